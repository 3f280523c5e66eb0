#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# COUNT signals at random instants of every verb: one line that says so, death by that signal, nothing left running, no temporary
# name; the same command then ends as one that nobody disturbed. SEED draws other instants, VERBS="boot pack" takes fewer verbs.
. tests/attack/lib/instants.sh
draw "${SEED:-1}" "${COUNT:-18}" 'INT TERM HUP' '+' >"$results/instants"
while read -r verb signal at whom <&3; do
	instant "$verb" "$signal" "$at" ''
	if [ $status -gt 128 ]; then
		[ "$(kill -l $status)" = "$signal" ] || die "$verb, SIG$signal at $at: died by $(kill -l $status)"
		[ "$(news "$verb")" = "hardbench: stopped by SIG$signal; the same command continues" ] ||
			die "$verb, SIG$signal at $at: $(cat "$work.error")"
		echo "$verb: stopped" >>"$results/table"
	else
		[ $status = "$(cat "$results/exit.$verb")" ] && ! news "$verb" || die "$verb, SIG$signal at $at: exit status $status: $(cat "$work.error")"
		echo "$verb: had finished" >>"$results/table"
	fi
	same_command "$verb"
done 3<"$results/instants"
table
grep -q ': stopped$' "$results/table" || die "no signal came before the end: does any stop it?"
