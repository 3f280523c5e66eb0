set datafile separator comma
set encoding utf8
set border 0
set tics nomirror scale 0 textcolor rgb '#24292f'
set grid xtics noytics linetype 1 linecolor rgb '#c8ccd1' linewidth 0.6
set style fill solid 1 noborder
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-apparmor-x86_64-6.12-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, apparmor against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-4.0265252:249.644562]
plot \
 'cost-lsm-apparmor-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-apparmor-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-apparmor-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-apparmor-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-apparmor-x86_64-6.12-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, apparmor against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'aa_label_match +170, aa_dfa_match +116 and 12 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'aa_dfa_match +260, prepend_path +140 and 25 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'aa_dfa_match +290, prepend_path +140 and 42 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'aa_dfa_match_len +172, aa_profile_af_perm +152 and 26 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'aa_file_perm +39, vfs_read +36, apparmor_file_permission +32 and 3 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'aa_dfa_match +1,220, prepend_path +560 and 32 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'aa_dfa_match +398, prepend_path +280, aa_path_perm +166 and 67 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'aa_dfa_match_len +86, aa_profile_af_perm +76 and 52 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'aa_dfa_match_len +86, aa_profile_af_perm +76 and 52 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'aa_dfa_match_len +86, aa_profile_af_perm +76 and 52 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'aa_file_perm +132, apparmor_file_permission +64 and 4 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'blake2s_compress +396.25, allocate_slab -312.50 and 108 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'security_vm_enough_memory_mm +73, security_mmap_file +45 and 7 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'blake2s_compress +396.25, security_vm_enough_memory_mm +219 and 45 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-apparmor-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-apparmor-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-apparmor-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-apparmor-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-apparmor-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-apparmor_idle-x86_64-6.12-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, apparmor_idle against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.20424403:74.66313]
plot \
 'cost-lsm-apparmor_idle-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-apparmor_idle-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-apparmor_idle-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-apparmor_idle-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-apparmor_idle-x86_64-6.12-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, apparmor_idle against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'aa_may_signal +77, apparmor_task_kill +67 and 6 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'vfs_read +36, apparmor_file_permission +32, aa_file_perm +25 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 '__kmalloc_noprof +69, kfree +63, kmem_cache_free.part.0 +62 and 45 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'memset_orig +73, __kmalloc_noprof +69, kfree +63 and 45 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'aa_sk_perm +84, apparmor_file_permission +64 and 19 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 '__kmalloc_noprof +69, kfree +63, kmem_cache_free.part.0 +62 and 43 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'kmem_cache_free.part.0 +62, kmem_cache_alloc_noprof +53 and 24 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'apparmor_file_permission +64, aa_file_perm +50, vfs_read +35 and 3 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'common_perm_cond +46, getname_flags.part.0 +36 and 8 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 '__rmqueue_pcplist -102, security_inode_permission +96 and 54 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'security_inode_permission +192, getname_flags.part.0 +144 and 14 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'allocate_slab -491, blake2s_compress +396.25 and 106 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'security_vm_enough_memory_mm +73, security_mmap_file +45 and 7 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'blake2s_compress +396.25, security_vm_enough_memory_mm +219 and 45 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-apparmor_idle-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-apparmor_idle-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-apparmor_idle-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-apparmor_idle-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-apparmor_idle-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-built-x86_64-6.12-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, built against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.398791541:24.7250755]
plot \
 'cost-lsm-built-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-built-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-built-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-built-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-built-x86_64-6.12-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, built against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'vfs_read +36, rw_verify_area +16 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'security_task_kill +20, audit_signal_info_syscall +17 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'sk_prot_alloc +47, sk_prot_alloc.constprop.0 -37 and 35 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'vfs_read +35, __scm_recv_common.constprop.0 +32 and 13 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'sk_prot_alloc +47, sk_prot_alloc.constprop.0 -37 and 34 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'security_inode_permission +48, getname_flags.part.0 +36 and 15 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'sk_prot_alloc +47, sk_prot_alloc.constprop.0 -37 and 34 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'vfs_read +35, security_file_permission +28 and 2 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'security_inode_permission +192, getname_flags.part.0 +144 and 13 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'security_inode_permission +96, getname_flags.part.0 +72 and 49 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'getname_flags.part.0 +36, security_inode_permission +32 and 5 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'security_vm_enough_memory_mm +73, security_mmap_file +31 and 6 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'blake2s_compress +396.25, allocate_slab -312.50 and 77 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'blake2s_compress +396.25, security_vm_enough_memory_mm +219 and 41 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-built-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-built-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-built-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-built-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-built-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-confidentiality-x86_64-6.12-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, confidentiality against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.398791541:24.7250755]
plot \
 'cost-lsm-confidentiality-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-confidentiality-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-confidentiality-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-confidentiality-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-confidentiality-x86_64-6.12-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, confidentiality against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'vfs_read +36, rw_verify_area +16 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'security_task_kill +20, audit_signal_info_syscall +17 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'sk_prot_alloc +47, sk_prot_alloc.constprop.0 -37 and 35 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'vfs_read +35, __scm_recv_common.constprop.0 +32 and 13 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'sk_prot_alloc +47, sk_prot_alloc.constprop.0 -37 and 34 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'security_inode_permission +48, getname_flags.part.0 +36 and 15 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'sk_prot_alloc +47, sk_prot_alloc.constprop.0 -37 and 34 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'vfs_read +35, security_file_permission +28 and 2 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'security_inode_permission +96, getname_flags.part.0 +72 and 51 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'security_inode_permission +192, getname_flags.part.0 +144 and 13 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'getname_flags.part.0 +36, security_inode_permission +32 and 5 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'security_vm_enough_memory_mm +73, security_mmap_file +31 and 6 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 '__rmqueue_pcplist +399, blake2s_compress +396.25 and 140 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'blake2s_compress +396.25, security_vm_enough_memory_mm +219 and 41 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-confidentiality-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-confidentiality-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-confidentiality-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-confidentiality-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-confidentiality-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-integrity-x86_64-6.12-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, integrity against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.398791541:24.7250755]
plot \
 'cost-lsm-integrity-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-integrity-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-integrity-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-integrity-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-integrity-x86_64-6.12-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, integrity against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'vfs_read +36, rw_verify_area +16 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'security_task_kill +20, audit_signal_info_syscall +17 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'sk_prot_alloc +47, sk_prot_alloc.constprop.0 -37 and 35 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'vfs_read +35, __scm_recv_common.constprop.0 +32 and 13 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'sk_prot_alloc +47, sk_prot_alloc.constprop.0 -37 and 34 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'security_inode_permission +48, getname_flags.part.0 +36 and 15 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'sk_prot_alloc +47, sk_prot_alloc.constprop.0 -37 and 34 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'vfs_read +35, security_file_permission +28 and 2 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'security_inode_permission +96, getname_flags.part.0 +72 and 51 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'security_inode_permission +192, getname_flags.part.0 +144 and 13 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'getname_flags.part.0 +36, security_inode_permission +32 and 5 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'security_vm_enough_memory_mm +73, security_mmap_file +31 and 6 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'blake2s_compress +396.25, allocate_slab -229.75 and 79 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'blake2s_compress +396.25, security_vm_enough_memory_mm +219 and 41 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-integrity-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-integrity-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-integrity-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-integrity-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-integrity-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-landlock-x86_64-6.12-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, landlock against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.0249584:63.547421]
plot \
 'cost-lsm-landlock-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-landlock-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-landlock-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-landlock-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-landlock-x86_64-6.12-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, landlock against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'is_access_to_paths_allowed.par +157 and 46 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'is_access_to_paths_allowed.par +248 and 81 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'landlock_unmask_layers +268 and 38 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'vfs_read +36, rw_verify_area +16 and 1 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'kmem_cache_alloc_noprof +106, memset_orig +66 and 47 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'security_task_kill +23, audit_signal_info_syscall +17 and 3 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'kmem_cache_alloc_noprof +105.94, memset_orig +77 and 46 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'kmem_cache_alloc_noprof +106, memset_orig +66 and 57 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'vfs_read +35, __scm_recv_common.constprop.0 +32 and 14 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'vfs_read +35, security_file_permission +28 and 2 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'getname_flags.part.0 +36, security_inode_permission +32 and 5 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'blake2s_compress +396.25, allocate_slab -229.75 and 106 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'security_vm_enough_memory_mm +73, security_mmap_file +31 and 6 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'blake2s_compress +396.25, security_vm_enough_memory_mm +219 and 46 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-landlock-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-landlock-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-landlock-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-landlock-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-landlock-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-lockdown-x86_64-6.12-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, lockdown against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.398791541:24.7250755]
plot \
 'cost-lsm-lockdown-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-lockdown-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-lockdown-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-lockdown-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-lockdown-x86_64-6.12-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, lockdown against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'vfs_read +36, rw_verify_area +16 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'security_task_kill +20, audit_signal_info_syscall +17 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'sk_prot_alloc +47, sk_prot_alloc.constprop.0 -37 and 35 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'vfs_read +35, __scm_recv_common.constprop.0 +32 and 13 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'sk_prot_alloc +47, sk_prot_alloc.constprop.0 -37 and 34 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'security_inode_permission +48, getname_flags.part.0 +36 and 15 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'sk_prot_alloc +47, sk_prot_alloc.constprop.0 -37 and 34 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'vfs_read +35, security_file_permission +28 and 2 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'security_inode_permission +192, getname_flags.part.0 +144 and 13 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'security_inode_permission +96, getname_flags.part.0 +72 and 49 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'getname_flags.part.0 +36, security_inode_permission +32 and 5 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'security_vm_enough_memory_mm +73, security_mmap_file +31 and 6 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'blake2s_compress +396.25, allocate_slab -229.75 and 78 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'blake2s_compress +396.25, security_vm_enough_memory_mm +219 and 41 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-lockdown-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-lockdown-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-lockdown-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-lockdown-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-lockdown-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-selinux-x86_64-6.12-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, selinux against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.32343886:82.0532093]
plot \
 'cost-lsm-selinux-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-selinux-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-selinux-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-selinux-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-selinux-x86_64-6.12-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, selinux against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'security_compute_sid.part.0 +470, avtab_search_node +238 and 73 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'security_compute_sid.part.0 +466, avtab_search_node +216 and 73 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'security_compute_sid.part.0 +466, avtab_search_node +256 and 71 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'security_compute_sid.part.0 +494 and 88 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'selinux_file_permission +36, vfs_read +36 and 6 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'avc_has_perm +59, security_task_kill +23 and 4 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'avc_has_perm +118, selinux_file_permission +106 and 9 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'selinux_inode_permission +225, avc_has_perm_noaudit +114 and 30 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'avc_has_perm +118, selinux_file_permission +106 and 24 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'selinux_inode_permission +148, avc_has_perm_noaudit +76 and 13 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'selinux_inode_permission +888, avc_has_perm_noaudit +456 and 23 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'avc_has_perm +413, selinux_inode_permission +302 and 111 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'security_vm_enough_memory_mm +79, security_mmap_file +45 and 11 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'security_vm_enough_memory_mm +237, avc_has_perm_noaudit +114 and 36 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-selinux-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-selinux-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-selinux-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-selinux-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-selinux-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-selinux_idle-x86_64-6.12-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, selinux_idle against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.864048338:53.570997]
plot \
 'cost-lsm-selinux_idle-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-selinux_idle-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-selinux_idle-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-selinux_idle-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-selinux_idle-x86_64-6.12-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, selinux_idle against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'selinux_file_permission +36, vfs_read +36 and 6 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'avc_has_perm +59, security_task_kill +23 and 4 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'avc_has_perm +118, selinux_file_permission +106 and 9 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'kmem_cache_alloc_noprof +105.94, memset_orig +105 and 58 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'selinux_inode_permission +225, avc_has_perm_noaudit +114 and 30 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'memset_orig +116, kmem_cache_alloc_noprof +106.06 and 61 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'avc_has_perm +118, selinux_file_permission +106 and 24 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'selinux_inode_permission +444, avc_has_perm +295 and 77 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'kmem_cache_alloc_noprof +105.94, memset_orig +105 and 60 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'selinux_inode_permission +148, avc_has_perm_noaudit +76 and 13 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'selinux_inode_permission +888, avc_has_perm_noaudit +456 and 22 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'avc_has_perm +354, selinux_inode_permission +302 and 96 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'security_vm_enough_memory_mm +79, avc_has_perm_noaudit +48 and 11 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'security_vm_enough_memory_mm +237, avc_has_perm_noaudit +144 and 34 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-selinux_idle-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-selinux_idle-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-selinux_idle-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-selinux_idle-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-selinux_idle-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-selinux_permissive-x86_64-6.12-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, selinux_permissive against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.32343886:82.0532093]
plot \
 'cost-lsm-selinux_permissive-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-selinux_permissive-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-selinux_permissive-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-selinux_permissive-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-selinux_permissive-x86_64-6.12-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, selinux_permissive against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'security_compute_sid.part.0 +470, avtab_search_node +238 and 73 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'security_compute_sid.part.0 +466, avtab_search_node +216 and 73 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'security_compute_sid.part.0 +466, avtab_search_node +256 and 71 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'security_compute_sid.part.0 +494 and 88 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'selinux_file_permission +36, vfs_read +36 and 6 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'avc_has_perm +59, security_task_kill +23 and 4 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'avc_has_perm +118, selinux_file_permission +106 and 9 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'selinux_inode_permission +225, avc_has_perm_noaudit +114 and 30 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'avc_has_perm +118, selinux_file_permission +106 and 24 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'selinux_inode_permission +148, avc_has_perm_noaudit +76 and 13 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'selinux_inode_permission +888, avc_has_perm_noaudit +456 and 23 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'avc_has_perm +413, selinux_inode_permission +302 and 111 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'security_vm_enough_memory_mm +79, security_mmap_file +45 and 11 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'security_vm_enough_memory_mm +237, avc_has_perm_noaudit +114 and 36 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-selinux_permissive-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-selinux_permissive-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-selinux_permissive-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-selinux_permissive-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-selinux_permissive-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-sig_enforce-x86_64-6.12-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, sig_enforce against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.398791541:24.7250755]
plot \
 'cost-lsm-sig_enforce-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-sig_enforce-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-sig_enforce-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-sig_enforce-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-sig_enforce-x86_64-6.12-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, sig_enforce against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'vfs_read +36, rw_verify_area +16 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'security_task_kill +20, audit_signal_info_syscall +17 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'sk_prot_alloc +47, sk_prot_alloc.constprop.0 -37 and 35 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'vfs_read +35, __scm_recv_common.constprop.0 +32 and 13 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'sk_prot_alloc +47, sk_prot_alloc.constprop.0 -37 and 34 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'security_inode_permission +48, getname_flags.part.0 +36 and 15 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'sk_prot_alloc +47, sk_prot_alloc.constprop.0 -37 and 34 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'vfs_read +35, security_file_permission +28 and 2 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'security_inode_permission +96, getname_flags.part.0 +72 and 51 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'security_inode_permission +192, getname_flags.part.0 +144 and 13 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'getname_flags.part.0 +36, security_inode_permission +32 and 5 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'security_vm_enough_memory_mm +73, security_mmap_file +31 and 6 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 '__rmqueue_pcplist +399, blake2s_compress +396.25 and 140 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'blake2s_compress +396.25, security_vm_enough_memory_mm +219 and 41 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-sig_enforce-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-sig_enforce-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-sig_enforce-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-sig_enforce-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-sig_enforce-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-stack_apparmor-x86_64-6.12-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, stack_apparmor against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-4.11140584:254.907162]
plot \
 'cost-lsm-stack_apparmor-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-stack_apparmor-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-stack_apparmor-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-stack_apparmor-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-stack_apparmor-x86_64-6.12-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, stack_apparmor against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'aa_label_match +170, aa_dfa_match +116 and 13 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'aa_dfa_match +290, is_access_to_paths_allowed.par +157 and 66 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'aa_dfa_match +260, prepend_path +140 and 25 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'aa_dfa_match +398, prepend_path +280 and 99 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'aa_dfa_match +1,220, prepend_path +560 and 57 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'aa_dfa_match_len +172, aa_profile_af_perm +152 and 27 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'aa_file_perm +39, vfs_read +36, apparmor_file_permission +32 and 3 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'kmem_cache_alloc_noprof +106, memset_orig +105 and 59 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'memset_orig +116, kmem_cache_alloc_noprof +105.94 and 58 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'kmem_cache_alloc_noprof +106.06, memset_orig +105 and 65 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'aa_file_perm +132, apparmor_file_permission +64 and 4 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'blake2s_compress +396.25, __rmqueue_pcplist +345.25 and 133 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'security_vm_enough_memory_mm +73, security_mmap_file +45 and 7 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'blake2s_compress +396.25, security_vm_enough_memory_mm +219 and 45 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-stack_apparmor-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-stack_apparmor-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-stack_apparmor-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-stack_apparmor-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-stack_apparmor-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-stack_selinux-x86_64-6.12-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, stack_selinux against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-1.32433514:82.1087787]
plot \
 'cost-lsm-stack_selinux-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-stack_selinux-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-stack_selinux-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-stack_selinux-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-stack_selinux-x86_64-6.12-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, stack_selinux against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'security_compute_sid.part.0 +470, avtab_search_node +238 and 71 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'security_compute_sid.part.0 +466, avtab_search_node +216 and 71 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'security_compute_sid.part.0 +466, avtab_search_node +256 and 68 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'security_compute_sid.part.0 +494 and 92 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'selinux_file_permission +36, vfs_read +36 and 6 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'avc_has_perm +59, security_task_kill +30 and 5 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'selinux_inode_permission +225, avc_has_perm_noaudit +114 and 36 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'avc_has_perm +118, selinux_file_permission +106 and 9 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'avc_has_perm +118, selinux_file_permission +106 and 25 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'selinux_inode_permission +148, avc_has_perm_noaudit +76 and 14 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'selinux_inode_permission +888, avc_has_perm_noaudit +456 and 27 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'avc_has_perm +413, blake2s_compress +396.25 and 120 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'security_vm_enough_memory_mm +79, security_mmap_file +45 and 11 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'security_vm_enough_memory_mm +237, avc_has_perm_noaudit +114 and 37 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-stack_selinux-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-stack_selinux-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-stack_selinux-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-stack_selinux-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-stack_selinux-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
set terminal svg size 940,476 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'cost-lsm-yama-x86_64-6.12-gcc.svg'
unset label
set label 1 'lsm: extra instructions per operation, yama against absent' at screen 0.012766,0.957983 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.029412 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.973404
set tmargin at screen 0.903361
set bmargin at screen 0.130252
unset key
set yrange [15.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,15.5 nohead linecolor rgb '#24292f' linewidth 1 front
set xrange [-0.398791541:24.7250755]
plot \
 'cost-lsm-yama-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'cost' ? $3 : NaN):2:(0):3:($2-0.3):($2+0.3) with boxxyerror linecolor rgb '#d55e00' notitle, \
 'cost-lsm-yama-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using ($5 > $4 ? $3 : NaN):2:4:5 with xerrorbars pointtype 0 linecolor rgb '#24292f' linewidth 1.4 notitle, \
 'cost-lsm-yama-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'identical' ? 0 : NaN):2 with points pointtype 7 pointsize 0.45 linecolor rgb '#8a9099' notitle, \
 'cost-lsm-yama-x86_64-6.12-gcc.csv' skip 1 every ::0::15 using (strcol(9) eq 'no-verdict' ? 0 : $5 > 0 && $5 > $3 ? $5 : $3 < 0 ? 0 : $3):2:(strcol(9) eq 'no-verdict' ? 'no verdict' : $6 == 0 ? '0' : sprintf('%+.6g on %.6g', $6, $7)):ytic(1) with labels left offset 0.8,0 noenhanced font ',11' textcolor rgb '#24292f' notitle
unset arrow 1
set output
set terminal svg size 940,444 dynamic noenhanced font 'sans-serif,13' linewidth 1
set output 'functions-lsm-yama-x86_64-6.12-gcc.svg'
unset label
set label 1 'lsm: share of each function in the difference, yama against absent' at screen 0.012766,0.954955 left font ',15' textcolor rgb '#24292f'
set label 2 '2 seeds, 3 boots per arm; x86_64, kernel 6.12, gcc, machine tcg: exact counts by emulator (tcg). Counts are not time.' at screen 0.012766,0.031532 left font ',11' textcolor rgb '#8a9099'
set lmargin at screen 0.218085
set rmargin at screen 0.510638
set tmargin at screen 0.896396
set bmargin at screen 0.171171
unset key
set yrange [13.5:-0.5]
set format x '%g %%'
set arrow 1 from 0,-0.5 to 0,13.5 nohead linecolor rgb '#24292f' linewidth 1 front
set label 20 'vfs_read +36, rw_verify_area +16 and 1 more' at graph 1.02,first 0 left font ',11' textcolor rgb '#24292f'
set label 21 'security_task_kill +20, audit_signal_info_syscall +17 and 2 more' at graph 1.02,first 1 left font ',11' textcolor rgb '#24292f'
set label 22 'sk_prot_alloc +47, sk_prot_alloc.constprop.0 -37 and 35 more' at graph 1.02,first 2 left font ',11' textcolor rgb '#24292f'
set label 23 'vfs_read +35, __scm_recv_common.constprop.0 +32 and 13 more' at graph 1.02,first 3 left font ',11' textcolor rgb '#24292f'
set label 24 'sk_prot_alloc +47, sk_prot_alloc.constprop.0 -37 and 34 more' at graph 1.02,first 4 left font ',11' textcolor rgb '#24292f'
set label 25 'security_inode_permission +48, getname_flags.part.0 +36 and 15 more' at graph 1.02,first 5 left font ',11' textcolor rgb '#24292f'
set label 26 'sk_prot_alloc +47, sk_prot_alloc.constprop.0 -37 and 34 more' at graph 1.02,first 6 left font ',11' textcolor rgb '#24292f'
set label 27 'vfs_read +35, security_file_permission +28 and 2 more' at graph 1.02,first 7 left font ',11' textcolor rgb '#24292f'
set label 28 'security_inode_permission +192, getname_flags.part.0 +144 and 13 more' at graph 1.02,first 8 left font ',11' textcolor rgb '#24292f'
set label 29 'security_inode_permission +96, getname_flags.part.0 +72 and 49 more' at graph 1.02,first 9 left font ',11' textcolor rgb '#24292f'
set label 30 'getname_flags.part.0 +36, security_inode_permission +32 and 5 more' at graph 1.02,first 10 left font ',11' textcolor rgb '#24292f'
set label 31 'security_vm_enough_memory_mm +73, security_mmap_file +31 and 6 more' at graph 1.02,first 11 left font ',11' textcolor rgb '#24292f'
set label 32 'blake2s_compress +396.25, allocate_slab -312.50 and 77 more' at graph 1.02,first 12 left font ',11' textcolor rgb '#24292f'
set label 33 'blake2s_compress +396.25, security_vm_enough_memory_mm +219 and 41 more' at graph 1.02,first 13 left font ',11' textcolor rgb '#24292f'
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
 'functions-lsm-yama-x86_64-6.12-gcc.csv' skip 1 using ($4 == 1 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#0072b2' notitle, \
 'functions-lsm-yama-x86_64-6.12-gcc.csv' skip 1 using ($4 == 2 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#56b4e9' notitle, \
 'functions-lsm-yama-x86_64-6.12-gcc.csv' skip 1 using ($4 == 3 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#e69f00' notitle, \
 'functions-lsm-yama-x86_64-6.12-gcc.csv' skip 1 using ($4 == 0 ? ($5+$6)/2 : NaN):2:5:6:($2-0.32):($2+0.32) with boxxyerror linecolor rgb '#a7adb5' notitle, \
 'functions-lsm-yama-x86_64-6.12-gcc.csv' skip 1 using (0):2:(''):ytic(1) with labels notitle
unset arrow 1
set xtics autofreq
set output
