// SPDX-License-Identifier: GPL-2.0-only
#include "matrix/boot_id.h"

#include <errno.h>
#include <inttypes.h>
#include <string.h>

#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "build/toolchain.h"
#include "config/feature_keys.h"

enum { FILES_LIMIT = 4 };

/* content hash of a file of ours; asked many times, read once; "absent" when it is not built yet */
static const char *file_hash(const char *path)
{
	static struct { char *path, hex[65]; } memo[FILES_LIMIT];
	int i;

	for (i = 0; i < FILES_LIMIT - 1 && memo[i].path && strcmp(memo[i].path, path); i++)
		;
	if (!memo[i].path || strcmp(memo[i].path, path)) {
		free(memo[i].path);
		memo[i].path = fs_path("%s", path);
		if (fs_sha256_file(path, memo[i].hex))
			strcpy(memo[i].hex, "absent");
	}
	return memo[i].hex;
}

static const char *or_empty(const char *s)
{
	return s ? s : "";
}

static void put_list(FILE *f, const char *key, const struct strlist *l)
{
	size_t i;

	for (i = 0; i < l->n; i++)
		fprintf(f, "%s %s\n", key, l->at[i]);
}

static void put_machine(FILE *f, const struct machine *m, const char *arch)
{
	int x86 = !strcmp(arch, "x86_64");
	const char *emulator = tool_version(x86 ? "qemu-system-x86_64" : "qemu-system-aarch64");

	fprintf(f, "machine %s %s %s\n", m->kind, m->memory_mib, or_empty(emulator));
	fprintf(f, "-M %s\n", or_empty(x86 ? m->machine_x86_64 : m->machine_arm64));
	fprintf(f, "-cpu %s\n", or_empty(x86 ? m->cpu_x86_64 : m->cpu_arm64));
	fprintf(f, "cmdline %s\n", or_empty(x86 ? m->cmdline_x86_64 : m->cmdline_arm64));
	fprintf(f, "timeouts %" PRIu64 " %" PRIu64 "\n", m->guest_timeout_s, m->host_timeout_s);
}

static void put_inputs(FILE *f, const struct plan *p, const struct boot *b)
{
	AUTO_FREE char *runner = fs_path("%s/guest/%s/runner", fs_lib_dir(), b->arch);
	AUTO_FREE char *meter = fs_path("%s/meter.so", fs_lib_dir());

	fprintf(f, "build %s\nfeature %s\narm %s\n", b->build->id, b->feature->name, b->arm->name);
	fprintf(f, "arm-cmdline %s\n", or_empty(b->arm->cmdline));	/* also an empty one: ids have it so */
	conf_put_inputs(arm_keys, b->arm, CONF_INPUT_BOOT, f);
	put_machine(f, &p->machine_def, b->arch);
	put_list(f, "case", &p->cases);
	put_list(f, "kcase", &p->kcases);
	fprintf(f, "runner %s\n", file_hash(runner));
	fprintf(f, "meter %s\n", file_hash(meter));
	if (p->agree)
		fprintf(f, "agree\n");
	fprintf(f, "batches %u\nseed %" PRIu64 "\nindex %u\n", p->batches, b->seed, b->index);
}

int boot_id(const struct plan *p, struct boot *b)
{
	AUTO_FREE char *text = NULL;
	size_t len;
	FILE *f = open_memstream(&text, &len);
	char hex[65];

	if (!f)
		return -ENOMEM;
	put_inputs(f, p, b);
	if (fclose(f))
		return -ENOMEM;
	fs_sha256_hex(text, len, hex);
	memcpy(b->id, hex, ID_LEN);
	b->id[ID_LEN] = '\0';
	return 0;
}
