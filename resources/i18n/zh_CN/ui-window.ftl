# 窗口
ui-name = 选课助手
ui-find = 查找 Ctrl+K
ui-help = 帮助 F1
ui-lock = 锁定
ui-close = 关上
ui-cancel = 取消
ui-progress = 进度
ui-bring = 导入表格…
ui-stage-assumed = { $stage }（日期是暂定的）
ui-days-left = { $hours ->
    [none] { $days ->
        [0] 今天截止
       *[other] 还剩 { $days } 天
      }
   *[other] { $days ->
        [0] { $hours ->
            [0] 只剩不到 1 小时
           *[other] 还剩 { $hours } 小时
          }
       *[other] 还剩 { $days } 天 { $hours } 小时
      }
  }

ui-place-today = 今日
ui-place-catalogue = 目录
ui-place-teachers = 教师
ui-place-review = 审核
ui-place-report = 上报
ui-place-history = 记录
ui-place-settings = 设置

ui-bug = 程序出错了（{ $what }）。已经保存的都在，这一步没有做。
ui-bug-advice = 可以再试一次；如果还这样，请把日志文件发给维护的人。
ui-bug-log = 已经保存的都在。日志在：{ $file }

ui-welcome = 选课助手
ui-welcome-hint = 把平台导出的选课表拖进来，几秒钟就知道哪些不合规、哪些可以通过、哪些要想一想。
ui-welcome-local = 资料只存在这台电脑上，教师资料加密保存。
ui-other-language = English
ui-door-new = 新建学校
ui-door-new-hint = 设一个口令，就可以导入目录、名册和选课表
ui-door-sample = 先用示例学期试一试
ui-door-sample-hint = 一所编出来的学校，六十来位教师，走完审核全过程
ui-door-catalogue = 只看项目目录
ui-door-catalogue-hint = 教师查课用，不用口令，看不到学校的资料
ui-door-office = 管理员入口
ui-unlock-title = 请输入口令
ui-unlock-hint = 教师资料是加密的，有口令才能打开。
ui-unlock = 打开
ui-passphrase = 口令
ui-new-passphrase = 设一个口令（至少八个字）
ui-passphrase-again = 再输一次
ui-passphrase-why = 口令用来加密教师资料，程序里不留底，忘了只能用恢复码。
ui-passphrase-short = 口令太短，至少要 { $least } 个字。
ui-passphrase-differs = 两次输入的口令不一样。
ui-school-name = 学校名称
ui-sample-school = 青禾实验学校（示例）
ui-make = 新建
ui-making = 正在准备，请稍等…
ui-back = 返回
ui-start = 开始用
ui-copy = 复制
ui-recovery-title = 请把恢复码抄下来
ui-recovery-hint = 忘了口令时，只有它能打开教师资料。它只显示这一次，程序里不留底；请抄在纸上，锁好。
ui-recovery-kept = 我已经抄好了

ui-bring-choose = 选要导入的表格
ui-bring-tables = 表格
ui-bringing = 正在读 { $files }
ui-bringing-pasted = 正在读粘贴的表格
ui-bring-cancelled = 已取消。正在读的那张表没有导入，之前导入的都在。
ui-pasted = 粘贴的表格
ui-brought = { $file }：{ $kind } { $read } 行{ $superseded ->
    [0] {""}
   *[other] （其中 { $superseded } 行重复，以后面的为准）
  }，新增 { $added }，更改 { $changed }{ $withdrawn ->
    [0] {""}
   *[other] ，撤回 { $withdrawn }
  }{ $waiting ->
    [0] {""}
   *[other] ，{ $waiting } 行等你认人
  }{ $rejected ->
    [0] {""}
   *[other] ，{ $rejected } 行没有收
  }。
ui-brought-apart = 与上报的核对：换了班次 { $changed }，没有上报过 { $unexpected }，没有结果 { $missing }。
ui-brought-more = 还有 { $count } 个。
ui-brought-look = 看明细

ui-language-zh = 中文
ui-language-en = English
ui-settings-looks = 界面
ui-settings-language = 语言
ui-settings-theme = 颜色
ui-settings-text-size = 文字大小
ui-theme-system = 跟随系统
ui-theme-light = 浅色
ui-theme-dark = 深色
ui-settings-school = 学校
ui-settings-about = { $term } · { $notice }
ui-settings-term = 学期
ui-settings-stages = 进程
ui-settings-assumed = 通知里没有，请核对
ui-settings-rules = 规则
ui-settings-keep = 保存
ui-settings-kept = 已保存，审核结果按新的设置重算了。可以在“记录”里撤销。
ui-settings-same = 没有改动。
ui-weight-block = 不合规（要写理由才能通过）
ui-weight-warn = 要看
ui-weight-info = 提示
ui-parameter-share = 同组最多外出的比例
ui-parameter-least = 至少允许人数
ui-parameter-most = 最多几门
ui-picture-term = 进程：{ $stages }。今天 { $today }

ui-find-step = 审核 · { $step }
ui-find-hint = 找页面、步骤、老师、项目
ui-key-find = 找页面、步骤、老师、项目
ui-key-bring = 选要导入的表格（也可以直接拖进来）
ui-key-paste = 粘贴表格
ui-key-steps = 审核的五步
ui-key-decide = 通过、不通过、退回、搁置（小键盘也行，开着输入法也行）
ui-key-decide-writing = 正在写意见时，用它来定
ui-key-move = 上一条、下一条；上一件、下一件
ui-key-note = 写只有学校看的备注
ui-key-ways = 做“可以怎么办”里写着的那一条
ui-key-suggest = 帮我选：选中的一件事里批谁
ui-key-suggest-round = 帮我选：整轮还没定的
ui-key-views = 换一种排法：按问题、按教师、按项目、日历；在“帮我选”里看它的日历
ui-key-undo = 撤销、重做
ui-key-export = 在“上报”里导出文件
ui-key-places = 今日、目录、教师、审核、上报、记录、设置
ui-key-lock = 锁定
ui-settings-wrong = 没有保存：有一处日期或数字写得不对，日期要写成 2020-09-06 这样。
ui-key-bulk = 整批驳回、整批通过；再按一次到下一步

ui-door-restore = 接手，或恢复备份
ui-door-restore-hint = 从别的电脑或U盘上的备份文件接着做
ui-restore-hint = 备份 { $file } 也是加密的，请输入做这份备份时用的口令。
ui-closing = 还有一件事正在办，办完就自动关上；再关一次就不等了。
ui-close-bringing = 正在导入表格。现在关闭，这次导入就不算，之前导入的都在。要关闭吗？
ui-other-window = 这所学校已经在另一个窗口里打开了，请用那个窗口。
