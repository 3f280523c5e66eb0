#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# Who runs when is no matter of chance: processes that pass a byte on, or wake each other, take the same under every seed and in arms
# that execute the same, but for what a kernel thread adds that has to wait (half a percent), and few of their operations take more.
# What leaves work to a kernel thread repeats as well, and so does what prints addresses.
. tests/boot/lib.sh
plan="tests/boot/turns.plan --arch x86_64"
hb build $plan && hb boot $plan && hb collect $plan && hb analyze $plan || die "no verdicts"
v=$results/analyze/turns-x86_64/verdicts.csv
waits='$c["case"] ~ /^(sched|ipc)[/]/ &&'
[ "$(rows "$v" "$waits"' $c["metric"] == "instructions:steady" && $c["a_hi"] <= 1.005 * $c["a_lo"] &&
	$c["b_hi"] <= 1.005 * $c["a_lo"] && $c["a_hi"] <= 1.005 * $c["b_lo"]')" = 4 ] || die "not the same under every seed"
[ "$(rows "$v" "$waits"' $c["metric"] == "rare-operations" && $c["a_hi"] <= 8 && $c["b_hi"] <= 8')" = 4 ] ||
	die "more than 8 of 64 operations take more"
[ "$(rows "$v" "$waits"' $c["metric"] == "instructions" && $c["verdict"] ~ /identical|no-impact/')" = 4 ] ||
	die "arms that execute the same differ"
[ "$(cell "$v" '$c["case"] == "proc/net_unix" && $c["metric"] == "instructions"' class)" = EXACT ] || die "other digits"
[ "$(rows "$v" '$c["case"] == "page/vmalloc_4k" && $c["metric"] == "instructions" && $c["class"] == "NEAR_EXACT" &&
	$c["verdict"] == "cost"')" = 1 ] || die "a page that is zeroed costs what varies"
