/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A machine that is reached by ssh and boots our kernels by kexec, and itself in between. One boot of it is one
 * process, metal_drive(): the target cannot be held as an emulator can, so there is somebody who waits for it.
 */
#ifndef HB_MACHINE_METAL_H
#define HB_MACHINE_METAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "bench/base/memfile.h"
#include "bench/base/strlist.h"

struct machine_guest;

struct metal {				/* what a machine file says; strings owned by whoever filled it */
	char *host, *user, *identity, *known_hosts;
	char *peer;			/* NULL = the address that the target sees ssh come from */
	char *cmdline;
	char *handback;			/* "network", "memory SIZE$ADDRESS" */
	char *netconsole;		/* "yes", "no" */
	uint64_t port, records_port;	/* records_port 0 = any */
	uint64_t return_timeout_s;
};

/* Exit statuses of metal_drive(). With any but the first the last line that it printed is the reason. */
enum {
	METAL_DONE = 0,			/* records are here, the target is back */
	METAL_SILENT = 1,		/* the target is back, without them */
	METAL_FAILED = 2,		/* this boot cannot be made, another might */
	METAL_GONE = 3,			/* the target is not back: no boot can be made */
	METAL_LIMIT = 124,		/* the guest says that it was restarted at its limit */
};

#define METAL_OPTION "--metal-boot"	/* first word of a command line of ours that is such a process */

/*
 * metal_argv - the words behind METAL_OPTION: KEY=VALUE, of the target and of the guest @g with all its command line
 * metal_drive - one boot, from the copy of its files to the return of the target; in its folder
 * @word  in  [n] as metal_argv() makes them
 * Returns an exit status, above. Prints lines about how it goes
 */
int metal_argv(const struct metal *m, const struct machine_guest *g, const char *cmdline, struct strlist *argv);
int metal_drive(char *const *word, size_t n);

/*
 * metal_ssh.c: one command on the target, by its shell there
 * @input      in   file that it reads, or NULL
 * @timeout_s  in   the longest that it may take
 * @tick       in   called every 50 ms meanwhile with @ctx, or NULL; non-zero ends it
 * @out        out  what it printed on both streams, fresh memory, or NULL
 * Returns     its exit status (255: ssh itself could not), or -errno, nothing printed
 */
int metal_ssh(const struct metal *m, const char *command, const char *input, unsigned int timeout_s,
	      int (*tick)(void *ctx), void *ctx, char **out);

/*
 * metal_ssh_bytes - the same of a command whose output is no text
 * @out  inout  zeroed; to be released in any case
 */
int metal_ssh_bytes(const struct metal *m, const char *command, unsigned int timeout_s, struct memfile *out);

extern const char *const metal_environment[];	/* names of what it needs of the user's; ends with NULL */

/* metal_last_line - of a text, in the text itself: its end is cut */
const char *metal_last_line(char *text);

/*
 * metal_ears.c: what comes from the guest by itself: its records by TCP, its kernel's messages by UDP of the same
 * number
 */
struct metal_ears {
	int listen, talk, log;		/* sockets, -1 = none: who connects, one who has, messages */
	uint16_t port;
	char token[33];
	int records, console;		/* files in the folder of the boot */
	char head[96];
	size_t head_len;
	uint64_t expected, got, said;
	int whole;			/* 1: all records are in METAL_RECORDS, on disk */
};

#define METAL_RECORDS "records.part"
#define METAL_CONSOLE "console.part"

/* metal_ears_open - @port 0 = any. 0, or -errno after printing; close in any case */
int metal_ears_open(struct metal_ears *e, uint16_t port);
/* metal_ears_listen - take what is there, waiting at most @ms for it */
void metal_ears_listen(struct metal_ears *e, int ms);
void metal_ears_close(struct metal_ears *e);

/* metal_token - what tells the records of one boot from others'. 0, or -errno after printing */
int metal_token(char token[33]);

/* metal_memory.c: records that stay in a region of the target's memory over its restart (bench/record/kept.h) */
struct metal_memory {
	uint64_t at, size;		/* of the region, bytes; size 0 = records come by the network */
	char token[33];
	uint64_t said;			/* bytes of the kernel's messages, in METAL_CONSOLE */
	bool whole;			/* all records are in METAL_RECORDS, on disk */
};

/* metal_memory_read - what a machine file says of handback; false = there can be no such region */
bool metal_memory_read(struct metal_memory *r, const char *handback);

/* metal_memory_words - the arguments of metal_script() on a shell's command line, fresh memory */
char *metal_memory_words(const struct metal_memory *r, uint64_t limit_s);

/*
 * metal_memory_take - the target is back in its own system: what the guest has left, if it is this boot's
 * @why  out  [size] without records: why, for a person
 * Errors  -errno after printing: what there is cannot be written
 */
int metal_memory_take(struct metal_memory *r, const struct metal *m, char *why, size_t size);

/*
 * metal_said.c: what the guest's runner said by its kernel's messages; a key's name there may begin as its lines do
 * metal_said_limit - that it was restarted at its limit?
 * metal_said_why - why there are no records: its last words, and what is known besides; fresh memory
 * @console  in  NULL = there are no messages
 * @why      in  of metal_memory_take(), or ""
 */
bool metal_said_limit(const char *console);
char *metal_said_why(const char *console, const char *why);

/* metal_script - what the target's shell runs there, from the folder with the files; fresh memory */
char *metal_script(bool by_memory);

#endif
