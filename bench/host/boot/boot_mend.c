// SPDX-License-Identifier: GPL-2.0-only
/* Before any boot: what is damaged of boots and builds goes aside, and what can be had again at once comes back. */
#include "boot/boot_mend.h"

#include <errno.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/fs_claim.h"
#include "bench/base/fs_replace.h"
#include "bench/base/strlist.h"
#include "boot/efficacy_module.h"
#include "build/build.h"
#include "results/records.h"
#include "results/results.h"
#include "results/whole.h"

/* under the claim of who would make it: other parts of the plan may run beside */
static int mend_boot(const char *root, const char *name, const char *dir)
{
	struct fs_claim claim = { 0 };
	int err = whole_is(WHOLE_BOOT, dir) ? 0 : fs_claim(&claim, root, name, false);

	if (err || !claim.lock)
		return err == -EBUSY ? 0 : err;
	err = whole_set_aside(WHOLE_BOOT, dir);
	fs_unclaim(&claim);
	return err;
}

static int each_boot(bool aside)
{
	AUTO_FREE char *root = results_step("boot");
	struct strlist names = { 0 };
	int err = fs_list(root, &names);

	if (err)
		fail(err, "%s", root);
	for (size_t i = 0; i < names.n && !err; i++) {
		AUTO_FREE char *dir = results_boot(names.at[i], NULL);

		if (results_is_id(names.at[i]) && aside)
			err = mend_boot(root, names.at[i], dir);
		else if (results_is_id(names.at[i]))
			whole_say(WHOLE_BOOT, dir);
	}
	strlist_release(&names);
	return err;
}

/* what of a boot's record is not as the plan has it; NULL = nothing. Its id is the hash of all this */
static const char *differs(const struct boot_record *r, const struct boot *b)
{
	const struct { const char *what, *is, *want; } text[] = {
		{ "build", r->build, b->build->id },	  { "feature", r->feature, b->feature->name },
		{ "arm", r->arm, b->arm->name },	  { "architecture", r->arch, b->arch },
	};

	for (size_t i = 0; i < ARRAY_SIZE(text); i++)
		if (strcmp(text[i].is, text[i].want))
			return text[i].what;
	return r->seed != (uint64_t)(double)b->seed ? "seed" : r->index != b->index ? "index" : NULL;
}

static int check_identity(const struct boot_record *r, const struct boot *b)
{
	const char *what = strcmp(r->folder, b->id) ? NULL : differs(r, b);
	AUTO_FREE char *dir = what ? results_boot(r->folder, NULL) : NULL;
	AUTO_FREE char *why = what ? fs_path("by boot.json its %s is another than its name says", what) : NULL;
	int err = what ? fs_set_aside(dir, why) : 0;

	if (what)
		whole_forget(dir);
	return err;
}

static int check_identities(const struct matrix *s)
{
	struct boot_records r;
	int err = records_load(&r);

	for (size_t i = 0; i < s->nr_boots && !err; i++)
		for (size_t k = 0; k < r.n && !err; k++)
			if (!strcmp(r.at[k].id, s->boots[i].id))
				err = check_identity(&r.at[k], &s->boots[i]);
	records_release(&r);
	return err;
}

static int mend_builds(const struct matrix *s)
{
	int err = 0;

	for (size_t i = 0; i < s->nr_builds && !err; i++) {
		AUTO_FREE char *dir = results_build(s->builds[i].id, NULL);

		if (fs_exists(dir) && !results_build_is_published(s->builds[i].id))
			err = build_publish(&s->builds[i]);
		if (!err)
			err = efficacy_module_mend(&s->builds[i]);
	}
	return err;
}

int boot_mend(const struct matrix *s, bool dry)
{
	int err;

	whole_forget_all();		/* what others did while we waited */
	err = each_boot(!dry);
	if (!err && !dry)
		err = check_identities(s);
	return err || dry ? err : mend_builds(s);
}
