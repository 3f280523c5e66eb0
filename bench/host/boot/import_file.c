// SPDX-License-Identifier: GPL-2.0-only
#include "boot/import_file.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/fs_input.h"
#include "bench/base/limit.h"
#include "bench/base/number.h"
#include "boot/import_log.h"
#include "config/id.h"

enum { CHUNK = 1 << 16, NAME_MAX_LEN = 64 };

/* the stream as it is, or cut out of a log: a console's, or that of a job of LAVA */
static int feed_log(struct import_file *f)
{
	AUTO_FREE char *text = NULL;
	AUTO_FREE unsigned char *records = NULL;
	char why[160] = "";
	size_t n, len = 0;
	int err = fs_read_input(f->path, LIMIT_IMPORT_BYTES, &text, &n);

	if (err)
		return err;
	err = import_log_cut(text, n, &records, &len, why, sizeof(why));
	if (err)
		return err == -EINVAL ? fail(err, "%s: no whole record of the runner: %s", f->path, why) :
					fail(err, "%s", f->path);
	fs_sha256_hex(records, len, f->sha256);
	guest_stream_feed(&f->stream, records, len);	/* what is wrong is said once more at its end */
	return 0;
}

static int feed_records(struct import_file *f, int fd)
{
	AUTO_FREE char *buf = malloc(CHUNK);
	ssize_t n = 0;
	int err = buf ? 0 : fail(-ENOMEM, "%s", f->path);

	while (!err && (n = read(fd, buf, CHUNK)) > 0 && !guest_stream_feed(&f->stream, buf, n))
		;
	return err ? err : n < 0 ? fail(-errno, "%s", f->path) : 0;
}

static bool is_log(int fd)
{
	unsigned char head[4];
	const ssize_t n = pread(fd, head, sizeof(head), 0);

	return n == sizeof(head) && (head[0] | head[1] << 8 | head[2] << 16 | (uint32_t)head[3] << 24) != RECORD_MAGIC;
}

/* whoever ran it where nobody watched learns only here why */
static int ended_badly(const struct import_file *f)
{
	const char *log = f->stream.log;

	if (!log)
		return fail(-EINVAL, "%s: the runner ended with code %d", f->path, f->stream.exit_code);
	return fail(-EINVAL, "%s: the runner ended with code %d: %.*s", f->path, f->stream.exit_code,
		    (int)strcspn(log, "\n"), log);
}

static int read_stream(struct import_file *f)
{
	AUTO_CLOSE int fd = -1;
	int err = fs_open_input(f->path, LIMIT_IMPORT_BYTES, &fd);

	if (err)
		return err;
	guest_stream_init(&f->stream, NULL, NULL, 0);
	err = is_log(fd) ? feed_log(f) : feed_records(f, fd);
	if (err)
		return err;
	err = guest_stream_finish(&f->stream);
	if (!err && f->stream.exit_code)
		return ended_badly(f);
	if (!err)
		err = guest_stream_timed(&f->stream);
	return err ? fail(-EINVAL, "%s: no whole record of the runner: %s", f->path, f->stream.why) : 0;
}

static const char *told(const struct import_file *f, const char *key)
{
	const char *value = guest_stream_told(&f->stream, "run", key);

	return value ? value : "";
}

const char *import_machine(const struct guest_stream *s)
{
	const char *id = guest_stream_told(s, "run", "machine"), *cpu = guest_stream_told(s, "run", "cpu");

	return id && *id ? id : cpu ? cpu : "";
}

/* an arm that is said here has to be the one that the runner was told, where it was told one: "ARM" or "FEATURE/ARM" */
static int check_arm(const struct import_file *f)
{
	const char *said = told(f, "arm"), *slash = strrchr(said, '/');

	if (!*said || !strcmp(slash ? slash + 1 : said, f->arm->name))
		return 0;
	return fail(-EINVAL, "%s: its runner was told arm \"%.*s\", not \"%s\"", f->path, (int)NAME_MAX_LEN, said,
		    f->arm->name);
}

static int find_arch(struct import_file *f, const struct matrix *s)
{
	const char *is = guest_stream_fact(&f->stream, "arch");

	f->arch = !strcmp(is, "aarch64") ? "arm64" : is;
	for (size_t i = 0; i < s->nr_boots; i++)
		if (!strcmp(s->boots[i].arch, f->arch)) {
			f->arch = s->boots[i].arch;
			return 0;
		}
	return fail(-EINVAL, "%s: made on %s, which is no architecture of this plan", f->path, is);
}

static const struct arm *arm_named(const struct feature *f, const char *name, size_t len)
{
	for (size_t i = 0; i < f->nr_arms; i++)
		if (strlen(f->arms[i].name) == len && !strncmp(f->arms[i].name, name, len))
			return &f->arms[i];
	return NULL;
}

/* "ARM" where it is one of one feature only, or "FEATURE/ARM" */
static int find_arm(struct import_file *f, const struct matrix *s, const char *name, size_t len)
{
	const char *slash = memchr(name, '/', len);
	const size_t head = slash ? (size_t)(slash - name) : 0;

	for (size_t i = 0; i < s->nr_boots; i++) {
		const struct boot *b = &s->boots[i];
		const struct arm *arm;

		if (strcmp(b->arch, f->arch) || (slash && (strlen(b->feature->name) != head ||
							   strncmp(b->feature->name, name, head))))
			continue;
		arm = arm_named(b->feature, slash ? slash + 1 : name, len - (slash ? head + 1 : 0));
		if (!arm || (f->feature && f->feature == b->feature))
			continue;
		if (f->feature)
			return fail(-EINVAL, "%s: arm %.*s is one of %s and of %s: say FEATURE/ARM=FILE", f->path,
				    (int)len, name, f->feature->name, b->feature->name);
		f->feature = b->feature;
		f->arm = arm;
	}
	return f->arm ? 0 : fail(-EINVAL, "%s: the plan has no arm \"%.*s\" on %s", f->path,
				 (int)(len < NAME_MAX_LEN ? len : NAME_MAX_LEN), name, f->arch);
}

/* is what it is judged by in the file at all? A process without privileges sees no kernel log */
static bool is_sent(const struct proof *p, const struct guest_stream *s)
{
	const char *word = p->kind->word;

	if (!strcmp(word, "config"))
		return guest_stream_find(s, "config", NULL);
	if (strstr(word, "dmesg"))
		return guest_stream_find(s, "dmesg", NULL);
	if (!strcmp(word, "file") || !strcmp(word, "sysfs")) {
		AUTO_FREE char *path = fs_path("%.*s", (int)strcspn(p->arg, " \t"), p->arg);

		return guest_stream_find(s, "file", path) || guest_stream_find(s, "missing", path);
	}
	return false;
}

/* what cannot be seen from there stays open, as the table of proofs says; what contradicts the arm refuses the file */
static int check_proofs(struct import_file *f)
{
	const struct proof *failed;
	int err = proof_list_make(&f->proofs, f->feature, f->arm);

	for (size_t i = 0; !err && i < f->proofs.n; i++)
		if (f->proofs.at[i].kind->guest && is_sent(&f->proofs.at[i], &f->stream))
			err = f->proofs.at[i].kind->guest(&f->proofs.at[i], &f->stream);
	failed = err ? NULL : proof_first_failed(&f->proofs);
	return failed ? fail(-EINVAL, "%s: not arm %s: %s: %s", f->path, f->arm->name, failed->text,
			     failed->evidence) : err;
}

/* a cost that was planted is what the arm says, or it would be taken for the kernel's */
static int check_planted(const struct import_file *f)
{
	const char *is = told(f, "planted_ppm");
	unsigned long long ppm = 0;
	double share = 0;

	if (*is && number_u64(is, &ppm))
		return fail(-EINVAL, "%s: planted_ppm = \"%s\"", f->path, is);
	if (f->arm->delay)
		number_percent(f->arm->delay, &share);
	return (unsigned long long)(share * 1e6 + 0.5) == ppm ? 0 :
	       fail(-EINVAL, "%s: a cost of %.4g %% was planted (runner --delay), arm %s has %s", f->path, ppm / 1e4,
		    f->arm->name, f->arm->delay ? f->arm->delay : "none");
}

static void hash_kernel(struct import_file *f)
{
	const struct guest_evidence *e = guest_stream_find(&f->stream, "config", NULL);
	char config[65] = "";
	AUTO_FREE char *text = NULL;

	if (e)
		fs_sha256_hex(e->data, e->len, config);
	text = fs_path("%s\n%s\n%s\n%s\n", guest_stream_fact(&f->stream, "kernel"),
		       guest_stream_fact(&f->stream, "version"), guest_stream_fact(&f->stream, "arch"), config);
	id_of_text(text, strlen(text), f->build);
}

static int read_block(struct import_file *f)
{
	unsigned long long block = 0;
	const char *is = told(f, "block");

	if (*is && number_between(is, 1, LIMIT_BOOTS, &block))
		return fail(-EINVAL, "%s: block \"%s\": expected 1 to %d", f->path, is, LIMIT_BOOTS);
	f->block = block;
	return 0;
}

int import_file_read(struct import_file *f, const char *arg, const struct matrix *s)
{
	const char *eq = strchr(arg, '='), *name = arg;
	size_t len = eq ? (size_t)(eq - arg) : 0;
	int err;

	*f = (struct import_file){ .path = eq && access(arg, R_OK) ? eq + 1 : arg };
	err = fs_sha256_file(f->path, f->sha256);
	if (err)
		return fail(err, "%s", f->path);
	err = read_stream(f);
	if (err)
		return err;
	f->machine = import_machine(&f->stream);
	f->boot = told(f, "boot");
	f->started = told(f, "started");
	if (f->path == arg) {
		name = told(f, "arm");
		len = strlen(name);
	}
	if (!len)
		return fail(-EINVAL, "%s: of which arm? Say ARM=%s, or the runner --arm ARM", f->path, f->path);
	err = find_arch(f, s);
	if (!err)
		err = find_arm(f, s, name, len);
	if (!err)
		err = read_block(f);
	if (!err)
		err = check_planted(f);
	if (!err)
		err = check_proofs(f);
	if (!err)
		err = check_arm(f);
	if (!err)
		hash_kernel(f);
	return err;
}

void import_file_release(struct import_file *f)
{
	guest_stream_release(&f->stream);
	proof_list_release(&f->proofs);
}
