#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# um.sh: kernels that are processes (ARCH=um) are built, prove what they are and are timed; each ends when it has said all, once
. tests/boot/lib.sh
[ "$(uname -m)" = x86_64 ] || { echo "ARCH=um is built on x86-64 alone"; exit 0; }
p=tests/boot/um.plan
hb run $p || die "the plan did not run"
v=$results/analyze/um-x86_64/verdicts.csv
[ "$(rows "$v" '$c["metric"] == "ns" && $c["n_blocks"] == 3 && $c["a"] > 0')" = 3 ] || die "not three cases timed in three blocks"
[ "$(rows "$results/analyze/um-x86_64/facts.csv" '$c["value"] ~ /um/ && $c["key"] == "tier"')" = 1 ] || die "its label does not say um"
for b in "$results"/boot/*/console.log; do
	[ "$(grep -c 'Run /init as init process' "$b")" = 1 ] || die "$b: it began more than once"
	! grep -q 'Restarting system' "$b" || die "$b: a reset begins such a kernel anew"
done
grep -h '"wall_s"' "$results"/boot/*/boot.json | tr -dc '0-9.\n' | awk '$1 > 60 { bad = 1 } END { exit bad || NR < 6 }' ||
	die "a boot took more than a minute"
! grep -rq '^run	boot	' "$results"/boot/*/noise.tsv || die "it told what its host knows better"
