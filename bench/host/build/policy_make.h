/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_BUILD_POLICY_MAKE_H
#define HB_BUILD_POLICY_MAKE_H

struct build_run;

#define POLICY_SELINUX "selinux.policy"
#define POLICY_APPARMOR "apparmor.policy"

/*
 * policy_make - what the security modules of a finished kernel are to load, into r->module; see bench/guest/state_*.c
 * For SELinux what the kernel's own scripts/selinux/mdp writes for it, compiled by checkpolicy; for AppArmor one
 * profile of ours, compiled by apparmor_parser. A module that the kernel does not have gets none; nor does one whose
 * compiler is not there or fails, which the build's log says: most who build such a kernel want no policy.
 * @r       in  with obj and module, which the sandbox shows as /build and /build/hbk
 * Errors   -errno after printing
 */
int policy_make(struct build_run *r);

#endif
