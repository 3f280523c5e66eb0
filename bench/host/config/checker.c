// SPDX-License-Identifier: GPL-2.0-only
#include "config/checker.h"

#include <errno.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/json.h"
#include "bench/base/number.h"
#include "bench/base/strlist.h"
#include "config/conf_grammar.h"
#include "config/conf_keys.h"

enum kind { KCONFIG, CMDLINE, SYSCTL, KINDS };

static const char *const types[KINDS] = { "kconfig", "cmdline", "sysctl" };

struct reading {
	const char *file;
	const struct strlist *decisions;
	struct strlist line[KINDS];	/* what the arm says */
	struct strlist seen;		/* "kconfig CONFIG_X" */
	struct strlist deciders;	/* whose decisions the file has */
	struct strlist left;		/* what it cannot say, and why */
};

/* the value as an arm has it: y, n, m, a number, else a text; NULL = it is none */
static char *kconfig_value(const char *wanted)
{
	unsigned long long number;

	if (!strcmp(wanted, "is not set"))
		return fs_path("n");
	if (!strcmp(wanted, "y") || !strcmp(wanted, "m") || !number_u64(wanted, &number))
		return fs_path("%s", wanted);
	return *wanted == '"' ? fs_path("%s", wanted) : NULL;
}

/* the arm's line; NULL = no line can say it, or it is of no form that an arm may have */
static char *line_of(enum kind k, const char *name, const char *wanted)
{
	AUTO_FREE char *value = k == KCONFIG ? kconfig_value(wanted) : NULL;
	AUTO_FREE char *line = NULL;

	if (k == KCONFIG)
		return value && conf_grammar_fits(&conf_option_name, name) ? fs_path("%s = %s", name, value) : NULL;
	if (!strcmp(wanted, "is present") && k == CMDLINE)
		line = fs_path("%s", name);
	else if (!strncmp(wanted, "is ", 3) || strchr(wanted, '*'))
		return NULL;
	else
		line = fs_path("%s=%s", name, wanted);
	if (k == CMDLINE && (strchr(line, ' ') || !conf_grammar_fits(&conf_cmdline, line)))
		return NULL;
	return k == SYSCTL && !conf_grammar_fits(&conf_sysctl, line) ? NULL : TAKE(line);
}

static int leave(struct reading *r, const char *name, const char *wanted, const char *why)
{
	AUTO_FREE char *text = fs_path("%s: %s, %s", name, wanted, why);

	for (char *c = text; *c; c++)		/* it is a comment of one line, whatever was in the file */
		*c = *c < ' ' || *c > '~' ? '?' : *c;
	return strlist_add(&r->left, text);
}

static int add(struct reading *r, enum kind k, const char *name, const char *wanted)
{
	AUTO_FREE char *line = line_of(k, name, wanted);
	AUTO_FREE char *key = fs_path("%s %s", types[k], name);
	int err;

	if (strlist_has(&r->seen, key))
		return leave(r, name, wanted, "named a second time");
	if (!line)
		return leave(r, name, wanted, "which an arm cannot ask for");
	err = strlist_add(&r->seen, key);
	return err ? err : strlist_add(&r->line[k], line);
}

static int read_one(struct reading *r, const struct js *o, size_t nr)
{
	const char *name = js_text(js_get(o, "option_name")), *type = js_text(js_get(o, "type"));
	const char *wanted = js_text(js_get(o, "desired_val")), *who = js_text(js_get(o, "decision"));
	enum kind k = 0;

	if (!name || !*name || !type || !wanted || !*wanted)
		return fail(-EINVAL, "%s: element %zu has no option_name, type and desired_val: is it what "
			    "kernel-hardening-checker -m json printed?", r->file, nr);
	while (k < KINDS && strcmp(types[k], type))
		k++;
	if (k == KINDS)
		return fail(-EINVAL, "%s: element %zu has the type \"%s\", expected kconfig, cmdline or sysctl",
			    r->file, nr, type);
	if (who && !strlist_has(&r->deciders, who) && strlist_add(&r->deciders, who))
		return fail(-ENOMEM, "%s", r->file);
	return r->decisions->n && !(who && strlist_has(r->decisions, who)) ? 0 : add(r, k, name, wanted);
}

/* a misspelt one beside a right one would leave its options out */
static int each_decides(struct reading *r)
{
	for (size_t i = 0; i < r->decisions->n; i++) {
		const char *who = r->decisions->at[i];
		AUTO_FREE char *hint = NULL;

		if (strlist_has(&r->deciders, who))
			continue;
		hint = conf_hint(who, &r->deciders);
		return fail(-EINVAL, "%s: no option has the decision \"%s\"%s", r->file, who, hint);
	}
	return 0;
}

static void put_lines(FILE *f, const char *head, const struct strlist *l)
{
	for (size_t i = 0; i < l->n; i++)
		fprintf(f, "%s%s\n", head, l->at[i]);
}

static void put_feature(const struct reading *r, const char *arch, FILE *f)
{
	fprintf(f, "# SPDX-License-Identifier: GPL-2.0-only\n"
		"# What kernel-hardening-checker asks for. Where a kernel or an architecture has no such option,\n"
		"# hardbench build --check names the line and says why; take it out, or put it into a section\n"
		"# [all CONDITION].\n");
	put_lines(f, "# not asked for: ", &r->left);
	fprintf(f, "[feature]\nsummary   = what kernel-hardening-checker asks for\narch      = %s\n"
		"source    = kernel-hardening-checker -m json\n\n[off]\n\n[all]\n", arch);
	put_lines(f, "", &r->line[KCONFIG]);
	if (r->line[KCONFIG].n)
		fputs("implies   = CONFIG_*\n", f);
	for (size_t i = 0; i < r->line[CMDLINE].n; i++)
		fprintf(f, "%s%s%s", i ? " " : "cmdline   = ", r->line[CMDLINE].at[i],
			i + 1 == r->line[CMDLINE].n ? "\n" : "");
	put_lines(f, "sysctl    = ", &r->line[SYSCTL]);
}

static void release(struct reading *r)
{
	for (size_t i = 0; i < KINDS; i++)
		strlist_release(&r->line[i]);
	strlist_release(&r->seen);
	strlist_release(&r->deciders);
	strlist_release(&r->left);
}

int checker_feature(const char *file, const char *text, size_t n, const char *arch, const struct strlist *decisions,
		    FILE *out)
{
	struct reading r = { .file = file, .decisions = decisions };
	char why[160] = "";
	struct js *all = js_read(text, n, why, sizeof(why));
	int err = all ? 0 : fail(-EINVAL, "%s: %s", file, why);

	for (size_t i = 0; i < js_len(all) && !err; i++)
		err = read_one(&r, js_at(all, i), i);
	if (!err)
		err = each_decides(&r);
	if (!err && !r.seen.n)
		err = fail(-EINVAL, "%s: nothing that an arm could ask for", file);
	if (!err)
		put_feature(&r, arch, out);
	js_free(all);
	release(&r);
	return err;
}
