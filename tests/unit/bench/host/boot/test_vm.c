// SPDX-License-Identifier: GPL-2.0-only
/* The engine under every boot, with a shell in the place of an emulator. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "boot/vm.h"
#include "results/whole.h"
#include "results/results.h"
#include "scratch.h"

enum { BOOTS = 4 };

static const char *script;		/* what the machine does */
static char *dir;
static struct vm vm[BOOTS];
static unsigned int prepared, finished, released;
static int errs[BOOTS], status[BOOTS];
static bool judged[BOOTS];		/* prepare() says that there is nothing to run */
static char flood[80];			/* of the boot that was finished last */
static int refuse;			/* what prepare() of boot 1 returns, or 0 */
static unsigned int bad;		/* so many more boots ask to be tried again */

static int sh_argv(const struct machine_guest *g, struct strlist *argv)
{
	(void)g;
	return strlist_add(argv, "sh") ?: strlist_add(argv, "-c") ?: strlist_add(argv, script);
}

static int sh_version(const char *arch, char **version)
{
	*version = fs_path("sh for %s", arch);
	return 0;
}

static const char *const sh_work[] = { "counts.bin", NULL };
static struct machine_ops sh = {
	.kind = "sh", .argv = sh_argv, .version = sh_version, .work = sh_work, .parallel = true,
};
static struct machine def = { .name = (char *)"sh", .kind = (char *)"sh", .host_timeout_s = 20 };
static const struct machine_handle on = { .def = &def, .ops = &sh };
static struct kernel_def kernel = { .name = (char *)"6.12", .version = (char *)"6.12" };
static struct arm arm = { .name = (char *)"on" };
static struct feature feature = { .name = (char *)"f" };
static const struct build build = { .id = "00b1", .base = "lean" };
static const struct boot boot = {
	.build = &build, .feature = &feature, .arm = &arm, .kernel = &kernel, .arch = "x86_64", .toolchain = "gcc",
	.seed = 5, .id = "0123456789abcdef",
};
static const struct plan plan = { .name = (char *)"p", .machine = (char *)"sh" };

static char *title(void *ctx, size_t i)
{
	(void)ctx;
	return fs_path("boot %zu", i);
}

static int prepare(void *ctx, size_t i, struct subproc *sp)
{
	int err = vm_begin(&vm[i], &on, &plan, &boot, i ? "other" : boot.id);

	(void)ctx;
	prepared++;
	if (err == VM_ELSEWHERE)
		return err;
	cr_assert_eq(err, 0);
	if (refuse && i == 1)
		return refuse;
	if (vm_start(&vm[i], MACHINE_RUN, sp))
		return -EINVAL;
	return judged[i];
}

static int tick(void *ctx, size_t i)
{
	(void)ctx;
	return vm_tick(&vm[i]);
}

static int finish(void *ctx, size_t i, const struct subproc *sp, int err, struct progress *progress)
{
	(void)ctx;
	(void)progress;
	finished++;
	errs[i] = err;
	status[i] = sp->exit_code;
	vm_ended(&vm[i], sp);
	snprintf(flood, sizeof(flood), "%s", vm[i].flood);
	err = vm_commit(&vm[i], !bad && !err && !sp->exit_code && !judged[i]);
	return err || !bad ? err : (bad--, VM_AGAIN);
}

static void release(void *ctx, size_t i)
{
	(void)ctx;
	released++;
	vm_release(&vm[i]);
}

static const struct vm_jobs jobs = {
	.what = "boot", .title = title, .prepare = prepare, .tick = tick, .finish = finish, .release = release,
};

static void begin(const char *what)
{
	AUTO_FREE char *image = NULL;

	dir = scratch_make();
	results_set_dir(dir);
	image = results_build(build.id, NULL);
	cr_assert_eq(fs_mkdirs(image), 0);
	scratch_put(image, "image", "");
	script = what;
	cr_redirect_stderr();
}

static bool there(const char *path)
{
	AUTO_FREE char *full = fs_path("%s/boot/%s", dir, path);

	return fs_exists(full);
}

/* what an earlier run left under that name has no boot.json, or is a file: it goes aside, and the boot is kept */
Test(vm, what_is_damaged_does_not_stand_in_the_way)
{
	AUTO_FREE char *file = NULL;

	begin("echo hello >console.log");
	scratch_put(dir, "boot/0123456789abcdef/samples.tsv", "old");
	cr_assert_eq(vm_run_all(&jobs, 1, &on, 0), 0);
	cr_expect(there("0123456789abcdef/console.log"));
	cr_expect(there("0123456789abcdef.damaged-1/samples.tsv"));
	scratch_expect_stderr("0123456789abcdef is damaged: boot.json is missing; it is ");

	file = fs_path("%s/boot/0123456789abcdef", dir);
	cr_assert_eq(fs_remove(file), 0);
	scratch_put(dir, "boot/0123456789abcdef", "a file");
	cr_assert_eq(vm_run_all(&jobs, 1, &on, 0), 0);
	cr_expect(there("0123456789abcdef/console.log"));
	cr_expect(there("0123456789abcdef.damaged-2"));
	scratch_remove(dir);
}

Test(vm, a_boot_that_another_run_finished_stays)
{
	AUTO_FREE char *other = NULL;

	begin("echo hello >console.log");
	scratch_put(dir, "boot/0123456789abcdef/boot.json", "{}");
	other = fs_path("%s/boot/0123456789abcdef", dir);
	cr_assert_eq(whole_seal(WHOLE_BOOT, other, "0123456789abcdef"), 0);
	cr_assert_eq(vm_run_all(&jobs, 1, &on, 0), 0);
	cr_expect_not(there("0123456789abcdef/console.log"));
	cr_expect_not(there("0123456789abcdef.damaged-1"));
	scratch_remove(dir);
}

Test(vm, a_boot_gets_its_name_and_keeps_no_work_files)
{
	begin("echo hello >console.log; touch port.bin counts.bin initramfs.cpio; echo noise");
	cr_assert_eq(vm_run_all(&jobs, 1, &on, 0), 0);
	cr_expect(there("0123456789abcdef/console.log"));
	cr_expect(!there("0123456789abcdef/port.bin") && !there("0123456789abcdef/counts.bin"));
	cr_expect(!there("0123456789abcdef/initramfs.cpio") && !there("0123456789abcdef/machine.log"));
	cr_expect_eq(errs[0], 0);
	scratch_remove(dir);
}

Test(vm, one_that_fails_is_kept_under_the_first_name_that_is_free)
{
	begin("exit 3");
	for (unsigned int k = 0; k < 2; k++)
		cr_assert_eq(vm_run_all(&jobs, 1, &on, 0), 0);
	cr_expect_eq(status[0], 3);
	cr_expect(there("0123456789abcdef.failed-1") && there("0123456789abcdef.failed-2"));
	cr_expect(!there("0123456789abcdef"));
	scratch_remove(dir);
}

Test(vm, one_that_failed_is_tried_again_before_the_next, .timeout = 30)
{
	struct vm_jobs more = jobs;

	more.tries = 3;
	begin("exit 0");
	sh.parallel = false;
	bad = 2;
	cr_assert_eq(vm_run_all(&more, 2, &on, 0), 0);
	cr_expect(there("0123456789abcdef/"));
	cr_expect(there("0123456789abcdef.failed-1") && there("0123456789abcdef.failed-2"));
	cr_expect_eq(prepared, 4);
	bad = 5;				/* as often as it may, and then the next */
	prepared = 0;
	cr_assert_eq(vm_run_all(&more, 2, &on, 0), 0);
	cr_expect_eq(prepared, 6);
	cr_expect(there("other"));
	sh.parallel = true;
	scratch_remove(dir);
}

Test(vm, what_is_judged_before_it_runs_is_finished_all_the_same)
{
	begin("touch ran");
	judged[0] = true;
	cr_assert_eq(vm_run_all(&jobs, 1, &on, 0), 0);
	cr_expect_eq(finished, 1);
	cr_expect_eq(released, 1);
	cr_expect(there("0123456789abcdef.failed-1") && !there("0123456789abcdef.failed-1/ran"));
	scratch_remove(dir);
}

Test(vm, what_cannot_be_prepared_ends_all_and_leaves_no_folder)
{
	AUTO_FREE char *left = NULL, *wanted = NULL;

	begin("true");
	refuse = -ENOSPC;
	cr_expect_eq(vm_run_all(&jobs, 3, &on, 1), -ENOSPC);
	cr_expect_eq(prepared, 2, "the third is not begun");
	cr_expect_eq(released, 2);
	wanted = fs_path("%s/boot/other", dir);
	left = fs_temp(wanted);
	cr_expect(!fs_exists(left));
	scratch_remove(dir);
}

/* head(1) is done before the first tick, or it is not: both ends see it */
Test(vm, a_flood_is_ended_and_its_head_is_kept)
{
	static const char *const scripts[] = {
		"head -c 4000000 /dev/zero >console.log; exec sleep 20",
		"head -c 20000000 /dev/zero >console.log; exit 3",
	};

	for (size_t i = 0; i < ARRAY_SIZE(scripts); i++) {
		AUTO_FREE char *path = NULL;
		struct stat st;

		begin(scripts[i]);
		cr_assert_eq(vm_run_all(&jobs, 1, &on, 0), 0);
		cr_expect_str_eq(flood, "its console has more than 2 MiB");
		cr_expect(i || errs[0] == -ECANCELED, "%d", errs[0]);
		path = fs_path("%s/boot/0123456789abcdef.failed-1/console.log", dir);
		cr_assert_eq(stat(path, &st), 0);
		cr_expect_eq(st.st_size, VM_FLOOD_KEPT);
		scratch_remove(dir);
	}
}

static int stop_at_once(const struct machine_guest *g, const char *where)
{
	(void)g;
	(void)where;
	return 1;
}

Test(vm, the_machines_own_tick_can_end_it)
{
	begin("sleep 20");
	sh.tick = stop_at_once;
	cr_assert_eq(vm_run_all(&jobs, 1, &on, 0), 0);
	cr_expect_eq(errs[0], -ECANCELED);
	scratch_remove(dir);
}

/* each notes that it runs; two at once would find the other's note */
Test(vm, a_kind_that_bears_no_neighbour_runs_one_at_a_time)
{
	begin("[ ! -e ../busy ] || exit 9; touch ../busy; sleep 0.3; rm ../busy");
	sh.parallel = false;
	cr_assert_eq(vm_run_all(&jobs, 2, &on, 2), 0);
	cr_expect(status[0] == 0 && status[1] == 0);
	scratch_remove(dir);
}

Test(vm, what_another_process_runs_is_left_out, .timeout = 20)
{
	AUTO_FREE char *root = NULL;
	int ready[2], end;
	pid_t child;
	char c;

	begin("echo hello >console.log");
	root = results_step("boot");
	cr_assert(!fs_mkdirs(root) && !pipe(ready));
	child = fork();
	if (!child) {
		struct fs_claim claim;

		if (!fs_claim(&claim, root, boot.id, false) && write(ready[1], "x", 1) == 1)
			usleep(500000);
		_exit(write(ready[1], "y", 1) != 1);	/* which lets go of it */
	}
	cr_assert_eq(read(ready[0], &c, 1), 1);
	cr_assert_eq(vm_run_all(&jobs, 2, &on, 1), 0);
	cr_expect(!there("0123456789abcdef/console.log") && there("other/console.log"));
	cr_expect_eq(finished, 1);
	cr_expect_eq(released, 2);
	cr_expect_eq(vm_await(boot.id), 0);
	cr_assert(!fcntl(ready[0], F_SETFL, O_NONBLOCK));
	cr_expect(read(ready[0], &c, 1) == 1 && c == 'y', "until it is done");
	cr_expect_eq(waitpid(child, &end, 0), child);
	cr_expect_not(there(".0123456789abcdef.lock"));
	scratch_remove(dir);
}

Test(vm, what_every_boot_json_says)
{
	struct js *o = js_object();
	AUTO_FREE char *path = NULL, *text = NULL;
	struct subproc sp;
	size_t len;

	begin("true");
	cr_assert_eq(vm_begin(&vm[0], &on, &plan, &boot, boot.id), 0);
	cr_assert_eq(vm_start(&vm[0], MACHINE_RUN, &sp), 0);
	vm_json_what(o, &vm[0], NULL);
	vm_json_command(o, &vm[0]);
	cr_assert_eq(vm_json_write(&vm[0], o), 0);
	js_free(o);
	path = fs_path("%s/boot.json", vm[0].dir);
	cr_assert_eq(fs_read(path, &text, &len), 0);
	cr_expect(strstr(text, "\"machine\": \"sh\",\n \"machine_kind\": \"sh\",\n \"seed\": 5,\n \"index\": 0,\n"),
		  "%s", text);
	cr_expect(strstr(text, "\"emulator\": \"sh for x86_64\""), "%s", text);
	vm_release(&vm[0]);
	scratch_remove(dir);
}
