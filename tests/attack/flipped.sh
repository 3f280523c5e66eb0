#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# Every kind of file of a boot and of a build, damaged in every way: the same command names it, moves it aside and makes it
# again, and the verdicts are those of the undisturbed run. FULL=1 takes all kinds in all ways and prints a table; else there
# is one round of boots and two of builds. (flipped-files.sh does it to what is no folder with a list of its files, and
# tests/unit/bench/host/build/test_source.c to cached sources.)
. tests/boot/lib.sh
. tests/attack/lib/own-cache.sh
ways='first middle last deleted shortened swapped'
boot_kinds='boot.json samples.tsv symbols.tsv cases.tsv proofs.tsv console.log files.tsv'
build_kinds='image vmlinux hbk.ko System.map config manifest.json'

. tests/attack/lib/rounds.sh
modules() { cp -a "$to"/effect/*/ "$results/build" && begin build hbe.ko; }	# what their boots needed, which are all there
hb run $plan --arch x86_64 >"$results/log" || die "the plan did not run"
cp "$results/analyze/$key/verdicts.csv" "$results/good.csv"
hb verify all | grep -q 'damaged: 0$' || die "something is damaged before anything was done"
if [ -n "${FULL:-}" ]; then
	begin boot samples.tsv; rounds boot "$boot_kinds" 'samples.tsv:line boot.json:folder boot.json:file'
	begin build image; rounds build "$build_kinds" 'image:folder image:file'
	modules; rounds build 'hbe.ko lkdtm.ko files.tsv' 'hbe.ko:folder hbe.ko:file'
else
	begin boot samples.tsv; round boot samples.tsv:line boot.json:deleted symbols.tsv:middle boot.json:folder files.tsv:shortened boot.json:file
	begin build image; round build hbk.ko:swapped vmlinux:middle
	modules; round build hbe.ko:first lkdtm.ko:last
fi

# those that only read leave out what is damaged, say so, and have not done all
id=$(sed -n 1p "$results/boot.ids")
flip "$results/boot/$id/samples.tsv" 300
hb collect $plan --arch x86_64 >"$results/log" 2>"$results/said"; [ $? = 2 ] || die "collect of a damaged boot"
grep -q "boot/$id is damaged and not used: samples.tsv has another content" "$results/said" || die "collect did not name it"

sort "$results/table" | awk '{ n[$1]++; noticed[$1] += $3; remade[$1] += $4; ways[$1] = ways[$1] " " $2 ($3 && $4 ? "" : "(FAILED)") }
	END { for (k in n) printf "%-20s %2d damaged, %2d noticed and named, %2d made again:%s\n", k, n[k], noticed[k], remade[k], ways[k] }' | sort
awk '$3 != 1 || $4 != 1 { exit 1 }' "$results/table" || die "not all were noticed and made again"
