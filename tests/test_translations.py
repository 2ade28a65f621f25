"""Every text of the window can be translated, and no translation breaks what it stands for."""

from __future__ import annotations

import ast
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication
from translations import compile_all, update

from quotarium.errors import WorldError
from quotarium.gui.translation import LANGUAGES, install
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


#: Which arguments of an error are words of the program, by the name of its class.
_SAID = {
    "AlreadyThere": (0, 2), "InvalidDate": (1,), "InvalidValue": (0, 2), "NoSuchThing": (0, 2),
    "OutputError": (1,), "StyleError": (1,), "Unreachable": (1,), "UnreadableSource": (1,),
    "Impossible": (0,), "NotUnderstood": (0,), "Refused": (0,), "Problem": (1,),
}  # fmt: skip
#: Names, which are the same in every language.
_NAMES = {"VIAF", "Wikidata"}


def test_every_reason_of_an_error_and_problem_of_an_import_is_marked() -> None:
    wrong = [
        f"{path.relative_to(PACKAGE)}:{given.lineno}: {ast.unparse(given)[:80]}"
        for path in sorted(PACKAGE.rglob("*.py"))
        # The command line speaks English.
        if not path.is_relative_to(PACKAGE / "cli")
        for scope, call in _calls_by_scope(ast.parse(path.read_text(encoding="utf-8")))
        for place in _SAID[_name_of(call)]
        if place < len(call.args)
        for given in _literals(call.args[place], scope)
    ]
    assert wrong == []


def _name_of(call: ast.Call) -> str:
    return ast.unparse(call.func).rpartition(".")[2]


def _calls_by_scope(
    node: ast.AST, scope: ast.AST | None = None
) -> Iterator[tuple[ast.AST, ast.Call]]:
    scope = node if scope is None or isinstance(node, ast.FunctionDef) else scope
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call) and _name_of(child) in _SAID:
            yield scope, child
        yield from _calls_by_scope(child, scope)


def _literals(given: ast.expr, scope: ast.AST) -> Iterator[ast.expr]:
    """Give the unmarked texts that an argument can be, also by a name of the same function."""
    match given:
        case ast.Constant(value=str() as text) if re.search("[a-z]{3}", text):
            if text not in _NAMES:
                yield given
        case ast.JoinedStr():
            if re.search("[a-z]{3} ", ast.unparse(given)):
                yield given
        case ast.IfExp(body=body, orelse=orelse):
            yield from _literals(body, scope)
            yield from _literals(orelse, scope)
        case ast.BoolOp(values=values):
            for one in values:
                yield from _literals(one, scope)
        case ast.Name(id=name):
            for node in ast.walk(scope):
                if isinstance(node, ast.Assign) and any(
                    isinstance(target, ast.Name) and target.id == name for target in node.targets
                ):
                    yield from _literals(node.value, ast.Module([], []))


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


@pytest.mark.parametrize("tag", TRANSLATED)
def test_the_buttons_that_qt_makes_are_translated(tag: str, qapp: QApplication) -> None:
    install(qapp, tag)
    try:
        for text in ("Cancel", "Save", "Close", "&Yes", "Discard", "Apply"):
            assert QCoreApplication.translate("QPlatformTheme", text) != text
        assert QCoreApplication.translate("QLineEdit", "Select All") != "Select All"
    finally:
        install(qapp, "en")


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
