/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Replays a recording of system calls: text, a letter per call, then its number, then ".number".
 *
 *   a A  access(2) of what is missing, is there; the number is the depth of the path
 *   o O D  openat(2) of what is missing, of a file of .number bytes, of a directory
 *   s S f  stat(2) of what is missing, is there; fstat(2)
 *   l L K  readlink(2) of what is missing, of a directory, of a link
 *   r p w k  read, pread, write of that many bytes; lseek(2) to there
 *   E C U  a file made anew, made or truncated, unlinked: number 0 the assembly, 1 the object
 *   m x y z  mmap(2) of that many pages: of the open file, anywhere; then, .number pages at page number of that:
 *            read only, writable, anonymous
 *   M u t  mmap(2) of pages anonymous; munmap(2) of the oldest mapping; mprotect(2) of a writable one
 *   b B  brk(2) by that many pages, up, down
 *   X e  vfork(2), execve(2) of program number, wait4(2); execve(2) of what is missing
 *   c i g h j G v q F |  close, ioctl(TCGETS), rt_sigaction, getcwd, sysinfo, getrusage, fcntl, prlimit,
 *            futex(WAKE), pipe2
 *
 * Memory is touched as a program would: anonymous pages and writable ones all (of a large pool its
 * first part), of a file that is only read every 16th page, which is what one fault maps.
 * The tree that paths lead through is made by replay_tree(), in the current directory.
 */
#ifndef HB_CASES_REPLAY_REPLAY_H
#define HB_CASES_REPLAY_REPLAY_H

#include <stdbool.h>
#include <sys/types.h>



struct replay_token { char letter; long a, b; };

/* replay_next - the token at *@text, which moves past it; false at the end */
bool replay_next(const char **text, struct replay_token *t);

/*
 * replay_tree - make the directories, links and files that @text names, in the current directory
 * Errors  -errno of the calls
 */
int replay_tree(const char *text);

/* replay_tree_remove - remove it again; what is not there is no error */
void replay_tree_remove(const char *text);

/*
 * replay_run - make the calls of @text in their order
 * Returns 0; -EIO when a call does not end as it was recorded, after saying which on standard error; -errno
 */
int replay_run(const char *text);

/* replay_spawn - vfork, execve of BENCH_PROGRAM with the number @k, wait. Returns 0 or -EIO */
int replay_spawn(long k);

#endif
