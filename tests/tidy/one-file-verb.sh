#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# a new verb is one new file: on a copy of the tree it is built, runs, and is in --help, man page and completion
set -e
t=$(mktemp -d); trap 'rm -rf "$t"' EXIT
make -s out/hardbench
mkdir "$t/out" "$t/tests"
cp -a Makefile analysis bench kmod configs "$t"; cp -a tests/tidy "$t/tests"; cp -a out/host out/verb_list.h "$t/out"
cp tests/tidy/data/hello.c "$t/bench/host/verbs/"
cd "$t"
make -s out/hardbench
[ "$(out/hardbench hello)" = hello ] || { echo "the verb does not run"; exit 1; }
out/hardbench --help | awk '/^  [a-z]/ { if (last == "boot") after = $1; last = $1 } END { exit after != "hello" }' ||
	{ echo "the verb is not behind boot in --help"; exit 1; }
out/hardbench --man | grep -q 'say hello' || { echo "the verb is not in the man page"; exit 1; }
out/hardbench --completion | grep -q ' hello ' || { echo "the verb is not completed"; exit 1; }
sh tests/tidy/layers.sh
