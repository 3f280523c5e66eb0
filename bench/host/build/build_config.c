// SPDX-License-Identifier: GPL-2.0-only
#include "build/build_config.h"
#include "build/build_kept.h"
#include "build/build_start.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "build/kconfig_why.h"
#include "build/link_order.h"
#include "config/base_config.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/memfile.h"

/* "CONFIG_X=value" lines of a .config, sorted; an option that is off is just not there */
static int parse(const char *text, struct strlist *out)
{
	int err = 0;

	while (*text && !err) {
		size_t len = strcspn(text, "\n");

		if (!strncmp(text, "CONFIG_", 7)) {
			AUTO_FREE char *line = fs_path("%.*s", (int)len, text);

			err = strlist_add(out, line);
		}
		text += len + (text[len] == '\n');
	}
	return err;
}

static const char *value_of(const struct strlist *l, const char *line)
{
	size_t key = strcspn(line, "=") + 1, i;

	for (i = 0; i < l->n; i++)
		if (!strncmp(l->at[i], line, key))
			return l->at[i] + key;
	return "n";
}

int config_lost(const char *final, const struct strlist *requested, struct strlist *lost)
{
	struct strlist have = { 0 };
	size_t i;
	int err = parse(final, &have);

	for (i = 0; i < requested->n && !err; i++)
		if (strcmp(value_of(&have, requested->at[i]), strchr(requested->at[i], '=') + 1) &&
		    !strlist_has(lost, requested->at[i]))
			err = strlist_add(lost, requested->at[i]);
	strlist_release(&have);
	return err;
}

static int differences(const struct strlist *a, const struct strlist *b,
		       const struct strlist *allowed, int only_missing, struct strlist *out)
{
	size_t i;
	int err = 0;

	for (i = 0; i < a->n && !err; i++) {
		const char *mine = strchr(a->at[i], '=') + 1, *other = value_of(b, a->at[i]);
		AUTO_FREE char *name = fs_path("%.*s", (int)(mine - 1 - a->at[i]), a->at[i]);
		AUTO_FREE char *text = NULL;

		if (!strcmp(mine, other) || strlist_has(allowed, name) ||
		    (only_missing && strcmp(other, "n")))
			continue;
		text = only_missing ? fs_path("%s: was n, is %s", name, mine)
				    : fs_path("%s: was %s, is %s", name, mine, other);
		err = strlist_add(out, text);
	}
	return err;
}

int config_surprises(const char *a, const char *b, const struct strlist *allowed,
		     struct strlist *out)
{
	struct strlist x = { 0 }, y = { 0 };
	int err = parse(a, &x);

	if (!err)
		err = parse(b, &y);
	if (!err)
		err = differences(&x, &y, allowed, 0, out);
	if (!err)
		err = differences(&y, &x, allowed, 1, out);
	strlist_release(&x);
	strlist_release(&y);
	return err;
}

static int add_names(struct strlist *out, const struct strlist *lines)
{
	size_t i;
	int err = 0;

	for (i = 0; i < lines->n && !err; i++) {
		AUTO_FREE char *name =
			fs_path("%.*s", (int)strcspn(lines->at[i], "="), lines->at[i]);

		err = strlist_add(out, name);
	}
	return err;
}

/* an arm with a toolchain of its own differs in what Kconfig finds out about the toolchain */
static int add_toolchain_names(struct strlist *allowed, const char *config)
{
	static const char *const prefixes[] = { "CONFIG_CC_",	 "CONFIG_GCC",	   "CONFIG_CLANG",
						"CONFIG_AS_",	 "CONFIG_LD_",	   "CONFIG_LLD_",
						"CONFIG_TOOLS_", "CONFIG_PAHOLE_", "CONFIG_RUST" };
	struct strlist lines = { 0 };
	size_t i, j;
	int err = parse(config, &lines);

	for (i = 0; i < lines.n && !err; i++)
		for (j = 0; j < ARRAY_SIZE(prefixes) && !err; j++)
			if (!strncmp(lines.at[i], prefixes[j], strlen(prefixes[j]))) {
				lines.at[i][strcspn(lines.at[i], "=")] = '\0';
				err = strlist_add(allowed, lines.at[i]);
			}
	strlist_release(&lines);
	return err;
}

/* what Kconfig has against each of the lines; an old tree that cannot be read says nothing */
static char *reasons(const struct kconfig_tree *t, const char *final, const struct strlist *lines)
{
	struct strlist why = { 0 };
	char *text;

	for (size_t i = 0; i < lines->n; i++) {
		AUTO_FREE char *one = kconfig_why(t, final, lines->at[i]);

		if (strlist_add(&why, one ? one : "no such option in this kernel, or something it depends on is off"))
			break;
	}
	text = strlist_join(&why, "; ");
	strlist_release(&why);
	return text;
}

/* an option that an arm says is off, and that this kernel does not have, is a slip: no arm differs by it */
static int add_unknown(const struct build_run *r, const struct kconfig_tree *t, struct strlist *lost)
{
	const struct strlist *lines = &r->b->arm->config;
	int err = 0;

	for (size_t i = 0; i < lines->n && !err; i++)
		if (kconfig_unknown(t, lines->at[i]) && !strlist_has(lost, lines->at[i]))
			err = strlist_add(lost, lines->at[i]);
	return err;
}

/* is there a line "CONFIG_X=n" of the arm that the configuration does not even mention? */
static bool says_nothing_of(const struct build_run *r, const char *final)
{
	const struct strlist *lines = &r->b->arm->config;

	for (size_t i = 0; i < lines->n; i++) {
		AUTO_FREE char *name = fs_path("# %.*s is not set\n", (int)strcspn(lines->at[i], "="), lines->at[i]);

		if (!strcmp(strchr(lines->at[i], '='), "=n") && !strstr(final, name))
			return true;
	}
	return false;
}

static int check_lost(const struct build_run *r, const char *final, const struct strlist *requested)
{
	AUTO_FREE char *title = build_title(r->b);
	AUTO_FREE char *text = NULL;
	AUTO_FREE char *why = NULL;
	struct kconfig_tree tree = { 0 };
	struct strlist lost = { 0 };
	int err = config_lost(final, requested, &lost);

	if (!err)
		err = config_lost(final, &r->b->arm->config, &lost);
	if (!err && (lost.n || says_nothing_of(r, final)))
		err = kconfig_tree_read(&tree, r->src, r->b->arch);
	if (!err)
		err = add_unknown(r, &tree, &lost);
	if (!err && lost.n) {
		text = strlist_join(&lost, ", ");
		why = reasons(&tree, final, &lost);
		err = because(r->why, -EINVAL,
			      "build of %s: %s %s asked for, but the kernel's configuration did not keep %s (%s)",
			      title, text ? text : "?", lost.n > 1 ? "were" : "was", lost.n > 1 ? "them" : "it",
			      why ? why : "?");
	}
	kconfig_tree_release(&tree);
	strlist_release(&lost);
	return err;
}

/* what an arm that may bring anything brings: options select others, dozens of them; both builds keep theirs */
static void note_further(const char *title, const struct strlist *found)
{
	enum { SHOWN = 6 };
	const struct strlist first = { found->at, found->n < SHOWN ? found->n : SHOWN };
	AUTO_FREE char *text = strlist_join(&first, ", ");
	AUTO_FREE char *more = found->n == first.n ? fs_path("%s", "") :
		fs_path(", and %zu more (the file config of both builds has all)", found->n - first.n);

	note("build of %s: besides what was asked for its configuration differs in: %s%s", title,
	     text ? text : "?", more);
}

static int check_pair(const struct build_run *r, const char *final, const char *baseline)
{
	const struct arm *base_arm = &r->b->feature->arms[0];
	AUTO_FREE char *title = build_title(r->b);
	AUTO_FREE char *text = NULL;
	struct strlist allowed = { 0 }, found = { 0 };
	int err = strlist_add(&allowed, "CONFIG_HBK");		/* where our module is: no arm's business */

	if (!err)
		err = add_names(&allowed, &r->b->arm->config);
	if (!err)
		err = add_names(&allowed, &base_arm->config);
	if (!err)
		err = add_names(&allowed, &r->b->arm->implies);
	if (!err)
		err = add_names(&allowed, &base_arm->implies);
	if (!err && r->b->arm->toolchain)
		err = add_toolchain_names(&allowed, final);
	if (!err && r->b->arm->toolchain)
		err = add_toolchain_names(&allowed, baseline);
	if (!err)
		err = config_surprises(baseline, final, &allowed, &found);
	if (!err && found.n)
		text = strlist_join(&found, ", ");
	if (!err && found.n && strlist_has(&allowed, "CONFIG_*")) {
		progress_hide(r->p);
		note_further(title, &found);
	} else if (!err && found.n) {
		err = because(
			r->why, -EINVAL,
			"build of %s: its configuration differs from that of %s in more than it says: %s "
			"(configs/features/%s.feature may say \"implies = CONFIG_X\")",
			title, base_arm->name, text ? text : "?", r->b->feature->name);
	}
	strlist_release(&allowed);
	strlist_release(&found);
	return err;
}

/* Kconfig's own way to say no is a comment; @under, if there is one, comes first: the last line for an option counts */
static int write_requested(const char *under, const struct strlist *l, const char *path)
{
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f = memfile_open(&m);
	size_t i;

	if (!f)
		return -ENOMEM;
	fputs(under ? under : "", f);
	for (i = 0; i < l->n; i++) {
		const char *value = strchr(l->at[i], '=') + 1;

		if (strcmp(value, "n"))
			fprintf(f, "%s\n", l->at[i]);
		else
			fprintf(f, "# %.*s is not set\n", (int)(value - 1 - l->at[i]), l->at[i]);
	}
	return memfile_write(&m, path);
}

static int from_nothing(struct build_run *r, const struct strlist *requested)
{
	AUTO_FREE char *path = fs_path("%s/requested.config", r->obj);
	int err = write_requested(NULL, requested, path);

	return err ? err : build_run_make(r, "KCONFIG_ALLCONFIG=/build/requested.config allnoconfig");
}

/* without the modules of the defconfig: no boot would load them, and most of them are drivers */
static int from_defconfig(struct build_run *r, const struct base_config *base, const struct strlist *requested)
{
	AUTO_FREE char *fragments = strlist_join(&base->fragment, " ");
	AUTO_FREE char *goals = fs_path("%s %s mod2noconfig", base->defconfig, fragments ? fragments : "");
	AUTO_FREE char *path = fs_path("%s/.config", r->obj);
	AUTO_FREE char *under = NULL;
	int err = fragments ? build_run_make(r, goals) : -ENOMEM;

	if (err)
		return err;
	err = fs_read(path, &under, NULL);
	if (err)
		return fail(err, "read %s", path);
	err = write_requested(under, requested, path);
	return err ? err : build_run_make(r, "olddefconfig");
}

/* what the start has is no request: Kconfig takes of it what there is, and the lines over that are held to */
static int from_start(struct build_run *r, const struct base_config *base, const struct strlist *requested)
{
	AUTO_FREE char *path = fs_path("%s/.config", r->obj);
	AUTO_FREE char *start = NULL;
	AUTO_FREE char *text = NULL;
	AUTO_FREE char *under = NULL;
	int err = fs_read(base->start, &start, NULL);

	if (err)
		return fail(err, "read %s", base->start);
	err = build_start_text(start, &text);
	if (!err)
		err = fs_write(path, text, strlen(text));
	if (!err)
		err = build_run_make(r, "olddefconfig mod2noconfig");
	if (!err)
		err = fs_read(path, &under, NULL);
	if (!err)
		err = write_requested(under, requested, path);
	return err ? err : build_run_make(r, "olddefconfig");
}

static int write_config(struct build_run *r, const struct strlist *requested)
{
	struct base_config base;
	int err = base_config_load(&base, r->b->base, r->b->arch);

	if (err)
		return err;
	err = base.start ? from_start(r, &base, requested) :
	      base.defconfig ? from_defconfig(r, &base, requested) : from_nothing(r, requested);
	base_config_release(&base);
	return err;
}

static int say_start(struct build_run *r, const char *final, const struct strlist *requested)
{
	struct base_config base;
	int err = base_config_load(&base, r->b->base, r->b->arch);

	if (!err && base.start && r->b->is_baseline)
		err = build_start_say(r, base.start, final, requested);
	if (!err)
		base_config_release(&base);
	return err;
}

static int check_order(const struct build_run *r, const char *final)
{
	AUTO_FREE char *title = build_title(r->b);
	const char *option = link_order_merged(final);

	return option ? because(r->why, -EINVAL, "build of %s: link_order: with %s the kernel's code is merged before "
				"its last link, so nothing is left to be put in another order", title, option) : 0;
}

static int configure(struct build_run *r, const struct strlist *requested,
		     const char *baseline_config)
{
	AUTO_FREE char *path = fs_path("%s/.config", r->obj);
	AUTO_FREE char *final = NULL;
	AUTO_FREE char *baseline = NULL;
	bool kept;
	int err = config_kept(r, baseline_config, &kept);

	if (!err && !kept)
		err = write_config(r, requested);
	if (!err)
		err = build_check_compiler(r, path);
	if (err)
		return err;
	err = fs_read(path, &final, NULL);
	if (err)
		return fail(err, "read %s", path);
	err = check_lost(r, final, requested);
	if (!err && r->b->arm->link_order)
		err = check_order(r, final);
	if (!err)
		err = say_start(r, final, requested);
	if (err || !baseline_config)
		return err;
	err = fs_read(baseline_config, &baseline, NULL);
	if (err)
		return fail(err, "read %s", baseline_config);
	return check_pair(r, final, baseline);
}

int build_configure(struct build_run *r, const char *baseline_config)
{
	struct strlist requested = { 0 };
	int err = build_requested(r->b, &requested);

	if (!err)
		err = configure(r, &requested, baseline_config);
	strlist_release(&requested);
	return err;
}
