## O que o mdBook envia

no-book-on-stdin = nenhum livro chegou pela entrada padrão
run-build-instead = deixe o mdBook executar este programa: adicione [preprocessor.canvas] a book.toml e execute `mdbook build`
or-check-instead = ou verifique um livro sem gerá-lo: `{ $command }`
not-a-book = o que chegou pela entrada padrão não é um livro do mdBook: { $why }
mdbook-unreadable = não é possível ler o livro do mdBook { $version }: { $why }
mdbook-unsupported = o mdBook { $version } não é compatível: { $why }
input-not-utf8 = não está em UTF-8 ({ $error })
neither-items-nor-sections = o livro não tem `items` nem `sections`
works-with = use o mdBook { $releases }: é com ele que o mdbook-canvas { $version } funciona

## book.toml como um todo

book-toml-syntax = isto não é TOML válido: { $error }
fix-toml-first = corrija isto primeiro, porque o mdBook também não consegue ler
book-toml-unreadable = não é possível ler este arquivo: { $error }
duplicate-setting = esta chave já está na seção
remove-one-setting = remova uma das duas

## Onde está uma configuração

check-setting = verifique a configuração { $setting }
check-variable = verifique a variável de ambiente { $variable }, porque este valor não está em book.toml

## Configurações

language-without-words = o idioma { $language } não está disponível, então os rótulos estão em inglês
set-language = escolha um idioma em [preprocessor.canvas], por exemplo { $line } (disponíveis: { $languages })
note-level-fixed = o nível da nota { $rule } não pode ser mudado
turn-note-off = desative-a com { $line }
error-level-fixed = o nível do erro { $rule } não pode ser mudado
show-errors-on-page = gere o livro mesmo assim e mostre os erros na página com { $line }
use-block-of-framework = use um bloco deste framework: { $blocks }

## Tipos próprios do livro

name-unusable = o nome { $name } não pode ser usado em um canvas
use-short-name = use uma palavra curta, por exemplo { $name }
name-reserved = o nome { $name } é reservado
name-taken = { $set ->
    [type] o nome { $name } já é um tipo de relacionamento
   *[kind] o nome { $name } já é um tipo de canal
}
names-alike = os nomes { $name } e { $first } são a mesma palavra
choose-other-name = escolha outro nome
or-change-label-only = ou mude só o rótulo em { $section }: { $line }
term-not-section = { $name } precisa ser uma seção
write-term-section = escreva { $header } em uma linha separada e, abaixo, { $label } e { $like }
