set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-apparmor-x86_64-7.3-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, apparmor against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-4.50887574:279.550296]
plot \
 'cost-lsm-apparmor-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-apparmor-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-apparmor-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-apparmor-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-apparmor-x86_64-7.3-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, apparmor against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'aa_label_match +170, aa_dfa_match +108 and 12 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'aa_dfa_match +242, prepend_path +156, aa_path_perm +100 and 27 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'aa_dfa_match +270, prepend_path +156, aa_path_perm +100 and 40 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'aa_file_perm +55, common_file_perm +38, vfs_read +36 and 4 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'aa_dfa_match +1,136, prepend_path +624, aa_path_perm +400 and 43 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'aa_dfa_match_len +108, aa_unix_create_perm +78 and 46 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'aa_dfa_match +370, prepend_path +312, aa_path_perm +200 and 65 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'aa_dfa_match_len +108, __kmalloc_noprof +70, memset_orig +66 and 44 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'aa_file_perm +140, common_file_perm +76, vfs_read +35 and 4 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'aa_dfa_match_len +108, __kmalloc_noprof +70, memset_orig +66 and 61 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'aa_file_perm +136, common_file_perm +76, vfs_read +35 and 17 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__rmqueue_pcplist +424.15, aa_dfa_match +228 and 230 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'security_vm_enough_memory_mm +73, security_mmap_file +31 and 14 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 '__rmqueue_pcplist -499.15, __free_frozen_pages -312.38 and 178 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-apparmor-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-apparmor-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-apparmor-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-apparmor-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-apparmor-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-apparmor_idle-x86_64-7.3-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, apparmor_idle against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.5147929:93.9171598]
plot \
 'cost-lsm-apparmor_idle-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-apparmor_idle-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-apparmor_idle-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-apparmor_idle-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-apparmor_idle-x86_64-7.3-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, apparmor_idle against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'aa_may_signal +77, apparmor_task_kill +57 and 6 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'common_file_perm +38, vfs_read +36, aa_file_perm +33 and 3 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__kmalloc_noprof +70, memset_orig +66, kfree +58 and 37 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 '__kmalloc_noprof +70, memset_orig +66, kfree +58 and 37 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'common_file_perm +76, aa_file_perm +66, vfs_read +35 and 4 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'common_file_perm +76, aa_file_perm +66, vfs_read +35 and 16 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 '__kmalloc_noprof +70, memset_orig +66, kfree +58 and 53 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'kmem_cache_free +54, kmem_cache_alloc_noprof +52 and 21 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'security_inode_permission +96, do_getname +82 and 52 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'do_getname +41, do_getname.constprop.0 -32 and 9 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'security_inode_permission +192, do_getname +164 and 26 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'security_vm_enough_memory_mm +73, security_mmap_file +31 and 8 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 '__rmqueue_pcplist -750.52, __free_frozen_pages +267.75 and 156 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 '__free_frozen_pages -676.81, free_frozen_page_commit -489.15 and 213 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-apparmor_idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-apparmor_idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-apparmor_idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-apparmor_idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-apparmor_idle-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-built-x86_64-7.3-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, built against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-6.07505998:28.6232723]
plot \
 'cost-lsm-built-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-built-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-lsm-built-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-built-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-built-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-built-x86_64-7.3-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, built against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'vfs_read +36, rw_verify_area +16 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'audit_signal_info_syscall +21, security_task_kill +20 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'vfs_read +35, security_file_permission +28 and 11 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'vfs_read +35, security_file_permission +28 and 2 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'sk_prot_alloc +47, sk_prot_alloc.constprop.0 -37 and 27 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'sk_prot_alloc +47, sk_prot_alloc.constprop.0 -37 and 27 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'security_inode_permission +48, do_getname +41 and 14 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'security_inode_permission +96, do_getname +82 and 48 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'sk_prot_alloc +47, sk_prot_alloc.constprop.0 -37 and 44 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'security_inode_permission +192, do_getname +164 and 19 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'do_getname +41, do_getname.constprop.0 -32 and 6 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'security_vm_enough_memory_mm +146, kmem_cache_free +69.04 and 168 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'security_vm_enough_memory_mm +73, static_key_count +30 and 13 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 '__free_frozen_pages -256.59 and 146 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-built-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-built-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-built-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-built-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-built-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-confidentiality-x86_64-7.3-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, confidentiality against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-6.38185433:28.6826518]
plot \
 'cost-lsm-confidentiality-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-confidentiality-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-lsm-confidentiality-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-confidentiality-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-confidentiality-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-confidentiality-x86_64-7.3-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, confidentiality against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'vfs_read +36, rw_verify_area +16 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'audit_signal_info_syscall +21, security_task_kill +20 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'vfs_read +35, security_file_permission +28 and 11 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'vfs_read +35, security_file_permission +28 and 2 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'sk_prot_alloc +47, sk_prot_alloc.constprop.0 -37 and 27 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'sk_prot_alloc +47, sk_prot_alloc.constprop.0 -37 and 27 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'security_inode_permission +48, do_getname +41 and 14 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'security_inode_permission +96, do_getname +82 and 48 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'sk_prot_alloc +47, sk_prot_alloc.constprop.0 -37 and 44 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'security_inode_permission +192, do_getname +164 and 19 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'do_getname +41, do_getname.constprop.0 -32 and 6 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'security_vm_enough_memory_mm +73, static_key_count +30 and 13 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'security_vm_enough_memory_mm +146, kmem_cache_free +69.04 and 193 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 '__rmqueue_pcplist -380.69, __free_frozen_pages -278.91 and 172 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-confidentiality-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-confidentiality-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-confidentiality-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-confidentiality-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-confidentiality-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-integrity-x86_64-7.3-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, integrity against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-6.38137458:28.682559]
plot \
 'cost-lsm-integrity-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-integrity-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-lsm-integrity-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-integrity-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-integrity-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-integrity-x86_64-7.3-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, integrity against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'vfs_read +36, rw_verify_area +16 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'audit_signal_info_syscall +21, security_task_kill +20 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'vfs_read +35, security_file_permission +28 and 11 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'vfs_read +35, security_file_permission +28 and 2 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'sk_prot_alloc +47, sk_prot_alloc.constprop.0 -37 and 27 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'sk_prot_alloc +47, sk_prot_alloc.constprop.0 -37 and 27 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'security_inode_permission +48, do_getname +41 and 14 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'security_inode_permission +96, do_getname +82 and 48 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'sk_prot_alloc +47, sk_prot_alloc.constprop.0 -37 and 44 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'security_inode_permission +192, do_getname +164 and 19 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'do_getname +41, do_getname.constprop.0 -32 and 6 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'security_vm_enough_memory_mm +73, static_key_count +30 and 13 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'security_vm_enough_memory_mm +146, kmem_cache_free +69.04 and 193 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 '__rmqueue_pcplist -380.69, __free_frozen_pages -278.91 and 172 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-integrity-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-integrity-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-integrity-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-integrity-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-integrity-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-landlock-x86_64-7.3-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, landlock against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.15592833:71.6675562]
plot \
 'cost-lsm-landlock-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-landlock-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-landlock-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-landlock-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-landlock-x86_64-7.3-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, landlock against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'landlock_get_deny_masks +175 and 43 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'is_access_to_paths_allowed +278, landlock_unmask_layers +232 and 75 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'security_task_kill +23, audit_signal_info_syscall +21 and 3 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'vfs_read +36, rw_verify_area +16 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kmem_cache_alloc_noprof +104.62, memset_orig +66 and 42 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kmem_cache_alloc_noprof +104.62, memset_orig +66 and 42 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'is_access_to_paths_allowed +278, landlock_unmask_layers +232 and 38 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'kmem_cache_alloc_noprof +104.31, memset_orig +66 and 57 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'vfs_read +35, security_file_permission +28 and 12 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'vfs_read +35, security_file_permission +28 and 2 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'do_getname +41, do_getname.constprop.0 -32 and 6 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__free_frozen_pages -435.09, __rmqueue_pcplist +377.70 and 220 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'security_vm_enough_memory_mm +73, static_key_count +30 and 12 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 '__rmqueue_pcplist -939.25, __free_frozen_pages +234.28 and 133 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-landlock-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-landlock-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-landlock-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-landlock-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-landlock-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-lockdown-x86_64-7.3-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, lockdown against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-6.04427785:28.6173144]
plot \
 'cost-lsm-lockdown-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-lockdown-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-lsm-lockdown-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-lockdown-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-lockdown-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-lockdown-x86_64-7.3-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, lockdown against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'vfs_read +36, rw_verify_area +16 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'audit_signal_info_syscall +21, security_task_kill +20 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'vfs_read +35, security_file_permission +28 and 11 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'vfs_read +35, security_file_permission +28 and 2 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'sk_prot_alloc +47, sk_prot_alloc.constprop.0 -37 and 27 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'sk_prot_alloc +47, sk_prot_alloc.constprop.0 -37 and 27 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'security_inode_permission +48, do_getname +41 and 14 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'security_inode_permission +96, do_getname +82 and 48 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'sk_prot_alloc +47, sk_prot_alloc.constprop.0 -37 and 44 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'security_inode_permission +192, do_getname +164 and 19 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'do_getname +41, do_getname.constprop.0 -32 and 6 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'security_vm_enough_memory_mm +146, kmem_cache_free +69.04 and 169 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'security_vm_enough_memory_mm +73, static_key_count +30 and 12 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 '__free_frozen_pages -256.59 and 147 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-lockdown-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-lockdown-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-lockdown-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-lockdown-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-lockdown-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-selinux-x86_64-7.3-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, selinux against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.40459782:87.0850648]
plot \
 'cost-lsm-selinux-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-selinux-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-selinux-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-selinux-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-selinux-x86_64-7.3-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, selinux against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'security_compute_sid.part.0 +476, avtab_search_node +238 and 63 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'security_compute_sid.part.0 +472, avtab_search_node +216 and 58 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'avc_has_perm_noaudit +64, avc_has_perm +39 and 5 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'security_compute_sid.part.0 +472, avtab_search_node +256 and 75 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'avc_has_perm_noaudit +128, selinux_file_permission +126 and 7 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'selinux_inode_permission +702 and 82 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'selinux_file_permission +46, vfs_read +36 and 3 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'avc_has_perm_noaudit +128, selinux_file_permission +126 and 20 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'selinux_inode_permission +337, avc_has_perm_noaudit +128 and 25 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'selinux_inode_permission +246, avc_has_perm_noaudit +64 and 12 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'selinux_inode_permission +1,404, avc_has_perm_noaudit +384 and 22 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'avc_has_perm_noaudit +704, selinux_inode_permission +428 and 187 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'security_vm_enough_memory_mm +79, avc_has_perm_noaudit +64 and 18 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 '__rmqueue_pcplist -292.90, avc_has_perm_noaudit +256 and 168 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-selinux-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-selinux-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-selinux-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-selinux-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-selinux-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-selinux_idle-x86_64-7.3-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, selinux_idle against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.15976331:71.9053254]
plot \
 'cost-lsm-selinux_idle-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-selinux_idle-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-selinux_idle-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-selinux_idle-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-selinux_idle-x86_64-7.3-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, selinux_idle against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'avc_has_perm_noaudit +64, avc_has_perm +39 and 5 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'selinux_file_permission +132, avc_has_perm_noaudit +128 and 7 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'selinux_file_permission +49, vfs_read +36 and 3 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'avc_has_perm_noaudit +128, selinux_file_permission +126 and 20 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'selinux_inode_permission +310, avc_has_perm_noaudit +128 and 25 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'kmem_cache_alloc_noprof +104, memset_orig +101 and 52 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'kmem_cache_alloc_noprof +104.31, memset_orig +101 and 51 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'selinux_inode_permission +648, avc_has_perm_noaudit +320 and 69 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'selinux_inode_permission +216, avc_has_perm_noaudit +64 and 12 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'kmem_cache_alloc_noprof +104, memset_orig +101 and 61 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'selinux_inode_permission +1,296, avc_has_perm_noaudit +384 and 28 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'avc_has_perm_noaudit +640, selinux_inode_permission +404 and 212 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'security_vm_enough_memory_mm +79, avc_has_perm_noaudit +64 and 13 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 '__free_frozen_pages -278.91, avc_has_perm_noaudit +256 and 98 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-selinux_idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-selinux_idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-selinux_idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-selinux_idle-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-selinux_idle-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-selinux_permissive-x86_64-7.3-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, selinux_permissive against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.40459782:87.0850648]
plot \
 'cost-lsm-selinux_permissive-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-selinux_permissive-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-selinux_permissive-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-selinux_permissive-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-selinux_permissive-x86_64-7.3-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, selinux_permissive against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'security_compute_sid.part.0 +476, avtab_search_node +238 and 63 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'security_compute_sid.part.0 +472, avtab_search_node +216 and 58 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'avc_has_perm_noaudit +64, avc_has_perm +39 and 5 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'security_compute_sid.part.0 +472, avtab_search_node +256 and 75 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'avc_has_perm_noaudit +128, selinux_file_permission +126 and 7 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'selinux_inode_permission +702 and 82 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'selinux_file_permission +46, vfs_read +36 and 3 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'avc_has_perm_noaudit +128, selinux_file_permission +126 and 20 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'selinux_inode_permission +337, avc_has_perm_noaudit +128 and 25 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'selinux_inode_permission +246, avc_has_perm_noaudit +64 and 12 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'selinux_inode_permission +1,404, avc_has_perm_noaudit +384 and 22 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'avc_has_perm_noaudit +704, selinux_inode_permission +428 and 188 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'security_vm_enough_memory_mm +79, avc_has_perm_noaudit +64 and 18 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 '__rmqueue_pcplist -292.90, avc_has_perm_noaudit +256 and 168 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-selinux_permissive-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-selinux_permissive-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-selinux_permissive-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-selinux_permissive-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-selinux_permissive-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-sig_enforce-x86_64-7.3-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, sig_enforce against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-6.4040021:28.6869385]
plot \
 'cost-lsm-sig_enforce-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-sig_enforce-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-lsm-sig_enforce-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-sig_enforce-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-sig_enforce-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-sig_enforce-x86_64-7.3-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, sig_enforce against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'vfs_read +36, rw_verify_area +16 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'audit_signal_info_syscall +21, security_task_kill +20 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'vfs_read +35, security_file_permission +28 and 11 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'vfs_read +35, security_file_permission +28 and 2 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'sk_prot_alloc +47, sk_prot_alloc.constprop.0 -37 and 27 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'sk_prot_alloc +47, sk_prot_alloc.constprop.0 -37 and 27 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'security_inode_permission +48, do_getname +41 and 14 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'security_inode_permission +96, do_getname +82 and 48 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'sk_prot_alloc +47, sk_prot_alloc.constprop.0 -37 and 44 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'security_inode_permission +192, do_getname +164 and 19 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'do_getname +41, do_getname.constprop.0 -32 and 6 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'security_vm_enough_memory_mm +73, static_key_count +30 and 7 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'security_vm_enough_memory_mm +146, kmem_cache_free +69.04 and 193 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 '__rmqueue_pcplist -380.69, __free_frozen_pages -278.91 and 172 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-sig_enforce-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-sig_enforce-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-sig_enforce-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-sig_enforce-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-sig_enforce-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-stack_apparmor-x86_64-7.3-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, stack_apparmor against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-56.2350696:287.024692]
plot \
 'cost-lsm-stack_apparmor-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-stack_apparmor-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-lsm-stack_apparmor-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-stack_apparmor-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-stack_apparmor-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-stack_apparmor-x86_64-7.3-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, stack_apparmor against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'aa_label_match +170, aa_dfa_match +108 and 13 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'aa_dfa_match +270, landlock_get_deny_masks +175 and 64 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'aa_dfa_match +242, prepend_path +156, aa_path_perm +100 and 27 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'aa_file_perm +55, common_file_perm +38, vfs_read +36 and 4 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'aa_dfa_match +370, prepend_path +312 and 91 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'aa_dfa_match +1,136, prepend_path +624, aa_path_perm +400 and 61 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'memset_orig +113, aa_dfa_match_len +108 and 53 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'memset_orig +113, aa_dfa_match_len +108 and 52 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'memset_orig +113, aa_dfa_match_len +108 and 66 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'aa_file_perm +140, common_file_perm +76, vfs_read +35 and 4 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'aa_file_perm +136, common_file_perm +76, vfs_read +35 and 18 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'aa_dfa_match +228, aa_file_perm +220 and 198 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'security_vm_enough_memory_mm +73, security_mmap_file +31 and 14 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 '__rmqueue_pcplist -1,449.71, __free_frozen_pages +234.28 and 173 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-stack_apparmor-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-stack_apparmor-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-stack_apparmor-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-stack_apparmor-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-stack_apparmor-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-stack_selinux-x86_64-7.3-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, stack_selinux against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.42032498:88.0601488]
plot \
 'cost-lsm-stack_selinux-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-stack_selinux-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-stack_selinux-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-stack_selinux-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-stack_selinux-x86_64-7.3-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, stack_selinux against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'security_compute_sid.part.0 +476, avtab_search_node +238 and 67 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'security_compute_sid.part.0 +472, avtab_search_node +216 and 62 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'avc_has_perm_noaudit +64, avc_has_perm +39 and 6 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'security_compute_sid.part.0 +472, avtab_search_node +256 and 79 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'avc_has_perm_noaudit +128, selinux_file_permission +126 and 7 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'selinux_inode_permission +702 and 85 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'selinux_file_permission +46, vfs_read +36 and 3 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'selinux_inode_permission +337, avc_has_perm_noaudit +128 and 30 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'avc_has_perm_noaudit +128, selinux_file_permission +126 and 21 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'selinux_inode_permission +246, avc_has_perm_noaudit +64 and 12 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'selinux_inode_permission +1,404, avc_has_perm_noaudit +384 and 21 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'avc_has_perm_noaudit +704, selinux_inode_permission +428 and 200 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'security_vm_enough_memory_mm +79, avc_has_perm_noaudit +64 and 18 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 '__rmqueue_pcplist -742.74, avc_has_perm_noaudit +256 and 168 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-stack_selinux-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-stack_selinux-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-stack_selinux-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-stack_selinux-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-stack_selinux-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-yama-x86_64-7.3-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, yama against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-7.15917809:28.8331016]
plot \
 'cost-lsm-yama-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-yama-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-impact' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#009e73' notitle, \
 'cost-lsm-yama-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-yama-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-yama-x86_64-7.3-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-yama-x86_64-7.3-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, yama against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '3 to 12 seeds, 13 boots per arm; x86_64, kernel 7.3, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'vfs_read +36, rw_verify_area +16 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'audit_signal_info_syscall +21, security_task_kill +20 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'vfs_read +35, security_file_permission +28 and 11 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'vfs_read +35, security_file_permission +28 and 2 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'sk_prot_alloc +47, sk_prot_alloc.constprop.0 -37 and 27 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'sk_prot_alloc +47, sk_prot_alloc.constprop.0 -37 and 27 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'security_inode_permission +48, do_getname +41 and 14 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'security_inode_permission +96, do_getname +82 and 48 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'sk_prot_alloc +47, sk_prot_alloc.constprop.0 -37 and 44 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'security_inode_permission +192, do_getname +164 and 19 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'do_getname +41, do_getname.constprop.0 -32 and 6 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 '__free_frozen_pages +235.52, free_frozen_page_commit +170.21 and 184 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'security_vm_enough_memory_mm +73, static_key_count +30 and 13 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 '__free_frozen_pages -278.91 and 162 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-yama-x86_64-7.3-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-yama-x86_64-7.3-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-yama-x86_64-7.3-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-yama-x86_64-7.3-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-yama-x86_64-7.3-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
