#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# Every kind of file of a boot and of a build, damaged in every way: the same command names it, moves it aside and makes it
# again, and the verdicts are those of the undisturbed run. FULL=1 takes all kinds in all ways and prints a table; else there
# is one round of boots and one of builds. (tests/unit/bench/host/build/test_source.c does it to cached sources.)
. tests/boot/lib.sh
# a cache of its own, with the finished kernels of the other: no source, and nothing that could be compiled
from=${XDG_CACHE_HOME:-$HOME/.cache}/hardbench; to=$results/cache/hardbench
mkdir -p "$to/build" "$to/source"
cp -a --reflink=auto "$from"/build/[0-9a-f]*[0-9a-f] "$to/build"
rm -f "$to"/build/*.log
cp -a --reflink=auto "$from/apt" "$from/effect" "$to"
cp "$from"/source/*.candidate "$to/source"
export XDG_CACHE_HOME="$results/cache"
plan=tests/attack/flipped.plan; key=flipped-x86_64
ways='first middle last deleted shortened swapped'
boot_kinds='boot.json samples.tsv symbols.tsv cases.tsv proofs.tsv console.log files.tsv'
build_kinds='image vmlinux hbk.ko System.map config manifest.json'

flip() {	# flip FILE OFFSET: one bit, in place
	b=$(od -An -tu1 -j"$2" -N1 "$1" | tr -d ' ')
	printf %b "\\0$(printf %o $((b ^ 1)))" | dd of="$1" bs=1 seek="$2" conv=notrunc status=none
}
damage() {	# damage FILE WAY OTHER: OTHER is the same file of another folder
	size=$(stat -c %s "$1") || die "no $1"
	case $2 in
	first) flip "$1" 0 ;; middle) flip "$1" $((size / 2)) ;; last) flip "$1" $((size - 1)) ;;
	deleted) rm "$1" ;; shortened) truncate -s $((size / 2)) "$1" ;;
	swapped) cat "$3" >"$1.new"; cmp -s "$1" "$1.new" && printf x >>"$1.new"; mv "$1.new" "$1" ;;
	line) sed -i '$d' "$1" ;;	# at a line end: what is left can be read
	folder) rm -r "${1%/*}"; cp -r "${3%/*}" "${1%/*}" ;;
	file) rm -r "${1%/*}"; : >"${1%/*}" ;;
	esac
}
count() { echo "$1 $2 $3 $4" >>"$results/table"; }	# KIND WAY NOTICED REMADE

# round STEP ITEM...: damage one folder of results/STEP for each KIND:WAY, run the plan, look
round() {
	step=$1; shift; i=1
	for item in "$@"; do
		id=$(sed -n ${i}p "$results/$step.ids"); other=$(sed -n $((i % nr + 1))p "$results/$step.ids")
		damage "$results/$step/$id/${item%:*}" "${item#*:}" "$results/$step.good/$other/${item%:*}"
		i=$((i + 1))
	done
	hb verify all >"$results/verified"; [ $? = 1 ] || die "verify: $*"
	hb run $plan --arch x86_64 >"$results/log" 2>"$results/said" || { cat "$results/said"; die "run: $*"; }
	i=1
	for item in "$@"; do
		id=$(sed -n ${i}p "$results/$step.ids"); file=${item%:*}; noticed=0; remade=0
		case ${item#*:} in folder) file='files.tsv' ;; file) file='it is not a folder' ;; esac
		grep -q "/$step/$id is damaged: .*$file.*; it is .*/$id.damaged-" "$results/said" &&
			grep -q "^damaged: .*/$step/$id: .*$file" "$results/verified" && noticed=1
		[ -e "$results/$step/$id/${item%:*}" ] && remade=1
		count "$step/${item%:*}" "${item#*:}" $noticed $remade
		i=$((i + 1))
	done
	cmp "$results/analyze/${key}/verdicts.csv" "$results/good.csv" || die "other verdicts after $*"
	hb verify all | grep -q 'damaged: 0$' || die "something is still damaged after $*"
	rm -rf "$results/$step"/*.damaged-*
}
rounds() {	# rounds STEP KINDS MORE: as many items at once as there are folders
	# shellcheck disable=SC2046,SC2086	# words
	step=$1; set -- $(for k in $2; do for w in $ways; do echo "$k:$w"; done; done) $3
	while [ $# -gt 0 ]; do
		now=; n=0
		while [ $# -gt 0 ] && [ $n -lt "$nr" ]; do now="$now $1"; n=$((n + 1)); shift; done
		# shellcheck disable=SC2086	# words
		round "$step" $now
	done
}
begin() {	# begin STEP: what is there now is good
	rm -rf "$results/$1.good"; cp -a "$results/$1" "$results/$1.good"
	(cd "$results/$1" && for d in [0-9a-f]*/; do [ ! -e "$d/${2}" ] || echo "${d%/}"; done) >"$results/$1.ids"
	nr=$(wc -l <"$results/$1.ids"); [ "$nr" -ge 2 ] || die "not two folders in results/$1"
}

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
