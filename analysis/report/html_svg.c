// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/report/html.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/report/plot.h"

/* fixed colours of the figures, and what the page calls them */
static const struct {
	const char *hex, *variable;
} theme[] = {
	{ PLOT_INK, "var(--ink)" },   { PLOT_FAINT, "var(--line)" }, { PLOT_SAME, "var(--muted)" },
	{ PLOT_COST, "var(--cost)" }, { PLOT_GAIN, "var(--gain)" },  { PLOT_OPEN, "var(--open)" },
	{ PLOT_FINE, "var(--fine)" }, { "#000000", "var(--ink)" },   { NULL, NULL },
};

/* gnuplot writes "rgb( 31,  35,  40)"; returns the length of it at @s, 0 when there is none */
static size_t rgb_at(const char *s, unsigned int *rgb)
{
	char *end;

	if (strncmp(s, "rgb(", 4))
		return 0;
	s += 4;
	*rgb = 0;
	for (int i = 0; i < 3; i++) {
		*rgb = *rgb << 8 | (unsigned int)(strtoul(s, &end, 10) & 0xff);
		if (end == s || (*end != ',' && *end != ')'))
			return 0;
		s = end + 1;
	}
	return 1;
}

static const char *themed(unsigned int rgb)
{
	for (size_t i = 0; theme[i].hex; i++)
		if (strtoul(theme[i].hex + 1, NULL, 16) == rgb)
			return theme[i].variable;
	return NULL;
}

static int put_colour(const char **s, FILE *f)
{
	unsigned int rgb;
	const char *name;

	if (!rgb_at(*s, &rgb))
		return 0;
	name = themed(rgb);
	if (name)
		fputs(name, f);
	else
		fprintf(f, "#%06x", rgb);
	*s += strcspn(*s, ")") + 1;
	return 1;
}

/* ids must differ between the figures of one page */
static int put_id(const char **s, size_t nr, FILE *f)
{
	static const char *const begin[] = { " id='", " id=\"", "href='#", "href=\"#", "url(#" };

	for (size_t i = 0; i < sizeof(begin) / sizeof(begin[0]); i++) {
		const size_t len = strlen(begin[i]);

		if (strncmp(*s, begin[i], len))
			continue;
		fprintf(f, "%.*sf%zu-", (int)len, *s, nr);
		*s += len;
		return 1;
	}
	return 0;
}

void html_svg(const char *svg, size_t nr, FILE *f)
{
	const char *s = svg ? strstr(svg, "<svg") : NULL;

	while (s && *s)
		if (!put_colour(&s, f) && !put_id(&s, nr, f))
			fputc(*s++, f);
}
