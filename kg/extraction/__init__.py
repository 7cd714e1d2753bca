"""From a marked-up article to a record: posts, pledges, undertakings and figures."""
