#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# an arm that is not what it says: no sample is taken, and the report has the reason in its place
. tests/boot/lib.sh
sed '/^\[b\]/,$ s/^prove .*/prove = dmesg this kernel never says such a thing/' configs/features/aa.feature >"$results/liar.feature"
sed "s|^feature .*|feature = $results/liar.feature|" tests/boot/fault.plan >"$results/liar.plan"
hb build "$results/liar.plan" --arch x86_64 || die "no kernel"
lines=3	# the boots of arm b
cannot 'proof' out/hardbench --results "$results" boot "$results/liar.plan" --arch x86_64 -j1
for d in "$results"/boot/*/; do
	grep -q '"arm": *"b"' "$d/boot.json" || continue
	[ ! -e "$d/samples.tsv" ] || die "samples in spite of a failed proof"
	grep -q 'failed' "$d/proofs.tsv" || die "the failed proof is not on record"
	found=1
done
[ "${found:-}" ] || die "the boot of arm b is not on record"
# and `run` goes on to a report that says why there is no verdict
out/hardbench --results "$results" run "$results/liar.plan" --arch x86_64 -j1
[ $? = 2 ] || die "run: exit status is not 2"
v=$results/analyze/liar-x86_64/verdicts.csv
[ "$(rows "$v" '1')" -gt 0 ] && [ "$(rows "$v" '$c["verdict"] != "no-verdict"')" = 0 ] || die "a verdict without samples"
grep -q 'proof-failed' "$results/report/liar-x86_64/report.md" || die "the report does not say why"
