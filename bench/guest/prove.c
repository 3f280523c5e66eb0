// SPDX-License-Identifier: GPL-2.0-only
/* Evidence: what the running kernel says about itself, raw, before any case runs; a file once more after them. */
#include "bench/guest/runner.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/klog.h>
#include <unistd.h>

#include "bench/guest/policy.h"
#include "bench/guest/state.h"
#include "bench/guest/sysctl.h"

#define EVIDENCE_MAX (4u << 20)
#define SECTIONS "/sys/module/hbk/sections"

struct evidence {
	char *buf;
	size_t len;
};

static int evidence_start(struct evidence *e, const char *kind, const char *name)
{
	e->buf = malloc(EVIDENCE_MAX);
	if (!e->buf)
		return -ENOMEM;
	e->len = snprintf(e->buf, 1024, "%s\t%s\n", kind, name);
	if (e->len > 1023)
		e->len = 1023;
	return 0;
}

static void evidence_send(struct runner *r, struct evidence *e)
{
	out_record(r, REC_EVIDENCE, e->buf, e->len);
	free(e->buf);
}

static int append_file(struct evidence *e, const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	ssize_t n;

	if (fd < 0)
		return -errno;
	do {
		n = read(fd, e->buf + e->len, EVIDENCE_MAX - e->len);
		if (n > 0)
			e->len += n;
	} while (n > 0);
	if (n < 0)
		n = -errno;
	close(fd);
	return n;
}

static void send_missing(struct runner *r, const char *name, int err)
{
	out_printf(r, REC_EVIDENCE, "missing\t%s\n%s", name, strerror(-err));
}

static int prove_file(struct runner *r, const char *kind, const char *path)
{
	struct evidence e;
	int err = evidence_start(&e, kind, path);

	if (err)
		return err;
	policy_mount(path);
	err = append_file(&e, path);
	if (!err) {
		evidence_send(r, &e);
		return 0;
	}
	free(e.buf);
	if (strcmp(kind, "after"))	/* what is not there any more is just not sent */
		send_missing(r, path, err);
	return 0;
}

static int prove_dmesg(struct runner *r)
{
	struct evidence e;
	int n, err = evidence_start(&e, "dmesg", "");

	if (err)
		return err;
	n = klogctl(3 /* SYSLOG_ACTION_READ_ALL */, e.buf + e.len, EVIDENCE_MAX - e.len);
	if (n >= 0) {
		e.len += n;
		evidence_send(r, &e);
		return 0;
	}
	err = -errno;
	free(e.buf);
	send_missing(r, "dmesg", err);
	return 0;
}

/* a line per text section: name, address; without them addresses in the module have no names */
static int prove_module(struct runner *r)
{
	struct evidence e;
	struct dirent *ent;
	DIR *d = opendir(SECTIONS);
	int err;

	if (!d) {
		send_missing(r, SECTIONS, -errno);
		return 0;
	}
	err = evidence_start(&e, "module", "hbk");
	while (!err && (ent = readdir(d))) {
		char path[300];

		if (!strstr(ent->d_name, "text"))
			continue;
		snprintf(path, sizeof(path), SECTIONS "/%s", ent->d_name);
		e.len += snprintf(e.buf + e.len, 300, "%s\t", ent->d_name);
		err = append_file(&e, path);
	}
	closedir(d);
	if (!err)
		evidence_send(r, &e);
	return err;
}

int prove_evidence(struct runner *r, const char *kind, const char *name)
{
	if (!strcmp(kind, "config"))
		return prove_file(r, "config", "/proc/config.gz");
	if (!strcmp(kind, "dmesg"))
		return prove_dmesg(r);
	if (!strcmp(kind, "module"))
		return prove_module(r);
	if (!strcmp(kind, "file") && *name == '/')
		return prove_file(r, "file", name);
	if (!strcmp(kind, "guest"))
		return state_evidence(r, name);
	if (!strcmp(kind, "user"))
		return user_effect(r, name);
	return -EINVAL;
}

int prove_after(struct runner *r, const char *kind, const char *name)
{
	if (!strcmp(kind, "file") && *name == '/')
		return prove_file(r, "after", name);
	return -EINVAL;
}

/* one that the kernel refuses is logged: its proof will then fail */
int prove_sysctl(struct runner *r, const char *setting)
{
	const int err = sysctl_set(setting);

	if (err > 0)
		out_printf(r, REC_LOG, "sysctl %s: %s", setting, strerror(err));
	return err < 0 ? err : 0;
}
