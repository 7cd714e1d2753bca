"""Tables for the questions people ask of a graph, each row citing its articles."""
