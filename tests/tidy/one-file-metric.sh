#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# a new metric is one new file and one line of METRICS(): on a copy of the tree the plugin counts it, tables, plans
# and messages have it, and what was measured before it is still read
set -e
t=$(mktemp -d); trap 'rm -rf "$t"' EXIT
mkdir "$t/tests"
cp -a Makefile analysis bench kmod configs "$t"; cp -a tests/tidy "$t/tests"
cp tests/tidy/data/wide.c "$t/bench/meter/"
evidence=$PWD/results/published/longterm-x86_64/evidence.tar.xz
cd "$t"
sed -i 's|^\t/\* parts of M_INSTRUCTIONS.*|\tX(WIDE, "wide-accesses", "accesses", COUNT, ALL) \\\n&|' bench/record/metric.h
[ "$(grep -c WIDE bench/record/metric.h)" = 1 ] || { echo "METRICS() has no place for it"; exit 1; }
make -s out/hardbench out/meter.so >/dev/null
nm out/meter.so | grep -q ' meter_WIDE$' || { echo "the plugin does not count it"; exit 1; }
sed 's/^cases .*/&\nmetrics = narrow/' configs/plans/quick.plan >p.plan
out/hardbench build -n "$t/p.plan" 2>&1 | grep -q wide-accesses || { echo "a plan does not know it"; exit 1; }
sed -i 's/^metrics = narrow/metrics = wide-accesses/' p.plan
out/hardbench --results r unpack "$evidence" >/dev/null
out/hardbench --results r collect longterm --arch x86_64
