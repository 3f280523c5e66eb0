/* SPDX-License-Identifier: GPL-2.0-only */
/* What is known of the cases without booting anything. */
#ifndef HB_CONFIG_CASE_CATALOG_H
#define HB_CONFIG_CASE_CATALOG_H

#include <stddef.h>

struct case_info {
	char *domain;		/* "user" or "kernel" */
	char *name;		/* shown name: "sys/getppid" */
	char *op, *crosses, *control, *covers;
	char *cold;		/* why its operations cannot be warm, or "" */
	unsigned int control_ops;
};

/*
 * case_catalog_load - userspace cases as the runner lists them, kernel cases from the comments of their files
 * @out, @n   out   sorted by domain and name; free with case_catalog_free()
 * Errors     -ENOENT after printing: the runner is not built; others printed
 */
int case_catalog_load(struct case_info **out, size_t *n);
void case_catalog_free(struct case_info *c, size_t n);

/*
 * case_from_comment - the facts of a kernel case from the head of its file, and its .cold = "..." line
 * @text      in   the file
 * @c         out  owned by the caller; empty fields where the comment has no such line
 * Returns 0 or -EINVAL when the text does not start as a case's comment does
 */
int case_from_comment(const char *text, struct case_info *c);

/* case_release - what one of them owns */
void case_release(struct case_info *c);

#endif
