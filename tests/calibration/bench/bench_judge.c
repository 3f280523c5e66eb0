// SPDX-License-Identifier: GPL-2.0-only
/*
 * bench_judge PROGRAM CALIBRATE FOLDER - time `PROGRAM judge` on tables of 1e5, 1e6 and 1e7 rows, and
 * `CALIBRATE FOLDER/calibration --smoke`
 *
 * One line for each budget, PASS or FAIL; times are wall time, of judge the best of several runs. Exit
 * status 1 when a line says FAIL, 2 when something could not be run. The tables are written to FOLDER
 * and removed.
 */
#include <fcntl.h>
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

struct cost {
	double seconds, mib;
};

/* noise enough; the generator need not be good, the rows have to look like rows */
static uint64_t next(uint64_t *s)
{
	*s = *s * 6364136223846793005u + 1442695040888963407u;
	return *s >> 33;
}

/* 25 cases x 10 blocks x 2 arms x 4 processes, the rest batches */
static int write_table(const char *path, long rows)
{
	FILE *f = fopen(path, "w");
	const long batches = rows / (25 * 10 * 2 * 4);
	uint64_t seed = 1;

	if (!f)
		return 1;
	fputs("case\tarm\tblock\tprocess\tbatch\tvalue\n", f);
	for (long u = 0; u < 25 * 10 * 2 * 4; u++) {
		const double boot = 100 + (double)(next(&seed) % 1000) / 1000;

		for (long k = 0; k < batches; k++)
			fprintf(f, "group/case_%ld\t%s\t%ld\t%ld\t%ld\t%.4f\n", u / 80,
				u / 4 % 2 ? "on" : "off", u / 8 % 10, u % 4, k,
				boot + (double)(next(&seed) % 20000) / 10000);
	}
	return fclose(f) != 0;
}

static int run(const char *const *argv, struct cost *c)
{
	struct timespec a, b;
	struct rusage use;
	int status;
	pid_t pid;

	clock_gettime(CLOCK_MONOTONIC, &a);
	fflush(stdout);
	pid = fork();
	if (pid == 0) {
		if (!freopen("/dev/null", "w", stdout))
			_exit(3);
		execv(argv[0], (char *const *)(uintptr_t)argv);
		_exit(3);
	}
	if (pid < 0 || wait4(pid, &status, 0, &use) < 0 || status)
		return 1;
	clock_gettime(CLOCK_MONOTONIC, &b);
	c->seconds = (double)(b.tv_sec - a.tv_sec) + 1e-9 * (double)(b.tv_nsec - a.tv_nsec);
	c->mib = (double)use.ru_maxrss / 1024;
	return 0;
}

static int measure(const char *program, const char *folder, long rows, int times, struct cost *best)
{
	char path[4096];
	const char *const argv[] = { program, "judge", path, "--csv", NULL };
	int bad;

	snprintf(path, sizeof(path), "%s/bench_judge.tsv", folder);
	bad = write_table(path, rows);
	best->seconds = INFINITY;
	for (int i = 0; i < times && !bad; i++) {
		struct cost c;

		bad = run(argv, &c);
		if (!bad && c.seconds < best->seconds)
			*best = c;
	}
	unlink(path);
	if (!bad)
		printf("judge  %8ld rows  %7.3f s  %6.1f MiB\n", rows, best->seconds, best->mib);
	return bad;
}

/* one budget in one line; returns whether it is kept */
static int hold(const char *what, double value, double most, const char *unit)
{
	const int kept = value <= most;

	printf("%s  %-52s %9.3f %-4s (at most %g)\n", kept ? "PASS" : "FAIL", what, value, unit, most);
	return kept;
}

static int hold_judge(const struct cost *c)
{
	int kept = 1;

	kept &= hold("judge, 1e6 rows from TSV to all verdicts", c[1].seconds, 1, "s");
	kept &= hold("judge, 1e7 rows from TSV to all verdicts", c[2].seconds, 10, "s");
	kept &= hold("judge, memory of 1e7 rows", c[2].mib, 200, "MiB");
	kept &= hold("judge, exponent of wall time from 1e5 to 1e7 rows",
		     log(c[2].seconds / c[0].seconds) / log(100), 1.05, "");
	return kept;
}

int main(int argc, char **argv)
{
	char folder[4096];
	const char *const smoke[] = { argc > 2 ? argv[2] : "", folder, "--smoke", NULL };
	struct cost c[3], s;
	int kept;

	if (argc != 4) {
		fprintf(stderr, "usage: bench_judge PROGRAM CALIBRATE FOLDER\n");
		return 2;
	}
	if (measure(argv[1], argv[3], 100000, 9, &c[0]) || measure(argv[1], argv[3], 1000000, 5, &c[1]) ||
	    measure(argv[1], argv[3], 10000000, 3, &c[2]))
		return 2;
	kept = hold_judge(c);
	snprintf(folder, sizeof(folder), "%s/calibration", argv[3]);
	if (run(smoke, &s)) {
		fprintf(stderr, "bench_judge: %s failed\n", argv[2]);
		return 2;
	}
	kept &= hold("calibration, smoke version on 2 cores", s.seconds, 60, "s");
	return !kept;
}
