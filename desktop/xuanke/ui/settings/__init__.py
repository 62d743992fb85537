"""设置: how the window looks, and the term as the school has it."""
