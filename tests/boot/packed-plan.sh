#!/bin/sh
# SPDX-License-Identifier: GPL-2.0-only
# pack takes the plan and what it names along: evidence of one's own feature is analyzed where neither is known
. tests/boot/lib.sh
own=$results/own; there=$results/there
mkdir -p "$own"
cp configs/features/init_on_alloc.feature "$own"
sed 's|^feature .*||; s|^\[plan\]|&\nfeature = ./init_on_alloc.feature|' configs/plans/longterm.plan >"$own/mine.plan"
hb unpack results/published/longterm-x86_64/evidence.tar.xz
for d in "$results"/boot/*/; do	# what xz would take minutes for
	grep -q '"feature": "init_on_alloc"' "$d/boot.json" || rm -r "$d"
done
hb collect "$own/mine.plan" --arch x86_64 && hb analyze "$own/mine.plan" --arch x86_64 || die "no analysis here"
hb pack "$own/mine.plan" "$results/a.tar.xz" --arch x86_64 || die "nothing was packed"
mv "$own" "$results/moved"
other() { out/hardbench --results "$there" "$@"; }
other unpack "$results/a.tar.xz" || die "it cannot be unpacked"
other collect mine --arch x86_64 2>"$results/stderr" || die "not collected"
grep -q 'using the plan mine that was packed with its boots' "$results/stderr" || die "not a word about which plan it is"
other analyze mine --arch x86_64 && other report mine --arch x86_64 || die "no report"
cmp "$results/analyze/mine-x86_64/verdicts.csv" "$there/analyze/mine-x86_64/verdicts.csv" || die "the verdicts differ"
other diff mine --arch x86_64 >/dev/null || die "no diff"
other pack mine "$results/b.tar.xz" --arch x86_64 || die "not packed again"

# the boots say by which files they were made: an edited feature under the same plan is another folder, and not theirs
hash_of() { (cd "$1" && find . -type f -printf '%P\n' | while read -r f; do
	printf '%s\t%s\n' "$f" "$(sha256sum <"$f" | cut -d ' ' -f 1)"; done | LC_ALL=C sort | sha256sum | cut -d ' ' -f 1); }
mine=$(echo "$there"/configs/*); hash=$(hash_of "$mine")
[ "${mine##*/}" = "$(echo "$hash" | cut -c 1-16)" ] || die "the folder is not called by what is in it"
plan=$(sha256sum <"$mine/plan/mine.plan" | cut -d ' ' -f 1)
sed -i "s/\"plan\": .*/\"plan\": \"mine\",/; s/\"plan_hash\": .*/\"plan_hash\": \"$plan\", \"configs_sha256\": \"$hash\",/" "$there"/boot/*/boot.json
for n in 1 2 3 4; do	# one of them comes before it by name
	cp -r "$mine" "$there/configs/.edited"; echo "# $n" >>"$there/configs/.edited/plan/init_on_alloc.feature"
	mv "$there/configs/.edited" "$there/configs/$(hash_of "$there/configs/.edited" | cut -c 1-16)"
done
other collect mine --arch x86_64 2>"$results/stderr" && grep -q "packed with its boots, $mine/" "$results/stderr" || die "another's files"
echo '# 5' >>"$mine/plan/init_on_alloc.feature"	# it is not what it is called any more
other collect mine --arch x86_64 2>"$results/stderr"; grep -q "packed with its boots, $mine/" "$results/stderr" && die "edited, and not noticed"
true
