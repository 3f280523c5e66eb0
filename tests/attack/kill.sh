#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# COUNT times kill -9 at a random instant of every verb, of the program or of its group: nothing is left running after 3 s, and
# the same command then ends as one that nobody disturbed, without a temporary name. SEED draws other instants.
. tests/attack/lib/instants.sh
draw "${SEED:-1}" "${COUNT:-20}" KILL 'program group' >"$results/instants"
while read -r verb signal at whom <&3; do
	[ "$whom" = group ] && minus=- || minus=
	instant "$verb" "$signal" "$at" "$minus"
	case $status in
	137) echo "$verb: killed ($whom)" >>"$results/table" ;;
	"$(cat "$results/exit.$verb")") echo "$verb: had finished" >>"$results/table" ;;
	*) die "$verb: exit status $status" ;;
	esac
	same_command "$verb"
done 3<"$results/instants"
table
