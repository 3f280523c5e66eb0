// SPDX-License-Identifier: GPL-2.0-only
#include "boot/boot_run.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "boot/boot_parts.h"
#include "boot/case_module.h"
#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/limit.h"
#include "bench/base/number.h"
#include "bench/base/topology.h"
#include "bench/record/noise.h"
#include "config/plan_looks.h"
#include "results/results.h"

enum { CHUNK = 1 << 16, TICK_CHUNKS = 64, PANIC_TICKS = 20 };

/* HARDBENCH_FAULT=bare is no fault: a guest that is not measured, so that `make bench` can time it */
#define BARE "bare"
/* of what counts, not of the guest: its totals are one too many */
#define SUM "sum"

/*
 * KIND[@INDEX]; of /PROGRAM:WORD, which takes the place of the runner, the kind is the word; with a WORD that starts
 * with "bare" nothing is measured. NULL = not in this boot
 */
static char *fault_here(const struct boot_run *r, char **program)
{
	AUTO_FREE char *kind = r->s->fault && *r->s->fault ? fs_path("%s", r->s->fault) : NULL;
	unsigned long long index;
	char *at = kind ? strrchr(kind, '@') : NULL, *word;

	*program = NULL;
	if (at && (number_u64(at + 1, &index) || index != r->b->index))
		return NULL;
	if (at)
		*at = '\0';
	word = kind && *kind == '/' ? strchr(kind, ':') : NULL;
	if (!word)
		return TAKE(kind);
	*word++ = '\0';
	*program = TAKE(kind);
	return fs_path("%s", word);
}

static bool fault_is(const struct boot_run *r, const char *what)
{
	AUTO_FREE char *program = NULL;
	AUTO_FREE char *kind = fault_here(r, &program);

	return kind && (program ? !strcmp(what, BARE) && !strncmp(kind, BARE, strlen(BARE)) : !strcmp(kind, what));
}

static const struct boot_cases *cases_of(const struct boot_run *r)
{
	return &r->s->cases[plan_look_of_boot(r->s->plan, r->b->index)];
}

static int boot_make_initramfs(struct boot_run *r)
{
	struct initramfs_file more[LIMIT_STATES + CASE_MODULES];
	AUTO_FREE char *module = results_build(r->b->build->id, "hbk.ko");
	AUTO_FREE char *program = NULL;
	AUTO_FREE char *kind = fault_here(r, &program);
	const bool guest = program || (kind && strcmp(kind, BARE) && strcmp(kind, SUM));
	const enum boot_times times = !r->vm.on->ops->timed ? BOOT_COUNTS :
				      r->s->strict && r->vm.on->ops->remote ? BOOT_TIMES_STRICT : BOOT_TIMES;
	struct initramfs in = {
		.module = fs_exists(module) ? module : NULL, .runner = program,
		.cases = times == BOOT_COUNTS && !program && !r->s->plan->events.n ? &cases_of(r)->user : NULL,
	};
	int err = boot_job(r->b, cases_of(r), &r->proofs, r->s->plan, times, guest ? kind : NULL, &r->job,
			   &in.job_len);

	if (err)
		return fail(err, "job of boot %s", r->b->id);
	r->stream.job = in.job = r->job;
	in.more = more;
	err = boot_state_files(r->b, more, &in.nr_more);
	if (!err)
		err = case_module_put(r->s->plan, r->b, more, &in.nr_more);
	if (!err)
		err = vm_initramfs(&r->vm, &in);
	for (size_t i = 0; i < in.nr_more; i++)
		free((char *)more[i].path);
	return err;
}

struct moment {
	struct strlist *to;
	const char *when;
};

static void keep_noise(void *ctx, const char *key, const char *value)
{
	const struct moment *m = ctx;
	AUTO_FREE char *line = fs_path("%s\t%s\t%s", m->when, key, value);

	strlist_add(m->to, line);	/* without memory it is just not said */
}

/* the core that measures, chosen by hwloc */
static void keep_place(struct boot_run *r)
{
	const struct machine_ops *ops = r->vm.on->ops;
	struct moment m = { &r->noise, "run" };
	const char *under = ops->under ? ops->under(r->vm.on) : NULL;
	AUTO_FREE char *cpu = fs_path("%d", topology_place());

	r->place = topology_place_text();
	r->topology = topology_text();
	keep_noise(&m, "on_cpu", cpu);
	if (under)
		keep_noise(&m, "hypervisor", under);
	if (r->place)
		keep_noise(&m, "place", r->place);
}

static void read_noise(struct boot_run *r, const char *when)
{
	struct moment m = { &r->noise, when };

	if (!r->vm.on->ops->timed || r->vm.on->ops->remote)
		return;
	if (!r->noise.n)
		keep_place(r);
	noise_read(topology_place(), keep_noise, &m);
}

int boot_run_prepare(struct boot_run *r, const struct boot_session *s, const struct boot *b,
		     struct subproc *sp)
{
	int err;

	*r = (struct boot_run){ .s = s, .b = b, .port_fd = -1, .console_fd = -1 };
	guest_stream_init(&r->stream, &cases_of(r)->user, &cases_of(r)->kernel, s->plan->batches);
	r->stream.steady = plan_steady(s->plan, r->b->arch);
	r->stream.each = s->plan->each;
	err = vm_begin(&r->vm, &s->on, s->plan, b, b->id);
	if (!err)
		err = proof_list_make(&r->proofs, b->feature, b->arm);
	if (!err)
		err = efficacy_fill(&s->effects, b, &r->proofs);
	if (!err)
		err = boot_static(s->set, b, &r->proofs);
	if (!err && !proof_first_failed(&r->proofs))
		err = boot_make_initramfs(r);
	if (!err)
		read_noise(r, "before");
	if (!err)
		err = vm_start(&r->vm, fault_is(r, BARE) ? MACHINE_RUN :
			       fault_is(r, SUM) ? MACHINE_MISCOUNT : MACHINE_COUNT, sp);
	return err ? err : proof_first_failed(&r->proofs) ? 1 : 0;
}

/* up to one chunk more of a file that grows; opened when it is there */
static ssize_t read_more(int *fd, const char *dir, const char *name, char *buf)
{
	if (*fd < 0) {
		AUTO_FREE char *path = fs_path("%s/%s", dir, name);

		*fd = open(path, O_RDONLY | O_CLOEXEC);
	}
	return *fd < 0 ? 0 : read(*fd, buf, CHUNK);
}

/* @chunks at most, for a guest may write as fast as we read */
static void read_console(struct boot_run *r, char *buf, size_t chunks)
{
	static const char sign[] = "Kernel panic";
	ssize_t n;

	while (chunks-- && (n = read_more(&r->console_fd, r->vm.dir, MACHINE_CONSOLE, buf)) > 0) {
		size_t keep = n < (ssize_t)sizeof(sign) - 2 ? n : (ssize_t)sizeof(sign) - 2;
		char seam[2 * sizeof(r->tail)];

		snprintf(seam, sizeof(seam), "%s%.*s", r->tail, (int)keep, buf);
		if (strstr(seam, sign) || memmem(buf, n, sign, sizeof(sign) - 1))
			r->panic_ticks = r->panic_ticks ? r->panic_ticks : 1;
		snprintf(r->tail, sizeof(r->tail), "%.*s", (int)keep, buf + n - keep);
	}
}

static void read_port(struct boot_run *r, char *buf, size_t chunks)
{
	ssize_t n;

	while (chunks-- && !r->stream_err && (n = read_more(&r->port_fd, r->vm.dir, MACHINE_PORT, buf)) > 0)
		r->stream_err = guest_stream_feed(&r->stream, buf, n);
	if (r->stream_err || !r->stream.ready || r->proofs_read)
		return;
	r->proofs_read = true;
	r->stream_err = proof_guest(&r->proofs, &r->stream);
}

static int read_files(struct boot_run *r, size_t chunks)
{
	AUTO_FREE char *buf = malloc(CHUNK);

	if (!buf)
		return -ENOMEM;
	read_port(r, buf, chunks);
	read_console(r, buf, chunks);
	return 0;
}

int boot_run_tick(struct boot_run *r)
{
	int err = vm_tick(&r->vm) ? 1 : read_files(r, TICK_CHUNKS);

	if (err || r->stream_err || proof_first_failed(&r->proofs))
		return 1;
	return r->panic_ticks && r->panic_ticks++ > PANIC_TICKS;
}

static int read_counts(struct boot_run *r)
{
	AUTO_FREE char *vmlinux = results_build(r->b->build->id, "vmlinux");
	AUTO_FREE char *module = results_build(r->b->build->id, "hbk.ko");
	AUTO_FREE char *runner = plan_runner(r->s->plan, r->b->arch);
	const struct machine_files at = { vmlinux, module, runner, r->vm.dir };
	int err = r->vm.on->ops->counts(&at, &r->stream, &r->meter, &r->names_merged);

	if (err == 1) {
		r->outcome = "bad-stream";
		snprintf(r->why, sizeof(r->why), "%s", r->meter.why);
	}
	return err < 0 ? err : 0;
}

int boot_run_finish(struct boot_run *r, const struct subproc *sp, int err)
{
	vm_ended(&r->vm, sp);
	read_noise(r, "after");
	if (sp->argv && !r->outcome && !r->vm.flood[0] && read_files(r, SIZE_MAX))
		r->stream_err = -ENOMEM;
	boot_run_judge(r, sp, err);
	err = !strcmp(r->outcome, "done") && r->vm.on->ops->counts ? read_counts(r) : 0;
	if (!err)
		err = boot_files_write(r);
	return err ? err : vm_commit(&r->vm, !strcmp(r->outcome, "done"));
}

void boot_run_release(struct boot_run *r)
{
	vm_release(&r->vm);
	proof_list_release(&r->proofs);
	guest_stream_release(&r->stream);
	free(r->job);
	strlist_release(&r->noise);
	free(r->place);
	free(r->topology);
	boot_meter_release(&r->meter);
	if (r->port_fd >= 0)
		close(r->port_fd);
	if (r->console_fd >= 0)
		close(r->console_fd);
	*r = (struct boot_run){ .port_fd = -1, .console_fd = -1 };
}
