//! Paths as reports show them.

/// A path with `/` between its parts, and without parts that lead nowhere: `./a//b/../c.md` is
/// `a/c.md`. What leads out of the folder in which it begins stays: `../a.md`.
pub fn clean(path: &str) -> String {
    let path = path.replace('\\', "/");
    let mut parts: Vec<&str> = Vec::new();
    for part in path.split('/') {
        match part {
            "" | "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => {
                parts.pop();
            }
            part => parts.push(part),
        }
    }
    let root = if path.starts_with('/') { "/" } else { "" };
    format!("{root}{}", parts.join("/"))
}

/// The clean path of a file in a folder; the folder may be no more than `.`.
pub fn within(folder: &str, file: &str) -> String {
    match clean(folder).as_str() {
        "" => clean(file),
        folder => clean(&format!("{folder}/{file}")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_may_be_none() {
        assert_eq!(within(".", "./a.md"), "a.md");
        assert_eq!(within("src/", "b/../a.md"), "src/a.md");
    }

    #[test]
    fn a_path_loses_what_leads_nowhere() {
        for (path, expected) in [
            ("./a.md", "a.md"),
            ("a//b.md", "a/b.md"),
            ("a/../b.md", "b.md"),
            ("../a.md", "../a.md"),
            ("../../a/./b.md", "../../a/b.md"),
            ("/a/b.md", "/a/b.md"),
            ("src\\a.md", "src/a.md"),
            (".", ""),
        ] {
            assert_eq!(clean(path), expected, "{path}");
        }
    }
}
