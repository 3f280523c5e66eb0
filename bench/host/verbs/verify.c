// SPDX-License-Identifier: GPL-2.0-only
/* The verb: is what was built, booted and cached still what it was? By content, every file. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/fs_closed.h"
#include "bench/base/fs_listed.h"
#include "bench/base/strlist.h"
#include "bench/base/text_table.h"
#include "results/results.h"
#include "results/whole.h"
#include "verbs/verb.h"
#include "verbs/verify_plan.h"

static const char *const columns[] = { "what", "folder", "state", "why", NULL };

struct verify {
	const struct strlist *only;	/* folders of a plan; NULL = all */
	struct text_table table;	/* of what is not whole */
	size_t whole[WHOLE_SOURCE + 1], tables, old, damaged, aside;
	bool json;
};

static const char *const words[] = {
	[WHOLE_BOOT] = "boot",	   [WHOLE_BUILD] = "build",   [WHOLE_MODULES] = "modules",
	[WHOLE_KERNEL] = "kernel", [WHOLE_SOURCE] = "source",
};

static int add_row(struct verify *v, const char *what, const char *path, const char *state, const char *why)
{
	const char *const row[] = { what, path, state, why };

	if (!v->json)
		printf("%s: %s %s: %s\n", state, what, path, why);
	return text_table_row(&v->table, row);
}

/* a damaged one of results/boot may be anybody's */
static bool is_asked(const struct verify *v, enum whole_kind kind, const char *path, bool damaged)
{
	return !v->only || strlist_has(v->only, path) || (damaged && kind == WHOLE_BOOT);
}

static int look(struct verify *v, enum whole_kind kind, const char *path)
{
	struct reason why = { 0 };
	enum whole is;
	int err = 0;

	if (!is_asked(v, kind, path, kind == WHOLE_BOOT))
		return 0;
	is = whole_look(kind, path, true, &why);
	if (is == WHOLE_DAMAGED) {
		v->damaged++;
		err = add_row(v, words[kind], path, "damaged", why.text);
	} else if (is != WHOLE_ABSENT && is_asked(v, kind, path, false)) {
		v->whole[kind]++;
		v->old += is == WHOLE_OLD;
		if (v->json)
			err = add_row(v, words[kind], path, is == WHOLE_OLD ? "no checksums" : "whole", "");
	}
	reason_release(&why);
	return err;
}

/* a table beside a build; one of an older version has no checksum */
static int look_at_table(struct verify *v, const char *path)
{
	AUTO_FREE char *text = NULL;
	size_t len;
	const int err = fs_read(path, &text, &len);

	if (!err && fs_take_closed(text, len) != -EUCLEAN)
		return 0;
	v->damaged++;
	return add_row(v, "table", path, "damaged", err ? strerror(-err) : "it has another content");
}

static bool has(const char *dir, const char *name)
{
	AUTO_FREE char *path = fs_path("%s/%s", dir, name);

	return fs_exists(path);
}

/* what is made against a kernel has one of these, and no manifest */
static bool is_modules(const char *path)
{
	return (has(path, "hbe.ko") || has(path, "hbs.ko") || has(path, "kernel.image")) && !has(path, "manifest.json");
}

static int one(struct verify *v, enum whole_kind kind, const char *root, const char *name)
{
	AUTO_FREE char *path = fs_path("%s/%s", root, name);
	const char *dot = strrchr(name, '.');

	if (strstr(name, ".damaged-")) {
		v->aside++;
		return 0;
	}
	if (kind == WHOLE_BUILD && dot && !strcmp(dot, ".tsv"))
		return v->only ? 0 : look_at_table(v, path);
	if (kind == WHOLE_SOURCE ? dot && (!strcmp(dot, ".candidate")) : !results_is_id(name))
		return 0;
	if (kind == WHOLE_BUILD && is_modules(path))
		kind = WHOLE_MODULES;
	return look(v, kind, path);
}

static int folder(struct verify *v, enum whole_kind kind, const char *root)
{
	struct strlist names = { 0 };
	int err = fs_exists(root) ? fs_list(root, &names) : 0;

	if (err)
		fail(err, "%s", root);
	for (size_t i = 0; i < names.n && !err; i++)
		if (*names.at[i] != '.')
			err = one(v, kind, root, names.at[i]);
	strlist_release(&names);
	return err;
}

static int all_folders(struct verify *v)
{
	static const struct { enum whole_kind kind; const char *step, *cache; } places[] = {
		{ WHOLE_BOOT, "boot", NULL },	      { WHOLE_BUILD, "build", NULL },
		{ WHOLE_BUILD, NULL, "build" },	      { WHOLE_KERNEL, NULL, "kernel" },
		{ WHOLE_MODULES, NULL, "effect" },    { WHOLE_SOURCE, NULL, "source" },
	};
	int err = 0;

	for (size_t i = 0; i < ARRAY_SIZE(places) && !err; i++) {
		AUTO_FREE char *root = places[i].step ? results_step(places[i].step)
						      : fs_path("%s/%s", fs_cache_dir(), places[i].cache);

		err = folder(v, places[i].kind, root);
	}
	return err;
}

static int look_at_listed(struct verify *v, const char *dir, const char *line)
{
	const char *name = strchr(line, '\t');
	AUTO_FREE char *path = fs_path("%s/%.*s", dir, name ? (int)strcspn(name + 1, "\n") : 0, name ? name + 1 : "");
	char hex[65] = "";
	const int err = fs_sha256_file(path, hex);

	if (!err && !strncmp(line, hex, 64)) {
		v->tables++;
		return 0;
	}
	v->damaged++;
	return add_row(v, "table", path, "damaged", err ? strerror(-err) : "it has another content");
}

/* the tables of an analysis; one of an older version has no list of them */
static int look_at_analysis(struct verify *v, const char *dir)
{
	AUTO_FREE char *list = fs_path("%s/" FS_LISTED, dir);
	AUTO_FREE char *text = NULL;
	size_t len;
	int err = 0;

	if (fs_read(list, &text, &len))
		return 0;
	if (fs_take_closed(text, len)) {
		v->damaged++;
		return add_row(v, "table", list, "damaged", "it has another content");
	}
	for (const char *line = text; *line && !err; line = strchr(line, '\n') + 1)
		err = look_at_listed(v, dir, line);
	return err;
}

static int look_at_index(struct verify *v, const char *path)
{
	const char *dot = strrchr(path, '.');
	const int err = dot && !strcmp(dot, ".sqlite") ? fs_file_closed(path) : 0;

	v->tables += !err;
	if (!err)
		return 0;
	v->damaged++;
	return add_row(v, "index", path, "damaged", err == -EUCLEAN || err == -ENODATA ? "it has another content" :
										       strerror(-err));
}

/* what is on record beside the boots */
static int look_at_note(struct verify *v, const char *path)
{
	const char *dot = strrchr(path, '.');

	return dot && !strcmp(dot, ".txt") ? look_at_table(v, path) : 0;
}

static int each_in(struct verify *v, const char *step, int (*each)(struct verify *v, const char *path))
{
	AUTO_FREE char *root = results_step(step);
	struct strlist names = { 0 };
	int err = fs_exists(root) ? fs_list(root, &names) : 0;

	for (size_t i = 0; i < names.n && !err; i++) {
		AUTO_FREE char *path = fs_path("%s/%s", root, names.at[i]);

		err = *names.at[i] == '.' || strstr(names.at[i], ".damaged-") ? 0 : each(v, path);
	}
	strlist_release(&names);
	return err;
}

/* what follows from the boots, and what was written down beside them: of all plans */
static int all_tables(struct verify *v)
{
	int err = each_in(v, "analyze", look_at_analysis);

	if (!err)
		err = each_in(v, "collect", look_at_index);
	return err ? err : each_in(v, "boot", look_at_note);
}

static void summary(const struct verify *v)
{
	printf("whole: %zu boots, %zu builds, %zu kernels with their objects, %zu sets of modules, %zu sources, "
	       "%zu tables; damaged: %zu\n", v->whole[WHOLE_BOOT], v->whole[WHOLE_BUILD], v->whole[WHOLE_KERNEL],
	       v->whole[WHOLE_MODULES], v->whole[WHOLE_SOURCE], v->tables, v->damaged);
	if (v->only)
		printf("of that plan alone; tables and indexes are read without a plan\n");
	if (v->old)
		printf("%zu of them are of a version that kept no checksums: of such boots only the names are "
		       "checked, of such builds what manifest.json has\n", v->old);
	if (v->aside)
		printf("%zu that were damaged before lie aside as *.damaged-N, to be looked at and removed\n",
		       v->aside);
}

static int verify(struct verify *v, const char *plan)
{
	struct strlist only = { 0 };
	int err = plan ? verify_plan(plan, &only) : 0;

	v->only = plan ? &only : NULL;
	text_table_init(&v->table, columns);
	if (!err)
		err = all_folders(v);
	if (!err && !v->only)
		err = all_tables(v);
	if (!err && v->json)
		err = text_table_print(&v->table, true);
	else if (!err)
		summary(v);
	text_table_release(&v->table);
	strlist_release(&only);
	return err;
}

static int set_json(void *ctx, const char *name, const char *arg)
{
	(void)name;
	(void)arg;
	((struct verify *)ctx)->json = true;
	return 0;
}

static int verify_main(const struct verb *verb, int argc, char **argv)
{
	struct verify v = { 0 };
	int first, err = verb_args(verb, argc, argv, set_json, &v, &first);

	if (err > 0)
		return EXIT_DONE;
	if (!err && argc - first > 1)
		err = fail(-EINVAL, "verify: expected one PLAN, or all");
	if (!err)
		err = verify(&v, argc == first || !strcmp(argv[first], "all") ? NULL : argv[first]);
	return err ? EXIT_CANNOT : v.damaged ? EXIT_NO : EXIT_DONE;
}

static const struct opt opts[] = {
	{ "json", 0, NULL, "an array of objects: what, folder, state, why" },
	{ NULL, 0, NULL, NULL },
};

const struct verb verb_verify = {
	.name = "verify", .order = 125, .args = "[PLAN|all]",
	.help = "read every file that was built, booted or cached, and say what is damaged",
	.more = "Each finished boot, build, cached kernel and source has the size and SHA-256 of all its files in its\n"
		"files.tsv. Every verb looks at sizes and times before it uses one, and reads what changed; verify\n"
		"reads all, and of all plans the indexes, the tables of analyses and what is on record beside boots.\n"
		"It names what is damaged and changes nothing. The exit status is 1 where something is.\n\n"
		"What is damaged is never used. `run`, `build` and `boot` move it aside, to ID.damaged-N, and make it\n"
		"again: nothing else is to be done. collect, analyze and report leave a damaged boot out, with a line\n"
		"and exit status 2: `boot` makes it again. Of a build that was unpacked there is no kernel, and what\n"
		"an older version made has fewer checksums or none: both are used, and verify counts the latter.\n\n"
		"A folder of results or a cache that another user owns or may write is refused: chown -R or\n"
		"chmod -R go-w mends it where its content is trusted.",
	.opts = opts, .main = verify_main,
};
