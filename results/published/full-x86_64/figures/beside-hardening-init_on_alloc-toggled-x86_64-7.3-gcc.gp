set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
$point << EOD
78,62,0
344.125,352.40625,0
598.6875,663.1875,0
386,407,0
386,407,0
90,116,0
45,58,0
3,4,0
12,16,0
268.1875,285.875,0
156,71,1
4276.25,1788.75,1
0.375,0.0208333333,0
0.0208333333,7,0
3,4,0
15.09375,0.0208333333,1
48,64.25,0
93,95,0
883.125,1193.625,1
936,952,0
52,55,0
0.0208333333,0.0625,0
163.0625,176.75,0
2052.125,2226.375,0
3153.875,3358.75,0
202,219,0
202,219,0
404,438,0
201934,270919,0
13437.75,17254.75,1
8208.5,6382.5,1
183817.5,21987,1
156.25,144.8125,1
227.71875,230.3125,0
30.59375,43.375,0
1148.5625,2050.375,1
197,210,0
152,151,0
290.25,298.15625,1
734,733,0
158.375,146.9375,1
154.0625,151,0
147.8125,146.75,1
152,153.125,1
149.875,151.1875,0
211,215,0
322.5,205.46875,1
244.375,225.375,0
8404,10571.75,0
311467,412876,1
31001.5,44607.25,0
533.53125,787.21875,1
229.96875,234.5625,1
1032,1112,1
447.375,474.375,0
1511.5,1702.75,0
492.875,506.15625,0
2409.25,2647,1
448.4375,476.5,0
69,86,0
191,243,0
256.125,278,0
129,139,0
307,345,0
722,805,1
260,293,0
45,59,0
72,97,0
126,173,0
234,325,0
389.71875,555.875,0
214.625,192.75,1
357.25,91.25,1
771.75,694.75,1
31,45,0
47,48,0
1468,1466,0
206,205,0
204,212,0
116,124,0
116,124,0
508,7323.75,1
44891,3815.5,0
6688.25,5082.25,1
118351,398902,1
267371,71948,1
2824.75,3448.25,1
67,80.875,1
886,887,0
689.375,1167.125,1
983.25,1311.25,1
541,15228.75,1
3129.75,6137.75,1
5194,3956,1
165,1508.5,1
7.03125,0.0208333333,1
21,11190,1
11736.75,41,1
2.25,1.5,0
9913,733.5,1
5.78125,124.21875,1
51,50,0
51,50,0
51,50,0
545,548,0
137,140,0
2177,2180,0
41,40,0
656,640,0
10496,10240,0
206,205,0
52,51,0
38,37,0
382,381,0
74,73,0
46,45,0
734,733,0
118,117,0
41,40,0
34,33,0
1438,1437,0
3,4,0
3,4,0
3,4,0
656,640,0
10496,10240,0
164,160,0
2624,2560,0
656,640,0
10496,10240,0
41.1008,39.9984,0
9.1875,10.0625,0
619.5,1195.75,1
80.40625,73,0
63,62,0
63,62,0
734,733,0
252,248,0
337,340,1
67,71,0
101,93,0
378,372,0
63,62,0
63,62,0
126,124,0
63,62,0
434,436.1875,0
63,62,0
63,62,0
EOD
set terminal svg size 640,640 dynamic noenhanced font 'sans-serif,12' linewidth 1
set output 'beside-hardening-init_on_alloc-toggled-x86_64-7.3-gcc.svg'
set lmargin at screen 0.143750
set rmargin at screen 0.962500
set tmargin at screen 0.900000
set bmargin at screen 0.131250
unset key
set logscale xy
set format '%.0s%c'
set grid xtics ytics
set xrange [0.00167571297:5133088.71]
set yrange [0.00167571297:5133088.71]
set xtics 0.1,10
set ytics 0.1,10
set xtics add ('0' 0.0208333333)
set ytics add ('0' 0.0208333333)
set xlabel 'base lean, x86_64, kernel 7.3, gcc' offset 0,0.3
set ylabel 'base full, x86_64, kernel 7.3, gcc'
set label 1 'init_on_alloc: toggled against off, more instructions per operation' at screen 0.018750,0.965625 left font ',15' textcolor rgb '#24292f'
set label 2 '149 of 331 operations; the others are the same in both, or less in one. Hollow: not decided in one' at screen 0.018750,0.931250 left font ',11' textcolor rgb '#8a9099'
set label 3 'exact counts by emulator (tcg)' at screen 0.018750,0.025000 left font ',11' textcolor rgb '#8a9099'
set label 'mm/touch_1000p' at first 31001.5,44607.25 right offset -0.6,0 font ',10' textcolor rgb '#24292f'
set label 'page/alloc_1' at first 72,97 right offset -0.6,0 font ',10' textcolor rgb '#24292f'
set label 'page/alloc_2' at first 126,173 right offset -0.6,0 font ',10' textcolor rgb '#24292f'
set label 'page/alloc_3' at first 234,325 right offset -0.6,0 font ',10' textcolor rgb '#24292f'
set label 'page/alloc_4' at first 389.71875,555.875 right offset -0.6,0 font ',10' textcolor rgb '#24292f'
set label 'page/zeroed_0' at first 31,45 right offset -0.6,0 font ',10' textcolor rgb '#24292f'
set label 'proc/exec_fork' at first 44891,3815.5 left offset 0.6,0 font ',10' textcolor rgb '#24292f'
set label 'sched/ring_8_64k' at first 2.25,1.5 left offset 0.6,0 font ',10' textcolor rgb '#24292f'
plot x with lines linecolor rgb '#8a9099' linewidth 1.2, \
 $point using ($3 == 0 ? $1 : NaN):2 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
 $point using ($3 == 1 ? $1 : NaN):2 with points pointtype 6 pointsize 0.5 linecolor rgb '#e69f00'
set output
