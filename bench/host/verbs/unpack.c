// SPDX-License-Identifier: GPL-2.0-only
/* The verb: evidence that pack put into a file, back into a results folder. Anybody may have made that file. */
#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <sys/stat.h>

#include "bench/base/archive.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/fs_input.h"
#include "bench/base/strlist.h"
#include "bench/base/fs_closed.h"
#include "verbs/verb.h"
#include "results/results.h"
#include "results/whole.h"

enum { FILE_MAX = 256 << 20, PARTS_MIN = 2, PARTS_MAX = 3, CONFIG_PARTS_MAX = 12 };

/* results compress to a fiftieth, to a hundredth where boots are many and alike; a file costs an inode in any case */
enum { LIMIT_MIN = 64 << 20, RATIO_MAX = 512, ENTRY_COST = 512, DAMAGED_SAID = 20 };

struct place {				/* of the results, and what its folders are; NULL = not ours to check */
	const char *step;
	const enum whole_kind *kind;
};

struct unpack {
	const char *from;
	char *tmp;
	size_t added, had, damaged;
	size_t size, bytes, limit;	/* of the file, of what came out of it so far, and how much may */
};

/* boot/ID/FILE, boot/FILE, the same of build, configs/HASH/...; no part begins with a point, so none leads out of it */
static bool is_ours(const char *name)
{
	const bool config = !strncmp(name, "configs/", 8);
	const char *p = name;
	int parts = 0;

	if (!config && strncmp(name, "boot/", 5) && strncmp(name, "build/", 6))
		return false;
	for (bool begin = true; *p; p++) {
		if (*p == '/' ? begin : begin ? !isalnum((unsigned char)*p) :
						!isalnum((unsigned char)*p) && !strchr("._-", *p))
			return false;
		parts += begin;
		begin = *p == '/';
	}
	return p[-1] != '/' && parts >= PARTS_MIN && parts <= (config ? CONFIG_PARTS_MAX : PARTS_MAX);
}

/* tables and texts are what pack writes; what a machine would execute is none of them */
static bool is_code(const char *name, const char *data, size_t len)
{
	static const char *const text[] = { ".tsv", ".json", ".log", ".txt", ".xml", ".failed" };
	const char *last = strrchr(name, '/') + 1, *dot = strrchr(last, '.');

	if (len >= 4 && !memcmp(data, "\177ELF", 4))
		return true;
	if (!strncmp(name, "configs/", 8) || (!strncmp(name, "build/", 6) && !strcmp(last, "config")))
		return false;
	for (size_t i = 0; dot && i < ARRAY_SIZE(text); i++)
		if (!strcmp(dot, text[i]))
			return false;
	return true;
}

static int take(void *ctx, const char *name, const char *data, size_t len)
{
	struct unpack *u = ctx;
	AUTO_FREE char *path = fs_path("%s/%s", u->tmp, name);
	AUTO_FREE char *dir = fs_path("%s", path);
	int err;

	if (!is_ours(name))
		return fail(-EINVAL, "%s: \"%.80s\" is not a file of results", u->from, name);
	if (is_code(name, data, len))
		return fail(-EINVAL, "%s: \"%s\" may be code that would be run: pack writes none, and nothing of this "
			    "file is taken", u->from, name);
	u->bytes += len + ENTRY_COST;
	if (u->bytes > u->limit)
		return fail(-EINVAL, "%s: it unpacks to more than %zu MB, %u times its size, which results never do: "
			    "nothing of it is taken", u->from, u->limit >> 20,
			    (unsigned int)(u->limit / (u->size + 1)));
	*strrchr(dir, '/') = '\0';
	err = fs_mkdirs(dir);
	return err ? err : fs_fill(path, data, len);
}

static bool is_folder(const char *path)
{
	struct stat st;

	return !lstat(path, &st) && S_ISDIR(st.st_mode);
}

/* is a file that lies beside the folders what its last line says, where it has one? */
static bool is_good_file(const char *path)
{
	AUTO_FREE char *text = NULL;
	size_t len;

	return !fs_read(path, &text, &len) && fs_take_closed(text, len) != -EUCLEAN;
}

/* what came, against what it says of itself */
static bool is_good(struct unpack *u, const struct place *at, const char *name, const char *path)
{
	struct reason why = { 0 };
	bool good = true;

	if (!is_folder(path))
		good = is_good_file(path);
	else if (at->kind)
		good = whole_look(*at->kind, path, true, &why) != WHOLE_DAMAGED;
	if (!good && u->damaged++ < DAMAGED_SAID)
		note("%s: %s/%s is damaged and not taken: %s", u->from, at->step, name,
		     why.text ? why.text : "it has another content");
	reason_release(&why);
	return good;
}

/* what is there already stays as it is, unless it is damaged: both are named by their content */
static int move_one(struct unpack *u, const struct place *at, const char *from, const char *to)
{
	int err = at->kind && is_folder(from) ? whole_set_aside(*at->kind, to) : 0;

	if (err)
		return err;
	if (fs_exists(to) && (is_folder(to) || is_good_file(to))) {
		u->had++;
		return 0;
	}
	u->added++;
	return rename(from, to) ? fail(-errno, "rename %s to %s", from, to) : 0;
}

static int move_each(struct unpack *u, const struct place *at, const char *from, const char *to)
{
	struct strlist names = { 0 };
	int err = fs_list(from, &names);

	if (err)
		fail(err, "%s", from);
	for (size_t i = 0; i < names.n && !err; i++) {
		AUTO_FREE char *a = fs_path("%s/%s", from, names.at[i]);
		AUTO_FREE char *b = fs_path("%s/%s", to, names.at[i]);

		if (*names.at[i] != '.' && is_good(u, at, names.at[i], a))
			err = move_one(u, at, a, b);
	}
	strlist_release(&names);
	return err;
}

static int move_all(struct unpack *u, const struct place *at)
{
	AUTO_FREE char *from = fs_path("%s/%s", u->tmp, at->step);
	AUTO_FREE char *to = results_step(at->step);
	AUTO_CLOSE int lock = -1;
	int err;

	if (!fs_exists(from))
		return 0;
	err = fs_mkdirs(to);
	if (!err)
		err = fs_lock(to, &lock);
	if (!err)
		err = move_each(u, at, from, to);
	return err ? err : fs_sync(to, true);
}

static int unpack_in(struct unpack *u)
{
	static const enum whole_kind boot = WHOLE_BOOT, build = WHOLE_BUILD;
	static const struct place places[] = { { "build", &build }, { "configs", NULL }, { "boot", &boot } };
	int err = fs_mkdirs(u->tmp);

	if (!err)
		err = archive_each(u->from, FILE_MAX, take, u);
	if (!err)			/* once, however many files there are */
		err = fs_sync(u->tmp, false);
	for (size_t i = 0; i < ARRAY_SIZE(places) && !err; i++)
		err = move_all(u, &places[i]);
	if (err)
		return err;
	printf("%s: %zu folders and files of results, %zu already present", u->from, u->added, u->had);
	if (u->damaged)
		printf(", %zu damaged and left out", u->damaged);
	putchar('\n');
	return 0;
}

/* 0; 1 = without what is damaged */
static int unpack(const char *from)
{
	AUTO_FREE char *wanted = results_boot("unpack", NULL);
	struct unpack u = { .from = from, .tmp = fs_temp(wanted) };
	AUTO_CLOSE int fd = -1;
	struct stat st;
	int err = fs_open_input(from, UINT64_MAX, &fd);

	if (!err && fstat(fd, &st))
		err = fail(-errno, "%s", from);
	if (!err) {
		u.size = st.st_size;
		u.limit = LIMIT_MIN + RATIO_MAX * u.size;
		err = unpack_in(&u);
	}
	if (fs_remove(u.tmp) && !err)
		err = -EIO;
	free(u.tmp);
	return err ? err : u.damaged > 0;
}

static int unpack_main(const struct verb *v, int argc, char **argv)
{
	int first, err = verb_args(v, argc, argv, NULL, NULL, &first);

	if (err > 0)
		return EXIT_DONE;
	if (!err && argc - first != 1)
		err = fail(-EINVAL, "unpack: expected one FILE that hardbench pack wrote");
	if (!err)
		err = unpack(argv[first]);
	return err ? EXIT_CANNOT : EXIT_DONE;
}

const struct verb verb_unpack = {
	.name = "unpack", .order = 140, .args = "FILE.tar.xz", .help = "put what pack wrote into the results folder",
	.more = "Boots and builds that are there already stay as they are, unless they are damaged. What comes is\n"
		"held against the checksums that are packed with it: what is damaged is named and left out, and the\n"
		"exit status is 2. An archive that has anything in it that could be run, or that grows to more than\n"
		"512 times its size and 64 MB, is refused. `collect`, `analyze` and `report` then take what is there,\n"
		"whatever made it, and need no kernel. `run` makes the boots that are missing, of the plan in\n"
		"configs/, and only the kernels that those need; one that today's program, compilers or emulator\n"
		"would not make alike is missing (`run -n` says which).",
	.main = unpack_main,
};
