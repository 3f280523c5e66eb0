// SPDX-License-Identifier: GPL-2.0-only
/* configs/machines/NAME.machine: where a build runs. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "config/conf_keys.h"
#include "bench/base/fail.h"
#include "config/conf_find.h"
#include "config/plan.h"

static const struct conf_key keys[] = {
	{ "kind", CONF_STR, offsetof(struct machine, kind) },
	{ "memory_mib", CONF_STR, offsetof(struct machine, memory_mib) },
	{ "machine_x86_64", CONF_STR, offsetof(struct machine, machine_x86_64) },
	{ "machine_arm64", CONF_STR, offsetof(struct machine, machine_arm64) },
	{ "cpu_x86_64", CONF_STR, offsetof(struct machine, cpu_x86_64) },
	{ "cpu_arm64", CONF_STR, offsetof(struct machine, cpu_arm64) },
	{ "cmdline_x86_64", CONF_STR, offsetof(struct machine, cmdline_x86_64) },
	{ "cmdline_arm64", CONF_STR, offsetof(struct machine, cmdline_arm64) },
	{ "guest_timeout_s", CONF_U64, offsetof(struct machine, guest_timeout_s) },
	{ "host_timeout_s", CONF_U64, offsetof(struct machine, host_timeout_s) },
	{ NULL, 0, 0 },
};

static const char *const sections[] = { "machine", NULL };
static const char *const kinds[] = { "tcg", NULL };

static int on_line(void *ctx, const struct conf_line *l)
{
	if (strcmp(l->section, sections[0]))
		return conf_unknown(l, "section", l->section, sections);
	if (!strcmp(l->key, "kind") && strcmp(l->value, kinds[0]))
		return conf_unknown(l, "kind", l->value, kinds);
	return conf_set(keys, ctx, l);
}

static int check(const struct machine *m, const char *file)
{
	unsigned long long mib;

	if (!m->kind)
		return conf_missing(file, "machine", "kind");
	if (!m->memory_mib)
		return conf_missing(file, "machine", "memory_mib");
	if (conf_u64(m->memory_mib, &mib) || mib < 32)
		return fail(-EINVAL, "%s: memory_mib = %s: expected a whole number, 32 or more",
			    file, m->memory_mib);
	if (!m->guest_timeout_s)
		return conf_missing(file, "machine", "guest_timeout_s");
	if (!m->host_timeout_s)
		return conf_missing(file, "machine", "host_timeout_s");
	return 0;
}

int machine_load(struct machine *m, const char *name)
{
	AUTO_FREE char *file = NULL;
	int err;

	*m = (struct machine){ 0 };
	err = conf_find("machine", name, &file, &m->name);
	if (!err)
		err = conf_read(file, on_line, m);
	if (!err)
		err = check(m, file);
	if (err)
		machine_release(m);
	return err;
}

void machine_release(struct machine *m)
{
	free(m->name);
	free(m->kind);
	free(m->memory_mib);
	free(m->machine_x86_64);
	free(m->machine_arm64);
	free(m->cpu_x86_64);
	free(m->cpu_arm64);
	free(m->cmdline_x86_64);
	free(m->cmdline_arm64);
	*m = (struct machine){ 0 };
}
