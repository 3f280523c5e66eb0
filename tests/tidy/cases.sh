#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# each case says its operation, what it crosses and its control, and that control exists;
# each feature has two arms or more with a proof each
status=0
awk 'function bad(f, what) { print f ": " what; failed = 1 }
	BEGIN { n = split("One op,Crosses,Control,Errors", word, ",") }
	{ for (i = 1; i <= n; i++) if (index($0, " * " word[i] " ") == 1) said[FILENAME, word[i]] = 1 }
	!(FILENAME in control) && /\.control = "/ { c = $0; sub(/.*\.control = "/, "", c); sub(/".*/, "", c); control[FILENAME] = c }
	END {
		for (k = 1; k < ARGC; k++) is[ARGV[k]] = 1
		for (k = 1; k < ARGC; k++) {
			f = ARGV[k]; c = control[f]; dir = f; sub(/[^\/]*$/, "", dir); gsub("/", "_", c)
			for (i = 1; i <= n; i++) if (!((f, word[i]) in said)) bad(f, "its comment has no '\''" word[i] "'\'' line")
			if (c != "" && !((dir c ".c") in is)) bad(f, "its control " control[f] " is no case")
		}
		exit failed
	}' bench/cases/*.c kmod/cases/*.c || status=1
# "[on arm64]" is a part of the arm [on]; one that exists nowhere says why, and proves nothing
awk 'function done() {
		for (a in proofs) { arms += a != "[feature"; if (!proofs[a]) { print file ": an arm without a proof"; bad = 1 } delete proofs[a] }
		if (file != "" && arms < 2) { print file ": fewer than two arms"; bad = 1 }
		arms = 0
	}
	FNR == 1 { done(); file = FILENAME }
	/^\[/ { arm = $1; whole = sub(/\].*/, "", arm); proofs[arm] += arm == "[feature" }
	/^prove/ || whole && /^unavailable/ { proofs[arm]++ }
	END { done(); exit bad }' configs/features/*.feature || status=1
exit $status
