/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The module that is there to be loaded and unloaded (kmod/small): the guest has it where a plan measures one of these
 * cases. Where the arm's kernel trusts hardbench's key it is signed.
 */
#ifndef HB_CASES_MODULE_H
#define HB_CASES_MODULE_H

#include <arpa/inet.h>
#include <fcntl.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "bench.h"
#include "loaded.h"

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
	char *data = loaded_read(MODULE_FILE, len);
	struct module_tail tail;

	*plain = *len;
	if (!data || *len <= sizeof(tail))
		return data;
	memcpy(&tail, data + *len - sizeof(tail), sizeof(tail));
	if (!memcmp(tail.magic, MODULE_MAGIC, sizeof(tail.magic)) && ntohl(tail.signature_bytes) < *len - sizeof(tail))
		*plain = *len - sizeof(tail) - ntohl(tail.signature_bytes);
	return data;
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
