//! Values of the notation as JSON, with their keys in the order of the reference.

use serde::ser::{Serialize, SerializeMap, Serializer};

use super::Target;

/// A JSON value whose fields keep their order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Json {
    Text(String),
    Number(u32),
    True,
    List(Vec<Json>),
    Object(Vec<(&'static str, Json)>),
}

impl Json {
    pub(crate) fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }
}

impl Serialize for Json {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Text(text) => serializer.serialize_str(text),
            Self::True => serializer.serialize_bool(true),
            Self::Number(number) => serializer.serialize_u32(*number),
            Self::List(list) => serializer.collect_seq(list),
            Self::Object(fields) => {
                let mut map = serializer.serialize_map(Some(fields.len()))?;
                for (key, value) in fields {
                    map.serialize_entry(key, value)?;
                }
                map.end()
            }
        }
    }
}

/// The ids of the canvas by position, so that references can be written out.
pub(crate) trait ExportNames {
    /// The id of a thing.
    fn id_of(&self, target: Target, index: usize) -> &str;
}

/// A value of the notation as JSON.
pub(crate) trait Export {
    /// The value, or nothing if the author doesn't give one.
    fn export(&self, names: &dyn ExportNames) -> Option<Json>;

    /// Adds the value under its key. A value that has more to say adds more than one field.
    fn export_as(
        &self,
        key: &'static str,
        names: &dyn ExportNames,
        out: &mut Vec<(&'static str, Json)>,
    ) {
        out.extend(self.export(names).map(|value| (key, value)));
    }
}

impl<T: Export> Export for Option<T> {
    fn export(&self, names: &dyn ExportNames) -> Option<Json> {
        self.as_ref()?.export(names)
    }

    fn export_as(
        &self,
        key: &'static str,
        names: &dyn ExportNames,
        out: &mut Vec<(&'static str, Json)>,
    ) {
        if let Some(value) = self {
            value.export_as(key, names, out);
        }
    }
}

impl<T: Export> Export for Vec<T> {
    fn export(&self, names: &dyn ExportNames) -> Option<Json> {
        let list = self.iter().filter_map(|value| value.export(names));
        Some(Json::List(list.collect()))
    }
}
