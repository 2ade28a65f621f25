<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>%1 (held on that day)</source>
        <translation>%1 (في ذلك اليوم)</translation>
    </message>
    <message>
        <source>%1 (may have been held)</source>
        <translation>%1 (ربما في ذلك اليوم)</translation>
    </message>
    <message>
        <source>%1 BC</source>
        <translation>%1 ق.م</translation>
    </message>
    <message>
        <source>%1 in the Inbox</source>
        <translation>%1 في الوارد</translation>
    </message>
    <message>
        <source>%1 is now one speaker with %2.</source>
        <translation>%1 و%2 الآن قائل واحد.</translation>
    </message>
    <message>
        <source>%1 led to %2.</source>
        <translation>أدّى %1 إلى %2.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>و%1 أيضًا</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>قُرئ: %1</translation>
    </message>
    <message>
        <source>%1+ quotes</source>
        <extracomment>Overrides, embeddings and isolates of direction, shown as a joiner that nobody sees.</extracomment>
        <translation>+%1 اقتباس</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already</source>
        <translation>
            <numerusform>لا شيء موجود مسبقًا</numerusform>
            <numerusform>%Ln موجود مسبقًا</numerusform>
            <numerusform>%Ln موجودان مسبقًا</numerusform>
            <numerusform>%Ln موجودة مسبقًا</numerusform>
            <numerusform>%Ln موجودًا مسبقًا</numerusform>
            <numerusform>%Ln موجود مسبقًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed</source>
        <translation>
            <numerusform>لم يُستكمل شيء</numerusform>
            <numerusform>استُكمل %Ln</numerusform>
            <numerusform>استُكمل %Ln</numerusform>
            <numerusform>استُكملت %Ln</numerusform>
            <numerusform>استُكمل %Ln</numerusform>
            <numerusform>استُكمل %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>لم يُستبعد شيء</numerusform>
            <numerusform>استُبعد %Ln</numerusform>
            <numerusform>استُبعد %Ln</numerusform>
            <numerusform>استُبعدت %Ln</numerusform>
            <numerusform>استُبعد %Ln</numerusform>
            <numerusform>استُبعد %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may be there already</source>
        <translation>
            <numerusform>لا شيء قد يكون موجودًا</numerusform>
            <numerusform>%Ln قد يكون موجودًا</numerusform>
            <numerusform>%Ln قد يكونان موجودين</numerusform>
            <numerusform>%Ln قد تكون موجودة</numerusform>
            <numerusform>%Ln قد يكون موجودًا</numerusform>
            <numerusform>%Ln قد يكون موجودًا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln occasions</source>
        <translation>
            <numerusform>لا مناسبات</numerusform>
            <numerusform>مناسبة واحدة</numerusform>
            <numerusform>مناسبتان</numerusform>
            <numerusform>%Ln مناسبات</numerusform>
            <numerusform>%Ln مناسبة</numerusform>
            <numerusform>%Ln مناسبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems, see below</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة، انظر أدناه</numerusform>
            <numerusform>مشكلتان، انظر أدناه</numerusform>
            <numerusform>%Ln مشكلات، انظر أدناه</numerusform>
            <numerusform>%Ln مشكلة، انظر أدناه</numerusform>
            <numerusform>%Ln مشكلة، انظر أدناه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotes</source>
        <translation>
            <numerusform>لا اقتباسات</numerusform>
            <numerusform>اقتباس واحد</numerusform>
            <numerusform>اقتباسان</numerusform>
            <numerusform>%Ln اقتباسات</numerusform>
            <numerusform>%Ln اقتباسًا</numerusform>
            <numerusform>%Ln اقتباس</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>%Ln مصادر</numerusform>
            <numerusform>%Ln مصدرًا</numerusform>
            <numerusform>%Ln مصدر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources added.</source>
        <translation>
            <numerusform>لم يُضف أي مصدر.</numerusform>
            <numerusform>أُضيف مصدر واحد.</numerusform>
            <numerusform>أُضيف مصدران.</numerusform>
            <numerusform>أُضيفت %Ln مصادر.</numerusform>
            <numerusform>أُضيف %Ln مصدرًا.</numerusform>
            <numerusform>أُضيف %Ln مصدر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln speakers</source>
        <translation>
            <numerusform>لا قائلين</numerusform>
            <numerusform>قائل واحد</numerusform>
            <numerusform>قائلان</numerusform>
            <numerusform>%Ln قائلين</numerusform>
            <numerusform>%Ln قائلًا</numerusform>
            <numerusform>%Ln قائل</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <source>&amp;Occasion</source>
        <translation>من&amp;اسبة</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>ا&amp;قتباس</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>م&amp;صدر</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;وسم</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>? question</source>
        <translation>؟ سؤال</translation>
    </message>
    <message>
        <source>A click shows all of it in the text</source>
        <extracomment>why it is suggested and what its date follows from; only the current card has room for it whole texts that were cut</extracomment>
        <translation>نقرة تعرضه كله في النص</translation>
    </message>
    <message>
        <source>A machine read this text from pictures (OCR): compare quotations with the page.</source>
        <translation>قرأ برنامج هذا النص من صور (OCR): قارن الاقتباسات بالصفحة.</translation>
    </message>
    <message>
        <source>A mark that turns the direction of the text hides in “%1” (%2).</source>
        <translation>في «%1» علامة خفيّة تقلب اتجاه النص (%2).</translation>
    </message>
    <message>
        <source>A page took longer than {seconds} seconds to recognise. Try with a better scan.</source>
        <translation>استغرق التعرّف على صفحة أكثر من {seconds} ثانية. جرّب مسحًا ضوئيًا أفضل.</translation>
    </message>
    <message>
        <source>A part such as “early” or “late” is kept as “approximately”, since EDTF has no word for it.</source>
        <translation>يُحفظ جزء مثل «أوائل» أو «أواخر» على أنه «تقريبًا»، إذ ليس في EDTF كلمة له.</translation>
    </message>
    <message>
        <source>A value in it has a wrong form ({place}). Export it anew.</source>
        <extracomment>What the format is called on the command line.</extracomment>
        <translation>في الملف قيمة صيغتها خاطئة ({place}). صدّره من جديد.</translation>
    </message>
    <message>
        <source>About Quotarium</source>
        <translation>حول Quotarium</translation>
    </message>
    <message>
        <source>Add a newer copy…</source>
        <translation>إضافة نسخة أحدث…</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>إضافة صفة</translation>
    </message>
    <message>
        <source>Add all documents in a folder</source>
        <translation>إضافة كل المستندات في مجلد</translation>
    </message>
    <message>
        <source>Add an article, select words in it and clip them. Who said them and when can be added at once or later.</source>
        <translation>أضف مقالة وحدّد فيها كلمات واقتطفها. أما قائلها وتاريخها فتضيفهما في الحال أو لاحقًا.</translation>
    </message>
    <message>
        <source>Add clipping</source>
        <translation>إضافة مقتطف</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>إضافة مجلد…</translation>
    </message>
    <message>
        <source>Add occasion</source>
        <translation>إضافة مناسبة</translation>
    </message>
    <message>
        <source>Add one first.</source>
        <translation>أضف واحدًا أولًا.</translation>
    </message>
    <message>
        <source>Add pasted text…</source>
        <translation>إضافة نص ملصق…</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>إضافة صفة</translation>
    </message>
    <message>
        <source>Add snapshot</source>
        <translation>إضافة نسخة</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>إضافة مصدر</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>إضافة مصادر</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>إضافة مصدر…</translation>
    </message>
    <message>
        <source>Add speaker</source>
        <translation>إضافة قائل</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>إضافة وسوم</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>إضافة وسم…</translation>
    </message>
    <message>
        <source>Add the source first.</source>
        <translation>أضف المصدر أولًا.</translation>
    </message>
    <message>
        <source>Add to a project</source>
        <translation>إضافة إلى مشروع</translation>
    </message>
    <message>
        <source>Add to notes</source>
        <translation>إضافة إلى الملاحظات</translation>
    </message>
    <message>
        <source>Add to project</source>
        <translation>إضافة إلى المشروع</translation>
    </message>
    <message>
        <source>Add to project…</source>
        <translation>إضافة إلى مشروع…</translation>
    </message>
    <message>
        <source>Add to the notes</source>
        <translation>إضافة إلى الملاحظات</translation>
    </message>
    <message>
        <source>Add web page…</source>
        <translation>إضافة صفحة ويب…</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان الإلكتروني</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>العنوان (URL)</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <extracomment>By BCP 47 tags; the names are those of Unicode&apos;s CLDR, which Qt brings in English only.</extracomment>
        <translation>الأفريقانية</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>الألبانية</translation>
    </message>
    <message>
        <source>All fields of the sources (JSON)</source>
        <translation>كل حقول المصادر (JSON)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>All its pages have text: there is nothing to recognise.</source>
        <extracomment>What the program is trained for: 300 dots to the inch, of which 72 points are one. A page with fewer characters has no text to speak of. The program&apos;s names of languages, by BCP 47&apos;s.</extracomment>
        <translation>في كل الصفحات نص: لا شيء للتعرّف عليه.</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>كل الاقتباسات</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>معدّل</translation>
    </message>
    <message>
        <source>Altered or not found</source>
        <translation>معدّل أو غير موجود</translation>
    </message>
    <message>
        <source>American English</source>
        <translation>الإنجليزية الأمريكية</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>الأمهرية</translation>
    </message>
    <message>
        <source>An index of the database differs from its rows</source>
        <translation>فهرس في قاعدة البيانات يخالف صفوفها</translation>
    </message>
    <message>
        <source>An invisible character hides in “%1” (%2).</source>
        <translation>في «%1» حرف غير مرئي (%2).</translation>
    </message>
    <message>
        <source>An item that begins in line {line} is broken: {reason}.</source>
        <translation>عنصر يبدأ في السطر {line} معطوب: {reason}.</translation>
    </message>
    <message>
        <source>Anchor in another snapshot</source>
        <extracomment>A clipping and a snapshot of its source, by their ids.</extracomment>
        <translation>تثبيت في نسخة أخرى</translation>
    </message>
    <message>
        <source>Ancient Greek</source>
        <translation>اليونانية القديمة</translation>
    </message>
    <message>
        <source>Appeared in</source>
        <extracomment>Fields of a source by their names in CSL, where people call them otherwise.</extracomment>
        <translation>نُشر في</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Arabic script</source>
        <extracomment>By ISO 15924 codes.</extracomment>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>الأرمنية</translation>
    </message>
    <message>
        <source>Armenian script</source>
        <translation>الأرمينية</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>الأذربيجانية</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>البنغالية</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>الباسكية</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>البيلاروسية</translation>
    </message>
    <message>
        <source>BibLaTeX with quotes as annotations</source>
        <translation>BibLaTeX مع الاقتباسات كتعليقات</translation>
    </message>
    <message>
        <source>BibTeX and BibLaTeX</source>
        <extracomment>Suffixes that do not tell a format.</extracomment>
        <translation>BibTeX وBibLaTeX</translation>
    </message>
    <message>
        <source>BibTeX with quotes as annotations</source>
        <translation>BibTeX مع الاقتباسات كتعليقات</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>البوسنية</translation>
    </message>
    <message>
        <source>Brazilian Portuguese</source>
        <translation>البرتغالية البرازيلية</translation>
    </message>
    <message>
        <source>British English</source>
        <translation>الإنجليزية المملكة المتحدة</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>البلغارية</translation>
    </message>
    <message>
        <source>Captured files are missing</source>
        <translation>ملفات محفوظة مفقودة</translation>
    </message>
    <message>
        <source>Captured files were changed by something else</source>
        <translation>ملفات محفوظة غيّرها برنامج آخر</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>الكتالانية</translation>
    </message>
    <message>
        <source>Change link</source>
        <translation>تغيير الرابط</translation>
    </message>
    <message>
        <source>Change many occasions</source>
        <translation>تغيير عدة مناسبات</translation>
    </message>
    <message>
        <source>Change many occasions…</source>
        <translation>تغيير عدة مناسبات…</translation>
    </message>
    <message>
        <source>Change many quotes</source>
        <translation>تغيير عدة اقتباسات</translation>
    </message>
    <message>
        <source>Change many quotes…</source>
        <translation>تغيير عدة اقتباسات…</translation>
    </message>
    <message>
        <source>Change many sources</source>
        <translation>تغيير عدة مصادر</translation>
    </message>
    <message>
        <source>Change many sources…</source>
        <translation>تغيير عدة مصادر…</translation>
    </message>
    <message>
        <source>Change many speakers</source>
        <translation>تغيير عدة قائلين</translation>
    </message>
    <message>
        <source>Change many speakers…</source>
        <translation>تغيير عدة قائلين…</translation>
    </message>
    <message>
        <source>Change occasion</source>
        <translation>تغيير مناسبة</translation>
    </message>
    <message>
        <source>Change outline</source>
        <translation>تغيير المخطط</translation>
    </message>
    <message>
        <source>Change quote</source>
        <translation>تغيير الاقتباس</translation>
    </message>
    <message>
        <source>Change quotes</source>
        <translation>تغيير اقتباسات</translation>
    </message>
    <message>
        <source>Change source</source>
        <translation>تغيير المصدر</translation>
    </message>
    <message>
        <source>Change sources</source>
        <translation>تغيير مصادر</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <translation>تغيير القائل</translation>
    </message>
    <message>
        <source>Change the link that is there.</source>
        <translation>غيّر الرابط الموجود.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>عُدّل</translation>
    </message>
    <message>
        <source>Check against the source</source>
        <translation>مطابقة مع المصدر</translation>
    </message>
    <message>
        <source>Check all quotes</source>
        <translation>التحقق من كل الاقتباسات</translation>
    </message>
    <message>
        <source>Check all quotes against their sources</source>
        <translation>مطابقة كل الاقتباسات مع مصادرها</translation>
    </message>
    <message>
        <source>Check the library…</source>
        <translation>فحص المكتبة…</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>تحقق من الإملاء.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>المطابقة</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>اختر غيره.</translation>
    </message>
    <message>
        <source>Citavi project</source>
        <translation>مشروع Citavi</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Clip quote</source>
        <translation>اقتطاف اقتباس</translation>
    </message>
    <message>
        <source>Clip quotes</source>
        <translation>اقتطاف اقتباسات</translation>
    </message>
    <message>
        <source>Clip the selected words</source>
        <translation>اقتطاف الكلمات المحددة</translation>
    </message>
    <message>
        <source>Clip what is ticked</source>
        <translation>اقتطاف المؤشَّر عليه</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>ألوان النظام</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>لوحة الأوامر…</translation>
    </message>
    <message>
        <source>Compare with the newer copy…</source>
        <translation>مقارنة بالنسخة الأحدث…</translation>
    </message>
    <message>
        <source>Compared on %1 with the copy of %2.</source>
        <translation>قورن في %1 بنسخة %2.</translation>
    </message>
    <message>
        <source>Compared on %1.</source>
        <translation>قورن في %1.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>مقارنة…</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>نسخ الاستشهاد</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>نسخ المرجع</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>نسخ مع الاستشهاد</translation>
    </message>
    <message>
        <source>Count dates again</source>
        <translation>إعادة حساب التواريخ</translation>
    </message>
    <message>
        <source>Counted from %1; the event has another date now.</source>
        <translation>حُسب من %1، وللحدث الآن تاريخ آخر.</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>المؤلفون</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>الكرواتية</translation>
    </message>
    <message>
        <source>Cyrillic script</source>
        <translation>السيريلية</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>التشيكية</translation>
    </message>
    <message>
        <source>Damaged letters (no UTF-8) were replaced by �.</source>
        <translation>استُبدلت أحرف تالفة (ليست UTF-8) بالرمز �.</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>الدانمركية</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>ألوان داكنة</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>التاريخ غير معروف</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>التاريخ: %1</translation>
    </message>
    <message>
        <source>Declared in the quote: %1.</source>
        <translation>مصرَّح به في الاقتباس: %1.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete for ever…</source>
        <translation>حذف نهائي…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Delete project</source>
        <translation>حذف المشروع</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>حذف البحث المحفوظ</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>حذف الوسم</translation>
    </message>
    <message>
        <source>Delete tags</source>
        <translation>حذف وسوم</translation>
    </message>
    <message>
        <source>Delete the tag</source>
        <translation>حذف الوسم</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>حُذف.</translation>
    </message>
    <message>
        <source>Details of the source</source>
        <translation>تفاصيل المصدر</translation>
    </message>
    <message>
        <source>Devanagari script</source>
        <translation>الديفاناجاري</translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation>هل تقصد {names}؟</translation>
    </message>
    <message>
        <source>Differs in another source</source>
        <translation>يختلف في مصدر آخر</translation>
    </message>
    <message>
        <source>Documents, pages and recordings (%1)</source>
        <translation>مستندات وصفحات وتسجيلات (%1)</translation>
    </message>
    <message>
        <source>Drawing, to be edited (*.svg)</source>
        <translation>رسم قابل للتحرير (*.svg)</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>الهولندية</translation>
    </message>
    <message>
        <source>Edit words</source>
        <translation>تحرير الكلمات</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>الطبعة</translation>
    </message>
    <message>
        <source>Empty the Trash…</source>
        <translation>إفراغ السلة…</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>إفراغ السلة</translation>
    </message>
    <message>
        <source>EndNote (tagged)</source>
        <translation>EndNote (موسوم)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>الإسبرانتو</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>الإستونية</translation>
    </message>
    <message>
        <source>European Portuguese</source>
        <translation>البرتغالية الأوروبية</translation>
    </message>
    <message>
        <source>Export the library anew.</source>
        <translation>صدّر المكتبة من جديد.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>FTS5</source>
        <translation>FTS5</translation>
    </message>
    <message>
        <source>Feed of a journal (RSS)</source>
        <translation>موجز مجلة (RSS)</translation>
    </message>
    <message>
        <source>Fetch the page again</source>
        <translation>جلب الصفحة من جديد</translation>
    </message>
    <message>
        <source>Find and replace in notes</source>
        <translation>بحث واستبدال في الملاحظات</translation>
    </message>
    <message>
        <source>Find duplicate sources…</source>
        <translation>البحث عن مصادر مكررة…</translation>
    </message>
    <message>
        <source>Find its number in the list of speakers.</source>
        <translation>تجد رقمه في قائمة القائلين.</translation>
    </message>
    <message>
        <source>Find its number with a search.</source>
        <translation>جِد رقمه بالبحث.</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>بحث…</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>الفنلندية</translation>
    </message>
    <message>
        <source>First, a place for your new library</source>
        <translation>أولًا، مكان لمكتبتك الجديدة</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>Found in several places</source>
        <translation>موجود في عدة مواضع</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>الجاليكية</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>الجورجية</translation>
    </message>
    <message>
        <source>Georgian script</source>
        <translation>الجورجية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Go to the quotes</source>
        <translation>الانتقال إلى الاقتباسات</translation>
    </message>
    <message>
        <source>Go to the sources</source>
        <translation>الانتقال إلى المصادر</translation>
    </message>
    <message>
        <source>Go to the suggested quotes</source>
        <translation>الانتقال إلى الاقتباسات المقترحة</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Greek script</source>
        <translation>اليونانية</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Half-made files were left by a program that was stopped</source>
        <translation>ملفات غير مكتملة خلّفها برنامج توقف</translation>
    </message>
    <message>
        <source>Han script</source>
        <translation>الهان</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Hebrew script</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Hidden characters</source>
        <translation>أحرف مخفية</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>الهندية</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>الهنغارية</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>الأيسلندية</translation>
    </message>
    <message>
        <source>Identifiers: %1</source>
        <translation>المعرّفات: %1</translation>
    </message>
    <message>
        <source>Import highlights of the PDF</source>
        <translation>استيراد تظليلات ملف PDF</translation>
    </message>
    <message>
        <source>Import library</source>
        <translation>استيراد مكتبة</translation>
    </message>
    <message>
        <source>Import references</source>
        <translation>استيراد مراجع</translation>
    </message>
    <message>
        <source>Import references…</source>
        <translation>استيراد مراجع…</translation>
    </message>
    <message>
        <source>Imported from %1: %2</source>
        <translation>استُورد من %1: %2</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>إزاحة للداخل</translation>
    </message>
    <message>
        <source>Indent in the outline</source>
        <translation>إزاحة للداخل في المخطط</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>الإندونيسية</translation>
    </message>
    <message>
        <source>Insert a heading…</source>
        <translation>إدراج عنوان…</translation>
    </message>
    <message>
        <source>Insert a note…</source>
        <translation>إدراج ملاحظة…</translation>
    </message>
    <message>
        <source>Insert heading</source>
        <translation>إدراج عنوان</translation>
    </message>
    <message>
        <source>Insert note</source>
        <translation>إدراج ملاحظة</translation>
    </message>
    <message>
        <source>Install a citation style…</source>
        <translation>تثبيت نمط استشهاد…</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>الأيرلندية</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>العدد</translation>
    </message>
    <message>
        <source>It cannot be mended. Put back a backup: File, Backups…</source>
        <translation>لا يمكن إصلاحها. استعد نسخة احتياطية: ملف، النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>It cannot be read ({error}). Check the path.</source>
        <extracomment>What is kept of a picture at most; the window makes larger ones smaller.</extracomment>
        <translation>تتعذّر قراءة الملف ({error}). تحقّق من المسار.</translation>
    </message>
    <message>
        <source>It cannot be read ({strerror}). Check the path.</source>
        <translation>تتعذّر قراءة الملف ({strerror}). تحقّق من المسار.</translation>
    </message>
    <message>
        <source>It defines entities of its own, which no document needs. Open it in its program and save it again.</source>
        <translation>يعرّف الملف كيانات خاصة به لا يحتاجها أي مستند. افتحه في برنامجه واحفظه من جديد.</translation>
    </message>
    <message>
        <source>It has more lines than a day of talk. Save a part of it.</source>
        <translation>في الملف أسطر أكثر من يوم كامل من الكلام. احفظ جزءًا منه.</translation>
    </message>
    <message>
        <source>It has more than 400 MB. Split it and import the parts.</source>
        <translation>حجم الملف أكثر من 400 م.ب. قسّمه واستورد الأجزاء.</translation>
    </message>
    <message>
        <source>It has more than 60 million pixels. Save it smaller.</source>
        <translation>في الصورة أكثر من 60 مليون بكسل. احفظها أصغر.</translation>
    </message>
    <message>
        <source>It has {megabytes} MB; sources of up to {limit} MB can be read. Save the part you need as a file of its own.</source>
        <translation>حجم الملف {megabytes} م.ب، وتُقرأ مصادر حتى {limit} م.ب. احفظ الجزء المطلوب في ملف مستقل.</translation>
    </message>
    <message>
        <source>It holds a stretch of text larger than any document&apos;s. Save its text by itself.</source>
        <extracomment>More elements or characters no book has; they would take longer than anybody waits.</extracomment>
        <translation>في الملف قطعة نص أطول مما في أي مستند. احفظ نصها وحده.</translation>
    </message>
    <message>
        <source>It holds more text than any article. Save the part you need as a file of its own.</source>
        <extracomment>How the layer that asks for consent to cookies is named; `body` may be named after it, too. Stand-ins while a block is gathered: a line break, and preformatted breaks and spaces.</extracomment>
        <translation>في الصفحة نص أكثر من أي مقال. احفظ الجزء المطلوب في ملف مستقل.</translation>
    </message>
    <message>
        <source>It holds more text than any book. Save the pages you need as a file of their own.</source>
        <extracomment>How many of the first pages are looked at for text that a machine read from pictures.</extracomment>
        <translation>في الملف نص أكثر من أي كتاب. احفظ الصفحات المطلوبة في ملف مستقل.</translation>
    </message>
    <message>
        <source>It holds more text than any book. Save the part you need by itself.</source>
        <extracomment>The ways of encryption that only keep fonts from being taken out (EPUB 3.3, Appendix F). Stands around a page&apos;s label while its chapter is gathered (no character of any text).</extracomment>
        <translation>في الملف نص أكثر من أي كتاب. احفظ الجزء المطلوب وحده.</translation>
    </message>
    <message>
        <source>It holds more than any book. Save the part you need as a file of its own.</source>
        <translation>في الملف أكثر مما في أي كتاب. احفظ الجزء المطلوب في ملف مستقل.</translation>
    </message>
    <message>
        <source>It holds no list of items.</source>
        <translation>ليس في الملف قائمة عناصر.</translation>
    </message>
    <message>
        <source>It is UTF-8 text, but damaged at byte {broken}. Get an undamaged copy, or mend the place in an editor and save it again.</source>
        <translation>الملف نص UTF-8، لكنه تالف عند البايت {broken}. احصل على نسخة سليمة، أو أصلح الموضع في محرّر واحفظه من جديد.</translation>
    </message>
    <message>
        <source>It is a recording; what is quoted is its transcript. Put one beside it under the same name (.srt, .vtt), or add its transcript and link the recording to it.</source>
        <translation>هذا تسجيل، وما يُقتبس هو نصه المفرّغ. ضع بجانبه نصًا بالاسم نفسه (‎.srt، ‎.vtt)، أو أضف نصه المفرّغ واربط التسجيل به.</translation>
    </message>
    <message>
        <source>It is an archive with {files} in it. Unpack it and import the file you need.</source>
        <translation>هذا أرشيف فيه {files}. فكّ ضغطه واستورد الملف المطلوب.</translation>
    </message>
    <message>
        <source>It is built in a way not understood.</source>
        <extracomment>After so many documents, or bytes of them, a child is replaced: parsers do not give all back.</extracomment>
        <translation>بنية الملف غير مفهومة.</translation>
    </message>
    <message>
        <source>It is damaged and cannot be shown. Choose another one.</source>
        <translation>الصورة تالفة ولا يمكن عرضها. اختر غيرها.</translation>
    </message>
    <message>
        <source>It is damaged or no PDF document. Get an undamaged copy, or print it to a new PDF.</source>
        <translation>الملف تالف أو ليس PDF. احصل على نسخة سليمة، أو اطبعه في ملف PDF جديد.</translation>
    </message>
    <message>
        <source>It is damaged or no message. Save it again in the program it comes from.</source>
        <translation>الملف تالف أو ليس رسالة. احفظه من جديد في البرنامج الذي أتى منه.</translation>
    </message>
    <message>
        <source>It is damaged or no web archive. Save the page again in the browser.</source>
        <translation>الملف تالف أو ليس أرشيف ويب. احفظ الصفحة من جديد في المتصفح.</translation>
    </message>
    <message>
        <source>It is damaged or too complicated: its reader broke down. {try_text}</source>
        <translation>الملف تالف أو معقّد جدًا: تعطّل قارئه. {try_text}</translation>
    </message>
    <message>
        <source>It is damaged or too complicated: what draws its pages broke down. Read it as text.</source>
        <translation>الملف تالف أو معقّد جدًا: تعطّل رسم صفحاته. اقرأه نصًا.</translation>
    </message>
    <message>
        <source>It is empty. Export it anew.</source>
        <translation>الملف فارغ. صدّره من جديد.</translation>
    </message>
    <message>
        <source>It is larger than 2 MB. Save it smaller.</source>
        <translation>الصورة أكبر من 2 م.ب. احفظها أصغر.</translation>
    </message>
    <message>
        <source>It is larger than 20 MB. Save it smaller.</source>
        <extracomment>What a picture may have at most, before it is made smaller: bytes, and pixels. Markers of JPEG that begin a frame; the others of their range are tables.</extracomment>
        <translation>الصورة أكبر من 20 م.ب. احفظها أصغر.</translation>
    </message>
    <message>
        <source>It is larger than {size} MB.</source>
        <translation>الملف أكبر من {size} م.ب.</translation>
    </message>
    <message>
        <source>It is locked with a password. Open it with the password in a PDF program, save it without, and add that file.</source>
        <translation>الملف محمي بكلمة مرور. افتحه بها في برنامج PDF، واحفظه بدونها، وأضف ذلك الملف.</translation>
    </message>
    <message>
        <source>It is locked with a password. Open it, save it without one, and add that file.</source>
        <translation>الملف محمي بكلمة مرور. افتحه، واحفظه بدونها، وأضف ذلك الملف.</translation>
    </message>
    <message>
        <source>It is locked with a password. Open it, save it without one, and add that.</source>
        <translation>الملف محمي بكلمة مرور. افتحه، واحفظه بدونها، وأضفه.</translation>
    </message>
    <message>
        <source>It is no JSON in UTF-8. Export it anew.</source>
        <translation>الملف ليس JSON بترميز UTF-8. صدّره من جديد.</translation>
    </message>
    <message>
        <source>It is no PNG, JPEG or WebP picture. Save it as one of these.</source>
        <translation>ليست صورة PNG أو JPEG أو WebP. احفظها بإحدى هذه الصيغ.</translation>
    </message>
    <message>
        <source>It is not a library that Quotarium exported ({error}). Export it anew there.</source>
        <translation>ليست هذه مكتبة صدّرها Quotarium‏ ({error}). صدّرها هناك من جديد.</translation>
    </message>
    <message>
        <source>It is protected against copying (DRM), so its text cannot be read. Use an unprotected copy.</source>
        <translation>الملف محمي من النسخ (DRM) فلا يمكن قراءة نصه. استخدم نسخة غير محمية.</translation>
    </message>
    <message>
        <source>It is too large. Split it into files of 300 MB at most.</source>
        <extracomment>Larger files are refused: 100,000 references are about 60 MB. More replaced letters, if they are also one in twenty, are no text of another encoding.</extracomment>
        <translation>الملف كبير جدًا. قسّمه إلى ملفات لا تزيد على 300 م.ب.</translation>
    </message>
    <message>
        <source>It is {encoding} text, but damaged at byte {start}. Get an undamaged copy, or mend the place in an editor and save it again.</source>
        <translation>الملف نص {encoding}، لكنه تالف عند البايت {start}. احصل على نسخة سليمة، أو أصلح الموضع في محرّر واحفظه من جديد.</translation>
    </message>
    <message>
        <source>It lacks its part “{path}”: it was not saved completely. Save it again.</source>
        <extracomment>How the standard library says that an archive is damaged or beyond it.</extracomment>
        <translation>ينقص الملفَ جزؤه «{path}»: لم يُحفظ كاملًا. احفظه من جديد.</translation>
    </message>
    <message>
        <source>It leads from page to page without end: it may want cookies.</source>
        <translation>ينتقل العنوان من صفحة إلى صفحة بلا نهاية: ربما يريد ملفات تعريف الارتباط.</translation>
    </message>
    <message>
        <source>It leads to {address}, in a private network. If you trust it, type that.</source>
        <translation>يؤدي العنوان إلى {address} في شبكة خاصة. إن كنت تثق به فاكتب ذلك العنوان.</translation>
    </message>
    <message>
        <source>It leads to “{target}”, which is no web page. Check the address.</source>
        <translation>يؤدي العنوان إلى «{target}»، وليس صفحة ويب. تحقّق من العنوان.</translation>
    </message>
    <message>
        <source>It may have been moved; look again.</source>
        <translation>ربما نُقلت، انظر مرة أخرى.</translation>
    </message>
    <message>
        <source>It may have been removed; look again.</source>
        <translation>ربما أُزيل، انظر مرة أخرى.</translation>
    </message>
    <message>
        <source>It may have been undone; look again.</source>
        <translation>ربما تُراجع عنه، انظر مرة أخرى.</translation>
    </message>
    <message>
        <source>It says it is {encoding} text but is not. Save the page again in the browser.</source>
        <translation>يقول الملف إنه نص {encoding} وليس كذلك. احفظ الصفحة من جديد في المتصفح.</translation>
    </message>
    <message>
        <source>It takes more memory than a document may.</source>
        <translation>يحتاج الملف إلى ذاكرة أكثر مما يُسمح به لمستند.</translation>
    </message>
    <message>
        <source>It took longer than {seconds} seconds. Try again, or:</source>
        <translation>استغرق ذلك أكثر من {seconds} ثانية. أعد المحاولة، أو:</translation>
    </message>
    <message>
        <source>It unpacks to more than a document may hold. Save its text as a file of its own.</source>
        <translation>الملف بعد فك ضغطه أكبر مما يمكن أن يحويه مستند. احفظ نصه في ملف مستقل.</translation>
    </message>
    <message>
        <source>It was closed. Open it again.</source>
        <translation>أُغلق الملف. افتحه من جديد.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Item {number} ({key}):</source>
        <extracomment>What a source cannot hold is kept as JSON in `csl:NAME` and written again. Where our own export keeps the researcher’s note, which no style prints.</extracomment>
        <translation>العنصر {number} ({key}):</translation>
    </message>
    <message>
        <source>Item {number}: {where}: {fault}.</source>
        <extracomment>What belongs to a library and not to the source.</extracomment>
        <translation>العنصر {number}: {where}: {fault}.</translation>
    </message>
    <message>
        <source>Item {place} is no object and was left out.</source>
        <translation>العنصر {place} ليس كائنًا، وقد تُرك.</translation>
    </message>
    <message>
        <source>Its JSON is broken in line {lineno}: {msg}. Export it anew.</source>
        <translation>JSON معطوب في السطر {lineno}: {msg}. صدّره من جديد.</translation>
    </message>
    <message>
        <source>Its archive is damaged. Get an undamaged copy, or open it in its program and save it again.</source>
        <extracomment>What all members that are read may unpack to, and how much larger than packed one may be.</extracomment>
        <translation>الأرشيف تالف. احصل على نسخة سليمة، أو افتحه في برنامجه واحفظه من جديد.</translation>
    </message>
    <message>
        <source>Its attachments were left out: {names}.</source>
        <translation>تُركت المرفقات: {names}.</translation>
    </message>
    <message>
        <source>Its bytes are not text in any encoding known here.</source>
        <translation>البايتات ليست نصًا بأي ترميز معروف هنا.</translation>
    </message>
    <message>
        <source>Its contents are damaged (line {line}). Get an undamaged copy, or open it in its program and save it again.</source>
        <translation>المحتوى تالف (السطر {line}). احصل على نسخة سليمة، أو افتح الملف في برنامجه واحفظه من جديد.</translation>
    </message>
    <message>
        <source>Its elements are nested too deeply to be read. Open it in the browser, select the text and paste it instead.</source>
        <translation>العناصر متداخلة أعمق من أن تُقرأ. افتح الصفحة في المتصفح، وحدّد النص، والصقه بدلًا منها.</translation>
    </message>
    <message>
        <source>Its groups are nested too deeply. Save it as a Word document (.docx).</source>
        <extracomment>After * stand destinations that a reader may skip; these are not skipped.</extracomment>
        <translation>المجموعات متداخلة أعمق من اللازم. احفظ الملف مستند Word‏ (‎.docx).</translation>
    </message>
    <message>
        <source>Its pages are empty: there is neither text nor a picture of a page in it. Check that it is the right file.</source>
        <translation>الصفحات فارغة: لا نص فيها ولا صورة صفحة. تحقّق من أنه الملف الصحيح.</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply to be read. Copy the text in its program and paste it instead.</source>
        <translation>الأجزاء متداخلة أعمق من أن تُقرأ. انسخ النص في برنامجه والصقه بدلًا منها.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Japanese script</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Join as one statement</source>
        <translation>جمعها في قول واحد</translation>
    </message>
    <message>
        <source>Join quotes</source>
        <translation>جمع اقتباسات</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>الكازاخستانية</translation>
    </message>
    <message>
        <source>Keep quotes apart</source>
        <translation>إبقاء الاقتباسات منفصلة</translation>
    </message>
    <message>
        <source>Keep speakers apart</source>
        <translation>إبقاء القائلين منفصلين</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kind of quote</source>
        <extracomment>Languages offered by name; any other is typed as a BCP 47 tag.</extracomment>
        <translation>نوع الاقتباس</translation>
    </message>
    <message>
        <source>Known citekeys are {keys}.</source>
        <translation>مفاتيح الاستشهاد المعروفة: {keys}.</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Korean script</source>
        <translation>الكورية</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>الكردية</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>القيرغيزية</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>لغة الكلمات</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>خط أكبر</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>اللاتينية</translation>
    </message>
    <message>
        <source>Latin script</source>
        <translation>اللاتينية</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>اللاتفية</translation>
    </message>
    <message>
        <source>LibreOffice document</source>
        <translation>مستند LibreOffice</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>ألوان فاتحة</translation>
    </message>
    <message>
        <source>Link its recording…</source>
        <translation>ربط بالتسجيل…</translation>
    </message>
    <message>
        <source>Link quotes</source>
        <translation>ربط الاقتباسات</translation>
    </message>
    <message>
        <source>Link recording</source>
        <translation>ربط التسجيل</translation>
    </message>
    <message>
        <source>Link to another quote…</source>
        <translation>ربط باقتباس آخر…</translation>
    </message>
    <message>
        <source>Linked: the quote %1 the other.</source>
        <translation>رُبط: هذا الاقتباس %1 الآخر.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>الليتوانية</translation>
    </message>
    <message>
        <source>Locator</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>Look for one in the settings, or with “quotarium styles WORD”.</source>
        <translation>ابحث عن نمط في الإعدادات، أو بالأمر «quotarium styles WORD».</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>المقدونية</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>أنشئ واحدًا أولًا.</translation>
    </message>
    <message>
        <source>Making the library…</source>
        <translation>يجري إنشاء المكتبة…</translation>
    </message>
    <message>
        <source>Making the sample library…</source>
        <translation>يجري إنشاء مكتبة النموذج…</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>الماليزية</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>المالطية</translation>
    </message>
    <message>
        <source>Mark a quote as an open question, and it is listed here until a quote that responds to it is linked.</source>
        <translation>علّم اقتباسًا كسؤال مفتوح فيظهر هنا إلى أن يُربط به اقتباس يردّ عليه.</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>تعليم كمُراجَع</translation>
    </message>
    <message>
        <source>Markdown with pandoc citations</source>
        <translation>Markdown مع استشهادات pandoc</translation>
    </message>
    <message>
        <source>Marked as an open question, until an answer is linked.</source>
        <translation>عُلّم كسؤال مفتوح إلى أن يُربط به جواب.</translation>
    </message>
    <message>
        <source>Merge occasions</source>
        <translation>دمج مناسبات</translation>
    </message>
    <message>
        <source>Merge occasions…</source>
        <translation>دمج المناسبات…</translation>
    </message>
    <message>
        <source>Merge sources</source>
        <translation>دمج مصادر</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <translation>دمج قائلين</translation>
    </message>
    <message>
        <source>Merge speakers…</source>
        <translation>دمج القائلين…</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>دمج وسوم</translation>
    </message>
    <message>
        <source>Merge the selected tags…</source>
        <translation>دمج الوسوم المحددة…</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>المنغولية</translation>
    </message>
    <message>
        <source>Move down in the outline</source>
        <translation>نقل إلى أسفل في المخطط</translation>
    </message>
    <message>
        <source>Move in outline</source>
        <translation>نقل في المخطط</translation>
    </message>
    <message>
        <source>Move the occasion to the Trash</source>
        <translation>نقل المناسبة إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Move the source to the Trash</source>
        <translation>نقل المصدر إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Move the speaker to the Trash</source>
        <translation>نقل القائل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>نقل إلى السلة</translation>
    </message>
    <message>
        <source>Move to the Trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Move up in the outline</source>
        <translation>نقل إلى أعلى في المخطط</translation>
    </message>
    <message>
        <source>My quotes</source>
        <translation>اقتباساتي</translation>
    </message>
    <message>
        <source>NUL bytes stood here; they were left out, and with them perhaps letters.</source>
        <translation>كانت هنا بايتات NUL، وقد تُركت، وربما تُركت معها أحرف.</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>الاسم: %1</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>الأسماء: %1</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>النيبالية</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>مكتبة جديدة</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>مكتبة جديدة…</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>الاسم الجديد:</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>مشروع جديد</translation>
    </message>
    <message>
        <source>No article was recognised; this is all the text of the page.</source>
        <translation>لم يُتعرّف على مقال، فهذا نص الصفحة كله.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>No line of it has a time. If it is plain text, give it the ending .txt.</source>
        <extracomment>A longer silence, and as much text up to the end of a sentence, begins a new paragraph.</extracomment>
        <translation>ليس في أي سطر وقت. إن كان نصًا عاديًا فأعطه الامتداد ‎.txt.</translation>
    </message>
    <message>
        <source>No longer marked as a question.</source>
        <translation>لم يعد معلّمًا كسؤال.</translation>
    </message>
    <message>
        <source>No open questions</source>
        <translation>لا أسئلة مفتوحة</translation>
    </message>
    <message>
        <source>No page can be read: the file is damaged.</source>
        <translation>لا يمكن قراءة أي صفحة: الملف تالف.</translation>
    </message>
    <message>
        <source>No quote holds all of these words. Fewer words find more; the beginning of a word is enough, and accents do not matter.</source>
        <translation>لا اقتباس يضم كل هذه الكلمات. كلما قلّت الكلمات زادت النتائج؛ يكفي أول الكلمة، والتشكيل لا يهم.</translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation>لا اقتباسات بعد</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>بلا مصدر</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>بلا قائل</translation>
    </message>
    <message>
        <source>No speaker yet</source>
        <extracomment>Says how a line runs, by whether the window is mirrored. Whole texts that were cut, and whether the words were. Stretches (UTF-16 units) of the words, the name and the facts that a search looks for.</extracomment>
        <translation>لا قائل بعد</translation>
    </message>
    <message>
        <source>None of the roles known was held on that day, so none is printed.</source>
        <translation>لا صفة معروفة كانت له في ذلك اليوم، فلا تُطبع أي صفة.</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>النرويجية بوكمال</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>النرويجية نينورسك</translation>
    </message>
    <message>
        <source>Not compared with the source yet.</source>
        <translation>لم يُقارن بالمصدر بعد.</translation>
    </message>
    <message>
        <source>Not found in the source</source>
        <translation>غير موجود في المصدر</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>Note: %s</source>
        <translation>ملاحظة: %s</translation>
    </message>
    <message>
        <source>Nothing altered, nothing missing</source>
        <translation>لا شيء معدّل ولا مفقود</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>Nothing was being typed.</source>
        <translation>لم يكن شيء قيد الكتابة.</translation>
    </message>
    <message>
        <source>Nothing would be moved: quotes need all of them.</source>
        <translation>لن يُنقل شيء: كلها تحتاجها اقتباسات.</translation>
    </message>
    <message>
        <source>Nothing would change: all are like this already.</source>
        <translation>لن يتغير شيء: كلها على هذه الحال مسبقًا.</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>المناسبة</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>المناسبات</translation>
    </message>
    <message>
        <source>Only pages of a PDF can be recognised. Save the pictures as a PDF and add that.</source>
        <translation>لا يمكن التعرّف إلا على صفحات PDF. احفظ الصور في PDF وأضفه.</translation>
    </message>
    <message>
        <source>Only these differ: %1.</source>
        <translation>الاختلاف في هذه فقط: %1.</translation>
    </message>
    <message>
        <source>Open a library (a folder Name.quotarium)</source>
        <translation>فتح مكتبة (مجلد «الاسم.quotarium»)</translation>
    </message>
    <message>
        <source>Open a packed library…</source>
        <translation>فتح مكتبة مضغوطة…</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <extracomment>The label and the action of the next step, by the kind of error.</extracomment>
        <translation>فتح مكتبة أخرى…</translation>
    </message>
    <message>
        <source>Open in the reader</source>
        <translation>فتح في القارئ</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Open it in an editor and save it with the encoding UTF-8.</source>
        <translation>افتح الملف في محرّر واحفظه بترميز UTF-8.</translation>
    </message>
    <message>
        <source>Open it in the browser, save it, and add the file.</source>
        <translation>افتح الصفحة في المتصفح، واحفظها، وأضف الملف.</translation>
    </message>
    <message>
        <source>Open it in the program it belongs to and save it as text or PDF.</source>
        <translation>افتح الملف في برنامجه واحفظه نصًا أو PDF.</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>فتح مكتبة…</translation>
    </message>
    <message>
        <source>Open question, or not</source>
        <translation>سؤال مفتوح أو لا</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>أسئلة مفتوحة</translation>
    </message>
    <message>
        <source>Open that one, or change the file.</source>
        <translation>افتح ذلك المصدر، أو غيّر الملف.</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>فتح مكتبة النموذج</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>إزاحة للخارج</translation>
    </message>
    <message>
        <source>Outdent in the outline</source>
        <translation>إزاحة للخارج في المخطط</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pack the library into one file…</source>
        <translation>ضغط المكتبة في ملف واحد…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Pages that cannot be read, for the file is damaged there: {pages}.</source>
        <translation>صفحات لا يمكن قراءتها لأن الملف تالف فيها: {pages}.</translation>
    </message>
    <message>
        <source>Pages whose text layer is damaged, so compare quotations with the page: {pages}.</source>
        <translation>صفحات طبقة نصها تالفة، فقارن اقتباساتها بالصفحة: {pages}.</translation>
    </message>
    <message>
        <source>Pages without text, only pictures (a scan), of which nothing can be quoted: {pages}.</source>
        <translation>صفحات بلا نص، فيها صور فقط (مسح ضوئي)، لا يمكن الاقتباس منها: {pages}.</translation>
    </message>
    <message>
        <source>Parts that could not be read: {number}.</source>
        <translation>أجزاء تعذّرت قراءتها: {number}.</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>البشتو</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>لصق نص…</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>الفارسية</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>المكان: %1</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>نُشر في</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Put back into the Inbox</source>
        <translation>إعادة إلى الوارد</translation>
    </message>
    <message>
        <source>Put into “%2”: %1.</source>
        <translation>وُضع في «%2»: %1.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Quotarium cannot run here: it found {part} {found} and needs {needed}. Install Quotarium&apos;s own package, which brings it along, or update {part}.</source>
        <translation>لا يمكن تشغيل Quotarium هنا: وُجد {part} {found} والمطلوب {needed}. ثبّت حزمة Quotarium نفسها فهي تتضمنه، أو حدّث {part}.</translation>
    </message>
    <message>
        <source>Quotarium libraries (*%1)</source>
        <translation>مكتبات Quotarium (*%1)</translation>
    </message>
    <message>
        <source>Quotarium’s JSON of references</source>
        <translation>JSON المراجع من Quotarium</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>Quotes as cards or as a table</source>
        <translation>الاقتباسات بطاقات أو جدولًا</translation>
    </message>
    <message>
        <source>Quotes by this speaker</source>
        <translation>اقتباسات هذا القائل</translation>
    </message>
    <message>
        <source>Quotes that you clip without finishing them wait here until you mark them as reviewed.</source>
        <translation>الاقتباسات التي تقتطفها دون إتمامها تنتظر هنا حتى تعلّمها كمُراجَعة.</translation>
    </message>
    <message>
        <source>Quotes whose words differ from their source, or are not in it, are listed here after a check.</source>
        <translation>الاقتباسات التي تخالف كلماتها المصدر أو ليست فيه تُدرج هنا بعد التحقق.</translation>
    </message>
    <message>
        <source>Quotes you remove land here.</source>
        <translation>هنا تستقر الاقتباسات التي تزيلها.</translation>
    </message>
    <message>
        <source>Read as ISO 8601; for a range of years type {years}.</source>
        <translation>قُرئ وفق ISO 8601، ولمدى من السنوات اكتب {years}.</translation>
    </message>
    <message>
        <source>Read as {language}.</source>
        <translation>قُرئ على أنه {language}.</translation>
    </message>
    <message>
        <source>Reading it took longer than {seconds} seconds. {try_text}</source>
        <translation>استغرقت القراءة أكثر من {seconds} ثانية. {try_text}</translation>
    </message>
    <message>
        <source>Recognise the text of a scan</source>
        <translation>التعرف على نص صفحات ممسوحة</translation>
    </message>
    <message>
        <source>Recognising text needs the program tesseract, which is not installed. Install it (Debian: tesseract-ocr).</source>
        <translation>يحتاج التعرّف على النص إلى البرنامج tesseract، وهو غير مثبّت. ثبّته (Debian:‏ tesseract-ocr).</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Remove from outline</source>
        <translation>إزالة من المخطط</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>إزالة الرابط</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>إزالة وسوم</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>إعادة تسمية المشروع</translation>
    </message>
    <message>
        <source>Rename saved search</source>
        <translation>إعادة تسمية بحث محفوظ</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>إعادة تسمية الوسم</translation>
    </message>
    <message>
        <source>Rename the tag…</source>
        <translation>إعادة تسمية الوسم…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Renew citekeys</source>
        <translation>تجديد مفاتيح الاستشهاد</translation>
    </message>
    <message>
        <source>Repairing brings the right ones back from backups on another disk, where there are any. Else add the document again as a newer copy; its text is still here.</source>
        <translation>يعيد الإصلاح الملفات الصحيحة من نسخ احتياطية على قرص آخر إن وُجدت. وإلا فأضف المستند مرة أخرى كنسخة أحدث؛ نصه باقٍ هنا.</translation>
    </message>
    <message>
        <source>Repairing brings them back from backups on another disk, where there are any. Else add the document again as a newer copy; its text is still here.</source>
        <translation>يعيدها الإصلاح من نسخ احتياطية على قرص آخر إن وُجدت. وإلا فأضف المستند مرة أخرى كنسخة أحدث؛ نصه باقٍ هنا.</translation>
    </message>
    <message>
        <source>Repairing makes it anew; nothing is lost.</source>
        <translation>ينشئه الإصلاح من جديد؛ لا يضيع شيء.</translation>
    </message>
    <message>
        <source>Repairing moves them into the folder “unused” of the library.</source>
        <translation>ينقلها الإصلاح إلى مجلد «unused» في المكتبة.</translation>
    </message>
    <message>
        <source>Repairing removes them; nothing needs them.</source>
        <translation>يزيلها الإصلاح؛ لا شيء يحتاج إليها.</translation>
    </message>
    <message>
        <source>Repairing takes the pointers away.</source>
        <translation>يزيل الإصلاح هذه الإشارات.</translation>
    </message>
    <message>
        <source>Replace in notes</source>
        <translation>استبدال في الملاحظات</translation>
    </message>
    <message>
        <source>Reports of the statement…</source>
        <translation>روايات القول…</translation>
    </message>
    <message>
        <source>Restore from trash</source>
        <translation>استعادة من السلة</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>نص منسّق</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>Roles: %1</source>
        <translation>الصفات: %1</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>الرومانية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>S is followed by how many of the year&apos;s digits are meant.</source>
        <translation>يأتي بعد S عدد الأرقام المقصودة من السنة.</translation>
    </message>
    <message>
        <source>S&amp;peaker</source>
        <translation>قائ&amp;ل</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>قيل في</translation>
    </message>
    <message>
        <source>Sample library</source>
        <translation>مكتبة النموذج</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Save it as plain text and add that, or leave it out.</source>
        <translation>احفظه نصًا عاديًا وأضفه، أو اتركه.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>حفظ البحث</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>حفظ الصورة</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>حفظ هذا البحث…</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>حُفظ %1.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Search all quotes</source>
        <translation>البحث في كل الاقتباسات</translation>
    </message>
    <message>
        <source>Select a quote for this.</source>
        <translation>حدّد اقتباسًا لهذا.</translation>
    </message>
    <message>
        <source>Select one quote for this.</source>
        <translation>حدّد اقتباسًا واحدًا لهذا.</translation>
    </message>
    <message>
        <source>Select quotes and add them with “Add to project” or “Add tag”.</source>
        <translation>حدّد اقتباسات وأضفها بالأمر «إضافة إلى المشروع» أو «إضافة وسم».</translation>
    </message>
    <message>
        <source>Select the quotes that are one statement first.</source>
        <translation>حدّد أولًا الاقتباسات التي هي قول واحد.</translation>
    </message>
    <message>
        <source>Separate report</source>
        <translation>فصل رواية</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>الصربية</translation>
    </message>
    <message>
        <source>Set attribution status</source>
        <translation>تعيين حالة النسبة</translation>
    </message>
    <message>
        <source>Set date of occasion</source>
        <translation>تعيين تاريخ مناسبة</translation>
    </message>
    <message>
        <source>Set date said</source>
        <translation>تعيين تاريخ القول</translation>
    </message>
    <message>
        <source>Set kind</source>
        <translation>تعيين النوع</translation>
    </message>
    <message>
        <source>Set kind of speaker</source>
        <translation>تعيين نوع القائل</translation>
    </message>
    <message>
        <source>Set language</source>
        <translation>تعيين اللغة</translation>
    </message>
    <message>
        <source>Set occasion</source>
        <translation>تعيين المناسبة</translation>
    </message>
    <message>
        <source>Set picture</source>
        <translation>تعيين الصورة</translation>
    </message>
    <message>
        <source>Set place</source>
        <translation>تعيين المكان</translation>
    </message>
    <message>
        <source>Set reviewed</source>
        <translation>تعيين المراجعة</translation>
    </message>
    <message>
        <source>Set speaker</source>
        <translation>تعيين القائل</translation>
    </message>
    <message>
        <source>Set the attribution status</source>
        <translation>تعيين حالة النسبة</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>تعيين التاريخ</translation>
    </message>
    <message>
        <source>Set the date of publication</source>
        <translation>تعيين تاريخ النشر</translation>
    </message>
    <message>
        <source>Set the date said</source>
        <translation>تعيين تاريخ القول</translation>
    </message>
    <message>
        <source>Set the kind</source>
        <translation>تعيين النوع</translation>
    </message>
    <message>
        <source>Set the kind of speaker</source>
        <translation>تعيين نوع القائل</translation>
    </message>
    <message>
        <source>Set the language</source>
        <translation>تعيين اللغة</translation>
    </message>
    <message>
        <source>Set the occasion</source>
        <translation>تعيين المناسبة</translation>
    </message>
    <message>
        <source>Set the place</source>
        <translation>تعيين المكان</translation>
    </message>
    <message>
        <source>Set the publisher</source>
        <translation>تعيين الناشر</translation>
    </message>
    <message>
        <source>Set the speaker</source>
        <translation>تعيين القائل</translation>
    </message>
    <message>
        <source>Set the type</source>
        <translation>تعيين النوع</translation>
    </message>
    <message>
        <source>Set where it appeared</source>
        <translation>تعيين موضع النشر</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Several roles fit. Which one is meant?</source>
        <translation>تناسب عدة صفات. أيها المقصود؟</translation>
    </message>
    <message>
        <source>Show in its source</source>
        <translation>عرض في مصدره</translation>
    </message>
    <message>
        <source>Show or hide suggestions</source>
        <translation>إظهار الاقتراحات أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show or hide the side panel</source>
        <translation>إظهار اللوحة الجانبية أو إخفاؤها</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>عرض القائمة</translation>
    </message>
    <message>
        <source>Show what differs…</source>
        <translation>عرض الاختلافات…</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>السندية</translation>
    </message>
    <message>
        <source>Skip suggestions</source>
        <translation>تخطي اقتراحات</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>السلوفاكية</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>السلوفانية</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>خط أصغر</translation>
    </message>
    <message>
        <source>Some have: %1</source>
        <translation>لدى بعضها: %1</translation>
    </message>
    <message>
        <source>Something points at a thing that is gone</source>
        <translation>شيء يشير إلى ما لم يعد موجودًا</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Source: %s</source>
        <translation>المصدر: %s</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Space shows all of it</source>
        <extracomment>Some screens full; a card that is set holds 30 kB.</extracomment>
        <translation>مفتاح المسافة يعرضه كله</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>القائلون</translation>
    </message>
    <message>
        <source>Speakers and links…</source>
        <translation>القائلون والروابط…</translation>
    </message>
    <message>
        <source>Split speaker</source>
        <translation>فصل قائل</translation>
    </message>
    <message>
        <source>Split speaker…</source>
        <translation>فصل القائل…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Shorter work (ms) shows nothing.</extracomment>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped; nothing was added.</source>
        <translation>توقف؛ لم يُضف شيء.</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>السواحلية</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>السويدية</translation>
    </message>
    <message>
        <source>Table of quotes (CSV)</source>
        <translation>جدول الاقتباسات (CSV)</translation>
    </message>
    <message>
        <source>Table of quotes (Excel)</source>
        <translation>جدول الاقتباسات (Excel)</translation>
    </message>
    <message>
        <source>Table of sources (CSV)</source>
        <translation>جدول المصادر (CSV)</translation>
    </message>
    <message>
        <source>Table of sources (Excel)</source>
        <translation>جدول المصادر (Excel)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>الطاجيكية</translation>
    </message>
    <message>
        <source>Take out of project</source>
        <translation>إخراج من المشروع</translation>
    </message>
    <message>
        <source>Take out of the project</source>
        <translation>إخراج من المشروع</translation>
    </message>
    <message>
        <source>Take tags off</source>
        <translation>نزع الوسوم</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>التاميلية</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>التترية</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>التيلوغوية</translation>
    </message>
    <message>
        <source>Text or pages</source>
        <translation>النص أو الصفحات</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>التايلاندية</translation>
    </message>
    <message>
        <source>Thai script</source>
        <translation>التايلاندية</translation>
    </message>
    <message>
        <source>The Inbox is empty</source>
        <translation>الوارد فارغ</translation>
    </message>
    <message>
        <source>The Trash is empty</source>
        <translation>سلة المهملات فارغة</translation>
    </message>
    <message>
        <source>The XML is broken: {message}.</source>
        <translation>XML معطوب: {message}.</translation>
    </message>
    <message>
        <source>The archive is damaged or locked ({error}). Save it again, without a password.</source>
        <translation>الأرشيف تالف أو مقفل ({error}). احفظه من جديد بلا كلمة مرور.</translation>
    </message>
    <message>
        <source>The backup {backup} of {path} is damaged. Nothing was changed; take another backup.</source>
        <translation>النسخة الاحتياطية {backup} من {path} تالفة. لم يتغير شيء؛ اختر نسخة أخرى.</translation>
    </message>
    <message>
        <source>The citation style “{style}” cannot be used: {reason}</source>
        <translation>لا يمكن استعمال نمط الاستشهاد «{style}»: {reason}</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>قاعدة البيانات تالفة</translation>
    </message>
    <message>
        <source>The disk could not deliver it ({strerror}). Copy it elsewhere, try again.</source>
        <translation>لم يستطع القرص تقديم الملف ({strerror}). انسخه إلى مكان آخر وأعد المحاولة.</translation>
    </message>
    <message>
        <source>The encoding {encoding} was guessed; check letters with accents.</source>
        <translation>خُمّن الترميز {encoding}، فتحقّق من الأحرف الخاصة.</translation>
    </message>
    <message>
        <source>The event had no date when this was kept.</source>
        <translation>لم يكن للحدث تاريخ حين حُفظ هذا.</translation>
    </message>
    <message>
        <source>The event has no date, so none is counted.</source>
        <translation>ليس للحدث تاريخ، فلا يُحسب تاريخ.</translation>
    </message>
    <message>
        <source>The event&apos;s date is too wide for it, so none is counted.</source>
        <translation>تاريخ الحدث أوسع من ذلك، فلا يُحسب تاريخ.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>The file is empty. Check that it was saved completely.</source>
        <translation>الملف فارغ. تحقّق من أنه حُفظ كاملًا.</translation>
    </message>
    <message>
        <source>The key “{key}” was given before, in line {line}; both entries were read.</source>
        <translation>ورد المفتاح «{key}» من قبل في السطر {line}، وقُرئ المدخلان كلاهما.</translation>
    </message>
    <message>
        <source>The library in numbers</source>
        <translation>المكتبة بالأرقام</translation>
    </message>
    <message>
        <source>The library {path} cannot be used.</source>
        <translation>لا يمكن استعمال المكتبة {path}.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written to. Check the folder&apos;s permissions, or copy it to a folder of your own.</source>
        <translation>لا يمكن الكتابة في المكتبة {path}. تحقق من أذونات المجلد أو انسخها إلى مجلد خاص بك.</translation>
    </message>
    <message>
        <source>The library {path} could not be read or written ({detail}). Check that its disk is connected, then open it again.</source>
        <translation>تعذرت قراءة المكتبة {path} أو الكتابة فيها ({detail}). تحقق من اتصال قرصها ثم افتحها من جديد.</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({detail}). Nothing was changed; put back one of its backups (File, Backups…; or “quotarium -L LIBRARY restore”).</source>
        <translation>المكتبة {path} تالفة ({detail}). لم يتغير شيء؛ استعد إحدى نسخها الاحتياطية (ملف، النسخ الاحتياطية…؛ أو «quotarium -L LIBRARY restore»).</translation>
    </message>
    <message>
        <source>The library {path} is open in {holder}. Close it there, then try again.</source>
        <translation>المكتبة {path} مفتوحة في {holder}. أغلقها هناك ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The library {path} lacks the file {detail}, a snapshot of a source. If the library came from JSON, copy the folder “files” of the library it was exported from into it; else take the file from a copy of the library, or add the source&apos;s file anew.</source>
        <translation>ينقص المكتبة {path} الملف {detail}، وهو نسخة من مصدر. إن جاءت المكتبة من JSON فانسخ إليها مجلد «files» من المكتبة التي صُدّرت منها؛ وإلا فخذ الملف من نسخة من المكتبة أو أضف ملف المصدر من جديد.</translation>
    </message>
    <message>
        <source>The library {path} was last used with a newer Quotarium (revision {found}). Update this program to open it; nothing was changed.</source>
        <translation>استُعملت المكتبة {path} آخر مرة بإصدار أحدث من Quotarium (المراجعة {found}). حدّث هذا البرنامج لفتحها؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The macro “{word}” is not defined; its name was kept.</source>
        <translation>الماكرو «{word}» غير معرّف، وأُبقي اسمه.</translation>
    </message>
    <message>
        <source>The macros make a value too long to keep; only its beginning was.</source>
        <translation>تجعل وحدات الماكرو القيمة أطول من أن تُحفظ، فحُفظت بدايتها فقط.</translation>
    </message>
    <message>
        <source>The page is empty or damaged. Save it again in the browser as a complete page.</source>
        <translation>الصفحة فارغة أو تالفة. احفظها من جديد في المتصفح صفحةً كاملة.</translation>
    </message>
    <message>
        <source>The page is gone for good. Look for a copy in a web archive.</source>
        <translation>أُزيلت الصفحة نهائيًا. ابحث عن نسخة في أرشيف للويب.</translation>
    </message>
    <message>
        <source>The page shows no text (it may be made by a script). Open it in the browser, select the text and paste it instead.</source>
        <extracomment>Blocks of fewer characters (letters and digits) are told by their place only. How far behind the last chosen block a short one may be in trafilatura&apos;s text. A shorter article than this is not trusted: the whole visible text is taken. With so many linked headings a page lists stories. What stands over the headline, its section or place, is shorter (letters and digits).</extracomment>
        <translation>لا تُظهر الصفحة نصًا (ربما ينشئه برنامج نصي). افتحها في المتصفح، وحدّد النص، والصقه بدلًا منها.</translation>
    </message>
    <message>
        <source>The phrase does not say how far, so no date is counted.</source>
        <translation>لا تذكر العبارة المقدار، فلا يُحسب تاريخ.</translation>
    </message>
    <message>
        <source>The picture</source>
        <extracomment>The longer side of a picture that is kept, in pixels.</extracomment>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>The program tesseract has not learnt its language ({language}). Install {package}, or correct the source&apos;s language.</source>
        <translation>لم يتعلّم البرنامج tesseract هذه اللغة ({language}). ثبّت {package}، أو صحّح لغة المصدر.</translation>
    </message>
    <message>
        <source>The quote you dragged …</source>
        <translation>الاقتباس الذي سحبته …</translation>
    </message>
    <message>
        <source>The record does not say its type (“TY  - ”).</source>
        <translation>لا يذكر السجل نوعه («TY  - »).</translation>
    </message>
    <message>
        <source>The record has no end (“ER  - ”).</source>
        <translation>ليس للسجل نهاية («ER  - »).</translation>
    </message>
    <message>
        <source>The reports are gathered in one statement.</source>
        <translation>جُمعت الروايات في قول واحد.</translation>
    </message>
    <message>
        <source>The search index differs from the texts</source>
        <translation>فهرس البحث يخالف النصوص</translation>
    </message>
    <message>
        <source>The server answers {status}.</source>
        <translation>رد الخادم: {status}.</translation>
    </message>
    <message>
        <source>The server asks for a password.</source>
        <translation>يطلب الخادم كلمة مرور.</translation>
    </message>
    <message>
        <source>The server asks for a subscription.</source>
        <translation>يطلب الخادم اشتراكًا.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is (its certificate).</source>
        <translation>لا يستطيع الخادم إثبات هويته (الشهادة).</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again later.</source>
        <translation>لم يرد الخادم في الوقت المحدد. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The server has a fault of its own ({status}). Try again later.</source>
        <translation>في الخادم نفسه عطل ({status}). أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The server may not show it for legal reasons.</source>
        <translation>لا يجوز للخادم عرض الصفحة لأسباب قانونية.</translation>
    </message>
    <message>
        <source>The server refuses to give it to this program.</source>
        <translation>يرفض الخادم إعطاء الصفحة لهذا البرنامج.</translation>
    </message>
    <message>
        <source>The server says it is asked too often. Wait a little, or:</source>
        <translation>يقول الخادم إن الطلبات كثيرة جدًا. انتظر قليلًا، أو:</translation>
    </message>
    <message>
        <source>The server sent nothing.</source>
        <translation>لم يرسل الخادم شيئًا.</translation>
    </message>
    <message>
        <source>The source also has “%1”.</source>
        <translation>في المصدر أيضًا «%1».</translation>
    </message>
    <message>
        <source>The text (UTF-16) is damaged; bad letters became �.</source>
        <translation>النص (UTF-16) تالف، وصارت الأحرف المعطوبة �.</translation>
    </message>
    <message>
        <source>The text could not be recognised. Try with a better scan.</source>
        <translation>تعذّر التعرّف على النص. جرّب مسحًا ضوئيًا أفضل.</translation>
    </message>
    <message>
        <source>The text layer of all pages is damaged: compare quotations with the page.</source>
        <translation>طبقة النص في كل الصفحات تالفة: قارن الاقتباسات بالصفحة.</translation>
    </message>
    <message>
        <source>The type “{kind}” is not known.</source>
        <extracomment>Fields without a variable are kept as `zotero:NAME`.</extracomment>
        <translation>النوع «{kind}» غير معروف.</translation>
    </message>
    <message>
        <source>The type “{name}” is not known.</source>
        <extracomment>Elements without a variable are kept as `endnote:NAME` and written again.</extracomment>
        <translation>النوع «{name}» غير معروف.</translation>
    </message>
    <message>
        <source>The whole library (JSON)</source>
        <translation>المكتبة كلها (JSON)</translation>
    </message>
    <message>
        <source>There are files that nothing needs</source>
        <translation>توجد ملفات لا يحتاج إليها شيء</translation>
    </message>
    <message>
        <source>There are {names}.</source>
        <extracomment>The deepest level of a heading or an indented item.</extracomment>
        <translation>يوجد {names}.</translation>
    </message>
    <message>
        <source>There is a newer copy, of %1.</source>
        <translation>توجد نسخة أحدث، من %1.</translation>
    </message>
    <message>
        <source>There is already a {kind} “{key}”. {hint}</source>
        <translation>موجود من قبل: {kind} «{key}». {hint}</translation>
    </message>
    <message>
        <source>There is already something at {path}. Choose another name or open it instead.</source>
        <translation>يوجد شيء في {path} مسبقًا. اختر اسمًا آخر أو افتح الموجود.</translation>
    </message>
    <message>
        <source>There is no HTML in it. If it is plain text, give it the ending .txt.</source>
        <translation>ليس في الملف HTML. إن كان نصًا عاديًا فأعطه الامتداد ‎.txt.</translation>
    </message>
    <message>
        <source>There is no connection to the server. Check the address and the network.</source>
        <translation>لا اتصال بالخادم. تحقّق من العنوان والشبكة.</translation>
    </message>
    <message>
        <source>There is no copy of the source to compare with.</source>
        <translation>لا توجد نسخة من المصدر للمقارنة بها.</translation>
    </message>
    <message>
        <source>There is no document in it that can be read.</source>
        <translation>لا مستند فيه يمكن قراءته.</translation>
    </message>
    <message>
        <source>There is no entry in it: entries begin with “@”.</source>
        <translation>ليس في الملف أي مدخل: تبدأ المدخلات بالرمز «@».</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the path.</source>
        <translation>لا يوجد ملف {path}. تحقّق من المسار.</translation>
    </message>
    <message>
        <source>There is no host “{host}”, or there is no connection to the network. Check the address and the network.</source>
        <translation>لا يوجد خادم «{host}»، أو لا اتصال بالشبكة. تحقّق من العنوان والشبكة.</translation>
    </message>
    <message>
        <source>There is no library at {path}. Choose a folder whose name ends in .quotarium, or make one (File, New library…; or “quotarium new”).</source>
        <translation>لا مكتبة في {path}. اختر مجلدًا ينتهي اسمه بـ .quotarium أو أنشئ مكتبة (ملف، مكتبة جديدة…؛ أو «quotarium new»).</translation>
    </message>
    <message>
        <source>There is no record in it.</source>
        <translation>ليس في الملف أي سجل.</translation>
    </message>
    <message>
        <source>There is no record in it: records begin with “TY  - ”.</source>
        <translation>ليس في الملف أي سجل: تبدأ السجلات بـ «TY  - ».</translation>
    </message>
    <message>
        <source>There is no reference in it.</source>
        <translation>ليس في الملف أي مرجع.</translation>
    </message>
    <message>
        <source>There is no space left on the disk that holds {path}. Free some space and try again; nothing of this change was kept.</source>
        <translation>لم تبق مساحة على القرص الذي يضم {path}. حرّر مساحة وأعد المحاولة؛ لم يُحفظ شيء من هذا التغيير.</translation>
    </message>
    <message>
        <source>There is no such file. Check the path.</source>
        <translation>لا يوجد ملف كهذا. تحقّق من المسار.</translation>
    </message>
    <message>
        <source>There is no such page. Check the address.</source>
        <translation>لا توجد صفحة كهذه. تحقّق من العنوان.</translation>
    </message>
    <message>
        <source>There is no text in it. Check that it is the right file and saved completely.</source>
        <translation>ليس في الملف نص. تحقّق من أنه الملف الصحيح وأنه حُفظ كاملًا.</translation>
    </message>
    <message>
        <source>There is no text in it. Save its attachments and add them instead.</source>
        <translation>ليس في الرسالة نص. احفظ مرفقاتها وأضفها بدلًا منها.</translation>
    </message>
    <message>
        <source>There is no text on any page, only pictures (a scan): nothing to quote.</source>
        <translation>لا نص في أي صفحة، بل صور فقط (مسح ضوئي): لا شيء يُقتبس.</translation>
    </message>
    <message>
        <source>There is no web page in it. Save the page again in the browser.</source>
        <translation>ليس في الملف صفحة ويب. احفظ الصفحة من جديد في المتصفح.</translation>
    </message>
    <message>
        <source>There is no {kind} “{key}”. {hint}</source>
        <translation>لا وجود لهذا: {kind} «{key}». {hint}</translation>
    </message>
    <message>
        <source>There is nothing but white space in it. Check that it was saved completely.</source>
        <translation>ليس في الملف إلا فراغات. تحقّق من أنه حُفظ كاملًا.</translation>
    </message>
    <message>
        <source>This is a binary file, not a list of references.</source>
        <translation>هذا ملف ثنائي، لا قائمة مراجع.</translation>
    </message>
    <message>
        <source>This is a binary file, not a text.</source>
        <translation>هذا ملف ثنائي، لا نص.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file of references.</source>
        <translation>هذا مجلد. اختر ملف مراجع.</translation>
    </message>
    <message>
        <source>This is no XML.</source>
        <extracomment>Mark-up within mark-up is read up to here; what is deeper is read as text.</extracomment>
        <translation>ليس هذا XML.</translation>
    </message>
    <message>
        <source>This is not a file. Choose a single document.</source>
        <extracomment>Larger files are refused before they are opened.</extracomment>
        <translation>ليس هذا ملفًا. اختر مستندًا واحدًا.</translation>
    </message>
    <message>
        <source>This is {kind}, not a text.</source>
        <extracomment>More control characters than one in so many characters no text has. The part of bytes above 0x7F that must be whole UTF-8 for a broken file to be called UTF-8.</extracomment>
        <translation>هذا {kind}، لا نص.</translation>
    </message>
    <message>
        <source>This is {kind}, not a web page. Save the page as HTML again.</source>
        <extracomment>Encodings that browsers read as their larger relatives (WHATWG Encoding Standard, 4.2). Pictures and fonts that pages saved as one file hold; the parser loses what follows a huge one. What libxml2 does not take as a character of a document.</extracomment>
        <translation>هذا {kind}، لا صفحة ويب. احفظ الصفحة من جديد بصيغة HTML.</translation>
    </message>
    <message>
        <source>This page is damaged or too complicated to be shown. Read it as text.</source>
        <translation>هذه الصفحة تالفة أو أعقد من أن تُعرض. اقرأها نصًا.</translation>
    </message>
    <message>
        <source>This page takes more memory than a document may. Read it as text.</source>
        <translation>تحتاج هذه الصفحة إلى ذاكرة أكثر مما يُسمح به لمستند. اقرأها نصًا.</translation>
    </message>
    <message>
        <source>This record is empty.</source>
        <extracomment>Tags without a variable are kept as `ris:XX` and written again. The tags of almost all lines.</extracomment>
        <translation>هذا السجل فارغ.</translation>
    </message>
    <message>
        <source>This text stands in none of the notes.</source>
        <translation>ليس هذا النص في أي من الملاحظات.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Timeline: as a list or as lanes</source>
        <translation>الخط الزمني: قائمة أو مسارات</translation>
    </message>
    <message>
        <source>Timeline: closer</source>
        <translation>الخط الزمني: أقرب</translation>
    </message>
    <message>
        <source>Timeline: dates of publication</source>
        <translation>الخط الزمني: تواريخ النشر</translation>
    </message>
    <message>
        <source>Timeline: further away</source>
        <translation>الخط الزمني: أبعد</translation>
    </message>
    <message>
        <source>Timeline: save the picture…</source>
        <translation>الخط الزمني: حفظ الصورة…</translation>
    </message>
    <message>
        <source>Timeline: show all</source>
        <translation>الخط الزمني: عرض الكل</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>To be changed: %1; the other %2 are like this already.</source>
        <translation>سيتغير: %1، والبقية (%2) على هذه الحال مسبقًا.</translation>
    </message>
    <message>
        <source>To be changed: %1; the other %2 do not hold this text.</source>
        <translation>سيتغير: %1، وليس في البقية (%2) هذا النص.</translation>
    </message>
    <message>
        <source>To be moved: %1; quotes need the other %2.</source>
        <translation>سيُنقل: %1، والبقية (%2) تحتاجها اقتباسات.</translation>
    </message>
    <message>
        <source>Translation: %s</source>
        <translation>الترجمة: %s</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>التركمانية</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>لم يُتحقق منه</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Unpacked it has more than 500 MB. Export less of it.</source>
        <extracomment>What tells a Citavi project and Word’s sources among the files of an archive.</extracomment>
        <translation>حجم الملف بعد فك ضغطه أكثر من 500 م.ب. صدّر أقل منه.</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>الأوردية</translation>
    </message>
    <message>
        <source>Usual size of type</source>
        <translation>حجم الخط المعتاد</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>الأوزبكية</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>حرفي</translation>
    </message>
    <message>
        <source>Verbatim but for declared edits</source>
        <translation>حرفي سوى تعديلات مصرَّح بها</translation>
    </message>
    <message>
        <source>Verbatim but for typography</source>
        <translation>حرفي سوى الطباعة</translation>
    </message>
    <message>
        <source>Verify quotes</source>
        <extracomment>Told (clippings compared, of how many); returning False stops the work.</extracomment>
        <translation>التحقق من الاقتباسات</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>الفيتنامية</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Web annotations (JSON-LD)</source>
        <translation>تعليقات الويب (JSON-LD)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>الويلزية</translation>
    </message>
    <message>
        <source>What it holds does not fit together ({error}). Export it anew.</source>
        <translation>محتوياته غير متوافقة ({error}). صدّره من جديد.</translation>
    </message>
    <message>
        <source>What it sent is damaged. Try again, or:</source>
        <translation>ما أرسله تالف. أعد المحاولة، أو:</translation>
    </message>
    <message>
        <source>What may be one statement…</source>
        <translation>ما قد يكون قولًا واحدًا…</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>Who may be one speaker…</source>
        <translation>من قد يكون قائلًا واحدًا…</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>مستند Word</translation>
    </message>
    <message>
        <source>Word sources</source>
        <translation>مصادر Word</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Write it like 2025-03-15, 2025?-03-15, XXXX-03-15, 199X, 1914/1918 or [1921,1922].</source>
        <translation>اكتب مثل 2025-03-15 أو 2025?-03-15 أو XXXX-03-15 أو 199X أو 1914/1918 أو [1921,1922].</translation>
    </message>
    <message>
        <source>Write it like “15 March 2025”, “March 2025”, “spring 2016”, “c. 1921”, “after November 2020”, “1914–1918” or 2025-03-15.</source>
        <translation>اكتب مثل «15 مارس 2025» أو «مارس 2025» أو «ربيع 2016» أو «نحو 1921» أو «بعد نوفمبر 2020» أو «1914–1918» أو 2025-03-15.</translation>
    </message>
    <message>
        <source>Y is for years of more than four digits. Leave the Y out.</source>
        <translation>يُستخدم Y لسنوات أرقامها أكثر من أربعة. احذف Y.</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation>اليديشية</translation>
    </message>
    <message>
        <source>You may not read this file. Change its permissions or copy it first.</source>
        <translation>لا يُسمح لك بقراءة هذا الملف. غيّر أذوناته أو انسخه أولًا.</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>أرشيف 7-Zip</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <translation>صورة BMP</translation>
    </message>
    <message>
        <source>a FLAC recording</source>
        <translation>تسجيل FLAC</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>صورة GIF</translation>
    </message>
    <message>
        <source>a HEIC picture</source>
        <extracomment>Documents have fewer parts; a longer table of contents is not even read. The head of a web page saved as one file: fields of mail, among them a bundle of related parts.</extracomment>
        <translation>صورة HEIC</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>صورة JPEG</translation>
    </message>
    <message>
        <source>a Matroska or WebM video</source>
        <translation>فيديو Matroska أو WebM</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <extracomment>First bytes and what they announce, for the sentence “this is a PNG picture”.</extracomment>
        <translation>صورة PNG</translation>
    </message>
    <message>
        <source>a Photoshop picture</source>
        <translation>صورة Photoshop</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>أرشيف RAR</translation>
    </message>
    <message>
        <source>a RIFF file</source>
        <translation>ملف RIFF</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>صورة TIFF</translation>
    </message>
    <message>
        <source>a WAV recording</source>
        <translation>تسجيل WAV</translation>
    </message>
    <message>
        <source>a WebAssembly program</source>
        <translation>برنامج WebAssembly</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <extracomment>Signatures of two letters, which ordinary text may begin with too.</extracomment>
        <translation>صورة WebP</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>برنامج Windows</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>أرشيف ZIP</translation>
    </message>
    <message>
        <source>a bracket is not closed or not opened. Write fields as “[year]”.</source>
        <extracomment>Author, year and the first telling word of the title: heybatov2025Who, heybatovNdWho.</extracomment>
        <translation>قوس لم يُغلق أو لم يُفتح. اكتب الحقول مثل «[year]».</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>أرشيف bzip2</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>قاعدة بيانات</translation>
    </message>
    <message>
        <source>a folder to add</source>
        <translation>مجلد للإضافة</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>خط طباعي</translation>
    </message>
    <message>
        <source>a format of references</source>
        <translation>صيغة مراجع</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>أرشيف gzip</translation>
    </message>
    <message>
        <source>a library file</source>
        <translation>ملف مكتبة</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>a list is needed there.</source>
        <translation>يلزم هناك قائمة.</translation>
    </message>
    <message>
        <source>a list of references</source>
        <translation>قائمة مراجع</translation>
    </message>
    <message>
        <source>a list or an object is needed there.</source>
        <translation>يلزم هناك قائمة أو كائن.</translation>
    </message>
    <message>
        <source>a macOS program</source>
        <translation>برنامج macOS</translation>
    </message>
    <message>
        <source>a merge</source>
        <extracomment>Comparing names holds the interpreter: after so many seconds of it, others have their turn. Told (speakers compared, of how many); returning False stops the work.</extracomment>
        <translation>دمج</translation>
    </message>
    <message>
        <source>a number is missing beside the century, decade or quarter</source>
        <translation>ينقص رقم بجانب القرن أو العقد أو الربع</translation>
    </message>
    <message>
        <source>a number is needed there.</source>
        <translation>يلزم هناك رقم.</translation>
    </message>
    <message>
        <source>a number is too long</source>
        <translation>رقم أطول من اللازم</translation>
    </message>
    <message>
        <source>a number of its own is needed there.</source>
        <translation>يلزم هناك رقم خاص به.</translation>
    </message>
    <message>
        <source>a number of one or two digits alone is no date. Add the month, or write the year with four digits.</source>
        <translation>رقم من خانة أو خانتين وحده ليس تاريخًا. أضف الشهر، أو اكتب السنة بأربعة أرقام.</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>a quote needs words; move it to the trash instead.</source>
        <translation>يحتاج الاقتباس إلى كلمات، فانقله إلى سلة المهملات بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>a raised or circled digit is no part of a date</source>
        <translation>الرقم المرفوع أو المحاط بدائرة ليس جزءًا من تاريخ</translation>
    </message>
    <message>
        <source>a report</source>
        <translation>رواية</translation>
    </message>
    <message>
        <source>a season has no days. Leave out the day or write the month.</source>
        <translation>ليس للفصل أيام. احذف اليوم أو اكتب الشهر.</translation>
    </message>
    <message>
        <source>a season over New Year is named by its first year. Write “winter 1941”, or its months: “December 1941 – February 1942”.</source>
        <translation>الفصل الذي يعبر رأس السنة يُسمّى بسنته الأولى. اكتب «شتاء 1941» أو أشهره: «ديسمبر 1941 – فبراير 1942».</translation>
    </message>
    <message>
        <source>a statement</source>
        <translation>قول</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>أرشيف tar</translation>
    </message>
    <message>
        <source>a text is needed there.</source>
        <translation>يلزم هناك نص.</translation>
    </message>
    <message>
        <source>a turn of a conversation, behind its speaker&apos;s name</source>
        <translation>دور في محادثة، بعد اسم القائل</translation>
    </message>
    <message>
        <source>a web address</source>
        <translation>عنوان ويب</translation>
    </message>
    <message>
        <source>a web archive or property list of macOS</source>
        <translation>أرشيف ويب أو قائمة خصائص من macOS</translation>
    </message>
    <message>
        <source>a weekday alone depends on the day it was written. Add the date.</source>
        <translation>يوم الأسبوع وحده يتوقف على يوم كتابته. أضف التاريخ.</translation>
    </message>
    <message>
        <source>a weekday needs a day. Write the day of the month too.</source>
        <translation>يحتاج يوم الأسبوع إلى يوم. اكتب يوم الشهر أيضًا.</translation>
    </message>
    <message>
        <source>a year has four digits. Write a day as 2025-03-15, a later year as Y12345.</source>
        <translation>السنة أربعة أرقام. اكتب اليوم مثل 2025-03-15، والسنة الأبعد مثل Y12345.</translation>
    </message>
    <message>
        <source>a year of two digits does not say its century. Write the year with four digits.</source>
        <translation>السنة من رقمين لا تذكر قرنها. اكتب السنة بأربعة أرقام.</translation>
    </message>
    <message>
        <source>a year with Y, E or S takes no month. Leave the month out.</source>
        <translation>السنة مع Y أو E أو S لا شهر لها. احذف الشهر.</translation>
    </message>
    <message>
        <source>almost the same sound</source>
        <translation>النطق نفسه تقريبًا</translation>
    </message>
    <message>
        <source>an AVI video</source>
        <translation>فيديو AVI</translation>
    </message>
    <message>
        <source>an MP3 recording</source>
        <translation>تسجيل MP3</translation>
    </message>
    <message>
        <source>an MPEG-4 video or sound</source>
        <translation>فيديو أو صوت MPEG-4</translation>
    </message>
    <message>
        <source>an Ogg recording</source>
        <translation>تسجيل Ogg</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>أيقونة</translation>
    </message>
    <message>
        <source>an object is needed there.</source>
        <translation>يلزم هناك كائن.</translation>
    </message>
    <message>
        <source>an old Office document (before 2007)</source>
        <translation>مستند Office قديم (قبل 2007)</translation>
    </message>
    <message>
        <source>an untitled source</source>
        <translation>مصدر بلا عنوان</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>أرشيف xz</translation>
    </message>
    <message>
        <source>another Quotarium</source>
        <extracomment>Whether the program that had the library before ended without letting it go.</extracomment>
        <translation>نسخة أخرى من Quotarium</translation>
    </message>
    <message>
        <source>another Quotarium ({program}, process {pid} on {host}, since {since} UTC)</source>
        <translation>نسخة أخرى من Quotarium ({program}، العملية {pid} على {host}، منذ {since} UTC)</translation>
    </message>
    <message>
        <source>another program</source>
        <extracomment>“QUOT” in ASCII.</extracomment>
        <translation>برنامج آخر</translation>
    </message>
    <message>
        <source>another program is using it. Close it there, then try again.</source>
        <translation>يستخدمه برنامج آخر. أغلقه هناك ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>يردّ عليه</translation>
    </message>
    <message>
        <source>archival collection</source>
        <translation>مجموعة أرشيفية</translation>
    </message>
    <message>
        <source>article, preprint</source>
        <translation>مقالة، مسودة بحث</translation>
    </message>
    <message>
        <source>as quoted in %s</source>
        <translation>نقلًا عن %s</translation>
    </message>
    <message>
        <source>ascribed with “{cue}”</source>
        <translation>منسوب بـ «{cue}»</translation>
    </message>
    <message>
        <source>attribution unknown</source>
        <translation>النسبة غير معروفة</translation>
    </message>
    <message>
        <source>author</source>
        <extracomment>CSL 1.0.2, appendix IV, name variables.</extracomment>
        <translation>مؤلف</translation>
    </message>
    <message>
        <source>author of the whole</source>
        <translation>مؤلف العمل الجامع</translation>
    </message>
    <message>
        <source>before another was put back</source>
        <translation>قبل استعادة نسخة أخرى</translation>
    </message>
    <message>
        <source>before the library was brought to a newer version</source>
        <translation>قبل ترقية المكتبة إلى إصدار أحدث</translation>
    </message>
    <message>
        <source>begins with a dash and is ascribed with “{cue}”</source>
        <translation>يبدأ بشرطة ومنسوب بـ «{cue}»</translation>
    </message>
    <message>
        <source>behind a name and a colon in a headline</source>
        <translation>بعد اسم ونقطتين في عنوان</translation>
    </message>
    <message>
        <source>bill</source>
        <translation>مشروع قانون</translation>
    </message>
    <message>
        <source>blog post</source>
        <translation>تدوينة</translation>
    </message>
    <message>
        <source>book</source>
        <translation>كتاب</translation>
    </message>
    <message>
        <source>book review</source>
        <translation>مراجعة كتاب</translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation>بث</translation>
    </message>
    <message>
        <source>by line</source>
        <extracomment>Where in a document something stood, as `Metadata.read_from` says it; else it is a mark-up&apos;s own.</extracomment>
        <translation>سطر الكاتب</translation>
    </message>
    <message>
        <source>chapter of a book</source>
        <translation>فصل من كتاب</translation>
    </message>
    <message>
        <source>choose a snapshot of the clipping&apos;s own source.</source>
        <translation>اختر نسخة من مصدر المقتطف نفسه.</translation>
    </message>
    <message>
        <source>choose another occasion to merge it with.</source>
        <translation>اختر مناسبة أخرى للدمج.</translation>
    </message>
    <message>
        <source>choose another quote to join it with.</source>
        <translation>اختر اقتباسًا آخر للضم.</translation>
    </message>
    <message>
        <source>choose another quote to link it to.</source>
        <translation>اختر اقتباسًا آخر للربط.</translation>
    </message>
    <message>
        <source>choose another speaker to merge it with.</source>
        <translation>اختر قائلًا آخر للدمج.</translation>
    </message>
    <message>
        <source>choose one of {possible}.</source>
        <translation>اختر واحدًا من: {possible}.</translation>
    </message>
    <message>
        <source>citekey</source>
        <translation>مفتاح الاستشهاد</translation>
    </message>
    <message>
        <source>classical work</source>
        <translation>عمل كلاسيكي</translation>
    </message>
    <message>
        <source>clipping</source>
        <translation>مقتطف</translation>
    </message>
    <message>
        <source>conference paper</source>
        <translation>ورقة مؤتمر</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>مؤكَّد</translation>
    </message>
    <message>
        <source>continued by</source>
        <translation>يُكمله</translation>
    </message>
    <message>
        <source>continues</source>
        <translation>يُكمل</translation>
    </message>
    <message>
        <source>contradicted by</source>
        <translation>يناقضه</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>يناقض</translation>
    </message>
    <message>
        <source>contributor</source>
        <translation>مساهم</translation>
    </message>
    <message>
        <source>corrected by</source>
        <translation>يصحّحه</translation>
    </message>
    <message>
        <source>corrects</source>
        <translation>يصحّح</translation>
    </message>
    <message>
        <source>dashes</source>
        <translation>الشرطات</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>مجموعة بيانات</translation>
    </message>
    <message>
        <source>date line</source>
        <translation>سطر التاريخ</translation>
    </message>
    <message>
        <source>date uncertain</source>
        <translation>التاريخ غير مؤكد</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>التاريخ غير معروف</translation>
    </message>
    <message>
        <source>date: %1</source>
        <translation>التاريخ: %1</translation>
    </message>
    <message>
        <source>day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>dictionary entry</source>
        <translation>مدخل معجم</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>director</source>
        <translation>مخرج</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>متنازع عليه</translation>
    </message>
    <message>
        <source>document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>editor</source>
        <translation>محرر</translation>
    </message>
    <message>
        <source>editor of the series</source>
        <translation>محرر السلسلة</translation>
    </message>
    <message>
        <source>ellipses</source>
        <translation>علامات الحذف</translation>
    </message>
    <message>
        <source>encyclopaedia entry</source>
        <translation>مدخل موسوعة</translation>
    </message>
    <message>
        <source>end its name in .png, .svg or .pdf.</source>
        <translation>أنهِ اسمه بـ ‎.png أو ‎.svg أو ‎.pdf.</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>مدخل</translation>
    </message>
    <message>
        <source>event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>شكل</translation>
    </message>
    <message>
        <source>file {sha256} was changed</source>
        <translation>تغيّر الملف {sha256}</translation>
    </message>
    <message>
        <source>files</source>
        <translation>ملفات</translation>
    </message>
    <message>
        <source>film, video</source>
        <translation>فيلم، مقطع مرئي</translation>
    </message>
    <message>
        <source>first heading</source>
        <translation>أول عنوان</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>أول سطر</translation>
    </message>
    <message>
        <source>format</source>
        <translation>صيغة</translation>
    </message>
    <message>
        <source>give a tag such as en-US, az or pt-BR.</source>
        <translation>أعطِ رمزًا مثل en-US أو az أو pt-BR.</translation>
    </message>
    <message>
        <source>give some words of the source.</source>
        <translation>أعطِ بعض كلمات المصدر.</translation>
    </message>
    <message>
        <source>goes on behind “{cue}”</source>
        <translation>يستمر بعد «{cue}»</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>تخمين</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>ضيف</translation>
    </message>
    <message>
        <source>header</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>hearing</source>
        <translation>جلسة استماع</translation>
    </message>
    <message>
        <source>host</source>
        <translation>مقدم</translation>
    </message>
    <message>
        <source>hyphens at line ends</source>
        <translation>واصلات أواخر السطور</translation>
    </message>
    <message>
        <source>in no project</source>
        <translation>بلا مشروع</translation>
    </message>
    <message>
        <source>in quotation marks and too long for a title</source>
        <translation>بين علامتي اقتباس وأطول من عنوان</translation>
    </message>
    <message>
        <source>in quotation marks behind a colon</source>
        <translation>بين علامتي اقتباس بعد نقطتين</translation>
    </message>
    <message>
        <source>in quotation marks behind a comma</source>
        <translation>بين علامتي اقتباس بعد فاصلة</translation>
    </message>
    <message>
        <source>in quotation marks, a sentence of its own</source>
        <translation>بين علامتي اقتباس، جملة مستقلة</translation>
    </message>
    <message>
        <source>in quotation marks, followed by “{cue}”</source>
        <extracomment>(kind, rule): share of suggestions that annotators marked as well, at an overlap of 0.8.</extracomment>
        <translation>بين علامتي اقتباس، يتبعه «{cue}»</translation>
    </message>
    <message>
        <source>in quotation marks, introduced by “{cue}”</source>
        <translation>بين علامتي اقتباس، مُقدَّم بـ «{cue}»</translation>
    </message>
    <message>
        <source>in quotation marks; the speaker is taken from the text before</source>
        <translation>بين علامتي اقتباس، والقائل من النص السابق</translation>
    </message>
    <message>
        <source>in quotation marks; the subject of the sentence is taken as the speaker</source>
        <translation>بين علامتي اقتباس، واعتُبر فاعل الجملة قائلًا</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>غير مباشر</translation>
    </message>
    <message>
        <source>initials of the same name</source>
        <translation>الحروف الأولى من الاسم نفسه</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>مقابلة</translation>
    </message>
    <message>
        <source>interviewer</source>
        <translation>محاوِر</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>أحرف غير مرئية</translation>
    </message>
    <message>
        <source>it and “{other}” take fields from each other in a circle.</source>
        <translation>يأخذ المدخل و«{other}» الحقول أحدهما من الآخر في حلقة.</translation>
    </message>
    <message>
        <source>it cannot be kept in {folder} ({strerror}). Make room there.</source>
        <translation>لا يمكن حفظه في {folder} ({strerror}). أفسح مكانًا هناك.</translation>
    </message>
    <message>
        <source>it cannot be read ({strerror}). Choose another Word file.</source>
        <translation>لا يمكن قراءته ({strerror}). اختر ملف Word آخر.</translation>
    </message>
    <message>
        <source>it cannot be removed ({strerror}). Close what uses it and try again.</source>
        <translation>لا يمكن إزالته ({strerror}). أغلق ما يستخدمه وأعد المحاولة.</translation>
    </message>
    <message>
        <source>it could be ten years or a hundred. Type {decade}X for the decade or {century}XX for the century.</source>
        <translation>قد يكون عشر سنوات أو مئة. اكتب {decade}X للعقد أو {century}XX للقرن.</translation>
    </message>
    <message>
        <source>it could be two years or a month. Type {years} for the years, {month} for the month.</source>
        <translation>قد يكون سنتين أو شهرًا. اكتب {years} للسنتين، {month} للشهر.</translation>
    </message>
    <message>
        <source>it could be {one} or {other}. Write the month as a word, or type {date} or {other_date}.</source>
        <translation>قد يكون {one} أو {other}. اكتب الشهر بالكلمات، أو اكتب {date} أو {other_date}.</translation>
    </message>
    <message>
        <source>it could be {ways}. Write the month as a number: 2025-03-15.</source>
        <translation>قد يكون {ways}. اكتب الشهر بالأرقام: 2025-03-15.</translation>
    </message>
    <message>
        <source>it depends on the day it was written. Write the date itself, such as 15 March 2025.</source>
        <translation>يتوقف ذلك على يوم كتابته. اكتب التاريخ نفسه، مثل 15 مارس 2025.</translation>
    </message>
    <message>
        <source>it depends on the style “{parent}”, which is not known. Choose another style.</source>
        <translation>يعتمد على النمط «{parent}» غير المعروف. اختر نمطًا آخر.</translation>
    </message>
    <message>
        <source>it does not say which century the decade is of. Write it like 1990s or 199X.</source>
        <translation>لا يذكر قرن العقد. اكتبه مثل 1990s أو 199X.</translation>
    </message>
    <message>
        <source>it ends before it starts. Check the years and the order.</source>
        <translation>ينتهي قبل أن يبدأ. تحقّق من السنوات والترتيب.</translation>
    </message>
    <message>
        <source>it has 16 digits, the last may be X; copy all.</source>
        <translation>له 16 رقمًا، وقد يكون آخرها X، فانسخها كلها.</translation>
    </message>
    <message>
        <source>it has a day without a month</source>
        <translation>فيه يوم بلا شهر</translation>
    </message>
    <message>
        <source>it has more than two ends</source>
        <translation>له أكثر من طرفين</translation>
    </message>
    <message>
        <source>it has no citation part (is it a dependent style?). Choose its parent style.</source>
        <translation>ليس فيه قسم للاستشهادات (أهو نمط تابع؟). اختر النمط الذي يتبعه.</translation>
    </message>
    <message>
        <source>it has none. Type one into the source&apos;s fields, or add a newer file of it.</source>
        <translation>ليس له عنوان. اكتب عنوانًا في حقول المصدر، أو أضف ملفًا أحدث له.</translation>
    </message>
    <message>
        <source>it has “{unit}” more than once</source>
        <translation>ورد «{unit}» أكثر من مرة</translation>
    </message>
    <message>
        <source>it holds a name or password, which are not sent; save the page and add the file.</source>
        <translation>فيه اسم أو كلمة مرور لا يُرسلان، فاحفظ الصفحة وأضف الملف.</translation>
    </message>
    <message>
        <source>it holds a whole library. Import it with “quotarium import”.</source>
        <translation>فيه مكتبة كاملة. استورده بالأمر «quotarium import».</translation>
    </message>
    <message>
        <source>it holds characters that EDTF does not have. {hint}</source>
        <translation>فيه رموز ليست في EDTF. {hint}</translation>
    </message>
    <message>
        <source>it holds more than {most} files. Choose a folder with fewer.</source>
        <extracomment>More than anybody wants to add at once: somebody dropped a whole disk. How browsers name the folder of pictures beside a page saved as “complete”, by their language.</extracomment>
        <translation>فيه أكثر من {most} ملف. اختر مجلدًا أقل ملفات.</translation>
    </message>
    <message>
        <source>it is a number; copy it from the record.</source>
        <translation>هو رقم، فانسخه من السجل.</translation>
    </message>
    <message>
        <source>it is a “Strict” document. Save it in Word as .docx.</source>
        <translation>هو مستند «Strict». احفظه في Word بصيغة ‎.docx.</translation>
    </message>
    <message>
        <source>it is missing.</source>
        <translation>هو ناقص.</translation>
    </message>
    <message>
        <source>it is no Word document that can be read. Open it in Word and save it as .docx.</source>
        <translation>ليس مستند Word يمكن قراءته. افتحه في Word واحفظه بصيغة ‎.docx.</translation>
    </message>
    <message>
        <source>it is no Word document. Save it in Word as .docx.</source>
        <translation>ليس مستند Word. احفظه في Word بصيغة ‎.docx.</translation>
    </message>
    <message>
        <source>it is no date ({error}).</source>
        <translation>ليس تاريخًا ({error}).</translation>
    </message>
    <message>
        <source>it is not EDTF. {hint}</source>
        <translation>ليس EDTF. {hint}</translation>
    </message>
    <message>
        <source>it is not one of your own styles. List them with “quotarium styles --own”.</source>
        <translation>ليس من أنماطك الخاصة. اعرضها بالأمر «quotarium styles --own».</translation>
    </message>
    <message>
        <source>it is of version {version}. Update this program to read it.</source>
        <translation>هو من الإصدار {version}. حدّث هذا البرنامج لقراءته.</translation>
    </message>
    <message>
        <source>it is referred to and is not there.</source>
        <translation>يُشار إليه وليس موجودًا.</translation>
    </message>
    <message>
        <source>it is the only one of its quote; join another first.</source>
        <translation>هي الوحيدة لاقتباسها، فضم أخرى أولًا.</translation>
    </message>
    <message>
        <source>it is too long for a date. {examples}</source>
        <translation>أطول من أن يكون تاريخًا. {examples}</translation>
    </message>
    <message>
        <source>it looks like Q42; copy it from the item.</source>
        <translation>يشبه Q42، فانسخه من العنصر.</translation>
    </message>
    <message>
        <source>it may not be empty.</source>
        <translation>لا يجوز أن يكون فارغًا.</translation>
    </message>
    <message>
        <source>it must be one of {choices}.</source>
        <translation>يجب أن يكون واحدًا من: {choices}.</translation>
    </message>
    <message>
        <source>it names no field. Write at least one, such as “[auth][year]”.</source>
        <translation>لا يسمّي أي حقل. اكتب واحدًا على الأقل، مثل «[auth][year]».</translation>
    </message>
    <message>
        <source>it says that there is no date. Give a year or a day.</source>
        <translation>يقول إنه لا تاريخ. أعطِ سنة أو يومًا.</translation>
    </message>
    <message>
        <source>it states no revision</source>
        <translation>لا يُذكر فيها رقم مراجعة</translation>
    </message>
    <message>
        <source>it takes fields through more than {number} other entries; they were not taken.</source>
        <extracomment>Never handed on (biblatex manual, app. B). Entries that take fields from one another in a chain; more would be as many fields squared.</extracomment>
        <translation>يأخذ الحقول عبر أكثر من {number} مدخلات أخرى، فلم تُؤخذ.</translation>
    </message>
    <message>
        <source>its check digit does not fit; copy it once more.</source>
        <translation>رقم التحقق لا يناسب، فانسخه مرة أخرى.</translation>
    </message>
    <message>
        <source>its folder does not exist. Create the folder or choose another.</source>
        <translation>مجلده غير موجود. أنشئ المجلد أو اختر غيره.</translation>
    </message>
    <message>
        <source>its folder is a file. Choose another place.</source>
        <translation>مجلده ملف. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>its format is not recognised. Readable are {possible}.</source>
        <translation>صيغته غير معروفة. ما يُقرأ: {possible}.</translation>
    </message>
    <message>
        <source>its theme is damaged. Open it in Word and save it again.</source>
        <translation>سمته تالفة. افتحه في Word واحفظه من جديد.</translation>
    </message>
    <message>
        <source>its words</source>
        <translation>كلماته</translation>
    </message>
    <message>
        <source>journal article</source>
        <translation>مقالة مجلة علمية</translation>
    </message>
    <message>
        <source>language unknown</source>
        <translation>اللغة غير معروفة</translation>
    </message>
    <message>
        <source>law</source>
        <translation>قانون</translation>
    </message>
    <message>
        <source>legal case</source>
        <translation>قضية قانونية</translation>
    </message>
    <message>
        <source>letter, message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>library.db is missing</source>
        <extracomment>Of a thousand parts of a change, so many are its rows, and with the search index so many; the rest is keeping it on the disk. How far a change of fewer rows is, nobody asks. Whether the program that had the library before ended without closing it. Hears in the writer&apos;s thread how many thousandths of a large change are made.</extracomment>
        <translation>ينقص library.db</translation>
    </message>
    <message>
        <source>ligatures</source>
        <translation>الحروف المركبة</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>مرجّح</translation>
    </message>
    <message>
        <source>line {line} is no valid CSL 1.0.2: {element} has something that does not belong there, or lacks something. Correct it and install it again.</source>
        <translation>السطر {line} ليس CSL 1.0.2 صحيحًا: في {element} شيء ليس مكانه هناك، أو ينقصه شيء. صحّحه وثبّت النمط من جديد.</translation>
    </message>
    <message>
        <source>line {line} is not well-formed XML ({detail}). Correct it or choose another.</source>
        <translation>السطر {line} ليس XML سليمًا ({detail}). صحّحه أو اختر غيره.</translation>
    </message>
    <message>
        <source>line {line} opens &lt;{element}&gt; where a CSL &lt;style&gt; is needed. Choose a .csl file of CSL 1.0.</source>
        <translation>السطر {line} يفتح &lt;{element}&gt; حيث يلزم &lt;style&gt; من CSL. اختر ملف ‎.csl من CSL 1.0.</translation>
    </message>
    <message>
        <source>line {line} uses the macro “{macro}”, which is not there. Choose another style.</source>
        <translation>السطر {line} يستخدم الماكرو «{macro}» غير الموجود. اختر نمطًا آخر.</translation>
    </message>
    <message>
        <source>link</source>
        <translation>رابط</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>أُنشئت تلقائيًا</translation>
    </message>
    <message>
        <source>magazine article</source>
        <translation>مقالة مجلة</translation>
    </message>
    <message>
        <source>manuscript</source>
        <translation>مخطوط</translation>
    </message>
    <message>
        <source>map</source>
        <translation>خريطة</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>misattributed</source>
        <translation>منسوب خطأً</translation>
    </message>
    <message>
        <source>month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>month {month} never has a day {day}. Check the day.</source>
        <translation>ليس في الشهر {month} يوم {day} أبدًا. تحقّق من اليوم.</translation>
    </message>
    <message>
        <source>month {month} of the year {year} has no day {day}. Check the day.</source>
        <translation>ليس في الشهر {month} من سنة {year} يوم {day}. تحقّق من اليوم.</translation>
    </message>
    <message>
        <source>musical score</source>
        <translation>نوتة موسيقية</translation>
    </message>
    <message>
        <source>n.d.</source>
        <translation>د.ت</translation>
    </message>
    <message>
        <source>name an occasion, a quote, a source or a date to count from.</source>
        <translation>سمِّ مناسبة أو اقتباسًا أو مصدرًا أو تاريخًا يُحسب منه.</translation>
    </message>
    <message>
        <source>name and its initials</source>
        <translation>الاسم وحروفه الأولى</translation>
    </message>
    <message>
        <source>newspaper article</source>
        <extracomment>CSL 1.0.2, appendix III, those that hold quotes; the ones used most come first.</extracomment>
        <translation>مقالة صحفية</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>لا جواب بعد</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>no date: %1</source>
        <translation>بلا تاريخ: %1</translation>
    </message>
    <message>
        <source>no speaker</source>
        <translation>بلا قائل</translation>
    </message>
    <message>
        <source>no speaker is named</source>
        <translation>لم يُسمَّ قائل</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>بلا وسم</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>occasion</source>
        <translation>مناسبة</translation>
    </message>
    <message>
        <source>only a season takes a hemisphere</source>
        <translation>نصف الكرة للفصل فقط</translation>
    </message>
    <message>
        <source>only one date can follow words such as “after” and “before”</source>
        <translation>لا يتبع كلمات مثل «بعد» و«قبل» إلا تاريخ واحد</translation>
    </message>
    <message>
        <source>only one of the two dates has a day or month</source>
        <translation>لأحد التاريخين فقط يوم أو شهر</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>سؤال مفتوح</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>original author</source>
        <translation>المؤلف الأصلي</translation>
    </message>
    <message>
        <source>pages are fetched by http and https only; save it as a file and add that.</source>
        <extracomment>What may stand in a path or a query as it is (RFC 3986), and what is escaped already.</extracomment>
        <translation>لا تُجلب الصفحات إلا عبر http وhttps، فاحفظها في ملف وأضفه.</translation>
    </message>
    <message>
        <source>pamphlet</source>
        <translation>كتيّب</translation>
    </message>
    <message>
        <source>partly direct</source>
        <translation>مباشر جزئيًا</translation>
    </message>
    <message>
        <source>patent</source>
        <translation>براءة اختراع</translation>
    </message>
    <message>
        <source>performance</source>
        <translation>عرض أدائي</translation>
    </message>
    <message>
        <source>periodical</source>
        <translation>دورية</translation>
    </message>
    <message>
        <source>person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>post on social media</source>
        <translation>منشور على وسائل التواصل</translation>
    </message>
    <message>
        <source>project</source>
        <translation>مشروع</translation>
    </message>
    <message>
        <source>properties</source>
        <translation>الخصائص</translation>
    </message>
    <message>
        <source>published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>علامات الاقتباس</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>quoted by</source>
        <translation>يقتبسه</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>يقتبس</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>متلقٍّ</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>تسجيل</translation>
    </message>
    <message>
        <source>regulation</source>
        <translation>لائحة</translation>
    </message>
    <message>
        <source>repeated by</source>
        <translation>يكرّره</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>يكرّر</translation>
    </message>
    <message>
        <source>report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>منقول</translation>
    </message>
    <message>
        <source>reported of nobody in particular, with “{cue}”</source>
        <translation>مروي عن غير معيّن، بـ «{cue}»</translation>
    </message>
    <message>
        <source>reports: %1</source>
        <translation>الروايات: %1</translation>
    </message>
    <message>
        <source>responds to</source>
        <translation>يردّ على</translation>
    </message>
    <message>
        <source>review</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>reviewed author</source>
        <translation>مؤلف العمل المُراجَع</translation>
    </message>
    <message>
        <source>same consonants</source>
        <translation>الحروف الساكنة نفسها</translation>
    </message>
    <message>
        <source>same identifier</source>
        <translation>المعرّف نفسه</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>same name, spelled otherwise</source>
        <translation>الاسم نفسه بكتابة أخرى</translation>
    </message>
    <message>
        <source>saved from</source>
        <translation>حُفظ من</translation>
    </message>
    <message>
        <source>season</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>select some words first.</source>
        <translation>حدّد بعض الكلمات أولًا.</translation>
    </message>
    <message>
        <source>several have it; give a number: {numbers}.</source>
        <translation>لأكثر من واحد، فأعطِ رقمًا: {numbers}.</translation>
    </message>
    <message>
        <source>several quotes</source>
        <translation>عدة اقتباسات</translation>
    </message>
    <message>
        <source>several speakers have this name; give one of their other names.</source>
        <translation>لأكثر من قائل هذا الاسم، فأعطِ اسمًا آخر له.</translation>
    </message>
    <message>
        <source>shorter form of the name</source>
        <translation>صيغة مختصرة للاسم</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>snapshot of the source</source>
        <extracomment>Told `done` of `total`; False asks to stop. Seconds between two tidings of progress. Two stretches are the same statement where they share this part of what they cover together. In longer texts, speakers that become known meanwhile are not looked for again.</extracomment>
        <translation>نسخة من المصدر</translation>
    </message>
    <message>
        <source>soft hyphens</source>
        <translation>الواصلات اللينة</translation>
    </message>
    <message>
        <source>software</source>
        <translation>برمجية</translation>
    </message>
    <message>
        <source>some time within</source>
        <translation>في وقت ما ضمن</translation>
    </message>
    <message>
        <source>source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <source>source with the citekey</source>
        <translation>مصدر بمفتاح الاستشهاد</translation>
    </message>
    <message>
        <source>source with the same content</source>
        <translation>مصدر بالمحتوى نفسه</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>المسافات</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>قائل</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>خطاب</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>معيار</translation>
    </message>
    <message>
        <source>stands behind “{cue}”</source>
        <translation>يقع بعد «{cue}»</translation>
    </message>
    <message>
        <source>stands in front of “{cue}”</source>
        <translation>يقع قبل «{cue}»</translation>
    </message>
    <message>
        <source>stated: “{phrase}”</source>
        <translation>مذكور: «{phrase}»</translation>
    </message>
    <message>
        <source>stretched letters</source>
        <translation>الحروف الممدودة</translation>
    </message>
    <message>
        <source>such a year cannot be written so. Leave out leading zeros.</source>
        <translation>لا تُكتب سنة كهذه هكذا. احذف الأصفار في البداية.</translation>
    </message>
    <message>
        <source>such a year is too far away. Use at most 15 digits.</source>
        <translation>سنة كهذه أبعد من اللازم. استخدم 15 رقمًا على الأكثر.</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>أكيد</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>the address of the source</source>
        <translation>عنوان المصدر</translation>
    </message>
    <message>
        <source>the citekey pattern</source>
        <translation>قالب مفاتيح الاستشهاد</translation>
    </message>
    <message>
        <source>the closing brace is missing.</source>
        <extracomment>How often a name was given, where more than once.</extracomment>
        <translation>ينقص قوس الإغلاق.</translation>
    </message>
    <message>
        <source>the coding of accents</source>
        <translation>ترميز علامات الحروف</translation>
    </message>
    <message>
        <source>the date would be counted from itself; choose another event.</source>
        <translation>يكون التاريخ محسوبًا من نفسه، فاختر حدثًا آخر.</translation>
    </message>
    <message>
        <source>the disk is read-only. Choose another place.</source>
        <translation>القرص للقراءة فقط. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>the end of the range is not clear. Write both years with four digits.</source>
        <translation>نهاية المدى غير واضحة. اكتب السنتين بأربعة أرقام.</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>حدث</translation>
    </message>
    <message>
        <source>the file cannot be read ({strerror}). Check its path.</source>
        <extracomment>Where a part stands in the frame: the order of parts is not free.</extracomment>
        <translation>لا يمكن قراءة الملف ({strerror}). تحقّق من مساره.</translation>
    </message>
    <message>
        <source>the first person named in front of it is taken as the speaker</source>
        <translation>اعتُبر أول شخص مذكور قبله قائلًا</translation>
    </message>
    <message>
        <source>the highlights</source>
        <translation>مواضع مظلّلة</translation>
    </message>
    <message>
        <source>the language</source>
        <extracomment>Documents of this many items or more are kept, so many of them.</extracomment>
        <translation>لغة</translation>
    </message>
    <message>
        <source>the last person named in front of it is taken as the speaker</source>
        <translation>اعتُبر آخر شخص مذكور قبله قائلًا</translation>
    </message>
    <message>
        <source>the library file</source>
        <extracomment>The column that names a row&apos;s owner, the owner&apos;s table, and its place among the rows there. Told how many rows of how many are made ready; answers whether to go on. What a folded column is folded from.</extracomment>
        <translation>ملف المكتبة</translation>
    </message>
    <message>
        <source>the macro “{macro}” on line {line} calls itself. Choose another style.</source>
        <translation>الماكرو «{macro}» في السطر {line} يستدعي نفسه. اختر نمطًا آخر.</translation>
    </message>
    <message>
        <source>the name is too long. Choose a shorter one.</source>
        <translation>الاسم طويل جدًا. اختر أقصر منه.</translation>
    </message>
    <message>
        <source>the next paragraph: “{verb} … {phrase}”; {reason}</source>
        <extracomment>How many sentences in front of “later” its date is looked for.</extracomment>
        <translation>الفقرة التالية: «{verb} … {phrase}»، {reason}</translation>
    </message>
    <message>
        <source>the occasion&apos;s name</source>
        <translation>اسم المناسبة</translation>
    </message>
    <message>
        <source>the project&apos;s name</source>
        <translation>اسم المشروع</translation>
    </message>
    <message>
        <source>the publication of %1</source>
        <translation>نشر %1</translation>
    </message>
    <message>
        <source>the quotation mark is not closed</source>
        <translation>علامة الاقتباس غير مغلقة</translation>
    </message>
    <message>
        <source>the saved search&apos;s name</source>
        <translation>اسم البحث المحفوظ</translation>
    </message>
    <message>
        <source>the selection</source>
        <translation>تحديد</translation>
    </message>
    <message>
        <source>the sentence negates it</source>
        <translation>الجملة تنفيه</translation>
    </message>
    <message>
        <source>the set is not closed. {hint}</source>
        <translation>المجموعة غير مغلقة. {hint}</translation>
    </message>
    <message>
        <source>the statement is not reported as made by a verb in a tense</source>
        <translation>لم يُنقل القول بفعل مصرَّف</translation>
    </message>
    <message>
        <source>the tag&apos;s name</source>
        <translation>اسم الوسم</translation>
    </message>
    <message>
        <source>the template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>the value of “{field}” has no end; it was taken up to the next field.</source>
        <translation>ليس لقيمة «{field}» نهاية، فأُخذت حتى الحقل التالي.</translation>
    </message>
    <message>
        <source>the width of characters</source>
        <translation>عرض الأحرف</translation>
    </message>
    <message>
        <source>the words are known, but not in this order</source>
        <translation>الكلمات معروفة، لكن ليس بهذا الترتيب</translation>
    </message>
    <message>
        <source>the words to clip</source>
        <translation>كلمات للاقتطاف</translation>
    </message>
    <message>
        <source>there are none in it that were not imported before.</source>
        <extracomment>The kinds that mark words; a note beside the text and words struck out mark none to quote.</extracomment>
        <translation>ليس فيه ما لم يُستورد من قبل.</translation>
    </message>
    <message>
        <source>there is a day without a month</source>
        <translation>يوجد يوم بلا شهر</translation>
    </message>
    <message>
        <source>there is a folder of this name. Choose another name.</source>
        <translation>يوجد مجلد بهذا الاسم. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>there is a number too many in it. Write it like 15 March 2025.</source>
        <translation>فيه رقم زائد. اكتب مثل 15 مارس 2025.</translation>
    </message>
    <message>
        <source>there is a season beside a month or day</source>
        <translation>بجانب الشهر أو اليوم فصل</translation>
    </message>
    <message>
        <source>there is no century {number}</source>
        <translation>لا يوجد قرن {number}</translation>
    </message>
    <message>
        <source>there is no date in it</source>
        <translation>لا تاريخ فيه</translation>
    </message>
    <message>
        <source>there is no entry “{other}”, from which it takes fields.</source>
        <translation>لا يوجد مدخل «{other}» الذي تُؤخذ منه الحقول.</translation>
    </message>
    <message>
        <source>there is no field “{name}”. Use {possible}, or a CSL variable such as container-title.</source>
        <translation>لا يوجد حقل «{name}». استخدم {possible} أو متغيّر CSL مثل container-title.</translation>
    </message>
    <message>
        <source>there is no month {month}. Months are 01 to 12, seasons 21 to 41.</source>
        <translation>لا يوجد شهر {month}. الأشهر من 01 إلى 12، والفصول من 21 إلى 41.</translation>
    </message>
    <message>
        <source>there is no month {month}. Months are 01 to 12.</source>
        <translation>لا يوجد شهر {month}. الأشهر من 01 إلى 12.</translation>
    </message>
    <message>
        <source>there is no month {number}. Write the month as a word.</source>
        <translation>لا يوجد شهر {number}. اكتب الشهر بالكلمات.</translation>
    </message>
    <message>
        <source>there is no quarter {number}</source>
        <translation>لا يوجد ربع {number}</translation>
    </message>
    <message>
        <source>there is no space left on the disk. Free some space or choose another place.</source>
        <translation>لا مكان على القرص. أفسح مكانًا أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>there is no such style.</source>
        <translation>لا يوجد نمط كهذا.</translation>
    </message>
    <message>
        <source>there is no year -0000. Write 0000 for 1 BC, -0001 for 2 BC.</source>
        <translation>لا توجد سنة ‎-0000. اكتب 0000 لسنة 1 ق.م، و‎-0001 لسنة 2 ق.م.</translation>
    </message>
    <message>
        <source>there is no year 0. Write 1 BC or AD 1, or 0000 in EDTF for 1 BC.</source>
        <translation>لا توجد سنة 0. اكتب 1 ق.م أو 1 م، أو 0000 في EDTF لسنة 1 ق.م.</translation>
    </message>
    <message>
        <source>there is no year beside the era</source>
        <translation>لا سنة بجانب العصر</translation>
    </message>
    <message>
        <source>there is no year, month or season in it</source>
        <translation>ليس فيه سنة ولا شهر ولا فصل</translation>
    </message>
    <message>
        <source>thesis</source>
        <translation>رسالة جامعية</translation>
    </message>
    <message>
        <source>this field is not known. Update this program.</source>
        <translation>هذا الحقل غير معروف. حدّث هذا البرنامج.</translation>
    </message>
    <message>
        <source>this file</source>
        <translation>هذا الملف</translation>
    </message>
    <message>
        <source>this is no library that Quotarium exported.</source>
        <translation>ليست هذه مكتبة صدّرها Quotarium.</translation>
    </message>
    <message>
        <source>this part is not known. Update.</source>
        <translation>هذا الجزء غير معروف. حدّث هذا البرنامج.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>too deep</source>
        <translation>أعمق من اللازم</translation>
    </message>
    <message>
        <source>transcript of the source</source>
        <translation>النص المفرّغ للمصدر</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>مترجم</translation>
    </message>
    <message>
        <source>treaty</source>
        <translation>معاهدة</translation>
    </message>
    <message>
        <source>two short numbers may be a day, a month or a year. Write the month as a word.</source>
        <translation>رقمان قصيران قد يكونان يومًا أو شهرًا أو سنة. اكتب الشهر بالكلمات.</translation>
    </message>
    <message>
        <source>type a name.</source>
        <translation>اكتب اسمًا.</translation>
    </message>
    <message>
        <source>type it as the browser shows it, such as https://example.org/article.</source>
        <translation>اكتبه كما يعرضه المتصفح، مثل https://example.org/article.</translation>
    </message>
    <message>
        <source>type some words.</source>
        <translation>اكتب بعض الكلمات.</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>بلا نسبة</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>unnamed voice</source>
        <translation>قائل غير مسمّى</translation>
    </message>
    <message>
        <source>use letters, digits, and - _ : . only, such as “dostan2025”.</source>
        <translation>استخدم الأحرف والأرقام و‎- _ : .‎ فقط، مثل «dostan2025».</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>year</source>
        <extracomment>How the components of a date are named in a reason.</extracomment>
        <translation>سنة</translation>
    </message>
    <message>
        <source>you asked for it</source>
        <translation>أنت طلبتها</translation>
    </message>
    <message>
        <source>you may not write there. Choose another folder.</source>
        <translation>لا يُسمح لك بالكتابة هناك. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>your quota on the disk is used up. Free some space or choose another place.</source>
        <translation>استُهلكت حصتك على القرص. أفسح مكانًا أو اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{address} was not fetched: offline mode is on. Turn it off in the settings, or save the page in the browser and add the file.</source>
        <translation>لم يُجلب {address}: وضع عدم الاتصال مفعّل. أوقفه في الإعدادات أو احفظ الصفحة في المتصفح وأضف الملف.</translation>
    </message>
    <message>
        <source>{address}: {reason}</source>
        <translation>{address}: {reason}</translation>
    </message>
    <message>
        <source>{date} was a {found}, not a {named}, but it was one in the Julian calendar. If that is meant, write {new_style}.</source>
        <translation>كان {date} يوم {found} لا {named}، لكنه كذلك في التقويم اليولياني. إن كان هو المقصود فاكتب {new_style}.</translation>
    </message>
    <message>
        <source>{date} was a {found}, not a {named}. Leave out the weekday or correct the date.</source>
        <translation>كان {date} يوم {found} لا {named}. احذف يوم الأسبوع أو صحّح التاريخ.</translation>
    </message>
    <message>
        <source>{digits} does not begin a decade that can be written</source>
        <translation>لا يبدأ {digits} عقدًا يمكن كتابته</translation>
    </message>
    <message>
        <source>{fault}. Choose another folder for backups in the settings.</source>
        <extracomment>So long after the last backup the next one is made, if something changed.</extracomment>
        <translation>{fault}. اختر في الإعدادات مجلدًا آخر للنسخ الاحتياطية.</translation>
    </message>
    <message>
        <source>{fault}. Choose another place, or make room there.</source>
        <translation>{fault}. اختر مكانًا آخر، أو أفسح مكانًا هناك.</translation>
    </message>
    <message>
        <source>{message}. Choose another style.</source>
        <translation>{message}. اختر نمطًا آخر.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{needed} or newer</source>
        <extracomment>UPSERT, window functions, RETURNING and the FTS5 that the search index is made with.</extracomment>
        <translation>{needed} أو أحدث</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}</source>
        <translation>تعذرت كتابة {path}: {reason}</translation>
    </message>
    <message>
        <source>{strerror}. Check the permissions of the folder.</source>
        <translation>{strerror}. تحقّق من أذونات المجلد.</translation>
    </message>
    <message>
        <source>{strerror}. Choose another place.</source>
        <translation>{strerror}. اختر مكانًا آخر.</translation>
    </message>
    <message>
        <source>{stuck}. {examples}</source>
        <translation>{stuck}. {examples}</translation>
    </message>
    <message>
        <source>“%1” for “%2”</source>
        <translation>«%1» بدل «%2»</translation>
    </message>
    <message>
        <source>“%1” has letters that only look like those of another script (%2).</source>
        <translation>في «%1» أحرف تشبه أحرف كتابة أخرى شكلًا فقط (%2).</translation>
    </message>
    <message>
        <source>“%1” has no value yet and is left out.</source>
        <translation>ليس لـ«%1» قيمة بعد فأُهمل.</translation>
    </message>
    <message>
        <source>“%1” is left out: %2</source>
        <translation>أُهمل «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is left out; the values are %2.</source>
        <translation>أُهمل «%1»؛ القيم هي %2.</translation>
    </message>
    <message>
        <source>“%1” is no field; it is looked for as words.</source>
        <translation>«%1» ليس حقلًا؛ يُبحث عنه بوصفه كلمات.</translation>
    </message>
    <message>
        <source>“%1” is not in the source.</source>
        <translation>«%1» ليس في المصدر.</translation>
    </message>
    <message>
        <source>“%1” is taken to reach to the end.</source>
        <translation>اعتُبر «%1» ممتدًا إلى النهاية.</translation>
    </message>
    <message>
        <source>“%1” stands as “%2” in the source.</source>
        <translation>«%1» يرد في المصدر هكذا: «%2».</translation>
    </message>
    <message>
        <source>“%1” than %2</source>
        <translation>«%1» من %2</translation>
    </message>
    <message>
        <source>“%1”, relative to %2</source>
        <translation>«%1» بالنسبة إلى %2</translation>
    </message>
    <message>
        <source>“?” stands before the date</source>
        <translation>يقع «?» قبل التاريخ</translation>
    </message>
    <message>
        <source>“between” takes two dates</source>
        <translation>يحتاج «بين» إلى تاريخين</translation>
    </message>
    <message>
        <source>“{field}” is given twice.</source>
        <translation>ورد «{field}» مرتين.</translation>
    </message>
    <message>
        <source>“{heading}” has no words and was left out.</source>
        <translation>ليس في «{heading}» كلمات، وقد تُرك.</translation>
    </message>
    <message>
        <source>“{line}” is no part of a record.</source>
        <translation>«{line}» ليس جزءًا من سجل.</translation>
    </message>
    <message>
        <source>“{modifier}” changes nothing. Use a number of words, firstN for N letters, or {possible}.</source>
        <translation>لا يغيّر «{modifier}» شيئًا. استخدم عدد كلمات، أو firstN لعدد N من الأحرف، أو {possible}.</translation>
    </message>
    <message>
        <source>“{name}” is a name of a speaker in the library</source>
        <extracomment>What different transliterations write for one sound, longest first.</extracomment>
        <translation>«{name}» اسم قائل في المكتبة</translation>
    </message>
    <message>
        <source>“{name}” is the only speaker in the library of that name</source>
        <translation>«{name}» القائل الوحيد بهذا الاسم في المكتبة</translation>
    </message>
    <message>
        <source>“{name}” sounds like a speaker in the library</source>
        <translation>«{name}» يُنطق كاسم قائل في المكتبة</translation>
    </message>
    <message>
        <source>“{phrase}” could not be understood as a date</source>
        <translation>تعذّر فهم «{phrase}» تاريخًا</translation>
    </message>
    <message>
        <source>“{phrase}” depends on the day of publication, which is not known</source>
        <translation>يتوقف «{phrase}» على يوم النشر، وهو غير معروف</translation>
    </message>
    <message>
        <source>“{phrase}” does not say when; it may date another event</source>
        <translation>لا يذكر «{phrase}» متى، وقد يؤرّخ حدثًا آخر</translation>
    </message>
    <message>
        <source>“{phrase}” is a weekday, and the day of publication is not known</source>
        <extracomment>counted from publication, not from a date in the text without one of these words or a number there is no date</extracomment>
        <translation>«{phrase}» يوم من الأسبوع، ويوم النشر غير معروف</translation>
    </message>
    <message>
        <source>“{phrase}” relates it to another event, whose date is not told here</source>
        <translation>يربطه «{phrase}» بحدث آخر لا يُذكر تاريخه هنا</translation>
    </message>
    <message>
        <source>“{phrase}” without a year; taken to be the last one before publication ({published})</source>
        <translation>«{phrase}» بلا سنة، واعتُبر الأخير قبل النشر ({published})</translation>
    </message>
    <message>
        <source>“{phrase}” without a year; the year is not known</source>
        <translation>«{phrase}» بلا سنة، والسنة غير معروفة</translation>
    </message>
    <message>
        <source>“{phrase}”, counted back from publication on {published}</source>
        <translation>«{phrase}»، محسوب رجوعًا من النشر في {published}</translation>
    </message>
    <message>
        <source>“{phrase}”, counted from publication ({published})</source>
        <translation>«{phrase}»، محسوب من النشر ({published})</translation>
    </message>
    <message>
        <source>“{phrase}”, counted from publication on {published}</source>
        <translation>«{phrase}»، محسوب من النشر في {published}</translation>
    </message>
    <message>
        <source>“{phrase}”, counted from “{anchor}” in front of it</source>
        <translation>«{phrase}»، محسوب من «{anchor}» قبله</translation>
    </message>
    <message>
        <source>“{stuck}” is not known as part of a date</source>
        <translation>«{stuck}» غير معروف جزءًا من تاريخ</translation>
    </message>
    <message>
        <source>“{text}” belongs to {name}</source>
        <extracomment>Articles behind a noun to which the next one belongs: der Fraktionschef der Grünen. Words that only add something to a name before a comma: the ministry, which runs the ferry.</extracomment>
        <translation>«{text}» يعود إلى {name}</translation>
    </message>
    <message>
        <source>“{text}” is not understood as a date: {reason}</source>
        <translation>لم يُفهم «{text}» تاريخًا: {reason}</translation>
    </message>
    <message>
        <source>“{text}” is taken to be {name}, named before</source>
        <translation>اعتُبر «{text}» {name}، المذكور من قبل</translation>
    </message>
    <message>
        <source>“{text}” is taken to be {name}, which spoke before</source>
        <translation>اعتُبر «{text}» {name}، القائل من قبل</translation>
    </message>
    <message>
        <source>“{text}” is taken to be {name}, who holds that office</source>
        <translation>اعتُبر «{text}» {name}، صاحب ذلك المنصب</translation>
    </message>
    <message>
        <source>“{text}” is taken to be {name}, who spoke before</source>
        <extracomment>How many sentences back a pronoun may reach. What speaks for a person, found by trying on news articles: each sentence back costs. How far into a sentence its subject is looked for.</extracomment>
        <translation>اعتُبر «{text}» {name}، المتكلم من قبل</translation>
    </message>
    <message>
        <source>“{unit}” is both given and said to be unknown</source>
        <translation>«{unit}» مذكور ويقال إنه غير معروف</translation>
    </message>
    <message>
        <source>“{unit}” is doubted but not given</source>
        <translation>«{unit}» مشكوك فيه وغير مذكور</translation>
    </message>
    <message>
        <source>“{value}” does not fit {field}: {reason}</source>
        <translation>«{value}» لا يناسب ({field}): {reason}</translation>
    </message>
    <message>
        <source>“{what}” cannot be undone or redone because it was changed since. Nothing was changed; edit it by hand instead.</source>
        <translation>لا يمكن التراجع عن «{what}» أو إعادته لأنه تغيّر منذ ذلك الحين. لم يتغير شيء؛ حرّره يدويًا.</translation>
    </message>
    <message>
        <source>“{words}” does not stand in {source}. Copy the words from the source exactly as they are there.</source>
        <translation>«{words}» ليس في {source}. انسخ الكلمات من المصدر كما هي تمامًا.</translation>
    </message>
    <message>
        <source>“{words}” does not stand in {source}. The nearest passage is “{nearest}”. Copy the words from the source exactly as they are there.</source>
        <translation>«{words}» ليس في {source}. أقرب مقطع هو «{nearest}». انسخ الكلمات من المصدر كما هي تمامًا.</translation>
    </message>
    <message>
        <source>“{words}” is no field and was left out.</source>
        <translation>«{words}» ليس حقلًا، وقد تُرك.</translation>
    </message>
    <message>
        <source>“{words}” stands {number} times in {source}: {places}. Give more of the words so that only one place fits.</source>
        <translation>«{words}» يرد {number} مرات في {source}: {places}. زد من الكلمات كي لا يناسبها إلا موضع واحد.</translation>
    </message>
    <message>
        <source>“{word}” begins no entry: it has no brace.</source>
        <extracomment>Entries that are no sources. Macros can double a value with each line; no field is meant to have so many signs. How many further entries may lie inside a value (“@note{” at the start of a line).</extracomment>
        <translation>لا يبدأ «{word}» مدخلًا: ليس له قوس.</translation>
    </message>
    <message>
        <source>“~” stands behind the date</source>
        <translation>يقع «~» بعد التاريخ</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Quotarium</source>
        <translation>حول Quotarium</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. It comes with these parts, each under its own licence:</source>
        <translation>برمجية حرة برخصة GNU العمومية، الإصدار 3 أو أحدث، بلا أي ضمان. تأتي معها هذه الأجزاء، ولكلٍّ رخصته:</translation>
    </message>
    <message>
        <source>Licence of the selected part</source>
        <translation>رخصة الجزء المحدد</translation>
    </message>
    <message>
        <source>No text of the licence came with it: %1</source>
        <translation>لم يأتِ معه نص الرخصة: %1</translation>
    </message>
    <message>
        <source>Parts that come with the program</source>
        <translation>الأجزاء التي تأتي مع البرنامج</translation>
    </message>
</context>
<context>
    <name>ActivityChart</name>
    <message>
        <source>Quotes by year</source>
        <translation>الاقتباسات حسب السنة</translation>
    </message>
</context>
<context>
    <name>AddedReport</name>
    <message>
        <source>%1 (found at %2)</source>
        <translation>%1 (وُجد في %2)</translation>
    </message>
    <message>
        <source>%1, %2 not</source>
        <translation>%1، ولم يُضف %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were not come to.</source>
        <translation>
            <numerusform>لم يبق شيء لم يُعالج.</numerusform>
            <numerusform>بقي %Ln لم يُعالج.</numerusform>
            <numerusform>بقي %Ln لم يُعالجا.</numerusform>
            <numerusform>بقيت %Ln لم تُعالج.</numerusform>
            <numerusform>بقي %Ln لم يُعالج.</numerusform>
            <numerusform>بقي %Ln لم يُعالج.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources added</source>
        <translation>
            <numerusform>لم يُضف أي مصدر</numerusform>
            <numerusform>أُضيف مصدر واحد</numerusform>
            <numerusform>أُضيف مصدران</numerusform>
            <numerusform>أُضيفت %Ln مصادر</numerusform>
            <numerusform>أُضيف %Ln مصدرًا</numerusform>
            <numerusform>أُضيف %Ln مصدر</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>Added, but have a look</source>
        <translation>أُضيف، لكن ألقِ نظرة</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>نسخ القائمة</translation>
    </message>
    <message>
        <source>In the library already</source>
        <translation>موجود في المكتبة مسبقًا</translation>
    </message>
    <message>
        <source>Left out of folders</source>
        <translation>مستبعد من المجلدات</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>لم يُضف</translation>
    </message>
    <message>
        <source>Sources added</source>
        <translation>أُضيفت المصادر</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>What was added and what was not</source>
        <translation>ما أُضيف وما لم يُضف</translation>
    </message>
    <message>
        <source>the same file is the source %1</source>
        <translation>الملف نفسه هو المصدر %1</translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message>
        <source>%1 % of the speakers</source>
        <translation>%1 % من القائلين</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Merge as %1</source>
        <translation>دمج باسم %1</translation>
    </message>
    <message>
        <source>Merging keeps all names, roles, identifiers, notes and quotes of both. It can be undone, and taken back at any time on the speaker’s page.</source>
        <translation>يحفظ الدمج كل الأسماء والصفات والمعرّفات والملاحظات والاقتباسات لكليهما. ويمكن التراجع عنه، كما يمكن فكّه في أي وقت من صفحة القائل.</translation>
    </message>
    <message>
        <source>Names are compared across scripts, spellings and initials.</source>
        <translation>تُقارن الأسماء عبر الكتابات والتهجئات والحروف الأولى.</translation>
    </message>
    <message>
        <source>No two speakers look alike</source>
        <translation>لا قائلين متشابهين</translation>
    </message>
    <message>
        <source>Pairs of speakers</source>
        <translation>أزواج القائلين</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>هما اثنان</translation>
    </message>
    <message>
        <source>They will not be proposed again.</source>
        <translation>لن يُقترحا مرة أخرى.</translation>
    </message>
    <message>
        <source>Who may be one speaker</source>
        <translation>من قد يكون قائلًا واحدًا</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>%1 letters</source>
        <translation>%1 حرفًا</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>كالنظام</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>الألوان: %1</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكنة</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتحة</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>حجم الخط</translation>
    </message>
    <message>
        <source>Type of quotes and documents</source>
        <translation>خط الاقتباسات والمستندات</translation>
    </message>
    <message>
        <source>Usual (%1)</source>
        <translation>المعتاد (%1)</translation>
    </message>
    <message>
        <source>Width of a line in the reader</source>
        <translation>طول السطر في القارئ</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>A backup is made when something changed, at most once an hour.</source>
        <translation>تُنشأ نسخة احتياطية حين يتغير شيء، مرة في الساعة على الأكثر.</translation>
    </message>
    <message>
        <source>A folder on another disk also helps when this one is lost.</source>
        <translation>مجلد على قرص آخر يفيد أيضًا إذا فُقد هذا القرص.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Backups kept: %1</source>
        <translation>النسخ المحفوظة: %1</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>مجلد النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Last days</source>
        <translation>آخر الأيام</translation>
    </message>
    <message>
        <source>Last hours</source>
        <translation>آخر الساعات</translation>
    </message>
    <message>
        <source>Last months</source>
        <translation>آخر الأشهر</translation>
    </message>
    <message>
        <source>Last weeks</source>
        <translation>آخر الأسابيع</translation>
    </message>
    <message>
        <source>One is kept for each of the</source>
        <translation>تُحفظ واحدة لكل من</translation>
    </message>
    <message>
        <source>Show backups…</source>
        <translation>عرض النسخ…</translation>
    </message>
    <message>
        <source>in the library itself</source>
        <translation>في المكتبة نفسها</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Backups of %1</source>
        <translation>النسخ الاحتياطية لـ%1</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>النسخ الاحتياطية، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Comparing it with the library…</source>
        <translation>تجري مقارنتها بالمكتبة…</translation>
    </message>
    <message>
        <source>One is made by itself within minutes of a change; or make one now.</source>
        <translation>تُنشأ نسخة تلقائيًا خلال دقائق من أي تغيير؛ أو أنشئ واحدة الآن.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Putting it back would</source>
        <translation>استعادتها</translation>
    </message>
    <message numerus="yes">
        <source>The files of %Ln captured copies are gone; their texts are there.</source>
        <translation>
            <numerusform>لا ملفات مفقودة للنسخ المحفوظة.</numerusform>
            <numerusform>ملف نسخة محفوظة واحدة مفقود؛ ونصها موجود.</numerusform>
            <numerusform>ملفا نسختين محفوظتين مفقودان؛ ونصاهما موجودان.</numerusform>
            <numerusform>ملفات %Ln نسخ محفوظة مفقودة؛ ونصوصها موجودة.</numerusform>
            <numerusform>ملفات %Ln نسخة محفوظة مفقودة؛ ونصوصها موجودة.</numerusform>
            <numerusform>ملفات %Ln نسخة محفوظة مفقودة؛ ونصوصها موجودة.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>لا نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>What the library holds now becomes a backup first, so that this can be undone the same way.</source>
        <translation>يصير محتوى المكتبة الحالي نسخة احتياطية أولًا، فيمكن التراجع عن هذا بالطريقة نفسها.</translation>
    </message>
    <message>
        <source>bring back %1</source>
        <translation>تعيد %1</translation>
    </message>
    <message>
        <source>bring the library back; as it is, it cannot be read.</source>
        <translation>تعيد المكتبة؛ فهي بحالها هذه لا تُقرأ.</translation>
    </message>
    <message>
        <source>change back %1</source>
        <translation>تُرجع %1 إلى سابق حاله</translation>
    </message>
    <message>
        <source>change nothing: it holds what the library holds.</source>
        <translation>لا تغيّر شيئًا: فيها ما في المكتبة نفسه.</translation>
    </message>
    <message>
        <source>take away %1</source>
        <translation>تزيل %1</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>ChangeManyDialog</name>
    <message>
        <source>All that are found here: %1</source>
        <translation>كل ما وُجد هنا: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>تغيير %1</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>تغيّر: %1.</translation>
    </message>
    <message>
        <source>Changing %1 …</source>
        <translation>يجري تغيير %1 …</translation>
    </message>
    <message>
        <source>The selected: %1</source>
        <translation>المحدد: %1</translation>
    </message>
    <message>
        <source>To be changed: %1.</source>
        <translation>سيتغير: %1.</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>ما الذي يتغير</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>%1 quotes and %2 captured files were looked at.</source>
        <translation>فُحص من الاقتباسات %1 ومن الملفات المحفوظة %2.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>إصلاح</translation>
    </message>
    <message>
        <source>The library needs a look</source>
        <translation>المكتبة تحتاج إلى نظرة</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>ما وجده الفحص</translation>
    </message>
</context>
<context>
    <name>CheckNote</name>
    <message>
        <source>Compare with the newer copy</source>
        <translation>مقارنة بالنسخة الأحدث</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation>عرض الاختلافات</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message numerus="yes">
        <source>%Ln clippings checked: %1.</source>
        <translation>
            <numerusform>لم يُفحص أي مقتطف: %1.</numerusform>
            <numerusform>فُحص مقتطف واحد: %1.</numerusform>
            <numerusform>فُحص مقتطفان: %1.</numerusform>
            <numerusform>فُحصت %Ln مقتطفات: %1.</numerusform>
            <numerusform>فُحص %Ln مقتطفًا: %1.</numerusform>
            <numerusform>فُحص %Ln مقتطف: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking quotes</source>
        <translation>التحقق من الاقتباسات</translation>
    </message>
    <message>
        <source>Comparing quotes with their sources…</source>
        <translation>تجري مقارنة الاقتباسات بمصادرها…</translation>
    </message>
    <message>
        <source>Nothing differs from the source.</source>
        <translation>لا شيء يخالف المصدر.</translation>
    </message>
    <message>
        <source>Select a quote first.</source>
        <translation>حدّد اقتباسًا أولًا.</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation>عرض الاختلافات</translation>
    </message>
    <message>
        <source>Stopped. What was compared by then is kept: %1</source>
        <translation>توقف. ما قورن حتى الآن محفوظ: %1</translation>
    </message>
    <message>
        <source>Stopped; nothing of the check was kept.</source>
        <translation>توقف؛ لم يُحفظ شيء من التحقق.</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>لا شيء يُقارن به</translation>
    </message>
</context>
<context>
    <name>ChooseSpeakerDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Find the speaker</source>
        <translation>البحث عن القائل</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Merge with another speaker</source>
        <extracomment>More are found by typing.</extracomment>
        <translation>دمج مع قائل آخر</translation>
    </message>
    <message>
        <source>Speakers to merge with</source>
        <translation>القائلون للدمج معهم</translation>
    </message>
    <message>
        <source>Who is put into %1? Nothing is lost: names, roles and quotes are joined.</source>
        <translation>من يُدمج في %1؟ لا يضيع شيء: تُجمع الأسماء والصفات والاقتباسات.</translation>
    </message>
</context>
<context>
    <name>CitationCard</name>
    <message>
        <source>Citation as it will be printed</source>
        <extracomment>Less room (pixels) does not show which style is chosen.</extracomment>
        <translation>الاستشهاد كما سيُطبع</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>نمط الاستشهاد</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>نسخ الاستشهاد</translation>
    </message>
    <message>
        <source>Copy citation and reference, formatted and as plain text</source>
        <translation>نسخ الاستشهاد والمرجع منسَّقين ونصًا عاديًا</translation>
    </message>
    <message>
        <source>Copy only a part, or the quote</source>
        <translation>نسخ جزء فقط، أو الاقتباس</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>نسخ المرجع</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>نسخ مع الاستشهاد</translation>
    </message>
</context>
<context>
    <name>CitationChoice</name>
    <message>
        <source>Citations</source>
        <translation>الاستشهادات</translation>
    </message>
    <message>
        <source>Live for Zotero</source>
        <translation>حية لبرنامج Zotero</translation>
    </message>
    <message>
        <source>Managed by Word (References tab)</source>
        <translation>يديرها Word (تبويب «مراجع»)</translation>
    </message>
    <message>
        <source>Plain footnotes</source>
        <translation>حواشٍ عادية</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
</context>
<context>
    <name>CitekeySettings</name>
    <message>
        <source>An article by Reis and Lund, “Who Owns the River?”, 2020: %1</source>
        <translation>مقالة لـReis وLund، ‏«Who Owns the River?»، 2020: ‏%1</translation>
    </message>
    <message>
        <source>Citekeys made anew: %1.</source>
        <translation>جُدّدت مفاتيح الاستشهاد: %1.</translation>
    </message>
    <message>
        <source>Make all citekeys anew</source>
        <translation>تجديد كل مفاتيح الاستشهاد</translation>
    </message>
    <message>
        <source>No citekey would be another.</source>
        <translation>لن يتغير أي مفتاح استشهاد.</translation>
    </message>
    <message>
        <source>Pattern of citekeys</source>
        <translation>قالب مفاتيح الاستشهاد</translation>
    </message>
    <message>
        <source>Those that are pinned stay as they are</source>
        <translation>المثبّتة منها تبقى كما هي</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>Citation style</source>
        <translation>نمط الاستشهاد</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>الاستشهادات</translation>
    </message>
    <message>
        <source>Citekeys</source>
        <translation>مفاتيح الاستشهاد</translation>
    </message>
    <message>
        <source>Language of citations</source>
        <translation>لغة الاستشهادات</translation>
    </message>
    <message>
        <source>Name the speaker’s role and the occasion in citations of what was said</source>
        <translation>ذكر صفة القائل والمناسبة في الاستشهاد بما قيل</translation>
    </message>
</context>
<context>
    <name>ClipFlow</name>
    <message>
        <source>Clipped to the Inbox.</source>
        <translation>اقتُطف إلى الوارد.</translation>
    </message>
    <message>
        <source>Clipped.</source>
        <translation>اقتُطف.</translation>
    </message>
    <message>
        <source>Select the words first, then press C.</source>
        <translation>حدّد الكلمات أولًا ثم اضغط C.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>ClipForm</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>المناسبة</translation>
    </message>
    <message>
        <source>Reported in</source>
        <translation>ورد في</translation>
    </message>
    <message>
        <source>Reported in %1</source>
        <translation>ورد في %1</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>تاريخ القول</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Type a date as you would say it: 15 March, spring 2016, c. 1921.</source>
        <translation>اكتب التاريخ كما تقوله: 15 مارس، ربيع 2016، نحو 1921.</translation>
    </message>
    <message>
        <source>Words of the quote</source>
        <translation>كلمات الاقتباس</translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>ملاحظتك الخاصة</translation>
    </message>
</context>
<context>
    <name>ClipPanel</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <translation>إلغاء  Esc</translation>
    </message>
    <message>
        <source>Clip  Ctrl ⏎</source>
        <translation>اقتطاف  Ctrl ⏎</translation>
    </message>
    <message>
        <source>Clip: keep this quote</source>
        <translation>اقتطاف: حفظ هذا الاقتباس</translation>
    </message>
    <message>
        <source>Differs from %1</source>
        <translation>يختلف عن %1</translation>
    </message>
    <message>
        <source>First-hand: the source&apos;s own author</source>
        <translation>مباشر: مؤلف المصدر نفسه</translation>
    </message>
    <message>
        <source>Keep it, and look at the rest later (Ctrl+Shift+Return)</source>
        <translation>احفظه وانظر في الباقي لاحقًا (Ctrl+Shift+Return)</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>اقتباس جديد</translation>
    </message>
    <message>
        <source>Second-hand: %1, as quoted in %2</source>
        <translation>منقول: %1، نقلًا عن %2</translation>
    </message>
    <message>
        <source>To the Inbox</source>
        <translation>إلى الوارد</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>المصدر</translation>
    </message>
</context>
<context>
    <name>ClippingsPanel</name>
    <message>
        <source>No text to clip from</source>
        <translation>لا نص للاقتطاف منه</translation>
    </message>
    <message>
        <source>Nothing clipped yet</source>
        <translation>لم يُقتطف شيء بعد</translation>
    </message>
    <message>
        <source>Quotes clipped from this source</source>
        <translation>الاقتباسات المقتطفة من هذا المصدر</translation>
    </message>
    <message>
        <source>Select words in the text with the mouse or with Shift and the arrow keys, then press C.</source>
        <translation>حدّد كلمات في النص بالفأرة أو بمفتاح Shift مع الأسهم، ثم اضغط C.</translation>
    </message>
    <message>
        <source>This source has no captured text. Its details can still be cited.</source>
        <translation>ليس لهذا المصدر نص محفوظ. ويمكن مع ذلك الاستشهاد ببياناته.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>ماذا تريد أن تفعل؟</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>%1 more are left out. Select quotes to choose.</source>
        <translation>تُرك %1 غيرها. حدّد اقتباسات لتختار.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Of more quotes that are selected, their speakers are compared first.</extracomment>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>درجة التأكد</translation>
    </message>
    <message>
        <source>No quote here has a speaker. Select quotes of two speakers or more.</source>
        <translation>لا اقتباس هنا له قائل. حدّد اقتباسات لقائلين اثنين أو أكثر.</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>المناسبة</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>المواقف</translation>
    </message>
    <message>
        <source>Quotes side by side</source>
        <translation>اقتباسات جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>تاريخ القول</translation>
    </message>
    <message>
        <source>Save for Word</source>
        <translation>حفظ لبرنامج Word</translation>
    </message>
    <message>
        <source>Save for Word…</source>
        <translation>حفظ لبرنامج Word…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>The %1 with the most quotes; %2 more are left out. Select quotes to choose.</source>
        <translation>أصحاب أكثر الاقتباسات: %1؛ واستُبعد %2 غيرهم. حدّد اقتباسات لتختار.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Underlined: worded otherwise in the earliest near wording.</source>
        <translation>ما تحته خط: صيغ بلفظ آخر في أقدم صياغة قريبة.</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>ما تمثله الصفوف</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>مستندات Word (*.docx)</translation>
    </message>
    <message>
        <source>a column a quote</source>
        <translation>عمود لكل اقتباس</translation>
    </message>
    <message>
        <source>a row a date</source>
        <translation>صف لكل تاريخ</translation>
    </message>
    <message>
        <source>a row a topic (tag)</source>
        <translation>صف لكل موضوع (وسم)</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>بلا موضوع</translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message>
        <source>What was said, side by side</source>
        <translation>ما قيل جنبًا إلى جنب</translation>
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
        <translation>حُفظ في</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Fetched from</source>
        <translation>جُلب من</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>تنبيه</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>Quotes of this source cannot be checked.</source>
        <translation>لا يمكن التحقق من اقتباسات هذا المصدر.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>التسجيل</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>What it says of itself</source>
        <translation>ما يقوله عن نفسه</translation>
    </message>
    <message>
        <source>not a text file</source>
        <translation>ليس ملفًا نصيًا</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>نص ملصق</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Citation and reference copied.</source>
        <translation>نُسخ الاستشهاد والمرجع.</translation>
    </message>
    <message>
        <source>Citation copied.</source>
        <translation>نُسخ الاستشهاد.</translation>
    </message>
    <message>
        <source>Citations and references copied: %1.</source>
        <translation>نُسخت الاستشهادات والمراجع: %1.</translation>
    </message>
    <message>
        <source>Citations copied: %1.</source>
        <translation>نُسخت الاستشهادات: %1.</translation>
    </message>
    <message>
        <source>Copied with citations: %1.</source>
        <translation>نُسخ مع الاستشهادات: %1.</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>نُسخ مع استشهاده.</translation>
    </message>
    <message>
        <source>Nothing is copied: the style prints nothing here.</source>
        <extracomment>How RTF is called by X11 and Wayland programs, macOS and (through Qt) Windows.</extracomment>
        <translation>لم يُنسخ شيء: النمط لا يطبع شيئًا هنا.</translation>
    </message>
    <message>
        <source>Reference copied.</source>
        <translation>نُسخ المرجع.</translation>
    </message>
    <message>
        <source>References copied: %1.</source>
        <translation>نُسخت المراجع: %1.</translation>
    </message>
</context>
<context>
    <name>CreatorRow</name>
    <message>
        <source>Family name, or name of the organisation</source>
        <translation>اسم العائلة أو اسم المنظمة</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Name this creator earlier</source>
        <translation>تقديم هذا المؤلف</translation>
    </message>
    <message>
        <source>Remove this creator</source>
        <translation>إزالة هذا المؤلف</translation>
    </message>
    <message>
        <source>Role of the creator</source>
        <translation>دور المؤلف</translation>
    </message>
    <message>
        <source>family name or organisation</source>
        <translation>اسم العائلة أو المنظمة</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>الاسم الأول</translation>
    </message>
</context>
<context>
    <name>CreatorsField</name>
    <message>
        <source>Another creator</source>
        <translation>مؤلف آخر</translation>
    </message>
</context>
<context>
    <name>DateBox</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>الاختيار من تقويم (Alt+Down)</translation>
    </message>
    <message>
        <source>Choose in a calendar (Alt+Down), or relative to another event (Alt+Up)</source>
        <translation>الاختيار من تقويم (Alt+سهم لأسفل)، أو نسبةً إلى حدث آخر (Alt+سهم لأعلى)</translation>
    </message>
    <message>
        <source>Relative to another event: Alt+Up says to which.</source>
        <translation>نسبةً إلى حدث آخر: يبيّنه Alt+سهم لأعلى.</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>A year, month or day that is stated and not doubted: nothing is left to be understood.</extracomment>
        <translation>غير مذكور</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>%1 BC</source>
        <translation>%1 ق.م</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>The Julian day number of day 0 of `model.dates.days`.</extracomment>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>الشهر التالي</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Relative to another event…</source>
        <translation>نسبةً إلى حدث آخر…</translation>
    </message>
    <message>
        <source>Whole month</source>
        <translation>الشهر كله</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>السنة كلها</translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message>
        <source>%1, copy of %2</source>
        <translation>%1، نسخة %2</translation>
    </message>
    <message>
        <source>Quotes and their sources</source>
        <translation>الاقتباسات ومصادرها</translation>
    </message>
    <message>
        <source>Quotes beside what their sources say</source>
        <translation>الاقتباسات بجانب ما تقوله مصادرها</translation>
    </message>
    <message>
        <source>Struck through: in the quote, not in the source. Underlined: in the source, not in the quote. Grey: declared by the quote itself. Nothing was changed.</source>
        <translation>المشطوب: في الاقتباس لا في المصدر. المسطّر: في المصدر لا في الاقتباس. الرمادي: صرّح به الاقتباس نفسه. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Your quote</source>
        <translation>اقتباسك</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Accessed</source>
        <translation>تاريخ الاطلاع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>المؤلفون</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Duplicate sources</source>
        <translation>مصادر مكررة</translation>
    </message>
    <message>
        <source>Field by field</source>
        <translation>حقلًا حقلًا</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Merged: %1.</source>
        <translation>دُمج: %1.</translation>
    </message>
    <message>
        <source>No two sources look alike</source>
        <translation>لا مصدرين متشابهين</translation>
    </message>
    <message>
        <source>No two sources share a DOI, an ISBN, an address, or title, creator and year.</source>
        <translation>لا مصدران يشتركان في DOI أو ISBN أو عنوان إلكتروني، أو في العنوان والمؤلف والسنة.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Quotes and copies of both go to the one that is kept; the other one goes to the Trash.</source>
        <translation>اقتباسات كليهما ونسخهما تصير للذي يبقى؛ ويذهب الآخر إلى سلة المهملات.</translation>
    </message>
    <message>
        <source>Sources that seem to be the same</source>
        <translation>مصادر تبدو واحدة</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>same DOI</source>
        <translation>DOI نفسه</translation>
    </message>
    <message>
        <source>same ISBN</source>
        <translation>ISBN نفسه</translation>
    </message>
    <message>
        <source>same PMID</source>
        <translation>PMID نفسه</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>العنوان الإلكتروني نفسه</translation>
    </message>
    <message>
        <source>same title</source>
        <translation>العنوان نفسه</translation>
    </message>
    <message>
        <source>the same in all</source>
        <translation>متطابق في الكل</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%Ln pages printed.</source>
        <translation>
            <numerusform>لم تُطبع أي صفحة.</numerusform>
            <numerusform>طُبعت صفحة واحدة.</numerusform>
            <numerusform>طُبعت صفحتان.</numerusform>
            <numerusform>طُبعت %Ln صفحات.</numerusform>
            <numerusform>طُبعت %Ln صفحة.</numerusform>
            <numerusform>طُبعت %Ln صفحة.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that the library holds, complete. Save it.</source>
        <translation>كل ما في المكتبة كاملًا. احفظه.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>نُسخ.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>So many letters of a file are shown.</extracomment>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Preview of the document</source>
        <translation>معاينة المستند</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>معاينة الملف</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Saved %1 in %2</source>
        <translation>حُفظ %1 في %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>This format is not text; open the saved file to look at it.</source>
        <translation>هذه الصيغة ليست نصًا؛ افتح الملف المحفوظ لتراه.</translation>
    </message>
    <message>
        <source>· being made…</source>
        <translation>· يجري إنشاؤه…</translation>
    </message>
    <message>
        <source>· step %1 of %2</source>
        <translation>· الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>· the beginning</source>
        <translation>· البداية</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>A table of quotes</source>
        <translation>جدول اقتباسات</translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation>قائمة المراجع</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>نمط الاستشهاد</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>الاستشهادات</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>An order of its own beside the groupings: that of the project that is exported. PDF stands after the word processors.</extracomment>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Guard against formulas in cells</source>
        <translation>الحماية من الصيغ الحسابية في الخلايا</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>Notes and tags</source>
        <translation>الملاحظات والوسوم</translation>
    </message>
    <message>
        <source>Of quotes that have a translation</source>
        <translation>من الاقتباسات ذات الترجمة</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>Quotes with in-text citations</source>
        <translation>اقتباسات مع استشهادات في المتن</translation>
    </message>
    <message>
        <source>Role and occasion in the citations</source>
        <translation>الصفة والمناسبة في الاستشهادات</translation>
    </message>
    <message>
        <source>Speaker, role and occasion of each quote</source>
        <translation>القائل والصفة والمناسبة لكل اقتباس</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Title of the document</source>
        <translation>عنوان المستند</translation>
    </message>
    <message>
        <source>What</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>What the sources quote</source>
        <translation>ما تقتبسه المصادر</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>قالب Word</translation>
    </message>
    <message>
        <source>as in the outline of the project</source>
        <translation>كما في مخطط المشروع</translation>
    </message>
    <message>
        <source>as related entries (quotedin)</source>
        <translation>مداخل مرتبطة (quotedin)</translation>
    </message>
    <message>
        <source>as shown, without headings</source>
        <translation>كما يُعرض، بلا عناوين</translation>
    </message>
    <message>
        <source>as words in a note</source>
        <translation>كلمات في ملاحظة</translation>
    </message>
    <message>
        <source>by date said</source>
        <translation>حسب تاريخ القول</translation>
    </message>
    <message>
        <source>by project</source>
        <translation>حسب المشروع</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>حسب المصدر</translation>
    </message>
    <message>
        <source>by speaker, then date said</source>
        <translation>حسب القائل ثم تاريخ القول</translation>
    </message>
    <message>
        <source>is left out</source>
        <translation>يُستبعد</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>the original</source>
        <translation>الأصل</translation>
    </message>
    <message>
        <source>the original and a translation</source>
        <translation>الأصل وترجمة</translation>
    </message>
    <message>
        <source>the translation alone</source>
        <translation>الترجمة وحدها</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>تقرير</translation>
    </message>
    <message>
        <source>Something went wrong in Quotarium</source>
        <translation>حدث خطأ في Quotarium</translation>
    </message>
    <message>
        <source>This is the program&apos;s fault, not yours. What was kept before is safe, and you can go on working. Please send this report to its makers.</source>
        <translation>هذا خطأ البرنامج لا خطؤك. ما حُفظ من قبل سليم، ويمكنك متابعة العمل. نرجو إرسال هذا التقرير إلى صانعيه.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>إغلاق شريط البحث</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>بحث في هذا النص</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>غير موجود</translation>
    </message>
</context>
<context>
    <name>FirstPictures</name>
    <message>
        <source>Cite it</source>
        <translation>استشهد به</translation>
    </message>
    <message>
        <source>Clip what was said</source>
        <extracomment>From this width on (pixels) the pictures stand beside one another.</extracomment>
        <translation>اقتطف ما قيل</translation>
    </message>
    <message>
        <source>Every quote is compared with its source, word by word.</source>
        <translation>يُقارن كل اقتباس بمصدره كلمة كلمة.</translation>
    </message>
    <message>
        <source>Into Word, BibTeX and more, second-hand citations included.</source>
        <translation>إلى Word وBibTeX وغيرهما، بما في ذلك الاستشهاد المنقول.</translation>
    </message>
    <message>
        <source>See that it is verbatim</source>
        <translation>تأكد أنه حرفي</translation>
    </message>
    <message>
        <source>Select words in an article: speaker, date and place come along.</source>
        <translation>حدّد كلمات في مقالة: يأتي معها القائل والتاريخ والموضع.</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Back to the usual: %1</source>
        <translation>الرجوع إلى المعتاد: %1</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>اختيار: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>المعتاد</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>sorted by date clipped</source>
        <translation>حسب تاريخ الاقتطاف</translation>
    </message>
    <message>
        <source>sorted by date said</source>
        <translation>حسب تاريخ القول</translation>
    </message>
    <message>
        <source>sorted by relevance</source>
        <translation>حسب الصلة</translation>
    </message>
    <message>
        <source>sorted by source</source>
        <translation>حسب المصدر</translation>
    </message>
    <message>
        <source>sorted by speaker</source>
        <translation>حسب القائل</translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message numerus="yes">
        <source>%Ln quotes: click to look closer</source>
        <translation>
            <numerusform>لا اقتباسات</numerusform>
            <numerusform>اقتباس واحد: انقر للتقريب</numerusform>
            <numerusform>اقتباسان: انقر للتقريب</numerusform>
            <numerusform>%Ln اقتباسات: انقر للتقريب</numerusform>
            <numerusform>%Ln اقتباسًا: انقر للتقريب</numerusform>
            <numerusform>%Ln اقتباس: انقر للتقريب</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GraphDialog</name>
    <message>
        <source>Being drawn…</source>
        <translation>يجري الرسم…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Graph of speakers and links</source>
        <translation>شبكة القائلين والروابط</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Links between speakers</source>
        <translation>الروابط بين القائلين</translation>
    </message>
    <message>
        <source>No two speakers are linked here yet.</source>
        <translation>لا قائلين مرتبطين هنا بعد.</translation>
    </message>
    <message>
        <source>Save as GraphML…</source>
        <translation>حفظ بصيغة GraphML…</translation>
    </message>
    <message>
        <source>Save the graph</source>
        <translation>حفظ الشبكة</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>حُفظ %1.</translation>
    </message>
    <message>
        <source>Speakers and links</source>
        <translation>القائلون والروابط</translation>
    </message>
    <message>
        <source>the %1 most linked are drawn</source>
        <translation>رُسم الأكثر ارتباطًا: %1</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>بحث في الدليل</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>Guide to Quotarium</source>
        <translation>دليل Quotarium</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>صفحة الدليل</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>صفحات الدليل</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>Quotarium was updated to %1.</source>
        <translation>حُدّث Quotarium إلى %1.</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>ما الجديد</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Redoing: %1 …</source>
        <translation>جارٍ الإعادة: %1 …</translation>
    </message>
    <message>
        <source>Undoing: %1 …</source>
        <translation>جارٍ التراجع: %1 …</translation>
    </message>
</context>
<context>
    <name>IdentifiersField</name>
    <message>
        <source>%1 identifier</source>
        <translation>معرّف %1</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>فتح في %1</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>صيغة الملف</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>Import references</source>
        <translation>استيراد مراجع</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>يجري الاستيراد…</translation>
    </message>
    <message>
        <source>Nothing in this file could be read.</source>
        <translation>تعذرت قراءة أي شيء في هذا الملف.</translation>
    </message>
    <message>
        <source>Problems in the file, by line</source>
        <translation>مشكلات في الملف، حسب السطر</translation>
    </message>
    <message>
        <source>Problems, by line</source>
        <translation>المشكلات حسب السطر</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>تقدم الاستيراد</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>تجري القراءة…</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>توقف؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>recognised by itself</source>
        <translation>يُتعرف عليها تلقائيًا</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Citekey</source>
        <translation>مفتاح الاستشهاد</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>المؤلفون</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>ما مصيره</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>added</source>
        <translation>أُضيف</translation>
    </message>
    <message>
        <source>added beside %1</source>
        <translation>أُضيف بجانب %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>استُبعد</translation>
    </message>
    <message>
        <source>left out, there is %1</source>
        <translation>استُبعد، يوجد %1</translation>
    </message>
    <message>
        <source>put into %1</source>
        <translation>دُمج في %1</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add the selected ones, also beside what is like them</source>
        <translation>إضافة المحدد، حتى بجانب ما يشبهه</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>By its %4 it is like one in %1: %2 (%3).</source>
        <translation>من حيث %4 يشبه واحدًا في %1: ‏%2 (%3).</translation>
    </message>
    <message>
        <source>Fill only what is missing there; nothing is replaced</source>
        <translation>ملء الناقص هناك فقط؛ لا يُستبدل شيء</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Leave the selected ones out</source>
        <translation>استبعاد المحدد</translation>
    </message>
    <message>
        <source>May be there already: %1</source>
        <translation>قد يكون موجودًا: %1</translation>
    </message>
    <message>
        <source>Put into the one there</source>
        <translation>دمج في الموجود</translation>
    </message>
    <message>
        <source>The very same is in %1: %2 (%3).</source>
        <translation>المطابق له تمامًا في %1: ‏%2 (%3).</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>ما قُرئ</translation>
    </message>
    <message>
        <source>the file, further up,</source>
        <translation>الملف أعلاه</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>المكتبة</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Import references</source>
        <translation>استيراد مراجع</translation>
    </message>
    <message>
        <source>References (%1)</source>
        <translation>مراجع (%1)</translation>
    </message>
</context>
<context>
    <name>InspectedLinks</name>
    <message>
        <source>Link removed.</source>
        <translation>أُزيل الرابط.</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>سؤال مفتوح</translation>
    </message>
    <message>
        <source>question, answered</source>
        <translation>سؤال مُجاب</translation>
    </message>
</context>
<context>
    <name>InspectedStatement</name>
    <message>
        <source>Linked: this quote repeats the other.</source>
        <translation>رُبط: هذا الاقتباس يكرّر الآخر.</translation>
    </message>
    <message>
        <source>The reports are gathered in one statement.</source>
        <translation>جُمعت الروايات في قول واحد.</translation>
    </message>
    <message>
        <source>They will not be proposed again.</source>
        <translation>لن يُقترحا مرة أخرى.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <extracomment>A quote, the words it had before, and what hides in its words.</extracomment>
        <translation>المفتّش</translation>
    </message>
    <message>
        <source>No quote selected</source>
        <translation>لا اقتباس محددًا</translation>
    </message>
    <message>
        <source>Select a quote to see and correct what is known of it.</source>
        <translation>حدّد اقتباسًا لترى ما يُعرف عنه وتصححه.</translation>
    </message>
    <message>
        <source>Select one quote for this.</source>
        <translation>حدّد اقتباسًا واحدًا لهذا.</translation>
    </message>
</context>
<context>
    <name>InspectorForm</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>الاستشهاد</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>درجة التأكد</translation>
    </message>
    <message>
        <source>How sure it is that the speaker said it</source>
        <translation>مدى التأكد من أن القائل قاله</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>المناسبة</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Reported in</source>
        <translation>ورد في</translation>
    </message>
    <message>
        <source>Reported in %1</source>
        <translation>ورد في %1</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>تاريخ القول</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>الترجمات</translation>
    </message>
    <message>
        <source>Words of the quote</source>
        <extracomment>From this width on (pixels) date and occasion stand beside one another.</extracomment>
        <translation>كلمات الاقتباس</translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation>إضافة وسم</translation>
    </message>
    <message>
        <source>add to a project</source>
        <translation>إضافة إلى مشروع</translation>
    </message>
    <message>
        <source>in the Inbox</source>
        <translation>في الوارد</translation>
    </message>
    <message>
        <source>no source yet</source>
        <translation>لا مصدر بعد</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>what speaks for it, or against it</source>
        <translation>ما يشهد له أو عليه</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>ملاحظتك الخاصة</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Adding %1</source>
        <translation>تجري إضافة %1</translation>
    </message>
    <message>
        <source>Adding %2 of %3: %1</source>
        <translation>تجري إضافة %2 من %3: ‏%1</translation>
    </message>
    <message>
        <source>Adding sources</source>
        <translation>إضافة المصادر</translation>
    </message>
    <message>
        <source>Looking what there is…</source>
        <translation>يجري النظر فيما يوجد…</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>A quote was being clipped when Quotarium ended: “%1”.</source>
        <translation>كان اقتباس قيد الاقتطاف حين أُغلق Quotarium: «%1».</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>فحص المكتبة</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Kept what was being typed.</source>
        <translation>حُفظ ما كان يُكتب.</translation>
    </message>
    <message>
        <source>Put it into the Inbox</source>
        <translation>وضعه في الوارد</translation>
    </message>
    <message>
        <source>Quotarium did not close properly last time, and something is amiss.</source>
        <extracomment>How often it is asked whether a backup is due (ms), and how long after opening at first. How long after the last change (ms) its log is folded into the database.</extracomment>
        <translation>لم يُغلق Quotarium كما يجب في المرة السابقة، وثمة خلل.</translation>
    </message>
    <message>
        <source>Quotarium did not close properly last time. The library was looked over: all that was kept is there.</source>
        <translation>لم يُغلق Quotarium كما يجب في المرة السابقة. فُحصت المكتبة: كل ما حُفظ موجود.</translation>
    </message>
    <message>
        <source>This was being typed when Quotarium ended, and is not kept: “%1”.</source>
        <translation>كان هذا يُكتب حين أُغلق Quotarium ولم يُحفظ: «%1».</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>All are as they came.</source>
        <translation>كلها كما كانت أصلًا.</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>تغيير الاختصارات…</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>غُيّر: %1</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>الاختصارات</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Action</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>الأوامر واختصاراتها</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>الكل كما كان أصلًا</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>كما كان أصلًا</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>تغيير الاختصارات</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>غيّرته أنت</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>ابحث عن أمر أو مفتاح</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>New keys of the selected action</source>
        <translation>المفاتيح الجديدة للأمر المحدد</translation>
    </message>
    <message>
        <source>No other action has these keys.</source>
        <translation>لا أمر آخر له هذه المفاتيح.</translation>
    </message>
    <message>
        <source>Press the new keys here:</source>
        <translation>اضغط المفاتيح الجديدة هنا:</translation>
    </message>
    <message>
        <source>The same keys: %1. Where both can be done, neither is.</source>
        <translation>المفاتيح نفسها: %1. حيث يمكن كلاهما لا يُنفَّذ أي منهما.</translation>
    </message>
</context>
<context>
    <name>KindField</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
</context>
<context>
    <name>LanguageField</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>en, de, az …; empty for unknown</source>
        <translation>ar، en، az …؛ فارغ إن لم تُعرف</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Another language…</source>
        <translation>لغة أخرى…</translation>
    </message>
    <message>
        <source>The language&apos;s code, such as hy or pt-BR:</source>
        <translation>رمز اللغة، مثل hy أو pt-BR:</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source> days</source>
        <translation> يومًا</translation>
    </message>
    <message>
        <source>Empty the Trash after</source>
        <translation>إفراغ السلة بعد</translation>
    </message>
    <message>
        <source>Folder for new libraries</source>
        <translation>مجلد المكتبات الجديدة</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>لا مكتبة مفتوحة.</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>المفتوحة الآن</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>لا يُفرغ تلقائيًا</translation>
    </message>
    <message>
        <source>your documents</source>
        <translation>مستنداتك</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Only quotes with these words</source>
        <translation>الاقتباسات التي فيها هذه الكلمات فقط</translation>
    </message>
    <message>
        <source>Quotes by source</source>
        <translation>الاقتباسات حسب المصدر</translation>
    </message>
    <message>
        <source>Quotes by speaker</source>
        <translation>الاقتباسات حسب القائل</translation>
    </message>
    <message>
        <source>Quotes by tag</source>
        <translation>الاقتباسات حسب الوسم</translation>
    </message>
    <message>
        <source>Quotes by their check</source>
        <translation>الاقتباسات حسب التحقق</translation>
    </message>
    <message>
        <source>Quotes by year said</source>
        <translation>الاقتباسات حسب سنة القول</translation>
    </message>
    <message>
        <source>Save as a picture (SVG, PNG, PDF)…</source>
        <translation>حفظ صورةً (SVG، PNG، PDF)…</translation>
    </message>
    <message>
        <source>Save as a table (CSV)…</source>
        <translation>حفظ جدولًا (CSV)…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>حفظ الجدول</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>حفظ: %1</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>حُفظ %1.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
    <message>
        <source>The library in numbers</source>
        <translation>المكتبة بالأرقام</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>empty for none</source>
        <translation>فارغ إن لم يوجد</translation>
    </message>
</context>
<context>
    <name>LinkChip</name>
    <message>
        <source>Edit the note…</source>
        <translation>تحرير الملاحظة…</translation>
    </message>
    <message>
        <source>Go to the other quote</source>
        <translation>الانتقال إلى الاقتباس الآخر</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>نوع الرابط</translation>
    </message>
    <message>
        <source>Note on the link</source>
        <translation>ملاحظة على الرابط</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>إزالة الرابط</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Find the other quote</source>
        <translation>البحث عن الاقتباس الآخر</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>نوع الرابط</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>ربط</translation>
    </message>
    <message>
        <source>Link to another quote</source>
        <translation>ربط باقتباس آخر</translation>
    </message>
    <message>
        <source>Linked: the quote %1 the other.</source>
        <translation>رُبط: هذا الاقتباس %1 الآخر.</translation>
    </message>
    <message>
        <source>No other quote is found.</source>
        <translation>لم يوجد اقتباس آخر.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note on the link</source>
        <translation>ملاحظة على الرابط</translation>
    </message>
    <message>
        <source>Quotes to link to</source>
        <translation>الاقتباسات للربط بها</translation>
    </message>
    <message>
        <source>This quote</source>
        <translation>هذا الاقتباس</translation>
    </message>
    <message>
        <source>why, or where it is said</source>
        <translation>لماذا، أو أين قيل</translation>
    </message>
</context>
<context>
    <name>LinksField</name>
    <message>
        <source>Link this quote to another</source>
        <translation>ربط هذا الاقتباس بآخر</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>ربط بـ…</translation>
    </message>
</context>
<context>
    <name>ListsPanel</name>
    <message>
        <source>Clipped here  ·  %1</source>
        <translation>المقتطف هنا  ·  %1</translation>
    </message>
    <message>
        <source>Suggested quotes  ·  %1 left</source>
        <translation>الاقتباسات المقترحة  ·  بقي %1</translation>
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
        <translation>عمل آخر ما زال جاريًا؛ انتظر انتهاءه.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped; nothing of it was kept.</source>
        <translation>توقف؛ لم يُحفظ منه شيء.</translation>
    </message>
</context>
<context>
    <name>MarkedInFile</name>
    <message>
        <source>Highlights clipped to the Inbox: %1</source>
        <translation>تظليلات اقتُطفت إلى الوارد: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Which one is kept</source>
        <extracomment>Letters of one fact that are shown.</extracomment>
        <translation>أيها يبقى</translation>
    </message>
    <message>
        <source>Which one is kept? The others go into it.</source>
        <translation>أيها يبقى؟ تُضم البقية إليه.</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Remove this name</source>
        <translation>إزالة هذا الاسم</translation>
    </message>
    <message>
        <source>Use first</source>
        <translation>تقديمه</translation>
    </message>
    <message>
        <source>Use this name first</source>
        <translation>استعمال هذا الاسم أولًا</translation>
    </message>
    <message>
        <source>another way the name is written</source>
        <translation>كتابة أخرى للاسم</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Altered or not found</source>
        <translation>معدّل أو غير موجود</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Navigation</source>
        <extracomment>More would leave too little for the page on a small screen (pixels).</extracomment>
        <translation>التنقل</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>المناسبات</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>أسئلة مفتوحة</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Quotarium</source>
        <translation>Quotarium</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات البحث المحفوظة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>القائلون</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Trash and settings</source>
        <translation>سلة المهملات والإعدادات</translation>
    </message>
</context>
<context>
    <name>NearCard</name>
    <message>
        <source>Go to %1</source>
        <translation>الانتقال إلى %1</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>جمع</translation>
    </message>
    <message>
        <source>Link as repeating</source>
        <translation>ربط كتكرار</translation>
    </message>
    <message>
        <source>Make them one statement with several reports</source>
        <translation>جعلها قولًا واحدًا بعدة روايات</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>Repeated by another speaker? %1 of the wording is shared.</source>
        <translation>كرّره قائل آخر؟ المشترك من الكلمات %1.</translation>
    </message>
    <message>
        <source>The same statement? %1 of the wording is shared.</source>
        <translation>القول نفسه؟ المشترك من الكلمات %1.</translation>
    </message>
    <message>
        <source>They are not the same; do not ask again</source>
        <translation>ليسا واحدًا؛ لا تسأل ثانية</translation>
    </message>
</context>
<context>
    <name>NewerCopies</name>
    <message>
        <source>A newer copy of this source</source>
        <translation>نسخة أحدث من هذا المصدر</translation>
    </message>
    <message>
        <source>Fetching the page…</source>
        <translation>يجري جلب الصفحة…</translation>
    </message>
    <message>
        <source>It was found at %1.</source>
        <translation>وُجدت في %1.</translation>
    </message>
    <message>
        <source>Linked: %1. The recording stays where it is.</source>
        <translation>رُبط: %1. يبقى التسجيل حيث هو.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>تجري قراءة %1…</translation>
    </message>
    <message>
        <source>Recognising the text: page %1 of %2</source>
        <translation>يجري التعرف على النص: صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Recognising the text…</source>
        <translation>يجري التعرف على النص…</translation>
    </message>
    <message>
        <source>Stopped; nothing was added.</source>
        <translation>توقف؛ لم يُضف شيء.</translation>
    </message>
    <message>
        <source>The newer copy is kept beside the older ones.</source>
        <translation>تُحفظ النسخة الأحدث بجانب الأقدم.</translation>
    </message>
    <message>
        <source>The page was fetched; its text is the same as in the copy before.</source>
        <translation>جُلبت الصفحة؛ نصها كما في النسخة السابقة.</translation>
    </message>
    <message>
        <source>The page was fetched; this copy is kept beside the older ones.</source>
        <translation>جُلبت الصفحة؛ تُحفظ هذه النسخة بجانب الأقدم.</translation>
    </message>
    <message>
        <source>The recording; it is linked</source>
        <translation>التسجيل؛ إنه مرتبط</translation>
    </message>
    <message>
        <source>The text was recognised; compare quotes with the pages.</source>
        <translation>تم التعرف على النص؛ قارن الاقتباسات بالصفحات.</translation>
    </message>
    <message>
        <source>This copy is the same to the last byte as one that is kept: nothing added.</source>
        <translation>هذه النسخة مطابقة تمامًا لنسخة محفوظة: لم يُضف شيء.</translation>
    </message>
</context>
<context>
    <name>NoteFields</name>
    <message>
        <source>Find</source>
        <translation>بحث عن</translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation>بحث في الملاحظات</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>OccasionEditor</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Date of the occasion</source>
        <translation>تاريخ المناسبة</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Name of the occasion</source>
        <translation>اسم المناسبة</translation>
    </message>
    <message>
        <source>No occasion selected</source>
        <translation>لا مناسبة محددة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note on the occasion</source>
        <translation>ملاحظة على المناسبة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Select an occasion to see and correct it.</source>
        <translation>حدّد مناسبة لتراها وتصححها.</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>ما تُسمّى به</translation>
    </message>
    <message>
        <source>where it was</source>
        <translation>أين كانت</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>ملاحظتك الخاصة</translation>
    </message>
</context>
<context>
    <name>OccasionField</name>
    <message>
        <source>Occasion</source>
        <translation>المناسبة</translation>
    </message>
    <message>
        <source>name; empty for none</source>
        <translation>الاسم؛ فارغ إن لم توجد</translation>
    </message>
</context>
<context>
    <name>OccasionsPage</name>
    <message>
        <source>%1 is now the same occasion.</source>
        <translation>%1 الآن المناسبة نفسها.</translation>
    </message>
    <message>
        <source>Dates counted from the old one stay until you count them again: %1.</source>
        <translation>التواريخ المحسوبة من القديم تبقى حتى تعيد حسابها: %1.</translation>
    </message>
    <message>
        <source>Go to this speaker</source>
        <translation>الانتقال إلى هذا القائل</translation>
    </message>
    <message>
        <source>Merge occasions</source>
        <translation>دمج مناسبات</translation>
    </message>
    <message>
        <source>No occasion found</source>
        <translation>لم توجد مناسبة</translation>
    </message>
    <message>
        <source>No occasion is what this search asks for.</source>
        <translation>لا مناسبة توافق هذا البحث.</translation>
    </message>
    <message>
        <source>No occasions yet</source>
        <translation>لا مناسبات بعد</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>المناسبات</translation>
    </message>
    <message>
        <source>There is no other occasion to merge with.</source>
        <translation>لا مناسبة أخرى للدمج معها.</translation>
    </message>
    <message>
        <source>They are made as you fill in the occasion of a quote.</source>
        <translation>تُنشأ حين تملأ مناسبة اقتباس.</translation>
    </message>
    <message>
        <source>What was said on this occasion</source>
        <translation>ما قيل في هذه المناسبة</translation>
    </message>
    <message>
        <source>Which occasion is the same as %1?</source>
        <translation>أي مناسبة هي نفسها %1؟</translation>
    </message>
    <message>
        <source>sorted by date</source>
        <translation>حسب التاريخ</translation>
    </message>
    <message>
        <source>sorted by name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>sorted by number of quotes</source>
        <translation>حسب عدد الاقتباسات</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>from the paragraph after: “%1”</source>
        <translation>من الفقرة التالية: «%1»</translation>
    </message>
    <message>
        <source>from the paragraph before: “%1”</source>
        <translation>من الفقرة السابقة: «%1»</translation>
    </message>
    <message>
        <source>from this paragraph: “%1”</source>
        <translation>من هذه الفقرة: «%1»</translation>
    </message>
    <message>
        <source>from ¶%2: “%1”</source>
        <translation>من ¶%2: «%1»</translation>
    </message>
    <message>
        <source>offered: %1</source>
        <translation>مقترح: %1</translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>بالترتيب المعاكس</translation>
    </message>
    <message>
        <source>With headings and their numbers</source>
        <translation>مع العناوين وأعدادها</translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>لا سطور</numerusform>
            <numerusform>سطر واحد</numerusform>
            <numerusform>سطران</numerusform>
            <numerusform>%Ln أسطر</numerusform>
            <numerusform>%Ln سطرًا</numerusform>
            <numerusform>%Ln سطر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnStyleList</name>
    <message>
        <source>Install a style…</source>
        <translation>تثبيت نمط…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the style %1</source>
        <translation>إزالة النمط %1</translation>
    </message>
    <message>
        <source>The style was removed.</source>
        <translation>أُزيل النمط.</translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <source>This page cannot be drawn. Read it as text.</source>
        <extracomment>Pixels of the screen to a point of the page at 100 %. In the dark, paper is dimmed; its figures and highlights keep their colours. Small pictures that are asked for when everything seen is there.</extracomment>
        <translation>لا يمكن رسم هذه الصفحة. اقرأها نصًا.</translation>
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
        <translation>(%1 من %2)</translation>
    </message>
    <message>
        <source>Clip what is marked in the file into the Inbox</source>
        <translation>اقتطاف المظلل في الملف إلى الوارد</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>ملاءمة الصفحة</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Import highlights</source>
        <translation>استيراد التظليلات</translation>
    </message>
    <message>
        <source>Import highlights (%1)</source>
        <translation>استيراد التظليلات (%1)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Show or hide outline and small pictures</source>
        <translation>إظهار المحتويات والمصغرات أو إخفاؤها</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Type a page and press Return</source>
        <translation>اكتب رقم صفحة واضغط Return</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>من %1</translation>
    </message>
</context>
<context>
    <name>PagesSide</name>
    <message>
        <source>Outline</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Outline of the document</source>
        <translation>محتويات المستند</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation>مصغرات الصفحات</translation>
    </message>
</context>
<context>
    <name>PairsDialog</name>
    <message>
        <source>%1 shared</source>
        <translation>%1 مشترك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs share half of their wording or more.</source>
        <translation>
            <numerusform>لا أزواج تشترك في نصف اللفظ أو أكثر.</numerusform>
            <numerusform>زوج واحد يشترك في نصف اللفظ أو أكثر.</numerusform>
            <numerusform>زوجان يشتركان في نصف اللفظ أو أكثر.</numerusform>
            <numerusform>%Ln أزواج تشترك في نصف اللفظ أو أكثر.</numerusform>
            <numerusform>%Ln زوجًا تشترك في نصف اللفظ أو أكثر.</numerusform>
            <numerusform>%Ln زوج تشترك في نصف اللفظ أو أكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both wordings</source>
        <translation>الصياغتان</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>How far the search is</source>
        <extracomment>All that were found; those that are settled are not shown, and come back with Undo.</extracomment>
        <translation>مدى تقدّم البحث</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>جمع</translation>
    </message>
    <message>
        <source>Link as repeating</source>
        <translation>ربط كتكرار</translation>
    </message>
    <message>
        <source>Linked: the second quote repeats the first.</source>
        <translation>رُبط: الاقتباس الثاني يكرّر الأول.</translation>
    </message>
    <message>
        <source>Looking for quotes that share half of their wording or more…</source>
        <translation>البحث عن اقتباسات تشترك في نصف لفظها أو أكثر…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Make them one statement with several reports</source>
        <translation>جعلها قولًا واحدًا بعدة روايات</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>بلا قائل</translation>
    </message>
    <message>
        <source>No two quotes look like one statement</source>
        <translation>لا اقتباسين يبدوان قولًا واحدًا</translation>
    </message>
    <message>
        <source>No, they are two</source>
        <translation>لا، هما اثنان</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Pairs of quotes</source>
        <translation>أزواج اقتباسات</translation>
    </message>
    <message>
        <source>Quotes that may be one statement</source>
        <translation>اقتباسات قد تكون قولًا واحدًا</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>The reports are gathered in one statement.</source>
        <translation>جُمعت الروايات في قول واحد.</translation>
    </message>
    <message>
        <source>The speakers are others. If they are one, merge them first.</source>
        <translation>القائلان مختلفان. إن كانا واحدًا فادمجهما أولًا.</translation>
    </message>
    <message>
        <source>They will not be proposed again.</source>
        <translation>لن يُقترحا مرة أخرى.</translation>
    </message>
    <message>
        <source>What is clipped from now on is compared as it comes.</source>
        <translation>ما يُقتطف من الآن يُقارن فور وروده.</translation>
    </message>
    <message>
        <source>by other speakers</source>
        <translation>لقائلين آخرين</translation>
    </message>
</context>
<context>
    <name>ParagraphField</name>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>PasteTextDialog</name>
    <message numerus="yes">
        <source>%Ln words. A title and a “By …” line are recognised.</source>
        <translation>
            <numerusform>لا كلمات. يُتعرف على العنوان وسطر المؤلف.</numerusform>
            <numerusform>كلمة واحدة. يُتعرف على العنوان وسطر المؤلف.</numerusform>
            <numerusform>كلمتان. يُتعرف على العنوان وسطر المؤلف.</numerusform>
            <numerusform>%Ln كلمات. يُتعرف على العنوان وسطر المؤلف.</numerusform>
            <numerusform>%Ln كلمة. يُتعرف على العنوان وسطر المؤلف.</numerusform>
            <numerusform>%Ln كلمة. يُتعرف على العنوان وسطر المؤلف.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add pasted text</source>
        <translation>إضافة نص ملصق</translation>
    </message>
    <message>
        <source>Add this text</source>
        <translation>إضافة هذا النص</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>العنوان (URL)</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>المؤلفون</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Family, Given; Family, Given</source>
        <translation>العائلة, الاسم; العائلة, الاسم</translation>
    </message>
    <message>
        <source>Paste the article here.</source>
        <translation>ألصق المقالة هنا.</translation>
    </message>
    <message>
        <source>Paste the text first.</source>
        <translation>ألصق النص أولًا.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>else its first line</source>
        <translation>وإلا فسطره الأول</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Pages of the source</source>
        <translation>صفحات المصدر</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>A picture of the speaker</source>
        <translation>صورة للقائل</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>Credit of the picture</source>
        <translation>مصدر الصورة</translation>
    </message>
    <message>
        <source>Or drop one here: PNG, JPEG or WebP.</source>
        <translation>أو أفلت صورة هنا: PNG أو JPEG أو WebP.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>لصق</translation>
    </message>
    <message>
        <source>Paste a picture from the clipboard</source>
        <translation>لصق صورة من الحافظة</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>صور (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Take the picture away</source>
        <translation>إزالة الصورة</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>ما تُظهره الصورة</translation>
    </message>
    <message>
        <source>credit, source</source>
        <translation>صاحبها ومصدرها</translation>
    </message>
    <message>
        <source>what it shows</source>
        <translation>ما تُظهره</translation>
    </message>
</context>
<context>
    <name>Picturing</name>
    <message>
        <source>The file of the picture is missing or damaged.</source>
        <translation>ملف الصورة مفقود أو تالف.</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>Picture: %1</source>
        <translation>صورة: %1</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Even without it, Quotarium only fetches web pages that you ask for. It sends nothing else and looks for nothing by itself.</source>
        <translation>وحتى بدونه لا يجلب Quotarium إلا صفحات الويب التي تطلبها. لا يرسل شيئًا آخر ولا يبحث عن شيء من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Offline mode: fetch nothing from the network</source>
        <translation>وضع عدم الاتصال: لا يُجلب شيء من الشبكة</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
</context>
<context>
    <name>ProjectField</name>
    <message>
        <source>Project</source>
        <translation>المشروع</translation>
    </message>
    <message>
        <source>name of a project, old or new</source>
        <translation>اسم مشروع، قديم أو جديد</translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message numerus="yes">
        <source>%Ln headings</source>
        <translation>
            <numerusform>لا عناوين</numerusform>
            <numerusform>عنوان واحد</numerusform>
            <numerusform>عنوانان</numerusform>
            <numerusform>%Ln عناوين</numerusform>
            <numerusform>%Ln عنوانًا</numerusform>
            <numerusform>%Ln عنوان</numerusform>
        </translation>
    </message>
    <message>
        <source>A note between the quotes:</source>
        <translation>ملاحظة بين الاقتباسات:</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>كل الاقتباسات</translation>
    </message>
    <message>
        <source>Drag quotes onto the project in the navigation, or select them and press Ctrl+P. Headings and notes between them make an outline, which exports follow.</source>
        <translation>اسحب الاقتباسات إلى المشروع في لوحة التنقل، أو حدّدها واضغط Ctrl+P. العناوين والملاحظات بينها تكوّن مخططًا يتبعه التصدير.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Search in it</source>
        <translation>بحث فيه</translation>
    </message>
    <message>
        <source>Taken out of the project; quotes stay in the library.</source>
        <translation>أُخرج من المشروع؛ تبقى الاقتباسات في المكتبة.</translation>
    </message>
    <message>
        <source>The heading of a chapter:</source>
        <translation>عنوان الفصل:</translation>
    </message>
</context>
<context>
    <name>QueryBox</name>
    <message>
        <source>Completions</source>
        <extracomment>The text, the stretch (code points) that each completion replaces, and the completions with what is told beside each, or nothing.</extracomment>
        <translation>الإكمالات</translation>
    </message>
</context>
<context>
    <name>QuoteDeeds</name>
    <message>
        <source>A name for it in the navigation:</source>
        <translation>اسم له في لوحة التنقل:</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete %1 for ever?</source>
        <translation>حذف %1 نهائيًا؟</translation>
    </message>
    <message>
        <source>Delete all that is in the Trash for ever, with %1?</source>
        <translation>هل يُحذف نهائيًا كل ما في سلة المهملات، ومنه %1؟</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>حُذف: %1.</translation>
    </message>
    <message>
        <source>Empty the Trash</source>
        <translation>إفراغ السلة</translation>
    </message>
    <message>
        <source>Marked as reviewed: %1.</source>
        <translation>عُلّم كمُراجَع: %1.</translation>
    </message>
    <message>
        <source>Moved to the Trash: %1.</source>
        <translation>نُقل إلى سلة المهملات: %1.</translation>
    </message>
    <message>
        <source>Put back: %1.</source>
        <translation>استُعيد: %1.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>The Trash was emptied.</source>
        <translation>أُفرغت سلة المهملات.</translation>
    </message>
</context>
<context>
    <name>QuoteLists</name>
    <message>
        <source>Quotes</source>
        <translation>الاقتباسات</translation>
    </message>
</context>
<context>
    <name>QuotePreview</name>
    <message>
        <source>No speaker yet</source>
        <translation>لا قائل بعد</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Preview of the quote</source>
        <translation>معاينة الاقتباس</translation>
    </message>
</context>
<context>
    <name>QuotesPage</name>
    <message>
        <source>Altered or not found</source>
        <translation>معدّل أو غير موجود</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>الوارد</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>أسئلة مفتوحة</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>Search quotes</source>
        <translation>بحث في الاقتباسات</translation>
    </message>
    <message>
        <source>Search words, speaker:…, said:1990s, tag:…, -without</source>
        <translation>ابحث: كلمات، speaker:…، said:1990s، tag:…، -بدون</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
</context>
<context>
    <name>ReaderHeader</name>
    <message>
        <source>%1 (newest)</source>
        <translation>%1 (الأحدث)</translation>
    </message>
    <message>
        <source>%1 (older)</source>
        <translation>%1 (أقدم)</translation>
    </message>
    <message>
        <source>%1 of %2 quotes verbatim</source>
        <translation>%1 من %2 اقتباسات حرفية</translation>
    </message>
    <message>
        <source>%1; choose another</source>
        <translation>%1؛ اختر غيرها</translation>
    </message>
    <message>
        <source>1 quote, not verbatim</source>
        <translation>اقتباس واحد، غير حرفي</translation>
    </message>
    <message>
        <source>1 quote, verbatim</source>
        <translation>اقتباس واحد، حرفي</translation>
    </message>
    <message>
        <source>Back to the sources</source>
        <translation>رجوع إلى المصادر</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>اقتطاف</translation>
    </message>
    <message>
        <source>Clip the selected words</source>
        <translation>اقتطاف الكلمات المحددة</translation>
    </message>
    <message>
        <source>Clip the selected words (C or Ctrl+Return)</source>
        <translation>اقتطاف الكلمات المحددة (C أو Ctrl+Return)</translation>
    </message>
    <message>
        <source>Details of the source</source>
        <translation>تفاصيل المصدر</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Read another snapshot of this source</source>
        <translation>قراءة نسخة أخرى من هذا المصدر</translation>
    </message>
    <message>
        <source>Read the pages (F6)</source>
        <translation>قراءة الصفحات (F6)</translation>
    </message>
    <message>
        <source>Read the text (F6)</source>
        <translation>قراءة النص (F6)</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <translation>نسخة %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Type at %1 %</source>
        <translation>حجم الخط %1 %</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Text of the source</source>
        <translation>نص المصدر</translation>
    </message>
</context>
<context>
    <name>Reanchoring</name>
    <message numerus="yes">
        <source>%Ln quotes anchored anew.</source>
        <translation>
            <numerusform>لم يُثبّت أي اقتباس من جديد.</numerusform>
            <numerusform>ثُبّت اقتباس واحد من جديد.</numerusform>
            <numerusform>ثُبّت اقتباسان من جديد.</numerusform>
            <numerusform>ثُبّتت %Ln اقتباسات من جديد.</numerusform>
            <numerusform>ثُبّت %Ln اقتباسًا من جديد.</numerusform>
            <numerusform>ثُبّت %Ln اقتباس من جديد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a quote first.</source>
        <translation>حدّد اقتباسًا أولًا.</translation>
    </message>
    <message>
        <source>There is no newer copy: fetch the source again to make one.</source>
        <translation>لا توجد نسخة أحدث: اجلب المصدر من جديد لإنشائها.</translation>
    </message>
</context>
<context>
    <name>ReanchoringDialog</name>
    <message>
        <source>Anchor in the newer copy</source>
        <translation>تثبيت في النسخة الأحدث</translation>
    </message>
    <message>
        <source>It stays anchored in the older copy.</source>
        <translation>يبقى مثبّتًا في النسخة الأقدم.</translation>
    </message>
    <message>
        <source>Quotes in newer copies of their sources</source>
        <translation>الاقتباسات في نسخ أحدث من مصادرها</translation>
    </message>
    <message>
        <source>Quotes with a newer copy of their source</source>
        <translation>اقتباسات لمصادرها نسخ أحدث</translation>
    </message>
    <message>
        <source>The newer copy</source>
        <translation>النسخة الأحدث</translation>
    </message>
    <message>
        <source>The quote beside the newer copy</source>
        <translation>الاقتباس بجانب النسخة الأحدث</translation>
    </message>
    <message>
        <source>Ticked quotes are anchored in the newer copy and checked against it. Their own words stay as they are, and Undo takes it back.</source>
        <translation>تُثبّت الاقتباسات المؤشَّر عليها في النسخة الأحدث وتُطابق معها. كلماتها تبقى كما هي، ويمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Your quote</source>
        <translation>اقتباسك</translation>
    </message>
</context>
<context>
    <name>RelativeField</name>
    <message>
        <source>Change what the date is relative to</source>
        <translation>تغيير ما يُنسب إليه التاريخ</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>إعادة الحساب</translation>
    </message>
    <message>
        <source>Count the date again from the event&apos;s date</source>
        <translation>إعادة حساب التاريخ من تاريخ الحدث</translation>
    </message>
    <message>
        <source>Take the event off; the date stays</source>
        <translation>إزالة الحدث مع بقاء التاريخ</translation>
    </message>
</context>
<context>
    <name>RelativePicker</name>
    <message>
        <source>%1, counted from %2</source>
        <translation>%1، محسوبًا من %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>تاريخ الحدث</translation>
    </message>
    <message>
        <source>Date relative to another event</source>
        <translation>تاريخ نسبةً إلى حدث آخر</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>الحدث</translation>
    </message>
    <message>
        <source>Keep the phrase</source>
        <translation>الاحتفاظ بالعبارة</translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>لم يُحسب شيء بعد.</translation>
    </message>
    <message>
        <source>Phrase of the source</source>
        <translation>عبارة المصدر</translation>
    </message>
    <message>
        <source>Phrase, as the source has it</source>
        <translation>العبارة كما في المصدر</translation>
    </message>
    <message>
        <source>Relative to</source>
        <translation>نسبةً إلى</translation>
    </message>
    <message>
        <source>Use this date</source>
        <translation>استخدام هذا التاريخ</translation>
    </message>
    <message>
        <source>Which was on</source>
        <translation>وكان ذلك في</translation>
    </message>
    <message>
        <source>an occasion, a quote, a source, or any name</source>
        <translation>مناسبة أو اقتباس أو مصدر أو أي اسم</translation>
    </message>
    <message>
        <source>exactly four years earlier</source>
        <translation>قبل أربع سنوات بالضبط</translation>
    </message>
</context>
<context>
    <name>RemovableChip</name>
    <message>
        <source>%s, press Delete to remove</source>
        <translation>%s، اضغط Delete للإزالة</translation>
    </message>
</context>
<context>
    <name>ReportsDialog</name>
    <message>
        <source>Another report</source>
        <translation>رواية أخرى</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Earliest report</source>
        <translation>أقدم رواية</translation>
    </message>
    <message>
        <source>Later report</source>
        <translation>رواية لاحقة</translation>
    </message>
    <message>
        <source>Make it a quote of its own</source>
        <translation>جعلها اقتباسًا مستقلًا</translation>
    </message>
    <message>
        <source>One report</source>
        <translation>رواية</translation>
    </message>
    <message>
        <source>Publication date unknown</source>
        <translation>تاريخ النشر غير معروف</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>نُشر %1</translation>
    </message>
    <message>
        <source>Report to separate</source>
        <translation>الرواية المراد فصلها</translation>
    </message>
    <message>
        <source>Reports of one statement</source>
        <translation>روايات قول واحد</translation>
    </message>
    <message>
        <source>The report is a quote of its own now.</source>
        <translation>الرواية الآن اقتباس مستقل.</translation>
    </message>
    <message>
        <source>The report published first stands at the left, where that is known. Struck through: only there. Underlined: only in the other.</source>
        <translation>الرواية المنشورة أولًا في الجهة الأولى، إن عُرفت. المشطوب: فيها فقط. المسطّر: في الأخرى فقط.</translation>
    </message>
    <message>
        <source>The wording of each report</source>
        <translation>كلمات كل رواية</translation>
    </message>
    <message>
        <source>Took it from: %1</source>
        <translation>أخذه من: %1</translation>
    </message>
</context>
<context>
    <name>RevisionsDialog</name>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Earlier wordings beside what became of them</source>
        <translation>الصيغ السابقة بجانب ما آلت إليه</translation>
    </message>
    <message>
        <source>How the words changed</source>
        <translation>كيف تغيرت الكلمات</translation>
    </message>
    <message>
        <source>Struck through: taken away. Underlined: added. No wording is ever lost.</source>
        <translation>المشطوب: حُذف. المسطّر: أُضيف. لا تضيع أي صيغة أبدًا.</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>غُيّر %1</translation>
    </message>
</context>
<context>
    <name>RoleFields</name>
    <message>
        <source>Held</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
</context>
<context>
    <name>RoleRow</name>
    <message>
        <source>Held from to</source>
        <translation>شُغلت من وإلى</translation>
    </message>
    <message>
        <source>Organisation of the role</source>
        <translation>منظمة هذه الصفة</translation>
    </message>
    <message>
        <source>Remove this role</source>
        <translation>إزالة هذه الصفة</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
    </message>
    <message>
        <source>held, such as 2014–2019</source>
        <translation>المدة، مثل 2014–2019</translation>
    </message>
    <message>
        <source>organisation or country</source>
        <translation>منظمة أو بلد</translation>
    </message>
    <message>
        <source>role, such as President</source>
        <translation>صفة، مثل رئيس</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>%1 quotes and %2 captured files checked: nothing is wrong.</source>
        <translation>فُحص من الاقتباسات %1 ومن الملفات المحفوظة %2: كل شيء سليم.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>يجري النسخ الاحتياطي…</translation>
    </message>
    <message>
        <source>Checking the library…</source>
        <translation>يجري فحص المكتبة…</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>نسخة من %1</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>يجري نسخ المكتبة…</translation>
    </message>
    <message>
        <source>Open a library first.</source>
        <translation>افتح مكتبة أولًا.</translation>
    </message>
    <message>
        <source>Open a packed library</source>
        <translation>فتح مكتبة مضغوطة</translation>
    </message>
    <message>
        <source>Pack the library into one file</source>
        <translation>ضغط المكتبة في ملف واحد</translation>
    </message>
    <message>
        <source>Packed libraries (*.zip)</source>
        <translation>مكتبات مضغوطة (*.zip)</translation>
    </message>
    <message>
        <source>Packing the library…</source>
        <translation>يجري ضغط المكتبة…</translation>
    </message>
    <message>
        <source>Put back the backup of %1; what was there before is a backup now.</source>
        <translation>استُعيدت النسخة الاحتياطية من %1؛ وما كان من قبل صار نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Quotarium libraries (*%1)</source>
        <translation>مكتبات Quotarium (*%1)</translation>
    </message>
    <message>
        <source>Repairing the library…</source>
        <translation>يجري إصلاح المكتبة…</translation>
    </message>
    <message>
        <source>Save a copy of the library</source>
        <translation>حفظ نسخة من المكتبة</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>حُفظ باسم %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved as %1, without %Ln captured files that were changed: File, Check the library… says which.</source>
        <translation>
            <numerusform>حُفظ باسم %1 كاملًا: ملف، فحص المكتبة… يبيّن التفاصيل.</numerusform>
            <numerusform>حُفظ باسم %1 دون ملف محفوظ واحد تغيّر: ملف، فحص المكتبة… يبيّن أيها.</numerusform>
            <numerusform>حُفظ باسم %1 دون ملفين محفوظين تغيّرا: ملف، فحص المكتبة… يبيّن أيها.</numerusform>
            <numerusform>حُفظ باسم %1 دون %Ln ملفات محفوظة تغيّرت: ملف، فحص المكتبة… يبيّن أيها.</numerusform>
            <numerusform>حُفظ باسم %1 دون %Ln ملفًا محفوظًا تغيّرت: ملف، فحص المكتبة… يبيّن أيها.</numerusform>
            <numerusform>حُفظ باسم %1 دون %Ln ملف محفوظ تغيّرت: ملف، فحص المكتبة… يبيّن أيها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpacking the library…</source>
        <translation>يجري فك ضغط المكتبة…</translation>
    </message>
    <message>
        <source>Where to keep the library</source>
        <translation>أين تُحفظ المكتبة</translation>
    </message>
</context>
<context>
    <name>ScopeBox</name>
    <message>
        <source>All sources, quoted or not: %1</source>
        <translation>كل المصادر، مقتبسة أو لا: %1</translation>
    </message>
    <message>
        <source>Project %2: %1</source>
        <translation>المشروع %2: ‏%1</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>المحدد: %1</translation>
    </message>
    <message>
        <source>Shown (%2): %1</source>
        <translation>المعروض (%2): ‏%1</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>المعروض: %1</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>ما يُصدَّر</translation>
    </message>
    <message>
        <source>Whole library: %1</source>
        <translation>المكتبة كلها: %1</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
</context>
<context>
    <name>SelectionDeeds</name>
    <message>
        <source>Clip	C</source>
        <translation>اقتطاف	C</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>نسخ مع الاستشهاد</translation>
    </message>
    <message>
        <source>Search quotes for these words</source>
        <translation>البحث عن هذه الكلمات في الاقتباسات</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>حدّد الكلمات أولًا.</translation>
    </message>
    <message>
        <source>Show this quote</source>
        <translation>عرض هذا الاقتباس</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
<context>
    <name>SeveralForm</name>
    <message>
        <source>%1 selected</source>
        <translation>المحدد: %1</translation>
    </message>
    <message>
        <source>All said by %1.</source>
        <translation>قالها كلها %1.</translation>
    </message>
    <message>
        <source>Copy with citations</source>
        <translation>نسخ مع الاستشهادات</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>In the Inbox: %1.</source>
        <translation>في الوارد: %1.</translation>
    </message>
    <message>
        <source>Of so many, it is not counted what they have in common.</source>
        <translation>لا يُحصى المشترك بين هذا العدد الكبير.</translation>
    </message>
    <message>
        <source>Projects of all</source>
        <translation>مشاريع الكل</translation>
    </message>
    <message>
        <source>Projects that hold all</source>
        <translation>المشاريع التي تضمها كلها</translation>
    </message>
    <message>
        <source>Tags of all</source>
        <translation>وسوم الكل</translation>
    </message>
    <message>
        <source>Tags that all have</source>
        <translation>الوسوم التي عليها كلها</translation>
    </message>
    <message>
        <source>With all of them</source>
        <translation>معها كلها</translation>
    </message>
    <message>
        <source>add a tag to all</source>
        <translation>إضافة وسم إلى الكل</translation>
    </message>
    <message>
        <source>add all to a project</source>
        <translation>إضافة الكل إلى مشروع</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>Keys of some keyboards that Qt lists beside the usual ones.</extracomment>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>SourceButton</name>
    <message>
        <source>Reported in</source>
        <translation>ورد في</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>As read in the document: %1</source>
        <translation>كما قُرئ في المستند: %1</translation>
    </message>
    <message>
        <source>Citekey</source>
        <translation>مفتاح الاستشهاد</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>المؤلفون</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note on the source</source>
        <translation>ملاحظة على المصدر</translation>
    </message>
    <message>
        <source>Pinned: kept where citekeys are made anew</source>
        <translation>مثبّت: يبقى حين تُجدَّد المفاتيح</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Read online</source>
        <translation>قُرئ على الإنترنت</translation>
    </message>
    <message>
        <source>The name of this source in BibTeX. It stays once author and year are known; empty it to have it made anew.</source>
        <translation>اسم هذا المصدر في BibTeX. يثبت متى عُرف المؤلف والسنة؛ أفرغه ليُنشأ من جديد.</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>CSL variables that are a line of text, in the order of the form.</extracomment>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Type of source</source>
        <translation>نوع المصدر</translation>
    </message>
    <message>
        <source>title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>your own note, never printed</source>
        <translation>ملاحظتك الخاصة، لا تُطبع أبدًا</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Back to the sources</source>
        <translation>رجوع إلى المصادر</translation>
    </message>
    <message>
        <source>Open in the reader</source>
        <translation>فتح في القارئ</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
</context>
<context>
    <name>SourceSide</name>
    <message>
        <source>Captured copy</source>
        <extracomment>What may be the transcript of a recording.</extracomment>
        <translation>النسخة المحفوظة</translation>
    </message>
    <message>
        <source>Cited as</source>
        <translation>يُستشهد به هكذا</translation>
    </message>
    <message>
        <source>Play the recording</source>
        <translation>تشغيل التسجيل</translation>
    </message>
    <message>
        <source>Show %1 from this source</source>
        <translation>عرض %1 من هذا المصدر</translation>
    </message>
    <message>
        <source>no quotes yet</source>
        <translation>لا اقتباسات بعد</translation>
    </message>
</context>
<context>
    <name>SourceTypeField</name>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>إضافة مصدر</translation>
    </message>
    <message>
        <source>Add articles, books or transcripts: choose files, drop them or a folder on this window, type a web address, or paste a text. A copy is kept, so that quotes can be checked against it.</source>
        <translation>أضف مقالات أو كتبًا أو تفريغات: اختر ملفات، أو أفلتها أو مجلدًا على هذه النافذة، أو اكتب عنوان ويب، أو ألصق نصًا. تُحفظ نسخة كي تُطابق الاقتباسات معها.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>إضافة ملفات…</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>البحث عن المكررات</translation>
    </message>
    <message>
        <source>Moved to the Trash: %1, with the quotes found nowhere else.</source>
        <translation>نُقل إلى سلة المهملات: %1، مع الاقتباسات التي لا توجد في غيره.</translation>
    </message>
    <message>
        <source>Moved to the Trash: %1.</source>
        <translation>نُقل إلى سلة المهملات: %1.</translation>
    </message>
    <message>
        <source>No source found</source>
        <translation>لم يوجد مصدر</translation>
    </message>
    <message>
        <source>No source is what this search asks for.</source>
        <translation>لا مصدر يوافق هذا البحث.</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>لا مصادر بعد</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>لصق نص…</translation>
    </message>
    <message>
        <source>Search words, author:…, published:2019, has:note</source>
        <translation>ابحث: كلمات، author:…، published:2019، has:note</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation>صفحة ويب…</translation>
    </message>
    <message>
        <source>n.d.</source>
        <translation>د.ت</translation>
    </message>
    <message>
        <source>no quotes yet</source>
        <translation>لا اقتباسات بعد</translation>
    </message>
    <message>
        <source>sorted by author</source>
        <translation>حسب المؤلف</translation>
    </message>
    <message>
        <source>sorted by citekey</source>
        <translation>حسب مفتاح الاستشهاد</translation>
    </message>
    <message>
        <source>sorted by date added</source>
        <translation>حسب تاريخ الإضافة</translation>
    </message>
    <message>
        <source>sorted by number of quotes</source>
        <translation>حسب عدد الاقتباسات</translation>
    </message>
    <message>
        <source>sorted by title</source>
        <translation>حسب العنوان</translation>
    </message>
    <message>
        <source>sorted by year</source>
        <translation>حسب السنة</translation>
    </message>
</context>
<context>
    <name>SpeakerDeeds</name>
    <message>
        <source>%1 is a speaker of its own now.</source>
        <translation>%1 الآن قائل مستقل.</translation>
    </message>
</context>
<context>
    <name>SpeakerEditor</name>
    <message>
        <source>Another name</source>
        <translation>اسم آخر</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>صفة أخرى</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>المعرّفات</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Kind of speaker</source>
        <translation>نوع القائل</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>No speaker selected</source>
        <translation>لا قائل محددًا</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note on the speaker</source>
        <translation>ملاحظة على القائل</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Roles, and when they were held</source>
        <translation>الصفات ومتى كانت</translation>
    </message>
    <message>
        <source>Select a speaker to see and correct names and roles.</source>
        <translation>حدّد قائلًا لترى أسماءه وصفاته وتصححها.</translation>
    </message>
    <message>
        <source>Show %1 by this speaker</source>
        <translation>عرض %1 لهذا القائل</translation>
    </message>
    <message>
        <source>With a quote the role is printed that was held on the day it was said.</source>
        <translation>تُطبع مع الاقتباس الصفة التي كانت للقائل يوم قوله.</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>an unnamed voice</source>
        <translation>قائل غير مسمّى</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>ملاحظتك الخاصة</translation>
    </message>
</context>
<context>
    <name>SpeakerField</name>
    <message>
        <source>Remove this speaker</source>
        <translation>إزالة هذا القائل</translation>
    </message>
    <message>
        <source>Role at the time</source>
        <translation>الصفة حينها</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>الصفة: %1</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>القائل</translation>
    </message>
    <message>
        <source>role at the time</source>
        <translation>الصفة حينها</translation>
    </message>
    <message>
        <source>who said it</source>
        <translation>من قاله</translation>
    </message>
</context>
<context>
    <name>SpeakerKindField</name>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
</context>
<context>
    <name>SpeakerView</name>
    <message>
        <source>Go to this speaker</source>
        <translation>الانتقال إلى هذا القائل</translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation>لا اقتباسات بعد</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>صورة: %1</translation>
    </message>
    <message>
        <source>Quotes in the order in which they were said</source>
        <translation>الاقتباسات بالترتيب الذي قيلت فيه</translation>
    </message>
    <message>
        <source>Take %1 out again</source>
        <translation>إخراج %1 من جديد</translation>
    </message>
    <message>
        <source>These were made one speaker; make them two again</source>
        <translation>جُعلا قائلًا واحدًا؛ أعدهما اثنين</translation>
    </message>
    <message>
        <source>What is clipped of this speaker is listed here, the earliest first.</source>
        <translation>ما اقتُطف لهذا القائل مدرج هنا، الأقدم أولًا.</translation>
    </message>
</context>
<context>
    <name>SpeakersField</name>
    <message>
        <source>Another speaker</source>
        <translation>قائل آخر</translation>
    </message>
</context>
<context>
    <name>SpeakersPage</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Go to the sources</source>
        <translation>الانتقال إلى المصادر</translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation>لم يوجد قائل</translation>
    </message>
    <message>
        <source>No speaker is what this search asks for.</source>
        <translation>لا قائل يوافق هذا البحث.</translation>
    </message>
    <message>
        <source>No speakers yet</source>
        <translation>لا قائلين بعد</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>المنظمات</translation>
    </message>
    <message>
        <source>Pairs may be one</source>
        <translation>أزواج قد تكون واحدًا</translation>
    </message>
    <message>
        <source>Pairs that may be one: %1</source>
        <translation>أزواج قد تكون واحدًا: %1</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Search names, role:…, said:2019</source>
        <translation>ابحث: أسماء، role:…، said:2019</translation>
    </message>
    <message>
        <source>Show all speakers</source>
        <translation>عرض كل القائلين</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>القائلون</translation>
    </message>
    <message>
        <source>Those whose words you clip are listed here, with all their names.</source>
        <translation>من تقتطف كلماتهم مدرجون هنا بكل أسمائهم.</translation>
    </message>
    <message>
        <source>Unnamed voices</source>
        <translation>قائلون غير مسمّين</translation>
    </message>
    <message>
        <source>Which speakers are listed</source>
        <translation>أي القائلين يُدرج</translation>
    </message>
    <message>
        <source>no quotes</source>
        <translation>لا اقتباسات</translation>
    </message>
    <message>
        <source>no role known</source>
        <translation>لا صفة معروفة</translation>
    </message>
    <message>
        <source>sorted by date added</source>
        <translation>حسب تاريخ الإضافة</translation>
    </message>
    <message>
        <source>sorted by name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>sorted by number of quotes</source>
        <translation>حسب عدد الاقتباسات</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>المعرّفات</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الصفات</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>فصل</translation>
    </message>
    <message>
        <source>Split speaker</source>
        <translation>فصل قائل</translation>
    </message>
    <message>
        <source>Tick at least one name first</source>
        <translation>أشّر على اسم واحد على الأقل أولًا</translation>
    </message>
    <message>
        <source>Tick what belongs to the new speaker. The rest stays with %1.</source>
        <translation>أشّر على ما يخص القائل الجديد. يبقى الباقي لـ%1.</translation>
    </message>
</context>
<context>
    <name>StatementField</name>
    <message>
        <source>Compare the reports</source>
        <translation>مقارنة الروايات</translation>
    </message>
    <message>
        <source>Reports of this statement: %1. Compare…</source>
        <translation>روايات هذا القول: %1. مقارنة…</translation>
    </message>
</context>
<context>
    <name>StatusField</name>
    <message>
        <source>Attribution status</source>
        <translation>حالة النسبة</translation>
    </message>
</context>
<context>
    <name>StyleBox</name>
    <message>
        <source>type a style&apos;s name</source>
        <translation>اكتب اسم نمط</translation>
    </message>
</context>
<context>
    <name>StyleInstalling</name>
    <message>
        <source>Citation styles (*.csl)</source>
        <translation>أنماط استشهاد (*.csl)</translation>
    </message>
    <message>
        <source>Install a citation style</source>
        <translation>تثبيت نمط استشهاد</translation>
    </message>
    <message>
        <source>Installed and in use: %1.</source>
        <translation>مثبّت ومستعمل: %1.</translation>
    </message>
</context>
<context>
    <name>SuggestionFlow</name>
    <message numerus="yes">
        <source>%Ln quotes clipped.</source>
        <translation>
            <numerusform>لم يُقتطف أي اقتباس.</numerusform>
            <numerusform>اقتُطف اقتباس واحد.</numerusform>
            <numerusform>اقتُطف اقتباسان.</numerusform>
            <numerusform>اقتُطفت %Ln اقتباسات.</numerusform>
            <numerusform>اقتُطف %Ln اقتباسًا.</numerusform>
            <numerusform>اقتُطف %Ln اقتباس.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions skipped.</source>
        <translation>
            <numerusform>لم يُتخطَّ أي اقتراح.</numerusform>
            <numerusform>تُخطّي اقتراح واحد.</numerusform>
            <numerusform>تُخطّي اقتراحان.</numerusform>
            <numerusform>تُخطّيت %Ln اقتراحات.</numerusform>
            <numerusform>تُخطّي %Ln اقتراحًا.</numerusform>
            <numerusform>تُخطّي %Ln اقتراح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipped.</source>
        <translation>اقتُطف.</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>لم يؤشَّر على شيء.</translation>
    </message>
    <message>
        <source>Skipped.</source>
        <translation>تُخطّي.</translation>
    </message>
    <message>
        <source>Suggestions are hidden.</source>
        <translation>الاقتراحات مخفية.</translation>
    </message>
    <message>
        <source>Suggestions are shown.</source>
        <translation>الاقتراحات ظاهرة.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>SuggestionView</name>
    <message>
        <source>Clip  ⏎</source>
        <translation>اقتطاف  ⏎</translation>
    </message>
    <message>
        <source>Clip it as it is (Return)</source>
        <translation>اقتطافه كما هو (Return)</translation>
    </message>
    <message>
        <source>Edit  E</source>
        <translation>تحرير  E</translation>
    </message>
    <message>
        <source>Look at it first (E)</source>
        <translation>النظر فيه أولًا (E)</translation>
    </message>
    <message>
        <source>Never suggest it again (Backspace); all of this kind with Shift</source>
        <translation>عدم اقتراحه ثانية (Backspace)؛ وكل ما كان من نوعه مع Shift</translation>
    </message>
    <message>
        <source>Skip  ⌫</source>
        <translation>تخطٍّ  ⌫</translation>
    </message>
    <message>
        <source>Suggested quotes</source>
        <translation>الاقتباسات المقترحة</translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message>
        <source>Clip all ticked</source>
        <translation>اقتطاف كل المؤشَّر</translation>
    </message>
    <message>
        <source>Clip all ticked  ·  %1</source>
        <translation>اقتطاف كل المؤشَّر  ·  %1</translation>
    </message>
    <message>
        <source>Everything that was suggested is clipped or skipped.</source>
        <translation>كل ما اقتُرح اقتُطف أو تُخطّي.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>بحث ثانية</translation>
    </message>
    <message>
        <source>Looking for quotes… %1 %</source>
        <translation>يجري البحث عن اقتباسات… %1 %</translation>
    </message>
    <message>
        <source>No quotes found</source>
        <translation>لم توجد اقتباسات</translation>
    </message>
    <message>
        <source>Nothing left to look at</source>
        <translation>لم يبق ما يُنظر فيه</translation>
    </message>
    <message>
        <source>Select words in the text yourself, then press C.</source>
        <translation>حدّد كلمات في النص بنفسك ثم اضغط C.</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>إيقاف البحث</translation>
    </message>
    <message>
        <source>The text was not looked through to its end.</source>
        <translation>لم يُبحث في النص إلى نهايته.</translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>Columns</source>
        <extracomment>So much room (pixels) is left for the words as columns are added. So many lines stay set: some screens full.</extracomment>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>tags, with commas</source>
        <translation>وسوم بينها فواصل</translation>
    </message>
</context>
<context>
    <name>TagsPage</name>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>لا وسوم</numerusform>
            <numerusform>وسم واحد</numerusform>
            <numerusform>وسمان</numerusform>
            <numerusform>%Ln وسوم</numerusform>
            <numerusform>%Ln وسمًا</numerusform>
            <numerusform>%Ln وسم</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>حُذف: %1.</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>الاسم الجديد:</translation>
    </message>
    <message>
        <source>No tag found</source>
        <translation>لم يوجد وسم</translation>
    </message>
    <message>
        <source>No tag&apos;s name holds all of these words.</source>
        <translation>لا اسم وسم يضم كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>لا وسوم بعد</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Search tags</source>
        <translation>بحث في الوسوم</translation>
    </message>
    <message>
        <source>Select quotes and press Ctrl+T: tags are made as they are first used.</source>
        <translation>حدّد اقتباسات واضغط Ctrl+T: تُنشأ الوسوم عند أول استعمال.</translation>
    </message>
    <message>
        <source>Select two tags or more, with Ctrl or Shift.</source>
        <translation>حدّد وسمين أو أكثر بمفتاح Ctrl أو Shift.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>sorted by name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <source>sorted by number of quotes</source>
        <translation>حسب عدد الاقتباسات</translation>
    </message>
</context>
<context>
    <name>TemplateField</name>
    <message>
        <source>A Word file whose styles to take</source>
        <translation>ملف Word تُؤخذ أنماطه</translation>
    </message>
    <message>
        <source>Choose a Word file…</source>
        <translation>اختيار ملف Word…</translation>
    </message>
    <message>
        <source>Take no template</source>
        <translation>بلا قالب</translation>
    </message>
    <message>
        <source>Word files (*.docx *.dotx)</source>
        <translation>ملفات Word (*.docx *.dotx)</translation>
    </message>
    <message>
        <source>Word template: %1</source>
        <translation>قالب Word: ‏%1</translation>
    </message>
</context>
<context>
    <name>TextOrPages</name>
    <message>
        <source>Install the program tesseract, or have the text recognised by another such as OCRmyPDF and add the file it makes.</source>
        <translation>ثبّت البرنامج tesseract، أو تعرّف على النص ببرنامج آخر مثل OCRmyPDF وأضف الملف الناتج.</translation>
    </message>
    <message>
        <source>Recognise the text</source>
        <translation>التعرف على النص</translation>
    </message>
    <message>
        <source>Some letters in this file&apos;s text are damaged. Compare quotes with the pages, or get another copy of the file.</source>
        <translation>بعض الأحرف في نص هذا الملف تالفة. قارن الاقتباسات بالصفحات أو احصل على نسخة أخرى من الملف.</translation>
    </message>
    <message>
        <source>The pages cannot be drawn. Here is the text.</source>
        <translation>لا يمكن رسم الصفحات. هذا هو النص.</translation>
    </message>
    <message>
        <source>These pages are pictures (a scan): there is no text to select.</source>
        <translation>هذه الصفحات صور (مسح ضوئي): لا نص لتحديده.</translation>
    </message>
    <message>
        <source>This source has no pages: only its text can be read.</source>
        <translation>ليس لهذا المصدر صفحات: لا يُقرأ إلا نصه.</translation>
    </message>
</context>
<context>
    <name>ThingDeeds</name>
    <message>
        <source>Merge occasions</source>
        <translation>دمج مناسبات</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <translation>دمج قائلين</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>دمج وسوم</translation>
    </message>
    <message>
        <source>Merged into “%1”.</source>
        <translation>دُمج في «%1».</translation>
    </message>
    <message>
        <source>Moved to the Trash: %1.</source>
        <translation>نُقل إلى سلة المهملات: %1.</translation>
    </message>
    <message>
        <source>Nothing was moved: quotes outside the Trash still need it.</source>
        <translation>لم يُنقل شيء: ما زالت تحتاجه اقتباسات خارج سلة المهملات.</translation>
    </message>
    <message>
        <source>Nothing was put back.</source>
        <translation>لم يُستعد شيء.</translation>
    </message>
    <message>
        <source>Put back: %1.</source>
        <translation>استُعيد: %1.</translation>
    </message>
</context>
<context>
    <name>ThingsPage</name>
    <message>
        <source>%1 in the Trash</source>
        <translation>%1 في سلة المهملات</translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1، المحدَّد: %2</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Go to the quotes</source>
        <translation>الانتقال إلى الاقتباسات</translation>
    </message>
    <message>
        <source>Nothing of this kind is in the Trash</source>
        <translation>لا شيء من هذا النوع في سلة المهملات</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>The value of a services.lists.Thing. Orders that begin at their end.</extracomment>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Search names, place:…, said:2019</source>
        <translation>ابحث: أسماء، place:…، said:2019</translation>
    </message>
    <message>
        <source>Show its quotes</source>
        <translation>عرض اقتباساتها</translation>
    </message>
    <message>
        <source>What you move to the Trash can be put back from here.</source>
        <translation>ما تنقله إلى سلة المهملات يمكن استعادته من هنا.</translation>
    </message>
</context>
<context>
    <name>ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>صفحة %1</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Quotes in order of time</source>
        <translation>الاقتباسات حسب الزمن</translation>
    </message>
    <message>
        <source>Quotes in order of time. Arrow keys go from quote to quote and lane to lane.</source>
        <translation>الاقتباسات حسب الزمن. تنتقل الأسهم من اقتباس إلى آخر ومن مسار إلى آخر.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الخط الزمني</translation>
    </message>
    <message>
        <source>Who said what, when</source>
        <translation>من قال ماذا ومتى</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>One lane for each project</source>
        <translation>مسار لكل مشروع</translation>
    </message>
    <message>
        <source>One lane for each speaker</source>
        <translation>مسار لكل قائل</translation>
    </message>
    <message>
        <source>One lane for each tag</source>
        <translation>مسار لكل وسم</translation>
    </message>
    <message>
        <source>Only quotes with these words</source>
        <translation>الاقتباسات التي فيها هذه الكلمات فقط</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>المشاريع</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>تاريخ النشر</translation>
    </message>
    <message>
        <source>Search on the timeline</source>
        <extracomment>So long (ms) after the last letter the timeline is drawn anew. Below this width (pixels) a search box does not show what one types in it.</extracomment>
        <translation>بحث في الخط الزمني</translation>
    </message>
    <message>
        <source>Show the same quotes as a list</source>
        <translation>عرض الاقتباسات نفسها قائمةً</translation>
    </message>
    <message>
        <source>Show when the sources were published</source>
        <translation>عرض تواريخ نشر المصادر</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>القائلون</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>TranslationRow</name>
    <message>
        <source>Print beside the original</source>
        <translation>طباعتها بجانب الأصل</translation>
    </message>
    <message>
        <source>Remove this translation</source>
        <translation>إزالة هذه الترجمة</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>المترجم</translation>
    </message>
    <message>
        <source>Words of the translation</source>
        <translation>كلمات الترجمة</translation>
    </message>
    <message>
        <source>the words in this language</source>
        <translation>الكلمات بهذه اللغة</translation>
    </message>
    <message>
        <source>who translated it</source>
        <translation>من ترجمها</translation>
    </message>
</context>
<context>
    <name>TranslationsField</name>
    <message>
        <source>Add a translation</source>
        <translation>إضافة ترجمة</translation>
    </message>
</context>
<context>
    <name>TrashBar</name>
    <message>
        <source>Empty the Trash</source>
        <translation>إفراغ السلة</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %Ln days</source>
        <translation>
            <numerusform>لا تُحفظ أي يوم</numerusform>
            <numerusform>تُحفظ يومًا واحدًا</numerusform>
            <numerusform>تُحفظ يومين</numerusform>
            <numerusform>تُحفظ %Ln أيام</numerusform>
            <numerusform>تُحفظ %Ln يومًا</numerusform>
            <numerusform>تُحفظ %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept until you delete them</source>
        <translation>تُحفظ حتى تحذفها</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>المناسبات</translation>
    </message>
    <message>
        <source>Sources in the Trash</source>
        <translation>المصادر في سلة المهملات</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>القائلون</translation>
    </message>
</context>
<context>
    <name>WebPageDialog</name>
    <message>
        <source>Add web page</source>
        <translation>إضافة صفحة ويب</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>العنوان (URL)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>جلب</translation>
    </message>
    <message>
        <source>Fetch this page</source>
        <translation>جلب هذه الصفحة</translation>
    </message>
    <message>
        <source>Offline mode is on: nothing is fetched. Settings turn it off.</source>
        <translation>وضع عدم الاتصال مفعّل: لا يُجلب شيء. يُوقف من الإعدادات.</translation>
    </message>
    <message>
        <source>The page alone is fetched, once, without scripts or cookies. A copy is kept in the library.</source>
        <translation>تُجلب الصفحة وحدها مرة واحدة، بلا برامج نصية ولا ملفات ارتباط. وتُحفظ نسخة في المكتبة.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A folder of articles…</source>
        <translation>مجلد مقالات…</translation>
    </message>
    <message>
        <source>A library packed into one file…</source>
        <translation>مكتبة مضغوطة في ملف واحد…</translation>
    </message>
    <message>
        <source>Begin a library with what you have</source>
        <translation>ابدأ مكتبة بما لديك</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Libraries used lately</source>
        <translation>المكتبات المستعملة حديثًا</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>مكتبة جديدة…</translation>
    </message>
    <message>
        <source>Open a library…</source>
        <translation>فتح مكتبة…</translation>
    </message>
    <message>
        <source>Quotarium keeps quotations with their speakers, dates and sources, checks them against the text they were clipped from, and puts them into Word with a correct citation. Everything stays in a folder on this computer, the library.</source>
        <translation>يحفظ Quotarium الاقتباسات مع قائليها وتواريخها ومصادرها، ويطابقها مع النص الذي اقتُطفت منه، ويضعها في Word باستشهاد صحيح. يبقى كل شيء في مجلد على هذا الحاسوب، هو المكتبة.</translation>
    </message>
    <message>
        <source>References from BibTeX, RIS, Zotero, Citavi, EndNote…</source>
        <translation>مراجع من BibTeX أو RIS أو Zotero أو Citavi أو EndNote…</translation>
    </message>
    <message>
        <source>Try the sample library</source>
        <translation>تجربة مكتبة النموذج</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>المستعملة حديثًا</translation>
    </message>
    <message>
        <source>Who said it, when, and where is it reported?</source>
        <translation>من قاله، ومتى، وأين ورد؟</translation>
    </message>
</context>
<context>
    <name>WholeImport</name>
    <message>
        <source>Import a library</source>
        <translation>استيراد مكتبة</translation>
    </message>
    <message>
        <source>Imported from the library %1: %2.</source>
        <translation>استُورد من المكتبة %1: ‏%2.</translation>
    </message>
    <message>
        <source>Importing the library %1…</source>
        <translation>يجري استيراد المكتبة %1…</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>توقف؛ لم يُستورد شيء.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>أُعيد: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع: %1</translation>
    </message>
</context>
<context>
    <name>Wordings</name>
    <message>
        <source>Earlier wordings</source>
        <translation>صيغ سابقة</translation>
    </message>
    <message>
        <source>Earlier wordings (%1)</source>
        <translation>صيغ سابقة (%1)</translation>
    </message>
    <message>
        <source>Show what changed…</source>
        <translation>عرض ما تغيّر…</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>حتى %1</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Bringing %1 up to date with this version of Quotarium …</source>
        <translation>جارٍ تحديث %1 إلى هذا الإصدار من Quotarium …</translation>
    </message>
    <message>
        <source>Changing the library …</source>
        <extracomment>So long (ms) nothing is read before what may wait begins; a first page of cards comes sooner. A library that opens sooner (ms) needs no words about it.</extracomment>
        <translation>جارٍ تغيير المكتبة …</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>جارٍ فتح %1 …</translation>
    </message>
    <message>
        <source>the choices of this session are forgotten when it ends.</source>
        <translation>تُنسى اختيارات هذه الجلسة عند انتهائها.</translation>
    </message>
</context>
</TS>
