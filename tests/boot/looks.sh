#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# looks at 6, 12 and 24 blocks; the rule is on record before the first boot, and an analysis by another rule says so
. tests/boot/lib.sh
cp tests/boot/looks.plan "$results/looks.plan"
hb run "$results/looks.plan" --arch x86_64 || die "the plan did not run"
v=$results/analyze/looks-x86_64/verdicts.csv; l=$results/analyze/looks-x86_64/look.csv; rule=$results/boot/rule-looks-x86_64.txt
cat "$l"
blocks=$(cell "$l" 1 blocks)
case "$(cell "$l" 1 decision)" in resolved|'out of reach') ;; *) [ "$blocks" = 24 ] || die "it stopped at $blocks blocks" ;; esac
case $blocks in 6|12|24) ;; *) die "a look at $blocks blocks" ;; esac
[ "$(rows "$results/analyze/looks-x86_64/boots.csv" '$c["outcome"] == "done"')" = $((2 * (blocks + 1))) ] || die "not the boots of $blocks blocks"
[ "$(rows "$v" '$c["registered"] != "yes"')" = 0 ] || die "the rule is not on record"
oldest=$(find "$results/boot" -name boot.json -printf '%T@\n' | sort -n | head -n 1)
[ "$(find "$rule" -printf '%T@ '"$oldest"'\n' | awk '{ print $1 < $2 }')" = 1 ] || die "the rule was written after the first boot"
was=$(cell "$v" '$c["case"] == "sys/getppid" && $c["metric"] == "instructions"' rule)
sed -i 's/^margin .*/margin = * 1%/' "$results/looks.plan"
hb run "$results/looks.plan" --arch x86_64 || die "the plan did not run again"
[ "$(rows "$v" '$c["registered"] != "changed" || $c["rule"] == "'"$was"'"')" = 0 ] || die "the rows do not say that the margin changed"
for f in index.html report.md commit.txt method.txt; do
	grep -q 'A new analysis' "$results/report/looks-x86_64/$f" || die "$f does not say that the margin changed"
done
sed -i 's/^margin .*/margin = * 2%/' "$results/looks.plan"
hb analyze "$results/looks.plan" --arch x86_64 || die "no analysis by the first margin"
[ "$(rows "$v" '$c["registered"] != "yes" || $c["rule"] != "'"$was"'"')" = 0 ] || die "the first margin is not known again"
