set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-cfi-fineibt-x86_64-7.3-clang.svg'
unset label
set label 1 'cfi: extra instructions per operation, fineibt against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.5:93]
plot \
 'cost-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1036 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-cfi-fineibt-x86_64-7.3-clang.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'cfi: extra instructions by dose, fineibt against off' at screen 0.012766,0.980695 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.013514 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-1.8:31.8]
set ytics 10
set label 1 'fs/copy' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '30' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (256, 1024, 4096)
plot \
 30 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::0::2 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::0::2 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-4.68:82.68]
set ytics 20
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 53.8400206 + 0.000695415649 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-33.2346562:536.978926]
set ytics 200
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '7.881 + 0.04986 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 7.88131519 + 0.0498550455 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-9942.50094:175650.85]
set ytics 50000
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '474.7 + 16.52 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 474.732929 + 16.5233616 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-0.350635925:6.194568]
set ytics 2
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 1.41671429 + 0.000442721779 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-1305.94829:23071.7532]
set ytics 10000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 1279.0934 + 2.04867115 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-611.802539:6374.25297]
set ytics 2000
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 -243.725951 + 6.17638613 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-1380.53656:6417.76622]
set ytics 2000
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -1022.51538 + 5.97450371 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-360:6360]
set ytics 2000
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '12 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 0 + 12 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-2654.665:4903.74833]
set ytics 2000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 -690.154667 + 46.4211037 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-6.7875:119.9125]
set ytics 50
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 91.0885417 + 0.000293813726 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-0.72:12.72]
set ytics 5
set label 1 'stack/use' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '12' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (0, 2048, 8192)
plot \
 12 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::49::54 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::49::54 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-0.36:6.36]
set ytics 2
set label 1 'call/targets' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '6' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 6 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::82::85 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::82::85 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-1.42473118:0.281362007]
set ytics 0.5
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 0.277777778 + -0.0878136201 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-105.852778:5.99166665]
set ytics 50
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-100.2 + 8.816e-05 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -100.222222 + 8.81618924e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-cfi-fineibt-x86_64-7.3-clang.svg'
unset label
set label 1 'cfi: share of each function in the difference, fineibt against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__cfi_target +3, run +3' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'run +12, __cfi_none +3, __cfi_one +3 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__cfi_target_0 +3, run +3' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'run +3, __cfi_target_0 +0.19, __cfi_target_1 +0.19 and 14 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'run +3, __cfi_target_0 +0.75, __cfi_target_1 +0.75 and 2 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'run +3, __cfi_target_0 +0.19, __cfi_target_1 +0.19 and 14 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'run +3, __cfi_target_0 +1.50, __cfi_target_1 +1.50' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'run +3, __cfi_target_0 +0.75, __cfi_target_1 +0.75 and 2 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__cfi_eventfd_poll +3,000, do_sys_poll +3,000' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__cfi_sock_poll +1,500, __cfi_tcp_poll +1,500 and 2 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__cfi_sock_poll +750, __cfi_tcp_poll +750, do_select +750 and 1 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__cfi_sock_poll +300, __cfi_tcp_poll +300, do_select +300 and 1 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.095477 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.095477 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.095477 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.095477 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.095477 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.095477 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.095477 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.095477 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-cfi-kcfi-x86_64-7.3-clang.svg'
unset label
set label 1 'cfi: extra instructions per operation, kcfi against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-39.722291:67.3656047]
plot \
 'cost-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1036 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-cfi-kcfi-x86_64-7.3-clang.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'cfi: extra instructions by dose, kcfi against off' at screen 0.012766,0.980695 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.013514 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-1.2:21.2]
set ytics 5
set label 1 'fs/copy' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '20' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (256, 1024, 4096)
plot \
 20 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::0::2 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::0::2 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-9.92166667:55.505]
set ytics 20
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 33.8917181 + -0.00154379595 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-100.46:150.793333]
set ytics 100
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -30.8253528 + 0.0160965318 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-6351.91797:112217.218]
set ytics 50000
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '466.1 + 10.54 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 466.067575 + 10.5399232 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-0.612743578:10.8251365]
set ytics 5
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 4.67667648 + 0.000553571648 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-145060.646:14171.8657]
set ytics 50000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 5655.6481 + -14.095571 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-407.86836:4249.50198]
set ytics 2000
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 -162.483968 + 4.11759076 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-920.357709:4278.51081]
set ytics 2000
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -681.67692 + 3.98300247 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-240:4240]
set ytics 1000
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '8 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 0 + 8 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-1417.82833:5138.745]
set ytics 2000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 701.677333 + 19.2139146 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-4.6275:81.7525]
set ytics 20
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 57.9496528 + 0.000291735468 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-0.48:8.48]
set ytics 2
set label 1 'stack/use' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '8' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (0, 2048, 8192)
plot \
 8 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::49::54 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::49::54 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-0.24:4.24]
set ytics 1
set label 1 'call/targets' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '4' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 4 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::82::85 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::82::85 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-1.42473118:0.281362007]
set ytics 0.5
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 0.277777778 + -0.0878136201 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-101.715833:5.7575]
set ytics 50
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -89.1666667 + 0.000318254743 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-cfi-kcfi-x86_64-7.3-clang.svg'
unset label
set label 1 'cfi: share of each function in the difference, kcfi against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'run +4' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'run +16' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'run +4' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'run +4' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'run +4' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'run +4' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'run +4' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'run +4' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'pick_next_entity +314.62, __update_load_avg_se +314.12 and 74 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__free_one_page -557,559, free_pcppages_bulk -239,218 and 258 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__enqueue_entity +792, __schedule +687 and 75 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__rmqueue_pcplist +108.47, __mod_zone_page_state +14.62 and 7 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.095477 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.095477 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.095477 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.095477 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.095477 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.095477 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.095477 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.095477 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-cfi-switched_off-x86_64-7.3-clang.svg'
unset label
set label 1 'cfi: extra instructions per operation, switched_off against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-10.5926542:16.969546]
plot \
 'cost-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1036 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-cfi-switched_off-x86_64-7.3-clang.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'cfi: extra instructions by dose, switched_off against off' at screen 0.012766,0.980695 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.013514 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-0.3:5.3]
set ytics 2
set label 1 'fs/copy' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '5' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (256, 1024, 4096)
plot \
 5 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::0::2 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::0::2 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-1.35:23.85]
set ytics 10
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 9.73881173 + 0.00120123718 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-2.10221122:37.139065]
set ytics 10
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1.252 + 0.003378 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 1.25194164 + 0.00337849121 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-1801.54:31827.2067]
set ytics 10000
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '0.9803 + 3.002 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 0.980326319 + 3.00246586 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-3.16875:12.23125]
set ytics 5
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 5.13841045 + 0.000441651518 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-108770.047:9969.49444]
set ytics 50000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 3618.97197 + -10.524384 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-101.96709:1062.3755]
set ytics 500
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 -40.6209919 + 1.02939769 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-230.089427:1069.6277]
set ytics 500
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -170.41923 + 0.995750618 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-60:1060]
set ytics 500
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '2 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 0 + 2 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-4383.29167:2413.70833]
set ytics 2000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 -764.3925 + -1.64712737 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-1.3875:24.5125]
set ytics 10
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 16.1701389 + -4.90304817e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-0.12:2.12]
set ytics 0.5
set label 1 'stack/use' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '2' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (0, 2048, 8192)
plot \
 2 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::49::54 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::49::54 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-0.06:1.06]
set ytics 0.5
set label 1 'call/targets' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 1 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::82::85 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::82::85 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-4.27419355:0.844086021]
set ytics 2
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 0.833333333 + -0.26344086 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-11.7075:115.8325]
set ytics 50
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 50.3055556 + -0.000478108724 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-cfi-switched_off-x86_64-7.3-clang.svg'
unset label
set label 1 'cfi: share of each function in the difference, switched_off against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'run +1' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'run +4' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'run +1' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'run +1' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'run +1' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'run +1' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'run +1' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'run +1' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__rmqueue_pcplist +108.47, __mod_zone_page_state +14.62 and 7 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__enqueue_entity +174.25, pick_next_entity +155 and 66 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__free_one_page -557,559, free_pcppages_bulk -239,218 and 159 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__dequeue_task -218.75, __schedule +216 and 73 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.095477 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.095477 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.095477 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.095477 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.095477 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.095477 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.095477 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.095477 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_on_alloc-on-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_on_alloc: extra instructions per operation, on against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-25.6607143:1590.96429]
plot \
 'cost-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1226 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-init_on_alloc-on-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'init_on_alloc: extra instructions by dose, on against off' at screen 0.012766,0.983687 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.011419 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-35.433125:625.985208]
set ytics 200
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 331.680813 + 0.0236237033 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-175.950417:2933.84625]
set ytics 1000
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 855.744666 + 0.000507114455 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-4090.695:644.945]
set ytics 2000
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 251.560558 + -0.403450957 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-9.43062498:166.607708]
set ytics 50
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '152.1 + 0.0002816 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 152.110369 + 0.000281554086 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-19217.3199:337462.515]
set ytics 100000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-141.3 + 31.84 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -141.313653 + 31.8421129 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-88.0852746:1556.17318]
set ytics 500
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-0.4027 + 1.468 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 -0.402700769 + 1.46849061 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-31.5212533:219.817061]
set ytics 100
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -20.3234604 + 0.226675969 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-28.3909368:124.173072]
set ytics 50
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -22.6187364 + 0.240087146 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-5025.225:10752.3083]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 2278.5565 + 13.6009319 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-9.9375:0.5625]
set ytics 5
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -4.5 + -4.13463962e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-23.7807334:420.12629]
set ytics 100
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 29.9752604 + 22.8981435 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-48.3425:854.050833]
set ytics 500
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 244.958333 + 0.00826493521 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-130.8:2310.8]
set ytics 1000
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '4 + 34 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 4 + 34 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-86.22:1523.22]
set ytics 500
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '31.29 + 0.1715 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 31.2859495 + 0.171461563 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-0.12:2.12]
set ytics 0.5
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '2' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 2 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.159869
set bmargin at screen 0.060359
set yrange [-614.4:10854.4]
set ytics 5000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '40 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0 + 40 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-init_on_alloc-on-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_on_alloc: share of each function in the difference, on against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memset_orig +1,427, __kmalloc_cache_noprof +9, memset +1' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'memset_orig +723, __kmalloc_cache_noprof +9, memset +1' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memset_orig +371, __kmalloc_cache_noprof +9, memset +1' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'memset_orig +195, __kmalloc_cache_noprof +9, memset +1' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'memset_orig +723, __kmalloc_cache_noprof +9, memset +1' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'memset_orig +107, __kmalloc_cache_noprof +9, memset +1' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memset_orig +63, __kmalloc_cache_noprof +9, memset +1' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'memset_orig +723, __kmalloc_cache_noprof +9, memset +1' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'memset_orig +1,920, kmem_cache_alloc_bulk_noprof +196 and 1 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'memset_orig +480, kmem_cache_alloc_bulk_noprof +52 and 1 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'memset_orig +41, __kmalloc_cache_noprof +9, memset +1' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'get_page_from_freelist +232, __free_pages_ok +208 and 76 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.095477 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.095477 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.095477 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.095477 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.095477 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.095477 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.095477 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.095477 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-init_on_alloc-on-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_on_alloc-toggled-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_on_alloc: extra instructions per operation, toggled against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-25.6785714:1592.07143]
plot \
 'cost-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1226 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'init_on_alloc: extra instructions by dose, toggled against off' at screen 0.012766,0.983687 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.011419 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-35.91375:634.47625]
set ytics 200
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 336.971451 + 0.0238803188 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-175.950417:2933.84625]
set ytics 1000
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 855.744666 + 0.000507114455 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-4090.695:644.945]
set ytics 2000
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 251.560558 + -0.403450957 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-10.090625:178.267708]
set ytics 50
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '151.8 + 0.001612 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 151.84188 + 0.00161175749 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-22318.4605:376380.894]
set ytics 100000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-995.1 + 35.58 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -995.142039 + 35.5755717 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-88.2092498:1558.36341]
set ytics 500
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-0.1767 + 1.47 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 -0.176716984 + 1.47033088 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-31.5212533:219.817061]
set ytics 100
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -20.3234604 + 0.226675969 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-28.3909368:124.173072]
set ytics 50
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -22.6187364 + 0.240087146 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-6545.82333:10468.6567]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 1197.08717 + 21.3426514 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-9.9375:0.5625]
set ytics 5
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -4.296875 + -5.2298269e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-23.9083678:422.381164]
set ytics 100
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '30.7 + 22.99 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 30.6974826 + 22.9859571 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-46.785:826.535]
set ytics 200
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 252.861111 + 0.00773741707 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-130.62:2307.62]
set ytics 1000
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 34 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 1 + 34 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-86.28:1524.28]
set ytics 500
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '32.29 + 0.1715 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 32.2859495 + 0.171461563 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-0.18:3.18]
set ytics 1
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 3 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.159869
set bmargin at screen 0.060359
set yrange [-629.76:11125.76]
set ytics 5000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '41 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0 + 41 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-init_on_alloc-toggled-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_on_alloc: share of each function in the difference, toggled against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memset_orig +1,427, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'memset_orig +723, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memset_orig +371, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'memset_orig +195, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'memset_orig +723, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'memset_orig +107, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memset_orig +63, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'memset_orig +723, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'memset_orig +1,920, kmem_cache_alloc_bulk_noprof +193 and 1 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'memset_orig +480, kmem_cache_alloc_bulk_noprof +49 and 1 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'memset_orig +41, __kmalloc_cache_noprof +10, memset +1' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'get_page_from_freelist +233, __free_pages_ok +208 and 77 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.095477 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.095477 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.095477 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.095477 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.095477 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.095477 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.095477 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.095477 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-init_on_alloc-toggled-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_on_both-on-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_on_both: extra instructions per operation, on against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-52.0714286:3228.42857]
plot \
 'cost-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1226 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-init_on_both-on-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'init_on_both: extra instructions by dose, on against off' at screen 0.012766,0.983687 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.011419 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-63.406875:1120.18812]
set ytics 500
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '792.3 + 0.02411 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 792.271605 + 0.0241113985 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-109.417708:1668.4073]
set ytics 500
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 475.429732 + 0.0257564242 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-16208.0616:1489.08764]
set ytics 5000
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 542.594535 + -1.56845645 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-13.60375:240.332917]
set ytics 100
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '213.1 + 0.001305 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 213.09431 + 0.00130530924 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-25284.2164:439330.629]
set ytics 200000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '326.9 + 41.41 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 326.902907 + 41.4113645 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-181.377503:3204.33588]
set ytics 1000
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '8.686 + 3.014 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 8.68591742 + 3.01427246 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-67.5633018:492.265718]
set ytics 200
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -42.6214245 + 0.504896302 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-67.3061003:294.375817]
set ytics 100
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -53.6220044 + 0.569172113 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-1096.03667:9980.20333]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 3446.00633 + -14.1328279 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-517.108115:99.7433637]
set ytics 200
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -206.380208 + 0.00416683894 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-23.2278512:410.358704]
set ytics 100
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 35.9852431 + 21.9466006 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-75.8575002:1340.14917]
set ytics 500
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 442.069444 + 0.0123213511 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-429.18:7582.18]
set ytics 2000
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '2.333 + 111.7 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 2.33333333 + 111.714286 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-174.96:3090.96]
set ytics 1000
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '104.6 + 0.3429 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 104.571899 + 0.342923126 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-46.62:823.62]
set ytics 200
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '73 + 0.1719 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 73 + 0.171875 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.159869
set bmargin at screen 0.060359
set yrange [-1873.92:33105.92]
set ytics 10000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '122 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0 + 122 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-init_on_both-on-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_on_both: share of each function in the difference, on against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memset_orig +2,871, kfree +22, __kmalloc_cache_noprof +20 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'memset_orig +1,463, kfree +22, __kmalloc_cache_noprof +20 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memset_orig +759, kfree +22, __kmalloc_cache_noprof +20 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'memset_orig +407, kfree +22, __kmalloc_cache_noprof +20 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'memset_orig +1,463, kfree +22, __kmalloc_cache_noprof +20 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'memset_orig +231, kfree +22, __kmalloc_cache_noprof +20 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memset_orig +4,928, kmem_cache_free_bulk +1,797 and 3 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'memset_orig +1,232, kmem_cache_free_bulk +453 and 2 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'memset_orig +143, kfree +22, __kmalloc_cache_noprof +20 and 1 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'memset_orig +1,463, kfree +22, __kmalloc_cache_noprof +20 and 1 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'memset_orig +99, kfree +22, __kmalloc_cache_noprof +20 and 1 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'memset_orig +87, kfree +22, __kmalloc_cache_noprof +20 and 1 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.095477 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.095477 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.095477 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.095477 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.095477 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.095477 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.095477 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.095477 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-init_on_both-on-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_on_both-toggled-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_on_both: extra instructions per operation, toggled against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-52.0892857:3229.53571]
plot \
 'cost-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1226 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-init_on_both-toggled-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'init_on_both: extra instructions by dose, toggled against off' at screen 0.012766,0.983687 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.011419 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-63.8781252:1128.51355]
set ytics 500
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '797.5 + 0.02436 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 797.538323 + 0.0243579671 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-109.417708:1668.4073]
set ytics 500
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 475.193467 + 0.0265082536 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-16211.9755:1464.90065]
set ytics 5000
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 519.492303 + -1.56715732 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-13.83:244.33]
set ytics 100
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '215.7 + 0.001456 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 215.74832 + 0.00145559463 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-29095.7801:495705.346]
set ytics 200000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-1028 + 46.84 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -1028.27865 + 46.8445872 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-181.501478:3206.52611]
set ytics 1000
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '8.912 + 3.016 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 8.9119012 + 3.01611273 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-67.5633018:492.265718]
set ytics 200
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -42.6214245 + 0.504896302 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-67.3061003:294.375817]
set ytics 100
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -53.6220044 + 0.569172113 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-2380.96167:14359.2117]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 3272.59167 + -4.23447663 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-512.093246:98.6473458]
set ytics 200
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -201.302083 + 0.00407762425 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-23.1451848:408.898265]
set ytics 100
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 37.5711806 + 21.7613687 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-77.0175:1360.6425]
set ytics 500
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 445.375 + 0.0125679137 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-429:7579]
set ytics 2000
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-0.6667 + 111.7 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 -0.666666667 + 111.714286 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-175.02:3092.02]
set ytics 1000
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '105.6 + 0.3429 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 105.571899 + 0.342923126 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-46.68:824.68]
set ytics 200
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '74 + 0.1719 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 74 + 0.171875 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.159869
set bmargin at screen 0.060359
set yrange [-1889.28:33377.28]
set ytics 10000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '123 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0 + 123 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-init_on_both-toggled-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_on_both: share of each function in the difference, toggled against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memset_orig +2,871, kfree +22, __kmalloc_cache_noprof +21 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'memset_orig +1,463, kfree +22, __kmalloc_cache_noprof +21 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memset_orig +759, kfree +22, __kmalloc_cache_noprof +21 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'memset_orig +407, kfree +22, __kmalloc_cache_noprof +21 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'memset_orig +1,463, kfree +22, __kmalloc_cache_noprof +21 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'memset_orig +231, kfree +22, __kmalloc_cache_noprof +21 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memset_orig +4,928, kmem_cache_free_bulk +1,797 and 3 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'memset_orig +1,232, kmem_cache_free_bulk +453 and 2 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'memset_orig +143, kfree +22, __kmalloc_cache_noprof +21 and 1 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'memset_orig +1,463, kfree +22, __kmalloc_cache_noprof +21 and 1 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'memset_orig +99, kfree +22, __kmalloc_cache_noprof +21 and 1 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'memset_orig +87, kfree +22, __kmalloc_cache_noprof +21 and 1 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.095477 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.095477 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.095477 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.095477 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.095477 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.095477 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.095477 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.095477 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-init_on_both-toggled-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_on_free-on-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_on_free: extra instructions per operation, on against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-26.4107143:1637.46429]
plot \
 'cost-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1226 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-init_on_free-on-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'init_on_free: extra instructions by dose, on against off' at screen 0.012766,0.983687 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.011419 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-43.223125:763.608542]
set ytics 200
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 456.32536 + 0.0240716293 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-109.417708:1668.4073]
set ytics 500
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 475.268643 + 0.0262690352 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-16213.3745:1489.61694]
set ytics 5000
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 542.811376 + -1.56897512 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-3.975625:70.2360417]
set ytics 20
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '63.26 + 0.0002716 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 63.2576231 + 0.000271577588 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-28358.1466:480963.065]
set ytics 200000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-1119 + 45.47 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -1118.54691 + 45.4651722 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-93.2922281:1648.1627]
set ytics 500
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '9.089 + 1.546 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 9.08861819 + 1.54578185 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-36.0420486:272.448658]
set ytics 100
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -22.2979641 + 0.278220334 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-38.9151634:170.202745]
set ytics 50
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -31.003268 + 0.329084967 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-2292.84166:40265.7583]
set ytics 10000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 306.802833 + 340.230201 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-521.96875:98.1145835]
set ytics 200
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -206.770833 + 0.00414530436 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-23.9100076:422.410134]
set ytics 100
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 33.1835938 + 22.8322833 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-72.3775002:1278.66917]
set ytics 500
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 383.430556 + 0.0123363677 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-298.38:5271.38]
set ytics 2000
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-1.667 + 77.71 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 -1.66666667 + 77.7142857 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-88.74:1567.74]
set ytics 500
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '73.29 + 0.1715 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 73.2859495 + 0.171461563 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-46.5:821.5]
set ytics 200
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '71 + 0.1719 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 71 + 0.171875 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.159869
set bmargin at screen 0.060359
set yrange [-1259.52:22251.52]
set ytics 10000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '82 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0 + 82 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-init_on_free-on-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_on_free: share of each function in the difference, on against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memset_orig +1,444, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'memset_orig +740, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memset_orig +388, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'memset_orig +212, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'memset_orig +740, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'memset_orig +124, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memset_orig +3,008, kmem_cache_free_bulk +1,797, memset +128 and 1 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'memset_orig +752, kmem_cache_free_bulk +453, memset +32' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'memset_orig +80, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'memset_orig +740, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'memset_orig +58, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'memset_orig +188, kmem_cache_free_bulk +117, memset +8' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.095477 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.095477 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.095477 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.095477 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.095477 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.095477 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.095477 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.095477 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-init_on_free-on-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_on_free-toggled-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_on_free: extra instructions per operation, toggled against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-26.4107143:1637.46429]
plot \
 'cost-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1226 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-init_on_free-toggled-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'init_on_free: extra instructions by dose, toggled against off' at screen 0.012766,0.983687 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.011419 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-43.42875:767.24125]
set ytics 200
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 456.514275 + 0.0243757585 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-109.417708:1668.4073]
set ytics 500
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 475.193467 + 0.0265082536 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-16211.9755:1464.90065]
set ytics 5000
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 519.492303 + -1.56715732 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-4.16625:73.60375]
set ytics 20
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 64.571987 + -4.69634783e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-30764.8276:512233.884]
set ytics 200000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-1724 + 48.46 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -1724.07022 + 48.4592803 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-93.2922281:1648.1627]
set ytics 500
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '9.089 + 1.546 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 9.08861819 + 1.54578185 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-36.0420486:272.448658]
set ytics 100
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -22.2979641 + 0.278220334 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-38.9151634:170.202745]
set ytics 50
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -31.003268 + 0.329084967 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-2064:36464]
set ytics 10000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 1388.572 + 317.884981 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-521.979561:98.3055864]
set ytics 200
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -205.231771 + 0.00412456964 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-24.0038248:424.067571]
set ytics 200
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 34.0447049 + 22.8761901 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-72.81:1286.31]
set ytics 500
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 391.166667 + 0.0122966464 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-298.38:5271.38]
set ytics 2000
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-1.667 + 77.71 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 -1.66666667 + 77.7142857 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-88.74:1567.74]
set ytics 500
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '73.29 + 0.1715 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 73.2859495 + 0.171461563 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-46.5:821.5]
set ytics 200
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '71 + 0.1719 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 71 + 0.171875 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.159869
set bmargin at screen 0.060359
set yrange [-1259.52:22251.52]
set ytics 10000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '82 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0 + 82 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-init_on_free-toggled-x86_64-7.3-gcc.svg'
unset label
set label 1 'init_on_free: share of each function in the difference, toggled against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memset_orig +1,444, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'memset_orig +740, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memset_orig +388, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'memset_orig +212, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'memset_orig +740, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'memset_orig +124, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memset_orig +3,008, kmem_cache_free_bulk +1,797, memset +128 and 1 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'memset_orig +752, kmem_cache_free_bulk +453, memset +32' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'memset_orig +80, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'memset_orig +740, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'memset_orig +58, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'memset_orig +188, kmem_cache_free_bulk +117, memset +8' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.095477 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.095477 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.095477 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.095477 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.095477 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.095477 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.095477 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.095477 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-init_on_free-toggled-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-idle-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, idle against absent' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-12.5533289:28.254187]
plot \
 'cost-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1226 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-kfence-idle-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kfence: extra instructions by dose, idle against absent' at screen 0.012766,0.983687 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.011419 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-12.3061111:94.7783334]
set ytics 50
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 68.0833333 + -0.00729031033 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-11.8366667:0.670000002]
set ytics 5
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -3.47866684 + 3.76593742e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-594.881322:56.2366863]
set ytics 200
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 21.4131434 + -0.057779008 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-1.5325:27.0741667]
set ytics 10
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 22.7673203 + -0.000821764388 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-2946.27727:34059.0975]
set ytics 10000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -967.129141 + 3.28266581 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-0.867825605:15.3315857]
set ytics 5
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 1.58188649 + 0.0128818736 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-0.735943427:8.56793429]
set ytics 5
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -0.321430837 + 0.00839094311 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-1.71324619:7.49320261]
set ytics 5
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -1.36492375 + 0.0144880174 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-2998.52:3871.18667]
set ytics 2000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 796.023 + -12.5892049 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-15.1875:5.8125]
set ytics 5
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 5.2734375 + -0.000244571317 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-0.281362007:1.42473118]
set ytics 0.5
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 -0.277777778 + 0.0878136201 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-12.175:215.091667]
set ytics 100
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 111.833333 + 0.000770205543 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-14.34:253.34]
set ytics 100
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '7.333 + 3.607 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 7.33333333 + 3.60714286 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-0.6:10.6]
set ytics 5
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '10' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 10 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-0.9:15.9]
set ytics 5
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '15' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 15 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.159869
set bmargin at screen 0.060359
set yrange [-153.12:2705.12]
set ytics 1000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '0.2488 + 9.968 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0.248756219 + 9.96766169 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-idle-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, idle against absent' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'refill_objects +91.62, alloc_from_new_slab +87.88 and 17 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__kmalloc_cache_noprof +10, kfree +5' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'kmem_cache_alloc_noprof +5, kmem_cache_free +5' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'kmem_cache_alloc_noprof +5, kmem_cache_free +5' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.095477 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.095477 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.095477 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.095477 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.095477 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.095477 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.095477 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.095477 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kfence-idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-idle-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-ms_1-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, ms_1 against absent' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-120.516377:219.026747]
plot \
 'cost-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1226 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-kfence-ms_1-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kfence: extra instructions by dose, ms_1 against absent' at screen 0.012766,0.983687 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.011419 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-120.1275:249.7525]
set ytics 100
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 75.9953704 + 0.000452865789 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-605.749289:10701.5708]
set ytics 5000
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 456.437978 + 0.96393835 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-223.220183:3943.55656]
set ytics 1000
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 274.276488 + 0.344605989 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-2.11625:37.3870833]
set ytics 10
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 29.1933822 + -0.000142148356 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-5162.62059:83138.0193]
set ytics 20000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1020 + 7.739 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 1019.55932 + 7.73880686 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-1.23975087:21.9022653]
set ytics 10
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 2.25983785 + 0.0184026766 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-1.05134775:12.2399062]
set ytics 5
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -0.459186909 + 0.0119870616 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-2.44749456:10.7045752]
set ytics 5
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -1.94989107 + 0.0206971678 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-3387.88333:9362.38333]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 3238.3615 + -46.2085718 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-5.53125:10.21875]
set ytics 5
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -0.78125 + 6.76801128e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-0.281362007:1.42473118]
set ytics 0.5
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 -0.277777778 + 0.0878136201 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-13.46:237.793333]
set ytics 100
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 125.368056 + 0.00124855647 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-14.52:256.52]
set ytics 100
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '10.33 + 3.607 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 10.3333333 + 3.60714286 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-0.78:13.78]
set ytics 5
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '13' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 13 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-1.08:19.08]
set ytics 5
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '18' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 18 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.159869
set bmargin at screen 0.060359
set yrange [-199.2:3519.2]
set ytics 1000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '0.2488 + 12.97 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0.248756219 + 12.9676617 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-ms_1-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, ms_1 against absent' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'unwind_next_frame +2,718.50, __orc_find +1,805.50 and 137 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__dequeue_task +162.38, __update_load_avg_se +161.25 and 87 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'timer_recalc_next_expiry +190.75 and 106 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'timer_recalc_next_expiry +187.38, __update_load_avg_se +163 and 103 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'unwind_next_frame +450, check_canary +429.88 and 118 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__dequeue_entity +85,302, __enqueue_entity +76,195 and 386 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__kmalloc_cache_noprof +13, kfree +5' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'kmem_cache_alloc_noprof +8, kmem_cache_free +5' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'kmem_cache_alloc_noprof +8, kmem_cache_free +5' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__kmalloc_cache_noprof +8, kfree +5 and 105 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__dequeue_task +484, pick_eevdf +479.12 and 67 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.095477 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.095477 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.095477 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.095477 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.095477 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.095477 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.095477 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.095477 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-ms_10-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, ms_10 against absent' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-3.37776824:209.421631]
plot \
 'cost-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1226 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-kfence-ms_10-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kfence: extra instructions by dose, ms_10 against absent' at screen 0.012766,0.983687 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.011419 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-120.1275:249.7525]
set ytics 100
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 75.9953704 + 0.000452865789 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-605.749289:10701.5708]
set ytics 5000
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 456.437978 + 0.96393835 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-223.220183:3943.55656]
set ytics 1000
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 274.276488 + 0.344605989 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-2.0325:35.9075]
set ytics 10
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 27.8800513 + -0.00026672163 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-7224.33515:119653.81]
set ytics 50000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-100.2 + 11.3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -100.207585 + 11.2956974 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-1.23975087:21.9022653]
set ytics 10
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 2.25983785 + 0.0184026766 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-1.05134775:12.2399062]
set ytics 5
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -0.459186909 + 0.0119870616 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-2.44749456:10.7045752]
set ytics 5
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -1.94989107 + 0.0206971678 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-3702.445:3357.195]
set ytics 2000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 -55.9845 + -0.0198130081 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-5.53125:10.21875]
set ytics 5
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -0.78125 + 6.76801128e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-0.422043011:2.13709677]
set ytics 1
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 -0.416666667 + 0.13172043 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-12.3025:217.344167]
set ytics 100
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 142.826389 + -0.000229366242 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-14.52:256.52]
set ytics 100
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '10.33 + 3.607 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 10.3333333 + 3.60714286 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-0.78:13.78]
set ytics 5
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '13' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 13 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-1.08:19.08]
set ytics 5
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '18' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 18 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.159869
set bmargin at screen 0.060359
set yrange [-199.2:3519.2]
set ytics 1000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '0.2488 + 12.97 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0.248756219 + 12.9676617 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-ms_10-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, ms_10 against absent' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'unwind_next_frame +2,718.50, __orc_find +1,805.50 and 142 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__update_load_avg_se +159, __dequeue_task +149.75 and 103 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'timer_recalc_next_expiry +153, __update_load_avg_se +150.88 and 105 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__update_load_avg_se +159, __dequeue_task +149.75 and 92 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'unwind_next_frame +450, check_canary +429.88 and 118 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__kmalloc_cache_noprof +13, kfree +5' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'kmem_cache_alloc_noprof +8, kmem_cache_free +5' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'kmem_cache_alloc_noprof +8, kmem_cache_free +5' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__kmalloc_cache_noprof +8, kfree +5 and 105 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.095477 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.095477 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.095477 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.095477 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.095477 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.095477 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.095477 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.095477 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-ms_100-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, ms_100 against absent' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-59.6088739:153.079996]
plot \
 'cost-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1036 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-kfence-ms_100-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kfence: extra instructions by dose, ms_100 against absent' at screen 0.012766,0.980695 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.013514 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-120.1275:249.7525]
set ytics 100
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 75.9953704 + 0.000452865789 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-353.789549:6164.92093]
set ytics 2000
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 132.034595 + 0.56836697 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-10478.6609:1094.56407]
set ytics 5000
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 475.593452 + -1.02357102 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-1.848125:32.6502083]
set ytics 10
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 29.0562598 + -0.000560617198 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-10437.9844:134731.257]
set ytics 50000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-2674 + 12.9 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -2673.96525 + 12.904491 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-1.23975087:21.9022653]
set ytics 10
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 2.25983785 + 0.0184026766 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-1.05134775:12.2399062]
set ytics 5
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -0.459186909 + 0.0119870616 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-2.44749456:10.7045752]
set ytics 5
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -1.94989107 + 0.0206971678 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-9072.04:4079.37333]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 -517.639667 + 0.408293699 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-6.6225:29.4975]
set ytics 10
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 10.0078125 + -0.000143051147 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-37.815:152.398333]
set ytics 50
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 47.625 + 0.00115579272 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-14.52:256.52]
set ytics 100
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '10.33 + 3.607 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 10.3333333 + 3.60714286 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-0.78:13.78]
set ytics 5
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '13' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 13 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-1.08:19.08]
set ytics 5
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '18' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 18 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-199.2:3519.2]
set ytics 1000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '0.2488 + 12.97 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0.248756219 + 12.9676617 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-ms_100-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, ms_100 against absent' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'unwind_next_frame +679.62, __orc_find +451.38 and 123 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'timer_recalc_next_expiry +68.75, __update_load_avg_se +63.50 and 98 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__kmalloc_cache_noprof +13, kfree +5' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'kmem_cache_alloc_noprof +8, kmem_cache_free +5' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kmem_cache_alloc_noprof +8, kmem_cache_free +5' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__kmalloc_cache_noprof +8, kfree +5 and 75 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.095477 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.095477 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.095477 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.095477 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.095477 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.095477 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.095477 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.095477 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-ms_500-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, ms_500 against absent' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.94949838:58.8688996]
plot \
 'cost-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1226 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-kfence-ms_500-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kfence: extra instructions by dose, ms_500 against absent' at screen 0.012766,0.983687 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.011419 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-120.1275:249.7525]
set ytics 100
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 75.9953704 + 0.000452865789 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-180.575:483.491667]
set ytics 200
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 145.591463 + -0.0257943966 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-7516.52415:669.260062]
set ytics 2000
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 231.461932 + -0.726024337 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-2.0325:35.9075]
set ytics 10
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 32.0922264 + -0.000185813191 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-5112.18579:61844.9916]
set ytics 20000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -1531.13901 + 5.94486421 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-1.23975087:21.9022653]
set ytics 10
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 2.25983785 + 0.0184026766 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-1.05134775:12.2399062]
set ytics 5
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -0.459186909 + 0.0119870616 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-2.44749456:10.7045752]
set ytics 5
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -1.94989107 + 0.0206971678 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-2550.06167:5399.97833]
set ytics 2000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 1284.171 + -9.23642141 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-11.31:24.81]
set ytics 10
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 8.0546875 + -0.000176891204 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-1.42473118:0.281362007]
set ytics 0.5
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 0.277777778 + -0.0878136201 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-12.51:221.01]
set ytics 100
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 139.076389 + -0.000484648205 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-14.52:256.52]
set ytics 100
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '10.33 + 3.607 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 10.3333333 + 3.60714286 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-0.78:13.78]
set ytics 5
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '13' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 13 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-1.08:19.08]
set ytics 5
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '18' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 18 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.159869
set bmargin at screen 0.060359
set yrange [-199.2:3519.2]
set ytics 1000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '0.2488 + 12.97 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0.248756219 + 12.9676617 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-ms_500-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, ms_500 against absent' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'unwind_next_frame +679.62, __orc_find +451.38 and 137 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__kmalloc_cache_noprof +13, kfree +5' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'kmem_cache_alloc_noprof +8, kmem_cache_free +5' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'kmem_cache_alloc_noprof +8, kmem_cache_free +5' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__kmalloc_cache_noprof +8, kfree +5 and 74 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.095477 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.095477 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.095477 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.095477 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.095477 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.095477 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.095477 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.095477 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-static_idle-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, static_idle against absent' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-12.5533289:28.254187]
plot \
 'cost-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1226 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-kfence-static_idle-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kfence: extra instructions by dose, static_idle against absent' at screen 0.012766,0.983687 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.011419 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-12.3061111:94.7783334]
set ytics 50
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 68.0833333 + -0.00729031033 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-12.1366667:5.97]
set ytics 5
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -3.770683 + 0.000795551297 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-594.884667:56.2957759]
set ytics 200
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 21.4688944 + -0.0577850705 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-1.74875:30.8945833]
set ytics 10
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 25.3128437 + -0.00148065192 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-13087.8415:148672.041]
set ytics 50000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -4436.48075 + 14.3472055 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-0.867825605:15.3315857]
set ytics 5
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 1.58188649 + 0.0128818736 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-0.735943427:8.56793429]
set ytics 5
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -0.321430837 + 0.00839094311 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-1.71324619:7.49320261]
set ytics 5
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -1.36492375 + 0.0144880174 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-2905.56:3404.89333]
set ytics 2000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 818.147833 + -14.2612016 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-15.1875:5.8125]
set ytics 5
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 5.2734375 + -0.000244571317 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-0.140681004:0.712365592]
set ytics 0.2
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 -0.138888889 + 0.04390681 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-12.175:215.091667]
set ytics 100
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 111.944444 + 0.000758579799 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-14.34:253.34]
set ytics 100
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '7.333 + 3.607 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 7.33333333 + 3.60714286 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-0.6:10.6]
set ytics 5
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '10' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 10 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-0.9:15.9]
set ytics 5
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '15' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 15 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.159869
set bmargin at screen 0.060359
set yrange [-153.12:2705.12]
set ytics 1000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '0.2488 + 9.968 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0.248756219 + 9.96766169 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-static_idle-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, static_idle against absent' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'refill_objects +91.62, alloc_from_new_slab +87.88 and 17 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__kmalloc_cache_noprof +10, kfree +5' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'kmem_cache_alloc_noprof +5, kmem_cache_free +5' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'kmem_cache_alloc_noprof +5, kmem_cache_free +5' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.095477 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.095477 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.095477 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.095477 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.095477 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.095477 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.095477 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.095477 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-static_ms_1-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, static_ms_1 against absent' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-208.396555:623.928791]
plot \
 'cost-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1226 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-kfence-static_ms_1-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kfence: extra instructions by dose, static_ms_1 against absent' at screen 0.012766,0.983687 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.011419 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-121.929375:281.585625]
set ytics 100
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 90.4548611 + -0.00135746709 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-11.0416667:0.625000002]
set ytics 5
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -3.23997595 + 1.9063102e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-584.263836:55.327777]
set ytics 200
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 21.1206976 + -0.0567570194 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-1.69375:29.9229167]
set ytics 10
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 26.6064046 + -0.000313000778 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-11870.1996:186410.86]
set ytics 50000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 5644.01982 + 17.0144641 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-1.23975087:21.9022653]
set ytics 10
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 2.25983785 + 0.0184026766 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-1.05134775:12.2399062]
set ytics 5
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -0.459186909 + 0.0119870616 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-2.44749456:10.7045752]
set ytics 5
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -1.94989107 + 0.0206971678 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-2646.41333:11999.08]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 -1181.50933 + 109.973584 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-1770.05644:431.719298]
set ytics 500
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -953.777778 + 0.0193411988 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-0.140681004:0.712365592]
set ytics 0.2
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 -0.138888889 + 0.04390681 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-14.135:249.718333]
set ytics 100
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 158.125 + -0.000789097377 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-14.52:256.52]
set ytics 100
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '10.33 + 3.607 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 10.3333333 + 3.60714286 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-0.78:13.78]
set ytics 5
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '13' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 13 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-1.08:19.08]
set ytics 5
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '18' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 18 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.159869
set bmargin at screen 0.060359
set yrange [-199.2:3519.2]
set ytics 1000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '0.2488 + 12.97 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0.248756219 + 12.9676617 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-static_ms_1-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, static_ms_1 against absent' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'switch_mm_irqs_off +3,723.75, __text_poke +3,348 and 218 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'switch_mm_irqs_off +625.38, __text_poke +558 and 116 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__enqueue_entity +231,663, __dequeue_entity +223,850 and 337 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__kmalloc_cache_noprof +13, kfree +5' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kmem_cache_alloc_noprof +8, kmem_cache_free +5' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kmem_cache_alloc_noprof +8, kmem_cache_free +5' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__kmalloc_cache_noprof +8, kfree +5 and 77 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.095477 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.095477 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.095477 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.095477 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.095477 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.095477 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.095477 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.095477 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-static_ms_10-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, static_ms_10 against absent' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-209.083364:623.31701]
plot \
 'cost-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1226 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-kfence-static_ms_10-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kfence: extra instructions by dose, static_ms_10 against absent' at screen 0.012766,0.983687 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.011419 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-121.929375:281.585625]
set ytics 100
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 90.4548611 + -0.00135746709 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-11.0416667:0.625000002]
set ytics 5
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -3.23997595 + 1.9063102e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-584.263836:55.327777]
set ytics 200
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 21.1206976 + -0.0567570194 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-1.890625:33.4010417]
set ytics 10
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 26.2897585 + 0.000121784231 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-11915.5828:187278.351]
set ytics 50000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 5583.43231 + 17.1023815 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-1.23975087:21.9022653]
set ytics 10
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 2.25983785 + 0.0184026766 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-1.05134775:12.2399062]
set ytics 5
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -0.459186909 + 0.0119870616 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-2.44749456:10.7045752]
set ytics 5
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -1.94989107 + 0.0206971678 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-3189.83373:19949.9654]
set ytics 10000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 -2291.19483 + 170.496597 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-1770.05644:431.719298]
set ytics 500
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -953.777778 + 0.0193411988 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-0.281362007:1.42473118]
set ytics 0.5
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 -0.277777778 + 0.0878136201 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-14.135:249.718333]
set ytics 100
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 158.034722 + -0.000738961356 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-14.52:256.52]
set ytics 100
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '10.33 + 3.607 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 10.3333333 + 3.60714286 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-0.78:13.78]
set ytics 5
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '13' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 13 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-1.08:19.08]
set ytics 5
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '18' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 18 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.159869
set bmargin at screen 0.060359
set yrange [-199.2:3519.2]
set ytics 1000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '0.2488 + 12.97 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0.248756219 + 12.9676617 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-static_ms_10-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, static_ms_10 against absent' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'switch_mm_irqs_off +3,723.75, __text_poke +3,348 and 219 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'switch_mm_irqs_off +625.38, __text_poke +558 and 116 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__enqueue_entity +227,873, __dequeue_entity +218,427 and 336 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__kmalloc_cache_noprof +13, kfree +5' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kmem_cache_alloc_noprof +8, kmem_cache_free +5' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kmem_cache_alloc_noprof +8, kmem_cache_free +5' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__kmalloc_cache_noprof +8, kfree +5 and 77 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.095477 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.095477 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.095477 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.095477 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.095477 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.095477 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.095477 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.095477 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-static_ms_100-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, static_ms_100 against absent' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-346.105401:1410.79662]
plot \
 'cost-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1036 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-kfence-static_ms_100-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kfence: extra instructions by dose, static_ms_100 against absent' at screen 0.012766,0.980695 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.013514 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-134.1275:235.7525]
set ytics 100
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 61.7114198 + -0.000579959571 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-345.93285:416.897142]
set ytics 200
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 140.348803 + -0.0445415761 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-7501.84064:671.184644]
set ytics 2000
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 234.068933 + -0.724928925 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-1.27:22.4366667]
set ytics 10
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 16.314466 + 0.00047418969 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-9483.54794:152326.041]
set ytics 50000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '10.21 + 14.36 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 10.2075284 + 14.3647463 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-0.878387969:15.5181874]
set ytics 5
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 2.21085928 + 0.0124289402 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-0.735943427:8.56793429]
set ytics 5
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -0.321430837 + 0.00839094311 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-1.71324619:7.49320261]
set ytics 5
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -1.36492375 + 0.0144880174 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-2921.21667:4369.05]
set ytics 2000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 633.376833 + -4.01331335 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-12.15375:39.71625]
set ytics 20
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 15 + -0.000299761372 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-25.2266667:120.56]
set ytics 50
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 54.9861111 + -9.20371404e-06 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-14.34:253.34]
set ytics 100
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '7.333 + 3.607 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 7.33333333 + 3.60714286 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-0.66:11.66]
set ytics 5
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 10.0781193 + 8.59110215e-06 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-0.9:15.9]
set ytics 5
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '15' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 15 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-153.12:2705.12]
set ytics 1000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '0.2488 + 9.968 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0.248756219 + 9.96766169 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-static_ms_100-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, static_ms_100 against absent' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'unwind_next_frame +1,359.25, switch_mm_irqs_off +1,241.25 and 195 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'switch_mm_irqs_off +625.38, __text_poke +558 and 116 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__kmalloc_cache_noprof +10, kfree +5' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'kmem_cache_alloc_noprof +5, kmem_cache_free +5' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kmem_cache_alloc_noprof +5, kmem_cache_free +5' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.095477 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.095477 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.095477 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.095477 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.095477 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.095477 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.095477 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.095477 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-static_ms_500-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, static_ms_500 against absent' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-46.5288148:96.8674576]
plot \
 'cost-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1226 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-kfence-static_ms_500-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kfence: extra instructions by dose, static_ms_500 against absent' at screen 0.012766,0.983687 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.011419 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-141.1275:228.7525]
set ytics 100
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 55.4027778 + 0.00015145761 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-27811.3085:2459.33757]
set ytics 10000
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 840.380575 + -2.68475572 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.934747
set bmargin at screen 0.835237
set yrange [-7494.92852:667.292717]
set ytics 2000
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 230.754799 + -0.723934061 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-2.298125:40.6002083]
set ytics 10
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 25.6531185 + -0.00116625562 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-12403.2724:136896.89]
set ytics 50000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -4418.29345 + 13.2440776 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.779772
set bmargin at screen 0.680261
set yrange [-0.986519513:17.4285114]
set ytics 5
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 1.49338389 + 0.014948608 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-1.17516205:10.3368922]
set ytics 5
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -0.662269297 + 0.0103824443 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-1.71324619:7.49320261]
set ytics 5
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 -1.36492375 + 0.0144880174 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.624796
set bmargin at screen 0.525285
set yrange [-2192.73667:10716.57]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 1488.47133 + -9.45782453 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-737.262746:101.030723]
set ytics 200
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -261.703125 + 0.00484962874 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-0.281362007:1.42473118]
set ytics 0.5
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 -0.277777778 + 0.0878136201 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.469821
set bmargin at screen 0.370310
set yrange [-30.6875:59.1458333]
set ytics 50
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -3.99305556 + 0.000784011114 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-14.34:253.34]
set ytics 100
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '8.833 + 3.589 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 8.83333333 + 3.58928571 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-0.78:13.78]
set ytics 5
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 10.6048299 + -3.988327e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.314845
set bmargin at screen 0.215334
set yrange [-1.08:19.08]
set ytics 5
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 16.7142857 + -0.000458659491 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.159869
set bmargin at screen 0.060359
set yrange [-153.12:2705.12]
set ytics 1000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '0.2488 + 9.968 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0.248756219 + 9.96766169 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-static_ms_500-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, static_ms_500 against absent' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'pick_eevdf +103,068, vruntime_eligible +72,463 and 182 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__kmalloc_cache_noprof +13, kfree +5' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__kmalloc_cache_noprof +128, kfree +80' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__kmalloc_cache_noprof +128, kfree +80' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'kmem_cache_alloc_noprof +5, kmem_cache_free +5' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'kmem_cache_alloc_noprof +5, kmem_cache_free +5' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.095477 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.095477 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.095477 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.095477 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.095477 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.095477 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.095477 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.095477 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kstack_erase-min_0-x86_64-7.3-gcc.svg'
unset label
set label 1 'kstack_erase: extra instructions per operation, min_0 against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-11.1211073:689.508651]
plot \
 'cost-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1986 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-kstack_erase-min_0-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kstack_erase: extra instructions by dose, min_0 against off' at screen 0.012766,0.989930 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.007049 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.959718
set bmargin at screen 0.898288
set yrange [-113.16:1999.16]
set ytics 500
set label 1 'fs/copy' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1871 + 0.003662 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (256, 1024, 4096)
plot \
 1871 + 0.00366210938 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::0::2 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::0::2 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.959718
set bmargin at screen 0.898288
set yrange [-782.210759:13819.0567]
set ytics 5000
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 8419.15908 + 0.450945986 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.959718
set bmargin at screen 0.898288
set yrange [-72435.78:1279698.78]
set ytics 500000
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '366.9 + 120.7 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 366.923982 + 120.681954 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.864048
set bmargin at screen 0.802618
set yrange [-135471.336:2393326.93]
set ytics 1000000
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1091 + 225.7 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 1091.05402 + 225.676454 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.864048
set bmargin at screen 0.802618
set yrange [-253.254375:4474.16063]
set ytics 2000
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '4219 - 1.074e-05 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 4218.74311 + -1.07404015e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.864048
set bmargin at screen 0.802618
set yrange [-791244.414:13853846.4]
set ytics 5000000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-7993 + 1307 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -7993.4254 + 1307.45012 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.768379
set bmargin at screen 0.706949
set yrange [-1862.7:32907.7]
set ytics 10000
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '352.9 + 30.53 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 352.935332 + 30.527005 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.768379
set bmargin at screen 0.706949
set yrange [-2993.24991:33210.4858]
set ytics 10000
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 -1353.89567 + 30.0131604 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.768379
set bmargin at screen 0.706949
set yrange [-1878.24:33182.24]
set ytics 10000
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1232 + 60.12 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 1232.30065 + 60.124183 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.672709
set bmargin at screen 0.611279
set yrange [-23797.2304:420417.737]
set ytics 100000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '7897 + 4049 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 7896.72483 + 4049.20606 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.672709
set bmargin at screen 0.611279
set yrange [-391.909313:6923.73119]
set ytics 2000
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '6266 + 0.004049 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 6266.48003 + 0.00404879526 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.672709
set bmargin at screen 0.611279
set yrange [-289.26:5110.26]
set ytics 2000
set label 1 'stack/use' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '473.9 + 0.5304 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (0, 2048, 8192)
plot \
 473.898988 + 0.530392295 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::49::54 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::49::54 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.577039
set bmargin at screen 0.515609
set yrange [-69.12:1221.12]
set ytics 500
set label 1 'call/addr' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '18 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 0 + 18 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::55::58 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::55::58 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.577039
set bmargin at screen 0.515609
set yrange [-17.34:306.34]
set ytics 100
set label 1 'call/char512' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 18 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 1 + 18 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::59::61 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::59::61 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.577039
set bmargin at screen 0.515609
set yrange [-69.18:1222.18]
set ytics 500
set label 1 'call/char64' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 18 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 1 + 18 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::62::65 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::62::65 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.481370
set bmargin at screen 0.419940
set yrange [-69.18:1222.18]
set ytics 500
set label 1 'call/char8' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 18 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 1 + 18 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::66::68 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::66::68 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.481370
set bmargin at screen 0.419940
set yrange [-69.18:1222.18]
set ytics 500
set label 1 'call/none' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 18 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 1 + 18 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::69::72 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::69::72 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.481370
set bmargin at screen 0.419940
set yrange [-69.12:1221.12]
set ytics 500
set label 1 'call/recurse' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '18 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 0 + 18 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::73::75 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::73::75 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.385700
set bmargin at screen 0.324270
set yrange [-69.06:1220.06]
set ytics 500
set label 1 'call/scalar' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-1 + 18 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 -1 + 18 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::76::78 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::76::78 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.385700
set bmargin at screen 0.324270
set yrange [-69.18:1222.18]
set ytics 500
set label 1 'call/struct' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 18 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 1 + 18 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::79::81 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::79::81 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.385700
set bmargin at screen 0.324270
set yrange [-0.9:15.9]
set ytics 5
set label 1 'call/targets' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '15' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 15 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::82::85 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::82::85 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.290030
set bmargin at screen 0.228600
set yrange [-0.9:15.9]
set ytics 5
set label 1 'copy/from_user' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '15' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (8, 512, 4096)
plot \
 15 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::86::89 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::86::89 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.290030
set bmargin at screen 0.228600
set yrange [-0.9:15.9]
set ytics 5
set label 1 'copy/to_user' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '15' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (8, 512, 4096)
plot \
 15 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::90::93 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::90::93 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.290030
set bmargin at screen 0.228600
set yrange [-15.12:267.12]
set ytics 100
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 176.083333 + 4.30913978 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.194361
set bmargin at screen 0.132931
set yrange [-90.5950002:1600.51167]
set ytics 500
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 876.673611 + 0.00937349834 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.194361
set bmargin at screen 0.132931
set yrange [-10.02:177.02]
set ytics 50
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 7.16666667 + 2.44642857 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.194361
set bmargin at screen 0.132931
set yrange [-1.8:31.8]
set ytics 10
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '30' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 30 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.098691
set bmargin at screen 0.037261
set yrange [-1.8:31.8]
set ytics 10
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '30' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 30 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.098691
set bmargin at screen 0.037261
set yrange [-484.2:8554.2]
set ytics 5000
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-31.94 + 31.61 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 -31.9402985 + 31.6110623 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.098691
set bmargin at screen 0.037261
set yrange [-230.4:4070.4]
set ytics 1000
set label 1 'walk/tree' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '15 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (16, 64, 256)
plot \
 0 + 15 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::126::128 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 every ::126::128 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kstack_erase-min_0-x86_64-7.3-gcc.svg'
unset label
set label 1 'kstack_erase: share of each function in the difference, min_0 against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'stackleak_erase +3,995, __sanitizer_cov_stack_depth +740 and 10 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__sanitizer_cov_stack_depth +896, chain_1 +5, chain_10 +4 and 62 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'stackleak_erase +2,139, __sanitizer_cov_stack_depth +436 and 10 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__sanitizer_cov_stack_depth +224, chain_1 +5, chain_10 +4 and 14 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__sanitizer_cov_stack_depth +112, chain_1 +5, chain_2 +4 and 6 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'stackleak_erase +1,211, __sanitizer_cov_stack_depth +284 and 10 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__sanitizer_cov_stack_depth +14, target +5' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__sanitizer_cov_stack_depth +14, chain_1 +5' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__sanitizer_cov_stack_depth +56, two +8, one +4 and 2 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__sanitizer_cov_stack_depth +896, chain_10 +4, chain_11 +4 and 62 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__sanitizer_cov_stack_depth +112, chain_2 +4, chain_3 +4 and 6 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'stackleak_erase +475, __sanitizer_cov_stack_depth +118 and 8 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.095477 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.095477 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.095477 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.095477 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.095477 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.095477 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.095477 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.095477 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kstack_erase-min_0-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kstack_erase-on-x86_64-7.3-gcc.svg'
unset label
set label 1 'kstack_erase: extra instructions per operation, on against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-10.7981546:669.485582]
plot \
 'cost-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1606 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-kstack_erase-on-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kstack_erase: extra instructions by dose, on against off' at screen 0.012766,0.987547 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.008717 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.950187
set bmargin at screen 0.874222
set yrange [-98.76:1744.76]
set ytics 500
set label 1 'fs/copy' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1646' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (256, 1024, 4096)
plot \
 1646 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::0::2 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::0::2 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.950187
set bmargin at screen 0.874222
set yrange [-217.974545:3850.88363]
set ytics 1000
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 2915.70872 + 0.0700390977 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.950187
set bmargin at screen 0.874222
set yrange [-113.228876:2000.37681]
set ytics 500
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 1146.04496 + 0.0741102972 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.831880
set bmargin at screen 0.755915
set yrange [-17358.1924:306661.399]
set ytics 100000
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1001 + 28.83 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 1000.9687 + 28.8302238 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.831880
set bmargin at screen 0.755915
set yrange [-141.093125:2492.6452]
set ytics 1000
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '2335 + 0.001596 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 2335.42074 + 0.00159635542 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.831880
set bmargin at screen 0.755915
set yrange [-427881.2:7559234.53]
set ytics 2000000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '433.9 + 713 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 433.902917 + 713.044881 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.713574
set bmargin at screen 0.637609
set yrange [-51.3647939:907.444692]
set ytics 500
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '844.8 + 0.0113 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 844.783291 + 0.0112966067 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.713574
set bmargin at screen 0.637609
set yrange [-62.46:1103.46]
set ytics 500
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1041' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 1041 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.713574
set bmargin at screen 0.637609
set yrange [-68.34:1207.34]
set ytics 500
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1139' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 1139 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.595268
set bmargin at screen 0.519303
set yrange [-21859.9437:386192.338]
set ytics 100000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1906 + 3775 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 1906.36 + 3775.27119 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.595268
set bmargin at screen 0.519303
set yrange [-365.438967:6456.08841]
set ytics 2000
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '5810 + 0.004289 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 5809.57552 + 0.00428884773 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.595268
set bmargin at screen 0.519303
set yrange [-280.86:4961.86]
set ytics 2000
set label 1 'stack/use' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '404.3 + 0.5181 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (0, 2048, 8192)
plot \
 404.321935 + 0.518062781 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::49::54 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::49::54 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.476961
set bmargin at screen 0.400996
set yrange [-11.52:203.52]
set ytics 50
set label 1 'call/addr' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 0 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::55::58 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::55::58 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.476961
set bmargin at screen 0.400996
set yrange [-17.34:306.34]
set ytics 100
set label 1 'call/char512' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 18 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 1 + 18 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::59::61 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::59::61 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.476961
set bmargin at screen 0.400996
set yrange [-11.58:204.58]
set ytics 50
set label 1 'call/char64' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::62::65 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::62::65 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.358655
set bmargin at screen 0.282690
set yrange [-11.58:204.58]
set ytics 50
set label 1 'call/char8' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::66::68 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::66::68 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.358655
set bmargin at screen 0.282690
set yrange [-11.58:204.58]
set ytics 50
set label 1 'call/none' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::69::72 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::69::72 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.358655
set bmargin at screen 0.282690
set yrange [-11.52:203.52]
set ytics 50
set label 1 'call/recurse' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 0 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::73::75 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::73::75 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.240349
set bmargin at screen 0.164384
set yrange [-11.46:202.46]
set ytics 50
set label 1 'call/scalar' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 -1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::76::78 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::76::78 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.240349
set bmargin at screen 0.164384
set yrange [-11.58:204.58]
set ytics 50
set label 1 'call/struct' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::79::81 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::79::81 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.240349
set bmargin at screen 0.164384
set yrange [-1.88543011:33.3092653]
set ytics 10
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 32.4027778 + -0.978942652 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.122042
set bmargin at screen 0.046077
set yrange [-17.635:311.551667]
set ytics 100
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 235.604167 + -0.000701662094 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.122042
set bmargin at screen 0.046077
set yrange [-0.321904762:2.13142857]
set ytics 1
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 -0.333333333 + 0.0357142857 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kstack_erase-on-x86_64-7.3-gcc.svg'
unset label
set label 1 'kstack_erase: share of each function in the difference, on against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'stackleak_erase +3,995, __sanitizer_cov_stack_depth +608 and 3 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'stackleak_erase +2,139, __sanitizer_cov_stack_depth +304 and 3 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'stackleak_erase +1,211, __sanitizer_cov_stack_depth +152 and 3 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'stackleak_erase +557, entry_SYSCALL_64 +44' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'stackleak_erase +837, entry_SYSCALL_64 +44, kfree +8 and 2 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'stackleak_erase +1,660, entry_SYSCALL_64 +88, vfs_read +1' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'stackleak_erase +571, entry_SYSCALL_64 +44' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'stackleak_erase +571, entry_SYSCALL_64 +44' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'stackleak_erase +375, entry_SYSCALL_64 +44' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'stackleak_erase +747, __sanitizer_cov_stack_depth +76 and 3 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'stackleak_erase +277, entry_SYSCALL_64 +44 and 1 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'stackleak_erase +427, entry_SYSCALL_64 +44 and 3 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.095477 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.095477 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.095477 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.095477 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.095477 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.095477 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.095477 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.095477 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kstack_erase-on-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kstack_erase-switch_off-x86_64-7.3-gcc.svg'
unset label
set label 1 'kstack_erase: extra instructions per operation, switch_off against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-3.24719101:201.325843]
plot \
 'cost-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1606 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kstack_erase: extra instructions by dose, switch_off against off' at screen 0.012766,0.987547 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.008717 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.950187
set bmargin at screen 0.874222
set yrange [-7.38:130.38]
set ytics 50
set label 1 'fs/copy' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '123' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (256, 1024, 4096)
plot \
 123 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::0::2 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::0::2 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.950187
set bmargin at screen 0.874222
set yrange [-30.0975:531.7225]
set ytics 200
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 313.898791 + 0.0182263619 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.950187
set bmargin at screen 0.874222
set yrange [-31.388459:554.529443]
set ytics 200
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 91.6190495 + 0.0431521934 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.831880
set bmargin at screen 0.755915
set yrange [-17113.0556:302330.648]
set ytics 100000
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '528 + 28.47 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 527.95966 + 28.4689633 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.831880
set bmargin at screen 0.755915
set yrange [-19.939375:352.262292]
set ytics 100
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '329.3 - 0.0001996 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 329.320276 + -0.000199597601 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.831880
set bmargin at screen 0.755915
set yrange [-45384.0626:699387.123]
set ytics 200000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-5552 + 66.38 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -5551.98156 + 66.3753641 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.713574
set bmargin at screen 0.637609
set yrange [-3.66:64.66]
set ytics 20
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '61' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 61 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.713574
set bmargin at screen 0.637609
set yrange [-4.8:84.8]
set ytics 20
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '80' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 80 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.713574
set bmargin at screen 0.637609
set yrange [-4.8:84.8]
set ytics 20
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '80' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 80 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.595268
set bmargin at screen 0.519303
set yrange [-1541.12667:16107.46]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 640.2495 + 144.548416 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.595268
set bmargin at screen 0.519303
set yrange [-21.2401092:375.241929]
set ytics 100
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 314.318576 + 0.000605518245 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.595268
set bmargin at screen 0.519303
set yrange [-31.68:559.68]
set ytics 200
set label 1 'stack/use' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '48 + 0.05859 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (0, 2048, 8192)
plot \
 48 + 0.05859375 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::49::54 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::49::54 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.476961
set bmargin at screen 0.400996
set yrange [-11.52:203.52]
set ytics 50
set label 1 'call/addr' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 0 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::55::58 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::55::58 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.476961
set bmargin at screen 0.400996
set yrange [-17.34:306.34]
set ytics 100
set label 1 'call/char512' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 18 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 1 + 18 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::59::61 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::59::61 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.476961
set bmargin at screen 0.400996
set yrange [-11.58:204.58]
set ytics 50
set label 1 'call/char64' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::62::65 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::62::65 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.358655
set bmargin at screen 0.282690
set yrange [-11.58:204.58]
set ytics 50
set label 1 'call/char8' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::66::68 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::66::68 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.358655
set bmargin at screen 0.282690
set yrange [-11.58:204.58]
set ytics 50
set label 1 'call/none' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::69::72 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::69::72 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.358655
set bmargin at screen 0.282690
set yrange [-11.52:203.52]
set ytics 50
set label 1 'call/recurse' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 0 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::73::75 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::73::75 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.240349
set bmargin at screen 0.164384
set yrange [-11.46:202.46]
set ytics 50
set label 1 'call/scalar' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 -1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::76::78 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::76::78 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.240349
set bmargin at screen 0.164384
set yrange [-11.58:204.58]
set ytics 50
set label 1 'call/struct' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::79::81 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::79::81 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.240349
set bmargin at screen 0.164384
set yrange [-1.88543011:33.3092653]
set ytics 10
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 32.4027778 + -0.978942652 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.122042
set bmargin at screen 0.046077
set yrange [-8.14999998:143.983333]
set ytics 50
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 99.0694444 + 0.000314379495 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.122042
set bmargin at screen 0.046077
set yrange [-0.321904762:2.13142857]
set ytics 1
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 -0.333333333 + 0.0357142857 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kstack_erase-switch_off-x86_64-7.3-gcc.svg'
unset label
set label 1 'kstack_erase: share of each function in the difference, switch_off against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__sanitizer_cov_stack_depth +224, chain_1 +5, chain_10 +4 and 14 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__sanitizer_cov_stack_depth +56, chain_1 +5, chain_2 +4 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__sanitizer_cov_stack_depth +14, chain_1 +5' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'chain_1 +4, chain_10 +3, chain_11 +3 and 61 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'chain_1 +4, chain_10 +3, chain_11 +3 and 13 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'chain_1 +4, chain_2 +3, chain_3 +3 and 5 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'target +4' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'chain_1 +4' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__sanitizer_cov_stack_depth +448, entry_SYSCALL_64 +44 and 3 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'two +7, one +3, pointer +3' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'chain_10 +3, chain_11 +3, chain_12 +3 and 61 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__sanitizer_cov_stack_depth +224, entry_SYSCALL_64 +44 and 3 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.095477 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.095477 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.095477 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.095477 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.095477 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.095477 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.095477 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.095477 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kstack_erase-switch_off-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kstack_erase-switch_on-x86_64-7.3-gcc.svg'
unset label
set label 1 'kstack_erase: extra instructions per operation, switch_on against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-10.8004614:669.628604]
plot \
 'cost-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1606 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kstack_erase: extra instructions by dose, switch_on against off' at screen 0.012766,0.987547 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.008717 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.950187
set bmargin at screen 0.874222
set yrange [-98.88:1746.88]
set ytics 500
set label 1 'fs/copy' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1648' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (256, 1024, 4096)
plot \
 1648 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::0::2 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::0::2 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.950187
set bmargin at screen 0.874222
set yrange [-218.158801:3854.13882]
set ytics 1000
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 2934.35365 + 0.0685182004 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.950187
set bmargin at screen 0.874222
set yrange [-74.7500706:1320.58458]
set ytics 500
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 1117.06996 + 0.012876455 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.831880
set bmargin at screen 0.755915
set yrange [-17322.0454:306022.801]
set ytics 100000
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1026 + 28.77 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 1026.1519 + 28.7674604 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.831880
set bmargin at screen 0.755915
set yrange [-140.790137:2487.29242]
set ytics 1000
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '2339 + 0.0007671 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 2338.83099 + 0.000767129384 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.831880
set bmargin at screen 0.755915
set yrange [-430293.94:7601859.61]
set ytics 2000000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-581.3 + 717.1 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -581.342941 + 717.145478 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.713574
set bmargin at screen 0.637609
set yrange [-51.4247939:908.504692]
set ytics 500
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '845.8 + 0.0113 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 845.783291 + 0.0112966067 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.713574
set bmargin at screen 0.637609
set yrange [-62.52:1104.52]
set ytics 500
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1042' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 1042 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.713574
set bmargin at screen 0.637609
set yrange [-68.4:1208.4]
set ytics 500
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1140' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 1140 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.595268
set bmargin at screen 0.519303
set yrange [-21910.434:387084.333]
set ytics 100000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '2688 + 3776 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 2688.34417 + 3775.8912 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.595268
set bmargin at screen 0.519303
set yrange [-365.156241:6451.0936]
set ytics 2000
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '5831 + 0.003884 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 5831.40017 + 0.00388392924 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.595268
set bmargin at screen 0.519303
set yrange [-280.92:4962.92]
set ytics 2000
set label 1 'stack/use' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '405.3 + 0.5181 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (0, 2048, 8192)
plot \
 405.321935 + 0.518062781 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::49::54 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::49::54 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.476961
set bmargin at screen 0.400996
set yrange [-11.52:203.52]
set ytics 50
set label 1 'call/addr' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 0 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::55::58 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::55::58 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.476961
set bmargin at screen 0.400996
set yrange [-17.34:306.34]
set ytics 100
set label 1 'call/char512' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 18 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 1 + 18 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::59::61 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::59::61 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.476961
set bmargin at screen 0.400996
set yrange [-11.58:204.58]
set ytics 50
set label 1 'call/char64' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::62::65 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::62::65 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.358655
set bmargin at screen 0.282690
set yrange [-11.58:204.58]
set ytics 50
set label 1 'call/char8' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::66::68 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::66::68 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.358655
set bmargin at screen 0.282690
set yrange [-11.58:204.58]
set ytics 50
set label 1 'call/none' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::69::72 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::69::72 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.358655
set bmargin at screen 0.282690
set yrange [-11.52:203.52]
set ytics 50
set label 1 'call/recurse' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 0 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::73::75 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::73::75 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.240349
set bmargin at screen 0.164384
set yrange [-11.46:202.46]
set ytics 50
set label 1 'call/scalar' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 -1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::76::78 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::76::78 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.240349
set bmargin at screen 0.164384
set yrange [-11.58:204.58]
set ytics 50
set label 1 'call/struct' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::79::81 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::79::81 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.240349
set bmargin at screen 0.164384
set yrange [-1.89682796:33.5106273]
set ytics 10
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 32.6805556 + -1.06675627 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.122042
set bmargin at screen 0.046077
set yrange [-17.6675:312.125833]
set ytics 100
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 246.9375 + -0.00022839743 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.122042
set bmargin at screen 0.046077
set yrange [-0.321904762:2.13142857]
set ytics 1
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 -0.333333333 + 0.0357142857 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kstack_erase-switch_on-x86_64-7.3-gcc.svg'
unset label
set label 1 'kstack_erase: share of each function in the difference, switch_on against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'stackleak_erase +3,996, __sanitizer_cov_stack_depth +608 and 3 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'stackleak_erase +2,140, __sanitizer_cov_stack_depth +304 and 3 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'stackleak_erase +1,212, __sanitizer_cov_stack_depth +152 and 3 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'stackleak_erase +558, entry_SYSCALL_64 +44' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'stackleak_erase +838, entry_SYSCALL_64 +44, kfree +8 and 2 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'stackleak_erase +1,662, entry_SYSCALL_64 +88, vfs_read +1' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'stackleak_erase +572, entry_SYSCALL_64 +44' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'stackleak_erase +572, entry_SYSCALL_64 +44' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'stackleak_erase +376, entry_SYSCALL_64 +44' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'stackleak_erase +748, __sanitizer_cov_stack_depth +76 and 3 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'stackleak_erase +278, entry_SYSCALL_64 +44 and 1 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'stackleak_erase +264, entry_SYSCALL_64 +44' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.095477 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.095477 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.095477 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.095477 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.095477 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.095477 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.095477 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.095477 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kstack_erase-switch_on-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-randstruct-full_1-x86_64-7.3-clang.svg'
unset label
set label 1 'randstruct: extra instructions per operation, full_1 against none' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-14.181446:30.1851549]
plot \
 'cost-randstruct-full_1-x86_64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-randstruct-full_1-x86_64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-randstruct-full_1-x86_64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-randstruct-full_1-x86_64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-randstruct-full_1-x86_64-7.3-clang.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-randstruct-full_1-x86_64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,656 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-randstruct-full_1-x86_64-7.3-clang.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'randstruct: extra instructions by dose, full_1 against none' at screen 0.012766,0.969512 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.021341 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.878049
set bmargin at screen 0.692073
set yrange [-3.594375:63.500625]
set ytics 20
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 41.2881944 + -0.00216448749 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-x86_64-7.3-clang.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-x86_64-7.3-clang.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.878049
set bmargin at screen 0.692073
set yrange [-0.353975642:0.0313474597]
set ytics 0.1
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 0.0107393247 + -3.41740652e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-x86_64-7.3-clang.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-x86_64-7.3-clang.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.878049
set bmargin at screen 0.692073
set yrange [-13.0070833:2.48625]
set ytics 5
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -1.02579512 + -0.00110504521 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-x86_64-7.3-clang.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-x86_64-7.3-clang.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.588415
set bmargin at screen 0.402439
set yrange [-88725.2564:7823.53021]
set ytics 50000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 2659.8374 + -8.56361684 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-x86_64-7.3-clang.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-x86_64-7.3-clang.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.588415
set bmargin at screen 0.402439
set yrange [-2121.695:4573.945]
set ytics 2000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 805.448833 + -13.2423232 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-x86_64-7.3-clang.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-x86_64-7.3-clang.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.588415
set bmargin at screen 0.402439
set yrange [-0.615:10.865]
set ytics 5
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 5.55208333 + 2.35444756e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-x86_64-7.3-clang.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-x86_64-7.3-clang.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.298780
set bmargin at screen 0.112805
set yrange [-5.69892473:1.12544803]
set ytics 2
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 1.11111111 + -0.35125448 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-x86_64-7.3-clang.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-x86_64-7.3-clang.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.298780
set bmargin at screen 0.112805
set yrange [-12.0125:212.220833]
set ytics 100
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 168.402778 + -0.00138055711 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-x86_64-7.3-clang.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-x86_64-7.3-clang.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-randstruct-full_1-x86_64-7.3-clang.svg'
unset label
set label 1 'randstruct: share of each function in the difference, full_1 against none' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'refill_objects +118, alloc_from_new_slab +88.62 and 17 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__rmqueue_pcplist +58.34, __mod_zone_page_state +6.94 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'hrtimer_start_range_ns_common +22, hrtimer_try_to_cancel +17 and 15 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'nd_jump_root +4, __lookup_mnt +3, step_into_slowpath +3 and 2 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'ksys_msgrcv +8, ksys_msgsnd +6' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'alloc_vmap_area +30, va_alloc +20' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__x64_sys_getpriority +2' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__update_load_avg_se +586.50, __rb_erase_color +106.50 and 63 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'nd_jump_root +4, __lookup_mnt +3, step_into_slowpath +3 and 2 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'do_wait +3, __do_wait +1' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'alloc_from_new_slab +97.50, refill_objects +43.88 and 24 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'nd_jump_root +4, __lookup_mnt +3, step_into_slowpath +3 and 2 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.095477 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.095477 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.095477 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.095477 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.095477 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.095477 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.095477 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.095477 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-randstruct-full_1-x86_64-7.3-clang.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-randstruct-full_1-x86_64-7.3-clang.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-randstruct-full_1-x86_64-7.3-clang.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-randstruct-full_1-x86_64-7.3-clang.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-randstruct-full_1-x86_64-7.3-clang.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-randstruct-full_2-x86_64-7.3-clang.svg'
unset label
set label 1 'randstruct: extra instructions per operation, full_2 against none' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-48.4788684:80.0803808]
plot \
 'cost-randstruct-full_2-x86_64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-randstruct-full_2-x86_64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-randstruct-full_2-x86_64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-randstruct-full_2-x86_64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-randstruct-full_2-x86_64-7.3-clang.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-randstruct-full_2-x86_64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,466 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-randstruct-full_2-x86_64-7.3-clang.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'randstruct: extra instructions by dose, full_2 against none' at screen 0.012766,0.957082 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.030043 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.828326
set bmargin at screen 0.566524
set yrange [-4.194375:74.100625]
set ytics 20
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 51.2881944 + -0.00216448749 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-x86_64-7.3-clang.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-x86_64-7.3-clang.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.828326
set bmargin at screen 0.566524
set yrange [-0.911875002:16.1097917]
set ytics 5
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 11.2965413 + -0.000388694515 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-x86_64-7.3-clang.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-x86_64-7.3-clang.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.828326
set bmargin at screen 0.566524
set yrange [-2734.41534:30656.816]
set ytics 10000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -948.560054 + 2.96067385 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-x86_64-7.3-clang.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-x86_64-7.3-clang.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.420601
set bmargin at screen 0.158798
set yrange [-3017.77167:8090.855]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 2134.2095 + -27.9344045 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-x86_64-7.3-clang.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-x86_64-7.3-clang.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.420601
set bmargin at screen 0.158798
set yrange [-11.48:11.48]
set ytics 10
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -1.28125 + 5.04524477e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-x86_64-7.3-clang.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-x86_64-7.3-clang.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.420601
set bmargin at screen 0.158798
set yrange [-12.215:215.798333]
set ytics 100
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 155.993056 + 0.000576685345 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-x86_64-7.3-clang.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-x86_64-7.3-clang.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-randstruct-full_2-x86_64-7.3-clang.svg'
unset label
set label 1 'randstruct: share of each function in the difference, full_2 against none' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__dequeue_task +1,152, pick_next_entity +1,063.50 and 65 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'refill_objects +118, alloc_from_new_slab +88.62 and 17 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__free_frozen_pages +107,800 and 222 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'refill_objects +109.50, alloc_from_new_slab +87.62 and 16 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__enqueue_entity +1,052, __dequeue_entity +597.75 and 71 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'pick_next_entity +360.50, __dequeue_task +266.12 and 69 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'pick_next_entity +280.75, __enqueue_entity +232 and 57 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__lookup_mnt +4, nd_jump_root +4, step_into_slowpath +3 and 2 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__update_load_avg_cfs_rq +15, __update_load_avg_se +15 and 12 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'alloc_vmap_area +30, va_alloc +20, rb_insert_color +2.50' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'refill_objects -42,303, get_page_from_freelist +28,880 and 182 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__x64_sys_getpriority +2' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.095477 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.095477 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.095477 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.095477 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.095477 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.095477 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.095477 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.095477 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-randstruct-full_2-x86_64-7.3-clang.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-randstruct-full_2-x86_64-7.3-clang.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-randstruct-full_2-x86_64-7.3-clang.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-randstruct-full_2-x86_64-7.3-clang.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-randstruct-full_2-x86_64-7.3-clang.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-randstruct-full_1-x86_64-7.3-gcc.svg'
unset label
set label 1 'randstruct: extra instructions per operation, full_1 against none' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-37.1511765:63.8987901]
plot \
 'cost-randstruct-full_1-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-randstruct-full_1-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-randstruct-full_1-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-randstruct-full_1-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-randstruct-full_1-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-randstruct-full_1-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,656 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-randstruct-full_1-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'randstruct: extra instructions by dose, full_1 against none' at screen 0.012766,0.969512 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.021341 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.878049
set bmargin at screen 0.692073
set yrange [-0.06:1.06]
set ytics 0.5
set label 1 'fs/copy' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (256, 1024, 4096)
plot \
 1 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-x86_64-7.3-gcc.csv' skip 1 every ::0::2 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-x86_64-7.3-gcc.csv' skip 1 every ::0::2 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.878049
set bmargin at screen 0.692073
set yrange [-2.30625:40.74375]
set ytics 10
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 17.4837963 + 0.000659330392 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.878049
set bmargin at screen 0.692073
set yrange [-0.1:1.76666667]
set ytics 0.5
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 1.21216968 + -1.65300197e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.588415
set bmargin at screen 0.402439
set yrange [-77.5622917:4.489375]
set ytics 20
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -23.198475 + 0.00163966185 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.588415
set bmargin at screen 0.402439
set yrange [-0.1475:2.60583333]
set ytics 1
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 1.69620659 + 8.18941527e-06 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.588415
set bmargin at screen 0.402439
set yrange [-13341.0887:150830.225]
set ytics 50000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -4560.75743 + 14.5605539 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.298780
set bmargin at screen 0.112805
set yrange [-9563.11083:3667.4025]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 1468.9665 + -82.4389512 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.298780
set bmargin at screen 0.112805
set yrange [-10.7870833:10.51625]
set ytics 5
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -4.99565972 + 1.00016167e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.298780
set bmargin at screen 0.112805
set yrange [-5.1825:91.5575]
set ytics 50
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 31.4861111 + 0.000708685981 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_1-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_1-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-randstruct-full_1-x86_64-7.3-gcc.svg'
unset label
set label 1 'randstruct: share of each function in the difference, full_1 against none' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'pick_eevdf +54,265, __update_load_avg_se +43,267 and 263 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__schedule +296.88, __update_load_avg_se +288.88 and 99 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__dequeue_task +198.38, enqueue_task_fair +167.50 and 70 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'alloc_from_new_slab +96.50, memcpy_orig +47 and 23 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__run_timers +12, timer_recalc_next_expiry +11 and 21 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'generic_file_llseek_size +2' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memchr_inv +19.75, need_update +7.12, __radix_tree_lookup +6 and 8 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'vruntime_eligible +134.50, __dequeue_entity +102.50 and 16 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'do_msgsnd +5, do_msgrcv.constprop.0 +1' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__free_one_page +67,396, free_pcppages_bulk +27,316 and 26 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__enqueue_entity +141.75, __dequeue_entity +79.75 and 9 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'inode_init_once +10.41, __rmqueue_pcplist +6.59 and 22 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.095477 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.095477 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.095477 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.095477 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.095477 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.095477 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.095477 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.095477 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-randstruct-full_1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-randstruct-full_1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-randstruct-full_1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-randstruct-full_1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-randstruct-full_1-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-randstruct-full_2-x86_64-7.3-gcc.svg'
unset label
set label 1 'randstruct: extra instructions per operation, full_2 against none' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-24.8958995:51.5550718]
plot \
 'cost-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,846 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-randstruct-full_2-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'randstruct: extra instructions by dose, full_2 against none' at screen 0.012766,0.976359 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.016548 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.905437
set bmargin at screen 0.761229
set yrange [-0.06:1.06]
set ytics 0.5
set label 1 'fs/copy' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (256, 1024, 4096)
plot \
 1 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 every ::0::2 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 every ::0::2 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.905437
set bmargin at screen 0.761229
set yrange [-3.823125:67.541875]
set ytics 20
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 16.6902006 + 0.00368785466 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.905437
set bmargin at screen 0.761229
set yrange [-1.47782949:1.21943221]
set ytics 1
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 1.07517527 + -0.000239218456 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.680851
set bmargin at screen 0.536643
set yrange [-7.07616815:0.567859544]
set ytics 2
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 0.159035479 + -0.000677418816 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.680851
set bmargin at screen 0.536643
set yrange [-7.07770833:0.400625]
set ytics 2
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -3.01750035 + -0.000339887258 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.680851
set bmargin at screen 0.536643
set yrange [-18480.7837:211046.787]
set ytics 100000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -6205.02465 + 20.360846 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.456265
set bmargin at screen 0.312057
set yrange [-9.09974708:91.3830046]
set ytics 50
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 -3.80561211 + 0.0888695772 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.456265
set bmargin at screen 0.312057
set yrange [-4184.90667:5040.90667]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 -144.977833 + 17.7827734 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.456265
set bmargin at screen 0.312057
set yrange [-10.21875:5.53125]
set ytics 5
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -1.08940972 + -0.000106900396 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.231678
set bmargin at screen 0.087470
set yrange [-0.140681004:0.712365592]
set ytics 0.2
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 -0.138888889 + 0.04390681 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.231678
set bmargin at screen 0.087470
set yrange [-5.58:98.58]
set ytics 50
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 47.7986111 + 0.000544714549 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-randstruct-full_2-x86_64-7.3-gcc.svg'
unset label
set label 1 'randstruct: share of each function in the difference, full_2 against none' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'pick_eevdf +85,690, __dequeue_entity +77,746 and 188 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__enqueue_entity +2,071.50, __dequeue_entity +1,739 and 74 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'maybe_change_pte_writable +128, change_protection +22' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'alloc_vmap_area +55' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'alloc_from_new_slab +96.50, memcpy_orig +70 and 27 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__pcs_replace_empty_main +36, __pcs_replace_full_main +33 and 4 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'generic_file_llseek_size +2' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__free_one_page +62,347, __rmqueue_pcplist +50,833 and 30 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'rb_erase -117.75, ep_insert +102.50 and 86 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__rmqueue_pcplist +779, folio_remove_rmap_ptes +389 and 37 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__lookup_mnt +3, try_to_unlazy +1' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'inode_init_once +10.41, __lookup_mnt +6 and 19 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.095477 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.095477 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.095477 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.095477 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.095477 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.095477 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.095477 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.095477 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-randstruct-full_2-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-randstruct-full_3-x86_64-7.3-gcc.svg'
unset label
set label 1 'randstruct: extra instructions per operation, full_3 against none' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-37.9159411:73.2263658]
plot \
 'cost-randstruct-full_3-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-randstruct-full_3-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-randstruct-full_3-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-randstruct-full_3-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-randstruct-full_3-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-randstruct-full_3-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,656 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-randstruct-full_3-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'randstruct: extra instructions by dose, full_3 against none' at screen 0.012766,0.969512 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.021341 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.878049
set bmargin at screen 0.692073
set yrange [-0.06:1.06]
set ytics 0.5
set label 1 'fs/copy' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (256, 1024, 4096)
plot \
 1 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_3-x86_64-7.3-gcc.csv' skip 1 every ::0::2 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_3-x86_64-7.3-gcc.csv' skip 1 every ::0::2 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.878049
set bmargin at screen 0.692073
set yrange [-2.36625:41.80375]
set ytics 10
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 18.4837963 + 0.000659330392 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_3-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_3-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.878049
set bmargin at screen 0.692073
set yrange [-0.1:1.76666667]
set ytics 0.5
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 1.21216968 + -1.65300197e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_3-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_3-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.588415
set bmargin at screen 0.402439
set yrange [-77.5622917:4.489375]
set ytics 20
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -23.198475 + 0.00163966185 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_3-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_3-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.588415
set bmargin at screen 0.402439
set yrange [-5.42049439:3.59540086]
set ytics 5
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -0.208408051 + 0.000332081452 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_3-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_3-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.588415
set bmargin at screen 0.402439
set yrange [-17877.156:201880.393]
set ytics 50000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -6123.9204 + 19.4902753 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_3-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_3-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.298780
set bmargin at screen 0.112805
set yrange [-4073.32917:4861.70417]
set ytics 2000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 215.704833 + 8.61389262 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_3-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_3-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.298780
set bmargin at screen 0.112805
set yrange [-10.21875:5.53125]
set ytics 5
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -1.08940972 + -0.000106900396 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_3-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_3-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.298780
set bmargin at screen 0.112805
set yrange [-95.4491667:94.1575]
set ytics 50
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -4.00694444 + 0.00104268392 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_3-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_3-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-randstruct-full_3-x86_64-7.3-gcc.svg'
unset label
set label 1 'randstruct: share of each function in the difference, full_3 against none' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__dequeue_task +383.88, pick_eevdf +339.75 and 68 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'pick_eevdf +55,572, vruntime_eligible +40,478 and 156 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__update_load_avg_se +483, __dequeue_entity +395.50 and 74 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__free_one_page +129,317, free_pcppages_bulk +54,228 and 102 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'alloc_from_new_slab +96.50, memcpy_orig +70 and 27 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'generic_file_llseek_size +2' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'rb_erase -117.75, ep_insert +102.50 and 97 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'refill_objects -16,092 and 61 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'inode_init_once +10.41, __rmqueue_pcplist +6.59 and 20 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'memcpy_orig +72, copy_process +4 and 9 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'do_msgsnd +6, ss_wakeup -3, do_msgrcv.constprop.0 +1' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'memcpy_orig +70, memset_orig +22 and 13 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.095477 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.095477 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.095477 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.095477 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.095477 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.095477 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.095477 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.095477 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-randstruct-full_3-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-randstruct-full_3-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-randstruct-full_3-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-randstruct-full_3-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-randstruct-full_3-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-randstruct-full_4-x86_64-7.3-gcc.svg'
unset label
set label 1 'randstruct: extra instructions per operation, full_4 against none' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-37.8090649:71.2076025]
plot \
 'cost-randstruct-full_4-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-randstruct-full_4-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-randstruct-full_4-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-randstruct-full_4-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-randstruct-full_4-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-randstruct-full_4-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,846 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-randstruct-full_4-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'randstruct: extra instructions by dose, full_4 against none' at screen 0.012766,0.976359 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.016548 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.905437
set bmargin at screen 0.761229
set yrange [-0.06:1.06]
set ytics 0.5
set label 1 'fs/copy' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (256, 1024, 4096)
plot \
 1 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_4-x86_64-7.3-gcc.csv' skip 1 every ::0::2 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_4-x86_64-7.3-gcc.csv' skip 1 every ::0::2 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.905437
set bmargin at screen 0.761229
set yrange [-3.481875:61.513125]
set ytics 20
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 16.0868056 + 0.00308001483 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_4-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_4-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.905437
set bmargin at screen 0.761229
set yrange [-0.1:1.76666667]
set ytics 0.5
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 1.21216968 + -1.65300197e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_4-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_4-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.680851
set bmargin at screen 0.536643
set yrange [-1.76987822:0.156737298]
set ytics 0.5
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 0.0536966233 + -0.000170870326 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_4-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_4-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.680851
set bmargin at screen 0.536643
set yrange [-0.877083333:2.27291667]
set ytics 1
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 0.148028178 + 0.000144890318 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_4-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_4-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.680851
set bmargin at screen 0.536643
set yrange [-11209.3567:126863.423]
set ytics 50000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -3824.84683 + 12.2461536 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_4-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_4-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.456265
set bmargin at screen 0.312057
set yrange [-9.09974708:91.3830046]
set ytics 50
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 -3.80561211 + 0.0888695772 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_4-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_4-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.456265
set bmargin at screen 0.312057
set yrange [-3266.75917:4486.30083]
set ytics 2000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 484.619 + 11.6892619 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_4-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_4-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.456265
set bmargin at screen 0.312057
set yrange [-10.21875:5.53125]
set ytics 5
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -1.08940972 + -0.000106900396 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_4-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_4-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.231678
set bmargin at screen 0.087470
set yrange [-95.4491667:94.1575]
set ytics 50
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -3.11805556 + 0.00102718293 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_4-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_4-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-randstruct-full_4-x86_64-7.3-gcc.svg'
unset label
set label 1 'randstruct: share of each function in the difference, full_4 against none' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__dequeue_task +287.62, vruntime_eligible +260.88 and 76 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__dequeue_entity +471.50, __enqueue_entity +415 and 65 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'alloc_from_new_slab +96.50, memcpy_orig +70 and 23 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__pcs_replace_empty_main +36, __pcs_replace_full_main +33 and 4 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__enqueue_entity +1,750.50, __dequeue_entity +1,577.50 and 59 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__enqueue_entity +2,124, __dequeue_entity +1,849.50 and 69 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'generic_file_llseek_size +2' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__free_one_page +61,238, __rmqueue_pcplist +51,001 and 33 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'rb_erase -117.75, ep_insert +102.50 and 97 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'refill_objects -16,113 and 58 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'inode_init_once +10.41, __rmqueue_pcplist +8.97 and 23 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'memcpy_orig +72, __sched_fork.constprop.0 +3 and 6 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.095477 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.095477 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.095477 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.095477 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.095477 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.095477 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.095477 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.095477 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-randstruct-full_4-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-randstruct-full_4-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-randstruct-full_4-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-randstruct-full_4-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-randstruct-full_4-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-randstruct-performance_1-x86_64-7.3-gcc.svg'
unset label
set label 1 'randstruct: extra instructions per operation, performance_1 against none' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-16.481259:25.0858229]
plot \
 'cost-randstruct-performance_1-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-randstruct-performance_1-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-randstruct-performance_1-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-randstruct-performance_1-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-randstruct-performance_1-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-randstruct-performance_1-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,656 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-randstruct-performance_1-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'randstruct: extra instructions by dose, performance_1 against none' at screen 0.012766,0.969512 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.021341 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.878049
set bmargin at screen 0.692073
set yrange [-3.33375:58.89625]
set ytics 20
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 10.9984568 + 0.00338581854 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_1-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_1-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.878049
set bmargin at screen 0.692073
set yrange [-0.1:1.76666667]
set ytics 0.5
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 1.21216968 + -1.65300197e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_1-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_1-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.878049
set bmargin at screen 0.692073
set yrange [-2.47333333:0.14]
set ytics 1
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-0.9236 - 0.0001403 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -0.923592093 + -0.000140333754 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_1-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_1-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.588415
set bmargin at screen 0.402439
set yrange [-6.94333333:3.86]
set ytics 5
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -2.13224038 + 2.53348016e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_1-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_1-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.588415
set bmargin at screen 0.402439
set yrange [-8383.60317:94841.2354]
set ytics 50000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -2862.85624 + 9.1551335 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_1-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_1-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.588415
set bmargin at screen 0.402439
set yrange [-3376.17:2199.00333]
set ytics 2000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 494.158 + -18.5938916 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_1-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_1-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.298780
set bmargin at screen 0.112805
set yrange [-15.365:271.448333]
set ytics 100
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 195.548611 + -0.000287010556 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_1-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_1-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-randstruct-performance_1-x86_64-7.3-gcc.svg'
unset label
set label 1 'randstruct: share of each function in the difference, performance_1 against none' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'refill_objects +91.62, alloc_from_new_slab +87.88 and 16 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'alloc_from_new_slab +86.88, refill_objects +85.62 and 17 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'alloc_vmap_area +55' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'alloc_from_new_slab +96.50, refill_objects +39.88 and 24 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'generic_file_llseek_size +2' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__enqueue_entity +742.50, __dequeue_entity +632.50 and 43 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__schedule +72, set_next_task_fair +65, __dequeue_task -52 and 42 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'inode_init_once +10.41, __lookup_mnt +6 and 21 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'ep_insert +3, ep_remove_file.constprop.0 +3' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__dequeue_task +103.50, __enqueue_entity -88.25 and 76 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'generic_file_llseek_size +2, vfs_read +1' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'generic_file_llseek_size +2, vfs_read +1' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.095477 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.095477 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.095477 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.095477 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.095477 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.095477 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.095477 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.095477 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-randstruct-performance_1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-randstruct-performance_1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-randstruct-performance_1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-randstruct-performance_1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-randstruct-performance_1-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-randstruct-performance_2-x86_64-7.3-gcc.svg'
unset label
set label 1 'randstruct: extra instructions per operation, performance_2 against none' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-72.2763534:102.708398]
plot \
 'cost-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1036 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-randstruct-performance_2-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'randstruct: extra instructions by dose, performance_2 against none' at screen 0.012766,0.980695 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.013514 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-5.3:0.3]
set ytics 2
set label 1 'fs/copy' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-5' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (256, 1024, 4096)
plot \
 -5 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 every ::0::2 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 every ::0::2 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-14.80125:37.48875]
set ytics 20
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 8.76466049 + -0.00154597278 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-10611.66:600.66]
set ytics 5000
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-0.1776 - 1.001 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -0.177634008 + -1.00106408 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-10600.3533:600.019998]
set ytics 5000
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-1.555 - 0.9999 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -1.55451851 + -0.99986951 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-3.30270833:6.625625]
set ytics 5
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 1.58050208 + 3.31933247e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-8938.07508:103126.809]
set ytics 50000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -2944.542 + 9.94286313 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-969.832197:54.8961621]
set ytics 500
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-3.806 - 0.9111 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 -3.80561211 + -0.911130423 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-1060:60]
set ytics 500
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-1 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 0 + -1 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.555985
set bmargin at screen 0.438224
set yrange [-530:30]
set ytics 200
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-1 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 0 + -1 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-2163.89333:4417.22667]
set ytics 2000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 1180.42317 + 2.34159079 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-12.5:8.5]
set ytics 5
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -6.8828125 + 7.69092191e-06 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-1.06:0.06]
set ytics 0.5
set label 1 'stack/use' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-1' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (0, 2048, 8192)
plot \
 -1 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 every ::49::54 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 every ::49::54 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-0.281362007:1.42473118]
set ytics 0.5
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 -0.277777778 + 0.0878136201 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-10.1425:179.184167]
set ytics 50
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 98.5138889 + -0.000440809462 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-randstruct-performance_2-x86_64-7.3-gcc.svg'
unset label
set label 1 'randstruct: share of each function in the difference, performance_2 against none' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'pick_eevdf +66,850, __update_load_avg_se +50,700 and 237 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__dequeue_task +383.88, pick_eevdf +341.12 and 68 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'refill_objects +91.62, alloc_from_new_slab +87.88 and 16 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'maybe_change_pte_writable +128, change_protection +22' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__dequeue_task +444.25, update_load_avg +216 and 55 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__run_timers +12, timer_recalc_next_expiry +11 and 20 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__pcs_replace_empty_main +36, __pcs_replace_full_main +33 and 4 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'generic_file_llseek_size +2' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'alloc_from_new_slab +96.50, memcpy_orig +46 and 23 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'memchr_inv +19.75, need_update +7.12, __radix_tree_lookup +6 and 7 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__enqueue_entity +815.50, __dequeue_entity +684.50 and 60 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__free_one_page +66,482, free_pcppages_bulk +27,316 and 24 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.095477 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.095477 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.095477 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.095477 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.095477 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.095477 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.095477 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.095477 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-randstruct-performance_2-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-shadow_call_stack-authenticated-x86_64-7.3-clang.svg'
unset label
set label 1 'shadow_call_stack: extra instructions per operation, authenticated against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.02:0.24]
plot \
 'cost-shadow_call_stack-authenticated-x86_64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-shadow_call_stack-on-x86_64-7.3-clang.svg'
unset label
set label 1 'shadow_call_stack: extra instructions per operation, on against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.02:0.24]
plot \
 'cost-shadow_call_stack-on-x86_64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-shadow_call_stack-patched-x86_64-7.3-clang.svg'
unset label
set label 1 'shadow_call_stack: extra instructions per operation, patched against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.02:0.24]
plot \
 'cost-shadow_call_stack-patched-x86_64-7.3-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-shadow_call_stack-authenticated-x86_64-7.3-gcc.svg'
unset label
set label 1 'shadow_call_stack: extra instructions per operation, authenticated against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.02:0.24]
plot \
 'cost-shadow_call_stack-authenticated-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-shadow_call_stack-on-x86_64-7.3-gcc.svg'
unset label
set label 1 'shadow_call_stack: extra instructions per operation, on against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.02:0.24]
plot \
 'cost-shadow_call_stack-on-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-shadow_call_stack-patched-x86_64-7.3-gcc.svg'
unset label
set label 1 'shadow_call_stack: extra instructions per operation, patched against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.02:0.24]
plot \
 'cost-shadow_call_stack-patched-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-stackprotector-regular-x86_64-7.3-gcc.svg'
unset label
set label 1 'stackprotector: extra instructions per operation, regular against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.0878187:67.4447592]
plot \
 'cost-stackprotector-regular-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-stackprotector-regular-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-stackprotector-regular-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-stackprotector-regular-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-stackprotector-regular-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-stackprotector-regular-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,846 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-stackprotector-regular-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'stackprotector: extra instructions by dose, regular against off' at screen 0.012766,0.976359 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.016548 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.905437
set bmargin at screen 0.761229
set yrange [-0.045:0.795]
set ytics 0.2
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '0.75' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 0.75 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-regular-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-regular-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.905437
set bmargin at screen 0.761229
set yrange [-0.564254273:6.37156156]
set ytics 2
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -0.193307844 + 0.000615133174 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-regular-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-regular-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.905437
set bmargin at screen 0.761229
set yrange [-1.298125:22.9335417]
set ytics 10
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '21.28 - 0.0002252 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 21.2760825 + -0.00022516847 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-regular-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-regular-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.680851
set bmargin at screen 0.536643
set yrange [-1575.7609:18059.2066]
set ytics 5000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -525.629231 + 1.7415876 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-regular-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-regular-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.680851
set bmargin at screen 0.536643
set yrange [-5710.15333:3395.82]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 1689.9775 + -51.7672646 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-regular-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-regular-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.680851
set bmargin at screen 0.536643
set yrange [-6.21875:9.53125]
set ytics 5
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 3.0234375 + -0.000109211091 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-regular-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-regular-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.456265
set bmargin at screen 0.312057
set yrange [-11.7079775:206.840936]
set ytics 50
set label 1 'stack/use' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '2.694 + 0.02349 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (0, 2048, 8192)
plot \
 2.69381327 + 0.0234911066 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-regular-x86_64-7.3-gcc.csv' skip 1 every ::49::54 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-regular-x86_64-7.3-gcc.csv' skip 1 every ::49::54 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.456265
set bmargin at screen 0.312057
set yrange [-4.8:84.8]
set ytics 20
set label 1 'call/char512' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '5 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 0 + 5 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-regular-x86_64-7.3-gcc.csv' skip 1 every ::59::61 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-regular-x86_64-7.3-gcc.csv' skip 1 every ::59::61 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.456265
set bmargin at screen 0.312057
set yrange [-19.2:339.2]
set ytics 100
set label 1 'call/char64' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '5 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 0 + 5 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-regular-x86_64-7.3-gcc.csv' skip 1 every ::62::65 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-regular-x86_64-7.3-gcc.csv' skip 1 every ::62::65 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.231678
set bmargin at screen 0.087470
set yrange [-19.2:339.2]
set ytics 100
set label 1 'call/char8' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '5 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 0 + 5 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-regular-x86_64-7.3-gcc.csv' skip 1 every ::66::68 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-regular-x86_64-7.3-gcc.csv' skip 1 every ::66::68 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.231678
set bmargin at screen 0.087470
set yrange [-23.04:407.04]
set ytics 100
set label 1 'call/struct' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '6 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 0 + 6 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-regular-x86_64-7.3-gcc.csv' skip 1 every ::79::81 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-regular-x86_64-7.3-gcc.csv' skip 1 every ::79::81 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.231678
set bmargin at screen 0.087470
set yrange [-5.1375:90.7625]
set ytics 50
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 43.5 + 0.000425792876 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-regular-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-regular-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-stackprotector-regular-x86_64-7.3-gcc.svg'
unset label
set label 1 'stackprotector: share of each function in the difference, regular against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'chain_1 +6, chain_10 +6, chain_11 +6 and 61 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'chain_1 +6, chain_2 +6, chain_3 +6 and 5 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'chain_1 +6' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'chain_1 +5, chain_10 +5, chain_11 +5 and 61 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'chain_1 +5, chain_10 +5, chain_11 +5 and 61 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'chain_1 +5, chain_10 +5, chain_11 +5 and 13 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'chain_1 +5, chain_10 +5, chain_11 +5 and 13 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'chain_1 +5, chain_2 +5, chain_3 +5 and 5 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'chain_1 +5, chain_2 +5, chain_3 +5 and 5 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'chain_1 +5, chain_2 +5, chain_3 +5 and 1 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'chain_1 +5' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'chain_1 +5' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.095477 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.095477 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.095477 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.095477 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.095477 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.095477 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.095477 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.095477 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-stackprotector-regular-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-stackprotector-regular-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-stackprotector-regular-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-stackprotector-regular-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-stackprotector-regular-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-stackprotector-strong-x86_64-7.3-gcc.svg'
unset label
set label 1 'stackprotector: extra instructions per operation, strong against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 322 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.32642487:82.238342]
plot \
 'cost-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
reset
set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1606 dynamic noenhanced font 'sans-serif,11' linewidth 1
set output 'doses-stackprotector-strong-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'stackprotector: extra instructions by dose, strong against off' at screen 0.012766,0.987547 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.008717 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.950187
set bmargin at screen 0.874222
set yrange [-5.46:96.46]
set ytics 50
set label 1 'fs/copy' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '91' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (256, 1024, 4096)
plot \
 91 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::0::2 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::0::2 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.950187
set bmargin at screen 0.874222
set yrange [-28.8078472:508.938635]
set ytics 200
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 296.392361 + 0.0179432057 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.950187
set bmargin at screen 0.874222
set yrange [-7226.61808:127670.253]
set ytics 50000
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '41.37 + 12.04 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 41.3747489 + 12.040226 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.831880
set bmargin at screen 0.755915
set yrange [-13901.4794:245592.802]
set ytics 100000
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '314.9 + 23.14 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 314.902778 + 23.137642 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.831880
set bmargin at screen 0.755915
set yrange [-14.813125:261.698542]
set ytics 100
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '242 - 0.0001867 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 242.034878 + -0.000186738561 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.831880
set bmargin at screen 0.755915
set yrange [-34982.4756:577461.499]
set ytics 200000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-2228 + 54.63 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -2227.60987 + 54.6328418 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::19::22 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.713574
set bmargin at screen 0.637609
set yrange [-1.46385052:25.8613591]
set ytics 10
set label 1 'poll/poll' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (1, 128, 1000)
plot \
 13.3559027 + 0.0110416059 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::23::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.713574
set bmargin at screen 0.637609
set yrange [-2.81500349:49.7317283]
set ytics 20
set label 1 'poll/select' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-40:1040]
set xtics (10, 250, 1000)
plot \
 39.7244879 + 0.00719223695 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::27::31 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.713574
set bmargin at screen 0.637609
set yrange [-2.76:48.76]
set ytics 20
set label 1 'poll/select_tcp' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '38.83 + 0.01242 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-20:520]
set xtics (10, 250, 500)
plot \
 38.8300654 + 0.0124183007 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::32::35 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.595268
set bmargin at screen 0.519303
set yrange [-735.400002:12992.0667]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 967.833 + 111.864679 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.595268
set bmargin at screen 0.519303
set yrange [-11.5513458:204.073776]
set ytics 50
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 169.179688 + 0.000356181975 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::44::48 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.595268
set bmargin at screen 0.519303
set yrange [-12.4279775:219.560936]
set ytics 100
set label 1 'stack/use' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '14.69 + 0.02349 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (0, 2048, 8192)
plot \
 14.6938133 + 0.0234911066 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::49::54 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::49::54 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.476961
set bmargin at screen 0.400996
set yrange [-23.04:407.04]
set ytics 100
set label 1 'call/addr' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '6 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 0 + 6 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::55::58 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::55::58 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.476961
set bmargin at screen 0.400996
set yrange [-4.8:84.8]
set ytics 20
set label 1 'call/char512' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '5 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 0 + 5 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::59::61 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::59::61 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.476961
set bmargin at screen 0.400996
set yrange [-19.2:339.2]
set ytics 100
set label 1 'call/char64' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '5 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 0 + 5 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::62::65 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::62::65 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.358655
set bmargin at screen 0.282690
set yrange [-19.2:339.2]
set ytics 100
set label 1 'call/char8' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '5 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 0 + 5 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::66::68 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::66::68 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.358655
set bmargin at screen 0.282690
set yrange [-23.04:407.04]
set ytics 100
set label 1 'call/struct' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '6 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 0 + 6 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::79::81 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::79::81 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.358655
set bmargin at screen 0.282690
set yrange [-1.41989247:25.084767]
set ytics 10
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 23.9722222 + -0.30734767 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.240349
set bmargin at screen 0.164384
set yrange [-8.1075:143.2325]
set ytics 50
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 90.5277778 + 0.000548347594 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::99::101 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.240349
set bmargin at screen 0.164384
set yrange [-0.965714286:6.39428571]
set ytics 2
set label 1 'slab/bulk' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 -1 + 0.107142857 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::102::104 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.240349
set bmargin at screen 0.164384
set yrange [-0.36:6.36]
set ytics 2
set label 1 'slab/kmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '6' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (8, 256, 8192)
plot \
 6 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::105::115 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.122042
set bmargin at screen 0.046077
set yrange [-0.36:6.36]
set ytics 2
set label 1 'slab/kzalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '6' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (64, 512, 4096)
plot \
 6 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::116::118 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.122042
set bmargin at screen 0.046077
set yrange [-92.16:1628.16]
set ytics 500
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '6 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 0 + 6 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 every ::119::122 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-stackprotector-strong-x86_64-7.3-gcc.svg'
unset label
set label 1 'stackprotector: share of each function in the difference, strong against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'chain_1 +6, chain_10 +6, chain_11 +6 and 61 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'chain_1 +6, chain_10 +6, chain_11 +6 and 13 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'chain_1 +6, chain_2 +6, chain_3 +6 and 5 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'chain_1 +6, chain_10 +6, chain_11 +6 and 61 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'chain_1 +6, chain_2 +6, chain_3 +6 and 5 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'chain_1 +6' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'chain_1 +6' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'chain_1 +5, chain_10 +5, chain_11 +5 and 61 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'chain_1 +5, chain_10 +5, chain_11 +5 and 61 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'chain_1 +5, chain_10 +5, chain_11 +5 and 13 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'chain_1 +5, chain_10 +5, chain_11 +5 and 13 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'chain_1 +5, chain_2 +5, chain_3 +5 and 5 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.095477 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.095477 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.095477 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.095477 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.095477 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.095477 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.095477 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.095477 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-stackprotector-strong-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
