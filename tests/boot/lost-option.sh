#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# an option that does not survive olddefconfig stops the build and is named
. tests/boot/lib.sh
sed 's/^CONFIG_STACKPROTECTOR = y/&\nCONFIG_NO_SUCH_OPTION = y/' configs/features/stackprotector.feature >"$results/lost.feature"
sed "s|^feature .*|feature = $results/lost.feature:off,strong|" tests/boot/fault.plan >"$results/lost.plan"
cannot CONFIG_NO_SUCH_OPTION out/hardbench --results "$results" build "$results/lost.plan" --arch x86_64
