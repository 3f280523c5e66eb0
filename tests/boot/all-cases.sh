#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# On both architectures every case there is runs, its check() holds, and the console has no warning; and a second boot counts the
# same. In one kernel each: the other arm is not built. Under one seed its boots would be the same instructions once more.
. tests/boot/lib.sh
hb build tests/boot/fault.plan --arch all || die "no kernel"
cannot 'no kernel yet for 4 of 8' hb boot tests/boot/all.plan --arch all --boots 0-1
grep 'boots of one seed agree in 2 of 2 arms' "$results/stdout" || die "two boots of one seed differ"
[ "$(find "$results/boot" -name samples.tsv | wc -l)" = 4 ] || die "not four boots"
for d in "$results"/boot/*/; do
	sed -n 's/^ "\(arch\|wall_s\|cpu_s\)": /\1 /p' "$d/boot.json" | tr '\n' ' '
	grep -q '"splat": null' "$d/boot.json" || die "a warning on the console: $(grep '"splat"' "$d/boot.json")"
	awk -F'\t' '/^#/ || $1 == "case" { next } { n[$1 " " $2] = 1 } $7 ~ /^fail/ { print $1, $2, $7; bad = 1 }
		$7 ~ /^skip/ { skipped[$1 " " $7] = 1 }
		END { for (s in skipped) print s; for (c in n) total++; print total " cases"; exit bad || total < 170 }' \
		"$d/samples.tsv" || die "a case failed, or cases are missing"
done
