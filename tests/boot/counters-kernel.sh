#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# counters-kernel.sh: an event that every kernel counts, in a guest without a PMU: the module is asked for that one and for no other,
# so kernel cases run. (Cycles, which nobody asked for, would be "No such file or directory".)
. tests/boot/lib.sh
mkdir -p out/test-results; flock out/test-results/events.lock make -s events >"$results/make" 2>&1 || { cat "$results/make"; die "make events"; }
sed "s|^machine .*|machine = tcg|; s|^feature .*|feature = aa|; s|^arch .*|arch = x86_64|; s|^events .*|events = task-clock|
	s|^cases .*|cases = sys/getppid|; s|^kcases .*|kcases = null/empty slab/kmalloc_64|" tests/boot/counters.plan >"$results/c.plan"
hb build "$results/c.plan" --only '*/a' && hb boot "$results/c.plan" --boots 0-0 --only '*/a' || die "no boot"
awk -F'\t' '$2 == "kernel" { n++ } $2 == "kernel" && $7 != "ok" { print; bad = 1 } END { exit bad || n < 10 }' "$results"/boot/*/samples.tsv ||
	die "kernel cases do not run with events"
