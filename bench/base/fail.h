/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_BASE_FAIL_H
#define HB_BASE_FAIL_H

/*
 * fail - print one line "hardbench: ..." on standard error and hand the code back
 * @err   in  negative errno; its text is appended when @err is an errno below 0 and not -EINVAL
 *            (-EINVAL stands for "the text says it all": bad input of any kind)
 * Use    return fail(-errno, "open %s", path);  callers return the code and print nothing more
 */
int fail(int err, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

/*
 * Why something could not be done, for a caller that keeps it: as evidence it must not depend on what else was printed.
 * Zeroed before use, reason_release() it.
 */
struct reason { char *text; };	/* owned; NULL = none was given, and whoever failed has printed why */

/*
 * because - put a reason into words and hand the code back; prints nothing. A second one replaces the first
 * Use    return because(why, -EINVAL, "%s: no such option", name);  who decides prints: reason_print(why, err)
 */
int because(struct reason *why, int err, const char *fmt, ...) __attribute__((format(printf, 3, 4)));

/* reason_print - print the reason of @err, if one was given, as fail() does; returns @err */
int reason_print(const struct reason *why, int err);
void reason_release(struct reason *why);

/* note - one line on standard error that is no error (a warning, a thing done); never fails */
void note(const char *fmt, ...) __attribute__((format(printf, 1, 2)));

/* exit statuses of every verb: done; done and the answer is no; it, or a part of it, could not be done */
enum { EXIT_DONE = 0, EXIT_NO = 1, EXIT_CANNOT = 2 };

#endif
