unknown-label = rótulo desconhecido: { $name }
use-known-label = use { $labels }
labels-not-text = { $name } é uma seção, não um texto
write-label-section = escreva { $header } em uma linha separada e, abaixo, uma linha para cada rótulo
label-empty = o rótulo { $name } está vazio
label-not-text = o rótulo { $name } não é um texto
write-label-text = escreva um texto entre aspas ou remova a linha
