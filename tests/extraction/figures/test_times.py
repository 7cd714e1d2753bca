from tests.extraction.figures.read import figures


def test_a_result_has_the_period_printed_before_it():
    (figure,) = figures("“十四五”期间，全县新建泵站20座。")
    assert (figure.period, figure.deadline) == ("2021/2025", None)


def test_a_target_has_its_deadline():
    (figure,) = figures("到2027年底，全县将建成泵站20座。")
    assert (figure.period, figure.deadline) == (None, "2027")


def test_a_target_of_this_year_is_due_in_it():
    (figure,) = figures("今年将建成泵站20座。")
    assert figure.deadline == "2025"


def test_nothing_is_taken_from_another_sentence():
    (figure,) = figures("2024年工作出色。新建泵站20座。")
    assert figure.period is None
