#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# Files that come one block at a time, as logs do that arrive over days: they become the same blocks as all at once. Files that are
# there stay what they are; another boot under the number of one that is there is refused; one that was damaged comes again in its place.
. tests/boot/lib.sh
p=tests/boot/files.plan; d=$results/hb; mkdir "$d"; host=$(uname -m | sed s/aarch64/arm64/)
run() {	# run BLOCK...: one of each arm
	for k; do
		for arm in a slow b; do
			out/guest/$host/runner --cases 'sys/getppid sys/umask' --processes 1 --batches 3 --block $k --arm $arm \
				$([ $arm != slow ] || echo --delay 100%) >"$d/$arm-$k.hb" || die "the runner, arm $arm, block $k"
		done
	done
}
run 1 2 3
cp "$d/a-2.hb" "$d/kept"
blocks() { grep -l index "$results"/boot/*/boot.json | grep -v damaged | xargs grep -h '"index"\|"arm"' | tr -d ' ,\n' | sed 's/"arm"/\n&/g' | sort | tr '\n' ' '; }
hb collect $p --runs "$d"/*.hb || die "all at once"
together=$(blocks); rm -r "$results/boot" "$results/collect"
hb collect $p --runs "$d"/*-1.hb && hb analyze $p || die "the first block"
rule=$(ls "$results"/boot/rule-files-$host.txt); cp "$rule" "$results/rule"
sed "s|\./files|$PWD/tests/boot/files|; \$a margin = * 50%" $p >"$results/files.plan"
hb collect "$results/files.plan" --runs "$d"/*-2.hb && hb collect $p --runs "$d"/*-[23].hb || die "later blocks"
cmp "$rule" "$results/rule" || die "the rule is another after the data"
[ "$(blocks)" = "$together" ] || die "other blocks: $(blocks)"
hb collect $p --runs "$d"/*.hb | grep -q '^0 boots taken in' || die "taken in twice"
hb analyze $p || die "analyze"
v=$(ls "$results"/analyze/*/verdicts.csv)
[ "$(rows "$v" '$c["metric"] == "ns" && $c["case"] ~ /^sys/ && $c["n_blocks"] == 3')" = 4 ] || die "not three blocks"
out/guest/$host/runner --cases 'sys/getppid sys/umask' --processes 1 --batches 3 --block 2 --arm a >"$d/a-2.hb"
cannot 'block 2 of arm a, as boot [0-9a-f]*, which was taken in before' hb collect $p --runs "$d"/*.hb
mv "$d/kept" "$d/a-2.hb"
printf x >>"$results/boot/$(sha256sum "$d/a-2.hb" | cut -c 1-16)/times.tsv"
hb collect $p --runs "$d"/*.hb 2>"$results/stderr" | grep -q '^1 boots taken in' || die "the damaged one is not taken in again: $(cat "$results/stderr")"
[ "$(blocks)" = "$together" ] || die "not in its place: $(blocks)"
# a plan that looks at 3 blocks and goes on takes the next three in as well
sed "s|\./files|$PWD/tests/boot/files|; s|^boots .*|looks = 3 6 12|" $p >"$results/files.plan"
run 4 5 6; hb collect "$results/files.plan" --runs "$d"/*-[456].hb | grep -q '^9 boots taken in' || die "boots of the second look are refused"
