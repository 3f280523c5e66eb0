#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# aa.sh ARCH: the same kernel under two names differs nowhere
. tests/boot/lib.sh
ran tests/boot/agree.plan "$1" build boot	# its two arms are one kernel
hb collect tests/boot/agree.plan --arch "$1" && hb analyze tests/boot/agree.plan --arch "$1" || die "no analysis"
v=$results/analyze/agree-$1/verdicts.csv
[ "$(rows "$v" '$c["metric"] == "instructions"')" -ge 24 ] || die "too few rows"
[ "$(rows "$v" '$c["metric"] == "instructions" && $c["verdict"] != "identical"')" = 0 ] || die "instructions differ"
for m in code-lines data-lines code-pages data-pages; do	# what the plan asks for beyond that
	[ "$(rows "$v" '$c["metric"] == "'$m'" && $c["verdict"] == "identical"')" -ge 20 ] || die "too few rows of $m"
done
[ "$(rows "${v%/*}/suite.csv" '$c["inside_everywhere"] == "yes" && $c["mean_ratio"] == 1 && $c["bound"] == 0')" = 1 ] ||
	die "not the same everywhere"
# of what interrupts and others run a window may see less than one of half its length: no verdict
commas "$v" | awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; next }
	$c["verdict"] != "identical" && $c["reason"] !~ /2n operations counts less/' >"$results/differs"
[ ! -s "$results/differs" ] || { cat "$results/differs"; die "a difference between a kernel and itself"; }
