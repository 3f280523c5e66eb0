#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# Plans, features, kernels, machines and patches that ask for too much or reach for what is not theirs: one good set, and
# what is wrong with each of the others. Nothing is built.
. tests/attack/lib/refused.sh
is 0 build -n "$d/p.plan"
for a in 'boots = 1000000' 'boots = 0' 'boots = 3x' 'boots = 3\nboots = 3' 'batches = 129' 'seed = -1' \
	'margin = * 1%%%%' 'base = ../../x' 'toolchain = -x'; do
	plan 'p.plan:[67]: ' p.plan "$P$a\n"
done
[ ! -e out/guest/$(uname -m | sed s/aarch64/arm64/)/runner ] ||
	{ plan 'p.plan:5: cases = sys/nosuch names no case' p.plan "$(printf %s "$P" | sed 's|sys/\*|sys/getppid sys/nosuch|')boots = 3\n"
	for a in 'primary = sys/getppi' 'margin = sys/getppi 1%%'; do plan "p.plan:7: ${a%% 1*} names no case, did you mean \"sys/getppid\"" p.plan "${P}boots = 3\n$a\n"; done; }
plan 'more than 64 arms' f.feature "$F$(for i in $(seq 3000); do printf '[a%s]\\nCONFIG_X = y\\n' "$i"; done)"
plan 'p.plan:2: feature f:off: no arm to hold against its baseline off' p.plan "$(printf %s "$P" | sed 's|./f.feature|./f.feature:off|')boots = 3\n"; plan 'p.plan:7: ns is of times, and machine tcg counts' p.plan "${P}boots = 3\nmetrics = ns\n"
plan 'p.plan:7: a margin in ns is of times' p.plan "${P}boots = 3\nmargin = sys/* 1%% 2ns\n"; plan 'p.plan:7: processes is of times' p.plan "${P}boots = 3\nprocesses = 9\n"
plan 'f.feature:7: delay of f/on is of times' f.feature "${F}delay = 2%%\n"; plan 'f.feature:7: .*prove = dmesg x\*: matches whatever' f.feature "${F}prove = dmesg x*\n"; refused 'not with --dry-run' build -n --check "$d/p.plan"
long=$(printf '%02001d' 0); many=$(seq -s ' ' -f 'p%g.patch' 65)
plan 'cmdline: ' f.feature "${F}cmdline = $long\n"; plan 'patch: more than 64' f.feature "${F}patch = $many\n"
plan 'patch: more than 64' k.kernel "${K}dir $d/t\npatch = $many\n"
truncate -s 67108865 "$d/big.patch"; plan 'larger than 67108864 bytes' f.feature "${F}patch = big.patch\n"
truncate -s 67108864 "$d/big.patch"; plan 'big.patch:1: ' f.feature "${F}patch = big.patch\n"; rm "$d/big.patch"
mkfifo "$d/fifo"
for a in /dev/zero "$d/fifo" "$d/t"; do plan 'expected a regular file' f.feature "${F}patch = $a\n"; done
plan 'not text' f.feature "${F}cmdline = a\033[2J\n"
plan 'p.plan:7: batches = 65: expected up to 63' p.plan "${P}boots = 3\nbatches = 65\n"; plan 'p.plan:2: feature f is there twice' p.plan "$(printf %s "$P" | sed "s|./f.feature|./f.feature ./f.feature|")boots = 3\n"
plan 'expected NAME=VALUE' f.feature "${F}sysctl = ../x=1\n"
plan 'expected y, n, m' f.feature "${F}CONFIG_Y = \"\$(shell id)\"\n"
plan 'k.kernel:3: provider apt: expected a package' k.kernel "${K}apt -oX=Y\n"
plan 'expected a branch' k.kernel "${K}git /x --output=/y\n"
plan 'expected a URL' k.kernel "${K}tarball file:///x sha256 0\n"
for a in empty: 'ed:3c\nx\n.\n' 'context:*** a/x\n--- b/x\n***************\n' 'binary:GIT binary patch\n' \
	'climb:--- a/../x\n+++ b/../x\n@@ -1 +1 @@\n-a\n+b\n' 'short:--- a/x\n+++ b/x\n@@ -1,2 +1 @@\n-a\n+b\n'; do
	write "${a%%:*}.patch" "${a#*:}"
	plan "${a%%:*}.patch:" f.feature "${F}patch = ${a%%:*}.patch\n"
done
write m.machine '[machine]\nkind = tcg\nmemory_mib = 64\nmachine_x86_64 = virt,dumpdtb=/tmp/x\nguest_timeout_s = 1\nhost_timeout_s = 1\n'
write p.plan "${P}machine = ./m.machine\n"; refused 'expected a machine, with acpi' run -n "$d/p.plan"
rm "$d/p.plan"; mkfifo "$d/p.plan"; refused 'is a FIFO' build -n "$d/p.plan"; rm "$d/p.plan"
echo "$n inputs, each with its right end"
