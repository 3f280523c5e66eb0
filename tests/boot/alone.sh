#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# alone.sh ARCH: a case that runs alone and never ends, by work or by sleep, or that resets the machine: no record has come by then,
# and the line names the case.
. tests/boot/lib.sh
arch=$1; tree=$results/tree
mkdir -p "$tree/out"; git ls-files -z ':!results' | xargs -0 cp --parents -t "$tree" || die "no copy"
cp -a out/guest out/hardbench out/meter.so out/*.h out/programs.S "$tree/out" || die "the tree is not built: make"
cp tests/boot/plant/proc_spins.c tests/boot/plant/proc_waits.c tests/boot/plant/proc_resets.c "$tree/bench/cases/"
find "$tree/out" -name '*.d' -exec touch {} +; find "$tree/out" -name '*.o' -exec touch {} +
find "$tree/out" -type f ! -name '*.[do]' -exec touch {} +	# what is linked, after its objects
# one that waits goes on until the host's time is over: that is short, and longer where the host is so busy that it had not come there
for c in spins:120 waits:9 waits-long:45 resets:120; do
	sed "s/^host_timeout_s.*/host_timeout_s  = ${c#*:}/" tests/boot/short.machine >"$results/${c%:*}.machine"; c=${c%:*}
	sed "s|^cases .*|cases = null/empty proc/exec proc/${c%-long}|; s|short.machine|$c.machine|" tests/boot/short.plan >"$results/$c.plan"
done
hb build tests/boot/short.plan --arch "$arch" || die "no kernel"	# this tree does not know the cases of the other
guests=$(printf '%s\n' "$arch" "$(uname -m | sed s/aarch64/arm64/)" | sort -u)	# that of this host says which cases there are
cd "$tree" && make -s GUEST_ARCHES="$(echo $guests)" guest || die "the runner does not compile"
said() { cannot "aa/a, .*: $2" out/hardbench --results "$results" boot "$results/$1.plan" --arch "$arch" --only aa/a --boots 0; }
said spins 'hang: still running at proc/spins after 1 s of guest time'
waits='hang: still running at proc/waits after [0-9][0-9]* s of'	# of the host, where a kernel that sleeps executes nothing
(said waits "$waits") || said waits-long "$waits"
said resets 'exit: the guest ended at proc/resets without its last record'
