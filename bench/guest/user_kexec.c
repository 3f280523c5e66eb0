// SPDX-License-Identifier: GPL-2.0-only
#include "bench/guest/user_kexec.h"

#include <endian.h>
#include <stdio.h>
#include <string.h>

#include "bench/cases/kernel.h"
#include "bench/cases/loaded.h"

#define COPY "/tmp/hb.kernel"

/* of PE/COFF: where the head's offset is; from there, of 64 bits, the entry of the certificates: offset, length */
enum { MZ_PE = 0x3c, CERTIFICATES = 24 + 112 + 4 * 8, ENTRY = 8 };

static uint32_t get32(const char *at)
{
	uint32_t v;

	memcpy(&v, at, sizeof(v));
	return le32toh(v);
}

/* the entry of its certificates; NULL = it has none */
static char *certificates(char *data, size_t len)
{
	const size_t pe = len > MZ_PE + 4 && !memcmp(data, "MZ", 2) ? get32(data + MZ_PE) : len;
	char *const entry = data + pe + CERTIFICATES;

	if (pe > len || len - pe < CERTIFICATES + ENTRY || !get32(entry + 4))
		return NULL;
	return len >= 4 && get32(entry) <= len - 4 && get32(data + get32(entry)) <= len - get32(entry) ? entry : NULL;
}

static int see(const char *data, size_t len, char *seen, size_t size)
{
	const int fd = loaded_write(COPY, data, len);
	int err;

	unlink(COPY);
	if (fd < 0)
		return fd;
	err = kernel_load(fd);
	close(fd);
	snprintf(seen, size, err ? "refused, %s" : "loaded", strerror(-err));
	return err ? 0 : kernel_unload();
}

enum what { SIGNED, UNSIGNED, DAMAGED, CHANGED };

static int load(enum what w, char *seen, size_t size)
{
	size_t len;
	char *data = loaded_read(KERNEL_FILE, &len), *entry = data ? certificates(data, len) : NULL;
	int err = 0;

	if (!data)
		return -errno;
	if (!entry && w != UNSIGNED)
		err = -ENODATA;
	else if (entry && w == UNSIGNED) {
		len = get32(entry);
		memset(entry, 0, ENTRY);
	} else if (w == DAMAGED) {	/* the signature is what the PKCS#7 ends with */
		data[get32(entry) + get32(data + get32(entry)) - 1] ^= 1;
	} else if (w == CHANGED) {
		data[len / 2] ^= 1;
	}
	if (!err)
		err = see(data, len, seen, size);
	free(data);
	return err;
}

int user_kexec_signed(char *seen, size_t size)
{
	return load(SIGNED, seen, size);
}

int user_kexec_unsigned(char *seen, size_t size)
{
	return load(UNSIGNED, seen, size);
}

int user_kexec_damaged(char *seen, size_t size)
{
	return load(DAMAGED, seen, size);
}

int user_kexec_changed(char *seen, size_t size)
{
	return load(CHANGED, seen, size);
}
