set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,522 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-idle-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, idle against absent' at screen 0.012766,0.961686 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.026820 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.911877
set bmargin at screen 0.118774
unset key
set yrange [17.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,17.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-2.62635977:11.4583129]
plot \
 'cost-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kfence-idle-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,329 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-idle-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, idle against absent' at screen 0.012766,0.939210 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.042553 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.860182
set bmargin at screen 0.231003
unset key
set yrange [8.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,8.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kmem_cache_alloc_noprof +5, kmem_cache_free +5' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'kmem_cache_alloc_node_noprof +10, kfree +5 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kmem_cache_alloc_noprof +10, kmem_cache_free +10' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__rmqueue_pcplist -407.75, alloc_from_new_slab +359.75 and 34 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'kmem_cache_alloc_noprof +10, kmem_cache_free +10' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'kmem_cache_free +5' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'avg_vruntime -0.50, update_curr +0.09 and 1 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
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
 'functions-kfence-idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-idle-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,522 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-ms_1-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, ms_1 against absent' at screen 0.012766,0.961686 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.026820 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.911877
set bmargin at screen 0.118774
unset key
set yrange [17.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,17.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-46.7937135:143.704764]
plot \
 'cost-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-ms_1-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, ms_1 against absent' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'check_canary +1,774.50, unwind_next_frame +767 and 47 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'avg_vruntime +205.34, requeue_delayed_entity +166 and 50 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__dequeue_task +50.75, __update_load_avg_se +42.25 and 18 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__dequeue_task +50.75, __update_load_avg_se +42.25 and 18 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kmem_cache_alloc_noprof +8, kmem_cache_free +5' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'kmem_cache_alloc_node_noprof +16, kfree +5 and 1 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'alloc_from_new_slab +460, __rmqueue_pcplist -307.75 and 31 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'kmem_cache_alloc_noprof +16, kmem_cache_free +10' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'kmem_cache_alloc_noprof +16, kmem_cache_free +10' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'enqueue_top_rt_rq +12' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-ms_1-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,522 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-ms_10-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, ms_10 against absent' at screen 0.012766,0.961686 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.026820 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.911877
set bmargin at screen 0.118774
unset key
set yrange [17.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,17.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-46.7937135:143.704764]
plot \
 'cost-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,398 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-ms_10-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, ms_10 against absent' at screen 0.012766,0.949749 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.035176 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.884422
set bmargin at screen 0.190955
unset key
set yrange [11.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,11.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'check_canary +1,774.50, unwind_next_frame +767 and 47 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'avg_vruntime +205.34, requeue_delayed_entity +166 and 50 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__dequeue_task +50.75, __update_load_avg_se +42.25 and 18 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__dequeue_task +50.75, __update_load_avg_se +42.25 and 18 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kmem_cache_alloc_noprof +8, kmem_cache_free +5' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'kmem_cache_alloc_node_noprof +16, kfree +5 and 1 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'alloc_from_new_slab +460, __rmqueue_pcplist -307.75 and 31 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'kmem_cache_alloc_noprof +16, kmem_cache_free +10' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'kmem_cache_alloc_noprof +16, kmem_cache_free +10' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'enqueue_top_rt_rq +12' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
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
 'functions-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-ms_10-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,522 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-ms_100-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, ms_100 against absent' at screen 0.012766,0.961686 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.026820 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.911877
set bmargin at screen 0.118774
unset key
set yrange [17.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,17.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-7.45887502:37.2568652]
plot \
 'cost-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,352 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-ms_100-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, ms_100 against absent' at screen 0.012766,0.943182 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.039773 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.869318
set bmargin at screen 0.215909
unset key
set yrange [9.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,9.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'check_canary +443.62, unwind_next_frame +191.75 and 40 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'kmem_cache_alloc_noprof +8, kmem_cache_free +5' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__dequeue_task +32.50, update_curr +11, pick_eevdf +10.75 and 10 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__dequeue_task +32.50, update_curr +11, pick_eevdf +10.75 and 12 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'kmem_cache_alloc_node_noprof +16, kfree +5 and 1 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'alloc_from_new_slab +460, __rmqueue_pcplist -307.75 and 31 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'kmem_cache_alloc_noprof +16, kmem_cache_free +10' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'kmem_cache_alloc_noprof +16, kmem_cache_free +10' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
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
 'functions-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-ms_100-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,522 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-ms_500-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, ms_500 against absent' at screen 0.012766,0.961686 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.026820 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.911877
set bmargin at screen 0.118774
unset key
set yrange [17.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,17.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-3.12172512:14.8391856]
plot \
 'cost-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,329 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-ms_500-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, ms_500 against absent' at screen 0.012766,0.939210 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.042553 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.860182
set bmargin at screen 0.231003
unset key
set yrange [8.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,8.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kmem_cache_alloc_noprof +8, kmem_cache_free +5' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__dequeue_task +27, set_next_task_fair -16.25 and 19 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kmem_cache_alloc_node_noprof +16, kfree +5 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'alloc_from_new_slab +460, __rmqueue_pcplist -307.75 and 31 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'kmem_cache_alloc_noprof +16, kmem_cache_free +10' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'set_next_task_fair +16.25, __enqueue_entity +11.88 and 22 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'kmem_cache_alloc_noprof +16, kmem_cache_free +10' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
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
 'functions-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-ms_500-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,522 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-static_idle-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, static_idle against absent' at screen 0.012766,0.961686 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.026820 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.911877
set bmargin at screen 0.118774
unset key
set yrange [17.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,17.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-2.62635977:11.4583129]
plot \
 'cost-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,352 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-static_idle-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, static_idle against absent' at screen 0.012766,0.943182 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.039773 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.869318
set bmargin at screen 0.215909
unset key
set yrange [9.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,9.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kmem_cache_alloc_noprof +5, kmem_cache_free +5' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__kmalloc_cache_noprof +5, kfree +5' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'kmem_cache_alloc_node_noprof +10, kfree +5 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kmem_cache_alloc_noprof +10, kmem_cache_free +10' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__rmqueue_pcplist -407.75, alloc_from_new_slab +359.75 and 33 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'kmem_cache_alloc_noprof +10, kmem_cache_free +10' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'kmem_cache_free +5' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__update_load_avg_se +8.12, __update_load_avg_cfs_rq +6.88 and 2 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'avg_vruntime -0.50, update_curr +0.09 and 1 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
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
 'functions-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-static_idle-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,522 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-static_ms_1-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, static_ms_1 against absent' at screen 0.012766,0.961686 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.026820 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.911877
set bmargin at screen 0.118774
unset key
set yrange [17.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,17.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.6411635:101.752137]
plot \
 'cost-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,329 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-static_ms_1-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, static_ms_1 against absent' at screen 0.012766,0.939210 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.042553 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.860182
set bmargin at screen 0.231003
unset key
set yrange [8.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,8.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'check_canary +887.25, unwind_next_frame +383.50 and 49 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'avg_vruntime +205.34, requeue_delayed_entity +166 and 50 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'kmem_cache_alloc_noprof +8, kmem_cache_free +5' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kmem_cache_alloc_node_noprof +16, kfree +5 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'kmem_cache_alloc_noprof +16, kmem_cache_free +10' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'alloc_from_new_slab +460, __rmqueue_pcplist -288.75 and 31 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'kmem_cache_alloc_noprof +10, kmem_cache_free +10' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
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
 'functions-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-static_ms_1-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,522 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-static_ms_10-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, static_ms_10 against absent' at screen 0.012766,0.961686 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.026820 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.911877
set bmargin at screen 0.118774
unset key
set yrange [17.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,17.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.6411635:101.752137]
plot \
 'cost-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,329 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-static_ms_10-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, static_ms_10 against absent' at screen 0.012766,0.939210 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.042553 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.860182
set bmargin at screen 0.231003
unset key
set yrange [8.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,8.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'check_canary +887.25, unwind_next_frame +383.50 and 49 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'avg_vruntime +205.34, requeue_delayed_entity +166 and 50 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'kmem_cache_alloc_noprof +8, kmem_cache_free +5' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kmem_cache_alloc_node_noprof +16, kfree +5 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'kmem_cache_alloc_noprof +16, kmem_cache_free +10' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'alloc_from_new_slab +460, __rmqueue_pcplist -288.75 and 30 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'kmem_cache_alloc_noprof +10, kmem_cache_free +10' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
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
 'functions-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-static_ms_10-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,522 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-static_ms_100-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, static_ms_100 against absent' at screen 0.012766,0.961686 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.026820 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.911877
set bmargin at screen 0.118774
unset key
set yrange [17.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,17.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.51727654:32.0711455]
plot \
 'cost-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,329 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-static_ms_100-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, static_ms_100 against absent' at screen 0.012766,0.939210 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.042553 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.860182
set bmargin at screen 0.231003
unset key
set yrange [8.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,8.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'avg_vruntime +205.34, requeue_delayed_entity +166 and 50 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'kmem_cache_free +5' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'kmem_cache_alloc_noprof +8, kmem_cache_free +5' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kmem_cache_alloc_node_noprof +16, kfree +5 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'kmem_cache_alloc_noprof +16, kmem_cache_free +10' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'alloc_from_new_slab +460, __rmqueue_pcplist -307.75 and 30 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'kmem_cache_alloc_noprof +10, kmem_cache_free +10' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
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
 'functions-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-static_ms_100-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,522 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-kfence-static_ms_500-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: extra instructions per operation, static_ms_500 against absent' at screen 0.012766,0.961686 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.026820 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.911877
set bmargin at screen 0.118774
unset key
set yrange [17.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,17.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-7.33589685:35.0248127]
plot \
 'cost-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 every ::0::17 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,329 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-kfence-static_ms_500-x86_64-7.3-gcc.svg'
unset label
set label 1 'kfence: share of each function in the difference, static_ms_500 against absent' at screen 0.012766,0.939210 left font ',15' textcolor rgb '#24292f'
set label 2 '3 seeds, 4 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.042553 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.860182
set bmargin at screen 0.231003
unset key
set yrange [8.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,8.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'check_canary +443.62, unwind_next_frame +191.75 and 47 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'kmem_cache_alloc_noprof +8, kmem_cache_free +5' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__kmalloc_cache_noprof +8, kfree +5' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kmem_cache_alloc_node_noprof +16, kfree +5 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kmem_cache_alloc_noprof +16, kmem_cache_free +10' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'alloc_from_new_slab +460, __rmqueue_pcplist -307.75 and 30 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'kmem_cache_alloc_noprof +10, kmem_cache_free +10' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__update_load_avg_se -7.88, __update_load_avg_cfs_rq -3.44 and 7 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
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
 'functions-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-kfence-static_ms_500-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
