// SPDX-License-Identifier: GPL-2.0-only
#include "build/toolchain.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/arch.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "build/sandbox.h"

enum { CLANG_DEFAULT = 19, MEMO_LIMIT = 32 };

static const char *version(const char *program)
{
	return sandbox_tool(program, "--version");
}

/* "clang-19" is a family and a version; NULL = the family does not match */
static const char *version_of(const char *name, const char *family)
{
	size_t len = strlen(family);

	if (strncmp(name, family, len))
		return NULL;
	return !name[len] || (name[len] == '-' &&
			      strspn(name + len + 1, "0123456789") == strlen(name + len + 1))
		       ? name + len
		       : NULL;
}

static const char *cross_prefix(const char *arch)
{
	const char *host = arch_host();

	if (host && !strcmp(host, arch))
		return "";
	return strcmp(arch, "arm64") ? "x86_64-linux-gnu-" : "aarch64-linux-gnu-";
}

static char *llvm_suffix(const char *version)
{
	return *version ? fs_path("%s", version) : fs_path("-%d", CLANG_DEFAULT);
}

char *toolchain_package(const char *name, const char *arch)
{
	const char *clang = version_of(name, "clang"), *gcc = version_of(name, "gcc");
	AUTO_FREE char *suffix = NULL;

	if (clang) {
		suffix = llvm_suffix(clang);
		return fs_path("clang%s lld%s llvm%s", suffix, suffix, suffix);
	}
	if (!*cross_prefix(arch))
		return fs_path("gcc%s", gcc ? gcc : "");
	return fs_path("gcc%s-%s", gcc ? gcc : "",
		       strcmp(arch, "arm64") ? "x86-64-linux-gnu" : "aarch64-linux-gnu");
}

static int not_installed(const char *name, const char *arch, const char *program)
{
	AUTO_FREE char *package = toolchain_package(name, arch);

	return fail(-EINVAL,
		    "toolchain %s for %s: no %s on this host, install it: apt-get install %s", name,
		    arch, program, package);
}

static int name_programs(struct toolchain *t, const char *name, const char *arch)
{
	const char *clang = version_of(name, "clang"), *gcc = version_of(name, "gcc");

	if (!clang && !gcc)
		return fail(-EINVAL, "toolchain \"%s\": expected gcc, gcc-N, clang or clang-N",
			    name);
	t->prefix = fs_path("%s", cross_prefix(arch));
	if (clang) {
		t->llvm = llvm_suffix(clang);
		t->cc = fs_path("clang%s", t->llvm);
		t->ld = fs_path("ld.lld%s", t->llvm);
		t->ar = fs_path("llvm-ar%s", t->llvm);
	} else {
		t->cc = fs_path("%sgcc%s", t->prefix, gcc);
		t->ld = fs_path("%sld", t->prefix);
		t->ar = fs_path("%sar", t->prefix);
	}
	return 0;
}

static const char *first_missing(const struct toolchain *t)
{
	const char *const programs[] = { t->cc, t->ld, t->ar };
	size_t i;

	for (i = 0; i < ARRAY_SIZE(programs); i++)
		if (!version(programs[i]))
			return programs[i];
	return NULL;
}

/*
 * Kconfig shows other options where gcc's plugin headers are installed, so the same request ends in another
 * .config: such a host has another toolchain. Other programs that Kconfig asks about are hidden (build_run.c).
 */
static bool has_plugin_headers(const struct toolchain *t)
{
	const char *dir = sandbox_tool(t->cc, "-print-file-name=plugin");
	AUTO_FREE char *header = dir ? fs_path("%s/include/plugin-version.h", dir) : NULL;

	return header && fs_exists(header);
}

static int fill(struct toolchain *t, const char *name, const char *arch)
{
	int err = name_programs(t, name, arch);

	if (err)
		return err;
	if (first_missing(t))
		return not_installed(name, arch, first_missing(t));
	t->line = fs_path("%s; %s%s", version(t->cc), version(t->ld),
			  t->llvm || has_plugin_headers(t) ? "" : "; no plugin headers");
	return 0;
}

static void toolchain_release(struct toolchain *t)
{
	free(t->cc);
	free(t->ld);
	free(t->ar);
	free(t->prefix);
	free(t->llvm);
	free(t->line);
	*t = (struct toolchain){ 0 };
}

char *toolchain_missing(const char *name, const char *arch)
{
	struct toolchain t = { 0 };
	char *missing = NULL;

	if (name_programs(&t, name, arch))
		missing = fs_path("%s", name);
	else if (first_missing(&t))
		missing = fs_path("%s", first_missing(&t));
	toolchain_release(&t);
	return missing;
}

int toolchain_get(const char *name, const char *arch, const struct toolchain **out)
{
	static struct { char *key; struct toolchain t; } memo[MEMO_LIMIT];
	AUTO_FREE char *key = fs_path("%s %s", name, arch);
	int i, err;

	for (i = 0; i < MEMO_LIMIT && memo[i].key; i++)
		if (!strcmp(memo[i].key, key)) {
			*out = &memo[i].t;
			return 0;
		}
	if (i == MEMO_LIMIT)
		return fail(-EINVAL, "more than %d toolchains in one plan", MEMO_LIMIT);
	err = fill(&memo[i].t, name, arch);
	if (err) {
		toolchain_release(&memo[i].t);
		return err;
	}
	memo[i].key = TAKE(key);
	*out = &memo[i].t;
	return 0;
}

/* gcc says first by which name it was called */
static const char *behind_name(const struct toolchain *t)
{
	const size_t len = strlen(t->cc);

	return strncmp(t->line, t->cc, len) ? t->line : t->line + len;
}

bool toolchain_same(const char *a, const char *b, const char *arch, const char **version)
{
	AUTO_FREE char *no_a = toolchain_missing(a, arch), *no_b = toolchain_missing(b, arch);
	const struct toolchain *x, *y;

	if (no_a || no_b || toolchain_get(a, arch, &x) || toolchain_get(b, arch, &y))
		return !strcmp(a, b);
	*version = sandbox_tool(x->cc, "--version");
	return !strcmp(behind_name(x), behind_name(y));
}

int toolchain_compiled(const struct toolchain *t, const char *config, struct reason *why)
{
	static const char key[] = "CONFIG_CC_VERSION_TEXT=\"";
	AUTO_FREE char *text = NULL;
	const char *is = NULL, *wanted = version(t->cc);
	int err = fs_read(config, &text, NULL);

	if (err)
		return fail(err, "read %s", config);
	is = strstr(text, key);
	is = is ? is + strlen(key) : "\"";
	if (wanted && !strncmp(is, wanted, strlen(wanted)) && is[strlen(wanted)] == '"')
		return 0;
	return because(why, -EINVAL, "%s: its compiler was \"%.*s\", not \"%s\"", config, (int)strcspn(is, "\"\n"), is,
		       wanted ? wanted : t->cc);
}
