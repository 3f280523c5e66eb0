/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_TRY_TRY_COMMIT_H
#define HB_TRY_TRY_COMMIT_H

/* try_commit - the commit of hardbench that this program was made from, "-dirty" behind it where files were changed;
 * "" where there was no repository */
extern const char try_commit[];

#endif
