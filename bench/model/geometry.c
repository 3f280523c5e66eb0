// SPDX-License-Identifier: GPL-2.0-only
#include "bench/model/geometry.h"

#include <errno.h>
#include <inttypes.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

enum { PARTS = 9, NUMBERS = 3, LINE_MAX_TEXT = 128 };

/* no core has more, and tables of the largest are some megabytes */
#define BYTES_MAX (1ull << 30)
#define ENTRIES_MAX (1ull << 20)
#define PAGE_MAX (1ull << 30)

enum shape { CACHE, TABLE, PAGES, COUNTERS, STACK };

static const struct { const char *name, *numbers; enum shape shape; size_t at; unsigned int nr; } parts[PARTS] = {
	{ "l1i", "BYTES WAYS LINE", CACHE, offsetof(struct model_geometry, l1i), 3 },
	{ "l1d", "BYTES WAYS LINE", CACHE, offsetof(struct model_geometry, l1d), 3 },
	{ "l2", "BYTES WAYS LINE", CACHE, offsetof(struct model_geometry, l2), 3 },
	{ "itlb", "ENTRIES WAYS", TABLE, offsetof(struct model_geometry, itlb), 2 },
	{ "dtlb", "ENTRIES WAYS", TABLE, offsetof(struct model_geometry, dtlb), 2 },
	{ "pages", "USER KERNEL", PAGES, offsetof(struct model_geometry, page), 2 },
	{ "predictor", "COUNTERS HISTORY", COUNTERS, offsetof(struct model_geometry, counters), 2 },
	{ "btb", "ENTRIES WAYS", TABLE, offsetof(struct model_geometry, btb), 2 },
	{ "return_stack", "ENTRIES", STACK, offsetof(struct model_geometry, return_stack), 1 },
};

struct model_part model_part(unsigned int i)
{
	return i < PARTS ? (struct model_part){ parts[i].name, parts[i].numbers } : (struct model_part){ 0 };
}

static bool is_power(uint64_t n)
{
	return n && !(n & (n - 1));
}

/* what is wrong with the numbers of a part, or NULL */
static const char *wrong(enum shape shape, const uint64_t *n)
{
	switch (shape) {
	case CACHE:
		if (n[0] > BYTES_MAX || !is_power(n[2]) || !n[1] || n[1] > n[0])
			return "no such cache";
		return n[0] % (n[1] * n[2]) || !is_power(n[0] / (n[1] * n[2])) ? "its sets are no power of 2" : NULL;
	case TABLE:
		if (n[0] > ENTRIES_MAX || !n[1])
			return "no such table";
		return n[0] % n[1] || !is_power(n[0] / n[1]) ? "its sets are no power of 2" : NULL;
	case PAGES:
		return !is_power(n[0]) || !is_power(n[1]) || n[0] > PAGE_MAX || n[1] > PAGE_MAX ?
			"a size is no power of 2" : NULL;
	case COUNTERS:
		if (!is_power(n[0]) || n[0] > ENTRIES_MAX)
			return "the counters are no power of 2";
		return n[1] > 20 || 1ull << n[1] > n[0] ? "the history is longer than the counters' number" : NULL;
	default:
		return n[0] && n[0] <= ENTRIES_MAX ? NULL : "no such stack";
	}
}

/* a whole number, with K or M behind it or nothing; @text goes past it and the blanks after it */
static bool take(const char **text, uint64_t *out)
{
	char *end;

	if (**text < '0' || **text > '9')
		return false;
	errno = 0;
	*out = strtoull(*text, &end, 10);
	if (*end == 'K' || *end == 'M') {
		if (*out > BYTES_MAX)
			return false;
		*out <<= *end == 'K' ? 10 : 20;
		end++;
	}
	if (errno || (*end && *end != ' '))
		return false;
	*text = end + strspn(end, " ");
	return true;
}

int model_read_part(struct model_geometry *g, const char *name, const char *numbers, char *why, size_t size)
{
	uint64_t n[NUMBERS] = { 0 };
	unsigned int p, k;
	const char *what;

	for (p = 0; p < PARTS && strcmp(parts[p].name, name); p++)
		;
	if (p == PARTS) {
		snprintf(why, size, "%.40s: no such part", name);
		return -EINVAL;
	}
	for (k = 0; k < parts[p].nr && take(&numbers, &n[k]); k++)
		;
	if (k < parts[p].nr || *numbers) {
		snprintf(why, size, "%s: expected %s", name, parts[p].numbers);
		return -EINVAL;
	}
	what = wrong(parts[p].shape, n);
	if (what) {
		snprintf(why, size, "%s: %s", name, what);
		return -EINVAL;
	}
	memcpy((char *)g + parts[p].at, n, parts[p].nr * sizeof(n[0]));
	return 0;
}

static int read_line(struct model_geometry *g, const char *line, size_t len, bool *seen, char *why, size_t size)
{
	char text[LINE_MAX_TEXT], *numbers;
	int err;

	snprintf(text, sizeof(text), "%.*s", (int)(len < sizeof(text) ? len : sizeof(text) - 1), line);
	numbers = text + strcspn(text, " ");
	if (*numbers)
		*numbers++ = 0;
	err = model_read_part(g, text, numbers, why, size);
	for (unsigned int p = 0; !err && p < PARTS; p++)
		seen[p] |= !strcmp(parts[p].name, text);
	return err;
}

int model_read(struct model_geometry *g, const char *text, char *why, size_t size)
{
	bool seen[PARTS] = { false };
	size_t len;
	int err = 0;

	memset(g, 0, sizeof(*g));
	for (; !err && *text; text += len + !!text[len]) {
		len = strcspn(text, "\n");
		err = read_line(g, text, len, seen, why, size);
	}
	for (unsigned int p = 0; !err && p < PARTS; p++)
		if (!seen[p]) {
			snprintf(why, size, "%s: missing", parts[p].name);
			err = -EINVAL;
		}
	return err;
}

void model_write(const struct model_geometry *g, FILE *f)
{
	for (unsigned int p = 0; p < PARTS; p++) {
		const uint64_t *n = (const uint64_t *)((const char *)g + parts[p].at);

		fputs(parts[p].name, f);
		for (unsigned int k = 0; k < parts[p].nr; k++)
			fprintf(f, " %" PRIu64, n[k]);
		fputc('\n', f);
	}
}
