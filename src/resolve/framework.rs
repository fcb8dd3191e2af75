//! A framework of the book's own, from its file.

use std::collections::{HashMap, HashSet};

use super::messages::FrameworkMessage;
use super::{LONGEST, Reader, Source, broken, repeats};
use crate::diagnostic::{self as rule, Diagnostic, DiagnosticMessage, plain};
use crate::framework::{Block, Credit, CreditLanguage, Framework, Shows};
use crate::locale::Locale;
use crate::markdown::inline;
use crate::message::{literal, quote};
use crate::model::framework_file::{BlockKeys, CreditKeys, FrameworkKeys, LONGEST_SIDE};
use crate::model::name_from_id;
use crate::notation::{LONGEST_BLOCK, one_or_many};
use crate::text::{Span, Spanned};
use crate::toml_ast::{self, Kind, Opening, Parsed, Table};
use crate::vocabulary::{Frameworks, NamedFramework, Vocabulary};

/// The most blocks of a framework.
const MOST_BLOCKS: usize = 50;

/// What a framework's file comes to.
#[derive(Debug)]
pub struct ReadFramework {
    /// Every word for it that can be read, its name first.
    pub words: Vec<String>,
    /// The framework, or everything that is wrong, in the order of the text.
    pub framework: Result<Framework, Vec<Diagnostic>>,
}

/// Reads the file of a framework of that name. The words of `others` mean something already.
pub fn framework(source: Source<'_>, name: &str, others: &Frameworks) -> ReadFramework {
    let mut words = vec![name.to_owned()];
    let wrong = |words, problem| ReadFramework {
        words,
        framework: Err(vec![problem]),
    };
    let too_large = |message: FrameworkMessage| {
        Diagnostic::new(&rule::INVALID_FRAMEWORK, source.whole, message)
            .help(FrameworkMessage::WriteLabelAndBlocks)
    };
    if source.body.len() > LONGEST_BLOCK {
        let size = literal(LONGEST);
        return wrong(
            words,
            too_large(FrameworkMessage::FrameworkTooLarge { size }),
        );
    }
    let (root, duplicates) = match toml_ast::parse(source.body) {
        Parsed::Tree { root, duplicates } => (root, duplicates),
        Parsed::TooDeep => return wrong(words, too_large(FrameworkMessage::FrameworkTooDeep)),
        Parsed::Broken { syntax, root } => {
            words.extend(also(&root));
            return wrong(words, broken(source, &syntax));
        }
    };
    words.extend(also(&root));
    let mut cx = Reader::new(source, None);
    repeats::duplicate_keys(&mut cx, &duplicates);
    let whole = source.whole;
    let fields = cx.fields_of(
        &root,
        FrameworkKeys::TABLE,
        Opening::Implied,
        whole,
        &HashSet::new(),
    );
    let keys = FrameworkKeys::read(&mut cx, &fields);
    check_words(&mut cx, name, keys.as_ref(), others);
    // A grid with a block missing could have a wrong overlap.
    let is_whole = cx.found.is_empty();
    let framework = keys.map(|keys| Grid::default().framework(&mut cx, name, keys, is_whole));
    cx.found.sort_by_key(Diagnostic::start);
    ReadFramework {
        words,
        framework: match framework {
            Some(framework) if cx.found.is_empty() => Ok(framework),
            Some(_) | None => Err(cx.found),
        },
    }
}

/// The other words for a framework, whether or not the rest is right.
fn also(root: &Table<'_>) -> Vec<String> {
    let values = root.get("also").into_iter().flat_map(one_or_many);
    let texts = values.filter_map(|value| match value.get_ref() {
        Kind::String(text) => Some(text.to_string()),
        _ => None,
    });
    texts.collect()
}

/// Checks that the name and the other words mean nothing yet.
fn check_words(cx: &mut Reader<'_>, name: &str, keys: Option<&FrameworkKeys>, others: &Frameworks) {
    let whole = cx.source.whole;
    if !cx.is_good_id(name, whole) {
        return;
    }
    let also = keys.map(|keys| &keys.also[..]).unwrap_or_default();
    let also = also.iter().map(|word| (word.value.as_str(), word.span));
    for (n, (word, span)) in std::iter::once((name, whole)).chain(also).enumerate() {
        let message = match others.find(word) {
            None => continue,
            Some(NamedFramework::Whole(other)) => FrameworkMessage::WordMeansFramework {
                word: quote(word),
                framework: quote(&other.name),
            },
            Some(NamedFramework::Broken(other)) => FrameworkMessage::WordMeansFile {
                word: quote(word),
                path: literal(plain(&other.path)),
            },
        };
        let help = match n {
            0 => FrameworkMessage::RenameFrameworkFile,
            _ => FrameworkMessage::RemoveFromAlso,
        };
        cx.report(Diagnostic::new(&rule::INVALID_FRAMEWORK, span, message).help(help));
    }
}

/// Which block has each place of a grid, and each part of the model.
#[derive(Default)]
struct Grid {
    places: HashMap<(usize, usize), Spanned<String>>,
    parts: HashMap<Shows, Spanned<String>>,
}

impl Grid {
    fn framework(
        mut self,
        cx: &mut Reader<'_>,
        name: &str,
        keys: FrameworkKeys,
        is_whole: bool,
    ) -> Framework {
        let written = keys.blocks.0;
        let whole = cx.source.whole;
        let count = written.len();
        if is_whole && !(1..=MOST_BLOCKS).contains(&count) {
            let message = FrameworkMessage::NumberOfBlocks {
                most: literal(MOST_BLOCKS.to_string()),
                count: literal(count.to_string()),
            };
            cx.report(
                Diagnostic::new(&rule::INVALID_FRAMEWORK, whole, message).help(
                    FrameworkMessage::WriteBlockSections {
                        header: literal("[[blocks]]"),
                    },
                ),
            );
        }
        let columns = keys.columns.map(|c| c.value.0);
        let mut blocks: Vec<Block> = Vec::with_capacity(count.min(MOST_BLOCKS));
        let mut ids: HashMap<String, Span> = HashMap::new();
        for block in written.into_iter().take(MOST_BLOCKS) {
            if !cx.is_good_id(&block.id.value, block.id.span) {
                continue;
            }
            match ids.get(&block.id.value) {
                Some(first) => {
                    let id = quote(&block.id.value);
                    let message = FrameworkMessage::DuplicateBlock { id };
                    cx.report(
                        Diagnostic::new(&rule::DUPLICATE_KEY, block.id.span, message)
                            .label(*first, DiagnosticMessage::FirstDefinedHere)
                            .help(FrameworkMessage::GiveOtherBlockId),
                    );
                }
                None => {
                    ids.insert(block.id.value.clone(), block.id.span);
                }
            }
            blocks.push(self.block(cx, block, columns));
        }
        let widest = blocks.iter().map(|b| b.column + b.columns - 1).max();
        Framework {
            name: name.to_owned(),
            label: keys.label,
            also: keys.also.into_iter().map(|word| word.value).collect(),
            brief: keys.brief,
            what: keys.what,
            when: keys.when,
            columns: columns.or(widest).unwrap_or(1),
            credit: keys.credit.map(|credit| self::credit(cx, credit)),
            blocks,
        }
    }

    fn block(&mut self, cx: &mut Reader<'_>, keys: BlockKeys, most: Option<usize>) -> Block {
        let (row, column) = (keys.row.value.0, keys.column.value.0);
        let rows = keys.rows.map_or(1, |n| n.value.0);
        let columns = keys.columns.map_or(1, |n| n.value.0);
        let side = |first: usize, count: usize| first + count - 1;
        let widest = most.unwrap_or(LONGEST_SIDE);
        if side(column, columns) > widest {
            let at = keys.columns.as_ref().unwrap_or(&keys.column).span;
            outside(cx, at, "column", side(column, columns), widest);
        }
        if side(row, rows) > LONGEST_SIDE {
            let at = keys.rows.as_ref().unwrap_or(&keys.row).span;
            outside(cx, at, "row", side(row, rows), LONGEST_SIDE);
        }
        self.take_places(cx, &keys.id, [row, column, rows, columns]);
        let shows = if keys.shows.is_empty() {
            vec![Shows::List]
        } else {
            self.take_parts(cx, &keys.id, &keys.shows)
        };
        Block {
            label: keys.label.or_else(|| heading(&keys.id.value)),
            id: keys.id.value,
            question: keys.question,
            shows,
            row,
            column,
            rows,
            columns,
        }
    }

    /// Takes the places of a block; one that is taken is reported once a block.
    fn take_places(
        &mut self,
        cx: &mut Reader<'_>,
        id: &Spanned<String>,
        [row, column, rows, columns]: [usize; 4],
    ) {
        let last = |first: usize, count: usize| (first + count - 1).min(LONGEST_SIDE);
        let mut taken = None;
        for row in row..=last(row, rows) {
            for column in column..=last(column, columns) {
                match self.places.get(&(row, column)) {
                    Some(other) if taken.is_none() => taken = Some((row, column, other.clone())),
                    Some(_) => {}
                    None => {
                        self.places.insert((row, column), id.clone());
                    }
                }
            }
        }
        let Some((row, column, other)) = taken else {
            return;
        };
        let message = FrameworkMessage::PlaceTakenTwice {
            first: quote(&other.value),
            second: quote(&id.value),
            row: literal(row.to_string()),
            column: literal(column.to_string()),
        };
        cx.report(
            Diagnostic::new(&rule::INVALID_FRAMEWORK, id.span, message)
                .label(other.span, FrameworkMessage::BlockIsThere)
                .help(FrameworkMessage::MoveOneBlock),
        );
    }

    /// Takes the parts that a block shows; one that has a block already is reported.
    fn take_parts(
        &mut self,
        cx: &mut Reader<'_>,
        id: &Spanned<String>,
        shows: &[Spanned<Shows>],
    ) -> Vec<Shows> {
        let mut parts = Vec::with_capacity(shows.len());
        for part in shows {
            let word = quote(part.value.word());
            let other = match part.value {
                // Each block has lines of its own.
                Shows::List => None,
                Shows::Propositions | Shows::Relationships | Shows::Channels | Shows::Segments => {
                    self.parts.insert(part.value, id.clone())
                }
            };
            if let Some(other) = other.filter(|other| other.span != id.span) {
                let message = FrameworkMessage::PartShownTwice {
                    part: word.clone(),
                    block: quote(&other.value),
                };
                cx.report(
                    Diagnostic::new(&rule::INVALID_FRAMEWORK, part.span, message)
                        .label(other.span, FrameworkMessage::BlockShowsPart)
                        .help(FrameworkMessage::RemovePartFromOne { part: word }),
                );
            }
            if !parts.contains(&part.value) {
                parts.push(part.value);
            }
        }
        parts
    }
}

/// The heading of a block without a label: none where the words files have one for its id.
fn heading(id: &str) -> Option<String> {
    let known = &Locale::default_language().named_card("block", id).label;
    known.is_empty().then(|| name_from_id(id))
}

fn outside(cx: &mut Reader<'_>, at: Span, side: &str, last: usize, most: usize) {
    let message = FrameworkMessage::BlockOutsideGrid {
        side: literal(side),
        last: literal(last.to_string()),
        most: literal(most.to_string()),
    };
    let diagnostic = Diagnostic::new(&rule::INVALID_FRAMEWORK, at, message);
    cx.report(diagnostic.help(FrameworkMessage::MoveOrShrinkBlock));
}

fn credit(cx: &mut Reader<'_>, keys: CreditKeys) -> Credit {
    let link = keys.link.and_then(|link| {
        if inline::is_safe_target(&link.value) {
            return Some(link.value);
        }
        let message = FrameworkMessage::UnsafeLinkInCredit {
            link: quote(&link.value),
        };
        cx.report(
            Diagnostic::new(&rule::UNKNOWN_VALUE, link.span, message).help(
                FrameworkMessage::WriteSafeLink {
                    start: literal("https://"),
                },
            ),
        );
        None
    });
    Credit {
        text: keys.text,
        link,
        language: CreditLanguage::OfBook,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::BookTerms;
    use crate::text::SourceMap;

    /// Our own files are read by `serde`, long before there is a reader: both say the same.
    #[test]
    fn our_own_files_read_alike() {
        for ours in Framework::all() {
            let body = Framework::file(&ours.name);
            let source = Source {
                body,
                map: &SourceMap::identity(body.len()),
                whole: Span::new(0, 1),
                rules: &[],
                terms: &BookTerms::default(),
            };
            let name = format!("own-{}", ours.name);
            let read = framework(source, &name, &Frameworks::default());
            // Its other words are taken by itself.
            let problems = read.framework.err().unwrap_or_default();
            let taken = |d: &&Diagnostic| !d.message.to_string().contains("already means");
            let problems: Vec<_> = problems.iter().filter(taken).collect();
            assert!(problems.is_empty(), "{}: {problems:?}", ours.name);

            let body = body.replace("also = ", "# also = ");
            let source = Source {
                body: &body,
                map: &SourceMap::identity(body.len()),
                ..source
            };
            let read = framework(source, &name, &Frameworks::default());
            let read = read.framework.expect("it has no errors");
            assert_eq!(read.columns, ours.columns);
            assert_eq!(read.blocks.len(), ours.blocks.len());
            for (read, ours) in read.blocks.iter().zip(&ours.blocks) {
                assert_eq!(read, ours);
            }
        }
    }
}
