<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
<context>
    <name></name>
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
        <source>A library is a folder that holds your sources and quotes. Make one or open one.</source>
        <translation>Kitabxana mənbələrinizin və sitatlarınızın saxlandığı qovluqdur. Yenisini yaradın və ya birini açın.</translation>
    </message>
    <message>
        <source>A mark that turns the direction of the text hides in “%1” (%2).</source>
        <translation>“%1” içində mətnin istiqamətini çevirən gizli işarə var (%2).</translation>
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
        <source>Add pasted text…</source>
        <translation>Yapışdırılan mətni əlavə et…</translation>
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
        <source>Add to a project</source>
        <translation>Layihəyə əlavə et</translation>
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
        <source>All files (*)</source>
        <translation>Bütün fayllar (*)</translation>
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
        <source>An index of the database differs from its rows</source>
        <translation>Verilənlər bazasının indeksi sətirlərindən fərqlənir</translation>
    </message>
    <message>
        <source>An invisible character hides in “%1” (%2).</source>
        <translation>“%1” içində görünməz işarə gizlənib (%2).</translation>
    </message>
    <message>
        <source>Anchor in another snapshot</source>
        <extracomment>A clipping and a snapshot of its source, by their ids.</extracomment>
        <translation>Başqa nüsxəyə bağlama</translation>
    </message>
    <message>
        <source>Appeared in</source>
        <translation>Dərc olunduğu yer</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Mənsubiyyət</translation>
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
        <source>Captured files are missing</source>
        <translation>Saxlanmış fayllar çatışmır</translation>
    </message>
    <message>
        <source>Captured files were changed by something else</source>
        <translation>Saxlanmış faylları başqa proqram dəyişib</translation>
    </message>
    <message>
        <source>Change link</source>
        <translation>Əlaqəni dəyişmə</translation>
    </message>
    <message>
        <source>Change many quotes…</source>
        <translation>Çoxlu sitatı dəyiş…</translation>
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
        <source>Choose another.</source>
        <translation>Başqasını seçin.</translation>
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
        <source>Compare speakers…</source>
        <translation>Danışanları müqayisə et…</translation>
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
        <source>Creators</source>
        <translation>Yaradıcılar</translation>
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
        <source>Delete occasion</source>
        <translation>Tədbiri silmə</translation>
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
        <source>Delete the occasion</source>
        <translation>Tədbiri sil</translation>
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
        <source>Edit words</source>
        <translation>Sözləri düzəlt</translation>
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
        <source>Export…</source>
        <translation>İxrac…</translation>
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
        <source>Find…</source>
        <translation>Tap…</translation>
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
        <source>Guide</source>
        <translation>Bələdçi</translation>
    </message>
    <message>
        <source>Half-made files were left by a program that was stopped</source>
        <translation>Dayandırılmış proqramdan yarımçıq fayllar qalıb</translation>
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
        <source>Import highlights of the PDF</source>
        <translation>PDF-dəki vurğulamaları idxal et</translation>
    </message>
    <message>
        <source>Import library</source>
        <extracomment>What the format is called on the command line.</extracomment>
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
        <source>Insert a heading…</source>
        <translation>Başlıq daxil et…</translation>
    </message>
    <message>
        <source>Insert a note…</source>
        <translation>Qeyd daxil et…</translation>
    </message>
    <message>
        <source>Insert heading</source>
        <extracomment>The deepest level of a heading or an indented item.</extracomment>
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
        <source>It cannot be mended. Put back a backup: File, Backups…</source>
        <translation>Düzəltmək mümkün deyil. Ehtiyat nüsxəni bərpa edin: Fayl, Ehtiyat nüsxələr…</translation>
    </message>
    <message>
        <source>Join as one statement</source>
        <translation>Bir deyim kimi birləşdir</translation>
    </message>
    <message>
        <source>Join quotes</source>
        <extracomment>So many quotes are proposed for one, and so many pairs for a library.</extracomment>
        <translation>Sitatları birləşdirmə</translation>
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
        <source>Making the library…</source>
        <translation>Kitabxana yaradılır…</translation>
    </message>
    <message>
        <source>Making the sample library…</source>
        <translation>Nümunə kitabxana yaradılır…</translation>
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
        <source>Marked as an open question, until an answer is linked.</source>
        <translation>Cavab əlaqələndirilənədək açıq sual kimi işarələndi.</translation>
    </message>
    <message>
        <source>Merge occasions</source>
        <translation>Tədbirləri birləşdirmə</translation>
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
        <source>Merge tags</source>
        <translation>Etiketləri birləşdirmə</translation>
    </message>
    <message>
        <source>Merge the selected tags…</source>
        <translation>Seçilmiş etiketləri birləşdir…</translation>
    </message>
    <message>
        <source>Merge with another occasion…</source>
        <translation>Başqa tədbirlə birləşdir…</translation>
    </message>
    <message>
        <source>Merge with another speaker…</source>
        <translation>Başqa danışanla birləşdir…</translation>
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
        <source>Move source to trash</source>
        <translation>Mənbəni zibil qutusuna köçürmə</translation>
    </message>
    <message>
        <source>Move sources to trash</source>
        <translation>Mənbələri zibil qutusuna köçürmə</translation>
    </message>
    <message>
        <source>Move the source to the Trash</source>
        <translation>Mənbəni zibil qutusuna köçür</translation>
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
        <source>No library is open</source>
        <translation>Açıq kitabxana yoxdur</translation>
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
        <source>No quote holds all of these words. Fewer words find more; the beginning of a word is enough, and accents do not matter.</source>
        <translation>Heç bir sitatda bu sözlərin hamısı yoxdur. Az söz çox nəticə verir; sözün əvvəli bəs edir, diakritik işarələr vacib deyil.</translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation>Hələ sitat yoxdur</translation>
    </message>
    <message>
        <source>No speaker yet</source>
        <extracomment>Stretches (UTF-16 units) of the words, the name and the facts that a search looks for.</extracomment>
        <translation>Hələ danışan yoxdur</translation>
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
        <source>Occasion</source>
        <translation>Tədbir</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Tədbirlər</translation>
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
        <source>Paste text…</source>
        <translation>Mətn yapışdır…</translation>
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
        <source>Recognise the text of a scan</source>
        <translation>Skan edilmiş mətni tanı</translation>
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
        <source>Restore source</source>
        <translation>Mənbəni bərpa etmə</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vəzifə</translation>
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
        <source>Set attribution status</source>
        <translation>Mənsubiyyət statusunu təyin etmə</translation>
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
        <source>Set language</source>
        <translation>Dili təyin etmə</translation>
    </message>
    <message>
        <source>Set occasion</source>
        <translation>Tədbiri təyin etmə</translation>
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
        <source>Set the date said</source>
        <translation>Deyildiyi tarixi təyin et</translation>
    </message>
    <message>
        <source>Set the kind</source>
        <translation>Növü təyin et</translation>
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
        <source>Set the speaker</source>
        <translation>Danışanı təyin et</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
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
        <source>Skip suggestions</source>
        <extracomment>Told `done` of `total`; False asks to stop. Seconds between two tidings of progress. Two stretches are the same statement where they share this part of what they cover together. In longer texts, speakers that become known meanwhile are not looked for again.</extracomment>
        <translation>Təklifləri ötürmə</translation>
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
        <source>Tags</source>
        <translation>Etiketlər</translation>
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
        <source>Text or pages</source>
        <translation>Mətn və ya səhifələr</translation>
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
        <source>The quote you dragged …</source>
        <translation>Sürüklədiyiniz sitat …</translation>
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
        <source>The source also has “%1”.</source>
        <translation>Mənbədə “%1” də var.</translation>
    </message>
    <message>
        <source>There are files that nothing needs</source>
        <translation>Heç nəyə lazım olmayan fayllar var</translation>
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
        <source>There is no copy of the source to compare with.</source>
        <translation>Mənbənin müqayisə üçün nüsxəsi yoxdur.</translation>
    </message>
    <message>
        <source>There is no document in it that can be read.</source>
        <translation>İçində oxuna bilən sənəd yoxdur.</translation>
    </message>
    <message>
        <source>There is no library at {path}. Check the path, or create one with “quotarium new {path}”.</source>
        <translation>{path} ünvanında kitabxana yoxdur. Yolu yoxlayın və ya “quotarium new {path}” ilə yaradın.</translation>
    </message>
    <message>
        <source>There is no space left on the disk that holds {path}. Free some space and try again; nothing of this change was kept.</source>
        <translation>{path} yerləşən diskdə yer qalmayıb. Yer açıb yenidən cəhd edin; bu dəyişiklikdən heç nə saxlanmadı.</translation>
    </message>
    <message>
        <source>There is no {kind} “{key}”. {hint}</source>
        <translation>“{key}” adlı {kind} yoxdur. {hint}</translation>
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
        <source>Translation: %s</source>
        <translation>Tərcümə: %s</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Zibil qutusu</translation>
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
        <source>Usual size of type</source>
        <translation>Adi şrift ölçüsü</translation>
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
        <source>What’s new</source>
        <translation>Yeniliklər</translation>
    </message>
    <message>
        <source>Who may be one speaker…</source>
        <translation>Kimlər bir danışan ola bilər…</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sözlər</translation>
    </message>
    <message>
        <source>almost the same sound</source>
        <translation>demək olar eyni səslənmə</translation>
    </message>
    <message>
        <source>an untitled source</source>
        <translation>başlıqsız mənbə</translation>
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
        <source>chapter of a book</source>
        <translation>kitabın fəsli</translation>
    </message>
    <message>
        <source>classical work</source>
        <translation>klassik əsər</translation>
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
        <source>film, video</source>
        <translation>film, video</translation>
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
        <source>ligatures</source>
        <translation>liqaturalar</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>ehtimal</translation>
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
        <source>misattributed</source>
        <translation>səhv aid edilib</translation>
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
        <source>no tag</source>
        <translation>etiketsiz</translation>
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
        <source>published</source>
        <translation>dərc olunub</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>dırnaq işarələri</translation>
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
        <source>several quotes</source>
        <translation>bir neçə sitat</translation>
    </message>
    <message>
        <source>shorter form of the name</source>
        <translation>adın qısa forması</translation>
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
        <source>spaces</source>
        <translation>boşluqlar</translation>
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
        <source>stretched letters</source>
        <translation>uzadılmış hərflər</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>dəqiq</translation>
    </message>
    <message>
        <source>the coding of accents</source>
        <translation>diakritik işarələrin kodlaşması</translation>
    </message>
    <message>
        <source>the width of characters</source>
        <translation>işarələrin eni</translation>
    </message>
    <message>
        <source>thesis</source>
        <translation>dissertasiya</translation>
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
        <source>web page</source>
        <translation>veb səhifə</translation>
    </message>
    <message>
        <source>you asked for it</source>
        <translation>siz istəmisiniz</translation>
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
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}</source>
        <translation>{path} yazılmadı: {reason}</translation>
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
        <source>“{text}” is not understood as a date: {reason}</source>
        <translation>“{text}” tarix kimi başa düşülmədi: {reason}</translation>
    </message>
    <message>
        <source>“{value}” does not fit {field}: {reason}</source>
        <translation>“{value}” {field} sahəsinə uyğun deyil: {reason}</translation>
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
        <source>“{words}” stands {number} times in {source}: {places}. Give more of the words so that only one place fits.</source>
        <translation>“{words}” {source} içində {number} dəfə keçir: {places}. Yalnız bir yerə uyğun gəlməsi üçün daha çox söz verin.</translation>
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
        <source>Close</source>
        <translation>Bağla</translation>
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
        <source>The window speaks another language when Quotarium is started again.</source>
        <translation>Quotarium yenidən başladıqda pəncərə başqa dilə keçir.</translation>
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
        <source>Files of %1 captured copies are not there any more; their texts are.</source>
        <translation>Saxlanmış nüsxələrin faylları artıq yoxdur: %1; mətnləri var.</translation>
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
        <source>%1 change; the other %2 are like this already.</source>
        <translation>%1 dəyişir; qalan %2 artıq belədir.</translation>
    </message>
    <message>
        <source>All %1 change.</source>
        <translation>%1, hamısı dəyişir.</translation>
    </message>
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
        <source>Change many quotes</source>
        <translation>Çoxlu sitatı dəyiş</translation>
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
        <source>Nothing would change: all are like this already.</source>
        <translation>Heç nə dəyişməyəcək: hamısı artıq belədir.</translation>
    </message>
    <message>
        <source>The selected: %1</source>
        <translation>Seçilmişlər: %1</translation>
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
        <source>%1 (known for that day)</source>
        <translation>%1 (həmin gün üçün məlumdur)</translation>
    </message>
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
        <source>role at the time</source>
        <translation>həmin vaxtkı vəzifə</translation>
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
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
    <message>
        <source>Compare speakers</source>
        <translation>Danışanları müqayisə et</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>No quote here has a speaker. Select quotes of two speakers or more.</source>
        <translation>Buradakı heç bir sitatın danışanı yoxdur. İki və ya daha çox danışanın sitatlarını seçin.</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Mövqelər</translation>
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
        <source>The %1 with the most quotes; %2 more are left out. Select quotes to choose.</source>
        <translation>Ən çox sitatı olan %1; daha %2 kənarda qaldı. Başqalarını görmək üçün sitatları özünüz seçin.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Mövzu</translation>
    </message>
    <message>
        <source>What each speaker said</source>
        <translation>Hər danışanın dedikləri</translation>
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
    <name>DateField</name>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>Təqvimdən seç (Alt+Aşağı)</translation>
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
        <source>Translations beside originals</source>
        <translation>Orijinalın yanında tərcümələr</translation>
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
        <extracomment>Facts that are words of the program, not of the user.</extracomment>
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
        <source>%1 (held on that day)</source>
        <translation>%1 (həmin gün tuturdu)</translation>
    </message>
    <message>
        <source>%1 (may have been held)</source>
        <translation>%1 (tuta bilərdi)</translation>
    </message>
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
        <source>None of the roles known was held on that day, so none is printed.</source>
        <translation>Məlum vəzifələrin heç biri həmin günə düşmür, ona görə çap olunmur.</translation>
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
        <source>Several roles fit that day. Which one is meant?</source>
        <translation>Həmin günə bir neçə vəzifə uyğundur. Hansı nəzərdə tutulur?</translation>
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
        <extracomment>How often it is asked whether a backup is due (ms), and how long after opening at first.</extracomment>
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
    <message numerus="yes">
        <source>%Ln occasions</source>
        <translation>
            <numerusform>%Ln tədbir</numerusform>
            <numerusform>%Ln tədbir</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Silindi: %1</translation>
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
        <source>No occasion&apos;s name holds all of these words.</source>
        <translation>Heç bir tədbirin adında bu sözlərin hamısı yoxdur.</translation>
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
        <extracomment>The text, the stretch (code points) that each completion replaces, and the completions with the number of quotes that each finds, where that is known.</extracomment>
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
        <source>Delete all quotes in the Trash for ever: %1?</source>
        <translation>Zibil qutusundakı bütün sitatlar həmişəlik silinsin: %1?</translation>
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
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
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
        <source>No date</source>
        <translation>Tarixsiz</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Mənbəsiz</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Danışansız</translation>
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
        <source>Save this search</source>
        <translation>Bu axtarışı saxla</translation>
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
    <message>
        <source>sorted by date clipped</source>
        <translation>çıxarıldığı tarix üzrə</translation>
    </message>
    <message>
        <source>sorted by date said</source>
        <translation>deyildiyi tarix üzrə</translation>
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
        <source>Clipped to the Inbox.</source>
        <translation>Gələnlərə çıxarıldı.</translation>
    </message>
    <message>
        <source>Clipped.</source>
        <translation>Çıxarıldı.</translation>
    </message>
    <message>
        <source>Highlights clipped to the Inbox: %1</source>
        <translation>Gələnlərə çıxarılan vurğulamalar: %1</translation>
    </message>
    <message>
        <source>Install the program tesseract, or have the text recognised by another such as OCRmyPDF and add the file it makes.</source>
        <translation>tesseract proqramını quraşdırın və ya mətni OCRmyPDF kimi başqası ilə tanıdıb alınan faylı əlavə edin.</translation>
    </message>
    <message>
        <source>Recognise the text</source>
        <translation>Mətni tanı</translation>
    </message>
    <message>
        <source>Select the words first, then press C.</source>
        <translation>Əvvəlcə sözləri seçin, sonra C basın.</translation>
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
    <message>
        <source>Type at %1 %</source>
        <translation>Şrift: %1 %</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
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
    <name>RemovableChip</name>
    <message>
        <source>%s, press Delete to remove</source>
        <translation>%s, çıxarmaq üçün Delete basın</translation>
    </message>
</context>
<context>
    <name>ReportsDialog</name>
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
        <source>The earliest report stands at the left. Struck through: only there. Underlined: only in the later report.</source>
        <translation>Ən erkən xəbər soldadır. Üstündən xətt çəkilib: yalnız onda. Altından xətt çəkilib: yalnız sonrakı xəbərdə.</translation>
    </message>
    <message>
        <source>The report is a quote of its own now.</source>
        <translation>Xəbər indi ayrıca sitatdır.</translation>
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
    <name>SaidField</name>
    <message>
        <source>Date said</source>
        <translation>Deyildiyi tarix</translation>
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
        <source>Address (URL)</source>
        <translation>Ünvan (URL)</translation>
    </message>
    <message>
        <source>Appeared in</source>
        <translation>Dərc olunduğu yer</translation>
    </message>
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
        <source>Edition</source>
        <translation>Nəşr</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Nömrə</translation>
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
        <source>Pages</source>
        <translation>Səhifələr</translation>
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
        <source>Publisher</source>
        <translation>Nəşriyyat</translation>
    </message>
    <message>
        <source>Read online</source>
        <translation>Onlayn oxu</translation>
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
        <source>Volume</source>
        <translation>Cild</translation>
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
        <source>Clear the search</source>
        <translation>Axtarışı təmizlə</translation>
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
        <source>No sources yet</source>
        <translation>Hələ mənbə yoxdur</translation>
    </message>
    <message>
        <source>No title, author or citekey holds all of these words.</source>
        <translation>Heç bir başlıqda, müəllifdə və ya istinad açarında bu sözlərin hamısı yoxdur.</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Mətn yapışdır…</translation>
    </message>
    <message>
        <source>Quotes from this source</source>
        <translation>Bu mənbədən sitatlar</translation>
    </message>
    <message>
        <source>Search sources</source>
        <translation>Mənbələrdə axtar</translation>
    </message>
    <message>
        <source>Search titles, authors, citekeys</source>
        <translation>Başlıq, müəllif, istinad açarı axtar</translation>
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
        <source>%1 is a speaker of its own now.</source>
        <translation>%1 indi ayrıca danışandır.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Hamısı</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Axtarışı təmizlə</translation>
    </message>
    <message>
        <source>Go to the sources</source>
        <translation>Mənbələrə keç</translation>
    </message>
    <message>
        <source>No name, in any script, holds all of these words.</source>
        <translation>Heç bir yazıda heç bir adda bu sözlərin hamısı yoxdur.</translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation>Danışan tapılmadı</translation>
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
        <source>Search names in any script</source>
        <translation>İstənilən yazıda adlar axtar</translation>
    </message>
    <message>
        <source>Search speakers</source>
        <translation>Danışanlarda axtar</translation>
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
        <source>All quotes of these tags get this one:</source>
        <translation>Bu etiketlərin bütün sitatları bunu alır:</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Silindi: %1.</translation>
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
    <name>ThingsPage</name>
    <message>
        <source>Clear the search</source>
        <translation>Axtarışı təmizlə</translation>
    </message>
    <message>
        <source>Search names</source>
        <extracomment>The value of a services.lists.Thing.</extracomment>
        <translation>Adlarda axtar</translation>
    </message>
    <message>
        <source>Show its quotes</source>
        <translation>Sitatlarını göstər</translation>
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
        <source>the choices of this session are forgotten when it ends.</source>
        <extracomment>So long (ms) nothing is read before what may wait begins; a first page of cards comes sooner.</extracomment>
        <translation>bu seansdakı seçimlər seans bitəndə unudulur.</translation>
    </message>
</context>
</TS>
