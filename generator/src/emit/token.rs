//! The only way from text to Rust: a literal is escaped, an identifier is one or refused.

use proc_macro2::{Ident, Literal, TokenStream, TokenTree};

/// A text as a string literal. quote makes the same of a text that it is given.
pub(super) fn string(text: &str) -> String {
    Literal::string(text).to_string()
}

/// Names and types of the generator's own making as tokens. What is no Rust stays a text, which no parser takes for a
/// name.
pub(super) fn code(text: &str) -> TokenStream {
    text.parse()
        .unwrap_or_else(|_| TokenStream::from(TokenTree::from(Literal::string(text))))
}

/// Whether a text is an identifier, raw ones (`r#type`) included and keywords excluded.
pub(super) fn is_identifier(text: &str) -> bool {
    // The lexer skips white space and comments, which the comparison does not.
    syn::parse_str::<Ident>(text).is_ok_and(|ident| ident == text)
}

/// Whether a text is an argument that needs no import: a literal, a list of one, or the default of its type.
pub(super) fn is_plain_argument(text: &str) -> bool {
    let inside = text
        .strip_prefix('[')
        .and_then(|text| text.strip_suffix(']'))
        .unwrap_or(text);
    // As above: the literal must be all of the text.
    let is_literal =
        || syn::parse_str::<Literal>(inside).is_ok_and(|literal| literal.to_string() == inside);
    text == "Default::default()" || matches!(inside, "true" | "false") || is_literal()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_would_end_a_literal_is_escaped() {
        assert_eq!(string("\"; panic!();//\\"), r#""\"; panic!();//\\""#);
        assert_eq!(string("a\r\n\0"), r#""a\r\n\0""#);
        assert_eq!(string("\u{202e}"), r#""\u{202e}""#);
    }

    #[test]
    fn identifiers_are_told_from_other_text() {
        for good in ["a", "A1", "r#type", "_x"] {
            assert!(is_identifier(good), "{good}");
        }
        for bad in [
            "", "1a", "type", "a b", "a::b", " a", "a/**/", "_", "self", "r#self", "a\n",
        ] {
            assert!(!is_identifier(bad), "{bad}");
        }
    }

    #[test]
    fn arguments_are_told_from_other_expressions() {
        for good in [
            "1",
            "1.0",
            "true",
            r#""a // b""#,
            r#"["a"]"#,
            "Default::default()",
        ] {
            assert!(is_plain_argument(good), "{good}");
        }
        for bad in [
            "",
            "x",
            "f()",
            r#""a" // b"#,
            r#""a", "b""#,
            r#""a" + 1"#,
            "1 ",
        ] {
            assert!(!is_plain_argument(bad), "{bad}");
        }
    }
}
