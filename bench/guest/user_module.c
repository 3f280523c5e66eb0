// SPDX-License-Identifier: GPL-2.0-only
#include "bench/guest/user_module.h"

#include <stdio.h>

#include "bench/cases/module.h"

static int see(const char *data, size_t len, char *seen, size_t size)
{
	const int fd = loaded_write(MODULE_COPY, data, len);
	int err = fd < 0 ? fd : module_load(fd);

	if (fd < 0)
		return fd;
	close(fd);
	unlink(MODULE_COPY);
	snprintf(seen, size, err ? "refused, %s" : "loaded", strerror(-err));
	return err ? 0 : module_unload();
}

/* what of it a test loads */
enum what { SIGNED, UNSIGNED, DAMAGED, CHANGED };

static int load(enum what w, char *seen, size_t size)
{
	size_t len, plain;
	char *data = module_read(&len, &plain);
	int err;

	if (!data)
		return -errno;
	if (w != UNSIGNED && len == plain) {
		free(data);
		return -ENODATA;
	}
	if (w == DAMAGED)
		data[len - sizeof(struct module_tail) - 1] ^= 1;
	if (w == CHANGED)		/* in the middle: no header, which the kernel would refuse for what it says */
		data[plain / 2] ^= 1;
	err = see(data, w == UNSIGNED ? plain : len, seen, size);
	free(data);
	return err;
}

int user_module_signed(char *seen, size_t size)
{
	return load(SIGNED, seen, size);
}

int user_module_unsigned(char *seen, size_t size)
{
	return load(UNSIGNED, seen, size);
}

int user_module_damaged(char *seen, size_t size)
{
	return load(DAMAGED, seen, size);
}

int user_module_changed(char *seen, size_t size)
{
	return load(CHANGED, seen, size);
}
