// SPDX-License-Identifier: GPL-2.0-only
/*
 * bench_judge PROGRAM FOLDER - time `PROGRAM judge` on tables of 1e5, 1e6 and 1e7 rows
 *
 * Prints wall seconds and peak memory of each, and the exponent of wall time over rows, from 1e5 to
 * 1e7
 * (the best of several runs each). Exit status 1 when 1e6 rows take 1 s, 1e7 rows 10 s or 200 MiB,
 * or the
 * exponent exceeds 1.05. The tables are written to FOLDER and removed.
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

static int run(const char *program, const char *table, struct cost *c)
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
		execl(program, program, "judge", table, "--csv", (char *)NULL);
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
	int bad;

	snprintf(path, sizeof(path), "%s/bench_judge.tsv", folder);
	bad = write_table(path, rows);
	best->seconds = INFINITY;
	for (int i = 0; i < times && !bad; i++) {
		struct cost c;

		bad = run(program, path, &c);
		if (!bad && c.seconds < best->seconds)
			*best = c;
	}
	unlink(path);
	if (!bad)
		printf("judge  %8ld rows  %7.3f s  %6.1f MiB\n", rows, best->seconds, best->mib);
	return bad;
}

int main(int argc, char **argv)
{
	struct cost c[3];
	double exponent;

	if (argc != 3) {
		fprintf(stderr, "usage: bench_judge PROGRAM FOLDER\n");
		return 2;
	}
	if (measure(argv[1], argv[2], 100000, 9, &c[0]) ||
	    measure(argv[1], argv[2], 1000000, 5, &c[1]) ||
	    measure(argv[1], argv[2], 10000000, 3, &c[2]))
		return 2;
	exponent = log(c[2].seconds / c[0].seconds) / log(100);
	printf("judge  exponent of wall time, 1e5 to 1e7 rows: %.3f\n", exponent);
	return c[1].seconds < 1 && c[2].seconds < 10 && c[2].mib < 200 && exponent <= 1.05 ? 0 : 1;
}
