#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# Files that are in no folder with a list: the index, the tables of an analysis, tables beside a build, what the cache remembers.
# One bit of each is another, at its begin, middle and end: who reads it alone names it and does nothing, a run makes it again,
# and verdicts and report are those of the undisturbed run.
. tests/boot/lib.sh
. tests/attack/lib/own-cache.sh
run() { rm -f "$results"/build/*.scan.tsv; hb run $plan --arch x86_64 >"$results/log" 2>"$results/said" || { cat "$results/said"; die "$*: run"; }; }
made() { (cd "$results" && find analyze report -type f ! -name .lock -exec sha256sum {} + | sort -k 2); }
a=$results/analyze/$key i=$results/collect/$key.sqlite
run; made >"$results/good"
n=0; kinds=0
for way in first middle last shortened; do names "$i" analyze $way "$i"; done
hb analyze $plan --arch x86_64 >/dev/null || die "analyze"
for way in first middle last; do
	names "$a/.sums" report $way "$a/"
	for t in verdicts facts attribution; do names "$a/$t.csv" report $way "$a/$t.csv"; names "$a/$t.csv" diff $way "$a/$t.csv"; done
done
for t in "$a"/*.csv; do case ${t##*/} in look.csv|series.csv) ;; *) names "$t" report middle "$t" ;; esac; done
# all at once, and a run; of the tables that take seconds of a kernel one at each place (fs_closed.h has a unit test of every byte)
for way in first middle last shortened; do
	case $way in
	first) set -- "$results"/build/*.functions.tsv ;; middle) set -- "$results"/build/*.static.tsv ;;
	last) rm "$results"/build/*.static.tsv; set -- "$to"/counted/*.tsv ;; shortened) set -- ;;
	esac
	[ $# = 0 ] || set -- "$1"
	for f in "$@" "$i" "$a"/*.csv "$a/.sums" "$results"/report/$key/*.* "$to"/source/*.candidate "$results"/build/*/.verified; do
		[ ! -s "$f" ] || { damage "$f" $way "$f"; kinds=$((kinds + 1)); }
	done
	run "$way"
	for f in "$@"; do grep -q "^hardbench: $f is damaged and not used: it has another content; it is made anew$" "$results/said" || die "$f, $way"; done
	made | diff "$results/good" - || die "$way: another result"
	hb verify all | grep -q 'damaged: 0$' || die "$way: something is damaged still"
done
echo "$n times named, $kinds times made again"
