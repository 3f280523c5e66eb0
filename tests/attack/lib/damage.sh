# SPDX-License-Identifier: GPL-2.0-only
# for flipped.sh: what is good, and one file of a folder damaged
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
