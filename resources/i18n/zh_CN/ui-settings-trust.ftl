# 口令、备份与检查
ui-settings-trust = 口令、备份与检查
ui-lock-after = 不动时自动锁定
ui-minutes = { $minutes } 分钟
ui-lock-hint = 锁定后原来的位置还在，正在做的会做完
ui-secret-change = 更换口令…
ui-secret-change-hint = 恢复码不变。以前的备份仍要用当时的口令。
ui-secret-recover = 用恢复码重设口令…
ui-secret-recover-hint = 输入抄下的恢复码，再设一个新口令。恢复码会换成新的，只显示一次。
ui-secret-renew = 换一个恢复码…
ui-secret-renew-hint = 恢复码没抄下来、丢了，或者别人看到过，就换一个。口令不变，原来的恢复码作废。
ui-secret-renewed = 恢复码已经换好，原来的作废。
ui-recovery-later = 没抄下来也不要紧：只要还记得口令，随时可以在“设置”里换一个恢复码。
ui-secret-lost = 忘了口令…
ui-secret-old = 现在的口令
ui-secret-code = 恢复码
ui-secret-set = 更换
ui-secret-kept = 口令已经换好。
ui-keyring-keep = 口令交给这台电脑的系统保管
ui-keyring-open = 用系统保管的口令打开
ui-keyring-passphrase = 再输一次口令，按回车
ui-backups = 备份
ui-backup-now = 现在备份
ui-backup-to = 备份到文件…
ui-backup-folder = 选第二个地方…
ui-backup-restore = 恢复备份…
ui-backup-here = 最近的备份 { $at }
ui-backup-none = 还没有备份
ui-backup-there = 本机以外 { $at }
ui-backup-none-there = 本机以外还没有备份
ui-backup-in = 第二个地方：{ $folder }
ui-backup-absent = （现在不在，插上就会备）
ui-backup-no-folder = 还没有选第二个地方：请选 U 盘或共享文件夹，这台电脑坏了也不会丢。
ui-backed-up = 已备份，并核对过。
ui-look-over = 检查
ui-look-over-now = 检查一遍
ui-look-over-hint = 学校库、记录、密钥、备份、磁盘和时钟都查
ui-look-over-fine = 没有问题
ui-restored = 已恢复 { $made } 的备份。{ $aside ->
    [none] {""}
   *[other] 原来的资料留在 { $aside }。
  }
ui-restoring = 正在恢复，请稍等…
ui-restore-newest = 恢复最近的备份
