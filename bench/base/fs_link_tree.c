// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/fs_link_tree.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <string.h>
#include <unistd.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/fs_walk.h"
#include "bench/base/host.h"

enum { THREADS = 4 };

struct part {				/* of one thread */
	pthread_t thread;
	const struct fs_found *at;
	size_t n;
	int from, to;			/* open folders */
	int err;
	const char *failed;		/* on which name */
};

static void *link_part(void *arg)
{
	struct part *p = arg;

	for (size_t i = 0; i < p->n && !p->err; i++)
		if (linkat(p->from, p->at[i].name, p->to, p->at[i].name, 0)) {
			p->err = -errno;
			p->failed = p->at[i].name;
		}
	return NULL;
}

/* the list is sorted, so that files of one folder follow each other, but for those of folders in it */
static int make_folders(const char *to, const struct fs_found_list *l)
{
	AUTO_FREE char *last = fs_path("%s", to);
	int err = fs_mkdirs(to);

	for (size_t i = 0; i < l->n && !err; i++) {
		const char *name = l->at[i].name, *slash = strrchr(name, '/');
		AUTO_FREE char *dir = slash ? fs_path("%s/%.*s", to, (int)(slash - name), name) : NULL;

		if (!dir || !strcmp(dir, last))
			continue;
		err = fs_mkdirs(dir);
		auto_free(&last);
		last = TAKE(dir);
	}
	return err;
}

/* @failed is left as it is when no file is to blame */
static int link_all(int from, int to, const struct fs_found_list *l, const char **failed)
{
	const size_t cores = host_cores(), n = cores < THREADS ? cores : THREADS;
	struct part p[THREADS];
	size_t begun = 0;
	int err = 0;

	for (size_t at = 0; begun < n; at += p[begun++].n) {
		p[begun] = (struct part){ .at = l->at + at, .n = (l->n - at) / (n - begun), .from = from, .to = to };
		if (pthread_create(&p[begun].thread, NULL, link_part, &p[begun])) {
			err = -EAGAIN;
			break;
		}
	}
	for (size_t i = 0; i < begun; i++) {
		pthread_join(p[i].thread, NULL);
		if (p[i].err && !**failed) {
			err = p[i].err;
			*failed = p[i].failed;
		}
	}
	return err;
}

/* the part of a sorted list that is below a folder; borrowed */
static struct fs_found_list below(const struct fs_found_list *l, const char *sub)
{
	AUTO_FREE char *start = fs_path("%s/", sub);
	size_t first = 0, n = 0;

	while (first < l->n && strncmp(l->at[first].name, start, strlen(start)))
		first++;
	while (first + n < l->n && !strncmp(l->at[first + n].name, start, strlen(start)))
		n++;
	return (struct fs_found_list){ l->at + first, n };
}

int fs_link_tree(const char *from, const char *to, const char *sub)
{
	AUTO_FOUND struct fs_found_list all = { 0 };
	AUTO_CLOSE int a = open(from, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	AUTO_CLOSE int b = -1;
	const char *failed = "";
	struct fs_found_list l;
	int err = a < 0 ? -errno : fs_walk(from, "", &all);

	if (err)
		return fail(err, "%s", from);
	l = below(&all, sub);
	err = make_folders(to, &l);
	b = err ? -1 : open(to, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (!err && b < 0)
		err = fail(-errno, "%s", to);
	if (err)
		return err;
	err = link_all(a, b, &l, &failed);
	return err ? fail(err, "link %s/%s", to, failed) : 0;
}
