#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# an arm that is not what it says, or whose switches the kernel does not know: no sample is taken, and the report has the reason
# in its place. One whose switches it does know has its samples, and a proof for each of them.
. tests/boot/lib.sh
sed '/^\[b\]/,$ s/^prove .*/prove = dmesg this kernel never says such a thing/' configs/features/aa.feature >"$results/liar.feature"
printf '[%s]\nimage = a\n%s = %s\n\n' typo cmdline init_on_aloc=1 name sysctl vm.swapiness=33 value sysctl vm.swappiness=banana \
	state guest 'seccomp allow' good sysctl vm.swappiness=33 >>"$results/liar.feature"
echo 'cmdline = init_on_alloc=1' >>"$results/liar.feature"
sed "s|^feature .*|feature = $results/liar.feature|" tests/boot/fault.plan >"$results/liar.plan"
hb build "$results/liar.plan" --arch x86_64 || die "no kernel"
lines=5	# one boot of each of five arms
cannot 'proof' out/hardbench --results "$results" boot "$results/liar.plan" --arch x86_64 --boots 0-0 -j2
for line in 'typo.*cmdline init_on_aloc=1: the kernel: .*Unknown kernel command line parameters "init_on_aloc=1"' \
	'name.*sysctl vm/swapiness=33: .*cannot be written: No such file' 'value.*swappiness=banana: .*cannot be written: Invalid arg' \
	'state.*guest seccomp allow: the kernel does not take it: Function not implemented'; do
	[ "$(grep -c "$line" "$results/stderr")" = 1 ] || die "not once: $line"
done
[ "$(cat "$results"/boot/*/proofs.tsv | grep -c 'sysctl vm/swappiness=33	held	.* reads 33\|cmdline init_on_alloc=1	held	')" = 2 ] ||
	die "good switches are not proven"
for d in "$results"/boot/*/; do
	grep -q '"arm": *"\(b\|typo\|name\|value\|state\)"' "$d/boot.json" || continue
	[ ! -e "$d/samples.tsv" ] || die "samples in spite of a failed proof"
	grep -q 'failed' "$d/proofs.tsv" || die "the failed proof is not on record"
	found=$((${found:-0} + 1))
done
[ "${found:-}" = 5 ] || die "not all boots that failed are on record"
# and `run` goes on to a report that says why there is no verdict
sed -i 's|^feature .*|&:a,b,good|' "$results/liar.plan"
out/hardbench --results "$results" run "$results/liar.plan" --arch x86_64 -j1
[ $? = 2 ] || die "run: exit status is not 2"
v=$results/analyze/liar-x86_64/verdicts.csv
[ "$(rows "$v" '1')" -gt 0 ] && [ "$(rows "$v" '$c["arm"] != "good" && $c["verdict"] != "no-verdict"')" = 0 ] &&
	[ "$(rows "$v" '$c["arm"] == "good" && $c["verdict"] == "no-verdict"')" = 0 ] || die "a verdict without samples"
grep -q 'proof-failed' "$results/report/liar-x86_64/report.md" || die "the report does not say why"
