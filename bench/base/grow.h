/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_BASE_GROW_H
#define HB_BASE_GROW_H

#include <errno.h>
#include <stddef.h>
#include <stdlib.h>

static inline void *grow_array(void *array, size_t n, size_t size)
{
	return n & (n - 1) ? array : reallocarray(array, n ? 2 * n : 1, size);
}

/*
 * GROW - make room for one more element behind the @n of an array
 * @array  in/out  NULL where @n is 0; it may move. What is new in it is not set
 * No field says how large an array is: it has room for the next power of two. So one that is grown so gets its elements
 * one at a time, each by this.
 * Returns 0, or -ENOMEM with the array as it was
 */
#define GROW(array, n) __extension__ ({				\
	void *grown_ = grow_array((array), (n), sizeof(*(array)));	\
	if (grown_)						\
		(array) = grown_;				\
	grown_ ? 0 : -ENOMEM; })

#endif
