# SPDX-License-Identifier: GPL-2.0-only
# No feature: costs of known size, for machines that are timed, to show that they are found and how large they seem.
[feature]
summary = a wait of 1 % and of 3 % of each batch, put there by the runner
arch    = x86_64 arm64
crosses = everything that is timed

[off]
prove   = config CONFIG_STACKPROTECTOR=n

[one]
image   = off
delay   = 1%
prove   = config CONFIG_STACKPROTECTOR=n

[three]
image   = off
delay   = 3%
prove   = config CONFIG_STACKPROTECTOR=n
