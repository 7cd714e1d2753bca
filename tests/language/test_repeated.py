from kg.language.candidates import Candidate
from kg.language.repeated import repeated


def read(text, recognised=(), chosen=()):
    found = repeated(text, recognised, chosen)
    return [(c.start, text[c.start : c.end]) for c in sorted(found)]


def test_a_phrase_quoted_twice_with_hints_is_a_name():
    text = "推广“以藤代木”工作见效\n各县发展“以藤代木”产业"
    assert read(text) == [(2, "“以藤代木”"), (17, "“以藤代木”")]


def test_a_phrase_quoted_once_or_without_hints_is_none():
    assert read("推广“以藤代木”工作") == []
    assert read("他说“以藤代木”不难。她说“以藤代木”很难") == []


def test_a_faint_answer_of_the_recogniser_is_a_hint():
    text = "他说“以藤代木”不难。她说“以藤代木”很难"
    faint = Candidate(2, 8, "Programme", 0.2, "recogniser")
    assert len(read(text, [faint])) == 2
    assert read(text, [faint._replace(confidence=0.1)]) == []


def test_a_trouble_and_a_formula_are_none():
    assert read("整治“带病上岗”现象，推进治理“带病上岗”工作、开展“带病上岗”行动") == []
    assert read("推进“两个维护”工作，落实“两个维护”工作") == []


def test_what_was_read_as_a_programme_once_is_one_wherever_it_is_quoted():
    text = "“藤乡”计划启动。他谈起“藤乡人家”，“藤乡人家”很好"
    chosen = [Candidate(12, 18, "Programme", 0.9, "programme.quoted")]
    assert read(text, (), chosen) == [(12, "“藤乡人家”"), (19, "“藤乡人家”")]


def test_a_quotation_within_speech_counts_too():
    assert len(read("“推广‘以藤代木’工作。”“发展‘以藤代木’产业。”")) == 2


def test_a_campaign_named_by_its_year_is_no_formula():
    assert len(read("落实“作风建设提升年”。推进“作风建设提升年”")) == 2


def test_things_quoted_twice_are_no_programmes():
    text = "推进“口袋公园”建设，打造“口袋公园”，发展“口袋公园”"
    assert read(text) == []
