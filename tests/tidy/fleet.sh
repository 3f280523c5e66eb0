#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# How a plan grows over nodes, reckoned from results/published/fleet/measured.csv: the table in the README beside it is
# what this prints. WRITE=1 writes it anew.
d=results/published/fleet; t=$(mktemp -d); trap 'rm -rf "$t"' EXIT
table() {
	awk -F, 'NR > 1 { m[$1] = $2 + 0 }
	function span(s) { return s < 5400 ? sprintf("%.0f min", s / 60) : sprintf("%.1f h", s / 3600) }
	END {
		cells = 60 * 2 * 3 * 2; bases = 2 * 3 * 2; arms = 2 * cells; boots = 6 * arms; cores = 16; job = 4
		kernels = bases * m["cold_cpu"] + cells / 2 * (m["kernel_cpu"] + m["kernel_cpu_clang"])
		work = boots * m["boot_cpu"] + arms * m["effects_per_arm"] * m["effect_cpu"]
		chain = (m["cold_cpu"] + m["kernel_cpu_clang"] + 12 * m["boot_cpu"]) / job
		index_s = boots * m["collect_s"]
		printf "| nodes of %d cores | kernels | boots | collect | together |\n|---|---|---|---|---|\n", cores
		for (n = 1; n <= 100; n *= 10) {
			k = kernels / cores / n; b = work / cores / n; both = k + b > chain ? k + b : chain
			printf "| %d | %s | %s | %s | %s |\n", n, span(k), span(b), span(index_s), span(both + index_s)
		}
		printf "\n%d kernels (%.0f CPU hours), %d boots (%.0f CPU hours) and %.0f that prove an effect.\n", bases + cells,
			kernels / 3600, boots, work / 3600, arms * m["effects_per_arm"]
		cache = bases * m["baseline_mib"] + cells * m["arm_mib"]
		printf "Cache: %.0f GiB. Results: %.0f GiB, and an index of %.0f GiB. ",
			cache / 1024, boots * m["boot_mib"] / 1024, boots * m["index_mib"] / 1024
		printf "Read by boots: %.0f GiB, less what a node still has in memory.\n", boots * m["image_mib"] / 1024
		printf "Packed, for --node-results: %.1f GiB. The longest chain, baseline, arm, boots: %s.\n",
			boots * m["pack_mib"] / 1024, span(chain)
	}' $d/measured.csv
}
table >"$t/table"
awk -v t="$t/table" '/^<!-- tests\/tidy\/fleet.sh -->$/ { print; while ((getline line <t) > 0) print line; skip = 1; next }
	/^<!-- end -->$/ { skip = 0 } !skip' $d/README.md >"$t/new"
grep -q '^| 100 |' "$t/new" || { echo "$d/README.md: no place for the table"; exit 1; }
[ -z "$WRITE" ] || cat "$t/new" >$d/README.md
diff -u $d/README.md "$t/new" || { echo "$d/README.md: not what is reckoned: WRITE=1 tests/tidy/fleet.sh"; exit 1; }
