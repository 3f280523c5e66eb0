// SPDX-License-Identifier: GPL-2.0-only
/* Source archives: written here by hand, header by header, so that they can say what no tool would. */
#include <criterion/criterion.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "bench/base/archive.h"
#include "bench/base/archive_name.h"
#include "bench/base/cleanup.h"
#include "bench/base/limit.h"
#include "scratch.h"

enum { MOST = 8 };		/* files */

/* one member of a ustar archive */
static void put(FILE *f, const char *name, char type, unsigned int mode, const char *link, const char *data)
{
	char h[512] = "", block[512] = "";
	unsigned int sum = 0;

	snprintf(h, 100, "%s", name);
	snprintf(h + 100, 8, "%07o", mode);
	snprintf(h + 108, 8, "%07o", 1234);
	snprintf(h + 116, 8, "%07o", 1234);
	snprintf(h + 124, 12, "%011o", (unsigned int)strlen(data));
	snprintf(h + 136, 12, "%011o", 1000);
	memset(h + 148, ' ', 8);
	h[156] = type;
	snprintf(h + 157, 100, "%s", link);
	memcpy(h + 257, "ustar\00000", 8);
	for (size_t i = 0; i < sizeof(h); i++)
		sum += (unsigned char)h[i];
	snprintf(h + 148, 8, "%06o", sum);
	fwrite(h, 1, sizeof(h), f);
	memcpy(block, data, strlen(data) < sizeof(block) ? strlen(data) : sizeof(block));
	if (*data)
		fwrite(block, 1, sizeof(block), f);
}

struct place { char *dir, *tar, *tree; };

static FILE *begin(struct place *p)
{
	FILE *f;

	p->dir = scratch_make();
	p->tar = fs_path("%s/x.tar", p->dir);
	p->tree = fs_path("%s/tree", p->dir);
	cr_assert_eq(fs_mkdirs(p->tree), 0);
	f = fopen(p->tar, "w");
	put(f, "l/", '5', 07777, "", "");
	return f;
}

static int extract(struct place *p, FILE *f, const char *words)
{
	static const char end[1024];
	struct reason why = { 0 };
	int err;

	fwrite(end, 1, sizeof(end), f);
	fclose(f);
	err = archive_extract(p->tar, p->tree, MOST, &why);
	cr_assert(err ? why.text && strstr(why.text, words) : !*words, "%d %s", err, why.text ? why.text : "");
	reason_release(&why);
	return err;
}

static void end(struct place *p)
{
	scratch_remove(p->dir);
	free(p->tar);
	free(p->tree);
}

static unsigned int mode_of(const struct place *p, const char *name, struct stat *st)
{
	AUTO_FREE char *path = fs_path("%s/%s", p->tree, name);

	cr_assert_eq(lstat(path, st), 0, "%s", path);
	return st->st_mode & 07777;
}

Test(archive_extract, keeps_contents_and_times_and_gives_no_rights)
{
	struct place p;
	FILE *f = begin(&p);
	AUTO_FREE char *text = NULL;
	struct stat st;

	umask(022);
	put(f, "l/tool", '0', 06755, "", "run");
	put(f, "l/d/", '5', 07777, "", "");
	put(f, "l/d/file", '0', 0666, "", "data");
	put(f, "l/d/link", '2', 0777, "file", "");
	put(f, "l/d/hard", '1', 0666, "l/d/file", "");
	cr_assert_eq(extract(&p, f, ""), 0);
	cr_assert_eq(mode_of(&p, "tool", &st), 0755);
	cr_assert_eq(st.st_uid, geteuid());
	cr_assert_eq(mode_of(&p, "d", &st), 0755);
	cr_assert_eq(mode_of(&p, "d/file", &st), 0644);
	cr_assert(st.st_mtime == 1000 && st.st_nlink == 2);
	mode_of(&p, "d/link", &st);
	cr_assert(S_ISLNK(st.st_mode));
	text = scratch_get(p.tree, "d/hard");
	cr_assert_str_eq(text, "data");
	end(&p);
}

static void refused(const char *name, char type, const char *link, const char *words)
{
	struct place p;
	FILE *f = begin(&p);

	put(f, name, type, 0666, link, "");
	cr_assert_eq(extract(&p, f, words), -EINVAL);
	end(&p);
}

Test(archive_extract, devices_and_what_leads_out_is_refused)
{
	refused("l/null", '3', "", "null is a device");
	refused("l/disk", '4', "", "disk is a device");
	refused("l/fifo", '6', "", "fifo is a device, a FIFO");
	refused("l/../../x", '0', "", "leads out of the tree");
	refused("/l/x", '0', "", "leads out of the tree");
	refused("l/x", '1', "../../etc/passwd", "leads out of the tree");
	refused("l/x", '1', "/etc/passwd", "leads out of the tree");
}

Test(archive_extract, nothing_goes_through_a_link)
{
	struct place p;
	FILE *f = begin(&p);
	AUTO_FREE char *out = fs_path("%s/out", p.dir);
	AUTO_FREE char *there = fs_path("%s/out/x", p.dir);

	cr_assert_eq(fs_mkdirs(out), 0);
	put(f, "l/s", '2', 0777, out, "");
	put(f, "l/s/x", '0', 0644, "", "x");
	cr_assert_eq(extract(&p, f, "through symlink"), -EINVAL);
	cr_assert(!fs_exists(there));
	end(&p);
}

Test(archive_extract, no_archive_and_half_of_one)
{
	struct place p;
	FILE *f = begin(&p);
	char text[600] = "";
	struct reason why = { 0 };

	memset(text, 'x', sizeof(text) - 1);
	put(f, "l/x", '0', 0644, "", text);	/* its second block is missing */
	fclose(f);
	cr_assert_eq(archive_extract(p.tar, p.tree, MOST, &why), -EINVAL);
	reason_release(&why);
	scratch_put(p.dir, "x.tar", "this is no archive");
	cr_assert_eq(archive_extract(p.tar, p.tree, MOST, &why), -EINVAL);
	reason_release(&why);
	end(&p);
}

Test(archive_extract, more_files_than_a_tree_may_have)
{
	struct place p;
	FILE *f = begin(&p);

	for (int i = 1; i < MOST; i++)
		put(f, "l/x", '0', 0644, "", "x");
	cr_expect_eq(extract(&p, f, ""), 0);
	end(&p);
	f = begin(&p);
	for (int i = 0; i < MOST; i++)
		put(f, "l/x", '0', 0644, "", "x");
	cr_expect_eq(extract(&p, f, "x.tar: more than 8 files"), -EINVAL);
	end(&p);
}

/* a file of GNU tar that is one hole: nothing on the disk, but whoever reads it reads all of it */
static void put_hole(FILE *f, const char *name, unsigned long long bytes)
{
	char h[512] = "";
	unsigned int sum = 0;

	snprintf(h, 100, "%s", name);
	memcpy(h + 100, "0000644\0" "0000000\0" "0000000\0" "00000000000\0" "00000001000\0" "        S", 57);
	memcpy(h + 257, "ustar  ", 8);
	snprintf(h + 386, 12, "%011llo", bytes);	/* no data, where it ends */
	snprintf(h + 398, 12, "%011o", 0);
	snprintf(h + 483, 12, "%011llo", bytes);
	for (size_t i = 0; i < sizeof(h); i++)
		sum += (unsigned char)h[i];
	snprintf(h + 148, 8, "%06o", sum);
	h[155] = ' ';
	fwrite(h, 1, sizeof(h), f);
}

Test(archive_extract, more_bytes_than_a_tree_may_have)
{
	const unsigned long long half = (unsigned long long)LIMIT_SOURCE_MIB << 19;
	struct place p;
	FILE *f = begin(&p);

	put_hole(f, "l/a", half);
	put_hole(f, "l/b", half);
	cr_expect_eq(extract(&p, f, ""), 0);
	end(&p);
	f = begin(&p);
	put_hole(f, "l/a", half);
	put_hole(f, "l/b", half + 1);
	cr_expect_eq(extract(&p, f, "x.tar: more than 8192 MiB"), -EINVAL);
	end(&p);
}

Test(archive_name, inner)
{
	bool bad;

	cr_assert_str_eq(archive_inner_name("linux-6.12/mm/slub.c", &bad), "mm/slub.c");
	cr_assert_str_eq(archive_inner_name("./linux/x", &bad), "x");
	cr_assert(!archive_inner_name("linux/", &bad) && !bad);
	cr_assert(!archive_inner_name("linux", &bad) && !bad);
	cr_assert(!archive_inner_name("/linux/x", &bad) && bad);
	cr_assert(!archive_inner_name("linux/..", &bad) && bad);
	cr_assert(!archive_inner_name("../x", &bad) && bad);
	cr_assert(!archive_inner_name("a//b", &bad) && bad);
	cr_assert_str_eq(archive_inner_name("a/..b", &bad), "..b");
}
