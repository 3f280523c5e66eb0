set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,706 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-page_poisoning-both-x86_64-6.12-gcc.svg'
unset label
set label 1 'page_poisoning: extra instructions per operation, both against absent' at screen 0.012766,0.971671 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019830 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.934844
set bmargin at screen 0.087819
unset key
set yrange [25.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,25.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-64.4199396:3994.03625]
plot \
 'cost-page_poisoning-both-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-page_poisoning-both-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-page_poisoning-both-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-page_poisoning-both-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,352 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-page_poisoning-both-x86_64-6.12-gcc.svg'
unset label
set label 1 'page_poisoning: share of each function in the difference, both against absent' at screen 0.012766,0.943182 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.039773 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.869318
set bmargin at screen 0.215909
unset key
set yrange [9.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,9.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memchr_inv +20,624, __kernel_unpoison_pages +266 and 4 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'memchr_inv +2,578, __kernel_unpoison_pages +49 and 4 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memchr_inv +2,578, __kernel_unpoison_pages +49 and 4 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'memchr_inv +10,634.25, __kernel_unpoison_pages +202.12 and 5 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'memchr_inv +665,124, __kernel_unpoison_pages +12,642 and 38 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'memchr_inv +2,578, __kernel_unpoison_pages +49 and 5 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memchr_inv +34,803, __kernel_unpoison_pages +625.50 and 71 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'memchr_inv +29,002.50, __kernel_unpoison_pages +519.75 and 39 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'memchr_inv +3,061.38, __kernel_unpoison_pages +57.06 and 4 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'memchr_inv +1,933.50, __kernel_unpoison_pages +36.75 and 4 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
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
 'functions-page_poisoning-both-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-page_poisoning-both-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-page_poisoning-both-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-page_poisoning-both-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-page_poisoning-both-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,706 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-page_poisoning-idle-x86_64-6.12-gcc.svg'
unset label
set label 1 'page_poisoning: extra instructions per operation, idle against absent' at screen 0.012766,0.971671 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019830 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.934844
set bmargin at screen 0.087819
unset key
set yrange [25.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,25.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.936831671:2.83819367]
plot \
 'cost-page_poisoning-idle-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-page_poisoning-idle-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-page_poisoning-idle-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-page_poisoning-idle-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-page_poisoning-idle-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,352 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-page_poisoning-idle-x86_64-6.12-gcc.svg'
unset label
set label 1 'page_poisoning: share of each function in the difference, idle against absent' at screen 0.012766,0.943182 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.039773 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.869318
set bmargin at screen 0.215909
unset key
set yrange [9.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,9.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'get_page_from_freelist +8, free_unref_page +5' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'free_unref_page +5, get_page_from_freelist +4' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'free_unref_page +5, get_page_from_freelist +4' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'free_unref_page +20, alloc_pages_bulk_noprof +15 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'blake2s_compress +396.25, get_page_from_freelist +121.25 and 59 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'get_page_from_freelist +2,060, free_unref_folios +1,285 and 3 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'get_page_from_freelist +8, free_unref_folios +5 and 1 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'blake2s_compress -396.25, __rmqueue_pcplist -321 and 86 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'free_unref_folios +5, get_page_from_freelist +4.50' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'free_unref_page +3.75, get_page_from_freelist +3' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
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
 'functions-page_poisoning-idle-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-page_poisoning-idle-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-page_poisoning-idle-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-page_poisoning-idle-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-page_poisoning-idle-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,706 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-page_poisoning-init_on_free-x86_64-6.12-gcc.svg'
unset label
set label 1 'page_poisoning: extra instructions per operation, init_on_free against absent' at screen 0.012766,0.971671 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019830 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.934844
set bmargin at screen 0.087819
unset key
set yrange [25.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,25.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-3.55395683:220.345324]
plot \
 'cost-page_poisoning-init_on_free-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-page_poisoning-init_on_free-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-page_poisoning-init_on_free-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-page_poisoning-init_on_free-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,536 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-page_poisoning-init_on_free-x86_64-6.12-gcc.svg'
unset label
set label 1 'page_poisoning: share of each function in the difference, init_on_free against absent' at screen 0.012766,0.962687 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.026119 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.914179
set bmargin at screen 0.141791
unset key
set yrange [17.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,17.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memset_orig +212, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'memset_orig +752, kmem_cache_free_bulk +501 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'kernel_init_pages +208, __rmqueue_pcplist +118 and 3 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'memset_orig +47, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'memset_orig +47, kmem_cache_free.part.0 +22 and 2 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'memset_orig +47, kfree +22, __kmalloc_cache_noprof +11 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memset_orig +12,032, kfree +5,632 and 7 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'memset_orig +740, kmem_cache_free.part.0 +22 and 2 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'memset_orig +740, kmem_cache_free.part.0 +26 and 2 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'kernel_init_pages +33, free_unref_page +23 and 3 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'memset_orig +240, kfree +22 and 3 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'memset_orig +1,640, kmem_cache_free.part.0 +92 and 8 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'kernel_init_pages +132, memset_orig +117 and 13 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'free_unref_page +23, __rmqueue_pcplist +20 and 1 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'memset_orig +1,939, kmem_cache_free.part.0 +602 and 50 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 'memset_orig +2,188, blake2s_compress -396.25 and 32 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'free_unref_folios +5,654, __rmqueue_pcplist +5,160 and 9 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'free_unref_folios +22, __rmqueue_pcplist +20 and 2 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
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
 'functions-page_poisoning-init_on_free-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-page_poisoning-init_on_free-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-page_poisoning-init_on_free-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-page_poisoning-init_on_free-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-page_poisoning-init_on_free-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,706 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-page_poisoning-on-x86_64-6.12-gcc.svg'
unset label
set label 1 'page_poisoning: extra instructions per operation, on against absent' at screen 0.012766,0.971671 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019830 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.934844
set bmargin at screen 0.087819
unset key
set yrange [25.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,25.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-64.4199396:3994.03625]
plot \
 'cost-page_poisoning-on-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-page_poisoning-on-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-page_poisoning-on-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-page_poisoning-on-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,352 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-page_poisoning-on-x86_64-6.12-gcc.svg'
unset label
set label 1 'page_poisoning: share of each function in the difference, on against absent' at screen 0.012766,0.943182 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.039773 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.869318
set bmargin at screen 0.215909
unset key
set yrange [9.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,9.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memchr_inv +20,624, __kernel_unpoison_pages +266 and 4 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'memchr_inv +2,578, __kernel_unpoison_pages +49 and 4 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memchr_inv +2,578, __kernel_unpoison_pages +49 and 4 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'memchr_inv +10,634.25, __kernel_unpoison_pages +202.12 and 5 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'memchr_inv +665,124, __kernel_unpoison_pages +12,642 and 38 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'memchr_inv +2,578, __kernel_unpoison_pages +49 and 5 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memchr_inv +34,803, __kernel_unpoison_pages +625.50 and 71 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'memchr_inv +29,002.50, __kernel_unpoison_pages +519.75 and 37 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'memchr_inv +3,061.38, __kernel_unpoison_pages +57.06 and 4 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'memchr_inv +1,933.50, __kernel_unpoison_pages +36.75 and 4 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
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
 'functions-page_poisoning-on-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-page_poisoning-on-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-page_poisoning-on-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-page_poisoning-on-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-page_poisoning-on-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,706 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-slab_debug-FZ-x86_64-6.12-gcc.svg'
unset label
set label 1 'slab_debug: extra instructions per operation, FZ against absent' at screen 0.012766,0.971671 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019830 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.934844
set bmargin at screen 0.087819
unset key
set yrange [25.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,25.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-57.6655243:3575.26251]
plot \
 'cost-slab_debug-FZ-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-slab_debug-FZ-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-slab_debug-FZ-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-slab_debug-FZ-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-slab_debug-FZ-x86_64-6.12-gcc.svg'
unset label
set label 1 'slab_debug: share of each function in the difference, FZ against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'on_freelist +24,128, check_bytes_and_report +3,520 and 15 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'on_freelist +2,243, check_bytes_and_report +220 and 15 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memchr_inv +1,420, memset_orig +436, on_freelist +383 and 13 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'on_freelist +1,018, check_bytes_and_report +220 and 14 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'on_freelist +1,018, check_bytes_and_report +220 and 14 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'on_freelist +135,210, check_bytes_and_report +79,420 and 30 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'on_freelist +1,107, check_bytes_and_report +440 and 16 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'on_freelist +36,613, check_bytes_and_report +7,425 and 88 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'on_freelist +911, check_bytes_and_report +440 and 15 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'on_freelist +1,154, check_bytes_and_report +550 and 27 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'on_freelist +334, check_bytes_and_report +220 and 15 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'on_freelist +18,131.50, memchr_inv +7,184 and 35 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'on_freelist +2,060, memchr_inv +1,788 and 31 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'on_freelist +2,428, memchr_inv +1,084 and 22 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-slab_debug-FZ-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-slab_debug-FZ-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-slab_debug-FZ-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-slab_debug-FZ-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-slab_debug-FZ-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,706 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-slab_debug-FZP-x86_64-6.12-gcc.svg'
unset label
set label 1 'slab_debug: extra instructions per operation, FZP against absent' at screen 0.012766,0.971671 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019830 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.934844
set bmargin at screen 0.087819
unset key
set yrange [25.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,25.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-126.158273:7821.81295]
plot \
 'cost-slab_debug-FZP-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-slab_debug-FZP-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-slab_debug-FZP-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-slab_debug-FZP-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-slab_debug-FZP-x86_64-6.12-gcc.svg'
unset label
set label 1 'slab_debug: share of each function in the difference, FZP against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memchr_inv +6,021, memset_orig +920 and 15 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'on_freelist +20,992, memchr_inv +7,722 and 16 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'on_freelist +2,047, memchr_inv +537 and 16 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'on_freelist +1,018, memchr_inv +541 and 15 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'on_freelist +1,018, memchr_inv +541 and 15 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'memchr_inv +195,146, check_bytes_and_report +170,390 and 31 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memchr_inv +6,981, memset_orig +1,646 and 16 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'memchr_inv +7,673, memset_orig +1,752 and 16 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'memchr_inv +2,192, on_freelist +1,107 and 17 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'memchr_inv +18,868, memset_orig +4,720.47 and 44 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'on_freelist +31,664, memchr_inv +25,884 and 64 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'memchr_inv +1,531, memset_orig +1,195.38 and 21 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'memchr_inv +35,917, on_freelist +15,534.50 and 40 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'memchr_inv +3,450, on_freelist +2,232 and 17 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-slab_debug-FZP-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-slab_debug-FZP-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-slab_debug-FZP-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-slab_debug-FZP-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-slab_debug-FZP-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,706 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-slab_debug-P-x86_64-6.12-gcc.svg'
unset label
set label 1 'slab_debug: extra instructions per operation, P against absent' at screen 0.012766,0.971671 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019830 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.934844
set bmargin at screen 0.087819
unset key
set yrange [25.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,25.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-11.7410072:727.942446]
plot \
 'cost-slab_debug-P-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-slab_debug-P-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-slab_debug-P-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-slab_debug-P-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-slab_debug-P-x86_64-6.12-gcc.svg'
unset label
set label 1 'slab_debug: share of each function in the difference, P against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memset_orig +484, ___slab_alloc +102 and 9 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'memset_orig +2,400, ___slab_alloc +1,632, init_object +864 and 9 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memset_orig +150, ___slab_alloc +102 and 9 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'memset_orig +150, ___slab_alloc +102 and 10 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'memset_orig +57,138, ___slab_alloc +26,274 and 25 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'memset_orig +150, ___slab_alloc +102 and 9 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memset_orig +1,540, ___slab_alloc +102 and 10 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'memset_orig +1,540, ___slab_alloc +204 and 10 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'memset_orig +502, ___slab_alloc +204 and 11 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'memset_orig +3,877.12, ___slab_alloc +716.75 and 17 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'memset_orig +9,270.25, ___slab_alloc +3,670.50 and 31 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'memset_orig +11,121.75, ___slab_alloc +3,602.75 and 42 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'memset_orig +320, ___slab_alloc +306 and 29 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 '___slab_alloc +612, memset_orig +508, init_object +198 and 10 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-slab_debug-P-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-slab_debug-P-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-slab_debug-P-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-slab_debug-P-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-slab_debug-P-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,706 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-slab_debug-P_and_init-x86_64-6.12-gcc.svg'
unset label
set label 1 'slab_debug: extra instructions per operation, P_and_init against absent' at screen 0.012766,0.971671 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019830 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.934844
set bmargin at screen 0.087819
unset key
set yrange [25.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,25.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-11.8705036:735.971223]
plot \
 'cost-slab_debug-P_and_init-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-slab_debug-P_and_init-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-slab_debug-P_and_init-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-slab_debug-P_and_init-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,536 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-slab_debug-P_and_init-x86_64-6.12-gcc.svg'
unset label
set label 1 'slab_debug: share of each function in the difference, P_and_init against absent' at screen 0.012766,0.962687 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.026119 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.914179
set bmargin at screen 0.141791
unset key
set yrange [17.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,17.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memset_orig +484, ___slab_alloc +102 and 9 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'memset_orig +2,400, ___slab_alloc +1,632, init_object +864 and 9 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memset_orig +150, ___slab_alloc +102 and 9 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'memset_orig +150, ___slab_alloc +102 and 10 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'memset_orig +57,138, ___slab_alloc +26,274 and 27 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'memset_orig +150, ___slab_alloc +102 and 9 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memset_orig +1,540, ___slab_alloc +102 and 10 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'memset_orig +1,540, ___slab_alloc +204 and 10 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'kernel_init_pages +208, __rmqueue_pcplist +118 and 3 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'memset_orig +502, ___slab_alloc +204 and 11 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'memset_orig +3,792.66, ___slab_alloc +716.09 and 37 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'memset_orig +8,459.50, ___slab_alloc +3,569.25 and 66 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'memset_orig +8,411.25, ___slab_alloc +3,225 and 83 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'kernel_init_pages +33, __rmqueue_pcplist +20 and 3 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 '___slab_alloc +301.88, allocate_slab -281 and 28 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 '__rmqueue_pcplist +20, free_unref_page +20 and 1 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'free_unref_folios +5,654, __rmqueue_pcplist +5,160 and 17 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'free_unref_folios +22, __rmqueue_pcplist +20 and 2 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
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
 'functions-slab_debug-P_and_init-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-slab_debug-P_and_init-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-slab_debug-P_and_init-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-slab_debug-P_and_init-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-slab_debug-P_and_init-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,706 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-slab_debug-idle-x86_64-6.12-gcc.svg'
unset label
set label 1 'slab_debug: extra instructions per operation, idle against absent' at screen 0.012766,0.971671 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019830 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.934844
set bmargin at screen 0.087819
unset key
set yrange [25.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,25.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.18705036:11.5971223]
plot \
 'cost-slab_debug-idle-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-slab_debug-idle-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-slab_debug-idle-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-slab_debug-idle-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-slab_debug-idle-x86_64-6.12-gcc.svg'
unset label
set label 1 'slab_debug: share of each function in the difference, idle against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 '__kmalloc_cache_noprof +9, kfree +4' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 '__kmalloc_cache_noprof +9, kfree +4' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'kmem_cache_free +67, kmem_cache_free.part.0 -62 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__slab_free +9,954, __slab_free.constprop.0 -9,759.75 and 6 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 '__kmalloc_cache_noprof +9, kfree +4' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kmem_cache_free +67, kmem_cache_free.part.0 -62 and 2 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'kmem_cache_free +2,077, kmem_cache_free.part.0 -1,922 and 59 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 '___slab_alloc +17.12, ___slab_alloc.constprop.0 -15.25 and 5 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'kmem_cache_free +134, kmem_cache_free.part.0 -124 and 1 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'kmem_cache_free +67, kmem_cache_free.part.0 -62 and 1 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'kmem_cache_free +1,273, kmem_cache_free.part.0 -1,178 and 89 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'kmem_cache_free +335, kmem_cache_free.part.0 -310 and 16 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'kmem_cache_free_bulk +3, kmem_cache_alloc_bulk_noprof +2' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'kmem_cache_free +134, kmem_cache_free.part.0 -124 and 2 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-slab_debug-idle-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-slab_debug-idle-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-slab_debug-idle-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-slab_debug-idle-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-slab_debug-idle-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,706 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-slab_debug-init_on_free-x86_64-6.12-gcc.svg'
unset label
set label 1 'slab_debug: extra instructions per operation, init_on_free against absent' at screen 0.012766,0.971671 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.019830 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.934844
set bmargin at screen 0.087819
unset key
set yrange [25.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,25.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-3.8705036:239.971223]
plot \
 'cost-slab_debug-init_on_free-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-slab_debug-init_on_free-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-slab_debug-init_on_free-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-slab_debug-init_on_free-x86_64-6.12-gcc.csv' skip 1 every ::0::25 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,536 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-slab_debug-init_on_free-x86_64-6.12-gcc.svg'
unset label
set label 1 'slab_debug: share of each function in the difference, init_on_free against absent' at screen 0.012766,0.962687 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.026119 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.914179
set bmargin at screen 0.141791
unset key
set yrange [17.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,17.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'memset_orig +212, kfree +35, __kmalloc_cache_noprof +20 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'memset_orig +752, kmem_cache_free_bulk +616 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'memset_orig +47, kfree +35, __kmalloc_cache_noprof +20 and 1 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'kmem_cache_free +98, kmem_cache_free.part.0 -62 and 3 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kernel_init_pages +208, __rmqueue_pcplist +118 and 3 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'memset_orig +47, kfree +35, __kmalloc_cache_noprof +20 and 1 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memset_orig +12,032, __slab_free +9,954 and 13 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'memset_orig +740, kmem_cache_free +98 and 3 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'memset_orig +740, kmem_cache_free +170 and 3 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'memset_orig +240, kmem_cache_free +98 and 4 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'memset_orig +1,640, kmem_cache_free +464 and 21 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'kernel_init_pages +33, __rmqueue_pcplist +20 and 3 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'kernel_init_pages +132, memset_orig +117 and 16 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'kmem_cache_free +2,926, memset_orig +1,939 and 26 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
set label 34 'memset_orig +2,188, kmem_cache_free +1,780 and 34 more' at graph 1.02,first 14 left font ',11' textcolor rgb '#24292f'
set label 35 '__rmqueue_pcplist +20, free_unref_page +20 and 1 more' at graph 1.02,first 15 left font ',11' textcolor rgb '#24292f'
set label 36 'free_unref_folios +5,654, __rmqueue_pcplist +5,160 and 10 more' at graph 1.02,first 16 left font ',11' textcolor rgb '#24292f'
set label 37 'free_unref_folios +22, __rmqueue_pcplist +20 and 2 more' at graph 1.02,first 17 left font ',11' textcolor rgb '#24292f'
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
 'functions-slab_debug-init_on_free-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-slab_debug-init_on_free-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-slab_debug-init_on_free-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-slab_debug-init_on_free-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-slab_debug-init_on_free-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
