// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/fs_sums_memory.h"

#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "bench/base/memfile.h"

#define MEMORY ".verified"

enum { HEX = 64, TICK_NS = 20000000 };

struct timespec fs_sums_settled_now(void)
{
	const struct timespec tick = { .tv_nsec = 2 * TICK_NS };
	struct timespec now;

	nanosleep(&tick, NULL);
	clock_gettime(CLOCK_REALTIME, &now);
	return now;
}

bool fs_sums_fingerprint(const struct fs_found_list *l, const char *text, size_t len, const struct timespec *now,
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

void fs_sums_remember(const char *dir, const char *hex)
{
	AUTO_FREE char *path = fs_path("%s/" MEMORY, dir);
	AUTO_CLOSE int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0644);

	/* of a folder that cannot be written, and of a write that failed, the files are read again */
	if (fd >= 0 && write(fd, hex, HEX) != HEX)
		unlink(path);
}

bool fs_sums_remembered(const char *dir, const char *hex)
{
	AUTO_FREE char *path = fs_path("%s/" MEMORY, dir);
	AUTO_FREE char *was = NULL;

	return !fs_read(path, &was, NULL) && !strcmp(was, hex);
}
