# SPDX-License-Identifier: GPL-2.0-only
# Every 16 bytes of memory and every pointer carry a tag, which the processor compares (MTE). A fault comes at once (sync), at the
# kernel's next check, such as its exit (async), or at once for reads only (asymm). The machine has to have it: tcg_mte.machine.
# The first two arms boot with QEMU 7.2 too; the others need 8.0 or later, for 7.2 looks for a tag in the wrong place. Booted
# with 10.0: results/published/kasan_tags-arm64.
[feature]
summary   = memory tags that the processor checks (hardware KASAN)
since     = 5.11
aka       = KASAN_HW_TAGS MTE
arch      = arm64
crosses   = every allocation and free, whose memory is tagged; loads and stores are checked without an instruction
source    = lib/Kconfig.kasan, KASAN_HW_TAGS; Documentation/dev-tools/kasan.rst
near_zero = null/empty call/leaf_none
figure    = sync time 50 % | local loopback, a real processor with MTE, 2022-12 | patch series of 2022-12
figure    = sync time 20 % | local loopback, every tenth page allocation, a real processor with MTE, 2022-12 | patch series of 2022-12
figure    = sync time 3 % | boot and others in QEMU, emulation of tags left out, 2020-11 | patch series of 2020-11
figure    = sync time 40 % | boot and others in QEMU, emulation of tags left out, mode full of then against its mode prod, 2020-11 | patch series of 2020-11
figure    = sync memory 30 % | the same | patch series of 2020-11

[absent]
CONFIG_KASAN = n
CONFIG_ARM64_TAGGED_ADDR_ABI = y
CONFIG_ARM64_MTE = y
prove     = symbol kasan_init_hw_tags absent
prove     = dmesg detected: Memory Tagging Extension
prove     = lkdtm SLAB_LINEAR_OVERFLOW survives

[absent x86_64]
unavailable = KASAN_HW_TAGS depends on HAVE_ARCH_KASAN_HW_TAGS (lib/Kconfig.kasan), which arch/x86/Kconfig does not select

[off]					# built in, switched off: static branches remain
CONFIG_KASAN = y
CONFIG_KASAN_GENERIC = n
CONFIG_KASAN_HW_TAGS = y
CONFIG_ARM64_TAGGED_ADDR_ABI = y
CONFIG_ARM64_MTE = y
implies   = CONFIG_STACKDEPOT CONFIG_STACKDEPOT_MAX_FRAMES CONFIG_STACKTRACE CONFIG_STACKDEPOT_ALWAYS_INIT CONFIG_KASAN_VMALLOC
cmdline   = kasan=off
prove     = symbol kasan_init_hw_tags present
prove     = !dmesg KernelAddressSanitizer initialized
prove     = lkdtm SLAB_LINEAR_OVERFLOW survives

[sync]
image     = off
cmdline   = kasan=on kasan.mode=sync
prove     = dmesg KernelAddressSanitizer initialized \(hw-tags, mode=sync
prove     = lkdtm SLAB_LINEAR_OVERFLOW caught
prove     = lkdtm READ_AFTER_FREE caught

[async]
image     = off
cmdline   = kasan=on kasan.mode=async
prove     = dmesg KernelAddressSanitizer initialized \(hw-tags, mode=async
prove     = lkdtm SLAB_LINEAR_OVERFLOW caught

[asymm]
image     = off
cmdline   = kasan=on kasan.mode=asymm
prove     = dmesg KernelAddressSanitizer initialized \(hw-tags, mode=asymm
prove     = lkdtm READ_AFTER_FREE caught
