# SPDX-License-Identifier: GPL-2.0-only
# for instants.sh: a folder to work in, and who is alive
prepare() {	# a results folder in that state, and a cache: kernels are linked to, their modules are compiled by `build`
	rm -rf "$work" "$work.cache"; mkdir -p "$work" "$work.cache/hardbench"
	[ "$(state "$1")" = none ] || cp -al "$results/at-$(state "$1")/." "$work"
	for d in apt source ccache kernel libsqlite3 times.tsv; do	# gigabytes to verify, and published boots need none
		[ "$1" = verify ] || [ "${FROM:-}" ] || [ ! -e "$shared/$d" ] || ln -s "$shared/$d" "$work.cache/hardbench/"
	done
	[ "$1" = build ] || [ ! -e "$results/cache/hardbench/build" ] || cp -al "$results/cache/hardbench/build" "$work.cache/hardbench/"
	[ "$1" = build ] || [ ! -e "$results/cache/hardbench/effect" ] || cp -al "$results/cache/hardbench/effect" "$work.cache/hardbench/"
	find "$work" "$work.cache/" -name .lock -delete
	export XDG_CACHE_HOME="$work.cache"
}
now_ms() { echo $(($(date +%s%N) / 1000000)); }
alive() {	# without a process of its own
	left=
	for p in /proc/[0-9]*; do
		[ "$p" = /proc/1 ] || { while read -r key value rest; do
			case $key$value in State:Z) ;; State:*) left="$left ${p#/proc/}" ;; esac
		done <"$p/status"; } 2>/dev/null
	done
	[ "$left" ]
}
# begin VERB: $pid is the program and the leader of its group, and past the loader: no signal is handled before that
begin() {
	# shellcheck disable=SC2046
	setsid env --default-signal=INT,HUP,TERM out/hardbench --results "$work" $(args "$1") >"$work.said" 2>"$work.error" </dev/null &
	pid=$!
	# the shell's own child catches SIGINT too, before it becomes the program
	while [ -d /proc/$pid ] && ! { grep -qs '^hardbench$' /proc/$pid/comm && grep -qs '^SigCgt:.*[2367abef]$' /proc/$pid/status; } &&
		! grep -qs '^State:.Z' /proc/$pid/status; do :; done
}
