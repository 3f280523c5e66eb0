// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/output.h"
#include "bench/base/stop.h"
#include "bench/base/version.h"
#include "config/conf_manual.h"
#include "machine/machine.h"
#include "machine/metal.h"
#include "verbs/messages.h"
#include "verbs/verb.h"
#include "results/results.h"

#define X(name) extern const struct verb verb_##name;
#include "verb_list.h"
#undef X

#define X(name) &verb_##name,
static const struct verb *verbs[] = {
#include "verb_list.h"
	NULL
};
#undef X

static int by_order(const void *a, const void *b)
{
	const struct verb *x = *(const struct verb *const *)a, *y = *(const struct verb *const *)b;

	return x->order != y->order ? x->order - y->order : strcmp(x->name, y->name);
}

static void usage(FILE *f)
{
	size_t i;

	fputs("usage: hardbench [--results DIR] VERB [argument] [options]\n\n"
	      "What does a Linux kernel hardening option cost? Build both kernels, boot them, run the same\n"
	      "probes in both, and report what differs.\n\n",
	      f);
	for (i = 0; verbs[i]; i++)
		fprintf(f, "  %-9s%-29s %s\n", verbs[i]->name, verbs[i]->args, verbs[i]->help);
	fputs("\nhardbench VERB --help says more. hardbench --version prints the version.\n", f);
}

static int run_verb(int argc, char **argv)
{
	for (size_t i = 0; verbs[i]; i++)
		if (!strcmp(verbs[i]->name, argv[0]))
			return verbs[i]->main(verbs[i], argc, argv);
	fail(-EINVAL, "no verb \"%s\", see hardbench --help", argv[0]);
	return EXIT_CANNOT;
}

/* what make install and packagers call */
static int hidden(const char *name)
{
	if (!strcmp(name, "--man"))
		verb_man(verbs, stdout);
	else if (!strcmp(name, "--man-messages"))
		messages_man(stdout);
	else if (!strcmp(name, "--completion"))
		verb_completion(verbs, stdout);
	else if (!strcmp(name, "--man-machine"))	/* whose kinds have keys of their own */
		machine_manual(stdout);
	else if (!strncmp(name, "--man-", 6) && conf_file_find(name + 6))
		conf_manual(conf_file_find(name + 6), NULL, stdout);
	else
		return 0;
	return 1;
}

static int run(int argc, char **argv)
{
	int i = 1;

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
		if (!strcmp(argv[i], METAL_OPTION))	/* we are the process that a boot on such a machine is */
			return metal_drive(argv + i + 1, (size_t)(argc - i - 1));
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

int main(int argc, char **argv)
{
	output_begin();
	stop_on_signals();
	signal(SIGXFSZ, SIG_IGN);	/* a file that may not grow is an error like a full disk */
	qsort(verbs, ARRAY_SIZE(verbs) - 1, sizeof(*verbs), by_order);
	return output_end(run(argc, argv));
}
