#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# The module compiles for the newest kernel that configs/kernels knows, without a warning, on both architectures: that
# kernel is not built for it, but got ready for modules, once, in the cache.
. tests/boot/lib.sh
newest=$(basename -a configs/kernels/[0-9]*.kernel | sed "s/\.kernel$//" | sort -V | tail -n 1)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/hardbench
source_of() { ls -d "$cache/source/linux-source-$1_"* 2>/dev/null | grep -v '+[0-9a-f]\{16\}$' | sort -V | tail -n 1; }
sed "s|^kernel .*|kernel = $newest|" tests/boot/fault.plan >"$results/newest.plan"
[ -n "$(source_of "$newest")" ] || hb build --check "$results/newest.plan" --arch all || die "no source"
src=$(source_of "$newest")
[ -d "$src/tree" ] || die "no source of $newest"
export CCACHE_DIR="$cache/ccache" CCACHE_NOHASHDIR=1
module() {	# ARCH CROSS
	obj=$cache/ready-$(basename "$src")-$1
	make="make -s -C $src/tree O=$obj ARCH=$1 CROSS_COMPILE=$2"
	[ -e "$obj/ready" ] || { rm -rf "$obj"; mkdir -p "$obj"; $make defconfig && $make -j2 modules_prepare && touch "$obj/ready"; } ||
		die "$newest, $1: not ready for modules"
	cp -r kmod "$results/$1"
	CCACHE_BASEDIR=$results $make -j2 M="$results/$1" CC="ccache ${2}gcc" KBUILD_MODPOST_WARN=1 modules >"$results/log" 2>&1 ||
		die "$newest, $1: $(grep -m 3 'error:' "$results/log" || tail -n 5 "$results/log")"
	! grep 'warning:' "$results/log" || die "$newest, $1: warnings"
	echo "$newest, $1: $(find "$results/$1" -name '*.o' ! -name '*.mod.o' | wc -l) objects"
}
module x86_64 ''; module arm64 aarch64-linux-gnu-
