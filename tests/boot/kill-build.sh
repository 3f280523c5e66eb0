#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# kill -9 in the middle of a build, then the same command: it finishes, and no process is left behind
. tests/boot/lib.sh
sed "s|^prove .*STACKPROTECTOR=n|&\n|; s|^\[on\]|&\nCONFIG_LOCALVERSION = \"-killed-$$\"|" configs/features/planted.feature >"$results/kill.feature"
sed "s|^patch .*|patch = $PWD/configs/features/planted.patch|" -i "$results/kill.feature"
sed "s|^feature .*|feature = $results/kill.feature|" tests/boot/fault.plan >"$results/kill.plan"
out/hardbench --results "$results" build "$results/kill.plan" --arch x86_64 &
sleep 8; kill -9 $!; wait $! 2>/dev/null
sleep 1
! pgrep -f "O=/build .*$$" || die "a child outlived the kill"
hb build "$results/kill.plan" --arch x86_64 || die "the second run did not finish"
[ "$(find "$results/build" -name vmlinux | wc -l)" = 2 ] || die "not two kernels"
id=$(basename "$(dirname "$(grep -l "killed-$$" "$results"/build/*/config)")")
rm -rf "${XDG_CACHE_HOME:-$HOME/.cache}/hardbench/build/$id"
