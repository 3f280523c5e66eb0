# SPDX-License-Identifier: GPL-2.0-only
# For the scripts beside it: a scratch results folder, and ways to say what is expected.
set -u
results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT
hb() { out/hardbench --results "$results" "$@"; }
die() { echo "FAILED: $*"; exit 1; }
# cannot WORDS COMMAND...: must exit 2 with exactly $lines (1) lines of error, each of which holds WORDS
lines=1
cannot() {
	words=$1; shift
	"$@" >"$results/stdout" 2>"$results/stderr"; status=$?
	sed 's/^/stderr: /' "$results/stderr"
	sed -i '/^hardbench: waiting for/d; /modules of effect boots built$/d' "$results/stderr"	# another run has the lock
	[ $status = 2 ] || die "exit status $status, expected 2: $*"
	[ "$(grep -c '^hardbench: ' "$results/stderr")" = $lines ] || die "not $lines lines of error"
	[ "$(grep '^hardbench: ' "$results/stderr" | grep -c -- "$words")" = $lines ] || die "no '$words' in it"
}
# rows FILE 'AWK CONDITION on column names as $c["name"]': how many rows of a CSV it holds for
rows() { awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; next } '"$2"' { n++ } END { print n + 0 }' "$1"; }
cell() { awk -F, -v want="$3" 'NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; next } '"$2"' { print $c[want] }' "$1"; }
