// SPDX-License-Identifier: GPL-2.0-only
#include <stdio.h>

#include "bench/base/fail.h"
#include "verbs/verb.h"

static int hello_main(const struct verb *v, int argc, char **argv)
{
	int first, err = verb_args(v, argc, argv, NULL, NULL, &first);

	if (!err)
		puts("hello");
	return err < 0 ? EXIT_CANNOT : EXIT_DONE;
}

const struct verb verb_hello = {
	.name = "hello", .order = 35, .args = "", .help = "say hello",
	.main = hello_main,
};
