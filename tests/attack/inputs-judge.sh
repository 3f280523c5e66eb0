#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# judge on files that are none, files that are too much, names that act on a terminal, and gates that are not understood:
# each ends at once, in bounded memory, with the right status. COUNT is how many cases and arms the large tables have.
. tests/attack/lib/refused.sh
COUNT=${COUNT:-60000}
mkfifo "$d/fifo"
for f in /dev/zero /dev/urandom "$d/fifo" "$d"; do
	refused 'expected a regular file' judge off="$f" on="$f"
	refused 'expected a regular file' judge "$f"
done
in=/dev/zero; refused 'line longer than' judge -; in=
truncate -s 4097M "$d/big"; refused 'larger than 4294967296 bytes' judge "$d/big"
truncate -s 67108865 "$d/big"; refused 'big:1: larger than 67108864 bytes' judge off="$d/big" on="$d/big"
truncate -s 67108864 "$d/big"; refused 'big:1: a NUL byte: not text' judge off="$d/big" on="$d/big"; rm "$d/big"
head='BEGIN { print "case\tarm\tblock\tvalue"; for (i = 0; i < n; i++)'
awk -v n="$COUNT" "$head"' print "c" i "\toff\t1\t1\nc" i "\ton\t1\t1" }' >"$d/cases"
refused 'more than 50000 cases' judge "$d/cases"
awk -v n="$COUNT" "$head"' print "c\ta" i "\t1\t1" }' >"$d/arms"
refused 'more than 1000 arms' judge "$d/arms"
head -n 2001 "$d/cases" >"$d/thousand"
refused '980 more comparisons are refused, 1000 of 1000' judge "$d/thousand"
awk -v n=51 "$head"' for (k = 0; k < 1000; k++) print "c" i "\ta" k "\t1\t1" }' >"$d/pairs"
refused 'more than 50000 comparisons' judge --baseline a0 "$d/pairs"
refused '1024 at most' judge $(seq -f off=%g 1025); refused 'open 1: No such file' judge $(seq -f off=%g 1024)
printf '# Running \047a\0b\047 benchmark:\n 4.5 usecs/op\n' >"$d/nul"
refused 'NUL byte: not text' judge off="$d/nul" on="$d/nul"
printf 'case\tarm\tblock\tvalue\n\033]0;x\a\033[2J\toff\t1\t1\n\033]0;x\a\033[2J\ton\t2\t1\n' >"$d/names"
refused 'case ?\]0;x??\[2J, arm on' judge "$d/names"
awk -v n=8 "$head"' print "x\toff\t" i "\t1.0" i "\nx\ton\t" i "\t1.2" 9 - i }' >"$d/ok"
is 0 judge "$d/ok"; is 1 judge --fail-if cost "$d/ok"; is 0 judge --fail-if gain "$d/ok"; is 1 judge --fail-above 5% "$d/ok"
for a in '--fail-if costs' '--margin 5percent' '--margin 1%%' '--margin 5' '--fail-above 5' '--cap 3x' '--alpha 0.05x' \
	'--planted on:2%%' '--scope all'; do
	refused expected judge $a "$d/ok"
done
refused expected judge --margin '10% ' "$d/ok"; refused 'given twice' judge --margin 1% --margin 2% "$d/ok"
refused 'is the arm of --baseline already' judge --aa off "$d/ok"; refused 'no such arm' judge --aa x "$d/ok"
refused 'takes a number' run --jobs 2x quick
echo "$n inputs, each with its right end"
