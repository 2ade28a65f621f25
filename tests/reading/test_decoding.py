import codecs
import contextlib
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotarium.errors import UnreadableSource
from quotarium.reading.content import Content
from quotarium.reading.decoding import decode

_RUSSIAN = "Мэр заявила в среду, что стену обещали построить ещё весной, но ответа так и нет."
_FRENCH = "Le maire a déclaré : « Nous n’avons pas reçu de réponse, ni à l’été, ni après. »"
_GERMAN = "Die Bürgermeisterin erklärte, dass die Brücke über den Fluss früher fertig wäre."
_SPANISH = "El señor Núñez preguntó: ¿cuándo llegará la respuesta que mañana esperábamos?"
_PORTUGUESE = "A decisão não foi tomada na reunião, disse o presidente da associação."
_TURKISH = "Başkan, görüşmelerin ilkbaharda yeniden başlayacağını söyledi; ışık göründü."
_POLISH = "Burmistrz oświadczyła, że rozmowy będą wznowione, jeśli obie strony się zgodzą."
_CHINESE = "市长星期三表示，如果双方同意新的条件，谈判将在春天继续进行。"
_JAPANESE = "市長は水曜日、双方が新しい条件に合意すれば交渉は春に続くと述べた。"
_KOREAN = "시장은 양측이 새로운 조건에 동의하면 협상이 봄에 계속될 것이라고 말했다."
_GREEK = "Ο δήμαρχος δήλωσε ότι οι συνομιλίες θα συνεχιστούν την άνοιξη."
_HEBREW = "ראש העיר אמרה ביום רביעי כי השיחות יימשכו באביב."
_ARABIC = "قال رئيس البلدية إن المحادثات ستستمر في الربيع إذا وافق الطرفان."


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (_RUSSIAN, "cp1251"),
        (_RUSSIAN, "koi8_r"),
        (_RUSSIAN, "cp866"),
        (_RUSSIAN, "iso8859_5"),
        ("Мы ждём ответа.", "cp1251"),
        (_FRENCH, "cp1252"),
        (_GERMAN, "cp1252"),
        (_SPANISH, "cp1252"),
        (_PORTUGUESE, "cp1252"),
        (_TURKISH, "cp1254"),
        (_POLISH, "cp1250"),
        (_POLISH, "iso8859_2"),
        (_CHINESE, "gb18030"),
        (_CHINESE, "utf-16"),
        (_JAPANESE, "cp932"),
        (_JAPANESE, "euc_jp"),
        (_JAPANESE, "iso2022_jp"),
        (_KOREAN, "cp949"),
        (_GREEK, "cp1253"),
        (_HEBREW, "cp1255"),
        (_ARABIC, "cp1256"),
        (_FRENCH, "utf-8"),
        (_FRENCH, "utf-8-sig"),
        (_FRENCH, "utf-16"),
        (_FRENCH, "utf-16-le"),
        (_FRENCH, "utf-16-be"),
        (_RUSSIAN, "utf-16-le"),
        (_RUSSIAN, "utf-32"),
    ],
)
@pytest.mark.parametrize("times", [1, 30])
def test_a_text_in_an_old_or_wide_encoding_is_read_right(
    text: str, encoding: str, times: int
) -> None:
    whole = "\n".join([text] * times)
    decoded = decode(Content(whole.encode(encoding), "letter.txt"))
    assert decoded.text == whole


def test_a_guess_is_owned_up_to() -> None:
    decoded = decode(Content(_RUSSIAN.encode("cp1251"), "letter.txt"))
    assert decoded.encoding == "cp1251"
    assert "cp1251" in decoded.warnings[0]
    assert decode(Content(_RUSSIAN.encode(), "letter.txt")).warnings == ()


def test_a_declared_encoding_is_believed() -> None:
    assert decode(Content("Fluß".encode("cp850"), "a.txt", charset="cp850")).text == "Fluß"


_PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256))


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (_PNG, "a PNG picture"),
        (b"\xff\xd8\xff\xe0" + bytes(100), "a JPEG picture"),
        (b"\x7fELF\x02\x01\x01" + bytes(100), "a program"),
        (b"PK\x03\x04" + bytes(100), "a ZIP archive"),
        (b"RIFF\x00\x00\x00\x00WAVEfmt ", "a WAV recording"),
        (b"SQLite format 3\x00" + bytes(100), "a database"),
        (b"a\x00\x00\x01\x02\x03 text?" * 20, "binary"),
        (bytes(range(1, 32)) * 20, "binary"),
        (Random(7).randbytes(5000).replace(b"\x00", b"\x01"), "not"),
        (b"abc \xff\xfe\xfd\x81\x8d\x8f", "encoding"),
        ((_RUSSIAN * 20).encode()[:-1] + b"\xff" + _RUSSIAN.encode(), "damaged at byte"),
        (codecs.BOM_UTF16_LE + "half a".encode("utf-16-le") + b"\x00", "damaged at byte"),
        (b" \r\n\t\n", "white space"),
        (codecs.BOM_UTF8, "white space"),
    ],
)
def test_what_is_no_text_is_refused_in_one_sentence_with_a_next_step(
    data: bytes, words: str
) -> None:
    with pytest.raises(UnreadableSource) as refused:
        decode(Content(data, "notes.txt"))
    assert words in refused.value.reason
    assert str(refused.value).startswith("notes.txt: ")
    assert refused.value.reason.rstrip(".").count(". ") == 1


def test_a_text_that_begins_like_a_picture_is_a_text() -> None:
    assert decode(Content(b"BMW and MZ are names.", "notes.txt")).text.startswith("BMW")


@given(st.binary(min_size=1, max_size=300))
def test_any_bytes_are_a_text_or_refused(data: bytes) -> None:
    with contextlib.suppress(UnreadableSource):
        decoded = decode(Content(data, "noise.txt"))
        assert decoded.text.strip()
        assert "\r" not in decoded.text
