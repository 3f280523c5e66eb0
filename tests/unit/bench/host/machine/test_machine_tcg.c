// SPDX-License-Identifier: GPL-2.0-only
/* Kind tcg: the emulator's whole command line, and what its exit status says. */
#include "machine/machine.h"

#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "scratch.h"

#define COMMON "-smp 1 -icount shift=0,sleep=off -rtc clock=vm,base=2020-01-01 -nodefaults -no-user-config " \
	"-display none -no-reboot -serial file:console.log -initrd initramfs.cpio " \
	"-global virtio-mmio.ioeventfd=off -device virtio-serial-device " \
	"-chardev file,id=port,path=port.bin -device virtserialport,chardev=port,name=hardbench "

static struct conf_line own[] = {
	{ .file = "m", .line = 1, .key = "machine_x86_64", .value = "microvm,acpi=off" },
	{ .file = "m", .line = 2, .key = "machine_arm64", .value = "virt" },
	{ .file = "m", .line = 3, .key = "cpu_x86_64", .value = "max" },
	{ .file = "m", .line = 4, .key = "cmdline_x86_64", .value = "console=ttyS0 panic=-1" },
};
static struct machine def = {
	.name = (char *)"tcg", .file = (char *)"m", .kind = (char *)"tcg", .memory_mib = (char *)"256",
	.guest_timeout_s = 30, .host_timeout_s = 600, .own = own, .nr_own = 4,
};

/* for the places where a kernel changes context this program is the kernel, and has what they are looked for by */
#define PLACE(name) \
	".globl " name "\n.type " name ", @function\n" name ":\n\tnop\n.size " name ", . - " name "\n"
__asm__(".pushsection .text\n" PLACE("_text") PLACE("__entry_text_start") PLACE("irq_entries_start")
	PLACE("spurious_entries_start") PLACE("entry_SYSCALL_64") PLACE("__switch_to_asm") PLACE("copy_thread")
	PLACE("__entry_text_end") ".popsection\n");

/* the command line in one string */
static char *line_of(const char *arch, const char *cmdline, enum machine_count count)
{
	char *dir = scratch_make(), *text;
	struct strlist argv = { 0 };
	struct machine_handle h;
	struct machine_guest g = { .on = &h, .arch = arch, .image = "/k/image", .vmlinux = "/proc/self/exe", .dir = dir,
				   .cmdline = cmdline, .seed = 7, .count = count };

	cr_assert_eq(machine_open(&h, &def), 0);
	cr_assert_eq(h.ops->argv(&g, &argv), 0);
	text = strlist_join(&argv, " ");
	strlist_release(&argv);
	machine_close(&h);
	scratch_remove(dir);
	return text;
}

Test(machine_tcg, the_command_line)
{
	AUTO_FREE char *x86 = line_of("x86_64", "init_on_alloc=1", MACHINE_RUN);
	AUTO_FREE char *arm = line_of("arm64", NULL, MACHINE_RUN);

	cr_expect_str_eq(x86, "qemu-system-x86_64 " COMMON "-M microvm,acpi=off -cpu max -m 256 -seed 7 -device "
			 "isa-debug-exit,iobase=0xf4,iosize=4 -kernel /k/image -append console=ttyS0 panic=-1 "
			 "init_on_alloc=1");
	cr_expect_str_eq(arm, "qemu-system-aarch64 " COMMON "-M virt -cpu  -m 256 -seed 7 -semihosting-config "
			 "enable=on,target=gdb,userspace=on -kernel /k/image -append ");
}

/* the plugin is not built where unit tests run: its path is "" here, what follows it is not */
Test(machine_tcg, what_counts)
{
	AUTO_FREE char *counts = line_of("x86_64", NULL, MACHINE_COUNT);
	AUTO_FREE char *wrong = line_of("x86_64", NULL, MACHINE_MISCOUNT);
	AUTO_FREE char *runs = line_of("x86_64", NULL, MACHINE_RUN);

	cr_expect(strstr(counts, " -plugin "), "%s", counts);
	cr_expect(strstr(counts, ",out=meter.bin,kernel=places,limit=30000000000"), "%s", counts);
	cr_expect(!strstr(counts, "break"));
	cr_expect(strstr(wrong, ",break=1,out=meter.bin"), "%s", wrong);
	cr_expect(!strstr(runs, "-plugin"));
}

Test(machine_tcg, an_architecture_that_it_cannot_run)
{
	struct strlist argv = { 0 };
	struct machine_handle h;
	const struct machine_guest g = { .on = &h, .arch = "riscv64", .image = "/k/image" };

	cr_redirect_stderr();
	cr_assert_eq(machine_open(&h, &def), 0);
	cr_expect_eq(h.ops->argv(&g, &argv), -EINVAL);
	scratch_expect_stderr("machine tcg: kind tcg cannot run riscv64 here");
	machine_close(&h);
}

Test(machine_tcg, exit_status)
{
	static const struct { const char *arch; int status; enum machine_end end; int code; } want[] = {
		{ "x86_64", 1, MACHINE_RUNNER, 0 }, { "x86_64", 3, MACHINE_RUNNER, 1 },
		{ "x86_64", 7, MACHINE_RUNNER, 3 }, { "x86_64", 0, MACHINE_RESET, 0 },
		{ "x86_64", 2, MACHINE_BROKEN, 0 }, { "x86_64", 124, MACHINE_LIMIT, 0 },
		{ "x86_64", 127, MACHINE_BROKEN, 0 },
		{ "arm64", 0, MACHINE_RUNNER, 0 }, { "arm64", 3, MACHINE_RUNNER, 3 },
		{ "arm64", 124, MACHINE_LIMIT, 0 }, { "arm64", 127, MACHINE_BROKEN, 127 },
	};

	for (size_t i = 0; i < ARRAY_SIZE(want); i++) {
		int code = -1;

		cr_expect_eq(machine_kind("tcg")->finish(want[i].arch, want[i].status, &code), want[i].end, "%s %d",
			     want[i].arch, want[i].status);
		cr_expect_eq(code, want[i].code, "%s %d", want[i].arch, want[i].status);
	}
}

static int prepared(const char *qemu)
{
	struct conf_line line[] = {
		{ .file = "m", .line = 1, .key = "machine_arm64", .value = "virt,mte=on" },
		{ .file = "m", .line = 2, .key = "qemu", .value = qemu },
	};
	AUTO_FREE char *name = fs_path("of-%s", qemu);
	const struct machine m = { .name = name, .file = (char *)"m", .kind = (char *)"tcg", .own = line, .nr_own = 2 };
	struct machine_handle h;
	int err;

	cr_assert_eq(machine_open(&h, &m), 0);
	err = machine_prepare(&h);
	machine_close(&h);
	return err;
}

Test(machine_tcg, an_emulator_that_is_too_old)
{
	char *dir = scratch_make();
	AUTO_FREE char *old = fs_path("%s/qemu-system-aarch64", dir), *other = fs_path("%s/qemu-system-x86_64", dir);

	scratch_put(dir, "meter.so", "");
	scratch_put(dir, "qemu-system-aarch64", "#!/bin/sh\necho 'QEMU emulator version 7.2.22 (Debian)'\n");
	scratch_put(dir, "qemu-system-x86_64", "#!/bin/sh\necho 'QEMU emulator version 1.0'\n");
	cr_assert(!chmod(old, 0755) && !chmod(other, 0755));
	setenv("HARDBENCH_PATH", dir, 1);
	setenv("HARDBENCH_LIB", dir, 1);
	cr_expect_eq(prepared("7.2"), 0);
	cr_expect_eq(prepared("6.99"), 0);
	cr_redirect_stderr();
	cr_expect_eq(prepared("7.3"), -EINVAL);
	scratch_expect_stderr("machine of-7.3 needs QEMU 7.3 or later (m says why), here is QEMU emulator version "
			      "7.2.22 (Debian)");
	cr_expect_eq(prepared("8.0"), -EINVAL);
	cr_expect_eq(prepared("10.0"), -EINVAL);
	scratch_remove(dir);
}

/* what one architecture's boots depend on, the other's do not: its kept boots stay */
Test(machine_tcg, an_id_is_of_one_architecture)
{
	struct machine_handle h;
	AUTO_FREE char *x86 = NULL, *arm = NULL;
	size_t len;
	FILE *f;

	cr_assert_eq(machine_open(&h, &def), 0);
	f = open_memstream(&x86, &len);
	h.ops->put_id(&h, "x86_64", f);
	fclose(f);
	f = open_memstream(&arm, &len);
	h.ops->put_id(&h, "arm64", f);
	fclose(f);
	cr_expect(strstr(x86, "-M microvm,acpi=off\n-cpu max\ncmdline console=ttyS0 panic=-1\nmeter "), "%s", x86);
	cr_expect(strstr(arm, "-M virt\n-cpu \ncmdline \nmeter "), "%s", arm);
	machine_close(&h);
}
