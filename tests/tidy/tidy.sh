#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# rules of the tree that no compiler checks
status=0
bad() { echo "$1"; status=1; }
code=$(git ls-files '*.c' '*.h' Makefile 'kmod/Kbuild' '*.sh' .ci/run)
for f in $code; do
	head -n 2 "$f" | grep -q 'SPDX-License-Identifier: GPL-2.0-only' || bad "$f: no SPDX line"
done
for f in $(git ls-files '*.sh' .ci/run); do
	[ "$(wc -l <"$f")" -le 40 ] || bad "$f: a script of more than 40 lines"
done
for d in $(git ls-tree --name-only -d HEAD); do
	case $d in bench|kmod|analysis|configs|results|tests|.ci) ;; *) bad "$d: no such folder is agreed" ;; esac
done
cflags=$(pkg-config --cflags gsl hwloc libelf)
for h in $(git ls-files 'bench/*.h' 'analysis/*.h' 'kmod/marker.h'); do
	case $h in bench/meter/qemu_api.h) continue ;; esac
	printf '#include "%s"\n' "$h" | gcc -std=gnu11 -D_GNU_SOURCE -iquote . -iquote bench/host -Iout $cflags \
		-Wall -Wextra -Wno-unused-function -fsyntax-only -x c - || bad "$h: does not compile alone"
done
exit $status
