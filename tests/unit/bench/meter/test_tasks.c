// SPDX-License-Identifier: GPL-2.0-only
#include "bench/meter/tasks.h"

#include <criterion/criterion.h>

/* keys: where the registers of four tasks are */
enum { INIT = 0x1000, CASE = 0x2000, CHILD = 0x3000, WORKER = 0x4000 };

static void expect(enum context c)
{
	cr_expect_eq(tasks_context(), c);
	cr_expect_null(tasks_error(), "%s", tasks_error());
}

/* init runs a case, which opens a window */
static void start(void)
{
	cr_assert_eq(tasks_init(), 0);
	tasks_born(CASE + 96);
	tasks_switch(INIT, CASE);
	tasks_root();
	expect(CONTEXT_OWN);
}

Test(tasks, what_the_case_creates_is_its_own_and_nothing_else)
{
	start();
	tasks_born(CHILD);
	tasks_switch(CASE, WORKER);
	expect(CONTEXT_OTHER);
	tasks_switch(WORKER, CHILD);
	expect(CONTEXT_OWN);
	tasks_switch(CHILD, INIT);
	expect(CONTEXT_OTHER);
	tasks_switch(INIT, CASE);
	expect(CONTEXT_OWN);
}

/* a task_struct is used again: by a kernel thread's child, then by a grandchild of the case */
Test(tasks, a_key_that_is_used_again_is_another_task)
{
	start();
	tasks_born(CHILD);
	tasks_switch(CASE, CHILD);
	tasks_switch(CHILD, WORKER);
	tasks_born(CHILD + 88);
	tasks_switch(WORKER, CHILD);
	expect(CONTEXT_OTHER);
	tasks_switch(CHILD, CASE);
	tasks_born(CHILD);
	tasks_switch(CASE, CHILD);
	tasks_born(WORKER);
	tasks_switch(CHILD, WORKER);
	expect(CONTEXT_OWN);
}

/* the partner of a case was created before its window opened; the next case's process is no descendant of it */
Test(tasks, the_root_is_who_opens_the_window)
{
	start();
	tasks_born(CHILD);
	tasks_switch(CASE, CHILD);
	tasks_switch(CHILD, CASE);
	tasks_root();
	tasks_switch(CASE, CHILD);
	expect(CONTEXT_OWN);
	tasks_root();
	tasks_switch(CHILD, CASE);
	expect(CONTEXT_OTHER);
}

Test(tasks, an_interrupt_lasts_until_its_own_return)
{
	start();
	tasks_push(ENTERED_INTERRUPT);
	expect(CONTEXT_IRQ);
	tasks_push(ENTERED_EXCEPTION);	/* an exception in it, and an interrupt in that */
	tasks_push(ENTERED_INTERRUPT);
	tasks_pop();
	expect(CONTEXT_IRQ);
	tasks_pop();
	expect(CONTEXT_IRQ);
	tasks_pop();
	expect(CONTEXT_OWN);
	tasks_pop();		/* a return of what was entered before anybody looked */
	expect(CONTEXT_OWN);
}

/* an exception is the task's own work; it may be switched away in it, and has it on its own stack */
Test(tasks, entries_belong_to_the_task_that_entered)
{
	start();
	tasks_push(ENTERED_EXCEPTION);
	expect(CONTEXT_OWN);
	tasks_switch(CASE, WORKER);
	tasks_push(ENTERED_INTERRUPT);
	expect(CONTEXT_IRQ);
	tasks_pop();
	expect(CONTEXT_OTHER);
	tasks_switch(WORKER, CASE);
	tasks_push(ENTERED_INTERRUPT);
	tasks_pop();
	expect(CONTEXT_OWN);
	tasks_from_user();
	tasks_push(ENTERED_INTERRUPT);
	expect(CONTEXT_IRQ);
}

Test(tasks, what_cannot_be_is_said)
{
	start();
	tasks_switch(CHILD, WORKER);
	cr_expect_str_eq(tasks_error(), "a task stops that was not running");
}

Test(tasks, a_window_in_an_interrupt)
{
	start();
	tasks_push(ENTERED_INTERRUPT);
	tasks_root();
	cr_expect_str_eq(tasks_error(), "a window opens in an interrupt");
}

/* of RCU's softirq, which a task runs by itself or the interrupt that came before returns through */
Test(tasks, what_was_deferred_is_nobodys_own)
{
	start();
	tasks_push(ENTERED_DEFERRED);
	expect(CONTEXT_IRQ);
	tasks_push(ENTERED_INTERRUPT);
	tasks_done();			/* the loop over softirqs, of an interrupt in it */
	tasks_pop();
	expect(CONTEXT_IRQ);
	tasks_done();
	expect(CONTEXT_OWN);
	tasks_done();			/* each instruction of the loop says so */
	expect(CONTEXT_OWN);
	tasks_push(ENTERED_INTERRUPT);
	tasks_push(ENTERED_DEFERRED);
	tasks_done();
	expect(CONTEXT_IRQ);
	tasks_push(ENTERED_DEFERRED);
	tasks_pop();			/* who returned was not seen to leave it */
	expect(CONTEXT_OWN);
}
