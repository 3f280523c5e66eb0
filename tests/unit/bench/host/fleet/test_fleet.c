// SPDX-License-Identifier: GPL-2.0-only
/* A plan as work for many machines, found out where there is no compiler; and what it is reckoned to take. */
#include "fleet/fleet.h"

#include <errno.h>
#include <sys/stat.h>

#include "build/module_source.h"
#include "fleet/fleet_past.h"
#include "fleet/fleet_state.h"
#include "fleet/fleet_submit.h"
#include "machine/machine.h"
#include "matrix/boot_id.h"
#include "results/results.h"
#include "scratch.h"

#define HEAD "[feature]\nsummary = s\narch = x86_64 arm64\n"
#define PLAN "[plan]\nkernel = ./k.kernel\nfeature = ./f.feature\nfeature = ./g.feature\narch = x86_64\ncases = *\n" \
	"boots = 3\n"

static char *dir;
static struct plan p;
static struct fleet f;

static void begin(void)
{
	AUTO_FREE char *path = NULL, *cache = NULL;

	dir = scratch_make();
	path = fs_path("%s/p.plan", dir);
	cache = fs_path("%s/cache", dir);
	setenv("XDG_CACHE_HOME", cache, 1);
	setenv("HARDBENCH_PATH", dir, 1);		/* no compiler, no emulator, no apt, no Slurm */
	scratch_put(dir, "p.plan", PLAN);
	scratch_put(dir, "f.feature", HEAD "[off]\nCONFIG_A = n\n[on]\nCONFIG_A = y\n"
					   "[toggled]\nimage = off\ncmdline = a\n");
	scratch_put(dir, "g.feature", HEAD "[off]\nCONFIG_A = n\n[on]\nCONFIG_B = y\n");
	scratch_put(dir, "k.kernel", "[kernel]\nversion = 7.3\nprovider = apt linux-source-0.0-none\n");
	results_set_dir(dir);
	cr_assert_eq(plan_load(&p, path, NULL), 0);
}

static void end(void)
{
	fleet_close(&f);
	plan_release(&p);
	scratch_remove(dir);
}

static const struct fleet_kernel *kernel(const char *part)
{
	for (size_t i = 0; i < f.nr_kernels; i++)
		if (!strcmp(f.kernel[i].part, part))
			return &f.kernel[i];
	cr_assert_fail("no kernel %s", part);
	abort();
}

/* whose boots others make may have its kernels made here, for boards; those that others make too are none to make */
Test(fleet, kernels_made_elsewhere_are_none_to_make, .init = begin, .fini = end)
{
	AUTO_FREE char *path = NULL;

	cr_assert_eq(fleet_open(&f, &p), 0);
	cr_assert(f.nr_kernels > 0);
	fleet_close(&f);
	plan_release(&p);
	scratch_put(dir, "k.kernel", "[kernel]\nversion = 7.3\nprovider = elsewhere\n");
	path = fs_path("%s/p.plan", dir);
	cr_assert_eq(plan_load(&p, path, NULL), 0);
	cr_assert_eq(fleet_open(&f, &p), 0);
	cr_assert_eq(f.nr_kernels, 0);
}

Test(fleet, kernels_that_are_asked_for_twice_are_made_once)
{
	begin();
	cr_assert_eq(fleet_open(&f, &p), 0);
	cr_expect_eq(f.nr_kernels, 3, "off is of both features, toggled boots the image of off");
	cr_expect_eq(f.nr_cells, 2);
	cr_expect_eq(f.set.nr_boots, 15);
	cr_expect_eq(kernel("f/off k x86_64 gcc lean")->after, 0, "a baseline starts from nothing");
	cr_expect_eq(kernel("f/on k x86_64 gcc lean")->after, 0);
	cr_expect_eq(kernel("g/on k x86_64 gcc lean")->after, 0);
	cr_expect_str_eq(f.cell[0].part, "f k x86_64 gcc lean");
	cr_expect(fleet_needs(&f, &f.cell[1], kernel("f/off k x86_64 gcc lean")));
	cr_expect(!fleet_needs(&f, &f.cell[1], kernel("f/on k x86_64 gcc lean")));
	cr_expect_eq(f.cell[0].nr_missing, 9);
	end();
}

static void put_boot(size_t i, const char *outcome, const char *ended, const char *runner)
{
	const struct boot *b = &f.set.boots[i];
	AUTO_FREE char *name = fs_path("boot/%08zx%s/boot.json", i, strcmp(outcome, "done") ? ".failed-1" : "");
	AUTO_FREE char *text = NULL;
	struct machine_handle on;
	char recipe[65];

	cr_assert_eq(boot_recipe(&p, b, recipe), 0);
	cr_assert_eq(machine_open(&on, &p.machine_def), 0);
	text = fs_path("{\"id\": \"%08zx\", \"build\": \"b\", \"feature\": \"%s\", \"arm\": \"%s\", \"arch\": \"%s\","
		       "\"kernel\": \"%s\", \"toolchain\": \"%s\", \"base\": \"%s\", \"machine\": \"%s\","
		       "\"seed\": %llu, \"index\": %u, \"plan\": \"p\", \"cases\": \"*\", \"kcases\": \"\","
		       "\"recipe_sha256\": \"%s\", \"runner_sha256\": \"%s\", \"plugin_sha256\": \"%s\","
		       "\"outcome\": \"%s\", \"ended\": \"%s\", \"wall_s\": 12, \"memory_mib\": 100}",
		       i, b->feature->name, b->arm->name, b->arch, b->kernel->name, b->toolchain, p.base.at[0],
		       p.machine,
		       (unsigned long long)b->seed, b->index, recipe, runner ? runner : "absent", on.ops->counter(&on),
		       outcome, ended);
	machine_close(&on);
	scratch_put(dir, name, text);
	if (!strcmp(outcome, "done")) {
		AUTO_FREE char *samples = fs_path("boot/%08zx/samples.tsv", i);
		AUTO_FREE char *head = fs_path("# boot %08zx\n", i);

		scratch_put(dir, samples, head);
	}
}

static void again(void)
{
	fleet_close(&f);
	cr_assert_eq(fleet_open(&f, &p), 0);
}

Test(fleet, what_is_there_is_not_asked_for_again)
{
	AUTO_FREE char *lib = NULL;

	begin();
	lib = fs_path("%s/lib", dir);
	setenv("HARDBENCH_LIB", lib, 1);		/* there is no runner, no plugin: "absent" */
	cr_assert_eq(fleet_open(&f, &p), 0);
	for (size_t i = 0; i < 5; i++)			/* block 0 of both features */
		put_boot(i, "done", "2026-01-01T00:00:00Z", NULL);
	put_boot(5, "panic", "2026-01-01T00:00:00Z", NULL);
	put_boot(6, "done", "2026-01-01T00:00:00Z", "of another version");
	again();
	cr_expect_eq(f.boot[0], FLEET_DONE);
	cr_expect_eq(f.boot[5], FLEET_FAILED);
	cr_expect_eq(f.boot[6], FLEET_MISSING, "what is made now is another boot");
	cr_expect_eq(f.boot[7], FLEET_MISSING);
	cr_expect(!f.cell[0].missing[0] && f.cell[0].missing[1] && f.cell[0].missing[2]);
	cr_expect_eq(f.cell[0].nr_missing, 6);
	cr_expect(kernel("f/on k x86_64 gcc lean")->wanted);
	end();
}

static const char *cell_of(const struct text_table *t, const char *part, size_t column)
{
	for (size_t i = 0; i < t->cells.n; i += t->nr_columns)
		if (!strcmp(t->cells.at[i + 1], part))
			return t->cells.at[i + column];
	cr_assert_fail("no row of %s", part);
	abort();
}

Test(fleet, status_says_it_in_a_table)
{
	enum { STATE = 2, WHERE, DETAIL };
	AUTO_FREE char *lib = NULL, *squeue = NULL, *path = NULL;
	struct fleet_sum sum;
	struct text_table t;

	begin();
	lib = fs_path("%s/lib", dir);
	setenv("HARDBENCH_LIB", lib, 1);
	scratch_put(dir, "squeue", "#!/bin/sh\n"
				   "printf '8_0|RUNNING|node2|3:05|None\\n9_0|PENDING||0:00|Dependency\\n'\n");
	squeue = fs_path("%s/squeue", dir);
	cr_assert_eq(chmod(squeue, 0755), 0);
	path = fs_path("%s:/bin", dir);
	setenv("HARDBENCH_PATH", path, 1);
	scratch_put(dir, "fleet/p-x86_64/jobs.tsv", "7_0\tkernels\t0\t0\tf/on k x86_64 gcc lean\n"
						    "8_0\tboots\t0\t1\tf k x86_64 gcc lean\n"
						    "9_0\tanalysis\t0\t0\t\n");
	scratch_put(dir, "build/00.failed", "no such option\nwhen 2026-01-01T00:00:00Z\narm g on k x86_64 gcc\n");
	cr_assert_eq(fleet_open(&f, &p), 0);
	put_boot(0, "done", "2026-01-01T00:00:00Z", NULL);
	put_boot(1, "hang", "2026-01-01T00:00:00Z", NULL);
	again();
	cr_assert_eq(fleet_state(&f, "p-x86_64", &t, &sum), 0);
	cr_expect_str_eq(cell_of(&t, "f/on k x86_64 gcc lean", STATE), "missing");
	cr_expect(strstr(cell_of(&t, "f/on k x86_64 gcc lean", DETAIL), "task 7_0 has ended: "));
	cr_expect_str_eq(cell_of(&t, "g/on k x86_64 gcc lean", STATE), "failed");
	cr_expect_str_eq(cell_of(&t, "g/on k x86_64 gcc lean", DETAIL), "no such option");
	cr_expect_str_eq(cell_of(&t, "f k x86_64 gcc lean", STATE), "1 of 9 done, running");
	cr_expect_str_eq(cell_of(&t, "f k x86_64 gcc lean", WHERE), "node2");
	cr_expect(strstr(cell_of(&t, "f k x86_64 gcc lean", DETAIL), "task 8_0, 3:05; boot 0 of "));
	cr_expect_str_eq(cell_of(&t, "g k x86_64 gcc lean", STATE), "0 of 6 done, missing");
	cr_expect_str_eq(cell_of(&t, "p-x86_64", STATE), "waiting");
	cr_expect(sum.boots == 15 && sum.done == 1 && sum.failed == 1 && sum.running == 1 && sum.waiting == 1);
	text_table_release(&t);
	end();
}

static void put_program(const char *name, const char *text)
{
	AUTO_FREE char *path = fs_path("%s/%s", dir, name), *search = fs_path("%s:/bin", dir);

	scratch_put(dir, name, text);
	cr_assert_eq(chmod(path, 0755), 0);
	setenv("HARDBENCH_PATH", search, 1);
}

/* each array is a job of its own number; the options of the last are kept */
static void put_slurm(void)
{
	put_program("squeue", "#!/bin/sh\n");
	put_program("sbatch", "#!/bin/sh\nn=$(cat ${0%/*}/n 2>/dev/null); n=$((n + 1)); echo $n | tee ${0%/*}/n\n"
			      "for script; do :; done; printf '%s\\n' \"$@\" >$script.args\n");
}

static void submit(const struct fleet_options *o)
{
	static const struct strlist no_cases;

	cr_assert_gt(fleet_submit(&f, "p-x86_64", &(struct fleet_call){
		.program = "/p", .plan = "/p.plan", .results = "/r", .cache = "/c", .packs = "/s", .cases = &no_cases,
		.options = o }, o), 0);
}

/* a task has both arms of its blocks: it is known by the feature, and two tasks have no block in common */
Test(fleet, both_arms_of_a_block_are_boots_of_one_task)
{
	static const struct fleet_options o = { .boots = true, .blocks = 2 };
	AUTO_FREE char *lib = NULL, *jobs = NULL, *script = NULL;

	begin();
	lib = fs_path("%s/lib", dir);
	setenv("HARDBENCH_LIB", lib, 1);
	put_slurm();
	p.boots = 5;
	cr_assert_eq(fleet_open(&f, &p), 0);
	for (size_t i = 0; i < f.set.nr_boots; i++)	/* of f block 1, and of one arm block 2 */
		if (f.set.boots[i].feature == f.cell[0].feature && (f.set.boots[i].index == 1 ||
		    (f.set.boots[i].index == 2 && !strcmp(f.set.boots[i].arm->name, "on"))))
			put_boot(i, "done", "2026-01-01T00:00:00Z", NULL);
	again();
	submit(&o);
	jobs = scratch_get(dir, "fleet/p-x86_64/jobs.tsv");
	cr_expect_str_eq(jobs, "1_0\tboots\t0\t2\tf k x86_64 gcc lean\n1_1\tboots\t3\t4\tf k x86_64 gcc lean\n"
			 "2_0\tboots\t0\t1\tg k x86_64 gcc lean\n2_1\tboots\t2\t3\tg k x86_64 gcc lean\n"
			 "2_2\tboots\t4\t4\tg k x86_64 gcc lean\n");
	script = scratch_get(dir, "fleet/p-x86_64/boots-0.sh");
	cr_expect(strstr(script, "\n0) part='f k x86_64 gcc lean' boots=0-2 ;;\n"
				 "1) part='f k x86_64 gcc lean' boots=3-4 ;;\nesac\n"), "%s", script);
	end();
}

Test(fleet, boots_that_are_timed_have_their_node_for_themselves_and_nodes_that_are_alike)
{
	struct fleet_options o = { .kernels = true, .boots = true };
	AUTO_FREE char *kernels = NULL, *boots = NULL;

	begin();
	put_slurm();
	cr_assert_eq(fleet_open(&f, &p), 0);
	cr_expect_eq(fleet_for_times(&p, &o), 0);
	cr_expect(!o.exclusive, "what is counted is the same on any node");
	free(p.machine_def.kind);
	p.machine_def.kind = strdup("kvm");
	cr_redirect_stderr();
	cr_expect_eq(fleet_for_times(&p, &o), -EINVAL);
	scratch_expect_stderr("machine tcg is timed, and nodes may differ: --constraint FEATURE");
	o.constraint = "epyc";
	cr_expect_eq(fleet_for_times(&p, &o), 0);
	submit(&o);
	kernels = scratch_get(dir, "fleet/p-x86_64/kernels-0.sh.args");
	boots = scratch_get(dir, "fleet/p-x86_64/boots-2.sh.args");
	cr_expect(strstr(kernels, "--constraint=epyc\n") && !strstr(kernels, "--exclusive\n"), "%s", kernels);
	cr_expect(strstr(boots, "--constraint=epyc\n--exclusive\n"), "%s", boots);
	free(p.machine_def.kind);
	p.machine_def.kind = strdup("metal");		/* which is another machine than the node that drives it */
	o = (struct fleet_options){ .boots = true };
	cr_expect(!fleet_for_times(&p, &o) && !o.exclusive);
	end();
}

Test(fleet_past, what_is_not_known_has_a_default)
{
	const struct fleet_past none = { 0 };
	const struct fleet_share k = fleet_share_kernel(&none, 4), b = fleet_share_boots(&none, 2, 12);

	cr_expect(k.cores == 4 && k.minutes == 180 && k.memory_mib == 4096);
	cr_expect(b.cores == 2 && b.minutes == 16 && b.memory_mib == 2048);
	cr_expect_eq(fleet_blocks_a_job(&none, 2, 2), 10, "boots of 30 s for 300 s");
}

Test(fleet_past, what_was_measured_is_doubled)
{
	const struct fleet_past past = { .build_cpu_s = 7200, .build_mib = 1000, .boot_s = 60, .boot_mib = 400 };
	const struct fleet_share k = fleet_share_kernel(&past, 4), b = fleet_share_boots(&past, 2, 13);

	cr_expect(k.minutes == 60 && k.memory_mib == 2000 + 4 * 256);
	cr_expect(b.minutes == 14 && b.memory_mib == 1600);
	cr_expect_eq(fleet_blocks_a_job(&past, 2, 2), 5);
	cr_expect_eq(fleet_blocks_a_job(&past, 1, 20), 1, "at least one");
}

Test(fleet_past, it_is_read_from_the_cache_and_the_results)
{
	struct fleet_past past;
	AUTO_FREE char *lib = NULL;

	begin();
	lib = fs_path("%s/lib", dir);
	setenv("HARDBENCH_LIB", lib, 1);
	cr_assert_eq(fleet_open(&f, &p), 0);
	put_boot(0, "done", "2026-01-01T00:00:00Z", NULL);
	scratch_put(dir, "cache/hardbench/build/aa/manifest.json",
		    "{\"arch\": \"x86_64\", \"base\": \"lean\", \"build_cpu_seconds\": 900.5,"
		    "\"build_memory_mib\": 700}");
	scratch_put(dir, "cache/hardbench/build/ab/manifest.json",
		    "{\"arch\": \"x86_64\", \"base\": \"full\", \"build_cpu_seconds\": 9000,"
		    "\"build_memory_mib\": 7000}");
	scratch_put(dir, "cache/hardbench/build/ac/manifest.json", "not JSON");
	again();
	fleet_past_read(&past, &f.records, "x86_64", "lean");
	cr_expect(past.build_cpu_s == 900.5 && past.build_mib == 700 && past.boot_s == 12 && past.boot_mib == 100);
	fleet_past_read(&past, &f.records, "arm64", "lean");
	cr_expect(past.build_cpu_s == 0 && past.boot_s == 0);
	end();
}
