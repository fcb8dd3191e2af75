## O que mudou em book.toml

added = adicionado { $what }
added-to = adicionado { $what } a { $place }
removed-from = removido { $what } de { $place }
removed = removido { $what }
changed-css = css mudou de { $old } para { $new } em { $table }

## Por que nada mudou

no-html-output = uma folha de estilo precisa de saída HTML, mas este livro não tem
add-html-output = adicione uma linha [output.html] ou execute isto sem --css file
wrong-setting-type = { $wanted ->
    [string] { $setting } não é um texto
    [array] { $setting } não é uma lista
   *[table] { $setting } não é uma seção
}
change-setting-type = corrija o tipo do valor ou remova a configuração, e execute isto de novo

## A folha de estilo

stylesheet-missing = css é "file", mas falta { $file } na pasta de book.toml
stylesheet-outdated = { $file } é da versão { $version }, mas você está usando a { $current }
stylesheet-not-ours = { $file } não é do mdbook-canvas
update-stylesheet = execute `{ $command }`
