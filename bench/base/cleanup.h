/* SPDX-License-Identifier: GPL-2.0-only */
/* Owning locals: AUTO_FREE char *p = ...; return TAKE(p); A function that has one needs no goto. */
#ifndef HB_BASE_CLEANUP_H
#define HB_BASE_CLEANUP_H

#include <stddef.h>

void auto_free(void *p);	/* of a pointer from malloc(), or NULL */
void auto_fclose(void *f);	/* of a FILE *, or NULL; for reading: what fclose() says is lost */
void auto_close(int *fd);	/* of a descriptor, or below 0 */
#define AUTO_FREE __attribute__((cleanup(auto_free)))
#define AUTO_FCLOSE __attribute__((cleanup(auto_fclose)))
#define AUTO_CLOSE __attribute__((cleanup(auto_close)))
#define TAKE(p) __extension__ ({ __typeof__(p) taken_ = (p); (p) = NULL; taken_; })

#define ARRAY_SIZE(a) (sizeof(a) / sizeof((a)[0]))

#endif
