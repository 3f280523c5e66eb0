#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# Which cases the runner takes where it is started by hand, on this host's kernel.
. tests/boot/lib.sh
runner=out/guest/$(uname -m | sed s/aarch64/arm64/)/runner
# a list longer than a page is read to its end; the empty loop, which goes with any, may be asked for alone
long=$(printf 'no/such_case_%s ' $(seq 400))
"$runner" --cases "$long sys/umask" --processes 1 --batches 1 -o "$results/r" && strings "$results/r" | grep -q '^sys/umask	user' || die "a long list"
"$runner" --cases null/empty --processes 1 --batches 1 -o "$results/r" || die "the empty loop alone"
"$runner" --cases "$long" -o "$results/r" 2>/dev/null && die "a list that names no case"
# what has to be given something to load is named by its group alone, by --all too
"$runner" --cases '*/load_unload */file_load' -o "$results/r" && die "* names cases that load something"
"$runner" --all -o "$results/r" 2>/dev/null & all=$!
until grep -aq '^time/timerfd' "$results/cases" 2>/dev/null || ! kill -0 $all; do
	sleep 0.1; strings -n 3 "$results/r" >"$results/cases"
done
kill -9 $all; wait $all
grep -q '^sys/getppid	user' "$results/cases" && ! grep '^mod/\|^kexec/' "$results/cases" || die "--all is not all but these"
