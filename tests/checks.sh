# SPDX-License-Identifier: GPL-2.0-only
# What run.sh runs, in order: `check` beside others, `alone` where others would disturb. Kernels come last: they are what
# takes the time.
check compile-unit make -s -k unit-programs	# one process, and the longest of those that the unit tests wait for
for t in tests/tidy/*.sh; do
	t=$(basename "$t" .sh)
	[ "$t" = install ] || check "tidy/$t" sh tests/tidy/$t.sh
done
check warnings-clang make -s O=out/clang CC=clang-19 WERROR=-Werror out/clang/hardbench out/clang/meter.so
check compile-fuzz make -s fuzz
alone workloads tests/workloads/check.sh
for f in tests/fuzz/fuzz_*.c; do f=$(basename "$f" .c); check "fuzz/${f#fuzz_}" tests/fuzz/smoke.sh "$f"; done
for t in $(find tests/unit -name 'test_*.c' | sort); do t=${t#tests/unit/}; check "unit/${t%.c}" "out/unit/${t%.c}"; done
check page tests/browser/page.sh; check model-cachegrind tests/model/cachegrind.sh
check calibration-smoke make -s calibrate-smoke
check same-output tests/arch/same.sh; check published tests/boot/published.sh full-x86_64
check attack/signals env FROM=kexec-x86_64 COUNT=14 sh tests/attack/signals.sh; check attack/disk env FROM=kexec-x86_64 COUNT=5 sh tests/attack/disk.sh
# kernels are made here, one at a time by all cores; a boot is one process. These wait as well: for disks, a lock, a guest. What
# boots anew in every run comes first, so that nothing long is left for the end
more=2; check all-cases tests/boot/all-cases.sh
for arch in x86_64 arm64; do check "quick/$arch" tests/boot/quick.sh $arch; done
check attack/kill env VERBS='boot unpack judge' COUNT=4 sh tests/attack/kill.sh
for arch in x86_64 arm64; do check "fault/alone/$arch" tests/boot/alone.sh $arch; done
for t in again truth agree aa effect series contexts levels model layout; do
	for arch in x86_64 arm64; do check "$t/$arch" tests/boot/$t.sh $arch; done
done
check counters/arm64 tests/boot/counters.sh; check counters-files tests/boot/counters-files.sh; check counters-kernel tests/boot/counters-kernel.sh
for f in panic hang truncate flip babble; do for arch in x86_64 arm64; do check "fault/$f/$arch" tests/boot/fault.sh $f $arch; done; done
for t in sum warn; do for arch in x86_64 arm64; do check "fault/$t/$arch" tests/boot/$t.sh $arch; done; done
for t in states runner-cases files files-later files-net strict kvm um uniform turns looks looks-open evidence two-seeds refused packed-plan node-results new-case new-case-collected; do check $t tests/boot/$t.sh; done
for t in builtin modules pack unbuilt try freed; do check "$t/x86_64" tests/boot/$t.sh x86_64; done
check proofs-of-three-arms tests/boot/three.sh; for f in lost-option proof-fails no-compiler compile-error kill-build kill-boot; do check "fault/$f" tests/boot/$f.sh; done
# by hand, minutes each: tests/attack/{kmod,memory,late}.sh, disk.sh, kill.sh, signals.sh and liar.sh in full,
# tests/boot/{slurm,bisect,new-case-counts,metal,metal-faults,metal-memory,lava}.sh
for t in streams environment source-environment options inputs-configs inputs-judge judge-files judge-tables inputs-sources owned flipped flipped-files flipped-records answers words; do check attack/$t sh tests/attack/$t.sh; done
check attack/words/arm64 sh tests/attack/words.sh arm64; check attack/liar env COUNT=3 sh tests/attack/liar.sh; check attack/kmod env ARCH=x86_64 sh tests/attack/kmod.sh
check newest tests/boot/newest.sh; check reproducible tests/boot/reproducible.sh
alone install tests/tidy/install.sh
