//! Canvases that are wrong wherever a text can be, and plans with many a gap.

use mdbook_canvas::internals::notation::{self, Accepts, Table};

use super::canvas::{Quoting, quoted};

/// Writes a canvas in which a text is wrong wherever one can be: as a key that is not known, as a
/// word that is none, as the id of what is not there.
pub fn wrong(text: &str, quoting: Quoting) -> String {
    let text = quoted(text, quoting);
    let wrong = |of: &Table| -> Vec<String> {
        let known = of.keys.iter().filter_map(|key| {
            let value = match key.accepts {
                Accepts::Word(_)
                | Accepts::RelationshipType
                | Accepts::Comparison
                | Accepts::Language
                | Accepts::Flag
                | Accepts::LineTargets
                | Accepts::Segments
                | Accepts::Channels
                | Accepts::Propositions
                | Accepts::NeedIds => text.clone(),
                Accepts::Words(_) | Accepts::RelationshipTypes | Accepts::Preferences => {
                    format!("[{text}]")
                }
                Accepts::Phases => format!("{{ {text} = \"how\" }}"),
                Accepts::Needs => format!("{{ {text} = \"\" }}"),
                Accepts::Records(table) if table.key("for").is_some() => {
                    format!("[{{ name = \"x\", for = {text} }}, {{ {text} = 1 }}]")
                }
                Accepts::Records(_) => format!("{{ {text} = 1 }}"),
                // Whatever the text, it is right there.
                Accepts::Text
                | Accepts::Texts
                | Accepts::TextOrNumber
                | Accepts::TextOrDate
                | Accepts::Id
                | Accepts::Amount
                | Accepts::Foci
                | Accepts::SegmentTable
                | Accepts::PropositionTable
                | Accepts::ChannelTable
                | Accepts::RelationshipTable
                | Accepts::BlockTable
                | Accepts::AllowTable
                | Accepts::Tables(_)
                | Accepts::GridNumber
                | Accepts::RuleTable
                | Accepts::WordTable
                | Accepts::OutputTable
                | Accepts::TypeTable
                | Accepts::KindTable => return None,
            };
            Some(format!("{} = {value}", key.name))
        });
        known.chain([format!("{text} = {text}")]).collect()
    };
    let inline = |of: &Table| format!("{{ {} }}", wrong(of).join(", "));
    let lines = |of: &Table| wrong(of).join("\n");
    let (segment, proposition) = (
        inline(mdbook_canvas::internals::model::Segment::TABLE),
        inline(mdbook_canvas::internals::model::Proposition::TABLE),
    );
    let (channel, relationship) = (
        inline(mdbook_canvas::internals::model::Channel::TABLE),
        inline(mdbook_canvas::internals::model::Relationship::TABLE),
    );
    let (top, blocks) = (
        lines(mdbook_canvas::internals::model::canvas::keys()),
        lines(&notation::blocks(
            Default::default(),
            mdbook_canvas::internals::model::BlockItem::TABLE,
        )),
    );
    format!(
        "{top}\n\
         [segments]\none = {segment}\ntwo = \"Two\"\n\
         [propositions]\ncore = {proposition}\n{text} = 1\n\
         [channels]\nshop = {channel}\n{text} = {text}\n\
         [relationships]\none = [{relationship}, {text}, {{ type = \"personal\", via = \"shop\" }}]\n{text} = \"personal\"\n\
         [blocks]\n{blocks}\n\
         [allow]\n{text} = \"reason\"\n"
    )
}

/// Plans with many a gap, whose things have that name or that id; the text is in TOML's quotes.
pub fn weak(text: &str) -> [String; 3] {
    [
        format!(
            "[segments]\n\
             {text} = {{ market = \"mass\", kind = \"b2b\", expects = \"co-creation\", jobs = {{ {text} = {text} }}, pains = {{ {text} = {text} }} }}\n\
             two = {{ name = {text}, market = \"niche\" }}\n\
             three = {text}\nfour = {text}\n\
             [propositions]\n\
             {text} = {{ for = {text}, focus = \"personalization\", products = {text}, gain-creators = {text} }}\n\
             lone = {{ name = {text}, focus = \"knowledge-sharing\" }}\n\
             [channels]\n\
             {text} = {{ kind = \"website\", for = {text}, phases = [\"purchase\"], carries = {text}, margin = \"low\" }}\n\
             b = {{ name = {text}, kind = \"reseller\", for = {text} }}\n\
             c = {{ name = {text}, kind = \"partner-store\", phases = {{ awareness = {text} }}, margin = \"high\" }}\n\
             [relationships]\n\
             {text} = [\"dedicated\", \"communities\", {{ type = \"self-service\", via = \"c\", goal = \"retention\" }}]\n\
             two = {{ type = \"automated\", via = {text} }}\n"
        ),
        format!(
            "[segments]\n{text} = {{}}\nb = {text}\n\
             [propositions]\n{text} = {{ name = {text} }}\nb = {{ name = {text}, for = {text} }}\n\
             [channels]\n{text} = \"email\"\nb = {{ name = {text}, kind = \"email\", for = \"b\" }}\n\
             [relationships]\n{text} = {{ type = \"communities\", label = {text} }}\nb = {{ type = \"co-creation\", label = {text} }}\n"
        ),
        format!(
            "[relationships]\n{text} = \"retail\"\nb = \"retail\"\n[channels]\n{text} = \"phone\"\n"
        ),
    ]
}
