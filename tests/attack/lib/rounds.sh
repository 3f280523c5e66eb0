# SPDX-License-Identifier: GPL-2.0-only
# for flipped.sh: rounds of damage to $results/STEP, each followed by a run of $plan
count() { echo "$1 $2 $3 $4" >>"$results/table"; }	# KIND WAY NOTICED REMADE

# round STEP ITEM...: damage one folder of results/STEP for each KIND:WAY, run the plan, look
round() {
	step=$1; shift; i=1
	for item in "$@"; do
		id=$(sed -n ${i}p "$results/$step.ids"); other=$(sed -n $((i % nr + 1))p "$results/$step.ids")
		damage "$results/$step/$id/${item%:*}" "${item#*:}" "$results/$step.good/$other/${item%:*}"
		i=$((i + 1))
	done
	hb verify all >"$results/verified"; [ $? = 1 ] || die "verify: $*"
	hb run $plan --arch x86_64 >"$results/log" 2>"$results/said" || { cat "$results/said"; die "run: $*"; }
	i=1
	for item in "$@"; do
		id=$(sed -n ${i}p "$results/$step.ids"); file=${item%:*}; noticed=0; remade=0
		case ${item#*:} in folder) file='files.tsv' ;; file) file='it is not a folder' ;; esac
		grep -q "/$step/$id is damaged: .*$file.*; it is .*/$id.damaged-" "$results/said" &&
			grep -q "^damaged: .*/$step/$id: .*$file" "$results/verified" && noticed=1
		[ -e "$results/$step/$id/${item%:*}" ] && remade=1
		count "$step/${item%:*}" "${item#*:}" $noticed $remade
		i=$((i + 1))
	done
	cmp "$results/analyze/${key}/verdicts.csv" "$results/good.csv" || die "other verdicts after $*"
	hb verify all | grep -q 'damaged: 0$' || die "something is still damaged after $*"
	rm -rf "$results/$step"/*.damaged-*
}
rounds() {	# rounds STEP KINDS MORE: as many items at once as there are folders
	# shellcheck disable=SC2046,SC2086	# words
	step=$1; set -- $(for k in $2; do for w in $ways; do echo "$k:$w"; done; done) $3
	while [ $# -gt 0 ]; do
		now=; n=0
		while [ $# -gt 0 ] && [ $n -lt "$nr" ]; do now="$now $1"; n=$((n + 1)); shift; done
		# shellcheck disable=SC2086	# words
		round "$step" $now
	done
}
