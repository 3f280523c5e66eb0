#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# Numbers are read by bench/base/number, which takes the whole text or refuses it. What the C library offers takes what it
# can and leaves the rest: it is used where the end is looked at, or where we wrote the text ourselves, in these files.
own='^(bench/base/number(_decimal)?\.c|bench/record/(guest_case|handback)\.c|bench/host/code/(disasm|instrumentation|instrumentation_build)\.c
bench/host/machine/machine_tcg\.c|bench/host/boot/(vm|counter_check)\.c|bench/host/build/(build_run|tool)\.c|bench/host/proof/proof_static\.c
bench/host/verbs/doctor_host\.c|bench/base/(host|fs_temp|fs_sums)\.c|bench/host/fleet/fleet_jobs\.c|bench/host/verbs/table_sets\.c|analysis/(store/sqlite|report/html_svg|dose)\.c):'
bad=$(grep -rnE '\b(strto(l|ul|ll|ull|d|f|ld|imax|umax)|ato[ifl]l?|[sf]scanf)\(' --include='*.[ch]' bench/base bench/record bench/host analysis |
	grep -vE "$(printf %s "$own" | tr '\n' '|')")
[ -z "$bad" ] || { echo "numbers that bench/base/number is to read:"; echo "$bad"; exit 1; }
