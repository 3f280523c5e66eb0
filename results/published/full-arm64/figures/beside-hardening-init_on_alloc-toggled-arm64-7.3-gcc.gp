set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
$point << EOD
66,59,1
388.71875,416.6875,1
1300.6875,1729.375,1
625,657,0
625,657,1
639,692,1
319,345,1
5,7,0
20,28,0
6,7,1
1.65625,4.125,1
86.28125,103.875,1
96,97,0
4466,4816,1
452,451,0
55,55,0
113.84375,185.375,1
5314,5729,1
7778,8351,0
150,148,0
150,148,0
303.3125,296,1
128884,275526,1
10527.25,6149,1
11453.5,1919.5,1
163335.5,64039.5,1
362.0625,399.78125,1
447.15625,434.53125,1
33.5625,60.25,1
5616.125,5713,1
1015.375,2272.5,0
450,477,0
131,133,0
586.21875,669.5,1
302,303,0
138.0625,130.71875,0
126.3125,133.0625,1
133.3125,142.125,0
131.28125,135.34375,1
124.0625,128.375,1
193,214,0
514.25,526.59375,1
423.46875,483.15625,1
9521,16520.5,1
0.125,0.0416666667,0
360571,511770,0
34868.75,65841,0
836.625,804.28125,1
204.3125,232.6875,1
656,531.8125,0
319.875,772.125,1
8304.5625,1205.75,1
328.46875,321,0
1701.1875,959.1875,1
314,316.59375,0
72,74,1
1181.34375,1377,1
243.90625,169.875,0
82,87,0
192,205,1
492,520,0
171,182,0
319,344,0
615,666,0
1209,1312,0
2397,2604,0
4776,5187,0
1290.125,1365.75,1
411,403.75,1
4884.125,5230.25,0
34,60,0
51,56,0
606,606,1
111,111,0
107,111,0
75,79,1
75,79,0
2891.75,5581.25,1
71164,314312,1
152666,164193,1
4270.25,6815.25,1
28227.25,15158.75,1
171.09375,106.78125,1
441,450,0
279.25,409.875,1
507.25,972.5,1
8649.5,8943.5,1
0.0416666667,16.25,0
0.0416666667,16.25,0
8.6875,0.0416666667,0
11.25,7,1
49,50,0
49,50,1
49,50,1
534,534,0
138,138,0
2118,2118,0
41,42,0
1,2,0
656,672,0
10496,10752,0
110,111,0
54,55,0
36,37,0
174,175,0
62,63,0
36,37,0
302,303,0
78,79,0
41,42,0
27,28,0
558,559,0
5,7,0
5,7,0
5,7,0
656,672,0
10496,10752,1
164,168,0
2624,2688,0
656,672,0
10496,10752,1
40.66945,42.48885,0
0.0416666667,7,0
49,70.625,0
0.0416666667,8.5,1
62.5625,19.21875,1
351.625,483.5,1
63,49.5,1
58,59,1
58,59,0
302,303,0
232,236,1
299,305.125,1
65,66,0
94,96,0
182.65625,345,1
58,59,0
58,59,1
116,118,0
58,59,0
385,392.34375,0
58,59,1
62,59,0
58,59,0
EOD
set terminal svg size 640,640 dynamic noenhanced font 'sans-serif,12' linewidth 1
set output 'beside-hardening-init_on_alloc-toggled-arm64-7.3-gcc.svg'
set lmargin at screen 0.143750
set rmargin at screen 0.962500
set tmargin at screen 0.900000
set bmargin at screen 0.131250
unset key
set logscale xy
set format '%.0s%c'
set grid xtics ytics
set xrange [0.00360077387:5921990.87]
set yrange [0.00360077387:5921990.87]
set xtics 1,10
set ytics 1,10
set xtics add ('0' 0.0416666667)
set ytics add ('0' 0.0416666667)
set xlabel 'base lean, arm64, kernel 7.3, gcc' offset 0,0.3
set ylabel 'base full, arm64, kernel 7.3, gcc'
set label 1 'init_on_alloc: toggled against off, more instructions per operation' at screen 0.018750,0.965625 left font ',15' textcolor rgb '#24292f'
set label 2 '144 of 331 operations; the others are the same in both, or less in one. Hollow: not decided in one' at screen 0.018750,0.931250 left font ',11' textcolor rgb '#8a9099'
set label 3 'exact counts by emulator (tcg)' at screen 0.018750,0.025000 left font ',11' textcolor rgb '#8a9099'
set label 'fs/lock_flock' at first 5,7 right offset -0.6,0 font ',10' textcolor rgb '#24292f'
set label 'fs/lock_posix' at first 20,28 right offset -0.6,0 font ',10' textcolor rgb '#24292f'
set label 'mm/fault_file_read' at first 1015.375,2272.5 right offset -0.6,0 font ',10' textcolor rgb '#24292f'
set label 'mm/touch_10000p' at first 360571,511770 right offset -0.6,0 font ',10' textcolor rgb '#24292f'
set label 'mm/touch_1000p' at first 34868.75,65841 right offset -0.6,0 font ',10' textcolor rgb '#24292f'
set label 'net/udp_pingpong' at first 243.90625,169.875 left offset 0.6,0 font ',10' textcolor rgb '#24292f'
set label 'page/zeroed_0' at first 34,60 right offset -0.6,0 font ',10' textcolor rgb '#24292f'
set label 'slab/cache_ctor' at first 1,2 right offset -0.6,0 font ',10' textcolor rgb '#24292f'
plot x with lines linecolor rgb '#8a9099' linewidth 1.2, \
 $point using ($3 == 0 ? $1 : NaN):2 with points pointtype 7 pointsize 0.5 linecolor rgb '#d55e00', \
 $point using ($3 == 1 ? $1 : NaN):2 with points pointtype 6 pointsize 0.5 linecolor rgb '#e69f00'
set output
