#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# words.sh [ARCH]: what a guest says is text, in a terminal, a table and a page; and on arm64 the door to the host serves the exit
# alone (on x86_64 there is no such door, and the liar has nothing to try)
. tests/boot/lib.sh
arch=${1:-${ARCH:-x86_64}}; plan=tests/attack/liar.plan; esc=$(printf '\033')
make -s "out/attack/$arch/liar" && hb build $plan --arch "$arch" || die "nothing to boot"
lie() {	# lie LIE OPTION...
	lie=$1; shift; HARDBENCH_FAULT=$PWD/out/attack/$arch/liar:$lie out/hardbench --results "$results" boot $plan --arch "$arch" "$@" >"$results/said" 2>&1
}
if [ "$arch" = arm64 ]; then
	lie host-file --boots 0; status=$?
	cat "$results/said"
	[ $status = 0 ] || die "a liar that completes its boots: exit status $status"
	[ -z "$(find "$results" . /tmp -name 'stolen*' 2>/dev/null)" ] || die "a guest made a file of this host"
	grep -rq "the host opened" "$results/boot" || { find "$results/boot" -type f; die "the guest has not tried"; }
	rm -rf "$results/boot"
fi
lie hostile-words || die "exit status $? for words alone"
hb collect $plan --arch "$arch" && hb analyze $plan --arch "$arch" && hb report $plan --arch "$arch" || die "no report"
{ cat "$results/said"; hb diff $plan --arch "$arch"; for b in "$results"/boot/*/; do hb show "$(basename "$b")"; done; } >"$results/terminal" 2>&1
grep -q 'the console has a warning' "$results/terminal" || die "the words were not said"
! grep -q "$esc\|$(printf '\233')\|$(printf '\007')" "$results/terminal" || die "a guest moves the cursor"
r=$(echo "$results"/report/*)
! grep -rqF '<script>alert' "$r" --include='*.html' || die "a guest has a script in the page"
! grep -rqF '\input{/etc' "$r" --include='*.tex' || die "a guest reads a file when the table is set"
! grep -rq "$esc" "$results"/analyze "$r" || die "a guest's control characters are in a table"
