#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# Finished boots stay finished: evidence that another runner, plugin and compiler made is unpacked, collected, analyzed and reported
# without one of them, and what came out once is not written over by less.
. tests/boot/lib.sh
set=results/published/longterm-x86_64; a=$results/analyze/longterm-x86_64; r=$results/report/longterm-x86_64
export HARDBENCH_LIB="$results/lib" HARDBENCH_PATH="$results/bin:/usr/bin:/bin"
mkdir -p "$results/lib" "$results/bin" && cp -r out/guest out/meter.so "$results/lib" || die "no copy"
for f in "$results/lib/meter.so" "$results"/lib/guest/*/runner; do printf x >>"$f"; done
for c in gcc clang-19 apt-cache; do printf '#!/bin/sh\necho "%s (another) 99.9.9"\n' $c >"$results/bin/$c"; done
chmod +x "$results"/bin/*
hb unpack $set/evidence.tar.xz || die "it cannot be unpacked"
sed -i 's/12\.2\.0-14/12.2.0-99/' "$results"/build/*/manifest.json

hb collect longterm --arch x86_64 | tee "$results/said"
grep -q '^168 of 168 boots, 168 with samples' "$results/said" || die "boots are missing"
hb analyze longterm --arch x86_64 || die "no analysis"
xz -dcf $set/verdicts.csv* | cmp - "$a/verdicts.csv" || die "the verdicts differ"
hb report longterm --arch x86_64 >"$results/said" || die "no report"
cp -r "$a" "$results/a"; cp -r "$r" "$results/r"

# other cases and other architectures have results of their own, and there are none
cannot 'no boot of this plan is there yet, but 168 of other cases' hb collect longterm --arch x86_64 --cases 'vfs/stat'
cannot 'run hardbench analyze' hb report longterm --arch x86_64 --cases 'vfs/stat'
cannot 'no boot of this plan is there yet' hb collect longterm --arch arm64
mv "$results/boot" "$results/gone"
cannot 'no boot of this plan is there yet' hb collect longterm --arch x86_64
hb analyze longterm --arch x86_64 2>"$results/stderr" && die "analyzed without a boot"
grep -q "the tables in $a are of an earlier analysis" "$results/stderr" || die "whose are the tables?"
cannot 'the last analysis of longterm was refused' hb report longterm --arch x86_64
diff -r "$a" "$results/a" && diff -r "$r" "$results/r" || die "something was written over"

# half of the boots by another emulator: refused, with what differs
mv "$results/gone" "$results/boot"
grep -l '"index": [012],' "$results"/boot/*/boot.json | xargs sed -i 's/QEMU emulator version 7/QEMU emulator version 8/'
cannot 'differ in their emulator are complete together' hb collect longterm --arch x86_64
