# SPDX-License-Identifier: GPL-2.0-only
# What run.sh runs, in order. Kernels come last: they are what takes the time.
for t in tidy layers cases one-file-verb; do check "tidy/$t" tests/tidy/$t.sh; done
check coverage tests/tidy/coverage.sh
check workloads tests/workloads/check.sh
check tidy/format tests/tidy/format.sh
check warnings-clang make -s O=out/clang CC=clang-19 out/clang/hardbench out/clang/meter.so
check compile-unit make -s unit-programs
for t in $(find tests/unit -name 'test_*.c' | sort); do
	t=${t#tests/unit/}
	check "unit/${t%.c}" "out/unit/${t%.c}"
done
check page tests/browser/page.sh
check compile-fuzz make -s fuzz
for f in tests/fuzz/fuzz_*.c; do
	f=$(basename "$f" .c)
	check "fuzz/${f#fuzz_}" tests/fuzz/smoke.sh "$f"
done
check calibration-smoke make -s calibrate-smoke
check same-output tests/arch/same.sh
for arch in x86_64 arm64; do
	for t in quick truth agree all-cases aa effect series; do
		check "$t/$arch" tests/boot/$t.sh $arch
	done
	for f in panic hang truncate flip babble; do
		check "fault/$f/$arch" tests/boot/fault.sh $f $arch
	done
	check "fault/warn/$arch" tests/boot/warn.sh $arch
done
check aa/p-values tests/boot/uniform.sh
check looks tests/boot/looks.sh
for t in builtin pack unbuilt; do check "$t/x86_64" tests/boot/$t.sh x86_64; done
check new-case tests/boot/new-case.sh
check proofs-of-three-arms tests/boot/three.sh
for f in lost-option proof-fails no-compiler compile-error kill-build kill-boot; do
	check "fault/$f" tests/boot/$f.sh
done
check reproducible tests/boot/reproducible.sh
check install tests/tidy/install.sh
