#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# the same kernels built twice, in two places, without a byte taken from the other: each kernel of the quick plan against what the
# published evidence has of its id, built on another machine; where none has (apt or the compiler moved on), a second one here
. tests/boot/lib.sh
hb build configs/plans/quick.plan --arch x86_64 || die "first build"
mkdir "$results/published"
for e in results/published/*/evidence.tar.xz; do
	tar -xJf "$e" -C "$results/published" --wildcards 'build/*/manifest.json' || die "$e"
done
same=0
for d in "$results"/build/*/; do
	there=$results/published/build/$(basename "$d")/manifest.json
	[ -e "$there" ] || continue
	! cmp -s "$d/manifest.json" "$there" || continue	# this very build was published
	for f in vmlinux image System.map config hbk.ko; do
		grep -q "^  \"$f\": \"$(sha256sum <"$d/$f" | cut -d ' ' -f 1)\"" "$there" || die "$f of $(basename "$d") differs"
		same=$((same + 1))
	done
	echo "$(basename "$d"): as published, $(grep '"ccache"\|"build_seconds"' "$there" | tr -d '\n')"
done
[ $same = 0 ] || exit 0
echo "no published kernel has an id of these"
cache=${XDG_CACHE_HOME:-$HOME/.cache}
mkdir -p "$cache/hardbench-second"
XDG_CACHE_HOME=$cache/hardbench-second out/hardbench --results "$results/second" build tests/boot/fault.plan \
	--arch x86_64 || die "second build"
for d in "$results"/second/build/*/; do
	cmp "$d/vmlinux" "$results/build/$(basename "$d")/vmlinux" || die "vmlinux differs"
	cmp "$d/hbk.ko" "$results/build/$(basename "$d")/hbk.ko" || die "hbk.ko differs"
	sha256sum "$d/vmlinux"
done
