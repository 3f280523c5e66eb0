# SPDX-License-Identifier: GPL-2.0-only
# One file, not recursive; every object goes to out/.
MAKEFLAGS += -rR --no-print-directory
# as many jobs as cores, unless the caller says how many or is a make
ifeq ($(MAKELEVEL)$(filter -j% --jobs%,$(MAKEFLAGS)),0)
MAKEFLAGS += -j$(shell nproc)
endif
.DELETE_ON_ERROR:

PREFIX  ?= /usr/local
CC       = gcc
# it asks the compiler what was included, and does not preprocess first: a fifth less for what it does not have
CCACHE  := $(if $(shell command -v ccache),CCACHE_DEPEND=1 ccache)
CFLAGS   = -O2 -g
WARN     = -Wall -Wextra -Wstrict-prototypes -Wmissing-prototypes -Wshadow -Wvla $(WERROR)
WERROR  ?=			# make test has it; a compiler or a library that we have not seen may find more
BASE     = -std=gnu11 -D_GNU_SOURCE -iquote . -iquote bench/host -iquote $O -ffp-contract=off -ffile-prefix-map=$(CURDIR)=. -MMD -MP $(WARN)
O       ?= out
V       ?= 0
Q        = $(if $(filter 1,$V),,@)
say      = $(if $(filter 1,$V),,@printf '  %-8s %s\n' $(1) '$(2)')

# evaluated once, and only where something is compiled
HOST_PC  = gsl sqlite3 jansson libuv libarchive libcrypto libelf capstone hwloc inih expat yaml-0.1
HOST_CF := $(shell pkg-config --cflags $(HOST_PC) 2>/dev/null)
HOST_LD := -Wl,--as-needed $(shell pkg-config --libs $(HOST_PC) 2>/dev/null) -lpfm -lpthread -lm

# ---------------------------------------------------------------- the program
# the folders of the host from the bottom up: each stands on what its line in tests/tidy/layers names
LAYERS  := $(filter-out bench/meter bench/model bench/guest bench/program bench/cases kmod tests/calibration,$(shell sed -n 's/^\([a-z][^:]*\):.*/\1/p' tests/tidy/layers))
$(foreach d,$(LAYERS) bench/model bench/meter tests/calibration,$(eval below_$(d) := $(sort $(foreach e,$(shell sed -n 's,^$(d): *,,p' tests/tidy/layers),$(e) $(below_$(e))))))
lib      = $(subst /,-,$(1)).a
HOST_C  := $(wildcard $(LAYERS:%=%/*.c)) bench/model/geometry.c
HOST_O  := $(HOST_C:%.c=$O/host/%.o)

all: $O/hardbench $O/meter.so guest

$O/hardbench: $(HOST_O)
	$(call say,LD,$@)
	$(Q)$(CC) $(LDFLAGS) -o $@ $^ $(HOST_LD)
# a kind of machine is a file: the list of them is made from the names
# $(call write_list,WORDS): a line X(WORD) for each; written where it says something else
write_list = @mkdir -p $(@D); printf 'X(%s)\n' $(1) >$@.$$$$; cmp -s $@.$$$$ $@ && rm $@.$$$$ || mv $@.$$$$ $@
$O/machine_list.h: FORCE
	$(call write_list,$(sort $(patsubst bench/host/machine/machine_%.c,%,$(wildcard bench/host/machine/machine_*.c))))
$O/host/%.o: %.c Makefile | $O/machine_list.h
	$(call say,CC,$<)
	@mkdir -p $(@D)
	$(Q)$(CCACHE) $(CC) $(BASE) $(CFLAGS) $(HOST_CF) $(HOST_INC) -c -o $@ $<

# a verb is a file that defines one; main.c includes their list. A file per make that writes it: two may run side by side.
$O/verb_list.h: FORCE
	@mkdir -p $(@D); sed -n 's/^const struct verb verb_\([a-z_]*\) = {.*/X(\1)/p' bench/host/verbs/*.c >$@.$$$$; \
	cmp -s $@.$$$$ $@ && rm $@.$$$$ || mv $@.$$$$ $@
$O/host/bench/host/verbs/main.o: HOST_INC = -I$O
$O/host/bench/host/verbs/main.o: $O/verb_list.h

# an exporter of the report is a file of that name; exporters.c includes their list
EXPORTERS := $(sort $(patsubst exporter_%.c,%,$(notdir $(wildcard analysis/report/exporter_*.c))))
$O/exporter_list.h: FORCE
	$(call write_list,$(EXPORTERS))
EXPORTER_O = $(patsubst %,$O/%/analysis/report/exporters.o,host san fuzz/o)
$(EXPORTER_O): HOST_INC = -I$O
$(EXPORTER_O): $O/exporter_list.h

# the commit that the program is made from; where there is no repository nothing is known of it
$O/commit.h: FORCE
	@mkdir -p $(@D); printf '#define HARDBENCH_COMMIT "%s"\n' "$$(git -C $(CURDIR) describe --always --dirty --exclude '*' 2>/dev/null)" \
		>$@.$$$$; cmp -s $@.$$$$ $@ && rm $@.$$$$ || mv $@.$$$$ $@
COMMIT_O = $(patsubst %,$O/%/bench/host/try/try_commit.o,host san fuzz/o)
$(COMMIT_O): HOST_INC = -I$O
$(COMMIT_O): $O/commit.h

# ---------------------------------------------------------------- the emulator plugin
METER_C := $(wildcard bench/meter/*.c bench/model/*.c) bench/record/record.c bench/record/metric.c
METER_O := $(METER_C:%.c=$O/meter/%.o)
$O/meter.so: $(METER_O)
	$(call say,LD,$@)
	$(Q)$(CC) $(LDFLAGS) -shared -Wl,--exclude-libs,ALL -Wl,-Bsymbolic -o $@ $^ -l:libcapstone.a -lpthread
$O/meter/%.o: %.c Makefile
	$(call say,CC,$<)
	@mkdir -p $(@D)
	$(Q)$(CCACHE) $(CC) $(BASE) -fPIC -fvisibility=hidden $(CFLAGS) $(shell pkg-config --cflags capstone) -c -o $@ $<

# ---------------------------------------------------------------- the static runner, one per architecture
CASES   := $(sort $(basename $(notdir $(wildcard bench/cases/*.c))))
GUEST_C := $(filter-out bench/guest/events_perf.c bench/guest/console_main.c,$(wildcard bench/guest/*.c bench/cases/replay/*.c)) bench/record/record.c bench/record/noise.c bench/record/setting.c bench/record/setting_rules.c bench/record/handback.c bench/record/kept.c bench/record/loading.c $(CASES:%=bench/cases/%.c)
CC_x86_64 ?= $(if $(filter x86_64,$(shell uname -m)),$(CC),x86_64-linux-gnu-gcc)
CC_arm64  ?= $(if $(filter aarch64,$(shell uname -m)),$(CC),aarch64-linux-gnu-gcc)
GUEST_CF = -O2 -g0 -fno-stack-protector -fcf-protection=none
GUEST_ARCHES ?= x86_64 arm64
# libsqlite3 for macro/sqlite: the compiler's own, or what `make deps` took out of the other architecture's package
SQLITE_DIR ?= $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/hardbench/libsqlite3
sqlite   = $(firstword $(filter /%,$(shell $(CC_$(1)) -print-file-name=libsqlite3.a 2>/dev/null)) \
	$(wildcard $(SQLITE_DIR)/$(1)/libsqlite3.a))
SQLITE_U = -Wl,-u,sqlite3_open -Wl,--wrap=dlopen

guest: $(GUEST_ARCHES:%=$O/guest/%/runner) $(GUEST_ARCHES:%=$O/guest/%/runner-console)

STATES  := $(sort $(patsubst bench/guest/state_%.c,%,$(wildcard bench/guest/state_*.c)))
$O/state_list.h: FORCE
	$(call write_list,$(STATES))
$O/bench_list.h: FORCE
	$(call write_list,$(CASES))
FORCE:

# The small programs: of each case that runs in one (.alone), and once more to be timed, and what cases execute
# (.executes). Their bytes depend on the case, bench/program and the compiler, on no other case and on no library.
ALONE    := $(basename $(notdir $(shell grep -l '\.alone = true' bench/cases/*.c)))
PROGRAMS := $(sort $(shell sed -n 's/.*\.executes = "\([a-z0-9_]*\)".*/\1/p' bench/cases/*.c) $(ALONE) $(ALONE:%=time_%))
PROGRAM_CF = $(GUEST_CF) -ffreestanding -include features.h -fno-pic -fno-ident -fno-asynchronous-unwind-tables -ffunction-sections -fdata-sections
PROGRAM_LD = -static -nostdlib -no-pie -Wl,--gc-sections,--strip-all,--build-id=none,-Ttext-segment=0x10000000 \
	-Wl,-z,separate-code,-z,norelro,-z,noexecstack,-z,max-page-size=4096
# from names of programs to the objects of each
program_of = $(1:time_%=%)
program_o = $(if $(filter exit,$(1)),bench/program/exit.o,$(patsubst %.c,%.o,bench/program/libc.c bench/program/libc_files.c \
	$(if $(filter time_%,$(1)),bench/program/main_time.c,bench/program/main.c) bench/program/start.c bench/program/text.c \
	$(if $(filter time_%,$(1)),bench/guest/timed.c,bench/guest/window.c bench/guest/counter.c bench/guest/instant.c \
	bench/guest/level.c)) bench/cases/$(program_of).o \
	$(if $(filter macro_compile,$(program_of)),$(patsubst %.c,%.o,$(wildcard bench/cases/replay/*.c))))

$O/program_list.h: FORCE
	$(call write_list,$(PROGRAMS))
$O/programs.S: $O/program_list.h
	@sed 's/X(\(.*\))/\t.globl program_\1, program_\1_end\nprogram_\1:\t.incbin "\1"\nprogram_\1_end:/; 1i \
		.section .note.GNU-stack, ""\n\t.section .rodata' $< >$@.new; mv $@.new $@

define program_rules
$O/guest/$(1)/program/$(2): $(addprefix $O/guest/$(1)/small/,$(call program_o,$(2)))
	$$(call say,LD,$$@)
	@mkdir -p $$(@D)
	$$(Q)$$(CC_$(1)) $(PROGRAM_LD) $(if $(filter exit,$(2)),,-Wl$(,)--defsym=the_case=bench_$(2:time_%=%)) -o $$@ $$^
endef

# The first program of a guest that counts, and beside it what it executes: of each case that runs alone its program, and
# what that executes. They are in the runner for whoever makes such a guest, and not loaded with it.
EARLY_C := $(addprefix bench/program/,early.c libc.c libc_files.c start.c text.c) $(STATES:%=bench/guest/state_%.c) \
	$(addprefix bench/guest/,alone.c aside.c counter.c init.c jitter.c level.c moved.c policy.c state.c sysctl.c text.c)
executed_by = $(shell sed -n 's/.*\.executes = "\([a-z0-9_]*\)".*/\1/p' bench/cases/$(1).c)
section = .section $(1), ""\n.incbin "$(2)"\n
define early_rules
$(EARLY_C:%.c=$O/guest/$(1)/small/%.o): GUEST_INC = -DHB_EARLY
$O/guest/$(1)/early: $(EARLY_C:%.c=$O/guest/$(1)/small/%.o)
	$$(call say,LD,$$@)
	$$(Q)$$(CC_$(1)) $(PROGRAM_LD) -o $$@ $$^
$O/guest/$(1)/early.o: $O/guest/$(1)/early $(PROGRAMS:%=$O/guest/$(1)/program/%) $O/program_list.h
	$$(Q)printf '.section .note.GNU-stack, ""\n$(call section,.early,$O/guest/$(1)/early)$(foreach c,$(ALONE),$(call \
		section,.alone.$(c),$O/guest/$(1)/program/$(c))$(foreach e,$(call executed_by,$(c)),$(call \
		section,.executes.$(c),$O/guest/$(1)/program/$(e))))' | $$(CC_$(1)) -c -x assembler -o $$@ -
endef
$(foreach a,$(GUEST_ARCHES),$(eval $(call early_rules,$(a))))

# The runner has the same size, its segments too, with room in them, and its data and heap are at the same place, whatever
# cases it has: what a guest unpacks and maps is the same. The linker's own script says where the data are. How many
# instructions the C library executes on a text depends on where in its page it is: each case's constants begin a page,
# and share none with another's.
RUNNER_SIZE = 12M
RUNNER_LDS = '/^====/d; s/^  \. = DATA_SEGMENT_ALIGN/  . = 0x2000000;\n&/; \
	s/^  \.data\.rel\.ro : { .* }/  .data.rel.ro : { *(.data.rel.ro .data.rel.ro.*) . = ALIGN(0x40000); }/; \
	s/^    KEEP (\*(SORT_NONE(\.fini)))/&\n    . += 0x50000; . = ALIGN(0x80000);/; \
	s/^  \.gcc_except_table  *: ONLY_IF_RO { \(.*\) }/  .gcc_except_table : ONLY_IF_RO { \1 BYTE(0) . += 0x80000; . = ALIGN(0x100000); }/; \
	s/^  \.data1 .*/  .data1 : { *(.data1) BYTE(0) . = ALIGN(0x80000); }/; \
	s/^   \*(\.dynbss)/   . = ALIGN(0x1000);\n&/; s/^   \*(COMMON)/&\n   . = ALIGN(0x200000);/; \
	s/^  \.rodata  *:/  .rodata.core : { *\/core.o(.rodata .rodata.*) }\n  .rodata.sqlite : ALIGN(4096) { *libsqlite3.a:*(.rodata .rodata.*) }\n\
  .rodata.cases : SUBALIGN(4096) { *bench\/cases\/*.o(.rodata .rodata.*) }\n&/'
, = ,
RUNNER_LIBS = -Wl,--start-group -lpthread -lrt -lm -lc -lgcc -lgcc_eh -Wl,--end-group
crt = $$$$($$(CC_$(1)) -print-file-name=$(2))
# what is the same whatever cases there are, with all that it needs of the C library, lies before what is not
CORE_C = $(filter-out bench/guest/child.c bench/guest/program.c bench/record/loading.c $(CASES:%=bench/cases/%.c),$(GUEST_C))

define guest_rules
$O/guest/$(1)/runner.lds: Makefile
	@mkdir -p $$(@D); $$(CC_$(1)) -static -Wl,--verbose 2>/dev/null | sed -n '/^====/,/^====/p' | sed $(RUNNER_LDS) >$$@
$O/guest/$(1)/core.o: $(CORE_C:%.c=$O/guest/$(1)/%.o)
	$$(call say,LD,$$@)
	$$(Q)$$(CC_$(1)) -r -nostdlib -o $$@ $(call crt,$(1),crt1.o) $$^ $(RUNNER_LIBS)
$O/guest/$(1)/runner: $O/guest/$(1)/core.o $(patsubst %.c,$O/guest/$(1)/%.o,$(filter-out $(CORE_C),$(GUEST_C))) $O/guest/$(1)/programs.o $O/guest/$(1)/early.o $(call sqlite,$(1)) $O/guest/$(1)/runner.lds
	$$(call say,LD,$$@)
	$$(Q)$$(CC_$(1)) -static -nostartfiles -Wl,-z,norelro,-T,$O/guest/$(1)/runner.lds -o $$@ $(call crt,$(1),crti.o) $(call crt,$(1),crtbeginT.o) \
		$$(filter-out %.lds,$$^) $$(if $$(filter %.a,$$^),$$(SQLITE_U)) $(RUNNER_LIBS) $(call crt,$(1),crtend.o) $(call crt,$(1),crtn.o)
	$$(Q)truncate -s %$(RUNNER_SIZE) $$@
$O/guest/$(1)/%.o: %.c Makefile | $O/bench_list.h $O/program_list.h $O/state_list.h
	$$(call say,CC-$(1),$$<)
	@mkdir -p $$(@D)
	$$(Q)$(CCACHE) $$(CC_$(1)) $(BASE) $$(if $$(filter arm64,$(1)),$(filter-out -fcf-protection=none,$(GUEST_CF)),$(GUEST_CF)) -I$O $$(GUEST_INC) -c -o $$@ $$<
$O/guest/$(1)/small/%.o: %.c Makefile
	$$(call say,CC-$(1),$$<)
	@mkdir -p $$(@D)
	$$(Q)$(CCACHE) $$(CC_$(1)) $(BASE) $$(if $$(filter arm64,$(1)),$(filter-out -fcf-protection=none,$(PROGRAM_CF)),$(PROGRAM_CF)) $$(GUEST_INC) -c -o $$@ $$<
$(foreach p,$(PROGRAMS),$(call program_rules,$(1),$(p))
)
$O/guest/$(1)/programs.o: $O/programs.S $(PROGRAMS:%=$O/guest/$(1)/program/%)
	$$(Q)$$(CC_$(1)) -I$O/guest/$(1)/program -Wa,-I$O/guest/$(1)/program -c -o $$@ $$<
$O/guest/$(1)/bench/cases/%.o: GUEST_INC += -fno-merge-constants
$O/guest/$(1)/bench/cases/macro_sqlite.o: GUEST_INC = -idirafter $(shell pkg-config --variable=includedir sqlite3)
endef
$(foreach a,$(GUEST_ARCHES),$(eval $(call guest_rules,$(a))))

# The runner that counts events of a PMU too, for plans with `events` and for `runner-events --events`: a program of its
# own, so that the other's counts stay what they are. libperf is made from a kernel tree of the cache, the plans' own
# source, with that folder's Makefile, in a copy; libpfm4 is the compiler's own or the other architecture's package.
EVENTS_DIR ?= $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/hardbench/libperf
EVENTS_TREE = $(firstword $(sort $(wildcard $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/hardbench/source/linux-source-*/tree)))
EVENTS_TOOLS = arch build include lib/api lib/perf lib/str_error_r.c lib/zalloc.c scripts
pfm      = $(firstword $(filter /%,$(shell $(CC_$(1)) -print-file-name=libpfm.a 2>/dev/null)) $(EVENTS_DIR)/$(1)/libpfm.a)
events: $(GUEST_ARCHES:%=$O/guest/%/runner-events)
.PHONY: events

define events_rules
$(EVENTS_DIR)/$(1)/libperf.a:
	$$(call say,LIBPERF,$(1))
	$$(Q)rm -rf $$(@D)/tree; mkdir -p $$(@D)/tree/tools/lib $$(@D)/include
	$$(Q)[ -n "$$(EVENTS_TREE)" ] || { out/hardbench build --check quick >/dev/null && $$(MAKE) $$@ && exit; }; \
		cd $$(EVENTS_TREE) && cp -r --parents $$(EVENTS_TOOLS:%=tools/%) $$(@D)/tree/
	$$(Q)env -u MAKEFLAGS -u MFLAGS -u O $$(MAKE) -s -C $$(@D)/tree/tools/lib/perf OUTPUT=$$(@D)/tree/ \
		$$(if $$(filter arm64,$(1)),ARCH=arm64,ARCH=x86_64) CC=$$(CC_$(1)) AR=ar LD=$$(patsubst %gcc,%ld,$$(CC_$(1))) $$(@D)/tree/libperf.a $$(@D)/tree/libapi.a
	$$(Q)cp -r $$(@D)/tree/tools/lib/perf/include/perf $$(@D)/include/; mv $$(@D)/tree/libapi.a $$(@D)/; mv $$(@D)/tree/libperf.a $$@; rm -rf $$(@D)/tree
$(EVENTS_DIR)/$(1)/libpfm.a:
	$$(call get_lib,libpfm4-dev,libpfm.a,$$(@D),$(if $(filter arm64,$(1)),arm64,amd64))
	$$(Q)[ -e $$@ ]
$O/guest/$(1)/bench/guest/events_perf.o: GUEST_INC = -I$(EVENTS_DIR)/$(1)/include -idirafter /usr/include
$O/guest/$(1)/bench/guest/events_perf.o: | $(EVENTS_DIR)/$(1)/libperf.a
$O/guest/$(1)/runner-events: $(patsubst %.c,$O/guest/$(1)/%.o,$(filter-out %/events_none.c,$(GUEST_C)) bench/guest/events_perf.c) \
		$O/guest/$(1)/programs.o $(call sqlite,$(1)) $(EVENTS_DIR)/$(1)/libperf.a $(call pfm,$(1))
	$$(call say,LD,$$@)
	$$(Q)$$(CC_$(1)) -static -o $$@ $$^ $(EVENTS_DIR)/$(1)/libapi.a $$(if $$(filter %libsqlite3.a,$$^),$$(SQLITE_U)) -lpthread -lrt -lm
endef
$(foreach a,$(GUEST_ARCHES),$(eval $(call events_rules,$(a))))

# The runner of a guest whose records leave by its console, for jobs of LAVA: the same code behind another main().
define console_rules
$O/guest/$(1)/runner-console: $(patsubst %.c,$O/guest/$(1)/%.o,$(filter-out %/main.c,$(GUEST_C)) bench/guest/console_main.c bench/record/lines.c) \
		$O/guest/$(1)/programs.o $(call sqlite,$(1))
	$$(call say,LD,$$@)
	$$(Q)$$(CC_$(1)) -static -s -o $$@ $$^ $$(if $$(filter %libsqlite3.a,$$^),$$(SQLITE_U)) -lpthread -lrt -lm
endef
$(foreach a,$(GUEST_ARCHES),$(eval $(call console_rules,$(a))))

# guests of tests/attack, in the place of the runner
ATTACK_O = bench/guest/init.o bench/guest/port.o bench/guest/text.o bench/guest/out.o bench/guest/exit.o bench/record/record.o
attack_rule = $O/attack/$(1)/$(2): $(addprefix $O/guest/$(1)/,$(3) $(ATTACK_O)); @mkdir -p $$(@D); $(CC_$(1)) -static -o $$@ $$^
$(foreach a,$(GUEST_ARCHES),$(eval $(call attack_rule,$(a),liar,tests/attack/liar.o tests/attack/lies.o)))
$(foreach a,$(GUEST_ARCHES),$(eval $(call attack_rule,$(a),kmod,tests/attack/kmod.o tests/attack/kmod_lib.o tests/attack/kmod_files.o tests/attack/kmod_memory.o)))
attack-guests: $(foreach a,$(GUEST_ARCHES),$O/attack/$(a)/liar $O/attack/$(a)/kmod)
.PHONY: attack-guests

# ---------------------------------------------------------------- unit tests (Criterion), with ASan and UBSan
SAN      = -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
# what links each of 150 programs with all its debug information in a fifth of the time, where there is one
FAST_LD := $(firstword $(foreach l,gold lld,$(if $(shell command -v ld.$l),-fuse-ld=$l)))
UNIT_C  := $(wildcard tests/unit/*/test_*.c tests/unit/*/*/test_*.c tests/unit/*/*/*/test_*.c)
UNIT    := $(UNIT_C:tests/unit/%.c=$O/unit/%)

$O/san/%.o: %.c Makefile | $O/machine_list.h
	@mkdir -p $(@D)
	$(Q)$(CCACHE) $(CC) $(BASE) -O1 -g $(SAN) $(HOST_CF) $(HOST_INC) $(SAN_INC) -c -o $@ $<
$O/san/tests/%.o: SAN_INC = -iquote tests/unit
# an archive per folder; a test of a folder is linked with it and with what it may stand on, nothing above
define unit_rules
$O/san/$(call lib,$(1)): $(patsubst %.c,$O/san/%.o,$(filter-out %/main.c,$(wildcard $(1)/*.c)))
	@rm -f $$@; ar rcs $$@ $$^
$(patsubst tests/unit/%.c,$O/unit/%,$(wildcard tests/unit/$(1)/test_*.c)): $O/unit/%: $O/san/tests/unit/%.o \
		$(foreach d,$(1) $(below_$(1)),$O/san/$(call lib,$(d)))
	$$(call say,UNIT,$$*)
	@mkdir -p $$(@D)
	$$(Q)$$(CC) $$(FAST_LD) $$(LDFLAGS) $$(SAN) -o $$@ $$< \
		-Wl,--start-group $$(filter %.a,$$^) -Wl,--end-group $$(HOST_LD) -lcriterion
endef
$(foreach d,$(LAYERS) bench/model bench/meter tests/calibration,$(eval $(call unit_rules,$(d))))

# the whole program so, for tests/attack/memory.sh; it looks for runner and plugin beside itself
$O/san/bench/host/verbs/main.o: HOST_INC = -I$O
$O/san/bench/host/verbs/main.o: $O/verb_list.h
$O/san/hardbench: $(HOST_C:%.c=$O/san/%.o) $O/meter.so guest
	$(call say,LD,$@)
	$(Q)$(CC) $(LDFLAGS) $(SAN) -o $@ $(filter %.o,$^) $(HOST_LD)
	$(Q)ln -sfn ../guest $O/san/guest; ln -sf ../meter.so $O/san/meter.so

unit-programs: $(UNIT)
unit: $(UNIT)
	@for t in $^; do $$t || exit 1; done

# ---------------------------------------------------------------- fuzz harnesses (libFuzzer), rules of the tree
FUZZ_CC  = clang-19
FUZZ_C  := $(wildcard tests/fuzz/fuzz_*.c)
FUZZ    := $(FUZZ_C:tests/fuzz/%.c=$O/fuzz/%)
FUZZ_SAN = -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=all
FUZZ_SECONDS ?= 10

$O/fuzz/o/%.o: %.c Makefile | $O/machine_list.h
	@mkdir -p $(@D)
	$(Q)$(CCACHE) $(FUZZ_CC) $(BASE) -O1 -g $(FUZZ_SAN) $(HOST_CF) $(HOST_INC) $(FUZZ_INC) -c -o $@ $<
$O/fuzz/o/tests/%.o: FUZZ_INC = -Wno-missing-prototypes
$O/fuzz/lib.a: $(patsubst %.c,$O/fuzz/o/%.o,$(filter-out %/main.c,$(HOST_C)))
	@rm -f $@; ar rcs $@ $^
$(FUZZ): $O/fuzz/%: $O/fuzz/o/tests/fuzz/%.o $O/fuzz/lib.a
	$(call say,FUZZ,$*)
	$(Q)$(FUZZ_CC) $(FUZZ_SAN) -fsanitize=fuzzer -o $@ $^ $(HOST_LD)

fuzz: $(FUZZ)

# static analysis that takes longer than a test may
analyze-code: $O/hardbench
	@tests/analyze/code.sh
.PHONY: analyze-code

# everything: units, fuzz smoke, calibration, kernels built and booted; ends with "N passed, N failed"
# (a make in a check is on its own: it is no recipe of ours, so the jobs of this one cannot be shared with it)
test: export WERROR = -Werror
test: all
	@env -u MAKEFLAGS -u MFLAGS -u MAKELEVEL tests/run.sh

# ---- quick
# The one command of a newcomer: what is missing is installed (configs/packages), then a first report.
ARCH    ?= host
SUDO     = $(if $(filter 0,$(shell id -u)),,sudo)
APT      = $(SUDO) env DEBIAN_FRONTEND=noninteractive apt-get -q
# $(call deps,1) installs what is missing with the tests' packages, $(call deps,0) without
deps     = @command -v gcc >/dev/null || { $(APT) update && $(APT) install -y --no-install-recommends gcc; } || exit; \
	facts=" host=$$(uname -m | sed s/aarch64/arm64/) gcc=$$(gcc -dumpversion)"; \
	facts="$$facts debian=$$(. /etc/os-release; [ "$$ID" != debian ] || echo "$$VERSION_ID")$(if $(filter 1,$(1)), test) "; \
	want=$$(awk -v facts="$$facts" ' \
		{ sub(/\#.*/, "") } \
		NF { ok = 1; for (i = 2; i <= NF; i++) ok = ok && index(facts, " " $$i " "); if (ok) print $$1 }' configs/packages); \
	missing=; for p in $$want; do \
		[ "$$(dpkg-query -W -f '$${db:Status-Status}' $$p 2>/dev/null)" = installed ] || missing="$$missing $$p"; done; \
	if [ -n "$$missing" ]; then \
		echo "installing (apt-get, from configs/packages):$$missing"; \
		case $$missing in *:arm64*) $(SUDO) dpkg --add-architecture arm64 || exit 1 ;; esac; \
		$(APT) update && $(APT) install -y --no-install-recommends $$missing; \
	elif ! ls /var/lib/apt/lists/*Packages* >/dev/null 2>&1; then $(APT) update; fi

# $(call get_lib,PACKAGE,FILE,FOLDER,DEBIAN ARCHITECTURE): a library of the other architecture's package, downloaded and verified by the host's own apt, unpacked, never installed
APT_OF   = apt-get -q -o APT::Architecture=$(1) -o APT::Architectures=$(1) -o Dir::State::Lists=$(2)/lists \
	-o Dir::Cache::pkgcache= -o Dir::Cache::srcpkgcache= -o Acquire::Languages=none -o APT::Sandbox::User=root
get_lib  = @mkdir -p $(3)/lists/partial; cd $(3) && \
	{ $(call APT_OF,$(4),.) update && $(call APT_OF,$(4),.) download $(1) && dpkg-deb -x $(1)_*.deb x && \
	  mv x/usr/lib/*/$(2) .; rm -rf lists x *.deb; } >log 2>&1; [ -e $(2) ] || \
	echo "no $(1) for $(4) (see $(3)/log): what needs it will be skipped there"
get_sqlite = $(if $(call sqlite,$(1)),,$(call get_lib,libsqlite3-dev,libsqlite3.a,$(SQLITE_DIR)/$(1),$(2)))

quick:
	$(call deps,0)
	$(call get_sqlite,x86_64,amd64)
	$(call get_sqlite,arm64,arm64)
	@$(MAKE) all
	@# with the first kernel come the first verdicts, of what a boot parameter switches; the second takes its time
	@! $O/hardbench build -n configs/plans/quick.plan --arch $(ARCH) | grep -q '^build ' || \
		for a in $(if $(filter all,$(ARCH)),x86_64 arm64,$(ARCH)); do \
		$O/hardbench try --param init_on_alloc=1 --arch $$a || exit; done
	@$O/hardbench run configs/plans/quick.plan --arch $(ARCH)
deps:
	$(call deps,1)
	$(call get_sqlite,x86_64,amd64)
	$(call get_sqlite,arm64,arm64)

SHARE    = $(DESTDIR)$(PREFIX)/share
LIB      = $(DESTDIR)$(PREFIX)/lib/hardbench
FILE_KINDS = plan feature kernel base machine model
install: all
	install -D -m 755 $O/hardbench $(DESTDIR)$(PREFIX)/bin/hardbench
	install -D -m 644 $O/meter.so $(LIB)/meter.so
	for a in $(GUEST_ARCHES); do for r in $(notdir $(wildcard $O/guest/$(firstword $(GUEST_ARCHES))/runner-events)) runner runner-console; do \
		install -D -m 755 $O/guest/$$a/$$r $(LIB)/guest/$$a/$$r || exit 1; done; done
	install -D -m 644 bench/cases/peers.txt $(SHARE)/hardbench/bench/cases/peers.txt
	cd $(CURDIR) && find configs kmod -type f -exec install -D -m 644 {} $(SHARE)/hardbench/{} \;
	install -d $(SHARE)/man/man1 $(SHARE)/man/man5 $(SHARE)/bash-completion/completions
	$O/hardbench --man > $(SHARE)/man/man1/hardbench.1
	for k in $(FILE_KINDS); do $O/hardbench --man-$$k > $(SHARE)/man/man5/hardbench-$$k.5 || exit 1; done
	install -d $(SHARE)/man/man7; $O/hardbench --man-messages > $(SHARE)/man/man7/hardbench-messages.7
	$O/hardbench --completion > $(SHARE)/bash-completion/completions/hardbench
.PHONY: quick deps install
# ---- end quick

# how fast it is, against the budgets of the README; BENCH_COLD=0 leaves out what compiles kernels
bench: all bench-analysis
	@tests/boot/bench.sh

# results/published/PLAN-ARCH, from boots in a results folder of their own: make publish PLANS='quick hardening' [ARCH=arm64]
# With BESIDE=hardening, results/published/hardening-ARCH is laid beside it, in beside-hardening.txt; FIGURES=yes draws each arm.
# What is larger than 2 MB is compressed; evidence.tar.xz is what all of it comes from (tests/boot/published.sh).
PLANS   ?= quick
publish: all
	@set -e; for p in $(PLANS); do for a in $(if $(filter host all,$(ARCH)),x86_64 arm64,$(ARCH)); do \
		from=$O/publish-$$p-$$a; to=results/published/$$p-$$a; \
		$O/hardbench --results $$from run configs/plans/$$p.plan --arch $$a; \
		! grep -s 'emulated, which is no time' $$from/analyze/*/facts.csv || { echo "$$p-$$a is not published"; exit 1; }; \
		rm -rf $$to; mkdir -p $$to; cp -r $$from/analyze/*/. $$from/report/*/. $$to/; rm -f $$to/.sums; \
		$(if $(BESIDE),$O/hardbench compare results/published/$(BESIDE)-$$a $$to \
			$(if $(FIGURES),--svg $$to/figures/beside-$(BESIDE).svg) >$$to/beside-$(BESIDE).txt;) \
		find $$to -type f -size +2000000c ! -name '*.xz' -exec xz -9 {} +; \
		$O/hardbench --results $$from pack configs/plans/$$p.plan $$to/evidence.tar.xz --arch $$a; done; done

# the tables of README.md and results/published/README.md, from the sets
published-readme: $O/hardbench
	@WRITE=1 tests/tidy/published.sh

clean:
	rm -rf $O

.PHONY: all guest unit unit-programs fuzz test bench publish published-readme clean FORCE
-include $(shell find $O -name '*.d' 2>/dev/null)

# ---- calibration: the acceptance tests of the statistics, on the objects that the program ships
STAT_C  := $(filter-out analysis/noise.c,$(wildcard analysis/*.c analysis/report/verdict_*.c)) $(addprefix bench/base/,csv_quote.c json.c number.c number_decimal.c printable.c) bench/record/metric.c
STAT_O   = $(STAT_C:%.c=$O/host/%.o)
STAT_LD  = $(shell pkg-config --libs gsl jansson) -lm
CAL_O    = $(patsubst %.c,$O/host/%.o,$(wildcard tests/calibration/*.c))
CAL_OUT  = results/published/calibration

$O/calibrate: $(CAL_O) $(STAT_O)
	$(call say,LD,$@)
	$(Q)$(CC) $(LDFLAGS) -o $@ $^ $(STAT_LD)
calibrate: $O/calibrate
	@mkdir -p $(CAL_OUT)
	$O/calibrate $(CAL_OUT) >$(CAL_OUT)/calibration.txt || { cat $(CAL_OUT)/calibration.txt; exit 1; }
	cp tests/calibration/calibration.gp $(CAL_OUT)/
	gnuplot -c $(CAL_OUT)/calibration.gp $(CAL_OUT)
calibrate-smoke: $O/calibrate
	@mkdir -p $O/calibration
	@$O/calibrate $O/calibration --smoke

# rows to verdicts, wall time and memory, from 1e5 to 1e7 rows
$O/bench_judge: tests/calibration/bench/bench_judge.c
	$(Q)$(CC) $(BASE) $(CFLAGS) -o $@ $< -lm
bench-analysis: $O/hardbench $O/bench_judge $O/calibrate
	@mkdir -p $O/calibration
	@$O/bench_judge $O/hardbench $O/calibrate $O
.PHONY: calibrate calibrate-smoke bench-analysis
# ---- end calibration

# ---- judge for arm64, run under qemu-user by tests/arch/same.sh: the program's own sources, four libraries
ARM_C   := tests/arch/judge_main.c $(wildcard bench/host/judge/*.c bench/host/verbs/judge*.c) bench/host/verbs/verb.c bench/host/verbs/row_filter.c \
	   bench/host/results/results.c $(addprefix bench/base/,cleanup.c fail.c number.c output.c stop.c fs.c fs_dirs.c fs_input.c fs_list.c fs_own.c fs_path.c fs_temp.c limit.c strbuf.c strlist.c text_table.c xml.c yaml.c) \
	   $(STAT_C)
ARM_LIB  = -L/usr/lib/aarch64-linux-gnu -l:libgsl.so.27 -l:libgslcblas.so.0 -l:libjansson.so.4 -l:libexpat.so.1 -l:libyaml-0.so.2 -lm
$O/arm64/judge: $(ARM_C:%.c=$O/arm64/%.o)
	$(call say,LD-arm64,$@)
	$(Q)$(CC_arm64) -Wl,--gc-sections -o $@ $^ $(ARM_LIB)
$O/arm64/%.o: %.c
	$(call say,CC-arm64,$<)
	@mkdir -p $(@D)
	$(Q)$(CCACHE) $(CC_arm64) $(BASE) $(CFLAGS) -ffunction-sections -fdata-sections -c -o $@ $<

# T12: p-values of real boots against themselves, for tests/boot/uniform.sh
$O/uniform: $O/host/tests/calibration/uniform/uniform.o $O/host/tests/calibration/ks.o $(STAT_O)
	$(Q)$(CC) $(LDFLAGS) -o $@ $^ $(STAT_LD)
