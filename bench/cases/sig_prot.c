// SPDX-License-Identifier: GPL-2.0-only
/*
 * sig/prot - a write to a page that may not be written, caught
 *
 * One op   one fault, SIGSEGV, the handler, which leaves by siglongjmp
 * Crosses  page fault, signal queue, signal frame
 * Control  sig/catch, 1 op: a signal without a fault
 * Errors   -errno of mmap or sigaction; -EIO if the handler ran less often than asked
 */
#include <setjmp.h>
#include <signal.h>
#include <sys/mman.h>

#include "bench.h"

struct prot { char *p; };

static sigjmp_buf back;
static volatile sig_atomic_t caught;

static void handler(int sig)
{
	(void)sig;
	caught++;
	siglongjmp(back, 1);
}

static int setup(void *st)
{
	const struct sigaction sa = { .sa_handler = handler, .sa_flags = SA_NODEFER };
	struct prot *s = st;

	caught = 0;
	s->p = mmap(NULL, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
	return s->p == MAP_FAILED || sigaction(SIGSEGV, &sa, NULL) ? -errno : 0;
}

static int run(void *st, uint64_t n)
{
	const struct prot *s = st;

	for (volatile uint64_t left = n; left; left--)
		if (!sigsetjmp(back, 0))
			*(volatile char *)s->p = 1;
	return 0;
}

static int check(void *st, uint64_t total)
{
	(void)st;
	return (uint64_t)caught == total ? 0 : -EIO;
}

static void teardown(void *st)
{
	signal(SIGSEGV, SIG_DFL);
	munmap(((struct prot *)st)->p, 4096);
}

BENCH(sig_prot) = {
	.op = "a write to a page that may not be written, caught",
	.crosses = "page fault, signal queue, signal frame",
	.control = "sig/catch", .control_ops = 1,
	.covers = "lmbench:lat_sig_prot",
	BENCH_STATE(struct prot, .p = NULL),
	.setup = setup, .run = run, .check = check, .teardown = teardown,
};
