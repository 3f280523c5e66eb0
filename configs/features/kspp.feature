# SPDX-License-Identifier: GPL-2.0-only
# What the Kernel Self Protection Project recommends for the kernel's own code and memory, at once, as far as gcc has it. Left out
# is what forbids what a boot is measured by (loading modules, debugfs, /proc/config.gz), what hardware or QEMU decides (IOMMU,
# TPM, landing pads, shadow stacks, memory tags), where the kernel lies (RANDOMIZE_BASE and _MEMORY), and what only takes an interface
# away (LEGACY_VSYSCALL, LDISC_AUTOLOAD, SYN_COOKIES and the like).
[feature]
summary   = the recommended settings of the Kernel Self Protection Project
since     = 6.12
renamed   = CONFIG_GCC_PLUGIN_STACKLEAK CONFIG_KSTACK_ERASE 6.17
renamed   = stackleak_track_stack __sanitizer_cov_stack_depth 6.17
renamed   = CONFIG_RANDOM_KMALLOC_CACHES CONFIG_KMALLOC_PARTITION_CACHES 7.2
arch      = x86_64 arm64
crosses   = every function, allocation, free, copy and system call
source    = kernsec.org, Kernel Self Protection Project, Recommended Settings

[off]
prove     = calls __stack_chk_fail none
prove     = symbol __check_object_size absent
prove     = dmesg mem auto-init: stack:off, heap alloc:off, heap free:off

[off clang]
unavailable = asks for GCC_PLUGINS: without them KSTACK_ERASE needs a clang that knows -fsanitize-coverage-stack-depth-callback-min

[all]
# memory: what is written, executed, left behind
CONFIG_STRICT_KERNEL_RWX = y
CONFIG_STRICT_MODULE_RWX = y
CONFIG_DEBUG_WX = y
CONFIG_VMAP_STACK = y
CONFIG_INIT_ON_ALLOC_DEFAULT_ON = y
CONFIG_INIT_ON_FREE_DEFAULT_ON = y
CONFIG_INIT_STACK_NONE = n
CONFIG_INIT_STACK_ALL_ZERO = y
CONFIG_ZERO_CALL_USED_REGS = y
CONFIG_PAGE_TABLE_CHECK = y
CONFIG_PAGE_TABLE_CHECK_ENFORCED = y
# the heap
CONFIG_SLAB_MERGE_DEFAULT = n
CONFIG_SLAB_FREELIST_RANDOM = y
CONFIG_SLAB_FREELIST_HARDENED = y
CONFIG_SLAB_BUCKETS = y
CONFIG_KMALLOC_PARTITION_CACHES = y
CONFIG_SHUFFLE_PAGE_ALLOCATOR = y
CONFIG_KFENCE = y
CONFIG_KFENCE_SAMPLE_INTERVAL = 100
# what the compiler adds
CONFIG_STACKPROTECTOR = y
CONFIG_STACKPROTECTOR_STRONG = y
CONFIG_FORTIFY_SOURCE = y
CONFIG_UBSAN = y
CONFIG_UBSAN_TRAP = y
CONFIG_UBSAN_BOUNDS = y
CONFIG_UBSAN_SHIFT = n
CONFIG_UBSAN_BOOL = n
CONFIG_UBSAN_ENUM = n
CONFIG_GCC_PLUGINS = y
CONFIG_KSTACK_ERASE = y
CONFIG_RANDSTRUCT_FULL = y
CONFIG_MODVERSIONS = y
seed      = 1
# checks
CONFIG_HARDENED_USERCOPY = y
CONFIG_LIST_HARDENED = y
CONFIG_BUG_ON_DATA_CORRUPTION = y
CONFIG_SCHED_STACK_END_CHECK = y
CONFIG_DEBUG_NOTIFIERS = y
CONFIG_DEBUG_SG = y
CONFIG_DEBUG_VIRTUAL = y
# system calls and what they tell
CONFIG_RANDOMIZE_KSTACK_OFFSET = y
CONFIG_RANDOMIZE_KSTACK_OFFSET_DEFAULT = y
CONFIG_SECCOMP = y
CONFIG_SECCOMP_FILTER = y
CONFIG_SECURITY = y
CONFIG_SECURITY_YAMA = y
CONFIG_SECURITY_LANDLOCK = y
CONFIG_SECURITY_DMESG_RESTRICT = y
implies   = CONFIG_*
cmdline   = slab_nomerge page_alloc.shuffle=1 hardened_usercopy=on
sysctl    = kernel.kptr_restrict=2
sysctl    = kernel.dmesg_restrict=1
prove     = calls __stack_chk_fail some
prove     = calls __check_object_size some
prove     = calls __fortify_panic some
prove     = calls __list_add_valid_or_report some
prove     = calls __sanitizer_cov_stack_depth some
prove     = dmesg mem auto-init: stack:all\(zero\), heap alloc:on, heap free:on
prove     = layout differs-from off
prove     = effect slab_alloc zeroed
prove     = effect slab_order shuffled
prove     = effect slab_sites apart
prove     = effect registers zeroed
prove     = effect kstack_offset varies
prove     = effect stack erased
prove     = lkdtm CORRUPT_STACK_STRONG caught
prove     = lkdtm ARRAY_BOUNDS caught
prove     = lkdtm CORRUPT_LIST_ADD caught
prove     = lkdtm USERCOPY_SLAB_SIZE_TO caught
prove     = lkdtm FORTIFY_MEM_MEMBER caught

[all x86_64]
CONFIG_CPU_MITIGATIONS = y
CONFIG_MITIGATION_PAGE_TABLE_ISOLATION = y
cmdline   = slab_nomerge page_alloc.shuffle=1 hardened_usercopy=on pti=on

[all arm64]
CONFIG_ARM64_PTR_AUTH = y
CONFIG_ARM64_PTR_AUTH_KERNEL = y
