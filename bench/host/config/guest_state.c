// SPDX-License-Identifier: GPL-2.0-only
#include "config/guest_state.h"

#include <string.h>

static const struct guest_state states[] = {
	{ .word = "apparmor", .want = "profile",
	  .help = "a profile of AppArmor that allows all that cases do, and refuses one file",
	  .args = { "^profile$", "profile" }, .file = "apparmor.policy" },
	{ .word = "landlock", .want = "rules N | layers N",
	  .help = "a Landlock ruleset that allows all files below / but making block devices: with N rules (at "
		  "most 999), or with one rule, N times over one another (at most 16)",
	  .args = { "^(rules [1-9][0-9]{0,2}|layers ([1-9]|1[0-6]))$", "rules N or layers N" } },
	{ .word = "seccomp",
	  .want = "allow | linear N [argument] | tree N [argument] | errno CALL | kill CALL | notify CALL",
	  .help = "a filter of system calls: one that allows all at once or after N comparisons (at most 800) with "
		  "numbers that no call has, as a list or as a tree, of which log2(N) + 1 are compared; with argument "
		  "it reads an argument first, so that the kernel cannot remember its answer. Or one that refuses "
		  "CALL, getppid or personality: it fails, its process is killed, or the holder of a listener answers "
		  "it",
	  .args = { "^(allow|(linear|tree) ([0-7]?[0-9]{1,2}|800)( argument)?|(errno|kill|notify) "
		    "(getppid|personality))$", "allow, linear N, tree N, errno CALL, kill CALL or notify CALL" } },
	{ .word = "selinux", .want = "permissive | enforcing",
	  .help = "the policy that the kernel's own scripts/selinux/mdp writes, in the whole guest: one type for all, "
		  "which may do everything, and one that may nothing",
	  .args = { "^(permissive|enforcing)$", "permissive or enforcing" }, .file = "selinux.policy" },
	{ 0 },
};

struct guest_state guest_state(size_t i)
{
	return states[i];
}

struct guest_state guest_state_of(const char *text)
{
	const size_t len = strcspn(text, " ");
	size_t i = 0;

	while (states[i].word && (strlen(states[i].word) != len || strncmp(states[i].word, text, len)))
		i++;
	return states[i];
}

bool guest_state_fits(const char *text)
{
	const struct guest_state s = guest_state_of(text);
	const size_t len = strcspn(text, " ");

	return s.word && conf_grammar_fits(&s.args, text + len + (text[len] == ' '));
}
