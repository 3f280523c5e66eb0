#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# lava.sh: the boots of three blocks as jobs of LAVA, which its own dispatcher runs on a device of QEMU; their logs, in every form, become
# verdicts, and what is damaged is refused. By hand: it needs lava-run (lava-dispatcher and qemu-system-x86 of Debian 12), here or in
# a chroot with /proc and /dev/pts, LAVA_ROOT
. tests/boot/lib.sh
root=${LAVA_ROOT:-}; p=tests/boot/lava.plan; work=$(mktemp -d "$root/tmp/hardbench-XXXXXX"); in=${work#"$root"}
trap 'rm -rf "$results" "$work"' EXIT
lava() { hb lava $p --to "$work/jobs/" --url "file://$in/jobs/" --device-type qemu "$@"; }
# run JOB: its log as lava-run writes it
run() { ${root:+chroot "$root"} lava-run --job-id 1 --output-dir "$in/out" --device "$in/device" "$in/jobs/$1.yaml" >"$work/$1.log" 2>&1; }
cannot 'no kernel yet' lava
hb build $p || die "no kernel"
cannot 'expected --to' hb lava $p --to "$work/jobs"
cannot 'expected a URL' lava --dtb here
cannot 'expected one of qemu' lava --method floppy
cannot 'boots its own kernels' hb lava aa --to "$work/jobs" --url http://h --device-type qemu
lava --dry-run | grep -c '^job ' | grep -qx 6 || die "not six jobs to be made"
[ ! -e "$work/jobs" ] && [ -z "$(ls -A "$work")" ] || die "something was written"
lava --tag a --context machine=pc || die "no jobs"
cannot 'File exists' lava
cp tests/boot/lava.device "$work/device"
for j in "$work"/jobs/*.yaml; do run "$(basename "$j" .yaml)" || { tail -n 5 "$work"/*.log; die "$j"; }; done
set -- "$work"/x86_64-*.log
[ "$(grep -l '"case": "hardbench_runner".*"result": "pass"' "$@" | wc -l)" = 6 ] || die "not six results"
for f in "$1" "$2"; do sed -i 's/^/- /' "$f"; done	# as a server keeps it; and as lavacli prints it
sed -i -n 's/^{"dt": "\([^"]*\)", "lvl": "target", "msg": "\(.*\)"}$/\1 \2/p' "$3"
sed '/HBL 7 /d' "$1" >"$work/less"; sed '/HBL 7 /s/\(.*\)A/\1B/' "$3" >"$work/other"; sed '/HBL 7 /q' "$4" >"$work/cut"
cannot 'line 8 of the records, where line 7 is to be' hb collect $p "$work/less"
cannot 'line 7 of the records is damaged' hb collect $p "$work/other"
cannot 'it ends before line 8' hb collect $p "$work/cut"
sed 's,^- ,,' "$1" >"$work/twice"; cannot 'the same records as' hb collect $p "$1" "$work/twice"
sed '/ramdisk:/,/image_arg/d' "$work/jobs/$(basename "$4" .log).yaml" >"$work/jobs/panic.yaml"
run panic; grep -q '"case": "job".*"result": "fail"' "$work/panic.log" || die "a kernel without an initramfs passed"
cannot 'no records in it' hb collect $p "$work/panic.log"
hb collect $p "$@" && hb collect $p "$@" | grep -q '^0 boots taken in' || die "not taken in, or twice"
hb analyze $p && hb report $p || die "analyze, report"
grep -q 'emulated, which is no time' "$results"/analyze/*/facts.csv || die "an emulator's times pass for times"
[ "$(rows "$(ls "$results"/analyze/*/verdicts.csv)" '$c["metric"] == "ns" && $c["n_blocks"] == 3')" = 3 ] || die "not three cases in three blocks"
