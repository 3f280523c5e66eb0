set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,614 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-dmesg_restrict-1-x86_64-7.3-gcc.svg'
unset label
set label 1 'dmesg_restrict: extra instructions per operation, 1 against 0' at screen 0.012766,0.967427 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.022801 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.925081
set bmargin at screen 0.100977
unset key
set yrange [21.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,21.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.285714286:17.7142857]
plot \
 'cost-dmesg_restrict-1-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-dmesg_restrict-1-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-dmesg_restrict-1-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,145 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-dmesg_restrict-1-x86_64-7.3-gcc.svg'
unset label
set label 1 'dmesg_restrict: share of each function in the difference, 1 against 0' at screen 0.012766,0.862069 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.096552 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.682759
set bmargin at screen 0.524138
unset key
set yrange [0.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,0.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'capable +17, cap_capable +9' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
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
 'functions-dmesg_restrict-1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-dmesg_restrict-1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-dmesg_restrict-1-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,614 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-hash_pointers-hashed-x86_64-7.3-gcc.svg'
unset label
set label 1 'hash_pointers: extra instructions per operation, hashed against plain' at screen 0.012766,0.967427 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.022801 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.925081
set bmargin at screen 0.100977
unset key
set yrange [21.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,21.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-2.1578181:7.0151695]
plot \
 'cost-hash_pointers-hashed-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-hash_pointers-hashed-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-hash_pointers-hashed-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-hash_pointers-hashed-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-hash_pointers-hashed-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,214 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-hash_pointers-hashed-x86_64-7.3-gcc.svg'
unset label
set label 1 'hash_pointers: share of each function in the difference, hashed against plain' at screen 0.012766,0.906542 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.065421 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.785047
set bmargin at screen 0.355140
unset key
set yrange [3.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,3.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'siphash_1u64 +133, number -112.88, default_pointer +15' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'siphash_1u64 +133, number -112.88, default_pointer +15' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'siphash_1u64 +2,128, number -1,792, default_pointer +240' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__update_load_avg_se +1.40, pidfs_add_pid -0.96 and 2 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
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
 'functions-hash_pointers-hashed-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-hash_pointers-hashed-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-hash_pointers-hashed-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-hash_pointers-hashed-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-hash_pointers-hashed-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,614 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kptr_restrict-0-x86_64-7.3-gcc.svg'
unset label
set label 1 'kptr_restrict: extra instructions per operation, 0 against open' at screen 0.012766,0.967427 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.022801 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.925081
set bmargin at screen 0.100977
unset key
set yrange [21.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,21.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.02:0.24]
plot \
 'cost-kptr_restrict-0-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kptr_restrict-0-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,614 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kptr_restrict-1-x86_64-7.3-gcc.svg'
unset label
set label 1 'kptr_restrict: extra instructions per operation, 1 against open' at screen 0.012766,0.967427 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.022801 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.925081
set bmargin at screen 0.100977
unset key
set yrange [21.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,21.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-2.60306206:0.503818464]
plot \
 'cost-kptr_restrict-1-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-kptr_restrict-1-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kptr_restrict-1-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kptr_restrict-1-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,168 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kptr_restrict-1-x86_64-7.3-gcc.svg'
unset label
set label 1 'kptr_restrict: share of each function in the difference, 1 against open' at screen 0.012766,0.880952 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.083333 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.726190
set bmargin at screen 0.452381
unset key
set yrange [1.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,1.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'siphash_1u64 -2,128, number +1,792, default_pointer -832 and 3 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'siphash_1u64 -133, number +112.88, default_pointer -52 and 3 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
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
 'functions-kptr_restrict-1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kptr_restrict-1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kptr_restrict-1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kptr_restrict-1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kptr_restrict-1-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,614 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kptr_restrict-2-x86_64-7.3-gcc.svg'
unset label
set label 1 'kptr_restrict: extra instructions per operation, 2 against open' at screen 0.012766,0.967427 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.022801 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.925081
set bmargin at screen 0.100977
unset key
set yrange [21.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,21.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-49.3339857:9.54851335]
plot \
 'cost-kptr_restrict-2-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-kptr_restrict-2-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kptr_restrict-2-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kptr_restrict-2-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,375 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kptr_restrict-2-x86_64-7.3-gcc.svg'
unset label
set label 1 'kptr_restrict: share of each function in the difference, 2 against open' at screen 0.012766,0.946667 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.037333 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.877333
set bmargin at screen 0.202667
unset key
set yrange [10.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,10.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '? +11, run -11' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '? +7, run -7' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '? +8, run -8' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '? +11, run -11' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '? +8, run -8' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '? +10, run -10' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '? +10, run -10' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '? +10, run -10' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'siphash_1u64 -2,128, number -1,888, default_pointer -832 and 1 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'number -24,150, s_show -105' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'siphash_1u64 -133, number -117.12, default_pointer -52 and 3 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.101333 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.101333 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.101333 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.101333 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.101333 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.101333 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.101333 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.101333 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kptr_restrict-2-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kptr_restrict-2-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kptr_restrict-2-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kptr_restrict-2-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kptr_restrict-2-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,614 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-rodata-on-x86_64-7.3-gcc.svg'
unset label
set label 1 'rodata: extra instructions per operation, on against off' at screen 0.012766,0.967427 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.022801 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.925081
set bmargin at screen 0.100977
unset key
set yrange [21.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,21.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.968335:0.759972]
plot \
 'cost-rodata-on-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-rodata-on-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-rodata-on-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-rodata-on-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,191 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-rodata-on-x86_64-7.3-gcc.svg'
unset label
set label 1 'rodata: share of each function in the difference, on against off' at screen 0.012766,0.895288 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.073298 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.759162
set bmargin at screen 0.397906
unset key
set yrange [2.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,2.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'pidfs_add_pid +0.67' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'number -0.44' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'number -0.44' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
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
 'functions-rodata-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-rodata-on-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,614 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-smep_smap-both-x86_64-7.3-gcc.svg'
unset label
set label 1 'smep_smap: extra instructions per operation, both against off' at screen 0.012766,0.967427 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.022801 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.925081
set bmargin at screen 0.100977
unset key
set yrange [21.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,21.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.17816004:0.831323136]
plot \
 'cost-smep_smap-both-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-smep_smap-both-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-smep_smap-both-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-smep_smap-both-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-smep_smap-both-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,214 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-smep_smap-both-x86_64-7.3-gcc.svg'
unset label
set label 1 'smep_smap: share of each function in the difference, both against off' at screen 0.012766,0.906542 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.065421 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.785047
set bmargin at screen 0.355140
unset key
set yrange [3.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,3.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'exc_page_fault +2' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'refill_objects -18.66, __pcs_replace_empty_main -2.18 and 84 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'number -0.44' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'number -0.44' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
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
 'functions-smep_smap-both-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-smep_smap-both-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-smep_smap-both-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-smep_smap-both-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-smep_smap-both-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,614 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-smep_smap-smap-x86_64-7.3-gcc.svg'
unset label
set label 1 'smep_smap: extra instructions per operation, smap against off' at screen 0.012766,0.967427 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.022801 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.925081
set bmargin at screen 0.100977
unset key
set yrange [21.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,21.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.36304162:1.72266602]
plot \
 'cost-smep_smap-smap-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-smep_smap-smap-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-smep_smap-smap-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-smep_smap-smap-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-smep_smap-smap-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,168 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-smep_smap-smap-x86_64-7.3-gcc.svg'
unset label
set label 1 'smep_smap: share of each function in the difference, smap against off' at screen 0.012766,0.880952 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.083333 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.726190
set bmargin at screen 0.452381
unset key
set yrange [1.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,1.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'exc_page_fault +2' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'exc_page_fault +2, __enqueue_entity +1.60 and 27 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
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
 'functions-smep_smap-smap-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-smep_smap-smap-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-smep_smap-smap-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-smep_smap-smap-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-smep_smap-smap-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,614 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-smep_smap-smep-x86_64-7.3-gcc.svg'
unset label
set label 1 'smep_smap: extra instructions per operation, smep against off' at screen 0.012766,0.967427 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.022801 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.925081
set bmargin at screen 0.100977
unset key
set yrange [21.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,21.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.834569348:1.14948565]
plot \
 'cost-smep_smap-smep-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-smep_smap-smep-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-smep_smap-smep-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-smep_smap-smep-x86_64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,191 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-smep_smap-smep-x86_64-7.3-gcc.svg'
unset label
set label 1 'smep_smap: share of each function in the difference, smep against off' at screen 0.012766,0.895288 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.073298 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.759162
set bmargin at screen 0.397906
unset key
set yrange [2.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,2.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__free_frozen_pages +26.03, free_frozen_page_commit +18.81 and 93 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'number -0.44' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'number -0.44' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
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
 'functions-smep_smap-smep-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-smep_smap-smep-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-smep_smap-smep-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-smep_smap-smep-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-smep_smap-smep-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
