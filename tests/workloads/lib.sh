# SPDX-License-Identifier: GPL-2.0-only
# For the scripts beside it: system calls per operation, from the difference of two runs under strace.
set -u
t=$(mktemp -d); trap 'rm -rf "$t"' EXIT
counts() { f=$1; shift; taskset -c 0 strace -f -c -U name,calls -o "$f" "$@"; }	# counts FILE COMMAND...
# per SMALL LARGE OPS: LARGE did OPS operations more than SMALL; rows "call count"
per() { awk -v ops="$3" -v small="$1" 'NF == 2 && $2 ~ /^[0-9]+$/ && $1 != "total" {
	n[$1] += FILENAME == small ? -$2 : $2 }
	END { for (c in n) if (n[c] > 0) printf "%s\t%.4g\n", c, n[c] / ops }' "$1" "$2" | sort; }
# ours CASE: the case itself, run as a plain program on one CPU, as in a guest; windows of n and 2 n operations
ours() {
	for n in 1 2; do
		printf 'batches\t1\nuser\t%s\t%s\t1\n' "$1" $n >"$t/job"
		counts "$t/ours.$n" out/guest/x86_64/runner -j "$t/job" -o "$t/records" || return 1
		! grep -aq 'fail:\|skip:' "$t/records" || return 1
	done
	per "$t/ours.1" "$t/ours.2" 3
}
# both REAL OURS: a table of all calls; close TABLE: the share that both have in common, 1 = the same mix
both() { join -t "$(printf '\t')" -a 1 -a 2 -e 0 -o 0,1.2,2.2 "$1" "$2"; }
close() { awk -F '\t' 'NR > 1 && !/^#/ { lo += $2 < $3 ? $2 : $3; hi += $2 > $3 ? $2 : $3 } END { printf "%.3f\n", hi ? lo / hi : 0 }' "$1"; }
