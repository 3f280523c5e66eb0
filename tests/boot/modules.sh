#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# modules.sh ARCH: where a sysctl lets no module in, ours was there before, and cases that run alone meet the sysctl, however long
# its line is: a fork asks less of a kernel that overcommits always, in the function that looks how much memory there is.
. tests/boot/lib.sh
sed "s/@/$(printf '%600s' '')/" tests/boot/modules.feature >"$results/modules.feature"
cp tests/boot/modules.plan "$results"
hb run "$results/modules.plan" --arch "$1" || die "the plan did not run"
[ "$(grep -l '"module": *"loaded"' "$results"/boot/*/boot.json | wc -l)" = 12 ] || die "not twelve boots with our module"
[ "$(cat "$results"/boot/*/samples.tsv | grep -c '^slab/kmalloc_64	kernel	.*	ok	')" = 36 ] || die "kernel cases were not measured"
# of each arm, in every boot the same: what the function that a sysctl ends early executes in the windows of a fork
of() {
	for d in $(grep -l "\"arm\": \"$1\"" "$results"/boot/*/boot.json | xargs dirname); do
		awk -F'\t' '$4 == "__vm_enough_memory" { n += $5 } END { print n + 0 }' "$d/symbols.tsv"
	done | sort -u
}
off=$(of off) on=$(of on) long=$(of long)
echo "__vm_enough_memory: $off, where the kernel overcommits $on, with the long line $long"
[ "$on" -gt 0 ] && [ "$on" -lt "$off" ] || die "the case that runs alone did not meet the sysctl"
[ "$long" = "$on" ] || die "it did not meet the one in a long line"
