// SPDX-License-Identifier: GPL-2.0-only
#include <stdio.h>

#include <criterion/criterion.h>

#include "config/base_config.h"
#include "config/conf_manual.h"
#include "config/feature_keys.h"
#include "config/plan.h"
#include "scratch.h"
#include "bench/base/cleanup.h"

static char *page_of(const char *kind)
{
	const struct conf_file *c = conf_file_find(kind);
	char *text = NULL;
	size_t len;
	FILE *f = open_memstream(&text, &len);

	cr_assert_not_null(c, "%s", kind);
	conf_manual(c, NULL, f);
	cr_assert_eq(fclose(f), 0);
	return text;
}

/* the file that the page of @kind shows, in a folder of its own */
static char *staged(const char *kind, char *dir)
{
	AUTO_FREE char *name = fs_path("example.%s", kind);

	scratch_put(dir, name, conf_file_find(kind)->example);
	return fs_path("%s/%s", dir, name);
}

Test(manual, the_example_of_a_plan_is_one)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = staged("plan", dir);
	struct plan p;

	cr_assert_eq(plan_load(&p, path, NULL), 0);
	cr_assert_eq(p.nr_margins, 2);
	plan_release(&p);
	scratch_remove(dir);
}

Test(manual, the_example_of_a_feature_is_one)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = staged("feature", dir);
	struct feature f;

	cr_assert_eq(feature_load(&f, path), 0);
	cr_assert_eq(f.nr_arms, 3);
	cr_assert_eq(f.nr_overrides, 1);
	feature_release(&f);
	scratch_remove(dir);
}

Test(manual, the_example_of_a_kernel_is_one)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = staged("kernel", dir);
	struct kernel_def k;

	cr_assert_eq(kernel_load(&k, path), 0);
	cr_assert_str_eq(k.provider, "apt");
	cr_assert_eq(k.config.n, 1);
	kernel_release(&k);
	scratch_remove(dir);
}

Test(manual, the_example_of_a_machine_is_one)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = staged("machine", dir);
	struct machine m;

	cr_assert_eq(machine_load(&m, path), 0);
	cr_assert_str_eq(m.kind, "tcg");
	machine_release(&m);
	scratch_remove(dir);
}

static int on_line(void *ctx, const struct conf_line *l)
{
	struct base_config *b = ctx;

	return conf_set(conf_file_base.section[0].keys, b, l);
}

Test(manual, the_example_of_a_base_is_one)
{
	struct base_config b = { 0 };

	cr_assert_eq(conf_read_text("example", conf_file_base.example, on_line, &b), 0);
	cr_assert_geq(b.config.n, 4);
	base_config_release(&b);
}

Test(manual, every_key_is_there_with_type_and_example)
{
	for (size_t i = 0; conf_files[i]; i++) {
		AUTO_FREE char *page = page_of(conf_files[i]->kind);
		size_t types = 0, keys = 0;

		for (const char *p = page; (p = strstr(p, "\nType: ")); p++)
			types++;
		for (size_t s = 0; s < CONF_SECTIONS && conf_files[i]->section[s].keys; s++)
			for (const struct conf_key *k = conf_files[i]->section[s].keys; k->key; k++, keys++) {
				AUTO_FREE char *head = fs_path("\n.B %s\n", k->key);

				cr_assert(strstr(page, head), "%s: %s", conf_files[i]->kind, k->key);
				cr_assert(k->help && *k->help && k->example && *k->example, "%s", k->key);
			}
		cr_assert_eq(types, keys, "%s", conf_files[i]->kind);
		cr_assert(strstr(page, "\n.SH NAME\n") && strstr(page, "\n.SH SEE ALSO\n.BR hardbench (1),\n"));
	}
}

Test(manual, a_required_key_a_default_and_the_words_of_a_value)
{
	AUTO_FREE char *plan = page_of("plan"), *feature = page_of("feature");

	cr_assert(strstr(plan, "Type: whole number, once. At most 1000. Default: 6.\n.br\nExample: boots = 12\n"));
	cr_assert(strstr(plan, "Type: words separated by blanks, one with blanks in \"quotes\", may be repeated. "
			       "At most 256 of them. Required.\n"));
	cr_assert(strstr(feature, ".TP\n.B lkdtm\n.na\nNAME caught|warned|killed|survives\n.br\n.ad\n"));
	cr_assert(strstr(feature, "\nExample: CONFIG_STACKPROTECTOR = y\n"), "a line, not a value");
}

Test(manual, no_such_kind)
{
	cr_assert_null(conf_file_find("plans"));
}

/* the block of configs/README.md that begins with "    @first", up to the first line that is not indented */
static void put_block(const char *dir, const char *name, const char *first)
{
	AUTO_FREE char *path = fs_path("%s/configs/README.md", fs_data_dir()), *readme = NULL, *text = NULL;
	AUTO_FREE char *start = fs_path("\n    %s\n", first);
	const char *p;
	size_t len;
	FILE *f = open_memstream(&text, &len);

	cr_assert_eq(fs_read(path, &readme, NULL), 0);
	p = strstr(readme, start);
	cr_assert_not_null(p, "%s", first);
	for (p++; *p == '\n' || !strncmp(p, "    ", 4); p += strcspn(p, "\n"), p += *p == '\n')
		fprintf(f, "%.*s\n", (int)strcspn(p, "\n"), p);
	cr_assert_eq(fclose(f), 0);
	scratch_put(dir, name, text);
}

/* a plan of three lines, by its path, with its feature beside it */
Test(manual, the_files_that_the_readme_shows_work)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/mine.plan", dir);
	struct plan p;

	put_block(dir, "mine.feature", "[feature]");
	put_block(dir, "mine.plan", "[plan]");
	cr_assert_eq(plan_load(&p, path, NULL), 0);
	cr_assert_str_eq(p.features[0].name, "mine");
	cr_assert_eq(p.features[0].nr_arms, 2);
	cr_assert_eq(p.boots, 6);
	plan_release(&p);
	scratch_remove(dir);
}
