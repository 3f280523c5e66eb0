#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# aa.sh ARCH: the same kernel under two names differs nowhere
. tests/boot/lib.sh
hb run configs/plans/aa.plan --arch "$1" || die "the plan did not run"
v=$results/analyze/aa-$1/verdicts.csv
[ "$(rows "$v" '$c["metric"] == "instructions"')" -ge 24 ] || die "too few rows"
[ "$(rows "$v" '$c["verdict"] != "identical"')" = 0 ] || die "a difference between a kernel and itself"
