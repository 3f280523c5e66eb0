/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What may disturb a figure of time: read by the runner where it is an ordinary process, and by the host for guests
 * that are processes of its.
 */
#ifndef HB_RECORD_NOISE_H
#define HB_RECORD_NOISE_H

/* noise_say - one fact: @value is a line of text */
typedef void noise_say(void *ctx, const char *key, const char *value);

/*
 * noise_read - what there is to know of the machine now; takes a tenth of a second. What it does not have is not said
 * @cpu  in  the processor that is measured on; the caller is there for that tenth of a second
 */
void noise_read(int cpu, noise_say *say, void *ctx);

#endif
