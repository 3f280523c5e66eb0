#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# truth.sh ARCH: a patch adds 7 instructions to getppid(2); the report must say 7, where, and nothing else
. tests/boot/lib.sh
hb run configs/plans/planted.plan --arch "$1" || die "the plan did not run"
v=$results/analyze/planted-$1/verdicts.csv
a=$results/analyze/planted-$1/attribution.csv
here='$c["case"] == "sys/getppid" && $c["metric"] == "instructions"'
there='$c["case"] != "sys/getppid" && $c["metric"] == "instructions"'
[ "$(cell "$v" "$here" delta)" = 7 ] || die "getppid: $(cell "$v" "$here" delta), expected 7"
[ "$(cell "$v" "$here" class)" = EXACT ] || die "getppid is not exact"
[ "$(cell "$v" "$here" verdict)" = cost ] || die "getppid is not a cost"
[ "$(rows "$a" "$here"' && $c["delta"] != 0 && $c["symbol"] !~ /getppid/')" = 0 ] || die "attributed elsewhere"
[ "$(rows "$a" "$here"' && $c["delta"] == 7 && $c["symbol"] ~ /getppid/')" = 1 ] || die "not attributed"
[ "$(rows "$v" "$there")" -ge 20 ] || die "too few cases"
[ "$(rows "$v" "$there"' && $c["class"] == "EXACT" && $c["delta"] != 0')" = 0 ] || die "a cost where none is"
[ "$(rows "$v" "$there"' && ($c["verdict"] == "cost" || $c["verdict"] == "gain")')" = 0 ] || die "a false verdict"
[ "$(rows "${v%/*}/suite.csv" '$c["largest"] == "sys/getppid"')" = 1 ] || die "another operation differs most"
# what varies does so in code that is the same
varied=$there' && $c["class"] == "STAT"'
[ "$(rows "$v" "$varied")" = "$(rows "$v" "$varied"' && $c["reason"] ~ /compiled differently 0 under every seed/')" ] || die "in the code that differs"
