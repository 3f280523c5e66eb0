// SPDX-License-Identifier: GPL-2.0-only
#include <errno.h>
#include <stdio.h>
#include <unistd.h>
#include <openssl/evp.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/fs_input.h"

static void to_hex(const unsigned char *md, char *hex)
{
	int i;

	for (i = 0; i < 32; i++)
		sprintf(hex + 2 * i, "%02x", md[i]);
}

void fs_sha256_hex(const void *data, size_t len, char *hex)
{
	unsigned char md[EVP_MAX_MD_SIZE];

	if (!EVP_Digest(data, len, md, NULL, EVP_sha256(), NULL)) {
		fail(-ENOMEM, "sha256");
		exit(EXIT_CANNOT);
	}
	to_hex(md, hex);
}

static void auto_ctx(EVP_MD_CTX **c)
{
	EVP_MD_CTX_free(*c);
}

int fs_sha256_file(const char *path, char *hex)
{
	return fs_sha256_begin(path, UINT64_MAX, hex);
}

int fs_sha256_begin(const char *path, uint64_t most, char *hex)
{
	__attribute__((cleanup(auto_ctx))) EVP_MD_CTX *c = EVP_MD_CTX_new();
	AUTO_CLOSE int fd = -1;
	unsigned char md[EVP_MAX_MD_SIZE], buf[65536];
	ssize_t got = 0;
	int err = fs_open_regular(path, &fd);

	if (err)
		return err;
	if (!c || !EVP_DigestInit_ex(c, EVP_sha256(), NULL))
		return -ENOMEM;
	for (; most && (got = read(fd, buf, most < sizeof(buf) ? most : sizeof(buf))) > 0; most -= got)
		if (!EVP_DigestUpdate(c, buf, got))
			return -EIO;
	if (got < 0)
		return -errno;
	if (!EVP_DigestFinal_ex(c, md, NULL))
		return -EIO;
	to_hex(md, hex);
	return 0;
}

const char *fs_sha256_once(const char *path)
{
	static struct seen { struct seen *next; char *path, hex[65]; } *all;
	struct seen *s = all;

	while (s && strcmp(s->path, path))
		s = s->next;
	if (s)
		return s->hex;
	s = malloc(sizeof(*s));
	if (!s)
		return "absent";
	s->path = fs_path("%s", path);
	if (fs_sha256_file(path, s->hex))
		strcpy(s->hex, "absent");
	s->next = all;
	all = s;
	return s->hex;
}
