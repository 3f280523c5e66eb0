// SPDX-License-Identifier: GPL-2.0-only
#include "try/try_changed.h"

#include <errno.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "code/elf.h"
#include "try/try_table.h"

/* what a compiler or the linker put there, __pfx_x, x.cold, a label behind all, is no function that was changed */
static bool is_plain(const char *symbol)
{
	const size_t len = strlen(symbol);

	return len && !strchr(symbol, '.') && strncmp(symbol, "__pfx_", 6) && strncmp(symbol, "__cfi_", 6) &&
	       (len < 4 || strcmp(symbol + len - 4, "_end"));
}

void try_changed_release(struct try_changed *c)
{
	strlist_release(&c->files);
	strlist_release(&c->unbuilt);
	strlist_release(&c->function);
	strlist_release(&c->recompiled);
	strlist_release(&c->bytes);
	*c = (struct try_changed){ 0 };
}

/* the name behind "+++ b/" or "rename to ", of @len bytes; NULL = this line names none */
static const char *named(const char *line, size_t *len)
{
	static const char *const heads[] = { "--- ", "+++ " };
	static const char *const git[] = { "rename from ", "rename to " };
	const char *at = NULL;

	for (size_t i = 0; i < ARRAY_SIZE(git) && !at; i++)
		if (!strncmp(line, git[i], strlen(git[i])))
			at = line + strlen(git[i]);
	for (size_t i = 0; i < ARRAY_SIZE(heads) && !at; i++)
		if (!strncmp(line, heads[i], 4) && (at = strpbrk(line + 4, "/\n")) && *at++ != '/')
			return NULL;
	if (!at || !strncmp(line + 4, "/dev/null", 9))
		return NULL;
	*len = strcspn(at, "\t\n");
	return at;
}

int try_files(const char *patch, struct strlist *out)
{
	int err = 0;

	for (; *patch && !err; patch += strcspn(patch, "\n"), patch += *patch == '\n') {
		size_t len;
		const char *at = named(patch, &len);
		AUTO_FREE char *name = at && len ? fs_path("%.*s", (int)len, at) : NULL;

		if (name && !strlist_has(out, name))
			err = strlist_add(out, name);
	}
	return err;
}

static int add_once(struct strlist *l, const char *text)
{
	return strlist_has(l, text) ? 0 : strlist_add(l, text);
}

static int add_object(struct try_changed *c, const char *path)
{
	struct elf_image im = { 0 };
	int err = elf_load(&im, path);

	for (size_t i = 0; !err && i < im.nr_funcs; i++) {
		AUTO_FREE char *name = fs_path("%.*s", (int)try_symbol(im.func[i].name), im.func[i].name);

		err = add_once(&c->function, name);
	}
	elf_release(&im);
	return err;
}

static int add_file(struct try_changed *c, const char *obj, const char *file)
{
	const size_t len = strlen(file);
	AUTO_FREE char *object = obj && len > 2 ? fs_path("%s/%.*s.o", obj, (int)len - 2, file) : NULL;

	if (!object || (strcmp(file + len - 2, ".c") && strcmp(file + len - 2, ".S")))
		return 0;
	return fs_exists(object) ? add_object(c, object) : strlist_add(&c->unbuilt, file);
}

static int add_sizes(struct try_changed *c, const struct code *code)
{
	static const char object[] = "vmlinux:";
	int err = 0;

	for (size_t i = 0; i < code->nr && !err; i++) {
		const struct code_size *s = &code->at[i];
		const char *symbol = s->name + strlen(object);
		AUTO_FREE char *plain = NULL;
		AUTO_FREE char *words = NULL;

		if (!code_entry_differs(code, s) || strncmp(s->name, object, strlen(object)))
			continue;
		plain = fs_path("%.*s", (int)try_symbol(symbol), symbol);
		err = add_once(&c->function, plain);
		if (!err)
			err = add_once(&c->recompiled, plain);
		if (err || !is_plain(symbol))
			continue;
		words = fs_path("%s %zu -> %zu (%+td)", symbol, s->size[0], s->size[1],
				(ptrdiff_t)s->size[1] - (ptrdiff_t)s->size[0]);
		err = strlist_add(&c->bytes, words);
	}
	return err;
}

int try_changed(const struct try_job *j, const char *obj, const struct code *code, struct try_changed *out)
{
	int err = 0;

	*out = (struct try_changed){ 0 };
	for (size_t i = 0; i < j->n && !err; i++)
		if (j->step[i].patch)
			err = try_files(j->step[i].patch, &out->files);
	strlist_sort(&out->files);
	for (size_t i = 0; i < out->files.n && !err; i++)
		err = add_file(out, obj, out->files.at[i]);
	if (!err && code->known)
		err = add_sizes(out, code);
	out->built = code->known;
	out->by_form = code->by_form;
	strlist_sort(&out->function);
	strlist_sort(&out->recompiled);
	if (err) {
		try_changed_release(out);
		return err == -ENOMEM ? fail(err, "changed functions") : err;
	}
	return 0;
}
