// SPDX-License-Identifier: GPL-2.0-only
#include "bench/meter/tasks.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>

/*
 * REGISTERS: bytes of a task's saved registers from its key on (arm64: x19 to pc; x86-64 writes the key alone).
 * NONE: the parent of a task whose creation was not seen.
 */
enum { BITS = 18, SLOTS = 1 << BITS, DEPTH = 16, REGISTERS = 13, NONE = 0 };

struct task {			/* index 0 is no task */
	uint64_t key;
	uint32_t parent;
	uint32_t asked;		/* the number of the root for which @own holds */
	bool own;
	uint8_t depth, interrupts;	/* entered and not left; how many of them are no exceptions */
	uint8_t entry[DEPTH];		/* enum entered */
};

struct cell {			/* an open hash table: an address, and what is known of it */
	uint64_t addr;
	uint32_t task;		/* the last task of that key; or who wrote there, NONE = it was made use of */
	uint64_t when;		/* which of all writes it was */
};

static struct task *tasks;
static uint32_t nr_tasks, cap_tasks;
static struct cell *keys, *births;
static size_t nr_births;
static uint64_t writes;
static uint32_t current, root, roots;
static const char *error;

static void wrong(const char *what)
{
	if (!error)
		error = what;
}

const char *tasks_error(void)
{
	return error;
}

/* the cell of @addr, or the free one where it would be; the tables never fill up: see their users */
static struct cell *cell_of(struct cell *table, uint64_t addr)
{
	size_t at = (addr * 0x9e3779b97f4a7c15ull) >> (64 - BITS);

	while (table[at].addr && table[at].addr != addr)
		at = (at + 1) & (SLOTS - 1);
	return &table[at];
}

static uint32_t add_task(uint64_t key, uint32_t parent)
{
	if (nr_tasks == cap_tasks) {
		struct task *p = realloc(tasks, 2 * cap_tasks * sizeof(*p));

		if (!p) {
			wrong("no memory for another task");
			return current;
		}
		tasks = p;
		cap_tasks *= 2;
	}
	tasks[nr_tasks] = (struct task){ .key = key, .parent = parent };
	return nr_tasks++;
}

int tasks_init(void)
{
	cap_tasks = 1024;
	tasks = calloc(cap_tasks, sizeof(*tasks));
	keys = calloc(SLOTS, sizeof(*keys));
	births = calloc(SLOTS, sizeof(*births));
	if (!tasks || !keys || !births)
		return -ENOMEM;
	nr_tasks = 1;
	current = add_task(0, NONE);
	return 0;
}

void tasks_born(uint64_t addr)
{
	const uint64_t key = tasks[current].key;
	struct cell *s;

	addr &= ~7ull;
	if (key && addr - key < REGISTERS * 8)
		return;		/* its own registers */
	s = cell_of(births, addr);
	if (!s->addr && ++nr_births > SLOTS / 2) {
		memset(births, 0, SLOTS * sizeof(*births));	/* who waits for a first turn is an orphan */
		wrong("more addresses than expected are written when a task is created");
		return;
	}
	*s = (struct cell){ addr, current, ++writes };
}

/* who created the task of that key since it was asked last, or NONE */
static uint32_t creator(uint64_t key)
{
	uint64_t last = 0;
	uint32_t who = NONE;

	for (int i = 0; i < REGISTERS; i++) {
		struct cell *s = cell_of(births, key + 8 * i);

		if (s->addr && s->task && s->when > last) {
			last = s->when;
			who = s->task;
		}
		s->task = NONE;
	}
	return who;
}

static void keep_key(uint64_t key, uint32_t task)
{
	static size_t used;
	struct cell *s = cell_of(keys, key);

	if (!s->addr && ++used > SLOTS / 2)
		wrong("more tasks than expected");
	else
		*s = (struct cell){ .addr = key, .task = task };
}

void tasks_switch(uint64_t prev, uint64_t next)
{
	const uint32_t parent = creator(next);
	uint32_t t;

	if (!tasks[current].key) {
		tasks[current].key = prev;
		keep_key(prev, current);
	}
	if (tasks[current].key != prev)
		wrong("a task stops that was not running");
	t = cell_of(keys, next)->task;
	if (!t || parent) {
		t = add_task(next, parent);
		keep_key(next, t);
	}
	current = t;
}

void tasks_push(enum entered what)
{
	struct task *t = &tasks[current];

	if (t->depth == DEPTH) {
		wrong("interrupts and exceptions are nested too deeply");
		return;
	}
	t->entry[t->depth++] = what;
	t->interrupts += what != ENTERED_EXCEPTION;
}

void tasks_done(void)
{
	struct task *t = &tasks[current];

	if (t->depth && t->entry[t->depth - 1] == ENTERED_DEFERRED) {
		t->depth--;
		t->interrupts--;
	}
}

/* who returns from an interrupt has left what was deferred in it, whether that was seen or not */
void tasks_pop(void)
{
	struct task *t = &tasks[current];

	while (t->depth && t->entry[t->depth - 1] == ENTERED_DEFERRED)
		tasks_done();
	if (t->depth)
		t->interrupts -= t->entry[--t->depth] != ENTERED_EXCEPTION;
}

void tasks_from_user(void)
{
	tasks[current].depth = tasks[current].interrupts = 0;
}

void tasks_root(void)
{
	if (tasks[current].interrupts)
		wrong("a window opens in an interrupt");
	root = current;
	roots++;
}

static bool is_own(struct task *t)
{
	if (t->asked != roots) {
		t->own = t == &tasks[root] || (t->parent && is_own(&tasks[t->parent]));
		t->asked = roots;
	}
	return t->own;
}

enum context tasks_context(void)
{
	struct task *t = &tasks[current];

	return t->interrupts ? CONTEXT_IRQ : is_own(t) ? CONTEXT_OWN : CONTEXT_OTHER;
}
