# SPDX-License-Identifier: GPL-2.0-only
# For scripts that hand hostile files and arguments to the program: each call is bounded in time and memory.
. tests/boot/lib.sh
d=$results/in; n=0
mkdir -p "$d/t/kernel"
export XDG_CACHE_HOME=$results/cache
bounded() { (ulimit -v 1500000; exec timeout -k 1 20 out/hardbench --results "$results/r" "$@") <"${in:-/dev/null}"; }
# refused WORDS ARGUMENT...: status 2, the words in a line of error, nothing that acts on a terminal, fewer than 25 lines
refused() {
	words=$1; shift; n=$((n + 1))
	bounded "$@" >"$d/out" 2>"$d/err"; status=$?
	[ $status = 2 ] || { tail -n 3 "$d/err"; die "status $status, not 2: $*"; }
	grep -q -- "^hardbench: .*$words" "$d/err" || { tail -n 3 "$d/err"; die "no '$words': $*"; }
	! grep -q '[[:cntrl:]]' "$d/err" || die "a control character: $*"
	[ "$(wc -l <"$d/err")" -lt 25 ] || die "$(wc -l <"$d/err") lines: $*"
}
# is STATUS ARGUMENT...
is() {
	want=$1; shift; n=$((n + 1))
	bounded "$@" >"$d/out" 2>"$d/err"; status=$?
	[ $status = "$want" ] || { tail -n 3 "$d/err"; die "status $status, not $want: $*"; }
}
# a plan that is fine, with a feature and a kernel beside it: the source is a folder that looks like one
write() { printf -- "$2" >"$d/$1"; }
P='[plan]\nfeature = ./f.feature\nkernel = ./k.kernel\narch = x86_64\ncases = sys/*\n'
F='[feature]\nsummary = s\narch = x86_64\n[off]\nCONFIG_X = n\n[on]\n'
K='[kernel]\nversion = 6.12\nprovider = '
good() { write p.plan "${P}boots = 3\n"; write f.feature "${F}patch = ok.patch\n"; write k.kernel "${K}dir $d/t\n"; }
seq 1 20 >"$d/t/kernel/sys.c"; touch "$d/t/Kbuild"
printf -- '--- a/kernel/sys.c\n+++ b/kernel/sys.c\n@@ -1 +1 @@\n-1\n+one\n' >"$d/ok.patch"
good
# plan WORDS FILE TEXT: with that text in one of the three files, or one that they name, the plan is refused
plan() { write "$2" "$3"; refused "$1" build -n "$d/p.plan"; good; }
