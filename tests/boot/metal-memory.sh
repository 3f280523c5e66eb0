#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# metal-memory.sh [DIR]: as metal.sh and metal-faults.sh, but records come back in memory that the machine's own Linux leaves alone.
# Of what is there, another boot's is refused; messages of a guest that panics or hangs are there too; its card may be dead. An hour.
back='memory 64M$0x18000000'; own='memmap=64M$0x18000000'
. tests/boot/metal-lib.sh; . tests/boot/metal-again.sh
# its power goes before the guest begins: what its memory has was left by the boot before
early() { for try in $(seq 3000); do grep -rqs --include=machine.log 'loaded by' "$results/boot" && break; sleep 0.1; done; tell system_reset; }
hb build "$p/metal.plan" || die "no kernel"
power_on
first=$(await); before=$(disk); [ -n "$before" ] || die "its disk cannot be read"
hb run "$p/metal.plan" >"$results/out" || die "run"
cat "$results/out"; grep -q '^6 boots done now' "$results/out" || die "not six boots"
v=$results/analyze/metal-x86_64/verdicts.csv
[ "$(rows "$v" '$c["metric"] == "ns" && $c["n_blocks"] == 3')" -ge 3 ] || die "no verdicts of three blocks"
[ "$(grep -l 'cmdline.*init_on_alloc=1' "$results"/boot/*/noise.tsv | wc -l)" = 3 ] || die "the arm's word did not get to the kernel"
! grep -qE 'cmdline.* ip=|cmdline.*HB_PEER' "$results"/boot/*/noise.tsv || die "a guest had a network"
[ "$(grep -l 'ramoops: using' "$results"/boot/*/console.log | wc -l)" = 6 ] || die "not the messages of every guest"
[ "$(await)" != "$first" ] || die "it was never restarted"
again '' 'machine: .*left by another boot' early; [ $status = 0 ] || die "power: the boot was not made again"
again panic 'panic: .*Kernel panic' once
again hang 'hang: still running' once
sed -i 's/\$0x18/$0x10/' "$p/metal.machine"
again '' 'machine: .*its own Linux was not booted with memmap=' once
sed -i 's/\$0x10/$0x18/' "$p/metal.machine"
: >"$results/serial"; hb boot "$p/metal.plan" 2>"$results/err" & run=$!
cut; wait $run || die "a guest without a network"
! grep 'once more' "$results/err" || die "a boot was made twice"
[ "$(find "$results/boot" -name times.tsv | wc -l)" = 6 ] || die "not six boots in the end"
[ "$(disk)" = "$before" ] || die "its disk changed"
