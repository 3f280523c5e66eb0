// SPDX-License-Identifier: GPL-2.0-only
/* The verb: what this host lacks and how noisy it is, with the command that puts each right. */
#include "verbs/doctor.h"

#include <errno.h>
#include <stdio.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "verbs/verb.h"

static const char *const columns[] = { "status", "check", "detail", "fix", NULL };

struct args { bool json; };

static int doctor_set_arg(void *ctx, const char *name, const char *arg)
{
	struct args *a = ctx;

	(void)name;
	(void)arg;
	a->json = true;
	return 0;
}

static int examine(struct doctor *d)
{
	static int (*const part[])(struct doctor *d) = {
		doctor_packages,  doctor_toolchains, doctor_sandbox,
		doctor_sources,	  doctor_emulators,  doctor_room,     doctor_hardware,
	};
	size_t i;
	int err = 0;

	for (i = 0; i < ARRAY_SIZE(part) && !err; i++)
		err = part[i](d);
	return err;
}

static void print_findings(const struct doctor *d)
{
	size_t i;

	for (i = 0; i < d->table.cells.n; i += 4) {
		char *const *row = &d->table.cells.at[i];

		printf("%-8s %-11s %s\n", row[0], row[1], row[2]);
		if (*row[3])
			printf("%-20s fix: %s\n", "", row[3]);
	}
}

static int examine_and_print(const struct plan *p, bool json)
{
	struct doctor d = { .plan = p };
	int err, status;

	text_table_init(&d.table, columns);
	err = examine(&d);
	if (!err && json)
		err = text_table_print(&d.table, true);
	else if (!err)
		print_findings(&d);
	status = err ? EXIT_CANNOT : d.nr_missing ? EXIT_NO : EXIT_DONE;
	text_table_release(&d.table);
	return status;
}

static int doctor_main(const struct verb *v, int argc, char **argv)
{
	struct args a = { 0 };
	struct plan p;
	int first, status, err = verb_args(v, argc, argv, doctor_set_arg, &a, &first);

	if (err)
		return err > 0 ? EXIT_DONE : EXIT_CANNOT;
	if (argc - first > 1) {
		fail(-EINVAL, "doctor: expected at most one PLAN");
		return EXIT_CANNOT;
	}
	if (argc == first)
		return examine_and_print(NULL, a.json);
	if (plan_load(&p, argv[first], NULL))
		return EXIT_CANNOT;
	status = examine_and_print(&p, a.json);
	plan_release(&p);
	return status;
}

static const struct opt opts[] = {
	{ "json", 0, NULL, "an array of objects: status, check, detail, fix" },
	{ NULL, 0, NULL, NULL },
};

const struct verb verb_doctor = {
	.name = "doctor", .order = 90,
	.args = "[PLAN]",
	.help = "show what this host lacks, how noisy it is, and how to fix it",
	.more = "Settings that disturb times stand at the end, governor to steal, one a line; counts do not mind\n"
		"them, and no plan needs them. run and boot --strict refuse to time anything while one is wrong.\n\n"
		"Ends with status 1 when something that is needed is missing: with PLAN what that plan needs,\n"
		"without one what the tests and the default kernel need.",
	.opts = opts,
	.main = doctor_main,
};
