set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,706 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-page_poisoning-both-x86_64-7.3-gcc.svg'
unset label
set label 1 'page_poisoning: extra instructions per operation, both against absent' at screen 0.012766,0.971671 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019830 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.934844
set bmargin at screen 0.087819
unset key
set yrange [25.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,25.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-59.0363128:3660.2514]
plot \
 'cost-page_poisoning-both-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-page_poisoning-both-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-page_poisoning-both-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-page_poisoning-both-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,329 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-page_poisoning-both-x86_64-7.3-gcc.svg'
unset label
set label 1 'page_poisoning: share of each function in the difference, both against absent' at screen 0.012766,0.939210 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.042553 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.860182
set bmargin at screen 0.231003
unset key
set yrange [8.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,8.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memchr_inv +20,624, __kernel_poison_pages +138 and 4 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'memchr_inv +2,578, __kernel_unpoison_pages +30 and 4 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memchr_inv +2,578, __kernel_unpoison_pages +30 and 4 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'memchr_inv +10,340.31, __kernel_poison_pages +104 and 55 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'memchr_inv +667,702, __kernel_unpoison_pages +7,770 and 47 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'memchr_inv +2,578, __kernel_unpoison_pages +30 and 5 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memchr_inv +38,670, __kernel_unpoison_pages +450 and 112 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'memchr_inv +32,198.15, __rmqueue_pcplist +884.66 and 166 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'memchr_inv +2,980.81, __kernel_unpoison_pages +33.75 and 6 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
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
 'functions-page_poisoning-both-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-page_poisoning-both-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-page_poisoning-both-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-page_poisoning-both-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-page_poisoning-both-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,706 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-page_poisoning-idle-x86_64-7.3-gcc.svg'
unset label
set label 1 'page_poisoning: extra instructions per operation, idle against absent' at screen 0.012766,0.971671 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019830 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.934844
set bmargin at screen 0.087819
unset key
set yrange [25.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,25.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.91613078:2.45950328]
plot \
 'cost-page_poisoning-idle-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-page_poisoning-idle-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-page_poisoning-idle-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-page_poisoning-idle-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-page_poisoning-idle-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,329 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-page_poisoning-idle-x86_64-7.3-gcc.svg'
unset label
set label 1 'page_poisoning: share of each function in the difference, idle against absent' at screen 0.012766,0.939210 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.042553 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.860182
set bmargin at screen 0.231003
unset key
set yrange [8.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,8.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__free_frozen_pages +4, get_page_from_freelist +4' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__free_frozen_pages +4, get_page_from_freelist +4' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__free_frozen_pages +4, get_page_from_freelist +4' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'free_unref_folios +1,506, get_page_from_freelist +1,036 and 2 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'free_unref_folios +5.62, get_page_from_freelist +4 and 1 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'alloc_vmap_area -32.61, free_pages_prepare +20 and 56 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__rmqueue_pcplist -5.31, get_page_from_freelist +4.38 and 2 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'get_page_from_freelist +44.45, alloc_from_new_slab -23.49 and 109 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '__rmqueue_pcplist +636.60, __free_frozen_pages -254.38 and 158 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
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
 'functions-page_poisoning-idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-page_poisoning-idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-page_poisoning-idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-page_poisoning-idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-page_poisoning-idle-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,706 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-page_poisoning-init_on_free-x86_64-7.3-gcc.svg'
unset label
set label 1 'page_poisoning: extra instructions per operation, init_on_free against absent' at screen 0.012766,0.971671 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019830 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.934844
set bmargin at screen 0.087819
unset key
set yrange [25.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,25.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-55.2325688:273.910221]
plot \
 'cost-page_poisoning-init_on_free-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-page_poisoning-init_on_free-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-page_poisoning-init_on_free-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-page_poisoning-init_on_free-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-page_poisoning-init_on_free-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,536 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-page_poisoning-init_on_free-x86_64-7.3-gcc.svg'
unset label
set label 1 'page_poisoning: share of each function in the difference, init_on_free against absent' at screen 0.012766,0.962687 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.026119 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.914179
set bmargin at screen 0.141791
unset key
set yrange [17.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,17.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memset_orig +212, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'memset_orig +752, kmem_cache_free_bulk +453, memset +32' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memset_orig +47, kmem_cache_free +22 and 2 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'memset_orig +47, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'memset_orig +12,032, kfree +5,632 and 2 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'memset_orig +47, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__rmqueue_pcplist +118, __free_frozen_pages +113 and 2 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'memset_orig +240, kfree +22 and 3 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'memset_orig +117, free_pages_prepare +96 and 69 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__free_frozen_pages +22, __rmqueue_pcplist +20 and 2 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__free_frozen_pages +22, __rmqueue_pcplist +20 and 1 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'memset_orig +69, kmem_cache_free +22 and 2 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'memset_orig +69, kmem_cache_free +26 and 2 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'memset_orig +1,051.06, __rmqueue_pcplist +311.51 and 144 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'free_unref_folios +5,858, __rmqueue_pcplist +5,180 and 14 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'memset_orig +890.23, __rmqueue_pcplist +525.57 and 141 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'memset_orig +138, kmem_cache_free +48 and 11 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'free_unref_folios +22.09, __rmqueue_pcplist +20 and 3 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.070896 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.070896 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.070896 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.070896 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.070896 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.070896 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.070896 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.070896 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-page_poisoning-init_on_free-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-page_poisoning-init_on_free-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-page_poisoning-init_on_free-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-page_poisoning-init_on_free-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-page_poisoning-init_on_free-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,706 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-page_poisoning-on-x86_64-7.3-gcc.svg'
unset label
set label 1 'page_poisoning: extra instructions per operation, on against absent' at screen 0.012766,0.971671 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019830 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.934844
set bmargin at screen 0.087819
unset key
set yrange [25.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,25.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-59.0363128:3660.2514]
plot \
 'cost-page_poisoning-on-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-page_poisoning-on-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-page_poisoning-on-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-page_poisoning-on-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,329 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-page_poisoning-on-x86_64-7.3-gcc.svg'
unset label
set label 1 'page_poisoning: share of each function in the difference, on against absent' at screen 0.012766,0.939210 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.042553 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.860182
set bmargin at screen 0.231003
unset key
set yrange [8.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,8.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memchr_inv +20,624, __kernel_poison_pages +138 and 4 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'memchr_inv +2,578, __kernel_unpoison_pages +30 and 4 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memchr_inv +2,578, __kernel_unpoison_pages +30 and 4 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'memchr_inv +10,340.31, __kernel_poison_pages +104 and 55 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'memchr_inv +667,702, __kernel_unpoison_pages +7,770 and 47 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'memchr_inv +2,578, __kernel_unpoison_pages +30 and 5 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memchr_inv +38,670, __kernel_unpoison_pages +450 and 112 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'memchr_inv +32,198.15, __rmqueue_pcplist +884.66 and 166 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'memchr_inv +2,980.81, __kernel_unpoison_pages +33.75 and 6 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
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
 'functions-page_poisoning-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-page_poisoning-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-page_poisoning-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-page_poisoning-on-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-page_poisoning-on-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,706 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-slab_debug-FZ-x86_64-7.3-gcc.svg'
unset label
set label 1 'slab_debug: extra instructions per operation, FZ against absent' at screen 0.012766,0.971671 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019830 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.934844
set bmargin at screen 0.087819
unset key
set yrange [25.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,25.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-68.8261351:4267.22038]
plot \
 'cost-slab_debug-FZ-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-slab_debug-FZ-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-slab_debug-FZ-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-slab_debug-FZ-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-slab_debug-FZ-x86_64-7.3-gcc.svg'
unset label
set label 1 'slab_debug: share of each function in the difference, FZ against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'on_freelist +15,168, memchr_inv +3,328, check_object +2,816 and 16 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'memchr_inv +1,420, memset_orig +436, on_freelist +230 and 15 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'on_freelist +1,398, memchr_inv +208, check_object +176 and 15 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'on_freelist +648, memchr_inv +220, check_object +176 and 15 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'on_freelist +88,260, memchr_inv +79,420 and 33 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'on_freelist +648, memchr_inv +220, check_object +176 and 15 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'on_freelist +728, memchr_inv +440, check_object +352 and 16 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'on_freelist +756, memchr_inv +440, check_object +352 and 15 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'on_freelist +1,446, memchr_inv +464, check_object +452.47 and 80 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'on_freelist +378, memchr_inv +220, check_object +176 and 15 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'on_freelist +13,626.17, memchr_inv +6,299.92 and 132 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'memchr_inv +7,239.38, on_freelist +7,178.56 and 162 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'on_freelist +1,134, memchr_inv +868, check_object +725.12 and 33 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'on_freelist +2,094, memchr_inv +1,096, check_object +752 and 27 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.085586 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.085586 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.085586 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.085586 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.085586 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.085586 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.085586 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.085586 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-slab_debug-FZ-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-slab_debug-FZ-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-slab_debug-FZ-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-slab_debug-FZ-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-slab_debug-FZ-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,706 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-slab_debug-FZP-x86_64-7.3-gcc.svg'
unset label
set label 1 'slab_debug: extra instructions per operation, FZP against absent' at screen 0.012766,0.971671 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019830 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.934844
set bmargin at screen 0.087819
unset key
set yrange [25.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,25.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-150.446429:9327.67857]
plot \
 'cost-slab_debug-FZP-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-slab_debug-FZP-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-slab_debug-FZP-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-slab_debug-FZP-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-slab_debug-FZP-x86_64-7.3-gcc.svg'
unset label
set label 1 'slab_debug: share of each function in the difference, FZP against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memchr_inv +6,021, memset_orig +920, check_object +299 and 16 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'on_freelist +13,248, memchr_inv +7,722, check_object +4,761 and 17 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'on_freelist +1,278, memchr_inv +537, check_object +299 and 16 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'memchr_inv +195,146, check_bytes_and_report +111,528 and 34 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'on_freelist +648, memchr_inv +541, check_object +299 and 16 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'on_freelist +648, memchr_inv +541, check_object +299 and 16 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memchr_inv +2,192, on_freelist +728, memset_orig +714 and 17 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'memchr_inv +1,185, on_freelist +756, check_object +563 and 16 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'memchr_inv +1,530.88, on_freelist +1,385.97 and 94 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'memchr_inv +861, on_freelist +378, memset_orig +304 and 16 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'memchr_inv +24,240.56, on_freelist +12,556.08 and 141 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'memchr_inv +31,192.30, memset_orig +8,161.42 and 159 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'memchr_inv +2,883, memset_orig +1,237 and 34 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'memchr_inv +3,635, on_freelist +1,974, check_object +1,163 and 25 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.085586 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.085586 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.085586 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.085586 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.085586 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.085586 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.085586 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.085586 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-slab_debug-FZP-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-slab_debug-FZP-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-slab_debug-FZP-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-slab_debug-FZP-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-slab_debug-FZP-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,706 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-slab_debug-P-x86_64-7.3-gcc.svg'
unset label
set label 1 'slab_debug: extra instructions per operation, P against absent' at screen 0.012766,0.971671 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019830 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.934844
set bmargin at screen 0.087819
unset key
set yrange [25.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,25.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-16.1607143:1001.96429]
plot \
 'cost-slab_debug-P-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-slab_debug-P-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-slab_debug-P-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-slab_debug-P-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-slab_debug-P-x86_64-7.3-gcc.svg'
unset label
set label 1 'slab_debug: share of each function in the difference, P against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memset_orig +484, ___slab_alloc +111 and 11 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'memset_orig +2,400, ___slab_alloc +1,584, init_object +864 and 11 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memset_orig +57,138, ___slab_alloc +25,626 and 28 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'memset_orig +150, ___slab_alloc +99 and 11 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'memset_orig +150, ___slab_alloc +99 and 11 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'memset_orig +150, ___slab_alloc +99 and 11 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memset_orig +502, ___slab_alloc +198 and 12 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '___slab_alloc +198, memset_orig +198 and 11 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'memset_orig +380.64, ___slab_alloc +297.72 and 63 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'memset_orig +198, ___slab_alloc +99 and 11 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'memset_orig +7,407.80, ___slab_alloc +3,246.89 and 138 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'memset_orig +4,099.91, ___slab_alloc +3,003.96 and 144 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'memset_orig +713.25, ___slab_alloc +499.94 and 31 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'memset_orig +770.75, ___slab_alloc +505.25, init_object +234 and 26 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.085586 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.085586 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.085586 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.085586 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.085586 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.085586 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.085586 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.085586 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-slab_debug-P-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-slab_debug-P-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-slab_debug-P-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-slab_debug-P-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-slab_debug-P-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,706 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-slab_debug-P_and_init-x86_64-7.3-gcc.svg'
unset label
set label 1 'slab_debug: extra instructions per operation, P_and_init against absent' at screen 0.012766,0.971671 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019830 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.934844
set bmargin at screen 0.087819
unset key
set yrange [25.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,25.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-16.3214286:1011.92857]
plot \
 'cost-slab_debug-P_and_init-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-slab_debug-P_and_init-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-slab_debug-P_and_init-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-slab_debug-P_and_init-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,536 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-slab_debug-P_and_init-x86_64-7.3-gcc.svg'
unset label
set label 1 'slab_debug: share of each function in the difference, P_and_init against absent' at screen 0.012766,0.962687 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.026119 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.914179
set bmargin at screen 0.141791
unset key
set yrange [17.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,17.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memset_orig +484, ___slab_alloc +111 and 11 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'memset_orig +2,400, ___slab_alloc +1,584, init_object +864 and 11 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memset_orig +57,138, ___slab_alloc +25,626 and 29 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'memset_orig +150, ___slab_alloc +99 and 11 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'memset_orig +150, ___slab_alloc +99 and 11 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'memset_orig +150, ___slab_alloc +99 and 11 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memset_orig +502, ___slab_alloc +198 and 12 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'memset_orig +382.88, ___slab_alloc +297.73 and 89 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 '___slab_alloc +198, memset_orig +198 and 11 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'memset_orig +198, ___slab_alloc +99 and 11 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 '__rmqueue_pcplist +118, __free_frozen_pages +112 and 2 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'memset_orig +4,732.42, ___slab_alloc +3,013.94 and 172 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'memset_orig +6,218.73, ___slab_alloc +3,257.70 and 199 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'memset_orig +668.66, ___slab_alloc +499.09 and 26 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 '__free_frozen_pages +21, __rmqueue_pcplist +20 and 2 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 '__free_frozen_pages +21, __rmqueue_pcplist +20 and 1 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 '__rmqueue_pcplist +5,200.25, free_unref_folios +5,120 and 31 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 '__rmqueue_pcplist +20, free_unref_folios +19.38 and 3 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.070896 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.070896 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.070896 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.070896 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.070896 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.070896 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.070896 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.070896 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-slab_debug-P_and_init-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-slab_debug-P_and_init-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-slab_debug-P_and_init-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-slab_debug-P_and_init-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-slab_debug-P_and_init-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,706 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-slab_debug-idle-x86_64-7.3-gcc.svg'
unset label
set label 1 'slab_debug: extra instructions per operation, idle against absent' at screen 0.012766,0.971671 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019830 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.934844
set bmargin at screen 0.087819
unset key
set yrange [25.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,25.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-4.71265194:15.1471069]
plot \
 'cost-slab_debug-idle-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-slab_debug-idle-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-slab_debug-idle-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-slab_debug-idle-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-slab_debug-idle-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-slab_debug-idle-x86_64-7.3-gcc.svg'
unset label
set label 1 'slab_debug: share of each function in the difference, idle against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'kmem_cache_free +8, kmem_cache_alloc_noprof +5' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'kfree +7, __kmalloc_cache_noprof +5' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'kfree +7, __kmalloc_cache_noprof +5' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'kfree +1,792, __kmalloc_cache_noprof +1,280' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kfree +7, __kmalloc_cache_noprof +4' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kmem_cache_alloc_node_noprof +10, kmem_cache_free +8 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'kmem_cache_free +16, kmem_cache_alloc_noprof +10' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'alloc_vmap_area +65.83, insert_vmap_area -26.59, kfree +14 and 77 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'kmem_cache_free +8, kmem_cache_alloc_noprof +5' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'kmem_cache_alloc_bulk_noprof +6, kmem_cache_free_bulk -3' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'kmem_cache_alloc_noprof +27.50, kmem_cache_free +24 and 4 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__rmqueue_pcplist -46.75, kmem_cache_free +24 and 13 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 '__free_frozen_pages -215.69, free_frozen_page_commit -155.88 and 141 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 '__free_frozen_pages -278.91, free_frozen_page_commit -200.67 and 128 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.085586 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.085586 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.085586 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.085586 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.085586 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.085586 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.085586 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.085586 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-slab_debug-idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-slab_debug-idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-slab_debug-idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-slab_debug-idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-slab_debug-idle-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,706 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-slab_debug-init_on_free-x86_64-7.3-gcc.svg'
unset label
set label 1 'slab_debug: extra instructions per operation, init_on_free against absent' at screen 0.012766,0.971671 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019830 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.934844
set bmargin at screen 0.087819
unset key
set yrange [25.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,25.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-60.6806177:295.212378]
plot \
 'cost-slab_debug-init_on_free-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-slab_debug-init_on_free-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'inconclusive' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'cost-slab_debug-init_on_free-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-slab_debug-init_on_free-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-slab_debug-init_on_free-x86_64-7.3-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,536 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-slab_debug-init_on_free-x86_64-7.3-gcc.svg'
unset label
set label 1 'slab_debug: share of each function in the difference, init_on_free against absent' at screen 0.012766,0.962687 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 6 seeds, 7 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.026119 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.914179
set bmargin at screen 0.141791
unset key
set yrange [17.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,17.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memset_orig +212, kfree +36, __kmalloc_cache_noprof +16 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'memset_orig +752, kmem_cache_free_bulk +627, memset +32 and 1 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memset_orig +47, kmem_cache_free +37 and 2 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'memset_orig +47, kfree +36, __kmalloc_cache_noprof +16 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'memset_orig +12,032, kfree +9,216 and 2 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'memset_orig +47, kfree +36, __kmalloc_cache_noprof +15 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__rmqueue_pcplist +118, __free_frozen_pages +112 and 2 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'memset_orig +240, kmem_cache_free +37, kfree +36 and 2 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'memset_orig +117.03, free_pages_prepare +84, kfree +72 and 68 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__free_frozen_pages +21, __rmqueue_pcplist +20 and 2 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'memset_orig +69, kmem_cache_free +37 and 2 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'memset_orig +1,861.45, kmem_cache_free +873.03 and 175 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 '__free_frozen_pages +21, __rmqueue_pcplist +20 and 1 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'memset_orig +69, kmem_cache_free +50 and 2 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'memset_orig +138, kmem_cache_free +87 and 15 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 '__rmqueue_pcplist +5,180, free_unref_folios +5,120 and 9 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 '__rmqueue_pcplist +20, free_unref_folios +19.38 and 3 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'memset_orig +906.92, kmem_cache_free +493.19 and 140 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
set label 3 '■' at screen 0.46,0.070896 font ',15' textcolor rgb '#a7adb5'
set label 7 'all other functions' at screen 0.478,0.070896 left font ',11' textcolor rgb '#24292f'
set label 4 '■' at screen 0.22,0.070896 font ',15' textcolor rgb '#0072b2'
set label 8 'largest' at screen 0.238,0.070896 left font ',11' textcolor rgb '#24292f'
set label 5 '■' at screen 0.30,0.070896 font ',15' textcolor rgb '#56b4e9'
set label 9 'second' at screen 0.318,0.070896 left font ',11' textcolor rgb '#24292f'
set label 6 '■' at screen 0.38,0.070896 font ',15' textcolor rgb '#e69f00'
set label 10 'third' at screen 0.398,0.070896 left font ',11' textcolor rgb '#24292f'
set autoscale x
set xtics 50
plot \
 'functions-slab_debug-init_on_free-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-slab_debug-init_on_free-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-slab_debug-init_on_free-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-slab_debug-init_on_free-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-slab_debug-init_on_free-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
