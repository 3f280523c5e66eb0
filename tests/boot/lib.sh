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
	sed -i '/^hardbench: waiting for/d; /^hardbench: using the plan .* that was packed/d; /modules of effect boots built$/d; /^hardbench: what is kept in /d' "$results/stderr"	# another run has the lock
	[ $status = 2 ] || die "exit status $status, expected 2: $*"
	[ "$(grep -c '^hardbench: ' "$results/stderr")" = $lines ] || die "not $lines lines of error"
	[ "$(grep '^hardbench: ' "$results/stderr" | grep -c -- "$words")" = $lines ] || die "no '$words' in it"
}
# commas FILE: a CSV whose cells have no quote and no comma, for what splits at commas; those inside of cells are semicolons
commas() { awk -F '"' -v OFS= '{ for (i = 2; i <= NF; i += 2) gsub(",", ";", $i); $1 = $1 } 1' "$1"; }
# rows FILE 'AWK CONDITION on column names as $c["name"]': how many rows of a CSV it holds for
rows() { commas "$1" | awk -F, 'NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; next } '"$2"' { n++ } END { print n + 0 }'; }
cell() { commas "$1" | awk -F, -v want="$3" 'NR == 1 { for (i = 1; i <= NF; i++) c[$i] = i; next } '"$2"' { print $c[want] }'; }
# ran PLAN ARCH VERB...: in the scratch results, what these verbs make of that plan. Several checks begin with the same boots:
# whoever comes first makes them, in out/test-results, and every check gets a copy of its own
ran() {
	plan=$1; arch=$2; made=out/test-results/$(basename "$1" .plan)-$2; shift 2
	mkdir -p out/test-results
	for verb; do
		flock "$made.lock" sh -c '[ -e "$1.$2" ] || { out/hardbench --results "$1" "$2" "$3" --arch "$4" && touch "$1.$2"; }' \
			ran "$made" "$verb" "$plan" "$arch" || die "$verb $plan"
	done
	cp -a "$made/." "$results" || die "no copy of $made"
}
# of_boot INDEX: the folders of that boot of every arm
of_boot() { grep -l "\"index\": $1," "$results"/boot/*/boot.json | xargs -n 1 dirname; }
