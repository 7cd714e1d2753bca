"""Who is who and what is meant: agencies, places and people, within an article and across them."""
