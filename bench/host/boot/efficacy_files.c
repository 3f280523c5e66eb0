// SPDX-License-Identifier: GPL-2.0-only
/* The files of an effect boot: written, and the proofs read back. */
#include "boot/efficacy_files.h"

#include <errno.h>
#include <string.h>

#include "bench/base/json.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "results/results.h"

static void set_time(struct js *o, const char *key, const struct timespec *t)
{
	char text[40];
	struct tm tm;

	gmtime_r(&t->tv_sec, &tm);
	strftime(text, sizeof(text), "%Y-%m-%dT%H:%M:%SZ", &tm);
	js_set_text(o, key, text);
}

static void set_what(struct js *o, const struct efficacy_run *r)
{
	const struct boot *b = r->e->b;

	js_set_text(o, "id", r->e->id);
	js_set_text(o, "effect", r->e->module);
	js_set_text(o, "build", b->build->id);
	js_set_text(o, "kernel", b->kernel->name);
	js_set_text(o, "kernel_version", b->kernel->version);
	js_set_text(o, "arch", b->arch);
	js_set_text(o, "toolchain", b->toolchain);
	js_set_text(o, "base", b->build->base);
	js_set_text(o, "feature", b->feature->name);
	js_set_text(o, "arm", b->arm->name);
	js_set_text(o, "machine", r->plan->machine);
	js_set_int(o, "seed", b->seed);
	js_set_text(o, "plan", r->plan->name);
	js_set_text(o, "plan_hash", r->plan->hash);
}

static void set_outcome(struct js *o, const struct efficacy_run *r, const struct subproc *sp)
{
	const struct proof *p = proof_first_failed(&r->e->proofs);
	AUTO_FREE char *why = p ? fs_path("%s: %s", p->text, p->evidence) : NULL;
	struct js *argv = js_array();

	js_set_text(o, "outcome", p ? "proof-failed" : "done");
	js_set_text(o, "why", why);
	js_set_text(o, "log", r->e->why);
	set_time(o, "started", &r->started);
	set_time(o, "ended", &r->ended);
	js_set_number(o, "wall_s", sp->wall_ns / 1e9);
	js_set_number(o, "cpu_s", sp->cpu_ns / 1e9);
	for (size_t i = 0; i < r->argv.n; i++)
		js_add_text(argv, r->argv.at[i]);
	js_set_take(o, "command", argv);
	js_set_text(o, "emulator", r->emulator);
}

static int write_json(const struct efficacy_run *r, const struct subproc *sp)
{
	AUTO_FREE char *path = fs_path("%s/boot.json", r->dir);
	AUTO_FREE char *text = NULL;
	struct js *o = js_object();
	size_t len;
	FILE *f = open_memstream(&text, &len);
	int err;

	set_what(o, r);
	set_outcome(o, r, sp);
	err = f ? js_write(o, f) : -ENOMEM;
	js_free(o);
	if (f && fclose(f))
		err = -ENOMEM;
	return err ? fail(err, "%s", path) : fs_write(path, text, len);
}

int efficacy_files_write(const struct efficacy_run *r, const struct subproc *sp)
{
	AUTO_FREE char *path = fs_path("%s/proofs.tsv", r->dir);
	AUTO_FREE char *text = NULL;
	size_t len;
	FILE *f = open_memstream(&text, &len);
	int err;

	if (!f)
		return fail(-ENOMEM, "%s", path);
	proof_write(&r->e->proofs, f);
	if (fclose(f))
		return fail(-ENOMEM, "%s", path);
	err = fs_write(path, text, len);
	return err ? err : write_json(r, sp);
}

/* proof, status, evidence: one line of proofs.tsv into the proof that it is about */
static int take_line(struct efficacy *e, char *line)
{
	const char *text = strsep(&line, "\t"), *status = line ? strsep(&line, "\t") : NULL;

	for (size_t i = 0; status && line && i < e->proofs.n; i++)
		if (!strcmp(e->proofs.at[i].text, text) && strcmp(status, "skipped"))
			return proof_set(&e->proofs.at[i], !strcmp(status, "held"), "%s", line);
	return 0;
}

int efficacy_read(struct efficacy *e)
{
	AUTO_FREE char *path = results_boot(e->id, "proofs.tsv");
	AUTO_FREE char *text = NULL;
	char *line, *rest;
	size_t len;
	int err = fs_read(path, &text, &len);

	if (err)
		return fail(err, "%s", path);
	for (rest = text; !err && (line = strsep(&rest, "\n"));)
		err = take_line(e, line);
	return err ? fail(err, "%s", path) : 0;
}
