// SPDX-License-Identifier: GPL-2.0-only
/* Builds, program and host: where the numbers of a report come from. */
#include "report/report.h"

#include <errno.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/json.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/grow.h"
#include "bench/base/version.h"
#include "results/results.h"
#include "results/whole.h"

static void read_manifest(struct report *r, struct model_build *b)
{
	AUTO_FREE char *path = results_build(b->id, "manifest.json");
	AUTO_FREE char *dir = results_build(b->id, NULL);
	AUTO_FREE char *text = NULL;
	const struct js *hash, *kernel;
	char why[160];
	size_t len;
	struct js *v;

	if (!whole_say(WHOLE_BUILD, dir) || fs_read(path, &text, &len))
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

		if (!*b->build || known(m, b->build))	/* a boot that was not made has none */
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

	if (GROW(m->fact, m->nr_fact))
		return -ENOMEM;
	m->fact[m->nr_fact++] = (struct model_fact){ report_keep(r, key), report_keep(r, value) };
	return 0;
}

#define NOT_RECORDED "not recorded"	/* boots of older versions */

static int add_once(struct strlist *l, const char *value)
{
	return !*value || strlist_has(l, value) ? 0 : strlist_add(l, value);
}

static const char *text_at(const struct js *v, const char *key)
{
	const char *s = js_text(js_get(v, key));

	return s ? s : "";
}

int report_host(struct report *r, const struct js *v)
{
	const char *kernel = text_at(v, "host_kernel"), *os = text_at(v, "host_os");
	const char *cpu = text_at(v, "host_cpu"), *microcode = text_at(v, "host_microcode");
	AUTO_FREE char *host = fs_path("%s%s%s", kernel, *os ? ", " : "", os);
	AUTO_FREE char *chip = fs_path("%s%s%s", cpu, *microcode ? ", microcode " : "", microcode);
	int err = add_once(&r->host, *kernel ? host : NOT_RECORDED);

	if (!err)
		err = add_once(&r->host_cpu, *cpu ? chip : NOT_RECORDED);
	if (!err)
		err = add_once(&r->place, text_at(v, "host_place"));
	return err ? err : add_once(&r->topology, text_at(v, "host_topology"));
}

static const char *in_one_line(struct report *r, const struct strlist *l)
{
	AUTO_FREE char *text = strlist_join(l, " / ");

	return report_keep(r, text ? text : "");
}

/* the text at @offset of each of @n structs of @size bytes, each value once, in one line */
static const char *all_of(struct report *r, const void *array, size_t n, size_t size, size_t offset)
{
	struct strlist l = { 0 };
	const char *text;

	for (size_t i = 0; i < n; i++)
		if (add_once(&l, *(const char *const *)((const char *)array + i * size + offset)))
			break;
	text = in_one_line(r, &l);
	strlist_release(&l);
	return text;
}

#define OF_BOOTS(r, field) all_of(r, (r)->model.boot, (r)->model.nr_boot, sizeof(struct model_boot), \
				  offsetof(struct model_boot, field))
#define OF_BUILDS(r, field) all_of(r, (r)->model.build, (r)->model.nr_build, sizeof(struct model_build), \
				   offsetof(struct model_build, field))

/* of times alone */
static int add_places(struct report *r)
{
	int err = r->place.n ? add_fact(r, "timed on", in_one_line(r, &r->place)) : 0;

	return err || !r->topology.n ? err : add_fact(r, "topology", in_one_line(r, &r->topology));
}

int report_facts(struct report *r)
{
	struct model *m = &r->model;

	m->version = HARDBENCH_VERSION;
	const struct model_fact facts[] = {
		{ "hardbench", m->version },
		{ "plan", m->plan },
		{ "plan SHA-256", m->plan_hash },
		{ "rule of the verdicts", m->rule },
		{ "number of blocks", m->stopping },
		{ "machine", m->machine },
		{ "base", m->base },
		{ "emulator", OF_BOOTS(r, emulator) },
		{ "guest CPU", OF_BOOTS(r, cpu) },
		{ "guest kernel", OF_BOOTS(r, uname) },
		{ "compiler", OF_BUILDS(r, compiler) },
		{ "kernel source", OF_BUILDS(r, source) },
		{ "made", m->made },
		{ "host", in_one_line(r, &r->host) },
		{ "host CPU", in_one_line(r, &r->host_cpu) },
	};
	for (size_t i = 0; i < ARRAY_SIZE(facts); i++)
		if (add_fact(r, facts[i].key, facts[i].value ? facts[i].value : ""))
			return fail(-ENOMEM, "facts");
	if (m->primary && *m->primary && add_fact(r, "primary cases", m->primary))
		return fail(-ENOMEM, "facts");
	return add_places(r) ? fail(-ENOMEM, "facts") : 0;
}
