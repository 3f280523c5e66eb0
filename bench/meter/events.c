// SPDX-License-Identifier: GPL-2.0-only
#include "bench/meter/events.h"

enum { WITH_SCOREBOARDS = 2, WITH_POINTERS = 7 };

int events_version;

static void (*on_code)(struct qemu_plugin_tb *tb);
static void (*on_processor)(void);
static void (*on_end)(void);
static void (*on_dropped)(qemu_plugin_id_t id);
static void (*on_jump)(bool interrupt, uint64_t to);
static qemu_plugin_id_t self;

/* the same callback twice: as it is before version 7, and since */
static void code_old(qemu_plugin_id_t id, struct qemu_plugin_tb *tb)
{
	(void)id;
	on_code(tb);
}

static void code_new(struct qemu_plugin_tb *tb, void *udata)
{
	(void)udata;
	on_code(tb);
}

static void processor(void)		/* looks at no argument */
{
	on_processor();
}

static void end(void)			/* likewise */
{
	on_end();
}

static void dropped(void)		/* likewise */
{
	on_dropped(self);
}

static void jump_old(qemu_plugin_id_t id, unsigned int vcpu, int type, uint64_t from, uint64_t to)
{
	(void)id;
	(void)vcpu;
	(void)from;
	on_jump(type == QEMU_PLUGIN_DISCON_INTERRUPT, to);
}

static void jump_new(unsigned int vcpu, int type, uint64_t from, uint64_t to, void *udata)
{
	(void)vcpu;
	(void)from;
	(void)udata;
	on_jump(type == QEMU_PLUGIN_DISCON_INTERRUPT, to);
}

int events_choose(void)
{
	if (qemu_plugin_set_pc)
		return WITH_POINTERS;
	return qemu_plugin_scoreboard_new ? WITH_SCOREBOARDS : 1;
}

static bool has_pointers(void)
{
	return events_version >= WITH_POINTERS;
}

void events_code(qemu_plugin_id_t id, void (*cb)(struct qemu_plugin_tb *tb))
{
	on_code = cb;
	qemu_plugin_register_vcpu_tb_trans_cb(id, has_pointers() ? (version_fn)code_new : (version_fn)code_old, NULL);
}

void events_processor(qemu_plugin_id_t id, void (*cb)(void))
{
	on_processor = cb;
	qemu_plugin_register_vcpu_init_cb(id, processor, NULL);
}

void events_end(qemu_plugin_id_t id, void (*cb)(void))
{
	on_end = cb;
	qemu_plugin_register_atexit_cb(id, end, NULL);
}

void events_drop(qemu_plugin_id_t id, void (*cb)(qemu_plugin_id_t id))
{
	on_dropped = cb;
	self = id;
	qemu_plugin_reset(id, dropped, NULL);
}

bool events_jump(qemu_plugin_id_t id, void (*cb)(bool interrupt, uint64_t to))
{
	if (!qemu_plugin_register_vcpu_discon_cb)
		return false;
	on_jump = cb;
	qemu_plugin_register_vcpu_discon_cb(id, QEMU_PLUGIN_DISCON_INTERRUPT | QEMU_PLUGIN_DISCON_EXCEPTION,
					    has_pointers() ? (version_fn)jump_new : (version_fn)jump_old, NULL);
	return true;
}
