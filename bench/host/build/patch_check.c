// SPDX-License-Identifier: GPL-2.0-only
/*
 * The form of a patch. patch(1) would guess: it runs ed for what looks like a script, skips what it does not know, and
 * strips names as it sees fit. Nothing of that is wanted, so what it gets has one meaning.
 */
#include <ctype.h>
#include <stdbool.h>
#include <string.h>
#include <strings.h>

#include "bench/base/number.h"
#include "build/patch_file.h"

enum { COUNT_MAX = 1 << 30 };		/* lines of a hunk */

struct reading {
	const char *at, *end;		/* the rest of the text */
	const char *line;		/* the one at hand, [len] without its end */
	size_t len;
	unsigned long nr;
	bool has_file;			/* a header of a file was there: hunks may follow */
	bool has_git;			/* a "diff --git" was there: before it git's own lines are prose */
	size_t changes;			/* hunks, renames, new files */
};

static bool next_line(struct reading *r)
{
	const char *nl;

	if (r->at == r->end)
		return false;
	nl = memchr(r->at, '\n', (size_t)(r->end - r->at));
	r->line = r->at;
	r->len = (size_t)((nl ? nl : r->end) - r->at);
	r->at = nl ? nl + 1 : r->end;
	r->nr++;
	if (r->len && r->line[r->len - 1] == '\r')
		r->len--;
	return true;
}

static bool begins(const char *s, size_t len, const char *with)
{
	return len >= strlen(with) && !memcmp(s, with, strlen(with));
}

static bool line_begins(const struct reading *r, const char *with)
{
	return begins(r->line, r->len, with);
}

/* a path inside of the tree, whose first @strip parts are taken off */
static const char *check_path(const char *s, size_t len, int strip)
{
	const char *const end = s + len;

	if (!len || *s == '/')
		return "a name that is absolute or missing";
	for (size_t part; s <= end; s += part + 1, strip -= strip > 0) {
		const char *slash = memchr(s, '/', (size_t)(end - s));

		part = (size_t)((slash ? slash : end) - s);
		if (!part || (part == 1 && *s == '.') || (part == 2 && !memcmp(s, "..", 2)))
			return "a name with an empty part, \".\" or \"..\"";
		if (!slash)
			break;
	}
	return strip ? "a name without a folder in front, as patch -p1 takes it off" : NULL;
}

/* what stands behind "--- " and its like: up to a tab, behind which is a date */
static const char *check_name(const char *s, size_t len, int strip)
{
	const char *tab = memchr(s, '\t', len);

	len = tab ? (size_t)(tab - s) : len;
	while (len && s[len - 1] == ' ')
		len--;
	if (len == strlen("/dev/null") && !memcmp(s, "/dev/null", len))
		return NULL;
	for (size_t i = 0; i < len; i++)
		if ((unsigned char)s[i] < ' ' || strchr("\"\\\177", s[i]))
			return "a quoted name";
	return check_path(s, len, strip);
}

/* "LINE,COUNT" of a hunk; COUNT alone matters here */
static bool range(const char **p, const char *end, unsigned long long *count)
{
	const char *from = *p;

	number_lead(p);
	if (*p == from || *p > end)
		return false;
	*count = 1;
	if (**p != ',')
		return true;
	from = ++*p;
	*count = number_lead(p);
	return *p > from && *p <= end && *count <= COUNT_MAX;
}

static bool hunk_head(const struct reading *r, unsigned long long *old, unsigned long long *new)
{
	const char *p = r->line + strlen("@@ -"), *const end = r->line + r->len;

	if (!range(&p, end, old) || !begins(p, (size_t)(end - p), " +"))
		return false;
	p += 2;
	return range(&p, end, new) && begins(p, (size_t)(end - p), " @@");
}

/* as many lines as its head says, no fewer */
static const char *read_hunk(struct reading *r)
{
	unsigned long long old, new;

	if (!r->has_file)
		return "a hunk without the name of its file";
	if (!hunk_head(r, &old, &new))
		return "a malformed head of a hunk";
	while (old || new) {
		const char kind = next_line(r) ? (r->len ? *r->line : ' ') : 0;

		if (kind == '\\')	/* no newline at the end of the file */
			continue;
		if ((kind != ' ' && kind != '-' && kind != '+') || (kind != '+' && !old) || (kind != '-' && !new))
			return "a hunk that is not as long as its head says";
		old -= kind != '+';
		new -= kind != '-';
	}
	r->changes++;
	return NULL;
}

/* "--- a/x" with "+++ b/x" under it; "---" alone ends the text of a mail */
static const char *file_head(struct reading *r)
{
	const char *name = r->line + 4, *why;
	const size_t len = r->len - 4;

	if (!begins(r->at, (size_t)(r->end - r->at), "+++ "))
		return NULL;
	why = check_name(name, len, 1);
	next_line(r);
	r->has_file = true;
	return why ? why : check_name(r->line + 4, r->len - 4, 1);
}

/* a command of ed, or of a normal diff: "3,5c3" */
static bool is_command(const struct reading *r)
{
	const char *p = r->line, *const end = p + r->len;

	while (p < end && (isdigit((unsigned char)*p) || *p == ','))
		p++;
	if (p == r->line || p == end || !strchr("acd", *p) || !*p || *r->line == ',')
		return false;
	for (p++; p < end && (isdigit((unsigned char)*p) || *p == ',');)
		p++;
	return p == end;
}

/* git's own lines between a "diff --git" and its hunks */
static const char *git_line(struct reading *r)
{
	static const char *const modes[] = { "new file mode ", "deleted file mode ", "new mode ", "old mode " };
	static const char *const moves[] = { "rename from ", "rename to ", "copy from ", "copy to " };

	if (!r->has_git)
		return NULL;
	for (size_t i = 0; i < sizeof(modes) / sizeof(modes[0]); i++)
		if (line_begins(r, modes[i])) {
			r->changes += i < 2;
			return begins(r->line + strlen(modes[i]), r->len - strlen(modes[i]), "100") ?
				       NULL :
				       "a link or a submodule";
		}
	for (size_t i = 0; i < sizeof(moves) / sizeof(moves[0]); i++)
		if (line_begins(r, moves[i])) {
			r->changes++;
			return check_name(r->line + strlen(moves[i]), r->len - strlen(moves[i]), 0);
		}
	return NULL;
}

static bool is_encoded(const struct reading *r)
{
	static const char head[] = "content-transfer-encoding:";
	const size_t n = sizeof(head) - 1;
	const char *v = r->line + n;

	if (r->len < n || strncasecmp(r->line, head, n))
		return false;
	while (v < r->line + r->len && *v == ' ')
		v++;
	return !strncasecmp(v, "quoted-printable", 16) || !strncasecmp(v, "base64", 6);
}

static const char *check_line(struct reading *r)
{
	if (line_begins(r, "--- "))
		return file_head(r);
	if (line_begins(r, "@@ -"))
		return read_hunk(r);
	if (line_begins(r, "***************"))
		return "a context diff: only unified diffs are taken (diff -u)";
	if (line_begins(r, "GIT binary patch") || line_begins(r, "Binary files "))
		return "a binary patch: only text is taken";
	if (is_command(r))
		return "an ed script or a normal diff: only unified diffs are taken (diff -u)";
	if (is_encoded(r))
		return "an encoded mail: decode it first (git am, or git format-patch of the commit)";
	if (line_begins(r, "Index: "))
		return check_name(r->line + 7, r->len - 7, 0);
	if (line_begins(r, "diff --git ")) {
		r->has_git = true;
		return memmem(r->line, r->len, "/../", 4) || memmem(r->line, r->len, " ../", 4) ?
			       "a name with \"..\"" :
			       NULL;
	}
	return git_line(r);
}

const char *patch_check(const char *text, size_t len, unsigned long *line)
{
	struct reading r = { .at = text, .end = text + len };
	const char *why = NULL;

	*line = 1;
	if (memchr(text, 0, len))
		return "a NUL byte: not text";
	while (!why && next_line(&r)) {
		*line = r.nr;
		why = check_line(&r);
		*line = why && r.nr > *line ? r.nr : *line;
	}
	return why ? why : r.changes ? NULL : "no hunk of a unified diff";
}
