#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# later = open: boots beyond the first look run what that left open, and no other case; what was decided keeps its seeds. What is
# there is collected by what it says of itself.
. tests/boot/lib.sh
p=tests/boot/looks-open.plan
hb run $p --arch x86_64 || die "the plan did not run"
d=$results/analyze/looks-open-x86_64; v=$d/verdicts.csv; blocks=$(cell "$d/look.csv" 1 blocks)
case $blocks in 6|12) ;; *) die "a look at $blocks blocks: macro/hackbench is decided by three" ;; esac
of() { cell "$v" '$c["case"] == "'"$1"'" && $c["metric"] == "instructions"' n_blocks; }
[ "$(of macro/hackbench)" = "$blocks" ] || die "macro/hackbench has $(of macro/hackbench) blocks, not $blocks"
[ "$(of sys/getppid) $(of slab/kmalloc_64)" = '3 3' ] || die "what was decided has other seeds than it had"
[ "$(rows "$v" '$c["case"] == "sys/getppid" && $c["reason"] ~ /seeds have/')" = 0 ] || die "a decided row asks for boots"
for s in "$results"/boot/*/samples.tsv; do
	index=$(grep -o '"index": *[0-9]*' "${s%samples.tsv}boot.json" | grep -o '[0-9]*$')
	ran=$(grep -v '^#\|^case' "$s" | cut -f 1 | sort -u | tr '\n' ' ')
	[ "$index" -le 3 ] && want='macro/hackbench null/empty slab/kmalloc_64 sys/getppid ' || want='macro/hackbench null/empty '
	[ "$ran" = "$want" ] || die "boot $index ran $ran"
done
[ "$(ls "$results/boot" | grep -c '^open-looks-open-x86_64-[36].txt$')" = $((blocks / 6)) ] || die "not on record what was open"
hb run $p --arch x86_64 | grep -q '^0 boots done now' || die "the same command boots again"
cp "$v" "$results/before"; rm -r "$results"/boot/open-* "$results/analyze" "$results/collect"
hb collect $p --arch x86_64 && hb analyze $p --arch x86_64 && cmp "$v" "$results/before" || die "by their own records they are another set"
