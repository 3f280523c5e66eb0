# SPDX-License-Identifier: GPL-2.0-only
# for contexts.sh ARCH: what the functions of its planted cases execute, and what the report says of the cases
# of CASE FUNCTION: instructions of that function for each operation, in all windows of all boots: own, irq, other
of() {
	for d in results/boot/*/; do
		awk -F'\t' -v kase="plant/$1" -v f="$2" 'FNR == 1 || /^case/ { if (/^id|^case/) for (i = 1; i <= NF; i++) c[$i] = i }
			FILENAME ~ /samples/ { if ($c["case"] == kase) n[$c["id"]] = $c["n"]; next }
			($c["id"] in n) && $c["symbol"] == f { m = n[$c["id"]]; print $c["instructions"] / m, \
				$c["instructions:irq"] / m, $c["instructions:other"] / m }' "$d/samples.tsv" "$d/symbols.tsv"
	done | sort -u
}
# more CASE FUNCTION CONTEXT: it runs in that one alone, and executes 101 more where they are planted
more() {
	of "$1" "$2" >less; of "${1}_more" "$2" >more; paste less more	# a line: every window says the same
	paste -d ' ' less more | awk -v x="$3" '{ for (i = 1; i <= 3; i++) if ($(i + 3) - $i != (i == x ? 101 : 0) ||
		(i != x && $i)) bad = 1 } END { exit bad || NR != 1 }' || die "plant/$1: not 101 more in context $3 alone"
}
# a CASE METRIC: per operation, in the first arm
v=results/analyze/plant-$1/verdicts.csv
a() { cell "$v" '$c["case"] == "plant/'"$1"'" && $c["metric"] == "'"$2"'"' a; }
# adds CASE METRIC:N...: what its 101 more are in each of these metrics
adds() {
	for m in "$@"; do
		[ "$m" != "$1" ] || continue
		d=$(awk "BEGIN { print $(a "$1_more" "${m%:*}") - $(a "$1" "${m%:*}") }")
		[ "$d" = "${m##*:}" ] || die "plant/$1 with 101 more: ${m%:*} has $d more"
	done
}
