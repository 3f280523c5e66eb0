// SPDX-License-Identifier: GPL-2.0-only
/* The text files of a boot's folder; store.h says what each holds. */
#include <errno.h>
#include <string.h>

#include "bench/base/json.h"
#include "boot/boot_run.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "boot/qemu.h"

enum { CONSOLE_LINES = 20 };

static void set_time(struct js *o, const char *key, const struct timespec *t)
{
	char text[40];
	struct tm tm;

	gmtime_r(&t->tv_sec, &tm);
	strftime(text, sizeof(text), "%Y-%m-%dT%H:%M:%SZ", &tm);
	js_set_text(o, key, text);
}

static void set_what(struct js *o, const struct boot_run *r)
{
	const struct boot *b = r->b;
	const struct plan *p = r->s->plan;

	js_set_text(o, "id", b->id);
	js_set_text(o, "build", b->build->id);
	js_set_text(o, "kernel", b->kernel->name);
	js_set_text(o, "kernel_version", b->kernel->version);
	js_set_text(o, "arch", b->arch);
	js_set_text(o, "toolchain", b->toolchain);
	js_set_text(o, "base", b->build->base);
	js_set_text(o, "feature", b->feature->name);
	js_set_text(o, "arm", b->arm->name);
	js_set_text(o, "machine", p->machine);
	js_set_int(o, "seed", b->seed);
	js_set_int(o, "index", b->index);
	js_set_text(o, "plan", p->name);
	js_set_text(o, "plan_hash", p->hash);
}

static void set_command(struct js *o, const struct boot_run *r)
{
	const bool arm64 = !strcmp(r->b->arch, "arm64");
	const struct machine *m = &r->s->plan->machine_def;
	struct js *argv = js_array();

	for (size_t i = 0; i < r->argv.n; i++)
		js_add_text(argv, r->argv.at[i]);
	js_set_take(o, "command", argv);
	js_set_text(o, "emulator", r->emulator);
	js_set_text(o, "cpu", arm64 ? m->cpu_arm64 : m->cpu_x86_64);
	if (r->s->fault)
		js_set_text(o, "fault", r->s->fault);
}

static void set_outcome(struct js *o, const struct boot_run *r)
{
	const struct guest_stream *s = &r->stream;
	AUTO_FREE char *uname = fs_path("%s %s %s", guest_stream_fact(s, "kernel"),
					guest_stream_fact(s, "version"), guest_stream_fact(s, "arch"));

	js_set_text(o, "outcome", r->outcome);
	js_set_text(o, "why", r->why[0] ? r->why : NULL);
	js_set_text(o, "splat", r->splat[0] ? r->splat : NULL);
	set_time(o, "started", &r->started);
	set_time(o, "ended", &r->ended);
	js_set_number(o, "wall_s", r->wall_ns / 1e9);
	js_set_number(o, "cpu_s", r->cpu_ns / 1e9);
	js_set_text(o, "uname", s->hello ? uname : NULL);
	js_set_text(o, "module", s->hello ? guest_stream_fact(s, "module") : NULL);
	js_set_int(o, "samples", s->nr_samples);
	js_set_int(o, "windows", r->meter.nr_windows);
	js_set_int(o, "instructions", r->meter.end.instructions);
	js_set_int(o, "addresses", r->meter.end.addresses);
	js_set_int(o, "names_merged", r->names_merged);
	if (s->log)
		js_set_text(o, "log", s->log);
}

/* the console's last lines, so that boot.json alone tells how a boot ended */
static void set_console(struct js *o, const struct boot_run *r)
{
	AUTO_FREE char *path = fs_path("%s/" QEMU_CONSOLE, r->dir);
	AUTO_FREE char *text = NULL;
	struct js *lines = js_array();
	char *from, *rest, *line;
	size_t len, n = 0;

	if (!fs_read(path, &text, &len)) {
		for (from = text + strlen(text); from > text && n <= CONSOLE_LINES; from--)
			n += from[-1] == '\n';
		for (rest = from; (line = strsep(&rest, "\n"));) {
			line[strcspn(line, "\r")] = 0;
			if (*line)
				js_add_text(lines, line);
		}
	}
	js_set_take(o, "console_end", lines);
}

static int write_json(const struct boot_run *r)
{
	AUTO_FREE char *path = fs_path("%s/boot.json", r->dir);
	AUTO_FREE char *text = NULL;
	struct js *o = js_object();
	size_t len;
	FILE *f = open_memstream(&text, &len);
	int err;

	set_what(o, r);
	set_outcome(o, r);
	if (strcmp(r->outcome, "done"))
		set_console(o, r);
	set_command(o, r);
	err = f ? js_write(o, f) : -ENOMEM;
	js_free(o);
	if (f && fclose(f))
		err = -ENOMEM;
	return err ? fail(err, "%s", path) : fs_write(path, text, len);
}

static int write_proofs(const struct boot_run *r)
{
	AUTO_FREE char *path = fs_path("%s/proofs.tsv", r->dir);
	AUTO_FREE char *text = NULL;
	size_t len;
	FILE *f = open_memstream(&text, &len);

	if (!f)
		return fail(-ENOMEM, "%s", path);
	proof_write(&r->proofs, f);
	if (fclose(f))
		return fail(-ENOMEM, "%s", path);
	return fs_write(path, text, len);
}

static void put_facts(FILE *f, const struct boot_run *r)
{
	const struct boot *b = r->b;

	fprintf(f, "# boot %s\n# build %s\n# kernel %s\n# arch %s\n# toolchain %s\n", b->id, b->build->id,
		b->kernel->name, b->arch, b->toolchain);
	fprintf(f, "# feature %s\n# arm %s\n# machine %s\n# seed %llu\n# index %u\n", b->feature->name,
		b->arm->name, r->s->plan->machine, (unsigned long long)b->seed, b->index);
	for (size_t i = 0; i < r->stream.nr_facts; i++)
		fprintf(f, "# %s %s\n", r->stream.fact[i].key, r->stream.fact[i].value);
}

static void put_sample(FILE *f, const struct guest_sample *y, const struct boot_window *w)
{
	fprintf(f, "%s\t%s\t%u\t%llu\t%u\tNA\t%s", y->kase, y->kernel ? "kernel" : "user", y->batch,
		(unsigned long long)y->n, y->id, y->status);
	if (!w) {
		for (int k = 0; k < M_METRICS + 2; k++)
			fputs("\tNA", f);
	} else {
		const uint64_t all = w->count[M_INSTRUCTIONS];

		fprintf(f, "\t%llu\t%llu\t%llu", (unsigned long long)all,
			(unsigned long long)w->user_instructions,
			(unsigned long long)(all - w->user_instructions));
		for (int k = 1; k < M_METRICS; k++)
			fprintf(f, "\t%llu", (unsigned long long)w->count[k]);
	}
	fputc('\n', f);
}

static int write_samples(const struct boot_run *r)
{
	static const char *const names[] = METER_NAMES;
	AUTO_FREE char *path = fs_path("%s/samples.tsv", r->dir);
	AUTO_FREE char *text = NULL;
	size_t len;
	FILE *f = open_memstream(&text, &len);

	if (!f)
		return fail(-ENOMEM, "%s", path);
	put_facts(f, r);
	/* ns is NA here: time in an emulator is not reported */
	fputs("case\tdomain\tbatch\tn\tid\tns\tstatus\tinstructions\tinstructions:u\tinstructions:k", f);
	for (int k = 1; k < M_METRICS; k++)
		fprintf(f, "\t%s", names[k]);
	fputc('\n', f);
	for (size_t i = 0; i < r->stream.nr_samples; i++) {
		const struct guest_sample *y = &r->stream.sample[i];

		put_sample(f, y, y->ok ? boot_meter_find(&r->meter, y->id) : NULL);
	}
	if (fclose(f))
		return fail(-ENOMEM, "%s", path);
	return fs_write(path, text, len);
}

int boot_files_write(const struct boot_run *r)
{
	AUTO_FREE char *symbols = fs_path("%s/symbols.tsv", r->dir);
	int err = 0;

	if (!strcmp(r->outcome, "done")) {
		err = write_samples(r);
		if (!err)
			err = fs_write(symbols, r->meter.symbols.at, r->meter.symbols.len);
		if (!err)
			err = counter_check_write(r);
	}
	if (!err)
		err = write_proofs(r);
	return err ? err : write_json(r);
}
