// SPDX-License-Identifier: GPL-2.0-only
#include "build/build_start.h"

#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/memfile.h"

enum { NAMED = 8 };

/* of the host that the configuration is from, not of the kernel: Kconfig finds out its own */
static bool is_hosts(const char *line)
{
	static const char *const names[] = { "CC_", "GCC_VERSION", "CLANG_VERSION", "AS_", "LD_", "LLD_", "PAHOLE_",
					     "RUSTC_", "BINDGEN_", "SYSTEM_TRUSTED_KEYS", "SYSTEM_REVOCATION_KEYS",
					     "MODULE_SIG_KEY", "DEBUG_INFO", "BUILD_SALT", "LOCALVERSION",
					     "INITRAMFS_SOURCE", "DEFAULT_HOSTNAME" };

	for (size_t i = 0; i < ARRAY_SIZE(names); i++)
		if (!strncmp(line + strlen("CONFIG_"), names[i], strlen(names[i])))
			return true;
	return false;
}

/* the next line, which is cut off the text; NULL = there is none */
static char *next(const char **text)
{
	const size_t len = strcspn(*text, "\n");
	char *line = **text ? fs_path("%.*s", (int)len, *text) : NULL;

	*text += len + ((*text)[len] == '\n');
	return line;
}

int build_start_text(const char *start, char **out)
{
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f = memfile_open(&m);
	char *line;

	while (f && (line = next(&start))) {
		const char *at = strncmp(line, "# ", 2) ? line : line + 2;

		if (!strncmp(at, "CONFIG_", 7) && !is_hosts(at))
			fprintf(f, "%s\n", line);
		auto_free(&line);
	}
	*out = f ? memfile_take(&m) : NULL;
	return *out ? 0 : -ENOMEM;
}

/* is the line, or one for the same option, in that list? */
static bool names_option(const struct strlist *l, const char *line)
{
	const size_t len = strcspn(line, "=") + 1;

	for (size_t i = 0; i < l->n; i++)
		if (!strncmp(l->at[i], line, len))
			return true;
	return false;
}

static bool has_line(const char *text, const char *line)
{
	const size_t len = strlen(line);

	for (const char *p = text; (p = strstr(p, line)); p += len)
		if ((p == text || p[-1] == '\n') && (p[len] == '\n' || !p[len]))
			return true;
	return false;
}

int build_start_lost(const char *start, const char *final, const struct strlist *requested, struct strlist *lost,
		     size_t *kept, size_t *modules)
{
	char *line;
	int err = 0;

	*kept = *modules = 0;
	while (!err && (line = next(&start))) {
		const size_t len = strlen(line);
		const bool is = !strncmp(line, "CONFIG_", 7) && !is_hosts(line);

		if (is && len > 2 && !strcmp(line + len - 2, "=m"))
			++*modules;
		else if (is && has_line(final, line))
			++*kept;
		else if (is && !names_option(requested, line))
			err = strlist_add(lost, line);
		auto_free(&line);
	}
	return err;
}

static char *some(const struct strlist *l)
{
	struct strlist first = { l->at, l->n < NAMED ? l->n : NAMED };
	AUTO_FREE char *text = strlist_join(&first, ", ");

	return fs_path("%s%s", text ? text : "", l->n > NAMED ? ", ..." : "");
}

int build_start_say(struct build_run *r, const char *path, const char *final, const struct strlist *requested)
{
	AUTO_FREE char *start = NULL;
	AUTO_FREE char *list = fs_path("%s/build/%s.left-out", fs_cache_dir(), r->b->id);
	AUTO_FREE char *text = NULL;
	AUTO_FREE char *names = NULL;
	struct strlist lost = { 0 };
	size_t kept, modules;
	int err = fs_read(path, &start, NULL);

	if (err)
		return fail(err, "read %s", path);
	err = build_start_lost(start, final, requested, &lost, &kept, &modules);
	names = some(&lost);
	text = strlist_join(&lost, "\n");
	strlist_release(&lost);
	if (err || !text)
		return fail(-ENOMEM, "%s", path);
	err = fs_write(list, text, strlen(text));
	if (r->p)
		progress_hide(r->p);
	if (!err)
		note("%s: %zu options are as it says; left out: %zu modules, and what this kernel, this compiler or "
		     "the guest cannot have: %s (all of it in %s)", path, kept, modules, names, list);
	return err;
}
