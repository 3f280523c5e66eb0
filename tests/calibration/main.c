// SPDX-License-Identifier: GPL-2.0-only
/*
 * calibrate OUTPUT_FOLDER [--smoke] - the acceptance tests of METHOD 3.3 on the program's own analysis
 *
 * Writes calibration.csv (every check), confusion.csv (the verdicts of every cell by its true effect), coverage.csv,
 * power.csv and aa.csv (data of the figure), and prints what calibration.txt is. All depends on the seeds alone, not on
 * the number of workers; how long it took goes to the standard error. Exit status 1 when a check fails.
 */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "checks.h"
#include "confusion.h"
#include "figure.h"
#include "sim.h"

enum { NR_JOBS_LIMIT = 128, WORKERS = 2 };

struct job {
	job_run *run;
	int arg;
};

static int in_band(const struct check *c)
{
	return c->lo <= c->value && c->value <= c->hi;
}

static void put(struct sheet *s, const char *test, const char *cell, const char *what, double value,
		double lo, double hi, int naive)
{
	struct check *c = &s->check[s->n++];

	if (s->n > CHECKS_PER_JOB)
		abort();
	snprintf(c->test, sizeof(c->test), "%s", test);
	snprintf(c->cell, sizeof(c->cell), "%s", cell);
	snprintf(c->what, sizeof(c->what), "%s", what);
	c->value = value;
	c->lo = lo;
	c->hi = hi;
	c->naive = naive;
}

void add_check(struct sheet *s, const struct effort *e, const char *test, const char *cell,
	       const char *what, double value, double lo, double hi, double centre)
{
	/* a bound of 0 or 1 is no bound on a rate */
	lo = lo == 0 ? 0 : centre - (centre - lo) * e->wide;
	hi = hi == 1 ? 1 : centre + (hi - centre) * e->wide;
	put(s, test, cell, what, value, lo, hi, 0);
}

void add_naive(struct sheet *s, const char *test, const char *cell, const char *what, double value,
	       double lo, double hi)
{
	put(s, test, cell, what, value, lo, hi, 1);
}

/* long jobs first, so that both workers end together */
static size_t list_jobs(struct job *j)
{
	size_t n = 0;

	for (int i = 5; i >= 0; i--)
		for (int g = 0; sim_generator[g].name; g++)
			j[n++] = (struct job){ job_cell, g * 6 + i };
	for (int rho = 5; rho <= 15; rho += 5)
		j[n++] = (struct job){ job_adaptive, rho };
	for (int corr = 0; corr < 8; corr += corr ? 4 : 3)
		j[n++] = (struct job){ job_family, corr };
	for (int i = 2; i < 6; i++)
		j[n++] = (struct job){ job_suite, i };
	for (int rho = 25; rho <= 150; rho += rho < 50 ? 25 : 50)
		j[n++] = (struct job){ job_verdict, rho };
	j[n++] = (struct job){ job_power, 0 };
	j[n++] = (struct job){ job_layout, 0 };
	j[n++] = (struct job){ job_order, 0 };
	j[n++] = (struct job){ job_metamorphic, 0 };
	j[n++] = (struct job){ job_degenerate, 0 };
	return n;
}

static int run_all(const struct job *job, size_t n, const struct effort *e, struct sheet *sheet,
		   size_t *next)
{
	int failed = 0;

	for (int w = 0; w < WORKERS; w++) {
		const pid_t pid = fork();

		if (pid < 0)
			return 1;
		if (pid)
			continue;
		for (size_t i; (i = __atomic_fetch_add(next, 1, __ATOMIC_SEQ_CST)) < n;)
			job[i].run(e, job[i].arg, &sheet[i]);
		_exit(0);
	}
	for (int w = 0, status; w < WORKERS; w++)
		if (wait(&status) < 0 || status)
			failed = 1;
	return failed;
}

static int cmp_check(const void *x, const void *y)
{
	const struct check *a = x, *b = y;
	const int ta = atoi(a->test + 1), tb = atoi(b->test + 1), d = strcmp(a->cell, b->cell);

	return ta != tb ? ta - tb : d ? d : strcmp(a->what, b->what);
}

static void print(const struct check *c, FILE *csv)
{
	const int ok = in_band(c);

	fprintf(csv, "%s,\"%s\",\"%s\",%.6g,%.6g,%.6g,%s,%s\n", c->test, c->cell, c->what, c->value,
		c->lo, c->hi, c->naive ? "naive" : "ours", ok ? "ok" : "FAIL");
	if (!ok || c->naive || atoi(c->test + 1) > 2)
		if (strcmp(c->test, "power"))
			printf("%-4s %-32s %-36s %9.4f  [%.4g, %.4g] %s\n", c->test, c->cell,
			       c->what, c->value, c->lo, c->hi,
			       !ok	  ? "FAIL"
			       : c->naive ? "fails, as it must"
					  : "ok");
}

/* largest and smallest figure of a kind over all cells */
static void summarize(const struct check *c, size_t n, const char *test, const char *what)
{
	double lo = INFINITY, hi = -INFINITY;
	size_t cells = 0;

	for (size_t i = 0; i < n; i++)
		if (!strcmp(c[i].test, test) && !strcmp(c[i].what, what)) {
			lo = fmin(lo, c[i].value);
			hi = fmax(hi, c[i].value);
			cells++;
		}
	printf("%-4s %-32s %-36s %.4f .. %.4f over %zu cells\n", test, "all generators", what, lo,
	       hi, cells);
}

static FILE *create(const char *folder, const char *name)
{
	char path[4096];
	FILE *f;

	snprintf(path, sizeof(path), "%s/%s", folder, name);
	f = fopen(path, "w");
	if (!f)
		perror(path);
	return f;
}

static int report(struct check *c, size_t n, const char *folder)
{
	FILE *csv = create(folder, "calibration.csv");
	size_t failed = 0, ours = 0;

	if (!csv)
		return 2;
	qsort(c, n, sizeof(*c), cmp_check);
	fputs("test,cell,what,value,lo,hi,rule,outcome\n", csv);
	for (size_t i = 0; i < n; i++) {
		print(&c[i], csv);
		failed += !in_band(&c[i]);
		ours += !c[i].naive;
	}
	summarize(c, n, "T1", "false positive rate, paired");
	summarize(c, n, "T1", "false positive rate, Welch");
	summarize(c, n, "T2", "coverage of the 95 % interval");
	summarize(c, n, "T2", "half-width over that of t");
	summarize(c, n, "T4", "bias in standard errors");
	for (const struct sim *g = sim_generator; g->name; g++)
		if (g->apart)
			printf("%s: false positives from .015, coverage to .985, no half-width: %s\n", g->name,
			       g->apart);
	printf("%zu checks of ours, %zu of naive rules, %zu outside their band\n", ours, n - ours,
	       failed);
	return fclose(csv) ? 2 : failed ? 1 : 0;
}

int main(int argc, char **argv)
{
	const int smoke = argc > 2 && !strcmp(argv[2], "--smoke");
	const struct effort e = { smoke ? 400 : 4000, smoke ? 3.2 : 1 };
	static struct job job[NR_JOBS_LIMIT];
	static struct check all[NR_JOBS_LIMIT * CHECKS_PER_JOB];
	const size_t nr_jobs = list_jobs(job);
	const size_t bytes = nr_jobs * sizeof(struct sheet) + 64;
	char *shared = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	struct sheet *sheet = (struct sheet *)(shared + 64);
	const time_t start = time(NULL);
	size_t n = 0;
	int status;

	if (argc < 2 || shared == MAP_FAILED) {
		fprintf(stderr, "usage: calibrate OUTPUT_FOLDER [--smoke]\n");
		return 2;
	}
	if (run_all(job, nr_jobs, &e, sheet, (size_t *)(void *)shared)) {
		fprintf(stderr, "calibrate: a worker died\n");
		return 2;
	}
	for (size_t i = 0; i < nr_jobs; i++)
		for (size_t k = 0; k < sheet[i].n; k++)
			all[n++] = sheet[i].check[k];
	status = report(all, n, argv[1]);
	if (status < 2 && (figure_data(argv[1], all, n) || confusion_write(argv[1], sheet, nr_jobs)))
		status = 2;
	printf("%zu data sets a cell\n", e.sets);
	fprintf(stderr, "%ld s by %d workers\n", (long)(time(NULL) - start), WORKERS);
	return status;
}
