// SPDX-License-Identifier: GPL-2.0-only
/*
 * One boot: the target is up; its files go there; it leaves for our kernel, whose runner connects to us; it is back.
 * Only then are records and console given the names that hardbench looks at: while a target is on its way nothing is
 * judged, so nobody ends us and turns to a machine that is not there.
 */
#include "machine/metal.h"

#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "bench/base/archive.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/number.h"
#include "bench/record/handback.h"
#include "machine/machine.h"

#define BUNDLE "bundle.tar"
/* prints what tells one boot of the target's own system from the next */
#define ASK "cat /proc/sys/kernel/random/boot_id; uname -m"

enum {
	ID_LEN = 36, ASK_S = 20, PAUSE_S = 5, COPY_S = 600,
	START_S = 60,		/* for a kernel to begin */
	HAND_S = 180,		/* for its runner to hand records back */
	LEAVE_S = 180,		/* for the target's own system to end */
};

struct drive {
	struct metal m;
	char *arch, *image, *cmdline;
	uint64_t guest_timeout_s;
	struct metal_ears ears;
	struct metal_memory memory;	/* of size 0 where the ears are open, and these are not where it has one */
	struct timespec began;
	char before[ID_LEN + 1];	/* boot of the target's own system that the guest was started from */
	bool other_arch;		/* is it another than the kernel's? */
	char why[256];			/* of the last time that ssh did not answer */
};

#define TEXT(name, field) { name, offsetof(struct drive, field), false }
#define NUMBER(name, field) { name, offsetof(struct drive, field), true }

static const struct key { const char *key; size_t at; bool number; } keys[] = {
	TEXT("host", m.host), TEXT("user", m.user), NUMBER("port", m.port), TEXT("identity", m.identity),
	TEXT("known_hosts", m.known_hosts), TEXT("peer", m.peer), NUMBER("records_port", m.records_port),
	TEXT("handback", m.handback), TEXT("netconsole", m.netconsole), NUMBER("return_timeout_s", m.return_timeout_s),
	NUMBER("guest_timeout_s", guest_timeout_s), TEXT("arch", arch), TEXT("image", image), TEXT("cmdline", cmdline),
};

static char **text_at(struct drive *d, const struct key *k)
{
	return (char **)((char *)d + k->at);
}

static uint64_t *number_at(struct drive *d, const struct key *k)
{
	return (uint64_t *)((char *)d + k->at);
}

int metal_argv(const struct metal *m, const struct machine_guest *g, const char *cmdline, struct strlist *argv)
{
	struct drive d = { .m = *m, .guest_timeout_s = g->on->def->guest_timeout_s, .arch = (char *)g->arch,
			   .image = (char *)g->image, .cmdline = (char *)cmdline };
	int err = 0;

	for (size_t i = 0; !err && i < ARRAY_SIZE(keys); i++) {
		const char *text = keys[i].number ? NULL : *text_at(&d, &keys[i]);
		const unsigned long long n = keys[i].number ? *number_at(&d, &keys[i]) : 0;
		AUTO_FREE char *word = keys[i].number ? fs_path("%s=%llu", keys[i].key, n) :
							fs_path("%s=%s", keys[i].key, text ? text : "");

		err = text || n ? strlist_add(argv, word) : 0;
	}
	return err;
}

static int read_word(struct drive *d, char *word)
{
	const size_t len = strcspn(word, "=");
	unsigned long long n;

	for (size_t i = 0; word[len] && i < ARRAY_SIZE(keys); i++) {
		if (strlen(keys[i].key) != len || strncmp(keys[i].key, word, len))
			continue;
		if (!keys[i].number)
			*text_at(d, &keys[i]) = word + len + 1;
		else if (number_u64(word + len + 1, &n))
			break;
		else
			*number_at(d, &keys[i]) = n;
		return 0;
	}
	return fail(-EINVAL, "%s: no such word", word);
}

static const char *uname_of(const char *arch)
{
	return strcmp(arch, "arm64") ? arch : "aarch64";
}

/* the boot's own log: what happened, and when */
__attribute__((format(printf, 2, 3)))
static void say(const struct drive *d, const char *fmt, ...)
{
	struct timespec now;
	va_list ap;

	clock_gettime(CLOCK_MONOTONIC, &now);
	printf("%lld s: ", (long long)(now.tv_sec - d->began.tv_sec));
	va_start(ap, fmt);
	vprintf(fmt, ap);
	va_end(ap);
	putchar('\n');
	fflush(stdout);
}

static uint64_t now_s(const struct drive *d)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (uint64_t)(now.tv_sec - d->began.tv_sec);
}

static int listen_meanwhile(void *ctx)
{
	struct drive *d = ctx;

	if (d->ears.listen >= 0)
		metal_ears_listen(&d->ears, 0);
	return 0;
}

/* waiting for a machine does not mend these */
static bool is_final(const char *why)
{
	static const char *const words[] = { "Permission denied", "Host key verification failed",
					     "Could not resolve hostname", "Bad configuration", "not accessible" };

	for (size_t i = 0; i < ARRAY_SIZE(words); i++)
		if (strstr(why, words[i]))
			return true;
	return false;
}

/* 0 = the target's own system is up, @id is its boot; else @d->why says why not */
static int ask(struct drive *d, char id[ID_LEN + 1])
{
	AUTO_FREE char *out = NULL;
	const int status = metal_ssh(&d->m, ASK, NULL, ASK_S, listen_meanwhile, d, &out);
	const char *arch = out ? strchr(out, '\n') : NULL;

	if (!status && arch && arch - out == ID_LEN) {
		snprintf(id, ID_LEN + 1, "%s", out);
		d->other_arch = strncmp(arch + 1, uname_of(d->arch), strlen(uname_of(d->arch))) != 0;
		return 0;
	}
	snprintf(d->why, sizeof(d->why), "%s", status == -ETIMEDOUT ? "no answer" : status < 0 ? strerror(-status) :
		 metal_last_line(out));
	return -EHOSTUNREACH;
}

/* what was run before may have left the target on its way back */
static int await_up(struct drive *d)
{
	while (ask(d, d->before)) {
		if (is_final(d->why) || now_s(d) > d->m.return_timeout_s) {
			say(d, "%s cannot be reached: %s", d->m.host, d->why);
			return METAL_GONE;
		}
		metal_ears_listen(&d->ears, PAUSE_S * 1000);
	}
	if (!d->other_arch)
		return 0;
	say(d, "%s is no %s machine", d->m.host, d->arch);
	return METAL_GONE;
}

static int bundle(const struct drive *d)
{
	AUTO_FREE char *script = metal_script(d->memory.size);
	struct archive_writer *b;
	int err = archive_create(&b, BUNDLE, ARCHIVE_TAR);

	if (err)
		return err;
	err = archive_put_file(b, "image", 0600, d->image);
	if (!err)
		err = archive_put_file(b, "initrd", 0600, MACHINE_INITRD);
	if (!err)
		err = archive_put_data(b, "cmdline", 0600, d->cmdline, strlen(d->cmdline));
	if (!err)
		err = archive_put_data(b, "go", 0600, script, strlen(script));
	return archive_finish(b, err);
}

/* the arguments of metal_script(), on a shell's command line */
static char *go_words(const struct drive *d)
{
	const bool talks = !d->m.netconsole || strcmp(d->m.netconsole, "no");
	AUTO_FREE char *console = fs_path(" HB_CONSOLE=%u", d->ears.port);

	if (d->memory.size)
		return metal_memory_words(&d->memory, d->guest_timeout_s);
	return fs_path("'%s' ':%u HB_TOKEN=%s HB_LIMIT=%llu%s' \"$SSH_CONNECTION\"", d->m.peer ? d->m.peer : "",
		       d->ears.port, d->ears.token, (unsigned long long)d->guest_timeout_s, talks ? console : "");
}

/* into memory: what is left there of another boot is not older than that boot, unless it broke off */
static char *go_command(const struct drive *d)
{
	AUTO_FREE char *words = go_words(d);

	return fs_path("umask 077; for d in /dev/shm /run; do [ \"$(stat -f -c %%T $d 2>/dev/null)\" = tmpfs ] && "
		       "break; d=; done; [ -n \"$d\" ] || { echo 'neither /dev/shm nor /run is in memory'; exit 1; }; "
		       "d=$d/hardbench; find $d -maxdepth 0 -mmin +15 -exec rm -rf {} + 2>/dev/null; "
		       "mkdir $d || exit 1; tar -xC $d || { rm -rf $d; exit 1; }; "
		       "s=; [ \"$(id -u)\" = 0 ] || s='sudo -n'; "
		       "$s sh $d/go %s", words);
}

static int send_off(struct drive *d)
{
	AUTO_FREE char *command = go_command(d), *out = NULL;
	int status = bundle(d);

	if (!status)
		status = metal_ssh(&d->m, command, BUNDLE, COPY_S, listen_meanwhile, d, &out);
	unlink(BUNDLE);
	say(d, "%s: %s", d->m.host, status == -ETIMEDOUT ? "no answer to the copy" : status < 0 ? strerror(-status) :
	    metal_last_line(out));
	return status ? METAL_FAILED : 0;
}

/* 0 = back, or a status */
static int await_return(struct drive *d)
{
	const uint64_t left = now_s(d), leave = left + LEAVE_S;
	const uint64_t end = left + START_S + d->guest_timeout_s + HAND_S + d->m.return_timeout_s;
	char id[ID_LEN + 1];
	int told = 0;

	while (now_s(d) < end) {
		metal_ears_listen(&d->ears, PAUSE_S * 1000);
		if (d->ears.whole && !told++)
			say(d, "%llu bytes of records", (unsigned long long)d->ears.got);
		if (now_s(d) < left + 2 * PAUSE_S || ask(d, id))
			continue;
		if (strcmp(id, d->before))
			return 0;
		if (now_s(d) > leave) {
			say(d, "%s did not leave its own system within %d s", d->m.host, LEAVE_S);
			return METAL_FAILED;
		}
	}
	say(d, "%s is not back after %llu s: %s", d->m.host, (unsigned long long)(now_s(d) - left), d->why);
	return METAL_GONE;
}

static void say_lost(const struct drive *d, const char *console, const char *why)
{
	AUTO_FREE char *words = metal_said_why(console, why);

	say(d, "%s is back without records: %s", d->m.host, words);
}

static int conclude(struct drive *d, int status, const char *why)
{
	AUTO_FREE char *console = NULL;

	if ((d->ears.said || d->memory.said) &&
	    (rename(METAL_CONSOLE, MACHINE_CONSOLE) || fs_read(MACHINE_CONSOLE, &console, NULL)))
		say(d, "the kernel's messages: %s", strerror(errno));
	if (d->ears.whole || d->memory.whole)
		return rename(METAL_RECORDS, MACHINE_PORT) ? METAL_FAILED : METAL_DONE;
	if (status)
		return status;
	say_lost(d, console, why);
	return metal_said_limit(console) ? METAL_LIMIT : METAL_SILENT;
}

/* by whichever way records are to come: 0, or a status */
static int listen_for(struct drive *d)
{
	if (d->m.handback && !metal_memory_read(&d->memory, d->m.handback)) {
		fail(-EINVAL, "%s: no such word", d->m.handback);
		return METAL_FAILED;
	}
	if (d->memory.size)
		return metal_token(d->memory.token) ? METAL_FAILED : 0;
	return metal_ears_open(&d->ears, (uint16_t)d->m.records_port) ? METAL_FAILED : 0;
}

/* what the target's memory has, now that it is back: 0, or a status */
static int take(struct drive *d, char *why, size_t size)
{
	const int err = metal_memory_take(&d->memory, &d->m, why, size);

	if (d->memory.whole)
		say(d, "its memory has the records");
	return err ? METAL_FAILED : 0;
}

int metal_drive(char *const *word, size_t n)
{
	struct drive d = { .arch = "", .ears = { .listen = -1, .talk = -1, .log = -1, .records = -1, .console = -1 } };
	char why[128] = "";
	int status = 0;

	clock_gettime(CLOCK_MONOTONIC, &d.began);
	for (size_t i = 0; !status && i < n; i++)
		status = read_word(&d, word[i]) ? METAL_FAILED : 0;
	if (!status)
		status = listen_for(&d);
	if (!status)
		status = await_up(&d);
	if (!status)
		status = send_off(&d);
	if (!status) {
		status = await_return(&d);
		if (!status && d.memory.size)
			status = take(&d, why, sizeof(why));
		status = conclude(&d, status, why);
	}
	metal_ears_close(&d.ears);
	return status;
}
