#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# What is written down beside boots before more of them are made: the rule, and what a look left open. One bit of each is another, at
# its begin, middle and end, or its last byte is gone: it is named and set aside; what was open is made again from the boots that
# ran it, the rule is on record no more and the report says so, and no verdict is another. FROM=SET: another published set with looks
. tests/boot/lib.sh
. tests/attack/lib/damage.sh
set=${FROM:-stacks-x86_64}; plan="${set%-*} --arch ${set##*-}"
hb unpack "results/published/$set/evidence.tar.xz" >/dev/null || die "unpack"
verdicts() {	# verdicts NAME: as they are, less the last two columns: the rule, of which there are two versions, and is it on record
	hb collect $plan >/dev/null 2>"$results/said" && hb analyze $plan >/dev/null 2>>"$results/said" || die "$1: $(cat "$results/said")"
	sed 's/,[^,]*,[^,]*$//' "$results/analyze/$set/verdicts.csv" >"$results/$1"; on_record=$(sed -n 's/^rule_held,//p' "$results/analyze/$set/facts.csv")
}
verdicts good; [ "$on_record" = yes ] || die "the rule is not on record: $on_record"
n=0
# of older versions neither has a sum: as they are written now
rule=$results/boot/rule-$set.txt; for f in "$rule" "$results"/boot/open-"$set"-*.txt; do
	printf '# sha256 %s\n' "$(sha256sum <"$f" | cut -d ' ' -f 1)" >"$results/line"; cat "$results/line" >>"$f"
done
verdicts closed; cmp "$results/good" "$results/closed" && [ "$on_record" = yes ] || die "a sum changes something"
for f in "$rule" "$results"/boot/open-"$set"-*.txt; do
	for way in first middle last shortened; do
		cp "$f" "$results/kept"; damage "$f" $way "$f"; verdicts again; n=$((n + 1))
		grep -q "^hardbench: $f is damaged: .*; it is $f.damaged-" "$results/said" || die "$f, $way: $(cat "$results/said")"
		cmp "$results/good" "$results/again" || die "$f, $way: other verdicts"
		if [ "$f" = "$rule" ]; then
			[ ! "$on_record" ] || die "$way: a damaged rule is on record: $on_record"
			mv "$results/kept" "$f"
		else
			cmp "$results/kept" "$f" || die "$f, $way: not made again as it was"
		fi
	done
done
# verify looks at them too, at the index and at the tables of the analysis; of a cache there is none here
verify() { XDG_CACHE_HOME=$results/none hb verify >"$results/log"; }
verify || die "verify: $(cat "$results/log")"
for f in "$rule" "$results"/boot/open-"$set"-*.txt "$results/analyze/$set/attribution.csv" "$results/collect/$set.sqlite"; do damage "$f" middle "$f"; done
verify; [ $? = 1 ] && [ "$(grep -c '^damaged: \(table\|index\) .*: it has another content$' "$results/log")" = 4 ] || die "verify: $(cat "$results/log")"
echo "$n times named"
