#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# a new exporter is one new file: on a copy of the tree it is built, and a report has its file beside the others, unchanged
set -e
t=$(mktemp -d); trap 'rm -rf "$t"' EXIT
make -s out/hardbench
mkdir "$t/out" "$t/tests" "$t/without" "$t/with"
cp -a Makefile analysis bench kmod configs "$t"; cp -a tests/tidy "$t/tests"; cp -a out/host out/*.h "$t/out"
for r in without with; do
	cp -a tests/golden/small/in/. "$t/$r"
	mv "$t/$r/analyze/small" "$t/$r/analyze/small-x86_64"	# of one architecture
	for b in "$t/$r"/boot/*; do printf '{ "id": "%s", "outcome": "done" }\n' "${b##*/}" >"$b/boot.json"; echo "# boot ${b##*/}" >"$b/samples.tsv"; done	# a report wants boots that are there
done
cp configs/plans/quick.plan "$t/small.plan"
out/hardbench --results "$t/without" report "$t/small.plan" --arch x86_64 >/dev/null
cp tests/tidy/data/exporter_org.c "$t/analysis/report/"
cd "$t"
make -s out/hardbench
out/hardbench --results with report "$t/small.plan" --arch x86_64 >/dev/null
org=with/report/small-x86_64/report.org
grep -q '^\* What it costs: small$' "$org" || { echo "no title in report.org"; exit 1; }
grep -q '^| vfs/fstat | 368 | 375 | +7 | +1.90 % | exact | cost | ' "$org" || { echo "no row in report.org"; exit 1; }
mv "$org" "$t/"
diff -r -x manifest.json without/report/small-x86_64 with/report/small-x86_64 || { echo "other files changed"; exit 1; }
sh tests/tidy/layers.sh
