#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# Every kind of file of a boot and of a build, damaged in every way: the same command names it, moves it aside and makes it
# again, and the verdicts are those of the undisturbed run. FULL=1 takes all kinds in all ways and prints a table; else there
# is one round of boots and one of builds. (tests/unit/bench/host/build/test_source.c does it to cached sources.)
. tests/boot/lib.sh
# a cache of its own, with the plan's finished kernels from the other: no source, and nothing that could be compiled
plan=tests/attack/flipped.plan; key=flipped-x86_64; ran $plan x86_64 build boot
from=${XDG_CACHE_HOME:-$HOME/.cache}/hardbench; to=$results/cache/hardbench
mkdir -p "$to/build" "$to/effect" "$to/source"
for id in $(cd "$results/build" && ls -d */); do	# a kernel, or modules of effect boots
	cp -a --reflink=auto "$from/build/$id" "$to/build" 2>/dev/null || cp -a "$from/effect/$id" "$to/effect" || die "$id is not in the cache"
done
rm -r "$results/build"; cp -a "$from/apt" "$to"; cp "$from"/source/*.candidate "$to/source"
export XDG_CACHE_HOME="$results/cache"
ways='first middle last deleted shortened swapped'
boot_kinds='boot.json samples.tsv symbols.tsv cases.tsv proofs.tsv console.log files.tsv'
build_kinds='image vmlinux hbk.ko System.map config manifest.json'

. tests/attack/lib/damage.sh; . tests/attack/lib/rounds.sh
hb run $plan --arch x86_64 >"$results/log" || die "the plan did not run"
cp "$results/analyze/$key/verdicts.csv" "$results/good.csv"
hb verify all | grep -q 'damaged: 0$' || die "something is damaged before anything was done"
if [ -n "${FULL:-}" ]; then
	begin boot samples.tsv; rounds boot "$boot_kinds" 'samples.tsv:line boot.json:folder boot.json:file'
	begin build image; rounds build "$build_kinds" 'image:folder image:file'
else
	begin boot samples.tsv; round boot samples.tsv:line boot.json:deleted symbols.tsv:middle boot.json:folder files.tsv:shortened boot.json:file
	begin build image; round build hbk.ko:swapped vmlinux:middle
fi

# those that only read leave out what is damaged, say so, and have not done all
id=$(sed -n 1p "$results/boot.ids")
flip "$results/boot/$id/samples.tsv" 300
hb collect $plan --arch x86_64 >"$results/log" 2>"$results/said"; [ $? = 2 ] || die "collect of a damaged boot"
grep -q "boot/$id is damaged and not used: samples.tsv has another content" "$results/said" || die "collect did not name it"

sort "$results/table" | awk '{ n[$1]++; noticed[$1] += $3; remade[$1] += $4; ways[$1] = ways[$1] " " $2 ($3 && $4 ? "" : "(FAILED)") }
	END { for (k in n) printf "%-20s %2d damaged, %2d noticed and named, %2d made again:%s\n", k, n[k], noticed[k], remade[k], ways[k] }' | sort
awk '$3 != 1 || $4 != 1 { exit 1 }' "$results/table" || die "not all were noticed and made again"
