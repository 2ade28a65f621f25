"""Names of one speaker in other spellings are found, and those of others are not."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotarium.model import resemblance as module
from quotarium.model.naming import speaker_named
from quotarium.model.resemblance import Likeness, resemblance, resemblances
from quotarium.model.romanising import bones, romanised, sounds
from quotarium.model.speaker import Speaker, SpeakerKind

#: Spellings of one family name, by script and by the language that transliterates.
SPELLINGS = (
    ("Aliyev", "Əliyev", "Алиев", "Aliev", "Alijew", "Алијев"),
    ("Tolstoj", "Tolstoy", "Толстой", "Tolstoi", "Tolstoï"),
    ("Søren", "Soren"),
    ("Chekhov", "Tschechow", "Чехов", "Tchekhov"),
    ("Gorbachev", "Горбачёв", "Gorbatschow", "Gorbačëv", "Gorbatchev"),
    ("Dostoyevsky", "Достоевский", "Dostojewski", "Dostoevskij", "Dostoïevski"),
    ("Zelensky", "Зеленский", "Selenskyj", "Zelenskyy", "Зеленський"),
    ("Yeltsin", "Ельцин", "Jelzin", "Eltsine"),
    ("Khrushchev", "Хрущёв", "Chruschtschow", "Khrouchtchev", "Hruščëv"),
    ("Mitsotakis", "Μητσοτάκης"),
    ("Saakashvili", "სააკაშვილი", "Саакашвили"),
    ("Pashinyan", "Փաշինյան", "Пашинян"),
    ("Poutine", "Putin", "Путин"),
    ("Schröder", "Schroeder"),
)


def pair(one: str, other: str, **kinds: SpeakerKind) -> Likeness | None:
    first = speaker_named(one, kinds.get("kind"))
    second = speaker_named(other, kinds.get("kind"))
    found = resemblance(first.model_copy(update={"id": 1}), second.model_copy(update={"id": 2}))
    return None if found is None else found.likeness


@pytest.mark.parametrize("spellings", SPELLINGS)
def test_spellings_of_a_name_have_a_reading_in_common(spellings: Sequence[str]) -> None:
    for other in spellings[1:]:
        assert set(sounds(spellings[0])) & set(sounds(other)), other


@pytest.mark.parametrize(
    ("one", "other", "likeness"),
    [
        ("Ilham Aliyev", "ILHAM ALIYEV", Likeness.NAME),
        ("Ilham Aliyev", "İlham Əliyev", Likeness.SPELLING),
        ("Ilham Aliyev", "Ильхам Алиев", Likeness.SPELLING),
        ("Aliyev, Ilham", "Ilham Aliev", Likeness.SPELLING),
        ("Leo Tolstoy", "L. N. Tolstoj", Likeness.INITIALS),
        ("Л. Толстой", "Leo Tolstoy", Likeness.INITIALS),
        ("Muhammad Khatami", "محمد خاتمی", Likeness.CONSONANTS),
        ("Heydar Aliyev", "Гейдар Алиев", Likeness.NEAR),
        ("Mammadov", "Мамедов", Likeness.NEAR),
        ("Ilham Heydar oglu Aliyev", "Ilham Aliyev", Likeness.SHORT),
        ("Ilham Aliyev", "Aliyev", Likeness.SHORT),
        ("World Health Organization", "WHO", Likeness.ACRONYM),
        # These are others.
        ("Ilham Aliyev", "Ilham Aliyeva", None),
        ("Ilham Aliyev", "Heydar Aliyev", None),
        ("I. Aliyev", "Heydar Aliyev", None),
        ("Anna Lee", "Anna Bell", None),
        ("one analyst", "one analyst", None),
        ("Ministry of Finance", "Ministry of Defence", None),
    ],
)
def test_what_speaks_for_two_names_being_one(
    one: str, other: str, likeness: Likeness | None
) -> None:
    assert pair(one, other) is likeness
    assert pair(other, one) is likeness


def test_identifiers_settle_it() -> None:
    def known(number: int, name: str, wikidata: str) -> Speaker:
        made = speaker_named(name)
        return made.model_copy(update={"id": number, "identifiers": {"wikidata": wikidata}})

    same = resemblance(known(1, "Lewis Carroll", "Q38082"), known(2, "C. L. Dodgson", "Q38082"))
    assert same is not None
    assert (same.likeness, same.here) == (Likeness.IDENTIFIER, "wikidata Q38082")
    assert resemblance(known(1, "John Smith", "Q1"), known(2, "John Smith", "Q2")) is None


def test_pairs_are_found_among_many_and_those_kept_apart_are_not() -> None:
    names = [f"Person{n} Family{n}" for n in range(300)]
    names[7:7] = ["Irena Valdoš"]
    names[200:200] = ["Ирена Валдош"]
    listed = [speaker_named(name).model_copy(update={"id": n}) for n, name in enumerate(names, 1)]
    found = [one for one in resemblances(listed) if one.likeness is Likeness.SPELLING]
    assert [(one.here, one.there) for one in found] == [("Irena Valdoš", "Ирена Валдош")]
    apart = [(found[0].other_id, found[0].speaker_id)]
    assert not [one for one in resemblances(listed, apart) if one.likeness is Likeness.SPELLING]


@given(st.text(max_size=30))
def test_any_text_is_romanised_and_heard(text: str) -> None:
    assert romanised(text) == " ".join(romanised(text).split())
    for sound in sounds(text):
        bones(sound)


@given(st.sampled_from([s for spellings in SPELLINGS for s in spellings]))
def test_case_and_romanising_keep_how_a_name_sounds(name: str) -> None:
    assert set(sounds(name.upper())) & set(sounds(name))


names = st.lists(
    st.text(alphabet="aeiklmnorstvжшщяəøłéאבדعمد", min_size=1, max_size=7), min_size=1, max_size=3
).map(" ".join)


@given(names, names, st.integers(0, 20), st.sampled_from("aeilnrz"))
def test_names_that_are_put_aside_at_once_are_not_alike(
    one: str, other: str, place: int, letter: str
) -> None:
    """The short way says the same as comparing word by word, of strangers and of near names."""
    for theirs in (other, one[:place] + letter + one[place + 1 :], f"{other} {one}"):
        if not theirs.strip():
            continue
        mine, yours = speaker_named(one), speaker_named(theirs)
        quick = resemblance(mine, yours)
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr(module, "_too_far", lambda *_: False)
            assert resemblance(mine, yours) == quick
