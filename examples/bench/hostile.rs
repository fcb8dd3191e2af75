//! Books that grow where two lists meet: each block is below its limit of 256 KiB.

use std::fmt::Write as _;

use mdbook_canvas::internals::book::File;

/// A number of lines, each made from its number.
fn lines(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).map(|n| line(n) + "\n").collect()
}

/// A number of values in a list.
fn list(count: usize, value: impl Fn(usize) -> String) -> String {
    (0..count).map(value).collect::<Vec<_>>().join(",")
}

fn chapter(body: &str) -> Vec<File> {
    vec![File::chapter(
        "src/chapter.md",
        format!("```canvas\n{body}```\n"),
    )]
}

/// The books and what they are.
pub fn books() -> Vec<(&'static str, Vec<File>)> {
    let relationships =
        |count| "[relationships]\n".to_owned() + &lines(count, |n| format!("s{n} = \"retail\""));
    vec![
        (
            "3,000 segments and 3,000 channels with a phase",
            chapter(&format!(
                "{}[channels]\n{}",
                relationships(3000),
                lines(3000, |n| format!(
                    "c{n} = {{ kind = \"email\", phases = \"purchase\" }}"
                ))
            )),
        ),
        (
            "1,000 segments that prefer what no channel is",
            chapter(&format!(
                "[segments]\n{}[channels]\n{}",
                lines(1000, |n| format!("s{n} = {{ prefers = \"email\" }}")),
                lines(1000, |n| format!("c{n} = \"social\""))
            )),
        ),
        (
            "3,000 channels with margins upside down",
            chapter(&format!(
                "{}[channels]\n{}",
                relationships(1),
                lines(3000, |n| match n % 2 {
                    0 => format!("c{n} = {{ kind = \"reseller\", margin = \"high\" }}"),
                    _ => format!("c{n} = {{ kind = \"email\", margin = \"low\" }}"),
                })
            )),
        ),
        ("13,000 segments", chapter(&relationships(13_000))),
        (
            "a fit of 800 needs and 800 answers to each",
            chapter(&format!(
                "[segments]\n{}[propositions.p]\nfor = [{}]\nproducts = [{}]\n",
                lines(800, |n| format!("s{n} = {{ jobs = {{ a = \"x\" }} }}")),
                list(800, |n| format!("\"s{n}\"")),
                list(800, |_| "{ name = \"x\", for = \"a\" }".into())
            )),
        ),
        (
            "2,000 propositions and 2,000 segments, in four views",
            chapter(&format!(
                "view = [\"poster\", \"customer-side\", \"fit\", \"questions\"]\n{}[propositions]\n{}",
                relationships(2000),
                lines(2000, |n| format!(
                    "p{n} = {{ name = \"x\", for = \"s{n}\" }}"
                ))
            )),
        ),
        (
            "4,000 relationships through channels that there are not",
            chapter(&format!(
                "[relationships]\na = {{ type = \"retail\", via = [{}] }}\n[channels]\n{}",
                list(4000, |n| format!("\"zz{n}qqq\"")),
                lines(4000, |n| format!("channel{n} = \"email\""))
            )),
        ),
        (
            "2,500 keys twice",
            chapter(&format!(
                "{}{}",
                relationships(2500),
                lines(2500, |n| format!("s{n} = \"retail\""))
            )),
        ),
        ("a model behind 800 files that use each other", chain(800)),
        ("5,000 uses of what there is not", unknown(5000)),
    ]
}

/// A chapter that uses the last of a row of model files, each of which uses the one before it.
fn chain(count: usize) -> Vec<File> {
    let mut files = chapter(&format!("use = \"m{}\"\n", count - 1));
    for n in 0..count {
        let text = match n {
            0 => "[relationships]\na = \"personal\"\n".to_owned(),
            _ => format!("use = \"m{}\"\n", n - 1),
        };
        files.push(File::model(format!("canvases/m{n}.toml"), text));
    }
    files
}

/// Models in chapters, and as many uses of ids that no model has.
fn unknown(count: usize) -> Vec<File> {
    (0..count)
        .map(|n| {
            let mut text =
                format!("```canvas\nid = \"model{n}\"\n[relationships]\na = \"personal\"\n```\n\n");
            let _ = write!(text, "```canvas\nuse = \"zzzzqq{n}yyy\"\n```\n");
            File::chapter(format!("src/c{n}.md"), text)
        })
        .collect()
}
