#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# every message that the program can print stands in hardbench-messages(7) with what to do (bench/host/verbs/messages.c), and
# none stands there that nothing prints. A conversion is "..." there.
t=$(mktemp -d); trap 'rm -rf "$t"' EXIT
# files whose functions return what is wrong, to be printed behind the name of a file, a boot or a machine
reasons='bench/base/stop.c bench/host/boot/efficacy_check.c bench/host/boot/efficacy_run.c bench/host/build/patch_check.c
	bench/host/machine/kvm_trial.c bench/host/machine/machine_kvm.c bench/host/machine/machine_um.c bench/host/machine/metal_said.c
	bench/record/kept.c bench/record/record.c'
for f in $reasons; do [ -e "$f" ] || echo "$f: no such file" >>"$t/bad"; done
find bench/base bench/record bench/host analysis -name '*.c' ! -name messages.c ! -path 'analysis/report/*' \
	-exec awk -v RS='\001' -v reasons="$(echo $reasons)" -f tests/tidy/messages.awk {} + |
	sort -u >"$t/said"
# a long one has several lines
awk '/^\t".*"$/ { have = have substr($0, 3, length($0) - 3); next } /^\t".*",$/ { print have substr($0, 3, length($0) - 4); have = "" }' \
	bench/host/verbs/messages.c | sort >"$t/known"
uniq -d "$t/known" | sed 's/^/twice in messages.c: /'
comm -23 "$t/said" "$t/known" | sed 's/^/in no group of messages.c: /' | tee -a "$t/bad"
comm -13 "$t/said" "$t/known" | sed 's/^/in messages.c, and nothing prints it: /' | tee -a "$t/bad"
[ ! -s "$t/bad" ] && [ -z "$(uniq -d "$t/known")" ] && [ "$(wc -l <"$t/said")" -gt 300 ]
