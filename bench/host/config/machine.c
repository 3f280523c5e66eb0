// SPDX-License-Identifier: GPL-2.0-only
#include "config/machine.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "config/conf_keys.h"
#include "bench/base/cleanup.h"
#include "bench/base/grow.h"
#include "bench/base/limit.h"
#include "bench/base/number.h"
#include "config/conf_find.h"
#include "config/conf_manual.h"

enum { MEMORY_MIB_LEAST = 32 };

/* there is one for each file bench/host/machine/machine_KIND.c */
#define X(kind) #kind,
static const char *const kinds[] = {
#include "machine_list.h"
	NULL
};
#undef X

static int check_kind(void *base, const struct conf_line *l)
{
	(void)base;
	for (size_t i = 0; kinds[i]; i++)
		if (!strcmp(kinds[i], l->value))
			return 0;
	return conf_unknown(l, "kind", l->value, kinds);
}

const struct conf_key machine_keys[] = {
	{ CONF_KEY(struct machine, kind, STR, "kind", NULL, "tcg", "what runs the kernels: one of the kinds below, "
		   "which have keys of their own"),
	  .required = true, .check = check_kind },
	{ CONF_KEY(struct machine, memory_mib, STR, "memory_mib", NULL, "256", "memory of the guest in MiB, 32 or "
		   "more"),
	  .required = true },
	{ CONF_KEY(struct machine, guest_timeout_s, U64, "guest_timeout_s", NULL, "30",
		   "a boot is killed after this many seconds of the guest's clock"),
	  .required = true, .most = LIMIT_TIMEOUT_S },
	{ CONF_KEY(struct machine, host_timeout_s, U64, "host_timeout_s", NULL, "600",
		   "a boot is killed after this many seconds of the host's clock"),
	  .required = true, .most = LIMIT_TIMEOUT_S },
	{ 0 },
};

const struct conf_file conf_file_machine = {
	.kind = "machine",
	.path = "configs/machines/NAME.machine",
	.summary = "what the kernels of a plan run on",
	.about = "A plan names one machine, by NAME or by a path beside the plan's own file. Everything in the file "
		 "is an input of a boot's id, so boots of two machines never mix.",
	.example = "[machine]\n"
		   "kind            = tcg\n"
		   "memory_mib      = 256\n"
		   "machine_arm64   = virt\n"
		   "cpu_arm64       = max\n"
		   "cmdline_arm64   = console=ttyAMA0 norandmaps panic=-1\n"
		   "guest_timeout_s = 30\n"
		   "host_timeout_s  = 600\n",
	.section = { { "[machine]", NULL, machine_keys } },
};

static const char *const sections[] = { "machine", NULL };

/* a line of the kind's own: copied, file is the machine's */
static int keep_line(struct machine *m, const struct conf_line *l)
{
	struct conf_line *own;

	if (GROW(m->own, m->nr_own))
		return -ENOMEM;
	own = &m->own[m->nr_own++];
	*own = (struct conf_line){ .file = m->file, .line = l->line, .section = sections[0], .key = strdup(l->key),
				   .value = strdup(l->value) };
	return own->key && own->value ? 0 : -ENOMEM;
}

static int on_machine_line(void *ctx, const struct conf_line *l)
{
	if (strcmp(l->section, sections[0]))
		return conf_unknown(l, "section", l->section, sections);
	if (!*l->key)
		return 0;
	for (const struct conf_key *k = machine_keys; k->key; k++)
		if (!strcmp(k->key, l->key))
			return conf_set(machine_keys, ctx, l);
	return keep_line(ctx, l);
}

static int check_machine(const struct machine *m)
{
	const struct conf_line at = { .file = m->file, .section = sections[0], .key = "memory_mib" };
	unsigned long long mib;

	/* the emulator gets it as it stands here, so no 0x and no unit */
	if (m->memory_mib[strspn(m->memory_mib, "0123456789")] ||
	    number_between(m->memory_mib, MEMORY_MIB_LEAST, LIMIT_MEMORY_MIB, &mib))
		return conf_fail(&at, "memory_mib = %s: expected a whole number, %d or more, up to %d", m->memory_mib,
				 MEMORY_MIB_LEAST, LIMIT_MEMORY_MIB);
	return 0;
}

int machine_load(struct machine *m, const char *name)
{
	int err;

	*m = (struct machine){ 0 };
	err = conf_find("machine", name, &m->file, &m->name);
	if (!err)
		err = conf_read(m->file, on_machine_line, m);
	if (!err)
		err = conf_finish(machine_keys, m, m->file, sections[0]);
	if (!err)
		err = check_machine(m);
	if (err)
		machine_release(m);
	return err;
}

void machine_release(struct machine *m)
{
	for (size_t i = 0; i < m->nr_own; i++) {
		free((char *)m->own[i].key);
		free((char *)m->own[i].value);
	}
	free(m->own);
	free(m->file);
	free(m->name);
	conf_release(machine_keys, m);
	*m = (struct machine){ 0 };
}
