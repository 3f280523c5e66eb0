/* SPDX-License-Identifier: GPL-2.0-only */
/* What hardening left in compiled code: functions that carry it, and places in them. */
#ifndef HB_CODE_INSTRUMENTATION_H
#define HB_CODE_INSTRUMENTATION_H

#include <stddef.h>
#include <stdint.h>

enum instrument {
	INSTRUMENT_SSP,			/* calls of __stack_chk_fail: one for each function that has a canary */
	INSTRUMENT_SCS_PUSH,		/* arm64: str x30, [x18], #8 */
	INSTRUMENT_SCS_POP,		/* arm64: ldr x30, [x18, #-8]! */
	INSTRUMENT_PAC,			/* arm64: paciasp; what dynamic shadow call stacks are patched over at boot */
	INSTRUMENT_CFI,			/* checks before indirect calls: the type's hash is compared, and a trap */
	INSTRUMENT_IBT,			/* x86: endbr64 */
	INSTRUMENT_ERASE,		/* calls that track the depth of the stack, for KSTACK_ERASE */
	INSTRUMENTS
};

struct instrument_count {
	size_t functions, sites;
};

struct instrument_file {
	size_t functions;		/* without what stands before one: __cfi_NAME, __pfx_NAME */
	uint64_t function_bytes;	/* of those whose size is known, without padding between them */
	uint64_t text, data, bss, code;	/* bytes, see elf.h */
	struct instrument_count count[INSTRUMENTS];
};

struct instrument_build {
	struct instrument_file vmlinux, module;	/* module: all zero when there is none */
};

/* instrument_name - "stack-protector", "scs-push" ...; instrument_find - the reverse, or -1 */
const char *instrument_name(enum instrument i);
int instrument_find(const char *name);

/*
 * instrument_scan - count in one file
 * Errors  -errno after printing: no ELF, no decoder for its machine
 */
int instrument_scan(const char *path, struct instrument_file *f);

/*
 * instrument_build - count in vmlinux and, unless NULL, the module
 * A file with the same content is counted once: the cache outside of the results keeps its counts by its SHA-256.
 * @cache  in  file that keeps the result: a build's files never change
 * Errors  as above
 */
int instrument_build(const char *vmlinux, const char *module, const char *cache, struct instrument_build *b);

/*
 * instrument_published - of a build in the results, kept in results/build/<id>.static.tsv
 * Returns 0; 1 when there is neither that file nor vmlinux. Errors as above
 */
int instrument_published(const char *id, struct instrument_build *b);

#endif
