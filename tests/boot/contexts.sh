#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# contexts.sh ARCH: 101 instructions more in an interrupt's handler, and 101 more in a kworker: each is found to the last
# one, in its context and in no other, and all contexts add up. On x86-64, instructions across the end of a page count as
# others do. What RCU was left to do is no task's own. 101 more on every 16th allocation: both numbers and the 16. On a copy of the tree, with cases of its own.
. tests/boot/lib.sh
tree=$results/tree
mkdir -p "$tree/out/guest"; git ls-files -z ':!results' | xargs -0 cp --parents -t "$tree" || die "no copy"
cp -a out/hardbench out/meter.so "$tree/out" && cp -a "out/guest/$1" "out/guest/$(uname -m)" \
	"$tree/out/guest" 2>/dev/null
page=; [ "$1" = arm64 ] || page=page	# instructions of arm64 lie within one
for c in irq worker sixteenth $page; do
	cp tests/boot/plant/plant_$c.c "$tree/kmod/cases/"
	sed "s/PLANTED \"0\"/PLANTED \"101\"/; s/plant_$c/plant_${c}_more/; s,plant/$c,plant/${c}_more," \
		tests/boot/plant/plant_$c.c >"$tree/kmod/cases/plant_${c}_more.c"
done
sed 's|^batches .*|batches = 3\nops = 48\neach = 256|; s|^cases .*|cases = null/empty proc/fork_exit_wait|; s|^kcases .*|kcases = null/empty plant/*|' \
	tests/boot/fault.plan >"$tree/plant.plan"
cd "$tree" || die "no tree"
out/hardbench run plant.plan --arch "$1" || die "the plan did not run"
[ "$(cut -f 8 results/boot/*/cases.tsv | sort -u | tr '\n' ' ')" = '48 ops ' ] || die "windows of another length"
. tests/boot/plant/functions.sh
[ ! "$page" ] || { of page across >less; of page_more across >more; cat less
	[ "$(wc -l <less)" = 1 ] && cmp less more || die "instructions across the end of a page count otherwise: $(cat more)"; }
more irq handler 2
more worker planted 3
adds irq instructions:0 instructions:irq:101 instructions:other:0 instructions:all:101
# a tick may fall on another way of the switch to the kworker: exact in its function alone, and none of the 101 in the case's own
awk "BEGIN { d = $(a worker_more instructions) - $(a worker instructions); exit d < -5 || d > 5 }" || die "plant/worker: in the own"
d() { awk "BEGIN { print $(a sixteenth_more "$1") - $(a sixteenth "$1") }"; }
for m in instructions:steady:0 instructions:rare:101 rare-operations:0 instructions:6.3125 instructions:amortised:6.3125; do
	[ "$(d "${m%:*}")" = "${m##*:}" ] || die "101 more on every 16th allocation: ${m%:*} has $(d "${m%:*}") more"
done
[ "$(a sixteenth rare-operations)" = 16 ] || die "of 256 operations not every 16th is a rare one"
# of 48 forks and more the tick lets RCU free what is left of them, in an interrupt and where a task enables softirqs
cat results/boot/*/symbols.tsv | awk -F'\t' '$1 == "id" { for (i = 1; i <= NF; i++) c[$i] = i; next }
	$4 == "rcu_core" { own += $c["instructions"]; irq += $c["instructions:irq"] } END { print own, irq; exit own || !irq }' >rcu ||
	die "own, and in interrupts, of rcu_core: $(cat rcu)"
