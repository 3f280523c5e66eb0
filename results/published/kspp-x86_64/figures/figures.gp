set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,867 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kspp-all-x86_64-7.3-gcc.svg'
unset label
set label 1 'kspp: extra instructions per operation, all against off' at screen 0.012766,0.976932 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.016148 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.946943
set bmargin at screen 0.071511
unset key
set yrange [32.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,32.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-15.4482759:957.793103]
plot \
 'cost-kspp-all-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kspp-all-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kspp-all-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kspp-all-x86_64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,835 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kspp-all-x86_64-7.3-gcc.svg'
unset label
set label 1 'kspp: share of each function in the difference, all against off' at screen 0.012766,0.976048 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.016766 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.944910
set bmargin at screen 0.091018
unset key
set yrange [30.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,30.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__check_object_size +77, __check_heap_object +52 and 7 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'stackleak_erase +332.38, entry_SYSCALL_64 +56 and 4 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'stackleak_erase +2,816.75, memset_orig +420 and 60 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'strnlen +166, ? +16, run -8 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'stackleak_erase +448.31, entry_SYSCALL_64 +56 and 8 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'stackleak_erase +1,893.88, entry_SYSCALL_64 +112 and 25 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'stackleak_erase +547.62, entry_SYSCALL_64 +56 and 8 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'memset_orig +77, kmem_cache_alloc_noprof +44 and 5 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'memset_orig +77, __kmalloc_cache_noprof +44, kfree +31 and 4 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '? +219, chain_2 -11, chain_3 -11 and 7 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'stackleak_erase +1,801.25, memset_orig +200 and 79 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'stackleak_erase +1,064.50, entry_SYSCALL_64 +56 and 12 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'stackleak_erase +1,199.50, memset_orig +121 and 47 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'stackleak_erase +578.25, entry_SYSCALL_64 +56 and 22 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'stackleak_erase +4,427.50, entry_SYSCALL_64 +224 and 74 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'stackleak_erase +2,687.75, memset_orig +253 and 102 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'stackleak_erase +1,747, __sanitizer_cov_stack_depth +142.44 and 69 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 '? +67, chain_2 -4, chain_3 -4 and 7 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 'stackleak_erase +3,940.88, memset_orig +690 and 278 more' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 'stackleak_erase +3,077.75, memset_orig +918 and 149 more' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 '? +21, run -13' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 'stackleak_erase +13,105, memset_orig +2,370 and 407 more' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 '__page_table_check_zero +82, page_ext_lookup +60 and 12 more' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 'stackleak_erase +14,288, memset_orig +3,063 and 609 more' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 44 'stackleak_erase +1,305, fdget +300, core_sys_select +69 and 13 more' at graph 1.02,first 24 left font ',11' textcolor rgb '#24292f'
set label 45 '? +7, run -7' at graph 1.02,first 25 left font ',11' textcolor rgb '#24292f'
set label 46 '? +7, run -7' at graph 1.02,first 26 left font ',11' textcolor rgb '#24292f'
set label 47 '? +11, run -11' at graph 1.02,first 27 left font ',11' textcolor rgb '#24292f'
set label 48 '? +107, walk_run_list -107' at graph 1.02,first 28 left font ',11' textcolor rgb '#24292f'
set label 49 '? +1,547, walk_run_list -1,547' at graph 1.02,first 29 left font ',11' textcolor rgb '#24292f'
set label 50 '? +395, walk_run_list -395' at graph 1.02,first 30 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.045509 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.045509 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.045509 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.045509 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.045509 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.045509 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.045509 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.045509 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kspp-all-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kspp-all-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kspp-all-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kspp-all-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kspp-all-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
