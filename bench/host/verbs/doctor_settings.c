// SPDX-License-Identifier: GPL-2.0-only
/* The host's settings that disturb times. Counts do not mind them. */
#include "verbs/doctor.h"

#include "bench/base/fs.h"
#include "bench/base/topology.h"
#include "bench/record/setting.h"

struct settings {
	struct doctor *d;
	int err;
};

static void on_setting(void *ctx, const struct setting *s)
{
	struct settings *all = ctx;

	if (all->err)
		return;
	if (s->state == SETTING_HIDDEN)
		all->err = doctor_row(all->d, FINDING_OK, s->name, fs_path("this host does not show it"), NULL);
	else if (s->state == SETTING_RIGHT)
		all->err = doctor_row(all->d, FINDING_OK, s->name, fs_path("%s", s->value), NULL);
	else
		all->err = doctor_row(all->d, FINDING_NOTE, s->name, fs_path("%s; times want %s", s->value, s->want),
				      fs_path("%s", s->fix));
}

int doctor_settings(struct doctor *d, const char *root)
{
	struct settings all = { .d = d };

	settings_read(root, topology_place(), on_setting, &all);
	return all.err;
}
