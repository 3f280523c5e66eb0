# SPDX-License-Identifier: GPL-2.0-only
# The first string of each call that prints, or keeps for printing, a message; a conversion is "...". One file is one record.
function literal(s,	i, c, out, depth) {	# what is between the quotes of the first string in the arguments
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
	return out
}
{
	rest = $0
	while (match(rest, /[^a-z_](fail|note|because|conf_fail|bad|guest_bad|wrong|verdict)\(/)) {
		rest = substr(rest, RSTART + RLENGTH)
		text = literal(substr(rest, 1, 2000))
		gsub(/%%/, "\001", text); gsub(/%[-+ #0-9.*]*(hh|h|ll|l|z)?[a-zA-Z]/, "...", text); gsub(/%$/, "...", text)
		gsub(/\001/, "%", text)
		if (text != "") print text
	}
}
