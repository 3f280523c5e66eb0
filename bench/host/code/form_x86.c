// SPDX-License-Identifier: GPL-2.0-only
#include "code/form_x86.h"

#include <stdbool.h>
#include <string.h>

/* Intel 64 and IA-32 Architectures Software Developer's Manual, volume 2, 2.1 to 2.3 */
enum { ESCAPE = 0x0f, VEX_2 = 0xc5, VEX_3 = 0xc4, REX = 0x40, LONGEST = 15 };
enum { MAP_0F = 1, MAP_0F38, MAP_0F3A };	/* what VEX calls them */

static size_t skip_prefixes(const uint8_t *code, size_t left)
{
	static const char prefixes[] = "\x66\x67\xf2\xf3\x2e\x36\x3e\x26\x64\x65\xf0";
	size_t at = 0;

	while (at < left && memchr(prefixes, code[at], sizeof(prefixes) - 1))
		at++;
	return at < left && (code[at] & 0xf0) == REX ? at + 1 : at;
}

/* which map the opcode is of, *@at is moved behind it; 0 = another one */
static int take_opcode(const uint8_t *code, size_t left, size_t *at)
{
	const uint8_t *c = code + *at;
	const size_t n = left - *at;
	int map = 0;

	if (n >= 2 && c[0] == ESCAPE && c[1] != 0x38 && c[1] != 0x3a) {
		*at += 2;
		return MAP_0F;
	}
	if (n >= 3 && c[0] == ESCAPE) {
		*at += 3;
		return c[1] == 0x38 ? MAP_0F38 : MAP_0F3A;
	}
	if (n >= 3 && c[0] == VEX_2)
		map = MAP_0F;
	else if (n >= 4 && c[0] == VEX_3)
		map = c[1] & 0x1f;
	*at += c[0] == VEX_2 ? 3 : 4;
	return map <= MAP_0F3A ? map : 0;
}

/* does a byte of its own follow the operands? */
static bool has_immediate(int map, uint8_t opcode)
{
	static const uint8_t of_0f[] = { 0x70, 0x71, 0x72, 0x73, 0xa4, 0xac, 0xba, 0xc2, 0xc4, 0xc5, 0xc6 };

	return map == MAP_0F3A || (map == MAP_0F && memchr(of_0f, opcode, sizeof(of_0f)));
}

size_t form_x86_length(const uint8_t *code, size_t left, size_t *disp)
{
	size_t at = skip_prefixes(code, left);
	const int map = at < left ? take_opcode(code, left, &at) : 0;
	unsigned int mod, rm;
	bool distant = false, immediate;

	*disp = 0;
	if (!map || at >= left)
		return 1;
	immediate = has_immediate(map, code[at - 1]);
	mod = code[at] >> 6;
	rm = code[at++] & 7;
	if (mod != 3 && rm == 4) {
		if (at >= left)
			return 1;
		rm = !mod && (code[at] & 7) == 5 ? 4 : 0;	/* without a base: 32 bits that are no distance */
		at++;
		mod = rm ? 2 : mod;
	} else if (!mod && rm == 5) {
		distant = true;
		mod = 2;
	}
	if (distant)
		*disp = at;
	at += mod == 1 ? 1 : mod == 2 ? 4 : 0;
	at += immediate;
	if (at <= left && at <= LONGEST)
		return at;
	*disp = 0;
	return 1;
}
