"""What the notice means: pure values and functions, standard library only."""
