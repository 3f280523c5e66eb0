// SPDX-License-Identifier: GPL-2.0-only
/* Where a kernel lies that has been moved: the plugin knows its functions by where they were linked. */
#include "bench/guest/runner.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "bench/guest/aside.h"
#include "kmod/marker.h"

unsigned long moved_text(void)
{
	FILE *f = fopen("/proc/kallsyms", "re");
	char line[256], name[64], type;
	unsigned long at = 0, text = 0;

	while (f && !text && fgets(line, sizeof(line), f))
		if (sscanf(line, "%lx %c %63s", &at, &type, name) == 3 && !strcmp(name, "_text"))
			text = at;
	if (f)
		fclose(f);
	return text;
}

/* in a child, so that reading a long file leaves the memory of this process as it is, and the numbers of others too */
int moved_tell(void)
{
	const pid_t pid = aside_fork();
	int status = -1;

	if (pid == 0) {
		const unsigned long text = moved_text();

#ifdef MARK
		if (text)
			mark_text(text);
#endif
		_exit(!text);
	}
	while (pid > 0 && waitpid(pid, &status, 0) != pid)
		;
	return status ? -ENOENT : 0;
}
