/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_MACHINE_KVM_TRIAL_H
#define HB_MACHINE_KVM_TRIAL_H

/*
 * kvm_lacks - does a small guest run on /dev/kvm, with this host's own processor, within some seconds?
 * A /dev/kvm that is there may be a software's, which cannot set up what a processor has.
 * @fix     out  the command that mends it, or NULL; borrowed
 * Returns  NULL, it does; else why not, in one line, in fresh memory
 */
char *kvm_lacks(const char **fix);

#endif
