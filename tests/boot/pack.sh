#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# pack.sh ARCH: what is packed is enough: unpacked where no kernel is, the same plan gives the same tables
. tests/boot/lib.sh
plan=tests/attack/flipped.plan
ran $plan "$1" run
hb pack $plan "$results/a.tar.xz" --arch "$1" || die "nothing was packed"
echo "$(stat -c %s "$results/a.tar.xz") bytes"

# another machine: no kernel in its cache, what apt offers is known
there=$results/there; cache=$results/cache/hardbench
mkdir -p "$there" "$cache"
ln -s "${XDG_CACHE_HOME:-$HOME/.cache}/hardbench/apt" "$cache/apt"
other() { XDG_CACHE_HOME=$results/cache out/hardbench --results "$there" "$@"; }

head -c 20000 "$results/a.tar.xz" >"$results/cut.tar.xz"
cannot cut.tar.xz other unpack "$results/cut.tar.xz"
! ls "$there"/b*/* >/dev/null 2>&1 || die "something is left of an archive that is cut off"
other unpack "$results/a.tar.xz" || die "it cannot be unpacked"
other unpack "$results/a.tar.xz" | grep -q ' 0 folders' || die "a second time adds something"
other run $plan --arch "$1" -n | tee "$results/dry" | grep -E '^(build|boot) ' && die "something is missing"
grep -q '^have ' "$results/dry" || die "nothing was looked at"
other run $plan --arch "$1" >"$there/log" || die "the plan did not run where it was unpacked"
[ ! -e "$cache/kernel" ] || die "a kernel was built"
for f in "$results"/analyze/flipped-$1/*.csv; do
	n=$(basename "$f")
	[ "$n" = facts.csv ] || cmp "$f" "$there/analyze/flipped-$1/$n" || die "$n differs"
done
diff -rq "$results/report/flipped-$1" "$there/report/flipped-$1" || die "the report differs"
other pack $plan "$results/b.tar.xz" --arch "$1" && cmp "$results/a.tar.xz" "$results/b.tar.xz" ||
	die "packed again it is another file"

# one boot less: it is made again, with the kernel that it needs, and is the same
one=$(basename "$(dirname "$(grep -l '"index": 2' "$there"/boot/*/boot.json | head -1)")")
rm -r "$there/boot/$one"
hb_there() { HARDBENCH_BOOTS= out/hardbench --results "$there" "$@"; }
hb_there run $plan --arch "$1" >"$there/log" || die "the missing boot was not made"
cmp "$results/boot/$one/samples.tsv" "$there/boot/$one/samples.tsv" || die "the boot that was made again differs"
cmp "$results/analyze/flipped-$1/verdicts.csv" "$there/analyze/flipped-$1/verdicts.csv" || die "the verdicts differ"
