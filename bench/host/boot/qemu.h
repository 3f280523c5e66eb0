/* SPDX-License-Identifier: GPL-2.0-only */
/* The emulator's command line: machine "tcg", both architectures. */
#ifndef HB_BOOT_QEMU_H
#define HB_BOOT_QEMU_H

#include <stdint.h>

#include "bench/base/strlist.h"
#include "config/plan.h"

/* file names in the boot's own folder, which is the emulator's working directory */
#define QEMU_CONSOLE "console.log"
#define QEMU_PORT "port.bin"
#define QEMU_METER "meter.bin"
#define QEMU_INITRD "initramfs.cpio"
#define QEMU_STDERR "qemu.log"

struct qemu_guest {
	const struct machine *machine;
	const char *arch;
	const char *image;	/* absolute path of bzImage or Image */
	const char *plugin;	/* absolute path of meter.so; NULL = none, to time the emulator alone */
	const char *cmdline;	/* the arm's, or NULL; after the machine's */
	uint64_t seed;
};

/* what the emulator's exit status says */
enum qemu_end { QEMU_RUNNER, QEMU_RESET, QEMU_LIMIT, QEMU_BROKEN };

/*
 * qemu_argv - append the whole command line to @argv
 * Errors  -EINVAL an architecture or machine kind that there is none for (printed); -ENOMEM
 */
int qemu_argv(struct strlist *argv, const struct qemu_guest *g);

/* qemu_cmdline - the kernel's command line, in fresh memory */
char *qemu_cmdline(const struct qemu_guest *g);

/*
 * qemu_status - tell the emulator's exit status apart
 * @code  out  the runner's exit code when QEMU_RUNNER
 * On arm64 0 is both the runner's 0 and a reset: the stream's last record decides.
 */
enum qemu_end qemu_status(const char *arch, int exit_code, int *code);

/* qemu_version - first line of `qemu-system-X --version`, fresh memory; -errno after printing */
int qemu_version(const char *arch, char **version);

#endif
