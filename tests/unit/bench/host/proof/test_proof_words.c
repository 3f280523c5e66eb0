// SPDX-License-Identifier: GPL-2.0-only
/* What `prove` lines may say: of the tests that a list names with what comes of them, and in every feature of ours. */
#include "proof/proof.h"

#include <errno.h>
#include <glob.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "bench/record/proof_words.h"
#include "scratch.h"

/* every test of every list with every answer of its own is taken, with another's it is not */
Test(proof_words, a_list_offers_what_it_says)
{
	static const struct proof_word w = { .word = "w", .want = "a|bc yes|no, d kept, ef lost|kept" };
	static const char *const taken[] = { "a yes", "a no", "bc yes", "bc \t no", "d kept", "ef lost", "ef kept" };
	static const char *const not[] = { "", "a", "a ", "b yes", "c yes", "bcd yes", "a|bc yes", "a yes|no", "d yes",
					   "d lost", "ef yes", "e lost", "a yes, d kept", "yes", "a yesno", "kept lost",
					   "a ye", "d kept ", "a  kept" };

	for (size_t i = 0; i < ARRAY_SIZE(taken); i++)
		cr_expect(proof_word_offers(&w, taken[i]), "%s", taken[i]);
	for (size_t i = 0; i < ARRAY_SIZE(not); i++)
		cr_expect_not(proof_word_offers(&w, not[i]), "%s", not[i]);
}

static void takes(const struct feature *f, const struct arm *a)
{
	struct proof_list l;

	cr_expect_eq(proof_list_make(&l, f, a), 0, "feature %s, arm %s", f->name, a->name);
	proof_list_release(&l);
}

Test(proof_words, every_line_of_our_features_is_taken)
{
	AUTO_FREE char *every = fs_path("%s/configs/features/*.feature", fs_data_dir());
	struct feature f;
	glob_t found;

	cr_assert_eq(glob(every, 0, NULL, &found), 0);
	for (size_t i = 0; i < found.gl_pathc; i++) {
		cr_assert_eq(feature_load(&f, found.gl_pathv[i]), 0);
		for (size_t a = 0; a < f.nr_arms; a++)
			takes(&f, &f.arms[a]);
		feature_release(&f);
	}
	globfree(&found);
}

static int made(const char *line)
{
	char *prove[] = { (char *)line };
	struct arm arm = { .name = (char *)"on", .prove = { prove, 1 } };
	struct feature f = { .name = (char *)"f", .arms = &arm, .nr_arms = 1 };
	struct proof_list l;
	const int err = proof_list_make(&l, &f, &arm);

	proof_list_release(&l);
	return err;
}

/* a test's name is right and what is to come of it is mistyped, or another test's: it could never hold */
Test(proof_words, answers_are_held_against_their_test)
{
	cr_expect_eq(made("effect slab_order shuffled"), 0);
	cr_expect_eq(made("effect page_free poisoned"), 0);
	cr_expect_eq(made("user dev_mem refused"), 0);
	cr_expect_eq(made("user module_changed loaded"), 0);
	cr_redirect_stderr();
	cr_expect_eq(made("effect slab_order shufled"), -EINVAL);
	cr_expect_eq(made("effect stack zeroed"), -EINVAL);
	cr_expect_eq(made("user dev_mem zeros"), -EINVAL);
	cr_expect_eq(made("user kexec_changed read"), -EINVAL);
}
