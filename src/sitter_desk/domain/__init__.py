"""What the scheme and the contract say: pure, standard library only, no clock, no files."""
