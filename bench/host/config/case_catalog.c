// SPDX-License-Identifier: GPL-2.0-only
#include "config/case_catalog.h"

#include <errno.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/number.h"
#include "bench/base/subproc.h"
#include "bench/base/arch.h"
#include "bench/base/grow.h"
#include "bench/base/strlist.h"

void case_release(struct case_info *c)
{
	free(c->domain);
	free(c->name);
	free(c->op);
	free(c->crosses);
	free(c->control);
	free(c->covers);
	free(c->cold);
}

void case_catalog_free(struct case_info *c, size_t n)
{
	while (n)
		case_release(&c[--n]);
	free(c);
}

static int add_take(struct case_info **out, size_t *n, struct case_info *c)
{
	if (GROW(*out, *n)) {
		case_release(c);
		return -ENOMEM;
	}
	(*out)[(*n)++] = *c;
	return 0;
}

/* "user name op crosses control control_ops covers ops warmup cold", tab separated */
static int add_line(struct case_info **out, size_t *n, char *line)
{
	char *field[10] = { NULL };
	struct case_info c;
	unsigned long long control_ops;
	int i;

	for (i = 0; i < 10 && line; i++)
		field[i] = strsep(&line, "\t");
	if (i < 7 || number_between(field[5], 0, UINT_MAX, &control_ops))
		return 0;
	c = (struct case_info){ fs_path("%s", field[0]), fs_path("%s", field[1]),
				fs_path("%s", field[2]), fs_path("%s", field[3]),
				fs_path("%s", field[4]), fs_path("%s", field[6]),
				fs_path("%s", field[9] ? field[9] : ""), (unsigned int)control_ops };
	return add_take(out, n, &c);
}

static int load_user(struct case_info **out, size_t *n)
{
	AUTO_FREE char *runner =
		fs_path("%s/guest/%s/runner", fs_lib_dir(), arch_host() ? arch_host() : "?");
	const char *argv[] = { runner, "--list", NULL };
	AUTO_FREE char *text = NULL;
	char *line, *save = NULL;
	int code, err = subproc_capture(argv, &text, &code);

	if (err || code)
		return fail(err ? err : -EINVAL, "list the cases: %s (build it: make guest)",
			    runner);
	for (line = strtok_r(text, "\n", &save); line && !err; line = strtok_r(NULL, "\n", &save))
		err = add_line(out, n, line);
	return err;
}

/* the text behind " * KEY" up to the line's end, and of the lines that go on with it */
static char *fact(const char *text, const char *key)
{
	const char *p = text, *end = strstr(text, "*/");
	size_t len = strlen(key);

	for (; p && p < end; p = strchr(p, '\n')) {
		p += *p == '\n';
		if (strncmp(p, " * ", 3) || strncmp(p + 3, key, len) ||
		    (p[3 + len] != ' ' && p[3 + len] != '\t'))
			continue;
		p += 3 + len;
		p += strspn(p, " \t");
		return fs_path("%.*s", (int)strcspn(p, "\n"), p);
	}
	return fs_path("%s", "");
}

/* the text of `.cold = "..."`, or "" */
static char *cold_of(const char *text)
{
	const char *p = strstr(text, "\t.cold = \"");

	p = p ? strchr(p, '"') + 1 : "";
	return fs_path("%.*s", (int)strcspn(p, "\""), p);
}

int case_from_comment(const char *text, struct case_info *c)
{
	const char *head = strstr(text, "/*\n * "), *dash;

	if (!head || !strstr(head, "*/"))
		return -EINVAL;
	head += strlen("/*\n * ");
	dash = strstr(head, " - ");
	if (!dash || dash > strchr(head, '\n') || !memchr(head, '/', dash - head))
		return -EINVAL;
	*c = (struct case_info){ fs_path("kernel"),
				 fs_path("%.*s", (int)(dash - head), head),
				 fs_path("%.*s", (int)strcspn(dash + 3, "\n"), dash + 3),
				 fact(text, "Crosses"),
				 fact(text, "Control"),
				 fs_path("%s", ""),
				 cold_of(text),
				 1 };
	dash = strstr(c->control, ", ");	/* "null/empty, 2 ops: why" */
	if (dash) {
		const char *ops = dash + 2;

		c->control_ops = (unsigned int)number_lead(&ops);
		c->control[dash - c->control] = '\0';
	}
	return 0;
}

static int load_kernel_file(struct case_info **out, size_t *n, const char *path)
{
	AUTO_FREE char *text = NULL;
	struct case_info c;
	int err = fs_read(path, &text, NULL);

	if (err)
		return fail(err, "read %s", path);
	if (case_from_comment(text, &c))
		return 0;
	return add_take(out, n, &c);
}

static int load_kernel(struct case_info **out, size_t *n)
{
	AUTO_FREE char *dir = fs_path("%s/kmod/cases", fs_data_dir());
	struct strlist names = { 0 };
	int err = fs_list(dir, &names);

	if (err)
		fail(err, "open %s", dir);
	for (size_t i = 0; i < names.n && !err; i++) {
		AUTO_FREE char *path = fs_path("%s/%s", dir, names.at[i]);
		const char *dot = strrchr(names.at[i], '.');

		if (dot && !strcmp(dot, ".c") && strcmp(names.at[i], "case_list.c"))
			err = load_kernel_file(out, n, path);
	}
	strlist_release(&names);
	return err;
}

static int by_name(const void *a, const void *b)
{
	const struct case_info *x = a, *y = b;
	int order = strcmp(y->domain, x->domain);	/* user before kernel */

	return order ? order : strcmp(x->name, y->name);
}

int case_catalog_load(struct case_info **out, size_t *n)
{
	int err;

	*out = NULL;
	*n = 0;
	err = load_user(out, n);
	if (!err)
		err = load_kernel(out, n);
	if (err) {
		case_catalog_free(*out, *n);
		return err;
	}
	qsort(*out, *n, sizeof(**out), by_name);
	return 0;
}
