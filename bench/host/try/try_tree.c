// SPDX-License-Identifier: GPL-2.0-only
#include "try/try_tree.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/grow.h"
#include "bench/base/limit.h"
#include "bench/base/subproc.h"
#include "config/conf_grammar.h"
#include "config/kernel_version.h"

enum { WORDS_MAX = 16, SHOWN = 12, SHORT = 7, NAMES = 5 };

struct tree {
	const struct try_tree *t;
	char *path;			/* of t->dir, real */
	char *base, *ref;		/* commits, whole; ref NULL with t->dirty */
	struct try_job *j;
};

/* what a git command in the tree prints, without its last newline; @code NULL = it may not fail */
static int git(const struct tree *t, char **out, int *code, const char *const *words)
{
	const char *argv[WORDS_MAX] = { "git", "-C", t->path, "-c", "core.quotePath=false" };
	size_t n = 5;
	int status, err;

	while (*words && n + 1 < WORDS_MAX)
		argv[n++] = *words++;
	err = subproc_ask(argv, kernel_git_keep, out, &status);
	if (err == -ENOENT)
		return fail(-EINVAL, "--tree needs git: apt-get install git");
	if (err)
		return fail(err, "git");
	if (code)
		*code = status;
	else if (status)
		err = fail(-EINVAL, "git %s: %.*s", argv[5], (int)strcspn(*out, "\n"), *out);
	if (err) {
		free(*out);
		*out = NULL;
	}
	return err;
}

#define GIT(t, out, code, ...) git((t), (out), (code), (const char *const[]){ __VA_ARGS__, NULL })

static void chomp(char *s)
{
	size_t n = strlen(s);

	while (n && s[n - 1] == '\n')
		s[--n] = '\0';
}

static int commit_of(const struct tree *t, const char *ref, const char *suffix, char **out)
{
	AUTO_FREE char *rev = fs_path("%s%s^{commit}", ref, suffix);
	int code, err;

	if (!conf_grammar_fits(&conf_git_ref, ref))
		return fail(-EINVAL, "\"%s\": expected %s", ref, conf_git_ref.is);
	err = GIT(t, out, &code, "rev-parse", "--verify", "--quiet", rev);
	if (err)
		return err;
	chomp(*out);
	if (!code)
		return 0;
	free(TAKE(*out));
	return fail(-EINVAL, "%s has no commit \"%s%s\" (in a shallow clone: git fetch --deepen=100)", t->path, ref,
		    suffix);
}

static unsigned int lines(const char *text)
{
	unsigned int n = 0;

	for (; *text; text++)
		n += *text == '\n' || !text[1];
	return n;
}

/* the first names of a list of lines, for a message */
static char *some(const char *text)
{
	char *all = fs_path("%s", "");

	for (unsigned int i = 0; *text && i < NAMES; i++) {
		char *more = fs_path("%s%s%.*s", all, i ? ", " : "", (int)strcspn(text, "\n"), text);

		free(all);
		all = more;
		text += strcspn(text, "\n");
		text += *text == '\n';
	}
	if (*text) {
		char *more = fs_path("%s, ...", all);

		free(all);
		all = more;
	}
	return all;
}

/* what lies in the tree and is not measured is said */
static int say_left_out(const struct tree *t)
{
	AUTO_FREE char *edited = NULL;
	AUTO_FREE char *unknown = NULL;
	int code, err = GIT(t, &edited, &code, "diff", "--name-only", "HEAD");

	if (!err && !code && *edited && !t->t->dirty) {
		AUTO_FREE char *names = some(edited);

		note("%s: %u left out, edited and not committed (--dirty measures them): %s", t->path,
		     lines(edited), names);
	}
	if (!err)
		err = GIT(t, &unknown, &code, "ls-files", "--others", "--exclude-standard");
	if (!err && !code && *unknown && t->t->dirty) {
		AUTO_FREE char *names = some(unknown);

		note("%s: %u left out, not known to git (git add -N takes one in): %s", t->path,
		     lines(unknown), names);
	}
	return err;
}

static int add_step(struct tree *t, char *title, char *origin, char *patch)
{
	struct try_job *j = t->j;
	int err = GROW(j->step, j->n);

	if (err) {
		free(title);
		free(origin);
		free(patch);
		return fail(err, "commits");
	}
	j->step[j->n++] = (struct try_step){ .title = title, .origin = origin, .patch = patch, .whole = true };
	return 0;
}

static int diff(const struct tree *t, const char *to, char **out)
{
	return GIT(t, out, NULL, "diff", "--no-color", "--no-ext-diff", "--no-textconv", "--no-renames",
		   "--full-index", t->base, to);
}

/* everything from the base to a commit */
static int add_commit(struct tree *t, const char *commit, const char *title)
{
	AUTO_FREE char *patch = NULL;
	AUTO_FREE char *subject = NULL;
	int err = diff(t, commit, &patch);

	if (!err)
		err = GIT(t, &subject, NULL, "log", "-1", "--format=%s", commit);
	if (err)
		return err;
	chomp(subject);
	if (!*patch) {
		note("commit %.*s changes nothing and is left out: %s", SHOWN, commit, subject);
		return 0;
	}
	return add_step(t, title ? fs_path("%s", title) : TAKE(subject), fs_path("commit %.*s", SHOWN, commit),
			TAKE(patch));
}

static int add_dirty(struct tree *t)
{
	AUTO_FREE char *patch = NULL;
	int err = diff(t, NULL, &patch);

	if (err)
		return err;
	if (!*patch)
		return fail(-EINVAL, "%s: nothing is edited since %.*s", t->path, SHOWN, t->base);
	return add_step(t, fs_path("what is not committed in %s", strrchr(t->path, '/') + 1),
			fs_path("on commit %.*s", SHOWN, t->base), TAKE(patch));
}

static int add_each(struct tree *t)
{
	AUTO_FREE char *range = fs_path("%s..%s", t->base, t->ref);
	AUTO_FREE char *list = NULL;
	char *rest, *line;
	int err = GIT(t, &list, NULL, "rev-list", "--reverse", "--first-parent", range);

	if (!err && lines(list) > LIMIT_ARMS - 1)
		return fail(-EINVAL, "%u commits: --each takes %d at most", lines(list), LIMIT_ARMS - 1);
	rest = list;
	while (!err && (line = strsep(&rest, "\n")))
		if (*line)
			err = add_commit(t, line, NULL);
	return err;
}

static int add_range(struct tree *t)
{
	AUTO_FREE char *range = fs_path("%s..%s", t->base, t->ref);
	AUTO_FREE char *count = NULL;
	AUTO_FREE char *title = NULL;
	int code, err = GIT(t, &count, &code, "rev-list", "--count", range);

	if (err)
		return err;
	chomp(count);
	if (strcmp(count, "1"))
		title = fs_path("%s: %s commits since %s", t->t->ref ? t->t->ref : "HEAD", count, t->t->base);
	return add_commit(t, t->ref, t->t->base ? title : NULL);
}

static int add_steps(struct tree *t)
{
	AUTO_FREE char *unused = NULL;
	int code = 0, err;

	if (t->t->dirty)
		return add_dirty(t);
	err = GIT(t, &unused, &code, "merge-base", "--is-ancestor", t->base, t->ref);
	if (!err && code && t->t->each)
		err = fail(-EINVAL, "%s does not come after %s: --each and bisect need the commits between them (in a "
				    "shallow clone: git fetch --deepen=100)", t->t->ref ? t->t->ref : "HEAD",
			   t->t->base);
	if (!err && code)
		note("%s does not come after %s: the difference of the two is measured", t->t->ref ? t->t->ref : "HEAD",
		     t->t->base);
	if (!err)
		err = t->t->each ? add_each(t) : add_range(t);
	if (!err && !t->j->n)
		err = fail(-EINVAL, "%s: no commit after %.*s changes anything", t->path, SHOWN, t->base);
	return err;
}

/* a path that a file of configuration can name */
static int check_path(const char *path)
{
	for (const char *p = path; *p; p++)
		if ((unsigned char)*p < ' ' || strchr("\"#", *p))
			return fail(-EINVAL, "%s: a path with quotes, # or control characters cannot be named", path);
	return 0;
}

static int set_kernel(struct tree *t)
{
	struct try_job *j = t->j;
	AUTO_FREE char *blob = fs_path("%s:Makefile", t->base);
	AUTO_FREE char *makefile = NULL;
	AUTO_FREE char *version = NULL;
	AUTO_FREE char *full = NULL;
	const char *quote = strchr(t->path, ' ') ? "\"" : "";
	int err = check_path(t->path);

	if (!err)
		err = GIT(t, &makefile, NULL, "show", blob);
	if (err)
		return err;
	if (kernel_version_parse(makefile, &version, &full))
		return fail(-EINVAL, "%s: the Makefile of commit %.*s is not a kernel's", t->path, SHOWN, t->base);
	j->kernel = fs_path("linux-%s-%.*s", full, SHORT, t->base);
	j->kernel_text = fs_path("# written by hardbench try: Linux %s\n[kernel]\nversion  = %s\n"
				 "provider = git %s%s%s %s\n", full, version, quote, t->path, quote, t->base);
	j->where = fs_path("commit %.*s", SHOWN, t->base);
	return 0;
}

static int open_tree(struct tree *t)
{
	AUTO_FREE char *dir = NULL;
	int code, err;

	t->path = realpath(t->t->dir, NULL);
	if (!t->path)
		return fail(-errno, "%s", t->t->dir);
	err = GIT(t, &dir, &code, "rev-parse", "--git-dir");
	if (!err && code)
		err = fail(-EINVAL, "%s is no git tree: a kernel as a folder is a kernel file with \"provider = dir\"",
			   t->path);
	return err;
}

static int find_commits(struct tree *t)
{
	const char *ref = t->t->ref ? t->t->ref : "HEAD";
	int err = 0;

	if (t->t->dirty && t->t->ref)
		return fail(-EINVAL, "--dirty is what is not committed: it takes no commit besides");
	if (!t->t->dirty)
		err = commit_of(t, ref, "", &t->ref);
	if (!err)
		err = t->t->base ? commit_of(t, t->t->base, "", &t->base) :
				   commit_of(t, ref, t->t->dirty ? "" : "^", &t->base);
	return err;
}

int try_tree(struct try_job *j, const struct try_tree *from)
{
	struct tree t = { .t = from, .j = j };
	int err = open_tree(&t);

	if (!err)
		err = find_commits(&t);
	if (!err)
		err = say_left_out(&t);
	if (!err)
		err = add_steps(&t);
	if (!err)
		err = set_kernel(&t);
	free(t.path);
	free(t.base);
	free(t.ref);
	return err;
}
