// SPDX-License-Identifier: GPL-2.0-only
/* The configuration lines that a build asks for. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "config/base_config.h"
#include "config/kconfig_lines.h"
#include "build/build.h"
#include "bench/base/cleanup.h"
#include "bench/base/fs.h"

static int overlay_all(struct strlist *out, const struct strlist *lines)
{
	size_t i;
	int err = 0;

	for (i = 0; i < lines->n && !err; i++)
		err = config_overlay(out, lines->at[i]);
	return err;
}

/*
 * an option that nothing but an arm names is off unless something turns it on: saying so makes no other kernel;
 * a defconfig may turn on anything
 */
static int is_said_anyway(const struct base_config *stand, const struct strlist *base, const char *line)
{
	size_t key = strcspn(line, "=") + 1, i;

	if (stand->defconfig || strcmp(line + key, "n"))
		return 0;
	for (i = 0; i < base->n; i++)
		if (!strncmp(base->at[i], line, key))
			return 0;
	return 1;
}

static int overlay_arm(struct strlist *out, const struct base_config *base, const struct arm *a)
{
	size_t i;
	int err = 0;

	for (i = 0; i < a->config.n && !err; i++)
		if (!is_said_anyway(base, out, a->config.at[i]))
			err = config_overlay(out, a->config.at[i]);
	return err;
}

static bool is_about_modules(const char *line)
{
	static const char *const prefixes[] = { "CONFIG_MODULE_", "CONFIG_MODVERSIONS=", "CONFIG_MODPROBE_PATH=",
						"CONFIG_TRIM_UNUSED_KSYMS=" };
	size_t i;

	for (i = 0; i < ARRAY_SIZE(prefixes) && strncmp(line, prefixes[i], strlen(prefixes[i])); i++)
		;
	return i < ARRAY_SIZE(prefixes);
}

/* without modules Kconfig makes y of m and leaves out what is about modules; our own module is built in then */
static int without_modules(struct strlist *out)
{
	size_t i;

	if (strlist_has(out, BUILD_MODULES))
		return 0;
	for (i = 0; i < out->n; i++) {
		const char *value = strchr(out->at[i], '=') + 1;
		const bool gone = is_about_modules(out->at[i]);
		char *line;

		if (!gone && strcmp(value, "m"))
			continue;
		line = fs_path("%.*s%s", (int)(value - out->at[i]), out->at[i], gone ? "n" : "y");
		free(out->at[i]);
		out->at[i] = line;
	}
	return config_overlay(out, BUILD_BUILTIN);
}

int build_requested(const struct build *b, struct strlist *out)
{
	struct base_config base;
	int err = base_config_load(&base, b->base, b->arch);

	if (err)
		return err;
	err = overlay_all(out, &base.config);
	if (!err)
		err = overlay_all(out, &b->kernel->config);
	if (!err)
		err = overlay_arm(out, &base, b->arm);
	if (!err)
		err = without_modules(out);
	strlist_sort(out);
	base_config_release(&base);
	return err;
}

int build_port(const struct build *b, enum build_port *port)
{
	struct base_config base;
	int err = base_config_load(&base, b->base, b->arch);

	if (err)
		return err;
	*port = base.kbuild ? PORT_UM : !strcmp(b->arch, "x86_64") ? PORT_X86 : PORT_ARM64;
	base_config_release(&base);
	return 0;
}

int build_asks(const struct build *b, const char *line, bool *does)
{
	struct strlist lines = { 0 };
	int err = build_requested(b, &lines);

	if (!err)
		*does = strlist_has(&lines, line);
	strlist_release(&lines);
	return err;
}
