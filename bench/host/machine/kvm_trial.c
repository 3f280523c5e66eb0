// SPDX-License-Identifier: GPL-2.0-only
#include "machine/kvm_trial.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "bench/base/subproc.h"

enum { ROM = 1 << 16, RESET = 0xfff0, WORD = 0x15, DEADLINE_MS = 10000, LINE = 200 };

/* all that the guest does, at the reset vector: out(0xf4, 0x15), upon which QEMU ends with 0x15 << 1 | 1 */
static const char code[] = "\xba\xf4\x00\xb0\x15\xee\xf4";

struct said {
	char line[LINE];	/* the first */
	size_t len;
};

static void on_output(void *ctx, const char *data, size_t len)
{
	struct said *s = ctx;

	for (size_t i = 0; i < len && s->len < LINE - 1 && (!s->len || s->line[s->len - 1] != '\n'); i++)
		s->line[s->len++] = data[i];
}

static char *run(const char *rom)
{
	const char *argv[] = { "qemu-system-x86_64", "-M", "pc", "-accel", "kvm", "-cpu", "host", "-m", "16",
			       "-nodefaults", "-no-user-config", "-display", "none",
			       "-device", "isa-debug-exit,iobase=0xf4,iosize=1", "-bios", rom, NULL };
	struct said said = { .len = 0 };
	struct subproc p = { .argv = argv, .on_output = on_output, .ctx = &said, .timeout_ms = DEADLINE_MS };
	const int err = subproc_run(&p);

	said.line[strcspn(said.line, "\r\n")] = '\0';
	if (!err && !p.term_signal && p.exit_code == (WORD << 1 | 1))
		return NULL;
	if (err == -ETIMEDOUT)
		return fs_path("a guest of seven bytes does not end within %d s%s%s", DEADLINE_MS / 1000,
			       *said.line ? ": " : "", said.line);
	if (err)
		return fs_path("%s: %s", argv[0], strerror(-err));
	return fs_path("%s", *said.line ? said.line : "QEMU ended without a word");
}

static char *trial(void)
{
	char rom[ROM], path[] = "/tmp/hb-kvm-XXXXXX";
	AUTO_CLOSE int fd = -1;
	char *why;

	memset(rom, 0xf4, sizeof(rom));		/* hlt */
	memcpy(rom + RESET, code, sizeof(code) - 1);
	fd = mkostemp(path, O_CLOEXEC);
	if (fd < 0)
		return fs_path("%s: %s", path, strerror(errno));
	why = write(fd, rom, sizeof(rom)) == sizeof(rom) ? run(path) : fs_path("%s: %s", path, strerror(errno));
	unlink(path);
	return why;
}

char *kvm_lacks(const char **fix)
{
	AUTO_FREE char *why = NULL;

	*fix = NULL;
	if (!fs_exists("/dev/kvm"))
		return fs_path("no /dev/kvm");
	if (access("/dev/kvm", R_OK | W_OK)) {
		*fix = "adduser $USER kvm, and log in again";
		return fs_path("/dev/kvm: %s", strerror(errno));
	}
	why = trial();
	return why ? fs_path("/dev/kvm is there and does not run a small guest: %s", why) : NULL;
}
