// SPDX-License-Identifier: GPL-2.0-only
/* Records and messages that come in over the network, from the guest that is expected and from others. */
#include <arpa/inet.h>
#include <errno.h>
#include <sys/socket.h>
#include <unistd.h>

#include "bench/record/handback.h"
#include "machine/metal.h"
#include "scratch.h"

static char *dir;
static struct metal_ears ears;

static void begin(void)
{
	dir = scratch_make();
	cr_assert_eq(chdir(dir), 0);
	cr_assert_eq(metal_ears_open(&ears, 0), 0);
	cr_assert_eq(strlen(ears.token), HANDBACK_TOKEN);
}

static void end(void)
{
	metal_ears_close(&ears);
	cr_assert_eq(chdir("/"), 0);
	scratch_remove(dir);
}

static int dial(int type)
{
	struct sockaddr_in a = { .sin_family = AF_INET, .sin_port = htons(ears.port) };
	const int fd = socket(AF_INET, type, 0);

	inet_pton(AF_INET, "127.0.0.1", &a.sin_addr);
	cr_assert_eq(connect(fd, (struct sockaddr *)&a, sizeof(a)), 0);
	return fd;
}

static void say(int fd, const char *text)
{
	cr_assert_eq(send(fd, text, strlen(text), MSG_NOSIGNAL), (ssize_t)strlen(text));
	metal_ears_listen(&ears, 200);
}

static void say_head(int fd, const char *token, uint64_t len)
{
	char head[HANDBACK_HEAD_MAX];

	handback_head(head, token, len);
	say(fd, head);
}

/* true = the connection was closed on us */
static bool dropped(int fd)
{
	char c;

	return recv(fd, &c, 1, MSG_DONTWAIT) == 0;
}

Test(metal_ears, records_are_kept_and_that_is_said, .timeout = 20)
{
	int fd;
	char c = 0;

	begin();
	fd = dial(SOCK_STREAM);
	say_head(fd, ears.token, 10);
	say(fd, "01234");
	cr_expect_not(ears.whole);
	cr_expect_eq(recv(fd, &c, 1, MSG_DONTWAIT), -1);
	say(fd, "56789");
	cr_expect(ears.whole);
	cr_expect_eq(recv(fd, &c, 1, 0), 1);
	cr_expect_eq(c, HANDBACK_KEPT);
	close(fd);
	AUTO_FREE char *kept = scratch_get(dir, METAL_RECORDS);

	cr_expect_str_eq(kept, "0123456789");
	end();
}

Test(metal_ears, of_one_that_broke_off_nothing_stays, .timeout = 20)
{
	int fd;

	begin();
	fd = dial(SOCK_STREAM);
	say_head(fd, ears.token, 10);
	say(fd, "abcdef");
	close(fd);
	metal_ears_listen(&ears, 200);
	cr_expect_not(ears.whole);
	fd = dial(SOCK_STREAM);
	say_head(fd, ears.token, 4);
	say(fd, "wxyz");
	cr_expect(ears.whole);
	close(fd);
	AUTO_FREE char *kept = scratch_get(dir, METAL_RECORDS);

	cr_expect_str_eq(kept, "wxyz");
	end();
}

Test(metal_ears, nobody_else_is_listened_to, .timeout = 20)
{
	int fd;

	begin();
	fd = dial(SOCK_STREAM);
	say_head(fd, "ffffffffffffffffffffffffffffffff", 4);
	cr_expect(dropped(fd));
	close(fd);
	fd = dial(SOCK_STREAM);
	say(fd, "GET / HTTP/1.1\n");
	cr_expect(dropped(fd));
	close(fd);
	fd = dial(SOCK_STREAM);		/* a line that does not end */
	for (int i = 0; i < 4; i++)
		say(fd, "............................");
	cr_expect(dropped(fd));
	close(fd);
	fd = dial(SOCK_STREAM);
	say_head(fd, ears.token, 1ull << 40);
	cr_expect(dropped(fd));
	close(fd);
	fd = dial(SOCK_STREAM);		/* more than it said */
	say_head(fd, ears.token, 3);
	say(fd, "1234");
	cr_expect(dropped(fd));
	close(fd);
	cr_expect_not(ears.whole);
	end();
}

Test(metal_ears, messages_of_the_kernel, .timeout = 20)
{
	int fd;

	begin();
	fd = dial(SOCK_DGRAM);
	say(fd, "one\n");
	say(fd, "two\n");
	close(fd);
	cr_expect_eq(ears.said, 8);
	AUTO_FREE char *kept = scratch_get(dir, METAL_CONSOLE);

	cr_expect_str_eq(kept, "one\ntwo\n");
	end();
}

Test(metal_ears, two_cannot_have_one_port, .init = cr_redirect_stderr, .timeout = 20)
{
	struct metal_ears other;
	char words[64];

	begin();
	cr_expect_eq(metal_ears_open(&other, ears.port), -EADDRINUSE);
	metal_ears_close(&other);
	snprintf(words, sizeof(words), "hardbench: port %u for records: Address already in use\n", ears.port);
	cr_expect_stderr_eq_str(words);
	end();
}
