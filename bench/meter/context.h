/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Whose instructions these are. The plugin interface gives addresses of code and data and no registers, so this follows
 * what the kernel does at known places:
 *
 *   entries   the first instruction of an interrupt or an exception is put on the current task's stack of entries, and
 *             the iretq or eret of the kernel's entry code takes the last one off
 *   switch    __switch_to_asm() and cpu_switch_to() save the registers of the task that stops in its task_struct and
 *             load those of the next: the address of the first load says which task runs from the next instruction on
 *   creation  copy_thread() writes those registers of a new task: the address says which, and who runs it is the parent
 *
 *   deferred  what RCU was left to do is a function, entered at its first instruction; whoever calls it goes on when
 *             that is done
 *
 * A task that is interrupted is in CONTEXT_IRQ until that interrupt returns: with its softirqs, and with the exceptions
 * in it. Softirqs that a task runs itself, where it enables them again, are the task's own, but for RCU's: that the
 * tick came just before is an accident, and what was left to do was left by whoever ran before.
 */
#ifndef HB_METER_CONTEXT_H
#define HB_METER_CONTEXT_H

#include <stdbool.h>
#include <stdint.h>

enum context {
	CONTEXT_OWN,		/* the task that opened the window, and the tasks that it or they created */
	CONTEXT_IRQ,		/* interrupts and what runs before they return, whoever was interrupted */
	CONTEXT_OTHER,		/* any other task: kernel threads, the idle task, init */
	CONTEXTS
};

enum place {			/* what the instruction at an address is; a set of bits */
	PLACE_INTERRUPT = 1,	/* the first of an interrupt */
	PLACE_EXCEPTION = 2,	/* the first of an exception: the fault of an instruction, a system call on arm64 */
	PLACE_RETURN = 4,	/* leaves an interrupt or an exception */
	PLACE_SWITCH = 8,	/* of the function that switches tasks */
	PLACE_CREATE = 16,	/* of the function that sets up a new task's registers */
	PLACE_USER = 32,	/* entered from user space only: nothing is on the stack of entries */
	PLACE_DEFERRED = 64,	/* the first of what was left to do */
	PLACE_CALLERS = 128,	/* of the functions that call it: there it is done */
	PLACE_ENTRY = PLACE_INTERRUPT | PLACE_EXCEPTION | PLACE_USER | PLACE_DEFERRED,
};

/*
 * context_init - read where the kernel has these places
 * @path  in  text, "WORD\tFROM\tTO\n": FROM up to TO, without it, in hexadecimal; words are those of context_words in
 *            context.c, as bench/host/machine/kernel_places.c writes them
 * Errors  -EINVAL a line that is none; -errno of reading; -ENOMEM
 */
int context_init(const char *path, bool arm64);

/* context_text - one more bit, the highest first, of the address that the kernel's _text was moved to */
void context_text(bool bit);

/* context_linked - where an instruction of the kernel's image lay before that was moved; any other is where it is */
uint64_t context_linked(uint64_t pc);

/* context_place - what the instruction of these bytes at @pc is */
unsigned int context_place(uint64_t pc, const uint8_t *bytes, unsigned int size);

/*
 * What happened; the result is the context from here on. context_enter(), context_step() and context_back() come
 * before the instruction is counted, context_leave() after. context_step() is for each instruction of PLACE_SWITCH,
 * context_back() for each of PLACE_CALLERS. NULL in context_error() means that all is well; else what was seen cannot
 * be, and no context is to be believed.
 */
enum context context_enter(unsigned int place);
enum context context_leave(void);
enum context context_back(void);
enum context context_step(uint64_t pc);
void context_access(unsigned int place, bool store, uint64_t addr);
enum context context_window(void);	/* a window opens: the current task and its descendants are the own ones */
const char *context_error(void);

#endif
