// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/fs_sums.h"

#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "bench/base/fs_closed.h"
#include "bench/base/fs_walk.h"
#include "bench/base/grow.h"
#include "bench/base/memfile.h"
#include "bench/base/number.h"

#define MEMORY ".verified"
#define COLUMNS "kind\tbytes\tsha256\tname\n"

enum { HEX = 64, TICK_NS = 20000000 };

struct sum {
	char *name;			/* owned */
	char sha256[HEX + 1];
	long long bytes;		/* -1 = not known */
	bool link;
};

struct sums {				/* by name */
	struct sum *at;
	size_t n;
	char *text;			/* of files.tsv; NULL = the list came from elsewhere */
	size_t len;
};

static void sums_release(struct sums *s)
{
	for (size_t i = 0; i < s->n; i++)
		free(s->at[i].name);
	free(s->at);
	free(s->text);
}

#define AUTO_SUMS __attribute__((cleanup(sums_release)))

static int by_name(const void *x, const void *y)
{
	return strcmp(((const struct sum *)x)->name, ((const struct sum *)y)->name);
}

static struct sum *add(struct sums *s)
{
	if (GROW(s->at, s->n))
		return NULL;
	s->at[s->n] = (struct sum){ .bytes = -1 };
	return &s->at[s->n++];
}

static int hash(const char *dir, const struct fs_found *f, char *hex)
{
	AUTO_FREE char *path = fs_path("%s/%s", dir, f->name);
	char to[4096];
	ssize_t len;

	if (!S_ISLNK(f->st.st_mode))
		return fs_sha256_file(path, hex);
	len = readlink(path, to, sizeof(to));
	if (len < 0)
		return -errno;
	fs_sha256_hex(to, len, hex);
	return 0;
}

/* a name may have anything in it: what would break a line is written as %XX */
static void put_name(FILE *f, const char *name)
{
	for (; *name; name++)
		fprintf(f, iscntrl((unsigned char)*name) || *name == '%' ? "%%%02X" : "%c", (unsigned char)*name);
}

static char *take_name(const char *text)
{
	char *name = fs_path("%s", text), *to = name;
	unsigned int c;

	for (const char *p = text; *p; p++, to++) {
		*to = *p;
		if (*p == '%' && sscanf(p + 1, "%2X", &c) == 1 && c && p[1] && p[2]) {
			*to = (char)c;
			p += 2;
		}
	}
	*to = '\0';
	return name;
}

static bool is_plain(const struct stat *st)
{
	return S_ISREG(st->st_mode) || S_ISLNK(st->st_mode);
}

/*
 * What a file is without its content. A time may be set back, the time of that change may not; a change within one tick
 * of the clock shows in neither.
 */
static bool fingerprint(const struct fs_found_list *l, const char *text, size_t len, const struct timespec *now,
			char *hex)
{
	const int64_t until = now->tv_sec * 1000000000ll + now->tv_nsec - TICK_NS;
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f = memfile_open(&m);
	bool settled = true;

	if (!f)
		return false;
	fwrite(text, 1, len, f);
	for (size_t i = 0; i < l->n; i++) {
		const struct stat *st = &l->at[i].st;

		fprintf(f, "%s %lld %lld.%09ld %lld.%09ld %llu %o\n", l->at[i].name, (long long)st->st_size,
			(long long)st->st_mtim.tv_sec, st->st_mtim.tv_nsec, (long long)st->st_ctim.tv_sec,
			st->st_ctim.tv_nsec, (unsigned long long)st->st_ino, st->st_mode);
		settled &= st->st_ctim.tv_sec * 1000000000ll + st->st_ctim.tv_nsec < until;
	}
	if (memfile_close(&m))
		return false;
	fs_sha256_hex(m.at, m.len, hex);
	return settled;
}

static void remember(const char *dir, const char *hex)
{
	AUTO_FREE char *path = fs_path("%s/" MEMORY, dir);
	AUTO_CLOSE int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0644);

	/* of a folder that cannot be written, and of a write that failed, the files are read again */
	if (fd >= 0 && write(fd, hex, HEX) != HEX)
		unlink(path);
}

static bool is_remembered(const char *dir, const char *hex)
{
	AUTO_FREE char *path = fs_path("%s/" MEMORY, dir);
	AUTO_FREE char *was = NULL;

	return !fs_read(path, &was, NULL) && !strcmp(was, hex);
}

static int list(const char *dir, const struct fs_found_list *l, FILE *f)
{
	for (size_t i = 0; i < l->n; i++) {
		const struct fs_found *e = &l->at[i];
		char hex[HEX + 1];
		int err = is_plain(&e->st) ? hash(dir, e, hex) : -EINVAL;

		if (err)
			return fail(err, "%s/%s%s", dir, e->name, err == -EINVAL ? " is not a file" : "");
		fprintf(f, "%s\t%lld\t%s\t", S_ISLNK(e->st.st_mode) ? "link" : "file", (long long)e->st.st_size, hex);
		put_name(f, e->name);
		fputc('\n', f);
	}
	return 0;
}

int fs_sums_write(const char *dir, const char *what)
{
	AUTO_FREE char *path = fs_path("%s/" FS_SUMS, dir);
	AUTO_FOUND struct fs_found_list l = { 0 };
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f = memfile_open(&m);
	int err = f ? fs_walk(dir, FS_SUMS, &l) : -ENOMEM;

	if (err)
		fail(err, "%s", dir);
	if (!err) {
		fprintf(f, "# %s\n" COLUMNS, what);
		err = list(dir, &l, f);
	}
	if (!err && memfile_close(&m))
		err = fail(-ENOMEM, "%s", path);
	return err ? err : fs_write_closed(path, m.at, m.len);
}

/* "file 12 HEX NAME" */
static int take_line(struct sums *s, char *line)
{
	char *kind = strsep(&line, "\t"), *bytes = strsep(&line, "\t"), *hex = strsep(&line, "\t");
	unsigned long long size;
	struct sum *e;

	if (!line || strlen(hex) != HEX || number_u64(bytes, &size))
		return -EUCLEAN;
	e = add(s);
	if (!e)
		return -ENOMEM;
	e->link = !strcmp(kind, "link");
	e->bytes = size;
	memcpy(e->sha256, hex, HEX + 1);
	e->name = take_name(line);
	return 0;
}

/* the text is closed, so that it is as we wrote it: only the lines are to be taken apart */
static int parse(struct sums *s)
{
	AUTO_FREE char *copy = fs_path("%s", s->text);
	char *rest = copy, *line;
	int err = 0;

	strsep(&rest, "\n");
	strsep(&rest, "\n");
	while (!err && rest && *rest && (line = strsep(&rest, "\n")))
		err = take_line(s, line);
	if (s->n)
		qsort(s->at, s->n, sizeof(*s->at), by_name);
	return err;
}

static int load_given(struct sums *s, const struct fs_sums_ask *ask)
{
	for (size_t i = 0; i < ask->nr; i++) {
		struct sum *e = add(s);

		if (!e)
			return -ENOMEM;
		e->name = fs_path("%s", ask->list[i].name);
		snprintf(e->sha256, sizeof(e->sha256), "%s", ask->list[i].sha256);
	}
	if (s->n)
		qsort(s->at, s->n, sizeof(*s->at), by_name);
	return 0;
}

/* the text of the list, which has to be about this folder */
static int load(const char *dir, const struct fs_sums_ask *ask, struct sums *s, struct reason *why)
{
	AUTO_FREE char *path = fs_path("%s/" FS_SUMS, dir);
	const char *is;
	int err;

	if (ask->list)
		return load_given(s, ask);
	err = fs_read(path, &s->text, &s->len);
	if (err == -ENOENT)
		return -ENODATA;
	if (err)
		return because(why, -EUCLEAN, FS_SUMS " cannot be read: %s", strerror(-err));
	if (fs_take_closed(s->text, s->len))
		return because(why, -EUCLEAN, FS_SUMS " is cut off or was changed");
	s->len = strlen(s->text);
	is = strncmp(s->text, "# ", 2) ? "" : s->text + 2;
	if (strncmp(is, ask->what, strlen(ask->what)) || is[strlen(ask->what)] != '\n')
		return because(why, -EUCLEAN, "by " FS_SUMS " it is %.*s, not %s", (int)strcspn(is, "\n"), is,
			       ask->what);
	return 0;
}

static bool may_lack(const struct fs_sums_ask *ask, const char *name)
{
	for (size_t i = 0; ask->may_lack && ask->may_lack[i]; i++)
		if (!strcmp(ask->may_lack[i], name))
			return true;
	return false;
}

/* 0, or -EUCLEAN with what is wrong */
static int compare_one(const char *dir, const struct sum *e, const struct fs_found *f, struct reason *why)
{
	char hex[HEX + 1];
	int err;

	if (e->link ? !S_ISLNK(f->st.st_mode) : !S_ISREG(f->st.st_mode))
		return because(why, -EUCLEAN, "%s is not a %s", e->name, e->link ? "symbolic link" : "file");
	if (e->bytes >= 0 && f->st.st_size != e->bytes)
		return because(why, -EUCLEAN, "%s has %lld bytes instead of %lld", e->name, (long long)f->st.st_size,
			       e->bytes);
	err = hash(dir, f, hex);
	if (err)
		return because(why, -EUCLEAN, "%s cannot be read: %s", e->name, strerror(-err));
	return strcmp(hex, e->sha256) ? because(why, -EUCLEAN, "%s has another content", e->name) : 0;
}

/* both are sorted: what one of them lacks, what differs */
static int compare(const char *dir, const struct fs_sums_ask *ask, const struct sums *s, const struct fs_found_list *l,
		   struct reason *why)
{
	size_t i = 0, k = 0;
	int err = 0;

	while (!err && (i < s->n || k < l->n)) {
		const int c = i == s->n ? 1 : k == l->n ? -1 : strcmp(s->at[i].name, l->at[k].name);

		if (c < 0 && !may_lack(ask, s->at[i].name))
			err = because(why, -EUCLEAN, "%s is missing", s->at[i].name);
		else if (c > 0 && !ask->list)
			err = because(why, -EUCLEAN, "%s is not one of its files", l->at[k].name);
		else if (!c)
			err = compare_one(dir, &s->at[i], &l->at[k], why);
		i += c <= 0;
		k += c >= 0;
	}
	return err;
}

int fs_sums_check(const char *dir, const struct fs_sums_ask *ask, struct reason *why)
{
	AUTO_FOUND struct fs_found_list l = { 0 };
	AUTO_SUMS struct sums s = { 0 };
	char hex[HEX + 1] = "";
	struct timespec now;
	bool settled;
	int err = load(dir, ask, &s, why);

	if (err)
		return err;
	clock_gettime(CLOCK_REALTIME, &now);
	err = fs_walk(dir, FS_SUMS, &l);
	if (err)
		return because(why, -EUCLEAN, "it cannot be read: %s", strerror(-err));
	settled = fingerprint(&l, s.text ? s.text : "", s.len, &now, hex);
	if (!ask->contents && is_remembered(dir, hex))
		return 0;
	err = s.text ? parse(&s) : 0;
	if (!err)
		err = compare(dir, ask, &s, &l, why);
	if (!err && settled)
		remember(dir, hex);
	return err;
}

void fs_sums_touched(const char *dir)
{
	const struct timespec tick = { .tv_nsec = 2 * TICK_NS };
	AUTO_FREE char *path = fs_path("%s/" FS_SUMS, dir);
	AUTO_FOUND struct fs_found_list l = { 0 };
	AUTO_FREE char *text = NULL;
	struct timespec now;
	char hex[HEX + 1];
	size_t len;

	if (fs_read(path, &text, &len) || fs_take_closed(text, len))
		return;
	nanosleep(&tick, NULL);
	clock_gettime(CLOCK_REALTIME, &now);
	if (!fs_walk(dir, FS_SUMS, &l) && fingerprint(&l, text, strlen(text), &now, hex))
		remember(dir, hex);
}
