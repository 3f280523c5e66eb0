// SPDX-License-Identifier: GPL-2.0-only
#include "try/series.h"

#include <ctype.h>
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/fs_input.h"
#include "bench/base/grow.h"
#include "bench/base/limit.h"
#include "bench/base/subproc.h"
#include "build/patch_file.h"
#include "build/sandbox.h"

enum { SUBJECT_MAX = 160 };		/* of a plain diff's first line */

/* a git command in the sandbox, whose folder @dir it sees as /build; @out is what it printed, or NULL */
static int git(const char *dir, const char *words, const char *input, const char *out)
{
	AUTO_FREE char *log = fs_path("%s/git.log", dir);
	AUTO_FREE char *text = NULL;
	struct strlist argv = { 0 };
	struct reason why = { 0 };
	struct subproc p = { .stdin_file = input, .stdout_file = out ? out : log };
	int err = sandbox_argv(NULL, NULL, dir, NULL, NULL, NULL, &argv, &why);

	reason_print(&why, err);
	reason_release(&why);
	if (!err)
		err = strlist_add_words(&argv, words);
	if (!err)
		err = strlist_end(&argv);
	p.argv = (const char *const *)argv.at;
	if (!err && subproc_run(&p))
		err = fail(-EINVAL, "%s: bubblewrap could not be run", words);
	if (!err && (p.exit_code || p.term_signal)) {
		err = -EINVAL;
		fs_read(p.stdout_file, &text, NULL);
		fail(err, "%s: %.*s (is git installed?)", words, (int)strcspn(text ? text : "", "\n"),
		     text ? text : "");
	}
	strlist_release(&argv);
	return err;
}

/* patch-id knows a file by its "diff --git" line, which a plain diff does not have */
static int write_with_heads(const char *path, const char *text)
{
	AUTO_FREE char *all = fs_path("diff --git a/x b/x\n%s", text);

	return fs_fill(path, all, strlen(all));
}

static int patch_id_in(const char *dir, struct series_patch *p)
{
	AUTO_FREE char *in = fs_path("%s/id.in", dir);
	AUTO_FREE char *out = fs_path("%s/id.out", dir);
	AUTO_FREE char *text = NULL;
	int err = fs_remove(out);

	if (!err)
		err = strncmp(p->text, "diff --git", 10) ? write_with_heads(in, p->text) : fs_fill(in, p->text, p->len);
	if (!err)
		err = git(dir, "git patch-id --stable", in, out);
	if (!err)
		err = fs_read(out, &text, NULL);
	if (!err)
		snprintf(p->id, sizeof(p->id), "%.*s", (int)strcspn(text, " \n"), text);
	return err;
}

static int in_folder(int (*fn)(const char *dir, void *ctx), void *ctx)
{
	AUTO_FREE char *final = fs_path("%s/mail", fs_cache_dir());
	AUTO_FREE char *dir = fs_temp(final);
	int err = fs_mkdirs(dir), gone;

	if (!err)
		err = fn(dir, ctx);
	gone = fs_remove(dir);
	return err ? err : gone;
}

struct reading {
	struct series *s;
	const char *path, *text;
	size_t len;
};

/* what the diff is, whether it is taken, and its id */
static int finish(const char *dir, const struct reading *r, struct series_patch *p, const char *raw, size_t len)
{
	unsigned long line;
	const char *why;
	int err;

	p->text = series_diff(raw, len);
	if (!p->text)
		return fail(-ENOMEM, "%s", r->path);
	p->len = strlen(p->text);
	if (!p->len)
		return 0;
	why = memchr(raw, 0, len) ? "a NUL byte: not text" : patch_check(p->text, p->len, &line);
	if (why)
		return fail(-EINVAL, "%s: \"%s\": %s", r->path, p->subject, why);
	err = patch_id_in(dir, p);
	return err;
}

static int keep(struct series *s, struct series_patch *p)
{
	const bool cover = p->of && !p->nr && !p->reply;

	if (cover && !s->cover)
		s->cover = TAKE(p->subject);
	if (p->reply && p->len)
		note("an answer with a diff in it is left out: \"%s\"", p->subject);
	if (p->of && p->nr && !p->reply && !p->len)
		return fail(-EINVAL, "\"%s\" (%u/%u) has no diff in it", p->subject, p->nr, p->of);
	if (!p->len || p->reply || cover)
		return 0;
	if (GROW(s->at, s->n))
		return fail(-ENOMEM, "patches");
	s->at[s->n++] = *p;
	*p = (struct series_patch){ 0 };
	return 0;
}

static void release(struct series_patch *p)
{
	free(p->subject);
	free(p->author);
	free(p->text);
}

/* "Key: value" of what mailinfo prints, fresh memory; NULL = not there */
static char *field(const char *info, const char *key)
{
	const size_t len = strlen(key);

	for (; *info; info += strcspn(info, "\n"), info += *info == '\n')
		if (!strncmp(info, key, len))
			return fs_path("%.*s", (int)strcspn(info + len, "\n"), info + len);
	return NULL;
}

static int read_info(const char *path, struct series_patch *p)
{
	AUTO_FREE char *info = NULL;
	AUTO_FREE char *name = NULL;
	AUTO_FREE char *mail = NULL;
	int err = fs_read(path, &info, NULL);

	if (err)
		return fail(err, "%s", path);
	name = field(info, "Author: ");
	mail = field(info, "Email: ");
	p->author = mail ? fs_path("%s <%s>", name ? name : "", mail) : NULL;
	p->subject = field(info, "Subject: ");
	p->is_mail = true;
	if (!p->subject)
		p->subject = fs_path("a mail without a subject");
	series_subject(p);
	return 0;
}

static int read_mail(const char *dir, const struct reading *r, const char *name)
{
	AUTO_FREE char *mail = fs_path("%s/mails/%s", dir, name);
	AUTO_FREE char *info = fs_path("%s/info-%s", dir, name);
	AUTO_FREE char *diff = fs_path("%s/diff", dir);
	AUTO_FREE char *raw = NULL;
	struct series_patch p = { 0 };
	size_t len;
	int err = git(dir, "git mailinfo -k --quoted-cr=strip /build/message /build/diff", mail, info);

	if (!err)
		err = read_info(info, &p);
	if (!err && (err = fs_read(diff, &raw, &len)))
		fail(err, "%s", diff);
	if (!err)
		err = finish(dir, r, &p, raw, len);
	if (!err)
		err = keep(r->s, &p);
	release(&p);
	return err;
}

static int read_mails(const char *dir, void *ctx)
{
	const struct reading *r = ctx;
	AUTO_FREE char *box = fs_path("%s/box", dir);
	AUTO_FREE char *mails = fs_path("%s/mails", dir);
	struct strlist names = { 0 };
	int err = fs_mkdirs(mails);

	if (!err)
		err = fs_fill(box, r->text, r->len);
	if (!err)
		err = git(dir, "git mailsplit -b -o/build/mails /build/box", NULL, NULL);
	if (!err)
		err = fs_list(mails, &names);
	for (size_t i = 0; i < names.n && !err; i++)
		if (*names.at[i] != '.')
			err = read_mail(dir, r, names.at[i]);
	strlist_release(&names);
	return err;
}

/* the first line with words in it, above the diff; else the file's name */
static char *title(const struct reading *r)
{
	const char *at = r->text + strspn(r->text, " \t\r\n"), *slash = strrchr(r->path, '/');
	const int len = (int)strcspn(at, "\r\n");

	if (len && len < SUBJECT_MAX && strncmp(at, "diff ", 5) && strncmp(at, "--- ", 4) && strncmp(at, "Index: ", 7))
		return fs_path("%.*s", len, at);
	return fs_path("%s", slash ? slash + 1 : r->path);
}

static int read_plain(const char *dir, void *ctx)
{
	const struct reading *r = ctx;
	struct series_patch p = { .subject = title(r), .version = 1 };
	int err = finish(dir, r, &p, r->text, r->len);

	if (!err && !p.len)
		err = fail(-EINVAL, "%s: no unified diff and no mail with one", r->path);
	if (!err)
		err = keep(r->s, &p);
	release(&p);
	return err;
}

/* has it a mail's head? A line "word: text" on top of a plain diff is none */
static bool is_mail(const char *text)
{
	static const char *const keys[] = { "From:", "Subject:", "Date:", "Message-Id:", "Received:", "Return-Path:" };

	if (!strncmp(text, "From ", 5))
		return true;
	for (; *text && *text != '\n' && *text != '\r'; text += strcspn(text, "\n"), text += *text == '\n')
		for (size_t i = 0; i < ARRAY_SIZE(keys); i++)
			if (!strncasecmp(text, keys[i], strlen(keys[i])))
				return true;
	return false;
}

int series_read(struct series *s, const char *path)
{
	AUTO_FREE char *text = NULL;
	struct reading r = { .s = s, .path = path };
	int err = fs_read_input(path, LIMIT_PATCH_BYTES, &text, &r.len);

	if (err)
		return err;
	r.text = text;
	return in_folder(is_mail(text) ? read_mails : read_plain, &r);
}
