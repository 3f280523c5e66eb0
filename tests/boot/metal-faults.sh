#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# metal-faults.sh [DIR]: as metal.sh, and what goes wrong in the middle of a boot: power, the network, a panic, a hang. Each is
# one line, the boot is made again, the others stay, and the machine is in its own system with its disk as it was. Half an hour.
. tests/boot/metal-lib.sh; . tests/boot/metal-again.sh
hb build "$p/metal.plan" || die "no kernel"
power_on
await; before=$(disk); [ -n "$before" ] || die "its disk cannot be read"
hb boot "$p/metal.plan" || die "boot"
again '' 'machine: .*back without records' power; [ $status = 0 ] || die "power: the boot was not made again"
again '' 'machine: .*back without records' cut; [ $status = 0 ] || die "network: the boot was not made again"
again panic 'panic: .*Kernel panic' once
again hang 'hang: still running' once
hb boot "$p/metal.plan" || die "the next run is not clean"
[ "$(find "$results/boot" -name times.tsv | wc -l)" = 6 ] || die "not six boots in the end"
[ "$(disk)" = "$before" ] || die "its disk changed"
