#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# files-net.sh: an operation is timed in a loop. Both ratios are reported, of the loop with it and of what is left without the empty
# loop: the second is that of what was planted into the operation, and the farther from the first the shorter the operation is.
. tests/boot/lib.sh
host=$(uname -m | sed s/aarch64/arm64/); d=$results/hb; mkdir "$d"
sed "s|\./files.feature|$PWD/tests/boot/files.feature|; s|sys/umask|time/clock_vdso|" tests/boot/files.plan >"$results/net.plan"; p=$results/net.plan
for k in 1 2 3; do
	for arm in $([ $k = 2 ] && echo a b slow || echo slow b a); do
		out/guest/"$host"/runner --cases 'sys/getppid time/clock_vdso' --processes 1 --batches 3 --block $k --arm $arm \
			$([ $arm != slow ] || echo --delay 100%) >"$d/$arm-$k.hb" || die "the runner, arm $arm, block $k"
	done
done
hb collect "$p" --runs "$d"/*.hb && hb analyze "$p" || die "collect, analyze"
v=$(ls "$results"/analyze/*/verdicts.csv); e=${v%/*}/endpoints.csv; slow='$c["arm"] == "slow" && $c["metric"] == "ns" && $c["case"]'
of() { cell "$e" "$slow == \"$1\" && \$c[\"endpoint\"] == \"$2\"" "$3"; }
loop=$(of null/empty median a)
for c in sys/getppid time/clock_vdso; do	# medians and means of logarithms: nearly, and nearly is close
	echo "$c: $(of $c median a) and $(of $c median b) ns, less $loop: $(of $c net a) and $(of $c net b); $(of $c median ratio), $(of $c net ratio)"
	awk -v loop="$loop" -v a="$(of $c median a)" -v net="$(of $c net a)" -v b="$(of $c median b)" -v nb="$(of $c net b)" \
		'function near(x, y) { return x / y > .99 && x / y < 1.01 }
		BEGIN { exit !(loop > 0 && near(net, a - loop) && near(nb, b - loop)) }' || die "$c: not what is left without the loop"
	said=$(cell "$v" "$slow == \"$c\"" reason | sed -n 's/.*less the empty loop of [0-9.e+-]* ns: \([+-][0-9.e+-]*\) %.*/\1/p')
	awk -v said="${said:-none}" -v net="$(of $c net ratio)" -v loop="$loop" -v a="$(of $c median a)" \
		'BEGIN { x = 100 * (net - 1) - said; exit !(loop < .01 * a ? said == "none" : x * x < 1) }' || die "$c: its row says $said"
done
[ "$(rows "$e" '$c["endpoint"] == "net" && $c["case"] ~ /empty/')" = 0 ] || die "the loop without itself"
[ "$(rows "$v" '$c["endpoint"] == "net"')" = 0 ] || die "it decides nothing"
