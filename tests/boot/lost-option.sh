#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# an option that does not survive olddefconfig stops the build and is named
. tests/boot/lib.sh
sed 's/^CONFIG_STACKPROTECTOR = y/&\nCONFIG_NO_SUCH_OPTION = y/' configs/features/stackprotector.feature >"$results/lost.feature"
sed "s|^feature .*|feature = $results/lost.feature:off,strong|" tests/boot/fault.plan >"$results/lost.plan"
cannot 'CONFIG_NO_SUCH_OPTION: no such option in this kernel' out/hardbench --results "$results" build "$results/lost.plan" --arch x86_64
# a slip in what the baseline says is off is one too, and the option that was meant is named
sed 's/^CONFIG_STACKPROTECTOR = n/CONFIG_STACKPROTECTR = n/' configs/features/stackprotector.feature >"$results/lost.feature"
cannot 'did you mean CONFIG_STACKPROTECTOR?' out/hardbench --results "$results" build --check "$results/lost.plan" --arch x86_64
