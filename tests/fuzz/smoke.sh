#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# smoke.sh fuzz_NAME: run one harness that `make fuzz` built under ASan and UBSan, from the seeds that are kept.
# FUZZ_SECONDS is how long, by default its share of 30 for all of them. CORPUS=DIR keeps what it finds.
set -e
all=$(ls tests/fuzz/fuzz_*.c | wc -l)
corpus=${CORPUS:-$(mktemp -d)}
[ -n "$CORPUS" ] || trap 'rm -rf "$corpus"' EXIT
mkdir -p "$corpus"
[ ! -d "tests/fuzz/seeds/$1" ] || cp tests/fuzz/seeds/"$1"/* "$corpus"
"out/fuzz/$1" -max_total_time="${FUZZ_SECONDS:-$((30 / all))}" -rss_limit_mb=2048 -malloc_limit_mb=1024 -timeout=20 \
	-close_fd_mask=2 -artifact_prefix=out/ -print_final_stats=1 "$corpus"
