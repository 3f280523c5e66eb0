// SPDX-License-Identifier: GPL-2.0-only
#include "fleet/fleet_script.h"

/* one word for a shell, whatever is in it */
static void put_word(FILE *f, const char *text)
{
	fputc('\'', f);
	for (; *text; text++)
		if (*text == '\'')
			fputs("'\\''", f);
		else
			fputc(*text, f);
	fputc('\'', f);
}

static void put_head(FILE *f, const struct fleet_call *c, const char *what)
{
	fprintf(f, "#!/bin/sh\n# %s of ", what);
	put_word(f, c->plan);
	fputs("\n# A task may be begun again, here or elsewhere: what is there already is not made again.\n"
	      "export XDG_CACHE_HOME=", f);
	put_word(f, c->cache);
	fputs("\nhb()\n{\n\tverb=$1; shift\n\t", f);
	put_word(f, c->program);
	fputs(" --results \"$results\" \"$verb\" ", f);
	put_word(f, c->plan);
	if (c->arch) {
		fputs(" --arch ", f);
		put_word(f, c->arch);
	}
	fputs(" \"$@\"\n}\nresults=", f);
	put_word(f, c->results);
	fputc('\n', f);
}

/* the options of the verbs that know of them */
static void put_cases(FILE *f, const struct fleet_call *c)
{
	for (size_t i = 0; i < c->cases->n; i++) {
		fputs(" --cases ", f);
		put_word(f, c->cases->at[i]);
	}
	if (c->anytime)
		fputs(" --anytime", f);
}

static void put_tasks(FILE *f, const struct fleet_task *t, size_t n)
{
	fputs("case $SLURM_ARRAY_TASK_ID in\n", f);
	for (size_t i = 0; i < n; i++) {
		fprintf(f, "%zu) part=", i);
		put_word(f, t[i].part);
		if (t[i].boots)
			fprintf(f, " boots=%u-%u", t[i].first, t[i].last);
		fputs(" ;;\n", f);
	}
	fputs("esac\n", f);
}

void fleet_script_kernels(FILE *f, const struct fleet_call *c, const struct fleet_task *t, size_t n)
{
	put_head(f, c, "kernels");
	put_tasks(f, t, n);
	fputs("hb build --only \"$part\"\n", f);
}

/* on a folder of its own a node needs the kernels there, and hands over what it made */
void fleet_script_boots(FILE *f, const struct fleet_call *c, const struct fleet_task *t, size_t n)
{
	put_head(f, c, "boots");
	put_tasks(f, t, n);
	if (c->node_results) {
		fputs("results=", f);
		put_word(f, c->node_results);
		fputs("/$SLURMD_NODENAME\nhb build --only \"$part\"\n", f);
	}
	fputs("hb boot", f);
	put_cases(f, c);
	fputs(" --only \"$part\" --boots $boots\n", f);
	if (!c->node_results)
		return;
	fputs("status=$?\nhb pack ", f);
	put_word(f, c->packs);
	fputs("/$SLURM_ARRAY_JOB_ID-$SLURM_ARRAY_TASK_ID.tar.xz", f);
	put_cases(f, c);
	fputs(" || status=$?\nexit $status\n", f);
}

static void put_verb(FILE *f, const struct fleet_call *c, const char *verb)
{
	fprintf(f, "hb %s", verb);
	put_cases(f, c);
}

/* a plan of several looks: more boots while it asks for them, but a boot that fails is no reason */
static void put_next_look(FILE *f, const struct fleet_call *c)
{
	const struct fleet_options *o = c->options;

	fputs("[ $status != 0 ] || ", f);
	put_verb(f, c, "run");
	fprintf(f, " --executor slurm --beyond %u", c->boots);
	if (o->cores)
		fprintf(f, " --jobs %u", o->cores);
	if (o->blocks)
		fprintf(f, " --blocks %u", o->blocks);
	if (o->constraint) {
		fputs(" --constraint ", f);
		put_word(f, o->constraint);
	}
	if (o->exclusive)
		fputs(" --exclusive", f);
	if (c->node_results) {
		fputs(" --node-results ", f);
		put_word(f, c->node_results);
	}
	fputs(" || status=$?\n", f);
}

void fleet_script_analysis(FILE *f, const struct fleet_call *c)
{
	put_head(f, c, "analysis");
	if (c->node_results) {
		fputs("for pack in ", f);
		put_word(f, c->packs);
		fputs("/*.tar.xz; do\n\t[ ! -e \"$pack\" ] || ", f);
		put_word(f, c->program);
		fputs(" --results \"$results\" unpack \"$pack\"\ndone\n", f);
	}
	put_verb(f, c, "collect");
	fputs(" && ", f);
	put_verb(f, c, "analyze");
	fputs(" && hb report", f);
	for (size_t i = 0; i < c->cases->n; i++) {
		fputs(" --cases ", f);
		put_word(f, c->cases->at[i]);
	}
	fputs("\nstatus=$?\n", f);
	put_verb(f, c, "status");
	fputc('\n', f);
	if (c->looks)
		put_next_look(f, c);
	fputs("exit $status\n", f);
}
