// SPDX-License-Identifier: GPL-2.0-only
/* The files of an effect boot: written, and the proofs read back. */
#include "boot/efficacy_files.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/json.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/memfile.h"
#include "results/results.h"

static int efficacy_write_json(const struct efficacy_run *r)
{
	const struct proof *p = proof_first_failed(&r->e->proofs);
	AUTO_FREE char *why = p ? fs_path("%s: %s", p->text, p->evidence) : NULL;
	struct js *o = js_object();
	int err;

	vm_json_what(o, &r->vm, r->e->module);
	js_set_text(o, "outcome", p ? "proof-failed" : "done");
	js_set_text(o, "why", why);
	js_set_text(o, "log", r->e->why);
	vm_json_times(o, &r->vm);
	vm_json_command(o, &r->vm);
	err = vm_json_write(&r->vm, o);
	js_free(o);
	return err;
}

int efficacy_files_write(const struct efficacy_run *r)
{
	AUTO_FREE char *path = fs_path("%s/proofs.tsv", r->vm.dir);
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f = memfile_open(&m);
	int err;

	if (f)
		proof_write(&r->e->proofs, f);
	err = memfile_write(&m, path);
	return err ? err : efficacy_write_json(r);
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
