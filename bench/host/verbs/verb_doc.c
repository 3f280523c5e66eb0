// SPDX-License-Identifier: GPL-2.0-only
/* The man page and the completion: what the verb table says, in two more forms. */
#include <string.h>

#include "bench/base/limit.h"
#include "bench/base/roff.h"
#include "config/conf_manual.h"
#include "verbs/verb.h"

static void man_opt(const struct opt *o, FILE *f)
{
	fputs(".TP\n.B ", f);
	if (o->letter)
		fprintf(f, "\\-%c, ", o->letter);
	fputs("\\-\\-", f);
	roff_text(f, o->name);
	if (o->arg)
		fprintf(f, " \\fI%s\\fR", o->arg);
	fputc('\n', f);
	roff_text(f, o->help);
	fputc('\n', f);
}

static void man_verb(const struct verb *v, FILE *f)
{
	const struct opt *o;
	size_t i;

	fprintf(f, ".SS \"%s %s\"\n", v->name, v->args);
	roff_text(f, v->help);
	fputc('\n', f);
	if (v->more) {
		fputs(".PP\n", f);
		roff_text(f, v->more);
		fputc('\n', f);
	}
	for (i = 0; (o = verb_opt(v, i)); i++)
		if (strcmp(o->name, "help") && strcmp(o->name, "results"))
			man_opt(o, f);
}

static void man_limits(FILE *f)
{
	fputs(".SH LIMITS\nWhat a file or an argument names is a regular file: a FIFO, a device, a socket and a\n"
	      "folder are refused at once. A number is refused with anything in front of it or behind it. There may\n"
	      "be at most:\n", f);
	for (const struct limit *l = limits; l->what; l++) {
		fputs(".TP\n", f);
		roff_text(f, l->what);
		fprintf(f, "\n%d\n", l->most);
	}
}

/* what the man page says of every verb */
static const char man_tail[] =
	".SH EXIT STATUS\n"
	"0 success; 1 success, and the answer is no; 2 failure, with a one-line message.\n"
	".PP\n"
	"SIGINT, SIGTERM and SIGHUP end every verb at any point: what it started first, then one line, "
	"\"stopped by SIGINT; the same command continues\", then death by that same signal, which a shell "
	"shows as 128 and its number. What was finished stays; what was not is removed by the next command, "
	"as after a kill \\-9 or a power cut: names like .NAME.tmp\\-PID@HOST. A reader of the output that "
	"leaves (| head) is death by SIGPIPE when the work is done.\n"
	".SH MESSAGES\n"
	".TP\n.B ...: No space left on device\n"
	"make room (hardbench doctor says how much is wanted, and where) and give the same command again: "
	"nothing that was finished is lost\n"
	".TP\n.B write to standard output: ...\n"
	"the work is done, and what was to be printed is lost: standard output is closed, or full\n"
	".TP\n.B its compiler was \"A\", not \"B\"\n"
	"a kernel in the cache, or one that was being configured, is not by the compiler that its manifest "
	"would name: remove the folder of that file\n"
	".TP\n.B PROGRAM: asked, and no answer\n"
	"something ended a program that was asked for its version, for example for want of memory. What it "
	"would have said is part of the names of results, so nothing is done without it: give the command "
	"again\n"
	".SH ENVIRONMENT\n"
	"Programs that hardbench starts see none of it but the proxies (http_proxy and its like, for what "
	"downloads) and HOME (for git). Compilers are those of /usr/local/bin, /usr/bin and /bin, in a "
	"sandbox.\n"
	".TP\n.B HARDBENCH_RESULTS\n"
	"folder of the results\n"
	".TP\n.B HARDBENCH_BOOTS\n"
	"folder in which boots that count instructions are kept, by their names: what is there and whole is copied "
	"into the results and not booted again, what was booted is copied there. For who boots the same kernels in "
	"one new results folder after another, a continuous integration for example. A name stands for kernel, "
	"guest, plugin and emulator, to the byte; boot.json says where and when it was made. Boots that last are "
	"not kept\n"
	".TP\n.B HARDBENCH_PATH\n"
	"where other programs than those of a build are looked for, an emulator for example, in the place "
	"of /usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin\n"
	".TP\n.B XDG_CACHE_HOME\n"
	"its folder hardbench holds kernel sources, builds, what was counted in their code, and compiler "
	"cache\n";

void verb_man(const struct verb *const *verbs, FILE *f)
{
	size_t i;

	fputs(".TH HARDBENCH 1\n.SH NAME\nhardbench \\- what does a kernel hardening option cost?\n"
	      ".SH SYNOPSIS\n.B hardbench\n.I VERB\n[argument] [options]\n.SH VERBS\n", f);
	for (i = 0; verbs[i]; i++)
		man_verb(verbs[i], f);
	fputs(".SH COMMON OPTIONS\n", f);
	for (i = 0; i < 2; i++)
		man_opt(verb_opt(&(struct verb){ .name = "" }, i), f);
	fputs(man_tail, f);
	man_limits(f);
	fputs(".SH SEE ALSO\n", f);
	for (i = 0; conf_files[i]; i++)
		fprintf(f, ".BR hardbench\\-%s (5),\n", conf_files[i]->kind);
	fputs(".BR hardbench\\-messages (7)\n", f);
}

void verb_completion(const struct verb *const *verbs, FILE *f)
{
	const struct opt *o;
	size_t i, j;

	fputs("_hardbench()\n{\n\tlocal cur=${COMP_WORDS[COMP_CWORD]} words=\n\n"
	      "\tif [ \"$COMP_CWORD\" -eq 1 ]; then\n\t\twords='--version --results", f);
	for (i = 0; verbs[i]; i++)
		fprintf(f, " %s", verbs[i]->name);
	fputs("'\n\telse\n\t\tcase ${COMP_WORDS[1]} in\n", f);
	for (i = 0; verbs[i]; i++) {
		fprintf(f, "\t\t%s) words='", verbs[i]->name);
		for (j = 0; (o = verb_opt(verbs[i], j)); j++)
			fprintf(f, "%s--%s", j ? " " : "", o->name);
		fputs("' ;;\n", f);
	}
	fputs("\t\tesac\n"
	      "\t\t[[ $cur == -* ]] || words=\"$words $(hardbench list names 2>/dev/null)\"\n"
	      "\tfi\n\tCOMPREPLY=($(compgen -W \"$words\" -- \"$cur\"))\n}\n"
	      "complete -o default -F _hardbench hardbench\n", f);
}
