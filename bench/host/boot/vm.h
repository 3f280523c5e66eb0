/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * One guest in a machine, from a temporary folder to the one with its name, and many of them. Measuring boots
 * (boot_run.h) and efficacy boots (efficacy_run.h) say what a guest is to do and judge what came of it.
 */
#ifndef HB_BOOT_VM_H
#define HB_BOOT_VM_H

#include <time.h>

#include "bench/base/fs_claim.h"
#include "bench/base/json.h"
#include "bench/base/progress.h"
#include "bench/base/subproc.h"
#include "boot/initramfs.h"
#include "config/plan.h"
#include "machine/machine.h"

struct vm {
	const struct machine_handle *on;
	const struct plan *plan;
	const struct boot *b;
	const char *id;			/* borrowed: of the final folder */
	struct fs_claim claim;		/* nobody else runs it */
	char *dir;			/* its folder: temporary, then final */
	char *log_path;			/* what the machine says */
	char *image, *vmlinux;
	struct strlist argv;
	char *program;			/* that is the machine, with its version */
	struct machine_guest guest;
	struct timespec started, ended;
	uint64_t wall_ns, cpu_ns;
	char flood[80];			/* which file a guest has let grow beyond all measure, or "" */
};

enum {
	VM_ELSEWHERE = 2,		/* another process runs that boot, here or on another host, or has */
	VM_AGAIN = 3,			/* it failed, and may be tried again */
};

enum {					/* bytes: hundreds of times what a guest that means well writes */
	VM_CONSOLE_MAX = 2 << 20,
	VM_PORT_MAX = 256 << 20,
	VM_LOG_MAX = 1 << 20,
	VM_FLOOD_KEPT = 256 << 10,	/* of a console that is too long: its head */
};
#define VM_FILE_MAX (2ull << 30)	/* of any file of the machine: there it is killed, if it still runs */

/*
 * vm_begin - claim a boot and make its temporary folder
 * @b   in  the boot, or, of an efficacy boot, the one of its arm that it stands for
 * @id  in  borrowed: the name of the folder to come
 * Returns 0; VM_ELSEWHERE, nothing printed
 * Errors  -errno after printing; vm_release() in any case
 */
int vm_begin(struct vm *v, const struct machine_handle *on, const struct plan *p, const struct boot *b, const char *id);

/* vm_initramfs - the guest's file system: our runner if @in has none, the modules, the job. -errno after printing */
int vm_initramfs(struct vm *v, struct initramfs *in);

/*
 * vm_start - the command line of the machine with the kernel that @v->b boots; the clock starts
 * @sp     out  to be run; borrows from @v
 * Errors  -errno after printing: the kernel is not built
 */
int vm_start(struct vm *v, enum machine_count count, struct subproc *sp);

/* vm_tick - every 50 ms: let the machine bring its files up to date; non-zero = end it, a flood for one */
int vm_tick(struct vm *v);

/*
 * vm_ended - keep the times of a process that ended, or of one that never ran; see a last time to its files: of a
 * console that is a flood the head stays
 */
void vm_ended(struct vm *v, const struct subproc *sp);

/* vm_text - a file of the folder in which no NUL hides what follows it, fresh memory; NULL = not there */
char *vm_text(const struct vm *v, const char *name);

/*
 * vm_commit - remove the files that were only needed to run it, and give the folder its name
 * @done  in  true: the id; false: the first <id>.failed-N that is free
 * Errors -errno after printing
 */
int vm_commit(struct vm *v, bool done);

void vm_release(struct vm *v);		/* removes the temporary folder, if still there */

/* vm_await - until nobody runs the boot @id any more; a line says who does. Errors -errno after printing */
int vm_await(const char *id);

/*
 * Parts of boot.json, in the order in which they stand there
 * vm_json_what     id, @effect (NULL = a measuring boot, which has an index), build, arm, seed, plan
 * vm_json_times    started, ended, wall_s, cpu_s, memory_mib
 * vm_json_command  command, emulator
 * vm_json_write    the file itself. Errors -errno after printing
 */
void vm_json_what(struct js *o, const struct vm *v, const char *effect);
void vm_json_times(struct js *o, const struct vm *v);
void vm_json_command(struct js *o, const struct vm *v);
int vm_json_write(const struct vm *v, const struct js *o);

/* What kind of boot is run: @ctx is of the caller, @i counts its boots. */
struct vm_jobs {
	const char *what;		/* "boot": first word of the progress line */
	unsigned int tries;	/* how often a boot may be run at most; 0 = once */
	void *ctx;
	char *(*title)(void *ctx, size_t i);	/* which one, fresh memory */
	/*
	 * folder, job, command line: vm_begin() to vm_start(). 1 = judged already, nothing to run; VM_ELSEWHERE = it is
	 * left out; -errno printed
	 */
	int (*prepare)(void *ctx, size_t i, struct subproc *sp);
	int (*tick)(void *ctx, size_t i);	/* every 50 ms; non-zero = end it */
	/*
	 * judge it, write its files, name its folder, say how it went. @err as subproc_run() returned. VM_AGAIN: if one
	 * of its tries is left, it is prepared and run again
	 */
	int (*finish)(void *ctx, size_t i, const struct subproc *sp, int err, struct progress *progress);
	void (*release)(void *ctx, size_t i);
};

/*
 * vm_run_all - run @n boots, as many at once as the machine and the caller allow
 * @parallel  in  0 = one per core
 * Errors  -errno after printing: what ended it all. A boot that fails does not
 */
int vm_run_all(const struct vm_jobs *jobs, size_t n, const struct machine_handle *on, unsigned int parallel);

#endif
