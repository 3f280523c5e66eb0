// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/progress.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "bench/base/clock.h"

#define SILENCE_NS 60000000000ull	/* on a pipe: whoever reads it should see that something goes on */

double progress_left(size_t done, size_t total, double elapsed_s)
{
	if (!done || done > total)
		return -1;
	return elapsed_s / done * (total - done);
}

void progress_begin(struct progress *p, const char *what, size_t total)
{
	memset(p, 0, sizeof(*p));
	p->what = what;
	p->total = total;
	p->start_ns = clock_now_ns();
	p->drawn_ns = p->start_ns;
	p->tty = isatty(STDERR_FILENO);
}

/* "1m05s" or "12s"; "" while nothing is known */
static void left_text(const struct progress *p, char *buf, size_t size)
{
	double left = progress_left(p->done, p->total, (clock_now_ns() - p->start_ns) / 1e9);
	unsigned int s = left + 0.5;

	buf[0] = 0;
	if (left < 0 || p->done == p->total)
		return;
	if (s >= 60)
		snprintf(buf, size, ", %um%02us left", s / 60, s % 60);
	else
		snprintf(buf, size, ", %us left", s);
}

static size_t columns(void)
{
	struct winsize w;

	return !ioctl(STDERR_FILENO, TIOCGWINSZ, &w) && w.ws_col > 20 ? w.ws_col : 80;
}

static void draw(struct progress *p)
{
	char left[48], line[256];
	size_t max = columns() - 1;
	int n;

	if (!p->tty)
		return;
	left_text(p, left, sizeof(left));
	n = snprintf(line, sizeof(line), "%s %zu/%zu%s  %s", p->what, p->done, p->total, left, p->now);
	if (n < 0)
		return;
	if ((size_t)n > sizeof(line) - 1)
		n = sizeof(line) - 1;
	if ((size_t)n > max)
		n = max;
	fprintf(stderr, "\r%.*s\033[K", n, line);
	fflush(stderr);
	p->width = n;
	p->drawn_ns = clock_now_ns();
}

void progress_now(struct progress *p, const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	vsnprintf(p->now, sizeof(p->now), fmt, ap);
	va_end(ap);
	draw(p);
}

void progress_step(struct progress *p, const char *fmt, ...)
{
	char text[160], left[48];
	va_list ap;

	p->done++;
	if (p->tty) {
		draw(p);
		return;
	}
	va_start(ap, fmt);
	vsnprintf(text, sizeof(text), fmt, ap);
	va_end(ap);
	left_text(p, left, sizeof(left));
	fprintf(stderr, "%s %zu/%zu%s  %s\n", p->what, p->done, p->total, left, text);
	p->drawn_ns = clock_now_ns();
}

/* nothing was finished for a minute: what is at work */
static void speak(struct progress *p)
{
	char left[48];

	if (clock_now_ns() - p->drawn_ns < SILENCE_NS || !*p->now)
		return;
	left_text(p, left, sizeof(left));
	fprintf(stderr, "%s %zu/%zu%s  %s\n", p->what, p->done, p->total, left, p->now);
	p->drawn_ns = clock_now_ns();
}

void progress_tick(struct progress *p)
{
	if (!p->tty)
		speak(p);
	else if (clock_now_ns() - p->drawn_ns > 500000000)
		draw(p);
}

void progress_hide(struct progress *p)
{
	if (!p->width)
		return;
	fputs("\r\033[K", stderr);
	fflush(stderr);
	p->width = 0;
}

void progress_end(struct progress *p)
{
	progress_hide(p);
}
