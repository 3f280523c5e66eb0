// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/report/manifest.h"

#include <errno.h>
#include <math.h>

#include "bench/base/json.h"
#include "analysis/report/warnings.h"

static void set_key(struct js *o, const struct arm_key *k)
{
	js_set_text(o, "feature", k->feature);
	js_set_text(o, "arm", k->arm);
	js_set_text(o, "arch", k->arch);
	js_set_text(o, "kernel", k->kernel);
	js_set_text(o, "toolchain", k->toolchain);
}

static struct js *facts(const struct model *m)
{
	struct js *o = js_object();

	for (size_t i = 0; i < m->nr_fact; i++)
		js_set_text(o, m->fact[i].key, m->fact[i].value);
	return o;
}

static struct js *pairs(const struct model *m)
{
	struct js *a = js_array();

	for (size_t i = 0; i < m->nr_pair; i++) {
		const struct model_pair *p = &m->pair[i];
		struct js *o = js_object();

		js_set_text(o, "feature", p->row->key.feature);
		js_set_text(o, "arm", p->row->key.arm);
		js_set_text(o, "baseline", p->row->baseline);
		js_set_text(o, "arch", p->row->key.arch);
		js_set_text(o, "kernel", p->row->key.kernel);
		js_set_text(o, "toolchain", p->row->key.toolchain);
		js_set_text(o, "build_a", p->row->build_a);
		js_set_text(o, "build_b", p->row->build_b);
		js_set_text(o, "headline", p->headline);
		js_set_int(o, "operations", (long long)p->operations);
		js_set_int(o, "identical", (long long)p->identical);
		js_set_int(o, "cost", (long long)p->cost);
		js_set_int(o, "gain", (long long)p->gain);
		js_set_int(o, "no_verdict", (long long)p->no_verdict);
		js_add_take(a, o);
	}
	return a;
}

static struct js *boots(const struct model *m)
{
	struct js *a = js_array();

	for (size_t i = 0; i < m->nr_boot; i++) {
		const struct model_boot *b = &m->boot[i];
		struct js *o = js_object();

		js_set_text(o, "id", b->id);
		set_key(o, &b->key);
		js_set_text(o, "build", b->build);
		js_set_int(o, "index", b->index);
		js_set_text(o, "seed", b->seed);
		js_set_text(o, "outcome", b->outcome);
		js_set_text(o, "why", *b->why ? b->why : NULL);
		js_set_text(o, "splat", b->splat && *b->splat ? b->splat : NULL);
		js_set_text(o, "emulator", *b->emulator ? b->emulator : NULL);
		js_set_text(o, "cpu", *b->cpu ? b->cpu : NULL);
		js_set_text(o, "uname", *b->uname ? b->uname : NULL);
		js_set_text(o, "command", *b->command ? b->command : NULL);
		js_set_number(o, "wall_s", b->wall_s);
		js_set_number(o, "cpu_s", b->cpu_s);
		js_add_take(a, o);
	}
	return a;
}

static const char *or_null(const char *s)
{
	return *s ? s : NULL;
}

static struct js *builds(const struct model *m)
{
	struct js *a = js_array();

	for (size_t i = 0; i < m->nr_build; i++) {
		const struct model_build *b = &m->build[i];
		struct js *o = js_object();

		js_set_text(o, "id", b->id);
		js_set_text(o, "feature", b->feature);
		js_set_text(o, "arm", b->arm);
		js_set_text(o, "arch", b->arch);
		js_set_text(o, "source", or_null(b->source));
		js_set_text(o, "patches_sha256", or_null(b->patches));
		js_set_text(o, "compiler", or_null(b->compiler));
		js_set_text(o, "requested", or_null(b->requested));
		js_set_text(o, "vmlinux_sha256", or_null(b->vmlinux));
		js_set_text(o, "image_sha256", or_null(b->image));
		js_set_text(o, "config_sha256", or_null(b->config));
		js_set_text(o, "module_sha256", or_null(b->module));
		js_set_number(o, "wall_s", b->wall_s);
		js_set_number(o, "cpu_s", b->cpu_s);
		js_set_number(o, "objects_compiled", b->compiled);
		js_set_number(o, "objects_reused", b->reused);
		js_add_take(a, o);
	}
	return a;
}

static struct js *proofs(const struct model *m)
{
	struct js *a = js_array();

	for (size_t i = 0; i < m->nr_proof; i++) {
		const struct model_proof *p = &m->proof[i];
		struct js *o = js_object();

		set_key(o, &p->key);
		js_set_text(o, "proof", p->proof);
		js_set_text(o, "status", p->status);
		js_set_text(o, "evidence", p->evidence);
		js_set_int(o, "held", p->held);
		js_set_int(o, "boots", p->boots);
		js_add_take(a, o);
	}
	return a;
}

static double or_zero(double x)
{
	return isnan(x) ? 0 : x;
}

/* what the matrix took on its host: boots that run side by side each count in full */
static struct js *work(const struct model *m)
{
	double build_wall = 0, build_cpu = 0, boot_wall = 0, boot_cpu = 0;
	struct js *o = js_object();

	for (size_t i = 0; i < m->nr_build; i++) {
		build_wall += or_zero(m->build[i].wall_s);
		build_cpu += or_zero(m->build[i].cpu_s);
	}
	for (size_t i = 0; i < m->nr_boot; i++) {
		boot_wall += or_zero(m->boot[i].wall_s);
		boot_cpu += or_zero(m->boot[i].cpu_s);
	}
	js_set_int(o, "builds", (long long)m->nr_build);
	js_set_number(o, "build_wall_s", build_wall);
	js_set_number(o, "build_cpu_s", build_cpu);
	js_set_int(o, "boots", (long long)m->nr_boot);
	js_set_number(o, "boot_wall_s", boot_wall);
	js_set_number(o, "boot_cpu_s", boot_cpu);
	return o;
}

/* boots whose console has a warning: an empty list says that there was none, null that it is not known */
static struct js *warnings(const struct model *m)
{
	struct js *a = js_array();

	for (size_t i = 0; i < m->nr_boot; i++) {
		const struct model_boot *b = &m->boot[i];
		struct js *o;

		if (!b->splat || !*b->splat)
			continue;
		o = js_object();
		set_key(o, &b->key);
		js_set_text(o, "boot", b->id);
		js_set_int(o, "index", b->index);
		js_set_text(o, "line", b->splat);
		js_add_take(a, o);
	}
	return a;
}

static void set_warnings(struct js *o, const struct model *m)
{
	size_t of, n = warnings_count(m, &of);

	if (!of) {
		js_set_text(o, "boots_with_warning", NULL);
		js_set_text(o, "warnings", NULL);
		return;
	}
	js_set_int(o, "boots_with_warning", (long long)n);
	js_set_take(o, "warnings", warnings(m));
}

int manifest_json(const struct model *m, FILE *f)
{
	struct js *o = js_object();
	int err;

	js_set_text(o, "plan", m->plan);
	js_set_text(o, "plan_hash", m->plan_hash);
	js_set_text(o, "plan_hash_of_boots", m->plan_hash_of_boots);
	js_set_text(o, "rule", m->rule);
	js_set_text(o, "rule_held", m->rule_held);
	js_set_text(o, "rule_change", m->rule_change);
	js_set_text(o, "stopping", m->stopping);
	js_set_bool(o, "plan_changed_after_boots", model_changed(m));
	if (*m->differ)
		js_set_text(o, "mixed", m->mixed);
	js_set_text(o, "tier", m->tier);
	js_set_text(o, "base", m->base);
	js_set_text(o, "made", m->made && *m->made ? m->made : NULL);
	js_set_int(o, "boots_per_arm", m->boots_per_arm);
	js_set_int(o, "seeds", m->seeds);
	if (m->seeds_least)
		js_set_int(o, "seeds_least", m->seeds_least);
	js_set_int(o, "batches", m->batches);
	js_set_int(o, "same_seed_pairs", m->same_pairs);
	js_set_int(o, "same_seed_equal", m->same_equal);
	js_set_int(o, "series", m->repeat_series);
	js_set_int(o, "series_exact", m->repeat_exact);
	js_set_take(o, "work", work(m));
	set_warnings(o, m);
	js_set_take(o, "facts", facts(m));
	js_set_take(o, "pairs", pairs(m));
	js_set_take(o, "proofs", proofs(m));
	js_set_take(o, "builds", builds(m));
	js_set_take(o, "boots", boots(m));
	err = js_write(o, f);
	js_free(o);
	return err;
}
