#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# Three boots of an arm are two seeds, one of them twice: that decides what is the same in all of them, and tests nothing that
# varies. From the boots of a published set; its fourth boot of an arm is asked for, and none is made up.
. tests/boot/lib.sh
set=results/published/kexec-x86_64; v=$results/analyze/kexec-x86_64/verdicts.csv
varies='$c["class"] == "STAT"'; decided='$c["verdict"] !~ /^(no-verdict|inconclusive)$/'
hb unpack $set/evidence.tar.xz && hb collect kexec --arch x86_64 && hb analyze kexec --arch x86_64 || die "no analysis"
[ "$(rows "$v" "$varies")" -ge 10 ] || die "nothing varies here"
[ "$(rows "$v" "$varies && $decided")" = 0 ] || die "two seeds are tested"
[ "$(rows "$v" "$varies"' && $c["reason"] ~ /two seeds are too few/ && $c["p"] == ""')" = "$(rows "$v" "$varies")" ] || die "no reason"
exact() { awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; next } $c["class"] != "STAT" { print $c["arm"], $c["bench"], $c["metric"], $c["delta"], $c["verdict"] }' "$1"; }
exact $set/verdicts.csv >"$results/want"; exact "$v" | diff "$results/want" - || die "what repeats is decided otherwise"
