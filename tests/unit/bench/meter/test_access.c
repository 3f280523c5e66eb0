// SPDX-License-Identifier: GPL-2.0-only
/* What is said of instructions. That it is true of all that kernels run, boots show: every table is as it was. */
#include "bench/meter/access.h"

#include <criterion/criterion.h>

enum { PLAIN = 100, UNKNOWN = 101, LOAD = 0, STORE = 10, BOTH = 20, PAIR = 30, TAGS = 200 };

static int of(struct access a)
{
	if (a.tags)
		return TAGS + a.bytes + (a.plain || a.load || a.pair || a.store != !!a.bytes ? 1000 : 0);
	if (!a.plain && !a.bytes)
		return UNKNOWN;
	if (a.plain)
		return a.bytes || a.load || a.store ? -1 : PLAIN;
	return a.bytes + (a.load && a.store ? BOTH : a.store ? STORE : a.load ? LOAD : 1000) + (a.pair ? PAIR : 0);
}

static const struct { const char *text; unsigned char size; uint8_t b[9]; int is; } x86[] = {
	{ "mov %rax,%rbx", 3, { 0x48, 0x89, 0xc3 }, PLAIN },
	{ "mov %rax,(%rbx)", 3, { 0x48, 0x89, 0x03 }, STORE + 8 },
	{ "mov %eax,8(%rbx)", 3, { 0x89, 0x43, 0x08 }, STORE + 4 },
	{ "mov %ax,(%rbx)", 3, { 0x66, 0x89, 0x03 }, STORE + 2 },
	{ "mov %al,(%rbx)", 2, { 0x88, 0x03 }, STORE + 1 },
	{ "mov %gs:0x10,%rax", 9, { 0x65, 0x48, 0x8b, 0x04, 0x25, 0x10, 0, 0, 0 }, LOAD + 8 },
	{ "mov (%r8),%r9b", 3, { 0x45, 0x8a, 0x08 }, LOAD + 1 },
	{ "movq $1,(%rax)", 7, { 0x48, 0xc7, 0x00, 1, 0, 0, 0 }, STORE + 8 },
	{ "movb $1,(%rax)", 3, { 0xc6, 0x00, 1 }, STORE + 1 },
	{ "rep stosb", 2, { 0xf3, 0xaa }, STORE + 1 },
	{ "rep stosl", 2, { 0xf3, 0xab }, STORE + 4 },
	{ "rep stosq", 3, { 0xf3, 0x48, 0xab }, STORE + 8 },
	{ "rep stosw", 3, { 0x66, 0xf3, 0xab }, UNKNOWN },
	{ "rep movsb", 2, { 0xf3, 0xa4 }, BOTH + 1 },
	{ "rep movsl", 2, { 0xf3, 0xa5 }, BOTH + 4 },
	{ "rep movsq", 3, { 0xf3, 0x48, 0xa5 }, BOTH + 8 },
	{ "repe cmpsb", 2, { 0xf3, 0xa6 }, UNKNOWN },
	{ "mov $1,%eax", 5, { 0xb8, 1, 0, 0, 0 }, PLAIN },
	{ "movzbl (%rax),%eax", 3, { 0x0f, 0xb6, 0x00 }, LOAD + 1 },
	{ "movzwl (%rax),%eax", 3, { 0x0f, 0xb7, 0x00 }, LOAD + 2 },
	{ "movslq (%rax),%rax", 3, { 0x48, 0x63, 0x00 }, LOAD + 4 },
	{ "lea (%rax),%rbx", 3, { 0x48, 0x8d, 0x18 }, PLAIN },
	{ "add %eax,(%rbx)", 2, { 0x01, 0x03 }, BOTH + 4 },
	{ "add (%rbx),%eax", 2, { 0x03, 0x03 }, LOAD + 4 },
	{ "cmp %rax,(%rbx)", 3, { 0x48, 0x39, 0x03 }, LOAD + 8 },
	{ "cmpb $1,(%rax)", 3, { 0x80, 0x38, 1 }, LOAD + 1 },
	{ "orl $1,(%rax)", 3, { 0x83, 0x08, 1 }, BOTH + 4 },
	{ "test %rax,(%rbx)", 3, { 0x48, 0x85, 0x03 }, LOAD + 8 },
	{ "testb $1,(%rax)", 3, { 0xf6, 0x00, 1 }, LOAD + 1 },
	{ "negq (%rax)", 3, { 0x48, 0xf7, 0x18 }, BOTH + 8 },
	{ "div %rcx", 3, { 0x48, 0xf7, 0xf1 }, UNKNOWN },
	{ "incl (%rax)", 2, { 0xff, 0x00 }, BOTH + 4 },
	{ "lock incl (%rax)", 3, { 0xf0, 0xff, 0x00 }, UNKNOWN },
	{ "xchg %eax,(%rbx)", 2, { 0x87, 0x03 }, UNKNOWN },
	{ "push %rbp", 1, { 0x55 }, STORE + 8 },
	{ "push %r12", 2, { 0x41, 0x54 }, STORE + 8 },
	{ "push %bp", 2, { 0x66, 0x55 }, UNKNOWN },
	{ "pop %rbp", 1, { 0x5d }, LOAD + 8 },
	{ "call", 5, { 0xe8, 0, 0, 0, 0 }, STORE + 8 },
	{ "call *(%rax)", 2, { 0xff, 0x10 }, UNKNOWN },
	{ "jmp *(%rax)", 2, { 0xff, 0x20 }, LOAD + 8 },
	{ "jmp *%rax", 2, { 0xff, 0xe0 }, PLAIN },
	{ "ret", 1, { 0xc3 }, LOAD + 8 },
	{ "leave", 1, { 0xc9 }, LOAD + 8 },
	{ "shl %cl,(%rax)", 2, { 0xd3, 0x20 }, BOTH + 4 },
	{ "cmove (%rax),%rbx", 4, { 0x48, 0x0f, 0x44, 0x18 }, LOAD + 8 },
	{ "setne (%rax)", 3, { 0x0f, 0x95, 0x00 }, STORE + 1 },
	{ "setne %al", 3, { 0x0f, 0x95, 0xc0 }, PLAIN },
	{ "je", 2, { 0x74, 0 }, PLAIN },
	{ "nopw 0(%rax,%rax,1)", 6, { 0x66, 0x0f, 0x1f, 0x44, 0, 0 }, PLAIN },
	{ "endbr64", 4, { 0xf3, 0x0f, 0x1e, 0xfa }, PLAIN },
	{ "rdmsr", 2, { 0x0f, 0x32 }, UNKNOWN },
	{ "syscall", 2, { 0x0f, 0x05 }, UNKNOWN },
	{ "movups (%rax),%xmm0", 3, { 0x0f, 0x10, 0x00 }, UNKNOWN },
	{ "int3", 1, { 0xcc }, UNKNOWN },
	{ "ud2", 2, { 0x0f, 0x0b }, UNKNOWN },
	{ "iretq", 2, { 0x48, 0xcf }, UNKNOWN },
	{ "a prefix alone", 1, { 0x66 }, UNKNOWN },
};

Test(access, x86_64)
{
	for (size_t i = 0; i < sizeof(x86) / sizeof(x86[0]); i++)
		cr_expect_eq(of(access_x86_64(x86[i].b, x86[i].size)), x86[i].is, "%s: %d", x86[i].text,
			     of(access_x86_64(x86[i].b, x86[i].size)));
}

Test(access, arm64)
{
	static const struct { const char *text; uint32_t word; int is; } w[] = {
		{ "add x0, x1, #1", 0x91000420, PLAIN }, { "adrp x0, 0", 0x90000000, PLAIN },
		{ "mov x0, x1", 0xaa0103e0, PLAIN }, { "udiv x0, x1, x2", 0x9ac20820, PLAIN },
		{ "clz x0, x1", 0xdac01020, PLAIN }, { "crc32x w0, w1, x2", 0x9ac24c20, UNKNOWN },
		{ "pacia x0, x1", 0xdac10020, UNKNOWN }, { "irg x0, x1", 0x9adf1020, UNKNOWN },
		{ "ldr x0, [x1]", 0xf9400020, LOAD + 8 }, { "ldr w0, [x1]", 0xb9400020, LOAD + 4 },
		{ "ldrb w0, [x1]", 0x39400020, LOAD + 1 }, { "ldrsw x0, [x1]", 0xb9800020, LOAD + 4 },
		{ "ldrsh w0, [x1]", 0x79c00020, LOAD + 2 }, { "strh w0, [x1]", 0x79000020, STORE + 2 },
		{ "str x0, [x1, x2]", 0xf8226820, STORE + 8 }, { "str x0, [sp, #-16]!", 0xf81f0fe0, STORE + 8 },
		{ "ldtr x0, [x1]", 0xf8400820, LOAD + 8 }, { "ldr x0, 8", 0x58000040, LOAD + 8 },
		{ "prfm pldl1keep, [x1]", 0xf9800020, UNKNOWN },
		{ "ldp x29, x30, [sp], #16", 0xa8c17bfd, PAIR + LOAD + 8 },
		{ "stp w0, w1, [x2]", 0x29000440, PAIR + STORE + 4 },
		{ "ldpsw x0, x1, [x2]", 0x69400440, PAIR + LOAD + 4 },
		{ "ldr q0, [x1]", 0x3dc00020, UNKNOWN }, { "ldadd x0, x1, [x2]", 0xf8200041, UNKNOWN },
		{ "ldxr x0, [x1]", 0xc85f7c20, UNKNOWN }, { "ldar x0, [x1]", 0xc8dffc20, UNKNOWN },
		{ "b 0", 0x14000000, PLAIN }, { "b.eq 0", 0x54000000, PLAIN }, { "cbz x0, 0", 0xb4000000, PLAIN },
		{ "tbnz w0, #0, 0", 0x37000000, PLAIN }, { "ret", 0xd65f03c0, PLAIN }, { "retaa", 0xd65f0bff, UNKNOWN },
		{ "nop", 0xd503201f, PLAIN }, { "paciasp", 0xd503233f, UNKNOWN }, { "svc #0", 0xd4000001, UNKNOWN },
		{ "stg x0, [x1]", 0xd9200820, TAGS }, { "st2g x0, [x1], #32", 0xd9a02420, TAGS },
		{ "stzg x0, [x1]", 0xd9600820, TAGS + 16 }, { "stz2g x0, [x1]", 0xd9e00820, TAGS + 32 },
		{ "ldg x0, [x1]", 0xd9600020, TAGS }, { "stgm x0, [x1]", 0xd9a00020, TAGS },
		{ "ldgm x0, [x1]", 0xd9e00020, TAGS }, { "stzgm x0, [x1]", 0xd9200020, TAGS },
		{ "stgp x0, x1, [x2]", 0x69000440, TAGS + 16 }, { "dc gva, x0", 0xd50b7460, TAGS },
		{ "dc gzva, x0", 0xd50b7480, TAGS }, { "dc zva, x0", 0xd50b7420, UNKNOWN },
		{ "msr daifset, #2", 0xd50342df, UNKNOWN }, { "eret", 0xd69f03e0, UNKNOWN }, { "udf", 0, UNKNOWN },
	};

	for (size_t i = 0; i < sizeof(w) / sizeof(w[0]); i++)
		cr_expect_eq(of(access_arm64(w[i].word)), w[i].is, "%s: %d", w[i].text, of(access_arm64(w[i].word)));
}
