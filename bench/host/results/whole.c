// SPDX-License-Identifier: GPL-2.0-only
#include "results/whole.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "bench/base/fs_replace.h"
#include "bench/base/fs_sums.h"
#include "results/whole_old.h"

#define FAILED ".failed-"

static const char *const words[] = {
	[WHOLE_BOOT] = "boot",	   [WHOLE_BUILD] = "build",   [WHOLE_MODULES] = "modules",
	[WHOLE_KERNEL] = "kernel", [WHOLE_SOURCE] = "source",
};

/* a folder's last name, of a boot that failed without its number */
static char *id_of(enum whole_kind kind, const char *dir)
{
	char *id = fs_path("%s", strrchr(dir, '/') ? strrchr(dir, '/') + 1 : dir);
	char *failed = kind == WHOLE_BOOT ? strstr(id, FAILED) : NULL;

	if (failed)
		*failed = '\0';
	return id;
}

/* of a build the log stays in the cache, and of one that was unpacked all that code is in is missing */
static const char *const *may_lack(enum whole_kind kind, const char *dir)
{
	static const char *const log[] = { "build.log", NULL };
	static const char *const code[] = { "build.log", "image",    "vmlinux", "System.map",
					    "hbk.ko",	 "lkdtm.ko", "selinux.policy", "apparmor.policy", NULL };

	if (kind != WHOLE_BUILD)
		return NULL;
	for (size_t i = 1; code[i]; i++) {
		AUTO_FREE char *path = fs_path("%s/%s", dir, code[i]);

		if (fs_exists(path))
			return log;
	}
	return code;
}

static enum whole look_inside(enum whole_kind kind, const char *dir, bool contents, struct reason *why)
{
	AUTO_FREE char *id = id_of(kind, dir);
	AUTO_FREE char *what = fs_path("%s %s", words[kind], id);
	const struct fs_sums_ask ask = { .what = what, .contents = contents, .may_lack = may_lack(kind, dir) };
	int err = fs_sums_check(dir, &ask, why);

	if (!err)
		return WHOLE_YES;
	if (err != -ENODATA)
		return WHOLE_DAMAGED;
	if (kind == WHOLE_BOOT)
		err = whole_old_boot(dir, id, why);
	else if (kind == WHOLE_BUILD)
		err = whole_old_build(dir, id, contents, ask.may_lack, why);
	else
		err = because(why, -EUCLEAN, FS_SUMS " is missing");
	return err ? WHOLE_DAMAGED : WHOLE_OLD;
}

enum whole whole_look(enum whole_kind kind, const char *dir, bool contents, struct reason *why)
{
	struct stat st;

	if (lstat(dir, &st))
		return WHOLE_ABSENT;
	if (stat(dir, &st) || !S_ISDIR(st.st_mode)) {
		because(why, -EUCLEAN, "it is not a folder");
		return WHOLE_DAMAGED;
	}
	return look_inside(kind, dir, contents, why);
}

/* what this call of the program knows already */
struct known {
	struct known *next;
	char *dir;
	enum whole is;
	char *why;
	bool said;
};

static struct known *all;

/* @why is taken */
static struct known *add_known(const char *dir, enum whole is, char *why)
{
	struct known *k = calloc(1, sizeof(*k));

	if (!k) {
		fail(-ENOMEM, "%s", dir);
		exit(EXIT_CANNOT);
	}
	*k = (struct known){ .next = all, .dir = fs_path("%s", dir), .is = is, .why = why };
	all = k;
	return k;
}

/* NULL = it is not there */
static struct known *know(enum whole_kind kind, const char *dir)
{
	struct reason why = { 0 };
	struct known *k = all;
	enum whole is;

	while (k && strcmp(k->dir, dir))
		k = k->next;
	if (k)
		return k;
	is = whole_look(kind, dir, false, &why);
	return is == WHOLE_ABSENT ? NULL : add_known(dir, is, TAKE(why.text));		/* absent: it may come */
}

void whole_made(const char *dir)
{
	whole_forget(dir);
	add_known(dir, WHOLE_YES, NULL);
}

bool whole_is(enum whole_kind kind, const char *dir)
{
	const struct known *k = know(kind, dir);

	return k && k->is <= WHOLE_OLD;
}

bool whole_say(enum whole_kind kind, const char *dir)
{
	struct known *k = know(kind, dir);

	if (!k)
		return false;
	if (k->is == WHOLE_DAMAGED && !k->said)
		note("%s is damaged and not used: %s", dir, k->why);
	k->said = true;
	return k->is <= WHOLE_OLD;
}

bool whole_left_out(void)
{
	for (const struct known *k = all; k; k = k->next)
		if (k->said && k->is == WHOLE_DAMAGED)
			return true;
	return false;
}

void whole_forget(const char *dir)
{
	for (struct known **at = &all; *at; at = &(*at)->next) {
		struct known *k = *at;

		if (strcmp(k->dir, dir))
			continue;
		*at = k->next;
		free(k->dir);
		free(k->why);
		free(k);
		return;
	}
}

void whole_forget_all(void)
{
	while (all) {
		AUTO_FREE char *dir = fs_path("%s", all->dir);

		whole_forget(dir);
	}
}

int whole_set_aside(enum whole_kind kind, const char *dir)
{
	struct reason why = { 0 };
	int err = 0;

	if (whole_look(kind, dir, false, &why) == WHOLE_DAMAGED) {
		err = fs_set_aside(dir, why.text);
		whole_forget(dir);
	}
	reason_release(&why);
	return err;
}

int whole_seal(enum whole_kind kind, const char *dir, const char *id)
{
	AUTO_FREE char *what = fs_path("%s %s", words[kind], id);

	return fs_sums_write(dir, what);
}

int whole_seal_linked(enum whole_kind kind, const char *dir, const char *id, const char *from)
{
	AUTO_FREE char *what = fs_path("%s %s", words[kind], id);

	return fs_sums_write_linked(dir, what, from);
}
