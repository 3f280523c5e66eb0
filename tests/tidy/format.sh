#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# the layout of C in this tree: kernel style, tabs, 120 columns. Tables and comments are laid out by
# hand, so it is rules that are checked here, not the output of a formatter.
mkdir -p out
# shellcheck disable=SC2046	# names without blanks
awk '
function bad(what) { print FILENAME ":" FNR ": " what }
function width(s,	n, i, at, part) {
	n = split(s, part, "\t")
	for (i = 1; i < n; i++) { at += length(part[i]); at += 8 - at % 8 }
	return at + length(part[n])
}
FNR == 1 { prev = ""; seen[FILENAME] = 1 }
width($0) > 120 { bad("wider than 120 columns") }
/[ \t]$/ { bad("blank at the end of the line") }
/^\t*        / { bad("indented with spaces") }
{ code = $0; gsub(/"([^"\\]|\\.)*"/, "\"\"", code); sub(/\/\*.*/, "", code); sub(/^ ?\*.*/, "", code) }
code ~ /(^|[^_a-zA-Z0-9])(if|for|while|switch)\(/ { bad("no blank after a keyword") }
code ~ /^}[ \t]*else/ || code ~ /^[ \t]+else[ \t]*$/ && prev ~ /^[ \t]*}[ \t]*$/ { bad("else belongs behind the brace") }
code ~ /^[a-z].*\)[ \t]*\{$/ && code !~ /^(struct|enum|union|do|static const|typedef|extern)/ { bad("a function opens on its own line") }
$0 == "{" { opened = FNR }
$0 == "}" && FNR - opened >= 40 { bad("a function of " FNR - opened + 1 " lines, from brace to brace: 40 are enough") }
{ prev = code }
END { for (i = 1; i < ARGC; i++) if (!(ARGV[i] in seen)) print ARGV[i] ": empty" }' $(git ls-files '*.c' '*.h') | sort -u >out/format.txt
cat out/format.txt
[ ! -s out/format.txt ]
