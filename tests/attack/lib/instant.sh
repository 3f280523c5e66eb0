# SPDX-License-Identifier: GPL-2.0-only
# for instants.sh: one instant, and what has to hold after it
news() { grep '^hardbench: ' "$work.error" | grep -vxF -f "$results/error.$1"; }	# lines that it did not say undisturbed
undisturbed() {
	prepare "$1"
	t=$(now_ms); begin "$1"; wait $pid; echo $? >"$results/exit.$1"
	echo $(($(now_ms) - t)) >"$results/ms.$1"
	{ grep '^hardbench: ' "$work.error"; echo nothing; } >"$results/error.$1"
	leaves "$1" >"$results/leaves.$1" && [ -s "$results/leaves.$1" ] || die "$1 leaves nothing: $(cat "$work.error")"
}
# instant VERB SIGNAL PER-MILLE WHOM(- for its group): sets $status, as the shell has it, and $gone, when nothing was alive any more
instant() {
	prepare "$1"; begin "$1"
	sleep "$(awk "BEGIN { print $(cat "$results/ms.$1") * $3 / 1e6 }")"
	kill -"$2" "$4$pid" 2>/dev/null; t=$(now_ms)
	wait $pid; status=$?
	while alive; do
		gone=$(($(now_ms) - t))
		[ $gone -lt 3000 ] || die "$1, SIG$2 at $3: left running: $(for p in $left; do tr '\0' ' ' </proc/$p/cmdline; done)"
	done
	gone=$(($(now_ms) - t))
	cp "$work.error" "$work.first"
}
same_command() {	# VERB: once more, undisturbed
	# shellcheck disable=SC2046
	out/hardbench --results "$work" $(args "$1") >"$work.said" 2>"$work.error" </dev/null
	again=$?
	[ $again = "$(cat "$results/exit.$1")" ] || die "$1: then exit status $again: $(cat "$work.error")"
	! news "$1" || die "$1 says something else after it was ended"
	leaves "$1" | cmp - "$results/leaves.$1" || die "$1 leaves something else after it was ended"
	! find "$work" "$work.cache/" -name '.*.tmp-*' | grep . || die "$1: temporary names are left"
	! find "$work" "$work.cache/" -name '*.damaged-*' | grep . || die "$1: something was damaged"
}
