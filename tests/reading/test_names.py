import pytest

from quotarium.reading.bylines import byline_creators
from quotarium.reading.names import creator_of, inverted


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("By Nora Quillfeather", ["Nora Quillfeather"]),
        ("BY NORA QUILLFEATHER", ["NORA QUILLFEATHER"]),
        ("By Nora Quillfeather and Tom Reed", ["Nora Quillfeather", "Tom Reed"]),
        ("By Nora Moss, Tom Reed & J. K. Ash", ["Nora Moss", "Tom Reed", "J. K. Ash"]),
        ("By Nora Quillfeather, Sandmouth", ["Nora Quillfeather"]),
        ("By Nora Quillfeather | 12 May 2024", ["Nora Quillfeather"]),
        ("By Nora Quillfeather, 12 May 2024", ["Nora Quillfeather"]),
        ("Written by Nora Quillfeather", ["Nora Quillfeather"]),
        ("By Coast News Agency", ["Coast News Agency"]),
        ("Von Jörg Übermut und Anna Maas", ["Jörg Übermut", "Anna Maas"]),
        ("Par Hélène d'Arcy et Luc Brun", ["Hélène d'Arcy", "Luc Brun"]),
        ("Por Lucía Núñez y Juan Peña", ["Lucía Núñez", "Juan Peña"]),
        ("Por João Souza e Ana Prado", ["João Souza", "Ana Prado"]),
        ("Автор: Анна Петрова и Иван Сидоров", ["Анна Петрова", "Иван Сидоров"]),
        ("От Анны Петровой", ["Анны Петровой"]),
        ("Yazar: Ayşe Yılmaz ve Işıl Şen", ["Ayşe Yılmaz", "Işıl Şen"]),
        ("Müəllif: Əli Məmmədov və Günay Əsgərova", ["Əli Məmmədov", "Günay Əsgərova"]),
    ],
)  # fmt: skip
def test_a_by_line_names_its_authors(line: str, names: list[str]) -> None:
    assert [creator.name for creator in byline_creators(line)] == names


@pytest.mark.parametrize(
    "line",
    [
        "By the end of the week the wall was gone.",
        "By Monday, everybody had left",
        "Von hier aus sieht man das Meer",
        "Por la mañana llegó la respuesta",
        "Par exemple",
        "От нас ничего не зависит",
        "Byron Ash wrote this",
        "By",
        "By 2019 the road was closed",
    ],
)
def test_a_sentence_is_no_by_line(line: str) -> None:
    assert byline_creators(line) == ()


def test_an_organisation_and_a_single_name_are_kept_whole() -> None:
    assert creator_of("Coast News Agency").literal == "Coast News Agency"
    assert creator_of("Plato").literal == "Plato"
    assert creator_of("肖春芳").literal == "肖春芳"


def test_particles_suffixes_and_titles_are_known() -> None:
    leyen = creator_of("Ursula von der Leyen")
    assert (leyen.given, leyen.non_dropping_particle, leyen.family) == (
        "Ursula", "von der", "Leyen"
    )  # fmt: skip
    ash = creator_of("Dr. John B. Ash Jr.")
    assert (ash.given, ash.family, ash.suffix) == ("John B.", "Ash", "Jr.")


def test_family_name_first_is_understood_where_it_is_the_custom() -> None:
    jong = inverted("Jong, Michiel de")
    assert (jong.family, jong.given) == ("Jong", "Michiel de")
    assert inverted("Ash, Jr.").name == "Ash, Jr."
