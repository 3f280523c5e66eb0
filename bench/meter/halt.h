/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A processor that halts, and the emulator's other thread.
 *
 * Once the processor has said that it is halted, the emulator's main loop may move the guest's clock on to the next
 * timer. It reckons from what the processor had accounted for when it last stopped, and the processor accounts for what
 * it ran since only after it has halted. A main loop that is late, because other processes wanted the core, can come
 * between the two: the clock then gains what ran since, ticks and sleepers land elsewhere, and a window sees another
 * interrupt or another task. Nothing but the processor wakes the main loop, so before a halting instruction runs we
 * wait until the main loop is asleep again.
 */
#ifndef HB_METER_HALT_H
#define HB_METER_HALT_H

#include <stdbool.h>
#include <stdint.h>

/* halt_is - whether this instruction may halt the processor. @bytes: [@size] */
bool halt_is(bool arm64, const uint8_t *bytes, unsigned int size);

/* halt_init - find the main loop's thread. Returns 0, or -errno when its state can't be read */
int halt_init(void);

/*
 * halt_wait - wait until the main loop sleeps where it waits for events; called by the processor's thread
 * Returns 0, or -ETIMEDOUT after 10 s in which it was never seen there
 */
int halt_wait(void);

#endif
