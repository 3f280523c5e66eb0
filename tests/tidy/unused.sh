#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# every public function and object of the program and the plugin is used by the program: a test alone is no use
# (one that its own file uses may be public for a test).
make -s out/hardbench out/meter.so || exit 2
t=$(mktemp -d); trap 'rm -rf "$t"' EXIT
find bench analysis -name '*.c' ! -path 'bench/cases/*' ! -path 'bench/guest/*' | while read -r c; do
	for o in out/host/${c%.c}.o out/meter/${c%.c}.o; do [ ! -e "$o" ] || nm -g "$o" | sed "s|^|$c |"; done
done >"$t/names"
awk '$(NF - 1) ~ /[Uw]/ { used[$NF] = 1; next } { file[$NF] = $1 }
	END { for (s in file) if (!(s in used)) print file[s], s }' "$t/names" | sort |
	grep -vE ' (main|qemu_plugin_install|qemu_plugin_version)$' >"$t/alone"
while read -r c s; do
	# its definition is one line that has the name
	[ "$(sed 's|/\*.*||; s|^ \*.*||' "$c" | grep -cw "$s")" -ge 2 ] || echo "$c: nothing in the program uses $s"
done <"$t/alone" >"$t/bad"
cat "$t/bad"
[ ! -s "$t/bad" ]
