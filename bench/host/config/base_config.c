// SPDX-License-Identifier: GPL-2.0-only
#include "config/base_config.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "config/conf_keys.h"
#include "config/conf_used.h"
#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "config/conf_find.h"
#include "config/conf_grammar.h"
#include "config/conf_manual.h"

/* defconfig and fragment become goals of the kernel's make: each has to be the name of a file of its, and no more */
static const struct conf_word kbuilds[] = {
	{ "um", "a kernel that is a process (ARCH=um), for machines of the kind um", NULL },
	{ 0 },
};

static struct conf_word kbuild(size_t i)
{
	return kbuilds[i];
}

static const struct conf_key keys[] = {
	{ CONF_KEY(struct base_config, kbuild, STR, "kbuild", NULL, "um",
		   "another ARCH for the kernel's make than the plan's architecture, whose instructions it still "
		   "has. One of"), .words = kbuild, .word_is = "kbuild" },
	{ CONF_KEY(struct base_config, defconfig, STR, "defconfig", NULL, "x86_64_defconfig",
		   "a configuration of the kernel's own that the lines are laid over; without it every option is off "
		   "that no line turns on"), .grammar = &conf_defconfig },
	{ CONF_KEY(struct base_config, start, STR, "start", NULL, "config-6.12.43-amd64",
		   "a configuration that the lines are laid over, as /boot has them: a start, no request. Of it stays "
		   "what this kernel and this compiler can have; modules, signing keys and debug information are left "
		   "out, and a line says how much. Looked for beside this file") },
	{ CONF_KEY(struct base_config, fragment, WORDS, "fragment", NULL, "virt.config",
		   "fragments of the kernel's own, laid over the defconfig in order"), .grammar = &conf_fragment },
	{ CONF_KEY(struct base_config, config, CONFIG, "CONFIG_...", NULL, "CONFIG_DEVTMPFS = y",
		   "a kernel option: y, n, m, a number or a \"string\"") },
	{ 0 },
};

const struct conf_file conf_file_base = {
	.kind = "base",
	.path = "configs/base/NAME.config",
	.summary = "the kernel configuration that every arm of a plan stands on",
	.about = "configs/base/NAME.config holds for every architecture; NAME-ARCH.config is laid over it and has to "
		 "be there too, for each architecture that the base is used on. Over them come the CONFIG_ lines of "
		 "the kernel's file, and over those the arm's.\n\n"
		 "A base has to keep what a guest needs to boot and to run the cases (configs/base/lean.config says "
		 "which), and what the features compare switched off.",
	.example = "# a small guest\n"
		   "CONFIG_64BIT = y\n"
		   "CONFIG_TMPFS = y\n"
		   "CONFIG_DEVTMPFS = y\n"
		   "CONFIG_LOCALVERSION = \"\"\n"
		   "CONFIG_STACKPROTECTOR = n\n",
	.section = { { NULL, NULL, keys } },
};

static int base_config_line(void *ctx, const struct conf_line *l)
{
	if (*l->section)
		return conf_fail(l, "section [%s]: a base has no sections", l->section);
	return conf_set(keys, ctx, l);
}

/* each file on its own, for an option stands once in it, and then over what is there */
static int read_file(struct base_config *out, const char *file)
{
	struct base_config own = { 0 };
	int err = conf_read(file, base_config_line, &own);

	if (!err)
		err = conf_copy(keys, out, &own);
	conf_release(keys, &own);
	return err;
}

/* in configs/base; else beside the plan; the first where neither is there, for the message */
static char *find(const char *name, const char *suffix)
{
	char *path = fs_path("%s/configs/base/%s%s.config", conf_root(), name, suffix);
	char *other = conf_beside() ? fs_path("%s/%s%s.config", conf_beside(), name, suffix) : NULL;

	if (other && !fs_exists(path) && fs_exists(other)) {
		free(path);
		return other;
	}
	free(other);
	return path;
}

/* the start is beside the file that names it */
static int resolve_start(struct base_config *b, const char *file)
{
	struct strlist path = { 0 };
	int err = b->start ? strlist_add(&path, b->start) : 0;

	if (!err)
		err = conf_resolve_paths(&path, file);
	if (!err && path.n) {
		free(b->start);
		b->start = TAKE(path.at[0]);
	}
	strlist_release(&path);
	return err;
}

static int check(const struct base_config *b, const char *own)
{
	const struct conf_line fragment = { .file = own, .key = "fragment" }, start = { .file = own, .key = "start" };

	if (b->fragment.n && !b->defconfig)
		return conf_fail(&fragment, "fragment: needs a defconfig to apply to");
	if (b->start && b->defconfig)
		return conf_fail(&start, "expected start or defconfig, not both");
	return 0;
}

static int no_base(const struct conf_line *from, const char *name)
{
	AUTO_FREE char *dir = fs_path("%s/configs/base", conf_root());
	AUTO_FREE char *hint = NULL;
	struct strlist files = { 0 }, names = { 0 };
	int err = fs_list(dir, &files);

	for (size_t i = 0; i < files.n && !err; i++) {
		*strchrnul(files.at[i], '.') = '\0';
		err = strlist_add(&names, files.at[i]);
	}
	hint = conf_hint(name, &names);
	strlist_release(&files);
	strlist_release(&names);
	return conf_fail(from, "no base \"%s\" in configs/base%s", name, hint);
}

int base_config_known(const struct conf_line *from, const char *name)
{
	AUTO_FREE char *common = find(name, "");

	return fs_exists(common) ? 0 : no_base(from, name);
}

int base_config_load(struct base_config *out, const char *name, const char *arch)
{
	AUTO_FREE char *suffix = fs_path("-%s", arch);
	AUTO_FREE char *common = find(name, "");
	AUTO_FREE char *own = find(name, suffix);
	const struct conf_line nowhere = { 0 };
	int err = base_config_known(&nowhere, name);

	*out = (struct base_config){ 0 };
	if (!err)
		err = read_file(out, common);
	if (!err && (!out->start || fs_exists(own)))
		err = read_file(out, own);
	if (!err)
		err = resolve_start(out, common);
	if (!err)
		err = check(out, own);
	if (err)
		base_config_release(out);
	return err;
}

void base_config_release(struct base_config *b)
{
	conf_release(keys, b);
}
