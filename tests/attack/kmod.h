/* SPDX-License-Identifier: GPL-2.0-only */
/* The guest that turns on the module: what its parts have in common. */
#ifndef HB_ATTACK_KMOD_H
#define HB_ATTACK_KMOD_H

#include <stdbool.h>
#include <stddef.h>
#include <sys/types.h>

#include "kmod/uapi.h"

#define DIR "/sys/kernel/debug/" HBK_DEBUGFS_DIR
#define FAIL "/proc/thread-self/fail-nth"	/* which allocation of this thread fails; in a debug kernel only */

extern unsigned int failed;
extern char names[512][HBK_NAME_MAX];	/* of the module's cases; read_names() */
extern unsigned int nr_names;

/* held - note and print what did not; returns @good */
bool held(bool good, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

/* write or read a whole file; -errno; what is read ends with a NUL */
int put_file(const char *path, const void *data, size_t len);
int put(const char *path, const char *text);
ssize_t get(const char *path, char *buf, size_t size);

/* the module in and out of the kernel: -errno; unload_soon tries again as long as somebody uses it, 5 s */
int load(void);
int unload(void);
int unload_soon(void);

void read_names(void);

/* run_once - one small run of a case; -errno of the write, or of its windows */
int run_once(const char *name, unsigned int id);

/* kmod_files.c: `time`, `events`, `level`, `stack` */
void wrong_times(void);
void wrong_events(void);
void levels_and_stack(void);
void times_together(void);

/* kmod_memory.c: what a kernel that watches itself can tell */
void set_failures(void);
void every_case(void);
void no_memory(void);
void no_memory_to_load(void);
void leaks(void);
void reports(void);

#endif
