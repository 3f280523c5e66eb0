#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# slurm.sh: three nodes on this machine make a plan of 4 kernels and 32 boots; one dies in a build, one loses its connection in
# a boot, the controller is killed and started again: the verdicts are those that the plan has without a cluster
. tests/boot/lib.sh
plan=tests/boot/slurm.plan; fleet=$results/fleet/slurm-all; alone=$results/alone
out/hardbench --results "$alone" run $plan >"$results/log" 2>&1 || { tail "$results/log"; die "the plan did not run without a cluster"; }
# a cache of its own, without the two kernels that are to be built: of their objects there is what ccache has
cache=${XDG_CACHE_HOME:-$HOME/.cache}/hardbench; own=$results/cache/hardbench
mkdir -p "$own/kernel" "$own/build"; for d in apt source ccache effect; do [ ! -e "$cache/$d" ] || ln -s "$cache/$d" "$own/$d"; done
for id in $(grep -l '"baseline": null' "$alone"/build/*/manifest.json | xargs -n 1 dirname | xargs -n 1 basename); do
	cp -a "$cache/build/$id" "$own/build/"
	for k in "$cache"/kernel/*/image; do	# a kernel whose module was made anew is a copy
		! cmp -s "$k" "$cache/build/$id/image" || cp -a "${k%/image}" "$own/kernel/"
	done
done
[ "$(ls "$own/build" | wc -l)" = 2 ] && [ "$(ls "$own/kernel" | wc -l)" -ge 2 ] || die "not two baselines in the cache"
export XDG_CACHE_HOME=$results/cache
. tests/boot/slurm-lib.sh
# the host that submits has no compiler, and asks for none
hidden=(); for p in make gcc aarch64-linux-gnu-gcc ld; do hidden+=(--ro-bind /dev/null "$(readlink -f "$(command -v $p)")"); done
login() { bwrap --dev-bind / / "${hidden[@]}" out/hardbench --results "$results" "$@"; }
cannot 'no gcc on this host' login build $plan --arch x86_64
login run $plan --executor slurm --jobs 1 --blocks 2 || die "it was not submitted"
[ "$(wc -l <"$fleet/jobs.tsv")" = 13 ] || { cat "$fleet/jobs.tsv"; die "not 4 kernels, 8 groups of boots and an analysis"; }
cannot 'tasks of this plan are in Slurm' hb run $plan --executor slurm
await "a build" 'grep -qs "^  CC " "$own"/build/*.log'
victim=$(runs kernels); hb status $plan | tee "$results/status"
grep -q "^kernel .* running  *$victim " "$results/status" || die "the status does not say that $victim builds"
end $(on_node "$victim"); echo "$victim has died in a build"
await "the death of $victim is noticed" 'down $victim'; node "$victim"
await "a boot" 'hasten; [ "$(runs boots)" ]'; touch "$s/seen"	# what the controller has not written down it starts again
await "the controller has written that down" '[ "$s/state/job_state" -nt "$s/seen" ]'; victim=$(runs boots)
end $(named slurmd -D -N "${victim:?no boot runs}") $(named slurmctld); echo "the controller has died, and in a boot the daemon of $victim"
sleep 1; controller; await "that is noticed" 'down $victim'; node "$victim"
await "the end" 'hasten; [ -z "$(squeue -h 2>&1)" ]'
hb status $plan | tee "$results/status"
grep -q '^4 of 4 kernels, 32 of 32 boots, 0 failed; 0 tasks run, 0 wait' "$results/status" || die "it is not all there"
cmp "$alone/analyze/slurm-all/verdicts.csv" "$results/analyze/slurm-all/verdicts.csv" || die "the verdicts differ"
[ -s "$results/report/slurm-all/index.html" ] || die "no report"
