# SPDX-License-Identifier: GPL-2.0-only
# A module carries a signature, which the kernel checks before it reads anything else of it. The key is hardbench's own,
# kmod/hardbench.pem: RSA of 4096 bits, as the kernel's build draws one, so that kernels and counts are everybody's.
[feature]
summary   = check the signature of a module before it is loaded
since     = 3.7
arch      = x86_64 arm64
crosses   = loading a module, and nothing else
source    = kernel/module/Kconfig, MODULE_SIG; Documentation/admin-guide/module-signing.rst
near_zero = null/empty sys/getppid mod/load_unsigned
figure    = on time no figure | any | kernel/module/Kconfig, MODULE_SIG names none

[off]					# tainted: 4096 is a module from outside of the tree, 8192 one without a signature
CONFIG_MODULE_SIG = n
prove     = symbol mod_verify_sig absent
prove     = user module_unsigned loaded
prove     = file /proc/sys/kernel/tainted ^4096$

[on]					# a module without a signature, or of an unknown key, is loaded and taints the kernel
CONFIG_MODULE_SIG = y
CONFIG_MODULE_SIG_ALL = n
CONFIG_MODULE_SIG_SHA512 = y
CONFIG_MODULE_SIG_KEY = "hardbench.pem"
implies   = CONFIG_*
prove     = file /sys/module/module/parameters/sig_enforce ^N$
prove     = symbol mod_verify_sig present
prove     = dmesg Loaded X.509 cert 'hardbench: key of measured kernels
prove     = user module_signed loaded
prove     = user module_unsigned loaded
prove     = file /proc/sys/kernel/tainted ^12288$
prove     = user module_damaged refused
prove     = user module_changed refused

[on 6.12]				# Debian's looks its SHA-256 up in a list of hashes that are refused, whatever was signed
CONFIG_CRYPTO_SHA256 = y

[enforced]				# the kernel of on, told by a parameter
image     = on
cmdline   = module.sig_enforce=1
prove     = file /sys/module/module/parameters/sig_enforce ^Y$
prove     = user module_signed loaded
prove     = user module_unsigned refused
prove     = file /proc/sys/kernel/tainted ^4096$
prove     = user module_damaged refused
prove     = user module_changed refused

[forced]				# not to be switched off
CONFIG_MODULE_SIG = y
CONFIG_MODULE_SIG_FORCE = y
CONFIG_MODULE_SIG_ALL = n
CONFIG_MODULE_SIG_SHA512 = y
CONFIG_MODULE_SIG_KEY = "hardbench.pem"
implies   = CONFIG_*
prove     = file /sys/module/module/parameters/sig_enforce ^Y$
prove     = symbol mod_verify_sig present
prove     = user module_signed loaded
prove     = user module_unsigned refused
prove     = file /proc/sys/kernel/tainted ^4096$
prove     = user module_damaged refused
prove     = user module_changed refused

[forced 6.12]
CONFIG_CRYPTO_SHA256 = y

[sha256]				# as on, with another hash
CONFIG_MODULE_SIG = y
CONFIG_MODULE_SIG_ALL = n
CONFIG_MODULE_SIG_SHA256 = y
CONFIG_MODULE_SIG_KEY = "hardbench.pem"
implies   = CONFIG_*
prove     = file /sys/module/module/parameters/sig_enforce ^N$
prove     = symbol mod_verify_sig present
prove     = config CONFIG_MODULE_SIG_HASH="sha256"
prove     = user module_signed loaded
prove     = user module_unsigned loaded
prove     = file /proc/sys/kernel/tainted ^12288$
prove     = user module_damaged refused
prove     = user module_changed refused
