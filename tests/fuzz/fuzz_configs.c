// SPDX-License-Identifier: GPL-2.0-only
/* Whole files of configuration, as the verbs load them: the first byte chooses the kind. */
#include "memory_file.h"

#include <stdlib.h>
#include <string.h>

#include "bench/base/limit.h"
#include "config/base_config.h"
#include "config/conf_grammar.h"
#include "config/conf_used.h"
#include "config/model.h"
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

/* what a model says is what the emulator's plugin is told */
static void load_model(const char *path)
{
	struct model_def m;
	struct model_geometry g = { 0 };
	char why[80], *text = NULL;
	size_t len;
	FILE *f;

	if (model_def_load(&m, path))
		return;
	f = open_memstream(&text, &len);
	if (f) {
		model_write(&m.geometry, f);
		fclose(f);
		if (model_read(&g, text, why, sizeof(why)) || memcmp(&g, &m.geometry, sizeof(g)))
			abort();
	}
	free(text);
	model_def_release(&m);
}

static void check_base(const struct base_config *b)
{
	if ((b->defconfig && !conf_grammar_fits(&conf_defconfig, b->defconfig)) ||
	    (b->defconfig && b->start) || (b->fragment.n && !b->defconfig) || b->config.n > LIMIT_LIST)
		abort();
	for (size_t i = 0; i < b->fragment.n; i++)
		if (!conf_grammar_fits(&conf_fragment, b->fragment.at[i]))
			abort();
	for (size_t i = 0; i < b->config.n; i++) {
		const size_t name = strcspn(b->config.at[i], "=");

		if (strncmp(b->config.at[i], "CONFIG_", 7) || !b->config.at[i][name])
			abort();
		for (size_t k = 0; k < i; k++)
			if (!strncmp(b->config.at[i], b->config.at[k], name + 1))
				abort();
	}
}

static char beside[] = "/tmp/hardbench-fuzz-XXXXXX", links[2][64];

static void remove_links(void)
{
	unlink(links[0]);
	unlink(links[1]);
	rmdir(beside);
}

/* a base is looked for beside the plan, by its name: there a link of that name leads to the fuzzer's file */
static bool link_to(const char *common, const char *own)
{
	if (!*links[0]) {
		if (!mkdtemp(beside) || atexit(remove_links))
			return false;
		snprintf(links[0], sizeof(links[0]), "%s/fuzzed.config", beside);
		snprintf(links[1], sizeof(links[1]), "%s/fuzzed-x86_64.config", beside);
	}
	unlink(links[0]);
	unlink(links[1]);
	return !symlink(common, links[0]) && !symlink(own, links[1]);
}

static void load_base(const char *common, const char *own)
{
	struct base_config b;

	if (!link_to(common, own))
		return;
	conf_set_beside(beside);
	if (!base_config_load(&b, "fuzzed", "x86_64")) {
		check_base(&b);
		base_config_release(&b);
	}
	conf_set_beside(NULL);
}

/* the two files of a base, which a form feed parts */
static void load_bases(const uint8_t *data, size_t size)
{
	const uint8_t *part = size ? memchr(data, '\f', size) : NULL;
	const size_t first = part ? (size_t)(part - data) : size;
	char common[32], own[32];
	int a = memory_file(data, first, common);
	int b = memory_file(part ? part + 1 : data, part ? size - first - 1 : 0, own);

	if (a >= 0 && b >= 0)
		load_base(common, own);
	if (a >= 0)
		close(a);
	if (b >= 0)
		close(b);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	static void (*const load[])(const char *path) = { load_feature, load_kernel, load_machine, load_plan,
							  load_model };
	char path[32];
	int fd;

	if (!size)
		return 0;
	if (data[0] % 6 == 5) {
		load_bases(data + 1, size - 1);
		conf_used_forget();
		return 0;
	}
	fd = memory_file(data + 1, size - 1, path);
	if (fd < 0)
		return 0;
	load[data[0] % 6](path);
	conf_used_forget();
	close(fd);
	return 0;
}
