#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# layout.sh ARCH: one kernel linked in other orders is the same elsewhere: it executes as much, and touches and misses otherwise
. tests/boot/lib.sh
plan=tests/boot/layout.plan
if [ "$1" = x86_64 ]; then	# there every object is in one section before the last link
	printf '%s\n' '[feature]' 'summary = x' 'arch = x86_64' '[a]' 'CONFIG_X86_KERNEL_IBT = y' '[b]' 'CONFIG_X86_KERNEL_IBT = y' \
		'link_order = 1' >"$results/ibt.feature"
	sed "s|^feature .*|feature = $results/ibt.feature|" $plan >"$results/ibt.plan"
	cannot 'link_order: with CONFIG_X86_KERNEL_IBT' hb build --check "$results/ibt.plan"
fi
hb run $plan --arch "$1" || die "the plan did not run"
for m in $(grep -l '"link_order"' "$results"/build/*/manifest.json); do
	grep -q '"objects_compiled": [0-9],' "$m" || die "compiled anew: $(grep objects_compiled "$m")"
done
[ "$(cat "$results"/boot/*/proofs.tsv | grep -c '^functions moved-from base	held')" = 6 ] || die "not proven in six boots"
v=$results/analyze/layout-$1/verdicts.csv p=$results/analyze/layout-$1/placebo.csv
same='$c["feature"] == "layout" && $c["metric"] == "instructions" && $c["verdict"]'
[ "$(rows "$v" "$same"' == "identical"')" = 22 ] || die "not 22 equal counts"
[ "$(rows "$v" "$same"' != "identical"')" = 0 ] || die "instructions differ"
for m in code-lines l1i-misses:cold; do
	[ "$(rows "$p" '$c["metric"] == "'$m'" && $c["least"] != $c["most"]')" -ge 5 ] || die "$m does not depend on the place"
done
here='$c["feature"] == "planted" && $c["case"] == "sys/getppid" && $c["metric"] == "instructions"'
[ "$(cell "$v" "$here" delta)/$(cell "$v" "$here" verdict)" = 7/cost ] || die "seven instructions are withheld"
judged='$c["feature"] == "planted" && $c["metric"] ~ /lines|misses/ && $c["reason"] ~ /is the farthest of 2/'
[ "$(rows "$v" "$judged")" -ge 5 ] || die "no difference was held against the orders"
[ "$(rows "$v" "$judged"' && $c["verdict"] == "no-verdict" && $c["gate"] == "placebo"')" -ge 1 ] || die "none is withheld"
grep -q 'the same code in other places' "$results/report/layout-$1/report.md" || die "the report does not say it"
