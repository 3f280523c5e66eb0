#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# quick.sh ARCH: the plan of `make quick`: what repeats, how cheap the loop is, that the report is whole
. tests/boot/lib.sh
ran configs/plans/quick.plan "$1" run
d=$results/analyze/quick-$1; r=$results/report/quick-$1
n=$(rows "$d/verdicts.csv" '$c["metric"] == "instructions"')
exact=$(rows "$d/verdicts.csv" '$c["metric"] == "instructions" && $c["class"] == "EXACT"')
echo "instructions repeat exactly over the seeds in $exact of $n comparisons"
[ "$n" -ge 24 ] || die "too few comparisons"
[ $((exact * 10)) -ge $((n * 9)) ] || die "less than 90 % repeat exactly"
awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; next } { n++; if ($c["pairs"] != $c["equal"]) bad = 1 }
	END { exit bad || !n }' "$d/determinism.csv" || die "two boots with one seed differ"
loop=$(cell "$d/verdicts.csv" '$c["case"] == "null/empty" && $c["metric"] == "instructions"' a | sort -n | tail -1)
echo "the loop around an operation: $loop instructions"
[ "${loop%.*}" -le 6 ] || die "the loop costs more than 6 instructions"
for f in index.html report.md commit.txt manifest.json verdicts.csv verdicts.tex method.txt; do
	[ -s "$r/$f" ] || die "no $f in the report"
done
awk 'length > 72 { exit 1 }' "$r/commit.txt" || die "commit.txt is wider than 72 columns"
! grep -Eq '(src|href)="https?:' "$r/index.html" || die "the page reaches for the network"
ls "$r"/*.svg "$r"/figures/*.svg 2>/dev/null | grep -q . || die "no figure"
