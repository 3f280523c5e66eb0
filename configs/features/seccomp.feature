# SPDX-License-Identifier: GPL-2.0-only
# A process carries filters, programs that decide over each of its system calls. Arms differ in the filter that the cases'
# processes carry. One that looks at nothing but the call's number runs once for each number, when it is installed: since
# 5.11 the kernel remembers what is always allowed, and its length costs nothing. The arms arg_* look at an argument first,
# and so run at every call: their line over the number of comparisons is the cost of a filter.
[feature]
summary   = refuse system calls by a filter that a process carries
since     = 3.5
aka       = SECCOMP_FILTER
arch      = x86_64 arm64
crosses   = every system call of a process that has a filter; fork and exit, which count its users
source    = Documentation/userspace-api/seccomp_filter.rst
near_zero = null/empty call/leaf_none
figure    = allow time no figure | any | Documentation/userspace-api/seccomp_filter.rst names none

[absent]
CONFIG_SECCOMP = n
prove     = symbol prctl_set_seccomp absent
prove     = user getppid answers
prove     = user personality answers

[none]					# built in, no filter
CONFIG_SECCOMP = y
CONFIG_SECCOMP_FILTER = y
CONFIG_BPF_JIT = y
implies   = CONFIG_BPF_JIT_DEFAULT_ON CONFIG_EXECMEM
prove     = symbol prctl_set_seccomp present
prove     = file /proc/self/status ^Seccomp:.0$
prove     = user getppid answers
prove     = user personality answers

[none 6.12]				# what the entry calls where a task has a filter
prove     = calls __secure_computing some

[none 7.3]
prove     = calls __seccomp_permit_syscall some

[allow]
image     = none
guest     = seccomp allow
prove     = user getppid answers
prove     = user personality answers

[linear_10]
image     = none
guest     = seccomp linear 10
dose      = by_number_linear 10
prove     = user getppid answers
prove     = user personality answers

[linear_100]
image     = none
guest     = seccomp linear 100
dose      = by_number_linear 100
prove     = user getppid answers
prove     = user personality answers

[linear_300]
image     = none
guest     = seccomp linear 300
dose      = by_number_linear 300
prove     = user getppid answers
prove     = user personality answers

[tree_10]
image     = none
guest     = seccomp tree 10
dose      = by_number_tree 4
prove     = user getppid answers
prove     = user personality answers

[tree_100]
image     = none
guest     = seccomp tree 100
dose      = by_number_tree 7
prove     = user getppid answers
prove     = user personality answers

[tree_300]
image     = none
guest     = seccomp tree 300
dose      = by_number_tree 9
prove     = user getppid answers
prove     = user personality answers

[arg_0]					# no comparison
image     = none
guest     = seccomp linear 0 argument
prove     = user getppid answers
prove     = user personality answers

[arg_linear_10]
image     = none
guest     = seccomp linear 10 argument
dose      = linear 10
prove     = user getppid answers
prove     = user personality answers

[arg_linear_100]
image     = none
guest     = seccomp linear 100 argument
dose      = linear 100
prove     = user getppid answers
prove     = user personality answers

[arg_linear_300]
image     = none
guest     = seccomp linear 300 argument
dose      = linear 300
prove     = user getppid answers
prove     = user personality answers

[arg_tree_10]
image     = none
guest     = seccomp tree 10 argument
dose      = tree 4
prove     = user getppid answers
prove     = user personality answers

[arg_tree_100]
image     = none
guest     = seccomp tree 100 argument
dose      = tree 7
prove     = user getppid answers
prove     = user personality answers

[arg_tree_300]
image     = none
guest     = seccomp tree 300 argument
dose      = tree 9
prove     = user getppid answers
prove     = user personality answers

[nojit_allow]					# by the interpreter
image     = none
sysctl    = net.core.bpf_jit_enable=0
guest     = seccomp allow
prove     = user getppid answers
prove     = user personality answers

[nojit_arg_0]
image     = none
sysctl    = net.core.bpf_jit_enable=0
guest     = seccomp linear 0 argument
prove     = user getppid answers
prove     = user personality answers

[nojit_arg_linear_10]
image     = none
sysctl    = net.core.bpf_jit_enable=0
guest     = seccomp linear 10 argument
dose      = interpreted_linear 10
prove     = user getppid answers
prove     = user personality answers

[nojit_arg_linear_100]
image     = none
sysctl    = net.core.bpf_jit_enable=0
guest     = seccomp linear 100 argument
dose      = interpreted_linear 100
prove     = user getppid answers
prove     = user personality answers

[nojit_arg_linear_300]
image     = none
sysctl    = net.core.bpf_jit_enable=0
guest     = seccomp linear 300 argument
dose      = interpreted_linear 300
prove     = user getppid answers
prove     = user personality answers

[nojit_arg_tree_10]
image     = none
sysctl    = net.core.bpf_jit_enable=0
guest     = seccomp tree 10 argument
dose      = interpreted_tree 4
prove     = user getppid answers
prove     = user personality answers

[nojit_arg_tree_100]
image     = none
sysctl    = net.core.bpf_jit_enable=0
guest     = seccomp tree 100 argument
dose      = interpreted_tree 7
prove     = user getppid answers
prove     = user personality answers

[nojit_arg_tree_300]
image     = none
sysctl    = net.core.bpf_jit_enable=0
guest     = seccomp tree 300 argument
dose      = interpreted_tree 9
prove     = user getppid answers
prove     = user personality answers

[blinded_arg_linear_300]					# constants are hidden in what the compiler makes
image     = none
sysctl    = net.core.bpf_jit_harden=2
guest     = seccomp linear 300 argument
prove     = user getppid answers
prove     = user personality answers

[errno]					# sys/getppid is a call that is refused
image     = none
guest     = seccomp errno getppid
prove     = user getppid refused
prove     = user personality answers

[kill]
image     = none
guest     = seccomp kill personality
prove     = user getppid answers
prove     = user personality killed

[notify]
image     = none
guest     = seccomp notify personality
prove     = user getppid answers
