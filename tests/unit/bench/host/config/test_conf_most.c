// SPDX-License-Identifier: GPL-2.0-only
/* Each limit of a configuration file: at its number nothing is said of it, at one more the number is. */
#include <criterion/criterion.h>
#include <criterion/redirect.h>
#include <stdio.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/limit.h"
#include "config/conf_used.h"
#include "config/plan.h"
#include "scratch.h"

#define PLAN "[plan]\nfeature = f\narch = x86_64\nkernel = k\ncases = *\n"
#define KERNEL "[kernel]\nversion = 6.12\nprovider = apt linux-source-6.12\n"
#define FEATURE "[feature]\nsummary = s\narch = x86_64\n[off]\nCONFIG_X = n\n[on]\nCONFIG_X = y\n"
#define MACHINE "[machine]\nkind = tcg\nguest_timeout_s = 1\n"

enum file { OF_PLAN, OF_FEATURE, OF_KERNEL, OF_MACHINE };

static const struct staged { const char *path, *good, *rest; } staged[] = {
	[OF_PLAN] = { "configs/plans/p.plan", PLAN, "" },
	[OF_FEATURE] = { "configs/features/f.feature", FEATURE, "" },
	[OF_KERNEL] = { "configs/kernels/k.kernel", KERNEL, "" },
	[OF_MACHINE] = { "configs/machines/tcg.machine", MACHINE, "host_timeout_s = 1\nmemory_mib = 64\n" },
};

/* @more stands in one of the files, behind what it has; what was said of it goes to @said */
static int load(enum file file, const char *more, char *said, size_t room)
{
	char *dir = scratch_make();
	struct plan p;
	int err;

	for (size_t i = 0; i < sizeof(staged) / sizeof(staged[0]); i++) {
		const struct staged *s = &staged[i];
		AUTO_FREE char *text = fs_path("%s%s", s->good, i == file ? more : s->rest);

		scratch_put(dir, s->path, text);
	}
	conf_set_root(dir);
	err = plan_load(&p, "p", NULL);
	if (!err)
		plan_release(&p);
	fflush(stderr);
	said[fread(said, 1, room - 1, cr_get_redirected_stderr())] = '\0';
	scratch_remove(dir);
	return err;
}

/* so many lines of that format, each with its own number */
static char *lines(const char *format, size_t n)
{
	char *text = NULL;
	size_t len;
	FILE *f = open_memstream(&text, &len);

	for (size_t i = 0; i < n; i++)
		fprintf(f, format, (int)i);
	fclose(f);
	return text;
}

/* what fits may be wrong for another reason, as a name that is nowhere, but not for its size */
static void both(enum file file, const char *fits, const char *over, const char *words)
{
	char said[4096];

	load(file, fits, said, sizeof(said));
	cr_expect_not(strstr(said, words), "at the limit: %s", said);
	cr_expect_neq(load(file, over, said, sizeof(said)), 0, "one more: no \"%s\"", words);
	cr_expect(strstr(said, words), "one more: no \"%s\" in \"%s\"", words, said);
}

static void at_most(enum file file, const char *format, size_t most, const char *words)
{
	AUTO_FREE char *fits = lines(format, most), *over = lines(format, most + 1);

	both(file, fits, over, words);
}

Test(most, lists, .init = cr_redirect_stderr)
{
	static const struct { enum file file; const char *line; size_t most; const char *words; } list[] = {
		{ OF_PLAN, "feature = f:%d\n", LIMIT_FEATURES - 1, "feature: more than 256" },	/* there is one */
		{ OF_PLAN, "kernel = k%d\n", LIMIT_KERNELS - 1, "kernel: more than 32" },
		{ OF_PLAN, "toolchain = gcc-%d\n", LIMIT_TOOLCHAINS, "toolchain: more than 16" },
		{ OF_PLAN, "model = m%d\n", LIMIT_MODELS, "model: more than 2" },
		{ OF_PLAN, "events = e%d\n", LIMIT_EVENTS, "events: more than 8" },
		{ OF_PLAN, "margin = a%d 1%%\n", LIMIT_MARGINS, "margin: more than 256" },
		{ OF_PLAN, "cases = a%d\n", LIMIT_LIST - 1, "cases: more than 4096" },
		{ OF_FEATURE, "CONFIG_A%d = y\n", LIMIT_LIST - 1, "more than 4096" },
		{ OF_FEATURE, "[a%d]\nCONFIG_X = y\n", LIMIT_ARMS - 2, "more than 64 arms" },
		{ OF_FEATURE, "guest = seccomp linear %d\n", LIMIT_STATES, "guest: more than 8" },
		{ OF_FEATURE, "patch = p%d\n", LIMIT_PATCHES, "patch: more than 64" },
		{ OF_KERNEL, "patch = p%d\n", LIMIT_PATCHES, "patch: more than 64" },
	};

	for (size_t i = 0; i < sizeof(list) / sizeof(list[0]); i++)
		at_most(list[i].file, list[i].line, list[i].most, list[i].words);
}

/* sections that differ in the order of their conditions, for they have to be known ones */
static char *sections(size_t n)
{
	char *text = NULL;
	size_t len;
	FILE *f = open_memstream(&text, &len);

	for (size_t i = 0; i < n; i++) {
		fputs("[on", f);
		for (size_t bit = 1; bit <= LIMIT_OVERRIDES; bit *= 2)
			fputs(i & bit ? " k" : " gcc", f);
		fputs("]\nCONFIG_X = y\n", f);
	}
	fclose(f);
	return text;
}

Test(most, sections_with_conditions, .init = cr_redirect_stderr)
{
	AUTO_FREE char *fits = sections(LIMIT_OVERRIDES), *over = sections(LIMIT_OVERRIDES + 1);
	char said[4096];

	cr_expect_eq(load(OF_FEATURE, fits, said, sizeof(said)), 0, "%s", said);
	both(OF_FEATURE, fits, over, "more than 256 sections with conditions");
}

/* @before: lines that have to be there too */
static void number(enum file file, const char *before, const char *key, unsigned long long least,
		   unsigned long long most)
{
	AUTO_FREE char *words = fs_path("%s: expected a whole number from %llu to %llu", key, least, most);
	const unsigned long long at[] = { least, most, least - 1, most + 1 };
	char said[4096];

	for (int i = 0; i < 4; i++) {
		AUTO_FREE char *text = fs_path("%s%s = %llu\n", before, key, at[i]);

		cr_expect_eq(!load(file, text, said, sizeof(said)), i < 2, "%s: %s", text, said);
		cr_expect(i < 2 || strstr(said, words), "%s: %s", text, said);
	}
}

Test(most, numbers, .init = cr_redirect_stderr)
{
	number(OF_PLAN, "", "batches", 1, LIMIT_BATCHES);
	number(OF_PLAN, "", "processes", 1, LIMIT_PROCESSES);
	number(OF_PLAN, "", "ops", 1, LIMIT_OPS);
	number(OF_PLAN, "", "each", 1, LIMIT_EACH);
	number(OF_PLAN, "", "seed", 1, 1ull << LIMIT_SEED_BITS);
	number(OF_MACHINE, "memory_mib = 64\n", "host_timeout_s", 1, LIMIT_TIMEOUT_S);
	both(OF_MACHINE, "host_timeout_s = 1\nmemory_mib = 65536\n", "host_timeout_s = 1\nmemory_mib = 65537\n",
	     "memory_mib = 65537: expected a whole number, 32 or more, up to 65536");
	both(OF_MACHINE, "host_timeout_s = 1\nmemory_mib = 32\n", "host_timeout_s = 1\nmemory_mib = 31\n",
	     "memory_mib = 31: expected a whole number, 32 or more");
	both(OF_PLAN, "boots = 1000\n", "boots = 1001\n", "boots: expected a whole number from 1 to 1000");
	both(OF_PLAN, "boots = 3\n", "boots = 2\n", "boots = 2: expected 3 or more");
	both(OF_PLAN, "looks = anytime\nbudget = 512\n", "looks = anytime\nbudget = 513\n",
	     "budget: expected a whole number from 1 to 512");
}

static void longest(enum file file, const char *begin, size_t most, const char *end, const char *words)
{
	AUTO_FREE char *x = malloc(most + 2);
	AUTO_FREE char *fits = NULL, *over = NULL;

	memset(x, 'x', most + 1);
	x[most + 1] = '\0';
	over = fs_path("%s%s%s", begin, x, end);
	fits = fs_path("%s%s%s", begin, x + 1, end);
	both(file, fits, over, words);
}

Test(most, bytes, .init = cr_redirect_stderr)
{
	const size_t summary = strlen("summary = "), plan = strlen(PLAN "#\n");

	longest(OF_PLAN, "summary = ", LIMIT_CONFIG_LINE - summary, "\n", "p.plan:6: line longer than 4094 bytes");
	longest(OF_FEATURE, "[", LIMIT_CONFIG_SECTION, "]\nCONFIG_X = y\n", "section name longer than 48 bytes");
	longest(OF_FEATURE, "[", LIMIT_CONFIG_SECTION, "]\n", "f.feature:8: section name longer than 48 bytes");
	longest(OF_PLAN, "#", LIMIT_CONFIG_BYTES - plan, "\n", "p.plan: larger than 1048576 bytes");
	longest(OF_FEATURE, "cmdline = a", LIMIT_CMDLINE - 1, "\n", "cmdline: longer than 2000 bytes");
}
