// SPDX-License-Identifier: GPL-2.0-only
#include "bench/record/setting.h"

#include <glob.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "bench/record/setting_rules.h"

enum { STEAL_PPM = 5000 };	/* as analysis/noise.c has it for the time of a boot */

/* a list without @cpu */
static void list_without(const char *list, int cpu, char *out, size_t size)
{
	size_t len = 0;

	*out = 0;
	while (*list >= '0' && *list <= '9' && len < size) {
		const uint64_t from = setting_number(&list);
		const uint64_t to = *list == '-' ? (list++, setting_number(&list)) : from;
		const uint64_t c = cpu;
		const bool in = c >= from && c <= to;
		const struct { uint64_t from, to; bool there; } part[] = {
			{ from, in ? c - 1 : to, !in || c > from }, { c + 1, to, in && c < to },
		};

		for (int i = 0; i < 2; i++)
			if (part[i].there && len < size)
				len += snprintf(out + len, size - len, part[i].from == part[i].to ? "%s%llu" :
						"%s%llu-%llu", len ? "," : "", (unsigned long long)part[i].from,
						(unsigned long long)part[i].to);
		list += *list == ',';
	}
}

static const char *wanted(const struct setting_look *l, const struct setting_rule *r)
{
	return r->want ? r->want : l->others;
}

static bool can_be_had(const struct setting_look *l, const struct setting_rule *r)
{
	return !r->can || r->can(l);
}

static void say_fix(const struct setting_look *l, const struct setting_rule *r, struct setting *s)
{
	const bool many = strchr(r->files, '*');

	if (r->fix)
		snprintf(s->fix, sizeof(s->fix), "%s", r->fix);
	else if (can_be_had(l, r))
		snprintf(s->fix, sizeof(s->fix), "echo %s %s%s", wanted(l, r), many ? "| tee " : ">", r->files);
	else
		snprintf(s->fix, sizeof(s->fix), "another machine: the kernel does not trust this one's tsc");
}

static void find(const struct setting_look *l, const struct setting_rule *r, glob_t *g)
{
	char pattern[512];

	snprintf(pattern, sizeof(pattern), "%s%s", l->root, r->files);
	*g = (glob_t){ 0 };
	if (glob(pattern, 0, NULL, g))
		g->gl_pathc = 0;
}

static void show(const struct setting_rule *r, const struct setting_seen *s, char *out, size_t size)
{
	if (r->show)
		r->show(s, out, size);
	else
		snprintf(out, size, "%.60s", s->value);
}

static bool is_right(const struct setting_rule *r, const struct setting_seen *s)
{
	return r->right ? r->right(s) : !strcmp(s->value, r->want);
}

/* of files that are not alike the first that is wrong is shown, and how many are */
static void look_at(const struct setting_look *l, const struct setting_rule *r, struct setting *s)
{
	char line[SETTING_LINE], shown[80] = "";
	size_t all = 0, wrong = 0;
	glob_t g;

	snprintf(s->want, sizeof(s->want), "%s%.200s", r->want ? "" : "it on ", wanted(l, r));
	find(l, r, &g);
	for (size_t i = 0; i < g.gl_pathc; i++) {
		const struct setting_seen seen = { l, g.gl_pathv[i], line };
		bool right;

		setting_line("", seen.path, line);
		if (!*line)
			continue;
		right = is_right(r, &seen);
		if (!all || (!right && !wrong))
			show(r, &seen, shown, sizeof(shown));
		all++;
		wrong += !right;
	}
	globfree(&g);
	if (!all)
		return;
	s->state = wrong ? SETTING_WRONG : SETTING_RIGHT;
	if (!wrong && r->none)
		snprintf(s->value, sizeof(s->value), "%s", r->none);
	else if (wrong > 1)
		snprintf(s->value, sizeof(s->value), "%s (and %zu more)", shown, wrong - 1);
	else
		snprintf(s->value, sizeof(s->value), "%s", shown);
	if (wrong)
		say_fix(l, r, s);
}

/* what a hypervisor kept for others, of all the time since the machine started */
static void look_at_steal(const struct setting_look *l, struct setting *s)
{
	char line[SETTING_LINE];
	uint64_t v[8] = { 0 }, all = 0;
	const char *p = line;

	setting_line(l->root, "/proc/stat", line);
	if (strncmp(line, "cpu ", 4))
		return;
	p += 3;
	for (int i = 0; i < 8; i++) {
		p += strspn(p, " ");
		v[i] = setting_number(&p);
		all += v[i];
	}
	if (!all)
		return;
	s->state = v[7] * 1000000 > all * STEAL_PPM ? SETTING_WRONG : SETTING_RIGHT;
	snprintf(s->value, sizeof(s->value), "%.2f %% of the time since the machine started", 100.0 * v[7] / all);
	snprintf(s->fix, sizeof(s->fix), "a machine that is not shared with others");
}

static void look_from(struct setting_look *l)
{
	char online[SETTING_LINE];

	setting_line(l->root, "/sys/devices/system/cpu/online", online);
	list_without(online, l->cpu, l->others, sizeof(l->others));
}

void settings_read(const char *root, int cpu, setting_say *say, void *ctx)
{
	struct setting_look l = { .root = root, .cpu = cpu };
	struct setting steal = { .name = "steal", .state = SETTING_HIDDEN, .want = "below 0.5 %" };

	look_from(&l);
	for (size_t i = 0; setting_rules[i].name; i++) {
		struct setting s = { .name = setting_rules[i].name, .state = SETTING_HIDDEN };
		const char *next = setting_rules[i + 1].name;
		const bool again = next && !strcmp(setting_rules[i].name, next);

		look_at(&l, &setting_rules[i], &s);
		if (s.state == SETTING_HIDDEN && again)
			look_at(&l, &setting_rules[++i], &s);
		else
			i += again;
		say(ctx, &s);
	}
	look_at_steal(&l, &steal);
	say(ctx, &steal);
}

void settings_mend(const char *root, int cpu, setting_put *put, void *ctx)
{
	struct setting_look l = { .root = root, .cpu = cpu };
	char line[SETTING_LINE];
	glob_t g;

	look_from(&l);
	for (size_t i = 0; setting_rules[i].name; i++) {
		if (!can_be_had(&l, &setting_rules[i]))
			continue;
		find(&l, &setting_rules[i], &g);
		for (size_t k = 0; k < g.gl_pathc; k++) {
			const struct setting_seen seen = { &l, g.gl_pathv[k], line };

			setting_line("", seen.path, line);
			if (*line && !is_right(&setting_rules[i], &seen))
				put(ctx, seen.path, wanted(&l, &setting_rules[i]));
		}
		globfree(&g);
	}
}
