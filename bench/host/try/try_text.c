// SPDX-License-Identifier: GPL-2.0-only
/* The plan and the feature of a job as text. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/memfile.h"
#include "try/try.h"

enum { LINE_WORDS = 100, TITLE_MAX = 200 };

/* a title comes from a mail: on one line of a file of ours it is text, and no comment */
static void put_title(FILE *f, const char *key, const char *title)
{
	fprintf(f, "%s", key);
	for (int i = 0; i < TITLE_MAX && title[i]; i++)
		fputc((unsigned char)title[i] < ' ' || title[i] == '#' || title[i] == 127 ? ' ' : title[i], f);
	fputc('\n', f);
}

/* the last step up to @i that makes another kernel; @n = none, it is the baseline's */
static size_t built_by(const struct try_job *j, size_t i)
{
	for (size_t k = i + 1; k-- > 0;)
		if (j->step[k].patch || j->step[k].config.n)
			return k;
	return j->n;
}

static void put_kernel(FILE *f, const struct try_job *j, size_t i, const char *prefix)
{
	size_t from = 0;

	for (size_t k = 0; k <= i; k++)
		from = j->step[k].whole ? k : from;
	for (size_t k = from; k <= i; k++)
		if (j->step[k].patch)
			fprintf(f, "patch   = %s%s\n", prefix, j->step[k].file);
	for (size_t k = 0; k <= i; k++)
		for (size_t c = 0; c < j->step[k].config.n; c++) {
			const char *line = j->step[k].config.at[c];

			fprintf(f, "%.*s = %s\n", (int)strcspn(line, "="), line, strchr(line, '=') + 1);
			fprintf(f, "prove   = config %s\n", line);
		}
	fputs("implies = CONFIG_*\n", f);
}

static void put_boot(FILE *f, const struct try_job *j, size_t i)
{
	bool any = false;

	for (size_t k = 0; k <= i; k++)
		for (size_t c = 0; c < j->step[k].cmdline.n; c++, any = true)
			fprintf(f, "%s%s", any ? " " : "cmdline = ", j->step[k].cmdline.at[c]);
	if (any)
		fputc('\n', f);
	for (size_t k = 0; k <= i; k++)
		for (size_t c = 0; c < j->step[k].sysctl.n; c++)
			fprintf(f, "sysctl  = %s\n", j->step[k].sysctl.at[c]);
}

char *try_feature_text(const struct try_job *j, const char *prefix)
{
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f = memfile_open(&m);

	if (!f)
		return NULL;
	fputs("# written by hardbench try\n[feature]\n", f);
	put_title(f, "summary = ", j->title);
	fputs("arch    = x86_64 arm64\n\n[" TRY_BASE "]\nimplies = CONFIG_*\n", f);
	for (size_t i = 0; i < j->n; i++) {
		const size_t made = built_by(j, i);

		put_title(f, "\n# ", j->step[i].title);
		if (*j->step[i].origin)
			fprintf(f, "# %s\n", j->step[i].origin);
		fprintf(f, "[%s]\n", j->step[i].arm);
		if (made == i)
			put_kernel(f, j, i, prefix);
		else
			fprintf(f, "image   = %s\n", made == j->n ? TRY_BASE : j->step[made].arm);
		put_boot(f, j, i);
	}
	return memfile_take(&m);
}

static void put_words(FILE *f, const char *key, const struct strlist *l)
{
	size_t at = 0;

	for (size_t i = 0; i < l->n; i++) {
		if (!at || at + strlen(l->at[i]) > LINE_WORDS) {
			fprintf(f, "%s%-9s =", at ? "\n" : "", key);
			at = 1;
		}
		at += (size_t)fprintf(f, " %s", l->at[i]);
	}
	if (l->n)
		fputc('\n', f);
}

char *try_plan_text(const struct try_job *j, const char *feature, const char *kernel, const char *base)
{
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f = memfile_open(&m);

	if (!f)
		return NULL;
	fputs("# written by hardbench try\n[plan]\n", f);
	put_title(f, "summary   = ", j->title);
	fprintf(f, "feature   = %s\nkernel    = %s\narch      = %s\ntoolchain = %s\nbase      = %s\n", feature, kernel,
		j->arch, j->toolchain, base);
	fprintf(f, "boots     = %u\nbatches   = %u\n", j->boots ? j->boots : 3, j->batches ? j->batches : 3);
	put_words(f, "cases", &j->cases);
	put_words(f, "kcases", &j->kcases);
	return memfile_take(&m);
}
