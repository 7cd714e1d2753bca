"""What the genre knows: data files, and the small typed loaders that read them."""
