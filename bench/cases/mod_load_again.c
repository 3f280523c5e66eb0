// SPDX-License-Identifier: GPL-2.0-only
/*
 * mod/load_again - load a module that is loaded: it is read and checked, and refused for its name
 *
 * One op   finit_module(2) of a file of tmpfs, which fails with EEXIST
 * Crosses  reading the file, its signature, ELF checks
 * Control  null/empty, 1 op
 * Errors   -errno of the call; -EIO if it loads; -EOPNOTSUPP where there is no module or the kernel does not take it
 */
#include "module.h"

static int run(void *st, uint64_t n)
{
	const struct module *m = st;

	while (n--) {
		const int err = module_load(m->fd);

		if (err != -EEXIST)
			return err ? err : -EIO;
	}
	return 0;
}

BENCH(mod_load_again) = {
	.op = "load a module that is loaded, which fails", .crosses = "reading the file, signature, ELF checks",
	.control = "null/empty", .control_ops = 1, .ops = 4,
	BENCH_STATE(struct module, MODULE_INIT),
	.setup = module_setup_loaded, .run = run, .teardown = module_teardown,
};
