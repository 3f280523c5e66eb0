#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# again.sh ARCH: of the boots that are kept for the next call of `make test`, one of each arm of a plan is made once more, another
# one every day, and has the same samples; where the kept one is damaged it is made anew, and one that others can write is refused
. tests/boot/lib.sh
plan=tests/attack/flipped.plan; kept=${HARDBENCH_BOOTS:-}
ran $plan "$1" build boot
export HARDBENCH_BOOTS=
n=$(($(date +%j | sed 's/^0*//') % 3))
mkdir "$results/kept" && mv $(of_boot $n) "$results/kept" || die "no boot $n"
hb boot $plan --arch "$1" --boots $n-$n || die "no boot"
for b in $(of_boot $n); do
	cmp "$b/samples.tsv" "$results/kept/$(basename "$b")/samples.tsv" || die "$b: other samples than those that are kept"
	made=$b
done
[ -n "$made" ] && [ "$(grep -c . "$made/samples.tsv")" -gt 30 ] || die "no boot was made"
[ -n "$kept" ] || exit 0
# taken; not when it is damaged; never when somebody else could have written it
id=$(basename "$made"); export HARDBENCH_BOOTS=$results/some; mkdir "$HARDBENCH_BOOTS"; cp -a "$made" "$HARDBENCH_BOOTS"
rm -r "$made"
hb boot $plan --arch "$1" --boots $n-$n | grep '^0 boots done now' || die "it was not taken"
rm -r "$made"; echo >>"$HARDBENCH_BOOTS/$id/samples.tsv"
hb boot $plan --arch "$1" --boots $n-$n | grep '^1 boots done now' || die "a damaged one was taken"
cmp "$made/samples.tsv" "$HARDBENCH_BOOTS/$id/samples.tsv" || die "the damaged one is still kept"
rm -r "$made"; chmod o+w "$HARDBENCH_BOOTS"
cannot 'can be written by other users' hb boot $plan --arch "$1" --boots $n-$n
