# SPDX-License-Identifier: GPL-2.0-only
# The first string of each call that prints, or keeps for printing, a message; what follows "hardbench: "; and of files of which
# -v reasons="FILE ..." says so each string with words in it that a function returns. A conversion is "...". One file is one record.
function literal(s,	i, c, out, depth) {	# what is between the quotes of the first string in the arguments; @end is behind it
	depth = 1
	for (i = 1; i <= length(s) && (c = substr(s, i, 1)) != "\""; i++) {
		depth += c == "(" ? 1 : c == ")" ? -1 : 0
		if (!depth) return ""
	}
	for (i++; i <= length(s); i++) {
		c = substr(s, i, 1)
		if (c == "\\") { out = out substr(s, i, 2); i++; continue }
		if (c != "\"") { out = out c; continue }
		while (substr(s, i + 1, 1) ~ /[ \t\n]/) i++
		if (substr(s, ++i, 1) != "\"") break
	}
	end = i
	return out
}
function say(text) {
	gsub(/%%/, "\001", text); gsub(/%[-+ #0-9.*]*(hh|h|ll|l|z)?[a-zA-Z]/, "...", text); gsub(/%$/, "...", text)
	gsub(/\001/, "%", text)
	if (text != "") print text
}
function returned(s,	text) {	# up to the end of the statement
	s = substr(s, 1, 1500)
	while (match(s, /^[^";]*"/)) {
		text = literal("(" substr(s, RLENGTH)); s = substr(s, RLENGTH + end - 2)
		if (text ~ /[a-z][^ ]* [^ ]+ [^ ]/) say(text)
	}
}
{
	rest = $0
	while (match(rest, /[^a-z_](fail|note|because|refuse|conf_fail|bad|guest_bad|wrong|verdict)\(/)) {
		name = substr(rest, RSTART + 1, RLENGTH - 2); rest = substr(rest, RSTART + RLENGTH)
		if (FILENAME !~ /^analysis/ || name ~ /^(fail|note)$/)	# a verdict's reason is in a table: no message
			say(literal(substr(rest, 1, 2000)))
	}
	rest = $0
	while (match(rest, /"hardbench: [a-z]/)) {
		rest = substr(rest, RSTART); text = literal(substr(rest, 1, 2000)); rest = substr(rest, 3)
		sub(/^hardbench: /, "", text); sub(/\\n$/, "", text)
		say(text)
	}
	if (index(" " reasons " ", " " FILENAME " ")) {
		rest = $0
		while (match(rest, /[^a-z_]return /)) {
			rest = substr(rest, RSTART + RLENGTH)
			returned(rest)
		}
	}
}
