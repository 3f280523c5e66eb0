// SPDX-License-Identifier: GPL-2.0-only
#include "bench/record/guest_case.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

enum { NAME, DOMAIN, OP, CONTROL, CONTROL_OPS, SERIES, DOSE, OPS, WARMUP, COLD, FIELDS, MAX_LINE = 4096 };

static bool number(const char *text, uint32_t *out)
{
	char *end;
	unsigned long v = strtoul(text, &end, 10);

	*out = v;
	return *text >= '0' && *text <= '9' && !*end && v <= UINT32_MAX;
}

static int take(struct guest_case *c, char *rest)
{
	char *f[FIELDS];

	for (int i = 0; i < FIELDS; i++) {
		f[i] = strsep(&rest, "\t");
		if (!f[i])
			return -EINVAL;
	}
	c->kernel = !strcmp(f[DOMAIN], "kernel");
	if (rest || !*f[NAME] || (!c->kernel && strcmp(f[DOMAIN], "user")))
		return -EINVAL;
	c->name = f[NAME];
	c->op = f[OP];
	c->control = f[CONTROL];
	c->series = f[SERIES];
	c->cold = f[COLD];
	return number(f[CONTROL_OPS], &c->control_ops) && number(f[DOSE], &c->dose) && number(f[OPS], &c->ops) &&
	       number(f[WARMUP], &c->warmup) ? 0 : -EINVAL;
}

int guest_case_parse(struct guest_case *c, const char *data, size_t len)
{
	int err;

	*c = (struct guest_case){ 0 };
	if (len > MAX_LINE)
		return -EINVAL;
	c->text = malloc(len + 1);
	if (!c->text)
		return -ENOMEM;
	for (size_t i = 0; i < len; i++)
		c->text[i] = data[i] == '\t' || (data[i] >= 32 && data[i] < 127) ? data[i] : '?';
	c->text[len] = 0;
	err = take(c, c->text);
	if (err) {
		free(c->text);
		*c = (struct guest_case){ 0 };
	}
	return err;
}
