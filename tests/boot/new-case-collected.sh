#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# Finished boots stay finished: a case is added to a copy of the tree that has some, the runner is made anew, and all of
# them are collected, analyzed and reported as before; what would be booted now is another boot.
. tests/boot/lib.sh
set=$PWD/results/published/quick-x86_64; tree=$results/tree
mkdir -p "$tree/out" && cp -a Makefile analysis bench configs kmod "$tree" || die "no copy"
mkdir -p "$tree/tests" && cp -a tests/tidy "$tree/tests" || die "no copy"
cp -a out/guest out/bench_list.h out/hardbench out/meter.so "$tree/out" || die "the tree is not built: make"
cd "$tree" || die "no tree"
own() { out/hardbench "$@"; }
own unpack "$set/evidence.tar.xz" || die "it cannot be unpacked"
own boot quick --arch x86_64 -n >"$results/before" || die "no list of boots"

sed 's/sys_getppid/zz_new/; s|sys/getppid|zz/new|' bench/cases/sys_getppid.c >bench/cases/zz_new.c
cp -a out/guest/x86_64/runner "$results/runner"
make -s GUEST_ARCHES=x86_64 out/guest/x86_64/runner || die "the runner does not compile"
cmp -s out/guest/x86_64/runner "$results/runner" && die "the runner is the old one"
out/hardbench list cases | grep -q zz/new || die "the case is not listed"
own boot quick --arch x86_64 -n >"$results/after" || die "no list of boots"
cmp -s "$results/before" "$results/after" && die "the same ids for another runner"

own collect quick --arch x86_64 | tee "$results/said"
grep -q '^12 of 12 boots, 12 with samples' "$results/said" || die "boots are missing"
own analyze quick --arch x86_64 || die "no analysis"
own report quick --arch x86_64 >"$results/said" || die "no report"
xz -dcf "$set"/verdicts.csv* | cmp - results/analyze/quick-x86_64/verdicts.csv || die "the verdicts differ"
grep -q 'zz/new' results/analyze/quick-x86_64/*.csv && die "a case that no boot has run has results"
[ -s results/report/quick-x86_64/report.md ] || die "no report"
