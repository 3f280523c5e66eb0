// SPDX-License-Identifier: GPL-2.0-only
#include "config/base_config.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "config/conf_keys.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "config/kconfig_lines.h"
#include "config/plan.h"

static const struct conf_key keys[] = {
	{ "defconfig", CONF_STR, offsetof(struct base_config, defconfig) },
	{ "fragment", CONF_WORDS, offsetof(struct base_config, fragment) },
	{ "CONFIG_...", CONF_LINE, offsetof(struct base_config, config) }, /* only for the list in messages */
	{ NULL, 0, 0 },
};

struct reader {
	struct base_config *out;
	struct strlist lines;		/* of one file: an option stands in it once */
};

/* they become goals of the kernel's make: each has to be the name of a file of its, and no more */
static int check_goals(const struct conf_line *l, const char *end)
{
	struct strlist words = { 0 };
	size_t i, len;
	int err = strlist_add_words(&words, l->value);

	if (!err && !strcmp(l->key, "defconfig") && words.n > 1)
		err = conf_fail(l, "defconfig: expected one name, got \"%s\"", l->value);
	for (i = 0; i < words.n && !err; i++) {
		const char *w = words.at[i];

		len = strlen(w);
		if (len < strlen(end) || strcmp(w + len - strlen(end), end) || strpbrk(w, "/=$\"'"))
			err = conf_fail(l, "%s: expected the name of a file that ends in \"%s\", got \"%s\"",
					l->key, end, w);
	}
	strlist_release(&words);
	return err;
}

static int on_line(void *ctx, const struct conf_line *l)
{
	struct reader *r = ctx;
	int err = 0;

	if (*l->section)
		return conf_fail(l, "section [%s]: a base has none", l->section);
	if (!strncmp(l->key, "CONFIG_", 7))
		return config_line(l, &r->lines);
	if (!strcmp(l->key, "defconfig"))
		err = check_goals(l, "defconfig");
	else if (!strcmp(l->key, "fragment"))
		err = check_goals(l, ".config");
	return err ? err : conf_set(keys, r->out, l);
}

static int read_file(struct base_config *out, const char *file)
{
	struct reader r = { .out = out };
	size_t i;
	int err = conf_read(file, on_line, &r);

	for (i = 0; i < r.lines.n && !err; i++)
		err = config_overlay(&out->config, r.lines.at[i]);
	strlist_release(&r.lines);
	return err;
}

int base_config_load(struct base_config *out, const char *name, const char *arch)
{
	AUTO_FREE char *common = fs_path("%s/configs/base/%s.config", fs_data_dir(), name);
	AUTO_FREE char *own = fs_path("%s/configs/base/%s-%s.config", fs_data_dir(), name, arch);
	int err;

	*out = (struct base_config){ 0 };
	err = read_file(out, common);
	if (!err)
		err = read_file(out, own);
	if (!err && out->fragment.n && !out->defconfig)
		err = fail(-EINVAL, "%s: a fragment, but no defconfig that it is laid over", own);
	if (err)
		base_config_release(out);
	return err;
}

void base_config_release(struct base_config *b)
{
	free(b->defconfig);
	strlist_release(&b->fragment);
	strlist_release(&b->config);
	*b = (struct base_config){ 0 };
}
