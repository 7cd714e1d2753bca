from kg.extraction.blocks import blocks
from tests.extraction.marked import marked


def test_a_short_heading_does_not_run_on_however_long_the_text_before_it():
    text = "这一行写得很长，说了许多的话，到这里才完。\n二、来年安排\n修渠。"
    assert [text[b.start : b.end] for b in blocks(marked(text))] == text.split("\n")
