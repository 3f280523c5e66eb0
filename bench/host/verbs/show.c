// SPDX-License-Identifier: GPL-2.0-only
/* The verb: one feature, case or boot in full. */
#include "verbs/show.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "config/case_catalog.h"
#include "config/conf_find.h"
#include "config/conf_keys.h"
#include "bench/base/text_table.h"
#include "verbs/verb.h"

static int print_cases(const struct case_info *c, size_t n, const char *name, bool json)
{
	static const char *const columns[] = { "case",	  "domain", "op", "crosses",
					       "control", "covers", "cold", NULL };
	struct text_table t;
	size_t i;
	int err = 0, found = 0;

	text_table_init(&t, columns);
	for (i = 0; i < n && !err; i++) {
		if (strcmp(c[i].name, name))
			continue;
		found = 1;
		err = text_table_row(&t, (const char *[]){ c[i].name, c[i].domain, c[i].op,
							c[i].crosses, c[i].control, c[i].covers,
							c[i].cold });
		if (!json)
			printf("%s (%s)\n  one op   %s\n  crosses  %s\n  control  %s\n  covers   %s\n",
			       c[i].name, c[i].domain, c[i].op, c[i].crosses, c[i].control,
			       c[i].covers);
		if (!json && *c[i].cold)
			printf("  cold     %s\n", c[i].cold);
	}
	if (!err && found && json)
		err = text_table_print(&t, true);
	text_table_release(&t);
	return err ? err : found;
}

int show_case(const char *name, bool json)
{
	struct case_info *c;
	size_t n;
	int err;

	if (!strchr(name, '/'))
		return 0;
	err = case_catalog_load(&c, &n);
	if (err)
		return err;
	err = print_cases(c, n, name, json);
	case_catalog_free(c, n);
	return err;
}

static int show_set_arg(void *ctx, const char *name, const char *arg)
{
	(void)name;
	(void)arg;
	*(bool *)ctx = true;
	return 0;
}

static int no_such(const char *name)
{
	struct case_info *c = NULL;
	struct strlist known = { 0 };
	AUTO_FREE char *hint = NULL;
	size_t n = 0;

	if (!conf_names("feature", &known) && !case_catalog_load(&c, &n))
		for (size_t i = 0; i < n; i++)
			strlist_add(&known, c[i].name);
	hint = conf_hint(name, &known);
	strlist_release(&known);
	case_catalog_free(c, n);
	return fail(-EINVAL, "show: \"%s\" is not a feature, case or boot (four digits of its id or more)%s, see "
		    "hardbench list", name, hint);
}

static int show(const char *name, bool json)
{
	int got = show_boot(name, json);

	if (!got)
		got = show_case(name, json);
	if (!got && (!strchr(name, '/') || fs_exists(name)))	/* a path that is none was a case's name, then */
		got = show_feature(name, json);
	if (!got)
		no_such(name);
	return got > 0 ? EXIT_DONE : EXIT_CANNOT;
}

static int show_main(const struct verb *v, int argc, char **argv)
{
	bool json = false;
	int first, err = verb_args(v, argc, argv, show_set_arg, &json, &first);

	if (err)
		return err > 0 ? EXIT_DONE : EXIT_CANNOT;
	if (argc - first != 1) {
		fail(-EINVAL, "show: expected one FEATURE, CASE or BOOT");
		return EXIT_CANNOT;
	}
	return show(argv[first], json);
}

static const struct opt opts[] = {
	{ "json", 0, NULL, "as JSON" },
	{ NULL, 0, NULL, NULL },
};

const struct verb verb_show = {
	.name = "show", .order = 110, .args = "FEATURE|CASE|BOOT", .help = "show one feature, case or boot in full",
	.more = "A boot is named by its id, or by the first digits of it.",
	.opts = opts, .main = show_main,
};
