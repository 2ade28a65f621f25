<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name></name>
    <message numerus="yes">
        <source>%Ln are there already</source>
        <translation>
            <numerusform>%Ln is there already</numerusform>
            <numerusform>%Ln are there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed</source>
        <translation>
            <numerusform>%Ln completed</numerusform>
            <numerusform>%Ln completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may be there already</source>
        <translation>
            <numerusform>%Ln may be there already</numerusform>
            <numerusform>%Ln may be there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln occasions</source>
        <translation>
            <numerusform>%Ln occasion</numerusform>
            <numerusform>%Ln occasions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems, see below</source>
        <translation>
            <numerusform>%Ln problem, see below</numerusform>
            <numerusform>%Ln problems, see below</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotes</source>
        <translation>
            <numerusform>%Ln quote</numerusform>
            <numerusform>%Ln quotes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln source</numerusform>
            <numerusform>%Ln sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources added.</source>
        <translation>
            <numerusform>%Ln source added.</numerusform>
            <numerusform>%Ln sources added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln speakers</source>
        <translation>
            <numerusform>%Ln speaker</numerusform>
            <numerusform>%Ln speakers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddedReport</name>
    <message numerus="yes">
        <source>%Ln more were not come to.</source>
        <translation>
            <numerusform>%Ln more was not come to.</numerusform>
            <numerusform>%Ln more were not come to.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources added</source>
        <translation>
            <numerusform>%Ln source added</numerusform>
            <numerusform>%Ln sources added</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message numerus="yes">
        <source>The files of %Ln captured copies are gone; their texts are there.</source>
        <translation>
            <numerusform>The file of %Ln captured copy is gone; its text is there.</numerusform>
            <numerusform>The files of %Ln captured copies are gone; their texts are there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message numerus="yes">
        <source>%Ln clippings checked: %1.</source>
        <translation>
            <numerusform>%Ln clipping checked: %1.</numerusform>
            <numerusform>%Ln clippings checked: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%Ln pages printed.</source>
        <translation>
            <numerusform>%Ln page printed.</numerusform>
            <numerusform>%Ln pages printed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message numerus="yes">
        <source>%Ln quotes: click to look closer</source>
        <translation>
            <numerusform>%Ln quote: click to look closer</numerusform>
            <numerusform>%Ln quotes: click to look closer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln line</numerusform>
            <numerusform>%Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PairsDialog</name>
    <message numerus="yes">
        <source>%Ln pairs share half of their wording or more.</source>
        <translation>
            <numerusform>%Ln pair shares half of its wording or more.</numerusform>
            <numerusform>%Ln pairs share half of their wording or more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PasteTextDialog</name>
    <message numerus="yes">
        <source>%Ln words. A title and a “By …” line are recognised.</source>
        <translation>
            <numerusform>%Ln word. A title and a “By …” line are recognised.</numerusform>
            <numerusform>%Ln words. A title and a “By …” line are recognised.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message numerus="yes">
        <source>%Ln headings</source>
        <translation>
            <numerusform>%Ln heading</numerusform>
            <numerusform>%Ln headings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reanchoring</name>
    <message numerus="yes">
        <source>%Ln quotes anchored anew.</source>
        <translation>
            <numerusform>%Ln quote anchored anew.</numerusform>
            <numerusform>%Ln quotes anchored anew.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message numerus="yes">
        <source>Saved as %1, without %Ln captured files that were changed: File, Check the library… says which.</source>
        <translation>
            <numerusform>Saved as %1, without %Ln captured file that was changed: File, Check the library… says which.</numerusform>
            <numerusform>Saved as %1, without %Ln captured files that were changed: File, Check the library… says which.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SuggestionFlow</name>
    <message numerus="yes">
        <source>%Ln quotes clipped.</source>
        <translation>
            <numerusform>%Ln quote clipped.</numerusform>
            <numerusform>%Ln quotes clipped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions skipped.</source>
        <translation>
            <numerusform>%Ln suggestion skipped.</numerusform>
            <numerusform>%Ln suggestions skipped.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagsPage</name>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln tag</numerusform>
            <numerusform>%Ln tags</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrashBar</name>
    <message numerus="yes">
        <source>Kept for %Ln days</source>
        <translation>
            <numerusform>Kept for %Ln day</numerusform>
            <numerusform>Kept for %Ln days</numerusform>
        </translation>
    </message>
</context>
</TS>
