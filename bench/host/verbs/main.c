// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <signal.h>
#include <string.h>

#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "verbs/verb.h"
#include "results/results.h"

#ifndef HARDBENCH_VERSION
#define HARDBENCH_VERSION "0.1"
#endif

/* weak: the program links, and says so, while a verb's file is not written yet */
#pragma weak verb_doctor
#pragma weak verb_list
#pragma weak verb_show
#pragma weak verb_build
#pragma weak verb_boot
#pragma weak verb_collect
#pragma weak verb_analyze
#pragma weak verb_report
#pragma weak verb_run
#pragma weak verb_diff
#pragma weak verb_compare
#pragma weak verb_judge
#pragma weak verb_pack
#pragma weak verb_unpack

static const struct { const char *name; const struct verb *verb; } table[] = {
	{ "run", &verb_run },
	{ "build", &verb_build },
	{ "boot", &verb_boot },
	{ "collect", &verb_collect },
	{ "analyze", &verb_analyze },
	{ "report", &verb_report },
	{ "diff", &verb_diff },
	{ "compare", &verb_compare },
	{ "doctor", &verb_doctor },
	{ "list", &verb_list },
	{ "show", &verb_show },
	{ "judge", &verb_judge },
	{ "pack", &verb_pack },
	{ "unpack", &verb_unpack },
};

static void usage(FILE *f)
{
	size_t i;

	fputs("usage: hardbench [--results DIR] VERB [argument] [options]\n\n"
	      "What does a Linux kernel hardening option cost? Build both kernels, boot them, run the same\n"
	      "probes in both, and report what differs.\n\n",
	      f);
	for (i = 0; i < ARRAY_SIZE(table); i++)
		if (table[i].verb)
			fprintf(f, "  %-9s%-20s %s\n", table[i].name, table[i].verb->args,
				table[i].verb->help);
	fputs("\nhardbench VERB --help says more. hardbench --version prints the version.\n", f);
}

static int run_verb(int argc, char **argv)
{
	size_t i;
	int status;

	for (i = 0; i < ARRAY_SIZE(table); i++) {
		if (strcmp(table[i].name, argv[0]))
			continue;
		if (!table[i].verb) {
			fail(-EINVAL, "the verb %s is not built into this program", argv[0]);
			return EXIT_CANNOT;
		}
		status = table[i].verb->main(argc, argv);
		if (fflush(stdout) || ferror(stdout)) {
			fail(-errno, "write to standard output");
			return EXIT_CANNOT;
		}
		return status;
	}
	fail(-EINVAL, "no verb \"%s\", see hardbench --help", argv[0]);
	return EXIT_CANNOT;
}

/* what make install and packagers call */
static int hidden(const char *name)
{
	const struct verb *built[ARRAY_SIZE(table) + 1] = { NULL };
	size_t i, n = 0;

	for (i = 0; i < ARRAY_SIZE(table); i++)
		if (table[i].verb)
			built[n++] = table[i].verb;
	if (!strcmp(name, "--man"))
		verb_man(built, stdout);
	else if (!strcmp(name, "--completion"))
		verb_completion(built, stdout);
	else
		return 0;
	return 1;
}

int main(int argc, char **argv)
{
	int i = 1;

	signal(SIGPIPE, SIG_IGN);	/* a failed write is an error that is looked at */
	while (i < argc && argv[i][0] == '-') {
		if (!strcmp(argv[i], "--version")) {
			puts("hardbench " HARDBENCH_VERSION);
			return EXIT_DONE;
		}
		if (!strcmp(argv[i], "--help") || !strcmp(argv[i], "-h")) {
			usage(stdout);
			return EXIT_DONE;
		}
		if (hidden(argv[i]))
			return EXIT_DONE;
		if (strcmp(argv[i], "--results") || i + 1 >= argc) {
			fail(-EINVAL,
			     "unknown option or missing argument \"%s\", see hardbench --help",
			     argv[i]);
			return EXIT_CANNOT;
		}
		results_set_dir(argv[i + 1]);
		i += 2;
	}
	if (i == argc) {
		usage(stderr);
		return EXIT_CANNOT;
	}
	return run_verb(argc - i, argv + i);
}
