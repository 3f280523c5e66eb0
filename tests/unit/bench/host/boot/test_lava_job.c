// SPDX-License-Identifier: GPL-2.0-only
/* Definitions of jobs: that they are YAML, and say what LAVA wants to hear. tests/boot/lava.sh has LAVA read them. */
#include "boot/lava_job.h"

#include <errno.h>

#include "scratch.h"
#include "bench/base/memfile.h"
#include "bench/base/yaml.h"

static struct strlist tags, context;

static struct lava_job a_job(void)
{
	return (struct lava_job){
		.plan = "nightly", .arm = "init_on_alloc/on", .arch = "x86_64", .block = 2, .blocks = 12, .position = 1,
		.positions = 2, .device_type = "qemu", .method = "qemu",
		.cmdline = "console=ttyS0 x=\"a b\" HB_BLOCK=2",
		.memory_mib = "256", .tags = &tags, .context = &context, .step_s = 30, .job_s = 90,
		.kernel = { "http://h/kernel-1", "aa" }, .ramdisk = { "http://h/initramfs-2", "bb" },
	};
}

static struct js *read_job(const struct lava_job *j)
{
	struct memfile m = { 0 };
	char why[200] = "";
	FILE *f = memfile_open(&m);
	AUTO_FREE char *text = NULL;
	struct js *v;

	cr_assert_eq(lava_job_check(j), 0);
	lava_job_write(j, f);
	text = memfile_take(&m);
	v = yaml_read(text, m.len, why, sizeof(why));
	cr_assert_not_null(v, "%s\n%s", why, text);
	return v;
}

/* "actions/0/deploy/to" */
static const char *at(const struct js *v, const char *path)
{
	AUTO_FREE char *copy = fs_path("%s", path);
	char *rest = copy, *key;

	while (v && (key = strsep(&rest, "/")))
		v = *key >= '0' && *key <= '9' ? js_at(v, (size_t)(*key - '0')) : js_get(v, key);
	return js_text(v) ? js_text(v) : "";
}

static void says(const struct js *v, const char *path, const char *text)
{
	cr_assert_str_eq(at(v, path), text, "%s: %s", path, at(v, path));
}

Test(lava_job, for_a_device_of_qemu)
{
	struct lava_job j = a_job();
	struct js *v = read_job(&j);

	says(v, "job_name", "hardbench nightly, block 2, init_on_alloc/on");
	says(v, "device_type", "qemu");
	says(v, "timeouts/job/seconds", "90");
	says(v, "timeouts/connection/seconds", "30");
	says(v, "context/arch", "amd64");
	says(v, "metadata/hardbench.block", "2");
	says(v, "actions/0/deploy/to", "tmpfs");
	says(v, "actions/0/deploy/images/kernel/url", "http://h/kernel-1");
	says(v, "actions/0/deploy/images/kernel/sha256sum", "aa");
	says(v, "actions/0/deploy/images/kernel/image_arg",
	     "-kernel {kernel} -append 'console=ttyS0 x=\"a b\" HB_BLOCK=2'");
	says(v, "actions/0/deploy/images/ramdisk/image_arg", "-initrd {ramdisk}");
	says(v, "actions/1/boot/prompts/0", "HBL here:");
	says(v, "actions/2/test/monitors/0/end", "HBL over|end Kernel panic");
	says(v, "actions/2/test/monitors/0/fixupdict/not syncing", "fail");
	js_free(v);
	j.cmdline = "quiet";
	j.arch = "arm64";
	v = read_job(&j);
	says(v, "context/arch", "arm64");
	says(v, "actions/0/deploy/images/kernel/image_arg", "-kernel {kernel} -append \"console=ttyAMA0 quiet\"");
	js_free(v);
	j.cmdline = "x=\"a\" y='b'";
	cr_redirect_stderr();
	cr_assert_eq(lava_job_check(&j), -EINVAL);
	scratch_expect_stderr("both kinds of quotes");
}

Test(lava_job, for_a_board)
{
	struct lava_job j = a_job();
	struct js *v;

	j.arch = "arm64";
	j.device_type = "rock-5b";
	j.method = "u-boot";
	j.dtb = "http://h/x.dtb";
	strlist_add(&tags, "rack1");
	strlist_add(&context, "console_device=ttyS2");
	strlist_add(&context, "kernel_loglevel=7");
	v = read_job(&j);
	says(v, "tags/0", "rack1");
	says(v, "context/extra_kernel_args", j.cmdline);
	says(v, "context/console_device", "ttyS2");
	says(v, "context/kernel_loglevel", "7");
	says(v, "context/arch", "");
	says(v, "actions/0/deploy/to", "tftp");
	says(v, "actions/0/deploy/kernel/type", "image");
	says(v, "actions/0/deploy/ramdisk/sha256sum", "bb");
	says(v, "actions/0/deploy/ramdisk/install_modules", "false");
	says(v, "actions/0/deploy/ramdisk/install_overlay", "");
	says(v, "actions/0/deploy/dtb/url", "http://h/x.dtb");
	says(v, "actions/1/boot/method", "u-boot");
	says(v, "actions/1/boot/commands", "ramdisk");
	js_free(v);
	j.arch = "x86_64";
	j.method = "grub";
	v = read_job(&j);
	says(v, "actions/0/deploy/kernel/type", "");
	says(v, "actions/0/deploy/ramdisk/install_overlay", "false");
	js_free(v);
	strlist_release(&tags);
	strlist_release(&context);
}
