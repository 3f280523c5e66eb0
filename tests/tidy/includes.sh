#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# No file includes itself, through whatever others: a guard hides such a circle from the compiler, and nobody can say which of
# its files stands on which. TREE=DIR checks another tree.
cd "${TREE:-.}" || exit 2
t=$(mktemp -d); trap 'rm -rf "$t"' EXIT
find bench analysis kmod -name '*.[ch]' >"$t/files"
# FILE FILE: one includes the other, which is beside it, below the tree or below the program, looked for in this order as by
# the compiler; lists that make writes include nothing
xargs grep -Hn '^[ 	]*#[ 	]*include[ 	]*"' <"$t/files" | awk -F: -v bad="$t/bad" '
	function plain(path) { while (sub(/[^\/]+\/\.\.\//, "", path)); return path }
	FILENAME != "-" { is[$0]; next }
	{ split($3, q, "\""); beside = $1; sub(/[^\/]*$/, "", beside) }
	{ if (!((to = plain(beside q[2])) in is) && !((to = plain(q[2])) in is)) to = plain("bench/host/" q[2]) }
	to == $1 { print $1 ":" $2 ": it includes itself" >bad; next }
	to in is { print $1, to }' "$t/files" - >"$t/pairs"
# tsort names the members of each circle on standard error
tsort "$t/pairs" 2>&1 >/dev/null | awk '/contains a loop:$/ { if (line) print line; line = "a circle of includes:"; next }
	{ line = line " " $2 } END { if (line) print line }' >>"$t/bad"
cat "$t/bad"
[ -s "$t/pairs" ] && [ ! -s "$t/bad" ]
