# SPDX-License-Identifier: GPL-2.0-only
# A process restricts itself to files that its rulesets name. Arms differ in the rulesets that the cases' processes carry: more
# rules are a larger tree to look each folder of a path up in, more layers are more that have to allow it.
[feature]
summary   = let a process restrict which files it uses
since     = 5.13
arch      = x86_64 arm64
crosses   = what takes a path: open, rename, link, mkdir; every folder from the file up to the root is looked up
source    = Documentation/userspace-api/landlock.rst
near_zero = null/empty sys/getppid call/leaf_none

[absent]
CONFIG_SECURITY = n
prove     = symbol security_file_open absent
prove     = symbol landlock_merge_ruleset absent

[none]					# built in, no ruleset
CONFIG_SECURITY = y
CONFIG_SECURITY_LANDLOCK = y
CONFIG_LSM = "landlock"
implies   = CONFIG_SECURITY_PATH CONFIG_SECURITY_NETWORK CONFIG_SECURITYFS CONFIG_DEFAULT_SECURITY_DAC
prove     = symbol security_file_open present
prove     = symbol landlock_merge_ruleset present
prove     = dmesg landlock: Up and running

[rules_1]
image     = none
guest     = landlock rules 1
dose      = rules 1
dose      = layers 1
prove     = dmesg landlock: Up and running

[rules_10]
image     = none
guest     = landlock rules 10
dose      = rules 10
prove     = dmesg landlock: Up and running

[rules_100]
image     = none
guest     = landlock rules 100
dose      = rules 100
prove     = dmesg landlock: Up and running

[layers_4]
image     = none
guest     = landlock layers 4
dose      = layers 4
prove     = dmesg landlock: Up and running

[layers_16]
image     = none
guest     = landlock layers 16
dose      = layers 16
prove     = dmesg landlock: Up and running
