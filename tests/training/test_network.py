import itertools

import pytest

torch = pytest.importorskip("torch", reason="torch is not installed; it is in the train extra")

from kg.language.decoding import legal, tags_of  # noqa: E402 - needs the check above
from kg.training.network import Head, Network  # noqa: E402

TYPES = ("PER",)


def every_path(length):
    begin, step, end = legal(TYPES)
    for path in itertools.product(range(len(tags_of(TYPES))), repeat=length):
        inner = all(step[a, b] for a, b in itertools.pairwise(path))
        if begin[path[0]] and end[path[-1]] and inner:
            yield path


def test_loss_is_the_negative_log_of_the_paths_share():
    torch.manual_seed(3)
    head = Head(6, TYPES)
    with torch.no_grad():
        for part in (head.begin, head.step, head.end):
            part.normal_()
    states = torch.randn(1, 4, 6)
    scores = head.emit(states)[0]

    def weight(path):
        total = head.begin[path[0]] + head.end[path[-1]]
        total = total + sum(scores[at, tag] for at, tag in enumerate(path))
        return total + sum(head.step[a, b] for a, b in itertools.pairwise(path))

    gold = (1, 2, 3, 0)
    whole = torch.logsumexp(torch.stack([weight(path) for path in every_path(4)]), 0)
    expected = (whole - weight(gold)) / 4
    assert head.loss(states, torch.tensor([gold])).item() == pytest.approx(
        expected.item(), rel=1e-4
    )


def test_a_head_is_trained_alone_and_the_layers_below_with_it():
    network = Network(9, 4, {"ours": ("Person",), "msra": ("PER",)}, pair_width=2)
    rows = torch.tensor([[1, 2, 3, 4]])
    loss = network.loss("msra", rows, rows, torch.tensor([[0, 1, 3, 0]]))
    loss.backward()
    assert network.heads["ours"].emit.weight.grad is None
    assert network.heads["msra"].emit.weight.grad.abs().sum() > 0
    assert network.lower.weight_ih_l0.grad.abs().sum() > 0
