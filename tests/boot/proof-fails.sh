#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# an arm that is not what it says: no sample is taken
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
	exit 0
done
die "the boot of arm b is not on record"
