// SPDX-License-Identifier: GPL-2.0-only
#include "code/function_sizes.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "code/build_table.h"
#include "code/disasm.h"
#include "code/elf.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/number.h"
#include "bench/base/fs.h"
#include "bench/base/grow.h"
#include "bench/base/memfile.h"
#include "bench/base/fs_closed.h"
#include "results/results.h"
#include "results/whole.h"

#define HEAD "bytes\tform\tobject:function\n"
#define HEAD_OF_SIZES "bytes\tobject:function\n"	/* of versions that did not look at the instructions */
enum { FORM_DIGITS = 16 };

static int cmp_size(const void *x, const void *y)
{
	return strcmp(((const struct code_size *)x)->name, ((const struct code_size *)y)->name);
}

static int add_name(struct code *c, char *name, int side, size_t bytes, uint64_t form)
{
	if (GROW(c->at, c->nr)) {
		free(name);
		return -ENOMEM;
	}
	c->at[c->nr] = (struct code_size){ .name = name };
	c->at[c->nr].form[side] = form;
	c->at[c->nr++].size[side] = bytes;
	return 0;
}

static int add_file(struct code *c, const char *path, const char *object)
{
	AUTO_FREE uint64_t *form = NULL;
	struct elf_image im = { 0 };
	int err = elf_load(&im, path);

	if (!err) {
		form = calloc(im.nr_funcs + 1, sizeof(*form));
		err = form ? disasm_forms(&im, form) : fail(-ENOMEM, "%s", path);
	}
	for (size_t i = 0; !err && i < im.nr_funcs; i++)
		err = add_name(c, fs_path("%s:%s", object, im.func[i].name), 0,
			       (size_t)(im.func[i].end - im.func[i].addr), form[i]);
	elf_release(&im);
	return err;
}

/* one entry for each name: what functions that share it have is added up, in whatever order they lie */
static void merge(struct code *c)
{
	size_t kept = 0;

	qsort(c->at, c->nr, sizeof(*c->at), cmp_size);
	for (size_t i = 0; i < c->nr; i++) {
		if (kept && !strcmp(c->at[kept - 1].name, c->at[i].name)) {
			for (int side = 0; side < 2; side++) {
				c->at[kept - 1].size[side] += c->at[i].size[side];
				c->at[kept - 1].form[side] += c->at[i].form[side];
			}
			free(c->at[i].name);
		} else {
			c->at[kept++] = c->at[i];
		}
	}
	c->nr = kept;
}

static char *build_file(const char *id, const char *name)
{
	return results_build(id, name);
}

static char *table_file(const char *id)
{
	return results_build_beside(id, "functions.tsv");
}

static int write_table(const struct code *c, const char *to)
{
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f = memfile_open(&m);

	if (!f)
		return fail(-ENOMEM, "%s", to);
	fputs(HEAD, f);
	for (size_t i = 0; i < c->nr; i++)
		fprintf(f, "%zu\t%016" PRIx64 "\t%s\n", c->at[i].size[0], c->at[i].form[0], c->at[i].name);
	return memfile_close(&m) ? fail(-ENOMEM, "%s", to) : fs_write_closed(to, m.at, m.len);
}

/* is the build itself there, and not only what is kept of it? */
static bool has_files(const char *id)
{
	AUTO_FREE char *dir = build_file(id, NULL);
	AUTO_FREE char *vmlinux = build_file(id, "vmlinux");

	return whole_say(WHOLE_BUILD, dir) && fs_exists(vmlinux);
}

static int make_table(const char *id, const char *to)
{
	AUTO_FREE char *vmlinux = build_file(id, "vmlinux");
	AUTO_FREE char *module = build_file(id, "hbk.ko");
	struct code c = { 0 };
	int err;

	if (!has_files(id))
		return 1;
	err = add_file(&c, vmlinux, "vmlinux");
	if (!err && fs_exists(module))
		err = add_file(&c, module, "hbk");
	if (!err) {
		merge(&c);
		err = write_table(&c, to);
	}
	code_release(&c);
	return err;
}

static bool has_forms(const char *text)
{
	return !strncmp(text, HEAD, strlen(HEAD));
}

int code_table(const char *id, bool *by_form)
{
	AUTO_FREE char *path = table_file(id);
	AUTO_FREE char *text = NULL;
	const bool again = has_files(id);
	const int err = build_table_read(path, again, &text);
	const bool forms = err ? again : has_forms(text);

	if (by_form)
		*by_form = forms || again;
	return err || (again && !forms) ? make_table(id, path) : 0;
}

/* "bytes TAB form TAB name", or without a form; NULL = the line is neither */
static const char *take_line(const char *line, bool forms, size_t *bytes, uint64_t *form)
{
	const char *at = line;
	char hex[FORM_DIGITS + 3];
	unsigned long long value;

	*bytes = (size_t)number_lead(&at);
	*form = 0;
	if (at == line || *at++ != '\t')
		return NULL;
	if (!forms)
		return at;
	if (strspn(at, "0123456789abcdef") != FORM_DIGITS || at[FORM_DIGITS] != '\t')
		return NULL;
	snprintf(hex, sizeof(hex), "0x%.*s", FORM_DIGITS, at);
	if (number_u64(hex, &value))
		return NULL;
	*form = value;
	return at + FORM_DIGITS + 1;
}

static int read_table(struct code *c, const char *id, int side)
{
	AUTO_FREE char *path = table_file(id);
	AUTO_FREE char *text = NULL;
	char *rest, *line;
	int err = build_table_read(path, has_files(id), &text);
	bool forms;

	if (err)
		return fail(err, "%s", path);
	forms = has_forms(text);
	if (!forms && strncmp(text, HEAD_OF_SIZES, strlen(HEAD_OF_SIZES)))
		return fail(-EINVAL, "%s: not a table of functions (remove it to have it rebuilt)", path);
	c->by_form &= forms;
	for (rest = strchr(text, '\n') + 1; !err && (line = strsep(&rest, "\n")) && *line;) {
		uint64_t form;
		size_t bytes;
		const char *name = take_line(line, forms, &bytes, &form);

		if (!name)
			return fail(-EINVAL, "%s: \"%.60s\"", path, line);
		err = add_name(c, fs_path("%s", name), side, bytes, form);
	}
	return err;
}

int code_load(struct code *c, const char *build_a, const char *build_b)
{
	const char *const id[2] = { build_a, build_b };
	int err = 0;

	*c = (struct code){ 0 };
	if (!id[0] || !id[1] || !strcmp(id[0], id[1]))
		return 0;
	for (int i = 0; i < 2 && !err; i++)
		err = code_table(id[i], NULL);
	if (err)
		return err > 0 ? 0 : err;
	c->by_form = true;
	for (int i = 0; i < 2 && !err; i++)
		err = read_table(c, id[i], i);
	if (!err && c->nr)
		merge(c);
	c->known = !err && c->nr;
	return err;
}

void code_release(struct code *c)
{
	for (size_t i = 0; i < c->nr; i++)
		free(c->at[i].name);
	free(c->at);
	*c = (struct code){ 0 };
}

bool code_entry_differs(const struct code *c, const struct code_size *s)
{
	return s->size[0] != s->size[1] || (c->by_form && s->form[0] != s->form[1]);
}

bool code_differs(const struct code *c, const char *object, const char *symbol)
{
	AUTO_FREE char *name = fs_path("%s:%s", object, symbol);
	const struct code_size key = { .name = name };
	const struct code_size *at =
		c->nr ? bsearch(&key, c->at, c->nr, sizeof(*c->at), cmp_size) : NULL;

	return at && code_entry_differs(c, at);
}
