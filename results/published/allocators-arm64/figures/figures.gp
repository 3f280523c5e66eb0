set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,729 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-shuffle_page_allocator-idle-arm64-7.3-gcc.svg'
unset label
set label 1 'shuffle_page_allocator: extra instructions per operation, idle against absent' at screen 0.012766,0.972565 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019204 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.936900
set bmargin at screen 0.085048
unset key
set yrange [26.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,26.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.59975662:0.39239912]
plot \
 'cost-shuffle_page_allocator-idle-arm64-7.3-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-shuffle_page_allocator-idle-arm64-7.3-gcc.csv' skip 1 every ::0::26 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-shuffle_page_allocator-idle-arm64-7.3-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-shuffle_page_allocator-idle-arm64-7.3-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,191 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-shuffle_page_allocator-idle-arm64-7.3-gcc.svg'
unset label
set label 1 'shuffle_page_allocator: share of each function in the difference, idle against absent' at screen 0.012766,0.895288 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.073298 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.759162
set bmargin at screen 0.397906
unset key
set yrange [2.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,2.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'pidfs_add_pid -0.84, __update_load_avg_se +0.60' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'pidfs_add_pid -0.46' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'pidfs_add_pid -1.62, __enqueue_entity -0.45 and 16 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
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
 'functions-shuffle_page_allocator-idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-shuffle_page_allocator-idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-shuffle_page_allocator-idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-shuffle_page_allocator-idle-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-shuffle_page_allocator-idle-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,729 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-shuffle_page_allocator-on-arm64-7.3-gcc.svg'
unset label
set label 1 'shuffle_page_allocator: extra instructions per operation, on against absent' at screen 0.012766,0.972565 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019204 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.936900
set bmargin at screen 0.085048
unset key
set yrange [26.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,26.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.74627953:2.44927523]
plot \
 'cost-shuffle_page_allocator-on-arm64-7.3-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-shuffle_page_allocator-on-arm64-7.3-gcc.csv' skip 1 every ::0::26 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-shuffle_page_allocator-on-arm64-7.3-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-shuffle_page_allocator-on-arm64-7.3-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,214 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-shuffle_page_allocator-on-arm64-7.3-gcc.svg'
unset label
set label 1 'shuffle_page_allocator: share of each function in the difference, on against absent' at screen 0.012766,0.906542 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.065421 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.785047
set bmargin at screen 0.355140
unset key
set yrange [3.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,3.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__rmqueue_pcplist -24.22, __mod_zone_page_state -5.16 and 3 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__rmqueue_pcplist +1,392.04, __mod_zone_page_state +230.34 and 158 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__rmqueue_pcplist -7.67, refill_objects +5.85 and 7 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'refill_objects +27.95, __pi_memset_generic -9.47 and 111 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
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
 'functions-shuffle_page_allocator-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-shuffle_page_allocator-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-shuffle_page_allocator-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-shuffle_page_allocator-on-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-shuffle_page_allocator-on-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,729 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-slab_freelist-both-arm64-7.3-gcc.svg'
unset label
set label 1 'slab_freelist: extra instructions per operation, both against off' at screen 0.012766,0.972565 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019204 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.936900
set bmargin at screen 0.085048
unset key
set yrange [26.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,26.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-4.48303412:4.5401406]
plot \
 'cost-slab_freelist-both-arm64-7.3-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-slab_freelist-both-arm64-7.3-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-slab_freelist-both-arm64-7.3-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-slab_freelist-both-arm64-7.3-gcc.csv' skip 1 every ::0::26 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-slab_freelist-both-arm64-7.3-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-slab_freelist-both-arm64-7.3-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,306 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-slab_freelist-both-arm64-7.3-gcc.svg'
unset label
set label 1 'slab_freelist: share of each function in the difference, both against off' at screen 0.012766,0.934641 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.045752 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.849673
set bmargin at screen 0.248366
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kmem_cache_free +4' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__rmqueue_pcplist +867.96, __pi_memset_generic +137.17 and 165 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'kmem_cache_free +8' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__rmqueue_pcplist +12.88, kmem_cache_free +12 and 3 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kmem_cache_free +4' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'alloc_from_new_slab +16.61, pick_eevdf -15.90 and 115 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__update_load_avg_se +29, __update_load_avg_cfs_rq +12.25 and 8 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__free_frozen_pages +204.17, free_frozen_page_commit +168.73 and 141 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
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
 'functions-slab_freelist-both-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-slab_freelist-both-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-slab_freelist-both-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-slab_freelist-both-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-slab_freelist-both-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,729 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-slab_freelist-hardened-arm64-7.3-gcc.svg'
unset label
set label 1 'slab_freelist: extra instructions per operation, hardened against off' at screen 0.012766,0.972565 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019204 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.936900
set bmargin at screen 0.085048
unset key
set yrange [26.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,26.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-5.2692219:4.69230598]
plot \
 'cost-slab_freelist-hardened-arm64-7.3-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-slab_freelist-hardened-arm64-7.3-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-slab_freelist-hardened-arm64-7.3-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-slab_freelist-hardened-arm64-7.3-gcc.csv' skip 1 every ::0::26 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-slab_freelist-hardened-arm64-7.3-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-slab_freelist-hardened-arm64-7.3-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,306 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-slab_freelist-hardened-arm64-7.3-gcc.svg'
unset label
set label 1 'slab_freelist: share of each function in the difference, hardened against off' at screen 0.012766,0.934641 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.045752 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.849673
set bmargin at screen 0.248366
unset key
set yrange [7.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,7.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kmem_cache_free +4' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'kmem_cache_free +8' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__rmqueue_pcplist +1,380.06, __mod_zone_page_state +230.34 and 158 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'kmem_cache_free +4' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__rmqueue_pcplist +51.91, refill_objects +18.72 and 52 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__pi_memset_generic -47.34, __rmqueue_pcplist -35.66 and 118 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'kmem_cache_free +12' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '__rmqueue_pcplist -244.84, kmem_cache_free +88 and 93 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
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
 'functions-slab_freelist-hardened-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-slab_freelist-hardened-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-slab_freelist-hardened-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-slab_freelist-hardened-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-slab_freelist-hardened-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,729 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-slab_freelist-random-arm64-7.3-gcc.svg'
unset label
set label 1 'slab_freelist: extra instructions per operation, random against off' at screen 0.012766,0.972565 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019204 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.936900
set bmargin at screen 0.085048
unset key
set yrange [26.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,26.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-4.5158069:3.7465484]
plot \
 'cost-slab_freelist-random-arm64-7.3-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-slab_freelist-random-arm64-7.3-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-slab_freelist-random-arm64-7.3-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-slab_freelist-random-arm64-7.3-gcc.csv' skip 1 every ::0::26 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-slab_freelist-random-arm64-7.3-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-slab_freelist-random-arm64-7.3-gcc.csv' skip 1 every ::0::26 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,237 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-slab_freelist-random-arm64-7.3-gcc.svg'
unset label
set label 1 'slab_freelist: share of each function in the difference, random against off' at screen 0.012766,0.915612 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; arm64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.059072 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.805907
set bmargin at screen 0.320675
unset key
set yrange [4.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,4.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__rmqueue_pcplist +54.19, __mod_zone_page_state +9.50 and 4 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__rmqueue_pcplist +510.05, __pi_memset_generic +177.12 and 125 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__rmqueue_pcplist +21.98, chacha_permute +15.83 and 120 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__update_load_avg_se +29, __update_load_avg_cfs_rq +12.25 and 7 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'chacha_permute +21.10, __rmqueue_pcplist +14.98 and 68 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.160338 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.160338 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.160338 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.160338 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.160338 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.160338 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.160338 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.160338 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-slab_freelist-random-arm64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-slab_freelist-random-arm64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-slab_freelist-random-arm64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-slab_freelist-random-arm64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-slab_freelist-random-arm64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
