#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# a host whose settings disturb times: runner and collect refuse with --strict, and say which; a plan of counts does not know it
. tests/boot/lib.sh
host=$(uname -m | sed s/aarch64/arm64/); p=tests/boot/files.plan; lines=1
out/guest/$host/runner --cases sys/getppid --processes 1 --batches 3 --arm a -o "$results/a.hb" || die "the runner"
wrong=$(strings "$results/a.hb" | sed -n 's/^before	wrong_\([a-z-]*\)	.*/\1/p' | paste -sd, | sed 's/,/, /g')
out/guest/$host/runner --all --strict -o "$results/none" 2>"$results/said"; status=$?
if [ -z "$wrong" ]; then
	echo "nothing that a file says on its own is wrong here"; exit 0
fi
[ $status = 2 ] || die "runner --strict: exit status $status"
for s in $(echo "$wrong" | tr -d ,); do
	grep -q "^runner: --strict: $s is .*, times want .*: ." "$results/said" || die "runner --strict does not say $s"
	hb doctor | grep "^note  *$s .*; times want " || die "doctor does not say $s"
done
[ ! -e "$results/none" ] || ! strings "$results/none" | grep -q getppid || die "it timed"
hb collect $p --strict --runs "$results/a.hb" 2>"$results/said" && die "taken in"
cat "$results/said"
grep -q "a.hb: its machine had settings that disturb times: .*$wrong" "$results/said" || die "collect --strict does not say $wrong"
cannot 'whatever the host.s settings are' hb boot quick --strict
cannot 'not with --executor' hb run quick --tune --executor slurm
