// SPDX-License-Identifier: GPL-2.0-only
/* Among a kernel's messages, those that its runner wrote to /dev/kmsg: nothing else of them begins as these do. */
#include "machine/metal.h"

#include <string.h>

#include "bench/base/fs.h"

#define RUNNER "hardbench: "
#define LIMIT "still running after"

/* "<2>", "[    1.234567]", "[   T1]": what a console puts before a message */
static const char *behind_prefix(const char *line)
{
	static const char opens[] = "<[", closes[] = ">]";

	for (const char *at; *line && (at = strchr(opens, *line)); line += strspn(line, " ")) {
		const char close = closes[at - opens];
		const char *const end = strpbrk(line, *at == '<' ? ">\r\n" : "]\r\n");

		if (!end || *end != close)
			break;
		line = end + 1;
	}
	return line;
}

/* the next one's text from @at on, which is the begin of a line; NULL = there is none */
static const char *next_words(const char **at)
{
	while (*at && **at) {
		const char *const text = behind_prefix(*at), *const end = strchr(*at, '\n');

		*at = end ? end + 1 : NULL;
		if (!strncmp(text, RUNNER, strlen(RUNNER)))
			return text + strlen(RUNNER);
	}
	return NULL;
}

bool metal_said_limit(const char *console)
{
	for (const char *at = console, *words; (words = next_words(&at));)
		if (!strncmp(words, LIMIT, strlen(LIMIT)))
			return true;
	return false;
}

char *metal_said_why(const char *console, const char *why)
{
	const char *last = NULL;

	for (const char *at = console, *words; (words = next_words(&at));)
		last = words;
	if (last)
		return fs_path("%.*s%s%s", (int)strcspn(last, "\r\n"), last, *why ? "; " : "", why);
	return fs_path("%s", *why ? why : console ? "its console tells more" :
		       "it restarted by itself, or they did not come through");
}
