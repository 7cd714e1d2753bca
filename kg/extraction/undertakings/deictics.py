"""Who acts where a word stands for a body or place named before: 我省, 县里, 公司, 双方."""

from __future__ import annotations

from kg.extraction.context import Context
from kg.extraction.coordination import partners
from kg.extraction.pledges.agencies import body_name, meant_by, pointed_name
from kg.extraction.pledges.clauses import Clause
from kg.extraction.speech import Utterance, utterance_at
from kg.extraction.undertakings.acting import Agents
from kg.extraction.undertakings.patterns import pointing, predicate
from kg.lexicon.pledges import pledges as pledge_words
from kg.resolution.namer import Namer


def deictic(
    ctx: Context, namer: Namer, said: tuple[Utterance, ...], clause: Clause
) -> Agents | None:
    """我省, 县里, 双方 behind words of time: whom they point to."""
    text, words = ctx.text, pledge_words()
    at = clause.start
    if when := words.pattern("times").match(text, at, clause.end):
        at = when.end()
    m = words.pattern("deictic").match(text, at, clause.end)
    m = m or pointing().match(text, at, clause.end)
    if m is None:
        return None
    if m.end() < clause.end and not predicate().match(text, m.end(), clause.end):
        return None
    if m[0] in words.pairs:
        pair = partners(ctx, m.start())
        names = tuple(body_name(ctx, namer, one) for one in pair)
        return Agents(names, tuple((one.start, one.end) for one in pair), 0.7) if pair else None
    inward = m[0].endswith(("里", "上"))
    if not inward and m[0] not in words.deictic and utterance_at(said, at) is not None:
        return None  # in a speech 公司 is the speaker's
    name = _inward(ctx, namer, m[0], at) if inward else meant_by(ctx, namer, m[0], m.start())
    return Agents((name,), (m.span(),), 0.7) if name is not None else None


def _inward(ctx: Context, namer: Namer, word: str, at: int) -> str | None:
    """县里, 部里: the county of the passage, or the body named last that ends so."""
    word = f"该{word[:-1]}"
    place, code = namer.place(word, at)
    return place if code is not None else pointed_name(ctx, namer, word, at)
