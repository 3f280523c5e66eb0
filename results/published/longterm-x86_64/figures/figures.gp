set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-cfi-fineibt-x86_64-6.12-clang.svg'
unset label
set label 1 'cfi: extra instructions per operation, fineibt against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, clang, machine tcg: exact counts by emulator (tcg). Counts are not time. 50 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.33333333:82.6666667]
plot \
 'cost-cfi-fineibt-x86_64-6.12-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-cfi-fineibt-x86_64-6.12-clang.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-cfi-fineibt-x86_64-6.12-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-cfi-fineibt-x86_64-6.12-clang.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'cfi: extra instructions by dose, fineibt against off' at screen 0.012766,0.927536 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, clang, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.050725 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-0.72:12.72]
set ytics 5
set label 1 'stack/use' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '12' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (0, 2048, 8192)
plot \
 12 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-fineibt-x86_64-6.12-clang.csv' skip 1 every ::0::5 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-fineibt-x86_64-6.12-clang.csv' skip 1 every ::0::5 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-0.36:6.36]
set ytics 2
set label 1 'call/targets' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '6' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 6 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-fineibt-x86_64-6.12-clang.csv' skip 1 every ::33::36 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-fineibt-x86_64-6.12-clang.csv' skip 1 every ::33::36 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set output 'functions-cfi-fineibt-x86_64-6.12-clang.svg'
unset label
set label 1 'cfi: share of each function in the difference, fineibt against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, clang, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'run +3, __cfi_target +2, [hbk+gap] +1' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'run +12, [hbk+gap] +4, __cfi_none +2 and 3 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'run +3, __cfi_target_0 +2, [hbk+gap] +1' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'run +3, [hbk+gap] +1, __cfi_target_0 +0.12 and 15 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'run +3, [hbk+gap] +1, __cfi_target_0 +0.50 and 3 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'run +3, [hbk+gap] +1, __cfi_target_0 +0.12 and 15 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'run +3, [hbk+gap] +1, __cfi_target_0 +1 and 1 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'run +3, [hbk+gap] +1, __cfi_target_0 +0.50 and 3 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'do_sys_poll +30, __cfi_eventfd_poll +20, [vmlinux+gap] +10' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'full_proxy_read +3, vfs_read +3, __cfi_full_proxy_read +2 and 3 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'full_proxy_read +3, vfs_read +3, __cfi_full_proxy_read +2 and 3 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'full_proxy_read +3, vfs_read +3, __cfi_full_proxy_read +2 and 3 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-cfi-fineibt-x86_64-6.12-clang.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-cfi-fineibt-x86_64-6.12-clang.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-cfi-fineibt-x86_64-6.12-clang.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-cfi-fineibt-x86_64-6.12-clang.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-cfi-fineibt-x86_64-6.12-clang.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-cfi-kcfi-x86_64-6.12-clang.svg'
unset label
set label 1 'cfi: extra instructions per operation, kcfi against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, clang, machine tcg: exact counts by emulator (tcg). Counts are not time. 50 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.666666667:41.3333333]
plot \
 'cost-cfi-kcfi-x86_64-6.12-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-cfi-kcfi-x86_64-6.12-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-cfi-kcfi-x86_64-6.12-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-cfi-kcfi-x86_64-6.12-clang.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-cfi-kcfi-x86_64-6.12-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-cfi-kcfi-x86_64-6.12-clang.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'cfi: extra instructions by dose, kcfi against off' at screen 0.012766,0.927536 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, clang, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.050725 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-0.36:6.36]
set ytics 2
set label 1 'stack/use' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '6' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (0, 2048, 8192)
plot \
 6 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-kcfi-x86_64-6.12-clang.csv' skip 1 every ::0::5 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-kcfi-x86_64-6.12-clang.csv' skip 1 every ::0::5 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-0.18:3.18]
set ytics 1
set label 1 'call/targets' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 3 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-kcfi-x86_64-6.12-clang.csv' skip 1 every ::33::36 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-kcfi-x86_64-6.12-clang.csv' skip 1 every ::33::36 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set output 'functions-cfi-kcfi-x86_64-6.12-clang.svg'
unset label
set label 1 'cfi: share of each function in the difference, kcfi against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, clang, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'run +3' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'run +12' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'run +3' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'run +3' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'run +3' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'run +3' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'run +3' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'run +3' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'do_sys_poll +30' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'full_proxy_read +3, vfs_read +3' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'full_proxy_read +3, vfs_read +3' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'full_proxy_read +3, vfs_read +3' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-cfi-kcfi-x86_64-6.12-clang.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-cfi-kcfi-x86_64-6.12-clang.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-cfi-kcfi-x86_64-6.12-clang.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-cfi-switched_off-x86_64-6.12-clang.svg'
unset label
set label 1 'cfi: extra instructions per operation, switched_off against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, clang, machine tcg: exact counts by emulator (tcg). Counts are not time. 50 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.222222222:13.7777778]
plot \
 'cost-cfi-switched_off-x86_64-6.12-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-cfi-switched_off-x86_64-6.12-clang.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-cfi-switched_off-x86_64-6.12-clang.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-cfi-switched_off-x86_64-6.12-clang.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'cfi: extra instructions by dose, switched_off against off' at screen 0.012766,0.927536 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, clang, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.050725 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-0.12:2.12]
set ytics 0.5
set label 1 'stack/use' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '2' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (0, 2048, 8192)
plot \
 2 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-cfi-switched_off-x86_64-6.12-clang.csv' skip 1 every ::0::5 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-switched_off-x86_64-6.12-clang.csv' skip 1 every ::0::5 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
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
 'doses-cfi-switched_off-x86_64-6.12-clang.csv' skip 1 every ::33::36 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-cfi-switched_off-x86_64-6.12-clang.csv' skip 1 every ::33::36 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set output 'functions-cfi-switched_off-x86_64-6.12-clang.svg'
unset label
set label 1 'cfi: share of each function in the difference, switched_off against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, clang, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
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
set label 28 'do_sys_poll +10' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'full_proxy_read +1, vfs_read +1' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'full_proxy_read +1, vfs_read +1' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'full_proxy_read +1, vfs_read +1' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-cfi-switched_off-x86_64-6.12-clang.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-cfi-switched_off-x86_64-6.12-clang.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-cfi-switched_off-x86_64-6.12-clang.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_on_alloc-on-x86_64-6.12-gcc.svg'
unset label
set label 1 'init_on_alloc: extra instructions per operation, on against off' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 54 operations that differ less are not drawn.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-10.4892086:650.330935]
plot \
 'cost-init_on_alloc-on-x86_64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_on_alloc-on-x86_64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-init_on_alloc-on-x86_64-6.12-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_on_alloc-on-x86_64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,306 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-init_on_alloc-on-x86_64-6.12-gcc.svg'
unset label
set label 1 'init_on_alloc: share of each function in the difference, on against off' at screen 0.012766,0.934641 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.045752 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.849673
set bmargin at screen 0.248366
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memset_orig +723, __kmalloc_cache_noprof +5, memset +1' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'memset_orig +723, kmem_cache_alloc_noprof +5, memset +1' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memset_orig +30, __kmalloc_cache_noprof +5, memset +1' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'memset_orig +723, kmem_cache_alloc_noprof +11, memset +1' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kernel_init_pages +33, __rmqueue_pcplist +20 and 3 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'memset_orig +2,816, __rmqueue_pcplist +304.75 and 65 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__kmalloc_cache_noprof +2' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__rmqueue_pcplist +20, free_unref_folios +13 and 1 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.124183 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.124183 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.124183 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.124183 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.124183 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.124183 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.124183 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.124183 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-init_on_alloc-on-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-init_on_alloc-on-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-init_on_alloc-on-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-init_on_alloc-on-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-init_on_alloc-on-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_on_alloc-toggled-x86_64-6.12-gcc.svg'
unset label
set label 1 'init_on_alloc: extra instructions per operation, toggled against off' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 54 operations that differ less are not drawn.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-10.4892086:650.330935]
plot \
 'cost-init_on_alloc-toggled-x86_64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_on_alloc-toggled-x86_64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-init_on_alloc-toggled-x86_64-6.12-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_on_alloc-toggled-x86_64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,306 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-init_on_alloc-toggled-x86_64-6.12-gcc.svg'
unset label
set label 1 'init_on_alloc: share of each function in the difference, toggled against off' at screen 0.012766,0.934641 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.045752 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.849673
set bmargin at screen 0.248366
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memset_orig +723, __kmalloc_cache_noprof +5, memset +1' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'memset_orig +723, kmem_cache_alloc_noprof +5, memset +1' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memset_orig +30, __kmalloc_cache_noprof +5, memset +1' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'memset_orig +723, kmem_cache_alloc_noprof +9, memset +1' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kernel_init_pages +33, __rmqueue_pcplist +20 and 3 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'memset_orig +2,816, __rmqueue_pcplist +304.75 and 65 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__kmalloc_cache_noprof +2' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__rmqueue_pcplist +20, free_unref_folios +13 and 1 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.124183 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.124183 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.124183 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.124183 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.124183 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.124183 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.124183 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.124183 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-init_on_alloc-toggled-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-init_on_alloc-toggled-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-init_on_alloc-toggled-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-init_on_alloc-toggled-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-init_on_alloc-toggled-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_on_both-on-x86_64-6.12-gcc.svg'
unset label
set label 1 'init_on_both: extra instructions per operation, on against off' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 54 operations that differ less are not drawn.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-21.6402878:1341.69784]
plot \
 'cost-init_on_both-on-x86_64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_on_both-on-x86_64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-init_on_both-on-x86_64-6.12-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_on_both-on-x86_64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,306 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-init_on_both-on-x86_64-6.12-gcc.svg'
unset label
set label 1 'init_on_both: share of each function in the difference, on against off' at screen 0.012766,0.934641 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.045752 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.849673
set bmargin at screen 0.248366
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memset_orig +1,463, kfree +22, __kmalloc_cache_noprof +16 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'memset_orig +77, kfree +22, __kmalloc_cache_noprof +16 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memset_orig +1,463, kmem_cache_free.part.0 +22 and 2 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'memset_orig +1,463, kmem_cache_alloc_noprof +26 and 2 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'memset_orig +47, kfree +22, __kmalloc_cache_noprof +13 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kernel_init_pages +33, __rmqueue_pcplist +20 and 3 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memset_orig +5,738, kmem_cache_free.part.0 +1,026 and 30 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'free_unref_folios +21, __rmqueue_pcplist +20 and 2 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.124183 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.124183 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.124183 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.124183 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.124183 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.124183 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.124183 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.124183 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-init_on_both-on-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-init_on_both-on-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-init_on_both-on-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-init_on_both-on-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-init_on_both-on-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_on_both-toggled-x86_64-6.12-gcc.svg'
unset label
set label 1 'init_on_both: extra instructions per operation, toggled against off' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 54 operations that differ less are not drawn.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-21.6402878:1341.69784]
plot \
 'cost-init_on_both-toggled-x86_64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_on_both-toggled-x86_64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-init_on_both-toggled-x86_64-6.12-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_on_both-toggled-x86_64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,306 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-init_on_both-toggled-x86_64-6.12-gcc.svg'
unset label
set label 1 'init_on_both: share of each function in the difference, toggled against off' at screen 0.012766,0.934641 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.045752 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.849673
set bmargin at screen 0.248366
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memset_orig +1,463, kfree +22, __kmalloc_cache_noprof +16 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'memset_orig +77, kfree +22, __kmalloc_cache_noprof +16 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memset_orig +1,463, kmem_cache_free.part.0 +22 and 2 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'memset_orig +1,463, kmem_cache_free.part.0 +26 and 2 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'memset_orig +47, kfree +22, __kmalloc_cache_noprof +13 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kernel_init_pages +33, __rmqueue_pcplist +20 and 3 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memset_orig +5,738, kmem_cache_free.part.0 +1,026 and 30 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'free_unref_folios +22, __rmqueue_pcplist +20 and 2 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.124183 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.124183 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.124183 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.124183 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.124183 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.124183 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.124183 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.124183 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-init_on_both-toggled-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-init_on_both-toggled-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-init_on_both-toggled-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-init_on_both-toggled-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-init_on_both-toggled-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_on_free-on-x86_64-6.12-gcc.svg'
unset label
set label 1 'init_on_free: extra instructions per operation, on against off' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 54 operations that differ less are not drawn.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-11.1510791:691.366906]
plot \
 'cost-init_on_free-on-x86_64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_on_free-on-x86_64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-init_on_free-on-x86_64-6.12-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_on_free-on-x86_64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,306 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-init_on_free-on-x86_64-6.12-gcc.svg'
unset label
set label 1 'init_on_free: share of each function in the difference, on against off' at screen 0.012766,0.934641 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.045752 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.849673
set bmargin at screen 0.248366
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memset_orig +740, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'memset_orig +47, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memset_orig +47, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'memset_orig +740, kmem_cache_free.part.0 +22 and 2 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'memset_orig +740, kmem_cache_free.part.0 +26 and 2 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kernel_init_pages +33, __rmqueue_pcplist +20 and 3 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memset_orig +2,922, kmem_cache_free.part.0 +1,026 and 57 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'free_unref_folios +21, __rmqueue_pcplist +20 and 2 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.124183 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.124183 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.124183 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.124183 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.124183 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.124183 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.124183 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.124183 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-init_on_free-on-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-init_on_free-on-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-init_on_free-on-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-init_on_free-on-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-init_on_free-on-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-init_on_free-toggled-x86_64-6.12-gcc.svg'
unset label
set label 1 'init_on_free: extra instructions per operation, toggled against off' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 54 operations that differ less are not drawn.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-11.1510791:691.366906]
plot \
 'cost-init_on_free-toggled-x86_64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-init_on_free-toggled-x86_64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-init_on_free-toggled-x86_64-6.12-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-init_on_free-toggled-x86_64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,306 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-init_on_free-toggled-x86_64-6.12-gcc.svg'
unset label
set label 1 'init_on_free: share of each function in the difference, toggled against off' at screen 0.012766,0.934641 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.045752 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.849673
set bmargin at screen 0.248366
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memset_orig +740, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'memset_orig +47, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memset_orig +47, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'memset_orig +740, kmem_cache_free.part.0 +22 and 2 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'memset_orig +740, kmem_cache_free.part.0 +26 and 2 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kernel_init_pages +33, __rmqueue_pcplist +20 and 3 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memset_orig +2,922, kmem_cache_free.part.0 +1,026 and 57 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'free_unref_folios +22, __rmqueue_pcplist +20 and 2 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.124183 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.124183 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.124183 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.124183 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.124183 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.124183 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.124183 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.124183 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-init_on_free-toggled-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-init_on_free-toggled-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-init_on_free-toggled-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-init_on_free-toggled-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-init_on_free-toggled-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,246 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-idle-x86_64-6.12-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, idle against absent' at screen 0.012766,0.918699 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 56 operations that differ less are not drawn.' at screen 0.012766,0.056911 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.813008
set bmargin at screen 0.252033
unset key
set yrange [5.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,5.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.0863309353:5.35251799]
plot \
 'cost-kfence-idle-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-idle-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-idle-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,260 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-idle-x86_64-6.12-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, idle against absent' at screen 0.012766,0.923077 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.053846 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.823077
set bmargin at screen 0.292308
unset key
set yrange [5.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,5.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kfree +5, __kmalloc_cache_noprof +1' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'kfree +5, __kmalloc_cache_noprof +1' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'kfree +5, __kmalloc_cache_noprof +1' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'kmem_cache_free.part.0 +10, kmem_cache_alloc_noprof +2' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kmem_cache_free.part.0 +5, kmem_cache_alloc_noprof +1' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kmem_cache_free.part.0 +265, kmem_cache_alloc_noprof +56.50 and 5 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.146154 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.146154 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.146154 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.146154 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.146154 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.146154 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.146154 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.146154 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kfence-idle-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-idle-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-idle-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-idle-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-idle-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,246 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-ms_1-x86_64-6.12-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, ms_1 against absent' at screen 0.012766,0.918699 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 56 operations that differ less are not drawn.' at screen 0.012766,0.056911 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.813008
set bmargin at screen 0.252033
unset key
set yrange [5.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,5.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.129496403:8.02877698]
plot \
 'cost-kfence-ms_1-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-ms_1-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-ms_1-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-ms_1-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-ms_1-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-kfence-ms_1-x86_64-6.12-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kfence: extra instructions by dose, ms_1 against absent' at screen 0.012766,0.927536 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.050725 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-41.9887871:4.66301655]
set ytics 20
set label 1 'call/char8' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 2.82068452 + -0.656871738 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_1-x86_64-6.12-gcc.csv' skip 1 every ::17::19 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_1-x86_64-6.12-gcc.csv' skip 1 every ::17::19 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,260 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-ms_1-x86_64-6.12-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, ms_1 against absent' at screen 0.012766,0.923077 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.053846 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.823077
set bmargin at screen 0.292308
unset key
set yrange [5.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,5.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kfree +5, __kmalloc_cache_noprof +4' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'kfree +5, __kmalloc_cache_noprof +4' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'kfree +5, __kmalloc_cache_noprof +4' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'kmem_cache_free.part.0 +10, kmem_cache_alloc_noprof +8' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kmem_cache_free.part.0 +5, kmem_cache_alloc_noprof +4' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kmem_cache_free.part.0 +265, kmem_cache_alloc_noprof +255.50 and 19 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.146154 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.146154 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.146154 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.146154 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.146154 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.146154 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.146154 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.146154 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kfence-ms_1-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-ms_1-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-ms_1-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-ms_1-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-ms_1-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,246 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-ms_10-x86_64-6.12-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, ms_10 against absent' at screen 0.012766,0.918699 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 56 operations that differ less are not drawn.' at screen 0.012766,0.056911 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.813008
set bmargin at screen 0.252033
unset key
set yrange [5.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,5.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.129496403:8.02877698]
plot \
 'cost-kfence-ms_10-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-ms_10-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-ms_10-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-ms_10-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-ms_10-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-kfence-ms_10-x86_64-6.12-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kfence: extra instructions by dose, ms_10 against absent' at screen 0.012766,0.927536 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.050725 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-32.9729938:3.66177797]
set ytics 10
set label 1 'call/char8' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 2.21502976 + -0.515828849 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_10-x86_64-6.12-gcc.csv' skip 1 every ::17::19 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_10-x86_64-6.12-gcc.csv' skip 1 every ::17::19 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,260 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-ms_10-x86_64-6.12-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, ms_10 against absent' at screen 0.012766,0.923077 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.053846 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.823077
set bmargin at screen 0.292308
unset key
set yrange [5.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,5.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kfree +5, __kmalloc_cache_noprof +4' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'kfree +5, __kmalloc_cache_noprof +4' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'kfree +5, __kmalloc_cache_noprof +4' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'kmem_cache_free.part.0 +10, kmem_cache_alloc_noprof +8' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kmem_cache_free.part.0 +5, kmem_cache_alloc_noprof +4' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kmem_cache_free.part.0 +265, kmem_cache_alloc_noprof +255.50 and 19 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.146154 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.146154 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.146154 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.146154 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.146154 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.146154 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.146154 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.146154 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kfence-ms_10-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-ms_10-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-ms_10-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-ms_10-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-ms_10-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,246 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-ms_100-x86_64-6.12-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, ms_100 against absent' at screen 0.012766,0.918699 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 56 operations that differ less are not drawn.' at screen 0.012766,0.056911 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.813008
set bmargin at screen 0.252033
unset key
set yrange [5.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,5.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.129496403:8.02877698]
plot \
 'cost-kfence-ms_100-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-ms_100-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-ms_100-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-ms_100-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-ms_100-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-kfence-ms_100-x86_64-6.12-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kfence: extra instructions by dose, ms_100 against absent' at screen 0.012766,0.927536 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.050725 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-4.18699772:37.7024086]
set ytics 10
set label 1 'call/char8' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 -2.5327381 + 0.589815721 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kfence-ms_100-x86_64-6.12-gcc.csv' skip 1 every ::17::19 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kfence-ms_100-x86_64-6.12-gcc.csv' skip 1 every ::17::19 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,260 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-ms_100-x86_64-6.12-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, ms_100 against absent' at screen 0.012766,0.923077 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.053846 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.823077
set bmargin at screen 0.292308
unset key
set yrange [5.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,5.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kfree +5, __kmalloc_cache_noprof +4' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'kfree +5, __kmalloc_cache_noprof +4' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'kfree +5, __kmalloc_cache_noprof +4' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'kmem_cache_free.part.0 +10, kmem_cache_alloc_noprof +8' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kmem_cache_free.part.0 +5, kmem_cache_alloc_noprof +4' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kmem_cache_free.part.0 +265, kmem_cache_alloc_noprof +229.50 and 8 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.146154 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.146154 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.146154 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.146154 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.146154 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.146154 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.146154 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.146154 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kfence-ms_100-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-ms_100-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-ms_100-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-ms_100-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-ms_100-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,246 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-ms_500-x86_64-6.12-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, ms_500 against absent' at screen 0.012766,0.918699 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 56 operations that differ less are not drawn.' at screen 0.012766,0.056911 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.813008
set bmargin at screen 0.252033
unset key
set yrange [5.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,5.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.129496403:8.02877698]
plot \
 'cost-kfence-ms_500-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-ms_500-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-ms_500-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-ms_500-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,260 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-ms_500-x86_64-6.12-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, ms_500 against absent' at screen 0.012766,0.923077 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.053846 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.823077
set bmargin at screen 0.292308
unset key
set yrange [5.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,5.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kfree +5, __kmalloc_cache_noprof +4' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'kfree +5, __kmalloc_cache_noprof +4' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'kfree +5, __kmalloc_cache_noprof +4' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'kmem_cache_free.part.0 +10, kmem_cache_alloc_noprof +8' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kmem_cache_free.part.0 +5, kmem_cache_alloc_noprof +4' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kmem_cache_free.part.0 +265, kmem_cache_alloc_noprof +227.50 and 8 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.146154 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.146154 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.146154 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.146154 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.146154 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.146154 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.146154 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.146154 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kfence-ms_500-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-ms_500-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-ms_500-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-ms_500-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-ms_500-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,246 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-static_idle-x86_64-6.12-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, static_idle against absent' at screen 0.012766,0.918699 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 56 operations that differ less are not drawn.' at screen 0.012766,0.056911 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.813008
set bmargin at screen 0.252033
unset key
set yrange [5.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,5.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.0863309353:5.35251799]
plot \
 'cost-kfence-static_idle-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-static_idle-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-static_idle-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,260 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-static_idle-x86_64-6.12-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, static_idle against absent' at screen 0.012766,0.923077 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.053846 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.823077
set bmargin at screen 0.292308
unset key
set yrange [5.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,5.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kfree +5, __kmalloc_cache_noprof +1' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'kfree +5, __kmalloc_cache_noprof +1' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'kfree +5, __kmalloc_cache_noprof +1' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'kmem_cache_free.part.0 +10, kmem_cache_alloc_noprof +2' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kmem_cache_free.part.0 +5, kmem_cache_alloc_noprof +1' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kmem_cache_free.part.0 +265, kmem_cache_alloc_noprof +56.50 and 5 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.146154 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.146154 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.146154 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.146154 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.146154 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.146154 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.146154 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.146154 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kfence-static_idle-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-static_idle-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-static_idle-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-static_idle-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-static_idle-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,246 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-static_ms_1-x86_64-6.12-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, static_ms_1 against absent' at screen 0.012766,0.918699 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 56 operations that differ less are not drawn.' at screen 0.012766,0.056911 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.813008
set bmargin at screen 0.252033
unset key
set yrange [5.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,5.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.129496403:8.02877698]
plot \
 'cost-kfence-static_ms_1-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-static_ms_1-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-static_ms_1-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,260 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-static_ms_1-x86_64-6.12-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, static_ms_1 against absent' at screen 0.012766,0.923077 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.053846 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.823077
set bmargin at screen 0.292308
unset key
set yrange [5.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,5.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kfree +5, __kmalloc_cache_noprof +4' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'kfree +5, __kmalloc_cache_noprof +4' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'kfree +5, __kmalloc_cache_noprof +4' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'kmem_cache_free.part.0 +10, kmem_cache_alloc_noprof +8' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kmem_cache_free.part.0 +5, kmem_cache_alloc_noprof +4' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kmem_cache_free.part.0 +265, kmem_cache_alloc_noprof +81.50 and 19 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.146154 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.146154 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.146154 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.146154 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.146154 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.146154 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.146154 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.146154 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kfence-static_ms_1-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-static_ms_1-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-static_ms_1-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-static_ms_1-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-static_ms_1-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,246 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-static_ms_10-x86_64-6.12-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, static_ms_10 against absent' at screen 0.012766,0.918699 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 56 operations that differ less are not drawn.' at screen 0.012766,0.056911 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.813008
set bmargin at screen 0.252033
unset key
set yrange [5.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,5.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.129496403:8.02877698]
plot \
 'cost-kfence-static_ms_10-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-static_ms_10-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-static_ms_10-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,260 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-static_ms_10-x86_64-6.12-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, static_ms_10 against absent' at screen 0.012766,0.923077 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.053846 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.823077
set bmargin at screen 0.292308
unset key
set yrange [5.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,5.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kfree +5, __kmalloc_cache_noprof +4' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'kfree +5, __kmalloc_cache_noprof +4' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'kfree +5, __kmalloc_cache_noprof +4' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'kmem_cache_free.part.0 +10, kmem_cache_alloc_noprof +8' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kmem_cache_free.part.0 +5, kmem_cache_alloc_noprof +4' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kmem_cache_free.part.0 +265, kmem_cache_alloc_noprof +81.50 and 19 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.146154 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.146154 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.146154 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.146154 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.146154 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.146154 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.146154 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.146154 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kfence-static_ms_10-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-static_ms_10-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-static_ms_10-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-static_ms_10-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-static_ms_10-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,246 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-static_ms_100-x86_64-6.12-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, static_ms_100 against absent' at screen 0.012766,0.918699 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 56 operations that differ less are not drawn.' at screen 0.012766,0.056911 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.813008
set bmargin at screen 0.252033
unset key
set yrange [5.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,5.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-2.16204068:11.0440288]
plot \
 'cost-kfence-static_ms_100-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-static_ms_100-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-static_ms_100-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-static_ms_100-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-static_ms_100-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,260 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-static_ms_100-x86_64-6.12-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, static_ms_100 against absent' at screen 0.012766,0.923077 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.053846 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.823077
set bmargin at screen 0.292308
unset key
set yrange [5.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,5.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kfree +5, __kmalloc_cache_noprof +4' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'kfree +5, __kmalloc_cache_noprof +1' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'kfree +5, __kmalloc_cache_noprof +1' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'kmem_cache_free.part.0 +10, kmem_cache_alloc_noprof +2' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kmem_cache_free.part.0 +5, kmem_cache_alloc_noprof +1' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kmem_cache_free.part.0 +265, kmem_cache_alloc_noprof +57 and 8 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.146154 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.146154 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.146154 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.146154 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.146154 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.146154 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.146154 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.146154 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kfence-static_ms_100-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-static_ms_100-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-static_ms_100-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-static_ms_100-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-static_ms_100-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,246 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-static_ms_500-x86_64-6.12-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, static_ms_500 against absent' at screen 0.012766,0.918699 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 56 operations that differ less are not drawn.' at screen 0.012766,0.056911 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.813008
set bmargin at screen 0.252033
unset key
set yrange [5.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,5.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.17805008:11.039105]
plot \
 'cost-kfence-static_ms_500-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-static_ms_500-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-static_ms_500-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,260 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-static_ms_500-x86_64-6.12-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, static_ms_500 against absent' at screen 0.012766,0.923077 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.053846 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.823077
set bmargin at screen 0.292308
unset key
set yrange [5.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,5.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kfree +5, __kmalloc_cache_noprof +4' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'kfree +5, __kmalloc_cache_noprof +1' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'kfree +5, __kmalloc_cache_noprof +1' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'kmem_cache_free.part.0 +5, kmem_cache_alloc_noprof +4' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kmem_cache_free.part.0 +10, kmem_cache_alloc_noprof +2' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kmem_cache_free.part.0 +265, kmem_cache_alloc_noprof +56.50 and 5 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.146154 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.146154 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.146154 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.146154 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.146154 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.146154 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.146154 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.146154 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kfence-static_ms_500-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-static_ms_500-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-static_ms_500-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-static_ms_500-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-static_ms_500-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kstack_erase-min_0-x86_64-6.12-gcc.svg'
unset label
set label 1 'kstack_erase: extra instructions per operation, min_0 against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 50 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-10.9545455:679.181818]
plot \
 'cost-kstack_erase-min_0-x86_64-6.12-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kstack_erase-min_0-x86_64-6.12-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kstack_erase-min_0-x86_64-6.12-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-kstack_erase-min_0-x86_64-6.12-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kstack_erase: extra instructions by dose, min_0 against off' at screen 0.012766,0.976359 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.016548 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.905437
set bmargin at screen 0.761229
set yrange [-289.2:5109.2]
set ytics 2000
set label 1 'stack/use' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '474.1 + 0.5302 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (0, 2048, 8192)
plot \
 474.123735 + 0.530177868 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.905437
set bmargin at screen 0.761229
set yrange [-69.12:1221.12]
set ytics 500
set label 1 'call/addr' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '18 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 0 + 18 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-x86_64-6.12-gcc.csv' skip 1 every ::6::9 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-x86_64-6.12-gcc.csv' skip 1 every ::6::9 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.905437
set bmargin at screen 0.761229
set yrange [-17.34:306.34]
set ytics 100
set label 1 'call/char512' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 18 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 1 + 18 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-x86_64-6.12-gcc.csv' skip 1 every ::10::12 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-x86_64-6.12-gcc.csv' skip 1 every ::10::12 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.680851
set bmargin at screen 0.536643
set yrange [-72.69375:1284.25625]
set ytics 500
set label 1 'call/char64' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-6.685 + 19 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 -6.6845632 + 19.0033792 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-x86_64-6.12-gcc.csv' skip 1 every ::13::16 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-x86_64-6.12-gcc.csv' skip 1 every ::13::16 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.680851
set bmargin at screen 0.536643
set yrange [-69.18:1222.18]
set ytics 500
set label 1 'call/char8' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 18 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 1 + 18 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-x86_64-6.12-gcc.csv' skip 1 every ::17::19 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-x86_64-6.12-gcc.csv' skip 1 every ::17::19 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.680851
set bmargin at screen 0.536643
set yrange [-69.18:1222.18]
set ytics 500
set label 1 'call/none' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 18 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 1 + 18 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-x86_64-6.12-gcc.csv' skip 1 every ::20::23 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-x86_64-6.12-gcc.csv' skip 1 every ::20::23 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.456265
set bmargin at screen 0.312057
set yrange [-69.12:1221.12]
set ytics 500
set label 1 'call/recurse' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '18 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 0 + 18 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-x86_64-6.12-gcc.csv' skip 1 every ::24::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-x86_64-6.12-gcc.csv' skip 1 every ::24::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.456265
set bmargin at screen 0.312057
set yrange [-69.06:1220.06]
set ytics 500
set label 1 'call/scalar' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-1 + 18 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 -1 + 18 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-x86_64-6.12-gcc.csv' skip 1 every ::27::29 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-x86_64-6.12-gcc.csv' skip 1 every ::27::29 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.456265
set bmargin at screen 0.312057
set yrange [-69.18:1222.18]
set ytics 500
set label 1 'call/struct' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 18 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 1 + 18 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-x86_64-6.12-gcc.csv' skip 1 every ::30::32 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-x86_64-6.12-gcc.csv' skip 1 every ::30::32 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.231678
set bmargin at screen 0.087470
set yrange [-0.9:15.9]
set ytics 5
set label 1 'call/targets' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '15' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 15 + 0 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-min_0-x86_64-6.12-gcc.csv' skip 1 every ::33::36 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-min_0-x86_64-6.12-gcc.csv' skip 1 every ::33::36 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set output 'functions-kstack_erase-min_0-x86_64-6.12-gcc.svg'
unset label
set label 1 'kstack_erase: share of each function in the difference, min_0 against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'stackleak_erase +3,979, stackleak_track_stack +754 and 11 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'stackleak_track_stack +896, chain_1 +5, chain_10 +4 and 62 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'stackleak_track_stack +224, chain_1 +5, chain_10 +4 and 14 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'stackleak_erase +2,123, stackleak_track_stack +450 and 11 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'stackleak_track_stack +112, chain_1 +5, chain_2 +4 and 6 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'stackleak_erase +1,195, stackleak_track_stack +298 and 11 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'stackleak_track_stack +14, target +5' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'stackleak_track_stack +14, chain_1 +5' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'stackleak_track_stack +56, two +8, one +4 and 2 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'stackleak_track_stack +896, chain_10 +4, chain_11 +4 and 62 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'stackleak_track_stack +112, chain_2 +4, chain_3 +4 and 6 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'stackleak_erase +731, stackleak_track_stack +222 and 11 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-kstack_erase-min_0-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kstack_erase-min_0-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kstack_erase-min_0-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kstack_erase-min_0-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kstack_erase-min_0-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kstack_erase-on-x86_64-6.12-gcc.svg'
unset label
set label 1 'kstack_erase: extra instructions per operation, on against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 50 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-11.100072:688.204466]
plot \
 'cost-kstack_erase-on-x86_64-6.12-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kstack_erase-on-x86_64-6.12-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kstack_erase-on-x86_64-6.12-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-kstack_erase-on-x86_64-6.12-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kstack_erase: extra instructions by dose, on against off' at screen 0.012766,0.969512 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.021341 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.878049
set bmargin at screen 0.692073
set yrange [-282.3575:4988.31583]
set ytics 2000
set label 1 'stack/use' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '366.3 + 0.5257 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (0, 2048, 8192)
plot \
 366.342098 + 0.525672755 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.878049
set bmargin at screen 0.692073
set yrange [-11.52:203.52]
set ytics 50
set label 1 'call/addr' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 0 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-6.12-gcc.csv' skip 1 every ::6::9 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-6.12-gcc.csv' skip 1 every ::6::9 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.878049
set bmargin at screen 0.692073
set yrange [-17.34:306.34]
set ytics 100
set label 1 'call/char512' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 18 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 1 + 18 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-6.12-gcc.csv' skip 1 every ::10::12 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-6.12-gcc.csv' skip 1 every ::10::12 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.588415
set bmargin at screen 0.402439
set yrange [-11.58:204.58]
set ytics 50
set label 1 'call/char64' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-6.12-gcc.csv' skip 1 every ::13::16 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-6.12-gcc.csv' skip 1 every ::13::16 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.588415
set bmargin at screen 0.402439
set yrange [-11.58:204.58]
set ytics 50
set label 1 'call/char8' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-6.12-gcc.csv' skip 1 every ::17::19 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-6.12-gcc.csv' skip 1 every ::17::19 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.588415
set bmargin at screen 0.402439
set yrange [-11.58:204.58]
set ytics 50
set label 1 'call/none' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-6.12-gcc.csv' skip 1 every ::20::23 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-6.12-gcc.csv' skip 1 every ::20::23 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.298780
set bmargin at screen 0.112805
set yrange [-11.52:203.52]
set ytics 50
set label 1 'call/recurse' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 0 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-6.12-gcc.csv' skip 1 every ::24::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-6.12-gcc.csv' skip 1 every ::24::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.298780
set bmargin at screen 0.112805
set yrange [-11.46:202.46]
set ytics 50
set label 1 'call/scalar' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 -1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-6.12-gcc.csv' skip 1 every ::27::29 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-6.12-gcc.csv' skip 1 every ::27::29 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.298780
set bmargin at screen 0.112805
set yrange [-11.58:204.58]
set ytics 50
set label 1 'call/struct' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-on-x86_64-6.12-gcc.csv' skip 1 every ::30::32 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-on-x86_64-6.12-gcc.csv' skip 1 every ::30::32 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set output 'functions-kstack_erase-on-x86_64-6.12-gcc.svg'
unset label
set label 1 'kstack_erase: share of each function in the difference, on against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'stackleak_erase +3,979, stackleak_track_stack +608 and 3 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'stackleak_erase +2,123, stackleak_track_stack +304 and 3 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'stackleak_erase +1,195, stackleak_track_stack +152 and 3 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'stackleak_erase +1,590, entry_SYSCALL_64 +88, vfs_read +1' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'stackleak_erase +731, stackleak_track_stack +76 and 3 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'stackleak_erase +277, entry_SYSCALL_64 +44' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'stackleak_erase +543, entry_SYSCALL_64 +44' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'stackleak_erase +697, entry_SYSCALL_64 +44' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'stackleak_erase +277, entry_SYSCALL_64 +44' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'stackleak_track_stack +224, chain_1 +5, chain_10 +4 and 14 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'stackleak_erase +389, entry_SYSCALL_64 +44' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'stackleak_track_stack +56, chain_1 +5, chain_2 +4 and 2 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-kstack_erase-on-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kstack_erase-on-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kstack_erase-on-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kstack_erase-on-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kstack_erase-on-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kstack_erase-switch_off-x86_64-6.12-gcc.svg'
unset label
set label 1 'kstack_erase: extra instructions per operation, switch_off against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 50 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
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
 'cost-kstack_erase-switch_off-x86_64-6.12-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kstack_erase-switch_off-x86_64-6.12-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kstack_erase-switch_off-x86_64-6.12-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kstack_erase-switch_off-x86_64-6.12-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-kstack_erase-switch_off-x86_64-6.12-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kstack_erase: extra instructions by dose, switch_off against off' at screen 0.012766,0.969512 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.021341 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.878049
set bmargin at screen 0.692073
set yrange [-31.68:559.68]
set ytics 200
set label 1 'stack/use' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '48 + 0.05859 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (0, 2048, 8192)
plot \
 48 + 0.05859375 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.878049
set bmargin at screen 0.692073
set yrange [-11.52:203.52]
set ytics 50
set label 1 'call/addr' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 0 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-6.12-gcc.csv' skip 1 every ::6::9 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-6.12-gcc.csv' skip 1 every ::6::9 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.878049
set bmargin at screen 0.692073
set yrange [-17.34:306.34]
set ytics 100
set label 1 'call/char512' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 18 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 1 + 18 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-6.12-gcc.csv' skip 1 every ::10::12 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-6.12-gcc.csv' skip 1 every ::10::12 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.588415
set bmargin at screen 0.402439
set yrange [-11.58:204.58]
set ytics 50
set label 1 'call/char64' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-6.12-gcc.csv' skip 1 every ::13::16 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-6.12-gcc.csv' skip 1 every ::13::16 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.588415
set bmargin at screen 0.402439
set yrange [-13.796875:243.744792]
set ytics 100
set label 1 'call/char8' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-1.639 + 3.615 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 -1.6391369 + 3.61459353 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-6.12-gcc.csv' skip 1 every ::17::19 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-6.12-gcc.csv' skip 1 every ::17::19 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.588415
set bmargin at screen 0.402439
set yrange [-11.58:204.58]
set ytics 50
set label 1 'call/none' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-6.12-gcc.csv' skip 1 every ::20::23 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-6.12-gcc.csv' skip 1 every ::20::23 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.298780
set bmargin at screen 0.112805
set yrange [-11.52:203.52]
set ytics 50
set label 1 'call/recurse' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 0 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-6.12-gcc.csv' skip 1 every ::24::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-6.12-gcc.csv' skip 1 every ::24::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.298780
set bmargin at screen 0.112805
set yrange [-11.46:202.46]
set ytics 50
set label 1 'call/scalar' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 -1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-6.12-gcc.csv' skip 1 every ::27::29 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-6.12-gcc.csv' skip 1 every ::27::29 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.298780
set bmargin at screen 0.112805
set yrange [-11.58:204.58]
set ytics 50
set label 1 'call/struct' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-6.12-gcc.csv' skip 1 every ::30::32 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_off-x86_64-6.12-gcc.csv' skip 1 every ::30::32 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set output 'functions-kstack_erase-switch_off-x86_64-6.12-gcc.svg'
unset label
set label 1 'kstack_erase: share of each function in the difference, switch_off against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'stackleak_track_stack +224, chain_1 +5, chain_10 +4 and 14 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'stackleak_track_stack +56, chain_1 +5, chain_2 +4 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'stackleak_track_stack +14, chain_1 +5' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'chain_1 +4, chain_10 +3, chain_11 +3 and 61 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'chain_1 +4, chain_10 +3, chain_11 +3 and 13 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'chain_1 +4, chain_2 +3, chain_3 +3 and 5 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'target +4' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'chain_1 +4' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'stackleak_track_stack +448, entry_SYSCALL_64 +44, use +32 and 2 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'two +7, one +3, pointer +3' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'chain_10 +3, chain_11 +3, chain_12 +3 and 61 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'stackleak_track_stack +224, entry_SYSCALL_64 +44, use +16 and 2 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-kstack_erase-switch_off-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kstack_erase-switch_off-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kstack_erase-switch_off-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kstack_erase-switch_off-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kstack_erase-switch_off-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kstack_erase-switch_on-x86_64-6.12-gcc.svg'
unset label
set label 1 'kstack_erase: extra instructions per operation, switch_on against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 50 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.880208
set bmargin at screen 0.161458
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-11.206699:694.815337]
plot \
 'cost-kstack_erase-switch_on-x86_64-6.12-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kstack_erase-switch_on-x86_64-6.12-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kstack_erase-switch_on-x86_64-6.12-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-kstack_erase-switch_on-x86_64-6.12-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'kstack_erase: extra instructions by dose, switch_on against off' at screen 0.012766,0.969512 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.021341 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.878049
set bmargin at screen 0.692073
set yrange [-282.9275:4998.38583]
set ytics 2000
set label 1 'stack/use' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '366.2 + 0.5267 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (0, 2048, 8192)
plot \
 366.211952 + 0.526651295 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.878049
set bmargin at screen 0.692073
set yrange [-11.52:203.52]
set ytics 50
set label 1 'call/addr' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 0 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-6.12-gcc.csv' skip 1 every ::6::9 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-6.12-gcc.csv' skip 1 every ::6::9 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.878049
set bmargin at screen 0.692073
set yrange [-17.34:306.34]
set ytics 100
set label 1 'call/char512' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 18 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 1 + 18 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-6.12-gcc.csv' skip 1 every ::10::12 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-6.12-gcc.csv' skip 1 every ::10::12 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.588415
set bmargin at screen 0.402439
set yrange [-11.58:204.58]
set ytics 50
set label 1 'call/char64' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-6.12-gcc.csv' skip 1 every ::13::16 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-6.12-gcc.csv' skip 1 every ::13::16 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.588415
set bmargin at screen 0.402439
set yrange [-11.58:204.58]
set ytics 50
set label 1 'call/char8' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-6.12-gcc.csv' skip 1 every ::17::19 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-6.12-gcc.csv' skip 1 every ::17::19 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.588415
set bmargin at screen 0.402439
set yrange [-11.58:204.58]
set ytics 50
set label 1 'call/none' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-6.12-gcc.csv' skip 1 every ::20::23 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-6.12-gcc.csv' skip 1 every ::20::23 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.298780
set bmargin at screen 0.112805
set yrange [-11.52:203.52]
set ytics 50
set label 1 'call/recurse' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (4, 16, 64)
plot \
 0 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-6.12-gcc.csv' skip 1 every ::24::26 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-6.12-gcc.csv' skip 1 every ::24::26 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.298780
set bmargin at screen 0.112805
set yrange [-11.46:202.46]
set ytics 50
set label 1 'call/scalar' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '-1 + 3 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 -1 + 3 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-6.12-gcc.csv' skip 1 every ::27::29 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-6.12-gcc.csv' skip 1 every ::27::29 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.298780
set bmargin at screen 0.112805
set yrange [-12.089375:213.578958]
set ytics 100
set label 1 'call/struct' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '0.3936 + 3.141 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 0.39360119 + 3.14121616 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-6.12-gcc.csv' skip 1 every ::30::32 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-kstack_erase-switch_on-x86_64-6.12-gcc.csv' skip 1 every ::30::32 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set output 'functions-kstack_erase-switch_on-x86_64-6.12-gcc.svg'
unset label
set label 1 'kstack_erase: share of each function in the difference, switch_on against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'stackleak_erase +3,980, stackleak_track_stack +608 and 3 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'stackleak_erase +2,124, stackleak_track_stack +304 and 3 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'stackleak_erase +1,196, stackleak_track_stack +152 and 3 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'stackleak_erase +1,592, entry_SYSCALL_64 +88, vfs_read +1' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'stackleak_erase +732, stackleak_track_stack +76 and 3 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'stackleak_erase +278, entry_SYSCALL_64 +44' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'stackleak_erase +544, entry_SYSCALL_64 +44' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'stackleak_erase +698, entry_SYSCALL_64 +44' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'stackleak_erase +278, entry_SYSCALL_64 +44' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'stackleak_erase +390, entry_SYSCALL_64 +44' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'stackleak_track_stack +224, chain_1 +5, chain_10 +4 and 14 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'stackleak_track_stack +56, chain_1 +5, chain_2 +4 and 2 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-kstack_erase-switch_on-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kstack_erase-switch_on-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kstack_erase-switch_on-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kstack_erase-switch_on-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kstack_erase-switch_on-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,177 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-randstruct-full_1-x86_64-6.12-clang.svg'
unset label
set label 1 'randstruct: extra instructions per operation, full_1 against none' at screen 0.012766,0.887006 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, clang, machine tcg: exact counts by emulator (tcg). Counts are not time. 59 operations that differ less are not drawn.' at screen 0.012766,0.079096 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.740113
set bmargin at screen 0.350282
unset key
set yrange [2.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,2.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.322650938:0.912813832]
plot \
 'cost-randstruct-full_1-x86_64-6.12-clang.csv' skip 1 every ::0::2 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-randstruct-full_1-x86_64-6.12-clang.csv' skip 1 every ::0::2 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-randstruct-full_1-x86_64-6.12-clang.csv' skip 1 every ::0::2 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-randstruct-full_1-x86_64-6.12-clang.csv' skip 1 every ::0::2 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,191 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-randstruct-full_1-x86_64-6.12-clang.svg'
unset label
set label 1 'randstruct: share of each function in the difference, full_1 against none' at screen 0.012766,0.895288 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, clang, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.073298 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.759162
set bmargin at screen 0.397906
unset key
set yrange [2.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,2.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__lookup_mnt +5, nd_jump_root +4, step_into +3 and 2 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__lookup_mnt +5, path_openat +5, nd_jump_root +4 and 3 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'update_rt_rq_load_avg +8, __schedule -2' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.198953 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.198953 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.198953 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.198953 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.198953 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.198953 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.198953 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.198953 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-randstruct-full_1-x86_64-6.12-clang.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-randstruct-full_1-x86_64-6.12-clang.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-randstruct-full_1-x86_64-6.12-clang.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-randstruct-full_1-x86_64-6.12-clang.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-randstruct-full_1-x86_64-6.12-clang.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,154 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-randstruct-full_2-x86_64-6.12-clang.svg'
unset label
set label 1 'randstruct: extra instructions per operation, full_2 against none' at screen 0.012766,0.870130 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, clang, machine tcg: exact counts by emulator (tcg). Counts are not time. 60 operations that differ less are not drawn.' at screen 0.012766,0.090909 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.701299
set bmargin at screen 0.402597
unset key
set yrange [1.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,1.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.0152671756:0.946564885]
plot \
 'cost-randstruct-full_2-x86_64-6.12-clang.csv' skip 1 every ::0::1 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-randstruct-full_2-x86_64-6.12-clang.csv' skip 1 every ::0::1 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-randstruct-full_2-x86_64-6.12-clang.csv' skip 1 every ::0::1 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-randstruct-full_2-x86_64-6.12-clang.csv' skip 1 every ::0::1 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-randstruct-full_2-x86_64-6.12-clang.csv' skip 1 every ::0::1 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,168 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-randstruct-full_2-x86_64-6.12-clang.svg'
unset label
set label 1 'randstruct: share of each function in the difference, full_2 against none' at screen 0.012766,0.880952 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, clang, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.083333 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.726190
set bmargin at screen 0.452381
unset key
set yrange [1.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,1.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__lookup_mnt +6, nd_jump_root +4, step_into +3 and 2 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__lookup_mnt +6, path_openat +5, nd_jump_root +4 and 3 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
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
 'functions-randstruct-full_2-x86_64-6.12-clang.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-randstruct-full_2-x86_64-6.12-clang.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-randstruct-full_2-x86_64-6.12-clang.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-randstruct-full_2-x86_64-6.12-clang.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-randstruct-full_2-x86_64-6.12-clang.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,200 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-randstruct-full_1-x86_64-6.12-gcc.svg'
unset label
set label 1 'randstruct: extra instructions per operation, full_1 against none' at screen 0.012766,0.900000 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 58 operations that differ less are not drawn.' at screen 0.012766,0.070000 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.770000
set bmargin at screen 0.310000
unset key
set yrange [3.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,3.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.00257400257:0.15958816]
plot \
 'cost-randstruct-full_1-x86_64-6.12-gcc.csv' skip 1 every ::0::3 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-randstruct-full_1-x86_64-6.12-gcc.csv' skip 1 every ::0::3 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-randstruct-full_1-x86_64-6.12-gcc.csv' skip 1 every ::0::3 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-randstruct-full_1-x86_64-6.12-gcc.csv' skip 1 every ::0::3 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-randstruct-full_1-x86_64-6.12-gcc.csv' skip 1 every ::0::3 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,214 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-randstruct-full_1-x86_64-6.12-gcc.svg'
unset label
set label 1 'randstruct: share of each function in the difference, full_1 against none' at screen 0.012766,0.906542 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.065421 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.785047
set bmargin at screen 0.355140
unset key
set yrange [3.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,3.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'vfs_read +1' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'vfs_read +1' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__schedule -2, dequeue_rt_stack +2, enqueue_task_rt +2 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__lookup_mnt +3, set_root -2, filename_lookup -1 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.177570 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.177570 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.177570 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.177570 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.177570 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.177570 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.177570 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.177570 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-randstruct-full_1-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-randstruct-full_1-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-randstruct-full_1-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-randstruct-full_1-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-randstruct-full_1-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,223 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-randstruct-full_2-x86_64-6.12-gcc.svg'
unset label
set label 1 'randstruct: extra instructions per operation, full_2 against none' at screen 0.012766,0.910314 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 57 operations that differ less are not drawn.' at screen 0.012766,0.062780 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.793722
set bmargin at screen 0.278027
unset key
set yrange [4.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,4.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.00332778702:0.206322795]
plot \
 'cost-randstruct-full_2-x86_64-6.12-gcc.csv' skip 1 every ::0::4 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-randstruct-full_2-x86_64-6.12-gcc.csv' skip 1 every ::0::4 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-randstruct-full_2-x86_64-6.12-gcc.csv' skip 1 every ::0::4 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-randstruct-full_2-x86_64-6.12-gcc.csv' skip 1 every ::0::4 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-randstruct-full_2-x86_64-6.12-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'randstruct: extra instructions by dose, full_2 against none' at screen 0.012766,0.927536 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.050725 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-87.4058333:4.9475]
set ytics 50
set label 1 'call/scalar' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 -41.2291667 + 0.564783105 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-full_2-x86_64-6.12-gcc.csv' skip 1 every ::27::29 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-full_2-x86_64-6.12-gcc.csv' skip 1 every ::27::29 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,237 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-randstruct-full_2-x86_64-6.12-gcc.svg'
unset label
set label 1 'randstruct: share of each function in the difference, full_2 against none' at screen 0.012766,0.915612 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.059072 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.805907
set bmargin at screen 0.320675
unset key
set yrange [4.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,4.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memset_orig +4, do_dentry_open -1, path_openat +1 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'vfs_read +1' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'vfs_read +1' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__schedule -2, dequeue_rt_stack +2, enqueue_task_rt +2 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'try_to_unlazy +1' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.160338 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.160338 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.160338 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.160338 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.160338 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.160338 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.160338 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.160338 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-randstruct-full_2-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-randstruct-full_2-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-randstruct-full_2-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-randstruct-full_2-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-randstruct-full_2-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,200 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-randstruct-full_3-x86_64-6.12-gcc.svg'
unset label
set label 1 'randstruct: extra instructions per operation, full_3 against none' at screen 0.012766,0.900000 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 58 operations that differ less are not drawn.' at screen 0.012766,0.070000 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.770000
set bmargin at screen 0.310000
unset key
set yrange [3.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,3.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.00532445923:0.330116473]
plot \
 'cost-randstruct-full_3-x86_64-6.12-gcc.csv' skip 1 every ::0::3 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-randstruct-full_3-x86_64-6.12-gcc.csv' skip 1 every ::0::3 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-randstruct-full_3-x86_64-6.12-gcc.csv' skip 1 every ::0::3 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-randstruct-full_3-x86_64-6.12-gcc.csv' skip 1 every ::0::3 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,214 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-randstruct-full_3-x86_64-6.12-gcc.svg'
unset label
set label 1 'randstruct: share of each function in the difference, full_3 against none' at screen 0.012766,0.906542 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.065421 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.785047
set bmargin at screen 0.355140
unset key
set yrange [3.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,3.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memset_orig +4, __lookup_mnt +3, do_dentry_open -1 and 2 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__lookup_mnt +3, try_to_unlazy +1' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'vfs_read +1' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__schedule -2, dequeue_rt_stack +2, enqueue_task_rt +2 and 2 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.177570 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.177570 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.177570 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.177570 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.177570 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.177570 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.177570 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.177570 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-randstruct-full_3-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-randstruct-full_3-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-randstruct-full_3-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-randstruct-full_3-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-randstruct-full_3-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,177 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-randstruct-full_4-x86_64-6.12-gcc.svg'
unset label
set label 1 'randstruct: extra instructions per operation, full_4 against none' at screen 0.012766,0.887006 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 59 operations that differ less are not drawn.' at screen 0.012766,0.079096 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.740113
set bmargin at screen 0.350282
unset key
set yrange [2.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,2.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.00304568528:0.188832487]
plot \
 'cost-randstruct-full_4-x86_64-6.12-gcc.csv' skip 1 every ::0::2 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-randstruct-full_4-x86_64-6.12-gcc.csv' skip 1 every ::0::2 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-randstruct-full_4-x86_64-6.12-gcc.csv' skip 1 every ::0::2 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-randstruct-full_4-x86_64-6.12-gcc.csv' skip 1 every ::0::2 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-randstruct-full_4-x86_64-6.12-gcc.csv' skip 1 every ::0::2 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,191 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-randstruct-full_4-x86_64-6.12-gcc.svg'
unset label
set label 1 'randstruct: share of each function in the difference, full_4 against none' at screen 0.012766,0.895288 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.073298 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.759162
set bmargin at screen 0.397906
unset key
set yrange [2.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,2.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__lookup_mnt +3, filename_lookup -1, try_to_unlazy +1' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'vfs_read +1' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'vfs_read +1' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.198953 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.198953 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.198953 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.198953 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.198953 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.198953 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.198953 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.198953 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-randstruct-full_4-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-randstruct-full_4-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-randstruct-full_4-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-randstruct-full_4-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,154 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-randstruct-performance_1-x86_64-6.12-gcc.svg'
unset label
set label 1 'randstruct: extra instructions per operation, performance_1 against none' at screen 0.012766,0.870130 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 60 operations that differ less are not drawn.' at screen 0.012766,0.090909 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.701299
set bmargin at screen 0.402597
unset key
set yrange [1.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,1.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.00203045685:0.125888325]
plot \
 'cost-randstruct-performance_1-x86_64-6.12-gcc.csv' skip 1 every ::0::1 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-randstruct-performance_1-x86_64-6.12-gcc.csv' skip 1 every ::0::1 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-randstruct-performance_1-x86_64-6.12-gcc.csv' skip 1 every ::0::1 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-randstruct-performance_1-x86_64-6.12-gcc.csv' skip 1 every ::0::1 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-randstruct-performance_1-x86_64-6.12-gcc.csv' skip 1 every ::0::1 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,168 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-randstruct-performance_1-x86_64-6.12-gcc.svg'
unset label
set label 1 'randstruct: share of each function in the difference, performance_1 against none' at screen 0.012766,0.880952 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.083333 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.726190
set bmargin at screen 0.452381
unset key
set yrange [1.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,1.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__lookup_mnt +3, set_root -2, try_to_unlazy +1' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'dequeue_rt_stack +2, enqueue_task_rt +2, vfs_write -2' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
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
 'functions-randstruct-performance_1-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-randstruct-performance_1-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-randstruct-performance_1-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-randstruct-performance_1-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,154 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-randstruct-performance_2-x86_64-6.12-gcc.svg'
unset label
set label 1 'randstruct: extra instructions per operation, performance_2 against none' at screen 0.012766,0.870130 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 60 operations that differ less are not drawn.' at screen 0.012766,0.090909 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.701299
set bmargin at screen 0.402597
unset key
set yrange [1.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,1.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.00203045685:0.125888325]
plot \
 'cost-randstruct-performance_2-x86_64-6.12-gcc.csv' skip 1 every ::0::1 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-randstruct-performance_2-x86_64-6.12-gcc.csv' skip 1 every ::0::1 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-randstruct-performance_2-x86_64-6.12-gcc.csv' skip 1 every ::0::1 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-randstruct-performance_2-x86_64-6.12-gcc.csv' skip 1 every ::0::1 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-randstruct-performance_2-x86_64-6.12-gcc.csv' skip 1 every ::0::1 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-randstruct-performance_2-x86_64-6.12-gcc.csv' skip 1 every ::0::1 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-randstruct-performance_2-x86_64-6.12-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'randstruct: extra instructions by dose, performance_2 against none' at screen 0.012766,0.927536 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.050725 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.710145
set bmargin at screen 0.268116
set yrange [-4.9475:87.4058333]
set ytics 50
set label 1 'call/scalar' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 41.2291667 + -0.564783105 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-randstruct-performance_2-x86_64-6.12-gcc.csv' skip 1 every ::27::29 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-randstruct-performance_2-x86_64-6.12-gcc.csv' skip 1 every ::27::29 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set terminal svg size 940,168 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-randstruct-performance_2-x86_64-6.12-gcc.svg'
unset label
set label 1 'randstruct: share of each function in the difference, performance_2 against none' at screen 0.012766,0.880952 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.083333 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.726190
set bmargin at screen 0.452381
unset key
set yrange [1.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,1.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__lookup_mnt +3, filename_lookup -1' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'dequeue_rt_stack +2, enqueue_task_rt +2, vfs_write -2' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
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
 'functions-randstruct-performance_2-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-randstruct-performance_2-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-randstruct-performance_2-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-randstruct-performance_2-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-stackprotector-regular-x86_64-6.12-gcc.svg'
unset label
set label 1 'stackprotector: extra instructions per operation, regular against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 50 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
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
 'cost-stackprotector-regular-x86_64-6.12-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-stackprotector-regular-x86_64-6.12-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-stackprotector-regular-x86_64-6.12-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-stackprotector-regular-x86_64-6.12-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-stackprotector-regular-x86_64-6.12-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'stackprotector: extra instructions by dose, regular against off' at screen 0.012766,0.957082 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.030043 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.828326
set bmargin at screen 0.566524
set yrange [-11.7079775:206.840936]
set ytics 50
set label 1 'stack/use' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '2.694 + 0.02349 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (0, 2048, 8192)
plot \
 2.69381327 + 0.0234911066 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-regular-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-regular-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.828326
set bmargin at screen 0.566524
set yrange [-4.8:84.8]
set ytics 20
set label 1 'call/char512' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '5 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 0 + 5 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-regular-x86_64-6.12-gcc.csv' skip 1 every ::10::12 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-regular-x86_64-6.12-gcc.csv' skip 1 every ::10::12 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.828326
set bmargin at screen 0.566524
set yrange [-19.2:339.2]
set ytics 100
set label 1 'call/char64' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '5 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 0 + 5 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-regular-x86_64-6.12-gcc.csv' skip 1 every ::13::16 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-regular-x86_64-6.12-gcc.csv' skip 1 every ::13::16 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.420601
set bmargin at screen 0.158798
set yrange [-19.2:339.2]
set ytics 100
set label 1 'call/char8' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '5 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 0 + 5 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-regular-x86_64-6.12-gcc.csv' skip 1 every ::17::19 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-regular-x86_64-6.12-gcc.csv' skip 1 every ::17::19 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.420601
set bmargin at screen 0.158798
set yrange [-23.04:407.04]
set ytics 100
set label 1 'call/struct' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '6 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 0 + 6 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-regular-x86_64-6.12-gcc.csv' skip 1 every ::30::32 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-regular-x86_64-6.12-gcc.csv' skip 1 every ::30::32 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set output 'functions-stackprotector-regular-x86_64-6.12-gcc.svg'
unset label
set label 1 'stackprotector: share of each function in the difference, regular against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
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
 'functions-stackprotector-regular-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-stackprotector-regular-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-stackprotector-regular-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-stackprotector-regular-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-stackprotector-regular-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,384 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-stackprotector-strong-x86_64-6.12-gcc.svg'
unset label
set label 1 'stackprotector: extra instructions per operation, strong against off' at screen 0.012766,0.947917 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time. 50 operations that differ less are not drawn.' at screen 0.012766,0.036458 left font ',11' textcolor rgb '#8a9099'
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
 'cost-stackprotector-strong-x86_64-6.12-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-stackprotector-strong-x86_64-6.12-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-stackprotector-strong-x86_64-6.12-gcc.csv' skip 1 every ::0::11 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-stackprotector-strong-x86_64-6.12-gcc.csv' skip 1 every ::0::11 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses-stackprotector-strong-x86_64-6.12-gcc.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'stackprotector: extra instructions by dose, strong against off' at screen 0.012766,0.957082 left font ',15' textcolor rgb '#24292f'
set label 4 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.030043 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.828326
set bmargin at screen 0.566524
set yrange [-12.4279775:219.560936]
set ytics 100
set label 1 'stack/use' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '14.69 + 0.02349 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-327.68:8519.68]
set xtics (0, 2048, 8192)
plot \
 14.6938133 + 0.0234911066 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-6.12-gcc.csv' skip 1 every ::0::5 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.828326
set bmargin at screen 0.566524
set yrange [-23.04:407.04]
set ytics 100
set label 1 'call/addr' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '6 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 0 + 6 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-6.12-gcc.csv' skip 1 every ::6::9 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-6.12-gcc.csv' skip 1 every ::6::9 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.828326
set bmargin at screen 0.566524
set yrange [-4.8:84.8]
set ytics 20
set label 1 'call/char512' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '5 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-0.64:16.64]
set xtics (1, 4, 16)
plot \
 0 + 5 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-6.12-gcc.csv' skip 1 every ::10::12 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-6.12-gcc.csv' skip 1 every ::10::12 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.420601
set bmargin at screen 0.158798
set yrange [-19.2:339.2]
set ytics 100
set label 1 'call/char64' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '5 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 16, 64)
plot \
 0 + 5 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-6.12-gcc.csv' skip 1 every ::13::16 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-6.12-gcc.csv' skip 1 every ::13::16 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
set tmargin at screen 0.420601
set bmargin at screen 0.158798
set yrange [-19.2:339.2]
set ytics 100
set label 1 'call/char8' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '5 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 0 + 5 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-6.12-gcc.csv' skip 1 every ::17::19 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-6.12-gcc.csv' skip 1 every ::17::19 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.420601
set bmargin at screen 0.158798
set yrange [-23.04:407.04]
set ytics 100
set label 1 'call/struct' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 '6 per dose' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2.56:66.56]
set xtics (1, 8, 64)
plot \
 0 + 6 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses-stackprotector-strong-x86_64-6.12-gcc.csv' skip 1 every ::30::32 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses-stackprotector-strong-x86_64-6.12-gcc.csv' skip 1 every ::30::32 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
set output 'functions-stackprotector-strong-x86_64-6.12-gcc.svg'
unset label
set label 1 'stackprotector: share of each function in the difference, strong against off' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
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
 'functions-stackprotector-strong-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-stackprotector-strong-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-stackprotector-strong-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-stackprotector-strong-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-stackprotector-strong-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
