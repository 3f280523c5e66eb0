// SPDX-License-Identifier: GPL-2.0-only
/*
 * hardbench-messages(7): every message and what to do, a group for each thing that is to be done. A new message is a
 * line in one of the groups; "..." stands for what the program puts in. tests/tidy/messages.sh holds them against the
 * calls that print.
 */
#include "verbs/messages.h"

#include <stddef.h>

#include "bench/base/roff.h"

static const char *const outcomes[] = {
	"bad-stream",
	"boot ... of .../..., ..., seed ...: ...: ... (...)",
	"boot ... of .../..., ...: the console has a warning: ... (...)",
	"emulator",
	"exit",
	"flood",
	"hang",
	"panic",
	"proof-failed",
	NULL
};

static const char *const stream[] = {
	"... says ... a second time",
	"a batch has not its two windows",
	"a batch of it twice",
	"a column without a name, or more than ...",
	"a fact that is too long",
	"a record after the last",
	"a record of type ..., ... bytes",
	"a second first record",
	"a second head of times, or out of turn",
	"a second hello",
	"a window of ... bytes...",
	"column ... a second time",
	"evidence ... has no kind and name, or is out of turn",
	"evidence of more than ... MiB",
	"evidence that was not asked for: ... ...",
	"fact ... has no time, key and value, or is too many",
	"facts of ... a second time",
	"facts of a case that is not in the job: ...",
	"hello line ... is no fact",
	"hello says ..., which nobody asked for or a second time",
	"it counts no instructions",
	"it is ready a second time",
	"it stops without its last record",
	"metric ... is one too many",
	"no sample of it",
	"no window for sample ... of ...",
	"not every batch of every process",
	"not one first operation",
	"not each steady operation once",
	"record of unknown type ...",
	"runner speaks protocol '...', not 1",
	"sample ... has not seven fields",
	"sample ... is too early, too long or too many",
	"sample of ... with an impossible batch",
	"sample of ... with impossible numbers",
	"sample of ... with status ...",
	"sample of ... without id or count",
	"sample of a case that is not in the job: ...",
	"sample of no domain: ...",
	"samples beside one that says that there is none",
	"the facts of case ... are not ten, or too late",
	"the head of the times lacks processes, batches or columns",
	"the head of the times says ... ...",
	"the head of the times says ... of nothing",
	"the last record has no exit code",
	"the plugin's file: ...",
	"the second window of a batch is not twice the first",
	"the stream",
	"the stream does not start with hello",
	"time ... has another number of fields",
	"time ... is too early, too long or too many",
	"time of ... with impossible numbers",
	"time of ... with status ...",
	"time of ...: no number in column ...",
	"time of a case that is not in the job: ...",
	"time of no domain: ...",
	"two rows that say why there is nothing of it",
	"two samples with id ...",
	"two windows with id ...",
	"vmlinux has no ...: contexts cannot be told",
	"vmlinux has no code of ...: contexts cannot be told",
	"window ... belongs to no sample",
	"window ... of ...: its functions execute ... instructions..., by the plugin's own count it is ...",
	"window ...: ... rows in ... bytes",
	"window ...: its functions do not add up to it",
	"windows of ... and rows of ... bytes with ... metrics",
	NULL
};

static const char *const tables[] = {
	"... has no section ... of whole numbers",
	"... has no symbol table",
	"... is not an ELF file: ...",
	".../..., ...: boots 0 and 1 have the same seed and disagree, ... line ...:\n  ...  ...\n  ...  ...",
	"...: ... is not a regular file",
	"...: \"...\" is not a file of results",
	"...: not a table of functions (remove it to have it rebuilt)",
	"...: not an archive (...)",
	"...: row ... lacks a name: run hardbench analyze again",
	"...: truncated or damaged (...)",
	"...: truncated or damaged at ... (...)",
	"...: truncated text section",
	"...: unknown column \"...\" ignored (another version wrote it)",
	"...:...: ...; remove this boot's folder and run hardbench boot again",
	"...:...: no column \"...\"; remove this boot's folder and run hardbench boot again",
	"a column is missing",
	"boot ..., case ...: ... of all symbols are ...",
	"doses.csv and slopes.csv are not of one analysis: run hardbench analyze again",
	"duplicate column name",
	"malformed case row",
	"malformed function row",
	"malformed row",
	"malformed sample row",
	"no header line",
	"the boots describe ..., and maybe other cases, in several ways: the first is taken",
	"the tables in ... are of an earlier analysis",
	"these boots, of an older version, say nothing of their cases: what this checkout says of them is taken",
	"too many columns",
	"truncated file",
	NULL
};

static const char *const damaged[] = {
	" cannot be read: ...",
	" is cut off or was changed",
	" is missing",
	"... cannot be read: ...",
	"... has ... bytes instead of ...",
	"... has another content",
	"... is damaged and not used: ...",
	"... is damaged and not used: it has another content...",
	"... is damaged: ...; it is ... now",
	"... is missing",
	"... is not a ...",
	"... is not one of its files",
	"...: .../... is damaged and not taken: ...",
	"...: \"...\" may be code that would be run: pack writes none, and nothing of this file is taken",
	"...: it unpacks to more than ... MB, ... times its size, which results never do: nothing of it is taken",
	"by ",
	"by ... it is ...",
	"it cannot be read: ...",
	"it is not a folder",
	"samples.tsv ...",
	"samples.tsv is of another boot",
	"samples.tsv says \"...\", boot.json does not",
	NULL
};

static const char *const order[] = {
	"... (hardbench build ... makes it)",
	"... (make builds it)",
	"... --list (is it built? make guest)",
	"... is not built yet: hardbench build ...",
	"...: ... later boots that differ in their ... are not complete yet and left out",
	"...: neither a folder with a verdicts.csv nor an analyzed plan: no ...",
	"...: only boots that differ in their ... are complete together: hardbench boot ... makes the missing "
	"ones...",
	"list the cases: ... (build it: make guest)",
	"no ...: run hardbench analyze ... first",
	"no ...: run hardbench collect ... first",
	"no boot of this plan is there yet (hardbench boot makes them)",
	"no boot of this plan is there yet, but ... ... (hardbench boot makes them)",
	"no comparison is left: ...",
	"no comparison of plan ... matches: see hardbench report ...",
	"no kernel yet for ... of ... boots: hardbench build ...",
	"the index of plan ... lacks boot ...: run hardbench collect ... again",
	NULL
};

static const char *const tools[] = {
	"... (hardbench doctor says what to install)",
	"... --version",
	"...: asked, and no answer",
	"...: more than ... programs to ask",
	"...: no ... on this host, install it",
	"apt on this host has no Debian archive to take another suite from (try apt-get update first)",
	"apt-cache policy",
	"apt-get download left no package in ...",
	"apt-get indextargets failed: no mirror is known",
	"asking apt what ... offers",
	"builds need bubblewrap, install it: apt-get install bubblewrap",
	"bwrap",
	"capstone cannot decode this machine",
	"cp",
	"doctor",
	"dpkg-query",
	"git is needed for kernel ...: apt-get install git",
	"gnuplot ...",
	"gnuplot failed in ...: figures may be missing",
	"gnuplot in ...",
	"guests of kind um need bubblewrap, install it: apt-get install bubblewrap",
	"kernel ...: no apt on this host, use another provider",
	"no gnuplot: the report has no figures (apt install gnuplot-nox)",
	"no instruction decoder for this machine",
	"no sbatch on this host (apt-get install slurm-client, and the cluster's slurm.conf)",
	"no squeue on this host (apt-get install slurm-client, and the cluster's slurm.conf)",
	"toolchain ... for ...: no ... on this host, install it: apt-get install ...",
	NULL
};

static const char *const source[] = {
	"... ... for suite ... failed: ...",
	"... has no usr/src/...",
	"...: sha256 \"...\": expected 64 hex digits",
	"apt-get indextargets",
	"kernel ...: ... has no commit \"...\"",
	"kernel ...: ... has sha256 ..., expected ...",
	"kernel ...: ... is not a kernel source tree (it has no Kbuild)",
	"kernel ...: apt offers no ... here: apt-get update, or another provider in configs/kernels/....kernel",
	"kernel ...: suite ... has no ...",
	"unpacking ...",
	"unpacking ...: ...",
	NULL
};

static const char *const tried[] = {
	"--... ...: expected ...",
	"--above takes a number of instructions, not '...'",
	"--arch all: one architecture at a time here",
	"--base, --each and --dirty belong to --tree DIR",
	"--config and --config-base: one of them",
	"--dirty is what is not committed: it takes no commit besides",
	"--keep ...: expected ...",
	"--tree needs git: apt-get install git",
	"--tree takes one commit, not \"...\" besides",
	"... commits: --each takes ... at most",
	"... does not come after ...: --each and bisect need the commits between them (in a shallow clone: "
	"git fetch --deepen=100)",
	"... has no commit \"......\" (in a shallow clone: git fetch --deepen=100)",
	"... is no git tree: a kernel as a folder is a kernel file with \"provider = dir\"",
	"... is no kernel configuration: it has no line CONFIG_X=",
	"... is there already: --keep takes a name that is not taken",
	"...: ... (is git installed?)",
	"...: \"...\": ...",
	"...: a path with quotes, # or control characters cannot be named",
	"...: bubblewrap could not be run",
	"...: expected start or defconfig, not both",
	"...: no commit after ... changes anything",
	"...: no unified diff and no mail with one",
	"...: nothing is edited since ...",
	"...: the Makefile of commit ... is not a kernel's",
	"\"...\" (... of ...) does not apply to Linux ...: ...",
	"\"...\" (.../...) has no diff in it",
	"\"...\": expected ...",
	"arm ... has no boot",
	"arm ... has no row: see what was said of its kernel and boots",
	"arm ... has no sample",
	"copying the kernel source",
	"copying the kernel source: tar failed: ...",
	"git ...: ...",
	"kernel ...: ... as it lies there: commit ..., ... files edited or added",
	"kernel ...: ......... has no Makefile with a kernel's version",
	"kernel ...: git cannot list ...: ...",
	"kernel ...: version = ..., but the tree's own is ...",
	"more than ... patches",
	"no patch is in what was given",
	"nothing to try: expected a patch, CONFIG_X=y, --param, --sysctl or --tree",
	"patch .../... of the series is missing",
	"two patches are .../...: \"...\" and \"...\"",
	NULL
};

static const char *const build[] = {
	"... of ... kernels could not be built",
	"...: its baseline could not be built",
	"...: its compiler was \"...\", not \"...\"",
	"...: modules of effect boots built",
	"applying ...: ...: ...",
	"applying ...: patch failed: ... (no fuzz is allowed: the lines around a change have to be those of the tree)",
	"build of ... failed: ... (log: ...)",
	"build of ...: ... ... asked for, but the kernel's configuration did not keep ... (...)",
	"build of ...: its configuration differs from that of ... in more than it says: ... "
	"(configs/features/....feature may say \"implies = CONFIG_X\")",
	NULL
};

static const char *const proof[] = {
	".../... ... ...: prove = ...: ...",
	".../..., ...: proof failed: ...: ... (...)",
	"feature ..., arm ...: prove = ...: expected ... ...",
	"feature ..., arm ...: prove = ...: there is no such proof (...)",
	"prove = ...",
	NULL
};

static const char *const config[] = {
	"'...' is not an extended regular expression",
	"... is given twice",
	"... is neither in the checkout nor beside the plan: not packed",
	"...: ... = \"...\": expected a whole number",
	"...: ... arm..., expected two or more",
	"...: [...] has no ..., expected \"... = ...\"",
	"...: arm [...] boots the image of [...], so it can have no CONFIG_ line, patch, seed or toolchain",
	"...: arm [...]: expected ...",
	"...: arm [...]: image = ... is not an arm with a build of its own",
	"...: base = ... names: expected one, since the rows of a report do not name it",
	"...: batches = ...: expected an odd number up to 63",
	"...: boots = ...: expected 3 or more (boots 0 and 1 share a seed: the determinism check)",
	"...: budget = ...: expected ... to ... blocks",
	"...: budget: expected only with looks",
	"...: cases = ... names no case (hardbench list cases shows them)",
	"...: expected ..., got \"...\"",
	"...: expected a value",
	"...: expected a whole number from ... to ..., got \"...\"",
	"...: expected boots or looks, not both",
	"...: expected one PLAN, see hardbench list plans",
	"...: expected y, n, m, a number or a \"string\", got \"...\"",
	"...: feature ... has no arm \"...\"",
	"...: feature ...@...: expected ... behind the @",
	"...: figure = ...: expected ARM functions|text|time|memory VALUE | SCOPE | SOURCE, VALUE as in <1 %, "
	"3..5 %, 0.33 %, no figure",
	"...: figure = ...: the feature has no such arm",
	"...: fragment: needs a defconfig to apply to",
	"...: is ..., expected a regular file",
	"...: kcases = ... names no case (hardbench list cases shows them)",
	"...: larger than ...",
	"...: longer than ...",
	"...: looks: expected \"6 12 24\" or \"anytime\"",
	"...: memory_mib = ...: expected a whole number, ... or more, up to ...",
	"...: more than ... MiB",
	"...: more than ... boots",
	"...: more than ...",
	"...: model = ...: a second one of ...",
	"...: names ..., which is outside ...",
	"...: no cases and no kcases",
	"...: provider ...: expected ..., got \"...\"",
	"...: provider \"...\": expected \"apt PACKAGE [suite SUITE]\", \"tarball FILE|URL sha256 HASH\", "
	"\"git PATH REF\", \"dir PATH\" or \"elsewhere\"",
	"...: renamed = ...: expected OLD NEW VERSION, the first with the new name",
	"...:...: more than ... ...",
	"\"...\" before the first section, expected [feature]",
	"\"...\" is not the name of a kernel option",
	"a NUL byte: not a text file",
	"delay: expected \"N%\" with 0 < N <= 100, got \"...\"",
	"expected [section], key = value or # comment",
	"feature ...: figure = ...",
	"line longer than ... bytes",
	"machine ...: kind ... cannot run ... here (tcg runs x86_64 and arm64)",
	"machine ...: kind um runs x86_64 (the kernel has no ARCH=um for ...)",
	"machine ...: unknown kind \"...\"",
	"margin: expected \"GLOB N%\" with 0 < N <= 100, got \"...\"",
	"more than ... toolchains in one plan",
	"no ... \"...\" in configs/...s, did you mean \"...\"?",
	"no ... \"...\" in configs/...s, see hardbench list ...s",
	"no key before the \"=\"",
	"section [...]: a base has no sections",
	"section [...]: expected [...] before it, with the lines that always apply",
	"section [...]: more than ... arms",
	"section [...]: more than ... sections with conditions",
	"section name longer than ... bytes",
	"toolchain \"...\": expected gcc, gcc-N, clang or clang-N",
	"unknown ... \"...\" (expected: ...)",
	"unknown ... \"...\", did you mean \"...\"? (expected: ...)",
	NULL
};

static const char *const judge[] = {
	"--... ...: expected a share as 2% or 0.02",
	"--... ...: is the arm of --... already",
	"--... ...: no such arm in the data",
	"--alpha ...: expected 0.000001 to 0.5",
	"--cap ...: expected 3 to ... blocks",
	"--fail-if ...: expected cost, gain, difference, inconclusive, no-verdict, no-impact or identical, "
	"several with commas",
	"--from ...: no such format (hardbench judge --list-formats)",
	"--margin \"...\": expected 1%, or an amount as 2ns",
	"--margin: its unit is \"...\", that of the values \"...\"",
	"--margin: unknown unit \"...\": expected %, ns, us, ms, s, cycles, instructions, bytes, or what --unit "
	"says",
	"--planted ...: expected ARM:SIZE, as slow:2%",
	"--scope ...: expected feature or image-pair",
	"...: --... is given twice",
	"...: ... cells of a, b and delta are no numbers",
	"...: ... more comparisons are refused, ... of ... in all",
	"...: byte 0x... is not text",
	"...: expected ARM=FILE (several files: one per boot of an arm)",
	"...: more than ... comparisons",
	"...: more than ... files",
	"...: row ...: ... ... \"...\"",
	"...:...",
	"...:...: a NUL byte: not text...",
	"...:...: a decimal comma between commas: run perf with LC_ALL=C, or with -x \\;",
	"...:...: a decimal comma: run perf with LC_ALL=C",
	"...:...: a quote that does not end before its column does",
	"...:...: a row for each of ... and others, as ... writes it: judge takes one value of an event for a "
	"boot; without ... perf stat writes the sum",
	"...:...: an object of perf stat -j without \"event\" or a number as \"counter-value\"",
	"...:...: case ..., arm ...: ...",
	"...:...: empty ...",
	"...:...: line longer than ... bytes",
	"...:...: more than ... columns",
	"...:...: more than ... events",
	"...:...: no header line",
	"...:...: no separator of perf stat -x",
	"...:...: no table: byte 0x... in column ... of the header",
	"...:...: not ... columns as in the header",
	"...:...: not a line of perf stat -x: a value, its unit, an event (--metric-only writes none)",
	"...:...: not a row of will-it-scale: ...",
	"...:...: one of the columns \"block\" (a boot of each arm) and \"boot\" (unpaired) is needed: without "
	"boots there is nothing to compare",
	"...:...: order is not a number",
	"...:...: the first field is not a count",
	"...:...: the header has no column \"...\" (tabs or commas between columns: case arm block process batch "
	"value)",
	"...:...: the same boot at two places in \"order\"",
	"...:...: this is one boot of one arm, as --from ... reads it: give a file for each boot of each arm "
	"(judge off=FILE off=FILE ... on=FILE on=FILE ...)",
	"...:...: two columns \"...\"",
	"...:...: value ... is outside ... .. ...: use another unit",
	"...:...: value \"...\" has a decimal comma: write it with LC_ALL=C, or semicolons between the columns",
	"...:...: value \"...\" is not a finite number",
	"...:...: value is below 0: ratios need positive values",
	"...:...: value is not a number",
	"...:1: ... has the results of several runs: give a file for each run of each arm",
	"...:1: \"...\" is no number",
	"...:1: a NUL byte: not text...",
	"...:1: a Result without Identifier and Title",
	"...:1: benchmark ... has no \"name\"",
	"...:1: benchmark ... has no \"real_time\"",
	"...:1: larger than ... bytes",
	"...:1: metric ... has no \"stressor\" or no \"bogo-ops-per-second-real-time\"",
	"...:1: no Result in it",
	"...:1: no \"metrics\": stress-ng writes them with --metrics",
	"...:1: no \"results\": not written by hyperfine",
	"...:1: no event that perf stat counted (--metric-only has none)",
	"...:1: no format that judge knows (judge --list-formats; --from NAME for one that it does not "
	"recognise); a table has its arms in a column and is given alone",
	"...:1: no line \"# Running ... benchmark\"",
	"...:1: no line \"...\"",
	"...:1: no line \"Running the test with following options\"",
	"...:1: no line like \"# getpid native: 123 ns\": these tests measured nothing",
	"...:1: no line like \"Pipe Throughput  1234.5 lps  (10.0 s, 7 samples)\"",
	"...:1: no line like \"Simple syscall: 0.1234 microseconds\"",
	"...:1: no result of this job has a measurement",
	"...:1: no run and no median among \"benchmarks\"",
	"...:1: no test of it has a number or measurements",
	"...:1: one arm only: nothing to compare",
	"...:1: result ... has no \"command\" or no \"times\" (--export-json writes both)",
	"...:1: the file is empty",
	"arms \"...\" and \"...\"...: none is named off, base, baseline or A: say --baseline ARM",
	"arms \"...\" and \"...\": say --baseline ARM",
	"judge",
	"judge: expected --json or --csv, not both",
	"judge: expected a table, or ARM=FILE for each boot of each arm, ... at most",
	"margin: more than ...",
	"one arm only, \"...\": nothing to compare",
	"standard output",
	NULL
};

static const char *const files[] = {
	"...: ... blocks in these files, boots = ... in the plan",
	"...: a cost of ... % was planted (runner --delay), arm ... has ...",
	"...: another process takes it in",
	"...: arm ... is one of ... and of ...: say FEATURE/ARM=FILE",
	"...: block ... of arm ..., as ...",
	"...: block ..., in the place of block ... of arm ... (runner --block)",
	"...: block \"...\": expected 1 to ...",
	"...: made on ..., which is no architecture of this plan",
	"...: no whole record of the runner: ...",
	"...: not arm ...: ...: ...",
	"...: of which arm? Say ARM=..., or the runner --arm ARM",
	"...: planted_ppm = \"...\"",
	"...: the plan has no arm \"...\" on ...",
	"...: the runner ended with code ...",
	"...: the same boot as ...: boots are what is compared, however many runs (--runs takes each run for one)",
	"...: the same records as ...",
	"machine ...: ... files of arm ... and ... of arm ...: a block is one boot of each, on one machine",
	NULL
};

static const char *const usage[] = {
	"--... is not an option on a plan",
	"--... is not an option on rows",
	"--... takes a number from 1 to ..., not '...'",
	"--boots ...: ... has boots 0 to ... of each arm",
	"--boots takes a number or a range as 0-5, not \"...\"",
	"--cases ... names no case (hardbench list cases shows them)",
	"--cases",
	"--executor knows slurm, not \"...\"",
	"--fail-above ...: expected a number of the metric's unit, or a percentage like 2%",
	"--only takes \"FEATURE[/ARM] [KERNEL [ARCH [TOOLCHAIN [BASE]]]]\", not \"...\"",
	"--only",
	"--svg ...: expected a name that ends in .svg",
	"--svg: no gnuplot (apt install gnuplot-nox), its script is ...",
	"... and ... have no arm in common...",
	"...: no operation has a cost in either set, nothing to draw",
	"...: unknown option or missing argument \"...\", see hardbench ... --help",
	"compare needs two sets of verdicts, see hardbench compare --help",
	"compare",
	"diff needs a plan, and may have a feature, see hardbench diff --help",
	"diff",
	"doctor: expected at most one PLAN",
	"list: --covers goes with cases",
	"list: --covers takes lebench, lmbench, perf-bench, unixbench or will-it-scale, not \"...\"",
	"list: expected features, cases, plans, kernels or machines",
	"list: expected features, cases, plans, kernels or machines, got \"...\"",
	"no metric \"...\": ...",
	"no verb \"...\", see hardbench --help",
	"pack",
	"pack: expected one PLAN and one FILE to write",
	"plan ...: its machine ... boots its own kernels: files are for machines of the kind files",
	"plan ...: others boot its kernels (machine ..., kind ...): hardbench collect ... FILES takes what "
	"the runner wrote there",
	"show: ... boots start with \"...\"",
	"show: \"...\" is not a feature, case or boot, see hardbench list",
	"show: expected one FEATURE, CASE or BOOT",
	"table",
	"table: ... has no .../... there",
	"table: ...: expected SET:FEATURE/ARM, with @WHERE and =TITLE as wanted",
	"table: ...:.../... exists on ..., ..., ... and on ..., ..., ...: say which with @",
	"table: expected --cases and one COLUMN or more",
	"table: expected one SET or more behind --sets",
	"table: no column has a case ...",
	"this machine is neither x86_64 nor arm64: name one with --arch",
	"unknown option or missing argument \"...\", see hardbench --help",
	"unpack: expected one FILE that hardbench pack wrote",
	"verify: expected one PLAN, or all",
	NULL
};

static const char *const notes[] = {
	"... cannot be cut: ...",
	"... does not come after ...: the difference of the two is measured",
	"... more cases were counted in no boot: left out",
	"... operations run a changed function: those with the largest share of it are measured (--all: every one)",
	"... operations vary between boots: ... boots of these alone",
	"... patches of earlier versions are left out: v... is the latest",
	"... was counted in no boot: left out",
	"...: ... files are edited and not committed, and left out (--dirty measures them): ...",
	"...: ... files that git does not know are left out (git add -N takes one in): ...",
	"...: ... options are as it says; left out: ... modules, and what this kernel, this compiler or the "
	"guest cannot have: ... (all of it in ...)",
	"...: its boots differ in their ..., as the plan allows",
	"...: left out: ...",
	"an answer with a diff in it is left out: \"...\"",
	"build of ...: besides what was asked for its configuration differs in: ...",
	"commit ... changes nothing and is left out: ...",
	"gate: ... ... ... ...: ..., ... ...",
	"kept as ... and ...",
	"no boot that was analyzed is in .../boot any more: what is reported already stays",
	"no operation has a verdict now, ... has some and stays: move it away first (...)",
	"plan ...: another rule than before its first boot, the report says so: ...",
	"using the plan ... that was packed with its boots, ...; ...",
	"waiting for ...: in use by ... (...)",
	"when each boot ran is not known (column \"order\" of a table): boots of the arms in turn, or a drift of "
	"the machine looks like a cost",
	"which operation runs what: all are run once on the unchanged kernel (kept in ...)",
	NULL
};

static const char *const system[] = {
	"... ...: ...",
	"... belongs to another user (...), who can write it: take it over by chown -R, ...",
	"... can be written by other users: chmod -R go-w ..., ...",
	"... failed",
	"... failed: ...",
	"... of ... bytes",
	"... of boots ... and ...",
	"... tasks of this plan are in Slurm's queue (hardbench status ... shows them, scancel --name=... ends "
	"them)",
	"...",
	".../......",
	"...: --only names no arm that the plan has",
	"...: ... ...",
	"...: ... failed: ...",
	"...: ...",
	"...: ...: ...",
	"...: \"...\"",
	"...: less than 1 MiB is free",
	"...: names ...",
	"...:...: ...",
	"answer",
	"arm ...",
	"arms",
	"attribution.csv",
	"bisect",
	"boot ...",
	"boot",
	"boots of ...",
	"boots",
	"boots.csv",
	"builds",
	"cases",
	"changed functions",
	"claims",
	"command line",
	"commits",
	"copy ... to ... (is the disk full?)",
	"copy ... to ...",
	"determinism.csv",
	"effect boot ...",
	"effect boots",
	"exchange ... and ...",
	"facts of cases",
	"facts",
	"families",
	"figures",
	"files of plan ...",
	"first.csv",
	"git",
	"import",
	"job of boot ...",
	"job of effect boot ...",
	"jobs.tsv",
	"list of cases",
	"list",
	"lock ...",
	"machine ...",
	"mkdir ...",
	"no home folder for the cache: set HOME, or XDG_CACHE_HOME",
	"noise of ...",
	"open ...",
	"open /dev/null",
	"options",
	"patches",
	"path",
	"pipe",
	"print JSON",
	"print the boots",
	"print",
	"proofs of arm ...",
	"read ...",
	"reasons of ...",
	"reasons",
	"reasons.csv",
	"records of boots",
	"remove ...",
	"rename ... to ...",
	"rename ...",
	"report of ...",
	"sbatch ...: ...",
	"sbatch",
	"scan ...",
	"series ...",
	"series",
	"sha256",
	"slopes.csv",
	"spread.csv",
	"squeue: ...",
	"start a process",
	"status",
	"symbols of ...",
	"symbols of boot ...",
	"sync ...",
	"the last analysis of ... was refused, the tables are of an earlier one: hardbench analyze ... says why",
	"times",
	"times of ...",
	"times of arm ...",
	"touch ...",
	"verdicts.csv",
	"walk ...",
	"write ...",
	"write ...: ...",
	"write to standard output",
	NULL
};

static const struct { const char *title, *what_to_do; const char *const *message; } groups[] = {
	{ "How a boot ended",
	  "Lines that say \"boot N of FEATURE/ARM, ARCH, seed S: OUTCOME: REASON (FOLDER)\". The folder, "
	  "which ends in .failed-N, has the console and boot.json; no figure of such a boot is used, the "
	  "others stay, and the same command boots the missing ones again. panic, hang: look at the end of "
	  "console.log; a hang may want a larger guest_timeout_s or host_timeout_s (hardbench-machine(5)). "
	  "exit: the runner gave up, boot.json has its log. proof-failed: the arm is not in the state that "
	  "its feature names; see proofs.tsv and the feature's prove lines. emulator: QEMU itself failed, "
	  "its words are in the reason; hardbench doctor says what to install. bad-stream: what came from "
	  "the guest is not what a runner sends, or is not all of it; on a machine that is in order this is "
	  "a fault of hardbench: report it with the folder. flood: the guest wrote more than any that means "
	  "well; only the head of its console is kept.",
	  outcomes },
	{ "What was wrong with a guest or its counts",
	  "They are the reason of a boot whose outcome is bad-stream. If the plan has a kernel, patch or "
	  "machine of your own, look there first: the guest may have crashed inside of what it sent. "
	  "Otherwise the same command boots again; if it comes back, report it with the boot's folder.",
	  stream },
	{ "A table of results that is damaged or of another version",
	  "Move the boot's folder, or the table, that the message names out of the way and give the same "
	  "command again: what is missing is made again, the rest stays.",
	  tables },
	{ "A kernel, boot, source or archive that is not as it was made",
	  "Its files are held against the sizes and hashes in its manifest before they are used. What differs is moved "
	  "aside as ID.damaged-N, and build, boot or run make it again; look into it, then remove it. hardbench verify "
	  "reads everything by content. Of an archive nothing that differs is taken: get it again.",
	  damaged },
	{ "A step before this one is missing",
	  "Give the command that the message names; hardbench run PLAN gives all of them in turn and does "
	  "only what is missing.",
	  order },
	{ "Something is not installed",
	  "Install what the message names; hardbench doctor lists all that is missing and the command for "
	  "it.",
	  tools },
	{ "A kernel's source cannot be had",
	  "Check the kernel's file (hardbench-kernel(5)): package and suite, URL and hash, path and commit. "
	  "After apt-get update, or with the network back, the same command goes on where it stopped.",
	  source },
	{ "A patch, a commit or an option that is tried",
	  "The message names the mail, the patch by its subject, or the commit, and what is not as expected: "
	  "hardbench try --help has what is taken. Of a series that does not apply, try the kernel that it was "
	  "made for (--kernel, or --tree with --base).",
	  tried },
	{ "A kernel cannot be configured or compiled",
	  "The first error and the log are in the message. Mend the option, the patch or the feature that "
	  "it names; hardbench build --check PLAN configures every arm in seconds. Other kernels of the "
	  "plan are not held up.",
	  build },
	{ "A proof does not hold or cannot be read",
	  "The arm is not what its feature says, or the feature expects what this kernel does not show: "
	  "hardbench show FEATURE prints the proofs, hardbench-feature(5) their forms.",
	  proof },
	{ "A file of configuration",
	  "The message begins with file and line, names what is wrong and what is expected. The manuals "
	  "hardbench-plan(5), -feature(5), -kernel(5), -base(5) and -machine(5) have every key, its form "
	  "and an example.",
	  config },
	{ "Data given to judge",
	  "The message begins with file and line. hardbench judge --help has the form of a table and every option, "
	  "judge --list-formats the tools whose output is read.",
	  judge },
	{ "Files of the runner, from other machines",
	  "Nothing of them is taken in. The message names the file and what is wrong with it or what it lacks: "
	  "leave it out, name its arm, give as many of each arm and machine, or raise boots in the plan. hardbench "
	  "collect --help says how boots become blocks.",
	  files },
	{ "A wrong argument or option",
	  "hardbench VERB --help prints the arguments and options of the verb, hardbench list what there is "
	  "to name.",
	  usage },
	{ "For your information",
	  "Nothing is to be done: the line says what was found, waited for or left out, and the command "
	  "goes on.",
	  notes },
	{ "The operating system refused",
	  "The line names a file, a program or what was being done, and ends with the system's own reason. "
	  "No space left on device: make room; Permission denied: look at the owner of the results and of "
	  "the cache; Cannot allocate memory: fewer boots at once (--jobs) or a smaller plan. Nothing that "
	  "was finished is lost, and the same command goes on.",
	  system },
};

static void put_group(size_t i, FILE *f)
{
	fputs(".SH \"", f);
	roff_text(f, groups[i].title);
	fputs("\"\n", f);
	roff_text(f, groups[i].what_to_do);
	fputs("\n.PP\n.nf\n", f);
	for (const char *const *m = groups[i].message; *m; m++) {
		roff_text(f, *m);
		fputc('\n', f);
	}
	fputs(".fi\n", f);
}

void messages_man(FILE *f)
{
	fputs(".TH HARDBENCH\\-MESSAGES 7\n.SH NAME\nhardbench\\-messages \\- what hardbench says, and what to do\n"
	      ".SH DESCRIPTION\n", f);
	roff_text(f, "Every message is one line on standard error that begins with \"hardbench: \". They are grouped "
		  "here by what is to be done; \"...\" stands for a name, a number or the system's own reason. After a "
		  "message about something that could not be done the exit status is 2, and the same command goes on "
		  "where it stopped.");
	fputc('\n', f);
	for (size_t i = 0; i < sizeof(groups) / sizeof(groups[0]); i++)
		put_group(i, f);
	fputs(".SH SEE ALSO\n.BR hardbench (1)\n", f);
}
