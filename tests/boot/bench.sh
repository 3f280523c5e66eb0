#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# How fast it is, against the budgets; wall time in seconds, the machine otherwise idle, please. Fails where one is not kept.
# BENCH_COLD=0: no cold run
. tests/boot/lib.sh
status=0; quick=configs/plans/quick.plan; all=configs/plans/all.plan
since() { awk -v a="$1" -v b="$(date +%s.%N)" 'BEGIN { printf "%.1f", b - a }'; }
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }
walls() { grep -L '"effect"' "$results/$1"/boot/*/boot.json | xargs cat | sed -n 's/^ "wall_s": \([0-9.]*\),*/\1/p' | median; }	# of boots that measured
over() { awk -v a="$(walls "$1")" -v b="$(walls "$2")" 'BEGIN { printf "%.2f", a / b }'; }	# wall time of boots of A over B
# say WHAT VALUE most|least LIMIT
say() {
	kept=$(awk -v v="$2" -v how="$3" -v limit="$4" 'BEGIN { if (v == "" || (how == "most" ? v > limit : v < limit)) print "NOT KEPT" }')
	printf '%-60s %8s   (at %s %s) %s\n' "$1" "$2" "$3" "$4" "$kept"
	[ ! "$kept" ] || status=1
}
# boots NAME PLAN OPTION...: in results of their own, which have their kernels before the clock of $took runs
boots() {
	here=$results/$1; shift; rm -rf "$here"
	hb --results "$here" build "$1" --arch "$arch" >/dev/null || die "no kernel"
	t=$(date +%s.%N); hb --results "$here" boot "$@" --arch "$arch" >/dev/null 2>"$here.log"; took=$(since "$t")
}
cp $all "$results/all.plan"; sed "s/^batches .*/&\nfootprint = 1/" $all >"$results/footprint.plan"
sed "s/^batches .*/&\nmodel = zen3 neoverse-n1/" $all >"$results/model.plan"
for arch in ${BENCH_ARCHES:-x86_64 arm64}; do
	hb build $quick --arch "$arch" >/dev/null || die "no kernel"
	t=$(date +%s.%N); hb run $quick --arch "$arch" >/dev/null || die "warm run"
	say "$arch: warm quick plan, 12 boots, to the report" "$(since "$t")" most 60
	boots one $quick -j1; one=$took; boots two $quick -j2
	say "$arch: one boot with all quick cases, median" "$(walls one)" most 3
	say "$arch: throughput of two boots at once over one" "$(awk "BEGIN { printf \"%.2f\", $one / $took }")" least 1.7
	export HARDBENCH_FAULT=bare; boots bare $quick -j1; unset HARDBENCH_FAULT
	say "$arch: wall time with the plugin over without" "$(over one bare)" most 1.66
	for p in all footprint model; do boots $p "$results/$p.plan" --boots 0-0 --only "*/off" -j1; done
	say "$arch: all cases, with footprint over without" "$(over footprint all)" most 1.15
	say "$arch: all cases, with the model over without" "$(over model all)" most 4
done
[ "${BENCH_COLD:-1}" = 0 ] || { t=$(date +%s.%N); XDG_CACHE_HOME=$results/cold hb run $quick >/dev/null &&
	say "cold quick plan: source, two kernels, 12 boots, report" "$(since "$t")" most 1200; }
exit $status
