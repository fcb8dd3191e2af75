unknown-label = libellé { $name } inconnu
use-known-label = utilisez { $labels }
labels-not-text = { $name } est une section, pas un texte
write-label-section = écrivez { $header } seul sur une ligne, puis une ligne par libellé
label-empty = le libellé { $name } est vide
label-not-text = le libellé { $name } n’est pas un texte
write-label-text = écrivez un texte entre guillemets, ou supprimez la ligne
