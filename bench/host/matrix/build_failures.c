// SPDX-License-Identifier: GPL-2.0-only
/* Builds that failed: what is left of a plan without them. results/build/ID.failed says why. */
#include "matrix/build_failures.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "results/results.h"

static char *reason_file(const struct build *b)
{
	return results_build_beside(b->id, "failed");
}

int build_failure_keep(const struct build *b, const char *why)
{
	AUTO_FREE char *dir = results_step("build");
	AUTO_FREE char *file = reason_file(b);
	int err = fs_mkdirs(dir);

	return err ? err : fs_write(file, why, strlen(why));
}

int build_failure_forget(const struct build *b)
{
	AUTO_FREE char *file = reason_file(b);

	return fs_remove(file);
}

/* why @b could not be built, owned by the caller; NULL when nothing says so */
static char *why_failed(const struct build *b)
{
	AUTO_FREE char *file = reason_file(b);
	char *text;
	size_t len;

	if (!fs_exists(file) || fs_read(file, &text, &len))
		return NULL;
	text[strcspn(text, "\n")] = '\0';
	return text;
}

static int make_absent(struct matrix *s, const struct comparison *p, const char *why)
{
	struct unavailable_arm *grown = realloc(s->absent, (s->nr_absent + 1) * sizeof(*grown));

	if (!grown)
		return -ENOMEM;
	s->absent = grown;
	grown[s->nr_absent++] = (struct unavailable_arm){ .feature = p->feature->name, .arm = p->b->name,
						 .baseline = p->a->name, .kernel = p->kernel, .arch = p->arch,
						 .toolchain = p->toolchain, .reason = fs_path("%s", why) };
	return 0;
}

/* is @b one of the two arms of a pair that is left? A resolved feature belongs to one cell of the plan. */
static int is_wanted(const struct matrix *s, const struct boot *b)
{
	size_t i;

	for (i = 0; i < s->nr_pairs; i++)
		if (s->pairs[i].feature == b->feature && (s->pairs[i].a == b->arm || s->pairs[i].b == b->arm))
			return 1;
	return 0;
}

int build_failures_drop(struct matrix *s)
{
	size_t i, kept = 0, nr = s->nr_pairs;
	int err = 0;

	for (i = 0; i < nr && !err; i++) {
		AUTO_FREE char *a = why_failed(s->pairs[i].build_a);
		AUTO_FREE char *b = why_failed(s->pairs[i].build_b);

		if (a || b)
			err = make_absent(s, &s->pairs[i], a ? a : b);
		else
			s->pairs[kept++] = s->pairs[i];
	}
	if (err || kept == nr)
		return err;
	s->nr_pairs = kept;
	for (kept = i = 0; i < s->nr_boots; i++)
		if (is_wanted(s, &s->boots[i]))
			s->boots[kept++] = s->boots[i];
	s->nr_boots = kept;
	if (!s->nr_pairs)
		return fail(-EINVAL, "no comparison is left: %s", s->absent[s->nr_absent - 1].reason);
	return 0;
}

int matrix_expand_built(const struct plan *p, struct matrix *s)
{
	int err = matrix_expand(p, s);

	if (!err) {
		err = build_failures_drop(s);
		if (err)
			matrix_release(s);
	}
	return err;
}
