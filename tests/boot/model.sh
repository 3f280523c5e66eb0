#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# model.sh ARCH: what one operation touches and what it misses in an empty core are counted apart, and are the same lines
. tests/boot/lib.sh
sed 's|^cases .*|cases = null/empty sys/getppid vfs/read_zero ipc/pipe_self|; s|^kcases .*|kcases = null/empty slab/kmalloc_64|
	s|^batches .*|batches = 1\nfootprint = 1\nmodel = zen3 neoverse-n1|' tests/boot/fault.plan >"$results/core.plan"
hb build "$results/core.plan" --arch "$1" --only '*/a' && hb boot "$results/core.plan" --arch "$1" --only '*/a' --boots 0-0 || die "no boot"
grep -hv '^#' "$results"/boot/*/samples.tsv | awk -F'\t' 'NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; next }
	$c["batch"] < 1001 { warm += $c["l1d-misses"] != "NA" && $c["data-lines"] == "NA"; next }
	{ n++; l1d = $c["l1d-misses:cold"]; l1i = $c["l1i-misses:cold"]; print $1, $2, $c["data-lines"], l1d, $c["code-lines"], l1i }
	l1d != $c["data-lines"] || l1d + ($1 == "null/empty") == 0 { bad = "lines of data" }
	!l1i || l1i > $c["code-lines"] || l1i < 0.97 * $c["code-lines"] { bad = "lines of code" }	# one miss for two lines of one instruction
	$c["l2-misses:cold"] != l1d + l1i { bad = "the second cache is empty too" }
	$c["dtlb-misses:cold"] > $c["data-pages"] || $c["l1d-misses"] != "NA" { bad = "pages" }
	END { if (n != 18 || warm != 18) bad = n " steady and " warm " other windows"; if (bad) print bad; exit !!bad }' || die "they differ"
