#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# how fast it is, against the budgets; wall time in seconds, the machine otherwise idle, please. BENCH_COLD=0: no cold run
. tests/boot/lib.sh
since() { awk -v a="$1" -v b="$(date +%s.%N)" 'BEGIN { printf "%.1f", b - a }'; }
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
walls() { cat "$1"/boot/*/boot.json | sed -n 's/^ "wall_s": \([0-9.]*\),*/\1/p' | median; }
say() { printf '%-60s %8s   (%s)\n' "$1" "$2" "$3"; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }
for arch in ${BENCH_ARCHES:-x86_64 arm64}; do
	hb build configs/plans/quick.plan --arch $arch >/dev/null || die "no kernel"
	t=$(date +%s.%N); hb run configs/plans/quick.plan --arch $arch >/dev/null || die "warm run"
	say "$arch: warm quick plan, 12 boots, to the report" "$(since "$t")" "at most 60"
	for r in one two bare; do hb --results "$results/$r" build configs/plans/quick.plan --arch $arch >/dev/null || die "no kernel"; done
	t=$(date +%s.%N); hb --results "$results/one" boot configs/plans/quick.plan --arch $arch -j1 >/dev/null; one=$(since "$t")
	t=$(date +%s.%N); hb --results "$results/two" boot configs/plans/quick.plan --arch $arch -j2 >/dev/null; two=$(since "$t")
	say "$arch: one boot with all quick cases, median" "$(walls "$results/one")" "at most 3"
	say "$arch: throughput of two boots at once over one" "$(ratio "$one" "$two")" "at least 1.7"
	HARDBENCH_FAULT=bare hb --results "$results/bare" boot configs/plans/quick.plan --arch $arch -j1 >/dev/null 2>&1
	say "$arch: wall time with the plugin over without" "$(ratio "$(walls "$results/one")" "$(walls "$results/bare")")" "at most 2"
	rm -rf "$results/boot" "$results/one" "$results/two" "$results/bare"
done
[ "${BENCH_COLD:-1}" = 0 ] || { t=$(date +%s.%N); XDG_CACHE_HOME=$results/cold hb run configs/plans/quick.plan >/dev/null &&
	say "cold quick plan: source, two kernels, 12 boots, report" "$(since "$t")" "at most 1200"; }
