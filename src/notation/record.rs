//! The declaration of a record.

/// Declares a table of the notation: its struct, its keys and its reader.
///
/// ```text
/// record! {
///     /// A line in one of the poster's blocks.
///     pub struct BlockItem: "block-item";
///     given {
///         /// A field that no key fills; `read` takes it as a parameter.
///         id: Spanned<String>,
///     }
///     keys {
///         /// what it says
///         name: Spanned<String>,
///         /// the segments it is for; if omitted, all
///         segments: Option<SegmentSet> = "for",
///         /// what it costs
///         cost: Option<Amount> = "cost" | "costs",
///         /// the partner's name
///         partner: Option<String> = "partner" formerly "with",
///     }
///     derived {
///         /// A field that is filled in later; it begins with its default.
///         links: Vec<Link>,
///     }
/// }
/// ```
///
/// The text after the struct's name is the noun by which `in-table` in `notation.ftl` says where a
/// key is.
///
/// A key that has another name than its field names it, and after it the aliases that authors may
/// write as well, and after `formerly` the name it had before, which is understood and never
/// suggested. The doc comment of a key is its line in the reference; its type says what it accepts and whether
/// it may be omitted. `record!` also gives `export_keys`, the fields of its JSON; `table!` does
/// not: for what is not exported.
macro_rules! table {
    (
        $(#[$meta:meta])*
        pub struct $name:ident: $noun:literal;
        $(given { $( $(#[$given_meta:meta])* $given:ident: $given_type:ty, )* })?
        keys { $( $(#[doc = $meaning:literal])+ $field:ident: $type:ty $(= $key:literal $(| $alias:literal)* $(formerly $former:literal)?)?, )* }
        $(derived { $( $(#[$derived_meta:meta])* $derived:ident: $derived_type:ty, )* })?
    ) => {
        $(#[$meta])*
        #[derive(Debug)]
        #[non_exhaustive]
        pub struct $name {
            $($( $(#[$given_meta])* pub $given: $given_type, )*)?
            $( $(#[doc = $meaning])+ pub $field: $type, )*
            $($( $(#[$derived_meta])* pub $derived: $derived_type, )*)?
        }

        impl $name {
            /// The keys of such a table.
            pub const TABLE: &'static $crate::notation::Table = &$crate::notation::Table {
                noun: $noun,
                keys: ::std::borrow::Cow::Borrowed(&[$(
                    $crate::notation::Key::new(
                        $crate::notation::table!(@key $field $($key)?),
                        <$type as $crate::notation::Notation>::ACCEPTS,
                        ::std::concat!($($meaning),+),
                        <$type as $crate::notation::Notation>::IS_REQUIRED,
                    )
                    .with_aliases(&[$($($alias),*)?])
                    .with_former_names(&[$($($former)?)?])
                ),*]),
            };

            /// Reads the keys; `None` if a required one is missing or wrong, which has been reported.
            pub(crate) fn read(
                cx: &mut $crate::notation::Reader<'_>,
                fields: &$crate::notation::Fields<'_>
                $($(, $given: $given_type)*)?
            ) -> Option<Self> {
                // Every key is read before the first missing one counts: all errors in one pass.
                $( let $field: Option<$type> =
                    cx.key(fields, Self::TABLE, $crate::notation::table!(@key $field $($key)?)); )*
                Some(Self {
                    $($( $given, )*)?
                    $( $field: $field?, )*
                    $($( $derived: ::std::default::Default::default(), )*)?
                })
            }
        }
    };
    (@key $field:ident $key:literal) => { $key };
    (@key $field:ident) => { ::std::stringify!($field) };
}

/// Declares a record of a canvas; see `table!`.
macro_rules! record {
    (
        $(#[$meta:meta])*
        pub struct $name:ident: $noun:literal;
        $(given $given:tt)?
        keys { $( $(#[doc = $meaning:literal])+ $field:ident: $type:ty $(= $key:literal $(| $alias:literal)* $(formerly $former:literal)?)?, )* }
        $(derived $derived:tt)?
    ) => {
        $crate::notation::table! {
            $(#[$meta])*
            pub struct $name: $noun;
            $(given $given)?
            keys { $( $(#[doc = $meaning])+ $field: $type $(= $key $(| $alias)* $(formerly $former)?)?, )* }
            $(derived $derived)?
        }

        impl $name {
            /// The keys that have a value, as the JSON export writes them.
            pub(crate) fn export_keys(
                &self,
                names: &dyn $crate::notation::ExportNames,
            ) -> Vec<(&'static str, $crate::notation::Json)> {
                let mut out = Vec::new();
                $( $crate::notation::Export::export_as(
                    &self.$field,
                    $crate::notation::table!(@key $field $($key)?),
                    names,
                    &mut out,
                ); )*
                out
            }
        }
    };
}

pub(crate) use {record, table};
