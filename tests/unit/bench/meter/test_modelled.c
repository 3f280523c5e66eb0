// SPDX-License-Identifier: GPL-2.0-only
#include "bench/meter/modelled.h"

#include <criterion/criterion.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int init(const char *text)
{
	char path[] = "/tmp/hb.modelled.XXXXXX";
	const int fd = mkstemp(path);
	int err;

	cr_assert(fd >= 0 && write(fd, text, strlen(text)) == (ssize_t)strlen(text));
	close(fd);
	err = modelled_init(path);
	unlink(path);
	return err;
}

static const char core[] = "l1i 32768 8 64\nl1d 32768 8 64\nl2 262144 4 64\nitlb 64 64\ndtlb 64 64\n"
	"pages 4096 4096\npredictor 1024 0\nbtb 16 4\nreturn_stack 8\n";

static struct insn *at(uint64_t pc, const char *bytes, unsigned int size)
{
	struct insn *i = &insn_table[insn_get(pc, (const uint8_t *)bytes, size)];

	insn_classify(i);
	return i;
}

Test(modelled, misses_are_told_to_their_instruction)
{
	struct insn *jump, *load;

	cr_assert_eq(insn_init(false), 0);
	cr_expect_not(modelled_on());
	cr_assert_eq(init(core), 0);
	cr_expect(modelled_on());
	jump = at(0x1000, "\x74\x10", 2);		/* je 0x1012 */
	load = at(0x1012, "\x8b\x03", 2);		/* mov (%rbx),%eax */
	modelled_begin(false);
	modelled_insn(jump);
	modelled_insn(load);
	modelled_access(load, 0x7000, 4);
	cr_expect_eq(modelled_missed(jump, MODEL_L1I, false), 1);
	cr_expect_eq(modelled_missed(jump, MODEL_ITLB, false), 1);
	cr_expect_eq(modelled_missed(jump, MODEL_BRANCH, false), 1, "taken, and the counter says not");
	cr_expect_eq(modelled_missed(load, MODEL_L1I, false), 0, "the same line");
	cr_expect_eq(modelled_missed(load, MODEL_L1D, false), 1);
	cr_expect_eq(modelled_missed(load, MODEL_L2, false), 1);
	cr_expect_eq(modelled_missed(load, MODEL_L1D, true), 0, "this window was not cold");
	modelled_begin(false);
	modelled_insn(load);
	modelled_access(load, 0x7000, 4);
	cr_expect_eq(modelled_missed(load, MODEL_L1D, false), 0, "it is there still");
	modelled_begin(true);
	modelled_insn(jump);
	modelled_break();				/* an interrupt */
	modelled_insn(load);
	cr_expect_eq(modelled_missed(jump, MODEL_L1I, true), 1, "the core was emptied");
	cr_expect_eq(modelled_missed(jump, MODEL_BRANCH, true), 0, "what followed is not known");
}

Test(modelled, files_that_are_none)
{
	cr_expect_eq(init("l1i 32768 8 64\n"), -EINVAL);
	cr_expect_eq(modelled_init("/nowhere"), -ENOENT);
}
