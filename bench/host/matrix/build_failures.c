// SPDX-License-Identifier: GPL-2.0-only
/* Builds that failed: what is left of a plan without them. results/build/ID.failed says why. */
#include "matrix/build_failures.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/grow.h"
#include "bench/base/memfile.h"
#include "bench/base/strlist.h"
#include "matrix/arm_keys.h"
#include "results/records.h"
#include "results/results.h"

static char *reason_file(const struct build *b)
{
	return results_build_beside(b->id, "failed");
}

/* how a failure names an arm, in fresh memory; the compiler is the one that compiles it, which may be the arm's own */
static char *line_of_arm(const struct comparison *p, const struct arm *arm)
{
	const struct arm_key k = comparison_boot_key(p, arm);

	return fs_path("arm %s %s %s %s %s\n", k.feature, k.arm, k.kernel, k.arch, k.toolchain);
}

static void put_arm(FILE *f, const struct comparison *p, const struct arm *arm)
{
	AUTO_FREE char *line = line_of_arm(p, arm);

	fputs(line, f);
}

int build_failure_keep(const struct matrix *s, const struct build *b, const char *why)
{
	AUTO_FREE char *dir = results_step("build");
	AUTO_FREE char *file = reason_file(b);
	AUTO_MEMFILE struct memfile m = { 0 };
	char now[sizeof("2026-01-01T00:00:00Z")];
	const time_t t = time(NULL);
	FILE *f = memfile_open(&m);
	int err = f ? fs_mkdirs(dir) : -ENOMEM;

	if (!f)
		return fail(err, "%s", file);
	strftime(now, sizeof(now), "%FT%TZ", gmtime(&t));
	fprintf(f, "%.*s\nwhen %s\n", (int)strcspn(why, "\n"), why, now);
	for (size_t i = 0; i < s->nr_pairs; i++) {
		if (!strcmp(s->pairs[i].build_a->id, b->id))
			put_arm(f, &s->pairs[i], s->pairs[i].a);
		if (!strcmp(s->pairs[i].build_b->id, b->id))
			put_arm(f, &s->pairs[i], s->pairs[i].b);
	}
	return err ? err : memfile_write(&m, file);
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
	if (GROW(s->unavailable, s->nr_unavailable))
		return -ENOMEM;
	s->unavailable[s->nr_unavailable++] = (struct unavailable_arm){
		.key = comparison_key(p), .baseline = p->a->name, .reason = fs_path("%s", why),
	};
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

static int drop(struct matrix *s, char *(*why)(void *ctx, const struct comparison *p, bool baseline), void *ctx)
{
	size_t i, kept = 0, nr = s->nr_pairs;
	int err = 0;

	for (i = 0; i < nr && !err; i++) {
		AUTO_FREE char *a = why(ctx, &s->pairs[i], true);
		AUTO_FREE char *b = why(ctx, &s->pairs[i], false);

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
		return fail(-EINVAL, "no comparison is left: %s", s->unavailable[s->nr_unavailable - 1].reason);
	return 0;
}

static char *by_id(void *ctx, const struct comparison *p, bool baseline)
{
	(void)ctx;
	return why_failed(baseline ? p->build_a : p->build_b);
}

int build_failures_drop(struct matrix *s)
{
	return drop(s, by_id, NULL);
}

struct failure {			/* results/build/ID.failed */
	char *id, *text;		/* of @text the first line is the reason */
};

struct failures {
	struct matrix *s;
	struct failure *at;
	size_t n;
};

static const char *line_of(const char *text, const char *begin)
{
	for (const char *p = text; p; p = strchr(p, '\n'), p += p ? 1 : 0)
		if (!strncmp(p, begin, strlen(begin)))
			return p;
	return NULL;
}

/* when the last boot of an arm ended that the matrix has; "" = it has none */
static const char *last_boot(const struct matrix *s, const struct comparison *p, const struct arm *arm)
{
	const struct arm_key want = comparison_boot_key(p, arm);
	const char *last = "";

	for (size_t i = 0; i < s->nr_boots; i++) {
		const struct boot *b = &s->boots[i];
		const struct arm_key key = boot_key(b);

		if (b->record && arm_key_equal(&key, &want) && strcmp(b->record->ended, last) > 0)
			last = b->record->ended;
	}
	return last;
}

/* an arm that was built and booted after that failure is well again */
static char *by_arm(void *ctx, const struct comparison *p, bool baseline)
{
	struct failures *f = ctx;
	const struct arm *arm = baseline ? p->a : p->b;
	AUTO_FREE char *line = line_of_arm(p, arm);
	const char *last = last_boot(f->s, p, arm);

	for (size_t i = 0; i < f->n; i++) {
		const char *when = line_of(f->at[i].text, "when ");

		if (!when || !line_of(f->at[i].text, line) || strncmp(when + 5, last, strlen(last)) < 0)
			continue;
		if (!strlist_has(&f->s->failed, f->at[i].id) && strlist_add(&f->s->failed, f->at[i].id))
			return NULL;
		return fs_path("%.*s", (int)strcspn(f->at[i].text, "\n"), f->at[i].text);
	}
	return NULL;
}

static int read_failures(struct failures *f)
{
	AUTO_FREE char *dir = results_step("build");
	struct strlist names = { 0 };
	int err = fs_exists(dir) ? fs_list(dir, &names) : 0;

	for (size_t i = 0; i < names.n && !err; i++) {
		AUTO_FREE char *path = fs_path("%s/%s", dir, names.at[i]);
		const char *dot = strrchr(names.at[i], '.');
		char *text;

		if (!dot || dot == names.at[i] || strcmp(dot, ".failed") || fs_read(path, &text, NULL))
			continue;
		err = GROW(f->at, f->n);
		if (err)
			free(text);
		else
			f->at[f->n++] = (struct failure){
				.id = fs_path("%.*s", (int)(dot - names.at[i]), names.at[i]), .text = text,
			};
	}
	strlist_release(&names);
	return err ? fail(err, "%s", dir) : 0;
}

static void release_failures(struct failures *f)
{
	for (size_t i = 0; i < f->n; i++) {
		free(f->at[i].id);
		free(f->at[i].text);
	}
	free(f->at);
}

int build_failures_recorded(struct matrix *s)
{
	struct failures f = { .s = s };
	int err = read_failures(&f);

	if (!err)
		err = drop(s, by_arm, &f);
	release_failures(&f);
	return err;
}

char *build_failure_of(const struct comparison *p, const struct arm *arm)
{
	AUTO_FREE char *line = line_of_arm(p, arm);
	struct failures f = { 0 };
	char *why = NULL;

	if (!read_failures(&f))
		for (size_t i = 0; i < f.n && !why; i++)
			if (line_of(f.at[i].text, line))
				why = fs_path("%.*s", (int)strcspn(f.at[i].text, "\n"), f.at[i].text);
	release_failures(&f);
	return why;
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
