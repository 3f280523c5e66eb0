#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# quick.sh ARCH: the plan of `make quick`: what repeats, how cheap the loop is, that the report is whole
. tests/boot/lib.sh
ran configs/plans/quick.plan "$1" run
d=$results/analyze/quick-$1; r=$results/report/quick-$1
n=$(rows "$d/verdicts.csv" '$c["metric"] == "instructions"')
of() { rows "$d/verdicts.csv" '$c["metric"] == "instructions" && '"$1"; }
exact=$(of '$c["class"] == "EXACT"') near=$(of '$c["class"] == "NEAR_EXACT"') open=$(of '$c["verdict"] !~ /^(identical|cost|gain)$/')
echo "instructions repeat exactly over the seeds in $exact of $n comparisons, nearly in $near; $open are open"
[ "$n" -ge 24 ] || die "too few comparisons"
# in one boot of six a tick may fall where all but one of a case's windows come after it: that is NEAR_EXACT
[ $((exact * 100)) -ge $((n * 85)) ] && [ $(((exact + near) * 100)) -ge $((n * 92)) ] || die "too few repeat exactly, or nearly"
[ "$open" = 0 ] || die "not every operation is decided"
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
