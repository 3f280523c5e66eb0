// SPDX-License-Identifier: GPL-2.0-only
#include "boot/quiet.h"

#include <errno.h>

#include "bench/base/fail.h"
#include "bench/record/setting.h"

struct puts {
	struct strlist files;
	int err;
};

static void keep_put(void *ctx, const char *path, const char *value)
{
	struct puts *p = ctx;

	if (!p->err)
		p->err = strlist_add(&p->files, path);
	if (!p->err)
		p->err = strlist_add(&p->files, value);
}

static int tune_host(struct restorer *r, const char *root, int cpu)
{
	struct puts p = { .err = 0 };
	int err;

	settings_mend(root, cpu, keep_put, &p);
	err = p.err ? p.err : restorer_start(r, &p.files);
	if (err)
		fail(err, "settings of this host (--tune is for root)");
	else if (p.files.n)
		note("%zu files of settings are changed until the boots are done", p.files.n / 2);
	strlist_release(&p.files);
	return err;
}

static void on_setting(void *ctx, const struct setting *s)
{
	unsigned int *wrong = ctx;

	if (s->state != SETTING_WRONG)
		return;
	++*wrong;
	fail(-EINVAL, "setting %s is %s, times want %s: %s", s->name, s->value, s->want, s->fix);
}

int quiet_begin(struct restorer *r, const char *root, int cpu, bool strict, bool tune)
{
	unsigned int wrong = 0;
	int err;

	*r = (struct restorer){ .hold = -1 };
	err = tune ? tune_host(r, root, cpu) : 0;
	if (err || !strict)
		return err;
	settings_read(root, cpu, on_setting, &wrong);
	return wrong ? fail(-EINVAL, "%u settings of this host disturb times: nothing is measured (--strict)%s", wrong,
			    tune ? "" : "; --tune changes what it can") : 0;
}
