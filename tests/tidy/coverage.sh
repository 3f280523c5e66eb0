#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# every operation of the peers has a case or a reason, what cases say they cover exists, and there are as many cases as promised
status=0; t=$(mktemp -d); trap 'rm -rf "$t"' EXIT
bad() { echo "$1"; status=1; }
grep -v '^#' tests/tidy/peers.list | while read -r peer ops; do
	for op in $ops; do case $op in
		*:*) seq "${op#*:}" | sed "s/^/$peer:${op%:*}/" ;;
		*) echo "$peer:$op" ;;
	esac; done
done >"$t/want"
for peer in lebench lmbench perf-bench unixbench will-it-scale; do
	out/hardbench list cases --covers $peer >"$t/$peer" || bad "$peer: list --covers: exit status $?"
	awk 'NR > 1 { print $1 }' "$t/$peer" >>"$t/listed"
	awk 'NR > 1 && NF < 2 { print $1; bad = 1 } END { exit bad || NR < 10 }' "$t/$peer" || bad "$peer: neither case nor reason"
done
for op in $(cat "$t/want"); do grep -qxF "$op" "$t/listed" || bad "peers.txt lacks $op"; done
out/guest/$(uname -m | sed s/aarch64/arm64/)/runner --list | cut -f 7 | tr ' ' '\n' | sed '/^$/d' | sort -u >"$t/covered"
for op in $(cat "$t/covered"); do grep -qxF "$op" "$t/listed" || bad "a case covers $op, which no peer has"; done
out/hardbench list cases >"$t/cases"
user=$(grep -c '^user ' "$t/cases"); kernel=$(grep -c '^kernel ' "$t/cases")
echo "$user userspace cases, $kernel kernel cases; $(wc -l <"$t/want") operations of five peers"
[ "$user" -ge 110 ] || bad "fewer than 110 userspace cases"
[ "$kernel" -ge 60 ] || bad "fewer than 60 kernel cases"
exit $status
