// SPDX-License-Identifier: GPL-2.0-only
#include "machine/machine.h"

#include <errno.h>
#include <string.h>

#include "bench/base/fail.h"

#define X(kind) extern const struct machine_ops machine_##kind;
#include "machine_list.h"
#undef X

#define X(kind) &machine_##kind,
const struct machine_ops *const machine_kinds[] = {
#include "machine_list.h"
	NULL
};

const struct machine_ops *machine_kind(const char *kind)
{
	for (size_t i = 0; machine_kinds[i]; i++)
		if (!strcmp(machine_kinds[i]->kind, kind))
			return machine_kinds[i];
	return NULL;
}

int machine_open(struct machine_handle *h, const struct machine *m)
{
	*h = (struct machine_handle){ .def = m, .ops = machine_kind(m->kind) };
	return h->ops ? 0 : fail(-EINVAL, "machine %s: unknown kind \"%s\"", m->name, m->kind);
}

void machine_close(struct machine_handle *h)
{
	*h = (struct machine_handle){ 0 };
}
