from kg.language.candidates import Candidate
from kg.language.parting import parted


def parts(text, kind="Agency"):
    answer = Candidate(0, len(text), kind, 0.95, "recogniser")
    return [(text[c.start : c.end], c.type) for c in parted(text, answer)]


def test_who_speaks_for_a_body_is_a_person():
    assert parts("闻一川代表学校") == [("闻一川", "Person")]
    assert parts("人大代表学校") == [("人大代表学校", "Agency")]


def test_two_meetings_in_one_name_are_parted():
    assert parts("分析会暨工作会议", "Event") == [("分析会", "Event"), ("工作会议", "Event")]
