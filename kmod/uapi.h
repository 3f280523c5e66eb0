/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Between the runner and the module, through debugfs:
 *   hbk/cases   read: a line per case, tab separated: name op crosses control control_ops series dose ops warmup
 *               cold
 *   hbk/run     write: "NAME OPS WARMUP BATCHES ID [STEADY [EACH]]\n": set up, a window of one operation
 *               (HBK_BATCH_FIRST), warm up, then BATCHES times a window of OPS and a window of 2 * OPS operations,
 *               then STEADY windows of one (HBK_BATCH_STEADY), then, unless EACH is 0, one of 1 + EACH
 *               operations that are told apart (HBK_BATCH_EACH), window ids ID, ID + 1, ...; check; tear down
 *               read: a line per window of the last write: "id batch n err ns", tab separated
 *               NAME is the shown one; OPS or WARMUP 0 = what the case says. The write fails with -EINVAL for another
 *               form, -ERANGE for numbers or ids beyond 32 bits or a wrong number of batches, -ENOENT for a name that
 *               is none, or with the -errno of setup (-EOPNOTSUPP and -ENOSYS mean skipped), and then there is no line.
 *               One write at a time; who is killed leaves a long one, or the wait for another's
 *   hbk/time    the same for time, which has batches of one size and no markers. write: "NAME N BATCHES WARMUP NS\n":
 *               set up, WARMUP batches of N operations, BATCHES more that are kept; check; tear down. Each batch waits
 *               NS ns after its operations: a cost that is planted. N 0 is a pilot: by powers of two, the least N for
 *               which the fastest of three batches lasts NS ns, at most HBK_TIME_N_MAX; BATCHES is 1
 *               read: a line per batch of the last write: "n err ns ticks", tab separated; of a pilot, its N and what
 *               the fastest took. ticks are those of the processor's counter, TSC or CNTVCT. Errors as those of hbk/run
 *   hbk/events  write: what the process's own counters count around each window or batch that follows, a line of five
 *               hexadecimal numbers for each event: type, config, config1 and config2 of perf_event_open(2), and
 *               HBK_EVENT_* flags; an empty line ends that. Then each line of hbk/run and hbk/time has three more
 *               numbers for each event: its count, and the ns that it was to count and that it did. -EINVAL for
 *               another form, -E2BIG for more than HBK_EVENTS_MAX, -EOPNOTSUPP where the kernel has no perf; where an
 *               event cannot be counted the write to hbk/run or hbk/time fails with what perf says
 *   hbk/level/  outside, window and all: to open one fails with -ENODATA, and has set how closely the emulator counts
 *               what runs from then on (level.h); only where that can be set
 *   hbk/stack   read at offset N: uses about N bytes of kernel stack in that system call, copies nothing
 *   hbk/fault   write: "panic", "warn" or "oops": what the fault tests ask for
 */
#ifndef HBK_UAPI_H
#define HBK_UAPI_H

#define HBK_DEBUGFS_DIR "hbk"
#define HBK_NAME_MAX 64
#define HBK_BATCHES_MAX 64
#define HBK_TIME_BATCHES_MAX 128
#define HBK_TIME_N_MAX (1u << 30)
#define HBK_EVENTS_MAX 8

#define HBK_EVENT_NO_USER 1
#define HBK_EVENT_NO_KERNEL 2
#define HBK_EVENT_NO_HV 4
#define HBK_EVENT_NO_HOST 8
#define HBK_EVENT_NO_GUEST 16

/*
 * Every case, of the module or of the runner, has 2 * BATCHES + 1 windows: the first is one operation before the
 * warm-up, the first after setup. Where they are asked for, STEADY more are one operation each in the steady
 * state, for what has no meaning for several; and the last is 1 + EACH operations, each a call of its own with
 * MARK_OP behind it; in the first of them the window's begin is counted, so that one is not among those that are
 * told apart. In a case whose windows have fewer than HBK_LONG_OPS operations each takes millions of instructions: it
 * has none of these, and one of STEADY, for the median of several would cost more than all else in the boot. In
 * samples these have numbers in the place of their batch that no batch can have: HBK_BATCH_FIRST, HBK_BATCH_STEADY and
 * those behind it, and HBK_BATCH_EACH.
 */
#define HBK_BATCH_FIRST 1000
#define HBK_BATCH_STEADY 1001
#define HBK_STEADY_MAX 9
#define HBK_BATCH_EACH 2000
#define HBK_EACH_MAX 4096
#define HBK_LONG_OPS 4
#define HBK_STEADY(steady, ops) ((ops) < HBK_LONG_OPS && (steady) ? 1 : (steady))
#define HBK_EACH(each, ops) ((ops) < HBK_LONG_OPS ? 0 : (each))
#define HBK_WINDOWS(batches, steady, each) (2 * (batches) + 1 + (steady) + !!(each))

#endif
