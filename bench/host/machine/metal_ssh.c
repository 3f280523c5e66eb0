// SPDX-License-Identifier: GPL-2.0-only
#include "machine/metal.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fs.h"
#include "bench/base/memfile.h"
#include "bench/base/subproc.h"

/* nobody is asked for a password, nothing is forwarded, and a target that falls silent is noticed */
static int add_options(struct strlist *argv)
{
	static const char *const words[] = {
		"ssh", "-T", "-o", "BatchMode=yes", "-o", "ConnectTimeout=10", "-o", "ServerAliveInterval=5", "-o",
		"ServerAliveCountMax=3", "-o", "ControlMaster=no", "-o", "ControlPath=none", "-o", "ForwardAgent=no",
		"-o", "ForwardX11=no", "-o", "ClearAllForwardings=yes", "-o", "PermitLocalCommand=no", "-o",
		"LogLevel=ERROR",
	};
	int err = 0;

	for (size_t i = 0; !err && i < ARRAY_SIZE(words); i++)
		err = strlist_add(argv, words[i]);
	return err;
}

static int add_pair(struct strlist *argv, const char *option, const char *form, const char *value)
{
	AUTO_FREE char *text = value ? fs_path("%s%s", form, value) : NULL;
	int err = value ? strlist_add(argv, option) : 0;

	return err || !value ? err : strlist_add(argv, text);
}

/* the host is the last word but the command, and no option: config/conf_grammar.c has what it may look like */
static int make_argv(const struct metal *m, const char *command, struct strlist *argv)
{
	AUTO_FREE char *port = m->port ? fs_path("%llu", (unsigned long long)m->port) : NULL;
	int err = add_options(argv);

	err = err ? err : add_pair(argv, "-p", "", port);
	err = err ? err : add_pair(argv, "-l", "", m->user);
	err = err ? err : add_pair(argv, "-i", "", m->identity);
	err = err ? err : add_pair(argv, "-o", "IdentitiesOnly=", m->identity ? "yes" : NULL);
	err = err ? err : add_pair(argv, "-o", "UserKnownHostsFile=", m->known_hosts);
	err = err ? err : strlist_add(argv, "--");
	err = err ? err : strlist_add(argv, m->host);
	err = err ? err : strlist_add(argv, command);
	return err ? err : strlist_end(argv);
}

struct hearing {
	FILE *f;
	int (*tick)(void *ctx);
	void *ctx;
};

static void on_output(void *ctx, const char *data, size_t len)
{
	fwrite(data, 1, len, ((struct hearing *)ctx)->f);
}

static int on_tick(void *ctx)
{
	const struct hearing *h = ctx;

	return h->tick ? h->tick(h->ctx) : 0;
}

const char *const metal_environment[] = { "SSH_AUTH_SOCK", "HARDBENCH_PATH", NULL };

static int run(const struct metal *m, const char *command, struct subproc *p, struct hearing *h, struct memfile *out)
{
	struct strlist argv = { 0 };
	int err;

	h->f = memfile_open(out);
	err = h->f ? make_argv(m, command, &argv) : -ENOMEM;
	p->argv = (const char *const *)argv.at;
	p->keep = metal_environment;
	p->on_output = on_output;
	p->on_tick = on_tick;
	p->ctx = h;
	if (!err)
		err = subproc_run(p);
	strlist_release(&argv);
	if (!err && p->term_signal)
		err = -EINTR;
	return err ? err : p->exit_code;
}

int metal_ssh(const struct metal *m, const char *command, const char *input, unsigned int timeout_s,
	      int (*tick)(void *ctx), void *ctx, char **out)
{
	AUTO_MEMFILE struct memfile said = { 0 };
	struct hearing h = { .tick = tick, .ctx = ctx };
	struct subproc p = { .stdin_file = input, .timeout_ms = timeout_s * 1000ull };
	const int status = run(m, command, &p, &h, &said);

	*out = memfile_take(&said);
	return status >= 0 && !*out ? -ENOMEM : status;
}

int metal_ssh_bytes(const struct metal *m, const char *command, unsigned int timeout_s, struct memfile *out)
{
	struct hearing h = { 0 };
	struct subproc p = { .timeout_ms = timeout_s * 1000ull };
	const int status = run(m, command, &p, &h, out);

	return status >= 0 && memfile_close(out) ? -ENOMEM : status;
}

const char *metal_last_line(char *text)
{
	size_t end = text ? strlen(text) : 0, from;

	while (end && (text[end - 1] == '\n' || text[end - 1] == '\r'))
		end--;
	for (from = end; from && text[from - 1] != '\n'; from--)
		;
	if (text)
		text[end] = '\0';
	return text ? text + from : "";
}
