/* SPDX-License-Identifier: GPL-2.0-only */
/* Manual pages of the files of configuration, hardbench-KIND(5), made from the tables that read them. */
#ifndef HB_CONFIG_CONF_MANUAL_H
#define HB_CONFIG_CONF_MANUAL_H

#include <stdio.h>

#include "config/conf_keys.h"

enum { CONF_SECTIONS = 2 };

struct conf_section {
	const char *heading;	/* "[plan]"; NULL = the file has no sections */
	const char *about;	/* paragraphs, an empty line between; NULL = nothing to say */
	const struct conf_key *keys;
};

struct conf_file {
	const char *kind;	/* "plan" */
	const char *path;	/* "configs/plans/NAME.plan" */
	const char *summary;	/* half a sentence, for NAME */
	const char *about;	/* paragraphs, an empty line between */
	const char *example;	/* a whole file, which the program reads without complaint */
	struct conf_section section[CONF_SECTIONS];	/* ends with NULL keys */
};

/* each beside the code that reads such a file */
extern const struct conf_file conf_file_plan, conf_file_feature, conf_file_kernel, conf_file_base, conf_file_machine;
extern const struct conf_file conf_file_model;

/* every kind, NULL at the end */
extern const struct conf_file *const conf_files[];

/* conf_file_find - by kind, or NULL */
const struct conf_file *conf_file_find(const char *kind);

/*
 * conf_manual - the page as roff, every key with its type, default and an example
 * @more  in  further sections, with or without keys, until one without a heading; NULL = none
 */
void conf_manual(const struct conf_file *c, const struct conf_section *more, FILE *f);

#endif
