#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# new-case-counts.sh ARCH: a new case moves no count of another one. Put two into a copy of the tree, one that makes the
# runner larger and uses more of the C library, and one that is a program of its own, and measure the same cases with both
# runners: every count of every window is the same.
. tests/boot/lib.sh
arch=${1:-x86_64}; tree=$results/tree
mkdir -p "$tree/out"; git ls-files -z ':!results' | xargs -0 cp --parents -t "$tree" || die "no copy"
cp -a out/guest out/hardbench out/meter.so out/*.h out/programs.S "$tree/out" || die "the tree is not built: make"
cp tests/boot/plant/*_newcomer.c "$tree/bench/cases/"
find "$tree/out" -name '*.d' -exec touch {} +; find "$tree/out" -name '*.o' -exec touch {} +
cases='null/empty sys/getppid vfs/open_close mm/mmap_touch_munmap mm/brk sched/ctx_switch sched/ring_8 net/tcp_pingpong'
# all but macro/sqlite, which needs the C library and whose windows are so long that ticks preempt it: see bench/cases/README.md
for f in $(ls bench/cases/proc_*.c bench/cases/macro_*.c | grep -v sqlite | xargs -n 1 basename -s .c); do
	cases="$cases ${f%%_*}/${f#*_}"
done
sed "s|^cases .*|cases = $cases|; s|^kcases .*|kcases = null/empty slab/kmalloc_64|; s|^batches .*|batches = 1|" tests/boot/fault.plan >"$results/same.plan"
take() { out/hardbench --results "$1" build "$results/same.plan" --arch "$arch" &&
	out/hardbench --results "$1" boot "$results/same.plan" --arch "$arch"; }
take "$results/without" || die "no boots"
cd "$tree" || die "no tree"
make -s GUEST_ARCHES="$arch" "out/guest/$arch/runner" || die "the runner does not compile"
cmp -s "out/guest/$arch/runner" "$OLDPWD/out/guest/$arch/runner" && die "the runner is the same"
cmp -s "out/guest/$arch/early" "$OLDPWD/out/guest/$arch/early" || die "the first program is another"
take "$results/with" || die "no boots with the new runner"
# of a window in which an interrupt came what the case's own tasks executed: how often the kernel sets x86's timer chip,
# which counts in 838 ns, before it is late enough for a tick depends on a microsecond more or less of what ran before
counts() { for f in "$1"/boot/*/samples.tsv; do
	seed=$(sed -n 's/^# \(arm\|index\) //p' "$f" | tr '\n' ' ')
	grep -v '^#' "$f" | awk -F '\t' -v seed="$seed" 'NR == 1 { while (k < NF && $++k != "instructions:irq"); next }
		{ print seed, $k ? $1 FS $3 FS $4 FS $8 FS $9 FS $10 : $0 }'; done | sort; }
counts "$results/without" >"$results/a"; counts "$results/with" >"$results/b"
! grep 'fail:' "$results/a" || die "a case fails"
[ "$(wc -l <"$results/a")" -gt 200 ] || die "too few windows"
diff "$results/a" "$results/b" >"$results/diff" || { head -n 40 "$results/diff"; die "counts moved"; }
echo "$(wc -l <"$results/a") windows, all the same"
