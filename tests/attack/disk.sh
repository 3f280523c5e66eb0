#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# A disk that gets full at a random byte of every stage: one line that says so, exit status 2, and what was there stays. The same
# command continues when there is room, and ends as if there always had been. COUNT tries, SEED draws others. FROM=SET: the boots
# of a published set, and no kernel.
[ "${IN_NAMESPACE:-}" ] || exec env IN_NAMESPACE=1 unshare --user --map-root-user --mount sh "$0" "$@"
. tests/boot/lib.sh
. tests/attack/lib/disk.sh
trap 'umount "$disk" 2>/dev/null; rm -rf "$results"' EXIT; mkdir "$disk" && mount -t tmpfs -o size=$size tmpfs "$disk" || die "no file system of its own"
restart none
for s in $all; do
	[ $s != unpack ] || [ "${FROM:-}" ] || { cp "$disk/packed.tar.xz" "$results"; rm -r "$disk/results"/*; }
	cp -a "$disk" "$results/before.$s"; before=$(used_kib)
	run_stage $s || die "$s does not work: $(cat "$results/error")"
	echo $(($(used_kib) - before)) >"$results/kib.$s"
	left $s >"$results/left.$s"
done
awk -v seed="${SEED:-1}" -v n="${COUNT:-7}" -v stages="${STAGES:-$all}" 'BEGIN { srand(seed); k = split(stages, s, " ")
	for (i = 0; i < n; i++) print s[i % k + 1], rand() }' >"$results/tries"
while read -r s share <&3; do
	restart $s; kept >"$results/kept"
	leave_kib "$(awk "BEGIN { print int($(cat "$results/kib.$s") * $share) }")"
	run_stage $s; status=$?
	if [ $status = 0 ]; then
		echo "$s: fitted" >>"$results/table"
	else
		[ $status = 2 ] || die "$s with $share of the room: exit status $status: $(cat "$results/error")"
		[ "$(grep '^hardbench: ' "$results/error" | grep -vc 'modules of effect boots built$\|: using the plan .* packed with its boots')" = 1 ] && grep -q '^hardbench: .*No space left on device' "$results/error" ||
			die "$s with $share of the room: $(cat "$results/error")"
		[ ! -s "$results/kept" ] || (cd "$disk/results" && sha256sum -c --quiet "$results/kept") || die "$s with $share of the room: something is lost"
		echo "$s: full" >>"$results/table"
	fi
	rm "$disk/ballast"
	run_stage $s || die "$s does not continue: $(cat "$results/error")"
	left $s | cmp - "$results/left.$s" || die "$s with $share of the room: another result"
	! find "$disk" -name '.*.tmp-*' | grep . || die "$s: temporary names are left"
done 3<"$results/tries"
sort "$results/table" | uniq -c
