from kg.language.candidates import Candidate
from kg.language.shadow import shadow
from kg.language.throughout import often, read_broad, region_stems, stands_free, unseated, vouched


def at(text, name, sure=0.95, kind="Place", after=0):
    start = text.index(name, after)
    return Candidate(start, start + len(name), kind, sure, "recogniser")


def test_what_was_certain_once_is_believed_elsewhere():
    text = "青河，流过县城。青河水甜。柏河水甜。"
    doubtful = at(text, "青河", 0.4, after=3), at(text, "柏河", 0.4)
    found = [(text[c.start : c.end], c.confidence) for c in vouched(text, doubtful)]
    assert found == [("青河", 0.4), ("柏河", 0.4)]
    found = [c.confidence for c in vouched(text, (at(text, "青河"), *doubtful))]
    assert found == [0.95, 0.9, 0.4]


def test_a_name_read_three_times_is_read_wherever_it_stands_free():
    text = "花溪，花溪，花溪，柏溪"
    seen = [at(text, "花溪", after=k) for k in (0, 3, 6)]
    assert often(text, [*seen, at(text, "柏溪")]) == {"花溪"}


def test_what_begins_a_longer_name_or_a_word_does_not_stand_free():
    text = "黄河流域，美国家庭，花溪好"
    assert not stands_free(text, at(text, "黄河"), {0: 4})
    assert not stands_free(text, at(text, "美国"), {})
    assert stands_free(text, at(text, "花溪"), {})


def test_the_heart_of_a_regions_name_is_read_without_its_word():
    text = "青中地区缺水。润泽青中百姓，青中市在远方。"
    found = [c.start for c in region_stems(text, [at(text, "青中地区")])]
    assert found == [text.index("青中百姓")]


def test_a_quarter_of_the_country_is_a_place_and_one_of_a_province_is_not():
    text = "西部地区生态变好，我省东部地区多雨，山西中部地区少雨，中东部地区降温"
    masked = shadow(text, [(text.index("山西"), text.index("山西") + 2)])
    assert [text[c.start : c.end] for c in read_broad(masked)] == ["西部地区", "中东部地区"]


def test_a_project_named_again_and_again_without_its_place_has_none():
    text = "来到长治市引青供水工程工地。引青供水工程通水，引青供水工程好，引青供水工程大"
    whole = at(text, "长治市引青供水工程", kind="Programme")
    found = unseated(text, whole)
    assert text[found.start : found.end] == "引青供水工程"
    once = "来到长治市引青供水工程工地。引青供水工程通水"
    assert unseated(once, whole) == whole
