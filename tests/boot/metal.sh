#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# metal.sh [DIR]: arms that are entered by kexec, on a machine of Debian's packages that is itself emulated: they measure, their
# records come back, and it is back in its own system, with its disk as it was. A quarter of an hour, so not in `make test`; needs
# root. Its figures are of an emulator, and labelled so. DIR keeps the machine for the next time.
. tests/boot/metal-lib.sh
hb build "$p/metal.plan" || die "no kernel"
cannot 'cannot be reached' hb boot "$p/metal.plan"
power_on
first=$(await); before=$(disk); [ -n "$before" ] || die "its disk cannot be read"
hb run "$p/metal.plan" >"$results/out" || die "run"
cat "$results/out"; grep -q '^6 boots done now' "$results/out" || die "not six boots"
v=$results/analyze/metal-x86_64/verdicts.csv
[ "$(rows "$v" '$c["metric"] == "ns" && $c["n_blocks"] == 3')" -ge 3 ] || die "no verdicts of three blocks"
grep -rq 'emulated, which is no time' "$results/analyze/metal-x86_64" || die "its figures are not labelled"
[ "$(grep -l 'cmdline.*init_on_alloc=1' "$results"/boot/*/noise.tsv | wc -l)" = 3 ] || die "the arm's word did not get to the kernel"
[ "$(await)" != "$first" ] || die "it was never restarted"
[ "$(disk)" = "$before" ] || die "its disk changed"
