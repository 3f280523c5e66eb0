// SPDX-License-Identifier: GPL-2.0-only
/* The verb: the boots of a plan as jobs for a LAVA lab. */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "boot/lava.h"
#include "boot/lava_job.h"
#include "config/conf_grammar.h"
#include "machine/machine.h"
#include "matrix/build_failures.h"
#include "matrix/stopping.h"
#include "verbs/plan_args.h"
#include "verbs/session.h"
#include "verbs/verb.h"

static const struct conf_grammar url = {
	"^(https?|ftp|file|scp)://[!#-~]+$", "a URL of http, https, ftp, scp or file" };
static const struct conf_grammar word = { "^[A-Za-z0-9][A-Za-z0-9_.-]*$", "letters, digits and . _ -" };
static const struct conf_grammar pair = { "^[a-z_]+=[ -~]*$", "KEY=VALUE" };

struct lava_args {
	struct plan_args plan;
	struct lava_options o;
};

static int method_is(const char *arg)
{
	AUTO_FREE char *all = NULL;

	for (size_t i = 0; lava_methods[i]; i++) {
		char *more = fs_path("%s%s%s", all ? all : "", all ? ", " : "", lava_methods[i]);

		free(all);
		all = more;
		if (!strcmp(lava_methods[i], arg))
			return 0;
	}
	return fail(-EINVAL, "--method %s: expected one of %s", arg, all);
}

static int take(const char **to, const char *name, const char *arg, const struct conf_grammar *g)
{
	*to = arg;
	return !g || conf_grammar_fits(g, arg) ? 0 : fail(-EINVAL, "--%s %s: expected %s", name, arg, g->is);
}

static int add(struct strlist *to, const char *name, const char *arg, const struct conf_grammar *g)
{
	const char *text;
	int err = take(&text, name, arg, g);

	return err ? err : strlist_add(to, arg);
}

static int set_arg(void *ctx, const char *name, const char *arg)
{
	struct lava_args *a = ctx;

	if (!strcmp(name, "to"))
		return take(&a->o.to, name, arg, NULL);
	if (!strcmp(name, "url"))
		return take(&a->o.url, name, arg, &url);
	if (!strcmp(name, "dtb"))
		return take(&a->o.dtb, name, arg, &url);
	if (!strcmp(name, "device-type"))
		return take(&a->o.device_type, name, arg, &word);
	if (!strcmp(name, "tag"))
		return add(&a->o.tags, name, arg, &word);
	if (!strcmp(name, "context"))
		return add(&a->o.context, name, arg, &pair);
	if (strcmp(name, "method"))
		return plan_args_set(&a->plan, name, arg);
	a->o.method = arg;
	return method_is(arg);
}

static int lava_plan(const char *plan, struct lava_args *a)
{
	const struct machine_ops *kind;
	struct session s;
	int err = session_open(&s, plan, &a->plan);

	if (err)
		return err;
	kind = machine_kind(s.plan.machine_def.kind);
	if (!kind || !kind->made_elsewhere)
		err = fail(-EINVAL, "plan %s: its machine %s boots its own kernels: jobs are for machines of the kind "
			   "files", s.plan.name, s.plan.machine);
	if (!err)
		err = session_own_kernels(&s);
	if (!err)
		err = session_look(&s, stopping_for_fleet);	/* boots that were taken in have no id of today's */
	if (!err)
		err = session_expand(&s, matrix_expand_built);
	a->o.strict = a->plan.strict;
	a->o.dry = a->plan.dry;
	if (!err)
		err = lava_write(&s.plan, &s.matrix, &a->o);
	session_close(&s);
	return err;
}

static int lava_main(const struct verb *v, int argc, char **argv)
{
	struct lava_args a = { .plan = { 0 } };
	int first, err = verb_args(v, argc, argv, set_arg, &a, &first);
	const bool helped = err > 0;

	if (!err && argc - first != 1)
		err = fail(-EINVAL, "%s: expected one PLAN, see hardbench list plans", v->name);
	if (!err && (!a.o.to || !*a.o.to || !a.o.url || !a.o.device_type))
		err = fail(-EINVAL, "lava: expected --to DIR, --url URL and --device-type TYPE");
	if (!err && a.o.dtb && (!a.o.method || !strcmp(a.o.method, "qemu")))
		err = fail(-EINVAL, "--dtb is of a board: not with --method qemu");
	if (!err)
		err = lava_plan(argv[first], &a);
	strlist_release(&a.o.tags);
	strlist_release(&a.o.context);
	plan_args_release(&a.plan);
	return err && !helped ? EXIT_CANNOT : EXIT_DONE;
}

static const struct opt opts[] = {
	{ "to", 0, "DIR", "folder to be made: jobs, kernels, initramfs" },
	{ "url", 0, "URL", "by which the lab finds what is in that folder" },
	{ "device-type", 0, "TYPE", "as the lab calls it: qemu, ..." },
	{ "method", 0, "METHOD", "how it boots: qemu (default), u-boot, barebox, grub, grub-efi, ipxe" },
	{ "tag", 0, "TAG", "only a device that has it" OPT_AGAIN },
	{ "context", 0, "KEY=VALUE", "a word of the jobs' context, e.g. cpu=max" OPT_AGAIN },
	{ "dtb", 0, "URL", "the board's device tree" },
	PLAN_ARCH_OPT,
	PLAN_CASES_OPT,
	PLAN_ONLY_OPT,
	PLAN_BOOTS_OPT,
	{ "strict", 0, NULL, "measure nothing where a setting of the device disturbs times" },
	PLAN_DRY_OPT,
	{ NULL, 0, NULL, NULL },
};

const struct verb verb_lava = {
	.name = "lava", .order = 35, .args = "PLAN", .help = "write the boots of a plan as jobs for a LAVA lab",
	.more = "For a plan whose machine is of the kind files (lava.machine) and whose kernels are built. Each boot\n"
		"of each arm is a job definition, named by its block and by its place in the block's order, which\n"
		"is drawn, or that of the block before turned round: submit them in the order of their names.\n"
		"Kernel and initramfs are named by their content. A job boots its arm's kernel with a runner that\n"
		"measures and then writes its records to the console as lines of text, each with a checksum;\n"
		"`hardbench collect PLAN LOG...` takes the jobs' logs in, as YAML or as text. A job's result is\n"
		"hardbench_runner, or kernel_panic, which ends it at once.\n\n"
		"A block's boots are compared with each other, so all of them have to be made by one device. No job\n"
		"can name a device: give one a tag that no other has, and say --tag. Several devices share a plan by\n"
		"--boots 0-5 --tag A, --boots 6-11 --tag B. Jobs of one priority run in the order of their\n"
		"submission.\n\n"
		"The compiled code of every arm is proven when its job is written, the rest of its proofs when its\n"
		"log is read. guest_timeout_s of the machine is what each of a job's steps may take, host_timeout_s\n"
		"all of it.",
	.opts = opts, .main = lava_main,
};
