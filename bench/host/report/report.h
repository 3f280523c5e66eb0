/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_REPORT_REPORT_H
#define HB_REPORT_REPORT_H

#include "analysis/report/model.h"
#include "bench/base/csv.h"
#include "bench/base/strlist.h"
#include "config/plan.h"

enum report_table {
	TAB_VERDICTS,
	TAB_ATTRIBUTION,
	TAB_REASONS,
	TAB_DETERMINISM,
	TAB_BOOTS,
	TAB_FACTS,
	TABLES_NEEDED, /* analyses of older versions lack the others */
	TAB_DOSES = TABLES_NEEDED,
	TAB_SLOPES,
	TAB_CLAIMS,
	TAB_FIRST,
	TAB_SPREAD,
	TAB_PLACEBO,
	TAB_ARM_SLOPES,
	TAB_LOOK,
	TAB_SUITE,
	TAB_MARGINS,
	TAB_VARIANCE,
	TABLES
};

/* A plan's report in the making: the tables read, and the model over them. */
struct report {
	struct model model;
	struct csv_table table[TABLES];
	struct strlist text; /* owns what was read from boot folders */
	char tier[96]; /* text of the model's, where that is no constant */
	struct strlist host, host_cpu, place, topology; /* of the boots, each once */
};

/*
 * report_read - the tables of results/analyze/KEY and its boots' folders. @name is the plan's. Errors -errno after
 * printing
 */
int report_read(struct report *r, const char *key, const char *name);
void report_release(struct report *r); /* also after a failed report_read() */

/* report_boots - add what boot.json and proofs.tsv of each boot say; called by report_read() */
int report_boots(struct report *r);

/* report_check_boots - is any boot of the analysis still there? -EINVAL after printing: no report without proofs */
int report_check_boots(const struct report *r);

/* report_builds - what the manifest of each build says; called by report_read() */
int report_builds(struct report *r);

/* report_series - the dose-response series, where analyze found any; called by report_read() */
int report_series(struct report *r);

/* report_first - the first operation of each case, where analyze found any; called by report_read() */
int report_first(struct report *r);

/* report_spread - the spread over draws and over orders of the link, where a plan has any; called by report_read() */
int report_spread(struct report *r);

/* report_arm_doses - the lines over arms of a series, where analyze found any; called by report_read() */
int report_arm_doses(struct report *r);

/* report_suite - what each comparison says of all its operations, of analyses that did; called by report_read() */
int report_suite(struct report *r);

/* report_margins - what the verdicts would be under other margins, of analyses that say it; called by report_read() */
int report_margins(struct report *r);

/* report_variance - from what to what times vary, of analyses that say it; called by report_read() */
int report_variance(struct report *r);

/* report_arms - static cost of each arm, and the published figures; called by report_read() */
int report_arms(struct report *r);

/* report_facts - program, tools and hosts, from boots and builds, for the manifest; called by report_read() */
int report_facts(struct report *r);

/* report_host - what the boot.json @v says of the machine that ran it; called by report_boots(). Errors -ENOMEM */
struct js;
int report_host(struct report *r, const struct js *v);

/*
 * report_say - text of a key of a JSON object, an array of texts joined by blanks; "" when absent
 */
const char *report_say(struct report *r, const struct js *v, const char *key);

/*
 * report_key - the arm that row @row of a table is about, from its columns of these names; borrowed from the table
 * report_key_of - the same of tables that have something else in its place: arms that are one, in @column
 */
struct arm_key report_key(const struct csv_table *t, size_t row);
struct arm_key report_key_of(const struct csv_table *t, size_t row, const char *column);

/* report_keep - a copy owned by the report; "" when memory is gone */
const char *report_keep(struct report *r, const char *s);

/* report_write - results/report/KEY with everything in it. Errors -errno after printing */
int report_write(struct report *r, const char *key);

/* report_plan - read and write; report_summary - the ten-second summary and the path, on stdout */
int report_plan(const struct plan *p);
int report_summary(const struct plan *p);

/* report_dir - results/report/KEY, see result_key(); to be freed */
char *report_dir(const struct plan *p);

#endif
