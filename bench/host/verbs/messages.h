/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_VERBS_MESSAGES_H
#define HB_VERBS_MESSAGES_H

#include <stdio.h>

/* messages_man - hardbench-messages(7) in roff */
void messages_man(FILE *f);

#endif
