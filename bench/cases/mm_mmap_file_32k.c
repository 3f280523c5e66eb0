// SPDX-License-Identifier: GPL-2.0-only
/*
 * mm/mmap_file_32k - map 32768 pages of a sparse file and unmap them untouched
 *
 * One op   mmap(2) of 128 MiB, munmap(2)
 * Crosses  VMA allocation, file reference, i_mmap tree
 * Control  mm/mmap_1p, 1 op: an anonymous mapping
 * Errors   -errno of the calls
 */
#include "map.h"

static int setup(void *st)
{
	struct map *s = st;

	s->fd = memfd_create("hb", MFD_CLOEXEC);
	return s->fd < 0 || ftruncate(s->fd, s->pages * MAP_PAGE) ? -errno : 0;
}

BENCH(mm_mmap_file_32k) = {
	.op = "map 32768 pages of a sparse file and unmap them untouched",
	.crosses = "VMA allocation, file reference, i_mmap tree",
	.control = "mm/mmap_1p", .control_ops = 1,
	.covers = "will-it-scale:mmap2 lmbench:lat_mmap",
	BENCH_STATE(struct map, .pages = 32768, .flags = MAP_PRIVATE, .file = true, .fd = -1),
	.setup = setup, .run = map_run_untouched,
	.teardown = map_teardown,
};
