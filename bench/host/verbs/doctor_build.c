// SPDX-License-Identifier: GPL-2.0-only
/* What compiling needs. */
#include <errno.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "verbs/doctor.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "config/packages.h"
#include "build/source.h"
#include "bench/base/subproc.h"
#include "build/tool.h"
#include "build/toolchain.h"

int doctor_packages(struct doctor *d)
{
	struct strlist missing = { 0 };
	int err = packages_missing(!d->plan, &missing);
	AUTO_FREE char *names = strlist_join(&missing, " ");

	if (!err && !names)
		err = fail(-ENOMEM, "doctor");
	if (err == -EOPNOTSUPP)
		err = doctor_row(d, FINDING_NOTE, "packages",
				 fs_path("no dpkg here: see configs/packages"), NULL);
	else if (!err && missing.n)
		err = doctor_row(d, FINDING_MISSING, "packages", fs_path("not installed: %s", names),
				 fs_path("apt-get install -y --no-install-recommends %s", names));
	else if (!err)
		err = doctor_row(d, FINDING_OK, "packages", fs_path("all of configs/packages"),
				 NULL);
	strlist_release(&missing);
	return err;
}

static int one_toolchain(struct doctor *d, const char *name, const char *arch)
{
	AUTO_FREE char *missing = toolchain_missing(name, arch);
	AUTO_FREE char *package = toolchain_package(name, arch);
	const struct toolchain *t;
	int err;

	if (missing)
		return doctor_row(d, FINDING_MISSING, "toolchain",
				  fs_path("%s for %s: no %s", name, arch, missing),
				  fs_path("apt-get install -y %s", package));
	err = toolchain_get(name, arch, &t);
	return err ? err
		   : doctor_row(d, FINDING_OK, "toolchain",
				fs_path("%s for %s: %s", name, arch, t->line), NULL);
}

/* did a build before it want the same? */
static bool is_asked_again(const struct matrix *m, size_t i)
{
	for (size_t k = 0; k < i; k++)
		if (!strcmp(m->builds[k].toolchain, m->builds[i].toolchain) &&
		    !strcmp(m->builds[k].arch, m->builds[i].arch))
			return true;
	return false;
}

/* not only the plan's own: a feature (cfi@clang) and an arm may name theirs */
int doctor_toolchains(struct doctor *d)
{
	struct matrix m;
	int err;

	if (!d->plan) {
		err = one_toolchain(d, "gcc", "x86_64");
		return err ? err : one_toolchain(d, "gcc", "arm64");
	}
	err = matrix_coordinates(d->plan, &m);
	if (err)
		return err;
	for (size_t i = 0; i < m.nr_builds && !err; i++)
		if (!is_asked_again(&m, i))
			err = one_toolchain(d, m.builds[i].toolchain, m.builds[i].arch);
	matrix_release(&m);
	return err;
}

int doctor_sandbox(struct doctor *d)
{
	static const char *const argv[] = {
		"bwrap", "--unshare-all", "--die-with-parent", "--ro-bind", "/", "/", "true", NULL
	};
	AUTO_FREE char *text = NULL;
	int code = 0, err = subproc_capture(argv, &text, &code);

	if (err == -ENOENT)
		return doctor_row(d, FINDING_MISSING, "sandbox", fs_path("no bubblewrap"),
				  fs_path("apt-get install -y bubblewrap"));
	if (err)
		return fail(err, "bwrap");
	if (code)
		return doctor_row(
			d, FINDING_MISSING, "sandbox",
			fs_path("%.*s", (int)strcspn(text, "\n"), text),
			fs_path("sysctl -w kernel.unprivileged_userns_clone=1 (in a container: run it "
				"privileged)"));
	return doctor_row(d, FINDING_OK, "sandbox", fs_path("%s", tool_version("bwrap")), NULL);
}

static int one_source(struct doctor *d, const struct kernel_def *k)
{
	AUTO_FREE char *id = NULL;

	if (source_identity(k, &id))	/* printed why */
		return doctor_row(d, FINDING_MISSING, "source",
				  fs_path("%s: %s on this host does not offer %s", k->name, k->provider,
					  k->source),
				  fs_path("apt-get update"));
	return doctor_row(d, FINDING_OK, "source", fs_path("%s: %s%s", k->name, id,
			  source_cached(k) ? ", unpacked in the cache" : ""), NULL);
}

int doctor_sources(struct doctor *d)
{
	struct kernel_def k;
	size_t i;
	int err = 0;

	for (i = 0; d->plan && i < d->plan->nr_kernels && !err; i++)
		err = one_source(d, &d->plan->kernels[i]);
	if (d->plan)
		return err;
	err = kernel_load(&k, "6.12");
	if (!err) {
		err = one_source(d, &k);
		kernel_release(&k);
	}
	return err;
}
