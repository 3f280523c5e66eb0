/* SPDX-License-Identifier: GPL-2.0-only */
/* `figure = ARM METRIC VALUE | SCOPE | SOURCE` in a feature file: a published figure on what an arm costs. */
#ifndef HB_FIGURE_H
#define HB_FIGURE_H

struct feature;

struct figure {
	char *arm, *metric, *value;	/* "strong", "text", "+2.29 %" */
	char *scope, *source;		/* where it was measured, where it is published */
};

/*
 * figure_parse - take one line apart
 * @f      out  owned by the caller
 * Errors  -EINVAL not of that form, no such metric, no such value; -ENOMEM; nothing printed
 */
int figure_parse(struct figure *f, const char *line);
void figure_release(struct figure *f);

/* figures_check - are all lines of a feature of that form, and about its arms? -errno after printing */
int figures_check(const struct feature *f, const char *file);

#endif
