#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# agree.sh ARCH [PLAN]: instructions per operation by the plugin and by the guest's own counter in the same window, each as the
# difference of a window of 2 n and one of n. On x86-64 that counter charges every round of a string instruction, so of the
# operations in $strings, whose kernel text copies or clears memory, it may say more; of no other, and never less.
strings="ipc/pipe_self ipc/unix_pair mm/brk mm/fault_anon mm/mmap_touch_munmap poll/poll_10 sig/catch sig/kill_none vfs/fstat vfs/stat"
. tests/boot/lib.sh
plan=${2:-tests/boot/agree.plan}
ran "$plan" "$1" build boot
cat "$results"/boot/*/agree.tsv | awk -v arch="$1" -v strings="$strings" '
	$1 == "case" { next }
	$2 < 256 { next }	# one operation, for what it touches
	{ counter = $4; if ($2 == 256) { g = $5; i = $6; next }
	  n[$1]++; guest[$1] += ($5 - g) / 256; plugin[$1] += ($6 - i) / 256 }
	END {
		printf "%s: instructions per operation, less the loop (null/empty)\n", arch
		printf "%-22s %12s %12s %9s\n", "operation", "plugin", counter, "percent"
		lg = guest["null/empty"] / n["null/empty"]; lp = plugin["null/empty"] / n["null/empty"]
		for (c in n) if (c != "null/empty") {
			p = plugin[c] / n[c] - lp; q = guest[c] / n[c] - lg; d = 100 * (q - p) / p
			string = counter == "tsc" && index(" " strings " ", " " c " ") && d > 0
			printf "%-22s %12.3f %12.3f %+9.3f%s\n", c, p, q, d, string ? "   string instructions" : "" | "sort"
			off = 256 * (q - p); step = counter == "cntvct" ? 16 : 0	# of the 256 operations of a window
			if ((d < 1 && d > -1) || (off <= 2 * step && off >= -2 * step)) good++; else if (!string) bad++	# tsc: x86-64
		}
		close("sort"); printf "%d operations agree within 1 %% or two steps of the counter, %d do not\n", good, bad; exit bad || good < 10 }' ||
	die "two counters of the same instructions differ"
