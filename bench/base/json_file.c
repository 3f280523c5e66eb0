// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/json_file.h"

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"

struct js *js_read_file(const char *path)
{
	AUTO_FREE char *text = NULL;
	char why[160];
	size_t len;

	return fs_read(path, &text, &len) ? NULL : js_read(text, len, why, sizeof(why));
}
