// SPDX-License-Identifier: GPL-2.0-only
/* The text files of a boot's folder; store.h says what each holds. */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/json.h"
#include "boot/boot_run.h"
#include "boot/import_file.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/memfile.h"
#include "bench/base/topology.h"
#include "bench/record/guest_text.h"
#include "matrix/boot_id.h"
#include "config/plan_looks.h"

enum {
	CONSOLE_LINES = 20, CONSOLE_WIDTH = 500,
	SAMPLES_FORMAT = 2,	/* of the tables in the folder; 1, which no boot.json says, had fixed columns */
};

static void set_command(struct js *o, const struct boot_run *r)
{
	const struct machine_ops *ops = r->vm.on->ops;

	vm_json_command(o, &r->vm);
	js_set_text(o, "cpu", ops->cpu ? ops->cpu(r->vm.on, r->b->arch) : NULL);
	if (r->s->fault)
		js_set_text(o, "fault", r->s->fault);
}

/* what a machine that is not this host says of itself */
static void fill_host(struct host *h, const struct guest_stream *s)
{
	const char *cpu = guest_stream_told(s, "run", "cpu"), *microcode = guest_stream_told(s, "run", "microcode");

	*h = (struct host){ 0 };
	snprintf(h->cpu, sizeof(h->cpu), "%s", cpu ? cpu : "");
	snprintf(h->microcode, sizeof(h->microcode), "%s", microcode ? microcode : "");
	snprintf(h->kernel, sizeof(h->kernel), "Linux %s %s", guest_stream_fact(s, "kernel"),
		 guest_stream_fact(s, "arch"));
}

/* what it ran on and with: a report says it from here, wherever it is written */
static void set_host(struct js *o, const struct boot_run *r)
{
	AUTO_FREE char *runner = plan_runner(r->s->plan, r->b->arch);
	const struct machine_ops *ops = r->vm.on->ops;
	struct host told = { 0 };
	const struct host *h = ops->remote ? &told : &r->s->host;

	if (ops->remote)
		fill_host(&told, &r->stream);
	js_set_text(o, "host_cpu", h->cpu);
	js_set_text(o, "host_microcode", h->microcode);
	js_set_text(o, "host_kernel", h->kernel);
	js_set_text(o, "host_os", h->os);
	js_set_text(o, "host_place", r->place ? r->place : guest_stream_told(&r->stream, "run", "place"));
	js_set_text(o, "host_topology", r->topology);
	js_set_text(o, "runner_sha256", ops->made_elsewhere ? guest_stream_told(&r->stream, "run", "runner") :
							     fs_sha256_once(runner));
	if (ops->made_elsewhere) {
		js_set_text(o, "host_machine", import_machine(&r->stream));
		js_set_text(o, "block", guest_stream_told(&r->stream, "run", "block"));
	}
	js_set_text(o, "plugin_sha256", ops->counter ? ops->counter(r->vm.on) : NULL);
	js_set_int(o, "samples_format", SAMPLES_FORMAT);
}

/* what matrix_recorded() goes by, beyond the coordinates */
static void set_asked(struct js *o, const struct vm *v)
{
	AUTO_FREE char *cases = strlist_join(plan_boot_cases(v->plan, v->b->index), " ");
	AUTO_FREE char *kcases = strlist_join(plan_boot_kcases(v->plan, v->b->index), " ");
	char recipe[65];

	js_set_text(o, "cases", cases);
	js_set_text(o, "kcases", kcases);
	if (!boot_recipe(v->plan, v->b, recipe))
		js_set_text(o, "recipe_sha256", recipe);
}

static void set_outcome(struct js *o, const struct boot_run *r)
{
	const struct guest_stream *s = &r->stream;
	AUTO_FREE char *uname = fs_path("%s %s %s", guest_stream_fact(s, "kernel"),
					guest_stream_fact(s, "version"), guest_stream_fact(s, "arch"));

	js_set_text(o, "outcome", r->outcome);
	js_set_text(o, "why", r->why[0] ? r->why : NULL);
	js_set_text(o, "splat", r->splat[0] ? r->splat : NULL);
	vm_json_times(o, &r->vm);
	js_set_text(o, "uname", s->hello ? uname : NULL);
	js_set_text(o, "module", s->hello ? guest_stream_fact(s, "module") : NULL);
	js_set_int(o, "samples", s->nr_samples + s->nr_times);
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
	AUTO_FREE char *text = vm_text(&r->vm, MACHINE_CONSOLE);
	struct js *lines = js_array();
	char *from, *rest, *line;
	size_t n = 0;

	if (text) {
		for (from = text + strlen(text); from > text && n <= CONSOLE_LINES; from--)
			n += from[-1] == '\n';
		for (rest = from; (line = strsep(&rest, "\n"));) {
			line[strcspn(line, "\r")] = 0;
			if (strlen(line) > CONSOLE_WIDTH)
				line[CONSOLE_WIDTH] = 0;
			guest_text_clean(line);
			if (*line)
				js_add_text(lines, line);
		}
	}
	js_set_take(o, "console_end", lines);
}

static int boot_write_json(const struct boot_run *r)
{
	struct js *o = js_object();
	int err;

	vm_json_what(o, &r->vm, NULL);
	set_asked(o, &r->vm);
	set_outcome(o, r);
	if (strcmp(r->outcome, "done"))
		set_console(o, r);
	set_command(o, r);
	set_host(o, r);
	err = vm_json_write(&r->vm, o);
	js_free(o);
	return err;
}

static void put_proofs(FILE *f, const struct boot_run *r)
{
	proof_write(&r->proofs, f);
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

/*
 * The columns of samples.tsv: instructions, their parts and what they are a part of, then the others. ns is NA: time in
 * an emulator is not reported.
 */
static unsigned int column(unsigned int k)
{
	const unsigned int parts = M_ALL - M_METRICS;

	return !k ? M_INSTRUCTIONS : k <= parts ? M_METRICS + k - 1 : k - parts;
}

static void put_sample(FILE *f, const struct guest_sample *y, const struct boot_meter *meter)
{
	const struct boot_window *w = y->ok ? boot_meter_find(meter, y->id) : NULL;

	fprintf(f, "%s\t%s\t%u\t%llu\t%u\tNA\t%s", y->kase, y->kernel ? "kernel" : "user", y->batch,
		(unsigned long long)y->n, y->id, y->status);
	for (unsigned int k = 0; k < M_ALL; k++) {
		const unsigned int m = column(k);

		if (!boot_meter_column(meter, m))
			continue;
		if (w && boot_meter_has(meter, y) & METRIC_BIT(m))
			fprintf(f, "\t%llu", (unsigned long long)w->count[m]);
		else
			fputs("\tNA", f);
	}
	fputc('\n', f);
}

static void put_samples(FILE *f, const struct boot_run *r)
{
	put_facts(f, r);
	fputs("case\tdomain\tbatch\tn\tid\tns\tstatus", f);
	for (unsigned int k = 0; k < M_ALL; k++)
		if (boot_meter_column(&r->meter, column(k)))
			fprintf(f, "\t%s", metric_name(column(k)));
	fputc('\n', f);
	for (size_t i = 0; i < r->stream.nr_samples; i++)
		put_sample(f, &r->stream.sample[i], &r->meter);
}

static void put_time(FILE *f, const struct guest_stream *s, const struct guest_time *y)
{
	fprintf(f, "%s\t%s\t%u\t%u\t%llu", y->kase, y->kernel ? "kernel" : "user", y->process, y->batch,
		(unsigned long long)y->n);
	for (size_t i = 0; i < s->nr_columns; i++)
		if (y->ok && y->value[i] != GUEST_NO_VALUE)
			fprintf(f, "\t%llu", (unsigned long long)y->value[i]);
		else
			fputs("\tNA", f);
	fprintf(f, "\t%s\n", y->status);
}

static void put_times(FILE *f, const struct boot_run *r)
{
	put_facts(f, r);
	fputs("case\tdomain\tprocess\tbatch\tn", f);
	for (size_t i = 0; i < r->stream.nr_columns; i++)
		fprintf(f, "\t%s", r->stream.column[i]);
	fputs("\tstatus\n", f);
	for (size_t i = 0; i < r->stream.nr_times; i++)
		put_time(f, &r->stream, &r->stream.time[i]);
}

/* of the machine, as the runner saw it */
static void put_noise(FILE *f, const struct boot_run *r)
{
	fputs("when\tkey\tvalue\n", f);
	for (size_t i = 0; i < r->noise.n; i++)
		fprintf(f, "%s\n", r->noise.at[i]);
	for (size_t i = 0; i < r->stream.nr_told; i++)
		fprintf(f, "%s\t%s\t%s\n", r->stream.told[i].when, r->stream.told[i].key, r->stream.told[i].value);
}

/* of this host, as lstopo -i topology.xml shows it */
static void put_topology(FILE *f, const struct boot_run *r)
{
	AUTO_FREE char *xml = topology_xml();

	(void)r;
	fputs(xml ? xml : "", f);
}

static void put_cases(FILE *f, const struct boot_run *r)
{
	fputs("case\tdomain\top\tcontrol\tcontrol_ops\tseries\tdose\tops\twarmup\tcold\n", f);
	for (size_t i = 0; i < r->stream.nr_cases; i++) {
		const struct guest_case *c = &r->stream.kase[i];

		fprintf(f, "%s\t%s\t%s\t%s\t%u\t%s\t%u\t%u\t%u\t%s\n", c->name, c->kernel ? "kernel" : "user", c->op,
			c->control, c->control_ops, c->series, c->dose, c->ops, c->warmup, c->cold);
	}
}

/* a text file of the folder, made by @put */
static int write_file(const struct boot_run *r, const char *name, void (*put)(FILE *f, const struct boot_run *r))
{
	AUTO_FREE char *path = fs_path("%s/%s", r->vm.dir, name);
	AUTO_MEMFILE struct memfile m = { 0 };
	FILE *f = memfile_open(&m);

	if (f)
		put(f, r);
	return memfile_write(&m, path);
}

static int write_counted(const struct boot_run *r)
{
	AUTO_FREE char *symbols = fs_path("%s/symbols.tsv", r->vm.dir);
	int err = write_file(r, "samples.tsv", put_samples);

	if (!err)
		err = write_file(r, "cases.tsv", put_cases);
	if (!err)
		err = fs_write(symbols, r->meter.symbols.at, r->meter.symbols.len);
	return err ? err : counter_check_write(r);
}

static int write_timed(const struct boot_run *r)
{
	int err = write_file(r, "times.tsv", put_times);

	if (!err)
		err = write_file(r, "noise.tsv", put_noise);
	if (!err && r->place)
		err = write_file(r, "topology.xml", put_topology);
	return err ? err : write_file(r, "cases.tsv", put_cases);
}

int boot_files_write(const struct boot_run *r)
{
	int err = 0;

	if (!strcmp(r->outcome, "done"))
		err = r->vm.on->ops->timed ? write_timed(r) : write_counted(r);
	if (!err)
		err = write_file(r, "proofs.tsv", put_proofs);
	return err ? err : boot_write_json(r);
}
