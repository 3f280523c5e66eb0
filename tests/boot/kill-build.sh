#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# kill -9 in the middle of a build, then the same command: no process is left behind, it finishes, and the kernel is, byte for
# byte, what a build gives that nobody disturbs
. tests/boot/lib.sh
hb build tests/boot/fault.plan --arch x86_64 || die "no kernel to hold it against"
# a cache of its own, but for sources and compiled objects: a minute instead of ten
cache=${XDG_CACHE_HOME:-$HOME/.cache}/hardbench; own=$results/cache/hardbench
mkdir -p "$own"
for d in apt source ccache; do ln -s "$cache/$d" "$own/$d"; done
export XDG_CACHE_HOME="$results/cache"
inside() { grep -ls "$own/build" /proc/[0-9]*/mountinfo | grep .; }	# processes that see the build's folder, in the sandbox or out
out/hardbench --results "$results/killed" build tests/boot/fault.plan --arch x86_64 &
pid=$!
until grep -qs '^  CC      kernel/' "$own"/build/*.log; do
	kill -0 $pid || die "the build ended before it was killed"
	sleep 0.2
done
inside >/dev/null || die "no process is seen at work"
kill -9 $pid; wait $pid 2>/dev/null
sleep 1
! inside || die "a child outlived the kill"
[ -z "$(find "$results/killed" -name vmlinux)" ] || die "a kernel that was never finished"
out/hardbench --results "$results/killed" build tests/boot/fault.plan --arch x86_64 || die "the second run did not finish"
[ "$(find "$results/killed/build" -name vmlinux | wc -l)" = 1 ] || die "not one kernel"
for f in "$results"/killed/build/*/vmlinux "$results"/killed/build/*/hbk.ko; do
	cmp "$f" "$results/build/${f#"$results"/killed/build/}" || die "$(basename "$f") differs"
done
