/* SPDX-License-Identifier: GPL-2.0-only */
#ifndef HB_VERBS_HW_NOISE_H
#define HB_VERBS_HW_NOISE_H

struct hw_noise {
	double lost;		/* fraction of the time that this thread did not run although it wanted to */
	double worst_us;	/* the longest gap */
	unsigned long gaps;	/* interruptions longer than 5 us */
};

/* hw_noise_measure - spin for @ms milliseconds reading the clock: a gap is time that somebody else had */
void hw_noise_measure(unsigned int ms, struct hw_noise *n);

#endif
