set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,683 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kasan-inline-x86_64-7.3-gcc.svg'
unset label
set label 1 'kasan: extra instructions per operation, inline against absent' at screen 0.012766,0.970717 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.020498 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.932650
set bmargin at screen 0.090776
unset key
set yrange [24.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,24.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-641.020492:39743.2705]
plot \
 'cost-kasan-inline-x86_64-7.3-gcc.csv' skip 1 every ::0::24 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kasan-inline-x86_64-7.3-gcc.csv' skip 1 every ::0::24 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kasan-inline-x86_64-7.3-gcc.csv' skip 1 every ::0::24 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kasan-inline-x86_64-7.3-gcc.csv' skip 1 every ::0::24 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,582 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kasan-inline-x86_64-7.3-gcc.svg'
unset label
set label 1 'kasan: share of each function in the difference, inline against absent' at screen 0.012766,0.965636 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.024055 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.920962
set bmargin at screen 0.130584
unset key
set yrange [19.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,19.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'unwind_next_frame +13,864, __orc_find +7,438 and 61 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'unwind_next_frame +13,474, __orc_find +7,356 and 57 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memset_orig +723, run -5, memset +1' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'unwind_next_frame +24,682, __orc_find +7,839 and 100 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'unwind_next_frame +14,400, __orc_find +4,965 and 116 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'unwind_next_frame +25,606, __orc_find +7,929 and 155 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'unwind_next_frame +9,066, __orc_find +3,271 and 93 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'unwind_next_frame +238,392.94, __orc_find +72,334.36 and 528 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'unwind_next_frame +270,427.91, __orc_find +82,138.02 and 704 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'unwind_next_frame +44,841, __orc_find +14,761 and 330 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'kasan_check_range +77, _copy_from_user +12, run +6 and 1 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'kasan_check_range +686, memset_orig +214 and 16 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'kasan_check_range +4,102, __schedule +808 and 65 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'kasan_check_range +2,708.34, mas_walk +464 and 70 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'do_sys_poll +687, fdget +620, kasan_check_range +596 and 8 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'kasan_check_range +707, anon_pipe_write +219 and 24 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'walk_run_list +647' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'kasan_check_range +126, fdget_pos +71, vfs_read +63 and 5 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 '__task_pid_nr_ns +84, __x64_sys_getppid +8, do_syscall_64 +3' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 'sized_strscpy +32' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.065292 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.065292 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.065292 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.065292 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.065292 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.065292 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.065292 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.065292 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kasan-inline-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kasan-inline-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kasan-inline-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kasan-inline-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kasan-inline-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,683 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kasan-outline-x86_64-7.3-gcc.svg'
unset label
set label 1 'kasan: extra instructions per operation, outline against absent' at screen 0.012766,0.970717 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.020498 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.932650
set bmargin at screen 0.090776
unset key
set yrange [24.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,24.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1153.98719:71547.206]
plot \
 'cost-kasan-outline-x86_64-7.3-gcc.csv' skip 1 every ::0::24 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kasan-outline-x86_64-7.3-gcc.csv' skip 1 every ::0::24 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kasan-outline-x86_64-7.3-gcc.csv' skip 1 every ::0::24 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kasan-outline-x86_64-7.3-gcc.csv' skip 1 every ::0::24 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,582 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kasan-outline-x86_64-7.3-gcc.svg'
unset label
set label 1 'kasan: share of each function in the difference, outline against absent' at screen 0.012766,0.965636 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.024055 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.920962
set bmargin at screen 0.130584
unset key
set yrange [19.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,19.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__asan_load4 +15,889.97, __asan_load8 +15,856.69 and 68 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__asan_load4 +15,637.56, __asan_load8 +15,457.69 and 64 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memset_orig +723, run -5, memset +1' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__asan_load8 +21,310.88, __asan_load4 +17,181.56 and 110 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__asan_load8 +25,962.75, __asan_load4 +20,438.88 and 165 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__asan_load8 +14,330.75, __asan_load4 +11,914.25 and 126 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__asan_load8 +9,152.06, __asan_load4 +8,034.69 and 104 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__asan_load8 +313,965.50, __asan_load4 +206,462.68 and 720 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__asan_load8 +282,571.76, __asan_load4 +178,572.27 and 538 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__asan_load8 +54,265.78, __asan_load4 +37,802.66 and 337 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__asan_load4 +1,235, __asan_load8 +1,235, walk_run_list +260' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'kasan_check_range +77, __asan_load8 +38, _copy_from_user +12 and 2 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 '__asan_load8 +8,246, __asan_load4 +5,324 and 74 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'kasan_check_range +686, __asan_load8 +646, __asan_load4 +266 and 23 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 '__asan_load8 +1,938, __asan_load4 +855 and 15 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 '__asan_load8 +4,275.59, kasan_check_range +2,708.34 and 78 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 '__asan_load8 +1,140, __asan_load4 +779 and 31 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 '__asan_load8 +247, kasan_check_range +126, __asan_load4 +114 and 8 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 '__asan_store8 +76, sized_strscpy +28' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 '__asan_load8 +114, __asan_load4 +76, __task_pid_nr_ns +31 and 2 more' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.065292 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.065292 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.065292 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.065292 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.065292 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.065292 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.065292 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.065292 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kasan-outline-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kasan-outline-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kasan-outline-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kasan-outline-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kasan-outline-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
