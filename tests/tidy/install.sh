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
man -l "$d/opt/hb/share/man/man1/hardbench.1" 2>/dev/null | grep -q SYNOPSIS || grep -q SYNOPSIS "$d/opt/hb/share/man/man1/hardbench.1"
bash -n "$d/opt/hb/share/bash-completion/completions/hardbench"
