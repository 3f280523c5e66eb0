#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# kmod.sh: the module under wrong words, signals, several at once, unloading (kmod.c), on the kernels of quick.plan. LONG=1: in
# a kernel that watches itself (debug.feature, compiled once: half an hour), every case, each allocation failing. ARCH: one.
. tests/boot/lib.sh
plan=$results/kmod.plan; word=bare-short; feature=aa
[ -z "${LONG:-}" ] || { word=bare-long; feature=$PWD/tests/attack/debug.feature; }
sed "s|^feature .*|feature = $feature|; s|\./patient|$PWD/tests/attack/patient|" tests/attack/debug.plan >"$plan"
for arch in ${ARCH:-x86_64 arm64}; do
	make -s "out/attack/$arch/kmod" && hb build "$plan" --arch "$arch" || die "nothing to boot"
	HARDBENCH_FAULT="$PWD/out/attack/$arch/kmod:$word@0" hb boot "$plan" --arch "$arch" >"$results/said" 2>&1
	sed -n 's/^hardbench: //p' "$results/said"
	for b in "$results"/boot/*.failed-1; do
		sed -n "s/\r//; s/^kmod: /$arch: /p" "$b/console.log"
		grep -q '^kmod: all held' "$b/console.log" || die "see the lines before this one ($(tail -n 3 "$b/console.log"))"
	done
	[ "$(find "$results/boot" -name samples.tsv | wc -l)" = 4 ] || die "not the four honest boots"
	rm -rf "$results/boot"
done
