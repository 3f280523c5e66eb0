#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# counters.sh: an arm64 guest with a PMU, the kernel's own counters around the windows that the plugin counts. libpfm4 finds the PMU,
# libperf reads the group, and instructions of user and of kernel mode, each as the difference of a window of 2 n and one of n, are
# the plugin's within 0.1 %, in most batches: of an interrupt over another task only the plugin knows. Of kernel cases the module
# reads them.
. tests/boot/lib.sh
mkdir -p out/test-results; flock out/test-results/events.lock make -s events >"$results/make" 2>&1 || { cat "$results/make"; die "make events"; }
p=tests/boot/counters.plan
ran "$p" arm64 build
hb boot "$p" --arch arm64 --boots 0-0 --only counters/a || die "boot"
t=$(ls "$results"/boot/*/agree.tsv | head -n 1)
grep -q '^# pmu .*Neoverse N1' "$t" || die "libpfm4 does not name the PMU: $(head -n 1 "$t")"
# an instruction that faults and runs again is two that began, and one that ended: the plugin counts what begins
awk -F'\t' -v twice='^instructions:u user mm/fault' '
	/^#/ || $1 == "case" || $3 < 256 { next }
	{ k = $5 " " $2 " " $1; if ($3 == 256) { g = $6; i = $7; from[k] = g; of[k] = i; next }
	  q = ($6 - from[k]) / 256; p = ($7 - of[k]) / 256 - (k ~ twice); d = p > 1 ? 100 * (q - p) / p : q - p
	  n[k]++; guest[k] += q; plugin[k] += p; same[k] += d < .1 && d > -.1 }
	END {
		printf "%-16s %-7s %-22s %12s %12s %9s\n", "event", "domain", "operation", "plugin", "PMU", "within"
		for (k in n) {
			split(k, w, " ")
			printf "%-16s %-7s %-22s %12.3f %12.3f %d of %d\n", w[1], w[2], w[3], plugin[k] / n[k], guest[k] / n[k], same[k], n[k] | "sort"
			if (same[k] * 2 > n[k]) good[w[1] " " w[2]]++; else bad++
		}
		close("sort"); printf "%d user, %d kernel mode of processes, %d of kernel cases within 0.1 %%, %d not\n",
			good["instructions:u user"], good["instructions:k user"], good["instructions:k kernel"], bad
		exit bad || good["instructions:u user"] < 6 || good["instructions:k user"] < 6 || good["instructions:k kernel"] < 4 }' "$t" ||
	die "two counters of the same instructions differ"
