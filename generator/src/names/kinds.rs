//! How each kind of identifier is written, and what it must not be.

use super::words::Words;

/// Kinds of identifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    /// A struct, enum or alias of a schema.
    Type,
    /// The handle of a resource.
    Handle,
    /// The call of a method.
    Call,
    /// A value of an enum.
    Variant,
    /// A field and its setter.
    Field,
    /// A function of a handle that makes a call.
    Method,
    /// A function of a handle that leads to another handle.
    Accessor,
    /// An argument of such a function.
    Argument,
    /// A setter of a call.
    Setter,
    /// A module, and so a file.
    Module,
    /// A constant.
    Constant,
}

impl Kind {
    /// The Rust name these words have when nothing stands in the way; always an identifier.
    pub(crate) fn spell(self, words: &Words) -> String {
        let name = if words.is_empty() {
            self.unnamed().to_owned()
        } else {
            match self {
                Self::Type | Self::Handle | Self::Call | Self::Variant => words.upper_camel(),
                Self::Constant => words.shouty(),
                _ => words.snake(),
            }
        };
        if name.starts_with(|c: char| c.is_ascii_digit()) {
            match self {
                // `30fps` as a value is `V30fps`, as a field `_30fps`.
                Self::Type | Self::Handle | Self::Call | Self::Variant => format!("V{name}"),
                _ => format!("_{name}"),
            }
        } else {
            name
        }
    }

    /// The way documents write such a name. At most one wire name is the canonical one of an identifier; it wins, and
    /// so can never lose its name to a newcomer.
    pub(crate) fn canonical(self, words: &Words) -> String {
        match self {
            Self::Type => words.upper_camel(),
            Self::Variant | Self::Constant => words.shouty(),
            _ => words.lower_camel(),
        }
    }

    /// The name to try when the preferred one cannot be had, before numbers: with a word that says what it names, or
    /// with an underscore when the language has the name. Types that differ only in spelling are told apart by number.
    pub(crate) fn second_choice(self, name: &str, is_foreign: bool) -> Option<String> {
        let reserved = self.reserves(name);
        let word = match self {
            Self::Type if reserved || is_foreign => "Schema",
            Self::Handle => "Resource",
            Self::Call => "Call",
            Self::Accessor if !reserved => "_resource",
            _ if reserved => "_",
            _ => return None,
        };
        Some(format!("{name}{word}"))
    }

    /// The `number`th thing of a name.
    pub(crate) fn numbered(self, name: &str, number: usize) -> String {
        // What was `Self_` is `Self2`, and what was `type_` is `type_2`.
        let name = name.trim_end_matches('_');
        let apart = match self {
            Self::Type | Self::Handle | Self::Call | Self::Variant => {
                name.ends_with(|c: char| c.is_ascii_digit())
            }
            _ => true,
        };
        format!("{name}{}{number}", if apart { "_" } else { "" })
    }

    /// Whether the language, or what generated code is built on, has the name.
    pub(crate) fn reserves(self, name: &str) -> bool {
        is_keyword(name)
            || match self {
                Self::Type | Self::Handle | Self::Call => RUNTIME_TYPES.contains(&name),
                Self::Field => FIELDS.contains(&name),
                Self::Method | Self::Accessor => HANDLE_FUNCTIONS.contains(&name),
                Self::Argument => ARGUMENTS.contains(&name),
                Self::Setter => SETTERS.contains(&name),
                Self::Module => MODULES.contains(&name) || is_device(name),
                Self::Variant | Self::Constant => false,
            }
    }

    fn unnamed(self) -> &'static str {
        match self {
            Self::Type | Self::Handle | Self::Call | Self::Variant => "Unnamed",
            Self::Constant => "UNNAMED",
            _ => "unnamed",
        }
    }
}

/// Keywords of any edition, reserved ones included. Raw identifiers are not used: a `_` at the end works everywhere.
const KEYWORDS: &[&str] = &[
    "Self", "_", "abstract", "as", "async", "await", "become", "box", "break", "const", "continue",
    "crate", "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if",
    "impl", "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub",
    "ref", "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

pub(crate) fn is_keyword(name: &str) -> bool {
    KEYWORDS.binary_search(&name).is_ok()
}

/// What generated files import, and what the macros they use take from the prelude.
const RUNTIME_TYPES: &[&str] = &[
    "Api",
    "BTreeMap",
    "Box",
    "Bytes",
    "Call",
    "Client",
    "Clone",
    "Copy",
    "Date",
    "Debug",
    "Default",
    "Download",
    "Duration",
    "Endpoint",
    "Eq",
    "Err",
    "Error",
    "FieldMask",
    "Fn",
    "FnMut",
    "FnOnce",
    "From",
    "HttpMethod",
    "Into",
    "IntoIterator",
    "Item",
    "Iterator",
    "Method",
    "None",
    "Ok",
    "Open",
    "Option",
    "Param",
    "PartialEq",
    "RawBody",
    "Result",
    "Segment",
    "Self",
    "Send",
    "Service",
    "Sized",
    "Some",
    "StandardParameters",
    "String",
    "Sync",
    "Timestamp",
    "ToOwned",
    "ToString",
    "Upload",
    "Value",
    "Vec",
];

/// What records can do besides: a setter of the name would hide it.
const FIELDS: &[&str] = &[
    "clone",
    "default",
    "is_malformed",
    "is_null",
    "kept",
    "only",
    "set_null",
    "set_unknown",
    "unknown",
];

/// What services and handles can do besides.
const HANDLE_FUNCTIONS: &[&str] = &["at_location", "clone", "default", "new", "resume_operation"];

/// Names that the bodies of generated functions use.
const ARGUMENTS: &[&str] = &["call", "method", "new", "request", "value"];

/// What calls can do besides, now or later.
const SETTERS: &[&str] = &[
    "call",
    "clone",
    "default",
    "download",
    "fields",
    "items",
    "new",
    "pages",
    "poller",
    "send",
    "send_blocking",
    "stream",
    "upload",
    "with",
];

/// Crates that a module of the same name would hide.
const MODULES: &[&str] = &["alloc", "core", "gapi_runtime", "std"];

/// Names that cannot be files on Windows.
fn is_device(name: &str) -> bool {
    matches!(name, "con" | "prn" | "aux" | "nul")
        || name
            .strip_prefix("com")
            .or_else(|| name.strip_prefix("lpt"))
            .is_some_and(|number| number.len() == 1 && number.bytes().all(|b| b.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn keywords_are_sorted_for_the_search() {
        assert!(KEYWORDS.is_sorted());
    }

    #[test]
    fn a_leading_digit_is_hidden() {
        assert_eq!(Kind::Variant.spell(&Words::of("30fps")), "V30fps");
        assert_eq!(Kind::Field.spell(&Words::of("3d")), "_3d");
    }

    #[test]
    fn a_name_without_letters_is_still_an_identifier() {
        assert_eq!(Kind::Field.spell(&Words::of("$")), "unnamed");
        assert_eq!(Kind::Variant.spell(&Words::of("*")), "Unnamed");
    }

    #[test]
    fn devices_of_windows_are_no_modules() {
        assert!(Kind::Module.reserves("com1"));
        assert!(Kind::Module.reserves("nul"));
        assert!(!Kind::Module.reserves("company"));
    }
}
