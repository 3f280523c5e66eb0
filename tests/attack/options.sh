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
echo "$n inputs, each with its right end"
