# SPDX-License-Identifier: GPL-2.0-only
# No feature: the same kernel under two names. Whatever is reported here is the instrument's own error.
[feature]
summary = the same kernel twice
arch    = x86_64 arm64
crosses = nothing

[a]
prove   = config CONFIG_STACKPROTECTOR=n

[b]
prove   = config CONFIG_STACKPROTECTOR=n
