// SPDX-License-Identifier: GPL-2.0-only
/*
 * A guest that lies: process 1 in the place of the runner. The line "fault" of its job says how. What else it sends is
 * what a runner would send; its cases do nothing.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bench/guest/runner.h"
#include "kmod/marker.h"
#include "kmod/uapi.h"
#include "tests/attack/lies.h"

static struct runner r = { .fd = -1 };
static char job[1 << 16];
static char mode[32];
static unsigned int batches = 1;

/* what comes instead of the samples; or, of one, instead of all of it */
static const struct lie *lie;

static void read_job(void)
{
	int fd = open("/job", O_RDONLY);
	const char *at;

	if (fd < 0 || read(fd, job, sizeof(job) - 1) < 0)
		exit_runner(&r, 3);
	close(fd);
	at = strstr(job, "fault\t");
	if (at)
		snprintf(mode, sizeof(mode), "%.*s", (int)strcspn(at + 6, "\n"), at + 6);
	at = strstr(job, "batches\t");
	if (at)
		batches = strtoul(at + 8, NULL, 10);
}

void lie_evidence(const char *kind, const char *name, const char *path, size_t pad)
{
	static char buf[RECORD_MAX];
	size_t len = sprintf(buf, "%s\t%s\n", kind, name);
	int fd = path ? open(path, O_RDONLY) : -1;
	ssize_t n = 0;

	while (fd >= 0 && (n = read(fd, buf + len, 65536)) > 0)
		len += n;
	if (fd >= 0)
		close(fd);
	memset(buf + len, 'x', pad);
	out_record(&r, REC_EVIDENCE, buf, len + pad);
}

static void send_window(const char *name, const char *domain, unsigned int batch, unsigned int n)
{
	const unsigned int id = ++r.next_id;

	mark_id(id);
	MARK(MARK_BEGIN);
	MARK(MARK_END);
	out_printf(&r, REC_SAMPLE, "%s\t%s\t%u\t%u\t%u\t0\tok", name, domain, batch, n, id);
}

void lie_case(const char *name, const char *domain)
{
	send_window(name, domain, HBK_BATCH_FIRST, 1);
	for (unsigned int b = 0; b < batches; b++) {
		send_window(name, domain, b, 32);
		send_window(name, domain, b, 64);
	}
}

static void each_case(void (*fn)(const char *name, const char *domain))
{
	char *copy = strdup(job), *save, *line;

	for (save = copy; (line = strsep(&save, "\n"));) {
		const char *domain = strsep(&line, "\t"), *name = line ? strsep(&line, "\t") : NULL;

		if (name && (!strcmp(domain, "user") || !strcmp(domain, "kernel")))
			fn(name, domain);
	}
	free(copy);
}

static void send_facts(const char *name, const char *domain)
{
	out_printf(&r, REC_CASE, "%s\t%s\t%s\t\t0\t\t0\t32\t128\t", name, domain,
		   lie && lie->text ? lie->text : "nothing");
}

static void send_start(void)
{
	out_hello(&r);
	lie_evidence("config", "/proc/config.gz", "/proc/config.gz", 0);
	lie_evidence("dmesg", "", NULL, 10);
	out_printf(&r, REC_EVIDENCE, "missing\t/sys/module/hbk/sections\nnot loaded");
	each_case(send_facts);
}

int main(void)
{
	r.guest = true;
	init_guest(&r);
	r.fd = port_open("hardbench");
	snprintf(r.module, sizeof(r.module), "absent");
	if (r.fd < 0)
		exit_runner(&r, 3);
	read_job();
	lie = lie_find(mode);
	if (!lie) {
		printf("no such lie: %s\n", mode);
		exit_runner(&r, 3);
	}
	send_start();
	if (lie->early)
		lie->early(&r);
	out_record(&r, REC_READY, NULL, 0);
	if (!lie->late)
		each_case(lie_case);
	else
		lie->late(&r);
	out_printf(&r, REC_END, "0");
	exit_runner(&r, lie->code);
}
