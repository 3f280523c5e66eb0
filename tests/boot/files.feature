# SPDX-License-Identifier: GPL-2.0-only
# No feature: what this machine runs under two names, and with a cost that the runner plants.
[feature]
summary = the kernel that is running, twice, and with a wait
arch    = x86_64 arm64
crosses = nothing

[a]
prove   = file /proc/cmdline .

[b]
prove   = file /proc/cmdline .

[slow]
delay   = 100%
prove   = file /proc/cmdline .
