#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# without modules ours is part of the kernel: it is measured and proves itself as any other; what cannot be had is said
. tests/boot/lib.sh
sed 's/^prove   = layout.*/prove   = effect stack stale/' tests/boot/builtin.feature >"$results/no.feature"
sed "s|^feature .*|feature = $results/no.feature|" tests/boot/builtin.plan >"$results/no.plan"
cannot 'no/b.*prove = effect stack stale: it needs a module' out/hardbench --results "$results" build "$results/no.plan" --arch "$1"
hb run tests/boot/builtin.plan --arch "$1" || die "the plan did not run"
[ -z "$(find "$results/build" -name '*.ko')" ] || die "a module"
[ "$(grep -l '"module": *"builtin"' "$results"/boot/*/boot.json | wc -l)" = 6 ] || die "not six boots with it built in"
for p in 'symbol load_module absent' 'lkdtm CORRUPT_STACK_STRONG survives' 'config CONFIG_MODULES=n' \
	'symbol kbench_take present' 'layout same-as a'; do
	cat "$results"/boot/*/proofs.tsv | grep -q "^$p	held" || die "not proven: $p"
done
v=$results/analyze/builtin-$1/verdicts.csv
[ "$(rows "$v" '$c["metric"] == "instructions" && $c["verdict"] == "identical"')" = 6 ] || die "not six identical cases"
[ "$(rows "$v" '$c["verdict"] != "identical" && $c["reason"] !~ /2n operations counts less/')" = 0 ] || die "a difference between a kernel and itself"
for f in bracket kfree use; do	# a window of a kernel case, what it calls, and what a user case has of the module
	cat "$results"/boot/*/symbols.tsv | grep -q "	k	vmlinux	$f	" || die "nothing counted in $f"
done
[ "$(cat "$results"/boot/*/symbols.tsv | grep -c '	?	')" = 0 ] || die "instructions of no function"
