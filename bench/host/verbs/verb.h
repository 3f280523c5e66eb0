/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_VERBS_VERB_H
#define HB_VERBS_VERB_H

#include <stdbool.h>
#include <stdio.h>

/* One option of a verb. Usage text, man page and completion are printed from these tables. */
struct opt {
	const char *name;	/* long name without dashes, e.g. "json" */
	char letter;		/* short form or 0 */
	const char *arg;	/* name of its argument in the usage text, NULL = a flag */
	const char *help;	/* half a sentence, no full stop; OPT_AGAIN at its end = may be given more than once */
};

#define OPT_AGAIN "; may be given again"

/*
 * One verb of the program. A file of this folder that defines `const struct verb verb_NAME` adds it: the Makefile
 * writes the list of verbs from these lines (verb_list.h), and nothing else is to be changed.
 */
struct verb {
	const char *name;
	int order;		/* place in --help, in the man page: ascending */
	const char *args;	/* synopsis of the positional arguments, e.g. "PLAN" */
	const char *help;	/* imperative, lower case, no full stop: "pack a plan" */
	const char *more;	/* paragraphs for the man page, or NULL */
	bool unpacked;		/* does it live off results alone? then its PLAN may be one that was unpacked */
	bool files;		/* may files follow its PLAN? */
	const struct opt *opts;	/* ends with a NULL name; NULL = only the common ones */
	/*
	 * argv[0] is the verb; options follow in any place. Returns an exit status (enum in fail.h).
	 */
	int (*main)(const struct verb *v, int argc, char **argv);
};

/*
 * verb_args - parse the options of one verb with getopt_long from its table
 * @v      in     the verb; every verb also has --help and --results
 * @set    in     called once per option with its name and argument (NULL for a flag); returns 0 or
 *                -errno after printing why
 * @ctx    in     handed to @set
 * @first  out    index in @argv of the first positional argument; @argv is permuted
 * An option with an argument is given once, unless its help says otherwise.
 * Returns 0; 1 when --help was printed and the verb must return EXIT_DONE; -EINVAL after printing why
 */
int verb_args(const struct verb *v, int argc, char **argv,
	      int (*set)(void *ctx, const char *name, const char *arg), void *ctx, int *first);

/* verb_usage - print the usage of one verb */
void verb_usage(const struct verb *v, FILE *f);

/* verb_opt - the @i-th option of a verb, the common ones (--results, --help) last; NULL after them */
const struct opt *verb_opt(const struct verb *v, size_t i);

/* verb_man, verb_completion - a man page in roff, a bash completion, from the verb table (NULL at the end) */
void verb_man(const struct verb *const *verbs, FILE *f);
void verb_completion(const struct verb *const *verbs, FILE *f);

#endif
