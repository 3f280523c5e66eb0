// SPDX-License-Identifier: GPL-2.0-only
#include "bench/base/cleanup.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

void auto_free(void *p)
{
	free(*(void **)p);
}

void auto_fclose(void *f)
{
	if (*(FILE **)f)
		fclose(*(FILE **)f);
}

void auto_close(int *fd)
{
	if (*fd >= 0)
		close(*fd);
}
