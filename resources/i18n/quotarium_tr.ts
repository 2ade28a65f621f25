<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>%1 (held on that day)</source>
        <translation>%1 (o gün görevdeydi)</translation>
    </message>
    <message>
        <source>%1 (may have been held)</source>
        <translation>%1 (görevde olabilir)</translation>
    </message>
    <message>
        <source>%1 BC</source>
        <translation>MÖ %1</translation>
    </message>
    <message>
        <source>%1 in the Inbox</source>
        <translation>%1 gelen kutusunda</translation>
    </message>
    <message>
        <source>%1 is now one speaker with %2.</source>
        <translation>%1 ile %2 artık tek konuşan.</translation>
    </message>
    <message>
        <source>%1 led to %2.</source>
        <translation>%1, %2 adresine götürdü.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 tane daha</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 okundu</translation>
    </message>
    <message>
        <source>%1+ quotes</source>
        <extracomment>Overrides, embeddings and isolates of direction, shown as a joiner that nobody sees.</extracomment>
        <translation>%1+ alıntı</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already</source>
        <translation>
            <numerusform>%Ln tanesi zaten var</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed</source>
        <translation>
            <numerusform>%Ln tanesi tamamlandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln tanesi dışarıda bırakıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may be there already</source>
        <translation>
            <numerusform>%Ln tanesi zaten var olabilir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln occasions</source>
        <translation>
            <numerusform>%Ln vesile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems, see below</source>
        <translation>
            <numerusform>%Ln sorun, aşağıya bakın</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotes</source>
        <translation>
            <numerusform>%Ln alıntı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln kaynak</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources added.</source>
        <translation>
            <numerusform>%Ln kaynak eklendi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln speakers</source>
        <translation>
            <numerusform>%Ln konuşan</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>D&amp;üzen</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>G&amp;it</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <source>&amp;Occasion</source>
        <translation>&amp;Vesile</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Alıntı</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Kaynak</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Etiket</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <source>? question</source>
        <translation>? soru</translation>
    </message>
    <message>
        <source>A click shows all of it in the text</source>
        <extracomment>why it is suggested and what its date follows from; only the current card has room for it whole texts that were cut</extracomment>
        <translation>Tıklamak tamamını metinde gösterir</translation>
    </message>
    <message>
        <source>A machine read this text from pictures (OCR): compare quotations with the page.</source>
        <translation>Bu metni bir program görüntülerden okudu (OCR): alıntıları sayfayla karşılaştırın.</translation>
    </message>
    <message>
        <source>A mark that turns the direction of the text hides in “%1” (%2).</source>
        <translation>“%1” içinde metnin yönünü çeviren gizli bir işaret var (%2).</translation>
    </message>
    <message>
        <source>A page took longer than {seconds} seconds to recognise. Try with a better scan.</source>
        <translation>Bir sayfayı tanımak {seconds} saniyeden uzun sürdü. Daha iyi bir taramayla deneyin.</translation>
    </message>
    <message>
        <source>A part such as “early” or “late” is kept as “approximately”, since EDTF has no word for it.</source>
        <translation>“Başı” ya da “sonu” gibi bir bölüm “yaklaşık” olarak saklandı, çünkü EDTF&apos;de bunun sözcüğü yok.</translation>
    </message>
    <message>
        <source>A value in it has a wrong form ({place}). Export it anew.</source>
        <extracomment>What the format is called on the command line.</extracomment>
        <translation>İçindeki bir değerin biçimi yanlış ({place}). Yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>About Quotarium</source>
        <translation>Quotarium hakkında</translation>
    </message>
    <message>
        <source>Add a newer copy…</source>
        <translation>Daha yeni kopya ekle…</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Bir görev ekle</translation>
    </message>
    <message>
        <source>Add all documents in a folder</source>
        <translation>Bir klasördeki tüm belgeleri ekle</translation>
    </message>
    <message>
        <source>Add an article, select words in it and clip them. Who said them and when can be added at once or later.</source>
        <translation>Bir makale ekleyin, içinde sözcükleri seçip alıntılayın. Kimin ne zaman söylediğini hemen ya da sonra ekleyebilirsiniz.</translation>
    </message>
    <message>
        <source>Add clipping</source>
        <translation>Kupür ekleme</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Klasör ekle…</translation>
    </message>
    <message>
        <source>Add occasion</source>
        <translation>Vesile ekleme</translation>
    </message>
    <message>
        <source>Add one first.</source>
        <translation>Önce birini ekleyin.</translation>
    </message>
    <message>
        <source>Add pasted text…</source>
        <translation>Yapıştırılan metni ekle…</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Görev ekleme</translation>
    </message>
    <message>
        <source>Add snapshot</source>
        <translation>Kopya ekleme</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Kaynak ekleme</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Kaynak ekleme</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Kaynak ekle…</translation>
    </message>
    <message>
        <source>Add speaker</source>
        <translation>Konuşan ekleme</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Etiket ekleme</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>Etiket ekle…</translation>
    </message>
    <message>
        <source>Add the source first.</source>
        <translation>Önce kaynağı ekleyin.</translation>
    </message>
    <message>
        <source>Add to a project</source>
        <translation>Bir projeye ekle</translation>
    </message>
    <message>
        <source>Add to notes</source>
        <translation>Notlara ekleme</translation>
    </message>
    <message>
        <source>Add to project</source>
        <translation>Projeye ekleme</translation>
    </message>
    <message>
        <source>Add to project…</source>
        <translation>Projeye ekle…</translation>
    </message>
    <message>
        <source>Add to the notes</source>
        <translation>Notlara ekle</translation>
    </message>
    <message>
        <source>Add web page…</source>
        <translation>Web sayfası ekle…</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Eklenme</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>Adres (URL)</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <extracomment>By BCP 47 tags; the names are those of Unicode&apos;s CLDR, which Qt brings in English only.</extracomment>
        <translation>Afrikaanca</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Arnavutça</translation>
    </message>
    <message>
        <source>All fields of the sources (JSON)</source>
        <translation>Kaynakların tüm alanları (JSON)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>All its pages have text: there is nothing to recognise.</source>
        <extracomment>What the program is trained for: 300 dots to the inch, of which 72 points are one. A page with fewer characters has no text to speak of. The program&apos;s names of languages, by BCP 47&apos;s.</extracomment>
        <translation>Bütün sayfalarda metin var: tanınacak bir şey yok.</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>Tüm alıntılar</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Değiştirilmiş</translation>
    </message>
    <message>
        <source>Altered or not found</source>
        <translation>Uyuşmayanlar</translation>
    </message>
    <message>
        <source>American English</source>
        <translation>Amerikan İngilizcesi</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amharca</translation>
    </message>
    <message>
        <source>An index of the database differs from its rows</source>
        <translation>Veritabanının bir dizini satırlarından farklı</translation>
    </message>
    <message>
        <source>An invisible character hides in “%1” (%2).</source>
        <translation>“%1” içinde görünmez bir karakter gizli (%2).</translation>
    </message>
    <message>
        <source>An item that begins in line {line} is broken: {reason}.</source>
        <translation>{line}. satırda başlayan bir öğe bozuk: {reason}.</translation>
    </message>
    <message>
        <source>Anchor in another snapshot</source>
        <extracomment>A clipping and a snapshot of its source, by their ids.</extracomment>
        <translation>Başka bir kopyada konumlandırma</translation>
    </message>
    <message>
        <source>Ancient Greek</source>
        <translation>Antik Yunanca</translation>
    </message>
    <message>
        <source>Appeared in</source>
        <extracomment>Fields of a source by their names in CSL, where people call them otherwise.</extracomment>
        <translation>Yayımlandığı yer</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arapça</translation>
    </message>
    <message>
        <source>Arabic script</source>
        <extracomment>By ISO 15924 codes.</extracomment>
        <translation>Arap</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Ermenice</translation>
    </message>
    <message>
        <source>Armenian script</source>
        <translation>Ermeni</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Aidiyet</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Azerbaycan dili</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Yedekler…</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>Bengalce</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Baskça</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Belarusça</translation>
    </message>
    <message>
        <source>BibLaTeX with quotes as annotations</source>
        <translation>Alıntıları not olarak içeren BibLaTeX</translation>
    </message>
    <message>
        <source>BibTeX and BibLaTeX</source>
        <extracomment>Suffixes that do not tell a format.</extracomment>
        <translation>BibTeX ve BibLaTeX</translation>
    </message>
    <message>
        <source>BibTeX with quotes as annotations</source>
        <translation>Alıntıları not olarak içeren BibTeX</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Boşnakça</translation>
    </message>
    <message>
        <source>Brazilian Portuguese</source>
        <translation>Brezilya Portekizcesi</translation>
    </message>
    <message>
        <source>British English</source>
        <translation>İngiliz İngilizcesi</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarca</translation>
    </message>
    <message>
        <source>Captured files are missing</source>
        <translation>Saklanan dosyalar eksik</translation>
    </message>
    <message>
        <source>Captured files were changed by something else</source>
        <translation>Saklanan dosyalar başka bir program tarafından değiştirilmiş</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanca</translation>
    </message>
    <message>
        <source>Change link</source>
        <translation>Bağlantı değiştirme</translation>
    </message>
    <message>
        <source>Change many occasions</source>
        <translation>Birçok vesileyi değiştir</translation>
    </message>
    <message>
        <source>Change many occasions…</source>
        <translation>Birçok vesileyi değiştir…</translation>
    </message>
    <message>
        <source>Change many quotes</source>
        <translation>Birçok alıntıyı değiştir</translation>
    </message>
    <message>
        <source>Change many quotes…</source>
        <translation>Birçok alıntıyı değiştir…</translation>
    </message>
    <message>
        <source>Change many sources</source>
        <translation>Birçok kaynağı değiştir</translation>
    </message>
    <message>
        <source>Change many sources…</source>
        <translation>Birçok kaynağı değiştir…</translation>
    </message>
    <message>
        <source>Change many speakers</source>
        <translation>Birçok konuşanı değiştir</translation>
    </message>
    <message>
        <source>Change many speakers…</source>
        <translation>Birçok konuşanı değiştir…</translation>
    </message>
    <message>
        <source>Change occasion</source>
        <translation>Vesile değiştirme</translation>
    </message>
    <message>
        <source>Change outline</source>
        <translation>Plan değiştirme</translation>
    </message>
    <message>
        <source>Change quote</source>
        <translation>Alıntı değiştirme</translation>
    </message>
    <message>
        <source>Change quotes</source>
        <translation>Alıntıları değiştirme</translation>
    </message>
    <message>
        <source>Change source</source>
        <translation>Kaynak değiştirme</translation>
    </message>
    <message>
        <source>Change sources</source>
        <translation>Kaynakları değiştirme</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <translation>Konuşan değiştirme</translation>
    </message>
    <message>
        <source>Change the link that is there.</source>
        <translation>Var olan bağlantıyı değiştirin.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Değiştirilme</translation>
    </message>
    <message>
        <source>Check against the source</source>
        <translation>Kaynakla karşılaştır</translation>
    </message>
    <message>
        <source>Check all quotes</source>
        <translation>Tüm alıntıları denetle</translation>
    </message>
    <message>
        <source>Check all quotes against their sources</source>
        <translation>Tüm alıntıları kaynaklarıyla karşılaştır</translation>
    </message>
    <message>
        <source>Check the library…</source>
        <translation>Kitaplığı denetle…</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Yazımı denetleyin.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Denetim</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Çince</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Başka birini seçin.</translation>
    </message>
    <message>
        <source>Citavi project</source>
        <translation>Citavi projesi</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Aramayı temizle</translation>
    </message>
    <message>
        <source>Clip quote</source>
        <translation>Alıntılama</translation>
    </message>
    <message>
        <source>Clip quotes</source>
        <translation>Alıntılama</translation>
    </message>
    <message>
        <source>Clip the selected words</source>
        <translation>Seçili sözcükleri alıntıla</translation>
    </message>
    <message>
        <source>Clip what is ticked</source>
        <translation>İşaretli olanları alıntıla</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Sistemin renkleri</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Komut paleti…</translation>
    </message>
    <message>
        <source>Compare with the newer copy…</source>
        <translation>Yeni kopyayla karşılaştır…</translation>
    </message>
    <message>
        <source>Compared on %1 with the copy of %2.</source>
        <translation>%1 tarihinde, %2 tarihli kopyayla karşılaştırıldı.</translation>
    </message>
    <message>
        <source>Compared on %1.</source>
        <translation>%1 tarihinde karşılaştırıldı.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Karşılaştır…</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Atfı kopyala</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Künyeyi kopyala</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Atıfla birlikte kopyala</translation>
    </message>
    <message>
        <source>Count dates again</source>
        <translation>Tarihleri yeniden hesaplama</translation>
    </message>
    <message>
        <source>Counted from %1; the event has another date now.</source>
        <translation>%1 tarihinden sayıldı; olayın tarihi artık başka.</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Eser sahipleri</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Hırvatça</translation>
    </message>
    <message>
        <source>Cyrillic script</source>
        <translation>Kiril</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Çekçe</translation>
    </message>
    <message>
        <source>Damaged letters (no UTF-8) were replaced by �.</source>
        <translation>Bozuk harfler (UTF-8 değil) � ile değiştirildi.</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Danca</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Koyu renkler</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>Tarih bilinmiyor</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Tarih: %1</translation>
    </message>
    <message>
        <source>Declared in the quote: %1.</source>
        <translation>Alıntıda belirtilmiş: %1.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Delete for ever…</source>
        <translation>Kalıcı olarak sil…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Kalıcı silme</translation>
    </message>
    <message>
        <source>Delete project</source>
        <translation>Proje silme</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>Kayıtlı arama silme</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Etiket silme</translation>
    </message>
    <message>
        <source>Delete tags</source>
        <translation>Etiketleri silme</translation>
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
        <translation>Kaynağın ayrıntıları</translation>
    </message>
    <message>
        <source>Devanagari script</source>
        <translation>Devanagari</translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation>Şunu mu demek istediniz: {names}?</translation>
    </message>
    <message>
        <source>Differs in another source</source>
        <translation>Başka bir kaynakta farklı</translation>
    </message>
    <message>
        <source>Documents, pages and recordings (%1)</source>
        <translation>Belgeler, sayfalar ve kayıtlar (%1)</translation>
    </message>
    <message>
        <source>Drawing, to be edited (*.svg)</source>
        <translation>Düzenlenebilir çizim (*.svg)</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Felemenkçe</translation>
    </message>
    <message>
        <source>Edit words</source>
        <translation>Sözcükleri düzenle</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Basım</translation>
    </message>
    <message>
        <source>Empty the Trash…</source>
        <translation>Çöp kutusunu boşalt…</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Çöp kutusunu boşalt</translation>
    </message>
    <message>
        <source>EndNote (tagged)</source>
        <translation>EndNote (etiketli)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>İngilizce</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>Esperanto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estonca</translation>
    </message>
    <message>
        <source>European Portuguese</source>
        <translation>Avrupa Portekizcesi</translation>
    </message>
    <message>
        <source>Export the library anew.</source>
        <translation>Kitaplığı yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>FTS5</source>
        <translation>FTS5</translation>
    </message>
    <message>
        <source>Feed of a journal (RSS)</source>
        <translation>Dergi akışı (RSS)</translation>
    </message>
    <message>
        <source>Fetch the page again</source>
        <translation>Sayfayı yeniden getir</translation>
    </message>
    <message>
        <source>Find and replace in notes</source>
        <translation>Notlarda bul ve değiştir</translation>
    </message>
    <message>
        <source>Find duplicate sources…</source>
        <translation>Yinelenen kaynakları bul…</translation>
    </message>
    <message>
        <source>Find its number in the list of speakers.</source>
        <translation>Numarasını konuşanlar listesinde bulun.</translation>
    </message>
    <message>
        <source>Find its number with a search.</source>
        <translation>Numarasını aramayla bulun.</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Bul…</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Fince</translation>
    </message>
    <message>
        <source>First, a place for your new library</source>
        <translation>Önce yeni kitaplığınız için bir yer</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Found in several places</source>
        <translation>Birkaç yerde bulundu</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Fransızca</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galiçyaca</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Gürcüce</translation>
    </message>
    <message>
        <source>Georgian script</source>
        <translation>Gürcü</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Almanca</translation>
    </message>
    <message>
        <source>Go to the quotes</source>
        <translation>Alıntılara git</translation>
    </message>
    <message>
        <source>Go to the sources</source>
        <translation>Kaynaklara git</translation>
    </message>
    <message>
        <source>Go to the suggested quotes</source>
        <translation>Önerilen alıntılara git</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Yunanca</translation>
    </message>
    <message>
        <source>Greek script</source>
        <translation>Yunan</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Kılavuz</translation>
    </message>
    <message>
        <source>Half-made files were left by a program that was stopped</source>
        <translation>Durdurulan bir program yarım kalmış dosyalar bırakmış</translation>
    </message>
    <message>
        <source>Han script</source>
        <translation>Han</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>İbranice</translation>
    </message>
    <message>
        <source>Hebrew script</source>
        <translation>İbrani</translation>
    </message>
    <message>
        <source>Hidden characters</source>
        <translation>Gizli karakterler</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hintçe</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Macarca</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>İzlandaca</translation>
    </message>
    <message>
        <source>Identifiers: %1</source>
        <translation>Tanımlayıcılar: %1</translation>
    </message>
    <message>
        <source>Import highlights of the PDF</source>
        <translation>PDF&apos;deki vurguları içe aktar</translation>
    </message>
    <message>
        <source>Import library</source>
        <translation>Kitaplık içe aktarma</translation>
    </message>
    <message>
        <source>Import references</source>
        <translation>Künye içe aktarma</translation>
    </message>
    <message>
        <source>Import references…</source>
        <translation>Künyeleri içe aktar…</translation>
    </message>
    <message>
        <source>Imported from %1: %2</source>
        <translation>İçe aktarıldı (%1): %2</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Gelen kutusu</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Girintileme</translation>
    </message>
    <message>
        <source>Indent in the outline</source>
        <translation>Planda içeri al</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Endonezce</translation>
    </message>
    <message>
        <source>Insert a heading…</source>
        <translation>Başlık ekle…</translation>
    </message>
    <message>
        <source>Insert a note…</source>
        <translation>Not ekle…</translation>
    </message>
    <message>
        <source>Insert heading</source>
        <translation>Başlık ekleme</translation>
    </message>
    <message>
        <source>Insert note</source>
        <translation>Not ekleme</translation>
    </message>
    <message>
        <source>Install a citation style…</source>
        <translation>Atıf stili yükle…</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>İrlandaca</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Sayı</translation>
    </message>
    <message>
        <source>It cannot be mended. Put back a backup: File, Backups…</source>
        <translation>Onarılamaz. Bir yedeği geri yükleyin: Dosya, Yedekler…</translation>
    </message>
    <message>
        <source>It cannot be read ({error}). Check the path.</source>
        <extracomment>What is kept of a picture at most; the window makes larger ones smaller.</extracomment>
        <translation>Dosya okunamıyor ({error}). Yolu denetleyin.</translation>
    </message>
    <message>
        <source>It cannot be read ({strerror}). Check the path.</source>
        <translation>Dosya okunamıyor ({strerror}). Yolu denetleyin.</translation>
    </message>
    <message>
        <source>It defines entities of its own, which no document needs. Open it in its program and save it again.</source>
        <translation>Dosya kendi varlıklarını tanımlıyor; hiçbir belge bunlara gereksinim duymaz. Kendi programında açıp yeniden kaydedin.</translation>
    </message>
    <message>
        <source>It has more lines than a day of talk. Save a part of it.</source>
        <translation>Dosyada bir günlük konuşmadan çok satır var. Bir bölümünü kaydedin.</translation>
    </message>
    <message>
        <source>It has more than 400 MB. Split it and import the parts.</source>
        <translation>Dosya 400 MB&apos;den büyük. Bölün ve parçaları içe aktarın.</translation>
    </message>
    <message>
        <source>It has more than 60 million pixels. Save it smaller.</source>
        <translation>Görüntü 60 milyon pikselden büyük. Daha küçük kaydedin.</translation>
    </message>
    <message>
        <source>It has {megabytes} MB; sources of up to {limit} MB can be read. Save the part you need as a file of its own.</source>
        <translation>Dosya {megabytes} MB; en çok {limit} MB&apos;lik kaynaklar okunabilir. Gereken bölümü ayrı bir dosya olarak kaydedin.</translation>
    </message>
    <message>
        <source>It holds a stretch of text larger than any document&apos;s. Save its text by itself.</source>
        <extracomment>More elements or characters no book has; they would take longer than anybody waits.</extracomment>
        <translation>Dosyada hiçbir belgede olmayacak kadar uzun bir metin parçası var. Metnini ayrıca kaydedin.</translation>
    </message>
    <message>
        <source>It holds more text than any article. Save the part you need as a file of its own.</source>
        <extracomment>How the layer that asks for consent to cookies is named; `body` may be named after it, too. Stand-ins while a block is gathered: a line break, and preformatted breaks and spaces.</extracomment>
        <translation>Sayfada herhangi bir makaleden çok metin var. Gereken bölümü ayrı bir dosya olarak kaydedin.</translation>
    </message>
    <message>
        <source>It holds more text than any book. Save the pages you need as a file of their own.</source>
        <extracomment>How many of the first pages are looked at for text that a machine read from pictures.</extracomment>
        <translation>Dosyada herhangi bir kitaptan çok metin var. Gereken sayfaları ayrı bir dosya olarak kaydedin.</translation>
    </message>
    <message>
        <source>It holds more text than any book. Save the part you need by itself.</source>
        <extracomment>The ways of encryption that only keep fonts from being taken out (EPUB 3.3, Appendix F). Stands around a page&apos;s label while its chapter is gathered (no character of any text).</extracomment>
        <translation>Dosyada herhangi bir kitaptan çok metin var. Gereken bölümü ayrıca kaydedin.</translation>
    </message>
    <message>
        <source>It holds more than any book. Save the part you need as a file of its own.</source>
        <translation>Dosyada herhangi bir kitaptan fazlası var. Gereken bölümü ayrı bir dosya olarak kaydedin.</translation>
    </message>
    <message>
        <source>It holds no list of items.</source>
        <translation>Dosyada öğe listesi yok.</translation>
    </message>
    <message>
        <source>It is UTF-8 text, but damaged at byte {broken}. Get an undamaged copy, or mend the place in an editor and save it again.</source>
        <translation>Dosya UTF-8 metni, ama {broken}. baytta bozuk. Sağlam bir kopya bulun ya da o yeri bir düzenleyicide düzeltip yeniden kaydedin.</translation>
    </message>
    <message>
        <source>It is a recording; what is quoted is its transcript. Put one beside it under the same name (.srt, .vtt), or add its transcript and link the recording to it.</source>
        <translation>Bu bir kayıt; alıntılanan onun dökümüdür. Yanına aynı adla bir döküm (.srt, .vtt) koyun ya da dökümünü ekleyip kaydı ona bağlayın.</translation>
    </message>
    <message>
        <source>It is an archive with {files} in it. Unpack it and import the file you need.</source>
        <translation>Bu, içinde {files} olan bir arşiv. Açın ve gereken dosyayı içe aktarın.</translation>
    </message>
    <message>
        <source>It is built in a way not understood.</source>
        <extracomment>After so many documents, or bytes of them, a child is replaced: parsers do not give all back.</extracomment>
        <translation>Dosyanın yapısı anlaşılmadı.</translation>
    </message>
    <message>
        <source>It is damaged and cannot be shown. Choose another one.</source>
        <translation>Görüntü bozuk ve gösterilemiyor. Başka birini seçin.</translation>
    </message>
    <message>
        <source>It is damaged or no PDF document. Get an undamaged copy, or print it to a new PDF.</source>
        <translation>Dosya bozuk ya da PDF değil. Sağlam bir kopya bulun ya da yeni bir PDF&apos;ye yazdırın.</translation>
    </message>
    <message>
        <source>It is damaged or no message. Save it again in the program it comes from.</source>
        <translation>Dosya bozuk ya da ileti değil. Geldiği programda yeniden kaydedin.</translation>
    </message>
    <message>
        <source>It is damaged or no web archive. Save the page again in the browser.</source>
        <translation>Dosya bozuk ya da web arşivi değil. Sayfayı tarayıcıda yeniden kaydedin.</translation>
    </message>
    <message>
        <source>It is damaged or too complicated: its reader broke down. {try_text}</source>
        <translation>Dosya bozuk ya da fazla karmaşık: okuyucusu çöktü. {try_text}</translation>
    </message>
    <message>
        <source>It is damaged or too complicated: what draws its pages broke down. Read it as text.</source>
        <translation>Dosya bozuk ya da fazla karmaşık: sayfalarını çizen bölüm çöktü. Metin olarak okuyun.</translation>
    </message>
    <message>
        <source>It is empty. Export it anew.</source>
        <translation>Dosya boş. Yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>It is larger than 2 MB. Save it smaller.</source>
        <translation>Görüntü 2 MB&apos;den büyük. Daha küçük kaydedin.</translation>
    </message>
    <message>
        <source>It is larger than 20 MB. Save it smaller.</source>
        <extracomment>What a picture may have at most, before it is made smaller: bytes, and pixels. Markers of JPEG that begin a frame; the others of their range are tables.</extracomment>
        <translation>Görüntü 20 MB&apos;den büyük. Daha küçük kaydedin.</translation>
    </message>
    <message>
        <source>It is larger than {size} MB.</source>
        <translation>Dosya {size} MB&apos;den büyük.</translation>
    </message>
    <message>
        <source>It is locked with a password. Open it with the password in a PDF program, save it without, and add that file.</source>
        <translation>Dosya parolayla kilitli. Bir PDF programında parolasıyla açın, parolasız kaydedin ve o dosyayı ekleyin.</translation>
    </message>
    <message>
        <source>It is locked with a password. Open it, save it without one, and add that file.</source>
        <translation>Dosya parolayla kilitli. Açın, parolasız kaydedin ve o dosyayı ekleyin.</translation>
    </message>
    <message>
        <source>It is locked with a password. Open it, save it without one, and add that.</source>
        <translation>Dosya parolayla kilitli. Açın, parolasız kaydedin ve onu ekleyin.</translation>
    </message>
    <message>
        <source>It is no JSON in UTF-8. Export it anew.</source>
        <translation>Dosya UTF-8 JSON değil. Yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>It is no PNG, JPEG or WebP picture. Save it as one of these.</source>
        <translation>Bu PNG, JPEG ya da WebP görüntüsü değil. Bunlardan biri olarak kaydedin.</translation>
    </message>
    <message>
        <source>It is not a library that Quotarium exported ({error}). Export it anew there.</source>
        <translation>Bu, Quotarium&apos;un dışa aktardığı bir kitaplık değil ({error}). Orada yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>It is protected against copying (DRM), so its text cannot be read. Use an unprotected copy.</source>
        <translation>Dosya kopyalamaya karşı korumalı (DRM), metni okunamıyor. Korumasız bir kopya kullanın.</translation>
    </message>
    <message>
        <source>It is too large. Split it into files of 300 MB at most.</source>
        <extracomment>Larger files are refused: 100,000 references are about 60 MB. More replaced letters, if they are also one in twenty, are no text of another encoding.</extracomment>
        <translation>Dosya çok büyük. En çok 300 MB&apos;lik dosyalara bölün.</translation>
    </message>
    <message>
        <source>It is {encoding} text, but damaged at byte {start}. Get an undamaged copy, or mend the place in an editor and save it again.</source>
        <translation>Dosya {encoding} metni, ama {start}. baytta bozuk. Sağlam bir kopya bulun ya da o yeri bir düzenleyicide düzeltip yeniden kaydedin.</translation>
    </message>
    <message>
        <source>It lacks its part “{path}”: it was not saved completely. Save it again.</source>
        <extracomment>How the standard library says that an archive is damaged or beyond it.</extracomment>
        <translation>Dosyanın “{path}” parçası eksik: tam kaydedilmemiş. Yeniden kaydedin.</translation>
    </message>
    <message>
        <source>It leads from page to page without end: it may want cookies.</source>
        <translation>Adres durmadan sayfadan sayfaya götürüyor: çerez istiyor olabilir.</translation>
    </message>
    <message>
        <source>It leads to {address}, in a private network. If you trust it, type that.</source>
        <translation>Adres özel bir ağdaki {address} adresine götürüyor. Güveniyorsanız o adresi yazın.</translation>
    </message>
    <message>
        <source>It leads to “{target}”, which is no web page. Check the address.</source>
        <translation>Adres “{target}” hedefine götürüyor; bu bir web sayfası değil. Adresi denetleyin.</translation>
    </message>
    <message>
        <source>It may have been moved; look again.</source>
        <translation>Taşınmış olabilir; yeniden bakın.</translation>
    </message>
    <message>
        <source>It may have been removed; look again.</source>
        <translation>Kaldırılmış olabilir; yeniden bakın.</translation>
    </message>
    <message>
        <source>It may have been undone; look again.</source>
        <translation>Geri alınmış olabilir; yeniden bakın.</translation>
    </message>
    <message>
        <source>It says it is {encoding} text but is not. Save the page again in the browser.</source>
        <translation>Dosya {encoding} metni olduğunu söylüyor ama değil. Sayfayı tarayıcıda yeniden kaydedin.</translation>
    </message>
    <message>
        <source>It takes more memory than a document may.</source>
        <translation>Dosya bir belgenin kullanabileceğinden çok bellek istiyor.</translation>
    </message>
    <message>
        <source>It took longer than {seconds} seconds. Try again, or:</source>
        <translation>{seconds} saniyeden uzun sürdü. Yeniden deneyin ya da:</translation>
    </message>
    <message>
        <source>It unpacks to more than a document may hold. Save its text as a file of its own.</source>
        <translation>Açıldığında bir belgenin tutabileceğinden büyük. Metnini ayrı bir dosya olarak kaydedin.</translation>
    </message>
    <message>
        <source>It was closed. Open it again.</source>
        <translation>Dosya kapatıldı. Yeniden açın.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>İtalyanca</translation>
    </message>
    <message>
        <source>Item {number} ({key}):</source>
        <extracomment>What a source cannot hold is kept as JSON in `csl:NAME` and written again. Where our own export keeps the researcher’s note, which no style prints.</extracomment>
        <translation>Öğe {number} ({key}):</translation>
    </message>
    <message>
        <source>Item {number}: {where}: {fault}.</source>
        <extracomment>What belongs to a library and not to the source.</extracomment>
        <translation>Öğe {number}: {where}: {fault}.</translation>
    </message>
    <message>
        <source>Item {place} is no object and was left out.</source>
        <translation>{place}. öğe nesne değil ve atlandı.</translation>
    </message>
    <message>
        <source>Its JSON is broken in line {lineno}: {msg}. Export it anew.</source>
        <translation>JSON {lineno}. satırda bozuk: {msg}. Yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>Its archive is damaged. Get an undamaged copy, or open it in its program and save it again.</source>
        <extracomment>What all members that are read may unpack to, and how much larger than packed one may be.</extracomment>
        <translation>Arşiv bozuk. Sağlam bir kopya bulun ya da kendi programında açıp yeniden kaydedin.</translation>
    </message>
    <message>
        <source>Its attachments were left out: {names}.</source>
        <translation>Ekleri atlandı: {names}.</translation>
    </message>
    <message>
        <source>Its bytes are not text in any encoding known here.</source>
        <translation>Baytları burada bilinen hiçbir kodlamada metin değil.</translation>
    </message>
    <message>
        <source>Its contents are damaged (line {line}). Get an undamaged copy, or open it in its program and save it again.</source>
        <translation>İçeriği bozuk ({line}. satır). Sağlam bir kopya bulun ya da dosyayı kendi programında açıp yeniden kaydedin.</translation>
    </message>
    <message>
        <source>Its elements are nested too deeply to be read. Open it in the browser, select the text and paste it instead.</source>
        <translation>Ögeleri okunamayacak kadar iç içe. Sayfayı tarayıcıda açın, metni seçip onu yapıştırın.</translation>
    </message>
    <message>
        <source>Its groups are nested too deeply. Save it as a Word document (.docx).</source>
        <extracomment>After * stand destinations that a reader may skip; these are not skipped.</extracomment>
        <translation>Grupları çok fazla iç içe. Dosyayı Word belgesi (.docx) olarak kaydedin.</translation>
    </message>
    <message>
        <source>Its pages are empty: there is neither text nor a picture of a page in it. Check that it is the right file.</source>
        <translation>Sayfaları boş: ne metin var ne sayfa görüntüsü. Doğru dosya olup olmadığını denetleyin.</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply to be read. Copy the text in its program and paste it instead.</source>
        <translation>Parçaları okunamayacak kadar iç içe. Metni kendi programında kopyalayıp onu yapıştırın.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonca</translation>
    </message>
    <message>
        <source>Japanese script</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Join as one statement</source>
        <translation>Tek söz olarak birleştir</translation>
    </message>
    <message>
        <source>Join quotes</source>
        <translation>Alıntıları birleştirme</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kazakça</translation>
    </message>
    <message>
        <source>Keep quotes apart</source>
        <translation>Alıntıları ayrı tutma</translation>
    </message>
    <message>
        <source>Keep speakers apart</source>
        <translation>Konuşanları ayrı tutma</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Kind of quote</source>
        <extracomment>Languages offered by name; any other is typed as a BCP 47 tag.</extracomment>
        <translation>Alıntının türü</translation>
    </message>
    <message>
        <source>Known citekeys are {keys}.</source>
        <translation>Bilinen atıf anahtarları: {keys}.</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Korece</translation>
    </message>
    <message>
        <source>Korean script</source>
        <translation>Korece</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Kürtçe</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Kırgızca</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Sözcüklerin dili</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Daha büyük yazı</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latince</translation>
    </message>
    <message>
        <source>Latin script</source>
        <translation>Latin</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Letonca</translation>
    </message>
    <message>
        <source>LibreOffice document</source>
        <translation>LibreOffice belgesi</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Açık renkler</translation>
    </message>
    <message>
        <source>Link its recording…</source>
        <translation>Kaydıyla bağla…</translation>
    </message>
    <message>
        <source>Link quotes</source>
        <translation>Alıntıları bağlama</translation>
    </message>
    <message>
        <source>Link recording</source>
        <translation>Kayıtla bağlama</translation>
    </message>
    <message>
        <source>Link to another quote…</source>
        <translation>Başka bir alıntıya bağla…</translation>
    </message>
    <message>
        <source>Linked: the quote %1 the other.</source>
        <translation>Bağlantı kuruldu: %1.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Bağlantılar</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litvanca</translation>
    </message>
    <message>
        <source>Locator</source>
        <translation>Konum</translation>
    </message>
    <message>
        <source>Look for one in the settings, or with “quotarium styles WORD”.</source>
        <translation>Ayarlarda ya da “quotarium styles WORD” ile arayın.</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Makedonca</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>Önce birini oluşturun.</translation>
    </message>
    <message>
        <source>Making the library…</source>
        <translation>Kitaplık oluşturuluyor…</translation>
    </message>
    <message>
        <source>Making the sample library…</source>
        <translation>Örnek kitaplık oluşturuluyor…</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malayca</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltaca</translation>
    </message>
    <message>
        <source>Mark a quote as an open question, and it is listed here until a quote that responds to it is linked.</source>
        <translation>Bir alıntıyı açık soru olarak işaretleyin; onu yanıtlayan bir alıntı bağlanana dek burada listelenir.</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>İncelendi olarak işaretle</translation>
    </message>
    <message>
        <source>Markdown with pandoc citations</source>
        <translation>Pandoc atıflı Markdown</translation>
    </message>
    <message>
        <source>Marked as an open question, until an answer is linked.</source>
        <translation>Bir yanıt bağlanana dek açık soru olarak işaretlendi.</translation>
    </message>
    <message>
        <source>Merge occasions</source>
        <translation>Vesileleri birleştirme</translation>
    </message>
    <message>
        <source>Merge occasions…</source>
        <translation>Vesileleri birleştir…</translation>
    </message>
    <message>
        <source>Merge sources</source>
        <translation>Kaynakları birleştirme</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <translation>Konuşanları birleştirme</translation>
    </message>
    <message>
        <source>Merge speakers…</source>
        <translation>Konuşanları birleştir…</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Etiketleri birleştirme</translation>
    </message>
    <message>
        <source>Merge the selected tags…</source>
        <translation>Seçili etiketleri birleştir…</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>Moğolca</translation>
    </message>
    <message>
        <source>Move down in the outline</source>
        <translation>Planda aşağı taşı</translation>
    </message>
    <message>
        <source>Move in outline</source>
        <translation>Planda taşıma</translation>
    </message>
    <message>
        <source>Move the occasion to the Trash</source>
        <translation>Vesileyi çöp kutusuna taşı</translation>
    </message>
    <message>
        <source>Move the source to the Trash</source>
        <translation>Kaynağı çöp kutusuna taşı</translation>
    </message>
    <message>
        <source>Move the speaker to the Trash</source>
        <translation>Konuşanı çöp kutusuna taşı</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Çöp kutusuna taşı</translation>
    </message>
    <message>
        <source>Move to the Trash</source>
        <translation>Çöp kutusuna taşı</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Çöp kutusuna taşıma</translation>
    </message>
    <message>
        <source>Move up in the outline</source>
        <translation>Planda yukarı taşı</translation>
    </message>
    <message>
        <source>My quotes</source>
        <translation>Alıntılarım</translation>
    </message>
    <message>
        <source>NUL bytes stood here; they were left out, and with them perhaps letters.</source>
        <translation>Burada NUL baytları vardı; atlandılar, onlarla belki harfler de.</translation>
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
        <translation>Nepalce</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Yeni kitaplık</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Yeni kitaplık…</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Yeni ad:</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Yeni proje</translation>
    </message>
    <message>
        <source>No article was recognised; this is all the text of the page.</source>
        <translation>Makale tanınmadı; bu, sayfanın bütün metni.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Tarihsiz</translation>
    </message>
    <message>
        <source>No line of it has a time. If it is plain text, give it the ending .txt.</source>
        <extracomment>A longer silence, and as much text up to the end of a sentence, begins a new paragraph.</extracomment>
        <translation>Hiçbir satırında zaman yok. Düz metinse uzantısını .txt yapın.</translation>
    </message>
    <message>
        <source>No longer marked as a question.</source>
        <translation>Artık soru olarak işaretli değil.</translation>
    </message>
    <message>
        <source>No open questions</source>
        <translation>Açık soru yok</translation>
    </message>
    <message>
        <source>No page can be read: the file is damaged.</source>
        <translation>Hiçbir sayfa okunamıyor: dosya bozuk.</translation>
    </message>
    <message>
        <source>No quote holds all of these words. Fewer words find more; the beginning of a word is enough, and accents do not matter.</source>
        <translation>Hiçbir alıntı bu sözcüklerin tümünü içermiyor. Daha az sözcük daha çok sonuç verir; sözcüğün başı yeterlidir, aksanlar önemli değildir.</translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation>Henüz alıntı yok</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Kaynaksız</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Konuşan yok</translation>
    </message>
    <message>
        <source>No speaker yet</source>
        <extracomment>Says how a line runs, by whether the window is mirrored. Whole texts that were cut, and whether the words were. Stretches (UTF-16 units) of the words, the name and the facts that a search looks for.</extracomment>
        <translation>Henüz konuşan yok</translation>
    </message>
    <message>
        <source>None of the roles known was held on that day, so none is printed.</source>
        <translation>Bilinen görevlerin hiçbiri o gün geçerli değil; bu yüzden basılmıyor.</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Norveççe Bokmål</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>Norveççe Nynorsk</translation>
    </message>
    <message>
        <source>Not compared with the source yet.</source>
        <translation>Kaynakla henüz karşılaştırılmadı.</translation>
    </message>
    <message>
        <source>Not found in the source</source>
        <translation>Kaynakta bulunamadı</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Not: %1</translation>
    </message>
    <message>
        <source>Note: %s</source>
        <translation>Not: %s</translation>
    </message>
    <message>
        <source>Nothing altered, nothing missing</source>
        <translation>Değiştirilmiş ya da eksik bir şey yok</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Hiçbir şey bulunamadı</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Burada henüz bir şey yok</translation>
    </message>
    <message>
        <source>Nothing was being typed.</source>
        <translation>Yazılmakta olan bir şey yoktu.</translation>
    </message>
    <message>
        <source>Nothing would be moved: quotes need all of them.</source>
        <translation>Hiçbir şey taşınmayacak: hepsi alıntılara gerekli.</translation>
    </message>
    <message>
        <source>Nothing would change: all are like this already.</source>
        <translation>Hiçbir şey değişmeyecek: hepsi zaten böyle.</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Vesile</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Vesileler</translation>
    </message>
    <message>
        <source>Only pages of a PDF can be recognised. Save the pictures as a PDF and add that.</source>
        <translation>Yalnızca PDF sayfaları tanınabilir. Görüntüleri PDF olarak kaydedip onu ekleyin.</translation>
    </message>
    <message>
        <source>Only these differ: %1.</source>
        <translation>Yalnızca şunlar farklı: %1.</translation>
    </message>
    <message>
        <source>Open a library (a folder Name.quotarium)</source>
        <translation>Kitaplık aç (Ad.quotarium klasörü)</translation>
    </message>
    <message>
        <source>Open a packed library…</source>
        <translation>Paketlenmiş kitaplık aç…</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <extracomment>The label and the action of the next step, by the kind of error.</extracomment>
        <translation>Başka bir kitaplık aç…</translation>
    </message>
    <message>
        <source>Open in the reader</source>
        <translation>Okuyucuda aç</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Open it in an editor and save it with the encoding UTF-8.</source>
        <translation>Dosyayı bir düzenleyicide açıp UTF-8 kodlamasıyla kaydedin.</translation>
    </message>
    <message>
        <source>Open it in the browser, save it, and add the file.</source>
        <translation>Sayfayı tarayıcıda açın, kaydedin ve dosyayı ekleyin.</translation>
    </message>
    <message>
        <source>Open it in the program it belongs to and save it as text or PDF.</source>
        <translation>Dosyayı kendi programında açıp metin ya da PDF olarak kaydedin.</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>Kitaplık aç…</translation>
    </message>
    <message>
        <source>Open question, or not</source>
        <translation>Açık soru ya da değil</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Açık sorular</translation>
    </message>
    <message>
        <source>Open that one, or change the file.</source>
        <translation>Onu açın ya da dosyayı değiştirin.</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Örnek kitaplığı aç</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>Girinti azaltma</translation>
    </message>
    <message>
        <source>Outdent in the outline</source>
        <translation>Planda dışarı al</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pack the library into one file…</source>
        <translation>Kitaplığı tek dosyada paketle…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>Pages that cannot be read, for the file is damaged there: {pages}.</source>
        <translation>Dosya orada bozuk olduğu için okunamayan sayfalar: {pages}.</translation>
    </message>
    <message>
        <source>Pages whose text layer is damaged, so compare quotations with the page: {pages}.</source>
        <translation>Metin katmanı bozuk olan, alıntıları sayfayla karşılaştırılması gereken sayfalar: {pages}.</translation>
    </message>
    <message>
        <source>Pages without text, only pictures (a scan), of which nothing can be quoted: {pages}.</source>
        <translation>Metni olmayan, yalnızca görüntü (tarama) olan, hiçbir şey alıntılanamayan sayfalar: {pages}.</translation>
    </message>
    <message>
        <source>Parts that could not be read: {number}.</source>
        <translation>Okunamayan parçalar: {number}.</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Peştuca</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Metin yapıştır…</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Farsça</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Resim (*.png)</translation>
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
        <translation>Lehçe</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portekizce</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Önizleme</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projeler</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Yayım tarihi</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Yayımlandığı yer</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Yayınevi</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Geri yükle</translation>
    </message>
    <message>
        <source>Put back into the Inbox</source>
        <translation>Gelen kutusuna geri koy</translation>
    </message>
    <message>
        <source>Put into “%2”: %1.</source>
        <translation>“%2” içine kondu: %1.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Quotarium cannot run here: it found {part} {found} and needs {needed}. Install Quotarium&apos;s own package, which brings it along, or update {part}.</source>
        <translation>Quotarium burada çalışamıyor: {part} {found} bulundu, {needed} gerekiyor. Bunu içeren Quotarium paketini kurun ya da {part} bileşenini güncelleyin.</translation>
    </message>
    <message>
        <source>Quotarium libraries (*%1)</source>
        <translation>Quotarium kitaplıkları (*%1)</translation>
    </message>
    <message>
        <source>Quotarium’s JSON of references</source>
        <translation>Quotarium&apos;un kaynakça JSON&apos;u</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Alıntılar</translation>
    </message>
    <message>
        <source>Quotes as cards or as a table</source>
        <translation>Alıntılar kart ya da tablo olarak</translation>
    </message>
    <message>
        <source>Quotes by this speaker</source>
        <translation>Bu konuşanın alıntıları</translation>
    </message>
    <message>
        <source>Quotes that you clip without finishing them wait here until you mark them as reviewed.</source>
        <translation>Tamamlamadan aldığınız alıntılar, incelendi olarak işaretlenene dek burada bekler.</translation>
    </message>
    <message>
        <source>Quotes whose words differ from their source, or are not in it, are listed here after a check.</source>
        <translation>Sözcükleri kaynağından farklı olan ya da kaynağında bulunmayan alıntılar denetimden sonra burada listelenir.</translation>
    </message>
    <message>
        <source>Quotes you remove land here.</source>
        <translation>Kaldırdığınız alıntılar buraya gelir.</translation>
    </message>
    <message>
        <source>Read as ISO 8601; for a range of years type {years}.</source>
        <translation>ISO 8601 olarak okundu; yıl aralığı için {years} yazın.</translation>
    </message>
    <message>
        <source>Read as {language}.</source>
        <translation>{language} olarak okundu.</translation>
    </message>
    <message>
        <source>Reading it took longer than {seconds} seconds. {try_text}</source>
        <translation>Okuma {seconds} saniyeden uzun sürdü. {try_text}</translation>
    </message>
    <message>
        <source>Recognise the text of a scan</source>
        <translation>Taranmış sayfanın metnini tanı</translation>
    </message>
    <message>
        <source>Recognising text needs the program tesseract, which is not installed. Install it (Debian: tesseract-ocr).</source>
        <translation>Metin tanımak için tesseract programı gerekir, o da kurulu değil. Kurun (Debian: tesseract-ocr).</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Remove from outline</source>
        <translation>Plandan çıkarma</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Bağlantıyı kaldırma</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Görüntüyü kaldırma</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Etiketleri kaldırma</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>Projeyi yeniden adlandırma</translation>
    </message>
    <message>
        <source>Rename saved search</source>
        <translation>Kayıtlı aramayı yeniden adlandırma</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Etiketi yeniden adlandırma</translation>
    </message>
    <message>
        <source>Rename the tag…</source>
        <translation>Etiketi yeniden adlandır…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Yeniden adlandır…</translation>
    </message>
    <message>
        <source>Renew citekeys</source>
        <translation>Atıf anahtarlarını yenileme</translation>
    </message>
    <message>
        <source>Repairing brings the right ones back from backups on another disk, where there are any. Else add the document again as a newer copy; its text is still here.</source>
        <translation>Onarım, varsa başka bir diskteki yedeklerden doğrularını geri getirir. Yoksa belgeyi daha yeni kopya olarak yeniden ekleyin; metni hâlâ burada.</translation>
    </message>
    <message>
        <source>Repairing brings them back from backups on another disk, where there are any. Else add the document again as a newer copy; its text is still here.</source>
        <translation>Onarım, varsa başka bir diskteki yedeklerden onları geri getirir. Yoksa belgeyi daha yeni kopya olarak yeniden ekleyin; metni hâlâ burada.</translation>
    </message>
    <message>
        <source>Repairing makes it anew; nothing is lost.</source>
        <translation>Onarım onu yeniden oluşturur; hiçbir şey kaybolmaz.</translation>
    </message>
    <message>
        <source>Repairing moves them into the folder “unused” of the library.</source>
        <translation>Onarım onları kitaplığın “unused” klasörüne taşır.</translation>
    </message>
    <message>
        <source>Repairing removes them; nothing needs them.</source>
        <translation>Onarım onları kaldırır; hiçbir şeyin onlara ihtiyacı yok.</translation>
    </message>
    <message>
        <source>Repairing takes the pointers away.</source>
        <translation>Onarım bu göstergeleri kaldırır.</translation>
    </message>
    <message>
        <source>Replace in notes</source>
        <translation>Notlarda değiştirme</translation>
    </message>
    <message>
        <source>Reports of the statement…</source>
        <translation>Sözün aktarımları…</translation>
    </message>
    <message>
        <source>Restore from trash</source>
        <translation>Çöp kutusundan geri yükleme</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Zengin metin</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Görev</translation>
    </message>
    <message>
        <source>Roles: %1</source>
        <translation>Görevler: %1</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumence</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Rusça</translation>
    </message>
    <message>
        <source>S is followed by how many of the year&apos;s digits are meant.</source>
        <translation>S&apos;den sonra yılın kaç basamağının anlamlı olduğu gelir.</translation>
    </message>
    <message>
        <source>S&amp;peaker</source>
        <translation>Ko&amp;nuşan</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Söylendiği tarih</translation>
    </message>
    <message>
        <source>Sample library</source>
        <translation>Örnek kitaplık</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopyasını kaydet…</translation>
    </message>
    <message>
        <source>Save it as plain text and add that, or leave it out.</source>
        <translation>Düz metin olarak kaydedip onu ekleyin ya da dışarıda bırakın.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Aramayı kaydetme</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Resmi kaydet</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Bu aramayı kaydet…</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 kaydedildi.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Kayıtlı aramalar</translation>
    </message>
    <message>
        <source>Search all quotes</source>
        <translation>Tüm alıntılarda ara</translation>
    </message>
    <message>
        <source>Select a quote for this.</source>
        <translation>Bunun için bir alıntı seçin.</translation>
    </message>
    <message>
        <source>Select one quote for this.</source>
        <translation>Bunun için tek bir alıntı seçin.</translation>
    </message>
    <message>
        <source>Select quotes and add them with “Add to project” or “Add tag”.</source>
        <translation>Alıntıları seçin ve “Projeye ekle” ya da “Etiket ekle” ile ekleyin.</translation>
    </message>
    <message>
        <source>Select the quotes that are one statement first.</source>
        <translation>Önce aynı söz olan alıntıları seçin.</translation>
    </message>
    <message>
        <source>Separate report</source>
        <translation>Aktarımı ayırma</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Sırpça</translation>
    </message>
    <message>
        <source>Set attribution status</source>
        <translation>Aidiyet durumunu belirleme</translation>
    </message>
    <message>
        <source>Set date of occasion</source>
        <translation>Vesile tarihini belirleme</translation>
    </message>
    <message>
        <source>Set date said</source>
        <translation>Söylendiği tarihi belirleme</translation>
    </message>
    <message>
        <source>Set kind</source>
        <translation>Türü belirleme</translation>
    </message>
    <message>
        <source>Set kind of speaker</source>
        <translation>Konuşan türünü belirleme</translation>
    </message>
    <message>
        <source>Set language</source>
        <translation>Dili belirleme</translation>
    </message>
    <message>
        <source>Set occasion</source>
        <translation>Vesileyi belirleme</translation>
    </message>
    <message>
        <source>Set picture</source>
        <translation>Görüntü belirleme</translation>
    </message>
    <message>
        <source>Set place</source>
        <translation>Yeri belirleme</translation>
    </message>
    <message>
        <source>Set reviewed</source>
        <translation>İncelendi işareti</translation>
    </message>
    <message>
        <source>Set speaker</source>
        <translation>Konuşanı belirleme</translation>
    </message>
    <message>
        <source>Set the attribution status</source>
        <translation>Aidiyet durumunu belirle</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>Tarihi belirle</translation>
    </message>
    <message>
        <source>Set the date of publication</source>
        <translation>Yayım tarihini belirle</translation>
    </message>
    <message>
        <source>Set the date said</source>
        <translation>Söylendiği tarihi belirle</translation>
    </message>
    <message>
        <source>Set the kind</source>
        <translation>Türü belirle</translation>
    </message>
    <message>
        <source>Set the kind of speaker</source>
        <translation>Konuşan türünü belirle</translation>
    </message>
    <message>
        <source>Set the language</source>
        <translation>Dili belirle</translation>
    </message>
    <message>
        <source>Set the occasion</source>
        <translation>Vesileyi belirle</translation>
    </message>
    <message>
        <source>Set the place</source>
        <translation>Yeri belirle</translation>
    </message>
    <message>
        <source>Set the publisher</source>
        <translation>Yayınevini belirle</translation>
    </message>
    <message>
        <source>Set the speaker</source>
        <translation>Konuşanı belirle</translation>
    </message>
    <message>
        <source>Set the type</source>
        <translation>Türü belirle</translation>
    </message>
    <message>
        <source>Set where it appeared</source>
        <translation>Nerede yayımlandığını belirle</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Several roles fit. Which one is meant?</source>
        <translation>Birden çok görev uyuyor. Hangisi?</translation>
    </message>
    <message>
        <source>Show in its source</source>
        <translation>Kaynağında göster</translation>
    </message>
    <message>
        <source>Show or hide suggestions</source>
        <translation>Önerileri göster ya da gizle</translation>
    </message>
    <message>
        <source>Show or hide the side panel</source>
        <translation>Yan paneli göster ya da gizle</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Listeyi göster</translation>
    </message>
    <message>
        <source>Show what differs…</source>
        <translation>Farkları göster…</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>Sindhi dili</translation>
    </message>
    <message>
        <source>Skip suggestions</source>
        <translation>Önerileri atlama</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slovakça</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slovence</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Daha küçük yazı</translation>
    </message>
    <message>
        <source>Some have: %1</source>
        <translation>Bazılarında var: %1</translation>
    </message>
    <message>
        <source>Something points at a thing that is gone</source>
        <translation>Bir şey artık olmayan bir şeyi gösteriyor</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Source: %s</source>
        <translation>Kaynak: %s</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>Space shows all of it</source>
        <extracomment>Some screens full; a card that is set holds 30 kB.</extracomment>
        <translation>Boşluk tuşu tamamını gösterir</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>İspanyolca</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Konuşan</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Konuşanlar</translation>
    </message>
    <message>
        <source>Speakers and links…</source>
        <translation>Konuşanlar ve bağlantılar…</translation>
    </message>
    <message>
        <source>Split speaker</source>
        <translation>Konuşanı ayırma</translation>
    </message>
    <message>
        <source>Split speaker…</source>
        <translation>Konuşanı ayır…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Shorter work (ms) shows nothing.</extracomment>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Stopped; nothing was added.</source>
        <translation>Durduruldu; hiçbir şey eklenmedi.</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Svahili dili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>İsveççe</translation>
    </message>
    <message>
        <source>Table of quotes (CSV)</source>
        <translation>Alıntı tablosu (CSV)</translation>
    </message>
    <message>
        <source>Table of quotes (Excel)</source>
        <translation>Alıntı tablosu (Excel)</translation>
    </message>
    <message>
        <source>Table of sources (CSV)</source>
        <translation>Kaynak tablosu (CSV)</translation>
    </message>
    <message>
        <source>Table of sources (Excel)</source>
        <translation>Kaynak tablosu (Excel)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>Tacikçe</translation>
    </message>
    <message>
        <source>Take out of project</source>
        <translation>Projeden çıkarma</translation>
    </message>
    <message>
        <source>Take out of the project</source>
        <translation>Projeden çıkar</translation>
    </message>
    <message>
        <source>Take tags off</source>
        <translation>Etiketleri kaldır</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamilce</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>Tatarca</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Telugu dili</translation>
    </message>
    <message>
        <source>Text or pages</source>
        <translation>Metin ya da sayfalar</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Tayca</translation>
    </message>
    <message>
        <source>Thai script</source>
        <translation>Tay</translation>
    </message>
    <message>
        <source>The Inbox is empty</source>
        <translation>Gelen kutusu boş</translation>
    </message>
    <message>
        <source>The Trash is empty</source>
        <translation>Çöp kutusu boş</translation>
    </message>
    <message>
        <source>The XML is broken: {message}.</source>
        <translation>XML bozuk: {message}.</translation>
    </message>
    <message>
        <source>The archive is damaged or locked ({error}). Save it again, without a password.</source>
        <translation>Arşiv bozuk ya da kilitli ({error}). Parolasız olarak yeniden kaydedin.</translation>
    </message>
    <message>
        <source>The backup {backup} of {path} is damaged. Nothing was changed; take another backup.</source>
        <translation>{path} kitaplığının {backup} yedeği bozuk. Hiçbir şey değiştirilmedi; başka bir yedek kullanın.</translation>
    </message>
    <message>
        <source>The citation style “{style}” cannot be used: {reason}</source>
        <translation>“{style}” atıf stili kullanılamıyor: {reason}</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>Veritabanı bozuk</translation>
    </message>
    <message>
        <source>The disk could not deliver it ({strerror}). Copy it elsewhere, try again.</source>
        <translation>Disk dosyayı veremedi ({strerror}). Başka yere kopyalayıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The encoding {encoding} was guessed; check letters with accents.</source>
        <translation>{encoding} kodlaması tahmin edildi; özel harfleri denetleyin.</translation>
    </message>
    <message>
        <source>The event had no date when this was kept.</source>
        <translation>Bu saklandığında olayın tarihi yoktu.</translation>
    </message>
    <message>
        <source>The event has no date, so none is counted.</source>
        <translation>Olayın tarihi yok, bu yüzden tarih hesaplanmadı.</translation>
    </message>
    <message>
        <source>The event&apos;s date is too wide for it, so none is counted.</source>
        <translation>Olayın tarihi bunun için fazla geniş, bu yüzden tarih hesaplanmadı.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Dosya boş.</translation>
    </message>
    <message>
        <source>The file is empty. Check that it was saved completely.</source>
        <translation>Dosya boş. Tam kaydedilip kaydedilmediğini denetleyin.</translation>
    </message>
    <message>
        <source>The key “{key}” was given before, in line {line}; both entries were read.</source>
        <translation>“{key}” anahtarı daha önce {line}. satırda verilmişti; iki kayıt da okundu.</translation>
    </message>
    <message>
        <source>The library in numbers</source>
        <translation>Rakamlarla kitaplık</translation>
    </message>
    <message>
        <source>The library {path} cannot be used.</source>
        <translation>{path} kitaplığı kullanılamıyor.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written to. Check the folder&apos;s permissions, or copy it to a folder of your own.</source>
        <translation>{path} kitaplığına yazılamıyor. Klasörün izinlerini denetleyin ya da onu kendi klasörlerinizden birine kopyalayın.</translation>
    </message>
    <message>
        <source>The library {path} could not be read or written ({detail}). Check that its disk is connected, then open it again.</source>
        <translation>{path} kitaplığı okunamadı ya da yazılamadı ({detail}). Diskinin bağlı olduğunu denetleyip yeniden açın.</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({detail}). Nothing was changed; put back one of its backups (File, Backups…; or “quotarium -L LIBRARY restore”).</source>
        <translation>{path} kitaplığı bozuk ({detail}). Hiçbir şey değiştirilmedi; yedeklerinden birini geri yükleyin (Dosya, Yedekler… ya da “quotarium -L LIBRARY restore”).</translation>
    </message>
    <message>
        <source>The library {path} is open in {holder}. Close it there, then try again.</source>
        <translation>{path} kitaplığı {holder} içinde açık. Orada kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The library {path} lacks the file {detail}, a snapshot of a source. If the library came from JSON, copy the folder “files” of the library it was exported from into it; else take the file from a copy of the library, or add the source&apos;s file anew.</source>
        <translation>{path} kitaplığında bir kaynağın kopyası olan {detail} dosyası eksik. Kitaplık JSON&apos;dan geldiyse dışa aktarıldığı kitaplığın “files” klasörünü buraya kopyalayın; değilse dosyayı kitaplığın bir kopyasından alın ya da kaynağın dosyasını yeniden ekleyin.</translation>
    </message>
    <message>
        <source>The library {path} was last used with a newer Quotarium (revision {found}). Update this program to open it; nothing was changed.</source>
        <translation>{path} kitaplığı en son daha yeni bir Quotarium ile kullanılmış (sürüm {found}). Açmak için bu programı güncelleyin; hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The macro “{word}” is not defined; its name was kept.</source>
        <translation>“{word}” makrosu tanımlı değil; adı olduğu gibi bırakıldı.</translation>
    </message>
    <message>
        <source>The macros make a value too long to keep; only its beginning was.</source>
        <translation>Makrolar değeri saklanamayacak kadar uzatıyor; yalnızca başı saklandı.</translation>
    </message>
    <message>
        <source>The page is empty or damaged. Save it again in the browser as a complete page.</source>
        <translation>Sayfa boş ya da bozuk. Tarayıcıda tam sayfa olarak yeniden kaydedin.</translation>
    </message>
    <message>
        <source>The page is gone for good. Look for a copy in a web archive.</source>
        <translation>Sayfa kalıcı olarak kaldırılmış. Bir web arşivinde kopyasını arayın.</translation>
    </message>
    <message>
        <source>The page shows no text (it may be made by a script). Open it in the browser, select the text and paste it instead.</source>
        <extracomment>Blocks of fewer characters (letters and digits) are told by their place only. How far behind the last chosen block a short one may be in trafilatura&apos;s text. A shorter article than this is not trusted: the whole visible text is taken. With so many linked headings a page lists stories. What stands over the headline, its section or place, is shorter (letters and digits).</extracomment>
        <translation>Sayfada metin görünmüyor (bir betik oluşturuyor olabilir). Tarayıcıda açın, metni seçip onu yapıştırın.</translation>
    </message>
    <message>
        <source>The phrase does not say how far, so no date is counted.</source>
        <translation>İfade ne kadar olduğunu söylemiyor, bu yüzden tarih hesaplanmadı.</translation>
    </message>
    <message>
        <source>The picture</source>
        <extracomment>The longer side of a picture that is kept, in pixels.</extracomment>
        <translation>Görüntü</translation>
    </message>
    <message>
        <source>The program tesseract has not learnt its language ({language}). Install {package}, or correct the source&apos;s language.</source>
        <translation>tesseract programı bu dili öğrenmemiş ({language}). {package} paketini kurun ya da kaynağın dilini düzeltin.</translation>
    </message>
    <message>
        <source>The quote you dragged …</source>
        <translation>Sürüklediğiniz alıntı …</translation>
    </message>
    <message>
        <source>The record does not say its type (“TY  - ”).</source>
        <translation>Kayıt türünü belirtmiyor (“TY  - ”).</translation>
    </message>
    <message>
        <source>The record has no end (“ER  - ”).</source>
        <translation>Kaydın sonu yok (“ER  - ”).</translation>
    </message>
    <message>
        <source>The reports are gathered in one statement.</source>
        <translation>Aktarımlar tek sözde toplandı.</translation>
    </message>
    <message>
        <source>The search index differs from the texts</source>
        <translation>Arama dizini metinlerden farklı</translation>
    </message>
    <message>
        <source>The server answers {status}.</source>
        <translation>Sunucunun yanıtı: {status}.</translation>
    </message>
    <message>
        <source>The server asks for a password.</source>
        <translation>Sunucu parola istiyor.</translation>
    </message>
    <message>
        <source>The server asks for a subscription.</source>
        <translation>Sunucu abonelik istiyor.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is (its certificate).</source>
        <translation>Sunucu kim olduğunu kanıtlayamıyor (sertifika).</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again later.</source>
        <translation>Sunucu zamanında yanıt vermedi. Daha sonra deneyin.</translation>
    </message>
    <message>
        <source>The server has a fault of its own ({status}). Try again later.</source>
        <translation>Sunucunun kendisinde bir hata var ({status}). Daha sonra deneyin.</translation>
    </message>
    <message>
        <source>The server may not show it for legal reasons.</source>
        <translation>Sunucu hukuki nedenlerle sayfayı gösteremiyor.</translation>
    </message>
    <message>
        <source>The server refuses to give it to this program.</source>
        <translation>Sunucu sayfayı bu programa vermiyor.</translation>
    </message>
    <message>
        <source>The server says it is asked too often. Wait a little, or:</source>
        <translation>Sunucu çok sık istek aldığını söylüyor. Biraz bekleyin ya da:</translation>
    </message>
    <message>
        <source>The server sent nothing.</source>
        <translation>Sunucu hiçbir şey göndermedi.</translation>
    </message>
    <message>
        <source>The source also has “%1”.</source>
        <translation>Kaynakta ayrıca “%1” var.</translation>
    </message>
    <message>
        <source>The text (UTF-16) is damaged; bad letters became �.</source>
        <translation>Metin (UTF-16) bozuk; bozuk harfler � oldu.</translation>
    </message>
    <message>
        <source>The text could not be recognised. Try with a better scan.</source>
        <translation>Metin tanınamadı. Daha iyi bir taramayla deneyin.</translation>
    </message>
    <message>
        <source>The text layer of all pages is damaged: compare quotations with the page.</source>
        <translation>Bütün sayfaların metin katmanı bozuk: alıntıları sayfayla karşılaştırın.</translation>
    </message>
    <message>
        <source>The type “{kind}” is not known.</source>
        <extracomment>Fields without a variable are kept as `zotero:NAME`.</extracomment>
        <translation>“{kind}” türü bilinmiyor.</translation>
    </message>
    <message>
        <source>The type “{name}” is not known.</source>
        <extracomment>Elements without a variable are kept as `endnote:NAME` and written again.</extracomment>
        <translation>“{name}” türü bilinmiyor.</translation>
    </message>
    <message>
        <source>The whole library (JSON)</source>
        <translation>Bütün kitaplık (JSON)</translation>
    </message>
    <message>
        <source>There are files that nothing needs</source>
        <translation>Hiçbir şeyin ihtiyaç duymadığı dosyalar var</translation>
    </message>
    <message>
        <source>There are {names}.</source>
        <extracomment>The deepest level of a heading or an indented item.</extracomment>
        <translation>Var olanlar: {names}.</translation>
    </message>
    <message>
        <source>There is a newer copy, of %1.</source>
        <translation>%1 tarihli daha yeni bir kopya var.</translation>
    </message>
    <message>
        <source>There is already a {kind} “{key}”. {hint}</source>
        <translation>“{key}” adlı {kind} zaten var. {hint}</translation>
    </message>
    <message>
        <source>There is already something at {path}. Choose another name or open it instead.</source>
        <translation>{path} konumunda zaten bir şey var. Başka bir ad seçin ya da var olanı açın.</translation>
    </message>
    <message>
        <source>There is no HTML in it. If it is plain text, give it the ending .txt.</source>
        <translation>İçinde HTML yok. Düz metinse uzantısını .txt yapın.</translation>
    </message>
    <message>
        <source>There is no connection to the server. Check the address and the network.</source>
        <translation>Sunucuyla bağlantı yok. Adresi ve ağı denetleyin.</translation>
    </message>
    <message>
        <source>There is no copy of the source to compare with.</source>
        <translation>Kaynağın karşılaştırılacak bir kopyası yok.</translation>
    </message>
    <message>
        <source>There is no document in it that can be read.</source>
        <translation>İçinde okunabilecek belge yok.</translation>
    </message>
    <message>
        <source>There is no entry in it: entries begin with “@”.</source>
        <translation>İçinde kayıt yok: kayıtlar “@” ile başlar.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the path.</source>
        <translation>{path} dosyası yok. Yolu denetleyin.</translation>
    </message>
    <message>
        <source>There is no host “{host}”, or there is no connection to the network. Check the address and the network.</source>
        <translation>“{host}” sunucusu yok ya da ağ bağlantısı yok. Adresi ve ağı denetleyin.</translation>
    </message>
    <message>
        <source>There is no library at {path}. Choose a folder whose name ends in .quotarium, or make one (File, New library…; or “quotarium new”).</source>
        <translation>{path} konumunda kitaplık yok. Adı .quotarium ile biten bir klasör seçin ya da yeni bir kitaplık oluşturun (Dosya, Yeni kitaplık… ya da “quotarium new”).</translation>
    </message>
    <message>
        <source>There is no record in it.</source>
        <translation>İçinde kayıt yok.</translation>
    </message>
    <message>
        <source>There is no record in it: records begin with “TY  - ”.</source>
        <translation>İçinde kayıt yok: kayıtlar “TY  - ” ile başlar.</translation>
    </message>
    <message>
        <source>There is no reference in it.</source>
        <translation>İçinde kaynakça kaydı yok.</translation>
    </message>
    <message>
        <source>There is no space left on the disk that holds {path}. Free some space and try again; nothing of this change was kept.</source>
        <translation>{path} yolunun bulunduğu diskte yer kalmadı. Yer açıp yeniden deneyin; bu değişiklikten hiçbir şey saklanmadı.</translation>
    </message>
    <message>
        <source>There is no such file. Check the path.</source>
        <translation>Böyle bir dosya yok. Yolu denetleyin.</translation>
    </message>
    <message>
        <source>There is no such page. Check the address.</source>
        <translation>Böyle bir sayfa yok. Adresi denetleyin.</translation>
    </message>
    <message>
        <source>There is no text in it. Check that it is the right file and saved completely.</source>
        <translation>İçinde metin yok. Doğru dosya olup olmadığını ve tam kaydedilip kaydedilmediğini denetleyin.</translation>
    </message>
    <message>
        <source>There is no text in it. Save its attachments and add them instead.</source>
        <translation>İletide metin yok. Eklerini kaydedip onları ekleyin.</translation>
    </message>
    <message>
        <source>There is no text on any page, only pictures (a scan): nothing to quote.</source>
        <translation>Hiçbir sayfada metin yok, yalnızca görüntüler (tarama) var: alıntılanacak bir şey yok.</translation>
    </message>
    <message>
        <source>There is no web page in it. Save the page again in the browser.</source>
        <translation>İçinde web sayfası yok. Sayfayı tarayıcıda yeniden kaydedin.</translation>
    </message>
    <message>
        <source>There is no {kind} “{key}”. {hint}</source>
        <translation>“{key}” adlı {kind} yok. {hint}</translation>
    </message>
    <message>
        <source>There is nothing but white space in it. Check that it was saved completely.</source>
        <translation>İçinde boşluktan başka bir şey yok. Tam kaydedilip kaydedilmediğini denetleyin.</translation>
    </message>
    <message>
        <source>This is a binary file, not a list of references.</source>
        <translation>Bu bir ikili dosya, kaynakça değil.</translation>
    </message>
    <message>
        <source>This is a binary file, not a text.</source>
        <translation>Bu bir ikili dosya, metin değil.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file of references.</source>
        <translation>Bu bir klasör. Bir kaynakça dosyası seçin.</translation>
    </message>
    <message>
        <source>This is no XML.</source>
        <extracomment>Mark-up within mark-up is read up to here; what is deeper is read as text.</extracomment>
        <translation>Bu XML değil.</translation>
    </message>
    <message>
        <source>This is not a file. Choose a single document.</source>
        <extracomment>Larger files are refused before they are opened.</extracomment>
        <translation>Bu bir dosya değil. Tek bir belge seçin.</translation>
    </message>
    <message>
        <source>This is {kind}, not a text.</source>
        <extracomment>More control characters than one in so many characters no text has. The part of bytes above 0x7F that must be whole UTF-8 for a broken file to be called UTF-8.</extracomment>
        <translation>Bu {kind}, metin değil.</translation>
    </message>
    <message>
        <source>This is {kind}, not a web page. Save the page as HTML again.</source>
        <extracomment>Encodings that browsers read as their larger relatives (WHATWG Encoding Standard, 4.2). Pictures and fonts that pages saved as one file hold; the parser loses what follows a huge one. What libxml2 does not take as a character of a document.</extracomment>
        <translation>Bu {kind}, web sayfası değil. Sayfayı HTML olarak yeniden kaydedin.</translation>
    </message>
    <message>
        <source>This page is damaged or too complicated to be shown. Read it as text.</source>
        <translation>Bu sayfa bozuk ya da gösterilemeyecek kadar karmaşık. Metin olarak okuyun.</translation>
    </message>
    <message>
        <source>This page takes more memory than a document may. Read it as text.</source>
        <translation>Bu sayfa bir belgenin kullanabileceğinden çok bellek istiyor. Metin olarak okuyun.</translation>
    </message>
    <message>
        <source>This record is empty.</source>
        <extracomment>Tags without a variable are kept as `ris:XX` and written again. The tags of almost all lines.</extracomment>
        <translation>Bu kayıt boş.</translation>
    </message>
    <message>
        <source>This text stands in none of the notes.</source>
        <translation>Bu metin notların hiçbirinde yok.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
    <message>
        <source>Timeline: as a list or as lanes</source>
        <translation>Zaman çizelgesi: liste ya da şerit</translation>
    </message>
    <message>
        <source>Timeline: closer</source>
        <translation>Zaman çizelgesi: yakınlaş</translation>
    </message>
    <message>
        <source>Timeline: dates of publication</source>
        <translation>Zaman çizelgesi: yayım tarihleri</translation>
    </message>
    <message>
        <source>Timeline: further away</source>
        <translation>Zaman çizelgesi: uzaklaş</translation>
    </message>
    <message>
        <source>Timeline: save the picture…</source>
        <translation>Zaman çizelgesi: resmi kaydet…</translation>
    </message>
    <message>
        <source>Timeline: show all</source>
        <translation>Zaman çizelgesi: tümünü göster</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>To be changed: %1; the other %2 are like this already.</source>
        <translation>Değişecek: %1; öteki %2 zaten böyle.</translation>
    </message>
    <message>
        <source>To be changed: %1; the other %2 do not hold this text.</source>
        <translation>Değişecek: %1; öteki %2 bu metni içermiyor.</translation>
    </message>
    <message>
        <source>To be moved: %1; quotes need the other %2.</source>
        <translation>Taşınacak: %1; öteki %2 alıntılara gerekli.</translation>
    </message>
    <message>
        <source>Translation: %s</source>
        <translation>Çeviri: %s</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Çöp kutusu</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkçe</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>Türkmence</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukraynaca</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>Denetlenmedi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Unpacked it has more than 500 MB. Export less of it.</source>
        <extracomment>What tells a Citavi project and Word’s sources among the files of an archive.</extracomment>
        <translation>Açıldığında 500 MB&apos;den büyük. Daha azını dışa aktarın.</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urduca</translation>
    </message>
    <message>
        <source>Usual size of type</source>
        <translation>Olağan yazı boyutu</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>Özbekçe</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>Harfi harfine</translation>
    </message>
    <message>
        <source>Verbatim but for declared edits</source>
        <translation>Belirtilen düzeltmeler dışında harfi harfine</translation>
    </message>
    <message>
        <source>Verbatim but for typography</source>
        <translation>Tipografi dışında harfi harfine</translation>
    </message>
    <message>
        <source>Verify quotes</source>
        <extracomment>Told (clippings compared, of how many); returning False stops the work.</extracomment>
        <translation>Alıntıları denetleme</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamca</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Cilt</translation>
    </message>
    <message>
        <source>Web annotations (JSON-LD)</source>
        <translation>Web açıklamaları (JSON-LD)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Web sayfası</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Galce</translation>
    </message>
    <message>
        <source>What it holds does not fit together ({error}). Export it anew.</source>
        <translation>İçindekiler birbirine uymuyor ({error}). Yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>What it sent is damaged. Try again, or:</source>
        <translation>Gönderdiği bozuk. Yeniden deneyin ya da:</translation>
    </message>
    <message>
        <source>What may be one statement…</source>
        <translation>Tek söz olabilecekler…</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Yenilikler</translation>
    </message>
    <message>
        <source>Who may be one speaker…</source>
        <translation>Kimler aynı konuşan olabilir…</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word belgesi</translation>
    </message>
    <message>
        <source>Word sources</source>
        <translation>Word kaynakları</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sözcükler</translation>
    </message>
    <message>
        <source>Write it like 2025-03-15, 2025?-03-15, XXXX-03-15, 199X, 1914/1918 or [1921,1922].</source>
        <translation>Şöyle yazın: 2025-03-15, 2025?-03-15, XXXX-03-15, 199X, 1914/1918 ya da [1921,1922].</translation>
    </message>
    <message>
        <source>Write it like “15 March 2025”, “March 2025”, “spring 2016”, “c. 1921”, “after November 2020”, “1914–1918” or 2025-03-15.</source>
        <translation>Şöyle yazın: “15 Mart 2025”, “Mart 2025”, “2016 ilkbaharı”, “1921 dolayları”, “Kasım 2020&apos;den sonra”, “1914–1918” ya da 2025-03-15.</translation>
    </message>
    <message>
        <source>Y is for years of more than four digits. Leave the Y out.</source>
        <translation>Y dörtten çok basamaklı yıllar içindir. Y&apos;yi çıkarın.</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation>Yidiş</translation>
    </message>
    <message>
        <source>You may not read this file. Change its permissions or copy it first.</source>
        <translation>Bu dosyayı okuma izniniz yok. İzinlerini değiştirin ya da önce kopyalayın.</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>bir 7-Zip arşivi</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <translation>bir BMP görüntüsü</translation>
    </message>
    <message>
        <source>a FLAC recording</source>
        <translation>bir FLAC kaydı</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>bir GIF görüntüsü</translation>
    </message>
    <message>
        <source>a HEIC picture</source>
        <extracomment>Documents have fewer parts; a longer table of contents is not even read. The head of a web page saved as one file: fields of mail, among them a bundle of related parts.</extracomment>
        <translation>bir HEIC görüntüsü</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>bir JPEG görüntüsü</translation>
    </message>
    <message>
        <source>a Matroska or WebM video</source>
        <translation>bir Matroska ya da WebM videosu</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <extracomment>First bytes and what they announce, for the sentence “this is a PNG picture”.</extracomment>
        <translation>bir PNG görüntüsü</translation>
    </message>
    <message>
        <source>a Photoshop picture</source>
        <translation>bir Photoshop görüntüsü</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>bir RAR arşivi</translation>
    </message>
    <message>
        <source>a RIFF file</source>
        <translation>bir RIFF dosyası</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>bir TIFF görüntüsü</translation>
    </message>
    <message>
        <source>a WAV recording</source>
        <translation>bir WAV kaydı</translation>
    </message>
    <message>
        <source>a WebAssembly program</source>
        <translation>bir WebAssembly programı</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <extracomment>Signatures of two letters, which ordinary text may begin with too.</extracomment>
        <translation>bir WebP görüntüsü</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>bir Windows programı</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>bir ZIP arşivi</translation>
    </message>
    <message>
        <source>a bracket is not closed or not opened. Write fields as “[year]”.</source>
        <extracomment>Author, year and the first telling word of the title: heybatov2025Who, heybatovNdWho.</extracomment>
        <translation>bir ayraç kapatılmamış ya da açılmamış. Alanları “[year]” gibi yazın.</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>bir bzip2 arşivi</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>bir veritabanı</translation>
    </message>
    <message>
        <source>a folder to add</source>
        <translation>eklenecek klasör</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>bir yazı tipi</translation>
    </message>
    <message>
        <source>a format of references</source>
        <translation>kaynakça biçimi</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>bir gzip arşivi</translation>
    </message>
    <message>
        <source>a library file</source>
        <translation>kitaplık dosyası</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>bağlantı</translation>
    </message>
    <message>
        <source>a list is needed there.</source>
        <translation>orada bir liste gerekir.</translation>
    </message>
    <message>
        <source>a list of references</source>
        <translation>kaynakça</translation>
    </message>
    <message>
        <source>a list or an object is needed there.</source>
        <translation>orada bir liste ya da nesne gerekir.</translation>
    </message>
    <message>
        <source>a macOS program</source>
        <translation>bir macOS programı</translation>
    </message>
    <message>
        <source>a merge</source>
        <extracomment>Comparing names holds the interpreter: after so many seconds of it, others have their turn. Told (speakers compared, of how many); returning False stops the work.</extracomment>
        <translation>birleştirme</translation>
    </message>
    <message>
        <source>a number is missing beside the century, decade or quarter</source>
        <translation>yüzyılın, on yılın ya da çeyreğin yanında sayı eksik</translation>
    </message>
    <message>
        <source>a number is needed there.</source>
        <translation>orada bir sayı gerekir.</translation>
    </message>
    <message>
        <source>a number is too long</source>
        <translation>bir sayı çok uzun</translation>
    </message>
    <message>
        <source>a number of its own is needed there.</source>
        <translation>orada kendine ait bir numara gerekir.</translation>
    </message>
    <message>
        <source>a number of one or two digits alone is no date. Add the month, or write the year with four digits.</source>
        <translation>bir ya da iki basamaklı bir sayı tek başına tarih değildir. Ayı ekleyin ya da yılı dört basamakla yazın.</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>bir program</translation>
    </message>
    <message>
        <source>a quote needs words; move it to the trash instead.</source>
        <translation>alıntıya sözcük gerekir; bunun yerine çöp kutusuna taşıyın.</translation>
    </message>
    <message>
        <source>a raised or circled digit is no part of a date</source>
        <translation>üst simge ya da daire içindeki rakam tarihin parçası olamaz</translation>
    </message>
    <message>
        <source>a report</source>
        <translation>aktarım</translation>
    </message>
    <message>
        <source>a season has no days. Leave out the day or write the month.</source>
        <translation>mevsimin günleri yoktur. Günü çıkarın ya da ayı yazın.</translation>
    </message>
    <message>
        <source>a season over New Year is named by its first year. Write “winter 1941”, or its months: “December 1941 – February 1942”.</source>
        <translation>yılbaşını aşan mevsim ilk yılıyla anılır. “1941 kışı” ya da ayları yazın: “Aralık 1941 – Şubat 1942”.</translation>
    </message>
    <message>
        <source>a statement</source>
        <translation>söz</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>bir tar arşivi</translation>
    </message>
    <message>
        <source>a text is needed there.</source>
        <translation>orada bir metin gerekir.</translation>
    </message>
    <message>
        <source>a turn of a conversation, behind its speaker&apos;s name</source>
        <translation>konuşanın adından sonra gelen bir söz sırası</translation>
    </message>
    <message>
        <source>a web address</source>
        <translation>web adresi</translation>
    </message>
    <message>
        <source>a web archive or property list of macOS</source>
        <translation>bir web arşivi ya da macOS özellik listesi</translation>
    </message>
    <message>
        <source>a weekday alone depends on the day it was written. Add the date.</source>
        <translation>gün adı tek başına ne zaman yazıldığına bağlıdır. Tarihi ekleyin.</translation>
    </message>
    <message>
        <source>a weekday needs a day. Write the day of the month too.</source>
        <translation>gün adına bir gün gerekir. Ayın gününü de yazın.</translation>
    </message>
    <message>
        <source>a year has four digits. Write a day as 2025-03-15, a later year as Y12345.</source>
        <translation>yıl dört basamaklıdır. Günü 2025-03-15, daha sonraki yılı Y12345 gibi yazın.</translation>
    </message>
    <message>
        <source>a year of two digits does not say its century. Write the year with four digits.</source>
        <translation>iki basamaklı yıl yüzyılını söylemez. Yılı dört basamakla yazın.</translation>
    </message>
    <message>
        <source>a year with Y, E or S takes no month. Leave the month out.</source>
        <translation>Y, E ya da S&apos;li yıl ay almaz. Ayı çıkarın.</translation>
    </message>
    <message>
        <source>almost the same sound</source>
        <translation>neredeyse aynı ses</translation>
    </message>
    <message>
        <source>an AVI video</source>
        <translation>bir AVI videosu</translation>
    </message>
    <message>
        <source>an MP3 recording</source>
        <translation>bir MP3 kaydı</translation>
    </message>
    <message>
        <source>an MPEG-4 video or sound</source>
        <translation>bir MPEG-4 videosu ya da sesi</translation>
    </message>
    <message>
        <source>an Ogg recording</source>
        <translation>bir Ogg kaydı</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>bir simge</translation>
    </message>
    <message>
        <source>an object is needed there.</source>
        <translation>orada bir nesne gerekir.</translation>
    </message>
    <message>
        <source>an old Office document (before 2007)</source>
        <translation>eski bir Office belgesi (2007 öncesi)</translation>
    </message>
    <message>
        <source>an untitled source</source>
        <translation>başlıksız bir kaynak</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>bir xz arşivi</translation>
    </message>
    <message>
        <source>another Quotarium</source>
        <extracomment>Whether the program that had the library before ended without letting it go.</extracomment>
        <translation>başka bir Quotarium</translation>
    </message>
    <message>
        <source>another Quotarium ({program}, process {pid} on {host}, since {since} UTC)</source>
        <translation>başka bir Quotarium ({program}, {host} üzerinde {pid} numaralı süreç, {since} UTC&apos;den beri)</translation>
    </message>
    <message>
        <source>another program</source>
        <extracomment>“QUOT” in ASCII.</extracomment>
        <translation>başka bir program</translation>
    </message>
    <message>
        <source>another program is using it. Close it there, then try again.</source>
        <translation>başka bir program kullanıyor. Orada kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>yanıtlayan</translation>
    </message>
    <message>
        <source>archival collection</source>
        <translation>arşiv koleksiyonu</translation>
    </message>
    <message>
        <source>article, preprint</source>
        <translation>makale, ön baskı</translation>
    </message>
    <message>
        <source>as quoted in %s</source>
        <translation>aktaran: %s</translation>
    </message>
    <message>
        <source>ascribed with “{cue}”</source>
        <translation>“{cue}” ile atfedilmiş</translation>
    </message>
    <message>
        <source>attribution unknown</source>
        <translation>aidiyeti bilinmiyor</translation>
    </message>
    <message>
        <source>author</source>
        <extracomment>CSL 1.0.2, appendix IV, name variables.</extracomment>
        <translation>yazar</translation>
    </message>
    <message>
        <source>author of the whole</source>
        <translation>bütünün yazarı</translation>
    </message>
    <message>
        <source>before another was put back</source>
        <translation>bir başkası geri yüklenmeden önce</translation>
    </message>
    <message>
        <source>before the library was brought to a newer version</source>
        <translation>kitaplık yeni sürüme geçirilmeden önce</translation>
    </message>
    <message>
        <source>begins with a dash and is ascribed with “{cue}”</source>
        <translation>tireyle başlıyor ve “{cue}” ile atfedilmiş</translation>
    </message>
    <message>
        <source>behind a name and a colon in a headline</source>
        <translation>başlıkta bir ad ve iki noktadan sonra</translation>
    </message>
    <message>
        <source>bill</source>
        <translation>yasa tasarısı</translation>
    </message>
    <message>
        <source>blog post</source>
        <translation>blog yazısı</translation>
    </message>
    <message>
        <source>book</source>
        <translation>kitap</translation>
    </message>
    <message>
        <source>book review</source>
        <translation>kitap eleştirisi</translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation>yayın</translation>
    </message>
    <message>
        <source>by line</source>
        <extracomment>Where in a document something stood, as `Metadata.read_from` says it; else it is a mark-up&apos;s own.</extracomment>
        <translation>yazar satırı</translation>
    </message>
    <message>
        <source>chapter of a book</source>
        <translation>kitap bölümü</translation>
    </message>
    <message>
        <source>choose a snapshot of the clipping&apos;s own source.</source>
        <translation>kupürün kendi kaynağının bir kopyasını seçin.</translation>
    </message>
    <message>
        <source>choose another occasion to merge it with.</source>
        <translation>birleştirmek için başka bir vesile seçin.</translation>
    </message>
    <message>
        <source>choose another quote to join it with.</source>
        <translation>birleştirmek için başka bir alıntı seçin.</translation>
    </message>
    <message>
        <source>choose another quote to link it to.</source>
        <translation>bağlamak için başka bir alıntı seçin.</translation>
    </message>
    <message>
        <source>choose another speaker to merge it with.</source>
        <translation>birleştirmek için başka bir konuşan seçin.</translation>
    </message>
    <message>
        <source>choose one of {possible}.</source>
        <translation>şunlardan birini seçin: {possible}.</translation>
    </message>
    <message>
        <source>citekey</source>
        <translation>atıf anahtarı</translation>
    </message>
    <message>
        <source>classical work</source>
        <translation>klasik eser</translation>
    </message>
    <message>
        <source>clipping</source>
        <translation>kupür</translation>
    </message>
    <message>
        <source>conference paper</source>
        <translation>bildiri</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>doğrulanmış</translation>
    </message>
    <message>
        <source>continued by</source>
        <translation>sürdüren</translation>
    </message>
    <message>
        <source>continues</source>
        <translation>sürdürüyor</translation>
    </message>
    <message>
        <source>contradicted by</source>
        <translation>çelişen</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>çelişiyor</translation>
    </message>
    <message>
        <source>contributor</source>
        <translation>katkıda bulunan</translation>
    </message>
    <message>
        <source>corrected by</source>
        <translation>düzelten</translation>
    </message>
    <message>
        <source>corrects</source>
        <translation>düzeltiyor</translation>
    </message>
    <message>
        <source>dashes</source>
        <translation>tireler</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>veri kümesi</translation>
    </message>
    <message>
        <source>date line</source>
        <translation>tarih satırı</translation>
    </message>
    <message>
        <source>date uncertain</source>
        <translation>tarih kesin değil</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>tarih bilinmiyor</translation>
    </message>
    <message>
        <source>date: %1</source>
        <translation>tarih: %1</translation>
    </message>
    <message>
        <source>day</source>
        <translation>gün</translation>
    </message>
    <message>
        <source>dictionary entry</source>
        <translation>sözlük maddesi</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>doğrudan</translation>
    </message>
    <message>
        <source>director</source>
        <translation>yönetmen</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>tartışmalı</translation>
    </message>
    <message>
        <source>document</source>
        <translation>belge</translation>
    </message>
    <message>
        <source>editor</source>
        <translation>editör</translation>
    </message>
    <message>
        <source>editor of the series</source>
        <translation>dizi editörü</translation>
    </message>
    <message>
        <source>ellipses</source>
        <translation>üç noktalar</translation>
    </message>
    <message>
        <source>encyclopaedia entry</source>
        <translation>ansiklopedi maddesi</translation>
    </message>
    <message>
        <source>end its name in .png, .svg or .pdf.</source>
        <translation>adını .png, .svg ya da .pdf ile bitirin.</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>madde</translation>
    </message>
    <message>
        <source>event</source>
        <translation>etkinlik</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>şekil</translation>
    </message>
    <message>
        <source>file {sha256} was changed</source>
        <translation>{sha256} dosyası değiştirilmiş</translation>
    </message>
    <message>
        <source>files</source>
        <translation>dosyalar</translation>
    </message>
    <message>
        <source>film, video</source>
        <translation>film, video</translation>
    </message>
    <message>
        <source>first heading</source>
        <translation>ilk başlık</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>ilk satır</translation>
    </message>
    <message>
        <source>format</source>
        <translation>biçim</translation>
    </message>
    <message>
        <source>give a tag such as en-US, az or pt-BR.</source>
        <translation>en-US, az ya da pt-BR gibi bir kod verin.</translation>
    </message>
    <message>
        <source>give some words of the source.</source>
        <translation>kaynağın birkaç sözcüğünü verin.</translation>
    </message>
    <message>
        <source>goes on behind “{cue}”</source>
        <translation>“{cue}” sözünden sonra sürüyor</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>tahmin</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>konuk</translation>
    </message>
    <message>
        <source>header</source>
        <translation>üst bilgi</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>başlık</translation>
    </message>
    <message>
        <source>hearing</source>
        <translation>dinleme oturumu</translation>
    </message>
    <message>
        <source>host</source>
        <translation>sunucu</translation>
    </message>
    <message>
        <source>hyphens at line ends</source>
        <translation>satır sonu tireleri</translation>
    </message>
    <message>
        <source>in no project</source>
        <translation>projesiz</translation>
    </message>
    <message>
        <source>in quotation marks and too long for a title</source>
        <translation>tırnak içinde ve başlık olamayacak kadar uzun</translation>
    </message>
    <message>
        <source>in quotation marks behind a colon</source>
        <translation>iki noktadan sonra tırnak içinde</translation>
    </message>
    <message>
        <source>in quotation marks behind a comma</source>
        <translation>virgülden sonra tırnak içinde</translation>
    </message>
    <message>
        <source>in quotation marks, a sentence of its own</source>
        <translation>tırnak içinde, başlı başına bir cümle</translation>
    </message>
    <message>
        <source>in quotation marks, followed by “{cue}”</source>
        <extracomment>(kind, rule): share of suggestions that annotators marked as well, at an overlap of 0.8.</extracomment>
        <translation>tırnak içinde, ardından “{cue}”</translation>
    </message>
    <message>
        <source>in quotation marks, introduced by “{cue}”</source>
        <translation>tırnak içinde, “{cue}” ile başlatılmış</translation>
    </message>
    <message>
        <source>in quotation marks; the speaker is taken from the text before</source>
        <translation>tırnak içinde; konuşan önceki metinden alındı</translation>
    </message>
    <message>
        <source>in quotation marks; the subject of the sentence is taken as the speaker</source>
        <translation>tırnak içinde; cümlenin öznesi konuşan sayıldı</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>dolaylı</translation>
    </message>
    <message>
        <source>initials of the same name</source>
        <translation>aynı adın baş harfleri</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>söyleşi</translation>
    </message>
    <message>
        <source>interviewer</source>
        <translation>söyleşiyi yapan</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>görünmez karakterler</translation>
    </message>
    <message>
        <source>it and “{other}” take fields from each other in a circle.</source>
        <translation>kayıt ile “{other}” alanları birbirinden döngü içinde alıyor.</translation>
    </message>
    <message>
        <source>it cannot be kept in {folder} ({strerror}). Make room there.</source>
        <translation>{folder} klasöründe saklanamıyor ({strerror}). Orada yer açın.</translation>
    </message>
    <message>
        <source>it cannot be read ({strerror}). Choose another Word file.</source>
        <translation>okunamıyor ({strerror}). Başka bir Word dosyası seçin.</translation>
    </message>
    <message>
        <source>it cannot be removed ({strerror}). Close what uses it and try again.</source>
        <translation>kaldırılamıyor ({strerror}). Onu kullananı kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>it could be ten years or a hundred. Type {decade}X for the decade or {century}XX for the century.</source>
        <translation>on yıl da olabilir yüz yıl da. On yıl için {decade}X, yüzyıl için {century}XX yazın.</translation>
    </message>
    <message>
        <source>it could be two years or a month. Type {years} for the years, {month} for the month.</source>
        <translation>iki yıl da olabilir bir ay da. Yıllar için {years}, ay için {month} yazın.</translation>
    </message>
    <message>
        <source>it could be {one} or {other}. Write the month as a word, or type {date} or {other_date}.</source>
        <translation>{one} ya da {other} olabilir. Ayı sözcükle yazın ya da {date} veya {other_date} yazın.</translation>
    </message>
    <message>
        <source>it could be {ways}. Write the month as a number: 2025-03-15.</source>
        <translation>{ways} olabilir. Ayı sayıyla yazın: 2025-03-15.</translation>
    </message>
    <message>
        <source>it depends on the day it was written. Write the date itself, such as 15 March 2025.</source>
        <translation>yazıldığı güne bağlı. Tarihin kendisini yazın, örneğin 15 Mart 2025.</translation>
    </message>
    <message>
        <source>it depends on the style “{parent}”, which is not known. Choose another style.</source>
        <translation>bilinmeyen “{parent}” stiline bağlı. Başka bir stil seçin.</translation>
    </message>
    <message>
        <source>it does not say which century the decade is of. Write it like 1990s or 199X.</source>
        <translation>on yılın hangi yüzyıldan olduğu belli değil. 1990&apos;lar ya da 199X gibi yazın.</translation>
    </message>
    <message>
        <source>it ends before it starts. Check the years and the order.</source>
        <translation>başlamadan bitiyor. Yılları ve sırayı denetleyin.</translation>
    </message>
    <message>
        <source>it has 16 digits, the last may be X; copy all.</source>
        <translation>16 basamaklıdır, sonuncusu X olabilir; hepsini kopyalayın.</translation>
    </message>
    <message>
        <source>it has a day without a month</source>
        <translation>ayı olmayan bir gün var</translation>
    </message>
    <message>
        <source>it has more than two ends</source>
        <translation>ikiden çok ucu var</translation>
    </message>
    <message>
        <source>it has no citation part (is it a dependent style?). Choose its parent style.</source>
        <translation>atıf bölümü yok (bağımlı bir stil mi?). Bağlı olduğu stili seçin.</translation>
    </message>
    <message>
        <source>it has none. Type one into the source&apos;s fields, or add a newer file of it.</source>
        <translation>hiç yok. Kaynağın alanlarına yazın ya da daha yeni bir dosyasını ekleyin.</translation>
    </message>
    <message>
        <source>it has “{unit}” more than once</source>
        <translation>“{unit}” birden çok kez geçiyor</translation>
    </message>
    <message>
        <source>it holds a name or password, which are not sent; save the page and add the file.</source>
        <translation>gönderilmeyen bir ad ya da parola içeriyor; sayfayı kaydedip dosyayı ekleyin.</translation>
    </message>
    <message>
        <source>it holds a whole library. Import it with “quotarium import”.</source>
        <translation>bütün bir kitaplık içeriyor. “quotarium import” ile içe aktarın.</translation>
    </message>
    <message>
        <source>it holds characters that EDTF does not have. {hint}</source>
        <translation>EDTF&apos;de olmayan karakterler içeriyor. {hint}</translation>
    </message>
    <message>
        <source>it holds more than {most} files. Choose a folder with fewer.</source>
        <extracomment>More than anybody wants to add at once: somebody dropped a whole disk. How browsers name the folder of pictures beside a page saved as “complete”, by their language.</extracomment>
        <translation>{most} dosyadan fazlasını içeriyor. Daha az dosyalı bir klasör seçin.</translation>
    </message>
    <message>
        <source>it is a number; copy it from the record.</source>
        <translation>bir sayıdır; kayıttan kopyalayın.</translation>
    </message>
    <message>
        <source>it is a “Strict” document. Save it in Word as .docx.</source>
        <translation>bir “Strict” belge. Word&apos;de .docx olarak kaydedin.</translation>
    </message>
    <message>
        <source>it is missing.</source>
        <translation>eksik.</translation>
    </message>
    <message>
        <source>it is no Word document that can be read. Open it in Word and save it as .docx.</source>
        <translation>okunabilen bir Word belgesi değil. Word&apos;de açıp .docx olarak kaydedin.</translation>
    </message>
    <message>
        <source>it is no Word document. Save it in Word as .docx.</source>
        <translation>Word belgesi değil. Word&apos;de .docx olarak kaydedin.</translation>
    </message>
    <message>
        <source>it is no date ({error}).</source>
        <translation>tarih değil ({error}).</translation>
    </message>
    <message>
        <source>it is not EDTF. {hint}</source>
        <translation>EDTF değil. {hint}</translation>
    </message>
    <message>
        <source>it is not one of your own styles. List them with “quotarium styles --own”.</source>
        <translation>kendi stillerinizden biri değil. “quotarium styles --own” ile listeleyin.</translation>
    </message>
    <message>
        <source>it is of version {version}. Update this program to read it.</source>
        <translation>{version} sürümünden. Okumak için bu programı güncelleyin.</translation>
    </message>
    <message>
        <source>it is referred to and is not there.</source>
        <translation>ona gönderme yapılıyor ama yok.</translation>
    </message>
    <message>
        <source>it is the only one of its quote; join another first.</source>
        <translation>alıntısının tek aktarımı; önce bir başkasını ekleyin.</translation>
    </message>
    <message>
        <source>it is too long for a date. {examples}</source>
        <translation>tarih için çok uzun. {examples}</translation>
    </message>
    <message>
        <source>it looks like Q42; copy it from the item.</source>
        <translation>Q42 gibi görünür; öğeden kopyalayın.</translation>
    </message>
    <message>
        <source>it may not be empty.</source>
        <translation>boş olamaz.</translation>
    </message>
    <message>
        <source>it must be one of {choices}.</source>
        <translation>şunlardan biri olmalı: {choices}.</translation>
    </message>
    <message>
        <source>it names no field. Write at least one, such as “[auth][year]”.</source>
        <translation>hiçbir alan adı yok. “[auth][year]” gibi en az bir alan yazın.</translation>
    </message>
    <message>
        <source>it says that there is no date. Give a year or a day.</source>
        <translation>tarih olmadığını söylüyor. Bir yıl ya da gün verin.</translation>
    </message>
    <message>
        <source>it states no revision</source>
        <translation>sürüm numarası belirtilmemiş</translation>
    </message>
    <message>
        <source>it takes fields through more than {number} other entries; they were not taken.</source>
        <extracomment>Never handed on (biblatex manual, app. B). Entries that take fields from one another in a chain; more would be as many fields squared.</extracomment>
        <translation>alanları {number} kayıttan fazlası üzerinden alıyor; alınmadılar.</translation>
    </message>
    <message>
        <source>its check digit does not fit; copy it once more.</source>
        <translation>denetim basamağı uymuyor; bir kez daha kopyalayın.</translation>
    </message>
    <message>
        <source>its folder does not exist. Create the folder or choose another.</source>
        <translation>klasörü yok. Klasörü oluşturun ya da başka birini seçin.</translation>
    </message>
    <message>
        <source>its folder is a file. Choose another place.</source>
        <translation>klasörü bir dosya. Başka bir yer seçin.</translation>
    </message>
    <message>
        <source>its format is not recognised. Readable are {possible}.</source>
        <translation>biçimi tanınmadı. Okunabilenler: {possible}.</translation>
    </message>
    <message>
        <source>its theme is damaged. Open it in Word and save it again.</source>
        <translation>teması bozuk. Word&apos;de açıp yeniden kaydedin.</translation>
    </message>
    <message>
        <source>its words</source>
        <translation>sözcükleri</translation>
    </message>
    <message>
        <source>journal article</source>
        <translation>dergi makalesi (akademik)</translation>
    </message>
    <message>
        <source>language unknown</source>
        <translation>dil bilinmiyor</translation>
    </message>
    <message>
        <source>law</source>
        <translation>yasa</translation>
    </message>
    <message>
        <source>legal case</source>
        <translation>dava</translation>
    </message>
    <message>
        <source>letter, message</source>
        <translation>mektup, ileti</translation>
    </message>
    <message>
        <source>library.db is missing</source>
        <extracomment>Of a thousand parts of a change, so many are its rows, and with the search index so many; the rest is keeping it on the disk. How far a change of fewer rows is, nobody asks. Whether the program that had the library before ended without closing it. Hears in the writer&apos;s thread how many thousandths of a large change are made.</extracomment>
        <translation>library.db eksik</translation>
    </message>
    <message>
        <source>ligatures</source>
        <translation>bitişik harfler</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>olası</translation>
    </message>
    <message>
        <source>line {line} is no valid CSL 1.0.2: {element} has something that does not belong there, or lacks something. Correct it and install it again.</source>
        <translation>{line}. satır geçerli CSL 1.0.2 değil: {element} içinde oraya ait olmayan bir şey var ya da bir şey eksik. Düzeltip stili yeniden kurun.</translation>
    </message>
    <message>
        <source>line {line} is not well-formed XML ({detail}). Correct it or choose another.</source>
        <translation>{line}. satır düzgün XML değil ({detail}). Düzeltin ya da başka birini seçin.</translation>
    </message>
    <message>
        <source>line {line} opens &lt;{element}&gt; where a CSL &lt;style&gt; is needed. Choose a .csl file of CSL 1.0.</source>
        <translation>{line}. satır, CSL &lt;style&gt; gereken yerde &lt;{element}&gt; açıyor. CSL 1.0&apos;ın bir .csl dosyasını seçin.</translation>
    </message>
    <message>
        <source>line {line} uses the macro “{macro}”, which is not there. Choose another style.</source>
        <translation>{line}. satır var olmayan “{macro}” makrosunu kullanıyor. Başka bir stil seçin.</translation>
    </message>
    <message>
        <source>link</source>
        <translation>bağlantı</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>kendiliğinden oluşturuldu</translation>
    </message>
    <message>
        <source>magazine article</source>
        <translation>dergi yazısı</translation>
    </message>
    <message>
        <source>manuscript</source>
        <translation>el yazması</translation>
    </message>
    <message>
        <source>map</source>
        <translation>harita</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>birleştirme</translation>
    </message>
    <message>
        <source>misattributed</source>
        <translation>yanlış atfedilmiş</translation>
    </message>
    <message>
        <source>month</source>
        <translation>ay</translation>
    </message>
    <message>
        <source>month {month} never has a day {day}. Check the day.</source>
        <translation>{month}. ayda hiçbir zaman {day}. gün olmaz. Günü denetleyin.</translation>
    </message>
    <message>
        <source>month {month} of the year {year} has no day {day}. Check the day.</source>
        <translation>{year} yılının {month}. ayında {day}. gün yok. Günü denetleyin.</translation>
    </message>
    <message>
        <source>musical score</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>n.d.</source>
        <translation>t.y.</translation>
    </message>
    <message>
        <source>name an occasion, a quote, a source or a date to count from.</source>
        <translation>sayılacak bir vesile, alıntı, kaynak ya da tarih belirtin.</translation>
    </message>
    <message>
        <source>name and its initials</source>
        <translation>ad ve baş harfleri</translation>
    </message>
    <message>
        <source>newspaper article</source>
        <extracomment>CSL 1.0.2, appendix III, those that hold quotes; the ones used most come first.</extracomment>
        <translation>gazete yazısı</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>henüz yanıt yok</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>tarihsiz</translation>
    </message>
    <message>
        <source>no date: %1</source>
        <translation>tarihsiz: %1</translation>
    </message>
    <message>
        <source>no speaker</source>
        <translation>konuşansız</translation>
    </message>
    <message>
        <source>no speaker is named</source>
        <translation>konuşanın adı yok</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>etiketsiz</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hiçbir şey</translation>
    </message>
    <message>
        <source>occasion</source>
        <translation>vesile</translation>
    </message>
    <message>
        <source>only a season takes a hemisphere</source>
        <translation>yarımküre yalnızca mevsimle kullanılır</translation>
    </message>
    <message>
        <source>only one date can follow words such as “after” and “before”</source>
        <translation>“sonra” ve “önce” gibi sözcüklerle yalnızca bir tarih kullanılabilir</translation>
    </message>
    <message>
        <source>only one of the two dates has a day or month</source>
        <translation>iki tarihten yalnızca birinin günü ya da ayı var</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>açık soru</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>kuruluş</translation>
    </message>
    <message>
        <source>original author</source>
        <translation>özgün yazar</translation>
    </message>
    <message>
        <source>pages are fetched by http and https only; save it as a file and add that.</source>
        <extracomment>What may stand in a path or a query as it is (RFC 3986), and what is escaped already.</extracomment>
        <translation>sayfalar yalnızca http ve https ile getirilir; dosya olarak kaydedip onu ekleyin.</translation>
    </message>
    <message>
        <source>pamphlet</source>
        <translation>broşür</translation>
    </message>
    <message>
        <source>partly direct</source>
        <translation>kısmen doğrudan</translation>
    </message>
    <message>
        <source>patent</source>
        <translation>patent</translation>
    </message>
    <message>
        <source>performance</source>
        <translation>gösteri</translation>
    </message>
    <message>
        <source>periodical</source>
        <translation>süreli yayın</translation>
    </message>
    <message>
        <source>person</source>
        <translation>kişi</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>resim</translation>
    </message>
    <message>
        <source>post on social media</source>
        <translation>sosyal medya gönderisi</translation>
    </message>
    <message>
        <source>project</source>
        <translation>proje</translation>
    </message>
    <message>
        <source>properties</source>
        <translation>özellikler</translation>
    </message>
    <message>
        <source>published</source>
        <translation>yayımlandı</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>tırnak işaretleri</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>alıntı</translation>
    </message>
    <message>
        <source>quoted by</source>
        <translation>alıntılayan</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>alıntılıyor</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>alıcı</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>kayıt</translation>
    </message>
    <message>
        <source>regulation</source>
        <translation>yönetmelik</translation>
    </message>
    <message>
        <source>repeated by</source>
        <translation>yineleyen</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>yineliyor</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapor</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>aktarılmış</translation>
    </message>
    <message>
        <source>reported of nobody in particular, with “{cue}”</source>
        <translation>belirli birine ait olmadan aktarılmış, “{cue}” ile</translation>
    </message>
    <message>
        <source>reports: %1</source>
        <translation>aktarım: %1</translation>
    </message>
    <message>
        <source>responds to</source>
        <translation>yanıtlıyor</translation>
    </message>
    <message>
        <source>review</source>
        <translation>eleştiri</translation>
    </message>
    <message>
        <source>reviewed author</source>
        <translation>eleştirilen yazar</translation>
    </message>
    <message>
        <source>same consonants</source>
        <translation>aynı ünsüzler</translation>
    </message>
    <message>
        <source>same identifier</source>
        <translation>aynı tanımlayıcı</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>aynı ad</translation>
    </message>
    <message>
        <source>same name, spelled otherwise</source>
        <translation>aynı ad, başka yazım</translation>
    </message>
    <message>
        <source>saved from</source>
        <translation>kaydedildiği yer</translation>
    </message>
    <message>
        <source>season</source>
        <translation>mevsim</translation>
    </message>
    <message>
        <source>select some words first.</source>
        <translation>önce birkaç sözcük seçin.</translation>
    </message>
    <message>
        <source>several have it; give a number: {numbers}.</source>
        <translation>birden çok kişide var; bir numara verin: {numbers}.</translation>
    </message>
    <message>
        <source>several quotes</source>
        <translation>birkaç alıntı</translation>
    </message>
    <message>
        <source>several speakers have this name; give one of their other names.</source>
        <translation>bu ad birden çok konuşanda var; başka bir adını verin.</translation>
    </message>
    <message>
        <source>shorter form of the name</source>
        <translation>adın kısa biçimi</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>kopya</translation>
    </message>
    <message>
        <source>snapshot of the source</source>
        <extracomment>Told `done` of `total`; False asks to stop. Seconds between two tidings of progress. Two stretches are the same statement where they share this part of what they cover together. In longer texts, speakers that become known meanwhile are not looked for again.</extracomment>
        <translation>kaynağın kopyası</translation>
    </message>
    <message>
        <source>soft hyphens</source>
        <translation>yumuşak tireler</translation>
    </message>
    <message>
        <source>software</source>
        <translation>yazılım</translation>
    </message>
    <message>
        <source>some time within</source>
        <translation>şu aralıkta bir zaman</translation>
    </message>
    <message>
        <source>source</source>
        <translation>kaynak</translation>
    </message>
    <message>
        <source>source with the citekey</source>
        <translation>şu atıf anahtarlı kaynak</translation>
    </message>
    <message>
        <source>source with the same content</source>
        <translation>aynı içerikli kaynak</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>boşluklar</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>konuşan</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>konuşma</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>standart</translation>
    </message>
    <message>
        <source>stands behind “{cue}”</source>
        <translation>“{cue}” sözünden sonra geliyor</translation>
    </message>
    <message>
        <source>stands in front of “{cue}”</source>
        <translation>“{cue}” sözünden önce geliyor</translation>
    </message>
    <message>
        <source>stated: “{phrase}”</source>
        <translation>belirtilmiş: “{phrase}”</translation>
    </message>
    <message>
        <source>stretched letters</source>
        <translation>uzatılmış harfler</translation>
    </message>
    <message>
        <source>such a year cannot be written so. Leave out leading zeros.</source>
        <translation>böyle bir yıl bu biçimde yazılamaz. Baştaki sıfırları çıkarın.</translation>
    </message>
    <message>
        <source>such a year is too far away. Use at most 15 digits.</source>
        <translation>böyle bir yıl çok uzak. En çok 15 basamak kullanın.</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>kesin</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiket</translation>
    </message>
    <message>
        <source>text</source>
        <translation>metin</translation>
    </message>
    <message>
        <source>the address of the source</source>
        <translation>kaynağın adresi</translation>
    </message>
    <message>
        <source>the citekey pattern</source>
        <translation>atıf anahtarı kalıbı</translation>
    </message>
    <message>
        <source>the closing brace is missing.</source>
        <extracomment>How often a name was given, where more than once.</extracomment>
        <translation>kapatan ayraç eksik.</translation>
    </message>
    <message>
        <source>the coding of accents</source>
        <translation>aksanların kodlanışı</translation>
    </message>
    <message>
        <source>the date would be counted from itself; choose another event.</source>
        <translation>tarih kendisinden sayılmış olurdu; başka bir olay seçin.</translation>
    </message>
    <message>
        <source>the disk is read-only. Choose another place.</source>
        <translation>disk salt okunur. Başka bir yer seçin.</translation>
    </message>
    <message>
        <source>the end of the range is not clear. Write both years with four digits.</source>
        <translation>aralığın sonu belli değil. İki yılı da dört basamakla yazın.</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>olay</translation>
    </message>
    <message>
        <source>the file cannot be read ({strerror}). Check its path.</source>
        <extracomment>Where a part stands in the frame: the order of parts is not free.</extracomment>
        <translation>dosya okunamıyor ({strerror}). Yolunu denetleyin.</translation>
    </message>
    <message>
        <source>the first person named in front of it is taken as the speaker</source>
        <translation>önünde adı geçen ilk kişi konuşan sayıldı</translation>
    </message>
    <message>
        <source>the highlights</source>
        <translation>vurgulamalar</translation>
    </message>
    <message>
        <source>the language</source>
        <extracomment>Documents of this many items or more are kept, so many of them.</extracomment>
        <translation>dil</translation>
    </message>
    <message>
        <source>the last person named in front of it is taken as the speaker</source>
        <translation>önünde adı geçen son kişi konuşan sayıldı</translation>
    </message>
    <message>
        <source>the library file</source>
        <extracomment>The column that names a row&apos;s owner, the owner&apos;s table, and its place among the rows there. Told how many rows of how many are made ready; answers whether to go on. What a folded column is folded from.</extracomment>
        <translation>kitaplık dosyası</translation>
    </message>
    <message>
        <source>the macro “{macro}” on line {line} calls itself. Choose another style.</source>
        <translation>{line}. satırdaki “{macro}” makrosu kendini çağırıyor. Başka bir stil seçin.</translation>
    </message>
    <message>
        <source>the name is too long. Choose a shorter one.</source>
        <translation>ad çok uzun. Daha kısasını seçin.</translation>
    </message>
    <message>
        <source>the next paragraph: “{verb} … {phrase}”; {reason}</source>
        <extracomment>How many sentences in front of “later” its date is looked for.</extracomment>
        <translation>sonraki paragraf: “{verb} … {phrase}”; {reason}</translation>
    </message>
    <message>
        <source>the occasion&apos;s name</source>
        <translation>vesilenin adı</translation>
    </message>
    <message>
        <source>the project&apos;s name</source>
        <translation>projenin adı</translation>
    </message>
    <message>
        <source>the publication of %1</source>
        <translation>%1 yayımı</translation>
    </message>
    <message>
        <source>the quotation mark is not closed</source>
        <translation>tırnak kapatılmamış</translation>
    </message>
    <message>
        <source>the saved search&apos;s name</source>
        <translation>kayıtlı aramanın adı</translation>
    </message>
    <message>
        <source>the selection</source>
        <translation>seçim</translation>
    </message>
    <message>
        <source>the sentence negates it</source>
        <translation>cümle bunu olumsuzluyor</translation>
    </message>
    <message>
        <source>the set is not closed. {hint}</source>
        <translation>küme kapatılmamış. {hint}</translation>
    </message>
    <message>
        <source>the statement is not reported as made by a verb in a tense</source>
        <translation>söz, çekimli bir fiille aktarılmamış</translation>
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
        <translation>metin</translation>
    </message>
    <message>
        <source>the value of “{field}” has no end; it was taken up to the next field.</source>
        <translation>“{field}” değerinin sonu yok; sonraki alana kadar alındı.</translation>
    </message>
    <message>
        <source>the width of characters</source>
        <translation>karakter genişliği</translation>
    </message>
    <message>
        <source>the words are known, but not in this order</source>
        <translation>sözcükler biliniyor, ama bu sırayla değil</translation>
    </message>
    <message>
        <source>the words to clip</source>
        <translation>alıntılanacak sözcükler</translation>
    </message>
    <message>
        <source>there are none in it that were not imported before.</source>
        <extracomment>The kinds that mark words; a note beside the text and words struck out mark none to quote.</extracomment>
        <translation>daha önce içe aktarılmamış olanı yok.</translation>
    </message>
    <message>
        <source>there is a day without a month</source>
        <translation>ayı olmayan bir gün var</translation>
    </message>
    <message>
        <source>there is a folder of this name. Choose another name.</source>
        <translation>bu adda bir klasör var. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>there is a number too many in it. Write it like 15 March 2025.</source>
        <translation>bir sayı fazla. 15 Mart 2025 gibi yazın.</translation>
    </message>
    <message>
        <source>there is a season beside a month or day</source>
        <translation>ay ya da günün yanında mevsim var</translation>
    </message>
    <message>
        <source>there is no century {number}</source>
        <translation>{number}. yüzyıl yok</translation>
    </message>
    <message>
        <source>there is no date in it</source>
        <translation>içinde tarih yok</translation>
    </message>
    <message>
        <source>there is no entry “{other}”, from which it takes fields.</source>
        <translation>alan aldığı “{other}” kaydı yok.</translation>
    </message>
    <message>
        <source>there is no field “{name}”. Use {possible}, or a CSL variable such as container-title.</source>
        <translation>“{name}” alanı yok. {possible} ya da container-title gibi bir CSL değişkeni kullanın.</translation>
    </message>
    <message>
        <source>there is no month {month}. Months are 01 to 12, seasons 21 to 41.</source>
        <translation>{month}. ay yok. Aylar 01–12, mevsimler 21–41 arasıdır.</translation>
    </message>
    <message>
        <source>there is no month {month}. Months are 01 to 12.</source>
        <translation>{month}. ay yok. Aylar 01–12 arasıdır.</translation>
    </message>
    <message>
        <source>there is no month {number}. Write the month as a word.</source>
        <translation>{number}. ay yok. Ayı sözcükle yazın.</translation>
    </message>
    <message>
        <source>there is no quarter {number}</source>
        <translation>{number}. çeyrek yok</translation>
    </message>
    <message>
        <source>there is no space left on the disk. Free some space or choose another place.</source>
        <translation>diskte yer kalmadı. Yer açın ya da başka bir yer seçin.</translation>
    </message>
    <message>
        <source>there is no such style.</source>
        <translation>böyle bir stil yok.</translation>
    </message>
    <message>
        <source>there is no year -0000. Write 0000 for 1 BC, -0001 for 2 BC.</source>
        <translation>-0000 yılı yok. MÖ 1 için 0000, MÖ 2 için -0001 yazın.</translation>
    </message>
    <message>
        <source>there is no year 0. Write 1 BC or AD 1, or 0000 in EDTF for 1 BC.</source>
        <translation>0 yılı yok. MÖ 1 ya da MS 1 yazın; EDTF&apos;de MÖ 1 için 0000.</translation>
    </message>
    <message>
        <source>there is no year beside the era</source>
        <translation>çağın yanında yıl yok</translation>
    </message>
    <message>
        <source>there is no year, month or season in it</source>
        <translation>yıl, ay ya da mevsim yok</translation>
    </message>
    <message>
        <source>thesis</source>
        <translation>tez</translation>
    </message>
    <message>
        <source>this field is not known. Update this program.</source>
        <translation>bu alan bilinmiyor. Bu programı güncelleyin.</translation>
    </message>
    <message>
        <source>this file</source>
        <translation>bu dosya</translation>
    </message>
    <message>
        <source>this is no library that Quotarium exported.</source>
        <translation>bu, Quotarium&apos;un dışa aktardığı bir kitaplık değil.</translation>
    </message>
    <message>
        <source>this part is not known. Update.</source>
        <translation>bu bölüm bilinmiyor. Bu programı güncelleyin.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>başlık</translation>
    </message>
    <message>
        <source>too deep</source>
        <translation>çok derin</translation>
    </message>
    <message>
        <source>transcript of the source</source>
        <translation>kaynağın dökümü</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>çevirmen</translation>
    </message>
    <message>
        <source>treaty</source>
        <translation>antlaşma</translation>
    </message>
    <message>
        <source>two short numbers may be a day, a month or a year. Write the month as a word.</source>
        <translation>iki kısa sayı gün, ay ya da yıl olabilir. Ayı sözcükle yazın.</translation>
    </message>
    <message>
        <source>type a name.</source>
        <translation>bir ad yazın.</translation>
    </message>
    <message>
        <source>type it as the browser shows it, such as https://example.org/article.</source>
        <translation>tarayıcının gösterdiği gibi yazın, örneğin https://example.org/article.</translation>
    </message>
    <message>
        <source>type some words.</source>
        <translation>birkaç sözcük yazın.</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>sahibi belirsiz</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>unnamed voice</source>
        <translation>adı verilmeyen ses</translation>
    </message>
    <message>
        <source>use letters, digits, and - _ : . only, such as “dostan2025”.</source>
        <translation>yalnızca harf, rakam ve - _ : . kullanın, örneğin “dostan2025”.</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>web sayfası</translation>
    </message>
    <message>
        <source>words</source>
        <translation>sözcükler</translation>
    </message>
    <message>
        <source>year</source>
        <extracomment>How the components of a date are named in a reason.</extracomment>
        <translation>yıl</translation>
    </message>
    <message>
        <source>you asked for it</source>
        <translation>siz istediniz</translation>
    </message>
    <message>
        <source>you may not write there. Choose another folder.</source>
        <translation>oraya yazma izniniz yok. Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>your quota on the disk is used up. Free some space or choose another place.</source>
        <translation>diskteki kotanız doldu. Yer açın ya da başka bir yer seçin.</translation>
    </message>
    <message>
        <source>{address} was not fetched: offline mode is on. Turn it off in the settings, or save the page in the browser and add the file.</source>
        <translation>{address} getirilmedi: çevrimdışı kip açık. Ayarlardan kapatın ya da sayfayı tarayıcıda kaydedip dosyayı ekleyin.</translation>
    </message>
    <message>
        <source>{address}: {reason}</source>
        <translation>{address}: {reason}</translation>
    </message>
    <message>
        <source>{date} was a {found}, not a {named}, but it was one in the Julian calendar. If that is meant, write {new_style}.</source>
        <translation>{date} {named} değil {found}; ama Jülyen takviminde öyleydi. Bu kastediliyorsa {new_style} yazın.</translation>
    </message>
    <message>
        <source>{date} was a {found}, not a {named}. Leave out the weekday or correct the date.</source>
        <translation>{date} {named} değil {found}. Gün adını çıkarın ya da tarihi düzeltin.</translation>
    </message>
    <message>
        <source>{digits} does not begin a decade that can be written</source>
        <translation>{digits} yazılabilen bir on yılı başlatmaz</translation>
    </message>
    <message>
        <source>{fault}. Choose another folder for backups in the settings.</source>
        <extracomment>So long after the last backup the next one is made, if something changed.</extracomment>
        <translation>{fault}. Ayarlarda yedekler için başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>{fault}. Choose another place, or make room there.</source>
        <translation>{fault}. Başka bir yer seçin ya da orada yer açın.</translation>
    </message>
    <message>
        <source>{message}. Choose another style.</source>
        <translation>{message}. Başka bir stil seçin.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{needed} or newer</source>
        <extracomment>UPSERT, window functions, RETURNING and the FTS5 that the search index is made with.</extracomment>
        <translation>{needed} ya da daha yenisi</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}</source>
        <translation>{path} yazılamadı: {reason}</translation>
    </message>
    <message>
        <source>{strerror}. Check the permissions of the folder.</source>
        <translation>{strerror}. Klasörün izinlerini denetleyin.</translation>
    </message>
    <message>
        <source>{strerror}. Choose another place.</source>
        <translation>{strerror}. Başka bir yer seçin.</translation>
    </message>
    <message>
        <source>{stuck}. {examples}</source>
        <translation>{stuck}. {examples}</translation>
    </message>
    <message>
        <source>“%1” for “%2”</source>
        <translation>“%2” yerine “%1”</translation>
    </message>
    <message>
        <source>“%1” has letters that only look like those of another script (%2).</source>
        <translation>“%1” içinde yalnızca başka bir yazının harflerine benzeyen harfler var (%2).</translation>
    </message>
    <message>
        <source>“%1” has no value yet and is left out.</source>
        <translation>“%1” için henüz değer yok; dışarıda bırakıldı.</translation>
    </message>
    <message>
        <source>“%1” is left out: %2</source>
        <translation>“%1” dışarıda bırakıldı: %2</translation>
    </message>
    <message>
        <source>“%1” is left out; the values are %2.</source>
        <translation>“%1” dışarıda bırakıldı; değerler: %2.</translation>
    </message>
    <message>
        <source>“%1” is no field; it is looked for as words.</source>
        <translation>“%1” bir alan değil; sözcük olarak aranıyor.</translation>
    </message>
    <message>
        <source>“%1” is not in the source.</source>
        <translation>“%1” kaynakta yok.</translation>
    </message>
    <message>
        <source>“%1” is taken to reach to the end.</source>
        <translation>“%1” sona kadar uzanıyor sayıldı.</translation>
    </message>
    <message>
        <source>“%1” stands as “%2” in the source.</source>
        <translation>“%1” kaynakta “%2” biçiminde.</translation>
    </message>
    <message>
        <source>“%1” than %2</source>
        <translation>“%1” (%2 ile karşılaştırınca)</translation>
    </message>
    <message>
        <source>“%1”, relative to %2</source>
        <translation>“%1”, %2 olayına göre</translation>
    </message>
    <message>
        <source>“?” stands before the date</source>
        <translation>“?” tarihin önünde duruyor</translation>
    </message>
    <message>
        <source>“between” takes two dates</source>
        <translation>“arasında” iki tarih ister</translation>
    </message>
    <message>
        <source>“{field}” is given twice.</source>
        <translation>“{field}” iki kez verilmiş.</translation>
    </message>
    <message>
        <source>“{heading}” has no words and was left out.</source>
        <translation>“{heading}” sözcük içermiyor ve atlandı.</translation>
    </message>
    <message>
        <source>“{line}” is no part of a record.</source>
        <translation>“{line}” hiçbir kaydın parçası değil.</translation>
    </message>
    <message>
        <source>“{modifier}” changes nothing. Use a number of words, firstN for N letters, or {possible}.</source>
        <translation>“{modifier}” bir şey değiştirmiyor. Sözcük sayısı, N harf için firstN ya da {possible} kullanın.</translation>
    </message>
    <message>
        <source>“{name}” is a name of a speaker in the library</source>
        <extracomment>What different transliterations write for one sound, longest first.</extracomment>
        <translation>“{name}” kitaplıktaki bir konuşanın adı</translation>
    </message>
    <message>
        <source>“{name}” is the only speaker in the library of that name</source>
        <translation>“{name}” kitaplıkta bu addaki tek konuşan</translation>
    </message>
    <message>
        <source>“{name}” sounds like a speaker in the library</source>
        <translation>“{name}” kitaplıktaki bir konuşan gibi okunuyor</translation>
    </message>
    <message>
        <source>“{phrase}” could not be understood as a date</source>
        <translation>“{phrase}” tarih olarak anlaşılamadı</translation>
    </message>
    <message>
        <source>“{phrase}” depends on the day of publication, which is not known</source>
        <translation>“{phrase}” bilinmeyen yayım gününe bağlı</translation>
    </message>
    <message>
        <source>“{phrase}” does not say when; it may date another event</source>
        <translation>“{phrase}” ne zaman olduğunu söylemiyor; başka bir olayın tarihi olabilir</translation>
    </message>
    <message>
        <source>“{phrase}” is a weekday, and the day of publication is not known</source>
        <extracomment>counted from publication, not from a date in the text without one of these words or a number there is no date</extracomment>
        <translation>“{phrase}” bir gün adı, yayım günü ise bilinmiyor</translation>
    </message>
    <message>
        <source>“{phrase}” relates it to another event, whose date is not told here</source>
        <translation>“{phrase}” bunu tarihi burada verilmeyen başka bir olaya bağlıyor</translation>
    </message>
    <message>
        <source>“{phrase}” without a year; taken to be the last one before publication ({published})</source>
        <translation>“{phrase}” yılsız; yayımdan ({published}) önceki sonuncusu sayıldı</translation>
    </message>
    <message>
        <source>“{phrase}” without a year; the year is not known</source>
        <translation>“{phrase}” yılsız; yıl bilinmiyor</translation>
    </message>
    <message>
        <source>“{phrase}”, counted back from publication on {published}</source>
        <translation>“{phrase}”, {published} yayımından geriye sayıldı</translation>
    </message>
    <message>
        <source>“{phrase}”, counted from publication ({published})</source>
        <translation>“{phrase}”, yayımdan ({published}) sayıldı</translation>
    </message>
    <message>
        <source>“{phrase}”, counted from publication on {published}</source>
        <translation>“{phrase}”, {published} yayımından sayıldı</translation>
    </message>
    <message>
        <source>“{phrase}”, counted from “{anchor}” in front of it</source>
        <translation>“{phrase}”, önündeki “{anchor}” tarihinden sayıldı</translation>
    </message>
    <message>
        <source>“{stuck}” is not known as part of a date</source>
        <translation>“{stuck}” tarihin parçası olarak bilinmiyor</translation>
    </message>
    <message>
        <source>“{text}” belongs to {name}</source>
        <extracomment>Articles behind a noun to which the next one belongs: der Fraktionschef der Grünen. Words that only add something to a name before a comma: the ministry, which runs the ferry.</extracomment>
        <translation>“{text}” şuna ait: {name}</translation>
    </message>
    <message>
        <source>“{text}” is not understood as a date: {reason}</source>
        <translation>“{text}” tarih olarak anlaşılmadı: {reason}</translation>
    </message>
    <message>
        <source>“{text}” is taken to be {name}, named before</source>
        <translation>“{text}”, önceden adı geçen {name} sayıldı</translation>
    </message>
    <message>
        <source>“{text}” is taken to be {name}, which spoke before</source>
        <translation>“{text}”, daha önce konuşan {name} sayıldı</translation>
    </message>
    <message>
        <source>“{text}” is taken to be {name}, who holds that office</source>
        <translation>“{text}”, bu görevdeki {name} sayıldı</translation>
    </message>
    <message>
        <source>“{text}” is taken to be {name}, who spoke before</source>
        <extracomment>How many sentences back a pronoun may reach. What speaks for a person, found by trying on news articles: each sentence back costs. How far into a sentence its subject is looked for.</extracomment>
        <translation>“{text}”, daha önce konuşan {name} sayıldı</translation>
    </message>
    <message>
        <source>“{unit}” is both given and said to be unknown</source>
        <translation>“{unit}” hem verilmiş hem bilinmiyor denmiş</translation>
    </message>
    <message>
        <source>“{unit}” is doubted but not given</source>
        <translation>“{unit}” kuşkulu denmiş ama verilmemiş</translation>
    </message>
    <message>
        <source>“{value}” does not fit {field}: {reason}</source>
        <translation>“{value}” uymuyor ({field}): {reason}</translation>
    </message>
    <message>
        <source>“{what}” cannot be undone or redone because it was changed since. Nothing was changed; edit it by hand instead.</source>
        <translation>“{what}” geri alınamıyor ya da yinelenemiyor, çünkü sonradan değiştirilmiş. Hiçbir şey değiştirilmedi; elle düzenleyin.</translation>
    </message>
    <message>
        <source>“{words}” does not stand in {source}. Copy the words from the source exactly as they are there.</source>
        <translation>“{words}” {source} içinde geçmiyor. Sözcükleri kaynaktan tam olduğu gibi kopyalayın.</translation>
    </message>
    <message>
        <source>“{words}” does not stand in {source}. The nearest passage is “{nearest}”. Copy the words from the source exactly as they are there.</source>
        <translation>“{words}” {source} içinde geçmiyor. En yakın bölüm: “{nearest}”. Sözcükleri kaynaktan tam olduğu gibi kopyalayın.</translation>
    </message>
    <message>
        <source>“{words}” is no field and was left out.</source>
        <translation>“{words}” alan değil ve atlandı.</translation>
    </message>
    <message>
        <source>“{words}” stands {number} times in {source}: {places}. Give more of the words so that only one place fits.</source>
        <translation>“{words}” {source} içinde {number} kez geçiyor: {places}. Yalnızca bir yere uyması için daha çok sözcük verin.</translation>
    </message>
    <message>
        <source>“{word}” begins no entry: it has no brace.</source>
        <extracomment>Entries that are no sources. Macros can double a value with each line; no field is meant to have so many signs. How many further entries may lie inside a value (“@note{” at the start of a line).</extracomment>
        <translation>“{word}” kayıt başlatmıyor: ayracı yok.</translation>
    </message>
    <message>
        <source>“~” stands behind the date</source>
        <translation>“~” tarihin arkasında duruyor</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Quotarium</source>
        <translation>Quotarium hakkında</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. It comes with these parts, each under its own licence:</source>
        <translation>GNU Genel Kamu Lisansı&apos;nın 3. ya da sonraki sürümü altında, hiçbir güvence verilmeyen özgür yazılım. Her biri kendi lisansıyla şu parçaları içerir:</translation>
    </message>
    <message>
        <source>Licence of the selected part</source>
        <translation>Seçili parçanın lisansı</translation>
    </message>
    <message>
        <source>No text of the licence came with it: %1</source>
        <translation>Lisans metni birlikte gelmedi: %1</translation>
    </message>
    <message>
        <source>Parts that come with the program</source>
        <translation>Programla birlikte gelen parçalar</translation>
    </message>
</context>
<context>
    <name>ActivityChart</name>
    <message>
        <source>Quotes by year</source>
        <translation>Yıllara göre alıntılar</translation>
    </message>
</context>
<context>
    <name>AddedReport</name>
    <message>
        <source>%1 (found at %2)</source>
        <translation>%1 (bulunduğu adres: %2)</translation>
    </message>
    <message>
        <source>%1, %2 not</source>
        <translation>%1, eklenmeyen: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were not come to.</source>
        <translation>
            <numerusform>%Ln tanesine sıra gelmedi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources added</source>
        <translation>
            <numerusform>%Ln kaynak eklendi</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Eklenme</translation>
    </message>
    <message>
        <source>Added, but have a look</source>
        <translation>Eklendi, ama bir göz atın</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Listeyi kopyala</translation>
    </message>
    <message>
        <source>In the library already</source>
        <translation>Zaten kitaplıkta</translation>
    </message>
    <message>
        <source>Left out of folders</source>
        <translation>Klasörlerde atlananlar</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>Eklenmedi</translation>
    </message>
    <message>
        <source>Sources added</source>
        <translation>Kaynaklar eklendi</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Durduruldu</translation>
    </message>
    <message>
        <source>What was added and what was not</source>
        <translation>Nelerin eklenip eklenmediği</translation>
    </message>
    <message>
        <source>the same file is the source %1</source>
        <translation>aynı dosya %1 kaynağıdır</translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message>
        <source>%1 % of the speakers</source>
        <translation>Konuşanların %%1 kadarı</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Aranıyor…</translation>
    </message>
    <message>
        <source>Merge as %1</source>
        <translation>%1 olarak birleştir</translation>
    </message>
    <message>
        <source>Merging keeps all names, roles, identifiers, notes and quotes of both. It can be undone, and taken back at any time on the speaker’s page.</source>
        <translation>Birleştirme, her ikisinin tüm adlarını, görevlerini, tanımlayıcılarını, notlarını ve alıntılarını korur. Geri alınabilir; konuşanın sayfasında istediğiniz zaman yeniden ayrılabilir.</translation>
    </message>
    <message>
        <source>Names are compared across scripts, spellings and initials.</source>
        <translation>Adlar; yazılar, yazımlar ve baş harfler gözetilerek karşılaştırılır.</translation>
    </message>
    <message>
        <source>No two speakers look alike</source>
        <translation>Birbirine benzeyen iki konuşan yok</translation>
    </message>
    <message>
        <source>Pairs of speakers</source>
        <translation>Konuşan çiftleri</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>İki ayrı kişi</translation>
    </message>
    <message>
        <source>They will not be proposed again.</source>
        <translation>Yeniden önerilmeyecekler.</translation>
    </message>
    <message>
        <source>Who may be one speaker</source>
        <translation>Kimler aynı konuşan olabilir</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>%1 letters</source>
        <translation>%1 harf</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Görünüş</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Renkler</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>Renkler: %1</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Pencerenin dili</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Yazı boyutu</translation>
    </message>
    <message>
        <source>Type of quotes and documents</source>
        <translation>Alıntı ve belgelerin yazı tipi</translation>
    </message>
    <message>
        <source>Usual (%1)</source>
        <translation>Olağan (%1)</translation>
    </message>
    <message>
        <source>Width of a line in the reader</source>
        <translation>Okuyucuda satır genişliği</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>A backup is made when something changed, at most once an hour.</source>
        <translation>Bir şey değiştiğinde, en çok saatte bir yedek alınır.</translation>
    </message>
    <message>
        <source>A folder on another disk also helps when this one is lost.</source>
        <translation>Başka bir diskteki klasör, bu disk yitirildiğinde de işe yarar.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Yedekler</translation>
    </message>
    <message>
        <source>Backups kept: %1</source>
        <translation>Saklanan yedekler: %1</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Yedek klasörü</translation>
    </message>
    <message>
        <source>Last days</source>
        <translation>Son günler</translation>
    </message>
    <message>
        <source>Last hours</source>
        <translation>Son saatler</translation>
    </message>
    <message>
        <source>Last months</source>
        <translation>Son aylar</translation>
    </message>
    <message>
        <source>Last weeks</source>
        <translation>Son haftalar</translation>
    </message>
    <message>
        <source>One is kept for each of the</source>
        <translation>Şunların her biri için bir yedek saklanır</translation>
    </message>
    <message>
        <source>Show backups…</source>
        <translation>Yedekleri göster…</translation>
    </message>
    <message>
        <source>in the library itself</source>
        <translation>kitaplığın kendisinde</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Back up now</source>
        <translation>Şimdi yedekle</translation>
    </message>
    <message>
        <source>Backups of %1</source>
        <translation>%1 yedekleri</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Yedekler, en yeni üstte</translation>
    </message>
    <message>
        <source>Comparing it with the library…</source>
        <translation>Kitaplıkla karşılaştırılıyor…</translation>
    </message>
    <message>
        <source>One is made by itself within minutes of a change; or make one now.</source>
        <translation>Bir değişiklikten birkaç dakika sonra kendiliğinden oluşturulur; ya da şimdi bir tane oluşturun.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Geri yükle</translation>
    </message>
    <message>
        <source>Putting it back would</source>
        <translation>Geri yüklenirse</translation>
    </message>
    <message numerus="yes">
        <source>The files of %Ln captured copies are gone; their texts are there.</source>
        <translation>
            <numerusform>Saklanan %Ln kopyanın dosyası yok; metinleri duruyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Henüz yedek yok</translation>
    </message>
    <message>
        <source>What the library holds now becomes a backup first, so that this can be undone the same way.</source>
        <translation>Kitaplığın şimdiki içeriği önce yedeklenir; böylece bu işlem aynı yolla geri alınabilir.</translation>
    </message>
    <message>
        <source>bring back %1</source>
        <translation>%1 geri gelir</translation>
    </message>
    <message>
        <source>bring the library back; as it is, it cannot be read.</source>
        <translation>kitaplık geri gelir; bu hâliyle okunamıyor.</translation>
    </message>
    <message>
        <source>change back %1</source>
        <translation>%1 eski hâline döner</translation>
    </message>
    <message>
        <source>change nothing: it holds what the library holds.</source>
        <translation>hiçbir şey değişmez: içeriği kitaplığınkiyle aynı.</translation>
    </message>
    <message>
        <source>take away %1</source>
        <translation>%1 kaldırılır</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Bu iletiyi kapat</translation>
    </message>
</context>
<context>
    <name>ChangeManyDialog</name>
    <message>
        <source>All that are found here: %1</source>
        <translation>Burada bulunanların tümü: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Değiştir</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 değiştir</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Değiştirildi: %1.</translation>
    </message>
    <message>
        <source>Changing %1 …</source>
        <translation>Değiştiriliyor: %1 …</translation>
    </message>
    <message>
        <source>The selected: %1</source>
        <translation>Seçililer: %1</translation>
    </message>
    <message>
        <source>To be changed: %1.</source>
        <translation>Değişecek: %1.</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Ne değiştiriliyor</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>%1 quotes and %2 captured files were looked at.</source>
        <translation>%1 alıntıya ve saklanan %2 dosyaya bakıldı.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Bulgular</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Onar</translation>
    </message>
    <message>
        <source>The library needs a look</source>
        <translation>Kitaplığa bakmak gerekiyor</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Denetimde bulunanlar</translation>
    </message>
</context>
<context>
    <name>CheckNote</name>
    <message>
        <source>Compare with the newer copy</source>
        <translation>Yeni kopyayla karşılaştır</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation>Farkları göster</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message numerus="yes">
        <source>%Ln clippings checked: %1.</source>
        <translation>
            <numerusform>%Ln kupür denetlendi: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking quotes</source>
        <translation>Alıntılar denetleniyor</translation>
    </message>
    <message>
        <source>Comparing quotes with their sources…</source>
        <translation>Alıntılar kaynaklarıyla karşılaştırılıyor…</translation>
    </message>
    <message>
        <source>Nothing differs from the source.</source>
        <translation>Kaynaktan farklı bir şey yok.</translation>
    </message>
    <message>
        <source>Select a quote first.</source>
        <translation>Önce bir alıntı seçin.</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation>Farkları göster</translation>
    </message>
    <message>
        <source>Stopped. What was compared by then is kept: %1</source>
        <translation>Durduruldu. O ana dek karşılaştırılanlar saklandı: %1</translation>
    </message>
    <message>
        <source>Stopped; nothing of the check was kept.</source>
        <translation>Durduruldu; denetimden hiçbir şey saklanmadı.</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>karşılaştırılacak bir şey yok</translation>
    </message>
</context>
<context>
    <name>ChooseSpeakerDialog</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Find the speaker</source>
        <translation>Konuşanı bul</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Birleştir</translation>
    </message>
    <message>
        <source>Merge with another speaker</source>
        <extracomment>More are found by typing.</extracomment>
        <translation>Başka bir konuşanla birleştir</translation>
    </message>
    <message>
        <source>Speakers to merge with</source>
        <translation>Birleştirilecek konuşanlar</translation>
    </message>
    <message>
        <source>Who is put into %1? Nothing is lost: names, roles and quotes are joined.</source>
        <translation>%1 ile kim birleştirilsin? Hiçbir şey kaybolmaz: adlar, görevler ve alıntılar bir araya gelir.</translation>
    </message>
</context>
<context>
    <name>CitationCard</name>
    <message>
        <source>Citation as it will be printed</source>
        <extracomment>Less room (pixels) does not show which style is chosen.</extracomment>
        <translation>Basılacağı biçimiyle atıf</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>Atıf stili</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Atfı kopyala</translation>
    </message>
    <message>
        <source>Copy citation and reference, formatted and as plain text</source>
        <translation>Atfı ve künyeyi biçimli ve düz metin olarak kopyala</translation>
    </message>
    <message>
        <source>Copy only a part, or the quote</source>
        <translation>Yalnızca bir bölümü ya da alıntıyı kopyala</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Künyeyi kopyala</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Atıfla birlikte kopyala</translation>
    </message>
</context>
<context>
    <name>CitationChoice</name>
    <message>
        <source>Citations</source>
        <translation>Atıflar</translation>
    </message>
    <message>
        <source>Live for Zotero</source>
        <translation>Zotero için canlı</translation>
    </message>
    <message>
        <source>Managed by Word (References tab)</source>
        <translation>Word yönetir (Başvurular sekmesi)</translation>
    </message>
    <message>
        <source>Plain footnotes</source>
        <translation>Düz dipnotlar</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Düz metin</translation>
    </message>
</context>
<context>
    <name>CitekeySettings</name>
    <message>
        <source>An article by Reis and Lund, “Who Owns the River?”, 2020: %1</source>
        <translation>Reis ve Lund&apos;un bir makalesi, “Who Owns the River?”, 2020: %1</translation>
    </message>
    <message>
        <source>Citekeys made anew: %1.</source>
        <translation>Yenilenen atıf anahtarları: %1.</translation>
    </message>
    <message>
        <source>Make all citekeys anew</source>
        <translation>Tüm atıf anahtarlarını yenile</translation>
    </message>
    <message>
        <source>No citekey would be another.</source>
        <translation>Hiçbir atıf anahtarı değişmeyecek.</translation>
    </message>
    <message>
        <source>Pattern of citekeys</source>
        <translation>Atıf anahtarı kalıbı</translation>
    </message>
    <message>
        <source>Those that are pinned stay as they are</source>
        <translation>Sabitlenenler olduğu gibi kalır</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>Citation style</source>
        <translation>Atıf stili</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Atıflar</translation>
    </message>
    <message>
        <source>Citekeys</source>
        <translation>Atıf anahtarları</translation>
    </message>
    <message>
        <source>Language of citations</source>
        <translation>Atıfların dili</translation>
    </message>
    <message>
        <source>Name the speaker’s role and the occasion in citations of what was said</source>
        <translation>Söylenenlere yapılan atıflarda konuşanın görevini ve vesileyi belirt</translation>
    </message>
</context>
<context>
    <name>ClipFlow</name>
    <message>
        <source>Clipped to the Inbox.</source>
        <translation>Gelen kutusuna alındı.</translation>
    </message>
    <message>
        <source>Clipped.</source>
        <translation>Alıntılandı.</translation>
    </message>
    <message>
        <source>Select the words first, then press C.</source>
        <translation>Önce sözcükleri seçin, sonra C&apos;ye basın.</translation>
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
        <translation>Not</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Vesile</translation>
    </message>
    <message>
        <source>Reported in</source>
        <translation>Aktarıldığı yer</translation>
    </message>
    <message>
        <source>Reported in %1</source>
        <translation>Aktaran: %1</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Söyleyen</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Söylendiği tarih</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Type a date as you would say it: 15 March, spring 2016, c. 1921.</source>
        <translation>Tarihi söyler gibi yazın: 15 Mart, 2016 baharı, yak. 1921.</translation>
    </message>
    <message>
        <source>Words of the quote</source>
        <translation>Alıntının sözcükleri</translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation>etiket ekleyin</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>belirtilmemiş</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>kendi notunuz</translation>
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
        <translation>İptal</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Clip  Ctrl ⏎</source>
        <translation>Alıntıla</translation>
    </message>
    <message>
        <source>Clip: keep this quote</source>
        <translation>Alıntıla: bu alıntıyı sakla</translation>
    </message>
    <message>
        <source>Differs from %1</source>
        <translation>%1 ile farklı</translation>
    </message>
    <message>
        <source>First-hand: the source&apos;s own author</source>
        <translation>İlk elden: kaynağın kendi yazarı</translation>
    </message>
    <message>
        <source>Keep it, and look at the rest later (Ctrl+Shift+Return)</source>
        <translation>Sakla, gerisine sonra bak (Ctrl+Shift+Return)</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Yeni alıntı</translation>
    </message>
    <message>
        <source>Second-hand: %1, as quoted in %2</source>
        <translation>İkinci elden: %1, aktaran: %2</translation>
    </message>
    <message>
        <source>To the Inbox</source>
        <translation>Gelen kutusuna</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>kaynak</translation>
    </message>
</context>
<context>
    <name>ClippingsPanel</name>
    <message>
        <source>No text to clip from</source>
        <translation>Alıntılanacak metin yok</translation>
    </message>
    <message>
        <source>Nothing clipped yet</source>
        <translation>Henüz alıntılanan yok</translation>
    </message>
    <message>
        <source>Quotes clipped from this source</source>
        <translation>Bu kaynaktan alınan alıntılar</translation>
    </message>
    <message>
        <source>Select words in the text with the mouse or with Shift and the arrow keys, then press C.</source>
        <translation>Metindeki sözcükleri fareyle ya da Shift ve ok tuşlarıyla seçip C&apos;ye basın.</translation>
    </message>
    <message>
        <source>This source has no captured text. Its details can still be cited.</source>
        <translation>Bu kaynağın saklanan metni yok. Bilgilerine yine de atıf yapılabilir.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command</source>
        <translation>Komut</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Komut paleti</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Komutlar</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Ne yapmak istiyorsunuz?</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>%1 more are left out. Select quotes to choose.</source>
        <translation>%1 tanesi daha dışarıda kaldı. Seçmek için alıntıları işaretleyin.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Of more quotes that are selected, their speakers are compared first.</extracomment>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Kesinliği</translation>
    </message>
    <message>
        <source>No quote here has a speaker. Select quotes of two speakers or more.</source>
        <translation>Buradaki hiçbir alıntının konuşanı yok. İki ya da daha çok konuşanın alıntılarını seçin.</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Vesile</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Tutumlar</translation>
    </message>
    <message>
        <source>Quotes side by side</source>
        <translation>Yan yana alıntılar</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Söylendiği tarih</translation>
    </message>
    <message>
        <source>Save for Word</source>
        <translation>Word için kaydet</translation>
    </message>
    <message>
        <source>Save for Word…</source>
        <translation>Word için kaydet…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Kaydedildi: %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Konuşan</translation>
    </message>
    <message>
        <source>The %1 with the most quotes; %2 more are left out. Select quotes to choose.</source>
        <translation>En çok alıntısı olan %1; %2 tanesi dışarıda bırakıldı. Kendiniz belirlemek için alıntıları seçin.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Konu</translation>
    </message>
    <message>
        <source>Underlined: worded otherwise in the earliest near wording.</source>
        <translation>Altı çizili: en erken benzer ifadede başka türlü.</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Satırların ne olduğu</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word belgeleri (*.docx)</translation>
    </message>
    <message>
        <source>a column a quote</source>
        <translation>her alıntıya bir sütun</translation>
    </message>
    <message>
        <source>a row a date</source>
        <translation>her tarihe bir satır</translation>
    </message>
    <message>
        <source>a row a topic (tag)</source>
        <translation>her konuya (etikete) bir satır</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>tarihsiz</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>konusuz</translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message>
        <source>What was said, side by side</source>
        <translation>Söylenenler, yan yana</translation>
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
        <translation>Saklanma</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodlama</translation>
    </message>
    <message>
        <source>Fetched from</source>
        <translation>Getirildiği yer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Dikkat</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraflar</translation>
    </message>
    <message>
        <source>Quotes of this source cannot be checked.</source>
        <translation>Bu kaynağın alıntıları denetlenemez.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Kayıt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>What it says of itself</source>
        <translation>Kendisi hakkında söyledikleri</translation>
    </message>
    <message>
        <source>not a text file</source>
        <translation>metin dosyası değil</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>yapıştırılmış metin</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Citation and reference copied.</source>
        <translation>Atıf ve künye kopyalandı.</translation>
    </message>
    <message>
        <source>Citation copied.</source>
        <translation>Atıf kopyalandı.</translation>
    </message>
    <message>
        <source>Citations and references copied: %1.</source>
        <translation>Kopyalanan atıf ve künyeler: %1.</translation>
    </message>
    <message>
        <source>Citations copied: %1.</source>
        <translation>Kopyalanan atıflar: %1.</translation>
    </message>
    <message>
        <source>Copied with citations: %1.</source>
        <translation>Atıflarla kopyalandı: %1.</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>Atfıyla birlikte kopyalandı.</translation>
    </message>
    <message>
        <source>Nothing is copied: the style prints nothing here.</source>
        <extracomment>How RTF is called by X11 and Wayland programs, macOS and (through Qt) Windows.</extracomment>
        <translation>Hiçbir şey kopyalanmadı: stil burada bir şey basmıyor.</translation>
    </message>
    <message>
        <source>Reference copied.</source>
        <translation>Künye kopyalandı.</translation>
    </message>
    <message>
        <source>References copied: %1.</source>
        <translation>Kopyalanan künyeler: %1.</translation>
    </message>
</context>
<context>
    <name>CreatorRow</name>
    <message>
        <source>Family name, or name of the organisation</source>
        <translation>Soyadı ya da kuruluşun adı</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Name this creator earlier</source>
        <translation>Bu kişiyi öne al</translation>
    </message>
    <message>
        <source>Remove this creator</source>
        <translation>Bu kişiyi kaldır</translation>
    </message>
    <message>
        <source>Role of the creator</source>
        <translation>Eser sahibinin rolü</translation>
    </message>
    <message>
        <source>family name or organisation</source>
        <translation>soyadı ya da kuruluş</translation>
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
        <translation>Başka bir eser sahibi</translation>
    </message>
</context>
<context>
    <name>DateBox</name>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>Takvimden seç (Alt+Aşağı)</translation>
    </message>
    <message>
        <source>Choose in a calendar (Alt+Down), or relative to another event (Alt+Up)</source>
        <translation>Takvimden seç (Alt+Aşağı) ya da başka bir olaya göre (Alt+Yukarı)</translation>
    </message>
    <message>
        <source>Relative to another event: Alt+Up says to which.</source>
        <translation>Başka bir olaya göre: hangisi olduğunu Alt+Yukarı söyler.</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>A year, month or day that is stated and not doubted: nothing is left to be understood.</extracomment>
        <translation>belirtilmemiş</translation>
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
        <translation>MÖ %1</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>The Julian day number of day 0 of `model.dates.days`.</extracomment>
        <translation>Takvim</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Sonraki ay</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Önceki ay</translation>
    </message>
    <message>
        <source>Relative to another event…</source>
        <translation>Başka bir olaya göre…</translation>
    </message>
    <message>
        <source>Whole month</source>
        <translation>Bütün ay</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>Bütün yıl</translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message>
        <source>%1, copy of %2</source>
        <translation>%1, %2 tarihli kopya</translation>
    </message>
    <message>
        <source>Quotes and their sources</source>
        <translation>Alıntılar ve kaynakları</translation>
    </message>
    <message>
        <source>Quotes beside what their sources say</source>
        <translation>Alıntılar ve kaynaklarının söylediği yan yana</translation>
    </message>
    <message>
        <source>Struck through: in the quote, not in the source. Underlined: in the source, not in the quote. Grey: declared by the quote itself. Nothing was changed.</source>
        <translation>Üstü çizili: alıntıda var, kaynakta yok. Altı çizili: kaynakta var, alıntıda yok. Gri: alıntının kendisi belirtmiş. Hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <source>Your quote</source>
        <translation>Alıntınız</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Accessed</source>
        <translation>Erişim tarihi</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Eser sahipleri</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Duplicate sources</source>
        <translation>Yinelenen kaynaklar</translation>
    </message>
    <message>
        <source>Field by field</source>
        <translation>Alan alan</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Birleştir</translation>
    </message>
    <message>
        <source>Merged: %1.</source>
        <translation>Birleştirildi: %1.</translation>
    </message>
    <message>
        <source>No two sources look alike</source>
        <translation>Birbirine benzeyen iki kaynak yok</translation>
    </message>
    <message>
        <source>No two sources share a DOI, an ISBN, an address, or title, creator and year.</source>
        <translation>DOI, ISBN, adres ya da başlık, eser sahibi ve yıl bakımından ortak iki kaynak yok.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Quotes and copies of both go to the one that is kept; the other one goes to the Trash.</source>
        <translation>İkisinin de alıntı ve kopyaları kalana geçer; öteki çöp kutusuna gider.</translation>
    </message>
    <message>
        <source>Sources that seem to be the same</source>
        <translation>Aynı görünen kaynaklar</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hiçbir şey</translation>
    </message>
    <message>
        <source>same DOI</source>
        <translation>aynı DOI</translation>
    </message>
    <message>
        <source>same ISBN</source>
        <translation>aynı ISBN</translation>
    </message>
    <message>
        <source>same PMID</source>
        <translation>aynı PMID</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>aynı adres</translation>
    </message>
    <message>
        <source>same title</source>
        <translation>aynı başlık</translation>
    </message>
    <message>
        <source>the same in all</source>
        <translation>hepsinde aynı</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%Ln pages printed.</source>
        <translation>
            <numerusform>%Ln sayfa yazdırıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that the library holds, complete. Save it.</source>
        <translation>Kitaplıktaki her şey, eksiksiz. Kaydedin.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopyalandı.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>So many letters of a file are shown.</extracomment>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Önizleme</translation>
    </message>
    <message>
        <source>Preview of the document</source>
        <translation>Belgenin önizlemesi</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Dosyanın önizlemesi</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Yazdır…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Farklı kaydet</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Farklı kaydet…</translation>
    </message>
    <message>
        <source>Saved %1 in %2</source>
        <translation>%1, %2 içine kaydedildi</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>This format is not text; open the saved file to look at it.</source>
        <translation>Bu biçim metin değil; bakmak için kaydedilen dosyayı açın.</translation>
    </message>
    <message>
        <source>· being made…</source>
        <translation>· hazırlanıyor…</translation>
    </message>
    <message>
        <source>· step %1 of %2</source>
        <translation>· adım %1 / %2</translation>
    </message>
    <message>
        <source>· the beginning</source>
        <translation>· baş kısmı</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>A table of quotes</source>
        <translation>Alıntı tablosu</translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation>Kaynakça</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>Atıf stili</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Atıflar</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>An order of its own beside the groupings: that of the project that is exported. PDF stands after the word processors.</extracomment>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>Guard against formulas in cells</source>
        <translation>Hücrelerde formüllere karşı koru</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Düzen</translation>
    </message>
    <message>
        <source>Notes and tags</source>
        <translation>Notlar ve etiketler</translation>
    </message>
    <message>
        <source>Of quotes that have a translation</source>
        <translation>Çevirisi olan alıntılardan</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraflar</translation>
    </message>
    <message>
        <source>Quotes with in-text citations</source>
        <translation>Metin içi atıflarla alıntılar</translation>
    </message>
    <message>
        <source>Role and occasion in the citations</source>
        <translation>Atıflarda görev ve vesile</translation>
    </message>
    <message>
        <source>Speaker, role and occasion of each quote</source>
        <translation>Her alıntının konuşanı, görevi ve vesilesi</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Title of the document</source>
        <translation>Belgenin başlığı</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <source>What the sources quote</source>
        <translation>Kaynakların alıntıladıkları</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>Word şablonu</translation>
    </message>
    <message>
        <source>as in the outline of the project</source>
        <translation>projenin planındaki gibi</translation>
    </message>
    <message>
        <source>as related entries (quotedin)</source>
        <translation>ilişkili kayıt olarak (quotedin)</translation>
    </message>
    <message>
        <source>as shown, without headings</source>
        <translation>gösterildiği gibi, başlıksız</translation>
    </message>
    <message>
        <source>as words in a note</source>
        <translation>notta sözle</translation>
    </message>
    <message>
        <source>by date said</source>
        <translation>söylendiği tarihe göre</translation>
    </message>
    <message>
        <source>by project</source>
        <translation>projeye göre</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>kaynağa göre</translation>
    </message>
    <message>
        <source>by speaker, then date said</source>
        <translation>konuşana, sonra tarihe göre</translation>
    </message>
    <message>
        <source>is left out</source>
        <translation>dışarıda bırakılır</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>the original</source>
        <translation>özgün metin</translation>
    </message>
    <message>
        <source>the original and a translation</source>
        <translation>özgün metin ve bir çeviri</translation>
    </message>
    <message>
        <source>the translation alone</source>
        <translation>yalnızca çeviri</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>Raporu kopyala</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapor</translation>
    </message>
    <message>
        <source>Something went wrong in Quotarium</source>
        <translation>Quotarium&apos;da bir şeyler ters gitti</translation>
    </message>
    <message>
        <source>This is the program&apos;s fault, not yours. What was kept before is safe, and you can go on working. Please send this report to its makers.</source>
        <translation>Bu sizin değil, programın hatası. Önceden saklananlar güvende; çalışmayı sürdürebilirsiniz. Lütfen bu raporu yapımcılarına gönderin.</translation>
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
        <translation>Bulma çubuğunu kapat</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Bu metinde bul</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Sonraki yer</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Önceki yer</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>bulunamadı</translation>
    </message>
</context>
<context>
    <name>FirstPictures</name>
    <message>
        <source>Cite it</source>
        <translation>Atıf yapın</translation>
    </message>
    <message>
        <source>Clip what was said</source>
        <extracomment>From this width on (pixels) the pictures stand beside one another.</extracomment>
        <translation>Söyleneni alıntılayın</translation>
    </message>
    <message>
        <source>Every quote is compared with its source, word by word.</source>
        <translation>Her alıntı kaynağıyla sözcük sözcük karşılaştırılır.</translation>
    </message>
    <message>
        <source>Into Word, BibTeX and more, second-hand citations included.</source>
        <translation>Word, BibTeX ve daha fazlasına; ikinci elden atıflar dâhil.</translation>
    </message>
    <message>
        <source>See that it is verbatim</source>
        <translation>Harfi harfine olduğunu görün</translation>
    </message>
    <message>
        <source>Select words in an article: speaker, date and place come along.</source>
        <translation>Makalede sözcükleri seçin: konuşan, tarih ve yer birlikte gelir.</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Back to the usual: %1</source>
        <translation>Olağana dön: %1</translation>
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
        <translation>Olağan</translation>
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
        <translation>Bu aramayı kaydet</translation>
    </message>
    <message>
        <source>sorted by date clipped</source>
        <translation>alıntılandığı tarihe göre</translation>
    </message>
    <message>
        <source>sorted by date said</source>
        <translation>söylendiği tarihe göre</translation>
    </message>
    <message>
        <source>sorted by relevance</source>
        <translation>ilgiye göre</translation>
    </message>
    <message>
        <source>sorted by source</source>
        <translation>kaynağa göre</translation>
    </message>
    <message>
        <source>sorted by speaker</source>
        <translation>konuşana göre</translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message numerus="yes">
        <source>%Ln quotes: click to look closer</source>
        <translation>
            <numerusform>%Ln alıntı: yakından bakmak için tıklayın</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GraphDialog</name>
    <message>
        <source>Being drawn…</source>
        <translation>Çiziliyor…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Graph of speakers and links</source>
        <translation>Konuşanlar ve bağlantılar çizgesi</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Bağlantılar</translation>
    </message>
    <message>
        <source>Links between speakers</source>
        <translation>Konuşanlar arasındaki bağlantılar</translation>
    </message>
    <message>
        <source>No two speakers are linked here yet.</source>
        <translation>Burada henüz birbirine bağlı iki konuşan yok.</translation>
    </message>
    <message>
        <source>Save as GraphML…</source>
        <translation>GraphML olarak kaydet…</translation>
    </message>
    <message>
        <source>Save the graph</source>
        <translation>Çizgeyi kaydet</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Resmi kaydet…</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 kaydedildi.</translation>
    </message>
    <message>
        <source>Speakers and links</source>
        <translation>Konuşanlar ve bağlantılar</translation>
    </message>
    <message>
        <source>the %1 most linked are drawn</source>
        <translation>en çok bağlantısı olan %1 çizildi</translation>
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
        <translation>Kılavuzda bul</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>İleri</translation>
    </message>
    <message>
        <source>Guide to Quotarium</source>
        <translation>Quotarium kılavuzu</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Kılavuz sayfası</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Kılavuzun sayfaları</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>Quotarium was updated to %1.</source>
        <translation>Quotarium %1 sürümüne güncellendi.</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Yenilikler</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Redoing: %1 …</source>
        <translation>Yineleniyor: %1 …</translation>
    </message>
    <message>
        <source>Undoing: %1 …</source>
        <translation>Geri alınıyor: %1 …</translation>
    </message>
</context>
<context>
    <name>IdentifiersField</name>
    <message>
        <source>%1 identifier</source>
        <translation>%1 tanımlayıcısı</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>%1 içinde aç</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Dosyanın biçimi</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>İçe aktar</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>İçe aktar: %1</translation>
    </message>
    <message>
        <source>Import references</source>
        <translation>Künye içe aktarma</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>İçe aktarılıyor…</translation>
    </message>
    <message>
        <source>Nothing in this file could be read.</source>
        <translation>Bu dosyada hiçbir şey okunamadı.</translation>
    </message>
    <message>
        <source>Problems in the file, by line</source>
        <translation>Dosyadaki sorunlar, satır satır</translation>
    </message>
    <message>
        <source>Problems, by line</source>
        <translation>Sorunlar, satır satır</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>İçe aktarmanın ilerleyişi</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Okunuyor…</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>Durduruldu; hiçbir şey içe aktarılmadı.</translation>
    </message>
    <message>
        <source>recognised by itself</source>
        <translation>kendiliğinden tanınır</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Citekey</source>
        <translation>Atıf anahtarı</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Eser sahipleri</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Satır</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ne olacağı</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Yıl</translation>
    </message>
    <message>
        <source>added</source>
        <translation>eklendi</translation>
    </message>
    <message>
        <source>added beside %1</source>
        <translation>%1 yanına eklendi</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>dışarıda bırakıldı</translation>
    </message>
    <message>
        <source>left out, there is %1</source>
        <translation>dışarıda bırakıldı, %1 var</translation>
    </message>
    <message>
        <source>put into %1</source>
        <translation>%1 içine kondu</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>başlıksız</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Add the selected ones, also beside what is like them</source>
        <translation>Benzerleri olsa da seçilenleri ekle</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>By its %4 it is like one in %1: %2 (%3).</source>
        <translation>%4 bakımından %1 bulunan birine benziyor: %2 (%3).</translation>
    </message>
    <message>
        <source>Fill only what is missing there; nothing is replaced</source>
        <translation>Yalnızca eksikleri doldur; hiçbir şeyin yerine geçmez</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dışarıda bırak</translation>
    </message>
    <message>
        <source>Leave the selected ones out</source>
        <translation>Seçilenleri dışarıda bırak</translation>
    </message>
    <message>
        <source>May be there already: %1</source>
        <translation>Zaten var olabilir: %1</translation>
    </message>
    <message>
        <source>Put into the one there</source>
        <translation>Var olana kat</translation>
    </message>
    <message>
        <source>The very same is in %1: %2 (%3).</source>
        <translation>Tıpatıp aynısı %1 var: %2 (%3).</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Okunanlar</translation>
    </message>
    <message>
        <source>the file, further up,</source>
        <translation>dosyanın yukarısında</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>kitaplıkta</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Import references</source>
        <translation>Künye içe aktarma</translation>
    </message>
    <message>
        <source>References (%1)</source>
        <translation>Künyeler (%1)</translation>
    </message>
</context>
<context>
    <name>InspectedLinks</name>
    <message>
        <source>Link removed.</source>
        <translation>Bağlantı kaldırıldı.</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>açık soru</translation>
    </message>
    <message>
        <source>question, answered</source>
        <translation>soru, yanıtlandı</translation>
    </message>
</context>
<context>
    <name>InspectedStatement</name>
    <message>
        <source>Linked: this quote repeats the other.</source>
        <translation>Bağlandı: bu alıntı ötekini yineliyor.</translation>
    </message>
    <message>
        <source>The reports are gathered in one statement.</source>
        <translation>Aktarımlar tek sözde toplandı.</translation>
    </message>
    <message>
        <source>They will not be proposed again.</source>
        <translation>Yeniden önerilmeyecekler.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <extracomment>A quote, the words it had before, and what hides in its words.</extracomment>
        <translation>Denetçi</translation>
    </message>
    <message>
        <source>No quote selected</source>
        <translation>Alıntı seçilmedi</translation>
    </message>
    <message>
        <source>Select a quote to see and correct what is known of it.</source>
        <translation>Hakkında bilinenleri görmek ve düzeltmek için bir alıntı seçin.</translation>
    </message>
    <message>
        <source>Select one quote for this.</source>
        <translation>Bunun için tek bir alıntı seçin.</translation>
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
        <translation>Atıf</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Kanıt</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Kesinliği</translation>
    </message>
    <message>
        <source>How sure it is that the speaker said it</source>
        <translation>Konuşanın bunu söylediğinin kesinliği</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Bağlantılar</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Vesile</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projeler</translation>
    </message>
    <message>
        <source>Reported in</source>
        <translation>Aktarıldığı yer</translation>
    </message>
    <message>
        <source>Reported in %1</source>
        <translation>Aktaran: %1</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Söyleyen</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Söylendiği tarih</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Çeviriler</translation>
    </message>
    <message>
        <source>Words of the quote</source>
        <extracomment>From this width on (pixels) date and occasion stand beside one another.</extracomment>
        <translation>Alıntının sözcükleri</translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation>etiket ekleyin</translation>
    </message>
    <message>
        <source>add to a project</source>
        <translation>projeye ekleyin</translation>
    </message>
    <message>
        <source>in the Inbox</source>
        <translation>gelen kutusunda</translation>
    </message>
    <message>
        <source>no source yet</source>
        <translation>henüz kaynak yok</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>belirtilmemiş</translation>
    </message>
    <message>
        <source>what speaks for it, or against it</source>
        <translation>lehinde ya da aleyhinde olan</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>kendi notunuz</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Adding %1</source>
        <translation>Ekleniyor: %1</translation>
    </message>
    <message>
        <source>Adding %2 of %3: %1</source>
        <translation>Ekleniyor, %2 / %3: %1</translation>
    </message>
    <message>
        <source>Adding sources</source>
        <translation>Kaynaklar ekleniyor</translation>
    </message>
    <message>
        <source>Looking what there is…</source>
        <translation>Neler olduğuna bakılıyor…</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>A quote was being clipped when Quotarium ended: “%1”.</source>
        <translation>Quotarium kapandığında bir alıntı alınmaktaydı: “%1”.</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>Kitaplığı denetle</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Sakla</translation>
    </message>
    <message>
        <source>Kept what was being typed.</source>
        <translation>Yazılmakta olan saklandı.</translation>
    </message>
    <message>
        <source>Put it into the Inbox</source>
        <translation>Gelen kutusuna koy</translation>
    </message>
    <message>
        <source>Quotarium did not close properly last time, and something is amiss.</source>
        <extracomment>How often it is asked whether a backup is due (ms), and how long after opening at first. How long after the last change (ms) its log is folded into the database.</extracomment>
        <translation>Quotarium geçen sefer düzgün kapanmadı ve bir aksaklık var.</translation>
    </message>
    <message>
        <source>Quotarium did not close properly last time. The library was looked over: all that was kept is there.</source>
        <translation>Quotarium geçen sefer düzgün kapanmadı. Kitaplık gözden geçirildi: saklanan her şey yerinde.</translation>
    </message>
    <message>
        <source>This was being typed when Quotarium ended, and is not kept: “%1”.</source>
        <translation>Quotarium kapandığında bu yazılmaktaydı ve saklanmadı: “%1”.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>All are as they came.</source>
        <translation>Hepsi ilk hâlinde.</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Kısayolları değiştir…</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Değiştirilen: %1</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Klavye</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Kısayollar</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Action</source>
        <translation>İşlem</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>İşlemler ve kısayolları</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>Hepsi ilk hâline</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>İlk hâline</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>Kısayolları değiştir</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Sizin değiştirdiğiniz</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>İşlem ya da tuş bul</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>New keys of the selected action</source>
        <translation>Seçili işlemin yeni tuşları</translation>
    </message>
    <message>
        <source>No other action has these keys.</source>
        <translation>Başka hiçbir işlemde bu tuşlar yok.</translation>
    </message>
    <message>
        <source>Press the new keys here:</source>
        <translation>Yeni tuşlara burada basın:</translation>
    </message>
    <message>
        <source>The same keys: %1. Where both can be done, neither is.</source>
        <translation>Aynı tuşlar: %1. İkisinin de yapılabildiği yerde hiçbiri yapılmaz.</translation>
    </message>
</context>
<context>
    <name>KindField</name>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
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
        <translation>tr, en, az …; bilinmiyorsa boş</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Another language…</source>
        <translation>Başka bir dil…</translation>
    </message>
    <message>
        <source>The language&apos;s code, such as hy or pt-BR:</source>
        <translation>Dilin kodu, örneğin hy ya da pt-BR:</translation>
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
        <translation>Çöp kutusunu boşaltma süresi</translation>
    </message>
    <message>
        <source>Folder for new libraries</source>
        <translation>Yeni kitaplıkların klasörü</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Kitaplık</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>Açık kitaplık yok.</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Şu an açık</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>hiçbir zaman</translation>
    </message>
    <message>
        <source>your documents</source>
        <translation>belgeleriniz</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Only quotes with these words</source>
        <translation>Yalnızca bu sözcükleri içeren alıntılar</translation>
    </message>
    <message>
        <source>Quotes by source</source>
        <translation>Kaynağa göre alıntılar</translation>
    </message>
    <message>
        <source>Quotes by speaker</source>
        <translation>Konuşana göre alıntılar</translation>
    </message>
    <message>
        <source>Quotes by tag</source>
        <translation>Etikete göre alıntılar</translation>
    </message>
    <message>
        <source>Quotes by their check</source>
        <translation>Denetime göre alıntılar</translation>
    </message>
    <message>
        <source>Quotes by year said</source>
        <translation>Söylendiği yıla göre alıntılar</translation>
    </message>
    <message>
        <source>Save as a picture (SVG, PNG, PDF)…</source>
        <translation>Resim olarak kaydet (SVG, PNG, PDF)…</translation>
    </message>
    <message>
        <source>Save as a table (CSV)…</source>
        <translation>Tablo olarak kaydet (CSV)…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabloyu kaydet</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Kaydet: %1</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 kaydedildi.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tablo (*.csv)</translation>
    </message>
    <message>
        <source>The library in numbers</source>
        <translation>Rakamlarla kitaplık</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>empty for none</source>
        <translation>yoksa boş bırakın</translation>
    </message>
</context>
<context>
    <name>LinkChip</name>
    <message>
        <source>Edit the note…</source>
        <translation>Notu düzenle…</translation>
    </message>
    <message>
        <source>Go to the other quote</source>
        <translation>Öteki alıntıya git</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Bağlantı türü</translation>
    </message>
    <message>
        <source>Note on the link</source>
        <translation>Bağlantıya not</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Bağlantıyı kaldır</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Find the other quote</source>
        <translation>Öteki alıntıyı bul</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Bağlantı türü</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Link to another quote</source>
        <translation>Başka bir alıntıya bağla</translation>
    </message>
    <message>
        <source>Linked: the quote %1 the other.</source>
        <translation>Bağlantı kuruldu: %1.</translation>
    </message>
    <message>
        <source>No other quote is found.</source>
        <translation>Başka alıntı bulunamadı.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Note on the link</source>
        <translation>Bağlantıya not</translation>
    </message>
    <message>
        <source>Quotes to link to</source>
        <translation>Bağlanabilecek alıntılar</translation>
    </message>
    <message>
        <source>This quote</source>
        <translation>Bu alıntı</translation>
    </message>
    <message>
        <source>why, or where it is said</source>
        <translation>neden ya da nerede söylendiği</translation>
    </message>
</context>
<context>
    <name>LinksField</name>
    <message>
        <source>Link this quote to another</source>
        <translation>Bu alıntıyı bir başkasına bağla</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>Şuna bağla…</translation>
    </message>
</context>
<context>
    <name>ListsPanel</name>
    <message>
        <source>Clipped here  ·  %1</source>
        <translation>Alınan  ·  %1</translation>
    </message>
    <message>
        <source>Suggested quotes  ·  %1 left</source>
        <translation>Önerilen  ·  %1</translation>
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
        <translation>Başka bir iş sürüyor; bitmesini bekleyin.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Stopped; nothing of it was kept.</source>
        <translation>Durduruldu; hiçbir şey saklanmadı.</translation>
    </message>
</context>
<context>
    <name>MarkedInFile</name>
    <message>
        <source>Highlights clipped to the Inbox: %1</source>
        <translation>Gelen kutusuna alınan vurgular: %1</translation>
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
        <translation>İptal</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Birleştir</translation>
    </message>
    <message>
        <source>Which one is kept</source>
        <extracomment>Letters of one fact that are shown.</extracomment>
        <translation>Hangisi kalıyor</translation>
    </message>
    <message>
        <source>Which one is kept? The others go into it.</source>
        <translation>Hangisi kalsın? Ötekiler ona katılır.</translation>
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
        <translation>Bu adı kaldır</translation>
    </message>
    <message>
        <source>Use first</source>
        <translation>Öne al</translation>
    </message>
    <message>
        <source>Use this name first</source>
        <translation>Önce bu adı kullan</translation>
    </message>
    <message>
        <source>another way the name is written</source>
        <translation>adın başka bir yazılışı</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Altered or not found</source>
        <translation>Uyuşmayanlar</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Gelen kutusu</translation>
    </message>
    <message>
        <source>Navigation</source>
        <extracomment>More would leave too little for the page on a small screen (pixels).</extracomment>
        <translation>Gezinti</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Geri alma yok</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Vesileler</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Açık sorular</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projeler</translation>
    </message>
    <message>
        <source>Quotarium</source>
        <translation>Quotarium</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Alıntılar</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Kayıtlı aramalar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Konuşanlar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Çöp kutusu</translation>
    </message>
    <message>
        <source>Trash and settings</source>
        <translation>Çöp kutusu ve ayarlar</translation>
    </message>
</context>
<context>
    <name>NearCard</name>
    <message>
        <source>Go to %1</source>
        <translation>Git: %1</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Birleştir</translation>
    </message>
    <message>
        <source>Link as repeating</source>
        <translation>Yineleme olarak bağla</translation>
    </message>
    <message>
        <source>Make them one statement with several reports</source>
        <translation>Birkaç aktarımı olan tek söz yap</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>Repeated by another speaker? %1 of the wording is shared.</source>
        <translation>Başka bir konuşan mı yinelemiş? Sözlerin ortak payı: %1.</translation>
    </message>
    <message>
        <source>The same statement? %1 of the wording is shared.</source>
        <translation>Aynı söz mü? Sözlerin ortak payı: %1.</translation>
    </message>
    <message>
        <source>They are not the same; do not ask again</source>
        <translation>Aynı değiller; bir daha sorma</translation>
    </message>
</context>
<context>
    <name>NewerCopies</name>
    <message>
        <source>A newer copy of this source</source>
        <translation>Bu kaynağın daha yeni kopyası</translation>
    </message>
    <message>
        <source>Fetching the page…</source>
        <translation>Sayfa getiriliyor…</translation>
    </message>
    <message>
        <source>It was found at %1.</source>
        <translation>%1 adresinde bulundu.</translation>
    </message>
    <message>
        <source>Linked: %1. The recording stays where it is.</source>
        <translation>Bağlandı: %1. Kayıt olduğu yerde kalır.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 okunuyor…</translation>
    </message>
    <message>
        <source>Recognising the text: page %1 of %2</source>
        <translation>Metin tanınıyor: sayfa %1 / %2</translation>
    </message>
    <message>
        <source>Recognising the text…</source>
        <translation>Metin tanınıyor…</translation>
    </message>
    <message>
        <source>Stopped; nothing was added.</source>
        <translation>Durduruldu; hiçbir şey eklenmedi.</translation>
    </message>
    <message>
        <source>The newer copy is kept beside the older ones.</source>
        <translation>Yeni kopya eskilerin yanında saklanır.</translation>
    </message>
    <message>
        <source>The page was fetched; its text is the same as in the copy before.</source>
        <translation>Sayfa getirildi; metni önceki kopyadakiyle aynı.</translation>
    </message>
    <message>
        <source>The page was fetched; this copy is kept beside the older ones.</source>
        <translation>Sayfa getirildi; bu kopya eskilerin yanında saklanır.</translation>
    </message>
    <message>
        <source>The recording; it is linked</source>
        <translation>Kayıt; bağlı</translation>
    </message>
    <message>
        <source>The text was recognised; compare quotes with the pages.</source>
        <translation>Metin tanındı; alıntıları sayfalarla karşılaştırın.</translation>
    </message>
    <message>
        <source>This copy is the same to the last byte as one that is kept: nothing added.</source>
        <translation>Bu kopya saklanan biriyle baytı baytına aynı: hiçbir şey eklenmedi.</translation>
    </message>
</context>
<context>
    <name>NoteFields</name>
    <message>
        <source>Find</source>
        <translation>Bul</translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation>Notlarda bul</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Şununla değiştir</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>hiçbir şey</translation>
    </message>
</context>
<context>
    <name>OccasionEditor</name>
    <message>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <source>Date of the occasion</source>
        <translation>Vesilenin tarihi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Name of the occasion</source>
        <translation>Vesilenin adı</translation>
    </message>
    <message>
        <source>No occasion selected</source>
        <translation>Vesile seçilmedi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Note on the occasion</source>
        <translation>Vesileye not</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Select an occasion to see and correct it.</source>
        <translation>Görmek ve düzeltmek için bir vesile seçin.</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>adı</translation>
    </message>
    <message>
        <source>where it was</source>
        <translation>nerede olduğu</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>kendi notunuz</translation>
    </message>
</context>
<context>
    <name>OccasionField</name>
    <message>
        <source>Occasion</source>
        <translation>Vesile</translation>
    </message>
    <message>
        <source>name; empty for none</source>
        <translation>ad; yoksa boş bırakın</translation>
    </message>
</context>
<context>
    <name>OccasionsPage</name>
    <message>
        <source>%1 is now the same occasion.</source>
        <translation>%1 artık aynı vesile.</translation>
    </message>
    <message>
        <source>Dates counted from the old one stay until you count them again: %1.</source>
        <translation>Eski tarihten sayılan tarihler siz yeniden hesaplayana dek kalır: %1.</translation>
    </message>
    <message>
        <source>Go to this speaker</source>
        <translation>Bu konuşana git</translation>
    </message>
    <message>
        <source>Merge occasions</source>
        <translation>Vesileleri birleştirme</translation>
    </message>
    <message>
        <source>No occasion found</source>
        <translation>Vesile bulunamadı</translation>
    </message>
    <message>
        <source>No occasion is what this search asks for.</source>
        <translation>Hiçbir vesile bu aramaya uymuyor.</translation>
    </message>
    <message>
        <source>No occasions yet</source>
        <translation>Henüz vesile yok</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Vesileler</translation>
    </message>
    <message>
        <source>There is no other occasion to merge with.</source>
        <translation>Birleştirilecek başka vesile yok.</translation>
    </message>
    <message>
        <source>They are made as you fill in the occasion of a quote.</source>
        <translation>Bir alıntının vesilesini doldurdukça oluşurlar.</translation>
    </message>
    <message>
        <source>What was said on this occasion</source>
        <translation>Bu vesileyle söylenenler</translation>
    </message>
    <message>
        <source>Which occasion is the same as %1?</source>
        <translation>Hangi vesile %1 ile aynı?</translation>
    </message>
    <message>
        <source>sorted by date</source>
        <translation>tarihe göre</translation>
    </message>
    <message>
        <source>sorted by name</source>
        <translation>ada göre</translation>
    </message>
    <message>
        <source>sorted by number of quotes</source>
        <translation>alıntı sayısına göre</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>from the paragraph after: “%1”</source>
        <translation>sonraki paragraftan: “%1”</translation>
    </message>
    <message>
        <source>from the paragraph before: “%1”</source>
        <translation>önceki paragraftan: “%1”</translation>
    </message>
    <message>
        <source>from this paragraph: “%1”</source>
        <translation>bu paragraftan: “%1”</translation>
    </message>
    <message>
        <source>from ¶%2: “%1”</source>
        <translation>¶%2 içinden: “%1”</translation>
    </message>
    <message>
        <source>offered: %1</source>
        <translation>öneri: %1</translation>
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
        <translation>Ters sırada</translation>
    </message>
    <message>
        <source>With headings and their numbers</source>
        <translation>Başlıklar ve sayılarıyla</translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln satır</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnStyleList</name>
    <message>
        <source>Install a style…</source>
        <translation>Stil yükle…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Remove the style %1</source>
        <translation>%1 stilini kaldır</translation>
    </message>
    <message>
        <source>The style was removed.</source>
        <translation>Stil kaldırıldı.</translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <source>This page cannot be drawn. Read it as text.</source>
        <extracomment>Pixels of the screen to a point of the page at 100 %. In the dark, paper is dimmed; its figures and highlights keep their colours. Small pictures that are asked for when everything seen is there.</extracomment>
        <translation>Bu sayfa çizilemiyor. Metin olarak okuyun.</translation>
    </message>
</context>
<context>
    <name>PagesBar</name>
    <message>
        <source>%1 %</source>
        <translation>%%1</translation>
    </message>
    <message>
        <source>(%1 of %2)</source>
        <translation>(%1 / %2)</translation>
    </message>
    <message>
        <source>Clip what is marked in the file into the Inbox</source>
        <translation>Dosyada işaretlenenleri gelen kutusuna al</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>İçindekiler</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Sayfaya sığdır</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Genişliğe sığdır</translation>
    </message>
    <message>
        <source>Import highlights</source>
        <translation>Vurguları içe aktar</translation>
    </message>
    <message>
        <source>Import highlights (%1)</source>
        <translation>Vurguları içe aktar (%1)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Büyüt</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sayfa</translation>
    </message>
    <message>
        <source>Show or hide outline and small pictures</source>
        <translation>İçindekileri ve küçük resimleri göster ya da gizle</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Küçült</translation>
    </message>
    <message>
        <source>Type a page and press Return</source>
        <translation>Sayfa yazıp Return&apos;e basın</translation>
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
        <translation>İçindekiler</translation>
    </message>
    <message>
        <source>Outline of the document</source>
        <translation>Belgenin içindekileri</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation>Sayfaların küçük resimleri</translation>
    </message>
</context>
<context>
    <name>PairsDialog</name>
    <message>
        <source>%1 shared</source>
        <translation>%1 ortak</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs share half of their wording or more.</source>
        <translation>
            <numerusform>%Ln çiftin ifadesinin en az yarısı ortak.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both wordings</source>
        <translation>İki ifade</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>How far the search is</source>
        <extracomment>All that were found; those that are settled are not shown, and come back with Undo.</extracomment>
        <translation>Aramanın ilerleyişi</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Birleştir</translation>
    </message>
    <message>
        <source>Link as repeating</source>
        <translation>Yineleme olarak bağla</translation>
    </message>
    <message>
        <source>Linked: the second quote repeats the first.</source>
        <translation>Bağlandı: ikinci alıntı birinciyi yineliyor.</translation>
    </message>
    <message>
        <source>Looking for quotes that share half of their wording or more…</source>
        <translation>İfadesinin en az yarısı ortak olan alıntılar aranıyor…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Aranıyor…</translation>
    </message>
    <message>
        <source>Make them one statement with several reports</source>
        <translation>Birkaç aktarımı olan tek söz yap</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Konuşan yok</translation>
    </message>
    <message>
        <source>No two quotes look like one statement</source>
        <translation>Tek söze benzeyen iki alıntı yok</translation>
    </message>
    <message>
        <source>No, they are two</source>
        <translation>Hayır, iki ayrı söz</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <source>Pairs of quotes</source>
        <translation>Alıntı çiftleri</translation>
    </message>
    <message>
        <source>Quotes that may be one statement</source>
        <translation>Tek söz olabilecek alıntılar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Durduruldu</translation>
    </message>
    <message>
        <source>The reports are gathered in one statement.</source>
        <translation>Aktarımlar tek sözde toplandı.</translation>
    </message>
    <message>
        <source>The speakers are others. If they are one, merge them first.</source>
        <translation>Konuşanlar farklı. Aynı kişiyse önce onları birleştirin.</translation>
    </message>
    <message>
        <source>They will not be proposed again.</source>
        <translation>Yeniden önerilmeyecekler.</translation>
    </message>
    <message>
        <source>What is clipped from now on is compared as it comes.</source>
        <translation>Bundan sonra alıntılananlar geldikçe karşılaştırılır.</translation>
    </message>
    <message>
        <source>by other speakers</source>
        <translation>başka konuşanlardan</translation>
    </message>
</context>
<context>
    <name>ParagraphField</name>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
</context>
<context>
    <name>PasteTextDialog</name>
    <message numerus="yes">
        <source>%Ln words. A title and a “By …” line are recognised.</source>
        <translation>
            <numerusform>%Ln sözcük. Başlık ve yazar satırı tanınır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Add pasted text</source>
        <translation>Yapıştırılan metni ekle</translation>
    </message>
    <message>
        <source>Add this text</source>
        <translation>Bu metni ekle</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>Adres (URL)</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Yazarlar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Family, Given; Family, Given</source>
        <translation>Soyadı, Ad; Soyadı, Ad</translation>
    </message>
    <message>
        <source>Paste the article here.</source>
        <translation>Makaleyi buraya yapıştırın.</translation>
    </message>
    <message>
        <source>Paste the text first.</source>
        <translation>Önce metni yapıştırın.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Yayım tarihi</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>else its first line</source>
        <translation>yoksa ilk satırı</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Pages of the source</source>
        <translation>Kaynağın sayfaları</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>A picture of the speaker</source>
        <translation>Konuşanın bir görüntüsü</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Görüntü seç…</translation>
    </message>
    <message>
        <source>Credit of the picture</source>
        <translation>Görüntünün kaynağı</translation>
    </message>
    <message>
        <source>Or drop one here: PNG, JPEG or WebP.</source>
        <translation>Ya da buraya bırakın: PNG, JPEG ya da WebP.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Yapıştır</translation>
    </message>
    <message>
        <source>Paste a picture from the clipboard</source>
        <translation>Panodan bir görüntü yapıştır</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Görüntüler (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Take the picture away</source>
        <translation>Görüntüyü kaldır</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Görüntüde ne var</translation>
    </message>
    <message>
        <source>credit, source</source>
        <translation>yapımcısı, kaynağı</translation>
    </message>
    <message>
        <source>what it shows</source>
        <translation>ne gösterdiği</translation>
    </message>
</context>
<context>
    <name>Picturing</name>
    <message>
        <source>The file of the picture is missing or damaged.</source>
        <translation>Görüntü dosyası eksik ya da bozuk.</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>Picture: %1</source>
        <translation>Görüntü: %1</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Even without it, Quotarium only fetches web pages that you ask for. It sends nothing else and looks for nothing by itself.</source>
        <translation>Bu kip olmadan da Quotarium yalnızca istediğiniz web sayfalarını getirir. Başka hiçbir şey göndermez, kendiliğinden bir şey aramaz.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Offline mode: fetch nothing from the network</source>
        <translation>Çevrimdışı kip: ağdan hiçbir şey getirme</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Gizlilik</translation>
    </message>
</context>
<context>
    <name>ProjectField</name>
    <message>
        <source>Project</source>
        <translation>Proje</translation>
    </message>
    <message>
        <source>name of a project, old or new</source>
        <translation>eski ya da yeni bir proje adı</translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message numerus="yes">
        <source>%Ln headings</source>
        <translation>
            <numerusform>%Ln başlık</numerusform>
        </translation>
    </message>
    <message>
        <source>A note between the quotes:</source>
        <translation>Alıntılar arasına bir not:</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>Tüm alıntılar</translation>
    </message>
    <message>
        <source>Drag quotes onto the project in the navigation, or select them and press Ctrl+P. Headings and notes between them make an outline, which exports follow.</source>
        <translation>Alıntıları gezintideki projenin üzerine sürükleyin ya da seçip Ctrl+P&apos;ye basın. Aralarındaki başlıklar ve notlar, dışa aktarmaların izlediği planı oluşturur.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Burada henüz bir şey yok</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>İçindekiler</translation>
    </message>
    <message>
        <source>Search in it</source>
        <translation>İçinde ara</translation>
    </message>
    <message>
        <source>Taken out of the project; quotes stay in the library.</source>
        <translation>Projeden çıkarıldı; alıntılar kitaplıkta kalır.</translation>
    </message>
    <message>
        <source>The heading of a chapter:</source>
        <translation>Bölümün başlığı:</translation>
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
        <translation>Gezintideki adı:</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Delete %1 for ever?</source>
        <translation>%1 kalıcı olarak silinsin mi?</translation>
    </message>
    <message>
        <source>Delete all that is in the Trash for ever, with %1?</source>
        <translation>Çöp kutusundaki her şey, %1 ile birlikte, kalıcı olarak silinsin mi?</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Silindi: %1.</translation>
    </message>
    <message>
        <source>Empty the Trash</source>
        <translation>Çöp kutusunu boşalt</translation>
    </message>
    <message>
        <source>Marked as reviewed: %1.</source>
        <translation>İncelendi olarak işaretlendi: %1.</translation>
    </message>
    <message>
        <source>Moved to the Trash: %1.</source>
        <translation>Çöp kutusuna taşındı: %1.</translation>
    </message>
    <message>
        <source>Put back: %1.</source>
        <translation>Geri yüklendi: %1.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Bu aramayı kaydet</translation>
    </message>
    <message>
        <source>The Trash was emptied.</source>
        <translation>Çöp kutusu boşaltıldı.</translation>
    </message>
</context>
<context>
    <name>QuoteLists</name>
    <message>
        <source>Quotes</source>
        <translation>Alıntılar</translation>
    </message>
</context>
<context>
    <name>QuotePreview</name>
    <message>
        <source>No speaker yet</source>
        <translation>Henüz konuşan yok</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Önizleme</translation>
    </message>
    <message>
        <source>Preview of the quote</source>
        <translation>Alıntının önizlemesi</translation>
    </message>
</context>
<context>
    <name>QuotesPage</name>
    <message>
        <source>Altered or not found</source>
        <translation>Uyuşmayanlar</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Gelen kutusu</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Açık sorular</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Alıntılar</translation>
    </message>
    <message>
        <source>Search quotes</source>
        <translation>Alıntılarda ara</translation>
    </message>
    <message>
        <source>Search words, speaker:…, said:1990s, tag:…, -without</source>
        <translation>Sözcük, speaker:…, said:1990s, tag:…, -hariç</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Çöp kutusu</translation>
    </message>
</context>
<context>
    <name>ReaderHeader</name>
    <message>
        <source>%1 (newest)</source>
        <translation>%1 (en yeni)</translation>
    </message>
    <message>
        <source>%1 (older)</source>
        <translation>%1 (daha eski)</translation>
    </message>
    <message>
        <source>%1 of %2 quotes verbatim</source>
        <translation>harfi harfine: %1 / %2</translation>
    </message>
    <message>
        <source>%1; choose another</source>
        <translation>%1; başkasını seçin</translation>
    </message>
    <message>
        <source>1 quote, not verbatim</source>
        <translation>1 alıntı, harfi harfine değil</translation>
    </message>
    <message>
        <source>1 quote, verbatim</source>
        <translation>1 alıntı, harfi harfine</translation>
    </message>
    <message>
        <source>Back to the sources</source>
        <translation>Kaynaklara dön</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Alıntıla</translation>
    </message>
    <message>
        <source>Clip the selected words</source>
        <translation>Seçili sözcükleri alıntıla</translation>
    </message>
    <message>
        <source>Clip the selected words (C or Ctrl+Return)</source>
        <translation>Seçili sözcükleri alıntıla (C ya da Ctrl+Return)</translation>
    </message>
    <message>
        <source>Details of the source</source>
        <translation>Kaynağın ayrıntıları</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <source>Read another snapshot of this source</source>
        <translation>Bu kaynağın başka bir kopyasını oku</translation>
    </message>
    <message>
        <source>Read the pages (F6)</source>
        <translation>Sayfaları oku (F6)</translation>
    </message>
    <message>
        <source>Read the text (F6)</source>
        <translation>Metni oku (F6)</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <translation>%1 tarihli kopya</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Type at %1 %</source>
        <translation>Yazı boyutu %%1</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Text of the source</source>
        <translation>Kaynağın metni</translation>
    </message>
</context>
<context>
    <name>Reanchoring</name>
    <message numerus="yes">
        <source>%Ln quotes anchored anew.</source>
        <translation>
            <numerusform>%Ln alıntı yeniden konumlandırıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a quote first.</source>
        <translation>Önce bir alıntı seçin.</translation>
    </message>
    <message>
        <source>There is no newer copy: fetch the source again to make one.</source>
        <translation>Daha yeni kopya yok: oluşturmak için kaynağı yeniden getirin.</translation>
    </message>
</context>
<context>
    <name>ReanchoringDialog</name>
    <message>
        <source>Anchor in the newer copy</source>
        <translation>Yeni kopyada konumlandır</translation>
    </message>
    <message>
        <source>It stays anchored in the older copy.</source>
        <translation>Eski kopyadaki konumunda kalır.</translation>
    </message>
    <message>
        <source>Quotes in newer copies of their sources</source>
        <translation>Kaynaklarının yeni kopyalarındaki alıntılar</translation>
    </message>
    <message>
        <source>Quotes with a newer copy of their source</source>
        <translation>Kaynağının daha yeni kopyası olan alıntılar</translation>
    </message>
    <message>
        <source>The newer copy</source>
        <translation>Yeni kopya</translation>
    </message>
    <message>
        <source>The quote beside the newer copy</source>
        <translation>Alıntı ve yeni kopya yan yana</translation>
    </message>
    <message>
        <source>Ticked quotes are anchored in the newer copy and checked against it. Their own words stay as they are, and Undo takes it back.</source>
        <translation>İşaretli alıntılar yeni kopyada konumlandırılır ve onunla karşılaştırılır. Kendi sözcükleri olduğu gibi kalır; Geri al ile geri döner.</translation>
    </message>
    <message>
        <source>Your quote</source>
        <translation>Alıntınız</translation>
    </message>
</context>
<context>
    <name>RelativeField</name>
    <message>
        <source>Change what the date is relative to</source>
        <translation>Tarihin neye göre olduğunu değiştir</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Yeniden hesapla</translation>
    </message>
    <message>
        <source>Count the date again from the event&apos;s date</source>
        <translation>Tarihi olayın tarihinden yeniden hesapla</translation>
    </message>
    <message>
        <source>Take the event off; the date stays</source>
        <translation>Olayı kaldır; tarih kalır</translation>
    </message>
</context>
<context>
    <name>RelativePicker</name>
    <message>
        <source>%1, counted from %2</source>
        <translation>%1, %2 tarihinden sayılarak</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>Olayın tarihi</translation>
    </message>
    <message>
        <source>Date relative to another event</source>
        <translation>Başka bir olaya göre tarih</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Olay</translation>
    </message>
    <message>
        <source>Keep the phrase</source>
        <translation>İfadeyi sakla</translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>Henüz bir şey hesaplanmadı.</translation>
    </message>
    <message>
        <source>Phrase of the source</source>
        <translation>Kaynağın ifadesi</translation>
    </message>
    <message>
        <source>Phrase, as the source has it</source>
        <translation>Kaynaktaki biçimiyle ifade</translation>
    </message>
    <message>
        <source>Relative to</source>
        <translation>Neye göre</translation>
    </message>
    <message>
        <source>Use this date</source>
        <translation>Bu tarihi kullan</translation>
    </message>
    <message>
        <source>Which was on</source>
        <translation>Onun tarihi</translation>
    </message>
    <message>
        <source>an occasion, a quote, a source, or any name</source>
        <translation>bir vesile, alıntı, kaynak ya da herhangi bir ad</translation>
    </message>
    <message>
        <source>exactly four years earlier</source>
        <translation>tam dört yıl önce</translation>
    </message>
</context>
<context>
    <name>RemovableChip</name>
    <message>
        <source>%s, press Delete to remove</source>
        <translation>%s, kaldırmak için Delete&apos;e basın</translation>
    </message>
</context>
<context>
    <name>ReportsDialog</name>
    <message>
        <source>Another report</source>
        <translation>Başka bir aktarım</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Earliest report</source>
        <translation>En eski aktarım</translation>
    </message>
    <message>
        <source>Later report</source>
        <translation>Sonraki aktarım</translation>
    </message>
    <message>
        <source>Make it a quote of its own</source>
        <translation>Ayrı bir alıntı yap</translation>
    </message>
    <message>
        <source>One report</source>
        <translation>Bir aktarım</translation>
    </message>
    <message>
        <source>Publication date unknown</source>
        <translation>Yayım tarihi bilinmiyor</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Yayımlanma: %1</translation>
    </message>
    <message>
        <source>Report to separate</source>
        <translation>Ayrılacak aktarım</translation>
    </message>
    <message>
        <source>Reports of one statement</source>
        <translation>Aynı sözün aktarımları</translation>
    </message>
    <message>
        <source>The report is a quote of its own now.</source>
        <translation>Aktarım artık ayrı bir alıntı.</translation>
    </message>
    <message>
        <source>The report published first stands at the left, where that is known. Struck through: only there. Underlined: only in the other.</source>
        <translation>İlk yayımlanan aktarım, biliniyorsa soldadır. Üstü çizili: yalnızca onda. Altı çizili: yalnızca ötekinde.</translation>
    </message>
    <message>
        <source>The wording of each report</source>
        <translation>Her aktarımın sözleri</translation>
    </message>
    <message>
        <source>Took it from: %1</source>
        <translation>Alındığı yer: %1</translation>
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
        <translation>Önce</translation>
    </message>
    <message>
        <source>Earlier wordings beside what became of them</source>
        <translation>Önceki sözler ve dönüştükleri yan yana</translation>
    </message>
    <message>
        <source>How the words changed</source>
        <translation>Sözlerin nasıl değiştiği</translation>
    </message>
    <message>
        <source>Struck through: taken away. Underlined: added. No wording is ever lost.</source>
        <translation>Üstü çizili: çıkarılmış. Altı çizili: eklenmiş. Hiçbir söz kaybolmaz.</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>değiştirildi: %1</translation>
    </message>
</context>
<context>
    <name>RoleFields</name>
    <message>
        <source>Held</source>
        <translation>Süresi</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Kuruluş</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Görev</translation>
    </message>
</context>
<context>
    <name>RoleRow</name>
    <message>
        <source>Held from to</source>
        <translation>Görev süresi</translation>
    </message>
    <message>
        <source>Organisation of the role</source>
        <translation>Görevin kuruluşu</translation>
    </message>
    <message>
        <source>Remove this role</source>
        <translation>Bu görevi kaldır</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Görev</translation>
    </message>
    <message>
        <source>held, such as 2014–2019</source>
        <translation>süresi, örneğin 2014–2019</translation>
    </message>
    <message>
        <source>organisation or country</source>
        <translation>kuruluş ya da ülke</translation>
    </message>
    <message>
        <source>role, such as President</source>
        <translation>görev, örneğin Cumhurbaşkanı</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>%1 quotes and %2 captured files checked: nothing is wrong.</source>
        <translation>%1 alıntı ve saklanan %2 dosya denetlendi: her şey yolunda.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Yedekleniyor…</translation>
    </message>
    <message>
        <source>Checking the library…</source>
        <translation>Kitaplık denetleniyor…</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>%1 kopyası</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>Kitaplık kopyalanıyor…</translation>
    </message>
    <message>
        <source>Open a library first.</source>
        <translation>Önce bir kitaplık açın.</translation>
    </message>
    <message>
        <source>Open a packed library</source>
        <translation>Paketlenmiş kitaplık aç</translation>
    </message>
    <message>
        <source>Pack the library into one file</source>
        <translation>Kitaplığı tek dosyada paketle</translation>
    </message>
    <message>
        <source>Packed libraries (*.zip)</source>
        <translation>Paketlenmiş kitaplıklar (*.zip)</translation>
    </message>
    <message>
        <source>Packing the library…</source>
        <translation>Kitaplık paketleniyor…</translation>
    </message>
    <message>
        <source>Put back the backup of %1; what was there before is a backup now.</source>
        <translation>%1 tarihli yedek geri yüklendi; önceki içerik de artık bir yedek.</translation>
    </message>
    <message>
        <source>Quotarium libraries (*%1)</source>
        <translation>Quotarium kitaplıkları (*%1)</translation>
    </message>
    <message>
        <source>Repairing the library…</source>
        <translation>Kitaplık onarılıyor…</translation>
    </message>
    <message>
        <source>Save a copy of the library</source>
        <translation>Kitaplığın kopyasını kaydet</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 olarak kaydedildi</translation>
    </message>
    <message numerus="yes">
        <source>Saved as %1, without %Ln captured files that were changed: File, Check the library… says which.</source>
        <translation>
            <numerusform>Değiştirilmiş %Ln saklanan dosya olmadan %1 olarak kaydedildi: hangileri olduğunu Dosya, Kitaplığı denetle… söyler.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpacking the library…</source>
        <translation>Kitaplık paketten çıkarılıyor…</translation>
    </message>
    <message>
        <source>Where to keep the library</source>
        <translation>Kitaplığın saklanacağı yer</translation>
    </message>
</context>
<context>
    <name>ScopeBox</name>
    <message>
        <source>All sources, quoted or not: %1</source>
        <translation>Alıntılansın ya da alıntılanmasın tüm kaynaklar: %1</translation>
    </message>
    <message>
        <source>Project %2: %1</source>
        <translation>%2 projesi: %1</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Seçili: %1</translation>
    </message>
    <message>
        <source>Shown (%2): %1</source>
        <translation>Gösterilen (%2): %1</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Gösterilen: %1</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Ne dışa aktarılsın</translation>
    </message>
    <message>
        <source>Whole library: %1</source>
        <translation>Tüm kitaplık: %1</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear the search</source>
        <translation>Aramayı temizle</translation>
    </message>
</context>
<context>
    <name>SelectionDeeds</name>
    <message>
        <source>Clip	C</source>
        <translation>Alıntıla	C</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Atıfla birlikte kopyala</translation>
    </message>
    <message>
        <source>Search quotes for these words</source>
        <translation>Bu sözcükleri alıntılarda ara</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tümünü seç</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>Önce sözcükleri seçin.</translation>
    </message>
    <message>
        <source>Show this quote</source>
        <translation>Bu alıntıyı göster</translation>
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
        <translation>%1 seçili</translation>
    </message>
    <message>
        <source>All said by %1.</source>
        <translation>Hepsini söyleyen: %1.</translation>
    </message>
    <message>
        <source>Copy with citations</source>
        <translation>Atıflarla kopyala</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>In the Inbox: %1.</source>
        <translation>Gelen kutusunda: %1.</translation>
    </message>
    <message>
        <source>Of so many, it is not counted what they have in common.</source>
        <translation>Bu kadar çoğunun ortak yanları sayılmaz.</translation>
    </message>
    <message>
        <source>Projects of all</source>
        <translation>Ortak projeler</translation>
    </message>
    <message>
        <source>Projects that hold all</source>
        <translation>Hepsini içeren projeler</translation>
    </message>
    <message>
        <source>Tags of all</source>
        <translation>Ortak etiketler</translation>
    </message>
    <message>
        <source>Tags that all have</source>
        <translation>Hepsinde olan etiketler</translation>
    </message>
    <message>
        <source>With all of them</source>
        <translation>Hepsiyle</translation>
    </message>
    <message>
        <source>add a tag to all</source>
        <translation>hepsine etiket ekleyin</translation>
    </message>
    <message>
        <source>add all to a project</source>
        <translation>hepsini bir projeye ekleyin</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>Keys of some keyboards that Qt lists beside the usual ones.</extracomment>
        <translation>Klavye kısayolları</translation>
    </message>
</context>
<context>
    <name>SourceButton</name>
    <message>
        <source>Reported in</source>
        <translation>Aktarıldığı yer</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>As read in the document: %1</source>
        <translation>Belgede okunduğu gibi: %1</translation>
    </message>
    <message>
        <source>Citekey</source>
        <translation>Atıf anahtarı</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Eser sahipleri</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Note on the source</source>
        <translation>Kaynağa not</translation>
    </message>
    <message>
        <source>Pinned: kept where citekeys are made anew</source>
        <translation>Sabit: atıf anahtarları yenilenirken korunur</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Yayım tarihi</translation>
    </message>
    <message>
        <source>Read online</source>
        <translation>Çevrimiçi okundu</translation>
    </message>
    <message>
        <source>The name of this source in BibTeX. It stays once author and year are known; empty it to have it made anew.</source>
        <translation>Bu kaynağın BibTeX&apos;teki adı. Yazar ve yıl bilinince değişmez; yenilenmesi için boşaltın.</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>CSL variables that are a line of text, in the order of the form.</extracomment>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Type of source</source>
        <translation>Kaynağın türü</translation>
    </message>
    <message>
        <source>title</source>
        <translation>başlık</translation>
    </message>
    <message>
        <source>your own note, never printed</source>
        <translation>kendi notunuz, hiçbir zaman basılmaz</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Back to the sources</source>
        <translation>Kaynaklara dön</translation>
    </message>
    <message>
        <source>Open in the reader</source>
        <translation>Okuyucuda aç</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
</context>
<context>
    <name>SourceSide</name>
    <message>
        <source>Captured copy</source>
        <extracomment>What may be the transcript of a recording.</extracomment>
        <translation>Saklanan kopya</translation>
    </message>
    <message>
        <source>Cited as</source>
        <translation>Atıf biçimi</translation>
    </message>
    <message>
        <source>Play the recording</source>
        <translation>Kaydı oynat</translation>
    </message>
    <message>
        <source>Show %1 from this source</source>
        <translation>Bu kaynaktan %1 göster</translation>
    </message>
    <message>
        <source>no quotes yet</source>
        <translation>henüz alıntı yok</translation>
    </message>
</context>
<context>
    <name>SourceTypeField</name>
    <message>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Kaynak ekle</translation>
    </message>
    <message>
        <source>Add articles, books or transcripts: choose files, drop them or a folder on this window, type a web address, or paste a text. A copy is kept, so that quotes can be checked against it.</source>
        <translation>Makale, kitap ya da döküm ekleyin: dosya seçin, dosyaları ya da bir klasörü bu pencereye bırakın, web adresi yazın ya da metin yapıştırın. Alıntılar karşılaştırılabilsin diye bir kopyası saklanır.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dosya ekle…</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Yinelenenleri bul</translation>
    </message>
    <message>
        <source>Moved to the Trash: %1, with the quotes found nowhere else.</source>
        <translation>Başka yerde bulunmayan alıntılarıyla çöp kutusuna taşındı: %1.</translation>
    </message>
    <message>
        <source>Moved to the Trash: %1.</source>
        <translation>Çöp kutusuna taşındı: %1.</translation>
    </message>
    <message>
        <source>No source found</source>
        <translation>Kaynak bulunamadı</translation>
    </message>
    <message>
        <source>No source is what this search asks for.</source>
        <translation>Hiçbir kaynak bu aramaya uymuyor.</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>Henüz kaynak yok</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Metin yapıştır…</translation>
    </message>
    <message>
        <source>Search words, author:…, published:2019, has:note</source>
        <translation>Sözcük, author:…, published:2019, has:note</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation>Web sayfası…</translation>
    </message>
    <message>
        <source>n.d.</source>
        <translation>t.y.</translation>
    </message>
    <message>
        <source>no quotes yet</source>
        <translation>henüz alıntı yok</translation>
    </message>
    <message>
        <source>sorted by author</source>
        <translation>yazara göre</translation>
    </message>
    <message>
        <source>sorted by citekey</source>
        <translation>atıf anahtarına göre</translation>
    </message>
    <message>
        <source>sorted by date added</source>
        <translation>eklenme tarihine göre</translation>
    </message>
    <message>
        <source>sorted by number of quotes</source>
        <translation>alıntı sayısına göre</translation>
    </message>
    <message>
        <source>sorted by title</source>
        <translation>başlığa göre</translation>
    </message>
    <message>
        <source>sorted by year</source>
        <translation>yıla göre</translation>
    </message>
</context>
<context>
    <name>SpeakerDeeds</name>
    <message>
        <source>%1 is a speaker of its own now.</source>
        <translation>%1 artık ayrı bir konuşan.</translation>
    </message>
</context>
<context>
    <name>SpeakerEditor</name>
    <message>
        <source>Another name</source>
        <translation>Başka bir ad</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>Başka bir görev</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Tanımlayıcılar</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Kind of speaker</source>
        <translation>Konuşanın türü</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Adlar</translation>
    </message>
    <message>
        <source>No speaker selected</source>
        <translation>Konuşan seçilmedi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Note on the speaker</source>
        <translation>Konuşana not</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Görüntü</translation>
    </message>
    <message>
        <source>Roles, and when they were held</source>
        <translation>Görevler ve süreleri</translation>
    </message>
    <message>
        <source>Select a speaker to see and correct names and roles.</source>
        <translation>Adlarını ve görevlerini görmek ve düzeltmek için bir konuşan seçin.</translation>
    </message>
    <message>
        <source>Show %1 by this speaker</source>
        <translation>Bu konuşandan %1 göster</translation>
    </message>
    <message>
        <source>With a quote the role is printed that was held on the day it was said.</source>
        <translation>Alıntıyla birlikte, söylendiği gün taşınan görev basılır.</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>kişi</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>kuruluş</translation>
    </message>
    <message>
        <source>an unnamed voice</source>
        <translation>adı verilmeyen ses</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>kendi notunuz</translation>
    </message>
</context>
<context>
    <name>SpeakerField</name>
    <message>
        <source>Remove this speaker</source>
        <translation>Bu konuşanı kaldır</translation>
    </message>
    <message>
        <source>Role at the time</source>
        <translation>O zamanki görevi</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Görev: %1</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Söyleyen</translation>
    </message>
    <message>
        <source>role at the time</source>
        <translation>o zamanki görevi</translation>
    </message>
    <message>
        <source>who said it</source>
        <translation>kim söyledi</translation>
    </message>
</context>
<context>
    <name>SpeakerKindField</name>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
</context>
<context>
    <name>SpeakerView</name>
    <message>
        <source>Go to this speaker</source>
        <translation>Bu konuşana git</translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation>Henüz alıntı yok</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Görüntü: %1</translation>
    </message>
    <message>
        <source>Quotes in the order in which they were said</source>
        <translation>Söyleniş sırasına göre alıntılar</translation>
    </message>
    <message>
        <source>Take %1 out again</source>
        <translation>%1 yeniden ayrılsın</translation>
    </message>
    <message>
        <source>These were made one speaker; make them two again</source>
        <translation>Bunlar tek konuşan yapılmıştı; yeniden iki yapın</translation>
    </message>
    <message>
        <source>What is clipped of this speaker is listed here, the earliest first.</source>
        <translation>Bu konuşandan alınanlar burada, en eskisi başta olmak üzere listelenir.</translation>
    </message>
</context>
<context>
    <name>SpeakersField</name>
    <message>
        <source>Another speaker</source>
        <translation>Başka bir konuşan</translation>
    </message>
</context>
<context>
    <name>SpeakersPage</name>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>Go to the sources</source>
        <translation>Kaynaklara git</translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation>Konuşan bulunamadı</translation>
    </message>
    <message>
        <source>No speaker is what this search asks for.</source>
        <translation>Hiçbir konuşan bu aramaya uymuyor.</translation>
    </message>
    <message>
        <source>No speakers yet</source>
        <translation>Henüz konuşan yok</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Kuruluşlar</translation>
    </message>
    <message>
        <source>Pairs may be one</source>
        <translation>Bir olabilecek çiftler</translation>
    </message>
    <message>
        <source>Pairs that may be one: %1</source>
        <translation>Bir olabilecek çiftler: %1</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <source>Search names, role:…, said:2019</source>
        <translation>Ad, role:…, said:2019</translation>
    </message>
    <message>
        <source>Show all speakers</source>
        <translation>Tüm konuşanları göster</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Konuşanlar</translation>
    </message>
    <message>
        <source>Those whose words you clip are listed here, with all their names.</source>
        <translation>Sözlerini alıntıladıklarınız tüm adlarıyla burada listelenir.</translation>
    </message>
    <message>
        <source>Unnamed voices</source>
        <translation>Adı verilmeyen sesler</translation>
    </message>
    <message>
        <source>Which speakers are listed</source>
        <translation>Hangi konuşanlar listelensin</translation>
    </message>
    <message>
        <source>no quotes</source>
        <translation>alıntı yok</translation>
    </message>
    <message>
        <source>no role known</source>
        <translation>bilinen görevi yok</translation>
    </message>
    <message>
        <source>sorted by date added</source>
        <translation>eklenme tarihine göre</translation>
    </message>
    <message>
        <source>sorted by name</source>
        <translation>ada göre</translation>
    </message>
    <message>
        <source>sorted by number of quotes</source>
        <translation>alıntı sayısına göre</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Tanımlayıcılar</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Adlar</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Alıntılar</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Görevler</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Ayır</translation>
    </message>
    <message>
        <source>Split speaker</source>
        <translation>Konuşanı ayırma</translation>
    </message>
    <message>
        <source>Tick at least one name first</source>
        <translation>Önce en az bir ad işaretleyin</translation>
    </message>
    <message>
        <source>Tick what belongs to the new speaker. The rest stays with %1.</source>
        <translation>Yeni konuşana ait olanları işaretleyin. Gerisi %1 üzerinde kalır.</translation>
    </message>
</context>
<context>
    <name>StatementField</name>
    <message>
        <source>Compare the reports</source>
        <translation>Aktarımları karşılaştır</translation>
    </message>
    <message>
        <source>Reports of this statement: %1. Compare…</source>
        <translation>Bu sözün aktarımları: %1. Karşılaştır…</translation>
    </message>
</context>
<context>
    <name>StatusField</name>
    <message>
        <source>Attribution status</source>
        <translation>Aidiyet durumu</translation>
    </message>
</context>
<context>
    <name>StyleBox</name>
    <message>
        <source>type a style&apos;s name</source>
        <translation>bir stil adı yazın</translation>
    </message>
</context>
<context>
    <name>StyleInstalling</name>
    <message>
        <source>Citation styles (*.csl)</source>
        <translation>Atıf stilleri (*.csl)</translation>
    </message>
    <message>
        <source>Install a citation style</source>
        <translation>Atıf stili yükle</translation>
    </message>
    <message>
        <source>Installed and in use: %1.</source>
        <translation>Yüklendi ve kullanılıyor: %1.</translation>
    </message>
</context>
<context>
    <name>SuggestionFlow</name>
    <message numerus="yes">
        <source>%Ln quotes clipped.</source>
        <translation>
            <numerusform>%Ln alıntı alındı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions skipped.</source>
        <translation>
            <numerusform>%Ln öneri atlandı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipped.</source>
        <translation>Alıntılandı.</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Hiçbir şey işaretli değil.</translation>
    </message>
    <message>
        <source>Skipped.</source>
        <translation>Atlandı.</translation>
    </message>
    <message>
        <source>Suggestions are hidden.</source>
        <translation>Öneriler gizli.</translation>
    </message>
    <message>
        <source>Suggestions are shown.</source>
        <translation>Öneriler gösteriliyor.</translation>
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
        <translation>Olduğu gibi alıntıla (Return)</translation>
    </message>
    <message>
        <source>Edit  E</source>
        <translation>Düzelt  E</translation>
    </message>
    <message>
        <source>Look at it first (E)</source>
        <translation>Önce bak (E)</translation>
    </message>
    <message>
        <source>Never suggest it again (Backspace); all of this kind with Shift</source>
        <translation>Bir daha önerme (Backspace); Shift ile bu türdekilerin hepsini</translation>
    </message>
    <message>
        <source>Skip  ⌫</source>
        <translation>Atla  ⌫</translation>
    </message>
    <message>
        <source>Suggested quotes</source>
        <translation>Önerilen alıntılar</translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message>
        <source>Clip all ticked</source>
        <translation>İşaretlilerin tümünü alıntıla</translation>
    </message>
    <message>
        <source>Clip all ticked  ·  %1</source>
        <translation>İşaretlilerin tümünü alıntıla  ·  %1</translation>
    </message>
    <message>
        <source>Everything that was suggested is clipped or skipped.</source>
        <translation>Önerilenlerin hepsi alındı ya da atlandı.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Yeniden ara</translation>
    </message>
    <message>
        <source>Looking for quotes… %1 %</source>
        <translation>Alıntı aranıyor… %%1</translation>
    </message>
    <message>
        <source>No quotes found</source>
        <translation>Alıntı bulunamadı</translation>
    </message>
    <message>
        <source>Nothing left to look at</source>
        <translation>Bakılacak bir şey kalmadı</translation>
    </message>
    <message>
        <source>Select words in the text yourself, then press C.</source>
        <translation>Metindeki sözcükleri kendiniz seçip C&apos;ye basın.</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Aramayı durdur</translation>
    </message>
    <message>
        <source>The text was not looked through to its end.</source>
        <translation>Metne sonuna kadar bakılmadı.</translation>
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
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>tags, with commas</source>
        <translation>virgülle ayrılmış etiketler</translation>
    </message>
</context>
<context>
    <name>TagsPage</name>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
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
        <translation>Etiket bulunamadı</translation>
    </message>
    <message>
        <source>No tag&apos;s name holds all of these words.</source>
        <translation>Hiçbir etiketin adı bu sözcüklerin tümünü içermiyor.</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>Henüz etiket yok</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Search tags</source>
        <translation>Etiketlerde ara</translation>
    </message>
    <message>
        <source>Select quotes and press Ctrl+T: tags are made as they are first used.</source>
        <translation>Alıntıları seçip Ctrl+T&apos;ye basın: etiketler ilk kullanıldıklarında oluşur.</translation>
    </message>
    <message>
        <source>Select two tags or more, with Ctrl or Shift.</source>
        <translation>Ctrl ya da Shift ile iki ya da daha çok etiket seçin.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>sorted by name</source>
        <translation>ada göre</translation>
    </message>
    <message>
        <source>sorted by number of quotes</source>
        <translation>alıntı sayısına göre</translation>
    </message>
</context>
<context>
    <name>TemplateField</name>
    <message>
        <source>A Word file whose styles to take</source>
        <translation>Stilleri alınacak Word dosyası</translation>
    </message>
    <message>
        <source>Choose a Word file…</source>
        <translation>Word dosyası seç…</translation>
    </message>
    <message>
        <source>Take no template</source>
        <translation>Şablonsuz</translation>
    </message>
    <message>
        <source>Word files (*.docx *.dotx)</source>
        <translation>Word dosyaları (*.docx *.dotx)</translation>
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
        <translation>tesseract programını kurun ya da metni OCRmyPDF gibi bir başkasına tanıtıp oluşan dosyayı ekleyin.</translation>
    </message>
    <message>
        <source>Recognise the text</source>
        <translation>Metni tanı</translation>
    </message>
    <message>
        <source>Some letters in this file&apos;s text are damaged. Compare quotes with the pages, or get another copy of the file.</source>
        <translation>Bu dosyanın metnindeki bazı harfler bozuk. Alıntıları sayfalarla karşılaştırın ya da dosyanın başka bir nüshasını bulun.</translation>
    </message>
    <message>
        <source>The pages cannot be drawn. Here is the text.</source>
        <translation>Sayfalar çizilemiyor. Metni burada.</translation>
    </message>
    <message>
        <source>These pages are pictures (a scan): there is no text to select.</source>
        <translation>Bu sayfalar resim (tarama): seçilecek metin yok.</translation>
    </message>
    <message>
        <source>This source has no pages: only its text can be read.</source>
        <translation>Bu kaynağın sayfaları yok: yalnızca metni okunabilir.</translation>
    </message>
</context>
<context>
    <name>ThingDeeds</name>
    <message>
        <source>Merge occasions</source>
        <translation>Vesileleri birleştirme</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <translation>Konuşanları birleştirme</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Etiketleri birleştirme</translation>
    </message>
    <message>
        <source>Merged into “%1”.</source>
        <translation>“%1” içinde birleştirildi.</translation>
    </message>
    <message>
        <source>Moved to the Trash: %1.</source>
        <translation>Çöp kutusuna taşındı: %1.</translation>
    </message>
    <message>
        <source>Nothing was moved: quotes outside the Trash still need it.</source>
        <translation>Hiçbir şey taşınmadı: çöp kutusu dışındaki alıntılara hâlâ gerekli.</translation>
    </message>
    <message>
        <source>Nothing was put back.</source>
        <translation>Hiçbir şey geri yüklenmedi.</translation>
    </message>
    <message>
        <source>Put back: %1.</source>
        <translation>Geri yüklendi: %1.</translation>
    </message>
</context>
<context>
    <name>ThingsPage</name>
    <message>
        <source>%1 in the Trash</source>
        <translation>Çöp kutusunda %1</translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1, seçili: %2</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Aramayı temizle</translation>
    </message>
    <message>
        <source>Go to the quotes</source>
        <translation>Alıntılara git</translation>
    </message>
    <message>
        <source>Nothing of this kind is in the Trash</source>
        <translation>Çöp kutusunda bu türden bir şey yok</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>The value of a services.lists.Thing. Orders that begin at their end.</extracomment>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Search names, place:…, said:2019</source>
        <translation>Ad, place:…, said:2019</translation>
    </message>
    <message>
        <source>Show its quotes</source>
        <translation>Alıntılarını göster</translation>
    </message>
    <message>
        <source>What you move to the Trash can be put back from here.</source>
        <translation>Çöp kutusuna taşıdıklarınız buradan geri yüklenebilir.</translation>
    </message>
</context>
<context>
    <name>ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>Sayfa %1</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Quotes in order of time</source>
        <translation>Zaman sırasına göre alıntılar</translation>
    </message>
    <message>
        <source>Quotes in order of time. Arrow keys go from quote to quote and lane to lane.</source>
        <translation>Zaman sırasına göre alıntılar. Ok tuşları alıntıdan alıntıya, şeritten şeride geçer.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman çizelgesi</translation>
    </message>
    <message>
        <source>Who said what, when</source>
        <translation>Kim neyi ne zaman söyledi</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>All</source>
        <translation>Tümü</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>One lane for each project</source>
        <translation>Her proje için bir şerit</translation>
    </message>
    <message>
        <source>One lane for each speaker</source>
        <translation>Her konuşan için bir şerit</translation>
    </message>
    <message>
        <source>One lane for each tag</source>
        <translation>Her etiket için bir şerit</translation>
    </message>
    <message>
        <source>Only quotes with these words</source>
        <translation>Yalnızca bu sözcükleri içeren alıntılar</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projeler</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Yayım tarihi</translation>
    </message>
    <message>
        <source>Search on the timeline</source>
        <extracomment>So long (ms) after the last letter the timeline is drawn anew. Below this width (pixels) a search box does not show what one types in it.</extracomment>
        <translation>Zaman çizelgesinde ara</translation>
    </message>
    <message>
        <source>Show the same quotes as a list</source>
        <translation>Aynı alıntıları liste olarak göster</translation>
    </message>
    <message>
        <source>Show when the sources were published</source>
        <translation>Kaynakların yayım tarihlerini göster</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Konuşanlar</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
</context>
<context>
    <name>TranslationRow</name>
    <message>
        <source>Print beside the original</source>
        <translation>Özgün metnin yanında bas</translation>
    </message>
    <message>
        <source>Remove this translation</source>
        <translation>Bu çeviriyi kaldır</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Çevirmen</translation>
    </message>
    <message>
        <source>Words of the translation</source>
        <translation>Çevirinin sözcükleri</translation>
    </message>
    <message>
        <source>the words in this language</source>
        <translation>bu dildeki sözcükler</translation>
    </message>
    <message>
        <source>who translated it</source>
        <translation>kim çevirdi</translation>
    </message>
</context>
<context>
    <name>TranslationsField</name>
    <message>
        <source>Add a translation</source>
        <translation>Çeviri ekle</translation>
    </message>
</context>
<context>
    <name>TrashBar</name>
    <message>
        <source>Empty the Trash</source>
        <translation>Çöp kutusunu boşalt</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %Ln days</source>
        <translation>
            <numerusform>%Ln gün saklanır</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept until you delete them</source>
        <translation>Siz silene dek saklanır</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Vesileler</translation>
    </message>
    <message>
        <source>Sources in the Trash</source>
        <translation>Çöp kutusundaki kaynaklar</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Konuşanlar</translation>
    </message>
</context>
<context>
    <name>WebPageDialog</name>
    <message>
        <source>Add web page</source>
        <translation>Web sayfası ekle</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>Adres (URL)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Getir</translation>
    </message>
    <message>
        <source>Fetch this page</source>
        <translation>Bu sayfayı getir</translation>
    </message>
    <message>
        <source>Offline mode is on: nothing is fetched. Settings turn it off.</source>
        <translation>Çevrimdışı kip açık: hiçbir şey getirilmez. Ayarlardan kapatılır.</translation>
    </message>
    <message>
        <source>The page alone is fetched, once, without scripts or cookies. A copy is kept in the library.</source>
        <translation>Yalnızca sayfa, bir kez, betikler ve çerezler olmadan getirilir. Kitaplıkta bir kopyası saklanır.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A folder of articles…</source>
        <translation>Bir makale klasörü…</translation>
    </message>
    <message>
        <source>A library packed into one file…</source>
        <translation>Tek dosyada paketlenmiş kitaplık…</translation>
    </message>
    <message>
        <source>Begin a library with what you have</source>
        <translation>Elinizdekilerle bir kitaplığa başlayın</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>İçe aktar…</translation>
    </message>
    <message>
        <source>Libraries used lately</source>
        <translation>Son kullanılan kitaplıklar</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Yeni kitaplık…</translation>
    </message>
    <message>
        <source>Open a library…</source>
        <translation>Kitaplık aç…</translation>
    </message>
    <message>
        <source>Quotarium keeps quotations with their speakers, dates and sources, checks them against the text they were clipped from, and puts them into Word with a correct citation. Everything stays in a folder on this computer, the library.</source>
        <translation>Quotarium alıntıları konuşanları, tarihleri ve kaynaklarıyla saklar, alındıkları metinle karşılaştırır ve doğru atıfla Word&apos;e aktarır. Her şey bu bilgisayardaki bir klasörde, kitaplıkta kalır.</translation>
    </message>
    <message>
        <source>References from BibTeX, RIS, Zotero, Citavi, EndNote…</source>
        <translation>BibTeX, RIS, Zotero, Citavi, EndNote künyeleri…</translation>
    </message>
    <message>
        <source>Try the sample library</source>
        <translation>Örnek kitaplığı deneyin</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Son kullanılanlar</translation>
    </message>
    <message>
        <source>Who said it, when, and where is it reported?</source>
        <translation>Kim, ne zaman söyledi ve nerede aktarılıyor?</translation>
    </message>
</context>
<context>
    <name>WholeImport</name>
    <message>
        <source>Import a library</source>
        <translation>Kitaplık içe aktar</translation>
    </message>
    <message>
        <source>Imported from the library %1: %2.</source>
        <translation>%1 kitaplığından içe aktarıldı: %2.</translation>
    </message>
    <message>
        <source>Importing the library %1…</source>
        <translation>%1 kitaplığı içe aktarılıyor…</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>Durduruldu; hiçbir şey içe aktarılmadı.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Redo</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Yinele: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Yinelendi: %1</translation>
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
        <translation>Önceki sözler</translation>
    </message>
    <message>
        <source>Earlier wordings (%1)</source>
        <translation>Önceki sözler (%1)</translation>
    </message>
    <message>
        <source>Show what changed…</source>
        <translation>Değişenleri göster…</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 tarihine kadar</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Bringing %1 up to date with this version of Quotarium …</source>
        <translation>%1 Quotarium&apos;un bu sürümüne getiriliyor …</translation>
    </message>
    <message>
        <source>Changing the library …</source>
        <extracomment>So long (ms) nothing is read before what may wait begins; a first page of cards comes sooner. A library that opens sooner (ms) needs no words about it.</extracomment>
        <translation>Kitaplık değiştiriliyor …</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>%1 açılıyor …</translation>
    </message>
    <message>
        <source>the choices of this session are forgotten when it ends.</source>
        <translation>bu oturumdaki seçimler, oturum bitince unutulur.</translation>
    </message>
</context>
</TS>
