// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/fs_sums.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "bench/base/fs_closed.h"
#include "bench/base/fs_sums_memory.h"
#include "bench/base/fs_walk.h"
#include "bench/base/grow.h"
#include "bench/base/memfile.h"
#include "bench/base/number.h"

#define COLUMNS "kind\tbytes\tsha256\tname\n"

enum { HEX = 64 };

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
		if (iscntrl((unsigned char)*name) || *name == '%')
			fprintf(f, "%%%02X", (unsigned char)*name);
		else
			putc_unlocked(*name, f);
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

/* another folder whose files are what its list says; links to them are known without being read */
struct linked {
	struct sums sums;
	struct fs_found_list l;
};

/* the sum of a file that is a link to that folder's file of the same name, or NULL */
static const char *known(const struct linked *from, const struct fs_found *e)
{
	const struct sum want = { .name = e->name };
	const struct fs_found *f = from ? fs_found_get(&from->l, e->name) : NULL;
	const struct sum *s = NULL;

	if (f && from->sums.n && f->st.st_ino == e->st.st_ino && f->st.st_dev == e->st.st_dev)
		s = bsearch(&want, from->sums.at, from->sums.n, sizeof(*s), by_name);
	return s && s->bytes == e->st.st_size ? s->sha256 : NULL;
}

/* @from may be NULL */
static int list(const char *dir, const struct fs_found_list *l, const struct linked *from, FILE *f)
{
	for (size_t i = 0; i < l->n; i++) {
		const struct fs_found *e = &l->at[i];
		const char *is = known(from, e);
		char hex[HEX + 1];
		int err = is ? 0 : is_plain(&e->st) ? hash(dir, e, hex) : -EINVAL;

		if (err)
			return fail(err, "%s/%s%s", dir, e->name, err == -EINVAL ? " is not a file" : "");
		fprintf(f, "%s\t%lld\t%s\t", S_ISLNK(e->st.st_mode) ? "link" : "file", (long long)e->st.st_size,
			is ? is : hex);
		put_name(f, e->name);
		fputc('\n', f);
	}
	return 0;
}

/* @from may be NULL; what was listed stays in @l, and the list in @m */
static int write_list(const char *dir, const char *what, const struct linked *from, struct fs_found_list *l,
		      struct memfile *m)
{
	AUTO_FREE char *path = fs_path("%s/" FS_SUMS, dir);
	FILE *f = memfile_open(m);
	int err = f ? fs_walk(dir, FS_SUMS, l) : -ENOMEM;

	if (err)
		fail(err, "%s", dir);
	if (!err) {
		fprintf(f, "# %s\n" COLUMNS, what);
		err = list(dir, l, from, f);
	}
	if (!err && memfile_close(m))
		err = fail(-ENOMEM, "%s", path);
	return err ? err : fs_write_closed(path, m->at, m->len);
}

int fs_sums_write(const char *dir, const char *what)
{
	AUTO_FOUND struct fs_found_list l = { 0 };
	AUTO_MEMFILE struct memfile m = { 0 };

	return write_list(dir, what, NULL, &l, &m);
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
	settled = fs_sums_fingerprint(&l, s.text ? s.text : "", s.len, &now, hex);
	if (!ask->contents && fs_sums_remembered(dir, hex))
		return 0;
	err = s.text ? parse(&s) : 0;
	if (!err)
		err = compare(dir, ask, &s, &l, why);
	if (!err && settled)
		fs_sums_remember(dir, hex);
	return err;
}

/* the text of a list that is whole */
static bool read_list(const char *dir, struct sums *s)
{
	AUTO_FREE char *path = fs_path("%s/" FS_SUMS, dir);

	if (fs_read(path, &s->text, &s->len) || fs_take_closed(s->text, s->len))
		return false;
	s->len = strlen(s->text);
	return true;
}

int fs_sums_write_linked(const char *dir, const char *what, const char *from)
{
	const struct timespec now = fs_sums_settled_now();
	AUTO_FOUND struct fs_found_list l = { 0 };
	AUTO_MEMFILE struct memfile m = { 0 };
	struct linked other = { 0 };
	char hex[HEX + 1];
	bool there = read_list(from, &other.sums) && !parse(&other.sums) && !fs_walk(from, FS_SUMS, &other.l);
	int err = write_list(dir, what, there ? &other : NULL, &l, &m);

	if (!err && there && fs_sums_fingerprint(&other.l, other.sums.text, other.sums.len, &now, hex))
		fs_sums_remember(from, hex);
	if (!err && fs_sums_fingerprint(&l, m.at, m.len, &now, hex))
		fs_sums_remember(dir, hex);
	fs_found_release(&other.l);
	sums_release(&other.sums);
	return err;
}

bool fs_sums_known(const char *dir)
{
	const struct timespec now = { 0 };
	AUTO_FOUND struct fs_found_list l = { 0 };
	AUTO_SUMS struct sums s = { 0 };
	char hex[HEX + 1] = "";

	if (!read_list(dir, &s) || fs_walk(dir, FS_SUMS, &l))
		return false;
	fs_sums_fingerprint(&l, s.text, s.len, &now, hex);
	return fs_sums_remembered(dir, hex);
}

void fs_sums_touched(const char *dir)
{
	AUTO_FOUND struct fs_found_list l = { 0 };
	AUTO_SUMS struct sums s = { 0 };
	struct timespec now;
	char hex[HEX + 1];

	if (!read_list(dir, &s))
		return;
	now = fs_sums_settled_now();
	if (!fs_walk(dir, FS_SUMS, &l) && fs_sums_fingerprint(&l, s.text, s.len, &now, hex))
		fs_sums_remember(dir, hex);
}
