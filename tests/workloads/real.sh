#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# real.sh NAME: system calls per operation of the program that macro/NAME stands for. Wants strace, gcc, redis-server,
# redis-tools, coreutils, find, sqlite3, hackbench of rt-tests; all on one CPU, as in a guest
. tests/workloads/lib.sh
redis() {	# redis REQUESTS FILE
	counts "$2.s" redis-server --port 0 --unixsocket "$t/s" --save '' --appendonly no >/dev/null & sleep 1
	counts "$2.c" redis-benchmark -s "$t/s" -c 8 -n "$1" -t set,get -d 64 -q >/dev/null
	redis-cli -s "$t/s" shutdown nosave; wait; cat "$2.s" "$2.c" >"$2"
}
sql() { seq "$1" | awk 'function insert(i) { print "INSERT INTO t VALUES (" i ", '\''name " i "'\'', '\''some text of forty bytes or thereabouts " i "'\'');" }
	BEGIN { print "CREATE TABLE t (id INTEGER, name TEXT, body TEXT); CREATE INDEX i ON t (id); BEGIN;"
		for (i = 0; i < 200; i++) insert(i); print "COMMIT;" }
	{ print "BEGIN;"; for (i = 200; i < 220; i++) insert(i); print "COMMIT;"
	for (i = 190; i < 210; i++) print "SELECT * FROM t WHERE id = " i ";"
	print "BEGIN;"; for (i = 200; i < 220; i++) print "DELETE FROM t WHERE id = " i ";"; print "COMMIT;" }'; }
tree() { for d in $(seq "$2"); do mkdir -p "$1/d$d"; for f in 1 2 3 4 5 6 7 8; do head -c $((f * 700)) /dev/zero >"$1/d$d/f$f"; done; done; }
for n in 1 2; do
	case $1 in
	compile) ops=1; if [ $n = 1 ]; then : >"$t/real.1"; else export PATH=/usr/local/bin:/usr/bin:/bin LANG=C.UTF-8
		counts "$t/real.2" gcc -O2 -c tests/workloads/small.c -o "$t/o"; fi ;;
	kv) ops=100; redis $((n * 800)) "$t/real.$n" ;;
	tree) ops=1; tree "$t/tree$n" $((n * 8)); counts "$t/real.$n" sh -c "cd $t; cp -r tree$n x; find x -size +100; rm -r x" ;;
	sqlite) ops=10; sql $((n * 10)) >"$t/sql"; counts "$t/real.$n" sqlite3 "$t/db.$n" ".read $t/sql" >/dev/null ;;
	hackbench) ops=1; counts "$t/real.$n" hackbench -g $n -f 10 -l 10 >/dev/null ;;
	esac || exit 1
done
per "$t/real.1" "$t/real.2" $ops
