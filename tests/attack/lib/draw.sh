# SPDX-License-Identifier: GPL-2.0-only
# for instants.sh: which instants, and what became of them
# draw SEED COUNT: so many lines "VERB SIGNAL PER-MILLE WHOM", signals and whom from the lists given
draw() {
	awk -v seed="$1" -v n="$2" -v verbs="$verbs" -v sigs="$3" -v whom="$4" 'BEGIN {
		srand(seed); nv = split(verbs, v, " "); ns = split(sigs, s, " "); nw = split(whom, w, " ")
		first = int(rand() * nv)
		for (i = 0; i < n; i++)
			print v[(first + i) % nv + 1], s[int(rand() * ns) + 1], int(rand() * 1000), w[int(rand() * nw) + 1]
	}'
}
table() { sort "$results/table" | uniq -c | sed 's/^/	/'; }

