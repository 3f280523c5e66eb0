#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# A new case moves no count of another one: put one into a copy of the tree that makes the runner larger and uses more of
# the C library, and measure the same cases with both runners: every count of every window is the same.
. tests/boot/lib.sh
tree=$results/tree
mkdir -p "$tree/out"; git ls-files -z | xargs -0 cp --parents -t "$tree" || die "no copy"
cp -a out/guest out/hardbench out/meter.so out/*.h out/programs.S "$tree/out" || die "the tree is not built: make"
cp tests/boot/plant/sys_newcomer.c "$tree/bench/cases/"
find "$tree/out" -name '*.d' -exec touch {} +; find "$tree/out" -name '*.o' -exec touch {} +
sed 's|^cases .*|cases = null/empty sys/getppid vfs/open_close mm/mmap_touch_munmap mm/brk sched/ctx_switch proc/* macro/*|
	s|^kcases .*|kcases = null/empty slab/kmalloc_64|; s|^batches .*|batches = 1|' tests/boot/fault.plan >"$results/same.plan"
take() { out/hardbench --results "$1" build "$results/same.plan" --arch x86_64 &&
	out/hardbench --results "$1" boot "$results/same.plan" --arch x86_64; }
take "$results/without" || die "no boots"
cd "$tree" || die "no tree"
make -s GUEST_ARCHES=x86_64 out/guest/x86_64/runner || die "the runner does not compile"
cmp -s out/guest/x86_64/runner "$OLDPWD/out/guest/x86_64/runner" && die "the runner is the same"
take "$results/with" || die "no boots with the new runner"
counts() { for f in "$1"/boot/*/samples.tsv; do
	seed=$(sed -n 's/^# \(arm\|index\) //p' "$f" | tr '\n' ' ')
	grep -v '^#' "$f" | sed "s/^/$seed/"; done | sort; }
counts "$results/without" >"$results/a"; counts "$results/with" >"$results/b"
[ "$(wc -l <"$results/a")" -gt 200 ] || die "too few windows"
diff "$results/a" "$results/b" >"$results/diff" || { head -n 40 "$results/diff"; die "counts moved"; }
echo "$(wc -l <"$results/a") windows, all the same"
