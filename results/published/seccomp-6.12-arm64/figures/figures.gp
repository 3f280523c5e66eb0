set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-allow-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, allow against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-11.897323:59.6550328]
plot \
 'cost-seccomp-allow-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-allow-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-seccomp-allow-arm64-6.12-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-allow-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-allow-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-allow-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, allow against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__seccomp_filter +74, syscall_trace_enter +50 and 4 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'blake2s_compress -338, __rmqueue_pcplist +111.25 and 34 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
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
 'functions-seccomp-allow-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-allow-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-allow-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-allow-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-allow-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-arg_0-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, arg_0 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.80952381:112.190476]
plot \
 'cost-seccomp-arg_0-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-arg_0-arm64-6.12-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-arg_0-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-arg_0-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-arg_0-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, arg_0 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__seccomp_filter +77, migrate_enable +26 and 7 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__seccomp_filter +77, migrate_enable +26 and 7 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__seccomp_filter +77, migrate_enable +26 and 7 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__seccomp_filter +154, migrate_enable +52 and 7 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__seccomp_filter +77, migrate_enable +26 and 7 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__seccomp_filter +77, migrate_enable +26 and 7 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'blake2s_compress -338, __seccomp_filter +231 and 37 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
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
 'functions-seccomp-arg_0-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-arg_0-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-arg_0-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-arg_0-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-arg_0-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-arg_linear_10-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, arg_linear_10 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-2.15584416:133.662338]
plot \
 'cost-seccomp-arg_linear_10-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-arg_linear_10-arm64-6.12-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-arg_linear_10-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-arg_linear_10-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-arg_linear_10-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, arg_linear_10 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__seccomp_filter +77, ? +59, migrate_enable +26 and 6 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__seccomp_filter +77, ? +59, migrate_enable +26 and 6 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__seccomp_filter +77, ? +59, migrate_enable +26 and 6 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__seccomp_filter +154, ? +118, migrate_enable +52 and 6 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__seccomp_filter +77, ? +59, migrate_enable +26 and 6 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__seccomp_filter +77, ? +59, migrate_enable +26 and 6 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'blake2s_compress -338, __seccomp_filter +231, ? +177 and 36 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
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
 'functions-seccomp-arg_linear_10-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-arg_linear_10-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-arg_linear_10-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-arg_linear_10-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-arg_linear_10-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-arg_linear_100-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, arg_linear_100 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-5.27272727:326.909091]
plot \
 'cost-seccomp-arg_linear_100-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-arg_linear_100-arm64-6.12-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-arg_linear_100-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-arg_linear_100-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-arg_linear_100-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, arg_linear_100 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '? +419, __seccomp_filter +77, migrate_enable +26 and 6 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '? +419, __seccomp_filter +77, migrate_enable +26 and 6 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '? +419, __seccomp_filter +77, migrate_enable +26 and 6 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '? +838, __seccomp_filter +154, migrate_enable +52 and 6 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '? +419, __seccomp_filter +77, migrate_enable +26 and 6 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '? +419, __seccomp_filter +77, migrate_enable +26 and 6 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '? +1,257, blake2s_compress -338, __seccomp_filter +231 and 37 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
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
 'functions-seccomp-arg_linear_100-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-arg_linear_100-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-arg_linear_100-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-arg_linear_100-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-arg_linear_100-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-arg_linear_300-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, arg_linear_300 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-12.1991342:756.34632]
plot \
 'cost-seccomp-arg_linear_300-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-arg_linear_300-arm64-6.12-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-arg_linear_300-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-arg_linear_300-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-arg_linear_300-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, arg_linear_300 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '? +1,219, __seccomp_filter +77, migrate_enable +26 and 6 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '? +1,219, __seccomp_filter +77, migrate_enable +26 and 6 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '? +1,219, __seccomp_filter +77, migrate_enable +26 and 6 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '? +2,438, __seccomp_filter +154, migrate_enable +52 and 6 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '? +1,219, __seccomp_filter +77, migrate_enable +26 and 6 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '? +1,219, __seccomp_filter +77, migrate_enable +26 and 6 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '? +3,657, blake2s_compress -338, __seccomp_filter +231 and 36 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
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
 'functions-seccomp-arg_linear_300-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-arg_linear_300-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-arg_linear_300-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-arg_linear_300-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-arg_linear_300-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-arg_tree_10-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, arg_tree_10 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.95670996:121.316017]
plot \
 'cost-seccomp-arg_tree_10-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-arg_tree_10-arm64-6.12-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-arg_tree_10-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-arg_tree_10-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-arg_tree_10-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, arg_tree_10 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__seccomp_filter +77, ? +36, migrate_enable +26 and 6 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__seccomp_filter +77, ? +36, migrate_enable +26 and 6 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__seccomp_filter +77, ? +36, migrate_enable +26 and 6 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__seccomp_filter +154, ? +72, migrate_enable +52 and 6 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__seccomp_filter +77, ? +36, migrate_enable +26 and 6 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__seccomp_filter +77, ? +36, migrate_enable +26 and 6 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'blake2s_compress -338, __seccomp_filter +231 and 37 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
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
 'functions-seccomp-arg_tree_10-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-arg_tree_10-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-arg_tree_10-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-arg_tree_10-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-arg_tree_10-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-arg_tree_100-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, arg_tree_100 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-2.06060606:127.757576]
plot \
 'cost-seccomp-arg_tree_100-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-arg_tree_100-arm64-6.12-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-arg_tree_100-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-arg_tree_100-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-arg_tree_100-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, arg_tree_100 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__seccomp_filter +77, ? +48, migrate_enable +26 and 6 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__seccomp_filter +77, ? +48, migrate_enable +26 and 6 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__seccomp_filter +77, ? +48, migrate_enable +26 and 6 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__seccomp_filter +154, ? +96, migrate_enable +52 and 6 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__seccomp_filter +77, ? +48, migrate_enable +26 and 6 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__seccomp_filter +77, ? +48, migrate_enable +26 and 6 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'blake2s_compress -338, __seccomp_filter +231, ? +144 and 35 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
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
 'functions-seccomp-arg_tree_100-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-arg_tree_100-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-arg_tree_100-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-arg_tree_100-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-arg_tree_100-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-arg_tree_300-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, arg_tree_300 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-2.12987013:132.051948]
plot \
 'cost-seccomp-arg_tree_300-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-arg_tree_300-arm64-6.12-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-arg_tree_300-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-arg_tree_300-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-arg_tree_300-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, arg_tree_300 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__seccomp_filter +77, ? +56, migrate_enable +26 and 6 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__seccomp_filter +77, ? +56, migrate_enable +26 and 6 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__seccomp_filter +77, ? +56, migrate_enable +26 and 6 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__seccomp_filter +154, ? +112, migrate_enable +52 and 6 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__seccomp_filter +77, ? +56, migrate_enable +26 and 6 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__seccomp_filter +77, ? +56, migrate_enable +26 and 6 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'blake2s_compress -338, __seccomp_filter +231, ? +168 and 35 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
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
 'functions-seccomp-arg_tree_300-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-arg_tree_300-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-arg_tree_300-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-arg_tree_300-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-arg_tree_300-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-blinded_arg_linear_300-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, blinded_arg_linear_300 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-20.025974:1241.61039]
plot \
 'cost-seccomp-blinded_arg_linear_300-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-blinded_arg_linear_300-arm64-6.12-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-blinded_arg_linear_300-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-blinded_arg_linear_300-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-blinded_arg_linear_300-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, blinded_arg_linear_300 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '? +2,123, __seccomp_filter +77, migrate_enable +26 and 6 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '? +2,123, __seccomp_filter +77, migrate_enable +26 and 6 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '? +2,123, __seccomp_filter +77, migrate_enable +26 and 6 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '? +4,246, __seccomp_filter +154, migrate_enable +52 and 6 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '? +2,123, __seccomp_filter +77, migrate_enable +26 and 6 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '? +2,122, __seccomp_filter +77, migrate_enable +26 and 6 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '? +6,369, blake2s_compress -338, __seccomp_filter +231 and 67 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
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
 'functions-seccomp-blinded_arg_linear_300-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-blinded_arg_linear_300-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-blinded_arg_linear_300-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-blinded_arg_linear_300-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-blinded_arg_linear_300-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-errno-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, errno against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-16.4687516:83.2740804]
plot \
 'cost-seccomp-errno-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-errno-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-seccomp-errno-arm64-6.12-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-errno-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-errno-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-errno-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, errno against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__seccomp_filter +79, __task_pid_nr_ns -33 and 9 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__seccomp_filter +74, syscall_trace_enter +50 and 4 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'blake2s_compress -338, __rmqueue_pcplist +111.25 and 34 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
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
 'functions-seccomp-errno-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-errno-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-errno-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-errno-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-errno-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-kill-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, kill against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-11.897323:59.6550328]
plot \
 'cost-seccomp-kill-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-kill-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-seccomp-kill-arm64-6.12-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-kill-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-kill-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-kill-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, kill against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__seccomp_filter +74, syscall_trace_enter +50 and 4 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'blake2s_compress -338, __rmqueue_pcplist +111.25 and 34 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
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
 'functions-seccomp-kill-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-kill-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-kill-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-kill-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-kill-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-linear_10-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, linear_10 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-11.897323:59.6550328]
plot \
 'cost-seccomp-linear_10-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-linear_10-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-seccomp-linear_10-arm64-6.12-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-linear_10-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-linear_10-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-linear_10-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, linear_10 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__seccomp_filter +74, syscall_trace_enter +50 and 4 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'blake2s_compress -338, __rmqueue_pcplist +111.25 and 34 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
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
 'functions-seccomp-linear_10-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-linear_10-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-linear_10-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-linear_10-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-linear_10-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-linear_100-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, linear_100 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.961038961:59.5844156]
plot \
 'cost-seccomp-linear_100-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-linear_100-arm64-6.12-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-linear_100-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-linear_100-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-linear_100-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, linear_100 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__seccomp_filter +74, syscall_trace_enter +50 and 4 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__rmqueue_pcplist -377, new_slab +129.50 and 37 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
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
 'functions-seccomp-linear_100-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-linear_100-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-linear_100-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-linear_100-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-linear_100-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-linear_300-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, linear_300 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-11.6568052:59.6084809]
plot \
 'cost-seccomp-linear_300-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-linear_300-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-seccomp-linear_300-arm64-6.12-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-linear_300-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-linear_300-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-linear_300-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, linear_300 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__seccomp_filter +74, syscall_trace_enter +50 and 4 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__rmqueue_pcplist -394.50, __seccomp_filter +111 and 72 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
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
 'functions-seccomp-linear_300-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-linear_300-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-linear_300-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-linear_300-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-linear_300-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-nojit_allow-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, nojit_allow against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.961038961:59.5844156]
plot \
 'cost-seccomp-nojit_allow-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-nojit_allow-arm64-6.12-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-nojit_allow-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-nojit_allow-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-nojit_allow-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, nojit_allow against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__seccomp_filter +74, syscall_trace_enter +50 and 4 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'blake2s_compress -338, new_slab +225.50 and 71 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
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
 'functions-seccomp-nojit_allow-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-nojit_allow-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-nojit_allow-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-nojit_allow-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-nojit_allow-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-nojit_arg_0-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, nojit_arg_0 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-2.7965368:173.385281]
plot \
 'cost-seccomp-nojit_arg_0-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-nojit_arg_0-arm64-6.12-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-nojit_arg_0-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-nojit_arg_0-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-nojit_arg_0-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, nojit_arg_0 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '___bpf_prog_run +80, __seccomp_filter +77, memset +36 and 8 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '___bpf_prog_run +80, __seccomp_filter +77, memset +36 and 8 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '___bpf_prog_run +80, __seccomp_filter +77, memset +36 and 8 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '___bpf_prog_run +160, __seccomp_filter +154, memset +72 and 8 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '___bpf_prog_run +80, __seccomp_filter +77, memset +36 and 8 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '___bpf_prog_run +80, __seccomp_filter +77, memset +36 and 8 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'blake2s_compress -338, ___bpf_prog_run +240 and 75 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
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
 'functions-seccomp-nojit_arg_0-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-nojit_arg_0-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-nojit_arg_0-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-nojit_arg_0-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-nojit_arg_0-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-nojit_arg_linear_10-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, nojit_arg_linear_10 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-3.83549784:237.800866]
plot \
 'cost-seccomp-nojit_arg_linear_10-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-nojit_arg_linear_10-arm64-6.12-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-nojit_arg_linear_10-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-nojit_arg_linear_10-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-nojit_arg_linear_10-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, nojit_arg_linear_10 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '___bpf_prog_run +200, __seccomp_filter +77, memset +36 and 8 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '___bpf_prog_run +200, __seccomp_filter +77, memset +36 and 8 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '___bpf_prog_run +200, __seccomp_filter +77, memset +36 and 8 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '___bpf_prog_run +400, __seccomp_filter +154, memset +72 and 8 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '___bpf_prog_run +200, __seccomp_filter +77, memset +36 and 8 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '___bpf_prog_run +200, __seccomp_filter +77, memset +36 and 8 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '___bpf_prog_run +600, blake2s_compress -338 and 75 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
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
 'functions-seccomp-nojit_arg_linear_10-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-nojit_arg_linear_10-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-nojit_arg_linear_10-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-nojit_arg_linear_10-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-nojit_arg_linear_10-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-nojit_arg_linear_100-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, nojit_arg_linear_100 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-13.1861472:817.541126]
plot \
 'cost-seccomp-nojit_arg_linear_100-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-nojit_arg_linear_100-arm64-6.12-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-nojit_arg_linear_100-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-nojit_arg_linear_100-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-nojit_arg_linear_100-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, nojit_arg_linear_100 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '___bpf_prog_run +1,280, __seccomp_filter +77, memset +36 and 8 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '___bpf_prog_run +1,280, __seccomp_filter +77, memset +36 and 8 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '___bpf_prog_run +1,280, __seccomp_filter +77, memset +36 and 8 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '___bpf_prog_run +2,560, __seccomp_filter +154, memset +72 and 8 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '___bpf_prog_run +1,280, __seccomp_filter +77, memset +36 and 8 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '___bpf_prog_run +1,280, __seccomp_filter +77, memset +36 and 8 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '___bpf_prog_run +3,840, blake2s_compress -338 and 75 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
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
 'functions-seccomp-nojit_arg_linear_100-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-nojit_arg_linear_100-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-nojit_arg_linear_100-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-nojit_arg_linear_100-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-nojit_arg_linear_100-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-nojit_arg_linear_300-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, nojit_arg_linear_300 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-33.965368:2105.85281]
plot \
 'cost-seccomp-nojit_arg_linear_300-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-nojit_arg_linear_300-arm64-6.12-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-nojit_arg_linear_300-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-nojit_arg_linear_300-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-nojit_arg_linear_300-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, nojit_arg_linear_300 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '___bpf_prog_run +3,680, __seccomp_filter +77, memset +36 and 8 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '___bpf_prog_run +3,680, __seccomp_filter +77, memset +36 and 8 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '___bpf_prog_run +3,680, __seccomp_filter +77, memset +36 and 8 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '___bpf_prog_run +7,360, __seccomp_filter +154, memset +72 and 8 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '___bpf_prog_run +3,680, __seccomp_filter +77, memset +36 and 8 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '___bpf_prog_run +3,680, __seccomp_filter +77, memset +36 and 8 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '___bpf_prog_run +11,040, __rmqueue_pcplist +458.75 and 65 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
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
 'functions-seccomp-nojit_arg_linear_300-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-nojit_arg_linear_300-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-nojit_arg_linear_300-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-nojit_arg_linear_300-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-nojit_arg_linear_300-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-nojit_arg_tree_10-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, nojit_arg_tree_10 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-3.21212121:199.151515]
plot \
 'cost-seccomp-nojit_arg_tree_10-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-nojit_arg_tree_10-arm64-6.12-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-nojit_arg_tree_10-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-nojit_arg_tree_10-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-nojit_arg_tree_10-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, nojit_arg_tree_10 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '___bpf_prog_run +128, __seccomp_filter +77, memset +36 and 8 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '___bpf_prog_run +128, __seccomp_filter +77, memset +36 and 8 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '___bpf_prog_run +128, __seccomp_filter +77, memset +36 and 8 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '___bpf_prog_run +256, __seccomp_filter +154, memset +72 and 8 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '___bpf_prog_run +128, __seccomp_filter +77, memset +36 and 8 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '___bpf_prog_run +128, __seccomp_filter +77, memset +36 and 8 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '___bpf_prog_run +384, blake2s_compress -338 and 75 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
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
 'functions-seccomp-nojit_arg_tree_10-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-nojit_arg_tree_10-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-nojit_arg_tree_10-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-nojit_arg_tree_10-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-nojit_arg_tree_10-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-nojit_arg_tree_100-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, nojit_arg_tree_100 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-3.52380952:218.47619]
plot \
 'cost-seccomp-nojit_arg_tree_100-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-nojit_arg_tree_100-arm64-6.12-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-nojit_arg_tree_100-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-nojit_arg_tree_100-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-nojit_arg_tree_100-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, nojit_arg_tree_100 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '___bpf_prog_run +164, __seccomp_filter +77, memset +36 and 8 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '___bpf_prog_run +164, __seccomp_filter +77, memset +36 and 8 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '___bpf_prog_run +164, __seccomp_filter +77, memset +36 and 8 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '___bpf_prog_run +328, __seccomp_filter +154, memset +72 and 8 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '___bpf_prog_run +164, __seccomp_filter +77, memset +36 and 8 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '___bpf_prog_run +164, __seccomp_filter +77, memset +36 and 8 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '___bpf_prog_run +492, __rmqueue_pcplist -387.50 and 41 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
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
 'functions-seccomp-nojit_arg_tree_100-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-nojit_arg_tree_100-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-nojit_arg_tree_100-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-nojit_arg_tree_100-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-nojit_arg_tree_100-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-nojit_arg_tree_300-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, nojit_arg_tree_300 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-3.73160173:231.359307]
plot \
 'cost-seccomp-nojit_arg_tree_300-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-nojit_arg_tree_300-arm64-6.12-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-nojit_arg_tree_300-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-nojit_arg_tree_300-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-nojit_arg_tree_300-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, nojit_arg_tree_300 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '___bpf_prog_run +188, __seccomp_filter +77, memset +36 and 8 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '___bpf_prog_run +188, __seccomp_filter +77, memset +36 and 8 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '___bpf_prog_run +188, __seccomp_filter +77, memset +36 and 8 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '___bpf_prog_run +376, __seccomp_filter +154, memset +72 and 8 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '___bpf_prog_run +188, __seccomp_filter +77, memset +36 and 8 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '___bpf_prog_run +188, __seccomp_filter +77, memset +36 and 8 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '___bpf_prog_run +564, blake2s_compress -338 and 38 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
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
 'functions-seccomp-nojit_arg_tree_300-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-nojit_arg_tree_300-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-nojit_arg_tree_300-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-nojit_arg_tree_300-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-nojit_arg_tree_300-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-none-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, none against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.0018255089:0.113181552]
plot \
 'cost-seccomp-none-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-none-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-none-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,145 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-none-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, none against absent' at screen 0.012766,0.862069 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.096552 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.682759
set bmargin at screen 0.524138
unset key
set yrange [0.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,0.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'seccomp_filter_release +29, copy_process +15, memset -15 and 5 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
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
 'functions-seccomp-none-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-none-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-none-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-none-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-none-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-notify-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, notify against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-13.5690502:59.9785929]
plot \
 'cost-seccomp-notify-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-notify-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-seccomp-notify-arm64-6.12-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-notify-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-notify-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-notify-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, notify against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__seccomp_filter +74, syscall_trace_enter +50 and 4 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__rmqueue_pcplist -394.50, __seccomp_filter +111 and 72 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
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
 'functions-seccomp-notify-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-notify-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-notify-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-notify-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-notify-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-tree_10-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, tree_10 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-11.897323:59.6550328]
plot \
 'cost-seccomp-tree_10-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-tree_10-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-seccomp-tree_10-arm64-6.12-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-tree_10-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-tree_10-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-tree_10-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, tree_10 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__seccomp_filter +74, syscall_trace_enter +50 and 4 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'blake2s_compress -338, __rmqueue_pcplist +111.25 and 34 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
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
 'functions-seccomp-tree_10-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-tree_10-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-tree_10-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-tree_10-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-tree_10-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-tree_100-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, tree_100 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-11.7207809:59.6208633]
plot \
 'cost-seccomp-tree_100-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-tree_100-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-seccomp-tree_100-arm64-6.12-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-tree_100-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-tree_100-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-tree_100-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, tree_100 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__seccomp_filter +74, syscall_trace_enter +50 and 4 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'blake2s_compress -338, __seccomp_filter +111 and 33 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
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
 'functions-seccomp-tree_100-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-tree_100-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-tree_100-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-tree_100-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-tree_100-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,292 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-seccomp-tree_300-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: extra instructions per operation, tree_300 against absent' at screen 0.012766,0.931507 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.047945 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.842466
set bmargin at screen 0.212329
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.961038961:59.5844156]
plot \
 'cost-seccomp-tree_300-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-seccomp-tree_300-arm64-6.12-gcc.csv' skip 1 every ::0::7 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-seccomp-tree_300-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-seccomp-tree_300-arm64-6.12-gcc.csv' skip 1 every ::0::7 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-seccomp-tree_300-arm64-6.12-gcc.svg'
unset label
set label 1 'seccomp: share of each function in the difference, tree_300 against absent' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; arm64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__seccomp_filter +74, syscall_trace_enter +50 and 4 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__seccomp_filter +37, syscall_trace_enter +25 and 4 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'blake2s_compress -338, __seccomp_filter +111 and 33 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
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
 'functions-seccomp-tree_300-arm64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-seccomp-tree_300-arm64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-seccomp-tree_300-arm64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-seccomp-tree_300-arm64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-seccomp-tree_300-arm64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
