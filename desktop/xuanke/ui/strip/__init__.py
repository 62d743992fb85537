"""对照录入: a narrow strip beside the browser, for a platform that takes no file."""
