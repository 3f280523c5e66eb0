// SPDX-License-Identifier: GPL-2.0-only
/* Builds, program and host: where the numbers of a report come from. */
#include "report/report.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <string.h>
#include <sys/utsname.h>

#include "bench/base/json.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/version.h"
#include "results/results.h"

static void read_manifest(struct report *r, struct model_build *b)
{
	AUTO_FREE char *path = results_build(b->id, "manifest.json");
	AUTO_FREE char *text = NULL;
	const struct js *hash, *kernel;
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
	kernel = js_get(v, "kernel");
	hash = js_get(v, "sha256");
	b->source = report_say(r, kernel, "source");
	b->patches = report_say(r, kernel, "patches_sha256");
	b->compiler = report_say(r, v, "toolchain_version");
	b->requested = report_say(r, v, "requested");
	b->vmlinux = report_say(r, hash, "vmlinux");
	b->image = report_say(r, hash, "image");
	b->config = report_say(r, hash, "config");
	b->module = report_say(r, hash, "hbk.ko");
	b->wall_s = js_number(js_get(v, "build_seconds"));
	b->cpu_s = js_number(js_get(v, "build_cpu_seconds"));
	b->compiled = js_number(js_get(v, "objects_compiled"));
	b->reused = js_number(js_get(v, "objects_reused"));
	js_free(v);
}

static int known(const struct model *m, const char *id)
{
	for (size_t i = 0; i < m->nr_build; i++)
		if (!strcmp(m->build[i].id, id))
			return 1;
	return 0;
}

int report_builds(struct report *r)
{
	struct model *m = &r->model;

	m->build = calloc(m->nr_boot + 1, sizeof(*m->build));
	if (!m->build)
		return fail(-ENOMEM, "builds");
	for (size_t i = 0; i < m->nr_boot; i++) {
		const struct model_boot *b = &m->boot[i];

		if (known(m, b->build))
			continue;
		m->build[m->nr_build] = (struct model_build){
			b->build, b->key.feature, b->key.arm, b->key.arch, "", "", "", "", "", "", "", "",
			NAN, NAN, NAN, NAN,
		};
		read_manifest(r, &m->build[m->nr_build++]);
	}
	return 0;
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
		{ "rule of the verdicts", m->rule },
		{ "number of blocks", m->stopping },
		{ "machine", m->machine },
		{ "base", m->base },
		{ "emulator", first_boot(m, offsetof(struct model_boot, emulator)) },
		{ "guest CPU", first_boot(m, offsetof(struct model_boot, cpu)) },
		{ "guest kernel", first_boot(m, offsetof(struct model_boot, uname)) },
		{ "compiler", m->nr_build ? m->build[0].compiler : "" },
		{ "kernel source", m->nr_build ? m->build[0].source : "" },
		{ "made", m->made },
		{ "host", host },
		{ "host CPU", cpu },
	};
	for (size_t i = 0; i < ARRAY_SIZE(facts); i++)
		if (add_fact(r, facts[i].key, facts[i].value ? facts[i].value : ""))
			return fail(-ENOMEM, "facts");
	return 0;
}
