// SPDX-License-Identifier: GPL-2.0-only
#include "try/try_cases.h"

#include <ctype.h>
#include <errno.h>
#include <stdbool.h>
#include <string.h>

#include "bench/base/fail.h"
#include "config/case_catalog.h"
#include "bench/record/loading.h"

static const char user[] =
	"null/empty sys/getppid sys/umask sys/uname vfs/read_zero vfs/write_null vfs/open_close vfs/fstat vfs/stat "
	"fs/lseek ipc/pipe_self ipc/eventfd ipc/futex_wake poll/poll_10 sched/ctx_switch sig/catch proc/fork_exit_wait "
	"mm/mmap_touch_munmap mm/fault_anon";
static const char kernel[] =
	"null/empty slab/kmalloc_64 page/alloc_0 copy/to_user_64 call/leaf_none call/indirect";

int try_cases_short(struct try_job *j)
{
	int err = strlist_add_words(&j->cases, user);

	return err ? err : strlist_add_words(&j->kcases, kernel);
}

int try_cases_all(struct try_job *j)
{
	int err = strlist_add(&j->cases, "*");

	return err ? err : strlist_add(&j->kcases, "*");
}

static int pick(struct try_job *j, const struct case_info *c, size_t n, const char *glob)
{
	size_t found = 0;
	int err = 0;

	for (size_t i = 0; i < n && !err; i++) {
		struct strlist *to = strcmp(c[i].domain, "kernel") ? &j->cases : &j->kcases;

		if (!loading_glob_names(glob, c[i].name))
			continue;
		found++;
		err = strlist_has(to, c[i].name) ? 0 : strlist_add(to, c[i].name);
	}
	return err || found ? err : fail(-EINVAL, "--cases %s names no case (hardbench list cases shows them)", glob);
}

int try_cases_pick(struct try_job *j, const struct strlist *globs)
{
	struct strlist words = { 0 };
	struct case_info *c = NULL;
	size_t n = 0;
	int err = case_catalog_load(&c, &n);

	for (size_t i = 0; i < globs->n && !err; i++)
		err = strlist_add_words(&words, globs->at[i]);
	for (size_t i = 0; i < words.n && !err; i++)
		err = pick(j, c, n, words.at[i]);
	case_catalog_free(c, n);
	strlist_release(&words);
	return err;
}

/* long ones, and those that load what has to be built for each kernel */
static bool is_costly(const struct case_info *c)
{
	const size_t len = strlen(c->name);

	return !strncmp(c->name, "macro/", 6) || loading_is(c->name) ||
	       (len > 4 && (!strcmp(c->name + len - 4, "000m") || !strcmp(c->name + len - 4, "000p")));
}

int try_cases_surveyed(struct try_job *j)
{
	struct case_info *c;
	size_t n;
	int err = case_catalog_load(&c, &n);

	if (err)
		return err;
	for (size_t i = 0; i < n && !err; i++)
		if (!is_costly(&c[i]))
			err = strlist_add(strcmp(c[i].domain, "kernel") ? &j->cases : &j->kcases, c[i].name);
	case_catalog_free(c, n);
	return err;
}

/* the length of a name without its size: "stack/use" of stack/use_256, "sched/ring" of sched/ring_2_16k */
static size_t family(const char *name)
{
	size_t len = strlen(name);

	for (;;) {
		size_t at = len;

		while (at && name[at - 1] != '_' && name[at - 1] != '/')
			at--;
		if (!at || name[at - 1] != '_' || !isdigit((unsigned char)name[at]))
			return len;
		len = at - 1;
	}
}

static bool has_family(const struct strlist *l, const char *name)
{
	const size_t len = family(name);

	for (size_t i = 0; i < l->n; i++)
		if (family(l->at[i]) == len && !strncmp(l->at[i], name, len))
			return true;
	return false;
}

int try_cases_add(struct try_job *j, const struct try_case *c, size_t n)
{
	int err = 0;

	for (size_t i = 0, added = 0; i < n && added < TRY_CASES_MOST && !err; i++) {
		struct strlist *to = strcmp(c[i].domain, "kernel") ? &j->cases : &j->kcases;

		if (has_family(to, c[i].kase))
			continue;
		err = strlist_add(to, c[i].kase);
		added++;
	}
	return err;
}
