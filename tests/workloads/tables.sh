#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# tables.sh: results/published/workloads: for each macro case the system calls of one operation, of the program that it
# stands for (real.sh) and of the case; `common` is the share of all calls that both have in common
. tests/workloads/lib.sh
out=results/published/workloads; mkdir -p $out
for w in compile kv tree sqlite hackbench; do
	tests/workloads/real.sh $w >"$t/real" && ours macro/$w >"$t/case" || exit 1
	{ printf 'call\treal\tcase\n'; both "$t/real" "$t/case"; } >"$t/table"
	{ cat "$t/table"; echo "# common $(close "$t/table")"; } >$out/$w.tsv
	echo "$w: $(close "$t/table")"
done
