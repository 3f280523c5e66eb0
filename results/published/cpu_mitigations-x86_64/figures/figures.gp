set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,614 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-cpu_mitigations-auto-x86_64-7.3-gcc.svg'
unset label
set label 1 'cpu_mitigations: extra instructions per operation, auto against absent' at screen 0.012766,0.967427 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.022801 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.925081
set bmargin at screen 0.100977
unset key
set yrange [21.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,21.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.33333333:82.6666667]
plot \
 'cost-cpu_mitigations-auto-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-cpu_mitigations-auto-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-cpu_mitigations-auto-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-cpu_mitigations-auto-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-cpu_mitigations-auto-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'cpu_mitigations: extra instructions by dose, auto against absent' at screen 0.012766,0.927536 left font ',15' textcolor rgb '#24292f'
set label 4 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.050725 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-0.24:4.24]
set ytics 1
set label 1 'call/targets' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '4' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 4 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cpu_mitigations-auto-x86_64-7.3-gcc.csv' skip 1 every ::0::3 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cpu_mitigations-auto-x86_64-7.3-gcc.csv' skip 1 every ::0::3 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,536 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-cpu_mitigations-auto-x86_64-7.3-gcc.svg'
unset label
set label 1 'cpu_mitigations: share of each function in the difference, auto against absent' at screen 0.012766,0.962687 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.026119 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.914179
set bmargin at screen 0.141791
unset key
set yrange [17.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,17.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__x86_indirect_thunk_array +3, run +1' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__x86_indirect_thunk_array +3, run +1' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__x86_indirect_thunk_array +3, run +1' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__x86_indirect_thunk_array +3, run +1' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__x86_indirect_thunk_array +3, run +1' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'x64_sys_call +19, __x86_indirect_thunk_array +3 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'x64_sys_call +13, entry_SYSCALL_64 +2' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'x64_sys_call +13, entry_SYSCALL_64 +2' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__switch_to_asm +162, __x86_indirect_thunk_array +84 and 10 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'x64_sys_call +38, __x86_indirect_thunk_array +9 and 4 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'x64_sys_call +38, __x86_indirect_thunk_array +24 and 8 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__x86_indirect_thunk_array +3' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'x64_sys_call +40, entry_SYSCALL_64 +3 and 1 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'x64_sys_call +35, entry_SYSCALL_64 +4 and 1 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'x64_sys_call +21, __x86_indirect_thunk_array +3 and 1 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'mas_find +206, __switch_to_asm +162 and 27 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'madvise_vma_behavior +13, x64_sys_call +13 and 7 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 '__switch_to_asm +162, mas_find +124 and 35 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.070896 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.070896 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.070896 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.070896 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.070896 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.070896 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.070896 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.070896 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-cpu_mitigations-auto-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-cpu_mitigations-auto-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-cpu_mitigations-auto-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-cpu_mitigations-auto-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-cpu_mitigations-auto-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,614 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-cpu_mitigations-both-x86_64-7.3-gcc.svg'
unset label
set label 1 'cpu_mitigations: extra instructions per operation, both against absent' at screen 0.012766,0.967427 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.022801 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.925081
set bmargin at screen 0.100977
unset key
set yrange [21.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,21.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.33333333:82.6666667]
plot \
 'cost-cpu_mitigations-both-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-cpu_mitigations-both-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-cpu_mitigations-both-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-cpu_mitigations-both-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-cpu_mitigations-both-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'cpu_mitigations: extra instructions by dose, both against absent' at screen 0.012766,0.927536 left font ',15' textcolor rgb '#24292f'
set label 4 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.050725 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-0.24:4.24]
set ytics 1
set label 1 'call/targets' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '4' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 4 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cpu_mitigations-both-x86_64-7.3-gcc.csv' skip 1 every ::0::3 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cpu_mitigations-both-x86_64-7.3-gcc.csv' skip 1 every ::0::3 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,536 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-cpu_mitigations-both-x86_64-7.3-gcc.svg'
unset label
set label 1 'cpu_mitigations: share of each function in the difference, both against absent' at screen 0.012766,0.962687 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.026119 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.914179
set bmargin at screen 0.141791
unset key
set yrange [17.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,17.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__x86_indirect_thunk_array +3, run +1' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__x86_indirect_thunk_array +3, run +1' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__x86_indirect_thunk_array +3, run +1' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__x86_indirect_thunk_array +3, run +1' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__x86_indirect_thunk_array +3, run +1' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'x64_sys_call +13, entry_SYSCALL_64 +12' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'x64_sys_call +19, entry_SYSCALL_64 +12 and 1 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'x64_sys_call +13, entry_SYSCALL_64 +12' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__switch_to_asm +162, __x86_indirect_thunk_array +84 and 10 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'x64_sys_call +38, entry_SYSCALL_64 +24 and 4 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'x64_sys_call +38, __x86_indirect_thunk_array +24 and 8 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'x64_sys_call +40, entry_SYSCALL_64 +17 and 1 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'x64_sys_call +35, entry_SYSCALL_64 +24 and 1 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'common_interrupt_return +15, madvise_vma_behavior +13 and 8 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'x64_sys_call +21, entry_SYSCALL_64 +12 and 1 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'mas_find +206, __switch_to_asm +162, free_pgd_range +63 and 34 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 '__x86_indirect_thunk_array +3' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'free_unref_folios -598.75, free_frozen_page_commit -445 and 76 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.070896 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.070896 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.070896 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.070896 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.070896 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.070896 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.070896 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.070896 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-cpu_mitigations-both-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-cpu_mitigations-both-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-cpu_mitigations-both-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-cpu_mitigations-both-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-cpu_mitigations-both-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,614 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-cpu_mitigations-lfence-x86_64-7.3-gcc.svg'
unset label
set label 1 'cpu_mitigations: extra instructions per operation, lfence against absent' at screen 0.012766,0.967427 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.022801 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.925081
set bmargin at screen 0.100977
unset key
set yrange [21.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,21.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-9.57407051:41.6379921]
plot \
 'cost-cpu_mitigations-lfence-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-cpu_mitigations-lfence-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-cpu_mitigations-lfence-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-cpu_mitigations-lfence-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-cpu_mitigations-lfence-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-cpu_mitigations-lfence-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'cpu_mitigations: extra instructions by dose, lfence against absent' at screen 0.012766,0.927536 left font ',15' textcolor rgb '#24292f'
set label 4 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.050725 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-0.12:2.12]
set ytics 0.5
set label 1 'call/targets' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '2' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 2 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cpu_mitigations-lfence-x86_64-7.3-gcc.csv' skip 1 every ::0::3 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cpu_mitigations-lfence-x86_64-7.3-gcc.csv' skip 1 every ::0::3 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,536 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-cpu_mitigations-lfence-x86_64-7.3-gcc.svg'
unset label
set label 1 'cpu_mitigations: share of each function in the difference, lfence against absent' at screen 0.012766,0.962687 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.026119 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.914179
set bmargin at screen 0.141791
unset key
set yrange [17.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,17.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'run +2' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'run +2' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'run +2' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'run +2' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'run +2' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'x64_sys_call +13, entry_SYSCALL_64 +2' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'x64_sys_call +19, entry_SYSCALL_64 +2, vfs_read +1' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'x64_sys_call +13, entry_SYSCALL_64 +2' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__switch_to_asm +162, x64_sys_call +76, __schedule +26 and 9 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'x64_sys_call +38, entry_SYSCALL_64 +4, anon_pipe_read +2 and 3 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'x64_sys_call +38, skb_release_head_state +10 and 9 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'x64_sys_call +40, entry_SYSCALL_64 +3 and 1 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'x64_sys_call +35, entry_SYSCALL_64 +4, do_dentry_open +1' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'x64_sys_call +21, entry_SYSCALL_64 +2, vfs_getattr_nosec +1' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'madvise_vma_behavior +13, x64_sys_call +13 and 7 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'mas_find +206, __switch_to_asm +162, mas_store +60 and 32 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'vfs_getattr_nosec +1' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 '__rmqueue_pcplist -606, __call_rcu_common.constprop.0 -186 and 68 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.070896 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.070896 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.070896 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.070896 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.070896 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.070896 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.070896 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.070896 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-cpu_mitigations-lfence-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-cpu_mitigations-lfence-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-cpu_mitigations-lfence-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-cpu_mitigations-lfence-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-cpu_mitigations-lfence-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,614 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-cpu_mitigations-off-x86_64-7.3-gcc.svg'
unset label
set label 1 'cpu_mitigations: extra instructions per operation, off against absent' at screen 0.012766,0.967427 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.022801 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.925081
set bmargin at screen 0.100977
unset key
set yrange [21.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,21.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-8.34318866:21.5072838]
plot \
 'cost-cpu_mitigations-off-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-cpu_mitigations-off-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-cpu_mitigations-off-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-cpu_mitigations-off-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-cpu_mitigations-off-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-cpu_mitigations-off-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'cpu_mitigations: extra instructions by dose, off against absent' at screen 0.012766,0.927536 left font ',15' textcolor rgb '#24292f'
set label 4 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.050725 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-0.06:1.06]
set ytics 0.5
set label 1 'call/targets' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 1 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cpu_mitigations-off-x86_64-7.3-gcc.csv' skip 1 every ::0::3 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cpu_mitigations-off-x86_64-7.3-gcc.csv' skip 1 every ::0::3 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set output 'functions-cpu_mitigations-off-x86_64-7.3-gcc.svg'
unset label
set label 1 'cpu_mitigations: share of each function in the difference, off against absent' at screen 0.012766,0.961014 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.027290 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.910331
set bmargin at screen 0.148148
unset key
set yrange [16.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,16.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'run +1' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'run +1' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'run +1' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'run +1' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'run +1' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'x64_sys_call +13, entry_SYSCALL_64 +2' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'x64_sys_call +19, entry_SYSCALL_64 +2' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'x64_sys_call +13, entry_SYSCALL_64 +2' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'x64_sys_call +38, entry_SYSCALL_64 +4, __wake_up_common +1 and 2 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'x64_sys_call +38, skb_release_head_state +9 and 7 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'x64_sys_call +76, __schedule +12, entry_SYSCALL_64 +8 and 7 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'x64_sys_call +40, entry_SYSCALL_64 +3 and 1 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'x64_sys_call +35, entry_SYSCALL_64 +4' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'x64_sys_call +21, entry_SYSCALL_64 +2' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'madvise_vma_behavior +13, x64_sys_call +13 and 6 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'mas_find +206, mas_store +60, x64_sys_call +59 and 35 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 '__rmqueue_pcplist -644, __call_rcu_common.constprop.0 -217 and 61 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
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
 'functions-cpu_mitigations-off-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-cpu_mitigations-off-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-cpu_mitigations-off-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-cpu_mitigations-off-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-cpu_mitigations-off-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,614 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-cpu_mitigations-pti-x86_64-7.3-gcc.svg'
unset label
set label 1 'cpu_mitigations: extra instructions per operation, pti against absent' at screen 0.012766,0.967427 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.022801 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.925081
set bmargin at screen 0.100977
unset key
set yrange [21.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,21.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.333333333:20.6666667]
plot \
 'cost-cpu_mitigations-pti-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-cpu_mitigations-pti-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-cpu_mitigations-pti-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-cpu_mitigations-pti-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-cpu_mitigations-pti-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'cpu_mitigations: extra instructions by dose, pti against absent' at screen 0.012766,0.927536 left font ',15' textcolor rgb '#24292f'
set label 4 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.050725 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-0.06:1.06]
set ytics 0.5
set label 1 'call/targets' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 1 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cpu_mitigations-pti-x86_64-7.3-gcc.csv' skip 1 every ::0::3 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cpu_mitigations-pti-x86_64-7.3-gcc.csv' skip 1 every ::0::3 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set output 'functions-cpu_mitigations-pti-x86_64-7.3-gcc.svg'
unset label
set label 1 'cpu_mitigations: share of each function in the difference, pti against absent' at screen 0.012766,0.961014 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.027290 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.910331
set bmargin at screen 0.148148
unset key
set yrange [16.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,16.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'run +1' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'run +1' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'x64_sys_call +13, entry_SYSCALL_64 +12' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'run +1' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'run +1' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'run +1' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'x64_sys_call +19, entry_SYSCALL_64 +12' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'x64_sys_call +13, entry_SYSCALL_64 +12' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'x64_sys_call +38, entry_SYSCALL_64 +24, __wake_up_common +1 and 2 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'x64_sys_call +38, entry_SYSCALL_64 +24 and 7 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'x64_sys_call +40, entry_SYSCALL_64 +17 and 1 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'x64_sys_call +76, entry_SYSCALL_64 +48, __schedule +12 and 7 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'common_interrupt_return +15, madvise_vma_behavior +13 and 7 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'x64_sys_call +35, entry_SYSCALL_64 +24' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'x64_sys_call +21, entry_SYSCALL_64 +12' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'mas_find +206, free_pgd_range +63 and 45 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 '__rmqueue_pcplist +283.50 and 68 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
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
 'functions-cpu_mitigations-pti-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-cpu_mitigations-pti-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-cpu_mitigations-pti-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-cpu_mitigations-pti-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-cpu_mitigations-pti-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,614 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-cpu_mitigations-retpoline-x86_64-7.3-gcc.svg'
unset label
set label 1 'cpu_mitigations: extra instructions per operation, retpoline against absent' at screen 0.012766,0.967427 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.022801 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.925081
set bmargin at screen 0.100977
unset key
set yrange [21.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,21.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.33333333:82.6666667]
plot \
 'cost-cpu_mitigations-retpoline-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-cpu_mitigations-retpoline-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-cpu_mitigations-retpoline-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-cpu_mitigations-retpoline-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-cpu_mitigations-retpoline-x86_64-7.3-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'cpu_mitigations: extra instructions by dose, retpoline against absent' at screen 0.012766,0.927536 left font ',15' textcolor rgb '#24292f'
set label 4 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.050725 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-0.24:4.24]
set ytics 1
set label 1 'call/targets' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '4' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 4 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cpu_mitigations-retpoline-x86_64-7.3-gcc.csv' skip 1 every ::0::3 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cpu_mitigations-retpoline-x86_64-7.3-gcc.csv' skip 1 every ::0::3 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,536 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-cpu_mitigations-retpoline-x86_64-7.3-gcc.svg'
unset label
set label 1 'cpu_mitigations: share of each function in the difference, retpoline against absent' at screen 0.012766,0.962687 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.026119 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.914179
set bmargin at screen 0.141791
unset key
set yrange [17.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,17.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__x86_indirect_thunk_array +3, run +1' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__x86_indirect_thunk_array +3, run +1' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__x86_indirect_thunk_array +3, run +1' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__x86_indirect_thunk_array +3, run +1' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__x86_indirect_thunk_array +3, run +1' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'x64_sys_call +19, __x86_indirect_thunk_array +3 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'x64_sys_call +13, entry_SYSCALL_64 +2' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'x64_sys_call +13, entry_SYSCALL_64 +2' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__switch_to_asm +162, __x86_indirect_thunk_array +84 and 10 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'x64_sys_call +38, __x86_indirect_thunk_array +9 and 4 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'x64_sys_call +38, __x86_indirect_thunk_array +24 and 8 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__x86_indirect_thunk_array +3' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'x64_sys_call +40, entry_SYSCALL_64 +3 and 1 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'x64_sys_call +35, entry_SYSCALL_64 +4 and 1 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'x64_sys_call +21, __x86_indirect_thunk_array +3 and 1 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'mas_find +206, __switch_to_asm +162 and 27 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'madvise_vma_behavior +13, x64_sys_call +13 and 7 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 '__switch_to_asm +162, mas_find +124 and 35 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.070896 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.070896 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.070896 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.070896 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.070896 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.070896 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.070896 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.070896 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-cpu_mitigations-retpoline-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-cpu_mitigations-retpoline-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-cpu_mitigations-retpoline-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-cpu_mitigations-retpoline-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-cpu_mitigations-retpoline-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
