// SPDX-License-Identifier: GPL-2.0-only
#include "bench/record/handback.h"

#include <arpa/inet.h>
#include <ctype.h>
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/record/kept.h"

#define HEAD "hardbench-records"

/* what is before the next ':', or the rest; false = too long */
static bool part(const char **text, char *out, size_t size)
{
	const size_t len = strcspn(*text, ":");

	if (len >= size)
		return false;
	memcpy(out, *text, len);
	out[len] = '\0';
	*text += len + ((*text)[len] == ':');
	return true;
}

static bool address(const char *text)
{
	struct in_addr a;

	return inet_pton(AF_INET, text, &a) == 1;
}

static bool read_ip(struct handback *h, const char *text)
{
	char server[16], host[64];

	return text && part(&text, h->ip, sizeof(h->ip)) && part(&text, server, sizeof(server)) &&
	       part(&text, h->gateway, sizeof(h->gateway)) && part(&text, h->mask, sizeof(h->mask)) &&
	       part(&text, host, sizeof(host)) && part(&text, h->device, sizeof(h->device)) && address(h->ip) &&
	       address(h->mask) && (!*h->gateway || address(h->gateway));
}

static bool number(const char *text, unsigned long most, unsigned long *out)
{
	char *end = NULL;

	*out = text && isdigit((unsigned char)*text) ? strtoul(text, &end, 10) : 0;
	return end && !*end && *out && *out <= most;
}

static bool read_peer(struct handback *h, const char *text)
{
	unsigned long port = 0;
	const bool good = text && part(&text, h->peer, sizeof(h->peer)) && address(h->peer) &&
			  number(text, UINT16_MAX, &port);

	h->port = (uint16_t)port;
	return good;
}

static bool read_mac(char out[18], const char *text)
{
	static const char form[] = "xx:xx:xx:xx:xx:xx";

	for (size_t i = 0; i < sizeof(form) - 1; i++) {
		if (form[i] == 'x' ? !isxdigit((unsigned char)text[i]) : text[i] != ':')
			return false;
		out[i] = (char)tolower((unsigned char)text[i]);
	}
	out[sizeof(form) - 1] = '\0';
	return !text[sizeof(form) - 1];
}

static bool read_token(struct handback *h, const char *text)
{
	if (!text || strlen(text) != HANDBACK_TOKEN || text[strspn(text, "0123456789abcdef")])
		return false;
	memcpy(h->token, text, sizeof(h->token));
	return true;
}

/* what may be left out */
static const char *read_rest(struct handback *h, char *(*get)(const char *name))
{
	const char *card = get("HB_CARD"), *next = get("HB_NEXT"), *console = get("HB_CONSOLE");
	unsigned long port = 0;

	if (card && !read_mac(h->card, card))
		return "HB_CARD";
	if (next && !read_mac(h->next, next))
		return "HB_NEXT";
	if (console && !number(console, UINT16_MAX, &port))
		return "HB_CONSOLE";
	h->console = (uint16_t)port;
	return *h->card || *h->device ? NULL : "HB_CARD";
}

bool handback_read(struct handback *h, char *(*get)(const char *name), const char **wrong)
{
	const char *keep = get("HB_KEEP");
	unsigned long limit = 0;

	*h = (struct handback){ 0 };
	*wrong = !read_token(h, get("HB_TOKEN")) ? "HB_TOKEN" :
		 !number(get("HB_LIMIT"), 1000000, &limit) ? "HB_LIMIT" :
		 keep ? number(keep, KEPT_MOST, &h->keep) ? NULL : "HB_KEEP" :
		 !read_ip(h, get("ip")) ? "ip" :
		 !read_peer(h, get("HB_PEER")) ? "HB_PEER" : read_rest(h, get);
	h->limit_s = (unsigned int)limit;
	return !*wrong;
}

size_t handback_head(char out[HANDBACK_HEAD_MAX], const char *token, uint64_t len)
{
	return (size_t)snprintf(out, HANDBACK_HEAD_MAX, HEAD " %.*s %" PRIu64 "\n", HANDBACK_TOKEN, token, len);
}

bool handback_expect(const char *line, const char *token, uint64_t *len)
{
	const char *last = strrchr(line, ' ');
	char want[HANDBACK_HEAD_MAX];
	size_t n;

	if (!last || strlen(token) != HANDBACK_TOKEN)
		return false;
	*len = strtoull(last, NULL, 10);	/* whatever that took for a number has to give the same line */
	n = handback_head(want, token, *len) - 1;
	return strlen(line) == n && !memcmp(line, want, n);
}
