// SPDX-License-Identifier: GPL-2.0-only
/*
 * Every configuration of a plan, without compiling a kernel: a misspelt option or one that something else turns on is
 * found in seconds. It has a folder of its own, so it need not wait for a build that is going on.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "build/build.h"
#include "build/build_config.h"
#include "build/build_run.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "build/module_source.h"
#include "build/source.h"

struct check {
	const struct matrix *s;
	const char *dir;
	struct progress progress;
	size_t failed;
};

static char *kept_config(const struct check *c, const char *id)
{
	return fs_path("%s/%s.config", c->dir, id);
}

/* one for each kernel: Kconfig itself is compiled there, and one kernel's does not link with another's */
static char *objects(const struct check *c, const struct build *b)
{
	return fs_path("%s/obj-%s", c->dir, b->kernel->name);
}

static int configure(struct check *c, struct build_run *r, const struct build *baseline)
{
	AUTO_FREE char *tree = NULL;
	AUTO_FREE char *source = NULL;
	AUTO_FREE char *made = fs_path("%s/.config", r->obj);
	AUTO_FREE char *over = fs_path("%s/over", c->dir);
	AUTO_FREE char *kept = kept_config(c, r->b->id);
	AUTO_FREE char *other = baseline ? kept_config(c, baseline->id) : NULL;
	bool builtin;
	int err = source_get(r->b->kernel, &r->b->arm->patch, &source, r->why);

	if (!err)
		err = build_asks(r->b, BUILD_BUILTIN, &builtin);
	if (err)
		return err;
	tree = fs_path("%s/tree", source);
	r->src = tree;
	r->over = builtin ? over : NULL;
	if (builtin)
		err = module_source_lay_over(tree, over);
	if (!err)
		err = build_configure(r, other && fs_exists(other) ? other : NULL);
	if (!err && rename(made, kept))
		err = fail(-errno, "rename %s", made);
	return err;
}

static int check_build(struct check *c, const struct build *b)
{
	AUTO_FREE char *title = build_title(b);
	AUTO_FREE char *obj = objects(c, b);
	AUTO_FREE char *log = fs_path("%s/%s.log", c->dir, b->id);
	struct reason why = { 0 };
	struct build_run r = { .b = b, .obj = obj, .log = log, .p = &c->progress, .why = &why };
	const struct build *baseline;
	int err = fs_mkdirs(obj);

	if (!err)
		err = build_baseline_of(c->s, b, &baseline);
	if (!err)
		err = configure(c, &r, baseline);
	if (why.text)
		progress_hide(&c->progress);
	reason_print(&why, err);
	reason_release(&why);
	if (err == -EINTR || err == -ENOMEM)
		return err;
	c->failed += !!err;
	progress_step(&c->progress, "%s: %s", title, err ? "cannot be configured" : "ok");
	return 0;
}

int build_check(const struct matrix *s)
{
	AUTO_FREE char *final = fs_path("%s/build/check", fs_cache_dir());
	AUTO_FREE char *dir = fs_temp(final);
	struct check c = { .s = s, .dir = dir };
	size_t i;
	int pass, err = fs_mkdirs(dir);

	if (err)
		return err;
	progress_begin(&c.progress, "check", s->nr_builds);
	for (pass = 1; pass >= 0 && !err; pass--)
		for (i = 0; i < s->nr_builds && !err; i++)
			if (s->builds[i].is_baseline == pass)
				err = check_build(&c, &s->builds[i]);
	progress_end(&c.progress);
	if (fs_remove(dir) && !err)
		err = -EIO;
	return err || !c.failed ? err : -EINVAL;
}
