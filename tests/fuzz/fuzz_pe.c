// SPDX-License-Identifier: GPL-2.0-only
/* Images to be signed: what can be is, then it is no longer, and its hash is of all but what the signature changes. */
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "build/pe_image.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_signed(char **image, size_t *len)
{
	const size_t was = *len;
	char again[65];

	if (pe_image_attach(image, len, "signature", 9))
		return;
	if (*len != was + 24 || memcmp(*image + was + 8, "signature", 9))
		abort();
	if (pe_image_hash(*image, *len, again) != -EINVAL || pe_image_hash(*image, was, again) != -EINVAL)
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	char *image = malloc(size);	/* of that size, so that a byte too far is seen */
	char hex[65], again[65];
	size_t len = size;

	if (image && size)
		memcpy(image, data, size);
	if (!image || pe_image_head(&image, &len)) {
		if (len != size || (size && memcmp(image, data, size)))
			abort();
	} else if (!pe_image_hash(image, len, hex)) {
		image[len - 1] ^= 1;
		if (pe_image_hash(image, len, again) || !strcmp(hex, again))
			abort();
		check_signed(&image, &len);
	}
	free(image);
	image = malloc(size);
	if (image && size) {
		memcpy(image, data, size);
		pe_image_hash(image, size, hex);
	}
	free(image);
	return 0;
}
