/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_CONFIG_SYSCTL_H
#define HB_CONFIG_SYSCTL_H

/*
 * sysctl_setting - "vm.swappiness=33" or "vm/swappiness=33" as "vm/swappiness=33": a path below /proc/sys and its
 * value. As in sysctl(8) the first separator says which of the two is one: "net/ipv4/conf/eth0.1/x" and
 * "net.ipv4.conf.eth0/1.x" are the same. Fresh memory; NULL without memory
 */
char *sysctl_setting(const char *text);

#endif
