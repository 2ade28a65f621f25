<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>%1 (held on that day)</source>
        <translation>%1 (həmin gün tuturdu)</translation>
    </message>
    <message>
        <source>%1 (may have been held)</source>
        <translation>%1 (tuta bilərdi)</translation>
    </message>
    <message>
        <source>%1 BC</source>
        <translation>e.ə. %1</translation>
    </message>
    <message>
        <source>%1 in the Inbox</source>
        <translation>%1 Gələnlərdə</translation>
    </message>
    <message>
        <source>%1 is now one speaker with %2.</source>
        <translation>%1 və %2 artıq bir danışandır.</translation>
    </message>
    <message>
        <source>%1 led to %2.</source>
        <translation>%1 bu ünvana apardı: %2.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>daha %1</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>oxundu: %1</translation>
    </message>
    <message>
        <source>%1+ quotes</source>
        <extracomment>Overrides, embeddings and isolates of direction, shown as a joiner that nobody sees.</extracomment>
        <translation>%1+ sitat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already</source>
        <translation>
            <numerusform>%Ln artıq var</numerusform>
            <numerusform>%Ln artıq var</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed</source>
        <translation>
            <numerusform>%Ln tamamlandı</numerusform>
            <numerusform>%Ln tamamlandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln kənarda qaldı</numerusform>
            <numerusform>%Ln kənarda qaldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may be there already</source>
        <translation>
            <numerusform>%Ln artıq ola bilər</numerusform>
            <numerusform>%Ln artıq ola bilər</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln occasions</source>
        <translation>
            <numerusform>%Ln tədbir</numerusform>
            <numerusform>%Ln tədbir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems, see below</source>
        <translation>
            <numerusform>%Ln problem, aşağıya baxın</numerusform>
            <numerusform>%Ln problem, aşağıya baxın</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotes</source>
        <translation>
            <numerusform>%Ln sitat</numerusform>
            <numerusform>%Ln sitat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln mənbə</numerusform>
            <numerusform>%Ln mənbə</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources added.</source>
        <translation>
            <numerusform>%Ln mənbə əlavə edildi.</numerusform>
            <numerusform>%Ln mənbə əlavə edildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln speakers</source>
        <translation>
            <numerusform>%Ln danışan</numerusform>
            <numerusform>%Ln danışan</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Düzəliş</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fayl</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Keçid</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>K&amp;ömək</translation>
    </message>
    <message>
        <source>&amp;Occasion</source>
        <translation>&amp;Tədbir</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Sitat</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Mənbə</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Etiket</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüş</translation>
    </message>
    <message>
        <source>? question</source>
        <translation>? sual</translation>
    </message>
    <message>
        <source>A click shows all of it in the text</source>
        <extracomment>why it is suggested and what its date follows from; only the current card has room for it whole texts that were cut</extracomment>
        <translation>Klik hamısını mətndə göstərir</translation>
    </message>
    <message>
        <source>A machine read this text from pictures (OCR): compare quotations with the page.</source>
        <translation>Bu mətni proqram şəkillərdən oxuyub (OCR): sitatları səhifə ilə tutuşdurun.</translation>
    </message>
    <message>
        <source>A mark that turns the direction of the text hides in “%1” (%2).</source>
        <translation>“%1” içində mətnin istiqamətini çevirən gizli işarə var (%2).</translation>
    </message>
    <message>
        <source>A page took longer than {seconds} seconds to recognise. Try with a better scan.</source>
        <translation>Səhifənin tanınması {seconds} saniyədən çox çəkdi. Daha yaxşı skanla sınayın.</translation>
    </message>
    <message>
        <source>A part such as “early” or “late” is kept as “approximately”, since EDTF has no word for it.</source>
        <translation>“Əvvəli” və ya “sonu” kimi hissə “təxminən” kimi saxlanılıb, çünki EDTF-də bunun sözü yoxdur.</translation>
    </message>
    <message>
        <source>A value in it has a wrong form ({place}). Export it anew.</source>
        <extracomment>What the format is called on the command line.</extracomment>
        <translation>Faylda bir dəyərin forması yanlışdır ({place}). Yenidən ixrac edin.</translation>
    </message>
    <message>
        <source>About Quotarium</source>
        <translation>Quotarium haqqında</translation>
    </message>
    <message>
        <source>Add a newer copy…</source>
        <translation>Daha yeni nüsxə əlavə et…</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Vəzifə əlavə et</translation>
    </message>
    <message>
        <source>Add all documents in a folder</source>
        <translation>Qovluqdakı bütün sənədləri əlavə et</translation>
    </message>
    <message>
        <source>Add an article, select words in it and clip them. Who said them and when can be added at once or later.</source>
        <translation>Məqalə əlavə edin, orada sözləri seçib çıxarış edin. Kimin, nə vaxt dediyini dərhal və ya sonra əlavə etmək olar.</translation>
    </message>
    <message>
        <source>Add clipping</source>
        <translation>Çıxarış əlavə etmə</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Qovluq əlavə et…</translation>
    </message>
    <message>
        <source>Add occasion</source>
        <translation>Tədbir əlavə etmə</translation>
    </message>
    <message>
        <source>Add one first.</source>
        <translation>Əvvəlcə birini əlavə edin.</translation>
    </message>
    <message>
        <source>Add pasted text…</source>
        <translation>Yapışdırılan mətni əlavə et…</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Vəzifə əlavə etmə</translation>
    </message>
    <message>
        <source>Add snapshot</source>
        <translation>Nüsxə əlavə etmə</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Mənbə əlavə etmə</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Mənbələr əlavə etmə</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Mənbə əlavə et…</translation>
    </message>
    <message>
        <source>Add speaker</source>
        <translation>Danışan əlavə etmə</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Etiket əlavə etmə</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>Etiket əlavə et…</translation>
    </message>
    <message>
        <source>Add the source first.</source>
        <translation>Əvvəlcə mənbəni əlavə edin.</translation>
    </message>
    <message>
        <source>Add to a project</source>
        <translation>Layihəyə əlavə et</translation>
    </message>
    <message>
        <source>Add to notes</source>
        <translation>Qeydlərə əlavə etmə</translation>
    </message>
    <message>
        <source>Add to project</source>
        <translation>Layihəyə əlavə etmə</translation>
    </message>
    <message>
        <source>Add to project…</source>
        <translation>Layihəyə əlavə et…</translation>
    </message>
    <message>
        <source>Add to the notes</source>
        <translation>Qeydlərə əlavə et</translation>
    </message>
    <message>
        <source>Add web page…</source>
        <translation>Veb səhifə əlavə et…</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Əlavə edilib</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Ünvan</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>Ünvan (URL)</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <extracomment>By BCP 47 tags; the names are those of Unicode&apos;s CLDR, which Qt brings in English only.</extracomment>
        <translation>afrikaans</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>alban</translation>
    </message>
    <message>
        <source>All fields of the sources (JSON)</source>
        <translation>Mənbələrin bütün sahələri (JSON)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Bütün fayllar (*)</translation>
    </message>
    <message>
        <source>All its pages have text: there is nothing to recognise.</source>
        <extracomment>What the program is trained for: 300 dots to the inch, of which 72 points are one. A page with fewer characters has no text to speak of. The program&apos;s names of languages, by BCP 47&apos;s.</extracomment>
        <translation>Bütün səhifələrdə mətn var: tanınacaq bir şey yoxdur.</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>Bütün sitatlar</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Dəyişdirilib</translation>
    </message>
    <message>
        <source>Altered or not found</source>
        <translation>Uyğunsuzluqlar</translation>
    </message>
    <message>
        <source>American English</source>
        <translation>Amerika ingiliscəsi</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>amhar</translation>
    </message>
    <message>
        <source>An index of the database differs from its rows</source>
        <translation>Verilənlər bazasının indeksi sətirlərindən fərqlənir</translation>
    </message>
    <message>
        <source>An invisible character hides in “%1” (%2).</source>
        <translation>“%1” içində görünməz işarə gizlənib (%2).</translation>
    </message>
    <message>
        <source>An item that begins in line {line} is broken: {reason}.</source>
        <translation>{line}-ci sətirdə başlayan element pozulub: {reason}.</translation>
    </message>
    <message>
        <source>Anchor in another snapshot</source>
        <extracomment>A clipping and a snapshot of its source, by their ids.</extracomment>
        <translation>Başqa nüsxəyə bağlama</translation>
    </message>
    <message>
        <source>Ancient Greek</source>
        <translation>qədim yunan</translation>
    </message>
    <message>
        <source>Appeared in</source>
        <extracomment>Fields of a source by their names in CSL, where people call them otherwise.</extracomment>
        <translation>Dərc olunduğu yer</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>ərəb</translation>
    </message>
    <message>
        <source>Arabic script</source>
        <extracomment>By ISO 15924 codes.</extracomment>
        <translation>ərəb</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>erməni</translation>
    </message>
    <message>
        <source>Armenian script</source>
        <translation>erməni</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Mənsubiyyət</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>azərbaycan</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Ehtiyat nüsxələr…</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>benqal</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>bask</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>belarus</translation>
    </message>
    <message>
        <source>BibLaTeX with quotes as annotations</source>
        <translation>Sitatları qeyd kimi saxlayan BibLaTeX</translation>
    </message>
    <message>
        <source>BibTeX and BibLaTeX</source>
        <extracomment>Suffixes that do not tell a format.</extracomment>
        <translation>BibTeX və BibLaTeX</translation>
    </message>
    <message>
        <source>BibTeX with quotes as annotations</source>
        <translation>Sitatları qeyd kimi saxlayan BibTeX</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>bosniya</translation>
    </message>
    <message>
        <source>Brazilian Portuguese</source>
        <translation>Braziliya portuqalcası</translation>
    </message>
    <message>
        <source>British English</source>
        <translation>Britaniya ingiliscəsi</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bolqar</translation>
    </message>
    <message>
        <source>Captured files are missing</source>
        <translation>Saxlanmış fayllar çatışmır</translation>
    </message>
    <message>
        <source>Captured files were changed by something else</source>
        <translation>Saxlanmış faylları başqa proqram dəyişib</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>katalan</translation>
    </message>
    <message>
        <source>Change link</source>
        <translation>Əlaqəni dəyişmə</translation>
    </message>
    <message>
        <source>Change many occasions</source>
        <translation>Çoxlu tədbiri dəyiş</translation>
    </message>
    <message>
        <source>Change many occasions…</source>
        <translation>Çoxlu tədbiri dəyiş…</translation>
    </message>
    <message>
        <source>Change many quotes</source>
        <translation>Çoxlu sitatı dəyiş</translation>
    </message>
    <message>
        <source>Change many quotes…</source>
        <translation>Çoxlu sitatı dəyiş…</translation>
    </message>
    <message>
        <source>Change many sources</source>
        <translation>Çoxlu mənbəni dəyiş</translation>
    </message>
    <message>
        <source>Change many sources…</source>
        <translation>Çoxlu mənbəni dəyiş…</translation>
    </message>
    <message>
        <source>Change many speakers</source>
        <translation>Çoxlu danışanı dəyiş</translation>
    </message>
    <message>
        <source>Change many speakers…</source>
        <translation>Çoxlu danışanı dəyiş…</translation>
    </message>
    <message>
        <source>Change occasion</source>
        <translation>Tədbiri dəyişmə</translation>
    </message>
    <message>
        <source>Change outline</source>
        <translation>Planı dəyişmə</translation>
    </message>
    <message>
        <source>Change quote</source>
        <translation>Sitatı dəyişmə</translation>
    </message>
    <message>
        <source>Change quotes</source>
        <translation>Sitatları dəyişmə</translation>
    </message>
    <message>
        <source>Change source</source>
        <translation>Mənbəni dəyişmə</translation>
    </message>
    <message>
        <source>Change sources</source>
        <translation>Mənbələri dəyişmə</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <translation>Danışanı dəyişmə</translation>
    </message>
    <message>
        <source>Change the link that is there.</source>
        <translation>Mövcud əlaqəni dəyişin.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Dəyişdirilib</translation>
    </message>
    <message>
        <source>Check against the source</source>
        <translation>Mənbə ilə tutuşdur</translation>
    </message>
    <message>
        <source>Check all quotes</source>
        <translation>Bütün sitatları yoxla</translation>
    </message>
    <message>
        <source>Check all quotes against their sources</source>
        <translation>Bütün sitatları mənbələri ilə tutuşdur</translation>
    </message>
    <message>
        <source>Check the library…</source>
        <translation>Kitabxananı yoxla…</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Yazılışı yoxlayın.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Yoxlanılıb</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>çin</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Başqasını seçin.</translation>
    </message>
    <message>
        <source>Citavi project</source>
        <translation>Citavi layihəsi</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Axtarışı təmizlə</translation>
    </message>
    <message>
        <source>Clip quote</source>
        <translation>Sitatın çıxarılması</translation>
    </message>
    <message>
        <source>Clip quotes</source>
        <translation>Sitatların çıxarılması</translation>
    </message>
    <message>
        <source>Clip the selected words</source>
        <translation>Seçilmiş sözləri çıxarış et</translation>
    </message>
    <message>
        <source>Clip what is ticked</source>
        <translation>İşarələnənləri çıxarış et</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Sistemin rəngləri</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Əmrlər palitrası…</translation>
    </message>
    <message>
        <source>Compare with the newer copy…</source>
        <translation>Yeni nüsxə ilə müqayisə et…</translation>
    </message>
    <message>
        <source>Compared on %1 with the copy of %2.</source>
        <translation>%1 tarixində %2 tarixli nüsxə ilə müqayisə edilib.</translation>
    </message>
    <message>
        <source>Compared on %1.</source>
        <translation>%1 tarixində müqayisə edilib.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Müqayisə et…</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>İstinadı köçür</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Biblioqrafik qeydi köçür</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>İstinadla birlikdə köçür</translation>
    </message>
    <message>
        <source>Count dates again</source>
        <translation>Tarixləri yenidən hesablama</translation>
    </message>
    <message>
        <source>Counted from %1; the event has another date now.</source>
        <translation>%1 tarixindən hesablanıb; hadisənin indi başqa tarixi var.</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Yaradıcılar</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>xorvat</translation>
    </message>
    <message>
        <source>Cyrillic script</source>
        <translation>kiril</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>çex</translation>
    </message>
    <message>
        <source>Damaged letters (no UTF-8) were replaced by �.</source>
        <translation>Zədəli hərflər (UTF-8 deyil) � ilə əvəz olundu.</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danimarka</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Tünd rənglər</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>Tarix məlum deyil</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Tarix: %1</translation>
    </message>
    <message>
        <source>Declared in the quote: %1.</source>
        <translation>Sitatda göstərilib: %1.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Delete for ever…</source>
        <translation>Həmişəlik sil…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Həmişəlik silmə</translation>
    </message>
    <message>
        <source>Delete project</source>
        <translation>Layihəni silmə</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>Saxlanmış axtarışı silmə</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Etiketi silmə</translation>
    </message>
    <message>
        <source>Delete tags</source>
        <translation>Etiketləri silmə</translation>
    </message>
    <message>
        <source>Delete the tag</source>
        <translation>Etiketi sil</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Silindi.</translation>
    </message>
    <message>
        <source>Details of the source</source>
        <translation>Mənbənin təfərrüatı</translation>
    </message>
    <message>
        <source>Devanagari script</source>
        <translation>devanaqari</translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation>Bunu nəzərdə tuturdunuz: {names}?</translation>
    </message>
    <message>
        <source>Differs in another source</source>
        <translation>Başqa mənbədə fərqlidir</translation>
    </message>
    <message>
        <source>Documents, pages and recordings (%1)</source>
        <translation>Sənədlər, səhifələr və yazılar (%1)</translation>
    </message>
    <message>
        <source>Drawing, to be edited (*.svg)</source>
        <translation>Redaktə oluna bilən rəsm (*.svg)</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>holland</translation>
    </message>
    <message>
        <source>Edit words</source>
        <translation>Sözləri düzəlt</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Nəşr</translation>
    </message>
    <message>
        <source>Empty the Trash…</source>
        <translation>Zibil qutusunu boşalt…</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Zibil qutusunu boşalt</translation>
    </message>
    <message>
        <source>EndNote (tagged)</source>
        <translation>EndNote (etiketli)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>ingilis</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>esperanto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>eston</translation>
    </message>
    <message>
        <source>European Portuguese</source>
        <translation>Portuqaliya portuqalcası</translation>
    </message>
    <message>
        <source>Export the library anew.</source>
        <translation>Kitabxananı yenidən ixrac edin.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>İxrac…</translation>
    </message>
    <message>
        <source>FTS5</source>
        <translation>FTS5</translation>
    </message>
    <message>
        <source>Feed of a journal (RSS)</source>
        <translation>Jurnal lenti (RSS)</translation>
    </message>
    <message>
        <source>Fetch the page again</source>
        <translation>Səhifəni yenidən yüklə</translation>
    </message>
    <message>
        <source>Find and replace in notes</source>
        <translation>Qeydlərdə tap və əvəz et</translation>
    </message>
    <message>
        <source>Find duplicate sources…</source>
        <translation>Təkrar mənbələri tap…</translation>
    </message>
    <message>
        <source>Find its number in the list of speakers.</source>
        <translation>Nömrəsini danışanlar siyahısında tapın.</translation>
    </message>
    <message>
        <source>Find its number with a search.</source>
        <translation>Nömrəsini axtarışla tapın.</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Tap…</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>First, a place for your new library</source>
        <translation>Əvvəlcə yeni kitabxananız üçün yer</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İrəli</translation>
    </message>
    <message>
        <source>Found in several places</source>
        <translation>Bir neçə yerdə tapılıb</translation>
    </message>
    <message>
        <source>French</source>
        <translation>fransız</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>qalisiya</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>gürcü</translation>
    </message>
    <message>
        <source>Georgian script</source>
        <translation>gürcü</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alman</translation>
    </message>
    <message>
        <source>Go to the quotes</source>
        <translation>Sitatlara keç</translation>
    </message>
    <message>
        <source>Go to the sources</source>
        <translation>Mənbələrə keç</translation>
    </message>
    <message>
        <source>Go to the suggested quotes</source>
        <translation>Təklif olunan sitatlara keç</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>yunan</translation>
    </message>
    <message>
        <source>Greek script</source>
        <translation>yunan</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Bələdçi</translation>
    </message>
    <message>
        <source>Half-made files were left by a program that was stopped</source>
        <translation>Dayandırılmış proqramdan yarımçıq fayllar qalıb</translation>
    </message>
    <message>
        <source>Han script</source>
        <translation>han</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>ivrit</translation>
    </message>
    <message>
        <source>Hebrew script</source>
        <translation>ibrani</translation>
    </message>
    <message>
        <source>Hidden characters</source>
        <translation>Gizli işarələr</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksək kontrast</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hind</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>macar</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>island</translation>
    </message>
    <message>
        <source>Identifiers: %1</source>
        <translation>İdentifikatorlar: %1</translation>
    </message>
    <message>
        <source>Import highlights of the PDF</source>
        <translation>PDF-dəki vurğulamaları idxal et</translation>
    </message>
    <message>
        <source>Import library</source>
        <translation>Kitabxananın idxalı</translation>
    </message>
    <message>
        <source>Import references</source>
        <translation>Biblioqrafiyanın idxalı</translation>
    </message>
    <message>
        <source>Import references…</source>
        <translation>Biblioqrafiya idxal et…</translation>
    </message>
    <message>
        <source>Imported from %1: %2</source>
        <translation>%1 faylından idxal edildi: %2</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Gələnlər</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>İçəri çəkmə</translation>
    </message>
    <message>
        <source>Indent in the outline</source>
        <translation>Planda içəri çək</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indoneziya</translation>
    </message>
    <message>
        <source>Insert a heading…</source>
        <translation>Başlıq daxil et…</translation>
    </message>
    <message>
        <source>Insert a note…</source>
        <translation>Qeyd daxil et…</translation>
    </message>
    <message>
        <source>Insert heading</source>
        <translation>Başlıq daxil etmə</translation>
    </message>
    <message>
        <source>Insert note</source>
        <translation>Qeyd daxil etmə</translation>
    </message>
    <message>
        <source>Install a citation style…</source>
        <translation>İstinad üslubu quraşdır…</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>irland</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Nömrə</translation>
    </message>
    <message>
        <source>It cannot be mended. Put back a backup: File, Backups…</source>
        <translation>Düzəltmək mümkün deyil. Ehtiyat nüsxəni bərpa edin: Fayl, Ehtiyat nüsxələr…</translation>
    </message>
    <message>
        <source>It cannot be read ({error}). Check the path.</source>
        <extracomment>What is kept of a picture at most; the window makes larger ones smaller.</extracomment>
        <translation>Fayl oxuna bilmir ({error}). Yolu yoxlayın.</translation>
    </message>
    <message>
        <source>It cannot be read ({strerror}). Check the path.</source>
        <translation>Fayl oxuna bilmir ({strerror}). Yolu yoxlayın.</translation>
    </message>
    <message>
        <source>It defines entities of its own, which no document needs. Open it in its program and save it again.</source>
        <translation>Fayl heç bir sənədə lazım olmayan öz obyektlərini təyin edir. Onu öz proqramında açıb yenidən saxlayın.</translation>
    </message>
    <message>
        <source>It has more lines than a day of talk. Save a part of it.</source>
        <translation>Faylda bir günlük danışıqdan çox sətir var. Bir hissəsini saxlayın.</translation>
    </message>
    <message>
        <source>It has more than 400 MB. Split it and import the parts.</source>
        <translation>Fayl 400 MB-dan böyükdür. Bölün və hissələri idxal edin.</translation>
    </message>
    <message>
        <source>It has more than 60 million pixels. Save it smaller.</source>
        <translation>Şəkildə 60 milyondan çox piksel var. Onu kiçildib saxlayın.</translation>
    </message>
    <message>
        <source>It has {megabytes} MB; sources of up to {limit} MB can be read. Save the part you need as a file of its own.</source>
        <translation>Faylın həcmi {megabytes} MB-dır; {limit} MB-a qədər mənbələr oxunur. Lazım olan hissəni ayrı fayl kimi saxlayın.</translation>
    </message>
    <message>
        <source>It holds a stretch of text larger than any document&apos;s. Save its text by itself.</source>
        <extracomment>More elements or characters no book has; they would take longer than anybody waits.</extracomment>
        <translation>Faylda heç bir sənəddə olmayan uzunluqda mətn parçası var. Mətnini ayrıca saxlayın.</translation>
    </message>
    <message>
        <source>It holds more text than any article. Save the part you need as a file of its own.</source>
        <extracomment>How the layer that asks for consent to cookies is named; `body` may be named after it, too. Stand-ins while a block is gathered: a line break, and preformatted breaks and spaces.</extracomment>
        <translation>Səhifədə istənilən məqalədən çox mətn var. Lazım olan hissəni ayrı fayl kimi saxlayın.</translation>
    </message>
    <message>
        <source>It holds more text than any book. Save the pages you need as a file of their own.</source>
        <extracomment>How many of the first pages are looked at for text that a machine read from pictures.</extracomment>
        <translation>Faylda istənilən kitabdan çox mətn var. Lazım olan səhifələri ayrı fayl kimi saxlayın.</translation>
    </message>
    <message>
        <source>It holds more text than any book. Save the part you need by itself.</source>
        <extracomment>The ways of encryption that only keep fonts from being taken out (EPUB 3.3, Appendix F). Stands around a page&apos;s label while its chapter is gathered (no character of any text).</extracomment>
        <translation>Faylda istənilən kitabdan çox mətn var. Lazım olan hissəni ayrıca saxlayın.</translation>
    </message>
    <message>
        <source>It holds more than any book. Save the part you need as a file of its own.</source>
        <translation>Faylda istənilən kitabdakından çox şey var. Lazım olan hissəni ayrı fayl kimi saxlayın.</translation>
    </message>
    <message>
        <source>It holds no list of items.</source>
        <translation>Faylda elementlər siyahısı yoxdur.</translation>
    </message>
    <message>
        <source>It is UTF-8 text, but damaged at byte {broken}. Get an undamaged copy, or mend the place in an editor and save it again.</source>
        <translation>Fayl UTF-8 mətnidir, amma {broken}-ci baytda zədəlidir. Zədəsiz nüsxə tapın və ya həmin yeri redaktorda düzəldib yenidən saxlayın.</translation>
    </message>
    <message>
        <source>It is a recording; what is quoted is its transcript. Put one beside it under the same name (.srt, .vtt), or add its transcript and link the recording to it.</source>
        <translation>Bu, yazıdır; sitat gətirilən onun mətnidir. Yanına eyni adla mətn (.srt, .vtt) qoyun və ya mətnini əlavə edib yazını onunla əlaqələndirin.</translation>
    </message>
    <message>
        <source>It is an archive with {files} in it. Unpack it and import the file you need.</source>
        <translation>Bu, içində {files} olan arxivdir. Açın və lazım olan faylı idxal edin.</translation>
    </message>
    <message>
        <source>It is built in a way not understood.</source>
        <extracomment>After so many documents, or bytes of them, a child is replaced: parsers do not give all back.</extracomment>
        <translation>Faylın quruluşu anlaşılmadı.</translation>
    </message>
    <message>
        <source>It is damaged and cannot be shown. Choose another one.</source>
        <translation>Şəkil zədəlidir və göstərilə bilmir. Başqasını seçin.</translation>
    </message>
    <message>
        <source>It is damaged or no PDF document. Get an undamaged copy, or print it to a new PDF.</source>
        <translation>Fayl zədəlidir və ya PDF deyil. Zədəsiz nüsxə tapın və ya onu yeni PDF-ə çap edin.</translation>
    </message>
    <message>
        <source>It is damaged or no message. Save it again in the program it comes from.</source>
        <translation>Fayl zədəlidir və ya məktub deyil. Gəldiyi proqramda yenidən saxlayın.</translation>
    </message>
    <message>
        <source>It is damaged or no web archive. Save the page again in the browser.</source>
        <translation>Fayl zədəlidir və ya veb arxivi deyil. Səhifəni brauzerdə yenidən saxlayın.</translation>
    </message>
    <message>
        <source>It is damaged or too complicated: its reader broke down. {try_text}</source>
        <translation>Fayl zədəlidir və ya çox mürəkkəbdir: oxuyucusu dayandı. {try_text}</translation>
    </message>
    <message>
        <source>It is damaged or too complicated: what draws its pages broke down. Read it as text.</source>
        <translation>Fayl zədəlidir və ya çox mürəkkəbdir: səhifələrini çəkən hissə dayandı. Onu mətn kimi oxuyun.</translation>
    </message>
    <message>
        <source>It is empty. Export it anew.</source>
        <translation>Fayl boşdur. Yenidən ixrac edin.</translation>
    </message>
    <message>
        <source>It is larger than 2 MB. Save it smaller.</source>
        <translation>Şəkil 2 MB-dan böyükdür. Onu kiçildib saxlayın.</translation>
    </message>
    <message>
        <source>It is larger than 20 MB. Save it smaller.</source>
        <extracomment>What a picture may have at most, before it is made smaller: bytes, and pixels. Markers of JPEG that begin a frame; the others of their range are tables.</extracomment>
        <translation>Şəkil 20 MB-dan böyükdür. Onu kiçildib saxlayın.</translation>
    </message>
    <message>
        <source>It is larger than {size} MB.</source>
        <translation>Fayl {size} MB-dan böyükdür.</translation>
    </message>
    <message>
        <source>It is locked with a password. Open it with the password in a PDF program, save it without, and add that file.</source>
        <translation>Fayl parolla bağlıdır. PDF proqramında parolla açın, parolsuz saxlayın və həmin faylı əlavə edin.</translation>
    </message>
    <message>
        <source>It is locked with a password. Open it, save it without one, and add that file.</source>
        <translation>Fayl parolla bağlıdır. Açın, parolsuz saxlayın və həmin faylı əlavə edin.</translation>
    </message>
    <message>
        <source>It is locked with a password. Open it, save it without one, and add that.</source>
        <translation>Fayl parolla bağlıdır. Açın, parolsuz saxlayın və onu əlavə edin.</translation>
    </message>
    <message>
        <source>It is no JSON in UTF-8. Export it anew.</source>
        <translation>Fayl UTF-8 JSON deyil. Yenidən ixrac edin.</translation>
    </message>
    <message>
        <source>It is no PNG, JPEG or WebP picture. Save it as one of these.</source>
        <translation>Bu, PNG, JPEG və ya WebP şəkli deyil. Bunlardan biri kimi saxlayın.</translation>
    </message>
    <message>
        <source>It is not a library that Quotarium exported ({error}). Export it anew there.</source>
        <translation>Bu, Quotarium-un ixrac etdiyi kitabxana deyil ({error}). Orada yenidən ixrac edin.</translation>
    </message>
    <message>
        <source>It is protected against copying (DRM), so its text cannot be read. Use an unprotected copy.</source>
        <translation>Fayl köçürmədən qorunub (DRM), mətni oxuna bilmir. Qorunmayan nüsxədən istifadə edin.</translation>
    </message>
    <message>
        <source>It is too large. Split it into files of 300 MB at most.</source>
        <extracomment>Larger files are refused: 100,000 references are about 60 MB. More replaced letters, if they are also one in twenty, are no text of another encoding.</extracomment>
        <translation>Fayl çox böyükdür. Ən çoxu 300 MB-lıq fayllara bölün.</translation>
    </message>
    <message>
        <source>It is {encoding} text, but damaged at byte {start}. Get an undamaged copy, or mend the place in an editor and save it again.</source>
        <translation>Fayl {encoding} mətnidir, amma {start}-ci baytda zədəlidir. Zədəsiz nüsxə tapın və ya həmin yeri redaktorda düzəldib yenidən saxlayın.</translation>
    </message>
    <message>
        <source>It lacks its part “{path}”: it was not saved completely. Save it again.</source>
        <extracomment>How the standard library says that an archive is damaged or beyond it.</extracomment>
        <translation>Faylın “{path}” hissəsi yoxdur: tam saxlanmayıb. Yenidən saxlayın.</translation>
    </message>
    <message>
        <source>It leads from page to page without end: it may want cookies.</source>
        <translation>Ünvan sonsuz olaraq səhifədən səhifəyə aparır: kuki istəyə bilər.</translation>
    </message>
    <message>
        <source>It leads to {address}, in a private network. If you trust it, type that.</source>
        <translation>Ünvan şəxsi şəbəkədəki {address} ünvanına aparır. Ona etibar edirsinizsə, həmin ünvanı yazın.</translation>
    </message>
    <message>
        <source>It leads to “{target}”, which is no web page. Check the address.</source>
        <translation>Ünvan “{target}” yerinə aparır, bu isə veb səhifə deyil. Ünvanı yoxlayın.</translation>
    </message>
    <message>
        <source>It may have been moved; look again.</source>
        <translation>Ola bilsin, köçürülüb; yenidən baxın.</translation>
    </message>
    <message>
        <source>It may have been removed; look again.</source>
        <translation>Ola bilsin, silinib; yenidən baxın.</translation>
    </message>
    <message>
        <source>It may have been undone; look again.</source>
        <translation>Ola bilsin, geri alınıb; yenidən baxın.</translation>
    </message>
    <message>
        <source>It says it is {encoding} text but is not. Save the page again in the browser.</source>
        <translation>Fayl özünü {encoding} mətni adlandırır, amma elə deyil. Səhifəni brauzerdə yenidən saxlayın.</translation>
    </message>
    <message>
        <source>It takes more memory than a document may.</source>
        <translation>Fayl sənədə icazə veriləndən çox yaddaş tələb edir.</translation>
    </message>
    <message>
        <source>It took longer than {seconds} seconds. Try again, or:</source>
        <translation>{seconds} saniyədən çox çəkdi. Yenidən cəhd edin və ya:</translation>
    </message>
    <message>
        <source>It unpacks to more than a document may hold. Save its text as a file of its own.</source>
        <translation>Açıldıqda sənədin tuta biləcəyindən böyükdür. Mətnini ayrı fayl kimi saxlayın.</translation>
    </message>
    <message>
        <source>It was closed. Open it again.</source>
        <translation>Fayl bağlandı. Yenidən açın.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italyan</translation>
    </message>
    <message>
        <source>Item {number} ({key}):</source>
        <extracomment>What a source cannot hold is kept as JSON in `csl:NAME` and written again. Where our own export keeps the researcher’s note, which no style prints.</extracomment>
        <translation>Element {number} ({key}):</translation>
    </message>
    <message>
        <source>Item {number}: {where}: {fault}.</source>
        <extracomment>What belongs to a library and not to the source.</extracomment>
        <translation>Element {number}: {where}: {fault}.</translation>
    </message>
    <message>
        <source>Item {place} is no object and was left out.</source>
        <translation>{place}-ci element obyekt deyil və buraxıldı.</translation>
    </message>
    <message>
        <source>Its JSON is broken in line {lineno}: {msg}. Export it anew.</source>
        <translation>JSON {lineno}-ci sətirdə pozulub: {msg}. Yenidən ixrac edin.</translation>
    </message>
    <message>
        <source>Its archive is damaged. Get an undamaged copy, or open it in its program and save it again.</source>
        <extracomment>What all members that are read may unpack to, and how much larger than packed one may be.</extracomment>
        <translation>Arxiv zədəlidir. Zədəsiz nüsxə tapın və ya onu öz proqramında açıb yenidən saxlayın.</translation>
    </message>
    <message>
        <source>Its attachments were left out: {names}.</source>
        <translation>Qoşmaları buraxıldı: {names}.</translation>
    </message>
    <message>
        <source>Its bytes are not text in any encoding known here.</source>
        <translation>Baytları burada məlum olan heç bir kodlaşdırmada mətn deyil.</translation>
    </message>
    <message>
        <source>Its contents are damaged (line {line}). Get an undamaged copy, or open it in its program and save it again.</source>
        <translation>Məzmunu zədəlidir ({line}-ci sətir). Zədəsiz nüsxə tapın və ya faylı öz proqramında açıb yenidən saxlayın.</translation>
    </message>
    <message>
        <source>Its elements are nested too deeply to be read. Open it in the browser, select the text and paste it instead.</source>
        <translation>Elementləri oxunmaq üçün həddən artıq iç-içədir. Səhifəni brauzerdə açın, mətni seçib onu yapışdırın.</translation>
    </message>
    <message>
        <source>Its groups are nested too deeply. Save it as a Word document (.docx).</source>
        <extracomment>After * stand destinations that a reader may skip; these are not skipped.</extracomment>
        <translation>Qrupları həddən artıq iç-içədir. Faylı Word sənədi (.docx) kimi saxlayın.</translation>
    </message>
    <message>
        <source>Its pages are empty: there is neither text nor a picture of a page in it. Check that it is the right file.</source>
        <translation>Səhifələri boşdur: nə mətn, nə də səhifə şəkli var. Düzgün fayl olduğunu yoxlayın.</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply to be read. Copy the text in its program and paste it instead.</source>
        <translation>Hissələri oxunmaq üçün həddən artıq iç-içədir. Mətni öz proqramında köçürüb onu yapışdırın.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>yapon</translation>
    </message>
    <message>
        <source>Japanese script</source>
        <translation>yapon</translation>
    </message>
    <message>
        <source>Join as one statement</source>
        <translation>Bir deyim kimi birləşdir</translation>
    </message>
    <message>
        <source>Join quotes</source>
        <translation>Sitatları birləşdirmə</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>qazax</translation>
    </message>
    <message>
        <source>Keep quotes apart</source>
        <translation>Sitatları ayrı saxlama</translation>
    </message>
    <message>
        <source>Keep speakers apart</source>
        <translation>Danışanları ayrı saxlama</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klaviatura qısayolları</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Kind of quote</source>
        <extracomment>Languages offered by name; any other is typed as a BCP 47 tag.</extracomment>
        <translation>Sitatın növü</translation>
    </message>
    <message>
        <source>Known citekeys are {keys}.</source>
        <translation>Məlum istinad açarları: {keys}.</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>koreya</translation>
    </message>
    <message>
        <source>Korean script</source>
        <translation>koreya</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>kürd</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>qırğız</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Sözlərin dili</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Şrifti böyüt</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>latın</translation>
    </message>
    <message>
        <source>Latin script</source>
        <translation>latın</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>latış</translation>
    </message>
    <message>
        <source>LibreOffice document</source>
        <translation>LibreOffice sənədi</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Açıq rənglər</translation>
    </message>
    <message>
        <source>Link its recording…</source>
        <translation>Yazısı ilə əlaqələndir…</translation>
    </message>
    <message>
        <source>Link quotes</source>
        <translation>Sitatları əlaqələndirmə</translation>
    </message>
    <message>
        <source>Link recording</source>
        <translation>Yazı ilə əlaqələndirmə</translation>
    </message>
    <message>
        <source>Link to another quote…</source>
        <translation>Başqa sitatla əlaqələndir…</translation>
    </message>
    <message>
        <source>Linked: the quote %1 the other.</source>
        <translation>Əlaqə quruldu: %1.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Əlaqələr</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>litva</translation>
    </message>
    <message>
        <source>Locator</source>
        <translation>Yeri</translation>
    </message>
    <message>
        <source>Look for one in the settings, or with “quotarium styles WORD”.</source>
        <translation>Parametrlərdə və ya “quotarium styles WORD” ilə axtarın.</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>makedon</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>Əvvəlcə birini yaradın.</translation>
    </message>
    <message>
        <source>Making the library…</source>
        <translation>Kitabxana yaradılır…</translation>
    </message>
    <message>
        <source>Making the sample library…</source>
        <translation>Nümunə kitabxana yaradılır…</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malay</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>malta</translation>
    </message>
    <message>
        <source>Mark a quote as an open question, and it is listed here until a quote that responds to it is linked.</source>
        <translation>Sitatı açıq sual kimi işarələyin; ona cavab verən sitat əlaqələndirilənədək burada göstəriləcək.</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Baxılmış kimi işarələ</translation>
    </message>
    <message>
        <source>Markdown with pandoc citations</source>
        <translation>Pandoc istinadlı Markdown</translation>
    </message>
    <message>
        <source>Marked as an open question, until an answer is linked.</source>
        <translation>Cavab əlaqələndirilənədək açıq sual kimi işarələndi.</translation>
    </message>
    <message>
        <source>Merge occasions</source>
        <translation>Tədbirləri birləşdirmə</translation>
    </message>
    <message>
        <source>Merge occasions…</source>
        <translation>Tədbirləri birləşdir…</translation>
    </message>
    <message>
        <source>Merge sources</source>
        <translation>Mənbələri birləşdirmə</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <translation>Danışanları birləşdirmə</translation>
    </message>
    <message>
        <source>Merge speakers…</source>
        <translation>Danışanları birləşdir…</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Etiketləri birləşdirmə</translation>
    </message>
    <message>
        <source>Merge the selected tags…</source>
        <translation>Seçilmiş etiketləri birləşdir…</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>monqol</translation>
    </message>
    <message>
        <source>Move down in the outline</source>
        <translation>Planda aşağı köçür</translation>
    </message>
    <message>
        <source>Move in outline</source>
        <translation>Planda köçürmə</translation>
    </message>
    <message>
        <source>Move the occasion to the Trash</source>
        <translation>Tədbiri zibil qutusuna köçür</translation>
    </message>
    <message>
        <source>Move the source to the Trash</source>
        <translation>Mənbəni zibil qutusuna köçür</translation>
    </message>
    <message>
        <source>Move the speaker to the Trash</source>
        <translation>Danışanı zibil qutusuna köçür</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Zibil qutusuna köçür</translation>
    </message>
    <message>
        <source>Move to the Trash</source>
        <translation>Zibil qutusuna köçür</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Zibil qutusuna köçürmə</translation>
    </message>
    <message>
        <source>Move up in the outline</source>
        <translation>Planda yuxarı köçür</translation>
    </message>
    <message>
        <source>My quotes</source>
        <translation>Sitatlarım</translation>
    </message>
    <message>
        <source>NUL bytes stood here; they were left out, and with them perhaps letters.</source>
        <translation>Burada NUL baytları var idi; onlar, bəlkə də hərflərlə birlikdə, buraxıldı.</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Ad: %1</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>Adlar: %1</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>nepal</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Yeni kitabxana</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Yeni kitabxana…</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Yeni ad:</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Yeni layihə</translation>
    </message>
    <message>
        <source>No article was recognised; this is all the text of the page.</source>
        <translation>Məqalə tanınmadı; bu, səhifənin bütün mətnidir.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Tarixsiz</translation>
    </message>
    <message>
        <source>No line of it has a time. If it is plain text, give it the ending .txt.</source>
        <extracomment>A longer silence, and as much text up to the end of a sentence, begins a new paragraph.</extracomment>
        <translation>Heç bir sətrində vaxt yoxdur. Sadə mətndirsə, ona .txt sonluğu verin.</translation>
    </message>
    <message>
        <source>No longer marked as a question.</source>
        <translation>Artıq sual kimi işarələnməyib.</translation>
    </message>
    <message>
        <source>No open questions</source>
        <translation>Açıq sual yoxdur</translation>
    </message>
    <message>
        <source>No page can be read: the file is damaged.</source>
        <translation>Heç bir səhifə oxuna bilmir: fayl zədəlidir.</translation>
    </message>
    <message>
        <source>No quote holds all of these words. Fewer words find more; the beginning of a word is enough, and accents do not matter.</source>
        <translation>Heç bir sitatda bu sözlərin hamısı yoxdur. Az söz çox nəticə verir; sözün əvvəli bəs edir, diakritik işarələr vacib deyil.</translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation>Hələ sitat yoxdur</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Mənbəsiz</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Danışan yoxdur</translation>
    </message>
    <message>
        <source>No speaker yet</source>
        <extracomment>Says how a line runs, by whether the window is mirrored. Whole texts that were cut, and whether the words were. Stretches (UTF-16 units) of the words, the name and the facts that a search looks for.</extracomment>
        <translation>Hələ danışan yoxdur</translation>
    </message>
    <message>
        <source>None of the roles known was held on that day, so none is printed.</source>
        <translation>Məlum vəzifələrin heç biri həmin günə düşmür, ona görə çap olunmur.</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>bokmal norveç</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>nünorsk norveç</translation>
    </message>
    <message>
        <source>Not compared with the source yet.</source>
        <translation>Mənbə ilə hələ müqayisə edilməyib.</translation>
    </message>
    <message>
        <source>Not found in the source</source>
        <translation>Mənbədə tapılmayıb</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Qeyd: %1</translation>
    </message>
    <message>
        <source>Note: %s</source>
        <translation>Qeyd: %s</translation>
    </message>
    <message>
        <source>Nothing altered, nothing missing</source>
        <translation>Dəyişdirilmiş və ya çatışmayan heç nə yoxdur</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Heç nə tapılmadı</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Burada hələ heç nə yoxdur</translation>
    </message>
    <message>
        <source>Nothing was being typed.</source>
        <translation>Yazılan bir şey yox idi.</translation>
    </message>
    <message>
        <source>Nothing would be moved: quotes need all of them.</source>
        <translation>Heç nə köçürülməyəcək: hamısı sitatlara lazımdır.</translation>
    </message>
    <message>
        <source>Nothing would change: all are like this already.</source>
        <translation>Heç nə dəyişməyəcək: hamısı artıq belədir.</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Tədbir</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Tədbirlər</translation>
    </message>
    <message>
        <source>Only pages of a PDF can be recognised. Save the pictures as a PDF and add that.</source>
        <translation>Yalnız PDF səhifələri tanına bilər. Şəkilləri PDF kimi saxlayıb onu əlavə edin.</translation>
    </message>
    <message>
        <source>Only these differ: %1.</source>
        <translation>Yalnız bunlar fərqlənir: %1.</translation>
    </message>
    <message>
        <source>Open a library (a folder Name.quotarium)</source>
        <translation>Kitabxana aç (Ad.quotarium qovluğu)</translation>
    </message>
    <message>
        <source>Open a packed library…</source>
        <translation>Paketlənmiş kitabxana aç…</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <extracomment>The label and the action of the next step, by the kind of error.</extracomment>
        <translation>Başqa kitabxana aç…</translation>
    </message>
    <message>
        <source>Open in the reader</source>
        <translation>Oxu pəncərəsində aç</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Open it in an editor and save it with the encoding UTF-8.</source>
        <translation>Faylı redaktorda açıb UTF-8 kodlaşdırması ilə saxlayın.</translation>
    </message>
    <message>
        <source>Open it in the browser, save it, and add the file.</source>
        <translation>Səhifəni brauzerdə açın, saxlayın və faylı əlavə edin.</translation>
    </message>
    <message>
        <source>Open it in the program it belongs to and save it as text or PDF.</source>
        <translation>Faylı öz proqramında açıb mətn və ya PDF kimi saxlayın.</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>Kitabxana aç…</translation>
    </message>
    <message>
        <source>Open question, or not</source>
        <translation>Açıq sualdır, ya yox</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Açıq suallar</translation>
    </message>
    <message>
        <source>Open that one, or change the file.</source>
        <translation>Onu açın və ya faylı dəyişin.</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Nümunə kitabxananı aç</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>Çölə çəkmə</translation>
    </message>
    <message>
        <source>Outdent in the outline</source>
        <translation>Planda çölə çək</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pack the library into one file…</source>
        <translation>Kitabxananı bir fayla paketlə…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Səhifələr</translation>
    </message>
    <message>
        <source>Pages that cannot be read, for the file is damaged there: {pages}.</source>
        <translation>Fayl orada zədəli olduğu üçün oxuna bilməyən səhifələr: {pages}.</translation>
    </message>
    <message>
        <source>Pages whose text layer is damaged, so compare quotations with the page: {pages}.</source>
        <translation>Mətn qatı zədəli olan, sitatları səhifə ilə tutuşdurulmalı səhifələr: {pages}.</translation>
    </message>
    <message>
        <source>Pages without text, only pictures (a scan), of which nothing can be quoted: {pages}.</source>
        <translation>Mətni olmayan, yalnız şəkil (skan) olan, sitat gətirilə bilməyən səhifələr: {pages}.</translation>
    </message>
    <message>
        <source>Parts that could not be read: {number}.</source>
        <translation>Oxuna bilməyən hissələr: {number}.</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>puştu</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Mətn yapışdır…</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>fars</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Şəkil (*.png)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Yer: %1</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polyak</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portuqal</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Önbaxış</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Layihələr</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Dərc tarixi</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Nəşr olunduğu yer</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Nəşriyyat</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Bərpa et</translation>
    </message>
    <message>
        <source>Put back into the Inbox</source>
        <translation>Gələnlərə qaytar</translation>
    </message>
    <message>
        <source>Put into “%2”: %1.</source>
        <translation>“%2” içinə qoyuldu: %1.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çıxış</translation>
    </message>
    <message>
        <source>Quotarium cannot run here: it found {part} {found} and needs {needed}. Install Quotarium&apos;s own package, which brings it along, or update {part}.</source>
        <translation>Quotarium burada işləyə bilmir: {part} {found} tapıldı, {needed} lazımdır. Bunu özü ilə gətirən Quotarium paketini quraşdırın və ya {part} komponentini yeniləyin.</translation>
    </message>
    <message>
        <source>Quotarium libraries (*%1)</source>
        <translation>Quotarium kitabxanaları (*%1)</translation>
    </message>
    <message>
        <source>Quotarium’s JSON of references</source>
        <translation>Quotarium-un ədəbiyyat JSON-u</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Sitatlar</translation>
    </message>
    <message>
        <source>Quotes as cards or as a table</source>
        <translation>Sitatlar kart və ya cədvəl kimi</translation>
    </message>
    <message>
        <source>Quotes by this speaker</source>
        <translation>Bu danışanın sitatları</translation>
    </message>
    <message>
        <source>Quotes that you clip without finishing them wait here until you mark them as reviewed.</source>
        <translation>Tamamlamadan çıxardığınız sitatlar baxılmış kimi işarələnənədək burada gözləyir.</translation>
    </message>
    <message>
        <source>Quotes whose words differ from their source, or are not in it, are listed here after a check.</source>
        <translation>Sözləri mənbədən fərqlənən və ya mənbədə olmayan sitatlar yoxlamadan sonra burada göstərilir.</translation>
    </message>
    <message>
        <source>Quotes you remove land here.</source>
        <translation>Çıxardığınız sitatlar bura düşür.</translation>
    </message>
    <message>
        <source>Read as ISO 8601; for a range of years type {years}.</source>
        <translation>ISO 8601 kimi oxundu; illər aralığı üçün {years} yazın.</translation>
    </message>
    <message>
        <source>Read as {language}.</source>
        <translation>{language} kimi oxundu.</translation>
    </message>
    <message>
        <source>Reading it took longer than {seconds} seconds. {try_text}</source>
        <translation>Oxuma {seconds} saniyədən çox çəkdi. {try_text}</translation>
    </message>
    <message>
        <source>Recognise the text of a scan</source>
        <translation>Skan edilmiş mətni tanı</translation>
    </message>
    <message>
        <source>Recognising text needs the program tesseract, which is not installed. Install it (Debian: tesseract-ocr).</source>
        <translation>Mətni tanımaq üçün tesseract proqramı lazımdır, o isə quraşdırılmayıb. Onu quraşdırın (Debian: tesseract-ocr).</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Təkrarla</translation>
    </message>
    <message>
        <source>Remove from outline</source>
        <translation>Plandan çıxarma</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Əlaqəni silmə</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Şəkli silmə</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Etiketləri çıxarma</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Adını dəyiş</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>Layihənin adını dəyişmə</translation>
    </message>
    <message>
        <source>Rename saved search</source>
        <translation>Saxlanmış axtarışın adını dəyişmə</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Etiketin adını dəyişmə</translation>
    </message>
    <message>
        <source>Rename the tag…</source>
        <translation>Etiketin adını dəyiş…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Adını dəyiş…</translation>
    </message>
    <message>
        <source>Renew citekeys</source>
        <translation>İstinad açarlarını yeniləmə</translation>
    </message>
    <message>
        <source>Repairing brings the right ones back from backups on another disk, where there are any. Else add the document again as a newer copy; its text is still here.</source>
        <translation>Bərpa düzgün faylları, varsa, başqa diskdəki ehtiyat nüsxələrdən qaytarır. Yoxdursa, sənədi daha yeni nüsxə kimi yenidən əlavə edin; mətni hələ buradadır.</translation>
    </message>
    <message>
        <source>Repairing brings them back from backups on another disk, where there are any. Else add the document again as a newer copy; its text is still here.</source>
        <translation>Bərpa onları, varsa, başqa diskdəki ehtiyat nüsxələrdən qaytarır. Yoxdursa, sənədi daha yeni nüsxə kimi yenidən əlavə edin; mətni hələ buradadır.</translation>
    </message>
    <message>
        <source>Repairing makes it anew; nothing is lost.</source>
        <translation>Bərpa onu yenidən yaradır; heç nə itmir.</translation>
    </message>
    <message>
        <source>Repairing moves them into the folder “unused” of the library.</source>
        <translation>Bərpa onları kitabxananın “unused” qovluğuna köçürür.</translation>
    </message>
    <message>
        <source>Repairing removes them; nothing needs them.</source>
        <translation>Bərpa onları silir; heç nəyə lazım deyil.</translation>
    </message>
    <message>
        <source>Repairing takes the pointers away.</source>
        <translation>Bərpa bu göstəriciləri silir.</translation>
    </message>
    <message>
        <source>Replace in notes</source>
        <translation>Qeydlərdə əvəzləmə</translation>
    </message>
    <message>
        <source>Reports of the statement…</source>
        <translation>Deyimin xəbərləri…</translation>
    </message>
    <message>
        <source>Restore from trash</source>
        <translation>Zibil qutusundan qaytarma</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Formatlı mətn</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vəzifə</translation>
    </message>
    <message>
        <source>Roles: %1</source>
        <translation>Vəzifələr: %1</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumın</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>rus</translation>
    </message>
    <message>
        <source>S is followed by how many of the year&apos;s digits are meant.</source>
        <translation>S-dən sonra ilin neçə rəqəminin nəzərdə tutulduğu gəlir.</translation>
    </message>
    <message>
        <source>S&amp;peaker</source>
        <translation>Da&amp;nışan</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Deyilib</translation>
    </message>
    <message>
        <source>Sample library</source>
        <translation>Nümunə kitabxana</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Surətini saxla…</translation>
    </message>
    <message>
        <source>Save it as plain text and add that, or leave it out.</source>
        <translation>Sadə mətn kimi saxlayıb onu əlavə edin və ya kənarda qoyun.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Axtarışı saxlama</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Şəkli saxla</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Bu axtarışı saxla…</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 saxlandı.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Saxlanmış axtarışlar</translation>
    </message>
    <message>
        <source>Search all quotes</source>
        <translation>Bütün sitatlarda axtar</translation>
    </message>
    <message>
        <source>Select a quote for this.</source>
        <translation>Bunun üçün sitat seçin.</translation>
    </message>
    <message>
        <source>Select one quote for this.</source>
        <translation>Bunun üçün bir sitat seçin.</translation>
    </message>
    <message>
        <source>Select quotes and add them with “Add to project” or “Add tag”.</source>
        <translation>Sitatları seçib “Layihəyə əlavə et” və ya “Etiket əlavə et” ilə əlavə edin.</translation>
    </message>
    <message>
        <source>Select the quotes that are one statement first.</source>
        <translation>Əvvəlcə bir deyim olan sitatları seçin.</translation>
    </message>
    <message>
        <source>Separate report</source>
        <translation>Xəbəri ayırma</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serb</translation>
    </message>
    <message>
        <source>Set attribution status</source>
        <translation>Mənsubiyyət statusunu təyin etmə</translation>
    </message>
    <message>
        <source>Set date of occasion</source>
        <translation>Tədbirin tarixini təyin etmə</translation>
    </message>
    <message>
        <source>Set date said</source>
        <translation>Deyildiyi tarixi təyin etmə</translation>
    </message>
    <message>
        <source>Set kind</source>
        <translation>Növü təyin etmə</translation>
    </message>
    <message>
        <source>Set kind of speaker</source>
        <translation>Danışanın növünü təyin etmə</translation>
    </message>
    <message>
        <source>Set language</source>
        <translation>Dili təyin etmə</translation>
    </message>
    <message>
        <source>Set occasion</source>
        <translation>Tədbiri təyin etmə</translation>
    </message>
    <message>
        <source>Set picture</source>
        <translation>Şəkli təyin etmə</translation>
    </message>
    <message>
        <source>Set place</source>
        <translation>Yeri təyin etmə</translation>
    </message>
    <message>
        <source>Set reviewed</source>
        <translation>Baxılma işarəsi</translation>
    </message>
    <message>
        <source>Set speaker</source>
        <translation>Danışanı təyin etmə</translation>
    </message>
    <message>
        <source>Set the attribution status</source>
        <translation>Mənsubiyyət statusunu təyin et</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>Tarixi təyin et</translation>
    </message>
    <message>
        <source>Set the date of publication</source>
        <translation>Nəşr tarixini təyin et</translation>
    </message>
    <message>
        <source>Set the date said</source>
        <translation>Deyildiyi tarixi təyin et</translation>
    </message>
    <message>
        <source>Set the kind</source>
        <translation>Növü təyin et</translation>
    </message>
    <message>
        <source>Set the kind of speaker</source>
        <translation>Danışanın növünü təyin et</translation>
    </message>
    <message>
        <source>Set the language</source>
        <translation>Dili təyin et</translation>
    </message>
    <message>
        <source>Set the occasion</source>
        <translation>Tədbiri təyin et</translation>
    </message>
    <message>
        <source>Set the place</source>
        <translation>Yeri təyin et</translation>
    </message>
    <message>
        <source>Set the publisher</source>
        <translation>Nəşriyyatı təyin et</translation>
    </message>
    <message>
        <source>Set the speaker</source>
        <translation>Danışanı təyin et</translation>
    </message>
    <message>
        <source>Set the type</source>
        <translation>Növü təyin et</translation>
    </message>
    <message>
        <source>Set where it appeared</source>
        <translation>Harada nəşr olunduğunu təyin et</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Several roles fit. Which one is meant?</source>
        <translation>Bir neçə vəzifə uyğundur. Hansı nəzərdə tutulur?</translation>
    </message>
    <message>
        <source>Show in its source</source>
        <translation>Mənbəsində göstər</translation>
    </message>
    <message>
        <source>Show or hide suggestions</source>
        <translation>Təklifləri göstər və ya gizlət</translation>
    </message>
    <message>
        <source>Show or hide the side panel</source>
        <translation>Yan paneli göstər və ya gizlət</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Siyahını göstər</translation>
    </message>
    <message>
        <source>Show what differs…</source>
        <translation>Fərqləri göstər…</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>sindhi</translation>
    </message>
    <message>
        <source>Skip suggestions</source>
        <translation>Təklifləri ötürmə</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>slovak</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>sloven</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Şrifti kiçilt</translation>
    </message>
    <message>
        <source>Some have: %1</source>
        <translation>Bəzilərində var: %1</translation>
    </message>
    <message>
        <source>Something points at a thing that is gone</source>
        <translation>Nə isə artıq olmayan bir şeyi göstərir</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Mənbə</translation>
    </message>
    <message>
        <source>Source: %s</source>
        <translation>Mənbə: %s</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Mənbələr</translation>
    </message>
    <message>
        <source>Space shows all of it</source>
        <extracomment>Some screens full; a card that is set holds 30 kB.</extracomment>
        <translation>Boşluq düyməsi hamısını göstərir</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>ispan</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Danışan</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Danışanlar</translation>
    </message>
    <message>
        <source>Speakers and links…</source>
        <translation>Danışanlar və əlaqələr…</translation>
    </message>
    <message>
        <source>Split speaker</source>
        <translation>Danışanı ayırma</translation>
    </message>
    <message>
        <source>Split speaker…</source>
        <translation>Danışanı ayır…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Shorter work (ms) shows nothing.</extracomment>
        <translation>Dayandır</translation>
    </message>
    <message>
        <source>Stopped; nothing was added.</source>
        <translation>Dayandırıldı; heç nə əlavə edilmədi.</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>suahili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>isveç</translation>
    </message>
    <message>
        <source>Table of quotes (CSV)</source>
        <translation>Sitatlar cədvəli (CSV)</translation>
    </message>
    <message>
        <source>Table of quotes (Excel)</source>
        <translation>Sitatlar cədvəli (Excel)</translation>
    </message>
    <message>
        <source>Table of sources (CSV)</source>
        <translation>Mənbələr cədvəli (CSV)</translation>
    </message>
    <message>
        <source>Table of sources (Excel)</source>
        <translation>Mənbələr cədvəli (Excel)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketlər</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>tacik</translation>
    </message>
    <message>
        <source>Take out of project</source>
        <translation>Layihədən çıxarma</translation>
    </message>
    <message>
        <source>Take out of the project</source>
        <translation>Layihədən çıxar</translation>
    </message>
    <message>
        <source>Take tags off</source>
        <translation>Etiketləri çıxar</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamil</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>tatar</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>teluqu</translation>
    </message>
    <message>
        <source>Text or pages</source>
        <translation>Mətn və ya səhifələr</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tay</translation>
    </message>
    <message>
        <source>Thai script</source>
        <translation>tay</translation>
    </message>
    <message>
        <source>The Inbox is empty</source>
        <translation>Gələnlər boşdur</translation>
    </message>
    <message>
        <source>The Trash is empty</source>
        <translation>Zibil qutusu boşdur</translation>
    </message>
    <message>
        <source>The XML is broken: {message}.</source>
        <translation>XML pozulub: {message}.</translation>
    </message>
    <message>
        <source>The archive is damaged or locked ({error}). Save it again, without a password.</source>
        <translation>Arxiv zədəlidir və ya bağlıdır ({error}). Parolsuz yenidən saxlayın.</translation>
    </message>
    <message>
        <source>The backup {backup} of {path} is damaged. Nothing was changed; take another backup.</source>
        <translation>{path} kitabxanasının {backup} ehtiyat nüsxəsi zədələnib. Heç nə dəyişdirilmədi; başqa nüsxə götürün.</translation>
    </message>
    <message>
        <source>The citation style “{style}” cannot be used: {reason}</source>
        <translation>“{style}” istinad üslubundan istifadə etmək olmur: {reason}</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>Verilənlər bazası zədələnib</translation>
    </message>
    <message>
        <source>The disk could not deliver it ({strerror}). Copy it elsewhere, try again.</source>
        <translation>Disk faylı verə bilmədi ({strerror}). Başqa yerə köçürüb yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>The encoding {encoding} was guessed; check letters with accents.</source>
        <translation>{encoding} kodlaşdırması təxmin edildi; xüsusi hərfləri yoxlayın.</translation>
    </message>
    <message>
        <source>The event had no date when this was kept.</source>
        <translation>Bu saxlanılanda hadisənin tarixi yox idi.</translation>
    </message>
    <message>
        <source>The event has no date, so none is counted.</source>
        <translation>Hadisənin tarixi yoxdur, ona görə tarix hesablanmadı.</translation>
    </message>
    <message>
        <source>The event&apos;s date is too wide for it, so none is counted.</source>
        <translation>Hadisənin tarixi bunun üçün çox genişdir, ona görə tarix hesablanmadı.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Fayl boşdur.</translation>
    </message>
    <message>
        <source>The file is empty. Check that it was saved completely.</source>
        <translation>Fayl boşdur. Tam saxlandığını yoxlayın.</translation>
    </message>
    <message>
        <source>The key “{key}” was given before, in line {line}; both entries were read.</source>
        <translation>“{key}” açarı əvvəl {line}-ci sətirdə verilib; hər iki qeyd oxundu.</translation>
    </message>
    <message>
        <source>The library in numbers</source>
        <translation>Kitabxana rəqəmlərdə</translation>
    </message>
    <message>
        <source>The library {path} cannot be used.</source>
        <translation>{path} kitabxanasından istifadə etmək olmur.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written to. Check the folder&apos;s permissions, or copy it to a folder of your own.</source>
        <translation>{path} kitabxanasına yazmaq olmur. Qovluğun icazələrini yoxlayın və ya onu öz qovluğunuza köçürün.</translation>
    </message>
    <message>
        <source>The library {path} could not be read or written ({detail}). Check that its disk is connected, then open it again.</source>
        <translation>{path} kitabxanası oxunmadı və ya yazılmadı ({detail}). Diskinin qoşulduğunu yoxlayıb yenidən açın.</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({detail}). Nothing was changed; put back one of its backups (File, Backups…; or “quotarium -L LIBRARY restore”).</source>
        <translation>{path} kitabxanası zədələnib ({detail}). Heç nə dəyişdirilmədi; ehtiyat nüsxələrindən birini bərpa edin (Fayl, Ehtiyat nüsxələr… və ya “quotarium -L LIBRARY restore”).</translation>
    </message>
    <message>
        <source>The library {path} is open in {holder}. Close it there, then try again.</source>
        <translation>{path} kitabxanası {holder} içində açıqdır. Orada bağlayıb yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>The library {path} lacks the file {detail}, a snapshot of a source. If the library came from JSON, copy the folder “files” of the library it was exported from into it; else take the file from a copy of the library, or add the source&apos;s file anew.</source>
        <translation>{path} kitabxanasında mənbənin nüsxəsi olan {detail} faylı çatışmır. Kitabxana JSON-dan gəlibsə, ixrac edildiyi kitabxananın “files” qovluğunu bura köçürün; əks halda faylı kitabxananın surətindən götürün və ya mənbənin faylını yenidən əlavə edin.</translation>
    </message>
    <message>
        <source>The library {path} was last used with a newer Quotarium (revision {found}). Update this program to open it; nothing was changed.</source>
        <translation>{path} kitabxanası ən son daha yeni Quotarium ilə işlədilib (reviziya {found}). Açmaq üçün bu proqramı yeniləyin; heç nə dəyişdirilmədi.</translation>
    </message>
    <message>
        <source>The macro “{word}” is not defined; its name was kept.</source>
        <translation>“{word}” makrosu təyin edilməyib; adı saxlanıldı.</translation>
    </message>
    <message>
        <source>The macros make a value too long to keep; only its beginning was.</source>
        <translation>Makrolar dəyəri həddən artıq uzadır; yalnız əvvəli saxlanıldı.</translation>
    </message>
    <message>
        <source>The page is empty or damaged. Save it again in the browser as a complete page.</source>
        <translation>Səhifə boşdur və ya zədəlidir. Brauzerdə tam səhifə kimi yenidən saxlayın.</translation>
    </message>
    <message>
        <source>The page is gone for good. Look for a copy in a web archive.</source>
        <translation>Səhifə birdəfəlik silinib. Veb arxivində nüsxəsini axtarın.</translation>
    </message>
    <message>
        <source>The page shows no text (it may be made by a script). Open it in the browser, select the text and paste it instead.</source>
        <extracomment>Blocks of fewer characters (letters and digits) are told by their place only. How far behind the last chosen block a short one may be in trafilatura&apos;s text. A shorter article than this is not trusted: the whole visible text is taken. With so many linked headings a page lists stories. What stands over the headline, its section or place, is shorter (letters and digits).</extracomment>
        <translation>Səhifədə mətn görünmür (onu skript yarada bilər). Brauzerdə açın, mətni seçib onu yapışdırın.</translation>
    </message>
    <message>
        <source>The phrase does not say how far, so no date is counted.</source>
        <translation>İfadə nə qədər olduğunu bildirmir, ona görə tarix hesablanmadı.</translation>
    </message>
    <message>
        <source>The picture</source>
        <extracomment>The longer side of a picture that is kept, in pixels.</extracomment>
        <translation>Şəkil</translation>
    </message>
    <message>
        <source>The program tesseract has not learnt its language ({language}). Install {package}, or correct the source&apos;s language.</source>
        <translation>tesseract proqramı bu dili öyrənməyib ({language}). {package} paketini quraşdırın və ya mənbənin dilini düzəldin.</translation>
    </message>
    <message>
        <source>The quote you dragged …</source>
        <translation>Sürüklədiyiniz sitat …</translation>
    </message>
    <message>
        <source>The record does not say its type (“TY  - ”).</source>
        <translation>Qeyd öz növünü bildirmir (“TY  - ”).</translation>
    </message>
    <message>
        <source>The record has no end (“ER  - ”).</source>
        <translation>Qeydin sonu yoxdur (“ER  - ”).</translation>
    </message>
    <message>
        <source>The reports are gathered in one statement.</source>
        <translation>Xəbərlər bir deyimdə toplandı.</translation>
    </message>
    <message>
        <source>The search index differs from the texts</source>
        <translation>Axtarış indeksi mətnlərdən fərqlənir</translation>
    </message>
    <message>
        <source>The server answers {status}.</source>
        <translation>Serverin cavabı: {status}.</translation>
    </message>
    <message>
        <source>The server asks for a password.</source>
        <translation>Server parol tələb edir.</translation>
    </message>
    <message>
        <source>The server asks for a subscription.</source>
        <translation>Server abunəlik tələb edir.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is (its certificate).</source>
        <translation>Server kim olduğunu sübut edə bilmir (sertifikat).</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again later.</source>
        <translation>Server vaxtında cavab vermədi. Sonra cəhd edin.</translation>
    </message>
    <message>
        <source>The server has a fault of its own ({status}). Try again later.</source>
        <translation>Serverin özündə nasazlıq var ({status}). Sonra cəhd edin.</translation>
    </message>
    <message>
        <source>The server may not show it for legal reasons.</source>
        <translation>Server hüquqi səbəblərə görə səhifəni göstərə bilmir.</translation>
    </message>
    <message>
        <source>The server refuses to give it to this program.</source>
        <translation>Server səhifəni bu proqrama vermir.</translation>
    </message>
    <message>
        <source>The server says it is asked too often. Wait a little, or:</source>
        <translation>Server çox tez-tez sorğu aldığını bildirir. Bir az gözləyin və ya:</translation>
    </message>
    <message>
        <source>The server sent nothing.</source>
        <translation>Server heç nə göndərmədi.</translation>
    </message>
    <message>
        <source>The source also has “%1”.</source>
        <translation>Mənbədə “%1” də var.</translation>
    </message>
    <message>
        <source>The text (UTF-16) is damaged; bad letters became �.</source>
        <translation>Mətn (UTF-16) zədəlidir; pozulmuş hərflər � oldu.</translation>
    </message>
    <message>
        <source>The text could not be recognised. Try with a better scan.</source>
        <translation>Mətn tanına bilmədi. Daha yaxşı skanla sınayın.</translation>
    </message>
    <message>
        <source>The text layer of all pages is damaged: compare quotations with the page.</source>
        <translation>Bütün səhifələrin mətn qatı zədəlidir: sitatları səhifə ilə tutuşdurun.</translation>
    </message>
    <message>
        <source>The type “{kind}” is not known.</source>
        <extracomment>Fields without a variable are kept as `zotero:NAME`.</extracomment>
        <translation>“{kind}” növü məlum deyil.</translation>
    </message>
    <message>
        <source>The type “{name}” is not known.</source>
        <extracomment>Elements without a variable are kept as `endnote:NAME` and written again.</extracomment>
        <translation>“{name}” növü məlum deyil.</translation>
    </message>
    <message>
        <source>The whole library (JSON)</source>
        <translation>Bütün kitabxana (JSON)</translation>
    </message>
    <message>
        <source>There are files that nothing needs</source>
        <translation>Heç nəyə lazım olmayan fayllar var</translation>
    </message>
    <message>
        <source>There are {names}.</source>
        <extracomment>The deepest level of a heading or an indented item.</extracomment>
        <translation>Mövcud olanlar: {names}.</translation>
    </message>
    <message>
        <source>There is a newer copy, of %1.</source>
        <translation>%1 tarixli daha yeni nüsxə var.</translation>
    </message>
    <message>
        <source>There is already a {kind} “{key}”. {hint}</source>
        <translation>“{key}” adlı {kind} artıq var. {hint}</translation>
    </message>
    <message>
        <source>There is already something at {path}. Choose another name or open it instead.</source>
        <translation>{path} ünvanında artıq nə isə var. Başqa ad seçin və ya mövcud olanı açın.</translation>
    </message>
    <message>
        <source>There is no HTML in it. If it is plain text, give it the ending .txt.</source>
        <translation>Faylda HTML yoxdur. Sadə mətndirsə, ona .txt sonluğu verin.</translation>
    </message>
    <message>
        <source>There is no connection to the server. Check the address and the network.</source>
        <translation>Serverlə əlaqə yoxdur. Ünvanı və şəbəkəni yoxlayın.</translation>
    </message>
    <message>
        <source>There is no copy of the source to compare with.</source>
        <translation>Mənbənin müqayisə üçün nüsxəsi yoxdur.</translation>
    </message>
    <message>
        <source>There is no document in it that can be read.</source>
        <translation>İçində oxuna bilən sənəd yoxdur.</translation>
    </message>
    <message>
        <source>There is no entry in it: entries begin with “@”.</source>
        <translation>Faylda qeyd yoxdur: qeydlər “@” ilə başlayır.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the path.</source>
        <translation>{path} faylı yoxdur. Yolu yoxlayın.</translation>
    </message>
    <message>
        <source>There is no host “{host}”, or there is no connection to the network. Check the address and the network.</source>
        <translation>“{host}” serveri yoxdur və ya şəbəkə ilə əlaqə yoxdur. Ünvanı və şəbəkəni yoxlayın.</translation>
    </message>
    <message>
        <source>There is no library at {path}. Choose a folder whose name ends in .quotarium, or make one (File, New library…; or “quotarium new”).</source>
        <translation>{path} ünvanında kitabxana yoxdur. Adı .quotarium ilə bitən qovluq seçin və ya yenisini yaradın (Fayl, Yeni kitabxana… və ya “quotarium new”).</translation>
    </message>
    <message>
        <source>There is no record in it.</source>
        <translation>Faylda qeyd yoxdur.</translation>
    </message>
    <message>
        <source>There is no record in it: records begin with “TY  - ”.</source>
        <translation>Faylda qeyd yoxdur: qeydlər “TY  - ” ilə başlayır.</translation>
    </message>
    <message>
        <source>There is no reference in it.</source>
        <translation>Faylda biblioqrafik qeyd yoxdur.</translation>
    </message>
    <message>
        <source>There is no space left on the disk that holds {path}. Free some space and try again; nothing of this change was kept.</source>
        <translation>{path} yerləşən diskdə yer qalmayıb. Yer açıb yenidən cəhd edin; bu dəyişiklikdən heç nə saxlanmadı.</translation>
    </message>
    <message>
        <source>There is no such file. Check the path.</source>
        <translation>Belə fayl yoxdur. Yolu yoxlayın.</translation>
    </message>
    <message>
        <source>There is no such page. Check the address.</source>
        <translation>Belə səhifə yoxdur. Ünvanı yoxlayın.</translation>
    </message>
    <message>
        <source>There is no text in it. Check that it is the right file and saved completely.</source>
        <translation>Faylda mətn yoxdur. Düzgün fayl olduğunu və tam saxlandığını yoxlayın.</translation>
    </message>
    <message>
        <source>There is no text in it. Save its attachments and add them instead.</source>
        <translation>Məktubda mətn yoxdur. Qoşmalarını saxlayıb onları əlavə edin.</translation>
    </message>
    <message>
        <source>There is no text on any page, only pictures (a scan): nothing to quote.</source>
        <translation>Heç bir səhifədə mətn yoxdur, yalnız şəkillər (skan) var: sitat gətiriləcək bir şey yoxdur.</translation>
    </message>
    <message>
        <source>There is no web page in it. Save the page again in the browser.</source>
        <translation>Faylda veb səhifə yoxdur. Səhifəni brauzerdə yenidən saxlayın.</translation>
    </message>
    <message>
        <source>There is no {kind} “{key}”. {hint}</source>
        <translation>“{key}” adlı {kind} yoxdur. {hint}</translation>
    </message>
    <message>
        <source>There is nothing but white space in it. Check that it was saved completely.</source>
        <translation>Faylda boşluqdan başqa heç nə yoxdur. Tam saxlandığını yoxlayın.</translation>
    </message>
    <message>
        <source>This is a binary file, not a list of references.</source>
        <translation>Bu, ikili fayldır, ədəbiyyat siyahısı deyil.</translation>
    </message>
    <message>
        <source>This is a binary file, not a text.</source>
        <translation>Bu, ikili fayldır, mətn deyil.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file of references.</source>
        <translation>Bu, qovluqdur. Ədəbiyyat faylı seçin.</translation>
    </message>
    <message>
        <source>This is no XML.</source>
        <extracomment>Mark-up within mark-up is read up to here; what is deeper is read as text.</extracomment>
        <translation>Bu, XML deyil.</translation>
    </message>
    <message>
        <source>This is not a file. Choose a single document.</source>
        <extracomment>Larger files are refused before they are opened.</extracomment>
        <translation>Bu, fayl deyil. Bir sənəd seçin.</translation>
    </message>
    <message>
        <source>This is {kind}, not a text.</source>
        <extracomment>More control characters than one in so many characters no text has. The part of bytes above 0x7F that must be whole UTF-8 for a broken file to be called UTF-8.</extracomment>
        <translation>Bu, {kind}, mətn deyil.</translation>
    </message>
    <message>
        <source>This is {kind}, not a web page. Save the page as HTML again.</source>
        <extracomment>Encodings that browsers read as their larger relatives (WHATWG Encoding Standard, 4.2). Pictures and fonts that pages saved as one file hold; the parser loses what follows a huge one. What libxml2 does not take as a character of a document.</extracomment>
        <translation>Bu, {kind}, veb səhifə deyil. Səhifəni HTML kimi yenidən saxlayın.</translation>
    </message>
    <message>
        <source>This page is damaged or too complicated to be shown. Read it as text.</source>
        <translation>Bu səhifə zədəlidir və ya göstərilmək üçün çox mürəkkəbdir. Onu mətn kimi oxuyun.</translation>
    </message>
    <message>
        <source>This page takes more memory than a document may. Read it as text.</source>
        <translation>Bu səhifə sənədə icazə veriləndən çox yaddaş tələb edir. Onu mətn kimi oxuyun.</translation>
    </message>
    <message>
        <source>This record is empty.</source>
        <extracomment>Tags without a variable are kept as `ris:XX` and written again. The tags of almost all lines.</extracomment>
        <translation>Bu qeyd boşdur.</translation>
    </message>
    <message>
        <source>This text stands in none of the notes.</source>
        <translation>Bu mətn qeydlərin heç birində yoxdur.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Xronologiya</translation>
    </message>
    <message>
        <source>Timeline: as a list or as lanes</source>
        <translation>Xronologiya: siyahı və ya zolaqlar</translation>
    </message>
    <message>
        <source>Timeline: closer</source>
        <translation>Xronologiya: yaxınlaşdır</translation>
    </message>
    <message>
        <source>Timeline: dates of publication</source>
        <translation>Xronologiya: dərc tarixləri</translation>
    </message>
    <message>
        <source>Timeline: further away</source>
        <translation>Xronologiya: uzaqlaşdır</translation>
    </message>
    <message>
        <source>Timeline: save the picture…</source>
        <translation>Xronologiya: şəkli saxla…</translation>
    </message>
    <message>
        <source>Timeline: show all</source>
        <translation>Xronologiya: hamısını göstər</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>To be changed: %1; the other %2 are like this already.</source>
        <translation>Dəyişəcək: %1; qalan %2 artıq belədir.</translation>
    </message>
    <message>
        <source>To be changed: %1; the other %2 do not hold this text.</source>
        <translation>Dəyişəcək: %1; qalan %2-də bu mətn yoxdur.</translation>
    </message>
    <message>
        <source>To be moved: %1; quotes need the other %2.</source>
        <translation>Köçürüləcək: %1; qalan %2 sitatlara lazımdır.</translation>
    </message>
    <message>
        <source>Translation: %s</source>
        <translation>Tərcümə: %s</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Zibil qutusu</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>türk</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>türkmən</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrayna</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>Yoxlanılmayıb</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Unpacked it has more than 500 MB. Export less of it.</source>
        <extracomment>What tells a Citavi project and Word’s sources among the files of an archive.</extracomment>
        <translation>Açıldıqda 500 MB-dan böyükdür. Daha azını ixrac edin.</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>urdu</translation>
    </message>
    <message>
        <source>Usual size of type</source>
        <translation>Adi şrift ölçüsü</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>özbək</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>Sözbəsöz</translation>
    </message>
    <message>
        <source>Verbatim but for declared edits</source>
        <translation>Göstərilmiş düzəlişlərdən başqa sözbəsöz</translation>
    </message>
    <message>
        <source>Verbatim but for typography</source>
        <translation>Tipoqrafikadan başqa sözbəsöz</translation>
    </message>
    <message>
        <source>Verify quotes</source>
        <extracomment>Told (clippings compared, of how many); returning False stops the work.</extracomment>
        <translation>Sitatları yoxlama</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vyetnam</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Cild</translation>
    </message>
    <message>
        <source>Web annotations (JSON-LD)</source>
        <translation>Veb annotasiyaları (JSON-LD)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Veb səhifə</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>uels</translation>
    </message>
    <message>
        <source>What it holds does not fit together ({error}). Export it anew.</source>
        <translation>İçindəkilər uyğun gəlmir ({error}). Yenidən ixrac edin.</translation>
    </message>
    <message>
        <source>What it sent is damaged. Try again, or:</source>
        <translation>Göndərdiyi zədəlidir. Yenidən cəhd edin və ya:</translation>
    </message>
    <message>
        <source>What may be one statement…</source>
        <translation>Bir deyim ola bilənlər…</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Yeniliklər</translation>
    </message>
    <message>
        <source>Who may be one speaker…</source>
        <translation>Kimlər bir danışan ola bilər…</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word sənədi</translation>
    </message>
    <message>
        <source>Word sources</source>
        <translation>Word mənbələri</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sözlər</translation>
    </message>
    <message>
        <source>Write it like 2025-03-15, 2025?-03-15, XXXX-03-15, 199X, 1914/1918 or [1921,1922].</source>
        <translation>Belə yazın: 2025-03-15, 2025?-03-15, XXXX-03-15, 199X, 1914/1918 və ya [1921,1922].</translation>
    </message>
    <message>
        <source>Write it like “15 March 2025”, “March 2025”, “spring 2016”, “c. 1921”, “after November 2020”, “1914–1918” or 2025-03-15.</source>
        <translation>Belə yazın: “15 mart 2025”, “mart 2025”, “2016-cı ilin yazı”, “təxminən 1921”, “2020-ci ilin noyabrından sonra”, “1914–1918” və ya 2025-03-15.</translation>
    </message>
    <message>
        <source>Y is for years of more than four digits. Leave the Y out.</source>
        <translation>Y dörddən çox rəqəmli illər üçündür. Y-ni çıxarın.</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation>idiş</translation>
    </message>
    <message>
        <source>You may not read this file. Change its permissions or copy it first.</source>
        <translation>Bu faylı oxumağa icazəniz yoxdur. İcazələrini dəyişin və ya əvvəlcə köçürün.</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>7-Zip arxivi</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <translation>BMP şəkli</translation>
    </message>
    <message>
        <source>a FLAC recording</source>
        <translation>FLAC yazısı</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>GIF şəkli</translation>
    </message>
    <message>
        <source>a HEIC picture</source>
        <extracomment>Documents have fewer parts; a longer table of contents is not even read. The head of a web page saved as one file: fields of mail, among them a bundle of related parts.</extracomment>
        <translation>HEIC şəkli</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>JPEG şəkli</translation>
    </message>
    <message>
        <source>a Matroska or WebM video</source>
        <translation>Matroska və ya WebM videosu</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <extracomment>First bytes and what they announce, for the sentence “this is a PNG picture”.</extracomment>
        <translation>PNG şəkli</translation>
    </message>
    <message>
        <source>a Photoshop picture</source>
        <translation>Photoshop şəkli</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>RAR arxivi</translation>
    </message>
    <message>
        <source>a RIFF file</source>
        <translation>RIFF faylı</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>TIFF şəkli</translation>
    </message>
    <message>
        <source>a WAV recording</source>
        <translation>WAV yazısı</translation>
    </message>
    <message>
        <source>a WebAssembly program</source>
        <translation>WebAssembly proqramı</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <extracomment>Signatures of two letters, which ordinary text may begin with too.</extracomment>
        <translation>WebP şəkli</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>Windows proqramı</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ZIP arxivi</translation>
    </message>
    <message>
        <source>a bracket is not closed or not opened. Write fields as “[year]”.</source>
        <extracomment>Author, year and the first telling word of the title: heybatov2025Who, heybatovNdWho.</extracomment>
        <translation>mötərizə bağlanmayıb və ya açılmayıb. Sahələri “[year]” kimi yazın.</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>bzip2 arxivi</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>verilənlər bazası</translation>
    </message>
    <message>
        <source>a folder to add</source>
        <translation>əlavə ediləcək qovluq</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>şrift</translation>
    </message>
    <message>
        <source>a format of references</source>
        <translation>ədəbiyyat formatı</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>gzip arxivi</translation>
    </message>
    <message>
        <source>a library file</source>
        <translation>kitabxana faylı</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>əlaqə</translation>
    </message>
    <message>
        <source>a list is needed there.</source>
        <translation>orada siyahı lazımdır.</translation>
    </message>
    <message>
        <source>a list of references</source>
        <translation>ədəbiyyat siyahısı</translation>
    </message>
    <message>
        <source>a list or an object is needed there.</source>
        <translation>orada siyahı və ya obyekt lazımdır.</translation>
    </message>
    <message>
        <source>a macOS program</source>
        <translation>macOS proqramı</translation>
    </message>
    <message>
        <source>a merge</source>
        <extracomment>Comparing names holds the interpreter: after so many seconds of it, others have their turn. Told (speakers compared, of how many); returning False stops the work.</extracomment>
        <translation>birləşdirmə</translation>
    </message>
    <message>
        <source>a number is missing beside the century, decade or quarter</source>
        <translation>əsrin, onilliyin və ya rübün yanında ədəd çatışmır</translation>
    </message>
    <message>
        <source>a number is needed there.</source>
        <translation>orada ədəd lazımdır.</translation>
    </message>
    <message>
        <source>a number is too long</source>
        <translation>ədəd çox uzundur</translation>
    </message>
    <message>
        <source>a number of its own is needed there.</source>
        <translation>orada özünəməxsus nömrə lazımdır.</translation>
    </message>
    <message>
        <source>a number of one or two digits alone is no date. Add the month, or write the year with four digits.</source>
        <translation>bir və ya iki rəqəmli ədəd təkbaşına tarix deyil. Ayı əlavə edin və ya ili dörd rəqəmlə yazın.</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>proqram</translation>
    </message>
    <message>
        <source>a quote needs words; move it to the trash instead.</source>
        <translation>sitata söz lazımdır; əvəzinə onu zibil qutusuna köçürün.</translation>
    </message>
    <message>
        <source>a raised or circled digit is no part of a date</source>
        <translation>yuxarı indeks və ya dairə içindəki rəqəm tarixin hissəsi ola bilməz</translation>
    </message>
    <message>
        <source>a report</source>
        <translation>xəbər</translation>
    </message>
    <message>
        <source>a season has no days. Leave out the day or write the month.</source>
        <translation>fəslin günləri yoxdur. Günü çıxarın və ya ayı yazın.</translation>
    </message>
    <message>
        <source>a season over New Year is named by its first year. Write “winter 1941”, or its months: “December 1941 – February 1942”.</source>
        <translation>Yeni ili keçən fəsil birinci ilinə görə adlanır. “1941-ci ilin qışı” və ya aylarını yazın: “dekabr 1941 – fevral 1942”.</translation>
    </message>
    <message>
        <source>a statement</source>
        <translation>deyim</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>tar arxivi</translation>
    </message>
    <message>
        <source>a text is needed there.</source>
        <translation>orada mətn lazımdır.</translation>
    </message>
    <message>
        <source>a turn of a conversation, behind its speaker&apos;s name</source>
        <translation>danışanın adından sonra gələn replika</translation>
    </message>
    <message>
        <source>a web address</source>
        <translation>veb ünvanı</translation>
    </message>
    <message>
        <source>a web archive or property list of macOS</source>
        <translation>veb arxivi və ya macOS xassələr siyahısı</translation>
    </message>
    <message>
        <source>a weekday alone depends on the day it was written. Add the date.</source>
        <translation>həftə günü təkbaşına yazıldığı gündən asılıdır. Tarixi əlavə edin.</translation>
    </message>
    <message>
        <source>a weekday needs a day. Write the day of the month too.</source>
        <translation>həftə gününə gün lazımdır. Ayın gününü də yazın.</translation>
    </message>
    <message>
        <source>a year has four digits. Write a day as 2025-03-15, a later year as Y12345.</source>
        <translation>ilin dörd rəqəmi olur. Günü 2025-03-15, sonrakı ili Y12345 kimi yazın.</translation>
    </message>
    <message>
        <source>a year of two digits does not say its century. Write the year with four digits.</source>
        <translation>iki rəqəmli il əsrini bildirmir. İli dörd rəqəmlə yazın.</translation>
    </message>
    <message>
        <source>a year with Y, E or S takes no month. Leave the month out.</source>
        <translation>Y, E və ya S ilə yazılan ilin ayı olmur. Ayı çıxarın.</translation>
    </message>
    <message>
        <source>almost the same sound</source>
        <translation>demək olar eyni səslənmə</translation>
    </message>
    <message>
        <source>an AVI video</source>
        <translation>AVI videosu</translation>
    </message>
    <message>
        <source>an MP3 recording</source>
        <translation>MP3 yazısı</translation>
    </message>
    <message>
        <source>an MPEG-4 video or sound</source>
        <translation>MPEG-4 videosu və ya səsi</translation>
    </message>
    <message>
        <source>an Ogg recording</source>
        <translation>Ogg yazısı</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>nişan</translation>
    </message>
    <message>
        <source>an object is needed there.</source>
        <translation>orada obyekt lazımdır.</translation>
    </message>
    <message>
        <source>an old Office document (before 2007)</source>
        <translation>köhnə Office sənədi (2007-dən əvvəl)</translation>
    </message>
    <message>
        <source>an untitled source</source>
        <translation>başlıqsız mənbə</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>xz arxivi</translation>
    </message>
    <message>
        <source>another Quotarium</source>
        <extracomment>Whether the program that had the library before ended without letting it go.</extracomment>
        <translation>başqa bir Quotarium</translation>
    </message>
    <message>
        <source>another Quotarium ({program}, process {pid} on {host}, since {since} UTC)</source>
        <translation>başqa bir Quotarium ({program}, {host} kompüterində {pid} nömrəli proses, {since} UTC-dən bəri)</translation>
    </message>
    <message>
        <source>another program</source>
        <extracomment>“QUOT” in ASCII.</extracomment>
        <translation>başqa proqram</translation>
    </message>
    <message>
        <source>another program is using it. Close it there, then try again.</source>
        <translation>başqa proqram onu işlədir. Orada bağlayıb yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>cavab verən</translation>
    </message>
    <message>
        <source>archival collection</source>
        <translation>arxiv kolleksiyası</translation>
    </message>
    <message>
        <source>article, preprint</source>
        <translation>məqalə, preprint</translation>
    </message>
    <message>
        <source>as quoted in %s</source>
        <translation>%s üzrə sitat</translation>
    </message>
    <message>
        <source>ascribed with “{cue}”</source>
        <translation>“{cue}” ilə aid edilib</translation>
    </message>
    <message>
        <source>attribution unknown</source>
        <translation>mənsubiyyəti məlum deyil</translation>
    </message>
    <message>
        <source>author</source>
        <extracomment>CSL 1.0.2, appendix IV, name variables.</extracomment>
        <translation>müəllif</translation>
    </message>
    <message>
        <source>author of the whole</source>
        <translation>bütövün müəllifi</translation>
    </message>
    <message>
        <source>before another was put back</source>
        <translation>başqası bərpa edilməzdən əvvəl</translation>
    </message>
    <message>
        <source>before the library was brought to a newer version</source>
        <translation>kitabxana yeni versiyaya keçirilməzdən əvvəl</translation>
    </message>
    <message>
        <source>begins with a dash and is ascribed with “{cue}”</source>
        <translation>tire ilə başlayır və “{cue}” ilə aid edilib</translation>
    </message>
    <message>
        <source>behind a name and a colon in a headline</source>
        <translation>başlıqda ad və iki nöqtədən sonra</translation>
    </message>
    <message>
        <source>bill</source>
        <translation>qanun layihəsi</translation>
    </message>
    <message>
        <source>blog post</source>
        <translation>bloq yazısı</translation>
    </message>
    <message>
        <source>book</source>
        <translation>kitab</translation>
    </message>
    <message>
        <source>book review</source>
        <translation>kitab rəyi</translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation>veriliş</translation>
    </message>
    <message>
        <source>by line</source>
        <extracomment>Where in a document something stood, as `Metadata.read_from` says it; else it is a mark-up&apos;s own.</extracomment>
        <translation>müəllif sətri</translation>
    </message>
    <message>
        <source>chapter of a book</source>
        <translation>kitabın fəsli</translation>
    </message>
    <message>
        <source>choose a snapshot of the clipping&apos;s own source.</source>
        <translation>çıxarışın öz mənbəyinin nüsxəsini seçin.</translation>
    </message>
    <message>
        <source>choose another occasion to merge it with.</source>
        <translation>birləşdirmək üçün başqa tədbir seçin.</translation>
    </message>
    <message>
        <source>choose another quote to join it with.</source>
        <translation>birləşdirmək üçün başqa sitat seçin.</translation>
    </message>
    <message>
        <source>choose another quote to link it to.</source>
        <translation>əlaqələndirmək üçün başqa sitat seçin.</translation>
    </message>
    <message>
        <source>choose another speaker to merge it with.</source>
        <translation>birləşdirmək üçün başqa danışan seçin.</translation>
    </message>
    <message>
        <source>choose one of {possible}.</source>
        <translation>bunlardan birini seçin: {possible}.</translation>
    </message>
    <message>
        <source>citekey</source>
        <translation>istinad açarı</translation>
    </message>
    <message>
        <source>classical work</source>
        <translation>klassik əsər</translation>
    </message>
    <message>
        <source>clipping</source>
        <translation>çıxarış</translation>
    </message>
    <message>
        <source>conference paper</source>
        <translation>konfrans məruzəsi</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>təsdiqlənib</translation>
    </message>
    <message>
        <source>continued by</source>
        <translation>davam etdirən</translation>
    </message>
    <message>
        <source>continues</source>
        <translation>davam etdirir</translation>
    </message>
    <message>
        <source>contradicted by</source>
        <translation>zidd olan</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>ziddir</translation>
    </message>
    <message>
        <source>contributor</source>
        <translation>iştirakçı</translation>
    </message>
    <message>
        <source>corrected by</source>
        <translation>düzəldən</translation>
    </message>
    <message>
        <source>corrects</source>
        <translation>düzəldir</translation>
    </message>
    <message>
        <source>dashes</source>
        <translation>tirelər</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>verilənlər toplusu</translation>
    </message>
    <message>
        <source>date line</source>
        <translation>tarix sətri</translation>
    </message>
    <message>
        <source>date uncertain</source>
        <translation>tarix dəqiq deyil</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>tarix məlum deyil</translation>
    </message>
    <message>
        <source>date: %1</source>
        <translation>tarix: %1</translation>
    </message>
    <message>
        <source>day</source>
        <translation>gün</translation>
    </message>
    <message>
        <source>dictionary entry</source>
        <translation>lüğət məqaləsi</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>birbaşa</translation>
    </message>
    <message>
        <source>director</source>
        <translation>rejissor</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>mübahisəli</translation>
    </message>
    <message>
        <source>document</source>
        <translation>sənəd</translation>
    </message>
    <message>
        <source>editor</source>
        <translation>redaktor</translation>
    </message>
    <message>
        <source>editor of the series</source>
        <translation>seriyanın redaktoru</translation>
    </message>
    <message>
        <source>ellipses</source>
        <translation>üç nöqtələr</translation>
    </message>
    <message>
        <source>encyclopaedia entry</source>
        <translation>ensiklopediya məqaləsi</translation>
    </message>
    <message>
        <source>end its name in .png, .svg or .pdf.</source>
        <translation>adını .png, .svg və ya .pdf ilə bitirin.</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>sorğu kitabı məqaləsi</translation>
    </message>
    <message>
        <source>event</source>
        <translation>hadisə</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>illüstrasiya</translation>
    </message>
    <message>
        <source>file {sha256} was changed</source>
        <translation>{sha256} faylı dəyişdirilib</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fayllar</translation>
    </message>
    <message>
        <source>film, video</source>
        <translation>film, video</translation>
    </message>
    <message>
        <source>first heading</source>
        <translation>ilk başlıq</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>ilk sətir</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>give a tag such as en-US, az or pt-BR.</source>
        <translation>en-US, az və ya pt-BR kimi kod verin.</translation>
    </message>
    <message>
        <source>give some words of the source.</source>
        <translation>mənbənin bir neçə sözünü verin.</translation>
    </message>
    <message>
        <source>goes on behind “{cue}”</source>
        <translation>“{cue}” sözündən sonra davam edir</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>təxmin</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>qonaq</translation>
    </message>
    <message>
        <source>header</source>
        <translation>başlıq hissəsi</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>başlıq</translation>
    </message>
    <message>
        <source>hearing</source>
        <translation>dinləmələr</translation>
    </message>
    <message>
        <source>host</source>
        <translation>aparıcı</translation>
    </message>
    <message>
        <source>hyphens at line ends</source>
        <translation>sətir sonundakı keçirmə tireləri</translation>
    </message>
    <message>
        <source>in no project</source>
        <translation>layihəsiz</translation>
    </message>
    <message>
        <source>in quotation marks and too long for a title</source>
        <translation>dırnaqda və başlıq üçün çox uzundur</translation>
    </message>
    <message>
        <source>in quotation marks behind a colon</source>
        <translation>iki nöqtədən sonra dırnaqda</translation>
    </message>
    <message>
        <source>in quotation marks behind a comma</source>
        <translation>vergüldən sonra dırnaqda</translation>
    </message>
    <message>
        <source>in quotation marks, a sentence of its own</source>
        <translation>dırnaqda, ayrıca cümlə</translation>
    </message>
    <message>
        <source>in quotation marks, followed by “{cue}”</source>
        <extracomment>(kind, rule): share of suggestions that annotators marked as well, at an overlap of 0.8.</extracomment>
        <translation>dırnaqda, ardınca “{cue}”</translation>
    </message>
    <message>
        <source>in quotation marks, introduced by “{cue}”</source>
        <translation>dırnaqda, “{cue}” ilə başlanıb</translation>
    </message>
    <message>
        <source>in quotation marks; the speaker is taken from the text before</source>
        <translation>dırnaqda; danışan əvvəlki mətndən götürülüb</translation>
    </message>
    <message>
        <source>in quotation marks; the subject of the sentence is taken as the speaker</source>
        <translation>dırnaqda; cümlənin mübtədası danışan sayılıb</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>dolayı</translation>
    </message>
    <message>
        <source>initials of the same name</source>
        <translation>eyni adın inisialları</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>müsahibə</translation>
    </message>
    <message>
        <source>interviewer</source>
        <translation>müsahibə götürən</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>görünməz işarələr</translation>
    </message>
    <message>
        <source>it and “{other}” take fields from each other in a circle.</source>
        <translation>qeyd və “{other}” sahələri dairəvi olaraq bir-birindən götürür.</translation>
    </message>
    <message>
        <source>it cannot be kept in {folder} ({strerror}). Make room there.</source>
        <translation>{folder} qovluğunda saxlana bilmir ({strerror}). Orada yer açın.</translation>
    </message>
    <message>
        <source>it cannot be read ({strerror}). Choose another Word file.</source>
        <translation>oxuna bilmir ({strerror}). Başqa Word faylı seçin.</translation>
    </message>
    <message>
        <source>it cannot be removed ({strerror}). Close what uses it and try again.</source>
        <translation>silinə bilmir ({strerror}). Onu işlədəni bağlayıb yenidən cəhd edin.</translation>
    </message>
    <message>
        <source>it could be ten years or a hundred. Type {decade}X for the decade or {century}XX for the century.</source>
        <translation>on il də ola bilər, yüz il də. Onillik üçün {decade}X, əsr üçün {century}XX yazın.</translation>
    </message>
    <message>
        <source>it could be two years or a month. Type {years} for the years, {month} for the month.</source>
        <translation>iki il də ola bilər, ay da. İllər üçün {years}, ay üçün {month} yazın.</translation>
    </message>
    <message>
        <source>it could be {one} or {other}. Write the month as a word, or type {date} or {other_date}.</source>
        <translation>{one} və ya {other} ola bilər. Ayı sözlə yazın və ya {date}, yaxud {other_date} yazın.</translation>
    </message>
    <message>
        <source>it could be {ways}. Write the month as a number: 2025-03-15.</source>
        <translation>{ways} ola bilər. Ayı rəqəmlə yazın: 2025-03-15.</translation>
    </message>
    <message>
        <source>it depends on the day it was written. Write the date itself, such as 15 March 2025.</source>
        <translation>yazıldığı gündən asılıdır. Tarixin özünü yazın, məsələn, 15 mart 2025.</translation>
    </message>
    <message>
        <source>it depends on the style “{parent}”, which is not known. Choose another style.</source>
        <translation>məlum olmayan “{parent}” üslubundan asılıdır. Başqa üslub seçin.</translation>
    </message>
    <message>
        <source>it does not say which century the decade is of. Write it like 1990s or 199X.</source>
        <translation>onilliyin hansı əsrə aid olduğu bilinmir. 1990-cı illər və ya 199X kimi yazın.</translation>
    </message>
    <message>
        <source>it ends before it starts. Check the years and the order.</source>
        <translation>başlamazdan əvvəl bitir. İlləri və sıranı yoxlayın.</translation>
    </message>
    <message>
        <source>it has 16 digits, the last may be X; copy all.</source>
        <translation>16 rəqəmi var, sonuncusu X ola bilər; hamısını köçürün.</translation>
    </message>
    <message>
        <source>it has a day without a month</source>
        <translation>aysız gün var</translation>
    </message>
    <message>
        <source>it has more than two ends</source>
        <translation>ikidən çox ucu var</translation>
    </message>
    <message>
        <source>it has no citation part (is it a dependent style?). Choose its parent style.</source>
        <translation>istinad hissəsi yoxdur (asılı üslubdur?). Asılı olduğu üslubu seçin.</translation>
    </message>
    <message>
        <source>it has none. Type one into the source&apos;s fields, or add a newer file of it.</source>
        <translation>ünvanı yoxdur. Mənbənin sahələrinə yazın və ya daha yeni faylını əlavə edin.</translation>
    </message>
    <message>
        <source>it has “{unit}” more than once</source>
        <translation>“{unit}” bir dəfədən çox verilib</translation>
    </message>
    <message>
        <source>it holds a name or password, which are not sent; save the page and add the file.</source>
        <translation>göndərilməyən ad və ya parol var; səhifəni saxlayıb faylı əlavə edin.</translation>
    </message>
    <message>
        <source>it holds a whole library. Import it with “quotarium import”.</source>
        <translation>bütöv kitabxanadır. “quotarium import” ilə idxal edin.</translation>
    </message>
    <message>
        <source>it holds characters that EDTF does not have. {hint}</source>
        <translation>EDTF-də olmayan simvollar var. {hint}</translation>
    </message>
    <message>
        <source>it holds more than {most} files. Choose a folder with fewer.</source>
        <extracomment>More than anybody wants to add at once: somebody dropped a whole disk. How browsers name the folder of pictures beside a page saved as “complete”, by their language.</extracomment>
        <translation>{most} fayldan çoxu var. Daha az faylı olan qovluq seçin.</translation>
    </message>
    <message>
        <source>it is a number; copy it from the record.</source>
        <translation>ədəddir; qeyddən köçürün.</translation>
    </message>
    <message>
        <source>it is a “Strict” document. Save it in Word as .docx.</source>
        <translation>“Strict” sənəddir. Word-də .docx kimi saxlayın.</translation>
    </message>
    <message>
        <source>it is missing.</source>
        <translation>çatışmır.</translation>
    </message>
    <message>
        <source>it is no Word document that can be read. Open it in Word and save it as .docx.</source>
        <translation>oxuna bilən Word sənədi deyil. Word-də açıb .docx kimi saxlayın.</translation>
    </message>
    <message>
        <source>it is no Word document. Save it in Word as .docx.</source>
        <translation>Word sənədi deyil. Word-də .docx kimi saxlayın.</translation>
    </message>
    <message>
        <source>it is no date ({error}).</source>
        <translation>tarix deyil ({error}).</translation>
    </message>
    <message>
        <source>it is not EDTF. {hint}</source>
        <translation>EDTF deyil. {hint}</translation>
    </message>
    <message>
        <source>it is not one of your own styles. List them with “quotarium styles --own”.</source>
        <translation>öz üslublarınızdan deyil. “quotarium styles --own” ilə siyahıya baxın.</translation>
    </message>
    <message>
        <source>it is of version {version}. Update this program to read it.</source>
        <translation>{version} versiyasındandır. Oxumaq üçün bu proqramı yeniləyin.</translation>
    </message>
    <message>
        <source>it is referred to and is not there.</source>
        <translation>ona istinad edilir, amma yoxdur.</translation>
    </message>
    <message>
        <source>it is the only one of its quote; join another first.</source>
        <translation>sitatının yeganə xəbəridir; əvvəlcə başqasını qoşun.</translation>
    </message>
    <message>
        <source>it is too long for a date. {examples}</source>
        <translation>tarix üçün çox uzundur. {examples}</translation>
    </message>
    <message>
        <source>it looks like Q42; copy it from the item.</source>
        <translation>Q42 kimi görünür; elementdən köçürün.</translation>
    </message>
    <message>
        <source>it may not be empty.</source>
        <translation>boş ola bilməz.</translation>
    </message>
    <message>
        <source>it must be one of {choices}.</source>
        <translation>bunlardan biri olmalıdır: {choices}.</translation>
    </message>
    <message>
        <source>it names no field. Write at least one, such as “[auth][year]”.</source>
        <translation>sahə adı yoxdur. Ən azı birini yazın, məsələn, “[auth][year]”.</translation>
    </message>
    <message>
        <source>it says that there is no date. Give a year or a day.</source>
        <translation>tarix olmadığını bildirir. İl və ya gün verin.</translation>
    </message>
    <message>
        <source>it states no revision</source>
        <translation>redaksiya göstərilməyib</translation>
    </message>
    <message>
        <source>it takes fields through more than {number} other entries; they were not taken.</source>
        <extracomment>Never handed on (biblatex manual, app. B). Entries that take fields from one another in a chain; more would be as many fields squared.</extracomment>
        <translation>sahələri {number} qeyddən çoxu vasitəsilə götürür; götürülmədi.</translation>
    </message>
    <message>
        <source>its check digit does not fit; copy it once more.</source>
        <translation>yoxlama rəqəmi uyğun gəlmir; bir daha köçürün.</translation>
    </message>
    <message>
        <source>its folder does not exist. Create the folder or choose another.</source>
        <translation>qovluğu yoxdur. Qovluğu yaradın və ya başqasını seçin.</translation>
    </message>
    <message>
        <source>its folder is a file. Choose another place.</source>
        <translation>qovluğu fayldır. Başqa yer seçin.</translation>
    </message>
    <message>
        <source>its format is not recognised. Readable are {possible}.</source>
        <translation>formatı tanınmadı. Oxuna bilənlər: {possible}.</translation>
    </message>
    <message>
        <source>its theme is damaged. Open it in Word and save it again.</source>
        <translation>mövzusu zədəlidir. Word-də açıb yenidən saxlayın.</translation>
    </message>
    <message>
        <source>its words</source>
        <translation>öz sözləri</translation>
    </message>
    <message>
        <source>journal article</source>
        <translation>elmi jurnal məqaləsi</translation>
    </message>
    <message>
        <source>language unknown</source>
        <translation>dil məlum deyil</translation>
    </message>
    <message>
        <source>law</source>
        <translation>qanun</translation>
    </message>
    <message>
        <source>legal case</source>
        <translation>məhkəmə işi</translation>
    </message>
    <message>
        <source>letter, message</source>
        <translation>məktub, mesaj</translation>
    </message>
    <message>
        <source>library.db is missing</source>
        <extracomment>Of a thousand parts of a change, so many are its rows, and with the search index so many; the rest is keeping it on the disk. How far a change of fewer rows is, nobody asks. Whether the program that had the library before ended without closing it. Hears in the writer&apos;s thread how many thousandths of a large change are made.</extracomment>
        <translation>library.db yoxdur</translation>
    </message>
    <message>
        <source>ligatures</source>
        <translation>liqaturalar</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>ehtimal</translation>
    </message>
    <message>
        <source>line {line} is no valid CSL 1.0.2: {element} has something that does not belong there, or lacks something. Correct it and install it again.</source>
        <translation>{line}-ci sətir düzgün CSL 1.0.2 deyil: {element} içində artıq bir şey var və ya nəsə çatışmır. Düzəldib üslubu yenidən quraşdırın.</translation>
    </message>
    <message>
        <source>line {line} is not well-formed XML ({detail}). Correct it or choose another.</source>
        <translation>{line}-ci sətir düzgün XML deyil ({detail}). Düzəldin və ya başqasını seçin.</translation>
    </message>
    <message>
        <source>line {line} opens &lt;{element}&gt; where a CSL &lt;style&gt; is needed. Choose a .csl file of CSL 1.0.</source>
        <translation>{line}-ci sətir CSL &lt;style&gt; lazım olan yerdə &lt;{element}&gt; açır. CSL 1.0 üçün .csl faylı seçin.</translation>
    </message>
    <message>
        <source>line {line} uses the macro “{macro}”, which is not there. Choose another style.</source>
        <translation>{line}-ci sətir mövcud olmayan “{macro}” makrosunu işlədir. Başqa üslub seçin.</translation>
    </message>
    <message>
        <source>link</source>
        <translation>əlaqə</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>özü yaradılıb</translation>
    </message>
    <message>
        <source>magazine article</source>
        <translation>jurnal məqaləsi</translation>
    </message>
    <message>
        <source>manuscript</source>
        <translation>əlyazma</translation>
    </message>
    <message>
        <source>map</source>
        <translation>xəritə</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>birləşdirmə</translation>
    </message>
    <message>
        <source>misattributed</source>
        <translation>səhv aid edilib</translation>
    </message>
    <message>
        <source>month</source>
        <translation>ay</translation>
    </message>
    <message>
        <source>month {month} never has a day {day}. Check the day.</source>
        <translation>{month} ayında heç vaxt {day} günü olmur. Günü yoxlayın.</translation>
    </message>
    <message>
        <source>month {month} of the year {year} has no day {day}. Check the day.</source>
        <translation>{year} ilinin {month} ayında {day} günü yoxdur. Günü yoxlayın.</translation>
    </message>
    <message>
        <source>musical score</source>
        <translation>not yazısı</translation>
    </message>
    <message>
        <source>n.d.</source>
        <translation>t.y.</translation>
    </message>
    <message>
        <source>name an occasion, a quote, a source or a date to count from.</source>
        <translation>hesablanacaq tədbir, sitat, mənbə və ya tarix göstərin.</translation>
    </message>
    <message>
        <source>name and its initials</source>
        <translation>ad və onun inisialları</translation>
    </message>
    <message>
        <source>newspaper article</source>
        <extracomment>CSL 1.0.2, appendix III, those that hold quotes; the ones used most come first.</extracomment>
        <translation>qəzet məqaləsi</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>hələ cavab yoxdur</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>tarixsiz</translation>
    </message>
    <message>
        <source>no date: %1</source>
        <translation>tarixsiz: %1</translation>
    </message>
    <message>
        <source>no speaker</source>
        <translation>danışansız</translation>
    </message>
    <message>
        <source>no speaker is named</source>
        <translation>danışanın adı yoxdur</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>etiketsiz</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>heç nə</translation>
    </message>
    <message>
        <source>occasion</source>
        <translation>tədbir</translation>
    </message>
    <message>
        <source>only a season takes a hemisphere</source>
        <translation>yarımkürə yalnız fəsillə işlənir</translation>
    </message>
    <message>
        <source>only one date can follow words such as “after” and “before”</source>
        <translation>“sonra” və “əvvəl” kimi sözlərlə yalnız bir tarix işlənə bilər</translation>
    </message>
    <message>
        <source>only one of the two dates has a day or month</source>
        <translation>iki tarixdən yalnız birinin günü və ya ayı var</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>açıq sual</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>təşkilat</translation>
    </message>
    <message>
        <source>original author</source>
        <translation>orijinalın müəllifi</translation>
    </message>
    <message>
        <source>pages are fetched by http and https only; save it as a file and add that.</source>
        <extracomment>What may stand in a path or a query as it is (RFC 3986), and what is escaped already.</extracomment>
        <translation>səhifələr yalnız http və https ilə gətirilir; fayl kimi saxlayıb onu əlavə edin.</translation>
    </message>
    <message>
        <source>pamphlet</source>
        <translation>broşür</translation>
    </message>
    <message>
        <source>partly direct</source>
        <translation>qismən birbaşa</translation>
    </message>
    <message>
        <source>patent</source>
        <translation>patent</translation>
    </message>
    <message>
        <source>performance</source>
        <translation>tamaşa</translation>
    </message>
    <message>
        <source>periodical</source>
        <translation>dövri nəşr</translation>
    </message>
    <message>
        <source>person</source>
        <translation>şəxs</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>şəkil</translation>
    </message>
    <message>
        <source>post on social media</source>
        <translation>sosial media paylaşımı</translation>
    </message>
    <message>
        <source>project</source>
        <translation>layihə</translation>
    </message>
    <message>
        <source>properties</source>
        <translation>xassələr</translation>
    </message>
    <message>
        <source>published</source>
        <translation>dərc olunub</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>dırnaq işarələri</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>sitat</translation>
    </message>
    <message>
        <source>quoted by</source>
        <translation>sitat gətirən</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>sitat gətirir</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>ünvanlanan</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>yazı</translation>
    </message>
    <message>
        <source>regulation</source>
        <translation>qaydalar</translation>
    </message>
    <message>
        <source>repeated by</source>
        <translation>təkrarlayan</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>təkrarlayır</translation>
    </message>
    <message>
        <source>report</source>
        <translation>hesabat</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>bildirilib</translation>
    </message>
    <message>
        <source>reported of nobody in particular, with “{cue}”</source>
        <translation>konkret heç kimə aid edilmədən xəbər verilib, “{cue}” ilə</translation>
    </message>
    <message>
        <source>reports: %1</source>
        <translation>xəbər: %1</translation>
    </message>
    <message>
        <source>responds to</source>
        <translation>cavab verir</translation>
    </message>
    <message>
        <source>review</source>
        <translation>rəy</translation>
    </message>
    <message>
        <source>reviewed author</source>
        <translation>rəy verilən müəllif</translation>
    </message>
    <message>
        <source>same consonants</source>
        <translation>eyni samitlər</translation>
    </message>
    <message>
        <source>same identifier</source>
        <translation>eyni identifikator</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>eyni ad</translation>
    </message>
    <message>
        <source>same name, spelled otherwise</source>
        <translation>eyni ad, başqa yazılış</translation>
    </message>
    <message>
        <source>saved from</source>
        <translation>saxlandığı yer</translation>
    </message>
    <message>
        <source>season</source>
        <translation>fəsil</translation>
    </message>
    <message>
        <source>select some words first.</source>
        <translation>əvvəlcə bir neçə söz seçin.</translation>
    </message>
    <message>
        <source>several have it; give a number: {numbers}.</source>
        <translation>bir neçəsində var; nömrə verin: {numbers}.</translation>
    </message>
    <message>
        <source>several quotes</source>
        <translation>bir neçə sitat</translation>
    </message>
    <message>
        <source>several speakers have this name; give one of their other names.</source>
        <translation>bir neçə danışanın adı belədir; başqa adını verin.</translation>
    </message>
    <message>
        <source>shorter form of the name</source>
        <translation>adın qısa forması</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>nüsxə</translation>
    </message>
    <message>
        <source>snapshot of the source</source>
        <extracomment>Told `done` of `total`; False asks to stop. Seconds between two tidings of progress. Two stretches are the same statement where they share this part of what they cover together. In longer texts, speakers that become known meanwhile are not looked for again.</extracomment>
        <translation>mənbənin nüsxəsi</translation>
    </message>
    <message>
        <source>soft hyphens</source>
        <translation>yumşaq tirelər</translation>
    </message>
    <message>
        <source>software</source>
        <translation>proqram</translation>
    </message>
    <message>
        <source>some time within</source>
        <translation>bu müddətdə nə vaxtsa</translation>
    </message>
    <message>
        <source>source</source>
        <translation>mənbə</translation>
    </message>
    <message>
        <source>source with the citekey</source>
        <translation>bu istinad açarlı mənbə</translation>
    </message>
    <message>
        <source>source with the same content</source>
        <translation>eyni məzmunlu mənbə</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>boşluqlar</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>danışan</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>nitq</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standart</translation>
    </message>
    <message>
        <source>stands behind “{cue}”</source>
        <translation>“{cue}” sözündən sonra gəlir</translation>
    </message>
    <message>
        <source>stands in front of “{cue}”</source>
        <translation>“{cue}” sözündən əvvəl gəlir</translation>
    </message>
    <message>
        <source>stated: “{phrase}”</source>
        <translation>göstərilib: “{phrase}”</translation>
    </message>
    <message>
        <source>stretched letters</source>
        <translation>uzadılmış hərflər</translation>
    </message>
    <message>
        <source>such a year cannot be written so. Leave out leading zeros.</source>
        <translation>belə il bu cür yazıla bilməz. Əvvəldəki sıfırları çıxarın.</translation>
    </message>
    <message>
        <source>such a year is too far away. Use at most 15 digits.</source>
        <translation>belə il çox uzaqdır. Ən çoxu 15 rəqəm işlədin.</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>dəqiq</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiket</translation>
    </message>
    <message>
        <source>text</source>
        <translation>mətn</translation>
    </message>
    <message>
        <source>the address of the source</source>
        <translation>mənbənin ünvanı</translation>
    </message>
    <message>
        <source>the citekey pattern</source>
        <translation>istinad açarlarının şablonu</translation>
    </message>
    <message>
        <source>the closing brace is missing.</source>
        <extracomment>How often a name was given, where more than once.</extracomment>
        <translation>bağlayan mötərizə çatışmır.</translation>
    </message>
    <message>
        <source>the coding of accents</source>
        <translation>diakritik işarələrin kodlaşması</translation>
    </message>
    <message>
        <source>the date would be counted from itself; choose another event.</source>
        <translation>tarix özündən hesablanmış olardı; başqa hadisə seçin.</translation>
    </message>
    <message>
        <source>the disk is read-only. Choose another place.</source>
        <translation>disk yalnız oxumaq üçündür. Başqa yer seçin.</translation>
    </message>
    <message>
        <source>the end of the range is not clear. Write both years with four digits.</source>
        <translation>aralığın sonu aydın deyil. Hər iki ili dörd rəqəmlə yazın.</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>hadisə</translation>
    </message>
    <message>
        <source>the file cannot be read ({strerror}). Check its path.</source>
        <extracomment>Where a part stands in the frame: the order of parts is not free.</extracomment>
        <translation>fayl oxuna bilmir ({strerror}). Yolunu yoxlayın.</translation>
    </message>
    <message>
        <source>the first person named in front of it is taken as the speaker</source>
        <translation>əvvəlində adı çəkilən ilk şəxs danışan sayılıb</translation>
    </message>
    <message>
        <source>the highlights</source>
        <translation>vurğulanmış yerlər</translation>
    </message>
    <message>
        <source>the language</source>
        <extracomment>Documents of this many items or more are kept, so many of them.</extracomment>
        <translation>dil</translation>
    </message>
    <message>
        <source>the last person named in front of it is taken as the speaker</source>
        <translation>əvvəlində adı çəkilən son şəxs danışan sayılıb</translation>
    </message>
    <message>
        <source>the library file</source>
        <extracomment>The column that names a row&apos;s owner, the owner&apos;s table, and its place among the rows there. Told how many rows of how many are made ready; answers whether to go on. What a folded column is folded from.</extracomment>
        <translation>kitabxana faylı</translation>
    </message>
    <message>
        <source>the macro “{macro}” on line {line} calls itself. Choose another style.</source>
        <translation>{line}-ci sətirdəki “{macro}” makrosu özünü çağırır. Başqa üslub seçin.</translation>
    </message>
    <message>
        <source>the name is too long. Choose a shorter one.</source>
        <translation>ad çox uzundur. Daha qısasını seçin.</translation>
    </message>
    <message>
        <source>the next paragraph: “{verb} … {phrase}”; {reason}</source>
        <extracomment>How many sentences in front of “later” its date is looked for.</extracomment>
        <translation>növbəti abzas: “{verb} … {phrase}”; {reason}</translation>
    </message>
    <message>
        <source>the occasion&apos;s name</source>
        <translation>tədbirin adı</translation>
    </message>
    <message>
        <source>the project&apos;s name</source>
        <translation>layihənin adı</translation>
    </message>
    <message>
        <source>the publication of %1</source>
        <translation>%1 nəşri</translation>
    </message>
    <message>
        <source>the quotation mark is not closed</source>
        <translation>dırnaq bağlanmayıb</translation>
    </message>
    <message>
        <source>the saved search&apos;s name</source>
        <translation>saxlanmış axtarışın adı</translation>
    </message>
    <message>
        <source>the selection</source>
        <translation>seçilən</translation>
    </message>
    <message>
        <source>the sentence negates it</source>
        <translation>cümlə bunu inkar edir</translation>
    </message>
    <message>
        <source>the set is not closed. {hint}</source>
        <translation>çoxluq bağlanmayıb. {hint}</translation>
    </message>
    <message>
        <source>the statement is not reported as made by a verb in a tense</source>
        <translation>deyim şəxsli feillə verilməyib</translation>
    </message>
    <message>
        <source>the tag&apos;s name</source>
        <translation>etiketin adı</translation>
    </message>
    <message>
        <source>the template</source>
        <translation>şablon</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>mətn</translation>
    </message>
    <message>
        <source>the value of “{field}” has no end; it was taken up to the next field.</source>
        <translation>“{field}” dəyərinin sonu yoxdur; növbəti sahəyə qədər götürüldü.</translation>
    </message>
    <message>
        <source>the width of characters</source>
        <translation>işarələrin eni</translation>
    </message>
    <message>
        <source>the words are known, but not in this order</source>
        <translation>sözlər məlumdur, amma bu sırada deyil</translation>
    </message>
    <message>
        <source>the words to clip</source>
        <translation>çıxarılacaq sözlər</translation>
    </message>
    <message>
        <source>there are none in it that were not imported before.</source>
        <extracomment>The kinds that mark words; a note beside the text and words struck out mark none to quote.</extracomment>
        <translation>əvvəllər idxal edilməyəni yoxdur.</translation>
    </message>
    <message>
        <source>there is a day without a month</source>
        <translation>aysız gün var</translation>
    </message>
    <message>
        <source>there is a folder of this name. Choose another name.</source>
        <translation>bu adda qovluq var. Başqa ad seçin.</translation>
    </message>
    <message>
        <source>there is a number too many in it. Write it like 15 March 2025.</source>
        <translation>bir ədəd artıqdır. 15 mart 2025 kimi yazın.</translation>
    </message>
    <message>
        <source>there is a season beside a month or day</source>
        <translation>ayın və ya günün yanında fəsil var</translation>
    </message>
    <message>
        <source>there is no century {number}</source>
        <translation>{number} əsri yoxdur</translation>
    </message>
    <message>
        <source>there is no date in it</source>
        <translation>tarix yoxdur</translation>
    </message>
    <message>
        <source>there is no entry “{other}”, from which it takes fields.</source>
        <translation>sahə götürdüyü “{other}” qeydi yoxdur.</translation>
    </message>
    <message>
        <source>there is no field “{name}”. Use {possible}, or a CSL variable such as container-title.</source>
        <translation>“{name}” sahəsi yoxdur. {possible} və ya container-title kimi CSL dəyişəni işlədin.</translation>
    </message>
    <message>
        <source>there is no month {month}. Months are 01 to 12, seasons 21 to 41.</source>
        <translation>{month} ayı yoxdur. Aylar 01–12, fəsillər 21–41 arasındadır.</translation>
    </message>
    <message>
        <source>there is no month {month}. Months are 01 to 12.</source>
        <translation>{month} ayı yoxdur. Aylar 01–12 arasındadır.</translation>
    </message>
    <message>
        <source>there is no month {number}. Write the month as a word.</source>
        <translation>{number} ayı yoxdur. Ayı sözlə yazın.</translation>
    </message>
    <message>
        <source>there is no quarter {number}</source>
        <translation>{number} rübü yoxdur</translation>
    </message>
    <message>
        <source>there is no space left on the disk. Free some space or choose another place.</source>
        <translation>diskdə yer qalmayıb. Yer açın və ya başqa yer seçin.</translation>
    </message>
    <message>
        <source>there is no such style.</source>
        <translation>belə üslub yoxdur.</translation>
    </message>
    <message>
        <source>there is no year -0000. Write 0000 for 1 BC, -0001 for 2 BC.</source>
        <translation>-0000 ili yoxdur. E.ə. 1 üçün 0000, e.ə. 2 üçün -0001 yazın.</translation>
    </message>
    <message>
        <source>there is no year 0. Write 1 BC or AD 1, or 0000 in EDTF for 1 BC.</source>
        <translation>0 ili yoxdur. E.ə. 1 və ya e. 1 yazın, EDTF-də e.ə. 1 üçün 0000.</translation>
    </message>
    <message>
        <source>there is no year beside the era</source>
        <translation>eranın yanında il yoxdur</translation>
    </message>
    <message>
        <source>there is no year, month or season in it</source>
        <translation>il, ay və ya fəsil yoxdur</translation>
    </message>
    <message>
        <source>thesis</source>
        <translation>dissertasiya</translation>
    </message>
    <message>
        <source>this field is not known. Update this program.</source>
        <translation>bu sahə məlum deyil. Bu proqramı yeniləyin.</translation>
    </message>
    <message>
        <source>this file</source>
        <translation>bu fayl</translation>
    </message>
    <message>
        <source>this is no library that Quotarium exported.</source>
        <translation>bu, Quotarium-un ixrac etdiyi kitabxana deyil.</translation>
    </message>
    <message>
        <source>this part is not known. Update.</source>
        <translation>bu hissə məlum deyil. Bu proqramı yeniləyin.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>başlıq</translation>
    </message>
    <message>
        <source>too deep</source>
        <translation>çox dərin</translation>
    </message>
    <message>
        <source>transcript of the source</source>
        <translation>mənbənin mətni</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>tərcüməçi</translation>
    </message>
    <message>
        <source>treaty</source>
        <translation>müqavilə</translation>
    </message>
    <message>
        <source>two short numbers may be a day, a month or a year. Write the month as a word.</source>
        <translation>iki qısa ədəd gün, ay və ya il ola bilər. Ayı sözlə yazın.</translation>
    </message>
    <message>
        <source>type a name.</source>
        <translation>ad yazın.</translation>
    </message>
    <message>
        <source>type it as the browser shows it, such as https://example.org/article.</source>
        <translation>brauzerin göstərdiyi kimi yazın, məsələn, https://example.org/article.</translation>
    </message>
    <message>
        <source>type some words.</source>
        <translation>bir neçə söz yazın.</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>sahibi bilinmir</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>naməlum</translation>
    </message>
    <message>
        <source>unnamed voice</source>
        <translation>adı çəkilməyən səs</translation>
    </message>
    <message>
        <source>use letters, digits, and - _ : . only, such as “dostan2025”.</source>
        <translation>yalnız hərf, rəqəm və - _ : . işlədin, məsələn, “dostan2025”.</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>veb səhifə</translation>
    </message>
    <message>
        <source>words</source>
        <translation>sözlər</translation>
    </message>
    <message>
        <source>year</source>
        <extracomment>How the components of a date are named in a reason.</extracomment>
        <translation>il</translation>
    </message>
    <message>
        <source>you asked for it</source>
        <translation>siz istəmisiniz</translation>
    </message>
    <message>
        <source>you may not write there. Choose another folder.</source>
        <translation>oraya yazmağa icazəniz yoxdur. Başqa qovluq seçin.</translation>
    </message>
    <message>
        <source>your quota on the disk is used up. Free some space or choose another place.</source>
        <translation>diskdəki kvotanız bitib. Yer açın və ya başqa yer seçin.</translation>
    </message>
    <message>
        <source>{address} was not fetched: offline mode is on. Turn it off in the settings, or save the page in the browser and add the file.</source>
        <translation>{address} yüklənmədi: oflayn rejim açıqdır. Ayarlarda söndürün və ya səhifəni brauzerdə saxlayıb faylı əlavə edin.</translation>
    </message>
    <message>
        <source>{address}: {reason}</source>
        <translation>{address}: {reason}</translation>
    </message>
    <message>
        <source>{date} was a {found}, not a {named}, but it was one in the Julian calendar. If that is meant, write {new_style}.</source>
        <translation>{date} {named} deyil, {found} idi; amma Yuli təqvimində elə idi. Bu nəzərdə tutulursa, {new_style} yazın.</translation>
    </message>
    <message>
        <source>{date} was a {found}, not a {named}. Leave out the weekday or correct the date.</source>
        <translation>{date} {named} deyil, {found} idi. Həftə gününü çıxarın və ya tarixi düzəldin.</translation>
    </message>
    <message>
        <source>{digits} does not begin a decade that can be written</source>
        <translation>{digits} yazıla bilən onillik başlamır</translation>
    </message>
    <message>
        <source>{fault}. Choose another folder for backups in the settings.</source>
        <extracomment>So long after the last backup the next one is made, if something changed.</extracomment>
        <translation>{fault}. Parametrlərdə ehtiyat nüsxələr üçün başqa qovluq seçin.</translation>
    </message>
    <message>
        <source>{fault}. Choose another place, or make room there.</source>
        <translation>{fault}. Başqa yer seçin və ya orada yer açın.</translation>
    </message>
    <message>
        <source>{message}. Choose another style.</source>
        <translation>{message}. Başqa üslub seçin.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{needed} or newer</source>
        <extracomment>UPSERT, window functions, RETURNING and the FTS5 that the search index is made with.</extracomment>
        <translation>{needed} və ya daha yeni</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}</source>
        <translation>{path} yazılmadı: {reason}</translation>
    </message>
    <message>
        <source>{strerror}. Check the permissions of the folder.</source>
        <translation>{strerror}. Qovluğun icazələrini yoxlayın.</translation>
    </message>
    <message>
        <source>{strerror}. Choose another place.</source>
        <translation>{strerror}. Başqa yer seçin.</translation>
    </message>
    <message>
        <source>{stuck}. {examples}</source>
        <translation>{stuck}. {examples}</translation>
    </message>
    <message>
        <source>“%1” for “%2”</source>
        <translation>“%2” əvəzinə “%1”</translation>
    </message>
    <message>
        <source>“%1” has letters that only look like those of another script (%2).</source>
        <translation>“%1” içində yalnız başqa yazının hərflərinə bənzəyən hərflər var (%2).</translation>
    </message>
    <message>
        <source>“%1” has no value yet and is left out.</source>
        <translation>“%1” üçün hələ qiymət yoxdur və nəzərə alınmır.</translation>
    </message>
    <message>
        <source>“%1” is left out: %2</source>
        <translation>“%1” nəzərə alınmır: %2</translation>
    </message>
    <message>
        <source>“%1” is left out; the values are %2.</source>
        <translation>“%1” nəzərə alınmır; qiymətlər: %2.</translation>
    </message>
    <message>
        <source>“%1” is no field; it is looked for as words.</source>
        <translation>“%1” sahə deyil; söz kimi axtarılır.</translation>
    </message>
    <message>
        <source>“%1” is not in the source.</source>
        <translation>“%1” mənbədə yoxdur.</translation>
    </message>
    <message>
        <source>“%1” is taken to reach to the end.</source>
        <translation>“%1” sona qədər uzanan sayılır.</translation>
    </message>
    <message>
        <source>“%1” stands as “%2” in the source.</source>
        <translation>“%1” mənbədə “%2” kimidir.</translation>
    </message>
    <message>
        <source>“%1” than %2</source>
        <translation>“%1” (%2 ilə müqayisədə)</translation>
    </message>
    <message>
        <source>“%1”, relative to %2</source>
        <translation>“%1”, %2 hadisəsinə görə</translation>
    </message>
    <message>
        <source>“?” stands before the date</source>
        <translation>“?” tarixin əvvəlindədir</translation>
    </message>
    <message>
        <source>“between” takes two dates</source>
        <translation>“arasında” iki tarix tələb edir</translation>
    </message>
    <message>
        <source>“{field}” is given twice.</source>
        <translation>“{field}” iki dəfə verilib.</translation>
    </message>
    <message>
        <source>“{heading}” has no words and was left out.</source>
        <translation>“{heading}” sözsüzdür və buraxıldı.</translation>
    </message>
    <message>
        <source>“{line}” is no part of a record.</source>
        <translation>“{line}” heç bir qeydin hissəsi deyil.</translation>
    </message>
    <message>
        <source>“{modifier}” changes nothing. Use a number of words, firstN for N letters, or {possible}.</source>
        <translation>“{modifier}” heç nəyi dəyişmir. Söz sayı, N hərf üçün firstN və ya {possible} işlədin.</translation>
    </message>
    <message>
        <source>“{name}” is a name of a speaker in the library</source>
        <extracomment>What different transliterations write for one sound, longest first.</extracomment>
        <translation>“{name}” kitabxanadakı danışanın adıdır</translation>
    </message>
    <message>
        <source>“{name}” is the only speaker in the library of that name</source>
        <translation>“{name}” kitabxanada bu adda yeganə danışandır</translation>
    </message>
    <message>
        <source>“{name}” sounds like a speaker in the library</source>
        <translation>“{name}” kitabxanadakı danışan kimi səslənir</translation>
    </message>
    <message>
        <source>“{phrase}” could not be understood as a date</source>
        <translation>“{phrase}” tarix kimi anlaşılmadı</translation>
    </message>
    <message>
        <source>“{phrase}” depends on the day of publication, which is not known</source>
        <translation>“{phrase}” məlum olmayan nəşr günündən asılıdır</translation>
    </message>
    <message>
        <source>“{phrase}” does not say when; it may date another event</source>
        <translation>“{phrase}” nə vaxt olduğunu bildirmir; başqa hadisənin tarixi ola bilər</translation>
    </message>
    <message>
        <source>“{phrase}” is a weekday, and the day of publication is not known</source>
        <extracomment>counted from publication, not from a date in the text without one of these words or a number there is no date</extracomment>
        <translation>“{phrase}” həftə günüdür, nəşr günü isə məlum deyil</translation>
    </message>
    <message>
        <source>“{phrase}” relates it to another event, whose date is not told here</source>
        <translation>“{phrase}” bunu tarixi burada deyilməyən başqa hadisə ilə bağlayır</translation>
    </message>
    <message>
        <source>“{phrase}” without a year; taken to be the last one before publication ({published})</source>
        <translation>“{phrase}” ilsizdir; nəşrdən ({published}) əvvəlki sonuncusu sayılıb</translation>
    </message>
    <message>
        <source>“{phrase}” without a year; the year is not known</source>
        <translation>“{phrase}” ilsizdir; il məlum deyil</translation>
    </message>
    <message>
        <source>“{phrase}”, counted back from publication on {published}</source>
        <translation>“{phrase}”, {published} nəşrindən geriyə hesablanıb</translation>
    </message>
    <message>
        <source>“{phrase}”, counted from publication ({published})</source>
        <translation>“{phrase}”, nəşrdən ({published}) hesablanıb</translation>
    </message>
    <message>
        <source>“{phrase}”, counted from publication on {published}</source>
        <translation>“{phrase}”, {published} nəşrindən hesablanıb</translation>
    </message>
    <message>
        <source>“{phrase}”, counted from “{anchor}” in front of it</source>
        <translation>“{phrase}”, əvvəlindəki “{anchor}” tarixindən hesablanıb</translation>
    </message>
    <message>
        <source>“{stuck}” is not known as part of a date</source>
        <translation>“{stuck}” tarixin hissəsi kimi məlum deyil</translation>
    </message>
    <message>
        <source>“{text}” belongs to {name}</source>
        <extracomment>Articles behind a noun to which the next one belongs: der Fraktionschef der Grünen. Words that only add something to a name before a comma: the ministry, which runs the ferry.</extracomment>
        <translation>“{text}” buna aiddir: {name}</translation>
    </message>
    <message>
        <source>“{text}” is not understood as a date: {reason}</source>
        <translation>“{text}” tarix kimi başa düşülmədi: {reason}</translation>
    </message>
    <message>
        <source>“{text}” is taken to be {name}, named before</source>
        <translation>“{text}” əvvəl adı çəkilən {name} sayılıb</translation>
    </message>
    <message>
        <source>“{text}” is taken to be {name}, which spoke before</source>
        <translation>“{text}” əvvəl danışan {name} sayılıb</translation>
    </message>
    <message>
        <source>“{text}” is taken to be {name}, who holds that office</source>
        <translation>“{text}” bu vəzifədəki {name} sayılıb</translation>
    </message>
    <message>
        <source>“{text}” is taken to be {name}, who spoke before</source>
        <extracomment>How many sentences back a pronoun may reach. What speaks for a person, found by trying on news articles: each sentence back costs. How far into a sentence its subject is looked for.</extracomment>
        <translation>“{text}” əvvəl danışan {name} sayılıb</translation>
    </message>
    <message>
        <source>“{unit}” is both given and said to be unknown</source>
        <translation>“{unit}” həm verilib, həm də naməlum sayılıb</translation>
    </message>
    <message>
        <source>“{unit}” is doubted but not given</source>
        <translation>“{unit}” şübhəli sayılıb, amma verilməyib</translation>
    </message>
    <message>
        <source>“{value}” does not fit {field}: {reason}</source>
        <translation>“{value}” uyğun deyil ({field}): {reason}</translation>
    </message>
    <message>
        <source>“{what}” cannot be undone or redone because it was changed since. Nothing was changed; edit it by hand instead.</source>
        <translation>“{what}” geri alına və ya təkrarlana bilmir, çünki sonradan dəyişdirilib. Heç nə dəyişdirilmədi; əl ilə düzəldin.</translation>
    </message>
    <message>
        <source>“{words}” does not stand in {source}. Copy the words from the source exactly as they are there.</source>
        <translation>“{words}” {source} içində yoxdur. Sözləri mənbədən olduğu kimi köçürün.</translation>
    </message>
    <message>
        <source>“{words}” does not stand in {source}. The nearest passage is “{nearest}”. Copy the words from the source exactly as they are there.</source>
        <translation>“{words}” {source} içində yoxdur. Ən yaxın yer: “{nearest}”. Sözləri mənbədən olduğu kimi köçürün.</translation>
    </message>
    <message>
        <source>“{words}” is no field and was left out.</source>
        <translation>“{words}” sahə deyil və buraxıldı.</translation>
    </message>
    <message>
        <source>“{words}” stands {number} times in {source}: {places}. Give more of the words so that only one place fits.</source>
        <translation>“{words}” {source} içində {number} dəfə keçir: {places}. Yalnız bir yerə uyğun gəlməsi üçün daha çox söz verin.</translation>
    </message>
    <message>
        <source>“{word}” begins no entry: it has no brace.</source>
        <extracomment>Entries that are no sources. Macros can double a value with each line; no field is meant to have so many signs. How many further entries may lie inside a value (“@note{” at the start of a line).</extracomment>
        <translation>“{word}” qeyd başlamır: mötərizəsi yoxdur.</translation>
    </message>
    <message>
        <source>“~” stands behind the date</source>
        <translation>“~” tarixin arxasındadır</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Quotarium</source>
        <translation>Quotarium haqqında</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Köçür</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. It comes with these parts, each under its own licence:</source>
        <translation>GNU General Public License, 3-cü və ya sonrakı versiya ilə, heç bir zəmanətsiz azad proqram. Hər biri öz lisenziyası ilə bu hissələrlə gəlir:</translation>
    </message>
    <message>
        <source>Licence of the selected part</source>
        <translation>Seçilmiş hissənin lisenziyası</translation>
    </message>
    <message>
        <source>No text of the licence came with it: %1</source>
        <translation>Lisenziyanın mətni gəlməyib: %1</translation>
    </message>
    <message>
        <source>Parts that come with the program</source>
        <translation>Proqramla gələn hissələr</translation>
    </message>
</context>
<context>
    <name>ActivityChart</name>
    <message>
        <source>Quotes by year</source>
        <translation>İllər üzrə sitatlar</translation>
    </message>
</context>
<context>
    <name>AddedReport</name>
    <message>
        <source>%1 (found at %2)</source>
        <translation>%1 (tapıldığı ünvan: %2)</translation>
    </message>
    <message>
        <source>%1, %2 not</source>
        <translation>%1, əlavə edilməyən: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were not come to.</source>
        <translation>
            <numerusform>%Ln fayla növbə çatmadı.</numerusform>
            <numerusform>%Ln fayla növbə çatmadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources added</source>
        <translation>
            <numerusform>%Ln mənbə əlavə edildi</numerusform>
            <numerusform>%Ln mənbə əlavə edildi</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Əlavə edilib</translation>
    </message>
    <message>
        <source>Added, but have a look</source>
        <translation>Əlavə edildi, amma bir baxın</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Siyahını köçür</translation>
    </message>
    <message>
        <source>In the library already</source>
        <translation>Artıq kitabxanadadır</translation>
    </message>
    <message>
        <source>Left out of folders</source>
        <translation>Qovluqlarda kənarda qalıb</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>Əlavə edilmədi</translation>
    </message>
    <message>
        <source>Sources added</source>
        <translation>Mənbələr əlavə edildi</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dayandırıldı</translation>
    </message>
    <message>
        <source>What was added and what was not</source>
        <translation>Nə əlavə edildi, nə yox</translation>
    </message>
    <message>
        <source>the same file is the source %1</source>
        <translation>həmin fayl %1 mənbəsidir</translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message>
        <source>%1 % of the speakers</source>
        <translation>Danışanların %1 % qədəri</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Axtarılır…</translation>
    </message>
    <message>
        <source>Merge as %1</source>
        <translation>%1 kimi birləşdir</translation>
    </message>
    <message>
        <source>Merging keeps all names, roles, identifiers, notes and quotes of both. It can be undone, and taken back at any time on the speaker’s page.</source>
        <translation>Birləşdirmə hər ikisinin bütün adlarını, vəzifələrini, identifikatorlarını, qeydlərini və sitatlarını saxlayır. Onu geri almaq, danışanın səhifəsində istənilən vaxt yenidən ayırmaq olar.</translation>
    </message>
    <message>
        <source>Names are compared across scripts, spellings and initials.</source>
        <translation>Adlar müxtəlif yazılarda, yazılışlarda və inisiallarla müqayisə olunur.</translation>
    </message>
    <message>
        <source>No two speakers look alike</source>
        <translation>Bir-birinə bənzəyən danışan yoxdur</translation>
    </message>
    <message>
        <source>Pairs of speakers</source>
        <translation>Danışan cütləri</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>Onlar ikidir</translation>
    </message>
    <message>
        <source>They will not be proposed again.</source>
        <translation>Bir daha təklif olunmayacaq.</translation>
    </message>
    <message>
        <source>Who may be one speaker</source>
        <translation>Kimlər bir danışan ola bilər</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>%1 letters</source>
        <translation>%1 hərf</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Görünüş</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistemdəki kimi</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Rənglər</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>Rənglər: %1</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tünd</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksək kontrast</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Pəncərənin dili</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açıq</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Şriftin ölçüsü</translation>
    </message>
    <message>
        <source>Type of quotes and documents</source>
        <translation>Sitat və sənədlərin şrifti</translation>
    </message>
    <message>
        <source>Usual (%1)</source>
        <translation>Adi (%1)</translation>
    </message>
    <message>
        <source>Width of a line in the reader</source>
        <translation>Oxuda sətrin eni</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>A backup is made when something changed, at most once an hour.</source>
        <translation>Nə isə dəyişəndə, ən çoxu saatda bir dəfə ehtiyat nüsxə yaradılır.</translation>
    </message>
    <message>
        <source>A folder on another disk also helps when this one is lost.</source>
        <translation>Başqa diskdəki qovluq bu disk itəndə də kömək edir.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Ehtiyat nüsxələr</translation>
    </message>
    <message>
        <source>Backups kept: %1</source>
        <translation>Saxlanan nüsxələr: %1</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ehtiyat nüsxələr qovluğu</translation>
    </message>
    <message>
        <source>Last days</source>
        <translation>Son günlər</translation>
    </message>
    <message>
        <source>Last hours</source>
        <translation>Son saatlar</translation>
    </message>
    <message>
        <source>Last months</source>
        <translation>Son aylar</translation>
    </message>
    <message>
        <source>Last weeks</source>
        <translation>Son həftələr</translation>
    </message>
    <message>
        <source>One is kept for each of the</source>
        <translation>Bunların hər biri üçün biri saxlanır</translation>
    </message>
    <message>
        <source>Show backups…</source>
        <translation>Nüsxələri göstər…</translation>
    </message>
    <message>
        <source>in the library itself</source>
        <translation>kitabxananın özündə</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Back up now</source>
        <translation>İndi ehtiyat nüsxə çıxar</translation>
    </message>
    <message>
        <source>Backups of %1</source>
        <translation>%1: ehtiyat nüsxələr</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Ehtiyat nüsxələr, ən yenisi əvvəldə</translation>
    </message>
    <message>
        <source>Comparing it with the library…</source>
        <translation>Kitabxana ilə müqayisə edilir…</translation>
    </message>
    <message>
        <source>One is made by itself within minutes of a change; or make one now.</source>
        <translation>Dəyişiklikdən bir neçə dəqiqə sonra özü yaradılır; ya da indi birini yaradın.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Bərpa et</translation>
    </message>
    <message>
        <source>Putting it back would</source>
        <translation>Bərpa edilsə</translation>
    </message>
    <message numerus="yes">
        <source>The files of %Ln captured copies are gone; their texts are there.</source>
        <translation>
            <numerusform>%Ln saxlanmış nüsxənin faylı yoxdur; mətni qalıb.</numerusform>
            <numerusform>%Ln saxlanmış nüsxənin faylları yoxdur; mətnləri qalıb.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Hələ ehtiyat nüsxə yoxdur</translation>
    </message>
    <message>
        <source>What the library holds now becomes a backup first, so that this can be undone the same way.</source>
        <translation>Kitabxananın indiki məzmunu əvvəlcə ehtiyat nüsxəyə çevrilir, ona görə bunu eyni yolla geri almaq olar.</translation>
    </message>
    <message>
        <source>bring back %1</source>
        <translation>%1 geri qayıdar</translation>
    </message>
    <message>
        <source>bring the library back; as it is, it cannot be read.</source>
        <translation>kitabxana geri qayıdar; bu halda onu oxumaq olmur.</translation>
    </message>
    <message>
        <source>change back %1</source>
        <translation>%1 əvvəlki halına qayıdar</translation>
    </message>
    <message>
        <source>change nothing: it holds what the library holds.</source>
        <translation>heç nə dəyişməz: məzmunu kitabxanadakı ilə eynidir.</translation>
    </message>
    <message>
        <source>take away %1</source>
        <translation>%1 silinər</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Bu bildirişi bağla</translation>
    </message>
</context>
<context>
    <name>ChangeManyDialog</name>
    <message>
        <source>All that are found here: %1</source>
        <translation>Burada tapılanların hamısı: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Dəyiş</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Dəyiş: %1</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Dəyişdirildi: %1.</translation>
    </message>
    <message>
        <source>Changing %1 …</source>
        <translation>Dəyişdirilir: %1 …</translation>
    </message>
    <message>
        <source>The selected: %1</source>
        <translation>Seçilmişlər: %1</translation>
    </message>
    <message>
        <source>To be changed: %1.</source>
        <translation>Dəyişəcək: %1.</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Nə dəyişdirilir</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>%1 quotes and %2 captured files were looked at.</source>
        <translation>%1 sitata və %2 saxlanmış fayla baxıldı.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Tapıntılar</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Bərpa et</translation>
    </message>
    <message>
        <source>The library needs a look</source>
        <translation>Kitabxanaya baxmaq lazımdır</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Yoxlamanın tapdıqları</translation>
    </message>
</context>
<context>
    <name>CheckNote</name>
    <message>
        <source>Compare with the newer copy</source>
        <translation>Yeni nüsxə ilə müqayisə et</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation>Fərqləri göstər</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message numerus="yes">
        <source>%Ln clippings checked: %1.</source>
        <translation>
            <numerusform>%Ln çıxarış yoxlandı: %1.</numerusform>
            <numerusform>%Ln çıxarış yoxlandı: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking quotes</source>
        <translation>Sitatlar yoxlanılır</translation>
    </message>
    <message>
        <source>Comparing quotes with their sources…</source>
        <translation>Sitatlar mənbələri ilə müqayisə edilir…</translation>
    </message>
    <message>
        <source>Nothing differs from the source.</source>
        <translation>Mənbədən fərqlənən heç nə yoxdur.</translation>
    </message>
    <message>
        <source>Select a quote first.</source>
        <translation>Əvvəlcə sitat seçin.</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation>Fərqləri göstər</translation>
    </message>
    <message>
        <source>Stopped. What was compared by then is kept: %1</source>
        <translation>Dayandırıldı. O vaxta qədər tutuşdurulanlar saxlanıb: %1</translation>
    </message>
    <message>
        <source>Stopped; nothing of the check was kept.</source>
        <translation>Dayandırıldı; yoxlamadan heç nə saxlanmadı.</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>müqayisə etməyə heç nə yoxdur</translation>
    </message>
</context>
<context>
    <name>ChooseSpeakerDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Find the speaker</source>
        <translation>Danışanı tap</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Birləşdir</translation>
    </message>
    <message>
        <source>Merge with another speaker</source>
        <extracomment>More are found by typing.</extracomment>
        <translation>Başqa danışanla birləşdir</translation>
    </message>
    <message>
        <source>Speakers to merge with</source>
        <translation>Birləşdirilə bilən danışanlar</translation>
    </message>
    <message>
        <source>Who is put into %1? Nothing is lost: names, roles and quotes are joined.</source>
        <translation>Kim %1 ilə birləşdirilsin? Heç nə itmir: adlar, vəzifələr və sitatlar bir yerə toplanır.</translation>
    </message>
</context>
<context>
    <name>CitationCard</name>
    <message>
        <source>Citation as it will be printed</source>
        <extracomment>Less room (pixels) does not show which style is chosen.</extracomment>
        <translation>İstinad, çap olunacağı kimi</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>İstinad üslubu</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Köçür</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>İstinadı köçür</translation>
    </message>
    <message>
        <source>Copy citation and reference, formatted and as plain text</source>
        <translation>İstinadı və biblioqrafik qeydi formatlı və sadə mətn kimi köçür</translation>
    </message>
    <message>
        <source>Copy only a part, or the quote</source>
        <translation>Yalnız bir hissəni və ya sitatı köçür</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Biblioqrafik qeydi köçür</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>İstinadla birlikdə köçür</translation>
    </message>
</context>
<context>
    <name>CitationChoice</name>
    <message>
        <source>Citations</source>
        <translation>İstinadlar</translation>
    </message>
    <message>
        <source>Live for Zotero</source>
        <translation>Zotero üçün canlı</translation>
    </message>
    <message>
        <source>Managed by Word (References tab)</source>
        <translation>Word idarə edir (“References” vərəqi)</translation>
    </message>
    <message>
        <source>Plain footnotes</source>
        <translation>Sadə haşiyələr</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Sadə mətn</translation>
    </message>
</context>
<context>
    <name>CitekeySettings</name>
    <message>
        <source>An article by Reis and Lund, “Who Owns the River?”, 2020: %1</source>
        <translation>Reis və Lund məqaləsi, “Who Owns the River?”, 2020: %1</translation>
    </message>
    <message>
        <source>Citekeys made anew: %1.</source>
        <translation>Yenilənmiş istinad açarları: %1.</translation>
    </message>
    <message>
        <source>Make all citekeys anew</source>
        <translation>Bütün istinad açarlarını yenilə</translation>
    </message>
    <message>
        <source>No citekey would be another.</source>
        <translation>Heç bir istinad açarı dəyişməyəcək.</translation>
    </message>
    <message>
        <source>Pattern of citekeys</source>
        <translation>İstinad açarlarının şablonu</translation>
    </message>
    <message>
        <source>Those that are pinned stay as they are</source>
        <translation>Sancılmış olanlar olduğu kimi qalır</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>Citation style</source>
        <translation>İstinad üslubu</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>İstinadlar</translation>
    </message>
    <message>
        <source>Citekeys</source>
        <translation>İstinad açarları</translation>
    </message>
    <message>
        <source>Language of citations</source>
        <translation>İstinadların dili</translation>
    </message>
    <message>
        <source>Name the speaker’s role and the occasion in citations of what was said</source>
        <translation>Deyilənlərə istinadlarda danışanın vəzifəsini və tədbiri göstər</translation>
    </message>
</context>
<context>
    <name>ClipFlow</name>
    <message>
        <source>Clipped to the Inbox.</source>
        <translation>Gələnlərə çıxarıldı.</translation>
    </message>
    <message>
        <source>Clipped.</source>
        <translation>Çıxarıldı.</translation>
    </message>
    <message>
        <source>Select the words first, then press C.</source>
        <translation>Əvvəlcə sözləri seçin, sonra C basın.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>ClipForm</name>
    <message>
        <source>Note</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Tədbir</translation>
    </message>
    <message>
        <source>Reported in</source>
        <translation>Bildirildiyi yer</translation>
    </message>
    <message>
        <source>Reported in %1</source>
        <translation>Bildirilib: %1</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Kim deyib</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Deyildiyi tarix</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketlər</translation>
    </message>
    <message>
        <source>Type a date as you would say it: 15 March, spring 2016, c. 1921.</source>
        <translation>Tarixi dediyiniz kimi yazın: 15 mart, 2016-cı ilin yazı, təq. 1921.</translation>
    </message>
    <message>
        <source>Words of the quote</source>
        <translation>Sitatın sözləri</translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation>etiket əlavə edin</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>göstərilməyib</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>öz qeydiniz</translation>
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
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Clip  Ctrl ⏎</source>
        <translation>Çıxarış et</translation>
    </message>
    <message>
        <source>Clip: keep this quote</source>
        <translation>Çıxarış et: bu sitatı saxla</translation>
    </message>
    <message>
        <source>Differs from %1</source>
        <translation>%1 ilə fərqlənir</translation>
    </message>
    <message>
        <source>First-hand: the source&apos;s own author</source>
        <translation>İlk əldən: mənbənin öz müəllifi</translation>
    </message>
    <message>
        <source>Keep it, and look at the rest later (Ctrl+Shift+Return)</source>
        <translation>Saxla, qalanına sonra bax (Ctrl+Shift+Return)</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Yeni sitat</translation>
    </message>
    <message>
        <source>Second-hand: %1, as quoted in %2</source>
        <translation>İkinci əldən: %1, %2 üzrə sitat</translation>
    </message>
    <message>
        <source>To the Inbox</source>
        <translation>Gələnlərə</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>mənbə</translation>
    </message>
</context>
<context>
    <name>ClippingsPanel</name>
    <message>
        <source>No text to clip from</source>
        <translation>Çıxarış üçün mətn yoxdur</translation>
    </message>
    <message>
        <source>Nothing clipped yet</source>
        <translation>Hələ çıxarış yoxdur</translation>
    </message>
    <message>
        <source>Quotes clipped from this source</source>
        <translation>Bu mənbədən çıxarılmış sitatlar</translation>
    </message>
    <message>
        <source>Select words in the text with the mouse or with Shift and the arrow keys, then press C.</source>
        <translation>Mətndə sözləri siçanla və ya Shift və ox düymələri ilə seçib C düyməsini basın.</translation>
    </message>
    <message>
        <source>This source has no captured text. Its details can still be cited.</source>
        <translation>Bu mənbənin saxlanmış mətni yoxdur. Məlumatlarına yenə də istinad etmək olar.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command</source>
        <translation>Əmr</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Əmrlər palitrası</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Əmrlər</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Nə etmək istəyirsiniz?</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>%1 more are left out. Select quotes to choose.</source>
        <translation>Daha %1-i kənarda qaldı. Seçmək üçün sitatları seçin.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Of more quotes that are selected, their speakers are compared first.</extracomment>
        <translation>Müqayisə et</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Dəqiqliyi</translation>
    </message>
    <message>
        <source>No quote here has a speaker. Select quotes of two speakers or more.</source>
        <translation>Buradakı heç bir sitatın danışanı yoxdur. İki və ya daha çox danışanın sitatlarını seçin.</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Tədbir</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Mövqelər</translation>
    </message>
    <message>
        <source>Quotes side by side</source>
        <translation>Yan-yana sitatlar</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Deyildiyi tarix</translation>
    </message>
    <message>
        <source>Save for Word</source>
        <translation>Word üçün saxla</translation>
    </message>
    <message>
        <source>Save for Word…</source>
        <translation>Word üçün saxla…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saxlandı: %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Mənbə</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Danışan</translation>
    </message>
    <message>
        <source>The %1 with the most quotes; %2 more are left out. Select quotes to choose.</source>
        <translation>Ən çox sitatı olan %1; daha %2 kənarda qaldı. Başqalarını görmək üçün sitatları özünüz seçin.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Mövzu</translation>
    </message>
    <message>
        <source>Underlined: worded otherwise in the earliest near wording.</source>
        <translation>Altı xətli: ən erkən oxşar ifadədə başqa cürdür.</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Sətirlər nədir</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word sənədləri (*.docx)</translation>
    </message>
    <message>
        <source>a column a quote</source>
        <translation>hər sitata bir sütun</translation>
    </message>
    <message>
        <source>a row a date</source>
        <translation>hər tarixə bir sətir</translation>
    </message>
    <message>
        <source>a row a topic (tag)</source>
        <translation>hər mövzuya (etiketə) bir sətir</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>tarixsiz</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>mövzusuz</translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message>
        <source>What was said, side by side</source>
        <translation>Deyilənlər, yan-yana</translation>
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
        <translation>Saxlanıb</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodlaşma</translation>
    </message>
    <message>
        <source>Fetched from</source>
        <translation>Yükləndiyi yer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fayl</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Diqqət</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yoxdur</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Abzaslar</translation>
    </message>
    <message>
        <source>Quotes of this source cannot be checked.</source>
        <translation>Bu mənbənin sitatlarını yoxlamaq olmur.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Yazı</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Ölçü</translation>
    </message>
    <message>
        <source>What it says of itself</source>
        <translation>Özü haqqında dedikləri</translation>
    </message>
    <message>
        <source>not a text file</source>
        <translation>mətn faylı deyil</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>yapışdırılmış mətn</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Citation and reference copied.</source>
        <translation>İstinad və biblioqrafik qeyd köçürüldü.</translation>
    </message>
    <message>
        <source>Citation copied.</source>
        <translation>İstinad köçürüldü.</translation>
    </message>
    <message>
        <source>Citations and references copied: %1.</source>
        <translation>Köçürülən istinadlar və biblioqrafik qeydlər: %1.</translation>
    </message>
    <message>
        <source>Citations copied: %1.</source>
        <translation>Köçürülən istinadlar: %1.</translation>
    </message>
    <message>
        <source>Copied with citations: %1.</source>
        <translation>İstinadlarla köçürüldü: %1.</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>İstinadı ilə köçürüldü.</translation>
    </message>
    <message>
        <source>Nothing is copied: the style prints nothing here.</source>
        <extracomment>How RTF is called by X11 and Wayland programs, macOS and (through Qt) Windows.</extracomment>
        <translation>Heç nə köçürülmədi: üslub burada heç nə çap etmir.</translation>
    </message>
    <message>
        <source>Reference copied.</source>
        <translation>Biblioqrafik qeyd köçürüldü.</translation>
    </message>
    <message>
        <source>References copied: %1.</source>
        <translation>Köçürülən biblioqrafik qeydlər: %1.</translation>
    </message>
</context>
<context>
    <name>CreatorRow</name>
    <message>
        <source>Family name, or name of the organisation</source>
        <translation>Soyad və ya təşkilatın adı</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Name this creator earlier</source>
        <translation>Bu yaradıcını önə çək</translation>
    </message>
    <message>
        <source>Remove this creator</source>
        <translation>Bu yaradıcını çıxar</translation>
    </message>
    <message>
        <source>Role of the creator</source>
        <translation>Yaradıcının rolu</translation>
    </message>
    <message>
        <source>family name or organisation</source>
        <translation>soyad və ya təşkilat</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>ad</translation>
    </message>
</context>
<context>
    <name>CreatorsField</name>
    <message>
        <source>Another creator</source>
        <translation>Başqa yaradıcı</translation>
    </message>
</context>
<context>
    <name>DateBox</name>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>Təqvimdən seç (Alt+Aşağı)</translation>
    </message>
    <message>
        <source>Choose in a calendar (Alt+Down), or relative to another event (Alt+Up)</source>
        <translation>Təqvimdə seç (Alt+Aşağı) və ya başqa hadisəyə görə (Alt+Yuxarı)</translation>
    </message>
    <message>
        <source>Relative to another event: Alt+Up says to which.</source>
        <translation>Başqa hadisəyə görə: hansı olduğunu Alt+Yuxarı göstərir.</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>A year, month or day that is stated and not doubted: nothing is left to be understood.</extracomment>
        <translation>göstərilməyib</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>%1 BC</source>
        <translation>e.ə. %1</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>The Julian day number of day 0 of `model.dates.days`.</extracomment>
        <translation>Təqvim</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Növbəti ay</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Əvvəlki ay</translation>
    </message>
    <message>
        <source>Relative to another event…</source>
        <translation>Başqa hadisəyə görə…</translation>
    </message>
    <message>
        <source>Whole month</source>
        <translation>Bütün ay</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>Bütün il</translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message>
        <source>%1, copy of %2</source>
        <translation>%1, %2 tarixli nüsxə</translation>
    </message>
    <message>
        <source>Quotes and their sources</source>
        <translation>Sitatlar və mənbələri</translation>
    </message>
    <message>
        <source>Quotes beside what their sources say</source>
        <translation>Sitatlar və mənbələrinin dedikləri yan-yana</translation>
    </message>
    <message>
        <source>Struck through: in the quote, not in the source. Underlined: in the source, not in the quote. Grey: declared by the quote itself. Nothing was changed.</source>
        <translation>Üstündən xətt çəkilib: sitatda var, mənbədə yox. Altından xətt çəkilib: mənbədə var, sitatda yox. Boz: sitatın özü göstərib. Heç nə dəyişdirilmədi.</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Mənbə</translation>
    </message>
    <message>
        <source>Your quote</source>
        <translation>Sitatınız</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Accessed</source>
        <translation>Müraciət tarixi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Yaradıcılar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Duplicate sources</source>
        <translation>Təkrar mənbələr</translation>
    </message>
    <message>
        <source>Field by field</source>
        <translation>Sahə-sahə</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Birləşdir</translation>
    </message>
    <message>
        <source>Merged: %1.</source>
        <translation>Birləşdirildi: %1.</translation>
    </message>
    <message>
        <source>No two sources look alike</source>
        <translation>Oxşar iki mənbə yoxdur</translation>
    </message>
    <message>
        <source>No two sources share a DOI, an ISBN, an address, or title, creator and year.</source>
        <translation>DOI, ISBN, ünvan və ya başlıq, yaradıcı və ili eyni olan iki mənbə yoxdur.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Quotes and copies of both go to the one that is kept; the other one goes to the Trash.</source>
        <translation>Hər ikisinin sitat və nüsxələri qalana keçir; o biri zibil qutusuna gedir.</translation>
    </message>
    <message>
        <source>Sources that seem to be the same</source>
        <translation>Eyni görünən mənbələr</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>heç nə</translation>
    </message>
    <message>
        <source>same DOI</source>
        <translation>eyni DOI</translation>
    </message>
    <message>
        <source>same ISBN</source>
        <translation>eyni ISBN</translation>
    </message>
    <message>
        <source>same PMID</source>
        <translation>eyni PMID</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>eyni ünvan</translation>
    </message>
    <message>
        <source>same title</source>
        <translation>eyni başlıq</translation>
    </message>
    <message>
        <source>the same in all</source>
        <translation>hamısında eyni</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%Ln pages printed.</source>
        <translation>
            <numerusform>%Ln səhifə çap edildi.</numerusform>
            <numerusform>%Ln səhifə çap edildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that the library holds, complete. Save it.</source>
        <translation>Kitabxanadakı hər şey, tam. Saxlayın.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Köçürüldü.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Köçür</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>So many letters of a file are shown.</extracomment>
        <translation>İxrac</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Önbaxış</translation>
    </message>
    <message>
        <source>Preview of the document</source>
        <translation>Sənədin önbaxışı</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Faylın önbaxışı</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Çap et…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Fərqli saxla</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Fərqli saxla…</translation>
    </message>
    <message>
        <source>Saved %1 in %2</source>
        <translation>%1 burada saxlandı: %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dayandır</translation>
    </message>
    <message>
        <source>This format is not text; open the saved file to look at it.</source>
        <translation>Bu format mətn deyil; baxmaq üçün saxlanmış faylı açın.</translation>
    </message>
    <message>
        <source>· being made…</source>
        <translation>· hazırlanır…</translation>
    </message>
    <message>
        <source>· step %1 of %2</source>
        <translation>· addım %1 / %2</translation>
    </message>
    <message>
        <source>· the beginning</source>
        <translation>· əvvəli</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>A table of quotes</source>
        <translation>Sitatlar cədvəli</translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation>Biblioqrafiya</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>İstinad üslubu</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>İstinadlar</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>An order of its own beside the groupings: that of the project that is exported. PDF stands after the word processors.</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Guard against formulas in cells</source>
        <translation>Xanalarda düsturlardan qorun</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Tərtibat</translation>
    </message>
    <message>
        <source>Notes and tags</source>
        <translation>Qeydlər və etiketlər</translation>
    </message>
    <message>
        <source>Of quotes that have a translation</source>
        <translation>Tərcüməsi olan sitatlardan</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Abzaslar</translation>
    </message>
    <message>
        <source>Quotes with in-text citations</source>
        <translation>Mətndaxili istinadlı sitatlar</translation>
    </message>
    <message>
        <source>Role and occasion in the citations</source>
        <translation>İstinadlarda vəzifə və tədbir</translation>
    </message>
    <message>
        <source>Speaker, role and occasion of each quote</source>
        <translation>Hər sitatın danışanı, vəzifəsi və tədbiri</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Üslub</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Title of the document</source>
        <translation>Sənədin başlığı</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nə</translation>
    </message>
    <message>
        <source>What the sources quote</source>
        <translation>Mənbələrin sitat gətirdikləri</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>Word şablonu</translation>
    </message>
    <message>
        <source>as in the outline of the project</source>
        <translation>layihənin planında olduğu kimi</translation>
    </message>
    <message>
        <source>as related entries (quotedin)</source>
        <translation>əlaqəli yazılar kimi (quotedin)</translation>
    </message>
    <message>
        <source>as shown, without headings</source>
        <translation>göründüyü kimi, başlıqsız</translation>
    </message>
    <message>
        <source>as words in a note</source>
        <translation>qeyddə sözlə</translation>
    </message>
    <message>
        <source>by date said</source>
        <translation>deyildiyi tarix üzrə</translation>
    </message>
    <message>
        <source>by project</source>
        <translation>layihə üzrə</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>mənbə üzrə</translation>
    </message>
    <message>
        <source>by speaker, then date said</source>
        <translation>danışan, sonra tarix üzrə</translation>
    </message>
    <message>
        <source>is left out</source>
        <translation>kənarda qalır</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yoxdur</translation>
    </message>
    <message>
        <source>the original</source>
        <translation>əsli</translation>
    </message>
    <message>
        <source>the original and a translation</source>
        <translation>əsli və tərcüməsi</translation>
    </message>
    <message>
        <source>the translation alone</source>
        <translation>yalnız tərcüməsi</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>Hesabatı köçür</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Hesabat</translation>
    </message>
    <message>
        <source>Something went wrong in Quotarium</source>
        <translation>Quotarium-da nə isə düz getmədi</translation>
    </message>
    <message>
        <source>This is the program&apos;s fault, not yours. What was kept before is safe, and you can go on working. Please send this report to its makers.</source>
        <translation>Bu sizin deyil, proqramın günahıdır. Əvvəl saxlananlar təhlükəsizdir, işə davam edə bilərsiniz. Xahiş edirik, bu hesabatı hazırlayanlara göndərin.</translation>
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
        <translation>Axtarış zolağını bağla</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Bu mətndə tap</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Növbəti yer</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Əvvəlki yer</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>tapılmadı</translation>
    </message>
</context>
<context>
    <name>FirstPictures</name>
    <message>
        <source>Cite it</source>
        <translation>İstinad edin</translation>
    </message>
    <message>
        <source>Clip what was said</source>
        <extracomment>From this width on (pixels) the pictures stand beside one another.</extracomment>
        <translation>Deyiləni çıxarış edin</translation>
    </message>
    <message>
        <source>Every quote is compared with its source, word by word.</source>
        <translation>Hər sitat mənbəsi ilə sözbəsöz tutuşdurulur.</translation>
    </message>
    <message>
        <source>Into Word, BibTeX and more, second-hand citations included.</source>
        <translation>Word, BibTeX və s. formatlara; ikinci əldən istinadlar daxil.</translation>
    </message>
    <message>
        <source>See that it is verbatim</source>
        <translation>Sözbəsöz olduğunu görün</translation>
    </message>
    <message>
        <source>Select words in an article: speaker, date and place come along.</source>
        <translation>Məqalədə sözləri seçin: danışan, tarix və yer birlikdə gəlir.</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Back to the usual: %1</source>
        <translation>Adi hala qayıt: %1</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Seç: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Seç…</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Adi</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Bu axtarışı saxla</translation>
    </message>
    <message>
        <source>sorted by date clipped</source>
        <translation>çıxarış tarixi üzrə</translation>
    </message>
    <message>
        <source>sorted by date said</source>
        <translation>deyilmə tarixi üzrə</translation>
    </message>
    <message>
        <source>sorted by relevance</source>
        <translation>uyğunluq üzrə</translation>
    </message>
    <message>
        <source>sorted by source</source>
        <translation>mənbə üzrə</translation>
    </message>
    <message>
        <source>sorted by speaker</source>
        <translation>danışan üzrə</translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message numerus="yes">
        <source>%Ln quotes: click to look closer</source>
        <translation>
            <numerusform>%Ln sitat: yaxından baxmaq üçün klikləyin</numerusform>
            <numerusform>%Ln sitat: yaxından baxmaq üçün klikləyin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GraphDialog</name>
    <message>
        <source>Being drawn…</source>
        <translation>Çəkilir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Graph of speakers and links</source>
        <translation>Danışanlar və əlaqələr qrafı</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Əlaqələr</translation>
    </message>
    <message>
        <source>Links between speakers</source>
        <translation>Danışanlar arasında əlaqələr</translation>
    </message>
    <message>
        <source>No two speakers are linked here yet.</source>
        <translation>Burada hələ əlaqəli danışanlar yoxdur.</translation>
    </message>
    <message>
        <source>Save as GraphML…</source>
        <translation>GraphML kimi saxla…</translation>
    </message>
    <message>
        <source>Save the graph</source>
        <translation>Qrafı saxla</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Şəkli saxla…</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 saxlandı.</translation>
    </message>
    <message>
        <source>Speakers and links</source>
        <translation>Danışanlar və əlaqələr</translation>
    </message>
    <message>
        <source>the %1 most linked are drawn</source>
        <translation>ən çox əlaqəsi olan %1 çəkilib</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Bələdçidə tap</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İrəli</translation>
    </message>
    <message>
        <source>Guide to Quotarium</source>
        <translation>Quotarium bələdçisi</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Bələdçinin səhifəsi</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Bələdçinin səhifələri</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>Quotarium was updated to %1.</source>
        <translation>Quotarium %1 versiyasına yeniləndi.</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Yeniliklər</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Redoing: %1 …</source>
        <translation>Təkrarlanır: %1 …</translation>
    </message>
    <message>
        <source>Undoing: %1 …</source>
        <translation>Geri alınır: %1 …</translation>
    </message>
</context>
<context>
    <name>IdentifiersField</name>
    <message>
        <source>%1 identifier</source>
        <translation>%1 identifikatoru</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>%1 içində aç</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Faylın formatı</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İdxal</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>İdxal et: %1</translation>
    </message>
    <message>
        <source>Import references</source>
        <translation>Biblioqrafiyanın idxalı</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>İdxal edilir…</translation>
    </message>
    <message>
        <source>Nothing in this file could be read.</source>
        <translation>Bu faylda heç nə oxunmadı.</translation>
    </message>
    <message>
        <source>Problems in the file, by line</source>
        <translation>Fayldakı problemlər, sətir üzrə</translation>
    </message>
    <message>
        <source>Problems, by line</source>
        <translation>Problemlər, sətir üzrə</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>İdxalın gedişi</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Oxunur…</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>Dayandırıldı; heç nə idxal edilmədi.</translation>
    </message>
    <message>
        <source>recognised by itself</source>
        <translation>özü tanınır</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Citekey</source>
        <translation>İstinad açarı</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Yaradıcılar</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Sətir</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Nə olacaq</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>İl</translation>
    </message>
    <message>
        <source>added</source>
        <translation>əlavə edildi</translation>
    </message>
    <message>
        <source>added beside %1</source>
        <translation>%1 yanına əlavə edildi</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>kənarda qaldı</translation>
    </message>
    <message>
        <source>left out, there is %1</source>
        <translation>kənarda qaldı, %1 var</translation>
    </message>
    <message>
        <source>put into %1</source>
        <translation>%1 içinə qoyuldu</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>başlıqsız</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Add</source>
        <translation>Əlavə et</translation>
    </message>
    <message>
        <source>Add the selected ones, also beside what is like them</source>
        <translation>Oxşarları olsa da, seçilmişləri əlavə et</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>By its %4 it is like one in %1: %2 (%3).</source>
        <translation>%4 baxımından %1 olan birinə bənzəyir: %2 (%3).</translation>
    </message>
    <message>
        <source>Fill only what is missing there; nothing is replaced</source>
        <translation>Yalnız çatışmayanları doldur; heç nə əvəz olunmur</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Kənarda qoy</translation>
    </message>
    <message>
        <source>Leave the selected ones out</source>
        <translation>Seçilmişləri kənarda qoy</translation>
    </message>
    <message>
        <source>May be there already: %1</source>
        <translation>Artıq ola bilər: %1</translation>
    </message>
    <message>
        <source>Put into the one there</source>
        <translation>Mövcud olana qat</translation>
    </message>
    <message>
        <source>The very same is in %1: %2 (%3).</source>
        <translation>Eynisi %1 var: %2 (%3).</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Oxunanlar</translation>
    </message>
    <message>
        <source>the file, further up,</source>
        <translation>faylın yuxarısında</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>kitabxanada</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>All files (*)</source>
        <translation>Bütün fayllar (*)</translation>
    </message>
    <message>
        <source>Import references</source>
        <translation>Biblioqrafiyanın idxalı</translation>
    </message>
    <message>
        <source>References (%1)</source>
        <translation>Biblioqrafiya (%1)</translation>
    </message>
</context>
<context>
    <name>InspectedLinks</name>
    <message>
        <source>Link removed.</source>
        <translation>Əlaqə silindi.</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>açıq sual</translation>
    </message>
    <message>
        <source>question, answered</source>
        <translation>sual, cavablandırılıb</translation>
    </message>
</context>
<context>
    <name>InspectedStatement</name>
    <message>
        <source>Linked: this quote repeats the other.</source>
        <translation>Əlaqələndirildi: bu sitat o birini təkrarlayır.</translation>
    </message>
    <message>
        <source>The reports are gathered in one statement.</source>
        <translation>Xəbərlər bir deyimdə toplandı.</translation>
    </message>
    <message>
        <source>They will not be proposed again.</source>
        <translation>Bir daha təklif olunmayacaq.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <extracomment>A quote, the words it had before, and what hides in its words.</extracomment>
        <translation>İnspektor</translation>
    </message>
    <message>
        <source>No quote selected</source>
        <translation>Sitat seçilməyib</translation>
    </message>
    <message>
        <source>Select a quote to see and correct what is known of it.</source>
        <translation>Haqqında məlum olanları görmək və düzəltmək üçün sitat seçin.</translation>
    </message>
    <message>
        <source>Select one quote for this.</source>
        <translation>Bunun üçün bir sitat seçin.</translation>
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
        <translation>İstinad</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Sübut</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Dəqiqliyi</translation>
    </message>
    <message>
        <source>How sure it is that the speaker said it</source>
        <translation>Danışanın bunu dediyinin dəqiqliyi</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Əlaqələr</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Tədbir</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Layihələr</translation>
    </message>
    <message>
        <source>Reported in</source>
        <translation>Bildirildiyi yer</translation>
    </message>
    <message>
        <source>Reported in %1</source>
        <translation>Bildirilib: %1</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Kim deyib</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Deyildiyi tarix</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketlər</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Tərcümələr</translation>
    </message>
    <message>
        <source>Words of the quote</source>
        <extracomment>From this width on (pixels) date and occasion stand beside one another.</extracomment>
        <translation>Sitatın sözləri</translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation>etiket əlavə edin</translation>
    </message>
    <message>
        <source>add to a project</source>
        <translation>layihəyə əlavə edin</translation>
    </message>
    <message>
        <source>in the Inbox</source>
        <translation>Gələnlərdə</translation>
    </message>
    <message>
        <source>no source yet</source>
        <translation>hələ mənbə yoxdur</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>göstərilməyib</translation>
    </message>
    <message>
        <source>what speaks for it, or against it</source>
        <translation>lehinə və ya əleyhinə olan</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>öz qeydiniz</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Adding %1</source>
        <translation>Əlavə edilir: %1</translation>
    </message>
    <message>
        <source>Adding %2 of %3: %1</source>
        <translation>Əlavə edilir, %2 / %3: %1</translation>
    </message>
    <message>
        <source>Adding sources</source>
        <translation>Mənbələr əlavə edilir</translation>
    </message>
    <message>
        <source>Looking what there is…</source>
        <translation>Nə olduğuna baxılır…</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>A quote was being clipped when Quotarium ended: “%1”.</source>
        <translation>Quotarium bağlananda sitat çıxarılırdı: “%1”.</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>Kitabxananı yoxla</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Saxla</translation>
    </message>
    <message>
        <source>Kept what was being typed.</source>
        <translation>Yazılmaqda olan saxlandı.</translation>
    </message>
    <message>
        <source>Put it into the Inbox</source>
        <translation>Gələnlərə qoy</translation>
    </message>
    <message>
        <source>Quotarium did not close properly last time, and something is amiss.</source>
        <extracomment>How often it is asked whether a backup is due (ms), and how long after opening at first. How long after the last change (ms) its log is folded into the database.</extracomment>
        <translation>Quotarium keçən dəfə düzgün bağlanmayıb və nə isə qaydasında deyil.</translation>
    </message>
    <message>
        <source>Quotarium did not close properly last time. The library was looked over: all that was kept is there.</source>
        <translation>Quotarium keçən dəfə düzgün bağlanmayıb. Kitabxana gözdən keçirildi: saxlanan hər şey yerindədir.</translation>
    </message>
    <message>
        <source>This was being typed when Quotarium ended, and is not kept: “%1”.</source>
        <translation>Quotarium bağlananda bu yazılırdı və saxlanmayıb: “%1”.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>All are as they came.</source>
        <translation>Hamısı ilkin haldadır.</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Qısayolları dəyiş…</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Dəyişdirilib: %1</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klaviatura</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Qısayollar</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Action</source>
        <translation>Əməliyyat</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Əməliyyatlar və qısayolları</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>Hamısı ilkin hala</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>İlkin hala</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>Qısayolları dəyiş</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Siz dəyişmisiniz</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Əməliyyat və ya düymə tap</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Düymələr</translation>
    </message>
    <message>
        <source>New keys of the selected action</source>
        <translation>Seçilmiş əməliyyatın yeni düymələri</translation>
    </message>
    <message>
        <source>No other action has these keys.</source>
        <translation>Başqa heç bir əməliyyatda bu düymələr yoxdur.</translation>
    </message>
    <message>
        <source>Press the new keys here:</source>
        <translation>Yeni düymələri burada basın:</translation>
    </message>
    <message>
        <source>The same keys: %1. Where both can be done, neither is.</source>
        <translation>Eyni düymələr: %1. Hər ikisi mümkün olan yerdə heç biri icra olunmur.</translation>
    </message>
</context>
<context>
    <name>KindField</name>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
</context>
<context>
    <name>LanguageField</name>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>en, de, az …; empty for unknown</source>
        <translation>az, en, tr …; məlum deyilsə, boş</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Another language…</source>
        <translation>Başqa dil…</translation>
    </message>
    <message>
        <source>The language&apos;s code, such as hy or pt-BR:</source>
        <translation>Dilin kodu, məsələn hy və ya pt-BR:</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source> days</source>
        <translation> gün</translation>
    </message>
    <message>
        <source>Empty the Trash after</source>
        <translation>Zibil qutusunu boşaltma müddəti</translation>
    </message>
    <message>
        <source>Folder for new libraries</source>
        <translation>Yeni kitabxanalar üçün qovluq</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Kitabxana</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>Açıq kitabxana yoxdur.</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Hazırda açıq</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>özü heç vaxt</translation>
    </message>
    <message>
        <source>your documents</source>
        <translation>sənədləriniz</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Only quotes with these words</source>
        <translation>Yalnız bu sözlər olan sitatlar</translation>
    </message>
    <message>
        <source>Quotes by source</source>
        <translation>Mənbə üzrə sitatlar</translation>
    </message>
    <message>
        <source>Quotes by speaker</source>
        <translation>Danışan üzrə sitatlar</translation>
    </message>
    <message>
        <source>Quotes by tag</source>
        <translation>Etiket üzrə sitatlar</translation>
    </message>
    <message>
        <source>Quotes by their check</source>
        <translation>Yoxlama üzrə sitatlar</translation>
    </message>
    <message>
        <source>Quotes by year said</source>
        <translation>Deyildiyi il üzrə sitatlar</translation>
    </message>
    <message>
        <source>Save as a picture (SVG, PNG, PDF)…</source>
        <translation>Şəkil kimi saxla (SVG, PNG, PDF)…</translation>
    </message>
    <message>
        <source>Save as a table (CSV)…</source>
        <translation>Cədvəl kimi saxla (CSV)…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Cədvəli saxla</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Saxla: %1</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 saxlandı.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Axtarış</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Cədvəl (*.csv)</translation>
    </message>
    <message>
        <source>The library in numbers</source>
        <translation>Kitabxana rəqəmlərdə</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>empty for none</source>
        <translation>yoxdursa, boş saxlayın</translation>
    </message>
</context>
<context>
    <name>LinkChip</name>
    <message>
        <source>Edit the note…</source>
        <translation>Qeydi düzəlt…</translation>
    </message>
    <message>
        <source>Go to the other quote</source>
        <translation>O biri sitata keç</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Əlaqənin növü</translation>
    </message>
    <message>
        <source>Note on the link</source>
        <translation>Əlaqəyə qeyd</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Əlaqəni sil</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Find the other quote</source>
        <translation>O biri sitatı tap</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Əlaqənin növü</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Əlaqələndir</translation>
    </message>
    <message>
        <source>Link to another quote</source>
        <translation>Başqa sitatla əlaqələndir</translation>
    </message>
    <message>
        <source>Linked: the quote %1 the other.</source>
        <translation>Əlaqə quruldu: %1.</translation>
    </message>
    <message>
        <source>No other quote is found.</source>
        <translation>Başqa sitat tapılmadı.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Note on the link</source>
        <translation>Əlaqəyə qeyd</translation>
    </message>
    <message>
        <source>Quotes to link to</source>
        <translation>Əlaqələndirilə bilən sitatlar</translation>
    </message>
    <message>
        <source>This quote</source>
        <translation>Bu sitat</translation>
    </message>
    <message>
        <source>why, or where it is said</source>
        <translation>niyə və ya harada deyilib</translation>
    </message>
</context>
<context>
    <name>LinksField</name>
    <message>
        <source>Link this quote to another</source>
        <translation>Bu sitatı başqası ilə əlaqələndir</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>Əlaqələndir…</translation>
    </message>
</context>
<context>
    <name>ListsPanel</name>
    <message>
        <source>Clipped here  ·  %1</source>
        <translation>Çıxarılıb  ·  %1</translation>
    </message>
    <message>
        <source>Suggested quotes  ·  %1 left</source>
        <translation>Təklif  ·  %1</translation>
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
        <translation>Başqa iş hələ gedir; bitməsini gözləyin.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dayandır</translation>
    </message>
    <message>
        <source>Stopped; nothing of it was kept.</source>
        <translation>Dayandırıldı; ondan heç nə saxlanmadı.</translation>
    </message>
</context>
<context>
    <name>MarkedInFile</name>
    <message>
        <source>Highlights clipped to the Inbox: %1</source>
        <translation>Gələnlərə çıxarılan vurğulamalar: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Birləşdir</translation>
    </message>
    <message>
        <source>Which one is kept</source>
        <extracomment>Letters of one fact that are shown.</extracomment>
        <translation>Hansı qalır</translation>
    </message>
    <message>
        <source>Which one is kept? The others go into it.</source>
        <translation>Hansı qalsın? Qalanları ona qatılır.</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Remove this name</source>
        <translation>Bu adı çıxar</translation>
    </message>
    <message>
        <source>Use first</source>
        <translation>Önə çək</translation>
    </message>
    <message>
        <source>Use this name first</source>
        <translation>Əvvəlcə bu adı işlət</translation>
    </message>
    <message>
        <source>another way the name is written</source>
        <translation>adın başqa yazılışı</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Altered or not found</source>
        <translation>Uyğunsuzluqlar</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Gələnlər</translation>
    </message>
    <message>
        <source>Navigation</source>
        <extracomment>More would leave too little for the page on a small screen (pixels).</extracomment>
        <translation>Naviqasiya</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Geri alma yoxdur</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Tədbirlər</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Açıq suallar</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Layihələr</translation>
    </message>
    <message>
        <source>Quotarium</source>
        <translation>Quotarium</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Sitatlar</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Saxlanmış axtarışlar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Mənbələr</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Danışanlar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketlər</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Xronologiya</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Zibil qutusu</translation>
    </message>
    <message>
        <source>Trash and settings</source>
        <translation>Zibil qutusu və ayarlar</translation>
    </message>
</context>
<context>
    <name>NearCard</name>
    <message>
        <source>Go to %1</source>
        <translation>Keç: %1</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Birləşdir</translation>
    </message>
    <message>
        <source>Link as repeating</source>
        <translation>Təkrar kimi əlaqələndir</translation>
    </message>
    <message>
        <source>Make them one statement with several reports</source>
        <translation>Bir neçə xəbəri olan bir deyim et</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Xeyr</translation>
    </message>
    <message>
        <source>Repeated by another speaker? %1 of the wording is shared.</source>
        <translation>Başqa danışan təkrarlayıb? Sözlərin ortaq payı: %1.</translation>
    </message>
    <message>
        <source>The same statement? %1 of the wording is shared.</source>
        <translation>Eyni deyimdir? Sözlərin ortaq payı: %1.</translation>
    </message>
    <message>
        <source>They are not the same; do not ask again</source>
        <translation>Eyni deyil; bir daha soruşma</translation>
    </message>
</context>
<context>
    <name>NewerCopies</name>
    <message>
        <source>A newer copy of this source</source>
        <translation>Bu mənbənin daha yeni nüsxəsi</translation>
    </message>
    <message>
        <source>Fetching the page…</source>
        <translation>Səhifə yüklənir…</translation>
    </message>
    <message>
        <source>It was found at %1.</source>
        <translation>%1 ünvanında tapıldı.</translation>
    </message>
    <message>
        <source>Linked: %1. The recording stays where it is.</source>
        <translation>Əlaqələndirildi: %1. Yazı olduğu yerdə qalır.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 oxunur…</translation>
    </message>
    <message>
        <source>Recognising the text: page %1 of %2</source>
        <translation>Mətn tanınır: səhifə %1 / %2</translation>
    </message>
    <message>
        <source>Recognising the text…</source>
        <translation>Mətn tanınır…</translation>
    </message>
    <message>
        <source>Stopped; nothing was added.</source>
        <translation>Dayandırıldı; heç nə əlavə edilmədi.</translation>
    </message>
    <message>
        <source>The newer copy is kept beside the older ones.</source>
        <translation>Yeni nüsxə köhnələrin yanında saxlanır.</translation>
    </message>
    <message>
        <source>The page was fetched; its text is the same as in the copy before.</source>
        <translation>Səhifə yükləndi; mətni əvvəlki nüsxədəki ilə eynidir.</translation>
    </message>
    <message>
        <source>The page was fetched; this copy is kept beside the older ones.</source>
        <translation>Səhifə yükləndi; bu nüsxə köhnələrin yanında saxlanır.</translation>
    </message>
    <message>
        <source>The recording; it is linked</source>
        <translation>Yazı; əlaqələndirilib</translation>
    </message>
    <message>
        <source>The text was recognised; compare quotes with the pages.</source>
        <translation>Mətn tanındı; sitatları səhifələrlə tutuşdurun.</translation>
    </message>
    <message>
        <source>This copy is the same to the last byte as one that is kept: nothing added.</source>
        <translation>Bu nüsxə saxlanan biri ilə baytı-baytına eynidir: heç nə əlavə edilmədi.</translation>
    </message>
</context>
<context>
    <name>NoteFields</name>
    <message>
        <source>Find</source>
        <translation>Tap</translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation>Qeydlərdə tap</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Bununla əvəz et</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>heç nə</translation>
    </message>
</context>
<context>
    <name>OccasionEditor</name>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Date of the occasion</source>
        <translation>Tədbirin tarixi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Name of the occasion</source>
        <translation>Tədbirin adı</translation>
    </message>
    <message>
        <source>No occasion selected</source>
        <translation>Tədbir seçilməyib</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Note on the occasion</source>
        <translation>Tədbirə qeyd</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Select an occasion to see and correct it.</source>
        <translation>Görmək və düzəltmək üçün tədbir seçin.</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>necə adlanır</translation>
    </message>
    <message>
        <source>where it was</source>
        <translation>harada olub</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>öz qeydiniz</translation>
    </message>
</context>
<context>
    <name>OccasionField</name>
    <message>
        <source>Occasion</source>
        <translation>Tədbir</translation>
    </message>
    <message>
        <source>name; empty for none</source>
        <translation>ad; yoxdursa, boş</translation>
    </message>
</context>
<context>
    <name>OccasionsPage</name>
    <message>
        <source>%1 is now the same occasion.</source>
        <translation>%1 indi həmin tədbirdir.</translation>
    </message>
    <message>
        <source>Dates counted from the old one stay until you count them again: %1.</source>
        <translation>Köhnə tarixdən hesablanan tarixlər siz yenidən hesablayana qədər qalır: %1.</translation>
    </message>
    <message>
        <source>Go to this speaker</source>
        <translation>Bu danışana keç</translation>
    </message>
    <message>
        <source>Merge occasions</source>
        <translation>Tədbirləri birləşdirmə</translation>
    </message>
    <message>
        <source>No occasion found</source>
        <translation>Tədbir tapılmadı</translation>
    </message>
    <message>
        <source>No occasion is what this search asks for.</source>
        <translation>Heç bir tədbir bu axtarışa uyğun gəlmir.</translation>
    </message>
    <message>
        <source>No occasions yet</source>
        <translation>Hələ tədbir yoxdur</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Tədbirlər</translation>
    </message>
    <message>
        <source>There is no other occasion to merge with.</source>
        <translation>Birləşdirmək üçün başqa tədbir yoxdur.</translation>
    </message>
    <message>
        <source>They are made as you fill in the occasion of a quote.</source>
        <translation>Sitatın tədbirini dolduranda yaranırlar.</translation>
    </message>
    <message>
        <source>What was said on this occasion</source>
        <translation>Bu tədbirdə deyilənlər</translation>
    </message>
    <message>
        <source>Which occasion is the same as %1?</source>
        <translation>Hansı tədbir %1 ilə eynidir?</translation>
    </message>
    <message>
        <source>sorted by date</source>
        <translation>tarix üzrə</translation>
    </message>
    <message>
        <source>sorted by name</source>
        <translation>ad üzrə</translation>
    </message>
    <message>
        <source>sorted by number of quotes</source>
        <translation>sitatların sayı üzrə</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>from the paragraph after: “%1”</source>
        <translation>sonrakı abzasdan: “%1”</translation>
    </message>
    <message>
        <source>from the paragraph before: “%1”</source>
        <translation>əvvəlki abzasdan: “%1”</translation>
    </message>
    <message>
        <source>from this paragraph: “%1”</source>
        <translation>bu abzasdan: “%1”</translation>
    </message>
    <message>
        <source>from ¶%2: “%1”</source>
        <translation>¶%2 içindən: “%1”</translation>
    </message>
    <message>
        <source>offered: %1</source>
        <translation>təklif: %1</translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>Order</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Tərs sırada</translation>
    </message>
    <message>
        <source>With headings and their numbers</source>
        <translation>Başlıqlar və sayları ilə</translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln sətir</numerusform>
            <numerusform>%Ln sətir</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnStyleList</name>
    <message>
        <source>Install a style…</source>
        <translation>Üslub quraşdır…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Remove the style %1</source>
        <translation>%1 üslubunu sil</translation>
    </message>
    <message>
        <source>The style was removed.</source>
        <translation>Üslub silindi.</translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <source>This page cannot be drawn. Read it as text.</source>
        <extracomment>Pixels of the screen to a point of the page at 100 %. In the dark, paper is dimmed; its figures and highlights keep their colours. Small pictures that are asked for when everything seen is there.</extracomment>
        <translation>Bu səhifəni çəkmək olmur. Mətn kimi oxuyun.</translation>
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
        <translation>(%1 / %2)</translation>
    </message>
    <message>
        <source>Clip what is marked in the file into the Inbox</source>
        <translation>Faylda işarələnənləri Gələnlərə çıxar</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Mündəricat</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Səhifəyə sığdır</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Eninə sığdır</translation>
    </message>
    <message>
        <source>Import highlights</source>
        <translation>Vurğulamaları idxal et</translation>
    </message>
    <message>
        <source>Import highlights (%1)</source>
        <translation>Vurğulamaları idxal et (%1)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Böyüt</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Səhifə</translation>
    </message>
    <message>
        <source>Show or hide outline and small pictures</source>
        <translation>Mündəricatı və kiçik şəkilləri göstər və ya gizlət</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kiçilt</translation>
    </message>
    <message>
        <source>Type a page and press Return</source>
        <translation>Səhifəni yazıb Return basın</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>/ %1</translation>
    </message>
</context>
<context>
    <name>PagesSide</name>
    <message>
        <source>Outline</source>
        <translation>Mündəricat</translation>
    </message>
    <message>
        <source>Outline of the document</source>
        <translation>Sənədin mündəricatı</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Səhifələr</translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation>Səhifələrin kiçik şəkilləri</translation>
    </message>
</context>
<context>
    <name>PairsDialog</name>
    <message>
        <source>%1 shared</source>
        <translation>%1 ortaq</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs share half of their wording or more.</source>
        <translation>
            <numerusform>%Ln cütün ifadəsinin ən azı yarısı ortaqdır.</numerusform>
            <numerusform>%Ln cütün ifadəsinin ən azı yarısı ortaqdır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both wordings</source>
        <translation>Hər iki ifadə</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>How far the search is</source>
        <extracomment>All that were found; those that are settled are not shown, and come back with Undo.</extracomment>
        <translation>Axtarışın gedişi</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Birləşdir</translation>
    </message>
    <message>
        <source>Link as repeating</source>
        <translation>Təkrar kimi əlaqələndir</translation>
    </message>
    <message>
        <source>Linked: the second quote repeats the first.</source>
        <translation>Əlaqələndirildi: ikinci sitat birincini təkrarlayır.</translation>
    </message>
    <message>
        <source>Looking for quotes that share half of their wording or more…</source>
        <translation>İfadəsinin ən azı yarısı ortaq olan sitatlar axtarılır…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Axtarılır…</translation>
    </message>
    <message>
        <source>Make them one statement with several reports</source>
        <translation>Bir neçə xəbəri olan bir deyim et</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Danışan yoxdur</translation>
    </message>
    <message>
        <source>No two quotes look like one statement</source>
        <translation>Bir deyimə oxşayan iki sitat yoxdur</translation>
    </message>
    <message>
        <source>No, they are two</source>
        <translation>Xeyr, ikidir</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Heç nə dəyişmədi.</translation>
    </message>
    <message>
        <source>Pairs of quotes</source>
        <translation>Sitat cütləri</translation>
    </message>
    <message>
        <source>Quotes that may be one statement</source>
        <translation>Bir deyim ola bilən sitatlar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dayandır</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Dayandırıldı</translation>
    </message>
    <message>
        <source>The reports are gathered in one statement.</source>
        <translation>Xəbərlər bir deyimdə toplandı.</translation>
    </message>
    <message>
        <source>The speakers are others. If they are one, merge them first.</source>
        <translation>Danışanlar fərqlidir. Eyni şəxsdirsə, əvvəlcə onları birləşdirin.</translation>
    </message>
    <message>
        <source>They will not be proposed again.</source>
        <translation>Bir daha təklif olunmayacaq.</translation>
    </message>
    <message>
        <source>What is clipped from now on is compared as it comes.</source>
        <translation>Bundan sonra çıxarılanlar gəldikcə müqayisə olunur.</translation>
    </message>
    <message>
        <source>by other speakers</source>
        <translation>başqa danışanlardan</translation>
    </message>
</context>
<context>
    <name>ParagraphField</name>
    <message>
        <source>Text</source>
        <translation>Mətn</translation>
    </message>
</context>
<context>
    <name>PasteTextDialog</name>
    <message numerus="yes">
        <source>%Ln words. A title and a “By …” line are recognised.</source>
        <translation>
            <numerusform>%Ln söz. Başlıq və müəllif sətri tanınır.</numerusform>
            <numerusform>%Ln söz. Başlıq və müəllif sətri tanınır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Əlavə et</translation>
    </message>
    <message>
        <source>Add pasted text</source>
        <translation>Yapışdırılmış mətni əlavə et</translation>
    </message>
    <message>
        <source>Add this text</source>
        <translation>Bu mətni əlavə et</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>Ünvan (URL)</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Müəlliflər</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Family, Given; Family, Given</source>
        <translation>Soyad, Ad; Soyad, Ad</translation>
    </message>
    <message>
        <source>Paste the article here.</source>
        <translation>Məqaləni bura yapışdırın.</translation>
    </message>
    <message>
        <source>Paste the text first.</source>
        <translation>Əvvəlcə mətni yapışdırın.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Dərc tarixi</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Mətn</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>else its first line</source>
        <translation>yoxsa ilk sətri</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Pages of the source</source>
        <translation>Mənbənin səhifələri</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>A picture of the speaker</source>
        <translation>Danışanın şəkli</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Şəkil seç…</translation>
    </message>
    <message>
        <source>Credit of the picture</source>
        <translation>Şəklin müəllifi</translation>
    </message>
    <message>
        <source>Or drop one here: PNG, JPEG or WebP.</source>
        <translation>Və ya bura atın: PNG, JPEG və ya WebP.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Yapışdır</translation>
    </message>
    <message>
        <source>Paste a picture from the clipboard</source>
        <translation>Mübadilə buferindən şəkil yapışdır</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Şəkillər (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Take the picture away</source>
        <translation>Şəkli sil</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Şəkildə nə var</translation>
    </message>
    <message>
        <source>credit, source</source>
        <translation>müəllif, mənbə</translation>
    </message>
    <message>
        <source>what it shows</source>
        <translation>nə göstərdiyi</translation>
    </message>
</context>
<context>
    <name>Picturing</name>
    <message>
        <source>The file of the picture is missing or damaged.</source>
        <translation>Şəkil faylı yoxdur və ya zədəlidir.</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>Picture: %1</source>
        <translation>Şəkil: %1</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Even without it, Quotarium only fetches web pages that you ask for. It sends nothing else and looks for nothing by itself.</source>
        <translation>Bu rejimsiz də Quotarium yalnız istədiyiniz veb səhifələri yükləyir. Başqa heç nə göndərmir və özü heç nə axtarmır.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Şəbəkə</translation>
    </message>
    <message>
        <source>Offline mode: fetch nothing from the network</source>
        <translation>Oflayn rejim: şəbəkədən heç nə yükləmə</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Məxfilik</translation>
    </message>
</context>
<context>
    <name>ProjectField</name>
    <message>
        <source>Project</source>
        <translation>Layihə</translation>
    </message>
    <message>
        <source>name of a project, old or new</source>
        <translation>köhnə və ya yeni layihənin adı</translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message numerus="yes">
        <source>%Ln headings</source>
        <translation>
            <numerusform>%Ln başlıq</numerusform>
            <numerusform>%Ln başlıq</numerusform>
        </translation>
    </message>
    <message>
        <source>A note between the quotes:</source>
        <translation>Sitatlar arasında qeyd:</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>Bütün sitatlar</translation>
    </message>
    <message>
        <source>Drag quotes onto the project in the navigation, or select them and press Ctrl+P. Headings and notes between them make an outline, which exports follow.</source>
        <translation>Sitatları naviqasiyadakı layihənin üzərinə sürükləyin və ya seçib Ctrl+P basın. Aralarındakı başlıqlar və qeydlər ixracın izlədiyi planı yaradır.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>İxrac</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Burada hələ heç nə yoxdur</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Mündəricat</translation>
    </message>
    <message>
        <source>Search in it</source>
        <translation>İçində axtar</translation>
    </message>
    <message>
        <source>Taken out of the project; quotes stay in the library.</source>
        <translation>Layihədən çıxarıldı; sitatlar kitabxanada qalır.</translation>
    </message>
    <message>
        <source>The heading of a chapter:</source>
        <translation>Fəslin başlığı:</translation>
    </message>
</context>
<context>
    <name>QueryBox</name>
    <message>
        <source>Completions</source>
        <extracomment>The text, the stretch (code points) that each completion replaces, and the completions with what is told beside each, or nothing.</extracomment>
        <translation>Tamamlamalar</translation>
    </message>
</context>
<context>
    <name>QuoteDeeds</name>
    <message>
        <source>A name for it in the navigation:</source>
        <translation>Naviqasiyadakı adı:</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Delete %1 for ever?</source>
        <translation>%1 həmişəlik silinsin?</translation>
    </message>
    <message>
        <source>Delete all that is in the Trash for ever, with %1?</source>
        <translation>Zibil qutusundakı hər şey, %1 daxil olmaqla, birdəfəlik silinsin?</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Silindi: %1.</translation>
    </message>
    <message>
        <source>Empty the Trash</source>
        <translation>Zibil qutusunu boşalt</translation>
    </message>
    <message>
        <source>Marked as reviewed: %1.</source>
        <translation>Baxılmış kimi işarələndi: %1.</translation>
    </message>
    <message>
        <source>Moved to the Trash: %1.</source>
        <translation>Zibil qutusuna köçürüldü: %1.</translation>
    </message>
    <message>
        <source>Put back: %1.</source>
        <translation>Qaytarıldı: %1.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Bu axtarışı saxla</translation>
    </message>
    <message>
        <source>The Trash was emptied.</source>
        <translation>Zibil qutusu boşaldıldı.</translation>
    </message>
</context>
<context>
    <name>QuoteLists</name>
    <message>
        <source>Quotes</source>
        <translation>Sitatlar</translation>
    </message>
</context>
<context>
    <name>QuotePreview</name>
    <message>
        <source>No speaker yet</source>
        <translation>Hələ danışan yoxdur</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Önbaxış</translation>
    </message>
    <message>
        <source>Preview of the quote</source>
        <translation>Sitatın önbaxışı</translation>
    </message>
</context>
<context>
    <name>QuotesPage</name>
    <message>
        <source>Altered or not found</source>
        <translation>Uyğunsuzluqlar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>İxrac</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Gələnlər</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Açıq suallar</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Sitatlar</translation>
    </message>
    <message>
        <source>Search quotes</source>
        <translation>Sitatlarda axtar</translation>
    </message>
    <message>
        <source>Search words, speaker:…, said:1990s, tag:…, -without</source>
        <translation>Sözlər, speaker:…, said:1990s, tag:…, -bunsuz</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Zibil qutusu</translation>
    </message>
</context>
<context>
    <name>ReaderHeader</name>
    <message>
        <source>%1 (newest)</source>
        <translation>%1 (ən yeni)</translation>
    </message>
    <message>
        <source>%1 (older)</source>
        <translation>%1 (köhnə)</translation>
    </message>
    <message>
        <source>%1 of %2 quotes verbatim</source>
        <translation>sözbəsöz: %1 / %2</translation>
    </message>
    <message>
        <source>%1; choose another</source>
        <translation>%1; başqasını seçin</translation>
    </message>
    <message>
        <source>1 quote, not verbatim</source>
        <translation>1 sitat, sözbəsöz deyil</translation>
    </message>
    <message>
        <source>1 quote, verbatim</source>
        <translation>1 sitat, sözbəsöz</translation>
    </message>
    <message>
        <source>Back to the sources</source>
        <translation>Mənbələrə qayıt</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Çıxarış et</translation>
    </message>
    <message>
        <source>Clip the selected words</source>
        <translation>Seçilmiş sözləri çıxarış et</translation>
    </message>
    <message>
        <source>Clip the selected words (C or Ctrl+Return)</source>
        <translation>Seçilmiş sözləri çıxarış et (C və ya Ctrl+Return)</translation>
    </message>
    <message>
        <source>Details of the source</source>
        <translation>Mənbənin təfərrüatı</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Səhifələr</translation>
    </message>
    <message>
        <source>Read another snapshot of this source</source>
        <translation>Bu mənbənin başqa nüsxəsini oxu</translation>
    </message>
    <message>
        <source>Read the pages (F6)</source>
        <translation>Səhifələri oxu (F6)</translation>
    </message>
    <message>
        <source>Read the text (F6)</source>
        <translation>Mətni oxu (F6)</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <translation>%1 tarixli nüsxə</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Mənbələr</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Mətn</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Type at %1 %</source>
        <translation>Şrift: %1 %</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Text of the source</source>
        <translation>Mənbənin mətni</translation>
    </message>
</context>
<context>
    <name>Reanchoring</name>
    <message numerus="yes">
        <source>%Ln quotes anchored anew.</source>
        <translation>
            <numerusform>%Ln sitat yenidən bağlandı.</numerusform>
            <numerusform>%Ln sitat yenidən bağlandı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a quote first.</source>
        <translation>Əvvəlcə sitat seçin.</translation>
    </message>
    <message>
        <source>There is no newer copy: fetch the source again to make one.</source>
        <translation>Daha yeni nüsxə yoxdur: yaratmaq üçün mənbəni yenidən yükləyin.</translation>
    </message>
</context>
<context>
    <name>ReanchoringDialog</name>
    <message>
        <source>Anchor in the newer copy</source>
        <translation>Yeni nüsxəyə bağla</translation>
    </message>
    <message>
        <source>It stays anchored in the older copy.</source>
        <translation>O, köhnə nüsxəyə bağlı qalır.</translation>
    </message>
    <message>
        <source>Quotes in newer copies of their sources</source>
        <translation>Mənbələrinin yeni nüsxələrindəki sitatlar</translation>
    </message>
    <message>
        <source>Quotes with a newer copy of their source</source>
        <translation>Mənbəsinin daha yeni nüsxəsi olan sitatlar</translation>
    </message>
    <message>
        <source>The newer copy</source>
        <translation>Yeni nüsxə</translation>
    </message>
    <message>
        <source>The quote beside the newer copy</source>
        <translation>Sitat və yeni nüsxə yan-yana</translation>
    </message>
    <message>
        <source>Ticked quotes are anchored in the newer copy and checked against it. Their own words stay as they are, and Undo takes it back.</source>
        <translation>İşarələnən sitatlar yeni nüsxəyə bağlanır və onunla tutuşdurulur. Öz sözləri olduğu kimi qalır, bunu geri almaq olar.</translation>
    </message>
    <message>
        <source>Your quote</source>
        <translation>Sitatınız</translation>
    </message>
</context>
<context>
    <name>RelativeField</name>
    <message>
        <source>Change what the date is relative to</source>
        <translation>Tarixin nəyə görə olduğunu dəyiş</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Dəyiş…</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Yenidən hesabla</translation>
    </message>
    <message>
        <source>Count the date again from the event&apos;s date</source>
        <translation>Tarixi hadisənin tarixindən yenidən hesabla</translation>
    </message>
    <message>
        <source>Take the event off; the date stays</source>
        <translation>Hadisəni çıxar; tarix qalır</translation>
    </message>
</context>
<context>
    <name>RelativePicker</name>
    <message>
        <source>%1, counted from %2</source>
        <translation>%1, %2 tarixindən hesablanıb</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>Hadisənin tarixi</translation>
    </message>
    <message>
        <source>Date relative to another event</source>
        <translation>Başqa hadisəyə görə tarix</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Hadisə</translation>
    </message>
    <message>
        <source>Keep the phrase</source>
        <translation>İfadəni saxla</translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>Hələ heç nə hesablanmayıb.</translation>
    </message>
    <message>
        <source>Phrase of the source</source>
        <translation>Mənbənin ifadəsi</translation>
    </message>
    <message>
        <source>Phrase, as the source has it</source>
        <translation>Mənbədə olduğu kimi ifadə</translation>
    </message>
    <message>
        <source>Relative to</source>
        <translation>Nəyə görə</translation>
    </message>
    <message>
        <source>Use this date</source>
        <translation>Bu tarixi götür</translation>
    </message>
    <message>
        <source>Which was on</source>
        <translation>Onun tarixi</translation>
    </message>
    <message>
        <source>an occasion, a quote, a source, or any name</source>
        <translation>tədbir, sitat, mənbə və ya istənilən ad</translation>
    </message>
    <message>
        <source>exactly four years earlier</source>
        <translation>düz dörd il əvvəl</translation>
    </message>
</context>
<context>
    <name>RemovableChip</name>
    <message>
        <source>%s, press Delete to remove</source>
        <translation>%s, çıxarmaq üçün Delete basın</translation>
    </message>
</context>
<context>
    <name>ReportsDialog</name>
    <message>
        <source>Another report</source>
        <translation>Başqa xəbər</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Earliest report</source>
        <translation>Ən erkən xəbər</translation>
    </message>
    <message>
        <source>Later report</source>
        <translation>Sonrakı xəbər</translation>
    </message>
    <message>
        <source>Make it a quote of its own</source>
        <translation>Ayrıca sitat et</translation>
    </message>
    <message>
        <source>One report</source>
        <translation>Bir xəbər</translation>
    </message>
    <message>
        <source>Publication date unknown</source>
        <translation>Dərc tarixi məlum deyil</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Dərc olunub: %1</translation>
    </message>
    <message>
        <source>Report to separate</source>
        <translation>Ayrılacaq xəbər</translation>
    </message>
    <message>
        <source>Reports of one statement</source>
        <translation>Bir deyimin xəbərləri</translation>
    </message>
    <message>
        <source>The report is a quote of its own now.</source>
        <translation>Xəbər indi ayrıca sitatdır.</translation>
    </message>
    <message>
        <source>The report published first stands at the left, where that is known. Struck through: only there. Underlined: only in the other.</source>
        <translation>İlk nəşr olunan xəbər, məlumdursa, soldadır. Üstündən xətt çəkilib: yalnız onda. Altından xətt çəkilib: yalnız o birində.</translation>
    </message>
    <message>
        <source>The wording of each report</source>
        <translation>Hər xəbərin sözləri</translation>
    </message>
    <message>
        <source>Took it from: %1</source>
        <translation>Götürdüyü yer: %1</translation>
    </message>
</context>
<context>
    <name>RevisionsDialog</name>
    <message>
        <source>After</source>
        <translation>Sonra</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Əvvəl</translation>
    </message>
    <message>
        <source>Earlier wordings beside what became of them</source>
        <translation>Əvvəlki ifadələr və çevrildikləri yan-yana</translation>
    </message>
    <message>
        <source>How the words changed</source>
        <translation>Sözlər necə dəyişib</translation>
    </message>
    <message>
        <source>Struck through: taken away. Underlined: added. No wording is ever lost.</source>
        <translation>Üstündən xətt çəkilib: çıxarılıb. Altından xətt çəkilib: əlavə edilib. Heç bir ifadə itmir.</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>dəyişdirilib: %1</translation>
    </message>
</context>
<context>
    <name>RoleFields</name>
    <message>
        <source>Held</source>
        <translation>Müddət</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Təşkilat</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vəzifə</translation>
    </message>
</context>
<context>
    <name>RoleRow</name>
    <message>
        <source>Held from to</source>
        <translation>Vəzifə müddəti</translation>
    </message>
    <message>
        <source>Organisation of the role</source>
        <translation>Vəzifənin təşkilatı</translation>
    </message>
    <message>
        <source>Remove this role</source>
        <translation>Bu vəzifəni çıxar</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vəzifə</translation>
    </message>
    <message>
        <source>held, such as 2014–2019</source>
        <translation>müddəti, məsələn 2014–2019</translation>
    </message>
    <message>
        <source>organisation or country</source>
        <translation>təşkilat və ya ölkə</translation>
    </message>
    <message>
        <source>role, such as President</source>
        <translation>vəzifə, məsələn Prezident</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>%1 quotes and %2 captured files checked: nothing is wrong.</source>
        <translation>%1 sitat və %2 saxlanmış fayl yoxlandı: hər şey qaydasındadır.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Ehtiyat nüsxə çıxarılır…</translation>
    </message>
    <message>
        <source>Checking the library…</source>
        <translation>Kitabxana yoxlanılır…</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 surəti</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>Kitabxana köçürülür…</translation>
    </message>
    <message>
        <source>Open a library first.</source>
        <translation>Əvvəlcə kitabxana açın.</translation>
    </message>
    <message>
        <source>Open a packed library</source>
        <translation>Paketlənmiş kitabxana aç</translation>
    </message>
    <message>
        <source>Pack the library into one file</source>
        <translation>Kitabxananı bir fayla paketlə</translation>
    </message>
    <message>
        <source>Packed libraries (*.zip)</source>
        <translation>Paketlənmiş kitabxanalar (*.zip)</translation>
    </message>
    <message>
        <source>Packing the library…</source>
        <translation>Kitabxana paketlənir…</translation>
    </message>
    <message>
        <source>Put back the backup of %1; what was there before is a backup now.</source>
        <translation>%1 tarixli ehtiyat nüsxə bərpa edildi; əvvəlki məzmun da indi ehtiyat nüsxədir.</translation>
    </message>
    <message>
        <source>Quotarium libraries (*%1)</source>
        <translation>Quotarium kitabxanaları (*%1)</translation>
    </message>
    <message>
        <source>Repairing the library…</source>
        <translation>Kitabxana bərpa edilir…</translation>
    </message>
    <message>
        <source>Save a copy of the library</source>
        <translation>Kitabxananın surətini saxla</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 kimi saxlandı</translation>
    </message>
    <message numerus="yes">
        <source>Saved as %1, without %Ln captured files that were changed: File, Check the library… says which.</source>
        <translation>
            <numerusform>Dəyişdirilmiş %Ln saxlanmış fayl olmadan %1 kimi saxlandı: hansı olduğunu Fayl, Kitabxananı yoxla… deyir.</numerusform>
            <numerusform>Dəyişdirilmiş %Ln saxlanmış fayl olmadan %1 kimi saxlandı: hansılar olduğunu Fayl, Kitabxananı yoxla… deyir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpacking the library…</source>
        <translation>Kitabxana paketdən çıxarılır…</translation>
    </message>
    <message>
        <source>Where to keep the library</source>
        <translation>Kitabxananın saxlanacağı yer</translation>
    </message>
</context>
<context>
    <name>ScopeBox</name>
    <message>
        <source>All sources, quoted or not: %1</source>
        <translation>Sitat gətirilən və gətirilməyən bütün mənbələr: %1</translation>
    </message>
    <message>
        <source>Project %2: %1</source>
        <translation>%2 layihəsi: %1</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Seçilib: %1</translation>
    </message>
    <message>
        <source>Shown (%2): %1</source>
        <translation>Göstərilir (%2): %1</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Göstərilir: %1</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Nə ixrac edilsin</translation>
    </message>
    <message>
        <source>Whole library: %1</source>
        <translation>Bütün kitabxana: %1</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear the search</source>
        <translation>Axtarışı təmizlə</translation>
    </message>
</context>
<context>
    <name>SelectionDeeds</name>
    <message>
        <source>Clip	C</source>
        <translation>Çıxarış et	C</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Köçür</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>İstinadla birlikdə köçür</translation>
    </message>
    <message>
        <source>Search quotes for these words</source>
        <translation>Bu sözləri sitatlarda axtar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Hamısını seç</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>Əvvəlcə sözləri seçin.</translation>
    </message>
    <message>
        <source>Show this quote</source>
        <translation>Bu sitatı göstər</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
</context>
<context>
    <name>SeveralForm</name>
    <message>
        <source>%1 selected</source>
        <translation>%1 seçilib</translation>
    </message>
    <message>
        <source>All said by %1.</source>
        <translation>Hamısını %1 deyib.</translation>
    </message>
    <message>
        <source>Copy with citations</source>
        <translation>İstinadlarla köçür</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>İxrac…</translation>
    </message>
    <message>
        <source>In the Inbox: %1.</source>
        <translation>Gələnlərdə: %1.</translation>
    </message>
    <message>
        <source>Of so many, it is not counted what they have in common.</source>
        <translation>Bu qədər çox olduqda ortaq cəhətlər sayılmır.</translation>
    </message>
    <message>
        <source>Projects of all</source>
        <translation>Ortaq layihələr</translation>
    </message>
    <message>
        <source>Projects that hold all</source>
        <translation>Hamısının olduğu layihələr</translation>
    </message>
    <message>
        <source>Tags of all</source>
        <translation>Ortaq etiketlər</translation>
    </message>
    <message>
        <source>Tags that all have</source>
        <translation>Hamısında olan etiketlər</translation>
    </message>
    <message>
        <source>With all of them</source>
        <translation>Hamısı ilə</translation>
    </message>
    <message>
        <source>add a tag to all</source>
        <translation>hamısına etiket əlavə edin</translation>
    </message>
    <message>
        <source>add all to a project</source>
        <translation>hamısını layihəyə əlavə edin</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>Keys of some keyboards that Qt lists beside the usual ones.</extracomment>
        <translation>Klaviatura qısayolları</translation>
    </message>
</context>
<context>
    <name>SourceButton</name>
    <message>
        <source>Reported in</source>
        <translation>Bildirildiyi yer</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>As read in the document: %1</source>
        <translation>Sənəddə oxunduğu kimi: %1</translation>
    </message>
    <message>
        <source>Citekey</source>
        <translation>İstinad açarı</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Yaradıcılar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Note on the source</source>
        <translation>Mənbəyə qeyd</translation>
    </message>
    <message>
        <source>Pinned: kept where citekeys are made anew</source>
        <translation>Sancılıb: istinad açarları yenilənəndə saxlanır</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Dərc tarixi</translation>
    </message>
    <message>
        <source>Read online</source>
        <translation>Onlayn oxunub</translation>
    </message>
    <message>
        <source>The name of this source in BibTeX. It stays once author and year are known; empty it to have it made anew.</source>
        <translation>Bu mənbənin BibTeX-dəki adı. Müəllif və il məlum olandan sonra dəyişmir; yenilənməsi üçün boşaldın.</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>CSL variables that are a line of text, in the order of the form.</extracomment>
        <translation>Başlıq</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Type of source</source>
        <translation>Mənbənin növü</translation>
    </message>
    <message>
        <source>title</source>
        <translation>başlıq</translation>
    </message>
    <message>
        <source>your own note, never printed</source>
        <translation>öz qeydiniz, heç vaxt çap olunmur</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Back to the sources</source>
        <translation>Mənbələrə qayıt</translation>
    </message>
    <message>
        <source>Open in the reader</source>
        <translation>Oxu pəncərəsində aç</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Mənbələr</translation>
    </message>
</context>
<context>
    <name>SourceSide</name>
    <message>
        <source>Captured copy</source>
        <extracomment>What may be the transcript of a recording.</extracomment>
        <translation>Saxlanmış nüsxə</translation>
    </message>
    <message>
        <source>Cited as</source>
        <translation>İstinad forması</translation>
    </message>
    <message>
        <source>Play the recording</source>
        <translation>Yazını oxut</translation>
    </message>
    <message>
        <source>Show %1 from this source</source>
        <translation>Bu mənbədən %1 göstər</translation>
    </message>
    <message>
        <source>no quotes yet</source>
        <translation>hələ sitat yoxdur</translation>
    </message>
</context>
<context>
    <name>SourceTypeField</name>
    <message>
        <source>Type</source>
        <translation>Növ</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Add</source>
        <translation>Əlavə et</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Mənbə əlavə et</translation>
    </message>
    <message>
        <source>Add articles, books or transcripts: choose files, drop them or a folder on this window, type a web address, or paste a text. A copy is kept, so that quotes can be checked against it.</source>
        <translation>Məqalə, kitab və ya stenoqram əlavə edin: fayl seçin, faylları və ya qovluğu bu pəncərəyə atın, veb ünvan yazın və ya mətn yapışdırın. Sitatları tutuşdurmaq üçün nüsxəsi saxlanır.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Fayl əlavə et…</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Təkrarları tap</translation>
    </message>
    <message>
        <source>Moved to the Trash: %1, with the quotes found nowhere else.</source>
        <translation>Başqa yerdə olmayan sitatları ilə zibil qutusuna köçürüldü: %1.</translation>
    </message>
    <message>
        <source>Moved to the Trash: %1.</source>
        <translation>Zibil qutusuna köçürüldü: %1.</translation>
    </message>
    <message>
        <source>No source found</source>
        <translation>Mənbə tapılmadı</translation>
    </message>
    <message>
        <source>No source is what this search asks for.</source>
        <translation>Heç bir mənbə bu axtarışa uyğun gəlmir.</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>Hələ mənbə yoxdur</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Mətn yapışdır…</translation>
    </message>
    <message>
        <source>Search words, author:…, published:2019, has:note</source>
        <translation>Sözlər, author:…, published:2019, has:note</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Mənbələr</translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation>Veb səhifə…</translation>
    </message>
    <message>
        <source>n.d.</source>
        <translation>t.y.</translation>
    </message>
    <message>
        <source>no quotes yet</source>
        <translation>hələ sitat yoxdur</translation>
    </message>
    <message>
        <source>sorted by author</source>
        <translation>müəllif üzrə</translation>
    </message>
    <message>
        <source>sorted by citekey</source>
        <translation>istinad açarı üzrə</translation>
    </message>
    <message>
        <source>sorted by date added</source>
        <translation>əlavə tarixi üzrə</translation>
    </message>
    <message>
        <source>sorted by number of quotes</source>
        <translation>sitatların sayı üzrə</translation>
    </message>
    <message>
        <source>sorted by title</source>
        <translation>başlıq üzrə</translation>
    </message>
    <message>
        <source>sorted by year</source>
        <translation>il üzrə</translation>
    </message>
</context>
<context>
    <name>SpeakerDeeds</name>
    <message>
        <source>%1 is a speaker of its own now.</source>
        <translation>%1 indi ayrıca danışandır.</translation>
    </message>
</context>
<context>
    <name>SpeakerEditor</name>
    <message>
        <source>Another name</source>
        <translation>Başqa ad</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>Başqa vəzifə</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>İdentifikatorlar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Kind of speaker</source>
        <translation>Danışanın növü</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Adlar</translation>
    </message>
    <message>
        <source>No speaker selected</source>
        <translation>Danışan seçilməyib</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Qeyd</translation>
    </message>
    <message>
        <source>Note on the speaker</source>
        <translation>Danışana qeyd</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Şəkil</translation>
    </message>
    <message>
        <source>Roles, and when they were held</source>
        <translation>Vəzifələr və müddətləri</translation>
    </message>
    <message>
        <source>Select a speaker to see and correct names and roles.</source>
        <translation>Adlarını və vəzifələrini görmək və düzəltmək üçün danışan seçin.</translation>
    </message>
    <message>
        <source>Show %1 by this speaker</source>
        <translation>Bu danışandan %1 göstər</translation>
    </message>
    <message>
        <source>With a quote the role is printed that was held on the day it was said.</source>
        <translation>Sitatla birlikdə deyildiyi gün tutulan vəzifə çap olunur.</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>şəxs</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>təşkilat</translation>
    </message>
    <message>
        <source>an unnamed voice</source>
        <translation>adı çəkilməyən səs</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>öz qeydiniz</translation>
    </message>
</context>
<context>
    <name>SpeakerField</name>
    <message>
        <source>Remove this speaker</source>
        <translation>Bu danışanı çıxar</translation>
    </message>
    <message>
        <source>Role at the time</source>
        <translation>Həmin vaxtkı vəzifə</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Vəzifə: %1</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Kim deyib</translation>
    </message>
    <message>
        <source>role at the time</source>
        <translation>həmin vaxtkı vəzifə</translation>
    </message>
    <message>
        <source>who said it</source>
        <translation>kim deyib</translation>
    </message>
</context>
<context>
    <name>SpeakerKindField</name>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
</context>
<context>
    <name>SpeakerView</name>
    <message>
        <source>Go to this speaker</source>
        <translation>Bu danışana keç</translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation>Hələ sitat yoxdur</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Şəkil: %1</translation>
    </message>
    <message>
        <source>Quotes in the order in which they were said</source>
        <translation>Deyilmə sırası ilə sitatlar</translation>
    </message>
    <message>
        <source>Take %1 out again</source>
        <translation>%1 yenidən ayrılsın</translation>
    </message>
    <message>
        <source>These were made one speaker; make them two again</source>
        <translation>Onlar bir danışan edilmişdi; yenidən iki edin</translation>
    </message>
    <message>
        <source>What is clipped of this speaker is listed here, the earliest first.</source>
        <translation>Bu danışandan çıxarılanlar burada göstərilir, ən əvvəlki başda.</translation>
    </message>
</context>
<context>
    <name>SpeakersField</name>
    <message>
        <source>Another speaker</source>
        <translation>Başqa danışan</translation>
    </message>
</context>
<context>
    <name>SpeakersPage</name>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>Go to the sources</source>
        <translation>Mənbələrə keç</translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation>Danışan tapılmadı</translation>
    </message>
    <message>
        <source>No speaker is what this search asks for.</source>
        <translation>Heç bir danışan bu axtarışa uyğun gəlmir.</translation>
    </message>
    <message>
        <source>No speakers yet</source>
        <translation>Hələ danışan yoxdur</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Təşkilatlar</translation>
    </message>
    <message>
        <source>Pairs may be one</source>
        <translation>Bir ola bilən cütlər</translation>
    </message>
    <message>
        <source>Pairs that may be one: %1</source>
        <translation>Bir ola bilən cütlər: %1</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Şəxslər</translation>
    </message>
    <message>
        <source>Search names, role:…, said:2019</source>
        <translation>Adlar, role:…, said:2019</translation>
    </message>
    <message>
        <source>Show all speakers</source>
        <translation>Bütün danışanları göstər</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Danışanlar</translation>
    </message>
    <message>
        <source>Those whose words you clip are listed here, with all their names.</source>
        <translation>Sözlərini çıxardıqlarınız bütün adları ilə burada göstərilir.</translation>
    </message>
    <message>
        <source>Unnamed voices</source>
        <translation>Adı çəkilməyən səslər</translation>
    </message>
    <message>
        <source>Which speakers are listed</source>
        <translation>Hansı danışanlar göstərilsin</translation>
    </message>
    <message>
        <source>no quotes</source>
        <translation>sitat yoxdur</translation>
    </message>
    <message>
        <source>no role known</source>
        <translation>vəzifəsi məlum deyil</translation>
    </message>
    <message>
        <source>sorted by date added</source>
        <translation>əlavə tarixi üzrə</translation>
    </message>
    <message>
        <source>sorted by name</source>
        <translation>ad üzrə</translation>
    </message>
    <message>
        <source>sorted by number of quotes</source>
        <translation>sitatların sayı üzrə</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>İdentifikatorlar</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Adlar</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Sitatlar</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Vəzifələr</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Ayır</translation>
    </message>
    <message>
        <source>Split speaker</source>
        <translation>Danışanı ayırma</translation>
    </message>
    <message>
        <source>Tick at least one name first</source>
        <translation>Əvvəlcə ən azı bir ad işarələyin</translation>
    </message>
    <message>
        <source>Tick what belongs to the new speaker. The rest stays with %1.</source>
        <translation>Yeni danışana aid olanları işarələyin. Qalanı %1 ilə qalır.</translation>
    </message>
</context>
<context>
    <name>StatementField</name>
    <message>
        <source>Compare the reports</source>
        <translation>Xəbərləri müqayisə et</translation>
    </message>
    <message>
        <source>Reports of this statement: %1. Compare…</source>
        <translation>Bu deyimin xəbərləri: %1. Müqayisə et…</translation>
    </message>
</context>
<context>
    <name>StatusField</name>
    <message>
        <source>Attribution status</source>
        <translation>Mənsubiyyət statusu</translation>
    </message>
</context>
<context>
    <name>StyleBox</name>
    <message>
        <source>type a style&apos;s name</source>
        <translation>üslubun adını yazın</translation>
    </message>
</context>
<context>
    <name>StyleInstalling</name>
    <message>
        <source>Citation styles (*.csl)</source>
        <translation>İstinad üslubları (*.csl)</translation>
    </message>
    <message>
        <source>Install a citation style</source>
        <translation>İstinad üslubu quraşdır</translation>
    </message>
    <message>
        <source>Installed and in use: %1.</source>
        <translation>Quraşdırıldı və işlədilir: %1.</translation>
    </message>
</context>
<context>
    <name>SuggestionFlow</name>
    <message numerus="yes">
        <source>%Ln quotes clipped.</source>
        <translation>
            <numerusform>%Ln sitat çıxarıldı.</numerusform>
            <numerusform>%Ln sitat çıxarıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions skipped.</source>
        <translation>
            <numerusform>%Ln təklif ötürüldü.</numerusform>
            <numerusform>%Ln təklif ötürüldü.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipped.</source>
        <translation>Çıxarıldı.</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Heç nə işarələnməyib.</translation>
    </message>
    <message>
        <source>Skipped.</source>
        <translation>Ötürüldü.</translation>
    </message>
    <message>
        <source>Suggestions are hidden.</source>
        <translation>Təkliflər gizlədilib.</translation>
    </message>
    <message>
        <source>Suggestions are shown.</source>
        <translation>Təkliflər göstərilir.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
</context>
<context>
    <name>SuggestionView</name>
    <message>
        <source>Clip  ⏎</source>
        <translation>Al  ⏎</translation>
    </message>
    <message>
        <source>Clip it as it is (Return)</source>
        <translation>Olduğu kimi çıxarış et (Return)</translation>
    </message>
    <message>
        <source>Edit  E</source>
        <translation>Düzəlt  E</translation>
    </message>
    <message>
        <source>Look at it first (E)</source>
        <translation>Əvvəlcə bax (E)</translation>
    </message>
    <message>
        <source>Never suggest it again (Backspace); all of this kind with Shift</source>
        <translation>Bir daha təklif etmə (Backspace); Shift ilə bu növün hamısını</translation>
    </message>
    <message>
        <source>Skip  ⌫</source>
        <translation>Ötür  ⌫</translation>
    </message>
    <message>
        <source>Suggested quotes</source>
        <translation>Təklif olunan sitatlar</translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message>
        <source>Clip all ticked</source>
        <translation>İşarələnənlərin hamısını çıxar</translation>
    </message>
    <message>
        <source>Clip all ticked  ·  %1</source>
        <translation>İşarələnənlərin hamısını çıxar  ·  %1</translation>
    </message>
    <message>
        <source>Everything that was suggested is clipped or skipped.</source>
        <translation>Təklif olunanların hamısı çıxarılıb və ya ötürülüb.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Yenidən axtar</translation>
    </message>
    <message>
        <source>Looking for quotes… %1 %</source>
        <translation>Sitatlar axtarılır… %1 %</translation>
    </message>
    <message>
        <source>No quotes found</source>
        <translation>Sitat tapılmadı</translation>
    </message>
    <message>
        <source>Nothing left to look at</source>
        <translation>Baxılası heç nə qalmayıb</translation>
    </message>
    <message>
        <source>Select words in the text yourself, then press C.</source>
        <translation>Mətndə sözləri özünüz seçib C basın.</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Axtarışı dayandır</translation>
    </message>
    <message>
        <source>The text was not looked through to its end.</source>
        <translation>Mətnə sona qədər baxılmayıb.</translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>Columns</source>
        <extracomment>So much room (pixels) is left for the words as columns are added. So many lines stay set: some screens full.</extracomment>
        <translation>Sütunlar</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Tags</source>
        <translation>Etiketlər</translation>
    </message>
    <message>
        <source>tags, with commas</source>
        <translation>etiketlər, vergüllə</translation>
    </message>
</context>
<context>
    <name>TagsPage</name>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln etiket</numerusform>
            <numerusform>%Ln etiket</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Silindi: %1.</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Yeni ad:</translation>
    </message>
    <message>
        <source>No tag found</source>
        <translation>Etiket tapılmadı</translation>
    </message>
    <message>
        <source>No tag&apos;s name holds all of these words.</source>
        <translation>Heç bir etiketin adında bu sözlərin hamısı yoxdur.</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>Hələ etiket yoxdur</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Adını dəyiş</translation>
    </message>
    <message>
        <source>Search tags</source>
        <translation>Etiketlərdə axtar</translation>
    </message>
    <message>
        <source>Select quotes and press Ctrl+T: tags are made as they are first used.</source>
        <translation>Sitatları seçib Ctrl+T basın: etiketlər ilk işləndikdə yaranır.</translation>
    </message>
    <message>
        <source>Select two tags or more, with Ctrl or Shift.</source>
        <translation>Ctrl və ya Shift ilə iki və ya daha çox etiket seçin.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketlər</translation>
    </message>
    <message>
        <source>sorted by name</source>
        <translation>ad üzrə</translation>
    </message>
    <message>
        <source>sorted by number of quotes</source>
        <translation>sitatların sayı üzrə</translation>
    </message>
</context>
<context>
    <name>TemplateField</name>
    <message>
        <source>A Word file whose styles to take</source>
        <translation>Üslubları götürüləcək Word faylı</translation>
    </message>
    <message>
        <source>Choose a Word file…</source>
        <translation>Word faylı seç…</translation>
    </message>
    <message>
        <source>Take no template</source>
        <translation>Şablonsuz</translation>
    </message>
    <message>
        <source>Word files (*.docx *.dotx)</source>
        <translation>Word faylları (*.docx *.dotx)</translation>
    </message>
    <message>
        <source>Word template: %1</source>
        <translation>Word şablonu: %1</translation>
    </message>
</context>
<context>
    <name>TextOrPages</name>
    <message>
        <source>Install the program tesseract, or have the text recognised by another such as OCRmyPDF and add the file it makes.</source>
        <translation>tesseract proqramını quraşdırın və ya mətni OCRmyPDF kimi başqası ilə tanıdıb alınan faylı əlavə edin.</translation>
    </message>
    <message>
        <source>Recognise the text</source>
        <translation>Mətni tanı</translation>
    </message>
    <message>
        <source>Some letters in this file&apos;s text are damaged. Compare quotes with the pages, or get another copy of the file.</source>
        <translation>Bu faylın mətnində bəzi hərflər zədələnib. Sitatları səhifələrlə tutuşdurun və ya faylın başqa nüsxəsini tapın.</translation>
    </message>
    <message>
        <source>The pages cannot be drawn. Here is the text.</source>
        <translation>Səhifələri çəkmək olmur. Mətni budur.</translation>
    </message>
    <message>
        <source>These pages are pictures (a scan): there is no text to select.</source>
        <translation>Bu səhifələr şəkildir (skan): seçməyə mətn yoxdur.</translation>
    </message>
    <message>
        <source>This source has no pages: only its text can be read.</source>
        <translation>Bu mənbənin səhifələri yoxdur: yalnız mətnini oxumaq olar.</translation>
    </message>
</context>
<context>
    <name>ThingDeeds</name>
    <message>
        <source>Merge occasions</source>
        <translation>Tədbirləri birləşdirmə</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <translation>Danışanları birləşdirmə</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Etiketləri birləşdirmə</translation>
    </message>
    <message>
        <source>Merged into “%1”.</source>
        <translation>“%1” içində birləşdirildi.</translation>
    </message>
    <message>
        <source>Moved to the Trash: %1.</source>
        <translation>Zibil qutusuna köçürüldü: %1.</translation>
    </message>
    <message>
        <source>Nothing was moved: quotes outside the Trash still need it.</source>
        <translation>Heç nə köçürülmədi: zibil qutusundan kənardakı sitatlara hələ lazımdır.</translation>
    </message>
    <message>
        <source>Nothing was put back.</source>
        <translation>Heç nə qaytarılmadı.</translation>
    </message>
    <message>
        <source>Put back: %1.</source>
        <translation>Qaytarıldı: %1.</translation>
    </message>
</context>
<context>
    <name>ThingsPage</name>
    <message>
        <source>%1 in the Trash</source>
        <translation>Zibil qutusunda %1</translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1, seçilib: %2</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Axtarışı təmizlə</translation>
    </message>
    <message>
        <source>Go to the quotes</source>
        <translation>Sitatlara keç</translation>
    </message>
    <message>
        <source>Nothing of this kind is in the Trash</source>
        <translation>Zibil qutusunda bu növdən heç nə yoxdur</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>The value of a services.lists.Thing. Orders that begin at their end.</extracomment>
        <translation>Axtarış</translation>
    </message>
    <message>
        <source>Search names, place:…, said:2019</source>
        <translation>Adlar, place:…, said:2019</translation>
    </message>
    <message>
        <source>Show its quotes</source>
        <translation>Sitatlarını göstər</translation>
    </message>
    <message>
        <source>What you move to the Trash can be put back from here.</source>
        <translation>Zibil qutusuna köçürdüklərinizi buradan qaytarmaq olar.</translation>
    </message>
</context>
<context>
    <name>ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>Səhifə %1</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Quotes in order of time</source>
        <translation>Zaman sırası ilə sitatlar</translation>
    </message>
    <message>
        <source>Quotes in order of time. Arrow keys go from quote to quote and lane to lane.</source>
        <translation>Zaman sırası ilə sitatlar. Ox düymələri sitatdan sitata, zolaqdan zolağa keçir.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Xronologiya</translation>
    </message>
    <message>
        <source>Who said what, when</source>
        <translation>Kim, nəyi, nə vaxt deyib</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Siyahı</translation>
    </message>
    <message>
        <source>One lane for each project</source>
        <translation>Hər layihəyə bir zolaq</translation>
    </message>
    <message>
        <source>One lane for each speaker</source>
        <translation>Hər danışana bir zolaq</translation>
    </message>
    <message>
        <source>One lane for each tag</source>
        <translation>Hər etiketə bir zolaq</translation>
    </message>
    <message>
        <source>Only quotes with these words</source>
        <translation>Yalnız bu sözlər olan sitatlar</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Layihələr</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Dərc tarixi</translation>
    </message>
    <message>
        <source>Search on the timeline</source>
        <extracomment>So long (ms) after the last letter the timeline is drawn anew. Below this width (pixels) a search box does not show what one types in it.</extracomment>
        <translation>Xronologiyada axtar</translation>
    </message>
    <message>
        <source>Show the same quotes as a list</source>
        <translation>Həmin sitatları siyahı kimi göstər</translation>
    </message>
    <message>
        <source>Show when the sources were published</source>
        <translation>Mənbələrin nə vaxt dərc olunduğunu göstər</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Danışanlar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketlər</translation>
    </message>
</context>
<context>
    <name>TranslationRow</name>
    <message>
        <source>Print beside the original</source>
        <translation>Orijinalın yanında çap et</translation>
    </message>
    <message>
        <source>Remove this translation</source>
        <translation>Bu tərcüməni çıxar</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Tərcüməçi</translation>
    </message>
    <message>
        <source>Words of the translation</source>
        <translation>Tərcümənin sözləri</translation>
    </message>
    <message>
        <source>the words in this language</source>
        <translation>bu dildə sözlər</translation>
    </message>
    <message>
        <source>who translated it</source>
        <translation>kim tərcümə edib</translation>
    </message>
</context>
<context>
    <name>TranslationsField</name>
    <message>
        <source>Add a translation</source>
        <translation>Tərcümə əlavə et</translation>
    </message>
</context>
<context>
    <name>TrashBar</name>
    <message>
        <source>Empty the Trash</source>
        <translation>Zibil qutusunu boşalt</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %Ln days</source>
        <translation>
            <numerusform>%Ln gün saxlanır</numerusform>
            <numerusform>%Ln gün saxlanır</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept until you delete them</source>
        <translation>Siz silənədək saxlanır</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Tədbirlər</translation>
    </message>
    <message>
        <source>Sources in the Trash</source>
        <translation>Zibil qutusundakı mənbələr</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Danışanlar</translation>
    </message>
</context>
<context>
    <name>WebPageDialog</name>
    <message>
        <source>Add web page</source>
        <translation>Veb səhifə əlavə et</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>Ünvan (URL)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Yüklə</translation>
    </message>
    <message>
        <source>Fetch this page</source>
        <translation>Bu səhifəni yüklə</translation>
    </message>
    <message>
        <source>Offline mode is on: nothing is fetched. Settings turn it off.</source>
        <translation>Oflayn rejim açıqdır: heç nə yüklənmir. Ayarlarda söndürülür.</translation>
    </message>
    <message>
        <source>The page alone is fetched, once, without scripts or cookies. A copy is kept in the library.</source>
        <translation>Yalnız səhifənin özü, bir dəfə, skript və kukilərsiz yüklənir. Kitabxanada nüsxəsi saxlanır.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A folder of articles…</source>
        <translation>Məqalələr qovluğu…</translation>
    </message>
    <message>
        <source>A library packed into one file…</source>
        <translation>Bir fayla paketlənmiş kitabxana…</translation>
    </message>
    <message>
        <source>Begin a library with what you have</source>
        <translation>Əlinizdə olanla kitabxanaya başlayın</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>İdxal et…</translation>
    </message>
    <message>
        <source>Libraries used lately</source>
        <translation>Son işlədilən kitabxanalar</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Yeni kitabxana…</translation>
    </message>
    <message>
        <source>Open a library…</source>
        <translation>Kitabxana aç…</translation>
    </message>
    <message>
        <source>Quotarium keeps quotations with their speakers, dates and sources, checks them against the text they were clipped from, and puts them into Word with a correct citation. Everything stays in a folder on this computer, the library.</source>
        <translation>Quotarium sitatları danışanları, tarixləri və mənbələri ilə saxlayır, çıxarıldıqları mətnlə tutuşdurur və düzgün istinadla Word-ə yerləşdirir. Hər şey bu kompüterdəki qovluqda, kitabxanada qalır.</translation>
    </message>
    <message>
        <source>References from BibTeX, RIS, Zotero, Citavi, EndNote…</source>
        <translation>BibTeX, RIS, Zotero, Citavi, EndNote biblioqrafiyası…</translation>
    </message>
    <message>
        <source>Try the sample library</source>
        <translation>Nümunə kitabxananı sınayın</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Son işlədilənlər</translation>
    </message>
    <message>
        <source>Who said it, when, and where is it reported?</source>
        <translation>Kim deyib, nə vaxt və harada bildirilib?</translation>
    </message>
</context>
<context>
    <name>WholeImport</name>
    <message>
        <source>Import a library</source>
        <translation>Kitabxana idxal et</translation>
    </message>
    <message>
        <source>Imported from the library %1: %2.</source>
        <translation>%1 kitabxanasından idxal edildi: %2.</translation>
    </message>
    <message>
        <source>Importing the library %1…</source>
        <translation>%1 kitabxanası idxal edilir…</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>Dayandırıldı; heç nə idxal edilmədi.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Redo</source>
        <translation>Təkrarla</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Təkrarla: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Təkrarlandı: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Geri al: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Geri alındı: %1</translation>
    </message>
</context>
<context>
    <name>Wordings</name>
    <message>
        <source>Earlier wordings</source>
        <translation>Əvvəlki ifadələr</translation>
    </message>
    <message>
        <source>Earlier wordings (%1)</source>
        <translation>Əvvəlki ifadələr (%1)</translation>
    </message>
    <message>
        <source>Show what changed…</source>
        <translation>Dəyişəni göstər…</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 tarixinədək</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Bringing %1 up to date with this version of Quotarium …</source>
        <translation>%1 Quotarium-un bu versiyasına gətirilir …</translation>
    </message>
    <message>
        <source>Changing the library …</source>
        <extracomment>So long (ms) nothing is read before what may wait begins; a first page of cards comes sooner. A library that opens sooner (ms) needs no words about it.</extracomment>
        <translation>Kitabxana dəyişdirilir …</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>%1 açılır …</translation>
    </message>
    <message>
        <source>the choices of this session are forgotten when it ends.</source>
        <translation>bu seansdakı seçimlər seans bitəndə unudulur.</translation>
    </message>
</context>
</TS>
