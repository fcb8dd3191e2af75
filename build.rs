//! Lists the words files, the frameworks and the rules' pages, so that adding one touches no Rust.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs};

fn main() {
    list("src/locale", "toml", "languages.rs");
    list_sentences("src/locale", "sentences.rs");
    write("tags.rs", &format!("&{:?}", names("src/locale", ".toml")));
    list("src/frameworks", "toml", "frameworks.rs");
    list("src/rules/pages", "md", "pages.rs");
}

/// Writes the sentences of each language: the `.ftl` files of the folder that has its tag.
fn list_sentences(dir: &str, to: &str) {
    let mut code = String::from("&[\n");
    for language in names(dir, "") {
        let folder = format!("{dir}/{language}");
        if !Path::new(&folder).is_dir() {
            continue;
        }
        println!("cargo::rerun-if-changed={folder}");
        writeln!(code, "({language:?}, &[").expect("a string takes everything");
        for name in names(&folder, ".ftl") {
            writeln!(
                code,
                "include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/{folder}/{name}.ftl\")),"
            )
            .expect("a string takes everything");
        }
        code.push_str("]),\n");
    }
    code.push_str("]\n");
    write(to, &code);
}

/// The names in a folder that end in a suffix, without it, in order.
fn names(dir: &str, suffix: &str) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(dir)
        .unwrap_or_else(|e| panic!("{dir}: {e}"))
        .filter_map(|entry| {
            let name = entry.expect("the folder can be read").file_name();
            let name = name.into_string().expect("the file has a plain name");
            name.strip_suffix(suffix).map(str::to_owned)
        })
        .collect();
    names.sort_unstable();
    names
}

fn write(to: &str, code: &str) {
    let out = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    fs::write(Path::new(&out).join(to), code).expect("OUT_DIR can be written");
}

/// Writes the files of a folder as a list of names and texts.
fn list(dir: &str, extension: &str, to: &str) {
    println!("cargo::rerun-if-changed={dir}");
    let suffix = format!(".{extension}");
    let mut code = String::from("&[\n");
    for name in names(dir, &suffix) {
        writeln!(
            code,
            "({name:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/{dir}/{name}{suffix}\"))),"
        )
        .expect("a string takes everything");
    }
    code.push_str("]\n");
    write(to, &code);
}
