from kg.extraction.context import Context
from kg.formats import Article


def test_what_is_read_once_is_not_read_again() -> None:
    calls = []

    def length(ctx: Context) -> int:
        calls.append(ctx)
        return len(ctx.text)

    ctx = Context.of(Article(id="a", text="某县召开会议。"), ())
    assert (ctx.once(length), ctx.once(length)) == (7, 7)
    assert len(calls) == 1
    assert Context.of(ctx.article, ()).once(length) == 7
    assert len(calls) == 2
