// SPDX-License-Identifier: GPL-2.0-only
#include "build/module_sign.h"

#include <errno.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "build/build.h"
#include "build/build_run.h"
#include "build/module_source.h"

#define KEY "hardbench.pem"

static char *key_file(void)
{
	return fs_path("%s/kmod/" KEY, fs_data_dir());
}

int module_sign_key_hash(char *hex)
{
	AUTO_FREE char *path = key_file();
	int err = fs_sha256_file(path, hex);

	return err ? fail(err, "read %s", path) : 0;
}

int module_sign_put_key(const char *dir)
{
	AUTO_FREE char *from = key_file();
	AUTO_FREE char *to = fs_path("%s/" KEY, dir);

	return module_source_copy_file(from, to);
}

int module_sign_lay_key(const struct build *b, const char *obj)
{
	bool does;
	int err = build_asks(b, BUILD_SIGNED, &does);

	return err || !does ? err : module_sign_put_key(obj);
}

/* the hash that CONFIG_MODULE_SIG_HASH names, fresh memory */
static int hash_name(const struct build_run *r, char **out)
{
	static const char option[] = "\nCONFIG_MODULE_SIG_HASH=\"";
	AUTO_FREE char *path = fs_path("%s/.config", r->obj);
	AUTO_FREE char *text = NULL;
	const char *at;
	int err = fs_read(path, &text, NULL);

	if (err)
		return fail(err, "read %s", path);
	at = strstr(text, option);
	if (!at)
		return because(r->why, -EINVAL, "%s names no CONFIG_MODULE_SIG_HASH", path);
	at += sizeof(option) - 1;
	*out = fs_path("%.*s", (int)strcspn(at, "\"\n"), at);
	return 0;
}

static int sign(struct build_run *r, const char *hash, const char *file)
{
	AUTO_FREE char *words = fs_path("/build/scripts/sign-file %s /build/hbk/" KEY " /build/hbk/" KEY
					" /build/hbk/%s", hash, file);
	AUTO_FREE char *said = NULL;
	int err = build_run_tool(r, words, "the module has no signature", &said);

	return err == 1 ? because(r->why, -EINVAL, "scripts/sign-file does not sign %s: %s", file,
				  build_first_error(said)) : err;
}

int module_sign(struct build_run *r, const char *const *files, size_t n)
{
	AUTO_FREE char *hash = NULL;
	bool does;
	int err = build_asks(r->b, BUILD_SIGNED, &does);

	if (err || !does)
		return err;
	err = module_sign_put_key(r->module);
	if (!err)
		err = hash_name(r, &hash);
	for (size_t i = 0; i < n && !err; i++)
		err = sign(r, hash, files[i]);
	return err;
}
