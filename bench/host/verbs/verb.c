// SPDX-License-Identifier: GPL-2.0-only
#include "verbs/verb.h"

#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "results/results.h"

enum { OPTS_LIMIT = 32, LONG_ONLY = 256 };

static const struct opt common[] = {
	{ "results", 0, "DIR", "folder of the results (default: ./results or $HARDBENCH_RESULTS)" },
	{ "help", 'h', NULL, "print this and exit" },
	{ NULL, 0, NULL, NULL },
};

const struct opt *verb_opt(const struct verb *v, size_t i)
{
	size_t own = 0;

	while (v->opts && v->opts[own].name)
		own++;
	if (i < own)
		return &v->opts[i];
	i -= own;
	return i < ARRAY_SIZE(common) - 1 ? &common[i] : NULL;
}

void verb_usage(const struct verb *v, FILE *f)
{
	const struct opt *o;
	size_t i;

	fprintf(f, "usage: hardbench %s%s%s [options]\n\n%s\n\n", v->name, *v->args ? " " : "",
		v->args, v->help);
	for (i = 0; (o = verb_opt(v, i)); i++) {
		char left[40];

		snprintf(left, sizeof(left), "--%s%s%s", o->name, o->arg ? " " : "",
			 o->arg ? o->arg : "");
		if (o->letter)
			fprintf(f, "  -%c, %-18s %s\n", o->letter, left, o->help);
		else
			fprintf(f, "      %-18s %s\n", left, o->help);
	}
}

/* getopt's two tables from ours */
static void verb_getopt_tables(const struct verb *v, struct option *longs, char *letters)
{
	const struct opt *o;
	size_t i;

	for (i = 0; i < OPTS_LIMIT && (o = verb_opt(v, i)); i++) {
		longs[i].name = o->name;
		longs[i].has_arg = o->arg ? required_argument : no_argument;
		longs[i].val = LONG_ONLY + (int)i;
		if (!o->letter)
			continue;
		*letters++ = o->letter;
		if (o->arg)
			*letters++ = ':';
	}
	*letters = '\0';
}

static const struct opt *found(const struct verb *v, int code)
{
	const struct opt *o;
	size_t i;

	if (code >= LONG_ONLY)
		return verb_opt(v, code - LONG_ONLY);
	for (i = 0; (o = verb_opt(v, i)); i++)
		if (o->letter == code)
			return o;
	return NULL;
}

/* the second of two values would be taken without a word */
static int given_once(const struct verb *v, const struct opt *o, const struct opt **seen, size_t *nr_seen)
{
	const size_t len = strlen(o->help), again = strlen(OPT_AGAIN);

	if (!o->arg || (len >= again && !strcmp(o->help + len - again, OPT_AGAIN)))
		return 0;
	for (size_t i = 0; i < *nr_seen; i++)
		if (seen[i] == o)
			return fail(-EINVAL, "%s: --%s is given twice", v->name, o->name);
	seen[(*nr_seen)++] = o;	/* each option once at most, so it fits */
	return 0;
}

int verb_args(const struct verb *v, int argc, char **argv,
	      int (*set)(void *ctx, const char *name, const char *arg), void *ctx, int *first)
{
	const struct opt *seen[OPTS_LIMIT];
	size_t nr_seen = 0;
	struct option longs[OPTS_LIMIT + 1] = { { 0 } };
	char letters[2 * OPTS_LIMIT + 1];
	int code, err = 0;

	verb_getopt_tables(v, longs, letters);
	optind = 0;		/* glibc: begin anew, a verb may run inside another */
	opterr = 0;
	while (!err && (code = getopt_long(argc, argv, letters, longs, NULL)) != -1) {
		const struct opt *o = found(v, code);

		if (!o)
			return fail(
				-EINVAL,
				"%s: unknown option or missing argument \"%s\", see hardbench %s --help",
				v->name, argv[optind - 1], v->name);
		if (!strcmp(o->name, "help")) {
			verb_usage(v, stdout);
			return 1;
		}
		err = given_once(v, o, seen, &nr_seen);
		if (err)
			break;
		if (!strcmp(o->name, "results"))
			results_set_dir(optarg);
		else if (set)
			err = set(ctx, o->name, o->arg ? optarg : NULL);
	}
	*first = optind;
	return err;
}
