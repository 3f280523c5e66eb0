// SPDX-License-Identifier: GPL-2.0-only
/* Tables for programs: CSV, and the manifest as JSON. */
#include "analysis/report/evidence.h"
#include "analysis/report/export.h"
#include "analysis/report/exporter.h"
#include "analysis/report/manifest.h"

static int verdicts(const struct model *m, FILE *f)
{
	return verdict_csv(m->row, m->nr_row, f);
}

static const struct exporter_file files[] = {
	{ "verdicts.csv", verdicts },	       { "proofs.csv", evidence_proofs_csv },
	{ "static.csv", evidence_static_csv }, { "claims.csv", evidence_claims_csv },
	{ "manifest.json", manifest_json },    { NULL, NULL },
};

const struct exporter exporter_tables = { .files = files };
