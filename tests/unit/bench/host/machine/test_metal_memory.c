// SPDX-License-Identifier: GPL-2.0-only
/* Records out of a target's memory: how they are asked for, and what is kept of the answers. */
#include "machine/metal.h"

#include <sys/stat.h>
#include <unistd.h>

#include "bench/record/kept.h"
#include "bench/record/record.h"
#include "scratch.h"

#define TOKEN "0123456789abcdef0123456789abcdef"
#define OTHERS "ffffffffffffffffffffffffffffffff"

enum { AT = 0x100000, SIZE = 1 << 20 };

static char *dir, why[128];
static unsigned char region[SIZE];
static struct metal_memory memory;
static const struct metal metal = { .host = (char *)"rack7" };

Test(metal_memory, regions)
{
	static const struct { const char *text; uint64_t size, at; } good[] = {
		{ "network", 0, 0 },
		{ "memory 64M$0x18000000", 64 << 20, 0x18000000 },
		{ "memory 1G$4G", 1 << 30, 4ull << 30 },
		{ "memory 2048K$1048576", 2 << 20, 1 << 20 },
	};
	static const char *const bad[] = {
		"memory 64M", "memory 64M$0", "memory 64M$0x18000001", "memory 1001K$0x18000000 ", "memory 2G$4G",
		"memory 512K$64M", "memory 1048577$64M", "memory $64M", "memory 64M$", "memory 64M$0xfffffffffffff000G",
	};
	struct metal_memory r;

	for (size_t i = 0; i < ARRAY_SIZE(good); i++) {
		cr_expect(metal_memory_read(&r, good[i].text), "%s", good[i].text);
		cr_expect(r.size == good[i].size && r.at == good[i].at, "%s", good[i].text);
	}
	for (size_t i = 0; i < ARRAY_SIZE(bad); i++)
		cr_expect_not(metal_memory_read(&r, bad[i]), "%s", bad[i]);
}

Test(metal_memory, what_the_target_is_told)
{
	struct metal_memory r;

	cr_assert(metal_memory_read(&r, "memory 64M$0x18000000"));
	memcpy(r.token, TOKEN, sizeof(r.token));
	AUTO_FREE char *words = metal_memory_words(&r, 90);

	cr_expect_str_eq(words, "'0x18000000' '0x1bffffff' 'memmap=64M$0x18000000' "
			 "'HB_TOKEN=" TOKEN " HB_KEEP=33554432 HB_LIMIT=90 "
			 "ramoops.mem_address=0x18000000 ramoops.mem_size=67108864 "
			 "ramoops.console_size=262144 ramoops.pmsg_size=33554432 ramoops.record_size=0 "
			 "ramoops.ftrace_size=0'");
}

static void add(size_t zone, const void *data, size_t n)
{
	unsigned char *z = region + zone;
	const uint32_t sign = 0x43474244;
	uint32_t at;

	memcpy(z, &sign, 4);
	memcpy(&at, z + 8, 4);
	memcpy(z + KEPT_ZONE + at, data, n);
	at += (uint32_t)n;
	memcpy(z + 4, &at, 4);
	memcpy(z + 8, &at, 4);
}

static void add_head(const char *token, uint64_t len, uint32_t crc)
{
	unsigned char head[KEPT_HEAD];

	kept_head(head, token, len, crc);
	add(KEPT_CONSOLE, head, sizeof(head));
}

static void add_records(const char *token, size_t len)
{
	AUTO_FREE char *records = calloc(1, len);

	for (size_t i = 0; i < len; i++)
		records[i] = (char)('a' + i % 23);
	add_head(token, 0, 0);
	add_head(token, len, record_crc32c(0, records, len));
	add(KEPT_CONSOLE, records, len);
}

/* a program named ssh that has the region behind AT bytes of its /dev/mem, and says what it was asked */
static void begin(void)
{
	AUTO_FREE char *text = NULL, *path = NULL;

	dir = scratch_make();
	text = fs_path("#!/bin/sh\nfor w; do :; done; echo \"$w\" >>%s/asked\n"
		       "PATH=/usr/bin:/bin; echo \"$w\" | sed 's,/dev/mem,%s/mem,; s,sudo -n,,' | sh\n", dir, dir);
	path = fs_path("%s/ssh", dir);
	scratch_put(dir, "ssh", text);
	cr_assert_eq(chmod(path, 0755), 0);
	setenv("HARDBENCH_PATH", dir, 1);
	cr_assert_eq(chdir(dir), 0);
	memory = (struct metal_memory){ .at = AT, .size = SIZE, .token = TOKEN };
	memset(region, 0, sizeof(region));
}

static void take(void)
{
	FILE *f = fopen("mem", "w");

	cr_assert(f && !fseek(f, AT, SEEK_SET) && fwrite(region, SIZE, 1, f) == 1 && !fclose(f));
	cr_assert_eq(metal_memory_take(&memory, &metal, why, sizeof(why)), 0);
}

static void end(void)
{
	cr_assert_eq(chdir("/"), 0);
	scratch_remove(dir);
}

Test(metal_memory, records_and_messages, .timeout = 30)
{
	size_t len = 0;

	begin();
	add(0, "Linux version\n", 14);
	add_records(TOKEN, 100000);
	take();
	cr_expect(memory.whole);
	cr_expect_eq(memory.said, 14);
	AUTO_FREE char *console = scratch_get(dir, METAL_CONSOLE), *asked = scratch_get(dir, "asked"), *records = NULL;

	cr_expect_str_eq(console, "Linux version\n");
	cr_expect(strstr(asked, " skip=256 count=65 "), "%s", asked);
	cr_expect(strstr(asked, " skip=320 count=25 "), "%s", asked);
	cr_expect_eq(fs_read(METAL_RECORDS, &records, &len), 0);
	cr_expect(len == 100000 && records[0] == 'a' && records[23] == 'a' && records[99999] == 'a' + 99999 % 23);
	end();
}

Test(metal_memory, few_records_are_one_question, .timeout = 30)
{
	begin();
	add_records(TOKEN, 100);
	take();
	cr_expect(memory.whole);
	AUTO_FREE char *asked = scratch_get(dir, "asked");

	cr_expect_eq(strchr(asked, '\n'), strrchr(asked, '\n'));
	end();
}

Test(metal_memory, of_another_boot_nothing_is_taken, .timeout = 30)
{
	begin();
	add(0, "Command line: HB_TOKEN=" OTHERS "\n", 56);
	add_records(OTHERS, 5000);
	take();
	cr_expect_not(memory.whole || memory.said || fs_exists(METAL_RECORDS) || fs_exists(METAL_CONSOLE));
	cr_expect_str_eq(why, kept_says(KEPT_OTHER));
	end();
}

Test(metal_memory, one_that_did_not_get_to_its_runner_has_said_something, .timeout = 30)
{
	begin();
	add(0, "Command line: HB_TOKEN=" TOKEN "\n", 56);
	add(KEPT_CONSOLE, "", 0);
	take();
	cr_expect_not(memory.whole);
	cr_expect_eq(memory.said, 56);
	cr_expect_str_eq(why, kept_says(KEPT_EMPTY));
	end();
}

Test(metal_memory, damaged_records_are_not_taken, .timeout = 30)
{
	begin();
	add_records(TOKEN, 5000);
	region[KEPT_CONSOLE + 4000] ^= 4;
	take();
	cr_expect_not(memory.whole || fs_exists(METAL_RECORDS));
	cr_expect_str_eq(why, kept_says(KEPT_DAMAGED));
	end();
}

Test(metal_memory, memory_that_was_cleared_or_cannot_be_read, .timeout = 30)
{
	begin();
	take();
	cr_expect_not(memory.whole || memory.said);
	cr_expect_str_eq(why, kept_says(KEPT_NOTHING));
	cr_assert_eq(truncate("mem", AT + 4096), 0);
	cr_assert_eq(metal_memory_take(&memory, &metal, why, sizeof(why)), 0);
	cr_expect_not(memory.whole);
	cr_expect_str_eq(why, "its memory cannot be read");
	end();
}
