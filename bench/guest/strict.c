// SPDX-License-Identifier: GPL-2.0-only
/* --strict: where a setting of the machine disturbs times nothing is timed. */
#include "bench/guest/strict.h"

#include <sched.h>
#include <stdio.h>

#include "bench/record/setting.h"

struct refusal {
	struct runner *r;
	unsigned int wrong;
};

static void on_setting(void *ctx, const struct setting *s)
{
	struct refusal *f = ctx;

	if (s->state != SETTING_WRONG)
		return;
	f->wrong++;
	if (f->r->guest)
		out_printf(f->r, REC_LOG, "%s is %s, times want %s", s->name, s->value, s->want);
	else
		fprintf(stderr, "runner: --strict: %s is %s, times want %s: %s\n", s->name, s->value, s->want, s->fix);
}

bool strict_refuses(struct runner *r)
{
	struct refusal f = { .r = r };

	settings_read("", sched_getcpu(), on_setting, &f);
	return f.wrong;
}
