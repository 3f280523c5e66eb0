#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# the same input gives the same output, bit for bit: in any order of its rows, and on arm64 (under qemu-user)
set -u
dir=$(mktemp -d); trap 'rm -rf "$dir"' EXIT
die() { echo "FAILED: $*"; exit 1; }
[ "$(uname -m)" = x86_64 ] || { echo "not x86-64: row order only"; arm=; }
arm=${arm-out/arm64/judge}
[ -z "$arm" ] || make -s $arm || die "no judge for arm64 (make deps installs what it needs)"
for seed in 1 3 6; do
	awk -v seed="$seed" 'BEGIN { srand(seed); OFS = "\t"; print "case", "arm", "block", "process", "batch", "value"
		for (c = 1; c <= 12; c++) for (b = 1; b <= 3 + 2 * seed; b++) for (a = 0; a < 3; a++) { boot = 0.02 * (rand() - 0.5)
			for (p = 1; p <= 3; p++) for (k = 1; k <= 5 + (c == 12) * 110; k++) print "case/" c, substr("off on  aa  ", 1 + 4 * a, 3 - (a > 0)),
				b, p, k, sprintf("%.*g", 5 + c, 7 ^ (c - 4) * (1 + boot + 0.03 * rand() ^ 4 + (a == 1) * 0.002 * c)) } }' >"$dir/t$seed.tsv"
	{ head -n 1 "$dir/t$seed.tsv"; tail -n +2 "$dir/t$seed.tsv" | shuf --random-source="$dir/t$seed.tsv"; } >"$dir/shuffled.tsv"
	for how in --json --csv '--unit ns' '--csv --anytime' '--csv --aa aa' '--csv --placebo aa --margin 3%' '--csv --higher-is-better --margin 3%' '--json --unit ns --margin 2ns'; do
		out/hardbench judge $how <"$dir/t$seed.tsv" - >"$dir/want" 2>"$dir/why"
		[ -s "$dir/want" ] || die "judge $how printed nothing: $(head -n 1 "$dir/why")"
		out/hardbench judge $how - <"$dir/shuffled.tsv" 2>/dev/null | cmp - "$dir/want" || die "seed $seed, judge $how: another row order"
		[ -z "$arm" ] || qemu-aarch64-static $arm $how - <"$dir/shuffled.tsv" 2>/dev/null | cmp - "$dir/want" || die "seed $seed, judge $how: arm64"
		echo "judge $how, $(wc -l <"$dir/t$seed.tsv") lines: $(sha256sum <"$dir/want" | cut -c1-16) in both orders${arm:+, on both architectures}"
	done || exit 1
done
