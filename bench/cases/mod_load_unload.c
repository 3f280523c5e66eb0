// SPDX-License-Identifier: GPL-2.0-only
/*
 * mod/load_unload - load a module and unload it; signed, where the kernel trusts our key
 *
 * One op   finit_module(2) of a file of tmpfs, delete_module(2)
 * Crosses  reading the file, its signature, ELF checks, memory for code and data, relocation, kallsyms, sysfs,
 *          module notifiers; RCU's grace periods on the way out
 * Control  mod/load_again, 1 op: read and checked, but neither linked nor unloaded
 * Errors   -errno of either call; -EOPNOTSUPP where there is no module or the kernel does not take it
 */
#include "module.h"

BENCH(mod_load_unload) = {
	.op = "load a module and unload it", .crosses = "signature, ELF checks, module memory, relocation, sysfs, RCU",
	.control = "mod/load_again", .control_ops = 1, .ops = 4,
	BENCH_STATE(struct module, MODULE_INIT),
	.setup = module_setup, .run = module_run, .teardown = module_teardown,
	.cold = "every operation fills memory that the one before gave back",
};
