from kg.extraction.blocks import blocks
from tests.extraction.marked import marked


def written(text):
    """The blocks of a text, as they stand in it."""
    ctx = marked(text)
    return [ctx.text[b.start : b.end] for b in blocks(ctx)]


def test_a_long_line_broken_in_mid_sentence_runs_on():
    wrapped = "今年以来，泽州县继续加快修建水渠和\n水库。"
    assert written(wrapped) == [wrapped]


def test_a_heading_is_no_broken_line_though_there_are_commas_before_it():
    lines = ["今年以来，泽州县加快修建水渠。", "下一步工作安排", "加强管护。"]
    assert written("\n".join(lines)) == lines


def test_a_short_heading_does_not_run_on_however_long_the_text_before_it():
    text = "这一行写得很长，说了许多的话，到这里才完。\n二、来年安排\n修渠。"
    assert [text[b.start : b.end] for b in blocks(marked(text))] == text.split("\n")
