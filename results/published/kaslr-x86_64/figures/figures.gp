set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,637 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kaslr-base-x86_64-7.3-gcc.svg'
unset label
set label 1 'kaslr: extra instructions per operation, base against absent' at screen 0.012766,0.968603 left font ',15' textcolor rgb '#24292f'
set label 2 '6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.021978 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.927786
set bmargin at screen 0.097331
unset key
set yrange [22.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,22.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.99823089:3.13808869]
plot \
 'cost-kaslr-base-x86_64-7.3-gcc.csv' skip 1 every ::0::22 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kaslr-base-x86_64-7.3-gcc.csv' skip 1 every ::0::22 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kaslr-base-x86_64-7.3-gcc.csv' skip 1 every ::0::22 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kaslr-base-x86_64-7.3-gcc.csv' skip 1 every ::0::22 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,168 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kaslr-base-x86_64-7.3-gcc.svg'
unset label
set label 1 'kaslr: share of each function in the difference, base against absent' at screen 0.012766,0.880952 left font ',15' textcolor rgb '#24292f'
set label 2 '6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.083333 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.726190
set bmargin at screen 0.452381
unset key
set yrange [1.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,1.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__free_frozen_pages -219.41, free_frozen_page_commit -137 and 163 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'free_unref_folios -5.96, lru_add -4.69 and 40 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
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
 'functions-kaslr-base-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kaslr-base-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kaslr-base-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kaslr-base-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kaslr-base-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,637 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kaslr-memory-x86_64-7.3-gcc.svg'
unset label
set label 1 'kaslr: extra instructions per operation, memory against absent' at screen 0.012766,0.968603 left font ',15' textcolor rgb '#24292f'
set label 2 '6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.021978 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.927786
set bmargin at screen 0.097331
unset key
set yrange [22.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,22.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.58286208:2.84467498]
plot \
 'cost-kaslr-memory-x86_64-7.3-gcc.csv' skip 1 every ::0::22 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kaslr-memory-x86_64-7.3-gcc.csv' skip 1 every ::0::22 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kaslr-memory-x86_64-7.3-gcc.csv' skip 1 every ::0::22 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kaslr-memory-x86_64-7.3-gcc.csv' skip 1 every ::0::22 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,191 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kaslr-memory-x86_64-7.3-gcc.svg'
unset label
set label 1 'kaslr: share of each function in the difference, memory against absent' at screen 0.012766,0.895288 left font ',15' textcolor rgb '#24292f'
set label 2 '6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.073298 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.759162
set bmargin at screen 0.397906
unset key
set yrange [2.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,2.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'alloc_vmap_area +42.64, queue_work_on -2.36 and 15 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__free_frozen_pages -209.49, free_frozen_page_commit -129.92 and 182 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__call_rcu_common.constprop.0 +38.75 and 164 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
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
 'functions-kaslr-memory-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kaslr-memory-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kaslr-memory-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kaslr-memory-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kaslr-memory-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,637 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kaslr-nokaslr-x86_64-7.3-gcc.svg'
unset label
set label 1 'kaslr: extra instructions per operation, nokaslr against absent' at screen 0.012766,0.968603 left font ',15' textcolor rgb '#24292f'
set label 2 '6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.021978 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.927786
set bmargin at screen 0.097331
unset key
set yrange [22.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,22.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-2.28021707:2.16646927]
plot \
 'cost-kaslr-nokaslr-x86_64-7.3-gcc.csv' skip 1 every ::0::22 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kaslr-nokaslr-x86_64-7.3-gcc.csv' skip 1 every ::0::22 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kaslr-nokaslr-x86_64-7.3-gcc.csv' skip 1 every ::0::22 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kaslr-nokaslr-x86_64-7.3-gcc.csv' skip 1 every ::0::22 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kaslr-nokaslr-x86_64-7.3-gcc.csv' skip 1 every ::0::22 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,168 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kaslr-nokaslr-x86_64-7.3-gcc.svg'
unset label
set label 1 'kaslr: share of each function in the difference, nokaslr against absent' at screen 0.012766,0.880952 left font ',15' textcolor rgb '#24292f'
set label 2 '6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.083333 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.726190
set bmargin at screen 0.452381
unset key
set yrange [1.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,1.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__free_frozen_pages -219.41, free_frozen_page_commit -137 and 163 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__rmqueue_pcplist -567.43, __mod_zone_page_state -85.89 and 166 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
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
 'functions-kaslr-nokaslr-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kaslr-nokaslr-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kaslr-nokaslr-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kaslr-nokaslr-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kaslr-nokaslr-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
