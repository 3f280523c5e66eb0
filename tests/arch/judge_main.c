// SPDX-License-Identifier: GPL-2.0-only
/*
 * The verb `judge` alone, from the program's own sources, for the other architecture: the program links a dozen
 * libraries that judge has no use for. ARGUMENTS are those of `hardbench judge`.
 */
#include <stdlib.h>

#include "verbs/verb.h"

extern const struct verb verb_judge;

int main(int argc, char **argv)
{
	argv[0] = (char *)"judge";
	return verb_judge.main(&verb_judge, argc, argv);
}
