// SPDX-License-Identifier: GPL-2.0-only
/* agree.tsv: for a plan with `agree = 1`, what the guest itself counted in each window beside what the plugin did. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "boot/boot_run.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/memfile.h"

/* the runner says in its log which counter it found */
static void counter_name(const struct boot_run *r, char *name)
{
	const char *at = r->stream.log ? strstr(r->stream.log, "counter ") : NULL;

	strcpy(name, "none");
	if (at)
		sscanf(at, "counter %15[a-z_]", name);
}

int counter_check_write(const struct boot_run *r)
{
	AUTO_FREE char *path = fs_path("%s/agree.tsv", r->vm.dir);
	AUTO_MEMFILE struct memfile m = { 0 };
	/* the guest's counter does not tell contexts apart */
	const enum metric_id all = r->meter.has & METRIC_BIT(M_WHOLE) ? M_WHOLE : M_INSTRUCTIONS;
	char counter[16];
	FILE *f;

	if (!r->s->plan->agree)
		return 0;
	f = memfile_open(&m);
	if (!f)
		return fail(-ENOMEM, "%s", path);
	counter_name(r, counter);
	fprintf(f, "case\tn\tid\tcounter\tguest\tinstructions\n");
	for (size_t i = 0; i < r->stream.nr_samples; i++) {
		const struct guest_sample *y = &r->stream.sample[i];
		const struct boot_window *w = y->ok && !y->kernel && !y->first ?
			boot_meter_find(&r->meter, y->id) : NULL;

		if (w)
			fprintf(f, "%s\t%llu\t%u\t%s\t%llu\t%llu\n", y->kase, (unsigned long long)y->n, y->id,
				counter, (unsigned long long)y->ns,
				(unsigned long long)w->count[all]);
	}
	return memfile_write(&m, path);
}
