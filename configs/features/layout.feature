# SPDX-License-Identifier: GPL-2.0-only
# No mechanism: one kernel whose last link takes code and data in other orders. What differs between these arms is what
# the place of a function or a variable is worth, and what a difference of a mechanism has to exceed.
[feature]
summary = the same kernel with its functions and variables in other places
arch    = x86_64 arm64
crosses = nothing: every function is the same, somewhere else

[base]
prove   = config CONFIG_LTO_NONE=y

[order_1]
link_order = 1
prove   = functions moved-from base

[order_2]
link_order = 2
prove   = functions moved-from base
prove   = functions moved-from order_1

[order_3]
link_order = 3
prove   = functions moved-from base
prove   = functions moved-from order_2

[order_4]
link_order = 4
prove   = functions moved-from base
prove   = functions moved-from order_3
