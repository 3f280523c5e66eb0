#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# page.sh [FOLDER]: every page of a report in a real browser, wide and narrow; all links resolve, no page has a megabyte
from=${1:-tests/golden/small}
command -v chromium >/dev/null || { echo "no chromium"; exit 1; }
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
browse() {	# browse OPTION...: the page's DOM after it settled
	chromium --headless --no-sandbox --disable-gpu --enable-logging=stderr --user-data-dir="$dir/profile" --dump-dom "$@" 2>"$dir/log"
}
if [ -d "$from/figures" ]; then ln -s "$(realpath "$from/figures")" "$dir/figures"; fi
for page in "$from"/*.html; do
	name=$(basename "$page")
	[ "$(wc -c <"$page")" -le 1000000 ] || { echo "$name has more than a megabyte"; exit 1; }
	{ cat "$page"; echo '<script>'; cat tests/browser/page.js; echo '</script>'; } >"$dir/$name"
	for width in 1280 500; do
		title=$(browse --window-size=$width,900 "file://$dir/$name" | grep -o '<title>[^<]*' | head -n 1)
		echo "$name, $width pixels: ${title#<title>}"
		[ "${title#<title>}" = PASSED ] || exit 1
		! grep CONSOLE "$dir/log" || exit 1
	done
	grep -o ' href="[^"]*"' "$page" | sed 's/ href="//; s/"$//' | sort -u | sed "s|^#|$name#|" >>"$dir/links"
	grep -o ' id="[^"]*"' "$page" | sed "s| id=\"|$name#|; s/\"$//" >>"$dir/ids"
	echo "$name" >>"$dir/ids"
done
sort -u "$dir/links" | grep -Fvxf "$dir/ids" && { echo "these links lead nowhere"; exit 1; }
grep -q 'all functions' "$from"/*.html || { echo "the functions are not in the page itself"; exit 1; }
