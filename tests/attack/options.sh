#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# An option has its effect or is refused: none is taken without a word. Nothing is built, and nothing is booted.
. tests/attack/lib/refused.sh
p=$d/p.plan
# what a dry run prints is JSON where it is asked for: the boots that are to be made
is 0 boot -n "$p"; rows=$(grep -c '^boot ' "$d/out")
is 0 boot -n --json "$p"; [ "$(grep -c '"outcome": "missing"' "$d/out")" = "$rows" ] || die "not the $rows rows that text has"
for v in run analyze; do refused '--json prints verdict rows, which --dry-run does not make' $v -n --json "$p"; done
refused '--json prints verdict rows, which --dry-run does not make' try -n --json CONFIG_X=y
for v in run boot; do refused '--json prints what is made here: not with --executor' $v --json --executor slurm "$p"; done
# what is of an executor, of files, of pairs, of a board
for o in '--beyond 6' '--blocks 2' '--constraint x' --exclusive '--node-results /x'; do refused 'and --beyond are for --executor slurm' run -n $o "$p"; done
refused '--jobs is for --executor: here one kernel' build -n -j 2 "$p"; is 0 run -n -j 2 "$p"; is 0 build -n -j 2 --executor slurm "$p"
refused '--check is done by this host' build --check --executor slurm "$p"
refused '--only f/on: a job boots all arms' boot -n --executor slurm --only f/on "$p"; is 0 build -n --executor slurm --only f/on "$p"
for o in --strict --runs; do refused 'collect: --strict and --runs are of files' collect -n $o "$p"; done
refused '--dtb is of a board' lava -n --to "$d/l" --url http://x/ --device-type qemu --dtb http://x/b.dtb "$p"
refused '--cases, --metric and --percent are of columns' table --sets --metric loads "$d"
printf 'case\tarm\tboot\tvalue\n' >"$d/t.tsv"; for i in 1 3 5; do printf 'c\toff\t%s\t1%s\nc\ton\t%s\t1%s\n' $i $i $((i + 1)) $i >>"$d/t.tsv"; done
is 0 judge --unit ns "$d/t.tsv"; refused '--complete-blocks is of pairs' judge --unit ns --complete-blocks "$d/t.tsv"
refused '--all and --cases: one of them' try -n --all --cases 'sys/*' CONFIG_X=y
for v in try bisect; do refused '--tree and --kernel: one of them' $v -n --tree "$d" --kernel 6.12 HEAD; done
refused 'unknown option or missing argument "-j"' bisect -n -j 2 CONFIG_X=y
# boots that only looks = anytime has
refused '--boots 6-7: p has boots 0 to 2' boot -n --boots 6-7 "$p"
is 0 boot -n --anytime --boots 6-7 "$p"; [ "$(grep -c '^boot ' "$d/out")" = 4 ] || die "other boots than 6 and 7 of both arms"
echo "$n inputs, each with its right end"
