#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# For metal-faults.sh and metal-memory.sh: something goes wrong in the middle of a boot
# again FAULT WORDS COMMAND: a boot is missing, and while it is made COMMAND does something
again() {
	rm -rf "$(of_boot 0 | grep -v failed | head -n 1)"; : >"$results/serial"
	env ${1:+HARDBENCH_FAULT=$1@0} out/hardbench --results "$results" boot "$p/metal.plan" 2>"$results/err" & run=$!
	$3; wait $run; status=$?; sed 's/^/said: /' "$results/err"
	[ "$(grep -c "$2.*once more" "$results/err")" = 1 ] || die "not one line with '$2'"
	await
}
# on a quiet host the cases are done a second after init
seen() { for try in $(seq 4500); do grep -aq "$1" "$2" && return; sleep 0.2; done; die "never seen: $1"; }
power() { seen 'Linux version' "$results/serial"; tell system_reset; }
cut() { seen 'Linux version' "$results/serial"; tell 'set_link card off'; seen 'Restarting system' "$results/serial"; tell 'set_link card on'; }
once() { seen 'once more' "$results/err"; kill -TERM $run; }	# it would fail three times
