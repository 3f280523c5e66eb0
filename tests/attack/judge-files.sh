#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# judge by the files that measuring tools wrote: from the command line to verdict and exit status, and what each misuse says
. tests/attack/lib/refused.sh
f=tests/unit/bench/host/judge/files
# three boots of either arm, of one file's content
six() { for a in off on; do for i in 1 2 3; do cp "$1" "$d/$a$i-${1##*/}"; printf '%s=%s ' $a "$d/$a$i-${1##*/}"; done; done; }
refused 'perf-bench.txt:3: this is one boot of one arm, as --from perf-bench reads it' judge $f/perf-bench.txt
refused 'hyperfine.json:1: this is one boot of one arm, as --from hyperfine reads it: give a file for each boot' judge $f/hyperfine.json
refused 'a row for each of CPU0 and others, as -A (--no-aggr) writes it' judge $(six $f/perf-stat-A.csv)
refused 'expected' judge; refused 'no such format (hardbench judge --list-formats)' judge --from lmbench2 $(six $f/lmbench.txt)
refused 'no line "Running the test' judge --from sysbench $(six $f/lmbench.txt)
refused 'lmbench.txt, too: a file is one boot' judge off=$f/lmbench.txt off=$f/../files/lmbench.txt on=$f/lmbench.txt
out/hardbench judge $(six $f/perf-stat.csv) 2>&1 | grep -q 'cpu-migrations .*identical' || { echo "0 and 0 differ"; exit 1; }
printf '7,,instructions,1,100.00,,\n0,,cpu-migrations,1,100.00,,\n' >"$d/p"
# the file that a refusal names is the one that has that line, in whatever order they are given
for i in 1 2 3; do head -n 1 "$d/p" >"$d/off$i-p"; cp "$d/p" "$d/on$i-p"; done
refused "$d/on1-p:2: case cpu-migrations, arm on" judge "off=$d/off1-p" "off=$d/off2-p" "off=$d/off3-p" "on=$d/on1-p" "on=$d/on2-p" "on=$d/on3-p"
# the tables of two arms, by their names: x, y are none that says which is the baseline; a case "a" is no arm
printf 'case\tarm\tblock\tvalue\n' >"$d/table"
for b in 1 2 3; do printf 'a\told\t%d\t8263708389\na\tnew\t%d\t8263708399\n' $b $b; done >>"$d/table"
is 0 judge "$d/table"; is 1 judge --fail-if cost "$d/table"; is 2 judge --unit ns "$d/table"
out/hardbench judge "$d/table" 2>/dev/null | grep -q ' 8263708389 8263708399 .* +10 (cost): whole numbers' || { echo "not exact"; exit 1; }
sed 's/old/x/; s/new/y/' "$d/table" >"$d/xy"; refused 'arms "x" and "y": none is named off, base, baseline, A, a, old or before' judge "$d/xy"
grep -v new "$d/table" >"$d/one"; refused 'one arm only: nothing to compare' judge "$d/one"
# a rate that falls is a cost, however the files are called and whatever their direction
for i in 1 2 3; do echo "Pipe bandwidth: $((3000 + i * i)).5 MB/sec" >"$d/off$i"; echo "Pipe bandwidth: $((2000 - i)).5 MB/sec" >"$d/on$i"; done
arms="off=$d/off1 off=$d/off2 off=$d/off3 on=$d/on1 on=$d/on2 on=$d/on3"
is 1 judge --fail-if cost $arms; is 1 judge --fail-above 20% $arms; is 0 judge --fail-above 60% $arms
out/hardbench judge $arms 2>&1 >/dev/null | grep -q 'when each boot ran is not known' || { echo "not a word about the order"; exit 1; }
out/hardbench judge --list-formats --json | grep -q '"google-benchmark"' || { echo "--list-formats --json"; exit 1; }
[ "$(out/hardbench judge --list-formats | wc -l)" -ge 15 ] || { echo "--list-formats"; exit 1; }
# arms one after the other, not in turns: nothing is shown, and the line about all cases says no more than the rows
printf 'case\tarm\tblock\torder\tvalue\n' >"$d/turns"
for c in a b; do for i in 1 2 3 4 5 6; do
	printf '%s\toff\t%d\t%d\t100.%d\n%s\ton\t%d\t%d\t100.%d\n' $c $i $i $i $c $i $((i + 6)) $((i % 4)) >>"$d/turns"
done; done
out/hardbench judge "$d/turns" 2>/dev/null | grep -q 'suite: 2 of 2 comparisons are not shown' || { echo "shown without a verdict"; exit 1; }
echo "$n inputs, each with its right end"
