#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# For metal.sh, metal-faults.sh and metal-memory.sh: an emulated machine that ssh reaches, in $d or out/metal-target, and a plan
# that runs on it. $back is how records come back, $own what its own system is booted with.
. tests/boot/lib.sh
d=$(realpath -m "${1:-out/metal-target}"); port=$((20000 + $$ % 20000)); p=$results/plan
sh tests/boot/metal-target.sh "$d" || die "no target: $d/log"
printf '[127.0.0.1]:%s %s\n' "$port" "$(cat "$d/host.pub")" >"$results/known"
mkdir "$p"; cp tests/boot/metal.plan tests/boot/metal.feature "$p"
cat >"$p/metal.machine" <<-END
	[machine]
	kind = metal
	host = 127.0.0.1
	user = root
	port = $port
	identity = $d/key
	known_hosts = $results/known
	handback = ${back:-network}
	cmdline = console=ttyS0 panic=5 norandmaps
	memory_mib = 32
	guest_timeout_s = 200
	host_timeout_s = 3000
	return_timeout_s = 600
END
on() { timeout "${within:-100}" ssh -o BatchMode=yes -o ConnectTimeout=30 -o IdentitiesOnly=yes -o "UserKnownHostsFile=$results/known" \
	-i "$d/key" -p "$port" root@127.0.0.1 "$@" 2>/dev/null; }
# which boot of its own system it is in, once it is
await() { for try in $(seq 60); do on 'test -e /run/sshd.log && cat /proc/sys/kernel/random/boot_id' && return; sleep 5; done; die "it is not back"; }
disk() { within=1200 on 'find / -xdev -type f -exec sha256sum {} + | sort | sha256sum'; }
# the words of QEMU's monitor go in by a pipe
tell() { echo "$1" >"$results/to"; }
power_on() {
	cp --sparse=always "$d/disk" "$results/disk"; mkfifo "$results/to"; sleep 100000 >"$results/to" & hold=$!
	qemu-system-x86_64 -M q35 -cpu max -m 768 -smp 2 -nodefaults -no-user-config -display none -serial "file:$results/serial" \
		-kernel "$d/vmlinuz" -initrd "$d/initrd" -append "console=ttyS0 quiet loglevel=4 panic=5 ${own:-}" \
		-drive "file=$results/disk,if=virtio,format=raw" -netdev "user,id=n,hostfwd=tcp:127.0.0.1:$port-:22" \
		-device virtio-net-pci,id=card,netdev=n,romfile= -device i6300esb -action watchdog=reset \
		-monitor stdio <"$results/to" >"$results/monitor" 2>&1 &
	vm=$!; trap 'kill $vm $hold; rm -rf "$results"' EXIT
}
