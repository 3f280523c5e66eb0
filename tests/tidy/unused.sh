#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# every public function and object of the program and the plugin is used by the program: a test alone is no use
# (one that its own file uses may be public for a test).
make -s out/hardbench out/meter.so out/guest/x86_64/runner || exit 2
t=$(mktemp -d); trap 'rm -rf "$t"' EXIT
find bench analysis -name '*.c' ! -path 'bench/cases/*' ! -path 'bench/guest/*' |
	sed 's|\.c$|.o|; s|.*|out/host/&\nout/meter/&|' | sort >"$t/sources"
find out/host out/meter -name '*.o' | sort | comm -12 - "$t/sources" | xargs nm -gA |
	sed 's|^out/[a-z]*/\([^:]*\)\.o:|\1.c |' >"$t/names"
# the runner is part of it, of which bench/record is half
find out/guest/x86_64/bench/guest -name '*.o' | xargs nm -uA >>"$t/names"
awk '$(NF - 1) ~ /[Uw]/ { used[$NF] = 1; next } { file[$NF] = $1 }
	END { for (s in file) if (!(s in used)) print file[s], s }' "$t/names" | sort |
	grep -vE ' (main|qemu_plugin_install|qemu_plugin_version)$' >"$t/alone"
while read -r c s; do
	# its definition is one line that has the name
	[ "$(sed 's|/\*.*||; s|^ \*.*||' "$c" | grep -cw "$s")" -ge 2 ] || echo "$c: nothing in the program uses $s"
done <"$t/alone" >"$t/bad"
cat "$t/bad"
[ ! -s "$t/bad" ]
