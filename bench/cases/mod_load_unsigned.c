// SPDX-License-Identifier: GPL-2.0-only
/*
 * mod/load_unsigned - load a module that has no signature and unload it
 *
 * One op   finit_module(2) of a file of tmpfs, delete_module(2)
 * Crosses  what mod/load_unload crosses, but that there is no signature to check
 * Control  mod/load_unload, 1 op: the same module, signed where the kernel trusts our key
 * Errors   -errno of either call; -EOPNOTSUPP where there is no module or the kernel wants a signature
 */
#include "module.h"

static int setup(void *st)
{
	struct module *m = st;
	size_t len, plain;
	char *data = module_read(&len, &plain);
	int err;

	if (!data)
		return errno == ENOENT ? -EOPNOTSUPP : -errno;
	m->fd = loaded_write(MODULE_COPY, data, plain);
	free(data);
	if (m->fd < 0)
		return m->fd;
	err = module_try(m);
	if (err)
		return err;
	m->loaded = false;
	return module_unload();
}

BENCH(mod_load_unsigned) = {
	.op = "load a module without a signature and unload it",
	.crosses = "ELF checks, module memory, relocation, sysfs, RCU",
	.control = "mod/load_unload", .control_ops = 1, .ops = 4,
	BENCH_STATE(struct module, MODULE_INIT),
	.setup = setup, .run = module_run, .teardown = module_teardown,
	.cold = "every operation fills memory that the one before gave back",
};
