"""Finding projects by words, pinyin, initials and codes, and counting them by facet."""
