// SPDX-License-Identifier: GPL-2.0-only
#include "code/build_table.h"

#include <errno.h>
#include <stddef.h>
#include <unistd.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/fs_closed.h"

int build_table_read(const char *path, bool again, char **text)
{
	AUTO_FREE char *read = NULL;
	size_t len;
	int err = fs_read(path, &read, &len);

	if (err)
		return -ENOENT;
	err = fs_take_closed(read, len);
	if (err == -EUCLEAN) {
		note("%s is damaged and not used: it has another content%s", path, again ? "; it is made anew" : "");
		if (again)
			unlink(path);
	}
	if (err == -EUCLEAN || (err && again))
		return -ENOENT;
	*text = TAKE(read);
	return 0;
}
