/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The few functions of QEMU's TCG plugin interface that the meter uses, declared here because
 * Debian packages no header for 7.2. Interface version 1 is QEMU 7.2's. From version 2 (8.2.4, 9.0)
 * inline counters live in scoreboards, from version 3 instruction bytes are copied out, QEMU 10.2 (version 5 still)
 * tells of interrupts and exceptions, and from version 7 (11.1, which loads no older one) callbacks get a pointer of
 * ours instead of the plugin's number: events.h. What only one side has is weak, NULL where this QEMU lacks it.
 * Source  QEMU, docs/devel/tcg-plugins and include/qemu/qemu-plugin.h (the interface's facts)
 */
#ifndef HB_METER_QEMU_API_H
#define HB_METER_QEMU_API_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef uint64_t qemu_plugin_id_t;
typedef uint32_t qemu_plugin_meminfo_t;

struct qemu_info {
	const char *target_name;	/* "x86_64", "aarch64" */
	struct { int min, cur; } version;
	bool system_emulation;
	struct { int smp_vcpus, max_vcpus; } system;
};

struct qemu_plugin_tb;
struct qemu_plugin_insn;
struct qemu_plugin_scoreboard;
struct qemu_plugin_u64 { struct qemu_plugin_scoreboard *score; size_t offset; };

enum { QEMU_PLUGIN_CB_NO_REGS = 0 };
enum { QEMU_PLUGIN_MEM_RW = 3 };
enum { QEMU_PLUGIN_INLINE_ADD_U64 = 0 };

typedef void (*exec_fn)(unsigned int vcpu, void *udata);
typedef void (*mem_fn)(unsigned int vcpu, qemu_plugin_meminfo_t info, uint64_t vaddr, void *udata);
typedef void (*version_fn)(void);	/* a callback whose arguments depend on the version of the interface */

/* before version 7 nobody looks at @udata but qemu_plugin_register_atexit_cb() */
void qemu_plugin_register_vcpu_tb_trans_cb(qemu_plugin_id_t id, version_fn cb, void *udata);
void qemu_plugin_register_vcpu_init_cb(qemu_plugin_id_t id, version_fn cb, void *udata);
void qemu_plugin_register_atexit_cb(qemu_plugin_id_t id, version_fn cb, void *udata);
void qemu_plugin_reset(qemu_plugin_id_t id, version_fn cb, void *udata);
size_t qemu_plugin_tb_n_insns(const struct qemu_plugin_tb *tb);
struct qemu_plugin_insn *qemu_plugin_tb_get_insn(const struct qemu_plugin_tb *tb, size_t idx);
size_t qemu_plugin_insn_size(const struct qemu_plugin_insn *insn);
uint64_t qemu_plugin_insn_vaddr(const struct qemu_plugin_insn *insn);
void qemu_plugin_register_vcpu_insn_exec_cb(struct qemu_plugin_insn *insn, exec_fn cb, int flags,
					    void *udata);
void qemu_plugin_register_vcpu_mem_cb(struct qemu_plugin_insn *insn, mem_fn cb, int flags, int rw,
				      void *udata);
unsigned int qemu_plugin_mem_size_shift(qemu_plugin_meminfo_t info);
bool qemu_plugin_mem_is_store(qemu_plugin_meminfo_t info);

/* version 1 only; in version 3 and later: size_t qemu_plugin_insn_data(insn, void *dest, size_t len) */
const void *qemu_plugin_insn_data(const struct qemu_plugin_insn *insn);
void qemu_plugin_register_vcpu_insn_exec_inline(struct qemu_plugin_insn *insn, int op, void *ptr,
						uint64_t imm) __attribute__((weak));
void qemu_plugin_register_vcpu_tb_exec_inline(struct qemu_plugin_tb *tb, int op, void *ptr,
					      uint64_t imm) __attribute__((weak));

void qemu_plugin_register_vcpu_mem_inline(struct qemu_plugin_insn *insn, int rw, int op, void *ptr, uint64_t imm)
	__attribute__((weak));

/* version 2 and later */
struct qemu_plugin_scoreboard *qemu_plugin_scoreboard_new(size_t element_size) __attribute__((weak));
void *qemu_plugin_scoreboard_find(struct qemu_plugin_scoreboard *score, unsigned int vcpu)
	__attribute__((weak));
void qemu_plugin_register_vcpu_insn_exec_inline_per_vcpu(struct qemu_plugin_insn *insn, int op,
							 struct qemu_plugin_u64 entry, uint64_t imm)
	__attribute__((weak));
void qemu_plugin_register_vcpu_tb_exec_inline_per_vcpu(struct qemu_plugin_tb *tb, int op,
						       struct qemu_plugin_u64 entry, uint64_t imm)
	__attribute__((weak));
void qemu_plugin_register_vcpu_mem_inline_per_vcpu(struct qemu_plugin_insn *insn, int rw, int op,
						   struct qemu_plugin_u64 entry, uint64_t imm) __attribute__((weak));

/* QEMU 10.2 and later: @types are bits of QEMU_PLUGIN_DISCON_*; @udata from version 7 on */
enum { QEMU_PLUGIN_DISCON_INTERRUPT = 1, QEMU_PLUGIN_DISCON_EXCEPTION = 2 };
void qemu_plugin_register_vcpu_discon_cb(qemu_plugin_id_t id, int types, version_fn cb, void *udata)
	__attribute__((weak));

/* 11.0 and later; nothing else tells 11.1, with its version 7, from what still speaks version 2 */
void qemu_plugin_set_pc(uint64_t pc) __attribute__((weak));

#endif
