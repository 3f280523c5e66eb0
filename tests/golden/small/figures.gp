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
set key at screen 0.5,0.107807 center horizontal reverse Left maxrows 3 samplen 1 font ',11' textcolor rgb '#24292f'
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
unset key
set xrange [-1.98534513:4.80038938]
plot \
 'cost.csv' skip 1 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost.csv' skip 1 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost.csv' skip 1 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost.csv' skip 1 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost.csv' skip 1 using (strcol(9) eq 'no-verdict' ? 0 : $5 > $3 && $3 >= 0 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,289 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions.svg'
unset label
set label 1 'stackprotector: functions that execute the extra instructions, strong against off' at screen 0.012766,0.930796 left font ',15' textcolor rgb '#24292f'
set label 2 '5 seeds, 6 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.048443 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.840830
set bmargin at screen 0.442907
set key at screen 0.5,0.214533 center horizontal reverse Left maxrows 3 samplen 1 font ',11' textcolor rgb '#24292f'
set yrange [4.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,4.5 nohead linecolor rgb '#24292f' linewidth 1 front
set key on
set autoscale x
plot \
 'functions.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' title 'entry_SYSCALL_64' noenhanced, \
 'functions.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' title '__alloc_pages_noprof' noenhanced, \
 'functions.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#009e73' title 'futex_wake<T>|x' noenhanced, \
 'functions.csv' skip 1 using ($4 == 4 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#cc79a7' title 'do_exit' noenhanced, \
 'functions.csv' skip 1 using ($4 == 5 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' title 'handle_mm_fault' noenhanced, \
 'functions.csv' skip 1 using ($4 == 6 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#d55e00' title 'path_openat' noenhanced, \
 'functions.csv' skip 1 using ($4 == 7 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#f0e442' title 'run<&>_loop' noenhanced, \
 'functions.csv' skip 1 using ($4 == 8 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#6b4ea0' title 'tick_handle_periodic' noenhanced, \
 'functions.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set output
