# 更新目录
ui-sync = 更新目录
ui-sync-no-address = 还没有目录地址。请在“设置”里填上网址，或选一个文件夹、压缩包。
ui-syncing = 正在从 { $source } 取目录
ui-sync-bytes = { $received }，共 { $expected }
ui-sync-bytes-only = { $received }
ui-sync-cancelled = 已取消，原来的目录照旧；取对的部分留着，下次接着取。
ui-sync-left = 没有采用，原来的目录照旧。
ui-sync-trust = 第一次从这里取目录，请核对发布单位
ui-sync-trust-text = { $source } 的发布单位，指纹是：

    { $fingerprint }

    请打电话或当面与发布单位核对。完全一致才信任；不一致的话，这个地址不可信。
ui-sync-trust-no = 先不取，去核对
ui-sync-trust-yes = 核对过，一致，信任它
ui-sync-expired = 这份目录的签名到期了
ui-sync-expired-text = { $source } 里的第 { $revision } 版比本机的新，但签名已于 { $date } 到期，可能不是最新的。采用以后会标明已经到期。
ui-sync-expired-no = 先不采用
ui-sync-expired-yes = 没有更新的，就用这份
ui-sync-third = 目录少了三分之一以上
ui-sync-third-text = “{ $source }”现有 { $live } 个项目，这次少了 { $missing } 个。多半是没有导全，请先问发布单位；确实都撤了，再采用。
ui-sync-third-no = 先不采用
ui-sync-third-yes = 确实撤了 { $missing } 个，采用
ui-synced = 目录更新到第 { $revision } 版：新增 { $added }，更改 { $changed }，撤下 { $withdrawn }（取了 { $bytes }）。
ui-synced-same = 目录已是最新，没有变化（第 { $revision } 版）。
ui-synced-touched = { $count } 位老师选的课有变化：{ $names }。
ui-synced-expired = 注意：签名已经到期，可能不是最新的。
ui-sync-term = 采用发布单位的日程和规则
ui-sync-term-text = 这份目录带来了发布单位的日程和规则。采用以后，审核结果按它重算；学校自己改过的日期和规则仍然优先。可以在“记录”里撤销。
ui-sync-term-no = 先不采用
ui-sync-term-yes = 采用
ui-sync-term-taken = 已采用 { $term } 的日程和规则。
ui-feed = 目录来源
ui-feed-hint = 省、市或县发布目录的网址；没有网络时，选 U 盘上的文件夹或压缩包。
ui-feed-address = 网址、文件夹或压缩包
ui-feed-folder = 选文件夹…
ui-feed-zip = 选压缩包…
ui-feed-kept = 已记下目录来源。
ui-feed-fingerprint = 信任的发布单位：{ $fingerprint }
