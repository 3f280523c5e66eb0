/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Patches as people have them: an mbox of a series, a mail, a plain diff. Mail is read by git (mailsplit, mailinfo), in
 * the sandbox, so what comes out is what git am would apply.
 */
#ifndef HB_TRY_SERIES_H
#define HB_TRY_SERIES_H

#include <stdbool.h>
#include <stddef.h>

struct series_patch {
	char *subject;			/* without "[PATCH v3 2/7]"; of a plain diff its first line, or its file */
	char *author;			/* "Name <address>"; NULL = not said */
	char *text;			/* [len] the unified diff alone, NUL added: the same however it was sent */
	size_t len;
	char id[41];			/* git patch-id --stable */
	unsigned int version, nr, of;	/* "v3 2/7"; 1, 0, 0 where it is not said */
	bool reply;			/* "Re: ..." */
	bool is_mail;
};

struct series {
	struct series_patch *at;
	size_t n;
	char *cover;			/* subject of the cover letter, or NULL */
};

/*
 * series_read - add the patches of a file to @s, in the file's order
 * What is no patch (a cover letter, an answer) is left out; answers with a diff in them are named.
 * Errors  -EINVAL after printing which mail, and why it is not taken; -errno after printing
 */
int series_read(struct series *s, const char *path);

/*
 * series_order - after the last file: of several versions the latest, by the numbers of the subjects
 * Errors  -EINVAL after printing: no patch at all, one that is missing, two of one number
 */
int series_order(struct series *s);

void series_release(struct series *s);

/* series_subject - take "Re:" and "[PATCH v3 2/7]" off p->subject and into the other fields */
void series_subject(struct series_patch *p);

/*
 * series_diff - the diff in a text: prose above, between and below its hunks is taken off, and CR at every line's end
 * Returns  fresh memory, NULL without memory; "" when there is no diff in it
 */
char *series_diff(const char *text, size_t len);

#endif
