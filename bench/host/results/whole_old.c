// SPDX-License-Identifier: GPL-2.0-only
#include "results/whole_old.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "bench/base/fs_sums.h"
#include "bench/base/json.h"
#include "bench/base/number.h"
#include "results/whole.h"

static void auto_js(struct js **v)
{
	js_free(*v);
}

#define AUTO_JS __attribute__((cleanup(auto_js)))

/* the JSON in a folder of that name; NULL with @why */
static struct js *read_own(const char *dir, const char *name, const char *id, struct reason *why)
{
	AUTO_FREE char *path = fs_path("%s/%s", dir, name);
	AUTO_FREE char *text = NULL;
	AUTO_JS struct js *v = NULL;
	char wrong[160] = "";
	const char *own;
	size_t len;
	const int err = fs_read(path, &text, &len);

	v = err ? NULL : js_read(text, len, wrong, sizeof(wrong));
	if (err == -ENOENT)
		because(why, -EUCLEAN, "%s is missing", name);
	else if (!v)
		because(why, -EUCLEAN, "%s cannot be read: %s", name, err ? strerror(-err) : wrong);
	if (!v)
		return NULL;
	own = js_text(js_get(v, "id"));
	if (!own || strcmp(own, id))
		because(why, -EUCLEAN, "by %s it is %s", name, own ? own : "no one's");
	else if (js_get(v, WHOLE_KEY))
		because(why, -EUCLEAN, FS_SUMS " is missing");
	else
		return TAKE(v);
	return NULL;
}

/* "# key value" at the head of a table of samples against boot.json */
static bool line_fits(const char *line, const struct js *v)
{
	static const char *const keys[] = { "build", "arch", "feature", "arm", "machine", "seed", "index" };
	double x;

	for (size_t i = 0; i < ARRAY_SIZE(keys); i++) {
		const size_t len = strlen(keys[i]);
		const struct js *is = js_get(v, keys[i]);

		if (strncmp(line + 2, keys[i], len) || line[2 + len] != ' ' || !is)
			continue;
		line += 3 + len;
		if (js_text(is))
			return !strcmp(js_text(is), line);
		return !number_read(line, &x) && x == js_number(is);
	}
	return true;
}

/* of a boot that failed, and of one that only proved something, there are none */
static bool has_samples(const struct js *v)
{
	const char *outcome = js_text(js_get(v, "outcome"));

	return outcome && !strcmp(outcome, "done") && !js_text(js_get(v, "effect"));
}

static int check_samples(const char *dir, const char *id, const struct js *v, struct reason *why)
{
	AUTO_FREE char *path = fs_path("%s/samples.tsv", dir);
	AUTO_FREE char *own = fs_path("# boot %s", id);
	AUTO_FREE char *text = NULL;
	char *rest, *line;
	int err = has_samples(v) ? fs_read(path, &text, NULL) : 0;

	if (!err && !text)
		return 0;
	if (err)
		return because(why, -EUCLEAN, "samples.tsv %s",
			       err == -ENOENT ? "is missing" : "cannot be read");
	rest = text;
	line = strsep(&rest, "\n");
	if (strcmp(line, own))
		return because(why, -EUCLEAN, "samples.tsv is of another boot");
	while (rest && *rest == '#' && strncmp(line, "# index ", 8)) {	/* what follows the guest says */
		line = strsep(&rest, "\n");
		if (!line_fits(line, v))
			return because(why, -EUCLEAN, "samples.tsv says \"%.80s\", boot.json does not", line);
	}
	return 0;
}

int whole_old_boot(const char *dir, const char *id, struct reason *why)
{
	AUTO_JS struct js *v = read_own(dir, "boot.json", id, why);

	return v ? check_samples(dir, id, v, why) : -EUCLEAN;
}

int whole_old_build(const char *dir, const char *id, bool contents, const char *const *lack, struct reason *why)
{
	static const char *const files[] = { "vmlinux", "image", "System.map", "config", "hbk.ko" };
	AUTO_JS struct js *v = read_own(dir, "manifest.json", id, why);
	struct fs_sum list[ARRAY_SIZE(files)];
	struct fs_sums_ask ask = { .contents = contents, .may_lack = lack, .list = list };

	if (!v)
		return -EUCLEAN;
	for (size_t i = 0; i < ARRAY_SIZE(files); i++) {
		const char *hex = js_text(js_get(js_get(v, "sha256"), files[i]));

		if (hex)
			list[ask.nr++] = (struct fs_sum){ files[i], hex };
	}
	return fs_sums_check(dir, &ask, why);
}
