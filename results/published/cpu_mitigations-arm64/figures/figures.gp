set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,614 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kpti-idle-arm64-7.3-gcc.svg'
unset label
set label 1 'kpti: extra instructions per operation, idle against absent' at screen 0.012766,0.967427 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.022801 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.925081
set bmargin at screen 0.100977
unset key
set yrange [21.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,21.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.40286945:1.20719225]
plot \
 'cost-kpti-idle-arm64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kpti-idle-arm64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kpti-idle-arm64-7.3-gcc.csv' skip 1 every ::0::21 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kpti-idle-arm64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kpti-idle-arm64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kpti-idle-arm64-7.3-gcc.svg'
unset label
set label 1 'kpti: share of each function in the difference, idle against absent' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'ret_to_user +1' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'ret_to_user +1' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'ret_to_user +1' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'ret_to_user +2' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'tlb_flush +3, ret_to_user +2' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'ret_to_user +2' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'ret_to_user +2' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'ret_to_user +4' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'ret_to_user +1' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'ret_to_user +2' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'ret_to_user +5, pidfs_add_pid +1.40, tlb_flush +1 and 27 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'ret_to_user +4, anon_vma_clone +3 and 56 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-kpti-idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kpti-idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kpti-idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kpti-idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kpti-idle-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,614 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kpti-off-arm64-7.3-gcc.svg'
unset label
set label 1 'kpti: extra instructions per operation, off against absent' at screen 0.012766,0.967427 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.022801 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.925081
set bmargin at screen 0.100977
unset key
set yrange [21.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,21.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.961528996:1.8636251]
plot \
 'cost-kpti-off-arm64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kpti-off-arm64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kpti-off-arm64-7.3-gcc.csv' skip 1 every ::0::21 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kpti-off-arm64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kpti-off-arm64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kpti-off-arm64-7.3-gcc.svg'
unset label
set label 1 'kpti: share of each function in the difference, off against absent' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'ret_to_user +1' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'ret_to_user +1' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'ret_to_user +1' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'ret_to_user +2' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'tlb_flush +3, ret_to_user +2' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'ret_to_user +2' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'ret_to_user +2' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'ret_to_user +4' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'ret_to_user +1' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'ret_to_user +2' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'ret_to_user +5, pidfs_add_pid +1.18, tlb_flush +1 and 7 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'ret_to_user +4, anon_vma_clone +3 and 60 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-kpti-off-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kpti-off-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kpti-off-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kpti-off-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kpti-off-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,614 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kpti-on-arm64-7.3-gcc.svg'
unset label
set label 1 'kpti: extra instructions per operation, on against absent' at screen 0.012766,0.967427 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.022801 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.925081
set bmargin at screen 0.100977
unset key
set yrange [21.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,21.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-4.14186967:14.4162726]
plot \
 'cost-kpti-on-arm64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kpti-on-arm64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kpti-on-arm64-7.3-gcc.csv' skip 1 every ::0::21 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kpti-on-arm64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kpti-on-arm64-7.3-gcc.csv' skip 1 every ::0::21 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kpti-on-arm64-7.3-gcc.svg'
unset label
set label 1 'kpti: share of each function in the difference, on against absent' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '? +21, ret_to_user +8, vectors +1' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '? +21, ret_to_user +8, vectors +1' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '? +21, ret_to_user +8, vectors +1' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '? +42, ret_to_user +16, vectors +2' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '? +42, ret_to_user +16, vectors +2' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '? +42, ret_to_user +16, vectors +2' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '? +84, ret_to_user +32, vectors +4' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '? +42, ret_to_user +16, tlb_flush +6 and 1 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '? +21, ret_to_user +8, vectors +1' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '? +42, ret_to_user +16, vectors +2' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__free_frozen_pages +114.33, ? +105 and 105 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__rmqueue_pcplist +832.80, kmem_cache_free -333.91 and 188 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-kpti-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kpti-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kpti-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kpti-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kpti-on-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
