<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>%1 (held on that day)</source>
        <translation>%1 (в тот день)</translation>
    </message>
    <message>
        <source>%1 (may have been held)</source>
        <translation>%1 (возможно, в тот день)</translation>
    </message>
    <message>
        <source>%1 BC</source>
        <translation>%1 до н. э.</translation>
    </message>
    <message>
        <source>%1 in the Inbox</source>
        <translation>%1 во Входящих</translation>
    </message>
    <message>
        <source>%1 is now one speaker with %2.</source>
        <translation>%1 и %2 теперь — один автор высказываний.</translation>
    </message>
    <message>
        <source>%1 led to %2.</source>
        <translation>%1 привёл на %2.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ещё %1</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>прочитано: %1</translation>
    </message>
    <message>
        <source>%1+ quotes</source>
        <extracomment>Overrides, embeddings and isolates of direction, shown as a joiner that nobody sees.</extracomment>
        <translation>%1+ цитат</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already</source>
        <translation>
            <numerusform>%Ln уже есть</numerusform>
            <numerusform>%Ln уже есть</numerusform>
            <numerusform>%Ln уже есть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed</source>
        <translation>
            <numerusform>%Ln дополнен</numerusform>
            <numerusform>%Ln дополнено</numerusform>
            <numerusform>%Ln дополнено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln пропущен</numerusform>
            <numerusform>%Ln пропущено</numerusform>
            <numerusform>%Ln пропущено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may be there already</source>
        <translation>
            <numerusform>%Ln, возможно, уже есть</numerusform>
            <numerusform>%Ln, возможно, уже есть</numerusform>
            <numerusform>%Ln, возможно, уже есть</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln occasions</source>
        <translation>
            <numerusform>%Ln событие</numerusform>
            <numerusform>%Ln события</numerusform>
            <numerusform>%Ln событий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems, see below</source>
        <translation>
            <numerusform>%Ln замечание, см. ниже</numerusform>
            <numerusform>%Ln замечания, см. ниже</numerusform>
            <numerusform>%Ln замечаний, см. ниже</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotes</source>
        <translation>
            <numerusform>%Ln цитата</numerusform>
            <numerusform>%Ln цитаты</numerusform>
            <numerusform>%Ln цитат</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln источник</numerusform>
            <numerusform>%Ln источника</numerusform>
            <numerusform>%Ln источников</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources added.</source>
        <translation>
            <numerusform>Добавлен %Ln источник.</numerusform>
            <numerusform>Добавлено %Ln источника.</numerusform>
            <numerusform>Добавлено %Ln источников.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln speakers</source>
        <translation>
            <numerusform>%Ln автор высказываний</numerusform>
            <numerusform>%Ln автора высказываний</numerusform>
            <numerusform>%Ln авторов высказываний</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>П&amp;ереход</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;Occasion</source>
        <translation>С&amp;обытие</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Цитата</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Источник</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Метка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>? question</source>
        <translation>? вопрос</translation>
    </message>
    <message>
        <source>A click shows all of it in the text</source>
        <extracomment>why it is suggested and what its date follows from; only the current card has room for it whole texts that were cut</extracomment>
        <translation>Щелчок покажет всё это в тексте</translation>
    </message>
    <message>
        <source>A machine read this text from pictures (OCR): compare quotations with the page.</source>
        <translation>Этот текст прочитан программой с изображений (OCR): сверяйте цитаты со страницей.</translation>
    </message>
    <message>
        <source>A mark that turns the direction of the text hides in “%1” (%2).</source>
        <translation>В «%1» скрыт знак, меняющий направление текста (%2).</translation>
    </message>
    <message>
        <source>A page took longer than {seconds} seconds to recognise. Try with a better scan.</source>
        <translation>Распознавание страницы заняло больше {seconds} с. Попробуйте более качественный скан.</translation>
    </message>
    <message>
        <source>A part such as “early” or “late” is kept as “approximately”, since EDTF has no word for it.</source>
        <translation>Часть вроде «начало» или «конец» сохранена как «около»: в EDTF нет слова для неё.</translation>
    </message>
    <message>
        <source>A value in it has a wrong form ({place}). Export it anew.</source>
        <extracomment>What the format is called on the command line.</extracomment>
        <translation>У одного из значений неверный вид ({place}). Экспортируйте файл заново.</translation>
    </message>
    <message>
        <source>About Quotarium</source>
        <translation>О программе Quotarium</translation>
    </message>
    <message>
        <source>Add a newer copy…</source>
        <translation>Добавить новую копию…</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Добавить роль</translation>
    </message>
    <message>
        <source>Add all documents in a folder</source>
        <translation>Добавить все документы из папки</translation>
    </message>
    <message>
        <source>Add an article, select words in it and clip them. Who said them and when can be added at once or later.</source>
        <translation>Добавьте статью, выделите в ней слова и выпишите их. Кто и когда их сказал, можно указать сразу или потом.</translation>
    </message>
    <message>
        <source>Add clipping</source>
        <translation>Добавление выписки</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Добавить папку…</translation>
    </message>
    <message>
        <source>Add occasion</source>
        <translation>Добавление события</translation>
    </message>
    <message>
        <source>Add one first.</source>
        <translation>Сначала добавьте её.</translation>
    </message>
    <message>
        <source>Add pasted text…</source>
        <translation>Добавить вставленный текст…</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Добавление роли</translation>
    </message>
    <message>
        <source>Add snapshot</source>
        <translation>Добавление копии</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Добавление источника</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Добавление источников</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Добавить источник…</translation>
    </message>
    <message>
        <source>Add speaker</source>
        <translation>Добавление автора высказываний</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Добавление меток</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>Добавить метку…</translation>
    </message>
    <message>
        <source>Add the source first.</source>
        <translation>Сначала добавьте источник.</translation>
    </message>
    <message>
        <source>Add to a project</source>
        <translation>Добавить в проект</translation>
    </message>
    <message>
        <source>Add to notes</source>
        <translation>Дополнение заметок</translation>
    </message>
    <message>
        <source>Add to project</source>
        <translation>Добавление в проект</translation>
    </message>
    <message>
        <source>Add to project…</source>
        <translation>Добавить в проект…</translation>
    </message>
    <message>
        <source>Add to the notes</source>
        <translation>Дополнить заметки</translation>
    </message>
    <message>
        <source>Add web page…</source>
        <translation>Добавить веб-страницу…</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>Адрес (URL)</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <extracomment>By BCP 47 tags; the names are those of Unicode&apos;s CLDR, which Qt brings in English only.</extracomment>
        <translation>африкаанс</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>албанский</translation>
    </message>
    <message>
        <source>All fields of the sources (JSON)</source>
        <translation>Все поля источников (JSON)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>All its pages have text: there is nothing to recognise.</source>
        <extracomment>What the program is trained for: 300 dots to the inch, of which 72 points are one. A page with fewer characters has no text to speak of. The program&apos;s names of languages, by BCP 47&apos;s.</extracomment>
        <translation>На всех страницах есть текст: распознавать нечего.</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>Все цитаты</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Altered or not found</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>American English</source>
        <translation>американский английский</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>амхарский</translation>
    </message>
    <message>
        <source>An index of the database differs from its rows</source>
        <translation>Индекс базы данных не совпадает с её записями</translation>
    </message>
    <message>
        <source>An invisible character hides in “%1” (%2).</source>
        <translation>В «%1» скрыт невидимый знак (%2).</translation>
    </message>
    <message>
        <source>An item that begins in line {line} is broken: {reason}.</source>
        <translation>Запись, которая начинается в строке {line}, повреждена: {reason}.</translation>
    </message>
    <message>
        <source>Anchor in another snapshot</source>
        <extracomment>A clipping and a snapshot of its source, by their ids.</extracomment>
        <translation>Привязка к другой копии</translation>
    </message>
    <message>
        <source>Ancient Greek</source>
        <translation>древнегреческий</translation>
    </message>
    <message>
        <source>Appeared in</source>
        <extracomment>Fields of a source by their names in CSL, where people call them otherwise.</extracomment>
        <translation>Где опубликовано</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>арабский</translation>
    </message>
    <message>
        <source>Arabic script</source>
        <extracomment>By ISO 15924 codes.</extracomment>
        <translation>арабица</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>армянский</translation>
    </message>
    <message>
        <source>Armenian script</source>
        <translation>армянская</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Авторство</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>азербайджанский</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Резервные копии…</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>бенгальский</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>баскский</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>белорусский</translation>
    </message>
    <message>
        <source>BibLaTeX with quotes as annotations</source>
        <translation>BibLaTeX с цитатами в примечаниях</translation>
    </message>
    <message>
        <source>BibTeX and BibLaTeX</source>
        <extracomment>Suffixes that do not tell a format.</extracomment>
        <translation>BibTeX и BibLaTeX</translation>
    </message>
    <message>
        <source>BibTeX with quotes as annotations</source>
        <translation>BibTeX с цитатами в примечаниях</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>боснийский</translation>
    </message>
    <message>
        <source>Brazilian Portuguese</source>
        <translation>бразильский португальский</translation>
    </message>
    <message>
        <source>British English</source>
        <translation>британский английский</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>болгарский</translation>
    </message>
    <message>
        <source>Captured files are missing</source>
        <translation>Не хватает файлов сохранённых копий</translation>
    </message>
    <message>
        <source>Captured files were changed by something else</source>
        <translation>Файлы сохранённых копий изменены другой программой</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>каталанский</translation>
    </message>
    <message>
        <source>Change link</source>
        <translation>Изменение связи</translation>
    </message>
    <message>
        <source>Change many occasions</source>
        <translation>Изменить несколько событий</translation>
    </message>
    <message>
        <source>Change many occasions…</source>
        <translation>Изменить несколько событий…</translation>
    </message>
    <message>
        <source>Change many quotes</source>
        <translation>Изменить несколько цитат</translation>
    </message>
    <message>
        <source>Change many quotes…</source>
        <translation>Изменить несколько цитат…</translation>
    </message>
    <message>
        <source>Change many sources</source>
        <translation>Изменить несколько источников</translation>
    </message>
    <message>
        <source>Change many sources…</source>
        <translation>Изменить несколько источников…</translation>
    </message>
    <message>
        <source>Change many speakers</source>
        <translation>Изменить нескольких авторов слов</translation>
    </message>
    <message>
        <source>Change many speakers…</source>
        <translation>Изменить нескольких авторов слов…</translation>
    </message>
    <message>
        <source>Change occasion</source>
        <translation>Изменение события</translation>
    </message>
    <message>
        <source>Change outline</source>
        <translation>Изменение плана</translation>
    </message>
    <message>
        <source>Change quote</source>
        <translation>Изменение цитаты</translation>
    </message>
    <message>
        <source>Change quotes</source>
        <translation>Изменение цитат</translation>
    </message>
    <message>
        <source>Change source</source>
        <translation>Изменение источника</translation>
    </message>
    <message>
        <source>Change sources</source>
        <translation>Изменение источников</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <translation>Изменение автора высказываний</translation>
    </message>
    <message>
        <source>Change the link that is there.</source>
        <translation>Измените имеющуюся связь.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменено</translation>
    </message>
    <message>
        <source>Check against the source</source>
        <translation>Сверить с источником</translation>
    </message>
    <message>
        <source>Check all quotes</source>
        <translation>Сверить все цитаты</translation>
    </message>
    <message>
        <source>Check all quotes against their sources</source>
        <translation>Сверить все цитаты с источниками</translation>
    </message>
    <message>
        <source>Check the library…</source>
        <translation>Проверить библиотеку…</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Проверьте написание.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Сверено</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>китайский</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Выберите другое.</translation>
    </message>
    <message>
        <source>Citavi project</source>
        <translation>Проект Citavi</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Clip quote</source>
        <translation>Выписывание цитаты</translation>
    </message>
    <message>
        <source>Clip quotes</source>
        <translation>Выписывание цитат</translation>
    </message>
    <message>
        <source>Clip the selected words</source>
        <translation>Выписать выделенные слова</translation>
    </message>
    <message>
        <source>Clip what is ticked</source>
        <translation>Выписать отмеченное</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Цвета как в системе</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Палитра команд…</translation>
    </message>
    <message>
        <source>Compare with the newer copy…</source>
        <translation>Сравнить с новой копией…</translation>
    </message>
    <message>
        <source>Compared on %1 with the copy of %2.</source>
        <translation>Сверено %1 с копией от %2.</translation>
    </message>
    <message>
        <source>Compared on %1.</source>
        <translation>Сверено %1.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Сравнить…</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Копировать библиографическую запись</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Копировать со ссылкой</translation>
    </message>
    <message>
        <source>Count dates again</source>
        <translation>Пересчёт дат</translation>
    </message>
    <message>
        <source>Counted from %1; the event has another date now.</source>
        <translation>Отсчитано от %1; у события теперь другая дата.</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Создатели</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>хорватский</translation>
    </message>
    <message>
        <source>Cyrillic script</source>
        <translation>кириллица</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>чешский</translation>
    </message>
    <message>
        <source>Damaged letters (no UTF-8) were replaced by �.</source>
        <translation>Повреждённые буквы (не UTF-8) заменены на �.</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>датский</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Тёмные цвета</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>Дата неизвестна</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Дата: %1</translation>
    </message>
    <message>
        <source>Declared in the quote: %1.</source>
        <translation>Объявлено в цитате: %1.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete for ever…</source>
        <translation>Удалить навсегда…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Окончательное удаление</translation>
    </message>
    <message>
        <source>Delete project</source>
        <translation>Удаление проекта</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>Удаление сохранённого поиска</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Удаление метки</translation>
    </message>
    <message>
        <source>Delete tags</source>
        <translation>Удаление меток</translation>
    </message>
    <message>
        <source>Delete the tag</source>
        <translation>Удалить метку</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Удалено.</translation>
    </message>
    <message>
        <source>Details of the source</source>
        <translation>Сведения об источнике</translation>
    </message>
    <message>
        <source>Devanagari script</source>
        <translation>деванагари</translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation>Может быть, {names}?</translation>
    </message>
    <message>
        <source>Differs in another source</source>
        <translation>Расходится с другим источником</translation>
    </message>
    <message>
        <source>Documents, pages and recordings (%1)</source>
        <translation>Документы, страницы и записи (%1)</translation>
    </message>
    <message>
        <source>Drawing, to be edited (*.svg)</source>
        <translation>Редактируемый рисунок (*.svg)</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>нидерландский</translation>
    </message>
    <message>
        <source>Edit words</source>
        <translation>Исправить слова</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Empty the Trash…</source>
        <translation>Очистить корзину…</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Очистить корзину</translation>
    </message>
    <message>
        <source>EndNote (tagged)</source>
        <translation>EndNote (с метками)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>эсперанто</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>эстонский</translation>
    </message>
    <message>
        <source>European Portuguese</source>
        <translation>европейский португальский</translation>
    </message>
    <message>
        <source>Export the library anew.</source>
        <translation>Экспортируйте библиотеку заново.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>FTS5</source>
        <translation>FTS5</translation>
    </message>
    <message>
        <source>Feed of a journal (RSS)</source>
        <translation>Лента журнала (RSS)</translation>
    </message>
    <message>
        <source>Fetch the page again</source>
        <translation>Загрузить страницу заново</translation>
    </message>
    <message>
        <source>Find and replace in notes</source>
        <translation>Найти и заменить в заметках</translation>
    </message>
    <message>
        <source>Find duplicate sources…</source>
        <translation>Найти повторы источников…</translation>
    </message>
    <message>
        <source>Find its number in the list of speakers.</source>
        <translation>Номер есть в списке авторов слов.</translation>
    </message>
    <message>
        <source>Find its number with a search.</source>
        <translation>Номер можно найти поиском.</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>финский</translation>
    </message>
    <message>
        <source>First, a place for your new library</source>
        <translation>Сначала место для новой библиотеки</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Found in several places</source>
        <translation>Найдено в нескольких местах</translation>
    </message>
    <message>
        <source>French</source>
        <translation>французский</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>галисийский</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>грузинский</translation>
    </message>
    <message>
        <source>Georgian script</source>
        <translation>грузинская</translation>
    </message>
    <message>
        <source>German</source>
        <translation>немецкий</translation>
    </message>
    <message>
        <source>Go to the quotes</source>
        <translation>Перейти к цитатам</translation>
    </message>
    <message>
        <source>Go to the sources</source>
        <translation>Перейти к источникам</translation>
    </message>
    <message>
        <source>Go to the suggested quotes</source>
        <translation>Перейти к предложенным цитатам</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>греческий</translation>
    </message>
    <message>
        <source>Greek script</source>
        <translation>греческая</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Half-made files were left by a program that was stopped</source>
        <translation>Остались недописанные файлы от прерванной программы</translation>
    </message>
    <message>
        <source>Han script</source>
        <translation>китайская</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>иврит</translation>
    </message>
    <message>
        <source>Hebrew script</source>
        <translation>еврейская</translation>
    </message>
    <message>
        <source>Hidden characters</source>
        <translation>Скрытые знаки</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>хинди</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>венгерский</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>исландский</translation>
    </message>
    <message>
        <source>Identifiers: %1</source>
        <translation>Идентификаторы: %1</translation>
    </message>
    <message>
        <source>Import highlights of the PDF</source>
        <translation>Импорт выделений из PDF</translation>
    </message>
    <message>
        <source>Import library</source>
        <translation>Импорт библиотеки</translation>
    </message>
    <message>
        <source>Import references</source>
        <translation>Импорт библиографии</translation>
    </message>
    <message>
        <source>Import references…</source>
        <translation>Импорт библиографии…</translation>
    </message>
    <message>
        <source>Imported from %1: %2</source>
        <translation>Импортировано из %1: %2</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Сдвиг вглубь</translation>
    </message>
    <message>
        <source>Indent in the outline</source>
        <translation>Сдвинуть вглубь плана</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>индонезийский</translation>
    </message>
    <message>
        <source>Insert a heading…</source>
        <translation>Вставить заголовок…</translation>
    </message>
    <message>
        <source>Insert a note…</source>
        <translation>Вставить заметку…</translation>
    </message>
    <message>
        <source>Insert heading</source>
        <translation>Вставка заголовка</translation>
    </message>
    <message>
        <source>Insert note</source>
        <translation>Вставка заметки</translation>
    </message>
    <message>
        <source>Install a citation style…</source>
        <translation>Установить стиль цитирования…</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>ирландский</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>It cannot be mended. Put back a backup: File, Backups…</source>
        <translation>Исправить это нельзя. Восстановите резервную копию: Файл, Резервные копии…</translation>
    </message>
    <message>
        <source>It cannot be read ({error}). Check the path.</source>
        <extracomment>What is kept of a picture at most; the window makes larger ones smaller.</extracomment>
        <translation>Файл не читается ({error}). Проверьте путь.</translation>
    </message>
    <message>
        <source>It cannot be read ({strerror}). Check the path.</source>
        <translation>Файл не читается ({strerror}). Проверьте путь.</translation>
    </message>
    <message>
        <source>It defines entities of its own, which no document needs. Open it in its program and save it again.</source>
        <translation>В файле определены собственные сущности, не нужные ни одному документу. Откройте его в его программе и сохраните заново.</translation>
    </message>
    <message>
        <source>It has more lines than a day of talk. Save a part of it.</source>
        <translation>В файле больше строк, чем в целом дне разговоров. Сохраните его часть.</translation>
    </message>
    <message>
        <source>It has more than 400 MB. Split it and import the parts.</source>
        <translation>Файл больше 400 МБ. Разделите его и импортируйте части.</translation>
    </message>
    <message>
        <source>It has more than 60 million pixels. Save it smaller.</source>
        <translation>В изображении больше 60 миллионов пикселей. Сохраните его меньшим.</translation>
    </message>
    <message>
        <source>It has {megabytes} MB; sources of up to {limit} MB can be read. Save the part you need as a file of its own.</source>
        <translation>Размер файла {megabytes} МБ; читаются источники до {limit} МБ. Сохраните нужную часть отдельным файлом.</translation>
    </message>
    <message>
        <source>It holds a stretch of text larger than any document&apos;s. Save its text by itself.</source>
        <extracomment>More elements or characters no book has; they would take longer than anybody waits.</extracomment>
        <translation>В файле есть отрезок текста длиннее любого документа. Сохраните его текст отдельно.</translation>
    </message>
    <message>
        <source>It holds more text than any article. Save the part you need as a file of its own.</source>
        <extracomment>How the layer that asks for consent to cookies is named; `body` may be named after it, too. Stand-ins while a block is gathered: a line break, and preformatted breaks and spaces.</extracomment>
        <translation>На странице больше текста, чем в любой статье. Сохраните нужную часть отдельным файлом.</translation>
    </message>
    <message>
        <source>It holds more text than any book. Save the pages you need as a file of their own.</source>
        <extracomment>How many of the first pages are looked at for text that a machine read from pictures.</extracomment>
        <translation>В файле больше текста, чем в любой книге. Сохраните нужные страницы отдельным файлом.</translation>
    </message>
    <message>
        <source>It holds more text than any book. Save the part you need by itself.</source>
        <extracomment>The ways of encryption that only keep fonts from being taken out (EPUB 3.3, Appendix F). Stands around a page&apos;s label while its chapter is gathered (no character of any text).</extracomment>
        <translation>В файле больше текста, чем в любой книге. Сохраните нужную часть отдельно.</translation>
    </message>
    <message>
        <source>It holds more than any book. Save the part you need as a file of its own.</source>
        <translation>В файле больше, чем в любой книге. Сохраните нужную часть отдельным файлом.</translation>
    </message>
    <message>
        <source>It holds no list of items.</source>
        <translation>В файле нет списка записей.</translation>
    </message>
    <message>
        <source>It is UTF-8 text, but damaged at byte {broken}. Get an undamaged copy, or mend the place in an editor and save it again.</source>
        <translation>Это текст UTF-8, но повреждённый в байте {broken}. Возьмите неповреждённую копию или исправьте это место в редакторе и сохраните заново.</translation>
    </message>
    <message>
        <source>It is a recording; what is quoted is its transcript. Put one beside it under the same name (.srt, .vtt), or add its transcript and link the recording to it.</source>
        <translation>Это запись звука или видео; цитируют её расшифровку. Положите расшифровку рядом под тем же именем (.srt, .vtt) или добавьте её и свяжите с ней запись.</translation>
    </message>
    <message>
        <source>It is an archive with {files} in it. Unpack it and import the file you need.</source>
        <translation>Это архив, в котором: {files}. Распакуйте его и импортируйте нужный файл.</translation>
    </message>
    <message>
        <source>It is built in a way not understood.</source>
        <extracomment>After so many documents, or bytes of them, a child is replaced: parsers do not give all back.</extracomment>
        <translation>Устройство файла непонятно.</translation>
    </message>
    <message>
        <source>It is damaged and cannot be shown. Choose another one.</source>
        <translation>Изображение повреждено и не показывается. Выберите другое.</translation>
    </message>
    <message>
        <source>It is damaged or no PDF document. Get an undamaged copy, or print it to a new PDF.</source>
        <translation>Файл повреждён или это не PDF. Возьмите неповреждённую копию или напечатайте его в новый PDF.</translation>
    </message>
    <message>
        <source>It is damaged or no message. Save it again in the program it comes from.</source>
        <translation>Файл повреждён или это не письмо. Сохраните его заново в той программе, откуда он взят.</translation>
    </message>
    <message>
        <source>It is damaged or no web archive. Save the page again in the browser.</source>
        <translation>Файл повреждён или это не веб-архив. Сохраните страницу в браузере заново.</translation>
    </message>
    <message>
        <source>It is damaged or too complicated: its reader broke down. {try_text}</source>
        <translation>Файл повреждён или слишком сложен: при чтении произошёл сбой. {try_text}</translation>
    </message>
    <message>
        <source>It is damaged or too complicated: what draws its pages broke down. Read it as text.</source>
        <translation>Файл повреждён или слишком сложен: при отрисовке страниц произошёл сбой. Читайте его как текст.</translation>
    </message>
    <message>
        <source>It is empty. Export it anew.</source>
        <translation>Файл пуст. Экспортируйте его заново.</translation>
    </message>
    <message>
        <source>It is larger than 2 MB. Save it smaller.</source>
        <translation>Изображение больше 2 МБ. Сохраните его меньшим.</translation>
    </message>
    <message>
        <source>It is larger than 20 MB. Save it smaller.</source>
        <extracomment>What a picture may have at most, before it is made smaller: bytes, and pixels. Markers of JPEG that begin a frame; the others of their range are tables.</extracomment>
        <translation>Изображение больше 20 МБ. Сохраните его меньшим.</translation>
    </message>
    <message>
        <source>It is larger than {size} MB.</source>
        <translation>Файл больше {size} МБ.</translation>
    </message>
    <message>
        <source>It is locked with a password. Open it with the password in a PDF program, save it without, and add that file.</source>
        <translation>Файл закрыт паролем. Откройте его с паролем в программе для PDF, сохраните без пароля и добавьте этот файл.</translation>
    </message>
    <message>
        <source>It is locked with a password. Open it, save it without one, and add that file.</source>
        <translation>Файл закрыт паролем. Откройте его, сохраните без пароля и добавьте этот файл.</translation>
    </message>
    <message>
        <source>It is locked with a password. Open it, save it without one, and add that.</source>
        <translation>Файл закрыт паролем. Откройте его, сохраните без пароля и добавьте.</translation>
    </message>
    <message>
        <source>It is no JSON in UTF-8. Export it anew.</source>
        <translation>Это не JSON в UTF-8. Экспортируйте файл заново.</translation>
    </message>
    <message>
        <source>It is no PNG, JPEG or WebP picture. Save it as one of these.</source>
        <translation>Это не изображение PNG, JPEG или WebP. Сохраните его в одном из этих форматов.</translation>
    </message>
    <message>
        <source>It is not a library that Quotarium exported ({error}). Export it anew there.</source>
        <translation>Это не библиотека, экспортированная из Quotarium ({error}). Экспортируйте её там заново.</translation>
    </message>
    <message>
        <source>It is protected against copying (DRM), so its text cannot be read. Use an unprotected copy.</source>
        <translation>Файл защищён от копирования (DRM), его текст прочитать нельзя. Возьмите незащищённую копию.</translation>
    </message>
    <message>
        <source>It is too large. Split it into files of 300 MB at most.</source>
        <extracomment>Larger files are refused: 100,000 references are about 60 MB. More replaced letters, if they are also one in twenty, are no text of another encoding.</extracomment>
        <translation>Файл слишком велик. Разделите его на файлы не больше 300 МБ.</translation>
    </message>
    <message>
        <source>It is {encoding} text, but damaged at byte {start}. Get an undamaged copy, or mend the place in an editor and save it again.</source>
        <translation>Это текст {encoding}, но повреждённый в байте {start}. Возьмите неповреждённую копию или исправьте это место в редакторе и сохраните заново.</translation>
    </message>
    <message>
        <source>It lacks its part “{path}”: it was not saved completely. Save it again.</source>
        <extracomment>How the standard library says that an archive is damaged or beyond it.</extracomment>
        <translation>В файле нет части «{path}»: он сохранён не полностью. Сохраните его заново.</translation>
    </message>
    <message>
        <source>It leads from page to page without end: it may want cookies.</source>
        <translation>Адрес без конца ведёт со страницы на страницу: возможно, ему нужны cookie.</translation>
    </message>
    <message>
        <source>It leads to {address}, in a private network. If you trust it, type that.</source>
        <translation>Адрес ведёт на {address} в частной сети. Если вы ему доверяете, введите этот адрес.</translation>
    </message>
    <message>
        <source>It leads to “{target}”, which is no web page. Check the address.</source>
        <translation>Адрес ведёт на «{target}», а это не веб-страница. Проверьте адрес.</translation>
    </message>
    <message>
        <source>It may have been moved; look again.</source>
        <translation>Возможно, сообщение перенесено; посмотрите ещё раз.</translation>
    </message>
    <message>
        <source>It may have been removed; look again.</source>
        <translation>Возможно, связь удалена; посмотрите ещё раз.</translation>
    </message>
    <message>
        <source>It may have been undone; look again.</source>
        <translation>Возможно, слияние отменено; посмотрите ещё раз.</translation>
    </message>
    <message>
        <source>It says it is {encoding} text but is not. Save the page again in the browser.</source>
        <translation>Файл назван текстом {encoding}, но это не так. Сохраните страницу в браузере заново.</translation>
    </message>
    <message>
        <source>It takes more memory than a document may.</source>
        <translation>Файлу нужно больше памяти, чем можно документу.</translation>
    </message>
    <message>
        <source>It took longer than {seconds} seconds. Try again, or:</source>
        <translation>Это заняло больше {seconds} с. Попробуйте ещё раз, или:</translation>
    </message>
    <message>
        <source>It unpacks to more than a document may hold. Save its text as a file of its own.</source>
        <translation>В распакованном виде файл больше, чем может быть документ. Сохраните его текст отдельным файлом.</translation>
    </message>
    <message>
        <source>It was closed. Open it again.</source>
        <translation>Файл был закрыт. Откройте его снова.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>итальянский</translation>
    </message>
    <message>
        <source>Item {number} ({key}):</source>
        <extracomment>What a source cannot hold is kept as JSON in `csl:NAME` and written again. Where our own export keeps the researcher’s note, which no style prints.</extracomment>
        <translation>Запись {number} ({key}):</translation>
    </message>
    <message>
        <source>Item {number}: {where}: {fault}.</source>
        <extracomment>What belongs to a library and not to the source.</extracomment>
        <translation>Запись {number}: {where}: {fault}.</translation>
    </message>
    <message>
        <source>Item {place} is no object and was left out.</source>
        <translation>Запись {place} — не объект, она пропущена.</translation>
    </message>
    <message>
        <source>Its JSON is broken in line {lineno}: {msg}. Export it anew.</source>
        <translation>JSON повреждён в строке {lineno}: {msg}. Экспортируйте его заново.</translation>
    </message>
    <message>
        <source>Its archive is damaged. Get an undamaged copy, or open it in its program and save it again.</source>
        <extracomment>What all members that are read may unpack to, and how much larger than packed one may be.</extracomment>
        <translation>Архив повреждён. Возьмите неповреждённую копию или откройте его в его программе и сохраните заново.</translation>
    </message>
    <message>
        <source>Its attachments were left out: {names}.</source>
        <translation>Вложения пропущены: {names}.</translation>
    </message>
    <message>
        <source>Its bytes are not text in any encoding known here.</source>
        <translation>Байты не являются текстом ни в одной известной здесь кодировке.</translation>
    </message>
    <message>
        <source>Its contents are damaged (line {line}). Get an undamaged copy, or open it in its program and save it again.</source>
        <translation>Содержимое повреждено (строка {line}). Возьмите неповреждённую копию или откройте файл в его программе и сохраните заново.</translation>
    </message>
    <message>
        <source>Its elements are nested too deeply to be read. Open it in the browser, select the text and paste it instead.</source>
        <translation>Элементы вложены слишком глубоко для чтения. Откройте страницу в браузере, выделите текст и вставьте его.</translation>
    </message>
    <message>
        <source>Its groups are nested too deeply. Save it as a Word document (.docx).</source>
        <extracomment>After * stand destinations that a reader may skip; these are not skipped.</extracomment>
        <translation>Группы вложены слишком глубоко. Сохраните файл как документ Word (.docx).</translation>
    </message>
    <message>
        <source>Its pages are empty: there is neither text nor a picture of a page in it. Check that it is the right file.</source>
        <translation>Страницы пусты: на них нет ни текста, ни изображения. Проверьте, тот ли это файл.</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply to be read. Copy the text in its program and paste it instead.</source>
        <translation>Части вложены слишком глубоко для чтения. Скопируйте текст в его программе и вставьте его.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>японский</translation>
    </message>
    <message>
        <source>Japanese script</source>
        <translation>японская</translation>
    </message>
    <message>
        <source>Join as one statement</source>
        <translation>Объединить в одно высказывание</translation>
    </message>
    <message>
        <source>Join quotes</source>
        <translation>Объединение цитат</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>казахский</translation>
    </message>
    <message>
        <source>Keep quotes apart</source>
        <translation>Различение цитат</translation>
    </message>
    <message>
        <source>Keep speakers apart</source>
        <translation>Различение авторов высказываний</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Kind of quote</source>
        <extracomment>Languages offered by name; any other is typed as a BCP 47 tag.</extracomment>
        <translation>Вид цитаты</translation>
    </message>
    <message>
        <source>Known citekeys are {keys}.</source>
        <translation>Известные ключи: {keys}.</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>корейский</translation>
    </message>
    <message>
        <source>Korean script</source>
        <translation>корейская</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>курдский</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>киргизский</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Язык слов</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Увеличить шрифт</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>латинский</translation>
    </message>
    <message>
        <source>Latin script</source>
        <translation>латиница</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>латышский</translation>
    </message>
    <message>
        <source>LibreOffice document</source>
        <translation>Документ LibreOffice</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Светлые цвета</translation>
    </message>
    <message>
        <source>Link its recording…</source>
        <translation>Связать с записью…</translation>
    </message>
    <message>
        <source>Link quotes</source>
        <translation>Связывание цитат</translation>
    </message>
    <message>
        <source>Link recording</source>
        <translation>Связывание с записью</translation>
    </message>
    <message>
        <source>Link to another quote…</source>
        <translation>Связать с другой цитатой…</translation>
    </message>
    <message>
        <source>Linked: the quote %1 the other.</source>
        <translation>Цитаты связаны: %1.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>литовский</translation>
    </message>
    <message>
        <source>Locator</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Look for one in the settings, or with “quotarium styles WORD”.</source>
        <translation>Найдите стиль в настройках или командой «quotarium styles WORD».</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>македонский</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>Сначала создайте проект.</translation>
    </message>
    <message>
        <source>Making the library…</source>
        <translation>Создаётся библиотека…</translation>
    </message>
    <message>
        <source>Making the sample library…</source>
        <translation>Создаётся библиотека-образец…</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>малайский</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>мальтийский</translation>
    </message>
    <message>
        <source>Mark a quote as an open question, and it is listed here until a quote that responds to it is linked.</source>
        <translation>Отметьте цитату как открытый вопрос, и она будет здесь, пока с ней не свяжут цитату-ответ.</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Отметить как просмотренное</translation>
    </message>
    <message>
        <source>Markdown with pandoc citations</source>
        <translation>Markdown со ссылками pandoc</translation>
    </message>
    <message>
        <source>Marked as an open question, until an answer is linked.</source>
        <translation>Отмечено как открытый вопрос, пока не связан ответ.</translation>
    </message>
    <message>
        <source>Merge occasions</source>
        <translation>Слияние событий</translation>
    </message>
    <message>
        <source>Merge occasions…</source>
        <translation>Слить события…</translation>
    </message>
    <message>
        <source>Merge sources</source>
        <translation>Слияние источников</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <translation>Слияние авторов высказываний</translation>
    </message>
    <message>
        <source>Merge speakers…</source>
        <translation>Слить авторов слов…</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Слияние меток</translation>
    </message>
    <message>
        <source>Merge the selected tags…</source>
        <translation>Слить выбранные метки…</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>монгольский</translation>
    </message>
    <message>
        <source>Move down in the outline</source>
        <translation>Ниже в плане</translation>
    </message>
    <message>
        <source>Move in outline</source>
        <translation>Перемещение в плане</translation>
    </message>
    <message>
        <source>Move the occasion to the Trash</source>
        <translation>Переместить событие в корзину</translation>
    </message>
    <message>
        <source>Move the source to the Trash</source>
        <translation>Переместить источник в корзину</translation>
    </message>
    <message>
        <source>Move the speaker to the Trash</source>
        <translation>Переместить автора слов в корзину</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Переместить в корзину</translation>
    </message>
    <message>
        <source>Move to the Trash</source>
        <translation>Переместить в корзину</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Перемещение в корзину</translation>
    </message>
    <message>
        <source>Move up in the outline</source>
        <translation>Выше в плане</translation>
    </message>
    <message>
        <source>My quotes</source>
        <translation>Мои цитаты</translation>
    </message>
    <message>
        <source>NUL bytes stood here; they were left out, and with them perhaps letters.</source>
        <translation>Здесь были байты NUL; они пропущены, и с ними, возможно, буквы.</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Название: %1</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>Имена: %1</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>непальский</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Новая библиотека</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Новая библиотека…</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Новое имя:</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Новый проект</translation>
    </message>
    <message>
        <source>No article was recognised; this is all the text of the page.</source>
        <translation>Статья не распознана; это весь текст страницы.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Без даты</translation>
    </message>
    <message>
        <source>No line of it has a time. If it is plain text, give it the ending .txt.</source>
        <extracomment>A longer silence, and as much text up to the end of a sentence, begins a new paragraph.</extracomment>
        <translation>Ни у одной строки нет времени. Если это простой текст, дайте файлу расширение .txt.</translation>
    </message>
    <message>
        <source>No longer marked as a question.</source>
        <translation>Больше не отмечено как вопрос.</translation>
    </message>
    <message>
        <source>No open questions</source>
        <translation>Нет открытых вопросов</translation>
    </message>
    <message>
        <source>No page can be read: the file is damaged.</source>
        <translation>Ни одна страница не читается: файл повреждён.</translation>
    </message>
    <message>
        <source>No quote holds all of these words. Fewer words find more; the beginning of a word is enough, and accents do not matter.</source>
        <translation>Ни в одной цитате нет всех этих слов. Чем меньше слов, тем больше найдётся; достаточно начала слова, диакритика не важна.</translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation>Цитат пока нет</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Без источника</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Автор слов не указан</translation>
    </message>
    <message>
        <source>No speaker yet</source>
        <extracomment>Says how a line runs, by whether the window is mirrored. Whole texts that were cut, and whether the words were. Stretches (UTF-16 units) of the words, the name and the facts that a search looks for.</extracomment>
        <translation>Автор слов пока не указан</translation>
    </message>
    <message>
        <source>None of the roles known was held on that day, so none is printed.</source>
        <translation>Ни одна из известных ролей не приходится на тот день, поэтому роль не печатается.</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>норвежский букмол</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>нюнорск</translation>
    </message>
    <message>
        <source>Not compared with the source yet.</source>
        <translation>С источником ещё не сверено.</translation>
    </message>
    <message>
        <source>Not found in the source</source>
        <translation>Не найдено в источнике</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Заметка: %1</translation>
    </message>
    <message>
        <source>Note: %s</source>
        <translation>Заметка: %s</translation>
    </message>
    <message>
        <source>Nothing altered, nothing missing</source>
        <translation>Ничего не изменено и не пропущено</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Здесь пока пусто</translation>
    </message>
    <message>
        <source>Nothing was being typed.</source>
        <translation>Ничего не вводилось.</translation>
    </message>
    <message>
        <source>Nothing would be moved: quotes need all of them.</source>
        <translation>Ничего не переместится: все они нужны цитатам.</translation>
    </message>
    <message>
        <source>Nothing would change: all are like this already.</source>
        <translation>Ничего не изменится: у всех так уже и есть.</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Only pages of a PDF can be recognised. Save the pictures as a PDF and add that.</source>
        <translation>Распознать можно только страницы PDF. Сохраните изображения как PDF и добавьте его.</translation>
    </message>
    <message>
        <source>Only these differ: %1.</source>
        <translation>Различаются только: %1.</translation>
    </message>
    <message>
        <source>Open a library (a folder Name.quotarium)</source>
        <translation>Открыть библиотеку (папку Имя.quotarium)</translation>
    </message>
    <message>
        <source>Open a packed library…</source>
        <translation>Открыть упакованную библиотеку…</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <extracomment>The label and the action of the next step, by the kind of error.</extracomment>
        <translation>Открыть другую библиотеку…</translation>
    </message>
    <message>
        <source>Open in the reader</source>
        <translation>Открыть для чтения</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Open it in an editor and save it with the encoding UTF-8.</source>
        <translation>Откройте файл в редакторе и сохраните в кодировке UTF-8.</translation>
    </message>
    <message>
        <source>Open it in the browser, save it, and add the file.</source>
        <translation>Откройте страницу в браузере, сохраните её и добавьте файл.</translation>
    </message>
    <message>
        <source>Open it in the program it belongs to and save it as text or PDF.</source>
        <translation>Откройте файл в его программе и сохраните как текст или PDF.</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>Открыть библиотеку…</translation>
    </message>
    <message>
        <source>Open question, or not</source>
        <translation>Открытый вопрос или нет</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Открытые вопросы</translation>
    </message>
    <message>
        <source>Open that one, or change the file.</source>
        <translation>Откройте его или измените файл.</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Открыть библиотеку-образец</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>Сдвиг наружу</translation>
    </message>
    <message>
        <source>Outdent in the outline</source>
        <translation>Сдвинуть наружу плана</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pack the library into one file…</source>
        <translation>Упаковать библиотеку в один файл…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Pages that cannot be read, for the file is damaged there: {pages}.</source>
        <translation>Страницы, которые не читаются, так как файл в этих местах повреждён: {pages}.</translation>
    </message>
    <message>
        <source>Pages whose text layer is damaged, so compare quotations with the page: {pages}.</source>
        <translation>Страницы с повреждённым текстовым слоем, цитаты с которых нужно сверять: {pages}.</translation>
    </message>
    <message>
        <source>Pages without text, only pictures (a scan), of which nothing can be quoted: {pages}.</source>
        <translation>Страницы без текста, только с изображениями (скан), с которых цитировать нечего: {pages}.</translation>
    </message>
    <message>
        <source>Parts that could not be read: {number}.</source>
        <translation>Частей, которые не удалось прочитать: {number}.</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>пушту</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Вставить текст…</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>персидский</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Картинка (*.png)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Место: %1</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>польский</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>португальский</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Опубликовано в</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Издательство</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Put back into the Inbox</source>
        <translation>Вернуть во Входящие</translation>
    </message>
    <message>
        <source>Put into “%2”: %1.</source>
        <translation>Помещено в «%2»: %1.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выход</translation>
    </message>
    <message>
        <source>Quotarium cannot run here: it found {part} {found} and needs {needed}. Install Quotarium&apos;s own package, which brings it along, or update {part}.</source>
        <translation>Quotarium не может здесь работать: найдено {part} {found}, а нужно {needed}. Установите собственный пакет Quotarium, в котором это есть, или обновите {part}.</translation>
    </message>
    <message>
        <source>Quotarium libraries (*%1)</source>
        <translation>Библиотеки Quotarium (*%1)</translation>
    </message>
    <message>
        <source>Quotarium’s JSON of references</source>
        <translation>JSON Quotarium со списком литературы</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Quotes as cards or as a table</source>
        <translation>Цитаты карточками или таблицей</translation>
    </message>
    <message>
        <source>Quotes by this speaker</source>
        <translation>Цитаты этого автора</translation>
    </message>
    <message>
        <source>Quotes that you clip without finishing them wait here until you mark them as reviewed.</source>
        <translation>Цитаты, выписанные наспех, ждут здесь, пока вы не отметите их как просмотренные.</translation>
    </message>
    <message>
        <source>Quotes whose words differ from their source, or are not in it, are listed here after a check.</source>
        <translation>Здесь после сверки будут цитаты, чьи слова расходятся с источником или в нём отсутствуют.</translation>
    </message>
    <message>
        <source>Quotes you remove land here.</source>
        <translation>Сюда попадают удалённые вами цитаты.</translation>
    </message>
    <message>
        <source>Read as ISO 8601; for a range of years type {years}.</source>
        <translation>Прочитано как ISO 8601; для промежутка лет введите {years}.</translation>
    </message>
    <message>
        <source>Read as {language}.</source>
        <translation>Прочитано как {language}.</translation>
    </message>
    <message>
        <source>Reading it took longer than {seconds} seconds. {try_text}</source>
        <translation>Чтение заняло больше {seconds} с. {try_text}</translation>
    </message>
    <message>
        <source>Recognise the text of a scan</source>
        <translation>Распознать текст скана</translation>
    </message>
    <message>
        <source>Recognising text needs the program tesseract, which is not installed. Install it (Debian: tesseract-ocr).</source>
        <translation>Для распознавания текста нужна программа tesseract, а она не установлена. Установите её (Debian: tesseract-ocr).</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Remove from outline</source>
        <translation>Удаление из плана</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Удаление связи</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Удаление изображения</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Снятие меток</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>Переименование проекта</translation>
    </message>
    <message>
        <source>Rename saved search</source>
        <translation>Переименование сохранённого поиска</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Переименование метки</translation>
    </message>
    <message>
        <source>Rename the tag…</source>
        <translation>Переименовать метку…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Renew citekeys</source>
        <translation>Обновление ключей</translation>
    </message>
    <message>
        <source>Repairing brings the right ones back from backups on another disk, where there are any. Else add the document again as a newer copy; its text is still here.</source>
        <translation>Починка возьмёт верные файлы из резервных копий на другом диске, если они есть. Иначе добавьте документ ещё раз как новую копию; его текст здесь сохранён.</translation>
    </message>
    <message>
        <source>Repairing brings them back from backups on another disk, where there are any. Else add the document again as a newer copy; its text is still here.</source>
        <translation>Починка вернёт их из резервных копий на другом диске, если они есть. Иначе добавьте документ ещё раз как новую копию; его текст здесь сохранён.</translation>
    </message>
    <message>
        <source>Repairing makes it anew; nothing is lost.</source>
        <translation>Починка создаст его заново; ничего не потеряется.</translation>
    </message>
    <message>
        <source>Repairing moves them into the folder “unused” of the library.</source>
        <translation>Починка переместит их в папку «unused» библиотеки.</translation>
    </message>
    <message>
        <source>Repairing removes them; nothing needs them.</source>
        <translation>Починка удалит их; они никому не нужны.</translation>
    </message>
    <message>
        <source>Repairing takes the pointers away.</source>
        <translation>Починка уберёт эти указатели.</translation>
    </message>
    <message>
        <source>Replace in notes</source>
        <translation>Замена в заметках</translation>
    </message>
    <message>
        <source>Reports of the statement…</source>
        <translation>Сообщения о высказывании…</translation>
    </message>
    <message>
        <source>Restore from trash</source>
        <translation>Восстановление из корзины</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Форматированный текст</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Roles: %1</source>
        <translation>Роли: %1</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>румынский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>S is followed by how many of the year&apos;s digits are meant.</source>
        <translation>После S указывают, сколько цифр года значимы.</translation>
    </message>
    <message>
        <source>S&amp;peaker</source>
        <translation>&amp;Автор слов</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Сказано</translation>
    </message>
    <message>
        <source>Sample library</source>
        <translation>Библиотека-образец</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Сохранить копию…</translation>
    </message>
    <message>
        <source>Save it as plain text and add that, or leave it out.</source>
        <translation>Сохраните файл как простой текст и добавьте его или обойдитесь без него.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Сохранение поиска</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Сохранить картинку</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Сохранить этот поиск…</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Сохранено: %1.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые поиски</translation>
    </message>
    <message>
        <source>Search all quotes</source>
        <translation>Искать во всех цитатах</translation>
    </message>
    <message>
        <source>Select a quote for this.</source>
        <translation>Выберите для этого цитату.</translation>
    </message>
    <message>
        <source>Select one quote for this.</source>
        <translation>Выберите для этого одну цитату.</translation>
    </message>
    <message>
        <source>Select quotes and add them with “Add to project” or “Add tag”.</source>
        <translation>Выберите цитаты и добавьте их командой «Добавить в проект» или «Добавить метку».</translation>
    </message>
    <message>
        <source>Select the quotes that are one statement first.</source>
        <translation>Сначала выберите цитаты, которые суть одно высказывание.</translation>
    </message>
    <message>
        <source>Separate report</source>
        <translation>Отделение сообщения</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>сербский</translation>
    </message>
    <message>
        <source>Set attribution status</source>
        <translation>Смена статуса авторства</translation>
    </message>
    <message>
        <source>Set date of occasion</source>
        <translation>Указание даты события</translation>
    </message>
    <message>
        <source>Set date said</source>
        <translation>Смена даты высказывания</translation>
    </message>
    <message>
        <source>Set kind</source>
        <translation>Смена вида</translation>
    </message>
    <message>
        <source>Set kind of speaker</source>
        <translation>Изменение вида автора слов</translation>
    </message>
    <message>
        <source>Set language</source>
        <translation>Смена языка</translation>
    </message>
    <message>
        <source>Set occasion</source>
        <translation>Смена события</translation>
    </message>
    <message>
        <source>Set picture</source>
        <translation>Выбор изображения</translation>
    </message>
    <message>
        <source>Set place</source>
        <translation>Указание места</translation>
    </message>
    <message>
        <source>Set reviewed</source>
        <translation>Отметка о просмотре</translation>
    </message>
    <message>
        <source>Set speaker</source>
        <translation>Смена автора высказывания</translation>
    </message>
    <message>
        <source>Set the attribution status</source>
        <translation>Указать статус авторства</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>Указать дату</translation>
    </message>
    <message>
        <source>Set the date of publication</source>
        <translation>Указать дату публикации</translation>
    </message>
    <message>
        <source>Set the date said</source>
        <translation>Указать дату высказывания</translation>
    </message>
    <message>
        <source>Set the kind</source>
        <translation>Указать вид</translation>
    </message>
    <message>
        <source>Set the kind of speaker</source>
        <translation>Указать вид автора слов</translation>
    </message>
    <message>
        <source>Set the language</source>
        <translation>Указать язык</translation>
    </message>
    <message>
        <source>Set the occasion</source>
        <translation>Указать событие</translation>
    </message>
    <message>
        <source>Set the place</source>
        <translation>Указать место</translation>
    </message>
    <message>
        <source>Set the publisher</source>
        <translation>Указать издательство</translation>
    </message>
    <message>
        <source>Set the speaker</source>
        <translation>Указать автора высказывания</translation>
    </message>
    <message>
        <source>Set the type</source>
        <translation>Указать тип</translation>
    </message>
    <message>
        <source>Set where it appeared</source>
        <translation>Указать, где опубликовано</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Several roles fit. Which one is meant?</source>
        <translation>Подходит несколько ролей. Какая имеется в виду?</translation>
    </message>
    <message>
        <source>Show in its source</source>
        <translation>Показать в источнике</translation>
    </message>
    <message>
        <source>Show or hide suggestions</source>
        <translation>Показать или скрыть предложенное</translation>
    </message>
    <message>
        <source>Show or hide the side panel</source>
        <translation>Показать или скрыть боковую панель</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Показать список</translation>
    </message>
    <message>
        <source>Show what differs…</source>
        <translation>Показать различия…</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>синдхи</translation>
    </message>
    <message>
        <source>Skip suggestions</source>
        <translation>Пропуск предложенного</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>словацкий</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>словенский</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Уменьшить шрифт</translation>
    </message>
    <message>
        <source>Some have: %1</source>
        <translation>У некоторых: %1</translation>
    </message>
    <message>
        <source>Something points at a thing that is gone</source>
        <translation>Что-то ссылается на то, чего уже нет</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Source: %s</source>
        <translation>Источник: %s</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Space shows all of it</source>
        <extracomment>Some screens full; a card that is set holds 30 kB.</extracomment>
        <translation>Пробел покажет всё</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>испанский</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Кто сказал</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Авторы слов</translation>
    </message>
    <message>
        <source>Speakers and links…</source>
        <translation>Авторы и связи…</translation>
    </message>
    <message>
        <source>Split speaker</source>
        <translation>Разделение автора высказываний</translation>
    </message>
    <message>
        <source>Split speaker…</source>
        <translation>Разделить автора…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Shorter work (ms) shows nothing.</extracomment>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stopped; nothing was added.</source>
        <translation>Остановлено; ничего не добавлено.</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>суахили</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>шведский</translation>
    </message>
    <message>
        <source>Table of quotes (CSV)</source>
        <translation>Таблица цитат (CSV)</translation>
    </message>
    <message>
        <source>Table of quotes (Excel)</source>
        <translation>Таблица цитат (Excel)</translation>
    </message>
    <message>
        <source>Table of sources (CSV)</source>
        <translation>Таблица источников (CSV)</translation>
    </message>
    <message>
        <source>Table of sources (Excel)</source>
        <translation>Таблица источников (Excel)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>таджикский</translation>
    </message>
    <message>
        <source>Take out of project</source>
        <translation>Изъятие из проекта</translation>
    </message>
    <message>
        <source>Take out of the project</source>
        <translation>Убрать из проекта</translation>
    </message>
    <message>
        <source>Take tags off</source>
        <translation>Снять метки</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>тамильский</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>татарский</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>телугу</translation>
    </message>
    <message>
        <source>Text or pages</source>
        <translation>Текст или страницы</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>тайский</translation>
    </message>
    <message>
        <source>Thai script</source>
        <translation>тайская</translation>
    </message>
    <message>
        <source>The Inbox is empty</source>
        <translation>Во Входящих пусто</translation>
    </message>
    <message>
        <source>The Trash is empty</source>
        <translation>Корзина пуста</translation>
    </message>
    <message>
        <source>The XML is broken: {message}.</source>
        <translation>XML повреждён: {message}.</translation>
    </message>
    <message>
        <source>The archive is damaged or locked ({error}). Save it again, without a password.</source>
        <translation>Архив повреждён или закрыт ({error}). Сохраните его заново, без пароля.</translation>
    </message>
    <message>
        <source>The backup {backup} of {path} is damaged. Nothing was changed; take another backup.</source>
        <translation>Резервная копия {backup} библиотеки {path} повреждена. Ничего не изменено; возьмите другую копию.</translation>
    </message>
    <message>
        <source>The citation style “{style}” cannot be used: {reason}</source>
        <translation>Стиль цитирования «{style}» использовать нельзя: {reason}</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>База данных повреждена</translation>
    </message>
    <message>
        <source>The disk could not deliver it ({strerror}). Copy it elsewhere, try again.</source>
        <translation>Диск не смог выдать файл ({strerror}). Скопируйте его в другое место и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The encoding {encoding} was guessed; check letters with accents.</source>
        <translation>Кодировка {encoding} угадана; проверьте особые буквы.</translation>
    </message>
    <message>
        <source>The event had no date when this was kept.</source>
        <translation>Когда это сохранялось, у события не было даты.</translation>
    </message>
    <message>
        <source>The event has no date, so none is counted.</source>
        <translation>У события нет даты, поэтому дата не отсчитана.</translation>
    </message>
    <message>
        <source>The event&apos;s date is too wide for it, so none is counted.</source>
        <translation>Дата события для этого слишком широка, поэтому дата не отсчитана.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Файл пуст.</translation>
    </message>
    <message>
        <source>The file is empty. Check that it was saved completely.</source>
        <translation>Файл пуст. Проверьте, полностью ли он сохранён.</translation>
    </message>
    <message>
        <source>The key “{key}” was given before, in line {line}; both entries were read.</source>
        <translation>Ключ «{key}» уже был в строке {line}; прочитаны обе записи.</translation>
    </message>
    <message>
        <source>The library in numbers</source>
        <translation>Библиотека в цифрах</translation>
    </message>
    <message>
        <source>The library {path} cannot be used.</source>
        <translation>Библиотеку {path} использовать нельзя.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written to. Check the folder&apos;s permissions, or copy it to a folder of your own.</source>
        <translation>В библиотеку {path} нельзя записывать. Проверьте права на папку или скопируйте её в собственную папку.</translation>
    </message>
    <message>
        <source>The library {path} could not be read or written ({detail}). Check that its disk is connected, then open it again.</source>
        <translation>Библиотеку {path} не удалось прочитать или записать ({detail}). Проверьте, подключён ли её диск, и откройте её снова.</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({detail}). Nothing was changed; put back one of its backups (File, Backups…; or “quotarium -L LIBRARY restore”).</source>
        <translation>Библиотека {path} повреждена ({detail}). Ничего не изменено; восстановите одну из её резервных копий («Файл», «Резервные копии…» или «quotarium -L LIBRARY restore»).</translation>
    </message>
    <message>
        <source>The library {path} is open in {holder}. Close it there, then try again.</source>
        <translation>Библиотека {path} открыта в {holder}. Закройте её там и попробуйте снова.</translation>
    </message>
    <message>
        <source>The library {path} lacks the file {detail}, a snapshot of a source. If the library came from JSON, copy the folder “files” of the library it was exported from into it; else take the file from a copy of the library, or add the source&apos;s file anew.</source>
        <translation>В библиотеке {path} не хватает файла {detail} — копии источника. Если библиотека получена из JSON, скопируйте в неё папку «files» той библиотеки, из которой она экспортирована; иначе возьмите файл из копии библиотеки или добавьте файл источника заново.</translation>
    </message>
    <message>
        <source>The library {path} was last used with a newer Quotarium (revision {found}). Update this program to open it; nothing was changed.</source>
        <translation>Библиотека {path} использовалась в более новой версии Quotarium (ревизия {found}). Чтобы открыть её, обновите программу; ничего не изменено.</translation>
    </message>
    <message>
        <source>The macro “{word}” is not defined; its name was kept.</source>
        <translation>Макрос «{word}» не определён; оставлено его имя.</translation>
    </message>
    <message>
        <source>The macros make a value too long to keep; only its beginning was.</source>
        <translation>Из-за макросов значение слишком длинное; оставлено только его начало.</translation>
    </message>
    <message>
        <source>The page is empty or damaged. Save it again in the browser as a complete page.</source>
        <translation>Страница пуста или повреждена. Сохраните её в браузере заново как полную страницу.</translation>
    </message>
    <message>
        <source>The page is gone for good. Look for a copy in a web archive.</source>
        <translation>Страница удалена навсегда. Поищите копию в архиве интернета.</translation>
    </message>
    <message>
        <source>The page shows no text (it may be made by a script). Open it in the browser, select the text and paste it instead.</source>
        <extracomment>Blocks of fewer characters (letters and digits) are told by their place only. How far behind the last chosen block a short one may be in trafilatura&apos;s text. A shorter article than this is not trusted: the whole visible text is taken. With so many linked headings a page lists stories. What stands over the headline, its section or place, is shorter (letters and digits).</extracomment>
        <translation>На странице нет текста (возможно, его создаёт скрипт). Откройте её в браузере, выделите текст и вставьте его.</translation>
    </message>
    <message>
        <source>The phrase does not say how far, so no date is counted.</source>
        <translation>В выражении не сказано, насколько, поэтому дата не отсчитана.</translation>
    </message>
    <message>
        <source>The picture</source>
        <extracomment>The longer side of a picture that is kept, in pixels.</extracomment>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>The program tesseract has not learnt its language ({language}). Install {package}, or correct the source&apos;s language.</source>
        <translation>Программа tesseract не обучена этому языку ({language}). Установите {package} или исправьте язык источника.</translation>
    </message>
    <message>
        <source>The quote you dragged …</source>
        <translation>Перетащенная цитата …</translation>
    </message>
    <message>
        <source>The record does not say its type (“TY  - ”).</source>
        <translation>В записи не указан её тип («TY  - »).</translation>
    </message>
    <message>
        <source>The record has no end (“ER  - ”).</source>
        <translation>У записи нет конца («ER  - »).</translation>
    </message>
    <message>
        <source>The reports are gathered in one statement.</source>
        <translation>Сообщения собраны в одно высказывание.</translation>
    </message>
    <message>
        <source>The search index differs from the texts</source>
        <translation>Поисковый индекс не совпадает с текстами</translation>
    </message>
    <message>
        <source>The server answers {status}.</source>
        <translation>Ответ сервера: {status}.</translation>
    </message>
    <message>
        <source>The server asks for a password.</source>
        <translation>Сервер требует пароль.</translation>
    </message>
    <message>
        <source>The server asks for a subscription.</source>
        <translation>Сервер требует подписку.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is (its certificate).</source>
        <translation>Сервер не может подтвердить, кто он (сертификат).</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again later.</source>
        <translation>Сервер не ответил вовремя. Попробуйте позже.</translation>
    </message>
    <message>
        <source>The server has a fault of its own ({status}). Try again later.</source>
        <translation>Сбой на самом сервере ({status}). Попробуйте позже.</translation>
    </message>
    <message>
        <source>The server may not show it for legal reasons.</source>
        <translation>Сервер не может показать страницу по юридическим причинам.</translation>
    </message>
    <message>
        <source>The server refuses to give it to this program.</source>
        <translation>Сервер отказывается отдать страницу этой программе.</translation>
    </message>
    <message>
        <source>The server says it is asked too often. Wait a little, or:</source>
        <translation>Сервер сообщает, что запросов слишком много. Подождите немного, или:</translation>
    </message>
    <message>
        <source>The server sent nothing.</source>
        <translation>Сервер ничего не прислал.</translation>
    </message>
    <message>
        <source>The source also has “%1”.</source>
        <translation>В источнике есть ещё «%1».</translation>
    </message>
    <message>
        <source>The text (UTF-16) is damaged; bad letters became �.</source>
        <translation>Текст (UTF-16) повреждён; испорченные буквы стали �.</translation>
    </message>
    <message>
        <source>The text could not be recognised. Try with a better scan.</source>
        <translation>Текст не удалось распознать. Попробуйте более качественный скан.</translation>
    </message>
    <message>
        <source>The text layer of all pages is damaged: compare quotations with the page.</source>
        <translation>Текстовый слой всех страниц повреждён: сверяйте цитаты со страницей.</translation>
    </message>
    <message>
        <source>The type “{kind}” is not known.</source>
        <extracomment>Fields without a variable are kept as `zotero:NAME`.</extracomment>
        <translation>Тип «{kind}» неизвестен.</translation>
    </message>
    <message>
        <source>The type “{name}” is not known.</source>
        <extracomment>Elements without a variable are kept as `endnote:NAME` and written again.</extracomment>
        <translation>Тип «{name}» неизвестен.</translation>
    </message>
    <message>
        <source>The whole library (JSON)</source>
        <translation>Вся библиотека (JSON)</translation>
    </message>
    <message>
        <source>There are files that nothing needs</source>
        <translation>Есть файлы, которые никому не нужны</translation>
    </message>
    <message>
        <source>There are {names}.</source>
        <extracomment>The deepest level of a heading or an indented item.</extracomment>
        <translation>Есть {names}.</translation>
    </message>
    <message>
        <source>There is a newer copy, of %1.</source>
        <translation>Есть более новая копия, от %1.</translation>
    </message>
    <message>
        <source>There is already a {kind} “{key}”. {hint}</source>
        <translation>Уже есть: {kind} «{key}». {hint}</translation>
    </message>
    <message>
        <source>There is already something at {path}. Choose another name or open it instead.</source>
        <translation>По адресу {path} уже что-то есть. Выберите другое имя или откройте существующее.</translation>
    </message>
    <message>
        <source>There is no HTML in it. If it is plain text, give it the ending .txt.</source>
        <translation>В файле нет HTML. Если это простой текст, дайте файлу расширение .txt.</translation>
    </message>
    <message>
        <source>There is no connection to the server. Check the address and the network.</source>
        <translation>Нет соединения с сервером. Проверьте адрес и сеть.</translation>
    </message>
    <message>
        <source>There is no copy of the source to compare with.</source>
        <translation>Нет копии источника, с которой можно сверить.</translation>
    </message>
    <message>
        <source>There is no document in it that can be read.</source>
        <translation>В ней нет документов, которые можно прочитать.</translation>
    </message>
    <message>
        <source>There is no entry in it: entries begin with “@”.</source>
        <translation>В файле нет записей: записи начинаются с «@».</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the path.</source>
        <translation>Нет файла {path}. Проверьте путь.</translation>
    </message>
    <message>
        <source>There is no host “{host}”, or there is no connection to the network. Check the address and the network.</source>
        <translation>Нет сервера «{host}» или нет соединения с сетью. Проверьте адрес и сеть.</translation>
    </message>
    <message>
        <source>There is no library at {path}. Choose a folder whose name ends in .quotarium, or make one (File, New library…; or “quotarium new”).</source>
        <translation>По адресу {path} нет библиотеки. Выберите папку, имя которой оканчивается на .quotarium, или создайте новую («Файл», «Новая библиотека…» или «quotarium new»).</translation>
    </message>
    <message>
        <source>There is no record in it.</source>
        <translation>В файле нет записей.</translation>
    </message>
    <message>
        <source>There is no record in it: records begin with “TY  - ”.</source>
        <translation>В файле нет записей: записи начинаются с «TY  - ».</translation>
    </message>
    <message>
        <source>There is no reference in it.</source>
        <translation>В файле нет ни одной библиографической ссылки.</translation>
    </message>
    <message>
        <source>There is no space left on the disk that holds {path}. Free some space and try again; nothing of this change was kept.</source>
        <translation>На диске, где находится {path}, не осталось места. Освободите место и повторите; из этого изменения ничего не сохранено.</translation>
    </message>
    <message>
        <source>There is no such file. Check the path.</source>
        <translation>Такого файла нет. Проверьте путь.</translation>
    </message>
    <message>
        <source>There is no such page. Check the address.</source>
        <translation>Такой страницы нет. Проверьте адрес.</translation>
    </message>
    <message>
        <source>There is no text in it. Check that it is the right file and saved completely.</source>
        <translation>В файле нет текста. Проверьте, тот ли это файл и полностью ли он сохранён.</translation>
    </message>
    <message>
        <source>There is no text in it. Save its attachments and add them instead.</source>
        <translation>В письме нет текста. Сохраните его вложения и добавьте их.</translation>
    </message>
    <message>
        <source>There is no text on any page, only pictures (a scan): nothing to quote.</source>
        <translation>Ни на одной странице нет текста, только изображения (скан): цитировать нечего.</translation>
    </message>
    <message>
        <source>There is no web page in it. Save the page again in the browser.</source>
        <translation>В файле нет веб-страницы. Сохраните страницу в браузере заново.</translation>
    </message>
    <message>
        <source>There is no {kind} “{key}”. {hint}</source>
        <translation>Нет такого: {kind} «{key}». {hint}</translation>
    </message>
    <message>
        <source>There is nothing but white space in it. Check that it was saved completely.</source>
        <translation>В файле только пробелы. Проверьте, полностью ли он сохранён.</translation>
    </message>
    <message>
        <source>This is a binary file, not a list of references.</source>
        <translation>Это двоичный файл, а не список литературы.</translation>
    </message>
    <message>
        <source>This is a binary file, not a text.</source>
        <translation>Это двоичный файл, а не текст.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file of references.</source>
        <translation>Это папка. Выберите файл со списком литературы.</translation>
    </message>
    <message>
        <source>This is no XML.</source>
        <extracomment>Mark-up within mark-up is read up to here; what is deeper is read as text.</extracomment>
        <translation>Это не XML.</translation>
    </message>
    <message>
        <source>This is not a file. Choose a single document.</source>
        <extracomment>Larger files are refused before they are opened.</extracomment>
        <translation>Это не файл. Выберите один документ.</translation>
    </message>
    <message>
        <source>This is {kind}, not a text.</source>
        <extracomment>More control characters than one in so many characters no text has. The part of bytes above 0x7F that must be whole UTF-8 for a broken file to be called UTF-8.</extracomment>
        <translation>Это {kind}, а не текст.</translation>
    </message>
    <message>
        <source>This is {kind}, not a web page. Save the page as HTML again.</source>
        <extracomment>Encodings that browsers read as their larger relatives (WHATWG Encoding Standard, 4.2). Pictures and fonts that pages saved as one file hold; the parser loses what follows a huge one. What libxml2 does not take as a character of a document.</extracomment>
        <translation>Это {kind}, а не веб-страница. Сохраните страницу заново как HTML.</translation>
    </message>
    <message>
        <source>This page is damaged or too complicated to be shown. Read it as text.</source>
        <translation>Эта страница повреждена или слишком сложна для показа. Читайте её как текст.</translation>
    </message>
    <message>
        <source>This page takes more memory than a document may. Read it as text.</source>
        <translation>Этой странице нужно больше памяти, чем можно документу. Читайте её как текст.</translation>
    </message>
    <message>
        <source>This record is empty.</source>
        <extracomment>Tags without a variable are kept as `ris:XX` and written again. The tags of almost all lines.</extracomment>
        <translation>Эта запись пуста.</translation>
    </message>
    <message>
        <source>This text stands in none of the notes.</source>
        <translation>Этого текста нет ни в одной заметке.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Timeline: as a list or as lanes</source>
        <translation>Хронология: списком или дорожками</translation>
    </message>
    <message>
        <source>Timeline: closer</source>
        <translation>Хронология: ближе</translation>
    </message>
    <message>
        <source>Timeline: dates of publication</source>
        <translation>Хронология: даты публикации</translation>
    </message>
    <message>
        <source>Timeline: further away</source>
        <translation>Хронология: дальше</translation>
    </message>
    <message>
        <source>Timeline: save the picture…</source>
        <translation>Хронология: сохранить картинку…</translation>
    </message>
    <message>
        <source>Timeline: show all</source>
        <translation>Хронология: показать всё</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>To be changed: %1; the other %2 are like this already.</source>
        <translation>Изменится: %1; у остальных (%2) так уже есть.</translation>
    </message>
    <message>
        <source>To be changed: %1; the other %2 do not hold this text.</source>
        <translation>Изменится: %1; в остальных (%2) этого текста нет.</translation>
    </message>
    <message>
        <source>To be moved: %1; quotes need the other %2.</source>
        <translation>Переместится: %1; остальные (%2) нужны цитатам.</translation>
    </message>
    <message>
        <source>Translation: %s</source>
        <translation>Перевод: %s</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>турецкий</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>туркменский</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>украинский</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Unpacked it has more than 500 MB. Export less of it.</source>
        <extracomment>What tells a Citavi project and Word’s sources among the files of an archive.</extracomment>
        <translation>В распакованном виде файл больше 500 МБ. Экспортируйте меньше.</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>урду</translation>
    </message>
    <message>
        <source>Usual size of type</source>
        <translation>Обычный размер шрифта</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>узбекский</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>Дословно</translation>
    </message>
    <message>
        <source>Verbatim but for declared edits</source>
        <translation>Дословно, кроме объявленных правок</translation>
    </message>
    <message>
        <source>Verbatim but for typography</source>
        <translation>Дословно, кроме типографики</translation>
    </message>
    <message>
        <source>Verify quotes</source>
        <extracomment>Told (clippings compared, of how many); returning False stops the work.</extracomment>
        <translation>Сверка цитат</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>вьетнамский</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Том</translation>
    </message>
    <message>
        <source>Web annotations (JSON-LD)</source>
        <translation>Веб-аннотации (JSON-LD)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>валлийский</translation>
    </message>
    <message>
        <source>What it holds does not fit together ({error}). Export it anew.</source>
        <translation>Содержимое не согласуется ({error}). Экспортируйте файл заново.</translation>
    </message>
    <message>
        <source>What it sent is damaged. Try again, or:</source>
        <translation>Присланное сервером повреждено. Попробуйте ещё раз, или:</translation>
    </message>
    <message>
        <source>What may be one statement…</source>
        <translation>Что может быть одним высказыванием…</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Что нового</translation>
    </message>
    <message>
        <source>Who may be one speaker…</source>
        <translation>Кто может быть одним лицом…</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Документ Word</translation>
    </message>
    <message>
        <source>Word sources</source>
        <translation>Источники Word</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Write it like 2025-03-15, 2025?-03-15, XXXX-03-15, 199X, 1914/1918 or [1921,1922].</source>
        <translation>Пишите так: 2025-03-15, 2025?-03-15, XXXX-03-15, 199X, 1914/1918 или [1921,1922].</translation>
    </message>
    <message>
        <source>Write it like “15 March 2025”, “March 2025”, “spring 2016”, “c. 1921”, “after November 2020”, “1914–1918” or 2025-03-15.</source>
        <translation>Пишите так: «15 марта 2025», «март 2025», «весна 2016», «около 1921», «после ноября 2020», «1914–1918» или 2025-03-15.</translation>
    </message>
    <message>
        <source>Y is for years of more than four digits. Leave the Y out.</source>
        <translation>Y — для лет более чем из четырёх цифр. Уберите Y.</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation>идиш</translation>
    </message>
    <message>
        <source>You may not read this file. Change its permissions or copy it first.</source>
        <translation>У вас нет права читать этот файл. Измените его права или сначала скопируйте его.</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>архив 7-Zip</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <translation>изображение BMP</translation>
    </message>
    <message>
        <source>a FLAC recording</source>
        <translation>звукозапись FLAC</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>изображение GIF</translation>
    </message>
    <message>
        <source>a HEIC picture</source>
        <extracomment>Documents have fewer parts; a longer table of contents is not even read. The head of a web page saved as one file: fields of mail, among them a bundle of related parts.</extracomment>
        <translation>изображение HEIC</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>изображение JPEG</translation>
    </message>
    <message>
        <source>a Matroska or WebM video</source>
        <translation>видео Matroska или WebM</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <extracomment>First bytes and what they announce, for the sentence “this is a PNG picture”.</extracomment>
        <translation>изображение PNG</translation>
    </message>
    <message>
        <source>a Photoshop picture</source>
        <translation>изображение Photoshop</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>архив RAR</translation>
    </message>
    <message>
        <source>a RIFF file</source>
        <translation>файл RIFF</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>изображение TIFF</translation>
    </message>
    <message>
        <source>a WAV recording</source>
        <translation>звукозапись WAV</translation>
    </message>
    <message>
        <source>a WebAssembly program</source>
        <translation>программа WebAssembly</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <extracomment>Signatures of two letters, which ordinary text may begin with too.</extracomment>
        <translation>изображение WebP</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>программа Windows</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>архив ZIP</translation>
    </message>
    <message>
        <source>a bracket is not closed or not opened. Write fields as “[year]”.</source>
        <extracomment>Author, year and the first telling word of the title: heybatov2025Who, heybatovNdWho.</extracomment>
        <translation>скобка не закрыта или не открыта. Пишите поля так: «[year]».</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>архив bzip2</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>база данных</translation>
    </message>
    <message>
        <source>a folder to add</source>
        <translation>добавляемая папка</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>шрифт</translation>
    </message>
    <message>
        <source>a format of references</source>
        <translation>формат списка литературы</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>архив gzip</translation>
    </message>
    <message>
        <source>a library file</source>
        <translation>файл библиотеки</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>связь</translation>
    </message>
    <message>
        <source>a list is needed there.</source>
        <translation>здесь нужен список.</translation>
    </message>
    <message>
        <source>a list of references</source>
        <translation>список литературы</translation>
    </message>
    <message>
        <source>a list or an object is needed there.</source>
        <translation>здесь нужен список или объект.</translation>
    </message>
    <message>
        <source>a macOS program</source>
        <translation>программа macOS</translation>
    </message>
    <message>
        <source>a merge</source>
        <extracomment>Comparing names holds the interpreter: after so many seconds of it, others have their turn. Told (speakers compared, of how many); returning False stops the work.</extracomment>
        <translation>слияние</translation>
    </message>
    <message>
        <source>a number is missing beside the century, decade or quarter</source>
        <translation>не хватает числа при веке, десятилетии или квартале</translation>
    </message>
    <message>
        <source>a number is needed there.</source>
        <translation>здесь нужно число.</translation>
    </message>
    <message>
        <source>a number is too long</source>
        <translation>число слишком длинное</translation>
    </message>
    <message>
        <source>a number of its own is needed there.</source>
        <translation>здесь нужен собственный номер.</translation>
    </message>
    <message>
        <source>a number of one or two digits alone is no date. Add the month, or write the year with four digits.</source>
        <translation>одно лишь число из одной или двух цифр — не дата. Добавьте месяц или напишите год четырьмя цифрами.</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>a quote needs words; move it to the trash instead.</source>
        <translation>цитате нужны слова; вместо этого переместите её в корзину.</translation>
    </message>
    <message>
        <source>a raised or circled digit is no part of a date</source>
        <translation>цифра в верхнем индексе или в кружке не может быть частью даты</translation>
    </message>
    <message>
        <source>a report</source>
        <translation>сообщение</translation>
    </message>
    <message>
        <source>a season has no days. Leave out the day or write the month.</source>
        <translation>у времени года нет дней. Уберите день или напишите месяц.</translation>
    </message>
    <message>
        <source>a season over New Year is named by its first year. Write “winter 1941”, or its months: “December 1941 – February 1942”.</source>
        <translation>время года, переходящее через Новый год, называют по первому году. Напишите «зима 1941» или месяцы: «декабрь 1941 – февраль 1942».</translation>
    </message>
    <message>
        <source>a statement</source>
        <translation>высказывание</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>архив tar</translation>
    </message>
    <message>
        <source>a text is needed there.</source>
        <translation>здесь нужен текст.</translation>
    </message>
    <message>
        <source>a turn of a conversation, behind its speaker&apos;s name</source>
        <translation>реплика беседы после имени говорящего</translation>
    </message>
    <message>
        <source>a web address</source>
        <translation>веб-адрес</translation>
    </message>
    <message>
        <source>a web archive or property list of macOS</source>
        <translation>веб-архив или список свойств macOS</translation>
    </message>
    <message>
        <source>a weekday alone depends on the day it was written. Add the date.</source>
        <translation>один лишь день недели зависит от того, когда это написано. Добавьте дату.</translation>
    </message>
    <message>
        <source>a weekday needs a day. Write the day of the month too.</source>
        <translation>дню недели нужен день. Напишите и день месяца.</translation>
    </message>
    <message>
        <source>a year has four digits. Write a day as 2025-03-15, a later year as Y12345.</source>
        <translation>в году четыре цифры. Пишите день как 2025-03-15, более поздний год как Y12345.</translation>
    </message>
    <message>
        <source>a year of two digits does not say its century. Write the year with four digits.</source>
        <translation>по двум цифрам года век не узнать. Напишите год четырьмя цифрами.</translation>
    </message>
    <message>
        <source>a year with Y, E or S takes no month. Leave the month out.</source>
        <translation>у года с Y, E или S нет месяца. Уберите месяц.</translation>
    </message>
    <message>
        <source>almost the same sound</source>
        <translation>почти то же звучание</translation>
    </message>
    <message>
        <source>an AVI video</source>
        <translation>видео AVI</translation>
    </message>
    <message>
        <source>an MP3 recording</source>
        <translation>звукозапись MP3</translation>
    </message>
    <message>
        <source>an MPEG-4 video or sound</source>
        <translation>видео или звук MPEG-4</translation>
    </message>
    <message>
        <source>an Ogg recording</source>
        <translation>звукозапись Ogg</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>значок</translation>
    </message>
    <message>
        <source>an object is needed there.</source>
        <translation>здесь нужен объект.</translation>
    </message>
    <message>
        <source>an old Office document (before 2007)</source>
        <translation>старый документ Office (до 2007 года)</translation>
    </message>
    <message>
        <source>an untitled source</source>
        <translation>источник без заглавия</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>архив xz</translation>
    </message>
    <message>
        <source>another Quotarium</source>
        <extracomment>Whether the program that had the library before ended without letting it go.</extracomment>
        <translation>другом экземпляре Quotarium</translation>
    </message>
    <message>
        <source>another Quotarium ({program}, process {pid} on {host}, since {since} UTC)</source>
        <translation>другом экземпляре Quotarium ({program}, процесс {pid} на {host}, с {since} UTC)</translation>
    </message>
    <message>
        <source>another program</source>
        <extracomment>“QUOT” in ASCII.</extracomment>
        <translation>другой программе</translation>
    </message>
    <message>
        <source>another program is using it. Close it there, then try again.</source>
        <translation>его использует другая программа. Закройте его там и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>получает ответ в</translation>
    </message>
    <message>
        <source>archival collection</source>
        <translation>архивное собрание</translation>
    </message>
    <message>
        <source>article, preprint</source>
        <translation>статья, препринт</translation>
    </message>
    <message>
        <source>as quoted in %s</source>
        <translation>цит. по: %s</translation>
    </message>
    <message>
        <source>ascribed with “{cue}”</source>
        <translation>приписано словом «{cue}»</translation>
    </message>
    <message>
        <source>attribution unknown</source>
        <translation>авторство неизвестно</translation>
    </message>
    <message>
        <source>author</source>
        <extracomment>CSL 1.0.2, appendix IV, name variables.</extracomment>
        <translation>автор</translation>
    </message>
    <message>
        <source>author of the whole</source>
        <translation>автор целого</translation>
    </message>
    <message>
        <source>before another was put back</source>
        <translation>перед восстановлением другой</translation>
    </message>
    <message>
        <source>before the library was brought to a newer version</source>
        <translation>перед обновлением библиотеки до новой версии</translation>
    </message>
    <message>
        <source>begins with a dash and is ascribed with “{cue}”</source>
        <translation>начинается с тире и приписано словом «{cue}»</translation>
    </message>
    <message>
        <source>behind a name and a colon in a headline</source>
        <translation>после имени и двоеточия в заголовке</translation>
    </message>
    <message>
        <source>bill</source>
        <translation>законопроект</translation>
    </message>
    <message>
        <source>blog post</source>
        <translation>запись в блоге</translation>
    </message>
    <message>
        <source>book</source>
        <translation>книга</translation>
    </message>
    <message>
        <source>book review</source>
        <translation>рецензия на книгу</translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation>передача</translation>
    </message>
    <message>
        <source>by line</source>
        <extracomment>Where in a document something stood, as `Metadata.read_from` says it; else it is a mark-up&apos;s own.</extracomment>
        <translation>строка с автором</translation>
    </message>
    <message>
        <source>chapter of a book</source>
        <translation>глава книги</translation>
    </message>
    <message>
        <source>choose a snapshot of the clipping&apos;s own source.</source>
        <translation>выберите копию того же источника, что и у выписки.</translation>
    </message>
    <message>
        <source>choose another occasion to merge it with.</source>
        <translation>выберите для слияния другое событие.</translation>
    </message>
    <message>
        <source>choose another quote to join it with.</source>
        <translation>выберите для объединения другую цитату.</translation>
    </message>
    <message>
        <source>choose another quote to link it to.</source>
        <translation>выберите для связи другую цитату.</translation>
    </message>
    <message>
        <source>choose another speaker to merge it with.</source>
        <translation>выберите для слияния другого автора слов.</translation>
    </message>
    <message>
        <source>choose one of {possible}.</source>
        <translation>выберите одно из: {possible}.</translation>
    </message>
    <message>
        <source>citekey</source>
        <translation>ключ</translation>
    </message>
    <message>
        <source>classical work</source>
        <translation>классическое сочинение</translation>
    </message>
    <message>
        <source>clipping</source>
        <translation>выписка</translation>
    </message>
    <message>
        <source>conference paper</source>
        <translation>доклад на конференции</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтверждено</translation>
    </message>
    <message>
        <source>continued by</source>
        <translation>продолжена в</translation>
    </message>
    <message>
        <source>continues</source>
        <translation>продолжает</translation>
    </message>
    <message>
        <source>contradicted by</source>
        <translation>оспорена в</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>противоречит</translation>
    </message>
    <message>
        <source>contributor</source>
        <translation>участник</translation>
    </message>
    <message>
        <source>corrected by</source>
        <translation>исправлена в</translation>
    </message>
    <message>
        <source>corrects</source>
        <translation>исправляет</translation>
    </message>
    <message>
        <source>dashes</source>
        <translation>тире</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>набор данных</translation>
    </message>
    <message>
        <source>date line</source>
        <translation>строка с датой</translation>
    </message>
    <message>
        <source>date uncertain</source>
        <translation>дата неточна</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>дата неизвестна</translation>
    </message>
    <message>
        <source>date: %1</source>
        <translation>дата: %1</translation>
    </message>
    <message>
        <source>day</source>
        <translation>день</translation>
    </message>
    <message>
        <source>dictionary entry</source>
        <translation>статья словаря</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>прямая</translation>
    </message>
    <message>
        <source>director</source>
        <translation>режиссёр</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>спорно</translation>
    </message>
    <message>
        <source>document</source>
        <translation>документ</translation>
    </message>
    <message>
        <source>editor</source>
        <translation>редактор</translation>
    </message>
    <message>
        <source>editor of the series</source>
        <translation>редактор серии</translation>
    </message>
    <message>
        <source>ellipses</source>
        <translation>многоточия</translation>
    </message>
    <message>
        <source>encyclopaedia entry</source>
        <translation>статья энциклопедии</translation>
    </message>
    <message>
        <source>end its name in .png, .svg or .pdf.</source>
        <translation>имя должно кончаться на .png, .svg или .pdf.</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>статья справочника</translation>
    </message>
    <message>
        <source>event</source>
        <translation>мероприятие</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>иллюстрация</translation>
    </message>
    <message>
        <source>file {sha256} was changed</source>
        <translation>файл {sha256} изменён</translation>
    </message>
    <message>
        <source>files</source>
        <translation>файлы</translation>
    </message>
    <message>
        <source>film, video</source>
        <translation>фильм, видео</translation>
    </message>
    <message>
        <source>first heading</source>
        <translation>первый заголовок</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>первая строка</translation>
    </message>
    <message>
        <source>format</source>
        <translation>формат</translation>
    </message>
    <message>
        <source>give a tag such as en-US, az or pt-BR.</source>
        <translation>укажите код, например en-US, az или pt-BR.</translation>
    </message>
    <message>
        <source>give some words of the source.</source>
        <translation>укажите несколько слов источника.</translation>
    </message>
    <message>
        <source>goes on behind “{cue}”</source>
        <translation>продолжается после «{cue}»</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>догадка</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>гость</translation>
    </message>
    <message>
        <source>header</source>
        <translation>заголовок файла</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>заголовок</translation>
    </message>
    <message>
        <source>hearing</source>
        <translation>слушания</translation>
    </message>
    <message>
        <source>host</source>
        <translation>ведущий</translation>
    </message>
    <message>
        <source>hyphens at line ends</source>
        <translation>переносы в конце строк</translation>
    </message>
    <message>
        <source>in no project</source>
        <translation>вне проектов</translation>
    </message>
    <message>
        <source>in quotation marks and too long for a title</source>
        <translation>в кавычках и длиннее заголовка</translation>
    </message>
    <message>
        <source>in quotation marks behind a colon</source>
        <translation>в кавычках после двоеточия</translation>
    </message>
    <message>
        <source>in quotation marks behind a comma</source>
        <translation>в кавычках после запятой</translation>
    </message>
    <message>
        <source>in quotation marks, a sentence of its own</source>
        <translation>в кавычках, отдельное предложение</translation>
    </message>
    <message>
        <source>in quotation marks, followed by “{cue}”</source>
        <extracomment>(kind, rule): share of suggestions that annotators marked as well, at an overlap of 0.8.</extracomment>
        <translation>в кавычках, далее «{cue}»</translation>
    </message>
    <message>
        <source>in quotation marks, introduced by “{cue}”</source>
        <translation>в кавычках, введено словом «{cue}»</translation>
    </message>
    <message>
        <source>in quotation marks; the speaker is taken from the text before</source>
        <translation>в кавычках; автор слов взят из предыдущего текста</translation>
    </message>
    <message>
        <source>in quotation marks; the subject of the sentence is taken as the speaker</source>
        <translation>в кавычках; автором слов считается подлежащее предложения</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>косвенная</translation>
    </message>
    <message>
        <source>initials of the same name</source>
        <translation>инициалы того же имени</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>интервью</translation>
    </message>
    <message>
        <source>interviewer</source>
        <translation>интервьюер</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>невидимые знаки</translation>
    </message>
    <message>
        <source>it and “{other}” take fields from each other in a circle.</source>
        <translation>запись и «{other}» берут поля друг у друга по кругу.</translation>
    </message>
    <message>
        <source>it cannot be kept in {folder} ({strerror}). Make room there.</source>
        <translation>его нельзя сохранить в {folder} ({strerror}). Освободите там место.</translation>
    </message>
    <message>
        <source>it cannot be read ({strerror}). Choose another Word file.</source>
        <translation>он не читается ({strerror}). Выберите другой файл Word.</translation>
    </message>
    <message>
        <source>it cannot be removed ({strerror}). Close what uses it and try again.</source>
        <translation>его нельзя удалить ({strerror}). Закройте то, что его использует, и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>it could be ten years or a hundred. Type {decade}X for the decade or {century}XX for the century.</source>
        <translation>это может быть десятилетие или столетие. Введите {decade}X для десятилетия или {century}XX для столетия.</translation>
    </message>
    <message>
        <source>it could be two years or a month. Type {years} for the years, {month} for the month.</source>
        <translation>это могут быть два года или месяц. Введите {years} для лет, {month} для месяца.</translation>
    </message>
    <message>
        <source>it could be {one} or {other}. Write the month as a word, or type {date} or {other_date}.</source>
        <translation>это может быть {one} или {other}. Напишите месяц словом или введите {date} либо {other_date}.</translation>
    </message>
    <message>
        <source>it could be {ways}. Write the month as a number: 2025-03-15.</source>
        <translation>это может быть {ways}. Напишите месяц числом: 2025-03-15.</translation>
    </message>
    <message>
        <source>it depends on the day it was written. Write the date itself, such as 15 March 2025.</source>
        <translation>это зависит от дня, когда написано. Напишите саму дату, например 15 марта 2025.</translation>
    </message>
    <message>
        <source>it depends on the style “{parent}”, which is not known. Choose another style.</source>
        <translation>он зависит от стиля «{parent}», который неизвестен. Выберите другой стиль.</translation>
    </message>
    <message>
        <source>it does not say which century the decade is of. Write it like 1990s or 199X.</source>
        <translation>не сказано, какого века это десятилетие. Пишите так: 1990-е или 199X.</translation>
    </message>
    <message>
        <source>it ends before it starts. Check the years and the order.</source>
        <translation>конец раньше начала. Проверьте годы и порядок.</translation>
    </message>
    <message>
        <source>it has 16 digits, the last may be X; copy all.</source>
        <translation>в нём 16 цифр, последней может быть X; скопируйте все.</translation>
    </message>
    <message>
        <source>it has a day without a month</source>
        <translation>есть день без месяца</translation>
    </message>
    <message>
        <source>it has more than two ends</source>
        <translation>концов больше двух</translation>
    </message>
    <message>
        <source>it has no citation part (is it a dependent style?). Choose its parent style.</source>
        <translation>в нём нет раздела ссылок (это зависимый стиль?). Выберите стиль, от которого он зависит.</translation>
    </message>
    <message>
        <source>it has none. Type one into the source&apos;s fields, or add a newer file of it.</source>
        <translation>адреса нет. Введите его в поля источника или добавьте более новый файл.</translation>
    </message>
    <message>
        <source>it has “{unit}” more than once</source>
        <translation>«{unit}» указан больше одного раза</translation>
    </message>
    <message>
        <source>it holds a name or password, which are not sent; save the page and add the file.</source>
        <translation>в нём есть имя или пароль, которые не отправляются; сохраните страницу и добавьте файл.</translation>
    </message>
    <message>
        <source>it holds a whole library. Import it with “quotarium import”.</source>
        <translation>в нём целая библиотека. Импортируйте его командой «quotarium import».</translation>
    </message>
    <message>
        <source>it holds characters that EDTF does not have. {hint}</source>
        <translation>есть знаки, которых нет в EDTF. {hint}</translation>
    </message>
    <message>
        <source>it holds more than {most} files. Choose a folder with fewer.</source>
        <extracomment>More than anybody wants to add at once: somebody dropped a whole disk. How browsers name the folder of pictures beside a page saved as “complete”, by their language.</extracomment>
        <translation>в ней больше {most} файлов. Выберите папку поменьше.</translation>
    </message>
    <message>
        <source>it is a number; copy it from the record.</source>
        <translation>это число; скопируйте его из записи.</translation>
    </message>
    <message>
        <source>it is a “Strict” document. Save it in Word as .docx.</source>
        <translation>это документ «Strict». Сохраните его в Word как .docx.</translation>
    </message>
    <message>
        <source>it is missing.</source>
        <translation>его нет.</translation>
    </message>
    <message>
        <source>it is no Word document that can be read. Open it in Word and save it as .docx.</source>
        <translation>это не документ Word, который можно прочитать. Откройте его в Word и сохраните как .docx.</translation>
    </message>
    <message>
        <source>it is no Word document. Save it in Word as .docx.</source>
        <translation>это не документ Word. Сохраните его в Word как .docx.</translation>
    </message>
    <message>
        <source>it is no date ({error}).</source>
        <translation>это не дата ({error}).</translation>
    </message>
    <message>
        <source>it is not EDTF. {hint}</source>
        <translation>это не EDTF. {hint}</translation>
    </message>
    <message>
        <source>it is not one of your own styles. List them with “quotarium styles --own”.</source>
        <translation>это не ваш собственный стиль. Список даёт «quotarium styles --own».</translation>
    </message>
    <message>
        <source>it is of version {version}. Update this program to read it.</source>
        <translation>он версии {version}. Обновите эту программу, чтобы прочитать его.</translation>
    </message>
    <message>
        <source>it is referred to and is not there.</source>
        <translation>на него ссылаются, но его нет.</translation>
    </message>
    <message>
        <source>it is the only one of its quote; join another first.</source>
        <translation>оно у своей цитаты единственное; сначала присоедините другое.</translation>
    </message>
    <message>
        <source>it is too long for a date. {examples}</source>
        <translation>слишком длинно для даты. {examples}</translation>
    </message>
    <message>
        <source>it looks like Q42; copy it from the item.</source>
        <translation>он выглядит как Q42; скопируйте его со страницы элемента.</translation>
    </message>
    <message>
        <source>it may not be empty.</source>
        <translation>оно не может быть пустым.</translation>
    </message>
    <message>
        <source>it must be one of {choices}.</source>
        <translation>это должно быть одно из: {choices}.</translation>
    </message>
    <message>
        <source>it names no field. Write at least one, such as “[auth][year]”.</source>
        <translation>в нём нет полей. Напишите хотя бы одно, например «[auth][year]».</translation>
    </message>
    <message>
        <source>it says that there is no date. Give a year or a day.</source>
        <translation>сказано, что даты нет. Укажите год или день.</translation>
    </message>
    <message>
        <source>it states no revision</source>
        <translation>не указана редакция</translation>
    </message>
    <message>
        <source>it takes fields through more than {number} other entries; they were not taken.</source>
        <extracomment>Never handed on (biblatex manual, app. B). Entries that take fields from one another in a chain; more would be as many fields squared.</extracomment>
        <translation>запись берёт поля более чем через {number} других записей; они не взяты.</translation>
    </message>
    <message>
        <source>its check digit does not fit; copy it once more.</source>
        <translation>контрольный знак не подходит; скопируйте ещё раз.</translation>
    </message>
    <message>
        <source>its folder does not exist. Create the folder or choose another.</source>
        <translation>такой папки нет. Создайте её или выберите другую.</translation>
    </message>
    <message>
        <source>its folder is a file. Choose another place.</source>
        <translation>вместо папки там файл. Выберите другое место.</translation>
    </message>
    <message>
        <source>its format is not recognised. Readable are {possible}.</source>
        <translation>формат не распознан. Читаются: {possible}.</translation>
    </message>
    <message>
        <source>its theme is damaged. Open it in Word and save it again.</source>
        <translation>тема повреждена. Откройте файл в Word и сохраните заново.</translation>
    </message>
    <message>
        <source>its words</source>
        <translation>сам текст</translation>
    </message>
    <message>
        <source>journal article</source>
        <translation>статья в журнале</translation>
    </message>
    <message>
        <source>language unknown</source>
        <translation>язык неизвестен</translation>
    </message>
    <message>
        <source>law</source>
        <translation>закон</translation>
    </message>
    <message>
        <source>legal case</source>
        <translation>судебное дело</translation>
    </message>
    <message>
        <source>letter, message</source>
        <translation>письмо, сообщение</translation>
    </message>
    <message>
        <source>library.db is missing</source>
        <extracomment>Of a thousand parts of a change, so many are its rows, and with the search index so many; the rest is keeping it on the disk. How far a change of fewer rows is, nobody asks. Whether the program that had the library before ended without closing it. Hears in the writer&apos;s thread how many thousandths of a large change are made.</extracomment>
        <translation>нет library.db</translation>
    </message>
    <message>
        <source>ligatures</source>
        <translation>лигатуры</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>line {line} is no valid CSL 1.0.2: {element} has something that does not belong there, or lacks something. Correct it and install it again.</source>
        <translation>строка {line} — неверный CSL 1.0.2: в {element} есть лишнее или чего-то не хватает. Исправьте и установите стиль заново.</translation>
    </message>
    <message>
        <source>line {line} is not well-formed XML ({detail}). Correct it or choose another.</source>
        <translation>строка {line} — неверный XML ({detail}). Исправьте её или выберите другой файл.</translation>
    </message>
    <message>
        <source>line {line} opens &lt;{element}&gt; where a CSL &lt;style&gt; is needed. Choose a .csl file of CSL 1.0.</source>
        <translation>в строке {line} открыт &lt;{element}&gt;, а нужен &lt;style&gt; CSL. Выберите файл .csl для CSL 1.0.</translation>
    </message>
    <message>
        <source>line {line} uses the macro “{macro}”, which is not there. Choose another style.</source>
        <translation>в строке {line} использован макрос «{macro}», которого нет. Выберите другой стиль.</translation>
    </message>
    <message>
        <source>link</source>
        <translation>связь</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>создана автоматически</translation>
    </message>
    <message>
        <source>magazine article</source>
        <translation>статья в популярном журнале</translation>
    </message>
    <message>
        <source>manuscript</source>
        <translation>рукопись</translation>
    </message>
    <message>
        <source>map</source>
        <translation>карта</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>слияние</translation>
    </message>
    <message>
        <source>misattributed</source>
        <translation>приписано ошибочно</translation>
    </message>
    <message>
        <source>month</source>
        <translation>месяц</translation>
    </message>
    <message>
        <source>month {month} never has a day {day}. Check the day.</source>
        <translation>в месяце {month} не бывает дня {day}. Проверьте день.</translation>
    </message>
    <message>
        <source>month {month} of the year {year} has no day {day}. Check the day.</source>
        <translation>в месяце {month} года {year} нет дня {day}. Проверьте день.</translation>
    </message>
    <message>
        <source>musical score</source>
        <translation>ноты</translation>
    </message>
    <message>
        <source>n.d.</source>
        <translation>б. д.</translation>
    </message>
    <message>
        <source>name an occasion, a quote, a source or a date to count from.</source>
        <translation>назовите событие, цитату, источник или дату, от которой считать.</translation>
    </message>
    <message>
        <source>name and its initials</source>
        <translation>имя и его инициалы</translation>
    </message>
    <message>
        <source>newspaper article</source>
        <extracomment>CSL 1.0.2, appendix III, those that hold quotes; the ones used most come first.</extracomment>
        <translation>статья в газете</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>ответа пока нет</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>no date: %1</source>
        <translation>без даты: %1</translation>
    </message>
    <message>
        <source>no speaker</source>
        <translation>автор слов не указан</translation>
    </message>
    <message>
        <source>no speaker is named</source>
        <translation>автор слов не назван</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>без меток</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>occasion</source>
        <translation>событие</translation>
    </message>
    <message>
        <source>only a season takes a hemisphere</source>
        <translation>полушарие бывает только у времени года</translation>
    </message>
    <message>
        <source>only one date can follow words such as “after” and “before”</source>
        <translation>после слов вроде «после» и «до» может стоять только одна дата</translation>
    </message>
    <message>
        <source>only one of the two dates has a day or month</source>
        <translation>день или месяц есть только у одной из двух дат</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>открытый вопрос</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>original author</source>
        <translation>автор оригинала</translation>
    </message>
    <message>
        <source>pages are fetched by http and https only; save it as a file and add that.</source>
        <extracomment>What may stand in a path or a query as it is (RFC 3986), and what is escaped already.</extracomment>
        <translation>страницы загружаются только по http и https; сохраните её файлом и добавьте его.</translation>
    </message>
    <message>
        <source>pamphlet</source>
        <translation>брошюра</translation>
    </message>
    <message>
        <source>partly direct</source>
        <translation>частично прямая</translation>
    </message>
    <message>
        <source>patent</source>
        <translation>патент</translation>
    </message>
    <message>
        <source>performance</source>
        <translation>выступление</translation>
    </message>
    <message>
        <source>periodical</source>
        <translation>периодическое издание</translation>
    </message>
    <message>
        <source>person</source>
        <translation>лицо</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>изображение</translation>
    </message>
    <message>
        <source>post on social media</source>
        <translation>пост в соцсети</translation>
    </message>
    <message>
        <source>project</source>
        <translation>проект</translation>
    </message>
    <message>
        <source>properties</source>
        <translation>свойства</translation>
    </message>
    <message>
        <source>published</source>
        <translation>опубликовано</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>кавычки</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>quoted by</source>
        <translation>процитирована в</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>цитирует</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>адресат</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>запись</translation>
    </message>
    <message>
        <source>regulation</source>
        <translation>подзаконный акт</translation>
    </message>
    <message>
        <source>repeated by</source>
        <translation>повторена в</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>повторяет</translation>
    </message>
    <message>
        <source>report</source>
        <translation>отчёт</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>сообщается</translation>
    </message>
    <message>
        <source>reported of nobody in particular, with “{cue}”</source>
        <translation>не приписано никому определённому: «{cue}»</translation>
    </message>
    <message>
        <source>reports: %1</source>
        <translation>сообщений: %1</translation>
    </message>
    <message>
        <source>responds to</source>
        <translation>отвечает на</translation>
    </message>
    <message>
        <source>review</source>
        <translation>рецензия</translation>
    </message>
    <message>
        <source>reviewed author</source>
        <translation>автор рецензируемого</translation>
    </message>
    <message>
        <source>same consonants</source>
        <translation>те же согласные</translation>
    </message>
    <message>
        <source>same identifier</source>
        <translation>тот же идентификатор</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>то же имя</translation>
    </message>
    <message>
        <source>same name, spelled otherwise</source>
        <translation>то же имя, иначе записанное</translation>
    </message>
    <message>
        <source>saved from</source>
        <translation>сохранено с</translation>
    </message>
    <message>
        <source>season</source>
        <translation>время года</translation>
    </message>
    <message>
        <source>select some words first.</source>
        <translation>сначала выделите несколько слов.</translation>
    </message>
    <message>
        <source>several have it; give a number: {numbers}.</source>
        <translation>так зовут нескольких; укажите номер: {numbers}.</translation>
    </message>
    <message>
        <source>several quotes</source>
        <translation>несколько цитат</translation>
    </message>
    <message>
        <source>several speakers have this name; give one of their other names.</source>
        <translation>так зовут нескольких авторов слов; укажите другое имя.</translation>
    </message>
    <message>
        <source>shorter form of the name</source>
        <translation>краткая форма имени</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>копия</translation>
    </message>
    <message>
        <source>snapshot of the source</source>
        <extracomment>Told `done` of `total`; False asks to stop. Seconds between two tidings of progress. Two stretches are the same statement where they share this part of what they cover together. In longer texts, speakers that become known meanwhile are not looked for again.</extracomment>
        <translation>копия источника</translation>
    </message>
    <message>
        <source>soft hyphens</source>
        <translation>мягкие переносы</translation>
    </message>
    <message>
        <source>software</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>some time within</source>
        <translation>когда-то в пределах</translation>
    </message>
    <message>
        <source>source</source>
        <translation>источник</translation>
    </message>
    <message>
        <source>source with the citekey</source>
        <translation>источник с ключом</translation>
    </message>
    <message>
        <source>source with the same content</source>
        <translation>источник с тем же содержанием</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>пробелы</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>автор слов</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>речь</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>стандарт</translation>
    </message>
    <message>
        <source>stands behind “{cue}”</source>
        <translation>стоит после «{cue}»</translation>
    </message>
    <message>
        <source>stands in front of “{cue}”</source>
        <translation>стоит перед «{cue}»</translation>
    </message>
    <message>
        <source>stated: “{phrase}”</source>
        <translation>указано: «{phrase}»</translation>
    </message>
    <message>
        <source>stretched letters</source>
        <translation>растянутые буквы</translation>
    </message>
    <message>
        <source>such a year cannot be written so. Leave out leading zeros.</source>
        <translation>такой год так не пишется. Уберите нули в начале.</translation>
    </message>
    <message>
        <source>such a year is too far away. Use at most 15 digits.</source>
        <translation>такой год слишком далёк. Не больше 15 цифр.</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>уверенно</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>метка</translation>
    </message>
    <message>
        <source>text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>the address of the source</source>
        <translation>адрес источника</translation>
    </message>
    <message>
        <source>the citekey pattern</source>
        <translation>шаблон ключей</translation>
    </message>
    <message>
        <source>the closing brace is missing.</source>
        <extracomment>How often a name was given, where more than once.</extracomment>
        <translation>нет закрывающей скобки.</translation>
    </message>
    <message>
        <source>the coding of accents</source>
        <translation>кодировка диакритики</translation>
    </message>
    <message>
        <source>the date would be counted from itself; choose another event.</source>
        <translation>дата отсчитывалась бы от самой себя; выберите другое событие.</translation>
    </message>
    <message>
        <source>the disk is read-only. Choose another place.</source>
        <translation>диск только для чтения. Выберите другое место.</translation>
    </message>
    <message>
        <source>the end of the range is not clear. Write both years with four digits.</source>
        <translation>конец промежутка неясен. Напишите оба года четырьмя цифрами.</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>событие отсчёта</translation>
    </message>
    <message>
        <source>the file cannot be read ({strerror}). Check its path.</source>
        <extracomment>Where a part stands in the frame: the order of parts is not free.</extracomment>
        <translation>файл не читается ({strerror}). Проверьте путь к нему.</translation>
    </message>
    <message>
        <source>the first person named in front of it is taken as the speaker</source>
        <translation>автором слов считается первое лицо, названное выше</translation>
    </message>
    <message>
        <source>the highlights</source>
        <translation>выделения</translation>
    </message>
    <message>
        <source>the language</source>
        <extracomment>Documents of this many items or more are kept, so many of them.</extracomment>
        <translation>язык</translation>
    </message>
    <message>
        <source>the last person named in front of it is taken as the speaker</source>
        <translation>автором слов считается последнее лицо, названное выше</translation>
    </message>
    <message>
        <source>the library file</source>
        <extracomment>The column that names a row&apos;s owner, the owner&apos;s table, and its place among the rows there. Told how many rows of how many are made ready; answers whether to go on. What a folded column is folded from.</extracomment>
        <translation>файл библиотеки</translation>
    </message>
    <message>
        <source>the macro “{macro}” on line {line} calls itself. Choose another style.</source>
        <translation>макрос «{macro}» в строке {line} вызывает сам себя. Выберите другой стиль.</translation>
    </message>
    <message>
        <source>the name is too long. Choose a shorter one.</source>
        <translation>имя слишком длинное. Выберите короче.</translation>
    </message>
    <message>
        <source>the next paragraph: “{verb} … {phrase}”; {reason}</source>
        <extracomment>How many sentences in front of “later” its date is looked for.</extracomment>
        <translation>следующий абзац: «{verb} … {phrase}»; {reason}</translation>
    </message>
    <message>
        <source>the occasion&apos;s name</source>
        <translation>название события</translation>
    </message>
    <message>
        <source>the project&apos;s name</source>
        <translation>название проекта</translation>
    </message>
    <message>
        <source>the publication of %1</source>
        <translation>публикация %1</translation>
    </message>
    <message>
        <source>the quotation mark is not closed</source>
        <translation>кавычка не закрыта</translation>
    </message>
    <message>
        <source>the saved search&apos;s name</source>
        <translation>название сохранённого поиска</translation>
    </message>
    <message>
        <source>the selection</source>
        <translation>выделенное</translation>
    </message>
    <message>
        <source>the sentence negates it</source>
        <translation>предложение это отрицает</translation>
    </message>
    <message>
        <source>the set is not closed. {hint}</source>
        <translation>множество не закрыто. {hint}</translation>
    </message>
    <message>
        <source>the statement is not reported as made by a verb in a tense</source>
        <translation>высказывание передано не глаголом в личной форме</translation>
    </message>
    <message>
        <source>the tag&apos;s name</source>
        <translation>название метки</translation>
    </message>
    <message>
        <source>the template</source>
        <translation>шаблон</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>текст</translation>
    </message>
    <message>
        <source>the value of “{field}” has no end; it was taken up to the next field.</source>
        <translation>у значения «{field}» нет конца; оно взято до следующего поля.</translation>
    </message>
    <message>
        <source>the width of characters</source>
        <translation>ширина знаков</translation>
    </message>
    <message>
        <source>the words are known, but not in this order</source>
        <translation>слова известны, но не в таком порядке</translation>
    </message>
    <message>
        <source>the words to clip</source>
        <translation>слова для выписки</translation>
    </message>
    <message>
        <source>there are none in it that were not imported before.</source>
        <extracomment>The kinds that mark words; a note beside the text and words struck out mark none to quote.</extracomment>
        <translation>в нём нет таких, что ещё не импортированы.</translation>
    </message>
    <message>
        <source>there is a day without a month</source>
        <translation>есть день без месяца</translation>
    </message>
    <message>
        <source>there is a folder of this name. Choose another name.</source>
        <translation>есть папка с таким именем. Выберите другое имя.</translation>
    </message>
    <message>
        <source>there is a number too many in it. Write it like 15 March 2025.</source>
        <translation>одно число лишнее. Пишите так: 15 марта 2025.</translation>
    </message>
    <message>
        <source>there is a season beside a month or day</source>
        <translation>время года стоит рядом с месяцем или днём</translation>
    </message>
    <message>
        <source>there is no century {number}</source>
        <translation>нет века {number}</translation>
    </message>
    <message>
        <source>there is no date in it</source>
        <translation>даты нет</translation>
    </message>
    <message>
        <source>there is no entry “{other}”, from which it takes fields.</source>
        <translation>нет записи «{other}», из которой берутся поля.</translation>
    </message>
    <message>
        <source>there is no field “{name}”. Use {possible}, or a CSL variable such as container-title.</source>
        <translation>нет поля «{name}». Используйте {possible} или переменную CSL, например container-title.</translation>
    </message>
    <message>
        <source>there is no month {month}. Months are 01 to 12, seasons 21 to 41.</source>
        <translation>нет месяца {month}. Месяцы — от 01 до 12, времена года — от 21 до 41.</translation>
    </message>
    <message>
        <source>there is no month {month}. Months are 01 to 12.</source>
        <translation>нет месяца {month}. Месяцы — от 01 до 12.</translation>
    </message>
    <message>
        <source>there is no month {number}. Write the month as a word.</source>
        <translation>нет месяца {number}. Напишите месяц словом.</translation>
    </message>
    <message>
        <source>there is no quarter {number}</source>
        <translation>нет квартала {number}</translation>
    </message>
    <message>
        <source>there is no space left on the disk. Free some space or choose another place.</source>
        <translation>на диске нет места. Освободите место или выберите другое.</translation>
    </message>
    <message>
        <source>there is no such style.</source>
        <translation>такого стиля нет.</translation>
    </message>
    <message>
        <source>there is no year -0000. Write 0000 for 1 BC, -0001 for 2 BC.</source>
        <translation>года -0000 нет. Пишите 0000 для 1 г. до н. э., -0001 для 2 г. до н. э.</translation>
    </message>
    <message>
        <source>there is no year 0. Write 1 BC or AD 1, or 0000 in EDTF for 1 BC.</source>
        <translation>года 0 нет. Пишите 1 г. до н. э. или 1 г. н. э., либо 0000 в EDTF для 1 г. до н. э.</translation>
    </message>
    <message>
        <source>there is no year beside the era</source>
        <translation>при эре нет года</translation>
    </message>
    <message>
        <source>there is no year, month or season in it</source>
        <translation>нет ни года, ни месяца, ни времени года</translation>
    </message>
    <message>
        <source>thesis</source>
        <translation>диссертация</translation>
    </message>
    <message>
        <source>this field is not known. Update this program.</source>
        <translation>это поле неизвестно. Обновите эту программу.</translation>
    </message>
    <message>
        <source>this file</source>
        <translation>этот файл</translation>
    </message>
    <message>
        <source>this is no library that Quotarium exported.</source>
        <translation>это не библиотека, экспортированная из Quotarium.</translation>
    </message>
    <message>
        <source>this part is not known. Update.</source>
        <translation>эта часть неизвестна. Обновите эту программу.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>заглавие</translation>
    </message>
    <message>
        <source>too deep</source>
        <translation>слишком глубоко</translation>
    </message>
    <message>
        <source>transcript of the source</source>
        <translation>расшифровка источника</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>переводчик</translation>
    </message>
    <message>
        <source>treaty</source>
        <translation>договор</translation>
    </message>
    <message>
        <source>two short numbers may be a day, a month or a year. Write the month as a word.</source>
        <translation>два коротких числа могут быть днём, месяцем или годом. Напишите месяц словом.</translation>
    </message>
    <message>
        <source>type a name.</source>
        <translation>введите название.</translation>
    </message>
    <message>
        <source>type it as the browser shows it, such as https://example.org/article.</source>
        <translation>введите его так, как показывает браузер, например https://example.org/article.</translation>
    </message>
    <message>
        <source>type some words.</source>
        <translation>введите несколько слов.</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>без автора</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>неизвестно</translation>
    </message>
    <message>
        <source>unnamed voice</source>
        <translation>аноним</translation>
    </message>
    <message>
        <source>use letters, digits, and - _ : . only, such as “dostan2025”.</source>
        <translation>используйте только буквы, цифры и - _ : . например «dostan2025».</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>веб-страница</translation>
    </message>
    <message>
        <source>words</source>
        <translation>слова</translation>
    </message>
    <message>
        <source>year</source>
        <extracomment>How the components of a date are named in a reason.</extracomment>
        <translation>год</translation>
    </message>
    <message>
        <source>you asked for it</source>
        <translation>по вашему запросу</translation>
    </message>
    <message>
        <source>you may not write there. Choose another folder.</source>
        <translation>у вас нет права писать туда. Выберите другую папку.</translation>
    </message>
    <message>
        <source>your quota on the disk is used up. Free some space or choose another place.</source>
        <translation>ваша квота на диске исчерпана. Освободите место или выберите другое.</translation>
    </message>
    <message>
        <source>{address} was not fetched: offline mode is on. Turn it off in the settings, or save the page in the browser and add the file.</source>
        <translation>{address} не загружен: включён автономный режим. Выключите его в настройках или сохраните страницу в браузере и добавьте файл.</translation>
    </message>
    <message>
        <source>{address}: {reason}</source>
        <translation>{address}: {reason}</translation>
    </message>
    <message>
        <source>{date} was a {found}, not a {named}, but it was one in the Julian calendar. If that is meant, write {new_style}.</source>
        <translation>{date} — {found}, а не {named}; но по юлианскому календарю верно. Если это имеется в виду, напишите {new_style}.</translation>
    </message>
    <message>
        <source>{date} was a {found}, not a {named}. Leave out the weekday or correct the date.</source>
        <translation>{date} — {found}, а не {named}. Уберите день недели или исправьте дату.</translation>
    </message>
    <message>
        <source>{digits} does not begin a decade that can be written</source>
        <translation>с {digits} не начинается десятилетие, которое можно записать</translation>
    </message>
    <message>
        <source>{fault}. Choose another folder for backups in the settings.</source>
        <extracomment>So long after the last backup the next one is made, if something changed.</extracomment>
        <translation>{fault}. Выберите в настройках другую папку для резервных копий.</translation>
    </message>
    <message>
        <source>{fault}. Choose another place, or make room there.</source>
        <translation>{fault}. Выберите другое место или освободите его там.</translation>
    </message>
    <message>
        <source>{message}. Choose another style.</source>
        <translation>{message}. Выберите другой стиль.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{needed} or newer</source>
        <extracomment>UPSERT, window functions, RETURNING and the FTS5 that the search index is made with.</extracomment>
        <translation>{needed} или новее</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}</source>
        <translation>Не удалось записать {path}: {reason}</translation>
    </message>
    <message>
        <source>{strerror}. Check the permissions of the folder.</source>
        <translation>{strerror}. Проверьте права на папку.</translation>
    </message>
    <message>
        <source>{strerror}. Choose another place.</source>
        <translation>{strerror}. Выберите другое место.</translation>
    </message>
    <message>
        <source>{stuck}. {examples}</source>
        <translation>{stuck}. {examples}</translation>
    </message>
    <message>
        <source>“%1” for “%2”</source>
        <translation>«%1» вместо «%2»</translation>
    </message>
    <message>
        <source>“%1” has letters that only look like those of another script (%2).</source>
        <translation>В «%1» есть буквы, лишь похожие на буквы другого письма (%2).</translation>
    </message>
    <message>
        <source>“%1” has no value yet and is left out.</source>
        <translation>У «%1» ещё нет значения, поэтому оно пропущено.</translation>
    </message>
    <message>
        <source>“%1” is left out: %2</source>
        <translation>«%1» пропущено: %2</translation>
    </message>
    <message>
        <source>“%1” is left out; the values are %2.</source>
        <translation>«%1» пропущено; возможные значения: %2.</translation>
    </message>
    <message>
        <source>“%1” is no field; it is looked for as words.</source>
        <translation>«%1» — не поле; ищется как слова.</translation>
    </message>
    <message>
        <source>“%1” is not in the source.</source>
        <translation>«%1» нет в источнике.</translation>
    </message>
    <message>
        <source>“%1” is taken to reach to the end.</source>
        <translation>«%1» считается идущим до конца.</translation>
    </message>
    <message>
        <source>“%1” stands as “%2” in the source.</source>
        <translation>«%1» в источнике стоит как «%2».</translation>
    </message>
    <message>
        <source>“%1” than %2</source>
        <translation>«%1» относительно: %2</translation>
    </message>
    <message>
        <source>“%1”, relative to %2</source>
        <translation>«%1», относительно: %2</translation>
    </message>
    <message>
        <source>“?” stands before the date</source>
        <translation>«?» стоит перед датой</translation>
    </message>
    <message>
        <source>“between” takes two dates</source>
        <translation>для «между» нужны две даты</translation>
    </message>
    <message>
        <source>“{field}” is given twice.</source>
        <translation>«{field}» указано дважды.</translation>
    </message>
    <message>
        <source>“{heading}” has no words and was left out.</source>
        <translation>в «{heading}» нет слов, пропущено.</translation>
    </message>
    <message>
        <source>“{line}” is no part of a record.</source>
        <translation>«{line}» не относится ни к одной записи.</translation>
    </message>
    <message>
        <source>“{modifier}” changes nothing. Use a number of words, firstN for N letters, or {possible}.</source>
        <translation>«{modifier}» ничего не меняет. Используйте число слов, firstN для N букв или {possible}.</translation>
    </message>
    <message>
        <source>“{name}” is a name of a speaker in the library</source>
        <extracomment>What different transliterations write for one sound, longest first.</extracomment>
        <translation>«{name}» — имя автора слов из библиотеки</translation>
    </message>
    <message>
        <source>“{name}” is the only speaker in the library of that name</source>
        <translation>«{name}» — единственный автор слов с таким именем в библиотеке</translation>
    </message>
    <message>
        <source>“{name}” sounds like a speaker in the library</source>
        <translation>«{name}» звучит как автор слов из библиотеки</translation>
    </message>
    <message>
        <source>“{phrase}” could not be understood as a date</source>
        <translation>«{phrase}» не удалось понять как дату</translation>
    </message>
    <message>
        <source>“{phrase}” depends on the day of publication, which is not known</source>
        <translation>«{phrase}» зависит от дня публикации, а он неизвестен</translation>
    </message>
    <message>
        <source>“{phrase}” does not say when; it may date another event</source>
        <translation>«{phrase}» не говорит, когда; возможно, это о другом событии</translation>
    </message>
    <message>
        <source>“{phrase}” is a weekday, and the day of publication is not known</source>
        <extracomment>counted from publication, not from a date in the text without one of these words or a number there is no date</extracomment>
        <translation>«{phrase}» — день недели, а день публикации неизвестен</translation>
    </message>
    <message>
        <source>“{phrase}” relates it to another event, whose date is not told here</source>
        <translation>«{phrase}» связывает это с другим событием, дата которого здесь не названа</translation>
    </message>
    <message>
        <source>“{phrase}” without a year; taken to be the last one before publication ({published})</source>
        <translation>«{phrase}» без года; принят последний перед публикацией ({published})</translation>
    </message>
    <message>
        <source>“{phrase}” without a year; the year is not known</source>
        <translation>«{phrase}» без года; год неизвестен</translation>
    </message>
    <message>
        <source>“{phrase}”, counted back from publication on {published}</source>
        <translation>«{phrase}», отсчитано назад от публикации {published}</translation>
    </message>
    <message>
        <source>“{phrase}”, counted from publication ({published})</source>
        <translation>«{phrase}», отсчитано от публикации ({published})</translation>
    </message>
    <message>
        <source>“{phrase}”, counted from publication on {published}</source>
        <translation>«{phrase}», отсчитано от публикации {published}</translation>
    </message>
    <message>
        <source>“{phrase}”, counted from “{anchor}” in front of it</source>
        <translation>«{phrase}», отсчитано от «{anchor}» перед ним</translation>
    </message>
    <message>
        <source>“{stuck}” is not known as part of a date</source>
        <translation>«{stuck}» не известно как часть даты</translation>
    </message>
    <message>
        <source>“{text}” belongs to {name}</source>
        <extracomment>Articles behind a noun to which the next one belongs: der Fraktionschef der Grünen. Words that only add something to a name before a comma: the ministry, which runs the ferry.</extracomment>
        <translation>«{text}» относится к: {name}</translation>
    </message>
    <message>
        <source>“{text}” is not understood as a date: {reason}</source>
        <translation>«{text}» не понято как дата: {reason}</translation>
    </message>
    <message>
        <source>“{text}” is taken to be {name}, named before</source>
        <translation>«{text}» — видимо, {name}, упомянутый выше</translation>
    </message>
    <message>
        <source>“{text}” is taken to be {name}, which spoke before</source>
        <translation>«{text}» — видимо, {name}, цитированное выше</translation>
    </message>
    <message>
        <source>“{text}” is taken to be {name}, who holds that office</source>
        <translation>«{text}» — видимо, {name} в этой должности</translation>
    </message>
    <message>
        <source>“{text}” is taken to be {name}, who spoke before</source>
        <extracomment>How many sentences back a pronoun may reach. What speaks for a person, found by trying on news articles: each sentence back costs. How far into a sentence its subject is looked for.</extracomment>
        <translation>«{text}» — видимо, {name}, говоривший выше</translation>
    </message>
    <message>
        <source>“{unit}” is both given and said to be unknown</source>
        <translation>«{unit}»: указано и в то же время названо неизвестным</translation>
    </message>
    <message>
        <source>“{unit}” is doubted but not given</source>
        <translation>«{unit}»: под сомнением, но не указано</translation>
    </message>
    <message>
        <source>“{value}” does not fit {field}: {reason}</source>
        <translation>«{value}» не подходит ({field}): {reason}</translation>
    </message>
    <message>
        <source>“{what}” cannot be undone or redone because it was changed since. Nothing was changed; edit it by hand instead.</source>
        <translation>«{what}» нельзя отменить или повторить: с тех пор были изменения. Ничего не изменено; исправьте вручную.</translation>
    </message>
    <message>
        <source>“{words}” does not stand in {source}. Copy the words from the source exactly as they are there.</source>
        <translation>«{words}» нет в {source}. Скопируйте слова из источника точно так, как они там стоят.</translation>
    </message>
    <message>
        <source>“{words}” does not stand in {source}. The nearest passage is “{nearest}”. Copy the words from the source exactly as they are there.</source>
        <translation>«{words}» нет в {source}. Ближайшее место: «{nearest}». Скопируйте слова из источника точно так, как они там стоят.</translation>
    </message>
    <message>
        <source>“{words}” is no field and was left out.</source>
        <translation>«{words}» — не поле, пропущено.</translation>
    </message>
    <message>
        <source>“{words}” stands {number} times in {source}: {places}. Give more of the words so that only one place fits.</source>
        <translation>«{words}» встречается в {source} столько раз: {number} ({places}). Укажите больше слов, чтобы подходило только одно место.</translation>
    </message>
    <message>
        <source>“{word}” begins no entry: it has no brace.</source>
        <extracomment>Entries that are no sources. Macros can double a value with each line; no field is meant to have so many signs. How many further entries may lie inside a value (“@note{” at the start of a line).</extracomment>
        <translation>«{word}» не начинает записи: нет скобки.</translation>
    </message>
    <message>
        <source>“~” stands behind the date</source>
        <translation>«~» стоит после даты</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Quotarium</source>
        <translation>О программе Quotarium</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. It comes with these parts, each under its own licence:</source>
        <translation>Свободная программа на условиях GNU General Public License версии 3 или более поздней, без каких-либо гарантий. В неё входят следующие части, каждая под своей лицензией:</translation>
    </message>
    <message>
        <source>Licence of the selected part</source>
        <translation>Лицензия выбранной части</translation>
    </message>
    <message>
        <source>No text of the licence came with it: %1</source>
        <translation>Текст лицензии к ней не приложен: %1</translation>
    </message>
    <message>
        <source>Parts that come with the program</source>
        <translation>Части, входящие в программу</translation>
    </message>
</context>
<context>
    <name>ActivityChart</name>
    <message>
        <source>Quotes by year</source>
        <translation>Цитаты по годам</translation>
    </message>
</context>
<context>
    <name>AddedReport</name>
    <message>
        <source>%1 (found at %2)</source>
        <translation>%1 (найдено по адресу %2)</translation>
    </message>
    <message>
        <source>%1, %2 not</source>
        <translation>%1, не добавлено: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were not come to.</source>
        <translation>
            <numerusform>До %Ln файла дело не дошло.</numerusform>
            <numerusform>До %Ln файлов дело не дошло.</numerusform>
            <numerusform>До %Ln файлов дело не дошло.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources added</source>
        <translation>
            <numerusform>Добавлен %Ln источник</numerusform>
            <numerusform>Добавлено %Ln источника</numerusform>
            <numerusform>Добавлено %Ln источников</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Добавлено</translation>
    </message>
    <message>
        <source>Added, but have a look</source>
        <translation>Добавлено, но взгляните</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Копировать список</translation>
    </message>
    <message>
        <source>In the library already</source>
        <translation>Уже в библиотеке</translation>
    </message>
    <message>
        <source>Left out of folders</source>
        <translation>Пропущено в папках</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>Не добавлено</translation>
    </message>
    <message>
        <source>Sources added</source>
        <translation>Источники добавлены</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>What was added and what was not</source>
        <translation>Что добавлено, а что нет</translation>
    </message>
    <message>
        <source>the same file is the source %1</source>
        <translation>тот же файл — источник %1</translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message>
        <source>%1 % of the speakers</source>
        <translation>%1 % авторов слов</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Merge as %1</source>
        <translation>Слить как %1</translation>
    </message>
    <message>
        <source>Merging keeps all names, roles, identifiers, notes and quotes of both. It can be undone, and taken back at any time on the speaker’s page.</source>
        <translation>При слиянии сохраняются все имена, роли, идентификаторы, заметки и цитаты обоих. Его можно отменить, а разделить снова — когда угодно на странице автора.</translation>
    </message>
    <message>
        <source>Names are compared across scripts, spellings and initials.</source>
        <translation>Имена сравниваются независимо от письма, написания и инициалов.</translation>
    </message>
    <message>
        <source>No two speakers look alike</source>
        <translation>Похожих авторов нет</translation>
    </message>
    <message>
        <source>Pairs of speakers</source>
        <translation>Пары авторов</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>Это разные лица</translation>
    </message>
    <message>
        <source>They will not be proposed again.</source>
        <translation>Их больше не предложат.</translation>
    </message>
    <message>
        <source>Who may be one speaker</source>
        <translation>Кто может быть одним лицом</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>%1 letters</source>
        <translation>%1 букв</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>Цвета: %1</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Высокая контрастность</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Размер шрифта</translation>
    </message>
    <message>
        <source>Type of quotes and documents</source>
        <translation>Шрифт цитат и документов</translation>
    </message>
    <message>
        <source>Usual (%1)</source>
        <translation>Обычный (%1)</translation>
    </message>
    <message>
        <source>Width of a line in the reader</source>
        <translation>Длина строки при чтении</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>A backup is made when something changed, at most once an hour.</source>
        <translation>Резервная копия создаётся, когда что-то изменилось, не чаще раза в час.</translation>
    </message>
    <message>
        <source>A folder on another disk also helps when this one is lost.</source>
        <translation>Папка на другом диске поможет и тогда, когда этот будет утрачен.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Резервные копии</translation>
    </message>
    <message>
        <source>Backups kept: %1</source>
        <translation>Хранится копий: %1</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Папка для резервных копий</translation>
    </message>
    <message>
        <source>Last days</source>
        <translation>Последние дни</translation>
    </message>
    <message>
        <source>Last hours</source>
        <translation>Последние часы</translation>
    </message>
    <message>
        <source>Last months</source>
        <translation>Последние месяцы</translation>
    </message>
    <message>
        <source>Last weeks</source>
        <translation>Последние недели</translation>
    </message>
    <message>
        <source>One is kept for each of the</source>
        <translation>По одной хранится за</translation>
    </message>
    <message>
        <source>Show backups…</source>
        <translation>Показать копии…</translation>
    </message>
    <message>
        <source>in the library itself</source>
        <translation>в самой библиотеке</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Back up now</source>
        <translation>Создать копию сейчас</translation>
    </message>
    <message>
        <source>Backups of %1</source>
        <translation>Резервные копии: %1</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Резервные копии, сначала новые</translation>
    </message>
    <message>
        <source>Comparing it with the library…</source>
        <translation>Сравнивается с библиотекой…</translation>
    </message>
    <message>
        <source>One is made by itself within minutes of a change; or make one now.</source>
        <translation>Копия создаётся сама через несколько минут после изменения; или создайте её сейчас.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Putting it back would</source>
        <translation>Что сделает восстановление</translation>
    </message>
    <message numerus="yes">
        <source>The files of %Ln captured copies are gone; their texts are there.</source>
        <translation>
            <numerusform>Нет файла %Ln сохранённой копии; её текст есть.</numerusform>
            <numerusform>Нет файлов %Ln сохранённых копий; их тексты есть.</numerusform>
            <numerusform>Нет файлов %Ln сохранённых копий; их тексты есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Резервных копий пока нет</translation>
    </message>
    <message>
        <source>What the library holds now becomes a backup first, so that this can be undone the same way.</source>
        <translation>Сначала нынешнее содержимое станет резервной копией, так что это можно отменить тем же способом.</translation>
    </message>
    <message>
        <source>bring back %1</source>
        <translation>вернёт: %1</translation>
    </message>
    <message>
        <source>bring the library back; as it is, it cannot be read.</source>
        <translation>вернёт библиотеку; в нынешнем виде её не прочитать.</translation>
    </message>
    <message>
        <source>change back %1</source>
        <translation>изменит обратно: %1</translation>
    </message>
    <message>
        <source>change nothing: it holds what the library holds.</source>
        <translation>ничего не изменит: в ней то же, что в библиотеке.</translation>
    </message>
    <message>
        <source>take away %1</source>
        <translation>уберёт: %1</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>ChangeManyDialog</name>
    <message>
        <source>All that are found here: %1</source>
        <translation>Все найденные здесь: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Изменить: %1</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Изменено: %1.</translation>
    </message>
    <message>
        <source>Changing %1 …</source>
        <translation>Изменяется: %1 …</translation>
    </message>
    <message>
        <source>The selected: %1</source>
        <translation>Выбранные: %1</translation>
    </message>
    <message>
        <source>To be changed: %1.</source>
        <translation>Изменится: %1.</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Что изменяется</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>%1 quotes and %2 captured files were looked at.</source>
        <translation>Проверено цитат: %1, сохранённых файлов: %2.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Что обнаружено</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Починить</translation>
    </message>
    <message>
        <source>The library needs a look</source>
        <translation>Библиотека требует внимания</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Что обнаружила проверка</translation>
    </message>
</context>
<context>
    <name>CheckNote</name>
    <message>
        <source>Compare with the newer copy</source>
        <translation>Сравнить с новой копией</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation>Показать различия</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message numerus="yes">
        <source>%Ln clippings checked: %1.</source>
        <translation>
            <numerusform>Сверена %Ln выписка: %1.</numerusform>
            <numerusform>Сверено %Ln выписки: %1.</numerusform>
            <numerusform>Сверено %Ln выписок: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking quotes</source>
        <translation>Сверка цитат</translation>
    </message>
    <message>
        <source>Comparing quotes with their sources…</source>
        <translation>Цитаты сверяются с источниками…</translation>
    </message>
    <message>
        <source>Nothing differs from the source.</source>
        <translation>Расхождений с источником нет.</translation>
    </message>
    <message>
        <source>Select a quote first.</source>
        <translation>Сначала выберите цитату.</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation>Показать различия</translation>
    </message>
    <message>
        <source>Stopped. What was compared by then is kept: %1</source>
        <translation>Остановлено. Уже сверенное сохранено: %1</translation>
    </message>
    <message>
        <source>Stopped; nothing of the check was kept.</source>
        <translation>Остановлено; результаты сверки не сохранены.</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>сверять не с чем</translation>
    </message>
</context>
<context>
    <name>ChooseSpeakerDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Find the speaker</source>
        <translation>Найти автора</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Слить</translation>
    </message>
    <message>
        <source>Merge with another speaker</source>
        <extracomment>More are found by typing.</extracomment>
        <translation>Слить с другим автором</translation>
    </message>
    <message>
        <source>Speakers to merge with</source>
        <translation>С кем можно слить</translation>
    </message>
    <message>
        <source>Who is put into %1? Nothing is lost: names, roles and quotes are joined.</source>
        <translation>Кого влить в %1? Ничего не теряется: имена, роли и цитаты объединяются.</translation>
    </message>
</context>
<context>
    <name>CitationCard</name>
    <message>
        <source>Citation as it will be printed</source>
        <extracomment>Less room (pixels) does not show which style is chosen.</extracomment>
        <translation>Ссылка, какой она будет напечатана</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>Стиль цитирования</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Copy citation and reference, formatted and as plain text</source>
        <translation>Копировать ссылку и библиографическую запись, с оформлением и простым текстом</translation>
    </message>
    <message>
        <source>Copy only a part, or the quote</source>
        <translation>Копировать только часть или цитату</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Копировать библиографическую запись</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Копировать со ссылкой</translation>
    </message>
</context>
<context>
    <name>CitationChoice</name>
    <message>
        <source>Citations</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>Live for Zotero</source>
        <translation>Живые, для Zotero</translation>
    </message>
    <message>
        <source>Managed by Word (References tab)</source>
        <translation>Управляемые Word (вкладка «Ссылки»)</translation>
    </message>
    <message>
        <source>Plain footnotes</source>
        <translation>Простые сноски</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
</context>
<context>
    <name>CitekeySettings</name>
    <message>
        <source>An article by Reis and Lund, “Who Owns the River?”, 2020: %1</source>
        <translation>Статья: Reis и Lund, “Who Owns the River?”, 2020: %1</translation>
    </message>
    <message>
        <source>Citekeys made anew: %1.</source>
        <translation>Ключи созданы заново: %1.</translation>
    </message>
    <message>
        <source>Make all citekeys anew</source>
        <translation>Создать все ключи заново</translation>
    </message>
    <message>
        <source>No citekey would be another.</source>
        <translation>Ни один ключ не изменился бы.</translation>
    </message>
    <message>
        <source>Pattern of citekeys</source>
        <translation>Шаблон ключей</translation>
    </message>
    <message>
        <source>Those that are pinned stay as they are</source>
        <translation>Закреплённые остаются как есть</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>Citation style</source>
        <translation>Стиль цитирования</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>Citekeys</source>
        <translation>Ключи цитирования</translation>
    </message>
    <message>
        <source>Language of citations</source>
        <translation>Язык ссылок</translation>
    </message>
    <message>
        <source>Name the speaker’s role and the occasion in citations of what was said</source>
        <translation>Указывать в ссылках на сказанное роль автора и событие</translation>
    </message>
</context>
<context>
    <name>ClipFlow</name>
    <message>
        <source>Clipped to the Inbox.</source>
        <translation>Выписано во Входящие.</translation>
    </message>
    <message>
        <source>Clipped.</source>
        <translation>Выписано.</translation>
    </message>
    <message>
        <source>Select the words first, then press C.</source>
        <translation>Сначала выделите слова, затем нажмите C.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>ClipForm</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Reported in</source>
        <translation>Где приведено</translation>
    </message>
    <message>
        <source>Reported in %1</source>
        <translation>Приведено в %1</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Кто сказал</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Когда сказано</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Type a date as you would say it: 15 March, spring 2016, c. 1921.</source>
        <translation>Пишите дату, как сказали бы её: 15 марта, весна 2016, ок. 1921.</translation>
    </message>
    <message>
        <source>Words of the quote</source>
        <translation>Слова цитаты</translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation>добавить метку</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>ваша заметка</translation>
    </message>
</context>
<context>
    <name>ClipPanel</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Clip  Ctrl ⏎</source>
        <translation>Выписать</translation>
    </message>
    <message>
        <source>Clip: keep this quote</source>
        <translation>Выписать: сохранить эту цитату</translation>
    </message>
    <message>
        <source>Differs from %1</source>
        <translation>Отличается от %1</translation>
    </message>
    <message>
        <source>First-hand: the source&apos;s own author</source>
        <translation>Из первых рук: сам автор источника</translation>
    </message>
    <message>
        <source>Keep it, and look at the rest later (Ctrl+Shift+Return)</source>
        <translation>Сохранить, а остальное посмотреть потом (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Новая цитата</translation>
    </message>
    <message>
        <source>Second-hand: %1, as quoted in %2</source>
        <translation>Из вторых рук: %1, цит. по: %2</translation>
    </message>
    <message>
        <source>To the Inbox</source>
        <translation>Во Входящие</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>источник</translation>
    </message>
</context>
<context>
    <name>ClippingsPanel</name>
    <message>
        <source>No text to clip from</source>
        <translation>Нет текста, из которого выписывать</translation>
    </message>
    <message>
        <source>Nothing clipped yet</source>
        <translation>Пока ничего не выписано</translation>
    </message>
    <message>
        <source>Quotes clipped from this source</source>
        <translation>Цитаты, выписанные из этого источника</translation>
    </message>
    <message>
        <source>Select words in the text with the mouse or with Shift and the arrow keys, then press C.</source>
        <translation>Выделите слова в тексте мышью или клавишами Shift и стрелки, затем нажмите C.</translation>
    </message>
    <message>
        <source>This source has no captured text. Its details can still be cited.</source>
        <translation>У этого источника нет сохранённого текста. На его сведения всё же можно сослаться.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Что вы хотите сделать?</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>%1 more are left out. Select quotes to choose.</source>
        <translation>Не показано ещё: %1. Выделите нужные цитаты.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Of more quotes that are selected, their speakers are compared first.</extracomment>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>No quote here has a speaker. Select quotes of two speakers or more.</source>
        <translation>Ни у одной цитаты здесь не указан автор слов. Выберите цитаты двух или более авторов.</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Позиции</translation>
    </message>
    <message>
        <source>Quotes side by side</source>
        <translation>Цитаты рядом</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Когда сказано</translation>
    </message>
    <message>
        <source>Save for Word</source>
        <translation>Сохранить для Word</translation>
    </message>
    <message>
        <source>Save for Word…</source>
        <translation>Сохранить для Word…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Кто сказал</translation>
    </message>
    <message>
        <source>The %1 with the most quotes; %2 more are left out. Select quotes to choose.</source>
        <translation>Показаны те, у кого больше всего цитат (%1); ещё %2 пропущено. Чтобы выбрать самому, выделите цитаты.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Underlined: worded otherwise in the earliest near wording.</source>
        <translation>Подчёркнуто: иначе сказано в самой ранней близкой формулировке.</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Что в строках</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Документы Word (*.docx)</translation>
    </message>
    <message>
        <source>a column a quote</source>
        <translation>столбец на цитату</translation>
    </message>
    <message>
        <source>a row a date</source>
        <translation>строка на дату</translation>
    </message>
    <message>
        <source>a row a topic (tag)</source>
        <translation>строка на тему (метку)</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>без темы</translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message>
        <source>What was said, side by side</source>
        <translation>Что было сказано, рядом</translation>
    </message>
</context>
<context>
    <name>CopyFacts</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Captured</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Кодировка</translation>
    </message>
    <message>
        <source>Fetched from</source>
        <translation>Загружено с</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Внимание</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Абзацы</translation>
    </message>
    <message>
        <source>Quotes of this source cannot be checked.</source>
        <translation>Цитаты из этого источника нельзя сверить.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Запись</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>What it says of itself</source>
        <translation>Что он сообщает о себе</translation>
    </message>
    <message>
        <source>not a text file</source>
        <translation>не текстовый файл</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>вставленный текст</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Citation and reference copied.</source>
        <translation>Ссылка и библиографическая запись скопированы.</translation>
    </message>
    <message>
        <source>Citation copied.</source>
        <translation>Ссылка скопирована.</translation>
    </message>
    <message>
        <source>Citations and references copied: %1.</source>
        <translation>Скопированы ссылки и библиографические записи: %1.</translation>
    </message>
    <message>
        <source>Citations copied: %1.</source>
        <translation>Скопированы ссылки: %1.</translation>
    </message>
    <message>
        <source>Copied with citations: %1.</source>
        <translation>Скопировано со ссылками: %1.</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>Скопировано со ссылкой.</translation>
    </message>
    <message>
        <source>Nothing is copied: the style prints nothing here.</source>
        <extracomment>How RTF is called by X11 and Wayland programs, macOS and (through Qt) Windows.</extracomment>
        <translation>Ничего не скопировано: стиль здесь ничего не печатает.</translation>
    </message>
    <message>
        <source>Reference copied.</source>
        <translation>Библиографическая запись скопирована.</translation>
    </message>
    <message>
        <source>References copied: %1.</source>
        <translation>Скопированы библиографические записи: %1.</translation>
    </message>
</context>
<context>
    <name>CreatorRow</name>
    <message>
        <source>Family name, or name of the organisation</source>
        <translation>Фамилия или название организации</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name this creator earlier</source>
        <translation>Поставить этого создателя раньше</translation>
    </message>
    <message>
        <source>Remove this creator</source>
        <translation>Убрать этого создателя</translation>
    </message>
    <message>
        <source>Role of the creator</source>
        <translation>Роль создателя</translation>
    </message>
    <message>
        <source>family name or organisation</source>
        <translation>фамилия или организация</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>имя</translation>
    </message>
</context>
<context>
    <name>CreatorsField</name>
    <message>
        <source>Another creator</source>
        <translation>Ещё создатель</translation>
    </message>
</context>
<context>
    <name>DateBox</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>Выбрать в календаре (Alt+↓)</translation>
    </message>
    <message>
        <source>Choose in a calendar (Alt+Down), or relative to another event (Alt+Up)</source>
        <translation>Выбрать в календаре (Alt+Вниз) или относительно другого события (Alt+Вверх)</translation>
    </message>
    <message>
        <source>Relative to another event: Alt+Up says to which.</source>
        <translation>Относительно другого события: Alt+Вверх покажет какого.</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>A year, month or day that is stated and not doubted: nothing is left to be understood.</extracomment>
        <translation>не указано</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>%1 BC</source>
        <translation>%1 до н. э.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>The Julian day number of day 0 of `model.dates.days`.</extracomment>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Следующий месяц</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>Relative to another event…</source>
        <translation>Относительно другого события…</translation>
    </message>
    <message>
        <source>Whole month</source>
        <translation>Весь месяц</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>Весь год</translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message>
        <source>%1, copy of %2</source>
        <translation>%1, копия от %2</translation>
    </message>
    <message>
        <source>Quotes and their sources</source>
        <translation>Цитаты и их источники</translation>
    </message>
    <message>
        <source>Quotes beside what their sources say</source>
        <translation>Цитаты рядом с тем, что сказано в источниках</translation>
    </message>
    <message>
        <source>Struck through: in the quote, not in the source. Underlined: in the source, not in the quote. Grey: declared by the quote itself. Nothing was changed.</source>
        <translation>Зачёркнуто: есть в цитате, нет в источнике. Подчёркнуто: есть в источнике, нет в цитате. Серое: объявлено самой цитатой. Ничего не изменено.</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Your quote</source>
        <translation>Ваша цитата</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Accessed</source>
        <translation>Дата обращения</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Создатели</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Duplicate sources</source>
        <translation>Повторы источников</translation>
    </message>
    <message>
        <source>Field by field</source>
        <translation>Поле за полем</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Слить</translation>
    </message>
    <message>
        <source>Merged: %1.</source>
        <translation>Слито: %1.</translation>
    </message>
    <message>
        <source>No two sources look alike</source>
        <translation>Похожих источников нет</translation>
    </message>
    <message>
        <source>No two sources share a DOI, an ISBN, an address, or title, creator and year.</source>
        <translation>Нет источников с общим DOI, ISBN, адресом или с одинаковыми заглавием, создателем и годом.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Quotes and copies of both go to the one that is kept; the other one goes to the Trash.</source>
        <translation>Цитаты и копии обоих переходят к тому, который остаётся; другой отправляется в корзину.</translation>
    </message>
    <message>
        <source>Sources that seem to be the same</source>
        <translation>Источники, похожие на один и тот же</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
    <message>
        <source>same DOI</source>
        <translation>тот же DOI</translation>
    </message>
    <message>
        <source>same ISBN</source>
        <translation>тот же ISBN</translation>
    </message>
    <message>
        <source>same PMID</source>
        <translation>тот же PMID</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>тот же адрес</translation>
    </message>
    <message>
        <source>same title</source>
        <translation>то же заглавие</translation>
    </message>
    <message>
        <source>the same in all</source>
        <translation>совпадает во всех</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%Ln pages printed.</source>
        <translation>
            <numerusform>Напечатана %Ln страница.</numerusform>
            <numerusform>Напечатано %Ln страницы.</numerusform>
            <numerusform>Напечатано %Ln страниц.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that the library holds, complete. Save it.</source>
        <translation>Всё содержимое библиотеки целиком. Сохраните его.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Скопировано.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>So many letters of a file are shown.</extracomment>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>Preview of the document</source>
        <translation>Предпросмотр документа</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Предпросмотр файла</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Saved %1 in %2</source>
        <translation>%1: сохранено в %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>This format is not text; open the saved file to look at it.</source>
        <translation>Этот формат — не текст; чтобы посмотреть, откройте сохранённый файл.</translation>
    </message>
    <message>
        <source>· being made…</source>
        <translation>· создаётся…</translation>
    </message>
    <message>
        <source>· step %1 of %2</source>
        <translation>· шаг %1 из %2</translation>
    </message>
    <message>
        <source>· the beginning</source>
        <translation>· начало</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>A table of quotes</source>
        <translation>Таблица цитат</translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation>Библиография</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>Стиль цитирования</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Ссылки</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>An order of its own beside the groupings: that of the project that is exported. PDF stands after the word processors.</extracomment>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Guard against formulas in cells</source>
        <translation>Защита от формул в ячейках</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Раскладка</translation>
    </message>
    <message>
        <source>Notes and tags</source>
        <translation>Заметки и метки</translation>
    </message>
    <message>
        <source>Of quotes that have a translation</source>
        <translation>Из цитат с переводом</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Абзацы</translation>
    </message>
    <message>
        <source>Quotes with in-text citations</source>
        <translation>Цитаты со ссылками в тексте</translation>
    </message>
    <message>
        <source>Role and occasion in the citations</source>
        <translation>Роль и событие в ссылках</translation>
    </message>
    <message>
        <source>Speaker, role and occasion of each quote</source>
        <translation>Автор, роль и событие каждой цитаты</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стиль</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Title of the document</source>
        <translation>Заглавие документа</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>What the sources quote</source>
        <translation>Что цитируют источники</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>Шаблон Word</translation>
    </message>
    <message>
        <source>as in the outline of the project</source>
        <translation>как в плане проекта</translation>
    </message>
    <message>
        <source>as related entries (quotedin)</source>
        <translation>связанными записями (quotedin)</translation>
    </message>
    <message>
        <source>as shown, without headings</source>
        <translation>как показано, без заголовков</translation>
    </message>
    <message>
        <source>as words in a note</source>
        <translation>словами в примечании</translation>
    </message>
    <message>
        <source>by date said</source>
        <translation>по дате высказывания</translation>
    </message>
    <message>
        <source>by project</source>
        <translation>по проектам</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>по источникам</translation>
    </message>
    <message>
        <source>by speaker, then date said</source>
        <translation>по автору, затем по дате</translation>
    </message>
    <message>
        <source>is left out</source>
        <translation>пропускается</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>the original</source>
        <translation>оригинал</translation>
    </message>
    <message>
        <source>the original and a translation</source>
        <translation>оригинал и перевод</translation>
    </message>
    <message>
        <source>the translation alone</source>
        <translation>только перевод</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>Копировать отчёт</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Something went wrong in Quotarium</source>
        <translation>В Quotarium что-то пошло не так</translation>
    </message>
    <message>
        <source>This is the program&apos;s fault, not yours. What was kept before is safe, and you can go on working. Please send this report to its makers.</source>
        <translation>Это вина программы, а не ваша. Всё сохранённое ранее цело, и можно работать дальше. Пожалуйста, отправьте этот отчёт её создателям.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Закрыть строку поиска</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Найти в этом тексте</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Следующее место</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Предыдущее место</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>не найдено</translation>
    </message>
</context>
<context>
    <name>FirstPictures</name>
    <message>
        <source>Cite it</source>
        <translation>Сошлитесь</translation>
    </message>
    <message>
        <source>Clip what was said</source>
        <extracomment>From this width on (pixels) the pictures stand beside one another.</extracomment>
        <translation>Выпишите сказанное</translation>
    </message>
    <message>
        <source>Every quote is compared with its source, word by word.</source>
        <translation>Каждая цитата сличается с источником слово за словом.</translation>
    </message>
    <message>
        <source>Into Word, BibTeX and more, second-hand citations included.</source>
        <translation>В Word, BibTeX и другие форматы, включая цитаты из вторых рук.</translation>
    </message>
    <message>
        <source>See that it is verbatim</source>
        <translation>Убедитесь, что дословно</translation>
    </message>
    <message>
        <source>Select words in an article: speaker, date and place come along.</source>
        <translation>Выделите слова в статье: автор, дата и место подставятся сами.</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Back to the usual: %1</source>
        <translation>Вернуть обычное: %1</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Выбрать: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Обычная</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Сохранить этот поиск</translation>
    </message>
    <message>
        <source>sorted by date clipped</source>
        <translation>по дате выписки</translation>
    </message>
    <message>
        <source>sorted by date said</source>
        <translation>по дате высказывания</translation>
    </message>
    <message>
        <source>sorted by relevance</source>
        <translation>по релевантности</translation>
    </message>
    <message>
        <source>sorted by source</source>
        <translation>по источнику</translation>
    </message>
    <message>
        <source>sorted by speaker</source>
        <translation>по автору слов</translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message numerus="yes">
        <source>%Ln quotes: click to look closer</source>
        <translation>
            <numerusform>%Ln цитата: щёлкните, чтобы приблизить</numerusform>
            <numerusform>%Ln цитаты: щёлкните, чтобы приблизить</numerusform>
            <numerusform>%Ln цитат: щёлкните, чтобы приблизить</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GraphDialog</name>
    <message>
        <source>Being drawn…</source>
        <translation>Рисуется…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Graph of speakers and links</source>
        <translation>Граф авторов и связей</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Links between speakers</source>
        <translation>Связи между авторами</translation>
    </message>
    <message>
        <source>No two speakers are linked here yet.</source>
        <translation>Связанных авторов здесь пока нет.</translation>
    </message>
    <message>
        <source>Save as GraphML…</source>
        <translation>Сохранить как GraphML…</translation>
    </message>
    <message>
        <source>Save the graph</source>
        <translation>Сохранить граф</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Сохранить картинку…</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Сохранено: %1.</translation>
    </message>
    <message>
        <source>Speakers and links</source>
        <translation>Авторы и связи</translation>
    </message>
    <message>
        <source>the %1 most linked are drawn</source>
        <translation>показаны наиболее связанные: %1</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Найти в руководстве</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>Guide to Quotarium</source>
        <translation>Руководство по Quotarium</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Страница руководства</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Страницы руководства</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>Quotarium was updated to %1.</source>
        <translation>Quotarium обновлён до версии %1.</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Что нового</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Redoing: %1 …</source>
        <translation>Повтор: %1 …</translation>
    </message>
    <message>
        <source>Undoing: %1 …</source>
        <translation>Отмена: %1 …</translation>
    </message>
</context>
<context>
    <name>IdentifiersField</name>
    <message>
        <source>%1 identifier</source>
        <translation>Идентификатор %1</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>Открыть в %1</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Формат</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Формат файла</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Импортировать: %1</translation>
    </message>
    <message>
        <source>Import references</source>
        <translation>Импорт библиографии</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Импортируется…</translation>
    </message>
    <message>
        <source>Nothing in this file could be read.</source>
        <translation>В этом файле не удалось прочитать ничего.</translation>
    </message>
    <message>
        <source>Problems in the file, by line</source>
        <translation>Замечания к файлу по строкам</translation>
    </message>
    <message>
        <source>Problems, by line</source>
        <translation>Замечания по строкам</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Ход импорта</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Читается…</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>Остановлено; ничего не импортировано.</translation>
    </message>
    <message>
        <source>recognised by itself</source>
        <translation>определяется автоматически</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Citekey</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Создатели</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Что с этим станет</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>added</source>
        <translation>добавлено</translation>
    </message>
    <message>
        <source>added beside %1</source>
        <translation>добавлено рядом с %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>пропущено</translation>
    </message>
    <message>
        <source>left out, there is %1</source>
        <translation>пропущено, есть %1</translation>
    </message>
    <message>
        <source>put into %1</source>
        <translation>влито в %1</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>без заглавия</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add the selected ones, also beside what is like them</source>
        <translation>Добавить выбранные, даже если есть похожие</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>By its %4 it is like one in %1: %2 (%3).</source>
        <translation>По признаку «%4» похоже на имеющееся в %1: %2 (%3).</translation>
    </message>
    <message>
        <source>Fill only what is missing there; nothing is replaced</source>
        <translation>Заполнить только недостающее; ничего не заменяется</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Пропустить</translation>
    </message>
    <message>
        <source>Leave the selected ones out</source>
        <translation>Пропустить выбранные</translation>
    </message>
    <message>
        <source>May be there already: %1</source>
        <translation>Возможно, уже есть: %1</translation>
    </message>
    <message>
        <source>Put into the one there</source>
        <translation>Влить в имеющееся</translation>
    </message>
    <message>
        <source>The very same is in %1: %2 (%3).</source>
        <translation>Точно такое же есть в %1: %2 (%3).</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Что прочитано</translation>
    </message>
    <message>
        <source>the file, further up,</source>
        <translation>файле выше</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>библиотеке</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Import references</source>
        <translation>Импорт библиографии</translation>
    </message>
    <message>
        <source>References (%1)</source>
        <translation>Библиография (%1)</translation>
    </message>
</context>
<context>
    <name>InspectedLinks</name>
    <message>
        <source>Link removed.</source>
        <translation>Связь удалена.</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>открытый вопрос</translation>
    </message>
    <message>
        <source>question, answered</source>
        <translation>вопрос, есть ответ</translation>
    </message>
</context>
<context>
    <name>InspectedStatement</name>
    <message>
        <source>Linked: this quote repeats the other.</source>
        <translation>Связано: эта цитата повторяет другую.</translation>
    </message>
    <message>
        <source>The reports are gathered in one statement.</source>
        <translation>Сообщения собраны в одно высказывание.</translation>
    </message>
    <message>
        <source>They will not be proposed again.</source>
        <translation>Их больше не предложат.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <extracomment>A quote, the words it had before, and what hides in its words.</extracomment>
        <translation>Инспектор</translation>
    </message>
    <message>
        <source>No quote selected</source>
        <translation>Цитата не выбрана</translation>
    </message>
    <message>
        <source>Select a quote to see and correct what is known of it.</source>
        <translation>Выберите цитату, чтобы увидеть и исправить то, что о ней известно.</translation>
    </message>
    <message>
        <source>Select one quote for this.</source>
        <translation>Выберите для этого одну цитату.</translation>
    </message>
</context>
<context>
    <name>InspectorForm</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Ссылка</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Основание</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Достоверность</translation>
    </message>
    <message>
        <source>How sure it is that the speaker said it</source>
        <translation>Насколько достоверно, что это сказал именно он</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>Reported in</source>
        <translation>Где приведено</translation>
    </message>
    <message>
        <source>Reported in %1</source>
        <translation>Приведено в %1</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Кто сказал</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Когда сказано</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Переводы</translation>
    </message>
    <message>
        <source>Words of the quote</source>
        <extracomment>From this width on (pixels) date and occasion stand beside one another.</extracomment>
        <translation>Слова цитаты</translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation>добавить метку</translation>
    </message>
    <message>
        <source>add to a project</source>
        <translation>добавить в проект</translation>
    </message>
    <message>
        <source>in the Inbox</source>
        <translation>во Входящих</translation>
    </message>
    <message>
        <source>no source yet</source>
        <translation>источника пока нет</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>не указано</translation>
    </message>
    <message>
        <source>what speaks for it, or against it</source>
        <translation>что говорит за или против</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>ваша заметка</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Adding %1</source>
        <translation>Добавляется %1</translation>
    </message>
    <message>
        <source>Adding %2 of %3: %1</source>
        <translation>Добавляется %2 из %3: %1</translation>
    </message>
    <message>
        <source>Adding sources</source>
        <translation>Добавление источников</translation>
    </message>
    <message>
        <source>Looking what there is…</source>
        <translation>Смотрим, что есть…</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>A quote was being clipped when Quotarium ended: “%1”.</source>
        <translation>Когда Quotarium закрылся, выписывалась цитата: «%1».</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>Проверить библиотеку</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Kept what was being typed.</source>
        <translation>Набранное сохранено.</translation>
    </message>
    <message>
        <source>Put it into the Inbox</source>
        <translation>Поместить во Входящие</translation>
    </message>
    <message>
        <source>Quotarium did not close properly last time, and something is amiss.</source>
        <extracomment>How often it is asked whether a backup is due (ms), and how long after opening at first. How long after the last change (ms) its log is folded into the database.</extracomment>
        <translation>В прошлый раз Quotarium закрылся неправильно, и не всё в порядке.</translation>
    </message>
    <message>
        <source>Quotarium did not close properly last time. The library was looked over: all that was kept is there.</source>
        <translation>В прошлый раз Quotarium закрылся неправильно. Библиотека проверена: всё сохранённое на месте.</translation>
    </message>
    <message>
        <source>This was being typed when Quotarium ended, and is not kept: “%1”.</source>
        <translation>Это набиралось, когда Quotarium закрылся, и не сохранено: «%1».</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>All are as they came.</source>
        <translation>Все — как были изначально.</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Изменить сочетания…</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Изменено: %1</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Действия и их сочетания клавиш</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>Все как изначально</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Как изначально</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>Изменить сочетания клавиш</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Изменено вами</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Найти действие или клавишу</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>New keys of the selected action</source>
        <translation>Новые клавиши выбранного действия</translation>
    </message>
    <message>
        <source>No other action has these keys.</source>
        <translation>Ни у какого другого действия нет этих клавиш.</translation>
    </message>
    <message>
        <source>Press the new keys here:</source>
        <translation>Нажмите новые клавиши здесь:</translation>
    </message>
    <message>
        <source>The same keys: %1. Where both can be done, neither is.</source>
        <translation>Те же клавиши: %1. Где возможно и то и другое, не выполнится ничего.</translation>
    </message>
</context>
<context>
    <name>KindField</name>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
</context>
<context>
    <name>LanguageField</name>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>en, de, az …; empty for unknown</source>
        <translation>ru, en, az …; пусто, если неизвестен</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Another language…</source>
        <translation>Другой язык…</translation>
    </message>
    <message>
        <source>The language&apos;s code, such as hy or pt-BR:</source>
        <translation>Код языка, например hy или pt-BR:</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source> days</source>
        <translation> дн.</translation>
    </message>
    <message>
        <source>Empty the Trash after</source>
        <translation>Очищать корзину через</translation>
    </message>
    <message>
        <source>Folder for new libraries</source>
        <translation>Папка для новых библиотек</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>Библиотека не открыта.</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Открыта сейчас</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>никогда</translation>
    </message>
    <message>
        <source>your documents</source>
        <translation>ваши документы</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Only quotes with these words</source>
        <translation>Только цитаты с этими словами</translation>
    </message>
    <message>
        <source>Quotes by source</source>
        <translation>Цитаты по источникам</translation>
    </message>
    <message>
        <source>Quotes by speaker</source>
        <translation>Цитаты по авторам</translation>
    </message>
    <message>
        <source>Quotes by tag</source>
        <translation>Цитаты по меткам</translation>
    </message>
    <message>
        <source>Quotes by their check</source>
        <translation>Цитаты по итогам сверки</translation>
    </message>
    <message>
        <source>Quotes by year said</source>
        <translation>Цитаты по году высказывания</translation>
    </message>
    <message>
        <source>Save as a picture (SVG, PNG, PDF)…</source>
        <translation>Сохранить как картинку (SVG, PNG, PDF)…</translation>
    </message>
    <message>
        <source>Save as a table (CSV)…</source>
        <translation>Сохранить как таблицу (CSV)…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Сохранить таблицу</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Сохранить: %1</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Сохранено: %1.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>The library in numbers</source>
        <translation>Библиотека в цифрах</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>empty for none</source>
        <translation>пусто — нет</translation>
    </message>
</context>
<context>
    <name>LinkChip</name>
    <message>
        <source>Edit the note…</source>
        <translation>Изменить заметку…</translation>
    </message>
    <message>
        <source>Go to the other quote</source>
        <translation>Перейти к другой цитате</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Вид связи</translation>
    </message>
    <message>
        <source>Note on the link</source>
        <translation>Заметка о связи</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Удалить связь</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Find the other quote</source>
        <translation>Найти другую цитату</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Вид связи</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Связать</translation>
    </message>
    <message>
        <source>Link to another quote</source>
        <translation>Связать с другой цитатой</translation>
    </message>
    <message>
        <source>Linked: the quote %1 the other.</source>
        <translation>Цитаты связаны: %1.</translation>
    </message>
    <message>
        <source>No other quote is found.</source>
        <translation>Других цитат не найдено.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Note on the link</source>
        <translation>Заметка о связи</translation>
    </message>
    <message>
        <source>Quotes to link to</source>
        <translation>С какими цитатами связать</translation>
    </message>
    <message>
        <source>This quote</source>
        <translation>Эта цитата</translation>
    </message>
    <message>
        <source>why, or where it is said</source>
        <translation>почему или где это сказано</translation>
    </message>
</context>
<context>
    <name>LinksField</name>
    <message>
        <source>Link this quote to another</source>
        <translation>Связать эту цитату с другой</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>Связать с…</translation>
    </message>
</context>
<context>
    <name>ListsPanel</name>
    <message>
        <source>Clipped here  ·  %1</source>
        <translation>Выписано  ·  %1</translation>
    </message>
    <message>
        <source>Suggested quotes  ·  %1 left</source>
        <translation>Предложено  ·  %1</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Quotarium</source>
        <translation>Quotarium</translation>
    </message>
    <message>
        <source>Something else is still being done; wait for it.</source>
        <translation>Выполняется другая работа; подождите её окончания.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stopped; nothing of it was kept.</source>
        <translation>Остановлено; ничего из этого не сохранено.</translation>
    </message>
</context>
<context>
    <name>MarkedInFile</name>
    <message>
        <source>Highlights clipped to the Inbox: %1</source>
        <translation>Выделений выписано во Входящие: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Слить</translation>
    </message>
    <message>
        <source>Which one is kept</source>
        <extracomment>Letters of one fact that are shown.</extracomment>
        <translation>Какая запись остаётся</translation>
    </message>
    <message>
        <source>Which one is kept? The others go into it.</source>
        <translation>Какая запись остаётся? Остальные вольются в неё.</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Remove this name</source>
        <translation>Убрать это имя</translation>
    </message>
    <message>
        <source>Use first</source>
        <translation>Сделать главным</translation>
    </message>
    <message>
        <source>Use this name first</source>
        <translation>Ставить это имя первым</translation>
    </message>
    <message>
        <source>another way the name is written</source>
        <translation>другое написание имени</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Altered or not found</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Navigation</source>
        <extracomment>More would leave too little for the page on a small screen (pixels).</extracomment>
        <translation>Навигация</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Отменять нечего</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Открытые вопросы</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>Quotarium</source>
        <translation>Quotarium</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые поиски</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Авторы слов</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Trash and settings</source>
        <translation>Корзина и настройки</translation>
    </message>
</context>
<context>
    <name>NearCard</name>
    <message>
        <source>Go to %1</source>
        <translation>Перейти к %1</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Link as repeating</source>
        <translation>Связать как повтор</translation>
    </message>
    <message>
        <source>Make them one statement with several reports</source>
        <translation>Сделать одним высказыванием с несколькими сообщениями</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Repeated by another speaker? %1 of the wording is shared.</source>
        <translation>Повторил другой автор? Общего в словах: %1.</translation>
    </message>
    <message>
        <source>The same statement? %1 of the wording is shared.</source>
        <translation>То же высказывание? Общего в словах: %1.</translation>
    </message>
    <message>
        <source>They are not the same; do not ask again</source>
        <translation>Это не одно и то же; больше не спрашивать</translation>
    </message>
</context>
<context>
    <name>NewerCopies</name>
    <message>
        <source>A newer copy of this source</source>
        <translation>Новая копия этого источника</translation>
    </message>
    <message>
        <source>Fetching the page…</source>
        <translation>Загружается страница…</translation>
    </message>
    <message>
        <source>It was found at %1.</source>
        <translation>Найдено по адресу %1.</translation>
    </message>
    <message>
        <source>Linked: %1. The recording stays where it is.</source>
        <translation>Связано: %1. Запись остаётся на своём месте.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Читается %1…</translation>
    </message>
    <message>
        <source>Recognising the text: page %1 of %2</source>
        <translation>Распознаётся текст: страница %1 из %2</translation>
    </message>
    <message>
        <source>Recognising the text…</source>
        <translation>Распознаётся текст…</translation>
    </message>
    <message>
        <source>Stopped; nothing was added.</source>
        <translation>Остановлено; ничего не добавлено.</translation>
    </message>
    <message>
        <source>The newer copy is kept beside the older ones.</source>
        <translation>Новая копия хранится рядом со старыми.</translation>
    </message>
    <message>
        <source>The page was fetched; its text is the same as in the copy before.</source>
        <translation>Страница загружена; её текст тот же, что в прежней копии.</translation>
    </message>
    <message>
        <source>The page was fetched; this copy is kept beside the older ones.</source>
        <translation>Страница загружена; эта копия хранится рядом со старыми.</translation>
    </message>
    <message>
        <source>The recording; it is linked</source>
        <translation>Запись; она связана</translation>
    </message>
    <message>
        <source>The text was recognised; compare quotes with the pages.</source>
        <translation>Текст распознан; сверяйте цитаты со страницами.</translation>
    </message>
    <message>
        <source>This copy is the same to the last byte as one that is kept: nothing added.</source>
        <translation>Эта копия до байта совпадает с уже хранимой: ничего не добавлено.</translation>
    </message>
</context>
<context>
    <name>NoteFields</name>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation>Найти в заметках</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничего</translation>
    </message>
</context>
<context>
    <name>OccasionEditor</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Date of the occasion</source>
        <translation>Дата события</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name of the occasion</source>
        <translation>Название события</translation>
    </message>
    <message>
        <source>No occasion selected</source>
        <translation>Событие не выбрано</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Note on the occasion</source>
        <translation>Заметка о событии</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Select an occasion to see and correct it.</source>
        <translation>Выберите событие, чтобы увидеть и исправить его.</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>как называется</translation>
    </message>
    <message>
        <source>where it was</source>
        <translation>где это было</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>ваша заметка</translation>
    </message>
</context>
<context>
    <name>OccasionField</name>
    <message>
        <source>Occasion</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>name; empty for none</source>
        <translation>название; пусто, если нет</translation>
    </message>
</context>
<context>
    <name>OccasionsPage</name>
    <message>
        <source>%1 is now the same occasion.</source>
        <translation>%1 — теперь то же событие.</translation>
    </message>
    <message>
        <source>Dates counted from the old one stay until you count them again: %1.</source>
        <translation>Даты, отсчитанные от прежней, остаются, пока вы их не пересчитаете: %1.</translation>
    </message>
    <message>
        <source>Go to this speaker</source>
        <translation>Перейти к этому автору</translation>
    </message>
    <message>
        <source>Merge occasions</source>
        <translation>Слияние событий</translation>
    </message>
    <message>
        <source>No occasion found</source>
        <translation>События не найдены</translation>
    </message>
    <message>
        <source>No occasion is what this search asks for.</source>
        <translation>Ни одно событие не отвечает этому запросу.</translation>
    </message>
    <message>
        <source>No occasions yet</source>
        <translation>Событий пока нет</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>События</translation>
    </message>
    <message>
        <source>There is no other occasion to merge with.</source>
        <translation>Нет другого события для слияния.</translation>
    </message>
    <message>
        <source>They are made as you fill in the occasion of a quote.</source>
        <translation>Они появляются, когда вы указываете событие цитаты.</translation>
    </message>
    <message>
        <source>What was said on this occasion</source>
        <translation>Что было сказано на этом событии</translation>
    </message>
    <message>
        <source>Which occasion is the same as %1?</source>
        <translation>Какое событие — то же, что %1?</translation>
    </message>
    <message>
        <source>sorted by date</source>
        <translation>по дате</translation>
    </message>
    <message>
        <source>sorted by name</source>
        <translation>по названию</translation>
    </message>
    <message>
        <source>sorted by number of quotes</source>
        <translation>по числу цитат</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>from the paragraph after: “%1”</source>
        <translation>из следующего абзаца: «%1»</translation>
    </message>
    <message>
        <source>from the paragraph before: “%1”</source>
        <translation>из предыдущего абзаца: «%1»</translation>
    </message>
    <message>
        <source>from this paragraph: “%1”</source>
        <translation>из этого абзаца: «%1»</translation>
    </message>
    <message>
        <source>from ¶%2: “%1”</source>
        <translation>из ¶%2: «%1»</translation>
    </message>
    <message>
        <source>offered: %1</source>
        <translation>предложено: %1</translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>В обратном порядке</translation>
    </message>
    <message>
        <source>With headings and their numbers</source>
        <translation>С заголовками и их номерами</translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnStyleList</name>
    <message>
        <source>Install a style…</source>
        <translation>Установить стиль…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove the style %1</source>
        <translation>Удалить стиль %1</translation>
    </message>
    <message>
        <source>The style was removed.</source>
        <translation>Стиль удалён.</translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <source>This page cannot be drawn. Read it as text.</source>
        <extracomment>Pixels of the screen to a point of the page at 100 %. In the dark, paper is dimmed; its figures and highlights keep their colours. Small pictures that are asked for when everything seen is there.</extracomment>
        <translation>Эту страницу нельзя показать. Читайте её как текст.</translation>
    </message>
</context>
<context>
    <name>PagesBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>(%1 of %2)</source>
        <translation>(%1 из %2)</translation>
    </message>
    <message>
        <source>Clip what is marked in the file into the Inbox</source>
        <translation>Выписать выделенное в файле во Входящие</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Оглавление</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Страница целиком</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Import highlights</source>
        <translation>Импорт выделений</translation>
    </message>
    <message>
        <source>Import highlights (%1)</source>
        <translation>Импорт выделений (%1)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Show or hide outline and small pictures</source>
        <translation>Показать или скрыть оглавление и миниатюры</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Type a page and press Return</source>
        <translation>Введите страницу и нажмите Enter</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>из %1</translation>
    </message>
</context>
<context>
    <name>PagesSide</name>
    <message>
        <source>Outline</source>
        <translation>Оглавление</translation>
    </message>
    <message>
        <source>Outline of the document</source>
        <translation>Оглавление документа</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation>Миниатюры страниц</translation>
    </message>
</context>
<context>
    <name>PairsDialog</name>
    <message>
        <source>%1 shared</source>
        <translation>общего: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs share half of their wording or more.</source>
        <translation>
            <numerusform>%Ln пара совпадает хотя бы наполовину.</numerusform>
            <numerusform>%Ln пары совпадают хотя бы наполовину.</numerusform>
            <numerusform>%Ln пар совпадают хотя бы наполовину.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both wordings</source>
        <translation>Обе формулировки</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>How far the search is</source>
        <extracomment>All that were found; those that are settled are not shown, and come back with Undo.</extracomment>
        <translation>Ход поиска</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Link as repeating</source>
        <translation>Связать как повтор</translation>
    </message>
    <message>
        <source>Linked: the second quote repeats the first.</source>
        <translation>Связано: вторая цитата повторяет первую.</translation>
    </message>
    <message>
        <source>Looking for quotes that share half of their wording or more…</source>
        <translation>Поиск цитат, совпадающих хотя бы наполовину…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Поиск…</translation>
    </message>
    <message>
        <source>Make them one statement with several reports</source>
        <translation>Сделать одним высказыванием с несколькими сообщениями</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Автор слов не указан</translation>
    </message>
    <message>
        <source>No two quotes look like one statement</source>
        <translation>Нет двух цитат, похожих на одно высказывание</translation>
    </message>
    <message>
        <source>No, they are two</source>
        <translation>Нет, их два</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Ничего не изменено.</translation>
    </message>
    <message>
        <source>Pairs of quotes</source>
        <translation>Пары цитат</translation>
    </message>
    <message>
        <source>Quotes that may be one statement</source>
        <translation>Цитаты, которые могут быть одним высказыванием</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>The reports are gathered in one statement.</source>
        <translation>Сообщения собраны в одно высказывание.</translation>
    </message>
    <message>
        <source>The speakers are others. If they are one, merge them first.</source>
        <translation>Авторы слов разные. Если это одно лицо, сначала слейте их.</translation>
    </message>
    <message>
        <source>They will not be proposed again.</source>
        <translation>Их больше не предложат.</translation>
    </message>
    <message>
        <source>What is clipped from now on is compared as it comes.</source>
        <translation>Всё, что будет выписано дальше, сравнивается сразу.</translation>
    </message>
    <message>
        <source>by other speakers</source>
        <translation>от других авторов</translation>
    </message>
</context>
<context>
    <name>ParagraphField</name>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
</context>
<context>
    <name>PasteTextDialog</name>
    <message numerus="yes">
        <source>%Ln words. A title and a “By …” line are recognised.</source>
        <translation>
            <numerusform>%Ln слово. Распознаются заглавие и строка с автором.</numerusform>
            <numerusform>%Ln слова. Распознаются заглавие и строка с автором.</numerusform>
            <numerusform>%Ln слов. Распознаются заглавие и строка с автором.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add pasted text</source>
        <translation>Добавить вставленный текст</translation>
    </message>
    <message>
        <source>Add this text</source>
        <translation>Добавить этот текст</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>Адрес (URL)</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Авторы</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Family, Given; Family, Given</source>
        <translation>Фамилия, Имя; Фамилия, Имя</translation>
    </message>
    <message>
        <source>Paste the article here.</source>
        <translation>Вставьте статью сюда.</translation>
    </message>
    <message>
        <source>Paste the text first.</source>
        <translation>Сначала вставьте текст.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>else its first line</source>
        <translation>иначе первая строка</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Pages of the source</source>
        <translation>Страницы источника</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>A picture of the speaker</source>
        <translation>Изображение автора слов</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Выбрать изображение…</translation>
    </message>
    <message>
        <source>Credit of the picture</source>
        <translation>Автор изображения</translation>
    </message>
    <message>
        <source>Or drop one here: PNG, JPEG or WebP.</source>
        <translation>Или перетащите сюда: PNG, JPEG или WebP.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Paste a picture from the clipboard</source>
        <translation>Вставить изображение из буфера обмена</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Изображения (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Take the picture away</source>
        <translation>Убрать изображение</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Что на изображении</translation>
    </message>
    <message>
        <source>credit, source</source>
        <translation>автор, источник</translation>
    </message>
    <message>
        <source>what it shows</source>
        <translation>что на нём</translation>
    </message>
</context>
<context>
    <name>Picturing</name>
    <message>
        <source>The file of the picture is missing or damaged.</source>
        <translation>Файл изображения отсутствует или повреждён.</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>Picture: %1</source>
        <translation>Изображение: %1</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Even without it, Quotarium only fetches web pages that you ask for. It sends nothing else and looks for nothing by itself.</source>
        <translation>И без этого Quotarium загружает только те веб-страницы, о которых вы просите. Больше он ничего не отправляет и сам ничего не ищет.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Сеть</translation>
    </message>
    <message>
        <source>Offline mode: fetch nothing from the network</source>
        <translation>Автономный режим: ничего не загружать из сети</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Конфиденциальность</translation>
    </message>
</context>
<context>
    <name>ProjectField</name>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>name of a project, old or new</source>
        <translation>название проекта, нового или прежнего</translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message numerus="yes">
        <source>%Ln headings</source>
        <translation>
            <numerusform>%Ln заголовок</numerusform>
            <numerusform>%Ln заголовка</numerusform>
            <numerusform>%Ln заголовков</numerusform>
        </translation>
    </message>
    <message>
        <source>A note between the quotes:</source>
        <translation>Заметка между цитатами:</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>Все цитаты</translation>
    </message>
    <message>
        <source>Drag quotes onto the project in the navigation, or select them and press Ctrl+P. Headings and notes between them make an outline, which exports follow.</source>
        <translation>Перетащите цитаты на проект в навигации или выделите их и нажмите Ctrl+P. Заголовки и заметки между ними образуют план, которому следует экспорт.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Здесь пока пусто</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Оглавление</translation>
    </message>
    <message>
        <source>Search in it</source>
        <translation>Искать в проекте</translation>
    </message>
    <message>
        <source>Taken out of the project; quotes stay in the library.</source>
        <translation>Убрано из проекта; цитаты остаются в библиотеке.</translation>
    </message>
    <message>
        <source>The heading of a chapter:</source>
        <translation>Заголовок главы:</translation>
    </message>
</context>
<context>
    <name>QueryBox</name>
    <message>
        <source>Completions</source>
        <extracomment>The text, the stretch (code points) that each completion replaces, and the completions with what is told beside each, or nothing.</extracomment>
        <translation>Подсказки</translation>
    </message>
</context>
<context>
    <name>QuoteDeeds</name>
    <message>
        <source>A name for it in the navigation:</source>
        <translation>Её название в навигации:</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete %1 for ever?</source>
        <translation>Удалить навсегда: %1?</translation>
    </message>
    <message>
        <source>Delete all that is in the Trash for ever, with %1?</source>
        <translation>Удалить навсегда всё, что в корзине, в том числе %1?</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Удалено: %1.</translation>
    </message>
    <message>
        <source>Empty the Trash</source>
        <translation>Очистить корзину</translation>
    </message>
    <message>
        <source>Marked as reviewed: %1.</source>
        <translation>Отмечено как просмотренное: %1.</translation>
    </message>
    <message>
        <source>Moved to the Trash: %1.</source>
        <translation>Перемещено в корзину: %1.</translation>
    </message>
    <message>
        <source>Put back: %1.</source>
        <translation>Возвращено: %1.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Сохранить этот поиск</translation>
    </message>
    <message>
        <source>The Trash was emptied.</source>
        <translation>Корзина очищена.</translation>
    </message>
</context>
<context>
    <name>QuoteLists</name>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
</context>
<context>
    <name>QuotePreview</name>
    <message>
        <source>No speaker yet</source>
        <translation>Автор слов пока не указан</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Предпросмотр</translation>
    </message>
    <message>
        <source>Preview of the quote</source>
        <translation>Предпросмотр цитаты</translation>
    </message>
</context>
<context>
    <name>QuotesPage</name>
    <message>
        <source>Altered or not found</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Открытые вопросы</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Search quotes</source>
        <translation>Поиск цитат</translation>
    </message>
    <message>
        <source>Search words, speaker:…, said:1990s, tag:…, -without</source>
        <translation>Слова, speaker:…, said:1990s, tag:…, -без этого</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
</context>
<context>
    <name>ReaderHeader</name>
    <message>
        <source>%1 (newest)</source>
        <translation>%1 (новейшая)</translation>
    </message>
    <message>
        <source>%1 (older)</source>
        <translation>%1 (старая)</translation>
    </message>
    <message>
        <source>%1 of %2 quotes verbatim</source>
        <translation>дословных цитат: %1 из %2</translation>
    </message>
    <message>
        <source>%1; choose another</source>
        <translation>%1; выбрать другую</translation>
    </message>
    <message>
        <source>1 quote, not verbatim</source>
        <translation>1 цитата, не дословная</translation>
    </message>
    <message>
        <source>1 quote, verbatim</source>
        <translation>1 цитата, дословная</translation>
    </message>
    <message>
        <source>Back to the sources</source>
        <translation>К источникам</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Выписать</translation>
    </message>
    <message>
        <source>Clip the selected words</source>
        <translation>Выписать выделенные слова</translation>
    </message>
    <message>
        <source>Clip the selected words (C or Ctrl+Return)</source>
        <translation>Выписать выделенные слова (C или Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Details of the source</source>
        <translation>Сведения об источнике</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Read another snapshot of this source</source>
        <translation>Читать другую копию этого источника</translation>
    </message>
    <message>
        <source>Read the pages (F6)</source>
        <translation>Читать страницы (F6)</translation>
    </message>
    <message>
        <source>Read the text (F6)</source>
        <translation>Читать текст (F6)</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <translation>Копия от %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Type at %1 %</source>
        <translation>Шрифт: %1 %</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Text of the source</source>
        <translation>Текст источника</translation>
    </message>
</context>
<context>
    <name>Reanchoring</name>
    <message numerus="yes">
        <source>%Ln quotes anchored anew.</source>
        <translation>
            <numerusform>Привязана заново %Ln цитата.</numerusform>
            <numerusform>Привязано заново %Ln цитаты.</numerusform>
            <numerusform>Привязано заново %Ln цитат.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a quote first.</source>
        <translation>Сначала выберите цитату.</translation>
    </message>
    <message>
        <source>There is no newer copy: fetch the source again to make one.</source>
        <translation>Новой копии нет: загрузите источник заново, чтобы она появилась.</translation>
    </message>
</context>
<context>
    <name>ReanchoringDialog</name>
    <message>
        <source>Anchor in the newer copy</source>
        <translation>Привязать к новой копии</translation>
    </message>
    <message>
        <source>It stays anchored in the older copy.</source>
        <translation>Она остаётся привязанной к старой копии.</translation>
    </message>
    <message>
        <source>Quotes in newer copies of their sources</source>
        <translation>Цитаты в новых копиях их источников</translation>
    </message>
    <message>
        <source>Quotes with a newer copy of their source</source>
        <translation>Цитаты, у источника которых есть новая копия</translation>
    </message>
    <message>
        <source>The newer copy</source>
        <translation>Новая копия</translation>
    </message>
    <message>
        <source>The quote beside the newer copy</source>
        <translation>Цитата рядом с новой копией</translation>
    </message>
    <message>
        <source>Ticked quotes are anchored in the newer copy and checked against it. Their own words stay as they are, and Undo takes it back.</source>
        <translation>Отмеченные цитаты привязываются к новой копии и сверяются с ней. Сами их слова не меняются, и это можно отменить.</translation>
    </message>
    <message>
        <source>Your quote</source>
        <translation>Ваша цитата</translation>
    </message>
</context>
<context>
    <name>RelativeField</name>
    <message>
        <source>Change what the date is relative to</source>
        <translation>Изменить, относительно чего дата</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Пересчитать</translation>
    </message>
    <message>
        <source>Count the date again from the event&apos;s date</source>
        <translation>Пересчитать дату от даты события</translation>
    </message>
    <message>
        <source>Take the event off; the date stays</source>
        <translation>Убрать событие; дата останется</translation>
    </message>
</context>
<context>
    <name>RelativePicker</name>
    <message>
        <source>%1, counted from %2</source>
        <translation>%1, отсчёт от: %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>Дата события</translation>
    </message>
    <message>
        <source>Date relative to another event</source>
        <translation>Дата относительно другого события</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие отсчёта</translation>
    </message>
    <message>
        <source>Keep the phrase</source>
        <translation>Оставить выражение</translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>Пока ничего не отсчитано.</translation>
    </message>
    <message>
        <source>Phrase of the source</source>
        <translation>Выражение источника</translation>
    </message>
    <message>
        <source>Phrase, as the source has it</source>
        <translation>Выражение, как в источнике</translation>
    </message>
    <message>
        <source>Relative to</source>
        <translation>Относительно</translation>
    </message>
    <message>
        <source>Use this date</source>
        <translation>Взять эту дату</translation>
    </message>
    <message>
        <source>Which was on</source>
        <translation>Когда это было</translation>
    </message>
    <message>
        <source>an occasion, a quote, a source, or any name</source>
        <translation>событие, цитата, источник или любое название</translation>
    </message>
    <message>
        <source>exactly four years earlier</source>
        <translation>ровно четырьмя годами ранее</translation>
    </message>
</context>
<context>
    <name>RemovableChip</name>
    <message>
        <source>%s, press Delete to remove</source>
        <translation>%s, Delete — убрать</translation>
    </message>
</context>
<context>
    <name>ReportsDialog</name>
    <message>
        <source>Another report</source>
        <translation>Другое сообщение</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Earliest report</source>
        <translation>Самое раннее сообщение</translation>
    </message>
    <message>
        <source>Later report</source>
        <translation>Более позднее сообщение</translation>
    </message>
    <message>
        <source>Make it a quote of its own</source>
        <translation>Сделать отдельной цитатой</translation>
    </message>
    <message>
        <source>One report</source>
        <translation>Одно сообщение</translation>
    </message>
    <message>
        <source>Publication date unknown</source>
        <translation>Дата публикации неизвестна</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Опубликовано %1</translation>
    </message>
    <message>
        <source>Report to separate</source>
        <translation>Отделяемое сообщение</translation>
    </message>
    <message>
        <source>Reports of one statement</source>
        <translation>Сообщения об одном высказывании</translation>
    </message>
    <message>
        <source>The report is a quote of its own now.</source>
        <translation>Сообщение теперь — отдельная цитата.</translation>
    </message>
    <message>
        <source>The report published first stands at the left, where that is known. Struck through: only there. Underlined: only in the other.</source>
        <translation>Сообщение, опубликованное первым, — слева, если это известно. Зачёркнуто: только в нём. Подчёркнуто: только в другом.</translation>
    </message>
    <message>
        <source>The wording of each report</source>
        <translation>Слова каждого сообщения</translation>
    </message>
    <message>
        <source>Took it from: %1</source>
        <translation>Взято из: %1</translation>
    </message>
</context>
<context>
    <name>RevisionsDialog</name>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>Earlier wordings beside what became of them</source>
        <translation>Прежние формулировки рядом с тем, чем они стали</translation>
    </message>
    <message>
        <source>How the words changed</source>
        <translation>Как менялись слова</translation>
    </message>
    <message>
        <source>Struck through: taken away. Underlined: added. No wording is ever lost.</source>
        <translation>Зачёркнуто: убрано. Подчёркнуто: добавлено. Ни одна формулировка не теряется.</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>изменено %1</translation>
    </message>
</context>
<context>
    <name>RoleFields</name>
    <message>
        <source>Held</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
</context>
<context>
    <name>RoleRow</name>
    <message>
        <source>Held from to</source>
        <translation>Период роли</translation>
    </message>
    <message>
        <source>Organisation of the role</source>
        <translation>Организация для этой роли</translation>
    </message>
    <message>
        <source>Remove this role</source>
        <translation>Убрать эту роль</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>held, such as 2014–2019</source>
        <translation>период, например 2014–2019</translation>
    </message>
    <message>
        <source>organisation or country</source>
        <translation>организация или страна</translation>
    </message>
    <message>
        <source>role, such as President</source>
        <translation>роль, например президент</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>%1 quotes and %2 captured files checked: nothing is wrong.</source>
        <translation>Проверено цитат: %1, сохранённых файлов: %2; всё в порядке.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Создаётся резервная копия…</translation>
    </message>
    <message>
        <source>Checking the library…</source>
        <translation>Проверяется библиотека…</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Копия %1</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>Копируется библиотека…</translation>
    </message>
    <message>
        <source>Open a library first.</source>
        <translation>Сначала откройте библиотеку.</translation>
    </message>
    <message>
        <source>Open a packed library</source>
        <translation>Открыть упакованную библиотеку</translation>
    </message>
    <message>
        <source>Pack the library into one file</source>
        <translation>Упаковать библиотеку в один файл</translation>
    </message>
    <message>
        <source>Packed libraries (*.zip)</source>
        <translation>Упакованные библиотеки (*.zip)</translation>
    </message>
    <message>
        <source>Packing the library…</source>
        <translation>Упаковывается библиотека…</translation>
    </message>
    <message>
        <source>Put back the backup of %1; what was there before is a backup now.</source>
        <translation>Восстановлена резервная копия от %1; прежнее содержимое теперь тоже резервная копия.</translation>
    </message>
    <message>
        <source>Quotarium libraries (*%1)</source>
        <translation>Библиотеки Quotarium (*%1)</translation>
    </message>
    <message>
        <source>Repairing the library…</source>
        <translation>Библиотека чинится…</translation>
    </message>
    <message>
        <source>Save a copy of the library</source>
        <translation>Сохранить копию библиотеки</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Сохранено как %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved as %1, without %Ln captured files that were changed: File, Check the library… says which.</source>
        <translation>
            <numerusform>Сохранено как %1, без %Ln изменённого файла сохранённых копий: какого, скажет «Файл», «Проверить библиотеку…».</numerusform>
            <numerusform>Сохранено как %1, без %Ln изменённых файлов сохранённых копий: каких, скажет «Файл», «Проверить библиотеку…».</numerusform>
            <numerusform>Сохранено как %1, без %Ln изменённых файлов сохранённых копий: каких, скажет «Файл», «Проверить библиотеку…».</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpacking the library…</source>
        <translation>Распаковывается библиотека…</translation>
    </message>
    <message>
        <source>Where to keep the library</source>
        <translation>Где хранить библиотеку</translation>
    </message>
</context>
<context>
    <name>ScopeBox</name>
    <message>
        <source>All sources, quoted or not: %1</source>
        <translation>Все источники, цитируемые и нет: %1</translation>
    </message>
    <message>
        <source>Project %2: %1</source>
        <translation>Проект %2: %1</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Выбрано: %1</translation>
    </message>
    <message>
        <source>Shown (%2): %1</source>
        <translation>Показано (%2): %1</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Показано: %1</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Что экспортировать</translation>
    </message>
    <message>
        <source>Whole library: %1</source>
        <translation>Вся библиотека: %1</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
</context>
<context>
    <name>SelectionDeeds</name>
    <message>
        <source>Clip	C</source>
        <translation>Выписать	C</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Копировать со ссылкой</translation>
    </message>
    <message>
        <source>Search quotes for these words</source>
        <translation>Искать эти слова в цитатах</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>Сначала выделите слова.</translation>
    </message>
    <message>
        <source>Show this quote</source>
        <translation>Показать эту цитату</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>SeveralForm</name>
    <message>
        <source>%1 selected</source>
        <translation>Выбрано: %1</translation>
    </message>
    <message>
        <source>All said by %1.</source>
        <translation>Всё сказал(а) %1.</translation>
    </message>
    <message>
        <source>Copy with citations</source>
        <translation>Копировать со ссылками</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>In the Inbox: %1.</source>
        <translation>Во Входящих: %1.</translation>
    </message>
    <message>
        <source>Of so many, it is not counted what they have in common.</source>
        <translation>Их слишком много, чтобы подсчитать общее.</translation>
    </message>
    <message>
        <source>Projects of all</source>
        <translation>Общие проекты</translation>
    </message>
    <message>
        <source>Projects that hold all</source>
        <translation>Проекты, в которых есть все</translation>
    </message>
    <message>
        <source>Tags of all</source>
        <translation>Общие метки</translation>
    </message>
    <message>
        <source>Tags that all have</source>
        <translation>Метки, которые есть у всех</translation>
    </message>
    <message>
        <source>With all of them</source>
        <translation>Для всех сразу</translation>
    </message>
    <message>
        <source>add a tag to all</source>
        <translation>добавить метку всем</translation>
    </message>
    <message>
        <source>add all to a project</source>
        <translation>добавить все в проект</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>Keys of some keyboards that Qt lists beside the usual ones.</extracomment>
        <translation>Сочетания клавиш</translation>
    </message>
</context>
<context>
    <name>SourceButton</name>
    <message>
        <source>Reported in</source>
        <translation>Где приведено</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>As read in the document: %1</source>
        <translation>Как прочитано в документе: %1</translation>
    </message>
    <message>
        <source>Citekey</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Создатели</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Note on the source</source>
        <translation>Заметка об источнике</translation>
    </message>
    <message>
        <source>Pinned: kept where citekeys are made anew</source>
        <translation>Закреплён: не меняется при обновлении ключей</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Read online</source>
        <translation>Прочитано в сети</translation>
    </message>
    <message>
        <source>The name of this source in BibTeX. It stays once author and year are known; empty it to have it made anew.</source>
        <translation>Имя этого источника в BibTeX. Оно постоянно, когда известны автор и год; сотрите его, чтобы создать заново.</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>CSL variables that are a line of text, in the order of the form.</extracomment>
        <translation>Заглавие</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
    <message>
        <source>Type of source</source>
        <translation>Тип источника</translation>
    </message>
    <message>
        <source>title</source>
        <translation>заглавие</translation>
    </message>
    <message>
        <source>your own note, never printed</source>
        <translation>ваша заметка, никогда не печатается</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Back to the sources</source>
        <translation>К источникам</translation>
    </message>
    <message>
        <source>Open in the reader</source>
        <translation>Открыть для чтения</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
</context>
<context>
    <name>SourceSide</name>
    <message>
        <source>Captured copy</source>
        <extracomment>What may be the transcript of a recording.</extracomment>
        <translation>Сохранённая копия</translation>
    </message>
    <message>
        <source>Cited as</source>
        <translation>Как цитируется</translation>
    </message>
    <message>
        <source>Play the recording</source>
        <translation>Воспроизвести запись</translation>
    </message>
    <message>
        <source>Show %1 from this source</source>
        <translation>Показать %1 из этого источника</translation>
    </message>
    <message>
        <source>no quotes yet</source>
        <translation>цитат пока нет</translation>
    </message>
</context>
<context>
    <name>SourceTypeField</name>
    <message>
        <source>Type</source>
        <translation>Тип</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Добавить источник</translation>
    </message>
    <message>
        <source>Add articles, books or transcripts: choose files, drop them or a folder on this window, type a web address, or paste a text. A copy is kept, so that quotes can be checked against it.</source>
        <translation>Добавьте статьи, книги или стенограммы: выберите файлы, перетащите их или папку в это окно, введите веб-адрес или вставьте текст. Копия сохраняется, чтобы цитаты можно было с ней сверять.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Найти повторы</translation>
    </message>
    <message>
        <source>Moved to the Trash: %1, with the quotes found nowhere else.</source>
        <translation>Перемещено в корзину: %1, вместе с цитатами, которых больше нигде нет.</translation>
    </message>
    <message>
        <source>Moved to the Trash: %1.</source>
        <translation>Перемещено в корзину: %1.</translation>
    </message>
    <message>
        <source>No source found</source>
        <translation>Источники не найдены</translation>
    </message>
    <message>
        <source>No source is what this search asks for.</source>
        <translation>Ни один источник не отвечает этому запросу.</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>Источников пока нет</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Вставить текст…</translation>
    </message>
    <message>
        <source>Search words, author:…, published:2019, has:note</source>
        <translation>Слова, author:…, published:2019, has:note</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation>Веб-страница…</translation>
    </message>
    <message>
        <source>n.d.</source>
        <translation>б. д.</translation>
    </message>
    <message>
        <source>no quotes yet</source>
        <translation>цитат пока нет</translation>
    </message>
    <message>
        <source>sorted by author</source>
        <translation>по автору</translation>
    </message>
    <message>
        <source>sorted by citekey</source>
        <translation>по ключу</translation>
    </message>
    <message>
        <source>sorted by date added</source>
        <translation>по дате добавления</translation>
    </message>
    <message>
        <source>sorted by number of quotes</source>
        <translation>по числу цитат</translation>
    </message>
    <message>
        <source>sorted by title</source>
        <translation>по заглавию</translation>
    </message>
    <message>
        <source>sorted by year</source>
        <translation>по году</translation>
    </message>
</context>
<context>
    <name>SpeakerDeeds</name>
    <message>
        <source>%1 is a speaker of its own now.</source>
        <translation>%1 теперь — отдельный автор.</translation>
    </message>
</context>
<context>
    <name>SpeakerEditor</name>
    <message>
        <source>Another name</source>
        <translation>Ещё имя</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>Ещё роль</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Идентификаторы</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Kind of speaker</source>
        <translation>Вид автора</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>No speaker selected</source>
        <translation>Автор не выбран</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Note on the speaker</source>
        <translation>Заметка об авторе высказываний</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Изображение</translation>
    </message>
    <message>
        <source>Roles, and when they were held</source>
        <translation>Роли и их периоды</translation>
    </message>
    <message>
        <source>Select a speaker to see and correct names and roles.</source>
        <translation>Выберите автора высказываний, чтобы увидеть и исправить имена и роли.</translation>
    </message>
    <message>
        <source>Show %1 by this speaker</source>
        <translation>Показать %1 этого автора</translation>
    </message>
    <message>
        <source>With a quote the role is printed that was held on the day it was said.</source>
        <translation>При цитате печатается роль, которую автор имел в день высказывания.</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>лицо</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>an unnamed voice</source>
        <translation>неназванный голос</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>ваша заметка</translation>
    </message>
</context>
<context>
    <name>SpeakerField</name>
    <message>
        <source>Remove this speaker</source>
        <translation>Убрать этого автора</translation>
    </message>
    <message>
        <source>Role at the time</source>
        <translation>Роль на тот момент</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Роль: %1</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Кто сказал</translation>
    </message>
    <message>
        <source>role at the time</source>
        <translation>роль на тот момент</translation>
    </message>
    <message>
        <source>who said it</source>
        <translation>кто это сказал</translation>
    </message>
</context>
<context>
    <name>SpeakerKindField</name>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
</context>
<context>
    <name>SpeakerView</name>
    <message>
        <source>Go to this speaker</source>
        <translation>Перейти к этому автору</translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation>Цитат пока нет</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Изображение: %1</translation>
    </message>
    <message>
        <source>Quotes in the order in which they were said</source>
        <translation>Цитаты в том порядке, в каком они сказаны</translation>
    </message>
    <message>
        <source>Take %1 out again</source>
        <translation>Отделить снова: %1</translation>
    </message>
    <message>
        <source>These were made one speaker; make them two again</source>
        <translation>Они были слиты в одного автора; разделить их снова</translation>
    </message>
    <message>
        <source>What is clipped of this speaker is listed here, the earliest first.</source>
        <translation>Здесь перечислено выписанное из слов этого автора, сначала самое раннее.</translation>
    </message>
</context>
<context>
    <name>SpeakersField</name>
    <message>
        <source>Another speaker</source>
        <translation>Ещё один автор слов</translation>
    </message>
</context>
<context>
    <name>SpeakersPage</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Go to the sources</source>
        <translation>Перейти к источникам</translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation>Авторы не найдены</translation>
    </message>
    <message>
        <source>No speaker is what this search asks for.</source>
        <translation>Ни один автор слов не отвечает этому запросу.</translation>
    </message>
    <message>
        <source>No speakers yet</source>
        <translation>Авторов пока нет</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Pairs may be one</source>
        <translation>Пары могут быть одним лицом</translation>
    </message>
    <message>
        <source>Pairs that may be one: %1</source>
        <translation>Пары, которые могут быть одним лицом: %1</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Лица</translation>
    </message>
    <message>
        <source>Search names, role:…, said:2019</source>
        <translation>Имена, role:…, said:2019</translation>
    </message>
    <message>
        <source>Show all speakers</source>
        <translation>Показать всех авторов слов</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Авторы слов</translation>
    </message>
    <message>
        <source>Those whose words you clip are listed here, with all their names.</source>
        <translation>Здесь перечислены те, чьи слова вы выписываете, со всеми их именами.</translation>
    </message>
    <message>
        <source>Unnamed voices</source>
        <translation>Неназванные голоса</translation>
    </message>
    <message>
        <source>Which speakers are listed</source>
        <translation>Каких авторов показывать</translation>
    </message>
    <message>
        <source>no quotes</source>
        <translation>нет цитат</translation>
    </message>
    <message>
        <source>no role known</source>
        <translation>роль неизвестна</translation>
    </message>
    <message>
        <source>sorted by date added</source>
        <translation>по дате добавления</translation>
    </message>
    <message>
        <source>sorted by name</source>
        <translation>по названию</translation>
    </message>
    <message>
        <source>sorted by number of quotes</source>
        <translation>по числу цитат</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Идентификаторы</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Имена</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Разделить</translation>
    </message>
    <message>
        <source>Split speaker</source>
        <translation>Разделение автора высказываний</translation>
    </message>
    <message>
        <source>Tick at least one name first</source>
        <translation>Сначала отметьте хотя бы одно имя</translation>
    </message>
    <message>
        <source>Tick what belongs to the new speaker. The rest stays with %1.</source>
        <translation>Отметьте то, что относится к новому автору. Остальное останется за %1.</translation>
    </message>
</context>
<context>
    <name>StatementField</name>
    <message>
        <source>Compare the reports</source>
        <translation>Сравнить сообщения</translation>
    </message>
    <message>
        <source>Reports of this statement: %1. Compare…</source>
        <translation>Сообщений об этом высказывании: %1. Сравнить…</translation>
    </message>
</context>
<context>
    <name>StatusField</name>
    <message>
        <source>Attribution status</source>
        <translation>Статус авторства</translation>
    </message>
</context>
<context>
    <name>StyleBox</name>
    <message>
        <source>type a style&apos;s name</source>
        <translation>введите название стиля</translation>
    </message>
</context>
<context>
    <name>StyleInstalling</name>
    <message>
        <source>Citation styles (*.csl)</source>
        <translation>Стили цитирования (*.csl)</translation>
    </message>
    <message>
        <source>Install a citation style</source>
        <translation>Установить стиль цитирования</translation>
    </message>
    <message>
        <source>Installed and in use: %1.</source>
        <translation>Установлено и используется: %1.</translation>
    </message>
</context>
<context>
    <name>SuggestionFlow</name>
    <message numerus="yes">
        <source>%Ln quotes clipped.</source>
        <translation>
            <numerusform>Выписана %Ln цитата.</numerusform>
            <numerusform>Выписано %Ln цитаты.</numerusform>
            <numerusform>Выписано %Ln цитат.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions skipped.</source>
        <translation>
            <numerusform>Пропущено %Ln предложение.</numerusform>
            <numerusform>Пропущено %Ln предложения.</numerusform>
            <numerusform>Пропущено %Ln предложений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipped.</source>
        <translation>Выписано.</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Ничего не отмечено.</translation>
    </message>
    <message>
        <source>Skipped.</source>
        <translation>Пропущено.</translation>
    </message>
    <message>
        <source>Suggestions are hidden.</source>
        <translation>Предложения скрыты.</translation>
    </message>
    <message>
        <source>Suggestions are shown.</source>
        <translation>Предложения показаны.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>SuggestionView</name>
    <message>
        <source>Clip  ⏎</source>
        <translation>Взять  ⏎</translation>
    </message>
    <message>
        <source>Clip it as it is (Return)</source>
        <translation>Выписать как есть (Enter)</translation>
    </message>
    <message>
        <source>Edit  E</source>
        <translation>Правка  E</translation>
    </message>
    <message>
        <source>Look at it first (E)</source>
        <translation>Сначала посмотреть (E)</translation>
    </message>
    <message>
        <source>Never suggest it again (Backspace); all of this kind with Shift</source>
        <translation>Больше не предлагать (Backspace); с Shift — все такого вида</translation>
    </message>
    <message>
        <source>Skip  ⌫</source>
        <translation>Нет  ⌫</translation>
    </message>
    <message>
        <source>Suggested quotes</source>
        <translation>Предложенные цитаты</translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message>
        <source>Clip all ticked</source>
        <translation>Выписать отмеченные</translation>
    </message>
    <message>
        <source>Clip all ticked  ·  %1</source>
        <translation>Выписать отмеченные  ·  %1</translation>
    </message>
    <message>
        <source>Everything that was suggested is clipped or skipped.</source>
        <translation>Всё предложенное выписано или пропущено.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Искать снова</translation>
    </message>
    <message>
        <source>Looking for quotes… %1 %</source>
        <translation>Поиск цитат… %1 %</translation>
    </message>
    <message>
        <source>No quotes found</source>
        <translation>Цитат не найдено</translation>
    </message>
    <message>
        <source>Nothing left to look at</source>
        <translation>Смотреть больше нечего</translation>
    </message>
    <message>
        <source>Select words in the text yourself, then press C.</source>
        <translation>Выделите слова в тексте сами, затем нажмите C.</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Остановить поиск</translation>
    </message>
    <message>
        <source>The text was not looked through to its end.</source>
        <translation>Текст просмотрен не до конца.</translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>Columns</source>
        <extracomment>So much room (pixels) is left for the words as columns are added. So many lines stay set: some screens full.</extracomment>
        <translation>Столбцы</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>tags, with commas</source>
        <translation>метки через запятую</translation>
    </message>
</context>
<context>
    <name>TagsPage</name>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln метка</numerusform>
            <numerusform>%Ln метки</numerusform>
            <numerusform>%Ln меток</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Удалено: %1.</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Новое имя:</translation>
    </message>
    <message>
        <source>No tag found</source>
        <translation>Метки не найдены</translation>
    </message>
    <message>
        <source>No tag&apos;s name holds all of these words.</source>
        <translation>Ни в одном названии метки нет всех этих слов.</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>Меток пока нет</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Search tags</source>
        <translation>Поиск меток</translation>
    </message>
    <message>
        <source>Select quotes and press Ctrl+T: tags are made as they are first used.</source>
        <translation>Выберите цитаты и нажмите Ctrl+T: метки создаются при первом употреблении.</translation>
    </message>
    <message>
        <source>Select two tags or more, with Ctrl or Shift.</source>
        <translation>Выберите две метки или больше с помощью Ctrl или Shift.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>sorted by name</source>
        <translation>по названию</translation>
    </message>
    <message>
        <source>sorted by number of quotes</source>
        <translation>по числу цитат</translation>
    </message>
</context>
<context>
    <name>TemplateField</name>
    <message>
        <source>A Word file whose styles to take</source>
        <translation>Файл Word, стили которого взять</translation>
    </message>
    <message>
        <source>Choose a Word file…</source>
        <translation>Выбрать файл Word…</translation>
    </message>
    <message>
        <source>Take no template</source>
        <translation>Без шаблона</translation>
    </message>
    <message>
        <source>Word files (*.docx *.dotx)</source>
        <translation>Файлы Word (*.docx *.dotx)</translation>
    </message>
    <message>
        <source>Word template: %1</source>
        <translation>Шаблон Word: %1</translation>
    </message>
</context>
<context>
    <name>TextOrPages</name>
    <message>
        <source>Install the program tesseract, or have the text recognised by another such as OCRmyPDF and add the file it makes.</source>
        <translation>Установите программу tesseract или распознайте текст другой, например OCRmyPDF, и добавьте полученный файл.</translation>
    </message>
    <message>
        <source>Recognise the text</source>
        <translation>Распознать текст</translation>
    </message>
    <message>
        <source>Some letters in this file&apos;s text are damaged. Compare quotes with the pages, or get another copy of the file.</source>
        <translation>Некоторые буквы в тексте этого файла повреждены. Сверяйте цитаты со страницами или найдите другой экземпляр файла.</translation>
    </message>
    <message>
        <source>The pages cannot be drawn. Here is the text.</source>
        <translation>Страницы нельзя показать. Вот их текст.</translation>
    </message>
    <message>
        <source>These pages are pictures (a scan): there is no text to select.</source>
        <translation>Эти страницы — изображения (скан): текста для выделения нет.</translation>
    </message>
    <message>
        <source>This source has no pages: only its text can be read.</source>
        <translation>У этого источника нет страниц: можно читать только текст.</translation>
    </message>
</context>
<context>
    <name>ThingDeeds</name>
    <message>
        <source>Merge occasions</source>
        <translation>Слияние событий</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <translation>Слияние авторов высказываний</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Слияние меток</translation>
    </message>
    <message>
        <source>Merged into “%1”.</source>
        <translation>Слито в «%1».</translation>
    </message>
    <message>
        <source>Moved to the Trash: %1.</source>
        <translation>Перемещено в корзину: %1.</translation>
    </message>
    <message>
        <source>Nothing was moved: quotes outside the Trash still need it.</source>
        <translation>Ничего не перемещено: это ещё нужно цитатам вне корзины.</translation>
    </message>
    <message>
        <source>Nothing was put back.</source>
        <translation>Ничего не возвращено.</translation>
    </message>
    <message>
        <source>Put back: %1.</source>
        <translation>Возвращено: %1.</translation>
    </message>
</context>
<context>
    <name>ThingsPage</name>
    <message>
        <source>%1 in the Trash</source>
        <translation>%1 в корзине</translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1, выделено: %2</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Очистить поиск</translation>
    </message>
    <message>
        <source>Go to the quotes</source>
        <translation>Перейти к цитатам</translation>
    </message>
    <message>
        <source>Nothing of this kind is in the Trash</source>
        <translation>В корзине такого нет</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>The value of a services.lists.Thing. Orders that begin at their end.</extracomment>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search names, place:…, said:2019</source>
        <translation>Названия, place:…, said:2019</translation>
    </message>
    <message>
        <source>Show its quotes</source>
        <translation>Показать цитаты</translation>
    </message>
    <message>
        <source>What you move to the Trash can be put back from here.</source>
        <translation>То, что вы переместите в корзину, можно вернуть отсюда.</translation>
    </message>
</context>
<context>
    <name>ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>Страница %1</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Quotes in order of time</source>
        <translation>Цитаты по времени</translation>
    </message>
    <message>
        <source>Quotes in order of time. Arrow keys go from quote to quote and lane to lane.</source>
        <translation>Цитаты по времени. Стрелки переходят от цитаты к цитате и от дорожки к дорожке.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Хронология</translation>
    </message>
    <message>
        <source>Who said what, when</source>
        <translation>Кто, что и когда сказал</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Список</translation>
    </message>
    <message>
        <source>One lane for each project</source>
        <translation>Дорожка на каждый проект</translation>
    </message>
    <message>
        <source>One lane for each speaker</source>
        <translation>Дорожка на каждого автора</translation>
    </message>
    <message>
        <source>One lane for each tag</source>
        <translation>Дорожка на каждую метку</translation>
    </message>
    <message>
        <source>Only quotes with these words</source>
        <translation>Только цитаты с этими словами</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Проекты</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Search on the timeline</source>
        <extracomment>So long (ms) after the last letter the timeline is drawn anew. Below this width (pixels) a search box does not show what one types in it.</extracomment>
        <translation>Искать на хронологии</translation>
    </message>
    <message>
        <source>Show the same quotes as a list</source>
        <translation>Показать те же цитаты списком</translation>
    </message>
    <message>
        <source>Show when the sources were published</source>
        <translation>Показать, когда опубликованы источники</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Авторы слов</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
</context>
<context>
    <name>TranslationRow</name>
    <message>
        <source>Print beside the original</source>
        <translation>Печатать рядом с оригиналом</translation>
    </message>
    <message>
        <source>Remove this translation</source>
        <translation>Убрать этот перевод</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Переводчик</translation>
    </message>
    <message>
        <source>Words of the translation</source>
        <translation>Слова перевода</translation>
    </message>
    <message>
        <source>the words in this language</source>
        <translation>слова на этом языке</translation>
    </message>
    <message>
        <source>who translated it</source>
        <translation>кто перевёл</translation>
    </message>
</context>
<context>
    <name>TranslationsField</name>
    <message>
        <source>Add a translation</source>
        <translation>Добавить перевод</translation>
    </message>
</context>
<context>
    <name>TrashBar</name>
    <message>
        <source>Empty the Trash</source>
        <translation>Очистить корзину</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %Ln days</source>
        <translation>
            <numerusform>Хранится %Ln день</numerusform>
            <numerusform>Хранится %Ln дня</numerusform>
            <numerusform>Хранится %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept until you delete them</source>
        <translation>Хранятся, пока вы их не удалите</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>События</translation>
    </message>
    <message>
        <source>Sources in the Trash</source>
        <translation>Источники в корзине</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Авторы слов</translation>
    </message>
</context>
<context>
    <name>WebPageDialog</name>
    <message>
        <source>Add web page</source>
        <translation>Добавить веб-страницу</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>Адрес (URL)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Fetch this page</source>
        <translation>Загрузить эту страницу</translation>
    </message>
    <message>
        <source>Offline mode is on: nothing is fetched. Settings turn it off.</source>
        <translation>Включён автономный режим: ничего не загружается. Его выключают в настройках.</translation>
    </message>
    <message>
        <source>The page alone is fetched, once, without scripts or cookies. A copy is kept in the library.</source>
        <translation>Загружается только сама страница, один раз, без скриптов и cookie. Копия хранится в библиотеке.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A folder of articles…</source>
        <translation>Папка со статьями…</translation>
    </message>
    <message>
        <source>A library packed into one file…</source>
        <translation>Библиотека, упакованная в один файл…</translation>
    </message>
    <message>
        <source>Begin a library with what you have</source>
        <translation>Начните библиотеку с того, что у вас есть</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Импорт…</translation>
    </message>
    <message>
        <source>Libraries used lately</source>
        <translation>Недавние библиотеки</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Новая библиотека…</translation>
    </message>
    <message>
        <source>Open a library…</source>
        <translation>Открыть библиотеку…</translation>
    </message>
    <message>
        <source>Quotarium keeps quotations with their speakers, dates and sources, checks them against the text they were clipped from, and puts them into Word with a correct citation. Everything stays in a folder on this computer, the library.</source>
        <translation>Quotarium хранит цитаты с их авторами, датами и источниками, сверяет их с текстом, из которого они выписаны, и вставляет в Word с верной ссылкой. Всё остаётся в папке на этом компьютере — в библиотеке.</translation>
    </message>
    <message>
        <source>References from BibTeX, RIS, Zotero, Citavi, EndNote…</source>
        <translation>Библиография из BibTeX, RIS, Zotero, Citavi, EndNote…</translation>
    </message>
    <message>
        <source>Try the sample library</source>
        <translation>Попробовать библиотеку-образец</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Who said it, when, and where is it reported?</source>
        <translation>Кто это сказал, когда и где об этом сообщено?</translation>
    </message>
</context>
<context>
    <name>WholeImport</name>
    <message>
        <source>Import a library</source>
        <translation>Импорт библиотеки</translation>
    </message>
    <message>
        <source>Imported from the library %1: %2.</source>
        <translation>Импортировано из библиотеки %1: %2.</translation>
    </message>
    <message>
        <source>Importing the library %1…</source>
        <translation>Импортируется библиотека %1…</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>Остановлено; ничего не импортировано.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Redo</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Повторить: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Повторено: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Отменить: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Отменено: %1</translation>
    </message>
</context>
<context>
    <name>Wordings</name>
    <message>
        <source>Earlier wordings</source>
        <translation>Прежние формулировки</translation>
    </message>
    <message>
        <source>Earlier wordings (%1)</source>
        <translation>Прежние формулировки (%1)</translation>
    </message>
    <message>
        <source>Show what changed…</source>
        <translation>Показать изменения…</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Bringing %1 up to date with this version of Quotarium …</source>
        <translation>%1 обновляется до этой версии Quotarium …</translation>
    </message>
    <message>
        <source>Changing the library …</source>
        <extracomment>So long (ms) nothing is read before what may wait begins; a first page of cards comes sooner. A library that opens sooner (ms) needs no words about it.</extracomment>
        <translation>Библиотека изменяется …</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>Открывается %1 …</translation>
    </message>
    <message>
        <source>the choices of this session are forgotten when it ends.</source>
        <translation>выбранное в этом сеансе забудется по его окончании.</translation>
    </message>
</context>
</TS>
