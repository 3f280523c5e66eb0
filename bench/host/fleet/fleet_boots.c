// SPDX-License-Identifier: GPL-2.0-only
/* Which boots of a plan are there, by their records: their ids are known only where the compilers are. */
#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "build/module_source.h"
#include "fleet/fleet.h"
#include "machine/machine.h"
#include "matrix/boot_id.h"
#include "matrix/recorded.h"

struct today {				/* what a boot that is made now is made with, as far as every host knows */
	const char *plugin;
	char module[65];
	bool elsewhere;			/* or not here at all: then whatever made it made it as it is */
};

static int is_of_today(const struct fleet *f, const struct boot *b, const struct boot_record *r, const struct today *t)
{
	AUTO_FREE char *runner = plan_runner(f->plan, b->arch);
	char recipe[65];

	if (boot_recipe(f->plan, b, recipe))
		return -ENOMEM;
	return !strcmp(r->recipe, recipe) && !strcmp(r->runner, fs_sha256_once(runner)) &&
	       (!t->plugin || !strcmp(r->plugin, t->plugin)) && (!r->made || !strcmp(r->made->module, t->module));
}

static int look_at(struct fleet *f, size_t i, const struct boot_record *r, const struct today *t)
{
	const bool done = !strcmp(r->outcome, "done");
	int same;

	if (f->boot[i] == FLEET_DONE || record_match(f->plan, &f->set.boots[i], r) != RECORD_MATCHES)
		return 0;
	same = done && !t->elsewhere ? is_of_today(f, &f->set.boots[i], r, t) : 1;
	if (same < 0)
		return fail(same, "boots of %s", f->plan->name);
	f->otherwise[i] |= !same;
	if (!same || (f->record[i] && !done && strcmp(f->record[i]->ended, r->ended) > 0))
		return 0;
	f->boot[i] = done ? FLEET_DONE : FLEET_FAILED;
	f->record[i] = r;
	return 0;
}

static int look_at_all(struct fleet *f, const struct today *t)
{
	int err = 0;

	for (size_t i = 0; i < f->set.nr_boots && !err; i++)
		for (size_t k = 0; k < f->records.n && !err; k++)
			err = look_at(f, i, &f->records.at[k], t);
	return err;
}

int fleet_boots(struct fleet *f)
{
	struct machine_handle on;
	struct today t = { 0 };
	int err = machine_open(&on, &f->plan->machine_def);

	if (err)
		return err;
	t.elsewhere = on.ops->made_elsewhere;
	t.plugin = on.ops->counter ? on.ops->counter(&on) : NULL;
	f->boot = calloc(f->set.nr_boots + 1, sizeof(*f->boot));
	f->record = calloc(f->set.nr_boots + 1, sizeof(*f->record));
	f->otherwise = calloc(f->set.nr_boots + 1, sizeof(*f->otherwise));
	err = f->boot && f->record && f->otherwise ? module_source_hash(t.module) :
						     fail(-ENOMEM, "boots of %s", f->plan->name);
	if (!err)
		err = look_at_all(f, &t);
	machine_close(&on);
	return err;
}
