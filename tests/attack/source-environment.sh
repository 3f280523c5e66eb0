#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# The environment reaches no kernel source: not which repository is read, not what is taken out of an archive.
. tests/boot/lib.sh
plan=tests/attack/attack.plan
. tests/attack/lib/names.sh
# git: the repository that the kernel's file names, whichever GIT_DIR does; the tree has what git has
for r in one another; do
	git init -q "$results/$r" && echo "$r" >"$results/$r/Makefile" && echo k >"$results/$r/Kbuild" && git -C "$results/$r" add . &&
		git -C "$results/$r" -c user.name=x -c user.email=x@example.org commit -q -m "$r" || die "no repository"
done
printf '[kernel]\nversion = 6.12\nprovider = git %s master\n' "$results/one" >"$results/own.kernel"
for r in one another; do git -C "$results/$r" branch -M master; done
sed "s|^kernel .*|kernel = $results/own.kernel|" $plan >"$results/git.plan"; names git
same GIT_DIR="$results/another/.git" GIT_WORK_TREE="$results/another" GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=core.abbrev GIT_CONFIG_VALUE_0=4

# tar: the source is whole, from a repository and from a tarball
tar -C "$results" -cf "$results/one.tar" one
tree() { # tree KERNEL-LINES: what a build finds as its source, under a hostile environment
	printf '[kernel]\nversion = 6.12\n%s\n' "$1" >"$results/own.kernel"
	XDG_CACHE_HOME=$results/cache TAR_OPTIONS=--exclude=Makefile SIMPLE_BACKUP_SUFFIX=/x GIT_DIR="$results/another/.git" \
		out/hardbench --results "$results" build "$results/git.plan" --check >"$results/said" 2>&1
	cat "$results"/cache/hardbench/source/$2/tree/Makefile | grep -qx one || die "$1: the tree is not whole: $(cat "$results/said")"
}
tree "provider = git $results/one master" 'git-*'
tree "provider = tarball $results/one.tar sha256 $(sha256sum <"$results/one.tar" | cut -d' ' -f1)" 'tarball-*'

