// SPDX-License-Identifier: GPL-2.0-only
/* What the boots' own folders say: boot.json and proofs.tsv. */
#include "report/report.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/json.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/grow.h"
#include "results/results.h"

/* the absolute path that ends in @tail begins with @name instead: /a/b/build/0f is results/build/0f */
static char *rename_before(char *s, const char *tail, const char *name)
{
	const char *at = strstr(s, tail), *begin = at;
	char *next;

	while (begin && begin > s && !strchr(" =", begin[-1]))
		begin--;
	if (!begin || *begin != '/')
		return s;
	next = fs_path("%.*s%s%s", (int)(begin - s), s, name, at);
	free(s);
	return next;
}

/* a report is read elsewhere, and boots may come from there: folders of a host are said as the names in a checkout */
static const char *without_paths(struct report *r, const char *command, const char *build)
{
	AUTO_FREE char *kernel = fs_path("/build/%s/", build);
	char *s = fs_path("%s", command);
	const char *kept;

	s = rename_before(s, kernel, "results");
	s = rename_before(s, "/meter.so", "out");
	kept = report_keep(r, s);
	free(s);
	return kept;
}

static int read_json(struct report *r, struct model_boot *b, const char *folder)
{
	AUTO_FREE char *path = results_boot(folder, "boot.json");
	AUTO_FREE char *text = NULL;
	char why[160];
	size_t len;
	struct js *v;
	int err;

	if (fs_read(path, &text, &len))
		return 0;
	v = js_read(text, len, why, sizeof(why));
	if (!v) {
		note("%s: %s", path, why);
		return 0;
	}
	b->command = without_paths(r, report_say(r, v, "command"), b->build);
	b->emulator = report_say(r, v, "emulator");
	b->uname = report_say(r, v, "uname");
	b->cpu = report_say(r, v, "cpu");
	b->why = report_say(r, v, "why");
	b->wall_s = js_number(js_get(v, "wall_s"));
	b->cpu_s = js_number(js_get(v, "cpu_s"));
	const char *end = report_say(r, v, "ended");

	if (strcmp(end, r->model.made) > 0)
		r->model.made = end;
	err = report_host(r, v);
	js_free(v);
	return err ? fail(err, "%s", path) : 0;
}

static struct model_proof *find_proof(struct model *m, const struct model_boot *b,
				      const char *proof)
{
	for (size_t i = 0; i < m->nr_proof; i++) {
		struct model_proof *p = &m->proof[i];

		if (!strcmp(p->proof, proof) && arm_key_equal(&p->key, &b->key))
			return p;
	}
	return NULL;
}

static int add_proof(struct report *r, const struct model_boot *b, const char *proof,
		     const char *status, const char *evidence)
{
	struct model *m = &r->model;
	struct model_proof *p = find_proof(m, b, proof);

	if (!p) {
		if (GROW(m->proof, m->nr_proof))
			return -ENOMEM;
		p = &m->proof[m->nr_proof++];
		*p = (struct model_proof){
			.key = b->key,
			.proof = report_keep(r, proof),
			.status = report_keep(r, status),
			.evidence = report_keep(r, evidence),
			.seed = b->seed,
		};
	}
	if (strcmp(p->seed, b->seed)) {
		p->others++;
		p->alike += !strcmp(p->evidence, evidence);
	}
	p->boots++;
	p->held += !strcmp(status, "held");
	if (strcmp(status, "held") && !strcmp(p->status, "held")) { /* the worst is shown */
		p->status = report_keep(r, status);
		p->evidence = report_keep(r, evidence);
	}
	return 0;
}

static int read_proofs(struct report *r, const struct model_boot *b, const char *folder)
{
	AUTO_FREE char *path = results_boot(folder, "proofs.tsv");
	AUTO_FREE char *text = NULL;
	char *line, *save = NULL;
	size_t len;
	int err = 0;

	if (fs_read(path, &text, &len))
		return 0;
	for (line = strtok_r(text, "\n", &save); line && !err; line = strtok_r(NULL, "\n", &save)) {
		char *rest = line, *proof = strsep(&rest, "\t"), *status = strsep(&rest, "\t");

		if (*line == '#' || !status || !strcmp(status, "status"))
			continue;
		err = add_proof(r, b, proof, status, rest ? rest : "");
	}
	return err ? fail(err, "%s", path) : 0;
}

/* an address that is drawn at boot is not one that every seed draws */
static void judge_drawn(struct report *r, struct model_proof *p)
{
	AUTO_FREE char *said = NULL;

	if (strcmp(p->proof, "user kernel_text moved") || strcmp(p->status, "held") || !p->others)
		return;
	said = fs_path("%s; elsewhere in %u of %u boots of other seeds", p->evidence, p->others - p->alike, p->others);
	p->evidence = report_keep(r, said);
	if (p->alike < p->others)
		return;
	p->status = "failed";
	p->held = 0;
}

int report_check_boots(const struct report *r)
{
	for (size_t i = 0; i < r->model.nr_boot; i++) {
		AUTO_FREE char *latest = *r->model.boot[i].id ? results_boot_latest(r->model.boot[i].id) : NULL;

		if (latest)
			return 0;
	}
	return fail(-EINVAL, "no boot that was analyzed is in %s/boot any more: what is reported already stays",
		    results_dir());
}

int report_boots(struct report *r)
{
	int err = 0;

	for (size_t i = 0; !err && i < r->model.nr_boot; i++) {
		const char *id = r->model.boot[i].id;
		AUTO_FREE char *latest = *id ? results_boot_latest(id) : NULL;

		if (!latest)
			continue;	/* of a boot that is not there only the analysis speaks */
		err = read_json(r, &r->model.boot[i], latest);
		if (!err)
			err = read_proofs(r, &r->model.boot[i], latest);
	}
	for (size_t i = 0; i < r->model.nr_proof; i++)
		judge_drawn(r, &r->model.proof[i]);
	return err;
}
