set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-allow-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, allow against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.8:49.6]
plot \
 'cost-seccomp-allow-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-allow-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-allow-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-allow-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-allow-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, allow against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__seccomp_filter +112, do_syscall_64 +20 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__free_frozen_pages +223.12, __seccomp_filter +168 and 115 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.134276 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.134276 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.134276 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.134276 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.134276 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.134276 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.134276 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.134276 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-seccomp-allow-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-allow-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-allow-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-allow-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-allow-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-arg_0-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, arg_0 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.54594595:95.8486486]
plot \
 'cost-seccomp-arg_0-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-arg_0-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-arg_0-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-arg_0-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-arg_0-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, arg_0 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__seccomp_filter +110, ? +15, do_syscall_64 +10 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__seccomp_filter +110, ? +15, do_syscall_64 +10 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__seccomp_filter +110, ? +15, do_syscall_64 +10 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__seccomp_filter +220, ? +30, do_syscall_64 +20 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__seccomp_filter +110, ? +15, do_syscall_64 +10 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__seccomp_filter +110, ? +15, do_syscall_64 +10 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__seccomp_filter +330, __free_frozen_pages +223.12 and 106 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.134276 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.134276 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.134276 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.134276 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.134276 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.134276 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.134276 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.134276 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-seccomp-arg_0-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-arg_0-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-arg_0-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-arg_0-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-arg_0-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-arg_linear_10-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, arg_linear_10 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.77297297:109.924324]
plot \
 'cost-seccomp-arg_linear_10-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-arg_linear_10-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-arg_linear_10-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-arg_linear_10-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-arg_linear_10-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, arg_linear_10 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__seccomp_filter +110, ? +36, do_syscall_64 +10 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__seccomp_filter +110, ? +36, do_syscall_64 +10 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__seccomp_filter +110, ? +36, do_syscall_64 +10 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__seccomp_filter +220, ? +72, do_syscall_64 +20 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__seccomp_filter +110, ? +36, do_syscall_64 +10 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__seccomp_filter +110, ? +36, do_syscall_64 +10 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__seccomp_filter +330, __free_frozen_pages +223.12 and 94 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.134276 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.134276 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.134276 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.134276 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.134276 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.134276 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.134276 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.134276 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-seccomp-arg_linear_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-arg_linear_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-arg_linear_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-arg_linear_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-arg_linear_10-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-arg_linear_100-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, arg_linear_100 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-3.71891892:230.572973]
plot \
 'cost-seccomp-arg_linear_100-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-arg_linear_100-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-arg_linear_100-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-arg_linear_100-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-arg_linear_100-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, arg_linear_100 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '? +216, __seccomp_filter +110, do_syscall_64 +10 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '? +216, __seccomp_filter +110, do_syscall_64 +10 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '? +216, __seccomp_filter +110, do_syscall_64 +10 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '? +432, __seccomp_filter +220, do_syscall_64 +20 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '? +216, __seccomp_filter +110, do_syscall_64 +10 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '? +216, __seccomp_filter +110, do_syscall_64 +10 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '? +648, __seccomp_filter +330, __free_frozen_pages -223.12 and 143 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.134276 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.134276 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.134276 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.134276 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.134276 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.134276 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.134276 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.134276 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-seccomp-arg_linear_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-arg_linear_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-arg_linear_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-arg_linear_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-arg_linear_100-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-arg_linear_300-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, arg_linear_300 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-8.04324324:498.681081]
plot \
 'cost-seccomp-arg_linear_300-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-arg_linear_300-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-arg_linear_300-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-arg_linear_300-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-arg_linear_300-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, arg_linear_300 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '? +616, __seccomp_filter +110, do_syscall_64 +10 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '? +616, __seccomp_filter +110, do_syscall_64 +10 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '? +616, __seccomp_filter +110, do_syscall_64 +10 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '? +1,232, __seccomp_filter +220, do_syscall_64 +20 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '? +616, __seccomp_filter +110, do_syscall_64 +10 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '? +616, __seccomp_filter +110, do_syscall_64 +10 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '? +1,848, __seccomp_filter +330, do_syscall_64 +29.84 and 88 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.134276 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.134276 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.134276 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.134276 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.134276 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.134276 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.134276 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.134276 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-seccomp-arg_linear_300-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-arg_linear_300-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-arg_linear_300-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-arg_linear_300-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-arg_linear_300-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-arg_tree_10-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, arg_tree_10 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.64324324:101.881081]
plot \
 'cost-seccomp-arg_tree_10-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-arg_tree_10-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-arg_tree_10-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-arg_tree_10-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-arg_tree_10-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, arg_tree_10 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__seccomp_filter +110, ? +24, do_syscall_64 +10 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__seccomp_filter +110, ? +24, do_syscall_64 +10 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__seccomp_filter +110, ? +24, do_syscall_64 +10 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__seccomp_filter +220, ? +48, do_syscall_64 +20 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__seccomp_filter +110, ? +24, do_syscall_64 +10 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__seccomp_filter +110, ? +24, do_syscall_64 +10 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__seccomp_filter +330, __free_frozen_pages +223.12 and 109 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.134276 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.134276 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.134276 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.134276 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.134276 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.134276 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.134276 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.134276 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-seccomp-arg_tree_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-arg_tree_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-arg_tree_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-arg_tree_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-arg_tree_10-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-arg_tree_100-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, arg_tree_100 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.70810811:105.902703]
plot \
 'cost-seccomp-arg_tree_100-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-arg_tree_100-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-arg_tree_100-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-arg_tree_100-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-arg_tree_100-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, arg_tree_100 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__seccomp_filter +110, ? +30, do_syscall_64 +10 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__seccomp_filter +110, ? +30, do_syscall_64 +10 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__seccomp_filter +110, ? +30, do_syscall_64 +10 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__seccomp_filter +220, ? +60, do_syscall_64 +20 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__seccomp_filter +110, ? +30, do_syscall_64 +10 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__seccomp_filter +110, ? +30, do_syscall_64 +10 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__seccomp_filter +330, __free_frozen_pages +223.12 and 126 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.134276 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.134276 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.134276 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.134276 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.134276 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.134276 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.134276 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.134276 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-seccomp-arg_tree_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-arg_tree_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-arg_tree_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-arg_tree_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-arg_tree_100-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-arg_tree_300-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, arg_tree_300 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.75135135:108.583784]
plot \
 'cost-seccomp-arg_tree_300-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-arg_tree_300-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-arg_tree_300-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-arg_tree_300-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-arg_tree_300-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, arg_tree_300 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__seccomp_filter +110, ? +34, do_syscall_64 +10 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__seccomp_filter +110, ? +34, do_syscall_64 +10 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__seccomp_filter +110, ? +34, do_syscall_64 +10 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__seccomp_filter +220, ? +68, do_syscall_64 +20 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__seccomp_filter +110, ? +34, do_syscall_64 +10 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__seccomp_filter +110, ? +34, do_syscall_64 +10 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__seccomp_filter +330, __free_frozen_pages +223.12 and 134 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.134276 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.134276 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.134276 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.134276 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.134276 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.134276 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.134276 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.134276 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-seccomp-arg_tree_300-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-arg_tree_300-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-arg_tree_300-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-arg_tree_300-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-arg_tree_300-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-blinded_arg_linear_300-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, blinded_arg_linear_300 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-14.5513514:902.183784]
plot \
 'cost-seccomp-blinded_arg_linear_300-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-blinded_arg_linear_300-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-blinded_arg_linear_300-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-blinded_arg_linear_300-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-blinded_arg_linear_300-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, blinded_arg_linear_300 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '? +1,218, __seccomp_filter +110, do_syscall_64 +10 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '? +1,218, __seccomp_filter +110, do_syscall_64 +10 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '? +1,218, __seccomp_filter +110, do_syscall_64 +10 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '? +2,436, __seccomp_filter +220, do_syscall_64 +20 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '? +1,218, __seccomp_filter +110, do_syscall_64 +10 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '? +1,218, __seccomp_filter +110, do_syscall_64 +10 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '? +3,654, __rmqueue_pcplist +491.02, __seccomp_filter +330 and 96 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.134276 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.134276 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.134276 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.134276 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.134276 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.134276 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.134276 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.134276 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-seccomp-blinded_arg_linear_300-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-blinded_arg_linear_300-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-blinded_arg_linear_300-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-blinded_arg_linear_300-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-blinded_arg_linear_300-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-errno-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, errno against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.897297297:55.6324324]
plot \
 'cost-seccomp-errno-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-errno-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-errno-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-errno-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-errno-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, errno against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__seccomp_filter +113, __task_pid_nr_ns -39, ? +16 and 3 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__seccomp_filter +112, do_syscall_64 +20 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__free_frozen_pages +223.12, __seccomp_filter +168 and 115 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.134276 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.134276 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.134276 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.134276 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.134276 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.134276 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.134276 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.134276 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-seccomp-errno-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-errno-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-errno-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-errno-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-errno-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-kill-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, kill against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.8:49.6]
plot \
 'cost-seccomp-kill-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-kill-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-kill-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-kill-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-kill-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, kill against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__seccomp_filter +112, do_syscall_64 +20 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__free_frozen_pages +223.12, __seccomp_filter +168 and 115 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.134276 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.134276 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.134276 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.134276 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.134276 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.134276 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.134276 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.134276 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-seccomp-kill-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-kill-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-kill-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-kill-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-kill-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-linear_10-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, linear_10 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.8:49.6]
plot \
 'cost-seccomp-linear_10-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-linear_10-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-linear_10-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-linear_10-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-linear_10-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, linear_10 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__seccomp_filter +112, do_syscall_64 +20 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__free_frozen_pages +223.12, __seccomp_filter +168 and 115 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.134276 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.134276 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.134276 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.134276 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.134276 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.134276 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.134276 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.134276 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-seccomp-linear_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-linear_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-linear_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-linear_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-linear_10-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-linear_100-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, linear_100 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.8:49.6]
plot \
 'cost-seccomp-linear_100-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-linear_100-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-linear_100-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-linear_100-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-linear_100-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, linear_100 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__seccomp_filter +112, do_syscall_64 +20 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__free_frozen_pages +223.12, __seccomp_filter +168 and 115 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.134276 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.134276 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.134276 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.134276 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.134276 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.134276 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.134276 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.134276 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-seccomp-linear_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-linear_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-linear_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-linear_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-linear_100-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-linear_300-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, linear_300 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.8:49.6]
plot \
 'cost-seccomp-linear_300-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-linear_300-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-linear_300-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-linear_300-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-linear_300-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, linear_300 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__seccomp_filter +112, do_syscall_64 +20 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__free_frozen_pages +223.12, __seccomp_filter +168 and 88 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.134276 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.134276 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.134276 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.134276 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.134276 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.134276 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.134276 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.134276 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-seccomp-linear_300-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-linear_300-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-linear_300-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-linear_300-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-linear_300-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-nojit_allow-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, nojit_allow against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.8:49.6]
plot \
 'cost-seccomp-nojit_allow-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-nojit_allow-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-nojit_allow-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-nojit_allow-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-nojit_allow-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, nojit_allow against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__seccomp_filter +112, do_syscall_64 +20 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__free_frozen_pages +223.12, __seccomp_filter +168 and 138 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.134276 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.134276 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.134276 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.134276 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.134276 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.134276 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.134276 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.134276 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-seccomp-nojit_allow-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-nojit_allow-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-nojit_allow-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-nojit_allow-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-nojit_allow-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-nojit_arg_0-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, nojit_arg_0 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-2.62702703:162.875676]
plot \
 'cost-seccomp-nojit_arg_0-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-nojit_arg_0-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-nojit_arg_0-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-nojit_arg_0-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-nojit_arg_0-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, nojit_arg_0 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__seccomp_filter +110, ___bpf_prog_run +103 and 3 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__seccomp_filter +110, ___bpf_prog_run +103 and 3 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__seccomp_filter +110, ___bpf_prog_run +103 and 3 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__seccomp_filter +220, ___bpf_prog_run +206 and 3 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__seccomp_filter +110, ___bpf_prog_run +103 and 3 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__seccomp_filter +110, ___bpf_prog_run +103 and 3 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__seccomp_filter +330, ___bpf_prog_run +309 and 157 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.134276 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.134276 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.134276 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.134276 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.134276 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.134276 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.134276 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.134276 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-seccomp-nojit_arg_0-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-nojit_arg_0-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-nojit_arg_0-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-nojit_arg_0-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-nojit_arg_0-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-nojit_arg_linear_10-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, nojit_arg_linear_10 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-3.81621622:236.605405]
plot \
 'cost-seccomp-nojit_arg_linear_10-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-nojit_arg_linear_10-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-nojit_arg_linear_10-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-nojit_arg_linear_10-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-nojit_arg_linear_10-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, nojit_arg_linear_10 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '___bpf_prog_run +213, __seccomp_filter +110 and 3 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '___bpf_prog_run +213, __seccomp_filter +110 and 3 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '___bpf_prog_run +213, __seccomp_filter +110 and 3 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '___bpf_prog_run +426, __seccomp_filter +220 and 3 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '___bpf_prog_run +213, __seccomp_filter +110 and 3 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '___bpf_prog_run +213, __seccomp_filter +110 and 3 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '___bpf_prog_run +639, __seccomp_filter +330 and 131 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.134276 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.134276 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.134276 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.134276 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.134276 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.134276 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.134276 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.134276 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-seccomp-nojit_arg_linear_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-nojit_arg_linear_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-nojit_arg_linear_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-nojit_arg_linear_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-nojit_arg_linear_10-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-nojit_arg_linear_100-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, nojit_arg_linear_100 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-14.5189189:900.172973]
plot \
 'cost-seccomp-nojit_arg_linear_100-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-nojit_arg_linear_100-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-nojit_arg_linear_100-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-nojit_arg_linear_100-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-nojit_arg_linear_100-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, nojit_arg_linear_100 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '___bpf_prog_run +1,203, __seccomp_filter +110 and 3 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '___bpf_prog_run +1,203, __seccomp_filter +110 and 3 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '___bpf_prog_run +1,203, __seccomp_filter +110 and 3 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '___bpf_prog_run +2,406, __seccomp_filter +220 and 3 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '___bpf_prog_run +1,203, __seccomp_filter +110 and 3 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '___bpf_prog_run +1,203, __seccomp_filter +110 and 3 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '___bpf_prog_run +3,609, __rmqueue_pcplist +518.02 and 139 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.134276 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.134276 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.134276 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.134276 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.134276 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.134276 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.134276 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.134276 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-seccomp-nojit_arg_linear_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-nojit_arg_linear_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-nojit_arg_linear_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-nojit_arg_linear_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-nojit_arg_linear_100-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-nojit_arg_linear_300-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, nojit_arg_linear_300 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-38.3027027:2374.76757]
plot \
 'cost-seccomp-nojit_arg_linear_300-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-nojit_arg_linear_300-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-nojit_arg_linear_300-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-nojit_arg_linear_300-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-nojit_arg_linear_300-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, nojit_arg_linear_300 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '___bpf_prog_run +3,403, __seccomp_filter +110 and 3 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '___bpf_prog_run +3,403, __seccomp_filter +110 and 3 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '___bpf_prog_run +3,403, __seccomp_filter +110 and 3 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '___bpf_prog_run +6,806, __seccomp_filter +220 and 3 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '___bpf_prog_run +3,403, __seccomp_filter +110 and 3 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '___bpf_prog_run +3,403, __seccomp_filter +110 and 3 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '___bpf_prog_run +10,209, __seccomp_filter +330 and 135 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.134276 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.134276 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.134276 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.134276 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.134276 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.134276 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.134276 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.134276 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-seccomp-nojit_arg_linear_300-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-nojit_arg_linear_300-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-nojit_arg_linear_300-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-nojit_arg_linear_300-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-nojit_arg_linear_300-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-nojit_arg_tree_10-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, nojit_arg_tree_10 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-3.1027027:192.367568]
plot \
 'cost-seccomp-nojit_arg_tree_10-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-nojit_arg_tree_10-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-nojit_arg_tree_10-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-nojit_arg_tree_10-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-nojit_arg_tree_10-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, nojit_arg_tree_10 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '___bpf_prog_run +147, __seccomp_filter +110 and 3 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '___bpf_prog_run +147, __seccomp_filter +110 and 3 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '___bpf_prog_run +147, __seccomp_filter +110 and 3 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '___bpf_prog_run +294, __seccomp_filter +220 and 3 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '___bpf_prog_run +147, __seccomp_filter +110 and 3 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '___bpf_prog_run +147, __seccomp_filter +110 and 3 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '___bpf_prog_run +441, __seccomp_filter +330 and 78 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.134276 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.134276 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.134276 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.134276 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.134276 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.134276 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.134276 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.134276 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-seccomp-nojit_arg_tree_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-nojit_arg_tree_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-nojit_arg_tree_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-nojit_arg_tree_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-nojit_arg_tree_10-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-nojit_arg_tree_100-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, nojit_arg_tree_100 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-3.45945946:214.486486]
plot \
 'cost-seccomp-nojit_arg_tree_100-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-nojit_arg_tree_100-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-nojit_arg_tree_100-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-nojit_arg_tree_100-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-nojit_arg_tree_100-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, nojit_arg_tree_100 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '___bpf_prog_run +180, __seccomp_filter +110 and 3 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '___bpf_prog_run +180, __seccomp_filter +110 and 3 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '___bpf_prog_run +180, __seccomp_filter +110 and 3 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '___bpf_prog_run +360, __seccomp_filter +220 and 3 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '___bpf_prog_run +180, __seccomp_filter +110 and 3 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '___bpf_prog_run +180, __seccomp_filter +110 and 3 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__rmqueue_pcplist -550.76, ___bpf_prog_run +540 and 130 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.134276 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.134276 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.134276 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.134276 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.134276 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.134276 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.134276 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.134276 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-seccomp-nojit_arg_tree_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-nojit_arg_tree_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-nojit_arg_tree_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-nojit_arg_tree_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-nojit_arg_tree_100-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-nojit_arg_tree_300-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, nojit_arg_tree_300 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-3.6972973:229.232432]
plot \
 'cost-seccomp-nojit_arg_tree_300-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-nojit_arg_tree_300-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-nojit_arg_tree_300-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-nojit_arg_tree_300-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-nojit_arg_tree_300-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, nojit_arg_tree_300 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '___bpf_prog_run +202, __seccomp_filter +110 and 3 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '___bpf_prog_run +202, __seccomp_filter +110 and 3 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '___bpf_prog_run +202, __seccomp_filter +110 and 3 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '___bpf_prog_run +404, __seccomp_filter +220 and 3 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '___bpf_prog_run +202, __seccomp_filter +110 and 3 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '___bpf_prog_run +202, __seccomp_filter +110 and 3 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '___bpf_prog_run +606, __seccomp_filter +330 and 64 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.134276 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.134276 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.134276 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.134276 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.134276 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.134276 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.134276 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.134276 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-seccomp-nojit_arg_tree_300-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-nojit_arg_tree_300-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-nojit_arg_tree_300-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-nojit_arg_tree_300-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-nojit_arg_tree_300-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-none-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, none against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.026145:1.62099]
plot \
 'cost-seccomp-none-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-none-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-none-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-none-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,145 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-none-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, none against absent' at screen 0.012766,0.862069 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.096552 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.682759
set bmargin at screen 0.524138
unset key
set yrange [0.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,0.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__free_frozen_pages +223.12, free_frozen_page_commit +160.38 and 123 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.262069 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.262069 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.262069 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.262069 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.262069 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.262069 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.262069 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.262069 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-seccomp-none-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-none-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-none-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-none-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-none-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-notify-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, notify against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.8:49.6]
plot \
 'cost-seccomp-notify-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-notify-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-notify-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-notify-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-notify-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, notify against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__seccomp_filter +112, do_syscall_64 +20 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__free_frozen_pages +223.12, __seccomp_filter +168 and 115 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.134276 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.134276 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.134276 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.134276 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.134276 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.134276 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.134276 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.134276 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-seccomp-notify-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-notify-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-notify-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-notify-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-notify-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-tree_10-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, tree_10 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.8:49.6]
plot \
 'cost-seccomp-tree_10-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-tree_10-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-tree_10-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-tree_10-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-tree_10-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, tree_10 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__seccomp_filter +112, do_syscall_64 +20 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__free_frozen_pages +223.12, __seccomp_filter +168 and 115 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.134276 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.134276 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.134276 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.134276 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.134276 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.134276 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.134276 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.134276 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-seccomp-tree_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-tree_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-tree_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-tree_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-tree_10-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-tree_100-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, tree_100 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.8:49.6]
plot \
 'cost-seccomp-tree_100-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-tree_100-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-tree_100-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-tree_100-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-tree_100-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, tree_100 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__seccomp_filter +112, do_syscall_64 +20 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__free_frozen_pages +223.12, __seccomp_filter +168 and 115 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.134276 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.134276 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.134276 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.134276 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.134276 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.134276 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.134276 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.134276 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-seccomp-tree_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-tree_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-tree_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-tree_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-tree_100-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-tree_300-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, tree_300 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.8:49.6]
plot \
 'cost-seccomp-tree_300-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-tree_300-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-tree_300-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-tree_300-x86_64-7.3-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-tree_300-x86_64-7.3-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, tree_300 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__seccomp_filter +112, do_syscall_64 +20 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__seccomp_filter +56, do_syscall_64 +10 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__free_frozen_pages +223.12, __seccomp_filter +168 and 88 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.134276 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.134276 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.134276 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.134276 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.134276 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.134276 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.134276 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.134276 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-seccomp-tree_300-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-tree_300-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-tree_300-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-tree_300-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-tree_300-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
