<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>%1 (held on that day)</source>
        <translation>%1 (exercée ce jour-là)</translation>
    </message>
    <message>
        <source>%1 (may have been held)</source>
        <translation>%1 (peut-être exercée)</translation>
    </message>
    <message>
        <source>%1 BC</source>
        <translation>%1 av. J.-C.</translation>
    </message>
    <message>
        <source>%1 in the Inbox</source>
        <translation>%1 dans la Boîte de réception</translation>
    </message>
    <message>
        <source>%1 is now one speaker with %2.</source>
        <translation>%1 ne fait plus qu’un locuteur avec %2.</translation>
    </message>
    <message>
        <source>%1 led to %2.</source>
        <translation>%1 a redirigé vers %2.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>encore %1</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 dans le fichier</translation>
    </message>
    <message>
        <source>%1+ quotes</source>
        <extracomment>Overrides, embeddings and isolates of direction, shown as a joiner that nobody sees.</extracomment>
        <translation>%1+ citations</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already</source>
        <translation>
            <numerusform>%Ln déjà présente</numerusform>
            <numerusform>%Ln déjà présentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed</source>
        <translation>
            <numerusform>%Ln complétée</numerusform>
            <numerusform>%Ln complétées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln écartée</numerusform>
            <numerusform>%Ln écartées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may be there already</source>
        <translation>
            <numerusform>%Ln peut-être déjà présente</numerusform>
            <numerusform>%Ln peut-être déjà présentes</numerusform>
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
            <numerusform>%Ln problème, voir ci-dessous</numerusform>
            <numerusform>%Ln problèmes, voir ci-dessous</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotes</source>
        <translation>
            <numerusform>%Ln citation</numerusform>
            <numerusform>%Ln citations</numerusform>
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
            <numerusform>%Ln source ajoutée.</numerusform>
            <numerusform>%Ln sources ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln speakers</source>
        <translation>
            <numerusform>%Ln locuteur</numerusform>
            <numerusform>%Ln locuteurs</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>All&amp;er</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Occasion</source>
        <translation>&amp;Occasion</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Citation</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Source</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>É&amp;tiquette</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>? question</source>
        <translation>? question</translation>
    </message>
    <message>
        <source>A click shows all of it in the text</source>
        <extracomment>why it is suggested and what its date follows from; only the current card has room for it whole texts that were cut</extracomment>
        <translation>Un clic montre tout dans le texte</translation>
    </message>
    <message>
        <source>A machine read this text from pictures (OCR): compare quotations with the page.</source>
        <translation>Un programme a lu ce texte dans des images (OCR)&#xa0;: comparez les citations avec la page.</translation>
    </message>
    <message>
        <source>A mark that turns the direction of the text hides in “%1” (%2).</source>
        <translation>Un signe qui change le sens d’écriture se cache dans «&#xa0;%1&#xa0;» (%2).</translation>
    </message>
    <message>
        <source>A page took longer than {seconds} seconds to recognise. Try with a better scan.</source>
        <translation>Reconnaître une page a pris plus de {seconds} secondes. Essayez avec une meilleure numérisation.</translation>
    </message>
    <message>
        <source>A part such as “early” or “late” is kept as “approximately”, since EDTF has no word for it.</source>
        <translation>Une partie comme «&#xa0;début&#xa0;» ou «&#xa0;fin&#xa0;» est gardée comme «&#xa0;environ&#xa0;», car EDTF n’a pas de mot pour cela.</translation>
    </message>
    <message>
        <source>A value in it has a wrong form ({place}). Export it anew.</source>
        <extracomment>What the format is called on the command line.</extracomment>
        <translation>Une valeur du fichier a une forme erronée ({place}). Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>About Quotarium</source>
        <translation>À propos de Quotarium</translation>
    </message>
    <message>
        <source>Add a newer copy…</source>
        <translation>Ajouter une copie plus récente…</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Ajouter une fonction</translation>
    </message>
    <message>
        <source>Add all documents in a folder</source>
        <translation>Ajouter tous les documents d’un dossier</translation>
    </message>
    <message>
        <source>Add an article, select words in it and clip them. Who said them and when can be added at once or later.</source>
        <translation>Ajoutez un article, sélectionnez-y des mots et extrayez-les. Qui les a prononcés et quand peut être indiqué tout de suite ou plus tard.</translation>
    </message>
    <message>
        <source>Add clipping</source>
        <translation>Ajouter un extrait</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Add occasion</source>
        <translation>Ajouter une occasion</translation>
    </message>
    <message>
        <source>Add one first.</source>
        <translation>Ajoutez-en une d’abord.</translation>
    </message>
    <message>
        <source>Add pasted text…</source>
        <translation>Ajouter du texte collé…</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Ajouter une fonction</translation>
    </message>
    <message>
        <source>Add snapshot</source>
        <translation>Ajouter une copie</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Ajouter des sources</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Ajouter une source…</translation>
    </message>
    <message>
        <source>Add speaker</source>
        <translation>Ajouter un locuteur</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Ajouter des étiquettes</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>Ajouter une étiquette…</translation>
    </message>
    <message>
        <source>Add the source first.</source>
        <translation>Ajoutez d’abord la source.</translation>
    </message>
    <message>
        <source>Add to a project</source>
        <translation>Ajouter à un projet</translation>
    </message>
    <message>
        <source>Add to notes</source>
        <translation>Ajouter aux notes</translation>
    </message>
    <message>
        <source>Add to project</source>
        <translation>Ajouter au projet</translation>
    </message>
    <message>
        <source>Add to project…</source>
        <translation>Ajouter au projet…</translation>
    </message>
    <message>
        <source>Add to the notes</source>
        <translation>Ajouter aux notes</translation>
    </message>
    <message>
        <source>Add web page…</source>
        <translation>Ajouter une page web…</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutées</translation>
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
        <translation>afrikaans</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanais</translation>
    </message>
    <message>
        <source>All fields of the sources (JSON)</source>
        <translation>Tous les champs des sources (JSON)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All its pages have text: there is nothing to recognise.</source>
        <extracomment>What the program is trained for: 300 dots to the inch, of which 72 points are one. A page with fewer characters has no text to speak of. The program&apos;s names of languages, by BCP 47&apos;s.</extracomment>
        <translation>Toutes les pages ont du texte&#xa0;: il n’y a rien à reconnaître.</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>Toutes les citations</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Altered or not found</source>
        <translation>Non conformes</translation>
    </message>
    <message>
        <source>American English</source>
        <translation>anglais américain</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>amharique</translation>
    </message>
    <message>
        <source>An index of the database differs from its rows</source>
        <translation>Un index de la base diffère de ses lignes</translation>
    </message>
    <message>
        <source>An invisible character hides in “%1” (%2).</source>
        <translation>Un caractère invisible se cache dans «&#xa0;%1&#xa0;» (%2).</translation>
    </message>
    <message>
        <source>An item that begins in line {line} is broken: {reason}.</source>
        <translation>Un élément qui commence à la ligne {line} est défectueux&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Anchor in another snapshot</source>
        <extracomment>A clipping and a snapshot of its source, by their ids.</extracomment>
        <translation>Ancrer dans une autre copie</translation>
    </message>
    <message>
        <source>Ancient Greek</source>
        <translation>grec ancien</translation>
    </message>
    <message>
        <source>Appeared in</source>
        <extracomment>Fields of a source by their names in CSL, where people call them otherwise.</extracomment>
        <translation>Paru dans</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Arabic script</source>
        <extracomment>By ISO 15924 codes.</extracomment>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>arménien</translation>
    </message>
    <message>
        <source>Armenian script</source>
        <translation>arménien</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Attribution</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>azerbaïdjanais</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Sauvegardes…</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>bengali</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>basque</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>biélorusse</translation>
    </message>
    <message>
        <source>BibLaTeX with quotes as annotations</source>
        <translation>BibLaTeX avec les citations en annotations</translation>
    </message>
    <message>
        <source>BibTeX and BibLaTeX</source>
        <extracomment>Suffixes that do not tell a format.</extracomment>
        <translation>BibTeX et BibLaTeX</translation>
    </message>
    <message>
        <source>BibTeX with quotes as annotations</source>
        <translation>BibTeX avec les citations en annotations</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>bosniaque</translation>
    </message>
    <message>
        <source>Brazilian Portuguese</source>
        <translation>portugais brésilien</translation>
    </message>
    <message>
        <source>British English</source>
        <translation>anglais britannique</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>bulgare</translation>
    </message>
    <message>
        <source>Captured files are missing</source>
        <translation>Des fichiers capturés manquent</translation>
    </message>
    <message>
        <source>Captured files were changed by something else</source>
        <translation>Des fichiers capturés ont été modifiés par autre chose</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalan</translation>
    </message>
    <message>
        <source>Change link</source>
        <translation>Modifier le lien</translation>
    </message>
    <message>
        <source>Change many occasions</source>
        <translation>Modifier plusieurs occasions</translation>
    </message>
    <message>
        <source>Change many occasions…</source>
        <translation>Modifier plusieurs occasions…</translation>
    </message>
    <message>
        <source>Change many quotes</source>
        <translation>Modifier plusieurs citations</translation>
    </message>
    <message>
        <source>Change many quotes…</source>
        <translation>Modifier plusieurs citations…</translation>
    </message>
    <message>
        <source>Change many sources</source>
        <translation>Modifier plusieurs sources</translation>
    </message>
    <message>
        <source>Change many sources…</source>
        <translation>Modifier plusieurs sources…</translation>
    </message>
    <message>
        <source>Change many speakers</source>
        <translation>Modifier plusieurs locuteurs</translation>
    </message>
    <message>
        <source>Change many speakers…</source>
        <translation>Modifier plusieurs locuteurs…</translation>
    </message>
    <message>
        <source>Change occasion</source>
        <translation>Modifier l’occasion</translation>
    </message>
    <message>
        <source>Change outline</source>
        <translation>Modifier le plan</translation>
    </message>
    <message>
        <source>Change quote</source>
        <translation>Modifier la citation</translation>
    </message>
    <message>
        <source>Change quotes</source>
        <translation>Modifier les citations</translation>
    </message>
    <message>
        <source>Change source</source>
        <translation>Modifier la source</translation>
    </message>
    <message>
        <source>Change sources</source>
        <translation>Modifier les sources</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <translation>Modifier le locuteur</translation>
    </message>
    <message>
        <source>Change the link that is there.</source>
        <translation>Modifiez le lien qui existe.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
    <message>
        <source>Check against the source</source>
        <translation>Comparer avec la source</translation>
    </message>
    <message>
        <source>Check all quotes</source>
        <translation>Vérifier toutes les citations</translation>
    </message>
    <message>
        <source>Check all quotes against their sources</source>
        <translation>Vérifier toutes les citations d’après leurs sources</translation>
    </message>
    <message>
        <source>Check the library…</source>
        <translation>Contrôler la bibliothèque…</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Vérifiez l’orthographe.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Citavi project</source>
        <translation>Projet Citavi</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Clip quote</source>
        <translation>Extraire la citation</translation>
    </message>
    <message>
        <source>Clip quotes</source>
        <translation>Extraire les citations</translation>
    </message>
    <message>
        <source>Clip the selected words</source>
        <translation>Extraire les mots sélectionnés</translation>
    </message>
    <message>
        <source>Clip what is ticked</source>
        <translation>Extraire ce qui est coché</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Couleurs du système</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Palette de commandes…</translation>
    </message>
    <message>
        <source>Compare with the newer copy…</source>
        <translation>Comparer avec la copie plus récente…</translation>
    </message>
    <message>
        <source>Compared on %1 with the copy of %2.</source>
        <translation>Comparé le %1 avec la copie du %2.</translation>
    </message>
    <message>
        <source>Compared on %1.</source>
        <translation>Comparé le %1.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparer…</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copier la référence</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Copier la notice bibliographique</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Copier avec la référence</translation>
    </message>
    <message>
        <source>Count dates again</source>
        <translation>Recalculer les dates</translation>
    </message>
    <message>
        <source>Counted from %1; the event has another date now.</source>
        <translation>Compté à partir de %1&#xa0;; l’événement a maintenant une autre date.</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croate</translation>
    </message>
    <message>
        <source>Cyrillic script</source>
        <translation>cyrillique</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>tchèque</translation>
    </message>
    <message>
        <source>Damaged letters (no UTF-8) were replaced by �.</source>
        <translation>Des lettres endommagées (pas d’UTF-8) ont été remplacées par �.</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danois</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Couleurs sombres</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>Date inconnue</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Date : %1</translation>
    </message>
    <message>
        <source>Declared in the quote: %1.</source>
        <translation>Signalé dans la citation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete for ever…</source>
        <translation>Supprimer définitivement…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Delete project</source>
        <translation>Supprimer le projet</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>Supprimer la recherche enregistrée</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Supprimer l’étiquette</translation>
    </message>
    <message>
        <source>Delete tags</source>
        <translation>Supprimer des étiquettes</translation>
    </message>
    <message>
        <source>Delete the tag</source>
        <translation>Supprimer l’étiquette</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <source>Details of the source</source>
        <translation>Détails de la source</translation>
    </message>
    <message>
        <source>Devanagari script</source>
        <translation>dévanagari</translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation>Vouliez-vous dire {names}&#xa0;?</translation>
    </message>
    <message>
        <source>Differs in another source</source>
        <translation>Diffère dans une autre source</translation>
    </message>
    <message>
        <source>Documents, pages and recordings (%1)</source>
        <translation>Documents, pages et enregistrements (%1)</translation>
    </message>
    <message>
        <source>Drawing, to be edited (*.svg)</source>
        <translation>Dessin modifiable (*.svg)</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>néerlandais</translation>
    </message>
    <message>
        <source>Edit words</source>
        <translation>Modifier les mots</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Empty the Trash…</source>
        <translation>Vider la Corbeille…</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Vider la Corbeille</translation>
    </message>
    <message>
        <source>EndNote (tagged)</source>
        <translation>EndNote (balisé)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>espéranto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonien</translation>
    </message>
    <message>
        <source>European Portuguese</source>
        <translation>portugais européen</translation>
    </message>
    <message>
        <source>Export the library anew.</source>
        <translation>Exportez la bibliothèque à nouveau.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>FTS5</source>
        <translation>FTS5</translation>
    </message>
    <message>
        <source>Feed of a journal (RSS)</source>
        <translation>Flux d’une revue (RSS)</translation>
    </message>
    <message>
        <source>Fetch the page again</source>
        <translation>Télécharger à nouveau la page</translation>
    </message>
    <message>
        <source>Find and replace in notes</source>
        <translation>Rechercher et remplacer dans les notes</translation>
    </message>
    <message>
        <source>Find duplicate sources…</source>
        <translation>Rechercher les doublons de sources…</translation>
    </message>
    <message>
        <source>Find its number in the list of speakers.</source>
        <translation>Cherchez son numéro dans la liste des locuteurs.</translation>
    </message>
    <message>
        <source>Find its number with a search.</source>
        <translation>Trouvez son numéro par une recherche.</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Rechercher…</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finnois</translation>
    </message>
    <message>
        <source>First, a place for your new library</source>
        <translation>D’abord, un emplacement pour votre nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Found in several places</source>
        <translation>Trouvée à plusieurs endroits</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>galicien</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>géorgien</translation>
    </message>
    <message>
        <source>Georgian script</source>
        <translation>géorgien</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Go to the quotes</source>
        <translation>Aller aux citations</translation>
    </message>
    <message>
        <source>Go to the sources</source>
        <translation>Aller aux sources</translation>
    </message>
    <message>
        <source>Go to the suggested quotes</source>
        <translation>Aller aux citations suggérées</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>Greek script</source>
        <translation>grec</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>Half-made files were left by a program that was stopped</source>
        <translation>Un programme interrompu a laissé des fichiers inachevés</translation>
    </message>
    <message>
        <source>Han script</source>
        <translation>sinogrammes</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Hebrew script</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Hidden characters</source>
        <translation>Caractères cachés</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>hongrois</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>islandais</translation>
    </message>
    <message>
        <source>Identifiers: %1</source>
        <translation>Identifiants : %1</translation>
    </message>
    <message>
        <source>Import highlights of the PDF</source>
        <translation>Importer les surlignages du PDF</translation>
    </message>
    <message>
        <source>Import library</source>
        <translation>Importer une bibliothèque</translation>
    </message>
    <message>
        <source>Import references</source>
        <translation>Importer des références</translation>
    </message>
    <message>
        <source>Import references…</source>
        <translation>Importer des références…</translation>
    </message>
    <message>
        <source>Imported from %1: %2</source>
        <translation>Importé de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Mettre en retrait</translation>
    </message>
    <message>
        <source>Indent in the outline</source>
        <translation>Mettre en retrait dans le plan</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonésien</translation>
    </message>
    <message>
        <source>Insert a heading…</source>
        <translation>Insérer un titre…</translation>
    </message>
    <message>
        <source>Insert a note…</source>
        <translation>Insérer une note…</translation>
    </message>
    <message>
        <source>Insert heading</source>
        <translation>Insérer un titre</translation>
    </message>
    <message>
        <source>Insert note</source>
        <translation>Insérer une note</translation>
    </message>
    <message>
        <source>Install a citation style…</source>
        <translation>Installer un style bibliographique…</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>irlandais</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>It cannot be mended. Put back a backup: File, Backups…</source>
        <translation>Irréparable. Restaurez une sauvegarde&#xa0;: Fichier, Sauvegardes…</translation>
    </message>
    <message>
        <source>It cannot be read ({error}). Check the path.</source>
        <extracomment>What is kept of a picture at most; the window makes larger ones smaller.</extracomment>
        <translation>Le fichier ne peut pas être lu ({error}). Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>It cannot be read ({strerror}). Check the path.</source>
        <translation>Le fichier ne peut pas être lu ({strerror}). Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>It defines entities of its own, which no document needs. Open it in its program and save it again.</source>
        <translation>Le fichier définit ses propres entités, dont aucun document n’a besoin. Ouvrez-le dans son programme et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>It has more lines than a day of talk. Save a part of it.</source>
        <translation>Le fichier a plus de lignes qu’une journée de parole. Enregistrez-en une partie.</translation>
    </message>
    <message>
        <source>It has more than 400 MB. Split it and import the parts.</source>
        <translation>Le fichier dépasse 400 Mo. Divisez-le et importez les parties.</translation>
    </message>
    <message>
        <source>It has more than 60 million pixels. Save it smaller.</source>
        <translation>L’image a plus de 60 millions de pixels. Enregistrez-la plus petite.</translation>
    </message>
    <message>
        <source>It has {megabytes} MB; sources of up to {limit} MB can be read. Save the part you need as a file of its own.</source>
        <translation>Le fichier fait {megabytes} Mo&#xa0;; les sources jusqu’à {limit} Mo peuvent être lues. Enregistrez la partie utile dans un fichier à part.</translation>
    </message>
    <message>
        <source>It holds a stretch of text larger than any document&apos;s. Save its text by itself.</source>
        <extracomment>More elements or characters no book has; they would take longer than anybody waits.</extracomment>
        <translation>Le fichier contient un passage plus long que dans aucun document. Enregistrez son texte à part.</translation>
    </message>
    <message>
        <source>It holds more text than any article. Save the part you need as a file of its own.</source>
        <extracomment>How the layer that asks for consent to cookies is named; `body` may be named after it, too. Stand-ins while a block is gathered: a line break, and preformatted breaks and spaces.</extracomment>
        <translation>La page contient plus de texte qu’aucun article. Enregistrez la partie utile dans un fichier à part.</translation>
    </message>
    <message>
        <source>It holds more text than any book. Save the pages you need as a file of their own.</source>
        <extracomment>How many of the first pages are looked at for text that a machine read from pictures.</extracomment>
        <translation>Le fichier contient plus de texte qu’aucun livre. Enregistrez les pages utiles dans un fichier à part.</translation>
    </message>
    <message>
        <source>It holds more text than any book. Save the part you need by itself.</source>
        <extracomment>The ways of encryption that only keep fonts from being taken out (EPUB 3.3, Appendix F). Stands around a page&apos;s label while its chapter is gathered (no character of any text).</extracomment>
        <translation>Le fichier contient plus de texte qu’aucun livre. Enregistrez à part ce qu’il vous faut.</translation>
    </message>
    <message>
        <source>It holds more than any book. Save the part you need as a file of its own.</source>
        <translation>Le fichier contient plus qu’aucun livre. Enregistrez la partie utile dans un fichier à part.</translation>
    </message>
    <message>
        <source>It holds no list of items.</source>
        <translation>Le fichier ne contient pas de liste d’éléments.</translation>
    </message>
    <message>
        <source>It is UTF-8 text, but damaged at byte {broken}. Get an undamaged copy, or mend the place in an editor and save it again.</source>
        <translation>Le fichier est du texte UTF-8, mais endommagé à l’octet {broken}. Procurez-vous une copie intacte, ou corrigez l’endroit dans un éditeur et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>It is a recording; what is quoted is its transcript. Put one beside it under the same name (.srt, .vtt), or add its transcript and link the recording to it.</source>
        <translation>C’est un enregistrement&#xa0;; on en cite la transcription. Placez-en une à côté sous le même nom (.srt, .vtt), ou ajoutez sa transcription et liez-y l’enregistrement.</translation>
    </message>
    <message>
        <source>It is an archive with {files} in it. Unpack it and import the file you need.</source>
        <translation>C’est une archive qui contient {files}. Décompressez-la et importez le fichier utile.</translation>
    </message>
    <message>
        <source>It is built in a way not understood.</source>
        <extracomment>After so many documents, or bytes of them, a child is replaced: parsers do not give all back.</extracomment>
        <translation>La structure du fichier n’est pas comprise.</translation>
    </message>
    <message>
        <source>It is damaged and cannot be shown. Choose another one.</source>
        <translation>L’image est endommagée et ne peut pas être affichée. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>It is damaged or no PDF document. Get an undamaged copy, or print it to a new PDF.</source>
        <translation>Le fichier est endommagé ou n’est pas un PDF. Procurez-vous une copie intacte, ou imprimez-le dans un nouveau PDF.</translation>
    </message>
    <message>
        <source>It is damaged or no message. Save it again in the program it comes from.</source>
        <translation>Le fichier est endommagé ou n’est pas un message. Enregistrez-le à nouveau dans le programme d’où il vient.</translation>
    </message>
    <message>
        <source>It is damaged or no web archive. Save the page again in the browser.</source>
        <translation>Le fichier est endommagé ou n’est pas une archive web. Enregistrez à nouveau la page dans le navigateur.</translation>
    </message>
    <message>
        <source>It is damaged or too complicated: its reader broke down. {try_text}</source>
        <translation>Le fichier est endommagé ou trop compliqué&#xa0;: son lecteur a échoué. {try_text}</translation>
    </message>
    <message>
        <source>It is damaged or too complicated: what draws its pages broke down. Read it as text.</source>
        <translation>Le fichier est endommagé ou trop compliqué&#xa0;: le dessin de ses pages a échoué. Lisez-le comme texte.</translation>
    </message>
    <message>
        <source>It is empty. Export it anew.</source>
        <translation>Le fichier est vide. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>It is larger than 2 MB. Save it smaller.</source>
        <translation>L’image dépasse 2 Mo. Enregistrez-la plus petite.</translation>
    </message>
    <message>
        <source>It is larger than 20 MB. Save it smaller.</source>
        <extracomment>What a picture may have at most, before it is made smaller: bytes, and pixels. Markers of JPEG that begin a frame; the others of their range are tables.</extracomment>
        <translation>L’image dépasse 20 Mo. Enregistrez-la plus petite.</translation>
    </message>
    <message>
        <source>It is larger than {size} MB.</source>
        <translation>Le fichier dépasse {size} Mo.</translation>
    </message>
    <message>
        <source>It is locked with a password. Open it with the password in a PDF program, save it without, and add that file.</source>
        <translation>Le fichier est protégé par un mot de passe. Ouvrez-le avec celui-ci dans un programme PDF, enregistrez-le sans mot de passe et ajoutez ce fichier-là.</translation>
    </message>
    <message>
        <source>It is locked with a password. Open it, save it without one, and add that file.</source>
        <translation>Le fichier est protégé par un mot de passe. Ouvrez-le, enregistrez-le sans mot de passe et ajoutez ce fichier-là.</translation>
    </message>
    <message>
        <source>It is locked with a password. Open it, save it without one, and add that.</source>
        <translation>Le fichier est protégé par un mot de passe. Ouvrez-le, enregistrez-le sans mot de passe et ajoutez celui-là.</translation>
    </message>
    <message>
        <source>It is no JSON in UTF-8. Export it anew.</source>
        <translation>Le fichier n’est pas du JSON en UTF-8. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>It is no PNG, JPEG or WebP picture. Save it as one of these.</source>
        <translation>Ce n’est pas une image PNG, JPEG ou WebP. Enregistrez-la dans l’un de ces formats.</translation>
    </message>
    <message>
        <source>It is not a library that Quotarium exported ({error}). Export it anew there.</source>
        <translation>Ce n’est pas une bibliothèque exportée par Quotarium ({error}). Exportez-la à nouveau là-bas.</translation>
    </message>
    <message>
        <source>It is protected against copying (DRM), so its text cannot be read. Use an unprotected copy.</source>
        <translation>Le fichier est protégé contre la copie (DRM), son texte ne peut pas être lu. Utilisez une copie non protégée.</translation>
    </message>
    <message>
        <source>It is too large. Split it into files of 300 MB at most.</source>
        <extracomment>Larger files are refused: 100,000 references are about 60 MB. More replaced letters, if they are also one in twenty, are no text of another encoding.</extracomment>
        <translation>Le fichier est trop grand. Divisez-le en fichiers de 300 Mo au plus.</translation>
    </message>
    <message>
        <source>It is {encoding} text, but damaged at byte {start}. Get an undamaged copy, or mend the place in an editor and save it again.</source>
        <translation>Le fichier est du texte {encoding}, mais endommagé à l’octet {start}. Procurez-vous une copie intacte, ou corrigez l’endroit dans un éditeur et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>It lacks its part “{path}”: it was not saved completely. Save it again.</source>
        <extracomment>How the standard library says that an archive is damaged or beyond it.</extracomment>
        <translation>Il manque au fichier sa partie «&#xa0;{path}&#xa0;»&#xa0;: il n’a pas été enregistré en entier. Enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>It leads from page to page without end: it may want cookies.</source>
        <translation>L’adresse mène sans fin de page en page&#xa0;: elle veut peut-être des cookies.</translation>
    </message>
    <message>
        <source>It leads to {address}, in a private network. If you trust it, type that.</source>
        <translation>L’adresse mène à {address}, dans un réseau privé. Si vous lui faites confiance, saisissez cette adresse.</translation>
    </message>
    <message>
        <source>It leads to “{target}”, which is no web page. Check the address.</source>
        <translation>L’adresse mène à «&#xa0;{target}&#xa0;», qui n’est pas une page web. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>It may have been moved; look again.</source>
        <translation>Elle a peut-être été déplacée&#xa0;; regardez à nouveau.</translation>
    </message>
    <message>
        <source>It may have been removed; look again.</source>
        <translation>Il a peut-être été supprimé&#xa0;; regardez à nouveau.</translation>
    </message>
    <message>
        <source>It may have been undone; look again.</source>
        <translation>Elle a peut-être été annulée&#xa0;; regardez à nouveau.</translation>
    </message>
    <message>
        <source>It says it is {encoding} text but is not. Save the page again in the browser.</source>
        <translation>Le fichier se dit être du texte {encoding} mais n’en est pas. Enregistrez à nouveau la page dans le navigateur.</translation>
    </message>
    <message>
        <source>It takes more memory than a document may.</source>
        <translation>Le fichier prend plus de mémoire qu’un document n’en a le droit.</translation>
    </message>
    <message>
        <source>It took longer than {seconds} seconds. Try again, or:</source>
        <translation>Cela a pris plus de {seconds} secondes. Réessayez, ou bien&#xa0;:</translation>
    </message>
    <message>
        <source>It unpacks to more than a document may hold. Save its text as a file of its own.</source>
        <translation>Décompressé, le fichier dépasse ce qu’un document peut contenir. Enregistrez son texte dans un fichier à part.</translation>
    </message>
    <message>
        <source>It was closed. Open it again.</source>
        <translation>Le fichier a été fermé. Ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Item {number} ({key}):</source>
        <extracomment>What a source cannot hold is kept as JSON in `csl:NAME` and written again. Where our own export keeps the researcher’s note, which no style prints.</extracomment>
        <translation>Élément {number} ({key})&#xa0;:</translation>
    </message>
    <message>
        <source>Item {number}: {where}: {fault}.</source>
        <extracomment>What belongs to a library and not to the source.</extracomment>
        <translation>Élément {number}&#xa0;: {where}&#xa0;: {fault}.</translation>
    </message>
    <message>
        <source>Item {place} is no object and was left out.</source>
        <translation>L’élément {place} n’est pas un objet et a été omis.</translation>
    </message>
    <message>
        <source>Its JSON is broken in line {lineno}: {msg}. Export it anew.</source>
        <translation>Le JSON est défectueux à la ligne {lineno}&#xa0;: {msg}. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>Its archive is damaged. Get an undamaged copy, or open it in its program and save it again.</source>
        <extracomment>What all members that are read may unpack to, and how much larger than packed one may be.</extracomment>
        <translation>L’archive est endommagée. Procurez-vous une copie intacte, ou ouvrez-la dans son programme et enregistrez-la à nouveau.</translation>
    </message>
    <message>
        <source>Its attachments were left out: {names}.</source>
        <translation>Les pièces jointes ont été omises&#xa0;: {names}.</translation>
    </message>
    <message>
        <source>Its bytes are not text in any encoding known here.</source>
        <translation>Les octets ne sont du texte dans aucun codage connu ici.</translation>
    </message>
    <message>
        <source>Its contents are damaged (line {line}). Get an undamaged copy, or open it in its program and save it again.</source>
        <translation>Le contenu est endommagé (ligne {line}). Procurez-vous une copie intacte, ou ouvrez le fichier dans son programme et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>Its elements are nested too deeply to be read. Open it in the browser, select the text and paste it instead.</source>
        <translation>Les éléments sont trop imbriqués pour être lus. Ouvrez la page dans le navigateur, sélectionnez le texte et collez-le à la place.</translation>
    </message>
    <message>
        <source>Its groups are nested too deeply. Save it as a Word document (.docx).</source>
        <extracomment>After * stand destinations that a reader may skip; these are not skipped.</extracomment>
        <translation>Les groupes sont trop imbriqués. Enregistrez le fichier comme document Word (.docx).</translation>
    </message>
    <message>
        <source>Its pages are empty: there is neither text nor a picture of a page in it. Check that it is the right file.</source>
        <translation>Les pages sont vides&#xa0;: il n’y a ni texte ni image de page. Vérifiez que c’est le bon fichier.</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply to be read. Copy the text in its program and paste it instead.</source>
        <translation>Les parties sont trop imbriquées pour être lues. Copiez le texte dans son programme et collez-le à la place.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Japanese script</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Join as one statement</source>
        <translation>Réunir en une seule déclaration</translation>
    </message>
    <message>
        <source>Join quotes</source>
        <translation>Réunir les citations</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>kazakh</translation>
    </message>
    <message>
        <source>Keep quotes apart</source>
        <translation>Garder les citations distinctes</translation>
    </message>
    <message>
        <source>Keep speakers apart</source>
        <translation>Garder les locuteurs distincts</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of quote</source>
        <extracomment>Languages offered by name; any other is typed as a BCP 47 tag.</extracomment>
        <translation>Type de citation</translation>
    </message>
    <message>
        <source>Known citekeys are {keys}.</source>
        <translation>Les clés de citation connues sont {keys}.</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Korean script</source>
        <translation>coréen</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>kurde</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>kirghize</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Langue des propos</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Agrandir les caractères</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>latin</translation>
    </message>
    <message>
        <source>Latin script</source>
        <translation>latin</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letton</translation>
    </message>
    <message>
        <source>LibreOffice document</source>
        <translation>Document LibreOffice</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Couleurs claires</translation>
    </message>
    <message>
        <source>Link its recording…</source>
        <translation>Lier son enregistrement…</translation>
    </message>
    <message>
        <source>Link quotes</source>
        <translation>Lier les citations</translation>
    </message>
    <message>
        <source>Link recording</source>
        <translation>Lier l’enregistrement</translation>
    </message>
    <message>
        <source>Link to another quote…</source>
        <translation>Lier à une autre citation…</translation>
    </message>
    <message>
        <source>Linked: the quote %1 the other.</source>
        <translation>Lien créé&#xa0;: la citation %1 l’autre.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituanien</translation>
    </message>
    <message>
        <source>Locator</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Look for one in the settings, or with “quotarium styles WORD”.</source>
        <translation>Cherchez-en un dans les paramètres, ou avec «&#xa0;quotarium styles WORD&#xa0;».</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>macédonien</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>Créez-en un d’abord.</translation>
    </message>
    <message>
        <source>Making the library…</source>
        <translation>Création de la bibliothèque…</translation>
    </message>
    <message>
        <source>Making the sample library…</source>
        <translation>Création de la bibliothèque d’exemple…</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malais</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>maltais</translation>
    </message>
    <message>
        <source>Mark a quote as an open question, and it is listed here until a quote that responds to it is linked.</source>
        <translation>Une citation marquée comme question ouverte figure ici jusqu’à ce qu’une citation qui y répond lui soit liée.</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Marquer comme relue</translation>
    </message>
    <message>
        <source>Markdown with pandoc citations</source>
        <translation>Markdown avec citations pandoc</translation>
    </message>
    <message>
        <source>Marked as an open question, until an answer is linked.</source>
        <translation>Marquée comme question ouverte, jusqu’à ce qu’une réponse soit liée.</translation>
    </message>
    <message>
        <source>Merge occasions</source>
        <translation>Fusionner les occasions</translation>
    </message>
    <message>
        <source>Merge occasions…</source>
        <translation>Fusionner les occasions…</translation>
    </message>
    <message>
        <source>Merge sources</source>
        <translation>Fusionner les sources</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <translation>Fusionner les locuteurs</translation>
    </message>
    <message>
        <source>Merge speakers…</source>
        <translation>Fusionner les locuteurs…</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Fusionner les étiquettes</translation>
    </message>
    <message>
        <source>Merge the selected tags…</source>
        <translation>Fusionner les étiquettes sélectionnées…</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>mongol</translation>
    </message>
    <message>
        <source>Move down in the outline</source>
        <translation>Descendre dans le plan</translation>
    </message>
    <message>
        <source>Move in outline</source>
        <translation>Déplacer dans le plan</translation>
    </message>
    <message>
        <source>Move the occasion to the Trash</source>
        <translation>Mettre l’occasion à la Corbeille</translation>
    </message>
    <message>
        <source>Move the source to the Trash</source>
        <translation>Mettre la source à la Corbeille</translation>
    </message>
    <message>
        <source>Move the speaker to the Trash</source>
        <translation>Mettre le locuteur à la Corbeille</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Mettre à la Corbeille</translation>
    </message>
    <message>
        <source>Move to the Trash</source>
        <translation>Mettre à la Corbeille</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la Corbeille</translation>
    </message>
    <message>
        <source>Move up in the outline</source>
        <translation>Monter dans le plan</translation>
    </message>
    <message>
        <source>My quotes</source>
        <translation>Mes citations</translation>
    </message>
    <message>
        <source>NUL bytes stood here; they were left out, and with them perhaps letters.</source>
        <translation>Il y avait ici des octets NUL&#xa0;; ils ont été omis, et avec eux peut-être des lettres.</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nom : %1</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>Noms : %1</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>népalais</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Nouvelle bibliothèque…</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Nouveau nom&#xa0;:</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>No article was recognised; this is all the text of the page.</source>
        <translation>Aucun article n’a été reconnu&#xa0;; ceci est tout le texte de la page.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>No line of it has a time. If it is plain text, give it the ending .txt.</source>
        <extracomment>A longer silence, and as much text up to the end of a sentence, begins a new paragraph.</extracomment>
        <translation>Aucune ligne n’a d’indication de temps. Si c’est du texte brut, donnez-lui l’extension .txt.</translation>
    </message>
    <message>
        <source>No longer marked as a question.</source>
        <translation>N’est plus marquée comme question.</translation>
    </message>
    <message>
        <source>No open questions</source>
        <translation>Aucune question ouverte</translation>
    </message>
    <message>
        <source>No page can be read: the file is damaged.</source>
        <translation>Aucune page ne peut être lue&#xa0;: le fichier est endommagé.</translation>
    </message>
    <message>
        <source>No quote holds all of these words. Fewer words find more; the beginning of a word is enough, and accents do not matter.</source>
        <translation>Aucune citation ne contient tous ces mots. Moins de mots trouvent davantage&#x202f;; le début d’un mot suffit et les accents ne comptent pas.</translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation>Pas encore de citations</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sans source</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Sans locuteur</translation>
    </message>
    <message>
        <source>No speaker yet</source>
        <extracomment>Says how a line runs, by whether the window is mirrored. Whole texts that were cut, and whether the words were. Stretches (UTF-16 units) of the words, the name and the facts that a search looks for.</extracomment>
        <translation>Pas encore de locuteur</translation>
    </message>
    <message>
        <source>None of the roles known was held on that day, so none is printed.</source>
        <translation>Aucune des fonctions connues n’était exercée ce jour-là&#x202f;; aucune n’est donc imprimée.</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>norvégien bokmål</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>norvégien nynorsk</translation>
    </message>
    <message>
        <source>Not compared with the source yet.</source>
        <translation>Pas encore comparée avec la source.</translation>
    </message>
    <message>
        <source>Not found in the source</source>
        <translation>Introuvable dans la source</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note : %1</translation>
    </message>
    <message>
        <source>Note: %s</source>
        <translation>Note&#xa0;: %s</translation>
    </message>
    <message>
        <source>Nothing altered, nothing missing</source>
        <translation>Rien de modifié, rien de manquant</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien ici pour l’instant</translation>
    </message>
    <message>
        <source>Nothing was being typed.</source>
        <translation>Rien n’était en cours de saisie.</translation>
    </message>
    <message>
        <source>Nothing would be moved: quotes need all of them.</source>
        <translation>Rien ne serait déplacé&#xa0;: des citations ont besoin de tous.</translation>
    </message>
    <message>
        <source>Nothing would change: all are like this already.</source>
        <translation>Rien ne changerait&#xa0;: toutes sont déjà ainsi.</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Occasions</translation>
    </message>
    <message>
        <source>Only pages of a PDF can be recognised. Save the pictures as a PDF and add that.</source>
        <translation>Seules les pages d’un PDF peuvent être reconnues. Enregistrez les images en PDF et ajoutez celui-ci.</translation>
    </message>
    <message>
        <source>Only these differ: %1.</source>
        <translation>Seules différences&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Open a library (a folder Name.quotarium)</source>
        <translation>Ouvrir une bibliothèque (un dossier Nom.quotarium)</translation>
    </message>
    <message>
        <source>Open a packed library…</source>
        <translation>Ouvrir une bibliothèque empaquetée…</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <extracomment>The label and the action of the next step, by the kind of error.</extracomment>
        <translation>Ouvrir une autre bibliothèque…</translation>
    </message>
    <message>
        <source>Open in the reader</source>
        <translation>Ouvrir dans le lecteur</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Open it in an editor and save it with the encoding UTF-8.</source>
        <translation>Ouvrez le fichier dans un éditeur et enregistrez-le avec le codage UTF-8.</translation>
    </message>
    <message>
        <source>Open it in the browser, save it, and add the file.</source>
        <translation>Ouvrez la page dans le navigateur, enregistrez-la et ajoutez le fichier.</translation>
    </message>
    <message>
        <source>Open it in the program it belongs to and save it as text or PDF.</source>
        <translation>Ouvrez le fichier dans son programme et enregistrez-le en texte ou en PDF.</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>Ouvrir une bibliothèque…</translation>
    </message>
    <message>
        <source>Open question, or not</source>
        <translation>Question ouverte ou non</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>Open that one, or change the file.</source>
        <translation>Ouvrez celle-ci, ou changez le fichier.</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Ouvrir la bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>Réduire le retrait</translation>
    </message>
    <message>
        <source>Outdent in the outline</source>
        <translation>Réduire le retrait dans le plan</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pack the library into one file…</source>
        <translation>Empaqueter la bibliothèque dans un seul fichier…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages that cannot be read, for the file is damaged there: {pages}.</source>
        <translation>Pages illisibles parce que le fichier y est endommagé&#xa0;: {pages}.</translation>
    </message>
    <message>
        <source>Pages whose text layer is damaged, so compare quotations with the page: {pages}.</source>
        <translation>Pages dont la couche de texte est endommagée&#xa0;; comparez-y les citations avec la page&#xa0;: {pages}.</translation>
    </message>
    <message>
        <source>Pages without text, only pictures (a scan), of which nothing can be quoted: {pages}.</source>
        <translation>Pages sans texte, avec seulement des images (numérisation), dont rien ne peut être cité&#xa0;: {pages}.</translation>
    </message>
    <message>
        <source>Parts that could not be read: {number}.</source>
        <translation>Parties qui n’ont pas pu être lues&#xa0;: {number}.</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>pachto</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Coller du texte…</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persan</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Emplacement</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Lieu : %1</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Publié dans</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Put back into the Inbox</source>
        <translation>Remettre dans la Boîte de réception</translation>
    </message>
    <message>
        <source>Put into “%2”: %1.</source>
        <translation>Ajout à «&#xa0;%2&#xa0;»&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quotarium cannot run here: it found {part} {found} and needs {needed}. Install Quotarium&apos;s own package, which brings it along, or update {part}.</source>
        <translation>Quotarium ne peut pas fonctionner ici&#xa0;: il a trouvé {part} {found} et a besoin de {needed}. Installez le paquet propre de Quotarium, qui l’apporte, ou mettez à jour {part}.</translation>
    </message>
    <message>
        <source>Quotarium libraries (*%1)</source>
        <translation>Bibliothèques Quotarium (*%1)</translation>
    </message>
    <message>
        <source>Quotarium’s JSON of references</source>
        <translation>JSON de références de Quotarium</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Quotes as cards or as a table</source>
        <translation>Citations en fiches ou en tableau</translation>
    </message>
    <message>
        <source>Quotes by this speaker</source>
        <translation>Citations de ce locuteur</translation>
    </message>
    <message>
        <source>Quotes that you clip without finishing them wait here until you mark them as reviewed.</source>
        <translation>Les citations extraites sans être achevées attendent ici d’être marquées comme relues.</translation>
    </message>
    <message>
        <source>Quotes whose words differ from their source, or are not in it, are listed here after a check.</source>
        <translation>Les citations dont les mots diffèrent de leur source, ou n’y figurent pas, apparaissent ici après une vérification.</translation>
    </message>
    <message>
        <source>Quotes you remove land here.</source>
        <translation>Les citations que vous supprimez arrivent ici.</translation>
    </message>
    <message>
        <source>Read as ISO 8601; for a range of years type {years}.</source>
        <translation>Lu comme ISO 8601&#xa0;; pour une période en années, saisissez {years}.</translation>
    </message>
    <message>
        <source>Read as {language}.</source>
        <translation>Lu comme {language}.</translation>
    </message>
    <message>
        <source>Reading it took longer than {seconds} seconds. {try_text}</source>
        <translation>La lecture a pris plus de {seconds} secondes. {try_text}</translation>
    </message>
    <message>
        <source>Recognise the text of a scan</source>
        <translation>Reconnaître le texte d’une numérisation</translation>
    </message>
    <message>
        <source>Recognising text needs the program tesseract, which is not installed. Install it (Debian: tesseract-ocr).</source>
        <translation>Reconnaître du texte demande le programme tesseract, qui n’est pas installé. Installez-le (Debian&#xa0;: tesseract-ocr).</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Remove from outline</source>
        <translation>Retirer du plan</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Supprimer le lien</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Retirer l’image</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Retirer des étiquettes</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>Renommer le projet</translation>
    </message>
    <message>
        <source>Rename saved search</source>
        <translation>Renommer la recherche enregistrée</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Renommer l’étiquette</translation>
    </message>
    <message>
        <source>Rename the tag…</source>
        <translation>Renommer l’étiquette…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Renew citekeys</source>
        <translation>Renouveler les clés de citation</translation>
    </message>
    <message>
        <source>Repairing brings the right ones back from backups on another disk, where there are any. Else add the document again as a newer copy; its text is still here.</source>
        <translation>La réparation rétablit les bons fichiers depuis les sauvegardes d’un autre disque, s’il y en a. Sinon, ajoutez à nouveau le document comme copie plus récente&#x202f;; son texte est encore là.</translation>
    </message>
    <message>
        <source>Repairing brings them back from backups on another disk, where there are any. Else add the document again as a newer copy; its text is still here.</source>
        <translation>La réparation les rétablit depuis les sauvegardes d’un autre disque, s’il y en a. Sinon, ajoutez à nouveau le document comme copie plus récente&#x202f;; son texte est encore là.</translation>
    </message>
    <message>
        <source>Repairing makes it anew; nothing is lost.</source>
        <translation>La réparation le refait&#x202f;; rien n’est perdu.</translation>
    </message>
    <message>
        <source>Repairing moves them into the folder “unused” of the library.</source>
        <translation>La réparation les déplace dans le dossier «&#xa0;unused&#xa0;» de la bibliothèque.</translation>
    </message>
    <message>
        <source>Repairing removes them; nothing needs them.</source>
        <translation>La réparation les supprime&#x202f;; rien n’en a besoin.</translation>
    </message>
    <message>
        <source>Repairing takes the pointers away.</source>
        <translation>La réparation supprime ces renvois.</translation>
    </message>
    <message>
        <source>Replace in notes</source>
        <translation>Remplacer dans les notes</translation>
    </message>
    <message>
        <source>Reports of the statement…</source>
        <translation>Versions de la déclaration…</translation>
    </message>
    <message>
        <source>Restore from trash</source>
        <translation>Restaurer depuis la Corbeille</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Texte enrichi</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Roles: %1</source>
        <translation>Fonctions : %1</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>roumain</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>S is followed by how many of the year&apos;s digits are meant.</source>
        <translation>S est suivi du nombre de chiffres significatifs de l’année.</translation>
    </message>
    <message>
        <source>S&amp;peaker</source>
        <translation>&amp;Locuteur</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dit le</translation>
    </message>
    <message>
        <source>Sample library</source>
        <translation>Bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Save it as plain text and add that, or leave it out.</source>
        <translation>Enregistrez le fichier en texte brut et ajoutez celui-ci, ou laissez-le de côté.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Enregistrer cette recherche…</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Search all quotes</source>
        <translation>Rechercher dans toutes les citations</translation>
    </message>
    <message>
        <source>Select a quote for this.</source>
        <translation>Sélectionnez d’abord une citation.</translation>
    </message>
    <message>
        <source>Select one quote for this.</source>
        <translation>Sélectionnez d’abord une seule citation.</translation>
    </message>
    <message>
        <source>Select quotes and add them with “Add to project” or “Add tag”.</source>
        <translation>Sélectionnez des citations et ajoutez-les avec «&#xa0;Ajouter au projet&#xa0;» ou «&#xa0;Ajouter une étiquette&#xa0;».</translation>
    </message>
    <message>
        <source>Select the quotes that are one statement first.</source>
        <translation>Sélectionnez d’abord les citations qui forment une même déclaration.</translation>
    </message>
    <message>
        <source>Separate report</source>
        <translation>Séparer la version</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbe</translation>
    </message>
    <message>
        <source>Set attribution status</source>
        <translation>Définir le statut d’attribution</translation>
    </message>
    <message>
        <source>Set date of occasion</source>
        <translation>Définir la date d’une occasion</translation>
    </message>
    <message>
        <source>Set date said</source>
        <translation>Définir la date des propos</translation>
    </message>
    <message>
        <source>Set kind</source>
        <translation>Définir le type</translation>
    </message>
    <message>
        <source>Set kind of speaker</source>
        <translation>Définir le type de locuteur</translation>
    </message>
    <message>
        <source>Set language</source>
        <translation>Définir la langue</translation>
    </message>
    <message>
        <source>Set occasion</source>
        <translation>Définir l’occasion</translation>
    </message>
    <message>
        <source>Set picture</source>
        <translation>Définir l’image</translation>
    </message>
    <message>
        <source>Set place</source>
        <translation>Définir le lieu</translation>
    </message>
    <message>
        <source>Set reviewed</source>
        <translation>Définir l’état de relecture</translation>
    </message>
    <message>
        <source>Set speaker</source>
        <translation>Définir le locuteur</translation>
    </message>
    <message>
        <source>Set the attribution status</source>
        <translation>Définir le statut d’attribution</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>Définir la date</translation>
    </message>
    <message>
        <source>Set the date of publication</source>
        <translation>Définir la date de publication</translation>
    </message>
    <message>
        <source>Set the date said</source>
        <translation>Définir la date des propos</translation>
    </message>
    <message>
        <source>Set the kind</source>
        <translation>Définir le type</translation>
    </message>
    <message>
        <source>Set the kind of speaker</source>
        <translation>Définir le type de locuteur</translation>
    </message>
    <message>
        <source>Set the language</source>
        <translation>Définir la langue</translation>
    </message>
    <message>
        <source>Set the occasion</source>
        <translation>Définir l’occasion</translation>
    </message>
    <message>
        <source>Set the place</source>
        <translation>Définir le lieu</translation>
    </message>
    <message>
        <source>Set the publisher</source>
        <translation>Définir l’éditeur</translation>
    </message>
    <message>
        <source>Set the speaker</source>
        <translation>Définir le locuteur</translation>
    </message>
    <message>
        <source>Set the type</source>
        <translation>Définir le type</translation>
    </message>
    <message>
        <source>Set where it appeared</source>
        <translation>Définir où elle a paru</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Several roles fit. Which one is meant?</source>
        <translation>Plusieurs fonctions conviennent. Laquelle&#xa0;?</translation>
    </message>
    <message>
        <source>Show in its source</source>
        <translation>Afficher dans la source</translation>
    </message>
    <message>
        <source>Show or hide suggestions</source>
        <translation>Afficher ou masquer les suggestions</translation>
    </message>
    <message>
        <source>Show or hide the side panel</source>
        <translation>Afficher ou masquer le panneau latéral</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Afficher la liste</translation>
    </message>
    <message>
        <source>Show what differs…</source>
        <translation>Afficher les différences…</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>sindhi</translation>
    </message>
    <message>
        <source>Skip suggestions</source>
        <translation>Passer les suggestions</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>slovaque</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>slovène</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Réduire les caractères</translation>
    </message>
    <message>
        <source>Some have: %1</source>
        <translation>Certaines ont&#xa0;: %1</translation>
    </message>
    <message>
        <source>Something points at a thing that is gone</source>
        <translation>Quelque chose renvoie à un élément disparu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Source: %s</source>
        <translation>Source&#xa0;: %s</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Space shows all of it</source>
        <extracomment>Some screens full; a card that is set holds 30 kB.</extracomment>
        <translation>Espace montre tout</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Speakers and links…</source>
        <translation>Locuteurs et liens…</translation>
    </message>
    <message>
        <source>Split speaker</source>
        <translation>Scinder le locuteur</translation>
    </message>
    <message>
        <source>Split speaker…</source>
        <translation>Scinder le locuteur…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Shorter work (ms) shows nothing.</extracomment>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped; nothing was added.</source>
        <translation>Arrêté&#x202f;; rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>swahili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>suédois</translation>
    </message>
    <message>
        <source>Table of quotes (CSV)</source>
        <translation>Tableau des citations (CSV)</translation>
    </message>
    <message>
        <source>Table of quotes (Excel)</source>
        <translation>Tableau des citations (Excel)</translation>
    </message>
    <message>
        <source>Table of sources (CSV)</source>
        <translation>Tableau des sources (CSV)</translation>
    </message>
    <message>
        <source>Table of sources (Excel)</source>
        <translation>Tableau des sources (Excel)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>tadjik</translation>
    </message>
    <message>
        <source>Take out of project</source>
        <translation>Retirer du projet</translation>
    </message>
    <message>
        <source>Take out of the project</source>
        <translation>Retirer du projet</translation>
    </message>
    <message>
        <source>Take tags off</source>
        <translation>Retirer des étiquettes</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamoul</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>tatar</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>télougou</translation>
    </message>
    <message>
        <source>Text or pages</source>
        <translation>Texte ou pages</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>thaï</translation>
    </message>
    <message>
        <source>Thai script</source>
        <translation>thaï</translation>
    </message>
    <message>
        <source>The Inbox is empty</source>
        <translation>La Boîte de réception est vide</translation>
    </message>
    <message>
        <source>The Trash is empty</source>
        <translation>La Corbeille est vide</translation>
    </message>
    <message>
        <source>The XML is broken: {message}.</source>
        <translation>Le XML est défectueux&#xa0;: {message}.</translation>
    </message>
    <message>
        <source>The archive is damaged or locked ({error}). Save it again, without a password.</source>
        <translation>L’archive est endommagée ou verrouillée ({error}). Enregistrez-la à nouveau, sans mot de passe.</translation>
    </message>
    <message>
        <source>The backup {backup} of {path} is damaged. Nothing was changed; take another backup.</source>
        <translation>La sauvegarde {backup} de {path} est endommagée. Rien n’a été modifié&#x202f;; prenez une autre sauvegarde.</translation>
    </message>
    <message>
        <source>The citation style “{style}” cannot be used: {reason}</source>
        <translation>Le style bibliographique «&#xa0;{style}&#xa0;» est inutilisable&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>La base de données est endommagée</translation>
    </message>
    <message>
        <source>The disk could not deliver it ({strerror}). Copy it elsewhere, try again.</source>
        <translation>Le disque n’a pas pu fournir le fichier ({strerror}). Copiez-le ailleurs, puis réessayez.</translation>
    </message>
    <message>
        <source>The encoding {encoding} was guessed; check letters with accents.</source>
        <translation>Le codage {encoding} a été deviné&#xa0;; vérifiez les lettres accentuées.</translation>
    </message>
    <message>
        <source>The event had no date when this was kept.</source>
        <translation>L’événement n’avait pas de date quand ceci a été enregistré.</translation>
    </message>
    <message>
        <source>The event has no date, so none is counted.</source>
        <translation>L’événement n’a pas de date, donc aucune n’est calculée.</translation>
    </message>
    <message>
        <source>The event&apos;s date is too wide for it, so none is counted.</source>
        <translation>La date de l’événement est trop large pour cela, donc aucune n’est calculée.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Le fichier</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is empty. Check that it was saved completely.</source>
        <translation>Le fichier est vide. Vérifiez qu’il a été enregistré en entier.</translation>
    </message>
    <message>
        <source>The key “{key}” was given before, in line {line}; both entries were read.</source>
        <translation>La clé «&#xa0;{key}&#xa0;» figurait déjà à la ligne {line}&#xa0;; les deux entrées ont été lues.</translation>
    </message>
    <message>
        <source>The library in numbers</source>
        <translation>La bibliothèque en chiffres</translation>
    </message>
    <message>
        <source>The library {path} cannot be used.</source>
        <translation>La bibliothèque {path} est inutilisable.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written to. Check the folder&apos;s permissions, or copy it to a folder of your own.</source>
        <translation>Impossible d’écrire dans la bibliothèque {path}. Vérifiez les droits du dossier, ou copiez-la dans un dossier à vous.</translation>
    </message>
    <message>
        <source>The library {path} could not be read or written ({detail}). Check that its disk is connected, then open it again.</source>
        <translation>La bibliothèque {path} n’a pas pu être lue ou écrite ({detail}). Vérifiez que son disque est connecté, puis rouvrez-la.</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({detail}). Nothing was changed; put back one of its backups (File, Backups…; or “quotarium -L LIBRARY restore”).</source>
        <translation>La bibliothèque {path} est endommagée ({detail}). Rien n’a été modifié&#x202f;; rétablissez une de ses sauvegardes (Fichier, Sauvegardes…&#x202f;; ou «&#xa0;quotarium -L LIBRARY restore&#xa0;»).</translation>
    </message>
    <message>
        <source>The library {path} is open in {holder}. Close it there, then try again.</source>
        <translation>La bibliothèque {path} est ouverte dans {holder}. Fermez-la là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>The library {path} lacks the file {detail}, a snapshot of a source. If the library came from JSON, copy the folder “files” of the library it was exported from into it; else take the file from a copy of the library, or add the source&apos;s file anew.</source>
        <translation>Il manque à la bibliothèque {path} le fichier {detail}, une copie de source. Si la bibliothèque vient de JSON, copiez-y le dossier «&#xa0;files&#xa0;» de la bibliothèque d’où elle a été exportée&#x202f;; sinon, reprenez le fichier d’une copie de la bibliothèque, ou ajoutez à nouveau le fichier de la source.</translation>
    </message>
    <message>
        <source>The library {path} was last used with a newer Quotarium (revision {found}). Update this program to open it; nothing was changed.</source>
        <translation>La bibliothèque {path} a été utilisée en dernier avec un Quotarium plus récent (révision {found}). Mettez ce programme à jour pour l’ouvrir&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The macro “{word}” is not defined; its name was kept.</source>
        <translation>La macro «&#xa0;{word}&#xa0;» n’est pas définie&#xa0;; son nom a été gardé.</translation>
    </message>
    <message>
        <source>The macros make a value too long to keep; only its beginning was.</source>
        <translation>Les macros donnent une valeur trop longue&#xa0;; seul son début a été gardé.</translation>
    </message>
    <message>
        <source>The page is empty or damaged. Save it again in the browser as a complete page.</source>
        <translation>La page est vide ou endommagée. Enregistrez-la à nouveau dans le navigateur comme page complète.</translation>
    </message>
    <message>
        <source>The page is gone for good. Look for a copy in a web archive.</source>
        <translation>La page a disparu pour de bon. Cherchez-en une copie dans une archive du web.</translation>
    </message>
    <message>
        <source>The page shows no text (it may be made by a script). Open it in the browser, select the text and paste it instead.</source>
        <extracomment>Blocks of fewer characters (letters and digits) are told by their place only. How far behind the last chosen block a short one may be in trafilatura&apos;s text. A shorter article than this is not trusted: the whole visible text is taken. With so many linked headings a page lists stories. What stands over the headline, its section or place, is shorter (letters and digits).</extracomment>
        <translation>La page ne montre aucun texte (il est peut-être produit par un script). Ouvrez-la dans le navigateur, sélectionnez le texte et collez-le à la place.</translation>
    </message>
    <message>
        <source>The phrase does not say how far, so no date is counted.</source>
        <translation>L’expression ne dit pas de combien, donc aucune date n’est calculée.</translation>
    </message>
    <message>
        <source>The picture</source>
        <extracomment>The longer side of a picture that is kept, in pixels.</extracomment>
        <translation>L’image</translation>
    </message>
    <message>
        <source>The program tesseract has not learnt its language ({language}). Install {package}, or correct the source&apos;s language.</source>
        <translation>Le programme tesseract n’a pas appris la langue ({language}). Installez {package}, ou corrigez la langue de la source.</translation>
    </message>
    <message>
        <source>The quote you dragged …</source>
        <translation>La citation déplacée&#xa0;…</translation>
    </message>
    <message>
        <source>The record does not say its type (“TY  - ”).</source>
        <translation>La notice n’indique pas son type («&#xa0;TY  -&#xa0;»).</translation>
    </message>
    <message>
        <source>The record has no end (“ER  - ”).</source>
        <translation>La notice n’a pas de fin («&#xa0;ER  -&#xa0;»).</translation>
    </message>
    <message>
        <source>The reports are gathered in one statement.</source>
        <translation>Les versions sont réunies en une seule déclaration.</translation>
    </message>
    <message>
        <source>The search index differs from the texts</source>
        <translation>L’index de recherche diffère des textes</translation>
    </message>
    <message>
        <source>The server answers {status}.</source>
        <translation>Le serveur répond {status}.</translation>
    </message>
    <message>
        <source>The server asks for a password.</source>
        <translation>Le serveur demande un mot de passe.</translation>
    </message>
    <message>
        <source>The server asks for a subscription.</source>
        <translation>Le serveur demande un abonnement.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is (its certificate).</source>
        <translation>Le serveur ne peut pas prouver son identité (certificat).</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again later.</source>
        <translation>Le serveur n’a pas répondu à temps. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server has a fault of its own ({status}). Try again later.</source>
        <translation>Le serveur a lui-même un défaut ({status}). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server may not show it for legal reasons.</source>
        <translation>Le serveur ne peut pas la montrer pour des raisons légales.</translation>
    </message>
    <message>
        <source>The server refuses to give it to this program.</source>
        <translation>Le serveur refuse de la donner à ce programme.</translation>
    </message>
    <message>
        <source>The server says it is asked too often. Wait a little, or:</source>
        <translation>Le serveur dit être sollicité trop souvent. Attendez un peu, ou bien&#xa0;:</translation>
    </message>
    <message>
        <source>The server sent nothing.</source>
        <translation>Le serveur n’a rien envoyé.</translation>
    </message>
    <message>
        <source>The source also has “%1”.</source>
        <translation>La source contient aussi «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The text (UTF-16) is damaged; bad letters became �.</source>
        <translation>Le texte (UTF-16) est endommagé&#xa0;; les lettres illisibles sont devenues �.</translation>
    </message>
    <message>
        <source>The text could not be recognised. Try with a better scan.</source>
        <translation>Le texte n’a pas pu être reconnu. Essayez avec une meilleure numérisation.</translation>
    </message>
    <message>
        <source>The text layer of all pages is damaged: compare quotations with the page.</source>
        <translation>La couche de texte de toutes les pages est endommagée&#xa0;: comparez les citations avec la page.</translation>
    </message>
    <message>
        <source>The type “{kind}” is not known.</source>
        <extracomment>Fields without a variable are kept as `zotero:NAME`.</extracomment>
        <translation>Le type «&#xa0;{kind}&#xa0;» n’est pas connu.</translation>
    </message>
    <message>
        <source>The type “{name}” is not known.</source>
        <extracomment>Elements without a variable are kept as `endnote:NAME` and written again.</extracomment>
        <translation>Le type «&#xa0;{name}&#xa0;» n’est pas connu.</translation>
    </message>
    <message>
        <source>The whole library (JSON)</source>
        <translation>La bibliothèque entière (JSON)</translation>
    </message>
    <message>
        <source>There are files that nothing needs</source>
        <translation>Il y a des fichiers dont rien n’a besoin</translation>
    </message>
    <message>
        <source>There are {names}.</source>
        <extracomment>The deepest level of a heading or an indented item.</extracomment>
        <translation>Il y a {names}.</translation>
    </message>
    <message>
        <source>There is a newer copy, of %1.</source>
        <translation>Il existe une copie plus récente, du %1.</translation>
    </message>
    <message>
        <source>There is already a {kind} “{key}”. {hint}</source>
        <translation>Il existe déjà un élément «&#xa0;{key}&#xa0;» ({kind}). {hint}</translation>
    </message>
    <message>
        <source>There is already something at {path}. Choose another name or open it instead.</source>
        <translation>Il y a déjà quelque chose à l’emplacement {path}. Choisissez un autre nom ou ouvrez ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>There is no HTML in it. If it is plain text, give it the ending .txt.</source>
        <translation>Le fichier ne contient pas de HTML. Si c’est du texte brut, donnez-lui l’extension .txt.</translation>
    </message>
    <message>
        <source>There is no connection to the server. Check the address and the network.</source>
        <translation>Il n’y a pas de connexion au serveur. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>There is no copy of the source to compare with.</source>
        <translation>Il n’y a pas de copie de la source pour comparer.</translation>
    </message>
    <message>
        <source>There is no document in it that can be read.</source>
        <translation>Il ne contient aucun document lisible.</translation>
    </message>
    <message>
        <source>There is no entry in it: entries begin with “@”.</source>
        <translation>Le fichier ne contient aucune entrée&#xa0;: les entrées commencent par «&#xa0;@&#xa0;».</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the path.</source>
        <translation>Il n’y a pas de fichier {path}. Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>There is no host “{host}”, or there is no connection to the network. Check the address and the network.</source>
        <translation>Il n’y a pas de serveur «&#xa0;{host}&#xa0;», ou pas de connexion au réseau. Vérifiez l’adresse et le réseau.</translation>
    </message>
    <message>
        <source>There is no library at {path}. Choose a folder whose name ends in .quotarium, or make one (File, New library…; or “quotarium new”).</source>
        <translation>Il n’y a pas de bibliothèque à l’emplacement {path}. Choisissez un dossier dont le nom se termine par .quotarium, ou créez-en une (Fichier, Nouvelle bibliothèque… ; ou « quotarium new »).</translation>
    </message>
    <message>
        <source>There is no record in it.</source>
        <translation>Le fichier ne contient aucune notice.</translation>
    </message>
    <message>
        <source>There is no record in it: records begin with “TY  - ”.</source>
        <translation>Le fichier ne contient aucune notice&#xa0;: les notices commencent par «&#xa0;TY  -&#xa0;».</translation>
    </message>
    <message>
        <source>There is no reference in it.</source>
        <translation>Le fichier ne contient aucune référence.</translation>
    </message>
    <message>
        <source>There is no space left on the disk that holds {path}. Free some space and try again; nothing of this change was kept.</source>
        <translation>Il n’y a plus de place sur le disque qui contient {path}. Libérez de la place et réessayez&#x202f;; rien de cette modification n’a été conservé.</translation>
    </message>
    <message>
        <source>There is no such file. Check the path.</source>
        <translation>Ce fichier n’existe pas. Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>There is no such page. Check the address.</source>
        <translation>Cette page n’existe pas. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>There is no text in it. Check that it is the right file and saved completely.</source>
        <translation>Le fichier ne contient pas de texte. Vérifiez que c’est le bon et qu’il a été enregistré en entier.</translation>
    </message>
    <message>
        <source>There is no text in it. Save its attachments and add them instead.</source>
        <translation>Le message ne contient pas de texte. Enregistrez ses pièces jointes et ajoutez-les à la place.</translation>
    </message>
    <message>
        <source>There is no text on any page, only pictures (a scan): nothing to quote.</source>
        <translation>Aucune page n’a de texte, seulement des images (numérisation)&#xa0;: rien ne peut être cité.</translation>
    </message>
    <message>
        <source>There is no web page in it. Save the page again in the browser.</source>
        <translation>Le fichier ne contient pas de page web. Enregistrez à nouveau la page dans le navigateur.</translation>
    </message>
    <message>
        <source>There is no {kind} “{key}”. {hint}</source>
        <translation>Il n’y a pas d’élément «&#xa0;{key}&#xa0;» ({kind}). {hint}</translation>
    </message>
    <message>
        <source>There is nothing but white space in it. Check that it was saved completely.</source>
        <translation>Le fichier ne contient que des blancs. Vérifiez qu’il a été enregistré en entier.</translation>
    </message>
    <message>
        <source>This is a binary file, not a list of references.</source>
        <translation>C’est un fichier binaire, pas une liste de références.</translation>
    </message>
    <message>
        <source>This is a binary file, not a text.</source>
        <translation>C’est un fichier binaire, pas un texte.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file of references.</source>
        <translation>C’est un dossier. Choisissez un fichier de références.</translation>
    </message>
    <message>
        <source>This is no XML.</source>
        <extracomment>Mark-up within mark-up is read up to here; what is deeper is read as text.</extracomment>
        <translation>Ce n’est pas du XML.</translation>
    </message>
    <message>
        <source>This is not a file. Choose a single document.</source>
        <extracomment>Larger files are refused before they are opened.</extracomment>
        <translation>Ce n’est pas un fichier. Choisissez un seul document.</translation>
    </message>
    <message>
        <source>This is {kind}, not a text.</source>
        <extracomment>More control characters than one in so many characters no text has. The part of bytes above 0x7F that must be whole UTF-8 for a broken file to be called UTF-8.</extracomment>
        <translation>C’est {kind}, pas un texte.</translation>
    </message>
    <message>
        <source>This is {kind}, not a web page. Save the page as HTML again.</source>
        <extracomment>Encodings that browsers read as their larger relatives (WHATWG Encoding Standard, 4.2). Pictures and fonts that pages saved as one file hold; the parser loses what follows a huge one. What libxml2 does not take as a character of a document.</extracomment>
        <translation>C’est {kind}, pas une page web. Enregistrez à nouveau la page en HTML.</translation>
    </message>
    <message>
        <source>This page is damaged or too complicated to be shown. Read it as text.</source>
        <translation>Cette page est endommagée ou trop compliquée pour être affichée. Lisez-la comme texte.</translation>
    </message>
    <message>
        <source>This page takes more memory than a document may. Read it as text.</source>
        <translation>Cette page prend plus de mémoire qu’un document n’en a le droit. Lisez-la comme texte.</translation>
    </message>
    <message>
        <source>This record is empty.</source>
        <extracomment>Tags without a variable are kept as `ris:XX` and written again. The tags of almost all lines.</extracomment>
        <translation>Cette notice est vide.</translation>
    </message>
    <message>
        <source>This text stands in none of the notes.</source>
        <translation>Ce texte ne figure dans aucune des notes.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Timeline: as a list or as lanes</source>
        <translation>Chronologie&#xa0;: en liste ou en bandes</translation>
    </message>
    <message>
        <source>Timeline: closer</source>
        <translation>Chronologie&#xa0;: rapprocher</translation>
    </message>
    <message>
        <source>Timeline: dates of publication</source>
        <translation>Chronologie&#xa0;: dates de publication</translation>
    </message>
    <message>
        <source>Timeline: further away</source>
        <translation>Chronologie&#xa0;: éloigner</translation>
    </message>
    <message>
        <source>Timeline: save the picture…</source>
        <translation>Chronologie&#xa0;: enregistrer l’image…</translation>
    </message>
    <message>
        <source>Timeline: show all</source>
        <translation>Chronologie&#xa0;: tout afficher</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>To be changed: %1; the other %2 are like this already.</source>
        <translation>À modifier&#xa0;: %1&#xa0;; les autres (%2) sont déjà ainsi.</translation>
    </message>
    <message>
        <source>To be changed: %1; the other %2 do not hold this text.</source>
        <translation>À modifier&#xa0;: %1&#xa0;; les autres (%2) ne contiennent pas ce texte.</translation>
    </message>
    <message>
        <source>To be moved: %1; quotes need the other %2.</source>
        <translation>À déplacer&#xa0;: %1&#xa0;; des citations ont besoin des autres (%2).</translation>
    </message>
    <message>
        <source>Translation: %s</source>
        <translation>Traduction&#xa0;: %s</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>turkmène</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>Non vérifiée</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Unpacked it has more than 500 MB. Export less of it.</source>
        <extracomment>What tells a Citavi project and Word’s sources among the files of an archive.</extracomment>
        <translation>Décompressé, le fichier dépasse 500 Mo. Exportez-en moins.</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>ourdou</translation>
    </message>
    <message>
        <source>Usual size of type</source>
        <translation>Taille normale des caractères</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>ouzbek</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>Textuelle</translation>
    </message>
    <message>
        <source>Verbatim but for declared edits</source>
        <translation>Textuelle, sauf modifications signalées</translation>
    </message>
    <message>
        <source>Verbatim but for typography</source>
        <translation>Textuelle, à la typographie près</translation>
    </message>
    <message>
        <source>Verify quotes</source>
        <extracomment>Told (clippings compared, of how many); returning False stops the work.</extracomment>
        <translation>Vérifier les citations</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamien</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Web annotations (JSON-LD)</source>
        <translation>Annotations web (JSON-LD)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>gallois</translation>
    </message>
    <message>
        <source>What it holds does not fit together ({error}). Export it anew.</source>
        <translation>Son contenu n’est pas cohérent ({error}). Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>What it sent is damaged. Try again, or:</source>
        <translation>Ce que le serveur a envoyé est endommagé. Réessayez, ou bien&#xa0;:</translation>
    </message>
    <message>
        <source>What may be one statement…</source>
        <translation>Ce qui peut être une seule déclaration…</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Who may be one speaker…</source>
        <translation>Locuteurs peut-être identiques…</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
    <message>
        <source>Word sources</source>
        <translation>Sources Word</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Write it like 2025-03-15, 2025?-03-15, XXXX-03-15, 199X, 1914/1918 or [1921,1922].</source>
        <translation>Écrivez comme 2025-03-15, 2025?-03-15, XXXX-03-15, 199X, 1914/1918 ou [1921,1922].</translation>
    </message>
    <message>
        <source>Write it like “15 March 2025”, “March 2025”, “spring 2016”, “c. 1921”, “after November 2020”, “1914–1918” or 2025-03-15.</source>
        <translation>Écrivez comme «&#xa0;15 mars 2025&#xa0;», «&#xa0;mars 2025&#xa0;», «&#xa0;printemps 2016&#xa0;», «&#xa0;vers 1921&#xa0;», «&#xa0;après novembre 2020&#xa0;», «&#xa0;1914–1918&#xa0;» ou 2025-03-15.</translation>
    </message>
    <message>
        <source>Y is for years of more than four digits. Leave the Y out.</source>
        <translation>Y sert aux années de plus de quatre chiffres. Retirez le Y.</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation>yiddish</translation>
    </message>
    <message>
        <source>You may not read this file. Change its permissions or copy it first.</source>
        <translation>Vous n’avez pas le droit de lire ce fichier. Changez ses droits ou copiez-le d’abord.</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>une archive 7-Zip</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <translation>une image BMP</translation>
    </message>
    <message>
        <source>a FLAC recording</source>
        <translation>un enregistrement FLAC</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>une image GIF</translation>
    </message>
    <message>
        <source>a HEIC picture</source>
        <extracomment>Documents have fewer parts; a longer table of contents is not even read. The head of a web page saved as one file: fields of mail, among them a bundle of related parts.</extracomment>
        <translation>une image HEIC</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>une image JPEG</translation>
    </message>
    <message>
        <source>a Matroska or WebM video</source>
        <translation>une vidéo Matroska ou WebM</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <extracomment>First bytes and what they announce, for the sentence “this is a PNG picture”.</extracomment>
        <translation>une image PNG</translation>
    </message>
    <message>
        <source>a Photoshop picture</source>
        <translation>une image Photoshop</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>une archive RAR</translation>
    </message>
    <message>
        <source>a RIFF file</source>
        <translation>un fichier RIFF</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>une image TIFF</translation>
    </message>
    <message>
        <source>a WAV recording</source>
        <translation>un enregistrement WAV</translation>
    </message>
    <message>
        <source>a WebAssembly program</source>
        <translation>un programme WebAssembly</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <extracomment>Signatures of two letters, which ordinary text may begin with too.</extracomment>
        <translation>une image WebP</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>un programme Windows</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>une archive ZIP</translation>
    </message>
    <message>
        <source>a bracket is not closed or not opened. Write fields as “[year]”.</source>
        <extracomment>Author, year and the first telling word of the title: heybatov2025Who, heybatovNdWho.</extracomment>
        <translation>un crochet n’est pas fermé ou pas ouvert. Écrivez les champs comme «&#xa0;[year]&#xa0;».</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>une archive bzip2</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a folder to add</source>
        <translation>dossier à ajouter</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>une police</translation>
    </message>
    <message>
        <source>a format of references</source>
        <translation>format de références</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>une archive gzip</translation>
    </message>
    <message>
        <source>a library file</source>
        <translation>fichier de bibliothèque</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>a list is needed there.</source>
        <translation>il faut une liste à cet endroit.</translation>
    </message>
    <message>
        <source>a list of references</source>
        <translation>liste de références</translation>
    </message>
    <message>
        <source>a list or an object is needed there.</source>
        <translation>il faut une liste ou un objet à cet endroit.</translation>
    </message>
    <message>
        <source>a macOS program</source>
        <translation>un programme macOS</translation>
    </message>
    <message>
        <source>a merge</source>
        <extracomment>Comparing names holds the interpreter: after so many seconds of it, others have their turn. Told (speakers compared, of how many); returning False stops the work.</extracomment>
        <translation>fusion</translation>
    </message>
    <message>
        <source>a number is missing beside the century, decade or quarter</source>
        <translation>il manque un nombre près du siècle, de la décennie ou du trimestre</translation>
    </message>
    <message>
        <source>a number is needed there.</source>
        <translation>il faut un nombre à cet endroit.</translation>
    </message>
    <message>
        <source>a number is too long</source>
        <translation>un nombre est trop long</translation>
    </message>
    <message>
        <source>a number of its own is needed there.</source>
        <translation>il faut un numéro propre à cet endroit.</translation>
    </message>
    <message>
        <source>a number of one or two digits alone is no date. Add the month, or write the year with four digits.</source>
        <translation>un nombre d’un ou deux chiffres seul n’est pas une date. Ajoutez le mois, ou écrivez l’année avec quatre chiffres.</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a quote needs words; move it to the trash instead.</source>
        <translation>une citation a besoin de mots&#xa0;; mettez-la plutôt à la corbeille.</translation>
    </message>
    <message>
        <source>a raised or circled digit is no part of a date</source>
        <translation>un chiffre en exposant ou encerclé ne fait pas partie d’une date</translation>
    </message>
    <message>
        <source>a report</source>
        <translation>version</translation>
    </message>
    <message>
        <source>a season has no days. Leave out the day or write the month.</source>
        <translation>une saison n’a pas de jours. Retirez le jour ou écrivez le mois.</translation>
    </message>
    <message>
        <source>a season over New Year is named by its first year. Write “winter 1941”, or its months: “December 1941 – February 1942”.</source>
        <translation>une saison à cheval sur le Nouvel An porte sa première année. Écrivez «&#xa0;hiver 1941&#xa0;», ou ses mois&#xa0;: «&#xa0;décembre 1941 – février 1942&#xa0;».</translation>
    </message>
    <message>
        <source>a statement</source>
        <translation>déclaration</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>une archive tar</translation>
    </message>
    <message>
        <source>a text is needed there.</source>
        <translation>il faut un texte à cet endroit.</translation>
    </message>
    <message>
        <source>a turn of a conversation, behind its speaker&apos;s name</source>
        <translation>une réplique, après le nom de son locuteur</translation>
    </message>
    <message>
        <source>a web address</source>
        <translation>adresse web</translation>
    </message>
    <message>
        <source>a web archive or property list of macOS</source>
        <translation>une archive web ou une liste de propriétés de macOS</translation>
    </message>
    <message>
        <source>a weekday alone depends on the day it was written. Add the date.</source>
        <translation>un jour de la semaine seul dépend du jour où il a été écrit. Ajoutez la date.</translation>
    </message>
    <message>
        <source>a weekday needs a day. Write the day of the month too.</source>
        <translation>un jour de la semaine demande un jour. Écrivez aussi le jour du mois.</translation>
    </message>
    <message>
        <source>a year has four digits. Write a day as 2025-03-15, a later year as Y12345.</source>
        <translation>une année a quatre chiffres. Écrivez un jour comme 2025-03-15, une année plus lointaine comme Y12345.</translation>
    </message>
    <message>
        <source>a year of two digits does not say its century. Write the year with four digits.</source>
        <translation>une année de deux chiffres ne dit pas son siècle. Écrivez l’année avec quatre chiffres.</translation>
    </message>
    <message>
        <source>a year with Y, E or S takes no month. Leave the month out.</source>
        <translation>une année avec Y, E ou S n’a pas de mois. Retirez le mois.</translation>
    </message>
    <message>
        <source>almost the same sound</source>
        <translation>son presque identique</translation>
    </message>
    <message>
        <source>an AVI video</source>
        <translation>une vidéo AVI</translation>
    </message>
    <message>
        <source>an MP3 recording</source>
        <translation>un enregistrement MP3</translation>
    </message>
    <message>
        <source>an MPEG-4 video or sound</source>
        <translation>une vidéo ou un son MPEG-4</translation>
    </message>
    <message>
        <source>an Ogg recording</source>
        <translation>un enregistrement Ogg</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>une icône</translation>
    </message>
    <message>
        <source>an object is needed there.</source>
        <translation>il faut un objet à cet endroit.</translation>
    </message>
    <message>
        <source>an old Office document (before 2007)</source>
        <translation>un ancien document Office (avant 2007)</translation>
    </message>
    <message>
        <source>an untitled source</source>
        <translation>une source sans titre</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>une archive xz</translation>
    </message>
    <message>
        <source>another Quotarium</source>
        <extracomment>Whether the program that had the library before ended without letting it go.</extracomment>
        <translation>un autre Quotarium</translation>
    </message>
    <message>
        <source>another Quotarium ({program}, process {pid} on {host}, since {since} UTC)</source>
        <translation>un autre Quotarium ({program}, processus {pid} sur {host}, depuis {since} UTC)</translation>
    </message>
    <message>
        <source>another program</source>
        <extracomment>“QUOT” in ASCII.</extracomment>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>another program is using it. Close it there, then try again.</source>
        <translation>un autre programme l’utilise. Fermez-le là-bas, puis réessayez.</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>a pour réponse</translation>
    </message>
    <message>
        <source>archival collection</source>
        <translation>fonds d’archives</translation>
    </message>
    <message>
        <source>article, preprint</source>
        <translation>article, prépublication</translation>
    </message>
    <message>
        <source>as quoted in %s</source>
        <translation>cité dans %s</translation>
    </message>
    <message>
        <source>ascribed with “{cue}”</source>
        <translation>attribuée par «&#xa0;{cue}&#xa0;»</translation>
    </message>
    <message>
        <source>attribution unknown</source>
        <translation>attribution inconnue</translation>
    </message>
    <message>
        <source>author</source>
        <extracomment>CSL 1.0.2, appendix IV, name variables.</extracomment>
        <translation>auteur</translation>
    </message>
    <message>
        <source>author of the whole</source>
        <translation>auteur de l’ensemble</translation>
    </message>
    <message>
        <source>before another was put back</source>
        <translation>avant la restauration d’une autre</translation>
    </message>
    <message>
        <source>before the library was brought to a newer version</source>
        <translation>avant le passage de la bibliothèque à une version plus récente</translation>
    </message>
    <message>
        <source>begins with a dash and is ascribed with “{cue}”</source>
        <translation>commence par un tiret et est attribuée par «&#xa0;{cue}&#xa0;»</translation>
    </message>
    <message>
        <source>behind a name and a colon in a headline</source>
        <translation>après un nom et un deux-points dans un titre</translation>
    </message>
    <message>
        <source>bill</source>
        <translation>projet de loi</translation>
    </message>
    <message>
        <source>blog post</source>
        <translation>billet de blog</translation>
    </message>
    <message>
        <source>book</source>
        <translation>livre</translation>
    </message>
    <message>
        <source>book review</source>
        <translation>compte rendu de livre</translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation>émission</translation>
    </message>
    <message>
        <source>by line</source>
        <extracomment>Where in a document something stood, as `Metadata.read_from` says it; else it is a mark-up&apos;s own.</extracomment>
        <translation>ligne d’auteur</translation>
    </message>
    <message>
        <source>chapter of a book</source>
        <translation>chapitre de livre</translation>
    </message>
    <message>
        <source>choose a snapshot of the clipping&apos;s own source.</source>
        <translation>choisissez une copie de la source même de l’extrait.</translation>
    </message>
    <message>
        <source>choose another occasion to merge it with.</source>
        <translation>choisissez une autre occasion avec laquelle la fusionner.</translation>
    </message>
    <message>
        <source>choose another quote to join it with.</source>
        <translation>choisissez une autre citation à laquelle la joindre.</translation>
    </message>
    <message>
        <source>choose another quote to link it to.</source>
        <translation>choisissez une autre citation à lier.</translation>
    </message>
    <message>
        <source>choose another speaker to merge it with.</source>
        <translation>choisissez un autre locuteur avec lequel le fusionner.</translation>
    </message>
    <message>
        <source>choose one of {possible}.</source>
        <translation>choisissez parmi {possible}.</translation>
    </message>
    <message>
        <source>citekey</source>
        <translation>clé de citation</translation>
    </message>
    <message>
        <source>classical work</source>
        <translation>œuvre classique</translation>
    </message>
    <message>
        <source>clipping</source>
        <translation>extrait</translation>
    </message>
    <message>
        <source>conference paper</source>
        <translation>communication de colloque</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>continued by</source>
        <translation>est prolongée par</translation>
    </message>
    <message>
        <source>continues</source>
        <translation>prolonge</translation>
    </message>
    <message>
        <source>contradicted by</source>
        <translation>est contredite par</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contredit</translation>
    </message>
    <message>
        <source>contributor</source>
        <translation>collaborateur</translation>
    </message>
    <message>
        <source>corrected by</source>
        <translation>est corrigée par</translation>
    </message>
    <message>
        <source>corrects</source>
        <translation>corrige</translation>
    </message>
    <message>
        <source>dashes</source>
        <translation>tirets</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>jeu de données</translation>
    </message>
    <message>
        <source>date line</source>
        <translation>ligne de date</translation>
    </message>
    <message>
        <source>date uncertain</source>
        <translation>date incertaine</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>date inconnue</translation>
    </message>
    <message>
        <source>date: %1</source>
        <translation>date&#xa0;: %1</translation>
    </message>
    <message>
        <source>day</source>
        <translation>jour</translation>
    </message>
    <message>
        <source>dictionary entry</source>
        <translation>article de dictionnaire</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>directe</translation>
    </message>
    <message>
        <source>director</source>
        <translation>réalisateur</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>contestée</translation>
    </message>
    <message>
        <source>document</source>
        <translation>document</translation>
    </message>
    <message>
        <source>editor</source>
        <translation>éditeur scientifique</translation>
    </message>
    <message>
        <source>editor of the series</source>
        <translation>directeur de la collection</translation>
    </message>
    <message>
        <source>ellipses</source>
        <translation>points de suspension</translation>
    </message>
    <message>
        <source>encyclopaedia entry</source>
        <translation>article d’encyclopédie</translation>
    </message>
    <message>
        <source>end its name in .png, .svg or .pdf.</source>
        <translation>terminez son nom par .png, .svg ou .pdf.</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>notice</translation>
    </message>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>figure</translation>
    </message>
    <message>
        <source>file {sha256} was changed</source>
        <translation>le fichier {sha256} a été modifié</translation>
    </message>
    <message>
        <source>files</source>
        <translation>fichiers</translation>
    </message>
    <message>
        <source>film, video</source>
        <translation>film, vidéo</translation>
    </message>
    <message>
        <source>first heading</source>
        <translation>premier intertitre</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>première ligne</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>give a tag such as en-US, az or pt-BR.</source>
        <translation>donnez un code comme en-US, az ou pt-BR.</translation>
    </message>
    <message>
        <source>give some words of the source.</source>
        <translation>donnez quelques mots de la source.</translation>
    </message>
    <message>
        <source>goes on behind “{cue}”</source>
        <translation>se poursuit après «&#xa0;{cue}&#xa0;»</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>conjecture</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>invité</translation>
    </message>
    <message>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>intertitre</translation>
    </message>
    <message>
        <source>hearing</source>
        <translation>audition</translation>
    </message>
    <message>
        <source>host</source>
        <translation>présentateur</translation>
    </message>
    <message>
        <source>hyphens at line ends</source>
        <translation>césures en fin de ligne</translation>
    </message>
    <message>
        <source>in no project</source>
        <translation>dans aucun projet</translation>
    </message>
    <message>
        <source>in quotation marks and too long for a title</source>
        <translation>entre guillemets et trop longue pour un titre</translation>
    </message>
    <message>
        <source>in quotation marks behind a colon</source>
        <translation>entre guillemets après un deux-points</translation>
    </message>
    <message>
        <source>in quotation marks behind a comma</source>
        <translation>entre guillemets après une virgule</translation>
    </message>
    <message>
        <source>in quotation marks, a sentence of its own</source>
        <translation>entre guillemets, une phrase à part</translation>
    </message>
    <message>
        <source>in quotation marks, followed by “{cue}”</source>
        <extracomment>(kind, rule): share of suggestions that annotators marked as well, at an overlap of 0.8.</extracomment>
        <translation>entre guillemets, suivie de «&#xa0;{cue}&#xa0;»</translation>
    </message>
    <message>
        <source>in quotation marks, introduced by “{cue}”</source>
        <translation>entre guillemets, introduite par «&#xa0;{cue}&#xa0;»</translation>
    </message>
    <message>
        <source>in quotation marks; the speaker is taken from the text before</source>
        <translation>entre guillemets&#xa0;; le locuteur est pris du texte qui précède</translation>
    </message>
    <message>
        <source>in quotation marks; the subject of the sentence is taken as the speaker</source>
        <translation>entre guillemets&#xa0;; le sujet de la phrase est pris pour locuteur</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirecte</translation>
    </message>
    <message>
        <source>initials of the same name</source>
        <translation>initiales du même nom</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>entretien</translation>
    </message>
    <message>
        <source>interviewer</source>
        <translation>intervieweur</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>caractères invisibles</translation>
    </message>
    <message>
        <source>it and “{other}” take fields from each other in a circle.</source>
        <translation>l’entrée et «&#xa0;{other}&#xa0;» se prennent des champs en cercle.</translation>
    </message>
    <message>
        <source>it cannot be kept in {folder} ({strerror}). Make room there.</source>
        <translation>il ne peut pas être gardé dans {folder} ({strerror}). Faites-y de la place.</translation>
    </message>
    <message>
        <source>it cannot be read ({strerror}). Choose another Word file.</source>
        <translation>il ne peut pas être lu ({strerror}). Choisissez un autre fichier Word.</translation>
    </message>
    <message>
        <source>it cannot be removed ({strerror}). Close what uses it and try again.</source>
        <translation>il ne peut pas être supprimé ({strerror}). Fermez ce qui l’utilise et réessayez.</translation>
    </message>
    <message>
        <source>it could be ten years or a hundred. Type {decade}X for the decade or {century}XX for the century.</source>
        <translation>ce peut être dix ans ou cent. Saisissez {decade}X pour la décennie ou {century}XX pour le siècle.</translation>
    </message>
    <message>
        <source>it could be two years or a month. Type {years} for the years, {month} for the month.</source>
        <translation>ce peut être deux années ou un mois. Saisissez {years} pour les années, {month} pour le mois.</translation>
    </message>
    <message>
        <source>it could be {one} or {other}. Write the month as a word, or type {date} or {other_date}.</source>
        <translation>ce peut être {one} ou {other}. Écrivez le mois en toutes lettres, ou saisissez {date} ou {other_date}.</translation>
    </message>
    <message>
        <source>it could be {ways}. Write the month as a number: 2025-03-15.</source>
        <translation>ce peut être {ways}. Écrivez le mois en chiffres&#xa0;: 2025-03-15.</translation>
    </message>
    <message>
        <source>it depends on the day it was written. Write the date itself, such as 15 March 2025.</source>
        <translation>cela dépend du jour où ce fut écrit. Écrivez la date elle-même, par exemple 15 mars 2025.</translation>
    </message>
    <message>
        <source>it depends on the style “{parent}”, which is not known. Choose another style.</source>
        <translation>il dépend du style «&#xa0;{parent}&#xa0;», qui n’est pas connu. Choisissez un autre style.</translation>
    </message>
    <message>
        <source>it does not say which century the decade is of. Write it like 1990s or 199X.</source>
        <translation>cela ne dit pas de quel siècle est la décennie. Écrivez-la comme années 1990 ou 199X.</translation>
    </message>
    <message>
        <source>it ends before it starts. Check the years and the order.</source>
        <translation>cela finit avant de commencer. Vérifiez les années et l’ordre.</translation>
    </message>
    <message>
        <source>it has 16 digits, the last may be X; copy all.</source>
        <translation>il a 16 chiffres, le dernier peut être X&#xa0;; copiez-les tous.</translation>
    </message>
    <message>
        <source>it has a day without a month</source>
        <translation>il y a un jour sans mois</translation>
    </message>
    <message>
        <source>it has more than two ends</source>
        <translation>il y a plus de deux bouts</translation>
    </message>
    <message>
        <source>it has no citation part (is it a dependent style?). Choose its parent style.</source>
        <translation>il n’a pas de partie de citation (est-ce un style dépendant&#xa0;?). Choisissez son style parent.</translation>
    </message>
    <message>
        <source>it has none. Type one into the source&apos;s fields, or add a newer file of it.</source>
        <translation>elle n’en a pas. Saisissez-en une dans les champs de la source, ou ajoutez-en un fichier plus récent.</translation>
    </message>
    <message>
        <source>it has “{unit}” more than once</source>
        <translation>«&#xa0;{unit}&#xa0;» figure plus d’une fois</translation>
    </message>
    <message>
        <source>it holds a name or password, which are not sent; save the page and add the file.</source>
        <translation>elle contient un nom ou un mot de passe, qui ne sont pas envoyés&#xa0;; enregistrez la page et ajoutez le fichier.</translation>
    </message>
    <message>
        <source>it holds a whole library. Import it with “quotarium import”.</source>
        <translation>il contient une bibliothèque entière. Importez-le avec «&#xa0;quotarium import&#xa0;».</translation>
    </message>
    <message>
        <source>it holds characters that EDTF does not have. {hint}</source>
        <translation>cela contient des caractères qu’EDTF n’a pas. {hint}</translation>
    </message>
    <message>
        <source>it holds more than {most} files. Choose a folder with fewer.</source>
        <extracomment>More than anybody wants to add at once: somebody dropped a whole disk. How browsers name the folder of pictures beside a page saved as “complete”, by their language.</extracomment>
        <translation>il contient plus de {most} fichiers. Choisissez un dossier qui en a moins.</translation>
    </message>
    <message>
        <source>it is a number; copy it from the record.</source>
        <translation>c’est un nombre&#xa0;; copiez-le de la notice.</translation>
    </message>
    <message>
        <source>it is a “Strict” document. Save it in Word as .docx.</source>
        <translation>c’est un document «&#xa0;Strict&#xa0;». Enregistrez-le dans Word en .docx.</translation>
    </message>
    <message>
        <source>it is missing.</source>
        <translation>il manque.</translation>
    </message>
    <message>
        <source>it is no Word document that can be read. Open it in Word and save it as .docx.</source>
        <translation>ce n’est pas un document Word lisible. Ouvrez-le dans Word et enregistrez-le en .docx.</translation>
    </message>
    <message>
        <source>it is no Word document. Save it in Word as .docx.</source>
        <translation>ce n’est pas un document Word. Enregistrez-le dans Word en .docx.</translation>
    </message>
    <message>
        <source>it is no date ({error}).</source>
        <translation>ce n’est pas une date ({error}).</translation>
    </message>
    <message>
        <source>it is not EDTF. {hint}</source>
        <translation>ce n’est pas de l’EDTF. {hint}</translation>
    </message>
    <message>
        <source>it is not one of your own styles. List them with “quotarium styles --own”.</source>
        <translation>ce n’est pas un de vos propres styles. Listez-les avec «&#xa0;quotarium styles --own&#xa0;».</translation>
    </message>
    <message>
        <source>it is of version {version}. Update this program to read it.</source>
        <translation>il est de la version {version}. Mettez ce programme à jour pour le lire.</translation>
    </message>
    <message>
        <source>it is referred to and is not there.</source>
        <translation>on y renvoie, mais il n’est pas là.</translation>
    </message>
    <message>
        <source>it is the only one of its quote; join another first.</source>
        <translation>c’est la seule de sa citation&#xa0;; joignez-en d’abord une autre.</translation>
    </message>
    <message>
        <source>it is too long for a date. {examples}</source>
        <translation>c’est trop long pour une date. {examples}</translation>
    </message>
    <message>
        <source>it looks like Q42; copy it from the item.</source>
        <translation>cela ressemble à Q42&#xa0;; copiez-le de l’élément.</translation>
    </message>
    <message>
        <source>it may not be empty.</source>
        <translation>cela ne peut pas être vide.</translation>
    </message>
    <message>
        <source>it must be one of {choices}.</source>
        <translation>ce doit être l’un de {choices}.</translation>
    </message>
    <message>
        <source>it names no field. Write at least one, such as “[auth][year]”.</source>
        <translation>il ne nomme aucun champ. Écrivez-en au moins un, comme «&#xa0;[auth][year]&#xa0;».</translation>
    </message>
    <message>
        <source>it says that there is no date. Give a year or a day.</source>
        <translation>cela dit qu’il n’y a pas de date. Donnez une année ou un jour.</translation>
    </message>
    <message>
        <source>it states no revision</source>
        <translation>aucune révision indiquée</translation>
    </message>
    <message>
        <source>it takes fields through more than {number} other entries; they were not taken.</source>
        <extracomment>Never handed on (biblatex manual, app. B). Entries that take fields from one another in a chain; more would be as many fields squared.</extracomment>
        <translation>l’entrée prend des champs à travers plus de {number} autres entrées&#xa0;; ils n’ont pas été pris.</translation>
    </message>
    <message>
        <source>its check digit does not fit; copy it once more.</source>
        <translation>son chiffre de contrôle ne convient pas&#xa0;; copiez-le encore une fois.</translation>
    </message>
    <message>
        <source>its folder does not exist. Create the folder or choose another.</source>
        <translation>son dossier n’existe pas. Créez le dossier ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>its folder is a file. Choose another place.</source>
        <translation>son dossier est un fichier. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>its format is not recognised. Readable are {possible}.</source>
        <translation>son format n’est pas reconnu. Lisibles&#xa0;: {possible}.</translation>
    </message>
    <message>
        <source>its theme is damaged. Open it in Word and save it again.</source>
        <translation>son thème est endommagé. Ouvrez-le dans Word et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>its words</source>
        <translation>ses mots</translation>
    </message>
    <message>
        <source>journal article</source>
        <translation>article de revue</translation>
    </message>
    <message>
        <source>language unknown</source>
        <translation>langue inconnue</translation>
    </message>
    <message>
        <source>law</source>
        <translation>loi</translation>
    </message>
    <message>
        <source>legal case</source>
        <translation>affaire judiciaire</translation>
    </message>
    <message>
        <source>letter, message</source>
        <translation>lettre, message</translation>
    </message>
    <message>
        <source>library.db is missing</source>
        <extracomment>Of a thousand parts of a change, so many are its rows, and with the search index so many; the rest is keeping it on the disk. How far a change of fewer rows is, nobody asks. Whether the program that had the library before ended without closing it. Hears in the writer&apos;s thread how many thousandths of a large change are made.</extracomment>
        <translation>library.db manque</translation>
    </message>
    <message>
        <source>ligatures</source>
        <translation>ligatures</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>line {line} is no valid CSL 1.0.2: {element} has something that does not belong there, or lacks something. Correct it and install it again.</source>
        <translation>la ligne {line} n’est pas du CSL 1.0.2 valide&#xa0;: {element} contient quelque chose qui n’y a pas sa place, ou il y manque quelque chose. Corrigez-la et installez le style à nouveau.</translation>
    </message>
    <message>
        <source>line {line} is not well-formed XML ({detail}). Correct it or choose another.</source>
        <translation>la ligne {line} n’est pas du XML bien formé ({detail}). Corrigez-la ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>line {line} opens &lt;{element}&gt; where a CSL &lt;style&gt; is needed. Choose a .csl file of CSL 1.0.</source>
        <translation>la ligne {line} ouvre &lt;{element}&gt; là où il faut un &lt;style&gt; CSL. Choisissez un fichier .csl de CSL 1.0.</translation>
    </message>
    <message>
        <source>line {line} uses the macro “{macro}”, which is not there. Choose another style.</source>
        <translation>la ligne {line} utilise la macro «&#xa0;{macro}&#xa0;», qui n’existe pas. Choisissez un autre style.</translation>
    </message>
    <message>
        <source>link</source>
        <translation>lien</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>faite automatiquement</translation>
    </message>
    <message>
        <source>magazine article</source>
        <translation>article de magazine</translation>
    </message>
    <message>
        <source>manuscript</source>
        <translation>manuscrit</translation>
    </message>
    <message>
        <source>map</source>
        <translation>carte</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>fusion</translation>
    </message>
    <message>
        <source>misattributed</source>
        <translation>attribution erronée</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mois</translation>
    </message>
    <message>
        <source>month {month} never has a day {day}. Check the day.</source>
        <translation>le mois {month} n’a jamais de jour {day}. Vérifiez le jour.</translation>
    </message>
    <message>
        <source>month {month} of the year {year} has no day {day}. Check the day.</source>
        <translation>le mois {month} de l’année {year} n’a pas de jour {day}. Vérifiez le jour.</translation>
    </message>
    <message>
        <source>musical score</source>
        <translation>partition</translation>
    </message>
    <message>
        <source>n.d.</source>
        <translation>s. d.</translation>
    </message>
    <message>
        <source>name an occasion, a quote, a source or a date to count from.</source>
        <translation>nommez une occasion, une citation, une source ou une date à partir de laquelle compter.</translation>
    </message>
    <message>
        <source>name and its initials</source>
        <translation>nom et ses initiales</translation>
    </message>
    <message>
        <source>newspaper article</source>
        <extracomment>CSL 1.0.2, appendix III, those that hold quotes; the ones used most come first.</extracomment>
        <translation>article de journal</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>no date: %1</source>
        <translation>sans date&#xa0;: %1</translation>
    </message>
    <message>
        <source>no speaker</source>
        <translation>sans locuteur</translation>
    </message>
    <message>
        <source>no speaker is named</source>
        <translation>aucun locuteur n’est nommé</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>sans étiquette</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>occasion</source>
        <translation>occasion</translation>
    </message>
    <message>
        <source>only a season takes a hemisphere</source>
        <translation>seule une saison prend un hémisphère</translation>
    </message>
    <message>
        <source>only one date can follow words such as “after” and “before”</source>
        <translation>une seule date peut suivre des mots comme «&#xa0;après&#xa0;» et «&#xa0;avant&#xa0;»</translation>
    </message>
    <message>
        <source>only one of the two dates has a day or month</source>
        <translation>une seule des deux dates a un jour ou un mois</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>question ouverte</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>original author</source>
        <translation>auteur original</translation>
    </message>
    <message>
        <source>pages are fetched by http and https only; save it as a file and add that.</source>
        <extracomment>What may stand in a path or a query as it is (RFC 3986), and what is escaped already.</extracomment>
        <translation>les pages ne sont récupérées que par http et https&#xa0;; enregistrez-la dans un fichier et ajoutez celui-ci.</translation>
    </message>
    <message>
        <source>pamphlet</source>
        <translation>brochure</translation>
    </message>
    <message>
        <source>partly direct</source>
        <translation>en partie directe</translation>
    </message>
    <message>
        <source>patent</source>
        <translation>brevet</translation>
    </message>
    <message>
        <source>performance</source>
        <translation>représentation</translation>
    </message>
    <message>
        <source>periodical</source>
        <translation>périodique</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>post on social media</source>
        <translation>publication sur un réseau social</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>properties</source>
        <translation>propriétés</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publication</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>guillemets</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>quoted by</source>
        <translation>est citée par</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>cite</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>destinataire</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>enregistrement</translation>
    </message>
    <message>
        <source>regulation</source>
        <translation>règlement</translation>
    </message>
    <message>
        <source>repeated by</source>
        <translation>est répétée par</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>répète</translation>
    </message>
    <message>
        <source>report</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>rapportée</translation>
    </message>
    <message>
        <source>reported of nobody in particular, with “{cue}”</source>
        <translation>rapportée de personne en particulier, avec «&#xa0;{cue}&#xa0;»</translation>
    </message>
    <message>
        <source>reports: %1</source>
        <translation>versions&#xa0;: %1</translation>
    </message>
    <message>
        <source>responds to</source>
        <translation>répond à</translation>
    </message>
    <message>
        <source>review</source>
        <translation>compte rendu</translation>
    </message>
    <message>
        <source>reviewed author</source>
        <translation>auteur recensé</translation>
    </message>
    <message>
        <source>same consonants</source>
        <translation>mêmes consonnes</translation>
    </message>
    <message>
        <source>same identifier</source>
        <translation>même identifiant</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>même nom</translation>
    </message>
    <message>
        <source>same name, spelled otherwise</source>
        <translation>même nom, autre graphie</translation>
    </message>
    <message>
        <source>saved from</source>
        <translation>enregistré depuis</translation>
    </message>
    <message>
        <source>season</source>
        <translation>saison</translation>
    </message>
    <message>
        <source>select some words first.</source>
        <translation>sélectionnez d’abord quelques mots.</translation>
    </message>
    <message>
        <source>several have it; give a number: {numbers}.</source>
        <translation>plusieurs le portent&#xa0;; donnez un numéro&#xa0;: {numbers}.</translation>
    </message>
    <message>
        <source>several quotes</source>
        <translation>plusieurs citations</translation>
    </message>
    <message>
        <source>several speakers have this name; give one of their other names.</source>
        <translation>plusieurs locuteurs portent ce nom&#xa0;; donnez un autre de leurs noms.</translation>
    </message>
    <message>
        <source>shorter form of the name</source>
        <translation>forme abrégée du nom</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>copie</translation>
    </message>
    <message>
        <source>snapshot of the source</source>
        <extracomment>Told `done` of `total`; False asks to stop. Seconds between two tidings of progress. Two stretches are the same statement where they share this part of what they cover together. In longer texts, speakers that become known meanwhile are not looked for again.</extracomment>
        <translation>copie de la source</translation>
    </message>
    <message>
        <source>soft hyphens</source>
        <translation>traits d’union conditionnels</translation>
    </message>
    <message>
        <source>software</source>
        <translation>logiciel</translation>
    </message>
    <message>
        <source>some time within</source>
        <translation>dans cet intervalle</translation>
    </message>
    <message>
        <source>source</source>
        <translation>source</translation>
    </message>
    <message>
        <source>source with the citekey</source>
        <translation>source avec la clé de citation</translation>
    </message>
    <message>
        <source>source with the same content</source>
        <translation>source au même contenu</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>espaces</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>locuteur</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>discours</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>norme</translation>
    </message>
    <message>
        <source>stands behind “{cue}”</source>
        <translation>se trouve après «&#xa0;{cue}&#xa0;»</translation>
    </message>
    <message>
        <source>stands in front of “{cue}”</source>
        <translation>se trouve avant «&#xa0;{cue}&#xa0;»</translation>
    </message>
    <message>
        <source>stated: “{phrase}”</source>
        <translation>indiquée&#xa0;: «&#xa0;{phrase}&#xa0;»</translation>
    </message>
    <message>
        <source>stretched letters</source>
        <translation>lettres étirées</translation>
    </message>
    <message>
        <source>such a year cannot be written so. Leave out leading zeros.</source>
        <translation>une telle année ne peut pas s’écrire ainsi. Retirez les zéros de tête.</translation>
    </message>
    <message>
        <source>such a year is too far away. Use at most 15 digits.</source>
        <translation>une telle année est trop lointaine. Utilisez 15 chiffres au plus.</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sûr</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>étiquette</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>the address of the source</source>
        <translation>adresse de la source</translation>
    </message>
    <message>
        <source>the citekey pattern</source>
        <translation>modèle des clés de citation</translation>
    </message>
    <message>
        <source>the closing brace is missing.</source>
        <extracomment>How often a name was given, where more than once.</extracomment>
        <translation>l’accolade fermante manque.</translation>
    </message>
    <message>
        <source>the coding of accents</source>
        <translation>le codage des accents</translation>
    </message>
    <message>
        <source>the date would be counted from itself; choose another event.</source>
        <translation>la date serait comptée à partir d’elle-même&#xa0;; choisissez un autre événement.</translation>
    </message>
    <message>
        <source>the disk is read-only. Choose another place.</source>
        <translation>le disque est en lecture seule. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>the end of the range is not clear. Write both years with four digits.</source>
        <translation>la fin de la période n’est pas claire. Écrivez les deux années avec quatre chiffres.</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>the file cannot be read ({strerror}). Check its path.</source>
        <extracomment>Where a part stands in the frame: the order of parts is not free.</extracomment>
        <translation>le fichier ne peut pas être lu ({strerror}). Vérifiez son chemin.</translation>
    </message>
    <message>
        <source>the first person named in front of it is taken as the speaker</source>
        <translation>la première personne nommée avant est prise pour locuteur</translation>
    </message>
    <message>
        <source>the highlights</source>
        <translation>surlignages</translation>
    </message>
    <message>
        <source>the language</source>
        <extracomment>Documents of this many items or more are kept, so many of them.</extracomment>
        <translation>langue</translation>
    </message>
    <message>
        <source>the last person named in front of it is taken as the speaker</source>
        <translation>la dernière personne nommée avant est prise pour locuteur</translation>
    </message>
    <message>
        <source>the library file</source>
        <extracomment>The column that names a row&apos;s owner, the owner&apos;s table, and its place among the rows there. Told how many rows of how many are made ready; answers whether to go on. What a folded column is folded from.</extracomment>
        <translation>fichier de bibliothèque</translation>
    </message>
    <message>
        <source>the macro “{macro}” on line {line} calls itself. Choose another style.</source>
        <translation>la macro «&#xa0;{macro}&#xa0;» de la ligne {line} s’appelle elle-même. Choisissez un autre style.</translation>
    </message>
    <message>
        <source>the name is too long. Choose a shorter one.</source>
        <translation>le nom est trop long. Choisissez-en un plus court.</translation>
    </message>
    <message>
        <source>the next paragraph: “{verb} … {phrase}”; {reason}</source>
        <extracomment>How many sentences in front of “later” its date is looked for.</extracomment>
        <translation>le paragraphe suivant&#xa0;: «&#xa0;{verb} … {phrase}&#xa0;»&#xa0;; {reason}</translation>
    </message>
    <message>
        <source>the occasion&apos;s name</source>
        <translation>nom de l’occasion</translation>
    </message>
    <message>
        <source>the project&apos;s name</source>
        <translation>nom du projet</translation>
    </message>
    <message>
        <source>the publication of %1</source>
        <translation>la publication de %1</translation>
    </message>
    <message>
        <source>the quotation mark is not closed</source>
        <translation>le guillemet n’est pas fermé</translation>
    </message>
    <message>
        <source>the saved search&apos;s name</source>
        <translation>nom de la recherche enregistrée</translation>
    </message>
    <message>
        <source>the selection</source>
        <translation>sélection</translation>
    </message>
    <message>
        <source>the sentence negates it</source>
        <translation>la phrase le nie</translation>
    </message>
    <message>
        <source>the set is not closed. {hint}</source>
        <translation>l’ensemble n’est pas fermé. {hint}</translation>
    </message>
    <message>
        <source>the statement is not reported as made by a verb in a tense</source>
        <translation>la déclaration n’est pas rapportée par un verbe conjugué</translation>
    </message>
    <message>
        <source>the tag&apos;s name</source>
        <translation>nom de l’étiquette</translation>
    </message>
    <message>
        <source>the template</source>
        <translation>modèle</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>the value of “{field}” has no end; it was taken up to the next field.</source>
        <translation>la valeur de «&#xa0;{field}&#xa0;» n’a pas de fin&#xa0;; elle a été prise jusqu’au champ suivant.</translation>
    </message>
    <message>
        <source>the width of characters</source>
        <translation>la largeur des caractères</translation>
    </message>
    <message>
        <source>the words are known, but not in this order</source>
        <translation>les mots sont connus, mais pas dans cet ordre</translation>
    </message>
    <message>
        <source>the words to clip</source>
        <translation>mots à extraire</translation>
    </message>
    <message>
        <source>there are none in it that were not imported before.</source>
        <extracomment>The kinds that mark words; a note beside the text and words struck out mark none to quote.</extracomment>
        <translation>il n’y en a pas qui n’aient déjà été importés.</translation>
    </message>
    <message>
        <source>there is a day without a month</source>
        <translation>il y a un jour sans mois</translation>
    </message>
    <message>
        <source>there is a folder of this name. Choose another name.</source>
        <translation>il y a un dossier de ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>there is a number too many in it. Write it like 15 March 2025.</source>
        <translation>il y a un nombre de trop. Écrivez comme 15 mars 2025.</translation>
    </message>
    <message>
        <source>there is a season beside a month or day</source>
        <translation>il y a une saison à côté d’un mois ou d’un jour</translation>
    </message>
    <message>
        <source>there is no century {number}</source>
        <translation>il n’y a pas de siècle {number}</translation>
    </message>
    <message>
        <source>there is no date in it</source>
        <translation>il n’y a pas de date</translation>
    </message>
    <message>
        <source>there is no entry “{other}”, from which it takes fields.</source>
        <translation>il n’y a pas d’entrée «&#xa0;{other}&#xa0;», dont elle prend des champs.</translation>
    </message>
    <message>
        <source>there is no field “{name}”. Use {possible}, or a CSL variable such as container-title.</source>
        <translation>il n’y a pas de champ «&#xa0;{name}&#xa0;». Utilisez {possible}, ou une variable CSL comme container-title.</translation>
    </message>
    <message>
        <source>there is no month {month}. Months are 01 to 12, seasons 21 to 41.</source>
        <translation>il n’y a pas de mois {month}. Les mois vont de 01 à 12, les saisons de 21 à 41.</translation>
    </message>
    <message>
        <source>there is no month {month}. Months are 01 to 12.</source>
        <translation>il n’y a pas de mois {month}. Les mois vont de 01 à 12.</translation>
    </message>
    <message>
        <source>there is no month {number}. Write the month as a word.</source>
        <translation>il n’y a pas de mois {number}. Écrivez le mois en toutes lettres.</translation>
    </message>
    <message>
        <source>there is no quarter {number}</source>
        <translation>il n’y a pas de trimestre {number}</translation>
    </message>
    <message>
        <source>there is no space left on the disk. Free some space or choose another place.</source>
        <translation>il ne reste plus de place sur le disque. Libérez de la place ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>there is no such style.</source>
        <translation>ce style n’existe pas.</translation>
    </message>
    <message>
        <source>there is no year -0000. Write 0000 for 1 BC, -0001 for 2 BC.</source>
        <translation>il n’y a pas d’année -0000. Écrivez 0000 pour 1 av. J.-C., -0001 pour 2 av. J.-C.</translation>
    </message>
    <message>
        <source>there is no year 0. Write 1 BC or AD 1, or 0000 in EDTF for 1 BC.</source>
        <translation>il n’y a pas d’année 0. Écrivez 1 av. J.-C. ou 1 apr. J.-C., ou 0000 en EDTF pour 1 av. J.-C.</translation>
    </message>
    <message>
        <source>there is no year beside the era</source>
        <translation>il n’y a pas d’année à côté de l’ère</translation>
    </message>
    <message>
        <source>there is no year, month or season in it</source>
        <translation>il n’y a ni année, ni mois, ni saison</translation>
    </message>
    <message>
        <source>thesis</source>
        <translation>thèse</translation>
    </message>
    <message>
        <source>this field is not known. Update this program.</source>
        <translation>ce champ n’est pas connu. Mettez ce programme à jour.</translation>
    </message>
    <message>
        <source>this file</source>
        <translation>ce fichier</translation>
    </message>
    <message>
        <source>this is no library that Quotarium exported.</source>
        <translation>ce n’est pas une bibliothèque exportée par Quotarium.</translation>
    </message>
    <message>
        <source>this part is not known. Update.</source>
        <translation>cette partie n’est pas connue. Mettez ce programme à jour.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>too deep</source>
        <translation>trop profond</translation>
    </message>
    <message>
        <source>transcript of the source</source>
        <translation>transcription de la source</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>traducteur</translation>
    </message>
    <message>
        <source>treaty</source>
        <translation>traité</translation>
    </message>
    <message>
        <source>two short numbers may be a day, a month or a year. Write the month as a word.</source>
        <translation>deux nombres courts peuvent être un jour, un mois ou une année. Écrivez le mois en toutes lettres.</translation>
    </message>
    <message>
        <source>type a name.</source>
        <translation>saisissez un nom.</translation>
    </message>
    <message>
        <source>type it as the browser shows it, such as https://example.org/article.</source>
        <translation>saisissez-la comme le navigateur la montre, par exemple https://example.org/article.</translation>
    </message>
    <message>
        <source>type some words.</source>
        <translation>saisissez quelques mots.</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>non attribuée</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnue</translation>
    </message>
    <message>
        <source>unnamed voice</source>
        <translation>voix anonyme</translation>
    </message>
    <message>
        <source>use letters, digits, and - _ : . only, such as “dostan2025”.</source>
        <translation>n’utilisez que des lettres, des chiffres et - _&#xa0;: . comme dans «&#xa0;dostan2025&#xa0;».</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>page web</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>year</source>
        <extracomment>How the components of a date are named in a reason.</extracomment>
        <translation>année</translation>
    </message>
    <message>
        <source>you asked for it</source>
        <translation>faite à votre demande</translation>
    </message>
    <message>
        <source>you may not write there. Choose another folder.</source>
        <translation>vous n’avez pas le droit d’y écrire. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>your quota on the disk is used up. Free some space or choose another place.</source>
        <translation>votre quota sur le disque est épuisé. Libérez de la place ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{address} was not fetched: offline mode is on. Turn it off in the settings, or save the page in the browser and add the file.</source>
        <translation>{address} n’a pas été téléchargé&#xa0;: le mode hors ligne est activé. Désactivez-le dans les paramètres, ou enregistrez la page dans le navigateur et ajoutez le fichier.</translation>
    </message>
    <message>
        <source>{address}: {reason}</source>
        <translation>{address}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{date} was a {found}, not a {named}, but it was one in the Julian calendar. If that is meant, write {new_style}.</source>
        <translation>{date} était un {found}, pas un {named}, sauf dans le calendrier julien. Si c’est bien cela, écrivez {new_style}.</translation>
    </message>
    <message>
        <source>{date} was a {found}, not a {named}. Leave out the weekday or correct the date.</source>
        <translation>{date} était un {found}, pas un {named}. Retirez le jour de la semaine ou corrigez la date.</translation>
    </message>
    <message>
        <source>{digits} does not begin a decade that can be written</source>
        <translation>{digits} ne commence pas une décennie qui puisse s’écrire</translation>
    </message>
    <message>
        <source>{fault}. Choose another folder for backups in the settings.</source>
        <extracomment>So long after the last backup the next one is made, if something changed.</extracomment>
        <translation>{fault}. Choisissez un autre dossier de sauvegardes dans les paramètres.</translation>
    </message>
    <message>
        <source>{fault}. Choose another place, or make room there.</source>
        <translation>{fault}. Choisissez un autre endroit, ou faites-y de la place.</translation>
    </message>
    <message>
        <source>{message}. Choose another style.</source>
        <translation>{message}. Choisissez un autre style.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{needed} or newer</source>
        <extracomment>UPSERT, window functions, RETURNING and the FTS5 that the search index is made with.</extracomment>
        <translation>{needed} ou plus récent</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}</source>
        <translation>{path} n’a pas pu être écrit&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{strerror}. Check the permissions of the folder.</source>
        <translation>{strerror}. Vérifiez les droits du dossier.</translation>
    </message>
    <message>
        <source>{strerror}. Choose another place.</source>
        <translation>{strerror}. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{stuck}. {examples}</source>
        <translation>{stuck}. {examples}</translation>
    </message>
    <message>
        <source>“%1” for “%2”</source>
        <translation>«&#xa0;%1&#xa0;» pour «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” has letters that only look like those of another script (%2).</source>
        <translation>«&#xa0;%1&#xa0;» contient des lettres qui ressemblent seulement à celles d’une autre écriture (%2).</translation>
    </message>
    <message>
        <source>“%1” has no value yet and is left out.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas encore de valeur et n’est pas pris en compte.</translation>
    </message>
    <message>
        <source>“%1” is left out: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas pris en compte&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is left out; the values are %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas pris en compte&#x202f;; les valeurs sont %2.</translation>
    </message>
    <message>
        <source>“%1” is no field; it is looked for as words.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un champ&#x202f;; la recherche porte sur ces mots.</translation>
    </message>
    <message>
        <source>“%1” is not in the source.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans la source.</translation>
    </message>
    <message>
        <source>“%1” is taken to reach to the end.</source>
        <translation>«&#xa0;%1&#xa0;» est compris jusqu’à la fin.</translation>
    </message>
    <message>
        <source>“%1” stands as “%2” in the source.</source>
        <translation>«&#xa0;%1&#xa0;» figure comme «&#xa0;%2&#xa0;» dans la source.</translation>
    </message>
    <message>
        <source>“%1” than %2</source>
        <translation>«&#xa0;%1&#xa0;» par rapport à %2</translation>
    </message>
    <message>
        <source>“%1”, relative to %2</source>
        <translation>«&#xa0;%1&#xa0;», par rapport à %2</translation>
    </message>
    <message>
        <source>“?” stands before the date</source>
        <translation>«&#xa0;?&#xa0;» est devant la date</translation>
    </message>
    <message>
        <source>“between” takes two dates</source>
        <translation>«&#xa0;entre&#xa0;» demande deux dates</translation>
    </message>
    <message>
        <source>“{field}” is given twice.</source>
        <translation>«&#xa0;{field}&#xa0;» est donné deux fois.</translation>
    </message>
    <message>
        <source>“{heading}” has no words and was left out.</source>
        <translation>«&#xa0;{heading}&#xa0;» n’a pas de mots et a été omis.</translation>
    </message>
    <message>
        <source>“{line}” is no part of a record.</source>
        <translation>«&#xa0;{line}&#xa0;» ne fait partie d’aucune notice.</translation>
    </message>
    <message>
        <source>“{modifier}” changes nothing. Use a number of words, firstN for N letters, or {possible}.</source>
        <translation>«&#xa0;{modifier}&#xa0;» ne change rien. Utilisez un nombre de mots, firstN pour N lettres, ou {possible}.</translation>
    </message>
    <message>
        <source>“{name}” is a name of a speaker in the library</source>
        <extracomment>What different transliterations write for one sound, longest first.</extracomment>
        <translation>«&#xa0;{name}&#xa0;» est un nom d’un locuteur de la bibliothèque</translation>
    </message>
    <message>
        <source>“{name}” is the only speaker in the library of that name</source>
        <translation>«&#xa0;{name}&#xa0;» est le seul locuteur de ce nom dans la bibliothèque</translation>
    </message>
    <message>
        <source>“{name}” sounds like a speaker in the library</source>
        <translation>«&#xa0;{name}&#xa0;» ressemble à l’oreille à un locuteur de la bibliothèque</translation>
    </message>
    <message>
        <source>“{phrase}” could not be understood as a date</source>
        <translation>«&#xa0;{phrase}&#xa0;» n’a pas pu être compris comme date</translation>
    </message>
    <message>
        <source>“{phrase}” depends on the day of publication, which is not known</source>
        <translation>«&#xa0;{phrase}&#xa0;» dépend du jour de publication, qui n’est pas connu</translation>
    </message>
    <message>
        <source>“{phrase}” does not say when; it may date another event</source>
        <translation>«&#xa0;{phrase}&#xa0;» ne dit pas quand&#xa0;; cela peut dater un autre événement</translation>
    </message>
    <message>
        <source>“{phrase}” is a weekday, and the day of publication is not known</source>
        <extracomment>counted from publication, not from a date in the text without one of these words or a number there is no date</extracomment>
        <translation>«&#xa0;{phrase}&#xa0;» est un jour de la semaine, et le jour de publication n’est pas connu</translation>
    </message>
    <message>
        <source>“{phrase}” relates it to another event, whose date is not told here</source>
        <translation>«&#xa0;{phrase}&#xa0;» le rapporte à un autre événement, dont la date n’est pas dite ici</translation>
    </message>
    <message>
        <source>“{phrase}” without a year; taken to be the last one before publication ({published})</source>
        <translation>«&#xa0;{phrase}&#xa0;» sans année&#xa0;; pris pour le dernier avant la publication ({published})</translation>
    </message>
    <message>
        <source>“{phrase}” without a year; the year is not known</source>
        <translation>«&#xa0;{phrase}&#xa0;» sans année&#xa0;; l’année n’est pas connue</translation>
    </message>
    <message>
        <source>“{phrase}”, counted back from publication on {published}</source>
        <translation>«&#xa0;{phrase}&#xa0;», compté à rebours depuis la publication le {published}</translation>
    </message>
    <message>
        <source>“{phrase}”, counted from publication ({published})</source>
        <translation>«&#xa0;{phrase}&#xa0;», compté à partir de la publication ({published})</translation>
    </message>
    <message>
        <source>“{phrase}”, counted from publication on {published}</source>
        <translation>«&#xa0;{phrase}&#xa0;», compté à partir de la publication le {published}</translation>
    </message>
    <message>
        <source>“{phrase}”, counted from “{anchor}” in front of it</source>
        <translation>«&#xa0;{phrase}&#xa0;», compté à partir de «&#xa0;{anchor}&#xa0;» qui précède</translation>
    </message>
    <message>
        <source>“{stuck}” is not known as part of a date</source>
        <translation>«&#xa0;{stuck}&#xa0;» n’est pas connu comme partie d’une date</translation>
    </message>
    <message>
        <source>“{text}” belongs to {name}</source>
        <extracomment>Articles behind a noun to which the next one belongs: der Fraktionschef der Grünen. Words that only add something to a name before a comma: the ministry, which runs the ferry.</extracomment>
        <translation>«&#xa0;{text}&#xa0;» appartient à {name}</translation>
    </message>
    <message>
        <source>“{text}” is not understood as a date: {reason}</source>
        <translation>«&#xa0;{text}&#xa0;» n’est pas compris comme une date&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>“{text}” is taken to be {name}, named before</source>
        <translation>«&#xa0;{text}&#xa0;» désigne sans doute {name}, nommé avant</translation>
    </message>
    <message>
        <source>“{text}” is taken to be {name}, which spoke before</source>
        <translation>«&#xa0;{text}&#xa0;» désigne sans doute {name}, cité avant</translation>
    </message>
    <message>
        <source>“{text}” is taken to be {name}, who holds that office</source>
        <translation>«&#xa0;{text}&#xa0;» désigne sans doute {name}, qui occupe cette fonction</translation>
    </message>
    <message>
        <source>“{text}” is taken to be {name}, who spoke before</source>
        <extracomment>How many sentences back a pronoun may reach. What speaks for a person, found by trying on news articles: each sentence back costs. How far into a sentence its subject is looked for.</extracomment>
        <translation>«&#xa0;{text}&#xa0;» désigne sans doute {name}, qui a parlé avant</translation>
    </message>
    <message>
        <source>“{unit}” is both given and said to be unknown</source>
        <translation>«&#xa0;{unit}&#xa0;» est donné et en même temps dit inconnu</translation>
    </message>
    <message>
        <source>“{unit}” is doubted but not given</source>
        <translation>«&#xa0;{unit}&#xa0;» est mis en doute mais pas donné</translation>
    </message>
    <message>
        <source>“{value}” does not fit {field}: {reason}</source>
        <translation>«&#xa0;{value}&#xa0;» ne convient pas ({field})&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>“{what}” cannot be undone or redone because it was changed since. Nothing was changed; edit it by hand instead.</source>
        <translation>Impossible d’annuler ou de rétablir «&#xa0;{what}&#xa0;», car une modification a eu lieu depuis. Rien n’a changé&#x202f;; corrigez plutôt à la main.</translation>
    </message>
    <message>
        <source>“{words}” does not stand in {source}. Copy the words from the source exactly as they are there.</source>
        <translation>«&#xa0;{words}&#xa0;» ne figure pas dans {source}. Copiez les mots de la source exactement tels qu’ils y sont.</translation>
    </message>
    <message>
        <source>“{words}” does not stand in {source}. The nearest passage is “{nearest}”. Copy the words from the source exactly as they are there.</source>
        <translation>«&#xa0;{words}&#xa0;» ne figure pas dans {source}. Le passage le plus proche est «&#xa0;{nearest}&#xa0;». Copiez les mots de la source exactement tels qu’ils y sont.</translation>
    </message>
    <message>
        <source>“{words}” is no field and was left out.</source>
        <translation>«&#xa0;{words}&#xa0;» n’est pas un champ et a été omis.</translation>
    </message>
    <message>
        <source>“{words}” stands {number} times in {source}: {places}. Give more of the words so that only one place fits.</source>
        <translation>«&#xa0;{words}&#xa0;» figure {number} fois dans {source}&#xa0;: {places}. Donnez plus de mots pour qu’un seul endroit convienne.</translation>
    </message>
    <message>
        <source>“{word}” begins no entry: it has no brace.</source>
        <extracomment>Entries that are no sources. Macros can double a value with each line; no field is meant to have so many signs. How many further entries may lie inside a value (“@note{” at the start of a line).</extracomment>
        <translation>«&#xa0;{word}&#xa0;» ne commence aucune entrée&#xa0;: il n’a pas d’accolade.</translation>
    </message>
    <message>
        <source>“~” stands behind the date</source>
        <translation>«&#xa0;~&#xa0;» est derrière la date</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Quotarium</source>
        <translation>À propos de Quotarium</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. It comes with these parts, each under its own licence:</source>
        <translation>Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure, sans aucune garantie. Il comprend ces composants, chacun sous sa propre licence&#xa0;:</translation>
    </message>
    <message>
        <source>Licence of the selected part</source>
        <translation>Licence du composant sélectionné</translation>
    </message>
    <message>
        <source>No text of the licence came with it: %1</source>
        <translation>Aucun texte de licence ne l’accompagnait&#xa0;: %1</translation>
    </message>
    <message>
        <source>Parts that come with the program</source>
        <translation>Composants fournis avec le programme</translation>
    </message>
</context>
<context>
    <name>ActivityChart</name>
    <message>
        <source>Quotes by year</source>
        <translation>Citations par année</translation>
    </message>
</context>
<context>
    <name>AddedReport</name>
    <message>
        <source>%1 (found at %2)</source>
        <translation>%1 (trouvé à l’adresse %2)</translation>
    </message>
    <message>
        <source>%1, %2 not</source>
        <translation>%1, %2 non</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were not come to.</source>
        <translation>
            <numerusform>%Ln autre n’a pas été traité.</numerusform>
            <numerusform>%Ln autres n’ont pas été traités.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources added</source>
        <translation>
            <numerusform>%Ln source ajoutée</numerusform>
            <numerusform>%Ln sources ajoutées</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutées</translation>
    </message>
    <message>
        <source>Added, but have a look</source>
        <translation>Ajoutées, mais à regarder</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>In the library already</source>
        <translation>Déjà dans la bibliothèque</translation>
    </message>
    <message>
        <source>Left out of folders</source>
        <translation>Écartés des dossiers</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>Non ajoutées</translation>
    </message>
    <message>
        <source>Sources added</source>
        <translation>Sources ajoutées</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>What was added and what was not</source>
        <translation>Ce qui a été ajouté et ce qui ne l’a pas été</translation>
    </message>
    <message>
        <source>the same file is the source %1</source>
        <translation>le même fichier est la source %1</translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message>
        <source>%1 % of the speakers</source>
        <translation>%1 % des locuteurs</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Merge as %1</source>
        <translation>Fusionner en %1</translation>
    </message>
    <message>
        <source>Merging keeps all names, roles, identifiers, notes and quotes of both. It can be undone, and taken back at any time on the speaker’s page.</source>
        <translation>La fusion conserve tous les noms, fonctions, identifiants, notes et citations des deux. Elle peut être annulée, et défaite à tout moment sur la page du locuteur.</translation>
    </message>
    <message>
        <source>Names are compared across scripts, spellings and initials.</source>
        <translation>Les noms sont comparés au-delà des écritures, des graphies et des initiales.</translation>
    </message>
    <message>
        <source>No two speakers look alike</source>
        <translation>Aucune paire de locuteurs semblables</translation>
    </message>
    <message>
        <source>Pairs of speakers</source>
        <translation>Paires de locuteurs</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>Ils sont deux</translation>
    </message>
    <message>
        <source>They will not be proposed again.</source>
        <translation>Ils ne seront plus proposés.</translation>
    </message>
    <message>
        <source>Who may be one speaker</source>
        <translation>Locuteurs peut-être identiques</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>%1 letters</source>
        <translation>%1 lettres</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>Couleurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombres</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de l’interface</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claires</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Taille des caractères</translation>
    </message>
    <message>
        <source>Type of quotes and documents</source>
        <translation>Police des citations et des documents</translation>
    </message>
    <message>
        <source>Usual (%1)</source>
        <translation>Habituelle (%1)</translation>
    </message>
    <message>
        <source>Width of a line in the reader</source>
        <translation>Largeur d’une ligne dans le lecteur</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>A backup is made when something changed, at most once an hour.</source>
        <translation>Une sauvegarde se fait après une modification, au plus une fois par heure.</translation>
    </message>
    <message>
        <source>A folder on another disk also helps when this one is lost.</source>
        <translation>Un dossier sur un autre disque aide aussi en cas de perte de celui-ci.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups kept: %1</source>
        <translation>Sauvegardes conservées&#xa0;: %1</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Dossier des sauvegardes</translation>
    </message>
    <message>
        <source>Last days</source>
        <translation>Derniers jours</translation>
    </message>
    <message>
        <source>Last hours</source>
        <translation>Dernières heures</translation>
    </message>
    <message>
        <source>Last months</source>
        <translation>Derniers mois</translation>
    </message>
    <message>
        <source>Last weeks</source>
        <translation>Dernières semaines</translation>
    </message>
    <message>
        <source>One is kept for each of the</source>
        <translation>Conservées (une par période)</translation>
    </message>
    <message>
        <source>Show backups…</source>
        <translation>Afficher les sauvegardes…</translation>
    </message>
    <message>
        <source>in the library itself</source>
        <translation>dans la bibliothèque même</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Backups of %1</source>
        <translation>Sauvegardes de %1</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sauvegardes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Comparing it with the library…</source>
        <translation>Comparaison avec la bibliothèque…</translation>
    </message>
    <message>
        <source>One is made by itself within minutes of a change; or make one now.</source>
        <translation>Une sauvegarde se fait d’elle-même dans les minutes qui suivent une modification&#x202f;; ou faites-en une maintenant.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Putting it back would</source>
        <translation>La restauration va</translation>
    </message>
    <message numerus="yes">
        <source>The files of %Ln captured copies are gone; their texts are there.</source>
        <translation>
            <numerusform>Le fichier de %Ln copie capturée a disparu ; son texte est là.</numerusform>
            <numerusform>Les fichiers de %Ln copies capturées ont disparu ; leurs textes sont là.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Pas encore de sauvegarde</translation>
    </message>
    <message>
        <source>What the library holds now becomes a backup first, so that this can be undone the same way.</source>
        <translation>Le contenu actuel de la bibliothèque est d’abord sauvegardé, pour que cela puisse être annulé de la même façon.</translation>
    </message>
    <message>
        <source>bring back %1</source>
        <translation>rétablir %1</translation>
    </message>
    <message>
        <source>bring the library back; as it is, it cannot be read.</source>
        <translation>rétablir la bibliothèque&#x202f;; dans son état, elle est illisible.</translation>
    </message>
    <message>
        <source>change back %1</source>
        <translation>revenir en arrière pour %1</translation>
    </message>
    <message>
        <source>change nothing: it holds what the library holds.</source>
        <translation>ne rien changer&#xa0;: elle contient ce que contient la bibliothèque.</translation>
    </message>
    <message>
        <source>take away %1</source>
        <translation>retirer %1</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>ChangeManyDialog</name>
    <message>
        <source>All that are found here: %1</source>
        <translation>Toutes celles trouvées ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Modification faite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Changing %1 …</source>
        <translation>Modification de %1&#xa0;…</translation>
    </message>
    <message>
        <source>The selected: %1</source>
        <translation>La sélection&#xa0;: %1</translation>
    </message>
    <message>
        <source>To be changed: %1.</source>
        <translation>À modifier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Ce qui est modifié</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>%1 quotes and %2 captured files were looked at.</source>
        <translation>%1 citations et %2 fichiers capturés examinés.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>The library needs a look</source>
        <translation>La bibliothèque demande votre attention</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Ce que le contrôle a trouvé</translation>
    </message>
</context>
<context>
    <name>CheckNote</name>
    <message>
        <source>Compare with the newer copy</source>
        <translation>Comparer avec la copie plus récente</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation>Afficher les différences</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message numerus="yes">
        <source>%Ln clippings checked: %1.</source>
        <translation>
            <numerusform>%Ln extrait vérifié&#xa0;: %1.</numerusform>
            <numerusform>%Ln extraits vérifiés&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking quotes</source>
        <translation>Vérification des citations</translation>
    </message>
    <message>
        <source>Comparing quotes with their sources…</source>
        <translation>Comparaison des citations avec leurs sources…</translation>
    </message>
    <message>
        <source>Nothing differs from the source.</source>
        <translation>Rien ne diffère de la source.</translation>
    </message>
    <message>
        <source>Select a quote first.</source>
        <translation>Sélectionnez d’abord une citation.</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation>Afficher les différences</translation>
    </message>
    <message>
        <source>Stopped. What was compared by then is kept: %1</source>
        <translation>Arrêté. Ce qui était déjà comparé est conservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped; nothing of the check was kept.</source>
        <translation>Arrêté&#x202f;; rien de la vérification n’a été conservé.</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>rien à comparer</translation>
    </message>
</context>
<context>
    <name>ChooseSpeakerDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Find the speaker</source>
        <translation>Trouver le locuteur</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge with another speaker</source>
        <extracomment>More are found by typing.</extracomment>
        <translation>Fusionner avec un autre locuteur</translation>
    </message>
    <message>
        <source>Speakers to merge with</source>
        <translation>Locuteurs avec qui fusionner</translation>
    </message>
    <message>
        <source>Who is put into %1? Nothing is lost: names, roles and quotes are joined.</source>
        <translation>Qui faut-il réunir à %1&#x202f;? Rien n’est perdu&#xa0;: noms, fonctions et citations sont rassemblés.</translation>
    </message>
</context>
<context>
    <name>CitationCard</name>
    <message>
        <source>Citation as it will be printed</source>
        <extracomment>Less room (pixels) does not show which style is chosen.</extracomment>
        <translation>Référence telle qu’elle sera imprimée</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>Style bibliographique</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copier la référence</translation>
    </message>
    <message>
        <source>Copy citation and reference, formatted and as plain text</source>
        <translation>Copier la référence et la notice, mises en forme et en texte brut</translation>
    </message>
    <message>
        <source>Copy only a part, or the quote</source>
        <translation>Copier seulement une partie, ou la citation</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Copier la notice bibliographique</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Copier avec la référence</translation>
    </message>
</context>
<context>
    <name>CitationChoice</name>
    <message>
        <source>Citations</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Live for Zotero</source>
        <translation>Actives, pour Zotero</translation>
    </message>
    <message>
        <source>Managed by Word (References tab)</source>
        <translation>Gérées par Word (onglet Références)</translation>
    </message>
    <message>
        <source>Plain footnotes</source>
        <translation>Notes de bas de page simples</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte simple</translation>
    </message>
</context>
<context>
    <name>CitekeySettings</name>
    <message>
        <source>An article by Reis and Lund, “Who Owns the River?”, 2020: %1</source>
        <translation>Un article de Reis et Lund, «&#xa0;Who Owns the River?&#xa0;», 2020&#xa0;: %1</translation>
    </message>
    <message>
        <source>Citekeys made anew: %1.</source>
        <translation>Clés de citation refaites&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Make all citekeys anew</source>
        <translation>Refaire toutes les clés de citation</translation>
    </message>
    <message>
        <source>No citekey would be another.</source>
        <translation>Aucune clé de citation ne changerait.</translation>
    </message>
    <message>
        <source>Pattern of citekeys</source>
        <translation>Modèle des clés de citation</translation>
    </message>
    <message>
        <source>Those that are pinned stay as they are</source>
        <translation>Celles qui sont fixées restent telles quelles</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>Citation style</source>
        <translation>Style bibliographique</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Citekeys</source>
        <translation>Clés de citation</translation>
    </message>
    <message>
        <source>Language of citations</source>
        <translation>Langue des références</translation>
    </message>
    <message>
        <source>Name the speaker’s role and the occasion in citations of what was said</source>
        <translation>Nommer la fonction du locuteur et l’occasion dans les références de propos</translation>
    </message>
</context>
<context>
    <name>ClipFlow</name>
    <message>
        <source>Clipped to the Inbox.</source>
        <translation>Extrait vers la Boîte de réception.</translation>
    </message>
    <message>
        <source>Clipped.</source>
        <translation>Citation extraite.</translation>
    </message>
    <message>
        <source>Select the words first, then press C.</source>
        <translation>Sélectionnez d’abord les mots, puis appuyez sur C.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ClipForm</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Reported in</source>
        <translation>Rapporté dans</translation>
    </message>
    <message>
        <source>Reported in %1</source>
        <translation>Rapporté dans %1</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Propos de</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Date des propos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Type a date as you would say it: 15 March, spring 2016, c. 1921.</source>
        <translation>Écrivez une date comme vous la diriez&#xa0;: 15 mars, printemps 2016, vers 1921.</translation>
    </message>
    <message>
        <source>Words of the quote</source>
        <translation>Mots de la citation</translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation>ajouter une étiquette</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>votre propre note</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Clip  Ctrl ⏎</source>
        <translation>Extraire</translation>
    </message>
    <message>
        <source>Clip: keep this quote</source>
        <translation>Extraire&#xa0;: conserver cette citation</translation>
    </message>
    <message>
        <source>Differs from %1</source>
        <translation>Diffère de %1</translation>
    </message>
    <message>
        <source>First-hand: the source&apos;s own author</source>
        <translation>De première main&#xa0;: l’auteur de la source</translation>
    </message>
    <message>
        <source>Keep it, and look at the rest later (Ctrl+Shift+Return)</source>
        <translation>La conserver et voir le reste plus tard (Ctrl+Maj+Entrée)</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Nouvelle citation</translation>
    </message>
    <message>
        <source>Second-hand: %1, as quoted in %2</source>
        <translation>De seconde main&#xa0;: %1, cité dans %2</translation>
    </message>
    <message>
        <source>To the Inbox</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>la source</translation>
    </message>
</context>
<context>
    <name>ClippingsPanel</name>
    <message>
        <source>No text to clip from</source>
        <translation>Pas de texte à extraire</translation>
    </message>
    <message>
        <source>Nothing clipped yet</source>
        <translation>Rien d’extrait pour l’instant</translation>
    </message>
    <message>
        <source>Quotes clipped from this source</source>
        <translation>Citations extraites de cette source</translation>
    </message>
    <message>
        <source>Select words in the text with the mouse or with Shift and the arrow keys, then press C.</source>
        <translation>Sélectionnez des mots dans le texte à la souris ou avec Maj et les flèches, puis appuyez sur C.</translation>
    </message>
    <message>
        <source>This source has no captured text. Its details can still be cited.</source>
        <translation>Cette source n’a pas de texte capturé. Elle peut tout de même être référencée.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>%1 more are left out. Select quotes to choose.</source>
        <translation>%1 de plus sont laissées de côté. Sélectionnez des citations pour choisir.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Of more quotes that are selected, their speakers are compared first.</extracomment>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>No quote here has a speaker. Select quotes of two speakers or more.</source>
        <translation>Aucune citation ici n’a de locuteur. Sélectionnez des citations d’au moins deux locuteurs.</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Positions</translation>
    </message>
    <message>
        <source>Quotes side by side</source>
        <translation>Citations côte à côte</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Date des propos</translation>
    </message>
    <message>
        <source>Save for Word</source>
        <translation>Enregistrer pour Word</translation>
    </message>
    <message>
        <source>Save for Word…</source>
        <translation>Enregistrer pour Word…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <source>The %1 with the most quotes; %2 more are left out. Select quotes to choose.</source>
        <translation>Les %1 ayant le plus de citations&#x202f;; %2 autres sont omis. Sélectionnez des citations pour choisir.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Underlined: worded otherwise in the earliest near wording.</source>
        <translation>Souligné&#xa0;: formulé autrement dans la plus ancienne version proche.</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Ce que sont les lignes</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documents Word (*.docx)</translation>
    </message>
    <message>
        <source>a column a quote</source>
        <translation>une colonne par citation</translation>
    </message>
    <message>
        <source>a row a date</source>
        <translation>une ligne par date</translation>
    </message>
    <message>
        <source>a row a topic (tag)</source>
        <translation>une ligne par sujet (étiquette)</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sans date</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>sans sujet</translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message>
        <source>What was said, side by side</source>
        <translation>Ce qui a été dit, côte à côte</translation>
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
        <translation>Capture</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codage</translation>
    </message>
    <message>
        <source>Fetched from</source>
        <translation>Téléchargé de</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Attention</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>Quotes of this source cannot be checked.</source>
        <translation>Les citations de cette source ne peuvent pas être vérifiées.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>What it says of itself</source>
        <translation>Ce qu’elle dit d’elle-même</translation>
    </message>
    <message>
        <source>not a text file</source>
        <translation>pas un fichier texte</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texte collé</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Citation and reference copied.</source>
        <translation>Référence et notice bibliographique copiées.</translation>
    </message>
    <message>
        <source>Citation copied.</source>
        <translation>Référence copiée.</translation>
    </message>
    <message>
        <source>Citations and references copied: %1.</source>
        <translation>Références et notices bibliographiques copiées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Citations copied: %1.</source>
        <translation>Références copiées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Copied with citations: %1.</source>
        <translation>Copiées avec leurs références&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>Copiée avec sa référence.</translation>
    </message>
    <message>
        <source>Nothing is copied: the style prints nothing here.</source>
        <extracomment>How RTF is called by X11 and Wayland programs, macOS and (through Qt) Windows.</extracomment>
        <translation>Rien n’est copié&#xa0;: le style n’imprime rien ici.</translation>
    </message>
    <message>
        <source>Reference copied.</source>
        <translation>Notice bibliographique copiée.</translation>
    </message>
    <message>
        <source>References copied: %1.</source>
        <translation>Notices bibliographiques copiées&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>CreatorRow</name>
    <message>
        <source>Family name, or name of the organisation</source>
        <translation>Nom de famille, ou nom de l’organisation</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Name this creator earlier</source>
        <translation>Nommer cet auteur plus tôt</translation>
    </message>
    <message>
        <source>Remove this creator</source>
        <translation>Retirer cet auteur</translation>
    </message>
    <message>
        <source>Role of the creator</source>
        <translation>Rôle de l’auteur</translation>
    </message>
    <message>
        <source>family name or organisation</source>
        <translation>nom de famille ou organisation</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>prénom</translation>
    </message>
</context>
<context>
    <name>CreatorsField</name>
    <message>
        <source>Another creator</source>
        <translation>Autre auteur</translation>
    </message>
</context>
<context>
    <name>DateBox</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>Choisir dans un calendrier (Alt+Bas)</translation>
    </message>
    <message>
        <source>Choose in a calendar (Alt+Down), or relative to another event (Alt+Up)</source>
        <translation>Choisir dans un calendrier (Alt+Bas), ou par rapport à un autre événement (Alt+Haut)</translation>
    </message>
    <message>
        <source>Relative to another event: Alt+Up says to which.</source>
        <translation>Par rapport à un autre événement&#xa0;: Alt+Haut dit lequel.</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>A year, month or day that is stated and not doubted: nothing is left to be understood.</extracomment>
        <translation>non indiquée</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>%1 BC</source>
        <translation>%1 av. J.-C.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>The Julian day number of day 0 of `model.dates.days`.</extracomment>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mois suivant</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Relative to another event…</source>
        <translation>Par rapport à un autre événement…</translation>
    </message>
    <message>
        <source>Whole month</source>
        <translation>Mois entier</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>Année entière</translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message>
        <source>%1, copy of %2</source>
        <translation>%1, copie du %2</translation>
    </message>
    <message>
        <source>Quotes and their sources</source>
        <translation>Les citations et leurs sources</translation>
    </message>
    <message>
        <source>Quotes beside what their sources say</source>
        <translation>Les citations à côté de ce que disent leurs sources</translation>
    </message>
    <message>
        <source>Struck through: in the quote, not in the source. Underlined: in the source, not in the quote. Grey: declared by the quote itself. Nothing was changed.</source>
        <translation>Barré&#xa0;: dans la citation, pas dans la source. Souligné&#xa0;: dans la source, pas dans la citation. Gris&#xa0;: signalé par la citation elle-même. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>La source</translation>
    </message>
    <message>
        <source>Your quote</source>
        <translation>Votre citation</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Accessed</source>
        <translation>Consultation</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Duplicate sources</source>
        <translation>Sources en double</translation>
    </message>
    <message>
        <source>Field by field</source>
        <translation>Champ par champ</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merged: %1.</source>
        <translation>Fusion&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No two sources look alike</source>
        <translation>Aucune paire de sources ne se ressemble</translation>
    </message>
    <message>
        <source>No two sources share a DOI, an ISBN, an address, or title, creator and year.</source>
        <translation>Aucune paire de sources n’a en commun un DOI, un ISBN, une adresse, ou le titre, l’auteur et l’année.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Quotes and copies of both go to the one that is kept; the other one goes to the Trash.</source>
        <translation>Les citations et les copies des deux vont à celle qui est conservée&#x202f;; l’autre va à la Corbeille.</translation>
    </message>
    <message>
        <source>Sources that seem to be the same</source>
        <translation>Sources qui semblent être les mêmes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>same DOI</source>
        <translation>même DOI</translation>
    </message>
    <message>
        <source>same ISBN</source>
        <translation>même ISBN</translation>
    </message>
    <message>
        <source>same PMID</source>
        <translation>même PMID</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>même adresse</translation>
    </message>
    <message>
        <source>same title</source>
        <translation>même titre</translation>
    </message>
    <message>
        <source>the same in all</source>
        <translation>identique partout</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%Ln pages printed.</source>
        <translation>
            <numerusform>%Ln page imprimée.</numerusform>
            <numerusform>%Ln pages imprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that the library holds, complete. Save it.</source>
        <translation>Tout ce que contient la bibliothèque, au complet. Enregistrez-le.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>So many letters of a file are shown.</extracomment>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview of the document</source>
        <translation>Aperçu du document</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Aperçu du fichier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Saved %1 in %2</source>
        <translation>%1&#xa0;: enregistré dans %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>This format is not text; open the saved file to look at it.</source>
        <translation>Ce format n’est pas du texte&#x202f;; ouvrez le fichier enregistré pour le voir.</translation>
    </message>
    <message>
        <source>· being made…</source>
        <translation>· en préparation…</translation>
    </message>
    <message>
        <source>· step %1 of %2</source>
        <translation>· étape %1 sur %2</translation>
    </message>
    <message>
        <source>· the beginning</source>
        <translation>· le début</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>A table of quotes</source>
        <translation>Tableau de citations</translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation>Bibliographie</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>Style bibliographique</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>An order of its own beside the groupings: that of the project that is exported. PDF stands after the word processors.</extracomment>
        <translation>Format</translation>
    </message>
    <message>
        <source>Guard against formulas in cells</source>
        <translation>Neutraliser les formules dans les cellules</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Notes and tags</source>
        <translation>Notes et étiquettes</translation>
    </message>
    <message>
        <source>Of quotes that have a translation</source>
        <translation>Des citations qui ont une traduction</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>Quotes with in-text citations</source>
        <translation>Citations avec références dans le texte</translation>
    </message>
    <message>
        <source>Role and occasion in the citations</source>
        <translation>Fonction et occasion dans les références</translation>
    </message>
    <message>
        <source>Speaker, role and occasion of each quote</source>
        <translation>Locuteur, fonction et occasion de chaque citation</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Title of the document</source>
        <translation>Titre du document</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>What the sources quote</source>
        <translation>Ce que citent les sources</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>Modèle Word</translation>
    </message>
    <message>
        <source>as in the outline of the project</source>
        <translation>comme dans le plan du projet</translation>
    </message>
    <message>
        <source>as related entries (quotedin)</source>
        <translation>comme entrées liées (quotedin)</translation>
    </message>
    <message>
        <source>as shown, without headings</source>
        <translation>comme affiché, sans titres</translation>
    </message>
    <message>
        <source>as words in a note</source>
        <translation>en toutes lettres dans une note</translation>
    </message>
    <message>
        <source>by date said</source>
        <translation>par date des propos</translation>
    </message>
    <message>
        <source>by project</source>
        <translation>par projet</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>par source</translation>
    </message>
    <message>
        <source>by speaker, then date said</source>
        <translation>par locuteur, puis par date des propos</translation>
    </message>
    <message>
        <source>is left out</source>
        <translation>est omis</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>the original</source>
        <translation>l’original</translation>
    </message>
    <message>
        <source>the original and a translation</source>
        <translation>l’original et une traduction</translation>
    </message>
    <message>
        <source>the translation alone</source>
        <translation>la traduction seule</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>Copier le rapport</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Something went wrong in Quotarium</source>
        <translation>Une erreur s’est produite dans Quotarium</translation>
    </message>
    <message>
        <source>This is the program&apos;s fault, not yours. What was kept before is safe, and you can go on working. Please send this report to its makers.</source>
        <translation>C’est la faute du programme, pas la vôtre. Ce qui était conservé est en sécurité et vous pouvez continuer à travailler. Merci d’envoyer ce rapport à ses auteurs.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Rechercher dans ce texte</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>introuvable</translation>
    </message>
</context>
<context>
    <name>FirstPictures</name>
    <message>
        <source>Cite it</source>
        <translation>Référencer</translation>
    </message>
    <message>
        <source>Clip what was said</source>
        <extracomment>From this width on (pixels) the pictures stand beside one another.</extracomment>
        <translation>Extraire les propos</translation>
    </message>
    <message>
        <source>Every quote is compared with its source, word by word.</source>
        <translation>Chaque citation est comparée à sa source, mot à mot.</translation>
    </message>
    <message>
        <source>Into Word, BibTeX and more, second-hand citations included.</source>
        <translation>Vers Word, BibTeX et d’autres, références de seconde main comprises.</translation>
    </message>
    <message>
        <source>See that it is verbatim</source>
        <translation>Voir qu’elle est textuelle</translation>
    </message>
    <message>
        <source>Select words in an article: speaker, date and place come along.</source>
        <translation>Sélectionnez des mots dans un article&#xa0;: locuteur, date et lieu suivent.</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Back to the usual: %1</source>
        <translation>Revenir au choix habituel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Choisir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituel</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>sorted by date clipped</source>
        <translation>tri par date d’extraction</translation>
    </message>
    <message>
        <source>sorted by date said</source>
        <translation>tri par date des propos</translation>
    </message>
    <message>
        <source>sorted by relevance</source>
        <translation>tri par pertinence</translation>
    </message>
    <message>
        <source>sorted by source</source>
        <translation>tri par source</translation>
    </message>
    <message>
        <source>sorted by speaker</source>
        <translation>tri par locuteur</translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message numerus="yes">
        <source>%Ln quotes: click to look closer</source>
        <translation>
            <numerusform>%Ln citation&#xa0;: cliquer pour voir de plus près</numerusform>
            <numerusform>%Ln citations&#xa0;: cliquer pour voir de plus près</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GraphDialog</name>
    <message>
        <source>Being drawn…</source>
        <translation>Dessin en cours…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Graph of speakers and links</source>
        <translation>Graphe des locuteurs et des liens</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Links between speakers</source>
        <translation>Liens entre locuteurs</translation>
    </message>
    <message>
        <source>No two speakers are linked here yet.</source>
        <translation>Aucun lien entre deux locuteurs ici pour l’instant.</translation>
    </message>
    <message>
        <source>Save as GraphML…</source>
        <translation>Enregistrer en GraphML…</translation>
    </message>
    <message>
        <source>Save the graph</source>
        <translation>Enregistrer le graphe</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Speakers and links</source>
        <translation>Locuteurs et liens</translation>
    </message>
    <message>
        <source>the %1 most linked are drawn</source>
        <translation>les %1 plus liés sont dessinés</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Rechercher dans le guide</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Guide to Quotarium</source>
        <translation>Guide de Quotarium</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Page du guide</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Pages du guide</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>Quotarium was updated to %1.</source>
        <translation>Quotarium a été mis à jour vers %1.</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Nouveautés</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Redoing: %1 …</source>
        <translation>Rétablissement&#xa0;: %1 …</translation>
    </message>
    <message>
        <source>Undoing: %1 …</source>
        <translation>Annulation&#xa0;: %1 …</translation>
    </message>
</context>
<context>
    <name>IdentifiersField</name>
    <message>
        <source>%1 identifier</source>
        <translation>Identifiant %1</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>Ouvrir dans %1</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Format du fichier</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Import references</source>
        <translation>Importer des références</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Nothing in this file could be read.</source>
        <translation>Rien dans ce fichier n’a pu être lu.</translation>
    </message>
    <message>
        <source>Problems in the file, by line</source>
        <translation>Problèmes dans le fichier, par ligne</translation>
    </message>
    <message>
        <source>Problems, by line</source>
        <translation>Problèmes, par ligne</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progression de l’importation</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>Arrêté&#x202f;; rien n’a été importé.</translation>
    </message>
    <message>
        <source>recognised by itself</source>
        <translation>reconnu automatiquement</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Citekey</source>
        <translation>Clé de citation</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’elle devient</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajoutée</translation>
    </message>
    <message>
        <source>added beside %1</source>
        <translation>ajoutée à côté de %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>écartée</translation>
    </message>
    <message>
        <source>left out, there is %1</source>
        <translation>écartée, il y a %1</translation>
    </message>
    <message>
        <source>put into %1</source>
        <translation>versée dans %1</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>sans titre</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add the selected ones, also beside what is like them</source>
        <translation>Ajouter les références sélectionnées, même à côté de semblables</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>By its %4 it is like one in %1: %2 (%3).</source>
        <translation>Elle ressemble à une autre dans %1 (%4)&#xa0;: %2 (%3).</translation>
    </message>
    <message>
        <source>Fill only what is missing there; nothing is replaced</source>
        <translation>Compléter seulement ce qui y manque&#x202f;; rien n’est remplacé</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Leave the selected ones out</source>
        <translation>Écarter les références sélectionnées</translation>
    </message>
    <message>
        <source>May be there already: %1</source>
        <translation>Peut-être déjà présentes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Put into the one there</source>
        <translation>Verser dans l’existante</translation>
    </message>
    <message>
        <source>The very same is in %1: %2 (%3).</source>
        <translation>La même se trouve dans %1&#xa0;: %2 (%3).</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Ce qui a été lu</translation>
    </message>
    <message>
        <source>the file, further up,</source>
        <translation>le fichier, plus haut,</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>la bibliothèque</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import references</source>
        <translation>Importer des références</translation>
    </message>
    <message>
        <source>References (%1)</source>
        <translation>Références (%1)</translation>
    </message>
</context>
<context>
    <name>InspectedLinks</name>
    <message>
        <source>Link removed.</source>
        <translation>Lien supprimé.</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>question ouverte</translation>
    </message>
    <message>
        <source>question, answered</source>
        <translation>question, répondue</translation>
    </message>
</context>
<context>
    <name>InspectedStatement</name>
    <message>
        <source>Linked: this quote repeats the other.</source>
        <translation>Lien créé&#xa0;: cette citation répète l’autre.</translation>
    </message>
    <message>
        <source>The reports are gathered in one statement.</source>
        <translation>Les versions sont réunies en une seule déclaration.</translation>
    </message>
    <message>
        <source>They will not be proposed again.</source>
        <translation>Ils ne seront plus proposés.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <extracomment>A quote, the words it had before, and what hides in its words.</extracomment>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>No quote selected</source>
        <translation>Aucune citation sélectionnée</translation>
    </message>
    <message>
        <source>Select a quote to see and correct what is known of it.</source>
        <translation>Sélectionnez une citation pour voir et corriger ce qu’on en sait.</translation>
    </message>
    <message>
        <source>Select one quote for this.</source>
        <translation>Sélectionnez d’abord une seule citation.</translation>
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
        <translation>Référence</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indices</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>How sure it is that the speaker said it</source>
        <translation>Certitude que le locuteur l’a dit</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Reported in</source>
        <translation>Rapporté dans</translation>
    </message>
    <message>
        <source>Reported in %1</source>
        <translation>Rapporté dans %1</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Propos de</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Date des propos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traductions</translation>
    </message>
    <message>
        <source>Words of the quote</source>
        <extracomment>From this width on (pixels) date and occasion stand beside one another.</extracomment>
        <translation>Mots de la citation</translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation>ajouter une étiquette</translation>
    </message>
    <message>
        <source>add to a project</source>
        <translation>ajouter à un projet</translation>
    </message>
    <message>
        <source>in the Inbox</source>
        <translation>dans la Boîte de réception</translation>
    </message>
    <message>
        <source>no source yet</source>
        <translation>pas encore de source</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiquée</translation>
    </message>
    <message>
        <source>what speaks for it, or against it</source>
        <translation>ce qui parle pour ou contre</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>votre propre note</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Adding %1</source>
        <translation>Ajout de %1</translation>
    </message>
    <message>
        <source>Adding %2 of %3: %1</source>
        <translation>Ajout %2 sur %3&#xa0;: %1</translation>
    </message>
    <message>
        <source>Adding sources</source>
        <translation>Ajout de sources</translation>
    </message>
    <message>
        <source>Looking what there is…</source>
        <translation>Recherche de ce qu’il y a…</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>A quote was being clipped when Quotarium ended: “%1”.</source>
        <translation>Une citation était en cours d’extraction à la fermeture de Quotarium&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>Contrôler la bibliothèque</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Kept what was being typed.</source>
        <translation>La saisie en cours a été conservée.</translation>
    </message>
    <message>
        <source>Put it into the Inbox</source>
        <translation>Mettre dans la Boîte de réception</translation>
    </message>
    <message>
        <source>Quotarium did not close properly last time, and something is amiss.</source>
        <extracomment>How often it is asked whether a backup is due (ms), and how long after opening at first. How long after the last change (ms) its log is folded into the database.</extracomment>
        <translation>Quotarium ne s’est pas fermé correctement la dernière fois, et quelque chose ne va pas.</translation>
    </message>
    <message>
        <source>Quotarium did not close properly last time. The library was looked over: all that was kept is there.</source>
        <translation>Quotarium ne s’est pas fermé correctement la dernière fois. La bibliothèque a été examinée&#xa0;: tout ce qui était conservé est là.</translation>
    </message>
    <message>
        <source>This was being typed when Quotarium ended, and is not kept: “%1”.</source>
        <translation>Ceci était en cours de saisie à la fermeture de Quotarium et n’est pas conservé&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>All are as they came.</source>
        <translation>Tous sont comme à l’origine.</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Modifier les raccourcis…</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Modifiés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Raccourcis</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Les actions et leurs raccourcis</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>Tout comme à l’origine</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Comme à l’origine</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>Modifier les raccourcis</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Modifié par vous</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Rechercher une action ou une touche</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>New keys of the selected action</source>
        <translation>Nouvelles touches de l’action sélectionnée</translation>
    </message>
    <message>
        <source>No other action has these keys.</source>
        <translation>Aucune autre action n’a ces touches.</translation>
    </message>
    <message>
        <source>Press the new keys here:</source>
        <translation>Appuyez ici sur les nouvelles touches&#xa0;:</translation>
    </message>
    <message>
        <source>The same keys: %1. Where both can be done, neither is.</source>
        <translation>Mêmes touches&#xa0;: %1. Là où les deux sont possibles, aucune n’est exécutée.</translation>
    </message>
</context>
<context>
    <name>KindField</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>LanguageField</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>en, de, az …; empty for unknown</source>
        <translation>fr, en, de…&#x202f;; vide si inconnue</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Another language…</source>
        <translation>Autre langue…</translation>
    </message>
    <message>
        <source>The language&apos;s code, such as hy or pt-BR:</source>
        <translation>Code de la langue, par exemple hy ou pt-BR&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Empty the Trash after</source>
        <translation>Vider la Corbeille après</translation>
    </message>
    <message>
        <source>Folder for new libraries</source>
        <translation>Dossier des nouvelles bibliothèques</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>Aucune bibliothèque n’est ouverte.</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Actuellement ouverte</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>jamais automatiquement</translation>
    </message>
    <message>
        <source>your documents</source>
        <translation>vos documents</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Only quotes with these words</source>
        <translation>Seulement les citations avec ces mots</translation>
    </message>
    <message>
        <source>Quotes by source</source>
        <translation>Citations par source</translation>
    </message>
    <message>
        <source>Quotes by speaker</source>
        <translation>Citations par locuteur</translation>
    </message>
    <message>
        <source>Quotes by tag</source>
        <translation>Citations par étiquette</translation>
    </message>
    <message>
        <source>Quotes by their check</source>
        <translation>Citations par vérification</translation>
    </message>
    <message>
        <source>Quotes by year said</source>
        <translation>Citations par année des propos</translation>
    </message>
    <message>
        <source>Save as a picture (SVG, PNG, PDF)…</source>
        <translation>Enregistrer comme image (SVG, PNG, PDF)…</translation>
    </message>
    <message>
        <source>Save as a table (CSV)…</source>
        <translation>Enregistrer comme tableau (CSV)…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Enregistrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>The library in numbers</source>
        <translation>La bibliothèque en chiffres</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>empty for none</source>
        <translation>vide pour aucun</translation>
    </message>
</context>
<context>
    <name>LinkChip</name>
    <message>
        <source>Edit the note…</source>
        <translation>Modifier la note…</translation>
    </message>
    <message>
        <source>Go to the other quote</source>
        <translation>Aller à l’autre citation</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Type de lien</translation>
    </message>
    <message>
        <source>Note on the link</source>
        <translation>Note sur le lien</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Supprimer le lien</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Find the other quote</source>
        <translation>Trouver l’autre citation</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Type de lien</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lier</translation>
    </message>
    <message>
        <source>Link to another quote</source>
        <translation>Lier à une autre citation</translation>
    </message>
    <message>
        <source>Linked: the quote %1 the other.</source>
        <translation>Lien créé&#xa0;: la citation %1 l’autre.</translation>
    </message>
    <message>
        <source>No other quote is found.</source>
        <translation>Aucune autre citation trouvée.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on the link</source>
        <translation>Note sur le lien</translation>
    </message>
    <message>
        <source>Quotes to link to</source>
        <translation>Citations à lier</translation>
    </message>
    <message>
        <source>This quote</source>
        <translation>Cette citation</translation>
    </message>
    <message>
        <source>why, or where it is said</source>
        <translation>pourquoi, ou où c’est dit</translation>
    </message>
</context>
<context>
    <name>LinksField</name>
    <message>
        <source>Link this quote to another</source>
        <translation>Lier cette citation à une autre</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>Lier à…</translation>
    </message>
</context>
<context>
    <name>ListsPanel</name>
    <message>
        <source>Clipped here  ·  %1</source>
        <translation>Extraits d’ici  ·  %1</translation>
    </message>
    <message>
        <source>Suggested quotes  ·  %1 left</source>
        <translation>Suggestions  ·  encore %1</translation>
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
        <translation>Une autre opération est en cours&#x202f;; attendez sa fin.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped; nothing of it was kept.</source>
        <translation>Arrêté&#x202f;; rien n’en a été conservé.</translation>
    </message>
</context>
<context>
    <name>MarkedInFile</name>
    <message>
        <source>Highlights clipped to the Inbox: %1</source>
        <translation>Surlignages extraits vers la Boîte de réception&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Which one is kept</source>
        <extracomment>Letters of one fact that are shown.</extracomment>
        <translation>Élément conservé</translation>
    </message>
    <message>
        <source>Which one is kept? The others go into it.</source>
        <translation>Quel élément conserver ? Les autres y sont fusionnés.</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Remove this name</source>
        <translation>Supprimer ce nom</translation>
    </message>
    <message>
        <source>Use first</source>
        <translation>En premier</translation>
    </message>
    <message>
        <source>Use this name first</source>
        <translation>Utiliser ce nom en premier</translation>
    </message>
    <message>
        <source>another way the name is written</source>
        <translation>autre façon d’écrire le nom</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Altered or not found</source>
        <translation>Non conformes</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Navigation</source>
        <extracomment>More would leave too little for the page on a small screen (pixels).</extracomment>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Occasions</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Quotarium</source>
        <translation>Quotarium</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches enregistrées</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Trash and settings</source>
        <translation>Corbeille et paramètres</translation>
    </message>
</context>
<context>
    <name>NearCard</name>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>Link as repeating</source>
        <translation>Lier comme répétition</translation>
    </message>
    <message>
        <source>Make them one statement with several reports</source>
        <translation>En faire une seule déclaration en plusieurs versions</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Repeated by another speaker? %1 of the wording is shared.</source>
        <translation>Répétée par un autre locuteur&#x202f;? %1 de la formulation en commun.</translation>
    </message>
    <message>
        <source>The same statement? %1 of the wording is shared.</source>
        <translation>La même déclaration&#x202f;? %1 de la formulation en commun.</translation>
    </message>
    <message>
        <source>They are not the same; do not ask again</source>
        <translation>Ce n’est pas la même&#x202f;; ne plus demander</translation>
    </message>
</context>
<context>
    <name>NewerCopies</name>
    <message>
        <source>A newer copy of this source</source>
        <translation>Une copie plus récente de cette source</translation>
    </message>
    <message>
        <source>Fetching the page…</source>
        <translation>Téléchargement de la page…</translation>
    </message>
    <message>
        <source>It was found at %1.</source>
        <translation>Trouvée à l’adresse %1.</translation>
    </message>
    <message>
        <source>Linked: %1. The recording stays where it is.</source>
        <translation>Lié&#xa0;: %1. L’enregistrement reste où il est.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Recognising the text: page %1 of %2</source>
        <translation>Reconnaissance du texte&#xa0;: page %1 sur %2</translation>
    </message>
    <message>
        <source>Recognising the text…</source>
        <translation>Reconnaissance du texte…</translation>
    </message>
    <message>
        <source>Stopped; nothing was added.</source>
        <translation>Arrêté&#x202f;; rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>The newer copy is kept beside the older ones.</source>
        <translation>La copie plus récente est conservée à côté des anciennes.</translation>
    </message>
    <message>
        <source>The page was fetched; its text is the same as in the copy before.</source>
        <translation>La page a été téléchargée&#x202f;; son texte est le même que dans la copie précédente.</translation>
    </message>
    <message>
        <source>The page was fetched; this copy is kept beside the older ones.</source>
        <translation>La page a été téléchargée&#x202f;; cette copie est conservée à côté des anciennes.</translation>
    </message>
    <message>
        <source>The recording; it is linked</source>
        <translation>L’enregistrement&#x202f;; il est lié</translation>
    </message>
    <message>
        <source>The text was recognised; compare quotes with the pages.</source>
        <translation>Le texte a été reconnu&#x202f;; comparez les citations avec les pages.</translation>
    </message>
    <message>
        <source>This copy is the same to the last byte as one that is kept: nothing added.</source>
        <translation>Cette copie est identique, à l’octet près, à une copie conservée&#xa0;: rien n’a été ajouté.</translation>
    </message>
</context>
<context>
    <name>NoteFields</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation>Rechercher dans les notes</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>OccasionEditor</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Date of the occasion</source>
        <translation>Date de l’occasion</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name of the occasion</source>
        <translation>Nom de l’occasion</translation>
    </message>
    <message>
        <source>No occasion selected</source>
        <translation>Aucune occasion sélectionnée</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on the occasion</source>
        <translation>Note sur l’occasion</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Select an occasion to see and correct it.</source>
        <translation>Sélectionnez une occasion pour la voir et la corriger.</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>comment elle s’appelle</translation>
    </message>
    <message>
        <source>where it was</source>
        <translation>où c’était</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>votre propre note</translation>
    </message>
</context>
<context>
    <name>OccasionField</name>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>name; empty for none</source>
        <translation>nom&#x202f;; vide pour aucune</translation>
    </message>
</context>
<context>
    <name>OccasionsPage</name>
    <message>
        <source>%1 is now the same occasion.</source>
        <translation>%1 est désormais la même occasion.</translation>
    </message>
    <message>
        <source>Dates counted from the old one stay until you count them again: %1.</source>
        <translation>Les dates comptées à partir de l’ancienne restent jusqu’à ce que vous les recalculiez&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Go to this speaker</source>
        <translation>Aller à ce locuteur</translation>
    </message>
    <message>
        <source>Merge occasions</source>
        <translation>Fusionner les occasions</translation>
    </message>
    <message>
        <source>No occasion found</source>
        <translation>Aucune occasion trouvée</translation>
    </message>
    <message>
        <source>No occasion is what this search asks for.</source>
        <translation>Aucune occasion ne correspond à cette recherche.</translation>
    </message>
    <message>
        <source>No occasions yet</source>
        <translation>Pas encore d’occasions</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Occasions</translation>
    </message>
    <message>
        <source>There is no other occasion to merge with.</source>
        <translation>Il n’y a pas d’autre occasion avec laquelle fusionner.</translation>
    </message>
    <message>
        <source>They are made as you fill in the occasion of a quote.</source>
        <translation>Elles se créent quand vous remplissez l’occasion d’une citation.</translation>
    </message>
    <message>
        <source>What was said on this occasion</source>
        <translation>Ce qui a été dit à cette occasion</translation>
    </message>
    <message>
        <source>Which occasion is the same as %1?</source>
        <translation>Quelle occasion est la même que %1&#x202f;?</translation>
    </message>
    <message>
        <source>sorted by date</source>
        <translation>tri par date</translation>
    </message>
    <message>
        <source>sorted by name</source>
        <translation>tri par nom</translation>
    </message>
    <message>
        <source>sorted by number of quotes</source>
        <translation>tri par nombre de citations</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>from the paragraph after: “%1”</source>
        <translation>d’après le paragraphe suivant&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>from the paragraph before: “%1”</source>
        <translation>d’après le paragraphe précédent&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>from this paragraph: “%1”</source>
        <translation>d’après ce paragraphe&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>from ¶%2: “%1”</source>
        <translation>d’après ¶%2&#xa0;: «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>offered: %1</source>
        <translation>proposé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Ordre inverse</translation>
    </message>
    <message>
        <source>With headings and their numbers</source>
        <translation>Avec des titres et leurs effectifs</translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln ligne</numerusform>
            <numerusform>%Ln lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnStyleList</name>
    <message>
        <source>Install a style…</source>
        <translation>Installer un style…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the style %1</source>
        <translation>Retirer le style %1</translation>
    </message>
    <message>
        <source>The style was removed.</source>
        <translation>Le style a été retiré.</translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <source>This page cannot be drawn. Read it as text.</source>
        <extracomment>Pixels of the screen to a point of the page at 100 %. In the dark, paper is dimmed; its figures and highlights keep their colours. Small pictures that are asked for when everything seen is there.</extracomment>
        <translation>Cette page ne peut pas être dessinée. Lisez-la en texte.</translation>
    </message>
</context>
<context>
    <name>PagesBar</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>(%1 of %2)</source>
        <translation>(%1 sur %2)</translation>
    </message>
    <message>
        <source>Clip what is marked in the file into the Inbox</source>
        <translation>Extraire vers la Boîte de réception ce qui est surligné dans le fichier</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Pleine largeur</translation>
    </message>
    <message>
        <source>Import highlights</source>
        <translation>Importer les surlignages</translation>
    </message>
    <message>
        <source>Import highlights (%1)</source>
        <translation>Importer les surlignages (%1)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Show or hide outline and small pictures</source>
        <translation>Afficher ou masquer le sommaire et les vignettes</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Type a page and press Return</source>
        <translation>Saisissez une page et appuyez sur Entrée</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
</context>
<context>
    <name>PagesSide</name>
    <message>
        <source>Outline</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Outline of the document</source>
        <translation>Sommaire du document</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation>Vignettes des pages</translation>
    </message>
</context>
<context>
    <name>PairsDialog</name>
    <message>
        <source>%1 shared</source>
        <translation>%1 en commun</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs share half of their wording or more.</source>
        <translation>
            <numerusform>%Ln paire partage au moins la moitié de la formulation.</numerusform>
            <numerusform>%Ln paires partagent au moins la moitié de la formulation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both wordings</source>
        <translation>Les deux formulations</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>How far the search is</source>
        <extracomment>All that were found; those that are settled are not shown, and come back with Undo.</extracomment>
        <translation>Avancement de la recherche</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Réunir</translation>
    </message>
    <message>
        <source>Link as repeating</source>
        <translation>Lier comme répétition</translation>
    </message>
    <message>
        <source>Linked: the second quote repeats the first.</source>
        <translation>Lien créé&#xa0;: la seconde citation répète la première.</translation>
    </message>
    <message>
        <source>Looking for quotes that share half of their wording or more…</source>
        <translation>Recherche des citations qui partagent au moins la moitié de leur formulation…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Make them one statement with several reports</source>
        <translation>En faire une seule déclaration en plusieurs versions</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Sans locuteur</translation>
    </message>
    <message>
        <source>No two quotes look like one statement</source>
        <translation>Aucune paire de citations ne ressemble à une même déclaration</translation>
    </message>
    <message>
        <source>No, they are two</source>
        <translation>Non, il y en a deux</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Pairs of quotes</source>
        <translation>Paires de citations</translation>
    </message>
    <message>
        <source>Quotes that may be one statement</source>
        <translation>Citations qui peuvent être une même déclaration</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>The reports are gathered in one statement.</source>
        <translation>Les versions sont réunies en une seule déclaration.</translation>
    </message>
    <message>
        <source>The speakers are others. If they are one, merge them first.</source>
        <translation>Les locuteurs sont différents. S’il s’agit du même, fusionnez-les d’abord.</translation>
    </message>
    <message>
        <source>They will not be proposed again.</source>
        <translation>Ils ne seront plus proposés.</translation>
    </message>
    <message>
        <source>What is clipped from now on is compared as it comes.</source>
        <translation>Ce que vous extrairez désormais sera comparé au fur et à mesure.</translation>
    </message>
    <message>
        <source>by other speakers</source>
        <translation>d’autres locuteurs</translation>
    </message>
</context>
<context>
    <name>ParagraphField</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>PasteTextDialog</name>
    <message numerus="yes">
        <source>%Ln words. A title and a “By …” line are recognised.</source>
        <translation>
            <numerusform>%Ln mot. Un titre et une ligne «&#xa0;Par …&#xa0;» sont reconnus.</numerusform>
            <numerusform>%Ln mots. Un titre et une ligne «&#xa0;Par …&#xa0;» sont reconnus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add pasted text</source>
        <translation>Ajouter du texte collé</translation>
    </message>
    <message>
        <source>Add this text</source>
        <translation>Ajouter ce texte</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>Adresse (URL)</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Family, Given; Family, Given</source>
        <translation>Nom, Prénom&#x202f;; Nom, Prénom</translation>
    </message>
    <message>
        <source>Paste the article here.</source>
        <translation>Collez l’article ici.</translation>
    </message>
    <message>
        <source>Paste the text first.</source>
        <translation>Collez d’abord le texte.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>else its first line</source>
        <translation>sinon sa première ligne</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Pages of the source</source>
        <translation>Pages de la source</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>A picture of the speaker</source>
        <translation>Une image du locuteur</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Choisir une image…</translation>
    </message>
    <message>
        <source>Credit of the picture</source>
        <translation>Crédit de l’image</translation>
    </message>
    <message>
        <source>Or drop one here: PNG, JPEG or WebP.</source>
        <translation>Ou déposez-en une ici&#xa0;: PNG, JPEG ou WebP.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste a picture from the clipboard</source>
        <translation>Coller une image du presse-papiers</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Images (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Take the picture away</source>
        <translation>Retirer l’image</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Ce que montre l’image</translation>
    </message>
    <message>
        <source>credit, source</source>
        <translation>crédit, source</translation>
    </message>
    <message>
        <source>what it shows</source>
        <translation>ce qu’elle montre</translation>
    </message>
</context>
<context>
    <name>Picturing</name>
    <message>
        <source>The file of the picture is missing or damaged.</source>
        <translation>Le fichier de l’image manque ou est endommagé.</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>Picture: %1</source>
        <translation>Image&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Even without it, Quotarium only fetches web pages that you ask for. It sends nothing else and looks for nothing by itself.</source>
        <translation>Même sans ce mode, Quotarium ne télécharge que les pages web que vous demandez. Il n’envoie rien d’autre et ne cherche rien de lui-même.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Offline mode: fetch nothing from the network</source>
        <translation>Mode hors ligne&#xa0;: ne rien télécharger du réseau</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
</context>
<context>
    <name>ProjectField</name>
    <message>
        <source>Project</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>name of a project, old or new</source>
        <translation>nom d’un projet, existant ou nouveau</translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message numerus="yes">
        <source>%Ln headings</source>
        <translation>
            <numerusform>%Ln titre</numerusform>
            <numerusform>%Ln titres</numerusform>
        </translation>
    </message>
    <message>
        <source>A note between the quotes:</source>
        <translation>Une note entre les citations&#xa0;:</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>Toutes les citations</translation>
    </message>
    <message>
        <source>Drag quotes onto the project in the navigation, or select them and press Ctrl+P. Headings and notes between them make an outline, which exports follow.</source>
        <translation>Glissez des citations sur le projet dans la navigation, ou sélectionnez-les et appuyez sur Ctrl+P. Des titres et des notes entre elles forment un plan, que suivent les exportations.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien ici pour l’instant</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Search in it</source>
        <translation>Rechercher dedans</translation>
    </message>
    <message>
        <source>Taken out of the project; quotes stay in the library.</source>
        <translation>Retiré du projet&#x202f;; les citations restent dans la bibliothèque.</translation>
    </message>
    <message>
        <source>The heading of a chapter:</source>
        <translation>Le titre d’un chapitre&#xa0;:</translation>
    </message>
</context>
<context>
    <name>QueryBox</name>
    <message>
        <source>Completions</source>
        <extracomment>The text, the stretch (code points) that each completion replaces, and the completions with what is told beside each, or nothing.</extracomment>
        <translation>Complétions</translation>
    </message>
</context>
<context>
    <name>QuoteDeeds</name>
    <message>
        <source>A name for it in the navigation:</source>
        <translation>Un nom pour la navigation&#xa0;:</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete %1 for ever?</source>
        <translation>Supprimer définitivement %1&#x202f;?</translation>
    </message>
    <message>
        <source>Delete all that is in the Trash for ever, with %1?</source>
        <translation>Supprimer définitivement tout le contenu de la Corbeille, dont %1&#xa0;?</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Suppression&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Empty the Trash</source>
        <translation>Vider la Corbeille</translation>
    </message>
    <message>
        <source>Marked as reviewed: %1.</source>
        <translation>Marquage comme relu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Moved to the Trash: %1.</source>
        <translation>Mise à la Corbeille&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Put back: %1.</source>
        <translation>Restauration&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Enregistrer cette recherche</translation>
    </message>
    <message>
        <source>The Trash was emptied.</source>
        <translation>La Corbeille a été vidée.</translation>
    </message>
</context>
<context>
    <name>QuoteLists</name>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
</context>
<context>
    <name>QuotePreview</name>
    <message>
        <source>No speaker yet</source>
        <translation>Pas encore de locuteur</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Preview of the quote</source>
        <translation>Aperçu de la citation</translation>
    </message>
</context>
<context>
    <name>QuotesPage</name>
    <message>
        <source>Altered or not found</source>
        <translation>Non conformes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Questions ouvertes</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Search quotes</source>
        <translation>Rechercher des citations</translation>
    </message>
    <message>
        <source>Search words, speaker:…, said:1990s, tag:…, -without</source>
        <translation>Rechercher mots, speaker:…, said:1990s, tag:…, -sans</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
</context>
<context>
    <name>ReaderHeader</name>
    <message>
        <source>%1 (newest)</source>
        <translation>%1 (la plus récente)</translation>
    </message>
    <message>
        <source>%1 (older)</source>
        <translation>%1 (ancienne)</translation>
    </message>
    <message>
        <source>%1 of %2 quotes verbatim</source>
        <translation>%1 citations sur %2 textuelles</translation>
    </message>
    <message>
        <source>%1; choose another</source>
        <translation>%1&#x202f;; en choisir une autre</translation>
    </message>
    <message>
        <source>1 quote, not verbatim</source>
        <translation>1 citation, non textuelle</translation>
    </message>
    <message>
        <source>1 quote, verbatim</source>
        <translation>1 citation, textuelle</translation>
    </message>
    <message>
        <source>Back to the sources</source>
        <translation>Retour aux sources</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Extraire</translation>
    </message>
    <message>
        <source>Clip the selected words</source>
        <translation>Extraire les mots sélectionnés</translation>
    </message>
    <message>
        <source>Clip the selected words (C or Ctrl+Return)</source>
        <translation>Extraire les mots sélectionnés (C ou Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Details of the source</source>
        <translation>Détails de la source</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Read another snapshot of this source</source>
        <translation>Lire une autre copie de cette source</translation>
    </message>
    <message>
        <source>Read the pages (F6)</source>
        <translation>Lire les pages (F6)</translation>
    </message>
    <message>
        <source>Read the text (F6)</source>
        <translation>Lire le texte (F6)</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <translation>Copie du %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Type at %1 %</source>
        <translation>Caractères à %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Text of the source</source>
        <translation>Texte de la source</translation>
    </message>
</context>
<context>
    <name>Reanchoring</name>
    <message numerus="yes">
        <source>%Ln quotes anchored anew.</source>
        <translation>
            <numerusform>%Ln citation ancrée de nouveau.</numerusform>
            <numerusform>%Ln citations ancrées de nouveau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a quote first.</source>
        <translation>Sélectionnez d’abord une citation.</translation>
    </message>
    <message>
        <source>There is no newer copy: fetch the source again to make one.</source>
        <translation>Il n’y a pas de copie plus récente&#xa0;: téléchargez à nouveau la source pour en créer une.</translation>
    </message>
</context>
<context>
    <name>ReanchoringDialog</name>
    <message>
        <source>Anchor in the newer copy</source>
        <translation>Ancrer dans la copie plus récente</translation>
    </message>
    <message>
        <source>It stays anchored in the older copy.</source>
        <translation>Elle reste ancrée dans la copie plus ancienne.</translation>
    </message>
    <message>
        <source>Quotes in newer copies of their sources</source>
        <translation>Les citations dans les copies plus récentes de leurs sources</translation>
    </message>
    <message>
        <source>Quotes with a newer copy of their source</source>
        <translation>Citations dont la source a une copie plus récente</translation>
    </message>
    <message>
        <source>The newer copy</source>
        <translation>La copie plus récente</translation>
    </message>
    <message>
        <source>The quote beside the newer copy</source>
        <translation>La citation à côté de la copie plus récente</translation>
    </message>
    <message>
        <source>Ticked quotes are anchored in the newer copy and checked against it. Their own words stay as they are, and Undo takes it back.</source>
        <translation>Les citations cochées sont ancrées dans la copie plus récente et vérifiées d’après elle. Leurs mots restent tels quels, et Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>Your quote</source>
        <translation>Votre citation</translation>
    </message>
</context>
<context>
    <name>RelativeField</name>
    <message>
        <source>Change what the date is relative to</source>
        <translation>Changer ce à quoi la date se rapporte</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Recalculer</translation>
    </message>
    <message>
        <source>Count the date again from the event&apos;s date</source>
        <translation>Recalculer la date à partir de celle de l’événement</translation>
    </message>
    <message>
        <source>Take the event off; the date stays</source>
        <translation>Retirer l’événement&#xa0;; la date reste</translation>
    </message>
</context>
<context>
    <name>RelativePicker</name>
    <message>
        <source>%1, counted from %2</source>
        <translation>%1, compté à partir de %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>Date de l’événement</translation>
    </message>
    <message>
        <source>Date relative to another event</source>
        <translation>Date par rapport à un autre événement</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Keep the phrase</source>
        <translation>Garder l’expression</translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>Rien n’est encore calculé.</translation>
    </message>
    <message>
        <source>Phrase of the source</source>
        <translation>Expression de la source</translation>
    </message>
    <message>
        <source>Phrase, as the source has it</source>
        <translation>Expression, telle que dans la source</translation>
    </message>
    <message>
        <source>Relative to</source>
        <translation>Par rapport à</translation>
    </message>
    <message>
        <source>Use this date</source>
        <translation>Utiliser cette date</translation>
    </message>
    <message>
        <source>Which was on</source>
        <translation>Qui eut lieu le</translation>
    </message>
    <message>
        <source>an occasion, a quote, a source, or any name</source>
        <translation>une occasion, une citation, une source ou un nom quelconque</translation>
    </message>
    <message>
        <source>exactly four years earlier</source>
        <translation>exactement quatre ans plus tôt</translation>
    </message>
</context>
<context>
    <name>RemovableChip</name>
    <message>
        <source>%s, press Delete to remove</source>
        <translation>%s, appuyez sur Suppr pour retirer</translation>
    </message>
</context>
<context>
    <name>ReportsDialog</name>
    <message>
        <source>Another report</source>
        <translation>Autre version</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Earliest report</source>
        <translation>Version la plus ancienne</translation>
    </message>
    <message>
        <source>Later report</source>
        <translation>Version ultérieure</translation>
    </message>
    <message>
        <source>Make it a quote of its own</source>
        <translation>En faire une citation à part</translation>
    </message>
    <message>
        <source>One report</source>
        <translation>Une version</translation>
    </message>
    <message>
        <source>Publication date unknown</source>
        <translation>Date de publication inconnue</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Publication&#xa0;: %1</translation>
    </message>
    <message>
        <source>Report to separate</source>
        <translation>Version à séparer</translation>
    </message>
    <message>
        <source>Reports of one statement</source>
        <translation>Versions d’une même déclaration</translation>
    </message>
    <message>
        <source>The report is a quote of its own now.</source>
        <translation>La version est désormais une citation à part.</translation>
    </message>
    <message>
        <source>The report published first stands at the left, where that is known. Struck through: only there. Underlined: only in the other.</source>
        <translation>La version publiée la première est à gauche, si on la connaît. Barré : seulement là. Souligné : seulement dans l’autre.</translation>
    </message>
    <message>
        <source>The wording of each report</source>
        <translation>La formulation de chaque version</translation>
    </message>
    <message>
        <source>Took it from: %1</source>
        <translation>Reprise de&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>RevisionsDialog</name>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Earlier wordings beside what became of them</source>
        <translation>Les formulations antérieures à côté de ce qu’elles sont devenues</translation>
    </message>
    <message>
        <source>How the words changed</source>
        <translation>Comment les mots ont changé</translation>
    </message>
    <message>
        <source>Struck through: taken away. Underlined: added. No wording is ever lost.</source>
        <translation>Barré&#xa0;: retiré. Souligné&#xa0;: ajouté. Aucune formulation n’est jamais perdue.</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>modifié le %1</translation>
    </message>
</context>
<context>
    <name>RoleFields</name>
    <message>
        <source>Held</source>
        <translation>Occupée</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
</context>
<context>
    <name>RoleRow</name>
    <message>
        <source>Held from to</source>
        <translation>Période de la fonction</translation>
    </message>
    <message>
        <source>Organisation of the role</source>
        <translation>Organisation de la fonction</translation>
    </message>
    <message>
        <source>Remove this role</source>
        <translation>Retirer cette fonction</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>held, such as 2014–2019</source>
        <translation>période, par ex. 2014–2019</translation>
    </message>
    <message>
        <source>organisation or country</source>
        <translation>organisation ou pays</translation>
    </message>
    <message>
        <source>role, such as President</source>
        <translation>fonction, par ex. président</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>%1 quotes and %2 captured files checked: nothing is wrong.</source>
        <translation>%1 citations et %2 fichiers capturés contrôlés&#xa0;: tout est en ordre.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sauvegarde…</translation>
    </message>
    <message>
        <source>Checking the library…</source>
        <translation>Contrôle de la bibliothèque…</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>Copie de la bibliothèque…</translation>
    </message>
    <message>
        <source>Open a library first.</source>
        <translation>Ouvrez d’abord une bibliothèque.</translation>
    </message>
    <message>
        <source>Open a packed library</source>
        <translation>Ouvrir une bibliothèque empaquetée</translation>
    </message>
    <message>
        <source>Pack the library into one file</source>
        <translation>Empaqueter la bibliothèque dans un seul fichier</translation>
    </message>
    <message>
        <source>Packed libraries (*.zip)</source>
        <translation>Bibliothèques empaquetées (*.zip)</translation>
    </message>
    <message>
        <source>Packing the library…</source>
        <translation>Empaquetage de la bibliothèque…</translation>
    </message>
    <message>
        <source>Put back the backup of %1; what was there before is a backup now.</source>
        <translation>La sauvegarde du %1 est restaurée&#x202f;; l’état précédent est à son tour une sauvegarde.</translation>
    </message>
    <message>
        <source>Quotarium libraries (*%1)</source>
        <translation>Bibliothèques Quotarium (*%1)</translation>
    </message>
    <message>
        <source>Repairing the library…</source>
        <translation>Réparation de la bibliothèque…</translation>
    </message>
    <message>
        <source>Save a copy of the library</source>
        <translation>Enregistrer une copie de la bibliothèque</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved as %1, without %Ln captured files that were changed: File, Check the library… says which.</source>
        <translation>
            <numerusform>Enregistré sous %1, sans %Ln fichier capturé qui a été modifié : Fichier, Contrôler la bibliothèque… dit lequel.</numerusform>
            <numerusform>Enregistré sous %1, sans %Ln fichiers capturés qui ont été modifiés : Fichier, Contrôler la bibliothèque… dit lesquels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpacking the library…</source>
        <translation>Dépaquetage de la bibliothèque…</translation>
    </message>
    <message>
        <source>Where to keep the library</source>
        <translation>Où conserver la bibliothèque</translation>
    </message>
</context>
<context>
    <name>ScopeBox</name>
    <message>
        <source>All sources, quoted or not: %1</source>
        <translation>Toutes les sources, citées ou non&#xa0;: %1</translation>
    </message>
    <message>
        <source>Project %2: %1</source>
        <translation>Projet %2&#xa0;: %1</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Sélection&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shown (%2): %1</source>
        <translation>Liste affichée (%2)&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Liste affichée&#xa0;: %1</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Que faut-il exporter</translation>
    </message>
    <message>
        <source>Whole library: %1</source>
        <translation>Toute la bibliothèque&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
</context>
<context>
    <name>SelectionDeeds</name>
    <message>
        <source>Clip	C</source>
        <translation>Extraire	C</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Copier avec la référence</translation>
    </message>
    <message>
        <source>Search quotes for these words</source>
        <translation>Rechercher ces mots dans les citations</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>Sélectionnez d’abord les mots.</translation>
    </message>
    <message>
        <source>Show this quote</source>
        <translation>Afficher cette citation</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
</context>
<context>
    <name>SeveralForm</name>
    <message>
        <source>%1 selected</source>
        <translation>Sélection&#xa0;: %1</translation>
    </message>
    <message>
        <source>All said by %1.</source>
        <translation>Tous les propos sont de %1.</translation>
    </message>
    <message>
        <source>Copy with citations</source>
        <translation>Copier avec les références</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>In the Inbox: %1.</source>
        <translation>Dans la Boîte de réception&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Of so many, it is not counted what they have in common.</source>
        <translation>Il y en a trop pour compter ce qu’ils ont en commun.</translation>
    </message>
    <message>
        <source>Projects of all</source>
        <translation>Projets communs</translation>
    </message>
    <message>
        <source>Projects that hold all</source>
        <translation>Projets qui les contiennent toutes</translation>
    </message>
    <message>
        <source>Tags of all</source>
        <translation>Étiquettes communes</translation>
    </message>
    <message>
        <source>Tags that all have</source>
        <translation>Étiquettes que toutes portent</translation>
    </message>
    <message>
        <source>With all of them</source>
        <translation>Pour toutes</translation>
    </message>
    <message>
        <source>add a tag to all</source>
        <translation>ajouter une étiquette à toutes</translation>
    </message>
    <message>
        <source>add all to a project</source>
        <translation>les ajouter toutes à un projet</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>Keys of some keyboards that Qt lists beside the usual ones.</extracomment>
        <translation>Raccourcis clavier</translation>
    </message>
</context>
<context>
    <name>SourceButton</name>
    <message>
        <source>Reported in</source>
        <translation>Rapporté dans</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>As read in the document: %1</source>
        <translation>Tel que lu dans le document&#xa0;: %1</translation>
    </message>
    <message>
        <source>Citekey</source>
        <translation>Clé de citation</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Auteurs</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on the source</source>
        <translation>Note sur la source</translation>
    </message>
    <message>
        <source>Pinned: kept where citekeys are made anew</source>
        <translation>Fixée&#xa0;: conservée quand les clés de citation sont refaites</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Read online</source>
        <translation>Consulté en ligne</translation>
    </message>
    <message>
        <source>The name of this source in BibTeX. It stays once author and year are known; empty it to have it made anew.</source>
        <translation>Le nom de cette source dans BibTeX. Il ne change plus une fois l’auteur et l’année connus&#x202f;; videz-le pour le refaire.</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>CSL variables that are a line of text, in the order of the form.</extracomment>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Type of source</source>
        <translation>Type de source</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>your own note, never printed</source>
        <translation>votre propre note, jamais imprimée</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Back to the sources</source>
        <translation>Retour aux sources</translation>
    </message>
    <message>
        <source>Open in the reader</source>
        <translation>Ouvrir dans le lecteur</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>SourceSide</name>
    <message>
        <source>Captured copy</source>
        <extracomment>What may be the transcript of a recording.</extracomment>
        <translation>Copie capturée</translation>
    </message>
    <message>
        <source>Cited as</source>
        <translation>Référencée ainsi</translation>
    </message>
    <message>
        <source>Play the recording</source>
        <translation>Écouter l’enregistrement</translation>
    </message>
    <message>
        <source>Show %1 from this source</source>
        <translation>Afficher %1 de cette source</translation>
    </message>
    <message>
        <source>no quotes yet</source>
        <translation>pas encore de citations</translation>
    </message>
</context>
<context>
    <name>SourceTypeField</name>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Ajouter une source</translation>
    </message>
    <message>
        <source>Add articles, books or transcripts: choose files, drop them or a folder on this window, type a web address, or paste a text. A copy is kept, so that quotes can be checked against it.</source>
        <translation>Ajoutez des articles, des livres ou des transcriptions&#xa0;: choisissez des fichiers, déposez-les (ou un dossier) sur cette fenêtre, saisissez une adresse web ou collez un texte. Une copie est conservée pour que les citations puissent être vérifiées.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Chercher les doublons</translation>
    </message>
    <message>
        <source>Moved to the Trash: %1, with the quotes found nowhere else.</source>
        <translation>Mise à la Corbeille&#xa0;: %1, avec les citations qui ne figurent nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Moved to the Trash: %1.</source>
        <translation>Mise à la Corbeille&#xa0;: %1.</translation>
    </message>
    <message>
        <source>No source found</source>
        <translation>Aucune source trouvée</translation>
    </message>
    <message>
        <source>No source is what this search asks for.</source>
        <translation>Aucune source ne correspond à cette recherche.</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>Pas encore de sources</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Coller du texte…</translation>
    </message>
    <message>
        <source>Search words, author:…, published:2019, has:note</source>
        <translation>Rechercher mots, author:…, published:2019, has:note</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation>Page web…</translation>
    </message>
    <message>
        <source>n.d.</source>
        <translation>s. d.</translation>
    </message>
    <message>
        <source>no quotes yet</source>
        <translation>pas encore de citations</translation>
    </message>
    <message>
        <source>sorted by author</source>
        <translation>tri par auteur</translation>
    </message>
    <message>
        <source>sorted by citekey</source>
        <translation>tri par clé de citation</translation>
    </message>
    <message>
        <source>sorted by date added</source>
        <translation>tri par date d’ajout</translation>
    </message>
    <message>
        <source>sorted by number of quotes</source>
        <translation>tri par nombre de citations</translation>
    </message>
    <message>
        <source>sorted by title</source>
        <translation>tri par titre</translation>
    </message>
    <message>
        <source>sorted by year</source>
        <translation>tri par année</translation>
    </message>
</context>
<context>
    <name>SpeakerDeeds</name>
    <message>
        <source>%1 is a speaker of its own now.</source>
        <translation>%1 est désormais un locuteur distinct.</translation>
    </message>
</context>
<context>
    <name>SpeakerEditor</name>
    <message>
        <source>Another name</source>
        <translation>Autre nom</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>Autre fonction</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Kind of speaker</source>
        <translation>Type de locuteur</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>No speaker selected</source>
        <translation>Aucun locuteur sélectionné</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note on the speaker</source>
        <translation>Note sur le locuteur</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Roles, and when they were held</source>
        <translation>Fonctions et leurs périodes</translation>
    </message>
    <message>
        <source>Select a speaker to see and correct names and roles.</source>
        <translation>Sélectionnez un locuteur pour voir et corriger ses noms et ses fonctions.</translation>
    </message>
    <message>
        <source>Show %1 by this speaker</source>
        <translation>Afficher %1 de ce locuteur</translation>
    </message>
    <message>
        <source>With a quote the role is printed that was held on the day it was said.</source>
        <translation>Avec une citation est imprimée la fonction exercée le jour où les propos ont été tenus.</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>une organisation</translation>
    </message>
    <message>
        <source>an unnamed voice</source>
        <translation>une voix anonyme</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>votre propre note</translation>
    </message>
</context>
<context>
    <name>SpeakerField</name>
    <message>
        <source>Remove this speaker</source>
        <translation>Retirer ce locuteur</translation>
    </message>
    <message>
        <source>Role at the time</source>
        <translation>Fonction à cette date</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Fonction&#xa0;: %1</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Propos de</translation>
    </message>
    <message>
        <source>role at the time</source>
        <translation>fonction à cette date</translation>
    </message>
    <message>
        <source>who said it</source>
        <translation>qui l’a dit</translation>
    </message>
</context>
<context>
    <name>SpeakerKindField</name>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>SpeakerView</name>
    <message>
        <source>Go to this speaker</source>
        <translation>Aller à ce locuteur</translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation>Pas encore de citations</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Image&#xa0;: %1</translation>
    </message>
    <message>
        <source>Quotes in the order in which they were said</source>
        <translation>Citations dans l’ordre des propos</translation>
    </message>
    <message>
        <source>Take %1 out again</source>
        <translation>Séparer à nouveau %1</translation>
    </message>
    <message>
        <source>These were made one speaker; make them two again</source>
        <translation>Réunis en un seul locuteur&#x202f;; en refaire deux</translation>
    </message>
    <message>
        <source>What is clipped of this speaker is listed here, the earliest first.</source>
        <translation>Les extraits de ce locuteur figurent ici, les plus anciens d’abord.</translation>
    </message>
</context>
<context>
    <name>SpeakersField</name>
    <message>
        <source>Another speaker</source>
        <translation>Autre locuteur</translation>
    </message>
</context>
<context>
    <name>SpeakersPage</name>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Go to the sources</source>
        <translation>Aller aux sources</translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation>Aucun locuteur trouvé</translation>
    </message>
    <message>
        <source>No speaker is what this search asks for.</source>
        <translation>Aucun locuteur ne correspond à cette recherche.</translation>
    </message>
    <message>
        <source>No speakers yet</source>
        <translation>Pas encore de locuteurs</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <source>Pairs may be one</source>
        <translation>Paires possibles</translation>
    </message>
    <message>
        <source>Pairs that may be one: %1</source>
        <translation>Paires peut-être identiques&#xa0;: %1</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Search names, role:…, said:2019</source>
        <translation>Rechercher noms, role:…, said:2019</translation>
    </message>
    <message>
        <source>Show all speakers</source>
        <translation>Afficher tous les locuteurs</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Those whose words you clip are listed here, with all their names.</source>
        <translation>Les auteurs des propos que vous extrayez figurent ici, avec tous leurs noms.</translation>
    </message>
    <message>
        <source>Unnamed voices</source>
        <translation>Voix anonymes</translation>
    </message>
    <message>
        <source>Which speakers are listed</source>
        <translation>Quels locuteurs afficher</translation>
    </message>
    <message>
        <source>no quotes</source>
        <translation>aucune citation</translation>
    </message>
    <message>
        <source>no role known</source>
        <translation>aucune fonction connue</translation>
    </message>
    <message>
        <source>sorted by date added</source>
        <translation>tri par date d’ajout</translation>
    </message>
    <message>
        <source>sorted by name</source>
        <translation>tri par nom</translation>
    </message>
    <message>
        <source>sorted by number of quotes</source>
        <translation>tri par nombre de citations</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identifiants</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Fonctions</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Scinder</translation>
    </message>
    <message>
        <source>Split speaker</source>
        <translation>Scinder le locuteur</translation>
    </message>
    <message>
        <source>Tick at least one name first</source>
        <translation>Cochez d’abord au moins un nom</translation>
    </message>
    <message>
        <source>Tick what belongs to the new speaker. The rest stays with %1.</source>
        <translation>Cochez ce qui revient au nouveau locuteur. Le reste demeure à %1.</translation>
    </message>
</context>
<context>
    <name>StatementField</name>
    <message>
        <source>Compare the reports</source>
        <translation>Comparer les versions</translation>
    </message>
    <message>
        <source>Reports of this statement: %1. Compare…</source>
        <translation>Versions de cette déclaration&#xa0;: %1. Comparer…</translation>
    </message>
</context>
<context>
    <name>StatusField</name>
    <message>
        <source>Attribution status</source>
        <translation>Statut d’attribution</translation>
    </message>
</context>
<context>
    <name>StyleBox</name>
    <message>
        <source>type a style&apos;s name</source>
        <translation>saisir le nom d’un style</translation>
    </message>
</context>
<context>
    <name>StyleInstalling</name>
    <message>
        <source>Citation styles (*.csl)</source>
        <translation>Styles bibliographiques (*.csl)</translation>
    </message>
    <message>
        <source>Install a citation style</source>
        <translation>Installer un style bibliographique</translation>
    </message>
    <message>
        <source>Installed and in use: %1.</source>
        <translation>Installé et utilisé&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>SuggestionFlow</name>
    <message numerus="yes">
        <source>%Ln quotes clipped.</source>
        <translation>
            <numerusform>%Ln citation extraite.</numerusform>
            <numerusform>%Ln citations extraites.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions skipped.</source>
        <translation>
            <numerusform>%Ln suggestion passée.</numerusform>
            <numerusform>%Ln suggestions passées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipped.</source>
        <translation>Citation extraite.</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Rien n’est coché.</translation>
    </message>
    <message>
        <source>Skipped.</source>
        <translation>Suggestion passée.</translation>
    </message>
    <message>
        <source>Suggestions are hidden.</source>
        <translation>Les suggestions sont masquées.</translation>
    </message>
    <message>
        <source>Suggestions are shown.</source>
        <translation>Les suggestions sont affichées.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>SuggestionView</name>
    <message>
        <source>Clip  ⏎</source>
        <translation>Extraire</translation>
    </message>
    <message>
        <source>Clip it as it is (Return)</source>
        <translation>L’extraire telle quelle (Entrée)</translation>
    </message>
    <message>
        <source>Edit  E</source>
        <translation>Voir  E</translation>
    </message>
    <message>
        <source>Look at it first (E)</source>
        <translation>La regarder d’abord (E)</translation>
    </message>
    <message>
        <source>Never suggest it again (Backspace); all of this kind with Shift</source>
        <translation>Ne plus jamais la suggérer (Retour arrière)&#x202f;; toutes celles de ce type avec Maj</translation>
    </message>
    <message>
        <source>Skip  ⌫</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Suggested quotes</source>
        <translation>Citations suggérées</translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message>
        <source>Clip all ticked</source>
        <translation>Extraire les cochées</translation>
    </message>
    <message>
        <source>Clip all ticked  ·  %1</source>
        <translation>Extraire les cochées  ·  %1</translation>
    </message>
    <message>
        <source>Everything that was suggested is clipped or skipped.</source>
        <translation>Tout ce qui était suggéré est extrait ou passé.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher à nouveau</translation>
    </message>
    <message>
        <source>Looking for quotes… %1 %</source>
        <translation>Recherche de citations… %1&#xa0;%</translation>
    </message>
    <message>
        <source>No quotes found</source>
        <translation>Aucune citation trouvée</translation>
    </message>
    <message>
        <source>Nothing left to look at</source>
        <translation>Plus rien à regarder</translation>
    </message>
    <message>
        <source>Select words in the text yourself, then press C.</source>
        <translation>Sélectionnez vous-même des mots dans le texte, puis appuyez sur C.</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Arrêter la recherche</translation>
    </message>
    <message>
        <source>The text was not looked through to its end.</source>
        <translation>Le texte n’a pas été parcouru jusqu’à la fin.</translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>Columns</source>
        <extracomment>So much room (pixels) is left for the words as columns are added. So many lines stay set: some screens full.</extracomment>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>tags, with commas</source>
        <translation>étiquettes, séparées par des virgules</translation>
    </message>
</context>
<context>
    <name>TagsPage</name>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln étiquette</numerusform>
            <numerusform>%Ln étiquettes</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Suppression&#xa0;: %1.</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Nouveau nom&#xa0;:</translation>
    </message>
    <message>
        <source>No tag found</source>
        <translation>Aucune étiquette trouvée</translation>
    </message>
    <message>
        <source>No tag&apos;s name holds all of these words.</source>
        <translation>Aucun nom d’étiquette ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>Pas encore d’étiquettes</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Search tags</source>
        <translation>Rechercher des étiquettes</translation>
    </message>
    <message>
        <source>Select quotes and press Ctrl+T: tags are made as they are first used.</source>
        <translation>Sélectionnez des citations et appuyez sur Ctrl+T&#xa0;: les étiquettes se créent à leur première utilisation.</translation>
    </message>
    <message>
        <source>Select two tags or more, with Ctrl or Shift.</source>
        <translation>Sélectionnez au moins deux étiquettes, avec Ctrl ou Maj.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>sorted by name</source>
        <translation>tri par nom</translation>
    </message>
    <message>
        <source>sorted by number of quotes</source>
        <translation>tri par nombre de citations</translation>
    </message>
</context>
<context>
    <name>TemplateField</name>
    <message>
        <source>A Word file whose styles to take</source>
        <translation>Un fichier Word dont reprendre les styles</translation>
    </message>
    <message>
        <source>Choose a Word file…</source>
        <translation>Choisir un fichier Word…</translation>
    </message>
    <message>
        <source>Take no template</source>
        <translation>N’utiliser aucun modèle</translation>
    </message>
    <message>
        <source>Word files (*.docx *.dotx)</source>
        <translation>Fichiers Word (*.docx *.dotx)</translation>
    </message>
    <message>
        <source>Word template: %1</source>
        <translation>Modèle Word&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>TextOrPages</name>
    <message>
        <source>Install the program tesseract, or have the text recognised by another such as OCRmyPDF and add the file it makes.</source>
        <translation>Installez le programme tesseract, ou faites reconnaître le texte par un autre, comme OCRmyPDF, et ajoutez le fichier obtenu.</translation>
    </message>
    <message>
        <source>Recognise the text</source>
        <translation>Reconnaître le texte</translation>
    </message>
    <message>
        <source>Some letters in this file&apos;s text are damaged. Compare quotes with the pages, or get another copy of the file.</source>
        <translation>Certaines lettres du texte de ce fichier sont altérées. Comparez les citations avec les pages, ou procurez-vous une autre copie du fichier.</translation>
    </message>
    <message>
        <source>The pages cannot be drawn. Here is the text.</source>
        <translation>Les pages ne peuvent pas être dessinées. Voici le texte.</translation>
    </message>
    <message>
        <source>These pages are pictures (a scan): there is no text to select.</source>
        <translation>Ces pages sont des images (une numérisation)&#xa0;: il n’y a pas de texte à sélectionner.</translation>
    </message>
    <message>
        <source>This source has no pages: only its text can be read.</source>
        <translation>Cette source n’a pas de pages&#xa0;: seul son texte peut être lu.</translation>
    </message>
</context>
<context>
    <name>ThingDeeds</name>
    <message>
        <source>Merge occasions</source>
        <translation>Fusionner les occasions</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <translation>Fusionner les locuteurs</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Fusionner les étiquettes</translation>
    </message>
    <message>
        <source>Merged into “%1”.</source>
        <translation>Fusion en «&#xa0;%1&#xa0;» faite.</translation>
    </message>
    <message>
        <source>Moved to the Trash: %1.</source>
        <translation>Mise à la Corbeille&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was moved: quotes outside the Trash still need it.</source>
        <translation>Rien n’a été déplacé&#xa0;: des citations hors de la Corbeille en ont encore besoin.</translation>
    </message>
    <message>
        <source>Nothing was put back.</source>
        <translation>Rien n’a été restauré.</translation>
    </message>
    <message>
        <source>Put back: %1.</source>
        <translation>Restauration&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>ThingsPage</name>
    <message>
        <source>%1 in the Trash</source>
        <translation>%1 dans la Corbeille</translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1, sélection&#xa0;: %2</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Go to the quotes</source>
        <translation>Aller aux citations</translation>
    </message>
    <message>
        <source>Nothing of this kind is in the Trash</source>
        <translation>Rien de ce type dans la Corbeille</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>The value of a services.lists.Thing. Orders that begin at their end.</extracomment>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search names, place:…, said:2019</source>
        <translation>Rechercher noms, place:…, said:2019</translation>
    </message>
    <message>
        <source>Show its quotes</source>
        <translation>Afficher ses citations</translation>
    </message>
    <message>
        <source>What you move to the Trash can be put back from here.</source>
        <translation>Ce que vous mettez à la Corbeille peut être restauré d’ici.</translation>
    </message>
</context>
<context>
    <name>ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Quotes in order of time</source>
        <translation>Citations dans l’ordre chronologique</translation>
    </message>
    <message>
        <source>Quotes in order of time. Arrow keys go from quote to quote and lane to lane.</source>
        <translation>Citations dans l’ordre chronologique. Les flèches vont d’une citation à l’autre et d’une bande à l’autre.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>Who said what, when</source>
        <translation>Qui a dit quoi, et quand</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>One lane for each project</source>
        <translation>Une bande par projet</translation>
    </message>
    <message>
        <source>One lane for each speaker</source>
        <translation>Une bande par locuteur</translation>
    </message>
    <message>
        <source>One lane for each tag</source>
        <translation>Une bande par étiquette</translation>
    </message>
    <message>
        <source>Only quotes with these words</source>
        <translation>Filtrer par mots</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <source>Search on the timeline</source>
        <extracomment>So long (ms) after the last letter the timeline is drawn anew. Below this width (pixels) a search box does not show what one types in it.</extracomment>
        <translation>Rechercher dans la chronologie</translation>
    </message>
    <message>
        <source>Show the same quotes as a list</source>
        <translation>Afficher les mêmes citations en liste</translation>
    </message>
    <message>
        <source>Show when the sources were published</source>
        <translation>Afficher quand les sources ont été publiées</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>TranslationRow</name>
    <message>
        <source>Print beside the original</source>
        <translation>Imprimer à côté de l’original</translation>
    </message>
    <message>
        <source>Remove this translation</source>
        <translation>Retirer cette traduction</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Traducteur</translation>
    </message>
    <message>
        <source>Words of the translation</source>
        <translation>Mots de la traduction</translation>
    </message>
    <message>
        <source>the words in this language</source>
        <translation>les mots dans cette langue</translation>
    </message>
    <message>
        <source>who translated it</source>
        <translation>qui l’a traduit</translation>
    </message>
</context>
<context>
    <name>TranslationsField</name>
    <message>
        <source>Add a translation</source>
        <translation>Ajouter une traduction</translation>
    </message>
</context>
<context>
    <name>TrashBar</name>
    <message>
        <source>Empty the Trash</source>
        <translation>Vider la Corbeille</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %Ln days</source>
        <translation>
            <numerusform>Conservé %Ln jour</numerusform>
            <numerusform>Conservé %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept until you delete them</source>
        <translation>Conservé jusqu’à la suppression par vous</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Occasions</translation>
    </message>
    <message>
        <source>Sources in the Trash</source>
        <translation>Sources dans la Corbeille</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
</context>
<context>
    <name>WebPageDialog</name>
    <message>
        <source>Add web page</source>
        <translation>Ajouter une page web</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>Adresse (URL)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Fetch this page</source>
        <translation>Télécharger cette page</translation>
    </message>
    <message>
        <source>Offline mode is on: nothing is fetched. Settings turn it off.</source>
        <translation>Le mode hors ligne est activé&#xa0;: rien n’est téléchargé. Les paramètres permettent de le désactiver.</translation>
    </message>
    <message>
        <source>The page alone is fetched, once, without scripts or cookies. A copy is kept in the library.</source>
        <translation>Seule la page est téléchargée, une fois, sans scripts ni cookies. Une copie est conservée dans la bibliothèque.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A folder of articles…</source>
        <translation>Un dossier d’articles…</translation>
    </message>
    <message>
        <source>A library packed into one file…</source>
        <translation>Une bibliothèque empaquetée en un fichier…</translation>
    </message>
    <message>
        <source>Begin a library with what you have</source>
        <translation>Commencer une bibliothèque avec ce que vous avez</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Libraries used lately</source>
        <translation>Bibliothèques récentes</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Nouvelle bibliothèque…</translation>
    </message>
    <message>
        <source>Open a library…</source>
        <translation>Ouvrir une bibliothèque…</translation>
    </message>
    <message>
        <source>Quotarium keeps quotations with their speakers, dates and sources, checks them against the text they were clipped from, and puts them into Word with a correct citation. Everything stays in a folder on this computer, the library.</source>
        <translation>Quotarium conserve les citations avec leurs locuteurs, leurs dates et leurs sources, les compare au texte dont elles sont extraites et les place dans Word avec une référence correcte. Tout reste dans un dossier de cet ordinateur, la bibliothèque.</translation>
    </message>
    <message>
        <source>References from BibTeX, RIS, Zotero, Citavi, EndNote…</source>
        <translation>Références de BibTeX, RIS, Zotero, Citavi, EndNote…</translation>
    </message>
    <message>
        <source>Try the sample library</source>
        <translation>Essayer la bibliothèque d’exemple</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Récentes</translation>
    </message>
    <message>
        <source>Who said it, when, and where is it reported?</source>
        <translation>Qui l’a dit, quand, et où est-ce rapporté&#x202f;?</translation>
    </message>
</context>
<context>
    <name>WholeImport</name>
    <message>
        <source>Import a library</source>
        <translation>Importer une bibliothèque</translation>
    </message>
    <message>
        <source>Imported from the library %1: %2.</source>
        <translation>Importé de la bibliothèque %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Importing the library %1…</source>
        <translation>Importation de la bibliothèque %1…</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>Arrêté&#x202f;; rien n’a été importé.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rétabli&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Annulé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Wordings</name>
    <message>
        <source>Earlier wordings</source>
        <translation>Formulations antérieures</translation>
    </message>
    <message>
        <source>Earlier wordings (%1)</source>
        <translation>Formulations antérieures (%1)</translation>
    </message>
    <message>
        <source>Show what changed…</source>
        <translation>Afficher ce qui a changé…</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Bringing %1 up to date with this version of Quotarium …</source>
        <translation>Mise à niveau de %1 pour cette version de Quotarium …</translation>
    </message>
    <message>
        <source>Changing the library …</source>
        <extracomment>So long (ms) nothing is read before what may wait begins; a first page of cards comes sooner. A library that opens sooner (ms) needs no words about it.</extracomment>
        <translation>Modification de la bibliothèque …</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>Ouverture de %1 …</translation>
    </message>
    <message>
        <source>the choices of this session are forgotten when it ends.</source>
        <translation>les choix de cette session sont oubliés à sa fin.</translation>
    </message>
</context>
</TS>
