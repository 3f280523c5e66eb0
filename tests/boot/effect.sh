#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# effect.sh ARCH: LKDTM smashes a stack: caught in strong and not in off; an arm whose effect is missing has no samples
. tests/boot/lib.sh
ran tests/attack/flipped.plan "$1" build boot	# what fault.plan boots, of stackprotector:off,strong
words() { cat "$results"/boot/*/proofs.tsv | grep "^lkdtm CORRUPT_STACK_STRONG $1	held	$2" | sort -u; }
words survives 'not caught' | grep . || die "off: not shown that nothing is caught"
words caught 'caught: .*stack-protector: Kernel stack is corrupted' | grep . || die "strong: not caught"
[ "$(find "$results/boot" -name samples.tsv | wc -l)" = 6 ] || die "not the samples of six boots"
sed 's|CORRUPT_STACK_STRONG survives|CORRUPT_STACK_STRONG caught|' configs/features/stackprotector.feature >"$results/liar.feature"
sed "s|^feature .*|feature = $results/liar.feature:off,strong|" tests/boot/fault.plan >"$results/liar.plan"
lines=2	# the effect boot of off, and the boot that relies on it
cannot 'off.*proof.failed.*CORRUPT_STACK_STRONG caught: not caught' out/hardbench --results "$results" boot \
	"$results/liar.plan" --arch "$1" --boots 0-0
[ "$(find "$results/boot" -name samples.tsv | wc -l)" = 7 ] || die "samples in spite of a failed proof"
! hb build -n configs/plans/hardening.plan --arch "$1" | sort | uniq -d | grep . || die "build -n says twice what is to be made"
hb build -n configs/plans/switches.plan --arch "$1" | grep -q '^total  1 kernel for' || die "what a parameter switches is compiled"
