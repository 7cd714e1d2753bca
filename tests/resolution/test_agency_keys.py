from kg.resolution.agency_keys import heirs


def test_heirs_over_several_reforms():
    found = heirs(["山西省卫生厅", "泽州县民政局", "鼓楼区环境保护局@320106"])
    assert found == {
        "山西省卫生厅": {"山西省卫生和计划生育委员会", "山西省卫生健康委员会"},
        "鼓楼区环境保护局@320106": {"鼓楼区生态环境局@320106"},
    }
