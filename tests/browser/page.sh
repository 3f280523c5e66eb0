#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# page.sh [PAGE]: a report's page in a real browser, wide and narrow
page=${1:-tests/golden/small/index.html}
command -v chromium >/dev/null || { echo "no chromium"; exit 1; }
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
{ cat "$page"; echo '<script>'; cat tests/browser/page.js; echo '</script>'; } >"$dir/page.html"
browse() {	# browse OPTION...: the page's DOM after it settled
	chromium --headless --no-sandbox --disable-gpu --user-data-dir="$dir/profile" --dump-dom "$@" 2>/dev/null
}
for width in 1280 500; do
	title=$(browse --window-size=$width,900 "file://$dir/page.html" | grep -o '<title>[^<]*' | head -n 1)
	echo "$width pixels: ${title#<title>}"
	[ "${title#<title>}" = PASSED ] || exit 1
done
grep -q 'all functions' "$page" || { echo "the functions are not in the page itself"; exit 1; }
