// SPDX-License-Identifier: GPL-2.0-only
#include "build/kconfig_why.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "config/conf_keys.h"

enum { NAMED = 3 };	/* options that a reason names */

static const struct kconfig_option *find(const struct kconfig_tree *t, const char *name, size_t len)
{
	for (size_t i = 0; i < t->n; i++)
		if (strlen(t->option[i].name) == len && !memcmp(t->option[i].name, name, len))
			return &t->option[i];
	return NULL;
}

bool kconfig_unknown(const struct kconfig_tree *t, const char *line)
{
	return t->n && !find(t, line + strlen("CONFIG_"), strcspn(line, "=") - strlen("CONFIG_"));
}

/* is an option on (y, m or a value) in a configuration? */
static bool is_on(const char *final, const char *name, size_t len)
{
	AUTO_FREE char *line = fs_path("\nCONFIG_%.*s=", (int)len, name);
	const char *at = strncmp(final, line + 1, strlen(line + 1)) ? strstr(final, line) : final;

	return at && strncmp(strchr(at, '=') + 1, "n\n", 2);
}

/* an option's name, as 64BIT is one; no number, y or $(cc-option) */
static bool is_name(const char *p, size_t len)
{
	bool upper = false;

	for (size_t i = 0; i < len; i++) {
		if (islower((unsigned char)p[i]))
			return false;
		upper |= !!isupper((unsigned char)p[i]);
	}
	return upper;
}

/* names in @expression that are not as it wants them; where one of its alternatives holds, none */
static int unmet(const char *expression, const char *final, struct strlist *out)
{
	const bool alternatives = strstr(expression, "||");
	const size_t had = out->n;
	int err = 0;

	for (const char *p = expression; *p && !err; p++) {
		const bool wants_off = p > expression && p[-1] == '!';
		AUTO_FREE char *said = NULL;
		size_t len = 0;

		while (isalnum((unsigned char)p[len]) || p[len] == '_')
			len++;
		if (is_name(p, len) && is_on(final, p, len) == wants_off) {
			said = fs_path("CONFIG_%.*s is %s", (int)len, p, wants_off ? "on" : "off");
			err = strlist_has(out, said) || out->n == NAMED ? 0 : strlist_add(out, said);
		} else if (is_name(p, len) && alternatives) {
			while (out->n > had)
				free(out->at[--out->n]);
			return 0;
		}
		p += len ? len - 1 : 0;
	}
	return err;
}

static char *no_such(const struct kconfig_tree *t, const char *name)
{
	struct strlist all = { 0 };
	const char *near = NULL;
	char *said;
	int err = 0;

	for (size_t i = 0; i < t->n && !err; i++)
		err = strlist_add(&all, t->option[i].name);
	if (!err)
		near = conf_nearest_in(name, &all);
	said = near ? fs_path("CONFIG_%s: no such option in this kernel, did you mean CONFIG_%s?", name, near) :
		      fs_path("CONFIG_%s: no such option in this kernel", name);
	strlist_release(&all);
	return said;
}

/* another member of the choice that is on */
static const char *chosen(const struct kconfig_tree *t, const struct kconfig_option *o, const char *final)
{
	for (size_t i = 0; o->choice && i < t->n; i++)
		if (t->option[i].choice == o->choice && strcmp(t->option[i].name, o->name) &&
		    is_on(final, t->option[i].name, strlen(t->option[i].name)))
			return t->option[i].name;
	return NULL;
}

char *kconfig_why(const struct kconfig_tree *t, const char *final, const char *line)
{
	AUTO_FREE char *name = strndup(line + strlen("CONFIG_"), strcspn(line, "=") - strlen("CONFIG_"));
	const struct kconfig_option *o = name ? find(t, name, strlen(name)) : NULL;
	struct strlist why = { 0 };
	AUTO_FREE char *text = NULL;
	const char *other;
	char *said;

	if (!name || !t->n)
		return NULL;
	if (!o)
		return no_such(t, name);
	for (size_t i = 0; i < o->depends.n; i++)
		if (unmet(o->depends.at[i], final, &why))
			break;
	other = chosen(t, o, final);
	text = strlist_join(&why, ", ");
	if (other)
		said = fs_path("CONFIG_%s: of the same choice CONFIG_%s is on", name, other);
	else if (why.n && text)
		said = fs_path("CONFIG_%s depends on what is not so: %s", name, text);
	else
		said = fs_path("CONFIG_%s: another option selects it, or has the last word on it", name);
	strlist_release(&why);
	return said;
}
