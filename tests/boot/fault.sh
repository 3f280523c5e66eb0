#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# fault.sh FAULT ARCH: a guest that fails while it measures: one clear line, no sample, and the next run is clean
. tests/boot/lib.sh
case $1 in
panic) words=panic ;; hang) words='hang\|timeout\|limit' ;; *) words='record\|stream' ;;
esac
cannot "$words" env HARDBENCH_FAULT="$1" out/hardbench --results "$results" boot tests/boot/fault.plan --arch "$2" -j1
[ -z "$(find "$results/boot" -name samples.tsv)" ] || die "a failed boot left samples"
hb boot tests/boot/fault.plan --arch "$2" || die "the next run is not clean"
[ "$(find "$results/boot" -name samples.tsv | wc -l)" = 6 ] || die "not six boots"
