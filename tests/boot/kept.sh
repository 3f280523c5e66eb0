#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# kept.sh: where the boots of earlier calls of `make test` are kept, for HARDBENCH_BOOTS. The name of a boot says which kernel,
# module, runner, plugin and emulator made it; the name of the folder, which code of ours ran it. Where one byte of these is
# another, everything is booted again. The four folders used last stay.
cd "$(dirname "$0")/../.." || exit 2
root=${XDG_CACHE_HOME:-$HOME/.cache}/hardbench/boots
by=$(find bench/base bench/record bench/host/boot bench/host/config bench/host/machine bench/host/matrix bench/host/proof \
	bench/host/results -name '*.[ch]' | LC_ALL=C sort | xargs sha256sum | sha256sum | cut -c1-16)
mkdir -p "$root/$by" && touch "$root/$by" && find "$root" -mindepth 1 -maxdepth 1 -printf '%T@ %p\n' | sort -rn | tail -n +5 |
	cut -d ' ' -f 2- | xargs -r rm -rf
echo "$root/$by"
