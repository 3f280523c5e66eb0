// SPDX-License-Identifier: GPL-2.0-only
/* What of a boot the plan's files say, its kernel aside: kept with it, so that no two recipes are mixed in one arm. */
#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "bench/base/memfile.h"
#include "config/feature_keys.h"
#include "machine/machine.h"
#include "matrix/boot_id.h"

static const char *or_empty(const char *s)
{
	return s ? s : "";
}

/* a key of the other architecture has no part in it */
static bool is_about(const char *key, const char *arch)
{
	const char *const other = strcmp(arch, "x86_64") ? "_x86_64" : "_arm64";
	const size_t len = strlen(key), end = strlen(other);

	return len < end || strcmp(key + len - end, other);
}

static void put_machine(FILE *f, const struct machine *m, const char *arch)
{
	fprintf(f, "machine %s %s\n", m->kind, m->memory_mib);
	fprintf(f, "timeouts %" PRIu64 " %" PRIu64 "\n", m->guest_timeout_s, m->host_timeout_s);
	for (size_t i = 0; i < m->nr_own; i++)
		if (is_about(m->own[i].key, arch))
			fprintf(f, "%s %s\n", m->own[i].key, m->own[i].value);
}

/* of as many processes as a plan has that says nothing there is no line: ids were made before there was one */
void boot_put_asked(const struct plan *p, const char *arch, FILE *f)
{
	const struct machine_ops *kind = machine_kind(p->machine_def.kind);

	plan_put_extra(p, arch, f);
	if (kind && kind->timed && p->processes != PLAN_PROCESSES)
		fprintf(f, "processes %u\n", p->processes);
}

int boot_recipe(const struct plan *p, const struct boot *b, char *hex)
{
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f = memfile_open(&m);

	if (!f)
		return -ENOMEM;
	fprintf(f, "arm-cmdline %s\n", or_empty(b->arm->cmdline));
	conf_put_inputs(arm_keys, b->arm, CONF_INPUT_BOOT, f);
	if (feature_sets_guest(b->feature))
		fprintf(f, "module first\n");
	put_machine(f, &p->machine_def, b->arch);
	fprintf(f, "agree %u\nbatches %u\n", p->agree, p->batches);
	boot_put_asked(p, b->arch, f);
	if (memfile_close(&m))
		return -ENOMEM;
	fs_sha256_hex(m.at, m.len, hex);
	return 0;
}
