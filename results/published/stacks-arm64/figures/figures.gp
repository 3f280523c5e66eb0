set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,1028 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kstack_offset-idle-arm64-7.3-gcc.svg'
unset label
set label 1 'kstack_offset: extra instructions per operation, idle against absent' at screen 0.012766,0.980545 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.013619 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.955253
set bmargin at screen 0.060311
unset key
set yrange [39.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,39.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-3.38454393:9.00991173]
plot \
 'cost-kstack_offset-idle-arm64-7.3-gcc.csv' skip 1 every ::0::39 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kstack_offset-idle-arm64-7.3-gcc.csv' skip 1 every ::0::39 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kstack_offset-idle-arm64-7.3-gcc.csv' skip 1 every ::0::39 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kstack_offset-idle-arm64-7.3-gcc.csv' skip 1 every ::0::39 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kstack_offset-idle-arm64-7.3-gcc.csv' skip 1 every ::0::39 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,927 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kstack_offset-idle-arm64-7.3-gcc.svg'
unset label
set label 1 'kstack_offset: share of each function in the difference, idle against absent' at screen 0.012766,0.978425 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.015102 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.950378
set bmargin at screen 0.081985
unset key
set yrange [34.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,34.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'invoke_syscall.constprop.0 +19, do_el0_svc -5' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'invoke_syscall.constprop.0 +28, do_el0_svc -14' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'invoke_syscall.constprop.0 +28, do_el0_svc -14' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'invoke_syscall.constprop.0 +28, do_el0_svc -14' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'invoke_syscall.constprop.0 +28, do_el0_svc -14' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'invoke_syscall.constprop.0 +28, do_el0_svc -14' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'invoke_syscall.constprop.0 +28, do_el0_svc -14' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'invoke_syscall.constprop.0 +28, do_el0_svc -14' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'invoke_syscall.constprop.0 +28, do_el0_svc -14' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'invoke_syscall.constprop.0 +28, do_el0_svc -14' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'invoke_syscall.constprop.0 +140, do_el0_svc -70' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'invoke_syscall.constprop.0 +28, do_el0_svc -14' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'invoke_syscall.constprop.0 +28, do_el0_svc -14' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'invoke_syscall.constprop.0 +28, do_el0_svc -14' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'invoke_syscall.constprop.0 +56, do_el0_svc -28' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'invoke_syscall.constprop.0 +28, do_el0_svc -14' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'invoke_syscall.constprop.0 +28, do_el0_svc -14' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'invoke_syscall.constprop.0 +28, do_el0_svc -14' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 'invoke_syscall.constprop.0 +56, do_el0_svc -28' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 'invoke_syscall.constprop.0 +28, do_el0_svc -14' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 'invoke_syscall.constprop.0 +28, do_el0_svc -14' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 'invoke_syscall.constprop.0 +56, do_el0_svc -28' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 'invoke_syscall.constprop.0 +56, do_el0_svc -28' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 'invoke_syscall.constprop.0 +112, do_el0_svc -56' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 44 'invoke_syscall.constprop.0 +28, do_el0_svc -14' at graph 1.02,first 24 left font ',11' textcolor rgb '#24292f'
set label 45 'invoke_syscall.constprop.0 +28, do_el0_svc -14' at graph 1.02,first 25 left font ',11' textcolor rgb '#24292f'
set label 46 'invoke_syscall.constprop.0 +28, do_el0_svc -14' at graph 1.02,first 26 left font ',11' textcolor rgb '#24292f'
set label 47 'invoke_syscall.constprop.0 +28, do_el0_svc -14' at graph 1.02,first 27 left font ',11' textcolor rgb '#24292f'
set label 48 'invoke_syscall.constprop.0 +272.71, do_el0_svc -136.85 and 30 more' at graph 1.02,first 28 left font ',11' textcolor rgb '#24292f'
set label 49 '__rmqueue_pcplist +146.38, invoke_syscall.constprop.0 +105 and 38 more' at graph 1.02,first 29 left font ',11' textcolor rgb '#24292f'
set label 50 'invoke_syscall.constprop.0 +28, do_el0_svc -14' at graph 1.02,first 30 left font ',11' textcolor rgb '#24292f'
set label 51 'invoke_syscall.constprop.0 +56, do_el0_svc -28 and 40 more' at graph 1.02,first 31 left font ',11' textcolor rgb '#24292f'
set label 52 'invoke_syscall.constprop.0 +56, do_el0_svc -28 and 1 more' at graph 1.02,first 32 left font ',11' textcolor rgb '#24292f'
set label 53 'invoke_syscall.constprop.0 +77, do_el0_svc -39 and 64 more' at graph 1.02,first 33 left font ',11' textcolor rgb '#24292f'
set label 54 '__rmqueue_pcplist -511.31, kmem_cache_free -289.60 and 192 more' at graph 1.02,first 34 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.040992 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.040992 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.040992 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.040992 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.040992 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.040992 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.040992 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.040992 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kstack_offset-idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kstack_offset-idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kstack_offset-idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kstack_offset-idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kstack_offset-idle-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,1028 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kstack_offset-on-arm64-7.3-gcc.svg'
unset label
set label 1 'kstack_offset: extra instructions per operation, on against absent' at screen 0.012766,0.980545 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.013619 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.955253
set bmargin at screen 0.060311
unset key
set yrange [39.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,39.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-8.27881465:36.2152544]
plot \
 'cost-kstack_offset-on-arm64-7.3-gcc.csv' skip 1 every ::0::39 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kstack_offset-on-arm64-7.3-gcc.csv' skip 1 every ::0::39 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kstack_offset-on-arm64-7.3-gcc.csv' skip 1 every ::0::39 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kstack_offset-on-arm64-7.3-gcc.csv' skip 1 every ::0::39 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kstack_offset-on-arm64-7.3-gcc.csv' skip 1 every ::0::39 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,927 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kstack_offset-on-arm64-7.3-gcc.svg'
unset label
set label 1 'kstack_offset: share of each function in the difference, on against absent' at screen 0.012766,0.978425 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.015102 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.950378
set bmargin at screen 0.081985
unset key
set yrange [34.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,34.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'invoke_syscall.constprop.0 +38, prandom_u32_state +25 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'invoke_syscall.constprop.0 +47, prandom_u32_state +25 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'invoke_syscall.constprop.0 +47, prandom_u32_state +25 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'invoke_syscall.constprop.0 +47, prandom_u32_state +25 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'invoke_syscall.constprop.0 +47, prandom_u32_state +25 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'invoke_syscall.constprop.0 +47, prandom_u32_state +25 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'invoke_syscall.constprop.0 +47, prandom_u32_state +25 and 1 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'invoke_syscall.constprop.0 +47, prandom_u32_state +25 and 1 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'invoke_syscall.constprop.0 +47, prandom_u32_state +25 and 1 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'invoke_syscall.constprop.0 +47, prandom_u32_state +25 and 1 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'invoke_syscall.constprop.0 +235, prandom_u32_state +125 and 1 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'invoke_syscall.constprop.0 +47, prandom_u32_state +25 and 1 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'invoke_syscall.constprop.0 +47, prandom_u32_state +25 and 1 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'invoke_syscall.constprop.0 +47, prandom_u32_state +25 and 1 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'invoke_syscall.constprop.0 +94, prandom_u32_state +50 and 1 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'invoke_syscall.constprop.0 +47, prandom_u32_state +25 and 1 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'invoke_syscall.constprop.0 +47, prandom_u32_state +25 and 1 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'invoke_syscall.constprop.0 +47, prandom_u32_state +25 and 1 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 38 'invoke_syscall.constprop.0 +94, prandom_u32_state +50 and 1 more' at graph 1.02,first 18 left font ',11' textcolor rgb '#24292f'
set label 39 'invoke_syscall.constprop.0 +47, prandom_u32_state +25 and 1 more' at graph 1.02,first 19 left font ',11' textcolor rgb '#24292f'
set label 40 'invoke_syscall.constprop.0 +94, prandom_u32_state +50 and 1 more' at graph 1.02,first 20 left font ',11' textcolor rgb '#24292f'
set label 41 'invoke_syscall.constprop.0 +47, prandom_u32_state +25 and 2 more' at graph 1.02,first 21 left font ',11' textcolor rgb '#24292f'
set label 42 'invoke_syscall.constprop.0 +94, prandom_u32_state +50 and 1 more' at graph 1.02,first 22 left font ',11' textcolor rgb '#24292f'
set label 43 'invoke_syscall.constprop.0 +188, prandom_u32_state +100 and 2 more' at graph 1.02,first 23 left font ',11' textcolor rgb '#24292f'
set label 44 'invoke_syscall.constprop.0 +47, prandom_u32_state +25 and 1 more' at graph 1.02,first 24 left font ',11' textcolor rgb '#24292f'
set label 45 'invoke_syscall.constprop.0 +47, prandom_u32_state +25 and 1 more' at graph 1.02,first 25 left font ',11' textcolor rgb '#24292f'
set label 46 'invoke_syscall.constprop.0 +47, prandom_u32_state +25 and 2 more' at graph 1.02,first 26 left font ',11' textcolor rgb '#24292f'
set label 47 'invoke_syscall.constprop.0 +47, prandom_u32_state +25 and 1 more' at graph 1.02,first 27 left font ',11' textcolor rgb '#24292f'
set label 48 'invoke_syscall.constprop.0 +462.51 and 120 more' at graph 1.02,first 28 left font ',11' textcolor rgb '#24292f'
set label 49 'invoke_syscall.constprop.0 +47, prandom_u32_state +25 and 1 more' at graph 1.02,first 29 left font ',11' textcolor rgb '#24292f'
set label 50 'invoke_syscall.constprop.0 +94, prandom_u32_state +50 and 3 more' at graph 1.02,first 30 left font ',11' textcolor rgb '#24292f'
set label 51 'invoke_syscall.constprop.0 +94, prandom_u32_state +50 and 2 more' at graph 1.02,first 31 left font ',11' textcolor rgb '#24292f'
set label 52 'invoke_syscall.constprop.0 +134, prandom_u32_state +75 and 24 more' at graph 1.02,first 32 left font ',11' textcolor rgb '#24292f'
set label 53 'invoke_syscall.constprop.0 +181, prandom_u32_state +100 and 96 more' at graph 1.02,first 33 left font ',11' textcolor rgb '#24292f'
set label 54 'kmem_cache_free -253.91 and 166 more' at graph 1.02,first 34 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.040992 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.040992 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.040992 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.040992 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.040992 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.040992 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.040992 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.040992 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kstack_offset-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kstack_offset-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kstack_offset-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kstack_offset-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kstack_offset-on-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
