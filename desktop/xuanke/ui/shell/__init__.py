"""The window around the pages: the places down the side, the top line, what is said in passing."""
