// SPDX-License-Identifier: GPL-2.0-only
#include "bench/meter/rounds.h"

#include <criterion/criterion.h>

static const struct insn stos, movs;

Test(rounds, one_after_the_other_are_one_instruction)
{
	cr_expect_not(rounds_go_on(&stos, 100));
	cr_expect(rounds_go_on(&stos, 101));
	cr_expect(rounds_go_on(&stos, 102));
	cr_expect_not(rounds_go_on(&movs, 103));
	cr_expect_not(rounds_go_on(&stos, 104));
	cr_expect_not(rounds_go_on(&stos, 106), "something else came between: it began anew");
}

Test(rounds, an_interrupt_between_two_of_them_makes_no_second_instruction)
{
	cr_expect_not(rounds_go_on(&stos, 100));
	rounds_switch(CONTEXT_OWN, CONTEXT_IRQ, 101);
	cr_expect_not(rounds_go_on(&movs, 150), "the interrupt's own");
	rounds_switch(CONTEXT_IRQ, CONTEXT_OWN, 300);
	cr_expect(rounds_go_on(&stos, 300));
	cr_expect(rounds_go_on(&stos, 301));
}

Test(rounds, the_same_instruction_in_the_interrupt_is_another)
{
	cr_expect_not(rounds_go_on(&stos, 100));
	rounds_switch(CONTEXT_OWN, CONTEXT_IRQ, 101);
	cr_expect_not(rounds_go_on(&stos, 150));
	cr_expect(rounds_go_on(&stos, 151));
	rounds_switch(CONTEXT_IRQ, CONTEXT_OWN, 300);
	cr_expect(rounds_go_on(&stos, 300));
}

Test(rounds, an_interrupt_behind_the_last_round_leaves_the_next_call_a_call)
{
	cr_expect_not(rounds_go_on(&stos, 100));
	rounds_switch(CONTEXT_OWN, CONTEXT_IRQ, 101);
	rounds_switch(CONTEXT_IRQ, CONTEXT_OWN, 300);
	cr_expect_not(rounds_go_on(&stos, 302), "what followed it was executed first");
	rounds_switch(CONTEXT_OWN, CONTEXT_IRQ, 400);
	rounds_switch(CONTEXT_IRQ, CONTEXT_OWN, 500);
	cr_expect_not(rounds_go_on(&stos, 500), "none was under way when the interrupt came");
}

Test(rounds, one_that_loaded_and_faulted_has_no_store)
{
	uint32_t broken = 0;

	broken = rounds_broken(0, broken);
	broken = rounds_broken(2, broken);
	broken = rounds_broken(4, broken);
	cr_expect_eq(broken, 0);
	broken = rounds_broken(5, broken);
	broken = rounds_broken(5, broken);	/* its load faulted: it had no access at all */
	cr_expect_eq(broken, 1);
	broken = rounds_broken(7, broken);
	broken = rounds_broken(8, broken);
	broken = rounds_broken(9, broken);
	cr_expect_eq(broken, 3, "two accesses each of three rounds, and one of three more");
}
