// SPDX-License-Identifier: GPL-2.0-only
/* proofs.csv, static.csv, claims.csv: RFC 4180, with header. */
#include "analysis/report/evidence.h"
#include "bench/base/csv_quote.h"
#include "bench/base/number.h"

#include <errno.h>
#include <math.h>
#include <string.h>

static const char *const class_names[PROOF_CLASSES] = { "state", "instrumentation", "effect" };

static void text(const char *s, char after, FILE *f)
{
	csv_put(s, f);
	fputc(after, f);
}

static void number(double x, char after, FILE *f)
{
	char buf[40];

	number_format(x, buf, sizeof(buf));
	fprintf(f, "%s%c", buf, after);
}

static void key(const struct arm_key *k, FILE *f)
{
	text(k->feature, ',', f);
	text(k->arm, ',', f);
	text(k->arch, ',', f);
	text(k->kernel, ',', f);
	text(k->toolchain, ',', f);
}

int evidence_proofs_csv(const struct model *m, FILE *f)
{
	fputs("feature,arm,arch,kernel,toolchain,class,proof,status,held,boots,evidence\n", f);
	for (size_t i = 0; i < m->nr_proof; i++) {
		const struct model_proof *p = &m->proof[i];

		key(&p->key, f);
		text(class_names[evidence_class(p->proof)], ',', f);
		text(p->proof, ',', f);
		text(p->status, ',', f);
		fprintf(f, "%u,%u,", p->held, p->boots);
		text(p->evidence, '\n', f);
	}
	return ferror(f) ? -EIO : 0;
}

static void static_row(const struct model *m, const struct model_arm *a, const struct model_instrument *x, FILE *f)
{
	const struct model_arm *b = evidence_baseline(m, a);
	const double *const now[] = { &a->functions, &a->function_bytes, &a->text, &a->data, &a->bss, &a->code };

	key(&a->key, f);
	text(a->build, ',', f);
	for (size_t i = 0; i < sizeof(now) / sizeof(now[0]); i++)
		number(*now[i], ',', f);
	number(b && !b->why ? evidence_growth(a->function_bytes, b->function_bytes) : NAN, ',', f);
	text(x ? x->name : "", ',', f);
	number(x ? x->functions : 0, ',', f);
	number(x ? x->sites : 0, ',', f);
	number(x && a->functions > 0 ? 100 * x->functions / a->functions : 0, ',', f);
	number(x ? x->module_functions : 0, ',', f);
	number(x ? x->module_sites : 0, ',', f);
	number(a->module_functions, '\n', f);
}

int evidence_static_csv(const struct model *m, FILE *f)
{
	fputs("feature,arm,arch,kernel,toolchain,build,functions,function_bytes,text,data,bss,code,"
	      "function_bytes_percent,instrument,instrumented,sites,share_percent,"
	      "module_instrumented,module_sites,module_functions\n", f);
	for (size_t i = 0; i < m->nr_arm; i++) {
		const struct model_arm *a = &m->arm[i];
		size_t rows = 0;

		if (a->why)
			continue;
		for (size_t k = 0; k < a->nr_instrument; k++)
			if (a->instrument[k].sites > 0 || a->instrument[k].module_sites > 0) {
				static_row(m, a, &a->instrument[k], f);
				rows++;
			}
		if (!rows)
			static_row(m, a, NULL, f);
	}
	return ferror(f) ? -EIO : 0;
}

int evidence_claims_csv(const struct model *m, FILE *f)
{
	fputs("feature,arm,arch,kernel,toolchain,metric,published,scope,source,measured,answer,why\n", f);
	for (size_t i = 0; i < m->nr_answer; i++) {
		const struct model_answer *x = &m->answer[i];

		key(&x->arm->key, f);
		text(x->claim->metric, ',', f);
		text(x->claim->value, ',', f);
		text(x->claim->scope, ',', f);
		text(x->claim->source, ',', f);
		text(x->measured, ',', f);
		text(claim_answer_name(x->answer), ',', f);
		text(x->why, '\n', f);
	}
	return ferror(f) ? -EIO : 0;
}
