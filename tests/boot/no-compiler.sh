#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# a compiler that is not there: one line that says how to get it
. tests/boot/lib.sh
mkdir "$results/bin"
for tool in /usr/bin/* /bin/*; do
	case ${tool##*/} in *gcc*|*clang*|cc) ;; *) ln -sf "$tool" "$results/bin/" ;; esac
done
cannot 'gcc.*install\|install.*gcc' env PATH="$results/bin" out/hardbench --results "$results" \
	build tests/boot/fault.plan --arch x86_64
