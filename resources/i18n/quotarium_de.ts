<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
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
        <source>&amp;Quote</source>
        <translation>&amp;Zitat</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Quelle</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Schlagwort</translation>
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
        <source>A library is a folder that holds your sources and quotes. Make one or open one.</source>
        <translation>Eine Bibliothek ist ein Ordner mit Ihren Quellen und Zitaten. Legen Sie eine an oder öffnen Sie eine.</translation>
    </message>
    <message>
        <source>A mark that turns the direction of the text hides in “%1” (%2).</source>
        <translation>In „%1“ verbirgt sich ein Zeichen, das die Textrichtung umkehrt (%2).</translation>
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
        <source>Add pasted text…</source>
        <translation>Eingefügten Text hinzufügen…</translation>
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
        <source>Add to a project</source>
        <translation>Zu Projekt hinzufügen</translation>
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
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
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
        <translation>Verändert oder nicht gefunden</translation>
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
        <source>Anchor in another snapshot</source>
        <extracomment>A clipping and a snapshot of its source, by their ids.</extracomment>
        <translation>In anderer Kopie verankern</translation>
    </message>
    <message>
        <source>Appeared in</source>
        <translation>Erschienen in</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Zuschreibung</translation>
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
        <source>Captured files are missing</source>
        <translation>Aufgenommene Dateien fehlen</translation>
    </message>
    <message>
        <source>Captured files were changed by something else</source>
        <translation>Aufgenommene Dateien wurden von etwas anderem verändert</translation>
    </message>
    <message>
        <source>Change link</source>
        <translation>Verknüpfung ändern</translation>
    </message>
    <message>
        <source>Change many quotes…</source>
        <translation>Viele Zitate ändern…</translation>
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
        <source>Choose another.</source>
        <translation>Wählen Sie etwas anderes.</translation>
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
        <source>Compare speakers…</source>
        <translation>Sprecher vergleichen…</translation>
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
        <source>Creators</source>
        <translation>Urheber</translation>
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
        <source>Delete occasion</source>
        <translation>Anlass löschen</translation>
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
        <source>Delete the occasion</source>
        <translation>Anlass löschen</translation>
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
        <source>Edit words</source>
        <translation>Wortlaut bearbeiten</translation>
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
        <source>Export…</source>
        <translation>Exportieren…</translation>
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
        <source>Find…</source>
        <translation>Suchen…</translation>
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
        <source>Guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Half-made files were left by a program that was stopped</source>
        <translation>Ein unterbrochenes Programm hat halbfertige Dateien hinterlassen</translation>
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
        <source>Import highlights of the PDF</source>
        <translation>Markierungen der PDF importieren</translation>
    </message>
    <message>
        <source>Import library</source>
        <extracomment>What the format is called on the command line.</extracomment>
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
        <source>Insert a heading…</source>
        <translation>Überschrift einfügen…</translation>
    </message>
    <message>
        <source>Insert a note…</source>
        <translation>Notiz einfügen…</translation>
    </message>
    <message>
        <source>Insert heading</source>
        <extracomment>The deepest level of a heading or an indented item.</extracomment>
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
        <source>It cannot be mended. Put back a backup: File, Backups…</source>
        <translation>Das lässt sich nicht reparieren. Spielen Sie eine Sicherung zurück: Datei, Sicherungen…</translation>
    </message>
    <message>
        <source>Join as one statement</source>
        <translation>Zu einer Aussage verbinden</translation>
    </message>
    <message>
        <source>Join quotes</source>
        <extracomment>So many quotes are proposed for one, and so many pairs for a library.</extracomment>
        <translation>Zitate verbinden</translation>
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
        <source>Making the library…</source>
        <translation>Bibliothek wird angelegt…</translation>
    </message>
    <message>
        <source>Making the sample library…</source>
        <translation>Beispielbibliothek wird angelegt…</translation>
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
        <source>Marked as an open question, until an answer is linked.</source>
        <translation>Als offene Frage gekennzeichnet, bis eine Antwort verknüpft ist.</translation>
    </message>
    <message>
        <source>Merge occasions</source>
        <translation>Anlässe zusammenführen</translation>
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
        <source>Merge tags</source>
        <translation>Schlagwörter zusammenführen</translation>
    </message>
    <message>
        <source>Merge the selected tags…</source>
        <translation>Ausgewählte Schlagwörter zusammenführen…</translation>
    </message>
    <message>
        <source>Merge with another occasion…</source>
        <translation>Mit anderem Anlass zusammenführen…</translation>
    </message>
    <message>
        <source>Merge with another speaker…</source>
        <translation>Mit anderem Sprecher zusammenführen…</translation>
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
        <source>Move source to trash</source>
        <translation>Quelle in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Move sources to trash</source>
        <translation>Quellen in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Move the source to the Trash</source>
        <translation>Quelle in den Papierkorb legen</translation>
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
        <source>No library is open</source>
        <translation>Keine Bibliothek ist geöffnet</translation>
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
        <source>No quote holds all of these words. Fewer words find more; the beginning of a word is enough, and accents do not matter.</source>
        <translation>Kein Zitat enthält alle diese Wörter. Weniger Wörter finden mehr; der Anfang eines Wortes genügt, Akzente spielen keine Rolle.</translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation>Noch keine Zitate</translation>
    </message>
    <message>
        <source>No speaker yet</source>
        <extracomment>Stretches (UTF-16 units) of the words, the name and the facts that a search looks for.</extracomment>
        <translation>Noch kein Sprecher</translation>
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
        <source>Occasion</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Anlässe</translation>
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
        <source>Paste text…</source>
        <translation>Text einfügen…</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
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
        <source>Recognise the text of a scan</source>
        <translation>Text eines Scans erkennen</translation>
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
        <source>Restore source</source>
        <translation>Quelle zurücklegen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
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
        <source>Set attribution status</source>
        <translation>Zuschreibung festlegen</translation>
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
        <source>Set language</source>
        <translation>Sprache festlegen</translation>
    </message>
    <message>
        <source>Set occasion</source>
        <translation>Anlass festlegen</translation>
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
        <source>Set the date said</source>
        <translation>Datum der Äußerung festlegen</translation>
    </message>
    <message>
        <source>Set the kind</source>
        <translation>Art festlegen</translation>
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
        <source>Set the speaker</source>
        <translation>Sprecher festlegen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
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
        <source>Skip suggestions</source>
        <extracomment>Told `done` of `total`; False asks to stop. Seconds between two tidings of progress. Two stretches are the same statement where they share this part of what they cover together. In longer texts, speakers that become known meanwhile are not looked for again.</extracomment>
        <translation>Vorschläge übergehen</translation>
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
        <source>Tags</source>
        <translation>Schlagwörter</translation>
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
        <source>Text or pages</source>
        <translation>Text oder Seiten</translation>
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
        <source>The quote you dragged …</source>
        <translation>Das gezogene Zitat …</translation>
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
        <source>The source also has “%1”.</source>
        <translation>Die Quelle hat außerdem „%1“.</translation>
    </message>
    <message>
        <source>There are files that nothing needs</source>
        <translation>Es gibt Dateien, die nichts braucht</translation>
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
        <source>There is no copy of the source to compare with.</source>
        <translation>Es gibt keine Kopie der Quelle zum Vergleichen.</translation>
    </message>
    <message>
        <source>There is no document in it that can be read.</source>
        <translation>Es enthält kein lesbares Dokument.</translation>
    </message>
    <message>
        <source>There is no library at {path}. Check the path, or create one with “quotarium new {path}”.</source>
        <translation>Unter {path} gibt es keine Bibliothek. Prüfen Sie den Pfad oder legen Sie eine an mit „quotarium new {path}“.</translation>
    </message>
    <message>
        <source>There is no space left on the disk that holds {path}. Free some space and try again; nothing of this change was kept.</source>
        <translation>Auf dem Datenträger mit {path} ist kein Platz mehr. Schaffen Sie Platz und versuchen Sie es erneut; von dieser Änderung wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>There is no {kind} “{key}”. {hint}</source>
        <translation>Nicht vorhanden: {kind} „{key}“. {hint}</translation>
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
        <source>Translation: %s</source>
        <translation>Übersetzung: %s</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
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
        <source>Usual size of type</source>
        <translation>Übliche Schriftgröße</translation>
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
        <source>What’s new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>Who may be one speaker…</source>
        <translation>Wer derselbe sein könnte…</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Worte</translation>
    </message>
    <message>
        <source>almost the same sound</source>
        <translation>fast gleicher Klang</translation>
    </message>
    <message>
        <source>an untitled source</source>
        <translation>eine Quelle ohne Titel</translation>
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
        <source>chapter of a book</source>
        <translation>Buchkapitel</translation>
    </message>
    <message>
        <source>classical work</source>
        <translation>klassisches Werk</translation>
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
        <source>film, video</source>
        <translation>Film, Video</translation>
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
        <source>ligatures</source>
        <translation>Ligaturen</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>wahrscheinlich</translation>
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
        <source>misattributed</source>
        <translation>falsch zugeschrieben</translation>
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
        <source>no tag</source>
        <translation>kein Schlagwort</translation>
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
        <source>published</source>
        <translation>veröffentlicht</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>Anführungszeichen</translation>
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
        <source>several quotes</source>
        <translation>mehrere Zitate</translation>
    </message>
    <message>
        <source>shorter form of the name</source>
        <translation>kürzere Form des Namens</translation>
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
        <source>spaces</source>
        <translation>Leerzeichen</translation>
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
        <source>stretched letters</source>
        <translation>gedehnte Buchstaben</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>the coding of accents</source>
        <translation>Kodierung der Akzente</translation>
    </message>
    <message>
        <source>the width of characters</source>
        <translation>die Breite der Zeichen</translation>
    </message>
    <message>
        <source>thesis</source>
        <translation>Hochschulschrift</translation>
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
        <source>web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>you asked for it</source>
        <translation>von Ihnen veranlasst</translation>
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
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}</source>
        <translation>{path} konnte nicht geschrieben werden: {reason}</translation>
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
        <source>“{text}” is not understood as a date: {reason}</source>
        <translation>„{text}“ wird nicht als Datum verstanden: {reason}</translation>
    </message>
    <message>
        <source>“{value}” does not fit {field}: {reason}</source>
        <translation>„{value}“ passt nicht zu {field}: {reason}</translation>
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
        <source>“{words}” stands {number} times in {source}: {places}. Give more of the words so that only one place fits.</source>
        <translation>„{words}“ steht {number}-mal in {source}: {places}. Geben Sie mehr Worte an, sodass nur eine Stelle passt.</translation>
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
        <source>Close</source>
        <translation>Schließen</translation>
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
        <source>The window speaks another language when Quotarium is started again.</source>
        <translation>Das Fenster spricht die andere Sprache, sobald Quotarium neu gestartet ist.</translation>
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
        <source>Files of %1 captured copies are not there any more; their texts are.</source>
        <translation>Die Dateien von %1 aufgenommenen Kopien fehlen; ihre Texte sind noch da.</translation>
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
        <source>%1 change; the other %2 are like this already.</source>
        <translation>%1 ändern sich; die übrigen %2 sind schon so.</translation>
    </message>
    <message>
        <source>All %1 change.</source>
        <translation>Alle %1 ändern sich.</translation>
    </message>
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
        <source>Change many quotes</source>
        <translation>Viele Zitate ändern</translation>
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
        <source>Nothing would change: all are like this already.</source>
        <translation>Nichts würde sich ändern: Alle sind schon so.</translation>
    </message>
    <message>
        <source>The selected: %1</source>
        <translation>Die ausgewählten: %1</translation>
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
        <source>%1 (known for that day)</source>
        <translation>%1 (für diesen Tag bekannt)</translation>
    </message>
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
        <source>role at the time</source>
        <translation>damalige Rolle</translation>
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
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Compare speakers</source>
        <translation>Sprecher vergleichen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>No quote here has a speaker. Select quotes of two speakers or more.</source>
        <translation>Kein Zitat hier hat einen Sprecher. Wählen Sie Zitate von zwei oder mehr Sprechern aus.</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positionen</translation>
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
        <source>The %1 with the most quotes; %2 more are left out. Select quotes to choose.</source>
        <translation>Die %1 mit den meisten Zitaten; %2 weitere sind ausgelassen. Wählen Sie Zitate aus, um selbst zu bestimmen.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>What each speaker said</source>
        <translation>Was jeder Sprecher gesagt hat</translation>
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
    <name>DateField</name>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>Im Kalender wählen (Alt+Pfeil nach unten)</translation>
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
        <source>Translations beside originals</source>
        <translation>Übersetzungen neben Originalen</translation>
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
        <extracomment>Facts that are words of the program, not of the user.</extracomment>
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
        <source>%1 (held on that day)</source>
        <translation>%1 (an diesem Tag ausgeübt)</translation>
    </message>
    <message>
        <source>%1 (may have been held)</source>
        <translation>%1 (vielleicht ausgeübt)</translation>
    </message>
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
        <source>None of the roles known was held on that day, so none is printed.</source>
        <translation>Keine der bekannten Rollen wurde an diesem Tag ausgeübt, daher wird keine gedruckt.</translation>
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
        <source>Several roles fit that day. Which one is meant?</source>
        <translation>Mehrere Rollen passen zu diesem Tag. Welche ist gemeint?</translation>
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
        <extracomment>How often it is asked whether a backup is due (ms), and how long after opening at first.</extracomment>
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
        <translation>Vorgeschlagene Zitate  ·  noch %1</translation>
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
        <translation>Verändert oder nicht gefunden</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
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
        <translation>Stelle</translation>
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
    <message numerus="yes">
        <source>%Ln occasions</source>
        <translation>
            <numerusform>%Ln Anlass</numerusform>
            <numerusform>%Ln Anlässe</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Gelöscht: %1</translation>
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
        <source>No occasion&apos;s name holds all of these words.</source>
        <translation>Kein Anlass enthält alle diese Wörter im Namen.</translation>
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
        <extracomment>The text, the stretch (code points) that each completion replaces, and the completions with the number of quotes that each finds, where that is known.</extracomment>
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
        <source>Delete all quotes in the Trash for ever: %1?</source>
        <translation>Alle Zitate im Papierkorb endgültig löschen: %1?</translation>
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
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Altered or not found</source>
        <translation>Verändert oder nicht gefunden</translation>
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
        <source>No date</source>
        <translation>Kein Datum</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Keine Quelle</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Kein Sprecher</translation>
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
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
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
        <source>Clipped to the Inbox.</source>
        <translation>In den Eingang exzerpiert.</translation>
    </message>
    <message>
        <source>Clipped.</source>
        <translation>Exzerpiert.</translation>
    </message>
    <message>
        <source>Highlights clipped to the Inbox: %1</source>
        <translation>In den Eingang exzerpierte Markierungen: %1</translation>
    </message>
    <message>
        <source>Install the program tesseract, or have the text recognised by another such as OCRmyPDF and add the file it makes.</source>
        <translation>Installieren Sie das Programm tesseract, oder lassen Sie den Text von einem anderen wie OCRmyPDF erkennen und fügen Sie dessen Datei hinzu.</translation>
    </message>
    <message>
        <source>Recognise the text</source>
        <translation>Text erkennen</translation>
    </message>
    <message>
        <source>Select the words first, then press C.</source>
        <translation>Markieren Sie zuerst die Worte, dann drücken Sie C.</translation>
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
    <message>
        <source>Type at %1 %</source>
        <translation>Schrift bei %1 %</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
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
    <name>RemovableChip</name>
    <message>
        <source>%s, press Delete to remove</source>
        <translation>%s, zum Entfernen Entf drücken</translation>
    </message>
</context>
<context>
    <name>ReportsDialog</name>
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
        <source>The earliest report stands at the left. Struck through: only there. Underlined: only in the later report.</source>
        <translation>Der früheste Bericht steht links. Durchgestrichen: nur dort. Unterstrichen: nur im späteren Bericht.</translation>
    </message>
    <message>
        <source>The report is a quote of its own now.</source>
        <translation>Der Bericht ist jetzt ein eigenes Zitat.</translation>
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
    <name>SaidField</name>
    <message>
        <source>Date said</source>
        <translation>Datum der Äußerung</translation>
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
        <source>Address (URL)</source>
        <translation>Adresse (URL)</translation>
    </message>
    <message>
        <source>Appeared in</source>
        <translation>Erschienen in</translation>
    </message>
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
        <source>Edition</source>
        <translation>Auflage</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Heft</translation>
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
        <source>Pages</source>
        <translation>Seiten</translation>
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
        <source>Publisher</source>
        <translation>Verlag</translation>
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
        <source>Volume</source>
        <translation>Band</translation>
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
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
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
        <source>No sources yet</source>
        <translation>Noch keine Quellen</translation>
    </message>
    <message>
        <source>No title, author or citekey holds all of these words.</source>
        <translation>Kein Titel, Autor oder Zitierschlüssel enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Text einfügen…</translation>
    </message>
    <message>
        <source>Quotes from this source</source>
        <translation>Zitate aus dieser Quelle</translation>
    </message>
    <message>
        <source>Search sources</source>
        <translation>Quellen suchen</translation>
    </message>
    <message>
        <source>Search titles, authors, citekeys</source>
        <translation>Titel, Autoren, Zitierschlüssel suchen</translation>
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
        <source>%1 is a speaker of its own now.</source>
        <translation>%1 ist jetzt ein eigener Sprecher.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Go to the sources</source>
        <translation>Zu den Quellen</translation>
    </message>
    <message>
        <source>No name, in any script, holds all of these words.</source>
        <translation>Kein Name, in keiner Schrift, enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation>Kein Sprecher gefunden</translation>
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
        <source>Search names in any script</source>
        <translation>Namen in jeder Schrift suchen</translation>
    </message>
    <message>
        <source>Search speakers</source>
        <translation>Sprecher suchen</translation>
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
        <source>All quotes of these tags get this one:</source>
        <translation>Alle Zitate dieser Schlagwörter erhalten dieses:</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Gelöscht: %1.</translation>
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
    <name>ThingsPage</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Search names</source>
        <extracomment>The value of a services.lists.Thing.</extracomment>
        <translation>Namen suchen</translation>
    </message>
    <message>
        <source>Show its quotes</source>
        <translation>Seine Zitate zeigen</translation>
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
        <source>the choices of this session are forgotten when it ends.</source>
        <extracomment>So long (ms) nothing is read before what may wait begins; a first page of cards comes sooner.</extracomment>
        <translation>Die Auswahl dieser Sitzung wird an ihrem Ende vergessen.</translation>
    </message>
</context>
</TS>
