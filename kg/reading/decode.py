"""Bytes to text: which encoding a file is in, and the characters no export could carry."""

from __future__ import annotations

import codecs
import re

from charset_normalizer import from_bytes

from kg.errors import InputError

BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

# What XML 1.0 forbids (control characters, lone surrogates, U+FFFE and U+FFFF).
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
COMMON = re.compile("[\u4e00-\u9fff\u3000-\u303f\uff00-\uffef“”‘’—…·•]")
REPLACEMENT = "\ufffd"


def decode(data: bytes, path: str) -> tuple[str, str]:
    """``(text, encoding)`` of a file's bytes; a byte order mark is dropped.

    UTF-8 is tried first, because text in another encoding is almost never valid UTF-8. Raises
    ``InputError`` (E103) for bytes that are no text.
    """
    for mark, encoding in BOMS:
        if data.startswith(mark):
            try:
                return data[len(mark) :].decode(encoding), encoding
            except UnicodeDecodeError as error:
                raise InputError("E103", path=path) from error
    if b"\0" in data[:4096]:
        return _wide(data, path), "utf-16"
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        pass
    try:
        text = data.decode("gb18030")
    except UnicodeDecodeError:
        text = ""
    if text and _reads_as_chinese(text):
        return text, "gb18030"
    best = from_bytes(data, cp_isolation=["utf_8", "gb18030", "big5", "big5hkscs"]).best()
    if best is None:
        raise InputError("E103", path=path)
    return str(best), best.encoding


def _wide(data: bytes, path: str) -> str:
    """UTF-16 without a mark: Chinese text whose line breaks and digits carry zero bytes."""
    for encoding in ("utf-16-le", "utf-16-be"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _reads_as_chinese(text) and "\0" not in text:
            return text
    raise InputError("E103", path=path)


def _reads_as_chinese(text: str) -> bool:
    """Whether most of the letters are common Chinese characters and few are private or odd."""
    letters = [c for c in text[:20000] if not c.isspace() and ord(c) > 0x7F]
    common = sum(bool(COMMON.match(c)) for c in letters)
    return bool(letters) and common / len(letters) > 0.85


def clean(text: str) -> tuple[str, int]:
    """The text with forbidden characters replaced one for one, and how many there were.

    One for one, so that offsets into the text that was handed in still hold.
    """
    return FORBIDDEN.subn(REPLACEMENT, text)
