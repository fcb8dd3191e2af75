## Qué cambió en book.toml

added = se añadió { $what }
added-to = se añadió { $what } a { $place }
removed-from = se eliminó { $what } de { $place }
removed = se eliminó { $what }
changed-css = css pasó de { $old } a { $new } en { $table }

## Por qué no cambió nada

no-html-output = una hoja de estilo necesita salida HTML, pero este libro no la tiene
add-html-output = añade una línea [output.html], o ejecuta esto sin --css file
wrong-setting-type = { $wanted ->
    [string] { $setting } no es un texto
    [array] { $setting } no es una lista
   *[table] { $setting } no es una sección
}
change-setting-type = corrige el tipo de valor o elimina el ajuste, y vuelve a ejecutar esto

## La hoja de estilo

stylesheet-missing = css es "file", pero falta { $file } en la carpeta de book.toml
stylesheet-outdated = { $file } es de la versión { $version }, pero estás usando la { $current }
stylesheet-not-ours = { $file } no es de mdbook-canvas
update-stylesheet = ejecuta `{ $command }`
