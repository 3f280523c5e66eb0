// SPDX-License-Identifier: GPL-2.0-only
/*
 * Every configuration of a plan, without compiling a kernel: a misspelt option, one that something else turns on, or a
 * proof that the configuration does not bear out is found in seconds. It has a folder of its own, so it need not wait
 * for a build that is going on.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "build/build.h"
#include "build/build_config.h"
#include "build/build_run.h"
#include "build/kconfig_why.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "build/module_source.h"
#include "build/source.h"
#include "proof/proof.h"

struct check {
	const struct matrix *s;
	const char *dir;
	struct progress progress;
	size_t failed;			/* kernels */
	size_t refused;			/* proofs */
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

/* an option that this kernel does not have is off in any, whatever the arm is */
static int proves_nothing(const struct build_run *r, const struct proof *p, const char *config, char **why)
{
	struct kconfig_tree t = { 0 };
	int err = !strcmp(p->evidence, PROOF_NO_LINE) ? kconfig_tree_read(&t, r->src, r->b->arch) : 0;

	*why = !err && kconfig_unknown(&t, p->arg) ? kconfig_why(&t, config, p->arg) : NULL;
	kconfig_tree_release(&t);
	return err;
}

/* what a boot of it would be refused for, or would not notice */
static int check_proof(struct check *c, const struct build_run *r, const struct boot *b, struct proof *p,
		       const char *config)
{
	const struct conf_line at = { .file = b->feature->file, .section = b->arm->name, .key = "prove",
				      .value = p->text };
	AUTO_FREE char *why = NULL;
	int err = proof_config(p, config);

	if (!err && p->status == PROOF_HELD)
		err = proves_nothing(r, p, config, &why);
	if (err || (p->status == PROOF_HELD && !why))
		return err;
	c->refused++;
	progress_hide(&c->progress);
	if (why)
		conf_fail(&at, "%s/%s, %s: %s proves nothing: %s", b->feature->name, b->arm->name, b->arch, p->text,
			  why);
	else
		conf_fail(&at, "%s/%s, %s: proof failed: %s: %s", b->feature->name, b->arm->name, b->arch, p->text,
			  p->evidence);
	return 0;
}

/* those of every arm that boots it */
static int check_proofs(struct check *c, const struct build_run *r, const char *path)
{
	AUTO_FREE char *config = NULL;
	int err = fs_read(path, &config, NULL);

	if (err)
		return fail(err, "read %s", path);
	for (size_t i = 0; i < c->s->nr_boots && !err; i++) {
		const struct boot *b = &c->s->boots[i];
		struct proof_list l = { 0 };

		if (b->index || b->build != r->b)
			continue;
		err = proof_list_make(&l, b->feature, b->arm);
		for (size_t k = 0; k < l.n && !err; k++)
			err = strcmp(l.at[k].kind->word, "config") ? 0 : check_proof(c, r, b, &l.at[k], config);
		proof_list_release(&l);
	}
	return err;
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
	if (!err)
		err = check_proofs(c, r, made);
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
	const size_t refused = c->refused;
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
	progress_step(&c->progress, "%s: %s", title, err ? "cannot be configured" :
		      c->refused > refused ? "a proof does not go with it" : "ok");
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
	return err || !(c.failed + c.refused) ? err : -EINVAL;
}
