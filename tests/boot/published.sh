#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# published.sh [SET...]: unpacked where no kernel is, the evidence of a published set gives the files that are published with it,
# byte for byte. SET: a folder of results/published that has evidence (full-x86_64).
. tests/boot/lib.sh
export XDG_CACHE_HOME="$results/cache"
text() { case $1 in *.xz) xzcat "$1" ;; *) cat "$1" ;; esac; }
status=0
for set in "${@:-full-x86_64}"; do
	plan=${set%-*}; arch=${set##*-}; here=results/published/$set; there=$results/$set
	again() { out/hardbench --results "$there" "$@" >>"$results/log" 2>&1 || { cat "$results/log"; die "$set: $1"; }; }
	again unpack "$here/evidence.tar.xz"
	for verb in collect analyze report; do again $verb "$plan" --arch "$arch"; done
	for f in "$there"/analyze/*/*; do	# `make publish` copies both into one folder
		set -- "$there"/report/*/"${f##*/}"
		[ ! -e "$1" ] || cmp "$f" "$1" || die "$set: two files of one name"
	done
	same=0
	for f in $(cd "$here" && find . -type f ! -name 'evidence.tar.xz' ! -name 'beside-*' | sort); do
		made=
		for d in "$there"/analyze/* "$there"/report/*; do	# as `make publish` copies them: the report over the analysis
			[ ! -e "$d/${f%.xz}" ] || made=$d/${f%.xz}
		done
		text "$here/$f" >"$results/want"
		if [ -n "$made" ] && text "$made" | cmp -s - "$results/want"; then
			same=$((same + 1))
		else
			echo "FAILED: $set: $f ${made:+differs}"; status=1
			[ -z "$made" ] || text "$made" | diff "$results/want" - | head -n 6 | cut -c 1-200
		fi
	done
	echo "$set: $same files as published"
	[ $same -ge 20 ] || status=1
	rm -rf "$there"
done
exit $status
