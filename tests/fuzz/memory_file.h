/* SPDX-License-Identifier: GPL-2.0-only */
/* The fuzzer's bytes as a file that code can open by a path. */
#ifndef HB_TESTS_FUZZ_MEMORY_FILE_H
#define HB_TESTS_FUZZ_MEMORY_FILE_H

#include <stdint.h>
#include <stdio.h>
#include <sys/mman.h>
#include <unistd.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* a descriptor to close, or -1; @path [32] out */
static inline int memory_file(const uint8_t *data, size_t size, char *path)
{
	int fd = memfd_create("fuzz", MFD_CLOEXEC);

	if (fd >= 0 && write(fd, data, size) != (ssize_t)size) {
		close(fd);
		return -1;
	}
	snprintf(path, 32, "/proc/self/fd/%d", fd);
	return fd;
}

#endif
