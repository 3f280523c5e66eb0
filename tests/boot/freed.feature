# SPDX-License-Identifier: GPL-2.0-only
# for freed.sh: no feature, a difference of known size in a function that many operations call
[feature]
summary = 11 no-ops in kfree(), put there by a patch
arch    = x86_64 arm64
crosses = kfree()

[off]
prove   = config CONFIG_STACKPROTECTOR=n

[on]
patch   = freed.patch
prove   = config CONFIG_STACKPROTECTOR=n
