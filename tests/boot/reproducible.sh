#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# the same kernel built twice, in two caches in two places, without a byte taken from the other
. tests/boot/lib.sh
cache=${XDG_CACHE_HOME:-$HOME/.cache}
hb build configs/plans/quick.plan --arch x86_64 || die "first build"
mkdir -p "$cache/hardbench-second"
sed "s|^feature .*|feature = aa|" tests/boot/fault.plan >"$results/one.plan"
XDG_CACHE_HOME=$cache/hardbench-second out/hardbench --results "$results/second" build "$results/one.plan" \
	--arch x86_64 || die "second build"
for d in "$results"/second/build/*/; do
	cmp "$d/vmlinux" "$results/build/$(basename "$d")/vmlinux" || die "vmlinux differs"
	cmp "$d/hbk.ko" "$results/build/$(basename "$d")/hbk.ko" || die "hbk.ko differs"
	sha256sum "$d/vmlinux"
done
