// SPDX-License-Identifier: GPL-2.0-only
/* What squeue prints, and what a node is given to run. */
#include "fleet/slurm.h"

#include <errno.h>
#include <sys/stat.h>

#include "fleet/fleet_script.h"
#include "scratch.h"

Test(slurm, the_queue_is_read_line_by_line)
{
	struct slurm_queue q = { 0 };

	cr_assert_eq(slurm_queue_parse(&q, "slurm_load_jobs error: x|y\n12_3|RUNNING|node2|3:05|None\n"
					   "13_0|PENDING||0:00|Dependency\n14|\n"), 0);
	cr_assert_eq(q.n, 3, "what does not begin with a number is a message");
	cr_expect_str_eq(slurm_queue_find(&q, "12_3")->node, "node2");
	cr_expect_str_eq(slurm_queue_find(&q, "12_3")->time, "3:05");
	cr_expect_str_eq(slurm_queue_find(&q, "13_0")->state, "PENDING");
	cr_expect_str_eq(slurm_queue_find(&q, "13_0")->why, "Dependency");
	cr_expect_str_eq(slurm_queue_find(&q, "14")->why, "", "a line that is cut off");
	cr_expect_null(slurm_queue_find(&q, "12"));
	slurm_queue_release(&q);
}

/* a program of that name, first in PATH */
static char *fake(const char *name, const char *text)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/%s", dir, name);
	AUTO_FREE char *search = fs_path("%s:/usr/bin:/bin", dir);

	scratch_put(dir, name, text);
	cr_assert_eq(chmod(path, 0755), 0);
	setenv("HARDBENCH_PATH", search, 1);
	return dir;
}

static const struct slurm_job job = {
	.name = "n", .script = "/s cripts/a.sh", .log_dir = "/l", .nr_tasks = 3, .share = { 2, 30, 1500 },
	.after = "12_0:13", .constraint = "fast", .exclusive = true,
};

Test(slurm, a_job_is_asked_for_with_all_that_it_needs)
{
	char *dir = fake("sbatch", "#!/bin/sh\nprintf '%s\\n' \"$@\" >${0%/*}/args\n"
				   "echo 'sbatch: a warning'; echo '17;cluster'\n");
	AUTO_FREE char *id = NULL, *args = NULL;

	cr_assert_eq(slurm_submit(&job, &id), 0);
	cr_expect_str_eq(id, "17");
	args = scratch_get(dir, "args");
	cr_expect_str_eq(args, "--parsable\n--requeue\n--open-mode=append\n--job-name=n\n--array=0-2\n"
			 "--output=/l/%A_%a.log\n--cpus-per-task=2\n--mem=1500\n"
			 "--time=30\n--dependency=afterany:12_0:13\n"
			 "--constraint=fast\n"
			 "--exclusive\n/s cripts/a.sh\n");
	scratch_remove(dir);
}

Test(slurm, what_sbatch_refuses_is_said)
{
	char *dir = fake("sbatch", "#!/bin/sh\necho 'sbatch: error: no such partition' >&2; exit 1\n");
	AUTO_FREE char *id = NULL;

	cr_redirect_stderr();
	cr_expect_eq(slurm_submit(&job, &id), -EINVAL);
	scratch_expect_stderr("sbatch /s cripts/a.sh: sbatch: error: no such partition");
	scratch_remove(dir);
}

Test(slurm, a_host_without_it_is_told_what_to_install)
{
	struct slurm_queue q;
	AUTO_FREE char *id = NULL;

	setenv("HARDBENCH_PATH", "/nonexistent", 1);
	cr_redirect_stderr();
	cr_expect_eq(slurm_queue_read(&q, "n"), -ENOENT);
	cr_expect_eq(slurm_submit(&job, &id), -ENOENT);
	scratch_expect_stderr("apt-get install slurm-client");
}

static struct strlist cases;
static const struct fleet_options options = { .cores = 3, .blocks = 2, .exclusive = true };
static const struct fleet_task task[] = {
	{ "f 6.12 arm64 gcc lean", 0, 3, 8 }, { "it's/$x `y` 6.12 arm64 gcc lean", 4, 5, 4 },
};

/* run a script as task @id of an array, with "hardbench" printing how it is called */
static char *run(void (*fn)(FILE *f, const struct fleet_call *c), struct fleet_call c, int id)
{
	char *dir = scratch_make();
	AUTO_FREE char *program = fs_path("%s/hard'bench", dir), *script = fs_path("%s/s.sh", dir);
	AUTO_FREE char *packs = fs_path("%s", dir);
	AUTO_FREE char *cmd = fs_path("SLURM_ARRAY_JOB_ID=7 SLURM_ARRAY_TASK_ID=%d SLURMD_NODENAME=n2 "
				      "sh %s >%s/out", id, script, dir);
	FILE *f = fopen(script, "we");
	char *text;

	scratch_put(dir, "hard'bench", "#!/bin/sh\nshift; echo \"$XDG_CACHE_HOME $*\"\n");
	cr_assert_eq(chmod(program, 0755), 0);
	c.program = program;
	c.plan = "/a plan.plan";
	c.results = "/r";
	c.cache = "/c ache";
	c.arch = "all";
	c.cases = &cases;
	c.options = &options;
	c.packs = packs;
	fn(f, &c);
	cr_assert_eq(fclose(f), 0);
	cr_assert_eq(system(cmd), 0);
	text = scratch_get(dir, "out");
	for (char *p; (p = strstr(text, dir));)		/* its name is another each time */
		memmove(p, p + strlen(dir), strlen(p + strlen(dir)) + 1);
	scratch_remove(dir);
	return text;
}

static void kernels(FILE *f, const struct fleet_call *c) { fleet_script_kernels(f, c, task, 2); }
static void boots(FILE *f, const struct fleet_call *c) { fleet_script_boots(f, c, task, 2); }

Test(slurm_script, a_kernel)
{
	AUTO_FREE char *text = run(kernels, (struct fleet_call){ 0 }, 1);

	cr_expect_str_eq(text, "/c ache /r build /a plan.plan --arch all --only it's/$x `y` 6.12 arm64 gcc lean\n",
			 "no word is taken apart, none is executed");
}

Test(slurm_script, boots_in_the_shared_folder_and_in_one_of_the_node)
{
	AUTO_FREE char *shared = NULL, *own = NULL;

	cr_assert_eq(strlist_add_words(&cases, "sys/* x"), 0);
	shared = run(boots, (struct fleet_call){ 0 }, 0);
	own = run(boots, (struct fleet_call){ .node_results = "/var/hb" }, 1);
	cr_expect_str_eq(shared, "/c ache /r boot /a plan.plan --arch all --cases sys/* --cases x "
			 "--only f 6.12 arm64 gcc lean --boots 0-3\n");
	cr_expect_str_eq(own, "/c ache /var/hb/n2 build /a plan.plan --arch all "
			 "--only it's/$x `y` 6.12 arm64 gcc lean\n"
			 "/c ache /var/hb/n2 boot /a plan.plan --arch all --cases sys/* --cases x "
			 "--only it's/$x `y` 6.12 arm64 gcc lean --boots 4-5\n"
			 "/c ache /var/hb/n2 pack /a plan.plan --arch all /7-1.tar.xz --cases sys/* --cases x\n");
	strlist_release(&cases);
}

Test(slurm_script, the_analysis_says_what_is_missing_and_asks_for_more)
{
	AUTO_FREE char *one = run(fleet_script_analysis, (struct fleet_call){ 0 }, 0), *looks = NULL;

	cr_expect_str_eq(one, "/c ache /r collect /a plan.plan --arch all\n/c ache /r analyze /a plan.plan --arch all\n"
			 "/c ache /r report /a plan.plan --arch all\n/c ache /r status /a plan.plan --arch all\n");
	looks = run(fleet_script_analysis, (struct fleet_call){ .looks = true, .boots = 7, .anytime = true }, 0);
	cr_expect(strstr(looks, "run /a plan.plan --arch all --anytime --executor slurm --beyond 7 --jobs 3 --blocks 2 "
			 "--exclusive\n"), "%s", looks);
}
