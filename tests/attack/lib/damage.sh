# SPDX-License-Identifier: GPL-2.0-only
# for flipped.sh and flipped-files.sh: what is good, and one file of a folder damaged
flip() {	# flip FILE OFFSET: one bit, in place
	b=$(od -An -tu1 -j"$2" -N1 "$1" | tr -d ' ')
	printf %b "\\0$(printf %o $((b ^ 1)))" | dd of="$1" bs=1 seek="$2" conv=notrunc status=none
}
damage() {	# damage FILE WAY OTHER: OTHER is the same file of another folder
	size=$(stat -c %s "$1") || die "no $1"
	case $2 in
	first) flip "$1" 0 ;; middle) flip "$1" $((size / 2)) ;; last) flip "$1" $((size - 1)) ;;
	deleted) rm "$1" ;; shortened) truncate -s $((size / 2)) "$1" ;;
	swapped) cat "$3" >"$1.new"; cmp -s "$1" "$1.new" && printf x >>"$1.new"; mv "$1.new" "$1" ;;
	line) sed -i '$d' "$1" ;;	# at a line end: what is left can be read
	folder) rm -r "${1%/*}"; cp -r "${3%/*}" "${1%/*}" ;;
	file) rm -r "${1%/*}"; : >"${1%/*}" ;;
	esac
}
begin() {	# begin STEP: what is there now is good
	rm -rf "$results/$1.good"; cp -a "$results/$1" "$results/$1.good"
	(cd "$results/$1" && for d in [0-9a-f]*/; do [ ! -e "$d/${2}" ] || echo "${d%/}"; done) >"$results/$1.ids"
	nr=$(wc -l <"$results/$1.ids"); [ "$nr" -ge 2 ] || die "not two folders in results/$1"
}
# names FILE VERB WAY WHAT: the verb says that WHAT, which this file is or has the sum of, is damaged, and stops there
names() {
	cp "$1" "$results/saved"; damage "$1" "$3" "$1"
	hb "$2" $plan --arch x86_64 >"$results/log" 2>"$results/said"; [ $? = 2 ] || die "$2 with another ${1##*/}, $3: not exit status 2"
	sed -i '/: the tables in .* are of an earlier analysis$/d' "$results/said"
	[ "$(grep -c "^hardbench: $4.* is damaged: it has another content than when it was written; hardbench .* makes it again$" "$results/said")" = 1 ] &&
		[ "$(wc -l <"$results/said")" = 1 ] || { cat "$results/said"; die "$2 does not name ${1##*/}, $3"; }
	cp "$results/saved" "$1"; n=$((n + 1))
}
