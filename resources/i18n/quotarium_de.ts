<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>%1 (held on that day)</source>
        <translation>%1 (an diesem Tag ausgeübt)</translation>
    </message>
    <message>
        <source>%1 (may have been held)</source>
        <translation>%1 (vielleicht ausgeübt)</translation>
    </message>
    <message>
        <source>%1 BC</source>
        <translation>%1 v. Chr.</translation>
    </message>
    <message>
        <source>%1 in the Inbox</source>
        <translation>%1 im Eingang</translation>
    </message>
    <message>
        <source>%1 is now one speaker with %2.</source>
        <translation>%1 ist jetzt ein Sprecher mit %2.</translation>
    </message>
    <message>
        <source>%1 led to %2.</source>
        <translation>%1 führte zu %2.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 gelesen</translation>
    </message>
    <message>
        <source>%1+ quotes</source>
        <extracomment>Overrides, embeddings and isolates of direction, shown as a joiner that nobody sees.</extracomment>
        <translation>mehr als %1 Zitate</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already</source>
        <translation>
            <numerusform>%Ln ist schon vorhanden</numerusform>
            <numerusform>%Ln sind schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed</source>
        <translation>
            <numerusform>%Ln ergänzt</numerusform>
            <numerusform>%Ln ergänzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may be there already</source>
        <translation>
            <numerusform>%Ln ist vielleicht schon vorhanden</numerusform>
            <numerusform>%Ln sind vielleicht schon vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln occasions</source>
        <translation>
            <numerusform>%Ln Anlass</numerusform>
            <numerusform>%Ln Anlässe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems, see below</source>
        <translation>
            <numerusform>%Ln Problem, siehe unten</numerusform>
            <numerusform>%Ln Probleme, siehe unten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotes</source>
        <translation>
            <numerusform>%Ln Zitat</numerusform>
            <numerusform>%Ln Zitate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln Quelle</numerusform>
            <numerusform>%Ln Quellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources added.</source>
        <translation>
            <numerusform>%Ln Quelle hinzugefügt.</numerusform>
            <numerusform>%Ln Quellen hinzugefügt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln speakers</source>
        <translation>
            <numerusform>%Ln Sprecher</numerusform>
            <numerusform>%Ln Sprecher</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Occasion</source>
        <translation>A&amp;nlass</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Zitat</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>S&amp;chlagwort</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>? question</source>
        <translation>? Frage</translation>
    </message>
    <message>
        <source>A click shows all of it in the text</source>
        <extracomment>why it is suggested and what its date follows from; only the current card has room for it whole texts that were cut</extracomment>
        <translation>Ein Klick zeigt alles davon im Text</translation>
    </message>
    <message>
        <source>A machine read this text from pictures (OCR): compare quotations with the page.</source>
        <translation>Ein Programm hat diesen Text aus Bildern gelesen (OCR): Vergleichen Sie Zitate mit der Seite.</translation>
    </message>
    <message>
        <source>A mark that turns the direction of the text hides in “%1” (%2).</source>
        <translation>In „%1“ verbirgt sich ein Zeichen, das die Textrichtung umkehrt (%2).</translation>
    </message>
    <message>
        <source>A page took longer than {seconds} seconds to recognise. Try with a better scan.</source>
        <translation>Eine Seite zu erkennen dauerte länger als {seconds} Sekunden. Versuchen Sie es mit einem besseren Scan.</translation>
    </message>
    <message>
        <source>A part such as “early” or “late” is kept as “approximately”, since EDTF has no word for it.</source>
        <translation>Ein Teil wie „Anfang“ oder „Ende“ wird als „ungefähr“ behalten, denn EDTF hat kein Wort dafür.</translation>
    </message>
    <message>
        <source>A value in it has a wrong form ({place}). Export it anew.</source>
        <extracomment>What the format is called on the command line.</extracomment>
        <translation>Ein Wert darin hat eine falsche Form ({place}). Exportieren Sie die Datei neu.</translation>
    </message>
    <message>
        <source>About Quotarium</source>
        <translation>Über Quotarium</translation>
    </message>
    <message>
        <source>Add a newer copy…</source>
        <translation>Neuere Kopie hinzufügen…</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Rolle hinzufügen</translation>
    </message>
    <message>
        <source>Add all documents in a folder</source>
        <translation>Alle Dokumente eines Ordners hinzufügen</translation>
    </message>
    <message>
        <source>Add an article, select words in it and clip them. Who said them and when can be added at once or later.</source>
        <translation>Fügen Sie einen Artikel hinzu, markieren Sie darin Worte und exzerpieren Sie sie. Wer sie wann gesagt hat, lässt sich gleich oder später ergänzen.</translation>
    </message>
    <message>
        <source>Add clipping</source>
        <translation>Fundstelle hinzufügen</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Add occasion</source>
        <translation>Anlass hinzufügen</translation>
    </message>
    <message>
        <source>Add one first.</source>
        <translation>Fügen Sie zuerst eines hinzu.</translation>
    </message>
    <message>
        <source>Add pasted text…</source>
        <translation>Eingefügten Text hinzufügen…</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Rolle hinzufügen</translation>
    </message>
    <message>
        <source>Add snapshot</source>
        <translation>Kopie hinzufügen</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Quellen hinzufügen</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Quelle hinzufügen…</translation>
    </message>
    <message>
        <source>Add speaker</source>
        <translation>Sprecher hinzufügen</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Schlagwörter hinzufügen</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>Schlagwort hinzufügen…</translation>
    </message>
    <message>
        <source>Add the source first.</source>
        <translation>Fügen Sie die Quelle zuerst hinzu.</translation>
    </message>
    <message>
        <source>Add to a project</source>
        <translation>Zu Projekt hinzufügen</translation>
    </message>
    <message>
        <source>Add to notes</source>
        <translation>An Notizen anfügen</translation>
    </message>
    <message>
        <source>Add to project</source>
        <translation>Zu Projekt hinzufügen</translation>
    </message>
    <message>
        <source>Add to project…</source>
        <translation>Zu Projekt hinzufügen…</translation>
    </message>
    <message>
        <source>Add to the notes</source>
        <translation>An Notizen anfügen</translation>
    </message>
    <message>
        <source>Add web page…</source>
        <translation>Webseite hinzufügen…</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>Adresse (URL)</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <extracomment>By BCP 47 tags; the names are those of Unicode&apos;s CLDR, which Qt brings in English only.</extracomment>
        <translation>Afrikaans</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>Albanisch</translation>
    </message>
    <message>
        <source>All fields of the sources (JSON)</source>
        <translation>Alle Felder der Quellen (JSON)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All its pages have text: there is nothing to recognise.</source>
        <extracomment>What the program is trained for: 300 dots to the inch, of which 72 points are one. A page with fewer characters has no text to speak of. The program&apos;s names of languages, by BCP 47&apos;s.</extracomment>
        <translation>Alle Seiten haben Text: Es gibt nichts zu erkennen.</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>Alle Zitate</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Verändert</translation>
    </message>
    <message>
        <source>Altered or not found</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>American English</source>
        <translation>Amerikanisches Englisch</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amharisch</translation>
    </message>
    <message>
        <source>An index of the database differs from its rows</source>
        <translation>Ein Index der Datenbank weicht von ihren Zeilen ab</translation>
    </message>
    <message>
        <source>An invisible character hides in “%1” (%2).</source>
        <translation>In „%1“ verbirgt sich ein unsichtbares Zeichen (%2).</translation>
    </message>
    <message>
        <source>An item that begins in line {line} is broken: {reason}.</source>
        <translation>Ein Eintrag, der in Zeile {line} beginnt, ist kaputt: {reason}.</translation>
    </message>
    <message>
        <source>Anchor in another snapshot</source>
        <extracomment>A clipping and a snapshot of its source, by their ids.</extracomment>
        <translation>In anderer Kopie verankern</translation>
    </message>
    <message>
        <source>Ancient Greek</source>
        <translation>Altgriechisch</translation>
    </message>
    <message>
        <source>Appeared in</source>
        <extracomment>Fields of a source by their names in CSL, where people call them otherwise.</extracomment>
        <translation>Erschienen in</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Arabic script</source>
        <extracomment>By ISO 15924 codes.</extracomment>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenisch</translation>
    </message>
    <message>
        <source>Armenian script</source>
        <translation>Armenisch</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Zuschreibung</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>Aserbaidschanisch</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sicherungen…</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>Bengalisch</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>Baskisch</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>Belarussisch</translation>
    </message>
    <message>
        <source>BibLaTeX with quotes as annotations</source>
        <translation>BibLaTeX mit Zitaten als Anmerkungen</translation>
    </message>
    <message>
        <source>BibTeX and BibLaTeX</source>
        <extracomment>Suffixes that do not tell a format.</extracomment>
        <translation>BibTeX und BibLaTeX</translation>
    </message>
    <message>
        <source>BibTeX with quotes as annotations</source>
        <translation>BibTeX mit Zitaten als Anmerkungen</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>Bosnisch</translation>
    </message>
    <message>
        <source>Brazilian Portuguese</source>
        <translation>Brasilianisches Portugiesisch</translation>
    </message>
    <message>
        <source>British English</source>
        <translation>Britisches Englisch</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarisch</translation>
    </message>
    <message>
        <source>Captured files are missing</source>
        <translation>Aufgenommene Dateien fehlen</translation>
    </message>
    <message>
        <source>Captured files were changed by something else</source>
        <translation>Aufgenommene Dateien wurden von etwas anderem verändert</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>Katalanisch</translation>
    </message>
    <message>
        <source>Change link</source>
        <translation>Verknüpfung ändern</translation>
    </message>
    <message>
        <source>Change many occasions</source>
        <translation>Viele Anlässe ändern</translation>
    </message>
    <message>
        <source>Change many occasions…</source>
        <translation>Viele Anlässe ändern…</translation>
    </message>
    <message>
        <source>Change many quotes</source>
        <translation>Viele Zitate ändern</translation>
    </message>
    <message>
        <source>Change many quotes…</source>
        <translation>Viele Zitate ändern…</translation>
    </message>
    <message>
        <source>Change many sources</source>
        <translation>Viele Quellen ändern</translation>
    </message>
    <message>
        <source>Change many sources…</source>
        <translation>Viele Quellen ändern…</translation>
    </message>
    <message>
        <source>Change many speakers</source>
        <translation>Viele Sprecher ändern</translation>
    </message>
    <message>
        <source>Change many speakers…</source>
        <translation>Viele Sprecher ändern…</translation>
    </message>
    <message>
        <source>Change occasion</source>
        <translation>Anlass ändern</translation>
    </message>
    <message>
        <source>Change outline</source>
        <translation>Gliederung ändern</translation>
    </message>
    <message>
        <source>Change quote</source>
        <translation>Zitat ändern</translation>
    </message>
    <message>
        <source>Change quotes</source>
        <translation>Zitate ändern</translation>
    </message>
    <message>
        <source>Change source</source>
        <translation>Quelle ändern</translation>
    </message>
    <message>
        <source>Change sources</source>
        <translation>Quellen ändern</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <translation>Sprecher ändern</translation>
    </message>
    <message>
        <source>Change the link that is there.</source>
        <translation>Ändern Sie die vorhandene Verknüpfung.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Check against the source</source>
        <translation>Mit der Quelle vergleichen</translation>
    </message>
    <message>
        <source>Check all quotes</source>
        <translation>Alle Zitate prüfen</translation>
    </message>
    <message>
        <source>Check all quotes against their sources</source>
        <translation>Alle Zitate mit ihren Quellen vergleichen</translation>
    </message>
    <message>
        <source>Check the library…</source>
        <translation>Bibliothek prüfen…</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>Citavi project</source>
        <translation>Citavi-Projekt</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Clip quote</source>
        <translation>Zitat exzerpieren</translation>
    </message>
    <message>
        <source>Clip quotes</source>
        <translation>Zitate exzerpieren</translation>
    </message>
    <message>
        <source>Clip the selected words</source>
        <translation>Markierte Worte exzerpieren</translation>
    </message>
    <message>
        <source>Clip what is ticked</source>
        <translation>Angehakte exzerpieren</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Farben des Systems</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Befehlspalette…</translation>
    </message>
    <message>
        <source>Compare with the newer copy…</source>
        <translation>Mit der neueren Kopie vergleichen…</translation>
    </message>
    <message>
        <source>Compared on %1 with the copy of %2.</source>
        <translation>Verglichen am %1 mit der Kopie vom %2.</translation>
    </message>
    <message>
        <source>Compared on %1.</source>
        <translation>Verglichen am %1.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Beleg kopieren</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Literaturangabe kopieren</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Mit Beleg kopieren</translation>
    </message>
    <message>
        <source>Count dates again</source>
        <translation>Datumsangaben neu berechnen</translation>
    </message>
    <message>
        <source>Counted from %1; the event has another date now.</source>
        <translation>Gerechnet von %1; das Ereignis hat jetzt ein anderes Datum.</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>Kroatisch</translation>
    </message>
    <message>
        <source>Cyrillic script</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>Tschechisch</translation>
    </message>
    <message>
        <source>Damaged letters (no UTF-8) were replaced by �.</source>
        <translation>Beschädigte Buchstaben (kein UTF-8) wurden durch � ersetzt.</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>Dänisch</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Dunkle Farben</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>Datum unbekannt</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Datum: %1</translation>
    </message>
    <message>
        <source>Declared in the quote: %1.</source>
        <translation>Im Zitat angezeigt: %1.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete for ever…</source>
        <translation>Endgültig löschen…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Delete project</source>
        <translation>Projekt löschen</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>Gespeicherte Suche löschen</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Schlagwort löschen</translation>
    </message>
    <message>
        <source>Delete tags</source>
        <translation>Schlagwörter löschen</translation>
    </message>
    <message>
        <source>Delete the tag</source>
        <translation>Schlagwort löschen</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>Details of the source</source>
        <translation>Angaben zur Quelle</translation>
    </message>
    <message>
        <source>Devanagari script</source>
        <translation>Devanagari</translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation>Meinten Sie {names}?</translation>
    </message>
    <message>
        <source>Differs in another source</source>
        <translation>Lautet in anderer Quelle anders</translation>
    </message>
    <message>
        <source>Documents, pages and recordings (%1)</source>
        <translation>Dokumente, Seiten und Aufnahmen (%1)</translation>
    </message>
    <message>
        <source>Drawing, to be edited (*.svg)</source>
        <translation>Zeichnung, bearbeitbar (*.svg)</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Niederländisch</translation>
    </message>
    <message>
        <source>Edit words</source>
        <translation>Wortlaut bearbeiten</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Auflage</translation>
    </message>
    <message>
        <source>Empty the Trash…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>EndNote (tagged)</source>
        <translation>EndNote (mit Kürzeln)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>Esperanto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>Estnisch</translation>
    </message>
    <message>
        <source>European Portuguese</source>
        <translation>Europäisches Portugiesisch</translation>
    </message>
    <message>
        <source>Export the library anew.</source>
        <translation>Exportieren Sie die Bibliothek neu.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>FTS5</source>
        <translation>FTS5</translation>
    </message>
    <message>
        <source>Feed of a journal (RSS)</source>
        <translation>Feed einer Zeitschrift (RSS)</translation>
    </message>
    <message>
        <source>Fetch the page again</source>
        <translation>Seite erneut abrufen</translation>
    </message>
    <message>
        <source>Find and replace in notes</source>
        <translation>In Notizen suchen und ersetzen</translation>
    </message>
    <message>
        <source>Find duplicate sources…</source>
        <translation>Doppelte Quellen suchen…</translation>
    </message>
    <message>
        <source>Find its number in the list of speakers.</source>
        <translation>Seine Nummer steht in der Liste der Sprecher.</translation>
    </message>
    <message>
        <source>Find its number with a search.</source>
        <translation>Seine Nummer finden Sie mit einer Suche.</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>Finnisch</translation>
    </message>
    <message>
        <source>First, a place for your new library</source>
        <translation>Zuerst ein Ort für Ihre neue Bibliothek</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Found in several places</source>
        <translation>An mehreren Stellen gefunden</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>Galicisch</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgisch</translation>
    </message>
    <message>
        <source>Georgian script</source>
        <translation>Georgisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Go to the quotes</source>
        <translation>Zu den Zitaten</translation>
    </message>
    <message>
        <source>Go to the sources</source>
        <translation>Zu den Quellen</translation>
    </message>
    <message>
        <source>Go to the suggested quotes</source>
        <translation>Zu den vorgeschlagenen Zitaten</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Greek script</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Half-made files were left by a program that was stopped</source>
        <translation>Ein unterbrochenes Programm hat halbfertige Dateien hinterlassen</translation>
    </message>
    <message>
        <source>Han script</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hebrew script</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Hidden characters</source>
        <translation>Verborgene Zeichen</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Ungarisch</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>Isländisch</translation>
    </message>
    <message>
        <source>Identifiers: %1</source>
        <translation>Kennungen: %1</translation>
    </message>
    <message>
        <source>Import highlights of the PDF</source>
        <translation>Markierungen des PDF importieren</translation>
    </message>
    <message>
        <source>Import library</source>
        <translation>Bibliothek importieren</translation>
    </message>
    <message>
        <source>Import references</source>
        <translation>Literaturangaben importieren</translation>
    </message>
    <message>
        <source>Import references…</source>
        <translation>Literaturangaben importieren…</translation>
    </message>
    <message>
        <source>Imported from %1: %2</source>
        <translation>Importiert aus %1: %2</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Einrücken</translation>
    </message>
    <message>
        <source>Indent in the outline</source>
        <translation>In der Gliederung einrücken</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>Indonesisch</translation>
    </message>
    <message>
        <source>Insert a heading…</source>
        <translation>Überschrift einfügen…</translation>
    </message>
    <message>
        <source>Insert a note…</source>
        <translation>Notiz einfügen…</translation>
    </message>
    <message>
        <source>Insert heading</source>
        <translation>Überschrift einfügen</translation>
    </message>
    <message>
        <source>Insert note</source>
        <translation>Notiz einfügen</translation>
    </message>
    <message>
        <source>Install a citation style…</source>
        <translation>Zitierstil installieren…</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>Irisch</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Heft</translation>
    </message>
    <message>
        <source>It cannot be mended. Put back a backup: File, Backups…</source>
        <translation>Das lässt sich nicht reparieren. Spielen Sie eine Sicherung zurück: Datei, Sicherungen…</translation>
    </message>
    <message>
        <source>It cannot be read ({error}). Check the path.</source>
        <extracomment>What is kept of a picture at most; the window makes larger ones smaller.</extracomment>
        <translation>Die Datei kann nicht gelesen werden ({error}). Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>It cannot be read ({strerror}). Check the path.</source>
        <translation>Die Datei kann nicht gelesen werden ({strerror}). Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>It defines entities of its own, which no document needs. Open it in its program and save it again.</source>
        <translation>Die Datei definiert eigene Entitäten, die kein Dokument braucht. Öffnen Sie sie in ihrem Programm und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>It has more lines than a day of talk. Save a part of it.</source>
        <translation>Die Datei hat mehr Zeilen als ein Tag voller Gespräche. Speichern Sie einen Teil davon.</translation>
    </message>
    <message>
        <source>It has more than 400 MB. Split it and import the parts.</source>
        <translation>Die Datei hat mehr als 400 MB. Teilen Sie sie auf und importieren Sie die Teile.</translation>
    </message>
    <message>
        <source>It has more than 60 million pixels. Save it smaller.</source>
        <translation>Das Bild hat mehr als 60 Millionen Pixel. Speichern Sie es kleiner.</translation>
    </message>
    <message>
        <source>It has {megabytes} MB; sources of up to {limit} MB can be read. Save the part you need as a file of its own.</source>
        <translation>Die Datei hat {megabytes} MB; gelesen werden Quellen bis {limit} MB. Speichern Sie den nötigen Teil als eigene Datei.</translation>
    </message>
    <message>
        <source>It holds a stretch of text larger than any document&apos;s. Save its text by itself.</source>
        <extracomment>More elements or characters no book has; they would take longer than anybody waits.</extracomment>
        <translation>Die Datei enthält ein Stück Text, das länger ist als in jedem Dokument. Speichern Sie dessen Text für sich.</translation>
    </message>
    <message>
        <source>It holds more text than any article. Save the part you need as a file of its own.</source>
        <extracomment>How the layer that asks for consent to cookies is named; `body` may be named after it, too. Stand-ins while a block is gathered: a line break, and preformatted breaks and spaces.</extracomment>
        <translation>Die Seite enthält mehr Text als jeder Artikel. Speichern Sie den nötigen Teil als eigene Datei.</translation>
    </message>
    <message>
        <source>It holds more text than any book. Save the pages you need as a file of their own.</source>
        <extracomment>How many of the first pages are looked at for text that a machine read from pictures.</extracomment>
        <translation>Die Datei enthält mehr Text als jedes Buch. Speichern Sie die nötigen Seiten als eigene Datei.</translation>
    </message>
    <message>
        <source>It holds more text than any book. Save the part you need by itself.</source>
        <extracomment>The ways of encryption that only keep fonts from being taken out (EPUB 3.3, Appendix F). Stands around a page&apos;s label while its chapter is gathered (no character of any text).</extracomment>
        <translation>Die Datei enthält mehr Text als jedes Buch. Speichern Sie den nötigen Teil für sich.</translation>
    </message>
    <message>
        <source>It holds more than any book. Save the part you need as a file of its own.</source>
        <translation>Die Datei enthält mehr als jedes Buch. Speichern Sie den nötigen Teil als eigene Datei.</translation>
    </message>
    <message>
        <source>It holds no list of items.</source>
        <translation>Die Datei enthält keine Liste von Einträgen.</translation>
    </message>
    <message>
        <source>It is UTF-8 text, but damaged at byte {broken}. Get an undamaged copy, or mend the place in an editor and save it again.</source>
        <translation>Die Datei ist UTF-8-Text, aber bei Byte {broken} beschädigt. Besorgen Sie eine heile Kopie, oder bessern Sie die Stelle in einem Editor aus und speichern Sie neu.</translation>
    </message>
    <message>
        <source>It is a recording; what is quoted is its transcript. Put one beside it under the same name (.srt, .vtt), or add its transcript and link the recording to it.</source>
        <translation>Das ist eine Aufnahme; zitiert wird ihr Transkript. Legen Sie eines unter gleichem Namen daneben (.srt, .vtt), oder fügen Sie das Transkript hinzu und verknüpfen Sie die Aufnahme damit.</translation>
    </message>
    <message>
        <source>It is an archive with {files} in it. Unpack it and import the file you need.</source>
        <translation>Das ist ein Archiv, das {files} enthält. Entpacken Sie es und importieren Sie die nötige Datei.</translation>
    </message>
    <message>
        <source>It is built in a way not understood.</source>
        <extracomment>After so many documents, or bytes of them, a child is replaced: parsers do not give all back.</extracomment>
        <translation>Der Aufbau der Datei wird nicht verstanden.</translation>
    </message>
    <message>
        <source>It is damaged and cannot be shown. Choose another one.</source>
        <translation>Das Bild ist beschädigt und kann nicht gezeigt werden. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>It is damaged or no PDF document. Get an undamaged copy, or print it to a new PDF.</source>
        <translation>Die Datei ist beschädigt oder kein PDF. Besorgen Sie eine heile Kopie, oder drucken Sie sie in ein neues PDF.</translation>
    </message>
    <message>
        <source>It is damaged or no message. Save it again in the program it comes from.</source>
        <translation>Die Datei ist beschädigt oder keine Nachricht. Speichern Sie sie neu in dem Programm, aus dem sie stammt.</translation>
    </message>
    <message>
        <source>It is damaged or no web archive. Save the page again in the browser.</source>
        <translation>Die Datei ist beschädigt oder kein Webarchiv. Speichern Sie die Seite im Browser neu.</translation>
    </message>
    <message>
        <source>It is damaged or too complicated: its reader broke down. {try_text}</source>
        <translation>Die Datei ist beschädigt oder zu kompliziert: Ihr Leser ist abgestürzt. {try_text}</translation>
    </message>
    <message>
        <source>It is damaged or too complicated: what draws its pages broke down. Read it as text.</source>
        <translation>Die Datei ist beschädigt oder zu kompliziert: Das Zeichnen ihrer Seiten ist abgestürzt. Lesen Sie sie als Text.</translation>
    </message>
    <message>
        <source>It is empty. Export it anew.</source>
        <translation>Die Datei ist leer. Exportieren Sie sie neu.</translation>
    </message>
    <message>
        <source>It is larger than 2 MB. Save it smaller.</source>
        <translation>Das Bild ist größer als 2 MB. Speichern Sie es kleiner.</translation>
    </message>
    <message>
        <source>It is larger than 20 MB. Save it smaller.</source>
        <extracomment>What a picture may have at most, before it is made smaller: bytes, and pixels. Markers of JPEG that begin a frame; the others of their range are tables.</extracomment>
        <translation>Das Bild ist größer als 20 MB. Speichern Sie es kleiner.</translation>
    </message>
    <message>
        <source>It is larger than {size} MB.</source>
        <translation>Die Datei ist größer als {size} MB.</translation>
    </message>
    <message>
        <source>It is locked with a password. Open it with the password in a PDF program, save it without, and add that file.</source>
        <translation>Die Datei ist mit einem Passwort gesperrt. Öffnen Sie sie damit in einem PDF-Programm, speichern Sie sie ohne Passwort, und fügen Sie diese Datei hinzu.</translation>
    </message>
    <message>
        <source>It is locked with a password. Open it, save it without one, and add that file.</source>
        <translation>Die Datei ist mit einem Passwort gesperrt. Öffnen Sie sie, speichern Sie sie ohne Passwort, und fügen Sie diese Datei hinzu.</translation>
    </message>
    <message>
        <source>It is locked with a password. Open it, save it without one, and add that.</source>
        <translation>Die Datei ist mit einem Passwort gesperrt. Öffnen Sie sie, speichern Sie sie ohne Passwort, und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>It is no JSON in UTF-8. Export it anew.</source>
        <translation>Die Datei ist kein JSON in UTF-8. Exportieren Sie sie neu.</translation>
    </message>
    <message>
        <source>It is no PNG, JPEG or WebP picture. Save it as one of these.</source>
        <translation>Das ist kein Bild in PNG, JPEG oder WebP. Speichern Sie es als eines davon.</translation>
    </message>
    <message>
        <source>It is not a library that Quotarium exported ({error}). Export it anew there.</source>
        <translation>Die Datei ist keine Bibliothek, die Quotarium exportiert hat ({error}). Exportieren Sie sie dort neu.</translation>
    </message>
    <message>
        <source>It is protected against copying (DRM), so its text cannot be read. Use an unprotected copy.</source>
        <translation>Die Datei ist kopiergeschützt (DRM), ihr Text kann nicht gelesen werden. Nehmen Sie eine ungeschützte Kopie.</translation>
    </message>
    <message>
        <source>It is too large. Split it into files of 300 MB at most.</source>
        <extracomment>Larger files are refused: 100,000 references are about 60 MB. More replaced letters, if they are also one in twenty, are no text of another encoding.</extracomment>
        <translation>Die Datei ist zu groß. Teilen Sie sie in Dateien von höchstens 300 MB.</translation>
    </message>
    <message>
        <source>It is {encoding} text, but damaged at byte {start}. Get an undamaged copy, or mend the place in an editor and save it again.</source>
        <translation>Die Datei ist {encoding}-Text, aber bei Byte {start} beschädigt. Besorgen Sie eine heile Kopie, oder bessern Sie die Stelle in einem Editor aus und speichern Sie neu.</translation>
    </message>
    <message>
        <source>It lacks its part “{path}”: it was not saved completely. Save it again.</source>
        <extracomment>How the standard library says that an archive is damaged or beyond it.</extracomment>
        <translation>Der Datei fehlt der Teil „{path}“: Sie wurde nicht vollständig gespeichert. Speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>It leads from page to page without end: it may want cookies.</source>
        <translation>Die Adresse führt endlos von Seite zu Seite: Vielleicht will sie Cookies.</translation>
    </message>
    <message>
        <source>It leads to {address}, in a private network. If you trust it, type that.</source>
        <translation>Die Adresse führt zu {address} in einem privaten Netz. Wenn Sie dem trauen, geben Sie diese Adresse ein.</translation>
    </message>
    <message>
        <source>It leads to “{target}”, which is no web page. Check the address.</source>
        <translation>Die Adresse führt zu „{target}“, was keine Webseite ist. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>It may have been moved; look again.</source>
        <translation>Vielleicht wurde er verschoben; sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>It may have been removed; look again.</source>
        <translation>Vielleicht wurde sie entfernt; sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>It may have been undone; look again.</source>
        <translation>Vielleicht wurde sie rückgängig gemacht; sehen Sie noch einmal nach.</translation>
    </message>
    <message>
        <source>It says it is {encoding} text but is not. Save the page again in the browser.</source>
        <translation>Die Datei nennt sich {encoding}-Text, ist es aber nicht. Speichern Sie die Seite im Browser neu.</translation>
    </message>
    <message>
        <source>It takes more memory than a document may.</source>
        <translation>Die Datei braucht mehr Speicher, als ein Dokument darf.</translation>
    </message>
    <message>
        <source>It took longer than {seconds} seconds. Try again, or:</source>
        <translation>Es dauerte länger als {seconds} Sekunden. Versuchen Sie es noch einmal, oder:</translation>
    </message>
    <message>
        <source>It unpacks to more than a document may hold. Save its text as a file of its own.</source>
        <translation>Entpackt ist die Datei größer, als ein Dokument sein darf. Speichern Sie ihren Text als eigene Datei.</translation>
    </message>
    <message>
        <source>It was closed. Open it again.</source>
        <translation>Die Datei wurde geschlossen. Öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Item {number} ({key}):</source>
        <extracomment>What a source cannot hold is kept as JSON in `csl:NAME` and written again. Where our own export keeps the researcher’s note, which no style prints.</extracomment>
        <translation>Eintrag {number} ({key}):</translation>
    </message>
    <message>
        <source>Item {number}: {where}: {fault}.</source>
        <extracomment>What belongs to a library and not to the source.</extracomment>
        <translation>Eintrag {number}: {where}: {fault}.</translation>
    </message>
    <message>
        <source>Item {place} is no object and was left out.</source>
        <translation>Eintrag {place} ist kein Objekt und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>Its JSON is broken in line {lineno}: {msg}. Export it anew.</source>
        <translation>Das JSON ist in Zeile {lineno} kaputt: {msg}. Exportieren Sie es neu.</translation>
    </message>
    <message>
        <source>Its archive is damaged. Get an undamaged copy, or open it in its program and save it again.</source>
        <extracomment>What all members that are read may unpack to, and how much larger than packed one may be.</extracomment>
        <translation>Das Archiv ist beschädigt. Besorgen Sie eine heile Kopie, oder öffnen Sie es in seinem Programm und speichern Sie es neu.</translation>
    </message>
    <message>
        <source>Its attachments were left out: {names}.</source>
        <translation>Die Anhänge wurden ausgelassen: {names}.</translation>
    </message>
    <message>
        <source>Its bytes are not text in any encoding known here.</source>
        <translation>Die Bytes sind in keiner hier bekannten Kodierung Text.</translation>
    </message>
    <message>
        <source>Its contents are damaged (line {line}). Get an undamaged copy, or open it in its program and save it again.</source>
        <translation>Der Inhalt ist beschädigt (Zeile {line}). Besorgen Sie eine heile Kopie, oder öffnen Sie die Datei in ihrem Programm und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>Its elements are nested too deeply to be read. Open it in the browser, select the text and paste it instead.</source>
        <translation>Die Elemente sind zu tief verschachtelt, um gelesen zu werden. Öffnen Sie die Seite im Browser, markieren Sie den Text und fügen Sie stattdessen diesen ein.</translation>
    </message>
    <message>
        <source>Its groups are nested too deeply. Save it as a Word document (.docx).</source>
        <extracomment>After * stand destinations that a reader may skip; these are not skipped.</extracomment>
        <translation>Die Gruppen sind zu tief verschachtelt. Speichern Sie die Datei als Word-Dokument (.docx).</translation>
    </message>
    <message>
        <source>Its pages are empty: there is neither text nor a picture of a page in it. Check that it is the right file.</source>
        <translation>Die Seiten sind leer: Es gibt darin weder Text noch das Bild einer Seite. Prüfen Sie, ob es die richtige Datei ist.</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply to be read. Copy the text in its program and paste it instead.</source>
        <translation>Die Teile sind zu tief verschachtelt, um gelesen zu werden. Kopieren Sie den Text in seinem Programm und fügen Sie stattdessen diesen ein.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Japanese script</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Join as one statement</source>
        <translation>Zu einer Aussage verbinden</translation>
    </message>
    <message>
        <source>Join quotes</source>
        <translation>Zitate verbinden</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>Kasachisch</translation>
    </message>
    <message>
        <source>Keep quotes apart</source>
        <translation>Zitate getrennt halten</translation>
    </message>
    <message>
        <source>Keep speakers apart</source>
        <translation>Sprecher getrennt halten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of quote</source>
        <extracomment>Languages offered by name; any other is typed as a BCP 47 tag.</extracomment>
        <translation>Art des Zitats</translation>
    </message>
    <message>
        <source>Known citekeys are {keys}.</source>
        <translation>Bekannte Zitierschlüssel sind {keys}.</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Korean script</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Kurdisch</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>Kirgisisch</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Sprache des Wortlauts</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>Latein</translation>
    </message>
    <message>
        <source>Latin script</source>
        <translation>Lateinisch</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>Lettisch</translation>
    </message>
    <message>
        <source>LibreOffice document</source>
        <translation>LibreOffice-Dokument</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Helle Farben</translation>
    </message>
    <message>
        <source>Link its recording…</source>
        <translation>Aufnahme verknüpfen…</translation>
    </message>
    <message>
        <source>Link quotes</source>
        <translation>Zitate verknüpfen</translation>
    </message>
    <message>
        <source>Link recording</source>
        <translation>Aufnahme verknüpfen</translation>
    </message>
    <message>
        <source>Link to another quote…</source>
        <translation>Mit anderem Zitat verknüpfen…</translation>
    </message>
    <message>
        <source>Linked: the quote %1 the other.</source>
        <translation>Verknüpft: Das Zitat %1 das andere.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>Litauisch</translation>
    </message>
    <message>
        <source>Locator</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Look for one in the settings, or with “quotarium styles WORD”.</source>
        <translation>Suchen Sie einen in den Einstellungen oder mit „quotarium styles WORD“.</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>Mazedonisch</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>Legen Sie zuerst eines an.</translation>
    </message>
    <message>
        <source>Making the library…</source>
        <translation>Bibliothek wird angelegt…</translation>
    </message>
    <message>
        <source>Making the sample library…</source>
        <translation>Beispielbibliothek wird angelegt…</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>Malaiisch</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>Maltesisch</translation>
    </message>
    <message>
        <source>Mark a quote as an open question, and it is listed here until a quote that responds to it is linked.</source>
        <translation>Kennzeichnen Sie ein Zitat als offene Frage, und es steht hier, bis ein Zitat verknüpft ist, das darauf antwortet.</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Als durchgesehen kennzeichnen</translation>
    </message>
    <message>
        <source>Markdown with pandoc citations</source>
        <translation>Markdown mit Pandoc-Verweisen</translation>
    </message>
    <message>
        <source>Marked as an open question, until an answer is linked.</source>
        <translation>Als offene Frage gekennzeichnet, bis eine Antwort verknüpft ist.</translation>
    </message>
    <message>
        <source>Merge occasions</source>
        <translation>Anlässe zusammenführen</translation>
    </message>
    <message>
        <source>Merge occasions…</source>
        <translation>Anlässe zusammenführen…</translation>
    </message>
    <message>
        <source>Merge sources</source>
        <translation>Quellen zusammenführen</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <translation>Sprecher zusammenführen</translation>
    </message>
    <message>
        <source>Merge speakers…</source>
        <translation>Sprecher zusammenführen…</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Schlagwörter zusammenführen</translation>
    </message>
    <message>
        <source>Merge the selected tags…</source>
        <translation>Ausgewählte Schlagwörter zusammenführen…</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>Mongolisch</translation>
    </message>
    <message>
        <source>Move down in the outline</source>
        <translation>In der Gliederung nach unten</translation>
    </message>
    <message>
        <source>Move in outline</source>
        <translation>In der Gliederung verschieben</translation>
    </message>
    <message>
        <source>Move the occasion to the Trash</source>
        <translation>Den Anlass in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Move the source to the Trash</source>
        <translation>Quelle in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Move the speaker to the Trash</source>
        <translation>Den Sprecher in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Move to the Trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Move up in the outline</source>
        <translation>In der Gliederung nach oben</translation>
    </message>
    <message>
        <source>My quotes</source>
        <translation>Meine Zitate</translation>
    </message>
    <message>
        <source>NUL bytes stood here; they were left out, and with them perhaps letters.</source>
        <translation>Hier standen NUL-Bytes; sie wurden ausgelassen, und mit ihnen vielleicht Buchstaben.</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Name: %1</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>Namen: %1</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>Nepalesisch</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Neue Bibliothek</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Neue Bibliothek…</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Neuer Name:</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>No article was recognised; this is all the text of the page.</source>
        <translation>Es wurde kein Artikel erkannt; dies ist aller Text der Seite.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>No line of it has a time. If it is plain text, give it the ending .txt.</source>
        <extracomment>A longer silence, and as much text up to the end of a sentence, begins a new paragraph.</extracomment>
        <translation>Keine Zeile hat eine Zeitangabe. Wenn es einfacher Text ist, geben Sie der Datei die Endung .txt.</translation>
    </message>
    <message>
        <source>No longer marked as a question.</source>
        <translation>Nicht mehr als Frage gekennzeichnet.</translation>
    </message>
    <message>
        <source>No open questions</source>
        <translation>Keine offenen Fragen</translation>
    </message>
    <message>
        <source>No page can be read: the file is damaged.</source>
        <translation>Keine Seite kann gelesen werden: Die Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>No quote holds all of these words. Fewer words find more; the beginning of a word is enough, and accents do not matter.</source>
        <translation>Kein Zitat enthält alle diese Wörter. Weniger Wörter finden mehr; der Anfang eines Wortes genügt, Akzente spielen keine Rolle.</translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation>Noch keine Zitate</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Ohne Quelle</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Ohne Sprecher</translation>
    </message>
    <message>
        <source>No speaker yet</source>
        <extracomment>Says how a line runs, by whether the window is mirrored. Whole texts that were cut, and whether the words were. Stretches (UTF-16 units) of the words, the name and the facts that a search looks for.</extracomment>
        <translation>Noch kein Sprecher</translation>
    </message>
    <message>
        <source>None of the roles known was held on that day, so none is printed.</source>
        <translation>Keine der bekannten Rollen wurde an diesem Tag ausgeübt, daher wird keine gedruckt.</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>Norwegisch (Bokmål)</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>Norwegisch (Nynorsk)</translation>
    </message>
    <message>
        <source>Not compared with the source yet.</source>
        <translation>Noch nicht mit der Quelle verglichen.</translation>
    </message>
    <message>
        <source>Not found in the source</source>
        <translation>Nicht in der Quelle gefunden</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>Note: %s</source>
        <translation>Notiz: %s</translation>
    </message>
    <message>
        <source>Nothing altered, nothing missing</source>
        <translation>Nichts verändert, nichts fehlt</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
    <message>
        <source>Nothing was being typed.</source>
        <translation>Es wurde gerade nichts getippt.</translation>
    </message>
    <message>
        <source>Nothing would be moved: quotes need all of them.</source>
        <translation>Nichts würde verschoben: Zitate brauchen sie alle.</translation>
    </message>
    <message>
        <source>Nothing would change: all are like this already.</source>
        <translation>Nichts würde sich ändern: Alle sind schon so.</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Anlässe</translation>
    </message>
    <message>
        <source>Only pages of a PDF can be recognised. Save the pictures as a PDF and add that.</source>
        <translation>Nur Seiten eines PDF können erkannt werden. Speichern Sie die Bilder als PDF und fügen Sie dieses hinzu.</translation>
    </message>
    <message>
        <source>Only these differ: %1.</source>
        <translation>Nur dies weicht ab: %1.</translation>
    </message>
    <message>
        <source>Open a library (a folder Name.quotarium)</source>
        <translation>Bibliothek öffnen (ein Ordner Name.quotarium)</translation>
    </message>
    <message>
        <source>Open a packed library…</source>
        <translation>Gepackte Bibliothek öffnen…</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <extracomment>The label and the action of the next step, by the kind of error.</extracomment>
        <translation>Andere Bibliothek öffnen…</translation>
    </message>
    <message>
        <source>Open in the reader</source>
        <translation>Im Leser öffnen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open it in an editor and save it with the encoding UTF-8.</source>
        <translation>Öffnen Sie die Datei in einem Editor und speichern Sie sie mit der Kodierung UTF-8.</translation>
    </message>
    <message>
        <source>Open it in the browser, save it, and add the file.</source>
        <translation>Öffnen Sie die Seite im Browser, speichern Sie sie und fügen Sie die Datei hinzu.</translation>
    </message>
    <message>
        <source>Open it in the program it belongs to and save it as text or PDF.</source>
        <translation>Öffnen Sie die Datei in ihrem Programm und speichern Sie sie als Text oder PDF.</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>Bibliothek öffnen…</translation>
    </message>
    <message>
        <source>Open question, or not</source>
        <translation>Offene Frage oder nicht</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Open that one, or change the file.</source>
        <translation>Öffnen Sie diese, oder ändern Sie die Datei.</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Beispielbibliothek öffnen</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>Ausrücken</translation>
    </message>
    <message>
        <source>Outdent in the outline</source>
        <translation>In der Gliederung ausrücken</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pack the library into one file…</source>
        <translation>Bibliothek in eine Datei packen…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Pages that cannot be read, for the file is damaged there: {pages}.</source>
        <translation>Seiten, die nicht gelesen werden können, weil die Datei dort beschädigt ist: {pages}.</translation>
    </message>
    <message>
        <source>Pages whose text layer is damaged, so compare quotations with the page: {pages}.</source>
        <translation>Seiten mit beschädigter Textebene, deren Zitate mit der Seite zu vergleichen sind: {pages}.</translation>
    </message>
    <message>
        <source>Pages without text, only pictures (a scan), of which nothing can be quoted: {pages}.</source>
        <translation>Seiten ohne Text, nur mit Bildern (gescannt), aus denen nichts zitiert werden kann: {pages}.</translation>
    </message>
    <message>
        <source>Parts that could not be read: {number}.</source>
        <translation>Teile, die nicht gelesen werden konnten: {number}.</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Paschtu</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Text einfügen…</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persisch</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Ort: %1</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Erschienen in</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Verlag</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Put back into the Inbox</source>
        <translation>Zurück in den Eingang legen</translation>
    </message>
    <message>
        <source>Put into “%2”: %1.</source>
        <translation>In „%2“ gelegt: %1.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quotarium cannot run here: it found {part} {found} and needs {needed}. Install Quotarium&apos;s own package, which brings it along, or update {part}.</source>
        <translation>Quotarium läuft hier nicht: Es fand {part} {found} und braucht {needed}. Installieren Sie das eigene Paket von Quotarium, das es mitbringt, oder aktualisieren Sie {part}.</translation>
    </message>
    <message>
        <source>Quotarium libraries (*%1)</source>
        <translation>Quotarium-Bibliotheken (*%1)</translation>
    </message>
    <message>
        <source>Quotarium’s JSON of references</source>
        <translation>Quotariums JSON der Quellen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Quotes as cards or as a table</source>
        <translation>Zitate als Karten oder als Tabelle</translation>
    </message>
    <message>
        <source>Quotes by this speaker</source>
        <translation>Zitate dieses Sprechers</translation>
    </message>
    <message>
        <source>Quotes that you clip without finishing them wait here until you mark them as reviewed.</source>
        <translation>Zitate, die Sie exzerpieren, ohne sie fertigzustellen, warten hier, bis Sie sie als durchgesehen kennzeichnen.</translation>
    </message>
    <message>
        <source>Quotes whose words differ from their source, or are not in it, are listed here after a check.</source>
        <translation>Zitate, deren Wortlaut von der Quelle abweicht oder nicht in ihr steht, erscheinen hier nach einer Prüfung.</translation>
    </message>
    <message>
        <source>Quotes you remove land here.</source>
        <translation>Entfernte Zitate landen hier.</translation>
    </message>
    <message>
        <source>Read as ISO 8601; for a range of years type {years}.</source>
        <translation>Gelesen als ISO 8601; für einen Zeitraum von Jahren tippen Sie {years}.</translation>
    </message>
    <message>
        <source>Read as {language}.</source>
        <translation>Gelesen als {language}.</translation>
    </message>
    <message>
        <source>Reading it took longer than {seconds} seconds. {try_text}</source>
        <translation>Das Lesen dauerte länger als {seconds} Sekunden. {try_text}</translation>
    </message>
    <message>
        <source>Recognise the text of a scan</source>
        <translation>Text eines Scans erkennen</translation>
    </message>
    <message>
        <source>Recognising text needs the program tesseract, which is not installed. Install it (Debian: tesseract-ocr).</source>
        <translation>Zum Erkennen von Text wird das Programm tesseract gebraucht, das nicht installiert ist. Installieren Sie es (Debian: tesseract-ocr).</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Remove from outline</source>
        <translation>Aus der Gliederung entfernen</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Verknüpfung entfernen</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Bild entfernen</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Schlagwörter entfernen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>Projekt umbenennen</translation>
    </message>
    <message>
        <source>Rename saved search</source>
        <translation>Gespeicherte Suche umbenennen</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Schlagwort umbenennen</translation>
    </message>
    <message>
        <source>Rename the tag…</source>
        <translation>Schlagwort umbenennen…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Renew citekeys</source>
        <translation>Zitierschlüssel erneuern</translation>
    </message>
    <message>
        <source>Repairing brings the right ones back from backups on another disk, where there are any. Else add the document again as a newer copy; its text is still here.</source>
        <translation>Das Reparieren holt die richtigen aus Sicherungen auf einem anderen Datenträger zurück, soweit vorhanden. Sonst fügen Sie das Dokument als neuere Kopie erneut hinzu; sein Text ist noch da.</translation>
    </message>
    <message>
        <source>Repairing brings them back from backups on another disk, where there are any. Else add the document again as a newer copy; its text is still here.</source>
        <translation>Das Reparieren holt sie aus Sicherungen auf einem anderen Datenträger zurück, soweit vorhanden. Sonst fügen Sie das Dokument als neuere Kopie erneut hinzu; sein Text ist noch da.</translation>
    </message>
    <message>
        <source>Repairing makes it anew; nothing is lost.</source>
        <translation>Das Reparieren legt ihn neu an; nichts geht verloren.</translation>
    </message>
    <message>
        <source>Repairing moves them into the folder “unused” of the library.</source>
        <translation>Das Reparieren verschiebt sie in den Ordner „unused“ der Bibliothek.</translation>
    </message>
    <message>
        <source>Repairing removes them; nothing needs them.</source>
        <translation>Das Reparieren entfernt sie; nichts braucht sie.</translation>
    </message>
    <message>
        <source>Repairing takes the pointers away.</source>
        <translation>Das Reparieren entfernt die Verweise.</translation>
    </message>
    <message>
        <source>Replace in notes</source>
        <translation>In Notizen ersetzen</translation>
    </message>
    <message>
        <source>Reports of the statement…</source>
        <translation>Berichte zur Aussage…</translation>
    </message>
    <message>
        <source>Restore from trash</source>
        <translation>Aus dem Papierkorb zurücklegen</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Rich Text</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Roles: %1</source>
        <translation>Rollen: %1</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Rumänisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>S is followed by how many of the year&apos;s digits are meant.</source>
        <translation>Auf S folgt, wie viele Ziffern des Jahres gemeint sind.</translation>
    </message>
    <message>
        <source>S&amp;peaker</source>
        <translation>&amp;Sprecher</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Gesagt</translation>
    </message>
    <message>
        <source>Sample library</source>
        <translation>Beispielbibliothek</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern…</translation>
    </message>
    <message>
        <source>Save it as plain text and add that, or leave it out.</source>
        <translation>Speichern Sie die Datei als einfachen Text und fügen Sie diesen hinzu, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Diese Suche speichern…</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Search all quotes</source>
        <translation>Alle Zitate durchsuchen</translation>
    </message>
    <message>
        <source>Select a quote for this.</source>
        <translation>Wählen Sie dafür ein Zitat aus.</translation>
    </message>
    <message>
        <source>Select one quote for this.</source>
        <translation>Wählen Sie dafür ein einziges Zitat aus.</translation>
    </message>
    <message>
        <source>Select quotes and add them with “Add to project” or “Add tag”.</source>
        <translation>Wählen Sie Zitate aus und fügen Sie sie mit „Zu Projekt hinzufügen“ oder „Schlagwort hinzufügen“ hinzu.</translation>
    </message>
    <message>
        <source>Select the quotes that are one statement first.</source>
        <translation>Wählen Sie zuerst die Zitate aus, die eine Aussage sind.</translation>
    </message>
    <message>
        <source>Separate report</source>
        <translation>Bericht abtrennen</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>Serbisch</translation>
    </message>
    <message>
        <source>Set attribution status</source>
        <translation>Zuschreibung festlegen</translation>
    </message>
    <message>
        <source>Set date of occasion</source>
        <translation>Datum des Anlasses festlegen</translation>
    </message>
    <message>
        <source>Set date said</source>
        <translation>Datum der Äußerung festlegen</translation>
    </message>
    <message>
        <source>Set kind</source>
        <translation>Art festlegen</translation>
    </message>
    <message>
        <source>Set kind of speaker</source>
        <translation>Art des Sprechers festlegen</translation>
    </message>
    <message>
        <source>Set language</source>
        <translation>Sprache festlegen</translation>
    </message>
    <message>
        <source>Set occasion</source>
        <translation>Anlass festlegen</translation>
    </message>
    <message>
        <source>Set picture</source>
        <translation>Bild festlegen</translation>
    </message>
    <message>
        <source>Set place</source>
        <translation>Ort festlegen</translation>
    </message>
    <message>
        <source>Set reviewed</source>
        <translation>Als durchgesehen kennzeichnen</translation>
    </message>
    <message>
        <source>Set speaker</source>
        <translation>Sprecher festlegen</translation>
    </message>
    <message>
        <source>Set the attribution status</source>
        <translation>Zuschreibung festlegen</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>Datum festlegen</translation>
    </message>
    <message>
        <source>Set the date of publication</source>
        <translation>Erscheinungsdatum festlegen</translation>
    </message>
    <message>
        <source>Set the date said</source>
        <translation>Datum der Äußerung festlegen</translation>
    </message>
    <message>
        <source>Set the kind</source>
        <translation>Art festlegen</translation>
    </message>
    <message>
        <source>Set the kind of speaker</source>
        <translation>Art des Sprechers festlegen</translation>
    </message>
    <message>
        <source>Set the language</source>
        <translation>Sprache festlegen</translation>
    </message>
    <message>
        <source>Set the occasion</source>
        <translation>Anlass festlegen</translation>
    </message>
    <message>
        <source>Set the place</source>
        <translation>Ort festlegen</translation>
    </message>
    <message>
        <source>Set the publisher</source>
        <translation>Verlag festlegen</translation>
    </message>
    <message>
        <source>Set the speaker</source>
        <translation>Sprecher festlegen</translation>
    </message>
    <message>
        <source>Set the type</source>
        <translation>Typ festlegen</translation>
    </message>
    <message>
        <source>Set where it appeared</source>
        <translation>Festlegen, worin es erschien</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Several roles fit. Which one is meant?</source>
        <translation>Mehrere Rollen passen. Welche ist gemeint?</translation>
    </message>
    <message>
        <source>Show in its source</source>
        <translation>In der Quelle zeigen</translation>
    </message>
    <message>
        <source>Show or hide suggestions</source>
        <translation>Vorschläge ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show or hide the side panel</source>
        <translation>Seitenleiste ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Liste zeigen</translation>
    </message>
    <message>
        <source>Show what differs…</source>
        <translation>Abweichungen zeigen…</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>Sindhi</translation>
    </message>
    <message>
        <source>Skip suggestions</source>
        <translation>Vorschläge übergehen</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>Slowakisch</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>Slowenisch</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <source>Some have: %1</source>
        <translation>Einige haben: %1</translation>
    </message>
    <message>
        <source>Something points at a thing that is gone</source>
        <translation>Etwas verweist auf etwas, das nicht mehr da ist</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Source: %s</source>
        <translation>Quelle: %s</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Space shows all of it</source>
        <extracomment>Some screens full; a card that is set holds 30 kB.</extracomment>
        <translation>Leertaste zeigt alles davon</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Speakers and links…</source>
        <translation>Sprecher und Verknüpfungen…</translation>
    </message>
    <message>
        <source>Split speaker</source>
        <translation>Sprecher trennen</translation>
    </message>
    <message>
        <source>Split speaker…</source>
        <translation>Sprecher trennen…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Shorter work (ms) shows nothing.</extracomment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped; nothing was added.</source>
        <translation>Angehalten; nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Suaheli</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>Schwedisch</translation>
    </message>
    <message>
        <source>Table of quotes (CSV)</source>
        <translation>Tabelle der Zitate (CSV)</translation>
    </message>
    <message>
        <source>Table of quotes (Excel)</source>
        <translation>Tabelle der Zitate (Excel)</translation>
    </message>
    <message>
        <source>Table of sources (CSV)</source>
        <translation>Tabelle der Quellen (CSV)</translation>
    </message>
    <message>
        <source>Table of sources (Excel)</source>
        <translation>Tabelle der Quellen (Excel)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>Tadschikisch</translation>
    </message>
    <message>
        <source>Take out of project</source>
        <translation>Aus Projekt nehmen</translation>
    </message>
    <message>
        <source>Take out of the project</source>
        <translation>Aus dem Projekt nehmen</translation>
    </message>
    <message>
        <source>Take tags off</source>
        <translation>Schlagwörter abnehmen</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>Tamil</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>Tatarisch</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>Telugu</translation>
    </message>
    <message>
        <source>Text or pages</source>
        <translation>Text oder Seiten</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thailändisch</translation>
    </message>
    <message>
        <source>Thai script</source>
        <translation>Thai-Schrift</translation>
    </message>
    <message>
        <source>The Inbox is empty</source>
        <translation>Der Eingang ist leer</translation>
    </message>
    <message>
        <source>The Trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>The XML is broken: {message}.</source>
        <translation>Das XML ist kaputt: {message}.</translation>
    </message>
    <message>
        <source>The archive is damaged or locked ({error}). Save it again, without a password.</source>
        <translation>Das Archiv ist beschädigt oder gesperrt ({error}). Speichern Sie es neu, ohne Passwort.</translation>
    </message>
    <message>
        <source>The backup {backup} of {path} is damaged. Nothing was changed; take another backup.</source>
        <translation>Die Sicherung {backup} von {path} ist beschädigt. Nichts wurde geändert; nehmen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>The citation style “{style}” cannot be used: {reason}</source>
        <translation>Der Zitierstil „{style}“ kann nicht verwendet werden: {reason}</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>Die Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>The disk could not deliver it ({strerror}). Copy it elsewhere, try again.</source>
        <translation>Der Datenträger konnte die Datei nicht liefern ({strerror}). Kopieren Sie sie an einen anderen Ort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The encoding {encoding} was guessed; check letters with accents.</source>
        <translation>Die Kodierung {encoding} wurde geraten; prüfen Sie Buchstaben mit Akzenten.</translation>
    </message>
    <message>
        <source>The event had no date when this was kept.</source>
        <translation>Das Ereignis hatte kein Datum, als dies gespeichert wurde.</translation>
    </message>
    <message>
        <source>The event has no date, so none is counted.</source>
        <translation>Das Ereignis hat kein Datum, also wird keines gerechnet.</translation>
    </message>
    <message>
        <source>The event&apos;s date is too wide for it, so none is counted.</source>
        <translation>Das Datum des Ereignisses ist dafür zu weit, also wird keines gerechnet.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Die Datei</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is empty. Check that it was saved completely.</source>
        <translation>Die Datei ist leer. Prüfen Sie, ob sie vollständig gespeichert wurde.</translation>
    </message>
    <message>
        <source>The key “{key}” was given before, in line {line}; both entries were read.</source>
        <translation>Der Schlüssel „{key}“ kam schon in Zeile {line} vor; beide Einträge wurden gelesen.</translation>
    </message>
    <message>
        <source>The library in numbers</source>
        <translation>Die Bibliothek in Zahlen</translation>
    </message>
    <message>
        <source>The library {path} cannot be used.</source>
        <translation>Die Bibliothek {path} kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written to. Check the folder&apos;s permissions, or copy it to a folder of your own.</source>
        <translation>In die Bibliothek {path} kann nicht geschrieben werden. Prüfen Sie die Rechte des Ordners oder kopieren Sie ihn an einen eigenen Ort.</translation>
    </message>
    <message>
        <source>The library {path} could not be read or written ({detail}). Check that its disk is connected, then open it again.</source>
        <translation>Die Bibliothek {path} konnte nicht gelesen oder geschrieben werden ({detail}). Prüfen Sie, ob ihr Datenträger verbunden ist, und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({detail}). Nothing was changed; put back one of its backups (File, Backups…; or “quotarium -L LIBRARY restore”).</source>
        <translation>Die Bibliothek {path} ist beschädigt ({detail}). Nichts wurde geändert; spielen Sie eine Sicherung zurück (Datei, Sicherungen…; oder „quotarium -L LIBRARY restore“).</translation>
    </message>
    <message>
        <source>The library {path} is open in {holder}. Close it there, then try again.</source>
        <translation>Die Bibliothek {path} ist in {holder} geöffnet. Schließen Sie sie dort und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The library {path} lacks the file {detail}, a snapshot of a source. If the library came from JSON, copy the folder “files” of the library it was exported from into it; else take the file from a copy of the library, or add the source&apos;s file anew.</source>
        <translation>Der Bibliothek {path} fehlt die Datei {detail}, die Kopie einer Quelle. Stammt die Bibliothek aus JSON, kopieren Sie den Ordner „files“ der Bibliothek, aus der sie exportiert wurde, hinein; sonst nehmen Sie die Datei aus einer Kopie der Bibliothek oder fügen Sie die Datei der Quelle erneut hinzu.</translation>
    </message>
    <message>
        <source>The library {path} was last used with a newer Quotarium (revision {found}). Update this program to open it; nothing was changed.</source>
        <translation>Die Bibliothek {path} wurde zuletzt mit einem neueren Quotarium verwendet (Stand {found}). Aktualisieren Sie dieses Programm, um sie zu öffnen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The macro “{word}” is not defined; its name was kept.</source>
        <translation>Das Makro „{word}“ ist nicht definiert; sein Name wurde behalten.</translation>
    </message>
    <message>
        <source>The macros make a value too long to keep; only its beginning was.</source>
        <translation>Durch die Makros wird ein Wert zu lang; nur sein Anfang wurde behalten.</translation>
    </message>
    <message>
        <source>The page is empty or damaged. Save it again in the browser as a complete page.</source>
        <translation>Die Seite ist leer oder beschädigt. Speichern Sie sie im Browser neu als vollständige Seite.</translation>
    </message>
    <message>
        <source>The page is gone for good. Look for a copy in a web archive.</source>
        <translation>Die Seite ist endgültig entfernt. Suchen Sie eine Kopie in einem Webarchiv.</translation>
    </message>
    <message>
        <source>The page shows no text (it may be made by a script). Open it in the browser, select the text and paste it instead.</source>
        <extracomment>Blocks of fewer characters (letters and digits) are told by their place only. How far behind the last chosen block a short one may be in trafilatura&apos;s text. A shorter article than this is not trusted: the whole visible text is taken. With so many linked headings a page lists stories. What stands over the headline, its section or place, is shorter (letters and digits).</extracomment>
        <translation>Die Seite zeigt keinen Text (vielleicht macht ihn ein Skript). Öffnen Sie sie im Browser, markieren Sie den Text und fügen Sie stattdessen diesen ein.</translation>
    </message>
    <message>
        <source>The phrase does not say how far, so no date is counted.</source>
        <translation>Die Formulierung sagt nicht, wie weit, also wird kein Datum gerechnet.</translation>
    </message>
    <message>
        <source>The picture</source>
        <extracomment>The longer side of a picture that is kept, in pixels.</extracomment>
        <translation>Das Bild</translation>
    </message>
    <message>
        <source>The program tesseract has not learnt its language ({language}). Install {package}, or correct the source&apos;s language.</source>
        <translation>Das Programm tesseract hat die Sprache nicht gelernt ({language}). Installieren Sie {package}, oder berichtigen Sie die Sprache der Quelle.</translation>
    </message>
    <message>
        <source>The quote you dragged …</source>
        <translation>Das gezogene Zitat …</translation>
    </message>
    <message>
        <source>The record does not say its type (“TY  - ”).</source>
        <translation>Der Datensatz nennt seinen Typ nicht („TY  - “).</translation>
    </message>
    <message>
        <source>The record has no end (“ER  - ”).</source>
        <translation>Der Datensatz hat kein Ende („ER  - “).</translation>
    </message>
    <message>
        <source>The reports are gathered in one statement.</source>
        <translation>Die Berichte sind in einer Aussage versammelt.</translation>
    </message>
    <message>
        <source>The search index differs from the texts</source>
        <translation>Der Suchindex weicht von den Texten ab</translation>
    </message>
    <message>
        <source>The server answers {status}.</source>
        <translation>Der Server antwortet {status}.</translation>
    </message>
    <message>
        <source>The server asks for a password.</source>
        <translation>Der Server verlangt ein Passwort.</translation>
    </message>
    <message>
        <source>The server asks for a subscription.</source>
        <translation>Der Server verlangt ein Abonnement.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is (its certificate).</source>
        <translation>Der Server kann nicht belegen, wer er ist (Zertifikat).</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again later.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet. Versuchen Sie es später.</translation>
    </message>
    <message>
        <source>The server has a fault of its own ({status}). Try again later.</source>
        <translation>Der Server hat selbst einen Fehler ({status}). Versuchen Sie es später.</translation>
    </message>
    <message>
        <source>The server may not show it for legal reasons.</source>
        <translation>Der Server darf die Seite aus rechtlichen Gründen nicht zeigen.</translation>
    </message>
    <message>
        <source>The server refuses to give it to this program.</source>
        <translation>Der Server gibt sie diesem Programm nicht heraus.</translation>
    </message>
    <message>
        <source>The server says it is asked too often. Wait a little, or:</source>
        <translation>Der Server sagt, er werde zu oft gefragt. Warten Sie ein wenig, oder:</translation>
    </message>
    <message>
        <source>The server sent nothing.</source>
        <translation>Der Server hat nichts gesendet.</translation>
    </message>
    <message>
        <source>The source also has “%1”.</source>
        <translation>Die Quelle hat außerdem „%1“.</translation>
    </message>
    <message>
        <source>The text (UTF-16) is damaged; bad letters became �.</source>
        <translation>Der Text (UTF-16) ist beschädigt; schlechte Buchstaben wurden zu �.</translation>
    </message>
    <message>
        <source>The text could not be recognised. Try with a better scan.</source>
        <translation>Der Text konnte nicht erkannt werden. Versuchen Sie es mit einem besseren Scan.</translation>
    </message>
    <message>
        <source>The text layer of all pages is damaged: compare quotations with the page.</source>
        <translation>Die Textebene aller Seiten ist beschädigt: Vergleichen Sie Zitate mit der Seite.</translation>
    </message>
    <message>
        <source>The type “{kind}” is not known.</source>
        <extracomment>Fields without a variable are kept as `zotero:NAME`.</extracomment>
        <translation>Der Typ „{kind}“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The type “{name}” is not known.</source>
        <extracomment>Elements without a variable are kept as `endnote:NAME` and written again.</extracomment>
        <translation>Der Typ „{name}“ ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The whole library (JSON)</source>
        <translation>Die ganze Bibliothek (JSON)</translation>
    </message>
    <message>
        <source>There are files that nothing needs</source>
        <translation>Es gibt Dateien, die nichts braucht</translation>
    </message>
    <message>
        <source>There are {names}.</source>
        <extracomment>The deepest level of a heading or an indented item.</extracomment>
        <translation>Es gibt {names}.</translation>
    </message>
    <message>
        <source>There is a newer copy, of %1.</source>
        <translation>Es gibt eine neuere Kopie, vom %1.</translation>
    </message>
    <message>
        <source>There is already a {kind} “{key}”. {hint}</source>
        <translation>Schon vorhanden: {kind} „{key}“. {hint}</translation>
    </message>
    <message>
        <source>There is already something at {path}. Choose another name or open it instead.</source>
        <translation>Unter {path} gibt es schon etwas. Wählen Sie einen anderen Namen oder öffnen Sie es.</translation>
    </message>
    <message>
        <source>There is no HTML in it. If it is plain text, give it the ending .txt.</source>
        <translation>Die Datei enthält kein HTML. Wenn sie einfacher Text ist, geben Sie ihr die Endung .txt.</translation>
    </message>
    <message>
        <source>There is no connection to the server. Check the address and the network.</source>
        <translation>Es gibt keine Verbindung zum Server. Prüfen Sie die Adresse und das Netz.</translation>
    </message>
    <message>
        <source>There is no copy of the source to compare with.</source>
        <translation>Es gibt keine Kopie der Quelle zum Vergleichen.</translation>
    </message>
    <message>
        <source>There is no document in it that can be read.</source>
        <translation>Es enthält kein lesbares Dokument.</translation>
    </message>
    <message>
        <source>There is no entry in it: entries begin with “@”.</source>
        <translation>Die Datei enthält keinen Eintrag: Einträge beginnen mit „@“.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the path.</source>
        <translation>Es gibt keine Datei {path}. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>There is no host “{host}”, or there is no connection to the network. Check the address and the network.</source>
        <translation>Es gibt keinen Server „{host}“ oder keine Verbindung zum Netz. Prüfen Sie die Adresse und das Netz.</translation>
    </message>
    <message>
        <source>There is no library at {path}. Choose a folder whose name ends in .quotarium, or make one (File, New library…; or “quotarium new”).</source>
        <translation>Unter {path} gibt es keine Bibliothek. Wählen Sie einen Ordner, dessen Name auf .quotarium endet, oder legen Sie eine an (Datei, Neue Bibliothek…; oder „quotarium new“).</translation>
    </message>
    <message>
        <source>There is no record in it.</source>
        <translation>Die Datei enthält keinen Datensatz.</translation>
    </message>
    <message>
        <source>There is no record in it: records begin with “TY  - ”.</source>
        <translation>Die Datei enthält keinen Datensatz: Datensätze beginnen mit „TY  - “.</translation>
    </message>
    <message>
        <source>There is no reference in it.</source>
        <translation>Die Datei enthält keine Literaturangabe.</translation>
    </message>
    <message>
        <source>There is no space left on the disk that holds {path}. Free some space and try again; nothing of this change was kept.</source>
        <translation>Auf dem Datenträger mit {path} ist kein Platz mehr. Schaffen Sie Platz und versuchen Sie es erneut; von dieser Änderung wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>There is no such file. Check the path.</source>
        <translation>Es gibt keine solche Datei. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>There is no such page. Check the address.</source>
        <translation>Es gibt keine solche Seite. Prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>There is no text in it. Check that it is the right file and saved completely.</source>
        <translation>Die Datei enthält keinen Text. Prüfen Sie, ob es die richtige ist und ob sie vollständig gespeichert wurde.</translation>
    </message>
    <message>
        <source>There is no text in it. Save its attachments and add them instead.</source>
        <translation>Die Nachricht enthält keinen Text. Speichern Sie ihre Anhänge und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>There is no text on any page, only pictures (a scan): nothing to quote.</source>
        <translation>Auf keiner Seite steht Text, nur Bilder (gescannt): Es gibt nichts zu zitieren.</translation>
    </message>
    <message>
        <source>There is no web page in it. Save the page again in the browser.</source>
        <translation>Die Datei enthält keine Webseite. Speichern Sie die Seite im Browser neu.</translation>
    </message>
    <message>
        <source>There is no {kind} “{key}”. {hint}</source>
        <translation>Nicht vorhanden: {kind} „{key}“. {hint}</translation>
    </message>
    <message>
        <source>There is nothing but white space in it. Check that it was saved completely.</source>
        <translation>Die Datei enthält nur Leerraum. Prüfen Sie, ob sie vollständig gespeichert wurde.</translation>
    </message>
    <message>
        <source>This is a binary file, not a list of references.</source>
        <translation>Das ist eine Binärdatei, keine Literaturliste.</translation>
    </message>
    <message>
        <source>This is a binary file, not a text.</source>
        <translation>Das ist eine Binärdatei, kein Text.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file of references.</source>
        <translation>Das ist ein Ordner. Wählen Sie eine Datei mit Literaturangaben.</translation>
    </message>
    <message>
        <source>This is no XML.</source>
        <extracomment>Mark-up within mark-up is read up to here; what is deeper is read as text.</extracomment>
        <translation>Das ist kein XML.</translation>
    </message>
    <message>
        <source>This is not a file. Choose a single document.</source>
        <extracomment>Larger files are refused before they are opened.</extracomment>
        <translation>Das ist keine Datei. Wählen Sie ein einzelnes Dokument.</translation>
    </message>
    <message>
        <source>This is {kind}, not a text.</source>
        <extracomment>More control characters than one in so many characters no text has. The part of bytes above 0x7F that must be whole UTF-8 for a broken file to be called UTF-8.</extracomment>
        <translation>Das ist {kind}, kein Text.</translation>
    </message>
    <message>
        <source>This is {kind}, not a web page. Save the page as HTML again.</source>
        <extracomment>Encodings that browsers read as their larger relatives (WHATWG Encoding Standard, 4.2). Pictures and fonts that pages saved as one file hold; the parser loses what follows a huge one. What libxml2 does not take as a character of a document.</extracomment>
        <translation>Das ist {kind}, keine Webseite. Speichern Sie die Seite neu als HTML.</translation>
    </message>
    <message>
        <source>This page is damaged or too complicated to be shown. Read it as text.</source>
        <translation>Diese Seite ist beschädigt oder zu kompliziert, um gezeigt zu werden. Lesen Sie sie als Text.</translation>
    </message>
    <message>
        <source>This page takes more memory than a document may. Read it as text.</source>
        <translation>Diese Seite braucht mehr Speicher, als ein Dokument darf. Lesen Sie sie als Text.</translation>
    </message>
    <message>
        <source>This record is empty.</source>
        <extracomment>Tags without a variable are kept as `ris:XX` and written again. The tags of almost all lines.</extracomment>
        <translation>Dieser Datensatz ist leer.</translation>
    </message>
    <message>
        <source>This text stands in none of the notes.</source>
        <translation>Dieser Text steht in keiner der Notizen.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Timeline: as a list or as lanes</source>
        <translation>Zeitleiste: als Liste oder in Spuren</translation>
    </message>
    <message>
        <source>Timeline: closer</source>
        <translation>Zeitleiste: näher</translation>
    </message>
    <message>
        <source>Timeline: dates of publication</source>
        <translation>Zeitleiste: Erscheinungsdaten</translation>
    </message>
    <message>
        <source>Timeline: further away</source>
        <translation>Zeitleiste: weiter weg</translation>
    </message>
    <message>
        <source>Timeline: save the picture…</source>
        <translation>Zeitleiste: Bild speichern…</translation>
    </message>
    <message>
        <source>Timeline: show all</source>
        <translation>Zeitleiste: alles zeigen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To be changed: %1; the other %2 are like this already.</source>
        <translation>Zu ändern: %1; die übrigen %2 sind schon so.</translation>
    </message>
    <message>
        <source>To be changed: %1; the other %2 do not hold this text.</source>
        <translation>Zu ändern: %1; die übrigen %2 enthalten diesen Text nicht.</translation>
    </message>
    <message>
        <source>To be moved: %1; quotes need the other %2.</source>
        <translation>Zu verschieben: %1; die übrigen %2 werden von Zitaten gebraucht.</translation>
    </message>
    <message>
        <source>Translation: %s</source>
        <translation>Übersetzung: %s</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>Turkmenisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>Ungeprüft</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Unpacked it has more than 500 MB. Export less of it.</source>
        <extracomment>What tells a Citavi project and Word’s sources among the files of an archive.</extracomment>
        <translation>Entpackt hat die Datei mehr als 500 MB. Exportieren Sie weniger davon.</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Usual size of type</source>
        <translation>Übliche Schriftgröße</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>Usbekisch</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>Wortgetreu</translation>
    </message>
    <message>
        <source>Verbatim but for declared edits</source>
        <translation>Wortgetreu bis auf angezeigte Eingriffe</translation>
    </message>
    <message>
        <source>Verbatim but for typography</source>
        <translation>Wortgetreu bis auf Typografie</translation>
    </message>
    <message>
        <source>Verify quotes</source>
        <extracomment>Told (clippings compared, of how many); returning False stops the work.</extracomment>
        <translation>Zitate prüfen</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamesisch</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Web annotations (JSON-LD)</source>
        <translation>Web-Annotationen (JSON-LD)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>Walisisch</translation>
    </message>
    <message>
        <source>What it holds does not fit together ({error}). Export it anew.</source>
        <translation>Ihr Inhalt passt nicht zusammen ({error}). Exportieren Sie sie neu.</translation>
    </message>
    <message>
        <source>What it sent is damaged. Try again, or:</source>
        <translation>Was der Server gesendet hat, ist beschädigt. Versuchen Sie es noch einmal, oder:</translation>
    </message>
    <message>
        <source>What may be one statement…</source>
        <translation>Was eine Aussage sein könnte…</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>Who may be one speaker…</source>
        <translation>Wer derselbe sein könnte…</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
    <message>
        <source>Word sources</source>
        <translation>Word-Quellen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>Write it like 2025-03-15, 2025?-03-15, XXXX-03-15, 199X, 1914/1918 or [1921,1922].</source>
        <translation>Schreiben Sie wie 2025-03-15, 2025?-03-15, XXXX-03-15, 199X, 1914/1918 oder [1921,1922].</translation>
    </message>
    <message>
        <source>Write it like “15 March 2025”, “March 2025”, “spring 2016”, “c. 1921”, “after November 2020”, “1914–1918” or 2025-03-15.</source>
        <translation>Schreiben Sie wie „15. März 2025“, „März 2025“, „Frühling 2016“, „um 1921“, „nach November 2020“, „1914–1918“ oder 2025-03-15.</translation>
    </message>
    <message>
        <source>Y is for years of more than four digits. Leave the Y out.</source>
        <translation>Y ist für Jahre mit mehr als vier Ziffern. Lassen Sie das Y weg.</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation>Jiddisch</translation>
    </message>
    <message>
        <source>You may not read this file. Change its permissions or copy it first.</source>
        <translation>Sie dürfen diese Datei nicht lesen. Ändern Sie ihre Rechte, oder kopieren Sie sie zuerst.</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>ein 7-Zip-Archiv</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <translation>ein BMP-Bild</translation>
    </message>
    <message>
        <source>a FLAC recording</source>
        <translation>eine FLAC-Aufnahme</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>ein GIF-Bild</translation>
    </message>
    <message>
        <source>a HEIC picture</source>
        <extracomment>Documents have fewer parts; a longer table of contents is not even read. The head of a web page saved as one file: fields of mail, among them a bundle of related parts.</extracomment>
        <translation>ein HEIC-Bild</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>ein JPEG-Bild</translation>
    </message>
    <message>
        <source>a Matroska or WebM video</source>
        <translation>ein Matroska- oder WebM-Video</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <extracomment>First bytes and what they announce, for the sentence “this is a PNG picture”.</extracomment>
        <translation>ein PNG-Bild</translation>
    </message>
    <message>
        <source>a Photoshop picture</source>
        <translation>ein Photoshop-Bild</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>a RIFF file</source>
        <translation>eine RIFF-Datei</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>ein TIFF-Bild</translation>
    </message>
    <message>
        <source>a WAV recording</source>
        <translation>eine WAV-Aufnahme</translation>
    </message>
    <message>
        <source>a WebAssembly program</source>
        <translation>ein WebAssembly-Programm</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <extracomment>Signatures of two letters, which ordinary text may begin with too.</extracomment>
        <translation>ein WebP-Bild</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>ein Windows-Programm</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ein ZIP-Archiv</translation>
    </message>
    <message>
        <source>a bracket is not closed or not opened. Write fields as “[year]”.</source>
        <extracomment>Author, year and the first telling word of the title: heybatov2025Who, heybatovNdWho.</extracomment>
        <translation>eine Klammer ist nicht geschlossen oder nicht geöffnet. Schreiben Sie Felder wie „[year]“.</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>ein bzip2-Archiv</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a folder to add</source>
        <translation>ein Ordner zum Hinzufügen</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>eine Schrift</translation>
    </message>
    <message>
        <source>a format of references</source>
        <translation>ein Literaturformat</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>ein gzip-Archiv</translation>
    </message>
    <message>
        <source>a library file</source>
        <translation>eine Bibliotheksdatei</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>eine Verknüpfung</translation>
    </message>
    <message>
        <source>a list is needed there.</source>
        <translation>dort wird eine Liste gebraucht.</translation>
    </message>
    <message>
        <source>a list of references</source>
        <translation>eine Literaturliste</translation>
    </message>
    <message>
        <source>a list or an object is needed there.</source>
        <translation>dort wird eine Liste oder ein Objekt gebraucht.</translation>
    </message>
    <message>
        <source>a macOS program</source>
        <translation>ein macOS-Programm</translation>
    </message>
    <message>
        <source>a merge</source>
        <extracomment>Comparing names holds the interpreter: after so many seconds of it, others have their turn. Told (speakers compared, of how many); returning False stops the work.</extracomment>
        <translation>Zusammenführung</translation>
    </message>
    <message>
        <source>a number is missing beside the century, decade or quarter</source>
        <translation>beim Jahrhundert, Jahrzehnt oder Quartal fehlt eine Zahl</translation>
    </message>
    <message>
        <source>a number is needed there.</source>
        <translation>dort wird eine Zahl gebraucht.</translation>
    </message>
    <message>
        <source>a number is too long</source>
        <translation>eine Zahl ist zu lang</translation>
    </message>
    <message>
        <source>a number of its own is needed there.</source>
        <translation>dort wird eine eigene Nummer gebraucht.</translation>
    </message>
    <message>
        <source>a number of one or two digits alone is no date. Add the month, or write the year with four digits.</source>
        <translation>eine Zahl aus ein oder zwei Ziffern allein ist kein Datum. Ergänzen Sie den Monat, oder schreiben Sie das Jahr mit vier Ziffern.</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a quote needs words; move it to the trash instead.</source>
        <translation>ein Zitat braucht Wörter; legen Sie es stattdessen in den Papierkorb.</translation>
    </message>
    <message>
        <source>a raised or circled digit is no part of a date</source>
        <translation>eine hochgestellte oder eingekreiste Ziffer gehört zu keinem Datum</translation>
    </message>
    <message>
        <source>a report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>a season has no days. Leave out the day or write the month.</source>
        <translation>eine Jahreszeit hat keine Tage. Lassen Sie den Tag weg, oder schreiben Sie den Monat.</translation>
    </message>
    <message>
        <source>a season over New Year is named by its first year. Write “winter 1941”, or its months: “December 1941 – February 1942”.</source>
        <translation>eine Jahreszeit über Neujahr heißt nach ihrem ersten Jahr. Schreiben Sie „Winter 1941“ oder die Monate: „Dezember 1941 – Februar 1942“.</translation>
    </message>
    <message>
        <source>a statement</source>
        <translation>Aussage</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>ein tar-Archiv</translation>
    </message>
    <message>
        <source>a text is needed there.</source>
        <translation>dort wird ein Text gebraucht.</translation>
    </message>
    <message>
        <source>a turn of a conversation, behind its speaker&apos;s name</source>
        <translation>ein Gesprächsbeitrag hinter dem Namen des Sprechers</translation>
    </message>
    <message>
        <source>a web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>a web archive or property list of macOS</source>
        <translation>ein Webarchiv oder eine Eigenschaftsliste von macOS</translation>
    </message>
    <message>
        <source>a weekday alone depends on the day it was written. Add the date.</source>
        <translation>ein Wochentag allein hängt davon ab, wann er geschrieben wurde. Ergänzen Sie das Datum.</translation>
    </message>
    <message>
        <source>a weekday needs a day. Write the day of the month too.</source>
        <translation>ein Wochentag braucht einen Tag. Schreiben Sie auch den Tag des Monats.</translation>
    </message>
    <message>
        <source>a year has four digits. Write a day as 2025-03-15, a later year as Y12345.</source>
        <translation>ein Jahr hat vier Ziffern. Schreiben Sie einen Tag als 2025-03-15, ein späteres Jahr als Y12345.</translation>
    </message>
    <message>
        <source>a year of two digits does not say its century. Write the year with four digits.</source>
        <translation>ein Jahr aus zwei Ziffern sagt sein Jahrhundert nicht. Schreiben Sie das Jahr mit vier Ziffern.</translation>
    </message>
    <message>
        <source>a year with Y, E or S takes no month. Leave the month out.</source>
        <translation>ein Jahr mit Y, E oder S hat keinen Monat. Lassen Sie den Monat weg.</translation>
    </message>
    <message>
        <source>almost the same sound</source>
        <translation>fast gleicher Klang</translation>
    </message>
    <message>
        <source>an AVI video</source>
        <translation>ein AVI-Video</translation>
    </message>
    <message>
        <source>an MP3 recording</source>
        <translation>eine MP3-Aufnahme</translation>
    </message>
    <message>
        <source>an MPEG-4 video or sound</source>
        <translation>ein MPEG-4-Video oder -Ton</translation>
    </message>
    <message>
        <source>an Ogg recording</source>
        <translation>eine Ogg-Aufnahme</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>ein Symbol</translation>
    </message>
    <message>
        <source>an object is needed there.</source>
        <translation>dort wird ein Objekt gebraucht.</translation>
    </message>
    <message>
        <source>an old Office document (before 2007)</source>
        <translation>ein altes Office-Dokument (vor 2007)</translation>
    </message>
    <message>
        <source>an untitled source</source>
        <translation>eine Quelle ohne Titel</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>ein xz-Archiv</translation>
    </message>
    <message>
        <source>another Quotarium</source>
        <extracomment>Whether the program that had the library before ended without letting it go.</extracomment>
        <translation>einem anderen Quotarium</translation>
    </message>
    <message>
        <source>another Quotarium ({program}, process {pid} on {host}, since {since} UTC)</source>
        <translation>einem anderen Quotarium ({program}, Prozess {pid} auf {host}, seit {since} UTC)</translation>
    </message>
    <message>
        <source>another program</source>
        <extracomment>“QUOT” in ASCII.</extracomment>
        <translation>einem anderen Programm</translation>
    </message>
    <message>
        <source>another program is using it. Close it there, then try again.</source>
        <translation>ein anderes Programm benutzt sie. Schließen Sie sie dort, dann versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>wird beantwortet von</translation>
    </message>
    <message>
        <source>archival collection</source>
        <translation>Archivbestand</translation>
    </message>
    <message>
        <source>article, preprint</source>
        <translation>Aufsatz, Preprint</translation>
    </message>
    <message>
        <source>as quoted in %s</source>
        <translation>zitiert nach %s</translation>
    </message>
    <message>
        <source>ascribed with “{cue}”</source>
        <translation>zugeschrieben mit „{cue}“</translation>
    </message>
    <message>
        <source>attribution unknown</source>
        <translation>Zuschreibung unbekannt</translation>
    </message>
    <message>
        <source>author</source>
        <extracomment>CSL 1.0.2, appendix IV, name variables.</extracomment>
        <translation>Autor</translation>
    </message>
    <message>
        <source>author of the whole</source>
        <translation>Autor des Ganzen</translation>
    </message>
    <message>
        <source>before another was put back</source>
        <translation>vor dem Zurückspielen einer anderen</translation>
    </message>
    <message>
        <source>before the library was brought to a newer version</source>
        <translation>vor der Umstellung auf eine neuere Fassung</translation>
    </message>
    <message>
        <source>begins with a dash and is ascribed with “{cue}”</source>
        <translation>beginnt mit einem Gedankenstrich und ist mit „{cue}“ zugeschrieben</translation>
    </message>
    <message>
        <source>behind a name and a colon in a headline</source>
        <translation>hinter einem Namen und Doppelpunkt in einer Überschrift</translation>
    </message>
    <message>
        <source>bill</source>
        <translation>Gesetzentwurf</translation>
    </message>
    <message>
        <source>blog post</source>
        <translation>Blogbeitrag</translation>
    </message>
    <message>
        <source>book</source>
        <translation>Buch</translation>
    </message>
    <message>
        <source>book review</source>
        <translation>Buchrezension</translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation>Sendung</translation>
    </message>
    <message>
        <source>by line</source>
        <extracomment>Where in a document something stood, as `Metadata.read_from` says it; else it is a mark-up&apos;s own.</extracomment>
        <translation>Verfasserzeile</translation>
    </message>
    <message>
        <source>chapter of a book</source>
        <translation>Buchkapitel</translation>
    </message>
    <message>
        <source>choose a snapshot of the clipping&apos;s own source.</source>
        <translation>wählen Sie eine Kopie der Quelle, aus der die Fundstelle ist.</translation>
    </message>
    <message>
        <source>choose another occasion to merge it with.</source>
        <translation>wählen Sie einen anderen Anlass zum Zusammenführen.</translation>
    </message>
    <message>
        <source>choose another quote to join it with.</source>
        <translation>wählen Sie ein anderes Zitat zum Verbinden.</translation>
    </message>
    <message>
        <source>choose another quote to link it to.</source>
        <translation>wählen Sie ein anderes Zitat zum Verknüpfen.</translation>
    </message>
    <message>
        <source>choose another speaker to merge it with.</source>
        <translation>wählen Sie einen anderen Sprecher zum Zusammenführen.</translation>
    </message>
    <message>
        <source>choose one of {possible}.</source>
        <translation>wählen Sie eines von {possible}.</translation>
    </message>
    <message>
        <source>citekey</source>
        <translation>Zitierschlüssel</translation>
    </message>
    <message>
        <source>classical work</source>
        <translation>klassisches Werk</translation>
    </message>
    <message>
        <source>clipping</source>
        <translation>Fundstelle</translation>
    </message>
    <message>
        <source>conference paper</source>
        <translation>Tagungsbeitrag</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>continued by</source>
        <translation>wird fortgesetzt von</translation>
    </message>
    <message>
        <source>continues</source>
        <translation>setzt fort</translation>
    </message>
    <message>
        <source>contradicted by</source>
        <translation>dem widerspricht</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>widerspricht</translation>
    </message>
    <message>
        <source>contributor</source>
        <translation>Mitwirkender</translation>
    </message>
    <message>
        <source>corrected by</source>
        <translation>wird berichtigt von</translation>
    </message>
    <message>
        <source>corrects</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>dashes</source>
        <translation>Striche</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>date line</source>
        <translation>Datumszeile</translation>
    </message>
    <message>
        <source>date uncertain</source>
        <translation>Datum unsicher</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>Datum unbekannt</translation>
    </message>
    <message>
        <source>date: %1</source>
        <translation>Datum: %1</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>dictionary entry</source>
        <translation>Wörterbucheintrag</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>wörtlich</translation>
    </message>
    <message>
        <source>director</source>
        <translation>Regie</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>bestritten</translation>
    </message>
    <message>
        <source>document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>editor</source>
        <translation>Herausgeber</translation>
    </message>
    <message>
        <source>editor of the series</source>
        <translation>Reihenherausgeber</translation>
    </message>
    <message>
        <source>ellipses</source>
        <translation>Auslassungspunkte</translation>
    </message>
    <message>
        <source>encyclopaedia entry</source>
        <translation>Lexikoneintrag</translation>
    </message>
    <message>
        <source>end its name in .png, .svg or .pdf.</source>
        <translation>beenden Sie den Namen mit .png, .svg oder .pdf.</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>event</source>
        <translation>Veranstaltung</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>file {sha256} was changed</source>
        <translation>die Datei {sha256} wurde verändert</translation>
    </message>
    <message>
        <source>files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>film, video</source>
        <translation>Film, Video</translation>
    </message>
    <message>
        <source>first heading</source>
        <translation>erste Überschrift</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>erste Zeile</translation>
    </message>
    <message>
        <source>format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>give a tag such as en-US, az or pt-BR.</source>
        <translation>geben Sie ein Kürzel wie en-US, az oder pt-BR an.</translation>
    </message>
    <message>
        <source>give some words of the source.</source>
        <translation>geben Sie einige Wörter der Quelle an.</translation>
    </message>
    <message>
        <source>goes on behind “{cue}”</source>
        <translation>geht hinter „{cue}“ weiter</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>geraten</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>Gast</translation>
    </message>
    <message>
        <source>header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>hearing</source>
        <translation>Anhörung</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Moderation</translation>
    </message>
    <message>
        <source>hyphens at line ends</source>
        <translation>Trennstriche am Zeilenende</translation>
    </message>
    <message>
        <source>in no project</source>
        <translation>in keinem Projekt</translation>
    </message>
    <message>
        <source>in quotation marks and too long for a title</source>
        <translation>in Anführungszeichen und zu lang für einen Titel</translation>
    </message>
    <message>
        <source>in quotation marks behind a colon</source>
        <translation>in Anführungszeichen hinter einem Doppelpunkt</translation>
    </message>
    <message>
        <source>in quotation marks behind a comma</source>
        <translation>in Anführungszeichen hinter einem Komma</translation>
    </message>
    <message>
        <source>in quotation marks, a sentence of its own</source>
        <translation>in Anführungszeichen, ein eigener Satz</translation>
    </message>
    <message>
        <source>in quotation marks, followed by “{cue}”</source>
        <extracomment>(kind, rule): share of suggestions that annotators marked as well, at an overlap of 0.8.</extracomment>
        <translation>in Anführungszeichen, gefolgt von „{cue}“</translation>
    </message>
    <message>
        <source>in quotation marks, introduced by “{cue}”</source>
        <translation>in Anführungszeichen, eingeleitet mit „{cue}“</translation>
    </message>
    <message>
        <source>in quotation marks; the speaker is taken from the text before</source>
        <translation>in Anführungszeichen; der Sprecher ist aus dem Text davor</translation>
    </message>
    <message>
        <source>in quotation marks; the subject of the sentence is taken as the speaker</source>
        <translation>in Anführungszeichen; als Sprecher gilt das Subjekt des Satzes</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirekt</translation>
    </message>
    <message>
        <source>initials of the same name</source>
        <translation>Initialen desselben Namens</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>interviewer</source>
        <translation>Interviewer</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>it and “{other}” take fields from each other in a circle.</source>
        <translation>der Eintrag und „{other}“ übernehmen im Kreis Felder voneinander.</translation>
    </message>
    <message>
        <source>it cannot be kept in {folder} ({strerror}). Make room there.</source>
        <translation>er kann nicht in {folder} abgelegt werden ({strerror}). Schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>it cannot be read ({strerror}). Choose another Word file.</source>
        <translation>sie kann nicht gelesen werden ({strerror}). Wählen Sie eine andere Word-Datei.</translation>
    </message>
    <message>
        <source>it cannot be removed ({strerror}). Close what uses it and try again.</source>
        <translation>er kann nicht entfernt werden ({strerror}). Schließen Sie, was ihn benutzt, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>it could be ten years or a hundred. Type {decade}X for the decade or {century}XX for the century.</source>
        <translation>es könnten zehn Jahre oder hundert sein. Tippen Sie {decade}X für das Jahrzehnt oder {century}XX für das Jahrhundert.</translation>
    </message>
    <message>
        <source>it could be two years or a month. Type {years} for the years, {month} for the month.</source>
        <translation>es könnten zwei Jahre oder ein Monat sein. Tippen Sie {years} für die Jahre, {month} für den Monat.</translation>
    </message>
    <message>
        <source>it could be {one} or {other}. Write the month as a word, or type {date} or {other_date}.</source>
        <translation>es könnte {one} oder {other} sein. Schreiben Sie den Monat als Wort, oder tippen Sie {date} oder {other_date}.</translation>
    </message>
    <message>
        <source>it could be {ways}. Write the month as a number: 2025-03-15.</source>
        <translation>es könnte {ways} sein. Schreiben Sie den Monat als Zahl: 2025-03-15.</translation>
    </message>
    <message>
        <source>it depends on the day it was written. Write the date itself, such as 15 March 2025.</source>
        <translation>es hängt vom Tag ab, an dem es geschrieben wurde. Schreiben Sie das Datum selbst, etwa 15. März 2025.</translation>
    </message>
    <message>
        <source>it depends on the style “{parent}”, which is not known. Choose another style.</source>
        <translation>er hängt vom Stil „{parent}“ ab, der nicht bekannt ist. Wählen Sie einen anderen Stil.</translation>
    </message>
    <message>
        <source>it does not say which century the decade is of. Write it like 1990s or 199X.</source>
        <translation>es sagt nicht, zu welchem Jahrhundert das Jahrzehnt gehört. Schreiben Sie es wie 1990er oder 199X.</translation>
    </message>
    <message>
        <source>it ends before it starts. Check the years and the order.</source>
        <translation>es endet, bevor es beginnt. Prüfen Sie die Jahre und die Reihenfolge.</translation>
    </message>
    <message>
        <source>it has 16 digits, the last may be X; copy all.</source>
        <translation>sie hat 16 Ziffern, die letzte kann X sein; kopieren Sie alle.</translation>
    </message>
    <message>
        <source>it has a day without a month</source>
        <translation>es gibt einen Tag ohne Monat</translation>
    </message>
    <message>
        <source>it has more than two ends</source>
        <translation>es hat mehr als zwei Enden</translation>
    </message>
    <message>
        <source>it has no citation part (is it a dependent style?). Choose its parent style.</source>
        <translation>er hat keinen Teil für Verweise (ist er ein abhängiger Stil?). Wählen Sie den Stil, von dem er abhängt.</translation>
    </message>
    <message>
        <source>it has none. Type one into the source&apos;s fields, or add a newer file of it.</source>
        <translation>sie hat keine. Tippen Sie eine in die Felder der Quelle, oder fügen Sie eine neuere Datei hinzu.</translation>
    </message>
    <message>
        <source>it has “{unit}” more than once</source>
        <translation>„{unit}“ kommt mehr als einmal vor</translation>
    </message>
    <message>
        <source>it holds a name or password, which are not sent; save the page and add the file.</source>
        <translation>sie enthält einen Namen oder ein Passwort, die nicht gesendet werden; speichern Sie die Seite und fügen Sie die Datei hinzu.</translation>
    </message>
    <message>
        <source>it holds a whole library. Import it with “quotarium import”.</source>
        <translation>sie enthält eine ganze Bibliothek. Importieren Sie sie mit „quotarium import“.</translation>
    </message>
    <message>
        <source>it holds characters that EDTF does not have. {hint}</source>
        <translation>es enthält Zeichen, die EDTF nicht kennt. {hint}</translation>
    </message>
    <message>
        <source>it holds more than {most} files. Choose a folder with fewer.</source>
        <extracomment>More than anybody wants to add at once: somebody dropped a whole disk. How browsers name the folder of pictures beside a page saved as “complete”, by their language.</extracomment>
        <translation>er enthält mehr als {most} Dateien. Wählen Sie einen Ordner mit weniger.</translation>
    </message>
    <message>
        <source>it is a number; copy it from the record.</source>
        <translation>sie ist eine Zahl; kopieren Sie sie aus dem Datensatz.</translation>
    </message>
    <message>
        <source>it is a “Strict” document. Save it in Word as .docx.</source>
        <translation>sie ist ein „Strict“-Dokument. Speichern Sie sie in Word als .docx.</translation>
    </message>
    <message>
        <source>it is missing.</source>
        <translation>es fehlt.</translation>
    </message>
    <message>
        <source>it is no Word document that can be read. Open it in Word and save it as .docx.</source>
        <translation>sie ist kein lesbares Word-Dokument. Öffnen Sie sie in Word und speichern Sie sie als .docx.</translation>
    </message>
    <message>
        <source>it is no Word document. Save it in Word as .docx.</source>
        <translation>sie ist kein Word-Dokument. Speichern Sie sie in Word als .docx.</translation>
    </message>
    <message>
        <source>it is no date ({error}).</source>
        <translation>es ist kein Datum ({error}).</translation>
    </message>
    <message>
        <source>it is not EDTF. {hint}</source>
        <translation>es ist kein EDTF. {hint}</translation>
    </message>
    <message>
        <source>it is not one of your own styles. List them with “quotarium styles --own”.</source>
        <translation>er ist keiner Ihrer eigenen Stile. Zeigen Sie diese mit „quotarium styles --own“.</translation>
    </message>
    <message>
        <source>it is of version {version}. Update this program to read it.</source>
        <translation>sie hat die Version {version}. Aktualisieren Sie dieses Programm, um sie zu lesen.</translation>
    </message>
    <message>
        <source>it is referred to and is not there.</source>
        <translation>darauf wird verwiesen, aber es ist nicht da.</translation>
    </message>
    <message>
        <source>it is the only one of its quote; join another first.</source>
        <translation>es ist der einzige seines Zitats; verbinden Sie zuerst einen anderen.</translation>
    </message>
    <message>
        <source>it is too long for a date. {examples}</source>
        <translation>es ist zu lang für ein Datum. {examples}</translation>
    </message>
    <message>
        <source>it looks like Q42; copy it from the item.</source>
        <translation>es sieht aus wie Q42; kopieren Sie es vom Objekt.</translation>
    </message>
    <message>
        <source>it may not be empty.</source>
        <translation>es darf nicht leer sein.</translation>
    </message>
    <message>
        <source>it must be one of {choices}.</source>
        <translation>es muss eines von {choices} sein.</translation>
    </message>
    <message>
        <source>it names no field. Write at least one, such as “[auth][year]”.</source>
        <translation>es nennt kein Feld. Schreiben Sie mindestens eines, etwa „[auth][year]“.</translation>
    </message>
    <message>
        <source>it says that there is no date. Give a year or a day.</source>
        <translation>es sagt, dass es kein Datum gibt. Geben Sie ein Jahr oder einen Tag an.</translation>
    </message>
    <message>
        <source>it states no revision</source>
        <translation>keine Revision angegeben</translation>
    </message>
    <message>
        <source>it takes fields through more than {number} other entries; they were not taken.</source>
        <extracomment>Never handed on (biblatex manual, app. B). Entries that take fields from one another in a chain; more would be as many fields squared.</extracomment>
        <translation>der Eintrag übernimmt Felder durch mehr als {number} andere Einträge; sie wurden nicht übernommen.</translation>
    </message>
    <message>
        <source>its check digit does not fit; copy it once more.</source>
        <translation>die Prüfziffer passt nicht; kopieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>its folder does not exist. Create the folder or choose another.</source>
        <translation>ihr Ordner existiert nicht. Legen Sie ihn an, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>its folder is a file. Choose another place.</source>
        <translation>ihr Ordner ist eine Datei. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>its format is not recognised. Readable are {possible}.</source>
        <translation>ihr Format wird nicht erkannt. Lesbar sind {possible}.</translation>
    </message>
    <message>
        <source>its theme is damaged. Open it in Word and save it again.</source>
        <translation>ihr Design ist beschädigt. Öffnen Sie sie in Word und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>its words</source>
        <translation>ihr Wortlaut</translation>
    </message>
    <message>
        <source>journal article</source>
        <translation>Zeitschriftenaufsatz</translation>
    </message>
    <message>
        <source>language unknown</source>
        <translation>Sprache unbekannt</translation>
    </message>
    <message>
        <source>law</source>
        <translation>Gesetz</translation>
    </message>
    <message>
        <source>legal case</source>
        <translation>Gerichtsentscheidung</translation>
    </message>
    <message>
        <source>letter, message</source>
        <translation>Brief, Nachricht</translation>
    </message>
    <message>
        <source>library.db is missing</source>
        <extracomment>Of a thousand parts of a change, so many are its rows, and with the search index so many; the rest is keeping it on the disk. How far a change of fewer rows is, nobody asks. Whether the program that had the library before ended without closing it. Hears in the writer&apos;s thread how many thousandths of a large change are made.</extracomment>
        <translation>library.db fehlt</translation>
    </message>
    <message>
        <source>ligatures</source>
        <translation>Ligaturen</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
    </message>
    <message>
        <source>line {line} is no valid CSL 1.0.2: {element} has something that does not belong there, or lacks something. Correct it and install it again.</source>
        <translation>Zeile {line} ist kein gültiges CSL 1.0.2: {element} enthält etwas, das nicht dorthin gehört, oder es fehlt etwas. Berichtigen Sie es, und installieren Sie den Stil neu.</translation>
    </message>
    <message>
        <source>line {line} is not well-formed XML ({detail}). Correct it or choose another.</source>
        <translation>Zeile {line} ist kein wohlgeformtes XML ({detail}). Berichtigen Sie es, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>line {line} opens &lt;{element}&gt; where a CSL &lt;style&gt; is needed. Choose a .csl file of CSL 1.0.</source>
        <translation>Zeile {line} öffnet &lt;{element}&gt;, wo ein CSL-&lt;style&gt; stehen muss. Wählen Sie eine .csl-Datei von CSL 1.0.</translation>
    </message>
    <message>
        <source>line {line} uses the macro “{macro}”, which is not there. Choose another style.</source>
        <translation>Zeile {line} benutzt das Makro „{macro}“, das es nicht gibt. Wählen Sie einen anderen Stil.</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>von selbst angelegt</translation>
    </message>
    <message>
        <source>magazine article</source>
        <translation>Magazinartikel</translation>
    </message>
    <message>
        <source>manuscript</source>
        <translation>Manuskript</translation>
    </message>
    <message>
        <source>map</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>Zusammenführung</translation>
    </message>
    <message>
        <source>misattributed</source>
        <translation>falsch zugeschrieben</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>month {month} never has a day {day}. Check the day.</source>
        <translation>Monat {month} hat nie einen Tag {day}. Prüfen Sie den Tag.</translation>
    </message>
    <message>
        <source>month {month} of the year {year} has no day {day}. Check the day.</source>
        <translation>Monat {month} des Jahres {year} hat keinen Tag {day}. Prüfen Sie den Tag.</translation>
    </message>
    <message>
        <source>musical score</source>
        <translation>Partitur</translation>
    </message>
    <message>
        <source>n.d.</source>
        <translation>o. D.</translation>
    </message>
    <message>
        <source>name an occasion, a quote, a source or a date to count from.</source>
        <translation>nennen Sie einen Anlass, ein Zitat, eine Quelle oder ein Datum, von dem gezählt wird.</translation>
    </message>
    <message>
        <source>name and its initials</source>
        <translation>Name und seine Initialen</translation>
    </message>
    <message>
        <source>newspaper article</source>
        <extracomment>CSL 1.0.2, appendix III, those that hold quotes; the ones used most come first.</extracomment>
        <translation>Zeitungsartikel</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>noch keine Antwort</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>no date: %1</source>
        <translation>kein Datum: %1</translation>
    </message>
    <message>
        <source>no speaker</source>
        <translation>kein Sprecher</translation>
    </message>
    <message>
        <source>no speaker is named</source>
        <translation>kein Sprecher ist genannt</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>kein Schlagwort</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>occasion</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>only a season takes a hemisphere</source>
        <translation>nur eine Jahreszeit hat eine Hemisphäre</translation>
    </message>
    <message>
        <source>only one date can follow words such as “after” and “before”</source>
        <translation>auf Wörter wie „nach“ und „vor“ kann nur ein Datum folgen</translation>
    </message>
    <message>
        <source>only one of the two dates has a day or month</source>
        <translation>nur eines der beiden Daten hat einen Tag oder Monat</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>offene Frage</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>original author</source>
        <translation>ursprünglicher Autor</translation>
    </message>
    <message>
        <source>pages are fetched by http and https only; save it as a file and add that.</source>
        <extracomment>What may stand in a path or a query as it is (RFC 3986), and what is escaped already.</extracomment>
        <translation>Seiten werden nur über http und https geholt; speichern Sie sie als Datei und fügen Sie diese hinzu.</translation>
    </message>
    <message>
        <source>pamphlet</source>
        <translation>Broschüre</translation>
    </message>
    <message>
        <source>partly direct</source>
        <translation>teils wörtlich</translation>
    </message>
    <message>
        <source>patent</source>
        <translation>Patent</translation>
    </message>
    <message>
        <source>performance</source>
        <translation>Aufführung</translation>
    </message>
    <message>
        <source>periodical</source>
        <translation>Periodikum</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>post on social media</source>
        <translation>Beitrag in sozialen Medien</translation>
    </message>
    <message>
        <source>project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>Anführungszeichen</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>quoted by</source>
        <translation>wird zitiert von</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>zitiert</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>regulation</source>
        <translation>Verordnung</translation>
    </message>
    <message>
        <source>repeated by</source>
        <translation>wird wiederholt von</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>wiederholt</translation>
    </message>
    <message>
        <source>report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>berichtet</translation>
    </message>
    <message>
        <source>reported of nobody in particular, with “{cue}”</source>
        <translation>von niemand Bestimmtem berichtet, mit „{cue}“</translation>
    </message>
    <message>
        <source>reports: %1</source>
        <translation>Berichte: %1</translation>
    </message>
    <message>
        <source>responds to</source>
        <translation>antwortet auf</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Rezension</translation>
    </message>
    <message>
        <source>reviewed author</source>
        <translation>rezensierter Autor</translation>
    </message>
    <message>
        <source>same consonants</source>
        <translation>gleiche Konsonanten</translation>
    </message>
    <message>
        <source>same identifier</source>
        <translation>gleiche Kennung</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>same name, spelled otherwise</source>
        <translation>gleicher Name, anders geschrieben</translation>
    </message>
    <message>
        <source>saved from</source>
        <translation>gespeichert von</translation>
    </message>
    <message>
        <source>season</source>
        <translation>Jahreszeit</translation>
    </message>
    <message>
        <source>select some words first.</source>
        <translation>wählen Sie zuerst einige Wörter aus.</translation>
    </message>
    <message>
        <source>several have it; give a number: {numbers}.</source>
        <translation>mehrere heißen so; geben Sie eine Nummer an: {numbers}.</translation>
    </message>
    <message>
        <source>several quotes</source>
        <translation>mehrere Zitate</translation>
    </message>
    <message>
        <source>several speakers have this name; give one of their other names.</source>
        <translation>mehrere Sprecher heißen so; geben Sie einen anderen ihrer Namen an.</translation>
    </message>
    <message>
        <source>shorter form of the name</source>
        <translation>kürzere Form des Namens</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>snapshot of the source</source>
        <extracomment>Told `done` of `total`; False asks to stop. Seconds between two tidings of progress. Two stretches are the same statement where they share this part of what they cover together. In longer texts, speakers that become known meanwhile are not looked for again.</extracomment>
        <translation>Kopie der Quelle</translation>
    </message>
    <message>
        <source>soft hyphens</source>
        <translation>weiche Trennstriche</translation>
    </message>
    <message>
        <source>software</source>
        <translation>Software</translation>
    </message>
    <message>
        <source>some time within</source>
        <translation>irgendwann innerhalb von</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>source with the citekey</source>
        <translation>Quelle mit dem Zitierschlüssel</translation>
    </message>
    <message>
        <source>source with the same content</source>
        <translation>Quelle mit gleichem Inhalt</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>Norm</translation>
    </message>
    <message>
        <source>stands behind “{cue}”</source>
        <translation>steht hinter „{cue}“</translation>
    </message>
    <message>
        <source>stands in front of “{cue}”</source>
        <translation>steht vor „{cue}“</translation>
    </message>
    <message>
        <source>stated: “{phrase}”</source>
        <translation>angegeben: „{phrase}“</translation>
    </message>
    <message>
        <source>stretched letters</source>
        <translation>gedehnte Buchstaben</translation>
    </message>
    <message>
        <source>such a year cannot be written so. Leave out leading zeros.</source>
        <translation>so kann dieses Jahr nicht geschrieben werden. Lassen Sie führende Nullen weg.</translation>
    </message>
    <message>
        <source>such a year is too far away. Use at most 15 digits.</source>
        <translation>dieses Jahr ist zu weit weg. Nehmen Sie höchstens 15 Ziffern.</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the address of the source</source>
        <translation>Adresse der Quelle</translation>
    </message>
    <message>
        <source>the citekey pattern</source>
        <translation>Muster der Zitierschlüssel</translation>
    </message>
    <message>
        <source>the closing brace is missing.</source>
        <extracomment>How often a name was given, where more than once.</extracomment>
        <translation>die schließende Klammer fehlt.</translation>
    </message>
    <message>
        <source>the coding of accents</source>
        <translation>Kodierung der Akzente</translation>
    </message>
    <message>
        <source>the date would be counted from itself; choose another event.</source>
        <translation>das Datum würde von sich selbst aus gezählt; wählen Sie ein anderes Ereignis.</translation>
    </message>
    <message>
        <source>the disk is read-only. Choose another place.</source>
        <translation>der Datenträger ist schreibgeschützt. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>the end of the range is not clear. Write both years with four digits.</source>
        <translation>das Ende des Zeitraums ist nicht klar. Schreiben Sie beide Jahre mit vier Ziffern.</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>the file cannot be read ({strerror}). Check its path.</source>
        <extracomment>Where a part stands in the frame: the order of parts is not free.</extracomment>
        <translation>die Datei kann nicht gelesen werden ({strerror}). Prüfen Sie ihren Pfad.</translation>
    </message>
    <message>
        <source>the first person named in front of it is taken as the speaker</source>
        <translation>als Sprecher gilt die erste davor genannte Person</translation>
    </message>
    <message>
        <source>the highlights</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>the language</source>
        <extracomment>Documents of this many items or more are kept, so many of them.</extracomment>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>the last person named in front of it is taken as the speaker</source>
        <translation>als Sprecher gilt die letzte davor genannte Person</translation>
    </message>
    <message>
        <source>the library file</source>
        <extracomment>The column that names a row&apos;s owner, the owner&apos;s table, and its place among the rows there. Told how many rows of how many are made ready; answers whether to go on. What a folded column is folded from.</extracomment>
        <translation>Bibliotheksdatei</translation>
    </message>
    <message>
        <source>the macro “{macro}” on line {line} calls itself. Choose another style.</source>
        <translation>das Makro „{macro}“ in Zeile {line} ruft sich selbst auf. Wählen Sie einen anderen Stil.</translation>
    </message>
    <message>
        <source>the name is too long. Choose a shorter one.</source>
        <translation>der Name ist zu lang. Wählen Sie einen kürzeren.</translation>
    </message>
    <message>
        <source>the next paragraph: “{verb} … {phrase}”; {reason}</source>
        <extracomment>How many sentences in front of “later” its date is looked for.</extracomment>
        <translation>der nächste Absatz: „{verb} … {phrase}“; {reason}</translation>
    </message>
    <message>
        <source>the occasion&apos;s name</source>
        <translation>Name des Anlasses</translation>
    </message>
    <message>
        <source>the project&apos;s name</source>
        <translation>Name des Projekts</translation>
    </message>
    <message>
        <source>the publication of %1</source>
        <translation>das Erscheinen von %1</translation>
    </message>
    <message>
        <source>the quotation mark is not closed</source>
        <translation>das Anführungszeichen ist nicht geschlossen</translation>
    </message>
    <message>
        <source>the saved search&apos;s name</source>
        <translation>Name der gespeicherten Suche</translation>
    </message>
    <message>
        <source>the selection</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>the sentence negates it</source>
        <translation>der Satz verneint es</translation>
    </message>
    <message>
        <source>the set is not closed. {hint}</source>
        <translation>die Menge ist nicht geschlossen. {hint}</translation>
    </message>
    <message>
        <source>the statement is not reported as made by a verb in a tense</source>
        <translation>die Aussage ist nicht mit einem Verb in einer Zeitform berichtet</translation>
    </message>
    <message>
        <source>the tag&apos;s name</source>
        <translation>Name des Schlagworts</translation>
    </message>
    <message>
        <source>the template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>the value of “{field}” has no end; it was taken up to the next field.</source>
        <translation>der Wert von „{field}“ hat kein Ende; er wurde bis zum nächsten Feld genommen.</translation>
    </message>
    <message>
        <source>the width of characters</source>
        <translation>die Breite der Zeichen</translation>
    </message>
    <message>
        <source>the words are known, but not in this order</source>
        <translation>die Wörter sind bekannt, aber nicht in dieser Reihenfolge</translation>
    </message>
    <message>
        <source>the words to clip</source>
        <translation>Wörter zum Exzerpieren</translation>
    </message>
    <message>
        <source>there are none in it that were not imported before.</source>
        <extracomment>The kinds that mark words; a note beside the text and words struck out mark none to quote.</extracomment>
        <translation>darin sind keine, die nicht schon importiert wurden.</translation>
    </message>
    <message>
        <source>there is a day without a month</source>
        <translation>es gibt einen Tag ohne Monat</translation>
    </message>
    <message>
        <source>there is a folder of this name. Choose another name.</source>
        <translation>es gibt einen Ordner dieses Namens. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>there is a number too many in it. Write it like 15 March 2025.</source>
        <translation>es enthält eine Zahl zu viel. Schreiben Sie wie 15. März 2025.</translation>
    </message>
    <message>
        <source>there is a season beside a month or day</source>
        <translation>neben einem Monat oder Tag steht eine Jahreszeit</translation>
    </message>
    <message>
        <source>there is no century {number}</source>
        <translation>ein Jahrhundert {number} gibt es nicht</translation>
    </message>
    <message>
        <source>there is no date in it</source>
        <translation>es enthält kein Datum</translation>
    </message>
    <message>
        <source>there is no entry “{other}”, from which it takes fields.</source>
        <translation>es gibt keinen Eintrag „{other}“, aus dem Felder übernommen werden sollen.</translation>
    </message>
    <message>
        <source>there is no field “{name}”. Use {possible}, or a CSL variable such as container-title.</source>
        <translation>ein Feld „{name}“ gibt es nicht. Nehmen Sie {possible}, oder eine CSL-Variable wie container-title.</translation>
    </message>
    <message>
        <source>there is no month {month}. Months are 01 to 12, seasons 21 to 41.</source>
        <translation>einen Monat {month} gibt es nicht. Monate sind 01 bis 12, Jahreszeiten 21 bis 41.</translation>
    </message>
    <message>
        <source>there is no month {month}. Months are 01 to 12.</source>
        <translation>einen Monat {month} gibt es nicht. Monate sind 01 bis 12.</translation>
    </message>
    <message>
        <source>there is no month {number}. Write the month as a word.</source>
        <translation>einen Monat {number} gibt es nicht. Schreiben Sie den Monat als Wort.</translation>
    </message>
    <message>
        <source>there is no quarter {number}</source>
        <translation>ein Quartal {number} gibt es nicht</translation>
    </message>
    <message>
        <source>there is no space left on the disk. Free some space or choose another place.</source>
        <translation>auf dem Datenträger ist kein Platz mehr. Schaffen Sie Platz, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>there is no such style.</source>
        <translation>einen solchen Stil gibt es nicht.</translation>
    </message>
    <message>
        <source>there is no year -0000. Write 0000 for 1 BC, -0001 for 2 BC.</source>
        <translation>ein Jahr -0000 gibt es nicht. Schreiben Sie 0000 für 1 v. Chr., -0001 für 2 v. Chr.</translation>
    </message>
    <message>
        <source>there is no year 0. Write 1 BC or AD 1, or 0000 in EDTF for 1 BC.</source>
        <translation>ein Jahr 0 gibt es nicht. Schreiben Sie 1 v. Chr. oder 1 n. Chr., oder in EDTF 0000 für 1 v. Chr.</translation>
    </message>
    <message>
        <source>there is no year beside the era</source>
        <translation>bei der Zeitrechnung steht kein Jahr</translation>
    </message>
    <message>
        <source>there is no year, month or season in it</source>
        <translation>es enthält kein Jahr, keinen Monat und keine Jahreszeit</translation>
    </message>
    <message>
        <source>thesis</source>
        <translation>Hochschulschrift</translation>
    </message>
    <message>
        <source>this field is not known. Update this program.</source>
        <translation>dieses Feld ist nicht bekannt. Aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>this file</source>
        <translation>diese Datei</translation>
    </message>
    <message>
        <source>this is no library that Quotarium exported.</source>
        <translation>das ist keine Bibliothek, die Quotarium exportiert hat.</translation>
    </message>
    <message>
        <source>this part is not known. Update.</source>
        <translation>dieser Teil ist nicht bekannt. Aktualisieren Sie dieses Programm.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>too deep</source>
        <translation>zu tief</translation>
    </message>
    <message>
        <source>transcript of the source</source>
        <translation>Transkript der Quelle</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>Übersetzer</translation>
    </message>
    <message>
        <source>treaty</source>
        <translation>Vertrag</translation>
    </message>
    <message>
        <source>two short numbers may be a day, a month or a year. Write the month as a word.</source>
        <translation>zwei kurze Zahlen können Tag, Monat oder Jahr sein. Schreiben Sie den Monat als Wort.</translation>
    </message>
    <message>
        <source>type a name.</source>
        <translation>tippen Sie einen Namen.</translation>
    </message>
    <message>
        <source>type it as the browser shows it, such as https://example.org/article.</source>
        <translation>tippen Sie sie so, wie der Browser sie zeigt, etwa https://example.org/article.</translation>
    </message>
    <message>
        <source>type some words.</source>
        <translation>tippen Sie einige Wörter.</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>nicht zugeschrieben</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>unnamed voice</source>
        <translation>ungenannte Stimme</translation>
    </message>
    <message>
        <source>use letters, digits, and - _ : . only, such as “dostan2025”.</source>
        <translation>nehmen Sie nur Buchstaben, Ziffern und - _ : . wie in „dostan2025“.</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>year</source>
        <extracomment>How the components of a date are named in a reason.</extracomment>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>you asked for it</source>
        <translation>von Ihnen veranlasst</translation>
    </message>
    <message>
        <source>you may not write there. Choose another folder.</source>
        <translation>Sie dürfen dort nicht schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>your quota on the disk is used up. Free some space or choose another place.</source>
        <translation>Ihr Anteil am Datenträger ist verbraucht. Schaffen Sie Platz, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{address} was not fetched: offline mode is on. Turn it off in the settings, or save the page in the browser and add the file.</source>
        <translation>{address} wurde nicht abgerufen: Der Offline-Modus ist eingeschaltet. Schalten Sie ihn in den Einstellungen aus, oder speichern Sie die Seite im Browser und fügen Sie die Datei hinzu.</translation>
    </message>
    <message>
        <source>{address}: {reason}</source>
        <translation>{address}: {reason}</translation>
    </message>
    <message>
        <source>{date} was a {found}, not a {named}, but it was one in the Julian calendar. If that is meant, write {new_style}.</source>
        <translation>{date} war ein {found}, kein {named}, wohl aber im julianischen Kalender. Wenn das gemeint ist, schreiben Sie {new_style}.</translation>
    </message>
    <message>
        <source>{date} was a {found}, not a {named}. Leave out the weekday or correct the date.</source>
        <translation>{date} war ein {found}, kein {named}. Lassen Sie den Wochentag weg, oder berichtigen Sie das Datum.</translation>
    </message>
    <message>
        <source>{digits} does not begin a decade that can be written</source>
        <translation>mit {digits} beginnt kein Jahrzehnt, das geschrieben werden kann</translation>
    </message>
    <message>
        <source>{fault}. Choose another folder for backups in the settings.</source>
        <extracomment>So long after the last backup the next one is made, if something changed.</extracomment>
        <translation>{fault}. Wählen Sie in den Einstellungen einen anderen Ordner für Sicherungen.</translation>
    </message>
    <message>
        <source>{fault}. Choose another place, or make room there.</source>
        <translation>{fault}. Wählen Sie einen anderen Ort, oder schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>{message}. Choose another style.</source>
        <translation>{message}. Wählen Sie einen anderen Stil.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{needed} or newer</source>
        <extracomment>UPSERT, window functions, RETURNING and the FTS5 that the search index is made with.</extracomment>
        <translation>{needed} oder neuer</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}</source>
        <translation>{path} konnte nicht geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>{strerror}. Check the permissions of the folder.</source>
        <translation>{strerror}. Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>{strerror}. Choose another place.</source>
        <translation>{strerror}. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{stuck}. {examples}</source>
        <translation>{stuck}. {examples}</translation>
    </message>
    <message>
        <source>“%1” for “%2”</source>
        <translation>„%1“ für „%2“</translation>
    </message>
    <message>
        <source>“%1” has letters that only look like those of another script (%2).</source>
        <translation>„%1“ enthält Buchstaben, die nur aussehen wie die einer anderen Schrift (%2).</translation>
    </message>
    <message>
        <source>“%1” has no value yet and is left out.</source>
        <translation>„%1“ hat noch keinen Wert und wird ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is left out: %2</source>
        <translation>„%1“ wird ausgelassen: %2</translation>
    </message>
    <message>
        <source>“%1” is left out; the values are %2.</source>
        <translation>„%1“ wird ausgelassen; die Werte sind %2.</translation>
    </message>
    <message>
        <source>“%1” is no field; it is looked for as words.</source>
        <translation>„%1“ ist kein Feld; es wird als Wortlaut gesucht.</translation>
    </message>
    <message>
        <source>“%1” is not in the source.</source>
        <translation>„%1“ steht nicht in der Quelle.</translation>
    </message>
    <message>
        <source>“%1” is taken to reach to the end.</source>
        <translation>„%1“ gilt als bis zum Ende reichend.</translation>
    </message>
    <message>
        <source>“%1” stands as “%2” in the source.</source>
        <translation>„%1“ lautet in der Quelle „%2“.</translation>
    </message>
    <message>
        <source>“%1” than %2</source>
        <translation>„%1“ als %2</translation>
    </message>
    <message>
        <source>“%1”, relative to %2</source>
        <translation>„%1“, bezogen auf %2</translation>
    </message>
    <message>
        <source>“?” stands before the date</source>
        <translation>„?“ steht vor dem Datum</translation>
    </message>
    <message>
        <source>“between” takes two dates</source>
        <translation>zu „zwischen“ gehören zwei Daten</translation>
    </message>
    <message>
        <source>“{field}” is given twice.</source>
        <translation>„{field}“ kommt zweimal vor.</translation>
    </message>
    <message>
        <source>“{heading}” has no words and was left out.</source>
        <translation>„{heading}“ hat keine Wörter und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“{line}” is no part of a record.</source>
        <translation>„{line}“ gehört zu keinem Datensatz.</translation>
    </message>
    <message>
        <source>“{modifier}” changes nothing. Use a number of words, firstN for N letters, or {possible}.</source>
        <translation>„{modifier}“ ändert nichts. Nehmen Sie eine Zahl von Wörtern, firstN für N Buchstaben oder {possible}.</translation>
    </message>
    <message>
        <source>“{name}” is a name of a speaker in the library</source>
        <extracomment>What different transliterations write for one sound, longest first.</extracomment>
        <translation>„{name}“ ist der Name eines Sprechers der Bibliothek</translation>
    </message>
    <message>
        <source>“{name}” is the only speaker in the library of that name</source>
        <translation>„{name}“ ist der einzige Sprecher der Bibliothek mit diesem Namen</translation>
    </message>
    <message>
        <source>“{name}” sounds like a speaker in the library</source>
        <translation>„{name}“ klingt wie ein Sprecher der Bibliothek</translation>
    </message>
    <message>
        <source>“{phrase}” could not be understood as a date</source>
        <translation>„{phrase}“ konnte nicht als Datum verstanden werden</translation>
    </message>
    <message>
        <source>“{phrase}” depends on the day of publication, which is not known</source>
        <translation>„{phrase}“ hängt vom Erscheinungstag ab, der nicht bekannt ist</translation>
    </message>
    <message>
        <source>“{phrase}” does not say when; it may date another event</source>
        <translation>„{phrase}“ sagt nicht, wann; es kann ein anderes Ereignis datieren</translation>
    </message>
    <message>
        <source>“{phrase}” is a weekday, and the day of publication is not known</source>
        <extracomment>counted from publication, not from a date in the text without one of these words or a number there is no date</extracomment>
        <translation>„{phrase}“ ist ein Wochentag, und der Erscheinungstag ist nicht bekannt</translation>
    </message>
    <message>
        <source>“{phrase}” relates it to another event, whose date is not told here</source>
        <translation>„{phrase}“ bezieht es auf ein anderes Ereignis, dessen Datum hier nicht steht</translation>
    </message>
    <message>
        <source>“{phrase}” without a year; taken to be the last one before publication ({published})</source>
        <translation>„{phrase}“ ohne Jahr; gemeint sei das letzte vor dem Erscheinen ({published})</translation>
    </message>
    <message>
        <source>“{phrase}” without a year; the year is not known</source>
        <translation>„{phrase}“ ohne Jahr; das Jahr ist nicht bekannt</translation>
    </message>
    <message>
        <source>“{phrase}”, counted back from publication on {published}</source>
        <translation>„{phrase}“, zurückgerechnet vom Erscheinen am {published}</translation>
    </message>
    <message>
        <source>“{phrase}”, counted from publication ({published})</source>
        <translation>„{phrase}“, gerechnet vom Erscheinen ({published})</translation>
    </message>
    <message>
        <source>“{phrase}”, counted from publication on {published}</source>
        <translation>„{phrase}“, gerechnet vom Erscheinen am {published}</translation>
    </message>
    <message>
        <source>“{phrase}”, counted from “{anchor}” in front of it</source>
        <translation>„{phrase}“, gerechnet von „{anchor}“ davor</translation>
    </message>
    <message>
        <source>“{stuck}” is not known as part of a date</source>
        <translation>„{stuck}“ ist nicht als Teil eines Datums bekannt</translation>
    </message>
    <message>
        <source>“{text}” belongs to {name}</source>
        <extracomment>Articles behind a noun to which the next one belongs: der Fraktionschef der Grünen. Words that only add something to a name before a comma: the ministry, which runs the ferry.</extracomment>
        <translation>„{text}“ gehört zu {name}</translation>
    </message>
    <message>
        <source>“{text}” is not understood as a date: {reason}</source>
        <translation>„{text}“ wird nicht als Datum verstanden: {reason}</translation>
    </message>
    <message>
        <source>“{text}” is taken to be {name}, named before</source>
        <translation>„{text}“ meint wohl {name}, vorher genannt</translation>
    </message>
    <message>
        <source>“{text}” is taken to be {name}, which spoke before</source>
        <translation>„{text}“ meint wohl {name}, zuvor zitiert</translation>
    </message>
    <message>
        <source>“{text}” is taken to be {name}, who holds that office</source>
        <translation>„{text}“ meint wohl {name} mit diesem Amt</translation>
    </message>
    <message>
        <source>“{text}” is taken to be {name}, who spoke before</source>
        <extracomment>How many sentences back a pronoun may reach. What speaks for a person, found by trying on news articles: each sentence back costs. How far into a sentence its subject is looked for.</extracomment>
        <translation>„{text}“ meint wohl {name}, zuvor zitiert</translation>
    </message>
    <message>
        <source>“{unit}” is both given and said to be unknown</source>
        <translation>„{unit}“ ist angegeben und zugleich als unbekannt bezeichnet</translation>
    </message>
    <message>
        <source>“{unit}” is doubted but not given</source>
        <translation>„{unit}“ ist bezweifelt, aber nicht angegeben</translation>
    </message>
    <message>
        <source>“{value}” does not fit {field}: {reason}</source>
        <translation>„{value}“ passt nicht ({field}): {reason}</translation>
    </message>
    <message>
        <source>“{what}” cannot be undone or redone because it was changed since. Nothing was changed; edit it by hand instead.</source>
        <translation>„{what}“ kann nicht rückgängig gemacht oder wiederholt werden, weil inzwischen etwas geändert wurde. Nichts wurde geändert; bearbeiten Sie es von Hand.</translation>
    </message>
    <message>
        <source>“{words}” does not stand in {source}. Copy the words from the source exactly as they are there.</source>
        <translation>„{words}“ steht nicht in {source}. Kopieren Sie die Worte genau so, wie sie in der Quelle stehen.</translation>
    </message>
    <message>
        <source>“{words}” does not stand in {source}. The nearest passage is “{nearest}”. Copy the words from the source exactly as they are there.</source>
        <translation>„{words}“ steht nicht in {source}. Am nächsten kommt „{nearest}“. Kopieren Sie die Worte genau so, wie sie in der Quelle stehen.</translation>
    </message>
    <message>
        <source>“{words}” is no field and was left out.</source>
        <translation>„{words}“ ist kein Feld und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“{words}” stands {number} times in {source}: {places}. Give more of the words so that only one place fits.</source>
        <translation>„{words}“ steht {number}-mal in {source}: {places}. Geben Sie mehr Worte an, sodass nur eine Stelle passt.</translation>
    </message>
    <message>
        <source>“{word}” begins no entry: it has no brace.</source>
        <extracomment>Entries that are no sources. Macros can double a value with each line; no field is meant to have so many signs. How many further entries may lie inside a value (“@note{” at the start of a line).</extracomment>
        <translation>„{word}“ beginnt keinen Eintrag: Die Klammer fehlt.</translation>
    </message>
    <message>
        <source>“~” stands behind the date</source>
        <translation>„~“ steht hinter dem Datum</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Quotarium</source>
        <translation>Über Quotarium</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. It comes with these parts, each under its own licence:</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später, ohne jede Gewähr. Sie enthält diese Teile, jeden unter seiner eigenen Lizenz:</translation>
    </message>
    <message>
        <source>Licence of the selected part</source>
        <translation>Lizenz des ausgewählten Teils</translation>
    </message>
    <message>
        <source>No text of the licence came with it: %1</source>
        <translation>Kein Lizenztext lag bei: %1</translation>
    </message>
    <message>
        <source>Parts that come with the program</source>
        <translation>Teile, die das Programm mitbringt</translation>
    </message>
</context>
<context>
    <name>ActivityChart</name>
    <message>
        <source>Quotes by year</source>
        <translation>Zitate nach Jahr</translation>
    </message>
</context>
<context>
    <name>AddedReport</name>
    <message>
        <source>%1 (found at %2)</source>
        <translation>%1 (gefunden unter %2)</translation>
    </message>
    <message>
        <source>%1, %2 not</source>
        <translation>%1, %2 nicht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were not come to.</source>
        <translation>
            <numerusform>%Ln weitere kam nicht an die Reihe.</numerusform>
            <numerusform>%Ln weitere kamen nicht an die Reihe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources added</source>
        <translation>
            <numerusform>%Ln Quelle hinzugefügt</numerusform>
            <numerusform>%Ln Quellen hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Added, but have a look</source>
        <translation>Hinzugefügt, aber bitte ansehen</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>In the library already</source>
        <translation>Schon in der Bibliothek</translation>
    </message>
    <message>
        <source>Left out of folders</source>
        <translation>In Ordnern ausgelassen</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>Nicht hinzugefügt</translation>
    </message>
    <message>
        <source>Sources added</source>
        <translation>Hinzugefügte Quellen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>What was added and what was not</source>
        <translation>Was hinzugefügt wurde und was nicht</translation>
    </message>
    <message>
        <source>the same file is the source %1</source>
        <translation>dieselbe Datei ist die Quelle %1</translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message>
        <source>%1 % of the speakers</source>
        <translation>%1 % der Sprecher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Merge as %1</source>
        <translation>Zusammenführen als %1</translation>
    </message>
    <message>
        <source>Merging keeps all names, roles, identifiers, notes and quotes of both. It can be undone, and taken back at any time on the speaker’s page.</source>
        <translation>Alle Namen, Rollen, Kennungen, Notizen und Zitate beider bleiben erhalten. Es lässt sich rückgängig machen und auf der Seite des Sprechers jederzeit zurücknehmen.</translation>
    </message>
    <message>
        <source>Names are compared across scripts, spellings and initials.</source>
        <translation>Namen werden über Schriften, Schreibweisen und Initialen hinweg verglichen.</translation>
    </message>
    <message>
        <source>No two speakers look alike</source>
        <translation>Keine zwei Sprecher ähneln sich</translation>
    </message>
    <message>
        <source>Pairs of speakers</source>
        <translation>Sprecherpaare</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>Es sind zwei</translation>
    </message>
    <message>
        <source>They will not be proposed again.</source>
        <translation>Sie werden nicht wieder vorgeschlagen.</translation>
    </message>
    <message>
        <source>Who may be one speaker</source>
        <translation>Wer ein und derselbe sein könnte</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>%1 letters</source>
        <translation>%1 Buchstaben</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>Farben: %1</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Type of quotes and documents</source>
        <translation>Schrift für Zitate und Dokumente</translation>
    </message>
    <message>
        <source>Usual (%1)</source>
        <translation>Üblich (%1)</translation>
    </message>
    <message>
        <source>Width of a line in the reader</source>
        <translation>Zeilenbreite im Leser</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>A backup is made when something changed, at most once an hour.</source>
        <translation>Eine Sicherung entsteht, wenn sich etwas geändert hat, höchstens einmal je Stunde.</translation>
    </message>
    <message>
        <source>A folder on another disk also helps when this one is lost.</source>
        <translation>Ein Ordner auf einem anderen Datenträger hilft auch, wenn dieser verloren geht.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups kept: %1</source>
        <translation>Vorhandene Sicherungen: %1</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>Last days</source>
        <translation>Letzte Tage</translation>
    </message>
    <message>
        <source>Last hours</source>
        <translation>Letzte Stunden</translation>
    </message>
    <message>
        <source>Last months</source>
        <translation>Letzte Monate</translation>
    </message>
    <message>
        <source>Last weeks</source>
        <translation>Letzte Wochen</translation>
    </message>
    <message>
        <source>One is kept for each of the</source>
        <translation>Je eine bleibt für die</translation>
    </message>
    <message>
        <source>Show backups…</source>
        <translation>Sicherungen zeigen…</translation>
    </message>
    <message>
        <source>in the library itself</source>
        <translation>in der Bibliothek selbst</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backups of %1</source>
        <translation>Sicherungen von %1</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Comparing it with the library…</source>
        <translation>Vergleich mit der Bibliothek…</translation>
    </message>
    <message>
        <source>One is made by itself within minutes of a change; or make one now.</source>
        <translation>Wenige Minuten nach einer Änderung entsteht eine von selbst; oder legen Sie jetzt eine an.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Zurücklegen</translation>
    </message>
    <message>
        <source>Putting it back would</source>
        <translation>Das Zurückspielen würde</translation>
    </message>
    <message numerus="yes">
        <source>The files of %Ln captured copies are gone; their texts are there.</source>
        <translation>
            <numerusform>Die Datei einer aufgenommenen Kopie fehlt; ihr Text ist da.</numerusform>
            <numerusform>Die Dateien von %Ln aufgenommenen Kopien fehlen; ihre Texte sind da.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Es gibt noch keine Sicherung</translation>
    </message>
    <message>
        <source>What the library holds now becomes a backup first, so that this can be undone the same way.</source>
        <translation>Der jetzige Inhalt der Bibliothek wird zuerst gesichert, damit sich dies auf demselben Weg zurücknehmen lässt.</translation>
    </message>
    <message>
        <source>bring back %1</source>
        <translation>%1 zurückbringen</translation>
    </message>
    <message>
        <source>bring the library back; as it is, it cannot be read.</source>
        <translation>die Bibliothek zurückbringen; so, wie sie ist, lässt sie sich nicht lesen.</translation>
    </message>
    <message>
        <source>change back %1</source>
        <translation>%1 zurückändern</translation>
    </message>
    <message>
        <source>change nothing: it holds what the library holds.</source>
        <translation>nichts ändern: sie enthält, was die Bibliothek enthält.</translation>
    </message>
    <message>
        <source>take away %1</source>
        <translation>%1 wegnehmen</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>ChangeManyDialog</name>
    <message>
        <source>All that are found here: %1</source>
        <translation>Alle hier gefundenen: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Geändert: %1.</translation>
    </message>
    <message>
        <source>Changing %1 …</source>
        <translation>%1 werden geändert …</translation>
    </message>
    <message>
        <source>The selected: %1</source>
        <translation>Die ausgewählten: %1</translation>
    </message>
    <message>
        <source>To be changed: %1.</source>
        <translation>Zu ändern: %1.</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Was geändert wird</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>%1 quotes and %2 captured files were looked at.</source>
        <translation>%1 Zitate und %2 aufgenommene Dateien wurden durchgesehen.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>The library needs a look</source>
        <translation>Die Bibliothek braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Was die Prüfung ergab</translation>
    </message>
</context>
<context>
    <name>CheckNote</name>
    <message>
        <source>Compare with the newer copy</source>
        <translation>Mit der neueren Kopie vergleichen</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation>Abweichungen zeigen</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message numerus="yes">
        <source>%Ln clippings checked: %1.</source>
        <translation>
            <numerusform>%Ln Fundstelle geprüft: %1.</numerusform>
            <numerusform>%Ln Fundstellen geprüft: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking quotes</source>
        <translation>Zitate werden geprüft</translation>
    </message>
    <message>
        <source>Comparing quotes with their sources…</source>
        <translation>Zitate werden mit ihren Quellen verglichen…</translation>
    </message>
    <message>
        <source>Nothing differs from the source.</source>
        <translation>Nichts weicht von der Quelle ab.</translation>
    </message>
    <message>
        <source>Select a quote first.</source>
        <translation>Wählen Sie zuerst ein Zitat aus.</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation>Abweichungen zeigen</translation>
    </message>
    <message>
        <source>Stopped. What was compared by then is kept: %1</source>
        <translation>Angehalten. Das bis dahin Verglichene ist gespeichert: %1</translation>
    </message>
    <message>
        <source>Stopped; nothing of the check was kept.</source>
        <translation>Angehalten; von der Prüfung wurde nichts behalten.</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>nichts zum Vergleichen</translation>
    </message>
</context>
<context>
    <name>ChooseSpeakerDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Find the speaker</source>
        <translation>Den Sprecher suchen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge with another speaker</source>
        <extracomment>More are found by typing.</extracomment>
        <translation>Mit einem anderen Sprecher zusammenführen</translation>
    </message>
    <message>
        <source>Speakers to merge with</source>
        <translation>Sprecher zum Zusammenführen</translation>
    </message>
    <message>
        <source>Who is put into %1? Nothing is lost: names, roles and quotes are joined.</source>
        <translation>Wer geht in %1 auf? Nichts geht verloren: Namen, Rollen und Zitate werden vereint.</translation>
    </message>
</context>
<context>
    <name>CitationCard</name>
    <message>
        <source>Citation as it will be printed</source>
        <extracomment>Less room (pixels) does not show which style is chosen.</extracomment>
        <translation>Beleg, wie er gedruckt wird</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>Zitierstil</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Beleg kopieren</translation>
    </message>
    <message>
        <source>Copy citation and reference, formatted and as plain text</source>
        <translation>Beleg und Literaturangabe kopieren, formatiert und als reinen Text</translation>
    </message>
    <message>
        <source>Copy only a part, or the quote</source>
        <translation>Nur einen Teil kopieren oder das Zitat</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Literaturangabe kopieren</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Mit Beleg kopieren</translation>
    </message>
</context>
<context>
    <name>CitationChoice</name>
    <message>
        <source>Citations</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Live for Zotero</source>
        <translation>Lebendig für Zotero</translation>
    </message>
    <message>
        <source>Managed by Word (References tab)</source>
        <translation>Von Word verwaltet (Register „Referenzen“)</translation>
    </message>
    <message>
        <source>Plain footnotes</source>
        <translation>Einfache Fußnoten</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
</context>
<context>
    <name>CitekeySettings</name>
    <message>
        <source>An article by Reis and Lund, “Who Owns the River?”, 2020: %1</source>
        <translation>Ein Artikel von Reis und Lund, „Who Owns the River?“, 2020: %1</translation>
    </message>
    <message>
        <source>Citekeys made anew: %1.</source>
        <translation>Neu gebildete Zitierschlüssel: %1.</translation>
    </message>
    <message>
        <source>Make all citekeys anew</source>
        <translation>Alle Zitierschlüssel neu bilden</translation>
    </message>
    <message>
        <source>No citekey would be another.</source>
        <translation>Kein Zitierschlüssel würde sich ändern.</translation>
    </message>
    <message>
        <source>Pattern of citekeys</source>
        <translation>Muster der Zitierschlüssel</translation>
    </message>
    <message>
        <source>Those that are pinned stay as they are</source>
        <translation>Festgehaltene bleiben, wie sie sind</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>Citation style</source>
        <translation>Zitierstil</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Citekeys</source>
        <translation>Zitierschlüssel</translation>
    </message>
    <message>
        <source>Language of citations</source>
        <translation>Sprache der Belege</translation>
    </message>
    <message>
        <source>Name the speaker’s role and the occasion in citations of what was said</source>
        <translation>In Belegen von Gesagtem Rolle des Sprechers und Anlass nennen</translation>
    </message>
</context>
<context>
    <name>ClipFlow</name>
    <message>
        <source>Clipped to the Inbox.</source>
        <translation>In den Eingang exzerpiert.</translation>
    </message>
    <message>
        <source>Clipped.</source>
        <translation>Exzerpiert.</translation>
    </message>
    <message>
        <source>Select the words first, then press C.</source>
        <translation>Markieren Sie zuerst die Worte, dann drücken Sie C.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>ClipForm</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Reported in</source>
        <translation>Steht in</translation>
    </message>
    <message>
        <source>Reported in %1</source>
        <translation>Steht in %1</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Gesagt am</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Type a date as you would say it: 15 March, spring 2016, c. 1921.</source>
        <translation>Geben Sie ein Datum ein, wie Sie es sagen würden: 15. März, Frühjahr 2016, um 1921.</translation>
    </message>
    <message>
        <source>Words of the quote</source>
        <translation>Wortlaut des Zitats</translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>Ihre eigene Notiz</translation>
    </message>
</context>
<context>
    <name>ClipPanel</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <translation>Abbrechen  Esc</translation>
    </message>
    <message>
        <source>Clip  Ctrl ⏎</source>
        <translation>Exzerpieren  Strg ⏎</translation>
    </message>
    <message>
        <source>Clip: keep this quote</source>
        <translation>Exzerpieren: dieses Zitat behalten</translation>
    </message>
    <message>
        <source>Differs from %1</source>
        <translation>Weicht ab von %1</translation>
    </message>
    <message>
        <source>First-hand: the source&apos;s own author</source>
        <translation>Aus erster Hand: der Autor der Quelle selbst</translation>
    </message>
    <message>
        <source>Keep it, and look at the rest later (Ctrl+Shift+Return)</source>
        <translation>Behalten und den Rest später ansehen (Strg+Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Neues Zitat</translation>
    </message>
    <message>
        <source>Second-hand: %1, as quoted in %2</source>
        <translation>Aus zweiter Hand: %1, zitiert nach %2</translation>
    </message>
    <message>
        <source>To the Inbox</source>
        <translation>In den Eingang</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>die Quelle</translation>
    </message>
</context>
<context>
    <name>ClippingsPanel</name>
    <message>
        <source>No text to clip from</source>
        <translation>Kein Text zum Exzerpieren</translation>
    </message>
    <message>
        <source>Nothing clipped yet</source>
        <translation>Noch nichts exzerpiert</translation>
    </message>
    <message>
        <source>Quotes clipped from this source</source>
        <translation>Aus dieser Quelle exzerpierte Zitate</translation>
    </message>
    <message>
        <source>Select words in the text with the mouse or with Shift and the arrow keys, then press C.</source>
        <translation>Markieren Sie Worte im Text mit der Maus oder mit Umschalt und den Pfeiltasten und drücken Sie C.</translation>
    </message>
    <message>
        <source>This source has no captured text. Its details can still be cited.</source>
        <translation>Zu dieser Quelle gibt es keinen aufgenommenen Text. Ihre Angaben lassen sich dennoch zitieren.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>%1 more are left out. Select quotes to choose.</source>
        <translation>%1 weitere sind weggelassen. Wählen Sie Zitate aus, um zu bestimmen, welche.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Of more quotes that are selected, their speakers are compared first.</extracomment>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Wie sicher es ist</translation>
    </message>
    <message>
        <source>No quote here has a speaker. Select quotes of two speakers or more.</source>
        <translation>Kein Zitat hier hat einen Sprecher. Wählen Sie Zitate von zwei oder mehr Sprechern aus.</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>Quotes side by side</source>
        <translation>Zitate nebeneinander</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Gesagt am</translation>
    </message>
    <message>
        <source>Save for Word</source>
        <translation>Für Word speichern</translation>
    </message>
    <message>
        <source>Save for Word…</source>
        <translation>Für Word speichern…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>The %1 with the most quotes; %2 more are left out. Select quotes to choose.</source>
        <translation>Die %1 mit den meisten Zitaten; %2 weitere sind ausgelassen. Wählen Sie Zitate aus, um selbst zu bestimmen.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>Underlined: worded otherwise in the earliest near wording.</source>
        <translation>Unterstrichen: im frühesten ähnlichen Wortlaut anders.</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Was die Zeilen sind</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word-Dokumente (*.docx)</translation>
    </message>
    <message>
        <source>a column a quote</source>
        <translation>eine Spalte je Zitat</translation>
    </message>
    <message>
        <source>a row a date</source>
        <translation>eine Zeile je Datum</translation>
    </message>
    <message>
        <source>a row a topic (tag)</source>
        <translation>eine Zeile je Thema (Schlagwort)</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>kein Thema</translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message>
        <source>What was said, side by side</source>
        <translation>Was gesagt wurde, nebeneinander</translation>
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
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Fetched from</source>
        <translation>Abgerufen von</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>Quotes of this source cannot be checked.</source>
        <translation>Zitate aus dieser Quelle lassen sich nicht prüfen.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Aufnahme</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>What it says of itself</source>
        <translation>Was sie über sich sagt</translation>
    </message>
    <message>
        <source>not a text file</source>
        <translation>keine Textdatei</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Citation and reference copied.</source>
        <translation>Beleg und Literaturangabe kopiert.</translation>
    </message>
    <message>
        <source>Citation copied.</source>
        <translation>Beleg kopiert.</translation>
    </message>
    <message>
        <source>Citations and references copied: %1.</source>
        <translation>Belege und Literaturangaben kopiert: %1.</translation>
    </message>
    <message>
        <source>Citations copied: %1.</source>
        <translation>Belege kopiert: %1.</translation>
    </message>
    <message>
        <source>Copied with citations: %1.</source>
        <translation>Mit Belegen kopiert: %1.</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>Mit Beleg kopiert.</translation>
    </message>
    <message>
        <source>Nothing is copied: the style prints nothing here.</source>
        <extracomment>How RTF is called by X11 and Wayland programs, macOS and (through Qt) Windows.</extracomment>
        <translation>Nichts kopiert: Der Stil druckt hier nichts.</translation>
    </message>
    <message>
        <source>Reference copied.</source>
        <translation>Literaturangabe kopiert.</translation>
    </message>
    <message>
        <source>References copied: %1.</source>
        <translation>Literaturangaben kopiert: %1.</translation>
    </message>
</context>
<context>
    <name>CreatorRow</name>
    <message>
        <source>Family name, or name of the organisation</source>
        <translation>Nachname oder Name der Organisation</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Name this creator earlier</source>
        <translation>Diesen Urheber weiter vorn nennen</translation>
    </message>
    <message>
        <source>Remove this creator</source>
        <translation>Diesen Urheber entfernen</translation>
    </message>
    <message>
        <source>Role of the creator</source>
        <translation>Rolle des Urhebers</translation>
    </message>
    <message>
        <source>family name or organisation</source>
        <translation>Nachname oder Organisation</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>Vorname</translation>
    </message>
</context>
<context>
    <name>CreatorsField</name>
    <message>
        <source>Another creator</source>
        <translation>Weiterer Urheber</translation>
    </message>
</context>
<context>
    <name>DateBox</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>Im Kalender wählen (Alt+Pfeil nach unten)</translation>
    </message>
    <message>
        <source>Choose in a calendar (Alt+Down), or relative to another event (Alt+Up)</source>
        <translation>Im Kalender wählen (Alt+Pfeil nach unten), oder bezogen auf ein anderes Ereignis (Alt+Pfeil nach oben)</translation>
    </message>
    <message>
        <source>Relative to another event: Alt+Up says to which.</source>
        <translation>Bezogen auf ein anderes Ereignis: Alt+Pfeil nach oben sagt, auf welches.</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>A year, month or day that is stated and not doubted: nothing is left to be understood.</extracomment>
        <translation>nicht angegeben</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>%1 BC</source>
        <translation>%1 v. Chr.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>The Julian day number of day 0 of `model.dates.days`.</extracomment>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Relative to another event…</source>
        <translation>Bezogen auf ein anderes Ereignis…</translation>
    </message>
    <message>
        <source>Whole month</source>
        <translation>Ganzer Monat</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>Ganzes Jahr</translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message>
        <source>%1, copy of %2</source>
        <translation>%1, Kopie vom %2</translation>
    </message>
    <message>
        <source>Quotes and their sources</source>
        <translation>Zitate und ihre Quellen</translation>
    </message>
    <message>
        <source>Quotes beside what their sources say</source>
        <translation>Zitate neben dem, was ihre Quellen sagen</translation>
    </message>
    <message>
        <source>Struck through: in the quote, not in the source. Underlined: in the source, not in the quote. Grey: declared by the quote itself. Nothing was changed.</source>
        <translation>Durchgestrichen: im Zitat, nicht in der Quelle. Unterstrichen: in der Quelle, nicht im Zitat. Grau: vom Zitat selbst angezeigt. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>Die Quelle</translation>
    </message>
    <message>
        <source>Your quote</source>
        <translation>Ihr Zitat</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Accessed</source>
        <translation>Abgerufen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Duplicate sources</source>
        <translation>Doppelte Quellen</translation>
    </message>
    <message>
        <source>Field by field</source>
        <translation>Feld für Feld</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merged: %1.</source>
        <translation>Zusammengeführt: %1.</translation>
    </message>
    <message>
        <source>No two sources look alike</source>
        <translation>Keine zwei Quellen sehen gleich aus</translation>
    </message>
    <message>
        <source>No two sources share a DOI, an ISBN, an address, or title, creator and year.</source>
        <translation>Keine zwei Quellen teilen DOI, ISBN, Adresse oder Titel, Urheber und Jahr.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Quotes and copies of both go to the one that is kept; the other one goes to the Trash.</source>
        <translation>Zitate und Kopien beider gehen an die bleibende; die andere kommt in den Papierkorb.</translation>
    </message>
    <message>
        <source>Sources that seem to be the same</source>
        <translation>Quellen, die dieselben zu sein scheinen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>same DOI</source>
        <translation>gleiche DOI</translation>
    </message>
    <message>
        <source>same ISBN</source>
        <translation>gleiche ISBN</translation>
    </message>
    <message>
        <source>same PMID</source>
        <translation>gleiche PMID</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>gleiche Adresse</translation>
    </message>
    <message>
        <source>same title</source>
        <translation>gleicher Titel</translation>
    </message>
    <message>
        <source>the same in all</source>
        <translation>in allen gleich</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%Ln pages printed.</source>
        <translation>
            <numerusform>%Ln Seite gedruckt.</numerusform>
            <numerusform>%Ln Seiten gedruckt.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that the library holds, complete. Save it.</source>
        <translation>Alles, was die Bibliothek enthält, vollständig. Speichern Sie es.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>So many letters of a file are shown.</extracomment>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview of the document</source>
        <translation>Vorschau des Dokuments</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Vorschau der Datei</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern als</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern als…</translation>
    </message>
    <message>
        <source>Saved %1 in %2</source>
        <translation>%1 in %2 gespeichert</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>This format is not text; open the saved file to look at it.</source>
        <translation>Dieses Format ist kein Text; öffnen Sie die gespeicherte Datei, um sie anzusehen.</translation>
    </message>
    <message>
        <source>· being made…</source>
        <translation>· wird erstellt…</translation>
    </message>
    <message>
        <source>· step %1 of %2</source>
        <translation>· Schritt %1 von %2</translation>
    </message>
    <message>
        <source>· the beginning</source>
        <translation>· der Anfang</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>A table of quotes</source>
        <translation>Eine Tabelle der Zitate</translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation>Literaturverzeichnis</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>Zitierstil</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Belege</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>An order of its own beside the groupings: that of the project that is exported. PDF stands after the word processors.</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Guard against formulas in cells</source>
        <translation>Vor Formeln in Zellen schützen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Notes and tags</source>
        <translation>Notizen und Schlagwörter</translation>
    </message>
    <message>
        <source>Of quotes that have a translation</source>
        <translation>Von Zitaten mit Übersetzung</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>Quotes with in-text citations</source>
        <translation>Zitate mit Belegen im Text</translation>
    </message>
    <message>
        <source>Role and occasion in the citations</source>
        <translation>Rolle und Anlass in den Belegen</translation>
    </message>
    <message>
        <source>Speaker, role and occasion of each quote</source>
        <translation>Sprecher, Rolle und Anlass jedes Zitats</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Stil</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Title of the document</source>
        <translation>Titel des Dokuments</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What the sources quote</source>
        <translation>Was die Quellen zitieren</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>Word-Vorlage</translation>
    </message>
    <message>
        <source>as in the outline of the project</source>
        <translation>wie in der Gliederung des Projekts</translation>
    </message>
    <message>
        <source>as related entries (quotedin)</source>
        <translation>als verbundene Einträge (quotedin)</translation>
    </message>
    <message>
        <source>as shown, without headings</source>
        <translation>wie gezeigt, ohne Überschriften</translation>
    </message>
    <message>
        <source>as words in a note</source>
        <translation>als Worte in einer Notiz</translation>
    </message>
    <message>
        <source>by date said</source>
        <translation>nach Datum der Äußerung</translation>
    </message>
    <message>
        <source>by project</source>
        <translation>nach Projekt</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>nach Quelle</translation>
    </message>
    <message>
        <source>by speaker, then date said</source>
        <translation>nach Sprecher, dann Datum</translation>
    </message>
    <message>
        <source>is left out</source>
        <translation>wird ausgelassen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>the original</source>
        <translation>das Original</translation>
    </message>
    <message>
        <source>the original and a translation</source>
        <translation>das Original und eine Übersetzung</translation>
    </message>
    <message>
        <source>the translation alone</source>
        <translation>nur die Übersetzung</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Something went wrong in Quotarium</source>
        <translation>In Quotarium ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>This is the program&apos;s fault, not yours. What was kept before is safe, and you can go on working. Please send this report to its makers.</source>
        <translation>Das ist ein Fehler des Programms, nicht Ihrer. Was zuvor gespeichert wurde, ist sicher, und Sie können weiterarbeiten. Bitte senden Sie diesen Bericht an die Entwickler.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Suchleiste schließen</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>In diesem Text suchen</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>nicht gefunden</translation>
    </message>
</context>
<context>
    <name>FirstPictures</name>
    <message>
        <source>Cite it</source>
        <translation>Belegen</translation>
    </message>
    <message>
        <source>Clip what was said</source>
        <extracomment>From this width on (pixels) the pictures stand beside one another.</extracomment>
        <translation>Gesagtes exzerpieren</translation>
    </message>
    <message>
        <source>Every quote is compared with its source, word by word.</source>
        <translation>Jedes Zitat wird Wort für Wort mit seiner Quelle verglichen.</translation>
    </message>
    <message>
        <source>Into Word, BibTeX and more, second-hand citations included.</source>
        <translation>Nach Word, BibTeX und mehr, auch Zitate aus zweiter Hand.</translation>
    </message>
    <message>
        <source>See that it is verbatim</source>
        <translation>Wortlaut sichern</translation>
    </message>
    <message>
        <source>Select words in an article: speaker, date and place come along.</source>
        <translation>Markieren Sie Worte in einem Artikel: Sprecher, Datum und Stelle kommen mit.</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Back to the usual: %1</source>
        <translation>Zurück zum Üblichen: %1</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Wählen: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>sorted by date clipped</source>
        <translation>nach Datum des Exzerpts</translation>
    </message>
    <message>
        <source>sorted by date said</source>
        <translation>nach Datum der Äußerung</translation>
    </message>
    <message>
        <source>sorted by relevance</source>
        <translation>nach Relevanz</translation>
    </message>
    <message>
        <source>sorted by source</source>
        <translation>nach Quelle</translation>
    </message>
    <message>
        <source>sorted by speaker</source>
        <translation>nach Sprecher</translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message numerus="yes">
        <source>%Ln quotes: click to look closer</source>
        <translation>
            <numerusform>%Ln Zitat: zum näheren Ansehen klicken</numerusform>
            <numerusform>%Ln Zitate: zum näheren Ansehen klicken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GraphDialog</name>
    <message>
        <source>Being drawn…</source>
        <translation>Wird gezeichnet…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Graph of speakers and links</source>
        <translation>Graph der Sprecher und Verknüpfungen</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Links between speakers</source>
        <translation>Verknüpfungen zwischen Sprechern</translation>
    </message>
    <message>
        <source>No two speakers are linked here yet.</source>
        <translation>Hier sind noch keine zwei Sprecher verknüpft.</translation>
    </message>
    <message>
        <source>Save as GraphML…</source>
        <translation>Als GraphML speichern…</translation>
    </message>
    <message>
        <source>Save the graph</source>
        <translation>Graph speichern</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Speakers and links</source>
        <translation>Sprecher und Verknüpfungen</translation>
    </message>
    <message>
        <source>the %1 most linked are drawn</source>
        <translation>gezeichnet sind die %1 am stärksten verknüpften</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Guide to Quotarium</source>
        <translation>Handbuch zu Quotarium</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Seite des Handbuchs</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>Quotarium was updated to %1.</source>
        <translation>Quotarium wurde auf %1 aktualisiert.</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Was ist neu</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Redoing: %1 …</source>
        <translation>Wird wiederholt: %1 …</translation>
    </message>
    <message>
        <source>Undoing: %1 …</source>
        <translation>Wird rückgängig gemacht: %1 …</translation>
    </message>
</context>
<context>
    <name>IdentifiersField</name>
    <message>
        <source>%1 identifier</source>
        <translation>%1-Kennung</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>In %1 öffnen</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Format der Datei</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Import references</source>
        <translation>Literaturangaben importieren</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Nothing in this file could be read.</source>
        <translation>Nichts in dieser Datei konnte gelesen werden.</translation>
    </message>
    <message>
        <source>Problems in the file, by line</source>
        <translation>Probleme in der Datei, nach Zeilen</translation>
    </message>
    <message>
        <source>Problems, by line</source>
        <translation>Probleme, nach Zeilen</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Fortschritt des Imports</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>Angehalten; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>recognised by itself</source>
        <translation>von selbst erkannt</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Citekey</source>
        <translation>Zitierschlüssel</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>added beside %1</source>
        <translation>neben %1 hinzugefügt</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>left out, there is %1</source>
        <translation>ausgelassen, es gibt %1</translation>
    </message>
    <message>
        <source>put into %1</source>
        <translation>in %1 übernommen</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>ohne Titel</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the selected ones, also beside what is like them</source>
        <translation>Ausgewählte hinzufügen, auch neben Ähnlichem</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>By its %4 it is like one in %1: %2 (%3).</source>
        <translation>Nach %4 gleicht es einem Eintrag in %1: %2 (%3).</translation>
    </message>
    <message>
        <source>Fill only what is missing there; nothing is replaced</source>
        <translation>Nur ergänzen, was dort fehlt; nichts wird ersetzt</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave the selected ones out</source>
        <translation>Ausgewählte auslassen</translation>
    </message>
    <message>
        <source>May be there already: %1</source>
        <translation>Vielleicht schon vorhanden: %1</translation>
    </message>
    <message>
        <source>Put into the one there</source>
        <translation>In Vorhandenes übernehmen</translation>
    </message>
    <message>
        <source>The very same is in %1: %2 (%3).</source>
        <translation>Genau dasselbe steht in %1: %2 (%3).</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Was gelesen wurde</translation>
    </message>
    <message>
        <source>the file, further up,</source>
        <translation>der Datei weiter oben</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>der Bibliothek</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import references</source>
        <translation>Literaturangaben importieren</translation>
    </message>
    <message>
        <source>References (%1)</source>
        <translation>Literaturangaben (%1)</translation>
    </message>
</context>
<context>
    <name>InspectedLinks</name>
    <message>
        <source>Link removed.</source>
        <translation>Verknüpfung entfernt.</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>offene Frage</translation>
    </message>
    <message>
        <source>question, answered</source>
        <translation>Frage, beantwortet</translation>
    </message>
</context>
<context>
    <name>InspectedStatement</name>
    <message>
        <source>Linked: this quote repeats the other.</source>
        <translation>Verknüpft: Dieses Zitat wiederholt das andere.</translation>
    </message>
    <message>
        <source>The reports are gathered in one statement.</source>
        <translation>Die Berichte sind in einer Aussage versammelt.</translation>
    </message>
    <message>
        <source>They will not be proposed again.</source>
        <translation>Sie werden nicht wieder vorgeschlagen.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <extracomment>A quote, the words it had before, and what hides in its words.</extracomment>
        <translation>Seitenleiste</translation>
    </message>
    <message>
        <source>No quote selected</source>
        <translation>Kein Zitat ausgewählt</translation>
    </message>
    <message>
        <source>Select a quote to see and correct what is known of it.</source>
        <translation>Wählen Sie ein Zitat aus, um zu sehen und zu berichtigen, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>Select one quote for this.</source>
        <translation>Wählen Sie dafür ein einziges Zitat aus.</translation>
    </message>
</context>
<context>
    <name>InspectorForm</name>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Wie sicher es ist</translation>
    </message>
    <message>
        <source>How sure it is that the speaker said it</source>
        <translation>Wie sicher es ist, dass der Sprecher es gesagt hat</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Reported in</source>
        <translation>Steht in</translation>
    </message>
    <message>
        <source>Reported in %1</source>
        <translation>Steht in %1</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Gesagt am</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Übersetzungen</translation>
    </message>
    <message>
        <source>Words of the quote</source>
        <extracomment>From this width on (pixels) date and occasion stand beside one another.</extracomment>
        <translation>Wortlaut des Zitats</translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>add to a project</source>
        <translation>zu Projekt hinzufügen</translation>
    </message>
    <message>
        <source>in the Inbox</source>
        <translation>im Eingang</translation>
    </message>
    <message>
        <source>no source yet</source>
        <translation>noch keine Quelle</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>what speaks for it, or against it</source>
        <translation>was dafür oder dagegen spricht</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>Ihre eigene Notiz</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Adding %1</source>
        <translation>%1 wird hinzugefügt</translation>
    </message>
    <message>
        <source>Adding %2 of %3: %1</source>
        <translation>%2 von %3 wird hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Adding sources</source>
        <translation>Quellen werden hinzugefügt</translation>
    </message>
    <message>
        <source>Looking what there is…</source>
        <translation>Wird durchgesehen…</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>A quote was being clipped when Quotarium ended: “%1”.</source>
        <translation>Als Quotarium endete, wurde gerade ein Zitat exzerpiert: „%1“.</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>Bibliothek prüfen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Kept what was being typed.</source>
        <translation>Das Getippte wurde behalten.</translation>
    </message>
    <message>
        <source>Put it into the Inbox</source>
        <translation>In den Eingang legen</translation>
    </message>
    <message>
        <source>Quotarium did not close properly last time, and something is amiss.</source>
        <extracomment>How often it is asked whether a backup is due (ms), and how long after opening at first. How long after the last change (ms) its log is folded into the database.</extracomment>
        <translation>Quotarium wurde zuletzt nicht ordentlich beendet, und etwas stimmt nicht.</translation>
    </message>
    <message>
        <source>Quotarium did not close properly last time. The library was looked over: all that was kept is there.</source>
        <translation>Quotarium wurde zuletzt nicht ordentlich beendet. Die Bibliothek wurde durchgesehen: Alles Gespeicherte ist da.</translation>
    </message>
    <message>
        <source>This was being typed when Quotarium ended, and is not kept: “%1”.</source>
        <translation>Dies wurde gerade getippt, als Quotarium endete, und ist nicht gespeichert: „%1“.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>All are as they came.</source>
        <translation>Alle sind wie ausgeliefert.</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Tastenkürzel ändern…</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Aktionen und ihre Tastenkürzel</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>Alle wie ausgeliefert</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Wie ausgeliefert</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>Tastenkürzel ändern</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Von Ihnen geändert</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Aktion oder Taste suchen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>New keys of the selected action</source>
        <translation>Neue Tasten der ausgewählten Aktion</translation>
    </message>
    <message>
        <source>No other action has these keys.</source>
        <translation>Keine andere Aktion hat diese Tasten.</translation>
    </message>
    <message>
        <source>Press the new keys here:</source>
        <translation>Drücken Sie hier die neuen Tasten:</translation>
    </message>
    <message>
        <source>The same keys: %1. Where both can be done, neither is.</source>
        <translation>Dieselben Tasten: %1. Wo beides möglich ist, geschieht keines.</translation>
    </message>
</context>
<context>
    <name>KindField</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>LanguageField</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>en, de, az …; empty for unknown</source>
        <translation>en, de, az …; leer für unbekannt</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Another language…</source>
        <translation>Andere Sprache…</translation>
    </message>
    <message>
        <source>The language&apos;s code, such as hy or pt-BR:</source>
        <translation>Das Kürzel der Sprache, etwa hy oder pt-BR:</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Empty the Trash after</source>
        <translation>Papierkorb leeren nach</translation>
    </message>
    <message>
        <source>Folder for new libraries</source>
        <translation>Ordner für neue Bibliotheken</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>Keine Bibliothek ist geöffnet.</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Jetzt geöffnet</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>nie von selbst</translation>
    </message>
    <message>
        <source>your documents</source>
        <translation>Ihre Dokumente</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Only quotes with these words</source>
        <translation>Nur Zitate mit diesen Worten</translation>
    </message>
    <message>
        <source>Quotes by source</source>
        <translation>Zitate nach Quelle</translation>
    </message>
    <message>
        <source>Quotes by speaker</source>
        <translation>Zitate nach Sprecher</translation>
    </message>
    <message>
        <source>Quotes by tag</source>
        <translation>Zitate nach Schlagwort</translation>
    </message>
    <message>
        <source>Quotes by their check</source>
        <translation>Zitate nach ihrer Prüfung</translation>
    </message>
    <message>
        <source>Quotes by year said</source>
        <translation>Zitate nach Jahr der Äußerung</translation>
    </message>
    <message>
        <source>Save as a picture (SVG, PNG, PDF)…</source>
        <translation>Als Bild speichern (SVG, PNG, PDF)…</translation>
    </message>
    <message>
        <source>Save as a table (CSV)…</source>
        <translation>Als Tabelle speichern (CSV)…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Speichern: %1</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespeichert.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>The library in numbers</source>
        <translation>Die Bibliothek in Zahlen</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>empty for none</source>
        <translation>leer für keine Angabe</translation>
    </message>
</context>
<context>
    <name>LinkChip</name>
    <message>
        <source>Edit the note…</source>
        <translation>Notiz bearbeiten…</translation>
    </message>
    <message>
        <source>Go to the other quote</source>
        <translation>Zum anderen Zitat</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Art der Verknüpfung</translation>
    </message>
    <message>
        <source>Note on the link</source>
        <translation>Notiz zur Verknüpfung</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Verknüpfung entfernen</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Find the other quote</source>
        <translation>Das andere Zitat suchen</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Art der Verknüpfung</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Verknüpfen</translation>
    </message>
    <message>
        <source>Link to another quote</source>
        <translation>Mit anderem Zitat verknüpfen</translation>
    </message>
    <message>
        <source>Linked: the quote %1 the other.</source>
        <translation>Verknüpft: Das Zitat %1 das andere.</translation>
    </message>
    <message>
        <source>No other quote is found.</source>
        <translation>Kein anderes Zitat gefunden.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on the link</source>
        <translation>Notiz zur Verknüpfung</translation>
    </message>
    <message>
        <source>Quotes to link to</source>
        <translation>Zitate zum Verknüpfen</translation>
    </message>
    <message>
        <source>This quote</source>
        <translation>Dieses Zitat</translation>
    </message>
    <message>
        <source>why, or where it is said</source>
        <translation>warum, oder wo es gesagt wird</translation>
    </message>
</context>
<context>
    <name>LinksField</name>
    <message>
        <source>Link this quote to another</source>
        <translation>Dieses Zitat mit einem anderen verknüpfen</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>Verknüpfen mit…</translation>
    </message>
</context>
<context>
    <name>ListsPanel</name>
    <message>
        <source>Clipped here  ·  %1</source>
        <translation>Hier exzerpiert  ·  %1</translation>
    </message>
    <message>
        <source>Suggested quotes  ·  %1 left</source>
        <translation>Vorschläge  ·  noch %1</translation>
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
        <translation>Etwas anderes läuft noch; bitte warten Sie.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped; nothing of it was kept.</source>
        <translation>Angehalten; nichts davon wurde behalten.</translation>
    </message>
</context>
<context>
    <name>MarkedInFile</name>
    <message>
        <source>Highlights clipped to the Inbox: %1</source>
        <translation>In den Eingang exzerpierte Markierungen: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Which one is kept</source>
        <extracomment>Letters of one fact that are shown.</extracomment>
        <translation>Was bleibt</translation>
    </message>
    <message>
        <source>Which one is kept? The others go into it.</source>
        <translation>Was bleibt? Die übrigen gehen darin auf.</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Remove this name</source>
        <translation>Diesen Namen entfernen</translation>
    </message>
    <message>
        <source>Use first</source>
        <translation>Zuerst verwenden</translation>
    </message>
    <message>
        <source>Use this name first</source>
        <translation>Diesen Namen zuerst verwenden</translation>
    </message>
    <message>
        <source>another way the name is written</source>
        <translation>eine andere Schreibweise des Namens</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Altered or not found</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Navigation</source>
        <extracomment>More would leave too little for the page on a small screen (pixels).</extracomment>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Anlässe</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Quotarium</source>
        <translation>Quotarium</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Trash and settings</source>
        <translation>Papierkorb und Einstellungen</translation>
    </message>
</context>
<context>
    <name>NearCard</name>
    <message>
        <source>Go to %1</source>
        <translation>Zu %1</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Link as repeating</source>
        <translation>Als Wiederholung verknüpfen</translation>
    </message>
    <message>
        <source>Make them one statement with several reports</source>
        <translation>Zu einer Aussage mit mehreren Berichten machen</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Repeated by another speaker? %1 of the wording is shared.</source>
        <translation>Von einem anderen Sprecher wiederholt? %1 des Wortlauts stimmen überein.</translation>
    </message>
    <message>
        <source>The same statement? %1 of the wording is shared.</source>
        <translation>Dieselbe Aussage? %1 des Wortlauts stimmen überein.</translation>
    </message>
    <message>
        <source>They are not the same; do not ask again</source>
        <translation>Sie sind nicht dasselbe; nicht wieder fragen</translation>
    </message>
</context>
<context>
    <name>NewerCopies</name>
    <message>
        <source>A newer copy of this source</source>
        <translation>Eine neuere Kopie dieser Quelle</translation>
    </message>
    <message>
        <source>Fetching the page…</source>
        <translation>Seite wird abgerufen…</translation>
    </message>
    <message>
        <source>It was found at %1.</source>
        <translation>Sie wurde unter %1 gefunden.</translation>
    </message>
    <message>
        <source>Linked: %1. The recording stays where it is.</source>
        <translation>Verknüpft: %1. Die Aufnahme bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Recognising the text: page %1 of %2</source>
        <translation>Text wird erkannt: Seite %1 von %2</translation>
    </message>
    <message>
        <source>Recognising the text…</source>
        <translation>Text wird erkannt…</translation>
    </message>
    <message>
        <source>Stopped; nothing was added.</source>
        <translation>Angehalten; nichts wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>The newer copy is kept beside the older ones.</source>
        <translation>Die neuere Kopie liegt neben den älteren.</translation>
    </message>
    <message>
        <source>The page was fetched; its text is the same as in the copy before.</source>
        <translation>Die Seite wurde abgerufen; ihr Text ist derselbe wie in der vorigen Kopie.</translation>
    </message>
    <message>
        <source>The page was fetched; this copy is kept beside the older ones.</source>
        <translation>Die Seite wurde abgerufen; diese Kopie liegt neben den älteren.</translation>
    </message>
    <message>
        <source>The recording; it is linked</source>
        <translation>Die Aufnahme; sie ist verknüpft</translation>
    </message>
    <message>
        <source>The text was recognised; compare quotes with the pages.</source>
        <translation>Der Text wurde erkannt; vergleichen Sie Zitate mit den Seiten.</translation>
    </message>
    <message>
        <source>This copy is the same to the last byte as one that is kept: nothing added.</source>
        <translation>Diese Kopie gleicht einer vorhandenen bis aufs letzte Byte: nichts hinzugefügt.</translation>
    </message>
</context>
<context>
    <name>NoteFields</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation>In Notizen suchen</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>OccasionEditor</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Date of the occasion</source>
        <translation>Datum des Anlasses</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the occasion</source>
        <translation>Name des Anlasses</translation>
    </message>
    <message>
        <source>No occasion selected</source>
        <translation>Kein Anlass ausgewählt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on the occasion</source>
        <translation>Notiz zum Anlass</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Select an occasion to see and correct it.</source>
        <translation>Wählen Sie einen Anlass aus, um ihn zu sehen und zu berichtigen.</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>wie er heißt</translation>
    </message>
    <message>
        <source>where it was</source>
        <translation>wo er war</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>Ihre eigene Notiz</translation>
    </message>
</context>
<context>
    <name>OccasionField</name>
    <message>
        <source>Occasion</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>name; empty for none</source>
        <translation>Name; leer für keinen</translation>
    </message>
</context>
<context>
    <name>OccasionsPage</name>
    <message>
        <source>%1 is now the same occasion.</source>
        <translation>%1 ist jetzt derselbe Anlass.</translation>
    </message>
    <message>
        <source>Dates counted from the old one stay until you count them again: %1.</source>
        <translation>Vom alten Datum gerechnete Daten bleiben, bis Sie sie neu berechnen: %1.</translation>
    </message>
    <message>
        <source>Go to this speaker</source>
        <translation>Zu diesem Sprecher</translation>
    </message>
    <message>
        <source>Merge occasions</source>
        <translation>Anlässe zusammenführen</translation>
    </message>
    <message>
        <source>No occasion found</source>
        <translation>Kein Anlass gefunden</translation>
    </message>
    <message>
        <source>No occasion is what this search asks for.</source>
        <translation>Kein Anlass entspricht dieser Suche.</translation>
    </message>
    <message>
        <source>No occasions yet</source>
        <translation>Noch keine Anlässe</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Anlässe</translation>
    </message>
    <message>
        <source>There is no other occasion to merge with.</source>
        <translation>Es gibt keinen anderen Anlass zum Zusammenführen.</translation>
    </message>
    <message>
        <source>They are made as you fill in the occasion of a quote.</source>
        <translation>Sie entstehen, wenn Sie den Anlass eines Zitats eintragen.</translation>
    </message>
    <message>
        <source>What was said on this occasion</source>
        <translation>Was bei diesem Anlass gesagt wurde</translation>
    </message>
    <message>
        <source>Which occasion is the same as %1?</source>
        <translation>Welcher Anlass ist derselbe wie %1?</translation>
    </message>
    <message>
        <source>sorted by date</source>
        <translation>nach Datum</translation>
    </message>
    <message>
        <source>sorted by name</source>
        <translation>nach Name</translation>
    </message>
    <message>
        <source>sorted by number of quotes</source>
        <translation>nach Zahl der Zitate</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>from the paragraph after: “%1”</source>
        <translation>aus dem Absatz danach: „%1“</translation>
    </message>
    <message>
        <source>from the paragraph before: “%1”</source>
        <translation>aus dem Absatz davor: „%1“</translation>
    </message>
    <message>
        <source>from this paragraph: “%1”</source>
        <translation>aus diesem Absatz: „%1“</translation>
    </message>
    <message>
        <source>from ¶%2: “%1”</source>
        <translation>aus ¶%2: „%1“</translation>
    </message>
    <message>
        <source>offered: %1</source>
        <translation>Vorschlag: %1</translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Umgekehrt</translation>
    </message>
    <message>
        <source>With headings and their numbers</source>
        <translation>Mit Überschriften und Anzahlen</translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln Zeile</numerusform>
            <numerusform>%Ln Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnStyleList</name>
    <message>
        <source>Install a style…</source>
        <translation>Stil installieren…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the style %1</source>
        <translation>Stil %1 entfernen</translation>
    </message>
    <message>
        <source>The style was removed.</source>
        <translation>Der Stil wurde entfernt.</translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <source>This page cannot be drawn. Read it as text.</source>
        <extracomment>Pixels of the screen to a point of the page at 100 %. In the dark, paper is dimmed; its figures and highlights keep their colours. Small pictures that are asked for when everything seen is there.</extracomment>
        <translation>Diese Seite lässt sich nicht darstellen. Lesen Sie sie als Text.</translation>
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
        <translation>(%1 von %2)</translation>
    </message>
    <message>
        <source>Clip what is marked in the file into the Inbox</source>
        <translation>In der Datei Markiertes in den Eingang exzerpieren</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Import highlights</source>
        <translation>Markierungen importieren</translation>
    </message>
    <message>
        <source>Import highlights (%1)</source>
        <translation>Markierungen importieren (%1)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Show or hide outline and small pictures</source>
        <translation>Gliederung und kleine Bilder ein- oder ausblenden</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Type a page and press Return</source>
        <translation>Seite eingeben und Eingabe drücken</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>PagesSide</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Outline of the document</source>
        <translation>Gliederung des Dokuments</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation>Kleine Bilder der Seiten</translation>
    </message>
</context>
<context>
    <name>PairsDialog</name>
    <message>
        <source>%1 shared</source>
        <translation>%1 gemeinsam</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs share half of their wording or more.</source>
        <translation>
            <numerusform>%Ln Paar hat mindestens die Hälfte des Wortlauts gemeinsam.</numerusform>
            <numerusform>%Ln Paare haben mindestens die Hälfte des Wortlauts gemeinsam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both wordings</source>
        <translation>Beide Wortlaute</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>How far the search is</source>
        <extracomment>All that were found; those that are settled are not shown, and come back with Undo.</extracomment>
        <translation>Wie weit die Suche ist</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Link as repeating</source>
        <translation>Als Wiederholung verknüpfen</translation>
    </message>
    <message>
        <source>Linked: the second quote repeats the first.</source>
        <translation>Verknüpft: Das zweite Zitat wiederholt das erste.</translation>
    </message>
    <message>
        <source>Looking for quotes that share half of their wording or more…</source>
        <translation>Suche nach Zitaten, die mindestens die Hälfte des Wortlauts gemeinsam haben…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Make them one statement with several reports</source>
        <translation>Zu einer Aussage mit mehreren Berichten machen</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Ohne Sprecher</translation>
    </message>
    <message>
        <source>No two quotes look like one statement</source>
        <translation>Keine zwei Zitate sehen nach einer Aussage aus</translation>
    </message>
    <message>
        <source>No, they are two</source>
        <translation>Nein, es sind zwei</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Pairs of quotes</source>
        <translation>Paare von Zitaten</translation>
    </message>
    <message>
        <source>Quotes that may be one statement</source>
        <translation>Zitate, die eine Aussage sein könnten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>The reports are gathered in one statement.</source>
        <translation>Die Berichte sind in einer Aussage versammelt.</translation>
    </message>
    <message>
        <source>The speakers are others. If they are one, merge them first.</source>
        <translation>Die Sprecher sind verschieden. Sind sie derselbe, führen Sie sie zuerst zusammen.</translation>
    </message>
    <message>
        <source>They will not be proposed again.</source>
        <translation>Sie werden nicht wieder vorgeschlagen.</translation>
    </message>
    <message>
        <source>What is clipped from now on is compared as it comes.</source>
        <translation>Was Sie von jetzt an exzerpieren, wird gleich verglichen.</translation>
    </message>
    <message>
        <source>by other speakers</source>
        <translation>von anderen Sprechern</translation>
    </message>
</context>
<context>
    <name>ParagraphField</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>PasteTextDialog</name>
    <message numerus="yes">
        <source>%Ln words. A title and a “By …” line are recognised.</source>
        <translation>
            <numerusform>%Ln Wort. Titel und eine Zeile „Von …“ werden erkannt.</numerusform>
            <numerusform>%Ln Wörter. Titel und eine Zeile „Von …“ werden erkannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add pasted text</source>
        <translation>Eingefügten Text hinzufügen</translation>
    </message>
    <message>
        <source>Add this text</source>
        <translation>Diesen Text hinzufügen</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>Adresse (URL)</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autoren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Family, Given; Family, Given</source>
        <translation>Nachname, Vorname; Nachname, Vorname</translation>
    </message>
    <message>
        <source>Paste the article here.</source>
        <translation>Fügen Sie den Artikel hier ein.</translation>
    </message>
    <message>
        <source>Paste the text first.</source>
        <translation>Fügen Sie zuerst den Text ein.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>else its first line</source>
        <translation>sonst die erste Zeile</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Pages of the source</source>
        <translation>Seiten der Quelle</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>A picture of the speaker</source>
        <translation>Ein Bild des Sprechers</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <source>Credit of the picture</source>
        <translation>Bildnachweis</translation>
    </message>
    <message>
        <source>Or drop one here: PNG, JPEG or WebP.</source>
        <translation>Oder ziehen Sie eines hierher: PNG, JPEG oder WebP.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste a picture from the clipboard</source>
        <translation>Ein Bild aus der Zwischenablage einfügen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Take the picture away</source>
        <translation>Das Bild entfernen</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Was das Bild zeigt</translation>
    </message>
    <message>
        <source>credit, source</source>
        <translation>Nachweis, Quelle</translation>
    </message>
    <message>
        <source>what it shows</source>
        <translation>was es zeigt</translation>
    </message>
</context>
<context>
    <name>Picturing</name>
    <message>
        <source>The file of the picture is missing or damaged.</source>
        <translation>Die Bilddatei fehlt oder ist beschädigt.</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Even without it, Quotarium only fetches web pages that you ask for. It sends nothing else and looks for nothing by itself.</source>
        <translation>Auch ohne ihn ruft Quotarium nur Webseiten ab, die Sie verlangen. Es sendet sonst nichts und sucht nichts von selbst.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Offline mode: fetch nothing from the network</source>
        <translation>Offline-Modus: nichts aus dem Netz abrufen</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
</context>
<context>
    <name>ProjectField</name>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>name of a project, old or new</source>
        <translation>Name eines Projekts, alt oder neu</translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message numerus="yes">
        <source>%Ln headings</source>
        <translation>
            <numerusform>%Ln Überschrift</numerusform>
            <numerusform>%Ln Überschriften</numerusform>
        </translation>
    </message>
    <message>
        <source>A note between the quotes:</source>
        <translation>Eine Notiz zwischen den Zitaten:</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>Alle Zitate</translation>
    </message>
    <message>
        <source>Drag quotes onto the project in the navigation, or select them and press Ctrl+P. Headings and notes between them make an outline, which exports follow.</source>
        <translation>Ziehen Sie Zitate auf das Projekt in der Navigation, oder wählen Sie sie aus und drücken Sie Strg+P. Überschriften und Notizen dazwischen bilden eine Gliederung, der Exporte folgen.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier ist noch nichts</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Search in it</source>
        <translation>Darin suchen</translation>
    </message>
    <message>
        <source>Taken out of the project; quotes stay in the library.</source>
        <translation>Aus dem Projekt genommen; Zitate bleiben in der Bibliothek.</translation>
    </message>
    <message>
        <source>The heading of a chapter:</source>
        <translation>Die Überschrift eines Kapitels:</translation>
    </message>
</context>
<context>
    <name>QueryBox</name>
    <message>
        <source>Completions</source>
        <extracomment>The text, the stretch (code points) that each completion replaces, and the completions with what is told beside each, or nothing.</extracomment>
        <translation>Vervollständigungen</translation>
    </message>
</context>
<context>
    <name>QuoteDeeds</name>
    <message>
        <source>A name for it in the navigation:</source>
        <translation>Ein Name dafür in der Navigation:</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete %1 for ever?</source>
        <translation>%1 endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete all that is in the Trash for ever, with %1?</source>
        <translation>Alles im Papierkorb endgültig löschen, mit %1?</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Gelöscht: %1.</translation>
    </message>
    <message>
        <source>Empty the Trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message>
        <source>Marked as reviewed: %1.</source>
        <translation>Als durchgesehen gekennzeichnet: %1.</translation>
    </message>
    <message>
        <source>Moved to the Trash: %1.</source>
        <translation>In den Papierkorb gelegt: %1.</translation>
    </message>
    <message>
        <source>Put back: %1.</source>
        <translation>Zurückgelegt: %1.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>The Trash was emptied.</source>
        <translation>Der Papierkorb wurde geleert.</translation>
    </message>
</context>
<context>
    <name>QuoteLists</name>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
</context>
<context>
    <name>QuotePreview</name>
    <message>
        <source>No speaker yet</source>
        <translation>Noch kein Sprecher</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Preview of the quote</source>
        <translation>Vorschau des Zitats</translation>
    </message>
</context>
<context>
    <name>QuotesPage</name>
    <message>
        <source>Altered or not found</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Offene Fragen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Search quotes</source>
        <translation>Zitate suchen</translation>
    </message>
    <message>
        <source>Search words, speaker:…, said:1990s, tag:…, -without</source>
        <translation>Worte, speaker:…, said:1990s, tag:…, -ohne suchen</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
</context>
<context>
    <name>ReaderHeader</name>
    <message>
        <source>%1 (newest)</source>
        <translation>%1 (neueste)</translation>
    </message>
    <message>
        <source>%1 (older)</source>
        <translation>%1 (ältere)</translation>
    </message>
    <message>
        <source>%1 of %2 quotes verbatim</source>
        <translation>%1 von %2 Zitaten wortgetreu</translation>
    </message>
    <message>
        <source>%1; choose another</source>
        <translation>%1; eine andere wählen</translation>
    </message>
    <message>
        <source>1 quote, not verbatim</source>
        <translation>1 Zitat, nicht wortgetreu</translation>
    </message>
    <message>
        <source>1 quote, verbatim</source>
        <translation>1 Zitat, wortgetreu</translation>
    </message>
    <message>
        <source>Back to the sources</source>
        <translation>Zurück zu den Quellen</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Exzerpieren</translation>
    </message>
    <message>
        <source>Clip the selected words</source>
        <translation>Markierte Worte exzerpieren</translation>
    </message>
    <message>
        <source>Clip the selected words (C or Ctrl+Return)</source>
        <translation>Markierte Worte exzerpieren (C oder Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Details of the source</source>
        <translation>Angaben zur Quelle</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Read another snapshot of this source</source>
        <translation>Eine andere Kopie dieser Quelle lesen</translation>
    </message>
    <message>
        <source>Read the pages (F6)</source>
        <translation>Die Seiten lesen (F6)</translation>
    </message>
    <message>
        <source>Read the text (F6)</source>
        <translation>Den Text lesen (F6)</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <translation>Kopie vom %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Type at %1 %</source>
        <translation>Schrift bei %1 %</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Text of the source</source>
        <translation>Text der Quelle</translation>
    </message>
</context>
<context>
    <name>Reanchoring</name>
    <message numerus="yes">
        <source>%Ln quotes anchored anew.</source>
        <translation>
            <numerusform>%Ln Zitat neu verankert.</numerusform>
            <numerusform>%Ln Zitate neu verankert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a quote first.</source>
        <translation>Wählen Sie zuerst ein Zitat aus.</translation>
    </message>
    <message>
        <source>There is no newer copy: fetch the source again to make one.</source>
        <translation>Es gibt keine neuere Kopie: Rufen Sie die Quelle erneut ab, um eine anzulegen.</translation>
    </message>
</context>
<context>
    <name>ReanchoringDialog</name>
    <message>
        <source>Anchor in the newer copy</source>
        <translation>In der neueren Kopie verankern</translation>
    </message>
    <message>
        <source>It stays anchored in the older copy.</source>
        <translation>Es bleibt in der älteren Kopie verankert.</translation>
    </message>
    <message>
        <source>Quotes in newer copies of their sources</source>
        <translation>Zitate in neueren Kopien ihrer Quellen</translation>
    </message>
    <message>
        <source>Quotes with a newer copy of their source</source>
        <translation>Zitate mit neuerer Kopie ihrer Quelle</translation>
    </message>
    <message>
        <source>The newer copy</source>
        <translation>Die neuere Kopie</translation>
    </message>
    <message>
        <source>The quote beside the newer copy</source>
        <translation>Das Zitat neben der neueren Kopie</translation>
    </message>
    <message>
        <source>Ticked quotes are anchored in the newer copy and checked against it. Their own words stay as they are, and Undo takes it back.</source>
        <translation>Angehakte Zitate werden in der neueren Kopie verankert und mit ihr verglichen. Ihr Wortlaut bleibt, wie er ist, und Rückgängig nimmt es zurück.</translation>
    </message>
    <message>
        <source>Your quote</source>
        <translation>Ihr Zitat</translation>
    </message>
</context>
<context>
    <name>RelativeField</name>
    <message>
        <source>Change what the date is relative to</source>
        <translation>Ändern, worauf sich das Datum bezieht</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Neu berechnen</translation>
    </message>
    <message>
        <source>Count the date again from the event&apos;s date</source>
        <translation>Das Datum neu vom Datum des Ereignisses aus berechnen</translation>
    </message>
    <message>
        <source>Take the event off; the date stays</source>
        <translation>Das Ereignis lösen; das Datum bleibt</translation>
    </message>
</context>
<context>
    <name>RelativePicker</name>
    <message>
        <source>%1, counted from %2</source>
        <translation>%1, gerechnet von %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>Datum des Ereignisses</translation>
    </message>
    <message>
        <source>Date relative to another event</source>
        <translation>Datum bezogen auf ein anderes Ereignis</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Keep the phrase</source>
        <translation>Formulierung behalten</translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>Noch wird nichts gerechnet.</translation>
    </message>
    <message>
        <source>Phrase of the source</source>
        <translation>Formulierung der Quelle</translation>
    </message>
    <message>
        <source>Phrase, as the source has it</source>
        <translation>Formulierung, wie in der Quelle</translation>
    </message>
    <message>
        <source>Relative to</source>
        <translation>Bezogen auf</translation>
    </message>
    <message>
        <source>Use this date</source>
        <translation>Dieses Datum nehmen</translation>
    </message>
    <message>
        <source>Which was on</source>
        <translation>Das war am</translation>
    </message>
    <message>
        <source>an occasion, a quote, a source, or any name</source>
        <translation>ein Anlass, ein Zitat, eine Quelle oder ein beliebiger Name</translation>
    </message>
    <message>
        <source>exactly four years earlier</source>
        <translation>genau vier Jahre früher</translation>
    </message>
</context>
<context>
    <name>RemovableChip</name>
    <message>
        <source>%s, press Delete to remove</source>
        <translation>%s, zum Entfernen Entf drücken</translation>
    </message>
</context>
<context>
    <name>ReportsDialog</name>
    <message>
        <source>Another report</source>
        <translation>Anderer Bericht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Earliest report</source>
        <translation>Frühester Bericht</translation>
    </message>
    <message>
        <source>Later report</source>
        <translation>Späterer Bericht</translation>
    </message>
    <message>
        <source>Make it a quote of its own</source>
        <translation>Zu einem eigenen Zitat machen</translation>
    </message>
    <message>
        <source>One report</source>
        <translation>Ein Bericht</translation>
    </message>
    <message>
        <source>Publication date unknown</source>
        <translation>Erscheinungsdatum unbekannt</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Erschienen %1</translation>
    </message>
    <message>
        <source>Report to separate</source>
        <translation>Abzutrennender Bericht</translation>
    </message>
    <message>
        <source>Reports of one statement</source>
        <translation>Berichte zu einer Aussage</translation>
    </message>
    <message>
        <source>The report is a quote of its own now.</source>
        <translation>Der Bericht ist jetzt ein eigenes Zitat.</translation>
    </message>
    <message>
        <source>The report published first stands at the left, where that is known. Struck through: only there. Underlined: only in the other.</source>
        <translation>Der zuerst veröffentlichte Bericht steht links, soweit das bekannt ist. Durchgestrichen: nur dort. Unterstrichen: nur im anderen.</translation>
    </message>
    <message>
        <source>The wording of each report</source>
        <translation>Der Wortlaut jedes Berichts</translation>
    </message>
    <message>
        <source>Took it from: %1</source>
        <translation>Übernommen aus: %1</translation>
    </message>
</context>
<context>
    <name>RevisionsDialog</name>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Earlier wordings beside what became of them</source>
        <translation>Frühere Fassungen neben dem, was aus ihnen wurde</translation>
    </message>
    <message>
        <source>How the words changed</source>
        <translation>Wie sich der Wortlaut änderte</translation>
    </message>
    <message>
        <source>Struck through: taken away. Underlined: added. No wording is ever lost.</source>
        <translation>Durchgestrichen: gestrichen. Unterstrichen: hinzugefügt. Keine Fassung geht verloren.</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>geändert: %1</translation>
    </message>
</context>
<context>
    <name>RoleFields</name>
    <message>
        <source>Held</source>
        <translation>Ausgeübt</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
</context>
<context>
    <name>RoleRow</name>
    <message>
        <source>Held from to</source>
        <translation>Ausgeübt von bis</translation>
    </message>
    <message>
        <source>Organisation of the role</source>
        <translation>Organisation der Rolle</translation>
    </message>
    <message>
        <source>Remove this role</source>
        <translation>Diese Rolle entfernen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>held, such as 2014–2019</source>
        <translation>ausgeübt, etwa 2014–2019</translation>
    </message>
    <message>
        <source>organisation or country</source>
        <translation>Organisation oder Land</translation>
    </message>
    <message>
        <source>role, such as President</source>
        <translation>Rolle, etwa Präsident</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>%1 quotes and %2 captured files checked: nothing is wrong.</source>
        <translation>%1 Zitate und %2 aufgenommene Dateien geprüft: Alles ist in Ordnung.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Wird gesichert…</translation>
    </message>
    <message>
        <source>Checking the library…</source>
        <translation>Bibliothek wird geprüft…</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Kopie von %1</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>Bibliothek wird kopiert…</translation>
    </message>
    <message>
        <source>Open a library first.</source>
        <translation>Öffnen Sie zuerst eine Bibliothek.</translation>
    </message>
    <message>
        <source>Open a packed library</source>
        <translation>Gepackte Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Pack the library into one file</source>
        <translation>Bibliothek in eine Datei packen</translation>
    </message>
    <message>
        <source>Packed libraries (*.zip)</source>
        <translation>Gepackte Bibliotheken (*.zip)</translation>
    </message>
    <message>
        <source>Packing the library…</source>
        <translation>Bibliothek wird gepackt…</translation>
    </message>
    <message>
        <source>Put back the backup of %1; what was there before is a backup now.</source>
        <translation>Die Sicherung vom %1 wurde zurückgespielt; das Vorherige ist jetzt eine Sicherung.</translation>
    </message>
    <message>
        <source>Quotarium libraries (*%1)</source>
        <translation>Quotarium-Bibliotheken (*%1)</translation>
    </message>
    <message>
        <source>Repairing the library…</source>
        <translation>Bibliothek wird repariert…</translation>
    </message>
    <message>
        <source>Save a copy of the library</source>
        <translation>Kopie der Bibliothek speichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved as %1, without %Ln captured files that were changed: File, Check the library… says which.</source>
        <translation>
            <numerusform>Gespeichert als %1, ohne %Ln aufgenommene Datei, die verändert wurde: Datei, Bibliothek prüfen… sagt, welche.</numerusform>
            <numerusform>Gespeichert als %1, ohne %Ln aufgenommene Dateien, die verändert wurden: Datei, Bibliothek prüfen… sagt, welche.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpacking the library…</source>
        <translation>Bibliothek wird entpackt…</translation>
    </message>
    <message>
        <source>Where to keep the library</source>
        <translation>Wo die Bibliothek liegen soll</translation>
    </message>
</context>
<context>
    <name>ScopeBox</name>
    <message>
        <source>All sources, quoted or not: %1</source>
        <translation>Alle Quellen, zitiert oder nicht: %1</translation>
    </message>
    <message>
        <source>Project %2: %1</source>
        <translation>Projekt %2: %1</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Ausgewählt: %1</translation>
    </message>
    <message>
        <source>Shown (%2): %1</source>
        <translation>Gezeigt (%2): %1</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Gezeigt: %1</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Was exportiert wird</translation>
    </message>
    <message>
        <source>Whole library: %1</source>
        <translation>Ganze Bibliothek: %1</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
</context>
<context>
    <name>SelectionDeeds</name>
    <message>
        <source>Clip	C</source>
        <translation>Exzerpieren	C</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Mit Beleg kopieren</translation>
    </message>
    <message>
        <source>Search quotes for these words</source>
        <translation>Zitate nach diesen Worten durchsuchen</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles markieren</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>Markieren Sie zuerst die Worte.</translation>
    </message>
    <message>
        <source>Show this quote</source>
        <translation>Dieses Zitat zeigen</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SeveralForm</name>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>All said by %1.</source>
        <translation>Alle gesagt von %1.</translation>
    </message>
    <message>
        <source>Copy with citations</source>
        <translation>Mit Belegen kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>In the Inbox: %1.</source>
        <translation>Im Eingang: %1.</translation>
    </message>
    <message>
        <source>Of so many, it is not counted what they have in common.</source>
        <translation>Bei so vielen wird nicht gezählt, was sie gemeinsam haben.</translation>
    </message>
    <message>
        <source>Projects of all</source>
        <translation>Projekte aller</translation>
    </message>
    <message>
        <source>Projects that hold all</source>
        <translation>Projekte, die alle enthalten</translation>
    </message>
    <message>
        <source>Tags of all</source>
        <translation>Schlagwörter aller</translation>
    </message>
    <message>
        <source>Tags that all have</source>
        <translation>Schlagwörter, die alle haben</translation>
    </message>
    <message>
        <source>With all of them</source>
        <translation>Mit allen</translation>
    </message>
    <message>
        <source>add a tag to all</source>
        <translation>allen ein Schlagwort geben</translation>
    </message>
    <message>
        <source>add all to a project</source>
        <translation>alle zu Projekt hinzufügen</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>Keys of some keyboards that Qt lists beside the usual ones.</extracomment>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>SourceButton</name>
    <message>
        <source>Reported in</source>
        <translation>Steht in</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>As read in the document: %1</source>
        <translation>Wie im Dokument gelesen: %1</translation>
    </message>
    <message>
        <source>Citekey</source>
        <translation>Zitierschlüssel</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Urheber</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on the source</source>
        <translation>Notiz zur Quelle</translation>
    </message>
    <message>
        <source>Pinned: kept where citekeys are made anew</source>
        <translation>Festgehalten: bleibt, wenn Zitierschlüssel neu gebildet werden</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Read online</source>
        <translation>Online gelesen</translation>
    </message>
    <message>
        <source>The name of this source in BibTeX. It stays once author and year are known; empty it to have it made anew.</source>
        <translation>Der Name dieser Quelle in BibTeX. Er bleibt, sobald Autor und Jahr bekannt sind; leeren Sie ihn, damit er neu gebildet wird.</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>CSL variables that are a line of text, in the order of the form.</extracomment>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Type of source</source>
        <translation>Typ der Quelle</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>your own note, never printed</source>
        <translation>Ihre eigene Notiz, nie gedruckt</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Back to the sources</source>
        <translation>Zurück zu den Quellen</translation>
    </message>
    <message>
        <source>Open in the reader</source>
        <translation>Im Leser öffnen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
</context>
<context>
    <name>SourceSide</name>
    <message>
        <source>Captured copy</source>
        <extracomment>What may be the transcript of a recording.</extracomment>
        <translation>Aufgenommene Kopie</translation>
    </message>
    <message>
        <source>Cited as</source>
        <translation>Zitiert als</translation>
    </message>
    <message>
        <source>Play the recording</source>
        <translation>Aufnahme abspielen</translation>
    </message>
    <message>
        <source>Show %1 from this source</source>
        <translation>%1 aus dieser Quelle zeigen</translation>
    </message>
    <message>
        <source>no quotes yet</source>
        <translation>noch keine Zitate</translation>
    </message>
</context>
<context>
    <name>SourceTypeField</name>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Quelle hinzufügen</translation>
    </message>
    <message>
        <source>Add articles, books or transcripts: choose files, drop them or a folder on this window, type a web address, or paste a text. A copy is kept, so that quotes can be checked against it.</source>
        <translation>Fügen Sie Artikel, Bücher oder Transkripte hinzu: Wählen Sie Dateien, ziehen Sie sie oder einen Ordner auf dieses Fenster, geben Sie eine Webadresse ein oder fügen Sie einen Text ein. Eine Kopie bleibt, damit sich Zitate mit ihr vergleichen lassen.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Doppelte suchen</translation>
    </message>
    <message>
        <source>Moved to the Trash: %1, with the quotes found nowhere else.</source>
        <translation>In den Papierkorb gelegt: %1, mit den nur dort gefundenen Zitaten.</translation>
    </message>
    <message>
        <source>Moved to the Trash: %1.</source>
        <translation>In den Papierkorb gelegt: %1.</translation>
    </message>
    <message>
        <source>No source found</source>
        <translation>Keine Quelle gefunden</translation>
    </message>
    <message>
        <source>No source is what this search asks for.</source>
        <translation>Keine Quelle entspricht dieser Suche.</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>Noch keine Quellen</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Text einfügen…</translation>
    </message>
    <message>
        <source>Search words, author:…, published:2019, has:note</source>
        <translation>Worte, author:…, published:2019, has:note suchen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation>Webseite…</translation>
    </message>
    <message>
        <source>n.d.</source>
        <translation>o. D.</translation>
    </message>
    <message>
        <source>no quotes yet</source>
        <translation>noch keine Zitate</translation>
    </message>
    <message>
        <source>sorted by author</source>
        <translation>nach Autor</translation>
    </message>
    <message>
        <source>sorted by citekey</source>
        <translation>nach Zitierschlüssel</translation>
    </message>
    <message>
        <source>sorted by date added</source>
        <translation>nach Datum der Aufnahme</translation>
    </message>
    <message>
        <source>sorted by number of quotes</source>
        <translation>nach Zahl der Zitate</translation>
    </message>
    <message>
        <source>sorted by title</source>
        <translation>nach Titel</translation>
    </message>
    <message>
        <source>sorted by year</source>
        <translation>nach Jahr</translation>
    </message>
</context>
<context>
    <name>SpeakerDeeds</name>
    <message>
        <source>%1 is a speaker of its own now.</source>
        <translation>%1 ist jetzt ein eigener Sprecher.</translation>
    </message>
</context>
<context>
    <name>SpeakerEditor</name>
    <message>
        <source>Another name</source>
        <translation>Weiterer Name</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>Weitere Rolle</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of speaker</source>
        <translation>Art des Sprechers</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>No speaker selected</source>
        <translation>Kein Sprecher ausgewählt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note on the speaker</source>
        <translation>Notiz zum Sprecher</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Roles, and when they were held</source>
        <translation>Rollen, und wann sie ausgeübt wurden</translation>
    </message>
    <message>
        <source>Select a speaker to see and correct names and roles.</source>
        <translation>Wählen Sie einen Sprecher aus, um Namen und Rollen zu sehen und zu berichtigen.</translation>
    </message>
    <message>
        <source>Show %1 by this speaker</source>
        <translation>%1 dieses Sprechers zeigen</translation>
    </message>
    <message>
        <source>With a quote the role is printed that was held on the day it was said.</source>
        <translation>Zu einem Zitat wird die Rolle gedruckt, die am Tag der Äußerung ausgeübt wurde.</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>eine Person</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>eine Organisation</translation>
    </message>
    <message>
        <source>an unnamed voice</source>
        <translation>eine ungenannte Stimme</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>Ihre eigene Notiz</translation>
    </message>
</context>
<context>
    <name>SpeakerField</name>
    <message>
        <source>Remove this speaker</source>
        <translation>Diesen Sprecher entfernen</translation>
    </message>
    <message>
        <source>Role at the time</source>
        <translation>Damalige Rolle</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Rolle: %1</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Gesagt von</translation>
    </message>
    <message>
        <source>role at the time</source>
        <translation>damalige Rolle</translation>
    </message>
    <message>
        <source>who said it</source>
        <translation>wer es gesagt hat</translation>
    </message>
</context>
<context>
    <name>SpeakerKindField</name>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
</context>
<context>
    <name>SpeakerView</name>
    <message>
        <source>Go to this speaker</source>
        <translation>Zu diesem Sprecher</translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation>Noch keine Zitate</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Bild: %1</translation>
    </message>
    <message>
        <source>Quotes in the order in which they were said</source>
        <translation>Zitate in der Folge, in der sie gesagt wurden</translation>
    </message>
    <message>
        <source>Take %1 out again</source>
        <translation>%1 wieder herausnehmen</translation>
    </message>
    <message>
        <source>These were made one speaker; make them two again</source>
        <translation>Diese wurden ein Sprecher; machen Sie sie wieder zu zweien</translation>
    </message>
    <message>
        <source>What is clipped of this speaker is listed here, the earliest first.</source>
        <translation>Was von diesem Sprecher exzerpiert ist, steht hier, das Früheste zuerst.</translation>
    </message>
</context>
<context>
    <name>SpeakersField</name>
    <message>
        <source>Another speaker</source>
        <translation>Weiterer Sprecher</translation>
    </message>
</context>
<context>
    <name>SpeakersPage</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Go to the sources</source>
        <translation>Zu den Quellen</translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation>Kein Sprecher gefunden</translation>
    </message>
    <message>
        <source>No speaker is what this search asks for.</source>
        <translation>Kein Sprecher entspricht dieser Suche.</translation>
    </message>
    <message>
        <source>No speakers yet</source>
        <translation>Noch keine Sprecher</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <source>Pairs may be one</source>
        <translation>Paare könnten eins sein</translation>
    </message>
    <message>
        <source>Pairs that may be one: %1</source>
        <translation>Paare, die eins sein könnten: %1</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Search names, role:…, said:2019</source>
        <translation>Namen, role:…, said:2019 suchen</translation>
    </message>
    <message>
        <source>Show all speakers</source>
        <translation>Alle Sprecher zeigen</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Those whose words you clip are listed here, with all their names.</source>
        <translation>Wessen Worte Sie exzerpieren, steht hier mit allen Namen.</translation>
    </message>
    <message>
        <source>Unnamed voices</source>
        <translation>Ungenannte Stimmen</translation>
    </message>
    <message>
        <source>Which speakers are listed</source>
        <translation>Welche Sprecher gezeigt werden</translation>
    </message>
    <message>
        <source>no quotes</source>
        <translation>keine Zitate</translation>
    </message>
    <message>
        <source>no role known</source>
        <translation>keine Rolle bekannt</translation>
    </message>
    <message>
        <source>sorted by date added</source>
        <translation>nach Datum der Aufnahme</translation>
    </message>
    <message>
        <source>sorted by name</source>
        <translation>nach Name</translation>
    </message>
    <message>
        <source>sorted by number of quotes</source>
        <translation>nach Zahl der Zitate</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>Split speaker</source>
        <translation>Sprecher trennen</translation>
    </message>
    <message>
        <source>Tick at least one name first</source>
        <translation>Haken Sie zuerst mindestens einen Namen an</translation>
    </message>
    <message>
        <source>Tick what belongs to the new speaker. The rest stays with %1.</source>
        <translation>Haken Sie an, was zum neuen Sprecher gehört. Der Rest bleibt bei %1.</translation>
    </message>
</context>
<context>
    <name>StatementField</name>
    <message>
        <source>Compare the reports</source>
        <translation>Berichte vergleichen</translation>
    </message>
    <message>
        <source>Reports of this statement: %1. Compare…</source>
        <translation>Berichte zu dieser Aussage: %1. Vergleichen…</translation>
    </message>
</context>
<context>
    <name>StatusField</name>
    <message>
        <source>Attribution status</source>
        <translation>Zuschreibung</translation>
    </message>
</context>
<context>
    <name>StyleBox</name>
    <message>
        <source>type a style&apos;s name</source>
        <translation>Name eines Stils eingeben</translation>
    </message>
</context>
<context>
    <name>StyleInstalling</name>
    <message>
        <source>Citation styles (*.csl)</source>
        <translation>Zitierstile (*.csl)</translation>
    </message>
    <message>
        <source>Install a citation style</source>
        <translation>Zitierstil installieren</translation>
    </message>
    <message>
        <source>Installed and in use: %1.</source>
        <translation>Installiert und in Gebrauch: %1.</translation>
    </message>
</context>
<context>
    <name>SuggestionFlow</name>
    <message numerus="yes">
        <source>%Ln quotes clipped.</source>
        <translation>
            <numerusform>%Ln Zitat exzerpiert.</numerusform>
            <numerusform>%Ln Zitate exzerpiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions skipped.</source>
        <translation>
            <numerusform>%Ln Vorschlag übergangen.</numerusform>
            <numerusform>%Ln Vorschläge übergangen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipped.</source>
        <translation>Exzerpiert.</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Nichts ist angehakt.</translation>
    </message>
    <message>
        <source>Skipped.</source>
        <translation>Übergangen.</translation>
    </message>
    <message>
        <source>Suggestions are hidden.</source>
        <translation>Vorschläge sind ausgeblendet.</translation>
    </message>
    <message>
        <source>Suggestions are shown.</source>
        <translation>Vorschläge sind eingeblendet.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>SuggestionView</name>
    <message>
        <source>Clip  ⏎</source>
        <translation>Exzerpieren  ⏎</translation>
    </message>
    <message>
        <source>Clip it as it is (Return)</source>
        <translation>So exzerpieren, wie es ist (Eingabe)</translation>
    </message>
    <message>
        <source>Edit  E</source>
        <translation>Bearbeiten  E</translation>
    </message>
    <message>
        <source>Look at it first (E)</source>
        <translation>Zuerst ansehen (E)</translation>
    </message>
    <message>
        <source>Never suggest it again (Backspace); all of this kind with Shift</source>
        <translation>Nie wieder vorschlagen (Rücktaste); mit Umschalt alle dieser Art</translation>
    </message>
    <message>
        <source>Skip  ⌫</source>
        <translation>Übergehen  ⌫</translation>
    </message>
    <message>
        <source>Suggested quotes</source>
        <translation>Vorgeschlagene Zitate</translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message>
        <source>Clip all ticked</source>
        <translation>Alle angehakten exzerpieren</translation>
    </message>
    <message>
        <source>Clip all ticked  ·  %1</source>
        <translation>Alle angehakten exzerpieren  ·  %1</translation>
    </message>
    <message>
        <source>Everything that was suggested is clipped or skipped.</source>
        <translation>Alles Vorgeschlagene ist exzerpiert oder übergangen.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Looking for quotes… %1 %</source>
        <translation>Zitate werden gesucht… %1 %</translation>
    </message>
    <message>
        <source>No quotes found</source>
        <translation>Keine Zitate gefunden</translation>
    </message>
    <message>
        <source>Nothing left to look at</source>
        <translation>Nichts mehr anzusehen</translation>
    </message>
    <message>
        <source>Select words in the text yourself, then press C.</source>
        <translation>Markieren Sie selbst Worte im Text, dann drücken Sie C.</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Suche anhalten</translation>
    </message>
    <message>
        <source>The text was not looked through to its end.</source>
        <translation>Der Text wurde nicht bis zum Ende durchgesehen.</translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>Columns</source>
        <extracomment>So much room (pixels) is left for the words as columns are added. So many lines stay set: some screens full.</extracomment>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>tags, with commas</source>
        <translation>Schlagwörter, mit Kommas</translation>
    </message>
</context>
<context>
    <name>TagsPage</name>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln Schlagwort</numerusform>
            <numerusform>%Ln Schlagwörter</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Gelöscht: %1.</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Neuer Name:</translation>
    </message>
    <message>
        <source>No tag found</source>
        <translation>Kein Schlagwort gefunden</translation>
    </message>
    <message>
        <source>No tag&apos;s name holds all of these words.</source>
        <translation>Kein Schlagwort enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>Noch keine Schlagwörter</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Search tags</source>
        <translation>Schlagwörter suchen</translation>
    </message>
    <message>
        <source>Select quotes and press Ctrl+T: tags are made as they are first used.</source>
        <translation>Wählen Sie Zitate aus und drücken Sie Strg+T: Schlagwörter entstehen beim ersten Gebrauch.</translation>
    </message>
    <message>
        <source>Select two tags or more, with Ctrl or Shift.</source>
        <translation>Wählen Sie zwei oder mehr Schlagwörter aus, mit Strg oder Umschalt.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>sorted by name</source>
        <translation>nach Name</translation>
    </message>
    <message>
        <source>sorted by number of quotes</source>
        <translation>nach Zahl der Zitate</translation>
    </message>
</context>
<context>
    <name>TemplateField</name>
    <message>
        <source>A Word file whose styles to take</source>
        <translation>Eine Word-Datei, deren Formatvorlagen übernommen werden</translation>
    </message>
    <message>
        <source>Choose a Word file…</source>
        <translation>Word-Datei wählen…</translation>
    </message>
    <message>
        <source>Take no template</source>
        <translation>Keine Vorlage nehmen</translation>
    </message>
    <message>
        <source>Word files (*.docx *.dotx)</source>
        <translation>Word-Dateien (*.docx *.dotx)</translation>
    </message>
    <message>
        <source>Word template: %1</source>
        <translation>Word-Vorlage: %1</translation>
    </message>
</context>
<context>
    <name>TextOrPages</name>
    <message>
        <source>Install the program tesseract, or have the text recognised by another such as OCRmyPDF and add the file it makes.</source>
        <translation>Installieren Sie das Programm tesseract, oder lassen Sie den Text von einem anderen wie OCRmyPDF erkennen und fügen Sie dessen Datei hinzu.</translation>
    </message>
    <message>
        <source>Recognise the text</source>
        <translation>Text erkennen</translation>
    </message>
    <message>
        <source>Some letters in this file&apos;s text are damaged. Compare quotes with the pages, or get another copy of the file.</source>
        <translation>Einige Buchstaben im Text dieser Datei sind beschädigt. Vergleichen Sie Zitate mit den Seiten oder beschaffen Sie eine andere Kopie der Datei.</translation>
    </message>
    <message>
        <source>The pages cannot be drawn. Here is the text.</source>
        <translation>Die Seiten lassen sich nicht darstellen. Hier ist der Text.</translation>
    </message>
    <message>
        <source>These pages are pictures (a scan): there is no text to select.</source>
        <translation>Diese Seiten sind Bilder (ein Scan): Es gibt keinen Text zum Markieren.</translation>
    </message>
    <message>
        <source>This source has no pages: only its text can be read.</source>
        <translation>Diese Quelle hat keine Seiten: Nur ihr Text lässt sich lesen.</translation>
    </message>
</context>
<context>
    <name>ThingDeeds</name>
    <message>
        <source>Merge occasions</source>
        <translation>Anlässe zusammenführen</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <translation>Sprecher zusammenführen</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Schlagwörter zusammenführen</translation>
    </message>
    <message>
        <source>Merged into “%1”.</source>
        <translation>Zusammengeführt in „%1“.</translation>
    </message>
    <message>
        <source>Moved to the Trash: %1.</source>
        <translation>In den Papierkorb gelegt: %1.</translation>
    </message>
    <message>
        <source>Nothing was moved: quotes outside the Trash still need it.</source>
        <translation>Nichts wurde verschoben: Zitate außerhalb des Papierkorbs brauchen es noch.</translation>
    </message>
    <message>
        <source>Nothing was put back.</source>
        <translation>Nichts wurde zurückgelegt.</translation>
    </message>
    <message>
        <source>Put back: %1.</source>
        <translation>Zurückgelegt: %1.</translation>
    </message>
</context>
<context>
    <name>ThingsPage</name>
    <message>
        <source>%1 in the Trash</source>
        <translation>%1 im Papierkorb</translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1, %2 ausgewählt</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Go to the quotes</source>
        <translation>Zu den Zitaten</translation>
    </message>
    <message>
        <source>Nothing of this kind is in the Trash</source>
        <translation>Nichts dieser Art ist im Papierkorb</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>The value of a services.lists.Thing. Orders that begin at their end.</extracomment>
        <translation>Suche</translation>
    </message>
    <message>
        <source>Search names, place:…, said:2019</source>
        <translation>Namen, place:…, said:2019 suchen</translation>
    </message>
    <message>
        <source>Show its quotes</source>
        <translation>Seine Zitate zeigen</translation>
    </message>
    <message>
        <source>What you move to the Trash can be put back from here.</source>
        <translation>Was Sie in den Papierkorb legen, lässt sich von hier zurücklegen.</translation>
    </message>
</context>
<context>
    <name>ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Quotes in order of time</source>
        <translation>Zitate in zeitlicher Folge</translation>
    </message>
    <message>
        <source>Quotes in order of time. Arrow keys go from quote to quote and lane to lane.</source>
        <translation>Zitate in zeitlicher Folge. Pfeiltasten gehen von Zitat zu Zitat und von Spur zu Spur.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Who said what, when</source>
        <translation>Wer was wann sagte</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>One lane for each project</source>
        <translation>Eine Spur je Projekt</translation>
    </message>
    <message>
        <source>One lane for each speaker</source>
        <translation>Eine Spur je Sprecher</translation>
    </message>
    <message>
        <source>One lane for each tag</source>
        <translation>Eine Spur je Schlagwort</translation>
    </message>
    <message>
        <source>Only quotes with these words</source>
        <translation>Nur Zitate mit diesen Worten</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Search on the timeline</source>
        <extracomment>So long (ms) after the last letter the timeline is drawn anew. Below this width (pixels) a search box does not show what one types in it.</extracomment>
        <translation>In der Zeitleiste suchen</translation>
    </message>
    <message>
        <source>Show the same quotes as a list</source>
        <translation>Dieselben Zitate als Liste zeigen</translation>
    </message>
    <message>
        <source>Show when the sources were published</source>
        <translation>Zeigen, wann die Quellen erschienen</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>TranslationRow</name>
    <message>
        <source>Print beside the original</source>
        <translation>Neben dem Original drucken</translation>
    </message>
    <message>
        <source>Remove this translation</source>
        <translation>Diese Übersetzung entfernen</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Übersetzer</translation>
    </message>
    <message>
        <source>Words of the translation</source>
        <translation>Wortlaut der Übersetzung</translation>
    </message>
    <message>
        <source>the words in this language</source>
        <translation>der Wortlaut in dieser Sprache</translation>
    </message>
    <message>
        <source>who translated it</source>
        <translation>wer es übersetzt hat</translation>
    </message>
</context>
<context>
    <name>TranslationsField</name>
    <message>
        <source>Add a translation</source>
        <translation>Übersetzung hinzufügen</translation>
    </message>
</context>
<context>
    <name>TrashBar</name>
    <message>
        <source>Empty the Trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %Ln days</source>
        <translation>
            <numerusform>%Ln Tag lang aufbewahrt</numerusform>
            <numerusform>%Ln Tage lang aufbewahrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept until you delete them</source>
        <translation>Aufbewahrt, bis Sie sie löschen</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Anlässe</translation>
    </message>
    <message>
        <source>Sources in the Trash</source>
        <translation>Quellen im Papierkorb</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
</context>
<context>
    <name>WebPageDialog</name>
    <message>
        <source>Add web page</source>
        <translation>Webseite hinzufügen</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>Adresse (URL)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Abrufen</translation>
    </message>
    <message>
        <source>Fetch this page</source>
        <translation>Diese Seite abrufen</translation>
    </message>
    <message>
        <source>Offline mode is on: nothing is fetched. Settings turn it off.</source>
        <translation>Der Offline-Modus ist eingeschaltet: Nichts wird abgerufen. Die Einstellungen schalten ihn aus.</translation>
    </message>
    <message>
        <source>The page alone is fetched, once, without scripts or cookies. A copy is kept in the library.</source>
        <translation>Nur die Seite wird abgerufen, einmal, ohne Skripte oder Cookies. Eine Kopie bleibt in der Bibliothek.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A folder of articles…</source>
        <translation>Ein Ordner mit Artikeln…</translation>
    </message>
    <message>
        <source>A library packed into one file…</source>
        <translation>Eine in eine Datei gepackte Bibliothek…</translation>
    </message>
    <message>
        <source>Begin a library with what you have</source>
        <translation>Eine Bibliothek mit Vorhandenem beginnen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Libraries used lately</source>
        <translation>Zuletzt verwendete Bibliotheken</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Neue Bibliothek…</translation>
    </message>
    <message>
        <source>Open a library…</source>
        <translation>Bibliothek öffnen…</translation>
    </message>
    <message>
        <source>Quotarium keeps quotations with their speakers, dates and sources, checks them against the text they were clipped from, and puts them into Word with a correct citation. Everything stays in a folder on this computer, the library.</source>
        <translation>Quotarium bewahrt Zitate mit Sprechern, Daten und Quellen auf, vergleicht sie mit dem Text, aus dem sie exzerpiert wurden, und bringt sie mit richtigem Beleg nach Word. Alles bleibt in einem Ordner auf diesem Rechner, der Bibliothek.</translation>
    </message>
    <message>
        <source>References from BibTeX, RIS, Zotero, Citavi, EndNote…</source>
        <translation>Literaturangaben aus BibTeX, RIS, Zotero, Citavi, EndNote…</translation>
    </message>
    <message>
        <source>Try the sample library</source>
        <translation>Beispielbibliothek ausprobieren</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Who said it, when, and where is it reported?</source>
        <translation>Wer hat es gesagt, wann, und wo steht es?</translation>
    </message>
</context>
<context>
    <name>WholeImport</name>
    <message>
        <source>Import a library</source>
        <translation>Bibliothek importieren</translation>
    </message>
    <message>
        <source>Imported from the library %1: %2.</source>
        <translation>Importiert aus der Bibliothek %1: %2.</translation>
    </message>
    <message>
        <source>Importing the library %1…</source>
        <translation>Bibliothek %1 wird importiert…</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>Angehalten; nichts wurde importiert.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
</context>
<context>
    <name>Wordings</name>
    <message>
        <source>Earlier wordings</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Earlier wordings (%1)</source>
        <translation>Frühere Fassungen (%1)</translation>
    </message>
    <message>
        <source>Show what changed…</source>
        <translation>Zeigen, was sich geändert hat…</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Bringing %1 up to date with this version of Quotarium …</source>
        <translation>%1 wird auf diese Fassung von Quotarium gebracht …</translation>
    </message>
    <message>
        <source>Changing the library …</source>
        <extracomment>So long (ms) nothing is read before what may wait begins; a first page of cards comes sooner. A library that opens sooner (ms) needs no words about it.</extracomment>
        <translation>Bibliothek wird geändert …</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>%1 wird geöffnet …</translation>
    </message>
    <message>
        <source>the choices of this session are forgotten when it ends.</source>
        <translation>Die Auswahl dieser Sitzung wird an ihrem Ende vergessen.</translation>
    </message>
</context>
</TS>
