# SPDX-License-Identifier: GPL-2.0-only
# Security modules: who is asked at the hooks of the kernel. All arms but the first are one kernel, which lsm= tells whom it asks.
[feature]
summary   = ask security modules whether an access is allowed
since     = 2.6
arch      = x86_64 arm64
crosses   = every hook: open, stat, read, write, fork, exec, sockets, signals, memory maps
source    = Documentation/admin-guide/LSM/index.rst; Documentation/admin-guide/kernel-parameters.txt, lsm=, lockdown=
near_zero = null/empty sys/getppid
figure    = integrity time no figure | any | security/lockdown/Kconfig names none

[absent]
CONFIG_SECURITY = n
prove     = symbol security_file_open absent

[built]					# the kernel of the other arms: only capabilities are asked
CONFIG_SECURITY = y
CONFIG_SECURITYFS = y
CONFIG_SECURITY_NETWORK = y
CONFIG_SECURITY_PATH = y
CONFIG_AUDIT = y
CONFIG_SECURITY_YAMA = y
CONFIG_SECURITY_LOCKDOWN_LSM = y
CONFIG_MODULE_SIG = y
CONFIG_MODULE_SIG_ALL = n
CONFIG_MODULE_SIG_KEY = ""
CONFIG_SECURITY_LANDLOCK = y
CONFIG_SECURITY_SELINUX = y
CONFIG_SECURITY_SELINUX_DEVELOP = y
CONFIG_SECURITY_APPARMOR = y
CONFIG_DEVMEM = y
CONFIG_LSM = ""
implies   = CONFIG_*
cmdline   = lsm=capability
prove     = file /sys/kernel/security/lsm ^capability$
prove     = user trace_nobody traced
prove     = user dev_mem opens

[sig_enforce]				# modules without a signature are refused, by no security module
image     = built
cmdline   = lsm=capability module.sig_enforce=1
prove     = file /sys/kernel/security/lsm ^capability$
prove     = dmesg Loading of unsigned module is rejected

[yama]					# a kernel of Debian's has it off until it is told
image     = built
cmdline   = lsm=yama
sysctl    = kernel.yama.ptrace_scope=1
prove     = file /sys/kernel/security/lsm ^capability,yama$
prove     = user trace_nobody refused

[lockdown]				# asked, and locks nothing
image     = built
cmdline   = lsm=lockdown
prove     = file /sys/kernel/security/lsm ^capability,lockdown$
prove     = file /sys/kernel/security/lockdown ^\[none\] integrity confidentiality$
prove     = user dev_mem opens

[integrity]				# modules without a signature are refused, hardbench's own among them
image     = built
cmdline   = lsm=lockdown lockdown=integrity
prove     = file /sys/kernel/security/lsm ^capability,lockdown$
prove     = file /sys/kernel/security/lockdown ^none \[integrity\] confidentiality$
prove     = dmesg Lockdown: .*unsigned module loading is restricted
prove     = user dev_mem refused

[confidentiality]
image     = built
cmdline   = lsm=lockdown lockdown=confidentiality
prove     = file /sys/kernel/security/lsm ^capability,lockdown$
prove     = file /sys/kernel/security/lockdown ^none integrity \[confidentiality\]$
prove     = dmesg Lockdown: .*unsigned module loading is restricted
prove     = user dev_mem refused

[landlock]				# one rule; landlock.feature has more
image     = built
cmdline   = lsm=landlock
guest     = landlock rules 1
prove     = file /sys/kernel/security/lsm ^capability,landlock$

[selinux_idle]				# without a policy
image     = built
cmdline   = lsm=selinux
prove     = file /sys/kernel/security/lsm ^capability,selinux$

[selinux_permissive]
image     = built
cmdline   = lsm=selinux
guest     = selinux permissive
prove     = file /sys/kernel/security/lsm ^capability,selinux$

[selinux]
image     = built
cmdline   = lsm=selinux
guest     = selinux enforcing
prove     = file /sys/kernel/security/lsm ^capability,selinux$

[apparmor_idle]				# no process has a profile
image     = built
cmdline   = lsm=apparmor
prove     = file /sys/kernel/security/lsm ^capability,apparmor$
prove     = dmesg AppArmor initialized

[apparmor]
image     = built
cmdline   = lsm=apparmor
guest     = apparmor profile
prove     = file /sys/kernel/security/lsm ^capability,apparmor$

[stack_selinux]				# in the order of Fedora
image     = built
cmdline   = lsm=lockdown,yama,selinux,landlock
guest     = selinux enforcing
prove     = file /sys/kernel/security/lsm ^capability,lockdown,yama,selinux,landlock$

[stack_apparmor]			# in the order of Debian
image     = built
cmdline   = lsm=landlock,lockdown,yama,apparmor
guest     = landlock rules 1
guest     = apparmor profile
prove     = file /sys/kernel/security/lsm ^capability,landlock,lockdown,yama,apparmor$
