// SPDX-License-Identifier: GPL-2.0-only
/* The determinism check: boots 0 and 1 of an arm share a seed, so they must be the same to the last byte. */
#include <errno.h>
#include <string.h>

#include "boot/boot_run.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "matrix/arm_keys.h"

static const struct boot *twin(const struct matrix *s, const struct boot *b)
{
	for (size_t i = 0; i < s->nr_boots; i++) {
		const struct boot *c = &s->boots[i];

		if (c->index == 1 && c->seed == b->seed && boot_same_arm(c, b))
			return c;
	}
	return NULL;
}

static char *content(const struct boot_session *s, const struct boot *b, const char *name, size_t *len)
{
	AUTO_FREE char *path = fs_path("%s/%s/%s", s->dir, b->id, name);
	char *text = NULL;

	return fs_read(path, &text, len) ? NULL : text;
}

/* past the "# key value" lines, which name the boot */
static const char *table(const char *text)
{
	while (*text == '#' && strchr(text, '\n'))
		text = strchr(text, '\n') + 1;
	return text;
}

static size_t common_lines(const char *a, const char *b, const char **line_a, const char **line_b)
{
	size_t n = 1;

	*line_a = a;
	*line_b = b;
	for (; *a && *a == *b; a++, b++)
		if (*a == '\n') {
			n++;
			*line_a = a + 1;
			*line_b = b + 1;
		}
	return n;
}

/* 1 = the same, 0 = not (said), -errno */
static int check_same(const struct boot_session *s, const struct boot *a, const struct boot *b, const char *name)
{
	size_t n, len_a, len_b;
	AUTO_FREE char *ta = content(s, a, name, &len_a), *tb = content(s, b, name, &len_b);
	const char *la, *lb;

	if (!ta || !tb)
		return fail(-EIO, "%s of boots %s and %s", name, a->id, b->id);
	len_a -= table(ta) - ta;
	len_b -= table(tb) - tb;
	if (len_a == len_b && !memcmp(table(ta), table(tb), len_a))	/* a console may have any bytes */
		return 1;
	n = common_lines(table(ta), table(tb), &la, &lb);
	fail(-EINVAL, "%s/%s, %s: boots 0 and 1 have the same seed and disagree, %s line %zu:\n"
	     "  %s  %.*s\n  %s  %.*s", a->feature->name, a->arm->name, a->arch, name, n,
	     a->id, (int)strcspn(la, "\r\n"), la, b->id, (int)strcspn(lb, "\r\n"), lb);
	return 0;
}

static bool has_samples(const struct boot_session *s, const struct boot *b)
{
	AUTO_FREE char *path = fs_path("%s/%s/samples.tsv", s->dir, b->id);

	return fs_exists(path);
}

int boot_check(const struct boot_session *s, size_t *arms, size_t *agree)
{
	static const char *const files[] = { "samples.tsv", "symbols.tsv", "console.log" };

	*arms = *agree = 0;
	for (size_t i = 0; i < s->set->nr_boots; i++) {
		const struct boot *a = &s->set->boots[i], *b = a->index ? NULL : twin(s->set, a);
		int ok = 1;

		if (!b || !has_samples(s, a) || !has_samples(s, b))
			continue;
		++*arms;
		for (size_t k = 0; ok == 1 && k < ARRAY_SIZE(files); k++)
			ok = check_same(s, a, b, files[k]);
		if (ok < 0)
			return ok;
		*agree += ok;
	}
	return *agree == *arms ? 0 : -EINVAL;
}
