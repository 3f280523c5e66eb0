#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# warn.sh ARCH [PLAN]: a kernel that warns while it is measured: the boot is kept and marked, in boots.csv and in the report
. tests/boot/lib.sh
plan=${2:-tests/boot/fault.plan}
ran "$plan" "$1" build boot
rm -r $(of_boot 2)	# it has a seed of its own: no boot has to be like it
HARDBENCH_FAULT=warn@2 hb boot "$plan" --arch "$1" 2>"$results/stderr" || die "a warning failed the boot"
grep -q 'the console has a warning' "$results/stderr" || die "boot does not say it"
hb collect "$plan" --arch "$1" && hb analyze "$plan" --arch "$1" && hb report "$plan" --arch "$1" || die "no report"
name=$(ls "$results/analyze"); b=$results/analyze/$name/boots.csv; r=$results/report/$name
[ "$(rows "$b" '$c["splat"] != "" && $c["index"] == 2')" = 2 ] || die "boots.csv does not have the warnings of both arms"
[ "$(rows "$b" '$c["splat"] != "" && $c["index"] != 2')" = 0 ] || die "a warning where there was none"
for f in report.md index.html; do
	grep -q '2 of 6 boots had a warning' "$r/$f" || die "$f does not say how many"
	grep -q 'WARNING: ' "$r/$f" || die "$f does not have the line"
done
grep -q '"boots_with_warning": 2' "$r/manifest.json" || die "the manifest does not say it"
