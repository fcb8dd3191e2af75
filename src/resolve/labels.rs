//! The words that pages in the other languages show for ours.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::locale::{DEFAULT_LANGUAGE, Locale};
use crate::notation::Labelled;
use crate::text::without_accents;
use crate::vocabulary::fold;

/// The word of a set that a page in some language shows as this label. Those of pages in English are
/// understood without this.
pub(super) fn word(section: &str, label: &str) -> Option<Labelled> {
    let wanted = label.trim().to_lowercase();
    let english = Locale::of(DEFAULT_LANGUAGE);
    let others =
        Locale::all().filter(|locale| english.is_none_or(|e| e.language != locale.language));
    others.into_iter().find_map(|locale| {
        let word = locale.word_of(section, &wanted)?;
        Some(Labelled {
            word: word.to_owned(),
            language: &locale.language,
        })
    })
}

/// Short names of blocks that aren't a part of their label, or of more than one.
const SHORT_NAMES: &[(&str, &str)] = &[
    ("clients", "segments"),
    ("clientes", "segments"),
    ("kunden", "segments"),
    ("العملاء", "segments"),
    ("客户", "segments"),
    ("beziehungen", "relationships"),
    ("关系", "relationships"),
    ("渠道", "channels"),
];

/// The block, by its id in the Business Model Canvas, that a page in some language shows as this
/// label: "Canaux" and "canaux" are `channels`. The first word of a label, or for a list the last,
/// is enough if no other block has it.
pub(super) fn block(label: &str) -> Option<&'static str> {
    static BLOCKS: OnceLock<HashMap<String, &'static str>> = OnceLock::new();
    let blocks = BLOCKS.get_or_init(|| {
        let short = SHORT_NAMES.iter();
        let mut blocks: HashMap<_, _> = short.map(|(name, id)| (spelled(name), *id)).collect();
        for locale in Locale::all() {
            let labels: Vec<_> = locale.labels("block").collect();
            for (id, label) in &labels {
                for label in spellings(label) {
                    blocks.entry(label).or_insert(*id);
                }
            }
            for (id, label) in &labels {
                for word in telling_words(id, label) {
                    let of_others = labels.iter().filter(|(other, _)| other != id);
                    let is_shared = of_others.into_iter().any(|(_, l)| l.contains(word));
                    let spelled = spellings(word).into_iter().filter(|_| !is_shared);
                    for word in spelled {
                        blocks.entry(word).or_insert(*id);
                    }
                }
            }
        }
        blocks
    });
    let label = spelled(label);
    blocks.get(&label).copied()
}

/// The words of a label by which authors name a block for short: "Flux de revenus", "revenus".
fn telling_words<'l>(id: &str, label: &'l str) -> impl Iterator<Item = &'l str> {
    let is_section = matches!(
        id,
        "segments" | "propositions" | "channels" | "relationships"
    );
    let mut words = label.split(' ');
    let first = words.next();
    let last = words.next_back().filter(|_| !is_section);
    first.into_iter().chain(last)
}

/// A label in small letters and without accents, with hyphens for spaces.
fn spelled(label: &str) -> String {
    without_accents(&fold(label))
}

/// The same, and with two letters for each umlaut.
fn spellings(label: &str) -> [String; 2] {
    let mut long = fold(label).into_owned();
    for (umlaut, letters) in [("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss")] {
        long = long.replace(umlaut, letters);
    }
    [spelled(label), without_accents(&long)]
}

#[cfg(test)]
mod tests {
    use super::block;

    #[test]
    fn a_block_is_found_by_its_label_with_and_without_accents() {
        for (label, id) in [
            ("Segments de clientèle", "segments"),
            ("segments-de-clientele", "segments"),
            ("Kanäle", "channels"),
            ("kanaele", "channels"),
            ("kanale", "channels"),
            ("Relations", "relationships"),
            ("revenus", "revenue"),
            ("canais", "channels"),
            ("العملاء", "segments"),
            ("Clients", "segments"),
            ("客户细分", "segments"),
            ("العلاقات مع العملاء", "relationships"),
        ] {
            assert_eq!(block(label), Some(id), "{label}");
        }
    }

    #[test]
    fn a_word_that_several_blocks_share_names_none() {
        for word in ["clés", "clave", "principais", "de", ""] {
            assert_eq!(block(word), None, "{word}");
        }
    }
}
