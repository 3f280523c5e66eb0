#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# modules.sh ARCH: where a sysctl lets no module in, ours was there before, and cases that run alone meet the sysctl, however long
# its line is: a fork asks less of a kernel that overcommits always.
. tests/boot/lib.sh
sed "s/@/$(printf '%600s' '')/" tests/boot/modules.feature >"$results/modules.feature"
cp tests/boot/modules.plan "$results"
hb run "$results/modules.plan" --arch "$1" || die "the plan did not run"
[ "$(grep -l '"module": *"loaded"' "$results"/boot/*/boot.json | wc -l)" = 12 ] || die "not twelve boots with our module"
[ "$(cat "$results"/boot/*/samples.tsv | grep -c '^slab/kmalloc_64	kernel	.*	ok	')" = 36 ] || die "kernel cases were not measured"
v=$results/analyze/modules-$1/verdicts.csv
fork() { cell "$v" '$c["case"] == "proc/fork_exit_wait" && $c["metric"] == "instructions" && $c["arm"] == "'"$1"'"' "$2"; }
echo "a fork: $(fork on a), where the kernel overcommits $(fork on b), with the long line $(fork long b)"
[ "$(fork on verdict)" = gain ] || die "the case that runs alone did not meet the sysctl"
# who reads a long line is not at the same instant behind it: some instructions
awk -v off="$(fork on a)" -v on="$(fork on b)" -v x="$(fork long b)" 'BEGIN { exit !(x < (off + on) / 2) }' ||
	die "it did not meet the one in a long line"
