/* SPDX-License-Identifier: GPL-2.0-only */
/* One kernel: what it is made from, where it is kept, how it is made. */
#ifndef HB_BUILD_BUILD_H
#define HB_BUILD_BUILD_H

#include <stdbool.h>
#include <stdint.h>

#include "config/plan.h"
#include "bench/base/fail.h"
#include "bench/base/progress.h"
#include "build/toolchain.h"
#include "results/results.h"

/*
 * build_requested - the configuration lines that a build asks for, sorted, "CONFIG_X=value"
 * The base's lines for the architecture, over them the kernel's, over them the arm's. Two arms that
 * ask for the same lines are one build. Without CONFIG_MODULES=y what base and kernel want as a module is built
 * in, what they say about modules goes, and BUILD_BUILTIN is asked for.
 * Errors  -ENOENT, -EINVAL after printing
 */
int build_requested(const struct build *b, struct strlist *out);

/* lines that decide about more than the configuration */
#define BUILD_MODULES "CONFIG_MODULES=y"
#define BUILD_BUILTIN "CONFIG_HBK=y"	/* our module is part of the kernel: there is no hbk.ko */
#define BUILD_LKDTM "CONFIG_LKDTM=y"
#define BUILD_KEXEC "CONFIG_KEXEC_FILE=y"
#define BUILD_SIGNED "CONFIG_MODULE_SIG_KEY=\"hardbench.pem\""	/* what it loads is signed: module_sign.h */

/* build_asks - is that line among those of build_requested()? Errors as there */
int build_asks(const struct build *b, const char *line, bool *does);

/*
 * build_inputs - the text that an id is the hash of: a line for each input, owned by the caller
 * Kernels in the cache are found by it, so what it says of a build never changes.
 * @with_kmod  in  yes: of b->id; no: of the kernel without the module, see build_kernel_dir()
 * Errors  -errno after printing; -ENOMEM
 */
int build_inputs(const struct build *b, bool with_kmod, char **out);

/* build_id - fill b->id from all inputs; nothing is unpacked or compiled */
int build_id(struct build *b);

/*
 * build_id_by_names - fill b->id with what stands for the build where compilers and sources are not to be had: builds
 * that ask for the same have the same. It is no name of a folder. Errors as build_requested(); -ENOMEM
 */
int build_id_by_names(struct build *b);

/* build_dir - cache folder of a finished build; owned by the caller */
char *build_dir(const char *id);

/*
 * build_kernel_dir - cache folder of a kernel without the module; owned by the caller; NULL after printing
 * It is named by the kernel's inputs alone: a change to the module compiles no kernel again, unless the kernel has
 * it built in. Its obj/ has all
 * objects of a baseline, and of others what an external module is built against.
 */
char *build_kernel_dir(const struct build *b);

enum build_port { PORT_X86, PORT_ARM64, PORT_UM };	/* what of the kernel's arch/ it is made of */

/* build_port - as its base and architecture say. Errors -errno after printing */
int build_port(const struct build *b, enum build_port *port);

/* build_prune - take from an object folder what an external module does not need */
int build_prune(const char *obj, enum build_port port);

/* build_is_cached - is it finished, kept and whole? */
bool build_is_cached(const char *id);

/* build_is_spoilt - is what the cache has of it damaged? Then it is to be made again */
bool build_is_spoilt(const char *id);

/*
 * build_kernel_make - have the kernel itself, with its objects, in build_kernel_dir(): made again where it is damaged
 * or gone. For the modules that are built against it. Takes the cache's lock
 * Errors  as build_make()
 */
int build_kernel_make(const struct build *b, struct reason *why);

struct build_stats {
	uint64_t compiled, reused;	/* object files */
	uint64_t wall_ns, cpu_ns;
};

/*
 * build_make - build one kernel and its module into the cache
 * @baseline  in     build whose objects are the start, or NULL
 * @p         inout  its "now" text and ticks
 * @beside    in     false: one at a time, by all cores; true: beside others, as one job of several that were given
 *                   their share of the machine. Nobody builds what another does
 * @why       out    why this kernel cannot be built, with -EINVAL; not printed
 * Errors     -EINVAL with @why (the first error line and the log's path, a patch that does not apply, an option that
 *            was lost, ...); -EINTR; others printed
 */
int build_make(const struct build *b, const struct build *baseline, struct progress *p,
	       bool beside, struct build_stats *st, struct reason *why);

/*
 * build_publish - results/build/<id>/ with copies of what later verbs need, unless it is there and whole
 * What is damaged there goes aside, whether the cache has it or not; of one that the cache does not have nothing else
 * happens. Errors -errno after printing
 */
int build_publish(const struct build *b);

/*
 * build_all - every build of a set that is missing, baselines first, and the modules of effect boots to be made
 * Each is published when it is made: `boot` may run beside.
 * One that was unpacked (see unpack.c) is missing only where a boot of it is.
 * @dry    in  only say what would be done
 * Returns  how many kernels could not be built, each said in a line: the others are there; -errno: none of that
 */
int build_all(const struct matrix *s, bool dry);

/* build_missing - how many builds of a set build_all() would make */
size_t build_missing(const struct matrix *s);

/*
 * build_baseline_of - the build of the first arm under the same conditions
 * @out    out  borrowed from @s; NULL when @b is that build itself, or when it is not in @s
 * Errors  -errno of build_id(), after printing; *@out is NULL then
 */
int build_baseline_of(const struct matrix *s, const struct build *b, const struct build **out);

/*
 * build_check - configure every build of a set as build_all() would, compile nothing, keep nothing
 * Errors  -EINVAL when an option was lost or arms differ in more than they say, each printed; others printed
 */
int build_check(const struct matrix *s);

#endif
