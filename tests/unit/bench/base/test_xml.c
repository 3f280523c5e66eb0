// SPDX-License-Identifier: GPL-2.0-only
#include <criterion/criterion.h>
#include <stdlib.h>
#include <string.h>
#include "bench/base/xml.h"

static struct js *read_xml(const char *text, char *why)
{
	return xml_read(text, strlen(text), why, 200);
}

Test(xml, elements)
{
	char why[200];
	struct js *a = read_xml(
		"<?xml version=\"1.0\"?><!-- c --><a x='1'> one <b> x &amp; y </b><b/><c>\n<d>4</d></c> two</a>", why);

	cr_assert_str_eq(js_text(js_get(a, "name")), "a");
	cr_assert_str_eq(js_text(js_get(a, "text")), "one  two");
	cr_assert_eq(js_len(js_get(a, "children")), 3);
	cr_assert_str_eq(xml_text(a, "b"), "x & y");
	cr_assert_str_eq(xml_text(xml_child(a, "c"), "d"), "4");
	cr_assert(!xml_child(a, "e") && !xml_text(a, "e") && !xml_text(NULL, "e"));
	js_free(a);
}

Test(xml, refusals)
{
	static const char *const bad[][2] = {
		{ "", "line 1: " },
		{ "<a>\n<b></a>", "line 2: mismatched tag" },
		{ "<a/><b/>", "line 1: junk" },
		{ "<!DOCTYPE a [\n<!ENTITY b \"x\">]><a>&b;</a>", "an entity of its own" },
	};
	char why[200], deep[64 * 65 + 1] = "";

	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		cr_assert_null(read_xml(bad[i][0], why), "%s", bad[i][0]);
		cr_assert(strstr(why, bad[i][1]), "%s", why);
	}
	for (int i = 0; i < 65; i++)
		strcat(deep, "<a>");
	cr_assert_null(read_xml(deep, why));
	cr_assert(strstr(why, "more than 64 elements within each other"), "%s", why);
}
