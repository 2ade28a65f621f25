<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
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
        <source>A library is a folder that holds your sources and quotes. Make one or open one.</source>
        <translation>المكتبة مجلد يضم مصادرك واقتباساتك. أنشئ واحدة أو افتح واحدة.</translation>
    </message>
    <message>
        <source>A mark that turns the direction of the text hides in “%1” (%2).</source>
        <translation>في «%1» علامة خفيّة تقلب اتجاه النص (%2).</translation>
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
        <source>Add pasted text…</source>
        <translation>إضافة نص ملصق…</translation>
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
        <source>Add to a project</source>
        <translation>إضافة إلى مشروع</translation>
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
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
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
        <source>An index of the database differs from its rows</source>
        <translation>فهرس في قاعدة البيانات يخالف صفوفها</translation>
    </message>
    <message>
        <source>An invisible character hides in “%1” (%2).</source>
        <translation>في «%1» حرف غير مرئي (%2).</translation>
    </message>
    <message>
        <source>Anchor in another snapshot</source>
        <extracomment>A clipping and a snapshot of its source, by their ids.</extracomment>
        <translation>تثبيت في نسخة أخرى</translation>
    </message>
    <message>
        <source>Appeared in</source>
        <translation>نُشر في</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>النسبة</translation>
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
        <source>Captured files are missing</source>
        <translation>ملفات محفوظة مفقودة</translation>
    </message>
    <message>
        <source>Captured files were changed by something else</source>
        <translation>ملفات محفوظة غيّرها برنامج آخر</translation>
    </message>
    <message>
        <source>Change link</source>
        <translation>تغيير الرابط</translation>
    </message>
    <message>
        <source>Change many quotes…</source>
        <translation>تغيير عدة اقتباسات…</translation>
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
        <source>Choose another.</source>
        <translation>اختر غيره.</translation>
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
        <source>Compare speakers…</source>
        <translation>مقارنة القائلين…</translation>
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
        <source>Creators</source>
        <translation>المؤلفون</translation>
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
        <source>Delete occasion</source>
        <translation>حذف مناسبة</translation>
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
        <source>Delete the occasion</source>
        <translation>حذف المناسبة</translation>
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
        <source>Edit words</source>
        <translation>تحرير الكلمات</translation>
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
        <source>Export…</source>
        <translation>تصدير…</translation>
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
        <source>Find…</source>
        <translation>بحث…</translation>
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
        <source>Guide</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Half-made files were left by a program that was stopped</source>
        <translation>ملفات غير مكتملة خلّفها برنامج توقف</translation>
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
        <source>Import highlights of the PDF</source>
        <translation>استيراد تظليلات ملف PDF</translation>
    </message>
    <message>
        <source>Import library</source>
        <extracomment>What the format is called on the command line.</extracomment>
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
        <source>Insert a heading…</source>
        <translation>إدراج عنوان…</translation>
    </message>
    <message>
        <source>Insert a note…</source>
        <translation>إدراج ملاحظة…</translation>
    </message>
    <message>
        <source>Insert heading</source>
        <extracomment>The deepest level of a heading or an indented item.</extracomment>
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
        <source>It cannot be mended. Put back a backup: File, Backups…</source>
        <translation>لا يمكن إصلاحها. استعد نسخة احتياطية: ملف، النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>Join as one statement</source>
        <translation>جمعها في قول واحد</translation>
    </message>
    <message>
        <source>Join quotes</source>
        <extracomment>So many quotes are proposed for one, and so many pairs for a library.</extracomment>
        <translation>جمع اقتباسات</translation>
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
        <source>Making the library…</source>
        <translation>يجري إنشاء المكتبة…</translation>
    </message>
    <message>
        <source>Making the sample library…</source>
        <translation>يجري إنشاء مكتبة النموذج…</translation>
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
        <source>Marked as an open question, until an answer is linked.</source>
        <translation>عُلّم كسؤال مفتوح إلى أن يُربط به جواب.</translation>
    </message>
    <message>
        <source>Merge occasions</source>
        <translation>دمج مناسبات</translation>
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
        <source>Merge tags</source>
        <translation>دمج وسوم</translation>
    </message>
    <message>
        <source>Merge the selected tags…</source>
        <translation>دمج الوسوم المحددة…</translation>
    </message>
    <message>
        <source>Merge with another occasion…</source>
        <translation>دمج مع مناسبة أخرى…</translation>
    </message>
    <message>
        <source>Merge with another speaker…</source>
        <translation>دمج مع قائل آخر…</translation>
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
        <source>Move source to trash</source>
        <translation>نقل المصدر إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Move sources to trash</source>
        <translation>نقل المصادر إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Move the source to the Trash</source>
        <translation>نقل المصدر إلى سلة المهملات</translation>
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
        <source>No library is open</source>
        <translation>لا مكتبة مفتوحة</translation>
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
        <source>No quote holds all of these words. Fewer words find more; the beginning of a word is enough, and accents do not matter.</source>
        <translation>لا اقتباس يضم كل هذه الكلمات. كلما قلّت الكلمات زادت النتائج؛ يكفي أول الكلمة، والتشكيل لا يهم.</translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation>لا اقتباسات بعد</translation>
    </message>
    <message>
        <source>No speaker yet</source>
        <extracomment>Stretches (UTF-16 units) of the words, the name and the facts that a search looks for.</extracomment>
        <translation>لا قائل بعد</translation>
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
        <source>Occasion</source>
        <translation>المناسبة</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>المناسبات</translation>
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
        <source>Paste text…</source>
        <translation>لصق نص…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>الموضع</translation>
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
        <source>Recognise the text of a scan</source>
        <translation>التعرف على نص صفحات ممسوحة</translation>
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
        <source>Restore source</source>
        <translation>استعادة المصدر</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الصفة</translation>
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
        <source>Set attribution status</source>
        <translation>تعيين حالة النسبة</translation>
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
        <source>Set language</source>
        <translation>تعيين اللغة</translation>
    </message>
    <message>
        <source>Set occasion</source>
        <translation>تعيين المناسبة</translation>
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
        <source>Set the date said</source>
        <translation>تعيين تاريخ القول</translation>
    </message>
    <message>
        <source>Set the kind</source>
        <translation>تعيين النوع</translation>
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
        <source>Set the speaker</source>
        <translation>تعيين القائل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
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
        <source>Skip suggestions</source>
        <extracomment>Told `done` of `total`; False asks to stop. Seconds between two tidings of progress. Two stretches are the same statement where they share this part of what they cover together. In longer texts, speakers that become known meanwhile are not looked for again.</extracomment>
        <translation>تخطي اقتراحات</translation>
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
        <source>Tags</source>
        <translation>الوسوم</translation>
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
        <source>Text or pages</source>
        <translation>النص أو الصفحات</translation>
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
        <source>The quote you dragged …</source>
        <translation>الاقتباس الذي سحبته …</translation>
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
        <source>The source also has “%1”.</source>
        <translation>في المصدر أيضًا «%1».</translation>
    </message>
    <message>
        <source>There are files that nothing needs</source>
        <translation>توجد ملفات لا يحتاج إليها شيء</translation>
    </message>
    <message>
        <source>There is a newer copy, of %1.</source>
        <translation>توجد نسخة أحدث، من %1.</translation>
    </message>
    <message>
        <source>There is already a {kind} “{key}”. {hint}</source>
        <translation>يوجد {kind} «{key}» مسبقًا. {hint}</translation>
    </message>
    <message>
        <source>There is already something at {path}. Choose another name or open it instead.</source>
        <translation>يوجد شيء في {path} مسبقًا. اختر اسمًا آخر أو افتح الموجود.</translation>
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
        <source>There is no library at {path}. Check the path, or create one with “quotarium new {path}”.</source>
        <translation>لا مكتبة في {path}. تحقق من المسار أو أنشئ واحدة بالأمر «quotarium new {path}».</translation>
    </message>
    <message>
        <source>There is no space left on the disk that holds {path}. Free some space and try again; nothing of this change was kept.</source>
        <translation>لم تبق مساحة على القرص الذي يضم {path}. حرّر مساحة وأعد المحاولة؛ لم يُحفظ شيء من هذا التغيير.</translation>
    </message>
    <message>
        <source>There is no {kind} “{key}”. {hint}</source>
        <translation>لا يوجد {kind} «{key}». {hint}</translation>
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
        <source>Translation: %s</source>
        <translation>الترجمة: %s</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
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
        <source>Usual size of type</source>
        <translation>حجم الخط المعتاد</translation>
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
        <source>What’s new</source>
        <translation>ما الجديد</translation>
    </message>
    <message>
        <source>Who may be one speaker…</source>
        <translation>من قد يكون قائلًا واحدًا…</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>almost the same sound</source>
        <translation>النطق نفسه تقريبًا</translation>
    </message>
    <message>
        <source>an untitled source</source>
        <translation>مصدر بلا عنوان</translation>
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
        <source>chapter of a book</source>
        <translation>فصل من كتاب</translation>
    </message>
    <message>
        <source>classical work</source>
        <translation>عمل كلاسيكي</translation>
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
        <source>film, video</source>
        <translation>فيلم، مقطع مرئي</translation>
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
        <source>ligatures</source>
        <translation>الحروف المركبة</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>مرجّح</translation>
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
        <source>misattributed</source>
        <translation>منسوب خطأً</translation>
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
        <source>no tag</source>
        <translation>بلا وسم</translation>
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
        <source>published</source>
        <translation>منشور</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>علامات الاقتباس</translation>
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
        <source>several quotes</source>
        <translation>عدة اقتباسات</translation>
    </message>
    <message>
        <source>shorter form of the name</source>
        <translation>صيغة مختصرة للاسم</translation>
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
        <source>spaces</source>
        <translation>المسافات</translation>
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
        <source>stretched letters</source>
        <translation>الحروف الممدودة</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>أكيد</translation>
    </message>
    <message>
        <source>the coding of accents</source>
        <translation>ترميز علامات الحروف</translation>
    </message>
    <message>
        <source>the width of characters</source>
        <translation>عرض الأحرف</translation>
    </message>
    <message>
        <source>thesis</source>
        <translation>رسالة جامعية</translation>
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
        <source>web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>you asked for it</source>
        <translation>أنت طلبتها</translation>
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
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}</source>
        <translation>تعذرت كتابة {path}: {reason}</translation>
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
        <source>“{text}” is not understood as a date: {reason}</source>
        <translation>لم يُفهم «{text}» تاريخًا: {reason}</translation>
    </message>
    <message>
        <source>“{value}” does not fit {field}: {reason}</source>
        <translation>«{value}» لا يناسب {field}: {reason}</translation>
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
        <source>“{words}” stands {number} times in {source}: {places}. Give more of the words so that only one place fits.</source>
        <translation>«{words}» يرد {number} مرات في {source}: {places}. زد من الكلمات كي لا يناسبها إلا موضع واحد.</translation>
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
        <source>Close</source>
        <translation>إغلاق</translation>
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
        <source>The window speaks another language when Quotarium is started again.</source>
        <translation>تتكلم النافذة لغة أخرى عند بدء Quotarium من جديد.</translation>
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
        <source>Files of %1 captured copies are not there any more; their texts are.</source>
        <translation>ملفات %1 من النسخ المحفوظة لم تعد موجودة؛ نصوصها باقية.</translation>
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
        <source>%1 change; the other %2 are like this already.</source>
        <translation>يتغير %1؛ والبقية (%2) على هذه الحال مسبقًا.</translation>
    </message>
    <message>
        <source>All %1 change.</source>
        <translation>يتغير الكل: %1.</translation>
    </message>
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
        <source>Change many quotes</source>
        <translation>تغيير عدة اقتباسات</translation>
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
        <source>Nothing would change: all are like this already.</source>
        <translation>لن يتغير شيء: كلها على هذه الحال مسبقًا.</translation>
    </message>
    <message>
        <source>The selected: %1</source>
        <translation>المحدد: %1</translation>
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
        <source>%1 (known for that day)</source>
        <translation>%1 (معروف في ذلك اليوم)</translation>
    </message>
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
        <source>role at the time</source>
        <translation>الصفة حينها</translation>
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
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Compare speakers</source>
        <translation>مقارنة القائلين</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>No quote here has a speaker. Select quotes of two speakers or more.</source>
        <translation>لا اقتباس هنا له قائل. حدّد اقتباسات لقائلين اثنين أو أكثر.</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>المواقف</translation>
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
        <source>The %1 with the most quotes; %2 more are left out. Select quotes to choose.</source>
        <translation>أصحاب أكثر الاقتباسات: %1؛ واستُبعد %2 غيرهم. حدّد اقتباسات لتختار.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>What each speaker said</source>
        <translation>ما قاله كل قائل</translation>
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
    <name>DateField</name>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>الاختيار من تقويم (Alt+Down)</translation>
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
        <source>Translations beside originals</source>
        <translation>الترجمات بجانب الأصول</translation>
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
        <extracomment>Facts that are words of the program, not of the user.</extracomment>
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
        <source>%1 (held on that day)</source>
        <translation>%1 (في ذلك اليوم)</translation>
    </message>
    <message>
        <source>%1 (may have been held)</source>
        <translation>%1 (ربما في ذلك اليوم)</translation>
    </message>
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
        <source>None of the roles known was held on that day, so none is printed.</source>
        <translation>لا صفة معروفة كانت له في ذلك اليوم، فلا تُطبع أي صفة.</translation>
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
        <source>Several roles fit that day. Which one is meant?</source>
        <translation>عدة صفات تناسب ذلك اليوم. أيها المقصود؟</translation>
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
        <extracomment>How often it is asked whether a backup is due (ms), and how long after opening at first.</extracomment>
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
        <translation>الموضع</translation>
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
    <message>
        <source>Deleted: %1</source>
        <translation>حُذف: %1</translation>
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
        <source>No occasion&apos;s name holds all of these words.</source>
        <translation>لا اسم مناسبة يضم كل هذه الكلمات.</translation>
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
        <extracomment>The text, the stretch (code points) that each completion replaces, and the completions with the number of quotes that each finds, where that is known.</extracomment>
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
        <source>Delete all quotes in the Trash for ever: %1?</source>
        <translation>حذف كل الاقتباسات في سلة المهملات نهائيًا: %1؟</translation>
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
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
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
        <source>No date</source>
        <translation>بلا تاريخ</translation>
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
        <source>Open questions</source>
        <translation>أسئلة مفتوحة</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>حفظ هذا البحث</translation>
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
        <source>Clipped to the Inbox.</source>
        <translation>اقتُطف إلى الوارد.</translation>
    </message>
    <message>
        <source>Clipped.</source>
        <translation>اقتُطف.</translation>
    </message>
    <message>
        <source>Highlights clipped to the Inbox: %1</source>
        <translation>تظليلات اقتُطفت إلى الوارد: %1</translation>
    </message>
    <message>
        <source>Install the program tesseract, or have the text recognised by another such as OCRmyPDF and add the file it makes.</source>
        <translation>ثبّت البرنامج tesseract، أو تعرّف على النص ببرنامج آخر مثل OCRmyPDF وأضف الملف الناتج.</translation>
    </message>
    <message>
        <source>Recognise the text</source>
        <translation>التعرف على النص</translation>
    </message>
    <message>
        <source>Select the words first, then press C.</source>
        <translation>حدّد الكلمات أولًا ثم اضغط C.</translation>
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
    <message>
        <source>Type at %1 %</source>
        <translation>حجم الخط %1 %</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
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
    <name>RemovableChip</name>
    <message>
        <source>%s, press Delete to remove</source>
        <translation>%s، اضغط Delete للإزالة</translation>
    </message>
</context>
<context>
    <name>ReportsDialog</name>
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
        <source>The earliest report stands at the left. Struck through: only there. Underlined: only in the later report.</source>
        <translation>أقدم رواية في الجهة الأولى. المشطوب: فيها فقط. المسطّر: في الرواية اللاحقة فقط.</translation>
    </message>
    <message>
        <source>The report is a quote of its own now.</source>
        <translation>الرواية الآن اقتباس مستقل.</translation>
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
    <name>SaidField</name>
    <message>
        <source>Date said</source>
        <translation>تاريخ القول</translation>
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
        <source>Address (URL)</source>
        <translation>العنوان (URL)</translation>
    </message>
    <message>
        <source>Appeared in</source>
        <translation>نُشر في</translation>
    </message>
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
        <source>Edition</source>
        <translation>الطبعة</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>العدد</translation>
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
        <source>Pages</source>
        <translation>الصفحات</translation>
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
        <source>Publisher</source>
        <translation>الناشر</translation>
    </message>
    <message>
        <source>Read online</source>
        <translation>قراءة على الإنترنت</translation>
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
        <source>Volume</source>
        <translation>المجلد</translation>
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
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
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
        <source>No sources yet</source>
        <translation>لا مصادر بعد</translation>
    </message>
    <message>
        <source>No title, author or citekey holds all of these words.</source>
        <translation>لا عنوان أو مؤلف أو مفتاح استشهاد يضم كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>لصق نص…</translation>
    </message>
    <message>
        <source>Quotes from this source</source>
        <translation>اقتباسات من هذا المصدر</translation>
    </message>
    <message>
        <source>Search sources</source>
        <translation>بحث في المصادر</translation>
    </message>
    <message>
        <source>Search titles, authors, citekeys</source>
        <translation>ابحث في العناوين والمؤلفين والمفاتيح</translation>
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
        <source>%1 is a speaker of its own now.</source>
        <translation>%1 الآن قائل مستقل.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Go to the sources</source>
        <translation>الانتقال إلى المصادر</translation>
    </message>
    <message>
        <source>No name, in any script, holds all of these words.</source>
        <translation>لا اسم، بأي كتابة، يضم كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation>لم يوجد قائل</translation>
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
        <source>Search names in any script</source>
        <translation>ابحث عن أسماء بأي كتابة</translation>
    </message>
    <message>
        <source>Search speakers</source>
        <translation>بحث عن القائلين</translation>
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
        <source>All quotes of these tags get this one:</source>
        <translation>كل اقتباسات هذه الوسوم تأخذ هذا الوسم:</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>حُذف: %1.</translation>
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
    <name>ThingsPage</name>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Search names</source>
        <extracomment>The value of a services.lists.Thing.</extracomment>
        <translation>بحث في الأسماء</translation>
    </message>
    <message>
        <source>Show its quotes</source>
        <translation>عرض اقتباساتها</translation>
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
        <source>the choices of this session are forgotten when it ends.</source>
        <extracomment>So long (ms) nothing is read before what may wait begins; a first page of cards comes sooner.</extracomment>
        <translation>تُنسى اختيارات هذه الجلسة عند انتهائها.</translation>
    </message>
</context>
</TS>
