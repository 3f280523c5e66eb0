#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# off, regular, strong: the number of functions that call __stack_chk_fail grows; off has none
. tests/boot/lib.sh
sed "s|^feature .*|feature = stackprotector|" tests/boot/fault.plan >"$results/three.plan"
hb build "$results/three.plan" --arch x86_64 || die "no kernel"
hb boot "$results/three.plan" --arch x86_64 || die "a boot failed"
for arm in off regular strong; do
	d=$(dirname "$(find "$results/boot" -name samples.tsv -exec sh -c 'grep -l "\"arm\": *\"$0\"" "${1%/*}/boot.json"' $arm {} \; | head -n 1)")
	grep 'calls __stack_chk_fail' "$d/proofs.tsv" || die "no such proof for $arm"
	! grep -q failed "$d/proofs.tsv" || die "a proof failed for $arm"
done
