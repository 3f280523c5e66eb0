// SPDX-License-Identifier: GPL-2.0-only
/*
 * strace -f -s 0 of a compiler run to the recording that macro/compile replays, a string per program.
 *
 *   strace -f -s 0 -o LOG gcc -O2 -c small.c && record < LOG > bench/cases/macro_compile.h
 *
 * bench/cases/replay.h says what each letter means. What the C library does before main() is left out: the
 * replaying program has one too. A program ends where it ends in the log.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { PROGRAMS = 8, TOKENS = 4096, PAGE = 4096, MARGIN = 100 };

struct token { char letter; long a, b; };

static struct program {
	long pid;
	struct token t[TOKENS];
	size_t n;
	unsigned long brk, base;
	int opened;		/* token of the open file whose size is not known yet */
	int started;		/* it has moved its break */
} program[PROGRAMS];
static int nr_programs;

static void put(struct program *p, char letter, long a, long b)
{
	if (p->n == TOKENS) {
		fprintf(stderr, "record: more than %d calls\n", TOKENS);
		exit(1);
	}
	p->t[p->n++] = (struct token){ letter, a, b };
}

static long depth(const char *args)
{
	const char *path = strchr(args, '"');
	long n = 0;

	for (path = path ? path + 1 : ""; *path && *path != '"'; path++)
		n += *path != '/' && (path[1] == '/' || path[1] == '"');
	return n;
}

/* the comma-separated argument @i of a call, as a number */
static unsigned long arg(const char *args, int i)
{
	while (i-- && args)
		args = strchr(args, ',') ? strchr(args, ',') + 2 : NULL;
	return args ? strtoul(args, NULL, 0) : 0;
}

static void on_open(struct program *p, const char *args, int failed)
{
	if (strstr(args, "O_CREAT"))
		put(p, strstr(args, "O_EXCL") ? 'E' : 'C', !!strstr(args, ".o\""), -1);
	else
		put(p, failed ? 'o' : 'O', depth(args), -1);
	p->opened = p->n - 1;
}

static void on_stat(struct program *p, const char *args, int failed)
{
	const char *size = strstr(args, "st_size=");

	if (!strstr(args, "AT_EMPTY_PATH")) {
		put(p, failed ? 's' : 'S', depth(args), -1);
		return;
	}
	if (p->opened >= 0 && p->t[p->opened].letter == 'O') {
		if (strstr(args, "S_IFDIR"))
			p->t[p->opened].letter = 'D';
		else
			p->t[p->opened].b = size ? atol(size + 8) : 0;
	}
	put(p, 'f', -1, -1);
}

static void on_mmap(struct program *p, const char *args, unsigned long ret)
{
	const unsigned long at = arg(args, 0);
	const long pages = (arg(args, 1) + PAGE - 1) / PAGE;
	const int anon = !!strstr(args, "MAP_ANONYMOUS"), writes = !!strstr(args, "PROT_WRITE");

	if (at) {
		put(p, anon ? 'z' : writes ? 'y' : 'x', (at - p->base) / PAGE, pages);
		return;
	}
	put(p, anon ? 'M' : 'm', pages, -1);
	if (!anon)
		p->base = ret;
}

static void on_brk(struct program *p, const char *args, unsigned long ret)
{
	if (!strncmp(args, "NULL", 4) || !p->started++)
		;			/* the C library asks where it is, and moves it first */
	else if (ret >= p->brk)
		put(p, 'b', (ret - p->brk) / PAGE, -1);
	else
		put(p, 'B', (p->brk - ret) / PAGE, -1);
	p->brk = ret;
}

static void on_readlink(struct program *p, const char *args, const char *result)
{
	put(p, strstr(result, "ENOENT") ? 'l' : strstr(result, "EINVAL") ? 'L' : 'K', depth(args), -1);
}

static struct program *program_of(long pid)
{
	for (int i = 0; i < nr_programs; i++)
		if (program[i].pid == pid)
			return &program[i];
	if (nr_programs == PROGRAMS)
		exit(1);
	program[nr_programs] = (struct program){ .pid = pid, .opened = -1 };
	return &program[nr_programs++];
}

static void on_exec(struct program *p, const char *args, int failed)
{
	if (failed)
		put(p, 'e', depth(args), -1);
	else if (p != program)		/* what it was before is the vfork in its parent */
		put(program, 'X', p - program, -1);
	if (!failed)
		p->n = 0, p->started = 0;
}

/* calls that need nothing but their number of bytes, or nothing at all */
static int on_simple(struct program *p, const char *name, long ret)
{
	static const struct { const char *name; char letter; int bytes; } simple[] = {
		{ "read", 'r', 1 }, { "pread64", 'p', 1 }, { "write", 'w', 1 }, { "lseek", 'k', 1 },
		{ "close", 'c', 0 }, { "mprotect", 't', 0 }, { "munmap", 'u', 0 }, { "ioctl", 'i', 0 },
		{ "rt_sigaction", 'g', 0 }, { "getcwd", 'h', 0 }, { "sysinfo", 'j', 0 },
		{ "getrusage", 'G', 0 }, { "fcntl", 'v', 0 }, { "prlimit64", 'q', 0 },
		{ "futex", 'F', 0 }, { "pipe2", '|', 0 },
	};

	for (size_t i = 0; i < sizeof(simple) / sizeof(simple[0]); i++)
		if (!strcmp(name, simple[i].name)) {
			put(p, simple[i].letter, simple[i].bytes ? ret : -1, -1);
			return 1;
		}
	return 0;
}

static void on_call(struct program *p, const char *name, const char *args, const char *result)
{
	const int failed = *result == '-';

	if (on_simple(p, name, atol(result)))
		return;
	if (!strcmp(name, "openat"))
		on_open(p, args, failed);
	else if (!strcmp(name, "newfstatat"))
		on_stat(p, args, failed);
	else if (!strcmp(name, "mmap"))
		on_mmap(p, args, strtoul(result, NULL, 0));
	else if (!strcmp(name, "brk"))
		on_brk(p, args, strtoul(result, NULL, 0));
	else if (!strcmp(name, "readlink"))
		on_readlink(p, args, result);
	else if (!strcmp(name, "execve"))
		on_exec(p, args, failed);
	else if (!strcmp(name, "access") || !strcmp(name, "faccessat2"))
		put(p, failed ? 'a' : 'A', depth(args), -1);
	else if (!strcmp(name, "unlink"))
		put(p, 'U', !!strstr(args, ".o\""), -1);
}

static void print(const struct program *p, int i)
{
	int width = printf("#define COMPILE_%d \\\n", i) * 0;

	for (size_t k = 0; k < p->n; k++) {
		const struct token *t = &p->t[k];
		char text[64];
		int len = sprintf(text, "%c", t->letter);

		if (t->a >= 0)
			len += sprintf(text + len, "%ld", t->a);
		if (t->b >= 0)
			len += sprintf(text + len, ".%ld", t->b);
		if (width && width + len > MARGIN)
			width = printf("\" \\\n") * 0;
		if (!width)
			width = 8 + printf("\t\"") - 2;
		width += printf("%s", text);
	}
	puts("\"");
}

int main(void)
{
	static char line[8192];

	while (fgets(line, sizeof(line), stdin)) {
		char *name, *args, *result;
		const long pid = strtol(line, &name, 10);

		name += strspn(name, " ");
		args = strchr(name, '(');
		result = args ? strstr(args, " = ") : NULL;
		for (char *more; result && (more = strstr(result + 1, " = "));)
			result = more;
		if (*name < 'a' || *name > 'z' || !args)
			continue;
		*args++ = 0;
		if (!strcmp(name, "execve") && !result)
			result = (char *)" = 0";
		if (result)
			on_call(program_of(pid), name, args, result + 3);
	}
	puts("/* SPDX-License-Identifier: GPL-2.0-only */\n"
	     "/* tests/workloads/record.c made it from strace -f -s 0 of `gcc -O2 -c small.c` (gcc 12.2) */\n"
	     "#ifndef HB_CASES_MACRO_COMPILE_H\n#define HB_CASES_MACRO_COMPILE_H\n");
	for (int i = 0; i < nr_programs; i++)
		print(&program[i], i);
	puts("\n#endif");
	return 0;
}
