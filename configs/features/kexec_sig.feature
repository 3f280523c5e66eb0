# SPDX-License-Identifier: GPL-2.0-only
# A kernel that kexec_file_load(2) loads carries a signature. Every arm trusts hardbench's key, loads modules signed by it
# and has the same kernel to load, signed by it: the arms differ in who looks. Without MODULE_SIG nothing would turn on
# SYSTEM_DATA_VERIFICATION, which nobody can ask for and SIGNED_PE_FILE_VERIFICATION needs.
[feature]
summary   = check the signature of a kernel before kexec_file_load(2) takes it
since     = 3.17
arch      = x86_64 arm64
crosses   = loading a kernel for kexec, and nothing else
source    = kernel/Kconfig.kexec, KEXEC_SIG
near_zero = null/empty sys/getppid

[off]
CONFIG_KEXEC_FILE = y
CONFIG_KEXEC_SIG = n
CONFIG_MODULE_SIG = y
CONFIG_MODULE_SIG_ALL = n
CONFIG_MODULE_SIG_SHA512 = y
CONFIG_MODULE_SIG_KEY = "hardbench.pem"
prove     = symbol kexec_kernel_verify_pe_sig absent
prove     = user kexec_unsigned loaded
prove     = user kexec_damaged loaded
prove     = user kexec_signed loaded

[off x86_64]				# else the image cannot be loaded above 4 GiB, and no 64-bit image is taken that cannot
CONFIG_RELOCATABLE = y

[off arm64]				# an Image has the head of a PE file, and a signature, only with an EFI stub
CONFIG_EFI = y

[on]					# checked, and taken all the same: nothing but a lockdown would refuse it
CONFIG_KEXEC_FILE = y
CONFIG_KEXEC_SIG = y
CONFIG_SIGNED_PE_FILE_VERIFICATION = y
CONFIG_MODULE_SIG = y
CONFIG_MODULE_SIG_ALL = n
CONFIG_MODULE_SIG_SHA512 = y
CONFIG_MODULE_SIG_KEY = "hardbench.pem"
implies   = CONFIG_*
prove     = symbol kexec_kernel_verify_pe_sig present
prove     = user kexec_unsigned loaded
prove     = user kexec_damaged loaded
prove     = user kexec_changed loaded
prove     = user kexec_signed loaded

[on x86_64]
CONFIG_RELOCATABLE = y
CONFIG_KEXEC_BZIMAGE_VERIFY_SIG = y

[on arm64]
CONFIG_EFI = y
CONFIG_KEXEC_IMAGE_VERIFY_SIG = y

[forced]
CONFIG_KEXEC_FILE = y
CONFIG_KEXEC_SIG = y
CONFIG_KEXEC_SIG_FORCE = y
CONFIG_SIGNED_PE_FILE_VERIFICATION = y
CONFIG_MODULE_SIG = y
CONFIG_MODULE_SIG_ALL = n
CONFIG_MODULE_SIG_SHA512 = y
CONFIG_MODULE_SIG_KEY = "hardbench.pem"
implies   = CONFIG_*
prove     = symbol kexec_kernel_verify_pe_sig present
prove     = user kexec_unsigned refused
prove     = user kexec_damaged refused
prove     = user kexec_changed refused
prove     = user kexec_signed loaded

[forced x86_64]
CONFIG_RELOCATABLE = y
CONFIG_KEXEC_BZIMAGE_VERIFY_SIG = y

[forced arm64]
unavailable = arm64 cannot demand signatures of kernels by configuration (arch/arm64/Kconfig has no ARCH_SUPPORTS_KEXEC_SIG_FORCE)
