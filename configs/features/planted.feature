# SPDX-License-Identifier: GPL-2.0-only
# No feature: a difference of known size, to show that it is found, in full, where it is.
[feature]
summary = 7 no-ops in getppid(2), put there by a patch
arch    = x86_64 arm64
crosses = getppid(2) and nothing else
planted = sys/getppid 7		# instructions per call, all of them in the function of the system call

[off]
prove   = config CONFIG_STACKPROTECTOR=n

[on]
patch   = planted.patch
prove   = config CONFIG_STACKPROTECTOR=n
