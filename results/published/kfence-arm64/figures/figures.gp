set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,522 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-idle-arm64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, idle against absent' at screen 0.012766,0.961686 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.026820 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.911877
set bmargin at screen 0.118774
unset key
set yrange [17.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,17.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-2.66375163:7.86047798]
plot \
 'cost-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::0::17 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kfence-idle-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,306 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-idle-arm64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, idle against absent' at screen 0.012766,0.934641 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.045752 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.849673
set bmargin at screen 0.248366
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kmem_cache_free +6, kmem_cache_alloc_noprof +2' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'kfree +6, __kmalloc_cache_noprof +2' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'kfree +6, __kmalloc_cache_noprof +2' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'kfree +6, kmem_cache_free +6 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kmem_cache_free +12, kmem_cache_alloc_noprof +4' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__rmqueue_pcplist +229.15, kmem_cache_free +132 and 34 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'kmem_cache_free +6' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'kmem_cache_free +12, kmem_cache_alloc_noprof +4' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
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
 'functions-kfence-idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-idle-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,522 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-ms_1-arm64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, ms_1 against absent' at screen 0.012766,0.961686 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.026820 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.911877
set bmargin at screen 0.118774
unset key
set yrange [17.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,17.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-3.85079916:11.7626857]
plot \
 'cost-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::0::17 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,329 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-ms_1-arm64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, ms_1 against absent' at screen 0.012766,0.939210 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.042553 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.860182
set bmargin at screen 0.231003
unset key
set yrange [8.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,8.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kmem_cache_alloc_noprof +6, kmem_cache_free +6' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'kmem_cache_alloc_noprof +181, __rmqueue_pcplist +179.82 and 57 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kmem_cache_alloc_node_noprof +12, kfree +6 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kmem_cache_alloc_noprof +12, kmem_cache_free +12' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'kmem_cache_free +6' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'kmem_cache_alloc_noprof +12, kmem_cache_free +12' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'update_rt_rq_load_avg +0.21, enqueue_top_rt_rq +0.03' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.115502 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.115502 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.115502 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.115502 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.115502 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.115502 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.115502 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.115502 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-ms_1-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,522 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-ms_10-arm64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, ms_10 against absent' at screen 0.012766,0.961686 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.026820 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.911877
set bmargin at screen 0.118774
unset key
set yrange [17.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,17.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-4.30501278:11.850598]
plot \
 'cost-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::0::17 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,329 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-ms_10-arm64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, ms_10 against absent' at screen 0.012766,0.939210 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.042553 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.860182
set bmargin at screen 0.231003
unset key
set yrange [8.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,8.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kmem_cache_alloc_noprof +6, kmem_cache_free +6' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'kmem_cache_alloc_noprof +180.81, kmem_cache_free +176.62 and 110 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kmem_cache_alloc_node_noprof +12, kfree +6 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kmem_cache_alloc_noprof +12, kmem_cache_free +12' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'kmem_cache_free +6' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'kmem_cache_alloc_noprof +12, kmem_cache_free +12' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'update_rt_rq_load_avg +0.21, enqueue_top_rt_rq +0.03' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.115502 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.115502 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.115502 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.115502 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.115502 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.115502 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.115502 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.115502 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-ms_10-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,522 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-ms_100-arm64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, ms_100 against absent' at screen 0.012766,0.961686 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.026820 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.911877
set bmargin at screen 0.118774
unset key
set yrange [17.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,17.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-3.06902256:11.6113741]
plot \
 'cost-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::0::17 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,329 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-ms_100-arm64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, ms_100 against absent' at screen 0.012766,0.939210 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.042553 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.860182
set bmargin at screen 0.231003
unset key
set yrange [8.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,8.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kmem_cache_alloc_noprof +6, kmem_cache_free +6' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'kmem_cache_alloc_noprof +182.75, kmem_cache_free +175.90 and 139 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kmem_cache_alloc_node_noprof +12, kfree +6 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kmem_cache_alloc_noprof +12, kmem_cache_free +12' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'kmem_cache_free +6' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'kmem_cache_alloc_noprof +12, kmem_cache_free +12' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'update_rt_rq_load_avg +0.21' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.115502 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.115502 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.115502 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.115502 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.115502 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.115502 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.115502 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.115502 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-ms_100-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,522 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-ms_500-arm64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, ms_500 against absent' at screen 0.012766,0.961686 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.026820 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.911877
set bmargin at screen 0.118774
unset key
set yrange [17.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,17.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-6.02961866:12.1843927]
plot \
 'cost-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::0::17 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,329 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-ms_500-arm64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, ms_500 against absent' at screen 0.012766,0.939210 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.042553 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.860182
set bmargin at screen 0.231003
unset key
set yrange [8.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,8.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kmem_cache_alloc_noprof +6, kmem_cache_free +6' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__kmalloc_cache_noprof +6, kfree +6' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'kmem_cache_alloc_node_noprof +12, kfree +6 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kmem_cache_alloc_noprof +12, kmem_cache_free +12' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__rmqueue_pcplist +1,068.02, __free_frozen_pages +220.50 and 135 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'kmem_cache_free +6' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'kmem_cache_alloc_noprof +12, kmem_cache_free +12' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'update_rt_rq_load_avg +0.21' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.115502 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.115502 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.115502 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.115502 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.115502 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.115502 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.115502 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.115502 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-ms_500-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,522 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-static_idle-arm64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, static_idle against absent' at screen 0.012766,0.961686 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.026820 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.911877
set bmargin at screen 0.118774
unset key
set yrange [17.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,17.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-2.66375163:7.86047798]
plot \
 'cost-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::0::17 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,306 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-static_idle-arm64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, static_idle against absent' at screen 0.012766,0.934641 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.045752 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.849673
set bmargin at screen 0.248366
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kmem_cache_free +6, kmem_cache_alloc_noprof +2' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'kfree +6, __kmalloc_cache_noprof +2' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'kfree +6, __kmalloc_cache_noprof +2' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'kfree +6, kmem_cache_free +6 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kmem_cache_free +12, kmem_cache_alloc_noprof +4' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__rmqueue_pcplist +229.15, kmem_cache_free +132 and 34 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'kmem_cache_free +6' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'kmem_cache_free +12, kmem_cache_alloc_noprof +4' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
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
 'functions-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-static_idle-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,522 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-static_ms_1-arm64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, static_ms_1 against absent' at screen 0.012766,0.961686 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.026820 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.911877
set bmargin at screen 0.118774
unset key
set yrange [17.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,17.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-3.35501111:15.6155944]
plot \
 'cost-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::0::17 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,375 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-static_ms_1-arm64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, static_ms_1 against absent' at screen 0.012766,0.946667 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.037333 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.877333
set bmargin at screen 0.202667
unset key
set yrange [10.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,10.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kfree +6, __kmalloc_cache_noprof +2' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'kmem_cache_free +6, kmem_cache_alloc_noprof +2' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'kfree +6, __kmalloc_cache_noprof +2' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'kmem_cache_free +132, kmem_cache_alloc_noprof +66.21 and 93 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kfree +6, kmem_cache_free +6 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kmem_cache_free +12, kmem_cache_alloc_noprof +4' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'enqueue_top_rt_rq +8' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'kmem_cache_free +6' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'kmem_cache_free +12, kmem_cache_alloc_noprof +4' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'update_load_avg -2' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'enqueue_top_rt_rq -16' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
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
 'functions-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-static_ms_1-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,522 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-static_ms_10-arm64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, static_ms_10 against absent' at screen 0.012766,0.961686 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.026820 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.911877
set bmargin at screen 0.118774
unset key
set yrange [17.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,17.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-8.8947715:16.6878061]
plot \
 'cost-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::0::17 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,375 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-static_ms_10-arm64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, static_ms_10 against absent' at screen 0.012766,0.946667 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.037333 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.877333
set bmargin at screen 0.202667
unset key
set yrange [10.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,10.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kfree +6, __kmalloc_cache_noprof +2' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'kmem_cache_free +6, kmem_cache_alloc_noprof +2' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'kfree +6, __kmalloc_cache_noprof +2' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'kmem_cache_free +132, kmem_cache_alloc_noprof +66.21 and 93 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kfree +6, kmem_cache_free +6 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kmem_cache_free +12, kmem_cache_alloc_noprof +4' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'enqueue_top_rt_rq +8' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'kmem_cache_free +6' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'kmem_cache_free +12, kmem_cache_alloc_noprof +4' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'update_load_avg -2' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'enqueue_top_rt_rq -16' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
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
 'functions-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-static_ms_10-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,522 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-static_ms_100-arm64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, static_ms_100 against absent' at screen 0.012766,0.961686 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.026820 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.911877
set bmargin at screen 0.118774
unset key
set yrange [17.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,17.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-9.04926025:11.300351]
plot \
 'cost-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::0::17 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,352 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-static_ms_100-arm64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, static_ms_100 against absent' at screen 0.012766,0.943182 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.039773 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.869318
set bmargin at screen 0.215909
unset key
set yrange [9.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,9.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kmem_cache_free +6, kmem_cache_alloc_noprof +2' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'kfree +6, __kmalloc_cache_noprof +2' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'kfree +6, __kmalloc_cache_noprof +2' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__rmqueue_pcplist +179.82, kmem_cache_free +132 and 85 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kfree +6, kmem_cache_free +6 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kmem_cache_free +12, kmem_cache_alloc_noprof +4' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'kmem_cache_free +6' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'kmem_cache_free +12, kmem_cache_alloc_noprof +4' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'update_load_avg -2' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'enqueue_top_rt_rq -16' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.107955 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.107955 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.107955 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.107955 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.107955 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.107955 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.107955 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.107955 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-static_ms_100-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,522 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-static_ms_500-arm64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, static_ms_500 against absent' at screen 0.012766,0.961686 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.026820 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.911877
set bmargin at screen 0.118774
unset key
set yrange [17.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,17.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-4.33249527:8.18346062]
plot \
 'cost-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::0::17 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,329 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-static_ms_500-arm64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, static_ms_500 against absent' at screen 0.012766,0.939210 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.042553 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.860182
set bmargin at screen 0.231003
unset key
set yrange [8.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,8.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kmem_cache_free +6, kmem_cache_alloc_noprof +2' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'kfree +6, __kmalloc_cache_noprof +2' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'kfree +6, __kmalloc_cache_noprof +2' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__rmqueue_pcplist +179.82, kmem_cache_free +132 and 89 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kfree +6, kmem_cache_free +6 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kmem_cache_free +12, kmem_cache_alloc_noprof +4' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'kmem_cache_free +6' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'kmem_cache_free +12, kmem_cache_alloc_noprof +4' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'update_rt_rq_load_avg +0.21' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.115502 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.115502 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.115502 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.115502 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.115502 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.115502 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.115502 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.115502 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-static_ms_500-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
