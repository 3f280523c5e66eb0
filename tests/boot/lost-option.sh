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
# proofs are held against the configuration before a kernel is made: what a boot would be refused for, and what none could fail
{ cat configs/features/aa.feature; printf 'prove   = config CONFIG_%s\n' STACKPROTECTOR=y STACKPROTECTR=n STACKPROTECTOR_STRONG=n; } >"$results/lost.feature"
sed -i "s|^feature .*|feature = $results/lost.feature|" "$results/lost.plan"
hb build --check "$results/lost.plan" --arch x86_64 2>"$results/stderr"; [ $? = 2 ] || die "taken: $(cat "$results/stderr")"
for line in 'lost.feature:13: lost/b, x86_64: proof failed: config CONFIG_STACKPROTECTOR=y: # CONFIG_STACKPROTECTOR is not set' \
	'lost.feature:14: lost/b, x86_64: config CONFIG_STACKPROTECTR=n proves nothing: .*did you mean CONFIG_STACKPROTECTOR?' \
	'lost/b, kernel 6.12, x86_64, gcc: nothing sets it apart from a: '; do
	grep -q "$line" "$results/stderr" || die "no '$line': $(cat "$results/stderr")"
done
[ "$(grep -c '^hardbench: .*lost/' "$results/stderr")" = 3 ] || die "more than that: $(cat "$results/stderr")"
