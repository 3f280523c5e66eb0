#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# kill -9 while guests run, then the same command: finished boots stay as they are, the rest is repeated
. tests/boot/lib.sh
export HARDBENCH_BOOTS=	# what is booted is the test
hb build tests/boot/fault.plan --arch x86_64 || die "no kernel"
out/hardbench --results "$results" boot tests/boot/fault.plan --arch x86_64 -j1 &
while [ "$(find "$results/boot" -name samples.tsv 2>/dev/null | wc -l)" -lt 2 ]; do sleep 0.1; done
sleep 0.5; kill -9 $!; wait $! 2>/dev/null
sleep 0.5
find "$results/boot" -path '*/.*' -prune -o -name samples.tsv -print | sort | xargs sha256sum >"$results/before"
hb boot tests/boot/fault.plan --arch x86_64 -j1 || die "the second run did not finish"
sha256sum -c --quiet "$results/before" || die "a finished boot was changed"
[ "$(find "$results/boot" -name samples.tsv | wc -l)" = 6 ] || die "not six boots"
[ -z "$(find "$results/boot" -maxdepth 1 -name '.*tmp*')" ] || die "something is left over"
