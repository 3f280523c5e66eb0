#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# States of the guest, on this host's kernel: the runner takes each on, proves it by what the kernel says and by what it does, and
# times a case in it. Where the kernel takes no state the case fails, and what is no state is no job.
. tests/boot/lib.sh
runner=out/guest/$(uname -m | sed s/aarch64/arm64/)/runner
take() {
	"$runner" --cases sys/getppid --processes 1 --batches 1 --guest "$1" ${2:+--guest "$2"} -o "$results/r"; status=$?
	strings -n 3 "$results/r" >"$results/text"
	return $status
}
said() { grep -qx "$1.*" "$results/text" || { grep '^held, \|^no, \|^sys/' "$results/text"; die "not said: $1"; }; }
for state in allow 'linear 0' 'linear 300' 'tree 300' 'linear 800 argument' 'tree 800 argument'; do
	take "seccomp $state" || die "seccomp $state"
	said 'held, Seccomp: 2, Seccomp_filters: 1'
	grep -q '^sys/getppid	user	.*	ok' "$results/text" || die "seccomp $state: no batch"
done
take 'seccomp errno getppid' && said 'held, .*, getppid failed, operation not permitted'
take 'seccomp kill personality' && said 'held, .*, personality killed its process'
take 'seccomp notify personality' && said 'held, .*, personality was answered by the listener'
take 'seccomp kill getppid' && said 'held, .*, getppid killed its process' && said 'sys/getppid	user	.*signal 31'
take 'seccomp linear 10' 'seccomp errno getppid' && said 'held, Seccomp: 2, Seccomp_filters: 2, getppid failed' || die "two filters"
for state in 'rules 1' 'rules 100' 'layers 16'; do
	take "landlock $state" && said 'held, a block device: Permission denied; a file: opened' && said 'sys/getppid	user	.*	ok'
done
take 'seccomp linear many' && said 'no, the kernel does not take it: Invalid argument' && said 'sys/getppid	user	.*exit status 2'
for state in 'selinux enforcing' 'apparmor profile'; do	# no policy, nothing is loaded
	take "$state" && said 'no, the kernel does not take it: No such file or directory' && said 'sys/getppid	user	.*exit status 2'
done
take 'secomp allow' && die "a job with a state that is none"
grep -q 'no such state, or too many' "$results/text" || die "the job does not say why"
