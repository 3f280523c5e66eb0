#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# try.sh ARCH: the planted patch in a mail, in each encoding the same, and measured: 7 instructions, without a file written by hand
. tests/boot/lib.sh
mail=tests/golden/mail
for how in 8bit quoted-printable base64 base64-crlf crlf attached; do
	hb try -n "$mail/$how.mbx" --arch "$1" >"$results/out" || die "$how is not read"
	grep -q '^# would write .*/0001-getppid-add-seven-no-ops-to-the-call-that-everybody.patch: 229 bytes$' "$results/out" || die "$how: no patch"
	sed -n 's/^# would write \(.*\).plan:$/\1/p' "$results/out" >>"$results/names"
done
[ "$(sort -u "$results/names" | wc -l)" = 1 ] || die "an encoding makes another patch of it"
[ ! -e "$results/try" ] || die "-n has written something"
hb try "$mail/base64-crlf.mbx" --arch "$1" --cases 'sys/getppid sys/umask vfs/read_zero' --fail-above 6 \
	--job-summary "$results/job.md" >"$results/out"
[ $? = 1 ] || die "exit status, expected 1: the gate does not hold"
grep -q '^  sys/getppid +7 instructions (.*), 2 other operations 0$' "$results/out" || die "not 7: $(cat "$results/out")"
commit=$(ls "$results"/try/*/commit.txt)
head -n 1 "$commit" | grep -q '^sys/getppid +7 instructions' || die "the message does not begin with the answer"
[ "$(awk 'length > 72' "$commit" | wc -l)" = 0 ] || die "a line of more than 72 columns"
for words in 'patch-id [0-9a-f]\{40\}' 'Linux 6.12' '^Repeat with: hardbench try .* --cases sys/getppid' 'base64-crlf.mbx' getppid; do
	grep -q "$words" "$commit" || die "no $words in $commit"
done
grep -q '^| `sys/getppid` | .* | +7 | ' "$results/job.md" || die "no row in the job's summary"
hb try "$mail/8bit.mbx" --arch "$1" --cases 'sys/getppid sys/umask macro/hackbench' --json 2>"$results/out" |
	grep -q '"delta": 7' || die "no JSON: $(cat "$results/out")"
[ "$1" = arm64 ] || grep -q '^hardbench: 1 operations vary between boots: 6 boots' "$results/out" || die "none varies: no more boots"
grep damaged "$results/out" && die "a boot that was not made has no build"
sed 's/^ 	int pid;$/ 	long pid;/' configs/features/planted.patch >"$results/stale.patch"
cannot 'getppid.*does not apply to Linux 6.12: .*kernel/sys.c: Hunk #1 FAILED' hb try "$results/stale.patch" --arch "$1"
ls -d "${XDG_CACHE_HOME:-$HOME/.cache}"/hardbench/source/.*.tmp-* 2>/dev/null && die "a half patched tree is in the cache"
[ -z "$(find configs -newer "$results/names")" ] || die "something is written into configs/"
hb bisect --param loglevel=7 --param init_on_alloc=1 --param panic=0 --cases 'sys/getppid slab/kmalloc_64' --arch "$1" >"$results/out" ||
	die "nothing is found"
grep -q '^2 of 3: init_on_alloc=1$' "$results/out" && grep -q '^  slab/kmalloc_64 +' "$results/out" || die "not the second: $(cat "$results/out")"
