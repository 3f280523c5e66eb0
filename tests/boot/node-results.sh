#!/bin/bash
# SPDX-License-Identifier: GPL-2.0-only
# node-results.sh: --node-results without a cluster: what sbatch would get is run here, as two nodes would, and one task a second
# time. The boots get into the shared folder, and there are the 7 planted instructions.
. tests/boot/lib.sh
plan=$results/nodes.plan; key=nodes-x86_64; fleet=$results/fleet/$key; disk="$results/node's disk"
sed 's/^feature .*/feature = planted/' tests/attack/flipped.plan >"$plan"; mkdir "$results/bin"
# Slurm: an array is a job of its own number, whose script is kept; nothing is in the queue
cat >"$results/bin/sbatch" <<-EOF
	#!/bin/sh
	for a; do :; done
	echo "\$a" >>$results/scripts; wc -l <$results/scripts
EOF
printf '#!/bin/sh\n' >"$results/bin/squeue"; chmod +x "$results"/bin/*
export HARDBENCH_PATH=$results/bin:/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin
hb run "$plan" --arch x86_64 --executor slurm --node-results "$disk" --blocks 2 || die "it was not submitted"
[ "$(cut -f 2 "$fleet/jobs.tsv" | uniq -c | tr -s ' \n' ' ')" = ' 2 kernels 2 boots 1 analysis ' ] || { cat "$fleet/jobs.tsv"; die "not its tasks"; }
# as JOB TASK NODE
as() { SLURM_ARRAY_JOB_ID=$1 SLURM_ARRAY_TASK_ID=$2 SLURMD_NODENAME=$3 sh "$(sed -n "$1p" "$results/scripts")"; }
as 1 0 n1 && as 2 0 n2 || die "no kernels"
as 3 0 n1 && as 3 1 n2 && as 3 1 n2 || die "no boots"
[ "$(cd "$fleet" && echo *.tar.xz)" = "3-0.tar.xz 3-1.tar.xz" ] || die "packs: $(ls "$fleet")"
boots() { find "$@" -path '*/boot/*' -name samples.tsv | wc -l; }
[ "$(boots "$disk/n1") $(boots "$disk/n2") $(boots "$results/boot")" = '4 2 0' ] || die "the boots are elsewhere"
as 4 0 n2 || die "no analysis"
hb status "$plan" --arch x86_64 | grep '^2 of 2 kernels, 6 of 6 boots, 0 failed; 0 tasks run, 0 wait' || die "it is not all there"
v=$results/analyze/$key/verdicts.csv
[ "$(cell "$v" '$c["case"] == "sys/getppid" && $c["metric"] == "instructions"' delta)" = 7 ] || die "not the planted instructions"
[ -s "$results/report/$key/index.html" ] || die "no report"
