// SPDX-License-Identifier: GPL-2.0-only
/*
 * What a modelled core misses on the accesses that valgrind's lackey prints: trace L1I L1D L2 <TRACE, each "BYTES WAYS
 * LINE". Prints fetches, accesses, and misses of the three.
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/model/model.h"

static unsigned long long miss[MODEL_EVENTS], fetches, accesses;

static void add(unsigned int bits)
{
	for (int e = 0; e < MODEL_EVENTS; e++)
		miss[e] += bits >> e & 1;
}

/* "I  04000000,3" or " L 1ffeffe7e0,8"; M is one load and one store of the same bytes */
static void line(struct model *m, const char *text)
{
	uint64_t addr;
	unsigned int size;
	char kind;

	if (sscanf(text, " %c %" SCNx64 ",%u", &kind, &addr, &size) != 3 || !strchr("ILSM", kind))
		return;
	if (kind == 'I') {
		fetches++;
		add(model_fetch(m, addr, size));
	} else {
		accesses++;
		add(model_access(m, addr, size));
	}
}

static void fill(struct model_geometry *g, char **argv)
{
	static const char *const rest[][2] = { { "itlb", "64 64" }, { "dtlb", "64 64" }, { "pages", "4K 4K" },
					       { "predictor", "16384 12" }, { "btb", "1024 4" },
					       { "return_stack", "16" } };
	static const char *const caches[] = { "l1i", "l1d", "l2" };
	char why[160];

	for (int i = 0; i < 9; i++)
		if (model_read_part(g, i < 3 ? caches[i] : rest[i - 3][0], i < 3 ? argv[i] : rest[i - 3][1], why,
				    sizeof(why))) {
			fprintf(stderr, "trace: %s\n", why);
			exit(2);
		}
}

int main(int argc, char **argv)
{
	struct model_geometry g = { 0 };
	struct model *m;
	char text[256];

	if (argc != 4)
		return 2;
	fill(&g, argv + 1);
	if (model_new(&m, &g))
		return 2;
	while (fgets(text, sizeof(text), stdin))
		line(m, text);
	printf("%llu %llu %llu %llu %llu\n", fetches, accesses, miss[MODEL_L1I], miss[MODEL_L1D], miss[MODEL_L2]);
	model_free(m);
	return 0;
}
