from kg.lexicon.dates import date_words


def test_parts_of_a_year_run_forward():
    assert [
        w for w, (first, last) in date_words().parts.items() if not 1 <= first < last <= 12
    ] == []


def test_this_year_is_the_year_of_issue():
    assert {w for w, years in date_words().years.items() if years == 0} >= {"今年", "年内"}
