// SPDX-License-Identifier: GPL-2.0-only
#include "machine/machine.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "config/conf_manual.h"

enum { KNOWN_LIMIT = 64 };

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

static const struct conf_key *key_named(const struct conf_key *k, const char *name)
{
	while (k && k->key && strcmp(k->key, name))
		k++;
	return k && k->key ? k : NULL;
}

/* the message names all that a machine of this kind may have */
static int unknown_key(const struct machine_ops *ops, const struct conf_line *l)
{
	const char *known[KNOWN_LIMIT + 1] = { NULL };
	const struct conf_key *const table[] = { machine_keys, ops->keys };
	size_t n = 0;

	for (size_t i = 0; i < ARRAY_SIZE(table); i++)
		for (const struct conf_key *k = table[i]; k && k->key && n < KNOWN_LIMIT; k++)
			known[n++] = k->key;
	return conf_unknown(l, "key", l->key, known);
}

static int read_own(struct machine_handle *h)
{
	int err = 0;

	for (size_t i = 0; i < h->def->nr_own && !err; i++) {
		const struct conf_line *l = &h->def->own[i];

		err = key_named(h->ops->keys, l->key) ? conf_set(h->ops->keys, h->own, l) : unknown_key(h->ops, l);
	}
	if (!err && h->ops->keys)
		err = conf_finish(h->ops->keys, h->own, h->def->file, "machine");
	return err;
}

int machine_open(struct machine_handle *h, const struct machine *m)
{
	int err;

	*h = (struct machine_handle){ .def = m, .ops = machine_kind(m->kind) };
	if (!h->ops)
		return fail(-EINVAL, "machine %s: unknown kind \"%s\"", m->name, m->kind);
	h->own = calloc(1, h->ops->size + 1);
	err = h->own ? read_own(h) : fail(-ENOMEM, "machine %s", m->name);
	if (err)
		machine_close(h);
	return err;
}

void machine_close(struct machine_handle *h)
{
	if (h->own && h->ops->keys)
		conf_release(h->ops->keys, h->own);
	free(h->own);
	*h = (struct machine_handle){ 0 };
}

int machine_prepare(const struct machine_handle *h)
{
	static char ready[128];		/* which one was */
	int err;

	if (!h->ops->prepare || !strcmp(ready, h->def->name))
		return 0;
	err = h->ops->prepare(h);
	if (!err)
		snprintf(ready, sizeof(ready), "%s", h->def->name);
	return err;
}

void machine_manual(FILE *f)
{
	struct conf_section section[ARRAY_SIZE(machine_kinds)] = { 0 };
	char heading[ARRAY_SIZE(machine_kinds)][64];

	for (size_t i = 0; machine_kinds[i]; i++) {
		snprintf(heading[i], sizeof(heading[i]), "[machine] with kind = %s", machine_kinds[i]->kind);
		section[i] = (struct conf_section){ heading[i], machine_kinds[i]->summary, machine_kinds[i]->keys };
	}
	conf_manual(&conf_file_machine, section, f);
}
