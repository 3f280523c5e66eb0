// SPDX-License-Identifier: GPL-2.0-only
/* Where a kernel lies that has been moved: the plugin knows its functions by where they were linked. */
#include "bench/guest/runner.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "bench/guest/aside.h"
#include "kmod/marker.h"

enum { CHUNK = 4096 };

/* "ffffffff81000000 T _text" */
static unsigned long text_of(const char *line)
{
	char *end;
	const unsigned long at = strtoul(line, &end, 16);

	return strlen(end) > 2 && !strcmp(end + 2, " _text") ? at : 0;
}

unsigned long moved_text(void)
{
	const int fd = open("/proc/kallsyms", O_RDONLY | O_CLOEXEC);
	char buf[CHUNK], line[256];
	unsigned long text = 0;
	size_t len = 0;
	ssize_t n;

	while (fd >= 0 && !text && (n = read(fd, buf, sizeof(buf))) > 0)
		for (ssize_t i = 0; i < n && !text; i++) {
			line[len] = buf[i] == '\n' ? 0 : buf[i];
			if (!line[len])
				text = text_of(line);
			len = !line[len] ? 0 : len + (len < sizeof(line) - 1);
		}
	if (fd >= 0)
		close(fd);
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
