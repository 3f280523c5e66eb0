// SPDX-License-Identifier: GPL-2.0-only
#include "code/function_sizes.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "code/build_table.h"
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

#define HEAD "bytes\tobject:function\n"

static int cmp_size(const void *x, const void *y)
{
	return strcmp(((const struct code_size *)x)->name, ((const struct code_size *)y)->name);
}

static int add_name(struct code *c, char *name, int side, size_t bytes)
{
	if (GROW(c->at, c->nr)) {
		free(name);
		return -ENOMEM;
	}
	c->at[c->nr] = (struct code_size){ name, { 0 } };
	c->at[c->nr++].size[side] = bytes;
	return 0;
}

static int add_file(struct code *c, const char *path, const char *object)
{
	struct elf_image im = { 0 };
	int err = elf_load(&im, path);

	for (size_t i = 0; !err && i < im.nr_funcs; i++)
		err = add_name(c, fs_path("%s:%s", object, im.func[i].name), 0,
			       (size_t)(im.func[i].end - im.func[i].addr));
	elf_release(&im);
	return err;
}

/* one entry for each name: sizes of functions that share it are added up */
static void merge(struct code *c)
{
	size_t kept = 0;

	qsort(c->at, c->nr, sizeof(*c->at), cmp_size);
	for (size_t i = 0; i < c->nr; i++) {
		if (kept && !strcmp(c->at[kept - 1].name, c->at[i].name)) {
			c->at[kept - 1].size[0] += c->at[i].size[0];
			c->at[kept - 1].size[1] += c->at[i].size[1];
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
		fprintf(f, "%zu\t%s\n", c->at[i].size[0], c->at[i].name);
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

int code_table(const char *id)
{
	AUTO_FREE char *path = table_file(id);
	AUTO_FREE char *text = NULL;

	return build_table_read(path, has_files(id), &text) ? make_table(id, path) : 0;
}

static int read_table(struct code *c, const char *id, int side)
{
	AUTO_FREE char *path = table_file(id);
	AUTO_FREE char *text = NULL;
	char *rest, *line;
	int err = build_table_read(path, has_files(id), &text);

	if (err)
		return fail(err, "%s", path);
	if (strncmp(text, HEAD, strlen(HEAD)))
		return fail(-EINVAL, "%s: not a table of functions (remove it to have it rebuilt)", path);
	for (rest = text + strlen(HEAD); !err && (line = strsep(&rest, "\n")) && *line;) {
		const char *name = line;
		const unsigned long long bytes = number_lead(&name);

		if (name == line || *name != '\t')
			return fail(-EINVAL, "%s: \"%.60s\"", path, line);
		err = add_name(c, fs_path("%s", name + 1), side, (size_t)bytes);
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
		err = code_table(id[i]);
	if (err)
		return err > 0 ? 0 : err;
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

bool code_differs(const struct code *c, const char *object, const char *symbol)
{
	AUTO_FREE char *name = fs_path("%s:%s", object, symbol);
	const struct code_size key = { .name = name };
	const struct code_size *at =
		c->nr ? bsearch(&key, c->at, c->nr, sizeof(*c->at), cmp_size) : NULL;

	return at && at->size[0] != at->size[1];
}
