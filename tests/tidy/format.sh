#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# the layout of C in this tree: kernel style, tabs, 120 columns. Tables and comments are laid out by
# hand, so it is rules that are checked here, not the output of a formatter.
mkdir -p out
git ls-files '*.c' '*.h' | while read -r f; do
	expand "$f" | awk -v f="$f" '
	function bad(what) { print f ":" NR ": " what }
	length > 120 { bad("wider than 120 columns") }
	END { if (!NR) print f ": empty" }'
	awk -v f="$f" '
	function bad(what) { print f ":" NR ": " what }
	/[ \t]$/ { bad("blank at the end of the line") }
	/^\t* {8}/ { bad("indented with spaces") }
	{ code = $0; gsub(/"([^"\\]|\\.)*"/, "\"\"", code); sub(/\/\*.*/, "", code); sub(/^ ?\*.*/, "", code) }
	code ~ /(^|[^_a-zA-Z0-9])(if|for|while|switch)\(/ { bad("no blank after a keyword") }
	code ~ /^}[ \t]*else/ || code ~ /^[ \t]+else[ \t]*$/ && prev ~ /^[ \t]*}[ \t]*$/ { bad("else belongs behind the brace") }
	code ~ /^[a-z].*\)[ \t]*\{$/ && code !~ /^(struct|enum|union|do|static const|typedef|extern)/ { bad("a function opens on its own line") }
	{ prev = code }' "$f"
done | sort -u >out/format.txt
cat out/format.txt
[ ! -s out/format.txt ]
