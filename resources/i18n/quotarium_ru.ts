<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>%1 BC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 in the Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now one speaker with %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 led to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1+ quotes</source>
        <extracomment>Overrides, embeddings and isolates of direction, shown as a joiner that nobody sees.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may be there already</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems, see below</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln speakers</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A library is a folder that holds your sources and quotes. Make one or open one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mark that turns the direction of the text hides in “%1” (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a newer copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add all documents in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an article, select words in it and clip them. Who said them and when can be added at once or later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add clipping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add occasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add pasted text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add snapshot</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to project…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add web page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered or not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An index of the database differs from its rows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An invisible character hides in “%1” (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anchor in another snapshot</source>
        <extracomment>A clipping and a snapshot of its source, by their ids.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeared in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured files are missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured files were changed by something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change many quotes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check against the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check all quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check all quotes against their sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip what is ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the newer copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared on %1 with the copy of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declared in the quote: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for ever…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs in another source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents, pages and recordings (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing, to be edited (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch the page again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find and replace in notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find duplicate sources…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found in several places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the suggested quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half-made files were left by a program that was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import highlights of the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import library</source>
        <extracomment>What the format is called on the command line.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import references…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indent in the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a heading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert heading</source>
        <extracomment>The deepest level of a heading or an indented item.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a citation style…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It cannot be mended. Put back a backup: File, Backups…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep speakers apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of quote</source>
        <extracomment>Languages offered by name; any other is typed as a BCP 47 tag.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link its recording…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to another quote…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked: the quote %1 the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the sample library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark a quote as an open question, and it is listed here until a quote that responds to it is linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as an open question, until an answer is linked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge the selected tags…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with another speaker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down in the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move in outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move source to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move sources to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the source to the Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to the Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up in the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No library is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer marked as a question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quote holds all of these words. Fewer words find more; the beginning of a word is enough, and accents do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speaker yet</source>
        <extracomment>Stretches (UTF-16 units) of the words, the name and the facts that a search looks for.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not compared with the source yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found in the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note: %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing altered, nothing missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only these differ: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a library (a folder Name.quotarium)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a packed library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another library…</source>
        <extracomment>The label and the action of the next step, by the kind of error.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open question, or not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outdent in the outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack the library into one file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back into the Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into “%2”: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotarium libraries (*%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes as cards or as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes by this speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes that you clip without finishing them wait here until you mark them as reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes whose words differ from their source, or are not in it, are listed here after a check.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes you remove land here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise the text of a scan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename the tag…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renew citekeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairing brings the right ones back from backups on another disk, where there are any. Else add the document again as a newer copy; its text is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairing brings them back from backups on another disk, where there are any. Else add the document again as a newer copy; its text is still here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairing makes it anew; nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairing moves them into the folder “unused” of the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairing removes them; nothing needs them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairing takes the pointers away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace in notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore from trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;peaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sample library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a quote for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one quote for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select quotes and add them with “Add to project” or “Add tag”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set attribution status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set date said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set occasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the attribution status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the date said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the occasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in its source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the side panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what differs…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip suggestions</source>
        <extracomment>Told `done` of `total`; False asks to stop. Seconds between two tidings of progress. Two stretches are the same statement where they share this part of what they cover together. In longer texts, speakers that become known meanwhile are not looked for again.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some have: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something points at a thing that is gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers and links…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split speaker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Shorter work (ms) shows nothing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take tags off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text or pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Inbox is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Trash is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup {backup} of {path} is damaged. Nothing was changed; take another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citation style “{style}” cannot be used: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library in numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} cannot be written to. Check the folder&apos;s permissions, or copy it to a folder of your own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} could not be read or written ({detail}). Check that its disk is connected, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} is damaged ({detail}). Nothing was changed; put back one of its backups (File, Backups…; or “quotarium -L LIBRARY restore”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} is open in {holder}. Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} lacks the file {detail}, a snapshot of a source. If the library came from JSON, copy the folder “files” of the library it was exported from into it; else take the file from a copy of the library, or add the source&apos;s file anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library {path} was last used with a newer Quotarium (revision {found}). Update this program to open it; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote you dragged …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index differs from the texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source also has “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are files that nothing needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a newer copy, of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already a {kind} “{key}”. {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already something at {path}. Choose another name or open it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no copy of the source to compare with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no document in it that can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no library at {path}. Check the path, or create one with “quotarium new {path}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no space left on the disk that holds {path}. Free some space and try again; nothing of this change was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no {kind} “{key}”. {hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline: as a list or as lanes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline: closer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline: dates of publication</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline: further away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline: save the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline: show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual size of type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbatim but for declared edits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verbatim but for typography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verify quotes</source>
        <extracomment>Told (clippings compared, of how many); returning False stops the work.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may be one speaker…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>almost the same sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an untitled source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>archival collection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article, preprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as quoted in %s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>attribution unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>author</source>
        <extracomment>CSL 1.0.2, appendix IV, name variables.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>author of the whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before another was put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the library was brought to a newer version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blog post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>book review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>chapter of a book</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>classical work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>conference paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continues</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contributor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrected by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>corrects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>data set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date uncertain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>date: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dictionary entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>director</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disputed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>editor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>editor of the series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ellipses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>encyclopaedia entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>figure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>film, video</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>host</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hyphens at line ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in no project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indirect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>initials of the same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journal article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>letter, message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ligatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>magazine article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>manuscript</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>misattributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>musical score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n.d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name and its initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>newspaper article</source>
        <extracomment>CSL 1.0.2, appendix III, those that hold quotes; the ones used most come first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no date: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>original author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pamphlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly direct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>patent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>performance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>periodical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post on social media</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quoted by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recipient</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeated by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>repeats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>responds to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reviewed author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same consonants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same name, spelled otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>several quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shorter form of the name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soft hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>software</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>some time within</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spaces</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stretched letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the coding of accents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the width of characters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>thesis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>translator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>treaty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unnamed voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you asked for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address} was not fetched: offline mode is on. Turn it off in the settings, or save the page in the browser and add the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{address}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” for “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has letters that only look like those of another script (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no value yet and is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is left out: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is left out; the values are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no field; it is looked for as words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is taken to reach to the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” stands as “%2” in the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” is not understood as a date: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” does not fit {field}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{what}” cannot be undone or redone because it was changed since. Nothing was changed; edit it by hand instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” does not stand in {source}. Copy the words from the source exactly as they are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” does not stand in {source}. The nearest passage is “{nearest}”. Copy the words from the source exactly as they are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” stands {number} times in {source}: {places}. Give more of the words so that only one place fits.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActivityChart</name>
    <message>
        <source>Quotes by year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AddedReport</name>
    <message>
        <source>%1 (found at %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 not</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were not come to.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources added</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added, but have a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the library already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out of folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was added and what was not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same file is the source %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merging keeps all names, roles, identifiers, notes and quotes of both. It can be undone, and taken back at any time on the speaker’s page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names are compared across scripts, spellings and initials.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two speakers look alike</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs of speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are two</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They will not be proposed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may be one speaker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing it with the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of %1 captured copies are not there any more; their texts are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One is made by itself within minutes of a change; or make one now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Putting it back would</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the library holds now becomes a backup first, so that this can be undone the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring back %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bring the library back; as it is, it cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change back %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change nothing: it holds what the library holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take away %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangeManyDialog</name>
    <message>
        <source>%1 change; the other %2 are like this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All %1 change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that are found here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change many quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing would change: all are like this already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The selected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>%1 quotes and %2 captured files were looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library needs a look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CheckNote</name>
    <message>
        <source>Compare with the newer copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message numerus="yes">
        <source>%Ln clippings checked: %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Checking quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing quotes with their sources…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs from the source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a quote first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped. What was compared by then is kept: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing of the check was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChooseSpeakerDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge with another speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers to merge with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is put into %1? Nothing is lost: names, roles and quotes are joined.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CitationCard</name>
    <message>
        <source>Citation as it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy citation and reference, formatted and as plain text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy only a part, or the quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CitationChoice</name>
    <message>
        <source>Citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live for Zotero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Managed by Word (References tab)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain footnotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CitekeySettings</name>
    <message>
        <source>An article by Reis and Lund, “Who Owns the River?”, 2020: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citekeys made anew: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make all citekeys anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No citekey would be another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern of citekeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that are pinned stay as they are</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipForm</name>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a date as you would say it: 15 March, spring 2016, c. 1921.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClipPanel</name>
    <message>
        <source>%1 (known for that day)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip  Ctrl ⏎</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip: keep this quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First-hand: the source&apos;s own author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it, and look at the rest later (Ctrl+Shift+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second-hand: %1, as quoted in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role at the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClippingsPanel</name>
    <message>
        <source>No text to clip from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing clipped yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes clipped from this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words in the text with the mouse or with Shift and the arrow keys, then press C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source has no captured text. Its details can still be cited.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CopyFacts</name>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Captured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetched from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes of this source cannot be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it says of itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Citation and reference copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citations and references copied: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citations copied: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with citations: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is copied: the style prints nothing here.</source>
        <extracomment>How RTF is called by X11 and Wayland programs, macOS and (through Qt) Windows.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References copied: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreatorRow</name>
    <message>
        <source>Family name, or name of the organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name this creator earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this creator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role of the creator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>family name or organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CreatorsField</name>
    <message>
        <source>Another creator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>not stated</source>
        <extracomment>A year, month or day that is stated and not doubted: nothing is left to be understood.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message>
        <source>%1, copy of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes and their sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes beside what their sources say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Struck through: in the quote, not in the source. Underlined: in the source, not in the quote. Grey: declared by the quote itself. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your quote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Accessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field by field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two sources share a DOI, an ISBN, an address, or title, creator and year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes and copies of both go to the one that is kept; the other one goes to the Trash.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources that seem to be the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same DOI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same ISBN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same PMID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same in all</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%Ln pages printed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All that the library holds, complete. Save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>So many letters of a file are shown.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1 in %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This format is not text; open the saved file to look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· being made…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>· the beginning</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>A table of quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>An order of its own beside the groupings: that of the project that is exported. PDF stands after the word processors.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guard against formulas in cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes with in-text citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role and occasion in the citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speaker, role and occasion of each quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translations beside originals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the sources quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as in the outline of the project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as related entries (quotedin)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as shown, without headings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as words in a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by date said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by speaker, then date said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Copy the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong in Quotarium</source>
        <extracomment>Facts that are words of the program, not of the user.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the program&apos;s fault, not yours. What was kept before is safe, and you can go on working. Please send this report to its makers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message numerus="yes">
        <source>%Ln quotes: click to look closer</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GraphDialog</name>
    <message>
        <source>Being drawn…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Graph of speakers and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links between speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No two speakers are linked here yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as GraphML…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the graph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers and links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the %1 most linked are drawn</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>IdentifiersField</name>
    <message>
        <source>%1 identifier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this file could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems in the file, by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problems, by line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recognised by itself</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Citekey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added beside %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left out, there is %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put into %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the selected ones, also beside what is like them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its %4 it is like one in %1: %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill only what is missing there; nothing is replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the selected ones out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be there already: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put into the one there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The very same is in %1: %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file, further up,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import references</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>References (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectedLinks</name>
    <message>
        <source>Link removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question, answered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <extracomment>A quote, the words it had before, and what hides in its words.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quote selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a quote to see and correct what is known of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one quote for this.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InspectorForm</name>
    <message>
        <source>%1 (held on that day)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (may have been held)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure it is that the speaker said it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the roles known was held on that day, so none is printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several roles fit that day. Which one is meant?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add to a project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no source yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Adding %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding %2 of %3: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adding sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what there is…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>A quote was being clipped when Quotarium ended: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept what was being typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it into the Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotarium did not close properly last time, and something is amiss.</source>
        <extracomment>How often it is asked whether a backup is due (ms), and how long after opening at first.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotarium did not close properly last time. The library was looked over: all that was kept is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was being typed when Quotarium ended, and is not kept: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KindField</name>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageField</name>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en, de, az …; empty for unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Another language…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language&apos;s code, such as hy or pt-BR:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Only quotes with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes by source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes by speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes by tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes by their check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes by year said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a picture (SVG, PNG, PDF)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a table (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library in numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkChip</name>
    <message>
        <source>Edit the note…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the other quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find the other quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to another quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked: the quote %1 the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other quote is found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes to link to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This quote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why, or where it is said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LinksField</name>
    <message>
        <source>Link this quote to another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ListsPanel</name>
    <message>
        <source>Clipped here  ·  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested quotes  ·  %1 left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>Quotarium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else is still being done; wait for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing of it was kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this name first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another way the name is written</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Altered or not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotarium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash and settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewerCopies</name>
    <message>
        <source>A newer copy of this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was found at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linked: %1. The recording stays where it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognising the text: page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognising the text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newer copy is kept beside the older ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page was fetched; its text is the same as in the copy before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page was fetched; this copy is kept beside the older ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recording; it is linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was recognised; compare quotes with the pages.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy is the same to the last byte as one that is kept: nothing added.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoteFields</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OccasionField</name>
    <message>
        <source>Occasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name; empty for none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OccasionsPage</name>
    <message numerus="yes">
        <source>%Ln occasions</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No occasion found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No occasion&apos;s name holds all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No occasions yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are made as you fill in the occasion of a quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted by date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted by number of quotes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>from the paragraph after: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the paragraph before: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from this paragraph: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from ¶%2: “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With headings and their numbers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnStyleList</name>
    <message>
        <source>Install a style…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the style %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The style was removed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <source>This page cannot be drawn. Read it as text.</source>
        <extracomment>Pixels of the screen to a point of the page at 100 %. In the dark, paper is dimmed; its figures and highlights keep their colours. Small pictures that are asked for when everything seen is there.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagesBar</name>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1 of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip what is marked in the file into the Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import highlights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import highlights (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide outline and small pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a page and press Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PagesSide</name>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline of the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasteTextDialog</name>
    <message numerus="yes">
        <source>%Ln words. A title and a “By …” line are recognised.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add pasted text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family, Given; Family, Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the article here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the text first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>else its first line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Pages of the source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectField</name>
    <message>
        <source>Project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name of a project, old or new</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message numerus="yes">
        <source>%Ln headings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A note between the quotes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag quotes onto the project in the navigation, or select them and press Ctrl+P. Headings and notes between them make an outline, which exports follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out of the project; quotes stay in the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The heading of a chapter:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QueryBox</name>
    <message>
        <source>Completions</source>
        <extracomment>The text, the stretch (code points) that each completion replaces, and the completions with the number of quotes that each finds, where that is known.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuoteDeeds</name>
    <message>
        <source>A name for it in the navigation:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1 for ever?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked as reviewed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to the Trash: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuotePreview</name>
    <message>
        <source>No speaker yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preview of the quote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuotesPage</name>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Altered or not found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search words, speaker:…, said:1990s, tag:…, -without</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted by date clipped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted by date said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted by relevance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted by source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted by speaker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderHeader</name>
    <message>
        <source>%1 (newest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (older)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 quotes verbatim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 quote, not verbatim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 quote, verbatim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip the selected words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip the selected words (C or Ctrl+Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details of the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read another snapshot of this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the pages (F6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the text (F6)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Clipped to the Inbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highlights clipped to the Inbox: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program tesseract, or have the text recognised by another such as OCRmyPDF and add the file it makes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognise the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words first, then press C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some letters in this file&apos;s text are damaged. Compare quotes with the pages, or get another copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages cannot be drawn. Here is the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These pages are pictures (a scan): there is no text to select.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This source has no pages: only its text can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type at %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Text of the source</source>
        <extracomment>Characters in a line: what the eye follows without losing the next one.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reanchoring</name>
    <message numerus="yes">
        <source>%Ln quotes anchored anew.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Select a quote first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no newer copy: fetch the source again to make one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReanchoringDialog</name>
    <message>
        <source>Anchor in the newer copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays anchored in the older copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes in newer copies of their sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes with a newer copy of their source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newer copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quote beside the newer copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked quotes are anchored in the newer copy and checked against it. Their own words stay as they are, and Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your quote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RemovableChip</name>
    <message>
        <source>%s, press Delete to remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RoleRow</name>
    <message>
        <source>Held from to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation of the role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>held, such as 2014–2019</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation or country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role, such as President</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>%1 quotes and %2 captured files checked: nothing is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a library first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a packed library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack the library into one file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packed libraries (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Packing the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put back the backup of %1; what was there before is a backup now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotarium libraries (*%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repairing the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpacking the library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to keep the library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaidField</name>
    <message>
        <source>Date said</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScopeBox</name>
    <message>
        <source>All sources, quoted or not: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project %2: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown (%2): %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole library: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SelectionDeeds</name>
    <message>
        <source>Clip	C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search quotes for these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show this quote</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citekeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the speaker’s role and the occasion in citations of what was said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline mode: fetch nothing from the network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeveralForm</name>
    <message>
        <source>%1 selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All said by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy with citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the Inbox: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects that hold all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags of all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags that all have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a tag to all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add all to a project</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>Keys of some keyboards that Qt lists beside the usual ones.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceButton</name>
    <message>
        <source>Reported in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>Address (URL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appeared in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As read in the document: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citekey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned: kept where citekeys are made anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of this source in BibTeX. It stays once author and year are known; empty it to have it made anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>CSL variables that are a line of text, in the order of the form.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type of source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own note, never printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Back to the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open in the reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourceSide</name>
    <message>
        <source>Captured copy</source>
        <extracomment>What may be the transcript of a recording.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cited as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play the recording</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1 from this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no quotes yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add articles, books or transcripts: choose files, drop them or a folder on this window, type a web address, or paste a text. A copy is kept, so that quotes can be checked against it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to the Trash: %1, with the quotes found nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to the Trash: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No source found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title, author or citekey holds all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes from this source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search titles, authors, citekeys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>n.d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no quotes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted by author</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted by citekey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted by date added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted by number of quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted by title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted by year</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakerEditor</name>
    <message>
        <source>Another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speaker selected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note on the speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles, and when they were held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a speaker to see and correct names and roles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1 by this speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a quote the role is printed that was held on the day it was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unnamed voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your own note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakerField</name>
    <message>
        <source>Remove this speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role at the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role at the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who said it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakerView</name>
    <message>
        <source>Go to this speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes in the order in which they were said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These were made one speaker; make them two again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is clipped of this speaker is listed here, the earliest first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakersField</name>
    <message>
        <source>Another speaker</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeakersPage</name>
    <message>
        <source>%1 is a speaker of its own now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No name, in any script, holds all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No speakers yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs may be one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pairs that may be one: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Persons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names in any script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those whose words you clip are listed here, with all their names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unnamed voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which speakers are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no role known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Split speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one name first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick what belongs to the new speaker. The rest stays with %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StatusField</name>
    <message>
        <source>Attribution status</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StyleBox</name>
    <message>
        <source>type a style&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StyleInstalling</name>
    <message>
        <source>Citation styles (*.csl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a citation style</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installed and in use: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionFlow</name>
    <message numerus="yes">
        <source>%Ln quotes clipped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions skipped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions are hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggestions are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionView</name>
    <message>
        <source>Clip  ⏎</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip it as it is (Return)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit  E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it first (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never suggest it again (Backspace); all of this kind with Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip  ⌫</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Suggested quotes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message>
        <source>Clip all ticked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clip all ticked  ·  %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was suggested is clipped or skipped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking for quotes… %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No quotes found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing left to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select words in the text yourself, then press C.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was not looked through to its end.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tags, with commas</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TagsPage</name>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All quotes of these tags get this one:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged into “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tag&apos;s name holds all of these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select quotes and press Ctrl+T: tags are made as they are first used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select two tags or more, with Ctrl or Shift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sorted by number of quotes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TemplateField</name>
    <message>
        <source>A Word file whose styles to take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a Word file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take no template</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word files (*.docx *.dotx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word template: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThingsPage</name>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names</source>
        <extracomment>The value of a services.lists.Thing.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show its quotes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Quotes in order of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotes in order of time. Arrow keys go from quote to quote and lane to lane.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said what, when</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One lane for each project</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One lane for each speaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One lane for each tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only quotes with these words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search on the timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the same quotes as a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show when the sources were published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranslationRow</name>
    <message>
        <source>Print beside the original</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Translator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of the translation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the words in this language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who translated it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TranslationsField</name>
    <message>
        <source>Add a translation</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WebPageDialog</name>
    <message>
        <source>Add web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline mode is on: nothing is fetched. Settings turn it off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page alone is fetched, once, without scripts or cookies. A copy is kept in the library.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Libraries used lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a library…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotarium keeps quotations with their speakers, dates and sources, checks them against the text they were clipped from, and puts them into Word with a correct citation. Everything stays in a folder on this computer, the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who said it, when, and where is it reported?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WholeImport</name>
    <message>
        <source>Import a library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported from the library %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing the library %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wordings</name>
    <message>
        <source>Earlier wordings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier wordings (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>the choices of this session are forgotten when it ends.</source>
        <extracomment>So long (ms) nothing is read before what may wait begins; a first page of cards comes sooner.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
