"""Every text of the window can be translated, and no translation breaks what it stands for."""

from __future__ import annotations

import ast
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from translations import compile_all, update

from quotarium.errors import WorldError
from quotarium.gui.translation import LANGUAGES
from tests.conftest import CHECKOUT
from tests.translations import ARGUMENTS, FOLDER, PACKAGE, Text, messages, spoken_texts

#: Languages into which everything is translated.
COMPLETE = ("en", "de", "es", "fr", "pt", "tr", "az", "ru", "ar")
TRANSLATED = tuple(tag for tag in LANGUAGES if tag != "en")
#: How many plural forms Qt knows in a language.
FORMS = {"en": 2, "az": 2, "de": 2, "es": 2, "fr": 2, "pt": 2, "tr": 1, "ru": 3, "ar": 6}


def path_of(tag: str) -> Path:
    return FOLDER / f"quotarium_{tag}.ts"


def test_every_text_to_be_translated_is_a_literal_that_is_found() -> None:
    wrong = [
        f"{path.relative_to(PACKAGE)}:{call.lineno}: {ast.unparse(call)[:90]}"
        for path, call, text in spoken_texts()
        if text is None
        or (isinstance(call.func, ast.Attribute) and ast.unparse(call.func) != "self.tr")
    ]
    assert wrong == []


def test_texts_outside_a_class_have_one_function() -> None:
    own = [
        path.relative_to(PACKAGE).as_posix()
        for path in sorted(PACKAGE.rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef) and node.name == "tr"
    ]
    assert own == ["gui/translation.py", "marking.py"]


def test_counted_things_have_plural_forms() -> None:
    wrong = [
        f"{path.relative_to(PACKAGE)}:{call.lineno}: {text.source}"
        for path, call, text in spoken_texts()
        if text is not None and text.plural != bool(re.search("%L?n", text.source))
    ]
    assert wrong == []


def test_every_error_is_said_in_the_language_of_the_window() -> None:
    def kinds(root: type[WorldError]) -> Iterator[type[WorldError]]:
        for kind in root.__subclasses__():
            yield kind
            yield from kinds(kind)

    known = {text.source for _, _, text in spoken_texts() if text is not None}
    assert {kind.sentence for kind in kinds(WorldError)} - known == set()


def test_every_step_that_can_be_undone_has_a_name_to_translate() -> None:
    named = ("committed", "Inverse")
    wrong = [
        f"{path.relative_to(PACKAGE)}:{node.lineno}"
        for path in sorted((PACKAGE / "services").rglob("*.py"))
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Name)
        and node.func.id in named
        and any(isinstance(one, ast.Constant | ast.JoinedStr) for one in node.args)
    ]
    assert wrong == []


@pytest.fixture(scope="module")
def anew(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a folder of translations just brought in step with the source."""
    folder = tmp_path_factory.mktemp("i18n")
    for path in FOLDER.glob("*.ts"):
        shutil.copy(path, folder)
    update(CHECKOUT, folder)
    return folder


@pytest.mark.parametrize("tag", LANGUAGES)
def test_every_text_of_the_source_is_in_the_translation(tag: str, anew: Path) -> None:
    known = {message.text for message in messages(path_of(tag))}
    now = {message.text for message in messages(anew / path_of(tag).name)}
    assert known == now, "run “make translations” and commit what it changes"


def test_no_text_escapes_the_tool_that_looks_for_them(anew: Path) -> None:
    found = {message.text for message in messages(anew / path_of("de").name)}
    said = {text for _, _, text in spoken_texts() if text is not None}
    assert said - found == set()


@pytest.mark.parametrize("tag", LANGUAGES)
def test_a_language_that_is_complete_leaves_nothing_in_english(tag: str) -> None:
    if tag not in COMPLETE:
        pytest.skip("not complete yet")
    missing = [one.text for one in messages(path_of(tag)) if not one.finished or not all(one.forms)]
    assert missing == []


@pytest.mark.parametrize("tag", LANGUAGES)
def test_translations_keep_arguments_mnemonics_and_ends(tag: str) -> None:
    wrong = [
        (one.text.source, form)
        for one in messages(path_of(tag))
        for form in one.forms
        if form and _broken(one.text, form)
    ]
    assert wrong == []


def _broken(text: Text, form: str) -> bool:
    kept = Counter(ARGUMENTS.findall(form)) == Counter(ARGUMENTS.findall(text.source))
    # “1” or “one” may stand for the number in a plural form: “a quote”, “двойной”.
    counted = text.plural and _without_number(form) == _without_number(text.source)
    mnemonics = form.replace("&&", "").count("&") == text.source.replace("&&", "").count("&")
    ends = all(form.endswith(end) == text.source.endswith(end) for end in ("…", ":"))
    spaces = (form[:1] == " ", form[-1:] == " ") == (
        text.source[:1] == " ",
        text.source[-1:] == " ",
    )
    lines = form.count("\n") == text.source.count("\n")
    return not ((kept or counted) and mnemonics and ends and spaces and lines)


def _without_number(text: str) -> Counter[str]:
    return Counter(one for one in ARGUMENTS.findall(text) if one not in {"%n", "%Ln"})


@pytest.mark.parametrize("tag", LANGUAGES)
def test_plural_forms_are_as_many_as_the_language_has(tag: str) -> None:
    wrong = [
        one.text.source
        for one in messages(path_of(tag))
        if one.text.plural and len(one.forms) != FORMS[tag]
    ]
    assert wrong == []


@pytest.mark.parametrize(
    ("tag", "forms"),
    [
        ("en", {0: 1, 1: 0, 2: 1, 21: 1}),
        ("de", {0: 1, 1: 0, 2: 1, 101: 1}),
        ("fr", {0: 0, 1: 0, 2: 1}),
        ("ru", {1: 0, 2: 1, 5: 2, 11: 2, 21: 0, 22: 1, 112: 2}),
        ("tr", {0: 0, 1: 0, 2: 0}),
        ("ar", {0: 0, 1: 1, 2: 2, 3: 3, 11: 4, 100: 5}),
    ],
)
def test_numbers_choose_the_plural_form_of_the_language(
    tag: str, forms: dict[int, int], tmp_path: Path
) -> None:
    said = "".join(f"<numerusform>form {n}</numerusform>" for n in range(FORMS[tag]))
    (tmp_path / f"quotarium_{tag}.ts").write_text(
        f'<!DOCTYPE TS><TS version="2.1" language="{tag}"><context><name></name>'
        f'<message numerus="yes"><source>%Ln quotes</source><translation>{said}</translation>'
        "</message></context></TS>",
        encoding="utf-8",
    )
    compile_all(tmp_path)
    translator = QTranslator()
    assert translator.load(str(tmp_path / f"quotarium_{tag}.qm"))
    chosen = {n: translator.translate("", "%Ln quotes", "", n) for n in forms}
    assert chosen == {n: f"form {form}" for n, form in forms.items()}
