#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# rules of the tree that no compiler checks
status=0
bad() { echo "$1"; status=1; }
code=$(git ls-files '*.c' '*.h' Makefile 'kmod/Kbuild' '*.sh' .ci/run)
for f in $code; do
	head -n 2 "$f" | grep -q 'SPDX-License-Identifier: GPL-2.0-only' || bad "$f: no SPDX line"
done
for f in $(git ls-files '*.c' '*.h'); do
	expand "$f" | awk -v f="$f" 'length > 100 { print f ":" NR ": wider than 100 columns"; s = 1 } END { exit s }' || status=1
	grep -nE '[ 	]+$' "$f" /dev/null && status=1
done
for f in $(git ls-files '*.sh' .ci/run); do
	[ "$(wc -l <"$f")" -le 30 ] || bad "$f: a script of more than 30 lines"
done
for d in $(git ls-tree --name-only -d HEAD); do
	case $d in bench|kmod|analysis|configs|results|tests|.ci) ;; *) bad "$d: no such folder is agreed" ;; esac
done
for h in $(git ls-files 'bench/*.h' 'analysis/*.h' 'kmod/marker.h'); do
	case $h in bench/meter/qemu_api.h) continue ;; esac
	printf '#include "%s"\n' "$h" | gcc -std=gnu11 -D_GNU_SOURCE -I. -Iout $(pkg-config --cflags gsl hwloc libelf) \
		-Wall -Wextra -Wno-unused-function -fsyntax-only -x c - || bad "$h: does not compile alone"
done
exit $status
