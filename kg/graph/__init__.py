"""The graph: statements with evidence, and the views of them."""
