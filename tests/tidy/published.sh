#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# The tables of the READMEs are what `hardbench table` prints from the published sets: each stands below a comment with its
# command, up to the next empty line. WRITE=1 writes them anew (make published-readme); README.md has at most 130 lines.
status=0; t=$(mktemp -d); trap 'rm -rf "$t"' EXIT
for f in README.md results/published/README.md; do
	awk -v failed="$t/failed" '
	/^<!-- hardbench table/ { command = ""; in_command = 1 }
	in_command { command = command " " $0 }
	skip && !/^$/ { next }
	{ skip = 0; print }
	in_command && /-->$/ {
		in_command = 0; skip = 1
		sub(/^ <!-- hardbench/, "out/hardbench", command); sub(/-->$/, "", command)
		fflush(); if (system(command)) print command >failed
		close(command)
	}' "$f" >"$t/new"
	[ ! -e "$t/failed" ] || { cat "$t/failed"; exit 1; }
	grep -q '^| `sys/getppid`' "$t/new" || { echo "$f: no table"; exit 1; }
	[ -z "$WRITE" ] || cat "$t/new" >"$f"
	diff -u "$f" "$t/new" || { echo "$f: not what the program prints: make published-readme"; status=1; }
done
[ "$(wc -l <README.md)" -le 130 ] || { echo "README.md: more than 130 lines"; status=1; }
for link in $(grep -oh '](\([^)#:]*\))' README.md | sed 's/](\(.*\))/\1/'); do
	[ -e "$link" ] || { echo "README.md: no $link"; status=1; }
done
large=$(find results/published -type f -size +2000000c ! -name '*.xz')
[ -z "$large" ] || { echo "over 2 MB and not compressed: $large"; status=1; }
exit $status
