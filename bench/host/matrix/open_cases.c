// SPDX-License-Identifier: GPL-2.0-only
#include "matrix/open_cases.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "analysis/stop.h"
#include "bench/base/cleanup.h"
#include "bench/base/csv.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/fs_closed.h"
#include "bench/base/fs_listed.h"
#include "bench/base/fs_replace.h"
#include "bench/base/memfile.h"
#include "config/plan_looks.h"
#include "matrix/result_key.h"
#include "results/records.h"
#include "results/results.h"

static char *path_of(const struct plan *p, size_t blocks)
{
	AUTO_FREE char *key = result_key(p);

	return results_open(key, blocks);
}

/* that of an older version has no last line with its sum */
static int read_list(const char *path, struct strlist *user, struct strlist *kernel)
{
	struct csv_table t = { 0 };
	char *text = NULL;
	size_t len;
	int err = fs_read(path, &text, &len);

	if (err)
		return fail(err, "%s", path);
	err = fs_take_closed(text, len) == -EUCLEAN ? -EUCLEAN : csv_parse(&t, text);
	for (size_t i = 0; !err && i + 1 < t.rows; i++)
		err = strlist_add(strcmp(csv_get(&t, i, "domain"), "kernel") ? user : kernel, csv_get(&t, i, "case"));
	if (err == -EUCLEAN)
		free(text);
	csv_table_release(&t);
	return err;
}

static bool is_of_look(const struct plan *p, const struct boot_record *r, int look)
{
	const size_t last = look + 1 < STOP_LOOKS ? stop_look(p->first_look, look + 1) + p->repeats : SIZE_MAX;

	return r->cases && r->kcases && !strcmp(r->plan, p->name) && strlist_has(&p->arch, r->arch) &&
	       r->index >= stop_look(p->first_look, look) + p->repeats && r->index < last;
}

static int write_words(FILE *f, const char *domain, const char *words)
{
	struct strlist list = { 0 };
	const int err = strlist_add_words(&list, words);

	for (size_t i = 0; i < list.n && !err; i++)
		fprintf(f, "%s,%s\n", domain, list.at[i]);
	strlist_release(&list);
	return err;
}

/* boots of the next look say which cases they ran; where there is none yet, the next analysis says which are open */
static int make_again(const struct plan *p, int look, const char *path)
{
	AUTO_MEMFILE struct memfile m = { 0 };
	struct boot_records r = { 0 };
	FILE *f = memfile_open(&m);
	size_t i = 0;
	int err = f ? records_load(&r) : -ENOMEM;

	while (!err && i < r.n && !is_of_look(p, &r.at[i], look))
		i++;
	if (!err && i < r.n) {
		fprintf(f, "domain,case\n");
		err = write_words(f, "user", r.at[i].cases);
		err = err ? err : write_words(f, "kernel", r.at[i].kcases);
		err = err ? err : memfile_close(&m);
		err = err ? err : fs_write_closed(path, m.at, m.len);
	}
	records_release(&r);
	return err;
}

static int load(struct plan *p, int look, const char *path)
{
	struct strlist user = { 0 }, kernel = { 0 };
	int err = fs_exists(path) ? read_list(path, &user, &kernel) : -ENOENT;

	if (!err)
		plan_open_take(p, look, &user, &kernel);
	strlist_release(&user);
	strlist_release(&kernel);
	return err;
}

int open_cases_load(struct plan *p)
{
	int err = 0;

	for (int i = 0; i < STOP_LOOKS - 1 && p->later && !err; i++) {
		AUTO_FREE char *path = path_of(p, stop_look(p->first_look, i));

		err = load(p, i, path);
		if (err == -EUCLEAN || err == -EBADMSG) {
			err = fs_set_aside(path, "it has another content than when it was written");
			err = err ? err : make_again(p, i, path);
			err = err ? err : load(p, i, path);
		}
		if (err == -ENOENT)
			err = 0;
	}
	return err;
}

int open_cases_register(struct plan *p, size_t blocks)
{
	AUTO_FREE char *key = result_key(p);
	AUTO_FREE char *from = results_analyze(key, "open.csv");
	AUTO_FREE char *to = path_of(p, blocks);
	AUTO_FREE char *text = NULL;
	size_t len;
	int err;

	if (!p->later)
		return 0;
	err = fs_read(from, &text, &len);
	if (err)
		return fail(err, "%s", from);
	if (fs_listed(from, text, len))
		return -EINVAL;
	err = fs_write_closed(to, text, len);
	return err ? err : open_cases_load(p);
}
