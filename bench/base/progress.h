/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_BASE_PROGRESS_H
#define HB_BASE_PROGRESS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * One line about long work, on standard error: done/total, time left by the durations so far, what
 * runs now. On a terminal the line is rewritten; on a pipe each finished piece prints one line, and where none is for
 * a minute a line says what runs.
 * One at a time; all calls from one thread.
 */
struct progress {
	const char *what;	/* "boot", "build": the line's first word; borrowed */
	size_t done, total;
	uint64_t start_ns;
	uint64_t drawn_ns;	/* when the last line was drawn */
	size_t width;		/* of the line that stands there; 0 = none */
	bool tty;
	char now[96];		/* what runs */
};

/* progress_begin - @total pieces of work are to come; prints nothing yet */
void progress_begin(struct progress *p, const char *what, size_t total);

/* progress_now - what runs from here on (printf); redraws the terminal's line */
void progress_now(struct progress *p, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

/* progress_step - one piece is finished; the text (printf) says which and how it went */
void progress_step(struct progress *p, const char *fmt, ...) __attribute__((format(printf, 2, 3)));

/* progress_tick - redraw the time left, at most twice a second, on a pipe once a minute; cheap, call it from on_tick */
void progress_tick(struct progress *p);

/* progress_hide - take the line away, so that something else can be printed; the next call redraws */
void progress_hide(struct progress *p);

/* progress_end - take the line away for good */
void progress_end(struct progress *p);

/* progress_left - seconds left by the pace so far; negative = not known yet (nothing done) */
double progress_left(size_t done, size_t total, double elapsed_s);

#endif
