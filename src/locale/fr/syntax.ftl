## Texte qui n’est pas du TOML, comme première erreur d’un canvas

not-valid-toml = ce n’est pas du TOML valide
write-toml-lines = écrivez sur chaque ligne clé = "texte", une [section], ou un commentaire qui commence par #
value-and-keys = la clé { $key } a déjà une valeur et ne peut donc pas contenir d’autres clés
rename-one-of-two = renommez l’une des deux
write-code = écrivez { $code }
write-code-or = écrivez { $first }, ou { $second }
write-any-list = écrivez ["un", "deux"]
write-after-key = écrivez clé { $code }
delete-it = supprimez ce qui est en trop

## Clés et signes égal

key-has-spaces = la clé { $key } contient des espaces sans être entre guillemets
key-needs-quotes = la clé { $key } doit être entre guillemets
key-has-inner-quotes = une partie seulement de la clé { $key } est entre guillemets
key-has-long-quotes = une clé a un guillemet à chaque bout, pas trois
key-missing-at-dot = il manque une clé à côté du point
write-keys-at-dots = écrivez une clé avant et après chaque point, ou supprimez le point
key-missing-in-braces = il manque une clé entre ces accolades
value-without-key-in-braces = la valeur { $value } entre accolades n’a pas de clé
put-key-before = écrivez sa clé devant, par exemple { $code }
key-missing-before = il manque une clé avant { $sign }
several-segments-in-key = la clé { $key } désigne plusieurs segments
no-equals-sign = cette ligne n’a pas de signe égal
no-equals-sign-no-value = la ligne { $text } n’a ni signe égal ni valeur
colon-without-value = la ligne { $text } a un deux-points mais pas de valeur
write-value-or-comment = écrivez { $code }, ou mettez # devant pour en faire un commentaire
no-equals-sign-in-braces = le texte { $text } entre accolades n’a pas de signe égal
equals-sign-missing = il manque un signe égal après { $key }
not-an-equals-sign = { $sign } n’est pas un signe égal
extra-equals-sign = un seul signe égal suffit
sign-after-equals-sign = { $sign } ne peut pas suivre un signe égal

## Valeurs

key-without-value = la clé { $key } n’a pas de valeur
write-value-or-delete = écrivez une valeur, par exemple { $code }, ou supprimez { $line }
value-on-next-line = la valeur de { $key } commence à la ligne suivante
put-after-equals-sign = mettez-la après le signe égal : { $code }
value-missing = il manque une valeur ici
write-text-in-quotes = écrivez un texte entre guillemets
indented-values = les valeurs de { $key } sont sur des lignes en retrait
write-in-braces = écrivez-les entre accolades : { $code }
keys-need-braces = des clés avec leurs valeurs doivent être entre accolades
several-need-quotes = plusieurs valeurs doivent être entre guillemets et entre crochets
several-need-brackets = plusieurs valeurs de { $key } doivent être entre crochets
text-needs-quotes = le texte { $text } doit être entre guillemets
word-not-a-value = { $word } n’est pas une valeur
delete-code = supprimez { $code }
write-flag-or-text = écrivez { $flag } en minuscules sans guillemets, ou { $text } pour un texte
write-text-or-flag = écrivez { $text } pour un texte, ou { $flag } pour un choix
number-has-comma = le nombre { $number } contient une virgule
write-number-or-text = écrivez { $number } pour un nombre, ou { $text } pour un texte
write-text-or-numbers = écrivez { $text } pour un texte, ou { $whole } ou { $decimal } pour un nombre
not-a-number-or-date = la valeur { $value } n’est ni un nombre ni une date valide
put-in-quotes = mettez-la entre guillemets : { $text }

## Guillemets

not-a-straight-quote = { $quote } n’est pas un guillemet droit
odd-quote = { $shape ->
    [backtick] l’accent grave { $mark }
    [angle] le guillemet français { $mark }
    [accent] l’accent { $mark }
    [wide] le guillemet pleine largeur { $mark }
    [corner] le guillemet japonais { $mark }
   *[curly] le guillemet courbe { $mark }
}
type-straight-quotes = tapez des guillemets droits : { $text }
commas-for-quote = deux virgules ne sont pas un guillemet
mixed-quotes = ce texte commence par { $first } et finit par { $last }
type-same-quotes = tapez le même guillemet droit aux deux bouts : { $text }
extra-quote = ce texte a un guillemet de trop
keep-one-quote = gardez-en un à chaque bout : { $text }
apostrophe-ends-text = l’apostrophe termine le texte trop tôt
use-double-quotes = mettez-le entre guillemets doubles : { $text }
quote-ends-text = un guillemet dans le texte le termine trop tôt
use-single-quotes = mettez le texte entre guillemets simples : { $text }
backslash-in-quotes = une barre oblique inverse a un sens particulier entre guillemets doubles
quote-or-double-backslash = mettez le texte entre guillemets simples, ou doublez chaque barre oblique inverse
quote-so-or-double-backslash = mettez le texte entre guillemets simples, ou doublez chaque barre oblique inverse : { $text }
backslash-before-quote = la barre oblique inverse devant le dernier guillemet l’intègre au texte
first-quote-missing = il manque un guillemet au début du texte { $text }
last-quote-missing = il manque un guillemet à la fin du texte { $text }
text-over-lines = un texte avec un guillemet à chaque bout doit tenir sur une ligne
join-lines-or-use-three = écrivez-le sur une ligne, ou mettez trois guillemets à chaque bout : { $marks }
long-text-open = ce texte commence par trois guillemets mais ne finit pas par trois
put-at-end = mettez { $mark } à la fin
put-at-end-so = mettez { $mark } à la fin : { $code }

## Crochets, accolades et parenthèses

value-in-brackets = { $shape ->
    [round] une valeur ne peut pas être entre parenthèses
    [angle] une valeur ne peut pas être entre chevrons
   *[curly] une valeur ne peut pas être entre accolades
}
list-in-brackets = { $shape ->
    [round] une liste s’écrit entre crochets, pas entre parenthèses
    [angle] une liste s’écrit entre crochets, pas entre chevrons
   *[curly] une liste s’écrit entre crochets, pas entre accolades
}
keys-in-brackets = { $shape ->
    [round] des clés avec leurs valeurs s’écrivent entre accolades, pas entre parenthèses
    [angle] des clés avec leurs valeurs s’écrivent entre accolades, pas entre chevrons
   *[square] des clés avec leurs valeurs s’écrivent entre accolades, pas entre crochets
}
put-braces-around-keys = mettez les clés et leurs valeurs entre accolades : {"{"} clé = "texte" {"}"}
brackets-open = { $kind ->
    [list] cette liste n’est pas fermée
   *[braces] ces accolades ne sont pas fermées
}
brackets-of-key-open = { $kind ->
    [list] la liste de { $key } n’est pas fermée
   *[braces] les accolades de { $key } ne sont pas fermées
}
brackets-open-before = { $kind ->
    [list] cette liste n’est pas fermée avant { $mark }
   *[braces] ces accolades ne sont pas fermées avant { $mark }
}
put-before = mettez { $mark } avant { $next }
brackets-mixed = { $kind ->
    [list] cette liste commence par { $first } et finit par { $last }
   *[braces] ces accolades commencent par { $first } et finissent par { $last }
}
write-instead-of = écrivez { $mark } au lieu de { $wrong }
list-without-bracket = il manque un crochet au début de la liste
no-open-bracket = { $mark } ne ferme rien d’ouvert

## Virgules, et ce qui suit une valeur

not-a-comma = { $sign } n’est pas une virgule
write-comma-instead = écrivez une virgule à la place
comma-missing = il manque une virgule après { $value }
comma-missing-here = il manque une virgule après cette valeur
put-comma-on-line-above = mettez une virgule à la fin de la ligne au-dessus
put-comma-after = mettez une virgule juste après
sign-not-needed = { $sign ->
    [semicolon] ce point-virgule est inutile
   *[comma] cette virgule est inutile
}
cant-follow-value = { $text } ne peut pas suivre une valeur
delete-or-put-comma = supprimez-le, ou mettez une virgule devant
write-one-after-comma = écrivez une seule paire clé = "texte" après chaque virgule
only-comment-after-value = seul un commentaire peut suivre une valeur sur la même ligne
put-hash-before = mettez # devant : { $comment }
line-ends-with = une ligne ne peut pas finir par { $marks }
key-needs-own-line = chaque clé doit être seule sur sa ligne
begin-line-before = passez à la ligne avant { $code }

## Comment une ligne commence

braces-around-canvas = un canvas ne peut pas être entre accolades
delete-braces = supprimez les accolades, et écrivez des lignes telles que clé = "texte"
line-begins-with-brace = une ligne ne peut pas commencer par une accolade
put-key-and-equals-sign = mettez une clé et un signe égal devant : clé = {"{"} … {"}"}
line-begins-with = une ligne ne peut pas commencer par { $sign }
delete-or-write-list = supprimez ce signe, ou écrivez plusieurs valeurs d’une clé dans une liste : clé = [{"{"} … {"}"}, {"{"} … {"}"}]
line-has-list-mark = une ligne ne peut pas commencer par la puce { $mark }
delete-mark = supprimez la puce
delete-mark-and-write = supprimez la puce, et écrivez { $code }
replace-mark-by-key = remplacez-la par une clé et un signe égal : clé = { $value }
list-marks-below = les valeurs de { $key } sont sur des lignes à puce
write-in-square-brackets = écrivez-les entre crochets : { $code }
use-square-brackets = écrivez-les entre crochets : ["un", "deux"]
list-mark-in-list = une valeur dans une liste ne peut pas commencer par une puce
delete-mark-add-commas = supprimez la puce, et mettez une virgule après chaque valeur

## En-têtes, commentaires et délimiteurs de code

comment-not-header = la ligne { $line } est un commentaire, pas un en-tête
write-header-and-key = écrivez { $header }, et en dessous { $line }
not-a-header = la ligne { $text } n’est pas un en-tête
unknown-header = section { $header } inconnue
section-name-missing = il manque le nom de la section entre ces crochets
write-section-name = écrivez-en un, par exemple [segments] ou [channels.shop]
header-ends-with-one = cet en-tête commence par deux crochets et finit par un seul
header-open = l’en-tête { $header } n’est pas fermé
header-ends-wrong = l’en-tête { $header } finit par le mauvais crochet
header-needs-dot = il manque un point entre les parties de l’en-tête { $header }
header-needs-quotes = le nom { $name } doit être entre guillemets dans un en-tête
cant-follow-header = { $text } ne peut pas suivre un en-tête
only-comment-after-header = seul un commentaire peut suivre un en-tête sur la même ligne
put-on-next-line = mettez-le à la ligne suivante : { $code }
list-without-key = il manque une clé et un signe égal avant cette liste
line-of-marks = une ligne de signes n’a pas de sens ici
delete-or-put-hash = supprimez-la, ou mettez # devant
table-with-bars = un canvas ne peut pas contenir de tableau avec | entre les valeurs
write-line-for-row = écrivez pour chaque rangée une ligne clé = "texte"
not-a-comment-mark = { $mark } ne commence pas un commentaire
begin-comment-with-hash = commencez-le plutôt par # : { $comment }
code-fence-in-file = un fichier de canvas n’a pas besoin de délimiteurs de code
delete-code-fence = supprimez les lignes qui commencent par ``` ou ~~~

## Caractères

invisible-character = { $code } est un caractère invisible
delete-or-type-again = supprimez-le, ou retapez la ligne
unusual-space = { $code } n’est pas une espace ordinaire
delete-and-type-space = supprimez-la et tapez une espace
full-width-sign = { $character } est { $name } pleine largeur
unusual-sign = { $character } est { $name } d’une forme inhabituelle
sign-name = { $sign ->
    [semicolon] un point-virgule
    [equals] un signe égal
    [comma] une virgule
    [square] un crochet
    [curly] une accolade
    [round] une parenthèse
    [colon] un deux-points
    [quote] un guillemet
    [hash] un dièse
    [period] un point
    [digit] un chiffre
    [letter] une lettre
   *[sign] un signe
}
type-instead = tapez { $sign } à la place

## Inclusions

include-in-canvas = {"{{#include}}"} ne fonctionne pas dans un canvas
save-as-model = enregistrez le modèle sous canvases/NOM.toml et écrivez use = "NOM"
or-expand-includes = ou effectuez d’abord les inclusions, avec after = ["links"] sous [preprocessor.canvas] dans book.toml
