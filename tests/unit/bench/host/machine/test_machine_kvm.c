// SPDX-License-Identifier: GPL-2.0-only
/* Kind kvm: the whole command line, what it says of what is below it, and what QEMU's exit status says. */
#include "machine/machine.h"

#include <errno.h>

#include "scratch.h"

static struct conf_line own[] = {
	{ .file = "m", .line = 1, .key = "machine", .value = "microvm,acpi=off" },
	{ .file = "m", .line = 2, .key = "cmdline", .value = "console=ttyS0 panic=-1" },
	{ .file = "m", .line = 3, .key = "accel", .value = "tcg" },
};
static struct machine def = {
	.name = (char *)"k", .file = (char *)"m", .kind = (char *)"kvm", .memory_mib = (char *)"256",
	.guest_timeout_s = 30, .host_timeout_s = 600, .own = own, .nr_own = 2,
};

/* the command line in one string, the rate of the counter, which is measured, as N */
static char *line_of(const char *arm)
{
	static const char rate[] = "tsc_early_khz=";
	struct strlist argv = { 0 };
	struct machine_handle h;
	struct machine_guest g = { .on = &h, .arch = "x86_64", .image = "/k/image", .cmdline = arm, .seed = 7 };
	char *text, *at;
	size_t digits;

	cr_assert_eq(machine_open(&h, &def), 0);
	cr_assert_eq(h.ops->argv(&g, &argv), 0);
	text = strlist_join(&argv, " ");
	at = strstr(text, rate);
	cr_assert_not_null(at);
	at += sizeof(rate) - 1;
	digits = strspn(at, "0123456789");
	cr_assert_geq(digits, 1);
	*at = 'N';
	memmove(at + 1, at + digits, strlen(at + digits) + 1);
	strlist_release(&argv);
	machine_close(&h);
	return text;
}

#define HEAD "qemu-system-x86_64 -smp 1 -nodefaults -no-user-config -display none -no-reboot -rtc base=2020-01-01 " \
	"-name guest,debug-threads=on -pidfile qemu.pid -serial file:console.log -initrd initramfs.cpio " \
	"-device virtio-serial-device -chardev file,id=port,path=port.bin " \
	"-device virtserialport,chardev=port,name=hardbench -device isa-debug-exit,iobase=0xf4,iosize=4 " \
	"-M microvm,acpi=off,memory-backend=ram "
#define TAIL " -seed 7 -kernel /k/image -append console=ttyS0 panic=-1 tsc=reliable tsc_early_khz=N"

Test(machine_kvm, the_command_line)
{
	setenv("HWLOC_SYNTHETIC", "core:2 pu:1", 1);
	AUTO_FREE char *kvm = line_of("init_on_alloc=1");

	cr_expect_str_eq(kvm, HEAD "-accel kvm -cpu host -m 256 -object memory-backend-ram,id=ram,size=256M,prealloc=on"
			 TAIL " init_on_alloc=1");
}

Test(machine_kvm, memory_is_of_the_node_that_measures)
{
	setenv("HWLOC_SYNTHETIC", "numa:2 core:2 pu:1", 1);
	def.nr_own = 3;
	AUTO_FREE char *tcg = line_of(NULL);

	cr_expect_str_eq(tcg, HEAD "-accel tcg -cpu host -m 256 "
			 "-object memory-backend-ram,id=ram,size=256M,prealloc=on,host-nodes=1,policy=bind" TAIL);
}

/* @accel: what an emulator runs is known to be emulated, and boots of the two have other ids */
static char *id_of(size_t keys, bool emulated)
{
	struct machine_handle h;
	char *id = NULL;
	size_t len;
	FILE *f = open_memstream(&id, &len);

	def.nr_own = keys;
	cr_assert_eq(machine_open(&h, &def), 0);
	h.ops->put_id(&h, "x86_64", f);
	fclose(f);
	cr_expect_eq(h.ops->under(&h) && !strcmp(h.ops->under(&h), "TCG"), emulated);
	machine_close(&h);
	return id;
}

Test(machine_kvm, emulated_is_said)
{
	AUTO_FREE char *kvm = id_of(2, false), *tcg = id_of(3, true);

	cr_expect(strstr(kvm, "-accel kvm\n") && strstr(tcg, "-accel tcg\n"));
}

Test(machine_kvm, an_architecture_that_it_does_not_run)
{
	struct strlist argv = { 0 };
	struct machine_handle h;
	const struct machine_guest g = { .on = &h, .arch = "arm64", .image = "/k/image" };

	cr_redirect_stderr();
	cr_assert_eq(machine_open(&h, &def), 0);
	cr_expect_eq(h.ops->argv(&g, &argv), -EINVAL);
	scratch_expect_stderr("machine k: kind kvm runs x86_64, not arm64");
	machine_close(&h);
}

/* without QEMU, which no host's KVM does without */
Test(machine_kvm, without_qemu_it_is_refused)
{
	const struct machine_ops *o = machine_kind("kvm");
	struct machine_handle h;

	setenv("HARDBENCH_PATH", "/nonexistent", 1);
	AUTO_FREE char *why = o->lacks();

	cr_assert_not_null(why);
	cr_redirect_stderr();
	cr_assert_eq(machine_open(&h, &def), 0);
	cr_expect_eq(o->prepare(&h), -EINVAL);
	scratch_expect_stderr("machine k: ");
	machine_close(&h);
}

Test(machine_kvm, exit_status)
{
	static const struct { int status; enum machine_end end; int code; } want[] = {
		{ 1, MACHINE_RUNNER, 0 }, { 5, MACHINE_RUNNER, 2 }, { 0, MACHINE_RESET, 0 }, { 2, MACHINE_BROKEN, 0 },
		{ 127, MACHINE_BROKEN, 0 },
	};

	for (size_t i = 0; i < ARRAY_SIZE(want); i++) {
		int code = -1;

		cr_expect_eq(machine_kind("kvm")->finish("x86_64", want[i].status, &code), want[i].end);
		cr_expect_eq(code, want[i].code);
	}
}
