#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# successive seeds spread the windows of a case evenly between two ticks and over a second, wherever they start; and two
# cases do not begin at the same places
t=$(mktemp -d); trap 'rm -rf "$t"' EXIT
${CC:-gcc} -std=gnu11 -D_GNU_SOURCE -iquote . -o "$t/phases" tests/tidy/data/phases.c bench/guest/jitter.c || exit 2
status=0
for n in '3 0.40' '5 0.26' '8 0.16' '13 0.11'; do
	for c in sys/getppid time/pselect macro/compile null/empty; do
		gap=$("$t/phases" $c "${n% *}") || { echo "$c: a phase outside of the period"; exit 1; }
		awk "BEGIN { exit $gap > ${n#* } }" || { echo "$c, ${n% *} seeds: $gap of a tick or of a second has none"; status=1; }
	done
done
exit $status
