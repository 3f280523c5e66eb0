#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# levels.sh ARCH: what runs outside of windows is translated otherwise than what runs inside, and no count is another for it:
# of one guest, with and without that. The plugin holds of each window that its code was translated for it.
. tests/boot/lib.sh
export HARDBENCH_BOOTS=	# what is booted is the test
case $1 in arm64) qemu=qemu-system-aarch64;; *) qemu=qemu-system-x86_64;; esac
real=$(command -v $qemu) || die "no emulator"
export HARDBENCH_PATH="$results/bin:/usr/bin:/bin"
mkdir "$results/bin"
cat >"$results/bin/$qemu" <<-END
	#!/bin/bash
	case "\$*" in *meter.so,*) cat "$results/levels" >>"$results/ran";; esac
	exec $real "\${@/meter.so,/meter.so,levels=\$(cat $results/levels),}"
END
chmod +x "$results/bin/$qemu"
# in a kernel that has the module built in also what runs alone, before the runner is there
plans=fault; [ "$1" = arm64 ] || plans='fault builtin'
for p in $plans; do
	sed "s|\./builtin|$PWD/tests/boot/builtin|" tests/boot/$p.plan >"$results/$p.plan"
	sed -i 's|^cases .*|cases = null/empty sys/getppid vfs/read_zero_4k fs/write_10p mm/fault_file_cow proc/fork_exit_wait sched/ctx_switch|
		s|^kcases .*|kcases = null/empty slab/kmalloc_64 copy/to_user_4096|; s|^batches .*|batches = 1\nfootprint = 1\neach = 32|' \
		"$results/$p.plan"
	for l in 2 0; do
		echo $l >"$results/levels"
		hb build "$results/$p.plan" --arch "$1" --only '*/a' || die "no kernel"
		hb boot "$results/$p.plan" --arch "$1" --only '*/a' --boots 0-0 || die "$p, levels=$l: no boot"
		grep -hv '^#' "$results"/boot/*/samples.tsv >"$results/$l"
		rm -r "$results/boot"
	done
	[ "$(grep -c ok "$results/2")" -gt 50 ] || die "there is little to compare: $(cat "$results/2")"
	diff "$results/2" "$results/0" || die "$p: counts are others where nothing is translated apart"
done
[ "$(tr '\n' ' ' <"$results/ran")" = "$(for p in $plans; do printf '2 0 '; done)" ] || die "the emulator was not told: $(cat "$results/ran")"
