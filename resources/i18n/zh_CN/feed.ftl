# 发布目录和取目录
feed-cancelled = 已按您的要求停止同步。本机原有的目录没有变，已经取到的部分留着。
feed-cancelled-advice = 想继续时再同步一次，会从停下的地方接着取。
feed-no-such-source = 找不到“{ $source }”：它不是网址，也不是存在的文件夹或 .zip 文件。
feed-no-such-source-advice = 请核对地址；用 U 盘时，请确认已经插好。
feed-needs-https = “{ $source }”是 http 地址，内容在路上可能被人改动，所以没有去取。
feed-needs-https-advice = 请改用 https 开头的地址；http 只能用于本机。
feed-source-unreadable = 读不了“{ $source }”（{ $reason }）。本机原有的目录没有变。
feed-source-unreadable-advice = U 盘请重新插好，压缩包请重新拷贝一份，再同步一次。
feed-not-private = “{ $source }”的网站证书不受本机信任，所以没有连接。本机原有的目录没有变。
feed-not-private-advice = 请先核对地址和本机的日期；单位自建证书的，请管理员把根证书装进系统。
feed-no-answer = “{ $source }”连不上，或者中途断了。本机原有的目录没有变，已经取到的部分留着。
feed-no-answer-advice = 请检查网络、地址和代理设置，稍后再同步一次，会接着取。
feed-too-slow = “{ $source }”太慢，已停止等待。本机原有的目录没有变，已经取到的部分留着。
feed-too-slow-advice = 请换个时间再同步一次，会接着取；一直很慢的话，可以请发布单位用 U 盘拷一份。
feed-server-error = “{ $source }”的服务器回答了错误 { $status }。本机原有的目录没有变，已经取到的部分留着。
feed-server-error-advice = 请核对地址，稍后再同步一次；总是这样请告诉发布单位。
feed-not-there = “{ $source }”里没有目录可取。本机原有的目录没有变。
feed-not-there-advice = 请核对地址：它应当是发布单位给出的那个文件夹，里面有 timestamp.json。
feed-not-a-feed = “{ $source }”给出的内容不是签名的目录，可能是登录页或错误页。本机原有的目录没有变。
feed-not-a-feed-advice = 请用浏览器打开这个地址看一看；需要登录上网的，请先登录，再同步一次。
feed-file-missing = “{ $source }”缺少文件 { $file }。本机原有的目录没有变，已经取到的部分留着。
feed-file-missing-advice = 可能正赶上发布单位更新，请过几分钟再同步一次；还是缺的话，请告诉发布单位。
feed-damaged = “{ $source }”的文件 { $file } 与签名不符，可能损坏或被改动，没有采用。本机原有的目录没有变，已经取对的部分留着。
feed-damaged-advice = 请再同步一次；还是不符的话，请换一条线路或另拷一份，并告诉发布单位。
feed-mixed = “{ $source }”里混着不同版本的文件，没有采用。本机原有的目录没有变。
feed-mixed-advice = 可能正赶上发布单位更新，请过几分钟再同步一次；用 U 盘的，请把整个文件夹重新拷贝。
feed-older = “{ $source }”比本机已有的目录旧，没有采用。本机原有的目录没有变。
feed-older-advice = 请向发布单位要最新的一份；发布单位请在原来的文件夹里继续发布。
feed-wrong-key = “{ $source }”的签名不是本机信任的发布单位所签，没有采用。本机原有的目录没有变。
feed-wrong-key-advice = 可能有人冒充，请打电话向发布单位核实；如果确实换了密钥，核对新指纹以后用 --trust 再同步。
    .window = 可能有人冒充，请打电话向发布单位核实。确实换了密钥的，核对新指纹以后，请维护的人在命令行里信任它。
feed-expired = “{ $source }”的签名已于 { $date } 到期，没有采用。本机原有的目录照常可用。
feed-expired-advice = 请先核对本机的日期；日期不错的话，请发布单位续签（publish --renew）。
    .window = 请先核对本机的日期；日期不错的话，请发布单位续签。
feed-expired-offline = “{ $source }”里的第 { $revision } 版比本机的新，但签名已于 { $date } 到期。本机原有的目录没有变。
feed-expired-offline-advice = 如果没有更新的一份，可以在窗口里确认采用，会标明已经到期。
feed-unknown-publisher = 第一次从“{ $source }”取目录，还没有信任它的发布单位。指纹是 { $fingerprint }。
feed-unknown-publisher-advice = 请打电话或当面与发布单位核对指纹，一致就加上 --trust { $fingerprint } 再同步。
    .window = 请打电话或当面与发布单位核对指纹，一致才信任。
feed-other-fingerprint = “{ $source }”的指纹是 { $fingerprint }，与您给出的 { $expected } 不同，没有采用。本机原有的目录没有变。
feed-other-fingerprint-advice = 请再与发布单位核对一次；还是不同的话，这个地址不可信。
feed-from-newer-program = “{ $source }”是更新版本的程序发布的，这个版本看不懂。本机原有的目录没有变。
feed-from-newer-program-advice = 请先升级本程序，再同步。

feed-disk-full = 磁盘满了，“{ $folder }”写不下。原有的内容没有变，已经写好的部分留着。
feed-disk-full-advice = 请腾出一些空间，再做一次，会接着做。
feed-disk-refuses = “{ $folder }”读写失败（{ $reason }）。原有的内容没有变。
feed-disk-refuses-advice = 请检查这个文件夹的权限和磁盘，再做一次。

feed-keys-missing = “{ $folder }”里没有密钥，而要更新的目录已经发布过。什么都没有改。
feed-keys-missing-advice = 请把当初发布时用的密钥文件夹指给 --keys；换新的密钥，各校就不再认得这份目录。
feed-root-key-missing = 这次需要根密钥来签，而“{ $folder }”里没有它，或者不是这份目录的。什么都没有改。
feed-root-key-missing-advice = 请把根密钥 root.pem 放回这个文件夹再做；换过根密钥的，把旧的也放进来，名为 root-former.pem。
feed-key-unreadable = 密钥文件 { $file } 读不懂。什么都没有改。
feed-key-unreadable-advice = 请从备份恢复这个文件，它应当是 PEM 格式的 ed25519 私钥。
feed-keys-in-feed = 密钥文件夹“{ $folder }”放在了目录的文件夹里面，会跟着目录一起公开，所以没有发布。什么都没有改。
feed-keys-in-feed-advice = 请把密钥放到别处，例如只有自己能打开的文件夹，再发布一次。
feed-rotation-pending = “{ $folder }”里换过的密钥还没有用来发布，不能再换。什么都没有改。
feed-rotation-pending-advice = 请先发布或续签一次，让各校认得新密钥，再换下一次。
feed-nothing-to-renew = “{ $folder }”里还没有发布过目录，没有可以续签的。
feed-nothing-to-renew-advice = 请先用一张目录表发布一次。
feed-folder-damaged = “{ $folder }”里发布过的文件有损坏，不能接着发布。什么都没有改。
feed-folder-damaged-advice = 请从备份或网站上恢复这个文件夹，再发布一次。

feed-field =
    { $field ->
        [code] 项目编号
        [run] 班次
        [title] 项目名称
        [institution] 培训机构
        [level] 级别
        [region] 地区
        [kind] 类别
        [mode] 培训形式
        [phases] 学段
        [subjects] 学科
        [audience] 培训对象
        [themes] 主题
        [credits] 学分
        [hours] 学时
        [starts] 开始日期
        [ends] 结束日期
        [meeting_days] 上课日期
        [venue] 地点
        [seats] 名额
        [enrolled] 已报人数
        [fee] 费用
        [funding] 经费来源
        [boarding] 住宿
        [state] 状态
        [source] 来源
        [extra] 其他
       *[other] { $field }
    }
feed-row-missing = 项目 { $project } 缺少“{ feed-field }”
feed-row-not-text = 项目 { $project } 的“{ feed-field }”应当是文字
feed-row-not-a-list = 项目 { $project } 的“{ feed-field }”应当是一列值
feed-row-not-a-number = 项目 { $project } 的“{ feed-field }”应当是不小于零的数
feed-row-not-a-date = 项目 { $project } 的“{ feed-field }”应当是日期
feed-row-unknown-value = 项目 { $project } 的“{ feed-field }”不是认得的取值
feed-row-dates-reversed = 项目 { $project } 的结束日期早于开始日期
feed-row-twice = 项目 { $project } 出现了两次，采用了先出现的一行
