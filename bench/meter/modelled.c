// SPDX-License-Identifier: GPL-2.0-only
#include "bench/meter/modelled.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>

enum { TEXT_MAX = 2048 };

struct missed {
	uint32_t window;	/* for which the rest holds */
	uint32_t n[MODEL_EVENTS];
};

static struct model *core;
static struct missed *missed;	/* [INSN_MAX] */
static uint32_t window;
static bool is_cold;
static const struct insn *branch;	/* whose follower is the next instruction */

static int read_geometry(const char *path, struct model_geometry *g, char *why, size_t size)
{
	char text[TEXT_MAX];
	FILE *f = fopen(path, "re");
	size_t len;

	if (!f) {
		snprintf(why, size, "%s", strerror(errno));
		return -errno;
	}
	len = fread(text, 1, sizeof(text) - 1, f);
	fclose(f);
	text[len] = 0;
	return model_read(g, text, why, size);
}

int modelled_init(const char *path)
{
	struct model_geometry g;
	char why[128];
	int err = read_geometry(path, &g, why, sizeof(why));

	if (err)
		return fprintf(stderr, "meter: %s: %s\n", path, why), err;
	missed = mmap(NULL, INSN_MAX * sizeof(*missed), PROT_READ | PROT_WRITE,
		      MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
	return missed == MAP_FAILED ? -ENOMEM : model_new(&core, &g);
}

bool modelled_on(void)
{
	return core;
}

void modelled_begin(bool cold)
{
	window++;
	is_cold = cold;
	branch = NULL;
	if (cold)
		model_empty(core);
}

static void tell(const struct insn *i, unsigned int bits)
{
	struct missed *m = &missed[i - insn_table];

	if (!bits)
		return;
	if (m->window != window)
		*m = (struct missed){ .window = window };
	for (int e = 0; e < MODEL_EVENTS; e++)
		m->n[e] += bits >> e & 1;
}

static bool is_branch(const struct insn *i)
{
	return i->jump || i->call || i->ret;
}

static enum model_branch kind_of(const struct insn *i)
{
	if (i->ret)
		return MODEL_RETURN;
	if (i->call)
		return i->indirect ? MODEL_INDIRECT_CALL : MODEL_CALL;
	return i->cond ? MODEL_CONDITIONAL : i->indirect ? MODEL_INDIRECT : MODEL_DIRECT;
}

void modelled_insn(const struct insn *i)
{
	if (branch)
		tell(branch, model_branch(core, kind_of(branch), branch->pc, branch->size, i->pc));
	branch = is_branch(i) ? i : NULL;
	tell(i, model_fetch(core, i->pc, i->size));
}

void modelled_access(const struct insn *i, uint64_t addr, uint64_t bytes)
{
	tell(i, model_access(core, addr, (unsigned int)bytes));
}

void modelled_break(void)
{
	branch = NULL;
}

uint64_t modelled_missed(const struct insn *i, enum model_event event, bool cold)
{
	return core && cold == is_cold && missed[i - insn_table].window == window ? missed[i - insn_table].n[event] : 0;
}
