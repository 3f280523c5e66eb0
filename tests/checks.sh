# SPDX-License-Identifier: GPL-2.0-only
# What run.sh runs, in order: `check` beside others, `alone` where a check wants all cores or measures time. Kernels come last: they
# are what takes the time.
for t in tidy layers layers-finds circles unused cases one-file-verb format run-counts coverage; do check "tidy/$t" tests/tidy/$t.sh; done
check warnings-clang make -s O=out/clang CC=clang-19 out/clang/hardbench out/clang/meter.so
check compile-unit make -s unit-programs
check compile-fuzz make -s fuzz
alone workloads tests/workloads/check.sh
for f in tests/fuzz/fuzz_*.c; do
	f=$(basename "$f" .c)
	check "fuzz/${f#fuzz_}" tests/fuzz/smoke.sh "$f"
done
for t in $(find tests/unit -name 'test_*.c' | sort); do
	t=${t#tests/unit/}
	check "unit/${t%.c}" "out/unit/${t%.c}"
done
check page tests/browser/page.sh
check calibration-smoke make -s calibrate-smoke
check same-output tests/arch/same.sh
for t in tests/tidy/one-file-*.sh; do [ ! -e "$t" ] || check "tidy/$(basename "$t" .sh)" "$t"; done
for arch in x86_64 arm64; do
	for t in quick truth agree all-cases aa effect series; do
		alone "$t/$arch" tests/boot/$t.sh $arch
	done
	for f in panic hang truncate flip babble; do
		alone "fault/$f/$arch" tests/boot/fault.sh $f $arch
	done
	alone "fault/sum/$arch" tests/boot/sum.sh $arch
	alone "fault/warn/$arch" tests/boot/warn.sh $arch
done
alone aa/p-values tests/boot/uniform.sh
alone looks tests/boot/looks.sh
for t in builtin pack unbuilt; do alone "$t/x86_64" tests/boot/$t.sh x86_64; done
check new-case tests/boot/new-case.sh
alone proofs-of-three-arms tests/boot/three.sh
for f in lost-option proof-fails no-compiler compile-error kill-build kill-boot; do
	alone "fault/$f" tests/boot/$f.sh
done
alone reproducible tests/boot/reproducible.sh
alone install tests/tidy/install.sh
