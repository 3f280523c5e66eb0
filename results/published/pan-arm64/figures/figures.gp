set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,775 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-pan-emulated-arm64-6.12-gcc.svg'
unset label
set label 1 'pan: extra instructions per operation, emulated against off' at screen 0.012766,0.974194 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.018065 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.940645
set bmargin at screen 0.080000
unset key
set yrange [28.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,28.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-68.6298854:354.297029]
plot \
 'cost-pan-emulated-arm64-6.12-gcc.csv' skip 1 every ::0::28 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-pan-emulated-arm64-6.12-gcc.csv' skip 1 every ::0::28 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-pan-emulated-arm64-6.12-gcc.csv' skip 1 every ::0::28 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-pan-emulated-arm64-6.12-gcc.csv' skip 1 every ::0::28 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-pan-emulated-arm64-6.12-gcc.csv' skip 1 every ::0::28 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-pan-emulated-arm64-6.12-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'pan: extra instructions by dose, emulated against off' at screen 0.012766,0.927536 left font ',15' textcolor rgb '#24292f'
set label 4 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.050725 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-1.14:20.14]
set ytics 5
set label 1 'copy/from_user' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '19' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (8, 512, 4096)
plot \
 19 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-pan-emulated-arm64-6.12-gcc.csv' skip 1 every ::0::3 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-pan-emulated-arm64-6.12-gcc.csv' skip 1 every ::0::3 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-1.14:20.14]
set ytics 5
set label 1 'copy/to_user' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '19' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-163.84:4259.84]
set xtics (8, 512, 4096)
plot \
 19 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-pan-emulated-arm64-6.12-gcc.csv' skip 1 every ::4::7 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-pan-emulated-arm64-6.12-gcc.csv' skip 1 every ::4::7 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,697 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-pan-emulated-arm64-6.12-gcc.svg'
unset label
set label 1 'pan: share of each function in the difference, emulated against off' at screen 0.012766,0.971306 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.020086 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.934003
set bmargin at screen 0.109039
unset key
set yrange [24.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,24.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'run +20' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'run +20' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'run +19' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'run +19' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'do_signal +900, restore_sigframe.constprop.0 +648 and 12 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'run +19' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'run +19' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'run +19' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'run +19' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'read_zero +19, __swpan_exit_el0 +9, __swpan_entry_el1 +8 and 3 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__swpan_exit_el0 +9, __swpan_entry_el1 +8, el0t_64_sync +1 and 2 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'do_sys_poll +40, get_timespec64 +20, __swpan_exit_el0 +9 and 4 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 '_copy_from_iter +20, _copy_to_iter +20, __swpan_exit_el0 +18 and 5 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 '_copy_from_iter +20, _copy_to_iter +20, __swpan_exit_el0 +18 and 5 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'strncpy_from_user +22, cp_new_stat +20, __swpan_exit_el0 +9 and 4 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 '_copy_to_iter +20, __swpan_exit_el0 +9, __swpan_entry_el1 +8 and 3 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'strncpy_from_user +22, __swpan_exit_el0 +18 and 4 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'check_and_switch_context -56, _copy_from_iter +40 and 8 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 'run +19' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 'run +19' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 '_copy_from_iter +20, _copy_to_iter +20, __swpan_exit_el0 +18 and 5 more' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 'strncpy_from_user +44, __swpan_exit_el0 +36 and 8 more' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 '__swpan_exit_el0 +18, __swpan_entry_el1 +16, el0t_64_sync +2 and 2 more' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 'load_elf_binary +145, get_user_arg_ptr +68 and 80 more' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 44 '__rmqueue_pcplist +115.65, new_slab +63.29 and 93 more' at graph 1.02,first 24 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.054519 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.054519 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.054519 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.054519 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.054519 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.054519 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.054519 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.054519 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-pan-emulated-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-pan-emulated-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-pan-emulated-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-pan-emulated-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-pan-emulated-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,775 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-pan-on-arm64-6.12-gcc.svg'
unset label
set label 1 'pan: extra instructions per operation, on against off' at screen 0.012766,0.974194 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.018065 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.940645
set bmargin at screen 0.080000
unset key
set yrange [28.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,28.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.018381076:0.032057176]
plot \
 'cost-pan-on-arm64-6.12-gcc.csv' skip 1 every ::0::28 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-pan-on-arm64-6.12-gcc.csv' skip 1 every ::0::28 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-pan-on-arm64-6.12-gcc.csv' skip 1 every ::0::28 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-pan-on-arm64-6.12-gcc.csv' skip 1 every ::0::28 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,168 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-pan-on-arm64-6.12-gcc.svg'
unset label
set label 1 'pan: share of each function in the difference, on against off' at screen 0.012766,0.880952 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.083333 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.726190
set bmargin at screen 0.452381
unset key
set yrange [1.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,1.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__update_load_avg_se +4.46, __update_load_avg_cfs_rq +2.91 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__update_load_avg_se -1.26' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.226190 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.226190 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.226190 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.226190 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.226190 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.226190 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.226190 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.226190 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-pan-on-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-pan-on-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-pan-on-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-pan-on-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
