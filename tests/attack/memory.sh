#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# memory.sh: a whole run, and every verb after it, with ASan, LeakSanitizer and UBSan; VALGRIND=1: under Valgrind instead. ARCH.
. tests/boot/lib.sh
arch=${ARCH:-x86_64}; plan=configs/plans/quick.plan; bad=0
if [ "${VALGRIND:-}" ]; then
	watch() { valgrind -q --error-exitcode=99 --leak-check=full --show-leak-kinds=definite,indirect --errors-for-leak-kinds=definite,indirect \
		--log-file="$results/report.%p" out/hardbench "$@"; }
else
	make -s out/san/hardbench || die "no program"
	export ASAN_OPTIONS="log_path=$results/report:detect_leaks=1" UBSAN_OPTIONS="log_path=$results/report:print_stacktrace=1"
	watch() { out/san/hardbench "$@"; }
fi
try() {	# WANTED STATUS, ARGUMENTS: it may say what it likes, but nothing about memory
	want=$1; shift
	watch --results "$results/r" "$@" >"$results/out" 2>&1; status=$?
	case " $want " in *" $status "*) ;; *) tail -n 5 "$results/out"; echo "exit status $status of: $*"; bad=1 ;; esac
	find "$results" -maxdepth 1 -name 'report.*' ! -size 0 | while read -r f; do echo "in: $*"; head -n 40 "$f"; done >"$results/found"
	[ ! -s "$results/found" ] || { cat "$results/found"; bad=1; }
	rm -f "$results"/report.*
}
few="--arch $arch --cases sys/getppid --cases slab/kmalloc_64"
try 0 run $plan $few
try 0 run $plan $few
for v in collect analyze report diff; do try 0 $v $plan $few; done
try 1 diff $plan $few --fail-if identical
try 0 pack $plan "$results/evidence.tar.xz" $few
try 0 --results "$results/other" unpack "$results/evidence.tar.xz"
try 2 --results "$results/other" unpack configs/README.md
for w in features cases plans kernels; do try 0 list $w; try 0 list $w --json; done
for w in stackprotector sys/getppid "$(basename "$(find "$results/r/boot" -mindepth 1 -maxdepth 1 -type d | head -n 1)")"; do try "0 2" show "$w"; done
try "0 1 2" doctor; try "0 1 2" doctor $plan --json
try 0 build $plan -n --arch "$arch"; try 0 boot $plan -n --arch "$arch"
printf 'case\tarm\tboot\tvalue\n' >"$results/t"; for b in 1 2 3 4 5 6; do printf 'a\toff\t%d\t1%d\na\ton\t%d\t2%d\n' $b $b $b $b; done >>"$results/t"
try 0 judge "$results/t"; try 2 judge configs/README.md; try 2 run no-such-plan; try 2 no-verb; try 2 run
try 0 --man; try 0 --man-plan; try 0 --completion; try 0 --help
[ $bad = 0 ] || die "memory or an exit status"
