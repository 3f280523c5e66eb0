// SPDX-License-Identifier: GPL-2.0-only
#include "config/plan_rule.h"

#include <errno.h>
#include <fnmatch.h>
#include <string.h>

#include "analysis/stop.h"
#include "bench/base/cleanup.h"
#include "bench/base/fs.h"

enum { ALPHA_PERCENT = 5 };

#define DEFAULT_MARGIN .01 /* METHOD.md 2.4 */

const double plan_default_margin = DEFAULT_MARGIN;

struct decision_rule plan_rule(const struct plan *p)
{
	const double alpha = ALPHA_PERCENT / 100.;

	return (struct decision_rule){
		.alpha = p->stop == PLAN_LOOKS ? stop_alpha(alpha) : alpha,
		.anytime = p->stop == PLAN_ANYTIME,
	};
}

struct decision_rule plan_time_rule(const struct plan *p)
{
	struct decision_rule r = plan_rule(p);

	r.cap = p->budget;
	return r;
}

const struct margin *plan_margin(const struct plan *p, const char *shown)
{
	static const struct margin others = { .ratio = DEFAULT_MARGIN };

	for (size_t i = 0; i < p->nr_margins; i++)
		if (!fnmatch(p->margins[i].glob, shown, 0))
			return &p->margins[i];
	return &others;
}

bool plan_is_primary(const struct plan *p, const char *shown)
{
	return strlist_has(&p->primary, shown);
}

static bool runs(const struct strlist *globs, const char *name)
{
	for (size_t i = 0; i < globs->n; i++)
		if (!fnmatch(globs->at[i], name, 0))
			return true;
	return false;
}

char *plan_case_of(const char *shown, bool *kernel)
{
	const size_t len = strlen(shown);

	*kernel = len > 2 && !strcmp(shown + len - 2, ":k");
	return fs_path("%.*s", (int)(*kernel ? len - 2 : len), shown);
}

static bool runs_shown(const struct plan *p, const char *shown)
{
	bool kernel;
	AUTO_FREE char *name = plan_case_of(shown, &kernel);

	return runs(&p->kcases, name) || (!kernel && runs(&p->cases, name));
}

int plan_rule_check(const struct plan *p)
{
	for (size_t i = 0; i < p->primary.n; i++) {
		const char *name = p->primary.at[i];
		const struct conf_line at = { .file = p->file, .section = "plan", .key = "primary", .value = name };

		if (strpbrk(name, "*?["))
			return conf_fail(&at, "primary = %s: expected the whole name of a case", name);
		if (!runs_shown(p, name))
			return conf_fail(&at, "primary = %s: the plan does not run that case", name);
	}
	return 0;
}
