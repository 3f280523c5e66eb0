#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# metal-target.sh DIR [SUITE]: a machine to be entered by kexec, of Debian's own packages: DIR/disk (its root, with sshd and
# kexec-tools), DIR/vmlinuz, DIR/initrd, DIR/key to get in and DIR/host.pub to know it by. Made once; needs root and debootstrap.
set -eu
d=$1; suite=${2:-bookworm}; from=$PWD/tests/boot/target
[ ! -e "$d/made" ] || exit 0
rm -rf "$d"; mkdir -p "$d/initrd.d/bin" "$d/deb"
site=$(apt-get indextargets --format '$(SITE)' "Codename: $suite" | head -n 1)
debootstrap --variant=minbase --include=openssh-server,kexec-tools,iproute2,busybox-static "$suite" "$d/root" "$site" >"$d/log" 2>&1
kernel=$(apt-cache depends linux-image-cloud-amd64 | awk '/Depends: linux-image/ { print $2; exit }')
(cd "$d/deb" && apt-get -qq -o APT::Sandbox::User=root download "$kernel" 2>>../log && dpkg-deb -x ./*.deb .)
cp "$d"/deb/boot/vmlinuz-* "$d/vmlinuz"
# who may come in, and how it is known
ssh-keygen -q -t ed25519 -N '' -f "$d/key"
cut -d ' ' -f 1,2 "$d/root/etc/ssh/ssh_host_ed25519_key.pub" >"$d/host.pub"
mkdir -p -m 700 "$d/root/root/.ssh"; cp "$d/key.pub" "$d/root/root/.ssh/authorized_keys"
printf 'HostKey /etc/ssh/ssh_host_ed25519_key\nUsePAM no\nUseDNS no\nPrintMotd no\n' >"$d/root/etc/ssh/sshd_config"
cp "$from/init" "$d/root/sbin/init"
# what finds its disk
i=$d/initrd.d; mkdir "$i/proc" "$i/sys" "$i/dev" "$i/new"
cp "$d/root/bin/busybox" "$i/bin/"; cp "$from/init-disk" "$i/init"
for m in virtio_ring virtio virtio_pci_modern_dev virtio_pci_legacy_dev virtio_pci failover net_failover virtio_net virtio_blk; do
	echo $m >>"$i/modules"
	find "$d/deb/lib/modules" -name "$m.ko" -exec cp {} "$i/" \;
done
(cd "$i" && find . | ../root/bin/busybox cpio -o -H newc 2>>../log | gzip -1) >"$d/initrd"
mkfs.ext4 -q -d "$d/root" "$d/disk" 700M
rm -rf "$d/root" "$d/deb" "$i"
touch "$d/made"
