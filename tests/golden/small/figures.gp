set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,269 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost.svg'
unset label
set label 1 'stackprotector: extra instructions per operation, strong against off' at screen 0.012766,0.925651 left font ',15' textcolor rgb '#24292f'
set label 2 '5 seeds, 6 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.052045 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.828996
set bmargin at screen 0.230483
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.98534513:4.80038938]
plot \
 'cost.csv' skip 1 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost.csv' skip 1 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost.csv' skip 1 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost.csv' skip 1 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost.csv' skip 1 using (strcol(9) eq 'no-verdict' ? 0 : $5 > $3 && $3 >= 0 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,237 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions.svg'
unset label
set label 1 'stackprotector: share of each function in the difference, strong against off' at screen 0.012766,0.915612 left font ',15' textcolor rgb '#24292f'
set label 2 '5 seeds, 6 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.059072 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.805907
set bmargin at screen 0.320675
unset key
set yrange [4.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,4.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__alloc_pages_noprof +203, entry_SYSCALL_64 +203' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'path_openat +3, run<&>_loop +3, tick_handle_periodic +3' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'do_exit +3, entry_SYSCALL_64 +3' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'handle_mm_fault +3' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'futex_wake<T>|x -4' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
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
 'functions.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
