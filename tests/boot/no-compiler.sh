#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# a compiler that is not there: one line that says how to get it
. tests/boot/lib.sh
sed 's/^toolchain .*/toolchain = gcc-99/' tests/boot/fault.plan >"$results/missing.plan"
cannot 'no gcc-99 on this host, install it: apt-get install gcc-99' hb build "$results/missing.plan" --arch x86_64
# doctor asks for what features name, too, not only for the plan's own
sed 's/^feature .*/feature = planted@gcc-98/' tests/boot/fault.plan >"$results/feature.plan"
hb doctor "$results/feature.plan" >"$results/out" && die "doctor misses nothing"
grep -q '^missing *toolchain *gcc-98 for' "$results/out" || die "not the compiler that the feature names"
