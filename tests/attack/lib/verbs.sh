# SPDX-License-Identifier: GPL-2.0-only
# for instants.sh: the verbs that are ended, what has to be there before, and what has to be the same after
no_kernel='collect analyze report pack unpack diff list show compare judge verify status table feature'
verbs=${VERBS:-${FROM:+$no_kernel}}; verbs=${verbs:-run build check boot run-n boot-n build-n doctor $no_kernel}
args() {	# what a verb is called with
	case $1 in
	run|boot|collect|analyze|report|diff|status) echo "$1 $plan" ;;
	verify) echo "verify all" ;; table) echo "table --sets $work/analyze/$name" ;;
	feature) echo "feature --arch x86_64 --from-checker $results/checker.json" ;;
	build) echo "build $plan" ;; check) echo "build $plan --check" ;;
	pack) echo "pack $plan $work/packed.tar.xz" ;;
	unpack) echo "unpack $results/packed.tar.xz" ;;
	*-n) echo "${1%-n} $plan -n" ;; list) echo 'list cases' ;; show) echo 'show stackprotector' ;;
	compare) echo "compare $work/analyze/$name $work/analyze/$name" ;;
	judge) echo "judge $results/times.tsv" ;; doctor) echo "doctor $plan" ;;
	esac
}
state() {	# what is there before
	case $1 in
	run|boot|*-n) echo built ;;
	collect|pack|verify|status) echo booted ;;
	analyze) echo collected ;;
	report|diff|compare|table) echo analyzed ;;
	*) echo none ;;
	esac
}
leaves() {	# what has to be the same however often it was ended
	case $1 in
	run) cat "$work/analyze/$name/verdicts.csv" ;;
	build) (cd "$work/build" && ls) ;;
	boot) (cd "$work/boot" && cat ./*/samples.tsv ./*/symbols.tsv ./*/proofs.tsv) ;;
	collect) hb --results "$work" analyze $plan >/dev/null && cat "$work/analyze/$name/verdicts.csv" ;;
	analyze) cat "$work/analyze/$name/"*.csv ;;
	report) ls "$work/report/$name" "$work/report/$name/figures"; cat "$work/report/$name/"*.csv ;;
	pack) cat "$work/packed.tar.xz" ;;
	unpack) (cd "$work" && find boot build configs -type f ! -name .lock ! -name .verified | sort | xargs sha256sum) ;;
	doctor) awk '/^[a-z]/ { print $2 }' "$work.said" ;; check) sed -n '/: ok$/s/, [0-9ms]* left//p' "$work.error" ;;
	*) cat "$work.said" ;;
	esac
}
