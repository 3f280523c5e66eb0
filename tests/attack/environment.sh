#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# What the user's environment says reaches neither the names of kernels, nor their sources, nor the programs that are asked.
. tests/boot/lib.sh
export HARDBENCH_BOOTS=	# what is booted is the test
plan=tests/attack/attack.plan
. tests/attack/lib/names.sh
mkdir "$results/bin" "$results/fake"
for c in gcc cc ld ar ccache make bwrap tar git qemu-system-x86_64; do
	printf '#!/bin/sh\necho "%s (another) 99.1.0"\n' $c >"$results/bin/$c"
done
chmod +x "$results"/bin/*

# compilers: what is in front in the user's PATH neither compiles nor is named
cp $plan "$results/plain.plan"; names plain
same PATH="$results/bin:$PATH"
same LD_LIBRARY_PATH="$results/bin" GCC_EXEC_PREFIX=/nowhere/ CC=clang MAKEFLAGS=-n CCACHE_PREFIX=false
same LANGUAGE=de LANG=de_DE.UTF-8 LC_ALL=de_DE.UTF-8 TZ=Asia/Kolkata

# apt: whatever is asked sees this and nothing else, and is found here
printf '#!/bin/sh\nenv | grep -v ^_= >%s/env\nprintf "  Candidate: 6.12.117-1\\n"\n' "$results" >"$results/fake/apt-cache"
chmod +x "$results/fake/apt-cache"
XDG_CACHE_HOME=$results/empty LANGUAGE=de GIT_DIR=/x LD_DEBUG=x TAR_OPTIONS=x MAKEFLAGS=x HARDBENCH_PATH="$results/fake:/usr/bin:/bin" \
	out/hardbench --results "$results" build $plan -n >"$results/other" 2>/dev/null
sort "$results/env" | grep -v '^PWD=\|^SHLVL=' >"$results/other"
printf 'LC_ALL=C\nPATH=%s\nTZ=UTC\n' "$results/fake:/usr/bin:/bin" | cmp - "$results/other" || die "a child sees: $(cat "$results/env")"
