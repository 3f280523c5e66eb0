#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# Every check of the project, the cheapest failures first, as many beside each other as there are cores, and $more where they also
# wait. The last line is "N passed, N failed"; the exit status is 0 only when nothing failed. A Criterion program counts once per
# test in it, all else once. ONLY=WORD runs the checks whose name holds WORD. After LIMIT minutes no check is begun: those left are
# named, and neither passed nor failed. out/test-logs keeps what each printed; boots are kept as well, HARDBENCH_BOOTS= makes all anew.
cd "$(dirname "$0")/.." || exit 2
log=out/test-logs; passed=0; failed=0; shown=0; more=0; names=(); left=(); end=$(($(date +%s) + ${LIMIT:-100000} * 60))
rm -rf $log out/test-results; mkdir -p $log/.done; export HARDBENCH_BOOTS=${HARDBENCH_BOOTS-$(tests/boot/kept.sh)}
run() {	# run NAME COMMAND...
	local file=${1//\//-} status=FAIL; SECONDS=0; shift
	if "$@" >"$log/$file" 2>&1 </dev/null; then status=ok; fi
	{ echo "$status $SECONDS"; times; } >"$log/.done/.$file"; mv "$log/.done/.$file" "$log/.done/$file"
}
show() {	# what has finished, in the order in which it was begun
	while [ $shown -lt ${#names[@]} ] && [ -e "$log/.done/${names[shown]//\//-}" ]; do
		local name=${names[shown++]}; local file=${name//\//-} status seconds cpu good
		read -r status seconds cpu < <(awk -F '[ms ]+' 'NR == 1 { c = $0 }
			NR == 3 { print c, int($1 * 60 + $2 + $3 * 60 + $4) }' "$log/.done/$file")
		good=$(sed -n 's/.*Synthesis: Tested: [0-9]* | Passing: \([0-9]*\) .*/\1/p' "$log/$file")
		passed=$((passed + ${good:-$([ $status != ok ]; echo $?)}))
		printf '%-4s %-40s %4d s %4d s of CPU\n' $status "$name" "$seconds" "$cpu"
		[ $status = ok ] || { failed=$((failed + 1)); tail -n 25 "$log/$file" | sed 's/^/     | /'; }
	done
}
check() {	# check NAME COMMAND...: beside others
	case $1 in *"$ONLY"*) ;; *) return ;; esac
	while [ "$(jobs -rp | wc -l)" -ge $(($(nproc) + more)) ]; do wait -n; show; done
	[ "$(date +%s)" -lt $end ] || { left+=("$1"); return; }
	names+=("$1"); run "$@" &
}
together() { wait; show; }	# the rest builds on what is there now
alone() { together; check "$@"; together; }	# needs all cores, or measures time

. tests/checks.sh
together
[ $shown = ${#names[@]} ] || { echo "FAIL ${names[*]:shown}: no result, killed?"; failed=$((failed + ${#names[@]} - shown)); }
[ ${#left[@]} = 0 ] || echo "NOT RUN, the $LIMIT minutes were over: ${#left[@]} checks: ${left[*]}"
echo "$passed passed, $failed failed"
[ $failed = 0 ] && [ $passed -gt 0 ]
