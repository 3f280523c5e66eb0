// SPDX-License-Identifier: GPL-2.0-only
#include "bench/meter/jumps.h"

#include <criterion/criterion.h>
#include <string.h>

#include "bench/meter/context.h"

enum { IRQ = 0x100, FAULT = 0x200, CALL = 0x300, USER = 0x8000 };

static void start(void)
{
	jumps_told = true;
	jumps_watch(0);
}

static void expect_error(const char *want)
{
	cr_assert_not_null(jumps_error(), "all well, and not \"%s\"", want);
	cr_expect(strstr(jumps_error(), want), "%s", jumps_error());
}

/* QEMU tells of an exception of x86-64 twice, of one of arm64 once */
Test(jumps, what_is_told_is_entered)
{
	start();
	jumps_tell(true, IRQ);
	jumps_enter(IRQ, PLACE_INTERRUPT);
	jumps_enter(CALL, PLACE_USER);
	jumps_tell(false, USER);
	jumps_tell(true, FAULT);
	jumps_enter(FAULT, PLACE_EXCEPTION);
	jumps_tell(false, FAULT);
	jumps_enter(FAULT, PLACE_EXCEPTION | PLACE_USER);
	jumps_tell(true, IRQ);
	jumps_enter(IRQ, PLACE_INTERRUPT | PLACE_USER);
	cr_expect_null(jumps_error(), "%s", jumps_error());
}

Test(jumps, an_entry_that_context_does_not_know)
{
	start();
	jumps_tell(true, IRQ);
	jumps_tell(true, IRQ);
	expect_error("nowhere what the emulator told of (now at 100, told before: an interrupt to 100)");
}

Test(jumps, an_exception_that_context_does_not_know)
{
	start();
	jumps_tell(false, FAULT);
	jumps_tell(false, FAULT);
	expect_error("nowhere");
}

/* it has to be the second telling of the same exception, and then an interrupt was meant */
Test(jumps, an_unknown_exception_before_an_interrupt)
{
	start();
	jumps_tell(false, FAULT);
	jumps_tell(true, IRQ);
	jumps_enter(IRQ, PLACE_INTERRUPT);
	expect_error("the other way round");
}

Test(jumps, an_entry_that_the_emulator_does_not_know)
{
	start();
	jumps_enter(IRQ, PLACE_INTERRUPT);
	expect_error("did not tell of (now at 100, told before: nothing since");
}

Test(jumps, another_entry)
{
	start();
	jumps_tell(true, IRQ);
	jumps_enter(IRQ + 8, PLACE_INTERRUPT);
	expect_error("did not tell of (now at 108");
}

Test(jumps, a_system_call_instead)
{
	start();
	jumps_tell(true, IRQ);
	jumps_enter(CALL, PLACE_USER);
	expect_error("system call");
}

Test(jumps, the_first_difference_stays)
{
	start();
	jumps_enter(IRQ, PLACE_INTERRUPT);
	jumps_tell(true, IRQ);
	jumps_enter(CALL, PLACE_USER);
	expect_error("did not tell of");
}

/* code that runs before it is watched enters unseen; the first that is watched may be an entry */
Test(jumps, what_comes_before)
{
	jumps_told = true;
	jumps_tell(true, IRQ);
	jumps_tell(true, IRQ);
	jumps_tell(false, FAULT);
	jumps_watch(FAULT);
	jumps_enter(FAULT, PLACE_EXCEPTION);
	cr_expect_null(jumps_error(), "%s", jumps_error());
	jumps_tell(true, IRQ);
	jumps_watch(FAULT);
	jumps_tell(true, IRQ);
	jumps_enter(IRQ, PLACE_INTERRUPT);
	cr_expect_null(jumps_error(), "%s", jumps_error());
}

Test(jumps, an_emulator_that_tells_nothing)
{
	jumps_told = false;
	jumps_watch(0);
	jumps_enter(IRQ, PLACE_INTERRUPT);
	cr_expect_null(jumps_error(), "%s", jumps_error());
}
