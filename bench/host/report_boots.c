// SPDX-License-Identifier: GPL-2.0-only
/* What the boots' own folders say: boot.json and proofs.tsv. */
#include "report.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/utsname.h>

#include "../../analysis/report/json.h"
#include "fail.h"
#include "fs.h"

#ifndef HARDBENCH_VERSION
#define HARDBENCH_VERSION "0.1"
#endif

/* text of the first of these keys that is there; an array of texts is joined by blanks */
static const char *say(struct report *r, const struct js *v, const char *const *keys)
{
	for (; *keys; keys++) {
		const struct js *x = js_get(v, *keys);
		AUTO_FREE char *line = NULL;

		if (js_text(x))
			return report_keep(r, js_text(x));
		for (size_t i = 0; i < js_len(x); i++) {
			const char *word = js_text(js_at(x, i));
			char *more = fs_path("%s%s%s", line ? line : "", line ? " " : "",
					     word ? word : "?");

			free(line);
			line = more;
		}
		if (line)
			return report_keep(r, line);
	}
	return "";
}

static void read_json(struct report *r, struct model_boot *b)
{
	AUTO_FREE char *path = fs_path("%s/boot/%s/boot.json", fs_results_dir(), b->id);
	AUTO_FREE char *text = NULL;
	char why[160];
	size_t len;
	struct js *v;

	if (fs_read(path, &text, &len))
		return;
	v = js_read(text, len, why, sizeof(why));
	if (!v) {
		note("%s: %s", path, why);
		return;
	}
	b->command = say(r, v, (const char *const[]){ "command", "qemu_command", "qemu", NULL });
	b->emulator = say(r, v, (const char *const[]){ "emulator_version", "emulator", NULL });
	b->uname = say(r, v, (const char *const[]){ "uname", NULL });
	b->cpu = say(r, v, (const char *const[]){ "cpu", "cpu_model", NULL });
	const char *end =
		say(r, v, (const char *const[]){ "ended", "end", "finished", "started", NULL });

	if (strcmp(end, r->model.made) > 0)
		r->model.made = end;
	js_free(v);
}

static struct model_proof *find_proof(struct model *m, const struct model_boot *b,
				      const char *proof)
{
	for (size_t i = 0; i < m->nr_proof; i++) {
		struct model_proof *p = &m->proof[i];

		if (!strcmp(p->proof, proof) && !strcmp(p->feature, b->feature) &&
		    !strcmp(p->arm, b->arm) && !strcmp(p->arch, b->arch) &&
		    !strcmp(p->kernel, b->kernel) && !strcmp(p->toolchain, b->toolchain))
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
		p = realloc(m->proof, (m->nr_proof + 1) * sizeof(*p));
		if (!p)
			return -ENOMEM;
		m->proof = p;
		p += m->nr_proof++;
		*p = (struct model_proof){
			.feature = b->feature,
			.arm = b->arm,
			.arch = b->arch,
			.kernel = b->kernel,
			.toolchain = b->toolchain,
			.proof = report_keep(r, proof),
			.status = report_keep(r, status),
			.evidence = report_keep(r, evidence),
		};
	}
	p->boots++;
	p->held += !strcmp(status, "held");
	if (strcmp(status, "held") && !strcmp(p->status, "held")) { /* the worst is shown */
		p->status = report_keep(r, status);
		p->evidence = report_keep(r, evidence);
	}
	return 0;
}

static int read_proofs(struct report *r, const struct model_boot *b)
{
	AUTO_FREE char *path = fs_path("%s/boot/%s/proofs.tsv", fs_results_dir(), b->id);
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

int report_boots(struct report *r)
{
	int err = 0;

	for (size_t i = 0; !err && i < r->model.nr_boot; i++) {
		read_json(r, &r->model.boot[i]);
		err = read_proofs(r, &r->model.boot[i]);
	}
	return err;
}

static int add_fact(struct report *r, const char *key, const char *value)
{
	struct model *m = &r->model;
	struct model_fact *f = realloc(m->fact, (m->nr_fact + 1) * sizeof(*f));

	if (!f)
		return -ENOMEM;
	m->fact = f;
	f[m->nr_fact++] = (struct model_fact){ report_keep(r, key), report_keep(r, value) };
	return 0;
}

static const char *first_boot(const struct model *m, size_t offset)
{
	for (size_t i = 0; i < m->nr_boot; i++) {
		const char *s = *(const char *const *)((const char *)&m->boot[i] + offset);

		if (*s)
			return s;
	}
	return "";
}

/* the host's processor: of no account for counts, but a record names the machine it was made on */
static void host_cpu(char *buf, size_t size)
{
	AUTO_FCLOSE FILE *f = fopen("/proc/cpuinfo", "re");
	char line[256];

	snprintf(buf, size, "unknown");
	while (f && fgets(line, sizeof(line), f)) {
		char *colon = strchr(line, ':');

		if (strncmp(line, "model name", 10) || !colon)
			continue;
		colon[1 + strcspn(colon + 1, "\n")] = '\0';
		snprintf(buf, size, "%s", colon + 2);
		return;
	}
}

int report_facts(struct report *r)
{
	struct model *m = &r->model;
	struct utsname u;
	char cpu[256], host[256];

	m->version = HARDBENCH_VERSION;
	host_cpu(cpu, sizeof(cpu));
	uname(&u);
	snprintf(host, sizeof(host), "%.64s %.64s %.64s", u.sysname, u.release, u.machine);
	const struct model_fact facts[] = {
		{ "hardbench", m->version },
		{ "plan", m->plan },
		{ "plan SHA-256", m->plan_hash },
		{ "machine", m->machine },
		{ "emulator", first_boot(m, offsetof(struct model_boot, emulator)) },
		{ "host", host },
		{ "host CPU", cpu },
	};
	for (size_t i = 0; i < ARRAY_SIZE(facts); i++)
		if (add_fact(r, facts[i].key, facts[i].value ? facts[i].value : ""))
			return fail(-ENOMEM, "facts");
	return 0;
}
