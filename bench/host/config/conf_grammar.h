/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What a value may look like that ends up in a command line, a path or a guest's job: each says what is allowed, never
 * what is not. The manual pages print the sentences.
 */
#ifndef HB_CONFIG_CONF_GRAMMAR_H
#define HB_CONFIG_CONF_GRAMMAR_H

#include <stdbool.h>

struct conf_grammar {
	const char *regex;	/* POSIX extended, of the whole value or word */
	const char *is;		/* what a message calls it: "expected ..." */
};

extern const struct conf_grammar conf_name;		/* of a file in configs/, without folder and suffix */
extern const struct conf_grammar conf_arm_name;
extern const struct conf_grammar conf_toolchain_name;
extern const struct conf_grammar conf_option_name;	/* CONFIG_X */
extern const struct conf_grammar conf_implied;		/* what may follow from an arm: CONFIG_X, or CONFIG_* */
extern const struct conf_grammar conf_version;		/* of a kernel */
extern const struct conf_grammar conf_defconfig, conf_fragment;		/* goals of the kernel's make */
extern const struct conf_grammar conf_qemu_machine, conf_qemu_cpu, conf_qemu_version;
extern const struct conf_grammar conf_cmdline;		/* of a kernel; its length is LIMIT_CMDLINE */
extern const struct conf_grammar conf_sysctl;
extern const struct conf_grammar conf_package, conf_suite;		/* of apt */
extern const struct conf_grammar conf_url, conf_path, conf_git_ref;	/* arguments of curl, cp and git: no option */

extern const struct conf_grammar conf_handback;		/* of a machine entered by kexec */
extern const struct conf_grammar conf_host, conf_user, conf_absolute, conf_ipv4;	/* arguments of ssh */

/* conf_grammar_fits - is @text one? Memory that runs out is a no */
bool conf_grammar_fits(const struct conf_grammar *g, const char *text);

#endif
