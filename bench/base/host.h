/* SPDX-License-Identifier: GPL-2.0-only */
/* The machine that this runs on, in words: what a record of a measurement says of it. */
#ifndef HB_BASE_HOST_H
#define HB_BASE_HOST_H

#include <stddef.h>

struct host {
	char cpu[128];		/* model, or "" where the kernel names none */
	char microcode[32];	/* revision, or "" */
	char kernel[224];	/* name, release, architecture */
	char os[128];		/* the distribution's name of itself, or "" */
};

/* host_os - what the distribution says of itself under @key of os-release(5), without quotes; "" where it does not */
void host_os(const char *key, char *buf, size_t size);

/* host_read - of this machine, from the files under /proc and /etc; nothing fails, what is not known is "" */
void host_read(struct host *h);

/*
 * host_cores - how many processes may run at once: the cores that we are bound to, and no more than Slurm gave the job
 * that we are in (SLURM_CPUS_PER_TASK)
 */
unsigned int host_cores(void);

/* host_memory_used - the most that one process had of memory, of all those that we started and that ended; MiB */
unsigned long host_memory_used(void);

/* host_cpuinfo - cpu and microcode from the text of /proc/cpuinfo, the first processor's */
void host_cpuinfo(struct host *h, const char *text);

#endif
