/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_BASE_JSON_FILE_H
#define HB_BASE_JSON_FILE_H

#include "bench/base/json.h"

/* js_read_file - the document in a file, to js_free; NULL where there is none or it is none, without a word */
struct js *js_read_file(const char *path);

#endif
