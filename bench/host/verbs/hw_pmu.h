/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_VERBS_HW_PMU_H
#define HB_VERBS_HW_PMU_H

/*
 * hw_pmu - does this host count instructions for us?
 * @why  out  what libpfm4 and the kernel say; owned by the caller; never NULL
 * @fix  out  the command that changes that, or NULL
 * Returns 1 yes, 0 no
 */
int hw_pmu(char **why, const char **fix);

#endif
