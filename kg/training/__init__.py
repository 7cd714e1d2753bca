"""Training room: corpora in, packed weights out. Nothing here is needed to read an article."""
