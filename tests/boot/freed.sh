#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# freed.sh ARCH: a patch adds 11 instructions to kfree(). What repeats costs 11 for each call, and of an exec, which varies by far
# more than that, it is said that what was compiled differently adds 11 for each of its calls under every seed.
. tests/boot/lib.sh
hb run tests/boot/freed.plan --arch "$1" || die "the plan did not run"
d=$results/analyze/freed-$1; v=$d/verdicts.csv
row() { cell "$v" '$c["case"] == "'"$1"'" && $c["metric"] == "instructions"' "$2"; }
for k in slab/kmalloc_64 ipc/sysv_msg; do
	[ "$(row $k class) $(row $k verdict)" = 'EXACT cost' ] && [ $(($(row $k delta) % 11)) = 0 ] || die "$k: $(row $k delta)"
done
[ "$(row slab/kmalloc_64 delta)" = 11 ] || die "one kfree() is $(row slab/kmalloc_64 delta)"
[ "$(row sys/getppid verdict)" = identical ] || die "getppid() frees nothing"
said=$(row proc/exec reason | sed -n 's/.*in functions compiled differently +\([0-9]*\) under every seed.*/\1/p')
[ "${said:-0}" -ge 11 ] && [ $((said % 11)) = 0 ] || die "of an exec: $(row proc/exec reason)"
echo "an exec calls kfree() $((said / 11)) times: +$said"
hb report tests/boot/freed.plan --arch "$1" && grep -q "+$said under every seed" "$results/report/freed-$1/index.html" || die "the report does not say it"
