"""The network: characters, pairs and words → two bidirectional GRU layers → a CRF head a label set.

Character vectors and both layers start from LAC's (see ``start.py``); the input of the first
layer is widened by the vectors of pairs and words, whose new columns start small.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from kg.language.decoding import FORBIDDEN, legal, tags_of

WIDTH = 128
"""Width of LAC's character vectors and of each direction of its layers."""


class Head(nn.Module):
    """Linear scores and a linear-chain CRF over BIOES tags (Lafferty, McCallum, Pereira 2001)."""

    def __init__(self, width: int, types: tuple[str, ...]) -> None:
        super().__init__()
        count = len(tags_of(types))
        self.types = types
        self.emit = nn.Linear(width, count)
        self.begin = nn.Parameter(torch.zeros(count))
        self.step = nn.Parameter(torch.zeros(count, count))
        self.end = nn.Parameter(torch.zeros(count))
        begin, step, end = legal(types)
        self._begin_bar = torch.tensor(~begin) * FORBIDDEN
        self._step_bar = torch.tensor(~step) * FORBIDDEN
        self._end_bar = torch.tensor(~end) * FORBIDDEN

    def loss(self, states: Tensor, tags: Tensor) -> Tensor:
        """Mean negative log-likelihood a character; ``states`` (batch, length, width)."""
        scores = self.emit(states)
        batch, length, _ = scores.shape
        begin, end = self.begin + self._begin_bar, self.end + self._end_bar
        step = self.step + self._step_bar
        gold = scores.gather(2, tags[:, :, None]).sum() + begin[tags[:, 0]].sum()
        gold = gold + step[tags[:, :-1], tags[:, 1:]].sum() + end[tags[:, -1]].sum()
        # Sums of products instead of logsumexp: a matrix product a place, rescaled every place.
        peak = scores.detach().amax(dim=2, keepdim=True)
        emit, stride = (scores - peak).exp(), step.exp()
        state = begin.exp() * emit[:, 0]
        logs = peak.sum()
        for at in range(length):
            if at:
                state = (state @ stride) * emit[:, at]
            total = state.sum(dim=1, keepdim=True)
            logs = logs + total.log().sum()
            state = state / total
        logs = logs + (state * end.exp()).sum(dim=1).log().sum()
        mean: Tensor = (logs - gold) / (batch * length)
        return mean


class Network(nn.Module):
    """Shared layers and the heads by name.

    ``word_drop`` is the share of words that are hidden in training, so that a name that is in no
    list is still read by its characters.
    """

    def __init__(
        self,
        rows: int,
        pairs: int,
        words: int,
        heads: dict[str, tuple[str, ...]],
        *,
        pair_width: int = 48,
        word_width: int = 32,
        upper_width: int = WIDTH,
        dropout: float = 0.3,
        word_drop: float = 0.1,
    ) -> None:
        super().__init__()
        self.characters = nn.Embedding(rows, WIDTH)
        self.pairs = nn.Embedding(pairs + 1, pair_width)
        self.words = nn.Embedding(words, word_width)
        width = WIDTH + pair_width + 3 * word_width
        self.lower = nn.GRU(width, WIDTH, batch_first=True, bidirectional=True)
        self.upper = nn.GRU(2 * WIDTH, upper_width, batch_first=True, bidirectional=True)
        self.heads = nn.ModuleDict(
            {name: Head(2 * upper_width, types) for name, types in heads.items()}
        )
        self.dropout = nn.Dropout(dropout)
        self.word_drop = word_drop

    def states(self, rows: Tensor, pairs: Tensor, words: Tensor) -> Tensor:
        """(batch, length) rows and pairs, (batch, length, 3) words → (batch, length, states)."""
        if self.training and self.word_drop:
            words = words * (torch.rand(words.shape) >= self.word_drop)
        known = self.words(words).flatten(2)
        read = torch.cat([self.characters(rows), self.pairs(pairs), known], dim=2)
        low, _ = self.lower(self.dropout(read))
        high, _ = self.upper(self.dropout(low))
        states: Tensor = self.dropout(high)
        return states

    def loss(self, head: str, rows: Tensor, pairs: Tensor, words: Tensor, tags: Tensor) -> Tensor:
        """Loss of one batch for one head."""
        module = self.heads[head]
        assert isinstance(module, Head)
        return module.loss(self.states(rows, pairs, words), tags)
