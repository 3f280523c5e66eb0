// SPDX-License-Identifier: GPL-2.0-only
#include "machine/boot_meter.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

#include "code/elf.h"
#include "scratch.h"
#include "bench/base/cleanup.h"

static struct elf_text text[] = { { .name = ".text", .addr = 0x401000, .size = 0x100, .placed = true } };
static struct elf_func func[] = { { .addr = 0x401000, .end = 0x401100, .name = "main", .text = 0 } };
static const struct elf_image runner = { .func = func, .nr_funcs = 1, .text = text, .nr_texts = 1 };
static struct guest_sample sample[] = { { .kase = "sys/x", .ok = true, .windowed = true, .id = 7, .n = 32 } };
static const struct guest_stream stream = { .sample = sample, .nr_samples = 1 };

#define KERNEL (1ull << 63 | 0x1000)
#define HEAD "window\t48\nrow\t104\nmetrics\tinstructions\tloads\tstores\tload-bytes\tstore-bytes\tbranches\t" \
	"conditional-branches\tindirect-branches\tcalls\treturns\tinstructions:irq\tinstructions:other\n"

static uint64_t each[5];	/* what the plugin says of a window's operations */
static size_t each_bytes;

/* a file of the plugin: a head, one window of two rows, the end */
static char *file_with(const char *dir, const char *head, const void *window, size_t len)
{
	const struct meter_end end = { .instructions = 1000, .windows = 1 };
	char *path = fs_path("%s/meter.bin", dir);
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
	uint32_t seq = 0;

	if (head)
		cr_assert_eq(record_write(fd, &seq, REC_METER_HEAD, head, strlen(head)), 0);
	if (each_bytes)
		cr_assert_eq(record_write(fd, &seq, REC_EACH, each, each_bytes), 0);
	cr_assert_eq(record_write(fd, &seq, REC_WINDOW, window, len), 0);
	cr_assert_eq(record_write(fd, &seq, REC_METER_END, &end, sizeof(end)), 0);
	close(fd);
	return path;
}

static int read_file(struct boot_meter *m, const char *head, const void *window, size_t len)
{
	char *dir = scratch_make();
	AUTO_FREE char *path = file_with(dir, head, window, len);
	struct symbolizer *y;
	int err;

	cr_assert_eq(symbolize_new(&y, NULL, NULL, &runner), 0);
	err = boot_meter_read(m, path, &stream, y);
	symbolize_free(y);
	scratch_remove(dir);
	return err;
}

struct plain {
	struct meter_window head;
	struct { uint64_t pc, count[M_CODE_LINES]; } row[2];	/* of a plugin that was asked for nothing more */
};

static struct plain plain(uint64_t total)
{
	return (struct plain){
		.head = { .id = 7, .rows = 2, .start = 100, .total = total, .context = { total } },
		.row = { { .pc = 0x401010, .count = { [M_INSTRUCTIONS] = 40, [M_LOADS] = 3 } },
			 { .pc = KERNEL, .count = { [M_INSTRUCTIONS] = 60, [M_RETURNS] = 1 } } },
	};
}

Test(boot_meter, functions_add_up_to_the_plugins_own_total)
{
	const struct plain w = plain(100);
	struct boot_meter m;

	cr_assert_eq(read_file(&m, HEAD, &w, sizeof(w)), 0, "%s", m.why);
	cr_assert_eq(m.nr_windows, 1);
	cr_expect_eq(m.window[0].count[M_INSTRUCTIONS], 100);
	cr_expect_eq(m.window[0].count[M_USER], 40);
	cr_expect_eq(m.window[0].count[M_KERNEL], 60);
	cr_expect_eq(m.window[0].count[M_LOADS], 3);
	cr_expect_eq(m.has, (METRIC_BIT(M_CODE_LINES) - 1) | METRIC_BIT(M_USER) | METRIC_BIT(M_KERNEL) |
		     METRIC_BIT(M_WHOLE));
	cr_expect_not(strstr(m.symbols.at, "code-lines"), "there is no column for what was not asked for");
	cr_expect(strstr(m.symbols.at, "7\tu\trunner\tmain\t40\t3\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0\n"), "%s",
		  m.symbols.at);
	boot_meter_release(&m);
}

Test(boot_meter, operations_that_are_told_apart)
{
	const struct plain w = plain(100);
	struct boot_meter m;

	sample[0].each = true;
	sample[0].n = 5;
	memcpy(each, (const uint64_t []){ 7, 20, 20, 25, 20 }, sizeof(each));
	each_bytes = sizeof(each);
	cr_assert_eq(read_file(&m, HEAD, &w, sizeof(w)), 0, "%s", m.why);
	cr_expect_eq(m.window[0].count[M_STEADY], 20);
	cr_expect_eq(m.window[0].count[M_RARE], 5);
	cr_expect_eq(m.window[0].count[M_RARE_OPS], 1);
	cr_expect_eq(m.window[0].count[M_AMORTISED], 85);
	cr_expect_eq(m.has & metric_each(), metric_each());
	cr_expect_eq(boot_meter_has(&m, &sample[0]) & (metric_each() | METRIC_BIT(M_LOADS)), metric_each());
	cr_expect_not(strstr(m.symbols.at, "main"), "its functions are those of the other windows");
	boot_meter_release(&m);
	each_bytes = 4 * sizeof(*each);
	cr_expect_eq(read_file(&m, HEAD, &w, sizeof(w)), -EINVAL);
	cr_expect(strstr(m.why, "window 7 of sys/x: 32 bytes for 4 operations"), "%s", m.why);
	boot_meter_release(&m);
	each_bytes = 0;
	cr_expect_eq(read_file(&m, HEAD, &w, sizeof(w)), -EINVAL);
	cr_expect(strstr(m.why, "window 7: its operations are not told apart"), "%s", m.why);
	boot_meter_release(&m);
	each_bytes = sizeof(each);
	for (size_t i = 0; i < 2; i++) {
		each[0] = i ? (1ull << 32) + 7 : 8;
		cr_expect_eq(read_file(&m, HEAD, &w, sizeof(w)), -EINVAL);
		cr_expect(strstr(m.why, "operations of a window that no sample has"), "%s", m.why);
		boot_meter_release(&m);
	}
}

Test(boot_meter, one_instruction_more_or_less_is_found)
{
	for (uint64_t total = 99; total <= 101; total += 2) {
		const struct plain w = plain(total);
		struct boot_meter m;

		cr_assert_eq(read_file(&m, HEAD, &w, sizeof(w)), -EINVAL);
		cr_expect(strstr(m.why, "window 7 of sys/x: its functions execute 100 instructions, by the plugin's "
				 "own count it is "), "%s", m.why);
		boot_meter_release(&m);
	}
}

/* each context is held against what the plugin counted in it, and all of them against its total */
Test(boot_meter, contexts_add_up_to_the_plugins_own_totals)
{
	static const struct { uint64_t context[3]; const char *why; } cases[] = {
		{ { 100, 7, 5 }, NULL },
		{ { 99, 8, 5 }, "window 7 of sys/x: its functions execute 100 instructions of its own tasks, by the "
				"plugin's own count it is 99" },
		{ { 100, 6, 6 }, "execute 7 instructions in interrupts, by the plugin's own count it is 6" },
		{ { 100, 7, 4 }, "execute 5 instructions of other tasks, by the plugin's own count it is 4" },
	};

	for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
		struct plain w = plain(112);
		struct boot_meter m;

		memcpy(w.head.context, cases[i].context, sizeof(w.head.context));
		w.row[1].count[M_IRQ] = 7;
		w.row[1].count[M_OTHER] = 5;
		cr_expect_eq(read_file(&m, HEAD, &w, sizeof(w)), cases[i].why ? -EINVAL : 0);
		cr_expect(cases[i].why ? !!strstr(m.why, cases[i].why) : m.window[0].count[M_WHOLE] == 112, "%s",
			  m.why);
		boot_meter_release(&m);
	}
}

/* a larger head, other metrics in another order: what is known is taken */
Test(boot_meter, a_file_of_another_version)
{
	const struct {
		struct meter_window head;
		uint64_t more;
		struct { uint64_t pc, calls, misses, instructions; } row[2];
	} w = { { .id = 7, .rows = 2, .total = 100 }, 5, { { 0x401010, 2, 77, 40 }, { KERNEL, 0, 88, 60 } } };
	struct boot_meter m;

	cr_assert_eq(read_file(&m, "window\t56\nnews\t1\nrow\t32\nmetrics\tcalls\tl9-misses\tinstructions\n", &w,
			       sizeof(w)), 0, "%s", m.why);
	cr_expect_eq(m.window[0].count[M_INSTRUCTIONS], 100);
	cr_expect_eq(m.window[0].count[M_CALLS], 2);
	cr_expect_eq(m.has, METRIC_BIT(M_INSTRUCTIONS) | METRIC_BIT(M_USER) | METRIC_BIT(M_KERNEL) |
			    METRIC_BIT(M_CALLS));
	cr_expect(strstr(m.symbols.at, "7\tu\trunner\tmain\t40\tNA\tNA\tNA\tNA\tNA\tNA\tNA\t2\tNA\tNA\tNA\n"), "%s",
		  m.symbols.at);
	boot_meter_release(&m);
}

Test(boot_meter, heads_that_cannot_be)
{
	static const char *const wrong[] = {
		NULL, "", "window\t48\n", "window\t48\nrow\t104\n", "window\t47\nrow\t16\nmetrics\tinstructions\n",
		"window\t48\nrow\t24\nmetrics\tinstructions\n", "window\t48\nrow\t16\nmetrics\tloads\n",
		"window\t48\nrow\t24\nmetrics\tinstructions\tinstructions\n",
		"window\t48\nrow\t-8\nmetrics\tinstructions\n",
	};
	const struct plain w = plain(100);

	for (size_t i = 0; i < ARRAY_SIZE(wrong); i++) {
		struct boot_meter m;

		cr_expect_eq(read_file(&m, wrong[i], &w, sizeof(w)), -EINVAL, "%s", wrong[i]);
		cr_expect(*m.why);
		boot_meter_release(&m);
	}
}

/* what has no meaning for several operations is kept of a window of one, and nothing else of its functions */
Test(boot_meter, a_window_of_one_operation)
{
	const struct {
		struct meter_window head;
		struct { uint64_t pc, instructions, lines; } row[2];
	} w = { { .id = 7, .rows = 2, .total = 100, .context = { 100 } }, { { 0x401010, 40, 3 }, { KERNEL, 60, 0 } } };
	const char head[] = "window\t48\nrow\t24\nmetrics\tinstructions\tdata-lines\n";
	struct boot_meter m;

	sample[0].steady = true;
	cr_assert_eq(read_file(&m, head, &w, sizeof(w)), 0, "%s", m.why);
	cr_expect_eq(m.window[0].count[M_DATA_LINES], 3);
	cr_expect(strstr(m.symbols.at, "\tdata-lines\n7\tu\trunner\tmain\tNA\t"), "%s", m.symbols.at);
	cr_expect(strstr(m.symbols.at, "\tNA\t3\n"), "%s", m.symbols.at);
	cr_expect_not(strstr(m.symbols.at, "7\tk"), "%s", m.symbols.at);
	cr_expect_eq(boot_meter_has(&m, &sample[0]), METRIC_BIT(M_INSTRUCTIONS) | METRIC_BIT(M_USER) |
		     METRIC_BIT(M_KERNEL) | METRIC_BIT(M_DATA_LINES));
	sample[0].steady = false;
	cr_expect_eq(boot_meter_has(&m, &sample[0]), METRIC_BIT(M_INSTRUCTIONS) | METRIC_BIT(M_USER) |
		     METRIC_BIT(M_KERNEL));
	boot_meter_release(&m);
}
