set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,683 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-random_kmalloc_caches-on-arm64-7.3-gcc.svg'
unset label
set label 1 'random_kmalloc_caches: extra instructions per operation, on against off' at screen 0.012766,0.970717 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.020498 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.932650
set bmargin at screen 0.090776
unset key
set yrange [24.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,24.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-5.14726979:8.22987236]
plot \
 'cost-random_kmalloc_caches-on-arm64-7.3-gcc.csv' skip 1 every ::0::24 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-random_kmalloc_caches-on-arm64-7.3-gcc.csv' skip 1 every ::0::24 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-random_kmalloc_caches-on-arm64-7.3-gcc.csv' skip 1 every ::0::24 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-random_kmalloc_caches-on-arm64-7.3-gcc.csv' skip 1 every ::0::24 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-random_kmalloc_caches-on-arm64-7.3-gcc.csv' skip 1 every ::0::24 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-random_kmalloc_caches-on-arm64-7.3-gcc.csv' skip 1 every ::0::24 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,421 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-random_kmalloc_caches-on-arm64-7.3-gcc.svg'
unset label
set label 1 'random_kmalloc_caches: share of each function in the difference, on against off' at screen 0.012766,0.952494 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.033254 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.890736
set bmargin at screen 0.180523
unset key
set yrange [12.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,12.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'run +8' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'run +8' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'run +2,048' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'run +2,048' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'run +8' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__kmalloc_node_noprof +9, load_msg +1' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__pi_memset_generic +4.73, refill_objects -4.20 and 25 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__pi_memset_generic -18.94, refill_objects +7.70 and 111 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'step_into_slowpath +1' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__rmqueue_pcplist +8.75, step_into_slowpath +2 and 1 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__rmqueue_pcplist -384.93, __mod_zone_page_state -79.09 and 113 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'alloc_vmap_area -78.68, insert_vmap_area +16.21 and 62 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 '__rmqueue_pcplist -463.62, __mod_zone_page_state -87.86 and 105 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.090261 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.090261 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.090261 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.090261 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.090261 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.090261 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.090261 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.090261 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-random_kmalloc_caches-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-random_kmalloc_caches-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-random_kmalloc_caches-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-random_kmalloc_caches-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-random_kmalloc_caches-on-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,683 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-slab_buckets-on-arm64-7.3-gcc.svg'
unset label
set label 1 'slab_buckets: extra instructions per operation, on against off' at screen 0.012766,0.970717 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.020498 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.932650
set bmargin at screen 0.090776
unset key
set yrange [24.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,24.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-4.14406134:2.95237674]
plot \
 'cost-slab_buckets-on-arm64-7.3-gcc.csv' skip 1 every ::0::24 using (strcol(9) eq 'gain' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'cost-slab_buckets-on-arm64-7.3-gcc.csv' skip 1 every ::0::24 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-slab_buckets-on-arm64-7.3-gcc.csv' skip 1 every ::0::24 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-slab_buckets-on-arm64-7.3-gcc.csv' skip 1 every ::0::24 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-slab_buckets-on-arm64-7.3-gcc.csv' skip 1 every ::0::24 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-slab_buckets-on-arm64-7.3-gcc.csv' skip 1 every ::0::24 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,283 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-slab_buckets-on-arm64-7.3-gcc.svg'
unset label
set label 1 'slab_buckets: share of each function in the difference, on against off' at screen 0.012766,0.929329 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.049470 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.837456
set bmargin at screen 0.268551
unset key
set yrange [6.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,6.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'refill_objects -5.67, get_page_from_freelist +2.66 and 24 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__pi_memset_generic -18.94, refill_objects +6.54 and 106 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__rmqueue_pcplist +2.75' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'alloc_vmap_area -7.56, insert_vmap_area +6.99 and 60 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__kmalloc_node_noprof -7, load_msg +2' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'pidfs_add_pid +1.26, __rmqueue_pcplist +0.92 and 5 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__rmqueue_pcplist -356.60, __mod_zone_page_state -60.17 and 76 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
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
 'functions-slab_buckets-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-slab_buckets-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-slab_buckets-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-slab_buckets-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-slab_buckets-on-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
