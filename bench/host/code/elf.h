/* SPDX-License-Identifier: GPL-2.0-only */
/* What we read from ELF files: functions with their bytes, relocations of calls. Over elfutils' libelf. */
#ifndef HB_CODE_ELF_H
#define HB_CODE_ELF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum elf_machine { ELF_OTHER, ELF_X86_64, ELF_ARM64 };

/* One function; of several names for one place the most telling is kept (elf_funcs.c says which that is). */
struct elf_func {
	uint64_t addr, end;		/* in a module: offsets in its section until elf_place() */
	const char *name;		/* borrowed from the file */
	const unsigned char *code;	/* end - addr bytes */
	unsigned int text;		/* index into elf_image.text */
	bool sized;			/* the symbol says how long it is; else it reaches to the next name */
};

struct elf_text {			/* one section with instructions */
	const char *name;
	uint64_t addr, size;
	size_t shndx;
	bool placed;			/* addr is where it runs; always so in an executable */
};

struct elf_image {
	enum elf_machine machine;
	bool relocatable;		/* a .ko */
	struct elf_func *func;		/* by (text, addr); after elf_place() by addr */
	size_t nr_funcs;
	struct elf_text *text;
	size_t nr_texts;
	void *elf;			/* libelf's handle */
	int fd;
};

/*
 * elf_load - open an ELF file and list its functions
 * Errors  -errno after printing: no such file, no ELF, no symbol table
 */
int elf_load(struct elf_image *im, const char *path);
void elf_release(struct elf_image *im);	/* zeroed is fine */

/*
 * elf_place - move a module's section to where the guest loaded it
 * @name  in  section name as in /sys/module/M/sections; unknown names are ignored
 */
void elf_place(struct elf_image *im, const char *name, uint64_t addr);

/* elf_sort - by address, after the last elf_place(); functions of sections not placed are dropped */
void elf_sort(struct elf_image *im);

/*
 * elf_symbol_addrs - every address at which the executable defines that name
 * @addr  out  [max]; returns how many there are (may be above @max)
 */
size_t elf_symbol_addrs(const struct elf_image *im, const char *name, uint64_t *addr, size_t max);

/* elf_objects - how many variables the executable's symbols name from address @from up to @to */
size_t elf_objects(const struct elf_image *im, uint64_t from, uint64_t to);

/*
 * elf_each_object - the variables that the executable's symbols name, in the order of its symbol table
 * @fn  what it returns ends the walk, unless it is 0; names are borrowed from the file
 */
int elf_each_object(const struct elf_image *im,
		    int (*fn)(void *ctx, const char *name, uint64_t addr, uint64_t size), void *ctx);

/* elf_section - the bytes of a section, borrowed; 0 when there is none of that name */
size_t elf_section(const struct elf_image *im, const char *name, const void **data);

/* sizes in bytes, divided as size(1) does: what is only read, or run, is text */
struct elf_sizes {
	uint64_t text, data, bss;
	uint64_t code;			/* of text, what is run */
};

/* elf_sizes - of all sections that are loaded */
void elf_sizes(const struct elf_image *im, struct elf_sizes *s);

/*
 * elf_each_call_reloc - relocations of direct calls and jumps in a module's text sections
 * @fn  called with the section's index in im->text, the offset in it and the symbol's name
 */
int elf_each_call_reloc(const struct elf_image *im,
			int (*fn)(void *ctx, unsigned int text, uint64_t at, const char *symbol), void *ctx);

#endif
