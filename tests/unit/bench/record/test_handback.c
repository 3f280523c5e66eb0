// SPDX-License-Identifier: GPL-2.0-only
/* The words by which a guest on another machine learns where its records go, and the line before the records. */
#include "bench/record/handback.h"

#include <criterion/criterion.h>
#include <string.h>

#define TOKEN "0123456789abcdef0123456789abcdef"

static struct word { const char *name, *value; } words[8];

static char *get(const char *name)
{
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]) && words[i].name; i++)
		if (!strcmp(words[i].name, name))
			return (char *)words[i].value;
	return NULL;
}

static void set(const char *name, const char *value)
{
	size_t i = 0;

	while (words[i].name && strcmp(words[i].name, name))
		i++;
	words[i] = (struct word){ name, value };
}

static void set_all(void)
{
	memset(words, 0, sizeof(words));
	set("ip", "10.0.2.15::10.0.2.2:255.255.255.0:::off");
	set("HB_PEER", "10.0.2.2:7007");
	set("HB_TOKEN", TOKEN);
	set("HB_LIMIT", "1800");
	set("HB_CARD", "52:54:00:AB:cd:ef");
}

Test(handback, the_words)
{
	struct handback h;
	const char *wrong;

	set_all();
	cr_assert(handback_read(&h, get, &wrong), "%s", wrong);
	cr_expect_str_eq(h.ip, "10.0.2.15");
	cr_expect_str_eq(h.gateway, "10.0.2.2");
	cr_expect_str_eq(h.mask, "255.255.255.0");
	cr_expect_str_eq(h.device, "");
	cr_expect_str_eq(h.card, "52:54:00:ab:cd:ef");
	cr_expect_str_eq(h.next, "");
	cr_expect_str_eq(h.peer, "10.0.2.2");
	cr_expect_str_eq(h.token, TOKEN);
	cr_expect_eq(h.port, 7007);
	cr_expect_eq(h.console, 0);
	cr_expect_eq(h.limit_s, 1800);
}

Test(handback, what_may_be_left_out_and_what_not)
{
	static const char *const must[] = { "ip", "HB_PEER", "HB_TOKEN", "HB_LIMIT", "HB_CARD" };
	struct handback h;
	const char *wrong;

	for (size_t i = 0; i < sizeof(must) / sizeof(must[0]); i++) {
		set_all();
		set(must[i], NULL);
		cr_expect_not(handback_read(&h, get, &wrong));
		cr_expect_str_eq(wrong, must[i]);
	}
	set_all();
	set("ip", "192.0.2.3:::255.255.255.0::eth1:off");
	set("HB_CARD", NULL);
	set("HB_CONSOLE", "6666");
	set("HB_NEXT", "02:00:00:00:00:01");
	cr_assert(handback_read(&h, get, &wrong), "%s", wrong);
	cr_expect_str_eq(h.device, "eth1");
	cr_expect_str_eq(h.gateway, "");
	cr_expect_eq(h.console, 6666);
	cr_expect_str_eq(h.next, "02:00:00:00:00:01");
}

Test(handback, without_a_network)
{
	struct handback h;
	const char *wrong;

	memset(words, 0, sizeof(words));
	set("HB_TOKEN", TOKEN);
	set("HB_LIMIT", "1800");
	set("HB_KEEP", "33554432");
	cr_assert(handback_read(&h, get, &wrong), "%s", wrong);
	cr_expect_eq(h.keep, 32 << 20);
	cr_expect_str_eq(h.token, TOKEN);
	cr_expect_eq(h.console, 0);
	set("HB_LIMIT", NULL);
	cr_expect_not(handback_read(&h, get, &wrong));
	cr_expect_str_eq(wrong, "HB_LIMIT");
}

Test(handback, malformed_words)
{
	static const struct word bad[] = {
		{ "ip", "10.0.2.15::10.0.2.2:::" }, { "ip", "10.0.2.1500::10.0.2.2:255.255.255.0" }, { "ip", "dhcp" },
		{ "ip", "::10.0.2.2:255.255.255.0" }, { "ip", "10.0.2.15::x:255.255.255.0:::off" },
		{ "HB_PEER", "10.0.2.2" }, { "HB_PEER", "10.0.2.2:0" }, { "HB_PEER", "10.0.2.2:65536" },
		{ "HB_PEER", "host:7" }, { "HB_PEER", "10.0.2.2:7x" }, { "HB_TOKEN", "0123" },
		{ "HB_TOKEN", "0123456789ABCDEF0123456789abcdef" }, { "HB_LIMIT", "0" }, { "HB_LIMIT", "-1" },
		{ "HB_CARD", "52:54:00:ab:cd" }, { "HB_CARD", "52:54:00:ab:cd:ef:01" },
		{ "HB_CARD", "52-54-00-ab-cd-ef" },
		{ "HB_NEXT", "52:54:00:ab:cd:eg" }, { "HB_CONSOLE", "99999" },
		{ "HB_KEEP", "64M" }, { "HB_KEEP", "0" }, { "HB_KEEP", "1073741825" },
	};
	struct handback h;
	const char *wrong;

	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		set_all();
		set(bad[i].name, bad[i].value);
		cr_expect_not(handback_read(&h, get, &wrong), "%s=%s", bad[i].name, bad[i].value);
		cr_expect(wrong && !strcmp(wrong, bad[i].name), "%s=%s", bad[i].name, bad[i].value);
	}
}

Test(handback, the_line_before_the_records)
{
	char line[HANDBACK_HEAD_MAX];
	uint64_t len = 0;
	const size_t n = handback_head(line, TOKEN, 123456789012ull);

	cr_assert_eq(n, strlen(line));
	cr_assert_eq(line[n - 1], '\n');
	line[n - 1] = '\0';
	cr_expect(handback_expect(line, TOKEN, &len));
	cr_expect_eq(len, 123456789012ull);
	cr_expect_not(handback_expect(line, "ffffffffffffffffffffffffffffffff", &len));
	cr_expect_not(handback_expect("hardbench-records " TOKEN, TOKEN, &len));
	cr_expect_not(handback_expect("hardbench-records " TOKEN " ", TOKEN, &len));
	cr_expect_not(handback_expect("hardbench-records " TOKEN " 12x", TOKEN, &len));
	cr_expect_not(handback_expect("hardbench-records " TOKEN " -1", TOKEN, &len));
	cr_expect_not(handback_expect("hardbench-records " TOKEN " 123456789012345678901234", TOKEN, &len));
	cr_expect_not(handback_expect("GET / HTTP/1.1", TOKEN, &len));
	cr_expect_not(handback_expect("", TOKEN, &len));
}
