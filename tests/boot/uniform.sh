#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# A/A on real boots (METHOD T12): twelve seeds of one kernel, six of them called "off" and six "on", alternating which comes first.
# Cases that do not repeat exactly go through `judge`; its p-values have to be uniform, and no case may be called different.
. tests/boot/lib.sh
make -s out/uniform || die "no test of uniformity"
plan="tests/boot/uniform.plan --arch x86_64"
hb build $plan && hb boot $plan --only aa/a && hb boot $plan --boots 0-2 || die "a boot failed"
hb collect $plan && hb analyze $plan || die "no verdicts"
[ "$(rows "$results/analyze/uniform-x86_64/verdicts.csv" '$c["metric"] == "instructions" && $c["verdict"] != "identical"')" = 0 ] ||
	die "a kernel differs from itself under the same seeds"
awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; OFS = "\t"; print "case", "arm", "block", "value"; next }
	$c["metric"] == "instructions" && $c["arm"] == "a" && $c["index"] > 0 {
		k = $c["index"] - 1; print $c["case"], (k + int(k / 2)) % 2 ? "on" : "off", int(k / 2), $c["value"] }' \
	"$results/analyze/uniform-x86_64/series.csv" >"$results/aa.tsv"
out/hardbench judge --csv --scope feature "$results/aa.tsv" >"$results/aa.csv" 2>"$results/stderr"	# cases that never vary are refused
[ "$(rows "$results/aa.csv" '$c["verdict"] == "cost" || $c["verdict"] == "gain"')" = 0 ] || die "a kernel costs against itself"
commas "$results/aa.csv" | awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; next } $c["p"] != "" { print $c["p"] }' | out/uniform ||
	die "the p-values of nothing are not uniform"
