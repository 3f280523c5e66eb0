// SPDX-License-Identifier: GPL-2.0-only
/*
 * agree.tsv: for a plan with `agree = 1`, what the guest itself counted in each window beside what the plugin did: all
 * instructions, or what the plan's events count of them.
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

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

/* by the plugin, in the window: what an event of that name counts, which is a process's and what interrupts it */
static bool of_plugin(const char *event, const struct boot_window *w, uint64_t *count)
{
	const char *mode = strchr(event, ':') ? strchr(event, ':') : "";
	const uint64_t kernel = w->count[M_KERNEL] + w->count[M_IRQ];

	*count = !strcmp(mode, ":u") ? w->count[M_USER] : !strcmp(mode, ":k") ? kernel : w->count[M_USER] + kernel;
	return !strncasecmp(event, "instructions", 12);
}

static void put_window(FILE *f, const struct boot_run *r, const struct guest_sample *y)
{
	const struct guest_counted *c = y->ok && !y->first ? guest_stream_counted(&r->stream, y->id) : NULL;
	const struct boot_window *w = c ? boot_meter_find(&r->meter, y->id) : NULL;
	const char *names = guest_stream_told(&r->stream, "run", "events");
	AUTO_FREE char *copy = w && names ? strdup(names) : NULL;
	char *rest = copy, *event;
	uint64_t count;

	for (uint32_t i = 0; i < r->stream.nr_events && rest && (event = strsep(&rest, " ")); i++)
		if (of_plugin(event, w, &count))
			fprintf(f, "%s\t%s\t%llu\t%u\t%s\t%llu\t%llu\n", y->kase, y->kernel ? "kernel" : "user",
				(unsigned long long)y->n, y->id, event, (unsigned long long)c->value[i],
				(unsigned long long)count);
}

static void put_events(FILE *f, const struct boot_run *r)
{
	const char *pmu = guest_stream_told(&r->stream, "run", "pmu"), *lack;

	lack = guest_stream_told(&r->stream, "run", "events_lack");
	fprintf(f, "# pmu %s\n", pmu ? pmu : "none");
	if (lack)
		fprintf(f, "# not counted: %s\n", lack);
	fprintf(f, "case\tdomain\tn\tid\tevent\tguest\tinstructions\n");
	for (size_t i = 0; i < r->stream.nr_samples; i++)
		put_window(f, r, &r->stream.sample[i]);
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
	if (r->s->plan->events.n) {
		put_events(f, r);
		return memfile_write(&m, path);
	}
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
