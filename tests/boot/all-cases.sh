#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# all-cases.sh ARCH: every case there is runs, its check() holds, and the console has no warning
. tests/boot/lib.sh
hb build tests/boot/all.plan --arch "$1" && hb boot tests/boot/all.plan --arch "$1" || die "a boot failed"
for d in "$results"/boot/*/; do
	sed -n 's/^ "\(wall_s\|cpu_s\)": /\1 /p' "$d/boot.json" | tr '\n' ' '
	grep -q '"splat": null' "$d/boot.json" || die "a warning on the console: $(grep '"splat"' "$d/boot.json")"
	awk -F'\t' '/^#/ || $1 == "case" { next } { n[$1 " " $2] = 1 } $7 ~ /^fail/ { print $1, $2, $7; bad = 1 }
		$7 ~ /^skip/ { skipped[$1 " " $7] = 1 }
		END { for (s in skipped) print s; for (c in n) total++; print total " cases"; exit bad || total < 170 }' \
		"$d/samples.tsv" || die "a case failed, or cases are missing"
done
