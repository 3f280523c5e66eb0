# SPDX-License-Identifier: GPL-2.0-only
# A Slurm cluster in $results/slurm for slurm.sh. What belongs to it is known by SLURM_CONF in its environment; ends with the script.
PATH=$PATH:/usr/sbin
for p in munged slurmctld slurmd sbatch squeue; do [ -x "$(command -v $p)" ] || die "no $p: apt-get install slurm-wlm"; done
s=$results/slurm; export SLURM_CONF=$s/slurm.conf; port=$((20000 + RANDOM % 30000))
ours() { grep -lz -- "^SLURM_CONF=$SLURM_CONF$" /proc/[0-9]*/environ 2>/dev/null | sed 's,/proc/,,; s,/environ,,' | grep -vxe $$; }
# on_node NODE: its daemon and all that it started; first the daemons, so that none tells the controller of the others' end
on_node() {
	local p all; all=$(for p in $(ours); do tr '\0' '\n' 2>/dev/null <"/proc/$p/environ" | grep -qx "SLURMD_NODENAME=$1" && echo "$p"; done)
	named slurmd -D -N "$1"
	for p in $all; do
		p=$(sed -n "s,^PPid:\t,,p" "/proc/$p/status"); ! grep -qx slurmstepd "/proc/$p/comm" || echo "$p"
	done 2>/dev/null | sort -u
	echo "$all"
}
# named WORDS: of the cluster, whose command begins with them
named() { for p in $(ours); do case $(tr '\0' ' ' 2>/dev/null <"/proc/$p/cmdline") in "$*"*) echo "$p" ;; esac; done; }
end() { [ $# = 0 ] || kill -9 "$@" 2>/dev/null; }
stop() { for _ in 1 2 3; do end $(ours); sleep 0.2; done; rm -rf "$results"; }
trap stop EXIT
controller() { slurmctld -D -f "$SLURM_CONF" >>"$s/slurmctld.log" 2>&1 & }
node() { SLURMD_NODENAME=$1 slurmd -D -N "$1" -f "$SLURM_CONF" >>"$s/$1.log" 2>&1 & }
# await WHAT COMMAND: until it is true
await() {
	for _ in $(seq $((${LIMIT_S:-150} * 5))); do eval "$2" && return; sleep 0.2; done
	squeue; tail -n 5 "$s"/*.log "$results"/fleet/*/*.log; die "not within ${LIMIT_S:-150} s: $1"
}
down() { [ "$(sinfo -h -N -n "$1" -t down 2>/dev/null | wc -l)" = 1 ]; }
# a job that is begun again would wait for two minutes
hasten() { squeue -h -t PD -o '%i %r' 2>/dev/null | sed -n 's/ BeginTime//p' | while read -r j; do scontrol update jobid="$j" StartTime=now; done; }
# its node that runs a job of that script, or nothing
runs() { squeue -h -t R -o '%o %N' 2>/dev/null | sed -n "s,.*/$1-[^ ]* ,,p" | head -n 1; }
mkdir -p "$s/state" "$s/spool"; chmod 755 "$results" "$s"; head -c 1024 /dev/urandom >"$s/munge.key"; chmod 400 "$s/munge.key"
sed "s,DIR,$s,; s,PORT,$port," tests/boot/slurm.conf >"$SLURM_CONF"
for n in 1 2 3; do echo "NodeName=n$n NodeHostname=localhost NodeAddr=127.0.0.1 Port=$((port + n)) CPUs=1 RealMemory=20000"; done >>"$SLURM_CONF"
echo "PartitionName=all Nodes=ALL Default=YES State=UP" >>"$SLURM_CONF"
munged -F -f -S "$s/munge.socket" --key-file="$s/munge.key" --pid-file="$s/munged.pid" --log-file="$s/munged.log" --seed-file="$s/munge.seed" >/dev/null 2>&1 &
await munge '[ -S "$s/munge.socket" ]'
controller; node n1; node n2; node n3
await "three idle nodes" '[ "$(sinfo -h -N -t idle 2>/dev/null | wc -l)" = 3 ]'
