"""今日: where in the term the school is, and what there is to do now."""
