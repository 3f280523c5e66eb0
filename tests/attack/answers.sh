#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# Answers that looked right: what is a rate, a run that ended early, a unit that is not the file's, a row that begins like a comment,
# a rest of what is undecided, times that were called counts, boots that another program made.
. tests/boot/lib.sh
P=results/published; d=$results/d; mkdir "$d"
files() { for a in off on; do for i in 1 2 3 4 5 6; do echo "$a=$d/$a$i.$1"; done; done; }
for i in 1 2 3 4 5 6; do
	for u in Mbps IOPS 'requests per second' widgets; do
		for v in off:100$i on:70$i; do
			echo '[{"suite":"net","name":"n","result":"pass","measurement":'${v#*:}',"units":"'$u'"}]' >"$d/${v%:*}$i.$(echo $u | tr -d ' ')"
		done
	done
	printf 'TAP version 13\n1..2\n# a: 10%d.5 ns\nok 1 a\n' $i >"$d/off$i.tap"
	printf 'TAP version 13\nBail out!\n# a: 5%d.5 ns\n' $i >"$d/on$i.tap"
	printf 'TAP version 13\n1..1\n# a: 5%d.5 ns\n# memory: 1%d MB\nok 1 a\n' $i $i >"$d/on$i.good"; cp "$d/off$i.tap" "$d/off$i.good"
done
for u in Mbps IOPS requestspersecond; do
	hb judge --from lava --fail-if cost $(files $u) >"$d/out" 2>"$d/err"; [ $? = 1 ] && grep -q cost "$d/out" || die "30 % fewer $u: $(cat "$d/out")"
done
hb judge --from lava $(files widgets) >"$d/out" 2>"$d/err"; grep -q 'unit "widgets": less of it is taken to be better' "$d/err" || die "nobody knows widgets"
hb judge --from kselftest --fail-if no-verdict $(files tap) >"$d/out" 2>"$d/err"; [ $? = 2 ] && grep -q 'a run failed' "$d/out" || die "a run that bailed out"
hb judge --from kselftest $(files good) >"$d/out" 2>"$d/err" && grep -q 'gain' "$d/out" && ! grep -q memory "$d/out" || die "a run that did not: $(cat "$d/out")"
cannot 'the values of case a are ns' hb judge --unit s -m 2s --from kselftest $(files good)
(printf 'case\tarm\tblock\tvalue\n'; for b in 1 2 3 4; do printf '#1\toff\t%d\t100\n#1\ton\t%d\t200\nx\toff\t%d\t100\nx\ton\t%d\t100\n# a note\n' $b $b $b $b; done) >"$d/t"
hb judge --fail-if cost "$d/t" >"$d/out"; [ $? = 1 ] && grep -q '^on #1 .*cost' "$d/out" || die "a case called #1"
cannot '--from is of ARM=FILE arguments' hb judge --from perf-stat "$d/t"
cannot '--unpaired is of ARM=FILE arguments' hb judge --unpaired "$d/t"
head -n 1 "$d/t" >"$d/empty"; cannot 'no value was read' hb judge "$d/empty"
C=$P/cpu_mitigations-x86_64:cpu_mitigations Q=$P/quick-x86_64:stackprotector
hb table --cases proc/exec $C/off rest=r $C/auto | grep -q '| ? | ? |' || die "a rest of what is undecided"
hb table --cases call/leaf_char64 $Q/strong sum=s rest=r $Q/off | grep -q '| +40 | 0 | +40 | 90 |' || die "a baseline as a part"
hb compare $P/um-x86_64 $P/um-compiled-x86_64 --feature aa | grep -q 'counts are not time' && die "times are called counts"
cannot 'expected a regular file' hb unpack /dev/null
hb unpack $P/quick-x86_64/evidence.tar.xz && hb collect quick --arch x86_64 && hb status quick --arch x86_64 >"$d/out" || die "status"
grep -q '12 of 12 done\|12 by another program, plugin or module' "$d/out" || die "status does not see the boots: $(cat "$d/out")"
