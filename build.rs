//! Lists the words files, so that adding a language touches no Rust.

use std::path::Path;
use std::{env, fs};

fn main() {
    let dir = Path::new("src/words");
    println!("cargo::rerun-if-changed={}", dir.display());
    let mut languages: Vec<String> = fs::read_dir(dir)
        .expect("src/words is a folder")
        .filter_map(|entry| {
            let name = entry.expect("src/words can be read").file_name();
            let name = name.into_string().expect("a words file has a plain name");
            name.strip_suffix(".toml").map(str::to_owned)
        })
        .collect();
    languages.sort_unstable();
    let entries: String = languages
        .iter()
        .map(|language| {
            format!(
                "({language:?}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), \"/src/words/{language}.toml\"))),\n"
            )
        })
        .collect();
    let out = env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    fs::write(
        Path::new(&out).join("languages.rs"),
        format!("&[\n{entries}]\n"),
    )
    .expect("OUT_DIR can be written");
}
