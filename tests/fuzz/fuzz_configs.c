// SPDX-License-Identifier: GPL-2.0-only
/* Whole files of configuration, as the verbs load them: the first byte chooses the kind. */
#include "memory_file.h"

#include <stdlib.h>
#include <string.h>

#include "bench/base/limit.h"
#include "config/conf_grammar.h"
#include "config/conf_used.h"
#include "config/plan.h"
#include "machine/machine.h"

static void check_feature(const struct feature *f)
{
	if (f->nr_arms < 2 || f->nr_arms > LIMIT_ARMS)
		abort();
	for (size_t i = 0; i < f->nr_arms; i++)
		if (!conf_grammar_fits(&conf_arm_name, f->arms[i].name) ||
		    (f->arms[i].cmdline && !conf_grammar_fits(&conf_cmdline, f->arms[i].cmdline)))
			abort();
}

static void load_feature(const char *path)
{
	struct feature f;

	if (feature_load(&f, path))
		return;
	check_feature(&f);
	feature_release(&f);
}

static void load_kernel(const char *path)
{
	struct kernel_def k;

	if (kernel_load(&k, path))
		return;
	if (*k.source == '-' || (k.suite && *k.suite == '-') || (k.ref && *k.ref == '-'))
		abort();
	kernel_release(&k);
}

static void load_machine(const char *path)
{
	struct machine m;
	struct machine_handle h;

	if (machine_load(&m, path))
		return;
	if (strspn(m.memory_mib, "0123456789") != strlen(m.memory_mib))
		abort();
	if (!machine_open(&h, &m))
		machine_close(&h);
	machine_release(&m);
}

static void load_plan(const char *path)
{
	struct plan p;

	if (plan_load(&p, path, "x86_64"))
		return;
	if (p.boots < 3 || p.boots > LIMIT_BOOTS || p.batches > LIMIT_BATCHES || !p.seed)
		abort();
	plan_release(&p);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static void (*const load[])(const char *path) = { load_feature, load_kernel, load_machine, load_plan };
	char path[32];
	int fd;

	if (!size)
		return 0;
	fd = memory_file(data + 1, size - 1, path);
	if (fd < 0)
		return 0;
	load[data[0] % 4](path);
	conf_used_forget();
	close(fd);
	return 0;
}
