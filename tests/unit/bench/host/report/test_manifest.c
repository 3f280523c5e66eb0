// SPDX-License-Identifier: GPL-2.0-only
#include "analysis/report/manifest.h"

#include <math.h>

#include "golden.h"

Test(manifest, golden)
{
	golden_export("manifest.json", manifest_json);
}

Test(manifest, work_adds_up_what_is_known)
{
	struct model_build build[] = { { .wall_s = 60, .cpu_s = 110.5 }, { .wall_s = NAN, .cpu_s = NAN } };
	struct model_boot boot[] = { { .wall_s = 2, .cpu_s = 1.5 }, { .wall_s = 3, .cpu_s = 2.5 } };
	struct report r;
	char *text = NULL;
	size_t len = 0;
	FILE *f = open_memstream(&text, &len);

	golden_load(&r);
	for (size_t i = 0; i < 2; i++) {
		r.model.build[i].wall_s = build[i].wall_s;
		r.model.build[i].cpu_s = build[i].cpu_s;
		r.model.boot[i].wall_s = boot[i].wall_s;
		r.model.boot[i].cpu_s = boot[i].cpu_s;
	}
	cr_assert_eq(manifest_json(&r.model, f), 0);
	cr_assert_eq(fclose(f), 0);
	cr_expect(strstr(text, "\"build_wall_s\": 60,"), "%.*s", 900, text);
	cr_expect(strstr(text, "\"build_cpu_s\": 110.5,"));
	cr_expect(strstr(text, "\"boot_wall_s\": 5,"));
	cr_expect(strstr(text, "\"boot_cpu_s\": 4\n"));
	free(text);
	report_release(&r);
}
