# 口令、备份和检查

command-passphrase = 口令：更换、找回、交给系统保管。
command-passphrase-change = 换一个口令；恢复码不变，数据不动。
    .example = xuanke passphrase change
command-passphrase-recover = 忘了口令，用恢复码重设；同时给出新的恢复码。
    .example = xuanke passphrase recover
command-passphrase-code = 恢复码没抄下来或者丢了：凭口令换一个新的，口令不变。
    .example = xuanke passphrase code
command-passphrase-remember = 把口令交给系统的密码管理保存，以后不用再输。
    .example = xuanke passphrase remember
command-passphrase-forget = 从系统的密码管理里删掉口令。
    .example = xuanke passphrase forget
command-backup = 把学校库和它的密钥备份成一个文件，和原来一样加密。
    .example = xuanke backup 备份.backup
    .file = 备份写到哪个文件
command-restore = 从备份恢复：先检查再替换，被替换的另外留着。
    .example = xuanke restore 备份.backup
    .file = 备份文件；口令是备份那天的口令
command-doctor = 检查数据、密钥、记录、时钟、磁盘和备份，说明该做什么。
    .example = xuanke doctor

ask-recovery-code = 恢复码：
passphrase-changed = 口令已经更换，恢复码不变。以前的备份仍要用当时的口令。
passphrase-recovered = 口令已经重设。新的恢复码：{ $code }
    原来的恢复码作废。新的只显示这一次，请抄下来放好。
recovery-renewed = 新的恢复码：{ $code }
    原来的恢复码作废，口令不变。新的只显示这一次，请抄下来放好。
passphrase-remembered = 口令已交给系统保管，本机这个账号打开时不再询问。
passphrase-forgotten = 系统里保存的口令已经删掉。
passphrase-not-remembered = 系统里没有保存口令，没有改动。
new-passphrase-missing = 没有给出新口令，没有改动。
new-passphrase-missing-advice = 请设环境变量 { $variable }，或在终端里运行。
recovery-missing = 没有给出恢复码，没有改动。
recovery-missing-advice = 请设环境变量 XUANKE_RECOVERY_CODE，或在终端里运行。
keyring-none = 这台电脑的系统不能保存口令。
keyring-none-advice = 没有保存，每次打开时请输入口令。
key-unwritable = 密钥文件 { $file } 写不进去。
key-unwritable-advice = 原来的口令仍然有效。请看看磁盘满没满、目录能不能写。

backup-done = 备份已写好，读回核对无误：{ $file }。请放到这台电脑以外的地方；恢复时要用现在的口令。
restore-done = 已恢复 { $made }（北京时间）的备份，共 { $entries } 条记录。{ $kept ->
    [none] {""}
   *[other] 原来的数据没有删，留在 { $kept }。
  }
act-restore = 恢复备份
restore-offered = 请从最近的备份恢复：xuanke restore { $backup }。损坏的文件会另外留着，不会删掉。
    .window = 请恢复最近的备份：{ $backup }。损坏的文件会另外留着，不会删掉。
restore-none = 本机没有找到备份。如果 U 盘或别处有备份，请用 xuanke restore 恢复；损坏的文件请留着，不要删。
    .window = 本机没有找到备份。如果 U 盘或别处有备份，请按“恢复备份…”选它；损坏的文件请留着，不要删。
restore-no-room = 备份 { $file } 解不开：磁盘满了，或者数据目录不让写。
restore-no-room-advice = 没有改动。请腾出空间再恢复。
backup-unreadable = { $file } 不是本程序的备份，或者不完整。
backup-unreadable-advice = 没有改动。请换一个备份文件。
backup-damaged = 备份 { $file } 里的数据损坏，不能用来恢复。
backup-damaged-advice = 没有改动。请换一个备份文件。
backup-newer = 备份 { $file } 是更新版本的程序做的，这个版本看不懂。
backup-passphrase = 口令打不开备份 { $file }。
backup-passphrase-advice = 没有改动。请用做备份那天的口令。
backup-chain = 备份 { $file } 的记录从第 { $at } 条起对不上：有人改过、删过或挪过，不能用来恢复。
backup-chain-advice = 没有改动。请换一个备份文件，并查明这一个从哪里来。
backup-not-written = 备份 { $file } 写不成：磁盘满了、拔掉了，或者不让写。
backup-not-written-advice = 原来的数据和以前的备份都没有动。请换一个地方再试。
backup-not-as-written = 备份 { $file } 读回来和写的不一样，没有采用。
backup-not-as-written-advice = 原来的数据没有动。磁盘可能有问题，请换一个地方再试。
home-in-use = 窗口正开着这个学校库，现在不能恢复。
home-in-use-advice = 没有改动。请先关闭窗口再恢复。

store-busy = 数据文件 { $file } 正忙，等了半分钟还没轮到。
store-busy-advice = 这一步没有做，数据没有动。请等别的导入做完再试。
store-disk = 数据文件 { $file } 读写不成：磁盘满了，或者没有反应。
store-disk-advice = 这一步没有做，原来的数据没有动。请腾出空间、看看磁盘是否接好，再做一遍。
store-unwritable = 数据文件 { $file } 不让写，或者打不开。
store-unwritable-advice = 没有改动。请看看这个目录自己能不能写。
store-missing = 找不到学校库 { $file }，只有它的密钥在。

column-check = 检查
column-ok = 结果
column-advice = 怎么办
check-home = 数据目录
check-logs = 日志目录
check-disk = 磁盘空间
check-left-over = 残留文件
check-catalogue = 项目目录文件
check-key = 密钥文件
check-unlocked = 口令
check-store = 学校库
check-history = 操作记录
check-clock = 电脑时钟
check-backup = 本机以外的备份
check-fonts = 生僻字
check-second-place = 备份的第二个地方
doctor-unwritable = { $folder } 里写不进文件。请改用自己能写的目录，或请管理员放开权限。
doctor-disk = 磁盘只剩 { $free } MB。请腾出空间，否则导入和备份会中途停下。
doctor-left-over = 有中断后残留的文件（{ $files }），不影响使用。关闭程序后可以从 { $folder } 里删掉。
doctor-locked = 没有口令，学校库和记录没有检查。请设环境变量 XUANKE_PASSPHRASE 再查一次。
    .window = 没有打开，学校库和记录没有检查。
doctor-history = 操作记录从第 { $at } 条起对不上：有人改过、删过或挪过。请不要继续审核，先拿最近的备份比对。
doctor-clock = 电脑的时钟（{ $now }）不对{ $newest ->
    [none] {""}
   *[other] ，比最近一次操作（{ $newest }）还早
  }。请校准时钟，否则上报和审核的时间会写错。
doctor-backup = { $days ->
    [none] 还没有放在本机以外的备份
   *[other] 本机以外的备份已是 { $days } 天前的
  }。请插上 U 盘，用 xuanke backup 备份一份。
    .window = { $days ->
        [none] 还没有放在本机以外的备份
       *[other] 本机以外的备份已是 { $days } 天前的
      }。请插上 U 盘，按“备份到文件…”备份一份。
doctor-second-absent = 备份的第二个地方 { $folder } 现在不在。请插上 U 盘或接通共享目录。
doctor-second-same = 备份的第二个地方 { $folder } 和数据在同一块磁盘上，磁盘坏了会一起丢。请换成 U 盘或共享目录。
doctor-fonts = 生僻字没有字体（{ $characters }），姓名里有这样的字会显示成方框。请安装带扩展区汉字的字体：Windows 在“可选功能”里添加“中文（简体）补充字体”，Linux 安装 Noto Sans CJK SC。
home-being-made = 另一个程序正在 { $folder } 里新建学校。
home-being-made-advice = 没有改动。请等它做完，再打开。
settings-unwritable = 这个选择没有存下来：磁盘满了，或者数据目录不让写。
settings-unwritable-advice = 这次打开期间仍然有效。请腾出空间，再选一次。
aside-refused = 没能把“{ $folder }”里的资料移开，可能有别的程序正开着，或者没有写的权限。
aside-refused-advice = 请关掉别的窗口再试；已经移开的在备份文件夹里，没有删掉任何东西。
