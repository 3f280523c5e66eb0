// SPDX-License-Identifier: GPL-2.0-only
/* an emulator of each kind: what it exports decides what is asked for, and how it calls back */
#include "bench/meter/events.h"

#include <criterion/criterion.h>

static version_fn code, processor, end, dropped, jump;
static int jump_types, called;
static struct qemu_plugin_tb *const block = (void *)0x1234;

void qemu_plugin_register_vcpu_tb_trans_cb(qemu_plugin_id_t id, version_fn cb, void *udata)
{
	cr_expect(id == 7 && !udata);
	code = cb;
}

void qemu_plugin_register_vcpu_init_cb(qemu_plugin_id_t id, version_fn cb, void *udata)
{
	cr_expect(id == 7 && !udata);
	processor = cb;
}

void qemu_plugin_register_atexit_cb(qemu_plugin_id_t id, version_fn cb, void *udata)
{
	cr_expect(id == 7 && !udata);
	end = cb;
}

void qemu_plugin_reset(qemu_plugin_id_t id, version_fn cb, void *udata)
{
	cr_expect(id == 7 && !udata);
	dropped = cb;
}

void qemu_plugin_register_vcpu_discon_cb(qemu_plugin_id_t id, int types, version_fn cb, void *udata)
{
	cr_expect(id == 7 && !udata);
	jump_types = types;
	jump = cb;
}

static void on_code(struct qemu_plugin_tb *tb)
{
	called += tb == block;
}

static void on_nothing(void)
{
	called++;
}

static void on_dropped(qemu_plugin_id_t id)
{
	called += id == 7;
}

static bool was_interrupt;
static uint64_t was_to;

static void on_jump(bool interrupt, uint64_t to)
{
	was_interrupt = interrupt;
	was_to = to;
}

static void start(int version)
{
	events_version = version;
	events_code(7, on_code);
	events_processor(7, on_nothing);
	events_end(7, on_nothing);
	events_drop(7, on_dropped);
	cr_assert(events_jump(7, on_jump));
	cr_expect_eq(jump_types, QEMU_PLUGIN_DISCON_INTERRUPT | QEMU_PLUGIN_DISCON_EXCEPTION);
}

static void expect_jump(bool interrupt, uint64_t to)
{
	cr_expect_eq(was_interrupt, interrupt);
	cr_expect_eq(was_to, to);
}

Test(events, as_before_version_7)
{
	start(5);
	((void (*)(qemu_plugin_id_t, struct qemu_plugin_tb *))code)(7, block);
	((void (*)(qemu_plugin_id_t, unsigned int))processor)(7, 0);
	((void (*)(qemu_plugin_id_t, void *))end)(7, NULL);
	((void (*)(qemu_plugin_id_t))dropped)(7);
	cr_expect_eq(called, 4);
	((void (*)(qemu_plugin_id_t, unsigned int, int, uint64_t, uint64_t))jump)(7, 0, 1, 0x10, 0x20);
	expect_jump(true, 0x20);
	((void (*)(qemu_plugin_id_t, unsigned int, int, uint64_t, uint64_t))jump)(7, 0, 2, 0x10, 0x30);
	expect_jump(false, 0x30);
}

Test(events, as_since_version_7)
{
	start(7);
	((void (*)(struct qemu_plugin_tb *, void *))code)(block, NULL);
	((void (*)(unsigned int, void *))processor)(0, NULL);
	((void (*)(void *))end)(NULL);
	((void (*)(void *))dropped)(NULL);
	cr_expect_eq(called, 4);
	((void (*)(unsigned int, int, uint64_t, uint64_t, void *))jump)(0, 1, 0x10, 0x20, NULL);
	expect_jump(true, 0x20);
	((void (*)(unsigned int, int, uint64_t, uint64_t, void *))jump)(0, 2, 0x10, 0x30, NULL);
	expect_jump(false, 0x30);
}

/* this one has neither scoreboards nor anything newer */
Test(events, the_oldest_version_that_is_there)
{
	cr_expect_eq(events_choose(), 1);
}
