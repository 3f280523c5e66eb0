#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# By hand, for it compiles a kernel: a git tree of ten commits, at a path with a blank, with objects and a .config in it. The
# seventh adds 3 instructions to getppid(2); bisect has to name it with four kernels besides the baseline's, and writes nothing
# into the tree. The ninth takes eventfd(2) away, so that there is nothing to count any more: behind the seventh bisect names that.
. tests/boot/lib.sh
source=$(ls -d "${XDG_CACHE_HOME:-$HOME/.cache}"/hardbench/source/linux-source-6.12_*[0-9]/tree | grep -v '+[0-9a-f]*/tree' | head -n 1)	# not a patched one
[ -d "$source" ] || die "hardbench build quick has to unpack the source first"
tree="$results/my linux"
export GIT_AUTHOR_DATE=@1767225600+0000 GIT_COMMITTER_DATE=@1767225600+0000	# the same commits, so the same kernels
git() { command git -C "$tree" -c user.name=x -c user.email=x@y -c gc.auto=0 "$@"; }
nop() { sed -i "/^SYSCALL_DEFINE$2/,/^}/s/^\t\(int pid\|struct task_struct \*p\|int errno\|int retval\|struct new_utsname tmp\|struct pid \*grp\|struct sysinfo val\);/&\n\tasm volatile(\"$3\");/" "$tree/$1"; }
cp -a "$source" "$tree"; : >"$tree/.config"; : >"$tree/kernel/sys.o"
printf '.config\n*.o\n' >"$tree/.gitignore"	# Debian's ignores whatever is not Debian's
git init -q; git add -A; git commit -qm base; git tag base
for n in 1 2 3 4 5 6 7 8 9 10; do
	if [ $n = 7 ]; then nop kernel/sys.c '0(getppid' 'nop; nop; nop'; else echo "/* commit $n */" >>"$tree/kernel/sys.c"; fi
	[ $n != 3 ] || nop kernel/sys.c '2(sethostname' nop	# nobody runs it
	[ $n != 9 ] || sed -i 's/return do_eventfd(count, flags);/return -ENOSYS;/' "$tree/fs/eventfd.c"
	git commit -qam "commit $n" || die "commit $n is empty"
	[ $n != 7 ] || git tag seventh
done
[ "$(git diff --name-only base HEAD | wc -l)" = 2 ] || die "eventfd(2) is still there"
before=$(git status --porcelain --ignored; git rev-parse HEAD)
hb bisect --tree "$tree" --base base >"$results/out" || die "no commit is named"
cat "$results/out"
grep -q '^7 of 10: commit 7 (commit [0-9a-f]*)$' "$results/out" || die "not the seventh"
grep -q '^  sys/getppid +3 instructions (' "$results/out" || die "not 3 instructions"
grep -q '^  found by [1-4] of them, one boot each, and two of the baseline$' "$results/out" || die "more than four kernels"
grep '^left out' "$results/out" | grep -q 'sys/\|eventfd' && die "what repeats is left out"
hb bisect --tree "$tree" --base seventh >"$results/out" || die "no commit is named behind the seventh"
cat "$results/out"
grep -q '^2 of 3: commit 9 (commit [0-9a-f]*)$' "$results/out" || die "not the ninth"
grep -q '^  ipc/eventfd is not measured any more' "$results/out" || die "an operation that is gone is no difference"
[ "$before" = "$(git status --porcelain --ignored; git rev-parse HEAD)" ] || die "something was written into the tree"
