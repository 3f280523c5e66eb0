#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# Standard streams that are closed, full, or a pipe without a reader: it works, or ends with one line.
. tests/boot/lib.sh
one_line() { # one_line STATUS WORDS: how the last command ended
	[ "$status" = "$1" ] || die "exit status $status, expected $1: $(cat "$results/error")"
	if [ "$2" ]; then
		[ "$(wc -l <"$results/error")" = 1 ] && grep -q -- "$2" "$results/error" || die "no '$2': $(cat "$results/error")"
	else
		[ ! -s "$results/error" ] || die "$(cat "$results/error")"
	fi
}
for verb in 'list cases' 'list features' 'show stackprotector' 'doctor tests/attack/attack.plan' 'build tests/attack/attack.plan -n' --help --version; do
	# shellcheck disable=SC2086
	hb $verb <&- >"$results/out" 2>"$results/error"; status=$?
	one_line $status ''; [ -s "$results/out" ] || die "$verb says nothing when its input is closed"
	hb $verb >&- 2>"$results/error"; status=$?
	one_line 2 'write to standard output: Bad file descriptor'
	hb $verb >/dev/full 2>"$results/error"; status=$?
	one_line 2 'write to standard output: No space left on device'
	hb $verb 2>&- >"$results/out" <&-; [ $? -lt 3 ] && [ -s "$results/out" ] || die "$verb needs a standard error"
	hb $verb <&- >&- 2>&-; [ $? = 2 ] || die "$verb with nothing open"
done
# a reader that has left ends it as it ends cat: by SIGPIPE, without a word
mkfifo "$results/pipe"
: <"$results/pipe" & hb list cases 2>"$results/error" >"$results/pipe"; status=$?
one_line 141 ''
(trap '' PIPE; : <"$results/pipe" & hb list cases 2>"$results/error" >"$results/pipe"; echo $? >"$results/status"); status=$(cat "$results/status")
one_line 2 'write to standard output: Broken pipe'
