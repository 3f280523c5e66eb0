#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# series.sh ARCH: chains of 1 to 64 calls; the stack protector costs each call the same, and exactly nothing where
# there is no array
. tests/boot/lib.sh
hb run tests/boot/series.plan --arch "$1" || die "the plan did not run"
t=$results/analyze/series-$1/slopes.csv
line() { cell "$t" '$c["series"] == "'"$1"'" && $c["of"] == "'"$2"'"' "$3"; }
for of in baseline arm difference; do
	[ "$(line call/char64 $of worst)" = 0 ] || die "$of: the counts of four depths are not on a line"
done
[ "$(line call/char64 difference doses)" = 4 ] || die "not the doses 1, 8, 16 and 64"
leaf=0; [ "$1" != arm64 ] || leaf=1	# a leaf that may call __stack_chk_fail has to save its return address there
[ "$(line call/char64 difference intercept)" = $leaf ] || die "not $leaf instructions besides those of each call"
slope=$(line call/char64 difference slope)
echo "$1: $slope instructions for each protected call"
case $slope in [1-9]|1[0-9]) ;; *) die "no whole number of instructions for each call" ;; esac
[ "$(line call/none difference slope),$(line call/none difference intercept)" = 0,0 ] || die "a call without an array costs"
grep -q "$slope per dose" "$results/report/series-$1/index.html" || die "the report does not show it"
ls "$results"/report/series-$1/figures/doses-*.svg >/dev/null || die "no figure"
