// SPDX-License-Identifier: GPL-2.0-only
#include "fleet/fleet_past.h"

#include <dirent.h>
#include <errno.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "bench/base/json_file.h"
#include "build/build.h"
#include "results/results.h"

enum {
	FACTOR = 2,			/* a cache that is cold, a node that is slower than the last */
	KERNEL_MINUTES = 180, KERNEL_MINUTES_MIN = 30,
	KERNEL_MIB = 4096, KERNEL_MIB_MIN = 1024, COMPILER_MIB = 256,
	BOOT_MINUTES = 10, BOOT_MINUTES_MIN = 10, BOOT_S = 30,
	BOOT_MIB = 1024, BOOTS_MIB_MIN = 512,
	JOB_S = 300,			/* long against what starting a job takes, short against losing it */
};

static bool is_text(const struct js *v, const char *want)
{
	return js_text(v) && !strcmp(js_text(v), want);
}

static void take_larger(double *most, const struct js *v)
{
	const double x = js_number(v);

	if (isfinite(x) && x > *most)
		*most = x;
}

static void read_builds(struct fleet_past *p, const char *arch, const char *base)
{
	AUTO_FREE char *root = build_dir("");
	DIR *d = opendir(root);
	struct dirent *e;

	while (d && (e = readdir(d))) {
		AUTO_FREE char *path = fs_path("%s/%s/manifest.json", root, e->d_name);
		struct js *v = e->d_name[0] == '.' ? NULL : js_read_file(path);

		if (v && is_text(js_get(v, "arch"), arch) && is_text(js_get(v, "base"), base)) {
			take_larger(&p->build_cpu_s, js_get(v, "build_cpu_seconds"));
			take_larger(&p->build_mib, js_get(v, "build_memory_mib"));
		}
		js_free(v);
	}
	if (d)
		closedir(d);
}

static void read_boot(struct fleet_past *p, const struct boot_record *r)
{
	AUTO_FREE char *path = results_boot(r->folder, "boot.json");
	struct js *v = js_read_file(path);

	take_larger(&p->boot_s, js_get(v, "wall_s"));
	take_larger(&p->boot_mib, js_get(v, "memory_mib"));
	js_free(v);
}

void fleet_past_read(struct fleet_past *p, const struct boot_records *r, const char *arch, const char *base)
{
	*p = (struct fleet_past){ 0 };
	read_builds(p, arch, base);
	for (size_t i = 0; i < r->n; i++)
		if (!strcmp(r->at[i].outcome, "done") && !strcmp(r->at[i].arch, arch) && !strcmp(r->at[i].base, base))
			read_boot(p, &r->at[i]);
}

/* @x times the factor in whole units, at least @least; @unknown where @x is 0 */
static unsigned int ask(double x, unsigned int least, unsigned int unknown)
{
	const double n = ceil(FACTOR * x);

	return x <= 0 ? unknown : n < least ? least : (unsigned int)n;
}

struct fleet_share fleet_share_kernel(const struct fleet_past *p, unsigned int cores)
{
	const double mib = p->build_mib > 0 ? p->build_mib + cores * COMPILER_MIB / (double)FACTOR : 0;

	return (struct fleet_share){
		.cores = cores,
		.minutes = ask(p->build_cpu_s / cores / 60, KERNEL_MINUTES_MIN, KERNEL_MINUTES),
		.memory_mib = ask(mib, KERNEL_MIB_MIN, KERNEL_MIB),
	};
}

struct fleet_share fleet_share_boots(const struct fleet_past *p, unsigned int cores, size_t boots)
{
	const double rounds = ceil((double)boots / cores);
	const unsigned int unknown = (unsigned int)ceil(FACTOR * BOOT_S * rounds / 60);

	return (struct fleet_share){
		.cores = cores,
		.minutes = ask(p->boot_s * rounds / 60, BOOT_MINUTES_MIN, unknown + BOOT_MINUTES),
		.memory_mib = ask(p->boot_mib * cores, BOOTS_MIB_MIN, BOOT_MIB * cores),
	};
}

unsigned int fleet_blocks_a_job(const struct fleet_past *p, unsigned int cores, size_t arms)
{
	const double boot_s = p->boot_s > 0 ? p->boot_s : BOOT_S;
	const double n = floor(JOB_S * cores / (boot_s * (double)(arms ? arms : 1)));

	return n < 1 ? 1 : (unsigned int)n;
}
