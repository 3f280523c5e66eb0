// SPDX-License-Identifier: GPL-2.0-only
#include "boot_job.h"

#include <dirent.h>
#include <errno.h>
#include <fnmatch.h>
#include <string.h>
#include <sys/stat.h>

#include "fail.h"
#include "fs.h"
#include "subproc.h"
#include "toolchain.h"

#define ALWAYS "null/empty"

static int by_name(const void *pa, const void *pb)
{
	return strcmp(*(char *const *)pa, *(char *const *)pb);
}

static bool matches(const struct strlist *globs, const char *name)
{
	for (size_t i = 0; i < globs->n; i++)
		if (!fnmatch(globs->at[i], name, 0))
			return true;
	return !strcmp(name, ALWAYS);
}

static int all_user(struct strlist *all)
{
	AUTO_FREE char *runner = fs_path("%s/guest/%s/runner", fs_lib_dir(), arch_host());
	const char *const argv[] = { runner, "--list", NULL };
	AUTO_FREE char *text = NULL;
	char *line, *rest, *name;
	int err, code = 0;

	err = subproc_capture(argv, &text, &code);
	if (err || code)
		return fail(err ? err : -EINVAL, "%s --list (is it built? make guest)", runner);
	for (rest = text; !err && (line = strsep(&rest, "\n"));) {
		if (strcmp(strsep(&line, "\t"), "user") || !line)
			continue;
		name = strsep(&line, "\t");
		err = strlist_add(all, name);
	}
	return err;
}

static int all_kernel(struct strlist *all)
{
	AUTO_FREE char *dir = fs_path("%s/kmod/cases", fs_data_dir());
	DIR *d = opendir(dir);
	struct dirent *e;
	int err = 0;

	if (!d)
		return fail(-errno, "%s", dir);
	while (!err && (e = readdir(d))) {
		const char *dot = strrchr(e->d_name, '.');
		const char *sep = strchr(e->d_name, '_');

		if (!dot || strcmp(dot, ".c") || strlen(dot) != 2 || e->d_name[0] == '.')
			continue;
		AUTO_FREE char *name = sep ? fs_path("%.*s/%.*s", (int)(sep - e->d_name), e->d_name,
						     (int)(dot - sep - 1), sep + 1) : NULL;
		if (name)
			err = strlist_add(all, name);
	}
	closedir(d);
	return err;
}

static int select_from(const struct strlist *all, const struct strlist *globs, const struct plan *p,
		       const char *key, struct strlist *out)
{
	int err = 0;

	for (size_t i = 0; i < globs->n; i++) {
		size_t k = 0;

		while (k < all->n && fnmatch(globs->at[i], all->at[k], 0))
			k++;
		if (k == all->n)
			return fail(-EINVAL, "%s: %s = %s names no case (hardbench list shows them)", p->file, key,
				    globs->at[i]);
	}
	for (size_t i = 0; !err && globs->n && i < all->n; i++)
		if (matches(globs, all->at[i]))
			err = strlist_add(out, all->at[i]);
	if (out->n)
		qsort(out->at, out->n, sizeof(*out->at), by_name);
	return err;
}

int boot_cases_select(struct boot_cases *c, const struct plan *p)
{
	struct strlist user = { 0 }, kernel = { 0 };
	int err = all_user(&user);

	*c = (struct boot_cases){ 0 };
	if (!err)
		err = all_kernel(&kernel);
	if (!err)
		err = select_from(&user, &p->cases, p, "cases", &c->user);
	if (!err)
		err = select_from(&kernel, &p->kcases, p, "kcases", &c->kernel);
	strlist_release(&user);
	strlist_release(&kernel);
	if (!err && !c->user.n && !c->kernel.n)
		err = fail(-EINVAL, "%s: no cases and no kcases", p->file);
	if (err)
		boot_cases_release(c);
	return err;
}

void boot_cases_release(struct boot_cases *c)
{
	strlist_release(&c->user);
	strlist_release(&c->kernel);
}

int boot_job(const struct boot *b, const struct boot_cases *c, const struct proof_list *proofs,
	     unsigned int batches, const char *fault, char **text, size_t *len)
{
	FILE *f = open_memstream(text, len);

	if (!f)
		return -ENOMEM;
	fprintf(f, "batches\t%u\njitter\t%llu\n", batches, (unsigned long long)b->seed);
	for (size_t i = 0; i < b->arm->sysctl.n; i++)
		fprintf(f, "sysctl\t%s\n", b->arm->sysctl.at[i]);
	proof_job(proofs, f);
	for (size_t i = 0; i < c->user.n; i++)
		fprintf(f, "user\t%s\n", c->user.at[i]);
	if (fault)
		fprintf(f, "fault\t%s\n", fault);
	for (size_t i = 0; i < c->kernel.n; i++)
		fprintf(f, "kernel\t%s\n", c->kernel.at[i]);
	return fclose(f) ? -ENOMEM : 0;
}
