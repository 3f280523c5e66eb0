// SPDX-License-Identifier: GPL-2.0-only
/* list cases --covers PEER: each operation of a peer and the cases that stand for it, or why none does. */
#include "verbs/list_covers.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "config/case_catalog.h"
#include "bench/base/text_table.h"

static const char *const columns[] = { "operation", "cases", "left out because", NULL };
static const char *const peers[] = { "lebench", "lmbench", "perf-bench", "unixbench", "will-it-scale" };

static bool has_word(const char *words, const char *word)
{
	const size_t len = strlen(word);

	for (const char *at = words; (at = strstr(at, word)); at += len)
		if ((at == words || at[-1] == ' ') && (!at[len] || at[len] == ' '))
			return true;
	return false;
}

/* the shown names of the cases whose covers line has @operation; "" = none */
static char *cases_of(const char *operation, const struct case_info *c, size_t n)
{
	char *names = fs_path("%s", "");

	for (size_t i = 0; i < n && names; i++) {
		AUTO_FREE char *before = names;

		if (!has_word(c[i].covers, operation)) {
			before = NULL;
			continue;
		}
		names = fs_path("%s%s%s", before, *before ? " " : "", c[i].name);
	}
	return names;
}

/* "operation" or "operation TAB reason" */
static int add_line(struct text_table *t, char *line, const struct case_info *c, size_t n, size_t *missing)
{
	char *operation = strsep(&line, "\t"), *reason = line ? line : (char *)"";
	AUTO_FREE char *names = cases_of(operation, c, n);

	if (!names)
		return -ENOMEM;
	if (!*names && !*reason) {
		reason = (char *)"MISSING";
		++*missing;
	}
	return text_table_row(t, (const char *[]){ operation, names, reason });
}

static int add_lines(struct text_table *t, const char *peer, char *text, const struct case_info *c, size_t n)
{
	const size_t len = strlen(peer);
	size_t missing = 0;
	char *line;
	int err = 0;

	while (!err && (line = strsep(&text, "\n")))
		if (!strncmp(line, peer, len) && line[len] == ':')
			err = add_line(t, line, c, n, &missing);
	return err ? fail(err, "list") : missing ? 1 : 0;
}

static int known(const char *peer)
{
	for (size_t i = 0; i < ARRAY_SIZE(peers); i++)
		if (!strcmp(peer, peers[i]))
			return 0;
	return fail(-EINVAL, "list: --covers takes lebench, lmbench, perf-bench, unixbench or will-it-scale, "
		    "not \"%s\"", peer);
}

int list_covers(const char *peer, bool json)
{
	AUTO_FREE char *path = fs_path("%s/bench/cases/peers.txt", fs_data_dir());
	AUTO_FREE char *text = NULL;
	struct case_info *c = NULL;
	struct text_table t;
	size_t n = 0;
	int err = known(peer), missing = 0;

	if (!err && (err = fs_read(path, &text, NULL)))
		fail(err, "read %s", path);
	if (!err)
		err = case_catalog_load(&c, &n);
	if (err)
		return err;
	text_table_init(&t, columns);
	missing = add_lines(&t, peer, text, c, n);
	err = missing < 0 ? missing : text_table_print(&t, json);
	text_table_release(&t);
	case_catalog_free(c, n);
	return err ? err : missing;
}
