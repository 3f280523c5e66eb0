#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# fault.sh FAULT ARCH: a guest that fails while it measures: one clear line, no sample, and the next run is clean
. tests/boot/lib.sh
case $1 in
panic) words=panic ;; hang) words='hang\|timeout\|limit' ;; *) words='record\|stream' ;;
esac
ran tests/boot/short.plan "$2" build boot
rm -r "$(of_boot 0 | head -n 1)"
cannot "$words" env HARDBENCH_FAULT="$1@0" out/hardbench --results "$results" boot tests/boot/short.plan --arch "$2"
[ "$(find "$results/boot" -name samples.tsv | wc -l)" = 5 ] || die "not the samples of the five good boots"
hb boot tests/boot/short.plan --arch "$2" || die "the next run is not clean"
[ "$(find "$results/boot" -name samples.tsv | wc -l)" = 6 ] || die "not six boots"
