from kg.extraction.assemble import record
from kg.formats import Article, Fact
from tests.factory import mention


def test_a_division_that_only_a_pointing_word_names_is_a_place_of_the_record():
    text = "泽州县民政局推进养老服务。全县新建食堂20座。"
    article = Article(id="test", text=text, province=Fact("山西省", "given"))
    read = record(article, [mention(text, "Agency", "泽州县民政局")])
    assert [f.agent for f in read.figures] == ["泽州县"]
    assert [(p.name, p.code, p.surfaces) for p in read.places] == [("泽州县", "140525", ())]
    assert [a.name for a in read.agencies] == ["泽州县民政局"]
