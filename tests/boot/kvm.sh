#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# a machine of the kind kvm, run by the emulator: each thread of QEMU is where it should be, settings (of a tree made here) are
# refused, changed, and back after kill -9 of hardbench in mid-boot, and records become verdicts that are labelled as no time
. tests/boot/lib.sh
p=tests/boot/kvm.plan; HARDBENCH_SYSTEM=$results/system; export HARDBENCH_SYSTEM
here=$(hb list machines | sed -n 's/^kvm  *kvm  *time  *//p')
sed 's/^machine .*/machine = kvm/; s,^summary.*,summary = x,' $p >"$results/real.plan"
hb build $p || die "no kernel"
case $here in
yes*)	echo "KVM works here" ;;
*)	hb doctor $p | sed -n 's/^note  *kvm  *//p' | grep . >"$results/why" || die "doctor does not say why"
	case $here in "$(cat "$results/why")"*) ;; *) die "doctor and list do not say the same";; esac
	hb doctor "$results/real.plan" | grep -q '^missing  kvm ' || die "doctor does not say that the plan lacks it"
	cannot "machine kvm: $(sed 's/[][*.]/./g' "$results/why")" hb boot "$results/real.plan" ;;
esac
governor=$HARDBENCH_SYSTEM/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor; ksm=$HARDBENCH_SYSTEM/sys/kernel/mm/ksm/run
mkdir -p "${governor%/*}" "${ksm%/*}"; echo powersave >"$governor"; echo 1 >"$ksm"
hb boot $p --strict 2>"$results/said" && die "booted"
[ "$(grep -c '^hardbench: setting .* times want ' "$results/said")" = 2 ] || { cat "$results/said"; die "not two settings"; }
[ -z "$(find "$results/boot" -name boot.json)" ] || die "it booted all the same"
out/hardbench --results "$results" boot $p --strict --tune 2>"$results/said" & run=$!
apart() { awk -F'\t' '/^CPU 0\// { c = $2 } { n[$2]++ } END { exit !(c != "" && n[c] == 1) }' "$results/threads"; }
for i in $(seq 400); do	# a boot takes a second, and on a busy host it is over before it is looked at: then the next one
	for pid in $(find "$results/boot" -name qemu.pid -exec cat {} + 2>/dev/null); do
		for t in /proc/"$pid"/task/*; do echo "$(cat "$t/comm")	$(sed -n 's/^Cpus_allowed_list:	//p' "$t/status")"; done
	done >"$results/threads.now" 2>/dev/null; grep -q '^CPU 0/' "$results/threads.now" && mv "$results/threads.now" "$results/threads" && apart && break; sleep 0.05
done
[ "$(cat "$governor") $(cat "$ksm")" = "performance 0" ] || die "the settings are not changed while it boots"
kill -9 $run; wait $run 2>/dev/null; sleep 0.5
[ "$(cat "$governor") $(cat "$ksm")" = "powersave 1" ] || die "the settings are not back"
hb run $p --strict --tune || die "run"; [ "$(cat "$governor") $(cat "$ksm")" = "powersave 1" ] || die "the settings are not back at the end"
cpu=$(sed -n 's/^run	on_cpu	//p' "$(ls "$results"/boot/*/noise.tsv | head -n 1)"); cat "$results/threads"
[ "$(grep -c "^CPU 0/.*	$cpu\$" "$results/threads")" = 1 ] || die "the guest's processor is not on processor $cpu"
[ "$(nproc)" = 1 ] || [ "$(grep -v '^CPU 0/' "$results/threads" | grep -c "	$cpu\$")" = 0 ] || die "others are on processor $cpu"
v=$results/analyze/kvm-x86_64
[ "$(rows "$v/verdicts.csv" '$c["metric"] == "ns" && $c["n_blocks"] == 3')" = 3 ] || die "no verdicts of three blocks"
grep -q '^tier,"emulated, which is no time: ' "$v/facts.csv" && grep -q 'emulated, which is no time' "$results/report/kvm-x86_64/report.md" || die "not labelled"
grep -q "timed on.*processor $cpu, core" "$results/report/kvm-x86_64/report.md" && grep -q '](figures/topology.svg)' "$results/report/kvm-x86_64/report.md" && grep -q 'P#0' "$results"/report/*/figures/topology.svg || die "the report does not show the core"
hb pack $p "$results/e.tar.xz" && [ "$(tar tf "$results/e.tar.xz" | grep -c '/topology.xml$')" = 6 ] || die "the topology is not packed"; out/hardbench --results "$results/other" unpack "$results/e.tar.xz" || die "what was packed is not taken"
