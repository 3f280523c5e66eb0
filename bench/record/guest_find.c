// SPDX-License-Identifier: GPL-2.0-only
/* What a stream has, by name. */
#include <string.h>

#include "bench/record/guest_stream.h"

const struct guest_evidence *guest_stream_find(const struct guest_stream *s, const char *kind,
					       const char *name)
{
	for (size_t i = 0; i < s->nr_evidence; i++)
		if (!strcmp(s->evidence[i].kind, kind) &&
		    (!name || !strcmp(s->evidence[i].name, name)))
			return &s->evidence[i];
	return NULL;
}

const char *guest_stream_fact(const struct guest_stream *s, const char *key)
{
	for (size_t i = 0; i < s->nr_facts; i++)
		if (!strcmp(s->fact[i].key, key))
			return s->fact[i].value;
	return "";
}
