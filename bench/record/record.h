/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The record stream: how everything leaves a guest (virtio-serial) and the plugin (a file).
 * A record is a 16-byte little-endian header {magic, type, seq, len}, @len bytes of payload and
 * the CRC-32C of both. seq counts from 0 in a stream, so a lost record shows.
 */
#ifndef HB_RECORD_RECORD_H
#define HB_RECORD_RECORD_H

#include <stddef.h>
#include <stdint.h>

#define RECORD_MAGIC 0x31524248u	/* "HBR1" */
#define RECORD_MAX (16u << 20)		/* payload bytes; more is an error, not an allocation */
#define RECORD_HEAD 16
#define RECORD_TAIL 4

enum record_type {
	/* from the runner; payloads are text, no trailing newline unless the content has one */
	REC_HELLO = 1,		/* "key\tvalue\n" lines: protocol, arch, runner's own facts */
	REC_EVIDENCE,		/* "kind\tname\n" then the raw content: config.gz, dmesg, a sysfs file */
	REC_READY,		/* all evidence is out, the first case starts next; empty */
	REC_SAMPLE,		/* "case\tdomain\tbatch\tn\tid\tns\tstatus": domain user|kernel; ns 0 where it
				 * is not time that is measured; status ok | skip:REASON | fail:REASON;
				 * batch HBK_BATCH_FIRST (kmod/uapi.h), n 1: the first operation */
	REC_LOG,		/* one line for a person */
	REC_END,		/* exit code in decimal: the stream is complete */
	REC_CASE,		/* "case\tdomain\top\tcontrol\tcontrol_ops\tseries\tdose\tops\twarmup\tcold": a
				 * case of the job, as this guest has it; before REC_READY */
	REC_TIMES,		/* of the time tier, before its first batch: lines "processes\tN", "batches\tN" and
				 * "columns\tNAME...": what every REC_TIME has behind its first five fields */
	REC_TIME,		/* "case\tdomain\tprocess\tbatch\tn\tNUMBER...\tstatus": status as above. Where it is
				 * not ok, process, batch and n are 0 and there is no number: nothing more is to come of
				 * the case */
	REC_FACT,		/* "when\tkey\tvalue\n" lines: when run | before | after: of the machine.
				 * "run\tevents\tNAME ...": what REC_COUNTED counts, or REC_TIME in its columns */
	REC_COUNTED,		/* "id\tNUMBER...": what a PMU counted around the window of the REC_SAMPLE before */
	/* from the plugin */
	REC_WINDOW = 32,	/* struct meter_window then rows, see meter.h */
	REC_METER_END,		/* totals; the file is complete */
	REC_METER_HEAD,		/* how windows and rows are laid out: the first record */
	REC_EACH,		/* of the window whose record is next: its id, then the own instructions of each
				 * operation but the first, numbers of 64 bits */
};

struct record {
	uint32_t type;
	uint32_t seq;
	uint32_t len;
	const unsigned char *data;	/* borrowed, valid during the callback */
};

/* record_crc32c - CRC-32C (Castagnoli) of @len bytes, continuing from @crc (0 to start) */
uint32_t record_crc32c(uint32_t crc, const void *data, size_t len);

/*
 * record_write - write one record to a file descriptor, all of it
 * @seq   inout  number of the next record; increased on success
 * Errors -EMSGSIZE len > RECORD_MAX; -errno of write
 */
int record_write(int fd, uint32_t *seq, uint32_t type, const void *data, size_t len);

/* A push parser: owns its buffer; feed it whatever arrives. */
struct record_parser {
	unsigned char *buf;
	size_t len, cap;
	uint32_t next_seq;
	uint32_t max;		/* payload bytes of a record: RECORD_MAX, or what a caller sets after init */
	uint64_t offset;	/* bytes consumed: where in the stream the record at hand starts */
	int err;		/* sticky: 0, or the first error */
};

void record_parser_init(struct record_parser *p);
void record_parser_release(struct record_parser *p);

/*
 * record_parser_feed - consume bytes, call @fn for each complete, intact record
 * @fn     returns 0, or a negative code that stops the parser and is returned
 * Errors  -EBADMSG wrong magic or CRC; -EMSGSIZE length above @p->max; -EPROTO seq gap; -ENOMEM.
 *         After an error every call returns it again: no record after a damaged one is believed.
 */
int record_parser_feed(struct record_parser *p, const void *data, size_t len,
		       int (*fn)(void *ctx, const struct record *r), void *ctx);

/* record_parser_finish - 0 at a record's border, -ENODATA when the stream ends inside a record */
int record_parser_finish(const struct record_parser *p);

/* record_strerror - what a parser's error means, for a message */
const char *record_strerror(int err);

#endif
