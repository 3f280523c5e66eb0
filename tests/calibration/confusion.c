// SPDX-License-Identifier: GPL-2.0-only
#include "confusion.h"

#include <stdio.h>
#include <stdlib.h>

#include "sim.h"

static void rows(FILE *f, const struct confusion *c)
{
	for (int i = 0; i < EFFECTS; i++) {
		fprintf(f, "%s,%zu,%.2f", c->generator, c->boots, 100 * cell_effect[i]);
		for (int v = VERDICT_COST; v <= VERDICT_NO_VERDICT; v++)
			fprintf(f, ",%.5g", (double)c->times[i][v] / (double)c->sets);
		fputc('\n', f);
	}
}

/* generators as they are listed, each with its numbers of boots going up: jobs are in another order */
int confusion_write(const char *folder, const struct sheet *sheet, size_t n)
{
	char path[4096];
	FILE *f;

	snprintf(path, sizeof(path), "%s/confusion.csv", folder);
	f = fopen(path, "w");
	if (!f)
		return 1;
	fputs("generator,boots,effect_percent,cost,gain,no_impact,inconclusive,no_verdict\n", f);
	for (int i = 0; i < SIM_GENERATORS * 6; i++)
		for (size_t k = 0; k < n; k++) {
			const struct confusion *c = &sheet[k].confusion;

			if (c->generator == sim_generator[i / 6].name && c->boots == cell_boots[i % 6])
				rows(f, c);
		}
	return fclose(f) != 0;
}
