// SPDX-License-Identifier: GPL-2.0-only
/* All exporters there are; see exporter.h. */
#include "analysis/report/exporter.h"

#include "analysis/report/sections.h"

#define X(name) extern const struct exporter exporter_##name;
#include "exporter_list.h"
#undef X

static const struct exporter *const exporters[] = {
#define X(name) &exporter_##name,
#include "exporter_list.h"
#undef X
};

struct from_model {
	const struct exporter_file *file;
	const struct model *m;
};

static int print_file(void *ctx, FILE *f)
{
	const struct from_model *from = ctx;

	return from->file->print(from->m, f);
}

int export_report(const struct model *m, const struct export_sink *to)
{
	struct document d = { 0 };
	int err;

	report_sections(m, &d);
	err = d.err;
	for (size_t i = 0; !err && i < sizeof(exporters) / sizeof(exporters[0]); i++) {
		struct from_model from = { exporters[i]->files, m };

		for (; !err && from.file && from.file->name; from.file++)
			err = exporter_put(to, from.file->name, print_file, &from);
		if (!err)
			err = exporter_document(exporters[i], &d, to);
	}
	document_release(&d);
	return err;
}
