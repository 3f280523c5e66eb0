set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1373 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-cfi-fineibt-x86_64-7.3-clang.svg'
unset label
set label 1 'cfi: extra instructions per operation, fineibt against off' at screen 0.012766,0.985433 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time. 286 operations that differ less are not drawn.' at screen 0.012766,0.010197 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.966497
set bmargin at screen 0.045157
unset key
set yrange [54.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,54.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.5:93]
plot \
 'cost-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::0::54 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::0::54 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::0::54 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::0::54 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set label 4 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.013514 left font ',11' textcolor rgb '#8a9099'
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
set yrange [-7.56:133.56]
set ytics 50
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 57.037037 + 0.00663097994 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-10.2249744:19.6412149]
set ytics 10
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 0.405828694 + 0.00176354118 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-10800.36:190806.36]
set ytics 50000
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '6 + 18 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 6 + 18 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-41.1916667:44.4416667]
set ytics 20
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 4.79733377 + -0.000908349385 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-1021.04333:6346.87667]
set ytics 2000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 1923.12159 + -0.212737726 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
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
set yrange [-484.807541:8564.93322]
set ytics 5000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '2.481 + 84.14 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 2.481 + 84.1421321 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-10.16:179.493333]
set ytics 50
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '168.5 - 3.019e-05 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 168.5 + -3.01894321e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
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
set yrange [-0.06:1.06]
set ytics 0.5
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 0.125 + 0.0120967742 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-fineibt-x86_64-7.3-clang.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-19.5358503:17.4910272]
set ytics 10
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 1.85982271 + -0.000109401188 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
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
set terminal svg size 940,1387 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-cfi-fineibt-x86_64-7.3-clang.svg'
unset label
set label 1 'cfi: share of each function in the difference, fineibt against off' at screen 0.012766,0.985580 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.010094 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.966835
set bmargin at screen 0.054795
unset key
set yrange [54.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,54.5 nohead linecolor rgb '#24292f' linewidth 1 front
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
set label 32 '__cfi_eventfd_poll +30, do_sys_poll +30' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 '__cfi_eventfd_poll +3,000, do_select +3,000' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 '__cfi_perf_pmu_nop_void +12, __cfi_event_function +6 and 20 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 '__cfi_inet_getname +3, __cfi_ip4_datagram_release_cb +3 and 4 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'generic_perform_write +6,000, __cfi_noop_dirty_folio +3,000 and 5 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 '__schedule +24, put_prev_set_next_task +12 and 8 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 'generic_perform_write +60,000 and 6 more' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 'generic_perform_write +60, __cfi_noop_dirty_folio +30 and 5 more' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 '__cfi_full_proxy_read +3, __cfi_stack_read +3 and 2 more' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 '__cfi_sock_poll +30, __cfi_tcp_poll +30, do_select +30 and 1 more' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 '__cfi_full_proxy_read +3, __cfi_stack_read +3 and 2 more' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 '__schedule +30, put_prev_set_next_task +12 and 18 more' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 44 '__cfi_full_proxy_read +3, __cfi_stack_read +3 and 2 more' at graph 1.02,first 24 left font ',11' textcolor rgb '#24292f'
set label 45 '__cfi_sock_common_setsockopt +3, __cfi_udp_setsockopt +3 and 2 more' at graph 1.02,first 25 left font ',11' textcolor rgb '#24292f'
set label 46 '__schedule +120, put_prev_set_next_task +48 and 21 more' at graph 1.02,first 26 left font ',11' textcolor rgb '#24292f'
set label 47 '__schedule +30, put_prev_set_next_task +12 and 20 more' at graph 1.02,first 27 left font ',11' textcolor rgb '#24292f'
set label 48 '__schedule +240, put_prev_set_next_task +96 and 21 more' at graph 1.02,first 28 left font ',11' textcolor rgb '#24292f'
set label 49 '__schedule +360, put_prev_set_next_task +144 and 20 more' at graph 1.02,first 29 left font ',11' textcolor rgb '#24292f'
set label 50 '__schedule +30, put_prev_set_next_task +12 and 20 more' at graph 1.02,first 30 left font ',11' textcolor rgb '#24292f'
set label 51 '__schedule +480, put_prev_set_next_task +192 and 21 more' at graph 1.02,first 31 left font ',11' textcolor rgb '#24292f'
set label 52 '__schedule +960, put_prev_set_next_task +384 and 21 more' at graph 1.02,first 32 left font ',11' textcolor rgb '#24292f'
set label 53 '__cfi_noop_fsync +3, __x64_sys_fsync +3' at graph 1.02,first 33 left font ',11' textcolor rgb '#24292f'
set label 54 '__schedule +60, put_prev_set_next_task +24 and 20 more' at graph 1.02,first 34 left font ',11' textcolor rgb '#24292f'
set label 55 '__schedule +1,440, put_prev_set_next_task +576 and 22 more' at graph 1.02,first 35 left font ',11' textcolor rgb '#24292f'
set label 56 '__schedule +30, put_prev_set_next_task +12 and 31 more' at graph 1.02,first 36 left font ',11' textcolor rgb '#24292f'
set label 57 '__schedule +255, put_prev_set_next_task +102 and 14 more' at graph 1.02,first 37 left font ',11' textcolor rgb '#24292f'
set label 58 '__cfi_eventfd_poll +30, do_select +30' at graph 1.02,first 38 left font ',11' textcolor rgb '#24292f'
set label 59 '__cfi_shmem_getattr +3, vfs_getattr +3' at graph 1.02,first 39 left font ',11' textcolor rgb '#24292f'
set label 60 '__schedule +30, put_prev_set_next_task +12 and 21 more' at graph 1.02,first 40 left font ',11' textcolor rgb '#24292f'
set label 61 '__schedule +255, put_prev_set_next_task +102 and 14 more' at graph 1.02,first 41 left font ',11' textcolor rgb '#24292f'
set label 62 '__cfi_full_proxy_read +3, __cfi_stack_read +3 and 2 more' at graph 1.02,first 42 left font ',11' textcolor rgb '#24292f'
set label 63 '__schedule +255, __cfi_unix_stream_read_actor +240 and 32 more' at graph 1.02,first 43 left font ',11' textcolor rgb '#24292f'
set label 64 'generic_perform_write +6, __cfi_noop_dirty_folio +3 and 5 more' at graph 1.02,first 44 left font ',11' textcolor rgb '#24292f'
set label 65 'generic_perform_write +6, __cfi_noop_dirty_folio +3 and 5 more' at graph 1.02,first 45 left font ',11' textcolor rgb '#24292f'
set label 66 '__cfi_filldir64 +306, offset_readdir +306 and 6 more' at graph 1.02,first 46 left font ',11' textcolor rgb '#24292f'
set label 67 'generic_perform_write +6, __cfi_noop_dirty_folio +3 and 7 more' at graph 1.02,first 47 left font ',11' textcolor rgb '#24292f'
set label 68 '__schedule +30, put_prev_set_next_task +12 and 21 more' at graph 1.02,first 48 left font ',11' textcolor rgb '#24292f'
set label 69 '__schedule +30, put_prev_set_next_task +12 and 14 more' at graph 1.02,first 49 left font ',11' textcolor rgb '#24292f'
set label 70 '__cfi_shmem_file_llseek +3, __x64_sys_lseek +3' at graph 1.02,first 50 left font ',11' textcolor rgb '#24292f'
set label 71 '__cfi_sock_def_readable +3, __cfi_sock_read_iter +3 and 14 more' at graph 1.02,first 51 left font ',11' textcolor rgb '#24292f'
set label 72 '__cfi_write_null +3, vfs_write +3' at graph 1.02,first 52 left font ',11' textcolor rgb '#24292f'
set label 73 '__cfi_write_null +3, vfs_write +3' at graph 1.02,first 53 left font ',11' textcolor rgb '#24292f'
set label 74 '__schedule +30, put_prev_set_next_task +12 and 21 more' at graph 1.02,first 54 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.027397 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.027397 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.027397 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.027397 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.027397 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.027397 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.027397 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.027397 left font ',11' textcolor rgb '#24292f'
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
set terminal svg size 940,1373 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-cfi-kcfi-x86_64-7.3-clang.svg'
unset label
set label 1 'cfi: extra instructions per operation, kcfi against off' at screen 0.012766,0.985433 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time. 286 operations that differ less are not drawn.' at screen 0.012766,0.010197 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.966497
set bmargin at screen 0.045157
unset key
set yrange [54.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,54.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1:62]
plot \
 'cost-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::0::54 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::0::54 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::0::54 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::0::54 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::0::54 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::0::54 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set label 4 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.013514 left font ',11' textcolor rgb '#8a9099'
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
set yrange [-5.04:89.04]
set ytics 50
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 38.0246914 + 0.00442065329 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-12.2249744:17.6412149]
set ytics 10
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -1.59417131 + 0.00176354118 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-7200.24:127204.24]
set ytics 50000
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '4 + 12 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 4 + 12 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-5.59895833:4.609375]
set ytics 5
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 1.41954999 + -0.000615016798 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-2178.1831:38471.464]
set ytics 10000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '162 + 3.613 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 162.049211 + 3.61317551 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
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
set yrange [-323.526983:5715.64336]
set ytics 2000
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1.31 + 56.15 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 1.31025694 + 56.1542304 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-7.03999998:124.373333]
set ytics 50
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '111.2 + 4.113e-05 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 111.222222 + 4.11276322e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
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
set yrange [-1.3:4.3]
set ytics 2
set label 1 'page/alloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 -0.958333333 + 0.251344086 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::94::98 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-kcfi-x86_64-7.3-clang.csv' skip 1 every ::94::98 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.189189
set bmargin at screen 0.071429
set yrange [-6.75137707:10.9207251]
set ytics 5
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 2.32135127 + 6.69554054e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
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
set terminal svg size 940,1387 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-cfi-kcfi-x86_64-7.3-clang.svg'
unset label
set label 1 'cfi: share of each function in the difference, kcfi against off' at screen 0.012766,0.985580 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.010094 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.966835
set bmargin at screen 0.054795
unset key
set yrange [54.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,54.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'run +4' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'run +16' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'run +4' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'run +4' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'run +4' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'run +4' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'run +4' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'run +4' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__rmqueue_pcplist +70.56, __mod_zone_page_state +14.62 and 5 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'do_sys_poll +4,000' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'do_select +2,000, sock_poll +2,000' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'do_select +1,000, sock_poll +1,000' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'do_select +400, sock_poll +400' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'do_sys_poll +40' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'do_select +4,000' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 '__perf_event_disable +8, __x64_sys_ioctl +8, ctx_resched +8 and 7 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'do_getsockname +4, ip4_datagram_release_cb +4 and 1 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'generic_perform_write +8,000, folio_mark_dirty +4,000 and 1 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 '__schedule +32, put_prev_set_next_task +16 and 1 more' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 'generic_perform_write +80,000, folio_mark_dirty +40,000 and 1 more' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 'generic_perform_write +80, folio_mark_dirty +40 and 1 more' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 'full_proxy_read +4, vfs_read +4' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 'do_select +40, sock_poll +40' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 'full_proxy_read +4, vfs_read +4' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 44 '__schedule +40, put_prev_set_next_task +16 and 6 more' at graph 1.02,first 24 left font ',11' textcolor rgb '#24292f'
set label 45 'full_proxy_read +4, vfs_read +4' at graph 1.02,first 25 left font ',11' textcolor rgb '#24292f'
set label 46 '__sys_setsockopt +4, sock_common_setsockopt +4' at graph 1.02,first 26 left font ',11' textcolor rgb '#24292f'
set label 47 '__schedule +160, put_prev_set_next_task +64 and 7 more' at graph 1.02,first 27 left font ',11' textcolor rgb '#24292f'
set label 48 '__schedule +320, put_prev_set_next_task +128 and 7 more' at graph 1.02,first 28 left font ',11' textcolor rgb '#24292f'
set label 49 '__schedule +40, put_prev_set_next_task +16 and 6 more' at graph 1.02,first 29 left font ',11' textcolor rgb '#24292f'
set label 50 '__schedule +480, put_prev_set_next_task +192 and 7 more' at graph 1.02,first 30 left font ',11' textcolor rgb '#24292f'
set label 51 '__schedule +80, put_prev_set_next_task +32 and 6 more' at graph 1.02,first 31 left font ',11' textcolor rgb '#24292f'
set label 52 '__schedule +640, put_prev_set_next_task +256 and 7 more' at graph 1.02,first 32 left font ',11' textcolor rgb '#24292f'
set label 53 '__x64_sys_fsync +4' at graph 1.02,first 33 left font ',11' textcolor rgb '#24292f'
set label 54 '__schedule +1,280, put_prev_set_next_task +512 and 7 more' at graph 1.02,first 34 left font ',11' textcolor rgb '#24292f'
set label 55 '__schedule +1,920, put_prev_set_next_task +768 and 8 more' at graph 1.02,first 35 left font ',11' textcolor rgb '#24292f'
set label 56 '__schedule +40, put_prev_set_next_task +16 and 7 more' at graph 1.02,first 36 left font ',11' textcolor rgb '#24292f'
set label 57 '__schedule +40, put_prev_set_next_task +16 and 12 more' at graph 1.02,first 37 left font ',11' textcolor rgb '#24292f'
set label 58 '__schedule +340, put_prev_set_next_task +136 and 3 more' at graph 1.02,first 38 left font ',11' textcolor rgb '#24292f'
set label 59 'do_select +40' at graph 1.02,first 39 left font ',11' textcolor rgb '#24292f'
set label 60 'vfs_getattr +4' at graph 1.02,first 40 left font ',11' textcolor rgb '#24292f'
set label 61 '__schedule +40, put_prev_set_next_task +16 and 6 more' at graph 1.02,first 41 left font ',11' textcolor rgb '#24292f'
set label 62 '__schedule +340, put_prev_set_next_task +136 and 3 more' at graph 1.02,first 42 left font ',11' textcolor rgb '#24292f'
set label 63 'full_proxy_read +4, vfs_read +4' at graph 1.02,first 43 left font ',11' textcolor rgb '#24292f'
set label 64 '__schedule +340, unix_stream_read_generic +320 and 13 more' at graph 1.02,first 44 left font ',11' textcolor rgb '#24292f'
set label 65 'generic_perform_write +8, folio_mark_dirty +4, vfs_write +4' at graph 1.02,first 45 left font ',11' textcolor rgb '#24292f'
set label 66 'generic_perform_write +8, folio_mark_dirty +4, vfs_write +4' at graph 1.02,first 46 left font ',11' textcolor rgb '#24292f'
set label 67 'offset_readdir +408, __x64_sys_getdents64 +8 and 2 more' at graph 1.02,first 47 left font ',11' textcolor rgb '#24292f'
set label 68 'generic_perform_write +8, __x64_sys_lseek +4 and 2 more' at graph 1.02,first 48 left font ',11' textcolor rgb '#24292f'
set label 69 '__schedule +40, put_prev_set_next_task +16 and 6 more' at graph 1.02,first 49 left font ',11' textcolor rgb '#24292f'
set label 70 '__schedule +40, put_prev_set_next_task +16 and 3 more' at graph 1.02,first 50 left font ',11' textcolor rgb '#24292f'
set label 71 '__x64_sys_lseek +4' at graph 1.02,first 51 left font ',11' textcolor rgb '#24292f'
set label 72 '__kfree_skb +4, sock_read_iter +4, sock_wfree +4 and 5 more' at graph 1.02,first 52 left font ',11' textcolor rgb '#24292f'
set label 73 'vfs_write +4' at graph 1.02,first 53 left font ',11' textcolor rgb '#24292f'
set label 74 'vfs_write +4' at graph 1.02,first 54 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.027397 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.027397 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.027397 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.027397 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.027397 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.027397 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.027397 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.027397 left font ',11' textcolor rgb '#24292f'
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
set terminal svg size 940,1373 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-cfi-switched_off-x86_64-7.3-clang.svg'
unset label
set label 1 'cfi: extra instructions per operation, switched_off against off' at screen 0.012766,0.985433 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time. 286 operations that differ less are not drawn.' at screen 0.012766,0.010197 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.966497
set bmargin at screen 0.045157
unset key
set yrange [54.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,54.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.25:15.5]
plot \
 'cost-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::0::54 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::0::54 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::0::54 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::0::54 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::0::54 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set label 4 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.013514 left font ',11' textcolor rgb '#8a9099'
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
set yrange [-1.26:22.26]
set ytics 10
set label 1 'fs/create' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-409.6:10649.6]
set xtics (0, 4096, 10240)
plot \
 9.50617284 + 0.00110516332 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::3::6 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::3::6 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.922780
set bmargin at screen 0.805019
set yrange [-15.2249744:14.6412149]
set ytics 10
set label 1 'fs/read' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 -4.59417131 + 0.00176354118 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::7::10 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::7::10 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-1800.06:31801.06]
set ytics 10000
set label 1 'fs/write' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::11::14 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::11::14 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-10.9052083:7.93645833]
set ytics 5
set label 1 'mm/mmap' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 2.4494114 + -0.00117834247 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::15::18 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::15::18 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.739382
set bmargin at screen 0.621622
set yrange [-411.820822:7220.61924]
set ytics 2000
set label 1 'mm/touch' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '81.06 + 0.6731 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-400:10400]
set xtics (1, 1000, 10000)
plot \
 81.0574788 + 0.673068104 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
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
set yrange [-81.4945297:1439.73669]
set ytics 500
set label 1 'sched/ring' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '0.03451 + 14.15 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-3.84:99.84]
set xtics (2, 24, 96)
plot \
 0.0345069444 + 14.1479964 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::36::43 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-switched_off-x86_64-7.3-clang.csv' skip 1 every ::36::43 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.372587
set bmargin at screen 0.254826
set yrange [-1.84:32.5066667]
set ytics 10
set label 1 'sched/ring_2' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 27.1666667 + 1.1813256e-05 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
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
set yrange [-11.6949068:14.9082244]
set ytics 10
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 -11.801048 + 0.000373854721 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
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
set terminal svg size 940,1387 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-cfi-switched_off-x86_64-7.3-clang.svg'
unset label
set label 1 'cfi: share of each function in the difference, switched_off against off' at screen 0.012766,0.985580 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, clang, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.010094 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.966835
set bmargin at screen 0.054795
unset key
set yrange [54.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,54.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'run +1' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'run +4' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'run +1' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'run +1' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'run +1' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'run +1' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'run +1' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'run +1' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'do_sys_poll +1,000' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'do_select +500, sock_poll +500' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'do_select +250, sock_poll +250' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'do_select +100, sock_poll +100' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'do_sys_poll +10' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'do_select +1,000' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 '__perf_event_disable +2, __x64_sys_ioctl +2, ctx_resched +2 and 7 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'do_getsockname +1, ip4_datagram_release_cb +1 and 1 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'generic_perform_write +2,000, folio_mark_dirty +1,000 and 1 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 '__schedule +8, put_prev_set_next_task +4 and 1 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 'generic_perform_write +20,000, folio_mark_dirty +10,000 and 1 more' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 'generic_perform_write +20, folio_mark_dirty +10 and 1 more' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 'full_proxy_read +1, vfs_read +1' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 'do_select +10, sock_poll +10' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 'full_proxy_read +1, vfs_read +1' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 '__schedule +10, put_prev_set_next_task +4 and 5 more' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 44 'full_proxy_read +1, vfs_read +1' at graph 1.02,first 24 left font ',11' textcolor rgb '#24292f'
set label 45 '__sys_setsockopt +1, sock_common_setsockopt +1' at graph 1.02,first 25 left font ',11' textcolor rgb '#24292f'
set label 46 '__schedule +40, put_prev_set_next_task +16 and 7 more' at graph 1.02,first 26 left font ',11' textcolor rgb '#24292f'
set label 47 '__schedule +80, put_prev_set_next_task +32 and 7 more' at graph 1.02,first 27 left font ',11' textcolor rgb '#24292f'
set label 48 '__schedule +10, put_prev_set_next_task +4 and 6 more' at graph 1.02,first 28 left font ',11' textcolor rgb '#24292f'
set label 49 '__schedule +120, put_prev_set_next_task +48 and 6 more' at graph 1.02,first 29 left font ',11' textcolor rgb '#24292f'
set label 50 '__schedule +10, put_prev_set_next_task +4 and 6 more' at graph 1.02,first 30 left font ',11' textcolor rgb '#24292f'
set label 51 '__schedule +160, put_prev_set_next_task +64 and 7 more' at graph 1.02,first 31 left font ',11' textcolor rgb '#24292f'
set label 52 '__x64_sys_fsync +1' at graph 1.02,first 32 left font ',11' textcolor rgb '#24292f'
set label 53 '__schedule +480, put_prev_set_next_task +192 and 7 more' at graph 1.02,first 33 left font ',11' textcolor rgb '#24292f'
set label 54 '__schedule +20, put_prev_set_next_task +8 and 6 more' at graph 1.02,first 34 left font ',11' textcolor rgb '#24292f'
set label 55 '__schedule +320, put_prev_set_next_task +128 and 7 more' at graph 1.02,first 35 left font ',11' textcolor rgb '#24292f'
set label 56 '__schedule +10, put_prev_set_next_task +4 and 11 more' at graph 1.02,first 36 left font ',11' textcolor rgb '#24292f'
set label 57 '__schedule +85, put_prev_set_next_task +34 and 3 more' at graph 1.02,first 37 left font ',11' textcolor rgb '#24292f'
set label 58 'do_select +10' at graph 1.02,first 38 left font ',11' textcolor rgb '#24292f'
set label 59 'vfs_getattr +1' at graph 1.02,first 39 left font ',11' textcolor rgb '#24292f'
set label 60 '__schedule +10, put_prev_set_next_task +4 and 6 more' at graph 1.02,first 40 left font ',11' textcolor rgb '#24292f'
set label 61 '__schedule +85, put_prev_set_next_task +34 and 3 more' at graph 1.02,first 41 left font ',11' textcolor rgb '#24292f'
set label 62 'full_proxy_read +1, vfs_read +1' at graph 1.02,first 42 left font ',11' textcolor rgb '#24292f'
set label 63 '__schedule +85, unix_stream_read_generic +80 and 11 more' at graph 1.02,first 43 left font ',11' textcolor rgb '#24292f'
set label 64 'generic_perform_write +2, folio_mark_dirty +1, vfs_write +1' at graph 1.02,first 44 left font ',11' textcolor rgb '#24292f'
set label 65 'generic_perform_write +2, folio_mark_dirty +1, vfs_write +1' at graph 1.02,first 45 left font ',11' textcolor rgb '#24292f'
set label 66 'offset_readdir +102, __x64_sys_getdents64 +2 and 2 more' at graph 1.02,first 46 left font ',11' textcolor rgb '#24292f'
set label 67 'generic_perform_write +2, __x64_sys_lseek +1 and 2 more' at graph 1.02,first 47 left font ',11' textcolor rgb '#24292f'
set label 68 '__schedule +10, put_prev_set_next_task +4 and 6 more' at graph 1.02,first 48 left font ',11' textcolor rgb '#24292f'
set label 69 '__schedule +10, put_prev_set_next_task +4 and 3 more' at graph 1.02,first 49 left font ',11' textcolor rgb '#24292f'
set label 70 '__x64_sys_lseek +1' at graph 1.02,first 50 left font ',11' textcolor rgb '#24292f'
set label 71 '__kfree_skb +1, sock_read_iter +1, sock_wfree +1 and 5 more' at graph 1.02,first 51 left font ',11' textcolor rgb '#24292f'
set label 72 'vfs_write +1' at graph 1.02,first 52 left font ',11' textcolor rgb '#24292f'
set label 73 'vfs_write +1' at graph 1.02,first 53 left font ',11' textcolor rgb '#24292f'
set label 74 '__schedule +10, put_prev_set_next_task +4 and 6 more' at graph 1.02,first 54 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.027397 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.027397 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.027397 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.027397 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.027397 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.027397 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.027397 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.027397 left font ',11' textcolor rgb '#24292f'
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
