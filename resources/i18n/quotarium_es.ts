<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
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
        <source>A library is a folder that holds your sources and quotes. Make one or open one.</source>
        <translation>Una biblioteca es una carpeta que contiene las fuentes y las citas. Se puede crear una o abrir una existente.</translation>
    </message>
    <message>
        <source>A mark that turns the direction of the text hides in “%1” (%2).</source>
        <translation>Una marca que cambia la dirección del texto se oculta en «%1» (%2).</translation>
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
        <source>Add pasted text…</source>
        <translation>Añadir texto pegado…</translation>
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
        <source>Add to a project</source>
        <translation>Añadir a un proyecto</translation>
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
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
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
        <source>An index of the database differs from its rows</source>
        <translation>Un índice de la base de datos difiere de sus filas</translation>
    </message>
    <message>
        <source>An invisible character hides in “%1” (%2).</source>
        <translation>Un carácter invisible se oculta en «%1» (%2).</translation>
    </message>
    <message>
        <source>Anchor in another snapshot</source>
        <extracomment>A clipping and a snapshot of its source, by their ids.</extracomment>
        <translation>Anclar en otra copia</translation>
    </message>
    <message>
        <source>Appeared in</source>
        <translation>Publicado en</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Atribución</translation>
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
        <source>Captured files are missing</source>
        <translation>Faltan archivos capturados</translation>
    </message>
    <message>
        <source>Captured files were changed by something else</source>
        <translation>Algo ajeno ha modificado archivos capturados</translation>
    </message>
    <message>
        <source>Change link</source>
        <translation>Cambiar vínculo</translation>
    </message>
    <message>
        <source>Change many quotes…</source>
        <translation>Cambiar varias citas…</translation>
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
        <source>Choose another.</source>
        <translation>Elegir otro.</translation>
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
        <source>Compare speakers…</source>
        <translation>Comparar declarantes…</translation>
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
        <source>Creators</source>
        <translation>Autores</translation>
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
        <source>Delete occasion</source>
        <translation>Eliminar ocasión</translation>
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
        <source>Delete the occasion</source>
        <translation>Eliminar la ocasión</translation>
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
        <source>Edit words</source>
        <translation>Editar las palabras</translation>
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
        <source>Export…</source>
        <translation>Exportar…</translation>
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
        <source>Find…</source>
        <translation>Buscar…</translation>
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
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Half-made files were left by a program that was stopped</source>
        <translation>Un programa interrumpido dejó archivos a medias</translation>
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
        <source>Import highlights of the PDF</source>
        <translation>Importar los resaltados del PDF</translation>
    </message>
    <message>
        <source>Import library</source>
        <extracomment>What the format is called on the command line.</extracomment>
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
        <source>Insert a heading…</source>
        <translation>Insertar un título…</translation>
    </message>
    <message>
        <source>Insert a note…</source>
        <translation>Insertar una nota…</translation>
    </message>
    <message>
        <source>Insert heading</source>
        <extracomment>The deepest level of a heading or an indented item.</extracomment>
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
        <source>It cannot be mended. Put back a backup: File, Backups…</source>
        <translation>No se puede reparar. Restaurar una copia de seguridad: Archivo, Copias de seguridad…</translation>
    </message>
    <message>
        <source>Join as one statement</source>
        <translation>Unir como una sola declaración</translation>
    </message>
    <message>
        <source>Join quotes</source>
        <extracomment>So many quotes are proposed for one, and so many pairs for a library.</extracomment>
        <translation>Unir citas</translation>
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
        <source>Making the library…</source>
        <translation>Creando la biblioteca…</translation>
    </message>
    <message>
        <source>Making the sample library…</source>
        <translation>Creando la biblioteca de ejemplo…</translation>
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
        <source>Marked as an open question, until an answer is linked.</source>
        <translation>Marcada como pregunta abierta, hasta que se vincule una respuesta.</translation>
    </message>
    <message>
        <source>Merge occasions</source>
        <translation>Fusionar ocasiones</translation>
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
        <source>Merge tags</source>
        <translation>Fusionar etiquetas</translation>
    </message>
    <message>
        <source>Merge the selected tags…</source>
        <translation>Fusionar las etiquetas seleccionadas…</translation>
    </message>
    <message>
        <source>Merge with another occasion…</source>
        <translation>Fusionar con otra ocasión…</translation>
    </message>
    <message>
        <source>Merge with another speaker…</source>
        <translation>Fusionar con otro declarante…</translation>
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
        <source>Move source to trash</source>
        <translation>Mover la fuente a la Papelera</translation>
    </message>
    <message>
        <source>Move sources to trash</source>
        <translation>Mover las fuentes a la Papelera</translation>
    </message>
    <message>
        <source>Move the source to the Trash</source>
        <translation>Mover la fuente a la Papelera</translation>
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
        <source>No library is open</source>
        <translation>No hay ninguna biblioteca abierta</translation>
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
        <source>No quote holds all of these words. Fewer words find more; the beginning of a word is enough, and accents do not matter.</source>
        <translation>Ninguna cita contiene todas estas palabras. Con menos palabras se encuentra más; basta el comienzo de una palabra y los acentos no importan.</translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation>Aún no hay citas</translation>
    </message>
    <message>
        <source>No speaker yet</source>
        <extracomment>Stretches (UTF-16 units) of the words, the name and the facts that a search looks for.</extracomment>
        <translation>Aún sin declarante</translation>
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
        <source>Occasion</source>
        <translation>Ocasión</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Ocasiones</translation>
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
        <source>Paste text…</source>
        <translation>Pegar texto…</translation>
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
        <source>Recognise the text of a scan</source>
        <translation>Reconocer el texto de un escaneado</translation>
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
        <source>Restore source</source>
        <translation>Restaurar fuente</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Cargo</translation>
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
        <source>Set attribution status</source>
        <translation>Fijar estado de atribución</translation>
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
        <source>Set language</source>
        <translation>Fijar idioma</translation>
    </message>
    <message>
        <source>Set occasion</source>
        <translation>Fijar ocasión</translation>
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
        <source>Set the date said</source>
        <translation>Fijar la fecha de la declaración</translation>
    </message>
    <message>
        <source>Set the kind</source>
        <translation>Fijar el tipo</translation>
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
        <source>Set the speaker</source>
        <translation>Fijar el declarante</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
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
        <source>Skip suggestions</source>
        <extracomment>Told `done` of `total`; False asks to stop. Seconds between two tidings of progress. Two stretches are the same statement where they share this part of what they cover together. In longer texts, speakers that become known meanwhile are not looked for again.</extracomment>
        <translation>Omitir sugerencias</translation>
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
        <source>Tags</source>
        <translation>Etiquetas</translation>
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
        <source>Text or pages</source>
        <translation>Texto o páginas</translation>
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
        <source>The quote you dragged …</source>
        <translation>La cita arrastrada …</translation>
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
        <source>The source also has “%1”.</source>
        <translation>La fuente contiene además «%1».</translation>
    </message>
    <message>
        <source>There are files that nothing needs</source>
        <translation>Hay archivos que nada necesita</translation>
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
        <source>There is no copy of the source to compare with.</source>
        <translation>No hay copia de la fuente con la que cotejar.</translation>
    </message>
    <message>
        <source>There is no document in it that can be read.</source>
        <translation>No contiene ningún documento legible.</translation>
    </message>
    <message>
        <source>There is no library at {path}. Check the path, or create one with “quotarium new {path}”.</source>
        <translation>No hay ninguna biblioteca en {path}. Comprobar la ruta o crear una con «quotarium new {path}».</translation>
    </message>
    <message>
        <source>There is no space left on the disk that holds {path}. Free some space and try again; nothing of this change was kept.</source>
        <translation>No queda espacio en el disco que contiene {path}. Liberar espacio y volver a intentarlo; no se ha conservado nada de este cambio.</translation>
    </message>
    <message>
        <source>There is no {kind} “{key}”. {hint}</source>
        <translation>No existe ningún elemento «{key}» ({kind}). {hint}</translation>
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
        <source>Translation: %s</source>
        <translation>Traducción: %s</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
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
        <source>Usual size of type</source>
        <translation>Tamaño normal de letra</translation>
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
        <source>What’s new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Who may be one speaker…</source>
        <translation>Posibles declarantes repetidos…</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>almost the same sound</source>
        <translation>casi el mismo sonido</translation>
    </message>
    <message>
        <source>an untitled source</source>
        <translation>una fuente sin título</translation>
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
        <source>chapter of a book</source>
        <translation>capítulo de libro</translation>
    </message>
    <message>
        <source>classical work</source>
        <translation>obra clásica</translation>
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
        <source>film, video</source>
        <translation>película, vídeo</translation>
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
        <source>ligatures</source>
        <translation>ligaduras</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
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
        <source>misattributed</source>
        <translation>atribución errónea</translation>
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
        <source>no tag</source>
        <translation>sin etiqueta</translation>
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
        <source>published</source>
        <translation>publicación</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>comillas</translation>
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
        <source>several quotes</source>
        <translation>varias citas</translation>
    </message>
    <message>
        <source>shorter form of the name</source>
        <translation>forma abreviada del nombre</translation>
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
        <source>spaces</source>
        <translation>espacios</translation>
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
        <source>stretched letters</source>
        <translation>letras alargadas</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>the coding of accents</source>
        <translation>la codificación de los acentos</translation>
    </message>
    <message>
        <source>the width of characters</source>
        <translation>el ancho de los caracteres</translation>
    </message>
    <message>
        <source>thesis</source>
        <translation>tesis</translation>
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
        <source>web page</source>
        <translation>página web</translation>
    </message>
    <message>
        <source>you asked for it</source>
        <translation>hecha a petición</translation>
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
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}</source>
        <translation>No se ha podido escribir {path}: {reason}</translation>
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
        <source>“{text}” is not understood as a date: {reason}</source>
        <translation>«{text}» no se entiende como fecha: {reason}</translation>
    </message>
    <message>
        <source>“{value}” does not fit {field}: {reason}</source>
        <translation>«{value}» no es válido para {field}: {reason}</translation>
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
        <source>“{words}” stands {number} times in {source}: {places}. Give more of the words so that only one place fits.</source>
        <translation>«{words}» figura {number} veces en {source}: {places}. Hay que dar más palabras para que solo un lugar coincida.</translation>
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
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <source>The window speaks another language when Quotarium is started again.</source>
        <translation>La interfaz cambiará de idioma cuando se reinicie Quotarium.</translation>
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
        <source>Files of %1 captured copies are not there any more; their texts are.</source>
        <translation>Los archivos de %1 copias capturadas ya no están; sus textos sí.</translation>
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
        <source>%1 change; the other %2 are like this already.</source>
        <translation>Por cambiar: %1; las otras %2 ya están así.</translation>
    </message>
    <message>
        <source>All %1 change.</source>
        <translation>Por cambiar, sin excepción: %1.</translation>
    </message>
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
        <source>Change many quotes</source>
        <translation>Cambiar varias citas</translation>
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
        <source>Nothing would change: all are like this already.</source>
        <translation>Nada cambiaría: todas están ya así.</translation>
    </message>
    <message>
        <source>The selected: %1</source>
        <translation>Las seleccionadas: %1</translation>
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
        <source>%1 (known for that day)</source>
        <translation>%1 (conocido para ese día)</translation>
    </message>
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
        <source>role at the time</source>
        <translation>cargo en esa fecha</translation>
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
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Compare speakers</source>
        <translation>Comparar declarantes</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>No quote here has a speaker. Select quotes of two speakers or more.</source>
        <translation>Ninguna cita de aquí tiene declarante. Seleccionar citas de dos declarantes o más.</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posiciones</translation>
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
        <source>The %1 with the most quotes; %2 more are left out. Select quotes to choose.</source>
        <translation>Los %1 con más citas; se omiten otros %2. Para elegir, seleccionar citas.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>What each speaker said</source>
        <translation>Lo que dijo cada declarante</translation>
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
    <name>DateField</name>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>Elegir en un calendario (Alt+Abajo)</translation>
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
        <source>Translations beside originals</source>
        <translation>Traducciones junto a los originales</translation>
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
        <extracomment>Facts that are words of the program, not of the user.</extracomment>
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
        <source>%1 (held on that day)</source>
        <translation>%1 (ocupado ese día)</translation>
    </message>
    <message>
        <source>%1 (may have been held)</source>
        <translation>%1 (quizá ocupado)</translation>
    </message>
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
        <source>None of the roles known was held on that day, so none is printed.</source>
        <translation>Ninguno de los cargos conocidos se ocupaba ese día, así que no se imprime ninguno.</translation>
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
        <source>Several roles fit that day. Which one is meant?</source>
        <translation>Varios cargos encajan ese día. ¿Cuál es el correcto?</translation>
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
        <extracomment>How often it is asked whether a backup is due (ms), and how long after opening at first.</extracomment>
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
    <message numerus="yes">
        <source>%Ln occasions</source>
        <translation>
            <numerusform>%Ln ocasión</numerusform>
            <numerusform>%Ln ocasiones</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Eliminación: %1</translation>
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
        <source>No occasion&apos;s name holds all of these words.</source>
        <translation>Ningún nombre de ocasión contiene todas estas palabras.</translation>
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
        <extracomment>The text, the stretch (code points) that each completion replaces, and the completions with the number of quotes that each finds, where that is known.</extracomment>
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
        <source>Delete all quotes in the Trash for ever: %1?</source>
        <translation>¿Eliminar definitivamente todo el contenido de la Papelera: %1?</translation>
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
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
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
        <source>No date</source>
        <translation>Sin fecha</translation>
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
        <source>Open questions</source>
        <translation>Preguntas abiertas</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
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
        <source>Clipped to the Inbox.</source>
        <translation>Recortada en la Bandeja de entrada.</translation>
    </message>
    <message>
        <source>Clipped.</source>
        <translation>Recortada.</translation>
    </message>
    <message>
        <source>Highlights clipped to the Inbox: %1</source>
        <translation>Resaltados recortados en la Bandeja de entrada: %1</translation>
    </message>
    <message>
        <source>Install the program tesseract, or have the text recognised by another such as OCRmyPDF and add the file it makes.</source>
        <translation>Se puede instalar el programa tesseract, o reconocer el texto con otro, como OCRmyPDF, y añadir el archivo resultante.</translation>
    </message>
    <message>
        <source>Recognise the text</source>
        <translation>Reconocer el texto</translation>
    </message>
    <message>
        <source>Select the words first, then press C.</source>
        <translation>Seleccionar antes las palabras y pulsar C.</translation>
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
    <message>
        <source>Type at %1 %</source>
        <translation>Letra al %1 %</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
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
    <name>RemovableChip</name>
    <message>
        <source>%s, press Delete to remove</source>
        <translation>%s, pulsar Supr para quitar</translation>
    </message>
</context>
<context>
    <name>ReportsDialog</name>
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
        <source>The earliest report stands at the left. Struck through: only there. Underlined: only in the later report.</source>
        <translation>La versión más antigua está a la izquierda. Tachado: solo en ella. Subrayado: solo en la posterior.</translation>
    </message>
    <message>
        <source>The report is a quote of its own now.</source>
        <translation>La versión es ahora una cita aparte.</translation>
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
    <name>SaidField</name>
    <message>
        <source>Date said</source>
        <translation>Fecha de la declaración</translation>
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
        <source>Address (URL)</source>
        <translation>Dirección (URL)</translation>
    </message>
    <message>
        <source>Appeared in</source>
        <translation>Publicado en</translation>
    </message>
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
        <source>Edition</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Número</translation>
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
        <source>Pages</source>
        <translation>Páginas</translation>
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
        <source>Publisher</source>
        <translation>Editorial</translation>
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
        <source>Volume</source>
        <translation>Volumen</translation>
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
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
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
        <source>No sources yet</source>
        <translation>Aún no hay fuentes</translation>
    </message>
    <message>
        <source>No title, author or citekey holds all of these words.</source>
        <translation>Ningún título, autor o clave de cita contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Pegar texto…</translation>
    </message>
    <message>
        <source>Quotes from this source</source>
        <translation>Citas de esta fuente</translation>
    </message>
    <message>
        <source>Search sources</source>
        <translation>Buscar fuentes</translation>
    </message>
    <message>
        <source>Search titles, authors, citekeys</source>
        <translation>Buscar títulos, autores, claves de cita</translation>
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
        <source>%1 is a speaker of its own now.</source>
        <translation>%1 es ahora un declarante aparte.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Go to the sources</source>
        <translation>Ir a las fuentes</translation>
    </message>
    <message>
        <source>No name, in any script, holds all of these words.</source>
        <translation>Ningún nombre, en ninguna escritura, contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation>No se encuentra ningún declarante</translation>
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
        <source>Search names in any script</source>
        <translation>Buscar nombres en cualquier escritura</translation>
    </message>
    <message>
        <source>Search speakers</source>
        <translation>Buscar declarantes</translation>
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
        <source>All quotes of these tags get this one:</source>
        <translation>Todas las citas de estas etiquetas reciben esta:</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Eliminación: %1.</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Fusionar etiquetas</translation>
    </message>
    <message>
        <source>Merged into “%1”.</source>
        <translation>Fusionadas en «%1».</translation>
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
    <name>ThingsPage</name>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Search names</source>
        <extracomment>The value of a services.lists.Thing.</extracomment>
        <translation>Buscar nombres</translation>
    </message>
    <message>
        <source>Show its quotes</source>
        <translation>Mostrar sus citas</translation>
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
        <source>the choices of this session are forgotten when it ends.</source>
        <extracomment>So long (ms) nothing is read before what may wait begins; a first page of cards comes sooner.</extracomment>
        <translation>las elecciones de esta sesión se olvidan al terminar.</translation>
    </message>
</context>
</TS>
