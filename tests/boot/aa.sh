#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# aa.sh ARCH: the same kernel under two names differs nowhere
. tests/boot/lib.sh
ran tests/boot/agree.plan "$1" build boot	# its two arms are one kernel
hb collect tests/boot/agree.plan --arch "$1" && hb analyze tests/boot/agree.plan --arch "$1" || die "no analysis"
v=$results/analyze/agree-$1/verdicts.csv
[ "$(rows "$v" '$c["metric"] == "instructions"')" -ge 24 ] || die "too few rows"
[ "$(rows "$v" '$c["verdict"] != "identical"')" = 0 ] || die "a difference between a kernel and itself"
