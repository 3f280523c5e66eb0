// SPDX-License-Identifier: GPL-2.0-only
#include "bench/cases/replay/replay_tree.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { DEPTH_MAX = 24, TEXT_MAX = 65536 };

static long number(const char **text)
{
	long n = 0;

	for (; **text >= '0' && **text <= '9'; ++*text)
		n = 10 * n + **text - '0';
	return n;
}

bool replay_next(const char **text, struct replay_token *t)
{
	if (!**text)
		return false;
	*t = (struct replay_token){ .letter = *(*text)++ };
	t->a = number(text);
	if (**text == '.') {
		++*text;
		t->b = number(text);
	}
	return true;
}

/* @from to the end of a path; returns the new end */
static char *put(char *at, const char *from)
{
	while (*from)
		*at++ = *from++;
	*at = 0;
	return at;
}

static void put_number(char *at, long n)
{
	char digits[20];
	int k = 0;

	do
		digits[k++] = '0' + n % 10;
	while (n /= 10);
	while (k)
		*at++ = digits[--k];
	*at = 0;
}

/* d/d/d/LEAF, @depth components in all */
static void under(char *path, long depth, const char *leaf)
{
	char *at = path;

	for (; depth > 1 && at - path < 2 * DEPTH_MAX; depth--)
		at = put(at, "d/");
	put(at, leaf);
}

void tree_path(char *path, const struct replay_token *t)
{
	char file[32];

	put_number(put(file, "f"), t->b);
	switch (t->letter) {
	case 'E': case 'C': case 'U': under(path, 1, t->a ? "object" : "assembly"); break;
	case 'O': under(path, t->a, file); break;
	case 'K': under(path, t->a, "link"); break;
	case 'A': case 'S': case 'D': case 'L': under(path, t->a, "d"); break;
	default: under(path, t->a, "missing");
	}
}

static bool has_path(const struct replay_token *t)
{
	return t->letter && strchr("aAsSoODlLKe", t->letter);
}

/* written where it is read, only allocated where it is mapped */
static int make_file(const char *path, long size)
{
	static const char text[TEXT_MAX];
	int fd = open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0644), err = 0;

	if (fd < 0)
		return -errno;
	if (size <= TEXT_MAX)
		err = write(fd, text, size) == size ? 0 : -EIO;
	else if (ftruncate(fd, size) || (fallocate(fd, 0, 0, size) && errno != EOPNOTSUPP))
		err = -errno;
	close(fd);
	return err;
}

static int make(const struct replay_token *t)
{
	char path[TREE_PATH];
	long depth;

	for (depth = 1; depth < t->a + (t->letter != 'O') && depth < DEPTH_MAX; depth++) {
		under(path, depth, "d");
		if (mkdir(path, 0755) && errno != EEXIST)
			return -errno;
	}
	tree_path(path, t);
	if (t->letter == 'O')
		return make_file(path, t->b);
	if (t->letter == 'K' && symlink("d", path) && errno != EEXIST)
		return -errno;
	return 0;
}

int replay_tree(const char *text)
{
	struct replay_token t;
	int err = 0;

	while (!err && replay_next(&text, &t))
		if (has_path(&t))
			err = make(&t);
	return err;
}

void replay_tree_remove(const char *text)
{
	struct replay_token t;
	char path[TREE_PATH];

	while (replay_next(&text, &t)) {
		if (!t.letter || !strchr("OKEC", t.letter))
			continue;
		tree_path(path, &t);
		unlink(path);
	}
	for (long depth = DEPTH_MAX; depth; depth--) {
		under(path, depth, "d");
		rmdir(path);
	}
}
