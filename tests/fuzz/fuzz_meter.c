// SPDX-License-Identifier: GPL-2.0-only
/*
 * The plugin's file behind its checksums: the input says which records come (type, length in two bytes, payload), they
 * are framed as they should be. What is believed adds up.
 */
#include "memory_file.h"

#include <stdlib.h>
#include <string.h>

#include "bench/record/record.h"
#include "code/elf.h"
#include "machine/boot_meter.h"

static struct elf_text text[] = { { .name = ".text", .addr = 0x401000, .size = 0x100, .placed = true } };
static struct elf_func func[] = { { .addr = 0x401000, .end = 0x401100, .name = "main", .text = 0 } };
static const struct elf_image runner = { .func = func, .nr_funcs = 1, .text = text, .nr_texts = 1 };
static struct guest_sample sample[] = {
	{ .kase = "sys/x", .ok = true, .windowed = true, .id = 7, .n = 32, .status = (char *)"ok" },
	{ .kase = "sys/y", .windowed = true, .id = 9, .n = 1, .status = (char *)"fail:5" },
};
static const struct guest_stream stream = { .sample = sample, .nr_samples = 2 };

static const uint8_t types[] = { REC_METER_HEAD, REC_WINDOW, REC_METER_END, REC_LOG };

static void put_records(int fd, const uint8_t *data, size_t size)
{
	uint32_t seq = 0;

	while (size >= 3) {
		size_t len = data[1] | data[2] << 8;

		len = len < size - 3 ? len : size - 3;
		if (record_write(fd, &seq, types[data[0] % 4], data + 3, len))
			abort();
		data += 3 + len;
		size -= 3 + len;
	}
}

static void check(const struct boot_meter *m)
{
	for (size_t i = 0; i < m->nr_windows; i++) {
		const uint64_t *c = m->window[i].count;

		if (c[M_USER] + c[M_KERNEL] != c[M_INSTRUCTIONS] || m->window[i].id != 7)
			abort();
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct symbolizer *y = NULL;
	struct boot_meter m;
	char path[32];
	int fd = memory_file(data, 0, path);

	if (fd < 0)
		return 0;
	put_records(fd, data, size);
	if (!symbolize_new(&y, NULL, NULL, &runner)) {
		if (!boot_meter_read(&m, path, &stream, y))
			check(&m);
		else if (!*m.why)
			abort();	/* an error without a reason */
		boot_meter_release(&m);
	}
	symbolize_free(y);
	close(fd);
	return 0;
}
