/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Proofs: that a booted kernel has its feature in the state that the arm names. Those about compiled
 * code (symbol, calls, insn, layout) are checked before the boot; those about effects (lkdtm, effect) in a
 * boot of their own; the others by what the guest shows before its first case.
 */
#ifndef HB_PROOF_PROOF_H
#define HB_PROOF_PROOF_H

#include <stdbool.h>
#include <stdio.h>

#include "bench/record/proof_words.h"
#include "config/plan.h"

struct guest_stream;

enum proof_status { PROOF_OPEN, PROOF_HELD, PROOF_FAILED, PROOF_SKIPPED };

struct proof {
	char *text;		/* "config CONFIG_X=y" */
	const struct proof_kind *kind;
	const char *arg;	/* what follows the kind, in @text */
	enum proof_status status;
	char *evidence;		/* one line; NULL while open */
};

struct proof_list {
	struct proof *at;
	size_t n;
};

/* where the files of a build are; borrowed */
struct proof_build {
	const char *id;
	const char *vmlinux, *module;
	const char *cache;	/* results of earlier scans are kept there */
};

/* what a proof by compiled code may look at */
struct proof_env {
	struct proof_build build;	/* of the arm that is to be proved */
	/*
	 * the build of the arm that proof_other_arm() names: 0, -ENOENT when the plan leaves that arm out (the proof
	 * is skipped then), other -errno after printing; what @out points to lives until the next call
	 */
	int (*other)(void *ctx, const char *arm, struct proof_build *out);
	void *ctx;
};

/*
 * proof_list_make - the proofs of an arm: each of its `prove` lines, each word of its command line, each of its sysctls
 * and each of its CONFIG lines (and those of the arm whose image it boots, which @f has), no line twice
 * Errors  -EINVAL after printing: an unknown kind, no argument, a bad regular expression
 */
int proof_list_make(struct proof_list *l, const struct feature *f, const struct arm *a);
void proof_list_release(struct proof_list *l);

/* proof_other_arm - the arm whose code a proof looks at beside its own, within p->arg; NULL = only its own */
const char *proof_other_arm(const struct proof *p);

/* proof_static - check what compiled code shows. -errno after printing (a file cannot be read); a failed proof is 0 */
int proof_static(struct proof_list *l, const struct proof_env *env);

/* proof_guest - check the rest by the guest's evidence, those by what the cases did at its end; 0 or -ENOMEM */
int proof_guest(struct proof_list *l, const struct guest_stream *s);

#define PROOF_NO_LINE "no such line"	/* evidence: the configuration does not name the option */

/* proof_config - check one of the kind config by a configuration as the kernel's build has it; 0 or -ENOMEM */
int proof_config(struct proof *p, const char *config);

/*
 * proof_own - check those that this boot of its own is for
 * @log    in  the console and, if the guest lived to send it, the kernel's log
 * @ended  in  how the process that asked for it ended, or the guest: for the evidence
 */
int proof_own(struct proof_list *l, const char *log, const char *ended);

/* proof_first_failed - NULL when none did */
const struct proof *proof_first_failed(const struct proof_list *l);

/* proof_job - the `evidence` lines that the proofs need in the job */
void proof_job(const struct proof_list *l, FILE *job);

/* proof_write - proofs.tsv: proof, status, evidence; open ones are "skipped" */
void proof_write(const struct proof_list *l, FILE *f);

/* for the kinds' own files: set a result; the evidence is printf'ed, tabs and line ends made blanks */
int proof_set(struct proof *p, bool held, const char *fmt, ...) __attribute__((format(printf, 3, 4)));

/* proof_regex - is it a regular expression for regcomp() with @flags, and one that not any text matches? As valid() */
int proof_regex(const char *text, int flags);

struct proof_kind {
	const char *word;	/* one of proof_words */
	/* 0; -EINVAL; -ERANGE: it matches whatever there is, so nothing is proven. NULL = anything but nothing */
	int (*valid)(const char *arg);
	/* exactly one of the three, as the class of the word says */
	int (*stat)(struct proof *p, const struct proof_env *env);
	int (*guest)(struct proof *p, const struct guest_stream *s);
	/* checked in a boot of its own, see boot/efficacy.h: by what the console and the log of that boot say */
	int (*own)(struct proof *p, const char *log, const char *ended);
	const char *module;		/* what that boot loads: "lkdtm", "hbe" */
	bool late;		/* needs the end of the stream */
};

/* each ends with a NULL word */
extern const struct proof_kind proof_kinds_static[], proof_kinds_guest[], proof_kinds_layout[], proof_kinds_own[],
	proof_kinds_switch[];

/* proof_switch_job - what a proof of proof_kinds_switch needs in the job; nothing for one of another kind */
void proof_switch_job(const struct proof *p, FILE *job);

/* proof_kind_find - what checks the proofs of a kind; NULL when nothing does */
const struct proof_kind *proof_kind_find(const struct proof_word *w);

#endif
