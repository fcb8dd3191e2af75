//! The book's JSON, as far as it is read: chapters that may hold a canvas, and where their contents stand.

use std::fmt;
use std::ops::Range;

use serde::de::{self, Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::{offset_in, paths};
use crate::book::File;
use crate::json::{self, RawValue};
use crate::markdown::near_miss;
use crate::text::contains;

/// The book, as far as it is read.
#[derive(serde::Deserialize)]
pub(super) struct BookJson<'a> {
    #[serde(borrow)]
    pub(super) items: Option<Vec<Item<'a>>>,
    #[serde(borrow)]
    pub(super) sections: Option<Vec<Item<'a>>>,
}

#[derive(serde::Deserialize)]
pub(super) struct ChapterJson<'a> {
    #[serde(borrow)]
    content: Option<&'a RawValue>,
    #[serde(borrow)]
    source_path: Option<&'a RawValue>,
    #[serde(borrow)]
    path: Option<&'a RawValue>,
    #[serde(borrow, default)]
    sub_items: Option<Vec<Item<'a>>>,
}

/// An entry of the book: a chapter, or anything else, which is left as it is.
pub(super) enum Item<'a> {
    Chapter(Box<ChapterJson<'a>>),
    Other,
}

impl<'de: 'a, 'a> Deserialize<'de> for Item<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ItemVisitor;

        impl<'de> Visitor<'de> for ItemVisitor {
            type Value = Item<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an entry of a book")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut item = Item::Other;
                while let Some(key) = map.next_key::<std::borrow::Cow<'de, str>>()? {
                    if key == "Chapter" {
                        item = Item::Chapter(map.next_value()?);
                    } else {
                        map.next_value::<IgnoredAny>()?;
                    }
                }
                Ok(item)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
                while seq.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Item::Other)
            }

            fn visit_str<E: de::Error>(self, _: &str) -> Result<Self::Value, E> {
                Ok(Item::Other)
            }

            fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
                Ok(Item::Other)
            }

            fn visit_bool<E: de::Error>(self, _: bool) -> Result<Self::Value, E> {
                Ok(Item::Other)
            }

            fn visit_i64<E: de::Error>(self, _: i64) -> Result<Self::Value, E> {
                Ok(Item::Other)
            }

            fn visit_u64<E: de::Error>(self, _: u64) -> Result<Self::Value, E> {
                Ok(Item::Other)
            }

            fn visit_f64<E: de::Error>(self, _: f64) -> Result<Self::Value, E> {
                Ok(Item::Other)
            }
        }

        deserializer.deserialize_any(ItemVisitor)
    }
}

/// Gathers the chapters that may hold a canvas.
pub(super) struct Chapters<'a, 's> {
    pub(super) input: &'a str,
    pub(super) src: &'s str,
    pub(super) files: Vec<File>,
    pub(super) contents: Vec<Range<usize>>,
}

impl<'a> Chapters<'a, '_> {
    pub(super) fn collect(&mut self, items: &[Item<'a>]) {
        for item in items {
            let Item::Chapter(chapter) = item else {
                continue;
            };
            if let Some(content) = chapter.content.filter(|c| may_hold_canvas(c.get()))
                && let Ok(text) = json::unescape(content.get())
            {
                let start = offset_in(self.input, content.get());
                self.contents.push(start..start + content.get().len());
                self.files.push(File::chapter(self.path_of(chapter), text));
            }
            self.collect(chapter.sub_items.as_deref().unwrap_or_default());
        }
    }

    /// The path of a chapter's file, from the book's root.
    fn path_of(&self, chapter: &ChapterJson<'_>) -> String {
        let path = chapter
            .source_path
            .or(chapter.path)
            .and_then(|raw| json::from_str::<Option<String>>(raw.get()).ok().flatten())
            .unwrap_or_else(|| "(a chapter without a file)".into());
        paths::within(self.src, &path)
    }
}

/// Whether a chapter's JSON may hold the word, be it spelt with escapes or entities, or with a
/// carriage return inside, which the parser drops.
fn may_hold_canvas(json: &str) -> bool {
    contains(json, "canvas")
        || near_miss::may_have(json)
        || contains(json, "&#")
        || contains(json, "\\u00")
        // That there is one is told at many times the speed of where it is.
        || (contains(json, "\\r") && has_lone_return(json))
}

/// Whether a carriage return is followed by anything but a line feed.
fn has_lone_return(json: &str) -> bool {
    let mut escapes = json.split('\\').skip(1).peekable();
    while let Some(escape) = escapes.next() {
        let ends_line = escape == "r" && escapes.peek().is_some_and(|next| next.starts_with('n'));
        if escape.starts_with('r') && !ends_line {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_may_be_hidden() {
        for hidden in [
            r#""```canvas\n""#,
            r#""```&#99;anvas\n""#,
            r#""```c\u0061nvas\n""#,
            r#""```can\rvas\n""#,
            r#""```\r\ncan\r""#,
            r#""```can\r\r\nvas""#,
            r#""```can\r\\nvas""#,
        ] {
            assert!(may_hold_canvas(hidden), "{hidden}");
        }
        for other in [r#""""#, r#""r\n\"n\"\r\nr\r\n""#, r#""\u2029""#] {
            assert!(!may_hold_canvas(other), "{other}");
        }
    }
}
