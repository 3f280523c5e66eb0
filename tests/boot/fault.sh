#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# fault.sh FAULT ARCH: a guest that fails while it measures: one clear line, no sample, and the next run is clean
. tests/boot/lib.sh
case $1 in
panic) words=panic ;; hang) words='hang\|timeout\|limit' ;; *) words='record\|stream' ;;
esac
plan=$results/fault.plan	# on a machine that soon loses patience
sed "s|^machine .*|machine = $PWD/tests/boot/short.machine|" tests/boot/fault.plan >"$plan"
hb build "$plan" --arch "$2" || die "no kernel"
lines=2	# the first boot of either arm
cannot "$words" env HARDBENCH_FAULT="$1@0" out/hardbench --results "$results" boot "$plan" --arch "$2"
[ "$(find "$results/boot" -name samples.tsv | wc -l)" = 4 ] || die "not the samples of the four good boots"
hb boot "$plan" --arch "$2" || die "the next run is not clean"
[ "$(find "$results/boot" -name samples.tsv | wc -l)" = 6 ] || die "not six boots"
