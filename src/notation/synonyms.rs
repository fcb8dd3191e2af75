//! Words that authors often write for a key or a channel kind of ours.

/// Words that authors often write for a key.
static OFTEN: &[(&str, &str)] = &[
    ("age", "traits"),
    ("ages", "traits"),
    ("demographics", "traits"),
    ("channel", "via"),
    ("channels", "via"),
    ("segment", "for"),
    ("segments", "for"),
    ("customers", "for"),
    ("proposition", "carries"),
    ("propositions", "carries"),
    ("price", "cost"),
    ("costs", "cost"),
    ("description", "note"),
    ("comment", "note"),
    ("title", "name"),
    ("kind", "type"),
    ("type", "kind"),
];

/// The key among `names` that a word is often written for.
pub fn meant(word: &str, names: &[&str]) -> Option<&'static str> {
    OFTEN
        .iter()
        .find(|(often, key)| *often == word && names.contains(key))
        .map(|(_, key)| *key)
}

/// Names that authors often write for a channel kind.
static OFTEN_KINDS: &[(&str, &str)] = &[
    ("telephone", "phone"),
    ("mobile", "phone"),
    ("hotline", "call-center"),
    ("mail", "email"),
    ("e-mail", "email"),
    ("site", "website"),
    ("web", "website"),
    ("webshop", "website"),
    ("online-shop", "website"),
    ("shop", "own-store"),
    ("store", "own-store"),
    ("market-stall", "pop-up-store"),
    ("stall", "pop-up-store"),
    ("facebook", "social"),
    ("instagram", "social"),
    ("linkedin", "social"),
    ("tiktok", "social"),
    ("youtube", "social"),
    ("social-media", "social"),
    ("whatsapp", "chat"),
    ("forum", "community-site"),
    ("community", "community-site"),
    ("yellow-pages", "directory"),
    ("phone-book", "directory"),
    ("amazon", "marketplace"),
    ("ebay", "marketplace"),
    ("ads", "advertising"),
    ("fair", "event"),
    ("trade-fair", "event"),
    ("sales", "sales-force"),
    ("visit", "sales-force"),
    ("visits", "sales-force"),
    ("home-visit", "sales-force"),
    ("home-visits", "sales-force"),
    ("phone-call", "phone"),
    ("phone-calls", "phone"),
    ("call", "phone"),
    ("calls", "phone"),
    ("email-newsletter", "newsletter"),
    ("mailing-list", "newsletter"),
    ("referral", "word-of-mouth"),
    ("referrals", "word-of-mouth"),
    ("recommendation", "word-of-mouth"),
    ("recommendations", "word-of-mouth"),
    ("dealer", "reseller"),
    ("wholesale", "wholesaler"),
];

/// The channel kind that a name is often written for, wherever it has spaces and hyphens.
pub fn often_for(folded: &str) -> Option<&'static str> {
    let letters = |text: &str| text.replace('-', "");
    let wanted = letters(folded);
    OFTEN_KINDS
        .iter()
        .find(|(often, _)| letters(often) == wanted)
        .map(|(_, kind)| *kind)
}
