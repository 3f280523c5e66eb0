#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# tests/tidy/layers.sh and includes.sh find what they are for: each fault is planted in a copy of the tree, alone, and has to
# be named
t=$(mktemp -d); trap 'rm -rf "$t"' EXIT
find bench analysis kmod tests/tidy -name '*.[ch]' -o -name 'layers*' | xargs cp --parents -t "$t"
look() { TREE=$t tests/tidy/layers.sh >"$t/said" 2>&1 && TREE=$t tests/tidy/includes.sh >>"$t/said" 2>&1; }
look || { echo "FAILED: the tree as it is:"; cat "$t/said"; exit 1; }
status=0
# finds FILE WORDS: with what stands in $fault at the end of FILE (which may be new), WORDS are said and nothing else is
finds() {
	[ ! -e "$t/$1" ] || cp "$t/$1" "$t/kept"
	printf '%s\n' "$fault" >>"$t/$1"
	if look || ! grep -q -- "$2" "$t/said" || [ "$(wc -l <"$t/said")" != 1 ]; then
		echo "FAILED: in $1: $fault"; echo "expected one line with '$2', got:"; cat "$t/said"; status=1
	else
		cat "$t/said"
	fi
	if [ -e "$t/kept" ]; then mv "$t/kept" "$t/$1"; else rm "$t/$1"; fi
}
fault='#include "verbs/verb.h"'; finds bench/base/fs.c 'bench/base/fs.c:[0-9]*: bench/base does not stand on bench/host/verbs'
fault='#include "bench/host/report/report.h"'; finds bench/host/analyze/planted.c 'analyze does not stand on bench/host/report'
fault='#include "bench/host/config/plan.h"'; finds analysis/claim.c 'analysis does not stand on bench/host/config'
fault='#include "analysis/store/store.h"'; finds analysis/report/csv_planted.c 'analysis/report does not stand on analysis/store'
fault='#include <sqlite3.h>'; finds bench/host/collect/collect.c '<sqlite3.h> is included by 2 files'
fault='#include <uv.h>'; finds bench/base/fs.c '<uv.h> is included by 2 files'
fault='#ifndef HB_PLANTED'; finds bench/host/boot/planted.h 'bench/host/boot/planted.h: its guard is not HB_BOOT_PLANTED_H'
fault=$(printf '#ifndef HB_BOOT_PLANTED_H\nstruct plan {\n\tint x;\n};'); finds bench/host/boot/planted.h 'struct plan: two types of one name'
fault='kmod: bench/planted'; finds tests/tidy/layers 'kmod names bench/planted, which is not below it'
fault='#include "config/plan_rule.h"'; finds bench/host/config/plan_rule.h 'plan_rule.h:[0-9]*: it includes itself'
fault='#include "config/plan_rule.h"'; finds bench/host/config/plan.h 'a circle of includes: .*/plan.h .*/plan_rule.h$'
fault='#include "bench/meter/rounds.h"'; finds bench/meter/access.h 'a circle of includes: .*/access.h .*/rounds.h .*/insn.h$'
fault='#include "events.h"'; finds kmod/uapi.h 'a circle of includes: kmod/[a-z]*.h kmod/[a-z]*.h$'
exit $status
