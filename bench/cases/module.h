/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The module that is there to be loaded and unloaded (kmod/small): the guest has it where a plan measures one of these
 * cases. Where the arm's kernel trusts hardbench's key it is signed.
 */
#ifndef HB_CASES_MODULE_H
#define HB_CASES_MODULE_H

#include <arpa/inet.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "bench.h"

#define MODULE_FILE "/hbs.ko"
#define MODULE_NAME "hbs"
#define MODULE_COPY "/tmp/hb.module"

/* at the end of a signed module, behind the signature: Documentation/admin-guide/module-signing.rst */
#define MODULE_MAGIC "~Module signature appended~\n"
struct module_tail { uint8_t kind[8]; uint32_t signature_bytes; char magic[sizeof(MODULE_MAGIC) - 1]; };

struct module {
	int fd;				/* of the file to be loaded */
	bool loaded;
};

#define MODULE_INIT .fd = -1

/* module_load - returns 0 or -errno */
static inline int module_load(int fd)
{
	return syscall(SYS_finit_module, fd, "", 0) ? -errno : 0;
}

static inline int module_unload(void)
{
	return syscall(SYS_delete_module, MODULE_NAME, O_NONBLOCK) ? -errno : 0;
}

/* module_read - the module's file, fresh memory; its @len, and how many bytes of that are not signature; NULL: errno */
static inline char *module_read(size_t *len, size_t *plain)
{
	const int fd = open(MODULE_FILE, O_RDONLY | O_CLOEXEC);
	struct module_tail tail;
	struct stat st;
	char *data = NULL;

	if (fd >= 0 && !fstat(fd, &st))
		data = malloc(st.st_size);
	if (data && read(fd, data, st.st_size) != st.st_size) {
		free(data);
		data = NULL;
		errno = EIO;
	}
	if (fd >= 0)
		close(fd);
	if (!data)
		return NULL;
	*len = *plain = st.st_size;
	if (*len <= sizeof(tail))
		return data;
	memcpy(&tail, data + *len - sizeof(tail), sizeof(tail));
	if (!memcmp(tail.magic, MODULE_MAGIC, sizeof(tail.magic)) && ntohl(tail.signature_bytes) < *len - sizeof(tail))
		*plain = *len - sizeof(tail) - ntohl(tail.signature_bytes);
	return data;
}

/* module_write - what is loaded instead of the file; a descriptor, or -errno */
static inline int module_write(const char *data, size_t len)
{
	int fd = open(MODULE_COPY, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	int err = fd < 0 ? -errno : write(fd, data, len) == (ssize_t)len ? 0 : -EIO;

	if (fd >= 0)
		close(fd);
	if (err)
		return err;
	fd = open(MODULE_COPY, O_RDONLY | O_CLOEXEC);
	return fd < 0 ? -errno : fd;
}

/* a kernel that does not take it is skipped: whoever has locked it, forbidden modules or wants a signature */
static inline int module_try(struct module *m)
{
	int err = module_load(m->fd);

	if (err == -EPERM || err == -EKEYREJECTED)
		return -EOPNOTSUPP;
	m->loaded = !err;
	return err;
}

/* of the file as it is; -EOPNOTSUPP: this machine has none, or its kernel does not take it */
static inline int module_setup_loaded(void *st)
{
	struct module *m = st;

	m->fd = open(MODULE_FILE, O_RDONLY | O_CLOEXEC);
	if (m->fd < 0)
		return errno == ENOENT ? -EOPNOTSUPP : -errno;
	return module_try(m);
}

static inline int module_setup(void *st)
{
	struct module *m = st;
	int err = module_setup_loaded(st);

	if (err)
		return err;
	m->loaded = false;
	return module_unload();
}

static inline int module_run(void *st, uint64_t n)
{
	struct module *m = st;

	while (n--) {
		int err = module_load(m->fd);

		m->loaded = !err;
		if (!err)
			err = module_unload();
		if (err)
			return err;
		m->loaded = false;
	}
	return 0;
}

static inline void module_teardown(void *st)
{
	struct module *m = st;

	if (m->loaded)
		module_unload();
	if (m->fd >= 0)
		close(m->fd);
	unlink(MODULE_COPY);
}

#endif
