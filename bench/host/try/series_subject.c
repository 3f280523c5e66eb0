// SPDX-License-Identifier: GPL-2.0-only
#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "bench/base/number.h"
#include "try/series.h"

/* "PATCH", "RFC", "v3", "2/7": one word of what is between [ and ] */
static void word(struct series_patch *p, const char *w, size_t len)
{
	const char *at = w;
	unsigned long long n, of;

	if (len > 1 && (*w == 'v' || *w == 'V') && isdigit((unsigned char)w[1])) {
		at++;
		n = number_lead(&at);
		if (at == w + len && n && n < 10000)
			p->version = (unsigned int)n;
		return;
	}
	n = number_lead(&at);
	if (at == w || *at != '/')
		return;
	w = ++at;
	of = number_lead(&at);
	if (at > w && n < 10000 && of < 10000) {
		p->nr = (unsigned int)n;
		p->of = (unsigned int)of;
	}
}

static void words(struct series_patch *p, const char *from, const char *to)
{
	while (from < to) {
		size_t len = strcspn(from, " \t,]");

		word(p, from, len);
		from += len + 1;
	}
}

void series_subject(struct series_patch *p)
{
	char *s = p->subject, *end;

	p->version = 1;
	for (;;) {
		s += strspn(s, " \t");
		if (!strncasecmp(s, "re:", 3) || !strncasecmp(s, "aw:", 3)) {
			p->reply = true;
			s += 3;
		} else if (!strncasecmp(s, "fwd:", 4)) {
			s += 4;
		} else if (*s == '[' && (end = strchr(s, ']'))) {
			words(p, s + 1, end);
			s = end + 1;
		} else {
			break;
		}
	}
	if (*s)
		memmove(p->subject, s, strlen(s) + 1);
}
