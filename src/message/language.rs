//! Which of the languages there are is meant by a tag.

/// The tags of the languages that there are, in order.
pub static KNOWN: &[&str] = include!(concat!(env!("OUT_DIR"), "/tags.rs"));

/// The language of a tag without its region and script.
pub fn base(tag: &str) -> &str {
    tag.split(['-', '_']).next().unwrap_or(tag)
}

/// The place of a tag's language among those known: the very tag, else the language without region,
/// else another region of it. Traditional Chinese isn't written as simplified Chinese is, so it
/// has none of that.
pub fn position<'k>(tag: &str, known: impl IntoIterator<Item = &'k str>) -> Option<usize> {
    let tag = tag.replace('_', "-").to_ascii_lowercase();
    let known: Vec<String> = known.into_iter().map(str::to_ascii_lowercase).collect();
    let find = |is: &dyn Fn(&str) -> bool| known.iter().position(|k| is(k));
    let is_traditional = ["zh-hant", "zh-tw", "zh-hk", "zh-mo"]
        .iter()
        .any(|traditional| tag.starts_with(traditional));
    find(&|k| k == tag)
        .or_else(|| find(&|k| k == base(&tag)))
        .or_else(|| find(&|k| !is_traditional && base(k) == base(&tag)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_finds_its_language_in_any_region() {
        let known = ["ar", "en", "pt-BR", "zh-CN"];
        for (tag, found) in [
            ("en", Some("en")),
            ("en-GB", Some("en")),
            ("EN_us", Some("en")),
            ("pt", Some("pt-BR")),
            ("pt-PT", Some("pt-BR")),
            ("zh", Some("zh-CN")),
            ("zh-Hans", Some("zh-CN")),
            ("zh-TW", None),
            ("zh-Hant-HK", None),
            ("nl", None),
            ("", None),
        ] {
            assert_eq!(position(tag, known).map(|at| known[at]), found, "{tag}");
        }
    }
}
