// SPDX-License-Identifier: GPL-2.0-only
#include "bench/meter/halt.h"

#include <criterion/criterion.h>
#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <stdatomic.h>
#include <time.h>

Test(halt, knows_what_stops_a_processor)
{
	static const uint8_t hlt[] = { 0xf4 }, mwait[] = { 0x0f, 0x01, 0xc9 }, monitor[] = { 0x0f, 0x01, 0xc8 };
	static const uint8_t wfi[] = { 0x7f, 0x20, 0x03, 0xd5 }, wfe[] = { 0x5f, 0x20, 0x03, 0xd5 };

	cr_expect(halt_is(false, hlt, sizeof(hlt)));
	cr_expect(halt_is(false, mwait, sizeof(mwait)));
	cr_expect_not(halt_is(false, monitor, sizeof(monitor)));
	cr_expect_not(halt_is(false, wfi, sizeof(wfi)));
	cr_expect(halt_is(true, wfi, sizeof(wfi)));
	cr_expect_not(halt_is(true, wfe, sizeof(wfe)), "the emulator goes on at once");
	cr_expect_not(halt_is(true, hlt, sizeof(hlt)));
}

static atomic_bool late;	/* the main loop has something to do */

static atomic_int waited = 1;

static void *processor(void *unused)
{
	int err = halt_wait();

	(void)unused;
	atomic_store(&waited, atomic_load(&late) ? -EBUSY : err);
	return NULL;
}

/* this thread is the main loop: awake for 200 ms, then it waits for events */
Test(halt, waits_until_the_main_loop_waits, .timeout = 20)
{
	struct timespec start, now;
	pthread_t thread;

	cr_assert_eq(halt_init(), 0);
	atomic_store(&late, true);
	cr_assert_eq(pthread_create(&thread, NULL, processor, NULL), 0);
	clock_gettime(CLOCK_MONOTONIC, &start);
	do
		clock_gettime(CLOCK_MONOTONIC, &now);
	while ((now.tv_sec - start.tv_sec) * 1000000000L + now.tv_nsec - start.tv_nsec < 200000000);
	atomic_store(&late, false);
	while (atomic_load(&waited) == 1)
		poll(NULL, 0, 1000);
	pthread_join(thread, NULL);
	cr_expect_eq(atomic_load(&waited), 0, "%d", atomic_load(&waited));
}
