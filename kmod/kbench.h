/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A kernel case: one file in kmod/cases that defines one KBENCH(); the file's name is its
 * registration (slab_kmalloc_64.c defines KBENCH(slab_kmalloc_64), shown as slab/kmalloc_64).
 */
#ifndef HBK_KBENCH_H
#define HBK_KBENCH_H

#include <linux/errno.h>
#include <linux/types.h>

struct events_values;		/* events.h */

struct kbench_case {
	const char *op;		/* one operation, in words */
	const char *crosses;	/* what it passes, in words */
	const char *control;	/* shown name of a kernel case */
	unsigned int control_ops;
	const char *cold;	/* why its operations cannot be warm, or NULL; on one line: the host reads it */
	const char *series;	/* name of the dose-response series it belongs to, or NULL */
	unsigned int dose;	/* its dose in that series */
	unsigned int ops;	/* operations of the small window on the count tier; 0 = 32 */
	unsigned int warmup;	/* operations before the first batch; 0 = 4 * ops */
	size_t state_size;	/* the core allocates the state and copies the template into it */
	const void *state_template;	/* NULL = zeroed */
	/*
	 * All return 0 or -errno; -EOPNOTSUPP or -ENOSYS from setup = skipped. The core owns clock,
	 * markers, pinning and the state; a case neither prints nor keeps anything after teardown.
	 */
	int (*setup)(void *st);
	int (*run)(void *st, u64 n);		/* process context, IRQs on; 0 or -errno */
	int (*check)(void *st, u64 total);
	void (*teardown)(void *st);		/* always called, also after a failed setup */
};

/* declared here as well, so that no object file defines a symbol that no header knows */
#define KBENCH(id) \
	extern const struct kbench_case kbench_##id; \
	const struct kbench_case kbench_##id
#define KBENCH_STATE(type, ...) \
	.state_size = sizeof(type), .state_template = &(const type){ __VA_ARGS__ }

/* keep the compiler from moving or dropping work: @v is used and may have changed */
#define KBENCH_KEEP(v) __asm__ volatile("" : "+r"(v) : : "memory")

/* run.c: what one write to hbk/run asks for, and its windows */
struct kbench_window {
	unsigned int id, batch;
	u64 n, ns;
	int err;
};

struct kbench_run {
	unsigned int ops, warmup, batches, steady, each, id;	/* 0 in ops or warmup = what the case says */
	unsigned int nr_windows;		/* filled: 0 when setup failed */
	struct kbench_window *window;		/* of HBK_WINDOWS(batches, steady, each), owned by the caller */
	struct events_values *events;		/* of as many */
};

/*
 * kbench_take - set up, first operation, warm up, all windows, check, tear down
 * Errors  -errno of setup; -ENOMEM. What fails later is in the windows; there it is -EINTR when the process is to die
 */
int kbench_take(const struct kbench_case *c, struct kbench_run *r);

/* time.c: what one write to hbk/time asks for, and its batches */
struct kbench_batch {
	u64 n, ns, ticks;
};

struct kbench_time {
	u64 n, ns;				/* as uapi.h has them */
	unsigned int batches, warmup;
	unsigned int nr_batches;		/* filled: 0 when setup failed */
	int err;				/* of what came after it */
	struct kbench_batch *batch;		/* [batches], owned by the caller */
	struct events_values *events;		/* of as many */
};

/*
 * kbench_time - set up, warm up, all batches or the pilot, check, tear down
 * Errors  -errno of setup; -ENOMEM. What fails later is in @r->err
 */
int kbench_time(const struct kbench_case *c, struct kbench_time *r);

/* run.c: more operations than fit one piece: after each the processor is given away. -EINTR = the process is to die */
int kbench_in_pieces(const struct kbench_case *c, void *st, u64 n);

/* run.c: a case's state from its template, for kfree(); NULL without memory */
void *kbench_state_new(const struct kbench_case *c);

/* what a case says, or the default where it says 0 */
static inline unsigned int kbench_ops(const struct kbench_case *c)
{
	return c->ops ? c->ops : 32;
}

static inline u64 kbench_warmup(const struct kbench_case *c, unsigned int ops)
{
	return c->warmup ? c->warmup : 4ull * ops;
}

#endif
