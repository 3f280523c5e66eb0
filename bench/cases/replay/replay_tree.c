// SPDX-License-Identifier: GPL-2.0-only
#include "bench/cases/replay/replay_tree.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { DEPTH_MAX = 24, TEXT_MAX = 65536 };

bool replay_next(const char **text, struct replay_token *t)
{
	char *end;

	if (!**text)
		return false;
	*t = (struct replay_token){ .letter = *(*text)++ };
	t->a = strtol(*text, &end, 10);
	if (*end == '.')
		t->b = strtol(end + 1, &end, 10);
	*text = end;
	return true;
}

/* d/d/d/LEAF, @depth components in all */
static void under(char *path, long depth, const char *leaf)
{
	char *at = path;

	for (; depth > 1 && at - path < 2 * DEPTH_MAX; depth--)
		at = stpcpy(at, "d/");
	snprintf(at, TREE_PATH - (at - path), "%s", leaf);
}

void tree_path(char *path, const struct replay_token *t)
{
	char file[32];

	snprintf(file, sizeof(file), "f%ld", t->b);
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
