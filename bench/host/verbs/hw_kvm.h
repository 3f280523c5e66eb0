/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_VERBS_HW_KVM_H
#define HB_VERBS_HW_KVM_H

/*
 * hw_kvm_trial - does a small guest run on /dev/kvm, with this host's own processor, within some seconds?
 * A /dev/kvm that is there may be a software's, which cannot set up what a processor has.
 * Returns  NULL, it does; else why not, in one line, in fresh memory
 */
char *hw_kvm_trial(void);

#endif
