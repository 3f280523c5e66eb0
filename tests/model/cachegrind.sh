#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# The model's caches against another program's: the same loops of user space, instruction by instruction as valgrind's lackey
# prints them, miss as often in bench/model as in cachegrind, to 0.1 %, in caches of three shapes.
set -u
d=$(mktemp -d); trap 'rm -rf "$d"' EXIT
die() { echo "FAILED: $*"; exit 1; }
cc -O2 -Wall -nostdlib -static -fno-stack-protector -fno-tree-vectorize -o "$d/loops" tests/model/loops.c &&
	cc -O2 -Wall -Wextra -I. -o "$d/trace" tests/model/trace.c bench/model/*.c -lm || die "not compiled"
count() { sed -n "s/.*== $1 *misses: *\\([0-9,]*\\).*/\\1/p" "$d/grind" | tr -d ,; }
# near NAME OURS THEIRS
near() { awk -v a="$2" -v b="$3" 'BEGIN { exit !(b >= 1000 && a - b <= b / 1000 && b - a <= b / 1000) }' || die "$shape: $1 $2, cachegrind $3"; }
while read -r shape; do
	set -- $shape
	valgrind --tool=lackey --trace-mem=yes --log-fd=9 "$d/loops" 9>&1 | "$d/trace" "$1 $2 64" "$3 $4 64" "$5 $6 64" >"$d/ours" ||
		die "no trace"
	valgrind --tool=cachegrind --cache-sim=yes --I1="$1,$2,64" --D1="$3,$4,64" --LL="$5,$6,64" \
		--cachegrind-out-file=/dev/null "$d/loops" 2>"$d/grind" || die "cachegrind: $(cat "$d/grind")"
	read -r fetches accesses i1 d1 l2 <"$d/ours"
	echo "$shape: $fetches fetches, $accesses accesses, misses $i1 $d1 $l2, cachegrind $(count I1) $(count D1) $(count LL)"
	near l1i "$i1" "$(count I1)"; near l1d "$d1" "$(count D1)"; near l2 "$l2" "$(count LL)"
done <<END
65536 4 65536 4 1048576 8
16384 2 8192 1 131072 16
32768 8 49152 12 2097152 16
END
