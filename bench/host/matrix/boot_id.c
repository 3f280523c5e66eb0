// SPDX-License-Identifier: GPL-2.0-only
#include "matrix/boot_id.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "bench/base/memfile.h"
#include "build/module_source.h"
#include "config/feature_keys.h"
#include "config/id.h"
#include "config/plan_loads.h"
#include "config/plan_looks.h"
#include "machine/machine.h"

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

static void put_machine(FILE *f, const struct machine_handle *h, const char *arch)
{
	fprintf(f, "machine %s %s\n", h->def->kind, h->def->memory_mib);
	fprintf(f, "timeouts %" PRIu64 " %" PRIu64 "\n", h->def->guest_timeout_s, h->def->host_timeout_s);
	h->ops->put_id(h, arch, f);
}

/* the module and the kernel that its guest has to load, which are no part of the build */
static void put_loaded(FILE *f, const struct plan *p, const struct boot *b)
{
	struct strlist files = { 0 };
	char hex[65];

	if (b->loaded)
		fprintf(f, "loaded image %s\n", b->loaded->id);
	if (!plan_loads(p, b->arm, LOAD_MODULE))
		return;
	if (!module_source_list("small/", &files)) {
		strlist_sort(&files);
		if (!module_source_hash_list(&files, hex))
			fprintf(f, "loaded %s\n", hex);
	}
	strlist_release(&files);
}

static void put_inputs(FILE *f, const struct plan *p, const struct machine_handle *h, const struct boot *b)
{
	AUTO_FREE char *runner = plan_runner(p, b->arch);

	fprintf(f, "build %s\nfeature %s\narm %s\n", b->build->id, b->feature->name, b->arm->name);
	fprintf(f, "arm-cmdline %s\n", or_empty(b->arm->cmdline));	/* also an empty one: ids have it so */
	conf_put_inputs(arm_keys, b->arm, CONF_INPUT_BOOT, f);
	put_machine(f, h, b->arch);
	if (feature_sets_guest(b->feature))
		fprintf(f, "module first\n");
	put_list(f, "case", plan_boot_cases(p, b->index));
	put_list(f, "kcase", plan_boot_kcases(p, b->index));
	fprintf(f, "runner %s\n", fs_sha256_once(runner));
	if (p->agree)
		fprintf(f, "agree\n");
	boot_put_asked(p, b->arch, f);
	put_loaded(f, p, b);
	fprintf(f, "batches %u\nseed %" PRIu64 "\nindex %u\n", p->batches, b->seed, b->index);
}

int boot_id(const struct plan *p, struct boot *b)
{
	AUTO_MEMFILE struct memfile m = { 0 };
	struct machine_handle h;
	FILE *f;
	int err = machine_open(&h, &p->machine_def);

	if (err)
		return err;
	f = memfile_open(&m);
	if (f)
		put_inputs(f, p, &h, b);
	machine_close(&h);
	return id_of_memfile(&m, b->id);
}
