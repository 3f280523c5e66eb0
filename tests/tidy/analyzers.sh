#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# cppcheck and sparse have nothing to say, but for what cppcheck.suppress and this file name with a reason. make analyze-code has
# the slow ones: clang-tidy, gcc -fanalyzer, and the module by W=1 and sparse.
# what cppcheck found in a file stays in the cache for as long as that file and all that it includes are the same
cache=${XDG_CACHE_HOME:-$HOME/.cache}/hardbench; mkdir -p "$cache/cppcheck"; t=$(mktemp -d); trap 'rm -rf "$t"' EXIT
exec 9>"$cache/analyzers.lock"; flock 9	# another checkout may have other headers
cppcheck -q --cppcheck-build-dir="$cache/cppcheck" --enable=warning,portability,performance \
	--inline-suppr --std=c11 -I. -Ibench/host --suppressions-list=tests/tidy/cppcheck.suppress \
	--template='{file}:{line}: {message} [{id}]' bench analysis kmod tests/attack 2>"$t/bad" ||
	echo "cppcheck ended with status $?" >>"$t/bad"	# findings are none of it: it was killed, or is not there
# shellcheck disable=SC2046,SC2086	# lists of names and options without blanks
cflags="-std=gnu11 -D_GNU_SOURCE -I. -Ibench/host -Iout -gcc-base-dir $(gcc -print-file-name=) $(pkg-config --cflags gsl libelf hwloc)"
# its headers come with libperf (make events)
perf=$(ls -d "$cache"/libperf/*/include 2>/dev/null | head -n 1)
# and so does what sparse said of it, for as long as no header has changed but for the one that names the commit
all=$({ sparse --version; echo "$cflags $perf"; git ls-files '*.h' | xargs cat out/*_list.h; } | sha256sum | cut -c1-16)
[ -d "$cache/sparse/$all" ] || { rm -rf "$cache/sparse"; mkdir -p "$cache/sparse/$all"; }
git ls-files 'bench/*.c' 'analysis/*.c' | xargs sha256sum | while read -r sum f; do
	[ "$f" = bench/guest/events_perf.c ] && [ -z "$perf" ] && continue
	said=$cache/sparse/$all/$sum-${f##*/}
	[ -e "$said" ] || sparse $cflags ${perf:+-I"$perf"} -Wno-decl "$f" >"$said.part" 2>&1
	[ $? -lt 128 ] || { echo "$f: sparse was killed" >>"$t/bad"; continue; }	# its silence is no answer
	[ -e "$said" ] || mv "$said.part" "$said"
	echo "$said"
done | xargs cat >"$t/sparse"
# sparse knows no \u in strings, no length of a parameter in regex.h, not all builtins of gcc, no string beyond 8 KiB; and glibc's
# PTHREAD_MUTEX_INITIALIZER has a 0 for a pointer; nor the transparent union that an address of a socket is
grep -v 'unknown escape sequence: .\\u\|__nmatch\|/regex.h:\|in included file:\|__builtin_\(ia32\|cpu\)_\|concatenate [0-9]*-character string\|bad constant expression type$\|ipc_mutex_free.*plain integer' \
	"$t/sparse" | grep -v '^bench/program/libc_files.c.*\(redeclared\|extern\)\|/socket.h:.*\(previously\|extern\)' >>"$t/bad"
cat "$t/bad"
[ ! -s "$t/bad" ]
