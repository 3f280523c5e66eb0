#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# Includes point one way, as tests/tidy/layers says. An outside library is included by one file and its header, a guard is the
# path of its file, and a struct has its name to itself. TREE=DIR checks another tree.
cd "${TREE:-.}" || exit 2
t=$(mktemp -d); trap 'rm -rf "$t"' EXIT
files=$(find bench analysis kmod -name '*.[ch]')
# shellcheck disable=SC2086	# a list of names without blanks
grep -Hn '^#include "' $files | awk -F: '
	FILENAME == "tests/tidy/layers" && !/^#/ { folder[$1]; n = split($2, may, " "); while (n) ok[$1, may[n--]]; next }
	FILENAME == "-" {
		from = $1; sub(/\/[^\/]*$/, "", from); split($3, q, "\""); to = q[2]
		while (!(from in folder) && sub(/\/[^\/]*$/, "", from));
		if (to !~ /\//) next				# beside it
		dir = to; sub(/\/[^\/]*$/, "", dir)
		if (!(dir in folder)) { if (("bench/host/" dir) in folder) dir = "bench/host/" dir }
		while (!(dir in folder) && sub(/\/[^\/]*$/, "", dir));
		if (dir == "kmod" || dir == ".." || dir == from) next
		if (!((from, dir) in ok)) print $1 ":" $2 ": " from " does not stand on " dir
	}' tests/tidy/layers - >"$t/bad"
awk -F: '!/^#/ { n = split($2, may, " "); for (i = 1; i <= n; i++) if (!(may[i] in seen)) print $1 " names " may[i] ", which is not below it"; seen[$1] }' \
	tests/tidy/layers >>"$t/bad"
for lib in uv.h sqlite3.h hwloc.h archive.h capstone/capstone.h ini.h jansson.h expat.h yaml.h openssl/evp.h gelf.h perfmon/pfmlib.h; do
	n=$(grep -l "^#include <$lib>" bench/base/* bench/host/*/* analysis/*.[ch] analysis/*/* | sed 's/\.[ch]$//' | sort -u | wc -l)
	[ "$n" -le 1 ] || echo "<$lib> is included by $n files" >>"$t/bad"
done
# shellcheck disable=SC2046
awk 'FNR == 1 { want = FILENAME; sub(/^bench\//, "", want); sub(/^host\//, "", want); gsub(/[^A-Za-z0-9]/, "_", want)
		want = "HB_" toupper(want); missing[FILENAME] = want }
	$1 == "#ifndef" && $2 == want { delete missing[FILENAME] }
	END { for (f in missing) print f ": its guard is not " missing[f] }' \
	$(find bench analysis -name '*.h' ! -path 'bench/cases/*' ! -name qemu_api.h) | sort >>"$t/bad"
grep -ohE '^struct [a-z_0-9]+ \{' $(find bench/base bench/record bench/host analysis -name '*.h') | sort | uniq -d |
	sed 's/ {/: two types of one name/' >>"$t/bad"
cat "$t/bad"
[ ! -s "$t/bad" ]
