#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# late.sh: the emulator's main loop is late (late.c), COUNT times six boots: each runs the same instructions as with no delay.
# Before the processor waited for it, one boot in 25 ran others.
. tests/boot/lib.sh
plan=tests/attack/late.plan; counts=$results/counts
cc -D_GNU_SOURCE -O2 -shared -fPIC -Wall -o "$results/late.so" tests/attack/late.c -ldl || die "no library"
hb build $plan --arch x86_64 || die "no kernel"
real=$(command -v qemu-system-x86_64) || die "no emulator"
printf '#!/bin/sh\nLD_PRELOAD=%s exec %s "$@"\n' "$results/late.so" "$real" >"$results/qemu-system-x86_64"
chmod +x "$results/qemu-system-x86_64"
ran_as() {	# of each boot: its seed and how many instructions the guest ran
	for d in "$results"/boot/*/; do
		echo "$(sed -n 's/^ "seed": //p' "$d/boot.json") $(sed -n 's/^ "instructions": //p' "$d/boot.json")"
	done | sort -u
	rm -rf "$results/boot"
}
hb boot $plan --arch x86_64 || die "no boots"
ran_as >"$counts"; cat "$counts"
[ "$(wc -l <"$counts")" = 2 ] || die "not one number for each of the two seeds"
for i in $(seq "${COUNT:-2}"); do
	HARDBENCH_PATH=$results:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin hb boot $plan --arch x86_64 || die "no boots, round $i"
	ran_as >"$results/late"; diff "$counts" "$results/late" || die "round $i ran other instructions"
done
