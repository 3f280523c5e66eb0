#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# liar.sh: guests that lie (liar.c) beside honest ones: one clear line each, little memory and disk, the host as it was, no other
# boot lost. ARCH, COUNT: how many of lies.txt, 100 for all. TABLE=1 prints what each took.
. tests/boot/lib.sh
arch=${ARCH:-x86_64}
make -s "out/attack/$arch/liar" || die "no liar"
liar=$PWD/out/attack/$arch/liar; plan=tests/attack/liar.plan; lines=2
hb build $plan --arch "$arch" || die "no kernel"
watched() {	# COMMAND...: the most memory in KiB of hardbench, and the most disk in MiB of its boots, go to $results/peak
	"$@" & pid=$!; memory=0; disk=0
	while kill -0 $pid 2>/dev/null; do
		now=$(sed -n 's/^VmHWM:[^0-9]*\([0-9]*\) kB/\1/p' /proc/$pid/status 2>/dev/null); memory=${now:-$memory}
		now=$(du -sm "$results/boot" 2>/dev/null | cut -f 1); [ "${now:-0}" -le $disk ] || disk=$now
		sleep 0.1
	done
	wait $pid; status=$?; echo "$memory $disk" >"$results/peak"; return $status
}
grep -v '^#' tests/attack/lies.txt | head -n "${COUNT:-10}" >"$results/lies"
[ "$arch" = arm64 ] || sed -i '/^host-words/d' "$results/lies"
while IFS=: read -r lie outcome words; do
	start=$(date +%s%N)
	cannot "boot 0 of aa/[ab].*: \(${outcome# }\): .*\(${words# }\)" watched env HARDBENCH_FAULT="$liar:$lie@0" \
		out/hardbench --results "$results" boot $plan --arch "$arch"
	read -r memory disk <"$results/peak"
	[ -z "${TABLE:-}" ] || echo "$lie | $(sed -n 's/.*seed [0-9]*: \(.*\) (.*/\1/p' "$results/stderr" | head -n 1) | $((memory / 1024)) MiB | $disk MiB |" \
		"$((($(date +%s%N) - start) / 1000000000)) s"
	[ "$memory" -lt 200000 ] || die "$lie took $memory KiB of memory"
	[ "$disk" -lt 1500 ] || die "$lie took $disk MiB of disk"
	[ "$(du -sm "$results/boot" | cut -f 1)" -lt 40 ] || die "$lie leaves more than its head"
	rm -rf "$results"/boot/*.failed-*
	[ "$(find "$results/boot" -name samples.tsv | wc -l)" = 4 ] || die "not the samples of the four honest boots after $lie"
done <"$results/lies"
