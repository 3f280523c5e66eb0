// SPDX-License-Identifier: GPL-2.0-only
#include "bench/record/proof_words.h"

#include <stddef.h>
#include <stdio.h>
#include <string.h>

const struct proof_word proof_words[] = {
	{ "dmesg", PROOF_OF_STATE, "REGEX" },
	{ "!dmesg", PROOF_OF_STATE, "REGEX" },
	{ "config", PROOF_OF_STATE, "CONFIG_X=VALUE" },
	{ "counts", PROOF_OF_STATE, "/PATH AT-LEAST REGEX, with the number in its (group)" },
	{ "file", PROOF_OF_STATE, "/PATH REGEX" },
	{ "sysfs", PROOF_OF_STATE, "/PATH REGEX" },
	{ "symbol", PROOF_OF_CODE, "NAME present|absent" },
	{ "calls", PROOF_OF_CODE, "SYMBOL none|some|more-than ARM" },
	{ "insn", PROOF_OF_CODE, "vmlinux|module REGEX none|some" },
	{ "sites", PROOF_OF_CODE, "INSTRUMENT none|some|more-than ARM" },
	{ "layout", PROOF_OF_CODE, "same-as|differs-from ARM" },
	{ "lkdtm", PROOF_OF_EFFECT, "NAME caught|survives" },
	{ "effect", PROOF_OF_EFFECT,
	  "slab_alloc|slab_free|page_alloc|page_free zeroed|stale|poisoned, "
	  "stack stale|erased, kfence_oob reported|never, kfence_rate some|none, layout agrees" },
	{ 0 },
};

const struct proof_word *proof_word_find(const char *proof)
{
	const size_t len = strcspn(proof, " \t");

	for (const struct proof_word *w = proof_words; w->word; w++)
		if (strlen(w->word) == len && !strncmp(w->word, proof, len))
			return w;
	return NULL;
}

char *proof_word_list(void)
{
	char *text = NULL;
	size_t len;
	FILE *f = open_memstream(&text, &len);

	for (const struct proof_word *w = proof_words; f && w->word; w++)
		fprintf(f, "%s%s", w == proof_words ? "" : ", ", w->word);
	return f && !fclose(f) ? text : NULL;
}
