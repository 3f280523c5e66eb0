#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# files.sh [BLOCKS [PROCESSES [BATCHES]]]: the runner on this machine, twice under two names and once with a planted cost. Its files
# become blocks and verdicts, and what is no block is refused. With 12 blocks, 4 processes and 15 batches, on a machine that does
# nothing else, the cost has to be found as well, and nothing between the two names.
. tests/boot/lib.sh
blocks=${1:-3}; p=tests/boot/files.plan; d=$results/hb; mkdir "$d"
run() { qemu=$1; arch=$2; arm=$3; k=$4; shift 4
	$qemu out/guest/$arch/runner --cases 'sys/getppid sys/umask' --processes "${processes:-1}" --batches "${batches:-3}" \
		--block "$k" --arm "$arm" "$@" >"$d/$arch-$arm-$k.hb" || die "the runner, $arch, arm $arm, block $k"; }
processes=${2:-1}; batches=${3:-3}; host=$(uname -m | sed s/aarch64/arm64/)
for k in $(seq "$blocks"); do
	for arm in $([ $((k % 2)) = 0 ] && echo a slow b || echo b a slow); do
		run '' "$host" $arm "$k" $([ $arm != slow ] || echo --delay 100%)
	done
done
one=$d/$host-a-1.hb
for m in tcg um files; do hb list machines | grep -q "^$m  *$m " || die "list machines lacks $m"; done
hb doctor | grep -A 1 ' kvm ' | grep -q 'small guest\|no /dev/kvm\|/dev/kvm: ' || die "doctor has not tried KVM"
cannot 'the same boot as' hb collect $p "$d"/*.hb
cannot 'the same records as' hb collect $p --runs "$one" "$one"
cannot 'and 0 of arm b' hb collect $p --runs "$one"; cannot 'has no arm' hb collect $p --runs "c=$one"
cannot 'was told arm "b", not "a"' hb collect $p --runs "a=$d/$host-b-1.hb"; cannot 'was planted' hb collect $p --runs "a=$d/$host-slow-1.hb"
cannot 'in the place of block' hb collect $p --runs "$one" "$d/$host-b-2.hb" "$d/$host-slow-1.hb"
head -c 20000 "$one" >"$d/cut"; cannot 'no whole record' hb collect $p --runs "a=$d/cut"
cannot 'others boot its kernels' hb run $p
sed '/^machine/d; /^kernel/d; /^processes/d; s,./files.feature,aa,; s/aa$/aa/' $p >"$d/tcg.plan"
cannot 'boots its own kernels' hb collect "$d/tcg.plan" "$one"
[ ! -d "$results/boot" ] || [ -z "$(ls "$results/boot" | grep -v rule)" ] || die "something was taken in"
# of the other architecture the format, under user emulation: its times say nothing
[ "$host" = arm64 ] || { for arm in a b; do run qemu-aarch64-static arm64 $arm 1; done; run qemu-aarch64-static arm64 slow 1 --delay 100%; }
hb collect $p --runs "$d"/*.hb && hb collect $p --runs "$d"/*.hb | grep -q '^0 boots taken in' || die "taken in twice"
hb analyze $p && hb report $p || die "analyze, report"; hb status $p | grep -q '^0 of 0 kernels, [1-9]' || die "status"
v=$results/analyze/files-all/verdicts.csv; [ -e "$v" ] || v=$(ls "$results"/analyze/*/verdicts.csv)
on='$c["arch"] == "'$host'" && $c["metric"] == "ns" && $c["case"] ~ /^sys/'
[ "$blocks" -lt 12 ] || [ "$(rows "$v" "$on"' && $c["arm"] == "slow" && $c["verdict"] == "cost" && $c["ratio"] > 1.4 && $c["ratio"] < 3')" = 2 ] || die "the planted cost is not found"
[ "$(rows "$v" "$on"' && $c["n_blocks"] == '"$blocks")" = 4 ] || die "not $blocks blocks"
[ "$(rows "$v" '$c["metric"] == "ns" && $c["scope"] != "feature" && $c["n_blocks"] > 1')" = 0 ] &&
	[ "$(rows "${v%/*}/suite.csv" '$c["arch"] == "'$host'" && $c["blocks"] == '"$blocks"' && $c["mean_ratio"] > 0')" = 2 ] || die "one image, one mean"
[ "$blocks" -lt 12 ] || [ "$(rows "$v" "$on"' && $c["arm"] == "b" && $c["verdict"] ~ /cost|gain/')" = 0 ] || die "A/A: a difference between a kernel and itself"
