// SPDX-License-Identifier: GPL-2.0-only
#include "bench/meter/context.h"

#include <criterion/criterion.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static const uint8_t nop[4] = { 0x90 }, iretq[] = { 0x48, 0xcf }, eret[] = { 0xe0, 0x03, 0x9f, 0xd6 };

#define K 0xffffffff81000000ull

static int init(bool arm64, const char *text)
{
	char path[] = "/tmp/hb.context.XXXXXX";
	const int fd = mkstemp(path);
	int err;

	cr_assert(fd >= 0 && write(fd, text, strlen(text)) == (ssize_t)strlen(text));
	close(fd);
	err = context_init(path, arm64);
	unlink(path);
	return err;
}

Test(context, places_of_x86_64)
{
	cr_assert_eq(init(false, "stubs\tffffffff81000100\tffffffff81000120\n"
			  "exception\tffffffff81000200\tffffffff81000220\n"
			  "return\tffffffff81000000\tffffffff81001000\nuser\tffffffff81000300\tffffffff81000310\n"), 0);
	cr_expect_eq(context_place(K + 0x100, nop, 1), PLACE_INTERRUPT);
	cr_expect_eq(context_place(K + 0x102, nop, 1), 0, "the jump of a stub enters nothing");
	cr_expect_eq(context_place(K + 0x118, nop, 1), PLACE_INTERRUPT);
	cr_expect_eq(context_place(K + 0x120, nop, 1), 0);
	cr_expect_eq(context_place(K + 0x200, nop, 1), PLACE_EXCEPTION);
	cr_expect_eq(context_place(K + 0x201, nop, 1), 0);
	cr_expect_eq(context_place(K + 0x300, nop, 1), PLACE_USER);
	cr_expect_eq(context_place(K + 0x400, iretq, 2), PLACE_RETURN);
	cr_expect_eq(context_place(K + 0x1000, iretq, 2), 0, "sync_core() returns to itself");
	cr_expect_eq(context_place(0x100, nop, 1), 0);
}

Test(context, what_was_deferred_is_entered_once_and_left_where_its_caller_goes_on)
{
	cr_assert_eq(init(false, "deferred\tffffffff81000100\tffffffff81000120\n"
			  "callers\tffffffff81000200\tffffffff81000220\n"
			  "image\tffffffff81000000\tffffffff81001000\n"), 0);
	cr_expect_eq(context_place(K + 0x100, nop, 1), PLACE_DEFERRED);
	cr_expect_eq(context_place(K + 0x110, nop, 1), 0);
	cr_expect_eq(context_place(K + 0x21f, nop, 1), PLACE_CALLERS);
	context_window();
	cr_expect_eq(context_enter(PLACE_DEFERRED), CONTEXT_IRQ);
	cr_expect_eq(context_enter(PLACE_INTERRUPT), CONTEXT_IRQ);
	cr_expect_eq(context_back(), CONTEXT_IRQ);
	cr_expect_eq(context_leave(), CONTEXT_IRQ);
	cr_expect_eq(context_back(), CONTEXT_OWN);
}

Test(context, vectors_of_arm64)
{
	cr_assert_eq(init(true, "vectors\tffffffff81000800\tffffffff81001000\n"
			  "return\tffffffff81000000\tffffffff81002000\n"), 0);
	cr_expect_eq(context_place(K + 0x800 + 0x200, nop, 4), PLACE_EXCEPTION);
	cr_expect_eq(context_place(K + 0x800 + 0x280, nop, 4), PLACE_INTERRUPT);
	cr_expect_eq(context_place(K + 0x800 + 0x284, nop, 4), 0);
	cr_expect_eq(context_place(K + 0x800 + 0x400, nop, 4), PLACE_EXCEPTION | PLACE_USER);
	cr_expect_eq(context_place(K + 0x800 + 0x480, nop, 4), PLACE_INTERRUPT | PLACE_USER);
	cr_expect_eq(context_place(K + 0x1800, eret, 4), PLACE_RETURN);
}

/* push, store of the old stack pointer, load of the next one: from the instruction after it the next task runs */
Test(context, a_switch_on_x86_64)
{
	cr_assert_eq(init(false, "switch\tffffffff81000000\tffffffff81000040\n"), 0);
	context_window();
	cr_expect_eq(context_step(K), CONTEXT_OWN);
	context_access(PLACE_SWITCH, true, 0x7770);	/* the old stack */
	context_step(K + 4);
	context_access(PLACE_SWITCH, true, 0x1000);
	cr_expect_eq(context_step(K + 8), CONTEXT_OWN);
	context_access(PLACE_SWITCH, false, 0x2000);
	cr_expect_eq(context_step(K + 12), CONTEXT_OTHER);
	context_access(PLACE_SWITCH, false, 0x8880);	/* the new stack */
	context_step(K);
	context_access(PLACE_SWITCH, true, 0x2000);
	context_access(PLACE_SWITCH, false, 0x1000);
	cr_expect_eq(context_step(K + 12), CONTEXT_OWN);
	cr_expect_null(context_error(), "%s", context_error());
}

Test(context, files_that_are_none)
{
	static const char *const wrong[] = { "sidestep\t1\t2\n", "switch\t2\t2\n", "switch\t1\n", "\n" };

	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++)
		cr_expect_eq(init(false, wrong[i]), -EINVAL, "%s", wrong[i]);
	cr_expect_eq(context_init("/nowhere", false), -ENOENT);
}

/* KASLR: an instruction of the image is known by where it was linked; a module's and user space's are where they are */
Test(context, a_kernel_that_was_moved)
{
	const uint64_t text = K + 0x12 * 0x200000ull;

	cr_assert_eq(init(false, "image\tffffffff81000000\tffffffff82000000\n"
			  "user\tffffffff81000300\tffffffff81000310\n"), 0);
	cr_expect_eq(context_linked(K + 0x300), K + 0x300, "nobody said that it was moved");
	for (int bit = 63; bit >= 0; bit--)
		context_text(text >> bit & 1);
	cr_expect_eq(context_linked(text + 0x300), K + 0x300);
	cr_expect_eq(context_place(text + 0x300, nop, 1), PLACE_USER);
	cr_expect_eq(context_linked(text + 0xffffff), K + 0xffffff);
	cr_expect_eq(context_linked(text + 0x1000000), text + 0x1000000);
	cr_expect_eq(context_linked(text - 1), text - 1);
	cr_expect_eq(context_linked(0x401000), 0x401000);
}
