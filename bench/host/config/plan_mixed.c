// SPDX-License-Identifier: GPL-2.0-only
#include "config/plan_mixed.h"

static const struct conf_word words[] = {
	[MIXED_RUNNER] = { "runner", "the program inside the guest", NULL },
	[MIXED_PLUGIN] = { "plugin", "what counts in the emulator", NULL },
	[MIXED_EMULATOR] = { "emulator", "its version", NULL },
	[MIXED_COMPILER] = { "compiler", "its version and the linker's", NULL },
	[MIXED_SOURCE] = { "source", "of the kernel, before patches", NULL },
	[MIXED_MODULE] = { "module", "hbk, our part of the kernel", NULL },
	[MIXED_KINDS] = { NULL, NULL, NULL },
};

struct conf_word plan_mixed_conf_word(size_t i)
{
	return words[i];
}

const char *plan_mixed_word(enum plan_mixed m)
{
	return words[m].word;
}

bool plan_may_mix(const struct plan *p, enum plan_mixed m)
{
	return strlist_has(&p->mixed, words[m].word);
}
