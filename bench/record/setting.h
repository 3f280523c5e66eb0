/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * How a machine is set up, where that disturbs times: a governor, deep idle states, interrupts on the processor that
 * measures. Read by the host, and by the runner where it is an ordinary process, so nothing but libc is used.
 */
#ifndef HB_RECORD_SETTING_H
#define HB_RECORD_SETTING_H

enum setting_state {
	SETTING_RIGHT,
	SETTING_WRONG,		/* times suffer */
	SETTING_HIDDEN,		/* the machine does not show it */
};

struct setting {
	const char *name;
	enum setting_state state;
	char value[128];		/* as it is, for people; "" where it is hidden */
	char want[256];		/* what it should be */
	char fix[400];		/* where it is wrong: the command that mends it, or what to do */
};

typedef void setting_say(void *ctx, const struct setting *s);

/* setting_put - write @value to the file @path, and the setting is right */
typedef void setting_put(void *ctx, const char *path, const char *value);

/*
 * settings_read - each setting, in a fixed order, each once
 * @root  in  "" or a folder that has other trees /sys and /proc
 * @cpu   in  the processor that times are taken on
 */
void settings_read(const char *root, int cpu, setting_say *say, void *ctx);

/* settings_mend - every file that has to change for them to be right, as far as files do it; nothing is written */
void settings_mend(const char *root, int cpu, setting_put *put, void *ctx);

#endif
