#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# a kernel that does not compile: the compiler's first error is shown, exit 2
. tests/boot/lib.sh
printf -- '---\n--- a/kernel/sys.c\n+++ b/kernel/sys.c\n@@ -985,6 +985,7 @@\n {\n \tint pid;\n \n+\tthis_is_no_c();\n' >"$results/bad.patch"
printf ' \trcu_read_lock();\n \tpid = task_tgid_vnr(rcu_dereference(current->real_parent));\n \trcu_read_unlock();\n' >>"$results/bad.patch"
sed "s|^patch .*|patch = $results/bad.patch|" configs/features/planted.feature >"$results/bad.feature"
sed "s|^feature .*|feature = $results/bad.feature|" tests/boot/fault.plan >"$results/bad.plan"
cannot 'this_is_no_c' out/hardbench --results "$results" build "$results/bad.plan" --arch x86_64
