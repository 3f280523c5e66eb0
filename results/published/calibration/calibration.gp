# SPDX-License-Identifier: GPL-2.0-only
# gnuplot -c calibration.gp FOLDER: the calibration page, from the CSV files that calibrate wrote there
dir = ARG1
set datafile separator ','
set terminal svg size 1200,420 font 'sans-serif,13' background '#ffffff'
set output dir.'/calibration.svg'
set multiplot layout 1,3 title 'Does the analysis hold what it promises? Simulated data with a known answer' \
	font ',15'
set key bottom right samplen 2
set grid lc rgb '#dddddd'
set border 3
set tics nomirror

set title 'No difference (A/A), 5 boots: p-values'
set xlabel 'p-value'
set ylabel 'share of data sets at or below it'
set xrange [0:1]
set yrange [0:1]
plot dir.'/aa.csv' skip 1 using 3:1 with lines lw 3 lc rgb '#d55e00' title 'Welch, samples pooled', \
	'' skip 1 using 2:1 with lines lw 3 lc rgb '#0072b2' title 'paired t on boots', \
	x with lines lw 1 dt 2 lc rgb '#000000' title 'what it should be'

set title 'Planted cost: how often it is found'
set xlabel 'planted cost, %'
set ylabel 'share of data sets'
set xrange [0:2.1]
set key top left title 'blocks'
plot for [n in '3 4 5 6 8 10'] dir.'/power.csv' skip 1 \
	using 2:($1 == int(n) ? $3 : 1/0) with linespoints lw 2 pt 7 ps 0.6 title n

set title 'Coverage of the 95 % interval, 12 generators'
set key at graph 1, graph 0.3 notitle
set xlabel 'blocks'
set ylabel 'share of intervals that hold the truth'
set xrange [2.5:10.5]
set yrange [0.7:1]
plot 0.95 with lines lw 1 dt 2 lc rgb '#000000' title '95 %', \
	dir.'/coverage.csv' skip 1 using ($2-0.05):(strcol(1) eq 't on blocks' ? $4 : 1/0):3:5 \
	with yerrorbars lw 2 pt 7 lc rgb '#0072b2' title 't on blocks', \
	'' skip 1 using ($2+0.05):(strcol(1) eq 'percentile bootstrap' ? $4 : 1/0):3:5 \
	with yerrorbars lw 2 pt 7 lc rgb '#d55e00' title 'percentile bootstrap'
unset multiplot
