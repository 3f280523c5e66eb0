// SPDX-License-Identifier: GPL-2.0-only
/* Allocations that fail, memory that is left behind, and what the kernel has said in all that time. */
#include "tests/attack/kmod.h"

#include <errno.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/klog.h>
#include <unistd.h>

static void fail_nth(unsigned int n)
{
	char text[16];

	snprintf(text, sizeof(text), "%u", n);
	put(FAIL, text);
}

/* was there an n-th allocation, so that it failed? */
static bool has_failed(void)
{
	char text[16] = "0";

	get(FAIL, text, sizeof(text));
	fail_nth(0);
	return atoi(text) == 0;
}

void set_failures(void)
{
	put("/sys/kernel/debug/failslab/ignore-gfp-wait", "N");
	put("/sys/kernel/debug/failslab/verbose", "0");
	put("/sys/kernel/debug/fail_page_alloc/ignore-gfp-wait", "N");
	put("/sys/kernel/debug/fail_page_alloc/ignore-gfp-highmem", "N");
	put("/sys/kernel/debug/fail_page_alloc/min-order", "0");
	put("/sys/kernel/debug/fail_page_alloc/verbose", "0");
}

void no_memory(void)
{
	unsigned int failures = 0, n;

	for (unsigned int i = 0; i < nr_names; i++) {
		char line[200];
		int fd;

		snprintf(line, sizeof(line), "%s 2 1 1 1", names[i]);
		for (n = 1; n < 40; n++) {
			fd = open(DIR "/run", O_WRONLY);
			fail_nth(n);
			if (write(fd, line, strlen(line)) < 0 && errno != ENOMEM)
				held(false, "%s, allocation %u fails: %s", names[i], n, strerror(errno));
			close(fd);
			if (!has_failed())
				break;
			failures++;
		}
		held(!run_once(names[i], 1), "%s does not run any more", names[i]);
	}
	printf("kmod: %u allocations of cases failed\n", failures);
	held(failures > 100, "no allocation fails");
}

void no_memory_to_load(void)
{
	unsigned int n;

	held(!unload_soon(), "unload");
	for (n = 1; n < 2000; n++) {
		int err;

		fail_nth(n);
		err = load();
		if (!err)
			unload_soon();
		if (!has_failed())
			break;
	}
	printf("kmod: %u allocations of loading failed\n", n - 1);
	held(!load(), "load");
}

/*
 * Whose memory is it? The name of a cache that sysfs_slab_add() could not make stays behind: kmem_cache_create()
 * has failed, and gives nothing that its caller could give back.
 */
static bool is_ours(const char *object, size_t len)
{
	return !memmem(object, len, " sysfs_slab_add+", 16);
}

void leaks(void)
{
	static const char begins[] = "unreferenced object";
	static char text[1 << 22];
	unsigned int of_kernel = 0;

	for (int i = 0; i < 2; i++) {
		sleep(7);	/* what is younger is not looked at */
		put("/sys/kernel/debug/kmemleak", "scan");
	}
	get("/sys/kernel/debug/kmemleak", text, sizeof(text));
	for (char *at = strstr(text, begins), *next; at; at = next) {
		next = strstr(at + 1, begins);
		const size_t len = next ? (size_t)(next - at) : strlen(at);

		if (is_ours(at, len))
			held(false, "kmemleak:\n%.*s", (int)len, at);
		else
			of_kernel++;
	}
	printf("kmod: %u names of caches are left by the kernel\n", of_kernel);
}

/* what a kernel says when something is wrong; an allocation that was made to fail may be complained of */
void reports(void)
{
	static const char *const signs[] = { "BUG", "WARNING", "KASAN", "UBSAN", "INFO:", "suspicious", "Oops",
					     "unable to handle", "refcount_t" };
	static char text[1 << 22];
	int n = klogctl(3, text, sizeof(text) - 1);
	char *rest = text, *line;

	held(n > 0, "no log");
	while ((line = strsep(&rest, "\n")))
		for (size_t i = 0; i < sizeof(signs) / sizeof(signs[0]); i++)
			if (strstr(line, signs[i]) && !strstr(line, "allocation failure"))
				held(false, "the kernel says: %s", line);
}
