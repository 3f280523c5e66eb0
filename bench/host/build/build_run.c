// SPDX-License-Identifier: GPL-2.0-only
#include "build/build_run.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/clock.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/host.h"
#include "build/sandbox.h"
#include "build/source.h"
#include "bench/base/subproc.h"
#include "bench/base/arch.h"

enum { LINE_LIMIT = 512 };

struct output {
	struct build_run *r;
	FILE *log;
	char line[LINE_LIMIT];
	size_t len;
	int unwritten;		/* errno of the first write of the log that failed */
};

char *build_title(const struct build *b)
{
	return fs_path("%s/%s %s %s %s", b->feature->name, b->arm->name, b->kernel->name, b->arch,
		       b->toolchain);
}

/* the disk is full, in whatever words a tool puts that; NULL = no word of it */
static const char *full_disk(char *log)
{
	char *line = strstr(log, strerror(ENOSPC));

	if (!line)
		return NULL;
	line[strcspn(line, "\n")] = '\0';
	while (line > log && line[-1] != '\n')
		line--;
	return line;
}

const char *build_first_error(char *log)
{
	static const char *const signs[] = { "error:", "undefined reference",
					     "ERROR:", "undefined symbol",
					     "Error ", "*** ",
					     "bwrap: " };
	const char *const full = full_disk(log);
	char *line, *save = NULL, *last = NULL;
	size_t i;

	if (full)
		return full;
	for (line = strtok_r(log, "\n", &save); line; line = strtok_r(NULL, "\n", &save)) {
		if (!strncmp(line, "  ", 2) || !strncmp(line, "$ ", 2))
			continue;	/* kbuild's own progress lines, our own command lines */
		for (i = 0; i < ARRAY_SIZE(signs); i++)
			if (strstr(line, signs[i]))
				return line;
		last = line;
	}
	return last ? last : "no output";
}

/* kbuild prints "  CC      kernel/fork.o" when it starts one */
static void show_line(struct output *o)
{
	struct build_run *r = o->r;
	AUTO_FREE char *title = NULL;
	double left_s = r->expected_s - (clock_now_ns() - r->start_ns) / 1e9;
	char tool[16], file[200], left[64] = "";

	if (!r->p || sscanf(o->line, "  %15s %199s", tool, file) != 2)
		return;
	title = build_title(r->b);
	r->objects += !strcmp(tool, "CC") || !strcmp(tool, "AS");
	if (left_s >= 1 && r->expected_objects > 0 && r->expected_objects >= r->objects)
		snprintf(left, sizeof(left), " (%.0f s left, %llu of %.0f objects)", left_s,
			 (unsigned long long)r->objects, r->expected_objects);
	else if (left_s >= 1)
		snprintf(left, sizeof(left), " (%.0f s left)", left_s);
	progress_now(r->p, "%s%s: %s %s", title, left, tool, file);
}

static void on_output(void *ctx, const char *data, size_t len)
{
	struct output *o = ctx;
	size_t i;

	if (fwrite(data, 1, len, o->log) < len && !o->unwritten)
		o->unwritten = errno;
	for (i = 0; i < len; i++) {
		if (data[i] == '\n') {
			o->line[o->len] = '\0';
			show_line(o);
			o->len = 0;
		} else if (o->len < LINE_LIMIT - 1) {
			o->line[o->len++] = data[i];
		}
	}
}

static int add_var(struct strlist *argv, const char *name, const char *value)
{
	AUTO_FREE char *text = fs_path("%s=%s", name, value);

	return strlist_add(argv, text);
}

static int add_toolchain(struct strlist *argv, const struct build *b)
{
	const char *wrap = sandbox_tool("ccache", "--version") ? "ccache " : "";
	const struct toolchain *t;
	AUTO_FREE char *cc = NULL;
	AUTO_FREE char *hostcc = NULL;
	enum build_port port;
	int err = toolchain_get(b->toolchain, b->arch, &t);

	if (err)
		return err;
	cc = fs_path("%s%s", wrap, t->cc);
	hostcc = fs_path("%s%s", wrap, t->llvm ? t->cc : "gcc");
	err = build_port(b, &port);
	if (!err)
		err = add_var(argv, "ARCH", port == PORT_UM ? "um" : arch_kernel(b->arch));
	if (!err && port == PORT_UM)
		err = add_var(argv, "SUBARCH", arch_kernel(b->arch));
	if (!err && t->llvm)
		err = add_var(argv, "LLVM", t->llvm);
	if (!err && *t->prefix && !t->llvm)
		err = add_var(argv, "CROSS_COMPILE", t->prefix);
	if (!err)
		err = add_var(argv, "CC", cc);
	if (!err)	/* Kconfig would ask them for their versions, and the kernel shows its configuration */
		err = strlist_add_words(argv, "PAHOLE=none RUSTC=none BINDGEN=none");
	return err ? err : add_var(argv, "HOSTCC", hostcc);
}

/*
 * What apt verified shares one cache. Every other source has its own, which its Makefile may fill with what it
 * likes. An arm's patch makes a tree of which there are many and each is compiled once: it reads its kernel's cache,
 * no more.
 */
int build_ccache(const struct build *b, struct sandbox_ccache *c)
{
	const struct kernel_def *k = b->kernel;
	AUTO_FREE char *text = NULL;
	char hex[65];
	int err = source_patches_hash(&k->patches, NULL, hex);

	if (err)
		return err;
	c->read_only = b->arm->patch.n;
	if (!strcmp(k->provider, "apt") && !k->patches.n) {
		c->dir = fs_path("%s/ccache", fs_cache_dir());
		return 0;
	}
	text = fs_path("%s %s %s %s", k->provider, k->source, k->sha256 ? k->sha256 : "", hex);
	fs_sha256_hex(text, strlen(text), hex);
	c->dir = fs_path("%s/ccache-own/%s-%.16s", fs_cache_dir(), k->provider, hex);
	return 0;
}

static int make_argv(const struct build_run *r, const char *goals, struct strlist *argv)
{
	AUTO_FREE char *jobs = fs_path("-j%u", host_cores());
	struct sandbox_ccache cache = { 0 };
	int err = build_ccache(r->b, &cache);

	if (!err)
		err = sandbox_argv(r->src, r->over, r->obj, r->module, r->random, &cache, argv, r->why);
	free(cache.dir);
	if (!err)
		err = strlist_add_words(argv, "make -C /src O=/build --no-print-directory");
	if (!err)
		err = strlist_add(argv, jobs);
	if (!err)
		err = add_toolchain(argv, r->b);
	if (!err)
		err = strlist_add_words(argv, goals);
	return err ? err : strlist_end(argv);
}

static void log_command(FILE *log, const struct strlist *argv)
{
	size_t i = 0;

	while (i < argv->n && strcmp(argv->at[i], "make"))
		i++;
	for (fputs("$", log); i < argv->n; i++)
		fprintf(log, strchr(argv->at[i], ' ') ? " '%s'" : " %s", argv->at[i]);
	fputc('\n', log);
}

static int explain(const struct build_run *r)
{
	AUTO_FREE char *title = build_title(r->b);
	AUTO_FREE char *text = NULL;
	const char *first;

	if (fs_read(r->log, &text, NULL))
		text = fs_path("no log");
	if (!text)
		return -ENOMEM;
	first = build_first_error(text);
	if (strstr(first, strerror(ENOSPC)))	/* nothing about the kernel, and no other build will do better */
		return fail(-ENOSPC, "build of %s (log: %s)", title, r->log);
	return because(r->why, -EINVAL, "build of %s failed: %s (log: %s)", title, first, r->log);
}

static int on_tick(void *ctx)
{
	struct output *o = ctx;

	if (o->r->p)
		progress_tick(o->r->p);
	return 0;
}

int build_run_make(struct build_run *r, const char *goals)
{
	struct strlist argv = { 0 };
	struct output o = { .r = r, .log = fopen(r->log, "ae") };
	struct subproc p = { .on_output = on_output, .on_tick = on_tick, .ctx = &o };
	int err = o.log ? make_argv(r, goals, &argv) : fail(-errno, "open %s", r->log);

	if (!err) {
		setvbuf(o.log, NULL, _IOLBF, 0);	/* whoever waits may look at it */
		log_command(o.log, &argv);
		p.argv = (const char *const *)argv.at;
		err = subproc_run(&p);
		if (!err && p.term_signal)
			err = -EINTR;	/* whoever did that: of the kernel it says nothing */
		if (err)
			fail(err, "%s", argv.at[0]);
	}
	strlist_release(&argv);
	r->wall_ns = p.wall_ns;
	r->cpu_ns += p.cpu_ns;
	if (o.log && fclose(o.log) && !err)
		err = fail(-errno, "write %s", r->log);
	if (err || !p.exit_code)
		return err;
	if (o.unwritten)	/* then the log may lack why: what make removed has made room since */
		return fail(-o.unwritten, "write %s", r->log);
	err = fs_room(r->module ? r->module : r->obj);
	return err ? err : explain(r);
}

int build_run_log(const struct build_run *r, const char *words, const char *text, int code, const char *or_so)
{
	FILE *f = fopen(r->log, "ae");

	if (!f)
		return fail(-errno, "open %s", r->log);
	fprintf(f, "$ %s\n%s", words, text ? text : "");
	if (code)
		fprintf(f, "ended with status %d: %s\n", code, or_so);
	return fclose(f) ? fail(-errno, "write %s", r->log) : 0;
}

int build_run_tool(struct build_run *r, const char *words, const char *or_so, char **said)
{
	struct strlist argv = { 0 };
	int code = 0, err = sandbox_argv(NULL, NULL, r->obj, r->module, NULL, NULL, &argv, r->why);

	if (!err)
		err = strlist_add_words(&argv, words);
	if (!err)
		err = strlist_end(&argv);
	if (!err)
		err = subproc_capture((const char *const *)argv.at, said, &code);
	strlist_release(&argv);
	if (!err)
		err = build_run_log(r, words, *said, code, or_so);
	return err ? err : !!code;
}

int build_check_compiler(struct build_run *r, const char *config)
{
	const struct toolchain *t;
	int err = toolchain_get(r->b->toolchain, r->b->arch, &t);

	return err ? err : toolchain_compiled(t, config, r->why);
}
