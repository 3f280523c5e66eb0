#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# a kernel that does not compile: the compiler's first error is shown, exit 2. In a folder that is compiled early.
. tests/boot/lib.sh
{	printf -- '---\n--- a/init/version.c\n+++ b/init/version.c\n@@ -23,6 +23,7 @@\n \tsize_t maxlen  = bufsize - 1;\n \tssize_t arglen;\n \n'
	printf '+\tthis_is_no_c();\n \tif (!arg)\n \t\treturn -EINVAL;\n \n'
} >"$results/bad.patch"
sed "s|^patch .*|patch = $results/bad.patch|" configs/features/planted.feature >"$results/bad.feature"
sed "s|^feature .*|feature = $results/bad.feature|" tests/boot/fault.plan >"$results/bad.plan"
cannot 'this_is_no_c' out/hardbench --results "$results" build "$results/bad.plan" --arch x86_64
