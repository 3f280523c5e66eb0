#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# counters-files.sh: the runner as a process. An event that every kernel counts becomes a metric; one that nothing counts is one line,
# and clocks go on. What may have disturbed a boot is in the rows.
. tests/boot/lib.sh
mkdir -p out/test-results; flock out/test-results/events.lock make -s events >"$results/make" 2>&1 || { cat "$results/make"; die "make events"; }
host=$(uname -m | sed s/aarch64/arm64/); d=$results/hb; mkdir "$d"
run() { out/guest/$host/$1 --cases sys/getppid --processes 2 --batches 3 --events "$2" --block "$3" --arm "$4" >"$d/$4-$3.hb" 2>"$d/said"; }
sed "s,./files.feature,$PWD/tests/boot/files.feature:b,; s/^processes.*/processes = 2/; \$a events = task-clock page-faults" tests/boot/files.plan >"$d/files.plan"
for k in 1 2 3; do for arm in a b; do run runner-events task-clock,page-faults "$k" $arm && [ ! -s "$d/said" ] || die "$(cat "$d/said")"; done; done
hb collect "$d/files.plan" --runs "$d"/*.hb && hb analyze "$d/files.plan" >/dev/null || die "collect, analyze"
v=$(ls "$results"/analyze/*/verdicts.csv)
[ "$(rows "$v" '$c["metric"] == "task-clock" && $c["case"] == "sys/getppid" && $c["unit"] == "ns" && $c["n_blocks"] == 3')" = 1 ] || die "task-clock is no metric"
# a call that faults no page in any boot: a count, and the rest is judged all the same
[ "$(rows "$v" '$c["metric"] == "page-faults" && $c["case"] == "sys/getppid" && $c["class"] == "EXACT" && $c["verdict"] == "identical"')" = 1 ] || die "page-faults: $(grep page-faults "$v")"
[ "$(rows "$v" '$c["metric"] == "events-running"')" = 0 ] || die "what qualifies counters is judged"
# what may have disturbed a boot is in noise.csv, and how many of them in each row
n=$(rows "${v%/*}/noise.csv" '$c["flags"] != ""'); m=$(rows "$v" '$c["n_blocks"] == 3 && $c["reason"] ~ /disturbed in '"$n"' of 6 boots: /')
[ "$n" = 0 ] || [ "$m" = "$(rows "$v" '$c["n_blocks"] == 3')" ] || die "$n boots are disturbed, $m rows say so"
for r in runner-events runner; do
	run $r BR_NOT_ANYWHERE 4 a || die "$r stops where nothing counts"
	[ "$(wc -l <"$d/said")" = 1 ] && grep -q '^runner: --events: .*; clocks only$' "$d/said" || die "$r says: $(cat "$d/said")"
	grep -aq 'events_lack' "$d/a-4.hb" || die "the record does not say so"
done
