set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,867 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kspp-all-arm64-7.3-gcc.svg'
unset label
set label 1 'kspp: extra instructions per operation, all against off' at screen 0.012766,0.976932 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.016148 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.946943
set bmargin at screen 0.071511
unset key
set yrange [32.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,32.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-247.881382:1278.65805]
plot \
 'cost-kspp-all-arm64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kspp-all-arm64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-kspp-all-arm64-7.3-gcc.csv' skip 1 every ::0::32 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kspp-all-arm64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kspp-all-arm64-7.3-gcc.csv' skip 1 every ::0::32 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,835 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kspp-all-arm64-7.3-gcc.svg'
unset label
set label 1 'kspp: share of each function in the difference, all against off' at screen 0.012766,0.976048 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.016766 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.944910
set bmargin at screen 0.091018
unset key
set yrange [30.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,30.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'folio_address +122, __check_object_size +99 and 9 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '? +284, __pi_memset_generic +240, memset +16 and 9 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'stackleak_erase_on_task_stack +907.81 and 15 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'stackleak_erase_on_task_stack +2,861.31 and 36 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'stackleak_erase_on_task_stack +1,074.50 and 14 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'stackleak_erase_on_task_stack +535.50 and 10 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'stackleak_erase_on_task_stack +3,050.69 and 73 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'clear_page +264, __page_table_check_zero +124 and 17 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'stackleak_erase_on_task_stack +7,112.75 and 84 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__pi_memset_generic +69, __kmalloc_cache_noprof +60 and 5 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'stackleak_erase_on_task_stack +1,792.75 and 93 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__pi_memset_generic +69, kmem_cache_alloc_noprof +58 and 5 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'stackleak_erase_on_task_stack +1,214.56 and 60 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'stackleak_erase_on_task_stack +1,045.12 and 20 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'stackleak_erase_on_task_stack +2,866 and 127 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'stackleak_erase_on_task_stack +1,904.12 and 78 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 '? +115, chain_2 -7, chain_3 -7 and 7 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'stackleak_erase_on_task_stack +3,990.19 and 318 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 'stackleak_erase_on_task_stack +1,359.03, kmap_local_page +61 and 29 more' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 'stackleak_erase_on_task_stack +4,987.94 and 198 more' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 '? +21, run -11' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 'stackleak_erase_on_task_stack +11,735, chacha_permute +6,426 and 712 more' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 'strnlen +40, sized_strscpy +16, ? +14 and 1 more' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 'stackleak_erase_on_task_stack +9,320.38 and 538 more' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 44 'fdget +1,200, stackleak_erase_on_task_stack +1,146.75 and 20 more' at graph 1.02,first 24 left font ',11' textcolor rgb '#24292f'
set label 45 '? +8, run -8' at graph 1.02,first 25 left font ',11' textcolor rgb '#24292f'
set label 46 '? +8, run -8' at graph 1.02,first 26 left font ',11' textcolor rgb '#24292f'
set label 47 '? +124, walk_run_list -124' at graph 1.02,first 27 left font ',11' textcolor rgb '#24292f'
set label 48 '? +1,804, walk_run_list -1,804' at graph 1.02,first 28 left font ',11' textcolor rgb '#24292f'
set label 49 '? +460, walk_run_list -460' at graph 1.02,first 29 left font ',11' textcolor rgb '#24292f'
set label 50 'run -8, ? +7' at graph 1.02,first 30 left font ',11' textcolor rgb '#24292f'
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
 'functions-kspp-all-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kspp-all-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kspp-all-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kspp-all-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kspp-all-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
