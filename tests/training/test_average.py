import pytest

torch = pytest.importorskip("torch", reason="torch is not installed; it is in the train extra")

from kg.training.average import average  # noqa: E402 - needs the check above


def test_every_weight_is_the_mean(tmp_path):
    for name, value in (("a", 1.0), ("b", 4.0)):
        torch.save({"network": {"w": torch.tensor([value, 0.0])}}, tmp_path / f"{name}.pt")
    target = average([tmp_path / "a.pt", tmp_path / "b.pt"], tmp_path / "mean.pt")
    assert torch.load(target)["network"]["w"].tolist() == [2.5, 0.0]
