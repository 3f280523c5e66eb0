set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,867 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-hardened_usercopy-off-arm64-7.3-gcc.svg'
unset label
set label 1 'hardened_usercopy: extra instructions per operation, off against absent' at screen 0.012766,0.976932 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.016148 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.946943
set bmargin at screen 0.071511
unset key
set yrange [32.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,32.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-4.00066423:14.5460343]
plot \
 'cost-hardened_usercopy-off-arm64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-hardened_usercopy-off-arm64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-hardened_usercopy-off-arm64-7.3-gcc.csv' skip 1 every ::0::32 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-hardened_usercopy-off-arm64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-hardened_usercopy-off-arm64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,276 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-hardened_usercopy-off-arm64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'hardened_usercopy: extra instructions by dose, off against absent' at screen 0.012766,0.927536 left font ',15' textcolor rgb '#24292f'
set label 4 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.050725 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-0.12:2.12]
set ytics 0.5
set label 1 'copy/from_user' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '2' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (8, 512, 4096)
plot \
 2 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-hardened_usercopy-off-arm64-7.3-gcc.csv' skip 1 every ::0::3 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-hardened_usercopy-off-arm64-7.3-gcc.csv' skip 1 every ::0::3 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-0.18:3.18]
set ytics 1
set label 1 'copy/to_user' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (8, 512, 4096)
plot \
 3 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-hardened_usercopy-off-arm64-7.3-gcc.csv' skip 1 every ::4::7 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-hardened_usercopy-off-arm64-7.3-gcc.csv' skip 1 every ::4::7 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
unset multiplot
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,513 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-hardened_usercopy-off-arm64-7.3-gcc.svg'
unset label
set label 1 'hardened_usercopy: share of each function in the difference, off against absent' at screen 0.012766,0.961014 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.027290 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.910331
set bmargin at screen 0.148148
unset key
set yrange [16.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,16.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'run +3' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'run +2' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'run +3' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'run +2' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'run +3' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'run +2' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'strncpy_from_user +10' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'strncpy_from_user +10' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'simple_copy_to_iter +4, skb_copy_datagram_from_iter +2' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'run +3' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'strncpy_from_user +20, __rmqueue_pcplist +12.88 and 1 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'run +2' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'do_sys_poll +2' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 '__rmqueue_pcplist +20.90, strncpy_from_user +10 and 16 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'simple_copy_to_iter +4, tcp_sendmsg_locked +1 and 1 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 '__skb_try_recv_from_queue -1, ip_generic_getfrag +1 and 1 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 '__rmqueue_pcplist +107.42, refill_objects -27.54 and 87 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.074074 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.074074 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.074074 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.074074 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.074074 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.074074 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.074074 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.074074 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-hardened_usercopy-off-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-hardened_usercopy-off-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-hardened_usercopy-off-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-hardened_usercopy-off-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-hardened_usercopy-off-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,867 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-hardened_usercopy-on-arm64-7.3-gcc.svg'
unset label
set label 1 'hardened_usercopy: extra instructions per operation, on against absent' at screen 0.012766,0.976932 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.016148 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.946943
set bmargin at screen 0.071511
unset key
set yrange [32.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,32.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-155.36566:796.696083]
plot \
 'cost-hardened_usercopy-on-arm64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-hardened_usercopy-on-arm64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-hardened_usercopy-on-arm64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-hardened_usercopy-on-arm64-7.3-gcc.csv' skip 1 every ::0::32 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-hardened_usercopy-on-arm64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-hardened_usercopy-on-arm64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,276 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-hardened_usercopy-on-arm64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'hardened_usercopy: extra instructions by dose, on against absent' at screen 0.012766,0.927536 left font ',15' textcolor rgb '#24292f'
set label 4 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.050725 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-9.96:175.96]
set ytics 50
set label 1 'copy/from_user' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '166' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (8, 512, 4096)
plot \
 166 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-hardened_usercopy-on-arm64-7.3-gcc.csv' skip 1 every ::0::3 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-hardened_usercopy-on-arm64-7.3-gcc.csv' skip 1 every ::0::3 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-10.02:177.02]
set ytics 50
set label 1 'copy/to_user' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '167' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (8, 512, 4096)
plot \
 167 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-hardened_usercopy-on-arm64-7.3-gcc.csv' skip 1 every ::4::7 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-hardened_usercopy-on-arm64-7.3-gcc.csv' skip 1 every ::4::7 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
unset multiplot
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,513 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-hardened_usercopy-on-arm64-7.3-gcc.svg'
unset label
set label 1 'hardened_usercopy: share of each function in the difference, on against absent' at screen 0.012766,0.961014 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.027290 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.910331
set bmargin at screen 0.148148
unset key
set yrange [16.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,16.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__check_object_size +80, __check_heap_object +30 and 5 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__check_object_size +80, __check_heap_object +30 and 5 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__check_object_size +80, __check_heap_object +30 and 5 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__check_object_size +80, __check_heap_object +30 and 5 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__check_object_size +80, __check_heap_object +30 and 5 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__check_object_size +80, __check_heap_object +30 and 5 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__check_object_size +160, __check_heap_object +60 and 6 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__check_object_size +80, __check_heap_object +30 and 5 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__check_object_size +80, __check_heap_object +30 and 5 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__check_object_size +76, __check_heap_object +30 and 5 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__check_object_size +160, __check_heap_object +60 and 7 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__check_object_size +76, __check_heap_object +30 and 5 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 '__check_object_size +23, check_stack_object +15 and 1 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 '__check_object_size +178, memblock_is_map_memory +46 and 6 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 '__check_object_size +152, __check_heap_object +60 and 6 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 '__check_object_size +232, __rmqueue_pcplist +209.54 and 133 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'refill_objects +8.10, __rmqueue_pcplist -3.35 and 24 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.074074 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.074074 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.074074 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.074074 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.074074 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.074074 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.074074 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.074074 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-hardened_usercopy-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-hardened_usercopy-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-hardened_usercopy-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-hardened_usercopy-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-hardened_usercopy-on-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
