// SPDX-License-Identifier: GPL-2.0-only
/* REC_COUNTED: of a window that has been sampled, what a PMU counted around it. */
#include <errno.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/grow.h"
#include "bench/record/guest_own.h"

enum { MAX_LINE = 1024 };

/* of a window: the sample came just before */
static bool is_last(const struct guest_stream *s, uint32_t id)
{
	const struct guest_sample *y = s->nr_samples ? &s->sample[s->nr_samples - 1] : NULL;

	return y && y->windowed && y->id == id && (!s->nr_counted || s->counted[s->nr_counted - 1].id != id);
}

int guest_take_counted(struct guest_stream *s, const char *data, size_t len)
{
	AUTO_FREE char *line = len > MAX_LINE ? NULL : guest_line(data, len);
	struct guest_counted c = { 0 };
	char *rest = line, *word;
	uint64_t id = 0;
	uint32_t n = 0;

	if (len > MAX_LINE)
		return guest_bad(s, "counters %zu are too long", s->nr_counted + 1);
	if (!line)
		return -ENOMEM;
	if (!guest_number(strsep(&rest, "\t"), UINT32_MAX, &id) || !is_last(s, id))
		return guest_bad(s, "counters %zu are of no sample before them", s->nr_counted + 1);
	c.id = id;
	for (; (word = rest ? strsep(&rest, "\t") : NULL); n++)
		if (n == HBK_EVENTS_MAX || !guest_number(word, UINT64_MAX, &c.value[n]))
			return guest_bad(s, "counters of window %u: no number, or too many", c.id);
	if (!n || (s->nr_counted && n != s->nr_events))
		return guest_bad(s, "counters of window %u: %u of them", c.id, n);
	if (GROW(s->counted, s->nr_counted))
		return -ENOMEM;
	s->nr_events = n;
	s->counted[s->nr_counted++] = c;
	return 0;
}

const struct guest_counted *guest_stream_counted(const struct guest_stream *s, uint32_t id)
{
	for (size_t i = 0; i < s->nr_counted; i++)
		if (s->counted[i].id == id)
			return &s->counted[i];
	return NULL;
}
