// SPDX-License-Identifier: GPL-2.0-only
/* The counts of a build, kept in a file beside it. */
#include <errno.h>
#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>
#include <sys/stat.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/memfile.h"
#include "bench/base/fs_closed.h"
#include "code/build_table.h"
#include "code/disasm.h"
#include "code/instrumentation.h"
#include "results/results.h"
#include "results/whole.h"

/* to be counted up when the same files give other counts; a cache with another head is made anew */
#define HEAD "file\tfunctions\tfunction_bytes\ttext\tdata\tbss\tcode\tinstrument counts 2\n"

static void put_file(FILE *f, const char *name, const struct instrument_file *x)
{
	fprintf(f, "%s\t%zu\t%" PRIu64 "\t%" PRIu64 "\t%" PRIu64 "\t%" PRIu64 "\t%" PRIu64, name, x->functions,
		x->function_bytes, x->text, x->data, x->bss, x->code);
	for (int i = 0; i < INSTRUMENTS; i++)
		fprintf(f, "\t%zu %zu", x->count[i].functions, x->count[i].sites);
	fputc('\n', f);
}

static int keep(const char *cache, const struct instrument_build *b)
{
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f = memfile_open(&m);

	if (!f)
		return fail(-ENOMEM, "%s", cache);
	fputs(HEAD, f);
	put_file(f, "vmlinux", &b->vmlinux);
	put_file(f, "module", &b->module);
	return memfile_close(&m) ? fail(-ENOMEM, "%s", cache) : fs_write_closed(cache, m.at, m.len);
}

static bool take_file(char **rest, const char *name, struct instrument_file *x)
{
	char *line = strsep(rest, "\n"), *cell = line ? strsep(&line, "\t") : NULL;

	if (!cell || strcmp(cell, name) || !line ||
	    sscanf(line, "%zu\t%" SCNu64 "\t%" SCNu64 "\t%" SCNu64 "\t%" SCNu64 "\t%" SCNu64, &x->functions,
		   &x->function_bytes, &x->text, &x->data, &x->bss, &x->code) != 6)
		return false;
	for (int i = 0; i < 6; i++)
		strsep(&line, "\t");
	for (int i = 0; i < INSTRUMENTS; i++) {
		cell = line ? strsep(&line, "\t") : NULL;
		if (!cell || sscanf(cell, "%zu %zu", &x->count[i].functions, &x->count[i].sites) != 2)
			return false;
	}
	return !line;
}

static bool cached(const char *cache, bool again, struct instrument_build *b)
{
	AUTO_FREE char *text = NULL;
	char *rest;

	if (build_table_read(cache, again, &text) || strncmp(text, HEAD, strlen(HEAD)))
		return false;
	rest = text + strlen(HEAD);
	return take_file(&rest, "vmlinux", &b->vmlinux) && take_file(&rest, "module", &b->module);
}

/* where the counts of a file with this content are kept for other results, by decoder; NULL where there is no cache */
static char *shared(const char *path)
{
	AUTO_FREE char *dir = fs_path("%s/counted", fs_cache_dir());
	char hex[65];

	if ((mkdir(dir, 0755) && errno != EEXIST) || access(dir, W_OK) || fs_sha256_file(path, hex))
		return NULL;
	return fs_path("%s/%s-%x.tsv", dir, hex, disasm_version());
}

/* a file's own counts, which take a second of a kernel, and are the same whichever build it is of */
static int scan(const char *path, struct instrument_file *x)
{
	AUTO_FREE char *file = shared(path);
	struct instrument_build one = { 0 }, was;
	int err;

	if (file && cached(file, true, &was)) {
		*x = was.vmlinux;
		return 0;
	}
	err = instrument_scan(path, x);
	one.vmlinux = *x;
	return err || !file ? err : keep(file, &one);
}

int instrument_build(const char *vmlinux, const char *module, const char *cache, struct instrument_build *b)
{
	int err;

	if (cached(cache, fs_exists(vmlinux), b))
		return 0;
	*b = (struct instrument_build){ 0 };
	err = scan(vmlinux, &b->vmlinux);
	if (!err && module)
		err = scan(module, &b->module);
	return err ? err : keep(cache, b);
}

int instrument_published(const char *id, struct instrument_build *b)
{
	AUTO_FREE char *dir = results_build(id, NULL);
	AUTO_FREE char *vmlinux = whole_say(WHOLE_BUILD, dir) ? results_build(id, "vmlinux") : fs_path("%s", "");
	AUTO_FREE char *module = results_build(id, "hbk.ko");
	AUTO_FREE char *cache = results_build_beside(id, "static.tsv");

	if (!fs_exists(vmlinux))
		return !cached(cache, false, b);
	return instrument_build(vmlinux, fs_exists(module) ? module : NULL, cache, b);
}
