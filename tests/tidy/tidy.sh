#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# rules of the tree that no compiler checks
status=0
bad() { echo "$1"; status=1; }
# shellcheck disable=SC2046	# names without blanks
awk 'FNR <= 2 && /SPDX-License-Identifier: GPL-2.0-only/ { said[FILENAME] = 1 }
	FNR > 2 { nextfile }
	END { for (i = 1; i < ARGC; i++) if (!(ARGV[i] in said)) { print ARGV[i] ": no SPDX line"; bad = 1 } exit bad }' \
	$(git ls-files '*.c' '*.h' Makefile 'kmod/Kbuild' '*.sh' .ci/run) || status=1
awk 'FNR == 41 { print FILENAME ": a script of more than 40 lines"; bad = 1 } END { exit bad }' \
	$(git ls-files '*.sh' .ci/run) || status=1
for s in $(git ls-files 'tests/boot/*.sh' 'tests/tidy/*.sh'); do	# run as they are: what a checkout has has to be executable
	[ "$(head -c 2 "$s")" != '#!' ] || [ -x "$s" ] || bad "$s: chmod +x"
done
for d in $(git ls-tree --name-only -d HEAD); do
	case $d in bench|kmod|analysis|configs|results|tests|.ci) ;; *) bad "$d: no such folder is agreed" ;; esac
done
# a header compiles alone: one that a file includes before all else does so whenever that is compiled
first=$(awk '!(FILENAME in had) && /^#include/ { had[FILENAME] = 1
	if (split($0, part, "\"") == 3) { dir = FILENAME; sub(/[^\/]*$/, "", dir); print part[2]; print "bench/host/" part[2]; print dir part[2] } }' \
	$(git ls-files 'bench/*.c' 'analysis/*.c'))
cflags=$(pkg-config --cflags gsl hwloc libelf)
for h in $(git ls-files 'bench/*.h' 'analysis/*.h' 'kmod/marker.h' | grep -vxF "$first"); do
	case $h in bench/meter/qemu_api.h) continue ;; esac
	printf '#include "%s"\n' "$h" | gcc -std=gnu11 -D_GNU_SOURCE -iquote . -iquote bench/host -Iout $cflags \
		-Wall -Wextra -Wno-unused-function -fsyntax-only -x c - || bad "$h: does not compile alone"
done
exit $status
