/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What a finished folder consists of, in the folder itself: files.tsv has size and SHA-256 of every file below it, and
 * what the folder is. It is a closed text (fs_closed.h). Names at the top that begin with a point do not count.
 */
#ifndef HB_BASE_FS_SUMS_H
#define HB_BASE_FS_SUMS_H

#include <stdbool.h>
#include <stddef.h>

#include "bench/base/fail.h"

#define FS_SUMS "files.tsv"

/*
 * fs_sums_write - list the files of a folder that is finished and has no name yet
 * @what  in  what it is, one line: "boot 0123456789abcdef"
 * Errors -errno after printing: one cannot be read, or is neither a file nor a symbolic link
 */
int fs_sums_write(const char *dir, const char *what);

/*
 * fs_sums_write_linked - the same of a folder most files of which are links to those of another
 * What such a link is called there is not read again; of both folders it is remembered that they are as their lists
 * say, for a link changes the time of a file's last change.
 * @from  in  a folder that fs_sums_check() said is what its list says, in this call of the program
 * Errors as fs_sums_write()
 */
int fs_sums_write_linked(const char *dir, const char *what, const char *from);

/* one file, where another list than files.tsv has it */
struct fs_sum { const char *name, *sha256; };

struct fs_sums_ask {
	const char *what;		/* what the folder has to be */
	bool contents;			/* read every file; else only where size, time or inode is another than last */
	const char *const *may_lack;	/* names that may be missing, NULL at the end; NULL = none */
	const struct fs_sum *list;	/* [nr] instead of files.tsv: no size, and other files may be there */
	size_t nr;
};

/*
 * fs_sums_check - is a folder what its list says? A check that held is remembered in @dir/.verified
 * Returns  0; -ENODATA no list; -EUCLEAN with @why: the first file that is not, and what is wrong with it; -ENOMEM
 */
int fs_sums_check(const char *dir, const struct fs_sums_ask *ask, struct reason *why);

/*
 * fs_sums_known - would fs_sums_check() read no file of a folder, for all are as it remembers?
 * Returns false also where there is no list, or it cannot be read
 */
bool fs_sums_known(const char *dir);

/*
 * fs_sums_touched - remember a folder anew, whose files the caller gave other times or links since fs_sums_check()
 * Nothing is read, and nothing returned: what is not remembered is read again.
 */
void fs_sums_touched(const char *dir);

#endif
