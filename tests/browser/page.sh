#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# page.sh [FOLDER]: every page of a report in a real browser: wide, narrow, without scripts; links resolve, no page has a megabyte
from=${1:-tests/golden/small}
command -v chromium >/dev/null || { echo "no chromium"; exit 1; }
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
check() {	# check WHAT OPTION...: the page says itself, in its title, what came out; it logs nothing
	what=$1; shift
	title=$(chromium --headless --no-sandbox --disable-gpu --enable-logging=stderr --user-data-dir="$dir/profile" --dump-dom \
		"$@" 2>"$dir/log" | grep -o '<title>[^<]*' | head -n 1)
	echo "$name, $what: ${title#<title>}"
	[ "${title#<title>}" = PASSED ] && ! grep CONSOLE "$dir/log" | grep -v 'Blocked script execution'
}
if [ -d "$from/figures" ]; then ln -s "$(realpath "$from/figures")" "$dir/figures"; fi
for page in "$from"/*.html; do
	name=$(basename "$page")
	[ "$(wc -c <"$page")" -le 1000000 ] || { echo "$name has more than a megabyte"; exit 1; }
	{ cat "$page"; echo '<script>'; cat tests/browser/page.js; echo '</script>'; } >"$dir/$name"
	for width in 1280 500; do
		check "$width pixels" --window-size=$width,900 "file://$dir/$name" || exit 1
	done
	sed "s|PAGE|$name|" tests/browser/plain.html >"$dir/plain.htm"
	check "without scripts" --allow-file-access-from-files "file://$dir/plain.htm" || exit 1
	grep -o ' href="[^"]*"' "$page" | sed 's/ href="//; s/"$//' | sort -u | sed "s|^#|$name#|" >>"$dir/links"
	grep -o ' id="[^"]*"' "$page" | sed "s| id=\"|$name#|; s/\"$//" >>"$dir/ids"
	echo "$name" >>"$dir/ids"
done
sort -u "$dir/links" | grep -Fvxf "$dir/ids" && { echo "these links lead nowhere"; exit 1; }
grep -q 'all functions' "$from"/*.html || { echo "the functions are not in the page itself"; exit 1; }
