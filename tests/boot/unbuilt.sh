#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# unbuilt.sh ARCH: where one kernel is neither in the results nor in the cache, the boots of the other are made, and it is said
. tests/boot/lib.sh
plan=tests/attack/flipped.plan
ran $plan "$1" run
export HARDBENCH_BOOTS=	# what is booted is the test
set -- "$1" $(grep -l '"index": 2' "$results"/boot/*/boot.json)
[ $# = 3 ] || die "not two arms"
build=$(sed -n 's/.*"build": "\(.*\)".*/\1/p' "$2")
rm -r "$results/build/$build" "$(dirname "$2")" "$(dirname "$3")"
from=${XDG_CACHE_HOME:-$HOME/.cache}/hardbench; to=$results/cache/hardbench	# a cache without kernels
mkdir -p "$to/source" && cp -a "$from/apt" "$from/effect" "$to" && cp "$from"/source/*.candidate "$to/source"
cannot 'no kernel yet for 1 of' env XDG_CACHE_HOME="$results/cache" out/hardbench --results "$results" boot $plan --arch "$1"
[ ! -e "$2" ] && [ -e "$3" ] || die "not the one boot that has a kernel was made"
hb build $plan --arch "$1" && hb boot $plan --arch "$1" || die "the rest cannot be made"
[ -e "$2" ] || die "the other boot is still missing"
