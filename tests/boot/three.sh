#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# off, regular, strong: the number of functions that call __stack_chk_fail grows; off has none. The kernel of `regular` is that of
# builtin.sh, without modules: it is one kernel less to build, and has more functions to count, not fewer.
. tests/boot/lib.sh
sed '/^\[regular\]/r /dev/stdin' configs/features/stackprotector.feature >"$results/three.feature" <<'X'
CONFIG_MODULES = n
CONFIG_RUNTIME_TESTING_MENU = y
CONFIG_LKDTM = y
implies   = CONFIG_MODULE_UNLOAD CONFIG_STRICT_MODULE_RWX CONFIG_MODPROBE_PATH CONFIG_MODULES_TREE_LOOKUP CONFIG_EXECMEM
X
sed "s|^feature .*|feature = $results/three.feature|" tests/boot/fault.plan >"$results/three.plan"
hb build "$results/three.plan" --arch x86_64 || die "no kernel"
hb boot "$results/three.plan" --arch x86_64 --boots 0-0 || die "a boot failed"
for arm in off regular strong; do
	d=$(dirname "$(find "$results/boot" -name samples.tsv -exec sh -c 'grep -l "\"arm\": *\"$0\"" "${1%/*}/boot.json"' $arm {} \; | head -n 1)")
	grep 'calls __stack_chk_fail' "$d/proofs.tsv" || die "no such proof for $arm"
	! grep -q failed "$d/proofs.tsv" || die "a proof failed for $arm"
done
