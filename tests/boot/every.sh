#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# every.sh RESULTS...: of each boot there: how many cases ran, were skipped or failed, and whether the console has a warning.
# `hardbench run everything` makes such boots: all mechanisms at once, every case, both kernels, architectures and compilers.
value() { sed -n "s/^ *\"$1\": \"*\([^\",]*\)\"*,*\$/\1/p" "$2" | head -n 1; }
printf 'kernel\tarch\ttoolchain\tarm\tseed\toutcome\tran\tskipped\tfailed\twarning\n'
for r in "$@"; do
	for b in "$r"/boot/*/boot.json; do
		[ -e "$b" ] || continue
		d=${b%/boot.json}
		[ -n "$(value feature "$b")" ] && [ -e "$d/samples.tsv" ] || continue
		counts=$(awk -F'\t' '/^#/ || $1 == "case" { next }
			{ s[$1 " " $2] = $7 == "ok" ? "ok" : $7 ~ /^skip/ ? "skip" : "fail" }
			END { for (c in s) n[s[c]]++; printf "%d\t%d\t%d", n["ok"], n["skip"], n["fail"] }' "$d/samples.tsv")
		printf '%s\t%s\t%s\t%s\t%s\t%s\t%s\t%s\n' "$(value kernel "$b")" "$(value arch "$b")" \
			"$(value toolchain "$b")" "$(value arm "$b")" "$(value seed "$b")" "$(value outcome "$b")" \
			"$counts" "$(value splat "$b" | sed 's/^null$/none/')"
	done
done | sort
