#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# judge by tables that people write: what a unit says, which columns are read, and what is not read is said
. tests/attack/lib/refused.sh
# --unit says what is a rate, as a file does; what is neither a rate nor a time is said; an amount is one of something
printf 'case\tarm\tblock\tvalue\n' >"$d/rate"
for i in 1 2 3 4 5; do printf 'a\toff\t%d\t1000.%d\na\ton\t%d\t1100.%d\n' $i $i $i $((i * i % 7)) >>"$d/rate"; done
is 1 judge --fail-above 5% "$d/rate"; is 0 judge --fail-above 5% --unit MB/s "$d/rate"; is 1 judge --fail-if gain --unit ops/s "$d/rate"
out/hardbench judge --unit frobs "$d/rate" 2>&1 | grep -q 'unit "frobs": less of it is taken to be better' || { echo "frobs"; exit 1; }
refused 'an amount in us, and the unit of the values is not known: say --unit' judge --margin 100us "$d/rate"
is 0 judge --unit us --margin 100us "$d/rate"
refused 'every arm but the baseline is a control (--aa, --placebo, --planted): nothing to compare' judge --aa on "$d/rate"
# a batch is there once, other columns are named
printf 'case\tarm\tblock\tbatch\tvalue\thost\na\toff\t1\t0\t1\th\na\toff\t1\t0\t2\th\n' >"$d/twice"
refused 'twice:3: batch 0 of the same case, arm, boot and process is in line 2 already' judge "$d/twice"
refused 'column "host" is not read' judge "$d/twice"
# what is no text, or none for programs, with the way out
gzip -kc "$d/twice" >"$d/gz"; refused 'not text but compressed (gunzip -k makes it one)' judge "$d/gz"
refused 'not text but compressed (gunzip -k makes it one)' judge off="$d/gz" on="$d/gz"
printf '\3757zXZ\0\0' >"$d/xz"; refused 'not text but compressed (unxz -k makes it one)' judge "$d/xz"
printf "\n Performance counter stats for 'ls':\n\n  1.50 msec task-clock\n" >"$d/perf"
refused 'what perf stat prints for people: let it write with -x ' judge off="$d/perf" on="$d/perf"
echo "$n inputs, each with its right end"
