// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <limits.h>
#include <signal.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include <sys/stat.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/strlist.h"

#define MARK ".tmp-"

#define FIRST_NAMESPACE 0xeffffffcu	/* PROC_PID_INIT_INO, include/linux/proc_ns.h */

enum { FOREIGN_S = 24 * 3600, CLOCK_SLACK_S = 2 };

/* where the number of a process means that process: the host, and unless it is the first one of it, the namespace */
static const char *host(void)
{
	static char name[HOST_NAME_MAX + 32];
	struct stat ns;
	size_t len;

	if (*name)
		return name;
	if (gethostname(name, HOST_NAME_MAX) || !*name || strchr(name, '/'))
		strcpy(name, "localhost");
	len = strlen(name);
	if (!stat("/proc/self/ns/pid", &ns) && ns.st_ino != FIRST_NAMESPACE)
		snprintf(name + len, sizeof(name) - len, ".%lu", (unsigned long)ns.st_ino);
	return name;
}

/* the last MARK of a temporary name with the number and the host behind it, or NULL */
static const char *mark_of(const char *name, pid_t *pid, const char **where)
{
	const char *mark = NULL, *p = name;
	char *end;
	long n;

	while (*name == '.' && (p = strstr(p, MARK)))
		mark = p++;
	if (!mark)
		return NULL;
	n = strtol(mark + strlen(MARK), &end, 10);
	if (n <= 0 || n > INT_MAX || *end != '@')
		return NULL;
	*pid = n;
	*where = end + 1;
	return mark;
}

bool fs_is_temp(const char *name)
{
	const char *where;
	pid_t pid;

	return mark_of(name, &pid, &where);
}

/* when a process started, by the clock of files; 0 = it is gone */
static time_t started(pid_t pid)
{
	AUTO_FREE char *path = fs_path("/proc/%d/stat", pid);
	AUTO_FCLOSE FILE *f = fopen(path, "re");
	char text[1024];
	const char *p;
	unsigned long long ticks = 0;
	struct timespec now, up;

	if (!f || !fgets(text, sizeof(text), f) || !(p = strrchr(text, ')')))
		return 0;
	for (int field = 2; p && field < 22; field++)
		p = strchr(p + 1, ' ');
	if (!p || sscanf(p, " %llu", &ticks) != 1 || clock_gettime(CLOCK_REALTIME, &now) ||
	    clock_gettime(CLOCK_BOOTTIME, &up))
		return 0;
	return now.tv_sec - up.tv_sec + ticks / sysconf(_SC_CLK_TCK);
}

/* a number may belong to another process by now: that one is younger than what it is said to have made */
static bool is_left(const char *path, pid_t pid, const char *where)
{
	struct stat st;

	if (lstat(path, &st))
		return false;
	if (strcmp(where, host()))
		return time(NULL) - st.st_mtime > FOREIGN_S;
	if (kill(pid, 0) && errno == ESRCH)
		return true;
	return started(pid) > st.st_mtime + CLOCK_SLACK_S;
}

int fs_temp_sweep(const char *dir, const char *only)
{
	struct strlist names = { 0 };
	int err = fs_list(dir, &names);

	if (err && err != -ENOENT)
		fail(err, "%s", dir);
	for (size_t i = 0; i < names.n && !err; i++) {
		AUTO_FREE char *path = fs_path("%s/%s", dir, names.at[i]);
		const char *where, *mark, *name = names.at[i];
		pid_t pid;

		mark = mark_of(name, &pid, &where);
		if (mark && (!only || (mark - name - 1 == (ptrdiff_t)strlen(only) &&
				       !strncmp(name + 1, only, strlen(only)))) && is_left(path, pid, where))
			err = fs_remove(path);
	}
	strlist_release(&names);
	return err == -ENOENT ? 0 : err;
}

char *fs_temp(const char *path)
{
	const char *slash = strrchr(path, '/');
	const char *name = slash ? slash + 1 : path;
	AUTO_FREE char *dir = fs_path("%.*s", (int)(name - path), path);

	fs_temp_sweep(*dir ? dir : ".", name);
	return fs_path("%s.%s" MARK "%d@%s", dir, name, getpid(), host());
}
