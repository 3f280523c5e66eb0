// SPDX-License-Identifier: GPL-2.0-only
#include "bench/meter/context.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/meter/tasks.h"

enum { RANGES = 512, STUB = 8, VECTOR = 0x80, TABLE = 0x800 };

static const struct { const char *word; unsigned int place; } context_words[] = {
	{ "interrupt", PLACE_INTERRUPT },	/* one entry, at FROM */
	{ "exception", PLACE_EXCEPTION },	/* likewise */
	{ "user", PLACE_USER },			/* likewise */
	{ "stubs", PLACE_INTERRUPT },		/* x86-64: an entry each 8 bytes */
	{ "vectors", PLACE_EXCEPTION },		/* arm64: tables of 16 entries */
	{ "return", PLACE_RETURN },		/* code in which an iretq or eret is one */
	{ "switch", PLACE_SWITCH },
	{ "create", PLACE_CREATE },
	{ "deferred", PLACE_DEFERRED },		/* one entry, at FROM */
	{ "callers", PLACE_CALLERS },
	{ "image", 0 },				/* all of the kernel, as it was linked */
};
enum { WORD_INTERRUPT, WORD_EXCEPTION, WORD_USER, WORD_STUBS, WORD_VECTORS, WORD_RETURN,
       WORD_DEFERRED = 8, WORD_IMAGE = 10, WORDS };

static struct watched { uint64_t from, to; unsigned int word; } ranges[RANGES], image;
static size_t nr_ranges;
static bool is_arm64;
static uint64_t text;		/* where the kernel's image begins since it was moved; 0 = it was not */

/* of the switch that is under way */
static struct {
	bool loaded, done;
	uint64_t begin, next, first_store, last_store;
} step;

static int read_line(const char *line)
{
	struct watched *r = &ranges[nr_ranges];
	char word[16];

	if (nr_ranges == RANGES ||
	    sscanf(line, "%15[a-z]\t%" SCNx64 "\t%" SCNx64, word, &r->from, &r->to) != 3 || r->from >= r->to)
		return -EINVAL;
	for (r->word = 0; r->word < WORDS; r->word++)
		if (!strcmp(word, context_words[r->word].word)) {
			if (r->word == WORD_IMAGE)
				image = *r;
			else
				nr_ranges++;
			return 0;
		}
	return -EINVAL;
}

int context_init(const char *path, bool arm64)
{
	char line[128];
	FILE *f = fopen(path, "re");
	int err = 0;

	if (!f)
		return -errno;
	is_arm64 = arm64;
	while (!err && fgets(line, sizeof(line), f))
		err = read_line(line);
	fclose(f);
	return err ? err : tasks_init();
}

void context_text(bool bit)
{
	text = text << 1 | bit;
}

uint64_t context_linked(uint64_t pc)
{
	return text && pc - text < image.to - image.from ? pc - text + image.from : pc;
}

static bool is_return(const uint8_t *bytes, unsigned int size)
{
	static const uint8_t iretq[] = { 0x48, 0xcf }, eret[] = { 0xe0, 0x03, 0x9f, 0xd6 };

	if (is_arm64)
		return size == sizeof(eret) && !memcmp(bytes, eret, sizeof(eret));
	return size == sizeof(iretq) && !memcmp(bytes, iretq, sizeof(iretq));
}

/* the hardware enters a table at one of 16 places: four of each origin, the last eight of them user space */
static unsigned int vector_place(uint64_t at)
{
	static const unsigned int kinds[] = { PLACE_EXCEPTION, PLACE_INTERRUPT, PLACE_INTERRUPT, PLACE_EXCEPTION };
	const unsigned int slot = at % TABLE / VECTOR;

	return at % VECTOR ? 0 : kinds[slot % 4] | (slot >= 8 ? PLACE_USER : 0);
}

static unsigned int range_place(const struct watched *r, uint64_t pc, const uint8_t *bytes, unsigned int size)
{
	const uint64_t at = pc - r->from;

	if (pc < r->from || pc >= r->to)
		return 0;
	switch (r->word) {
	case WORD_INTERRUPT: case WORD_EXCEPTION: case WORD_USER: case WORD_DEFERRED:
		return at ? 0 : context_words[r->word].place;
	case WORD_STUBS:
		return at % STUB ? 0 : PLACE_INTERRUPT;
	case WORD_VECTORS:
		return vector_place(at);
	case WORD_RETURN:
		return is_return(bytes, size) ? PLACE_RETURN : 0;
	default:
		return context_words[r->word].place;
	}
}

unsigned int context_place(uint64_t pc, const uint8_t *bytes, unsigned int size)
{
	unsigned int place = 0;

	if (!(pc >> 63))
		return 0;
	pc = context_linked(pc);
	for (size_t i = 0; i < nr_ranges; i++)
		place |= range_place(&ranges[i], pc, bytes, size);
	return place;
}

enum context context_enter(unsigned int place)
{
	if (place & PLACE_USER)
		tasks_from_user();
	if (place & (PLACE_INTERRUPT | PLACE_EXCEPTION | PLACE_DEFERRED))
		tasks_push(place & PLACE_DEFERRED ? ENTERED_DEFERRED :
			   place & PLACE_INTERRUPT ? ENTERED_INTERRUPT : ENTERED_EXCEPTION);
	return tasks_context();
}

enum context context_back(void)
{
	tasks_done();
	return tasks_context();
}

enum context context_leave(void)
{
	tasks_pop();
	return tasks_context();
}

/* x86-64 saves the stack pointer last and loads it first; arm64 saves x19 first and loads it first */
enum context context_step(uint64_t pc)
{
	if (!step.begin || pc < step.begin)
		step.begin = pc;
	if (pc == step.begin) {
		step.loaded = step.done = false;
		step.first_store = step.last_store = 0;
	}
	if (step.loaded && !step.done) {
		step.done = true;
		tasks_switch(is_arm64 ? step.first_store : step.last_store, step.next);
	}
	return tasks_context();
}

void context_access(unsigned int place, bool store, uint64_t addr)
{
	if (place & PLACE_CREATE && store)
		tasks_born(addr);
	if (!(place & PLACE_SWITCH) || step.loaded)
		return;
	if (store) {
		step.last_store = addr;
		if (!step.first_store)
			step.first_store = addr;
	} else {
		step.next = addr;
		step.loaded = true;
	}
}

enum context context_window(void)
{
	tasks_root();
	return tasks_context();
}

const char *context_error(void)
{
	return tasks_error();
}
