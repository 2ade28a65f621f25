<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>%1 (held on that day)</source>
        <translation>%1 (ocupado nesse dia)</translation>
    </message>
    <message>
        <source>%1 (may have been held)</source>
        <translation>%1 (talvez ocupado)</translation>
    </message>
    <message>
        <source>%1 BC</source>
        <translation>%1 a.C.</translation>
    </message>
    <message>
        <source>%1 in the Inbox</source>
        <translation>%1 na Caixa de entrada</translation>
    </message>
    <message>
        <source>%1 is now one speaker with %2.</source>
        <translation>%1 e %2 são agora um só declarante.</translation>
    </message>
    <message>
        <source>%1 led to %2.</source>
        <translation>%1 levou a %2.</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>mais %1</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 no arquivo</translation>
    </message>
    <message>
        <source>%1+ quotes</source>
        <extracomment>Overrides, embeddings and isolates of direction, shown as a joiner that nobody sees.</extracomment>
        <translation>%1+ citações</translation>
    </message>
    <message numerus="yes">
        <source>%Ln are there already</source>
        <translation>
            <numerusform>%Ln já está na biblioteca</numerusform>
            <numerusform>%Ln já estão na biblioteca</numerusform>
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
            <numerusform>%Ln talvez já esteja na biblioteca</numerusform>
            <numerusform>%Ln talvez já estejam na biblioteca</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln occasions</source>
        <translation>
            <numerusform>%Ln ocasião</numerusform>
            <numerusform>%Ln ocasiões</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln problems, see below</source>
        <translation>
            <numerusform>%Ln problema, ver abaixo</numerusform>
            <numerusform>%Ln problemas, ver abaixo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotes</source>
        <translation>
            <numerusform>%Ln citação</numerusform>
            <numerusform>%Ln citações</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources</source>
        <translation>
            <numerusform>%Ln fonte</numerusform>
            <numerusform>%Ln fontes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources added.</source>
        <translation>
            <numerusform>%Ln fonte adicionada.</numerusform>
            <numerusform>%Ln fontes adicionadas.</numerusform>
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
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Occasion</source>
        <translation>&amp;Ocasião</translation>
    </message>
    <message>
        <source>&amp;Quote</source>
        <translation>&amp;Citação</translation>
    </message>
    <message>
        <source>&amp;Source</source>
        <translation>&amp;Fonte</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>E&amp;tiqueta</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>? question</source>
        <translation>? pergunta</translation>
    </message>
    <message>
        <source>A click shows all of it in the text</source>
        <extracomment>why it is suggested and what its date follows from; only the current card has room for it whole texts that were cut</extracomment>
        <translation>Um clique mostra tudo no texto</translation>
    </message>
    <message>
        <source>A machine read this text from pictures (OCR): compare quotations with the page.</source>
        <translation>Um programa leu este texto de imagens (OCR): compare as citações com a página.</translation>
    </message>
    <message>
        <source>A mark that turns the direction of the text hides in “%1” (%2).</source>
        <translation>Uma marca que muda a direção do texto esconde-se em “%1” (%2).</translation>
    </message>
    <message>
        <source>A page took longer than {seconds} seconds to recognise. Try with a better scan.</source>
        <translation>Reconhecer uma página levou mais de {seconds} segundos. Tente com uma digitalização melhor.</translation>
    </message>
    <message>
        <source>A part such as “early” or “late” is kept as “approximately”, since EDTF has no word for it.</source>
        <translation>Uma parte como “início” ou “fim” é guardada como “aproximadamente”, pois a EDTF não tem palavra para isso.</translation>
    </message>
    <message>
        <source>A value in it has a wrong form ({place}). Export it anew.</source>
        <extracomment>What the format is called on the command line.</extracomment>
        <translation>Um valor do arquivo tem forma errada ({place}). Exporte-o de novo.</translation>
    </message>
    <message>
        <source>About Quotarium</source>
        <translation>Sobre o Quotarium</translation>
    </message>
    <message>
        <source>Add a newer copy…</source>
        <translation>Adicionar uma cópia mais recente…</translation>
    </message>
    <message>
        <source>Add a role</source>
        <translation>Adicionar um cargo</translation>
    </message>
    <message>
        <source>Add all documents in a folder</source>
        <translation>Adicionar todos os documentos de uma pasta</translation>
    </message>
    <message>
        <source>Add an article, select words in it and clip them. Who said them and when can be added at once or later.</source>
        <translation>Adicione um artigo, selecione palavras nele e recorte-as. Quem as disse e quando pode ser indicado na hora ou depois.</translation>
    </message>
    <message>
        <source>Add clipping</source>
        <translation>Adicionar recorte</translation>
    </message>
    <message>
        <source>Add folder…</source>
        <translation>Adicionar pasta…</translation>
    </message>
    <message>
        <source>Add occasion</source>
        <translation>Adicionar ocasião</translation>
    </message>
    <message>
        <source>Add one first.</source>
        <translation>Adicione uma primeiro.</translation>
    </message>
    <message>
        <source>Add pasted text…</source>
        <translation>Adicionar texto colado…</translation>
    </message>
    <message>
        <source>Add role</source>
        <translation>Adicionar cargo</translation>
    </message>
    <message>
        <source>Add snapshot</source>
        <translation>Adicionar cópia</translation>
    </message>
    <message>
        <source>Add source</source>
        <translation>Adicionar fonte</translation>
    </message>
    <message>
        <source>Add sources</source>
        <translation>Adicionar fontes</translation>
    </message>
    <message>
        <source>Add source…</source>
        <translation>Adicionar fonte…</translation>
    </message>
    <message>
        <source>Add speaker</source>
        <translation>Adicionar declarante</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Adicionar etiquetas</translation>
    </message>
    <message>
        <source>Add tag…</source>
        <translation>Adicionar etiqueta…</translation>
    </message>
    <message>
        <source>Add the source first.</source>
        <translation>Adicione primeiro a fonte.</translation>
    </message>
    <message>
        <source>Add to a project</source>
        <translation>Adicionar a um projeto</translation>
    </message>
    <message>
        <source>Add to notes</source>
        <translation>Acrescentar às notas</translation>
    </message>
    <message>
        <source>Add to project</source>
        <translation>Adicionar ao projeto</translation>
    </message>
    <message>
        <source>Add to project…</source>
        <translation>Adicionar ao projeto…</translation>
    </message>
    <message>
        <source>Add to the notes</source>
        <translation>Acrescentar às notas</translation>
    </message>
    <message>
        <source>Add web page…</source>
        <translation>Adicionar página da web…</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionadas</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>Endereço (URL)</translation>
    </message>
    <message>
        <source>Afrikaans</source>
        <extracomment>By BCP 47 tags; the names are those of Unicode&apos;s CLDR, which Qt brings in English only.</extracomment>
        <translation>africâner</translation>
    </message>
    <message>
        <source>Albanian</source>
        <translation>albanês</translation>
    </message>
    <message>
        <source>All fields of the sources (JSON)</source>
        <translation>Todos os campos das fontes (JSON)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>All its pages have text: there is nothing to recognise.</source>
        <extracomment>What the program is trained for: 300 dots to the inch, of which 72 points are one. A page with fewer characters has no text to speak of. The program&apos;s names of languages, by BCP 47&apos;s.</extracomment>
        <translation>Todas as páginas têm texto: não há nada a reconhecer.</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>Todas as citações</translation>
    </message>
    <message>
        <source>Altered</source>
        <translation>Alterada</translation>
    </message>
    <message>
        <source>Altered or not found</source>
        <translation>Divergentes</translation>
    </message>
    <message>
        <source>American English</source>
        <translation>inglês americano</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>amárico</translation>
    </message>
    <message>
        <source>An index of the database differs from its rows</source>
        <translation>Um índice do banco de dados difere das suas linhas</translation>
    </message>
    <message>
        <source>An invisible character hides in “%1” (%2).</source>
        <translation>Um caractere invisível esconde-se em “%1” (%2).</translation>
    </message>
    <message>
        <source>An item that begins in line {line} is broken: {reason}.</source>
        <translation>Um item que começa na linha {line} está quebrado: {reason}.</translation>
    </message>
    <message>
        <source>Anchor in another snapshot</source>
        <extracomment>A clipping and a snapshot of its source, by their ids.</extracomment>
        <translation>Ancorar em outra cópia</translation>
    </message>
    <message>
        <source>Ancient Greek</source>
        <translation>grego arcaico</translation>
    </message>
    <message>
        <source>Appeared in</source>
        <extracomment>Fields of a source by their names in CSL, where people call them otherwise.</extracomment>
        <translation>Publicado em</translation>
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
        <translation>armênio</translation>
    </message>
    <message>
        <source>Armenian script</source>
        <translation>armênio</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Atribuição</translation>
    </message>
    <message>
        <source>Azerbaijani</source>
        <translation>azerbaijano</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Backups…</source>
        <translation>Backups…</translation>
    </message>
    <message>
        <source>Bangla</source>
        <translation>bengali</translation>
    </message>
    <message>
        <source>Basque</source>
        <translation>basco</translation>
    </message>
    <message>
        <source>Belarusian</source>
        <translation>bielorrusso</translation>
    </message>
    <message>
        <source>BibLaTeX with quotes as annotations</source>
        <translation>BibLaTeX com as citações como anotações</translation>
    </message>
    <message>
        <source>BibTeX and BibLaTeX</source>
        <extracomment>Suffixes that do not tell a format.</extracomment>
        <translation>BibTeX e BibLaTeX</translation>
    </message>
    <message>
        <source>BibTeX with quotes as annotations</source>
        <translation>BibTeX com as citações como anotações</translation>
    </message>
    <message>
        <source>Bosnian</source>
        <translation>bósnio</translation>
    </message>
    <message>
        <source>Brazilian Portuguese</source>
        <translation>português do Brasil</translation>
    </message>
    <message>
        <source>British English</source>
        <translation>inglês britânico</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>búlgaro</translation>
    </message>
    <message>
        <source>Captured files are missing</source>
        <translation>Faltam arquivos capturados</translation>
    </message>
    <message>
        <source>Captured files were changed by something else</source>
        <translation>Arquivos capturados foram alterados por outra coisa</translation>
    </message>
    <message>
        <source>Catalan</source>
        <translation>catalão</translation>
    </message>
    <message>
        <source>Change link</source>
        <translation>Alterar vínculo</translation>
    </message>
    <message>
        <source>Change many occasions</source>
        <translation>Alterar várias ocasiões</translation>
    </message>
    <message>
        <source>Change many occasions…</source>
        <translation>Alterar várias ocasiões…</translation>
    </message>
    <message>
        <source>Change many quotes</source>
        <translation>Alterar várias citações</translation>
    </message>
    <message>
        <source>Change many quotes…</source>
        <translation>Alterar várias citações…</translation>
    </message>
    <message>
        <source>Change many sources</source>
        <translation>Alterar várias fontes</translation>
    </message>
    <message>
        <source>Change many sources…</source>
        <translation>Alterar várias fontes…</translation>
    </message>
    <message>
        <source>Change many speakers</source>
        <translation>Alterar vários declarantes</translation>
    </message>
    <message>
        <source>Change many speakers…</source>
        <translation>Alterar vários declarantes…</translation>
    </message>
    <message>
        <source>Change occasion</source>
        <translation>Alterar ocasião</translation>
    </message>
    <message>
        <source>Change outline</source>
        <translation>Alterar esquema</translation>
    </message>
    <message>
        <source>Change quote</source>
        <translation>Alterar citação</translation>
    </message>
    <message>
        <source>Change quotes</source>
        <translation>Alterar citações</translation>
    </message>
    <message>
        <source>Change source</source>
        <translation>Alterar fonte</translation>
    </message>
    <message>
        <source>Change sources</source>
        <translation>Alterar fontes</translation>
    </message>
    <message>
        <source>Change speaker</source>
        <translation>Alterar declarante</translation>
    </message>
    <message>
        <source>Change the link that is there.</source>
        <translation>Altere o vínculo que existe.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificação</translation>
    </message>
    <message>
        <source>Check against the source</source>
        <translation>Conferir com a fonte</translation>
    </message>
    <message>
        <source>Check all quotes</source>
        <translation>Verificar todas as citações</translation>
    </message>
    <message>
        <source>Check all quotes against their sources</source>
        <translation>Conferir todas as citações com suas fontes</translation>
    </message>
    <message>
        <source>Check the library…</source>
        <translation>Verificar a biblioteca…</translation>
    </message>
    <message>
        <source>Check the spelling.</source>
        <translation>Verifique a grafia.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinês</translation>
    </message>
    <message>
        <source>Choose another.</source>
        <translation>Escolha outro.</translation>
    </message>
    <message>
        <source>Citavi project</source>
        <translation>Projeto do Citavi</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>Clip quote</source>
        <translation>Recortar citação</translation>
    </message>
    <message>
        <source>Clip quotes</source>
        <translation>Recortar citações</translation>
    </message>
    <message>
        <source>Clip the selected words</source>
        <translation>Recortar as palavras selecionadas</translation>
    </message>
    <message>
        <source>Clip what is ticked</source>
        <translation>Recortar o que está marcado</translation>
    </message>
    <message>
        <source>Colours of the system</source>
        <translation>Cores do sistema</translation>
    </message>
    <message>
        <source>Command palette…</source>
        <translation>Paleta de comandos…</translation>
    </message>
    <message>
        <source>Compare with the newer copy…</source>
        <translation>Comparar com a cópia mais recente…</translation>
    </message>
    <message>
        <source>Compared on %1 with the copy of %2.</source>
        <translation>Comparada em %1 com a cópia de %2.</translation>
    </message>
    <message>
        <source>Compared on %1.</source>
        <translation>Comparada em %1.</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Copy citation</source>
        <translation>Copiar referência</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Copiar entrada bibliográfica</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Copiar com referência</translation>
    </message>
    <message>
        <source>Count dates again</source>
        <translation>Recalcular as datas</translation>
    </message>
    <message>
        <source>Counted from %1; the event has another date now.</source>
        <translation>Contada a partir de %1; o acontecimento tem agora outra data.</translation>
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
        <translation>tcheco</translation>
    </message>
    <message>
        <source>Damaged letters (no UTF-8) were replaced by �.</source>
        <translation>Letras danificadas (não UTF-8) foram substituídas por �.</translation>
    </message>
    <message>
        <source>Danish</source>
        <translation>dinamarquês</translation>
    </message>
    <message>
        <source>Dark colours</source>
        <translation>Cores escuras</translation>
    </message>
    <message>
        <source>Date unknown</source>
        <translation>Data desconhecida</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Data: %1</translation>
    </message>
    <message>
        <source>Declared in the quote: %1.</source>
        <translation>Declarado na citação: %1.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete for ever…</source>
        <translation>Excluir definitivamente…</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Excluir definitivamente</translation>
    </message>
    <message>
        <source>Delete project</source>
        <translation>Excluir projeto</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>Excluir busca salva</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Excluir etiqueta</translation>
    </message>
    <message>
        <source>Delete tags</source>
        <translation>Excluir etiquetas</translation>
    </message>
    <message>
        <source>Delete the tag</source>
        <translation>Excluir a etiqueta</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Excluído.</translation>
    </message>
    <message>
        <source>Details of the source</source>
        <translation>Detalhes da fonte</translation>
    </message>
    <message>
        <source>Devanagari script</source>
        <translation>devanágari</translation>
    </message>
    <message>
        <source>Did you mean {names}?</source>
        <translation>Quis dizer {names}?</translation>
    </message>
    <message>
        <source>Differs in another source</source>
        <translation>Difere em outra fonte</translation>
    </message>
    <message>
        <source>Documents, pages and recordings (%1)</source>
        <translation>Documentos, páginas e gravações (%1)</translation>
    </message>
    <message>
        <source>Drawing, to be edited (*.svg)</source>
        <translation>Desenho editável (*.svg)</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>holandês</translation>
    </message>
    <message>
        <source>Edit words</source>
        <translation>Editar as palavras</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Edição</translation>
    </message>
    <message>
        <source>Empty the Trash…</source>
        <translation>Esvaziar a Lixeira…</translation>
    </message>
    <message>
        <source>Empty trash</source>
        <translation>Esvaziar a Lixeira</translation>
    </message>
    <message>
        <source>EndNote (tagged)</source>
        <translation>EndNote (com etiquetas)</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglês</translation>
    </message>
    <message>
        <source>Esperanto</source>
        <translation>esperanto</translation>
    </message>
    <message>
        <source>Estonian</source>
        <translation>estoniano</translation>
    </message>
    <message>
        <source>European Portuguese</source>
        <translation>português europeu</translation>
    </message>
    <message>
        <source>Export the library anew.</source>
        <translation>Exporte a biblioteca de novo.</translation>
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
        <translation>Feed de uma revista (RSS)</translation>
    </message>
    <message>
        <source>Fetch the page again</source>
        <translation>Baixar a página novamente</translation>
    </message>
    <message>
        <source>Find and replace in notes</source>
        <translation>Localizar e substituir nas notas</translation>
    </message>
    <message>
        <source>Find duplicate sources…</source>
        <translation>Buscar fontes duplicadas…</translation>
    </message>
    <message>
        <source>Find its number in the list of speakers.</source>
        <translation>Procure o número na lista de declarantes.</translation>
    </message>
    <message>
        <source>Find its number with a search.</source>
        <translation>Encontre o número com uma busca.</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Localizar…</translation>
    </message>
    <message>
        <source>Finnish</source>
        <translation>finlandês</translation>
    </message>
    <message>
        <source>First, a place for your new library</source>
        <translation>Primeiro, um local para a nova biblioteca</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Found in several places</source>
        <translation>Encontrada em vários lugares</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francês</translation>
    </message>
    <message>
        <source>Galician</source>
        <translation>galego</translation>
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
        <translation>alemão</translation>
    </message>
    <message>
        <source>Go to the quotes</source>
        <translation>Ir para as citações</translation>
    </message>
    <message>
        <source>Go to the sources</source>
        <translation>Ir para as fontes</translation>
    </message>
    <message>
        <source>Go to the suggested quotes</source>
        <translation>Ir para as citações sugeridas</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>grego</translation>
    </message>
    <message>
        <source>Greek script</source>
        <translation>grego</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Half-made files were left by a program that was stopped</source>
        <translation>Um programa interrompido deixou arquivos pela metade</translation>
    </message>
    <message>
        <source>Han script</source>
        <translation>han</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebraico</translation>
    </message>
    <message>
        <source>Hebrew script</source>
        <translation>hebraico</translation>
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
        <translation>híndi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>húngaro</translation>
    </message>
    <message>
        <source>Icelandic</source>
        <translation>islandês</translation>
    </message>
    <message>
        <source>Identifiers: %1</source>
        <translation>Identificadores: %1</translation>
    </message>
    <message>
        <source>Import highlights of the PDF</source>
        <translation>Importar os destaques do PDF</translation>
    </message>
    <message>
        <source>Import library</source>
        <translation>Importar biblioteca</translation>
    </message>
    <message>
        <source>Import references</source>
        <translation>Importar referências</translation>
    </message>
    <message>
        <source>Import references…</source>
        <translation>Importar referências…</translation>
    </message>
    <message>
        <source>Imported from %1: %2</source>
        <translation>Importado de %1: %2</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Caixa de entrada</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Aumentar recuo</translation>
    </message>
    <message>
        <source>Indent in the outline</source>
        <translation>Aumentar recuo no esquema</translation>
    </message>
    <message>
        <source>Indonesian</source>
        <translation>indonésio</translation>
    </message>
    <message>
        <source>Insert a heading…</source>
        <translation>Inserir um título…</translation>
    </message>
    <message>
        <source>Insert a note…</source>
        <translation>Inserir uma nota…</translation>
    </message>
    <message>
        <source>Insert heading</source>
        <translation>Inserir título</translation>
    </message>
    <message>
        <source>Insert note</source>
        <translation>Inserir nota</translation>
    </message>
    <message>
        <source>Install a citation style…</source>
        <translation>Instalar um estilo bibliográfico…</translation>
    </message>
    <message>
        <source>Irish</source>
        <translation>irlandês</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>It cannot be mended. Put back a backup: File, Backups…</source>
        <translation>Não pode ser reparado. Restaure um backup: Arquivo, Backups…</translation>
    </message>
    <message>
        <source>It cannot be read ({error}). Check the path.</source>
        <extracomment>What is kept of a picture at most; the window makes larger ones smaller.</extracomment>
        <translation>O arquivo não pode ser lido ({error}). Verifique o caminho.</translation>
    </message>
    <message>
        <source>It cannot be read ({strerror}). Check the path.</source>
        <translation>O arquivo não pode ser lido ({strerror}). Verifique o caminho.</translation>
    </message>
    <message>
        <source>It defines entities of its own, which no document needs. Open it in its program and save it again.</source>
        <translation>O arquivo define entidades próprias, de que nenhum documento precisa. Abra-o no programa dele e salve-o de novo.</translation>
    </message>
    <message>
        <source>It has more lines than a day of talk. Save a part of it.</source>
        <translation>O arquivo tem mais linhas que um dia de conversa. Salve uma parte.</translation>
    </message>
    <message>
        <source>It has more than 400 MB. Split it and import the parts.</source>
        <translation>O arquivo tem mais de 400 MB. Divida-o e importe as partes.</translation>
    </message>
    <message>
        <source>It has more than 60 million pixels. Save it smaller.</source>
        <translation>A imagem tem mais de 60 milhões de pixels. Salve-a menor.</translation>
    </message>
    <message>
        <source>It has {megabytes} MB; sources of up to {limit} MB can be read. Save the part you need as a file of its own.</source>
        <translation>O arquivo tem {megabytes} MB; podem ser lidas fontes de até {limit} MB. Salve a parte necessária em um arquivo próprio.</translation>
    </message>
    <message>
        <source>It holds a stretch of text larger than any document&apos;s. Save its text by itself.</source>
        <extracomment>More elements or characters no book has; they would take longer than anybody waits.</extracomment>
        <translation>O arquivo contém um trecho de texto maior que o de qualquer documento. Salve o texto dele à parte.</translation>
    </message>
    <message>
        <source>It holds more text than any article. Save the part you need as a file of its own.</source>
        <extracomment>How the layer that asks for consent to cookies is named; `body` may be named after it, too. Stand-ins while a block is gathered: a line break, and preformatted breaks and spaces.</extracomment>
        <translation>A página contém mais texto que qualquer artigo. Salve a parte necessária em um arquivo próprio.</translation>
    </message>
    <message>
        <source>It holds more text than any book. Save the pages you need as a file of their own.</source>
        <extracomment>How many of the first pages are looked at for text that a machine read from pictures.</extracomment>
        <translation>O arquivo contém mais texto que qualquer livro. Salve as páginas necessárias em um arquivo próprio.</translation>
    </message>
    <message>
        <source>It holds more text than any book. Save the part you need by itself.</source>
        <extracomment>The ways of encryption that only keep fonts from being taken out (EPUB 3.3, Appendix F). Stands around a page&apos;s label while its chapter is gathered (no character of any text).</extracomment>
        <translation>O arquivo contém mais texto que qualquer livro. Salve à parte o que for necessário.</translation>
    </message>
    <message>
        <source>It holds more than any book. Save the part you need as a file of its own.</source>
        <translation>O arquivo contém mais que qualquer livro. Salve a parte necessária em um arquivo próprio.</translation>
    </message>
    <message>
        <source>It holds no list of items.</source>
        <translation>O arquivo não contém uma lista de itens.</translation>
    </message>
    <message>
        <source>It is UTF-8 text, but damaged at byte {broken}. Get an undamaged copy, or mend the place in an editor and save it again.</source>
        <translation>O arquivo é texto UTF-8, mas danificado no byte {broken}. Obtenha uma cópia intacta, ou corrija o lugar em um editor e salve-o de novo.</translation>
    </message>
    <message>
        <source>It is a recording; what is quoted is its transcript. Put one beside it under the same name (.srt, .vtt), or add its transcript and link the recording to it.</source>
        <translation>É uma gravação; o que se cita é a transcrição. Ponha uma ao lado com o mesmo nome (.srt, .vtt), ou adicione a transcrição e vincule a gravação a ela.</translation>
    </message>
    <message>
        <source>It is an archive with {files} in it. Unpack it and import the file you need.</source>
        <translation>É um arquivo compactado que contém {files}. Descompacte-o e importe o arquivo necessário.</translation>
    </message>
    <message>
        <source>It is built in a way not understood.</source>
        <extracomment>After so many documents, or bytes of them, a child is replaced: parsers do not give all back.</extracomment>
        <translation>Não se entende como o arquivo é construído.</translation>
    </message>
    <message>
        <source>It is damaged and cannot be shown. Choose another one.</source>
        <translation>A imagem está danificada e não pode ser mostrada. Escolha outra.</translation>
    </message>
    <message>
        <source>It is damaged or no PDF document. Get an undamaged copy, or print it to a new PDF.</source>
        <translation>O arquivo está danificado ou não é um PDF. Obtenha uma cópia intacta, ou imprima-o em um novo PDF.</translation>
    </message>
    <message>
        <source>It is damaged or no message. Save it again in the program it comes from.</source>
        <translation>O arquivo está danificado ou não é uma mensagem. Salve-o de novo no programa de onde veio.</translation>
    </message>
    <message>
        <source>It is damaged or no web archive. Save the page again in the browser.</source>
        <translation>O arquivo está danificado ou não é um arquivo da web. Salve a página de novo no navegador.</translation>
    </message>
    <message>
        <source>It is damaged or too complicated: its reader broke down. {try_text}</source>
        <translation>O arquivo está danificado ou é complicado demais: o leitor dele falhou. {try_text}</translation>
    </message>
    <message>
        <source>It is damaged or too complicated: what draws its pages broke down. Read it as text.</source>
        <translation>O arquivo está danificado ou é complicado demais: o desenho das páginas falhou. Leia-o como texto.</translation>
    </message>
    <message>
        <source>It is empty. Export it anew.</source>
        <translation>O arquivo está vazio. Exporte-o de novo.</translation>
    </message>
    <message>
        <source>It is larger than 2 MB. Save it smaller.</source>
        <translation>A imagem é maior que 2 MB. Salve-a menor.</translation>
    </message>
    <message>
        <source>It is larger than 20 MB. Save it smaller.</source>
        <extracomment>What a picture may have at most, before it is made smaller: bytes, and pixels. Markers of JPEG that begin a frame; the others of their range are tables.</extracomment>
        <translation>A imagem é maior que 20 MB. Salve-a menor.</translation>
    </message>
    <message>
        <source>It is larger than {size} MB.</source>
        <translation>O arquivo é maior que {size} MB.</translation>
    </message>
    <message>
        <source>It is locked with a password. Open it with the password in a PDF program, save it without, and add that file.</source>
        <translation>O arquivo está protegido por senha. Abra-o com ela em um programa de PDF, salve-o sem senha e adicione esse arquivo.</translation>
    </message>
    <message>
        <source>It is locked with a password. Open it, save it without one, and add that file.</source>
        <translation>O arquivo está protegido por senha. Abra-o, salve-o sem senha e adicione esse arquivo.</translation>
    </message>
    <message>
        <source>It is locked with a password. Open it, save it without one, and add that.</source>
        <translation>O arquivo está protegido por senha. Abra-o, salve-o sem senha e adicione esse.</translation>
    </message>
    <message>
        <source>It is no JSON in UTF-8. Export it anew.</source>
        <translation>O arquivo não é JSON em UTF-8. Exporte-o de novo.</translation>
    </message>
    <message>
        <source>It is no PNG, JPEG or WebP picture. Save it as one of these.</source>
        <translation>Não é uma imagem PNG, JPEG ou WebP. Salve-a em um desses formatos.</translation>
    </message>
    <message>
        <source>It is not a library that Quotarium exported ({error}). Export it anew there.</source>
        <translation>Não é uma biblioteca exportada pelo Quotarium ({error}). Exporte-a lá de novo.</translation>
    </message>
    <message>
        <source>It is protected against copying (DRM), so its text cannot be read. Use an unprotected copy.</source>
        <translation>O arquivo é protegido contra cópia (DRM), e o texto não pode ser lido. Use uma cópia sem proteção.</translation>
    </message>
    <message>
        <source>It is too large. Split it into files of 300 MB at most.</source>
        <extracomment>Larger files are refused: 100,000 references are about 60 MB. More replaced letters, if they are also one in twenty, are no text of another encoding.</extracomment>
        <translation>O arquivo é grande demais. Divida-o em arquivos de no máximo 300 MB.</translation>
    </message>
    <message>
        <source>It is {encoding} text, but damaged at byte {start}. Get an undamaged copy, or mend the place in an editor and save it again.</source>
        <translation>O arquivo é texto {encoding}, mas danificado no byte {start}. Obtenha uma cópia intacta, ou corrija o lugar em um editor e salve-o de novo.</translation>
    </message>
    <message>
        <source>It lacks its part “{path}”: it was not saved completely. Save it again.</source>
        <extracomment>How the standard library says that an archive is damaged or beyond it.</extracomment>
        <translation>Falta ao arquivo a parte “{path}”: ele não foi salvo por inteiro. Salve-o de novo.</translation>
    </message>
    <message>
        <source>It leads from page to page without end: it may want cookies.</source>
        <translation>O endereço leva de página em página sem fim: talvez queira cookies.</translation>
    </message>
    <message>
        <source>It leads to {address}, in a private network. If you trust it, type that.</source>
        <translation>O endereço leva a {address}, em uma rede privada. Se confia nele, digite esse endereço.</translation>
    </message>
    <message>
        <source>It leads to “{target}”, which is no web page. Check the address.</source>
        <translation>O endereço leva a “{target}”, que não é uma página da web. Verifique o endereço.</translation>
    </message>
    <message>
        <source>It may have been moved; look again.</source>
        <translation>Talvez tenha sido movida; procure de novo.</translation>
    </message>
    <message>
        <source>It may have been removed; look again.</source>
        <translation>Talvez tenha sido removido; procure de novo.</translation>
    </message>
    <message>
        <source>It may have been undone; look again.</source>
        <translation>Talvez tenha sido desfeita; procure de novo.</translation>
    </message>
    <message>
        <source>It says it is {encoding} text but is not. Save the page again in the browser.</source>
        <translation>O arquivo diz ser texto {encoding}, mas não é. Salve a página de novo no navegador.</translation>
    </message>
    <message>
        <source>It takes more memory than a document may.</source>
        <translation>O arquivo exige mais memória do que um documento pode usar.</translation>
    </message>
    <message>
        <source>It took longer than {seconds} seconds. Try again, or:</source>
        <translation>Levou mais de {seconds} segundos. Tente de novo, ou:</translation>
    </message>
    <message>
        <source>It unpacks to more than a document may hold. Save its text as a file of its own.</source>
        <translation>Descompactado, o arquivo passa do que um documento pode conter. Salve o texto dele em um arquivo próprio.</translation>
    </message>
    <message>
        <source>It was closed. Open it again.</source>
        <translation>O arquivo foi fechado. Abra-o de novo.</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Item {number} ({key}):</source>
        <extracomment>What a source cannot hold is kept as JSON in `csl:NAME` and written again. Where our own export keeps the researcher’s note, which no style prints.</extracomment>
        <translation>Item {number} ({key}):</translation>
    </message>
    <message>
        <source>Item {number}: {where}: {fault}.</source>
        <extracomment>What belongs to a library and not to the source.</extracomment>
        <translation>Item {number}: {where}: {fault}.</translation>
    </message>
    <message>
        <source>Item {place} is no object and was left out.</source>
        <translation>O item {place} não é um objeto e foi omitido.</translation>
    </message>
    <message>
        <source>Its JSON is broken in line {lineno}: {msg}. Export it anew.</source>
        <translation>O JSON está quebrado na linha {lineno}: {msg}. Exporte-o de novo.</translation>
    </message>
    <message>
        <source>Its archive is damaged. Get an undamaged copy, or open it in its program and save it again.</source>
        <extracomment>What all members that are read may unpack to, and how much larger than packed one may be.</extracomment>
        <translation>O arquivo compactado está danificado. Obtenha uma cópia intacta, ou abra-o no programa dele e salve-o de novo.</translation>
    </message>
    <message>
        <source>Its attachments were left out: {names}.</source>
        <translation>Os anexos foram omitidos: {names}.</translation>
    </message>
    <message>
        <source>Its bytes are not text in any encoding known here.</source>
        <translation>Os bytes não são texto em nenhuma codificação conhecida aqui.</translation>
    </message>
    <message>
        <source>Its contents are damaged (line {line}). Get an undamaged copy, or open it in its program and save it again.</source>
        <translation>O conteúdo está danificado (linha {line}). Obtenha uma cópia intacta, ou abra o arquivo no programa dele e salve-o de novo.</translation>
    </message>
    <message>
        <source>Its elements are nested too deeply to be read. Open it in the browser, select the text and paste it instead.</source>
        <translation>Os elementos estão aninhados demais para serem lidos. Abra a página no navegador, selecione o texto e cole-o em vez disso.</translation>
    </message>
    <message>
        <source>Its groups are nested too deeply. Save it as a Word document (.docx).</source>
        <extracomment>After * stand destinations that a reader may skip; these are not skipped.</extracomment>
        <translation>Os grupos estão aninhados demais. Salve o arquivo como documento do Word (.docx).</translation>
    </message>
    <message>
        <source>Its pages are empty: there is neither text nor a picture of a page in it. Check that it is the right file.</source>
        <translation>As páginas estão vazias: não há texto nem imagem de página. Verifique se é o arquivo certo.</translation>
    </message>
    <message>
        <source>Its parts are nested too deeply to be read. Copy the text in its program and paste it instead.</source>
        <translation>As partes estão aninhadas demais para serem lidas. Copie o texto no programa dele e cole-o em vez disso.</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonês</translation>
    </message>
    <message>
        <source>Japanese script</source>
        <translation>japonês</translation>
    </message>
    <message>
        <source>Join as one statement</source>
        <translation>Unir como uma só declaração</translation>
    </message>
    <message>
        <source>Join quotes</source>
        <translation>Unir citações</translation>
    </message>
    <message>
        <source>Kazakh</source>
        <translation>cazaque</translation>
    </message>
    <message>
        <source>Keep quotes apart</source>
        <translation>Manter citações separadas</translation>
    </message>
    <message>
        <source>Keep speakers apart</source>
        <translation>Manter declarantes separados</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Kind of quote</source>
        <extracomment>Languages offered by name; any other is typed as a BCP 47 tag.</extracomment>
        <translation>Tipo de citação</translation>
    </message>
    <message>
        <source>Known citekeys are {keys}.</source>
        <translation>As chaves de citação conhecidas são {keys}.</translation>
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
        <translation>curdo</translation>
    </message>
    <message>
        <source>Kyrgyz</source>
        <translation>quirguiz</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the words</source>
        <translation>Idioma das palavras</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>Letra maior</translation>
    </message>
    <message>
        <source>Latin</source>
        <translation>latim</translation>
    </message>
    <message>
        <source>Latin script</source>
        <translation>latim</translation>
    </message>
    <message>
        <source>Latvian</source>
        <translation>letão</translation>
    </message>
    <message>
        <source>LibreOffice document</source>
        <translation>Documento do LibreOffice</translation>
    </message>
    <message>
        <source>Light colours</source>
        <translation>Cores claras</translation>
    </message>
    <message>
        <source>Link its recording…</source>
        <translation>Vincular sua gravação…</translation>
    </message>
    <message>
        <source>Link quotes</source>
        <translation>Vincular citações</translation>
    </message>
    <message>
        <source>Link recording</source>
        <translation>Vincular gravação</translation>
    </message>
    <message>
        <source>Link to another quote…</source>
        <translation>Vincular a outra citação…</translation>
    </message>
    <message>
        <source>Linked: the quote %1 the other.</source>
        <translation>Vínculo criado: a citação %1 outra.</translation>
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
        <translation>Localização</translation>
    </message>
    <message>
        <source>Look for one in the settings, or with “quotarium styles WORD”.</source>
        <translation>Procure um nas configurações, ou com “quotarium styles WORD”.</translation>
    </message>
    <message>
        <source>Macedonian</source>
        <translation>macedônio</translation>
    </message>
    <message>
        <source>Make one first.</source>
        <translation>Crie um primeiro.</translation>
    </message>
    <message>
        <source>Making the library…</source>
        <translation>Criando a biblioteca…</translation>
    </message>
    <message>
        <source>Making the sample library…</source>
        <translation>Criando a biblioteca de exemplo…</translation>
    </message>
    <message>
        <source>Malay</source>
        <translation>malaio</translation>
    </message>
    <message>
        <source>Maltese</source>
        <translation>maltês</translation>
    </message>
    <message>
        <source>Mark a quote as an open question, and it is listed here until a quote that responds to it is linked.</source>
        <translation>Uma citação marcada como pergunta em aberto aparece aqui até que se vincule outra que lhe responda.</translation>
    </message>
    <message>
        <source>Mark as reviewed</source>
        <translation>Marcar como revisada</translation>
    </message>
    <message>
        <source>Markdown with pandoc citations</source>
        <translation>Markdown com citações do pandoc</translation>
    </message>
    <message>
        <source>Marked as an open question, until an answer is linked.</source>
        <translation>Marcada como pergunta em aberto, até que uma resposta seja vinculada.</translation>
    </message>
    <message>
        <source>Merge occasions</source>
        <translation>Mesclar ocasiões</translation>
    </message>
    <message>
        <source>Merge occasions…</source>
        <translation>Mesclar ocasiões…</translation>
    </message>
    <message>
        <source>Merge sources</source>
        <translation>Mesclar fontes</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <translation>Mesclar declarantes</translation>
    </message>
    <message>
        <source>Merge speakers…</source>
        <translation>Mesclar declarantes…</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Mesclar etiquetas</translation>
    </message>
    <message>
        <source>Merge the selected tags…</source>
        <translation>Mesclar as etiquetas selecionadas…</translation>
    </message>
    <message>
        <source>Mongolian</source>
        <translation>mongol</translation>
    </message>
    <message>
        <source>Move down in the outline</source>
        <translation>Mover para baixo no esquema</translation>
    </message>
    <message>
        <source>Move in outline</source>
        <translation>Mover no esquema</translation>
    </message>
    <message>
        <source>Move the occasion to the Trash</source>
        <translation>Mover a ocasião para a Lixeira</translation>
    </message>
    <message>
        <source>Move the source to the Trash</source>
        <translation>Mover a fonte para a Lixeira</translation>
    </message>
    <message>
        <source>Move the speaker to the Trash</source>
        <translation>Mover o declarante para a Lixeira</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Mover para a Lixeira</translation>
    </message>
    <message>
        <source>Move to the Trash</source>
        <translation>Mover para a Lixeira</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover para a Lixeira</translation>
    </message>
    <message>
        <source>Move up in the outline</source>
        <translation>Mover para cima no esquema</translation>
    </message>
    <message>
        <source>My quotes</source>
        <translation>Minhas citações</translation>
    </message>
    <message>
        <source>NUL bytes stood here; they were left out, and with them perhaps letters.</source>
        <translation>Havia aqui bytes NUL; foram omitidos, e com eles talvez letras.</translation>
    </message>
    <message>
        <source>Name: %1</source>
        <translation>Nome: %1</translation>
    </message>
    <message>
        <source>Names: %1</source>
        <translation>Nomes: %1</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>nepalês</translation>
    </message>
    <message>
        <source>New library</source>
        <translation>Nova biblioteca</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Nova biblioteca…</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Novo nome:</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Novo projeto</translation>
    </message>
    <message>
        <source>No article was recognised; this is all the text of the page.</source>
        <translation>Nenhum artigo foi reconhecido; este é todo o texto da página.</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sem data</translation>
    </message>
    <message>
        <source>No line of it has a time. If it is plain text, give it the ending .txt.</source>
        <extracomment>A longer silence, and as much text up to the end of a sentence, begins a new paragraph.</extracomment>
        <translation>Nenhuma linha tem tempo. Se for texto simples, dê-lhe a extensão .txt.</translation>
    </message>
    <message>
        <source>No longer marked as a question.</source>
        <translation>Não está mais marcada como pergunta.</translation>
    </message>
    <message>
        <source>No open questions</source>
        <translation>Nenhuma pergunta em aberto</translation>
    </message>
    <message>
        <source>No page can be read: the file is damaged.</source>
        <translation>Nenhuma página pode ser lida: o arquivo está danificado.</translation>
    </message>
    <message>
        <source>No quote holds all of these words. Fewer words find more; the beginning of a word is enough, and accents do not matter.</source>
        <translation>Nenhuma citação contém todas essas palavras. Menos palavras encontram mais; basta o começo de uma palavra, e os acentos não importam.</translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation>Ainda não há citações</translation>
    </message>
    <message>
        <source>No source</source>
        <translation>Sem fonte</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Sem declarante</translation>
    </message>
    <message>
        <source>No speaker yet</source>
        <extracomment>Says how a line runs, by whether the window is mirrored. Whole texts that were cut, and whether the words were. Stretches (UTF-16 units) of the words, the name and the facts that a search looks for.</extracomment>
        <translation>Ainda sem declarante</translation>
    </message>
    <message>
        <source>None of the roles known was held on that day, so none is printed.</source>
        <translation>Nenhum dos cargos conhecidos era ocupado nesse dia; por isso nenhum é impresso.</translation>
    </message>
    <message>
        <source>Norwegian Bokmål</source>
        <translation>bokmål norueguês</translation>
    </message>
    <message>
        <source>Norwegian Nynorsk</source>
        <translation>nynorsk norueguês</translation>
    </message>
    <message>
        <source>Not compared with the source yet.</source>
        <translation>Ainda não comparada com a fonte.</translation>
    </message>
    <message>
        <source>Not found in the source</source>
        <translation>Não encontrada na fonte</translation>
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
        <translation>Nada alterado, nada em falta</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Ainda não há nada aqui</translation>
    </message>
    <message>
        <source>Nothing was being typed.</source>
        <translation>Nada estava sendo digitado.</translation>
    </message>
    <message>
        <source>Nothing would be moved: quotes need all of them.</source>
        <translation>Nada seria movido: há citações que precisam de todos.</translation>
    </message>
    <message>
        <source>Nothing would change: all are like this already.</source>
        <translation>Nada mudaria: todas já estão assim.</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Ocasião</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Ocasiões</translation>
    </message>
    <message>
        <source>Only pages of a PDF can be recognised. Save the pictures as a PDF and add that.</source>
        <translation>Só páginas de um PDF podem ser reconhecidas. Salve as imagens como PDF e adicione esse.</translation>
    </message>
    <message>
        <source>Only these differ: %1.</source>
        <translation>Só diferem: %1.</translation>
    </message>
    <message>
        <source>Open a library (a folder Name.quotarium)</source>
        <translation>Abrir uma biblioteca (uma pasta Nome.quotarium)</translation>
    </message>
    <message>
        <source>Open a packed library…</source>
        <translation>Abrir uma biblioteca empacotada…</translation>
    </message>
    <message>
        <source>Open another library…</source>
        <extracomment>The label and the action of the next step, by the kind of error.</extracomment>
        <translation>Abrir outra biblioteca…</translation>
    </message>
    <message>
        <source>Open in the reader</source>
        <translation>Abrir no leitor</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abri-la</translation>
    </message>
    <message>
        <source>Open it in an editor and save it with the encoding UTF-8.</source>
        <translation>Abra o arquivo em um editor e salve-o com a codificação UTF-8.</translation>
    </message>
    <message>
        <source>Open it in the browser, save it, and add the file.</source>
        <translation>Abra a página no navegador, salve-a e adicione o arquivo.</translation>
    </message>
    <message>
        <source>Open it in the program it belongs to and save it as text or PDF.</source>
        <translation>Abra o arquivo no programa dele e salve-o como texto ou PDF.</translation>
    </message>
    <message>
        <source>Open library…</source>
        <translation>Abrir biblioteca…</translation>
    </message>
    <message>
        <source>Open question, or not</source>
        <translation>Pergunta em aberto ou não</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Perguntas em aberto</translation>
    </message>
    <message>
        <source>Open that one, or change the file.</source>
        <translation>Abra essa, ou altere o arquivo.</translation>
    </message>
    <message>
        <source>Open the sample library</source>
        <translation>Abrir a biblioteca de exemplo</translation>
    </message>
    <message>
        <source>Outdent</source>
        <translation>Diminuir recuo</translation>
    </message>
    <message>
        <source>Outdent in the outline</source>
        <translation>Diminuir recuo no esquema</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Pack the library into one file…</source>
        <translation>Empacotar a biblioteca em um só arquivo…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Pages that cannot be read, for the file is damaged there: {pages}.</source>
        <translation>Páginas que não podem ser lidas porque o arquivo está danificado ali: {pages}.</translation>
    </message>
    <message>
        <source>Pages whose text layer is damaged, so compare quotations with the page: {pages}.</source>
        <translation>Páginas cuja camada de texto está danificada; compare as citações com a página: {pages}.</translation>
    </message>
    <message>
        <source>Pages without text, only pictures (a scan), of which nothing can be quoted: {pages}.</source>
        <translation>Páginas sem texto, só com imagens (digitalização), das quais nada pode ser citado: {pages}.</translation>
    </message>
    <message>
        <source>Parts that could not be read: {number}.</source>
        <translation>Partes que não puderam ser lidas: {number}.</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>pashto</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Colar texto…</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persa</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagem (*.png)</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Localizador</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Local: %1</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonês</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>português</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Visualização</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projetos</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicação</translation>
    </message>
    <message>
        <source>Published in</source>
        <translation>Publicado em</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Editora</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Put back into the Inbox</source>
        <translation>Devolver à Caixa de entrada</translation>
    </message>
    <message>
        <source>Put into “%2”: %1.</source>
        <translation>Adicionado a “%2”: %1.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Quotarium cannot run here: it found {part} {found} and needs {needed}. Install Quotarium&apos;s own package, which brings it along, or update {part}.</source>
        <translation>O Quotarium não pode funcionar aqui: encontrou {part} {found} e precisa de {needed}. Instale o pacote próprio do Quotarium, que o inclui, ou atualize {part}.</translation>
    </message>
    <message>
        <source>Quotarium libraries (*%1)</source>
        <translation>Bibliotecas do Quotarium (*%1)</translation>
    </message>
    <message>
        <source>Quotarium’s JSON of references</source>
        <translation>JSON de referências do Quotarium</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citações</translation>
    </message>
    <message>
        <source>Quotes as cards or as a table</source>
        <translation>Citações como fichas ou como tabela</translation>
    </message>
    <message>
        <source>Quotes by this speaker</source>
        <translation>Citações deste declarante</translation>
    </message>
    <message>
        <source>Quotes that you clip without finishing them wait here until you mark them as reviewed.</source>
        <translation>As citações recortadas sem concluir esperam aqui até serem marcadas como revisadas.</translation>
    </message>
    <message>
        <source>Quotes whose words differ from their source, or are not in it, are listed here after a check.</source>
        <translation>As citações cujas palavras diferem da fonte, ou não estão nela, aparecem aqui após uma verificação.</translation>
    </message>
    <message>
        <source>Quotes you remove land here.</source>
        <translation>As citações removidas vêm para cá.</translation>
    </message>
    <message>
        <source>Read as ISO 8601; for a range of years type {years}.</source>
        <translation>Lido como ISO 8601; para um período de anos digite {years}.</translation>
    </message>
    <message>
        <source>Read as {language}.</source>
        <translation>Lido como {language}.</translation>
    </message>
    <message>
        <source>Reading it took longer than {seconds} seconds. {try_text}</source>
        <translation>A leitura levou mais de {seconds} segundos. {try_text}</translation>
    </message>
    <message>
        <source>Recognise the text of a scan</source>
        <translation>Reconhecer o texto de uma digitalização</translation>
    </message>
    <message>
        <source>Recognising text needs the program tesseract, which is not installed. Install it (Debian: tesseract-ocr).</source>
        <translation>Reconhecer texto requer o programa tesseract, que não está instalado. Instale-o (Debian: tesseract-ocr).</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Remove from outline</source>
        <translation>Remover do esquema</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Remover vínculo</translation>
    </message>
    <message>
        <source>Remove picture</source>
        <translation>Remover imagem</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Remover etiquetas</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Rename project</source>
        <translation>Renomear projeto</translation>
    </message>
    <message>
        <source>Rename saved search</source>
        <translation>Renomear busca salva</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Renomear etiqueta</translation>
    </message>
    <message>
        <source>Rename the tag…</source>
        <translation>Renomear a etiqueta…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Renew citekeys</source>
        <translation>Renovar chaves de citação</translation>
    </message>
    <message>
        <source>Repairing brings the right ones back from backups on another disk, where there are any. Else add the document again as a newer copy; its text is still here.</source>
        <translation>A reparação recupera os corretos de backups em outro disco, se houver. Senão, adicione de novo o documento como cópia mais recente; o texto continua aqui.</translation>
    </message>
    <message>
        <source>Repairing brings them back from backups on another disk, where there are any. Else add the document again as a newer copy; its text is still here.</source>
        <translation>A reparação os recupera de backups em outro disco, se houver. Senão, adicione de novo o documento como cópia mais recente; o texto continua aqui.</translation>
    </message>
    <message>
        <source>Repairing makes it anew; nothing is lost.</source>
        <translation>A reparação o refaz; nada se perde.</translation>
    </message>
    <message>
        <source>Repairing moves them into the folder “unused” of the library.</source>
        <translation>A reparação os move para a pasta “unused” da biblioteca.</translation>
    </message>
    <message>
        <source>Repairing removes them; nothing needs them.</source>
        <translation>A reparação os exclui; nada precisa deles.</translation>
    </message>
    <message>
        <source>Repairing takes the pointers away.</source>
        <translation>A reparação remove essas remissões.</translation>
    </message>
    <message>
        <source>Replace in notes</source>
        <translation>Substituir nas notas</translation>
    </message>
    <message>
        <source>Reports of the statement…</source>
        <translation>Versões da declaração…</translation>
    </message>
    <message>
        <source>Restore from trash</source>
        <translation>Restaurar da Lixeira</translation>
    </message>
    <message>
        <source>Rich text</source>
        <translation>Rich text</translation>
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
        <translation>romeno</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russo</translation>
    </message>
    <message>
        <source>S is followed by how many of the year&apos;s digits are meant.</source>
        <translation>Depois de S vem quantos algarismos do ano são significativos.</translation>
    </message>
    <message>
        <source>S&amp;peaker</source>
        <translation>&amp;Declarante</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Dito em</translation>
    </message>
    <message>
        <source>Sample library</source>
        <translation>Biblioteca de exemplo</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Salvar uma cópia…</translation>
    </message>
    <message>
        <source>Save it as plain text and add that, or leave it out.</source>
        <translation>Salve o arquivo como texto simples e adicione esse, ou deixe-o de fora.</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Salvar busca</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Salvar a imagem</translation>
    </message>
    <message>
        <source>Save this search…</source>
        <translation>Salvar esta busca…</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Salvo: %1.</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Buscas salvas</translation>
    </message>
    <message>
        <source>Search all quotes</source>
        <translation>Buscar em todas as citações</translation>
    </message>
    <message>
        <source>Select a quote for this.</source>
        <translation>Selecione antes uma citação.</translation>
    </message>
    <message>
        <source>Select one quote for this.</source>
        <translation>Selecione antes uma única citação.</translation>
    </message>
    <message>
        <source>Select quotes and add them with “Add to project” or “Add tag”.</source>
        <translation>Selecione citações e adicione-as com “Adicionar ao projeto” ou “Adicionar etiqueta”.</translation>
    </message>
    <message>
        <source>Select the quotes that are one statement first.</source>
        <translation>Selecione antes as citações que são uma mesma declaração.</translation>
    </message>
    <message>
        <source>Separate report</source>
        <translation>Separar versão</translation>
    </message>
    <message>
        <source>Serbian</source>
        <translation>sérvio</translation>
    </message>
    <message>
        <source>Set attribution status</source>
        <translation>Definir status da atribuição</translation>
    </message>
    <message>
        <source>Set date of occasion</source>
        <translation>Definir data de ocasião</translation>
    </message>
    <message>
        <source>Set date said</source>
        <translation>Definir data da declaração</translation>
    </message>
    <message>
        <source>Set kind</source>
        <translation>Definir tipo</translation>
    </message>
    <message>
        <source>Set kind of speaker</source>
        <translation>Definir tipo de declarante</translation>
    </message>
    <message>
        <source>Set language</source>
        <translation>Definir idioma</translation>
    </message>
    <message>
        <source>Set occasion</source>
        <translation>Definir ocasião</translation>
    </message>
    <message>
        <source>Set picture</source>
        <translation>Definir imagem</translation>
    </message>
    <message>
        <source>Set place</source>
        <translation>Definir local</translation>
    </message>
    <message>
        <source>Set reviewed</source>
        <translation>Definir estado de revisão</translation>
    </message>
    <message>
        <source>Set speaker</source>
        <translation>Definir declarante</translation>
    </message>
    <message>
        <source>Set the attribution status</source>
        <translation>Definir o status da atribuição</translation>
    </message>
    <message>
        <source>Set the date</source>
        <translation>Definir a data</translation>
    </message>
    <message>
        <source>Set the date of publication</source>
        <translation>Definir a data de publicação</translation>
    </message>
    <message>
        <source>Set the date said</source>
        <translation>Definir a data da declaração</translation>
    </message>
    <message>
        <source>Set the kind</source>
        <translation>Definir o tipo</translation>
    </message>
    <message>
        <source>Set the kind of speaker</source>
        <translation>Definir o tipo de declarante</translation>
    </message>
    <message>
        <source>Set the language</source>
        <translation>Definir o idioma</translation>
    </message>
    <message>
        <source>Set the occasion</source>
        <translation>Definir a ocasião</translation>
    </message>
    <message>
        <source>Set the place</source>
        <translation>Definir o local</translation>
    </message>
    <message>
        <source>Set the publisher</source>
        <translation>Definir a editora</translation>
    </message>
    <message>
        <source>Set the speaker</source>
        <translation>Definir o declarante</translation>
    </message>
    <message>
        <source>Set the type</source>
        <translation>Definir o tipo</translation>
    </message>
    <message>
        <source>Set where it appeared</source>
        <translation>Definir onde foi publicada</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Several roles fit. Which one is meant?</source>
        <translation>Vários cargos servem. Qual deles?</translation>
    </message>
    <message>
        <source>Show in its source</source>
        <translation>Mostrar na fonte</translation>
    </message>
    <message>
        <source>Show or hide suggestions</source>
        <translation>Mostrar ou ocultar sugestões</translation>
    </message>
    <message>
        <source>Show or hide the side panel</source>
        <translation>Mostrar ou ocultar o painel lateral</translation>
    </message>
    <message>
        <source>Show the list</source>
        <translation>Mostrar a lista</translation>
    </message>
    <message>
        <source>Show what differs…</source>
        <translation>Mostrar as diferenças…</translation>
    </message>
    <message>
        <source>Sindhi</source>
        <translation>sindi</translation>
    </message>
    <message>
        <source>Skip suggestions</source>
        <translation>Pular sugestões</translation>
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
        <translation>Letra menor</translation>
    </message>
    <message>
        <source>Some have: %1</source>
        <translation>Algumas têm: %1</translation>
    </message>
    <message>
        <source>Something points at a thing that is gone</source>
        <translation>Algo remete a um item que não existe mais</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Source: %s</source>
        <translation>Fonte: %s</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>Space shows all of it</source>
        <extracomment>Some screens full; a card that is set holds 30 kB.</extracomment>
        <translation>Espaço mostra tudo</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espanhol</translation>
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
        <translation>Declarantes e vínculos…</translation>
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
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopped; nothing was added.</source>
        <translation>Interrompido; nada foi adicionado.</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>suaíli</translation>
    </message>
    <message>
        <source>Swedish</source>
        <translation>sueco</translation>
    </message>
    <message>
        <source>Table of quotes (CSV)</source>
        <translation>Tabela de citações (CSV)</translation>
    </message>
    <message>
        <source>Table of quotes (Excel)</source>
        <translation>Tabela de citações (Excel)</translation>
    </message>
    <message>
        <source>Table of sources (CSV)</source>
        <translation>Tabela de fontes (CSV)</translation>
    </message>
    <message>
        <source>Table of sources (Excel)</source>
        <translation>Tabela de fontes (Excel)</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Tajik</source>
        <translation>tadjique</translation>
    </message>
    <message>
        <source>Take out of project</source>
        <translation>Remover do projeto</translation>
    </message>
    <message>
        <source>Take out of the project</source>
        <translation>Remover do projeto</translation>
    </message>
    <message>
        <source>Take tags off</source>
        <translation>Remover etiquetas</translation>
    </message>
    <message>
        <source>Tamil</source>
        <translation>tâmil</translation>
    </message>
    <message>
        <source>Tatar</source>
        <translation>tártaro</translation>
    </message>
    <message>
        <source>Telugu</source>
        <translation>télugo</translation>
    </message>
    <message>
        <source>Text or pages</source>
        <translation>Texto ou páginas</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandês</translation>
    </message>
    <message>
        <source>Thai script</source>
        <translation>tailandês</translation>
    </message>
    <message>
        <source>The Inbox is empty</source>
        <translation>A Caixa de entrada está vazia</translation>
    </message>
    <message>
        <source>The Trash is empty</source>
        <translation>A Lixeira está vazia</translation>
    </message>
    <message>
        <source>The XML is broken: {message}.</source>
        <translation>O XML está quebrado: {message}.</translation>
    </message>
    <message>
        <source>The archive is damaged or locked ({error}). Save it again, without a password.</source>
        <translation>O arquivo compactado está danificado ou bloqueado ({error}). Salve-o de novo, sem senha.</translation>
    </message>
    <message>
        <source>The backup {backup} of {path} is damaged. Nothing was changed; take another backup.</source>
        <translation>O backup {backup} de {path} está danificado. Nada foi alterado; use outro backup.</translation>
    </message>
    <message>
        <source>The citation style “{style}” cannot be used: {reason}</source>
        <translation>O estilo bibliográfico “{style}” não pode ser usado: {reason}</translation>
    </message>
    <message>
        <source>The database is damaged</source>
        <translation>O banco de dados está danificado</translation>
    </message>
    <message>
        <source>The disk could not deliver it ({strerror}). Copy it elsewhere, try again.</source>
        <translation>O disco não conseguiu entregar o arquivo ({strerror}). Copie-o para outro lugar e tente de novo.</translation>
    </message>
    <message>
        <source>The encoding {encoding} was guessed; check letters with accents.</source>
        <translation>A codificação {encoding} foi adivinhada; verifique as letras com acento.</translation>
    </message>
    <message>
        <source>The event had no date when this was kept.</source>
        <translation>O acontecimento não tinha data quando isto foi guardado.</translation>
    </message>
    <message>
        <source>The event has no date, so none is counted.</source>
        <translation>O acontecimento não tem data, então nenhuma é calculada.</translation>
    </message>
    <message>
        <source>The event&apos;s date is too wide for it, so none is counted.</source>
        <translation>A data do acontecimento é ampla demais, então nenhuma é calculada.</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>O arquivo</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>The file is empty. Check that it was saved completely.</source>
        <translation>O arquivo está vazio. Verifique se foi salvo por inteiro.</translation>
    </message>
    <message>
        <source>The key “{key}” was given before, in line {line}; both entries were read.</source>
        <translation>A chave “{key}” já apareceu na linha {line}; as duas entradas foram lidas.</translation>
    </message>
    <message>
        <source>The library in numbers</source>
        <translation>A biblioteca em números</translation>
    </message>
    <message>
        <source>The library {path} cannot be used.</source>
        <translation>A biblioteca {path} não pode ser usada.</translation>
    </message>
    <message>
        <source>The library {path} cannot be written to. Check the folder&apos;s permissions, or copy it to a folder of your own.</source>
        <translation>Não é possível gravar na biblioteca {path}. Verifique as permissões da pasta ou copie-a para uma pasta própria.</translation>
    </message>
    <message>
        <source>The library {path} could not be read or written ({detail}). Check that its disk is connected, then open it again.</source>
        <translation>Não foi possível ler ou gravar a biblioteca {path} ({detail}). Verifique se o disco está conectado e abra-a novamente.</translation>
    </message>
    <message>
        <source>The library {path} is damaged ({detail}). Nothing was changed; put back one of its backups (File, Backups…; or “quotarium -L LIBRARY restore”).</source>
        <translation>A biblioteca {path} está danificada ({detail}). Nada foi alterado; restaure um de seus backups (Arquivo, Backups…; ou “quotarium -L LIBRARY restore”).</translation>
    </message>
    <message>
        <source>The library {path} is open in {holder}. Close it there, then try again.</source>
        <translation>A biblioteca {path} está aberta em {holder}. Feche-a lá e tente novamente.</translation>
    </message>
    <message>
        <source>The library {path} lacks the file {detail}, a snapshot of a source. If the library came from JSON, copy the folder “files” of the library it was exported from into it; else take the file from a copy of the library, or add the source&apos;s file anew.</source>
        <translation>Falta à biblioteca {path} o arquivo {detail}, uma cópia de uma fonte. Se a biblioteca veio de JSON, copie para ela a pasta “files” da biblioteca de onde foi exportada; senão, pegue o arquivo de uma cópia da biblioteca ou adicione de novo o arquivo da fonte.</translation>
    </message>
    <message>
        <source>The library {path} was last used with a newer Quotarium (revision {found}). Update this program to open it; nothing was changed.</source>
        <translation>A biblioteca {path} foi usada por último com um Quotarium mais recente (revisão {found}). Atualize este programa para abri-la; nada foi alterado.</translation>
    </message>
    <message>
        <source>The macro “{word}” is not defined; its name was kept.</source>
        <translation>A macro “{word}” não está definida; o nome dela foi mantido.</translation>
    </message>
    <message>
        <source>The macros make a value too long to keep; only its beginning was.</source>
        <translation>As macros dão um valor longo demais; só o começo foi mantido.</translation>
    </message>
    <message>
        <source>The page is empty or damaged. Save it again in the browser as a complete page.</source>
        <translation>A página está vazia ou danificada. Salve-a de novo no navegador como página completa.</translation>
    </message>
    <message>
        <source>The page is gone for good. Look for a copy in a web archive.</source>
        <translation>A página saiu do ar de vez. Procure uma cópia em um arquivo da web.</translation>
    </message>
    <message>
        <source>The page shows no text (it may be made by a script). Open it in the browser, select the text and paste it instead.</source>
        <extracomment>Blocks of fewer characters (letters and digits) are told by their place only. How far behind the last chosen block a short one may be in trafilatura&apos;s text. A shorter article than this is not trusted: the whole visible text is taken. With so many linked headings a page lists stories. What stands over the headline, its section or place, is shorter (letters and digits).</extracomment>
        <translation>A página não mostra texto (talvez seja feito por um script). Abra-a no navegador, selecione o texto e cole-o em vez disso.</translation>
    </message>
    <message>
        <source>The phrase does not say how far, so no date is counted.</source>
        <translation>A expressão não diz quanto, então nenhuma data é calculada.</translation>
    </message>
    <message>
        <source>The picture</source>
        <extracomment>The longer side of a picture that is kept, in pixels.</extracomment>
        <translation>A imagem</translation>
    </message>
    <message>
        <source>The program tesseract has not learnt its language ({language}). Install {package}, or correct the source&apos;s language.</source>
        <translation>O programa tesseract não aprendeu o idioma ({language}). Instale {package}, ou corrija o idioma da fonte.</translation>
    </message>
    <message>
        <source>The quote you dragged …</source>
        <translation>A citação arrastada …</translation>
    </message>
    <message>
        <source>The record does not say its type (“TY  - ”).</source>
        <translation>O registro não informa o tipo (“TY  - ”).</translation>
    </message>
    <message>
        <source>The record has no end (“ER  - ”).</source>
        <translation>O registro não tem fim (“ER  - ”).</translation>
    </message>
    <message>
        <source>The reports are gathered in one statement.</source>
        <translation>As versões estão reunidas em uma só declaração.</translation>
    </message>
    <message>
        <source>The search index differs from the texts</source>
        <translation>O índice de busca difere dos textos</translation>
    </message>
    <message>
        <source>The server answers {status}.</source>
        <translation>O servidor responde {status}.</translation>
    </message>
    <message>
        <source>The server asks for a password.</source>
        <translation>O servidor pede uma senha.</translation>
    </message>
    <message>
        <source>The server asks for a subscription.</source>
        <translation>O servidor pede uma assinatura.</translation>
    </message>
    <message>
        <source>The server cannot prove who it is (its certificate).</source>
        <translation>O servidor não consegue provar quem é (certificado).</translation>
    </message>
    <message>
        <source>The server did not answer in time. Try again later.</source>
        <translation>O servidor não respondeu a tempo. Tente mais tarde.</translation>
    </message>
    <message>
        <source>The server has a fault of its own ({status}). Try again later.</source>
        <translation>O servidor tem uma falha própria ({status}). Tente mais tarde.</translation>
    </message>
    <message>
        <source>The server may not show it for legal reasons.</source>
        <translation>O servidor não pode mostrá-la por motivos legais.</translation>
    </message>
    <message>
        <source>The server refuses to give it to this program.</source>
        <translation>O servidor se recusa a dá-la a este programa.</translation>
    </message>
    <message>
        <source>The server says it is asked too often. Wait a little, or:</source>
        <translation>O servidor diz que é consultado demais. Espere um pouco, ou:</translation>
    </message>
    <message>
        <source>The server sent nothing.</source>
        <translation>O servidor não enviou nada.</translation>
    </message>
    <message>
        <source>The source also has “%1”.</source>
        <translation>A fonte tem também “%1”.</translation>
    </message>
    <message>
        <source>The text (UTF-16) is damaged; bad letters became �.</source>
        <translation>O texto (UTF-16) está danificado; as letras ruins viraram �.</translation>
    </message>
    <message>
        <source>The text could not be recognised. Try with a better scan.</source>
        <translation>O texto não pôde ser reconhecido. Tente com uma digitalização melhor.</translation>
    </message>
    <message>
        <source>The text layer of all pages is damaged: compare quotations with the page.</source>
        <translation>A camada de texto de todas as páginas está danificada: compare as citações com a página.</translation>
    </message>
    <message>
        <source>The type “{kind}” is not known.</source>
        <extracomment>Fields without a variable are kept as `zotero:NAME`.</extracomment>
        <translation>O tipo “{kind}” não é conhecido.</translation>
    </message>
    <message>
        <source>The type “{name}” is not known.</source>
        <extracomment>Elements without a variable are kept as `endnote:NAME` and written again.</extracomment>
        <translation>O tipo “{name}” não é conhecido.</translation>
    </message>
    <message>
        <source>The whole library (JSON)</source>
        <translation>A biblioteca inteira (JSON)</translation>
    </message>
    <message>
        <source>There are files that nothing needs</source>
        <translation>Há arquivos de que nada precisa</translation>
    </message>
    <message>
        <source>There are {names}.</source>
        <extracomment>The deepest level of a heading or an indented item.</extracomment>
        <translation>Há {names}.</translation>
    </message>
    <message>
        <source>There is a newer copy, of %1.</source>
        <translation>Há uma cópia mais recente, de %1.</translation>
    </message>
    <message>
        <source>There is already a {kind} “{key}”. {hint}</source>
        <translation>Já existe um item “{key}” ({kind}). {hint}</translation>
    </message>
    <message>
        <source>There is already something at {path}. Choose another name or open it instead.</source>
        <translation>Já existe algo em {path}. Escolha outro nome ou abra o que existe.</translation>
    </message>
    <message>
        <source>There is no HTML in it. If it is plain text, give it the ending .txt.</source>
        <translation>O arquivo não contém HTML. Se for texto simples, dê-lhe a extensão .txt.</translation>
    </message>
    <message>
        <source>There is no connection to the server. Check the address and the network.</source>
        <translation>Não há conexão com o servidor. Verifique o endereço e a rede.</translation>
    </message>
    <message>
        <source>There is no copy of the source to compare with.</source>
        <translation>Não há cópia da fonte para comparar.</translation>
    </message>
    <message>
        <source>There is no document in it that can be read.</source>
        <translation>Não contém nenhum documento que possa ser lido.</translation>
    </message>
    <message>
        <source>There is no entry in it: entries begin with “@”.</source>
        <translation>O arquivo não contém nenhuma entrada: as entradas começam com “@”.</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the path.</source>
        <translation>Não há um arquivo {path}. Verifique o caminho.</translation>
    </message>
    <message>
        <source>There is no host “{host}”, or there is no connection to the network. Check the address and the network.</source>
        <translation>Não há um servidor “{host}”, ou não há conexão com a rede. Verifique o endereço e a rede.</translation>
    </message>
    <message>
        <source>There is no library at {path}. Choose a folder whose name ends in .quotarium, or make one (File, New library…; or “quotarium new”).</source>
        <translation>Não há biblioteca em {path}. Escolha uma pasta cujo nome termine em .quotarium ou crie uma (Arquivo, Nova biblioteca…; ou “quotarium new”).</translation>
    </message>
    <message>
        <source>There is no record in it.</source>
        <translation>O arquivo não contém nenhum registro.</translation>
    </message>
    <message>
        <source>There is no record in it: records begin with “TY  - ”.</source>
        <translation>O arquivo não contém nenhum registro: os registros começam com “TY  - ”.</translation>
    </message>
    <message>
        <source>There is no reference in it.</source>
        <translation>O arquivo não contém nenhuma referência.</translation>
    </message>
    <message>
        <source>There is no space left on the disk that holds {path}. Free some space and try again; nothing of this change was kept.</source>
        <translation>Não há mais espaço no disco que contém {path}. Libere espaço e tente novamente; nada desta alteração foi mantido.</translation>
    </message>
    <message>
        <source>There is no such file. Check the path.</source>
        <translation>Esse arquivo não existe. Verifique o caminho.</translation>
    </message>
    <message>
        <source>There is no such page. Check the address.</source>
        <translation>Essa página não existe. Verifique o endereço.</translation>
    </message>
    <message>
        <source>There is no text in it. Check that it is the right file and saved completely.</source>
        <translation>O arquivo não contém texto. Verifique se é o certo e se foi salvo por inteiro.</translation>
    </message>
    <message>
        <source>There is no text in it. Save its attachments and add them instead.</source>
        <translation>A mensagem não contém texto. Salve os anexos e adicione-os em vez disso.</translation>
    </message>
    <message>
        <source>There is no text on any page, only pictures (a scan): nothing to quote.</source>
        <translation>Nenhuma página tem texto, só imagens (digitalização): não há nada a citar.</translation>
    </message>
    <message>
        <source>There is no web page in it. Save the page again in the browser.</source>
        <translation>O arquivo não contém nenhuma página da web. Salve a página de novo no navegador.</translation>
    </message>
    <message>
        <source>There is no {kind} “{key}”. {hint}</source>
        <translation>Não existe nenhum item “{key}” ({kind}). {hint}</translation>
    </message>
    <message>
        <source>There is nothing but white space in it. Check that it was saved completely.</source>
        <translation>O arquivo só contém espaço em branco. Verifique se foi salvo por inteiro.</translation>
    </message>
    <message>
        <source>This is a binary file, not a list of references.</source>
        <translation>É um arquivo binário, não uma lista de referências.</translation>
    </message>
    <message>
        <source>This is a binary file, not a text.</source>
        <translation>É um arquivo binário, não um texto.</translation>
    </message>
    <message>
        <source>This is a folder. Choose a file of references.</source>
        <translation>É uma pasta. Escolha um arquivo de referências.</translation>
    </message>
    <message>
        <source>This is no XML.</source>
        <extracomment>Mark-up within mark-up is read up to here; what is deeper is read as text.</extracomment>
        <translation>Não é XML.</translation>
    </message>
    <message>
        <source>This is not a file. Choose a single document.</source>
        <extracomment>Larger files are refused before they are opened.</extracomment>
        <translation>Não é um arquivo. Escolha um só documento.</translation>
    </message>
    <message>
        <source>This is {kind}, not a text.</source>
        <extracomment>More control characters than one in so many characters no text has. The part of bytes above 0x7F that must be whole UTF-8 for a broken file to be called UTF-8.</extracomment>
        <translation>É {kind}, não um texto.</translation>
    </message>
    <message>
        <source>This is {kind}, not a web page. Save the page as HTML again.</source>
        <extracomment>Encodings that browsers read as their larger relatives (WHATWG Encoding Standard, 4.2). Pictures and fonts that pages saved as one file hold; the parser loses what follows a huge one. What libxml2 does not take as a character of a document.</extracomment>
        <translation>É {kind}, não uma página da web. Salve a página de novo como HTML.</translation>
    </message>
    <message>
        <source>This page is damaged or too complicated to be shown. Read it as text.</source>
        <translation>Esta página está danificada ou é complicada demais para ser mostrada. Leia-a como texto.</translation>
    </message>
    <message>
        <source>This page takes more memory than a document may. Read it as text.</source>
        <translation>Esta página exige mais memória do que um documento pode usar. Leia-a como texto.</translation>
    </message>
    <message>
        <source>This record is empty.</source>
        <extracomment>Tags without a variable are kept as `ris:XX` and written again. The tags of almost all lines.</extracomment>
        <translation>Este registro está vazio.</translation>
    </message>
    <message>
        <source>This text stands in none of the notes.</source>
        <translation>Este texto não está em nenhuma das notas.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Timeline: as a list or as lanes</source>
        <translation>Cronologia: em lista ou em faixas</translation>
    </message>
    <message>
        <source>Timeline: closer</source>
        <translation>Cronologia: aproximar</translation>
    </message>
    <message>
        <source>Timeline: dates of publication</source>
        <translation>Cronologia: datas de publicação</translation>
    </message>
    <message>
        <source>Timeline: further away</source>
        <translation>Cronologia: afastar</translation>
    </message>
    <message>
        <source>Timeline: save the picture…</source>
        <translation>Cronologia: salvar a imagem…</translation>
    </message>
    <message>
        <source>Timeline: show all</source>
        <translation>Cronologia: mostrar tudo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To be changed: %1; the other %2 are like this already.</source>
        <translation>A alterar: %1; os outros (%2) já estão assim.</translation>
    </message>
    <message>
        <source>To be changed: %1; the other %2 do not hold this text.</source>
        <translation>A alterar: %1; os outros (%2) não contêm este texto.</translation>
    </message>
    <message>
        <source>To be moved: %1; quotes need the other %2.</source>
        <translation>A mover: %1; há citações que precisam dos outros (%2).</translation>
    </message>
    <message>
        <source>Translation: %s</source>
        <translation>Tradução: %s</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <source>Turkmen</source>
        <translation>turcomeno</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Unchecked</source>
        <translation>Não verificada</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Unpacked it has more than 500 MB. Export less of it.</source>
        <extracomment>What tells a Citavi project and Word’s sources among the files of an archive.</extracomment>
        <translation>Descompactado, o arquivo passa de 500 MB. Exporte menos.</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>urdu</translation>
    </message>
    <message>
        <source>Usual size of type</source>
        <translation>Tamanho normal da letra</translation>
    </message>
    <message>
        <source>Uzbek</source>
        <translation>uzbeque</translation>
    </message>
    <message>
        <source>Verbatim</source>
        <translation>Textual</translation>
    </message>
    <message>
        <source>Verbatim but for declared edits</source>
        <translation>Textual, salvo alterações declaradas</translation>
    </message>
    <message>
        <source>Verbatim but for typography</source>
        <translation>Textual, salvo a tipografia</translation>
    </message>
    <message>
        <source>Verify quotes</source>
        <extracomment>Told (clippings compared, of how many); returning False stops the work.</extracomment>
        <translation>Verificar citações</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Web annotations (JSON-LD)</source>
        <translation>Anotações da web (JSON-LD)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página da web</translation>
    </message>
    <message>
        <source>Welsh</source>
        <translation>galês</translation>
    </message>
    <message>
        <source>What it holds does not fit together ({error}). Export it anew.</source>
        <translation>O conteúdo não é coerente ({error}). Exporte-o de novo.</translation>
    </message>
    <message>
        <source>What it sent is damaged. Try again, or:</source>
        <translation>O que ele enviou está danificado. Tente de novo, ou:</translation>
    </message>
    <message>
        <source>What may be one statement…</source>
        <translation>O que pode ser uma só declaração…</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>Who may be one speaker…</source>
        <translation>Possíveis declarantes repetidos…</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Documento do Word</translation>
    </message>
    <message>
        <source>Word sources</source>
        <translation>Fontes do Word</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Write it like 2025-03-15, 2025?-03-15, XXXX-03-15, 199X, 1914/1918 or [1921,1922].</source>
        <translation>Escreva como 2025-03-15, 2025?-03-15, XXXX-03-15, 199X, 1914/1918 ou [1921,1922].</translation>
    </message>
    <message>
        <source>Write it like “15 March 2025”, “March 2025”, “spring 2016”, “c. 1921”, “after November 2020”, “1914–1918” or 2025-03-15.</source>
        <translation>Escreva como “15 de março de 2025”, “março de 2025”, “primavera de 2016”, “por volta de 1921”, “depois de novembro de 2020”, “1914–1918” ou 2025-03-15.</translation>
    </message>
    <message>
        <source>Y is for years of more than four digits. Leave the Y out.</source>
        <translation>Y serve para anos de mais de quatro algarismos. Tire o Y.</translation>
    </message>
    <message>
        <source>Yiddish</source>
        <translation>iídiche</translation>
    </message>
    <message>
        <source>You may not read this file. Change its permissions or copy it first.</source>
        <translation>Você não tem permissão para ler este arquivo. Altere as permissões dele ou copie-o antes.</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>um arquivo 7-Zip</translation>
    </message>
    <message>
        <source>a BMP picture</source>
        <translation>uma imagem BMP</translation>
    </message>
    <message>
        <source>a FLAC recording</source>
        <translation>uma gravação FLAC</translation>
    </message>
    <message>
        <source>a GIF picture</source>
        <translation>uma imagem GIF</translation>
    </message>
    <message>
        <source>a HEIC picture</source>
        <extracomment>Documents have fewer parts; a longer table of contents is not even read. The head of a web page saved as one file: fields of mail, among them a bundle of related parts.</extracomment>
        <translation>uma imagem HEIC</translation>
    </message>
    <message>
        <source>a JPEG picture</source>
        <translation>uma imagem JPEG</translation>
    </message>
    <message>
        <source>a Matroska or WebM video</source>
        <translation>um vídeo Matroska ou WebM</translation>
    </message>
    <message>
        <source>a PNG picture</source>
        <extracomment>First bytes and what they announce, for the sentence “this is a PNG picture”.</extracomment>
        <translation>uma imagem PNG</translation>
    </message>
    <message>
        <source>a Photoshop picture</source>
        <translation>uma imagem do Photoshop</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>um arquivo RAR</translation>
    </message>
    <message>
        <source>a RIFF file</source>
        <translation>um arquivo RIFF</translation>
    </message>
    <message>
        <source>a TIFF picture</source>
        <translation>uma imagem TIFF</translation>
    </message>
    <message>
        <source>a WAV recording</source>
        <translation>uma gravação WAV</translation>
    </message>
    <message>
        <source>a WebAssembly program</source>
        <translation>um programa WebAssembly</translation>
    </message>
    <message>
        <source>a WebP picture</source>
        <extracomment>Signatures of two letters, which ordinary text may begin with too.</extracomment>
        <translation>uma imagem WebP</translation>
    </message>
    <message>
        <source>a Windows program</source>
        <translation>um programa do Windows</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>um arquivo ZIP</translation>
    </message>
    <message>
        <source>a bracket is not closed or not opened. Write fields as “[year]”.</source>
        <extracomment>Author, year and the first telling word of the title: heybatov2025Who, heybatovNdWho.</extracomment>
        <translation>um colchete não foi fechado ou não foi aberto. Escreva os campos como “[year]”.</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>um arquivo bzip2</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>um banco de dados</translation>
    </message>
    <message>
        <source>a folder to add</source>
        <translation>pasta a adicionar</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>uma fonte tipográfica</translation>
    </message>
    <message>
        <source>a format of references</source>
        <translation>formato de referências</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>um arquivo gzip</translation>
    </message>
    <message>
        <source>a library file</source>
        <translation>arquivo de biblioteca</translation>
    </message>
    <message>
        <source>a link</source>
        <translation>vínculo</translation>
    </message>
    <message>
        <source>a list is needed there.</source>
        <translation>ali é preciso uma lista.</translation>
    </message>
    <message>
        <source>a list of references</source>
        <translation>lista de referências</translation>
    </message>
    <message>
        <source>a list or an object is needed there.</source>
        <translation>ali é preciso uma lista ou um objeto.</translation>
    </message>
    <message>
        <source>a macOS program</source>
        <translation>um programa do macOS</translation>
    </message>
    <message>
        <source>a merge</source>
        <extracomment>Comparing names holds the interpreter: after so many seconds of it, others have their turn. Told (speakers compared, of how many); returning False stops the work.</extracomment>
        <translation>mesclagem</translation>
    </message>
    <message>
        <source>a number is missing beside the century, decade or quarter</source>
        <translation>falta um número junto ao século, à década ou ao trimestre</translation>
    </message>
    <message>
        <source>a number is needed there.</source>
        <translation>ali é preciso um número.</translation>
    </message>
    <message>
        <source>a number is too long</source>
        <translation>um número é longo demais</translation>
    </message>
    <message>
        <source>a number of its own is needed there.</source>
        <translation>ali é preciso um número próprio.</translation>
    </message>
    <message>
        <source>a number of one or two digits alone is no date. Add the month, or write the year with four digits.</source>
        <translation>um número de um ou dois algarismos sozinho não é data. Acrescente o mês, ou escreva o ano com quatro algarismos.</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>um programa</translation>
    </message>
    <message>
        <source>a quote needs words; move it to the trash instead.</source>
        <translation>uma citação precisa de palavras; em vez disso, mova-a para o lixo.</translation>
    </message>
    <message>
        <source>a raised or circled digit is no part of a date</source>
        <translation>um algarismo sobrescrito ou em círculo não faz parte de uma data</translation>
    </message>
    <message>
        <source>a report</source>
        <translation>versão</translation>
    </message>
    <message>
        <source>a season has no days. Leave out the day or write the month.</source>
        <translation>uma estação não tem dias. Tire o dia ou escreva o mês.</translation>
    </message>
    <message>
        <source>a season over New Year is named by its first year. Write “winter 1941”, or its months: “December 1941 – February 1942”.</source>
        <translation>uma estação que passa pelo Ano-Novo leva o primeiro ano. Escreva “inverno de 1941”, ou os meses: “dezembro de 1941 – fevereiro de 1942”.</translation>
    </message>
    <message>
        <source>a statement</source>
        <translation>declaração</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>um arquivo tar</translation>
    </message>
    <message>
        <source>a text is needed there.</source>
        <translation>ali é preciso um texto.</translation>
    </message>
    <message>
        <source>a turn of a conversation, behind its speaker&apos;s name</source>
        <translation>uma fala de conversa, depois do nome do declarante</translation>
    </message>
    <message>
        <source>a web address</source>
        <translation>endereço da web</translation>
    </message>
    <message>
        <source>a web archive or property list of macOS</source>
        <translation>um arquivo da web ou uma lista de propriedades do macOS</translation>
    </message>
    <message>
        <source>a weekday alone depends on the day it was written. Add the date.</source>
        <translation>um dia da semana sozinho depende de quando foi escrito. Acrescente a data.</translation>
    </message>
    <message>
        <source>a weekday needs a day. Write the day of the month too.</source>
        <translation>um dia da semana precisa de um dia. Escreva também o dia do mês.</translation>
    </message>
    <message>
        <source>a year has four digits. Write a day as 2025-03-15, a later year as Y12345.</source>
        <translation>um ano tem quatro algarismos. Escreva um dia como 2025-03-15, um ano posterior como Y12345.</translation>
    </message>
    <message>
        <source>a year of two digits does not say its century. Write the year with four digits.</source>
        <translation>um ano de dois algarismos não diz o século. Escreva o ano com quatro algarismos.</translation>
    </message>
    <message>
        <source>a year with Y, E or S takes no month. Leave the month out.</source>
        <translation>um ano com Y, E ou S não leva mês. Tire o mês.</translation>
    </message>
    <message>
        <source>almost the same sound</source>
        <translation>quase o mesmo som</translation>
    </message>
    <message>
        <source>an AVI video</source>
        <translation>um vídeo AVI</translation>
    </message>
    <message>
        <source>an MP3 recording</source>
        <translation>uma gravação MP3</translation>
    </message>
    <message>
        <source>an MPEG-4 video or sound</source>
        <translation>um vídeo ou som MPEG-4</translation>
    </message>
    <message>
        <source>an Ogg recording</source>
        <translation>uma gravação Ogg</translation>
    </message>
    <message>
        <source>an icon</source>
        <translation>um ícone</translation>
    </message>
    <message>
        <source>an object is needed there.</source>
        <translation>ali é preciso um objeto.</translation>
    </message>
    <message>
        <source>an old Office document (before 2007)</source>
        <translation>um documento antigo do Office (anterior a 2007)</translation>
    </message>
    <message>
        <source>an untitled source</source>
        <translation>uma fonte sem título</translation>
    </message>
    <message>
        <source>an xz archive</source>
        <translation>um arquivo xz</translation>
    </message>
    <message>
        <source>another Quotarium</source>
        <extracomment>Whether the program that had the library before ended without letting it go.</extracomment>
        <translation>outro Quotarium</translation>
    </message>
    <message>
        <source>another Quotarium ({program}, process {pid} on {host}, since {since} UTC)</source>
        <translation>outro Quotarium ({program}, processo {pid} em {host}, desde {since} UTC)</translation>
    </message>
    <message>
        <source>another program</source>
        <extracomment>“QUOT” in ASCII.</extracomment>
        <translation>outro programa</translation>
    </message>
    <message>
        <source>another program is using it. Close it there, then try again.</source>
        <translation>outro programa está usando o arquivo. Feche-o lá e tente de novo.</translation>
    </message>
    <message>
        <source>answered by</source>
        <translation>é respondida por</translation>
    </message>
    <message>
        <source>archival collection</source>
        <translation>coleção arquivística</translation>
    </message>
    <message>
        <source>article, preprint</source>
        <translation>artigo, preprint</translation>
    </message>
    <message>
        <source>as quoted in %s</source>
        <translation>citado em %s</translation>
    </message>
    <message>
        <source>ascribed with “{cue}”</source>
        <translation>atribuída com “{cue}”</translation>
    </message>
    <message>
        <source>attribution unknown</source>
        <translation>atribuição desconhecida</translation>
    </message>
    <message>
        <source>author</source>
        <extracomment>CSL 1.0.2, appendix IV, name variables.</extracomment>
        <translation>autor</translation>
    </message>
    <message>
        <source>author of the whole</source>
        <translation>autor da obra completa</translation>
    </message>
    <message>
        <source>before another was put back</source>
        <translation>antes de restaurar outro</translation>
    </message>
    <message>
        <source>before the library was brought to a newer version</source>
        <translation>antes de passar a biblioteca a uma versão mais recente</translation>
    </message>
    <message>
        <source>begins with a dash and is ascribed with “{cue}”</source>
        <translation>começa com travessão e é atribuída com “{cue}”</translation>
    </message>
    <message>
        <source>behind a name and a colon in a headline</source>
        <translation>depois de um nome e dois-pontos em um título</translation>
    </message>
    <message>
        <source>bill</source>
        <translation>projeto de lei</translation>
    </message>
    <message>
        <source>blog post</source>
        <translation>postagem de blog</translation>
    </message>
    <message>
        <source>book</source>
        <translation>livro</translation>
    </message>
    <message>
        <source>book review</source>
        <translation>resenha de livro</translation>
    </message>
    <message>
        <source>broadcast</source>
        <translation>transmissão</translation>
    </message>
    <message>
        <source>by line</source>
        <extracomment>Where in a document something stood, as `Metadata.read_from` says it; else it is a mark-up&apos;s own.</extracomment>
        <translation>linha de autoria</translation>
    </message>
    <message>
        <source>chapter of a book</source>
        <translation>capítulo de livro</translation>
    </message>
    <message>
        <source>choose a snapshot of the clipping&apos;s own source.</source>
        <translation>escolha uma cópia da própria fonte do recorte.</translation>
    </message>
    <message>
        <source>choose another occasion to merge it with.</source>
        <translation>escolha outra ocasião com a qual mesclá-la.</translation>
    </message>
    <message>
        <source>choose another quote to join it with.</source>
        <translation>escolha outra citação à qual juntá-la.</translation>
    </message>
    <message>
        <source>choose another quote to link it to.</source>
        <translation>escolha outra citação para vincular.</translation>
    </message>
    <message>
        <source>choose another speaker to merge it with.</source>
        <translation>escolha outro declarante com o qual mesclá-lo.</translation>
    </message>
    <message>
        <source>choose one of {possible}.</source>
        <translation>escolha entre {possible}.</translation>
    </message>
    <message>
        <source>citekey</source>
        <translation>chave de citação</translation>
    </message>
    <message>
        <source>classical work</source>
        <translation>obra clássica</translation>
    </message>
    <message>
        <source>clipping</source>
        <translation>recorte</translation>
    </message>
    <message>
        <source>conference paper</source>
        <translation>trabalho em anais de evento</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>continued by</source>
        <translation>é continuada por</translation>
    </message>
    <message>
        <source>continues</source>
        <translation>continua</translation>
    </message>
    <message>
        <source>contradicted by</source>
        <translation>é contradita por</translation>
    </message>
    <message>
        <source>contradicts</source>
        <translation>contradiz</translation>
    </message>
    <message>
        <source>contributor</source>
        <translation>colaborador</translation>
    </message>
    <message>
        <source>corrected by</source>
        <translation>é corrigida por</translation>
    </message>
    <message>
        <source>corrects</source>
        <translation>corrige</translation>
    </message>
    <message>
        <source>dashes</source>
        <translation>travessões</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>conjunto de dados</translation>
    </message>
    <message>
        <source>date line</source>
        <translation>linha da data</translation>
    </message>
    <message>
        <source>date uncertain</source>
        <translation>data incerta</translation>
    </message>
    <message>
        <source>date unknown</source>
        <translation>data desconhecida</translation>
    </message>
    <message>
        <source>date: %1</source>
        <translation>data: %1</translation>
    </message>
    <message>
        <source>day</source>
        <translation>dia</translation>
    </message>
    <message>
        <source>dictionary entry</source>
        <translation>verbete de dicionário</translation>
    </message>
    <message>
        <source>direct</source>
        <translation>direta</translation>
    </message>
    <message>
        <source>director</source>
        <translation>diretor</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>contestada</translation>
    </message>
    <message>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <source>editor</source>
        <translation>organizador</translation>
    </message>
    <message>
        <source>editor of the series</source>
        <translation>diretor da coleção</translation>
    </message>
    <message>
        <source>ellipses</source>
        <translation>reticências</translation>
    </message>
    <message>
        <source>encyclopaedia entry</source>
        <translation>verbete de enciclopédia</translation>
    </message>
    <message>
        <source>end its name in .png, .svg or .pdf.</source>
        <translation>termine o nome com .png, .svg ou .pdf.</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>verbete</translation>
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
        <translation>o arquivo {sha256} foi alterado</translation>
    </message>
    <message>
        <source>files</source>
        <translation>arquivos</translation>
    </message>
    <message>
        <source>film, video</source>
        <translation>filme, vídeo</translation>
    </message>
    <message>
        <source>first heading</source>
        <translation>primeiro título</translation>
    </message>
    <message>
        <source>first line</source>
        <translation>primeira linha</translation>
    </message>
    <message>
        <source>format</source>
        <translation>formato</translation>
    </message>
    <message>
        <source>give a tag such as en-US, az or pt-BR.</source>
        <translation>dê um código como en-US, az ou pt-BR.</translation>
    </message>
    <message>
        <source>give some words of the source.</source>
        <translation>dê algumas palavras da fonte.</translation>
    </message>
    <message>
        <source>goes on behind “{cue}”</source>
        <translation>continua depois de “{cue}”</translation>
    </message>
    <message>
        <source>guess</source>
        <translation>palpite</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>convidado</translation>
    </message>
    <message>
        <source>header</source>
        <translation>cabeçalho</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>título</translation>
    </message>
    <message>
        <source>hearing</source>
        <translation>audiência</translation>
    </message>
    <message>
        <source>host</source>
        <translation>apresentador</translation>
    </message>
    <message>
        <source>hyphens at line ends</source>
        <translation>hifens em fim de linha</translation>
    </message>
    <message>
        <source>in no project</source>
        <translation>em nenhum projeto</translation>
    </message>
    <message>
        <source>in quotation marks and too long for a title</source>
        <translation>entre aspas e longa demais para um título</translation>
    </message>
    <message>
        <source>in quotation marks behind a colon</source>
        <translation>entre aspas depois de dois-pontos</translation>
    </message>
    <message>
        <source>in quotation marks behind a comma</source>
        <translation>entre aspas depois de uma vírgula</translation>
    </message>
    <message>
        <source>in quotation marks, a sentence of its own</source>
        <translation>entre aspas, uma frase própria</translation>
    </message>
    <message>
        <source>in quotation marks, followed by “{cue}”</source>
        <extracomment>(kind, rule): share of suggestions that annotators marked as well, at an overlap of 0.8.</extracomment>
        <translation>entre aspas, seguida de “{cue}”</translation>
    </message>
    <message>
        <source>in quotation marks, introduced by “{cue}”</source>
        <translation>entre aspas, introduzida por “{cue}”</translation>
    </message>
    <message>
        <source>in quotation marks; the speaker is taken from the text before</source>
        <translation>entre aspas; o declarante é tomado do texto anterior</translation>
    </message>
    <message>
        <source>in quotation marks; the subject of the sentence is taken as the speaker</source>
        <translation>entre aspas; o sujeito da frase é tomado como declarante</translation>
    </message>
    <message>
        <source>indirect</source>
        <translation>indireta</translation>
    </message>
    <message>
        <source>initials of the same name</source>
        <translation>iniciais do mesmo nome</translation>
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
        <translation>caracteres invisíveis</translation>
    </message>
    <message>
        <source>it and “{other}” take fields from each other in a circle.</source>
        <translation>a entrada e “{other}” tomam campos uma da outra em círculo.</translation>
    </message>
    <message>
        <source>it cannot be kept in {folder} ({strerror}). Make room there.</source>
        <translation>não pode ser guardado em {folder} ({strerror}). Abra espaço ali.</translation>
    </message>
    <message>
        <source>it cannot be read ({strerror}). Choose another Word file.</source>
        <translation>não pode ser lido ({strerror}). Escolha outro arquivo do Word.</translation>
    </message>
    <message>
        <source>it cannot be removed ({strerror}). Close what uses it and try again.</source>
        <translation>não pode ser removido ({strerror}). Feche o que o usa e tente de novo.</translation>
    </message>
    <message>
        <source>it could be ten years or a hundred. Type {decade}X for the decade or {century}XX for the century.</source>
        <translation>podem ser dez anos ou cem. Digite {decade}X para a década ou {century}XX para o século.</translation>
    </message>
    <message>
        <source>it could be two years or a month. Type {years} for the years, {month} for the month.</source>
        <translation>podem ser dois anos ou um mês. Digite {years} para os anos, {month} para o mês.</translation>
    </message>
    <message>
        <source>it could be {one} or {other}. Write the month as a word, or type {date} or {other_date}.</source>
        <translation>pode ser {one} ou {other}. Escreva o mês por extenso, ou digite {date} ou {other_date}.</translation>
    </message>
    <message>
        <source>it could be {ways}. Write the month as a number: 2025-03-15.</source>
        <translation>pode ser {ways}. Escreva o mês em algarismos: 2025-03-15.</translation>
    </message>
    <message>
        <source>it depends on the day it was written. Write the date itself, such as 15 March 2025.</source>
        <translation>depende do dia em que foi escrito. Escreva a própria data, como 15 de março de 2025.</translation>
    </message>
    <message>
        <source>it depends on the style “{parent}”, which is not known. Choose another style.</source>
        <translation>depende do estilo “{parent}”, que não é conhecido. Escolha outro estilo.</translation>
    </message>
    <message>
        <source>it does not say which century the decade is of. Write it like 1990s or 199X.</source>
        <translation>não diz de que século é a década. Escreva-a como anos 1990 ou 199X.</translation>
    </message>
    <message>
        <source>it ends before it starts. Check the years and the order.</source>
        <translation>termina antes de começar. Verifique os anos e a ordem.</translation>
    </message>
    <message>
        <source>it has 16 digits, the last may be X; copy all.</source>
        <translation>tem 16 algarismos, o último pode ser X; copie todos.</translation>
    </message>
    <message>
        <source>it has a day without a month</source>
        <translation>tem um dia sem mês</translation>
    </message>
    <message>
        <source>it has more than two ends</source>
        <translation>tem mais de duas pontas</translation>
    </message>
    <message>
        <source>it has no citation part (is it a dependent style?). Choose its parent style.</source>
        <translation>não tem parte de citações (é um estilo dependente?). Escolha o estilo principal dele.</translation>
    </message>
    <message>
        <source>it has none. Type one into the source&apos;s fields, or add a newer file of it.</source>
        <translation>não tem nenhum. Digite um nos campos da fonte, ou adicione um arquivo mais recente dela.</translation>
    </message>
    <message>
        <source>it has “{unit}” more than once</source>
        <translation>“{unit}” aparece mais de uma vez</translation>
    </message>
    <message>
        <source>it holds a name or password, which are not sent; save the page and add the file.</source>
        <translation>contém um nome ou uma senha, que não são enviados; salve a página e adicione o arquivo.</translation>
    </message>
    <message>
        <source>it holds a whole library. Import it with “quotarium import”.</source>
        <translation>contém uma biblioteca inteira. Importe-o com “quotarium import”.</translation>
    </message>
    <message>
        <source>it holds characters that EDTF does not have. {hint}</source>
        <translation>contém caracteres que a EDTF não tem. {hint}</translation>
    </message>
    <message>
        <source>it holds more than {most} files. Choose a folder with fewer.</source>
        <extracomment>More than anybody wants to add at once: somebody dropped a whole disk. How browsers name the folder of pictures beside a page saved as “complete”, by their language.</extracomment>
        <translation>contém mais de {most} arquivos. Escolha uma pasta com menos.</translation>
    </message>
    <message>
        <source>it is a number; copy it from the record.</source>
        <translation>é um número; copie-o do registro.</translation>
    </message>
    <message>
        <source>it is a “Strict” document. Save it in Word as .docx.</source>
        <translation>é um documento “Strict”. Salve-o no Word como .docx.</translation>
    </message>
    <message>
        <source>it is missing.</source>
        <translation>falta.</translation>
    </message>
    <message>
        <source>it is no Word document that can be read. Open it in Word and save it as .docx.</source>
        <translation>não é um documento do Word que possa ser lido. Abra-o no Word e salve-o como .docx.</translation>
    </message>
    <message>
        <source>it is no Word document. Save it in Word as .docx.</source>
        <translation>não é um documento do Word. Salve-o no Word como .docx.</translation>
    </message>
    <message>
        <source>it is no date ({error}).</source>
        <translation>não é uma data ({error}).</translation>
    </message>
    <message>
        <source>it is not EDTF. {hint}</source>
        <translation>não é EDTF. {hint}</translation>
    </message>
    <message>
        <source>it is not one of your own styles. List them with “quotarium styles --own”.</source>
        <translation>não é um de seus próprios estilos. Liste-os com “quotarium styles --own”.</translation>
    </message>
    <message>
        <source>it is of version {version}. Update this program to read it.</source>
        <translation>é da versão {version}. Atualize este programa para lê-lo.</translation>
    </message>
    <message>
        <source>it is referred to and is not there.</source>
        <translation>há referência a ele, mas ele não está lá.</translation>
    </message>
    <message>
        <source>it is the only one of its quote; join another first.</source>
        <translation>é a única de sua citação; junte outra primeiro.</translation>
    </message>
    <message>
        <source>it is too long for a date. {examples}</source>
        <translation>é longo demais para uma data. {examples}</translation>
    </message>
    <message>
        <source>it looks like Q42; copy it from the item.</source>
        <translation>tem a forma de Q42; copie-o do item.</translation>
    </message>
    <message>
        <source>it may not be empty.</source>
        <translation>não pode estar vazio.</translation>
    </message>
    <message>
        <source>it must be one of {choices}.</source>
        <translation>tem de ser um de {choices}.</translation>
    </message>
    <message>
        <source>it names no field. Write at least one, such as “[auth][year]”.</source>
        <translation>não indica nenhum campo. Escreva pelo menos um, como “[auth][year]”.</translation>
    </message>
    <message>
        <source>it says that there is no date. Give a year or a day.</source>
        <translation>diz que não há data. Dê um ano ou um dia.</translation>
    </message>
    <message>
        <source>it states no revision</source>
        <translation>não indica nenhuma revisão</translation>
    </message>
    <message>
        <source>it takes fields through more than {number} other entries; they were not taken.</source>
        <extracomment>Never handed on (biblatex manual, app. B). Entries that take fields from one another in a chain; more would be as many fields squared.</extracomment>
        <translation>toma campos através de mais de {number} entradas; eles não foram tomados.</translation>
    </message>
    <message>
        <source>its check digit does not fit; copy it once more.</source>
        <translation>o dígito verificador não confere; copie-o mais uma vez.</translation>
    </message>
    <message>
        <source>its folder does not exist. Create the folder or choose another.</source>
        <translation>a pasta não existe. Crie a pasta ou escolha outra.</translation>
    </message>
    <message>
        <source>its folder is a file. Choose another place.</source>
        <translation>a pasta é um arquivo. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>its format is not recognised. Readable are {possible}.</source>
        <translation>o formato não é reconhecido. Podem ser lidos {possible}.</translation>
    </message>
    <message>
        <source>its theme is damaged. Open it in Word and save it again.</source>
        <translation>o tema está danificado. Abra-o no Word e salve-o de novo.</translation>
    </message>
    <message>
        <source>its words</source>
        <translation>suas palavras</translation>
    </message>
    <message>
        <source>journal article</source>
        <translation>artigo de periódico</translation>
    </message>
    <message>
        <source>language unknown</source>
        <translation>idioma desconhecido</translation>
    </message>
    <message>
        <source>law</source>
        <translation>lei</translation>
    </message>
    <message>
        <source>legal case</source>
        <translation>caso judicial</translation>
    </message>
    <message>
        <source>letter, message</source>
        <translation>carta, mensagem</translation>
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
        <translation>provável</translation>
    </message>
    <message>
        <source>line {line} is no valid CSL 1.0.2: {element} has something that does not belong there, or lacks something. Correct it and install it again.</source>
        <translation>a linha {line} não é CSL 1.0.2 válida: {element} tem algo que não cabe ali, ou falta algo. Corrija-a e instale o estilo de novo.</translation>
    </message>
    <message>
        <source>line {line} is not well-formed XML ({detail}). Correct it or choose another.</source>
        <translation>a linha {line} não é XML bem formado ({detail}). Corrija-a ou escolha outro.</translation>
    </message>
    <message>
        <source>line {line} opens &lt;{element}&gt; where a CSL &lt;style&gt; is needed. Choose a .csl file of CSL 1.0.</source>
        <translation>a linha {line} abre &lt;{element}&gt; onde é preciso um &lt;style&gt; de CSL. Escolha um arquivo .csl de CSL 1.0.</translation>
    </message>
    <message>
        <source>line {line} uses the macro “{macro}”, which is not there. Choose another style.</source>
        <translation>a linha {line} usa a macro “{macro}”, que não existe. Escolha outro estilo.</translation>
    </message>
    <message>
        <source>link</source>
        <translation>vínculo</translation>
    </message>
    <message>
        <source>made by itself</source>
        <translation>feito automaticamente</translation>
    </message>
    <message>
        <source>magazine article</source>
        <translation>artigo de revista</translation>
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
        <translation>mesclagem</translation>
    </message>
    <message>
        <source>misattributed</source>
        <translation>atribuição errônea</translation>
    </message>
    <message>
        <source>month</source>
        <translation>mês</translation>
    </message>
    <message>
        <source>month {month} never has a day {day}. Check the day.</source>
        <translation>o mês {month} nunca tem um dia {day}. Verifique o dia.</translation>
    </message>
    <message>
        <source>month {month} of the year {year} has no day {day}. Check the day.</source>
        <translation>o mês {month} do ano {year} não tem um dia {day}. Verifique o dia.</translation>
    </message>
    <message>
        <source>musical score</source>
        <translation>partitura</translation>
    </message>
    <message>
        <source>n.d.</source>
        <translation>s.d.</translation>
    </message>
    <message>
        <source>name an occasion, a quote, a source or a date to count from.</source>
        <translation>indique uma ocasião, uma citação, uma fonte ou uma data a partir da qual contar.</translation>
    </message>
    <message>
        <source>name and its initials</source>
        <translation>nome e suas iniciais</translation>
    </message>
    <message>
        <source>newspaper article</source>
        <extracomment>CSL 1.0.2, appendix III, those that hold quotes; the ones used most come first.</extracomment>
        <translation>artigo de jornal</translation>
    </message>
    <message>
        <source>no answer yet</source>
        <translation>ainda sem resposta</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sem data</translation>
    </message>
    <message>
        <source>no date: %1</source>
        <translation>sem data: %1</translation>
    </message>
    <message>
        <source>no speaker</source>
        <translation>sem declarante</translation>
    </message>
    <message>
        <source>no speaker is named</source>
        <translation>nenhum declarante é nomeado</translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>sem etiqueta</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>occasion</source>
        <translation>ocasião</translation>
    </message>
    <message>
        <source>only a season takes a hemisphere</source>
        <translation>só uma estação leva hemisfério</translation>
    </message>
    <message>
        <source>only one date can follow words such as “after” and “before”</source>
        <translation>palavras como “depois de” e “antes de” só podem ser seguidas de uma data</translation>
    </message>
    <message>
        <source>only one of the two dates has a day or month</source>
        <translation>só uma das duas datas tem dia ou mês</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>pergunta em aberto</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organização</translation>
    </message>
    <message>
        <source>original author</source>
        <translation>autor original</translation>
    </message>
    <message>
        <source>pages are fetched by http and https only; save it as a file and add that.</source>
        <extracomment>What may stand in a path or a query as it is (RFC 3986), and what is escaped already.</extracomment>
        <translation>as páginas só são buscadas por http e https; salve-a como arquivo e adicione esse.</translation>
    </message>
    <message>
        <source>pamphlet</source>
        <translation>folheto</translation>
    </message>
    <message>
        <source>partly direct</source>
        <translation>em parte direta</translation>
    </message>
    <message>
        <source>patent</source>
        <translation>patente</translation>
    </message>
    <message>
        <source>performance</source>
        <translation>apresentação</translation>
    </message>
    <message>
        <source>periodical</source>
        <translation>publicação periódica</translation>
    </message>
    <message>
        <source>person</source>
        <translation>pessoa</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagem</translation>
    </message>
    <message>
        <source>post on social media</source>
        <translation>publicação em rede social</translation>
    </message>
    <message>
        <source>project</source>
        <translation>projeto</translation>
    </message>
    <message>
        <source>properties</source>
        <translation>propriedades</translation>
    </message>
    <message>
        <source>published</source>
        <translation>publicação</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>aspas</translation>
    </message>
    <message>
        <source>quote</source>
        <translation>citação</translation>
    </message>
    <message>
        <source>quoted by</source>
        <translation>é citada por</translation>
    </message>
    <message>
        <source>quotes</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>destinatário</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>gravação</translation>
    </message>
    <message>
        <source>regulation</source>
        <translation>regulamento</translation>
    </message>
    <message>
        <source>repeated by</source>
        <translation>é repetida por</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>repete</translation>
    </message>
    <message>
        <source>report</source>
        <translation>relatório</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>relatada</translation>
    </message>
    <message>
        <source>reported of nobody in particular, with “{cue}”</source>
        <translation>relatada de ninguém em particular, com “{cue}”</translation>
    </message>
    <message>
        <source>reports: %1</source>
        <translation>versões: %1</translation>
    </message>
    <message>
        <source>responds to</source>
        <translation>responde a</translation>
    </message>
    <message>
        <source>review</source>
        <translation>resenha</translation>
    </message>
    <message>
        <source>reviewed author</source>
        <translation>autor resenhado</translation>
    </message>
    <message>
        <source>same consonants</source>
        <translation>mesmas consoantes</translation>
    </message>
    <message>
        <source>same identifier</source>
        <translation>mesmo identificador</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>mesmo nome</translation>
    </message>
    <message>
        <source>same name, spelled otherwise</source>
        <translation>mesmo nome, outra grafia</translation>
    </message>
    <message>
        <source>saved from</source>
        <translation>salva de</translation>
    </message>
    <message>
        <source>season</source>
        <translation>estação</translation>
    </message>
    <message>
        <source>select some words first.</source>
        <translation>selecione primeiro algumas palavras.</translation>
    </message>
    <message>
        <source>several have it; give a number: {numbers}.</source>
        <translation>vários o têm; dê um número: {numbers}.</translation>
    </message>
    <message>
        <source>several quotes</source>
        <translation>várias citações</translation>
    </message>
    <message>
        <source>several speakers have this name; give one of their other names.</source>
        <translation>vários declarantes têm este nome; dê outro de seus nomes.</translation>
    </message>
    <message>
        <source>shorter form of the name</source>
        <translation>forma abreviada do nome</translation>
    </message>
    <message>
        <source>snapshot</source>
        <translation>cópia</translation>
    </message>
    <message>
        <source>snapshot of the source</source>
        <extracomment>Told `done` of `total`; False asks to stop. Seconds between two tidings of progress. Two stretches are the same statement where they share this part of what they cover together. In longer texts, speakers that become known meanwhile are not looked for again.</extracomment>
        <translation>cópia da fonte</translation>
    </message>
    <message>
        <source>soft hyphens</source>
        <translation>hifens opcionais</translation>
    </message>
    <message>
        <source>software</source>
        <translation>software</translation>
    </message>
    <message>
        <source>some time within</source>
        <translation>dentro do intervalo</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fonte</translation>
    </message>
    <message>
        <source>source with the citekey</source>
        <translation>fonte com a chave de citação</translation>
    </message>
    <message>
        <source>source with the same content</source>
        <translation>fonte com o mesmo conteúdo</translation>
    </message>
    <message>
        <source>spaces</source>
        <translation>espaços</translation>
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
        <translation>está depois de “{cue}”</translation>
    </message>
    <message>
        <source>stands in front of “{cue}”</source>
        <translation>está antes de “{cue}”</translation>
    </message>
    <message>
        <source>stated: “{phrase}”</source>
        <translation>indicada: “{phrase}”</translation>
    </message>
    <message>
        <source>stretched letters</source>
        <translation>letras esticadas</translation>
    </message>
    <message>
        <source>such a year cannot be written so. Leave out leading zeros.</source>
        <translation>um ano assim não pode ser escrito desse modo. Tire os zeros à esquerda.</translation>
    </message>
    <message>
        <source>such a year is too far away. Use at most 15 digits.</source>
        <translation>um ano assim está longe demais. Use no máximo 15 algarismos.</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>certo</translation>
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
        <translation>endereço da fonte</translation>
    </message>
    <message>
        <source>the citekey pattern</source>
        <translation>padrão das chaves de citação</translation>
    </message>
    <message>
        <source>the closing brace is missing.</source>
        <extracomment>How often a name was given, where more than once.</extracomment>
        <translation>falta a chave de fechamento.</translation>
    </message>
    <message>
        <source>the coding of accents</source>
        <translation>a codificação dos acentos</translation>
    </message>
    <message>
        <source>the date would be counted from itself; choose another event.</source>
        <translation>a data seria contada a partir dela mesma; escolha outro acontecimento.</translation>
    </message>
    <message>
        <source>the disk is read-only. Choose another place.</source>
        <translation>o disco é somente leitura. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>the end of the range is not clear. Write both years with four digits.</source>
        <translation>o fim do período não está claro. Escreva os dois anos com quatro algarismos.</translation>
    </message>
    <message>
        <source>the event</source>
        <translation>acontecimento</translation>
    </message>
    <message>
        <source>the file cannot be read ({strerror}). Check its path.</source>
        <extracomment>Where a part stands in the frame: the order of parts is not free.</extracomment>
        <translation>o arquivo não pode ser lido ({strerror}). Verifique o caminho.</translation>
    </message>
    <message>
        <source>the first person named in front of it is taken as the speaker</source>
        <translation>a primeira pessoa nomeada antes é tomada como declarante</translation>
    </message>
    <message>
        <source>the highlights</source>
        <translation>destaques</translation>
    </message>
    <message>
        <source>the language</source>
        <extracomment>Documents of this many items or more are kept, so many of them.</extracomment>
        <translation>idioma</translation>
    </message>
    <message>
        <source>the last person named in front of it is taken as the speaker</source>
        <translation>a última pessoa nomeada antes é tomada como declarante</translation>
    </message>
    <message>
        <source>the library file</source>
        <extracomment>The column that names a row&apos;s owner, the owner&apos;s table, and its place among the rows there. Told how many rows of how many are made ready; answers whether to go on. What a folded column is folded from.</extracomment>
        <translation>arquivo de biblioteca</translation>
    </message>
    <message>
        <source>the macro “{macro}” on line {line} calls itself. Choose another style.</source>
        <translation>a macro “{macro}” na linha {line} chama a si mesma. Escolha outro estilo.</translation>
    </message>
    <message>
        <source>the name is too long. Choose a shorter one.</source>
        <translation>o nome é longo demais. Escolha um mais curto.</translation>
    </message>
    <message>
        <source>the next paragraph: “{verb} … {phrase}”; {reason}</source>
        <extracomment>How many sentences in front of “later” its date is looked for.</extracomment>
        <translation>o parágrafo seguinte: “{verb} … {phrase}”; {reason}</translation>
    </message>
    <message>
        <source>the occasion&apos;s name</source>
        <translation>nome da ocasião</translation>
    </message>
    <message>
        <source>the project&apos;s name</source>
        <translation>nome do projeto</translation>
    </message>
    <message>
        <source>the publication of %1</source>
        <translation>a publicação de %1</translation>
    </message>
    <message>
        <source>the quotation mark is not closed</source>
        <translation>as aspas não estão fechadas</translation>
    </message>
    <message>
        <source>the saved search&apos;s name</source>
        <translation>nome da busca salva</translation>
    </message>
    <message>
        <source>the selection</source>
        <translation>seleção</translation>
    </message>
    <message>
        <source>the sentence negates it</source>
        <translation>a frase o nega</translation>
    </message>
    <message>
        <source>the set is not closed. {hint}</source>
        <translation>o conjunto não está fechado. {hint}</translation>
    </message>
    <message>
        <source>the statement is not reported as made by a verb in a tense</source>
        <translation>a declaração não é relatada com um verbo conjugado</translation>
    </message>
    <message>
        <source>the tag&apos;s name</source>
        <translation>nome da etiqueta</translation>
    </message>
    <message>
        <source>the template</source>
        <translation>modelo</translation>
    </message>
    <message>
        <source>the text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>the value of “{field}” has no end; it was taken up to the next field.</source>
        <translation>o valor de “{field}” não tem fim; foi tomado até o campo seguinte.</translation>
    </message>
    <message>
        <source>the width of characters</source>
        <translation>a largura dos caracteres</translation>
    </message>
    <message>
        <source>the words are known, but not in this order</source>
        <translation>as palavras são conhecidas, mas não nesta ordem</translation>
    </message>
    <message>
        <source>the words to clip</source>
        <translation>palavras a recortar</translation>
    </message>
    <message>
        <source>there are none in it that were not imported before.</source>
        <extracomment>The kinds that mark words; a note beside the text and words struck out mark none to quote.</extracomment>
        <translation>não há nenhum que já não tenha sido importado.</translation>
    </message>
    <message>
        <source>there is a day without a month</source>
        <translation>há um dia sem mês</translation>
    </message>
    <message>
        <source>there is a folder of this name. Choose another name.</source>
        <translation>há uma pasta com esse nome. Escolha outro nome.</translation>
    </message>
    <message>
        <source>there is a number too many in it. Write it like 15 March 2025.</source>
        <translation>há um número a mais. Escreva como 15 de março de 2025.</translation>
    </message>
    <message>
        <source>there is a season beside a month or day</source>
        <translation>há uma estação junto a um mês ou dia</translation>
    </message>
    <message>
        <source>there is no century {number}</source>
        <translation>não há um século {number}</translation>
    </message>
    <message>
        <source>there is no date in it</source>
        <translation>não há nenhuma data</translation>
    </message>
    <message>
        <source>there is no entry “{other}”, from which it takes fields.</source>
        <translation>não há uma entrada “{other}”, da qual toma campos.</translation>
    </message>
    <message>
        <source>there is no field “{name}”. Use {possible}, or a CSL variable such as container-title.</source>
        <translation>não há um campo “{name}”. Use {possible}, ou uma variável CSL como container-title.</translation>
    </message>
    <message>
        <source>there is no month {month}. Months are 01 to 12, seasons 21 to 41.</source>
        <translation>não há um mês {month}. Os meses vão de 01 a 12, as estações de 21 a 41.</translation>
    </message>
    <message>
        <source>there is no month {month}. Months are 01 to 12.</source>
        <translation>não há um mês {month}. Os meses vão de 01 a 12.</translation>
    </message>
    <message>
        <source>there is no month {number}. Write the month as a word.</source>
        <translation>não há um mês {number}. Escreva o mês por extenso.</translation>
    </message>
    <message>
        <source>there is no quarter {number}</source>
        <translation>não há um trimestre {number}</translation>
    </message>
    <message>
        <source>there is no space left on the disk. Free some space or choose another place.</source>
        <translation>não há mais espaço no disco. Libere espaço ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>there is no such style.</source>
        <translation>esse estilo não existe.</translation>
    </message>
    <message>
        <source>there is no year -0000. Write 0000 for 1 BC, -0001 for 2 BC.</source>
        <translation>não há um ano -0000. Escreva 0000 para 1 a.C., -0001 para 2 a.C.</translation>
    </message>
    <message>
        <source>there is no year 0. Write 1 BC or AD 1, or 0000 in EDTF for 1 BC.</source>
        <translation>não há um ano 0. Escreva 1 a.C. ou 1 d.C., ou 0000 em EDTF para 1 a.C.</translation>
    </message>
    <message>
        <source>there is no year beside the era</source>
        <translation>não há um ano junto à era</translation>
    </message>
    <message>
        <source>there is no year, month or season in it</source>
        <translation>não há ano, mês nem estação</translation>
    </message>
    <message>
        <source>thesis</source>
        <translation>tese</translation>
    </message>
    <message>
        <source>this field is not known. Update this program.</source>
        <translation>este campo não é conhecido. Atualize este programa.</translation>
    </message>
    <message>
        <source>this file</source>
        <translation>este arquivo</translation>
    </message>
    <message>
        <source>this is no library that Quotarium exported.</source>
        <translation>não é uma biblioteca exportada pelo Quotarium.</translation>
    </message>
    <message>
        <source>this part is not known. Update.</source>
        <translation>esta parte não é conhecida. Atualize este programa.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>too deep</source>
        <translation>fundo demais</translation>
    </message>
    <message>
        <source>transcript of the source</source>
        <translation>transcrição da fonte</translation>
    </message>
    <message>
        <source>translator</source>
        <translation>tradutor</translation>
    </message>
    <message>
        <source>treaty</source>
        <translation>tratado</translation>
    </message>
    <message>
        <source>two short numbers may be a day, a month or a year. Write the month as a word.</source>
        <translation>dois números curtos podem ser dia, mês ou ano. Escreva o mês por extenso.</translation>
    </message>
    <message>
        <source>type a name.</source>
        <translation>digite um nome.</translation>
    </message>
    <message>
        <source>type it as the browser shows it, such as https://example.org/article.</source>
        <translation>digite-o como o navegador o mostra, por exemplo https://example.org/article.</translation>
    </message>
    <message>
        <source>type some words.</source>
        <translation>digite algumas palavras.</translation>
    </message>
    <message>
        <source>unattributed</source>
        <translation>não atribuída</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecida</translation>
    </message>
    <message>
        <source>unnamed voice</source>
        <translation>voz anônima</translation>
    </message>
    <message>
        <source>use letters, digits, and - _ : . only, such as “dostan2025”.</source>
        <translation>use só letras, algarismos e - _ : . como em “dostan2025”.</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>página da web</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palavras</translation>
    </message>
    <message>
        <source>year</source>
        <extracomment>How the components of a date are named in a reason.</extracomment>
        <translation>ano</translation>
    </message>
    <message>
        <source>you asked for it</source>
        <translation>feito a pedido</translation>
    </message>
    <message>
        <source>you may not write there. Choose another folder.</source>
        <translation>você não pode gravar ali. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>your quota on the disk is used up. Free some space or choose another place.</source>
        <translation>sua cota no disco se esgotou. Libere espaço ou escolha outro lugar.</translation>
    </message>
    <message>
        <source>{address} was not fetched: offline mode is on. Turn it off in the settings, or save the page in the browser and add the file.</source>
        <translation>{address} não foi baixado: o modo offline está ativado. Desative-o nas configurações, ou salve a página no navegador e adicione o arquivo.</translation>
    </message>
    <message>
        <source>{address}: {reason}</source>
        <translation>{address}: {reason}</translation>
    </message>
    <message>
        <source>{date} was a {found}, not a {named}, but it was one in the Julian calendar. If that is meant, write {new_style}.</source>
        <translation>{date} foi {found}, não {named}, embora sim no calendário juliano. Se for isso, escreva {new_style}.</translation>
    </message>
    <message>
        <source>{date} was a {found}, not a {named}. Leave out the weekday or correct the date.</source>
        <translation>{date} foi {found}, não {named}. Tire o dia da semana ou corrija a data.</translation>
    </message>
    <message>
        <source>{digits} does not begin a decade that can be written</source>
        <translation>{digits} não começa uma década que possa ser escrita</translation>
    </message>
    <message>
        <source>{fault}. Choose another folder for backups in the settings.</source>
        <extracomment>So long after the last backup the next one is made, if something changed.</extracomment>
        <translation>{fault}. Escolha outra pasta para os backups nas configurações.</translation>
    </message>
    <message>
        <source>{fault}. Choose another place, or make room there.</source>
        <translation>{fault}. Escolha outro lugar, ou abra espaço ali.</translation>
    </message>
    <message>
        <source>{message}. Choose another style.</source>
        <translation>{message}. Escolha outro estilo.</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{needed} or newer</source>
        <extracomment>UPSERT, window functions, RETURNING and the FTS5 that the search index is made with.</extracomment>
        <translation>{needed} ou mais recente</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}</source>
        <translation>Não foi possível gravar {path}: {reason}</translation>
    </message>
    <message>
        <source>{strerror}. Check the permissions of the folder.</source>
        <translation>{strerror}. Verifique as permissões da pasta.</translation>
    </message>
    <message>
        <source>{strerror}. Choose another place.</source>
        <translation>{strerror}. Escolha outro lugar.</translation>
    </message>
    <message>
        <source>{stuck}. {examples}</source>
        <translation>{stuck}. {examples}</translation>
    </message>
    <message>
        <source>“%1” for “%2”</source>
        <translation>“%1” por “%2”</translation>
    </message>
    <message>
        <source>“%1” has letters that only look like those of another script (%2).</source>
        <translation>“%1” tem letras que apenas se parecem com as de outra escrita (%2).</translation>
    </message>
    <message>
        <source>“%1” has no value yet and is left out.</source>
        <translation>“%1” ainda não tem valor e é desconsiderado.</translation>
    </message>
    <message>
        <source>“%1” is left out: %2</source>
        <translation>“%1” é desconsiderado: %2</translation>
    </message>
    <message>
        <source>“%1” is left out; the values are %2.</source>
        <translation>“%1” é desconsiderado; os valores são %2.</translation>
    </message>
    <message>
        <source>“%1” is no field; it is looked for as words.</source>
        <translation>“%1” não é um campo; é buscado como palavras.</translation>
    </message>
    <message>
        <source>“%1” is not in the source.</source>
        <translation>“%1” não está na fonte.</translation>
    </message>
    <message>
        <source>“%1” is taken to reach to the end.</source>
        <translation>“%1” é entendido até o fim.</translation>
    </message>
    <message>
        <source>“%1” stands as “%2” in the source.</source>
        <translation>“%1” consta como “%2” na fonte.</translation>
    </message>
    <message>
        <source>“%1” than %2</source>
        <translation>“%1” em relação a %2</translation>
    </message>
    <message>
        <source>“%1”, relative to %2</source>
        <translation>“%1”, em relação a %2</translation>
    </message>
    <message>
        <source>“?” stands before the date</source>
        <translation>“?” está antes da data</translation>
    </message>
    <message>
        <source>“between” takes two dates</source>
        <translation>“entre” precisa de duas datas</translation>
    </message>
    <message>
        <source>“{field}” is given twice.</source>
        <translation>“{field}” aparece duas vezes.</translation>
    </message>
    <message>
        <source>“{heading}” has no words and was left out.</source>
        <translation>“{heading}” não tem palavras e foi omitido.</translation>
    </message>
    <message>
        <source>“{line}” is no part of a record.</source>
        <translation>“{line}” não faz parte de nenhum registro.</translation>
    </message>
    <message>
        <source>“{modifier}” changes nothing. Use a number of words, firstN for N letters, or {possible}.</source>
        <translation>“{modifier}” não altera nada. Use um número de palavras, firstN para N letras, ou {possible}.</translation>
    </message>
    <message>
        <source>“{name}” is a name of a speaker in the library</source>
        <extracomment>What different transliterations write for one sound, longest first.</extracomment>
        <translation>“{name}” é um nome de um declarante da biblioteca</translation>
    </message>
    <message>
        <source>“{name}” is the only speaker in the library of that name</source>
        <translation>“{name}” é o único declarante da biblioteca com esse nome</translation>
    </message>
    <message>
        <source>“{name}” sounds like a speaker in the library</source>
        <translation>“{name}” soa como um declarante da biblioteca</translation>
    </message>
    <message>
        <source>“{phrase}” could not be understood as a date</source>
        <translation>“{phrase}” não pôde ser entendido como data</translation>
    </message>
    <message>
        <source>“{phrase}” depends on the day of publication, which is not known</source>
        <translation>“{phrase}” depende do dia de publicação, que não é conhecido</translation>
    </message>
    <message>
        <source>“{phrase}” does not say when; it may date another event</source>
        <translation>“{phrase}” não diz quando; pode datar outro acontecimento</translation>
    </message>
    <message>
        <source>“{phrase}” is a weekday, and the day of publication is not known</source>
        <extracomment>counted from publication, not from a date in the text without one of these words or a number there is no date</extracomment>
        <translation>“{phrase}” é um dia da semana, e o dia de publicação não é conhecido</translation>
    </message>
    <message>
        <source>“{phrase}” relates it to another event, whose date is not told here</source>
        <translation>“{phrase}” o relaciona a outro acontecimento, cuja data não é dita aqui</translation>
    </message>
    <message>
        <source>“{phrase}” without a year; taken to be the last one before publication ({published})</source>
        <translation>“{phrase}” sem ano; toma-se o último antes da publicação ({published})</translation>
    </message>
    <message>
        <source>“{phrase}” without a year; the year is not known</source>
        <translation>“{phrase}” sem ano; o ano não é conhecido</translation>
    </message>
    <message>
        <source>“{phrase}”, counted back from publication on {published}</source>
        <translation>“{phrase}”, contado para trás desde a publicação em {published}</translation>
    </message>
    <message>
        <source>“{phrase}”, counted from publication ({published})</source>
        <translation>“{phrase}”, contado a partir da publicação ({published})</translation>
    </message>
    <message>
        <source>“{phrase}”, counted from publication on {published}</source>
        <translation>“{phrase}”, contado a partir da publicação em {published}</translation>
    </message>
    <message>
        <source>“{phrase}”, counted from “{anchor}” in front of it</source>
        <translation>“{phrase}”, contado a partir de “{anchor}”, que vem antes</translation>
    </message>
    <message>
        <source>“{stuck}” is not known as part of a date</source>
        <translation>“{stuck}” não é conhecido como parte de uma data</translation>
    </message>
    <message>
        <source>“{text}” belongs to {name}</source>
        <extracomment>Articles behind a noun to which the next one belongs: der Fraktionschef der Grünen. Words that only add something to a name before a comma: the ministry, which runs the ferry.</extracomment>
        <translation>“{text}” pertence a {name}</translation>
    </message>
    <message>
        <source>“{text}” is not understood as a date: {reason}</source>
        <translation>“{text}” não é entendido como data: {reason}</translation>
    </message>
    <message>
        <source>“{text}” is taken to be {name}, named before</source>
        <translation>“{text}” é tomado por {name}, nomeado antes</translation>
    </message>
    <message>
        <source>“{text}” is taken to be {name}, which spoke before</source>
        <translation>“{text}” é tomado por {name}, citado antes</translation>
    </message>
    <message>
        <source>“{text}” is taken to be {name}, who holds that office</source>
        <translation>“{text}” é tomado por {name}, que ocupa esse cargo</translation>
    </message>
    <message>
        <source>“{text}” is taken to be {name}, who spoke before</source>
        <extracomment>How many sentences back a pronoun may reach. What speaks for a person, found by trying on news articles: each sentence back costs. How far into a sentence its subject is looked for.</extracomment>
        <translation>“{text}” é tomado por {name}, que falou antes</translation>
    </message>
    <message>
        <source>“{unit}” is both given and said to be unknown</source>
        <translation>“{unit}” é informado e ao mesmo tempo dito desconhecido</translation>
    </message>
    <message>
        <source>“{unit}” is doubted but not given</source>
        <translation>“{unit}” é posto em dúvida, mas não é informado</translation>
    </message>
    <message>
        <source>“{value}” does not fit {field}: {reason}</source>
        <translation>“{value}” não é válido ({field}): {reason}</translation>
    </message>
    <message>
        <source>“{what}” cannot be undone or redone because it was changed since. Nothing was changed; edit it by hand instead.</source>
        <translation>Não é possível desfazer nem refazer “{what}” porque houve alterações posteriores. Nada foi alterado; corrija à mão.</translation>
    </message>
    <message>
        <source>“{words}” does not stand in {source}. Copy the words from the source exactly as they are there.</source>
        <translation>“{words}” não consta em {source}. Copie as palavras da fonte exatamente como estão lá.</translation>
    </message>
    <message>
        <source>“{words}” does not stand in {source}. The nearest passage is “{nearest}”. Copy the words from the source exactly as they are there.</source>
        <translation>“{words}” não consta em {source}. O trecho mais próximo é “{nearest}”. Copie as palavras da fonte exatamente como estão lá.</translation>
    </message>
    <message>
        <source>“{words}” is no field and was left out.</source>
        <translation>“{words}” não é um campo e foi omitido.</translation>
    </message>
    <message>
        <source>“{words}” stands {number} times in {source}: {places}. Give more of the words so that only one place fits.</source>
        <translation>“{words}” consta {number} vezes em {source}: {places}. Dê mais palavras para que só um lugar corresponda.</translation>
    </message>
    <message>
        <source>“{word}” begins no entry: it has no brace.</source>
        <extracomment>Entries that are no sources. Macros can double a value with each line; no field is meant to have so many signs. How many further entries may lie inside a value (“@note{” at the start of a line).</extracomment>
        <translation>“{word}” não começa nenhuma entrada: não tem chave.</translation>
    </message>
    <message>
        <source>“~” stands behind the date</source>
        <translation>“~” está depois da data</translation>
    </message>
</context>
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Quotarium</source>
        <translation>Sobre o Quotarium</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later, without any warranty. It comes with these parts, each under its own licence:</source>
        <translation>Software livre sob a Licença Pública Geral GNU, versão 3 ou posterior, sem qualquer garantia. Inclui estes componentes, cada um com sua própria licença:</translation>
    </message>
    <message>
        <source>Licence of the selected part</source>
        <translation>Licença do componente selecionado</translation>
    </message>
    <message>
        <source>No text of the licence came with it: %1</source>
        <translation>Não veio acompanhado do texto da licença: %1</translation>
    </message>
    <message>
        <source>Parts that come with the program</source>
        <translation>Componentes incluídos no programa</translation>
    </message>
</context>
<context>
    <name>ActivityChart</name>
    <message>
        <source>Quotes by year</source>
        <translation>Citações por ano</translation>
    </message>
</context>
<context>
    <name>AddedReport</name>
    <message>
        <source>%1 (found at %2)</source>
        <translation>%1 (encontrada em %2)</translation>
    </message>
    <message>
        <source>%1, %2 not</source>
        <translation>%1, %2 não</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more were not come to.</source>
        <translation>
            <numerusform>Mais %Ln ficou sem tratar.</numerusform>
            <numerusform>Mais %Ln ficaram sem tratar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sources added</source>
        <translation>
            <numerusform>%Ln fonte adicionada</numerusform>
            <numerusform>%Ln fontes adicionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionadas</translation>
    </message>
    <message>
        <source>Added, but have a look</source>
        <translation>Adicionadas, mas convém conferir</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copiar a lista</translation>
    </message>
    <message>
        <source>In the library already</source>
        <translation>Já na biblioteca</translation>
    </message>
    <message>
        <source>Left out of folders</source>
        <translation>Deixados de fora das pastas</translation>
    </message>
    <message>
        <source>Not added</source>
        <translation>Não adicionadas</translation>
    </message>
    <message>
        <source>Sources added</source>
        <translation>Fontes adicionadas</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>What was added and what was not</source>
        <translation>O que foi e o que não foi adicionado</translation>
    </message>
    <message>
        <source>the same file is the source %1</source>
        <translation>o mesmo arquivo é a fonte %1</translation>
    </message>
</context>
<context>
    <name>AlikeDialog</name>
    <message>
        <source>%1 % of the speakers</source>
        <translation>%1 % dos declarantes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Merge as %1</source>
        <translation>Mesclar como %1</translation>
    </message>
    <message>
        <source>Merging keeps all names, roles, identifiers, notes and quotes of both. It can be undone, and taken back at any time on the speaker’s page.</source>
        <translation>A mesclagem mantém todos os nomes, cargos, identificadores, notas e citações de ambos. Pode ser desfeita, e revertida a qualquer momento na página do declarante.</translation>
    </message>
    <message>
        <source>Names are compared across scripts, spellings and initials.</source>
        <translation>Os nomes são comparados entre escritas, grafias e iniciais.</translation>
    </message>
    <message>
        <source>No two speakers look alike</source>
        <translation>Não há dois declarantes parecidos</translation>
    </message>
    <message>
        <source>Pairs of speakers</source>
        <translation>Pares de declarantes</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>São dois</translation>
    </message>
    <message>
        <source>They will not be proposed again.</source>
        <translation>Não serão propostos de novo.</translation>
    </message>
    <message>
        <source>Who may be one speaker</source>
        <translation>Possíveis declarantes repetidos</translation>
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
        <translation>Aparência</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Colours: %1</source>
        <translation>Cores: %1</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuras</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma da interface</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claras</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>Tamanho da letra</translation>
    </message>
    <message>
        <source>Type of quotes and documents</source>
        <translation>Fonte das citações e dos documentos</translation>
    </message>
    <message>
        <source>Usual (%1)</source>
        <translation>Habitual (%1)</translation>
    </message>
    <message>
        <source>Width of a line in the reader</source>
        <translation>Largura da linha no leitor</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>A backup is made when something changed, at most once an hour.</source>
        <translation>Um backup é feito quando algo mudou, no máximo um por hora.</translation>
    </message>
    <message>
        <source>A folder on another disk also helps when this one is lost.</source>
        <translation>Uma pasta em outro disco também ajuda se este se perder.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Backups kept: %1</source>
        <translation>Backups mantidos: %1</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Pasta de backups</translation>
    </message>
    <message>
        <source>Last days</source>
        <translation>Últimos dias</translation>
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
        <translation>Mantidos (um por período)</translation>
    </message>
    <message>
        <source>Show backups…</source>
        <translation>Mostrar backups…</translation>
    </message>
    <message>
        <source>in the library itself</source>
        <translation>na própria biblioteca</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Back up now</source>
        <translation>Fazer backup agora</translation>
    </message>
    <message>
        <source>Backups of %1</source>
        <translation>Backups de %1</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Backups, o mais recente primeiro</translation>
    </message>
    <message>
        <source>Comparing it with the library…</source>
        <translation>Comparando com a biblioteca…</translation>
    </message>
    <message>
        <source>One is made by itself within minutes of a change; or make one now.</source>
        <translation>Um é feito automaticamente minutos após uma alteração; ou faça um agora.</translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Putting it back would</source>
        <translation>A restauração vai</translation>
    </message>
    <message numerus="yes">
        <source>The files of %Ln captured copies are gone; their texts are there.</source>
        <translation>
            <numerusform>Falta o arquivo de %Ln cópia capturada; o texto dela existe.</numerusform>
            <numerusform>Faltam os arquivos de %Ln cópias capturadas; os textos delas existem.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Ainda não há backups</translation>
    </message>
    <message>
        <source>What the library holds now becomes a backup first, so that this can be undone the same way.</source>
        <translation>Antes, faz-se um backup do que a biblioteca contém agora, para que isto possa ser desfeito da mesma forma.</translation>
    </message>
    <message>
        <source>bring back %1</source>
        <translation>recuperar %1</translation>
    </message>
    <message>
        <source>bring the library back; as it is, it cannot be read.</source>
        <translation>recuperar a biblioteca; como está, não pode ser lida.</translation>
    </message>
    <message>
        <source>change back %1</source>
        <translation>reverter %1</translation>
    </message>
    <message>
        <source>change nothing: it holds what the library holds.</source>
        <translation>não mudar nada: contém o mesmo que a biblioteca.</translation>
    </message>
    <message>
        <source>take away %1</source>
        <translation>remover %1</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fechar esta mensagem</translation>
    </message>
</context>
<context>
    <name>ChangeManyDialog</name>
    <message>
        <source>All that are found here: %1</source>
        <translation>Todas as encontradas aqui: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Alterar %1</translation>
    </message>
    <message>
        <source>Changed: %1.</source>
        <translation>Alteração feita: %1.</translation>
    </message>
    <message>
        <source>Changing %1 …</source>
        <translation>Alterando %1 …</translation>
    </message>
    <message>
        <source>The selected: %1</source>
        <translation>As selecionadas: %1</translation>
    </message>
    <message>
        <source>To be changed: %1.</source>
        <translation>A alterar: %1.</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>O que é alterado</translation>
    </message>
</context>
<context>
    <name>CheckDialog</name>
    <message>
        <source>%1 quotes and %2 captured files were looked at.</source>
        <translation>%1 citações e %2 arquivos capturados examinados.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constatações</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>The library needs a look</source>
        <translation>A biblioteca requer atenção</translation>
    </message>
    <message>
        <source>What the check found</source>
        <translation>O que a verificação encontrou</translation>
    </message>
</context>
<context>
    <name>CheckNote</name>
    <message>
        <source>Compare with the newer copy</source>
        <translation>Comparar com a cópia mais recente</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation>Mostrar as diferenças</translation>
    </message>
</context>
<context>
    <name>Checking</name>
    <message numerus="yes">
        <source>%Ln clippings checked: %1.</source>
        <translation>
            <numerusform>%Ln recorte verificado: %1.</numerusform>
            <numerusform>%Ln recortes verificados: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Checking quotes</source>
        <translation>Verificação das citações</translation>
    </message>
    <message>
        <source>Comparing quotes with their sources…</source>
        <translation>Comparando as citações com suas fontes…</translation>
    </message>
    <message>
        <source>Nothing differs from the source.</source>
        <translation>Nada difere da fonte.</translation>
    </message>
    <message>
        <source>Select a quote first.</source>
        <translation>Selecione antes uma citação.</translation>
    </message>
    <message>
        <source>Show what differs</source>
        <translation>Mostrar as diferenças</translation>
    </message>
    <message>
        <source>Stopped. What was compared by then is kept: %1</source>
        <translation>Interrompida. O que já foi comparado é mantido: %1</translation>
    </message>
    <message>
        <source>Stopped; nothing of the check was kept.</source>
        <translation>Interrompida; nada da verificação foi mantido.</translation>
    </message>
    <message>
        <source>nothing to compare with</source>
        <translation>nada com que comparar</translation>
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
        <translation>Encontrar o declarante</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Mesclar</translation>
    </message>
    <message>
        <source>Merge with another speaker</source>
        <extracomment>More are found by typing.</extracomment>
        <translation>Mesclar com outro declarante</translation>
    </message>
    <message>
        <source>Speakers to merge with</source>
        <translation>Declarantes com os quais mesclar</translation>
    </message>
    <message>
        <source>Who is put into %1? Nothing is lost: names, roles and quotes are joined.</source>
        <translation>Quem é incorporado a %1? Nada se perde: nomes, cargos e citações são reunidos.</translation>
    </message>
</context>
<context>
    <name>CitationCard</name>
    <message>
        <source>Citation as it will be printed</source>
        <extracomment>Less room (pixels) does not show which style is chosen.</extracomment>
        <translation>Referência tal como será impressa</translation>
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
        <translation>Copiar referência</translation>
    </message>
    <message>
        <source>Copy citation and reference, formatted and as plain text</source>
        <translation>Copiar referência e entrada bibliográfica, com formatação e como texto simples</translation>
    </message>
    <message>
        <source>Copy only a part, or the quote</source>
        <translation>Copiar só uma parte, ou a citação</translation>
    </message>
    <message>
        <source>Copy reference</source>
        <translation>Copiar entrada bibliográfica</translation>
    </message>
    <message>
        <source>Copy with citation</source>
        <translation>Copiar com referência</translation>
    </message>
</context>
<context>
    <name>CitationChoice</name>
    <message>
        <source>Citations</source>
        <translation>Referências</translation>
    </message>
    <message>
        <source>Live for Zotero</source>
        <translation>Ativas para o Zotero</translation>
    </message>
    <message>
        <source>Managed by Word (References tab)</source>
        <translation>Gerenciadas pelo Word (guia Referências)</translation>
    </message>
    <message>
        <source>Plain footnotes</source>
        <translation>Notas de rodapé simples</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto simples</translation>
    </message>
</context>
<context>
    <name>CitekeySettings</name>
    <message>
        <source>An article by Reis and Lund, “Who Owns the River?”, 2020: %1</source>
        <translation>Um artigo de Reis e Lund, “Who Owns the River?”, 2020: %1</translation>
    </message>
    <message>
        <source>Citekeys made anew: %1.</source>
        <translation>Chaves de citação refeitas: %1.</translation>
    </message>
    <message>
        <source>Make all citekeys anew</source>
        <translation>Refazer todas as chaves de citação</translation>
    </message>
    <message>
        <source>No citekey would be another.</source>
        <translation>Nenhuma chave de citação mudaria.</translation>
    </message>
    <message>
        <source>Pattern of citekeys</source>
        <translation>Padrão das chaves de citação</translation>
    </message>
    <message>
        <source>Those that are pinned stay as they are</source>
        <translation>As que estão fixadas ficam como estão</translation>
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
        <translation>Referências</translation>
    </message>
    <message>
        <source>Citekeys</source>
        <translation>Chaves de citação</translation>
    </message>
    <message>
        <source>Language of citations</source>
        <translation>Idioma das referências</translation>
    </message>
    <message>
        <source>Name the speaker’s role and the occasion in citations of what was said</source>
        <translation>Citar o cargo do declarante e a ocasião nas referências do que foi dito</translation>
    </message>
</context>
<context>
    <name>ClipFlow</name>
    <message>
        <source>Clipped to the Inbox.</source>
        <translation>Recortada para a Caixa de entrada.</translation>
    </message>
    <message>
        <source>Clipped.</source>
        <translation>Recortada.</translation>
    </message>
    <message>
        <source>Select the words first, then press C.</source>
        <translation>Selecione primeiro as palavras, depois pressione C.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
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
        <translation>Ocasião</translation>
    </message>
    <message>
        <source>Reported in</source>
        <translation>Relatada em</translation>
    </message>
    <message>
        <source>Reported in %1</source>
        <translation>Relatada em %1</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Data da declaração</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Type a date as you would say it: 15 March, spring 2016, c. 1921.</source>
        <translation>Escreva a data como se fala: 15 de março, primavera de 2016, c. 1921.</translation>
    </message>
    <message>
        <source>Words of the quote</source>
        <translation>Palavras da citação</translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation>adicionar uma etiqueta</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>não consta</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>nota própria</translation>
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
        <translation>Recortar: guardar esta citação</translation>
    </message>
    <message>
        <source>Differs from %1</source>
        <translation>Difere de %1</translation>
    </message>
    <message>
        <source>First-hand: the source&apos;s own author</source>
        <translation>De primeira mão: o autor da fonte</translation>
    </message>
    <message>
        <source>Keep it, and look at the rest later (Ctrl+Shift+Return)</source>
        <translation>Guardá-la e ver o resto depois (Ctrl+Shift+Enter)</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Nova citação</translation>
    </message>
    <message>
        <source>Second-hand: %1, as quoted in %2</source>
        <translation>De segunda mão: %1, citado em %2</translation>
    </message>
    <message>
        <source>To the Inbox</source>
        <translation>Para depois</translation>
    </message>
    <message>
        <source>the source</source>
        <translation>a fonte</translation>
    </message>
</context>
<context>
    <name>ClippingsPanel</name>
    <message>
        <source>No text to clip from</source>
        <translation>Não há texto para recortar</translation>
    </message>
    <message>
        <source>Nothing clipped yet</source>
        <translation>Nada recortado ainda</translation>
    </message>
    <message>
        <source>Quotes clipped from this source</source>
        <translation>Citações recortadas desta fonte</translation>
    </message>
    <message>
        <source>Select words in the text with the mouse or with Shift and the arrow keys, then press C.</source>
        <translation>Selecione palavras no texto com o mouse ou com Shift e as setas, depois pressione C.</translation>
    </message>
    <message>
        <source>This source has no captured text. Its details can still be cited.</source>
        <translation>Esta fonte não tem texto capturado. Ainda assim, pode ser referenciada.</translation>
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
        <translation>O que deseja fazer?</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>%1 more are left out. Select quotes to choose.</source>
        <translation>Mais %1 ficaram de fora. Selecione citações para escolher.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Compare</source>
        <extracomment>Of more quotes that are selected, their speakers are compared first.</extracomment>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>No quote here has a speaker. Select quotes of two speakers or more.</source>
        <translation>Nenhuma citação aqui tem declarante. Selecione citações de dois declarantes ou mais.</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>Ocasião</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posições</translation>
    </message>
    <message>
        <source>Quotes side by side</source>
        <translation>Citações lado a lado</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Data da declaração</translation>
    </message>
    <message>
        <source>Save for Word</source>
        <translation>Salvar para o Word</translation>
    </message>
    <message>
        <source>Save for Word…</source>
        <translation>Salvar para o Word…</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Salvo: %1</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>The %1 with the most quotes; %2 more are left out. Select quotes to choose.</source>
        <translation>Os %1 com mais citações; outros %2 são omitidos. Selecione citações para escolher.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Underlined: worded otherwise in the earliest near wording.</source>
        <translation>Sublinhado: dito de outro modo na versão parecida mais antiga.</translation>
    </message>
    <message>
        <source>What the rows are</source>
        <translation>O que são as linhas</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Documentos do Word (*.docx)</translation>
    </message>
    <message>
        <source>a column a quote</source>
        <translation>uma coluna por citação</translation>
    </message>
    <message>
        <source>a row a date</source>
        <translation>uma linha por data</translation>
    </message>
    <message>
        <source>a row a topic (tag)</source>
        <translation>uma linha por tema (etiqueta)</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>sem data</translation>
    </message>
    <message>
        <source>no topic</source>
        <translation>sem tema</translation>
    </message>
</context>
<context>
    <name>ComparisonText</name>
    <message>
        <source>What was said, side by side</source>
        <translation>O que foi dito, lado a lado</translation>
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
        <translation>Codificação</translation>
    </message>
    <message>
        <source>Fetched from</source>
        <translation>Baixado de</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Parágrafos</translation>
    </message>
    <message>
        <source>Quotes of this source cannot be checked.</source>
        <translation>As citações desta fonte não podem ser verificadas.</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>What it says of itself</source>
        <translation>O que diz de si mesma</translation>
    </message>
    <message>
        <source>not a text file</source>
        <translation>não é um arquivo de texto</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texto colado</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Citation and reference copied.</source>
        <translation>Referência e entrada bibliográfica copiadas.</translation>
    </message>
    <message>
        <source>Citation copied.</source>
        <translation>Referência copiada.</translation>
    </message>
    <message>
        <source>Citations and references copied: %1.</source>
        <translation>Referências e entradas bibliográficas copiadas: %1.</translation>
    </message>
    <message>
        <source>Citations copied: %1.</source>
        <translation>Referências copiadas: %1.</translation>
    </message>
    <message>
        <source>Copied with citations: %1.</source>
        <translation>Copiadas com suas referências: %1.</translation>
    </message>
    <message>
        <source>Copied with its citation.</source>
        <translation>Copiada com sua referência.</translation>
    </message>
    <message>
        <source>Nothing is copied: the style prints nothing here.</source>
        <extracomment>How RTF is called by X11 and Wayland programs, macOS and (through Qt) Windows.</extracomment>
        <translation>Nada foi copiado: o estilo não imprime nada aqui.</translation>
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
        <translation>Sobrenome, ou nome da organização</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prenome</translation>
    </message>
    <message>
        <source>Name this creator earlier</source>
        <translation>Citar este autor antes</translation>
    </message>
    <message>
        <source>Remove this creator</source>
        <translation>Remover este autor</translation>
    </message>
    <message>
        <source>Role of the creator</source>
        <translation>Função do autor</translation>
    </message>
    <message>
        <source>family name or organisation</source>
        <translation>sobrenome ou organização</translation>
    </message>
    <message>
        <source>given name</source>
        <translation>prenome</translation>
    </message>
</context>
<context>
    <name>CreatorsField</name>
    <message>
        <source>Another creator</source>
        <translation>Outro autor</translation>
    </message>
</context>
<context>
    <name>DateBox</name>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>Escolher em um calendário (Alt+Seta para baixo)</translation>
    </message>
    <message>
        <source>Choose in a calendar (Alt+Down), or relative to another event (Alt+Up)</source>
        <translation>Escolher em um calendário (Alt+Baixo), ou em relação a outro acontecimento (Alt+Cima)</translation>
    </message>
    <message>
        <source>Relative to another event: Alt+Up says to which.</source>
        <translation>Em relação a outro acontecimento: Alt+Cima diz qual.</translation>
    </message>
    <message>
        <source>not stated</source>
        <extracomment>A year, month or day that is stated and not doubted: nothing is left to be understood.</extracomment>
        <translation>não consta</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
</context>
<context>
    <name>DayPicker</name>
    <message>
        <source>%1 BC</source>
        <translation>%1 a.C.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <extracomment>The Julian day number of day 0 of `model.dates.days`.</extracomment>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Mês seguinte</translation>
    </message>
    <message>
        <source>Month before</source>
        <translation>Mês anterior</translation>
    </message>
    <message>
        <source>Relative to another event…</source>
        <translation>Em relação a outro acontecimento…</translation>
    </message>
    <message>
        <source>Whole month</source>
        <translation>Mês inteiro</translation>
    </message>
    <message>
        <source>Whole year</source>
        <translation>Ano inteiro</translation>
    </message>
</context>
<context>
    <name>DifferencesDialog</name>
    <message>
        <source>%1, copy of %2</source>
        <translation>%1, cópia de %2</translation>
    </message>
    <message>
        <source>Quotes and their sources</source>
        <translation>As citações e suas fontes</translation>
    </message>
    <message>
        <source>Quotes beside what their sources say</source>
        <translation>As citações ao lado do que dizem suas fontes</translation>
    </message>
    <message>
        <source>Struck through: in the quote, not in the source. Underlined: in the source, not in the quote. Grey: declared by the quote itself. Nothing was changed.</source>
        <translation>Riscado: na citação, não na fonte. Sublinhado: na fonte, não na citação. Cinza: declarado pela própria citação. Nada foi alterado.</translation>
    </message>
    <message>
        <source>The source</source>
        <translation>A fonte</translation>
    </message>
    <message>
        <source>Your quote</source>
        <translation>Sua citação</translation>
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
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Duplicate sources</source>
        <translation>Fontes duplicadas</translation>
    </message>
    <message>
        <source>Field by field</source>
        <translation>Campo a campo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Mesclar</translation>
    </message>
    <message>
        <source>Merged: %1.</source>
        <translation>Mesclagem: %1.</translation>
    </message>
    <message>
        <source>No two sources look alike</source>
        <translation>Não há duas fontes parecidas</translation>
    </message>
    <message>
        <source>No two sources share a DOI, an ISBN, an address, or title, creator and year.</source>
        <translation>Não há duas fontes com o mesmo DOI, ISBN, endereço, ou título, autor e ano.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Quotes and copies of both go to the one that is kept; the other one goes to the Trash.</source>
        <translation>As citações e cópias de ambas vão para a que é mantida; a outra vai para a Lixeira.</translation>
    </message>
    <message>
        <source>Sources that seem to be the same</source>
        <translation>Fontes que parecem ser a mesma</translation>
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
        <translation>vazio</translation>
    </message>
    <message>
        <source>same DOI</source>
        <translation>mesmo DOI</translation>
    </message>
    <message>
        <source>same ISBN</source>
        <translation>mesmo ISBN</translation>
    </message>
    <message>
        <source>same PMID</source>
        <translation>mesmo PMID</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>mesmo endereço</translation>
    </message>
    <message>
        <source>same title</source>
        <translation>mesmo título</translation>
    </message>
    <message>
        <source>the same in all</source>
        <translation>igual em todas</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%Ln pages printed.</source>
        <translation>
            <numerusform>%Ln página impressa.</numerusform>
            <numerusform>%Ln páginas impressas.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that the library holds, complete. Save it.</source>
        <translation>Tudo o que a biblioteca contém, completo. Salve-o.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Visualização</translation>
    </message>
    <message>
        <source>Preview of the document</source>
        <translation>Visualização do documento</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>Visualização do arquivo</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Saved %1 in %2</source>
        <translation>%1: salvo em %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>This format is not text; open the saved file to look at it.</source>
        <translation>Este formato não é texto; abra o arquivo salvo para vê-lo.</translation>
    </message>
    <message>
        <source>· being made…</source>
        <translation>· em preparação…</translation>
    </message>
    <message>
        <source>· step %1 of %2</source>
        <translation>· etapa %1 de %2</translation>
    </message>
    <message>
        <source>· the beginning</source>
        <translation>· o começo</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>A table of quotes</source>
        <translation>Tabela de citações</translation>
    </message>
    <message>
        <source>Bibliography</source>
        <translation>Bibliografia</translation>
    </message>
    <message>
        <source>Citation style</source>
        <translation>Estilo bibliográfico</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Referências</translation>
    </message>
    <message>
        <source>Format</source>
        <extracomment>An order of its own beside the groupings: that of the project that is exported. PDF stands after the word processors.</extracomment>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Guard against formulas in cells</source>
        <translation>Proteger contra fórmulas nas células</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposição</translation>
    </message>
    <message>
        <source>Notes and tags</source>
        <translation>Notas e etiquetas</translation>
    </message>
    <message>
        <source>Of quotes that have a translation</source>
        <translation>Das citações com tradução</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Parágrafos</translation>
    </message>
    <message>
        <source>Quotes with in-text citations</source>
        <translation>Citações com referências no texto</translation>
    </message>
    <message>
        <source>Role and occasion in the citations</source>
        <translation>Cargo e ocasião nas referências</translation>
    </message>
    <message>
        <source>Speaker, role and occasion of each quote</source>
        <translation>Declarante, cargo e ocasião de cada citação</translation>
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
        <translation>Título do documento</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>What the sources quote</source>
        <translation>O que as fontes citam</translation>
    </message>
    <message>
        <source>Word template</source>
        <translation>Modelo do Word</translation>
    </message>
    <message>
        <source>as in the outline of the project</source>
        <translation>como no esquema do projeto</translation>
    </message>
    <message>
        <source>as related entries (quotedin)</source>
        <translation>como entradas relacionadas (quotedin)</translation>
    </message>
    <message>
        <source>as shown, without headings</source>
        <translation>como exibido, sem títulos</translation>
    </message>
    <message>
        <source>as words in a note</source>
        <translation>por extenso em uma nota</translation>
    </message>
    <message>
        <source>by date said</source>
        <translation>por data da declaração</translation>
    </message>
    <message>
        <source>by project</source>
        <translation>por projeto</translation>
    </message>
    <message>
        <source>by source</source>
        <translation>por fonte</translation>
    </message>
    <message>
        <source>by speaker, then date said</source>
        <translation>por declarante, depois por data da declaração</translation>
    </message>
    <message>
        <source>is left out</source>
        <translation>é omitido</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>the original</source>
        <translation>o original</translation>
    </message>
    <message>
        <source>the original and a translation</source>
        <translation>o original e uma tradução</translation>
    </message>
    <message>
        <source>the translation alone</source>
        <translation>só a tradução</translation>
    </message>
</context>
<context>
    <name>FaultDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>Copiar o relatório</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>Something went wrong in Quotarium</source>
        <translation>Algo deu errado no Quotarium</translation>
    </message>
    <message>
        <source>This is the program&apos;s fault, not yours. What was kept before is safe, and you can go on working. Please send this report to its makers.</source>
        <translation>A falha é do programa, não sua. O que foi guardado antes está a salvo e o trabalho pode continuar. Envie este relatório aos seus autores.</translation>
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
        <translation>Fechar a barra de busca</translation>
    </message>
    <message>
        <source>Find in this text</source>
        <translation>Localizar neste texto</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>Próxima ocorrência</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>não encontrado</translation>
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
        <translation>Recortar o que foi dito</translation>
    </message>
    <message>
        <source>Every quote is compared with its source, word by word.</source>
        <translation>Cada citação é conferida com a fonte, palavra por palavra.</translation>
    </message>
    <message>
        <source>Into Word, BibTeX and more, second-hand citations included.</source>
        <translation>Para Word, BibTeX e mais, com referências de segunda mão.</translation>
    </message>
    <message>
        <source>See that it is verbatim</source>
        <translation>Ver que é textual</translation>
    </message>
    <message>
        <source>Select words in an article: speaker, date and place come along.</source>
        <translation>Selecione palavras em um artigo: declarante, data e lugar vêm junto.</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Back to the usual: %1</source>
        <translation>Voltar ao habitual: %1</translation>
    </message>
    <message>
        <source>Choose: %1</source>
        <translation>Escolher: %1</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
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
        <translation>Salvar esta busca</translation>
    </message>
    <message>
        <source>sorted by date clipped</source>
        <translation>por data de recorte</translation>
    </message>
    <message>
        <source>sorted by date said</source>
        <translation>por data da declaração</translation>
    </message>
    <message>
        <source>sorted by relevance</source>
        <translation>por relevância</translation>
    </message>
    <message>
        <source>sorted by source</source>
        <translation>por fonte</translation>
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
            <numerusform>%Ln citação: clique para ver de perto</numerusform>
            <numerusform>%Ln citações: clique para ver de perto</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GraphDialog</name>
    <message>
        <source>Being drawn…</source>
        <translation>Desenhando…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Graph of speakers and links</source>
        <translation>Grafo de declarantes e vínculos</translation>
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
        <translation>Ainda não há dois declarantes vinculados aqui.</translation>
    </message>
    <message>
        <source>Save as GraphML…</source>
        <translation>Salvar como GraphML…</translation>
    </message>
    <message>
        <source>Save the graph</source>
        <translation>Salvar o grafo</translation>
    </message>
    <message>
        <source>Save the picture…</source>
        <translation>Salvar a imagem…</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Salvo: %1.</translation>
    </message>
    <message>
        <source>Speakers and links</source>
        <translation>Declarantes e vínculos</translation>
    </message>
    <message>
        <source>the %1 most linked are drawn</source>
        <translation>são desenhados os %1 mais vinculados</translation>
    </message>
</context>
<context>
    <name>GuideDialog</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Localizar no guia</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Guide to Quotarium</source>
        <translation>Guia do Quotarium</translation>
    </message>
    <message>
        <source>Page of the guide</source>
        <translation>Página do guia</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Páginas do guia</translation>
    </message>
</context>
<context>
    <name>Helping</name>
    <message>
        <source>Quotarium was updated to %1.</source>
        <translation>O Quotarium foi atualizado para %1.</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Novidades</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Redoing: %1 …</source>
        <translation>Refazendo: %1 …</translation>
    </message>
    <message>
        <source>Undoing: %1 …</source>
        <translation>Desfazendo: %1 …</translation>
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
        <translation>Abrir em %1</translation>
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
        <translation>Formato do arquivo</translation>
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
        <translation>Importar referências</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Nothing in this file could be read.</source>
        <translation>Nada neste arquivo pôde ser lido.</translation>
    </message>
    <message>
        <source>Problems in the file, by line</source>
        <translation>Problemas no arquivo, por linha</translation>
    </message>
    <message>
        <source>Problems, by line</source>
        <translation>Problemas, por linha</translation>
    </message>
    <message>
        <source>Progress of the import</source>
        <translation>Progresso da importação</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>Interrompida; nada foi importado.</translation>
    </message>
    <message>
        <source>recognised by itself</source>
        <translation>reconhecido automaticamente</translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message>
        <source>Citekey</source>
        <translation>Chave de citação</translation>
    </message>
    <message>
        <source>Creators</source>
        <translation>Autores</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
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
        <translation>O que será feito</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Ano</translation>
    </message>
    <message>
        <source>added</source>
        <translation>adicionada</translation>
    </message>
    <message>
        <source>added beside %1</source>
        <translation>adicionada ao lado de %1</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>omitida</translation>
    </message>
    <message>
        <source>left out, there is %1</source>
        <translation>omitida, já existe %1</translation>
    </message>
    <message>
        <source>put into %1</source>
        <translation>incorporada a %1</translation>
    </message>
    <message>
        <source>untitled</source>
        <translation>sem título</translation>
    </message>
</context>
<context>
    <name>ImportTable</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add the selected ones, also beside what is like them</source>
        <translation>Adicionar as selecionadas, também ao lado das semelhantes</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>By its %4 it is like one in %1: %2 (%3).</source>
        <translation>Parece-se com outra em %1 (%4): %2 (%3).</translation>
    </message>
    <message>
        <source>Fill only what is missing there; nothing is replaced</source>
        <translation>Preencher só o que falta lá; nada é substituído</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Leave the selected ones out</source>
        <translation>Omitir as selecionadas</translation>
    </message>
    <message>
        <source>May be there already: %1</source>
        <translation>Talvez já existam: %1</translation>
    </message>
    <message>
        <source>Put into the one there</source>
        <translation>Incorporar à existente</translation>
    </message>
    <message>
        <source>The very same is in %1: %2 (%3).</source>
        <translation>A mesma está em %1: %2 (%3).</translation>
    </message>
    <message>
        <source>What was read</source>
        <translation>O que foi lido</translation>
    </message>
    <message>
        <source>the file, further up,</source>
        <translation>o arquivo, mais acima,</translation>
    </message>
    <message>
        <source>the library</source>
        <translation>a biblioteca</translation>
    </message>
</context>
<context>
    <name>Importing</name>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Import references</source>
        <translation>Importar referências</translation>
    </message>
    <message>
        <source>References (%1)</source>
        <translation>Referências (%1)</translation>
    </message>
</context>
<context>
    <name>InspectedLinks</name>
    <message>
        <source>Link removed.</source>
        <translation>Vínculo removido.</translation>
    </message>
    <message>
        <source>open question</source>
        <translation>pergunta em aberto</translation>
    </message>
    <message>
        <source>question, answered</source>
        <translation>pergunta, respondida</translation>
    </message>
</context>
<context>
    <name>InspectedStatement</name>
    <message>
        <source>Linked: this quote repeats the other.</source>
        <translation>Vínculo criado: esta citação repete a outra.</translation>
    </message>
    <message>
        <source>The reports are gathered in one statement.</source>
        <translation>As versões estão reunidas em uma só declaração.</translation>
    </message>
    <message>
        <source>They will not be proposed again.</source>
        <translation>Não serão propostos de novo.</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>Inspector</source>
        <extracomment>A quote, the words it had before, and what hides in its words.</extracomment>
        <translation>Inspetor</translation>
    </message>
    <message>
        <source>No quote selected</source>
        <translation>Nenhuma citação selecionada</translation>
    </message>
    <message>
        <source>Select a quote to see and correct what is known of it.</source>
        <translation>Selecione uma citação para ver e corrigir o que se sabe dela.</translation>
    </message>
    <message>
        <source>Select one quote for this.</source>
        <translation>Selecione antes uma única citação.</translation>
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
        <translation>Referência</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidências</translation>
    </message>
    <message>
        <source>How sure it is</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>How sure it is that the speaker said it</source>
        <translation>Certeza de que o declarante o disse</translation>
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
        <translation>Ocasião</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projetos</translation>
    </message>
    <message>
        <source>Reported in</source>
        <translation>Relatada em</translation>
    </message>
    <message>
        <source>Reported in %1</source>
        <translation>Relatada em %1</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>Declarante</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>Data da declaração</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Traduções</translation>
    </message>
    <message>
        <source>Words of the quote</source>
        <extracomment>From this width on (pixels) date and occasion stand beside one another.</extracomment>
        <translation>Palavras da citação</translation>
    </message>
    <message>
        <source>add a tag</source>
        <translation>adicionar uma etiqueta</translation>
    </message>
    <message>
        <source>add to a project</source>
        <translation>adicionar a um projeto</translation>
    </message>
    <message>
        <source>in the Inbox</source>
        <translation>na Caixa de entrada</translation>
    </message>
    <message>
        <source>no source yet</source>
        <translation>ainda sem fonte</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>não consta</translation>
    </message>
    <message>
        <source>what speaks for it, or against it</source>
        <translation>o que fala a favor ou contra</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>nota própria</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Adding %1</source>
        <translation>Adicionando %1</translation>
    </message>
    <message>
        <source>Adding %2 of %3: %1</source>
        <translation>Adicionando %2 de %3: %1</translation>
    </message>
    <message>
        <source>Adding sources</source>
        <translation>Adicionar fontes</translation>
    </message>
    <message>
        <source>Looking what there is…</source>
        <translation>Vendo o que há…</translation>
    </message>
</context>
<context>
    <name>Keeper</name>
    <message>
        <source>A quote was being clipped when Quotarium ended: “%1”.</source>
        <translation>Uma citação estava sendo recortada quando o Quotarium fechou: “%1”.</translation>
    </message>
    <message>
        <source>Check the library</source>
        <translation>Verificar a biblioteca</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Kept what was being typed.</source>
        <translation>O que estava sendo digitado foi mantido.</translation>
    </message>
    <message>
        <source>Put it into the Inbox</source>
        <translation>Pôr na Caixa de entrada</translation>
    </message>
    <message>
        <source>Quotarium did not close properly last time, and something is amiss.</source>
        <extracomment>How often it is asked whether a backup is due (ms), and how long after opening at first. How long after the last change (ms) its log is folded into the database.</extracomment>
        <translation>O Quotarium não foi fechado corretamente da última vez, e algo não está em ordem.</translation>
    </message>
    <message>
        <source>Quotarium did not close properly last time. The library was looked over: all that was kept is there.</source>
        <translation>O Quotarium não foi fechado corretamente da última vez. A biblioteca foi examinada: tudo o que estava guardado está lá.</translation>
    </message>
    <message>
        <source>This was being typed when Quotarium ended, and is not kept: “%1”.</source>
        <translation>Isto estava sendo digitado quando o Quotarium fechou e não está guardado: “%1”.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>All are as they came.</source>
        <translation>Todos estão como no início.</translation>
    </message>
    <message>
        <source>Change shortcuts…</source>
        <translation>Alterar atalhos…</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Alterados: %1</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atalhos</translation>
    </message>
</context>
<context>
    <name>KeysDialog</name>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>As ações e seus atalhos</translation>
    </message>
    <message>
        <source>All as they came</source>
        <translation>Tudo como no início</translation>
    </message>
    <message>
        <source>As it came</source>
        <translation>Como no início</translation>
    </message>
    <message>
        <source>Change shortcuts</source>
        <translation>Alterar atalhos</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Find an action or a key</source>
        <translation>Buscar uma ação ou uma tecla</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New keys of the selected action</source>
        <translation>Novas teclas da ação selecionada</translation>
    </message>
    <message>
        <source>No other action has these keys.</source>
        <translation>Nenhuma outra ação tem estas teclas.</translation>
    </message>
    <message>
        <source>Press the new keys here:</source>
        <translation>Pressione aqui as novas teclas:</translation>
    </message>
    <message>
        <source>The same keys: %1. Where both can be done, neither is.</source>
        <translation>As mesmas teclas: %1. Onde ambas são possíveis, nenhuma é executada.</translation>
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
        <translation>pt, en, de…; vazio se desconhecido</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Another language…</source>
        <translation>Outro idioma…</translation>
    </message>
    <message>
        <source>The language&apos;s code, such as hy or pt-BR:</source>
        <translation>Código do idioma, por exemplo hy ou pt-BR:</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>Empty the Trash after</source>
        <translation>Esvaziar a Lixeira após</translation>
    </message>
    <message>
        <source>Folder for new libraries</source>
        <translation>Pasta de novas bibliotecas</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>No library is open.</source>
        <translation>Nenhuma biblioteca está aberta.</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Aberta agora</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>nunca automaticamente</translation>
    </message>
    <message>
        <source>your documents</source>
        <translation>seus documentos</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>Only quotes with these words</source>
        <translation>Só citações com estas palavras</translation>
    </message>
    <message>
        <source>Quotes by source</source>
        <translation>Citações por fonte</translation>
    </message>
    <message>
        <source>Quotes by speaker</source>
        <translation>Citações por declarante</translation>
    </message>
    <message>
        <source>Quotes by tag</source>
        <translation>Citações por etiqueta</translation>
    </message>
    <message>
        <source>Quotes by their check</source>
        <translation>Citações por verificação</translation>
    </message>
    <message>
        <source>Quotes by year said</source>
        <translation>Citações por ano da declaração</translation>
    </message>
    <message>
        <source>Save as a picture (SVG, PNG, PDF)…</source>
        <translation>Salvar como imagem (SVG, PNG, PDF)…</translation>
    </message>
    <message>
        <source>Save as a table (CSV)…</source>
        <translation>Salvar como tabela (CSV)…</translation>
    </message>
    <message>
        <source>Save the table</source>
        <translation>Salvar a tabela</translation>
    </message>
    <message>
        <source>Save: %1</source>
        <translation>Salvar: %1</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>Salvo: %1.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>The library in numbers</source>
        <translation>A biblioteca em números</translation>
    </message>
</context>
<context>
    <name>LineField</name>
    <message>
        <source>empty for none</source>
        <translation>vazio se não houver</translation>
    </message>
</context>
<context>
    <name>LinkChip</name>
    <message>
        <source>Edit the note…</source>
        <translation>Editar a nota…</translation>
    </message>
    <message>
        <source>Go to the other quote</source>
        <translation>Ir para a outra citação</translation>
    </message>
    <message>
        <source>Kind of link</source>
        <translation>Tipo de vínculo</translation>
    </message>
    <message>
        <source>Note on the link</source>
        <translation>Nota sobre o vínculo</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Remover o vínculo</translation>
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
        <translation>Encontrar a outra citação</translation>
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
        <translation>Vincular a outra citação</translation>
    </message>
    <message>
        <source>Linked: the quote %1 the other.</source>
        <translation>Vínculo criado: a citação %1 outra.</translation>
    </message>
    <message>
        <source>No other quote is found.</source>
        <translation>Nenhuma outra citação encontrada.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on the link</source>
        <translation>Nota sobre o vínculo</translation>
    </message>
    <message>
        <source>Quotes to link to</source>
        <translation>Citações para vincular</translation>
    </message>
    <message>
        <source>This quote</source>
        <translation>Esta citação</translation>
    </message>
    <message>
        <source>why, or where it is said</source>
        <translation>por quê, ou onde é dito</translation>
    </message>
</context>
<context>
    <name>LinksField</name>
    <message>
        <source>Link this quote to another</source>
        <translation>Vincular esta citação a outra</translation>
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
        <translation>Recortadas aqui  ·  %1</translation>
    </message>
    <message>
        <source>Suggested quotes  ·  %1 left</source>
        <translation>Sugestões  ·  restam %1</translation>
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
        <translation>Outra operação está em andamento; aguarde o término.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopped; nothing of it was kept.</source>
        <translation>Interrompido; nada foi mantido.</translation>
    </message>
</context>
<context>
    <name>MarkedInFile</name>
    <message>
        <source>Highlights clipped to the Inbox: %1</source>
        <translation>Destaques recortados para a Caixa de entrada: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
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
        <translation>Mesclar</translation>
    </message>
    <message>
        <source>Which one is kept</source>
        <extracomment>Letters of one fact that are shown.</extracomment>
        <translation>Item mantido</translation>
    </message>
    <message>
        <source>Which one is kept? The others go into it.</source>
        <translation>Qual item é mantido? Os outros são mesclados nele.</translation>
    </message>
</context>
<context>
    <name>NameRow</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Remove this name</source>
        <translation>Remover este nome</translation>
    </message>
    <message>
        <source>Use first</source>
        <translation>Primeiro</translation>
    </message>
    <message>
        <source>Use this name first</source>
        <translation>Usar este nome primeiro</translation>
    </message>
    <message>
        <source>another way the name is written</source>
        <translation>outra forma de escrever o nome</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Altered or not found</source>
        <translation>Divergentes</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Caixa de entrada</translation>
    </message>
    <message>
        <source>Navigation</source>
        <extracomment>More would leave too little for the page on a small screen (pixels).</extracomment>
        <translation>Navegação</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada a desfazer</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Ocasiões</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Perguntas em aberto</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projetos</translation>
    </message>
    <message>
        <source>Quotarium</source>
        <translation>Quotarium</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citações</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Buscas salvas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
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
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lixeira</translation>
    </message>
    <message>
        <source>Trash and settings</source>
        <translation>Lixeira e configurações</translation>
    </message>
</context>
<context>
    <name>NearCard</name>
    <message>
        <source>Go to %1</source>
        <translation>Ir para %1</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Link as repeating</source>
        <translation>Vincular como repetição</translation>
    </message>
    <message>
        <source>Make them one statement with several reports</source>
        <translation>Fazer delas uma declaração com várias versões</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>Repeated by another speaker? %1 of the wording is shared.</source>
        <translation>Repetida por outro declarante? %1 da redação em comum.</translation>
    </message>
    <message>
        <source>The same statement? %1 of the wording is shared.</source>
        <translation>A mesma declaração? %1 da redação em comum.</translation>
    </message>
    <message>
        <source>They are not the same; do not ask again</source>
        <translation>Não são a mesma; não perguntar de novo</translation>
    </message>
</context>
<context>
    <name>NewerCopies</name>
    <message>
        <source>A newer copy of this source</source>
        <translation>Uma cópia mais recente desta fonte</translation>
    </message>
    <message>
        <source>Fetching the page…</source>
        <translation>Baixando a página…</translation>
    </message>
    <message>
        <source>It was found at %1.</source>
        <translation>Foi encontrada em %1.</translation>
    </message>
    <message>
        <source>Linked: %1. The recording stays where it is.</source>
        <translation>Vinculada: %1. A gravação fica onde está.</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lendo %1…</translation>
    </message>
    <message>
        <source>Recognising the text: page %1 of %2</source>
        <translation>Reconhecendo o texto: página %1 de %2</translation>
    </message>
    <message>
        <source>Recognising the text…</source>
        <translation>Reconhecendo o texto…</translation>
    </message>
    <message>
        <source>Stopped; nothing was added.</source>
        <translation>Interrompido; nada foi adicionado.</translation>
    </message>
    <message>
        <source>The newer copy is kept beside the older ones.</source>
        <translation>A cópia mais recente é mantida ao lado das anteriores.</translation>
    </message>
    <message>
        <source>The page was fetched; its text is the same as in the copy before.</source>
        <translation>A página foi baixada; o texto é o mesmo da cópia anterior.</translation>
    </message>
    <message>
        <source>The page was fetched; this copy is kept beside the older ones.</source>
        <translation>A página foi baixada; esta cópia é mantida ao lado das anteriores.</translation>
    </message>
    <message>
        <source>The recording; it is linked</source>
        <translation>A gravação; fica vinculada</translation>
    </message>
    <message>
        <source>The text was recognised; compare quotes with the pages.</source>
        <translation>O texto foi reconhecido; compare as citações com as páginas.</translation>
    </message>
    <message>
        <source>This copy is the same to the last byte as one that is kept: nothing added.</source>
        <translation>Esta cópia é idêntica, até o último byte, a uma já guardada: nada foi adicionado.</translation>
    </message>
</context>
<context>
    <name>NoteFields</name>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>Find in notes</source>
        <translation>Localizar nas notas</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Substituir por</translation>
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
        <translation>Data</translation>
    </message>
    <message>
        <source>Date of the occasion</source>
        <translation>Data da ocasião</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Name of the occasion</source>
        <translation>Nome da ocasião</translation>
    </message>
    <message>
        <source>No occasion selected</source>
        <translation>Nenhuma ocasião selecionada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on the occasion</source>
        <translation>Nota sobre a ocasião</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Select an occasion to see and correct it.</source>
        <translation>Selecione uma ocasião para vê-la e corrigi-la.</translation>
    </message>
    <message>
        <source>what it is called</source>
        <translation>como se chama</translation>
    </message>
    <message>
        <source>where it was</source>
        <translation>onde foi</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>nota própria</translation>
    </message>
</context>
<context>
    <name>OccasionField</name>
    <message>
        <source>Occasion</source>
        <translation>Ocasião</translation>
    </message>
    <message>
        <source>name; empty for none</source>
        <translation>nome; vazio para nenhuma</translation>
    </message>
</context>
<context>
    <name>OccasionsPage</name>
    <message>
        <source>%1 is now the same occasion.</source>
        <translation>%1 é agora a mesma ocasião.</translation>
    </message>
    <message>
        <source>Dates counted from the old one stay until you count them again: %1.</source>
        <translation>As datas contadas a partir da antiga ficam até que sejam recalculadas: %1.</translation>
    </message>
    <message>
        <source>Go to this speaker</source>
        <translation>Ir para este declarante</translation>
    </message>
    <message>
        <source>Merge occasions</source>
        <translation>Mesclar ocasiões</translation>
    </message>
    <message>
        <source>No occasion found</source>
        <translation>Nenhuma ocasião encontrada</translation>
    </message>
    <message>
        <source>No occasion is what this search asks for.</source>
        <translation>Nenhuma ocasião corresponde a esta busca.</translation>
    </message>
    <message>
        <source>No occasions yet</source>
        <translation>Ainda não há ocasiões</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Ocasiões</translation>
    </message>
    <message>
        <source>There is no other occasion to merge with.</source>
        <translation>Não há outra ocasião com a qual mesclar.</translation>
    </message>
    <message>
        <source>They are made as you fill in the occasion of a quote.</source>
        <translation>São criadas quando se preenche a ocasião de uma citação.</translation>
    </message>
    <message>
        <source>What was said on this occasion</source>
        <translation>O que foi dito nesta ocasião</translation>
    </message>
    <message>
        <source>Which occasion is the same as %1?</source>
        <translation>Que ocasião é a mesma que %1?</translation>
    </message>
    <message>
        <source>sorted by date</source>
        <translation>por data</translation>
    </message>
    <message>
        <source>sorted by name</source>
        <translation>por nome</translation>
    </message>
    <message>
        <source>sorted by number of quotes</source>
        <translation>por número de citações</translation>
    </message>
</context>
<context>
    <name>Offering</name>
    <message>
        <source>from the paragraph after: “%1”</source>
        <translation>do parágrafo seguinte: “%1”</translation>
    </message>
    <message>
        <source>from the paragraph before: “%1”</source>
        <translation>do parágrafo anterior: “%1”</translation>
    </message>
    <message>
        <source>from this paragraph: “%1”</source>
        <translation>deste parágrafo: “%1”</translation>
    </message>
    <message>
        <source>from ¶%2: “%1”</source>
        <translation>de ¶%2: “%1”</translation>
    </message>
    <message>
        <source>offered: %1</source>
        <translation>proposta: %1</translation>
    </message>
</context>
<context>
    <name>OrderButton</name>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>The other way round</source>
        <translation>Ordem inversa</translation>
    </message>
    <message>
        <source>With headings and their numbers</source>
        <translation>Com títulos e suas quantidades</translation>
    </message>
</context>
<context>
    <name>OutlineView</name>
    <message numerus="yes">
        <source>%Ln lines</source>
        <translation>
            <numerusform>%Ln linha</numerusform>
            <numerusform>%Ln linhas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnStyleList</name>
    <message>
        <source>Install a style…</source>
        <translation>Instalar um estilo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the style %1</source>
        <translation>Remover o estilo %1</translation>
    </message>
    <message>
        <source>The style was removed.</source>
        <translation>O estilo foi removido.</translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <source>This page cannot be drawn. Read it as text.</source>
        <extracomment>Pixels of the screen to a point of the page at 100 %. In the dark, paper is dimmed; its figures and highlights keep their colours. Small pictures that are asked for when everything seen is there.</extracomment>
        <translation>Esta página não pode ser desenhada. Leia-a como texto.</translation>
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
        <translation>Recortar para a Caixa de entrada o que está marcado no arquivo</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sumário</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Página inteira</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Ajustar à largura</translation>
    </message>
    <message>
        <source>Import highlights</source>
        <translation>Importar destaques</translation>
    </message>
    <message>
        <source>Import highlights (%1)</source>
        <translation>Importar destaques (%1)</translation>
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
        <translation>Mostrar ou ocultar o sumário e as miniaturas</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reduzir</translation>
    </message>
    <message>
        <source>Type a page and press Return</source>
        <translation>Digite uma página e pressione Enter</translation>
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
        <translation>Sumário</translation>
    </message>
    <message>
        <source>Outline of the document</source>
        <translation>Sumário do documento</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation>Miniaturas das páginas</translation>
    </message>
</context>
<context>
    <name>PairsDialog</name>
    <message>
        <source>%1 shared</source>
        <translation>%1 em comum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pairs share half of their wording or more.</source>
        <translation>
            <numerusform>%Ln par partilha ao menos metade das palavras.</numerusform>
            <numerusform>%Ln pares partilham ao menos metade das palavras.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both wordings</source>
        <translation>As duas formulações</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>How far the search is</source>
        <extracomment>All that were found; those that are settled are not shown, and come back with Undo.</extracomment>
        <translation>Andamento da busca</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Link as repeating</source>
        <translation>Vincular como repetição</translation>
    </message>
    <message>
        <source>Linked: the second quote repeats the first.</source>
        <translation>Vínculo criado: a segunda citação repete a primeira.</translation>
    </message>
    <message>
        <source>Looking for quotes that share half of their wording or more…</source>
        <translation>Buscando citações que partilhem ao menos metade das palavras…</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Make them one statement with several reports</source>
        <translation>Fazer delas uma declaração com várias versões</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Sem declarante</translation>
    </message>
    <message>
        <source>No two quotes look like one statement</source>
        <translation>Não há duas citações que pareçam uma mesma declaração</translation>
    </message>
    <message>
        <source>No, they are two</source>
        <translation>Não, são duas</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Pairs of quotes</source>
        <translation>Pares de citações</translation>
    </message>
    <message>
        <source>Quotes that may be one statement</source>
        <translation>Citações que podem ser uma mesma declaração</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Interrompido</translation>
    </message>
    <message>
        <source>The reports are gathered in one statement.</source>
        <translation>As versões estão reunidas em uma só declaração.</translation>
    </message>
    <message>
        <source>The speakers are others. If they are one, merge them first.</source>
        <translation>Os declarantes são diferentes. Se são o mesmo, mescle-os primeiro.</translation>
    </message>
    <message>
        <source>They will not be proposed again.</source>
        <translation>Não serão propostos de novo.</translation>
    </message>
    <message>
        <source>What is clipped from now on is compared as it comes.</source>
        <translation>O que for recortado de agora em diante é comparado na hora.</translation>
    </message>
    <message>
        <source>by other speakers</source>
        <translation>de outros declarantes</translation>
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
            <numerusform>%Ln palavra. Um título e uma linha “Por …” são reconhecidos.</numerusform>
            <numerusform>%Ln palavras. Um título e uma linha “Por …” são reconhecidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add pasted text</source>
        <translation>Adicionar texto colado</translation>
    </message>
    <message>
        <source>Add this text</source>
        <translation>Adicionar este texto</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>Endereço (URL)</translation>
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
        <translation>Sobrenome, Prenome; Sobrenome, Prenome</translation>
    </message>
    <message>
        <source>Paste the article here.</source>
        <translation>Cole o artigo aqui.</translation>
    </message>
    <message>
        <source>Paste the text first.</source>
        <translation>Cole o texto primeiro.</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicação</translation>
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
        <translation>senão, a primeira linha</translation>
    </message>
</context>
<context>
    <name>PdfView</name>
    <message>
        <source>Pages of the source</source>
        <translation>Páginas da fonte</translation>
    </message>
</context>
<context>
    <name>PictureField</name>
    <message>
        <source>A picture of the speaker</source>
        <translation>Uma imagem do declarante</translation>
    </message>
    <message>
        <source>Choose a picture…</source>
        <translation>Escolher imagem…</translation>
    </message>
    <message>
        <source>Credit of the picture</source>
        <translation>Crédito da imagem</translation>
    </message>
    <message>
        <source>Or drop one here: PNG, JPEG or WebP.</source>
        <translation>Ou solte uma aqui: PNG, JPEG ou WebP.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Paste a picture from the clipboard</source>
        <translation>Colar uma imagem da área de transferência</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Imagens (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>Take the picture away</source>
        <translation>Remover a imagem</translation>
    </message>
    <message>
        <source>What the picture shows</source>
        <translation>O que a imagem mostra</translation>
    </message>
    <message>
        <source>credit, source</source>
        <translation>crédito, fonte</translation>
    </message>
    <message>
        <source>what it shows</source>
        <translation>o que mostra</translation>
    </message>
</context>
<context>
    <name>Picturing</name>
    <message>
        <source>The file of the picture is missing or damaged.</source>
        <translation>O arquivo da imagem falta ou está danificado.</translation>
    </message>
</context>
<context>
    <name>Portrait</name>
    <message>
        <source>Picture: %1</source>
        <translation>Imagem: %1</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Even without it, Quotarium only fetches web pages that you ask for. It sends nothing else and looks for nothing by itself.</source>
        <translation>Mesmo sem ele, o Quotarium só baixa as páginas da web que lhe são pedidas. Não envia mais nada e não procura nada por conta própria.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Offline mode: fetch nothing from the network</source>
        <translation>Modo offline: não baixar nada da rede</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
</context>
<context>
    <name>ProjectField</name>
    <message>
        <source>Project</source>
        <translation>Projeto</translation>
    </message>
    <message>
        <source>name of a project, old or new</source>
        <translation>nome de um projeto, novo ou existente</translation>
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
        <translation>Uma nota entre as citações:</translation>
    </message>
    <message>
        <source>All quotes</source>
        <translation>Todas as citações</translation>
    </message>
    <message>
        <source>Drag quotes onto the project in the navigation, or select them and press Ctrl+P. Headings and notes between them make an outline, which exports follow.</source>
        <translation>Arraste citações para o projeto na navegação, ou selecione-as e pressione Ctrl+P. Títulos e notas entre elas formam um esquema, que as exportações seguem.</translation>
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
        <translation>Ainda não há nada aqui</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Search in it</source>
        <translation>Buscar nele</translation>
    </message>
    <message>
        <source>Taken out of the project; quotes stay in the library.</source>
        <translation>Removido do projeto; as citações continuam na biblioteca.</translation>
    </message>
    <message>
        <source>The heading of a chapter:</source>
        <translation>O título de um capítulo:</translation>
    </message>
</context>
<context>
    <name>QueryBox</name>
    <message>
        <source>Completions</source>
        <extracomment>The text, the stretch (code points) that each completion replaces, and the completions with what is told beside each, or nothing.</extracomment>
        <translation>Sugestões de digitação</translation>
    </message>
</context>
<context>
    <name>QuoteDeeds</name>
    <message>
        <source>A name for it in the navigation:</source>
        <translation>Um nome para a navegação:</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete %1 for ever?</source>
        <translation>Excluir definitivamente %1?</translation>
    </message>
    <message>
        <source>Delete all that is in the Trash for ever, with %1?</source>
        <translation>Excluir para sempre tudo o que está na Lixeira, com %1?</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Exclusão: %1.</translation>
    </message>
    <message>
        <source>Empty the Trash</source>
        <translation>Esvaziar a Lixeira</translation>
    </message>
    <message>
        <source>Marked as reviewed: %1.</source>
        <translation>Marcação como revisado: %1.</translation>
    </message>
    <message>
        <source>Moved to the Trash: %1.</source>
        <translation>Para a Lixeira: %1.</translation>
    </message>
    <message>
        <source>Put back: %1.</source>
        <translation>Restauração: %1.</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Salvar esta busca</translation>
    </message>
    <message>
        <source>The Trash was emptied.</source>
        <translation>A Lixeira foi esvaziada.</translation>
    </message>
</context>
<context>
    <name>QuoteLists</name>
    <message>
        <source>Quotes</source>
        <translation>Citações</translation>
    </message>
</context>
<context>
    <name>QuotePreview</name>
    <message>
        <source>No speaker yet</source>
        <translation>Ainda sem declarante</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Visualização</translation>
    </message>
    <message>
        <source>Preview of the quote</source>
        <translation>Visualização da citação</translation>
    </message>
</context>
<context>
    <name>QuotesPage</name>
    <message>
        <source>Altered or not found</source>
        <translation>Divergentes</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Caixa de entrada</translation>
    </message>
    <message>
        <source>Open questions</source>
        <translation>Perguntas em aberto</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citações</translation>
    </message>
    <message>
        <source>Search quotes</source>
        <translation>Buscar citações</translation>
    </message>
    <message>
        <source>Search words, speaker:…, said:1990s, tag:…, -without</source>
        <translation>Buscar palavras, speaker:…, said:1990s, tag:…, -sem</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lixeira</translation>
    </message>
</context>
<context>
    <name>ReaderHeader</name>
    <message>
        <source>%1 (newest)</source>
        <translation>%1 (a mais recente)</translation>
    </message>
    <message>
        <source>%1 (older)</source>
        <translation>%1 (anterior)</translation>
    </message>
    <message>
        <source>%1 of %2 quotes verbatim</source>
        <translation>%1 de %2 citações textuais</translation>
    </message>
    <message>
        <source>%1; choose another</source>
        <translation>%1; escolher outra</translation>
    </message>
    <message>
        <source>1 quote, not verbatim</source>
        <translation>1 citação, não textual</translation>
    </message>
    <message>
        <source>1 quote, verbatim</source>
        <translation>1 citação, textual</translation>
    </message>
    <message>
        <source>Back to the sources</source>
        <translation>Voltar às fontes</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Recortar</translation>
    </message>
    <message>
        <source>Clip the selected words</source>
        <translation>Recortar as palavras selecionadas</translation>
    </message>
    <message>
        <source>Clip the selected words (C or Ctrl+Return)</source>
        <translation>Recortar as palavras selecionadas (C ou Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Details of the source</source>
        <translation>Detalhes da fonte</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Read another snapshot of this source</source>
        <translation>Ler outra cópia desta fonte</translation>
    </message>
    <message>
        <source>Read the pages (F6)</source>
        <translation>Ler as páginas (F6)</translation>
    </message>
    <message>
        <source>Read the text (F6)</source>
        <translation>Ler o texto (F6)</translation>
    </message>
    <message>
        <source>Snapshot of %1</source>
        <translation>Cópia de %1</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
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
        <translation>Letra a %1 %</translation>
    </message>
</context>
<context>
    <name>ReaderView</name>
    <message>
        <source>Text of the source</source>
        <translation>Texto da fonte</translation>
    </message>
</context>
<context>
    <name>Reanchoring</name>
    <message numerus="yes">
        <source>%Ln quotes anchored anew.</source>
        <translation>
            <numerusform>%Ln citação ancorada de novo.</numerusform>
            <numerusform>%Ln citações ancoradas de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select a quote first.</source>
        <translation>Selecione antes uma citação.</translation>
    </message>
    <message>
        <source>There is no newer copy: fetch the source again to make one.</source>
        <translation>Não há cópia mais recente: baixe a fonte novamente para criar uma.</translation>
    </message>
</context>
<context>
    <name>ReanchoringDialog</name>
    <message>
        <source>Anchor in the newer copy</source>
        <translation>Ancorar na cópia mais recente</translation>
    </message>
    <message>
        <source>It stays anchored in the older copy.</source>
        <translation>Continua ancorada na cópia anterior.</translation>
    </message>
    <message>
        <source>Quotes in newer copies of their sources</source>
        <translation>As citações nas cópias mais recentes de suas fontes</translation>
    </message>
    <message>
        <source>Quotes with a newer copy of their source</source>
        <translation>Citações cuja fonte tem uma cópia mais recente</translation>
    </message>
    <message>
        <source>The newer copy</source>
        <translation>A cópia mais recente</translation>
    </message>
    <message>
        <source>The quote beside the newer copy</source>
        <translation>A citação ao lado da cópia mais recente</translation>
    </message>
    <message>
        <source>Ticked quotes are anchored in the newer copy and checked against it. Their own words stay as they are, and Undo takes it back.</source>
        <translation>As citações marcadas são ancoradas na cópia mais recente e conferidas com ela. Suas palavras ficam como estão, e Desfazer reverte tudo.</translation>
    </message>
    <message>
        <source>Your quote</source>
        <translation>Sua citação</translation>
    </message>
</context>
<context>
    <name>RelativeField</name>
    <message>
        <source>Change what the date is relative to</source>
        <translation>Mudar a que a data se refere</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Recalcular</translation>
    </message>
    <message>
        <source>Count the date again from the event&apos;s date</source>
        <translation>Recalcular a data a partir da do acontecimento</translation>
    </message>
    <message>
        <source>Take the event off; the date stays</source>
        <translation>Retirar o acontecimento; a data fica</translation>
    </message>
</context>
<context>
    <name>RelativePicker</name>
    <message>
        <source>%1, counted from %2</source>
        <translation>%1, contada a partir de %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Date of the event</source>
        <translation>Data do acontecimento</translation>
    </message>
    <message>
        <source>Date relative to another event</source>
        <translation>Data em relação a outro acontecimento</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Acontecimento</translation>
    </message>
    <message>
        <source>Keep the phrase</source>
        <translation>Manter a expressão</translation>
    </message>
    <message>
        <source>Nothing is counted yet.</source>
        <translation>Nada é calculado ainda.</translation>
    </message>
    <message>
        <source>Phrase of the source</source>
        <translation>Expressão da fonte</translation>
    </message>
    <message>
        <source>Phrase, as the source has it</source>
        <translation>Expressão, como na fonte</translation>
    </message>
    <message>
        <source>Relative to</source>
        <translation>Em relação a</translation>
    </message>
    <message>
        <source>Use this date</source>
        <translation>Usar esta data</translation>
    </message>
    <message>
        <source>Which was on</source>
        <translation>Que foi em</translation>
    </message>
    <message>
        <source>an occasion, a quote, a source, or any name</source>
        <translation>uma ocasião, uma citação, uma fonte ou qualquer nome</translation>
    </message>
    <message>
        <source>exactly four years earlier</source>
        <translation>exatamente quatro anos antes</translation>
    </message>
</context>
<context>
    <name>RemovableChip</name>
    <message>
        <source>%s, press Delete to remove</source>
        <translation>%s, pressione Delete para remover</translation>
    </message>
</context>
<context>
    <name>ReportsDialog</name>
    <message>
        <source>Another report</source>
        <translation>Outra versão</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Earliest report</source>
        <translation>Versão mais antiga</translation>
    </message>
    <message>
        <source>Later report</source>
        <translation>Versão posterior</translation>
    </message>
    <message>
        <source>Make it a quote of its own</source>
        <translation>Torná-la uma citação à parte</translation>
    </message>
    <message>
        <source>One report</source>
        <translation>Uma versão</translation>
    </message>
    <message>
        <source>Publication date unknown</source>
        <translation>Data de publicação desconhecida</translation>
    </message>
    <message>
        <source>Published %1</source>
        <translation>Publicação: %1</translation>
    </message>
    <message>
        <source>Report to separate</source>
        <translation>Versão a separar</translation>
    </message>
    <message>
        <source>Reports of one statement</source>
        <translation>Versões de uma mesma declaração</translation>
    </message>
    <message>
        <source>The report is a quote of its own now.</source>
        <translation>A versão é agora uma citação à parte.</translation>
    </message>
    <message>
        <source>The report published first stands at the left, where that is known. Struck through: only there. Underlined: only in the other.</source>
        <translation>A versão publicada primeiro está à esquerda, quando se sabe qual é. Riscado: só nela. Sublinhado: só na outra.</translation>
    </message>
    <message>
        <source>The wording of each report</source>
        <translation>A redação de cada versão</translation>
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
        <translation>Depois</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Earlier wordings beside what became of them</source>
        <translation>As redações anteriores ao lado do que se tornaram</translation>
    </message>
    <message>
        <source>How the words changed</source>
        <translation>Como as palavras mudaram</translation>
    </message>
    <message>
        <source>Struck through: taken away. Underlined: added. No wording is ever lost.</source>
        <translation>Riscado: removido. Sublinhado: acrescentado. Nenhuma redação se perde.</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>alterado em %1</translation>
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
        <translation>Organização</translation>
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
        <translation>Período do cargo</translation>
    </message>
    <message>
        <source>Organisation of the role</source>
        <translation>Organização do cargo</translation>
    </message>
    <message>
        <source>Remove this role</source>
        <translation>Remover este cargo</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>held, such as 2014–2019</source>
        <translation>período, p. ex. 2014–2019</translation>
    </message>
    <message>
        <source>organisation or country</source>
        <translation>organização ou país</translation>
    </message>
    <message>
        <source>role, such as President</source>
        <translation>cargo, p. ex. presidente</translation>
    </message>
</context>
<context>
    <name>Safekeeping</name>
    <message>
        <source>%1 quotes and %2 captured files checked: nothing is wrong.</source>
        <translation>%1 citações e %2 arquivos capturados verificados: tudo em ordem.</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Fazendo backup…</translation>
    </message>
    <message>
        <source>Checking the library…</source>
        <translation>Verificando a biblioteca…</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Cópia de %1</translation>
    </message>
    <message>
        <source>Copying the library…</source>
        <translation>Copiando a biblioteca…</translation>
    </message>
    <message>
        <source>Open a library first.</source>
        <translation>Abra primeiro uma biblioteca.</translation>
    </message>
    <message>
        <source>Open a packed library</source>
        <translation>Abrir uma biblioteca empacotada</translation>
    </message>
    <message>
        <source>Pack the library into one file</source>
        <translation>Empacotar a biblioteca em um só arquivo</translation>
    </message>
    <message>
        <source>Packed libraries (*.zip)</source>
        <translation>Bibliotecas empacotadas (*.zip)</translation>
    </message>
    <message>
        <source>Packing the library…</source>
        <translation>Empacotando a biblioteca…</translation>
    </message>
    <message>
        <source>Put back the backup of %1; what was there before is a backup now.</source>
        <translation>Restaurado o backup de %1; o que havia antes é agora um backup.</translation>
    </message>
    <message>
        <source>Quotarium libraries (*%1)</source>
        <translation>Bibliotecas do Quotarium (*%1)</translation>
    </message>
    <message>
        <source>Repairing the library…</source>
        <translation>Reparando a biblioteca…</translation>
    </message>
    <message>
        <source>Save a copy of the library</source>
        <translation>Salvar uma cópia da biblioteca</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message numerus="yes">
        <source>Saved as %1, without %Ln captured files that were changed: File, Check the library… says which.</source>
        <translation>
            <numerusform>Salvo como %1, sem %Ln arquivo capturado que foi alterado: Arquivo, Verificar a biblioteca… diz qual.</numerusform>
            <numerusform>Salvo como %1, sem %Ln arquivos capturados que foram alterados: Arquivo, Verificar a biblioteca… diz quais.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unpacking the library…</source>
        <translation>Desempacotando a biblioteca…</translation>
    </message>
    <message>
        <source>Where to keep the library</source>
        <translation>Onde guardar a biblioteca</translation>
    </message>
</context>
<context>
    <name>ScopeBox</name>
    <message>
        <source>All sources, quoted or not: %1</source>
        <translation>Todas as fontes, citadas ou não: %1</translation>
    </message>
    <message>
        <source>Project %2: %1</source>
        <translation>Projeto %2: %1</translation>
    </message>
    <message>
        <source>Selected: %1</source>
        <translation>Seleção: %1</translation>
    </message>
    <message>
        <source>Shown (%2): %1</source>
        <translation>Lista exibida (%2): %1</translation>
    </message>
    <message>
        <source>Shown: %1</source>
        <translation>Lista exibida: %1</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>O que exportar</translation>
    </message>
    <message>
        <source>Whole library: %1</source>
        <translation>Toda a biblioteca: %1</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
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
        <translation>Copiar com referência</translation>
    </message>
    <message>
        <source>Search quotes for these words</source>
        <translation>Buscar citações com estas palavras</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Select the words first.</source>
        <translation>Selecione primeiro as palavras.</translation>
    </message>
    <message>
        <source>Show this quote</source>
        <translation>Mostrar esta citação</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
</context>
<context>
    <name>SeveralForm</name>
    <message>
        <source>%1 selected</source>
        <translation>Seleção: %1</translation>
    </message>
    <message>
        <source>All said by %1.</source>
        <translation>Todas de %1.</translation>
    </message>
    <message>
        <source>Copy with citations</source>
        <translation>Copiar com referências</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>In the Inbox: %1.</source>
        <translation>Na Caixa de entrada: %1.</translation>
    </message>
    <message>
        <source>Of so many, it is not counted what they have in common.</source>
        <translation>São itens demais para contar o que têm em comum.</translation>
    </message>
    <message>
        <source>Projects of all</source>
        <translation>Projetos de todas</translation>
    </message>
    <message>
        <source>Projects that hold all</source>
        <translation>Projetos que contêm todas</translation>
    </message>
    <message>
        <source>Tags of all</source>
        <translation>Etiquetas de todas</translation>
    </message>
    <message>
        <source>Tags that all have</source>
        <translation>Etiquetas que todas têm</translation>
    </message>
    <message>
        <source>With all of them</source>
        <translation>Com todas</translation>
    </message>
    <message>
        <source>add a tag to all</source>
        <translation>adicionar uma etiqueta a todas</translation>
    </message>
    <message>
        <source>add all to a project</source>
        <translation>adicionar todas a um projeto</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <extracomment>Keys of some keyboards that Qt lists beside the usual ones.</extracomment>
        <translation>Atalhos de teclado</translation>
    </message>
</context>
<context>
    <name>SourceButton</name>
    <message>
        <source>Reported in</source>
        <translation>Relatada em</translation>
    </message>
</context>
<context>
    <name>SourceForm</name>
    <message>
        <source>As read in the document: %1</source>
        <translation>Como lido no documento: %1</translation>
    </message>
    <message>
        <source>Citekey</source>
        <translation>Chave de citação</translation>
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
        <translation>Nota sobre a fonte</translation>
    </message>
    <message>
        <source>Pinned: kept where citekeys are made anew</source>
        <translation>Fixada: mantida quando as chaves de citação são refeitas</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicação</translation>
    </message>
    <message>
        <source>Read online</source>
        <translation>Consultada on-line</translation>
    </message>
    <message>
        <source>The name of this source in BibTeX. It stays once author and year are known; empty it to have it made anew.</source>
        <translation>O nome desta fonte no BibTeX. Não muda mais quando autor e ano são conhecidos; esvazie-o para refazê-lo.</translation>
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
        <translation>Tipo de fonte</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>your own note, never printed</source>
        <translation>nota própria, nunca impressa</translation>
    </message>
</context>
<context>
    <name>SourcePage</name>
    <message>
        <source>Back to the sources</source>
        <translation>Voltar às fontes</translation>
    </message>
    <message>
        <source>Open in the reader</source>
        <translation>Abrir no leitor</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
</context>
<context>
    <name>SourceSide</name>
    <message>
        <source>Captured copy</source>
        <extracomment>What may be the transcript of a recording.</extracomment>
        <translation>Cópia capturada</translation>
    </message>
    <message>
        <source>Cited as</source>
        <translation>Referenciada como</translation>
    </message>
    <message>
        <source>Play the recording</source>
        <translation>Reproduzir a gravação</translation>
    </message>
    <message>
        <source>Show %1 from this source</source>
        <translation>Mostrar %1 desta fonte</translation>
    </message>
    <message>
        <source>no quotes yet</source>
        <translation>ainda sem citações</translation>
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
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Add a source</source>
        <translation>Adicionar uma fonte</translation>
    </message>
    <message>
        <source>Add articles, books or transcripts: choose files, drop them or a folder on this window, type a web address, or paste a text. A copy is kept, so that quotes can be checked against it.</source>
        <translation>Adicione artigos, livros ou transcrições: escolha arquivos, solte-os (ou uma pasta) nesta janela, digite um endereço da web ou cole um texto. Uma cópia é guardada para que as citações possam ser conferidas com ela.</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Adicionar arquivos…</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Buscar duplicatas</translation>
    </message>
    <message>
        <source>Moved to the Trash: %1, with the quotes found nowhere else.</source>
        <translation>Para a Lixeira: %1, com as citações que não estão em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Moved to the Trash: %1.</source>
        <translation>Para a Lixeira: %1.</translation>
    </message>
    <message>
        <source>No source found</source>
        <translation>Nenhuma fonte encontrada</translation>
    </message>
    <message>
        <source>No source is what this search asks for.</source>
        <translation>Nenhuma fonte corresponde a esta busca.</translation>
    </message>
    <message>
        <source>No sources yet</source>
        <translation>Ainda não há fontes</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Colar texto…</translation>
    </message>
    <message>
        <source>Search words, author:…, published:2019, has:note</source>
        <translation>Buscar palavras, author:…, published:2019, has:note</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
    <message>
        <source>Web page…</source>
        <translation>Página da web…</translation>
    </message>
    <message>
        <source>n.d.</source>
        <translation>s.d.</translation>
    </message>
    <message>
        <source>no quotes yet</source>
        <translation>ainda sem citações</translation>
    </message>
    <message>
        <source>sorted by author</source>
        <translation>por autor</translation>
    </message>
    <message>
        <source>sorted by citekey</source>
        <translation>por chave de citação</translation>
    </message>
    <message>
        <source>sorted by date added</source>
        <translation>por data de adição</translation>
    </message>
    <message>
        <source>sorted by number of quotes</source>
        <translation>por número de citações</translation>
    </message>
    <message>
        <source>sorted by title</source>
        <translation>por título</translation>
    </message>
    <message>
        <source>sorted by year</source>
        <translation>por ano</translation>
    </message>
</context>
<context>
    <name>SpeakerDeeds</name>
    <message>
        <source>%1 is a speaker of its own now.</source>
        <translation>%1 é agora um declarante à parte.</translation>
    </message>
</context>
<context>
    <name>SpeakerEditor</name>
    <message>
        <source>Another name</source>
        <translation>Outro nome</translation>
    </message>
    <message>
        <source>Another role</source>
        <translation>Outro cargo</translation>
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
        <translation>Nomes</translation>
    </message>
    <message>
        <source>No speaker selected</source>
        <translation>Nenhum declarante selecionado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note on the speaker</source>
        <translation>Nota sobre o declarante</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Roles, and when they were held</source>
        <translation>Cargos e seus períodos</translation>
    </message>
    <message>
        <source>Select a speaker to see and correct names and roles.</source>
        <translation>Selecione um declarante para ver e corrigir nomes e cargos.</translation>
    </message>
    <message>
        <source>Show %1 by this speaker</source>
        <translation>Mostrar %1 deste declarante</translation>
    </message>
    <message>
        <source>With a quote the role is printed that was held on the day it was said.</source>
        <translation>Com cada citação imprime-se o cargo ocupado no dia em que foi dita.</translation>
    </message>
    <message>
        <source>a person</source>
        <translation>uma pessoa</translation>
    </message>
    <message>
        <source>an organisation</source>
        <translation>uma organização</translation>
    </message>
    <message>
        <source>an unnamed voice</source>
        <translation>uma voz anônima</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>nota própria</translation>
    </message>
</context>
<context>
    <name>SpeakerField</name>
    <message>
        <source>Remove this speaker</source>
        <translation>Remover este declarante</translation>
    </message>
    <message>
        <source>Role at the time</source>
        <translation>Cargo na época</translation>
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
        <translation>cargo na época</translation>
    </message>
    <message>
        <source>who said it</source>
        <translation>quem disse</translation>
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
        <translation>Ir para este declarante</translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation>Ainda não há citações</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Imagem: %1</translation>
    </message>
    <message>
        <source>Quotes in the order in which they were said</source>
        <translation>Citações na ordem em que foram ditas</translation>
    </message>
    <message>
        <source>Take %1 out again</source>
        <translation>Separar %1 novamente</translation>
    </message>
    <message>
        <source>These were made one speaker; make them two again</source>
        <translation>Reunidos em um só declarante; separá-los de novo</translation>
    </message>
    <message>
        <source>What is clipped of this speaker is listed here, the earliest first.</source>
        <translation>O que é recortado deste declarante aparece aqui, do mais antigo ao mais recente.</translation>
    </message>
</context>
<context>
    <name>SpeakersField</name>
    <message>
        <source>Another speaker</source>
        <translation>Outro declarante</translation>
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
        <translation>Ir para as fontes</translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation>Nenhum declarante encontrado</translation>
    </message>
    <message>
        <source>No speaker is what this search asks for.</source>
        <translation>Nenhum declarante corresponde a esta busca.</translation>
    </message>
    <message>
        <source>No speakers yet</source>
        <translation>Ainda não há declarantes</translation>
    </message>
    <message>
        <source>Organisations</source>
        <translation>Organizações</translation>
    </message>
    <message>
        <source>Pairs may be one</source>
        <translation>Possíveis repetidos</translation>
    </message>
    <message>
        <source>Pairs that may be one: %1</source>
        <translation>Possíveis repetidos: %1</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Search names, role:…, said:2019</source>
        <translation>Buscar nomes, role:…, said:2019</translation>
    </message>
    <message>
        <source>Show all speakers</source>
        <translation>Mostrar todos os declarantes</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Declarantes</translation>
    </message>
    <message>
        <source>Those whose words you clip are listed here, with all their names.</source>
        <translation>Aqui aparecem as pessoas cujas palavras são recortadas, com todos os seus nomes.</translation>
    </message>
    <message>
        <source>Unnamed voices</source>
        <translation>Vozes anônimas</translation>
    </message>
    <message>
        <source>Which speakers are listed</source>
        <translation>Quais declarantes mostrar</translation>
    </message>
    <message>
        <source>no quotes</source>
        <translation>sem citações</translation>
    </message>
    <message>
        <source>no role known</source>
        <translation>nenhum cargo conhecido</translation>
    </message>
    <message>
        <source>sorted by date added</source>
        <translation>por data de adição</translation>
    </message>
    <message>
        <source>sorted by name</source>
        <translation>por nome</translation>
    </message>
    <message>
        <source>sorted by number of quotes</source>
        <translation>por número de citações</translation>
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
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citações</translation>
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
        <translation>Marque primeiro ao menos um nome</translation>
    </message>
    <message>
        <source>Tick what belongs to the new speaker. The rest stays with %1.</source>
        <translation>Marque o que cabe ao novo declarante. O resto fica com %1.</translation>
    </message>
</context>
<context>
    <name>StatementField</name>
    <message>
        <source>Compare the reports</source>
        <translation>Comparar as versões</translation>
    </message>
    <message>
        <source>Reports of this statement: %1. Compare…</source>
        <translation>Versões desta declaração: %1. Comparar…</translation>
    </message>
</context>
<context>
    <name>StatusField</name>
    <message>
        <source>Attribution status</source>
        <translation>Status da atribuição</translation>
    </message>
</context>
<context>
    <name>StyleBox</name>
    <message>
        <source>type a style&apos;s name</source>
        <translation>digite o nome de um estilo</translation>
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
        <translation>Instalar um estilo bibliográfico</translation>
    </message>
    <message>
        <source>Installed and in use: %1.</source>
        <translation>Instalado e em uso: %1.</translation>
    </message>
</context>
<context>
    <name>SuggestionFlow</name>
    <message numerus="yes">
        <source>%Ln quotes clipped.</source>
        <translation>
            <numerusform>%Ln citação recortada.</numerusform>
            <numerusform>%Ln citações recortadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestions skipped.</source>
        <translation>
            <numerusform>%Ln sugestão pulada.</numerusform>
            <numerusform>%Ln sugestões puladas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipped.</source>
        <translation>Recortada.</translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Nada está marcado.</translation>
    </message>
    <message>
        <source>Skipped.</source>
        <translation>Pulada.</translation>
    </message>
    <message>
        <source>Suggestions are hidden.</source>
        <translation>As sugestões estão ocultas.</translation>
    </message>
    <message>
        <source>Suggestions are shown.</source>
        <translation>As sugestões estão visíveis.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
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
        <translation>Recortá-la como está (Enter)</translation>
    </message>
    <message>
        <source>Edit  E</source>
        <translation>Ver  E</translation>
    </message>
    <message>
        <source>Look at it first (E)</source>
        <translation>Vê-la antes (E)</translation>
    </message>
    <message>
        <source>Never suggest it again (Backspace); all of this kind with Shift</source>
        <translation>Não sugerir de novo (Backspace); todas deste tipo com Shift</translation>
    </message>
    <message>
        <source>Skip  ⌫</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Suggested quotes</source>
        <translation>Citações sugeridas</translation>
    </message>
</context>
<context>
    <name>SuggestionsPanel</name>
    <message>
        <source>Clip all ticked</source>
        <translation>Recortar as marcadas</translation>
    </message>
    <message>
        <source>Clip all ticked  ·  %1</source>
        <translation>Recortar as marcadas  ·  %1</translation>
    </message>
    <message>
        <source>Everything that was suggested is clipped or skipped.</source>
        <translation>Tudo o que foi sugerido está recortado ou pulado.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>Looking for quotes… %1 %</source>
        <translation>Procurando citações… %1 %</translation>
    </message>
    <message>
        <source>No quotes found</source>
        <translation>Nenhuma citação encontrada</translation>
    </message>
    <message>
        <source>Nothing left to look at</source>
        <translation>Nada mais para ver</translation>
    </message>
    <message>
        <source>Select words in the text yourself, then press C.</source>
        <translation>Selecione palavras no texto e pressione C.</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Parar de procurar</translation>
    </message>
    <message>
        <source>The text was not looked through to its end.</source>
        <translation>O texto não foi percorrido até o fim.</translation>
    </message>
</context>
<context>
    <name>TableHead</name>
    <message>
        <source>Columns</source>
        <extracomment>So much room (pixels) is left for the words as columns are added. So many lines stay set: some screens full.</extracomment>
        <translation>Colunas</translation>
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
        <translation>etiquetas, separadas por vírgulas</translation>
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
        <translation>Exclusão: %1.</translation>
    </message>
    <message>
        <source>New name:</source>
        <translation>Novo nome:</translation>
    </message>
    <message>
        <source>No tag found</source>
        <translation>Nenhuma etiqueta encontrada</translation>
    </message>
    <message>
        <source>No tag&apos;s name holds all of these words.</source>
        <translation>Nenhum nome de etiqueta contém todas essas palavras.</translation>
    </message>
    <message>
        <source>No tags yet</source>
        <translation>Ainda não há etiquetas</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Search tags</source>
        <translation>Buscar etiquetas</translation>
    </message>
    <message>
        <source>Select quotes and press Ctrl+T: tags are made as they are first used.</source>
        <translation>Selecione citações e pressione Ctrl+T: as etiquetas são criadas no primeiro uso.</translation>
    </message>
    <message>
        <source>Select two tags or more, with Ctrl or Shift.</source>
        <translation>Selecione duas etiquetas ou mais, com Ctrl ou Shift.</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>sorted by name</source>
        <translation>por nome</translation>
    </message>
    <message>
        <source>sorted by number of quotes</source>
        <translation>por número de citações</translation>
    </message>
</context>
<context>
    <name>TemplateField</name>
    <message>
        <source>A Word file whose styles to take</source>
        <translation>Um arquivo do Word do qual usar os estilos</translation>
    </message>
    <message>
        <source>Choose a Word file…</source>
        <translation>Escolher um arquivo do Word…</translation>
    </message>
    <message>
        <source>Take no template</source>
        <translation>Não usar modelo</translation>
    </message>
    <message>
        <source>Word files (*.docx *.dotx)</source>
        <translation>Arquivos do Word (*.docx *.dotx)</translation>
    </message>
    <message>
        <source>Word template: %1</source>
        <translation>Modelo do Word: %1</translation>
    </message>
</context>
<context>
    <name>TextOrPages</name>
    <message>
        <source>Install the program tesseract, or have the text recognised by another such as OCRmyPDF and add the file it makes.</source>
        <translation>Instale o programa tesseract, ou reconheça o texto com outro, como o OCRmyPDF, e adicione o arquivo gerado.</translation>
    </message>
    <message>
        <source>Recognise the text</source>
        <translation>Reconhecer o texto</translation>
    </message>
    <message>
        <source>Some letters in this file&apos;s text are damaged. Compare quotes with the pages, or get another copy of the file.</source>
        <translation>Algumas letras no texto deste arquivo estão danificadas. Compare as citações com as páginas ou obtenha outra cópia do arquivo.</translation>
    </message>
    <message>
        <source>The pages cannot be drawn. Here is the text.</source>
        <translation>As páginas não podem ser desenhadas. Este é o texto.</translation>
    </message>
    <message>
        <source>These pages are pictures (a scan): there is no text to select.</source>
        <translation>Estas páginas são imagens (uma digitalização): não há texto para selecionar.</translation>
    </message>
    <message>
        <source>This source has no pages: only its text can be read.</source>
        <translation>Esta fonte não tem páginas: só o texto pode ser lido.</translation>
    </message>
</context>
<context>
    <name>ThingDeeds</name>
    <message>
        <source>Merge occasions</source>
        <translation>Mesclar ocasiões</translation>
    </message>
    <message>
        <source>Merge speakers</source>
        <translation>Mesclar declarantes</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Mesclar etiquetas</translation>
    </message>
    <message>
        <source>Merged into “%1”.</source>
        <translation>Mesclagem em “%1” feita.</translation>
    </message>
    <message>
        <source>Moved to the Trash: %1.</source>
        <translation>Para a Lixeira: %1.</translation>
    </message>
    <message>
        <source>Nothing was moved: quotes outside the Trash still need it.</source>
        <translation>Nada foi movido: citações fora da Lixeira ainda precisam disso.</translation>
    </message>
    <message>
        <source>Nothing was put back.</source>
        <translation>Nada foi restaurado.</translation>
    </message>
    <message>
        <source>Put back: %1.</source>
        <translation>Restauração: %1.</translation>
    </message>
</context>
<context>
    <name>ThingsPage</name>
    <message>
        <source>%1 in the Trash</source>
        <translation>%1 na Lixeira</translation>
    </message>
    <message>
        <source>%1, %2 selected</source>
        <translation>%1, seleção: %2</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>Go to the quotes</source>
        <translation>Ir para as citações</translation>
    </message>
    <message>
        <source>Nothing of this kind is in the Trash</source>
        <translation>Nada deste tipo na Lixeira</translation>
    </message>
    <message>
        <source>Search</source>
        <extracomment>The value of a services.lists.Thing. Orders that begin at their end.</extracomment>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search names, place:…, said:2019</source>
        <translation>Buscar nomes, place:…, said:2019</translation>
    </message>
    <message>
        <source>Show its quotes</source>
        <translation>Mostrar suas citações</translation>
    </message>
    <message>
        <source>What you move to the Trash can be put back from here.</source>
        <translation>O que for movido para a Lixeira pode ser restaurado daqui.</translation>
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
        <translation>Citações em ordem cronológica</translation>
    </message>
    <message>
        <source>Quotes in order of time. Arrow keys go from quote to quote and lane to lane.</source>
        <translation>Citações em ordem cronológica. As setas vão de citação em citação e de faixa em faixa.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronologia</translation>
    </message>
    <message>
        <source>Who said what, when</source>
        <translation>Quem disse o quê, e quando</translation>
    </message>
</context>
<context>
    <name>Tools</name>
    <message>
        <source>All</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>One lane for each project</source>
        <translation>Uma faixa por projeto</translation>
    </message>
    <message>
        <source>One lane for each speaker</source>
        <translation>Uma faixa por declarante</translation>
    </message>
    <message>
        <source>One lane for each tag</source>
        <translation>Uma faixa por etiqueta</translation>
    </message>
    <message>
        <source>Only quotes with these words</source>
        <translation>Filtrar citações</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projetos</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicação</translation>
    </message>
    <message>
        <source>Search on the timeline</source>
        <extracomment>So long (ms) after the last letter the timeline is drawn anew. Below this width (pixels) a search box does not show what one types in it.</extracomment>
        <translation>Buscar na cronologia</translation>
    </message>
    <message>
        <source>Show the same quotes as a list</source>
        <translation>Mostrar as mesmas citações como lista</translation>
    </message>
    <message>
        <source>Show when the sources were published</source>
        <translation>Mostrar quando as fontes foram publicadas</translation>
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
        <translation>Imprimir ao lado do original</translation>
    </message>
    <message>
        <source>Remove this translation</source>
        <translation>Remover esta tradução</translation>
    </message>
    <message>
        <source>Translator</source>
        <translation>Tradutor</translation>
    </message>
    <message>
        <source>Words of the translation</source>
        <translation>Palavras da tradução</translation>
    </message>
    <message>
        <source>the words in this language</source>
        <translation>as palavras neste idioma</translation>
    </message>
    <message>
        <source>who translated it</source>
        <translation>quem traduziu</translation>
    </message>
</context>
<context>
    <name>TranslationsField</name>
    <message>
        <source>Add a translation</source>
        <translation>Adicionar uma tradução</translation>
    </message>
</context>
<context>
    <name>TrashBar</name>
    <message>
        <source>Empty the Trash</source>
        <translation>Esvaziar a Lixeira</translation>
    </message>
    <message numerus="yes">
        <source>Kept for %Ln days</source>
        <translation>
            <numerusform>Guardado por %Ln dia</numerusform>
            <numerusform>Guardado por %Ln dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept until you delete them</source>
        <translation>Guardado até ser excluído</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Ocasiões</translation>
    </message>
    <message>
        <source>Sources in the Trash</source>
        <translation>Fontes na Lixeira</translation>
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
        <translation>Adicionar página da web</translation>
    </message>
    <message>
        <source>Address (URL)</source>
        <translation>Endereço (URL)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>Baixar</translation>
    </message>
    <message>
        <source>Fetch this page</source>
        <translation>Baixar esta página</translation>
    </message>
    <message>
        <source>Offline mode is on: nothing is fetched. Settings turn it off.</source>
        <translation>O modo offline está ativado: nada é baixado. Desative-o nas configurações.</translation>
    </message>
    <message>
        <source>The page alone is fetched, once, without scripts or cookies. A copy is kept in the library.</source>
        <translation>Só a página é baixada, uma vez, sem scripts nem cookies. Uma cópia é guardada na biblioteca.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A folder of articles…</source>
        <translation>Uma pasta de artigos…</translation>
    </message>
    <message>
        <source>A library packed into one file…</source>
        <translation>Uma biblioteca empacotada em um arquivo…</translation>
    </message>
    <message>
        <source>Begin a library with what you have</source>
        <translation>Começar uma biblioteca com o que já se tem</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Libraries used lately</source>
        <translation>Bibliotecas recentes</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Nova biblioteca…</translation>
    </message>
    <message>
        <source>Open a library…</source>
        <translation>Abrir uma biblioteca…</translation>
    </message>
    <message>
        <source>Quotarium keeps quotations with their speakers, dates and sources, checks them against the text they were clipped from, and puts them into Word with a correct citation. Everything stays in a folder on this computer, the library.</source>
        <translation>O Quotarium guarda citações com seus declarantes, datas e fontes, confere-as com o texto de onde foram recortadas e leva-as ao Word com uma referência correta. Tudo fica em uma pasta deste computador, a biblioteca.</translation>
    </message>
    <message>
        <source>References from BibTeX, RIS, Zotero, Citavi, EndNote…</source>
        <translation>Referências de BibTeX, RIS, Zotero, Citavi, EndNote…</translation>
    </message>
    <message>
        <source>Try the sample library</source>
        <translation>Experimentar a biblioteca de exemplo</translation>
    </message>
    <message>
        <source>Used lately</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Who said it, when, and where is it reported?</source>
        <translation>Quem disse, quando, e onde está relatado?</translation>
    </message>
</context>
<context>
    <name>WholeImport</name>
    <message>
        <source>Import a library</source>
        <translation>Importar uma biblioteca</translation>
    </message>
    <message>
        <source>Imported from the library %1: %2.</source>
        <translation>Importado da biblioteca %1: %2.</translation>
    </message>
    <message>
        <source>Importing the library %1…</source>
        <translation>Importando a biblioteca %1…</translation>
    </message>
    <message>
        <source>Stopped; nothing was imported.</source>
        <translation>Interrompida; nada foi importado.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Redo</source>
        <translation>Refazer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Refazer: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Refeito: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Desfazer: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Desfeito: %1</translation>
    </message>
</context>
<context>
    <name>Wordings</name>
    <message>
        <source>Earlier wordings</source>
        <translation>Redações anteriores</translation>
    </message>
    <message>
        <source>Earlier wordings (%1)</source>
        <translation>Redações anteriores (%1)</translation>
    </message>
    <message>
        <source>Show what changed…</source>
        <translation>Mostrar o que mudou…</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Bringing %1 up to date with this version of Quotarium …</source>
        <translation>Atualizando %1 para esta versão do Quotarium …</translation>
    </message>
    <message>
        <source>Changing the library …</source>
        <extracomment>So long (ms) nothing is read before what may wait begins; a first page of cards comes sooner. A library that opens sooner (ms) needs no words about it.</extracomment>
        <translation>Alterando a biblioteca …</translation>
    </message>
    <message>
        <source>Opening %1 …</source>
        <translation>Abrindo %1 …</translation>
    </message>
    <message>
        <source>the choices of this session are forgotten when it ends.</source>
        <translation>as escolhas desta sessão são esquecidas quando ela termina.</translation>
    </message>
</context>
</TS>
