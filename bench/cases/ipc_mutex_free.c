// SPDX-License-Identifier: GPL-2.0-only
/*
 * ipc/mutex_free - take a mutex that nobody holds and give it back
 *
 * One op   pthread_mutex_lock and unlock: no entry
 * Crosses  nothing of the kernel
 * Control  null/empty, 1 op: the loop alone
 * Errors   -errno of either call
 */
#include <pthread.h>

#include "bench.h"

struct mutex { pthread_mutex_t m; };

static int run(void *st, uint64_t n)
{
	struct mutex *s = st;

	while (n--)
		if (pthread_mutex_lock(&s->m) || pthread_mutex_unlock(&s->m))
			return -EINVAL;
	return 0;
}

BENCH(ipc_mutex_free) = {
	.op = "take a mutex that nobody holds and give it back",
	.crosses = "nothing of the kernel",
	.control = "null/empty", .control_ops = 1,
	.covers = "will-it-scale:pthread_mutex1 will-it-scale:pthread_mutex2 "
		  "will-it-scale:pthread_mutex3 will-it-scale:pthread_mutex4 "
		  "will-it-scale:pthread_mutex5",
	BENCH_STATE(struct mutex, .m = PTHREAD_MUTEX_INITIALIZER), .run = run,
};
