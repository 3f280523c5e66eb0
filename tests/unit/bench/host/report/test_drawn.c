// SPDX-License-Identifier: GPL-2.0-only
/* Proofs of what is drawn at boot: each boot holds them, and all together have to differ by seed. */
#include "report/report.h"

#include <criterion/criterion.h>
#include <stdlib.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "results/results.h"
#include "scratch.h"

#define MOVED(at) "user kernel_text moved\theld\tmoved, _text is at " at "\n"

/* a report over boots 0 and 1 of the first seed and boot 2 of the next, by what each has in proofs.tsv */
static void over(const char *dir, struct report *r, const char *const proofs[3])
{
	static const char *const id[] = { "0000000000000a00", "0000000000000b00", "0000000000000c00" };
	static const char *const seed[] = { "1", "1", "2" };

	*r = (struct report){ .model.made = "" };
	results_set_dir(dir);
	r->model.boot = calloc(3, sizeof(*r->model.boot));
	for (r->model.nr_boot = 0; r->model.nr_boot < 3; r->model.nr_boot++) {
		AUTO_FREE char *file = fs_path("boot/%s/proofs.tsv", id[r->model.nr_boot]);
		AUTO_FREE char *json = fs_path("boot/%s/boot.json", id[r->model.nr_boot]);
		AUTO_FREE char *said = fs_path("{\"id\": \"%s\", \"outcome\": \"done\"}\n", id[r->model.nr_boot]);
		AUTO_FREE char *samples = fs_path("boot/%s/samples.tsv", id[r->model.nr_boot]);
		AUTO_FREE char *whose = fs_path("# boot %s\n", id[r->model.nr_boot]);

		scratch_put(dir, file, proofs[r->model.nr_boot]);
		scratch_put(dir, json, said);
		scratch_put(dir, samples, whose);
		r->model.boot[r->model.nr_boot] = (struct model_boot){
			.key = { "kaslr", "base", "x86_64", "7.3", "gcc" }, .id = id[r->model.nr_boot], .build = "b",
			.seed = seed[r->model.nr_boot],
		};
	}
	cr_assert_eq(report_boots(r), 0);
	cr_assert_eq(r->model.nr_proof, 1);
}

Test(drawn, an_address_differs_by_seed)
{
	char *dir = scratch_make();
	struct report r;

	over(dir, &r, (const char *const[]){ MOVED("ffffffff8a200000"), MOVED("ffffffff8a200000"),
					     MOVED("ffffffffab600000") });
	cr_expect_str_eq(r.model.proof[0].status, "held");
	cr_expect_str_eq(r.model.proof[0].evidence,
			 "moved, _text is at ffffffff8a200000; elsewhere in 1 of 1 boots of other seeds");
	cr_expect_eq(r.model.proof[0].held, 3);
	report_release(&r);
	scratch_remove(dir);
}

Test(drawn, one_address_under_all_seeds_is_none_that_is_drawn)
{
	char *dir = scratch_make();
	struct report r;

	over(dir, &r, (const char *const[]){ MOVED("ffffffff8a200000"), MOVED("ffffffff8a200000"),
					     MOVED("ffffffff8a200000") });
	cr_expect_str_eq(r.model.proof[0].status, "failed");
	cr_expect_eq(r.model.proof[0].held, 0);
	report_release(&r);
	scratch_remove(dir);
}

Test(drawn, what_is_linked_is_the_same_under_all)
{
	static const char linked[] = "user kernel_text linked\theld\tlinked, _text is at ffffffff81000000\n";
	char *dir = scratch_make();
	struct report r;

	over(dir, &r, (const char *const[]){ linked, linked, linked });
	cr_expect_str_eq(r.model.proof[0].status, "held");
	cr_expect_str_eq(r.model.proof[0].evidence, "linked, _text is at ffffffff81000000");
	report_release(&r);
	scratch_remove(dir);
}
