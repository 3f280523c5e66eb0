// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/fs_sums.h"

#include <errno.h>
#include <fcntl.h>
#include <time.h>
#include <unistd.h>
#include <sys/stat.h>

#include "bench/base/fs_closed.h"
#include "scratch.h"

#define WHAT "thing 0123"
#define ONE_TWO_SUM "c3f9c8c283a2b1f2f1896f27a01cbe3cddc0c9d93f752e4639035a0f5b36f6e8"
#define B_SUM "bd5020b214d3e73e5cb05c3d1bde36da57e1ee18313782d4a20064e9c701b177"

/* a file, a tree with a link and with a name that would break a line */
static char *make(void)
{
	char *dir = scratch_make();
	AUTO_FREE char *link = fs_path("%s/tree/link", dir);

	scratch_put(dir, "a.tsv", "one\ntwo\n");
	scratch_put(dir, "tree/sub/b", "text of b");
	scratch_put(dir, "tree/.hidden", "is part of a tree");
	scratch_put(dir, "tree/odd\n100%41", "");
	cr_assert_eq(symlink("sub/b", link), 0);
	cr_assert_eq(fs_sums_write(dir, WHAT), 0);
	scratch_put(dir, ".lock", "nobody's business");
	return dir;
}

/* until a change has another time */
static void settle(void)
{
	nanosleep(&(struct timespec){ .tv_nsec = 60000000 }, NULL);
}

static int check(const char *dir, bool contents, struct reason *why)
{
	const struct fs_sums_ask ask = { .what = WHAT, .contents = contents };

	reason_release(why);
	return fs_sums_check(dir, &ask, why);
}

static void expect(const char *dir, const char *text)
{
	struct reason why = { 0 };

	cr_expect_eq(check(dir, false, &why), -EUCLEAN, "%s", text);
	cr_expect(why.text && strstr(why.text, text), "\"%s\" is not in \"%s\"", text, why.text);
	reason_release(&why);
}

static void expect_good(const char *dir)
{
	struct reason why = { 0 };

	cr_expect_eq(check(dir, false, &why), 0, "%s", why.text);
	cr_expect_eq(check(dir, true, &why), 0, "%s", why.text);
	reason_release(&why);
}

Test(fs_sums, a_folder_that_is_as_it_was)
{
	char *dir = make();
	AUTO_FREE char *text = scratch_get(dir, "files.tsv");

	expect_good(dir);
	cr_expect(!strncmp(text, "# thing 0123\n", 13), "%s", text);
	cr_expect(strstr(text, "\nfile\t9\t" B_SUM "\ttree/sub/b\n"), "what sha256sum says");
	cr_expect(strstr(text, "\ttree/odd%0A100%2541\n"), "%s", text);
	cr_expect(strstr(text, "\nlink\t5\t"), "%s", text);
	cr_expect_not(strstr(text, ".lock"));
	scratch_remove(dir);
}

Test(fs_sums, each_kind_of_damage_is_named)
{
	char *dir = make();
	AUTO_FREE char *a = fs_path("%s/a.tsv", dir), *more = fs_path("%s/more", dir);

	scratch_put(dir, "a.tsv", "one\n");
	expect(dir, "a.tsv has 4 bytes instead of 8");
	scratch_put(dir, "a.tsv", "one\nTwo\n");
	expect(dir, "a.tsv has another content");
	cr_assert_eq(unlink(a), 0);
	expect(dir, "a.tsv is missing");
	cr_assert_eq(mkdir(a, 0755), 0);
	expect(dir, "a.tsv is missing");
	cr_assert_eq(rmdir(a), 0);
	cr_assert_eq(mkfifo(a, 0644), 0);
	expect(dir, "a.tsv is not a file");
	cr_assert_eq(unlink(a), 0);
	scratch_put(dir, "a.tsv", "one\ntwo\n");
	expect_good(dir);
	scratch_put(dir, "more", "");
	expect(dir, "more is not one of its files");
	cr_assert_eq(unlink(more), 0);
	expect_good(dir);
	scratch_remove(dir);
}

Test(fs_sums, a_link_leads_where_it_did)
{
	char *dir = make();
	AUTO_FREE char *link = fs_path("%s/tree/link", dir);

	cr_assert_eq(unlink(link), 0);
	cr_assert_eq(symlink("sub/c", link), 0);
	expect(dir, "tree/link has another content");
	cr_assert_eq(unlink(link), 0);
	scratch_put(dir, "tree/link", "sub/b");
	expect(dir, "tree/link is not a symbolic link");
	scratch_remove(dir);
}

Test(fs_sums, a_list_that_was_changed_or_cut)
{
	char *dir = make();
	AUTO_FREE char *text = scratch_get(dir, "files.tsv");
	AUTO_FREE char *cut = strdup(text), *flip = strdup(text);
	const struct fs_sums_ask other = { .what = "thing 4567" };
	struct reason why = { 0 };

	cr_expect_eq(fs_sums_check(dir, &other, &why), -EUCLEAN);
	cr_expect_str_eq(why.text, "by files.tsv it is thing 0123, not thing 4567");
	reason_release(&why);
	*strrchr(cut, '#') = '\0';
	scratch_put(dir, "files.tsv", cut);
	expect(dir, "files.tsv is cut off or was changed");
	flip[30] ^= 1;
	scratch_put(dir, "files.tsv", flip);
	expect(dir, "files.tsv is cut off or was changed");
	scratch_put(dir, "files.tsv", text);
	expect_good(dir);
	scratch_remove(dir);
}

/* what was looked at is remembered; a change shows by its time, and a time that was set back by the time of that */
Test(fs_sums, contents_are_read_where_a_time_changed)
{
	char *dir = make();
	AUTO_FREE char *memory = fs_path("%s/.verified", dir), *a = fs_path("%s/a.tsv", dir);
	struct timespec old[2];
	struct stat st;
	int fd;

	settle();
	expect_good(dir);
	cr_expect(fs_exists(memory));
	cr_assert_eq(stat(a, &st), 0);
	old[0] = st.st_atim;
	old[1] = st.st_mtim;
	fd = open(a, O_WRONLY);
	cr_assert_eq(pwrite(fd, "O", 1, 0), 1);
	cr_assert_eq(futimens(fd, old), 0);
	close(fd);
	expect(dir, "a.tsv has another content");
	scratch_put(dir, "a.tsv", "one\ntwo\n");
	settle();
	expect_good(dir);
	scratch_remove(dir);
}

Test(fs_sums, a_memory_that_is_made_up)
{
	char *dir = make();

	settle();
	scratch_put(dir, ".verified", "0000000000000000000000000000000000000000000000000000000000000000");
	scratch_put(dir, "a.tsv", "ONE\ntwo\n");
	expect(dir, "a.tsv has another content");
	scratch_remove(dir);
}

Test(fs_sums, times_that_the_caller_changed)
{
	char *dir = make();
	AUTO_FREE char *b = fs_path("%s/tree/sub/b", dir), *x = NULL, *y = NULL;

	settle();
	expect_good(dir);
	x = scratch_get(dir, ".verified");
	cr_assert_eq(utimensat(AT_FDCWD, b, NULL, 0), 0);
	fs_sums_touched(dir);
	y = scratch_get(dir, ".verified");
	cr_expect_str_neq(x, y);
	expect_good(dir);
	scratch_remove(dir);
}

/* as a patched tree is of a plain one; b is written anew there */
static char *link_twin(const char *dir)
{
	static const char *const names[] = { "a.tsv", "tree/.hidden", "tree/odd\n100%41", "tree/link" };
	char *twin = scratch_make();

	scratch_put(twin, "tree/sub/b", "other text");
	for (size_t i = 0; i < ARRAY_SIZE(names); i++) {
		AUTO_FREE char *from = fs_path("%s/%s", dir, names[i]), *to = fs_path("%s/%s", twin, names[i]);

		cr_assert_eq(link(from, to), 0);
	}
	return twin;
}

Test(fs_sums, links_to_the_files_of_another)
{
	char *dir = make(), *twin;
	AUTO_FREE char *linked = NULL, *read = NULL, *before = NULL, *after = NULL, *own = NULL, *checked = NULL;

	settle();
	expect_good(dir);
	twin = link_twin(dir);
	cr_assert_eq(fs_sums_write_linked(twin, WHAT, dir), 0);
	linked = scratch_get(twin, FS_SUMS);
	before = scratch_get(dir, ".verified");
	own = scratch_get(twin, ".verified");
	expect_good(dir);
	expect_good(twin);
	after = scratch_get(dir, ".verified");
	checked = scratch_get(twin, ".verified");
	cr_expect_str_eq(before, after, "it would be read again, for its files have links now");
	cr_expect_str_eq(own, checked, "what was linked would be read again");
	cr_assert_eq(fs_sums_write(twin, WHAT), 0);
	read = scratch_get(twin, FS_SUMS);
	cr_expect_str_eq(linked, read);
	scratch_remove(twin);
	scratch_remove(dir);
}

/* what the list says of a link is believed, for that folder was checked; another file of the same name is read */
Test(fs_sums, a_link_is_not_read_and_another_file_is)
{
	char *dir = make(), *twin = link_twin(dir);
	AUTO_FREE char *list = NULL;

	scratch_put(dir, "a.tsv", "ONE\ntwo\n");	/* the same file still */
	cr_assert_eq(fs_sums_write_linked(twin, WHAT, dir), 0);
	list = scratch_get(twin, FS_SUMS);
	cr_expect(strstr(list, ONE_TWO_SUM "\ta.tsv"));
	cr_expect_not(strstr(list, B_SUM));
	scratch_remove(twin);
	scratch_remove(dir);
}

Test(fs_sums, no_list_and_another_list)
{
#define X "2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881"
	static const struct fs_sum list[] = { { "x", X }, { "gone", X } };
	static const char *const lack[] = { "gone", NULL };
	struct fs_sums_ask ask = { .what = WHAT, .list = list, .nr = 2, .may_lack = lack };
	char *dir = scratch_make();
	struct reason why = { 0 };

	scratch_put(dir, "x", "x");
	scratch_put(dir, "other", "is not on the list");
	cr_expect_eq(check(dir, false, &why), -ENODATA);
	cr_expect_eq(fs_sums_check(dir, &ask, &why), 0, "%s", why.text);
	scratch_put(dir, "x", "y");
	cr_expect_eq(fs_sums_check(dir, &ask, &why), -EUCLEAN);
	cr_expect_str_eq(why.text, "x has another content");
	ask.may_lack = NULL;
	cr_expect_eq(fs_sums_check(dir, &ask, &why), -EUCLEAN);
	cr_expect_str_eq(why.text, "gone is missing");
	reason_release(&why);
	scratch_remove(dir);
}

Test(fs_sums, a_pipe_has_no_sum)
{
	char *dir = scratch_make();
	AUTO_FREE char *pipe = fs_path("%s/p", dir);

	cr_redirect_stderr();
	cr_assert_eq(mkfifo(pipe, 0644), 0);
	cr_expect_eq(fs_sums_write(dir, WHAT), -EINVAL);
	scratch_expect_stderr("/p is not a file");
	scratch_remove(dir);
}

Test(fs_closed, a_text_shows_whether_it_is_whole)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = fs_path("%s/t", dir), *text = NULL, *changed = NULL;
	char open[] = "a\nb\n", none[] = "";
	size_t len;

	cr_assert_eq(fs_write_closed(path, "a\nb\n", 4), 0);
	cr_assert_eq(fs_read(path, &text, &len), 0);
	changed = strdup(text);
	changed[0] = 'A';
	cr_expect_eq(fs_take_closed(changed, len), -EUCLEAN);
	cr_expect_eq(fs_take_closed(text, len - 1), -EUCLEAN);
	for (size_t i = 0; i < len; i++) {
		strcpy(changed, text);
		changed[i] ^= 1;
		cr_expect_eq(fs_take_closed(changed, len), -EUCLEAN, "byte %zu", i);
	}
	cr_expect_eq(fs_take_closed(text, len), 0);
	cr_expect_str_eq(text, "a\nb\n");
	cr_expect_eq(fs_take_closed(open, 4), -ENODATA);
	cr_expect_eq(fs_take_closed(none, 0), -ENODATA);
	scratch_remove(dir);
}
