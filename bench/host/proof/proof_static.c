// SPDX-License-Identifier: GPL-2.0-only
/* Proofs by compiled code. A scan's result is kept in a file beside the build: its input never changes. */
#include <errno.h>
#include <regex.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "code/build_table.h"
#include "code/elf.h"
#include "code/moved.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs_closed.h"
#include "bench/base/fs.h"
#include "proof/proof.h"
#include "code/disasm.h"
#include "proof/proof_sites.h"

struct counts {
	size_t vmlinux, module;		/* functions that have it */
	size_t all;			/* functions of vmlinux, for scale */
};

/* words of an argument: the middle one may hold blanks */
struct words {
	char *all;
	const char *first, *middle, *last;
};

static void free_words(struct words *w)
{
	free(w->all);
}

/* "A x y B" -> A, "x y", B; "A B" -> A, "", B */
static struct words split(const char *arg)
{
	struct words w = { .all = fs_path("%s", arg), .first = "", .middle = "", .last = "" };
	char *last = strrchr(w.all, ' '), *middle;

	if (!last)
		return w;
	*last = 0;
	w.first = w.all;
	w.last = last + 1;
	middle = strchr(w.all, ' ');
	if (middle) {
		*middle++ = 0;
		w.middle = middle + strspn(middle, " ");
	}
	return w;
}

#define AUTO_WORDS __attribute__((cleanup(free_words)))

static int cached_counts(const char *file, const char *key, struct counts *c)
{
	AUTO_FREE char *text = NULL;
	char *line, *rest;

	if (build_table_read(file, true, &text))
		return -ENOENT;
	for (rest = text; (line = strsep(&rest, "\n"));) {
		char *tab = strchr(line, '\t');

		if (!tab)
			continue;
		*tab = 0;
		if (!strcmp(line, key) && sscanf(tab + 1, "%zu\t%zu\t%zu", &c->vmlinux, &c->module, &c->all) == 3)
			return 0;
	}
	return -ENOENT;
}

static int keep_counts(const char *file, const char *key, const struct counts *c)
{
	AUTO_FREE char *old = NULL, *text = NULL;

	if (build_table_read(file, true, &old))
		old = NULL;		/* begun anew */
	text = fs_path("%s%s\t%zu\t%zu\t%zu\n", old ? old : "query\tvmlinux\tmodule\tfunctions\n", key,
		       c->vmlinux, c->module, c->all);
	return fs_write_closed(file, text, strlen(text));
}

typedef int scan_fn(const struct elf_image *im, const char *what, size_t *functions);

static int scan_file(const char *path, scan_fn *scan, const char *what, size_t *functions, size_t *all)
{
	struct elf_image im;
	int err = elf_load(&im, path);

	if (err)
		return err;
	*all = im.nr_funcs;
	err = scan(&im, what, functions);
	elf_release(&im);
	return err == -ENOMEM ? fail(err, "scan %s", path) : err;
}

static int count_functions(const struct proof_build *b, const char *kind, scan_fn *scan, const char *what,
			   struct counts *c)
{
	AUTO_FREE char *key = fs_path("%s %s", kind, what);
	size_t unused;
	int err;

	*c = (struct counts){ 0 };
	if (!cached_counts(b->cache, key, c))
		return 0;
	err = scan_file(b->vmlinux, scan, what, &c->vmlinux, &c->all);
	if (!err && b->module)
		err = scan_file(b->module, scan, what, &c->module, &unused);
	return err ? err : keep_counts(b->cache, key, c);
}

static int valid_symbol(const char *arg)
{
	AUTO_WORDS struct words w = split(arg);

	return *w.first && !*w.middle && (!strcmp(w.last, "present") || !strcmp(w.last, "absent")) ? 0 : -EINVAL;
}

static int has_symbol(const struct elf_image *im, const char *what, size_t *functions)
{
	*functions = elf_symbol_addrs(im, what, NULL, 0);
	return 0;
}

static int stat_symbol(struct proof *p, const struct proof_env *env)
{
	AUTO_WORDS struct words w = split(p->arg);
	struct counts c;
	int err = count_functions(&env->build, "symbol", has_symbol, w.first, &c);

	if (err)
		return err;
	return proof_set(p, (c.vmlinux > 0) == !strcmp(w.last, "present"), "vmlinux defines %s %s", w.first,
			 c.vmlinux == 1 ? "once" : c.vmlinux ? "more than once" : "nowhere");
}

static int valid_between(const char *arg)
{
	AUTO_WORDS struct words w = split(arg);
	const size_t digits = strspn(w.last, "0123456789");

	if (!*w.middle || strchr(w.middle, ' ') || !digits || digits > 6 || w.last[digits] || !atoi(w.last))
		return -EINVAL;
	return 0;
}

/* "FROM TO": returns false where either is not defined exactly once */
static bool between(const struct elf_image *im, const char *what, uint64_t *from, uint64_t *to)
{
	AUTO_WORDS struct words w = split(what);

	return elf_symbol_addrs(im, w.first, from, 1) == 1 && elf_symbol_addrs(im, w.last, to, 1) == 1 && *from <= *to;
}

static int bytes_between(const struct elf_image *im, const char *what, size_t *bytes)
{
	uint64_t from, to;

	*bytes = between(im, what, &from, &to) ? to - from : 0;
	return 0;
}

static int objects_between(const struct elf_image *im, const char *what, size_t *objects)
{
	uint64_t from, to;

	*objects = between(im, what, &from, &to) ? elf_objects(im, from, to) : 0;
	return 0;
}

static int stat_between(struct proof *p, const struct proof_env *env)
{
	AUTO_WORDS struct words w = split(p->arg);
	AUTO_FREE char *what = fs_path("%s %s", w.first, w.middle);
	const struct proof_build vmlinux = { .vmlinux = env->build.vmlinux, .cache = env->build.cache };
	struct counts bytes, objects;
	int err = count_functions(&vmlinux, "bytes", bytes_between, what, &bytes);

	if (!err)
		err = count_functions(&vmlinux, "objects", objects_between, what, &objects);
	if (err)
		return err;
	if (!bytes.vmlinux)
		return proof_set(p, false, "nothing lies between them, or either is not defined exactly once");
	return proof_set(p, objects.vmlinux >= (size_t)atoi(w.last), "%zu variables in %zu bytes", objects.vmlinux,
			 bytes.vmlinux);
}

static int valid_calls(const char *arg)
{
	AUTO_WORDS struct words w = split(arg);

	if (!*w.first)
		return -EINVAL;
	if (!*w.middle)
		return strcmp(w.last, "none") && strcmp(w.last, "some") ? -EINVAL : 0;
	return strcmp(w.middle, "more-than") ? -EINVAL : 0;
}

static int calls_more_than(struct proof *p, const struct words *w, const struct counts *mine,
			   const struct proof_env *env)
{
	struct proof_build other;
	struct counts c;
	int err = env->other(env->ctx, w->last, &other);

	if (err == -ENOENT) {
		err = proof_set(p, true,
				"%zu of %zu functions of vmlinux and %zu of the module; arm %s is not in this plan",
				mine->vmlinux, mine->all, mine->module, w->last);
		p->status = PROOF_SKIPPED;
		return err;
	}
	if (!err)
		err = count_functions(&other, "calls", disasm_callers, w->first, &c);
	if (err)
		return err;
	return proof_set(p, mine->vmlinux > c.vmlinux && (!env->build.module || mine->module >= c.module),
			 "%zu of %zu functions of vmlinux and %zu of the module; in arm %s %zu of %zu and %zu",
			 mine->vmlinux, mine->all, mine->module, w->last, c.vmlinux, c.all, c.module);
}

static int stat_calls(struct proof *p, const struct proof_env *env)
{
	AUTO_WORDS struct words w = split(p->arg);
	struct counts c;
	int err = count_functions(&env->build, "calls", disasm_callers, w.first, &c);

	if (err)
		return err;
	if (*w.middle)
		return calls_more_than(p, &w, &c, env);
	return proof_set(p, !strcmp(w.last, "some") ? c.vmlinux > 0 : !c.vmlinux && !c.module,
			 "%zu of %zu functions of vmlinux and %zu of the module", c.vmlinux, c.all, c.module);
}

static int valid_insn(const char *arg)
{
	AUTO_WORDS struct words w = split(arg);

	if ((strcmp(w.first, "vmlinux") && strcmp(w.first, "module")) || !*w.middle ||
	    (strcmp(w.last, "none") && strcmp(w.last, "some")))
		return -EINVAL;
	return proof_regex(w.middle, REG_EXTENDED | REG_NOSUB);
}

static int stat_insn(struct proof *p, const struct proof_env *env)
{
	AUTO_WORDS struct words w = split(p->arg);
	const bool in_module = !strcmp(w.first, "module");
	struct counts c;
	size_t n;
	int err;

	if (in_module && !env->build.module)
		return proof_set(p, false, "the module is built in: its code is in vmlinux");
	err = count_functions(&env->build, "insn", disasm_match, w.middle, &c);
	if (err)
		return err;
	n = in_module ? c.module : c.vmlinux;
	return proof_set(p, !strcmp(w.last, "some") == (n > 0), "%zu functions of %s have one", n, w.first);
}

static int valid_functions(const char *arg)
{
	AUTO_WORDS struct words w = split(arg);

	return !strcmp(w.first, "moved-from") && !*w.middle && *w.last ? 0 : -EINVAL;
}

static int compare_images(const char *own, const char *its, struct moved *m)
{
	struct elf_image a = { .fd = -1 }, b = { .fd = -1 };
	int err = elf_load(&a, own);

	if (!err)
		err = elf_load(&b, its);
	if (!err)
		err = moved_compare(&a, &b, m);
	elf_release(&a);
	elf_release(&b);
	return err == -ENOMEM ? fail(err, "compare %s and %s", own, its) : err;
}

static struct counts counts_of(const struct moved_count *m)
{
	return (struct counts){ .vmlinux = m->elsewhere, .module = m->other, .all = m->all };
}

/* of functions and variables; both images are scanned once, see count_functions(). With other forms, another number */
static int count_moved(const struct proof_build *b, const struct proof_build *other, struct counts *f, struct counts *v)
{
	AUTO_FREE char *functions = fs_path("functions moved-from 3 %s", other->id);
	AUTO_FREE char *variables = fs_path("variables moved-from 3 %s", other->id);
	struct moved m;
	int err;

	if (!cached_counts(b->cache, functions, f) && !cached_counts(b->cache, variables, v))
		return 0;
	err = compare_images(b->vmlinux, other->vmlinux, &m);
	if (err)
		return err;
	*f = counts_of(&m.functions);
	*v = counts_of(&m.variables);
	err = keep_counts(b->cache, functions, f);
	return err ? err : keep_counts(b->cache, variables, v);
}

static int stat_functions(struct proof *p, const struct proof_env *env)
{
	AUTO_WORDS struct words w = split(p->arg);
	struct proof_build other;
	struct counts f, v;
	int err = env->other(env->ctx, w.last, &other);

	if (err == -ENOENT) {
		err = proof_set(p, true, "arm %s is not in this plan", w.last);
		p->status = PROOF_SKIPPED;
		return err;
	}
	if (!err)
		err = count_moved(&env->build, &other, &f, &v);
	if (err)
		return err;
	return proof_set(p, !f.module && !v.module && 2 * f.vmlinux >= f.all && f.all,
			 "%zu of %zu functions and %zu of %zu variables lie elsewhere than in arm %s, %zu and %zu are "
			 "others", f.vmlinux, f.all, v.vmlinux, v.all, w.last, f.module, v.module);
}

const struct proof_kind proof_kinds_static[] = {
	{ .word = "symbol", .valid = valid_symbol, .stat = stat_symbol },
	{ .word = "between", .valid = valid_between, .stat = stat_between },
	{ .word = "calls", .valid = valid_calls, .stat = stat_calls },
	{ .word = "insn", .valid = valid_insn, .stat = stat_insn },
	{ .word = "functions", .valid = valid_functions, .stat = stat_functions },
	{ .word = "sites", .valid = proof_sites_valid, .stat = proof_sites_stat },
	{ 0 },
};
