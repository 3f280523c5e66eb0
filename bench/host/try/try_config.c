// SPDX-License-Identifier: GPL-2.0-only
#include "try/try_config.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/fs_input.h"
#include "bench/base/limit.h"
#include "config/base_config.h"

enum { HASH_SHOWN = 7 };

static char *guest_lines(const char *name, const char *start, const char *arch)
{
	struct base_config guest;
	AUTO_FREE char *lines = NULL;

	if (base_config_load(&guest, "guest", arch))
		return NULL;
	lines = strlist_join(&guest.config, "\n");
	base_config_release(&guest);
	return fs_path("# written by hardbench try: %s, and what a guest needs over it\nstart = %s.start\n%s\n", start,
		       name, lines ? lines : "");
}

int try_config(struct try_job *j, const char *path, const char *arch)
{
	const char *slash = strrchr(path, '/'), *file = slash ? slash + 1 : path;
	size_t len;
	char hex[65];
	int err = fs_read_input(path, LIMIT_CONFIG_BYTES, &j->base_start, &len);

	if (err)
		return err;
	if (strlen(j->base_start) != len || !strstr(j->base_start, "\nCONFIG_"))
		return fail(-EINVAL, "%s is no kernel configuration: it has no line CONFIG_X=", path);
	fs_sha256_hex(j->base_start, len, hex);
	free(j->base);
	j->base = fs_path("config-%.*s", HASH_SHOWN, hex);
	j->base_text = guest_lines(j->base, file, arch);
	return j->base_text ? 0 : -EINVAL;
}
