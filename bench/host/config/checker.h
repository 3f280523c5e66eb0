/* SPDX-License-Identifier: GPL-2.0-only */
/* What kernel-hardening-checker prints with -m json, as a feature's file. */
#ifndef HB_CONFIG_CHECKER_H
#define HB_CONFIG_CHECKER_H

#include <stdio.h>

#include "bench/base/strlist.h"

/*
 * checker_feature - write a feature of two arms, off and all: all has what the checker wants. What an arm cannot ask
 * for (a word that must not be there, a value that it only rules out, an option named a second time) is a comment
 * @file       in  of which the JSON is, for messages
 * @text       in  [n] bytes, untrusted: an array of objects with option_name, type and desired_val
 * @arch       in  the architecture that the feature says
 * @decisions  in  who has to have decided ("kspp"): the others are left out; empty = all are taken
 * Errors      -EINVAL after printing: no such JSON, or nothing to ask for; -ENOMEM
 */
int checker_feature(const char *file, const char *text, size_t n, const char *arch, const struct strlist *decisions,
		    FILE *out);

#endif
