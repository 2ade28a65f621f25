<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name></name>
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
        <source>A library is a folder that holds your sources and quotes. Make one or open one.</source>
        <translation>Uma biblioteca é uma pasta que contém suas fontes e citações. Crie uma ou abra uma existente.</translation>
    </message>
    <message>
        <source>A mark that turns the direction of the text hides in “%1” (%2).</source>
        <translation>Uma marca que muda a direção do texto esconde-se em “%1” (%2).</translation>
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
        <source>Add pasted text…</source>
        <translation>Adicionar texto colado…</translation>
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
        <source>Add to a project</source>
        <translation>Adicionar a um projeto</translation>
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
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
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
        <source>An index of the database differs from its rows</source>
        <translation>Um índice do banco de dados difere das suas linhas</translation>
    </message>
    <message>
        <source>An invisible character hides in “%1” (%2).</source>
        <translation>Um caractere invisível esconde-se em “%1” (%2).</translation>
    </message>
    <message>
        <source>Anchor in another snapshot</source>
        <extracomment>A clipping and a snapshot of its source, by their ids.</extracomment>
        <translation>Ancorar em outra cópia</translation>
    </message>
    <message>
        <source>Appeared in</source>
        <translation>Publicado em</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Atribuição</translation>
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
        <source>Captured files are missing</source>
        <translation>Faltam arquivos capturados</translation>
    </message>
    <message>
        <source>Captured files were changed by something else</source>
        <translation>Arquivos capturados foram alterados por outra coisa</translation>
    </message>
    <message>
        <source>Change link</source>
        <translation>Alterar vínculo</translation>
    </message>
    <message>
        <source>Change many quotes…</source>
        <translation>Alterar várias citações…</translation>
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
        <source>Choose another.</source>
        <translation>Escolha outro.</translation>
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
        <source>Compare speakers…</source>
        <translation>Comparar declarantes…</translation>
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
        <source>Creators</source>
        <translation>Autores</translation>
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
        <source>Delete occasion</source>
        <translation>Excluir ocasião</translation>
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
        <source>Delete the occasion</source>
        <translation>Excluir a ocasião</translation>
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
        <source>Edit words</source>
        <translation>Editar as palavras</translation>
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
        <source>Export…</source>
        <translation>Exportar…</translation>
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
        <source>Find…</source>
        <translation>Localizar…</translation>
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
        <source>Guide</source>
        <translation>Guia</translation>
    </message>
    <message>
        <source>Half-made files were left by a program that was stopped</source>
        <translation>Um programa interrompido deixou arquivos pela metade</translation>
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
        <translation>Importar os destaques do PDF</translation>
    </message>
    <message>
        <source>Import library</source>
        <extracomment>What the format is called on the command line.</extracomment>
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
        <source>Insert a heading…</source>
        <translation>Inserir um título…</translation>
    </message>
    <message>
        <source>Insert a note…</source>
        <translation>Inserir uma nota…</translation>
    </message>
    <message>
        <source>Insert heading</source>
        <extracomment>The deepest level of a heading or an indented item.</extracomment>
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
        <source>It cannot be mended. Put back a backup: File, Backups…</source>
        <translation>Não pode ser reparado. Restaure um backup: Arquivo, Backups…</translation>
    </message>
    <message>
        <source>Join as one statement</source>
        <translation>Unir como uma só declaração</translation>
    </message>
    <message>
        <source>Join quotes</source>
        <extracomment>So many quotes are proposed for one, and so many pairs for a library.</extracomment>
        <translation>Unir citações</translation>
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
        <source>Making the library…</source>
        <translation>Criando a biblioteca…</translation>
    </message>
    <message>
        <source>Making the sample library…</source>
        <translation>Criando a biblioteca de exemplo…</translation>
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
        <source>Marked as an open question, until an answer is linked.</source>
        <translation>Marcada como pergunta em aberto, até que uma resposta seja vinculada.</translation>
    </message>
    <message>
        <source>Merge occasions</source>
        <translation>Mesclar ocasiões</translation>
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
        <source>Merge tags</source>
        <translation>Mesclar etiquetas</translation>
    </message>
    <message>
        <source>Merge the selected tags…</source>
        <translation>Mesclar as etiquetas selecionadas…</translation>
    </message>
    <message>
        <source>Merge with another occasion…</source>
        <translation>Mesclar com outra ocasião…</translation>
    </message>
    <message>
        <source>Merge with another speaker…</source>
        <translation>Mesclar com outro declarante…</translation>
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
        <source>Move source to trash</source>
        <translation>Mover a fonte para a Lixeira</translation>
    </message>
    <message>
        <source>Move sources to trash</source>
        <translation>Mover as fontes para a Lixeira</translation>
    </message>
    <message>
        <source>Move the source to the Trash</source>
        <translation>Mover a fonte para a Lixeira</translation>
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
        <source>No library is open</source>
        <translation>Nenhuma biblioteca aberta</translation>
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
        <source>No quote holds all of these words. Fewer words find more; the beginning of a word is enough, and accents do not matter.</source>
        <translation>Nenhuma citação contém todas essas palavras. Menos palavras encontram mais; basta o começo de uma palavra, e os acentos não importam.</translation>
    </message>
    <message>
        <source>No quotes yet</source>
        <translation>Ainda não há citações</translation>
    </message>
    <message>
        <source>No speaker yet</source>
        <extracomment>Stretches (UTF-16 units) of the words, the name and the facts that a search looks for.</extracomment>
        <translation>Ainda sem declarante</translation>
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
        <source>Occasion</source>
        <translation>Ocasião</translation>
    </message>
    <message>
        <source>Occasions</source>
        <translation>Ocasiões</translation>
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
        <source>Paste text…</source>
        <translation>Colar texto…</translation>
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
        <source>Recognise the text of a scan</source>
        <translation>Reconhecer o texto de uma digitalização</translation>
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
        <source>Restore source</source>
        <translation>Restaurar fonte</translation>
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
        <source>Set attribution status</source>
        <translation>Definir status da atribuição</translation>
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
        <source>Set language</source>
        <translation>Definir idioma</translation>
    </message>
    <message>
        <source>Set occasion</source>
        <translation>Definir ocasião</translation>
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
        <source>Set the date said</source>
        <translation>Definir a data da declaração</translation>
    </message>
    <message>
        <source>Set the kind</source>
        <translation>Definir o tipo</translation>
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
        <source>Set the speaker</source>
        <translation>Definir o declarante</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
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
        <source>Skip suggestions</source>
        <extracomment>Told `done` of `total`; False asks to stop. Seconds between two tidings of progress. Two stretches are the same statement where they share this part of what they cover together. In longer texts, speakers that become known meanwhile are not looked for again.</extracomment>
        <translation>Pular sugestões</translation>
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
        <source>Tags</source>
        <translation>Etiquetas</translation>
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
        <source>Text or pages</source>
        <translation>Texto ou páginas</translation>
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
        <source>The quote you dragged …</source>
        <translation>A citação arrastada …</translation>
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
        <source>The source also has “%1”.</source>
        <translation>A fonte tem também “%1”.</translation>
    </message>
    <message>
        <source>There are files that nothing needs</source>
        <translation>Há arquivos de que nada precisa</translation>
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
        <source>There is no copy of the source to compare with.</source>
        <translation>Não há cópia da fonte para comparar.</translation>
    </message>
    <message>
        <source>There is no document in it that can be read.</source>
        <translation>Não contém nenhum documento que possa ser lido.</translation>
    </message>
    <message>
        <source>There is no library at {path}. Check the path, or create one with “quotarium new {path}”.</source>
        <translation>Não há biblioteca em {path}. Verifique o caminho ou crie uma com “quotarium new {path}”.</translation>
    </message>
    <message>
        <source>There is no space left on the disk that holds {path}. Free some space and try again; nothing of this change was kept.</source>
        <translation>Não há mais espaço no disco que contém {path}. Libere espaço e tente novamente; nada desta alteração foi mantido.</translation>
    </message>
    <message>
        <source>There is no {kind} “{key}”. {hint}</source>
        <translation>Não existe nenhum item “{key}” ({kind}). {hint}</translation>
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
        <source>Translation: %s</source>
        <translation>Tradução: %s</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Lixeira</translation>
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
        <source>Usual size of type</source>
        <translation>Tamanho normal da letra</translation>
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
        <source>What’s new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>Who may be one speaker…</source>
        <translation>Possíveis declarantes repetidos…</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>almost the same sound</source>
        <translation>quase o mesmo som</translation>
    </message>
    <message>
        <source>an untitled source</source>
        <translation>uma fonte sem título</translation>
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
        <source>chapter of a book</source>
        <translation>capítulo de livro</translation>
    </message>
    <message>
        <source>classical work</source>
        <translation>obra clássica</translation>
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
        <source>film, video</source>
        <translation>filme, vídeo</translation>
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
        <source>ligatures</source>
        <translation>ligaduras</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>provável</translation>
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
        <source>misattributed</source>
        <translation>atribuição errônea</translation>
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
        <source>no tag</source>
        <translation>sem etiqueta</translation>
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
        <source>published</source>
        <translation>publicação</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>aspas</translation>
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
        <source>several quotes</source>
        <translation>várias citações</translation>
    </message>
    <message>
        <source>shorter form of the name</source>
        <translation>forma abreviada do nome</translation>
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
        <source>spaces</source>
        <translation>espaços</translation>
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
        <translation>letras esticadas</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>certo</translation>
    </message>
    <message>
        <source>the coding of accents</source>
        <translation>a codificação dos acentos</translation>
    </message>
    <message>
        <source>the width of characters</source>
        <translation>a largura dos caracteres</translation>
    </message>
    <message>
        <source>thesis</source>
        <translation>tese</translation>
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
        <source>web page</source>
        <translation>página da web</translation>
    </message>
    <message>
        <source>you asked for it</source>
        <translation>feito a pedido</translation>
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
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>{path} could not be written: {reason}</source>
        <translation>Não foi possível gravar {path}: {reason}</translation>
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
        <source>“{text}” is not understood as a date: {reason}</source>
        <translation>“{text}” não é entendido como data: {reason}</translation>
    </message>
    <message>
        <source>“{value}” does not fit {field}: {reason}</source>
        <translation>“{value}” não é válido para {field}: {reason}</translation>
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
        <source>“{words}” stands {number} times in {source}: {places}. Give more of the words so that only one place fits.</source>
        <translation>“{words}” consta {number} vezes em {source}: {places}. Dê mais palavras para que só um lugar corresponda.</translation>
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
        <source>Close</source>
        <translation>Fechar</translation>
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
        <source>The window speaks another language when Quotarium is started again.</source>
        <translation>A interface mudará de idioma quando o Quotarium for reiniciado.</translation>
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
        <source>Files of %1 captured copies are not there any more; their texts are.</source>
        <translation>Os arquivos de %1 cópias capturadas não existem mais; os textos, sim.</translation>
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
        <source>%1 change; the other %2 are like this already.</source>
        <translation>A alterar: %1; as outras %2 já estão assim.</translation>
    </message>
    <message>
        <source>All %1 change.</source>
        <translation>A alterar, sem exceção: %1.</translation>
    </message>
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
        <source>Change many quotes</source>
        <translation>Alterar várias citações</translation>
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
        <source>Nothing would change: all are like this already.</source>
        <translation>Nada mudaria: todas já estão assim.</translation>
    </message>
    <message>
        <source>The selected: %1</source>
        <translation>As selecionadas: %1</translation>
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
        <source>%1 (known for that day)</source>
        <translation>%1 (conhecido para esse dia)</translation>
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
        <source>role at the time</source>
        <translation>cargo na época</translation>
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
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Compare speakers</source>
        <translation>Comparar declarantes</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>No quote here has a speaker. Select quotes of two speakers or more.</source>
        <translation>Nenhuma citação aqui tem declarante. Selecione citações de dois declarantes ou mais.</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Posições</translation>
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
        <source>The %1 with the most quotes; %2 more are left out. Select quotes to choose.</source>
        <translation>Os %1 com mais citações; outros %2 são omitidos. Selecione citações para escolher.</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>What each speaker said</source>
        <translation>O que cada declarante disse</translation>
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
    <name>DateField</name>
    <message>
        <source>Choose in a calendar (Alt+Down)</source>
        <translation>Escolher em um calendário (Alt+Seta para baixo)</translation>
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
        <source>Translations beside originals</source>
        <translation>Traduções ao lado dos originais</translation>
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
        <extracomment>Facts that are words of the program, not of the user.</extracomment>
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
        <source>%1 (held on that day)</source>
        <translation>%1 (ocupado nesse dia)</translation>
    </message>
    <message>
        <source>%1 (may have been held)</source>
        <translation>%1 (talvez ocupado)</translation>
    </message>
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
        <source>None of the roles known was held on that day, so none is printed.</source>
        <translation>Nenhum dos cargos conhecidos era ocupado nesse dia; por isso nenhum é impresso.</translation>
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
        <source>Several roles fit that day. Which one is meant?</source>
        <translation>Vários cargos cabem nesse dia. Qual é o correto?</translation>
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
        <extracomment>How often it is asked whether a backup is due (ms), and how long after opening at first.</extracomment>
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
    <message numerus="yes">
        <source>%Ln occasions</source>
        <translation>
            <numerusform>%Ln ocasião</numerusform>
            <numerusform>%Ln ocasiões</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: %1</source>
        <translation>Exclusão: %1</translation>
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
        <source>No occasion&apos;s name holds all of these words.</source>
        <translation>Nenhum nome de ocasião contém todas essas palavras.</translation>
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
        <extracomment>The text, the stretch (code points) that each completion replaces, and the completions with the number of quotes that each finds, where that is known.</extracomment>
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
        <source>Delete all quotes in the Trash for ever: %1?</source>
        <translation>Excluir definitivamente todo o conteúdo da Lixeira: %1?</translation>
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
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
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
        <source>No date</source>
        <translation>Sem data</translation>
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
        <source>Open questions</source>
        <translation>Perguntas em aberto</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Citações</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Salvar esta busca</translation>
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
    <message>
        <source>sorted by date clipped</source>
        <translation>por data do recorte</translation>
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
        <source>Clipped to the Inbox.</source>
        <translation>Recortada para a Caixa de entrada.</translation>
    </message>
    <message>
        <source>Clipped.</source>
        <translation>Recortada.</translation>
    </message>
    <message>
        <source>Highlights clipped to the Inbox: %1</source>
        <translation>Destaques recortados para a Caixa de entrada: %1</translation>
    </message>
    <message>
        <source>Install the program tesseract, or have the text recognised by another such as OCRmyPDF and add the file it makes.</source>
        <translation>Instale o programa tesseract, ou reconheça o texto com outro, como o OCRmyPDF, e adicione o arquivo gerado.</translation>
    </message>
    <message>
        <source>Recognise the text</source>
        <translation>Reconhecer o texto</translation>
    </message>
    <message>
        <source>Select the words first, then press C.</source>
        <translation>Selecione primeiro as palavras, depois pressione C.</translation>
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
    <message>
        <source>Type at %1 %</source>
        <translation>Letra a %1 %</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
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
    <name>RemovableChip</name>
    <message>
        <source>%s, press Delete to remove</source>
        <translation>%s, pressione Delete para remover</translation>
    </message>
</context>
<context>
    <name>ReportsDialog</name>
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
        <source>The earliest report stands at the left. Struck through: only there. Underlined: only in the later report.</source>
        <translation>A versão mais antiga está à esquerda. Riscado: só nela. Sublinhado: só na posterior.</translation>
    </message>
    <message>
        <source>The report is a quote of its own now.</source>
        <translation>A versão é agora uma citação à parte.</translation>
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
    <name>SaidField</name>
    <message>
        <source>Date said</source>
        <translation>Data da declaração</translation>
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
        <source>Address (URL)</source>
        <translation>Endereço (URL)</translation>
    </message>
    <message>
        <source>Appeared in</source>
        <translation>Publicado em</translation>
    </message>
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
        <source>Edition</source>
        <translation>Edição</translation>
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
        <translation>Nota sobre a fonte</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
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
        <source>Publisher</source>
        <translation>Editora</translation>
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
        <source>Volume</source>
        <translation>Volume</translation>
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
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
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
        <source>No sources yet</source>
        <translation>Ainda não há fontes</translation>
    </message>
    <message>
        <source>No title, author or citekey holds all of these words.</source>
        <translation>Nenhum título, autor ou chave de citação contém todas essas palavras.</translation>
    </message>
    <message>
        <source>Paste text…</source>
        <translation>Colar texto…</translation>
    </message>
    <message>
        <source>Quotes from this source</source>
        <translation>Citações desta fonte</translation>
    </message>
    <message>
        <source>Search sources</source>
        <translation>Buscar fontes</translation>
    </message>
    <message>
        <source>Search titles, authors, citekeys</source>
        <translation>Buscar títulos, autores, chaves de citação</translation>
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
        <source>%1 is a speaker of its own now.</source>
        <translation>%1 é agora um declarante à parte.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>Go to the sources</source>
        <translation>Ir para as fontes</translation>
    </message>
    <message>
        <source>No name, in any script, holds all of these words.</source>
        <translation>Nenhum nome, em nenhuma escrita, contém todas essas palavras.</translation>
    </message>
    <message>
        <source>No speaker found</source>
        <translation>Nenhum declarante encontrado</translation>
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
        <source>Search names in any script</source>
        <translation>Buscar nomes em qualquer escrita</translation>
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
        <source>All quotes of these tags get this one:</source>
        <translation>Todas as citações destas etiquetas recebem esta:</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Exclusão: %1.</translation>
    </message>
    <message>
        <source>Merge tags</source>
        <translation>Mesclar etiquetas</translation>
    </message>
    <message>
        <source>Merged into “%1”.</source>
        <translation>Mescladas em “%1”.</translation>
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
    <name>ThingsPage</name>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a busca</translation>
    </message>
    <message>
        <source>Search names</source>
        <extracomment>The value of a services.lists.Thing.</extracomment>
        <translation>Buscar nomes</translation>
    </message>
    <message>
        <source>Show its quotes</source>
        <translation>Mostrar suas citações</translation>
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
        <source>the choices of this session are forgotten when it ends.</source>
        <extracomment>So long (ms) nothing is read before what may wait begins; a first page of cards comes sooner.</extracomment>
        <translation>as escolhas desta sessão são esquecidas quando ela termina.</translation>
    </message>
</context>
</TS>
