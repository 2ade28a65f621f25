import pytest

from quotarium.reading.languages import guess_language


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The wall was promised to us in the spring, and we are still waiting for it."),
        ("de", "Die Mauer wurde uns im Frühjahr versprochen, und wir warten noch immer auf sie."),
        ("fr", "Le mur nous a été promis au printemps et nous ne savons pas qui va le payer."),
        ("es", "El muro se nos prometió en la primavera y no sabemos quién lo va a pagar."),
        ("pt", "O muro foi prometido na primavera e nós não sabemos quem é que o vai pagar."),
        ("ru", "Стену нам обещали ещё весной, но мы так и не знаем, кто за это заплатит."),
        ("tr", "Duvar bize söz verildi ve biz hâlâ bunun için kimin ödeyeceğini bilmiyoruz."),
        ("az", "Divar bizə söz verilmişdi və biz hələ də bunun üçün kimin ödəyəcəyini bilmirik."),
    ],
)  # fmt: skip
def test_a_sentence_in_a_language_of_the_program_is_recognised(language: str, text: str) -> None:
    assert guess_language(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Sandmouth",
        "12 May 2024",
        "Il muro ci era stato promesso in primavera e non sappiamo chi lo pagherà.",
        "De muur werd ons in het voorjaar beloofd en wij weten niet wie het zal betalen.",
        "Мур нам обіцяли ще навесні, але ми так і не знаємо, хто за це заплатить.",
        "壁は春に約束されたが、誰が払うのか私たちは知らない。",
        "Nora Quillfeather Tomas Brook Ada Thornbury Coast Agency Sandmouth Harbour",
    ],
)
def test_another_language_or_too_few_words_give_no_guess(text: str) -> None:
    assert guess_language(text) is None
