## Arquivos

model-unreadable = não é possível ler este modelo: { $why }
framework-unreadable = não é possível ler este framework: { $why }
use-utf8-file = use um arquivo de texto em UTF-8 dentro da pasta do livro
lines-from-elsewhere = verifique os pré-processadores executados antes: estas linhas não estão no arquivo

## Blocos

near-miss-word = este bloco { $info } aparece como código, não como canvas
write-lowercase = escreva { $word } em minúsculas
start-block-with = comece o bloco com { $fence }
near-miss-indented = este bloco `canvas` com recuo aparece como código, não como canvas
indent-less = reduza o recuo a no máximo { $most } espaços, ou iguale ao do item da lista
near-miss-in-html = este bloco `canvas` dentro de HTML não é desenhado
add-blank-line = adicione uma linha em branco antes do bloco
fence-options-ignored = { $options } não tem efeito depois de `canvas`
write-in-block = escreva { $line } dentro do bloco
remove-fence-options = remova isso, porque as chaves de um canvas ficam dentro do bloco
placeholder-left = a variável { $placeholder } não foi substituída
run-after-preprocessor = se { $preprocessor } faz essa substituição, adicione { $line } em [preprocessor.canvas]
canvas-unclosed = este bloco de canvas não está fechado
close-canvas = adicione { $fence } depois do canvas, em uma linha separada e com o mesmo recuo
canvas-included-too-late = o canvas de { $file } é incluído tarde demais para ser desenhado
run-after-links = adicione { $line } em [preprocessor.canvas]
included-checked-by-build = o canvas de { $file } só é verificado ao gerar o livro
run-build-to-check = execute `{ $command }`, que inclui o arquivo

## Modelos

unknown-model = modelo desconhecido: { $id }
use-known-id = use o id de um modelo deste livro: { $ids }
define-model = defina o modelo em um canvas que comece com { $line } ou em um arquivo { $path }
file-has-other-id = escreva { $line }, porque o id de { $path } é { $id }
or-remove-id = ou remova `id` desse arquivo
not-read-as-model = { $path } não é lido como modelo: { $advice }
use-leads-back = `use` volta a si mesmo, então não há modelo para mostrar
use-continues = remete a { $id }
replace-use = coloque o próprio modelo no lugar de `use` em um destes canvas
id-taken = o id { $id } já está em uso neste livro
add-own-id = adicione um id próprio na primeira linha: { $line }
change-one-id = mude um dos dois ids
or-show-first-again = ou escreva só { $line } para mostrar o primeiro modelo outra vez

## Um canvas separado

file-without-canvas = este arquivo não tem nenhum canvas
add-canvas = adicione um bloco de código que comece com { $fence }
unknown-segment-asked = segmento desconhecido: { $id }
show-all-segments = remova --only, porque este canvas não tem segmentos
use-known-segment = use { $ids }
use-known-view = use { $views }

## Onde ficam as páginas das regras

rule-pages-without-rule = `rule-pages` não diz onde entra o nome da regra
rule-pages-no-address = `rule-pages` não é um caminho dentro do livro nem um endereço da web
write-rule-pages = escreva o endereço das páginas, por exemplo { $line }
