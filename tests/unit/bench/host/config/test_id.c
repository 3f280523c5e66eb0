// SPDX-License-Identifier: GPL-2.0-only
#include "config/id.h"

#include <criterion/criterion.h>
#include <errno.h>
#include <stdio.h>

#include "config/plan.h"

/* kernels in the cache and published boots are found by these: they never change */
Test(id, of_a_text_and_of_what_was_written)
{
	AUTO_MEMFILE struct memfile m = { 0 }, none = { 0 };
	char text[ID_LEN + 1], file[ID_LEN + 1];

	fputs("abc", memfile_open(&m));
	id_of_text("abc", 3, text);
	cr_assert_eq(id_of_memfile(&m, file), 0);
	cr_expect_str_eq(text, "ba7816bf8f01cfea");
	cr_expect_str_eq(file, text);
	cr_expect_eq(id_of_memfile(&none, file), -ENOMEM, "one that was never open");
}
