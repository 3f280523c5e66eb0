# SPDX-License-Identifier: GPL-2.0-only
# Every access to memory is checked against a shadow that says what may be touched: by a call, or inline; or against the tag that the
# memory has and the pointer has to have.
# On arm64 configured (build --check), not booted yet: its proofs have not been tried there.
[feature]
summary   = check every access to memory (KASAN in software)
since     = 4.0
arch      = x86_64 arm64
crosses   = every load and store; every allocation and free
source    = lib/Kconfig.kasan, KASAN_GENERIC, KASAN_OUTLINE, KASAN_INLINE and KASAN_SW_TAGS
near_zero = null/empty
figure    = outline time 200 % | any: three times as long | lib/Kconfig.kasan, KASAN_GENERIC
figure    = outline memory no figure | an eighth of all memory, and about 50 % of what is allocated | lib/Kconfig.kasan, KASAN_GENERIC
figure    = inline time no figure | some workloads twice as fast as by calls | lib/Kconfig.kasan, KASAN_INLINE
figure    = sw_tags memory no figure | a sixteenth of all memory, and about 20 % of what is allocated | lib/Kconfig.kasan, KASAN_SW_TAGS

[absent]
CONFIG_KASAN = n
CONFIG_SLUB_DEBUG = y			# KASAN needs it: so that it is no part of the difference
prove     = symbol __asan_load8 absent
prove     = lkdtm SLAB_LINEAR_OVERFLOW survives
prove     = lkdtm READ_AFTER_FREE survives

[outline]
CONFIG_KASAN = y
CONFIG_SLUB_DEBUG = y
CONFIG_KASAN_GENERIC = y
CONFIG_KASAN_OUTLINE = y
CONFIG_KASAN_VMALLOC = y
implies   = CONFIG_CONSTRUCTORS CONFIG_KASAN_SHADOW_OFFSET CONFIG_STACKDEPOT_ALWAYS_INIT CONFIG_KASAN_STACK
prove     = dmesg KernelAddressSanitizer initialized
prove     = calls __asan_load8_noabort some
prove     = lkdtm SLAB_LINEAR_OVERFLOW caught
prove     = lkdtm READ_AFTER_FREE caught

[inline]
CONFIG_KASAN = y
CONFIG_SLUB_DEBUG = y
CONFIG_KASAN_GENERIC = y
CONFIG_KASAN_INLINE = y
CONFIG_KASAN_VMALLOC = y
implies   = CONFIG_CONSTRUCTORS CONFIG_KASAN_SHADOW_OFFSET CONFIG_STACKDEPOT_ALWAYS_INIT CONFIG_KASAN_STACK
prove     = dmesg KernelAddressSanitizer initialized
prove     = calls __asan_report_load8_noabort some
prove     = lkdtm SLAB_LINEAR_OVERFLOW caught
prove     = lkdtm READ_AFTER_FREE caught

[sw_tags]				# a tag in every pointer's top byte, compared with that of the memory, inline
CONFIG_KASAN = y
CONFIG_SLUB_DEBUG = y
CONFIG_KASAN_GENERIC = n
CONFIG_KASAN_SW_TAGS = y
CONFIG_KASAN_INLINE = y
CONFIG_KASAN_VMALLOC = y
implies   = CONFIG_CONSTRUCTORS CONFIG_KASAN_SHADOW_OFFSET CONFIG_STACKDEPOT_ALWAYS_INIT CONFIG_KASAN_STACK
prove     = dmesg KernelAddressSanitizer initialized \(sw-tags
prove     = insn vmlinux ^brk .0x9[0-9a-f][0-9a-f]$ some
prove     = lkdtm SLAB_LINEAR_OVERFLOW caught
prove     = lkdtm READ_AFTER_FREE caught

[sw_tags x86_64]
unavailable = KASAN_SW_TAGS exists on arm64 only (arch/x86/Kconfig has no HAVE_ARCH_KASAN_SW_TAGS)

[sw_tags clang]
implies   = CONFIG_HAVE_CFI_ICALL_NORMALIZE_INTEGERS_RUSTC CONFIG_CC_HAS_KASAN_MEMINTRINSIC_PREFIX

[outline x86_64]
implies   = CONFIG_CC_HAS_NAMED_AS_FIXED_SANITIZERS CONFIG_USE_X86_SEG_SUPPORT CONFIG_GENERIC_CSUM

[inline x86_64]
implies   = CONFIG_CC_HAS_NAMED_AS_FIXED_SANITIZERS CONFIG_USE_X86_SEG_SUPPORT CONFIG_GENERIC_CSUM
