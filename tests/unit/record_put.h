/* SPDX-License-Identifier: GPL-2.0-only */
/* A boot.json as `boot` would write it, for tests of what finds boots. */
#ifndef HB_TESTS_UNIT_RECORD_PUT_H
#define HB_TESTS_UNIT_RECORD_PUT_H

#include "config/plan.h"
#include "config/plan_looks.h"
#include "scratch.h"

struct record_put {
	const char *id, *build, *runner, *plugin, *emulator, *outcome, *ended, *cases, *folder;
};

/* @x: what is NULL there is that of any other boot; the id that of @b */
static inline void record_put(const char *dir, const struct plan *p, const struct boot *b, struct record_put x)
{
	const char *id = x.id ? x.id : b->id;
	AUTO_FREE char *name = fs_path("boot/%s/boot.json", x.folder ? x.folder : id);
	AUTO_FREE char *cases = strlist_join(plan_boot_cases(p, b->index), " ");
	AUTO_FREE char *kcases = strlist_join(plan_boot_kcases(p, b->index), " ");
	AUTO_FREE char *text = fs_path(
		"{\"id\": \"%s\", \"build\": \"%s\", \"feature\": \"%s\", \"arm\": \"%s\", \"arch\": \"%s\","
		"\"kernel\": \"%s\", \"toolchain\": \"%s\", \"base\": \"%s\", \"machine\": \"%s\","
		"\"seed\": %llu, \"index\": %u, \"plan\": \"%s\","
		"\"cases\": \"%s\", \"kcases\": \"%s\", \"runner_sha256\": \"%s\", \"plugin_sha256\": \"%s\","
		"\"emulator\": \"%s\", \"outcome\": \"%s\", \"ended\": \"%s\"}\n",
		id, x.build ? x.build : "b0", b->feature->name, b->arm->name, b->arch, b->kernel->name, b->toolchain,
		p->base.at[0], p->machine, (unsigned long long)b->seed, b->index, p->name, x.cases ? x.cases : cases,
		kcases, x.runner ? x.runner : "r1", x.plugin ? x.plugin : "p1", x.emulator ? x.emulator : "e1",
		x.outcome ? x.outcome : "done", x.ended ? x.ended : "2026-01-01T00:00:00Z");

	AUTO_FREE char *samples = fs_path("boot/%s/samples.tsv", x.folder ? x.folder : id);
	AUTO_FREE char *whose = fs_path("# boot %s\n", id);

	scratch_put(dir, name, text);
	if (!x.outcome)
		scratch_put(dir, samples, whose);
}

#endif
