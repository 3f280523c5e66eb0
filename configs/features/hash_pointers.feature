# SPDX-License-Identifier: GPL-2.0-only
# %p prints a hash of the pointer, keyed at boot, so that no address leaves the kernel by a message or a file.
[feature]
summary   = print pointers as keyed hashes
since     = 4.15
arch      = x86_64 arm64
crosses   = each pointer that is printed by %p, and by %pK where kptr_restrict is 0
source    = Documentation/core-api/printk-formats.rst; Documentation/admin-guide/kernel-parameters.txt, no_hash_pointers
near_zero = null/empty sys/getppid fmt/number fmt/plain proc/kallsyms

[plain]
cmdline   = no_hash_pointers
prove     = symbol no_hash_pointers present
prove     = dmesg This system shows unhashed kernel memory addresses
prove     = user socket_pointer plain

[hashed]				# the kernel's own default
image     = plain
prove     = symbol no_hash_pointers present
prove     = !dmesg This system shows unhashed kernel memory addresses
prove     = user socket_pointer hashed
