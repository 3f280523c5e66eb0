#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# make install honours DESTDIR and PREFIX, and what it installs works from there
set -e
d=$(mktemp -d); trap 'rm -rf "$d"' EXIT
make -s install DESTDIR="$d" PREFIX=/opt/hb
find "$d" -type f | sed "s|$d||" | sort
[ -z "$(find "$d" -mindepth 1 -maxdepth 1 ! -name opt)" ]
cd "$d"
"$d/opt/hb/bin/hardbench" --version
"$d/opt/hb/bin/hardbench" list features | grep stackprotector
"$d/opt/hb/bin/hardbench" list cases | grep sys/getppid
for page in man1/hardbench.1 man5/hardbench-plan.5 man5/hardbench-feature.5 man5/hardbench-kernel.5 man5/hardbench-base.5 \
	man5/hardbench-machine.5 man5/hardbench-model.5 man7/hardbench-messages.7; do
	[ -s "$d/opt/hb/share/man/$page" ]
	! command -v man >/dev/null || [ -z "$(man --warnings -l "$d/opt/hb/share/man/$page" 2>&1 >/dev/null)" ]
	grep -q "SYNOPSIS\|DESCRIPTION" "$d/opt/hb/share/man/$page"
done
bash -n "$d/opt/hb/share/bash-completion/completions/hardbench"
