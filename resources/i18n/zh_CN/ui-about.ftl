# 关于
ui-about = 关于选课助手
ui-about-version = 第 { $version } 版
ui-about-program = 帮学校审核教师的自主选课，不联网也能用，每一步都能撤回。按 MIT 许可发布。
ui-about-libraries = 随程序一起发布的软件和许可
ui-about-licence = 许可全文
ui-about-no-text = 按 { $terms } 许可发布。
ui-library-name = 名称
ui-library-version = 版本
ui-library-terms = 许可
