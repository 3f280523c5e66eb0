// SPDX-License-Identifier: GPL-2.0-only
#include "verbs/hw_pmu.h"

#include <errno.h>
#include <perfmon/pfmlib_perf_event.h>
#include <stdlib.h>
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

/* its name, and how many events it counts at once */
static char *detected(void)
{
	pfm_pmu_info_t info;
	pfm_pmu_t i;

	for (i = PFM_PMU_NONE; i < PFM_PMU_MAX; i++) {
		memset(&info, 0, sizeof(info));
		info.size = sizeof(info);
		if (pfm_get_pmu_info(i, &info) == PFM_SUCCESS && info.is_present && info.type == PFM_PMU_TYPE_CORE)
			return fs_path("%s, %d counters and %d fixed ones", info.desc, info.num_cntrs,
				       info.num_fixed_cntrs);
	}
	return fs_path("libpfm4 knows no PMU of this processor");
}

static char *in_words(const char *pmu, int err)
{
	if (!err)
		return fs_path("%s; instructions:u count (events in a plan, runner-events --events)", pmu);
	if (err == -EACCES || err == -EPERM)
		return fs_path("%s; not permitted: kernel.perf_event_paranoid", pmu);
	return fs_path("%s; no events of it here (%s): clocks only", pmu, strerror(-err));
}

int hw_pmu(char **why, const char **fix)
{
	char *pmu;
	int err;

	*fix = NULL;
	if (pfm_initialize() != PFM_SUCCESS) {
		*why = fs_path("libpfm4 cannot be initialized");
		return 0;
	}
	err = try_event("instructions");
	pmu = detected();
	*why = in_words(pmu, err);
	if (err == -EACCES || err == -EPERM)
		*fix = "sysctl kernel.perf_event_paranoid=1 (0: kernel mode too)";
	free(pmu);
	pfm_terminate();
	return !err;
}
