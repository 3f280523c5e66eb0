// SPDX-License-Identifier: GPL-2.0-only
/* What each arm costs before anything runs, from its compiled files; and what has been published about it. */
#include "report/report.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/fail.h"
#include "code/instrumentation.h"

_Static_assert((int)INSTRUMENTS <= (int)MODEL_INSTRUMENTS, "room for all instruments");

/* the first arm of the feature, as the verdicts name it; an arm that no verdict names is that one */
static const char *baseline_of(const struct model *m, const struct model_boot *b)
{
	for (size_t i = 0; i < m->nr_row; i++)
		if (!strcmp(m->row[i].key.feature, b->key.feature))
			return m->row[i].baseline;
	return b->key.arm;
}

static void set_counts(struct model_arm *a, const struct instrument_build *b)
{
	a->functions = b->vmlinux.functions;
	a->function_bytes = b->vmlinux.function_bytes;
	a->text = b->vmlinux.text;
	a->data = b->vmlinux.data;
	a->bss = b->vmlinux.bss;
	a->code = b->vmlinux.code;
	a->module_functions = b->module.functions;
	for (int i = 0; i < INSTRUMENTS; i++) {
		const struct instrument_count *v = &b->vmlinux.count[i], *k = &b->module.count[i];

		a->instrument[a->nr_instrument++] = (struct model_instrument){
			instrument_name(i), v->functions, v->sites, k->functions, k->sites,
		};
	}
}

static void count(struct model_arm *a)
{
	struct instrument_build b;
	const int err = *a->build ? instrument_published(a->build, &b) : 1;

	if (err)
		a->why = err > 0 ? "the build is no longer there" : "its files cannot be read";
	else
		set_counts(a, &b);
}

static int read_arms(struct report *r)
{
	struct model *m = &r->model;

	m->arm = calloc(m->nr_boot + 1, sizeof(*m->arm));
	if (!m->arm)
		return fail(-ENOMEM, "arms");
	for (size_t i = 0; i < m->nr_boot; i++) {
		const struct model_boot *b = &m->boot[i];
		struct model_arm *a = m->arm;

		while (a < m->arm + m->nr_arm && !arm_key_equal(&a->key, &b->key))
			a++;
		if (a == m->arm + m->nr_arm) {
			m->nr_arm++;
			*a = (struct model_arm){
				.key = b->key, .build = b->build, .baseline = baseline_of(m, b),
			};
		}
		if (!*a->build)		/* that boot was not made */
			a->build = b->build;
	}
	for (size_t i = 0; i < m->nr_arm; i++)
		count(&m->arm[i]);
	return 0;
}

static int by_place(const void *pa, const void *pb)
{
	const struct model_arm *a = pa, *b = pb;
	int d = arm_key_cmp_field(&a->key, &b->key, KEY_FEATURE);

	d = d ? d : arm_key_cmp_field(&a->key, &b->key, KEY_ARCH);
	d = d ? d : arm_key_cmp_field(&a->key, &b->key, KEY_KERNEL);
	d = d ? d : !!strcmp(a->key.arm, a->baseline) - !!strcmp(b->key.arm, b->baseline);
	d = d ? d : arm_key_cmp_field(&a->key, &b->key, KEY_ARM);
	return d ? d : arm_key_cmp_field(&a->key, &b->key, KEY_TOOLCHAIN);
}

int report_arms(struct report *r)
{
	const struct csv_table *t = &r->table[TAB_CLAIMS];
	struct model *m = &r->model;
	int err = read_arms(r);

	if (m->nr_arm)
		qsort(m->arm, m->nr_arm, sizeof(*m->arm), by_place);
	if (err || !t->rows)
		return err;
	m->claim = calloc(t->rows, sizeof(*m->claim));
	if (!m->claim)
		return fail(-ENOMEM, "claims");
	for (size_t i = 0; i + 1 < t->rows; i++)
		m->claim[m->nr_claim++] = (struct model_claim){
			csv_get(t, i, "feature"), csv_get(t, i, "arm"),	  csv_get(t, i, "metric"),
			csv_get(t, i, "value"),	  csv_get(t, i, "scope"), csv_get(t, i, "source"),
			csv_get(t, i, "cases"),
		};
	return 0;
}
