// SPDX-License-Identifier: GPL-2.0-only
#include "build/policy_make.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "bench/base/cleanup.h"
#include "bench/base/fail.h"
#include "bench/base/fs.h"
#include "bench/base/subproc.h"
#include "build/build_run.h"
#include "build/sandbox.h"

enum { CAPABILITIES = 32 };	/* of policies: more than any kernel has */

#define MDP "scripts/selinux/mdp/mdp"
/* what an AppArmor of 2020 knows: the language that Debian's own profiles are in, whatever kernel this host has */
#define ABI "/etc/apparmor.d/abi/3.0"

/* all that a case does, and one file that is refused */
static const char profile[] =
	"profile hb flags=(attach_disconnected,mediate_deleted) {\n"
	"  capability,\n  network,\n  mount,\n  umount,\n  pivot_root,\n  ptrace,\n  signal,\n  unix,\n"
	"  / r,\n  /** rwmlkix,\n  deny /tmp/hb.denied rwlk,\n}\n";

#define OR_SO "there will be no policy of that"

/* one type more, which mdp's own may do nothing with: something has to be refused */
static int add_type(const struct build_run *r)
{
	static const char known[] = "role base_r types { base_t };\n";
	AUTO_FREE char *path = fs_path("%s/selinux.conf", r->module);
	AUTO_FREE char *text = NULL;
	AUTO_FREE char *more = NULL;
	const char *at;
	int err = fs_read(path, &text, NULL);

	at = err ? NULL : strstr(text, known);
	if (err)
		return err;
	if (!at) {
		err = build_run_log(r, MDP, "its policy has no role base_r of base_t alone\n", 1, OR_SO);
		return err ? err : 1;
	}
	more = fs_path("%.*stype hb_t;\nrole base_r types { base_t hb_t };\n%s", (int)(at - text), text,
		       at + sizeof(known) - 1);
	return fs_write(path, more, strlen(more));
}

/* the line of mdp's about the capability that the compiler @said it does not know; 0, 1 = it said something else */
static int leave_out(const struct build_run *r, const char *said)
{
	static const char sign[] = "invalid policy capability name ";
	const char *name = strstr(said, sign);
	AUTO_FREE char *path = fs_path("%s/selinux.conf", r->module);
	AUTO_FREE char *line = NULL;
	AUTO_FREE char *text = NULL;
	AUTO_FREE char *rest = NULL;
	char *at;
	int err = name ? fs_read(path, &text, NULL) : 1;

	if (err)
		return err;
	name += sizeof(sign) - 1;
	line = fs_path("\npolicycap %.*s;\n", (int)strcspn(name, "' \n"), name);
	at = strstr(text, line);
	if (!at)
		return 1;
	rest = fs_path("%.*s%s", (int)(at - text), text, at + strlen(line) - 1);
	return fs_write(path, rest, strlen(rest));
}

/*
 * A kernel may know capabilities of policies that are younger than the compiler: without one the kernel does what it
 * did before there was that capability.
 */
static int compile_selinux(struct build_run *r)
{
	int err = 1, left = 0;

	for (int i = 0; i < CAPABILITIES && err == 1 && !left; i++) {
		AUTO_FREE char *said = NULL;

		/* what a later kernel asks for besides is allowed */
		err = build_run_tool(r, "checkpolicy -U allow -o /build/hbk/" POLICY_SELINUX
				     " /build/hbk/selinux.conf", OR_SO, &said);
		if (err == 1)
			left = leave_out(r, said);
	}
	return left < 0 ? left : err;
}

static int make_selinux(struct build_run *r)
{
	AUTO_FREE char *mdp = fs_path("%s/" MDP, r->obj);
	AUTO_FREE char *said = NULL;
	int err;

	if (!fs_exists(mdp))
		return 0;
	err = build_run_tool(r, "/build/" MDP " /build/hbk/selinux.conf /build/hbk/selinux.contexts", OR_SO, &said);
	if (!err)
		err = add_type(r);
	if (!err)
		err = compile_selinux(r);
	return err < 0 ? err : 0;
}

static int make_apparmor(struct build_run *r)
{
	AUTO_FREE char *config = fs_path("%s/.config", r->obj);
	AUTO_FREE char *source = fs_path("%s/apparmor.profile", r->module);
	AUTO_FREE char *text = NULL;
	AUTO_FREE char *said = NULL;
	int err = fs_read(config, &text, NULL);

	if (err || !strstr(text, "\nCONFIG_SECURITY_APPARMOR=y\n"))
		return err;
	err = fs_write(source, profile, sizeof(profile) - 1);
	if (!err)
		err = build_run_tool(r, "apparmor_parser -Q -K -T --policy-features " ABI " --kernel-features " ABI
			     " -o /build/hbk/" POLICY_APPARMOR " /build/hbk/apparmor.profile", OR_SO, &said);
	return err < 0 ? err : 0;
}

int policy_make(struct build_run *r)
{
	int err = make_selinux(r);

	return err ? err : make_apparmor(r);
}
