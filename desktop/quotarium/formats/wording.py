"""The few words that documents need of their own, in the languages that dates are worded in."""

from __future__ import annotations

from typing import NamedTuple


class Wording(NamedTuple):
    """Headings and labels of a document."""

    references: str
    quotations: str
    unnamed: str
    undated: str
    no_source: str
    no_project: str
    translated_by: str
    note: str
    tags: str
    also: str
    quotation: str
    translation: str
    said_by: str
    comma: str = ", "


_WORDINGS = {
    "en": Wording(
        "References", "Quotations", "Speaker not named", "Date unknown", "No source",
        "In no project", "translated by {}", "Note", "Tags", "{} and {}",
        "Quotation", "Translation", "Speaker and occasion",
    ),
    "de": Wording(
        "Literaturverzeichnis", "Zitate", "Sprecher nicht genannt", "Datum unbekannt",
        "Ohne Quelle", "In keinem Projekt", "übersetzt von {}", "Anmerkung", "Schlagwörter",
        "{} und {}",
        "Zitat", "Übersetzung", "Sprecher und Anlass",
    ),
    "fr": Wording(
        "Bibliographie", "Citations", "Locuteur non nommé", "Date inconnue", "Sans source",
        "Dans aucun projet", "traduction\u00a0: {}", "Note", "Mots-clés", "{} et {}",
        "Citation", "Traduction", "Locuteur et occasion",
    ),
    "es": Wording(
        "Referencias", "Citas", "Hablante no identificado", "Fecha desconocida", "Sin fuente",
        "En ningún proyecto", "traducción de {}", "Nota", "Etiquetas", "{} y {}",
        "Cita", "Traducción", "Hablante y ocasión",
    ),
    "pt": Wording(
        "Referências", "Citações", "Falante não identificado", "Data desconhecida", "Sem fonte",
        "Em nenhum projeto", "tradução de {}", "Nota", "Etiquetas", "{} e {}",
        "Citação", "Tradução", "Falante e ocasião",
    ),
    "ru": Wording(
        "Список литературы", "Цитаты", "Говорящий не назван", "Дата неизвестна", "Без источника",
        "Вне проектов", "перевод: {}", "Примечание", "Метки", "{} и {}",
        "Цитата", "Перевод", "Кто и по какому поводу",
    ),
    "tr": Wording(
        "Kaynakça", "Alıntılar", "Konuşmacı belirtilmemiş", "Tarih bilinmiyor", "Kaynaksız",
        "Hiçbir projede değil", "çeviren: {}", "Not", "Etiketler", "{} ve {}",
        "Alıntı", "Çeviri", "Konuşmacı ve vesile",
    ),
    "az": Wording(
        "Ədəbiyyat", "Sitatlar", "Danışan göstərilməyib", "Tarix məlum deyil", "Mənbəsiz",
        "Heç bir layihədə deyil", "tərcümə edən: {}", "Qeyd", "Etiketlər", "{} və {}",
        "Sitat", "Tərcümə", "Danışan və münasibət",
    ),
    "ar": Wording(
        "المراجع", "الاقتباسات", "القائل غير مسمّى", "التاريخ غير معروف", "بلا مصدر",
        "خارج أي مشروع", "ترجمة: {}", "ملاحظة", "الوسوم", "{} و{}",
        "الاقتباس", "الترجمة", "القائل والمناسبة", "، ",
    ),
}  # fmt: skip

#: The languages that documents are worded in; others are worded in English.
LANGUAGES = tuple(_WORDINGS)


def wording(language: str) -> Wording:
    """Return the words for a language tag (`de-AT` is worded as `de`)."""
    return _WORDINGS.get(language.lower().replace("_", "-").split("-")[0], _WORDINGS["en"])


def listed(names: list[str], words: Wording) -> str:
    """Return names as a list in a sentence: "A", "A and B", "A, B and C"."""
    if len(names) < 2:
        return "".join(names)
    return words.also.format(words.comma.join(names[:-1]), names[-1])
