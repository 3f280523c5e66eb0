// SPDX-License-Identifier: GPL-2.0-only
#include "verbs/hw_pmu.h"

#include <errno.h>
#include <perfmon/pfmlib_perf_event.h>
#include <string.h>
#include <unistd.h>

#include "bench/base/fs.h"

/* open the event for this thread, user mode only: what an unprivileged user may have */
static int try_event(const char *name)
{
	struct perf_event_attr attr = { .size = sizeof(attr) };
	pfm_perf_encode_arg_t arg = { .attr = &attr, .size = sizeof(arg) };
	int fd;

	if (pfm_get_os_event_encoding(name, PFM_PLM3, PFM_OS_PERF_EVENT_EXT, &arg) != PFM_SUCCESS)
		return -ENOENT;
	attr.disabled = 1;
	attr.exclude_kernel = attr.exclude_hv = 1;
	fd = perf_event_open(&attr, 0, -1, -1, 0);
	if (fd < 0)
		return -errno;
	close(fd);
	return 0;
}

static const char *detected(void)
{
	pfm_pmu_info_t info;
	pfm_pmu_t i;

	for (i = PFM_PMU_NONE; i < PFM_PMU_MAX; i++) {
		memset(&info, 0, sizeof(info));
		info.size = sizeof(info);
		if (pfm_get_pmu_info(i, &info) == PFM_SUCCESS && info.is_present && info.is_dfl)
			return info.desc;
	}
	return "libpfm4 knows no PMU of this processor";
}

int hw_pmu(char **why)
{
	int err;

	if (pfm_initialize() != PFM_SUCCESS) {
		*why = fs_path("libpfm4 cannot be initialized");
		return 0;
	}
	err = try_event("PERF_COUNT_HW_CPU_CYCLES");
	*why = err ? fs_path("%s; cycles: %s", detected(), strerror(-err)) : fs_path("%s; cycles count", detected());
	pfm_terminate();
	return !err;
}
