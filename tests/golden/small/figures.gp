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
 'cost.csv' skip 1 every ::0::6 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost.csv' skip 1 every ::0::6 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost.csv' skip 1 every ::0::6 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost.csv' skip 1 every ::0::6 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost.csv' skip 1 every ::0::6 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
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
set output 'doses.svg'
set multiplot
unset key
set grid ytics noxtics
set label 3 'stackprotector: extra instructions by dose, strong against off' at screen 0.012766,0.957082 left font ',15' textcolor rgb '#24292f'
set label 4 '5 seeds, 6 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.030043 left font ',11' textcolor rgb '#8a9099'
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
 'doses.csv' skip 1 every ::0::5 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses.csv' skip 1 every ::0::5 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.399291
set rmargin at screen 0.647518
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
 'doses.csv' skip 1 every ::6::9 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses.csv' skip 1 every ::6::9 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.732624
set rmargin at screen 0.980851
set tmargin at screen 0.828326
set bmargin at screen 0.566524
set yrange [-6.37845238:112.685992]
set ytics 50
set label 1 'page/vmalloc' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-2621.44:68157.44]
set xtics (4096, 16384, 65536)
plot \
 42.625 + 0.00097171844 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses.csv' skip 1 every ::14::16 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses.csv' skip 1 every ::14::16 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
unset label 3
unset label 4
set lmargin at screen 0.065957
set rmargin at screen 0.314184
set tmargin at screen 0.420601
set bmargin at screen 0.158798
set yrange [-3.6735382:25.5664267]
set ytics 10
set label 1 'slab/lifo' at graph 0,1.14 left font ',12' textcolor rgb '#24292f'
set label 2 'not a line' at graph 1,1.14 right font ',11' textcolor rgb '#8a9099'
set xrange [-10.24:266.24]
set xtics (4, 64, 256)
plot \
 -2.50746269 + 0.100087796 * x with lines linecolor rgb '#8a9099' linewidth 1.2 notitle, \
 'doses.csv' skip 1 every ::17::20 using 3:($6 - $7):(0):7 with vectors nohead linecolor rgb '#e69f00' linewidth 2 notitle, \
 'doses.csv' skip 1 every ::17::20 using 3:6 with points pointtype 7 pointsize 0.6 linecolor rgb '#d55e00' notitle
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
