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


def network(**kwargs):
    heads = {"ours": ("Person",), "msra": ("PER",)}
    return Network(9, 4, 5, heads, pair_width=2, word_width=3, **kwargs)


def test_a_head_is_trained_alone_and_the_layers_below_with_it():
    net = network()
    rows = torch.tensor([[1, 2, 3, 4]])
    words = rows[:, :, None].expand(1, 4, 3)
    loss = net.loss("msra", rows, rows, words, torch.tensor([[0, 1, 3, 0]]))
    loss.backward()
    assert net.heads["ours"].emit.weight.grad is None
    assert net.heads["msra"].emit.weight.grad.abs().sum() > 0
    assert net.lower.weight_ih_l0.grad.abs().sum() > 0


def test_words_are_hidden_in_training_only():
    torch.manual_seed(1)
    net = network(dropout=0.0, word_drop=0.999999)
    rows = torch.tensor([[1, 2, 3, 4]])
    words = rows[:, :, None].expand(1, 4, 3)
    with torch.no_grad():
        hidden = net.states(rows, rows, torch.zeros_like(words))
        assert torch.equal(net.states(rows, rows, words), hidden)
        assert not torch.equal(net.eval().states(rows, rows, words), hidden)


def test_the_upper_layer_may_be_narrower():
    net = network(upper_width=4).eval()
    rows = torch.tensor([[1, 2]])
    with torch.no_grad():
        assert net.states(rows, rows, rows[:, :, None].expand(1, 2, 3)).shape == (1, 2, 8)
