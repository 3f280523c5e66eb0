#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# smoke.sh fuzz_NAME: run one harness that `make fuzz` built for FUZZ_SECONDS (10) under ASan and UBSan
set -e
corpus=$(mktemp -d)
trap 'rm -rf "$corpus"' EXIT
[ ! -d "tests/fuzz/seeds/$1" ] || cp tests/fuzz/seeds/"$1"/* "$corpus"
"out/fuzz/$1" -max_total_time="${FUZZ_SECONDS:-10}" -rss_limit_mb=2048 -artifact_prefix=out/ \
	-print_final_stats=1 "$corpus"
