// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>

#include "scratch.h"
#include "try/series.h"

#define MAIL "tests/golden/mail/"

static void read_one(struct series *s, const char *path)
{
	*s = (struct series){ 0 };
	cr_assert_eq(series_read(s, path), 0, "%s", path);
	cr_assert_eq(series_order(s), 0);
	cr_assert_eq(s->n, 1, "%s: %zu patches", path, s->n);
}

static char *own_cache(void)
{
	char *dir = scratch_make();

	setenv("XDG_CACHE_HOME", dir, 1);
	return dir;
}

Test(series, one_patch_is_the_same_however_it_was_sent)
{
	static const char *const how[] = { "8bit", "quoted-printable", "base64", "base64-crlf", "crlf", "attached" };
	char *dir = own_cache();
	struct series plain, s;

	read_one(&plain, "configs/features/planted.patch");
	cr_assert_str_eq(plain.at[0].subject, "hardbench: add 7 no-ops to getppid(2)");
	cr_assert_eq(strlen(plain.at[0].id), 40);
	for (size_t i = 0; i < ARRAY_SIZE(how); i++) {
		AUTO_FREE char *path = fs_path(MAIL "%s.mbx", how[i]);

		read_one(&s, path);
		cr_assert_str_eq(s.at[0].text, plain.at[0].text, "%s", how[i]);
		cr_assert_str_eq(s.at[0].id, plain.at[0].id, "%s", how[i]);
		cr_assert_str_eq(s.at[0].subject, "getppid: add seven no-ops to the call that everybody makes");
		cr_assert_str_eq(s.at[0].author, "Jöran Example <joran@example.org>", "%s", s.at[0].author);
		cr_assert_eq(s.at[0].version, 3);
		series_release(&s);
	}
	series_release(&plain);
	scratch_remove(dir);
}

Test(series, of_a_thread_the_latest_version_is_taken_in_order_without_answers)
{
	char *dir = own_cache();
	struct series s = { 0 };

	cr_redirect_stderr();
	cr_assert_eq(series_read(&s, MAIL "thread.mbx"), 0);
	cr_assert_eq(series_order(&s), 0);
	cr_assert_eq(s.n, 2);
	cr_assert_str_eq(s.cover, "two small changes");
	cr_assert_str_eq(s.at[0].subject, "one: the first");
	cr_assert_str_eq(s.at[0].text, "diff --git a/one b/one\nindex 1111111..2222222 100644\n--- a/one\n+++ b/one\n"
				       "@@ -1 +1 @@\n-x\n+why\n");
	cr_assert_str_eq(s.at[1].subject, "two: the second");
	scratch_expect_stderr("an answer with a diff in it is left out: \"one: the first\"\n"
			      "hardbench: 2 patches of earlier versions are left out: v3 is the latest");
	series_release(&s);
	scratch_remove(dir);
}

Test(series, what_is_missing_is_named)
{
	char *dir = own_cache();
	struct series s = { 0 };

	scratch_put(dir, "none", "From: a@b.c\nSubject: hello\n\nNo patch.\n");
	scratch_put(dir, "text", "Hello.\n");
	AUTO_FREE char *none = fs_path("%s/none", dir);
	AUTO_FREE char *text = fs_path("%s/text", dir);

	cr_redirect_stderr();
	cr_assert_eq(series_read(&s, MAIL "missing.mbx"), 0);
	cr_assert_eq(series_order(&s), -EINVAL);
	series_release(&s);
	cr_assert_eq(series_read(&s, none), 0);
	cr_assert_eq(series_order(&s), -EINVAL);
	cr_assert_eq(series_read(&s, text), -EINVAL);
	scratch_expect_stderr("hardbench: patch 2/3 of the series is missing\n"
			      "hardbench: no patch is in what was given\n");
	scratch_remove(dir);
}

Test(series, renames_and_modes_stay_and_what_is_broken_is_said_with_its_subject)
{
	char *dir = own_cache();
	AUTO_FREE char *broken = fs_path("%s/broken", dir);
	struct series s;

	read_one(&s, MAIL "renames.mbx");
	cr_assert_str_eq(s.at[0].text, "diff --git a/old.c b/new.c\nsimilarity index 100%\nrename from old.c\n"
				       "rename to new.c\ndiff --git a/run.sh b/run.sh\nold mode 100644\n"
				       "new mode 100755\n");
	series_release(&s);
	scratch_put(dir, "broken", "From: a@b.c\nSubject: [PATCH] wrapped by a mailer\n\n--- a/x\n+++ b/x\n"
				   "@@ -1,3 +1,3 @@\n a\n-b and\nsome more\n+c\n d\n");
	cr_redirect_stderr();
	cr_assert_eq(series_read(&s, broken), -EINVAL);
	scratch_expect_stderr("broken: \"wrapped by a mailer\": a hunk that is not as long as its head says");
	scratch_remove(dir);
}

Test(series, words_of_a_subject)
{
	static const struct { const char *in, *out; unsigned int version, nr, of; bool reply; } want[] = {
		{ "[PATCH v2 03/12] mm: x [RFC] y", "mm: x [RFC] y", 2, 3, 12, false },
		{ "[RFC PATCH] [v4] mm: x", "mm: x", 4, 0, 0, false },
		{ "Re: [PATCH 1/2] mm: x", "mm: x", 1, 1, 2, true },
		{ "[PATCH net-next,v5,2/3] x", "x", 5, 2, 3, false },
		{ "x", "x", 1, 0, 0, false },
		{ "[x", "[x", 1, 0, 0, false },
		{ "[PATCH 99999999999999999999/2] x", "x", 1, 0, 0, false },
	};

	for (size_t i = 0; i < ARRAY_SIZE(want); i++) {
		struct series_patch p = { .subject = fs_path("%s", want[i].in) };

		series_subject(&p);
		cr_assert_str_eq(p.subject, want[i].out);
		cr_assert(p.version == want[i].version && p.nr == want[i].nr && p.of == want[i].of &&
			  p.reply == want[i].reply, "%s: v%u %u/%u", want[i].in, p.version, p.nr, p.of);
		free(p.subject);
	}
}
