#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# A tool that was killed, failed or is not there has not said that nothing is wrong: tests/tidy/analyzers.sh and tests/analyze/code.sh
# with such tools, in a tree of one file
t=$(mktemp -d); trap 'rm -rf "$t"' EXIT
mkdir -p "$t/bin" "$t/tree/bench/host" "$t/tree/out" "$t/tree/tests/analyze"
cp -r --parents tests/tidy/analyzers.sh tests/tidy/cppcheck.suppress tests/analyze "$t/tree"
export XDG_CACHE_HOME="$t/cache" PATH="$t/bin:$PATH"
cd "$t/tree" && echo 'int x;' >bench/host/a.c && : >bench/host/a.h && : >out/a_list.h && git init -q . && git add -A || exit 1
is() { printf '#!/bin/sh\n[ "$1" != --version ] || exit 0\n%s\n' "$2" >"$t/bin/$1"; chmod +x "$t/bin/$1"; }	# is TOOL COMMANDS
good() { for tool in cppcheck sparse make clang-tidy-19; do is $tool :; done; }
passes() { "$@" >"$t/said" 2>&1 || { echo "FAILED: $*, where nothing is wrong:"; cat "$t/said"; exit 1; }; }
finds() {	# WORDS COMMAND...
	words=$1; shift
	! "$@" >"$t/said" 2>&1 && grep -q "$words" "$t/said" || { echo "FAILED: $*: no '$words':"; cat "$t/said"; exit 1; }
	good
}
good; passes sh tests/tidy/analyzers.sh; passes sh tests/analyze/code.sh gcc clang-tidy
is cppcheck 'kill -9 $$'; finds 'cppcheck ended with status 137' sh tests/tidy/analyzers.sh
is cppcheck 'exit 127'; finds 'cppcheck ended with status 127' sh tests/tidy/analyzers.sh
is cppcheck 'echo "bench/host/a.c:1: planted [x]" >&2'; finds planted sh tests/tidy/analyzers.sh
echo 'int y;' >bench/host/a.c; is sparse 'kill -9 $$'; finds 'bench/host/a.c: sparse was killed' sh tests/tidy/analyzers.sh
is sparse 'echo "bench/host/a.c:1:1: warning: planted"'; finds planted sh tests/tidy/analyzers.sh
finds planted sh tests/tidy/analyzers.sh	# it is remembered
echo 'int z;' >bench/host/a.c; passes sh tests/tidy/analyzers.sh
is make 'exit 2'; finds 'make ended with status 2' sh tests/analyze/code.sh gcc
is make 'echo "a.c:1: warning: planted [-Wanalyzer-x]"'; finds planted sh tests/analyze/code.sh gcc
is clang-tidy-19 'kill -9 $$'; finds 'clang-tidy-19 ended with status' sh tests/analyze/code.sh clang-tidy
is clang-tidy-19 'exit 127'; finds 'clang-tidy-19 ended with status' sh tests/analyze/code.sh clang-tidy
is clang-tidy-19 'echo "a.c:1: warning: planted"'; finds planted sh tests/analyze/code.sh clang-tidy
