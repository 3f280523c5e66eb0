#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# kill -9 in the middle of a build, then the same command: no process is left behind, it finishes, and the kernel is, byte for
# byte, what a build gives that nobody disturbs. Of a patched kernel beside a finished one: what is compiled is little.
. tests/boot/lib.sh
plan=configs/plans/planted.plan
hb build $plan --arch x86_64 || die "no kernel to hold it against"
base=$(grep -l '"baseline": null' "$results"/build/*/manifest.json); base=$(basename "${base%/*}")
# a cache of its own: sources, the compiled objects, and of the kernels the unpatched one alone
cache=${XDG_CACHE_HOME:-$HOME/.cache}/hardbench; own=$results/cache/hardbench
mkdir -p "$own/build" "$own/kernel"
for d in apt source ccache; do ln -s "$cache/$d" "$own/$d"; done
cp -a "$cache/build/$base" "$own/build" || die "the unpatched kernel is not in the cache"
for d in "$cache"/kernel/*; do ! cmp -s "$d/image" "$own/build/$base/image" || cp -a --reflink=auto "$d" "$own/kernel"; done
[ -n "$(ls "$own/kernel")" ] || die "its objects are not in the cache"
export XDG_CACHE_HOME="$results/cache"
inside() { grep -ls "$own/build" /proc/[0-9]*/mountinfo | grep .; }	# processes that see the build's folder, in the sandbox or out
out/hardbench --results "$results/killed" build $plan --arch x86_64 &
pid=$!
until grep -qs '^  CC      kernel/' "$own"/build/*.log; do
	kill -0 $pid || die "the build ended before it was killed"
	sleep 0.1
done
inside >/dev/null || die "no process is seen at work"
kill -9 $pid; wait $pid 2>/dev/null
sleep 1
! inside || die "a child outlived the kill"
[ "$(find "$results/killed" -name vmlinux | wc -l)" -le 1 ] || die "a kernel that was never finished"
out/hardbench --results "$results/killed" build $plan --arch x86_64 || die "the second run did not finish"
[ "$(find "$results/killed/build" -name vmlinux | wc -l)" = 2 ] || die "not two kernels"
for f in "$results"/killed/build/*/vmlinux "$results"/killed/build/*/hbk.ko; do
	cmp "$f" "$results/build/${f#"$results"/killed/build/}" || die "$(basename "$f") differs"
done
