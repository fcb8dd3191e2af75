//! Errors: canvases, and books, that have as many as they can.

use super::Worst;
use super::shapes::{Part, SEGMENTS, canvas, fill, labeled, line_of, long, many};

/// Errors of a canvas, and of a book.
pub static ERRORS: &[Worst] = worst! {
    "toml-syntax" "a line": |size| line_of(size, "a = [", |_| "1".into(), "");
    "duplicate-key" "headers":
        |size| canvas(size, "[channels.a]\nkind = \"app\"", &[Part("", |_| "[channels.a]".into())]);
    "duplicate-key" "keys": |size| canvas(size, "[channels]", &[Part("", |_| "a = \"app\"".into())]);
    "duplicate-key" "keys on one line": |size| line_of(size, "channels = { ", |_| "a = \"app\"".into(), " }");
    "missing-key" "relationships":
        |size| canvas(size, "", &[Part("[relationships]", |n| format!("s{n} = {{}}"))]);
    "duplicate-id" "blocks":
        |size| fill(size, |_| "```canvas\nid = \"a\"\nstage = \"early\"\n```\n\n".into());
    "unknown-key" "keys": |size| canvas(size, "", &[Part("", |n| format!("k{n} = 1"))]);
    "unknown-key" "keys on one line":
        |size| line_of(size, "[segments]\na = { ", |n| format!("k{n} = 1"), " }");
    "wrong-type" "segments": |size| canvas(size, "", &[Part("[segments]", |n| format!("s{n} = 1"))]);
    "misplaced-key" "tables":
        |size| canvas(size, "", &[Part("", |n| format!("[segments.s{n}]\nstage = \"early\""))]);
    "unknown-relationship-type" "relationships":
        |size| canvas(size, "", &[Part("[relationships]", |n| format!("s{n} = \"persnal\""))]);
    "other-without-label" "relationships":
        |size| canvas(size, "", &[Part("[relationships]", |n| format!("s{n} = \"other\""))]);
    "channel-as-relationship" "relationships":
        |size| canvas(size, "", &[Part("[relationships]", |n| format!("s{n} = \"website\""))]);
    "ambiguous-account-manager" "relationships":
        |size| canvas(size, "", &[Part("[relationships]", |n| format!("s{n} = \"account-manager\""))]);
    "unknown-segment" "references, and segments":
        |size| canvas(size, "", &[SEGMENTS, Part("[channels]", |n| format!("c{n} = {{ for = \"x{n}\" }}"))]);
    "unknown-segment" "near misses of long ids": |size| canvas(size, "", &[
        Part("[segments]", |n| format!("a-rather-long-id-of-a-segment-{n} = \"S\"")),
        Part("[channels]", |n| format!("c{n} = {{ for = \"a-rather-long-id-of-a-segmemt-{n}\" }}"))]);
    "unknown-channel" "references, and channels":
        |size| many(size, "[channels]\n", &|n| format!("c{n} = \"app\"\n"), "[relationships]\na = { type = \"retail\", via = [", |n| format!("\"x{n}\", "), "] }");
    "unknown-proposition" "references, and propositions":
        |size| canvas(size, "", &[
            Part("[propositions]", |n| format!("p{n} = \"P\"")),
            Part("[channels]", |n| format!("c{n} = {{ carries = \"x{n}\" }}")),
        ]);
    "unknown-value" "channels": |size| canvas(size, "", &[Part("[channels]", |n| format!("c{n} = \"websit\""))]);
    "partner-direct" "channels":
        |size| canvas(size, "", &[
            Part("[channels]", |n| format!("c{n} = {{ owner = \"partner\", route = \"direct\" }}")),
        ]);
    "kind-owner-conflict" "channels":
        |size| canvas(size, "", &[
            Part("[channels]", |n| format!("c{n} = {{ kind = \"website\", owner = \"partner\" }}")),
        ]);
    "duplicate-relationship" "relationships of one segment":
        |size| line_of(size, "[relationships]\na = [", |_| "\"retail\"".into(), "]");
    "duplicate-relationship" "labels of one segment":
        |size| many(size, "[relationships]\na = [", &labeled, "\"retail\",", |_| "\"retail\", \"retail\", ".into(), "]");
    "fit-wrong-need" "products":
        |size| canvas(size, "[segments]\na = { pains = { x = \"X\" } }", &[
            Part("[propositions]\np = { for = \"a\", products = [", |_| "{name=\"P\",for=\"x\"},".into()),
            Part("] }", |_| String::new()),
        ]);
    "fit-unknown-target" "products, and jobs":
        |size| many(size, "[segments.a.jobs]\n", &|n| format!("j{n} = \"J\"\n"), "[propositions.p]\nproducts = [", |n| format!("{{name=\"P\",for=\"x{n}\"}}, "), "]");
    "fit-unknown-target" "products for one of many segments":
        |size| canvas(size, "", &[
            Part("[segments]", |n| format!("s{n} = {{ jobs = {{ j = \"J\" }} }}")),
            Part("[propositions]", |n| format!("p{n} = {{ for = \"s{n}\", products = {{ name = \"P\", for = \"x\" }} }}")),
        ]);
    "fit-wrong-need" "products, and pains":
        |size| many(size, "[segments.a.pains]\n", &|n| format!("j{n} = \"J\"\n"), "[propositions.p]\nproducts = [", |n| format!("{{name=\"P\",for=\"j{n}\"}}, "), "]");
    "use-unknown" "blocks": |size| fill(size, |n| format!("```canvas\nid = \"a{n}\"\nuse = \"x\"\n```\n\n"));
    "use-cycle" "models": |size| {
        let model = |n: usize, next: usize| format!(">>> m{n:07}.toml\nuse = \"m{next:07}\"\n");
        let count = size / model(0, 0).len();
        (0..count).map(|n| model(n, (n + 1) % count)).collect()
    };
    "use-with-content" "segments": |size| canvas(size, "use = \"a\"", &[SEGMENTS]);
    "include-in-canvas" "includes": |size| canvas(size, "", &[Part("", |_| "# {{#include x}}".into())]);
    "unclosed-fence" "lines": |size| format!("```canvas\n{}", fill(size - 10, |n| format!("k{n} = 1\n")));
    "empty-canvas" "blocks": |size| fill(size, |_| "```canvas\n```\n\n".into());
    "block-too-large" "a comment": |size| format!("```canvas\n# {}\n```\n", long(size.max(300 * 1024)));
};
