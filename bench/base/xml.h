/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_BASE_XML_H
#define HB_BASE_XML_H

#include <stddef.h>
#include "bench/base/json.h"

/*
 * The only way to XML, over expat (xml.c is its one includer). An element becomes an object with "name", "text"
 * (its own characters, without blanks at both ends) and "children" (an array of elements). Attributes are left out.
 */

/*
 * xml_read - parse one document
 * @text  in   [n] bytes, untrusted: entities of its own and more than 64 elements within each other are refused
 * @why   out  [nwhy] bytes, half a sentence with the line, when it fails
 * Returns its outermost element, to js_free(); or NULL
 */
struct js *xml_read(const char *text, size_t n, char *why, size_t nwhy);

/* xml_child - the first child of that name; xml_text - its text; NULL where there is none. Borrowed from @e */
const struct js *xml_child(const struct js *e, const char *name);
const char *xml_text(const struct js *e, const char *name);

#endif
