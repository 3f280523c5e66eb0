#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# a new kind of machine is one new file: on a copy of the tree a machine file may name it, with keys of its own, its boots have
# other ids, and the manual page has it
set -e
t=$(mktemp -d); trap 'rm -rf "$t"' EXIT
die() { echo "$1"; exit 1; }
make -s out/hardbench out/meter.so out/guest/x86_64/runner
mkdir "$t/out" "$t/tests"
cp -a Makefile analysis bench kmod configs "$t"; cp -a tests/tidy "$t/tests"
cp -a out/host out/guest out/meter.so out/verb_list.h out/machine_list.h "$t/out"
cp tests/tidy/data/machine_fake.c "$t/bench/host/machine/"
cd "$t"
make -s out/hardbench
printf '[machine]\nkind = fake\nmemory_mib = 32\nguest_timeout_s = 1\nhost_timeout_s = 1\nprogram = /bin/true\n' >configs/plans/fake.machine
sed '/^machine/d; s,^\[plan\],&\nmachine = ./fake.machine,' configs/plans/quick.plan >configs/plans/fake.plan
ids() { out/hardbench --results "$t/results" boot "configs/plans/$1.plan" --arch x86_64 -n | awk '{ print $2 }' | sort; }
ids quick >real; ids fake >fake
[ -s real ] && [ "$(wc -l <real)" = "$(wc -l <fake)" ] || die "there are no boots on it"
[ -z "$(comm -12 real fake)" ] || die "its boots have the ids of the emulator's"
sed -i 's,/bin/true,/bin/false,' configs/plans/fake.machine
ids fake >other
[ -z "$(comm -12 other fake)" ] || die "its own key is no part of the ids"
refused() { out/hardbench --results "$t/results" boot configs/plans/fake.plan --arch x86_64 -n 2>&1 | grep -q "$1" || die "not said: $1"; }
sed -i 's,^program,progam,' configs/plans/fake.machine; refused 'fake.machine:6: unknown key "progam", did you mean "program"'
sed -i '/^progam/d' configs/plans/fake.machine; refused 'has no program'
sed -i 's,fake$,fkae,' configs/plans/fake.machine; refused 'unknown kind "fkae", did you mean "fake"? (expected: fake, files, kvm, metal, tcg, um)'
out/hardbench --man-machine | grep -q 'kind = fake' || die "it is not in the manual page"
sh tests/tidy/layers.sh
