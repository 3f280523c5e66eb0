#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# tests/run.sh itself: what it counts, in which order it says it, what ONLY and LIMIT leave out, and when it fails
t=$(mktemp -d); trap 'rm -rf "$t"' EXIT
die() { echo "FAILED: $*"; cat "$t/got"; exit 1; }
mkdir "$t/tests"; cp tests/run.sh "$t/tests/"
run() { env -u ONLY -u LIMIT "$@" "$t/tests/run.sh" >"$t/got" 2>&1; }
cat >"$t/tests/checks.sh" <<'X'
check slow sh -c 'sleep 1; echo slow ended >>order'
check quick sh -c 'echo quick ended >>order'
alone after sh -c 'echo after began >>order'
check criterion echo '[====] Synthesis: Tested: 5 | Passing: 5 | Failing: 0 | Crashing: 0'
X
run A=1 || die "nothing failed, exit status $?"
[ "$(tail -n 1 "$t/got")" = "8 passed, 0 failed" ] || die "not 3 checks and 5 tests"
[ "$(awk '{ print $2 }' "$t/got" | head -n 4 | tr '\n' ' ')" = "slow quick after criterion " ] || die "another order"
[ "$(tail -n 1 "$t/order")" = "after began" ] || die "alone did not wait"
[ "$(nproc)" = 1 ] || [ "$(head -n 1 "$t/order")" = "quick ended" ] || die "not beside each other"
run ONLY=quick || die "ONLY: exit status $?"
[ "$(tail -n 1 "$t/got")" = "1 passed, 0 failed" ] || die "ONLY=quick is not one check"
run LIMIT=0 && die "nothing ran, and that is no failure"
grep -q '^NOT RUN.*: 4 checks: slow quick after criterion$' "$t/got" || die "what was not run is not named"
cat >>"$t/tests/checks.sh" <<'X'
check bad sh -c 'echo why it failed; exit 3'
check some sh -c 'echo "[====] Synthesis: Tested: 5 | Passing: 4 | Failing: 1 | Crashing: 0"; exit 1'
check killed eval 'kill -9 $BASHPID'
X
run A=1 && die "exit status 0 in spite of failures"
[ "$(tail -n 1 "$t/got")" = "12 passed, 3 failed" ] || die "not three failures"
grep -q '     | why it failed' "$t/got" && grep -q '^FAIL bad' "$t/got" && grep -q '^FAIL killed' "$t/got" || die "not said which and why"
[ -s "$t/out/test-logs/bad" ] || die "its output is not kept"
