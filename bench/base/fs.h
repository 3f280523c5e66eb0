/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_BASE_FS_H
#define HB_BASE_FS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* fs_path - printf a path into fresh memory; never NULL (exits 2 when memory is gone) */
char *fs_path(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

/* Where things are. Borrowed, valid until exit. */
const char *fs_data_dir(void);		/* holds configs/, kmod/ : the checkout, or PREFIX/share/hardbench */
const char *fs_lib_dir(void);		/* holds meter.so, guest/ARCH/runner: out/, or PREFIX/lib/hardbench */
const char *fs_cache_dir(void);		/* $XDG_CACHE_HOME/hardbench or ~/.cache/hardbench, created; see fs_own.h */

void fs_make_or_exit(const char *dir);	/* fs_mkdirs(), and exit 2 where that fails */

int fs_mkdirs(const char *path);	/* mkdir -p; 0 or -errno after printing, -ENOTDIR where it is a file */
int fs_remove(const char *path);	/* rm -rf; 0 or -errno after printing; a missing path is fine */
bool fs_exists(const char *path);

/* fs_list - add the names in a folder, hidden ones too, to @names, which is sorted; 0 or -errno, nothing printed */
struct strlist;
int fs_list(const char *dir, struct strlist *names);

/* fs_read - a whole regular file, NUL added; 0 or -errno (fs_input.h), nothing printed */
int fs_read(const char *path, char **data, size_t *len);

/*
 * fs_write - replace a file whole: temporary name in the same folder, fsync, rename, fsync of the folder
 * Errors  -errno after printing; the old file, if any, is untouched then
 */
int fs_write(const char *path, const void *data, size_t len);

/*
 * fs_fill - write a file in a folder that is not finished yet: nothing is synced before fs_commit_dir() does it
 * Errors  -errno after printing; what is written of it stays
 */
int fs_fill(const char *path, const void *data, size_t len);

/*
 * fs_commit_dir - make a finished temporary folder appear under its final name, durably
 * Every file in it is fsynced, then renamed. If @to exists (another run made it), @from is removed.
 */
int fs_commit_dir(const char *from, const char *to);

/*
 * fs_room - a child that has failed, or says strange things, may only have had no room to write: is there any?
 * Errors  -ENOSPC after printing: less than 16 MiB is free where @dir is; -errno
 */
int fs_room(const char *dir);

/* fs_rename - rename, and fsync the folder; what is renamed is synced by the caller. 0 or -errno, not printed */
int fs_rename(const char *from, const char *to);

/* fs_sync - all that was written below a folder, at once, or only the names in it. -errno after printing */
int fs_sync(const char *dir, bool only_names);

/* fs_link - hard link, or a copy where that is impossible; replaces the file @to. 0 or -errno after printing */
int fs_link(const char *from, const char *to);

/*
 * fs_copy - a copy: it shares blocks with @from where the file system can, but no change; replaces the file @to
 * Errors  -errno after printing
 */
int fs_copy(const char *from, const char *to);

/*
 * fs_copy_files - a folder with copies of files of another one, in place of what @to was
 * @must, @may  in  names, each list ends with NULL: all of the first, of the second those that are there
 * Errors  -errno after printing
 */
int fs_copy_files(const char *from, const char *to, const char *const *must, const char *const *may);

/*
 * fs_lock - take an exclusive lock on a results or cache folder (flock on <dir>/.lock)
 * fs_lock_shared - one that others may have at the same time, as long as they want no more than that
 * Waits when another run holds it, after one line that says who (process, host where it is another, command). What
 * processes that are gone have left unfinished in it is removed.
 * @fd  out  close it to release
 */
int fs_lock(const char *dir, int *fd);
int fs_lock_shared(const char *dir, int *fd);

/*
 * Parts of it, for locks on other files: write into it who we are; say in a line who holds what is waited for;
 * "process 123 on node2", to be freed, NULL = the file is not there
 */
void fs_lock_sign(int fd);
void fs_lock_say_who(const char *what, const char *path);
char *fs_lock_who(const char *path);

/*
 * Names of what is not finished: DIR/.NAME.tmp-PID@HOST for what is to become DIR/NAME. Nobody who lists a folder takes
 * it for a result, and who finds it can tell whether somebody still works on it. HOST ends in the PID namespace.
 */

/* fs_temp - the temporary name of @path in this process, fresh memory; what others have left of that path is removed */
char *fs_temp(const char *path);

/* fs_is_temp - is @name, the last part of a path, such a name? */
bool fs_is_temp(const char *name);

/*
 * fs_temp_sweep - remove what processes that are gone have left in a folder; one that is not there is fine
 * A process of another host is gone after a day. Folders below it are not looked into.
 * @only   in  the NAME to remove, or NULL: every one
 * Errors  -errno after printing
 */
int fs_temp_sweep(const char *dir, const char *only);

/* fs_sha256_hex - of a buffer or of a file's content (0 or -errno, nothing printed); @hex [65] */
void fs_sha256_hex(const void *data, size_t len, char *hex);
int fs_sha256_file(const char *path, char *hex);
int fs_sha256_begin(const char *path, uint64_t most, char *hex);	/* of its first @most bytes */

/*
 * fs_sha256_once - of a file that stays as it is while we run: read the first time only
 * Returns  65 bytes that live as long as the process; "absent" where the file cannot be read
 */
const char *fs_sha256_once(const char *path);

#endif
