#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# each case says its operation, what it crosses and its control, and that control exists;
# each feature has two arms or more with a proof each
status=0
bad() { echo "$1"; status=1; }
for f in bench/cases/*.c kmod/cases/*.c; do
	for word in 'One op' Crosses Control Errors; do
		grep -q "^ \* $word  *" "$f" || bad "$f: its comment has no '$word' line"
	done
	control=$(sed -n 's/.*\.control = "\([^"]*\)".*/\1/p' "$f" | head -n 1)
	dir=$(dirname "$f")
	[ -z "$control" ] || [ -e "$dir/$(echo "$control" | sed 's|/|_|').c" ] || bad "$f: its control $control is no case"
done
for f in configs/features/*.feature; do
	arms=$(grep -c '^\[[^ ]*\]' "$f"); arms=$((arms - 1))
	[ $arms -ge 2 ] || bad "$f: fewer than two arms"
	# "[on arm64]" is a part of the arm [on]
	awk '/^\[/ { arm = $1; sub(/\].*/, "", arm); proofs[arm] += arm == "[feature" } /^prove/ { proofs[arm]++ }
		END { for (a in proofs) if (!proofs[a]) exit 1 }' "$f" || bad "$f: an arm without a proof"
done
exit $status
