#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# Sources of somebody's: an archive with a device or a FIFO in it, a patch that does not fit, and a Makefile that wants to
# leave something for other kernels in the compiler's cache. The build has to fail, and to say why.
. tests/attack/lib/refused.sh
cache=$XDG_CACHE_HOME/hardbench
# fails WORDS: build.log or standard error has them
fails() { bounded build "$d/p.plan" >"$d/out" 2>&1; n=$((n + 1)); grep -q -- "$1" "$d/out" || { tail -n 4 "$d/out"; die "no '$1'"; }; }
archive() { tar -C "$d" -cf "$d/t.tar" t; write k.kernel "${K}tarball $d/t.tar sha256 $(sha256sum <"$d/t.tar" | cut -d' ' -f1)\n"; }
mkfifo "$d/t/fifo"; archive; fails 'fifo is a device, a FIFO or a socket'; rm "$d/t/fifo"
if mknod "$d/t/null" c 1 3 2>/dev/null; then archive; fails 'null is a device'; rm "$d/t/null"; fi
good
write f.feature '[feature]\nsummary = s\narch = x86_64\n[off]\npatch = ok.patch\n[on]\nCONFIG_X = y\n'
sed -i 's/^-1$/-one/' "$d/ok.patch"; fails 'kernel/sys.c: Hunk #1 FAILED at 1'; sed -i 's/^-one$/-1/' "$d/ok.patch"

printf '%%:\n\t@touch /ccache/evil && echo "Error it was written"; touch /src/evil; false\n' >"$d/t/Makefile"
bounded build "$d/p.plan" >"$d/out" 2>&1; n=$((n + 1)); grep -q "Read-only" "$cache"/build/*.log ||
	die "a patched tree could write to its kernel's cache"
good; bounded build "$d/p.plan" >"$d/out" 2>&1; n=$((n + 1))
[ -e "$(ls -d "$cache"/ccache-own/dir-*)/evil" ] || die "the folder's own cache was not written: does the test still test?"
[ ! -e "$cache/ccache" ] || die "a folder of somebody's was shown the shared compiler cache"
[ ! -e "$d/t/evil" ] || die "it wrote to its source"
echo "$n sources, each with its right end"
