"""关于: what the program is, and the licences of everything that travels with it."""
