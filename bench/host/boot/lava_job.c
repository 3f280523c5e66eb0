// SPDX-License-Identifier: GPL-2.0-only
#include "boot/lava_job.h"

#include <errno.h>
#include <inttypes.h>
#include <stdbool.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/record/lines.h"

const char *const lava_methods[] = { "qemu", "u-boot", "grub", "grub-efi", "ipxe", "barebox", NULL };

static bool by_qemu(const struct lava_job *j)
{
	return !strcmp(j->method, "qemu");
}

static bool by_u_boot(const struct lava_job *j)
{
	return !strcmp(j->method, "u-boot") || !strcmp(j->method, "barebox");
}

static const char *lava_arch(const struct lava_job *j)
{
	return strcmp(j->arch, "x86_64") ? j->arch : "amd64";
}

int lava_job_check(const struct lava_job *j)
{
	if (by_qemu(j) && strchr(j->cmdline, '"') && strchr(j->cmdline, '\''))
		return fail(-EINVAL, "%s: its command line has both kinds of quotes, which a job for QEMU cannot say: "
			    "%s", j->arm, j->cmdline);
	return 0;
}

/* a scalar in double quotes, with an end of line behind it */
static void put_text(FILE *f, const char *key, const char *text)
{
	fprintf(f, "%s: \"", key);
	for (; *text; text++)
		if (*text == '"' || *text == '\\')
			fprintf(f, "\\%c", *text);
		else
			fputc(*text, f);
	fputs("\"\n", f);
}

static void put_seconds(FILE *f, const char *indent, const char *key, uint64_t seconds)
{
	fprintf(f, "%s%s:\n%s  seconds: %" PRIu64 "\n", indent, key, indent, seconds);
}

/* a number stays one: LAVA's templates reckon with it */
static void put_context(FILE *f, const struct lava_job *j)
{
	fputs("context:\n", f);
	if (by_qemu(j))
		fprintf(f, "  arch: %s\n  memory: %s\n", lava_arch(j), j->memory_mib);
	else
		put_text(f, "  extra_kernel_args", j->cmdline);
	for (size_t i = 0; i < j->context->n; i++) {
		const char *eq = strchr(j->context->at[i], '=');
		AUTO_FREE char *key = fs_path("  %.*s", (int)(eq - j->context->at[i]), j->context->at[i]);

		if (eq[1] && !eq[1 + strspn(eq + 1, "0123456789")])
			fprintf(f, "%s: %s\n", key, eq + 1);
		else
			put_text(f, key, eq + 1);
	}
}

static void put_head(FILE *f, const struct lava_job *j)
{
	AUTO_FREE char *name = fs_path("hardbench %s, block %u, %s", j->plan, j->block, j->arm);

	fprintf(f, "# hardbench: block %u of %u, boot %u of its %u. The boots of a block are submitted in this order, "
		"to one device.\n", j->block, j->blocks, j->position, j->positions);
	put_text(f, "job_name", name);
	put_text(f, "device_type", j->device_type);
	fputs("visibility: public\npriority: medium\n", f);
	if (j->tags->n)
		fputs("tags:\n", f);
	for (size_t i = 0; i < j->tags->n; i++)
		fprintf(f, "- %s\n", j->tags->at[i]);
	fputs("timeouts:\n", f);
	put_seconds(f, "  ", "job", j->job_s);
	put_seconds(f, "  ", "action", j->step_s);
	put_seconds(f, "  ", "connection", j->step_s);
	put_context(f, j);
	put_text(f, "metadata:\n  hardbench.plan", j->plan);
	put_text(f, "  hardbench.arm", j->arm);
	fprintf(f, "  hardbench.block: \"%u\"\n", j->block);
}

static void put_file(FILE *f, const char *indent, const char *key, const struct lava_file *file)
{
	AUTO_FREE char *url = fs_path("%s  url", indent);

	fprintf(f, "%s%s:\n", indent, key);
	put_text(f, url, file->url);
	if (file->sha256)
		fprintf(f, "%s  sha256sum: %s\n", indent, file->sha256);
}

/* LAVA joins the words with blanks and takes them apart as a shell would; of a board it knows the console itself */
static void put_deploy_qemu(FILE *f, const struct lava_job *j)
{
	const char quote = strchr(j->cmdline, '"') ? '\'' : '"';
	const char *console = strstr(j->cmdline, "console=") ? "" : strcmp(j->arch, "arm64") ? "console=ttyS0 " :
			      "console=ttyAMA0 ";
	AUTO_FREE char *arg = fs_path("-kernel {kernel} -append %c%s%s%c", quote, console, j->cmdline, quote);

	fputs("- deploy:\n    to: tmpfs\n    images:\n", f);
	put_file(f, "      ", "kernel", &j->kernel);
	put_text(f, "        image_arg", arg);
	put_file(f, "      ", "ramdisk", &j->ramdisk);
	put_text(f, "        image_arg", "-initrd {ramdisk}");
}

/* there is nothing of LAVA's in the ramdisk; U-Boot may want a header before it, which LAVA makes when it unpacks it */
static void put_deploy_tftp(FILE *f, const struct lava_job *j)
{
	const struct lava_file dtb = { j->dtb, NULL };

	fputs("- deploy:\n    to: tftp\n", f);
	put_file(f, "    ", "kernel", &j->kernel);
	if (by_u_boot(j))
		fprintf(f, "      type: %s\n", strcmp(j->arch, "arm64") ? "zimage" : "image");
	put_file(f, "    ", "ramdisk", &j->ramdisk);
	fputs("      install_modules: false\n", f);
	if (!by_u_boot(j))
		fputs("      install_overlay: false\n", f);
	if (j->dtb)
		put_file(f, "    ", "dtb", &dtb);
}

static void put_boot(FILE *f, const struct lava_job *j)
{
	fprintf(f, "- boot:\n    method: %s\n", j->method);
	fputs(by_qemu(j) ? "    media: tmpfs\n" : "    commands: ramdisk\n", f);
	fputs("    prompts:\n    - \"" LINES_HERE "\"\n", f);
	put_seconds(f, "    ", "timeout", j->step_s);
}

/* a panic ends it at once, and is a result of its own */
static void put_test(FILE *f, const struct lava_job *j)
{
	fputs("- test:\n", f);
	put_seconds(f, "    ", "timeout", j->step_s);
	fputs("    monitors:\n    - name: hardbench\n", f);
	put_text(f, "      start", LINES_MEASURES);
	put_text(f, "      end", LINES_OVER "|end Kernel panic");
	put_text(f, "      pattern", "(?P<test_case_id>hardbench runner|Kernel panic)(?:: | - )"
				     "(?P<result>pass|fail|not syncing)");
	fputs("      fixupdict:\n        not syncing: fail\n", f);
}

void lava_job_write(const struct lava_job *j, FILE *f)
{
	put_head(f, j);
	fputs("actions:\n", f);
	if (by_qemu(j))
		put_deploy_qemu(f, j);
	else
		put_deploy_tftp(f, j);
	put_seconds(f, "    ", "timeout", j->step_s);
	put_boot(f, j);
	put_test(f, j);
}
