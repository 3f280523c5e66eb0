// SPDX-License-Identifier: GPL-2.0-only
#include "analyze_code.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "elf.h"
#include "fail.h"
#include "fs.h"

static int cmp_size(const void *x, const void *y)
{
	return strcmp(((const struct code_size *)x)->name, ((const struct code_size *)y)->name);
}

static int add_file(struct code *c, size_t *room, const struct build *b, int side, const char *file,
		    const char *object)
{
	AUTO_FREE char *path = fs_path("%s/build/%s/%s", fs_results_dir(), b->id, file);
	struct elf_image im = { 0 };
	int err = elf_load(&im, path);

	for (size_t i = 0; !err && i < im.nr_funcs; i++) {
		if (c->nr == *room) {
			const size_t more = *room ? 2 * *room : 1 << 16;
			struct code_size *at = realloc(c->at, more * sizeof(*at));

			if (!at) {
				err = -ENOMEM;
				break;
			}
			c->at = at;
			*room = more;
		}
		c->at[c->nr] = (struct code_size){ fs_path("%s:%s", object, im.func[i].name), { 0 } };
		c->at[c->nr++].size[side] = (size_t)(im.func[i].end - im.func[i].addr);
	}
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

static bool is_there(const struct build *b, const char *file)
{
	AUTO_FREE char *path = fs_path("%s/build/%s/%s", fs_results_dir(), b->id, file);

	return fs_exists(path);
}

int code_load(struct code *c, const struct pair *p)
{
	const struct build *const b[2] = { p->build_a, p->build_b };
	size_t room = 0;
	int err = 0;

	*c = (struct code){ 0 };
	if (!b[0] || !b[1] || !strcmp(b[0]->id, b[1]->id))
		return 0;
	for (int i = 0; i < 2; i++)
		if (!is_there(b[i], "vmlinux"))
			return 0;
	for (int i = 0; i < 2 && !err; i++) {
		err = add_file(c, &room, b[i], i, "vmlinux", "vmlinux");
		if (!err && is_there(b[i], "hbk.ko"))
			err = add_file(c, &room, b[i], i, "hbk.ko", "hbk");
	}
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
