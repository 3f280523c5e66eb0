// SPDX-License-Identifier: GPL-2.0-only
#include "build/link_order.h"

#include <ctype.h>
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/arch.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/memfile.h"

#define ARCHIVE "vmlinux.a"
#define SCRIPT "hardbench.lds"

struct place { char key[65]; const char *object; };

const char *link_order_merged(const char *config)
{
	static const char *const option[] = { "CONFIG_LTO_CLANG", "CONFIG_X86_KERNEL_IBT", "CONFIG_KLP_BUILD" };

	for (size_t i = 0; i < ARRAY_SIZE(option); i++) {
		AUTO_FREE char *line = fs_path("\n%s=y\n", option[i]);

		if (strstr(config, line))
			return option[i];
	}
	return NULL;
}

/* of sections that hold no place for anything but themselves: the first is that of functions */
static const char *const drawn[] = { ".text", ".rodata", ".data", ".bss" };

/* "*(.text .text.fixup)" at @at, and nothing nested in it: which of them it takes from every object; NULL = none */
static const char *takes(const char *script, const char *at, size_t *len)
{
	if (strncmp(at, "*(", 2) || (at > script && !isspace((unsigned char)at[-1])))
		return NULL;	/* KEEP(*(.x)), a/b*(.x) */
	*len = strcspn(at + 2, "()") + 3;
	if (at[*len - 1] != ')')
		return NULL;
	for (size_t i = 0; i < ARRAY_SIZE(drawn); i++) {
		const size_t n = strlen(drawn[i]);

		for (const char *p = at + 2; p < at + *len - 1; p += strspn(p, " \t\n")) {
			const size_t word = strcspn(p, " \t\n)");

			if (word == n && !strncmp(p, drawn[i], n))
				return drawn[i];
			p += word;
			if (*p == ')')
				break;
		}
	}
	return NULL;
}

static int by_key(const void *px, const void *py)
{
	const struct place *x = px, *y = py;
	const int order = strcmp(x->key, y->key);

	return order ? order : strcmp(x->object, y->object);
}

static void draw(struct place *p, size_t n, const char *seed, const char *section)
{
	for (size_t i = 0; i < n; i++) {
		AUTO_FREE char *text = fs_path("hardbench link order %s %s %s", seed, section, p[i].object);

		fs_sha256_hex(text, strlen(text), p[i].key);
	}
	qsort(p, n, sizeof(*p), by_key);
}

static bool can_be_spelled(const char *object)
{
	for (; *object; object++)
		if (!isalnum((unsigned char)*object) && !strchr("_./-+", *object))
			return false;
	return true;
}

int link_order_script(const char *script, const struct strlist *objects, const char *seed, char **out)
{
	AUTO_FREE struct place *p = calloc(objects->n + 1, sizeof(*p));
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f = p ? memfile_open(&m) : NULL;
	bool has_code = false;
	size_t n = 0, len;

	for (size_t i = 0; f && i < objects->n; i++)
		if (can_be_spelled(objects->at[i]))
			p[n++].object = objects->at[i];
	for (const char *at = script; f && *at; at++) {
		const char *section = takes(script, at, &len);

		if (section) {
			draw(p, n, seed, section);
			for (size_t i = 0; i < n; i++)
				fprintf(f, ARCHIVE ":%s%.*s\n", p[i].object, (int)len - 1, at + 1);
			has_code |= section == drawn[0];
		}
		fputc(*at, f);
	}
	*out = f ? memfile_take(&m) : NULL;
	if (*out && has_code)
		return 0;
	free(*out);
	return f ? -EINVAL : -ENOMEM;
}

/* the members of vmlinux.a, in their order */
static int list_objects(struct build_run *r, struct strlist *objects)
{
	AUTO_FREE char *title = build_title(r->b);
	AUTO_FREE char *words = NULL;
	AUTO_FREE char *text = NULL;
	const struct toolchain *t;
	int err = toolchain_get(r->b->toolchain, r->b->arch, &t);

	if (err)
		return err;
	words = fs_path("%s t " ARCHIVE, t->ar);
	err = build_run_tool(r, words, "no order can be drawn", &text);
	if (err > 0)
		return because(r->why, -EINVAL, "build of %s: link_order: %s/vmlinux.a: %.*s", title, r->obj,
			       (int)strcspn(text, "\n"), text);
	for (char *save = NULL, *line = err ? NULL : strtok_r(text, "\n", &save); line && !err;
	     line = strtok_r(NULL, "\n", &save))
		err = strlist_add(objects, line);
	return err;
}

static int write_script(struct build_run *r)
{
	static const char *const place[] = { [PORT_X86] = "x86", [PORT_ARM64] = "arm64", [PORT_UM] = "um" };
	AUTO_FREE char *title = build_title(r->b);
	AUTO_FREE char *to = fs_path("%s/" SCRIPT, r->obj);
	AUTO_FREE char *from = NULL;
	AUTO_FREE char *old = NULL;
	AUTO_FREE char *new = NULL;
	struct strlist objects = { 0 };
	enum build_port port;
	int err = build_port(r->b, &port);

	if (err)
		return err;
	from = fs_path("%s/arch/%s/kernel/vmlinux.lds", r->obj, place[port]);
	err = fs_read(from, &old, NULL);
	if (err)
		return fail(err, "read %s", from);
	err = list_objects(r, &objects);
	if (!err)
		err = link_order_script(old, &objects, r->b->arm->link_order, &new);
	strlist_release(&objects);
	if (err == -EINVAL && !r->why->text)
		return because(r->why, err, "build of %s: link_order: %s does not take .text of all objects at once",
			       title, from);
	return err ? err : fs_write(to, new, strlen(new));
}

static int hash_map(const struct build_run *r, char *hex)
{
	AUTO_FREE char *map = fs_path("%s/System.map", r->obj);
	int err = fs_sha256_file(map, hex);

	return err ? fail(err, "read %s", map) : 0;
}

int link_order_make(struct build_run *r, const char *goals)
{
	AUTO_FREE char *title = build_title(r->b);
	AUTO_FREE char *again = fs_path("KBUILD_LDS=" SCRIPT " %s", goals);
	char before[65], after[65];
	int err = hash_map(r, before);

	if (!err)
		err = write_script(r);
	if (!err)
		err = build_run_make(r, again);
	if (!err)
		err = hash_map(r, after);
	if (!err && !strcmp(before, after))
		err = because(r->why, -EINVAL, "build of %s: link_order: linked again, and every symbol is where it "
			      "was (log: %s)", title, r->log);
	return err;
}
