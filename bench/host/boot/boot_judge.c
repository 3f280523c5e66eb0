// SPDX-License-Identifier: GPL-2.0-only
/* How a boot ended: the first reason that explains it. */
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "boot/boot_run.h"
#include "bench/base/cleanup.h"
#include "bench/record/guest_text.h"

/* first line of @text that holds one of @signs, without its line end; returns false when none does */
static bool line_with(const char *text, const char *const *signs, char *out, size_t size)
{
	for (const char *line = text; line && *line; line = strchr(line, '\n'), line += !!line) {
		const size_t len = strcspn(line, "\r\n");

		for (const char *const *s = signs; *s; s++)
			if (memmem(line, len, *s, strlen(*s))) {
				snprintf(out, size, "%.*s", (int)len, line);
				return true;
			}
	}
	return false;
}

static void last_line(const char *text, char *out, size_t size)
{
	size_t end = text ? strlen(text) : 0, from;

	while (end && (text[end - 1] == '\n' || text[end - 1] == '\r'))
		end--;
	for (from = end; from && text[from - 1] != '\n'; from--)
		;
	snprintf(out, size, "%.*s", (int)(end - from), text ? text + from : "");
}

__attribute__((format(printf, 3, 4)))
static void verdict(struct boot_run *r, const char *outcome, const char *fmt, ...)
{
	va_list ap;

	r->outcome = outcome;
	va_start(ap, fmt);
	vsnprintf(r->why, sizeof(r->why), fmt, ap);
	va_end(ap);
	guest_text_clean(r->why);
}

static bool judge_guest(struct boot_run *r, const char *console)
{
	static const char *const dead[] = { "Kernel panic", "BUG:", "Internal error", "Oops", NULL };
	const struct proof *p = proof_first_failed(&r->proofs);
	char line[200], at[96];

	if (p)
		verdict(r, "proof-failed", "%s: %s", p->text, p->evidence ? p->evidence : "");
	else if ((!r->stream.ended || r->panic_ticks) && line_with(console, dead, line, sizeof(line)))
		verdict(r, "panic", "%s%s", line, boot_run_case(r, at, sizeof(at)));
	return r->outcome;
}

static bool judge_end(struct boot_run *r, const struct subproc *sp, int err, const char *console)
{
	const struct machine *m = r->vm.on->def;
	int code;
	char line[160], at[96];

	last_line(console, line, sizeof(line));
	boot_run_case(r, at, sizeof(at));
	if (err == -ETIMEDOUT)
		verdict(r, "hang", "still running%s after %llu s of host time; console ends: %s", at,
			(unsigned long long)m->host_timeout_s, line);
	else if (!err && !sp->term_signal && r->vm.on->ops->finish(r->b->arch, sp->exit_code, &code) == MACHINE_LIMIT)
		verdict(r, "hang", "still running%s after %llu s of guest time; console ends: %s", at,
			(unsigned long long)m->guest_timeout_s, line);
	return r->outcome;
}

static bool judge_stream(struct boot_run *r)
{
	int err = r->stream_err ? r->stream_err : guest_stream_finish(&r->stream);

	if (!err && !r->stream.exit_code)	/* else it has said itself that it did not do all */
		err = r->vm.on->ops->timed ? guest_stream_timed(&r->stream) : guest_stream_whole(&r->stream);
	if (err && (err != -ENODATA || record_parser_finish(&r->stream.parser)))
		verdict(r, "bad-stream", "%s", r->stream.why[0] ? r->stream.why : strerror(-err));
	return r->outcome;
}

/* of an emulator the status is worth knowing, of what we have made to wait for a machine the line is */
static void judge_machine(struct boot_run *r, const struct subproc *sp, const char *log)
{
	char line[160];

	last_line(log, line, sizeof(line));
	if (!r->vm.on->ops->remote)
		verdict(r, "emulator", "ended by %s %d: %s", sp->term_signal ? "signal" : "status",
			sp->term_signal ? sp->term_signal : sp->exit_code, line);
	else if (sp->term_signal)
		verdict(r, "machine", "who waited for it was ended by signal %d: %s", sp->term_signal, line);
	else
		verdict(r, "machine", "%s", line);
}

/* the stream is sound as far as it goes: did the machine and the runner end as they should? */
static void judge_exit(struct boot_run *r, const struct subproc *sp, const char *console)
{
	AUTO_FREE char *log = vm_text(&r->vm, MACHINE_LOG);
	enum machine_end end;
	char line[160], said[160], at[96];
	int code;

	end = r->vm.on->ops->finish(r->b->arch, sp->exit_code, &code);
	r->gone = !sp->term_signal && end == MACHINE_GONE;
	boot_run_case(r, at, sizeof(at));
	if (sp->term_signal || r->gone || end == MACHINE_BROKEN || (!r->stream.hello && !*at && log && *log)) {
		judge_machine(r, sp, log);
	} else if (!r->stream.ended) {
		last_line(console, line, sizeof(line));
		last_line(log, said, sizeof(said));
		verdict(r, "exit", "the guest ended%s without its last record; console ends: %s%s%s", at, line,
			*said ? "; the emulator said: " : "", said);
	} else if (r->stream.exit_code || (end != MACHINE_RUNNER && end != MACHINE_RESET) ||
		   code != r->stream.exit_code) {
		last_line(r->stream.log, line, sizeof(line));
		verdict(r, "exit", "the runner ended with code %d, the emulator with status %d: %s",
			r->stream.exit_code, sp->exit_code, line);
	} else {
		r->outcome = "done";
	}
}

void boot_run_judge(struct boot_run *r, const struct subproc *sp, int err)
{
	/* a line that says what it is about, rather than the one that only opens or follows it */
	static const char *const splats[] = { "WARNING:", "BUG:", "Oops", NULL };
	static const char *const traces[] = { "cut here", "Call trace:", "Call Trace:", NULL };
	AUTO_FREE char *console = vm_text(&r->vm, MACHINE_CONSOLE);

	if (r->outcome)
		return;
	if (!r->stream_err && r->stream.ended)	/* proofs by what the cases left behind */
		r->stream_err = proof_guest(&r->proofs, &r->stream);
	if (console && !line_with(console, splats, r->splat, sizeof(r->splat)))
		line_with(console, traces, r->splat, sizeof(r->splat));
	guest_text_clean(r->splat);
	if (r->vm.flood[0])
		verdict(r, "flood", "%s", r->vm.flood);
	else if (judge_guest(r, console) || judge_end(r, sp, err, console) || judge_stream(r))
		return;
	else
		judge_exit(r, sp, console);
}
