#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# no circle among the files of the program: no file uses, through whatever others, a name of a file that uses one of its own
make -s out/hardbench || exit 2
t=$(mktemp -d); trap 'rm -rf "$t"' EXIT
find bench/base bench/record bench/host analysis -name '*.c' | sed 's|.*|out/host/&|; s|c$|o|' | sort >"$t/sources"
find out/host -name '*.o' | sort | comm -12 - "$t/sources" | xargs nm -gA | sed 's|^out/host/\([^:]*\)\.o:|\1.c |' | awk '$(NF - 1) == "U" { use[$1, $NF]; next } { home[$NF] = $1 }
	END { for (k in use) { split(k, p, SUBSEP); if (p[2] in home) print p[1], home[p[2]] } }' |
	sort -u >"$t/uses"
# tsort names the members of each circle on standard error
tsort "$t/uses" 2>"$t/bad" >/dev/null
sed 's/^tsort: [^:]*: input contains a loop:$/a circle:/; s/^tsort: /  /' "$t/bad"
[ ! -s "$t/bad" ]
