// SPDX-License-Identifier: GPL-2.0-only
#include "config/guest_state.h"

#include <string.h>

static const struct guest_state states[] = {
	{ "landlock", "rules N | layers N",
	  "a Landlock ruleset that allows all files below / but making block devices: with N rules (at most 999), or "
	  "with one rule, N times over one another (at most 16)",
	  { "^(rules [1-9][0-9]{0,2}|layers ([1-9]|1[0-6]))$", "rules N or layers N" } },
	{ "seccomp", "allow | linear N [argument] | tree N [argument] | errno CALL | kill CALL | notify CALL",
	  "a filter of system calls: one that allows all at once or after N comparisons (at most 800) with numbers "
	  "that no call has, as a list or as a tree, of which log2(N) + 1 are compared; with argument it reads an "
	  "argument first, so that the kernel cannot remember its answer. Or one that refuses CALL, getppid or "
	  "personality: it fails, its process is killed, or the holder of a listener answers it",
	  { "^(allow|(linear|tree) ([0-7]?[0-9]{1,2}|800)( argument)?|(errno|kill|notify) (getppid|personality))$",
	    "allow, linear N, tree N, errno CALL, kill CALL or notify CALL" } },
	{ 0 },
};

struct guest_state guest_state(size_t i)
{
	return states[i];
}

bool guest_state_fits(const char *text)
{
	const size_t len = strcspn(text, " ");

	for (const struct guest_state *s = states; s->word; s++)
		if (strlen(s->word) == len && !strncmp(s->word, text, len))
			return conf_grammar_fits(&s->args, text + len + (text[len] == ' '));
	return false;
}
