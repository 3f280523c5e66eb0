// SPDX-License-Identifier: GPL-2.0-only
#include "proof/proof.h"
#include "proof/proof_effect.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "bench/record/guest_stream.h"
#include "bench/base/cleanup.h"
#include "bench/base/subproc.h"
#include "scratch.h"

/* gzip of "CONFIG_A=y\n# CONFIG_B is not set\nCONFIG_C=\"text\"\nCONFIG_AB=y\n" comes from gzip itself */
static void pack_config(const char *dir, char **data, size_t *len)
{
	AUTO_FREE char *path = fs_path("%s/config", dir), *packed = fs_path("%s/config.gz", dir), *out = NULL;
	const char *const argv[] = { "gzip", "-n", path, NULL };
	int code = -1;

	scratch_put(dir, "config", "CONFIG_AB=n\nCONFIG_A=y\n# CONFIG_B is not set\nCONFIG_C=\"text\"\nCONFIG_D=m\n");
	cr_assert_eq(subproc_capture(argv, &out, &code), 0);
	cr_assert_eq(code, 0, "%s", out);
	cr_assert_eq(fs_read(packed, data, len), 0);
}

static struct arm arm_with(char **prove, size_t n)
{
	return (struct arm){ .name = (char *)"on", .prove = { prove, n } };
}

static struct proof_list make(struct arm *arm)
{
	struct feature f = { .name = (char *)"f", .arms = arm, .nr_arms = 1 };
	struct proof_list l;

	cr_assert_eq(proof_list_make(&l, &f, arm), 0);
	return l;
}

static enum proof_status by_guest(const char *prove, const struct guest_stream *s)
{
	char *line = (char *)prove;
	struct arm arm = arm_with(&line, 1);
	struct proof_list l = make(&arm);
	enum proof_status status;

	cr_assert_eq(proof_guest(&l, s), 0);
	status = l.at[0].status;
	cr_assert_not_null(l.at[0].evidence, "%s", prove);
	cr_assert_eq(proof_first_failed(&l), status == PROOF_FAILED ? &l.at[0] : NULL);
	proof_list_release(&l);
	return status;
}

/* what they match every text has: neither such a line nor that there is none tells one arm from another */
Test(proof, a_regex_that_anything_matches_is_none)
{
	static const char *const any[] = { "dmesg .*", "dmesg x*", "!dmesg ^", "file /x ()", "sysfs /x $",
					   "dmesg (a|)b*", "insn vmlinux .* some", "insn module x* none" };
	static const char *const some[] = { "dmesg .", "dmesg ^$", "file /x .+", "file /x ^.?$", "dmesg [^a]",
					    "insn vmlinux n.p none", "counts /x 0 ([0-9]*)" };
	struct feature f = { .name = (char *)"f" };
	struct proof_list l;

	cr_redirect_stderr();
	for (size_t i = 0; i < ARRAY_SIZE(any) + ARRAY_SIZE(some); i++) {
		char *line = (char *)(i < ARRAY_SIZE(any) ? any[i] : some[i - ARRAY_SIZE(any)]);
		struct arm arm = arm_with(&line, 1);

		f.arms = &arm, f.nr_arms = 1;
		cr_expect_eq(proof_list_make(&l, &f, &arm), i < ARRAY_SIZE(any) ? -EINVAL : 0, "%s", line);
		if (i >= ARRAY_SIZE(any))
			proof_list_release(&l);
		else
			scratch_expect_stderr(": matches whatever there is, so it proves nothing\n");
	}
}

Test(proof, configuration)
{
	static const char *const held[] = { "CONFIG_A=y", "CONFIG_B=n", "CONFIG_NOSUCH=n", "CONFIG_C=\"text\"",
					    "CONFIG_D=m", "CONFIG_AB=n" };
	static const char *const failed[] = { "CONFIG_A=n", "CONFIG_B=y", "CONFIG_NOSUCH=y", "CONFIG_C=\"tex\"",
					      "CONFIG_D=y", "CONFIG_C=\"text\"x" };
	char *dir = scratch_make();
	struct guest_evidence e = { .kind = (char *)"config", .name = (char *)"/proc/config.gz" };
	struct guest_stream s = { .evidence = &e, .nr_evidence = 1 };

	pack_config(dir, &e.data, &e.len);
	for (size_t i = 0; i < ARRAY_SIZE(held); i++) {
		AUTO_FREE char *yes = fs_path("config %s", held[i]), *no = fs_path("config %s", failed[i]);

		cr_assert_eq(by_guest(yes, &s), PROOF_HELD, "%s", yes);
		cr_assert_eq(by_guest(no, &s), PROOF_FAILED, "%s", no);
	}
	e.data[0] ^= 1;
	cr_assert_eq(by_guest("config CONFIG_A=y", &s), PROOF_FAILED, "not gzip");
	s.nr_evidence = 0;
	cr_assert_eq(by_guest("config CONFIG_B=n", &s), PROOF_FAILED, "no evidence proves nothing");
	free(e.data);
	scratch_remove(dir);
}

Test(proof, log_and_files)
{
	struct guest_evidence e[] = {
		{ .kind = (char *)"dmesg", .name = (char *)"",
		  .data = (char *)"<6>[ 0.0] mem auto-init: stack:off, heap alloc:on\n<4>[ 0.1] x\n" },
		{ .kind = (char *)"file", .name = (char *)"/sys/a", .data = (char *)"[on] off\n" },
		{ .kind = (char *)"missing", .name = (char *)"/sys/b", .data = (char *)"No such file or directory" },
	};
	const struct guest_stream s = { .evidence = e, .nr_evidence = 3 };

	cr_assert_eq(by_guest("dmesg mem auto-init: .*heap alloc:on", &s), PROOF_HELD);
	cr_assert_eq(by_guest("dmesg mem auto-init: .*heap alloc:off", &s), PROOF_FAILED);
	cr_assert_eq(by_guest("dmesg alloc.*x$", &s), PROOF_FAILED, "a match stays within a line");
	cr_assert_eq(by_guest("!dmesg heap alloc:off", &s), PROOF_HELD);
	cr_assert_eq(by_guest("!dmesg heap alloc:on", &s), PROOF_FAILED);
	cr_assert_eq(by_guest("sysfs /sys/a ^\\[on\\]", &s), PROOF_HELD);
	cr_assert_eq(by_guest("file /sys/a ^off", &s), PROOF_FAILED);
	cr_assert_eq(by_guest("file /sys/b .", &s), PROOF_FAILED);
	cr_assert_eq(by_guest("file /sys/c .", &s), PROOF_FAILED);
}

Test(proof, counters_over_the_cases)
{
	struct guest_evidence e[] = {
		{ .kind = (char *)"file", .name = (char *)"/n", .data = (char *)"frees: 9\ntotal: 100\n" },
		{ .kind = (char *)"file", .name = (char *)"/proc/uptime", .data = (char *)"1.50 0.00\n" },
		{ .kind = (char *)"after", .name = (char *)"/n", .data = (char *)"frees: 99\ntotal: 140\n" },
		{ .kind = (char *)"after", .name = (char *)"/proc/uptime", .data = (char *)"3.50 0.00\n" },
	};
	struct guest_stream s = { .evidence = e, .nr_evidence = 4, .ended = true };
	char *line = (char *)"counts /n 1 total: ([0-9]+)";
	struct arm arm = arm_with(&line, 1);
	struct proof_list l = make(&arm);

	s.ended = false;
	cr_assert_eq(proof_guest(&l, &s), 0);
	cr_assert_eq(l.at[0].status, PROOF_OPEN, "it waits for the end");
	s.ended = true;
	cr_assert_eq(proof_guest(&l, &s), 0);
	cr_assert_eq(l.at[0].status, PROOF_HELD);
	cr_assert_str_eq(l.at[0].evidence, "40 in 2.00 s of the guest, 20.0 per second");
	proof_list_release(&l);
	cr_assert_eq(by_guest("counts /n 40 total: ([0-9]+)", &s), PROOF_HELD);
	cr_assert_eq(by_guest("counts /n 41 total: ([0-9]+)", &s), PROOF_FAILED);
	cr_assert_eq(by_guest("counts /n 0 nothing: ([0-9]+)", &s), PROOF_FAILED);
	cr_assert_eq(by_guest("counts /m 0 total: ([0-9]+)", &s), PROOF_FAILED, "no such file");
	e[3].data = (char *)"1.50 0.00\n";
	cr_assert_eq(by_guest("counts /n 0 total: ([0-9]+)", &s), PROOF_FAILED, "no time has passed");
}

/* lines as the kernel prints them; what the words do not cause is no complaint about them */
Test(proof, command_line)
{
	static const char log[] =
		"<6>[ 0.0] Kernel command line: init_on_aloc=1 init_on_alloc=1 mitigations=of panic=-1 invalid=1\n"
		"<5>[ 0.0] Unknown kernel command line parameters \"init_on_aloc=1 nokaslr nosuch\", will be "
		"passed to user space.\n"
		"<4>[ 0.0] Malformed early option 'init_on_free'\n"
		"<4>[ 0.0] Malformed early option 'kasan.mode'\n"
		"<2>[ 0.0] Unsupported mitigations=of, system may still be vulnerable\n"
		"<3>[ 0.1] kfence: `x' invalid for parameter `sample_interval'\n"
		"<6>[ 0.1] mem auto-init: stack:off, heap alloc:on, heap free:off\n";
	struct guest_evidence e[] = {
		{ .kind = (char *)"dmesg", .name = (char *)"", .data = (char *)log },
		{ .kind = (char *)"file", .name = (char *)"/sys/module/a_b/parameters/c_d", .data = (char *)"1\n" },
	};
	struct guest_stream s = { .evidence = e, .nr_evidence = 2 };

	cr_assert_eq(by_guest("cmdline init_on_alloc=1", &s), PROOF_HELD);
	cr_assert_eq(by_guest("cmdline panic=-1", &s), PROOF_HELD);
	cr_assert_eq(by_guest("cmdline a-b.c-d=1", &s), PROOF_HELD, "- and _ are the same there");
	cr_assert_eq(by_guest("cmdline init_on_aloc=1", &s), PROOF_FAILED);
	cr_assert_eq(by_guest("cmdline nosuch", &s), PROOF_FAILED);
	cr_assert_eq(by_guest("cmdline nokaslr", &s), PROOF_HELD, "the decompressor's");
	cr_assert_eq(by_guest("cmdline kasan.stacktrace=off", &s), PROOF_HELD, "read early, and no module's");
	cr_assert_eq(by_guest("cmdline kasan.stack=off", &s), PROOF_FAILED, "no name of KASAN's");
	cr_assert_eq(by_guest("cmdline kasan.mode=snyc", &s), PROOF_FAILED, "the kernel complains");
	cr_assert_eq(by_guest("cmdline arm64.nopauth", &s), PROOF_HELD, "no module's");
	cr_assert_eq(by_guest("cmdline arm64.nopaut", &s), PROOF_FAILED);
	cr_assert_eq(by_guest("cmdline init_on_free=banana", &s), PROOF_FAILED);
	cr_assert_eq(by_guest("cmdline mitigations=of", &s), PROOF_FAILED);
	cr_assert_eq(by_guest("cmdline kfenc.sample_interval=1", &s), PROOF_FAILED, "no such module");
	s.nr_evidence = 0;
	cr_assert_eq(by_guest("cmdline init_on_alloc=1", &s), PROOF_FAILED, "no log proves nothing");
}

Test(proof, sysctl_reads_as_it_was_written)
{
	struct guest_evidence e[] = {
		{ .kind = (char *)"file", .name = (char *)"/proc/sys/vm/swappiness", .data = (char *)"33\n" },
		{ .kind = (char *)"file", .name = (char *)"/proc/sys/net/rmem", .data = (char *)"4096\t8192 16384\n" },
		{ .kind = (char *)"file", .name = (char *)"/proc/sys/vm/x", .data = (char *)"1\n" },
		{ .kind = (char *)"missing", .name = (char *)"/proc/sys/vm/y",
		  .data = (char *)"No such file or directory" },
	};
	const struct guest_stream s = { .evidence = e, .nr_evidence = 4,
					.log = (char *)"x\nsysctl vm/x=1: Operation not permitted\n" };

	cr_assert_eq(by_guest("sysctl vm/swappiness=33", &s), PROOF_HELD);
	cr_assert_eq(by_guest("sysctl net/rmem=4096 8192 16384", &s), PROOF_HELD);
	cr_assert_eq(by_guest("sysctl vm/swappiness=3", &s), PROOF_FAILED);
	cr_assert_eq(by_guest("sysctl net/rmem=4096 8192", &s), PROOF_FAILED);
	cr_assert_eq(by_guest("sysctl vm/x=1", &s), PROOF_FAILED, "it was 1 before and could not be written");
	cr_assert_eq(by_guest("sysctl vm/y=1", &s), PROOF_FAILED);
}

Test(proof, by_a_process_of_the_guest)
{
	struct guest_evidence e[] = {
		{ .kind = (char *)"guest", .name = (char *)"seccomp allow", .data = (char *)"held, Seccomp: 2" },
		{ .kind = (char *)"guest", .name = (char *)"seccomp linear 10", .data = (char *)"no, Seccomp: 0" },
		{ .kind = (char *)"user", .name = (char *)"symbols", .data = (char *)"zeros, 9 of 9" },
		{ .kind = (char *)"user", .name = (char *)"personality", .data = (char *)"killed, by signal 31" },
		{ .kind = (char *)"user", .name = (char *)"trace_nobody", .data = (char *)"refused, why" },
		{ .kind = (char *)"user", .name = (char *)"module_unsigned", .data = (char *)"loaded" },
		{ .kind = (char *)"user", .name = (char *)"module_damaged", .data = (char *)"nothing, No data" },
	};
	const struct guest_stream s = { .evidence = e, .nr_evidence = 7 };

	cr_assert_eq(by_guest("guest seccomp allow", &s), PROOF_HELD);
	cr_assert_eq(by_guest("guest seccomp linear 10", &s), PROOF_FAILED);
	cr_assert_eq(by_guest("guest seccomp tree 10", &s), PROOF_FAILED, "not sent");
	cr_assert_eq(by_guest("user symbols zeros", &s), PROOF_HELD);
	cr_assert_eq(by_guest("user symbols addresses", &s), PROOF_FAILED);
	cr_assert_eq(by_guest("user personality killed", &s), PROOF_HELD);
	cr_assert_eq(by_guest("user trace_nobody refused", &s), PROOF_HELD);
	cr_assert_eq(by_guest("user trace_nobody traced", &s), PROOF_FAILED);
	cr_assert_eq(by_guest("user module_unsigned loaded", &s), PROOF_HELD);
	cr_assert_eq(by_guest("user module_unsigned refused", &s), PROOF_FAILED);
	cr_assert_eq(by_guest("user module_damaged refused", &s), PROOF_FAILED, "none was loaded");
	cr_assert_eq(by_guest("user symbols_nobody zeros", &s), PROOF_FAILED, "not sent");
}

/* without a `prove` line, and in either spelling */
Test(proof, each_switch_has_one)
{
	char *settings[] = { (char *)"vm.swappiness=33", (char *)"net/ipv4/conf/eth0.1/x=1",
			     (char *)"net.ipv4.conf.eth0/1.x=1" };
	char *states[] = { (char *)"seccomp allow", (char *)"seccomp linear 10 argument" };
	struct arm arm = { .name = (char *)"on", .cmdline = (char *)" a=1 b.c=\"d e\"  f", .sysctl = { settings, 3 },
			   .guest = { states, 2 } };
	static const char *const want[] = { "cmdline a=1", "cmdline b.c=\"d e\"", "cmdline f",
					    "sysctl vm/swappiness=33", "sysctl net/ipv4/conf/eth0.1/x=1",
					    "guest seccomp allow", "guest seccomp linear 10 argument" };
	struct proof_list l = make(&arm);

	cr_assert_eq(l.n, ARRAY_SIZE(want));
	for (size_t i = 0; i < l.n; i++)
		cr_assert_str_eq(l.at[i].text, want[i]);
	proof_list_release(&l);
}

Test(proof, every_line_of_the_arm_once)
{
	char *prove[] = { (char *)"config CONFIG_A=y", (char *)"file /sys/a x", (char *)"lkdtm SLAB caught" };
	char *lines[] = { (char *)"CONFIG_A=y", (char *)"CONFIG_B=n" };
	struct arm arm = arm_with(prove, 3);
	AUTO_FREE char *job = NULL, *table = NULL;
	struct proof_list l;
	size_t len;
	FILE *f;

	arm.config = (struct strlist){ lines, 2 };
	l = make(&arm);
	cr_assert_eq(l.n, 4);
	cr_assert_str_eq(l.at[3].text, "config CONFIG_B=n");
	f = open_memstream(&job, &len);
	proof_job(&l, f);
	fclose(f);
	cr_assert_str_eq(job, "evidence\tconfig\nevidence\tdmesg\nevidence\tmodule\nevidence\tfile\t/sys/a\n");
	proof_set(&l.at[0], true, "a\tb\nc");
	f = open_memstream(&table, &len);
	proof_write(&l, f);
	fclose(f);
	cr_assert_str_eq(table, "proof\tstatus\tevidence\nconfig CONFIG_A=y\theld\ta b c\n"
			 "file /sys/a x\tskipped\tnot reached\nlkdtm SLAB caught\tskipped\tneeds a boot of its own\n"
			 "config CONFIG_B=n\tskipped\tnot reached\n");
	proof_list_release(&l);
}

static void refuse(const char *prove)
{
	char *line = (char *)prove;
	struct arm arm = arm_with(&line, 1);
	struct feature f = { .name = (char *)"f", .arms = &arm, .nr_arms = 1 };
	struct proof_list l;

	cr_assert_eq(proof_list_make(&l, &f, &arm), -EINVAL, "%s", prove);
}

Test(proof, wrong_lines_are_said)
{
	static const char *const wrong[] = {
		"nonsense x", "config", "config X=y", "config CONFIG_=y", "config CONFIG_A", "dmesg", "dmesg (",
		"!dmesg", "file relative x", "file /x", "sysfs /x (", "symbol", "symbol x", "symbol x maybe",
		"calls x", "calls x many", "calls x less-than y", "insn vmlinux none", "insn disk x none",
		"functions moved-from", "functions moved-from x y", "functions same-as x",
		"insn vmlinux ( none", "insn vmlinux x often", "counts /x 1 a", "counts x 1 (a)", "counts /x one (a)",
		"layout on", "layout like x", "layout same-as", "layout same x", "layout s x", "layout differs x",
		"layout same-as-it x", "layout same-as ", "guest seccomp", "guest selinux x", "user symbols",
		"user symbols nothing", "user shadow zeros",
		"between a b", "between a 1", "between a b 0", "between a b c 1",
	};

	cr_redirect_stderr();
	for (size_t i = 0; i < ARRAY_SIZE(wrong); i++)
		refuse(wrong[i]);
	scratch_expect_stderr("feature f, arm on: prove = calls x many: expected calls SYMBOL none|some|more-than ARM");
}

/* a test that looks at what earlier calls left has them run first, in the same boot */
Test(proof, effects_as_jobs)
{
	char *prove[] = { "effect slab_free zeroed", "effect kstack_offset varies", "effect stack erased" };
	struct arm arm = arm_with(prove, ARRAY_SIZE(prove));
	struct feature f = { .name = (char *)"f", .arms = &arm, .nr_arms = 1 };
	char *job = NULL, *at;
	size_t len, notes = 0;
	struct proof_list l;
	FILE *out = open_memstream(&job, &len);

	cr_assert_eq(proof_list_make(&l, &f, &arm), 0);
	for (size_t i = 0; i < l.n; i++)
		proof_effect_job(&l.at[i], out);
	fclose(out);
	cr_expect(strstr(job, "effect\thbe\tslab_free\n"), "%s", job);
	cr_expect(strstr(job, "effect\thbe\tstack_fill stack\n"), "%s", job);
	cr_expect(strstr(job, "kstack_note kstack_offset\n"), "%s", job);
	for (at = job; (at = strstr(at, "kstack_note ")); at++)
		notes++;
	cr_expect_eq(notes, 12, "%s", job);
	free(job);
	proof_list_release(&l);
	cr_redirect_stderr();
	refuse("effect kstack_ofset varies");
}

static enum proof_status by_effect(const char *prove, const char *log)
{
	char *line = (char *)prove;
	struct arm arm = arm_with(&line, 1);
	struct proof_list l = make(&arm);
	enum proof_status status;

	cr_assert_eq(proof_own(&l, log, "the guest went on"), 0);
	status = l.at[0].status;
	cr_assert_not_null(l.at[0].evidence, "%s", prove);
	proof_list_release(&l);
	return status;
}

/* the word that a test ends with decides, and a sign of the mechanism that it is for */
static const struct { const char *prove, *log; bool held; } effects[] = {
	{ "effect slab_order shuffled", "hbe: slab_order: shuffled, 15 of 31\n", true },
	{ "effect slab_order sequential", "hbe: slab_order: shuffled, 15 of 31\n", false },
	{ "effect page_order ascending", "hbe: slab_order: sequential, 31 of 31\n", false },
	{ "effect slab_sites apart", "hbe: slab_sites: apart, 10 pages\n", true },
	{ "effect slab_user together", "hbe: slab_user: apart, 0 of 16\n", false },
	{ "effect variable pattern", "hbe: variable: pattern, 0 of 64\n", true },
	{ "effect registers zeroed", "hbe: registers: stale, 22 33 44\n", false },
	{ "effect thread_info in_task", "hbe: thread_info: in_task, 24 bytes\n", true },
	{ "effect direct_map moved", "hbe: direct_map: moved, it begins at ffff9a8040000000\n", true },
	{ "effect direct_map moved", "hbe: direct_map: linked, it begins at ffff888000000000\n", false },
	{ "effect landing_pad unenforced", "hbe: landing_pad: unenforced, it came through\n", true },
	{ "effect landing_pad unenforced", "[ 1.0] Internal error: Oops - BTI: 36000002 [#1] SMP\n", false },
	{ "effect landing_pad unenforced", "", false },
	{ "effect landing_pad enforced", "[ 1.0] Internal error: Oops - BTI: 36000002 [#1] SMP\n", true },
	{ "effect landing_pad enforced", "traps: Missing ENDBR: hbe_init\n", true },
	{ "effect landing_pad enforced", "hbe: landing_pad: unenforced, it came through\n", false },
	{ "lkdtm READ_AFTER_FREE caught",
	  "Performing direct entry READ_AFTER_FREE\nBUG: KASAN: slab-use-after-free in x\n", true },
	{ "lkdtm READ_AFTER_FREE caught",
	  "Performing direct entry READ_AFTER_FREE\nKernel panic - not syncing: x\n", false },
	{ "lkdtm STACK_GUARD_PAGE_LEADING caught",
	  "Performing direct entry STACK_GUARD_PAGE_LEADING\nUnable to handle kernel paging\n", true },
	{ "lkdtm ACCESS_USERSPACE caught",
	  "Performing direct entry ACCESS_USERSPACE\n"
	  "Unable to handle kernel access to user memory outside uaccess routines at 0000ffff\n", true },
	{ "lkdtm ACCESS_USERSPACE survives",
	  "Performing direct entry ACCESS_USERSPACE\nlkdtm: FAIL: survived bad read\n", true },
	{ "lkdtm EXEC_USERSPACE caught",
	  "Performing direct entry EXEC_USERSPACE\nUnable to handle kernel execution of user memory\n", true },
	{ "lkdtm STACK_GUARD_PAGE_TRAILING caught",
	  "Performing direct entry STACK_GUARD_PAGE_TRAILING\nBUG: TASK stack guard page was hit\n", true },
	{ "lkdtm EXHAUST_STACK caught",
	  "Performing direct entry EXHAUST_STACK\nBUG: TASK stack guard page was hit at ffffc90000003ff8\n", true },
	{ "lkdtm EXHAUST_STACK caught",
	  "Performing direct entry EXHAUST_STACK\nKernel panic - not syncing: kernel stack overflow\n", true },
	{ "lkdtm EXHAUST_STACK caught",
	  "Performing direct entry EXHAUST_STACK\nBUG: unable to handle page fault for address: 0101\n", false },
	{ "lkdtm WRITE_KERN caught",
	  "Performing direct entry WRITE_KERN\nUnable to handle kernel write to read-only memory at\n", true },
	{ "lkdtm EXEC_DATA caught",
	  "Performing direct entry EXEC_DATA\n"
	  "Unable to handle kernel execute from non-executable memory at virtual address ffff\n", true },
	{ "lkdtm EXEC_RODATA caught",
	  "Performing direct entry EXEC_RODATA\nkernel tried to execute NX-protected page - exploit\n", true },
	{ "lkdtm EXEC_RODATA caught", "Performing direct entry EXEC_RODATA\nOops: invalid opcode: BUG\n", false },
	{ "lkdtm SLAB_FREE_CROSS caught",
	  "Performing direct entry SLAB_FREE_CROSS\n"
	  "cache_from_obj: Wrong slab cache. lkdtm-heap-b but object is from lkdtm-heap-a\n", true },
	{ "lkdtm SLAB_FREE_CROSS caught",
	  "Performing direct entry SLAB_FREE_CROSS\n"
	  "kmem_cache_free(lkdtm-heap-b, 00): object belongs to different cache lkdtm-heap-a\n", true },
	{ "lkdtm REFCOUNT_DEC_ZERO caught",
	  "Performing direct entry REFCOUNT_DEC_ZERO\nrefcount_t: decrement hit 0; leaking memory.\n", true },
	{ "lkdtm REFCOUNT_INC_ZERO survives",
	  "Performing direct entry REFCOUNT_INC_ZERO\nFail: zero not detected, incremented to 1\n", true },
	{ "lkdtm CORRUPT_LIST_ADD caught",
	  "Performing direct entry CORRUPT_LIST_ADD\nlist_add() corruption not detected! no BUG?!\n", false },
	{ "lkdtm CORRUPT_LIST_ADD caught",
	  "Performing direct entry CORRUPT_LIST_ADD\nlist_add corruption. next->prev is not\n", true },
	{ "lkdtm CORRUPT_LIST_ADD warned",
	  "Performing direct entry CORRUPT_LIST_ADD\nlist_add corruption. next->prev is not\nWARNING: at x\n", true },
	{ "lkdtm CORRUPT_LIST_ADD killed",
	  "Performing direct entry CORRUPT_LIST_ADD\nlist_add corruption. next->prev is not\nWARNING: at x\n", false },
	{ "lkdtm CORRUPT_LIST_ADD killed",
	  "Performing direct entry CORRUPT_LIST_ADD\nlist_add corruption. next is not\nkernel BUG at y!\n", true },
	{ "lkdtm CORRUPT_LIST_ADD warned",
	  "Performing direct entry CORRUPT_LIST_ADD\nlist_add corruption. next is not\nkernel BUG at y!\n", false },
	{ "lkdtm ARRAY_BOUNDS killed",
	  "Performing direct entry ARRAY_BOUNDS\nInternal error: BRK handler: 00000000f20003e8 [#1]\n", true },
	{ "lkdtm ARRAY_BOUNDS killed",
	  "Performing direct entry ARRAY_BOUNDS\nInternal error: Oops - BRK: 00000000f20003e8 [#1]  SMP\n", true },
	{ "lkdtm ARRAY_BOUNDS warned",
	  "Performing direct entry ARRAY_BOUNDS\nUBSAN: array-index-out-of-bounds in bugs.c:428:16\n", true },
	{ "lkdtm ARRAY_BOUNDS warned", "Performing direct entry ARRAY_BOUNDS\nFAIL: survived array bounds\n", false },
	{ "lkdtm CORRUPT_PAC caught",
	  "Performing direct entry CORRUPT_PAC\nUnable to handle kernel paging request at 00ff\n", true },
	{ "lkdtm CORRUPT_PAC survives",
	  "Performing direct entry CORRUPT_PAC\nlkdtm: FAIL: CPU lacks pointer authentication feature\n", true },
	{ "lkdtm FORTIFY_MEM_MEMBER caught",
	  "Performing direct entry FORTIFY_MEM_MEMBER\nmemcpy: detected field-spanning write\n", true },
	{ "lkdtm ARRAY_BOUNDS caught",
	  "Performing direct entry ARRAY_BOUNDS\nOops: invalid opcode: 0000 [#1] SMP\n", true },
	{ "lkdtm ARRAY_BOUNDS survives",
	  "Performing direct entry ARRAY_BOUNDS\nInternal error: BRK handler: 00000000f20003e8 [#1]\n", false },
};

Test(proof, effects_by_what_the_kernel_said)
{
	for (size_t i = 0; i < ARRAY_SIZE(effects); i++)
		cr_expect_eq(by_effect(effects[i].prove, effects[i].log) == PROOF_HELD, effects[i].held, "%s",
			     effects[i].prove);
	cr_redirect_stderr();
	refuse("effect slab_ordre shuffled");
}

/* one table of words; each has one check, of the class that reports sort it under */
Test(proof, every_word_has_its_check)
{
	AUTO_FREE char *list = proof_word_list();
	size_t words = 0, kinds = 0;

	for (const struct proof_word *w = proof_words; w->word; w++, words++) {
		const struct proof_kind *k = proof_kind_find(w);

		cr_assert_not_null(k, "%s", w->word);
		cr_expect_eq(!!k->guest + !!k->stat + !!k->own, 1, "%s", w->word);
		cr_expect(!k->guest || w->class != PROOF_OF_CODE, "%s", w->word);
		cr_expect_eq(!!k->stat, w->class == PROOF_OF_CODE, "%s", w->word);
		cr_expect(!k->own || w->class == PROOF_OF_EFFECT, "%s", w->word);
		cr_expect_eq(!!k->module, !!k->own, "%s", w->word);
		cr_expect_eq(proof_word_find(w->word), w);
		cr_expect(*w->want);
	}
	for (size_t t = 0; t < 5; t++)
		for (const struct proof_kind *k = ((const struct proof_kind *[]){ proof_kinds_guest, proof_kinds_static,
						   proof_kinds_layout, proof_kinds_own,
						   proof_kinds_switch })[t]; k->word; k++)
			kinds++;
	cr_expect_eq(kinds, words, "a check that no word leads to");
	cr_expect_null(proof_word_find("conf CONFIG_A=y"));
	cr_expect_null(proof_word_find("configs CONFIG_A=y"));
	cr_expect_str_eq(list, "dmesg, !dmesg, config, counts, file, sysfs, cmdline, sysctl, guest, symbol, between, "
			 "calls, insn, sites, functions, layout, user, lkdtm, effect");
}

static int no_other(void *ctx, const char *arm, struct proof_build *out)
{
	(void)arm;
	if (!ctx)
		return -ENOENT;
	*out = *(struct proof_build *)ctx;
	return 0;
}

/* programs of this host stand in for two kernels: in the second one more function calls target */
static struct proof_build kernel(const char *dir, const char *name, const char *more)
{
	AUTO_FREE char *c = fs_path("%s.c", name), *from = fs_path("%s/%s.c", dir, name), *out = NULL;
	AUTO_FREE char *text = fs_path("__attribute__((noinline)) void target(void) { __asm__ volatile(\"\"); }\n"
				       "%s\nint main(void) { target(); return 0; }\n", more);
	struct proof_build b = { .id = name, .vmlinux = fs_path("%s/%s", dir, name),
				 .cache = fs_path("%s/%s.tsv", dir, name) };
	const char *const argv[] = { "gcc", "-O1", "-o", b.vmlinux, from, NULL };
	int code = -1;

	scratch_put(dir, c, text);
	cr_assert_eq(subproc_capture(argv, &out, &code), 0);
	cr_assert_eq(code, 0, "%s", out);
	return b;
}

static void release(struct proof_build *b)
{
	free((char *)b->vmlinux);
	free((char *)b->cache);
}

static enum proof_status by_code(const char *prove, const struct proof_build *b, struct proof_build *other)
{
	char *line = (char *)prove;
	struct arm arm = arm_with(&line, 1);
	struct proof_list l = make(&arm);
	const struct proof_env env = { .build = *b, .other = no_other, .ctx = other };
	enum proof_status status;

	cr_assert_eq(proof_static(&l, &env), 0, "%s", prove);
	status = l.at[0].status;
	proof_list_release(&l);
	return status;
}

Test(proof, compiled_code)
{
	char *dir = scratch_make();
	struct proof_build a = kernel(dir, "a", "__asm__(\".data; .type in,@object; from: in: .long 1; to: .text\");");
	struct proof_build b = kernel(dir, "b", "void more(void) { target(); __asm__ volatile(\"\"); }");

	for (int again = 0; again < 2; again++) {	/* the second time from the cache */
		cr_assert_eq(by_code("symbol more absent", &a, NULL), PROOF_HELD);
		cr_assert_eq(by_code("symbol more present", &a, NULL), PROOF_FAILED);
		cr_assert_eq(by_code("symbol more present", &b, NULL), PROOF_HELD);
		cr_assert_eq(by_code("between from to 1", &a, NULL), PROOF_HELD);
		cr_assert_eq(by_code("between from to 99", &a, NULL), PROOF_FAILED);
		cr_assert_eq(by_code("between from tow 1", &a, NULL), PROOF_FAILED, "mistyped");
		cr_assert_eq(by_code("calls target some", &a, NULL), PROOF_HELD);
		cr_assert_eq(by_code("calls target none", &a, NULL), PROOF_FAILED);
		cr_assert_eq(by_code("calls nosuch none", &a, NULL), PROOF_HELD);
		cr_assert_eq(by_code("calls target more-than x", &b, &a), PROOF_HELD);
		cr_assert_eq(by_code("calls target more-than x", &a, &b), PROOF_FAILED);
		cr_assert_eq(by_code("calls target more-than x", &a, NULL), PROOF_SKIPPED, "not in the plan");
		cr_assert_eq(by_code("insn vmlinux ^ret some", &a, NULL), PROOF_HELD);
		cr_assert_eq(by_code("insn vmlinux ^no such insn none", &a, NULL), PROOF_HELD);
		cr_assert_eq(by_code("insn module ^ret none", &a, NULL), PROOF_FAILED, "there is no module");
		unlink(a.vmlinux);
		unlink(b.vmlinux);
	}
	release(&a);
	release(&b);
	scratch_remove(dir);
}

Test(proof, functions_elsewhere)
{
	static const char more[] = "void more(void) { target(); __asm__ volatile(\"\"); }";
	char *dir = scratch_make();
	struct proof_build a = kernel(dir, "a", more), b = kernel(dir, "b", more);
	struct proof_build c = kernel(dir, "c", "void more(void) { target(); __asm__ volatile(\"nop\"); }");
	AUTO_FREE char *further = fs_path("__asm__(\".skip 4096, 0x90\"); %s", more);
	struct proof_build d = kernel(dir, "d", further);

	for (int again = 0; again < 2; again++) {	/* the second time from the cache */
		cr_assert_eq(by_code("functions moved-from x", &a, &b), PROOF_FAILED, "none lies elsewhere");
		cr_assert_eq(by_code("functions moved-from x", &a, &d), PROOF_HELD);
		cr_assert_eq(by_code("functions moved-from x", &a, &c), PROOF_FAILED, "another instruction");
		cr_assert_eq(by_code("functions moved-from x", &a, NULL), PROOF_SKIPPED, "not in the plan");
		unlink(a.vmlinux);
		unlink(c.vmlinux);
	}
	release(&a);
	release(&b);
	release(&c);
	release(&d);
	scratch_remove(dir);
}

static char *object(const char *dir, const char *name, const char *numbers)
{
	AUTO_FREE char *file = fs_path("%s.c", name), *from = fs_path("%s/%s.c", dir, name), *out = NULL;
	AUTO_FREE char *text = fs_path("__attribute__((section(\".hbk_layout\"))) unsigned int at[] = { %s };\n"
				       "void f(void) { }\n", numbers);
	char *path = fs_path("%s/%s.o", dir, name);
	const char *const argv[] = { "gcc", "-c", "-o", path, from, NULL };
	int code = -1;

	scratch_put(dir, file, text);
	cr_assert_eq(subproc_capture(argv, &out, &code), 0);
	cr_assert_eq(code, 0, "%s", out);
	return path;
}

Test(proof, layout_of_structures)
{
	char *dir = scratch_make();
	AUTO_FREE char *plain = object(dir, "plain", "0, 8, 16"), *shuffled = object(dir, "shuffled", "8, 0, 16");
	struct proof_build a = { .id = "a", .module = plain }, b = { .id = "b", .module = shuffled };

	cr_assert_eq(by_code("layout differs-from x", &a, &b), PROOF_HELD);
	cr_assert_eq(by_code("layout differs-from x", &a, &a), PROOF_FAILED);
	cr_assert_eq(by_code("layout same-as x", &a, &a), PROOF_HELD);
	cr_assert_eq(by_code("layout same-as x", &a, &b), PROOF_FAILED);
	cr_assert_eq(by_code("layout same-as x", &a, NULL), PROOF_SKIPPED, "not in the plan");
	b = (struct proof_build){ .id = "b", .vmlinux = shuffled };
	cr_assert_eq(by_code("layout differs-from x", &b, &a), PROOF_HELD, "built in");
	cr_assert_eq(by_code("layout same-as x", &b, &a), PROOF_FAILED);
	scratch_remove(dir);
}
