/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_BASE_YAML_H
#define HB_BASE_YAML_H

#include <stddef.h>
#include "bench/base/json.h"

/*
 * yaml_read - parse the first document of a YAML text into objects, arrays and texts, over libyaml (its one includer is
 * yaml.c). Every scalar is a text: what is a number is for the reader to say.
 * @text  in   [n] bytes, untrusted: aliases, keys that are no scalars and more than 64 levels are refused
 * @why   out  [nwhy] bytes, half a sentence with the line, when it fails
 * Returns a value to js_free(), or NULL
 */
struct js *yaml_read(const char *text, size_t n, char *why, size_t nwhy);

#endif
