// SPDX-License-Identifier: GPL-2.0-only
#include "config/model.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "config/conf_find.h"
#include "config/conf_keys.h"
#include "config/conf_manual.h"
#include "config/feature_keys.h"

static int take_part(void *base, const struct conf_line *l)
{
	struct model_def *m = base;
	char why[128];

	if (model_read_part(&m->geometry, l->key, l->value, why, sizeof(why)))
		return conf_fail(l, "%s", why);
	for (unsigned int i = 0; model_part(i).name; i++)
		if (!strcmp(model_part(i).name, l->key)) {
			if (m->parts & 1u << i)
				return conf_fail(l, "%s is given twice", l->key);
			m->parts |= 1u << i;
		}
	return 0;
}

#define PART(name, example, help) { CONF_KEY_OWN(name, NULL, example, help), .check = take_part }

static const struct conf_key keys[] = {
	{ CONF_KEY(struct model_def, arch, STR, "arch", NULL, "x86_64", "the architecture of the core"),
	  .required = true, .words = arch_word, .word_is = "architecture" },
	{ CONF_KEY(struct model_def, core, STR, "core", NULL, "AMD Zen 3", "what the sizes are of; reports say it") },
	{ CONF_KEY(struct model_def, source, STR, "source", NULL, "AMD 56665", "where they are published") },
	PART("l1i", "32K 8 64", "first cache of instructions: bytes, ways, bytes of a line"),
	PART("l1d", "32K 8 64", "first cache of data: bytes, ways, bytes of a line"),
	PART("l2", "512K 8 64", "second cache, of both: bytes, ways, bytes of a line"),
	PART("itlb", "64 64", "first TLB of instructions: entries, ways"),
	PART("dtlb", "72 72", "first TLB of data: entries, ways"),
	PART("pages", "4K 2M", "bytes of a page in user space and in the kernel: the plugin sees addresses, and no "
	     "page tables"),
	PART("predictor", "16384 12", "two-bit counters of conditional branches, and how many of the last directions "
	     "choose one of them (gshare)"),
	PART("btb", "1536 12", "targets of indirect jumps and calls: entries, ways"),
	PART("return_stack", "32", "entries of the stack of return addresses"),
	{ 0 },
};

const struct conf_file conf_file_model = {
	.kind = "model",
	.path = "configs/models/NAME.model",
	.summary = "a core of given sizes, whose misses are counted",
	.about = "A plan with model = NAME counts what misses in such a core: l1i-misses, l1d-misses, l2-misses, "
		 "itlb-misses, dtlb-misses and branch-misses, in the steady state; and with :cold behind the name for "
		 "one operation that finds the core empty.\n\n"
		 "The model is no processor. It executes nothing ahead, prefetches nothing and writes nothing back; "
		 "lines and pages are found by virtual address, each set keeps what was used last, and only the case's "
		 "own tasks are fed to it. No time comes out of it: it says which of two kernels would miss more often "
		 "in tables of these sizes. A number of bytes or entries may have K or M behind it; sets have to be a "
		 "power of two. Every part is required.",
	.example = "[model]\n"
		   "arch         = x86_64\n"
		   "core         = AMD Zen 3\n"
		   "l1i          = 32K 8 64\n"
		   "l1d          = 32K 8 64\n"
		   "l2           = 512K 8 64\n"
		   "itlb         = 64 64\n"
		   "dtlb         = 72 72\n"
		   "pages        = 4K 2M\n"
		   "predictor    = 16384 12\n"
		   "btb          = 1536 12\n"
		   "return_stack = 32\n",
	.section = { { "[model]", NULL, keys } },
};

static const char *const sections[] = { "model", NULL };

static int model_line(void *ctx, const struct conf_line *l)
{
	if (strcmp(l->section, sections[0]))
		return conf_unknown(l, "section", l->section, sections);
	return conf_set(keys, ctx, l);
}

static int has_all(const struct model_def *m)
{
	for (unsigned int i = 0; model_part(i).name; i++)
		if (!(m->parts & 1u << i))
			return conf_missing(m->file, sections[0], model_part(i).name);
	return 0;
}

int model_def_load(struct model_def *m, const char *name)
{
	int err;

	*m = (struct model_def){ 0 };
	err = conf_find("model", name, &m->file, &m->name);
	if (!err)
		err = conf_read(m->file, model_line, m);
	if (!err)
		err = conf_finish(keys, m, m->file, sections[0]);
	if (!err)
		err = has_all(m);
	if (err)
		model_def_release(m);
	return err;
}

void model_def_release(struct model_def *m)
{
	free(m->file);
	free(m->name);
	conf_release(keys, m);
	*m = (struct model_def){ 0 };
}
