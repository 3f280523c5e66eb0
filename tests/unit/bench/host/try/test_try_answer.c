// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <math.h>

#include "bench/base/memfile.h"
#include "scratch.h"
#include "try/try_answer.h"

/* two steps: the first adds 13 to a read, the second takes 3 off it and adds to what varies */
static struct try_step steps[] = {
	{ .arm = (char *)"p1-a", .title = (char *)"fs: one | <b>", .origin = (char *)"patch-id 01" },
	{ .arm = (char *)"p2-b", .title = (char *)"fs: two", .origin = (char *)"patch-id 02" },
};
static struct try_job job = { .step = steps, .n = 2, .title = (char *)"two changes", .kernel = (char *)"6.12",
			      .where = (char *)"", .command = (char *)"hardbench try v3.mbx" };
static struct model_fact facts[] = { { "guest kernel", "6.12.117 #1 SMP x" }, { "compiler", "gcc 12.2.0" } };

static struct verdict_row row(const char *arm, const char *kase, double a, double b, enum verdict_class c,
			      enum verdict v)
{
	struct verdict_row r;

	verdict_row_init(&r);
	r.key = (struct arm_key){ "try", arm, "x86_64", "6.12", "gcc", "lean" };
	r.plan = "p";
	r.baseline = "base";
	r.bench = kase;
	r.metric = r.unit = "instructions";
	r.a = a;
	r.b = b;
	r.delta = b - a;
	r.ratio = b / a;
	r.class = c;
	r.verdict = v;
	return r;
}

static void group(struct model *m, struct verdict_row *rows, size_t n)
{
	*m = (struct model){ .plan = "p", .base = "lean", .version = "0.1", .fact = facts, .nr_fact = ARRAY_SIZE(facts),
			     .plan_hash = "", .summary = "", .machine = "tcg", .tier = "", .rule = "", .rule_held = "",
			     .rule_change = "", .stopping = "", .mixed = "", .plan_hash_of_boots = "", .made = "" };
	m->row = calloc(n, sizeof(*rows));
	memcpy(m->row, rows, n * sizeof(*rows));
	m->nr_row = n;
	cr_assert_eq(model_group(m), 0);
}

static void done(struct model *m)
{
	m->fact = NULL;
	m->nr_fact = 0;
	model_release(m);
}

static struct verdict_row first[8];

static void fill(void)
{
	const struct { const char *kase; double a, b1, b2; enum verdict v1, v2; } want[] = {
		{ "null/empty", 4, 4, 4, VERDICT_IDENTICAL, VERDICT_IDENTICAL },
		{ "vfs/read_zero", 331, 344, 341, VERDICT_COST, VERDICT_COST },
		{ "sys/getppid", 187, 187, 187, VERDICT_IDENTICAL, VERDICT_IDENTICAL },
		{ "sched/messaging", 1000, 1001, 1100, VERDICT_INCONCLUSIVE, VERDICT_INCONCLUSIVE },
	};

	for (size_t i = 0; i < ARRAY_SIZE(want); i++) {
		const enum verdict_class c = want[i].v1 == VERDICT_INCONCLUSIVE ? CLASS_STAT : CLASS_EXACT;

		first[i] = row("p1-a", want[i].kase, want[i].a, want[i].b1, c, want[i].v1);
		first[i + 4] = row("p2-b", want[i].kase, want[i].a, want[i].b2, c, want[i].v2);
	}
}

Test(try_answer, each_step_has_its_own_cost)
{
	const struct try_changed changed = { .built = true };
	struct strlist crossing = { 0 }, open = { 0 };
	struct try_answer w;
	struct model m;
	size_t left;

	fill();
	group(&m, first, ARRAY_SIZE(first));
	cr_assert_eq(try_answer_make(&w, &job, &changed, &m, NULL, &crossing), 0);
	cr_assert_eq(w.n, 3);
	cr_assert_str_eq(w.step[0].headline,
			 "vfs/read_zero +10 instructions (+3.02 %), 1 other operation 0, 1 without a verdict");
	cr_assert_str_eq(w.step[1].headline,
			 "vfs/read_zero +13 instructions (+3.93 %), 1 other operation 0, 1 without a verdict");
	cr_assert_str_eq(w.step[2].headline,
			 "vfs/read_zero -3 instructions (-0.87 %), 1 other operation 0, 1 without a verdict");
	cr_assert_eq(answer_open(&w, false, &open, &left), 0);
	cr_assert_eq(open.n, 1, "nothing is known of what runs changed code");
	cr_assert_eq(left, 0);
	cr_assert_str_eq(open.at[0], "sched/messaging");
	strlist_release(&open);
	try_answer_release(&w);
	done(&m);
}

Test(try_answer, what_varies_and_runs_no_changed_code_gets_no_more_boots)
{
	const struct try_changed changed = { .built = true };
	struct strlist crossing = { 0 }, open = { 0 };
	struct try_answer w;
	struct model m;
	size_t left;

	fill();
	group(&m, first, ARRAY_SIZE(first));
	cr_assert_eq(strlist_add(&crossing, "vfs/read_zero"), 0);
	cr_assert_eq(try_answer_make(&w, &job, &changed, &m, NULL, &crossing), 0);
	cr_assert_eq(answer_open(&w, false, &open, &left), 0);
	cr_expect_eq(open.n, 0);
	cr_expect_eq(left, 1);
	cr_assert_eq(answer_open(&w, true, &open, &left), 0);
	cr_expect_eq(open.n, 1, "a gate asks for all");
	cr_expect_eq(left, 0);
	strlist_release(&open);
	strlist_release(&crossing);
	try_answer_release(&w);
	done(&m);
}

Test(try_answer, more_boots_decide_what_varied)
{
	const struct try_changed changed = { .built = true };
	struct strlist crossing = { 0 }, open = { 0 };
	struct verdict_row more[] = {
		row("p1-a", "sched/messaging", 1000, 1001, CLASS_STAT, VERDICT_NO_IMPACT),
		row("p2-b", "sched/messaging", 1000, 1100, CLASS_STAT, VERDICT_COST),
	};
	struct try_answer w;
	struct model m, m2;

	fill();
	group(&m, first, ARRAY_SIZE(first));
	group(&m2, more, ARRAY_SIZE(more));
	cr_assert_eq(try_answer_make(&w, &job, &changed, &m, &m2, &crossing), 0);
	cr_assert_eq(w.step[0].open, 0);
	cr_assert_eq(w.step[0].differ, 2);
	cr_assert_str_eq(w.step[0].row[0].kase, "sched/messaging");
	cr_assert_eq(w.step[1].open, 0);
	cr_assert_eq(w.step[2].open, 1, "what varies in two arms is not subtracted");
	strlist_release(&open);
	try_answer_release(&w);
	done(&m);
	done(&m2);
}

Test(try_answer, what_is_pasted_fits_and_nothing_in_it_is_markup)
{
	struct try_changed changed = { .built = true };
	AUTO_MEMFILE struct memfile text = { 0 };
	AUTO_MEMFILE struct memfile page = { 0 };
	struct strlist crossing = { 0 };
	struct try_answer w;
	struct model m;

	fill();
	group(&m, first, ARRAY_SIZE(first));
	cr_assert_eq(strlist_add(&changed.bytes, "vfs_read 512 -> 520 (+8)"), 0);
	cr_assert_eq(try_answer_make(&w, &job, &changed, &m, NULL, &crossing), 0);
	cr_assert_eq(answer_commit(&w, memfile_open(&text)), 0);
	cr_assert_eq(answer_markdown(&w, 1000000, memfile_open(&page)), 0);
	cr_assert_eq(memfile_close(&text), 0);
	cr_assert_eq(memfile_close(&page), 0);
	for (const char *p = text.at; *p; p += strcspn(p, "\n"), p += *p == '\n')
		cr_assert_leq(strcspn(p, "\n"), 72, "%.80s", p);
	cr_assert_eq(strncmp(text.at, "vfs/read_zero +10 instructions (+3.02 %)", 40), 0, "%s", text.at);
	cr_assert(strstr(text.at, "2/2 fs: two: vfs/read_zero -3 instructions"), "%s", text.at);
	cr_assert(strstr(text.at, "Linux 6.12.117, x86_64, gcc 12.2.0"), "%s", text.at);
	cr_assert(strstr(text.at, "vfs_read 512 -> 520 (+8)"), "%s", text.at);
	cr_assert(strstr(text.at, "Repeat with: hardbench try v3.mbx\n"), "%s", text.at);
	cr_assert(strstr(page.at, "### fs: one \\| \\<b\\>\n"), "%s", page.at);
	cr_assert(strstr(page.at, "| `vfs/read_zero` | 331 | 344 | +13 | +3.93 % |\n"), "%s", page.at);
	strlist_release(&changed.bytes);
	try_answer_release(&w);
	done(&m);
}

Test(try_answer, a_summary_is_cut_where_a_ci_would_refuse_it)
{
	const struct try_changed changed = { .built = true };
	AUTO_MEMFILE struct memfile page = { 0 };
	AUTO_FREE struct verdict_row *many = calloc(2000, sizeof(*many));
	struct try_job one = job;
	struct strlist crossing = { 0 };
	static char names[2000][32];
	struct try_answer w;
	struct model m;

	one.n = 1;
	for (size_t i = 0; i < 2000; i++) {
		snprintf(names[i], sizeof(names[i]), "group/case_%zu", i);
		many[i] = row("p1-a", names[i], 100, 101, CLASS_EXACT, VERDICT_COST);
	}
	group(&m, many, 2000);
	cr_assert_eq(try_answer_make(&w, &one, &changed, &m, NULL, &crossing), 0);
	cr_assert_eq(answer_markdown(&w, 20000, memfile_open(&page)), 0);
	cr_assert_eq(memfile_close(&page), 0);
	cr_assert_leq(page.len, 20000);
	cr_assert(strstr(page.at, " more operations are left out here."), "%s", page.at);
	try_answer_release(&w);
	done(&m);
}

/* what is behind "Repeat with: ", its line ends undone as a shell does */
static void joined(const char *text, char *out)
{
	const char *p = strstr(text, "Repeat with: ");

	cr_assert(p, "%s", text);
	for (p += strlen("Repeat with: "); *p && *p != '\n'; p++) {
		if (!strncmp(p, "\\\n", 2)) {
			p++;
			while (p[1] == ' ')
				p++;
			continue;
		}
		*out++ = *p;
	}
	*out = '\0';
}

Test(try_answer, a_long_command_can_be_pasted)
{
	static char line[] = "hardbench try --arch x86_64 --cases sys/getppid --cases vfs/read_zero --cases 'fs/*' "
			     "--tree '/home/x/my linux and what is in it' --base v6.12 --param init_on_alloc=1 HEAD~2";
	const struct try_changed changed = { .built = true };
	AUTO_MEMFILE struct memfile text = { 0 };
	struct strlist crossing = { 0 };
	struct try_job longer = job;
	struct try_answer w;
	struct model m;
	char got[1000];

	longer.command = line;
	fill();
	group(&m, first, ARRAY_SIZE(first));
	cr_assert_eq(try_answer_make(&w, &longer, &changed, &m, NULL, &crossing), 0);
	cr_assert_eq(answer_commit(&w, memfile_open(&text)), 0);
	cr_assert_eq(memfile_close(&text), 0);
	for (const char *p = text.at; *p; p += strcspn(p, "\n"), p += *p == '\n')
		cr_expect_leq(strcspn(p, "\n"), 72, "%.80s", p);
	joined(text.at, got);
	cr_expect_str_eq(got, line, "%s", text.at);
	try_answer_release(&w);
	done(&m);
}
