/* SPDX-License-Identifier: GPL-2.0-only */
/* What a job asks a guest for, beside its cases. */
#ifndef HB_RECORD_GUEST_ASKED_H
#define HB_RECORD_GUEST_ASKED_H

#include <stddef.h>

/*
 * guest_asked - how often a job asks for a piece of evidence
 * @job   in  its text: "evidence\tKIND[\tNAME]" and "after\tfile\tNAME" lines among others
 * @kind  in  as a record of it says: "config", "dmesg", "module", "file", "after", "missing"
 * @name  in  as well: what the guest read it from
 */
size_t guest_asked(const char *job, const char *kind, const char *name);

#endif
