#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# Every check of the project, in the order in which a failure is cheapest. The last line is
# "N passed, N failed"; the exit status is 0 only when nothing failed. A Criterion program counts once
# per test in it, everything else counts once. ONLY=WORD runs the checks whose name holds WORD. After LIMIT
# minutes no check is begun: those that are left are named, and are neither passed nor failed.
cd "$(dirname "$0")/.." || exit 2
log=out/test-logs; passed=0; failed=0; left=; end=$(($(date +%s) + ${LIMIT:-100000} * 60))
rm -rf $log; mkdir -p $log

check() {	# check NAME COMMAND...
	name=$1; shift
	case $name in *"$ONLY"*) ;; *) return ;; esac
	start=$(date +%s)
	[ "$start" -lt $end ] || { left="$left $name"; return; }
	out=$log/$(echo "$name" | tr / -)
	if "$@" >"$out" 2>&1 </dev/null; then status=ok; else status=FAIL; fi
	good=$(sed -n 's/.*Synthesis: Tested: [0-9]* | Passing: \([0-9]*\) .*/\1/p' "$out")
	passed=$((passed + ${good:-$([ $status = ok ] && echo 1 || echo 0)}))
	[ $status = ok ] || failed=$((failed + 1))
	printf '%-4s %-40s %4d s\n' "$status" "$name" $(($(date +%s) - start))
	[ $status = ok ] || tail -n 25 "$out" | sed 's/^/     | /'
}

. tests/checks.sh
[ -z "$left" ] || echo "not run, the $LIMIT minutes are over:$left"
echo "$passed passed, $failed failed"
[ $failed = 0 ] && [ $passed -gt 0 ]
