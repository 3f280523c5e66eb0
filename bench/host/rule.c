// SPDX-License-Identifier: GPL-2.0-only
#include "rule.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "analyze.h"
#include "boot.h"
#include "fail.h"
#include "fs.h"
#include "plan_look.h"

char *rule_text(const struct plan *p)
{
	char *text = NULL;
	size_t len;
	FILE *f = open_memstream(&text, &len);

	if (!f)
		return fs_path("%s", "");
	fprintf(f, "endpoint instructions per operation, paired by seed\n");
	fprintf(f, "level %.4g, Holm within the cases of a comparison\n", analyze_level(p).alpha);
	if (p->stop == PLAN_FIXED)
		fprintf(f, "blocks %u\n", p->boots - 1);
	else
		fprintf(f, "blocks by %s, at most %u\n", plan_stop_name(p->stop), p->budget);
	for (size_t i = 0; i < p->nr_margins; i++)
		fprintf(f, "margin %s %.9g\n", p->margins[i].glob, p->margins[i].ratio);
	fprintf(f, "margin of all others %.9g\n", analyze_default_margin);
	if (fclose(f)) {
		free(text);
		return fs_path("%s", "");
	}
	return text;
}

static char *path_of(const struct plan *p, const char *arch)
{
	return fs_path("%s/boot/rule-%s-%s.txt", fs_results_dir(), p->name, arch);
}

static bool any_boot(const struct plan_set *s, const char *arch)
{
	for (size_t i = 0; i < s->nr_boots; i++)
		if (!strcmp(s->boots[i].arch, arch) && boot_is_done(s->boots[i].id))
			return true;
	return false;
}

int rule_register(const struct plan *p, const struct plan_set *s)
{
	AUTO_FREE char *dir = fs_path("%s/boot", fs_results_dir());
	AUTO_FREE char *text = rule_text(p);
	int err = fs_mkdirs(dir);

	for (size_t i = 0; i < p->arch.n && !err; i++) {
		AUTO_FREE char *path = path_of(p, p->arch.at[i]);

		if (!any_boot(s, p->arch.at[i]))
			err = fs_write(path, text, strlen(text));
	}
	return err;
}

/* the first line of @x that @y lacks, or NULL; to be freed */
static char *lacks(const char *x, const char *y)
{
	for (const char *p = x; *p; p += strcspn(p, "\n"), p += *p == '\n') {
		AUTO_FREE char *line = fs_path("%.*s", (int)strcspn(p, "\n"), p);
		const size_t len = strlen(line);
		const char *at = strstr(y, line);

		while (at && ((at != y && at[-1] != '\n') || (at[len] && at[len] != '\n')))
			at = strstr(at + 1, line);
		if (!at)
			return TAKE(line);
	}
	return NULL;
}

static void short_hash(const char *text, char *out)
{
	char hex[65];

	fs_sha256_hex(text, strlen(text), hex);
	snprintf(out, 17, "%.16s", hex);
}

int rule_check(const struct plan *p, struct rule_state *out)
{
	AUTO_FREE char *now = rule_text(p);

	*out = (struct rule_state){ .word = "" };
	short_hash(now, out->hash);
	for (size_t i = 0; i < p->arch.n; i++) {
		AUTO_FREE char *path = path_of(p, p->arch.at[i]);
		AUTO_FREE char *then = NULL;
		AUTO_FREE char *was = NULL;
		AUTO_FREE char *is = NULL;

		if (fs_read(path, &then, NULL))
			continue;
		short_hash(then, out->registered);
		out->word = "yes";
		if (!strcmp(then, now))
			continue;
		was = lacks(then, now);
		is = lacks(now, then);
		out->word = "changed";
		out->change = was && is ? fs_path("was \"%s\", is \"%s\"", was, is)
			      : is	? fs_path("now also \"%s\"", is)
			      : was	? fs_path("no longer \"%s\"", was)
					: fs_path("margins in another order");
		return 0;
	}
	return 0;
}

void rule_release(struct rule_state *r)
{
	free(r->change);
	r->change = NULL;
}
