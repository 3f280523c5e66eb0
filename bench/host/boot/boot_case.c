// SPDX-License-Identifier: GPL-2.0-only
/*
 * Which case a guest had come to when it ended. Of those of the runner its samples tell; the first program sends none,
 * and tells the emulator's plugin the id of each case's first window. Where times are measured there are no samples,
 * and cases come more than once, in an order of their own: nobody knows.
 */
#include <stdio.h>
#include <string.h>

#include "boot/boot_run.h"
#include "kmod/uapi.h"

struct place {			/* a line of the job */
	const char *name;	/* not ended by a NUL */
	size_t len;
	bool kernel;
};

/* the next case of the job; false: there is none */
static bool next_case(const char **at, struct place *p)
{
	for (const char *line = *at; *line; line += strcspn(line, "\n"), line += !!*line) {
		p->kernel = !strncmp(line, "kernel\t", 7);
		if (!p->kernel && strncmp(line, "user\t", 5))
			continue;
		p->name = strchr(line, '\t') + 1;
		p->len = strcspn(p->name, "\t\n");
		*at = p->name;
		return true;
	}
	return false;
}

static bool has_sample(const struct guest_stream *s, const struct place *p)
{
	for (size_t i = 0; i < s->nr_samples; i++) {
		const struct guest_sample *y = &s->sample[i];

		if (y->kernel == p->kernel && strlen(y->kase) == p->len && !strncmp(y->kase, p->name, p->len))
			return true;
	}
	return false;
}

const char *boot_run_case(const struct boot_run *r, char *buf, size_t size)
{
	const struct guest_stream *s = &r->stream;
	const struct machine_ops *ops = r->vm.on->ops;
	const uint32_t windows = HBK_WINDOWS(s->batches, s->steady, s->each);
	const uint32_t reached = !s->hello && ops->reached ? ops->reached(r->vm.dir) : 0;
	const char *at = r->job ? r->job : "";
	struct place p;

	*buf = 0;
	if ((!s->ready && !reached) || ops->timed)
		return buf;
	for (uint32_t id = 1; next_case(&at, &p); id += windows)
		if (reached ? reached >= id && reached - id < windows : !has_sample(s, &p)) {
			snprintf(buf, size, " at %.*s%s", (int)p.len, p.name, p.kernel ? " of the kernel" : "");
			break;
		}
	return buf;
}
