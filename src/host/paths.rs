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

#[cfg(test)]
mod tests {
    use super::*;

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
