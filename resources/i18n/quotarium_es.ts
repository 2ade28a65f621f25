<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>%1 (held on that day)</source>
        <translation>%1 (ocupado ese día)</translation>
    </message>
    <message>
        <source>%1 (may have been held)</source>
        <translation>%1 (quizá ocupado)</translation>
    </message>
    <message>
        <source>%1 BC</source>
        <translation>%1 a. C.</translation>
    </message>
    <message>
        <source>%1 in the Inbox</source>
        <translation>%1 en la Bandeja de entrada</translation>
    </message>
    <message>
        <source>%1 is now one speaker with %2.</source>
        <translation>%1 y %2 son ahora un solo declarante.</translation>
    </message>
    <message>
        <source>%1 led to %2.</source>
        <translation>%1 ha llevado a %2.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 en el archivo</translation>
    </message>
    <message>
        <source>%1+ quotes</source>
        <extracomment>Overrides, embeddings and isolates of direction, shown as a joiner that nobody sees.</extracomment>
        <translation>%1+ citas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already</source>
        <translation>
            <numerusform>%Ln ya está</numerusform>
            <numerusform>%Ln ya están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln completed</source>
        <translation>
            <numerusform>%Ln completada</numerusform>
            <numerusform>%Ln completadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln omitida</numerusform>
            <numerusform>%Ln omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln may be there already</source>
        <translation>
            <numerusform>%Ln quizá ya esté</numerusform>
            <numerusform>%Ln quizá ya estén</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln occasions</source>
        <translation>
            <numerusform>%Ln ocasión</numerusform>
            <numerusform>%Ln ocasiones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems, see below</source>
        <translation>
            <numerusform>%Ln problema, véase abajo</numerusform>
            <numerusform>%Ln problemas, véase abajo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotes</source>
        <translation>
            <numerusform>%Ln cita</numerusform>
            <numerusform>%Ln citas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln fuente</numerusform>
            <numerusform>%Ln fuentes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources added.</source>
        <translation>
            <numerusform>%Ln fuente añadida.</numerusform>
            <numerusform>%Ln fuentes añadidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln speakers</source>
        <translation>
            <numerusform>%Ln declarante</numerusform>
            <numerusform>%Ln declarantes</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Occasion</source>
        <translation>&amp;Ocasión</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Cita</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>E&amp;tiqueta</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>? question</source>
        <translation>? pregunta</translation>
    </message>
    <message>
        <source>A click shows all of it in the text</source>
        <extracomment>why it is suggested and what its date follows from; only the current card has room for it whole texts that were cut</extracomment>
        <translation>Un clic lo muestra entero en el texto</translation>
    </message>
    <message>
        <source>A machine read this text from pictures (OCR): compare quotations with the page.</source>
        <translation>Un programa leyó este texto de imágenes (OCR): compare las citas con la página.</translation>
    </message>
    <message>
        <source>A mark that turns the direction of the text hides in “%1” (%2).</source>
        <translation>Una marca que cambia la dirección del texto se oculta en «%1» (%2).</translation>
    </message>
    <message>
        <source>A page took longer than {seconds} seconds to recognise. Try with a better scan.</source>
        <translation>Reconocer una página tardó más de {seconds} segundos. Pruebe con un escaneo mejor.</translation>
    </message>
    <message>
        <source>A part such as “early” or “late” is kept as “approximately”, since EDTF has no word for it.</source>
        <translation>Una parte como «principios» o «finales» se guarda como «aproximadamente», pues EDTF no tiene palabra para ello.</translation>
    </message>
    <message>
        <source>A value in it has a wrong form ({place}). Export it anew.</source>
        <extracomment>What the format is called on the command line.</extracomment>
        <translation>Un valor del archivo tiene una forma incorrecta ({place}). Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>About Quotarium</source>
        <translation>Acerca de Quotarium</translation>
    </message>
    <message>
        <source>Add a newer copy…</source>
        <translation>Añadir una copia más reciente…</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Añadir un cargo</translation>
    </message>
    <message>
        <source>Add all documents in a folder</source>
        <translation>Añadir todos los documentos de una carpeta</translation>
    </message>
    <message>
        <source>Add an article, select words in it and clip them. Who said them and when can be added at once or later.</source>
        <translation>Basta con añadir un artículo, seleccionar palabras en él y recortarlas. Quién las dijo y cuándo se puede indicar en el momento o más tarde.</translation>
    </message>
    <message>
        <source>Add clipping</source>
        <translation>Añadir recorte</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Añadir carpeta…</translation>
    </message>
    <message>
        <source>Add occasion</source>
        <translation>Añadir ocasión</translation>
    </message>
    <message>
        <source>Add one first.</source>
        <translation>Añada una primero.</translation>
    </message>
    <message>
        <source>Add pasted text…</source>
        <translation>Añadir texto pegado…</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Añadir cargo</translation>
    </message>
    <message>
        <source>Add snapshot</source>
        <translation>Añadir copia</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Añadir fuente</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Añadir fuentes</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Añadir fuente…</translation>
    </message>
    <message>
        <source>Add speaker</source>
        <translation>Añadir declarante</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Añadir etiquetas</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>Añadir etiqueta…</translation>
    </message>
    <message>
        <source>Add the source first.</source>
        <translation>Añada primero la fuente.</translation>
    </message>
    <message>
        <source>Add to a project</source>
        <translation>Añadir a un proyecto</translation>
    </message>
    <message>
        <source>Add to notes</source>
        <translation>Añadir a las notas</translation>
    </message>
    <message>
        <source>Add to project</source>
        <translation>Añadir al proyecto</translation>
    </message>
    <message>
        <source>Add to project…</source>
        <translation>Añadir al proyecto…</translation>
    </message>
    <message>
        <source>Add to the notes</source>
        <translation>Añadir a las notas</translation>
    </message>
    <message>
        <source>Add web page…</source>
        <translation>Añadir página web…</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadidas</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>Dirección (URL)</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <extracomment>By BCP 47 tags; the names are those of Unicode&apos;s CLDR, which Qt brings in English only.</extracomment>
        <translation>afrikáans</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanés</translation>
    </message>
    <message>
        <source>All fields of the sources (JSON)</source>
        <translation>Todos los campos de las fuentes (JSON)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All its pages have text: there is nothing to recognise.</source>
        <extracomment>What the program is trained for: 300 dots to the inch, of which 72 points are one. A page with fewer characters has no text to speak of. The program&apos;s names of languages, by BCP 47&apos;s.</extracomment>
        <translation>Todas las páginas tienen texto: no hay nada que reconocer.</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>Todas las citas</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>Altered or not found</source>
        <translation>Discrepantes</translation>
    </message>
    <message>
        <source>American English</source>
        <translation>inglés estadounidense</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>amárico</translation>
    </message>
    <message>
        <source>An index of the database differs from its rows</source>
        <translation>Un índice de la base de datos difiere de sus filas</translation>
    </message>
    <message>
        <source>An invisible character hides in “%1” (%2).</source>
        <translation>Un carácter invisible se oculta en «%1» (%2).</translation>
    </message>
    <message>
        <source>An item that begins in line {line} is broken: {reason}.</source>
        <translation>Un elemento que empieza en la línea {line} está roto: {reason}.</translation>
    </message>
    <message>
        <source>Anchor in another snapshot</source>
        <extracomment>A clipping and a snapshot of its source, by their ids.</extracomment>
        <translation>Anclar en otra copia</translation>
    </message>
    <message>
        <source>Ancient Greek</source>
        <translation>griego antiguo</translation>
    </message>
    <message>
        <source>Appeared in</source>
        <extracomment>Fields of a source by their names in CSL, where people call them otherwise.</extracomment>
        <translation>Publicado en</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Arabic script</source>
        <extracomment>By ISO 15924 codes.</extracomment>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>armenio</translation>
    </message>
    <message>
        <source>Armenian script</source>
        <translation>armenio</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Atribución</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>azerbaiyano</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Copias de seguridad…</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>bengalí</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>euskera</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>bielorruso</translation>
    </message>
    <message>
        <source>BibLaTeX with quotes as annotations</source>
        <translation>BibLaTeX con las citas como anotaciones</translation>
    </message>
    <message>
        <source>BibTeX and BibLaTeX</source>
        <extracomment>Suffixes that do not tell a format.</extracomment>
        <translation>BibTeX y BibLaTeX</translation>
    </message>
    <message>
        <source>BibTeX with quotes as annotations</source>
        <translation>BibTeX con las citas como anotaciones</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>bosnio</translation>
    </message>
    <message>
        <source>Brazilian Portuguese</source>
        <translation>portugués de Brasil</translation>
    </message>
    <message>
        <source>British English</source>
        <translation>inglés británico</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>búlgaro</translation>
    </message>
    <message>
        <source>Captured files are missing</source>
        <translation>Faltan archivos capturados</translation>
    </message>
    <message>
        <source>Captured files were changed by something else</source>
        <translation>Algo ajeno ha modificado archivos capturados</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalán</translation>
    </message>
    <message>
        <source>Change link</source>
        <translation>Cambiar vínculo</translation>
    </message>
    <message>
        <source>Change many occasions</source>
        <translation>Cambiar varias ocasiones</translation>
    </message>
    <message>
        <source>Change many occasions…</source>
        <translation>Cambiar varias ocasiones…</translation>
    </message>
    <message>
        <source>Change many quotes</source>
        <translation>Cambiar varias citas</translation>
    </message>
    <message>
        <source>Change many quotes…</source>
        <translation>Cambiar varias citas…</translation>
    </message>
    <message>
        <source>Change many sources</source>
        <translation>Cambiar varias fuentes</translation>
    </message>
    <message>
        <source>Change many sources…</source>
        <translation>Cambiar varias fuentes…</translation>
    </message>
    <message>
        <source>Change many speakers</source>
        <translation>Cambiar varios declarantes</translation>
    </message>
    <message>
        <source>Change many speakers…</source>
        <translation>Cambiar varios declarantes…</translation>
    </message>
    <message>
        <source>Change occasion</source>
        <translation>Cambiar ocasión</translation>
    </message>
    <message>
        <source>Change outline</source>
        <translation>Cambiar esquema</translation>
    </message>
    <message>
        <source>Change quote</source>
        <translation>Cambiar cita</translation>
    </message>
    <message>
        <source>Change quotes</source>
        <translation>Cambiar citas</translation>
    </message>
    <message>
        <source>Change source</source>
        <translation>Cambiar fuente</translation>
    </message>
    <message>
        <source>Change sources</source>
        <translation>Cambiar fuentes</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <translation>Cambiar declarante</translation>
    </message>
    <message>
        <source>Change the link that is there.</source>
        <translation>Cambie el vínculo que existe.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificación</translation>
    </message>
    <message>
        <source>Check against the source</source>
        <translation>Cotejar con la fuente</translation>
    </message>
    <message>
        <source>Check all quotes</source>
        <translation>Comprobar todas las citas</translation>
    </message>
    <message>
        <source>Check all quotes against their sources</source>
        <translation>Cotejar todas las citas con sus fuentes</translation>
    </message>
    <message>
        <source>Check the library…</source>
        <translation>Comprobar la biblioteca…</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Conviene revisar la grafía.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Elegir otro.</translation>
    </message>
    <message>
        <source>Citavi project</source>
        <translation>Proyecto de Citavi</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Clip quote</source>
        <translation>Recortar cita</translation>
    </message>
    <message>
        <source>Clip quotes</source>
        <translation>Recortar citas</translation>
    </message>
    <message>
        <source>Clip the selected words</source>
        <translation>Recortar las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Clip what is ticked</source>
        <translation>Recortar lo marcado</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Colores del sistema</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Paleta de comandos…</translation>
    </message>
    <message>
        <source>Compare with the newer copy…</source>
        <translation>Comparar con la copia más reciente…</translation>
    </message>
    <message>
        <source>Compared on %1 with the copy of %2.</source>
        <translation>Cotejada el %1 con la copia del %2.</translation>
    </message>
    <message>
        <source>Compared on %1.</source>
        <translation>Cotejada el %1.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copiar referencia</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Copiar entrada bibliográfica</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Copiar con referencia</translation>
    </message>
    <message>
        <source>Count dates again</source>
        <translation>Volver a calcular las fechas</translation>
    </message>
    <message>
        <source>Counted from %1; the event has another date now.</source>
        <translation>Contada desde %1; el acontecimiento tiene ahora otra fecha.</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>Croatian</source>
        <translation>croata</translation>
    </message>
    <message>
        <source>Cyrillic script</source>
        <translation>cirílico</translation>
    </message>
    <message>
        <source>Czech</source>
        <translation>checo</translation>
    </message>
    <message>
        <source>Damaged letters (no UTF-8) were replaced by �.</source>
        <translation>Las letras dañadas (no son UTF-8) se sustituyeron por �.</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>danés</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Colores oscuros</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>Fecha desconocida</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Fecha: %1</translation>
    </message>
    <message>
        <source>Declared in the quote: %1.</source>
        <translation>Declarado en la cita: %1.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete for ever…</source>
        <translation>Eliminar definitivamente…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Delete project</source>
        <translation>Eliminar proyecto</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>Eliminar búsqueda guardada</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Eliminar etiqueta</translation>
    </message>
    <message>
        <source>Delete tags</source>
        <translation>Eliminar etiquetas</translation>
    </message>
    <message>
        <source>Delete the tag</source>
        <translation>Eliminar la etiqueta</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Eliminado.</translation>
    </message>
    <message>
        <source>Details of the source</source>
        <translation>Detalles de la fuente</translation>
    </message>
    <message>
        <source>Devanagari script</source>
        <translation>devanagari</translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation>¿Quiso decir {names}?</translation>
    </message>
    <message>
        <source>Differs in another source</source>
        <translation>Difiere en otra fuente</translation>
    </message>
    <message>
        <source>Documents, pages and recordings (%1)</source>
        <translation>Documentos, páginas y grabaciones (%1)</translation>
    </message>
    <message>
        <source>Drawing, to be edited (*.svg)</source>
        <translation>Dibujo editable (*.svg)</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>neerlandés</translation>
    </message>
    <message>
        <source>Edit words</source>
        <translation>Editar las palabras</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Empty the Trash…</source>
        <translation>Vaciar la Papelera…</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Vaciar la Papelera</translation>
    </message>
    <message>
        <source>EndNote (tagged)</source>
        <translation>EndNote (etiquetado)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>esperanto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estonio</translation>
    </message>
    <message>
        <source>European Portuguese</source>
        <translation>portugués de Portugal</translation>
    </message>
    <message>
        <source>Export the library anew.</source>
        <translation>Exporte la biblioteca de nuevo.</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>FTS5</source>
        <translation>FTS5</translation>
    </message>
    <message>
        <source>Feed of a journal (RSS)</source>
        <translation>Canal de una revista (RSS)</translation>
    </message>
    <message>
        <source>Fetch the page again</source>
        <translation>Descargar de nuevo la página</translation>
    </message>
    <message>
        <source>Find and replace in notes</source>
        <translation>Buscar y reemplazar en las notas</translation>
    </message>
    <message>
        <source>Find duplicate sources…</source>
        <translation>Buscar fuentes duplicadas…</translation>
    </message>
    <message>
        <source>Find its number in the list of speakers.</source>
        <translation>Busque su número en la lista de declarantes.</translation>
    </message>
    <message>
        <source>Find its number with a search.</source>
        <translation>Encuentre su número con una búsqueda.</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finés</translation>
    </message>
    <message>
        <source>First, a place for your new library</source>
        <translation>Primero, un lugar para la nueva biblioteca</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Found in several places</source>
        <translation>Hallada en varios lugares</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>gallego</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>georgiano</translation>
    </message>
    <message>
        <source>Georgian script</source>
        <translation>georgiano</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Go to the quotes</source>
        <translation>Ir a las citas</translation>
    </message>
    <message>
        <source>Go to the sources</source>
        <translation>Ir a las fuentes</translation>
    </message>
    <message>
        <source>Go to the suggested quotes</source>
        <translation>Ir a las citas sugeridas</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>griego</translation>
    </message>
    <message>
        <source>Greek script</source>
        <translation>griego</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Half-made files were left by a program that was stopped</source>
        <translation>Un programa interrumpido dejó archivos a medias</translation>
    </message>
    <message>
        <source>Han script</source>
        <translation>han</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Hebrew script</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Hidden characters</source>
        <translation>Caracteres ocultos</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>húngaro</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>islandés</translation>
    </message>
    <message>
        <source>Identifiers: %1</source>
        <translation>Identificadores: %1</translation>
    </message>
    <message>
        <source>Import highlights of the PDF</source>
        <translation>Importar los resaltados del PDF</translation>
    </message>
    <message>
        <source>Import library</source>
        <translation>Importar biblioteca</translation>
    </message>
    <message>
        <source>Import references</source>
        <translation>Importar referencias</translation>
    </message>
    <message>
        <source>Import references…</source>
        <translation>Importar referencias…</translation>
    </message>
    <message>
        <source>Imported from %1: %2</source>
        <translation>Importado de %1: %2</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Aumentar sangría</translation>
    </message>
    <message>
        <source>Indent in the outline</source>
        <translation>Aumentar sangría en el esquema</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonesio</translation>
    </message>
    <message>
        <source>Insert a heading…</source>
        <translation>Insertar un título…</translation>
    </message>
    <message>
        <source>Insert a note…</source>
        <translation>Insertar una nota…</translation>
    </message>
    <message>
        <source>Insert heading</source>
        <translation>Insertar título</translation>
    </message>
    <message>
        <source>Insert note</source>
        <translation>Insertar nota</translation>
    </message>
    <message>
        <source>Install a citation style…</source>
        <translation>Instalar un estilo bibliográfico…</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>irlandés</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>It cannot be mended. Put back a backup: File, Backups…</source>
        <translation>No se puede reparar. Restaurar una copia de seguridad: Archivo, Copias de seguridad…</translation>
    </message>
    <message>
        <source>It cannot be read ({error}). Check the path.</source>
        <extracomment>What is kept of a picture at most; the window makes larger ones smaller.</extracomment>
        <translation>El archivo no se puede leer ({error}). Compruebe la ruta.</translation>
    </message>
    <message>
        <source>It cannot be read ({strerror}). Check the path.</source>
        <translation>El archivo no se puede leer ({strerror}). Compruebe la ruta.</translation>
    </message>
    <message>
        <source>It defines entities of its own, which no document needs. Open it in its program and save it again.</source>
        <translation>El archivo define entidades propias, que ningún documento necesita. Ábralo en su programa y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>It has more lines than a day of talk. Save a part of it.</source>
        <translation>El archivo tiene más líneas que un día de conversación. Guarde una parte.</translation>
    </message>
    <message>
        <source>It has more than 400 MB. Split it and import the parts.</source>
        <translation>El archivo tiene más de 400 MB. Divídalo e importe las partes.</translation>
    </message>
    <message>
        <source>It has more than 60 million pixels. Save it smaller.</source>
        <translation>La imagen tiene más de 60 millones de píxeles. Guárdela más pequeña.</translation>
    </message>
    <message>
        <source>It has {megabytes} MB; sources of up to {limit} MB can be read. Save the part you need as a file of its own.</source>
        <translation>El archivo tiene {megabytes} MB; se pueden leer fuentes de hasta {limit} MB. Guarde la parte que necesite en un archivo propio.</translation>
    </message>
    <message>
        <source>It holds a stretch of text larger than any document&apos;s. Save its text by itself.</source>
        <extracomment>More elements or characters no book has; they would take longer than anybody waits.</extracomment>
        <translation>El archivo contiene un tramo de texto mayor que el de cualquier documento. Guarde su texto por separado.</translation>
    </message>
    <message>
        <source>It holds more text than any article. Save the part you need as a file of its own.</source>
        <extracomment>How the layer that asks for consent to cookies is named; `body` may be named after it, too. Stand-ins while a block is gathered: a line break, and preformatted breaks and spaces.</extracomment>
        <translation>La página contiene más texto que cualquier artículo. Guarde la parte que necesite en un archivo propio.</translation>
    </message>
    <message>
        <source>It holds more text than any book. Save the pages you need as a file of their own.</source>
        <extracomment>How many of the first pages are looked at for text that a machine read from pictures.</extracomment>
        <translation>El archivo contiene más texto que cualquier libro. Guarde las páginas que necesite en un archivo propio.</translation>
    </message>
    <message>
        <source>It holds more text than any book. Save the part you need by itself.</source>
        <extracomment>The ways of encryption that only keep fonts from being taken out (EPUB 3.3, Appendix F). Stands around a page&apos;s label while its chapter is gathered (no character of any text).</extracomment>
        <translation>El archivo contiene más texto que cualquier libro. Guarde por separado la parte que necesite.</translation>
    </message>
    <message>
        <source>It holds more than any book. Save the part you need as a file of its own.</source>
        <translation>El archivo contiene más que cualquier libro. Guarde la parte que necesite en un archivo propio.</translation>
    </message>
    <message>
        <source>It holds no list of items.</source>
        <translation>El archivo no contiene una lista de elementos.</translation>
    </message>
    <message>
        <source>It is UTF-8 text, but damaged at byte {broken}. Get an undamaged copy, or mend the place in an editor and save it again.</source>
        <translation>El archivo es texto UTF-8, pero dañado en el byte {broken}. Consiga una copia intacta, o corrija el lugar en un editor y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>It is a recording; what is quoted is its transcript. Put one beside it under the same name (.srt, .vtt), or add its transcript and link the recording to it.</source>
        <translation>Es una grabación; lo que se cita es su transcripción. Ponga una al lado con el mismo nombre (.srt, .vtt), o añada su transcripción y vincule a ella la grabación.</translation>
    </message>
    <message>
        <source>It is an archive with {files} in it. Unpack it and import the file you need.</source>
        <translation>Es un archivo comprimido que contiene {files}. Descomprímalo e importe el archivo que necesite.</translation>
    </message>
    <message>
        <source>It is built in a way not understood.</source>
        <extracomment>After so many documents, or bytes of them, a child is replaced: parsers do not give all back.</extracomment>
        <translation>No se entiende cómo está construido el archivo.</translation>
    </message>
    <message>
        <source>It is damaged and cannot be shown. Choose another one.</source>
        <translation>La imagen está dañada y no se puede mostrar. Elija otra.</translation>
    </message>
    <message>
        <source>It is damaged or no PDF document. Get an undamaged copy, or print it to a new PDF.</source>
        <translation>El archivo está dañado o no es un PDF. Consiga una copia intacta, o imprímalo en un PDF nuevo.</translation>
    </message>
    <message>
        <source>It is damaged or no message. Save it again in the program it comes from.</source>
        <translation>El archivo está dañado o no es un mensaje. Guárdelo de nuevo en el programa del que procede.</translation>
    </message>
    <message>
        <source>It is damaged or no web archive. Save the page again in the browser.</source>
        <translation>El archivo está dañado o no es un archivo web. Guarde de nuevo la página en el navegador.</translation>
    </message>
    <message>
        <source>It is damaged or too complicated: its reader broke down. {try_text}</source>
        <translation>El archivo está dañado o es demasiado complicado: su lector falló. {try_text}</translation>
    </message>
    <message>
        <source>It is damaged or too complicated: what draws its pages broke down. Read it as text.</source>
        <translation>El archivo está dañado o es demasiado complicado: falló el dibujo de sus páginas. Léalo como texto.</translation>
    </message>
    <message>
        <source>It is empty. Export it anew.</source>
        <translation>El archivo está vacío. Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>It is larger than 2 MB. Save it smaller.</source>
        <translation>La imagen supera los 2 MB. Guárdela más pequeña.</translation>
    </message>
    <message>
        <source>It is larger than 20 MB. Save it smaller.</source>
        <extracomment>What a picture may have at most, before it is made smaller: bytes, and pixels. Markers of JPEG that begin a frame; the others of their range are tables.</extracomment>
        <translation>La imagen supera los 20 MB. Guárdela más pequeña.</translation>
    </message>
    <message>
        <source>It is larger than {size} MB.</source>
        <translation>El archivo supera los {size} MB.</translation>
    </message>
    <message>
        <source>It is locked with a password. Open it with the password in a PDF program, save it without, and add that file.</source>
        <translation>El archivo está protegido con contraseña. Ábralo con ella en un programa de PDF, guárdelo sin contraseña y añada ese archivo.</translation>
    </message>
    <message>
        <source>It is locked with a password. Open it, save it without one, and add that file.</source>
        <translation>El archivo está protegido con contraseña. Ábralo, guárdelo sin ella y añada ese archivo.</translation>
    </message>
    <message>
        <source>It is locked with a password. Open it, save it without one, and add that.</source>
        <translation>El archivo está protegido con contraseña. Ábralo, guárdelo sin ella y añada ese.</translation>
    </message>
    <message>
        <source>It is no JSON in UTF-8. Export it anew.</source>
        <translation>El archivo no es JSON en UTF-8. Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>It is no PNG, JPEG or WebP picture. Save it as one of these.</source>
        <translation>No es una imagen PNG, JPEG o WebP. Guárdela en uno de estos formatos.</translation>
    </message>
    <message>
        <source>It is not a library that Quotarium exported ({error}). Export it anew there.</source>
        <translation>No es una biblioteca exportada por Quotarium ({error}). Expórtela allí de nuevo.</translation>
    </message>
    <message>
        <source>It is protected against copying (DRM), so its text cannot be read. Use an unprotected copy.</source>
        <translation>El archivo está protegido contra copia (DRM) y su texto no se puede leer. Use una copia sin protección.</translation>
    </message>
    <message>
        <source>It is too large. Split it into files of 300 MB at most.</source>
        <extracomment>Larger files are refused: 100,000 references are about 60 MB. More replaced letters, if they are also one in twenty, are no text of another encoding.</extracomment>
        <translation>El archivo es demasiado grande. Divídalo en archivos de 300 MB como máximo.</translation>
    </message>
    <message>
        <source>It is {encoding} text, but damaged at byte {start}. Get an undamaged copy, or mend the place in an editor and save it again.</source>
        <translation>El archivo es texto {encoding}, pero dañado en el byte {start}. Consiga una copia intacta, o corrija el lugar en un editor y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>It lacks its part “{path}”: it was not saved completely. Save it again.</source>
        <extracomment>How the standard library says that an archive is damaged or beyond it.</extracomment>
        <translation>Al archivo le falta la parte «{path}»: no se guardó entero. Guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>It leads from page to page without end: it may want cookies.</source>
        <translation>La dirección lleva de página en página sin fin: quizá quiera cookies.</translation>
    </message>
    <message>
        <source>It leads to {address}, in a private network. If you trust it, type that.</source>
        <translation>La dirección lleva a {address}, en una red privada. Si confía en ella, escriba esa dirección.</translation>
    </message>
    <message>
        <source>It leads to “{target}”, which is no web page. Check the address.</source>
        <translation>La dirección lleva a «{target}», que no es una página web. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>It may have been moved; look again.</source>
        <translation>Quizá se haya movido; mire de nuevo.</translation>
    </message>
    <message>
        <source>It may have been removed; look again.</source>
        <translation>Quizá se haya quitado; mire de nuevo.</translation>
    </message>
    <message>
        <source>It may have been undone; look again.</source>
        <translation>Quizá se haya deshecho; mire de nuevo.</translation>
    </message>
    <message>
        <source>It says it is {encoding} text but is not. Save the page again in the browser.</source>
        <translation>El archivo dice ser texto {encoding}, pero no lo es. Guarde de nuevo la página en el navegador.</translation>
    </message>
    <message>
        <source>It takes more memory than a document may.</source>
        <translation>El archivo necesita más memoria de la que un documento puede usar.</translation>
    </message>
    <message>
        <source>It took longer than {seconds} seconds. Try again, or:</source>
        <translation>Tardó más de {seconds} segundos. Inténtelo de nuevo, o bien:</translation>
    </message>
    <message>
        <source>It unpacks to more than a document may hold. Save its text as a file of its own.</source>
        <translation>Descomprimido, el archivo supera lo que un documento puede contener. Guarde su texto en un archivo propio.</translation>
    </message>
    <message>
        <source>It was closed. Open it again.</source>
        <translation>El archivo se cerró. Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Item {number} ({key}):</source>
        <extracomment>What a source cannot hold is kept as JSON in `csl:NAME` and written again. Where our own export keeps the researcher’s note, which no style prints.</extracomment>
        <translation>Elemento {number} ({key}):</translation>
    </message>
    <message>
        <source>Item {number}: {where}: {fault}.</source>
        <extracomment>What belongs to a library and not to the source.</extracomment>
        <translation>Elemento {number}: {where}: {fault}.</translation>
    </message>
    <message>
        <source>Item {place} is no object and was left out.</source>
        <translation>El elemento {place} no es un objeto y se omitió.</translation>
    </message>
    <message>
        <source>Its JSON is broken in line {lineno}: {msg}. Export it anew.</source>
        <translation>El JSON está roto en la línea {lineno}: {msg}. Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>Its archive is damaged. Get an undamaged copy, or open it in its program and save it again.</source>
        <extracomment>What all members that are read may unpack to, and how much larger than packed one may be.</extracomment>
        <translation>El archivo comprimido está dañado. Consiga una copia intacta, o ábralo en su programa y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Its attachments were left out: {names}.</source>
        <translation>Los adjuntos se omitieron: {names}.</translation>
    </message>
    <message>
        <source>Its bytes are not text in any encoding known here.</source>
        <translation>Los bytes no son texto en ninguna codificación conocida aquí.</translation>
    </message>
    <message>
        <source>Its contents are damaged (line {line}). Get an undamaged copy, or open it in its program and save it again.</source>
        <translation>El contenido está dañado (línea {line}). Consiga una copia intacta, o abra el archivo en su programa y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Its elements are nested too deeply to be read. Open it in the browser, select the text and paste it instead.</source>
        <translation>Los elementos están demasiado anidados para leerlos. Abra la página en el navegador, seleccione el texto y péguelo en su lugar.</translation>
    </message>
    <message>
        <source>Its groups are nested too deeply. Save it as a Word document (.docx).</source>
        <extracomment>After * stand destinations that a reader may skip; these are not skipped.</extracomment>
        <translation>Los grupos están demasiado anidados. Guarde el archivo como documento de Word (.docx).</translation>
    </message>
    <message>
        <source>Its pages are empty: there is neither text nor a picture of a page in it. Check that it is the right file.</source>
        <translation>Las páginas están vacías: no hay ni texto ni imagen de página. Compruebe que sea el archivo correcto.</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply to be read. Copy the text in its program and paste it instead.</source>
        <translation>Las partes están demasiado anidadas para leerlas. Copie el texto en su programa y péguelo en su lugar.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Japanese script</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Join as one statement</source>
        <translation>Unir como una sola declaración</translation>
    </message>
    <message>
        <source>Join quotes</source>
        <translation>Unir citas</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>kazajo</translation>
    </message>
    <message>
        <source>Keep quotes apart</source>
        <translation>Mantener separadas las citas</translation>
    </message>
    <message>
        <source>Keep speakers apart</source>
        <translation>Mantener separados los declarantes</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of quote</source>
        <extracomment>Languages offered by name; any other is typed as a BCP 47 tag.</extracomment>
        <translation>Tipo de cita</translation>
    </message>
    <message>
        <source>Known citekeys are {keys}.</source>
        <translation>Las claves de cita conocidas son {keys}.</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Korean script</source>
        <translation>coreano</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>kurdo</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>kirguís</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Idioma de las palabras</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Letra más grande</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>latín</translation>
    </message>
    <message>
        <source>Latin script</source>
        <translation>latino</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letón</translation>
    </message>
    <message>
        <source>LibreOffice document</source>
        <translation>Documento de LibreOffice</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Colores claros</translation>
    </message>
    <message>
        <source>Link its recording…</source>
        <translation>Vincular su grabación…</translation>
    </message>
    <message>
        <source>Link quotes</source>
        <translation>Vincular citas</translation>
    </message>
    <message>
        <source>Link recording</source>
        <translation>Vincular grabación</translation>
    </message>
    <message>
        <source>Link to another quote…</source>
        <translation>Vincular a otra cita…</translation>
    </message>
    <message>
        <source>Linked: the quote %1 the other.</source>
        <translation>Vínculo creado: la cita %1 la otra.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Lithuanian</source>
        <translation>lituano</translation>
    </message>
    <message>
        <source>Locator</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Look for one in the settings, or with “quotarium styles WORD”.</source>
        <translation>Busque uno en los ajustes, o con «quotarium styles WORD».</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>macedonio</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>Cree uno primero.</translation>
    </message>
    <message>
        <source>Making the library…</source>
        <translation>Creando la biblioteca…</translation>
    </message>
    <message>
        <source>Making the sample library…</source>
        <translation>Creando la biblioteca de ejemplo…</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malayo</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>maltés</translation>
    </message>
    <message>
        <source>Mark a quote as an open question, and it is listed here until a quote that responds to it is linked.</source>
        <translation>Una cita marcada como pregunta abierta aparece aquí hasta que se vincule otra que le responda.</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Marcar como revisada</translation>
    </message>
    <message>
        <source>Markdown with pandoc citations</source>
        <translation>Markdown con citas de pandoc</translation>
    </message>
    <message>
        <source>Marked as an open question, until an answer is linked.</source>
        <translation>Marcada como pregunta abierta, hasta que se vincule una respuesta.</translation>
    </message>
    <message>
        <source>Merge occasions</source>
        <translation>Fusionar ocasiones</translation>
    </message>
    <message>
        <source>Merge occasions…</source>
        <translation>Fusionar ocasiones…</translation>
    </message>
    <message>
        <source>Merge sources</source>
        <translation>Fusionar fuentes</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <translation>Fusionar declarantes</translation>
    </message>
    <message>
        <source>Merge speakers…</source>
        <translation>Fusionar declarantes…</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Fusionar etiquetas</translation>
    </message>
    <message>
        <source>Merge the selected tags…</source>
        <translation>Fusionar las etiquetas seleccionadas…</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>mongol</translation>
    </message>
    <message>
        <source>Move down in the outline</source>
        <translation>Bajar en el esquema</translation>
    </message>
    <message>
        <source>Move in outline</source>
        <translation>Mover en el esquema</translation>
    </message>
    <message>
        <source>Move the occasion to the Trash</source>
        <translation>Mover la ocasión a la Papelera</translation>
    </message>
    <message>
        <source>Move the source to the Trash</source>
        <translation>Mover la fuente a la Papelera</translation>
    </message>
    <message>
        <source>Move the speaker to the Trash</source>
        <translation>Mover el declarante a la Papelera</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Mover a la Papelera</translation>
    </message>
    <message>
        <source>Move to the Trash</source>
        <translation>Mover a la Papelera</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la Papelera</translation>
    </message>
    <message>
        <source>Move up in the outline</source>
        <translation>Subir en el esquema</translation>
    </message>
    <message>
        <source>My quotes</source>
        <translation>Mis citas</translation>
    </message>
    <message>
        <source>NUL bytes stood here; they were left out, and with them perhaps letters.</source>
        <translation>Aquí había bytes NUL; se omitieron, y con ellos quizá letras.</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nombre: %1</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>Nombres: %1</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>nepalí</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nueva biblioteca</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Nueva biblioteca…</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Nuevo nombre:</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Nuevo proyecto</translation>
    </message>
    <message>
        <source>No article was recognised; this is all the text of the page.</source>
        <translation>No se reconoció ningún artículo; este es todo el texto de la página.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>No line of it has a time. If it is plain text, give it the ending .txt.</source>
        <extracomment>A longer silence, and as much text up to the end of a sentence, begins a new paragraph.</extracomment>
        <translation>Ninguna línea tiene tiempo. Si es texto sin formato, póngale la extensión .txt.</translation>
    </message>
    <message>
        <source>No longer marked as a question.</source>
        <translation>Ya no está marcada como pregunta.</translation>
    </message>
    <message>
        <source>No open questions</source>
        <translation>No hay preguntas abiertas</translation>
    </message>
    <message>
        <source>No page can be read: the file is damaged.</source>
        <translation>Ninguna página se puede leer: el archivo está dañado.</translation>
    </message>
    <message>
        <source>No quote holds all of these words. Fewer words find more; the beginning of a word is enough, and accents do not matter.</source>
        <translation>Ninguna cita contiene todas estas palabras. Con menos palabras se encuentra más; basta el comienzo de una palabra y los acentos no importan.</translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation>Aún no hay citas</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sin fuente</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Sin declarante</translation>
    </message>
    <message>
        <source>No speaker yet</source>
        <extracomment>Says how a line runs, by whether the window is mirrored. Whole texts that were cut, and whether the words were. Stretches (UTF-16 units) of the words, the name and the facts that a search looks for.</extracomment>
        <translation>Aún sin declarante</translation>
    </message>
    <message>
        <source>None of the roles known was held on that day, so none is printed.</source>
        <translation>Ninguno de los cargos conocidos se ocupaba ese día, así que no se imprime ninguno.</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>noruego bokmal</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>noruego nynorsk</translation>
    </message>
    <message>
        <source>Not compared with the source yet.</source>
        <translation>Aún no se ha cotejado con la fuente.</translation>
    </message>
    <message>
        <source>Not found in the source</source>
        <translation>No hallada en la fuente</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Note: %s</source>
        <translation>Nota: %s</translation>
    </message>
    <message>
        <source>Nothing altered, nothing missing</source>
        <translation>Nada modificado, nada falta</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aún no hay nada aquí</translation>
    </message>
    <message>
        <source>Nothing was being typed.</source>
        <translation>No se estaba escribiendo nada.</translation>
    </message>
    <message>
        <source>Nothing would be moved: quotes need all of them.</source>
        <translation>No se movería nada: hay citas que los necesitan todos.</translation>
    </message>
    <message>
        <source>Nothing would change: all are like this already.</source>
        <translation>Nada cambiaría: todas están ya así.</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Ocasión</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Ocasiones</translation>
    </message>
    <message>
        <source>Only pages of a PDF can be recognised. Save the pictures as a PDF and add that.</source>
        <translation>Solo se pueden reconocer páginas de un PDF. Guarde las imágenes como PDF y añada ese.</translation>
    </message>
    <message>
        <source>Only these differ: %1.</source>
        <translation>Solo difieren: %1.</translation>
    </message>
    <message>
        <source>Open a library (a folder Name.quotarium)</source>
        <translation>Abrir una biblioteca (una carpeta Nombre.quotarium)</translation>
    </message>
    <message>
        <source>Open a packed library…</source>
        <translation>Abrir una biblioteca empaquetada…</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <extracomment>The label and the action of the next step, by the kind of error.</extracomment>
        <translation>Abrir otra biblioteca…</translation>
    </message>
    <message>
        <source>Open in the reader</source>
        <translation>Abrir en el lector</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirla</translation>
    </message>
    <message>
        <source>Open it in an editor and save it with the encoding UTF-8.</source>
        <translation>Abra el archivo en un editor y guárdelo con la codificación UTF-8.</translation>
    </message>
    <message>
        <source>Open it in the browser, save it, and add the file.</source>
        <translation>Abra la página en el navegador, guárdela y añada el archivo.</translation>
    </message>
    <message>
        <source>Open it in the program it belongs to and save it as text or PDF.</source>
        <translation>Abra el archivo en su programa y guárdelo como texto o PDF.</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>Abrir biblioteca…</translation>
    </message>
    <message>
        <source>Open question, or not</source>
        <translation>Pregunta abierta o no</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Preguntas abiertas</translation>
    </message>
    <message>
        <source>Open that one, or change the file.</source>
        <translation>Abra esa, o cambie el archivo.</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Abrir la biblioteca de ejemplo</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>Reducir sangría</translation>
    </message>
    <message>
        <source>Outdent in the outline</source>
        <translation>Reducir sangría en el esquema</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pack the library into one file…</source>
        <translation>Empaquetar la biblioteca en un solo archivo…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pages that cannot be read, for the file is damaged there: {pages}.</source>
        <translation>Páginas que no se pueden leer porque el archivo está dañado ahí: {pages}.</translation>
    </message>
    <message>
        <source>Pages whose text layer is damaged, so compare quotations with the page: {pages}.</source>
        <translation>Páginas cuya capa de texto está dañada; compare sus citas con la página: {pages}.</translation>
    </message>
    <message>
        <source>Pages without text, only pictures (a scan), of which nothing can be quoted: {pages}.</source>
        <translation>Páginas sin texto, solo con imágenes (escaneo), de las que no se puede citar nada: {pages}.</translation>
    </message>
    <message>
        <source>Parts that could not be read: {number}.</source>
        <translation>Partes que no se pudieron leer: {number}.</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>pastún</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Pegar texto…</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persa</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Localizador</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Lugar: %1</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Publicado en</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editorial</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Put back into the Inbox</source>
        <translation>Devolver a la Bandeja de entrada</translation>
    </message>
    <message>
        <source>Put into “%2”: %1.</source>
        <translation>Añadido a «%2»: %1.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quotarium cannot run here: it found {part} {found} and needs {needed}. Install Quotarium&apos;s own package, which brings it along, or update {part}.</source>
        <translation>Quotarium no puede funcionar aquí: ha encontrado {part} {found} y necesita {needed}. Se puede instalar el paquete propio de Quotarium, que lo incluye, o actualizar {part}.</translation>
    </message>
    <message>
        <source>Quotarium libraries (*%1)</source>
        <translation>Bibliotecas de Quotarium (*%1)</translation>
    </message>
    <message>
        <source>Quotarium’s JSON of references</source>
        <translation>JSON de referencias de Quotarium</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Quotes as cards or as a table</source>
        <translation>Citas como fichas o como tabla</translation>
    </message>
    <message>
        <source>Quotes by this speaker</source>
        <translation>Citas de este declarante</translation>
    </message>
    <message>
        <source>Quotes that you clip without finishing them wait here until you mark them as reviewed.</source>
        <translation>Las citas recortadas sin terminar esperan aquí hasta que se marquen como revisadas.</translation>
    </message>
    <message>
        <source>Quotes whose words differ from their source, or are not in it, are listed here after a check.</source>
        <translation>Las citas cuyas palabras difieren de su fuente, o no están en ella, aparecen aquí tras una comprobación.</translation>
    </message>
    <message>
        <source>Quotes you remove land here.</source>
        <translation>Las citas eliminadas llegan aquí.</translation>
    </message>
    <message>
        <source>Read as ISO 8601; for a range of years type {years}.</source>
        <translation>Leído como ISO 8601; para un período de años escriba {years}.</translation>
    </message>
    <message>
        <source>Read as {language}.</source>
        <translation>Leído como {language}.</translation>
    </message>
    <message>
        <source>Reading it took longer than {seconds} seconds. {try_text}</source>
        <translation>La lectura tardó más de {seconds} segundos. {try_text}</translation>
    </message>
    <message>
        <source>Recognise the text of a scan</source>
        <translation>Reconocer el texto de un escaneado</translation>
    </message>
    <message>
        <source>Recognising text needs the program tesseract, which is not installed. Install it (Debian: tesseract-ocr).</source>
        <translation>Para reconocer texto hace falta el programa tesseract, que no está instalado. Instálelo (Debian: tesseract-ocr).</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Remove from outline</source>
        <translation>Quitar del esquema</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Quitar vínculo</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Quitar imagen</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Quitar etiquetas</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>Cambiar nombre del proyecto</translation>
    </message>
    <message>
        <source>Rename saved search</source>
        <translation>Renombrar búsqueda guardada</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Cambiar nombre de la etiqueta</translation>
    </message>
    <message>
        <source>Rename the tag…</source>
        <translation>Cambiar nombre de la etiqueta…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Renew citekeys</source>
        <translation>Renovar claves de cita</translation>
    </message>
    <message>
        <source>Repairing brings the right ones back from backups on another disk, where there are any. Else add the document again as a newer copy; its text is still here.</source>
        <translation>La reparación recupera los correctos de copias de seguridad en otro disco, si las hay. Si no, se puede añadir de nuevo el documento como copia más reciente; su texto sigue aquí.</translation>
    </message>
    <message>
        <source>Repairing brings them back from backups on another disk, where there are any. Else add the document again as a newer copy; its text is still here.</source>
        <translation>La reparación los recupera de copias de seguridad en otro disco, si las hay. Si no, se puede añadir de nuevo el documento como copia más reciente; su texto sigue aquí.</translation>
    </message>
    <message>
        <source>Repairing makes it anew; nothing is lost.</source>
        <translation>La reparación lo rehace; no se pierde nada.</translation>
    </message>
    <message>
        <source>Repairing moves them into the folder “unused” of the library.</source>
        <translation>La reparación los mueve a la carpeta «unused» de la biblioteca.</translation>
    </message>
    <message>
        <source>Repairing removes them; nothing needs them.</source>
        <translation>La reparación los elimina; nada los necesita.</translation>
    </message>
    <message>
        <source>Repairing takes the pointers away.</source>
        <translation>La reparación quita esas remisiones.</translation>
    </message>
    <message>
        <source>Replace in notes</source>
        <translation>Reemplazar en las notas</translation>
    </message>
    <message>
        <source>Reports of the statement…</source>
        <translation>Versiones de la declaración…</translation>
    </message>
    <message>
        <source>Restore from trash</source>
        <translation>Restaurar de la Papelera</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Texto enriquecido</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Roles: %1</source>
        <translation>Cargos: %1</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumano</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>S is followed by how many of the year&apos;s digits are meant.</source>
        <translation>A S le sigue cuántas cifras del año son significativas.</translation>
    </message>
    <message>
        <source>S&amp;peaker</source>
        <translation>&amp;Declarante</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dicho</translation>
    </message>
    <message>
        <source>Sample library</source>
        <translation>Biblioteca de ejemplo</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Save it as plain text and add that, or leave it out.</source>
        <translation>Guarde el archivo como texto sin formato y añada ese, o déjelo fuera.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Guardado: %1.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Search all quotes</source>
        <translation>Buscar en todas las citas</translation>
    </message>
    <message>
        <source>Select a quote for this.</source>
        <translation>Antes hay que seleccionar una cita.</translation>
    </message>
    <message>
        <source>Select one quote for this.</source>
        <translation>Antes hay que seleccionar una sola cita.</translation>
    </message>
    <message>
        <source>Select quotes and add them with “Add to project” or “Add tag”.</source>
        <translation>Las citas seleccionadas se añaden con «Añadir al proyecto» o «Añadir etiqueta».</translation>
    </message>
    <message>
        <source>Select the quotes that are one statement first.</source>
        <translation>Antes hay que seleccionar las citas que son una misma declaración.</translation>
    </message>
    <message>
        <source>Separate report</source>
        <translation>Separar versión</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>serbio</translation>
    </message>
    <message>
        <source>Set attribution status</source>
        <translation>Fijar estado de atribución</translation>
    </message>
    <message>
        <source>Set date of occasion</source>
        <translation>Fijar fecha de ocasión</translation>
    </message>
    <message>
        <source>Set date said</source>
        <translation>Fijar fecha de la declaración</translation>
    </message>
    <message>
        <source>Set kind</source>
        <translation>Fijar tipo</translation>
    </message>
    <message>
        <source>Set kind of speaker</source>
        <translation>Fijar tipo de declarante</translation>
    </message>
    <message>
        <source>Set language</source>
        <translation>Fijar idioma</translation>
    </message>
    <message>
        <source>Set occasion</source>
        <translation>Fijar ocasión</translation>
    </message>
    <message>
        <source>Set picture</source>
        <translation>Fijar imagen</translation>
    </message>
    <message>
        <source>Set place</source>
        <translation>Fijar lugar</translation>
    </message>
    <message>
        <source>Set reviewed</source>
        <translation>Fijar estado de revisión</translation>
    </message>
    <message>
        <source>Set speaker</source>
        <translation>Fijar declarante</translation>
    </message>
    <message>
        <source>Set the attribution status</source>
        <translation>Fijar el estado de atribución</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>Fijar la fecha</translation>
    </message>
    <message>
        <source>Set the date of publication</source>
        <translation>Fijar la fecha de publicación</translation>
    </message>
    <message>
        <source>Set the date said</source>
        <translation>Fijar la fecha de la declaración</translation>
    </message>
    <message>
        <source>Set the kind</source>
        <translation>Fijar el tipo</translation>
    </message>
    <message>
        <source>Set the kind of speaker</source>
        <translation>Fijar el tipo de declarante</translation>
    </message>
    <message>
        <source>Set the language</source>
        <translation>Fijar el idioma</translation>
    </message>
    <message>
        <source>Set the occasion</source>
        <translation>Fijar la ocasión</translation>
    </message>
    <message>
        <source>Set the place</source>
        <translation>Fijar el lugar</translation>
    </message>
    <message>
        <source>Set the publisher</source>
        <translation>Fijar la editorial</translation>
    </message>
    <message>
        <source>Set the speaker</source>
        <translation>Fijar el declarante</translation>
    </message>
    <message>
        <source>Set the type</source>
        <translation>Fijar el tipo</translation>
    </message>
    <message>
        <source>Set where it appeared</source>
        <translation>Fijar dónde se publicó</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Several roles fit. Which one is meant?</source>
        <translation>Encajan varios cargos. ¿Cuál es?</translation>
    </message>
    <message>
        <source>Show in its source</source>
        <translation>Mostrar en su fuente</translation>
    </message>
    <message>
        <source>Show or hide suggestions</source>
        <translation>Mostrar u ocultar las sugerencias</translation>
    </message>
    <message>
        <source>Show or hide the side panel</source>
        <translation>Mostrar u ocultar el panel lateral</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Mostrar la lista</translation>
    </message>
    <message>
        <source>Show what differs…</source>
        <translation>Mostrar las diferencias…</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>sindi</translation>
    </message>
    <message>
        <source>Skip suggestions</source>
        <translation>Omitir sugerencias</translation>
    </message>
    <message>
        <source>Slovak</source>
        <translation>eslovaco</translation>
    </message>
    <message>
        <source>Slovenian</source>
        <translation>esloveno</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>Letra más pequeña</translation>
    </message>
    <message>
        <source>Some have: %1</source>
        <translation>Algunas tienen: %1</translation>
    </message>
    <message>
        <source>Something points at a thing that is gone</source>
        <translation>Algo remite a un elemento que ya no está</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Source: %s</source>
        <translation>Fuente: %s</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Space shows all of it</source>
        <extracomment>Some screens full; a card that is set holds 30 kB.</extracomment>
        <translation>La barra espaciadora lo muestra entero</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Declarantes</translation>
    </message>
    <message>
        <source>Speakers and links…</source>
        <translation>Declarantes y vínculos…</translation>
    </message>
    <message>
        <source>Split speaker</source>
        <translation>Dividir declarante</translation>
    </message>
    <message>
        <source>Split speaker…</source>
        <translation>Dividir declarante…</translation>
    </message>
    <message>
        <source>Stop</source>
        <extracomment>Shorter work (ms) shows nothing.</extracomment>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped; nothing was added.</source>
        <translation>Detenido; no se ha añadido nada.</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>suajili</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>sueco</translation>
    </message>
    <message>
        <source>Table of quotes (CSV)</source>
        <translation>Tabla de citas (CSV)</translation>
    </message>
    <message>
        <source>Table of quotes (Excel)</source>
        <translation>Tabla de citas (Excel)</translation>
    </message>
    <message>
        <source>Table of sources (CSV)</source>
        <translation>Tabla de fuentes (CSV)</translation>
    </message>
    <message>
        <source>Table of sources (Excel)</source>
        <translation>Tabla de fuentes (Excel)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>tayiko</translation>
    </message>
    <message>
        <source>Take out of project</source>
        <translation>Quitar del proyecto</translation>
    </message>
    <message>
        <source>Take out of the project</source>
        <translation>Quitar del proyecto</translation>
    </message>
    <message>
        <source>Take tags off</source>
        <translation>Quitar etiquetas</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tamil</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>tártaro</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>telugu</translation>
    </message>
    <message>
        <source>Text or pages</source>
        <translation>Texto o páginas</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandés</translation>
    </message>
    <message>
        <source>Thai script</source>
        <translation>tailandés</translation>
    </message>
    <message>
        <source>The Inbox is empty</source>
        <translation>La Bandeja de entrada está vacía</translation>
    </message>
    <message>
        <source>The Trash is empty</source>
        <translation>La Papelera está vacía</translation>
    </message>
    <message>
        <source>The XML is broken: {message}.</source>
        <translation>El XML está roto: {message}.</translation>
    </message>
    <message>
        <source>The archive is damaged or locked ({error}). Save it again, without a password.</source>
        <translation>El archivo comprimido está dañado o bloqueado ({error}). Guárdelo de nuevo, sin contraseña.</translation>
    </message>
    <message>
        <source>The backup {backup} of {path} is damaged. Nothing was changed; take another backup.</source>
        <translation>La copia de seguridad {backup} de {path} está dañada. No se ha cambiado nada; hay que usar otra.</translation>
    </message>
    <message>
        <source>The citation style “{style}” cannot be used: {reason}</source>
        <translation>El estilo bibliográfico «{style}» no se puede usar: {reason}</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>La base de datos está dañada</translation>
    </message>
    <message>
        <source>The disk could not deliver it ({strerror}). Copy it elsewhere, try again.</source>
        <translation>El disco no pudo entregar el archivo ({strerror}). Cópielo a otro sitio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The encoding {encoding} was guessed; check letters with accents.</source>
        <translation>La codificación {encoding} se adivinó; compruebe las letras con acentos.</translation>
    </message>
    <message>
        <source>The event had no date when this was kept.</source>
        <translation>El acontecimiento no tenía fecha cuando se guardó esto.</translation>
    </message>
    <message>
        <source>The event has no date, so none is counted.</source>
        <translation>El acontecimiento no tiene fecha, así que no se calcula ninguna.</translation>
    </message>
    <message>
        <source>The event&apos;s date is too wide for it, so none is counted.</source>
        <translation>La fecha del acontecimiento es demasiado amplia, así que no se calcula ninguna.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>El archivo</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is empty. Check that it was saved completely.</source>
        <translation>El archivo está vacío. Compruebe que se guardó entero.</translation>
    </message>
    <message>
        <source>The key “{key}” was given before, in line {line}; both entries were read.</source>
        <translation>La clave «{key}» ya apareció en la línea {line}; se leyeron las dos entradas.</translation>
    </message>
    <message>
        <source>The library in numbers</source>
        <translation>La biblioteca en cifras</translation>
    </message>
    <message>
        <source>The library {path} cannot be used.</source>
        <translation>La biblioteca {path} no se puede usar.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written to. Check the folder&apos;s permissions, or copy it to a folder of your own.</source>
        <translation>No se puede escribir en la biblioteca {path}. Comprobar los permisos de la carpeta o copiarla a una carpeta propia.</translation>
    </message>
    <message>
        <source>The library {path} could not be read or written ({detail}). Check that its disk is connected, then open it again.</source>
        <translation>No se ha podido leer o escribir la biblioteca {path} ({detail}). Comprobar que su disco está conectado y volver a abrirla.</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({detail}). Nothing was changed; put back one of its backups (File, Backups…; or “quotarium -L LIBRARY restore”).</source>
        <translation>La biblioteca {path} está dañada ({detail}). No se ha cambiado nada; se puede restaurar una de sus copias de seguridad (Archivo, Copias de seguridad…; o «quotarium -L LIBRARY restore»).</translation>
    </message>
    <message>
        <source>The library {path} is open in {holder}. Close it there, then try again.</source>
        <translation>La biblioteca {path} está abierta en {holder}. Hay que cerrarla allí y volver a intentarlo.</translation>
    </message>
    <message>
        <source>The library {path} lacks the file {detail}, a snapshot of a source. If the library came from JSON, copy the folder “files” of the library it was exported from into it; else take the file from a copy of the library, or add the source&apos;s file anew.</source>
        <translation>A la biblioteca {path} le falta el archivo {detail}, una copia de una fuente. Si la biblioteca procede de JSON, hay que copiar en ella la carpeta «files» de la biblioteca de la que se exportó; si no, tomar el archivo de una copia de la biblioteca o añadir de nuevo el archivo de la fuente.</translation>
    </message>
    <message>
        <source>The library {path} was last used with a newer Quotarium (revision {found}). Update this program to open it; nothing was changed.</source>
        <translation>La biblioteca {path} se usó por última vez con un Quotarium más reciente (revisión {found}). Hay que actualizar este programa para abrirla; no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The macro “{word}” is not defined; its name was kept.</source>
        <translation>La macro «{word}» no está definida; se conservó su nombre.</translation>
    </message>
    <message>
        <source>The macros make a value too long to keep; only its beginning was.</source>
        <translation>Las macros dan un valor demasiado largo; solo se conservó su comienzo.</translation>
    </message>
    <message>
        <source>The page is empty or damaged. Save it again in the browser as a complete page.</source>
        <translation>La página está vacía o dañada. Guárdela de nuevo en el navegador como página completa.</translation>
    </message>
    <message>
        <source>The page is gone for good. Look for a copy in a web archive.</source>
        <translation>La página desapareció definitivamente. Busque una copia en un archivo de la web.</translation>
    </message>
    <message>
        <source>The page shows no text (it may be made by a script). Open it in the browser, select the text and paste it instead.</source>
        <extracomment>Blocks of fewer characters (letters and digits) are told by their place only. How far behind the last chosen block a short one may be in trafilatura&apos;s text. A shorter article than this is not trusted: the whole visible text is taken. With so many linked headings a page lists stories. What stands over the headline, its section or place, is shorter (letters and digits).</extracomment>
        <translation>La página no muestra texto (quizá lo genere un script). Ábrala en el navegador, seleccione el texto y péguelo en su lugar.</translation>
    </message>
    <message>
        <source>The phrase does not say how far, so no date is counted.</source>
        <translation>La expresión no dice cuánto, así que no se calcula ninguna fecha.</translation>
    </message>
    <message>
        <source>The picture</source>
        <extracomment>The longer side of a picture that is kept, in pixels.</extracomment>
        <translation>La imagen</translation>
    </message>
    <message>
        <source>The program tesseract has not learnt its language ({language}). Install {package}, or correct the source&apos;s language.</source>
        <translation>El programa tesseract no ha aprendido el idioma ({language}). Instale {package}, o corrija el idioma de la fuente.</translation>
    </message>
    <message>
        <source>The quote you dragged …</source>
        <translation>La cita arrastrada …</translation>
    </message>
    <message>
        <source>The record does not say its type (“TY  - ”).</source>
        <translation>El registro no indica su tipo («TY  - »).</translation>
    </message>
    <message>
        <source>The record has no end (“ER  - ”).</source>
        <translation>El registro no tiene fin («ER  - »).</translation>
    </message>
    <message>
        <source>The reports are gathered in one statement.</source>
        <translation>Las versiones quedan reunidas en una sola declaración.</translation>
    </message>
    <message>
        <source>The search index differs from the texts</source>
        <translation>El índice de búsqueda difiere de los textos</translation>
    </message>
    <message>
        <source>The server answers {status}.</source>
        <translation>El servidor responde {status}.</translation>
    </message>
    <message>
        <source>The server asks for a password.</source>
        <translation>El servidor pide una contraseña.</translation>
    </message>
    <message>
        <source>The server asks for a subscription.</source>
        <translation>El servidor pide una suscripción.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is (its certificate).</source>
        <translation>El servidor no puede probar quién es (certificado).</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again later.</source>
        <translation>El servidor no respondió a tiempo. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The server has a fault of its own ({status}). Try again later.</source>
        <translation>El servidor tiene un fallo propio ({status}). Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The server may not show it for legal reasons.</source>
        <translation>El servidor no puede mostrarla por motivos legales.</translation>
    </message>
    <message>
        <source>The server refuses to give it to this program.</source>
        <translation>El servidor se niega a darla a este programa.</translation>
    </message>
    <message>
        <source>The server says it is asked too often. Wait a little, or:</source>
        <translation>El servidor dice que se le pregunta demasiado. Espere un poco, o bien:</translation>
    </message>
    <message>
        <source>The server sent nothing.</source>
        <translation>El servidor no envió nada.</translation>
    </message>
    <message>
        <source>The source also has “%1”.</source>
        <translation>La fuente contiene además «%1».</translation>
    </message>
    <message>
        <source>The text (UTF-16) is damaged; bad letters became �.</source>
        <translation>El texto (UTF-16) está dañado; las letras malas pasaron a ser �.</translation>
    </message>
    <message>
        <source>The text could not be recognised. Try with a better scan.</source>
        <translation>El texto no se pudo reconocer. Pruebe con un escaneo mejor.</translation>
    </message>
    <message>
        <source>The text layer of all pages is damaged: compare quotations with the page.</source>
        <translation>La capa de texto de todas las páginas está dañada: compare las citas con la página.</translation>
    </message>
    <message>
        <source>The type “{kind}” is not known.</source>
        <extracomment>Fields without a variable are kept as `zotero:NAME`.</extracomment>
        <translation>El tipo «{kind}» no se conoce.</translation>
    </message>
    <message>
        <source>The type “{name}” is not known.</source>
        <extracomment>Elements without a variable are kept as `endnote:NAME` and written again.</extracomment>
        <translation>El tipo «{name}» no se conoce.</translation>
    </message>
    <message>
        <source>The whole library (JSON)</source>
        <translation>La biblioteca entera (JSON)</translation>
    </message>
    <message>
        <source>There are files that nothing needs</source>
        <translation>Hay archivos que nada necesita</translation>
    </message>
    <message>
        <source>There are {names}.</source>
        <extracomment>The deepest level of a heading or an indented item.</extracomment>
        <translation>Hay {names}.</translation>
    </message>
    <message>
        <source>There is a newer copy, of %1.</source>
        <translation>Hay una copia más reciente, del %1.</translation>
    </message>
    <message>
        <source>There is already a {kind} “{key}”. {hint}</source>
        <translation>Ya existe un elemento «{key}» ({kind}). {hint}</translation>
    </message>
    <message>
        <source>There is already something at {path}. Choose another name or open it instead.</source>
        <translation>Ya hay algo en {path}. Elegir otro nombre o abrir lo que hay.</translation>
    </message>
    <message>
        <source>There is no HTML in it. If it is plain text, give it the ending .txt.</source>
        <translation>El archivo no contiene HTML. Si es texto sin formato, póngale la extensión .txt.</translation>
    </message>
    <message>
        <source>There is no connection to the server. Check the address and the network.</source>
        <translation>No hay conexión con el servidor. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>There is no copy of the source to compare with.</source>
        <translation>No hay copia de la fuente con la que cotejar.</translation>
    </message>
    <message>
        <source>There is no document in it that can be read.</source>
        <translation>No contiene ningún documento legible.</translation>
    </message>
    <message>
        <source>There is no entry in it: entries begin with “@”.</source>
        <translation>El archivo no contiene ninguna entrada: las entradas empiezan por «@».</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the path.</source>
        <translation>No hay ningún archivo {path}. Compruebe la ruta.</translation>
    </message>
    <message>
        <source>There is no host “{host}”, or there is no connection to the network. Check the address and the network.</source>
        <translation>No hay ningún servidor «{host}», o no hay conexión a la red. Compruebe la dirección y la red.</translation>
    </message>
    <message>
        <source>There is no library at {path}. Choose a folder whose name ends in .quotarium, or make one (File, New library…; or “quotarium new”).</source>
        <translation>No hay ninguna biblioteca en {path}. Hay que elegir una carpeta cuyo nombre termine en .quotarium o crear una (Archivo, Nueva biblioteca…; o «quotarium new»).</translation>
    </message>
    <message>
        <source>There is no record in it.</source>
        <translation>El archivo no contiene ningún registro.</translation>
    </message>
    <message>
        <source>There is no record in it: records begin with “TY  - ”.</source>
        <translation>El archivo no contiene ningún registro: los registros empiezan por «TY  - ».</translation>
    </message>
    <message>
        <source>There is no reference in it.</source>
        <translation>El archivo no contiene ninguna referencia.</translation>
    </message>
    <message>
        <source>There is no space left on the disk that holds {path}. Free some space and try again; nothing of this change was kept.</source>
        <translation>No queda espacio en el disco que contiene {path}. Liberar espacio y volver a intentarlo; no se ha conservado nada de este cambio.</translation>
    </message>
    <message>
        <source>There is no such file. Check the path.</source>
        <translation>Ese archivo no existe. Compruebe la ruta.</translation>
    </message>
    <message>
        <source>There is no such page. Check the address.</source>
        <translation>Esa página no existe. Compruebe la dirección.</translation>
    </message>
    <message>
        <source>There is no text in it. Check that it is the right file and saved completely.</source>
        <translation>El archivo no contiene texto. Compruebe que sea el correcto y que se guardó entero.</translation>
    </message>
    <message>
        <source>There is no text in it. Save its attachments and add them instead.</source>
        <translation>El mensaje no contiene texto. Guarde sus adjuntos y añádalos en su lugar.</translation>
    </message>
    <message>
        <source>There is no text on any page, only pictures (a scan): nothing to quote.</source>
        <translation>Ninguna página tiene texto, solo imágenes (escaneo): no hay nada que citar.</translation>
    </message>
    <message>
        <source>There is no web page in it. Save the page again in the browser.</source>
        <translation>El archivo no contiene ninguna página web. Guarde de nuevo la página en el navegador.</translation>
    </message>
    <message>
        <source>There is no {kind} “{key}”. {hint}</source>
        <translation>No existe ningún elemento «{key}» ({kind}). {hint}</translation>
    </message>
    <message>
        <source>There is nothing but white space in it. Check that it was saved completely.</source>
        <translation>El archivo no contiene más que espacios en blanco. Compruebe que se guardó entero.</translation>
    </message>
    <message>
        <source>This is a binary file, not a list of references.</source>
        <translation>Es un archivo binario, no una lista de referencias.</translation>
    </message>
    <message>
        <source>This is a binary file, not a text.</source>
        <translation>Es un archivo binario, no un texto.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file of references.</source>
        <translation>Es una carpeta. Elija un archivo de referencias.</translation>
    </message>
    <message>
        <source>This is no XML.</source>
        <extracomment>Mark-up within mark-up is read up to here; what is deeper is read as text.</extracomment>
        <translation>No es XML.</translation>
    </message>
    <message>
        <source>This is not a file. Choose a single document.</source>
        <extracomment>Larger files are refused before they are opened.</extracomment>
        <translation>No es un archivo. Elija un solo documento.</translation>
    </message>
    <message>
        <source>This is {kind}, not a text.</source>
        <extracomment>More control characters than one in so many characters no text has. The part of bytes above 0x7F that must be whole UTF-8 for a broken file to be called UTF-8.</extracomment>
        <translation>Es {kind}, no un texto.</translation>
    </message>
    <message>
        <source>This is {kind}, not a web page. Save the page as HTML again.</source>
        <extracomment>Encodings that browsers read as their larger relatives (WHATWG Encoding Standard, 4.2). Pictures and fonts that pages saved as one file hold; the parser loses what follows a huge one. What libxml2 does not take as a character of a document.</extracomment>
        <translation>Es {kind}, no una página web. Guarde de nuevo la página como HTML.</translation>
    </message>
    <message>
        <source>This page is damaged or too complicated to be shown. Read it as text.</source>
        <translation>Esta página está dañada o es demasiado complicada para mostrarla. Léala como texto.</translation>
    </message>
    <message>
        <source>This page takes more memory than a document may. Read it as text.</source>
        <translation>Esta página necesita más memoria de la que un documento puede usar. Léala como texto.</translation>
    </message>
    <message>
        <source>This record is empty.</source>
        <extracomment>Tags without a variable are kept as `ris:XX` and written again. The tags of almost all lines.</extracomment>
        <translation>Este registro está vacío.</translation>
    </message>
    <message>
        <source>This text stands in none of the notes.</source>
        <translation>Este texto no está en ninguna de las notas.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Timeline: as a list or as lanes</source>
        <translation>Cronología: en lista o en bandas</translation>
    </message>
    <message>
        <source>Timeline: closer</source>
        <translation>Cronología: acercar</translation>
    </message>
    <message>
        <source>Timeline: dates of publication</source>
        <translation>Cronología: fechas de publicación</translation>
    </message>
    <message>
        <source>Timeline: further away</source>
        <translation>Cronología: alejar</translation>
    </message>
    <message>
        <source>Timeline: save the picture…</source>
        <translation>Cronología: guardar la imagen…</translation>
    </message>
    <message>
        <source>Timeline: show all</source>
        <translation>Cronología: mostrar todo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To be changed: %1; the other %2 are like this already.</source>
        <translation>Por cambiar: %1; los demás (%2) ya están así.</translation>
    </message>
    <message>
        <source>To be changed: %1; the other %2 do not hold this text.</source>
        <translation>Por cambiar: %1; los demás (%2) no contienen este texto.</translation>
    </message>
    <message>
        <source>To be moved: %1; quotes need the other %2.</source>
        <translation>Por mover: %1; hay citas que necesitan los demás (%2).</translation>
    </message>
    <message>
        <source>Translation: %s</source>
        <translation>Traducción: %s</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>turcomano</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Unpacked it has more than 500 MB. Export less of it.</source>
        <extracomment>What tells a Citavi project and Word’s sources among the files of an archive.</extracomment>
        <translation>Descomprimido, el archivo supera los 500 MB. Exporte menos.</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>urdu</translation>
    </message>
    <message>
        <source>Usual size of type</source>
        <translation>Tamaño normal de letra</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>uzbeko</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>Textual</translation>
    </message>
    <message>
        <source>Verbatim but for declared edits</source>
        <translation>Textual salvo cambios declarados</translation>
    </message>
    <message>
        <source>Verbatim but for typography</source>
        <translation>Textual salvo la tipografía</translation>
    </message>
    <message>
        <source>Verify quotes</source>
        <extracomment>Told (clippings compared, of how many); returning False stops the work.</extracomment>
        <translation>Comprobar citas</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Web annotations (JSON-LD)</source>
        <translation>Anotaciones web (JSON-LD)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>galés</translation>
    </message>
    <message>
        <source>What it holds does not fit together ({error}). Export it anew.</source>
        <translation>Su contenido no concuerda ({error}). Expórtelo de nuevo.</translation>
    </message>
    <message>
        <source>What it sent is damaged. Try again, or:</source>
        <translation>Lo que envió está dañado. Inténtelo de nuevo, o bien:</translation>
    </message>
    <message>
        <source>What may be one statement…</source>
        <translation>Lo que puede ser una sola declaración…</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Who may be one speaker…</source>
        <translation>Posibles declarantes repetidos…</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento de Word</translation>
    </message>
    <message>
        <source>Word sources</source>
        <translation>Fuentes de Word</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Write it like 2025-03-15, 2025?-03-15, XXXX-03-15, 199X, 1914/1918 or [1921,1922].</source>
        <translation>Escriba como 2025-03-15, 2025?-03-15, XXXX-03-15, 199X, 1914/1918 o [1921,1922].</translation>
    </message>
    <message>
        <source>Write it like “15 March 2025”, “March 2025”, “spring 2016”, “c. 1921”, “after November 2020”, “1914–1918” or 2025-03-15.</source>
        <translation>Escriba como «15 de marzo de 2025», «marzo de 2025», «primavera de 2016», «hacia 1921», «después de noviembre de 2020», «1914–1918» o 2025-03-15.</translation>
    </message>
    <message>
        <source>Y is for years of more than four digits. Leave the Y out.</source>
        <translation>Y es para años de más de cuatro cifras. Quite la Y.</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation>yidis</translation>
    </message>
    <message>
        <source>You may not read this file. Change its permissions or copy it first.</source>
        <translation>No tiene permiso para leer este archivo. Cambie sus permisos o cópielo antes.</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>un archivo 7-Zip</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <translation>una imagen BMP</translation>
    </message>
    <message>
        <source>a FLAC recording</source>
        <translation>una grabación FLAC</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>una imagen GIF</translation>
    </message>
    <message>
        <source>a HEIC picture</source>
        <extracomment>Documents have fewer parts; a longer table of contents is not even read. The head of a web page saved as one file: fields of mail, among them a bundle of related parts.</extracomment>
        <translation>una imagen HEIC</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>una imagen JPEG</translation>
    </message>
    <message>
        <source>a Matroska or WebM video</source>
        <translation>un vídeo Matroska o WebM</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <extracomment>First bytes and what they announce, for the sentence “this is a PNG picture”.</extracomment>
        <translation>una imagen PNG</translation>
    </message>
    <message>
        <source>a Photoshop picture</source>
        <translation>una imagen de Photoshop</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>un archivo RAR</translation>
    </message>
    <message>
        <source>a RIFF file</source>
        <translation>un archivo RIFF</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>una imagen TIFF</translation>
    </message>
    <message>
        <source>a WAV recording</source>
        <translation>una grabación WAV</translation>
    </message>
    <message>
        <source>a WebAssembly program</source>
        <translation>un programa WebAssembly</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <extracomment>Signatures of two letters, which ordinary text may begin with too.</extracomment>
        <translation>una imagen WebP</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>un programa de Windows</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>un archivo ZIP</translation>
    </message>
    <message>
        <source>a bracket is not closed or not opened. Write fields as “[year]”.</source>
        <extracomment>Author, year and the first telling word of the title: heybatov2025Who, heybatovNdWho.</extracomment>
        <translation>un corchete no está cerrado o no está abierto. Escriba los campos como «[year]».</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>un archivo bzip2</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>a folder to add</source>
        <translation>carpeta que añadir</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>una fuente tipográfica</translation>
    </message>
    <message>
        <source>a format of references</source>
        <translation>formato de referencias</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>un archivo gzip</translation>
    </message>
    <message>
        <source>a library file</source>
        <translation>archivo de biblioteca</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>vínculo</translation>
    </message>
    <message>
        <source>a list is needed there.</source>
        <translation>ahí hace falta una lista.</translation>
    </message>
    <message>
        <source>a list of references</source>
        <translation>lista de referencias</translation>
    </message>
    <message>
        <source>a list or an object is needed there.</source>
        <translation>ahí hace falta una lista o un objeto.</translation>
    </message>
    <message>
        <source>a macOS program</source>
        <translation>un programa de macOS</translation>
    </message>
    <message>
        <source>a merge</source>
        <extracomment>Comparing names holds the interpreter: after so many seconds of it, others have their turn. Told (speakers compared, of how many); returning False stops the work.</extracomment>
        <translation>fusión</translation>
    </message>
    <message>
        <source>a number is missing beside the century, decade or quarter</source>
        <translation>falta un número junto al siglo, la década o el trimestre</translation>
    </message>
    <message>
        <source>a number is needed there.</source>
        <translation>ahí hace falta un número.</translation>
    </message>
    <message>
        <source>a number is too long</source>
        <translation>un número es demasiado largo</translation>
    </message>
    <message>
        <source>a number of its own is needed there.</source>
        <translation>ahí hace falta un número propio.</translation>
    </message>
    <message>
        <source>a number of one or two digits alone is no date. Add the month, or write the year with four digits.</source>
        <translation>un número de una o dos cifras por sí solo no es una fecha. Añada el mes, o escriba el año con cuatro cifras.</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programa</translation>
    </message>
    <message>
        <source>a quote needs words; move it to the trash instead.</source>
        <translation>una cita necesita palabras; mejor muévala a la papelera.</translation>
    </message>
    <message>
        <source>a raised or circled digit is no part of a date</source>
        <translation>una cifra voladita o en círculo no forma parte de una fecha</translation>
    </message>
    <message>
        <source>a report</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>a season has no days. Leave out the day or write the month.</source>
        <translation>una estación no tiene días. Quite el día o escriba el mes.</translation>
    </message>
    <message>
        <source>a season over New Year is named by its first year. Write “winter 1941”, or its months: “December 1941 – February 1942”.</source>
        <translation>una estación que pasa el Año Nuevo lleva su primer año. Escriba «invierno de 1941», o sus meses: «diciembre de 1941 – febrero de 1942».</translation>
    </message>
    <message>
        <source>a statement</source>
        <translation>declaración</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>un archivo tar</translation>
    </message>
    <message>
        <source>a text is needed there.</source>
        <translation>ahí hace falta un texto.</translation>
    </message>
    <message>
        <source>a turn of a conversation, behind its speaker&apos;s name</source>
        <translation>un turno de conversación, tras el nombre del declarante</translation>
    </message>
    <message>
        <source>a web address</source>
        <translation>dirección web</translation>
    </message>
    <message>
        <source>a web archive or property list of macOS</source>
        <translation>un archivo web o una lista de propiedades de macOS</translation>
    </message>
    <message>
        <source>a weekday alone depends on the day it was written. Add the date.</source>
        <translation>un día de la semana por sí solo depende de cuándo se escribió. Añada la fecha.</translation>
    </message>
    <message>
        <source>a weekday needs a day. Write the day of the month too.</source>
        <translation>un día de la semana necesita un día. Escriba también el día del mes.</translation>
    </message>
    <message>
        <source>a year has four digits. Write a day as 2025-03-15, a later year as Y12345.</source>
        <translation>un año tiene cuatro cifras. Escriba un día como 2025-03-15, un año posterior como Y12345.</translation>
    </message>
    <message>
        <source>a year of two digits does not say its century. Write the year with four digits.</source>
        <translation>un año de dos cifras no dice su siglo. Escriba el año con cuatro cifras.</translation>
    </message>
    <message>
        <source>a year with Y, E or S takes no month. Leave the month out.</source>
        <translation>un año con Y, E o S no lleva mes. Quite el mes.</translation>
    </message>
    <message>
        <source>almost the same sound</source>
        <translation>casi el mismo sonido</translation>
    </message>
    <message>
        <source>an AVI video</source>
        <translation>un vídeo AVI</translation>
    </message>
    <message>
        <source>an MP3 recording</source>
        <translation>una grabación MP3</translation>
    </message>
    <message>
        <source>an MPEG-4 video or sound</source>
        <translation>un vídeo o sonido MPEG-4</translation>
    </message>
    <message>
        <source>an Ogg recording</source>
        <translation>una grabación Ogg</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>un icono</translation>
    </message>
    <message>
        <source>an object is needed there.</source>
        <translation>ahí hace falta un objeto.</translation>
    </message>
    <message>
        <source>an old Office document (before 2007)</source>
        <translation>un documento antiguo de Office (anterior a 2007)</translation>
    </message>
    <message>
        <source>an untitled source</source>
        <translation>una fuente sin título</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>un archivo xz</translation>
    </message>
    <message>
        <source>another Quotarium</source>
        <extracomment>Whether the program that had the library before ended without letting it go.</extracomment>
        <translation>otro Quotarium</translation>
    </message>
    <message>
        <source>another Quotarium ({program}, process {pid} on {host}, since {since} UTC)</source>
        <translation>otro Quotarium ({program}, proceso {pid} en {host}, desde {since} UTC)</translation>
    </message>
    <message>
        <source>another program</source>
        <extracomment>“QUOT” in ASCII.</extracomment>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>another program is using it. Close it there, then try again.</source>
        <translation>otro programa lo está usando. Ciérrelo allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>es respondida por</translation>
    </message>
    <message>
        <source>archival collection</source>
        <translation>fondo de archivo</translation>
    </message>
    <message>
        <source>article, preprint</source>
        <translation>artículo, preprint</translation>
    </message>
    <message>
        <source>as quoted in %s</source>
        <translation>citado en %s</translation>
    </message>
    <message>
        <source>ascribed with “{cue}”</source>
        <translation>atribuida con «{cue}»</translation>
    </message>
    <message>
        <source>attribution unknown</source>
        <translation>atribución desconocida</translation>
    </message>
    <message>
        <source>author</source>
        <extracomment>CSL 1.0.2, appendix IV, name variables.</extracomment>
        <translation>autor</translation>
    </message>
    <message>
        <source>author of the whole</source>
        <translation>autor de la obra completa</translation>
    </message>
    <message>
        <source>before another was put back</source>
        <translation>antes de restaurar otra</translation>
    </message>
    <message>
        <source>before the library was brought to a newer version</source>
        <translation>antes de pasar la biblioteca a una versión más reciente</translation>
    </message>
    <message>
        <source>begins with a dash and is ascribed with “{cue}”</source>
        <translation>empieza con raya y se atribuye con «{cue}»</translation>
    </message>
    <message>
        <source>behind a name and a colon in a headline</source>
        <translation>tras un nombre y dos puntos en un titular</translation>
    </message>
    <message>
        <source>bill</source>
        <translation>proyecto de ley</translation>
    </message>
    <message>
        <source>blog post</source>
        <translation>entrada de blog</translation>
    </message>
    <message>
        <source>book</source>
        <translation>libro</translation>
    </message>
    <message>
        <source>book review</source>
        <translation>reseña de libro</translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation>emisión</translation>
    </message>
    <message>
        <source>by line</source>
        <extracomment>Where in a document something stood, as `Metadata.read_from` says it; else it is a mark-up&apos;s own.</extracomment>
        <translation>línea de autor</translation>
    </message>
    <message>
        <source>chapter of a book</source>
        <translation>capítulo de libro</translation>
    </message>
    <message>
        <source>choose a snapshot of the clipping&apos;s own source.</source>
        <translation>elija una copia de la propia fuente del recorte.</translation>
    </message>
    <message>
        <source>choose another occasion to merge it with.</source>
        <translation>elija otra ocasión con la que fusionarla.</translation>
    </message>
    <message>
        <source>choose another quote to join it with.</source>
        <translation>elija otra cita con la que unirla.</translation>
    </message>
    <message>
        <source>choose another quote to link it to.</source>
        <translation>elija otra cita que vincular.</translation>
    </message>
    <message>
        <source>choose another speaker to merge it with.</source>
        <translation>elija otro declarante con el que fusionarlo.</translation>
    </message>
    <message>
        <source>choose one of {possible}.</source>
        <translation>elija entre {possible}.</translation>
    </message>
    <message>
        <source>citekey</source>
        <translation>clave de cita</translation>
    </message>
    <message>
        <source>classical work</source>
        <translation>obra clásica</translation>
    </message>
    <message>
        <source>clipping</source>
        <translation>recorte</translation>
    </message>
    <message>
        <source>conference paper</source>
        <translation>ponencia de congreso</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>continued by</source>
        <translation>es continuada por</translation>
    </message>
    <message>
        <source>continues</source>
        <translation>continúa</translation>
    </message>
    <message>
        <source>contradicted by</source>
        <translation>es contradicha por</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contradice</translation>
    </message>
    <message>
        <source>contributor</source>
        <translation>colaborador</translation>
    </message>
    <message>
        <source>corrected by</source>
        <translation>es corregida por</translation>
    </message>
    <message>
        <source>corrects</source>
        <translation>corrige</translation>
    </message>
    <message>
        <source>dashes</source>
        <translation>guiones y rayas</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>conjunto de datos</translation>
    </message>
    <message>
        <source>date line</source>
        <translation>línea de fecha</translation>
    </message>
    <message>
        <source>date uncertain</source>
        <translation>fecha incierta</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>fecha desconocida</translation>
    </message>
    <message>
        <source>date: %1</source>
        <translation>fecha: %1</translation>
    </message>
    <message>
        <source>day</source>
        <translation>día</translation>
    </message>
    <message>
        <source>dictionary entry</source>
        <translation>entrada de diccionario</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>directa</translation>
    </message>
    <message>
        <source>director</source>
        <translation>director</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>discutida</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>editor</source>
        <translation>editor</translation>
    </message>
    <message>
        <source>editor of the series</source>
        <translation>director de la colección</translation>
    </message>
    <message>
        <source>ellipses</source>
        <translation>puntos suspensivos</translation>
    </message>
    <message>
        <source>encyclopaedia entry</source>
        <translation>entrada de enciclopedia</translation>
    </message>
    <message>
        <source>end its name in .png, .svg or .pdf.</source>
        <translation>termine su nombre en .png, .svg o .pdf.</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>event</source>
        <translation>evento</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>figura</translation>
    </message>
    <message>
        <source>file {sha256} was changed</source>
        <translation>el archivo {sha256} cambió</translation>
    </message>
    <message>
        <source>files</source>
        <translation>archivos</translation>
    </message>
    <message>
        <source>film, video</source>
        <translation>película, vídeo</translation>
    </message>
    <message>
        <source>first heading</source>
        <translation>primer encabezado</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>primera línea</translation>
    </message>
    <message>
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>give a tag such as en-US, az or pt-BR.</source>
        <translation>dé un código como en-US, az o pt-BR.</translation>
    </message>
    <message>
        <source>give some words of the source.</source>
        <translation>dé algunas palabras de la fuente.</translation>
    </message>
    <message>
        <source>goes on behind “{cue}”</source>
        <translation>sigue tras «{cue}»</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>conjetura</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>invitado</translation>
    </message>
    <message>
        <source>header</source>
        <translation>cabecera</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>encabezado</translation>
    </message>
    <message>
        <source>hearing</source>
        <translation>comparecencia</translation>
    </message>
    <message>
        <source>host</source>
        <translation>presentador</translation>
    </message>
    <message>
        <source>hyphens at line ends</source>
        <translation>guiones de fin de línea</translation>
    </message>
    <message>
        <source>in no project</source>
        <translation>en ningún proyecto</translation>
    </message>
    <message>
        <source>in quotation marks and too long for a title</source>
        <translation>entre comillas y demasiado larga para un título</translation>
    </message>
    <message>
        <source>in quotation marks behind a colon</source>
        <translation>entre comillas tras dos puntos</translation>
    </message>
    <message>
        <source>in quotation marks behind a comma</source>
        <translation>entre comillas tras una coma</translation>
    </message>
    <message>
        <source>in quotation marks, a sentence of its own</source>
        <translation>entre comillas, una oración propia</translation>
    </message>
    <message>
        <source>in quotation marks, followed by “{cue}”</source>
        <extracomment>(kind, rule): share of suggestions that annotators marked as well, at an overlap of 0.8.</extracomment>
        <translation>entre comillas, seguida de «{cue}»</translation>
    </message>
    <message>
        <source>in quotation marks, introduced by “{cue}”</source>
        <translation>entre comillas, introducida por «{cue}»</translation>
    </message>
    <message>
        <source>in quotation marks; the speaker is taken from the text before</source>
        <translation>entre comillas; el declarante se toma del texto anterior</translation>
    </message>
    <message>
        <source>in quotation marks; the subject of the sentence is taken as the speaker</source>
        <translation>entre comillas; se toma como declarante el sujeto de la oración</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indirecta</translation>
    </message>
    <message>
        <source>initials of the same name</source>
        <translation>iniciales del mismo nombre</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>entrevista</translation>
    </message>
    <message>
        <source>interviewer</source>
        <translation>entrevistador</translation>
    </message>
    <message>
        <source>invisible characters</source>
        <translation>caracteres invisibles</translation>
    </message>
    <message>
        <source>it and “{other}” take fields from each other in a circle.</source>
        <translation>la entrada y «{other}» toman campos una de otra en círculo.</translation>
    </message>
    <message>
        <source>it cannot be kept in {folder} ({strerror}). Make room there.</source>
        <translation>no se puede guardar en {folder} ({strerror}). Haga sitio allí.</translation>
    </message>
    <message>
        <source>it cannot be read ({strerror}). Choose another Word file.</source>
        <translation>no se puede leer ({strerror}). Elija otro archivo de Word.</translation>
    </message>
    <message>
        <source>it cannot be removed ({strerror}). Close what uses it and try again.</source>
        <translation>no se puede quitar ({strerror}). Cierre lo que lo use e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>it could be ten years or a hundred. Type {decade}X for the decade or {century}XX for the century.</source>
        <translation>podrían ser diez años o cien. Escriba {decade}X para la década o {century}XX para el siglo.</translation>
    </message>
    <message>
        <source>it could be two years or a month. Type {years} for the years, {month} for the month.</source>
        <translation>podrían ser dos años o un mes. Escriba {years} para los años, {month} para el mes.</translation>
    </message>
    <message>
        <source>it could be {one} or {other}. Write the month as a word, or type {date} or {other_date}.</source>
        <translation>podría ser {one} o {other}. Escriba el mes con letras, o escriba {date} o {other_date}.</translation>
    </message>
    <message>
        <source>it could be {ways}. Write the month as a number: 2025-03-15.</source>
        <translation>podría ser {ways}. Escriba el mes con cifras: 2025-03-15.</translation>
    </message>
    <message>
        <source>it depends on the day it was written. Write the date itself, such as 15 March 2025.</source>
        <translation>depende del día en que se escribió. Escriba la fecha misma, como 15 de marzo de 2025.</translation>
    </message>
    <message>
        <source>it depends on the style “{parent}”, which is not known. Choose another style.</source>
        <translation>depende del estilo «{parent}», que no se conoce. Elija otro estilo.</translation>
    </message>
    <message>
        <source>it does not say which century the decade is of. Write it like 1990s or 199X.</source>
        <translation>no dice de qué siglo es la década. Escríbala como años 1990 o 199X.</translation>
    </message>
    <message>
        <source>it ends before it starts. Check the years and the order.</source>
        <translation>termina antes de empezar. Compruebe los años y el orden.</translation>
    </message>
    <message>
        <source>it has 16 digits, the last may be X; copy all.</source>
        <translation>tiene 16 cifras, la última puede ser X; cópielas todas.</translation>
    </message>
    <message>
        <source>it has a day without a month</source>
        <translation>tiene un día sin mes</translation>
    </message>
    <message>
        <source>it has more than two ends</source>
        <translation>tiene más de dos extremos</translation>
    </message>
    <message>
        <source>it has no citation part (is it a dependent style?). Choose its parent style.</source>
        <translation>no tiene parte de citas (¿es un estilo dependiente?). Elija su estilo principal.</translation>
    </message>
    <message>
        <source>it has none. Type one into the source&apos;s fields, or add a newer file of it.</source>
        <translation>no tiene ninguna. Escriba una en los campos de la fuente, o añada un archivo más reciente de ella.</translation>
    </message>
    <message>
        <source>it has “{unit}” more than once</source>
        <translation>«{unit}» aparece más de una vez</translation>
    </message>
    <message>
        <source>it holds a name or password, which are not sent; save the page and add the file.</source>
        <translation>contiene un nombre o una contraseña, que no se envían; guarde la página y añada el archivo.</translation>
    </message>
    <message>
        <source>it holds a whole library. Import it with “quotarium import”.</source>
        <translation>contiene una biblioteca entera. Impórtelo con «quotarium import».</translation>
    </message>
    <message>
        <source>it holds characters that EDTF does not have. {hint}</source>
        <translation>contiene caracteres que EDTF no tiene. {hint}</translation>
    </message>
    <message>
        <source>it holds more than {most} files. Choose a folder with fewer.</source>
        <extracomment>More than anybody wants to add at once: somebody dropped a whole disk. How browsers name the folder of pictures beside a page saved as “complete”, by their language.</extracomment>
        <translation>contiene más de {most} archivos. Elija una carpeta con menos.</translation>
    </message>
    <message>
        <source>it is a number; copy it from the record.</source>
        <translation>es un número; cópielo del registro.</translation>
    </message>
    <message>
        <source>it is a “Strict” document. Save it in Word as .docx.</source>
        <translation>es un documento «Strict». Guárdelo en Word como .docx.</translation>
    </message>
    <message>
        <source>it is missing.</source>
        <translation>falta.</translation>
    </message>
    <message>
        <source>it is no Word document that can be read. Open it in Word and save it as .docx.</source>
        <translation>no es un documento de Word legible. Ábralo en Word y guárdelo como .docx.</translation>
    </message>
    <message>
        <source>it is no Word document. Save it in Word as .docx.</source>
        <translation>no es un documento de Word. Guárdelo en Word como .docx.</translation>
    </message>
    <message>
        <source>it is no date ({error}).</source>
        <translation>no es una fecha ({error}).</translation>
    </message>
    <message>
        <source>it is not EDTF. {hint}</source>
        <translation>no es EDTF. {hint}</translation>
    </message>
    <message>
        <source>it is not one of your own styles. List them with “quotarium styles --own”.</source>
        <translation>no es uno de sus propios estilos. Enumérelos con «quotarium styles --own».</translation>
    </message>
    <message>
        <source>it is of version {version}. Update this program to read it.</source>
        <translation>es de la versión {version}. Actualice este programa para leerlo.</translation>
    </message>
    <message>
        <source>it is referred to and is not there.</source>
        <translation>se hace referencia a él, pero no está.</translation>
    </message>
    <message>
        <source>it is the only one of its quote; join another first.</source>
        <translation>es la única de su cita; una antes otra.</translation>
    </message>
    <message>
        <source>it is too long for a date. {examples}</source>
        <translation>es demasiado largo para una fecha. {examples}</translation>
    </message>
    <message>
        <source>it looks like Q42; copy it from the item.</source>
        <translation>tiene un aspecto como Q42; cópielo del elemento.</translation>
    </message>
    <message>
        <source>it may not be empty.</source>
        <translation>no puede estar vacío.</translation>
    </message>
    <message>
        <source>it must be one of {choices}.</source>
        <translation>tiene que ser uno de {choices}.</translation>
    </message>
    <message>
        <source>it names no field. Write at least one, such as “[auth][year]”.</source>
        <translation>no nombra ningún campo. Escriba al menos uno, como «[auth][year]».</translation>
    </message>
    <message>
        <source>it says that there is no date. Give a year or a day.</source>
        <translation>dice que no hay fecha. Dé un año o un día.</translation>
    </message>
    <message>
        <source>it states no revision</source>
        <translation>no indica ninguna revisión</translation>
    </message>
    <message>
        <source>it takes fields through more than {number} other entries; they were not taken.</source>
        <extracomment>Never handed on (biblatex manual, app. B). Entries that take fields from one another in a chain; more would be as many fields squared.</extracomment>
        <translation>toma campos a través de más de {number} entradas; no se tomaron.</translation>
    </message>
    <message>
        <source>its check digit does not fit; copy it once more.</source>
        <translation>su cifra de control no cuadra; cópielo otra vez.</translation>
    </message>
    <message>
        <source>its folder does not exist. Create the folder or choose another.</source>
        <translation>su carpeta no existe. Cree la carpeta o elija otra.</translation>
    </message>
    <message>
        <source>its folder is a file. Choose another place.</source>
        <translation>su carpeta es un archivo. Elija otro sitio.</translation>
    </message>
    <message>
        <source>its format is not recognised. Readable are {possible}.</source>
        <translation>su formato no se reconoce. Se pueden leer {possible}.</translation>
    </message>
    <message>
        <source>its theme is damaged. Open it in Word and save it again.</source>
        <translation>su tema está dañado. Ábralo en Word y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>its words</source>
        <translation>sus palabras</translation>
    </message>
    <message>
        <source>journal article</source>
        <translation>artículo de revista académica</translation>
    </message>
    <message>
        <source>language unknown</source>
        <translation>idioma desconocido</translation>
    </message>
    <message>
        <source>law</source>
        <translation>ley</translation>
    </message>
    <message>
        <source>legal case</source>
        <translation>caso judicial</translation>
    </message>
    <message>
        <source>letter, message</source>
        <translation>carta, mensaje</translation>
    </message>
    <message>
        <source>library.db is missing</source>
        <extracomment>Of a thousand parts of a change, so many are its rows, and with the search index so many; the rest is keeping it on the disk. How far a change of fewer rows is, nobody asks. Whether the program that had the library before ended without closing it. Hears in the writer&apos;s thread how many thousandths of a large change are made.</extracomment>
        <translation>falta library.db</translation>
    </message>
    <message>
        <source>ligatures</source>
        <translation>ligaduras</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>line {line} is no valid CSL 1.0.2: {element} has something that does not belong there, or lacks something. Correct it and install it again.</source>
        <translation>la línea {line} no es CSL 1.0.2 válido: {element} tiene algo que no va ahí, o le falta algo. Corríjala e instale el estilo de nuevo.</translation>
    </message>
    <message>
        <source>line {line} is not well-formed XML ({detail}). Correct it or choose another.</source>
        <translation>la línea {line} no es XML bien formado ({detail}). Corríjala o elija otro.</translation>
    </message>
    <message>
        <source>line {line} opens &lt;{element}&gt; where a CSL &lt;style&gt; is needed. Choose a .csl file of CSL 1.0.</source>
        <translation>la línea {line} abre &lt;{element}&gt; donde hace falta un &lt;style&gt; de CSL. Elija un archivo .csl de CSL 1.0.</translation>
    </message>
    <message>
        <source>line {line} uses the macro “{macro}”, which is not there. Choose another style.</source>
        <translation>la línea {line} usa la macro «{macro}», que no existe. Elija otro estilo.</translation>
    </message>
    <message>
        <source>link</source>
        <translation>vínculo</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>hecha automáticamente</translation>
    </message>
    <message>
        <source>magazine article</source>
        <translation>artículo de revista</translation>
    </message>
    <message>
        <source>manuscript</source>
        <translation>manuscrito</translation>
    </message>
    <message>
        <source>map</source>
        <translation>mapa</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>fusión</translation>
    </message>
    <message>
        <source>misattributed</source>
        <translation>atribución errónea</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mes</translation>
    </message>
    <message>
        <source>month {month} never has a day {day}. Check the day.</source>
        <translation>el mes {month} nunca tiene un día {day}. Compruebe el día.</translation>
    </message>
    <message>
        <source>month {month} of the year {year} has no day {day}. Check the day.</source>
        <translation>el mes {month} del año {year} no tiene un día {day}. Compruebe el día.</translation>
    </message>
    <message>
        <source>musical score</source>
        <translation>partitura</translation>
    </message>
    <message>
        <source>n.d.</source>
        <translation>s. f.</translation>
    </message>
    <message>
        <source>name an occasion, a quote, a source or a date to count from.</source>
        <translation>indique una ocasión, una cita, una fuente o una fecha desde la que contar.</translation>
    </message>
    <message>
        <source>name and its initials</source>
        <translation>nombre y sus iniciales</translation>
    </message>
    <message>
        <source>newspaper article</source>
        <extracomment>CSL 1.0.2, appendix III, those that hold quotes; the ones used most come first.</extracomment>
        <translation>artículo de periódico</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>no date: %1</source>
        <translation>sin fecha: %1</translation>
    </message>
    <message>
        <source>no speaker</source>
        <translation>sin declarante</translation>
    </message>
    <message>
        <source>no speaker is named</source>
        <translation>no se nombra ningún declarante</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>sin etiqueta</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>occasion</source>
        <translation>ocasión</translation>
    </message>
    <message>
        <source>only a season takes a hemisphere</source>
        <translation>solo una estación lleva hemisferio</translation>
    </message>
    <message>
        <source>only one date can follow words such as “after” and “before”</source>
        <translation>a palabras como «después de» y «antes de» solo puede seguir una fecha</translation>
    </message>
    <message>
        <source>only one of the two dates has a day or month</source>
        <translation>solo una de las dos fechas tiene día o mes</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>pregunta abierta</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>original author</source>
        <translation>autor original</translation>
    </message>
    <message>
        <source>pages are fetched by http and https only; save it as a file and add that.</source>
        <extracomment>What may stand in a path or a query as it is (RFC 3986), and what is escaped already.</extracomment>
        <translation>las páginas solo se obtienen por http y https; guárdela como archivo y añada ese.</translation>
    </message>
    <message>
        <source>pamphlet</source>
        <translation>folleto</translation>
    </message>
    <message>
        <source>partly direct</source>
        <translation>en parte directa</translation>
    </message>
    <message>
        <source>patent</source>
        <translation>patente</translation>
    </message>
    <message>
        <source>performance</source>
        <translation>representación</translation>
    </message>
    <message>
        <source>periodical</source>
        <translation>publicación periódica</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>post on social media</source>
        <translation>publicación en redes sociales</translation>
    </message>
    <message>
        <source>project</source>
        <translation>proyecto</translation>
    </message>
    <message>
        <source>properties</source>
        <translation>propiedades</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicación</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>comillas</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>quoted by</source>
        <translation>es citada por</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>destinatario</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>grabación</translation>
    </message>
    <message>
        <source>regulation</source>
        <translation>reglamento</translation>
    </message>
    <message>
        <source>repeated by</source>
        <translation>es repetida por</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>repite</translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>referida</translation>
    </message>
    <message>
        <source>reported of nobody in particular, with “{cue}”</source>
        <translation>referida de nadie en particular, con «{cue}»</translation>
    </message>
    <message>
        <source>reports: %1</source>
        <translation>versiones: %1</translation>
    </message>
    <message>
        <source>responds to</source>
        <translation>responde a</translation>
    </message>
    <message>
        <source>review</source>
        <translation>reseña</translation>
    </message>
    <message>
        <source>reviewed author</source>
        <translation>autor reseñado</translation>
    </message>
    <message>
        <source>same consonants</source>
        <translation>mismas consonantes</translation>
    </message>
    <message>
        <source>same identifier</source>
        <translation>mismo identificador</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mismo nombre</translation>
    </message>
    <message>
        <source>same name, spelled otherwise</source>
        <translation>mismo nombre, otra grafía</translation>
    </message>
    <message>
        <source>saved from</source>
        <translation>guardada desde</translation>
    </message>
    <message>
        <source>season</source>
        <translation>estación</translation>
    </message>
    <message>
        <source>select some words first.</source>
        <translation>seleccione antes algunas palabras.</translation>
    </message>
    <message>
        <source>several have it; give a number: {numbers}.</source>
        <translation>varios lo tienen; dé un número: {numbers}.</translation>
    </message>
    <message>
        <source>several quotes</source>
        <translation>varias citas</translation>
    </message>
    <message>
        <source>several speakers have this name; give one of their other names.</source>
        <translation>varios declarantes tienen este nombre; dé otro de sus nombres.</translation>
    </message>
    <message>
        <source>shorter form of the name</source>
        <translation>forma abreviada del nombre</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>copia</translation>
    </message>
    <message>
        <source>snapshot of the source</source>
        <extracomment>Told `done` of `total`; False asks to stop. Seconds between two tidings of progress. Two stretches are the same statement where they share this part of what they cover together. In longer texts, speakers that become known meanwhile are not looked for again.</extracomment>
        <translation>copia de la fuente</translation>
    </message>
    <message>
        <source>soft hyphens</source>
        <translation>guiones opcionales</translation>
    </message>
    <message>
        <source>software</source>
        <translation>software</translation>
    </message>
    <message>
        <source>some time within</source>
        <translation>dentro del intervalo</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>source with the citekey</source>
        <translation>fuente con la clave de cita</translation>
    </message>
    <message>
        <source>source with the same content</source>
        <translation>fuente con el mismo contenido</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>espacios</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>declarante</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>discurso</translation>
    </message>
    <message>
        <source>standard</source>
        <translation>norma</translation>
    </message>
    <message>
        <source>stands behind “{cue}”</source>
        <translation>está tras «{cue}»</translation>
    </message>
    <message>
        <source>stands in front of “{cue}”</source>
        <translation>está antes de «{cue}»</translation>
    </message>
    <message>
        <source>stated: “{phrase}”</source>
        <translation>indicada: «{phrase}»</translation>
    </message>
    <message>
        <source>stretched letters</source>
        <translation>letras alargadas</translation>
    </message>
    <message>
        <source>such a year cannot be written so. Leave out leading zeros.</source>
        <translation>ese año no se puede escribir así. Quite los ceros iniciales.</translation>
    </message>
    <message>
        <source>such a year is too far away. Use at most 15 digits.</source>
        <translation>ese año está demasiado lejos. Use 15 cifras como máximo.</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>tag</source>
        <translation>etiqueta</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>the address of the source</source>
        <translation>dirección de la fuente</translation>
    </message>
    <message>
        <source>the citekey pattern</source>
        <translation>patrón de claves de cita</translation>
    </message>
    <message>
        <source>the closing brace is missing.</source>
        <extracomment>How often a name was given, where more than once.</extracomment>
        <translation>falta la llave de cierre.</translation>
    </message>
    <message>
        <source>the coding of accents</source>
        <translation>la codificación de los acentos</translation>
    </message>
    <message>
        <source>the date would be counted from itself; choose another event.</source>
        <translation>la fecha se contaría desde sí misma; elija otro acontecimiento.</translation>
    </message>
    <message>
        <source>the disk is read-only. Choose another place.</source>
        <translation>el disco es de solo lectura. Elija otro sitio.</translation>
    </message>
    <message>
        <source>the end of the range is not clear. Write both years with four digits.</source>
        <translation>el final del período no está claro. Escriba los dos años con cuatro cifras.</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>acontecimiento</translation>
    </message>
    <message>
        <source>the file cannot be read ({strerror}). Check its path.</source>
        <extracomment>Where a part stands in the frame: the order of parts is not free.</extracomment>
        <translation>el archivo no se puede leer ({strerror}). Compruebe su ruta.</translation>
    </message>
    <message>
        <source>the first person named in front of it is taken as the speaker</source>
        <translation>se toma como declarante la primera persona nombrada antes</translation>
    </message>
    <message>
        <source>the highlights</source>
        <translation>resaltados</translation>
    </message>
    <message>
        <source>the language</source>
        <extracomment>Documents of this many items or more are kept, so many of them.</extracomment>
        <translation>idioma</translation>
    </message>
    <message>
        <source>the last person named in front of it is taken as the speaker</source>
        <translation>se toma como declarante la última persona nombrada antes</translation>
    </message>
    <message>
        <source>the library file</source>
        <extracomment>The column that names a row&apos;s owner, the owner&apos;s table, and its place among the rows there. Told how many rows of how many are made ready; answers whether to go on. What a folded column is folded from.</extracomment>
        <translation>archivo de biblioteca</translation>
    </message>
    <message>
        <source>the macro “{macro}” on line {line} calls itself. Choose another style.</source>
        <translation>la macro «{macro}» de la línea {line} se llama a sí misma. Elija otro estilo.</translation>
    </message>
    <message>
        <source>the name is too long. Choose a shorter one.</source>
        <translation>el nombre es demasiado largo. Elija uno más corto.</translation>
    </message>
    <message>
        <source>the next paragraph: “{verb} … {phrase}”; {reason}</source>
        <extracomment>How many sentences in front of “later” its date is looked for.</extracomment>
        <translation>el párrafo siguiente: «{verb} … {phrase}»; {reason}</translation>
    </message>
    <message>
        <source>the occasion&apos;s name</source>
        <translation>nombre de la ocasión</translation>
    </message>
    <message>
        <source>the project&apos;s name</source>
        <translation>nombre del proyecto</translation>
    </message>
    <message>
        <source>the publication of %1</source>
        <translation>la publicación de %1</translation>
    </message>
    <message>
        <source>the quotation mark is not closed</source>
        <translation>la comilla no está cerrada</translation>
    </message>
    <message>
        <source>the saved search&apos;s name</source>
        <translation>nombre de la búsqueda guardada</translation>
    </message>
    <message>
        <source>the selection</source>
        <translation>selección</translation>
    </message>
    <message>
        <source>the sentence negates it</source>
        <translation>la oración lo niega</translation>
    </message>
    <message>
        <source>the set is not closed. {hint}</source>
        <translation>el conjunto no está cerrado. {hint}</translation>
    </message>
    <message>
        <source>the statement is not reported as made by a verb in a tense</source>
        <translation>la declaración no se refiere con un verbo conjugado</translation>
    </message>
    <message>
        <source>the tag&apos;s name</source>
        <translation>nombre de la etiqueta</translation>
    </message>
    <message>
        <source>the template</source>
        <translation>plantilla</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>the value of “{field}” has no end; it was taken up to the next field.</source>
        <translation>el valor de «{field}» no tiene fin; se tomó hasta el campo siguiente.</translation>
    </message>
    <message>
        <source>the width of characters</source>
        <translation>el ancho de los caracteres</translation>
    </message>
    <message>
        <source>the words are known, but not in this order</source>
        <translation>las palabras se conocen, pero no en este orden</translation>
    </message>
    <message>
        <source>the words to clip</source>
        <translation>palabras que recortar</translation>
    </message>
    <message>
        <source>there are none in it that were not imported before.</source>
        <extracomment>The kinds that mark words; a note beside the text and words struck out mark none to quote.</extracomment>
        <translation>no hay ninguno que no se haya importado antes.</translation>
    </message>
    <message>
        <source>there is a day without a month</source>
        <translation>hay un día sin mes</translation>
    </message>
    <message>
        <source>there is a folder of this name. Choose another name.</source>
        <translation>hay una carpeta con ese nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>there is a number too many in it. Write it like 15 March 2025.</source>
        <translation>sobra un número. Escriba como 15 de marzo de 2025.</translation>
    </message>
    <message>
        <source>there is a season beside a month or day</source>
        <translation>hay una estación junto a un mes o un día</translation>
    </message>
    <message>
        <source>there is no century {number}</source>
        <translation>no hay un siglo {number}</translation>
    </message>
    <message>
        <source>there is no date in it</source>
        <translation>no hay ninguna fecha</translation>
    </message>
    <message>
        <source>there is no entry “{other}”, from which it takes fields.</source>
        <translation>no hay ninguna entrada «{other}», de la que toma campos.</translation>
    </message>
    <message>
        <source>there is no field “{name}”. Use {possible}, or a CSL variable such as container-title.</source>
        <translation>no hay un campo «{name}». Use {possible}, o una variable CSL como container-title.</translation>
    </message>
    <message>
        <source>there is no month {month}. Months are 01 to 12, seasons 21 to 41.</source>
        <translation>no hay un mes {month}. Los meses van de 01 a 12, las estaciones de 21 a 41.</translation>
    </message>
    <message>
        <source>there is no month {month}. Months are 01 to 12.</source>
        <translation>no hay un mes {month}. Los meses van de 01 a 12.</translation>
    </message>
    <message>
        <source>there is no month {number}. Write the month as a word.</source>
        <translation>no hay un mes {number}. Escriba el mes con letras.</translation>
    </message>
    <message>
        <source>there is no quarter {number}</source>
        <translation>no hay un trimestre {number}</translation>
    </message>
    <message>
        <source>there is no space left on the disk. Free some space or choose another place.</source>
        <translation>no queda espacio en el disco. Libere espacio o elija otro sitio.</translation>
    </message>
    <message>
        <source>there is no such style.</source>
        <translation>ese estilo no existe.</translation>
    </message>
    <message>
        <source>there is no year -0000. Write 0000 for 1 BC, -0001 for 2 BC.</source>
        <translation>no hay un año -0000. Escriba 0000 para 1 a. C., -0001 para 2 a. C.</translation>
    </message>
    <message>
        <source>there is no year 0. Write 1 BC or AD 1, or 0000 in EDTF for 1 BC.</source>
        <translation>no hay un año 0. Escriba 1 a. C. o 1 d. C., o 0000 en EDTF para 1 a. C.</translation>
    </message>
    <message>
        <source>there is no year beside the era</source>
        <translation>no hay un año junto a la era</translation>
    </message>
    <message>
        <source>there is no year, month or season in it</source>
        <translation>no hay año, mes ni estación</translation>
    </message>
    <message>
        <source>thesis</source>
        <translation>tesis</translation>
    </message>
    <message>
        <source>this field is not known. Update this program.</source>
        <translation>este campo no se conoce. Actualice este programa.</translation>
    </message>
    <message>
        <source>this file</source>
        <translation>este archivo</translation>
    </message>
    <message>
        <source>this is no library that Quotarium exported.</source>
        <translation>no es una biblioteca exportada por Quotarium.</translation>
    </message>
    <message>
        <source>this part is not known. Update.</source>
        <translation>esta parte no se conoce. Actualice este programa.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>too deep</source>
        <translation>demasiado profundo</translation>
    </message>
    <message>
        <source>transcript of the source</source>
        <translation>transcripción de la fuente</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>traductor</translation>
    </message>
    <message>
        <source>treaty</source>
        <translation>tratado</translation>
    </message>
    <message>
        <source>two short numbers may be a day, a month or a year. Write the month as a word.</source>
        <translation>dos números cortos pueden ser un día, un mes o un año. Escriba el mes con letras.</translation>
    </message>
    <message>
        <source>type a name.</source>
        <translation>escriba un nombre.</translation>
    </message>
    <message>
        <source>type it as the browser shows it, such as https://example.org/article.</source>
        <translation>escríbala como la muestra el navegador, por ejemplo https://example.org/article.</translation>
    </message>
    <message>
        <source>type some words.</source>
        <translation>escriba algunas palabras.</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>sin atribuir</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocida</translation>
    </message>
    <message>
        <source>unnamed voice</source>
        <translation>voz anónima</translation>
    </message>
    <message>
        <source>use letters, digits, and - _ : . only, such as “dostan2025”.</source>
        <translation>use solo letras, cifras y - _ : . como en «dostan2025».</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>página web</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>year</source>
        <extracomment>How the components of a date are named in a reason.</extracomment>
        <translation>año</translation>
    </message>
    <message>
        <source>you asked for it</source>
        <translation>hecha a petición</translation>
    </message>
    <message>
        <source>you may not write there. Choose another folder.</source>
        <translation>no puede escribir ahí. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>your quota on the disk is used up. Free some space or choose another place.</source>
        <translation>su cuota en el disco está agotada. Libere espacio o elija otro sitio.</translation>
    </message>
    <message>
        <source>{address} was not fetched: offline mode is on. Turn it off in the settings, or save the page in the browser and add the file.</source>
        <translation>No se ha descargado {address}: el modo sin conexión está activado. Se puede desactivar en los ajustes, o guardar la página en el navegador y añadir el archivo.</translation>
    </message>
    <message>
        <source>{address}: {reason}</source>
        <translation>{address}: {reason}</translation>
    </message>
    <message>
        <source>{date} was a {found}, not a {named}, but it was one in the Julian calendar. If that is meant, write {new_style}.</source>
        <translation>{date} fue {found}, no {named}, aunque sí en el calendario juliano. Si es eso, escriba {new_style}.</translation>
    </message>
    <message>
        <source>{date} was a {found}, not a {named}. Leave out the weekday or correct the date.</source>
        <translation>{date} fue {found}, no {named}. Quite el día de la semana o corrija la fecha.</translation>
    </message>
    <message>
        <source>{digits} does not begin a decade that can be written</source>
        <translation>{digits} no empieza una década que se pueda escribir</translation>
    </message>
    <message>
        <source>{fault}. Choose another folder for backups in the settings.</source>
        <extracomment>So long after the last backup the next one is made, if something changed.</extracomment>
        <translation>{fault}. Elija otra carpeta para las copias de seguridad en los ajustes.</translation>
    </message>
    <message>
        <source>{fault}. Choose another place, or make room there.</source>
        <translation>{fault}. Elija otro sitio, o haga espacio allí.</translation>
    </message>
    <message>
        <source>{message}. Choose another style.</source>
        <translation>{message}. Elija otro estilo.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{needed} or newer</source>
        <extracomment>UPSERT, window functions, RETURNING and the FTS5 that the search index is made with.</extracomment>
        <translation>{needed} o posterior</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}</source>
        <translation>No se ha podido escribir {path}: {reason}</translation>
    </message>
    <message>
        <source>{strerror}. Check the permissions of the folder.</source>
        <translation>{strerror}. Compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>{strerror}. Choose another place.</source>
        <translation>{strerror}. Elija otro sitio.</translation>
    </message>
    <message>
        <source>{stuck}. {examples}</source>
        <translation>{stuck}. {examples}</translation>
    </message>
    <message>
        <source>“%1” for “%2”</source>
        <translation>«%1» por «%2»</translation>
    </message>
    <message>
        <source>“%1” has letters that only look like those of another script (%2).</source>
        <translation>«%1» tiene letras que solo se parecen a las de otra escritura (%2).</translation>
    </message>
    <message>
        <source>“%1” has no value yet and is left out.</source>
        <translation>«%1» aún no tiene valor y no se tiene en cuenta.</translation>
    </message>
    <message>
        <source>“%1” is left out: %2</source>
        <translation>«%1» no se tiene en cuenta: %2</translation>
    </message>
    <message>
        <source>“%1” is left out; the values are %2.</source>
        <translation>«%1» no se tiene en cuenta; los valores son %2.</translation>
    </message>
    <message>
        <source>“%1” is no field; it is looked for as words.</source>
        <translation>«%1» no es un campo; se busca como palabras.</translation>
    </message>
    <message>
        <source>“%1” is not in the source.</source>
        <translation>«%1» no está en la fuente.</translation>
    </message>
    <message>
        <source>“%1” is taken to reach to the end.</source>
        <translation>«%1» se entiende hasta el final.</translation>
    </message>
    <message>
        <source>“%1” stands as “%2” in the source.</source>
        <translation>«%1» figura como «%2» en la fuente.</translation>
    </message>
    <message>
        <source>“%1” than %2</source>
        <translation>«%1» con respecto a %2</translation>
    </message>
    <message>
        <source>“%1”, relative to %2</source>
        <translation>«%1», con respecto a %2</translation>
    </message>
    <message>
        <source>“?” stands before the date</source>
        <translation>«?» está delante de la fecha</translation>
    </message>
    <message>
        <source>“between” takes two dates</source>
        <translation>«entre» necesita dos fechas</translation>
    </message>
    <message>
        <source>“{field}” is given twice.</source>
        <translation>«{field}» aparece dos veces.</translation>
    </message>
    <message>
        <source>“{heading}” has no words and was left out.</source>
        <translation>«{heading}» no tiene palabras y se omitió.</translation>
    </message>
    <message>
        <source>“{line}” is no part of a record.</source>
        <translation>«{line}» no forma parte de ningún registro.</translation>
    </message>
    <message>
        <source>“{modifier}” changes nothing. Use a number of words, firstN for N letters, or {possible}.</source>
        <translation>«{modifier}» no cambia nada. Use un número de palabras, firstN para N letras, o {possible}.</translation>
    </message>
    <message>
        <source>“{name}” is a name of a speaker in the library</source>
        <extracomment>What different transliterations write for one sound, longest first.</extracomment>
        <translation>«{name}» es un nombre de un declarante de la biblioteca</translation>
    </message>
    <message>
        <source>“{name}” is the only speaker in the library of that name</source>
        <translation>«{name}» es el único declarante de la biblioteca con ese nombre</translation>
    </message>
    <message>
        <source>“{name}” sounds like a speaker in the library</source>
        <translation>«{name}» suena como un declarante de la biblioteca</translation>
    </message>
    <message>
        <source>“{phrase}” could not be understood as a date</source>
        <translation>«{phrase}» no se pudo entender como fecha</translation>
    </message>
    <message>
        <source>“{phrase}” depends on the day of publication, which is not known</source>
        <translation>«{phrase}» depende del día de publicación, que no se conoce</translation>
    </message>
    <message>
        <source>“{phrase}” does not say when; it may date another event</source>
        <translation>«{phrase}» no dice cuándo; puede fechar otro acontecimiento</translation>
    </message>
    <message>
        <source>“{phrase}” is a weekday, and the day of publication is not known</source>
        <extracomment>counted from publication, not from a date in the text without one of these words or a number there is no date</extracomment>
        <translation>«{phrase}» es un día de la semana, y no se conoce el día de publicación</translation>
    </message>
    <message>
        <source>“{phrase}” relates it to another event, whose date is not told here</source>
        <translation>«{phrase}» lo refiere a otro acontecimiento, cuya fecha no se dice aquí</translation>
    </message>
    <message>
        <source>“{phrase}” without a year; taken to be the last one before publication ({published})</source>
        <translation>«{phrase}» sin año; se toma el último antes de la publicación ({published})</translation>
    </message>
    <message>
        <source>“{phrase}” without a year; the year is not known</source>
        <translation>«{phrase}» sin año; el año no se conoce</translation>
    </message>
    <message>
        <source>“{phrase}”, counted back from publication on {published}</source>
        <translation>«{phrase}», contado hacia atrás desde la publicación el {published}</translation>
    </message>
    <message>
        <source>“{phrase}”, counted from publication ({published})</source>
        <translation>«{phrase}», contado desde la publicación ({published})</translation>
    </message>
    <message>
        <source>“{phrase}”, counted from publication on {published}</source>
        <translation>«{phrase}», contado desde la publicación el {published}</translation>
    </message>
    <message>
        <source>“{phrase}”, counted from “{anchor}” in front of it</source>
        <translation>«{phrase}», contado desde «{anchor}», que va delante</translation>
    </message>
    <message>
        <source>“{stuck}” is not known as part of a date</source>
        <translation>«{stuck}» no se conoce como parte de una fecha</translation>
    </message>
    <message>
        <source>“{text}” belongs to {name}</source>
        <extracomment>Articles behind a noun to which the next one belongs: der Fraktionschef der Grünen. Words that only add something to a name before a comma: the ministry, which runs the ferry.</extracomment>
        <translation>«{text}» pertenece a {name}</translation>
    </message>
    <message>
        <source>“{text}” is not understood as a date: {reason}</source>
        <translation>«{text}» no se entiende como fecha: {reason}</translation>
    </message>
    <message>
        <source>“{text}” is taken to be {name}, named before</source>
        <translation>«{text}» se toma por {name}, nombrado antes</translation>
    </message>
    <message>
        <source>“{text}” is taken to be {name}, which spoke before</source>
        <translation>«{text}» se toma por {name}, citado antes</translation>
    </message>
    <message>
        <source>“{text}” is taken to be {name}, who holds that office</source>
        <translation>«{text}» se toma por {name}, que ocupa ese cargo</translation>
    </message>
    <message>
        <source>“{text}” is taken to be {name}, who spoke before</source>
        <extracomment>How many sentences back a pronoun may reach. What speaks for a person, found by trying on news articles: each sentence back costs. How far into a sentence its subject is looked for.</extracomment>
        <translation>«{text}» se toma por {name}, que habló antes</translation>
    </message>
    <message>
        <source>“{unit}” is both given and said to be unknown</source>
        <translation>«{unit}» se da y a la vez se dice desconocido</translation>
    </message>
    <message>
        <source>“{unit}” is doubted but not given</source>
        <translation>«{unit}» se pone en duda, pero no se da</translation>
    </message>
    <message>
        <source>“{value}” does not fit {field}: {reason}</source>
        <translation>«{value}» no es válido ({field}): {reason}</translation>
    </message>
    <message>
        <source>“{what}” cannot be undone or redone because it was changed since. Nothing was changed; edit it by hand instead.</source>
        <translation>No se puede deshacer ni rehacer «{what}» porque ha habido cambios posteriores. No se ha cambiado nada; se puede corregir a mano.</translation>
    </message>
    <message>
        <source>“{words}” does not stand in {source}. Copy the words from the source exactly as they are there.</source>
        <translation>«{words}» no figura en {source}. Hay que copiar las palabras de la fuente exactamente como están.</translation>
    </message>
    <message>
        <source>“{words}” does not stand in {source}. The nearest passage is “{nearest}”. Copy the words from the source exactly as they are there.</source>
        <translation>«{words}» no figura en {source}. El pasaje más próximo es «{nearest}». Hay que copiar las palabras de la fuente exactamente como están.</translation>
    </message>
    <message>
        <source>“{words}” is no field and was left out.</source>
        <translation>«{words}» no es un campo y se omitió.</translation>
    </message>
    <message>
        <source>“{words}” stands {number} times in {source}: {places}. Give more of the words so that only one place fits.</source>
        <translation>«{words}» figura {number} veces en {source}: {places}. Hay que dar más palabras para que solo un lugar coincida.</translation>
    </message>
    <message>
        <source>“{word}” begins no entry: it has no brace.</source>
        <extracomment>Entries that are no sources. Macros can double a value with each line; no field is meant to have so many signs. How many further entries may lie inside a value (“@note{” at the start of a line).</extracomment>
        <translation>«{word}» no empieza ninguna entrada: no tiene llave.</translation>
    </message>
    <message>
        <source>“~” stands behind the date</source>
        <translation>«~» está detrás de la fecha</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Quotarium</source>
        <translation>Acerca de Quotarium</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. It comes with these parts, each under its own licence:</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior, sin garantía alguna. Incluye estos componentes, cada uno con su propia licencia:</translation>
    </message>
    <message>
        <source>Licence of the selected part</source>
        <translation>Licencia del componente seleccionado</translation>
    </message>
    <message>
        <source>No text of the licence came with it: %1</source>
        <translation>No venía acompañado del texto de la licencia: %1</translation>
    </message>
    <message>
        <source>Parts that come with the program</source>
        <translation>Componentes incluidos en el programa</translation>
    </message>
</context>
<context>
    <name>ActivityChart</name>
    <message>
        <source>Quotes by year</source>
        <translation>Citas por año</translation>
    </message>
</context>
<context>
    <name>AddedReport</name>
    <message>
        <source>%1 (found at %2)</source>
        <translation>%1 (encontrada en %2)</translation>
    </message>
    <message>
        <source>%1, %2 not</source>
        <translation>%1, %2 no</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were not come to.</source>
        <translation>
            <numerusform>%Ln más quedó sin tratar.</numerusform>
            <numerusform>%Ln más quedaron sin tratar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources added</source>
        <translation>
            <numerusform>%Ln fuente añadida</numerusform>
            <numerusform>%Ln fuentes añadidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadidas</translation>
    </message>
    <message>
        <source>Added, but have a look</source>
        <translation>Añadidas, pero conviene revisarlas</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <source>In the library already</source>
        <translation>Ya en la biblioteca</translation>
    </message>
    <message>
        <source>Left out of folders</source>
        <translation>Omitidos de las carpetas</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>No añadidas</translation>
    </message>
    <message>
        <source>Sources added</source>
        <translation>Fuentes añadidas</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>What was added and what was not</source>
        <translation>Lo añadido y lo no añadido</translation>
    </message>
    <message>
        <source>the same file is the source %1</source>
        <translation>el mismo archivo es la fuente %1</translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message>
        <source>%1 % of the speakers</source>
        <translation>%1 % de los declarantes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Merge as %1</source>
        <translation>Fusionar como %1</translation>
    </message>
    <message>
        <source>Merging keeps all names, roles, identifiers, notes and quotes of both. It can be undone, and taken back at any time on the speaker’s page.</source>
        <translation>La fusión conserva todos los nombres, cargos, identificadores, notas y citas de ambos. Se puede deshacer, y revertir en cualquier momento en la página del declarante.</translation>
    </message>
    <message>
        <source>Names are compared across scripts, spellings and initials.</source>
        <translation>Los nombres se comparan entre escrituras, grafías e iniciales.</translation>
    </message>
    <message>
        <source>No two speakers look alike</source>
        <translation>No hay dos declarantes que se parezcan</translation>
    </message>
    <message>
        <source>Pairs of speakers</source>
        <translation>Pares de declarantes</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>Son dos</translation>
    </message>
    <message>
        <source>They will not be proposed again.</source>
        <translation>No se volverán a proponer.</translation>
    </message>
    <message>
        <source>Who may be one speaker</source>
        <translation>Posibles declarantes repetidos</translation>
    </message>
</context>
<context>
    <name>Appearance</name>
    <message>
        <source>%1 letters</source>
        <translation>%1 letras</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>Colores: %1</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la interfaz</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Type of quotes and documents</source>
        <translation>Letra de las citas y los documentos</translation>
    </message>
    <message>
        <source>Usual (%1)</source>
        <translation>Habitual (%1)</translation>
    </message>
    <message>
        <source>Width of a line in the reader</source>
        <translation>Ancho de línea en el lector</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>A backup is made when something changed, at most once an hour.</source>
        <translation>Se hace una copia de seguridad cuando algo ha cambiado, como mucho una por hora.</translation>
    </message>
    <message>
        <source>A folder on another disk also helps when this one is lost.</source>
        <translation>Una carpeta en otro disco también sirve si se pierde este.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Backups kept: %1</source>
        <translation>Copias conservadas: %1</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Carpeta de copias de seguridad</translation>
    </message>
    <message>
        <source>Last days</source>
        <translation>Últimos días</translation>
    </message>
    <message>
        <source>Last hours</source>
        <translation>Últimas horas</translation>
    </message>
    <message>
        <source>Last months</source>
        <translation>Últimos meses</translation>
    </message>
    <message>
        <source>Last weeks</source>
        <translation>Últimas semanas</translation>
    </message>
    <message>
        <source>One is kept for each of the</source>
        <translation>Conservadas (una por periodo)</translation>
    </message>
    <message>
        <source>Show backups…</source>
        <translation>Mostrar copias de seguridad…</translation>
    </message>
    <message>
        <source>in the library itself</source>
        <translation>en la propia biblioteca</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Backups of %1</source>
        <translation>Copias de seguridad de %1</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Copias de seguridad, la más reciente primero</translation>
    </message>
    <message>
        <source>Comparing it with the library…</source>
        <translation>Comparándola con la biblioteca…</translation>
    </message>
    <message>
        <source>One is made by itself within minutes of a change; or make one now.</source>
        <translation>Se hace una automáticamente a los pocos minutos de un cambio; también se puede hacer ahora.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Putting it back would</source>
        <translation>La restauración va a</translation>
    </message>
    <message numerus="yes">
        <source>The files of %Ln captured copies are gone; their texts are there.</source>
        <translation>
            <numerusform>Falta el archivo de %Ln copia capturada; su texto está.</numerusform>
            <numerusform>Faltan los archivos de %Ln copias capturadas; sus textos están.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Aún no hay copias de seguridad</translation>
    </message>
    <message>
        <source>What the library holds now becomes a backup first, so that this can be undone the same way.</source>
        <translation>Antes se hace una copia de seguridad de lo que la biblioteca contiene ahora, para poder deshacerlo del mismo modo.</translation>
    </message>
    <message>
        <source>bring back %1</source>
        <translation>recuperar %1</translation>
    </message>
    <message>
        <source>bring the library back; as it is, it cannot be read.</source>
        <translation>recuperar la biblioteca; tal como está, no se puede leer.</translation>
    </message>
    <message>
        <source>change back %1</source>
        <translation>revertir %1</translation>
    </message>
    <message>
        <source>change nothing: it holds what the library holds.</source>
        <translation>no cambiar nada: contiene lo mismo que la biblioteca.</translation>
    </message>
    <message>
        <source>take away %1</source>
        <translation>quitar %1</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>ChangeManyDialog</name>
    <message>
        <source>All that are found here: %1</source>
        <translation>Todas las halladas aquí: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Cambiar %1</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Cambio hecho: %1.</translation>
    </message>
    <message>
        <source>Changing %1 …</source>
        <translation>Cambiando %1 …</translation>
    </message>
    <message>
        <source>The selected: %1</source>
        <translation>Las seleccionadas: %1</translation>
    </message>
    <message>
        <source>To be changed: %1.</source>
        <translation>Por cambiar: %1.</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>Qué se cambia</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>%1 quotes and %2 captured files were looked at.</source>
        <translation>Se han examinado %1 citas y %2 archivos capturados.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>The library needs a look</source>
        <translation>La biblioteca requiere atención</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>Lo que ha hallado la comprobación</translation>
    </message>
</context>
<context>
    <name>CheckNote</name>
    <message>
        <source>Compare with the newer copy</source>
        <translation>Comparar con la copia más reciente</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation>Mostrar las diferencias</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message numerus="yes">
        <source>%Ln clippings checked: %1.</source>
        <translation>
            <numerusform>%Ln recorte comprobado: %1.</numerusform>
            <numerusform>%Ln recortes comprobados: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking quotes</source>
        <translation>Comprobación de citas</translation>
    </message>
    <message>
        <source>Comparing quotes with their sources…</source>
        <translation>Cotejando las citas con sus fuentes…</translation>
    </message>
    <message>
        <source>Nothing differs from the source.</source>
        <translation>Nada difiere de la fuente.</translation>
    </message>
    <message>
        <source>Select a quote first.</source>
        <translation>Antes hay que seleccionar una cita.</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation>Mostrar las diferencias</translation>
    </message>
    <message>
        <source>Stopped. What was compared by then is kept: %1</source>
        <translation>Detenida. Se conserva lo cotejado hasta ahora: %1</translation>
    </message>
    <message>
        <source>Stopped; nothing of the check was kept.</source>
        <translation>Detenida; no se ha conservado nada de la comprobación.</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>nada con que cotejar</translation>
    </message>
</context>
<context>
    <name>ChooseSpeakerDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Find the speaker</source>
        <translation>Buscar al declarante</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Merge with another speaker</source>
        <extracomment>More are found by typing.</extracomment>
        <translation>Fusionar con otro declarante</translation>
    </message>
    <message>
        <source>Speakers to merge with</source>
        <translation>Declarantes con los que fusionar</translation>
    </message>
    <message>
        <source>Who is put into %1? Nothing is lost: names, roles and quotes are joined.</source>
        <translation>¿A quién se incorpora en %1? No se pierde nada: se reúnen nombres, cargos y citas.</translation>
    </message>
</context>
<context>
    <name>CitationCard</name>
    <message>
        <source>Citation as it will be printed</source>
        <extracomment>Less room (pixels) does not show which style is chosen.</extracomment>
        <translation>Referencia tal como se imprimirá</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>Estilo bibliográfico</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copiar referencia</translation>
    </message>
    <message>
        <source>Copy citation and reference, formatted and as plain text</source>
        <translation>Copiar referencia y entrada bibliográfica, con formato y como texto sin formato</translation>
    </message>
    <message>
        <source>Copy only a part, or the quote</source>
        <translation>Copiar solo una parte, o la cita</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Copiar entrada bibliográfica</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Copiar con referencia</translation>
    </message>
</context>
<context>
    <name>CitationChoice</name>
    <message>
        <source>Citations</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Live for Zotero</source>
        <translation>Activas para Zotero</translation>
    </message>
    <message>
        <source>Managed by Word (References tab)</source>
        <translation>Gestionadas por Word (pestaña Referencias)</translation>
    </message>
    <message>
        <source>Plain footnotes</source>
        <translation>Notas al pie simples</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto simple</translation>
    </message>
</context>
<context>
    <name>CitekeySettings</name>
    <message>
        <source>An article by Reis and Lund, “Who Owns the River?”, 2020: %1</source>
        <translation>Un artículo de Reis y Lund, «Who Owns the River?», 2020: %1</translation>
    </message>
    <message>
        <source>Citekeys made anew: %1.</source>
        <translation>Claves de cita rehechas: %1.</translation>
    </message>
    <message>
        <source>Make all citekeys anew</source>
        <translation>Rehacer todas las claves de cita</translation>
    </message>
    <message>
        <source>No citekey would be another.</source>
        <translation>Ninguna clave de cita cambiaría.</translation>
    </message>
    <message>
        <source>Pattern of citekeys</source>
        <translation>Patrón de las claves de cita</translation>
    </message>
    <message>
        <source>Those that are pinned stay as they are</source>
        <translation>Las que están fijadas quedan como están</translation>
    </message>
</context>
<context>
    <name>Citing</name>
    <message>
        <source>Citation style</source>
        <translation>Estilo bibliográfico</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Citekeys</source>
        <translation>Claves de cita</translation>
    </message>
    <message>
        <source>Language of citations</source>
        <translation>Idioma de las referencias</translation>
    </message>
    <message>
        <source>Name the speaker’s role and the occasion in citations of what was said</source>
        <translation>Nombrar el cargo del declarante y la ocasión en las referencias de lo dicho</translation>
    </message>
</context>
<context>
    <name>ClipFlow</name>
    <message>
        <source>Clipped to the Inbox.</source>
        <translation>Recortada en la Bandeja de entrada.</translation>
    </message>
    <message>
        <source>Clipped.</source>
        <translation>Recortada.</translation>
    </message>
    <message>
        <source>Select the words first, then press C.</source>
        <translation>Seleccionar antes las palabras y pulsar C.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>ClipForm</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Ocasión</translation>
    </message>
    <message>
        <source>Reported in</source>
        <translation>Recogida en</translation>
    </message>
    <message>
        <source>Reported in %1</source>
        <translation>Recogida en %1</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Fecha de la declaración</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Type a date as you would say it: 15 March, spring 2016, c. 1921.</source>
        <translation>La fecha se escribe tal como se diría: 15 de marzo, primavera de 2016, hacia 1921.</translation>
    </message>
    <message>
        <source>Words of the quote</source>
        <translation>Palabras de la cita</translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation>añadir una etiqueta</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>nota propia</translation>
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
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel  Esc</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Clip  Ctrl ⏎</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Clip: keep this quote</source>
        <translation>Recortar: guardar esta cita</translation>
    </message>
    <message>
        <source>Differs from %1</source>
        <translation>Difiere de %1</translation>
    </message>
    <message>
        <source>First-hand: the source&apos;s own author</source>
        <translation>De primera mano: el autor de la fuente</translation>
    </message>
    <message>
        <source>Keep it, and look at the rest later (Ctrl+Shift+Return)</source>
        <translation>Guardarla y ver el resto más tarde (Ctrl+Mayús+Intro)</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Nueva cita</translation>
    </message>
    <message>
        <source>Second-hand: %1, as quoted in %2</source>
        <translation>De segunda mano: %1, citado en %2</translation>
    </message>
    <message>
        <source>To the Inbox</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>la fuente</translation>
    </message>
</context>
<context>
    <name>ClippingsPanel</name>
    <message>
        <source>No text to clip from</source>
        <translation>No hay texto que recortar</translation>
    </message>
    <message>
        <source>Nothing clipped yet</source>
        <translation>Aún no se ha recortado nada</translation>
    </message>
    <message>
        <source>Quotes clipped from this source</source>
        <translation>Citas recortadas de esta fuente</translation>
    </message>
    <message>
        <source>Select words in the text with the mouse or with Shift and the arrow keys, then press C.</source>
        <translation>Seleccionar palabras en el texto con el ratón o con Mayús y las flechas, y pulsar C.</translation>
    </message>
    <message>
        <source>This source has no captured text. Its details can still be cited.</source>
        <translation>Esta fuente no tiene texto capturado. Aun así, se puede referenciar.</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué hacer?</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>%1 more are left out. Select quotes to choose.</source>
        <translation>Se omiten %1 más. Seleccione citas para elegir.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Of more quotes that are selected, their speakers are compared first.</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>No quote here has a speaker. Select quotes of two speakers or more.</source>
        <translation>Ninguna cita de aquí tiene declarante. Seleccionar citas de dos declarantes o más.</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Ocasión</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posiciones</translation>
    </message>
    <message>
        <source>Quotes side by side</source>
        <translation>Citas lado a lado</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Fecha de la declaración</translation>
    </message>
    <message>
        <source>Save for Word</source>
        <translation>Guardar para Word</translation>
    </message>
    <message>
        <source>Save for Word…</source>
        <translation>Guardar para Word…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>The %1 with the most quotes; %2 more are left out. Select quotes to choose.</source>
        <translation>Los %1 con más citas; se omiten otros %2. Para elegir, seleccionar citas.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Underlined: worded otherwise in the earliest near wording.</source>
        <translation>Subrayado: dicho de otro modo en la versión parecida más antigua.</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>Qué son las filas</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documentos de Word (*.docx)</translation>
    </message>
    <message>
        <source>a column a quote</source>
        <translation>una columna por cita</translation>
    </message>
    <message>
        <source>a row a date</source>
        <translation>una fila por fecha</translation>
    </message>
    <message>
        <source>a row a topic (tag)</source>
        <translation>una fila por tema (etiqueta)</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sin fecha</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>sin tema</translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message>
        <source>What was said, side by side</source>
        <translation>Lo que se dijo, lado a lado</translation>
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
        <translation>Captura</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Fetched from</source>
        <translation>Descargado de</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Atención</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Párrafos</translation>
    </message>
    <message>
        <source>Quotes of this source cannot be checked.</source>
        <translation>Las citas de esta fuente no se pueden comprobar.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>What it says of itself</source>
        <translation>Lo que dice de sí misma</translation>
    </message>
    <message>
        <source>not a text file</source>
        <translation>no es un archivo de texto</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texto pegado</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Citation and reference copied.</source>
        <translation>Referencia y entrada bibliográfica copiadas.</translation>
    </message>
    <message>
        <source>Citation copied.</source>
        <translation>Referencia copiada.</translation>
    </message>
    <message>
        <source>Citations and references copied: %1.</source>
        <translation>Referencias y entradas bibliográficas copiadas: %1.</translation>
    </message>
    <message>
        <source>Citations copied: %1.</source>
        <translation>Referencias copiadas: %1.</translation>
    </message>
    <message>
        <source>Copied with citations: %1.</source>
        <translation>Copiadas con sus referencias: %1.</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>Copiada con su referencia.</translation>
    </message>
    <message>
        <source>Nothing is copied: the style prints nothing here.</source>
        <extracomment>How RTF is called by X11 and Wayland programs, macOS and (through Qt) Windows.</extracomment>
        <translation>No se copia nada: el estilo no imprime nada aquí.</translation>
    </message>
    <message>
        <source>Reference copied.</source>
        <translation>Entrada bibliográfica copiada.</translation>
    </message>
    <message>
        <source>References copied: %1.</source>
        <translation>Entradas bibliográficas copiadas: %1.</translation>
    </message>
</context>
<context>
    <name>CreatorRow</name>
    <message>
        <source>Family name, or name of the organisation</source>
        <translation>Apellidos, o nombre de la organización</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name this creator earlier</source>
        <translation>Nombrar antes a este autor</translation>
    </message>
    <message>
        <source>Remove this creator</source>
        <translation>Quitar este autor</translation>
    </message>
    <message>
        <source>Role of the creator</source>
        <translation>Función del autor</translation>
    </message>
    <message>
        <source>family name or organisation</source>
        <translation>apellidos u organización</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>nombre</translation>
    </message>
</context>
<context>
    <name>CreatorsField</name>
    <message>
        <source>Another creator</source>
        <translation>Otro autor</translation>
    </message>
</context>
<context>
    <name>DateBox</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>Elegir en un calendario (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Choose in a calendar (Alt+Down), or relative to another event (Alt+Up)</source>
        <translation>Elegir en un calendario (Alt+Abajo), o con respecto a otro acontecimiento (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Relative to another event: Alt+Up says to which.</source>
        <translation>Con respecto a otro acontecimiento: Alt+Arriba dice cuál.</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>A year, month or day that is stated and not doubted: nothing is left to be understood.</extracomment>
        <translation>no consta</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>%1 BC</source>
        <translation>%1 a. C.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>The Julian day number of day 0 of `model.dates.days`.</extracomment>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mes siguiente</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Relative to another event…</source>
        <translation>Con respecto a otro acontecimiento…</translation>
    </message>
    <message>
        <source>Whole month</source>
        <translation>Mes completo</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>Año completo</translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message>
        <source>%1, copy of %2</source>
        <translation>%1, copia del %2</translation>
    </message>
    <message>
        <source>Quotes and their sources</source>
        <translation>Las citas y sus fuentes</translation>
    </message>
    <message>
        <source>Quotes beside what their sources say</source>
        <translation>Las citas junto a lo que dicen sus fuentes</translation>
    </message>
    <message>
        <source>Struck through: in the quote, not in the source. Underlined: in the source, not in the quote. Grey: declared by the quote itself. Nothing was changed.</source>
        <translation>Tachado: en la cita, no en la fuente. Subrayado: en la fuente, no en la cita. Gris: declarado por la propia cita. No se ha cambiado nada.</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>La fuente</translation>
    </message>
    <message>
        <source>Your quote</source>
        <translation>Cita propia</translation>
    </message>
</context>
<context>
    <name>DuplicatesDialog</name>
    <message>
        <source>Accessed</source>
        <translation>Consulta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Duplicate sources</source>
        <translation>Fuentes duplicadas</translation>
    </message>
    <message>
        <source>Field by field</source>
        <translation>Campo por campo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Merged: %1.</source>
        <translation>Fusión: %1.</translation>
    </message>
    <message>
        <source>No two sources look alike</source>
        <translation>No hay dos fuentes parecidas</translation>
    </message>
    <message>
        <source>No two sources share a DOI, an ISBN, an address, or title, creator and year.</source>
        <translation>No hay dos fuentes que compartan DOI, ISBN, dirección, o título, autor y año.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Quotes and copies of both go to the one that is kept; the other one goes to the Trash.</source>
        <translation>Las citas y copias de ambas pasan a la que se conserva; la otra va a la Papelera.</translation>
    </message>
    <message>
        <source>Sources that seem to be the same</source>
        <translation>Fuentes que parecen ser la misma</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>same DOI</source>
        <translation>mismo DOI</translation>
    </message>
    <message>
        <source>same ISBN</source>
        <translation>mismo ISBN</translation>
    </message>
    <message>
        <source>same PMID</source>
        <translation>mismo PMID</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>misma dirección</translation>
    </message>
    <message>
        <source>same title</source>
        <translation>mismo título</translation>
    </message>
    <message>
        <source>the same in all</source>
        <translation>igual en todas</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%Ln pages printed.</source>
        <translation>
            <numerusform>%Ln página impresa.</numerusform>
            <numerusform>%Ln páginas impresas.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that the library holds, complete. Save it.</source>
        <translation>Todo lo que contiene la biblioteca, completo. Solo falta guardarlo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Export</source>
        <extracomment>So many letters of a file are shown.</extracomment>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Preview of the document</source>
        <translation>Vista previa del documento</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Vista previa del archivo</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Saved %1 in %2</source>
        <translation>%1: guardado en %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>This format is not text; open the saved file to look at it.</source>
        <translation>Este formato no es texto; para verlo hay que abrir el archivo guardado.</translation>
    </message>
    <message>
        <source>· being made…</source>
        <translation>· en preparación…</translation>
    </message>
    <message>
        <source>· step %1 of %2</source>
        <translation>· paso %1 de %2</translation>
    </message>
    <message>
        <source>· the beginning</source>
        <translation>· el comienzo</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>A table of quotes</source>
        <translation>Tabla de citas</translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation>Bibliografía</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>Estilo bibliográfico</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>An order of its own beside the groupings: that of the project that is exported. PDF stands after the word processors.</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Guard against formulas in cells</source>
        <translation>Proteger contra fórmulas en las celdas</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Notes and tags</source>
        <translation>Notas y etiquetas</translation>
    </message>
    <message>
        <source>Of quotes that have a translation</source>
        <translation>De las citas con traducción</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Párrafos</translation>
    </message>
    <message>
        <source>Quotes with in-text citations</source>
        <translation>Citas con referencias en el texto</translation>
    </message>
    <message>
        <source>Role and occasion in the citations</source>
        <translation>Cargo y ocasión en las referencias</translation>
    </message>
    <message>
        <source>Speaker, role and occasion of each quote</source>
        <translation>Declarante, cargo y ocasión de cada cita</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Title of the document</source>
        <translation>Título del documento</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>What the sources quote</source>
        <translation>Lo que citan las fuentes</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>Plantilla de Word</translation>
    </message>
    <message>
        <source>as in the outline of the project</source>
        <translation>como en el esquema del proyecto</translation>
    </message>
    <message>
        <source>as related entries (quotedin)</source>
        <translation>como entradas relacionadas (quotedin)</translation>
    </message>
    <message>
        <source>as shown, without headings</source>
        <translation>como se muestra, sin títulos</translation>
    </message>
    <message>
        <source>as words in a note</source>
        <translation>con palabras en una nota</translation>
    </message>
    <message>
        <source>by date said</source>
        <translation>por fecha de la declaración</translation>
    </message>
    <message>
        <source>by project</source>
        <translation>por proyecto</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>por fuente</translation>
    </message>
    <message>
        <source>by speaker, then date said</source>
        <translation>por declarante y fecha de la declaración</translation>
    </message>
    <message>
        <source>is left out</source>
        <translation>se omite</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>the original</source>
        <translation>el original</translation>
    </message>
    <message>
        <source>the original and a translation</source>
        <translation>el original y una traducción</translation>
    </message>
    <message>
        <source>the translation alone</source>
        <translation>solo la traducción</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>Copiar el informe</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Something went wrong in Quotarium</source>
        <translation>Algo ha fallado en Quotarium</translation>
    </message>
    <message>
        <source>This is the program&apos;s fault, not yours. What was kept before is safe, and you can go on working. Please send this report to its makers.</source>
        <translation>Es un fallo del programa, no de quien lo usa. Lo guardado antes está a salvo y se puede seguir trabajando. Se agradece el envío de este informe a sus autores.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Close the find bar</source>
        <translation>Cerrar la barra de búsqueda</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Buscar en este texto</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no hallado</translation>
    </message>
</context>
<context>
    <name>FirstPictures</name>
    <message>
        <source>Cite it</source>
        <translation>Referenciar</translation>
    </message>
    <message>
        <source>Clip what was said</source>
        <extracomment>From this width on (pixels) the pictures stand beside one another.</extracomment>
        <translation>Recortar lo dicho</translation>
    </message>
    <message>
        <source>Every quote is compared with its source, word by word.</source>
        <translation>Cada cita se coteja con su fuente, palabra por palabra.</translation>
    </message>
    <message>
        <source>Into Word, BibTeX and more, second-hand citations included.</source>
        <translation>A Word, BibTeX y más, con las referencias de segunda mano.</translation>
    </message>
    <message>
        <source>See that it is verbatim</source>
        <translation>Ver que es textual</translation>
    </message>
    <message>
        <source>Select words in an article: speaker, date and place come along.</source>
        <translation>Al seleccionar palabras en un artículo vienen también declarante, fecha y lugar.</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Back to the usual: %1</source>
        <translation>Volver a lo habitual: %1</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Elegir: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
</context>
<context>
    <name>FoundLine</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>sorted by date clipped</source>
        <translation>por fecha de recorte</translation>
    </message>
    <message>
        <source>sorted by date said</source>
        <translation>por fecha de la declaración</translation>
    </message>
    <message>
        <source>sorted by relevance</source>
        <translation>por relevancia</translation>
    </message>
    <message>
        <source>sorted by source</source>
        <translation>por fuente</translation>
    </message>
    <message>
        <source>sorted by speaker</source>
        <translation>por declarante</translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message numerus="yes">
        <source>%Ln quotes: click to look closer</source>
        <translation>
            <numerusform>%Ln cita: clic para ver de cerca</numerusform>
            <numerusform>%Ln citas: clic para ver de cerca</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GraphDialog</name>
    <message>
        <source>Being drawn…</source>
        <translation>Dibujando…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Graph of speakers and links</source>
        <translation>Grafo de declarantes y vínculos</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Links between speakers</source>
        <translation>Vínculos entre declarantes</translation>
    </message>
    <message>
        <source>No two speakers are linked here yet.</source>
        <translation>Aquí aún no hay dos declarantes vinculados.</translation>
    </message>
    <message>
        <source>Save as GraphML…</source>
        <translation>Guardar como GraphML…</translation>
    </message>
    <message>
        <source>Save the graph</source>
        <translation>Guardar el grafo</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Guardar la imagen…</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Guardado: %1.</translation>
    </message>
    <message>
        <source>Speakers and links</source>
        <translation>Declarantes y vínculos</translation>
    </message>
    <message>
        <source>the %1 most linked are drawn</source>
        <translation>se dibujan los %1 más vinculados</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Guide to Quotarium</source>
        <translation>Guía de Quotarium</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Página de la guía</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Páginas de la guía</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>Quotarium was updated to %1.</source>
        <translation>Quotarium se ha actualizado a %1.</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Novedades</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Redoing: %1 …</source>
        <translation>Rehaciendo: %1 …</translation>
    </message>
    <message>
        <source>Undoing: %1 …</source>
        <translation>Deshaciendo: %1 …</translation>
    </message>
</context>
<context>
    <name>IdentifiersField</name>
    <message>
        <source>%1 identifier</source>
        <translation>Identificador %1</translation>
    </message>
    <message>
        <source>Open in %1</source>
        <translation>Abrir en %1</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Format of the file</source>
        <translation>Formato del archivo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Import references</source>
        <translation>Importar referencias</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Nothing in this file could be read.</source>
        <translation>No se ha podido leer nada de este archivo.</translation>
    </message>
    <message>
        <source>Problems in the file, by line</source>
        <translation>Problemas en el archivo, por línea</translation>
    </message>
    <message>
        <source>Problems, by line</source>
        <translation>Problemas, por línea</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progreso de la importación</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>Detenida; no se ha importado nada.</translation>
    </message>
    <message>
        <source>recognised by itself</source>
        <translation>reconocido automáticamente</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Citekey</source>
        <translation>Clave de cita</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué se hace con ella</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadida</translation>
    </message>
    <message>
        <source>added beside %1</source>
        <translation>añadida junto a %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>left out, there is %1</source>
        <translation>omitida, ya está %1</translation>
    </message>
    <message>
        <source>put into %1</source>
        <translation>incorporada a %1</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>sin título</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add the selected ones, also beside what is like them</source>
        <translation>Añadir las seleccionadas, también junto a las que se les parecen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>By its %4 it is like one in %1: %2 (%3).</source>
        <translation>Se parece a otra en %1 (%4): %2 (%3).</translation>
    </message>
    <message>
        <source>Fill only what is missing there; nothing is replaced</source>
        <translation>Completar solo lo que allí falta; no se reemplaza nada</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave the selected ones out</source>
        <translation>Omitir las seleccionadas</translation>
    </message>
    <message>
        <source>May be there already: %1</source>
        <translation>Quizá ya estén: %1</translation>
    </message>
    <message>
        <source>Put into the one there</source>
        <translation>Incorporar a la existente</translation>
    </message>
    <message>
        <source>The very same is in %1: %2 (%3).</source>
        <translation>La misma está en %1: %2 (%3).</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>Lo que se ha leído</translation>
    </message>
    <message>
        <source>the file, further up,</source>
        <translation>el archivo, más arriba,</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>la biblioteca</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import references</source>
        <translation>Importar referencias</translation>
    </message>
    <message>
        <source>References (%1)</source>
        <translation>Referencias (%1)</translation>
    </message>
</context>
<context>
    <name>InspectedLinks</name>
    <message>
        <source>Link removed.</source>
        <translation>Vínculo quitado.</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>pregunta abierta</translation>
    </message>
    <message>
        <source>question, answered</source>
        <translation>pregunta, respondida</translation>
    </message>
</context>
<context>
    <name>InspectedStatement</name>
    <message>
        <source>Linked: this quote repeats the other.</source>
        <translation>Vínculo creado: esta cita repite la otra.</translation>
    </message>
    <message>
        <source>The reports are gathered in one statement.</source>
        <translation>Las versiones quedan reunidas en una sola declaración.</translation>
    </message>
    <message>
        <source>They will not be proposed again.</source>
        <translation>No se volverán a proponer.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <extracomment>A quote, the words it had before, and what hides in its words.</extracomment>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>No quote selected</source>
        <translation>Ninguna cita seleccionada</translation>
    </message>
    <message>
        <source>Select a quote to see and correct what is known of it.</source>
        <translation>Al seleccionar una cita se ve y se corrige lo que se sabe de ella.</translation>
    </message>
    <message>
        <source>Select one quote for this.</source>
        <translation>Antes hay que seleccionar una sola cita.</translation>
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
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Indicios</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>How sure it is that the speaker said it</source>
        <translation>Certeza de que lo dijo el declarante</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Ocasión</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Reported in</source>
        <translation>Recogida en</translation>
    </message>
    <message>
        <source>Reported in %1</source>
        <translation>Recogida en %1</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Fecha de la declaración</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traducciones</translation>
    </message>
    <message>
        <source>Words of the quote</source>
        <extracomment>From this width on (pixels) date and occasion stand beside one another.</extracomment>
        <translation>Palabras de la cita</translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation>añadir una etiqueta</translation>
    </message>
    <message>
        <source>add to a project</source>
        <translation>añadir a un proyecto</translation>
    </message>
    <message>
        <source>in the Inbox</source>
        <translation>en la Bandeja de entrada</translation>
    </message>
    <message>
        <source>no source yet</source>
        <translation>aún sin fuente</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>what speaks for it, or against it</source>
        <translation>lo que habla a favor o en contra</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>nota propia</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Adding %1</source>
        <translation>Añadiendo %1</translation>
    </message>
    <message>
        <source>Adding %2 of %3: %1</source>
        <translation>Añadiendo %2 de %3: %1</translation>
    </message>
    <message>
        <source>Adding sources</source>
        <translation>Añadir fuentes</translation>
    </message>
    <message>
        <source>Looking what there is…</source>
        <translation>Mirando qué hay…</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>A quote was being clipped when Quotarium ended: “%1”.</source>
        <translation>Se estaba recortando una cita cuando se cerró Quotarium: «%1».</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>Comprobar la biblioteca</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Kept what was being typed.</source>
        <translation>Se ha conservado lo que se estaba escribiendo.</translation>
    </message>
    <message>
        <source>Put it into the Inbox</source>
        <translation>Poner en la Bandeja de entrada</translation>
    </message>
    <message>
        <source>Quotarium did not close properly last time, and something is amiss.</source>
        <extracomment>How often it is asked whether a backup is due (ms), and how long after opening at first. How long after the last change (ms) its log is folded into the database.</extracomment>
        <translation>Quotarium no se cerró bien la última vez, y algo no está en orden.</translation>
    </message>
    <message>
        <source>Quotarium did not close properly last time. The library was looked over: all that was kept is there.</source>
        <translation>Quotarium no se cerró bien la última vez. Se ha revisado la biblioteca: todo lo guardado está ahí.</translation>
    </message>
    <message>
        <source>This was being typed when Quotarium ended, and is not kept: “%1”.</source>
        <translation>Esto se estaba escribiendo cuando se cerró Quotarium y no está guardado: «%1».</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>All are as they came.</source>
        <translation>Todos están como al principio.</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Cambiar atajos…</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Cambiados: %1</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Las acciones y sus atajos</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>Todo como al principio</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Como al principio</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>Cambiar atajos</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Buscar una acción o una tecla</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New keys of the selected action</source>
        <translation>Nuevas teclas de la acción seleccionada</translation>
    </message>
    <message>
        <source>No other action has these keys.</source>
        <translation>Ninguna otra acción tiene estas teclas.</translation>
    </message>
    <message>
        <source>Press the new keys here:</source>
        <translation>Pulsar aquí las nuevas teclas:</translation>
    </message>
    <message>
        <source>The same keys: %1. Where both can be done, neither is.</source>
        <translation>Las mismas teclas: %1. Donde ambas son posibles, no se hace ninguna.</translation>
    </message>
</context>
<context>
    <name>KindField</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>LanguageField</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>en, de, az …; empty for unknown</source>
        <translation>es, en, de…; vacío si se desconoce</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Another language…</source>
        <translation>Otro idioma…</translation>
    </message>
    <message>
        <source>The language&apos;s code, such as hy or pt-BR:</source>
        <translation>Código del idioma, por ejemplo hy o pt-BR:</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Empty the Trash after</source>
        <translation>Vaciar la Papelera después de</translation>
    </message>
    <message>
        <source>Folder for new libraries</source>
        <translation>Carpeta de bibliotecas nuevas</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>No hay ninguna biblioteca abierta.</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Abierta ahora</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>nunca automáticamente</translation>
    </message>
    <message>
        <source>your documents</source>
        <translation>los documentos propios</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Only quotes with these words</source>
        <translation>Solo citas con estas palabras</translation>
    </message>
    <message>
        <source>Quotes by source</source>
        <translation>Citas por fuente</translation>
    </message>
    <message>
        <source>Quotes by speaker</source>
        <translation>Citas por declarante</translation>
    </message>
    <message>
        <source>Quotes by tag</source>
        <translation>Citas por etiqueta</translation>
    </message>
    <message>
        <source>Quotes by their check</source>
        <translation>Citas por comprobación</translation>
    </message>
    <message>
        <source>Quotes by year said</source>
        <translation>Citas por año de la declaración</translation>
    </message>
    <message>
        <source>Save as a picture (SVG, PNG, PDF)…</source>
        <translation>Guardar como imagen (SVG, PNG, PDF)…</translation>
    </message>
    <message>
        <source>Save as a table (CSV)…</source>
        <translation>Guardar como tabla (CSV)…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Guardar: %1</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Guardado: %1.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>The library in numbers</source>
        <translation>La biblioteca en cifras</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>empty for none</source>
        <translation>vacío si no hay</translation>
    </message>
</context>
<context>
    <name>LinkChip</name>
    <message>
        <source>Edit the note…</source>
        <translation>Editar la nota…</translation>
    </message>
    <message>
        <source>Go to the other quote</source>
        <translation>Ir a la otra cita</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Tipo de vínculo</translation>
    </message>
    <message>
        <source>Note on the link</source>
        <translation>Nota sobre el vínculo</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Quitar el vínculo</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Find the other quote</source>
        <translation>Buscar la otra cita</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Tipo de vínculo</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vincular</translation>
    </message>
    <message>
        <source>Link to another quote</source>
        <translation>Vincular a otra cita</translation>
    </message>
    <message>
        <source>Linked: the quote %1 the other.</source>
        <translation>Vínculo creado: la cita %1 la otra.</translation>
    </message>
    <message>
        <source>No other quote is found.</source>
        <translation>No se encuentra ninguna otra cita.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on the link</source>
        <translation>Nota sobre el vínculo</translation>
    </message>
    <message>
        <source>Quotes to link to</source>
        <translation>Citas para vincular</translation>
    </message>
    <message>
        <source>This quote</source>
        <translation>Esta cita</translation>
    </message>
    <message>
        <source>why, or where it is said</source>
        <translation>por qué, o dónde se dice</translation>
    </message>
</context>
<context>
    <name>LinksField</name>
    <message>
        <source>Link this quote to another</source>
        <translation>Vincular esta cita a otra</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>Vincular a…</translation>
    </message>
</context>
<context>
    <name>ListsPanel</name>
    <message>
        <source>Clipped here  ·  %1</source>
        <translation>Recortadas aquí  ·  %1</translation>
    </message>
    <message>
        <source>Suggested quotes  ·  %1 left</source>
        <translation>Sugerencias  ·  quedan %1</translation>
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
        <translation>Hay otra operación en curso; conviene esperar a que termine.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped; nothing of it was kept.</source>
        <translation>Detenido; no se ha conservado nada.</translation>
    </message>
</context>
<context>
    <name>MarkedInFile</name>
    <message>
        <source>Highlights clipped to the Inbox: %1</source>
        <translation>Resaltados recortados en la Bandeja de entrada: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>MergeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionar</translation>
    </message>
    <message>
        <source>Which one is kept</source>
        <extracomment>Letters of one fact that are shown.</extracomment>
        <translation>Elemento que se conserva</translation>
    </message>
    <message>
        <source>Which one is kept? The others go into it.</source>
        <translation>¿Qué elemento se conserva? Los demás se fusionan con él.</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Remove this name</source>
        <translation>Quitar este nombre</translation>
    </message>
    <message>
        <source>Use first</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Use this name first</source>
        <translation>Usar primero este nombre</translation>
    </message>
    <message>
        <source>another way the name is written</source>
        <translation>otra forma de escribir el nombre</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Altered or not found</source>
        <translation>Discrepantes</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Navigation</source>
        <extracomment>More would leave too little for the page on a small screen (pixels).</extracomment>
        <translation>Navegación</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Ocasiones</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Preguntas abiertas</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Quotarium</source>
        <translation>Quotarium</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Declarantes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Trash and settings</source>
        <translation>Papelera y ajustes</translation>
    </message>
</context>
<context>
    <name>NearCard</name>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Link as repeating</source>
        <translation>Vincular como repetición</translation>
    </message>
    <message>
        <source>Make them one statement with several reports</source>
        <translation>Hacer de ellas una declaración con varias versiones</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Repeated by another speaker? %1 of the wording is shared.</source>
        <translation>¿La repite otro declarante? Comparten el %1 de la redacción.</translation>
    </message>
    <message>
        <source>The same statement? %1 of the wording is shared.</source>
        <translation>¿La misma declaración? Comparten el %1 de la redacción.</translation>
    </message>
    <message>
        <source>They are not the same; do not ask again</source>
        <translation>No son la misma; no volver a preguntar</translation>
    </message>
</context>
<context>
    <name>NewerCopies</name>
    <message>
        <source>A newer copy of this source</source>
        <translation>Una copia más reciente de esta fuente</translation>
    </message>
    <message>
        <source>Fetching the page…</source>
        <translation>Descargando la página…</translation>
    </message>
    <message>
        <source>It was found at %1.</source>
        <translation>Se encontró en %1.</translation>
    </message>
    <message>
        <source>Linked: %1. The recording stays where it is.</source>
        <translation>Vinculada: %1. La grabación se queda donde está.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>Recognising the text: page %1 of %2</source>
        <translation>Reconociendo el texto: página %1 de %2</translation>
    </message>
    <message>
        <source>Recognising the text…</source>
        <translation>Reconociendo el texto…</translation>
    </message>
    <message>
        <source>Stopped; nothing was added.</source>
        <translation>Detenido; no se ha añadido nada.</translation>
    </message>
    <message>
        <source>The newer copy is kept beside the older ones.</source>
        <translation>La copia más reciente se conserva junto a las anteriores.</translation>
    </message>
    <message>
        <source>The page was fetched; its text is the same as in the copy before.</source>
        <translation>Página descargada; su texto es el mismo que en la copia anterior.</translation>
    </message>
    <message>
        <source>The page was fetched; this copy is kept beside the older ones.</source>
        <translation>Página descargada; esta copia se conserva junto a las anteriores.</translation>
    </message>
    <message>
        <source>The recording; it is linked</source>
        <translation>La grabación; queda vinculada</translation>
    </message>
    <message>
        <source>The text was recognised; compare quotes with the pages.</source>
        <translation>Texto reconocido; conviene cotejar las citas con las páginas.</translation>
    </message>
    <message>
        <source>This copy is the same to the last byte as one that is kept: nothing added.</source>
        <translation>Esta copia es idéntica, hasta el último byte, a una ya conservada: no se ha añadido nada.</translation>
    </message>
</context>
<context>
    <name>NoteFields</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation>Buscar en las notas</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Reemplazar por</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>OccasionEditor</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Date of the occasion</source>
        <translation>Fecha de la ocasión</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the occasion</source>
        <translation>Nombre de la ocasión</translation>
    </message>
    <message>
        <source>No occasion selected</source>
        <translation>Ninguna ocasión seleccionada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on the occasion</source>
        <translation>Nota sobre la ocasión</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Select an occasion to see and correct it.</source>
        <translation>Al seleccionar una ocasión se ve y se corrige.</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>cómo se llama</translation>
    </message>
    <message>
        <source>where it was</source>
        <translation>dónde fue</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>nota propia</translation>
    </message>
</context>
<context>
    <name>OccasionField</name>
    <message>
        <source>Occasion</source>
        <translation>Ocasión</translation>
    </message>
    <message>
        <source>name; empty for none</source>
        <translation>nombre; vacío para ninguna</translation>
    </message>
</context>
<context>
    <name>OccasionsPage</name>
    <message>
        <source>%1 is now the same occasion.</source>
        <translation>%1 es ahora la misma ocasión.</translation>
    </message>
    <message>
        <source>Dates counted from the old one stay until you count them again: %1.</source>
        <translation>Las fechas contadas desde la antigua quedan hasta que las vuelva a calcular: %1.</translation>
    </message>
    <message>
        <source>Go to this speaker</source>
        <translation>Ir a este declarante</translation>
    </message>
    <message>
        <source>Merge occasions</source>
        <translation>Fusionar ocasiones</translation>
    </message>
    <message>
        <source>No occasion found</source>
        <translation>No se encuentra ninguna ocasión</translation>
    </message>
    <message>
        <source>No occasion is what this search asks for.</source>
        <translation>Ninguna ocasión corresponde a esta búsqueda.</translation>
    </message>
    <message>
        <source>No occasions yet</source>
        <translation>Aún no hay ocasiones</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Ocasiones</translation>
    </message>
    <message>
        <source>There is no other occasion to merge with.</source>
        <translation>No hay otra ocasión con la que fusionar.</translation>
    </message>
    <message>
        <source>They are made as you fill in the occasion of a quote.</source>
        <translation>Se crean al rellenar la ocasión de una cita.</translation>
    </message>
    <message>
        <source>What was said on this occasion</source>
        <translation>Lo que se dijo en esta ocasión</translation>
    </message>
    <message>
        <source>Which occasion is the same as %1?</source>
        <translation>¿Qué ocasión es la misma que %1?</translation>
    </message>
    <message>
        <source>sorted by date</source>
        <translation>por fecha</translation>
    </message>
    <message>
        <source>sorted by name</source>
        <translation>por nombre</translation>
    </message>
    <message>
        <source>sorted by number of quotes</source>
        <translation>por número de citas</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>from the paragraph after: “%1”</source>
        <translation>del párrafo siguiente: «%1»</translation>
    </message>
    <message>
        <source>from the paragraph before: “%1”</source>
        <translation>del párrafo anterior: «%1»</translation>
    </message>
    <message>
        <source>from this paragraph: “%1”</source>
        <translation>de este párrafo: «%1»</translation>
    </message>
    <message>
        <source>from ¶%2: “%1”</source>
        <translation>de ¶%2: «%1»</translation>
    </message>
    <message>
        <source>offered: %1</source>
        <translation>propuesta: %1</translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Orden inverso</translation>
    </message>
    <message>
        <source>With headings and their numbers</source>
        <translation>Con títulos y sus cantidades</translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln línea</numerusform>
            <numerusform>%Ln líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnStyleList</name>
    <message>
        <source>Install a style…</source>
        <translation>Instalar un estilo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the style %1</source>
        <translation>Quitar el estilo %1</translation>
    </message>
    <message>
        <source>The style was removed.</source>
        <translation>Estilo quitado.</translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <source>This page cannot be drawn. Read it as text.</source>
        <extracomment>Pixels of the screen to a point of the page at 100 %. In the dark, paper is dimmed; its figures and highlights keep their colours. Small pictures that are asked for when everything seen is there.</extracomment>
        <translation>Esta página no se puede dibujar. Se puede leer como texto.</translation>
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
        <translation>(%1 de %2)</translation>
    </message>
    <message>
        <source>Clip what is marked in the file into the Inbox</source>
        <translation>Recortar en la Bandeja de entrada lo marcado en el archivo</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Import highlights</source>
        <translation>Importar resaltados</translation>
    </message>
    <message>
        <source>Import highlights (%1)</source>
        <translation>Importar resaltados (%1)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Show or hide outline and small pictures</source>
        <translation>Mostrar u ocultar el índice y las miniaturas</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Type a page and press Return</source>
        <translation>Escribir una página y pulsar Intro</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
</context>
<context>
    <name>PagesSide</name>
    <message>
        <source>Outline</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Outline of the document</source>
        <translation>Índice del documento</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation>Miniaturas de las páginas</translation>
    </message>
</context>
<context>
    <name>PairsDialog</name>
    <message>
        <source>%1 shared</source>
        <translation>%1 en común</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs share half of their wording or more.</source>
        <translation>
            <numerusform>%Ln par comparte al menos la mitad de las palabras.</numerusform>
            <numerusform>%Ln pares comparten al menos la mitad de las palabras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both wordings</source>
        <translation>Ambas redacciones</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>How far the search is</source>
        <extracomment>All that were found; those that are settled are not shown, and come back with Undo.</extracomment>
        <translation>Avance de la búsqueda</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Link as repeating</source>
        <translation>Vincular como repetición</translation>
    </message>
    <message>
        <source>Linked: the second quote repeats the first.</source>
        <translation>Vínculo creado: la segunda cita repite la primera.</translation>
    </message>
    <message>
        <source>Looking for quotes that share half of their wording or more…</source>
        <translation>Buscando citas que compartan al menos la mitad de las palabras…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Make them one statement with several reports</source>
        <translation>Hacer de ellas una declaración con varias versiones</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Sin declarante</translation>
    </message>
    <message>
        <source>No two quotes look like one statement</source>
        <translation>No hay dos citas que parezcan una misma declaración</translation>
    </message>
    <message>
        <source>No, they are two</source>
        <translation>No, son dos</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Pairs of quotes</source>
        <translation>Pares de citas</translation>
    </message>
    <message>
        <source>Quotes that may be one statement</source>
        <translation>Citas que pueden ser una misma declaración</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>The reports are gathered in one statement.</source>
        <translation>Las versiones quedan reunidas en una sola declaración.</translation>
    </message>
    <message>
        <source>The speakers are others. If they are one, merge them first.</source>
        <translation>Los declarantes son distintos. Si son el mismo, hay que fusionarlos antes.</translation>
    </message>
    <message>
        <source>They will not be proposed again.</source>
        <translation>No se volverán a proponer.</translation>
    </message>
    <message>
        <source>What is clipped from now on is compared as it comes.</source>
        <translation>Lo que recorte a partir de ahora se compara al llegar.</translation>
    </message>
    <message>
        <source>by other speakers</source>
        <translation>de otros declarantes</translation>
    </message>
</context>
<context>
    <name>ParagraphField</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>PasteTextDialog</name>
    <message numerus="yes">
        <source>%Ln words. A title and a “By …” line are recognised.</source>
        <translation>
            <numerusform>%Ln palabra. Se reconocen un título y una línea «Por …».</numerusform>
            <numerusform>%Ln palabras. Se reconocen un título y una línea «Por …».</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add pasted text</source>
        <translation>Añadir texto pegado</translation>
    </message>
    <message>
        <source>Add this text</source>
        <translation>Añadir este texto</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>Dirección (URL)</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Family, Given; Family, Given</source>
        <translation>Apellidos, Nombre; Apellidos, Nombre</translation>
    </message>
    <message>
        <source>Paste the article here.</source>
        <translation>Pegar aquí el artículo.</translation>
    </message>
    <message>
        <source>Paste the text first.</source>
        <translation>Antes hay que pegar el texto.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>else its first line</source>
        <translation>si no, su primera línea</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Pages of the source</source>
        <translation>Páginas de la fuente</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>A picture of the speaker</source>
        <translation>Una imagen del declarante</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Elegir imagen…</translation>
    </message>
    <message>
        <source>Credit of the picture</source>
        <translation>Crédito de la imagen</translation>
    </message>
    <message>
        <source>Or drop one here: PNG, JPEG or WebP.</source>
        <translation>O suelte una aquí: PNG, JPEG o WebP.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste a picture from the clipboard</source>
        <translation>Pegar una imagen del portapapeles</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Imágenes (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Take the picture away</source>
        <translation>Quitar la imagen</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>Lo que muestra la imagen</translation>
    </message>
    <message>
        <source>credit, source</source>
        <translation>crédito, fuente</translation>
    </message>
    <message>
        <source>what it shows</source>
        <translation>lo que muestra</translation>
    </message>
</context>
<context>
    <name>Picturing</name>
    <message>
        <source>The file of the picture is missing or damaged.</source>
        <translation>El archivo de la imagen falta o está dañado.</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>Picture: %1</source>
        <translation>Imagen: %1</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Even without it, Quotarium only fetches web pages that you ask for. It sends nothing else and looks for nothing by itself.</source>
        <translation>Incluso sin él, Quotarium solo descarga las páginas web que se le piden. No envía nada más ni busca nada por su cuenta.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Offline mode: fetch nothing from the network</source>
        <translation>Modo sin conexión: no descargar nada de la red</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
</context>
<context>
    <name>ProjectField</name>
    <message>
        <source>Project</source>
        <translation>Proyecto</translation>
    </message>
    <message>
        <source>name of a project, old or new</source>
        <translation>nombre de un proyecto, nuevo o existente</translation>
    </message>
</context>
<context>
    <name>ProjectPage</name>
    <message numerus="yes">
        <source>%Ln headings</source>
        <translation>
            <numerusform>%Ln título</numerusform>
            <numerusform>%Ln títulos</numerusform>
        </translation>
    </message>
    <message>
        <source>A note between the quotes:</source>
        <translation>Una nota entre las citas:</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>Todas las citas</translation>
    </message>
    <message>
        <source>Drag quotes onto the project in the navigation, or select them and press Ctrl+P. Headings and notes between them make an outline, which exports follow.</source>
        <translation>Las citas se arrastran al proyecto en la navegación, o se seleccionan y se pulsa Ctrl+P. Los títulos y notas entre ellas forman un esquema, que siguen las exportaciones.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aún no hay nada aquí</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Search in it</source>
        <translation>Buscar en él</translation>
    </message>
    <message>
        <source>Taken out of the project; quotes stay in the library.</source>
        <translation>Quitado del proyecto; las citas siguen en la biblioteca.</translation>
    </message>
    <message>
        <source>The heading of a chapter:</source>
        <translation>El título de un capítulo:</translation>
    </message>
</context>
<context>
    <name>QueryBox</name>
    <message>
        <source>Completions</source>
        <extracomment>The text, the stretch (code points) that each completion replaces, and the completions with what is told beside each, or nothing.</extracomment>
        <translation>Sugerencias de escritura</translation>
    </message>
</context>
<context>
    <name>QuoteDeeds</name>
    <message>
        <source>A name for it in the navigation:</source>
        <translation>Un nombre para la navegación:</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete %1 for ever?</source>
        <translation>¿Eliminar definitivamente %1?</translation>
    </message>
    <message>
        <source>Delete all that is in the Trash for ever, with %1?</source>
        <translation>¿Eliminar para siempre todo lo que hay en la Papelera, con %1?</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Eliminación: %1.</translation>
    </message>
    <message>
        <source>Empty the Trash</source>
        <translation>Vaciar la Papelera</translation>
    </message>
    <message>
        <source>Marked as reviewed: %1.</source>
        <translation>Marcado como revisado: %1.</translation>
    </message>
    <message>
        <source>Moved to the Trash: %1.</source>
        <translation>A la Papelera: %1.</translation>
    </message>
    <message>
        <source>Put back: %1.</source>
        <translation>Restaurado: %1.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>The Trash was emptied.</source>
        <translation>Se vació la Papelera.</translation>
    </message>
</context>
<context>
    <name>QuoteLists</name>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
</context>
<context>
    <name>QuotePreview</name>
    <message>
        <source>No speaker yet</source>
        <translation>Aún sin declarante</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Preview of the quote</source>
        <translation>Vista previa de la cita</translation>
    </message>
</context>
<context>
    <name>QuotesPage</name>
    <message>
        <source>Altered or not found</source>
        <translation>Discrepantes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Preguntas abiertas</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Search quotes</source>
        <translation>Buscar citas</translation>
    </message>
    <message>
        <source>Search words, speaker:…, said:1990s, tag:…, -without</source>
        <translation>Buscar palabras, speaker:…, said:1990s, tag:…, -sin</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
</context>
<context>
    <name>ReaderHeader</name>
    <message>
        <source>%1 (newest)</source>
        <translation>%1 (la más reciente)</translation>
    </message>
    <message>
        <source>%1 (older)</source>
        <translation>%1 (anterior)</translation>
    </message>
    <message>
        <source>%1 of %2 quotes verbatim</source>
        <translation>%1 de %2 citas textuales</translation>
    </message>
    <message>
        <source>%1; choose another</source>
        <translation>%1; elegir otra</translation>
    </message>
    <message>
        <source>1 quote, not verbatim</source>
        <translation>1 cita, no textual</translation>
    </message>
    <message>
        <source>1 quote, verbatim</source>
        <translation>1 cita, textual</translation>
    </message>
    <message>
        <source>Back to the sources</source>
        <translation>Volver a las fuentes</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Clip the selected words</source>
        <translation>Recortar las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Clip the selected words (C or Ctrl+Return)</source>
        <translation>Recortar las palabras seleccionadas (C o Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Details of the source</source>
        <translation>Detalles de la fuente</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Read another snapshot of this source</source>
        <translation>Leer otra copia de esta fuente</translation>
    </message>
    <message>
        <source>Read the pages (F6)</source>
        <translation>Leer las páginas (F6)</translation>
    </message>
    <message>
        <source>Read the text (F6)</source>
        <translation>Leer el texto (F6)</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <translation>Copia del %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>Type at %1 %</source>
        <translation>Letra al %1 %</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Text of the source</source>
        <translation>Texto de la fuente</translation>
    </message>
</context>
<context>
    <name>Reanchoring</name>
    <message numerus="yes">
        <source>%Ln quotes anchored anew.</source>
        <translation>
            <numerusform>%Ln cita anclada de nuevo.</numerusform>
            <numerusform>%Ln citas ancladas de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a quote first.</source>
        <translation>Antes hay que seleccionar una cita.</translation>
    </message>
    <message>
        <source>There is no newer copy: fetch the source again to make one.</source>
        <translation>No hay copia más reciente: se crea una al descargar de nuevo la fuente.</translation>
    </message>
</context>
<context>
    <name>ReanchoringDialog</name>
    <message>
        <source>Anchor in the newer copy</source>
        <translation>Anclar en la copia más reciente</translation>
    </message>
    <message>
        <source>It stays anchored in the older copy.</source>
        <translation>Sigue anclada en la copia anterior.</translation>
    </message>
    <message>
        <source>Quotes in newer copies of their sources</source>
        <translation>Las citas en las copias más recientes de sus fuentes</translation>
    </message>
    <message>
        <source>Quotes with a newer copy of their source</source>
        <translation>Citas cuya fuente tiene una copia más reciente</translation>
    </message>
    <message>
        <source>The newer copy</source>
        <translation>La copia más reciente</translation>
    </message>
    <message>
        <source>The quote beside the newer copy</source>
        <translation>La cita junto a la copia más reciente</translation>
    </message>
    <message>
        <source>Ticked quotes are anchored in the newer copy and checked against it. Their own words stay as they are, and Undo takes it back.</source>
        <translation>Las citas marcadas se anclan en la copia más reciente y se cotejan con ella. Sus palabras quedan como están, y Deshacer lo revierte.</translation>
    </message>
    <message>
        <source>Your quote</source>
        <translation>Cita propia</translation>
    </message>
</context>
<context>
    <name>RelativeField</name>
    <message>
        <source>Change what the date is relative to</source>
        <translation>Cambiar a qué se refiere la fecha</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Recalcular</translation>
    </message>
    <message>
        <source>Count the date again from the event&apos;s date</source>
        <translation>Volver a calcular la fecha desde la del acontecimiento</translation>
    </message>
    <message>
        <source>Take the event off; the date stays</source>
        <translation>Quitar el acontecimiento; la fecha queda</translation>
    </message>
</context>
<context>
    <name>RelativePicker</name>
    <message>
        <source>%1, counted from %2</source>
        <translation>%1, contada desde %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>Fecha del acontecimiento</translation>
    </message>
    <message>
        <source>Date relative to another event</source>
        <translation>Fecha con respecto a otro acontecimiento</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Acontecimiento</translation>
    </message>
    <message>
        <source>Keep the phrase</source>
        <translation>Conservar la expresión</translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>Aún no se calcula nada.</translation>
    </message>
    <message>
        <source>Phrase of the source</source>
        <translation>Expresión de la fuente</translation>
    </message>
    <message>
        <source>Phrase, as the source has it</source>
        <translation>Expresión, tal como en la fuente</translation>
    </message>
    <message>
        <source>Relative to</source>
        <translation>Con respecto a</translation>
    </message>
    <message>
        <source>Use this date</source>
        <translation>Usar esta fecha</translation>
    </message>
    <message>
        <source>Which was on</source>
        <translation>Que fue el</translation>
    </message>
    <message>
        <source>an occasion, a quote, a source, or any name</source>
        <translation>una ocasión, una cita, una fuente o cualquier nombre</translation>
    </message>
    <message>
        <source>exactly four years earlier</source>
        <translation>exactamente cuatro años antes</translation>
    </message>
</context>
<context>
    <name>RemovableChip</name>
    <message>
        <source>%s, press Delete to remove</source>
        <translation>%s, pulsar Supr para quitar</translation>
    </message>
</context>
<context>
    <name>ReportsDialog</name>
    <message>
        <source>Another report</source>
        <translation>Otra versión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Earliest report</source>
        <translation>Versión más antigua</translation>
    </message>
    <message>
        <source>Later report</source>
        <translation>Versión posterior</translation>
    </message>
    <message>
        <source>Make it a quote of its own</source>
        <translation>Convertirla en cita aparte</translation>
    </message>
    <message>
        <source>One report</source>
        <translation>Una versión</translation>
    </message>
    <message>
        <source>Publication date unknown</source>
        <translation>Fecha de publicación desconocida</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Publicación: %1</translation>
    </message>
    <message>
        <source>Report to separate</source>
        <translation>Versión que separar</translation>
    </message>
    <message>
        <source>Reports of one statement</source>
        <translation>Versiones de una misma declaración</translation>
    </message>
    <message>
        <source>The report is a quote of its own now.</source>
        <translation>La versión es ahora una cita aparte.</translation>
    </message>
    <message>
        <source>The report published first stands at the left, where that is known. Struck through: only there. Underlined: only in the other.</source>
        <translation>La versión publicada primero está a la izquierda, si se sabe cuál es. Tachado: solo en ella. Subrayado: solo en la otra.</translation>
    </message>
    <message>
        <source>The wording of each report</source>
        <translation>La redacción de cada versión</translation>
    </message>
    <message>
        <source>Took it from: %1</source>
        <translation>Tomada de: %1</translation>
    </message>
</context>
<context>
    <name>RevisionsDialog</name>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Earlier wordings beside what became of them</source>
        <translation>Las redacciones anteriores junto a lo que han llegado a ser</translation>
    </message>
    <message>
        <source>How the words changed</source>
        <translation>Cómo han cambiado las palabras</translation>
    </message>
    <message>
        <source>Struck through: taken away. Underlined: added. No wording is ever lost.</source>
        <translation>Tachado: quitado. Subrayado: añadido. Ninguna redacción se pierde nunca.</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>cambiado el %1</translation>
    </message>
</context>
<context>
    <name>RoleFields</name>
    <message>
        <source>Held</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
</context>
<context>
    <name>RoleRow</name>
    <message>
        <source>Held from to</source>
        <translation>Periodo del cargo</translation>
    </message>
    <message>
        <source>Organisation of the role</source>
        <translation>Organización del cargo</translation>
    </message>
    <message>
        <source>Remove this role</source>
        <translation>Quitar este cargo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>held, such as 2014–2019</source>
        <translation>periodo, p. ej. 2014–2019</translation>
    </message>
    <message>
        <source>organisation or country</source>
        <translation>organización o país</translation>
    </message>
    <message>
        <source>role, such as President</source>
        <translation>cargo, p. ej. presidente</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>%1 quotes and %2 captured files checked: nothing is wrong.</source>
        <translation>%1 citas y %2 archivos capturados comprobados: todo en orden.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Haciendo copia de seguridad…</translation>
    </message>
    <message>
        <source>Checking the library…</source>
        <translation>Comprobando la biblioteca…</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copia de %1</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>Copiando la biblioteca…</translation>
    </message>
    <message>
        <source>Open a library first.</source>
        <translation>Antes hay que abrir una biblioteca.</translation>
    </message>
    <message>
        <source>Open a packed library</source>
        <translation>Abrir una biblioteca empaquetada</translation>
    </message>
    <message>
        <source>Pack the library into one file</source>
        <translation>Empaquetar la biblioteca en un solo archivo</translation>
    </message>
    <message>
        <source>Packed libraries (*.zip)</source>
        <translation>Bibliotecas empaquetadas (*.zip)</translation>
    </message>
    <message>
        <source>Packing the library…</source>
        <translation>Empaquetando la biblioteca…</translation>
    </message>
    <message>
        <source>Put back the backup of %1; what was there before is a backup now.</source>
        <translation>Restaurada la copia de seguridad del %1; lo que había antes es ahora otra copia.</translation>
    </message>
    <message>
        <source>Quotarium libraries (*%1)</source>
        <translation>Bibliotecas de Quotarium (*%1)</translation>
    </message>
    <message>
        <source>Repairing the library…</source>
        <translation>Reparando la biblioteca…</translation>
    </message>
    <message>
        <source>Save a copy of the library</source>
        <translation>Guardar una copia de la biblioteca</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved as %1, without %Ln captured files that were changed: File, Check the library… says which.</source>
        <translation>
            <numerusform>Guardado como %1, sin %Ln archivo capturado que fue modificado: Archivo, Comprobar la biblioteca… dice cuál.</numerusform>
            <numerusform>Guardado como %1, sin %Ln archivos capturados que fueron modificados: Archivo, Comprobar la biblioteca… dice cuáles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpacking the library…</source>
        <translation>Desempaquetando la biblioteca…</translation>
    </message>
    <message>
        <source>Where to keep the library</source>
        <translation>Dónde guardar la biblioteca</translation>
    </message>
</context>
<context>
    <name>ScopeBox</name>
    <message>
        <source>All sources, quoted or not: %1</source>
        <translation>Todas las fuentes, citadas o no: %1</translation>
    </message>
    <message>
        <source>Project %2: %1</source>
        <translation>Proyecto %2: %1</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Selección: %1</translation>
    </message>
    <message>
        <source>Shown (%2): %1</source>
        <translation>Lista mostrada (%2): %1</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Lista mostrada: %1</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Qué exportar</translation>
    </message>
    <message>
        <source>Whole library: %1</source>
        <translation>Toda la biblioteca: %1</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
</context>
<context>
    <name>SelectionDeeds</name>
    <message>
        <source>Clip	C</source>
        <translation>Recortar	C</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Copiar con referencia</translation>
    </message>
    <message>
        <source>Search quotes for these words</source>
        <translation>Buscar citas con estas palabras</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>Antes hay que seleccionar las palabras.</translation>
    </message>
    <message>
        <source>Show this quote</source>
        <translation>Mostrar esta cita</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>SeveralForm</name>
    <message>
        <source>%1 selected</source>
        <translation>Selección: %1</translation>
    </message>
    <message>
        <source>All said by %1.</source>
        <translation>Todas de %1.</translation>
    </message>
    <message>
        <source>Copy with citations</source>
        <translation>Copiar con referencias</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>In the Inbox: %1.</source>
        <translation>En la Bandeja de entrada: %1.</translation>
    </message>
    <message>
        <source>Of so many, it is not counted what they have in common.</source>
        <translation>Son demasiados para contar lo que tienen en común.</translation>
    </message>
    <message>
        <source>Projects of all</source>
        <translation>Proyectos de todas</translation>
    </message>
    <message>
        <source>Projects that hold all</source>
        <translation>Proyectos que las contienen todas</translation>
    </message>
    <message>
        <source>Tags of all</source>
        <translation>Etiquetas de todas</translation>
    </message>
    <message>
        <source>Tags that all have</source>
        <translation>Etiquetas que todas tienen</translation>
    </message>
    <message>
        <source>With all of them</source>
        <translation>Para todas</translation>
    </message>
    <message>
        <source>add a tag to all</source>
        <translation>añadir una etiqueta a todas</translation>
    </message>
    <message>
        <source>add all to a project</source>
        <translation>añadirlas todas a un proyecto</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>Keys of some keyboards that Qt lists beside the usual ones.</extracomment>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>SourceButton</name>
    <message>
        <source>Reported in</source>
        <translation>Recogida en</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>As read in the document: %1</source>
        <translation>Tal como se lee en el documento: %1</translation>
    </message>
    <message>
        <source>Citekey</source>
        <translation>Clave de cita</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on the source</source>
        <translation>Nota sobre la fuente</translation>
    </message>
    <message>
        <source>Pinned: kept where citekeys are made anew</source>
        <translation>Fijada: se conserva cuando se rehacen las claves de cita</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Read online</source>
        <translation>Consultada en línea</translation>
    </message>
    <message>
        <source>The name of this source in BibTeX. It stays once author and year are known; empty it to have it made anew.</source>
        <translation>El nombre de esta fuente en BibTeX. No cambia una vez conocidos autor y año; si se vacía, se hace de nuevo.</translation>
    </message>
    <message>
        <source>Title</source>
        <extracomment>CSL variables that are a line of text, in the order of the form.</extracomment>
        <translation>Título</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Type of source</source>
        <translation>Tipo de fuente</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>your own note, never printed</source>
        <translation>nota propia, nunca se imprime</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Back to the sources</source>
        <translation>Volver a las fuentes</translation>
    </message>
    <message>
        <source>Open in the reader</source>
        <translation>Abrir en el lector</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>SourceSide</name>
    <message>
        <source>Captured copy</source>
        <extracomment>What may be the transcript of a recording.</extracomment>
        <translation>Copia capturada</translation>
    </message>
    <message>
        <source>Cited as</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Play the recording</source>
        <translation>Reproducir la grabación</translation>
    </message>
    <message>
        <source>Show %1 from this source</source>
        <translation>Mostrar %1 de esta fuente</translation>
    </message>
    <message>
        <source>no quotes yet</source>
        <translation>aún sin citas</translation>
    </message>
</context>
<context>
    <name>SourceTypeField</name>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Añadir una fuente</translation>
    </message>
    <message>
        <source>Add articles, books or transcripts: choose files, drop them or a folder on this window, type a web address, or paste a text. A copy is kept, so that quotes can be checked against it.</source>
        <translation>Aquí se añaden artículos, libros o transcripciones: elegir archivos, soltarlos (o una carpeta) en esta ventana, escribir una dirección web o pegar un texto. Se guarda una copia para poder cotejar las citas con ella.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Buscar duplicados</translation>
    </message>
    <message>
        <source>Moved to the Trash: %1, with the quotes found nowhere else.</source>
        <translation>A la Papelera: %1, con las citas que no están en ninguna otra parte.</translation>
    </message>
    <message>
        <source>Moved to the Trash: %1.</source>
        <translation>A la Papelera: %1.</translation>
    </message>
    <message>
        <source>No source found</source>
        <translation>No se encuentra ninguna fuente</translation>
    </message>
    <message>
        <source>No source is what this search asks for.</source>
        <translation>Ninguna fuente corresponde a esta búsqueda.</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>Aún no hay fuentes</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Pegar texto…</translation>
    </message>
    <message>
        <source>Search words, author:…, published:2019, has:note</source>
        <translation>Buscar palabras, author:…, published:2019, has:note</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation>Página web…</translation>
    </message>
    <message>
        <source>n.d.</source>
        <translation>s. f.</translation>
    </message>
    <message>
        <source>no quotes yet</source>
        <translation>aún sin citas</translation>
    </message>
    <message>
        <source>sorted by author</source>
        <translation>por autor</translation>
    </message>
    <message>
        <source>sorted by citekey</source>
        <translation>por clave de cita</translation>
    </message>
    <message>
        <source>sorted by date added</source>
        <translation>por fecha de adición</translation>
    </message>
    <message>
        <source>sorted by number of quotes</source>
        <translation>por número de citas</translation>
    </message>
    <message>
        <source>sorted by title</source>
        <translation>por título</translation>
    </message>
    <message>
        <source>sorted by year</source>
        <translation>por año</translation>
    </message>
</context>
<context>
    <name>SpeakerDeeds</name>
    <message>
        <source>%1 is a speaker of its own now.</source>
        <translation>%1 es ahora un declarante aparte.</translation>
    </message>
</context>
<context>
    <name>SpeakerEditor</name>
    <message>
        <source>Another name</source>
        <translation>Otro nombre</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>Otro cargo</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of speaker</source>
        <translation>Tipo de declarante</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>No speaker selected</source>
        <translation>Ningún declarante seleccionado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on the speaker</source>
        <translation>Nota sobre el declarante</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Roles, and when they were held</source>
        <translation>Cargos y sus periodos</translation>
    </message>
    <message>
        <source>Select a speaker to see and correct names and roles.</source>
        <translation>Al seleccionar un declarante se ven y se corrigen sus nombres y cargos.</translation>
    </message>
    <message>
        <source>Show %1 by this speaker</source>
        <translation>Mostrar %1 de este declarante</translation>
    </message>
    <message>
        <source>With a quote the role is printed that was held on the day it was said.</source>
        <translation>Con cada cita se imprime el cargo que se ocupaba el día en que se dijo.</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>una persona</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>una organización</translation>
    </message>
    <message>
        <source>an unnamed voice</source>
        <translation>una voz anónima</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>nota propia</translation>
    </message>
</context>
<context>
    <name>SpeakerField</name>
    <message>
        <source>Remove this speaker</source>
        <translation>Quitar este declarante</translation>
    </message>
    <message>
        <source>Role at the time</source>
        <translation>Cargo en esa fecha</translation>
    </message>
    <message>
        <source>Role: %1</source>
        <translation>Cargo: %1</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>role at the time</source>
        <translation>cargo en esa fecha</translation>
    </message>
    <message>
        <source>who said it</source>
        <translation>quién lo dijo</translation>
    </message>
</context>
<context>
    <name>SpeakerKindField</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
</context>
<context>
    <name>SpeakerView</name>
    <message>
        <source>Go to this speaker</source>
        <translation>Ir a este declarante</translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation>Aún no hay citas</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Imagen: %1</translation>
    </message>
    <message>
        <source>Quotes in the order in which they were said</source>
        <translation>Citas en el orden en que se dijeron</translation>
    </message>
    <message>
        <source>Take %1 out again</source>
        <translation>Separar de nuevo a %1</translation>
    </message>
    <message>
        <source>These were made one speaker; make them two again</source>
        <translation>Reunidos en un solo declarante; volver a separarlos</translation>
    </message>
    <message>
        <source>What is clipped of this speaker is listed here, the earliest first.</source>
        <translation>Lo recortado de este declarante aparece aquí, lo más antiguo primero.</translation>
    </message>
</context>
<context>
    <name>SpeakersField</name>
    <message>
        <source>Another speaker</source>
        <translation>Otro declarante</translation>
    </message>
</context>
<context>
    <name>SpeakersPage</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Go to the sources</source>
        <translation>Ir a las fuentes</translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation>No se encuentra ningún declarante</translation>
    </message>
    <message>
        <source>No speaker is what this search asks for.</source>
        <translation>Ningún declarante corresponde a esta búsqueda.</translation>
    </message>
    <message>
        <source>No speakers yet</source>
        <translation>Aún no hay declarantes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <source>Pairs may be one</source>
        <translation>Posibles repetidos</translation>
    </message>
    <message>
        <source>Pairs that may be one: %1</source>
        <translation>Posibles repetidos: %1</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Search names, role:…, said:2019</source>
        <translation>Buscar nombres, role:…, said:2019</translation>
    </message>
    <message>
        <source>Show all speakers</source>
        <translation>Mostrar todos los declarantes</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Declarantes</translation>
    </message>
    <message>
        <source>Those whose words you clip are listed here, with all their names.</source>
        <translation>Aquí aparecen las personas cuyas palabras se recortan, con todos sus nombres.</translation>
    </message>
    <message>
        <source>Unnamed voices</source>
        <translation>Voces anónimas</translation>
    </message>
    <message>
        <source>Which speakers are listed</source>
        <translation>Qué declarantes mostrar</translation>
    </message>
    <message>
        <source>no quotes</source>
        <translation>sin citas</translation>
    </message>
    <message>
        <source>no role known</source>
        <translation>ningún cargo conocido</translation>
    </message>
    <message>
        <source>sorted by date added</source>
        <translation>por fecha de adición</translation>
    </message>
    <message>
        <source>sorted by name</source>
        <translation>por nombre</translation>
    </message>
    <message>
        <source>sorted by number of quotes</source>
        <translation>por número de citas</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Cargos</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Split speaker</source>
        <translation>Dividir declarante</translation>
    </message>
    <message>
        <source>Tick at least one name first</source>
        <translation>Antes hay que marcar al menos un nombre</translation>
    </message>
    <message>
        <source>Tick what belongs to the new speaker. The rest stays with %1.</source>
        <translation>Marcar lo que corresponde al nuevo declarante. El resto se queda con %1.</translation>
    </message>
</context>
<context>
    <name>StatementField</name>
    <message>
        <source>Compare the reports</source>
        <translation>Comparar las versiones</translation>
    </message>
    <message>
        <source>Reports of this statement: %1. Compare…</source>
        <translation>Versiones de esta declaración: %1. Comparar…</translation>
    </message>
</context>
<context>
    <name>StatusField</name>
    <message>
        <source>Attribution status</source>
        <translation>Estado de atribución</translation>
    </message>
</context>
<context>
    <name>StyleBox</name>
    <message>
        <source>type a style&apos;s name</source>
        <translation>escribir el nombre de un estilo</translation>
    </message>
</context>
<context>
    <name>StyleInstalling</name>
    <message>
        <source>Citation styles (*.csl)</source>
        <translation>Estilos bibliográficos (*.csl)</translation>
    </message>
    <message>
        <source>Install a citation style</source>
        <translation>Instalar un estilo bibliográfico</translation>
    </message>
    <message>
        <source>Installed and in use: %1.</source>
        <translation>Instalado y en uso: %1.</translation>
    </message>
</context>
<context>
    <name>SuggestionFlow</name>
    <message numerus="yes">
        <source>%Ln quotes clipped.</source>
        <translation>
            <numerusform>%Ln cita recortada.</numerusform>
            <numerusform>%Ln citas recortadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions skipped.</source>
        <translation>
            <numerusform>%Ln sugerencia omitida.</numerusform>
            <numerusform>%Ln sugerencias omitidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipped.</source>
        <translation>Recortada.</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>No hay nada marcado.</translation>
    </message>
    <message>
        <source>Skipped.</source>
        <translation>Omitida.</translation>
    </message>
    <message>
        <source>Suggestions are hidden.</source>
        <translation>Sugerencias ocultas.</translation>
    </message>
    <message>
        <source>Suggestions are shown.</source>
        <translation>Sugerencias visibles.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>SuggestionView</name>
    <message>
        <source>Clip  ⏎</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Clip it as it is (Return)</source>
        <translation>Recortarla tal cual (Intro)</translation>
    </message>
    <message>
        <source>Edit  E</source>
        <translation>Ver  E</translation>
    </message>
    <message>
        <source>Look at it first (E)</source>
        <translation>Verla antes (E)</translation>
    </message>
    <message>
        <source>Never suggest it again (Backspace); all of this kind with Shift</source>
        <translation>No volver a sugerirla (Retroceso); todas las de este tipo con Mayús</translation>
    </message>
    <message>
        <source>Skip  ⌫</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Suggested quotes</source>
        <translation>Citas sugeridas</translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message>
        <source>Clip all ticked</source>
        <translation>Recortar las marcadas</translation>
    </message>
    <message>
        <source>Clip all ticked  ·  %1</source>
        <translation>Recortar las marcadas  ·  %1</translation>
    </message>
    <message>
        <source>Everything that was suggested is clipped or skipped.</source>
        <translation>Todo lo sugerido está recortado u omitido.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Looking for quotes… %1 %</source>
        <translation>Buscando citas… %1 %</translation>
    </message>
    <message>
        <source>No quotes found</source>
        <translation>No se han encontrado citas</translation>
    </message>
    <message>
        <source>Nothing left to look at</source>
        <translation>No queda nada por ver</translation>
    </message>
    <message>
        <source>Select words in the text yourself, then press C.</source>
        <translation>Se pueden seleccionar palabras en el texto y pulsar C.</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Detener la búsqueda</translation>
    </message>
    <message>
        <source>The text was not looked through to its end.</source>
        <translation>El texto no se ha recorrido hasta el final.</translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>Columns</source>
        <extracomment>So much room (pixels) is left for the words as columns are added. So many lines stay set: some screens full.</extracomment>
        <translation>Columnas</translation>
    </message>
</context>
<context>
    <name>TagsField</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>tags, with commas</source>
        <translation>etiquetas, separadas por comas</translation>
    </message>
</context>
<context>
    <name>TagsPage</name>
    <message numerus="yes">
        <source>%Ln tags</source>
        <translation>
            <numerusform>%Ln etiqueta</numerusform>
            <numerusform>%Ln etiquetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Eliminación: %1.</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Nuevo nombre:</translation>
    </message>
    <message>
        <source>No tag found</source>
        <translation>No se encuentra ninguna etiqueta</translation>
    </message>
    <message>
        <source>No tag&apos;s name holds all of these words.</source>
        <translation>Ningún nombre de etiqueta contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>Aún no hay etiquetas</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Search tags</source>
        <translation>Buscar etiquetas</translation>
    </message>
    <message>
        <source>Select quotes and press Ctrl+T: tags are made as they are first used.</source>
        <translation>Seleccionar citas y pulsar Ctrl+T: las etiquetas se crean al usarlas por primera vez.</translation>
    </message>
    <message>
        <source>Select two tags or more, with Ctrl or Shift.</source>
        <translation>Seleccionar dos etiquetas o más, con Ctrl o Mayús.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>sorted by name</source>
        <translation>por nombre</translation>
    </message>
    <message>
        <source>sorted by number of quotes</source>
        <translation>por número de citas</translation>
    </message>
</context>
<context>
    <name>TemplateField</name>
    <message>
        <source>A Word file whose styles to take</source>
        <translation>Un archivo de Word del que tomar los estilos</translation>
    </message>
    <message>
        <source>Choose a Word file…</source>
        <translation>Elegir un archivo de Word…</translation>
    </message>
    <message>
        <source>Take no template</source>
        <translation>No usar plantilla</translation>
    </message>
    <message>
        <source>Word files (*.docx *.dotx)</source>
        <translation>Archivos de Word (*.docx *.dotx)</translation>
    </message>
    <message>
        <source>Word template: %1</source>
        <translation>Plantilla de Word: %1</translation>
    </message>
</context>
<context>
    <name>TextOrPages</name>
    <message>
        <source>Install the program tesseract, or have the text recognised by another such as OCRmyPDF and add the file it makes.</source>
        <translation>Se puede instalar el programa tesseract, o reconocer el texto con otro, como OCRmyPDF, y añadir el archivo resultante.</translation>
    </message>
    <message>
        <source>Recognise the text</source>
        <translation>Reconocer el texto</translation>
    </message>
    <message>
        <source>Some letters in this file&apos;s text are damaged. Compare quotes with the pages, or get another copy of the file.</source>
        <translation>Algunas letras del texto de este archivo están dañadas. Conviene cotejar las citas con las páginas o conseguir otra copia del archivo.</translation>
    </message>
    <message>
        <source>The pages cannot be drawn. Here is the text.</source>
        <translation>Las páginas no se pueden dibujar. Este es el texto.</translation>
    </message>
    <message>
        <source>These pages are pictures (a scan): there is no text to select.</source>
        <translation>Estas páginas son imágenes (un escaneado): no hay texto que seleccionar.</translation>
    </message>
    <message>
        <source>This source has no pages: only its text can be read.</source>
        <translation>Esta fuente no tiene páginas: solo se puede leer su texto.</translation>
    </message>
</context>
<context>
    <name>ThingDeeds</name>
    <message>
        <source>Merge occasions</source>
        <translation>Fusionar ocasiones</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <translation>Fusionar declarantes</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Fusionar etiquetas</translation>
    </message>
    <message>
        <source>Merged into “%1”.</source>
        <translation>Se han fusionado en «%1».</translation>
    </message>
    <message>
        <source>Moved to the Trash: %1.</source>
        <translation>A la Papelera: %1.</translation>
    </message>
    <message>
        <source>Nothing was moved: quotes outside the Trash still need it.</source>
        <translation>No se movió nada: citas fuera de la Papelera aún lo necesitan.</translation>
    </message>
    <message>
        <source>Nothing was put back.</source>
        <translation>No se restauró nada.</translation>
    </message>
    <message>
        <source>Put back: %1.</source>
        <translation>Restaurado: %1.</translation>
    </message>
</context>
<context>
    <name>ThingsPage</name>
    <message>
        <source>%1 in the Trash</source>
        <translation>%1 en la Papelera</translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1, selección: %2</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Go to the quotes</source>
        <translation>Ir a las citas</translation>
    </message>
    <message>
        <source>Nothing of this kind is in the Trash</source>
        <translation>No hay nada de este tipo en la Papelera</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>The value of a services.lists.Thing. Orders that begin at their end.</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search names, place:…, said:2019</source>
        <translation>Buscar nombres, place:…, said:2019</translation>
    </message>
    <message>
        <source>Show its quotes</source>
        <translation>Mostrar sus citas</translation>
    </message>
    <message>
        <source>What you move to the Trash can be put back from here.</source>
        <translation>Lo que mueva a la Papelera se puede restaurar desde aquí.</translation>
    </message>
</context>
<context>
    <name>ThumbnailModel</name>
    <message>
        <source>Page %1</source>
        <translation>Página %1</translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Quotes in order of time</source>
        <translation>Citas en orden cronológico</translation>
    </message>
    <message>
        <source>Quotes in order of time. Arrow keys go from quote to quote and lane to lane.</source>
        <translation>Citas en orden cronológico. Las flechas llevan de una cita a otra y de una banda a otra.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Who said what, when</source>
        <translation>Quién dijo qué y cuándo</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>One lane for each project</source>
        <translation>Una banda por proyecto</translation>
    </message>
    <message>
        <source>One lane for each speaker</source>
        <translation>Una banda por declarante</translation>
    </message>
    <message>
        <source>One lane for each tag</source>
        <translation>Una banda por etiqueta</translation>
    </message>
    <message>
        <source>Only quotes with these words</source>
        <translation>Filtrar citas</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Proyectos</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <source>Search on the timeline</source>
        <extracomment>So long (ms) after the last letter the timeline is drawn anew. Below this width (pixels) a search box does not show what one types in it.</extracomment>
        <translation>Buscar en la cronología</translation>
    </message>
    <message>
        <source>Show the same quotes as a list</source>
        <translation>Mostrar las mismas citas como lista</translation>
    </message>
    <message>
        <source>Show when the sources were published</source>
        <translation>Mostrar cuándo se publicaron las fuentes</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Declarantes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>TranslationRow</name>
    <message>
        <source>Print beside the original</source>
        <translation>Imprimir junto al original</translation>
    </message>
    <message>
        <source>Remove this translation</source>
        <translation>Quitar esta traducción</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Traductor</translation>
    </message>
    <message>
        <source>Words of the translation</source>
        <translation>Palabras de la traducción</translation>
    </message>
    <message>
        <source>the words in this language</source>
        <translation>las palabras en este idioma</translation>
    </message>
    <message>
        <source>who translated it</source>
        <translation>quién lo tradujo</translation>
    </message>
</context>
<context>
    <name>TranslationsField</name>
    <message>
        <source>Add a translation</source>
        <translation>Añadir una traducción</translation>
    </message>
</context>
<context>
    <name>TrashBar</name>
    <message>
        <source>Empty the Trash</source>
        <translation>Vaciar la Papelera</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %Ln days</source>
        <translation>
            <numerusform>Se conserva %Ln día</numerusform>
            <numerusform>Se conserva %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept until you delete them</source>
        <translation>Se conserva hasta que se elimina</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Ocasiones</translation>
    </message>
    <message>
        <source>Sources in the Trash</source>
        <translation>Fuentes en la Papelera</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Declarantes</translation>
    </message>
</context>
<context>
    <name>WebPageDialog</name>
    <message>
        <source>Add web page</source>
        <translation>Añadir página web</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>Dirección (URL)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Fetch this page</source>
        <translation>Descargar esta página</translation>
    </message>
    <message>
        <source>Offline mode is on: nothing is fetched. Settings turn it off.</source>
        <translation>El modo sin conexión está activado: no se descarga nada. Se desactiva en los ajustes.</translation>
    </message>
    <message>
        <source>The page alone is fetched, once, without scripts or cookies. A copy is kept in the library.</source>
        <translation>Solo se descarga la página, una vez, sin scripts ni cookies. Se guarda una copia en la biblioteca.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A folder of articles…</source>
        <translation>Una carpeta de artículos…</translation>
    </message>
    <message>
        <source>A library packed into one file…</source>
        <translation>Una biblioteca empaquetada en un archivo…</translation>
    </message>
    <message>
        <source>Begin a library with what you have</source>
        <translation>Empezar una biblioteca con lo que ya se tiene</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Libraries used lately</source>
        <translation>Bibliotecas recientes</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Nueva biblioteca…</translation>
    </message>
    <message>
        <source>Open a library…</source>
        <translation>Abrir una biblioteca…</translation>
    </message>
    <message>
        <source>Quotarium keeps quotations with their speakers, dates and sources, checks them against the text they were clipped from, and puts them into Word with a correct citation. Everything stays in a folder on this computer, the library.</source>
        <translation>Quotarium guarda las citas con sus declarantes, fechas y fuentes, las coteja con el texto del que se recortaron y las lleva a Word con una referencia correcta. Todo queda en una carpeta de este equipo, la biblioteca.</translation>
    </message>
    <message>
        <source>References from BibTeX, RIS, Zotero, Citavi, EndNote…</source>
        <translation>Referencias de BibTeX, RIS, Zotero, Citavi, EndNote…</translation>
    </message>
    <message>
        <source>Try the sample library</source>
        <translation>Probar la biblioteca de ejemplo</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Who said it, when, and where is it reported?</source>
        <translation>¿Quién lo dijo, cuándo y dónde se recoge?</translation>
    </message>
</context>
<context>
    <name>WholeImport</name>
    <message>
        <source>Import a library</source>
        <translation>Importar una biblioteca</translation>
    </message>
    <message>
        <source>Imported from the library %1: %2.</source>
        <translation>Importado de la biblioteca %1: %2.</translation>
    </message>
    <message>
        <source>Importing the library %1…</source>
        <translation>Importando la biblioteca %1…</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>Detenida; no se ha importado nada.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
</context>
<context>
    <name>Wordings</name>
    <message>
        <source>Earlier wordings</source>
        <translation>Redacciones anteriores</translation>
    </message>
    <message>
        <source>Earlier wordings (%1)</source>
        <translation>Redacciones anteriores (%1)</translation>
    </message>
    <message>
        <source>Show what changed…</source>
        <translation>Mostrar lo que ha cambiado…</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Bringing %1 up to date with this version of Quotarium …</source>
        <translation>Actualizando %1 a esta versión de Quotarium …</translation>
    </message>
    <message>
        <source>Changing the library …</source>
        <extracomment>So long (ms) nothing is read before what may wait begins; a first page of cards comes sooner. A library that opens sooner (ms) needs no words about it.</extracomment>
        <translation>Cambiando la biblioteca …</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>Abriendo %1 …</translation>
    </message>
    <message>
        <source>the choices of this session are forgotten when it ends.</source>
        <translation>las elecciones de esta sesión se olvidan al terminar.</translation>
    </message>
</context>
</TS>
