#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# a case is one new file: put one into a copy of the tree, and it is compiled, listed and measured
. tests/boot/lib.sh
tree=$results/tree
mkdir -p "$tree"; git ls-files -z ':!results' | xargs -0 cp --parents -t "$tree" || die "no copy"
sed 's/sys_getppid/sys_newcomer/; s|sys/getppid|sys/newcomer|' bench/cases/sys_getppid.c >"$tree/bench/cases/sys_newcomer.c"
sed 's|^cases .*|cases = null/empty sys/getppid sys/newcomer|' tests/boot/fault.plan >"$tree/new.plan"
cd "$tree" || die "no tree"
make -s GUEST_ARCHES=x86_64 >make.log 2>&1 || { tail make.log; die "the tree does not compile"; }
out/hardbench list cases | grep sys/newcomer || die "not listed"
out/hardbench run new.plan --arch x86_64 || die "the plan did not run"
v=results/analyze/new-x86_64/verdicts.csv
old=$(cell "$v" '$c["case"] == "sys/getppid" && $c["metric"] == "instructions"' a)
new=$(cell "$v" '$c["case"] == "sys/newcomer" && $c["metric"] == "instructions"' a)
echo "sys/newcomer: $new instructions, sys/getppid: $old"
[ -n "$new" ] && [ "$new" = "$old" ] || die "the same operation under two names differs"
